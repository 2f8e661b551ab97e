import { buildFederatedSchema, municipalityReference } from '@drogowskaz/directory/graphql';
import type { Clock, SubgraphDefinition } from '@drogowskaz/platform';
import type { RegistryDatabase } from '../database/registry-database.ts';
import { ViewerResolver } from '../modules/accounts/graphql/viewer-resolver.ts';
import { AuditResolver } from '../modules/audit/graphql/audit-resolver.ts';
import { CollectionResolver } from '../modules/collections/graphql/collection-resolver.ts';
import { CoverageResolver } from '../modules/coverage/graphql/coverage-resolver.ts';
import { KeptCoverage } from '../modules/coverage/index.ts';
import { DelegationResolver } from '../modules/delegation/graphql/delegation-resolver.ts';
import { DuplicateResolver } from '../modules/duplicates/graphql/duplicate-resolver.ts';
import { EventResolver } from '../modules/events/graphql/event-resolver.ts';
import { ProviderEventsResolver, ServiceEventsResolver } from '../modules/events/graphql/events-of-resolvers.ts';
import { ProblemResolver } from '../modules/feedback/graphql/problem-resolver.ts';
import { SourceResolver } from '../modules/harvest/graphql/source-resolver.ts';
import { ImportResolver } from '../modules/import/graphql/import-resolver.ts';
import { ApiKeyResolver } from '../modules/keys/graphql/api-key-resolver.ts';
import { CourseResolver, ProviderLearningResolver, ServiceCoursesResolver } from '../modules/learning/graphql/course-resolver.ts';
import { OutcomeResolver } from '../modules/learning/graphql/outcome-resolver.ts';
import { LinkedProvidersResolver, LinkedServicesResolver } from '../modules/linking/graphql/linked-resolvers.ts';
import { ServiceLocation } from '../modules/locations/graphql/index.ts';
import { NoticeResolver, ServiceNoticesResolver } from '../modules/notices/graphql/notice-resolver.ts';
import { PartnerResolver } from '../modules/partners/graphql/partner-resolver.ts';
import { PostingResolver } from '../modules/posting-desk/graphql/posting-resolver.ts';
import { ProviderObject } from '../modules/providers/graphql/provider-object.ts';
import { ProviderResolver } from '../modules/providers/graphql/provider-resolver.ts';
import { ClaimResolver } from '../modules/registration/graphql/claim-resolver.ts';
import { RegistrationResolver } from '../modules/registration/graphql/registration-resolver.ts';
import { ManagedServiceResolver } from '../modules/services/graphql/managed-service-resolver.ts';
import { ProviderServicesResolver } from '../modules/services/graphql/provider-services-resolver.ts';
import { RevisionResolver } from '../modules/services/graphql/revision-resolver.ts';
import { ServiceMutations } from '../modules/services/graphql/service-mutations.ts';
import { ServiceObject } from '../modules/services/graphql/service-object.ts';
import { ServiceResolver } from '../modules/services/graphql/service-resolver.ts';
import { SpreadsheetResolver } from '../modules/spreadsheets/graphql/spreadsheet-resolver.ts';
import { findPublicItem } from '../modules/standard/graphql/index.ts';
import { StandardMutations } from '../modules/standard/graphql/standard-mutations.ts';
import { StandardResolver } from '../modules/standard/graphql/standard-resolver.ts';
import { VocabularyResolver } from '../modules/taxonomies/graphql/vocabulary-resolver.ts';
import { VerificationResolver } from '../modules/verification/graphql/verification-resolver.ts';
import { ProviderVolunteerOffersResolver, VolunteerResolver } from '../modules/volunteering/graphql/volunteer-resolver.ts';
import { type RegistryContext, registryContext } from './registry-context.ts';

/** One for all registries of a process, when the first is opened: they differ in what requests find in their context. */
let built: ReturnType<typeof buildFederatedSchema> | undefined;

export const buildRegistrySubgraph = (options: { database: RegistryDatabase; clock: Clock }): SubgraphDefinition<RegistryContext> => {
  // One for all requests; the schema alone is printed without a database.
  let coverage: KeptCoverage | undefined;
  built ??= buildRegistrySchema();
  return {
    ...built,
    context: (call) => {
      coverage ??= new KeptCoverage(options.database.directory, options.clock);
      return registryContext({ ...options, coverage }, call);
    },
  };
};

const buildRegistrySchema = () =>
  buildFederatedSchema<RegistryContext>({
    name: 'registry',
    resolvers: [
      ServiceResolver,
      ServiceMutations,
      RevisionResolver,
      ManagedServiceResolver,
      RegistrationResolver,
      ClaimResolver,
      ProviderResolver,
      ProviderServicesResolver,
      CollectionResolver,
      VocabularyResolver,
      DelegationResolver,
      ApiKeyResolver,
      PartnerResolver,
      AuditResolver,
      ViewerResolver,
      VerificationResolver,
      ProblemResolver,
      CoverageResolver,
      StandardResolver,
      StandardMutations,
      EventResolver,
      ProviderEventsResolver,
      ServiceEventsResolver,
      NoticeResolver,
      ServiceNoticesResolver,
      PostingResolver,
      VolunteerResolver,
      ProviderVolunteerOffersResolver,
      CourseResolver,
      ProviderLearningResolver,
      ServiceCoursesResolver,
      OutcomeResolver,
      SpreadsheetResolver,
      ImportResolver,
      DuplicateResolver,
      SourceResolver,
      LinkedServicesResolver,
      LinkedProvidersResolver,
    ],
    references: {
      Service: async ({ id }, { directory, clock }) => {
        const row = await directory.service(id);
        return row && new ServiceObject(row, clock);
      },
      Provider: async ({ id }, { directory }) => {
        const row = await directory.provider(id);
        return row && new ProviderObject(row);
      },
      Municipality: municipalityReference,
      // For what a neighbour requires of a place. Hours and confirmations are those of a service there: nothing of that is known here.
      ServiceLocation: async ({ id }, { directory, clock }) => {
        const place = await directory.place(id);
        if (place === null) return null;
        const { verification: _ofItsService, ...plain } = place;
        return new ServiceLocation({ ...plain, schedules: [], byAppointment: null }, false, clock);
      },
      StandardItem: async ({ id }, { directory }) => findPublicItem(await directory.standard(), id),
    },
  });
