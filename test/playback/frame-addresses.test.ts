import {expect} from '@open-wc/testing';
import {frameSite, frameVideo} from '../../src/playback/frame-addresses.js';

const ID = 'M7lc1UVf-VE';
const HASH = 'ab882a04fd';

describe('The address of a video on YouTube', () => {
  const forms = [
    `https://www.youtube.com/watch?v=${ID}`,
    `http://youtube.com/watch?v=${ID}`,
    `https://www.youtube.com/watch/?v=${ID}`,
    `https://www.youtube.com/watch?app=desktop&v=${ID}&list=PL1&index=2`,
    `https://m.youtube.com/watch?v=${ID}&feature=share`,
    `https://music.youtube.com/watch?v=${ID}`,
    `https://www.youtube.com/watch/${ID}`,
    `https://youtu.be/${ID}`,
    `https://youtu.be/${ID}?si=abc123`,
    `https://youtu.be/${ID}/`,
    `https://www.youtube.com/embed/${ID}?rel=0`,
    `https://www.youtube-nocookie.com/embed/${ID}`,
    `https://youtube-nocookie.com/embed/${ID}`,
    `https://www.youtube.com/shorts/${ID}`,
    `https://www.youtube.com/live/${ID}?feature=shared`,
    `https://www.youtube.com/v/${ID}`,
    `https://www.youtube.com/e/${ID}`,
    `HTTPS://WWW.YOUTUBE.COM/watch?v=${ID}`,
  ];
  for (const url of forms) {
    it(`is ${url}`, () => {
      expect(frameVideo(url)).to.deep.equal({site: 'youtube', id: ID, start: undefined});
      expect(frameSite(url)).to.equal('youtube');
    });
  }
});

describe('The address of a video on Vimeo', () => {
  const forms: [url: string, hash?: string][] = [
    ['https://vimeo.com/76979871'],
    ['http://www.vimeo.com/76979871/'],
    [`https://vimeo.com/76979871/${HASH}`, HASH],
    [`https://vimeo.com/76979871/${HASH}?share=copy&fl=sv`, HASH],
    [`https://vimeo.com/76979871?h=${HASH}`, HASH],
    ['https://player.vimeo.com/video/76979871'],
    [`https://player.vimeo.com/video/76979871?h=${HASH}&badge=0`, HASH],
    ['https://vimeo.com/channels/staffpicks/76979871'],
    ['https://vimeo.com/groups/shortfilms/videos/76979871'],
    ['https://vimeo.com/album/123/video/76979871'],
    ['https://vimeo.com/showcase/123/video/76979871'],
    ['https://vimeo.com/video/76979871'],
    [`https://vimeo.com/manage/videos/76979871/${HASH}`, HASH],
    ['https://vimeo.com/76979871/description'],
    ['https://vimeo.com/76979871?h=<script>'],
  ];
  for (const [url, hash] of forms) {
    it(`is ${url}`, () => {
      const video = {site: 'vimeo', id: '76979871', hash, start: undefined};
      expect(frameVideo(url)).to.deep.equal(video);
      expect(frameSite(url)).to.equal('vimeo');
    });
  }
});

describe('Where an address wants a video to begin', () => {
  const cases: [url: string, seconds: number | undefined][] = [
    [`https://youtu.be/${ID}?t=90`, 90],
    [`https://youtu.be/${ID}?t=90s`, 90],
    [`https://youtu.be/${ID}?t=1m30s`, 90],
    [`https://youtu.be/${ID}?t=1h2m3s`, 3723],
    [`https://youtu.be/${ID}?t=2h`, 7200],
    [`https://www.youtube.com/embed/${ID}?start=12`, 12],
    [`https://www.youtube.com/watch?v=${ID}#t=42`, 42],
    ['https://vimeo.com/76979871#t=1m2s', 62],
    ['https://player.vimeo.com/video/76979871#t=12.5s', 12.5],
    [`https://youtu.be/${ID}?t=0`, undefined],
    [`https://youtu.be/${ID}?t=`, undefined],
    [`https://youtu.be/${ID}?t=-5`, undefined],
    [`https://youtu.be/${ID}?t=soon`, undefined],
    [`https://youtu.be/${ID}?t=NaN`, undefined],
    [`https://youtu.be/${ID}?t=99999999999999999999`, undefined],
  ];
  for (const [url, seconds] of cases) {
    it(`is ${seconds} for ${url}`, () => expect(frameVideo(url)?.start).to.equal(seconds));
  }
});

describe('The address of no video', () => {
  const others = [
    '',
    'watch?v=M7lc1UVf-VE',
    `javascript:alert(1)//www.youtube.com/watch?v=${ID}`,
    `ftp://youtu.be/${ID}`,
    `https://evil-youtube.com/watch?v=${ID}`,
    `https://youtube.com.evil.example/watch?v=${ID}`,
    `https://evil.example/www.youtube.com/watch?v=${ID}`,
    `https://www.youtube.com@evil.example/watch?v=${ID}`,
    `https://user@www.youtube.com/watch?v=${ID}`,
    `https://www.youtube.com:8443/watch?v=${ID}`,
    `https://www.youtube.com./watch?v=${ID}`,
    `https://consent.youtube.com/watch?v=${ID}`,
    `https://xyoutu.be/${ID}`,
    'https://www.youtube.com/',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=',
    'https://www.youtube.com/watch?v=short',
    `https://www.youtube.com/watch?v=${ID}x`,
    'https://www.youtube.com/watch?v=M7lc1UVf%2FVE',
    'https://www.youtube.com/watch?v=M7lc1UVf"VE',
    'https://youtu.be/..%2f..%2fwatch',
    'https://www.youtube.com/playlist?list=PL1234567890',
    'https://www.youtube.com/embed/videoseries?list=PL1',
    'https://www.youtube.com/embed/live_stream?channel=UC1',
    'https://www.youtube.com/@someone/live',
    'https://evil-vimeo.com/76979871',
    'https://vimeo.com.evil.example/76979871',
    'https://vimeo.com/',
    'https://vimeo.com/staffpicks',
    'https://vimeo.com/0',
    'https://vimeo.com/76979871x',
    'https://vimeo.com/7697987176979871',
    'https://vimeo.com/user76979871',
    'https://vimeo.com/event/76979871',
    'https://vimeo.com/76979871/a/b',
    'https://publisher.example/en.mp4',
  ];
  for (const url of others) {
    it(`is "${url}"`, () => expect(frameVideo(url)).to.equal(undefined));
  }
});
