import {css} from 'lit';

export const styles = css`
  .list {
    border-block-end: 1px solid var(--_line);
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

  @container (inline-size >= 34em) {
    .row.with-poster {
      grid-template-columns: 13em minmax(0, 1fr);
    }

    .poster {
      margin-block-end: 0;
      align-self: start;
    }
  }
`;
