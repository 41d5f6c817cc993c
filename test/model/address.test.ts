import {expect} from '@open-wc/testing';
import {absoluteAddress} from '../../src/model/address.js';

const BASES = [
  'https://example.org/feeds/feed.json?of=us#top',
  'https://example.org',
  'http://user@xn--bcher-kva.example:8080/a/b/',
  'file:///feeds/feed.json',
  'about:blank',
  'feed.json',
];

describe('an address of a feed', () => {
  const told: [address: string, absolute: string | undefined][] = [
    ['media/en.mp4', 'https://example.org/feeds/media/en.mp4'],
    ['../en.mp4', 'https://example.org/en.mp4'],
    ['/en.mp4', 'https://example.org/en.mp4'],
    ['//cdn.example/en.mp4', 'https://cdn.example/en.mp4'],
    ['https://cdn.example/en.mp4', 'https://cdn.example/en.mp4'],
    ['HTTPS://CDN.example/a b', 'https://cdn.example/a%20b'],
    ['javascript:alert(1)', undefined],
    ['data:text/plain,x', undefined],
    ['https://', undefined],
  ];
  for (const [address, absolute] of told) {
    it(`“${address}” is ${absolute ?? 'none'}`, () => {
      expect(absoluteAddress(address, BASES[0]!)).to.equal(absolute);
    });
  }

  it('is what a URL makes of it, whatever it is', () => {
    const pieces = [
      ...['a', 'Z', '0', '127', '0x7f', '-', '_', '~', '.', '..', '%2e', '%41', '/', '//', '\\'],
      ...[':', ':80', ':443', '?', '#', '@', ' ', '\t', 'é', 'ß', '١', 'xn--a', 'http:', 'https:'],
      ...['https://', 'http://', 'example.org', 'a.b', 'b.com/', 'en.mp4', 'media/', '1.2.3.4/'],
    ];
    // A sequence that is the same each time (Numerical Recipes' generator).
    let seed = 1;
    const next = (below: number) => {
      seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let round = 0; round < 40_000; round++) {
      const address = Array.from({length: 1 + next(6)}, () => pieces[next(pieces.length)]).join('');
      const base = BASES[next(BASES.length)]!;
      expect(absoluteAddress(address, base), `${address} against ${base}`).to.equal(
        byUrl(address, base),
      );
    }
  });
});

function byUrl(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const {href, protocol} = new URL(address, base);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}
