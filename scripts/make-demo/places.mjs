import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const demo = fileURLToPath(new URL('../../demo/', import.meta.url));

/** Addresses in the feed are relative to it, and it stands in `demo`. */
export const onDisk = (address) => join(demo, address);

export const banner = 'media/banner.jpg';
export const feed = 'feed.json';
export const logo = (organization, ground) => `media/logos/${organization.id}.${ground}.png`;

const media = (session, name) => `media/${session.id}/${name}`;

export const poster = (session) => media(session, 'poster.jpg');
export const recording = (session, language, ending) => media(session, `${language}.${ending}`);
export const playlist = (session, language) => media(session, `hls/${language}.m3u8`);
export const sharedPlaylist = (session) => media(session, 'hls/all.m3u8');
export const captions = (session, version, language) =>
  media(session, `${version}.${language}.vtt`);
export const chapters = (session, version) => media(session, `${version}.chapters.vtt`);
export const paper = (session, kind, language) => media(session, `${kind}.${language}.pdf`);
