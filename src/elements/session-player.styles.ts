import {css} from 'lit';

export const styles = css`
  .player > :is(.frame, .details, .attendance, .message, sli-language-switcher):not(:first-child) {
    margin-block-start: 0.9em;
  }

  /* As high as what most sessions have there, so that nothing under the player moves when it comes. */
  .bone:is(.switch, .tabs, .papers) {
    block-size: 2.5625em;
    margin-block-start: 0.9em;
  }

  .bone.tabs {
    block-size: 2.625em;
  }

  .bone.papers {
    block-size: 6.25em;
  }

  .panels {
    min-block-size: 9.775em;
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

  .resume {
    position: absolute;
    inset-block-end: 0.7em;
    inset-inline-start: 0.7em;
    max-inline-size: calc(100% - 6em);
    border-color: #fff;
    background: rgb(0 0 0 / 75%);
    color: #fff;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    margin-block-start: 0.9em;
    border-block-end: 1px solid var(--_line);
  }

  .tab {
    min-block-size: max(2.4em, 24px);
    padding: 0.45em 0;
    border: 0;
    border-block-end: 0.17em solid transparent;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-weight: 550;
    cursor: pointer;
  }

  .tab:hover {
    border-color: var(--_line);
  }

  .tab[aria-expanded='true'] {
    border-color: var(--_accent);
    color: inherit;
  }

  .panel {
    margin-block-start: 0.9em;
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

  @media (pointer: coarse) {
    .tab {
      min-block-size: 44px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .disc {
      transition: none;
    }
  }

  @media print {
    .frame,
    .tabs,
    .notice,
    .attendance .pill:not(a),
    sli-player-screen,
    sli-language-switcher {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .frame,
    .disc {
      border: 2px solid ButtonBorder;
    }

    .tab[aria-expanded='true'] {
      border-color: Highlight;
    }

    .disc {
      background: Canvas;
      color: ButtonText;
      forced-color-adjust: none;
    }
  }
`;
