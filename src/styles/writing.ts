import {css} from 'lit';

/**
 * What each script needs, by the language of a text: `--_tall` is how high its lines are as compared to Latin ones, whose
 * height is `--_leading`. Marks above and below the letters want room; signs as large as their square want air.
 *
 * Letters are never spaced out (that breaks Arabic joins) nor slanted, and what has capitals gets them from Unicode
 * rather than from CSS (see `ownLanguageTitle`).
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

  /* Signs as large as their square, two marks on a capital, tall letters with low tails. */
  [lang]:is(:lang(zh), :lang(ja), :lang(ko), :lang(vi), :lang(hy)) {
    --_tall: 1.08;
  }

  /* Dots and vowel signs over and under letters that already reach far. */
  [lang]:is(:lang(ar), :lang(fa), :lang(ps), :lang(pa), :lang(hi), :lang(bn), :lang(ta)) {
    --_tall: 1.12;
  }

  /* Signs in stacks, and lines that many fonts write down a slope. */
  [lang]:is(:lang(ur), :lang(km), :lang(th)) {
    --_tall: 1.3;
  }

  [lang]:is(:lang(zh), :lang(ja)) {
    line-break: strict;
  }

  /* Between words; what has no spaces for longer than a line is still broken. */
  [lang]:lang(ko) {
    word-break: keep-all;
  }

  :where([lang]:lang(ko)) {
    overflow-wrap: break-word;
  }
`;
