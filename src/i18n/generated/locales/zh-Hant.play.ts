// Written by npm run translate.
import type {Words} from '../../msg.js';

export const words: Words = {
  s00fdc5: "重新播放",
  s061cc2: "暫停",
  s3d1396: "直播",
  s513f9c: [0,"，共",1,"，",2],
  s539e47: "播放器控制項",
  s5b528a: "音量",
  s84ff65: "開啟聲音",
  sa3d326: "全螢幕",
  saa1e08: "靜音",
  saa7e75: "前往直播",
  scd1058: "播放",
  sdc0eec: "講座的播放位置",
  sf29d30: "結束全螢幕",
};
