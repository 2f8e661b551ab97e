import { newId } from '@drogowskaz/platform';
import { fold } from '@drogowskaz/text';
import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import type { Transaction } from '../../database/transaction.ts';
import { ProviderEntity, saveProvider } from '../providers/index.ts';
import { createService, originalOf, ServiceEntity, ServiceRevisionEntity, type WrittenService } from '../services/index.ts';
import { registerNumber } from './rules/identifiers.ts';
import { numberOf, type WrittenProvider, writeProvider } from './rules/write-provider.ts';

export interface StarterPackReport {
  providers: { created: number; known: number };
  services: { created: number; known: number };
}

/** Nothing was written: all problems at once, each with its place. */
export class StarterPackRefused extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The starter pack has ${problems.length} problem(s); nothing was written:\n${problems.join('\n')}`);
    this.name = 'StarterPackRefused';
    this.problems = problems;
  }
}

interface Entry {
  provider: WrittenProvider & { locale: string };
  services: WrittenService[];
}

/**
 * What a municipality knows of services that others give, imported once: providers of the directory, and drafts that nobody sees until
 * their owner has claimed the provider and submits them. What is there already, by name or number, stays as it is.
 */
export const importStarterPack = async (transaction: Transaction, pack: unknown, schema: GraphQLSchema): Promise<StarterPackReport> => {
  const entries = readPack(pack, schema);
  const report: StarterPackReport = { providers: { created: 0, known: 0 }, services: { created: 0, known: 0 } };
  const problems: string[] = [];
  for (const [position, { provider: written, services }] of entries.entries()) {
    const at = `providers.${position}`;
    const { record, errors } = writeProvider(null, written, written.locale);
    problems.push(...errors.map(({ path, message }) => `${at}.${path.join('.')}: ${message}`));
    if (!record) continue;
    if (record.municipality === undefined) {
      problems.push(`${at}.municipality: Name the municipality whose moderators decide who may claim it.`);
      continue;
    }
    const known = await findKnown(transaction, written, record.name, record.municipality.slice(0, 6));
    const provider = known ?? (await saveProvider(transaction, { id: newId(), record })).provider;
    report.providers[known ? 'known' : 'created'] += 1;
    const names = await serviceNames(transaction, provider.id);
    for (const [number, service] of services.entries()) {
      if (names.has(fold(service.name))) {
        report.services.known += 1;
        continue;
      }
      names.add(fold(service.name));
      const { userErrors } = await createService(transaction, { ...service, provider: provider.id });
      problems.push(...userErrors.map(({ path, message }) => `${at}.services.${number}.${path.join('.')}: ${message}`));
      report.services.created += 1;
    }
    await transaction.em.flush();
  }
  if (problems.length > 0) throw new StarterPackRefused(problems);
  return report;
};

/** The file, in the shapes of the API: what `UpdateProviderInput` and `ServiceInput` take. */
const readPack = (pack: unknown, schema: GraphQLSchema): Entry[] => {
  const providers = (pack as { providers?: unknown } | null)?.providers;
  if (!Array.isArray(providers))
    throw new StarterPackRefused(['providers: Write {"providers": [ … ]}; docs/starter-pack.md has an example.']);
  const problems: string[] = [];
  const read = (type: string, value: unknown, at: string): unknown =>
    coerceInputValue(value, schema.getType(type) as GraphQLInputType, (path, _, error) =>
      problems.push(`${[at, ...path].join('.')}: ${error.message}`),
    );
  const entries = providers.map((entry: unknown, position) => {
    const at = `providers.${position}`;
    const { services = [], municipality, ...provider } = (typeof entry === 'object' && entry ? entry : {}) as Record<string, unknown>;
    if (!Array.isArray(services)) problems.push(`${at}.services: Write a list.`);
    return {
      provider: { ...(read('UpdateProviderInput', provider, at) as Entry['provider']), municipality: String(municipality ?? '') },
      services: (Array.isArray(services) ? services : []).map(
        (service, number) => read('ServiceInput', service, `${at}.services.${number}`) as WrittenService,
      ),
    };
  });
  if (problems.length > 0) throw new StarterPackRefused(problems);
  return entries;
};

const findKnown = async ({ em }: Transaction, written: WrittenProvider, name: string, municipalityKey: string) => {
  const numbers = (['NIP', 'KRS', 'REGON'] as const).map((register) => {
    const text = written[register.toLowerCase() as 'nip' | 'krs' | 'regon'];
    return { register, number: text ? registerNumber(register, text) : null };
  });
  const there = await em.find(ProviderEntity, { municipalityKey, status: 'APPROVED' });
  return there.find(
    ({ record }) =>
      fold(record.name) === fold(name) || numbers.some(({ register, number }) => number !== null && numberOf(record, register) === number),
  );
};

/** Of every service of a provider, as it is called now; of one that has been archived, too, so that it does not come back. */
const serviceNames = async ({ em }: Transaction, providerId: string): Promise<Set<string>> => {
  const services = await em.find(ServiceEntity, { providerId });
  if (services.length === 0) return new Set();
  const newest = await em.find(ServiceRevisionEntity, { $or: services.map(({ id, version }) => ({ serviceId: id, version })) });
  return new Set(newest.map(({ record }) => fold(originalOf(record).name)));
};
