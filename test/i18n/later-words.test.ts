import {msg} from '@lit/localize';
import {expect, fixture, html} from '@open-wc/testing';
import {words as arabic} from '../../src/i18n/generated/locales/ar.later.js';
import {words as spanish} from '../../src/i18n/generated/locales/es.later.js';
import {LocalizedElement} from '../../src/i18n/localized-element.js';
import {loadWords, type WordsPart} from '../../src/i18n/messages.js';
import {until} from '../support/elements.js';
import {messageId} from '../support/message-id.js';

/** One that comes by `import()`, and says words of both parts. */
class LaterElement extends LocalizedElement {
  /** All that it ever said. */
  readonly said: string[] = [];

  protected override get wordsPart(): WordsPart {
    return 'later';
  }

  protected override render(): string {
    const text = `${msg('Try again')}, ${msg('Said by a test only')}`;
    this.said.push(text);
    return text;
  }
}
customElements.define('later-element', LaterElement);

const ENGLISH = 'Try again, Said by a test only';
const SPANISH = 'Intentar de nuevo, Solo de una prueba';
const ARABIC = 'إعادة المحاولة, من الاختبار فقط';

describe('An element that comes later', () => {
  before(() => {
    const id = messageId('Said by a test only');
    Object.assign(spanish, {[id]: 'Solo de una prueba'});
    Object.assign(arabic, {[id]: 'من الاختبار فقط'});
  });

  it('says nothing before its words are there, though its language changes meanwhile', async () => {
    const place = await fixture(html`<div></div>`);
    const element = document.createElement('later-element') as LaterElement;
    element.lang = 'es';
    place.append(element);
    await null;
    element.lang = 'ar';
    await until(() => element.said.includes(ARABIC), 'Arabic');
    element.lang = 'es';
    await until(() => element.said.includes(SPANISH), 'Spanish');

    expect(element.said).to.deep.equal([ARABIC, SPANISH]);
  });

  it('speaks three languages at once', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        ${['en', 'es', 'ar'].map((lang) => html`<later-element lang=${lang}></later-element>`)}
      </div>
    `);
    const elements = [...place.querySelectorAll<LaterElement>('later-element')];
    await Promise.all(elements.map(({updateComplete}) => updateComplete));

    expect(elements.map(({said}) => said)).to.deep.equal([[ENGLISH], [SPANISH], [ARABIC]]);
  });

  it('has its words still when the first part is asked for after it', async () => {
    await loadWords('es', 'later');
    await loadWords('es');
    const element = await fixture<LaterElement>(html`<later-element lang="es"></later-element>`);

    expect(element.said).to.deep.equal([SPANISH]);
  });
});
