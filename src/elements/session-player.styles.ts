import {css} from 'lit';

export const styles = css`
  .player > :is(.frame, .details, .resources, .message, sli-language-switcher):not(:first-child) {
    margin-block-start: 0.9em;
  }

  .frame {
    position: relative;
    aspect-ratio: 16 / 9;
    overflow: hidden;
    border-radius: 0.7em;
    background: #10151b;
    color: #fff;
  }

  .poster,
  .media {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .media {
    object-fit: contain;
  }

  .play {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .play:focus-visible {
    outline-offset: -6px;
    outline-color: #fff;
  }

  .disc {
    display: grid;
    place-items: center;
    inline-size: clamp(3.5em, 14cqi, 5em);
    aspect-ratio: 1;
    border-radius: 50%;
    background: rgb(0 0 0 / 70%);
    border: 2px solid #fff;
    transition: background-color 120ms;
  }

  .play:hover .disc {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .disc svg {
    inline-size: 45%;
    /* The triangle's weight is left of its middle, in every script. */
    translate: 8% 0;
    fill: currentColor;
  }

  .none {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 1em;
    text-align: center;
    background: rgb(0 0 0 / 60%);
  }

  .notice {
    margin-block-start: 0.9em;
    padding: 0.6em 0.9em;
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: 0.3em;
    background: var(--_soft);
  }

  .details {
    display: grid;
    gap: 0.3em;
  }

  .details .title {
    font-size: 1.3em;
  }

  .resources {
    display: grid;
    gap: 0.35em;
  }

  .resources a {
    display: inline-block;
    padding-block: 0.15em;
  }

  @media (pointer: coarse) {
    .resources a {
      padding-block: 0.6em;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .disc {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .frame,
    .disc {
      border: 2px solid ButtonBorder;
    }

    .disc {
      background: Canvas;
      color: ButtonText;
      forced-color-adjust: none;
    }
  }
`;
