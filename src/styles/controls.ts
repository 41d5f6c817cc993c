import {css} from 'lit';

/** Buttons and links that look like one family: a round outline, filled when it is the current one. */
export const controlStyles = css`
  .pill,
  a.pill:any-link {
    --_leading: 1.25;

    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(2.3em, 24px);
    padding: 0.3em 0.9em;
    border: 1px solid var(--_line);
    border-radius: 99em;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.92em;
    line-height: calc(var(--_leading) * var(--_tall));
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }

  .pill:hover {
    border-color: var(--_accent);
  }

  .pill:is(.filled, [aria-current='true']),
  a.pill:is(.filled, [aria-current='true']):any-link {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }

  .pill[aria-disabled='true'] {
    border-style: dashed;
    color: var(--_muted);
    cursor: default;
  }

  .pill svg {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    fill: currentColor;
  }

  .pill:not(.filled, [aria-current='true']) svg {
    fill: var(--_accent);
  }

  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
    padding: 0.6em 0.9em;
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: 0.3em;
    background: var(--_soft);
  }

  .message p {
    flex: 1 1 14em;
  }

  @media (pointer: coarse) {
    .pill,
    a.pill:any-link {
      min-block-size: 44px;
    }
  }

  @media (forced-colors: active) {
    .pill:is(.filled, [aria-current='true']),
    a.pill:is(.filled, [aria-current='true']):any-link {
      border-width: 3px;
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
