import { DateTimeScalar, Municipality, municipalityOf, UrlScalar } from '@drogowskaz/directory/graphql';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { UserError } from '../../../values/user-error.ts';
import { UserErrorObject } from '../../../values/user-error-object.ts';
import type { AskedOfSource, HeldRun, SourceKind, SourceReport, SourceState } from '../../provenance/index.ts';
import type { SourceTerms } from '../rules/check-terms.ts';
import { remarksOf } from '../rules/remarks.ts';
import type { AskedOutcome, NewSource } from '../store/look-after-sources.ts';
import type { ListedSource } from '../store/sources.ts';

type FollowedState = Exclude<SourceState, 'IMPORTED' | 'REMOVED'>;

export const SourceStateEnum: Readonly<Record<FollowedState, FollowedState>> = {
  NEW: 'NEW',
  WELL: 'WELL',
  FAILING: 'FAILING',
  HELD: 'HELD',
  VANISHED: 'VANISHED',
};
registerEnumType(SourceStateEnum, {
  name: 'SourceState',
  description: 'How a directory is that the hub follows.',
  valuesConfig: {
    NEW: { description: 'It has not been read to the end yet.' },
    WELL: { description: 'What it said last was taken in.' },
    FAILING: { description: 'It could not be read; it is asked again, ever later, up to a day.' },
    HELD: { description: 'Much of it was gone at once, so nothing was taken in until somebody has looked.' },
    VANISHED: { description: 'It has not been read for a week: its records stay, and say so.' },
  },
});

export const SourceKindEnum: Readonly<Record<SourceKind, SourceKind>> = { DROGOWSKAZ: 'DROGOWSKAZ', HSDS: 'HSDS' };
registerEnumType(SourceKindEnum, {
  name: 'SourceKind',
  description: 'What kind of directory a source is.',
  valuesConfig: {
    DROGOWSKAZ: { description: 'Another hub like this one.' },
    HSDS: { description: 'Another feed of Open Referral or Open Referral UK.' },
  },
});

export const AskedOfSourceEnum: Readonly<Record<AskedOfSource, AskedOfSource>> = { RUN: 'RUN', ACCEPT: 'ACCEPT', REMOVE: 'REMOVE' };
registerEnumType(AskedOfSourceEnum, {
  name: 'AskedOfSource',
  description: 'What was asked of a source and is not done yet.',
  valuesConfig: {
    RUN: { description: 'To be read now.' },
    ACCEPT: { description: 'To be read now, and to be taken in as it is, although much of it is gone or was promised and did not come.' },
    REMOVE: { description: 'To be followed no longer, and its records to be taken away.' },
  },
});

export const SourceRunModeEnum = { WHOLE: 'WHOLE', CHANGES: 'CHANGES' } as const;
registerEnumType(SourceRunModeEnum, {
  name: 'SourceRunMode',
  description: 'What a run read of a source.',
  valuesConfig: {
    WHOLE: { description: 'All of it, to be compared.' },
    CHANGES: { description: 'What has changed since the last time.' },
  },
});

export const HeldReasonEnum = { EMPTY: 'EMPTY', MANY_GONE: 'MANY_GONE' } as const;
registerEnumType(HeldReasonEnum, {
  name: 'HeldReason',
  description: 'Why a run over a source was held back.',
  valuesConfig: {
    EMPTY: { description: 'All of it would be gone, or not public any more.' },
    MANY_GONE: {
      description:
        'More than five services, and more than a fifth of it, would be gone or not public any more; or nearly all would get another name and another organisation.',
    },
  },
});

@ObjectType('SourceRunReport', { description: 'What the last run over a source came to.', simpleResolvers: true })
export class SourceRunReportObject {
  @Field(() => SourceRunModeEnum, { description: 'What was read.' })
  readonly mode: SourceReport['mode'];

  @Field(() => DateTimeScalar, { description: 'When it ended; while it runs, when it began.' })
  readonly endedAt: string;

  @Field(() => Int, { description: 'Services that were read.' })
  readonly read: number;

  @Field(() => Int, { description: 'Services that are new here.' })
  readonly created: number;

  @Field(() => Int, { description: 'Services that have changed.' })
  readonly updated: number;

  @Field(() => Int, { description: 'Services that are as before.' })
  readonly unchanged: number;

  @Field(() => Int, { description: 'Services that the source lists no more, and that were taken away here.' })
  readonly withdrawn: number;

  @Field(() => Int, { description: 'Services that were here already: our own, or come by another way.' })
  readonly known: number;

  @Field(() => Int, { description: 'Organisations and services of which something could not be read.' })
  readonly refused: number;

  @Field(() => [String], { description: 'The first reasons for that, in English.' })
  readonly refusals: string[];

  @Field(() => [String], { description: 'How often something was mended by which rule, the most frequent first: "12 × date-read".' })
  readonly repairs: string[];

  @Field(() => [String], {
    description:
      'What somebody should know of whose its records are, in English: some were passed on by others before, or another says that it is the same hub.',
  })
  readonly remarks: string[];

  @Field(() => [String], {
    description:
      'Why the source may have more than was read, in English: then nothing was withdrawn, and all of it is read again. Empty: it was read to the end.',
  })
  readonly notWhole: string[];

  constructor(report: SourceReport) {
    this.mode = report.mode;
    this.endedAt = report.endedAt;
    this.read = report.read;
    this.created = report.created;
    this.updated = report.updated;
    this.unchanged = report.unchanged;
    this.withdrawn = report.withdrawn;
    this.known = report.known;
    this.refused = report.refused;
    this.refusals = report.refusals;
    this.repairs = report.repairs ?? [];
    this.remarks = remarksOf(report);
    this.notWhole = report.notWhole ?? [];
  }
}

@ObjectType('HeldSourceRun', { description: 'A run over a source that was not taken in.', simpleResolvers: true })
export class HeldSourceRunObject {
  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at: string;

  @Field(() => Int, { description: 'Services of the source that people can find here.' })
  readonly known: number;

  @Field(() => Int, { description: 'How many of them would be gone, not public any more, or others at once.' })
  readonly missing: number;

  @Field(() => HeldReasonEnum, { description: 'Why it was held back.' })
  readonly reason: HeldRun['reason'];

  constructor({ at, known, missing, reason }: HeldRun) {
    this.at = at;
    this.known = known;
    this.missing = missing;
    this.reason = reason;
  }
}

@ObjectType('FollowedSource', {
  description: 'Another directory that the hub follows: its records are read-only here and shown as theirs.',
  simpleResolvers: true,
})
export class FollowedSourceObject {
  readonly #listed: ListedSource;

  constructor(listed: ListedSource) {
    this.#listed = listed;
  }

  @Field(() => ID, { description: 'UUID.' })
  get id(): string {
    return this.#listed.source.id;
  }

  @Field(() => String, { description: 'Whose records these are, as people read it.' })
  get name(): string {
    return this.#listed.source.name;
  }

  @Field(() => UrlScalar, { description: 'Its address.' })
  get url(): string {
    return this.#listed.source.url ?? '';
  }

  @Field(() => String, { description: 'Under which licence its records are shown: an SPDX identifier or the address of the terms.' })
  get licence(): string {
    return this.#listed.source.licence ?? '';
  }

  @Field(() => String, {
    nullable: true,
    description:
      'Under which licence its own records are shown, as it says so itself; null: it does not, and they are shown under the other.',
  })
  get toldLicence(): string | null {
    return this.#listed.source.options.licence ?? null;
  }

  @Field(() => String, { nullable: true, description: 'What its owner wants to be said beside each record.' })
  get attribution(): string | null {
    return this.#listed.source.attribution;
  }

  @Field(() => SourceKindEnum, { nullable: true, description: 'What it is; null before it was asked for the first time.' })
  get kind(): SourceKind | null {
    return this.#listed.source.kind;
  }

  @Field(() => SourceStateEnum, { description: 'How it is.' })
  get state(): SourceState {
    return this.#listed.source.state;
  }

  @Field(() => AskedOfSourceEnum, { nullable: true, description: 'What was asked of it and is not done yet; null: nothing.' })
  get asked(): AskedOfSource | null {
    return this.#listed.source.asked;
  }

  @Field(() => Boolean, { description: 'Whether a run has begun and has not ended.' })
  get running(): boolean {
    return this.#listed.source.run !== null;
  }

  @Field(() => Int, { description: 'How many of its services people can find here.' })
  get services(): number {
    return this.#listed.services;
  }

  @Field(() => Int, { description: 'How often it is asked, in minutes.' })
  get everyMinutes(): number {
    return this.#listed.source.everyMinutes ?? 0;
  }

  @Field(() => Boolean, { description: 'Whether an operator at the machine has allowed its address to lie in a private network.' })
  get allowPrivate(): boolean {
    return this.#listed.source.allowPrivate;
  }

  @Field(() => String, { nullable: true, description: 'The language of texts that do not say theirs (BCP 47).' })
  get language(): string | null {
    return this.#listed.source.options.language ?? null;
  }

  @Field(() => Municipality, { nullable: true, description: 'Where records are that do not say where.' })
  get municipality(): Municipality | null {
    return municipalityOf(this.#listed.source.options.municipality ?? null);
  }

  @Field(() => Boolean, {
    description: 'Whether it always says that there is more than there is: then where its pages end counts as its end.',
  })
  get miscounts(): boolean {
    return this.#listed.source.options.miscounts ?? false;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is followed.' })
  get addedAt(): Date | null {
    return this.#listed.source.addedAt;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last read to the end and taken in; null: never.' })
  get harvestedAt(): Date | null {
    return this.#listed.source.harvestedAt;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last asked; null: never.' })
  get triedAt(): Date | null {
    return this.#listed.source.triedAt;
  }

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is asked again.' })
  get nextAt(): Date | null {
    return this.#listed.source.nextAt;
  }

  @Field(() => Int, { description: 'How many runs in a row have failed or were held back.' })
  get failures(): number {
    return this.#listed.source.failures;
  }

  @Field(() => String, { nullable: true, description: 'Why it could not be read, in English.' })
  get problem(): string | null {
    return this.#listed.source.problem;
  }

  @Field(() => HeldSourceRunObject, { nullable: true, description: 'The run that was held back; null when none is.' })
  get held(): HeldSourceRunObject | null {
    const { held } = this.#listed.source;
    return held && new HeldSourceRunObject(held);
  }

  @Field(() => SourceRunReportObject, { nullable: true, description: 'What the last run that was taken in came to.' })
  get report(): SourceRunReportObject | null {
    const { report } = this.#listed.source;
    return report && new SourceRunReportObject(report);
  }
}

@ObjectType('SourcePayload', { description: 'A source as it is after what was asked, or why that was not done.', simpleResolvers: true })
export class SourcePayload {
  @Field(() => FollowedSourceObject, { nullable: true, description: 'Null when there are user errors.' })
  readonly source: FollowedSourceObject | null;

  @Field(() => [UserErrorObject], { description: 'What was wrong with the input.' })
  readonly userErrors: UserError[];

  constructor({ listed, userErrors }: AskedOutcome) {
    this.source = listed && new FollowedSourceObject(listed);
    this.userErrors = userErrors;
  }
}

@InputType('SourceTermsInput', { description: 'How a source is shown and asked.' })
export class SourceTermsInput {
  @Field(() => String, { description: 'Whose records these are, as people will read it.' })
  name!: string;

  @Field(() => String, { description: 'Under which licence its records may be shown: an SPDX identifier or the address of the terms.' })
  licence!: string;

  @Field(() => String, { nullable: true, description: 'What its owner wants to be said beside each record.' })
  attribution?: string | null;

  @Field(() => Int, { defaultValue: 60, description: 'How often it is asked, in minutes: 5 to 10080.' })
  everyMinutes!: number;

  @Field(() => String, { nullable: true, description: 'The language of texts that do not say theirs (BCP 47).' })
  language?: string | null;

  @Field(() => ID, { nullable: true, description: 'TERC code of the municipality, for records that do not say where they are.' })
  municipality?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether it always says that there is more than there is. Then where its pages end counts as its end, and what it lists no more is withdrawn; else nothing is.',
  })
  miscounts!: boolean;
}

@InputType('SourceInput', { description: 'A directory to follow, and how it is shown and asked.' })
export class SourceInput extends SourceTermsInput {
  @Field(() => String, { description: 'Its base address, like https://directory.example.org/hsds; never in a private network.' })
  url!: string;
}

export const termsOf = ({
  name,
  licence,
  attribution,
  everyMinutes,
  language,
  municipality,
  miscounts,
}: SourceTermsInput): SourceTerms => ({
  ...{ name, licence, attribution: attribution ?? null, everyMinutes },
  options: { ...(language && { language }), ...(municipality && { municipality }), ...(miscounts && { miscounts }) },
});

export const newSourceOf = ({ url, ...terms }: SourceInput): NewSource => ({ url, ...termsOf(terms) });
