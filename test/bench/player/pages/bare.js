import {files} from '../files.mjs';
import {switchVideo} from './switch-video.js';

const video = document.createElement('video');
document.querySelector('.play').addEventListener('click', ({currentTarget}) => {
  video.src = files.en;
  currentTarget.replaceWith(video);
  void video.play();
});
document.querySelector('.switch').addEventListener('click', () => {
  switchVideo(video, files.es);
});
