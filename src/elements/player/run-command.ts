import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import type {PlaybackDriver} from '../../playback/playback-driver.js';
import {renderButton} from './button.js';
import {keyboardIcon} from './later-icons.js';
import {seekableRange} from './seekable-range.js';
import {SPEEDS} from './speed-menu.js';
import type {Command} from './shortcuts.js';

/** What commands do to the screen rather than to the media. */
export interface CommandableScreen {
  toggleFullScreen(): void;
  togglePictureInPicture(): void;
  toggleCaptions(): void;
  showHelp(): Promise<void>;
}

export function runCommand(
  command: Command,
  driver: PlaybackDriver,
  screen: CommandableScreen,
): void {
  const {media} = driver;
  switch (command.do) {
    case 'toggle':
      driver.toggle();
      break;
    case 'mute':
      driver.toggleSound();
      break;
    case 'captions':
      screen.toggleCaptions();
      break;
    case 'full-screen':
      screen.toggleFullScreen();
      break;
    case 'picture-in-picture':
      screen.togglePictureInPicture();
      break;
    case 'help':
      void screen.showHelp();
      break;
    case 'volume':
      driver.setVolume(Math.min(1, Math.max(0, media.volume + command.by)));
      break;
    case 'speed':
      driver.setSpeed(nextSpeed(media.playbackRate, command.by));
      break;
    case 'skip':
      seekWithin(driver, () => media.currentTime + command.seconds);
      break;
    case 'jump':
      seekWithin(driver, (from, to) => from + command.fraction * (to - from));
      break;
  }
}

/** The button that tells which keys there are. */
export function renderKeyboard(screen: CommandableScreen): TemplateResult {
  return renderButton('keyboard', msg('Keyboard shortcuts'), keyboardIcon, () => {
    void screen.showHelp();
  });
}

function seekWithin(driver: PlaybackDriver, goal: (from: number, to: number) => number): void {
  const range = seekableRange(driver.media);
  if (!range) return;
  const [from, to] = range;
  driver.seek(Math.min(to, Math.max(from, goal(from, to))));
}

function nextSpeed(speed: number, by: -1 | 1): number {
  const next =
    by > 0
      ? SPEEDS.find((candidate) => candidate > speed)
      : SPEEDS.findLast((candidate) => candidate < speed);
  return next ?? speed;
}
