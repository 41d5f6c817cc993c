import {statSync, writeFileSync} from 'node:fs';
import {initiative, languages, links, topics} from './content/initiative.mjs';
import {groups, organizations} from './content/organizations.mjs';
import {sessions} from './content/sessions.mjs';
import {resourceTitle, versionKind} from './content/words.mjs';
import {cueStarts} from './captions.mjs';
import {kindsOfPaper} from './papers.mjs';
import * as places from './places.mjs';
import {sizeOfPicture} from './pictures.mjs';
import {durationOf} from './tools.mjs';

export function writeFeed() {
  const feed = {
    version: 'shared-learning-feed/1',
    language: 'en',
    languages,
    title: initiative.title,
    about: eachLanguage((language) => initiative.about[language].join('\n\n')),
    image: {url: places.banner, ...sizeOfPicture(places.banner), alt: initiative.bannerAlt},
    home_page_url: initiative.homePage,
    date_modified: initiative.modified,
    time_zone: initiative.timeZone,
    featured_session: initiative.featuredSession,
    topics,
    sessions: sessions.map(sessionEntry),
    links,
    organizations: organizations.map(organizationEntry),
    groups,
  };
  writeFileSync(places.onDisk(places.feed), JSON.stringify(feed, null, 2) + '\n');
}

function sessionEntry(session) {
  const poster = places.poster(session);
  return {
    id: session.id,
    title: session.title,
    description: session.description,
    image: {url: poster, ...sizeOfPicture(poster), alt: session.posterAlt},
    starts_at: session.date,
    topics: session.topics,
    ...(session.seconds ? {} : {shared_timeline: true}),
    versions: languages.map((language) => versionEntry(session, language)),
    resources: kindsOfPaper(session).map((kind) => ({
      title: kind === 'overview' ? session.overview.title : resourceTitle[kind],
      kind,
      files: languages.map((language) => ({
        language,
        ...file(places.paper(session, kind, language), 'application/pdf'),
      })),
    })),
  };
}

function versionEntry(session, version) {
  const mp4 = places.recording(session, version, 'mp4');
  const webm = places.recording(session, version, 'webm');
  const sources = [
    {...file(mp4, 'video/mp4'), height: 360, downloadable: true},
    {...file(webm, 'video/webm'), height: 360},
  ];
  if (session.hls) {
    sources.push({
      url: places.playlist(session, version),
      mime_type: 'application/vnd.apple.mpegurl',
      height: 360,
    });
  }
  if (session.sharedHls) {
    sources.push({
      url: places.sharedPlaylist(session),
      mime_type: 'application/vnd.apple.mpegurl',
      height: 360,
      audio_language: version,
    });
  }
  return {
    language: version,
    kind: versionKind[version],
    duration_in_seconds: Math.round(durationOf(places.onDisk(mp4)) * 100) / 100,
    sources,
    captions: languages.map((language) => ({
      language,
      kind: language === version ? 'captions' : 'subtitles',
      origin: 'human',
      url: places.captions(session, version, language),
    })),
    chapters: chaptersEntry(session, version),
  };
}

function chaptersEntry(session, version) {
  if (session.chaptersAsFile) return {url: places.chapters(session, version)};
  const starts = cueStarts(session, version);
  return session.chapters.map(({id, sentence, title}) => ({
    id,
    start: sentence === 0 ? 0 : starts[sentence],
    title,
  }));
}

function organizationEntry(organization) {
  const {id, name, url, wordmark} = organization;
  return {
    id,
    name: {en: name},
    ...(url && {url}),
    ...(wordmark && {
      logo: {
        url: places.logo(organization, 'light'),
        dark_url: places.logo(organization, 'dark'),
        ...sizeOfPicture(places.logo(organization, 'light')),
        alt: {en: name},
      },
    }),
  };
}

function file(address, mimeType) {
  const size = statSync(places.onDisk(address)).size;
  return {url: address, mime_type: mimeType, size_in_bytes: size};
}

function eachLanguage(make) {
  return Object.fromEntries(languages.map((language) => [language, make(language)]));
}
