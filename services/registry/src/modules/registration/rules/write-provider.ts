import { composed, type hsds, type ProviderRecord, providerRecord, textProblems } from '@drogowskaz/directory';
import { newId } from '@drogowskaz/platform';
import { invalid, type UserError } from '../../../values/user-error.ts';
import { type RegisterName, registerNumber } from './identifiers.ts';

type Maybe<Value> = Value | null | undefined;

/** What a person writes of a provider. Left out: stays as it is. null or "": none. */
export interface WrittenProvider {
  name?: Maybe<string>;
  nip?: Maybe<string>;
  krs?: Maybe<string>;
  regon?: Maybe<string>;
  email?: Maybe<string>;
  url?: Maybe<string>;
  municipality?: Maybe<string>;
  description?: Maybe<string>;
  street?: Maybe<string>;
  postalCode?: Maybe<string>;
  city?: Maybe<string>;
}

const registers = { nip: 'NIP', krs: 'KRS', regon: 'REGON' } as const satisfies Record<string, RegisterName>;
type RegisterField = keyof typeof registers;

export const numberOf = ({ identifiers }: Pick<ProviderRecord, 'identifiers'>, register: RegisterName): string | null =>
  identifiers.find(({ identifierType }) => identifierType === register)?.identifier ?? null;

/** The record that comes out when somebody writes a provider over what there was, or what is wrong with it. */
export const writeProvider = (
  before: ProviderRecord | null,
  written: WrittenProvider,
  locale: string,
): { record: ProviderRecord; errors: [] } | { record: null; errors: UserError[] } => {
  const value = <Field extends 'name' | 'email' | 'url' | 'municipality'>(field: Field): string | undefined =>
    written[field] === undefined ? before?.[field] : written[field] || undefined;
  const { identifiers, errors } = writeIdentifiers(before?.identifiers ?? [], written);
  const input = composed({
    ...before,
    name: value('name') ?? '',
    email: value('email'),
    url: value('url'),
    municipality: value('municipality'),
    description: writeDescription(before?.description ?? [], written.description, locale),
    identifiers,
    address: writeAddress(before?.address, written),
  });
  const parsed = providerRecord.safeParse(input);
  // Anybody can have the name mailed to anybody: it carries no link.
  if (written.name && /:\/\/|\bwww\./i.test(written.name)) errors.push(invalid('Write the name without a web address.', 'name'));
  const problems = [...textProblems(input), ...(parsed.error?.issues ?? [])];
  errors.push(...problems.map(({ path, message }) => invalid(adviceFor(path, message), ...fieldOf(path))));
  return errors.length > 0 || !parsed.data ? { record: null, errors } : { record: parsed.data, errors: [] };
};

const writeIdentifiers = (before: readonly hsds.Identifier[], written: WrittenProvider) => {
  const errors: UserError[] = [];
  let identifiers = [...before];
  for (const field of Object.keys(registers) as RegisterField[]) {
    const text = written[field];
    if (text === undefined) continue;
    const register = registers[field];
    const present = identifiers.find(({ identifierType }) => identifierType === register);
    identifiers = identifiers.filter((identifier) => identifier !== present);
    if (text === null || text.trim() === '') continue;
    const number = registerNumber(register, text);
    if (number === null) errors.push(invalid(`This is no ${register}: compare it with the document, digit by digit.`, field));
    else identifiers.push({ attributes: [], ...present, id: present?.id ?? newId(), identifierType: register, identifier: number });
  }
  return { identifiers, errors };
};

const writeDescription = (before: ProviderRecord['description'], text: Maybe<string>, locale: string): ProviderRecord['description'] => {
  if (text === undefined) return before;
  const original = before.find(({ state }) => state === 'ORIGINAL');
  if (text === null || text.trim() === '') return [];
  if (original?.value === text) return before;
  const language = original?.locale ?? locale;
  const others = before.filter((each) => each.state !== 'ORIGINAL' && each.locale !== language);
  return [
    { locale: language, state: 'ORIGINAL', value: text },
    ...others.map((each) => (each.state === 'UP_TO_DATE' ? { ...each, state: 'OUTDATED' as const } : each)),
  ];
};

const writeAddress = (before: hsds.Address | undefined, { street, postalCode, city }: WrittenProvider): unknown => {
  const kept = (text: Maybe<string>, present: string | undefined) => (text === undefined ? present : text || undefined);
  const parts = {
    address1: kept(street, before?.address1),
    postalCode: kept(postalCode, before?.postalCode),
    city: kept(city, before?.city),
  };
  if (Object.values(parts).every((part) => part === undefined)) return undefined;
  return { ...before, id: before?.id ?? newId(), ...parts };
};

const inputNames: Readonly<Record<string, string>> = { address1: 'street' };

const fieldOf = ([field = '', part]: readonly PropertyKey[]): string[] => {
  if (field !== 'address') return [String(field)];
  return [inputNames[String(part)] ?? String(part ?? 'city')];
};

const adviceFor = ([field, part]: readonly PropertyKey[], message: string): string => {
  if (field === 'name' && message.startsWith('Too small')) return 'Write the name of the organisation.';
  if (field === 'email') return 'This is no e-mail address.';
  if (field === 'address' && part === 'city') return 'Name the town of the address, too.';
  return message;
};
