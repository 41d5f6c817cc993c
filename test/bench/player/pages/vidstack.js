import 'vidstack/player';
import 'vidstack/player/layouts/default';
import 'vidstack/player/styles/default/layouts/video.css';
import 'vidstack/player/styles/default/theme.css';
import 'vidstack/player/ui';
import {files} from '../files.mjs';

const player = document.querySelector('media-player');
document.querySelector('.switch').addEventListener('click', () => {
  const {currentTime} = player;
  const goOn = () => {
    player.currentTime = currentTime;
    void player.play();
  };
  player.addEventListener('can-play', goOn, {once: true});
  player.src = files.es;
});
