// Written by npm run translate.
import type {Words} from '../../msg.js';

export const words: Words = {
  s00fdc5: "다시 재생",
  s061cc2: "일시정지",
  s3d1396: "실시간",
  s513f9c: [1," 중 ",0,", ",2],
  s539e47: "플레이어 조작",
  s5b528a: "음량",
  s84ff65: "소리 켜기",
  sa3d326: "전체 화면",
  saa1e08: "소리 끄기",
  saa7e75: "실시간으로 이동",
  scd1058: "재생",
  sdc0eec: "세션 재생 위치",
  sf29d30: "전체 화면 종료",
};
