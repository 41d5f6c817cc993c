import {css} from 'lit';

/**
 * What each script needs, by the language of a text: `--_tall` is how high its lines are as compared to Latin ones, whose
 * height is `--_leading`. Marks above and below the letters want room; signs as large as their square want air.
 *
 * Letters are never spaced out (that breaks Arabic joins) nor slanted, and what has capitals gets them from Unicode
 * rather than from CSS (see `capitalized`).
 */
export const writingStyles = css`
  /* Each text begins anew: English in a Korean page breaks as English does. */
  [lang] {
    --_tall: 1;

    line-break: auto;
    word-break: normal;
  }

  :where([lang]) {
    line-height: calc(var(--_leading) * var(--_tall));
  }

  /* Dots and vowel signs over and under letters that already reach low. */
  [lang]:is(:lang(ar), :lang(fa), :lang(ckb), :lang(ps), :lang(sd), :lang(ug)) {
    --_tall: 1.12;
  }

  /* Written down a slope, in many fonts. */
  [lang]:lang(ur) {
    --_tall: 1.3;
  }

  /* Vowel signs above a head line, and below. */
  [lang]:is(
    :lang(pa),
    :lang(hi),
    :lang(mr),
    :lang(ne),
    :lang(bn),
    :lang(gu),
    :lang(ta),
    :lang(te)
  ) {
    --_tall: 1.12;
  }

  [lang]:is(:lang(km), :lang(lo), :lang(my), :lang(th)) {
    --_tall: 1.2;
  }

  [lang]:is(:lang(zh), :lang(yue), :lang(ja)) {
    --_tall: 1.08;

    line-break: strict;
  }

  [lang]:lang(ko) {
    --_tall: 1.06;

    word-break: keep-all;
  }

  /* What has no spaces for longer than a line is still broken. */
  :where([lang]:lang(ko)) {
    overflow-wrap: break-word;
  }

  /* Two marks on a capital, and tall letters with low tails. */
  [lang]:is(:lang(vi), :lang(hy)) {
    --_tall: 1.05;
  }
`;
