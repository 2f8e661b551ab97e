import { type ConfirmedBy, dueAfter } from '@drogowskaz/directory';
import type { ServiceEntity } from '../service-entity.ts';

type Verified = Pick<ServiceEntity, 'verifiedAt' | 'verifiedBy' | 'dueAt' | 'lapse' | 'lapsedAt' | 'changeAnnouncedAt'>;

export interface Verification {
  at: Date;
  by: ConfirmedBy;
  /** Of what is public: they say how long it holds. */
  categories: readonly string[];
}

/** Everything of it was true at a moment. What had lapsed may be public again. */
export const markVerified = (service: Verified, { at, by, categories }: Verification): void => {
  service.verifiedAt = at;
  service.verifiedBy = by;
  service.dueAt = dueAfter(at, categories);
  service.lapse = null;
  service.lapsedAt = null;
  service.changeAnnouncedAt = null;
};

/**
 * Its author submitted it and a moderator read it: the first publication is a confirmation, and so is one that follows a lapse or an
 * announced change. Other ones may be a comma.
 */
export const publicationVerifies = (service: Verified, previous: unknown): boolean =>
  (service.verifiedAt === null && !previous) || service.lapse !== null || service.changeAnnouncedAt !== null;
