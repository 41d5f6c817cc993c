/** What all pages look like around their list. */
export const pageStyles = `
      body { margin: 0 auto; max-width: 62rem; padding: 24px; font: 16px/1.5 system-ui, sans-serif; }
    `;

/** How the rows look of pages that write their own: much as ours do. */
export const rowStyles = `
      #list { line-height: 1.55; --line: #ddd; --accent: #0b5cad; --muted: #555; }
      #list, .speakers { margin: 0; padding: 0; list-style: none; }
      #list h3, #list p { margin: 0; }
      .session { padding-block: 24px; border-block-start: 1px solid var(--line); }
      .body { display: grid; gap: .35em; }
      .title { font-size: 1.12em; line-height: 1.25; text-wrap: balance; overflow-wrap: break-word; }
      .title a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; }
      .title:has(+ .facts .cancelled) { text-decoration: line-through; }
      .muted { color: var(--muted); font-size: .9em; }
      .facts, .speakers { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15em .9em; }
      .speakers .muted { margin-inline-start: .4em; }
      .speakers .muted::before { content: '· '; }
      .speakers li { font-size: .95em; }
      .status { font-size: .9em; padding: .05em .5em; border: 1px solid; border-radius: .35em; font-weight: 600; }
      .status.upcoming, .status.live { color: var(--accent); }
      .prose { max-width: 62ch; }
      .clamp { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }
      .languages, .attendance { display: flex; flex-wrap: wrap; gap: .5em; margin-block-start: .4em; }
      .actions { display: flex; flex-wrap: wrap; align-items: center; gap: .2em 1.2em; }
      .pill { box-sizing: border-box; display: inline-flex; align-items: center; gap: .5em; min-height: 2.3em; padding: .3em .9em; border: 1px solid var(--line); border-radius: 99em; background: none; color: inherit; font: inherit; font-size: .92em; line-height: 1.25; text-decoration: none; cursor: pointer; }
      .pill svg { width: .9em; height: .9em; fill: currentColor; }
      .filled { background: var(--accent); border-color: var(--accent); color: #fff; }
      .dashed { border-style: dashed; border-color: var(--muted); }
      .quiet { min-height: 2em; padding: 0; border: 0; background: none; color: inherit; font: inherit; text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: .25em; cursor: pointer; }
      .quiet[aria-expanded]::after { content: ''; display: inline-block; width: .4em; height: .4em; margin-inline-start: .5em; border: solid; border-width: 0 .12em .12em 0; translate: 0 -.15em; rotate: 45deg; }
      .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    `;
