import {css} from 'lit';

/* A cue's box takes no custom properties in every engine, so that each look is a class. */
export const captionStyles = css`
  .media::cue {
    color: #fff;
    font-family: inherit;
    line-height: 1.35;
  }

  /* Controls on the picture push captions up, except in Firefox, which has no such part and moves its cues instead. */
  .media::-webkit-media-text-track-container {
    translate: 0 -0.5em;
    transition: translate 120ms;
  }

  @container (inline-size >= 30em) {
    .stage:not(.idle) .media::-webkit-media-text-track-container {
      translate: 0 -4.6em;
    }
  }

  .stage:fullscreen:not(.idle) .media::-webkit-media-text-track-container {
    translate: 0 -4.6em;
  }

  .captions-dark::cue {
    background: rgb(0 0 0 / 75%);
  }

  .captions-solid::cue {
    background: #000;
  }

  .captions-none::cue {
    background: transparent;
    text-shadow:
      0 0 4px #000,
      0 0 2px #000,
      1px 1px 2px #000;
  }

  .captions-small::cue {
    font-size: 75%;
  }

  .captions-large::cue {
    font-size: 150%;
  }

  .captions-huge::cue {
    font-size: 200%;
  }

  @media (prefers-reduced-motion: reduce) {
    .media::-webkit-media-text-track-container {
      transition: none;
    }
  }
`;
