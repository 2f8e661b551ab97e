import { providerRecord, ShownDateOrder, serviceRecord, textProblems } from '@drogowskaz/directory';
import { isRecord, present } from '@drogowskaz/platform/core';
import { ToldLanguage } from '@drogowskaz/text';
import type { z } from 'zod';
import type { HsdsObjectName } from '../objects/index.ts';
import { recordOfOrganization, recordOfService } from '../profile/read-profiled.ts';
import { Assembly } from './assemble.ts';
import { fingerprint } from './fingerprint.ts';
import { fit } from './fit.ts';
import { tableOfName } from './guess-kind.ts';
import { idText } from './id-text.ts';
import { keptLimits, narrowed } from './in-force.ts';
import { joinPlaces } from './join-places.ts';
import { type FoundRow, layDown } from './lay-down.ts';
import { Node } from './node.ts';
import { organization } from './organization.ts';
import { printed } from './printed.ts';
import { readFacts } from './read-facts.ts';
import { Reading } from './reading.ts';
import { hidePlaces } from './secrecy.ts';
import { seeValues } from './see-values.ts';
import { service } from './service.ts';
import { moreCareful } from './service-status.ts';
import { ShownClock } from './shown-clock.ts';
import { Spool } from './spool.ts';
import type { OrganizationRead, ProviderImport, ReadOptions, Refusal, Repair, ServiceFacts } from './types.ts';
import { Values } from './values.ts';
import { type MadeService, withoutWiderHours } from './wider-hours.ts';

/** What a source finds: rows, what it had to mend or could not read, and what there is more of than it could find. */
export type Found = FoundRow | { repair: Repair } | { notWhole: Repair } | Unread;
type Unread = { unreadable: Refusal; kind: FoundRow['kind'] };

export interface ForeignSource {
  /** For people: the file, folder or address. */
  name: string;
  rows(options: ReadOptions): AsyncIterable<Found>;
}

/** One organisation with all that hangs on it at a time; memory does not grow with the feed. The last one is what belongs to nobody. */
export async function* readOrganizations(source: ForeignSource, options: ReadOptions): AsyncGenerator<OrganizationRead> {
  const shown = { dates: new ShownDateOrder(), clock: new ShownClock() };
  const texts = new ToldLanguage();
  const learning = { ...shown, texts };
  const rest = new Reading(options, undefined, shown);
  const spool = new Spool((...repair) => rest.repair(...repair));
  try {
    const notWhole: string[] = [];
    const refused = new Refused();
    for await (const found of source.rows(options)) {
      options.signal?.throwIfAborted();
      if ('kind' in found && 'value' in found) {
        layDown(spool, found);
        seeValues(found.value, learning);
        options.onRow?.(spool.rows);
      } else if ('repair' in found || 'notWhole' in found) {
        const { rule, path, before, after } = 'repair' in found ? found.repair : found.notWhole;
        rest.repair(rule, path, before, after);
        if ('notWhole' in found) notWhole.push(`${path} said ${JSON.stringify(before)}: ${after}`);
      } else {
        refuseUnread(rest, found);
        const { value } = found.unreadable;
        if (found.kind === 'service' || found.kind === 'organization')
          refused.untold.push(value === undefined ? '' : fingerprint(found.kind, value));
      }
    }
    spool.seal();
    const organizations = spool.organizations();
    const language = languageOf(rest, source.name, texts.language);
    const places = new Map<string, readonly string[]>();
    for (const id of organizations) {
      options.signal?.throwIfAborted();
      yield readOrganization(spool, id, organizations.length === 1, new Reading({ ...options, language }, places, shown));
    }
    yield { ...readRest(spool, rest, refused), notWhole };
  } finally {
    spool.close();
  }
}

/** The language that was said; where nobody did, that of the texts where they surely tell. */
const languageOf = (rest: Reading, path: string, told: string | null): string => {
  const presumed = rest.language;
  if (told === null || told === presumed.split('-')[0]) return presumed;
  const isSaid = rest.options.language !== undefined;
  const language = isSaid ? presumed : told;
  rest.repair(isSaid ? 'language-in-doubt' : 'language-of-texts', path, isSaid ? told : presumed, language);
  return language;
};

const readOrganization = (spool: Spool, foreignId: string, only: boolean, reading: Reading): OrganizationRead => {
  const { options } = reading;
  const assembly = new Assembly(spool, reading);
  const node = assembly.organization(foreignId);
  const services = [...assembly.services(foreignId, only)];
  if (node === null)
    return {
      foreignId,
      name: foreignId,
      provider: null,
      ...empty(),
      ...reading.close([]),
      repairs: reading.repairs,
      refusals: reading.refusals,
    };
  const id = reading.idOf(node);
  joinPlaces(reading, node, services);
  hidePlaces(node, services);
  for (const each of services) {
    if (node.withdrawn !== null) each.withdrawn = moreCareful(node.withdrawn, each.withdrawn);
    each.inForce = narrowed(each.inForce, node.inForce);
  }
  const provider = exactly(node, recordOfOrganization, providerRecord) ?? readProvider(reading, node, id);
  reading.organizationName = provider?.name ?? foreignId;
  const foreignServiceIds = new Map<string, string>();
  const facts = new Map<string, ServiceFacts>();
  const read: MadeService[] = [];
  for (const each of services) {
    if (provider === null) {
      reading.refuse(each, 'WITH_PARENT', 'Its organisation was refused.');
      continue;
    }
    const made = readService(reading, each, id);
    if (made === null) continue;
    if (facts.has(made.id)) {
      reading.refuse(each, 'TAKEN', 'Another service of this organisation has the same id.', each.values.id);
      continue;
    }
    read.push({ node: each, made });
    facts.set(made.id, readFacts(reading, each));
    const told = idText(each.values.id);
    if (told !== '') foreignServiceIds.set(made.id, told);
  }
  const imports = withoutWiderHours(reading, read);
  for (const place of node.list('locations')) {
    if (!place.kept && provider !== null) {
      reading.refuse(place, 'NO_SERVICE', 'No service of this organisation is given at this place; a place alone has no page here.');
    }
  }
  const settled = provider && organizationWithin(withMunicipality(provider, imports, node.profile !== undefined, options), node, reading);
  if (provider !== null && settled === null) {
    for (const each of services) if (each.refusedAs === null) reading.refuse(each, 'WITH_PARENT', 'Its organisation was refused.');
  }
  const refused = new Refused();
  // Others know it by nothing: neither by an id nor by a name.
  const isUntold = settled === null && idText(node.values.id) === '' && idText(node.values.name) === '';
  if (isUntold) refused.add(node);
  for (const each of services) if (each.refusedAs !== null) refused.add(each);
  return {
    foreignId: isUntold ? '' : foreignId,
    name: provider?.name ?? printed(node.values.name ?? (isUntold ? '' : foreignId)),
    provider: settled && { id, provider: settled, services: imports },
    foreignServiceIds,
    facts,
    ...refused,
    ...present({ source: property(node.profile, 'source') }),
    ...reading.close([node, ...services]),
    repairs: reading.repairs,
    refusals: reading.refusals,
  };
};

/** Which records they are that were refused. What stands there more than once is no one row that could be known again. */
class Refused {
  readonly refusedIds: string[] = [];
  readonly untold: string[] = [];

  add({ kind, values, said, rows }: Node): void {
    const id = kind === 'service' ? idText(values.id) : '';
    if (id !== '') this.refusedIds.push(id);
    else this.untold.push(said.length === 1 && rows === 1 ? fingerprint(kind, said) : '');
  }
}

const empty = () => ({ foreignServiceIds: new Map<string, string>(), facts: new Map<string, ServiceFacts>() });

/** What a hub like this one wrote is read as it stands, so that it comes back the same. What does not hold is read like anybody's. */
const exactly = <Output>(node: Node, recordOf: (whole: unknown) => unknown, schema: z.ZodType<Output>): Output | null => {
  const written = node.whole === undefined ? null : recordOf(node.whole);
  if (written === null) return null;
  const parsed = schema.safeParse(written);
  if (!parsed.success || textProblems(parsed.data).length > 0) return null;
  node.keepAll();
  return parsed.data;
};

const readProvider = (reading: Reading, node: Node, id: string) => {
  const written = organization(reading, node, id);
  return written && fit(reading, providerRecord, written, node);
};

const readService = (reading: Reading, node: Node, providerId: string): ProviderImport['services'][number] | null => {
  if (node.refusedAs !== null) return null;
  const id = reading.idOf(node, providerId);
  const exact = exactly(node, recordOfService, serviceRecord);
  if (exact) return within({ id, ...keptLimits(reading, node, exact) }, node, reading);
  const values = new Values(reading, node);
  const written = service(reading, node, values, id);
  if (written === null) return null;
  values.close();
  const { id: _, ...record } = written;
  const fitted = fit(reading, serviceRecord, record, node);
  if (fitted === null) return null;
  node.keep();
  return within({ id, ...fitted }, node, reading);
};

/** A moderator brings what her municipality answers for, and nothing else. */
const within = (made: ProviderImport['services'][number], node: Node, reading: Reading): ProviderImport['services'][number] | null => {
  const { only } = reading.options;
  if (only === undefined || made.municipalities[0]?.slice(0, 6) === only) return made;
  reading.refuse(
    node,
    'OUTSIDE',
    `Its municipality is ${made.municipalities[0] ?? 'not known'}; this import may bring services of ${only} only.`,
  );
  return null;
};

/** The same for the organisation: one of another municipality is written there. */
const organizationWithin = (provider: ProviderImport['provider'], node: Node, reading: Reading): ProviderImport['provider'] | null => {
  const { only } = reading.options;
  if (only === undefined || provider.municipality?.slice(0, 6) === only) return provider;
  const where = provider.municipality ?? 'not known';
  reading.refuse(node, 'OUTSIDE', `Its municipality is ${where}; this import may bring organisations of ${only} only.`);
  return null;
};

const property = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);

/** HSDS does not say where an organisation is at home: where its services are, if that is one municipality. */
const withMunicipality = (
  provider: ProviderImport['provider'],
  services: ProviderImport['services'],
  exact: boolean,
  { municipality, only }: ReadOptions,
) => {
  if ((exact && only === undefined) || provider.municipality !== undefined) return provider;
  const [first, ...others] = new Set(services.flatMap(({ municipalities }) => municipalities.slice(0, 1)));
  const found = first !== undefined && others.length === 0 ? first : municipality;
  return found === undefined ? provider : { ...provider, municipality: found };
};

/** Rows that hang on nothing that was read: it may be all of them, so none is kept longer than it takes to say so. */
const readRest = (spool: Spool, rest: Reading, refused: Refused): OrganizationRead => {
  for (const row of spool.leftOver()) {
    const { node, hangsOn, dangling } = new Assembly(spool, rest).leftOver(row);
    if (node.kind === 'service') refused.add(node);
    if (node.refusedAs === null) {
      const [code, reason] = whyLeftOver(node, hangsOn, dangling);
      rest.refuse(node, code, dangling.length === 0 ? reason : `${reason} Not among what was read: ${dangling.join(', ')}.`);
    }
    rest.settle();
  }
  return { ...nobodys(rest), ...refused };
};

const nobodys = (rest: Reading): OrganizationRead => ({
  ...{ foreignId: '', name: '', provider: null, ...empty() },
  ...{ ...rest.close([]), repairs: rest.repairs, refusals: rest.refusals },
});

const refuseUnread = (rest: Reading, { kind, unreadable }: Unread): void => {
  const node = new Node(kind, unreadable.path, null);
  rest.enter(node);
  rest.refuse(node, unreadable.code, unreadable.reason, unreadable.value);
  rest.settle();
};

/** What is written down of a source of which nothing could be read: one refusal, of the whole of it. */
export const refusedSource = (path: string, reason: string): OrganizationRead => {
  const rest = new Reading({ source: path });
  refuseUnread(rest, { kind: tableOfName(path)?.kind ?? 'service', unreadable: { path, code: 'UNREADABLE', reason } });
  return nobodys(rest);
};

const whyLeftOver = ({ kind, values }: Node, hangsOn: HsdsObjectName | null, dangling: readonly string[]): [Refusal['code'], string] => {
  if (kind === 'metadata' || kind === 'meta_table_description') {
    return ['HISTORY', 'Descriptions of tables and other people’s history of rows are not taken over; this hub writes its own.'];
  }
  if (kind === 'service') {
    return [
      'NO_ORGANIZATION',
      values.organization_id === undefined && dangling.length === 0
        ? 'It names no organisation, and there is more than one, or none; add organization_id.'
        : 'Its organisation is not among what was read; add the organisation.',
    ];
  }
  if (kind === 'taxonomy' || kind === 'taxonomy_term' || kind === 'location' || kind === 'unit' || kind === 'program') {
    return ['NO_SERVICE', `No service that goes in uses this ${said(kind)}.`];
  }
  if (hangsOn !== null) return ['WITH_PARENT', `The ${said(hangsOn)} that it hangs on does not go in.`];
  return ['NOT_REFERENCED', 'It names nothing to hang on, or something that is not among what was read.'];
};

const said = (kind: HsdsObjectName): string => kind.replaceAll('_', ' ');
