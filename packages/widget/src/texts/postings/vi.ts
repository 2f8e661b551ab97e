import type { PostingsTexts } from './postings-texts.ts';

export const vi: PostingsTexts = {
  events: 'Sự kiện',
  notices: 'Thay đổi pháp luật',
  noEvents: 'Hiện chưa có gì được lên lịch.',
  noNotices: 'Hiện không có tin mới.',
  allEvents: 'Tất cả sự kiện',
  allNotices: 'Tất cả thay đổi pháp luật',
  cancelled: 'Đã hủy',
  online: 'qua internet',
  publishedOn: 'Đăng ngày: {date}',
  effectiveFrom: 'Có hiệu lực từ: {date}',
  source: 'Nguồn',
};
