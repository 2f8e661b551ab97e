import { HubError } from '@drogowskaz/platform';
import type { Visit } from '../../frame/page.ts';
import type { VerificationState } from '../overview/verification-in-words.ts';
import type { ServiceDraft } from '../service-draft.ts';
import type { RevisionState } from '../texts/service-texts.ts';
import { serviceForEditing } from './operations.ts';

export type TranslationState = 'ORIGINAL' | 'UP_TO_DATE' | 'OUTDATED' | 'MACHINE' | 'MISSING';

export interface Translation {
  locale: string;
  state: TranslationState;
  name: string;
  summary: string;
  description: string;
  plainSummary: string | null;
  howToApply: string | null;
}

/** A service as its authors work on it: the newest version. */
export interface EditableService {
  id: string;
  status: 'UNPUBLISHED' | 'PUBLISHED' | 'ARCHIVED';
  version: number;
  revision: { id: string; status: RevisionState; version: number; message: string | null; minor: boolean };
  scheduledAt: string | null;
  verification: VerificationState;
  record: ServiceDraft;
  translations: Translation[];
}

/** The service in the address of a page. */
export const editableService = async ({ ask, params }: Pick<Visit, 'ask' | 'params'>): Promise<EditableService> => {
  const { serviceForEditing: service } = await ask<{ serviceForEditing: EditableService | null }>(serviceForEditing, { id: params.id });
  if (service === null) throw new HubError('NOT_FOUND', 'There is no such service, or it is not yours to edit.');
  return service;
};
