import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** IMPORTED: taken over by hand, once. The others are followed: NEW before the first time, HELD when a run looked wrong and was not taken in. */
export type SourceState = 'IMPORTED' | 'NEW' | 'WELL' | 'FAILING' | 'HELD' | 'VANISHED' | 'REMOVED';

/** DROGOWSKAZ: another hub like this one. HSDS: any other feed of Open Referral or Open Referral UK. */
export type SourceKind = 'DROGOWSKAZ' | 'HSDS';

/** What somebody has asked of it in the portal, and what has not been done yet. */
export type AskedOfSource = 'RUN' | 'ACCEPT' | 'REMOVE';

/** A run that has begun and has not ended, maybe because its process did. */
export interface SourceRun {
  mode: 'WHOLE' | 'CHANGES';
  phase: 'READING' | 'TAKING';
  beganAt: string;
  /** From where the next run reads changes on, by the clock of the source. */
  cursor: string;
  /** Sites where passers-on say that it is, and that say so themselves: as long as that is so, nothing is taken over from those. */
  elsewhere?: string[];
  /** Of one that read everything. */
  untold?: UntoldRows;
}

/** Rows that cannot be read and tell no id, by what they say: each stood there once, and was none of the records that were here by then. */
export interface UntoldRows {
  rows: readonly string[];
  /** What was listed beside them and was not here: a row that is one of these later was not one of them. */
  others: readonly string[];
}

/** What a run came to. */
export interface SourceReport {
  mode: SourceRun['mode'];
  endedAt: string;
  /** Services. */
  read: number;
  created: number;
  updated: number;
  unchanged: number;
  withdrawn: number;
  /** Records that are here already: our own, and those that came by another way. */
  known: number;
  /** Organisations and services of which something could not be read, with the first reasons. */
  refused: number;
  refusals: string[];
  /** How many of its services each of these sources had passed on before, by name. */
  takenOver?: Record<string, number>;
  /** Names of its organisations and of owners that a reader could take for one of ours. */
  lookalikes?: string[];
  /** See `SourceRun`. */
  elsewhere?: string[];
  /** What was mended, the most frequent first: "12 × date-read"; absent of runs of earlier versions. */
  repairs?: string[];
  /** Why there may be more than was read: then nothing was withdrawn, and everything is read again. */
  notWhole: string[];
}

/** Why a run was not taken in. */
export interface HeldRun {
  at: string;
  known: number;
  missing: number;
  reason: 'EMPTY' | 'MANY_GONE';
}

/** What is asked of the source beyond its address. */
export interface SourceOptions {
  /** For what does not say its language (BCP 47). */
  language?: string;
  /** TERC code for what does not say where it is. */
  municipality?: string;
  /** Under which it says that its own records stand: they do, whatever the operator wrote down. */
  licence?: string;
  /** It always says that there is more than there is: where its pages end is its end. */
  miscounts?: true;
  /** Of what was brought in the portal for one municipality: the first six digits of its TERC code. */
  home?: string;
}

/** Whether its last run read less than there may be. */
export const isNotWhole = ({ report }: Pick<SourceEntity, 'report'>): boolean => (report?.notWhole ?? []).length > 0;

/** Where records came from that were not written here, and under which licence. */
@Entity({ schema: 'registry', tableName: 'source' })
export class SourceEntity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  name!: string;

  /** SPDX identifier or the address of the terms. */
  @Property({ type: 'text', nullable: true })
  licence: string | null = null;

  @Property({ type: 'text', nullable: true })
  url: string | null = null;

  /** When it was last read to the end, and taken in. */
  @Property({ type: 'datetime', nullable: true })
  harvestedAt: Date | null = null;

  @Property({ type: 'string', nullable: true })
  kind: SourceKind | null = null;

  /** The identity of the hub that it is. */
  @Property({ type: 'uuid', nullable: true })
  hub: string | null = null;

  @Property({ type: 'string' })
  state: SourceState = 'IMPORTED';

  /** What its owner wants to be said wherever a record of it is shown. */
  @Property({ type: 'text', nullable: true })
  attribution: string | null = null;

  @Property({ type: 'integer', nullable: true })
  everyMinutes: number | null = null;

  @Property({ type: 'boolean' })
  allowPrivate = false;

  @Property({ type: 'json' })
  options: SourceOptions = {};

  /** Changes are read from here on. */
  @Property({ type: 'datetime', nullable: true })
  cursor: Date | null = null;

  /** When everything of it was last compared. */
  @Property({ type: 'datetime', nullable: true })
  wholeAt: Date | null = null;

  @Property({ type: 'datetime', nullable: true })
  triedAt: Date | null = null;

  @Property({ type: 'datetime', nullable: true })
  nextAt: Date | null = null;

  /** In a row. */
  @Property({ type: 'integer' })
  failures = 0;

  @Property({ type: 'text', nullable: true })
  problem: string | null = null;

  @Property({ type: 'json', nullable: true })
  held: HeldRun | null = null;

  @Property({ type: 'json', nullable: true })
  run: SourceRun | null = null;

  @Property({ type: 'json', nullable: true })
  report: SourceReport | null = null;

  /** Of its last run, where that took everything in. */
  @Property({ type: 'json', nullable: true })
  untold: UntoldRows | null = null;

  @Property({ type: 'string', nullable: true })
  asked: AskedOfSource | null = null;

  /** What the public is told of it with each of its records has changed since they were published. */
  @Property({ type: 'boolean' })
  tellAgain = false;

  @Property({ type: 'datetime', nullable: true })
  addedAt: Date | null = null;
}
