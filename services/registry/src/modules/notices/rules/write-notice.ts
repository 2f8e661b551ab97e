import type { NoticeAudience, NoticeRecord } from '@drogowskaz/directory';
import { writtenValue } from '../../../values/written.ts';
import { type WrittenTexts, writePostingTexts } from '../../postings/index.ts';

/** News of the law as its author writes it. In an update, what is left out stays, and null makes it unknown. */
export interface WrittenNotice extends WrittenTexts {
  audience: NoticeAudience;
  effectiveFrom?: string | null;
  expiresOn?: string | null;
  sourceUrl?: string | null;
  services?: string[] | null;
}

/** The record that comes out when somebody writes a notice over what there was; not checked yet. */
export const writeNotice = (before: NoticeRecord | null, written: WrittenNotice): unknown => ({
  texts: writePostingTexts(before?.texts ?? [], written),
  audience: written.audience,
  effectiveFrom: writtenValue(written.effectiveFrom, before?.effectiveFrom),
  expiresOn: writtenValue(written.expiresOn, before?.expiresOn),
  sourceUrl: writtenValue(written.sourceUrl, before?.sourceUrl),
  services: written.services === undefined ? (before?.services ?? []) : (written.services ?? []),
  // What its owner has written herself is hers.
  demonstration: false,
});
