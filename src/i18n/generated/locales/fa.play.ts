// Written by npm run translate.
import type {Words} from '../../msg.js';

export const words: Words = {
  s00fdc5: "پخش دوباره",
  s061cc2: "مکث",
  s3d1396: "زنده",
  s513f9c: [0," از ",1,"، ",2],
  s539e47: "دکمه‌های پخش‌کننده",
  s5b528a: "بلندی صدا",
  s84ff65: "وصل کردن صدا",
  sa3d326: "تمام‌صفحه",
  saa1e08: "قطع کردن صدا",
  saa7e75: "رفتن به پخش زنده",
  scd1058: "پخش",
  sdc0eec: "جای پخش در جلسه",
  sf29d30: "خروج از تمام‌صفحه",
};
