import { type JsonLd, noticeJsonLd } from '@drogowskaz/client/json-ld';
import { plainText } from '../discovery/plain-text.ts';
import type { PageView } from '../page-view.ts';
import type { NoticeDetail } from '../postings/answers.ts';
import { postingTextsOf } from '../postings/texts/index.ts';

export const noticeAsJsonLd = (notice: NoticeDetail, canonical: string, { locale }: PageView): JsonLd =>
  noticeJsonLd({ ...notice, body: plainText(notice.body), audienceLabel: postingTextsOf(locale).audiences[notice.audience] }, canonical);
