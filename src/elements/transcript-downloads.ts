import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {formatClock, languageName} from '../i18n/format.js';
import type {CaptionTrack} from '../model/feed.js';
import {toPlainText, toWebVtt} from '../model/transcript-files.js';
import type {Row} from '../model/transcript.js';
import type {CueFile} from './cue-files.js';
import {fileName, saveFile} from './save-file.js';

/** A transcript as it is shown. */
export interface ShownTranscript {
  /** The session's title. */
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly files: readonly {readonly track: CaptionTrack; readonly file: CueFile}[];
  /** BCP 47 tag of the interface. */
  readonly locale: string;
}

/** Buttons to keep what is shown: as one text to read, and the captions of each language for players. */
export function renderDownloads(shown: ShownTranscript, tree: ShadowRoot): TemplateResult {
  const {files, locale} = shown;
  const ready = files.filter(({file}) => file.status === 'ready');
  return html`<div class="downloads" role="group" aria-label=${msg('Download')}>
    <span class="label" aria-hidden="true">${msg('Download')}</span>
    ${renderButton(msg('Text'), 'txt', () => {
      saveText(shown, tree);
    })}
    ${ready.map(({track: {language}, file}) => {
      const name = languageName(language, locale);
      const label = ready.length > 1 ? msg(str`Captions in ${name}`) : msg('Captions');
      return renderButton(label, 'vtt', () => {
        const body = file.status === 'ready' ? toWebVtt(file.cues) : '';
        saveFile(tree, fileName(shown.heading, language, 'vtt'), 'text/vtt', body);
      });
    })}
  </div>`;
}

function renderButton(label: string, extension: string, save: () => void): TemplateResult {
  return html`<button class="pill" part="download" type="button" @click=${save}>
    ${label} <bdi dir="ltr">.${extension}</bdi>
  </button>`;
}

function saveText({heading, rows, files, locale}: ShownTranscript, tree: ShadowRoot): void {
  const languages = files.map(({track}) => track.language);
  const names = languages.map((language) => languageName(language, locale));
  const titles = [heading, names.join(' · ')].filter((title) => title !== '');
  const text = toPlainText(titles, rows, (seconds) => formatClock(seconds, locale));
  saveFile(tree, fileName(heading, languages.join(' '), 'txt'), 'text/plain', text);
}
