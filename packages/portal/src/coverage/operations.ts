/** What the pages of coverage ask of the API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';
import type { PageInfo } from '../lists/index.ts';
import type { GapReason, SupplyKind } from './texts/coverage-texts.ts';

export interface Named {
  code: string;
  label: string;
}

export interface Place {
  code: string;
  name: string;
  latitude: number;
  longitude: number;
}

/** What a map, a chart and a table need of a cell. */
export interface ShortCell {
  municipality: Pick<Place, 'code' | 'name'>;
  services: number;
  usableWithoutEntitlement: number;
  needEntitlement: number;
}

export interface Row {
  category: Named;
  supply: Record<SupplyKind, number>;
  cells: ShortCell[];
}

/** What a map needs of a municipality. */
export interface MunicipalityGaps {
  municipality: Place;
  gaps: number;
  gapsWithoutUsable: number;
}

export interface Overview {
  coverage: { totalCount: number; gapCount: number; byMunicipality: MunicipalityGaps[]; rows: Row[] };
}

export interface GapCell {
  id: string;
  category: Named;
  municipality: { code: string; name: string };
  usableWithoutEntitlement: number;
  nearestUsableMeters: number | null;
  unmetSearches: number | null;
  gapReasons: GapReason[];
  gapRank: number | null;
  standard: { id: string } | null;
}

interface LanguageShare {
  locale: string;
  services: number;
  share: number;
}

export interface WholeCell extends GapCell {
  services: number;
  verifiedServices: number;
  needEntitlement: number;
  entitlementUnknown: number;
  remoteServices: number;
  nearestServiceMeters: number | null;
  openHours: number | null;
  openHoursOutsideWork: number | null;
  givenIn: LanguageShare[];
  texts: LanguageShare[];
  audiences: { audience: { label: string }; services: number }[];
  gap: boolean;
  standard: { id: string; norm: { value: string; locale: string } } | null;
}

export interface Found<Cell> {
  coverage: { pageInfo: PageInfo; nodes: Cell[] };
}

const gapFields = `
  id
  category { code label(locale: $locale) }
  municipality { code name }
  usableWithoutEntitlement
  nearestUsableMeters
  unmetSearches
  gapReasons
  gapRank
`;

const wholeFields = `
  ${gapFields}
  services
  verifiedServices
  needEntitlement
  entitlementUnknown
  remoteServices
  nearestServiceMeters
  openHours
  openHoursOutsideWork
  givenIn { locale services share }
  texts { locale services share }
  audiences { audience { label(locale: $locale) } services }
  gap
  standard(locale: $locale) { id norm { value locale } }
`;

export const overview = parse(/* GraphQL */ `
  query PortalCoverage($filter: CoverageFilter, $parent: ID, $locale: Locale!) {
    coverage(filter: $filter, first: 1) {
      totalCount
      gapCount
      byMunicipality { municipality { code name latitude longitude } gaps gapsWithoutUsable }
      rows(parent: $parent) {
        category { code label(locale: $locale) }
        supply { forAll unknown onlyEntitled nothing }
        cells {
          municipality { code name }
          services
          usableWithoutEntitlement
          needEntitlement
        }
      }
    }
  }
`);

/** Whether the directory holds demonstration data: a report must not be taken for one of real services. */
export const demonstration = parse(/* GraphQL */ `
  query PortalCoverageDemonstration {
    searchServices(first: 20) { nodes { demonstration } }
  }
`);

export const gaps = parse(/* GraphQL */ `
  query PortalCoverageGaps($filter: CoverageFilter, $after: String, $first: Int!, $locale: Locale!) {
    coverage(filter: $filter, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { ${gapFields} standard { id } }
    }
  }
`);

export const cells = parse(/* GraphQL */ `
  query PortalCoverageCells($filter: CoverageFilter, $after: String, $locale: Locale!) {
    coverage(filter: $filter, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { ${wholeFields} }
    }
  }
`);

export const services = parse(/* GraphQL */ `
  query PortalCoverageServices($filter: ServiceFilter, $locale: Locale!) {
    searchServices(filter: $filter, locale: $locale, sort: NAME, first: 50) {
      totalCount
      nodes {
        id
        content(locale: $locale) { name locale }
        provider { name }
        reach
      }
    }
  }
`);

export const days = parse(/* GraphQL */ `
  query PortalCoverageDays { coverageDays }
`);

export const changes = parse(/* GraphQL */ `
  query PortalCoverageChanges($from: Date!, $to: Date!, $after: String, $locale: Locale!) {
    coverageChanges(from: $from, to: $to, first: 50, after: $after) {
      totalCount
      newGaps
      closedGaps
      pageInfo { hasNextPage endCursor }
      nodes {
        category { code label(locale: $locale) }
        municipality { code name }
        before { services verifiedServices usableWithoutEntitlement gap }
        after { services verifiedServices usableWithoutEntitlement gap }
      }
    }
  }
`);

export const words = parse(/* GraphQL */ `
  query PortalAskedWords { askedWords { words callers } }
`);
