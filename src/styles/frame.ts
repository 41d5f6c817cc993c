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
`;
