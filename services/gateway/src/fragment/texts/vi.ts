import type { FragmentTexts } from './texts.ts';

export const vi: FragmentTexts = {
  newWindow: 'mở trong cửa sổ mới',
  seeAll: 'Xem toàn bộ danh sách trong danh bạ Drogowskaz',
  searchHere: 'Tìm sự giúp đỡ và dịch vụ trong danh bạ Drogowskaz',
};
