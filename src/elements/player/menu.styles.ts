import {css} from 'lit';

export const menuStyles = css`
  .menu {
    position: absolute;
    z-index: 1;
    inset-block-end: calc(100% - 0.2em);
    right: 0.6em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: min(10em, 100% - 1.2em);
    max-inline-size: calc(100% - 1.2em);
    /* The picture is 9/16 as high as it is wide, and the menu must not be cut by its edge. */
    max-block-size: min(18em, 50cqi);
    padding: 0.3em;
    overflow: auto;
    border: 1px solid rgb(255 255 255 / 25%);
    border-radius: 0.5em;
    background: #10151b;
    color: #fff;
  }

  @container (inline-size >= 30em) {
    .controls:not(.below) .menu {
      inset-block-end: calc(100% - 1.8em);
      max-block-size: min(18em, 40cqi);
    }
  }

  /* Where it opens is a matter of the controls, which run from left to right; what it says is not. */
  [dir='rtl'] .menu {
    direction: rtl;
  }

  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
  }

  .group + .group {
    margin-block-start: 0.3em;
    padding-block-start: 0.3em;
    border-block-start: 1px solid rgb(255 255 255 / 20%);
  }

  .group-label {
    padding: 0.3em 0.7em;
    color: #c6ccd3;
    font-size: 0.9em;
  }

  .item {
    --_leading: 1.3;

    position: relative;
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1em;
    min-block-size: max(2em, 24px);
    padding-block: 0.35em;
    padding-inline: 1.8em 0.7em;
    border: 0;
    border-radius: 0.35em;
    background: none;
    color: inherit;
    font: inherit;
    line-height: calc(var(--_leading) * var(--_tall));
    text-align: start;
    cursor: pointer;
  }

  .item[aria-checked='true']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.75em;
    margin-block: auto;
    inline-size: 0.35em;
    block-size: 0.7em;
    border: solid currentColor;
    border-width: 0 0.15em 0.15em 0;
    rotate: 40deg;
  }

  .item:is(:hover, :focus-visible) {
    background: rgb(255 255 255 / 18%);
  }

  .hint {
    color: #c6ccd3;
    font-variant-numeric: tabular-nums;
  }

  @media (pointer: coarse) {
    .item {
      --_leading: 1.3;

      min-block-size: 44px;
      align-items: center;
    }
  }

  @media (forced-colors: active) {
    :is(.hint, .group-label) {
      color: inherit;
    }

    .item[aria-checked='true'] {
      outline: 1px solid;
      outline-offset: -2px;
    }
  }
`;
