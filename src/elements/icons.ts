import {svg} from 'lit';

/** A picture of 24 by 24. What points to where reading goes is "directional", and mirrored where that is the left. */
export const icon = (path: string, kind = '') =>
  svg`<svg class=${kind} viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;

export const PLAY = 'M6 3.5v17l14-8.5z';
export const playIcon = icon(PLAY);
export const upIcon = icon('M6.4 15.6 12 10l5.6 5.6 1.4-1.4-7-7-7 7z');
export const downIcon = icon('M6.4 8.4 12 14l5.6-5.6 1.4 1.4-7 7-7-7z');
/** A hand, for sign language. */
export const SIGN =
  'M8 11V5a1.3 1.3 0 0 1 2.6 0v5h.8V3.3a1.3 1.3 0 0 1 2.6 0V10h.8V4.6a1.3 1.3 0 0 1 2.6 0V12h.8V8a1.3 1.3 0 0 1 2.6 0v7.5a6.5 6.5 0 0 1-6.5 6.5h-1.6a6.5 6.5 0 0 1-5.2-2.6L3.6 15a1.4 1.4 0 0 1 2-1.9z';
export const signIcon = icon(SIGN);
