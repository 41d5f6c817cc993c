import {files} from './files.mjs';

const {en, poster, captions} = files;

const tracks = captions.map(
  ({kind, label, srclang, src}) =>
    `<track kind="${kind}" label="${label}" srclang="${srclang}" src="${src}">`,
);
const video = (attributes) =>
  `<video ${attributes} src="${en}" poster="${poster}" preload="metadata" playsinline>${tracks.join('')}</video>`;

const peers = {
  bare: {
    kind: 'browser',
    label: 'bare <video>',
    body: `<button class="play"><img src="${poster}" alt="Play"></button>`,
    play: {selector: '.play'},
  },
  native: {
    kind: 'browser',
    label: '<video controls>',
    body: video('controls'),
    // The button in the corner: a click on the picture waits for whether another one follows.
    play: {selector: 'video', offset: {x: 24, y: 312}, hidesClicks: true},
    preloads: true,
  },
  'media-chrome': {
    body: `<media-controller>
        ${video('slot="media"')}
        <media-control-bar>
          <media-play-button></media-play-button>
          <media-mute-button></media-mute-button>
          <media-volume-range></media-volume-range>
          <media-time-range></media-time-range>
          <media-time-display showduration></media-time-display>
          <media-captions-button></media-captions-button>
          <media-playback-rate-button></media-playback-rate-button>
          <media-pip-button></media-pip-button>
          <media-fullscreen-button></media-fullscreen-button>
        </media-control-bar>
      </media-controller>`,
    play: {selector: 'media-play-button'},
    preloads: true,
  },
  vidstack: {
    body: `<media-player src="${en}" title="Session" playsinline>
        <media-provider><media-poster class="vds-poster" src="${poster}"></media-poster>${tracks.join('')}</media-provider>
        <media-video-layout></media-video-layout>
      </media-player>`,
    play: {selector: 'media-play-button'},
    preloads: true,
  },
  plyr: {body: video('controls'), play: {selector: '.plyr__control--overlaid'}, preloads: true},
  'video.js': {
    body: video('class="video-js" controls'),
    play: {selector: '.vjs-big-play-button'},
    preloads: true,
  },
};

const own = {
  ours: {label: 'ours, all elements', entry: 'src/embed/shared-learning.ts'},
  'ours-alone': {label: 'ours, player alone', entry: 'test/bench/player/ours-alone.ts'},
};

const pointedAt = [
  ...Object.entries(peers).map(([name, peer]) => ({
    name,
    label: name,
    kind: 'peer',
    script: `player/pages/${name}.js`,
    switch: {selector: '.switch'},
    ...peer,
    body: `${peer.body}<p><button class="switch" lang="es">Español</button></p>`,
  })),
  ...Object.entries(own).map(([name, {label, entry}]) => ({
    name,
    label,
    kind: 'ours',
    entry,
    body: '<sli-session-player src="/feed.json"></sli-session-player>',
    play: {selector: '>>> [part~="play"]'},
    switch: {selector: '>>> [part~="language"][lang="es"]'},
  })),
].map((contender) => ({...contender, page: contender.name, base: 'bare'}));

/** Those that load nothing of a video before it's to play, touched: with no pointer that announces the press. */
const touched = pointedAt
  .filter(({preloads}) => !preloads)
  .map(({name, label, ...contender}) => ({
    ...contender,
    name: `${name}-touch`,
    label: `${label}, touched`,
    isTouched: true,
    base: 'bare-touch',
  }));

/** The players that are compared, each with the name of its measure, which comes before it. */
export const contenders = [...pointedAt, ...touched];
