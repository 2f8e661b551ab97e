export { noticesOf } from './find-notices.ts';
export { noticeKind } from './notice-kind.ts';
