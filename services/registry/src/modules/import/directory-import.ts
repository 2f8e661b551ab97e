import {
  type CourseRecordInput,
  composed,
  courseRecord,
  type EventRecordInput,
  eventRecord,
  type LearningOutcomeRecordInput,
  learningOutcomeRecord,
  localizedString,
  type NoticeRecordInput,
  noticeRecord,
  type PostingRecord,
  type ProviderRecord,
  type ProviderRecordInput,
  providerRecord,
  type ServiceRecord,
  type ServiceRecordInput,
  textProblems,
  type VolunteerOfferRecordInput,
  volunteerOfferRecord,
} from '@drogowskaz/directory';
import { isUuid, newId } from '@drogowskaz/platform';
import type { z } from 'zod';
import type { UserError } from '../../values/user-error.ts';
import type { CollectionInput } from '../collections/index.ts';
import type { ForeignVerification } from '../harvest/index.ts';
import { checkPosting } from '../postings/index.ts';
import { checkRecord } from '../services/index.ts';
import type { CheckedPostings } from './import-postings.ts';

/** A provider with its services. Ids that stay the same make an import that can be repeated. */
export interface ProviderImport {
  id?: string;
  provider: ProviderRecordInput & { id?: string };
  services: readonly (ServiceRecordInput & { id?: string; collections?: string[] })[];
}

export interface DirectoryImport {
  collections?: readonly CollectionInput[];
  providers: readonly ProviderImport[];
  events?: readonly { id: string; providerId: string; record: EventRecordInput }[];
  notices?: readonly { id: string; home: string; record: NoticeRecordInput }[];
  volunteerOffers?: readonly { id: string; providerId: string; record: VolunteerOfferRecordInput }[];
  courses?: readonly { id: string; providerId: string; record: CourseRecordInput }[];
  learningOutcomes?: readonly { id: string; providerId: string; record: LearningOutcomeRecordInput }[];
}

export interface ImportProblem {
  /** Name or id of the provider. */
  provider: string;
  /** Id or name of the service; null when it is about the provider or a collection. */
  service: string | null;
  path: string;
  message: string;
}

/** Nothing was written: all problems at once, each with its place. */
export class ImportRefused extends Error {
  readonly problems: readonly ImportProblem[];

  constructor(problems: readonly ImportProblem[]) {
    const [first] = problems;
    const where = first ? `${first.provider}${first.service === null ? '' : ` / ${first.service}`}, ${first.path}: ${first.message}` : '';
    super(`The import has ${problems.length} problem(s); nothing was written. The first: ${where}`);
    this.name = 'ImportRefused';
    this.problems = problems;
  }
}

export interface CheckedService {
  id: string;
  record: ServiceRecord;
  collections: { id: string; position: number }[];
  /** When it last changed where it comes from; null: now. */
  modifiedAt?: string | null;
  /** What the hub that wrote it says of when it was confirmed. */
  verification?: ForeignVerification | null;
}

export interface CheckedProvider {
  id: string;
  record: ProviderRecord;
  services: CheckedService[];
}

/** Checks everything before anything is written, as if a person had typed it. Throws `ImportRefused`. */
export const checkImport = (
  directory: DirectoryImport,
): { collections: CollectionInput[]; providers: CheckedProvider[]; postings: CheckedPostings } => {
  const problems: ImportProblem[] = [];
  const collections = (directory.collections ?? []).map(({ title, description = [], ...rest }) => ({
    ...rest,
    title: localizedString.parse(title),
    description: localizedString.parse(description),
  }));
  const positions = new Map<string, number>(collections.map(({ id }) => [id, 0]));
  const seen = new Set<string>();

  const checkService = (
    provider: string,
    { id = newId(), collections: named = [], ...written }: ProviderImport['services'][number],
  ): CheckedService | null => {
    const label = written.texts[0]?.name ?? id;
    const say = (path: string, message: string) => problems.push({ provider, service: label, path, message });
    if (!isUuid(id)) say('id', 'The id must be a UUID.');
    if (seen.has(id)) say('id', 'This id stands here twice.');
    seen.add(id);
    const { record, problems: found } = checkRecord(written);
    for (const { path, message } of found) say(path.join('.'), message);
    const places = named.map((collection) => {
      const position = positions.get(collection);
      if (position === undefined) say('collections', `There is no collection "${collection}" in this import.`);
      positions.set(collection, (position ?? 0) + 1);
      return { id: collection, position: position ?? 0 };
    });
    return record && { id, record, collections: places };
  };

  const providers = directory.providers.map((item): CheckedProvider | null => {
    const { id: inner, ...written } = item.provider;
    const id = item.id ?? inner ?? newId();
    const say = (path: string, message: string) => problems.push({ provider: written.name, service: null, path, message });
    if (!isUuid(id)) say('id', 'The id must be a UUID.');
    if (seen.has(id)) say('id', 'This id stands here twice.');
    seen.add(id);
    const input = composed(written);
    for (const { path, message } of textProblems(input)) say(path.join('.'), message);
    const parsed = providerRecord.safeParse(input);
    for (const { path, message } of parsed.error?.issues ?? []) say(path.join('.'), message);
    const services = item.services.map((service) => checkService(written.name, service)).filter((service) => service !== null);
    return parsed.data ? { id, record: parsed.data, services } : null;
  });
  const sayOf = (id: string, errors: readonly UserError[]): void => {
    for (const { path, message } of errors) problems.push({ provider: id, service: null, path: path.join('.'), message });
  };
  const checked = <Posted extends PostingRecord, Item extends { id: string; record: unknown }>(
    items: readonly Item[] | undefined,
    schema: z.ZodType<Posted>,
  ): (Omit<Item, 'record'> & { record: Posted })[] =>
    (items ?? []).flatMap(({ record: written, ...item }) => {
      const { record, errors } = checkPosting({ schema }, written, '');
      sayOf(item.id, errors);
      return record ? [{ ...item, record }] : [];
    });
  const postings = {
    events: checked(directory.events, eventRecord),
    notices: checked(directory.notices, noticeRecord),
    volunteerOffers: checked(directory.volunteerOffers, volunteerOfferRecord),
    courses: checked(directory.courses, courseRecord),
    learningOutcomes: checked(directory.learningOutcomes, learningOutcomeRecord),
  };
  if (problems.length > 0) throw new ImportRefused(problems);
  return { collections, providers: providers.filter((provider) => provider !== null), postings };
};
