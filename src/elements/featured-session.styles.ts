import {css} from 'lit';

export const styles = css`
  .summary {
    display: grid;
    gap: 0.35em;
    margin-block-end: 1.1em;
  }

  .summary .title {
    font-size: clamp(1.25em, 1em + 1.2cqi, 1.5em);
  }

  .badge {
    justify-self: start;
    padding: 0.05em 0.5em;
    border: 1px solid currentColor;
    border-radius: 0.35em;
    color: var(--_accent);
    font-size: 0.8em;
    font-weight: 650;
  }
`;
