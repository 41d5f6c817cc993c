import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

interface LinkAttributes {
  readonly part?: string;
  readonly class?: string;
  /** The id of what it is about. */
  readonly about?: string;
  /** BCP 47 tag of the interface, where the link stands in a text of another language. */
  readonly locale?: string;
}

/** A link that leaves the page alone: it opens a new tab, which says so and gets no hold of this one. */
export const outerLink = (
  address: string,
  content: unknown,
  {part, class: className, about, locale}: LinkAttributes = {},
): TemplateResult =>
  html`<a
    class=${className ?? nothing}
    part=${part ?? nothing}
    href=${address}
    target="_blank"
    rel="noopener"
    aria-describedby=${about ?? nothing}
    >${content}<span class="visually-hidden" lang=${locale ?? nothing}>
      ${msg('(opens in a new tab)')}</span
    ></a
  >`;
