/** What the pages of the range of services ask of the public GraphQL API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';
import { WRITTEN } from '../ask/fragments.ts';

export const standardOperation = parse(/* GraphQL */ `
  query DirectoryStandard($number: Int, $since: Int, $locale: Locale!, $labels: Locale!) {
    standardVersion(number: $number) {
      number
      proposedAt
      proposedBy { name }
      note(locale: $locale) { ...Written }
      demonstration
      adoptions { municipality { code name } adoptedOn resolution }
      items(locale: $locale) {
        id
        category { code label(locale: $labels) }
        audiences { code label(locale: $labels) }
        municipalities { code name }
        entitlement
        norm { ...Written }
        hoursPerWeek
        distanceKm
        languages
        waitingDays
        responsible { id name }
        responsibleMunicipality { code name }
        footing
        legalBasis { ...Written }
        funding { ...Written }
        status
        statusOn
        statusNote { ...Written }
        demonstration
      }
      changes(since: $since, locale: $locale) { kind item { id category { code label(locale: $labels) } norm { ...Written } } }
    }
    standardVersions { number proposedAt adoptions { municipality { name } } }
  }
  ${WRITTEN}
`);
