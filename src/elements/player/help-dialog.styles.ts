import {css} from 'lit';

export const helpStyles = css`
  .help {
    max-inline-size: min(32em, calc(100% - 2em));
    padding: 1.2em 1.4em;
    border: 1px solid var(--_line);
    border-radius: 0.7em;
    background: Canvas;
    color: CanvasText;
  }

  .help::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  .help dl {
    display: grid;
    gap: 0.3em;
    margin-block: 0.8em;
  }

  .help dl > div {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 0.8em;
  }

  .help kbd {
    display: inline-block;
    min-inline-size: 1.8em;
    padding: 0 0.4em;
    border: 1px solid var(--_line);
    border-radius: 0.3em;
    font: inherit;
    text-align: center;
  }

  .help form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.8em;
  }

  .help label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 24px;
  }

  @media (pointer: coarse) {
    .help label {
      min-block-size: 44px;
    }
  }
`;
