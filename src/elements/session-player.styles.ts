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

  /* What comes is laid over the room that was kept for it. */
  .switch {
    position: relative;
  }

  .switch > :has(+ .room) {
    position: absolute;
    inset: 0 0 auto;
    margin: 0;
  }

  .switch.kept > sli-language-switcher:not(.room, .fitted) {
    visibility: hidden;
  }

  /* From the click on, the room of what comes with the controls, wherever they aren't on the picture. */
  @container (inline-size < 42em) {
    .coming .switch {
      margin-block-end: calc(0.6em + var(--_actions, 2.3em));
    }
  }

  /* Nothing lies on the frame of a video site: controls and notices stand below. */
  .coming.framed .frame {
    margin-block-end: var(--_below, 3.04em);
  }

  .coming.framed .switch {
    margin-block-end: calc(0.9em + var(--_notices, 3.32em));
  }

  @container (inline-size < 42em) {
    .coming.framed .switch {
      margin-block-end: calc(1.5em + var(--_notices, 3.32em) + var(--_actions, 2.3em));
    }
  }

  @container (inline-size < 30em) {
    .coming.coming .frame {
      margin-block-end: var(--_controls, 4.54em);
    }

    .coming {
      --_notices: 5.52em;
    }
  }

  @container (inline-size < 27em) {
    .coming {
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

  /* A notice takes most of a small picture. */
  @container (inline-size < 22em) {
    .play:has(~ .over > *):not(:has(~ .resume)) {
      align-items: end;
      padding-block-end: 0.7em;
    }
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
    place-content: center;
    justify-items: center;
    gap: 0.4em;
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

  /* As high from the start as it will be; what stands in it is fitted in. */
  .panel.kept {
    --_box: 100%;
    block-size: 34em;
    overflow: auto;
    /* For what outlines what has the focus. */
    margin: calc(0.9em - 4px) -4px -4px;
    padding: 4px;
    box-sizing: content-box;
  }

  .panel.kept > * {
    block-size: 100%;
  }

  /* That something is old is told on the picture, too, until it plays. */
  .root {
    position: relative;
  }

  .root > .message {
    position: absolute;
    inset-inline: 0;
    z-index: 1;
    background: rgb(16 21 27 / 90%);
    color: #fff;
  }

  .root > .message:has(~ .player > sli-player-screen:not([hidden])) {
    display: none;
  }

  .details {
    --_details: var(--sli-details-height, 10em);
    display: grid;
    gap: 0.3em;
  }

  @container (inline-size < 30em) {
    .details {
      --_details: var(--sli-details-height, 13em);
    }
  }

  .details.kept {
    block-size: var(--_details);
    grid-template-rows: minmax(0, 1fr);
    align-content: start;
  }

  .details.kept.open {
    block-size: auto;
    min-block-size: var(--_details);
  }

  .details .text > * {
    display: grid;
    gap: 0.3em;
  }

  .details:not(.open) > .text:has(+ :not([hidden])) {
    overflow: hidden;
    mask-image: linear-gradient(#000 calc(100% - 2em), transparent);
  }

  .details .quiet {
    justify-self: start;
    min-block-size: max(2em, 24px);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 0.9em;
    text-decoration: underline;
    cursor: pointer;
  }

  .details .title {
    font-size: 1.3em;
  }

  @media (pointer: coarse) {
    .coming.coming {
      --_actions: 44px;
      --_controls: calc(3.58em + 88px);
      --_below: calc(0.83em + 44px);
    }

    .tab {
      min-block-size: 44px;
    }

    .details .quiet {
      min-inline-size: 44px;
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
    .details .quiet,
    sli-player-screen,
    .switch {
      display: none;
    }

    .kept.kept.kept {
      block-size: auto;
    }

    .details.kept > .text {
      mask: none;
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
