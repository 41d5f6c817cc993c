/** Funders and partners from the built script, under the strictest policy that a page may have. */
import {expect} from '@open-wc/testing';
import {DEMO_FEED, parts, until} from '../support/elements.js';
import {scenario} from '../support/scenario.js';

const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; style-src 'self'; " +
  "require-trusted-types-for 'script'";

describe('funders and partners of the built script', () => {
  let frame: HTMLIFrameElement;

  afterEach(() => {
    frame.remove();
  });

  it('break no rule of a strict policy, and still size their logos', async () => {
    const inner = await openPage();
    const broken: string[] = [];
    inner.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      broken.push(`${violatedDirective} ${blockedURI}`),
    );
    const shown = ['sli-funder-strip', 'sli-partner-list'].map((tag) => {
      const element = inner.createElement(tag);
      element.setAttribute('src', DEMO_FEED);
      return element;
    });
    inner.body.append(...shown);
    const logos = () => shown.flatMap((element) => parts<HTMLImageElement>(element, 'logo'));

    await until(() => logos().length === 7, 'seven logos');
    await until(() => logos().every(({naturalWidth}) => naturalWidth > 0), 'the pictures');

    const areas = logos().map(({offsetWidth, offsetHeight}) => offsetWidth * offsetHeight);
    expect(Math.max(...areas) / Math.min(...areas)).to.be.below(1.1);
    expect(broken).to.deep.equal([]);

    // What is forbidden is told of here, or there being nothing would mean nothing.
    shown[0]!.setAttribute('style', 'color: red');
    await until(() => broken.length > 0, 'a violation');
  });

  async function openPage(): Promise<Document> {
    frame = document.createElement('iframe');
    frame.width = '1000';
    frame.height = '900';
    frame.src = await scenario([
      {
        headers: {'content-type': 'text/html', 'content-security-policy': POLICY},
        body: '<!doctype html><script type="module" src="/dist/shared-learning.js"></script>',
      },
    ]);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    return frame.contentDocument!;
  }
});
