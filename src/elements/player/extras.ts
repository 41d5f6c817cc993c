/**
 * What the player's screen can do without for the first moments of playing: a chunk of its own, so that the picture
 * doesn't wait for it.
 */
import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import '../session-chapters.js';
import {renderButton} from './button.js';
import {captionStyles} from './caption.styles.js';
import {consentStyles} from './consent.styles.js';
import {helpStyles} from './help-dialog.styles.js';
import {keyboardIcon} from './later-icons.js';
import {menuStyles} from './menu.styles.js';
import {shareStyles} from './share.styles.js';
import type {CommandableScreen} from './run-command.js';

export {addressOf, openIn, writeDeepLink} from '../deep-link.js';
export {renderConsent} from './consent.js';
export {renderHelp} from './help-dialog.js';
export {announceToSystem, withdrawFromSystem} from '../../playback/media-session.js';
export {renderMenus} from './menus.js';
export {focusMenu} from './menu.js';
export {renderPanel} from './panels.js';
export {renderPictureInPicture, togglePictureInPicture} from './picture-in-picture.js';
export {renderResume} from './resume.js';
export {runCommand} from './run-command.js';
export {renderDownload, renderShare, share} from './share.js';
export {commandOf} from './shortcuts.js';
export {holdStill} from './still.js';

export const styles = [captionStyles, consentStyles, helpStyles, menuStyles, shareStyles];

export function renderKeyboard(screen: CommandableScreen): TemplateResult {
  return renderButton('keyboard', msg('Keyboard shortcuts'), keyboardIcon, () => {
    screen.showHelp();
  });
}
