import {css} from 'lit';

export const styles = css`
  .sections,
  .sessions,
  .links {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  .sections {
    gap: 2.6em;
  }

  .banner {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: 0.7em;
    background-color: var(--_line);
    object-fit: cover;
  }

  /* Of a picture whose size the feed does not tell. */
  .banner:not([width][height]) {
    aspect-ratio: 8 / 3;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.8em 2em;
  }

  .head .title {
    --_leading: 1.2;

    flex: 1 1 12em;
    font-size: clamp(1.5em, 1em + 2cqi, 2.1em);
    line-height: calc(var(--_leading) * var(--_tall));
  }

  /* As wide as its buttons, which a container that is asked for its width can't be. */
  sli-language-switcher {
    container-type: normal;
  }

  /* What says what the initiative is belongs together. */
  .banner + .head,
  .banner + .about,
  .head + .about,
  .bone.title,
  .bone.about {
    margin-block-start: -1.4em;
  }

  .bone.banner {
    block-size: auto;
  }

  .bone.title {
    block-size: 2.4em;
    inline-size: 60%;
  }

  .bone.about {
    block-size: 12em;
  }

  .heading {
    font-size: clamp(1.25em, 1em + 1.2cqi, 1.5em);
  }

  .link {
    justify-self: start;
    margin-block-end: 0.6em;
  }

  @container (inline-size >= 46em) {
    .about .prose:has(p + p) {
      max-inline-size: none;
      columns: 2;
      column-gap: 3em;
    }

    .about p {
      break-inside: avoid;
    }
  }
`;
