import { InvitationEntity } from '../modules/accounts/invitation-entity.ts';
import { AuditEntryEntity } from '../modules/audit/audit-entry-entity.ts';
import { CollectionEntity, CollectionServiceEntity } from '../modules/collections/collection-entities.ts';
import { DelegationEntity } from '../modules/delegation/delegation-entity.ts';
import { ApiKeyEntity } from '../modules/keys/api-key-entity.ts';
import { LocationEntity } from '../modules/locations/location-entity.ts';
import { PartnerKeyEntity } from '../modules/partners/partner-key-entity.ts';
import { PostingEntity } from '../modules/postings/posting-entity.ts';
import { SourceEntity } from '../modules/provenance/source-entity.ts';
import { ProviderEntity } from '../modules/providers/provider-entity.ts';
import { ClaimEntity } from '../modules/registration/claim-entity.ts';
import { RegistrationEntity } from '../modules/registration/registration-entity.ts';
import { RevisionNoteEntity } from '../modules/services/revision-note-entity.ts';
import { ServiceEntity } from '../modules/services/service-entity.ts';
import { ServiceRevisionEntity } from '../modules/services/service-revision-entity.ts';
import { SpreadsheetEntity, SpreadsheetMappingEntity } from '../modules/spreadsheets/index.ts';
import { StandardAdoptionEntity, StandardCommentEntity, StandardItemEntity } from '../modules/standard/standard-entities.ts';
import { TaxonomyEntity, TaxonomyTermEntity } from '../modules/taxonomies/taxonomy-entities.ts';

/** All entities, explicitly: nothing is discovered by file name. */
export const entities = [
  ApiKeyEntity,
  AuditEntryEntity,
  CollectionEntity,
  CollectionServiceEntity,
  DelegationEntity,
  InvitationEntity,
  LocationEntity,
  PartnerKeyEntity,
  PostingEntity,
  ProviderEntity,
  ClaimEntity,
  RegistrationEntity,
  RevisionNoteEntity,
  ServiceEntity,
  ServiceRevisionEntity,
  SourceEntity,
  SpreadsheetEntity,
  SpreadsheetMappingEntity,
  StandardAdoptionEntity,
  StandardCommentEntity,
  StandardItemEntity,
  TaxonomyEntity,
  TaxonomyTermEntity,
];
