import {css} from 'lit';

export const styles = css`
  .root {
    display: grid;
    /* Not as wide as the longest order wants. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .search {
    flex: 1 1 100%;
  }

  .choices {
    display: flex;
    flex: 0 1 auto;
    gap: 0.5em 0.4em;
    min-inline-size: 0;
  }

  input[type='search'],
  select,
  .bar .pill {
    --_leading: 1.25;

    block-size: max(2.6em, 24px);
    min-block-size: 0;
    margin: 0;
    border: 1px solid var(--_line);
    color: inherit;
    font: inherit;
    font-size: 1em;
    line-height: calc(var(--_leading) * var(--_tall));
  }

  /* As high as the field: the list keeps the room for it. */
  select,
  .bar .pill {
    block-size: max(2.6em / 0.92, 24px);
    font-size: 0.92em;
  }

  .bar .pill {
    flex: none;
    padding-inline: 0.8em;
  }

  input[type='search'] {
    inline-size: 100%;
    padding: 0 0.9em;
    border-radius: 0.6em;
    background: none;
    appearance: none;
  }

  input[type='search']:hover,
  select:hover {
    border-color: var(--_accent);
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .sort {
    display: flex;
    position: relative;
    align-items: center;
    flex: 0 1 auto;
    min-inline-size: 0;
  }

  select {
    max-inline-size: 100%;
    padding-block: 0;
    padding-inline: 0.8em 2em;
    border-radius: 99em;
    background: none;
    text-overflow: ellipsis;
    cursor: pointer;
    appearance: none;
  }

  /* The list of the select is drawn by the browser, on a background of its own. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .sort svg {
    position: absolute;
    inset-inline-end: 0.7em;
    inline-size: 1em;
    block-size: 1em;
    fill: currentColor;
    pointer-events: none;
  }

  .bar .pill svg {
    inline-size: 1.1em;
    block-size: 1.1em;
  }

  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 1.2em 1.6em;
    padding: 1em;
    border-radius: 0.6em;
    background: var(--_soft);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.3em;
    font-weight: 650;
  }

  .option {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    min-block-size: 24px;
    padding-block: 0.15em;
    cursor: pointer;
  }

  .option input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
    transform: translateY(0.15em);
  }

  .name {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: break-word;
  }

  .option:has(:disabled) {
    color: var(--_muted);
    cursor: default;
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .plain {
    min-block-size: 24px;
    padding: 0.2em 0;
    border: 0;
    background: none;
    color: var(--sli-link-color, var(--_accent));
    font: inherit;
    font-size: 0.92em;
    text-decoration: underline;
    cursor: pointer;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .chips .pill {
    min-block-size: 24px;
    background: var(--_soft);
    overflow-wrap: anywhere;
  }

  .muted {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .count {
    min-block-size: calc(1.55em * var(--_tall));
  }

  /* Beside the button, the longest of the orders would be cut in most languages. */
  @container (inline-size < 22em) {
    .choices,
    .sort {
      flex: 1 1 100%;
      flex-wrap: wrap;
    }

    select {
      inline-size: 100%;
    }
  }

  @container (inline-size >= 34em) {
    .search {
      flex: 1 1 14em;
    }
  }

  @media (pointer: coarse) {
    input[type='search'] {
      block-size: max(2.6em, 44px);
    }

    select,
    .bar .pill {
      block-size: max(2.6em / 0.92, 44px);
    }

    .option,
    .plain,
    .chips .pill {
      min-block-size: 44px;
      align-items: center;
    }
  }

  @media (forced-colors: active) {
    .panel {
      border: 1px solid CanvasText;
    }
  }
`;
