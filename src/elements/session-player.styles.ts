import {css} from 'lit';

export const styles = css`
  .player {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
  }

  /* Takes the room of what is on its way, or isn't there. */
  .room {
    visibility: hidden;
  }

  /* From the click on, the room of what comes with the controls, wherever they aren't on the picture. */
  @container (inline-size < 42em) {
    .opening sli-language-switcher {
      margin-block-end: calc(0.6em + var(--_actions, 2.3em));
    }
  }

  @container (inline-size < 30em) {
    .opening .frame {
      margin-block-end: var(--_controls, 4.54em);
    }
  }

  @container (inline-size < 27em) {
    .opening {
      --_controls: 6.75em;
    }
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
    overflow: auto;
    text-align: center;
    background: rgb(0 0 0 / 60%);
  }

  .none .facts {
    justify-content: center;
    font-size: inherit;
  }

  /* The accent color is for the page's own ground. */
  .none :is(.facts, .status:is(.upcoming, .live)) {
    color: inherit;
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
    display: grid;
    align-items: end;
    border-block-end: 1px solid var(--_line);
  }

  .tabs > * {
    display: flex;
    flex-wrap: wrap;
    grid-area: 1 / 1;
    gap: 0 1.4em;
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

  .details {
    display: grid;
    gap: 0.3em;
  }

  .details .title {
    font-size: 1.3em;
  }

  @media (pointer: coarse) {
    .opening.opening {
      --_actions: 44px;
      --_controls: calc(3.58em + 88px);
    }

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
