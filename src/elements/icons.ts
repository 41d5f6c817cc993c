import {svg} from 'lit';

export const icon = (path: string) =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;

export const playIcon = icon('M6 3.5v17l14-8.5z');
export const upIcon = icon('M6.4 15.6 12 10l5.6 5.6 1.4-1.4-7-7-7 7z');
export const downIcon = icon('M6.4 8.4 12 14l5.6-5.6 1.4 1.4-7 7-7-7z');
