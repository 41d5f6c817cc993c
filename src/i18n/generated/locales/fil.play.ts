// Written by npm run translate.
import type {Words} from '../../msg.js';

export const words: Words = {
  s00fdc5: "I-play muli",
  s061cc2: "I-pause",
  s3d1396: "Live",
  s513f9c: [0," sa kabuuang ",1,", ",2],
  s539e47: "Mga kontrol ng player",
  s5b528a: "Lakas ng tunog",
  s84ff65: "Buksan ang tunog",
  sa3d326: "Full screen",
  saa1e08: "Patayin ang tunog",
  saa7e75: "Pumunta sa live",
  scd1058: "I-play",
  sdc0eec: "Bahagi ng sesyon",
  sf29d30: "Lumabas sa full screen",
};
