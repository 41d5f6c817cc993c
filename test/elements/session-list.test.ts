import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/embed/all.js';
import type {SliSessionList} from '../../src/elements/session-list.js';
import type {SliSessionSelectEvent} from '../../src/elements/events.js';
import {forgetDocument} from '../../src/feed/shared-documents.js';
import {aFeed, aSession} from '../support/builders.js';
import {
  DEMO_FEED,
  all,
  demoFeed,
  focused,
  hasPart,
  languageButton,
  part,
  parts,
  pauseAt,
  said,
  sessionsNumbered,
  shownCaptions,
  until,
  untilOpen,
  untilPart,
  untilPlaying,
  video,
  words,
} from '../support/elements.js';
import {forgetVisitor} from '../support/player.js';
import {json, log, scenario, type Log} from '../support/scenario.js';

describe('<sli-session-list>', () => {
  beforeEach(forgetVisitor);

  describe('with the demo feed', () => {
    it('lists the six sessions, the newest first, with title, date and description', async () => {
      const {sessions} = await demoFeed();
      const newestFirst = [...sessions].sort((a, b) => b.starts_at.localeCompare(a.starts_at));

      const list = await listOfDemo();

      expect(titles(list)).to.deep.equal(newestFirst.map(({title}) => title['en']));
      expect(parts(list, 'description').map(words)).to.deep.equal(
        newestFirst.map(({description}) => description['en']),
      );
      expect(parts(list, 'date').map(words)).to.deep.equal([
        'May 9, 2024',
        'December 4, 2023',
        'April 25, 2023',
        'December 8, 2022',
        'April 27, 2022',
        'January 13, 2022',
      ]);
      expect(titles(list)).to.have.lengthOf(6);
    });

    it('has a link for each language, named in that language', async () => {
      const list = await listOfDemo();

      for (const row of parts(list, 'session')) {
        const links = parts<HTMLAnchorElement>(row, 'watch');
        expect(links.map(({lang}) => lang)).to.deep.equal(['en', 'es', 'ar']);
        expect(links.map(({hreflang}) => hreflang)).to.deep.equal(['en', 'es', 'ar']);
        expect(links.map((link) => link.localName)).to.deep.equal(['a', 'a', 'a']);
        expect(words(links[0])).to.equal('Watch in English');
        expect(words(links[1])).to.contain('Ver en español');
        expect(words(links[2])).to.contain('المشاهدة بالعربية');
      }
    });

    it('leads to real videos without the help of any script', async () => {
      const list = await listOfDemo();
      const links = parts<HTMLAnchorElement>(list, 'watch');

      const answers = await Promise.all(links.map(({href}) => fetch(href, {method: 'HEAD'})));

      expect(answers.map(({status}) => status)).to.deep.equal(Array(18).fill(200));
      expect(answers.map(({headers}) => headers.get('content-type'))).to.satisfy(
        (types: string[]) => types.every((type) => type.startsWith('video/')),
      );
      links.forEach(({href, lang}) => {
        expect(href).to.match(new RegExp(`/${lang}\\.mp4$`));
      });
    });

    it('plays in place the version that was clicked, and offers its captions', async () => {
      const list = await listOfDemo();

      watch(list, 0, 'es').click();
      const media = await untilPlaying(list, 'es');

      expect(parts(parts(list, 'session')[0]!, 'media')).to.deep.equal([media]);
      expect(media.currentSrc).to.contain('/developing-educators/es.');
      await until(() => hasSound(media), 'a sound track');
      const offered = () => [...media.textTracks].map(({language}) => language);
      await until(() => offered().includes('es'), 'its captions');
      expect(shownCaptions(media), 'captions are off until asked for').to.equal(undefined);
      media.pause();
    });

    it('gives captions their cues as soon as the visitor turns them on', async () => {
      const list = await listOfDemo();
      watch(list, 0, 'es').click();
      const media = await untilOpen(list, 'es');
      media.pause();

      const spanish = () => [...media.textTracks].find(({language}) => language === 'es');
      await until(spanish, 'Spanish captions');
      spanish()!.mode = 'showing';

      await until(() => (spanish()?.cues?.length ?? 0) > 2, 'cues');
    });

    it('marks the link of what plays, and no other', async () => {
      const list = await listOfDemo();
      watch(list, 1, 'ar').click();
      await untilOpen(list, 'ar');

      const current = parts(list, 'watch').filter((link) => link.ariaCurrent === 'true');

      expect(current).to.deep.equal([watch(list, 1, 'ar')]);
      expect(current[0]?.part.contains('current')).to.equal(true);
      video(list).pause();
    });

    for (const [name, init] of [
      ['ctrl', {ctrlKey: true}],
      ['cmd', {metaKey: true}],
      ['shift', {shiftKey: true}],
      ['middle', {button: 1}],
    ] as const) {
      it(`leaves a ${name} click to the browser`, async () => {
        const list = await listOfDemo();

        const wasPrevented = clickWith(watch(list, 0, 'es'), init);
        await list.updateComplete;

        expect(wasPrevented).to.equal(false);
        expect(hasPart(list, 'media')).to.equal(false);
      });
    }

    it('keeps a plain click from leaving the page', async () => {
      const list = await listOfDemo();

      expect(clickWith(watch(list, 0, 'es'), {})).to.equal(true);
      await untilPart(list, 'media');
    });

    it('has one session open at a time', async () => {
      const list = await listOfDemo();
      watch(list, 0, 'es').click();
      await untilOpen(list, 'es');

      watch(list, 2, 'en').click();
      await until(() => video(list).currentSrc.includes('shared-leadership-2/en.'), 'the other');

      expect(parts(list, 'media')).to.have.lengthOf(1);
      expect(parts(list, 'session')[2]?.part.contains('current')).to.equal(true);
      expect(parts(list, 'session')[0]?.part.contains('current')).to.equal(false);
    });

    it('switches the same player when another language of the open session is chosen', async () => {
      const list = await listOfDemo();
      watch(list, 0, 'es').click();
      const media = await untilPlaying(list, 'es');
      await pauseAt(media, 8);

      watch(list, 0, 'ar').click();
      await untilOpen(list, 'ar');

      expect(video(list)).to.equal(media);
      expect(media.currentTime).to.be.within(7.7, 10);
      expect(watch(list, 0, 'ar').ariaCurrent).to.equal('true');
      media.pause();
    });

    it('follows with its marks when the language is switched in the player', async () => {
      const list = await listOfDemo();
      watch(list, 0, 'es').click();
      await untilPlaying(list, 'es');

      languageButton(list, 'en').click();
      await untilOpen(list, 'en');

      expect(watch(list, 0, 'en').ariaCurrent).to.equal('true');
      expect(watch(list, 0, 'es').ariaCurrent).not.to.equal('true');
    });

    it('moves the focus to the controls, and back to the link when Escape closes it', async () => {
      const list = await listOfDemo();
      const link = watch(list, 0, 'es');
      link.focus();
      link.click();
      const media = await untilPlaying(list, 'es');
      await until(() => focused() === part(list, 'toggle'), 'the focus on the controls');

      await sendKeys({press: 'Escape'});
      await until(() => !hasPart(list, 'media'), 'the player to be gone');
      await until(() => focused() === link, 'the focus on the link');
      expect(media.paused).to.equal(true);
    });

    it('closes by its button too', async () => {
      const list = await listOfDemo();
      const link = watch(list, 3, 'en');
      link.click();
      await untilOpen(list, 'en');

      (await untilPart(list, 'close')).click();
      await until(() => !hasPart(list, 'media'), 'the player to be gone');
      await until(() => focused() === link, 'the focus on the link');
      expect(link.ariaCurrent).not.to.equal('true');
    });
  });

  it('leaves the keyboard to the page with `no-shortcuts`', async () => {
    const list = await fixture<SliSessionList>(
      html`<sli-session-list src=${DEMO_FEED} no-shortcuts></sli-session-list>`,
    );
    (await untilPart(list, 'watch')).click();
    const media = await untilPlaying(list, 'en');
    await until(() => focused() === part(list, 'toggle'), 'the focus on the controls');
    await untilPart(list, 'speed');
    expect(hasPart(list, 'keyboard'), 'a button for the help').to.equal(false);

    await sendKeys({press: 'm'});
    await sendKeys({press: 'k'});

    expect(media.muted).to.equal(false);
    expect(media.paused).to.equal(false);
    media.pause();
  });

  describe('choosing a session', () => {
    it('tells which session and which language', async () => {
      const list = await listOfDemo();

      setTimeout(() => watch(list, 1, 'ar').click());
      const event: SliSessionSelectEvent = await oneEvent(document, 'sli-session-select');

      expect(event.session).to.equal('reimagining-school-safety');
      expect(event.language).to.equal('ar');
      expect(event.cancelable && event.composed).to.equal(true);
    });

    it('leaves it to the page when the page cancels', async () => {
      const list = await listOfDemo();
      list.addEventListener('sli-session-select', (event) => {
        event.preventDefault();
      });

      const wasPrevented = clickWith(watch(list, 0, 'es'), {});
      await list.updateComplete;

      expect(wasPrevented, 'the link does not leave the page').to.equal(true);
      expect(hasPart(list, 'media')).to.equal(false);
    });

    it('plays in the player that is named', async () => {
      const both = await fixture<HTMLElement>(html`
        <div>
          <sli-session-player id="stage" src=${DEMO_FEED}></sli-session-player>
          <sli-session-list src=${DEMO_FEED} player="stage"></sli-session-list>
        </div>
      `);
      const list = both.querySelector('sli-session-list')!;
      const player = both.querySelector('sli-session-player')!;
      await untilPart(list, 'watch');
      await untilPart(player, 'play');

      watch(list, 5, 'ar').click();
      const media = await untilPlaying(player, 'ar');

      expect(media.currentSrc).to.contain('needs-assets-assessment/ar.');
      expect(hasPart(list, 'media')).to.equal(false);

      watch(list, 4, 'es').click();
      await until(
        () => media.currentSrc.includes('community-school-coordinator/es.') && !media.paused,
        'the next session',
      );
      media.pause();
    });

    it('plays in place when the player that is named is not there', async () => {
      const list = await fixture<SliSessionList>(
        html`<sli-session-list src=${DEMO_FEED} player="nowhere"></sli-session-list>`,
      );
      await untilPart(list, 'watch');

      watch(list, 0, 'en').click();

      await untilOpen(list, 'en');
    });
  });

  describe('order and pages', () => {
    const dated = (id: string, starts_at?: string) =>
      aSession({id, title: {en: id}, ...(starts_at ? {starts_at} : {starts_at: undefined})});
    const mixed = aFeed({
      sessions: [dated('b', '2023-01-01'), dated('c', '2024-01-01'), dated('a', '2022-01-01')],
    });

    for (const [order, expected] of [
      ['newest', ['c', 'b', 'a']],
      ['oldest', ['a', 'b', 'c']],
      ['feed', ['b', 'c', 'a']],
    ] as const) {
      it(`shows them in the order "${order}", also when it is asked for late`, async () => {
        const list = await listOf(mixed, order);
        expect(titles(list)).to.deep.equal(expected);

        const late = await listOf(mixed);
        late.order = order;
        await late.updateComplete;
        expect(titles(late)).to.deep.equal(expected);
      });
    }

    it('shows 20 of 1,000 sessions at first, 40 after one click, and tells how many', async () => {
      const list = await listOf(aFeed({sessions: sessionsNumbered(1, 1000)}));

      expect(titles(list)).to.have.lengthOf(20);
      expect(words(part(list, 'more').parentElement!)).to.contain('20 of 1,000');

      part(list, 'more').click();
      await list.updateComplete;

      expect(titles(list)).to.have.lengthOf(40);
      expect(said(list)).to.contain('40 of 1,000');
    });

    it('takes the size of its pages from page-size', async () => {
      const list = await fixture<SliSessionList>(
        html`<sli-session-list src=${DEMO_FEED} page-size="4"></sli-session-list>`,
      );
      await untilPart(list, 'session');
      expect(titles(list)).to.have.lengthOf(4);

      part(list, 'more').click();
      await list.updateComplete;

      expect(titles(list)).to.have.lengthOf(6);
      expect(hasPart(list, 'more')).to.equal(false);
      expect(said(list)).to.contain('6 of 6');
    });

    for (const size of ['0', '-3', '2.5', 'many']) {
      it(`takes the page size "${size}" for none`, async () => {
        const list = await fixture<SliSessionList>(
          html`<sli-session-list
            page-size=${size}
            .feed=${aFeed({sessions: sessionsNumbered(1, 30)})}
          ></sli-session-list>`,
        );
        await untilPart(list, 'session');

        expect(titles(list)).to.have.lengthOf(20);
      });
    }

    it('says nothing of pages when all is there', async () => {
      const list = await listOfDemo();

      expect(hasPart(list, 'more')).to.equal(false);
      expect(all(list, '[role=status]').filter((each) => each.checkVisibility())).to.deep.equal([]);
    });

    it('asks for the next page of the feed only when it is wanted', async () => {
      const url = await scenario([
        json(aFeed({sessions: sessionsNumbered(1, 3), next_url: 'page-2.json'})),
        json(aFeed({sessions: sessionsNumbered(4, 5)})),
      ]);
      const list = await listFrom(
        html`<sli-session-list
          src="${url}feed.json"
          order="feed"
          page-size="3"
        ></sli-session-list>`,
      );
      expect(titles(list)).to.have.lengthOf(3);
      expect((await log(url)).requests).to.equal(1);

      part(list, 'more').click();
      await until(() => titles(list).length === 5, 'the next page');

      expect(titles(list).at(-1)).to.equal('Session 5');
      expect((await log(url)).requests).to.equal(2);
      expect(hasPart(list, 'more')).to.equal(false);
    });

    it('keeps what is there when the next page fails, and asks again', async () => {
      const url = await scenario([
        json(aFeed({sessions: sessionsNumbered(1, 2), next_url: 'page-2.json'})),
        {status: 404},
        json(aFeed({sessions: sessionsNumbered(3, 3)})),
      ]);
      const list = await listFrom(
        html`<sli-session-list src="${url}feed.json" page-size="2"></sli-session-list>`,
      );

      setTimeout(() => part(list, 'more').click());
      await oneEvent(list, 'sli-feed-error');
      await until(() => part(list, 'more').ariaDisabled !== 'true', 'the button to be ready');
      expect(titles(list)).to.have.lengthOf(2);

      part(list, 'more').click();
      await until(() => titles(list).length === 3, 'the next page');
    });
  });

  describe('before, without and after a feed', () => {
    it('shows a skeleton and says that it loads', async () => {
      const url = await scenario([{delay: 'never'}]);
      const list = await fixture<SliSessionList>(
        html`<sli-session-list src="${url}feed.json"></sli-session-list>`,
      );
      await until(() => all(list, '[aria-busy=true]').length, 'the skeleton');

      expect(said(list)).to.contain('Loading');
      expect(all(list, '[aria-busy=true]')[0]?.offsetHeight).to.be.above(200);
      expect(all(list, '[aria-hidden=true]')).to.have.lengthOf(1);
      expect(hasPart(list, 'session')).to.equal(false);
    });

    it('gives the request up when it is taken out of the page', async () => {
      const url = await scenario([{delay: 'never'}]);
      const list = await fixture<SliSessionList>(
        html`<sli-session-list src="${url}feed.json"></sli-session-list>`,
      );
      await waitForLog(url, ({requests}) => requests === 1);

      list.remove();

      await waitForLog(url, ({aborted}) => aborted === 1);
    });

    it('says so when there are no sessions', async () => {
      const list = await fixture<SliSessionList>(
        html`<sli-session-list .feed=${aFeed({sessions: []})}></sli-session-list>`,
      );

      expect(words(await untilPart(list, 'message'))).to.equal('There are no sessions yet.');
    });

    it('says instead what the page wants said, in the slot `empty`', async () => {
      const list = await fixture<SliSessionList>(
        html`<sli-session-list .feed=${aFeed({sessions: []})}>
          <p slot="empty">Come back in May.</p>
        </sli-session-list>`,
      );
      await until(() => list.querySelector('p')?.assignedSlot, 'the slot');

      expect(list.querySelector('p')?.checkVisibility()).to.equal(true);
      expect(part(list, 'message').checkVisibility()).to.equal(false);
    });

    it('says what is wrong, and works again once the server does', async () => {
      const url = await scenario([{status: 404}, json(aFeed({sessions: sessionsNumbered(1, 2)}))]);
      const list = await fixture<SliSessionList>(
        html`<sli-session-list src="${url}feed.json"></sli-session-list>`,
      );
      const message = await untilPart(list, 'message');
      expect(words(message)).to.contain('The sessions could not be loaded.');
      expect(message.role ?? message.getAttribute('role')).to.equal('alert');

      part(list, 'retry').click();
      await until(() => titles(list).length === 2, 'the sessions');

      expect(hasPart(list, 'message')).to.equal(false);
    });

    it('shows the last good copy and since when, until the server recovers', async () => {
      const url = await scenario([
        json(aFeed({sessions: sessionsNumbered(1, 2)})),
        {status: 404},
        json(aFeed({sessions: sessionsNumbered(1, 3)})),
      ]);
      const src = `${url}feed.json`;
      await listFrom(html`<sli-session-list src=${src}></sli-session-list>`);
      await waitForCopy(src);
      // As if the page were opened again.
      forgetDocument(src);

      const list = await listFrom(html`<sli-session-list src=${src}></sli-session-list>`);

      const today = new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(new Date());
      expect(words(part(list, 'stale'))).to.contain(today);
      expect(titles(list)).to.have.lengthOf(2);

      part(list, 'retry').click();
      await until(() => titles(list).length === 3, 'the new sessions');
      expect(hasPart(list, 'stale')).to.equal(false);
    });

    it('keeps nothing on the device with no-storage', async () => {
      const url = await scenario([json(aFeed())]);
      const src = `${url}feed.json`;
      await listFrom(html`<sli-session-list no-storage src=${src}></sli-session-list>`);
      const other = `${await scenario([json(aFeed())])}feed.json`;
      await listFrom(html`<sli-session-list src=${other}></sli-session-list>`);
      // By then the first would have been kept too.
      await waitForCopy(other);

      expect(await caches.match(src)).to.equal(undefined);
    });

    it('shows the children of the element while it waits and when all fails', async () => {
      const url = await scenario([{status: 404}]);
      const list = await fixture<SliSessionList>(
        html`<sli-session-list src="${url}feed.json"
          ><a href="/old">Our list</a></sli-session-list
        >`,
      );
      const child = list.querySelector('a')!;
      await untilPart(list, 'message');

      expect(child.assignedSlot).not.to.equal(null);
      expect(child.checkVisibility()).to.equal(true);
    });

    it('hides the children once the sessions are there', async () => {
      const list = await fixture<SliSessionList>(
        html`<sli-session-list src=${DEMO_FEED}><a href="/old">Our list</a></sli-session-list>`,
      );
      await untilPart(list, 'session');

      expect(list.querySelector('a')?.assignedSlot).to.equal(null);
    });

    it('does not take a comment for a fallback', async () => {
      const url = await scenario([{delay: 'never'}]);
      const list = await fixture<SliSessionList>(
        `<sli-session-list src="${url}feed.json"><!-- sessions --></sli-session-list>`,
      );

      await until(() => all(list, '[aria-busy=true]').length, 'the skeleton');
    });

    it('does not take what is only for an empty feed for a fallback', async () => {
      const url = await scenario([{delay: 'never'}]);
      const list = await fixture<SliSessionList>(
        `<sli-session-list src="${url}feed.json"><p slot="empty">None yet.</p></sli-session-list>`,
      );

      await until(() => all(list, '[aria-busy=true]').length, 'the skeleton');
    });

    it('reads a feed from the JSON inside of it', async () => {
      const feed = JSON.stringify(aFeed({sessions: sessionsNumbered(1, 2)}));

      const list = await fixture<SliSessionList>(
        `<sli-session-list><script type="application/json">${feed}</script></sli-session-list>`,
      );

      await until(() => titles(list).length === 2, 'the sessions');
    });

    it('says what is wrong when the JSON inside of it is broken', async () => {
      const list = await fixture<SliSessionList>(
        '<sli-session-list><script type="application/json">{"version":</script></sli-session-list>',
      );

      expect(words(await untilPart(list, 'message'))).to.contain('could not be loaded');
    });

    it('takes a feed that is set later, and another after that', async () => {
      const list = document.createElement('sli-session-list');
      const place = await fixture<HTMLElement>(html`<div>${list}</div>`);
      expect(place.contains(list)).to.equal(true);

      list.feed = aFeed({sessions: sessionsNumbered(1, 2)});
      await until(() => titles(list).length === 2, 'the first');
      list.feed = aFeed({sessions: sessionsNumbered(7, 7)});
      await until(() => titles(list).join() === 'Session 7', 'the second');
    });
  });

  it('shows a change of `lang` above it at once', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="en"><sli-session-list src=${DEMO_FEED}></sli-session-list></div>`,
    );
    const list = place.querySelector('sli-session-list')!;
    const {sessions} = await demoFeed();
    const newest = sessions.find(({id}) => id === 'developing-educators')!;
    await untilPart(list, 'title');
    expect(titles(list)[0]).to.equal(newest.title['en']);

    place.lang = 'es';
    await until(() => titles(list)[0] === newest.title['es'], 'Spanish');
    expect(words(part(list, 'date'))).to.equal('9 de mayo de 2024');

    place.lang = 'ar';
    await until(() => titles(list)[0] === newest.title['ar'], 'Arabic');
    expect(getComputedStyle(part(list, 'date')).direction).to.equal('rtl');
  });
});

async function listOfDemo(): Promise<SliSessionList> {
  const list = await fixture<SliSessionList>(
    html`<sli-session-list lang="en" src=${DEMO_FEED}></sli-session-list>`,
  );
  await untilPart(list, 'session');
  return list;
}

async function listOf(
  feed: unknown,
  order: SliSessionList['order'] = 'newest',
): Promise<SliSessionList> {
  const list = await fixture<SliSessionList>(
    html`<sli-session-list .order=${order} .feed=${feed}></sli-session-list>`,
  );
  await untilPart(list, 'session');
  return list;
}

async function listFrom(template: ReturnType<typeof html>): Promise<SliSessionList> {
  const list = await fixture<SliSessionList>(template);
  await untilPart(list, 'session');
  return list;
}

const titles = (list: Element) => parts(list, 'title').map(words);

function watch(list: Element, row: number, language: string): HTMLAnchorElement {
  const session = parts(list, 'session')[row];
  const links = session ? parts<HTMLAnchorElement>(session, 'watch') : [];
  const link = links.find(({hreflang}) => hreflang === language);
  if (!link) throw new Error(`Row ${row} has no link for "${language}"`);
  return link;
}

/** Clicks with keys or another button held; answers whether our code kept the browser from its own way. */
function clickWith(link: HTMLElement, init: MouseEventInit): boolean {
  let wasPrevented = false;
  window.addEventListener(
    'click',
    (event) => {
      wasPrevented = event.defaultPrevented;
      event.preventDefault();
    },
    {once: true},
  );
  link.dispatchEvent(
    new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...init}),
  );
  return wasPrevented;
}

/** Whether sound has been heard of: each engine has its own way to tell. */
function hasSound(media: HTMLVideoElement): boolean {
  const {mozHasAudio, webkitAudioDecodedByteCount, audioTracks} = media as HTMLVideoElement & {
    mozHasAudio?: boolean;
    webkitAudioDecodedByteCount?: number;
    audioTracks?: {length: number};
  };
  return mozHasAudio || Boolean(webkitAudioDecodedByteCount) || Boolean(audioTracks?.length);
}

const waitForLog = (url: string, fits: (seen: Log) => boolean) =>
  until(async () => fits(await log(url)), 'the server');

const waitForCopy = (src: string) => until(() => caches.match(src), 'the saved copy');
