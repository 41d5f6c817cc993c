/** The page for frames, with and without the resizer around it. */
import {expect} from '@open-wc/testing';
import {all, DEMO_FEED, part, parts, until, untilPart, words} from '../support/elements.js';
import {openAt, openPage, RESIZER, type GuestPage} from '../support/guest-page.js';
import {elsewhere, scenario} from '../support/scenario.js';

const FRAME = '/dist/embed.html';
const RESIZER_TAG = `<script src="${RESIZER}" defer></script>`;
/** The session of the demo's feed that links name here. */
const SESSION = 'reimagining-school-safety';

describe('the page for frames', () => {
  let page: GuestPage;

  afterEach(() => {
    page.close();
  });

  it('shows what its address asks for', async () => {
    page = await openAt(
      address({
        element: 'session-list',
        src: DEMO_FEED,
        'page-size': '2',
        lang: 'ar',
        theme: 'dark',
      }),
    );
    await until(() => parts(page.document, 'title').length === 2, 'two titles');

    expect(words(part(page.document, 'more'))).to.equal('عرض المزيد');
    expect(page.window.getComputedStyle(part(page.document, 'list')).direction).to.equal('rtl');
    expect(page.window.getComputedStyle(page.document.body).colorScheme).to.equal('dark');
  });

  it('takes no styles, names or event handlers from its address', async () => {
    page = await openAt(
      address({src: DEMO_FEED, style: 'color:red', id: 'x', onclick: 'alert(1)', order: 'feed'}),
    );
    const list = page.find('sli-session-list');
    expect(list.getAttributeNames()).to.have.members(['src', 'order']);
  });

  for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'blob:x']) {
    it(`takes no feed from ${src}`, async () => {
      page = await openAt(address({src}));
      await untilPart(page.document, 'retry');
      expect(parts(page.document, 'title')).to.deep.equal([]);
    });
  }

  it('says what is wrong when there is no such element', async () => {
    page = await openAt(address({element: 'iframe', src: DEMO_FEED}));
    expect(words(page.document.body)).to.match(/wanted one of .*session-list.*; came "iframe"/);
    expect(page.document.querySelector('iframe')).to.equal(null);
  });

  it('opens links outside of the frame', async () => {
    page = await openAt(address({element: 'funder-strip', src: DEMO_FEED}));
    await until(() => parts(page.document, 'organization').length === 12, 'twelve funders');
    const link = all<HTMLAnchorElement>(page.document, 'a[href]')[0]!;
    // Those without a target of their own take the page's.
    expect(link.target || page.find<HTMLBaseElement>('base').target).to.equal('_blank');
  });

  it('keeps to its own strict policy, whatever the player does', async () => {
    page = await openAt(address({element: 'session-player', src: DEMO_FEED}));
    const broken: string[] = [];
    page.document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      broken.push(`${violatedDirective} ${blockedURI}`),
    );
    (await untilPart(page.document, 'play')).click();
    (await untilPart(page.document, 'captions')).click();
    await untilPart(page.document, 'menu');
    const media = part<HTMLVideoElement>(page.document, 'media');
    await until(() => media.currentTime > 0, 'playing');
    media.pause();

    expect(broken).to.deep.equal([]);
  });

  it('scrolls, without the resizer', async () => {
    page = await openPage(frame(address({src: DEMO_FEED})));
    await until(() => parts(inner(), 'title').length === 6, 'six titles');

    const {scrollHeight, clientHeight} = inner().documentElement;
    expect(scrollHeight).to.be.greaterThan(clientHeight);
    expect(page.find('iframe').offsetHeight).to.equal(300);
  });

  it('is as high as what it shows, with the resizer, at any time', async () => {
    page = await openPage(RESIZER_TAG + frame(address({src: DEMO_FEED, 'page-size': '2'})));
    await untilPart(inner(), 'more');
    await untilFits();
    const before = page.find('iframe').offsetHeight;

    part(inner(), 'more').click();
    await until(() => parts(inner(), 'title').length === 4, 'four titles');
    await untilFits();
    expect(page.find('iframe').offsetHeight).to.be.greaterThan(before);

    // As it becomes narrower, and lower again.
    page.find('iframe').style.width = '300px';
    await until(() => inner().documentElement.clientWidth <= 300, 'a narrow frame');
    await untilFits();
    page.find('iframe').style.width = '';
    await untilFits();
    expect(page.noise).to.deep.equal([]);
  });

  it('has its border around it, where the page gives it one', async () => {
    page = await openPage(
      `${RESIZER_TAG}<style>iframe {box-sizing: border-box; border: 10px solid; height: 50px !important}</style>` +
        frame(address({src: DEMO_FEED, 'page-size': '2'})),
    );
    await untilPart(inner(), 'more');
    await untilFits();
    expect(page.find('iframe').offsetHeight).to.equal(contentHeight() + 20);
  });

  it('is made as high by a resizer that comes after it, from another origin', async () => {
    const query = new URLSearchParams({src: DEMO_FEED}).toString();
    page = await openPage(frame(`${await elsewhere(FRAME)}?${query}`));
    expect(page.find('iframe').offsetHeight).to.equal(300);
    const script = page.document.createElement('script');
    script.src = RESIZER;
    page.document.body.append(script);

    await until(() => page.find('iframe').offsetHeight > 800, 'a high frame');
    expect(page.noise).to.deep.equal([]);
  });

  it('takes its height from nobody else', async () => {
    const liar = (height: number) => ({
      headers: {'content-type': 'text/html'},
      body: `<script>
        setInterval(() => parent.postMessage({type: 'sli:height', height: ${height}}, '*'), 50);
      </script>`,
    });
    const isOther = await scenario([liar(2222)]);
    const moved = await scenario([
      {
        headers: {'content-type': 'text/html'},
        body: `<script>location.replace('${await elsewhere(new URL(await scenario([liar(3333)])).pathname)}')</script>`,
      },
    ]);
    page = await openPage(
      `${RESIZER_TAG}${frame(`${moved}embed.html`)}<iframe id="other" height="300" src="${isOther}other.html"></iframe>`,
    );
    const heard: unknown[] = [];
    page.window.addEventListener('message', ({data}) =>
      heard.push((data as {height: unknown}).height),
    );
    page.window.postMessage({type: 'sli:height', height: 1111}, '*');
    // An honest frame, after whose message the others have been heard.
    page.document.body.insertAdjacentHTML('beforeend', frame(address({src: DEMO_FEED})));
    await until(() => heard.includes(3333) && heard.includes(1111), 'the liars');
    await until(() => frames()[2]!.offsetHeight > 800, 'a high frame');

    const [first, other] = frames();
    expect([first!.style.height, other!.style.height]).to.deep.equal(['', '']);
  });

  it('takes no height that is none', async () => {
    const heights = ['"100%"', '-5', 'Infinity', 'NaN', '{}', 'null'];
    const body = heights
      .map((height) => `parent.postMessage({type: 'sli:height', height: ${height}}, '*');`)
      .join('');
    const url = await scenario([
      {
        headers: {'content-type': 'text/html'},
        body: `<script>${body} parent.postMessage({type: 'sli:height', height: 444}, '*')</script>`,
      },
    ]);
    page = await openPage(RESIZER_TAG + frame('about:blank'));
    const set: string[] = [];
    new page.window.MutationObserver((records) =>
      records.forEach(() => set.push(page.find('iframe').style.height)),
    ).observe(page.find('iframe'), {attributeFilter: ['style']});
    page.find<HTMLIFrameElement>('iframe').src = `${url}embed.html`;
    await until(() => set.includes('444px'), 'the last height');

    expect(new Set(set)).to.deep.equal(new Set(['444px']));
  });

  it('shows the place that the address around it names, and plays one that it names later', async () => {
    page = await openPage(RESIZER_TAG + frame(address({src: DEMO_FEED})), {
      hash: `#sli=${SESSION}&lang=es&t=5`,
    });
    const player = await untilPart(inner(), 'player');
    await untilPart(player, 'play');
    expect(parts(player, 'media')).to.deep.equal([]);

    page.window.location.hash = '#sli=needs-assets-assessment&lang=ar';
    await until(
      () => parts<HTMLVideoElement>(inner(), 'media')[0]?.currentSrc.includes('/ar.'),
      'it',
    );
  });

  it('takes no place from anybody but the page around it', async () => {
    const message = `{type: 'sli:link', hash: '#sli=${SESSION}', isAsked: true}`;
    const liar = await scenario([
      {
        headers: {'content-type': 'text/html'},
        body: `<script>
          parent.frames[0].postMessage(${message}, '*');
          parent.postMessage('said', '*');
        </script>`,
      },
    ]);
    page = await openPage(frame(address({src: DEMO_FEED})), {hash: '#sli=shared-leadership-1'});
    await until(() => parts(inner(), 'title').length === 6, 'six titles');
    const heard: unknown[] = [];
    page.window.addEventListener('message', ({data}) => heard.push(data));
    page.document.body.insertAdjacentHTML('beforeend', `<iframe src="${liar}"></iframe>`);
    await until(() => heard.includes('said'), 'the liar');
    // What the page itself says afterwards, it does.
    const resizer = page.document.createElement('script');
    resizer.src = RESIZER;
    page.document.body.append(resizer);
    const player = await untilPart(inner(), 'player');

    expect(words(await untilPart(player, 'play'))).to.contain('Part I');
    expect(parts(player, 'media')).to.deep.equal([]);
  });

  function address(parameters: Record<string, string>): string {
    return `${FRAME}?${new URLSearchParams(parameters)}`;
  }

  function frame(src: string): string {
    const url = new URL(src, location.href).href.replaceAll('&', '&amp;');
    return `<iframe title="Sessions" width="700" height="300" frameborder="0" allow="autoplay" src="${url}"></iframe>`;
  }

  function frames(): HTMLIFrameElement[] {
    return [...page.document.querySelectorAll('iframe')];
  }

  /** What the first frame shows. */
  function inner(): Document {
    return frames()[0]!.contentDocument!;
  }

  function contentHeight(): number {
    return Math.ceil(inner().body.getBoundingClientRect().height);
  }

  async function untilFits(): Promise<void> {
    await until(() => {
      const {scrollHeight, clientHeight} = inner().documentElement;
      return clientHeight === scrollHeight && clientHeight === contentHeight();
    }, 'a frame that fits');
  }
});
