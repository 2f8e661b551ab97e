import type {
  LocalizedString,
  PublicStandard,
  PublicStandardItem,
  StandardEntitlement,
  StandardFooting,
  StandardStatus,
  StandardStatusRecord,
} from '@drogowskaz/directory';
import { standardInForce } from '@drogowskaz/directory';
import {
  Category,
  DateScalar,
  LocaleScalar,
  LocalizedText,
  localizedText,
  Municipality,
  municipalitiesOf,
  municipalityOf,
  Term,
  termsOf,
} from '@drogowskaz/directory/graphql';
import { Arg, Ctx, Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { changedFields } from '../rules/standard-changes.ts';
import { StandardEntitlementEnum, StandardFootingEnum, StandardStatusEnum } from './standard-enums.ts';

const InLocale = () =>
  Arg('locale', () => LocaleScalar, {
    nullable: true,
    description: 'The language to answer in; left out, the one that the item was asked in.',
  });

const allOf = (texts: LocalizedString): LocalizedText[] => texts.map((text) => new LocalizedText(text, text.state));

@ObjectType('StandardItemTexts', {
  description: 'The texts of an item in every language that they exist in, the original first.',
  simpleResolvers: true,
})
export class StandardItemTexts {
  @Field(() => [LocalizedText], { description: 'What should exist.' })
  readonly norm: LocalizedText[];

  @Field(() => [LocalizedText], { description: 'The law that it stands on.' })
  readonly legalBasis: LocalizedText[];

  @Field(() => [LocalizedText], { description: 'What it is paid from.' })
  readonly funding: LocalizedText[];

  @Field(() => [LocalizedText], { description: 'The note on how far it is met.' })
  readonly statusNote: LocalizedText[];

  constructor({ norm, legalBasis, funding }: PublicStandardItem, { note }: StandardStatusRecord) {
    this.norm = allOf(norm);
    this.legalBasis = allOf(legalBasis);
    this.funding = allOf(funding);
    this.statusNote = allOf(note);
  }
}

@Directive('@key(fields: "id")')
@ObjectType('StandardItem', {
  description: 'One thing that the municipalities want to exist: of one category, for one group, in numbers and in words.',
  simpleResolvers: true,
})
export class StandardItemObject {
  readonly #item: PublicStandardItem;
  readonly #status: StandardStatusRecord;
  readonly #locale: string;

  @Field(() => ID, { description: 'UUID; the same in every version.' })
  readonly id: string;

  constructor(item: PublicStandardItem, status: StandardStatusRecord, locale: string) {
    this.id = item.id;
    this.#item = item;
    this.#status = status;
    this.#locale = locale;
  }

  @Field(() => Category, { description: 'What it is about.' })
  get category(): Category {
    return new Category(this.#item.category);
  }

  @Field(() => [Term], { description: 'For whom; empty: for all whom the entitlement names.' })
  get audiences(): Term[] {
    return termsOf('AUDIENCE', this.#item.audiences);
  }

  @Field(() => [Municipality], { description: 'Where it should exist; empty: in every municipality.' })
  get municipalities(): Municipality[] {
    return municipalitiesOf(this.#item.municipalities);
  }

  @Field(() => StandardEntitlementEnum, { description: 'For whom, by what the law gives them.' })
  get entitlement(): StandardEntitlement {
    return this.#item.entitlement;
  }

  @Field(() => LocalizedText, { description: 'What should exist, in words.' })
  norm(@InLocale() locale: string | null | undefined): LocalizedText {
    return localizedText(this.#item.norm, locale ?? this.#locale) ?? new LocalizedText({ value: '', locale: 'und' }, 'MISSING');
  }

  @Field(() => Float, { nullable: true, description: 'Hours a week, in halves; null: nothing is asked of this.' })
  get hoursPerWeek(): number | null {
    return this.#item.hoursPerWeek;
  }

  @Field(() => Int, { nullable: true, description: 'At most so many kilometres from where people live; null: nothing is asked of this.' })
  get distanceKm(): number | null {
    return this.#item.distanceKm;
  }

  @Field(() => [LocaleScalar], { description: 'The service should be given in each of these; empty: nothing is asked of this.' })
  get languages(): string[] {
    return this.#item.languages;
  }

  @Field(() => Int, { nullable: true, description: 'At most so many days of waiting; null: nothing is asked of this.' })
  get waitingDays(): number | null {
    return this.#item.waitingDays;
  }

  @Field(() => ProviderObject, {
    nullable: true,
    description:
      'The provider that answers for it. Null: the municipality of `responsibleMunicipality`, or each one for its own residents.',
  })
  async responsible(@Ctx() { directory }: RegistryContext): Promise<ProviderObject | null> {
    const { responsibleProvider } = this.#item;
    const row = responsibleProvider === null ? null : await directory.provider(responsibleProvider);
    return row && new ProviderObject(row);
  }

  @Field(() => Municipality, { nullable: true, description: 'The municipality that answers for it on behalf of all.' })
  get responsibleMunicipality(): Municipality | null {
    return municipalityOf(this.#item.responsibleMunicipality);
  }

  @Field(() => StandardFootingEnum, { description: 'Whether a law obliges somebody to it.' })
  get footing(): StandardFooting {
    return this.#item.footing;
  }

  @Field(() => LocalizedText, { nullable: true, description: 'The law that it stands on, or that allows it.' })
  legalBasis(@InLocale() locale: string | null | undefined): LocalizedText | null {
    return localizedText(this.#item.legalBasis, locale ?? this.#locale);
  }

  @Field(() => LocalizedText, { nullable: true, description: 'What it is paid from; null: not said.' })
  funding(@InLocale() locale: string | null | undefined): LocalizedText | null {
    return localizedText(this.#item.funding, locale ?? this.#locale);
  }

  @Field(() => StandardStatusEnum, { description: 'How far it is met: a report, no part of what is adopted.' })
  get status(): StandardStatus {
    return this.#status.status;
  }

  @Field(() => DateScalar, { description: 'The day on which that was so.' })
  get statusOn(): string {
    return this.#status.on;
  }

  @Field(() => LocalizedText, { nullable: true, description: 'What is there, or what is missing.' })
  statusNote(@InLocale() locale: string | null | undefined): LocalizedText | null {
    return localizedText(this.#status.note, locale ?? this.#locale);
  }

  @Field(() => StandardItemTexts, { description: 'Its texts in every language.' })
  get translations(): StandardItemTexts {
    return new StandardItemTexts(this.#item, this.#status);
  }

  @Field(() => Boolean, { description: 'Written for the demonstration: no municipality has taken it up.' })
  get demonstration(): boolean {
    return this.#item.demonstration;
  }

  @Field(() => [Municipality], {
    description:
      'The municipalities where it is in force just as it stands here: the version that they adopted last holds it. Empty: it is a proposal.',
  })
  async adoptedBy(@Ctx() { directory }: RegistryContext): Promise<Municipality[]> {
    const { versions, adoptions } = await directory.standard();
    const keys = [...new Set(adoptions.map(({ municipalityKey }) => municipalityKey))].toSorted();
    return municipalitiesOf(
      keys.filter((key) => {
        const current = standardInForce(versions, adoptions, key);
        const own = current?.adopted ? current.version.items.find(({ id }) => id === this.id) : undefined;
        return own !== undefined && changedFields(own, this.#item).length === 0;
      }),
    );
  }
}

/** How far a public item is met. Each has a report, as it is written with the proposal. */
export const publicItem = ({ statuses }: PublicStandard, item: PublicStandardItem, locale: string): StandardItemObject =>
  new StandardItemObject(item, statuses.get(item.id) ?? { status: 'MISSING', on: '1970-01-01', note: [] }, locale);

/** An item by its id, as the newest version that holds it has it; null when no version does. */
export const findPublicItem = (standard: PublicStandard, id: string, locale = 'pl'): StandardItemObject | null => {
  const item = standard.versions.flatMap(({ items }) => items).find((each) => each.id === id);
  return item ? publicItem(standard, item, locale) : null;
};
