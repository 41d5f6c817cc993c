import {css} from 'lit';

/** Grey shapes that keep the place of what is still on its way. */
export const skeletonStyles = css`
  .bone {
    display: block;
    border-radius: 0.4em;
    background: var(--_line);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  .bone:not(.poster, .frame) {
    block-size: 1.2em;
  }

  .bone.long {
    inline-size: 80%;
  }

  .bone.short {
    inline-size: 30%;
  }

  .bone.name {
    inline-size: 10em;
    max-inline-size: 100%;
  }

  .bone.block {
    block-size: 3em;
  }

  .bone.tall {
    block-size: 2.4em;
    inline-size: 60%;
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .bone {
      animation: none;
    }
  }
`;
