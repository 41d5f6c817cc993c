import {css} from 'lit';

export const styles = css`
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

  /* Below its keys where it is narrow: words of some languages are long. */
  .help dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.8em;
  }

  .help dt {
    flex: 0 1 7em;
  }

  /* Keys are in the order of the keyboard, and stand where reading begins. */
  [dir='rtl'] .help dt {
    text-align: right;
  }

  .help dd {
    flex: 1 1 min(10em, 100%);
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: break-word;
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
