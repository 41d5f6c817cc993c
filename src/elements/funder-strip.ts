import {msg} from '@lit/localize';
import {property} from 'lit/decorators.js';
import {OrganizationGroups} from './organization-groups.js';

/**
 * Who funds the initiative, in groups: logos where there are any, else names in a sentence.
 *
 * @tag sli-funder-strip
 *
 * @fires {SliFeedLoadEvent} sli-feed-load - The feed came, with its problems.
 * @fires {SliFeedErrorEvent} sli-feed-error - The feed could not be had or used.
 *
 * @slot - What shows until the feed is there, and stays when it can't be had.
 * @slot heading - In place of the heading of the first group.
 *
 * @csspart group - A group of funders.
 * @csspart heading - A group's title.
 * @csspart text - What a group says of itself.
 * @csspart organization - One funder; one of the tier `lead` is also `lead`.
 * @csspart logo - A funder's logo.
 * @csspart name - A funder's name, where it has no logo.
 * @csspart role - What a funder does in the group; who leads it is also `led-by`.
 *
 * @cssprop [--sli-logo-size=4.4em] - Side of a square logo; others are made to cover the same area.
 */
export class SliFunderStrip extends OrganizationGroups {
  /** The kinds of groups to show, as the feed names them, parted by spaces. */
  @property() override kind = 'funders';

  protected override errorText(): string {
    return msg('The funders could not be loaded.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sli-funder-strip': SliFunderStrip;
  }
}
