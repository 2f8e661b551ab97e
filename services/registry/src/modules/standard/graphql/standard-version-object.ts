import type { PublicStandard, PublicStandardAdoption, PublicStandardItem, PublicStandardVersion } from '@drogowskaz/directory';
import {
  DateScalar,
  DateTimeScalar,
  LocaleArg,
  LocalizedText,
  localizedText,
  Municipality,
  municipalityOf,
} from '@drogowskaz/directory/graphql';
import { badUserInput } from '@drogowskaz/platform';
import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { type StandardChange, type StandardChangeKind, standardChanges } from '../rules/standard-changes.ts';
import { StandardChangeKindEnum } from './standard-enums.ts';
import { publicItem, StandardItemObject } from './standard-item-object.ts';

@ObjectType('StandardAdoption', { description: 'A municipality has adopted a version.', simpleResolvers: true })
export class StandardAdoption {
  @Field(() => Municipality, { nullable: true, description: 'Which; null when it is of this hub no longer.' })
  readonly municipality: Municipality | null;

  @Field(() => DateScalar, { description: 'The day of the resolution.' })
  readonly adoptedOn: string;

  @Field(() => String, { nullable: true, description: 'What the resolution is called; null: not said.' })
  readonly resolution: string | null;

  constructor({ municipalityKey, adoptedOn, resolution }: PublicStandardAdoption) {
    this.municipality = municipalityOf(municipalityKey);
    this.adoptedOn = adoptedOn;
    this.resolution = resolution;
  }
}

@ObjectType('StandardChange', { description: 'How an item differs between two versions.', simpleResolvers: true })
export class StandardChangeObject {
  @Field(() => StandardChangeKindEnum, { description: 'New, gone or changed.' })
  readonly kind: StandardChangeKind;

  @Field(() => StandardItemObject, { description: 'As it is after; one that is gone, as it was.' })
  readonly item: StandardItemObject;

  @Field(() => StandardItemObject, { nullable: true, description: 'As it was; null for one that is new or gone.' })
  readonly before: StandardItemObject | null;

  @Field(() => [String], { description: 'Which fields differ, named as in StandardItemInput.' })
  readonly fields: string[];

  constructor(change: StandardChange, show: (item: PublicStandardItem) => StandardItemObject) {
    this.kind = change.kind;
    this.item = show(change.item);
    this.before = change.before && show(change.before);
    this.fields = change.fields;
  }
}

@ObjectType('StandardVersion', {
  description: 'The range of services as it was proposed once. It never changes; how far its items are met is told as it is today.',
  simpleResolvers: true,
})
export class StandardVersionObject {
  readonly #standard: PublicStandard;
  readonly #version: PublicStandardVersion;

  constructor(standard: PublicStandard, version: PublicStandardVersion) {
    this.#standard = standard;
    this.#version = version;
  }

  @Field(() => Int, { description: 'Counted from 1.' })
  get number(): number {
    return this.#version.number;
  }

  @Field(() => DateTimeScalar, { description: 'When it was proposed.' })
  get proposedAt(): Date {
    return this.#version.proposedAt;
  }

  @Field(() => Municipality, { nullable: true, description: 'By which municipality; null: by the administrator of the hub.' })
  get proposedBy(): Municipality | null {
    return municipalityOf(this.#version.proposedBy);
  }

  @Field(() => LocalizedText, { nullable: true, description: 'What is new in it, in the words of whoever proposed it.' })
  note(@LocaleArg() locale: string): LocalizedText | null {
    return localizedText(this.#version.note, locale);
  }

  @Field(() => Boolean, { description: 'Whether something in it was written for the demonstration.' })
  get demonstration(): boolean {
    return this.#version.items.some(({ demonstration }) => demonstration);
  }

  @Field(() => [StandardItemObject], { description: 'By topic; in each, those whom no law entitles first.' })
  items(@LocaleArg() locale: string): StandardItemObject[] {
    return this.#version.items.map((item) => publicItem(this.#standard, item, locale));
  }

  @Field(() => Int, { description: 'How many items it has.' })
  get itemCount(): number {
    return this.#version.items.length;
  }

  @Field(() => [StandardAdoption], { description: 'Who has adopted it, in the order of days.' })
  get adoptions(): StandardAdoption[] {
    return this.#standard.adoptions.filter(({ version }) => version === this.number).map((adoption) => new StandardAdoption(adoption));
  }

  @Field(() => [StandardChangeObject], {
    description: 'How it differs from another version. Of the first, everything is new.',
  })
  changes(
    @Arg('since', () => Int, { nullable: true, description: 'The version to compare with, 0 for none; left out, the one before.' })
    since: number | null | undefined,
    @LocaleArg() locale: string,
  ): StandardChangeObject[] {
    const wanted = since ?? this.number - 1;
    const other = this.#standard.versions.find(({ number }) => number === wanted);
    if (!other && wanted !== 0)
      throw badUserInput(`There is no version ${wanted} to compare with; the query "standardVersions" lists them.`);
    return standardChanges(other?.items ?? [], this.#version.items).map(
      (change) => new StandardChangeObject(change, (item) => publicItem(this.#standard, item, locale)),
    );
  }
}
