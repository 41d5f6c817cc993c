// Written by npm run translate.
import type {Words} from '../../msg.js';

export const words: Words = {
  s00fdc5: "ਦੁਬਾਰਾ ਚਲਾਓ",
  s061cc2: "ਰੋਕੋ",
  s3d1396: "ਲਾਈਵ",
  s513f9c: [1," ਵਿੱਚੋਂ ",0,", ",2],
  s539e47: "ਪਲੇਅਰ ਦੇ ਬਟਨ",
  s5b528a: "ਆਵਾਜ਼ ਦੀ ਉਚਾਈ",
  s84ff65: "ਆਵਾਜ਼ ਚਾਲੂ ਕਰੋ",
  sa3d326: "ਪੂਰੀ ਸਕ੍ਰੀਨ",
  saa1e08: "ਆਵਾਜ਼ ਬੰਦ ਕਰੋ",
  saa7e75: "ਲਾਈਵ ਉੱਤੇ ਜਾਓ",
  scd1058: "ਚਲਾਓ",
  sdc0eec: "ਸੈਸ਼ਨ ਵਿੱਚ ਥਾਂ",
  sf29d30: "ਪੂਰੀ ਸਕ੍ਰੀਨ ਤੋਂ ਬਾਹਰ ਆਓ",
};
