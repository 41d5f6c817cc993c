// Written by npm run translate.
import type {Words} from '../../msg.js';

export const words: Words = {
  s00fdc5: "Phát lại",
  s061cc2: "Tạm dừng",
  s3d1396: "Trực tiếp",
  s513f9c: [0," trên tổng số ",1,", ",2],
  s539e47: "Nút điều khiển trình phát",
  s5b528a: "Âm lượng",
  s84ff65: "Bật tiếng",
  sa3d326: "Toàn màn hình",
  saa1e08: "Tắt tiếng",
  saa7e75: "Chuyển đến phần trực tiếp",
  scd1058: "Phát",
  sdc0eec: "Vị trí trong buổi học",
  sf29d30: "Thoát toàn màn hình",
};
