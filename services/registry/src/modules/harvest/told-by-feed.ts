import type { SourceReport, UntoldRows } from '../provenance/index.ts';
import { mayBePublic } from '../services/index.ts';
import { FeedProblem } from './feed/feed-problem.ts';
import type { ReadStep } from './foreign-organization.ts';
import { knownRows, nowKnown } from './rules/known-rows.ts';

/** More reasons than a person reads are counted, not kept. */
export const REASONS_KEPT = 20;
/** Services whose ids are held in memory while a source is compared: about 100 bytes each. */
const MOST_SERVICES = 1_000_000;

export interface Ids {
  services: Set<string>;
  providers: Set<string>;
}

const KINDS = ['services', 'providers'] as const;

/** A service of the source that is here. */
export interface Known {
  external_id: string;
  provider: string;
  organization: string;
  /** People can find it, and still could if nothing was said of it. */
  shown: boolean;
}

export interface Seen extends Ids {
  /** Organisations of which something could not be read. */
  partial: Set<string>;
  /** Services that say that they are not to be shown now: ended, withdrawn, not begun. */
  hidden: Set<string>;
  /** What organisations are called. */
  names: Set<string>;
  /** Some services tell no id, and have one made of their names. */
  hasMadeIds: boolean;
}

/** What a source has told while it was read: how much, which records it has, and what could not be read. */
export class ToldByFeed {
  readonly counts: Pick<SourceReport, 'read' | 'refused' | 'refusals' | 'notWhole'> = { read: 0, refused: 0, refusals: [], notWhole: [] };
  readonly seen: Seen = {
    ...{ services: new Set(), providers: new Set(), partial: new Set(), hidden: new Set(), names: new Set() },
    hasMadeIds: false,
  };
  readonly #repairs = new Map<string, number>();
  /** Rows that were refused and tell no id, each by its organisation and what it says. */
  readonly #untold: { organization: string; row: string }[] = [];
  readonly #accept: boolean;
  readonly #now: Date;

  /** `accept`: what could not be read whole counts as whole. */
  constructor(accept: boolean, now: Date) {
    this.#accept = accept;
    this.#now = now;
  }

  add({ externalId, organization, refused, reasons, repairs = [], notWhole = [], refusedIds = [], untold = [] }: ReadStep): void {
    const { counts, seen } = this;
    counts.refused += refused;
    counts.refusals.push(...reasons.slice(0, REASONS_KEPT - counts.refusals.length));
    for (const rule of repairs) this.mended(rule, 1);
    if (!this.#accept) counts.notWhole.push(...notWhole.slice(0, REASONS_KEPT - counts.notWhole.length));
    for (const refusedId of refusedIds) seen.services.add(refusedId);
    for (const said of untold) this.#untold.push({ organization: externalId, row: said && `${said} ${externalId}` });
    if (externalId !== '') seen.providers.add(externalId);
    if (refused > refusedIds.length + untold.length || (!organization && externalId !== '')) seen.partial.add(externalId);
    counts.read += organization?.services.length ?? 0;
    if (organization) seen.names.add(organization.record.name);
    for (const service of organization?.services ?? []) {
      seen.services.add(service.externalId);
      if (mayBePublic(service.record, this.#now)) seen.hidden.delete(service.externalId);
      else seen.hidden.add(service.externalId);
      seen.hasMadeIds ||= service.tellsNoId === true;
    }
    if (seen.services.size > MOST_SERVICES)
      throw new FeedProblem(`The source has more than ${MOST_SERVICES} services; that is more than one source may have.`);
  }

  mended(rule: string, times: number): void {
    this.#repairs.set(rule, (this.#repairs.get(rule) ?? 0) + times);
  }

  /**
   * What tells no id may be any record of ours that is missing, of its organisation where we have that, unless it is known to be none. Answers which rows
   * are known once those are gone that are missing.
   */
  judgeUntold(services: readonly Known[], providers: readonly string[], before: UntoldRows | null): (gone: Ids) => UntoldRows {
    const { seen } = this;
    const ours: Ids = { services: new Set(services.map(({ external_id }) => external_id)), providers: new Set(providers) };
    const unlisted = services.filter(({ external_id }) => !seen.services.has(external_id));
    const unlistedProviders = providers.filter((externalId) => !seen.providers.has(externalId));
    const lacking = new Set(unlisted.map(({ provider }) => provider));
    const rows = this.#untold.map(({ row }) => row);
    const others = KINDS.flatMap((kind) =>
      [...seen[kind]].filter((externalId) => !ours[kind].has(externalId)).map((externalId) => `${kind} ${externalId}`),
    );
    const known = knownRows(rows, before, others);
    let nobodys = 0;
    for (const { organization, row } of this.#untold) {
      const isTheirs = ours.providers.has(organization);
      const mayBeAny = isTheirs ? lacking.has(organization) : lacking.size + unlistedProviders.length > 0;
      if (!mayBeAny) continue;
      if (known.has(row)) this.mended('known-row', 1);
      else if (!this.#accept && isTheirs) seen.partial.add(organization);
      else if (!this.#accept) nobodys += 1;
    }
    if (nobodys > 0)
      this.counts.notWhole.push(
        `${nobodys} × a row was refused that tells no id, and is not known to be none of ours: it may be any record that is missing`,
      );
    return (gone) => {
      const stays = unlisted.some(({ external_id }) => !gone.services.has(external_id));
      return nowKnown(rows, known, others, !stays && unlistedProviders.every((externalId) => gone.providers.has(externalId)));
    };
  }

  /** By rule, the commonest first. */
  get repairs(): string[] {
    return [...this.#repairs]
      .filter(([, count]) => count > 0)
      .sort(([, one], [, other]) => other - one)
      .map(([rule, count]) => `${count} × ${rule}`);
  }
}
