/** What all pages look like around their list. */
export const pageStyles = `
      body { margin: 0 auto; max-width: 62rem; padding: 24px; font: 16px/1.5 system-ui, sans-serif; }
    `;

/** How the rows look of pages that write their own: much as ours do. */
export const rowStyles = `
      #list, .speakers { margin: 0; padding: 0; list-style: none; }
      .session { padding-block: 24px; border-block-start: 1px solid #ddd; }
      .title { margin: 0; font-size: 1.2em; line-height: 1.25; text-wrap: balance; }
      .facts, .speakers, .actions { margin: 4px 0; color: #555; font-size: .9em; }
      .speakers { display: flex; flex-wrap: wrap; gap: 0 16px; }
      .speakers span { margin-inline-start: 6px; }
      .description { margin: 8px 0; max-width: 62ch; }
      .languages { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; }
      .languages a { display: inline-flex; align-items: center; gap: 4px; border: 1px solid; border-radius: 20px; padding: 4px 12px; text-decoration: none; }
    `;
