import {css} from 'lit';

export const styles = css`
  /* Stands beside buttons, in the middle of their row. */
  :host {
    place-self: auto;
  }

  .group {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em 0.8em;
  }

  .label {
    color: var(--_muted);
    font-size: 0.92em;
  }

  .languages {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.15em;
    padding: 0.2em;
    border: 1px solid var(--_line);
    border-radius: 0.7em;
    background: var(--_soft);
  }

  select {
    min-block-size: max(2.3em, 24px);
    max-inline-size: 100%;
    padding: 0.3em 0.7em;
    border: 1px solid var(--_line);
    border-radius: 0.7em;
    background: var(--_soft);
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  /* The list that drops down is the system's, whatever the page's colors. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .language {
    --_leading: 1.3;

    min-block-size: max(2em, 24px);
    min-inline-size: 24px;
    padding: 0.3em 0.9em;
    border: 1px solid transparent;
    border-radius: 0.5em;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 550;
    line-height: calc(var(--_leading) * var(--_tall));
    cursor: pointer;
  }

  .language:hover {
    border-color: var(--_accent);
  }

  .language[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .language[aria-disabled='true'] {
    border: 1px dashed var(--_line);
    color: var(--_muted);
    font-weight: inherit;
    cursor: default;
  }

  .language small {
    display: block;
    font-size: 0.8em;
    font-weight: normal;
  }

  @media (pointer: coarse) {
    select,
    .language {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .language {
      border-color: ButtonBorder;
    }

    .language[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
