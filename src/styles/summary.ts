import {css} from 'lit';

/** A session's title, state, dates, speakers, description, papers and duration. */
export const summaryStyles = css`
  .title {
    font-size: 1.12em;
    overflow-wrap: break-word;
  }

  .muted {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .facts,
  .speakers {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.15em 0.9em;
  }

  .speakers li {
    font-size: 0.95em;
  }

  .speakers .muted {
    margin-inline-start: 0.4em;
  }

  .speakers .muted::before {
    content: '· ';
    /* Nothing to read out. */
    content: '· ' / '';
  }

  /* On the side of the name, which is the other one in a text of the other direction. */
  .root[dir='rtl'] .speakers .muted[dir='ltr']::before,
  .root[dir='ltr'] .speakers .muted[dir='rtl']::before {
    content: none;
  }

  .root[dir='rtl'] .speakers .muted[dir='ltr']::after,
  .root[dir='ltr'] .speakers .muted[dir='rtl']::after {
    content: ' ·';
    content: ' ·' / '';
  }

  .attendance {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.4em;
  }

  .status {
    padding: 0.05em 0.5em;
    border: 1px solid;
    border-radius: 0.35em;
    font-size: 0.9em;
    font-weight: 600;
  }

  .status:is(.upcoming, .live) {
    color: var(--_accent);
  }

  .status.live::before {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: currentColor;
    forced-color-adjust: none;
  }

  .title:has(+ .facts .cancelled) {
    text-decoration: line-through;
  }

  .title a:any-link {
    color: inherit;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }

  .title a:hover {
    text-decoration-color: currentColor;
  }

  .prose {
    max-inline-size: 62ch;
  }

  .prose p + p {
    margin-block-start: 0.7em;
  }

  .resources {
    display: grid;
    gap: 0.35em;
  }

  .resources a {
    display: inline-block;
    padding-block: 0.15em;
  }

  @media (pointer: coarse) {
    .resources a {
      padding-block: 0.6em;
    }
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
