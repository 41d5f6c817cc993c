import {css} from 'lit';

/** The box of the picture, before play and after. */
export const frameStyles = css`
  .frame {
    position: relative;
    aspect-ratio: 16 / 9;
    overflow: hidden;
    border-radius: 0.7em;
    background: #10151b;
    color: #fff;
  }

  .poster,
  .media {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .media {
    object-fit: contain;
  }

  /* What there is to say lies on the picture, so that nothing under it moves when it comes and goes. */
  .over {
    --_leading: 1.4;

    position: absolute;
    inset: 0 0 auto;
    max-block-size: 100%;
    overflow: auto;
    font-size: 0.92em;
    line-height: calc(var(--_leading) * var(--_tall));
  }

  .over .message,
  .notice {
    padding: 0.5em 0.9em;
    border-radius: 0;
    background: rgb(16 21 27 / 85%);
    color: #fff;
  }

  .over a {
    padding-block: 0.6em;
    color: inherit;
  }

  @media (pointer: coarse) {
    .over a {
      padding-block: 1em;
    }
  }

  /* Words to read, through which one presses the button below. */
  .notice {
    pointer-events: none;
  }
`;
