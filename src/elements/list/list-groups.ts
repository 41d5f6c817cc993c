import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {formatYear} from '../../i18n/format.js';
import type {Feed, Session} from '../../model/feed.js';
import {directionOf} from '../../model/language.js';
import {inGroups, type SessionGrouping} from '../../model/session-groups.js';
import {textIn} from '../../model/text.js';
import {lastAnswer} from '../last-answer.js';

/** How a list shows its groups. */
interface GroupsView {
  readonly feed: Feed;
  readonly grouping: SessionGrouping;
  readonly locale: string;
  /** The languages (BCP 47) of their names, best first. */
  readonly wanted: readonly string[];
  /** Level of the groups among the page's headings. */
  readonly headingLevel: number;
  readonly renderList: (sessions: readonly Session[]) => TemplateResult;
}

/** The groups of a list: sessions by year or topic, each group under its heading. */
export class ListGroups {
  /** Sessions group by group, as pages are cut from them. */
  readonly inOrder = lastAnswer(
    (sessions: readonly Session[], grouping: SessionGrouping, feed: Feed): readonly Session[] =>
      inGroups(sessions, grouping, feed).flatMap((group) => group.sessions),
  );

  render(sessions: readonly Session[], view: GroupsView): unknown {
    return repeat(
      inGroups(sessions, view.grouping, view.feed),
      ({key}) => key,
      (group, index) => {
        const id = `group-${index}`;
        const {lang, dir, value} = nameOf(group.key, view);
        return html`<section class="group" part="group" aria-labelledby=${id}>
          <h3
            class="heading"
            part="heading"
            id=${id}
            aria-level=${view.headingLevel}
            lang=${lang}
            dir=${dir}
          >
            ${value}
          </h3>
          ${view.renderList(group.sessions)}
        </section>`;
      },
    );
  }
}

function nameOf(key: string | undefined, {feed, grouping, locale, wanted}: GroupsView) {
  const topic = feed.topics?.find(({id}) => id === key)?.title;
  if (grouping === 'topic' && topic) return textIn(topic, wanted);
  const other = grouping === 'topic' ? msg('Other topics') : msg('Without a date');
  const value = key === undefined ? other : formatYear(key, locale);
  return {lang: locale, dir: directionOf(locale), value};
}
