import Plyr from 'plyr';
import 'plyr/dist/plyr.css';
// Plyr's package.json exports no path of it.
import iconUrl from '../../node_modules/plyr/dist/plyr.svg?no-inline';
import {files} from '../files.mjs';

// By default the icons come from cdn.plyr.io.
const player = new Plyr('video', {iconUrl});
document.querySelector('.switch').addEventListener('click', () => {
  const {currentTime} = player;
  player.source = {
    type: 'video',
    poster: files.poster,
    sources: [{src: files.es, type: 'video/mp4'}],
    tracks: files.captions,
  };
  player.once('loadedmetadata', () => {
    player.currentTime = currentTime;
    void player.play();
  });
});
