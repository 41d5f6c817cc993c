import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Session} from '../../model/feed.js';
import {rowOf, type RowContext} from '../row/row.js';
import {renderRow} from '../session-row.js';
import type {RowTurns} from './row-turns.js';
import type {SessionFinder} from './session-finder.js';
import type {Watching} from './watching.js';

/** What the rows of a list must know besides their sessions. */
export interface ListContext extends Omit<RowContext, 'mark' | 'current' | 'watch'> {
  readonly watching: Watching;
  readonly finder: SessionFinder | undefined;
  readonly turns: RowTurns | undefined;
}

/** Shapes of about the size of a few rows. */
export function renderBones(): TemplateResult {
  const row = html`<div class="session">
    <div class="row with-poster">
      <span class="poster bone"></span>
      <span class="body">
        <span class="bone long"></span>
        <span class="bone short"></span>
        <span class="bone block"></span>
        <span class="bone tall"></span>
      </span>
    </div>
  </div>`;
  return html`${row}${row}${row}`;
}

/** Sessions, each with its row, and under it what plays it in place. */
export function renderRows(sessions: readonly Session[], context: ListContext): TemplateResult {
  const {layout, watching} = context;
  return html`<ul
    class="list ${layout}"
    part="list"
    role="list"
    @pointerover=${watching.prepare}
    @focusin=${watching.prepare}
  >
    ${repeat(
      sessions,
      ({id}) => id,
      (session) => renderSession(session, context),
    )}
  </ul>`;
}

function renderSession(session: Session, context: ListContext): TemplateResult {
  const {feed, wanted, finder, turns, watching} = context;
  const open = watching.open?.session === session.id ? watching.open : undefined;
  const row = rowOf(session, {
    ...context,
    mark: finder?.mark,
    current: open?.language,
    watch: watching.watch,
  });
  const draw = () => renderRow(row);
  const place = finder?.renderPlace(session, wanted);
  const below = watching.render(session, feed);
  return html`<li
    class=${open ? 'session open' : 'session'}
    part=${open ? 'session current' : 'session'}
    @keydown=${open ? watching.player?.closeByKey : nothing}
  >
    ${turns?.inTurn(draw) ?? draw()}${
      // Mostly nothing stands under a row, and then it is to be no part either.
      place || below ? html`${place}${below} ` : nothing
    }
  </li>`;
}
