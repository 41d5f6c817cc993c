const css = String.raw;

/**
 * What places a title in a list, and shapes below it: the sheets of the list would be longer in coming. They take over
 * from this one, and test/e2e/first-title.test.ts sees to it that nothing moves then. No row is lower than what is kept for
 * each here, so that what stands below the list moves once, and mostly out of sight.
 */
export const firstTitleStyles = (rows: number) => css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 15em;
    min-inline-size: 0;
    place-self: stretch;
  }

  * {
    box-sizing: border-box;
    margin: 0;
  }

  .root {
    --_line: color-mix(in oklab, currentColor 18%, transparent);

    min-block-size: calc(8em * ${rows});
    font-stretch: normal;
    font-style: normal;
    font-variant: normal;
    hyphens: manual;
    letter-spacing: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }

  .session {
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_line);
  }

  .row,
  .body {
    display: grid;
    gap: 0.35em 1.4em;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  .title {
    font-size: 1.12em;
    font-weight: 650;
    line-height: 1.3;
    line-break: auto;
    overflow-wrap: break-word;
    text-wrap: balance;
    word-break: normal;
  }

  :is(:lang(zh), :lang(ko), :lang(vi), :lang(hy)) {
    line-height: calc(1.3 * 1.08);
  }

  :is(:lang(ar), :lang(fa), :lang(pa)) {
    line-height: calc(1.3 * 1.12);
  }

  :lang(zh) {
    line-break: strict;
  }

  :lang(ko) {
    word-break: keep-all;
  }

  .bone {
    border-radius: 0.4em;
    background: var(--_line);
  }

  .short {
    inline-size: 30%;
    block-size: 1.2em;
  }

  .block {
    block-size: 3em;
  }

  .poster {
    aspect-ratio: 16 / 9;
    margin-block-end: 0.4em;
    border-radius: 0.55em;
  }

  @container (inline-size >= 34em) {
    .with-poster {
      grid-template-columns: 13em minmax(0, 1fr);
    }

    .poster {
      margin-block-end: 0;
      align-self: start;
    }
  }
`;
