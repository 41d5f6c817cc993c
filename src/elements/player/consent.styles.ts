import {css} from 'lit';

export const consentStyles = css`
  .question {
    position: absolute;
    inset: 0;
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    align-items: center;
    justify-content: center;
    gap: 0.6em 1em;
    padding: 1em;
    overflow: auto;
    background: #10151b;
    text-align: center;
  }

  .question p {
    flex-basis: 100%;
    max-inline-size: 62ch;
  }

  .question .pill {
    background: #fff;
    color: #10151b;
  }

  .question a {
    padding-block: 0.6em;
    color: inherit;
  }

  @media (pointer: coarse) {
    .question a {
      padding-block: 1em;
    }
  }
`;
