import {msg} from '@lit/localize';
import {property} from 'lit/decorators.js';
import {OrganizationGroups} from './organization-groups.js';

/**
 * Whose initiative it is, and who takes part, in groups: each partner with its role and who leads it.
 *
 * @tag sli-partner-list
 *
 * @fires {SliFeedLoadEvent} sli-feed-load - The feed came, with its problems.
 * @fires {SliFeedErrorEvent} sli-feed-error - The feed could not be had or used.
 *
 * @slot - What shows until the feed is there, and stays when it can't be had.
 * @slot heading - In place of the heading of the first group.
 *
 * @csspart group - A group of partners.
 * @csspart heading - A group's title.
 * @csspart text - What a group says of itself.
 * @csspart organization - One partner; one of the tier `lead` is also `lead`.
 * @csspart logo - A partner's logo.
 * @csspart name - A partner's name, where it has no logo, and of those who lead a partner.
 * @csspart role - What a partner does; who leads it is also `led-by`.
 *
 * @cssprop [--sli-logo-size=4.4em] - Side of a square logo; others are made to cover the same area.
 */
export class SliPartnerList extends OrganizationGroups {
  /** The kinds of groups to show, as the feed names them, parted by spaces. */
  @property() override kind = 'partners';

  protected override errorText(): string {
    return msg('The partners could not be loaded.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sli-partner-list': SliPartnerList;
  }
}
