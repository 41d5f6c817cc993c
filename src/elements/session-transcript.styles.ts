import {css} from 'lit';

export const styles = css`
  .toolbar,
  .choices,
  .choice,
  .search,
  .downloads {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .toolbar {
    justify-content: space-between;
    gap: 0.7em 1.2em;
    margin-block-end: 0.8em;
  }

  .choices {
    gap: 0.5em 1.2em;
  }

  .choice,
  .downloads {
    font-size: 0.92em;
  }

  .label {
    color: var(--_muted);
  }

  select,
  input {
    min-block-size: max(2.3em, 24px);
    padding: 0.3em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 0.6em;
    background: none;
    color: inherit;
    font: inherit;
  }

  select {
    max-inline-size: 100%;
    cursor: pointer;
  }

  /* The list that drops down is the system's, whatever the page's colors. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  :is(select, input):hover {
    border-color: var(--_accent);
  }

  .search {
    flex: 1 1 16em;
    max-inline-size: 26em;
    flex-wrap: nowrap;
  }

  input {
    flex: 1;
    min-inline-size: 0;
    inline-size: 100%;
    font-size: 0.92em;
    appearance: none;
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .count {
    flex: none;
    color: var(--_muted);
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }

  .count:empty {
    display: none;
  }

  .step {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: max(2.1em, 24px);
    block-size: max(2.1em, 24px);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .step:hover {
    border-color: var(--_accent);
  }

  .step svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: currentColor;
  }

  .message,
  .notice {
    margin-block-end: 0.8em;
  }

  .notice {
    padding: 0.6em 0.9em;
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: 0.3em;
    background: var(--_soft);
  }

  /* Where the height is given, what the lines are left of it is theirs. */
  .root {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }

  .root > * {
    flex: none;
  }

  .root > .frame {
    position: relative;
    flex: 0 1 auto;
    min-block-size: var(--_least, 0);
  }

  .box {
    position: relative;
    max-block-size: var(--_box, 26em);
    overflow: auto;
    padding-inline: 2px;
    border-block: 1px solid var(--_line);
    --_time: 2.7em;
  }

  .box.long {
    --_time: 3.5em;
  }

  .block {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_rows) * 2.3em);
  }

  .cue {
    display: grid;
    grid-template-columns: minmax(var(--_time), auto) 1fr;
    align-items: baseline;
    min-block-size: 24px;
    padding: 0.35em 0.6em;
    border-radius: 0.4em;
    text-align: start;
    cursor: pointer;
  }

  .cue:hover {
    background: var(--_soft);
  }

  .cue:focus-visible {
    outline-offset: -2px;
  }

  .cue[aria-current='true'] {
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
  }

  .time {
    justify-self: start;
    color: var(--_muted);
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
  }

  .text {
    min-inline-size: 0;
    max-inline-size: 62ch;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  mark {
    border-radius: 0.2em;
    background: color-mix(in oklab, var(--_accent) 24%, transparent);
    color: inherit;
    box-shadow: inset 0 -0.12em var(--_accent);
  }

  mark.current {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .back {
    position: absolute;
    inset-block-end: 0.8em;
    inset-inline: 0;
    inline-size: fit-content;
    margin-inline: auto;
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  .bones {
    display: grid;
    gap: 0.9em;
    padding-block: 0.9em;
  }

  .downloads {
    margin-block-start: 0.8em;
  }

  .downloads .pill {
    gap: 0.35em;
    font-size: 1em;
  }

  .downloads bdi {
    color: var(--_muted);
  }

  @container (inline-size >= 40em) {
    .two .row {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 1.2em;
    }

    .two .row > .cue {
      grid-column: 1;
    }

    .two .beside {
      display: grid;
      grid-column: 2;
    }
  }

  @container (inline-size < 40em) {
    .two .row {
      padding-block: 0.25em;
    }
  }

  @media (pointer: coarse) {
    select,
    input,
    .cue {
      min-block-size: 44px;
    }

    .step {
      inline-size: 44px;
      block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .cue[aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .cue[aria-current='true']:focus-visible {
      outline-width: 4px;
    }

    mark {
      background: Mark;
      color: MarkText;
      box-shadow: none;
      forced-color-adjust: none;
    }

    mark.current {
      background: Highlight;
      color: HighlightText;
      outline: 2px solid Highlight;
    }

    .back {
      background: ButtonFace;
      border-color: ButtonBorder;
      color: ButtonText;
    }
  }

  @media print {
    .toolbar,
    .downloads,
    .back {
      display: none;
    }

    .box {
      max-block-size: none;
      overflow: visible;
      border: 0;
    }

    .block {
      content-visibility: visible;
    }

    .cue {
      break-inside: avoid;
    }

    .cue[aria-current='true'] {
      background: none;
    }
  }
`;
