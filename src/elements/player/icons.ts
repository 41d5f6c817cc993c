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
export const captionsIcon = icon(
  'M3 5h18v14H3zM6 10v2h5v-2zM13 10v2h5v-2zM6 14v2h8v-2zM16 14v2h2v-2z',
);
export const chaptersIcon = icon(
  'M4 5h2.5v2.5H4zM9 5h11v2.5H9zM4 10.75h2.5v2.5H4zM9 10.75h11v2.5H9zM4 16.5h2.5V19H4zM9 16.5h11V19H9z',
);
export const pictureInPictureIcon = icon('M3 5h18v14H3zM5 7v10h14V7zM12 11.5h6V16h-6z');
export const fullScreenIcon = icon(
  'M4 4h6.5v2H6v4.5H4zM13.5 4H20v6.5h-2V6h-4.5zM4 13.5h2V18h4.5v2H4zM18 13.5h2V20h-6.5v-2H18z',
);
export const leaveFullScreenIcon = icon(
  'M8.5 4h2v6.5H4v-2h4.5zM13.5 4h2v4.5H20v2h-6.5zM4 13.5h6.5V20h-2v-4.5H4zM13.5 13.5H20v2h-4.5V20h-2z',
);
export const keyboardIcon = icon(
  'M2.5 6h19v12h-19zM5 8.5v2h2v-2zM9 8.5v2h2v-2zM13 8.5v2h2v-2zM17 8.5v2h2v-2zM5 13.5v2h2v-2zM9 13.5v2h6v-2zM17 13.5v2h2v-2z',
);
export const shareIcon = icon(
  'M14 3h7v7h-2V6.4l-8.3 8.3-1.4-1.4L17.6 5H14zM4 5h7v2H6v11h11v-5h2v7H4z',
);
export const downloadIcon = icon(
  'M11 3h2v9.2l3.3-3.3 1.4 1.4L12 16l-5.7-5.7 1.4-1.4 3.3 3.3zM4 18h16v2.5H4z',
);
