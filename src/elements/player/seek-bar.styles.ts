import {css} from 'lit';

/* Time runs from left to right in every script, so that these sides are physical. */
export const seekBarStyles = css`
  .seek {
    position: relative;
    display: grid;
    align-items: center;
    block-size: 24px;
    margin: 0 0.4em;
    cursor: pointer;
    touch-action: none;
  }

  .track {
    position: relative;
    display: block;
    block-size: 4px;
    overflow: hidden;
    border-radius: 4px;
    background: rgb(255 255 255 / 30%);
    transition: block-size 100ms;
  }

  .seek:is(:hover, :focus-visible) .track {
    block-size: 7px;
  }

  .played,
  .buffered,
  .mark {
    position: absolute;
    inset-block: 0;
  }

  /* Moved rather than laid out, several times a second: that is quicker, and no layout shift. */
  .played {
    left: 0;
    width: 100%;
    background: #fff;
    transform: scaleX(var(--_at));
    transform-origin: left;
  }

  .rail {
    position: absolute;
    inset: 0;
    display: grid;
    align-items: center;
    pointer-events: none;
    translate: calc(var(--_at) * 100%) 0;
  }

  .buffered {
    left: calc(var(--_start) * 100%);
    width: calc(var(--_size) * 100%);
    background: rgb(255 255 255 / 30%);
  }

  .mark {
    left: calc(var(--_mark) * 100%);
    width: 3px;
    margin-left: -1px;
    background: #000;
  }

  .thumb {
    inline-size: 14px;
    block-size: 14px;
    margin-left: -7px;
    border-radius: 50%;
    background: #fff;
  }

  .pointed {
    --_leading: 1.35;

    position: absolute;
    bottom: 100%;
    left: clamp(3em, calc(var(--_pointed) * 100%), calc(100% - 3em));
    translate: -50% 0;
    display: grid;
    max-inline-size: 14em;
    padding: 0.15em 0.5em;
    border-radius: 0.3em;
    background: rgb(0 0 0 / 85%);
    font-variant-numeric: tabular-nums;
    line-height: calc(var(--_leading) * var(--_tall));
    text-align: center;
    pointer-events: none;
  }

  @media (pointer: coarse) {
    .seek {
      block-size: 44px;
    }

    .thumb {
      inline-size: 18px;
      block-size: 18px;
      margin-left: -9px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .track {
      transition: none;
    }
  }

  @media (forced-colors: active) {
    .track {
      border: 1px solid CanvasText;
      block-size: 9px;
      forced-color-adjust: none;
      background: Canvas;
    }

    .played,
    .thumb {
      background: Highlight;
      forced-color-adjust: none;
    }

    .mark {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
