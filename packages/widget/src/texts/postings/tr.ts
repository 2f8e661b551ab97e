import type { PostingsTexts } from './postings-texts.ts';

export const tr: PostingsTexts = {
  events: 'Etkinlikler',
  notices: 'Yasa değişiklikleri',
  noEvents: 'Şu anda planlanmış bir şey yok.',
  noNotices: 'Şu anda yeni bir haber yok.',
  allEvents: 'Tüm etkinlikler',
  allNotices: 'Tüm yasa değişiklikleri',
  cancelled: 'İptal edildi',
  online: 'internet üzerinden',
  publishedOn: 'Yayınlandı: {date}',
  effectiveFrom: 'Geçerli olduğu tarih: {date}',
  source: 'Kaynak',
};
