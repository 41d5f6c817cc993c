import {css} from 'lit';
import {writingStyles} from './writing.js';

/**
 * What every element has. Font, size, color and link color come from the page; greys are mixed from its text
 * color, so that dark pages work by themselves.
 */
export const hostStyles = css`
  ${writingStyles}

  :host {
    --_accent: var(--sli-accent-color, var(--_accent-here, #0b5cad));
    --_on-accent: var(--sli-on-accent-color, var(--_on-accent-here, #fff));
    --_muted: color-mix(in oklab, currentColor 72%, transparent);
    --_line: color-mix(in oklab, currentColor 18%, transparent);
    --_soft: color-mix(in oklab, currentColor 5%, transparent);

    display: block;
    container-type: inline-size;
    /* A container has no width of its own: it would vanish where a page goes by that, in flex and grid, floats and tables. */
    contain-intrinsic-inline-size: 15em;
    min-inline-size: 0;
    place-self: stretch;
  }

  /*
   * Whatever the page does to text, ours is set to be read. Not on the host: a page's rules for that win over
   * ours. Nor by 'all: initial', which would take away the language by which browsers choose a font.
   */
  .root {
    --_leading: 1.55;

    cursor: auto;
    font-stretch: normal;
    font-style: normal;
    font-variant: normal;
    font-weight: normal;
    hyphens: manual;
    letter-spacing: normal;
    line-height: calc(var(--_leading) * var(--_tall));
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
    -webkit-text-fill-color: currentColor;
  }

  @supports (color: light-dark(red, red)) {
    :host {
      --_accent: var(--sli-accent-color, var(--_accent-here, light-dark(#0b5cad, #8ab8ff)));
      --_on-accent: var(--sli-on-accent-color, var(--_on-accent-here, light-dark(#fff, #0b1420)));
    }
  }

  /*
   * The color of the text tells more than color-scheme: a page may be dark without saying so, or say so without being
   * it. What stands inside of another of ours gets it from there.
   */
  :host(:state(dark)) {
    --_accent-here: #8ab8ff;
    --_on-accent-here: #0b1420;
  }

  :host(:state(light)) {
    --_accent-here: #0b5cad;
    --_on-accent-here: #fff;
  }

  /*
   * Only for the end of its transition, which tells of another color: see ElementStates. Of nothing that others inherit
   * from, or these would follow one after another.
   */
  .root::after {
    content: '';
    position: absolute;
    transition: color 1ms;
  }

  :host([hidden]) {
    display: none;
  }

  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :is(h2, h3, h4, p, ul, figure) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  :is(h2, h3, h4) {
    --_leading: 1.3;

    font-weight: 650;
    line-height: calc(var(--_leading) * var(--_tall));
    text-wrap: balance;
  }

  /* A text in another direction than its surroundings lines up with them; its full stop stays at its own end. */
  [dir='rtl'] [dir='ltr']:is(h2, h3, h4, p, .prose, .name) {
    text-align: right;
  }

  [dir='ltr'] [dir='rtl']:is(h2, h3, h4, p, .prose, .name) {
    text-align: left;
  }

  /* The page's own color of links can't be asked for from inside a shadow root. */
  a:any-link {
    color: var(--sli-link-color, var(--_accent));
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* As high as what is offered in it, in a line or where it is narrow in two. */
  .offer-room {
    min-block-size: 3.8em;
  }

  /* Where the focus rests when what had it has gone. */
  .root,
  .offer-room {
    outline: none;
  }

  @container (inline-size < 30em) {
    .offer-room {
      min-block-size: 6em;
    }
  }

  /* Text so large that a word is longer than the line. */
  @container (inline-size < 12em) {
    *:not(.visually-hidden) {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-contrast: more) {
    :host {
      --_line: currentColor;
      --_muted: currentColor;
    }

    :host(:state(light)) {
      --_accent-here: #00427f;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_line: CanvasText;
      --_muted: CanvasText;
      --_accent: LinkText;
    }
  }
`;
