import {css} from 'lit';

/** What a row of the list has besides its summary. */
export const rowStyles = css`
  .poster progress {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    inline-size: 100%;
    block-size: 0.3em;
    border: 0;
    /* As the seek bar. */
    direction: ltr;
    appearance: none;
    background: rgb(255 255 255 / 45%);
    color: var(--_accent);
  }

  .poster progress::-webkit-progress-bar {
    background: rgb(255 255 255 / 45%);
  }

  .poster progress::-webkit-progress-value {
    background: var(--_accent);
  }

  .poster progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .clamp {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    line-clamp: 4;
    overflow: hidden;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1.2em;
  }

  .quiet {
    min-block-size: max(2em, 24px);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.25em;
    cursor: pointer;
  }

  .quiet.unclamp {
    justify-self: start;
    min-block-size: 24px;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .quiet:hover {
    text-decoration-color: currentColor;
  }

  .quiet[aria-expanded]::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.5em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    translate: 0 -0.15em;
    rotate: 45deg;
  }

  .quiet[aria-expanded='true']::after {
    translate: 0 0.1em;
    rotate: 225deg;
  }

  .link {
    flex: 1 1 12em;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
    background: none;
    color: inherit;
    font: inherit;
  }

  .pill.dashed,
  a.pill.dashed:any-link {
    border-style: dashed;
    border-color: var(--_muted);
  }

  span.pill {
    color: var(--_muted);
    cursor: default;
  }

  .pill small {
    font-size: 0.9em;
    color: var(--_muted);
  }

  .pill.filled small {
    color: inherit;
  }

  .pill .sign {
    inline-size: 1em;
    block-size: 1em;
  }

  @media (pointer: coarse) {
    .quiet,
    .quiet.unclamp {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }

  /* On paper: what there is, where, and in which languages. */
  @media print {
    button,
    .player,
    .toolbar,
    .more,
    .poster,
    .duration,
    .actions [role='status'],
    .link {
      display: none !important;
    }

    .session {
      content-visibility: visible;
      break-inside: avoid;
    }

    .list,
    .session,
    .row.with-poster {
      display: block;
    }

    .clamp {
      display: block;
      overflow: visible;
    }

    .languages,
    .attendance {
      display: grid;
      gap: 0.2em;
    }

    .session :is(.pill, a.pill.filled:any-link) {
      display: block;
      inline-size: fit-content;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }

    .pill svg {
      display: none;
    }

    .title a::after,
    .resources a::after,
    a.pill::after {
      content: ' (' attr(href) ')';
      unicode-bidi: isolate;
      font-size: 0.85em;
      font-weight: normal;
      overflow-wrap: anywhere;
    }
  }
`;
