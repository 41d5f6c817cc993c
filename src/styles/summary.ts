import {css} from 'lit';

/** A session's title, date, description and duration. */
export const summaryStyles = css`
  .title {
    font-size: 1.12em;
    overflow-wrap: break-word;
  }

  .muted {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .prose {
    max-inline-size: 62ch;
  }

  .prose p + p {
    margin-block-start: 0.7em;
  }

  .duration {
    position: absolute;
    inset-block-end: 0.5em;
    inset-inline-end: 0.5em;
    padding: 0.05em 0.5em;
    border-radius: 0.3em;
    background: rgb(0 0 0 / 75%);
    color: #fff;
    font-size: 0.8em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;
