// Written by npm run translate.
import type {Words} from '../../msg.js';

export const words: Words = {
  s00fdc5: "重新播放",
  s061cc2: "暂停",
  s3d1396: "直播",
  s513f9c: [0,"，共",1,"，",2],
  s539e47: "播放器控件",
  s5b528a: "音量",
  s84ff65: "打开声音",
  sa3d326: "全屏",
  saa1e08: "静音",
  saa7e75: "转到直播",
  scd1058: "播放",
  sdc0eec: "讲座的播放位置",
  sf29d30: "退出全屏",
};
