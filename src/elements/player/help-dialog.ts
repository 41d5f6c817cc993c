import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {formatDuration} from '../../i18n/format.js';

export {styles} from './help-dialog.styles.js';

/** The keys that drive the player, and the switch that turns them off (WCAG 2.2, 2.1.4). */
export function renderHelp(
  isOn: boolean,
  setOn: (isOn: boolean) => void,
  locale: string,
): TemplateResult {
  const skip = (seconds: number) => {
    const duration = formatDuration(seconds, locale);
    return msg(str`${duration} back or forward`);
  };
  const rows: [keys: string[], what: string][] = [
    [['k', 'Space'], msg('Play or pause')],
    [['j', 'l'], skip(10)],
    [['←', '→'], skip(5)],
    [['0', '9'], msg('Go to a tenth of the session')],
    [['↑', '↓'], msg('Louder or quieter')],
    [['m'], msg('Sound on or off')],
    [['c'], msg('Captions on or off')],
    [['<', '>'], msg('Slower or faster')],
    [['f'], msg('Full screen')],
    [['i'], msg('Picture in picture')],
    [['?'], msg('This help')],
  ];
  return html`<dialog class="help" part="help" aria-labelledby="help-title" closedby="any">
    <h3 id="help-title">${msg('Keyboard shortcuts')}</h3>
    <p class="muted">${msg('They work while the focus is inside of the player.')}</p>
    <dl>
      ${rows.map(
        ([keys, what]) =>
          html`<div>
            <dt dir="ltr">${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
            <dd>${what}</dd>
          </div>`,
      )}
    </dl>
    <form method="dialog">
      <label>
        <input
          type="checkbox"
          .checked=${isOn}
          @change=${({target}: Event) => {
            setOn((target as HTMLInputElement).checked);
          }}
        />
        ${msg('Use keyboard shortcuts')}
      </label>
      <button class="pill" part="close-help">${msg('Close')}</button>
    </form>
  </dialog>`;
}
