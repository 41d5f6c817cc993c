import {css} from 'lit';

export const shareStyles = css`
  [dir='rtl'] .directional {
    scale: -1 1;
  }

  .link {
    flex: 1 1 12em;
    min-inline-size: 0;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 0.4em;
    background: none;
    color: inherit;
    font: inherit;
  }
`;
