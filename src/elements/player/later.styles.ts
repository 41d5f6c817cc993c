import {css} from 'lit';

/** What picture and controls look like while nobody uses them, in full screen, and beside the frame of a video site. */
export const laterStyles = css`
  .frame:focus-visible {
    outline-offset: -3px;
    outline-color: #fff;
  }

  iframe.media {
    border: 0;
  }

  .still {
    pointer-events: none;
  }

  .button[aria-expanded='true'] {
    background: rgb(255 255 255 / 18%);
  }

  .face.on {
    border-block-end: 0.18em solid currentColor;
  }

  .below {
    grid-template-rows: auto;
  }

  /* Once it has been read. */
  .idle .notices:not(:has([role='alert'])) {
    opacity: 0;
    pointer-events: none;
  }

  .controls {
    transition: opacity 120ms;
  }

  @container (inline-size < 30em) {
    .keyboard {
      display: none;
    }
  }

  @container (inline-size >= 30em) {
    .idle .controls:not(.below) {
      opacity: 0;
      pointer-events: none;
    }

    .idle .frame {
      cursor: none;
    }
  }

  /* The whole player fills the screen: picture, captions, controls, and the switch on top of the picture. */
  .stage:fullscreen {
    display: block;
    background: #000;
    color: #fff;
  }

  .stage:fullscreen .screen {
    block-size: 100%;
    border-radius: 0;
  }

  .stage:fullscreen .frame {
    aspect-ratio: auto;
    block-size: 100%;
  }

  .stage:fullscreen .controls:not(.below) {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    padding: 2em 0.8em 0.5em;
    background: linear-gradient(transparent, rgb(0 0 0 / 80%));
  }

  .stage:fullscreen .bar {
    position: absolute;
    inset-inline: 0;
    inset-block-start: 0;
    padding: 0.8em 1em 1.6em;
    background: linear-gradient(rgb(0 0 0 / 75%), transparent);
    transition: opacity 120ms;
  }

  .stage:fullscreen .bar .pill svg {
    fill: currentColor;
  }

  .stage:fullscreen > .notices {
    block-size: auto;
  }

  /* Below the switch, which lies on top. */
  .stage:fullscreen .notices {
    inset-block-start: 5em;
  }

  .stage:fullscreen.idle {
    cursor: none;
  }

  .stage:fullscreen.idle .bar:not(:focus-within) {
    opacity: 0;
  }

  @media (hover: none) {
    .keyboard {
      display: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .controls {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .stage:fullscreen .controls:not(.below) {
      background: Canvas;
    }
  }
`;
