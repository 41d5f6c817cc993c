/** The icons of the controls, drawn for a box of 24 by 24. Filled by the even-odd rule, so that shapes cut holes. */
import {icon} from '../icons.js';

export const pauseIcon = icon('M6 4h4v16H6zM14 4h4v16h-4z');
export const replayIcon = icon(
  'M12 5V1.5L6.5 6 12 10.5V7a5.5 5.5 0 1 1-5.5 5.5h-2A7.5 7.5 0 1 0 12 5z',
);
export const loudIcon = icon(
  'M3 9v6h4l5 5V4L7 9zM14.5 8.2v7.6a4.2 4.2 0 0 0 0-7.6zM14.5 3.8v2.1a6.4 6.4 0 0 1 0 12.2v2.1a8.4 8.4 0 0 0 0-16.4z',
);
export const mutedIcon = icon(
  'M3 9v6h4l5 5V4L7 9zM14.2 9.6l1.4-1.4 2.4 2.4 2.4-2.4 1.4 1.4-2.4 2.4 2.4 2.4-1.4 1.4-2.4-2.4-2.4 2.4-1.4-1.4 2.4-2.4z',
);
export const fullScreenIcon = icon(
  'M4 4h6.5v2H6v4.5H4zM13.5 4H20v6.5h-2V6h-4.5zM4 13.5h2V18h4.5v2H4zM18 13.5h2V20h-6.5v-2H18z',
);
export const leaveFullScreenIcon = icon(
  'M8.5 4h2v6.5H4v-2h4.5zM13.5 4h2v4.5H20v2h-6.5zM4 13.5h6.5V20h-2v-4.5H4zM13.5 13.5H20v2h-4.5V20h-2z',
);
