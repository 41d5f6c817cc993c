import {captionStyles} from './caption.styles.js';
import {consentStyles} from './consent.styles.js';
import {laterStyles} from './later.styles.js';
import {menuStyles} from './menu.styles.js';
import {shareStyles} from './share.styles.js';

export const styles = [laterStyles, captionStyles, consentStyles, menuStyles, shareStyles];
