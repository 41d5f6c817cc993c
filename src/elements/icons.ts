import {svg} from 'lit';

const icon = (path: string) =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;

export const playIcon = icon('M6 3.5v17l14-8.5z');
