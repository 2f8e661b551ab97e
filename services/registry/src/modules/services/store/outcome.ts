import type { UserError } from '../../../values/user-error.ts';
import type { ServiceStatus } from '../service-entity.ts';
import type { RevisionStatus, ServiceRevisionEntity } from '../service-revision-entity.ts';

/** A revision, and whose it is: what rights to it hang on. */
export interface FoundRevision {
  revision: ServiceRevisionEntity;
  providerId: string;
  homeKey: string | null;
}

/** What a writing step answers: the revision as it stands now, or why nothing was written. */
export interface RevisionOutcome {
  found: FoundRevision | null;
  userErrors: UserError[];
}

export interface ServiceOutcome {
  serviceId: string;
  status: ServiceStatus | null;
  userErrors: UserError[];
}

export const written = (revision: ServiceRevisionEntity, { providerId, homeKey }: Omit<FoundRevision, 'revision'>): RevisionOutcome => ({
  found: { revision, providerId, homeKey },
  userErrors: [],
});
export const refused = (...userErrors: UserError[]): RevisionOutcome => ({ found: null, userErrors });

const revisionAdvice: Readonly<Record<RevisionStatus, string>> = {
  DRAFT: 'It is a draft: submit it first.',
  IN_REVIEW: 'It is in review already.',
  CHANGES_REQUESTED: 'Changes were requested: edit it and submit it again.',
  APPROVED: 'It has been approved: a new edit, or an undo, makes a new revision.',
  REJECTED: 'It has been rejected: a new edit makes a new revision.',
};

export const wrongRevisionState = (status: RevisionStatus): UserError => ({
  code: 'WRONG_STATE',
  message: `This cannot be done to this revision now. ${revisionAdvice[status]}`,
  path: ['id'],
});

export const replaced = (newest: number): UserError => ({
  code: 'WRONG_STATE',
  message: `This revision has been edited since: submit version ${newest} of the service.`,
  path: ['id'],
});

export const overtaken = (published: number): UserError => ({
  code: 'WRONG_STATE',
  message: `A newer version (${published}) is public already. To go back to this one, undo to it and submit that.`,
  path: ['id'],
});

export const wrongServiceState = (status: ServiceStatus): UserError => ({
  code: 'WRONG_STATE',
  message:
    status === 'ARCHIVED'
      ? 'This service is archived and takes no changes; create a new one.'
      : 'This service is not public yet: submit a revision of it and have it approved.',
  path: ['id'],
});
