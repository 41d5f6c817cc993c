import {expect} from '@open-wc/testing';
import {CuesError, cuesAt, loadCues} from '../../src/playback/load-cues.js';
import {log, scenario, type Answer} from '../support/scenario.js';

const FILE = 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello';
const file: Answer = {body: FILE, headers: {'content-type': 'text/vtt'}};

describe('The cues at an address', () => {
  it('are fetched once, whoever asks', async () => {
    const url = await scenario([file]);

    const all = await Promise.all([cuesAt(url), loadCues(url), cuesAt(url)]);

    expect(all.map((cues) => cues.map(({text}) => text))).to.deep.equal(Array(3).fill(['Hello']));
    expect((await log(url)).requests).to.equal(1);
  });

  it('are read whatever the media type says', async () => {
    expect(await cuesAt(await scenario([{body: `\uFEFF${FILE}`}]))).to.have.lengthOf(1);
  });

  it('may be none', async () => {
    expect(await cuesAt(await scenario([{body: 'WEBVTT\n'}]))).to.deep.equal([]);
  });

  const faults: Record<string, [Answer, CuesError['fault'], RegExp]> = {
    'an answer with another status': [{status: 404}, 'status', /got 404/],
    'a web page': [{body: '<!doctype html><p>Hi'}, 'not-webvtt', /got "<!doctype html/],
    'a SubRip file': [{body: '1\n00:00:01,000 --> 00:00:02,000\nHello'}, 'not-webvtt', /WEBVTT/],
    'an empty file': [{body: ''}, 'not-webvtt', /got ""/],
    '20 MB': [{size: 20 * 1024 * 1024}, 'too-large', /5000000 bytes/],
    'a connection that breaks': [{...file, cut: true}, 'network', /CORS/],
  };
  for (const [what, [answer, fault, message]] of Object.entries(faults)) {
    it(`are an error for who must know, and none for who need not: ${what}`, async () => {
      const url = await scenario([answer]);

      const error = await cuesAt(url).then(
        () => undefined,
        (reason: unknown) => reason,
      );

      expect(error).to.be.an.instanceof(CuesError);
      const {fault: told, url: where, message: said} = error as CuesError;
      expect(told).to.equal(fault);
      expect(where).to.equal(url);
      expect(said).to.match(message);
      expect(await loadCues(url)).to.deep.equal([]);
    });
  }

  it('of a server that is not there are an error of the network', async () => {
    const error = await cuesAt('http://localhost:1/en.vtt').catch((reason: unknown) => reason);

    expect((error as CuesError).fault).to.equal('network');
  });

  it('are asked for again after a failure', async () => {
    const url = await scenario([{status: 503}, file]);

    expect(await loadCues(url)).to.deep.equal([]);
    expect(await loadCues(url)).to.have.lengthOf(1);
  });
});
