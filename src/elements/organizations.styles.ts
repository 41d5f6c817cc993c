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
    gap: 0.9em 2em;
    align-items: center;
  }

  .organization a:any-link {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
    color: inherit;
    text-decoration-line: none;
  }

  .organization a:hover {
    text-decoration-line: underline;
  }

  .logo {
    display: block;
    inline-size: auto;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 2.6em;
  }

  .name {
    color: var(--_muted);
    font-weight: 650;
  }

  @media (pointer: coarse) {
    .organization a {
      min-block-size: 44px;
    }
  }
`;
