/** What linked records say, field by field, each with who says it and since when. */
import { DateTimeScalar, LocaleArg, RecordSourceObject } from '@drogowskaz/directory/graphql';
import { findMunicipality } from '@drogowskaz/vocabulary';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { type FieldValue, type LinkedField, linkedFields, providerValues, saysTheSame, serviceValues } from '../field-values.ts';

const meanings: Readonly<Record<LinkedField, string>> = {
  NAME: 'What it is called.',
  SUMMARY: 'What it is in a sentence.',
  TOPICS: 'What it is about.',
  ADDRESS: 'Where it is given; hidden places are left out.',
  OPENING_HOURS: 'When it is open.',
  PHONE: 'Telephone numbers.',
  EMAIL: 'E-mail addresses.',
  FORM: 'Forms and chats.',
  WEBSITE: 'Its page.',
  BOOKING: 'Where to book an appointment.',
  COST: 'What it costs; 0 for free.',
  LANGUAGES: 'The languages in which it is given.',
  DELIVERY: 'How it is given.',
  AUDIENCES: 'For whom it is.',
  AGES: 'For people of which age.',
  REQUIREMENTS: 'What it asks of people.',
  DESCRIPTION: 'What a provider does.',
  MUNICIPALITY: 'Where a provider sits.',
};

export const LinkedFieldEnum = Object.fromEntries(linkedFields.map((field) => [field, field])) as Record<LinkedField, LinkedField>;
registerEnumType(LinkedFieldEnum, {
  name: 'LinkedField',
  description: 'A field in which linked records may differ.',
  valuesConfig: Object.fromEntries(linkedFields.map((field) => [field, { description: meanings[field] }])),
});

/** A record that is asked what it says. */
interface Witness {
  id: string;
  /** Its provider. */
  by: string;
  source: RecordSourceObject | null;
  /** When it was last confirmed, else when it was last published. */
  at: Date;
  confirmed: boolean;
  values(locale: string): Readonly<Partial<Record<LinkedField, FieldValue[]>>>;
}

@ObjectType('FieldAccount', { description: 'What one record says in a field, and since when.', simpleResolvers: true })
export class FieldAccountObject {
  readonly #witness: Witness;
  readonly #field: LinkedField;

  constructor(witness: Witness, field: LinkedField) {
    this.#witness = witness;
    this.#field = field;
  }

  @Field(() => ID, { description: 'UUID of the record that says it.' })
  get recordId(): string {
    return this.#witness.id;
  }

  @Field(() => String, { description: 'Whose record it is: the name of the provider.' })
  get by(): string {
    return this.#witness.by;
  }

  @Field(() => RecordSourceObject, {
    nullable: true,
    description: 'The other directory to which it belongs; null when it was written here.',
  })
  get source(): RecordSourceObject | null {
    return this.#witness.source;
  }

  @Field(() => DateTimeScalar, { description: 'When the record was last confirmed; when nobody has, when it was last published.' })
  get at(): Date {
    return this.#witness.at;
  }

  @Field(() => Boolean, { description: 'Whether the moment is that of a confirmation.' })
  get confirmed(): boolean {
    return this.#witness.confirmed;
  }

  @Field(() => [String], { description: 'The values, in the asked language where there is one. Empty: it says nothing of this.' })
  values(@LocaleArg() locale: string): string[] {
    return (this.#witness.values(locale)[this.#field] ?? []).map(({ text }) => text);
  }
}

@ObjectType('FieldAccounts', { description: 'What records that describe the same say in one field.', simpleResolvers: true })
export class FieldAccountsObject {
  @Field(() => LinkedFieldEnum, { description: 'Which field.' })
  readonly field: LinkedField;

  @Field(() => Boolean, {
    description: 'Whether two of them say something and not the same. Where only some say anything, they complete each other.',
  })
  readonly conflict: boolean;

  @Field(() => [FieldAccountObject], { description: 'What each record says, the one that is shown first.' })
  readonly accounts: FieldAccountObject[];

  constructor(field: LinkedField, conflict: boolean, witnesses: readonly Witness[]) {
    this.field = field;
    this.conflict = conflict;
    this.accounts = witnesses.map((witness) => new FieldAccountObject(witness, field));
  }
}

/** Fields of which any record says something. Values are compared in one language, so that translations are no conflict. */
const accountsOf = (witnesses: readonly Witness[]): FieldAccountsObject[] => {
  const said = witnesses.map((witness) => witness.values('pl'));
  return linkedFields.flatMap((field) => {
    const values = said.map((each) => each[field] ?? []);
    const speaking = values.filter((each) => each.length > 0);
    const [first] = speaking;
    if (!first) return [];
    const conflict = speaking.some((each) => !saysTheSame(first, each));
    return [new FieldAccountsObject(field, conflict, witnesses)];
  });
};

/** Services beside each other, in this order; those that are not public any more are left out. */
export const serviceAccounts = async ({ directory, clock }: RegistryContext, ids: readonly string[]): Promise<FieldAccountsObject[]> => {
  const rows = await Promise.all(ids.map((id) => directory.service(id)));
  return accountsOf(
    rows.flatMap((row) => {
      if (!row) return [];
      const { provider, source, verification } = row.card;
      const { verifiedAt } = verification;
      const values = (locale: string) => serviceValues(row, locale, clock.now());
      const at = verifiedAt === null ? row.updated_at : new Date(verifiedAt);
      return [
        {
          ...{ id: row.id, by: provider.name, at, confirmed: verifiedAt !== null, values },
          source: source ? new RecordSourceObject(source) : null,
        },
      ];
    }),
  );
};

export const providerAccounts = async ({ directory }: RegistryContext, ids: readonly string[]): Promise<FieldAccountsObject[]> => {
  const rows = await Promise.all(ids.map((id) => directory.provider(id)));
  return accountsOf(
    rows.flatMap((row) => {
      if (!row) return [];
      const municipality = row.municipality === null ? null : (findMunicipality(row.municipality)?.name ?? null);
      const values = (locale: string) => providerValues(row, locale, municipality);
      const source = row.source ? new RecordSourceObject(row.source) : null;
      return [{ id: row.id, by: row.name, source, at: row.updated_at ?? new Date(0), confirmed: false, values }];
    }),
  );
};

/** What a page of the shown record has to add to it: where another one says something else, or something more. */
export const whatDiffers = (fields: readonly FieldAccountsObject[]): FieldAccountsObject[] =>
  fields.filter(({ conflict, accounts: [shown] }) => conflict || shown?.values('pl').length === 0);
