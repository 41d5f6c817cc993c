import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/all.js';
import {aFeed, aSession} from '../support/builders.js';
import {
  DEMO_FEED,
  aPlayableVersion,
  SAME_LENGTH,
  aTalk,
  all,
  part,
  parts,
  sessionsNumbered,
  said,
  until,
  untilPart,
  words,
} from '../support/elements.js';
import {scenario} from '../support/scenario.js';

describe('locales', () => {
  it('speaks two on one page at the same time, each in its direction', async () => {
    const place = await fixture<HTMLElement>(html`
      <div>
        <sli-session-list lang="en" src=${DEMO_FEED} page-size="2"></sli-session-list>
        <sli-session-list lang="ar" src=${DEMO_FEED} page-size="2"></sli-session-list>
        <sli-session-list lang="es" src=${DEMO_FEED} page-size="2"></sli-session-list>
      </div>
    `);
    const [english, arabic, spanish] = [...place.children] as [Element, Element, Element];
    for (const list of place.children) await untilPart(list, 'more');

    expect(words(part(english, 'more'))).to.equal('Show more');
    expect(words(part(spanish, 'more'))).to.equal('Mostrar más');
    expect(words(part(arabic, 'more'))).to.match(/^[\p{Script=Arabic}\s]+$/u);
    expect([english, arabic, spanish].map((list) => direction(part(list, 'more')))).to.deep.equal([
      'ltr',
      'rtl',
      'ltr',
    ]);
    expect(words(part(english, 'title'))).to.match(/[a-z]/i);
    expect(words(part(arabic, 'title'))).to.match(/\p{Script=Arabic}/u);

    // One that renders anew doesn't take the words of the one that rendered last.
    part(english, 'more').click();
    await until(() => parts(english, 'session').length === 4, 'four sessions');
    expect(words(part(english, 'more'))).to.equal('Show more');
    expect(words(part(spanish, 'more'))).to.equal('Mostrar más');
  });

  for (const name of ['title', 'description']) {
    it(`keeps an English ${name} left-to-right, and at the right edge, on an Arabic page`, async () => {
      const session = aSession({title: {en: 'Only in English.'}, description: {en: 'So it is.'}});
      const place = await fixture<HTMLElement>(
        html`<div lang="ar">
          <sli-session-list .feed=${aFeed({sessions: [session]})}></sli-session-list>
        </div>`,
      );
      const text = await untilPart(place, name);

      expect(text.lang).to.equal('en');
      expect(direction(text)).to.equal('ltr');
      expect(getComputedStyle(text).textAlign).to.equal('right');
      expect(direction(part(place, 'session'))).to.equal('rtl');
      expect(text.getBoundingClientRect().right).to.be.closeTo(
        text.parentElement!.getBoundingClientRect().right,
        1,
      );
    });
  }

  it('writes dates as the locale does', async () => {
    for (const [lang, expected] of [
      ['en', 'May 9, 2024'],
      ['en-GB', 'May 9, 2024'],
      ['es', '9 de mayo de 2024'],
      ['es-MX', '9 de mayo de 2024'],
      ['ar', new Intl.DateTimeFormat('ar', {dateStyle: 'long', timeZone: 'UTC'})],
    ] as const) {
      const list = await fixture<HTMLElement>(
        html`<sli-session-list lang=${lang} src=${DEMO_FEED}></sli-session-list>`,
      );
      const date = await untilPart<HTMLTimeElement>(list, 'date');

      const text = typeof expected === 'string' ? expected : expected.format(Date.UTC(2024, 4, 9));
      expect(words(date), lang).to.equal(text);
      expect(date.dateTime, lang).to.equal('2024-05-09');
    }
  });

  it('tells a moment in the time zone of the feed', async () => {
    const feed = aFeed({
      time_zone: 'America/Los_Angeles',
      sessions: [aSession({starts_at: '2024-05-10T02:00:00Z'})],
    });
    const list = await fixture<HTMLElement>(
      html`<sli-session-list lang="en" .feed=${feed}></sli-session-list>`,
    );

    expect(words(await untilPart(list, 'date'))).to.contain('May 9, 2024');
  });

  it('writes numbers as the locale does', async () => {
    const feed = aFeed({sessions: sessionsNumbered(1, 12_345)});
    const list = await fixture<HTMLElement>(
      html`<sli-session-list lang="es" .feed=${feed}></sli-session-list>`,
    );
    const more = await untilPart(list, 'more');

    expect(words(more.parentElement!)).to.contain(
      `20 de ${new Intl.NumberFormat('es').format(12_345)}`,
    );
  });

  for (const [lang, load, play, missing] of [
    ['en', 'Loading…', 'Play: A talk', 'not recorded in French. It plays in English'],
    ['es', 'Cargando…', 'Reproducir: A talk', 'no está grabada en francés'],
    ['ar', /\p{Script=Arabic}/u, /\p{Script=Arabic}.*A talk/u, /الفرنسية.*الإنجليزية/u],
  ] as const) {
    it(`has its words in "${lang}"`, async () => {
      const fits = (text: string | null, wanted: string | RegExp) =>
        expect(text).to.match(
          wanted instanceof RegExp ? wanted : new RegExp(wanted.replace(/[.…]/g, '\\$&'), 'i'),
        );
      const url = await scenario([{delay: 'never'}]);
      const waiting = await fixture<HTMLElement>(
        html`<sli-session-list lang=${lang} src="${url}feed.json"></sli-session-list>`,
      );
      await until(() => said(waiting), 'words');
      fits(said(waiting), load);

      const player = await fixture<HTMLElement>(
        html`<sli-session-player
          lang=${lang}
          language="fr"
          .feed=${aTalk([aPlayableVersion('en', SAME_LENGTH)])}
        ></sli-session-player>`,
      );
      const button = await untilPart(player, 'play');
      fits(button.ariaLabel ?? words(button), play);
      fits(words(part(player, 'notice')), missing);
    });
  }

  it('takes the language of the feed where the page has none', async () => {
    const lang = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    try {
      const feed = {...aFeed({sessions: sessionsNumbered(1, 30)}), language: 'es'};
      const list = await fixture<HTMLElement>(
        html`<sli-session-list .feed=${feed}></sli-session-list>`,
      );
      await until(() => all(list, '[part~=more]').map(words).join() === 'Mostrar más', 'Spanish');
    } finally {
      if (lang) document.documentElement.lang = lang;
    }
  });

  it('finds its language through shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    const host = document.createElement('div');
    outer.append(host);
    const inner = document.createElement('sli-session-list');
    inner.src = DEMO_FEED;
    inner.pageSize = 2;
    host.attachShadow({mode: 'open'}).append(inner);
    expect(words(await untilPart(inner, 'more'))).to.equal('Mostrar más');

    outer.lang = 'en';
    await until(() => words(part(inner, 'more')) === 'Show more', 'English');
  });
});

const direction = (element: Element) => getComputedStyle(element).direction;
