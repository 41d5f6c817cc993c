import {files} from '../files.mjs';
import {switchVideo} from './switch-video.js';

document.querySelector('.switch').addEventListener('click', () => {
  switchVideo(document.querySelector('video'), files.es);
});
