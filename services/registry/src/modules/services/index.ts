export { type Publication, settlePlaces } from './publication/publish-revision.ts';
export { publishServices } from './publication/publish-services.ts';
export { changedFields } from './rules/changed-fields.ts';
export { checkRecord } from './rules/check-record.ts';
export { homeMunicipality } from './rules/home-municipality.ts';
export { ServiceEntity } from './service-entity.ts';
export { ServiceRevisionEntity } from './service-revision-entity.ts';
export { runDuePublications } from './store/due-publications.ts';
