import {expect, fixture, html} from '@open-wc/testing';
import {FrameConnection} from '../../src/playback/frame-connection.js';
import type {FrameReport} from '../../src/playback/frame-protocol.js';
import {youtube} from '../../src/playback/youtube.js';

describe('The messages of a frame', () => {
  const origin = 'https://player.example';
  const words = JSON.stringify({event: 'onStateChange', info: 2});
  let frame: HTMLIFrameElement;
  let reports: FrameReport[];
  let silences: number;
  let connection: FrameConnection;

  beforeEach(async () => {
    // A page of our own origin: only of such a window can a message be made up here.
    frame = await fixture(html`<iframe title="A frame"></iframe>`);
    reports = [];
    silences = 0;
    connection = new FrameConnection(frame, origin, youtube, {
      ready: () => undefined,
      report: (report) => reports.push(report),
      reloaded: () => undefined,
      silent: () => silences++,
    });
  });
  afterEach(() => {
    connection.close();
  });

  const hear = (about: MessageEventInit) =>
    window.dispatchEvent(
      new MessageEvent('message', {data: words, origin, source: frame.contentWindow, ...about}),
    );

  it('are heard', () => {
    hear({});
    expect(reports).to.deep.equal([{state: 'paused'}]);
  });

  it('may be objects', () => {
    hear({data: JSON.parse(words) as unknown});
    expect(reports).to.deep.equal([{state: 'paused'}]);
  });

  const strangers: [who: string, about: () => MessageEventInit][] = [
    ['another origin', () => ({origin: 'https://evil.example'})],
    ['an origin that begins the same', () => ({origin: `${origin}.evil.example`})],
    ['the same host by another scheme', () => ({origin: 'http://player.example'})],
    ['no origin', () => ({origin: ''})],
    ['an origin that is nobody’s', () => ({origin: 'null'})],
    ['this page', () => ({source: window, origin: location.origin})],
    ['this window', () => ({source: window})],
    ['no window', () => ({source: null})],
    [
      'another frame',
      () => {
        const other = document.createElement('iframe');
        frame.after(other);
        return {source: other.contentWindow};
      },
    ],
  ];
  for (const [who, about] of strangers) {
    it(`are not heard from ${who}`, () => {
      hear(about());
      expect(reports).to.deep.equal([]);
    });
  }

  it('are not heard once it is closed', () => {
    connection.close();
    hear({});
    expect(reports).to.deep.equal([]);
  });

  const violations: [
    what: string,
    about: Partial<SecurityPolicyViolationEventInit>,
    count: number,
  ][] = [
    ['its frame', {}, 1],
    ['its frame, by its whole address', {blockedURI: `${origin}/embed/M7lc1UVf-VE`}, 1],
    ['another frame', {blockedURI: 'https://other.example'}, 0],
    ['a picture', {effectiveDirective: 'img-src'}, 0],
    ['nothing, but reports it', {disposition: 'report'}, 0],
    ['something inline', {blockedURI: 'inline'}, 0],
  ];
  for (const [what, about, count] of violations) {
    it(`are ${count ? '' : 'still '}waited for ${count ? 'no more ' : ''}when a policy forbids ${what}`, () => {
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          blockedURI: origin,
          disposition: 'enforce',
          effectiveDirective: 'frame-src',
          documentURI: location.href,
          originalPolicy: '',
          statusCode: 200,
          violatedDirective: 'frame-src',
          ...about,
        }),
      );
      expect(silences).to.equal(count);
    });
  }
});
