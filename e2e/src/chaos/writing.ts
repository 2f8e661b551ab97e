/** Writes into the registry as NGOs and moderators do, and remembers what was acknowledged. */
import { type Caller, newId } from '@drogowskaz/platform';
import type { Registry } from '@drogowskaz/registry';
import { graphql } from 'graphql';
import type { Tally } from './tally.ts';
import { serviceInput, type Text, translationInput } from './texts.ts';

/** What the histories know of a service that they have written. */
export interface KnownService {
  id: string;
  /** Of the newest draft; an edit names it. */
  version: number;
  /** The newest revision, as long as it is not approved. */
  revision: string | null;
  /** Its name. */
  draftName: string;
  /** The name that is public; null: it is not public; undefined: a step was not acknowledged, so it may be either. */
  publicName: string | null | undefined;
  archived: boolean;
}

interface Revision {
  id: string;
  serviceId: string;
  version: number;
}

const PROVIDER = '7d3c0b6e-4c0e-4a55-9f0e-0c5f3f1d0001';
const KEY = '7d3c0b6e-4c0e-4a55-9f0e-0c5f3f1d00aa';
const ngo: Caller = { role: 'NGO_EDITOR', keyId: KEY, accountId: null, providerId: PROVIDER, municipality: null };
const moderator: Caller = { role: 'MODERATOR', keyId: KEY, accountId: null, providerId: null, municipality: '146201' };

export const provider = { id: PROVIDER, provider: { name: 'Fundacja z testu', municipality: '1462011' }, services: [] };

const REVISION = '{ revision { id serviceId version } userErrors { code message } }';

/** The step may have been done or not: there was no answer. */
class NotAcknowledged extends Error {}

export class Writing {
  constructor(
    readonly registry: Registry,
    readonly tally: Tally,
  ) {}

  /** Null when even the first step was not acknowledged. */
  async create(text: Text): Promise<KnownService | null> {
    const revision = await this.#acknowledged('create', () =>
      this.#step(ngo, `mutation ($input: ServiceInput!) { result: createService(input: $input) ${REVISION} }`, {
        input: serviceInput(text),
      }),
    );
    if (revision === null) return null;
    const { id, serviceId, version } = revision;
    return { id: serviceId, version, revision: id, draftName: text.name, publicName: null, archived: false };
  }

  async edit(service: KnownService, text: Text): Promise<void> {
    const mutation = `mutation ($id: ID!, $version: Int!, $input: ServiceInput!) {
      result: updateService(id: $id, expectedVersion: $version, input: $input) ${REVISION} }`;
    const input = serviceInput(text);
    const revision = await this.#acknowledged('edit', () => this.#rewrite(service, mutation, { input }));
    if (revision) Object.assign(service, { version: revision.version, revision: revision.id, draftName: text.name });
  }

  async translate(service: KnownService): Promise<void> {
    const mutation = `mutation ($id: ID!, $version: Int!, $input: TranslationInput!) {
      result: setServiceTranslation(id: $id, expectedVersion: $version, input: $input) ${REVISION} }`;
    const input = translationInput(service.draftName);
    const revision = await this.#acknowledged('translate', () => this.#rewrite(service, mutation, { input }));
    if (revision) Object.assign(service, { version: revision.version, revision: revision.id });
  }

  /** Submits the newest revision and approves it. */
  async approve(service: KnownService): Promise<void> {
    const { revision: id, draftName } = service;
    if (id === null) return;
    const step = (name: string) => `mutation ($id: ID!) { result: ${name}(id: $id) ${REVISION} }`;
    if ((await this.#acknowledged('submit', () => this.#step(ngo, step('submitRevision'), { id }))) === null) return;
    const before = service.publicName;
    service.publicName = undefined;
    const approved = await this.#acknowledged(
      'approve',
      () => this.#step(moderator, step('approveRevision'), { id }),
      () => {
        service.publicName = before;
      },
    );
    if (approved) Object.assign(service, { revision: null, publicName: draftName });
  }

  async archive(service: KnownService): Promise<void> {
    const mutation = `mutation ($id: ID!) { result: archiveService(id: $id, reason: "Test.") { status userErrors { code message } } }`;
    Object.assign(service, { publicName: undefined, archived: true });
    const done = await this.#acknowledged('archive', () => this.#step<object>(moderator, mutation, { id: service.id }));
    if (done) service.publicName = null;
  }

  /** Who was told that somebody was faster repeats the change on the newest version: an edit that was not acknowledged had been done. */
  async #rewrite(service: KnownService, mutation: string, variables: Record<string, unknown>): Promise<Revision | null> {
    const attempt = () => this.#step<Revision>(ngo, mutation, { ...variables, id: service.id, version: service.version });
    return attempt().catch((error: unknown) => {
      const { currentVersion } = (error as { extensions?: { currentVersion?: unknown } }).extensions ?? {};
      if (typeof currentVersion !== 'number') throw error;
      service.version = currentVersion;
      return attempt();
    });
  }

  /** Null when it was not acknowledged, or refused; then `refused` is called. */
  async #acknowledged<Result>(name: string, step: () => Promise<Result | null>, refused?: () => void): Promise<Result | null> {
    try {
      const result = await step();
      this.tally.count('writes', result === null ? `${name} refused` : name);
      if (result === null) refused?.();
      return result;
    } catch {
      this.tally.count('writes without an answer', name);
      return null;
    }
  }

  /** Null when it was refused; throws when there was no answer. */
  async #step<Result = Revision>(caller: Caller, source: string, variables: Record<string, unknown>): Promise<Result | null> {
    const { definition } = this.registry;
    const contextValue = definition.context({ caller, requestId: newId(), signal: new AbortController().signal });
    const { data, errors } = await graphql({ schema: definition.schema, source, contextValue, variableValues: variables });
    const [error] = errors ?? [];
    if (error?.extensions.currentVersion !== undefined) throw error;
    if (error && ['FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'BAD_USER_INPUT'].includes(String(error.extensions.code))) return null;
    const result = data?.result as ({ revision?: Result | null; userErrors: unknown[] } & Result) | null | undefined;
    if (error || !result) throw new NotAcknowledged(error?.message ?? 'no answer');
    if (result.userErrors.length > 0) return null;
    return 'revision' in result ? (result.revision ?? null) : result;
  }
}
