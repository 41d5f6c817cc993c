import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {formatBytes} from '../i18n/format-bytes.js';
import type {Resource, ResourceFile, Session} from '../model/feed.js';
import {fileIn} from '../model/versions.js';
import {SliResourceOpenEvent} from './events.js';
import {inlineText} from './feed-text.js';
import {inLanguage} from './language-label.js';

/**
 * The slide decks and papers of a session, each in the reader's language where there is a file in it, and where there
 * is room, in the other languages too.
 */
export function renderResources(
  session: Session,
  wanted: readonly string[],
  locale: string,
  hasRoom = false,
): TemplateResult | typeof nothing {
  const resources = session.resources ?? [];
  if (resources.length === 0) return nothing;
  return html`<ul class="resources" part="resources" aria-label=${msg('Slides and papers')}>
    ${resources.map(
      (resource) => html`<li>${renderResource(session, resource, wanted, locale, hasRoom)}</li>`,
    )}
  </ul>`;
}

function renderResource(
  session: Session,
  resource: Resource,
  wanted: readonly string[],
  locale: string,
  hasRoom: boolean,
): TemplateResult | typeof nothing {
  const file = fileIn(resource, wanted)?.file;
  if (!file) return nothing;
  const isWanted = fileIn(resource, wanted.slice(0, 1))?.isWanted;
  const others = hasRoom ? resource.files.filter((other) => other !== file && other.language) : [];
  return html`${renderFile(
      session,
      file,
      html`${inlineText(resource.title, wanted)}<span class="visually-hidden">
          ${msg('(opens in a new tab)')}</span
        >`,
    )}
    <span class="muted"
      >${isWanted || !file.language ? nothing : html`${inLanguage(file.language, locale)} · `}${describe(
        file,
        locale,
      )}${others.map((other) => [
        ' · ',
        renderFile(session, other, inLanguage(other.language ?? '', locale)),
      ])}</span
    >`;
}

const renderFile = (session: Session, file: ResourceFile, content: unknown): TemplateResult =>
  html`<a
    part="resource"
    href=${file.url}
    hreflang=${file.language ?? nothing}
    target="_blank"
    rel="noopener"
    @click=${(event: Event) =>
      event.currentTarget?.dispatchEvent(
        new SliResourceOpenEvent(session.id, file.language, file.url),
      )}
    >${content}</a
  >`;

function describe({mime_type, url, size_in_bytes}: ResourceFile, locale: string): string {
  const isPdf = mime_type === 'application/pdf' || /\.pdf$/i.test(new URL(url).pathname);
  const kind = isPdf ? 'PDF' : '';
  const size = size_in_bytes === undefined ? '' : formatBytes(size_in_bytes, locale);
  return kind && size ? msg(str`${kind}, ${size}`) : kind || size;
}
