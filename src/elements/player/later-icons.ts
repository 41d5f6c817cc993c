/** The icons of what comes once something plays. */
import {icon} from '../icons.js';

export const captionsIcon = icon(
  'M3 5h18v14H3zM6 10v2h5v-2zM13 10v2h5v-2zM6 14v2h8v-2zM16 14v2h2v-2z',
);
export const chaptersIcon = icon(
  'M4 5h2.5v2.5H4zM9 5h11v2.5H9zM4 10.75h2.5v2.5H4zM9 10.75h11v2.5H9zM4 16.5h2.5V19H4zM9 16.5h11V19H9z',
);
export const pictureInPictureIcon = icon('M3 5h18v14H3zM5 7v10h14V7zM12 11.5h6V16h-6z');
export const keyboardIcon = icon(
  'M2.5 6h19v12h-19zM5 8.5v2h2v-2zM9 8.5v2h2v-2zM13 8.5v2h2v-2zM17 8.5v2h2v-2zM5 13.5v2h2v-2zM9 13.5v2h6v-2zM17 13.5v2h2v-2z',
);
export const shareIcon = icon(
  'M14 3h7v7h-2V6.4l-8.3 8.3-1.4-1.4L17.6 5H14zM4 5h7v2H6v11h11v-5h2v7H4z',
  'directional',
);
export const downloadIcon = icon(
  'M11 3h2v9.2l3.3-3.3 1.4 1.4L12 16l-5.7-5.7 1.4-1.4 3.3 3.3zM4 18h16v2.5H4z',
);
