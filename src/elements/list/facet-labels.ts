import {msg} from '@lit/localize';
import {html} from 'lit';
import {formatYear} from '../../i18n/format.js';
import type {Facet} from '../../model/facets.js';
import type {FeedNames} from '../../model/feed-names.js';
import type {SessionState} from '../../model/session-state.js';
import {inlineText} from '../feed-text.js';
import {inLanguage} from '../language-label.js';
import {signLanguage} from '../version-choices.js';

export function facetLabel(facet: Facet): string {
  switch (facet) {
    case 'language':
      return msg('Recording');
    case 'captions':
      return msg('Captions');
    case 'sign':
      return msg('Sign language');
    case 'topic':
      return msg('Topic');
    case 'year':
      return msg('Year');
    case 'speaker':
      return msg('Speaker');
    case 'state':
      return msg('State');
  }
}

/** A value of a facet in the words of its reader. */
export function valueLabel(
  facet: Facet,
  value: string,
  names: FeedNames,
  wanted: readonly string[],
  locale: string,
): unknown {
  switch (facet) {
    case 'language':
    case 'captions':
      return inLanguage(value, locale);
    case 'sign':
      return signLanguage({language: value}, locale);
    case 'topic':
      return inlineText(names.topic(value), wanted);
    case 'speaker':
      return inlineText(names.person(value), wanted);
    case 'year':
      return html`<bdi>${formatYear(value, locale)}</bdi>`;
    case 'state':
      return stateLabel(value as SessionState) ?? value;
  }
}

function stateLabel(state: SessionState): string | undefined {
  switch (state) {
    case 'upcoming':
      return msg('Upcoming');
    case 'live':
      return msg('Live');
    case 'processing':
      return msg('Recording to come');
    case 'recorded':
      return msg('Recorded');
    case 'cancelled':
      return msg('Cancelled');
  }
}
