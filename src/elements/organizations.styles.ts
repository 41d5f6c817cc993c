import {css} from 'lit';

/** Shared by the elements that show groups of organizations. */
export const organizationStyles = css`
  .groups {
    display: grid;
    gap: 1.8em;
  }

  .group {
    display: grid;
    gap: 0.7em;
  }

  .heading {
    font-size: 1.08em;
  }

  .organizations {
    display: flex;
    flex-wrap: wrap;
    gap: 1.2em 2.4em;
    align-items: center;
  }

  .organization,
  .organization > a {
    max-inline-size: 100%;
  }

  .organization > a {
    display: inline-grid;
    align-content: center;
    min-block-size: 24px;
  }

  a:any-link {
    color: inherit;
    text-decoration: underline var(--_line);
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-color: currentColor;
  }

  .logo {
    display: block;
    inline-size: calc(var(--_width) * var(--_scale, 1) * var(--sli-logo-size, 4.4em));
    max-inline-size: 100%;
    block-size: auto;
  }

  /* The dark ink of a logo that has no other would not be seen. */
  .on-plate {
    padding: 0.3em 0.5em;
    border-radius: 0.3em;
    background: #fff;
    forced-color-adjust: none;
  }

  .organizations .name {
    font-weight: 650;
  }

  .lead {
    --_scale: 1.35;

    font-size: 1.15em;
  }

  .names {
    max-inline-size: 62ch;
  }

  /* Easier to hit, and the lines stay where they are. */
  p a {
    padding-block: 0.25em;
  }

  .with-roles {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: 1.4em 2em;
  }

  .with-roles > * {
    grid-column: 1 / -1;
  }

  .with-roles .organization {
    display: grid;
    grid-template-columns: subgrid;
    gap: 0.4em 2em;
    align-items: center;
  }

  .role {
    max-inline-size: 62ch;
    color: var(--_muted);
    font-size: 0.92em;
  }

  .role .name {
    font-weight: inherit;
  }

  @container (max-inline-size: 34em) {
    .with-roles {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media not print {
    .logo:not([hidden]) + .name {
      display: none;
    }
  }

  /* On paper, which is white. */
  @media print {
    .for-dark {
      display: none;
    }
  }

  @media (forced-colors: active) {
    a:any-link {
      color: LinkText;
    }
  }

  @media (pointer: coarse) {
    .organization > a {
      min-block-size: 44px;
    }

    p a {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
    }
  }
`;
