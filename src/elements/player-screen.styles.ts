import {css} from 'lit';
import {frameStyles} from '../styles/frame.js';
import {seekBarStyles} from './player/seek-bar.styles.js';

const screenStyles = css`
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
  }

  /* No wider than there is room, whatever its controls would want. */
  .screen {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border-radius: 0.7em;
    overflow: hidden;
    background: #10151b;
    color: #fff;
  }

  .frame {
    border-radius: 0;
  }

  .slot {
    display: contents;
  }

  /* The poster of what has sound only lies over the video, which then has no picture. */
  .poster {
    pointer-events: none;
  }

  .spinner {
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: 3.5em;
    block-size: 3.5em;
    border: 0.3em solid rgb(255 255 255 / 35%);
    border-block-start-color: #fff;
    border-radius: 50%;
    animation: turn 900ms linear infinite;
    pointer-events: none;
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  @keyframes pulse {
    to {
      opacity: 0.4;
    }
  }

  .bar,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
  }

  .bar {
    justify-content: space-between;
  }

  .actions {
    min-block-size: 2.3em;
  }

  /* A line of their own, kept for them, where they would not leave the switch as it was before play. */
  @container (inline-size < 42em) {
    .actions {
      flex-basis: 100%;
    }
  }

  /* A container has no width of its own to ask for. */
  ::slotted([slot='bar']) {
    flex: 1 1 16em;
  }

  @media (pointer: coarse) {
    .actions {
      min-block-size: 44px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation: pulse 1.6s ease-in-out infinite alternate;
    }
  }

  @media (forced-colors: active) {
    .screen {
      border: 2px solid ButtonBorder;
    }
  }
`;

const controlsStyles = css`
  .controls {
    position: relative;
    display: grid;
    /* The first row is the seek bar's, which comes once the length is known. */
    grid-template-rows: minmax(24px, auto) auto;
    gap: 0.2em;
    padding: 0.3em 0.6em 0.4em;
    background: #10151b;
    color: #fff;
    font-size: 0.92em;
    direction: ltr;
  }

  /* Of the frame of a video site, before the frame is there. */
  .below {
    min-block-size: calc(0.9em + max(2.4em, 24px));
  }

  /* Under such a frame, on which nothing may lie: as high with something to say as without. */
  .stage > .notices {
    position: static;
    block-size: 3.6em;
    overflow: auto;
    color: #fff;
  }

  .row {
    grid-row: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }

  .more {
    display: flex;
    flex: 1;
    align-items: center;
    justify-content: end;
  }

  .button {
    display: inline-grid;
    place-items: center;
    min-inline-size: max(2.4em, 24px);
    min-block-size: max(2.4em, 24px);
    padding: 0.3em;
    border: 0;
    border-radius: 0.4em;
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    line-height: 1;
    cursor: pointer;
  }

  .button svg {
    display: block;
    inline-size: 1.6em;
    block-size: 1.6em;
    fill: currentColor;
    fill-rule: evenodd;
  }

  .button:hover {
    background: rgb(255 255 255 / 18%);
  }

  .controls :focus-visible {
    outline-color: #fff;
    outline-offset: -2px;
  }

  .volume {
    inline-size: 5.5em;
    block-size: max(1.6em, 24px);
    margin: 0 0.6em 0 0;
    accent-color: #fff;
    cursor: pointer;
  }

  .time {
    padding-inline: 0.5em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .whole {
    color: #d5dae0;
  }

  .live::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: #ff5a52;
  }

  .text {
    padding-inline: 0.6em;
    text-decoration: underline;
  }

  @container (inline-size < 30em) {
    .stage > .notices {
      block-size: 6em;
    }
  }

  /* Narrow pictures are too small to lie under their controls, which keep room for the buttons to come. */
  @container (inline-size < 30em) {
    .volume {
      display: none;
    }

    .controls {
      align-content: start;
      min-block-size: 4.93em;
    }
  }

  @container (inline-size < 27em) {
    .controls {
      min-block-size: 7.33em;
    }

    /* A row of its own, at whose end full screen stands before the others are there. */
    .more {
      flex-basis: 100%;
    }

    .full-screen {
      margin-inline-start: auto;
    }
  }

  @container (inline-size >= 30em) {
    .controls:not(.below) {
      position: absolute;
      inset-inline: 0;
      inset-block-end: 0;
      padding: 2em 0.8em 0.5em;
      background: linear-gradient(transparent, rgb(0 0 0 / 80%));
    }
  }

  @media (pointer: coarse) {
    @container (inline-size < 30em) {
      .controls {
        min-block-size: calc(3.89em + 88px);
      }

      .more {
        flex-basis: 100%;
      }

      .full-screen {
        margin-inline-start: auto;
      }
    }

    .controls:not(.below) {
      grid-template-rows: 44px auto;
    }

    .below {
      min-block-size: calc(0.9em + 44px);
    }

    .button {
      min-inline-size: 44px;
      min-block-size: 44px;
    }

    .volume {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .controls,
    .controls:not(.below) {
      background: Canvas;
      color: CanvasText;
    }

    .whole {
      color: inherit;
    }

    .button {
      border: 1px solid ButtonBorder;
      color: ButtonText;
    }
  }
`;

export const styles = [frameStyles, screenStyles, controlsStyles, seekBarStyles];
