/** What the pages of sources ask of the API; nothing else. Valid against schema/api.graphql (a test says so). */
import { parse } from 'graphql';

export type SourceState = 'NEW' | 'WELL' | 'FAILING' | 'HELD' | 'VANISHED';
export type Asked = 'RUN' | 'ACCEPT' | 'REMOVE';

export interface ListedSource {
  id: string;
  name: string;
  url: string;
  state: SourceState;
  asked: Asked | null;
  services: number;
  harvestedAt: string | null;
  nextAt: string | null;
  /** Why the last run read less than there may be. */
  report: { notWhole: string[] } | null;
}

export interface SourceInFull extends ListedSource {
  licence: string;
  toldLicence: string | null;
  attribution: string | null;
  kind: 'DROGOWSKAZ' | 'HSDS' | null;
  running: boolean;
  everyMinutes: number;
  allowPrivate: boolean;
  language: string | null;
  miscounts: boolean;
  municipality: { code: string; name: string } | null;
  addedAt: string | null;
  triedAt: string | null;
  failures: number;
  problem: string | null;
  held: { at: string; known: number; missing: number } | null;
  report: {
    mode: 'WHOLE' | 'CHANGES';
    endedAt: string;
    read: number;
    created: number;
    updated: number;
    unchanged: number;
    withdrawn: number;
    known: number;
    refused: number;
    refusals: string[];
    repairs: string[];
    remarks: string[];
    notWhole: string[];
  } | null;
}

export const followedSources = parse(/* GraphQL */ `
  query PortalSources {
    followedSources { id name url state asked services harvestedAt nextAt report { notWhole } }
  }
`);

export const followedSource = parse(/* GraphQL */ `
  query PortalSource($id: ID!) {
    followedSource(id: $id) {
      id name url licence toldLicence attribution kind state asked running services everyMinutes allowPrivate language miscounts
      municipality { code name }
      addedAt harvestedAt triedAt nextAt failures problem
      held { at known missing }
      report { mode endedAt read created updated unchanged withdrawn known refused refusals repairs remarks notWhole }
    }
  }
`);

export const followSource = parse(/* GraphQL */ `
  mutation PortalFollowSource($input: SourceInput!) {
    done: followSource(input: $input) { source { id } userErrors { code message path } }
  }
`);

export const changeSource = parse(/* GraphQL */ `
  mutation PortalChangeSource($id: ID!, $input: SourceTermsInput!) {
    done: changeSource(id: $id, input: $input) { source { id } userErrors { code message path } }
  }
`);

export const readSource = parse(/* GraphQL */ `
  mutation PortalReadSource($id: ID!) {
    done: readSource(id: $id) { userErrors { code message path } }
  }
`);

export const acceptSource = parse(/* GraphQL */ `
  mutation PortalAcceptSource($id: ID!) {
    done: acceptSource(id: $id) { userErrors { code message path } }
  }
`);

export const stopFollowingSource = parse(/* GraphQL */ `
  mutation PortalStopFollowingSource($id: ID!) {
    done: stopFollowingSource(id: $id) { userErrors { code message path } }
  }
`);
