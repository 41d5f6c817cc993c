const css = String.raw;

/**
 * What places a title in a list: the sheets of the list themselves would have to come first. They take over with the list,
 * and test/e2e/first-title.test.ts sees to it that nothing moves then.
 */
export const firstTitleStyles = css`
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
    padding: 0;
    list-style: none;
  }

  .root {
    --_line: color-mix(in oklab, currentColor 18%, transparent);

    cursor: auto;
    font-stretch: normal;
    font-style: normal;
    font-variant: normal;
    hyphens: manual;
    letter-spacing: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
    -webkit-text-fill-color: currentColor;
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
    --_tall: 1;

    font-size: 1.12em;
    font-weight: 650;
    line-height: calc(1.3 * var(--_tall));
    text-wrap: balance;
    line-break: auto;
    word-break: normal;
    overflow-wrap: break-word;
  }

  .title:is(:lang(zh), :lang(ko), :lang(vi), :lang(hy)) {
    --_tall: 1.08;
  }

  .title:is(:lang(ar), :lang(fa), :lang(pa)) {
    --_tall: 1.12;
  }

  .title:lang(zh) {
    line-break: strict;
  }

  .title:lang(ko) {
    word-break: keep-all;
  }

  a {
    text-decoration: underline var(--_line);
    text-underline-offset: 0.2em;
  }

  .bone {
    block-size: 3em;
    border-radius: 0.4em;
    background: var(--_line);
  }

  .bone.short {
    inline-size: 30%;
    block-size: 1.2em;
  }

  .bone.poster {
    block-size: auto;
    aspect-ratio: 16 / 9;
    margin-block-end: 0.4em;
    border-radius: 0.55em;
  }

  @container (inline-size >= 34em) {
    .with-poster {
      grid-template-columns: 13em minmax(0, 1fr);
    }

    .bone.poster {
      margin-block-end: 0;
      align-self: start;
    }
  }

  @container (inline-size < 12em) {
    * {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  }
`;
