import {css} from 'lit';

export const styles = css`
  /* Keeps the room of the toolbar, so that nothing moves when it comes. */
  .toolbar {
    --_control: max(2.6em, 24px);
    --_rows: 1;

    min-block-size: calc(var(--_rows) * (var(--_control) + 0.5em) + 1.55em * var(--_tall));
    margin-block-end: 0.8em;
  }

  .group + .group {
    margin-block-start: 2em;
  }

  .heading {
    margin-block-end: 0.7em;
    font-size: 1.25em;
  }

  .list:not(.grid, :empty) {
    border-block-end: 1px solid var(--_line);
  }

  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 2em 1.4em;
  }

  .compact .session {
    padding-block: 0.9em;
    contain-intrinsic-size: auto 110px;
  }

  .compact :is(.poster, .prose) {
    display: none;
  }

  .session mark {
    background: color-mix(in oklab, var(--_accent) 24%, transparent);
    color: inherit;
  }

  .place {
    margin-block-start: 0.5em;
  }

  /* Block, not list-item: with content-visibility, Chromium's cost for list items grows with their square. */
  .session {
    display: block;
    padding-block: 1.5em;
    border-block-start: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-size: auto 190px;
  }

  /* A player inside must not be cut, nor stop, when it is scrolled out of view. */
  .session.open {
    content-visibility: visible;
  }

  .row {
    display: grid;
    gap: 0.35em 1.4em;
    grid-template-columns: minmax(0, 1fr);
  }

  .poster {
    display: block;
    position: relative;
    aspect-ratio: 16 / 9;
    inline-size: 100%;
    margin-block-end: 0.4em;
    border-radius: 0.55em;
    overflow: hidden;
    background: var(--_line);
  }

  .poster img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .body {
    display: grid;
    gap: 0.35em;
    align-content: start;
  }

  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.4em;
  }

  .player {
    display: grid;
    gap: 0.6em;
    margin-block-start: 1.2em;
  }

  .close {
    justify-self: end;
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em 1em;
    padding-block: 1.2em;
  }

  .grid .session {
    padding: 0;
    border: 0;
    contain-intrinsic-size: auto 330px;
  }

  .grid .session.open {
    grid-column: 1 / -1;
  }

  @container (inline-size < 34em) {
    .toolbar.with-search {
      --_rows: 2;
    }
  }

  @container (inline-size < 22em) {
    .toolbar.with-filters {
      --_rows: 2;
    }

    .toolbar.with-search.with-filters {
      --_rows: 3;
    }
  }

  @media (pointer: coarse) {
    .toolbar {
      --_control: max(2.6em, 44px);
    }
  }

  @container (inline-size >= 34em) {
    .list:not(.grid, .compact) .row.with-poster,
    .session.open .row.with-poster {
      grid-template-columns: 13em minmax(0, 1fr);
    }

    .list:not(.grid, .compact) .row.with-poster + .place {
      margin-inline-start: calc(14.4em / 0.9);
    }

    .list:not(.grid) .poster {
      margin-block-end: 0;
      align-self: start;
    }
  }

  @media (forced-colors: active) {
    .session mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
`;
