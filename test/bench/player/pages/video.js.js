import videojs from 'video.js';
import 'video.js/dist/video-js.css';
import {files} from '../files.mjs';

const player = videojs(document.querySelector('video'));
document.querySelector('.switch').addEventListener('click', () => {
  const currentTime = player.currentTime();
  player.one('loadedmetadata', () => {
    player.currentTime(currentTime);
    void player.play();
  });
  player.src({src: files.es, type: 'video/mp4'});
});
