import type { SourceReport } from '../provenance/index.ts';
import { mayBePublic } from '../services/index.ts';
import { FeedProblem } from './feed/feed-problem.ts';
import type { ReadStep } from './foreign-organization.ts';

/** More reasons than a person reads are counted, not kept. */
export const REASONS_KEPT = 20;
/** Services whose ids are held in memory while a source is compared: about 100 bytes each. */
const MOST_SERVICES = 1_000_000;

export interface Ids {
  services: Set<string>;
  providers: Set<string>;
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
  /** Rows that were refused and tell no id, by their organisation. */
  readonly #untold = new Map<string, number>();
  readonly #accept: boolean;
  readonly #now: Date;

  /** `accept`: what could not be read whole counts as whole. */
  constructor(accept: boolean, now: Date) {
    this.#accept = accept;
    this.#now = now;
  }

  add({ externalId, organization, refused, reasons, repairs = [], notWhole = [], refusedIds = [] }: ReadStep): void {
    const { counts, seen } = this;
    counts.refused += refused;
    counts.refusals.push(...reasons.slice(0, REASONS_KEPT - counts.refusals.length));
    for (const rule of repairs) this.mended(rule, 1);
    if (!this.#accept) counts.notWhole.push(...notWhole.slice(0, REASONS_KEPT - counts.notWhole.length));
    for (const refusedId of refusedIds) {
      if (refusedId !== '') seen.services.add(refusedId);
      else this.#untold.set(externalId, (this.#untold.get(externalId) ?? 0) + 1);
    }
    if (externalId !== '') seen.providers.add(externalId);
    if (refused > 0 || (!organization && externalId !== '')) seen.partial.add(externalId);
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

  /** What tells no id may be any record of ours that is missing, unless it stands in an organisation of which we have none. */
  tellUntold(ours: Ids): void {
    const rows = [...this.#untold].reduce((sum, [organization, count]) => sum + (ours.providers.has(organization) ? 0 : count), 0);
    if (rows > 0 && !this.#accept)
      this.counts.notWhole.push(`${rows} × a row was refused that tells no id: it may be any record that is missing`);
  }

  /** By rule, the commonest first. */
  get repairs(): string[] {
    return [...this.#repairs]
      .filter(([, count]) => count > 0)
      .sort(([, one], [, other]) => other - one)
      .map(([rule, count]) => `${count} × ${rule}`);
  }
}
