/**
 * Pairs of records of which it is known whether both describe the same: services and providers of the demonstration directory, each beside
 * a copy as another office would have written it, or beside a neighbour that only looks alike. Written before any weight was chosen;
 * weights were chosen on the pairs of the half TUNED, and those of HELD_OUT are only measured.
 */
import { createHash } from 'node:crypto';
import { demonstrationDirectory } from '@drogowskaz/demonstration-directory';
import { type ProviderRecord, providerRecord, type ServiceRecord, serviceRecord } from '@drogowskaz/directory';
import { projectPublicService } from '../../services/index.ts';
import { type ComparedRecord, comparedProvider, comparedService } from '../rules/compared-record.ts';

export type Half = 'TUNED' | 'HELD_OUT';

export interface LabelledPair {
  /** What was done to the copy, or what the neighbour differs in. */
  recipe: string;
  names: [string, string];
  left: ComparedRecord;
  right: ComparedRecord;
  same: boolean;
  half: Half;
}

interface Written {
  id: string;
  record: ServiceRecord;
  provider: { id: string; record: ProviderRecord };
}

const uuid = (...words: string[]): string =>
  createHash('sha256')
    .update(words.join(' '))
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
const numberOf = (text: string, most: number): number => createHash('sha256').update(text).digest().readUInt32BE(0) % most;
const copyOf = <Record>(record: Record): Record => structuredClone(record);

const streets = ['Kwiatowa', 'Kolegialna', 'Jachowicza', 'Sienkiewicza', 'Tumska', 'Bielska', 'Graniczna', 'Dworcowa', 'Ogrodowa', 'Polna'];
const streetOf = (seed: string): string => `ul. ${streets[numberOf(seed, streets.length)]} ${1 + numberOf(`${seed} house`, 60)}`;
const phoneOf = (seed: string): string => `+48 24 000 ${String(10 + numberOf(seed, 90))} ${String(10 + numberOf(`${seed} end`, 90))}`;
const wordOf = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '') || 'biuro';

const contact = (kind: 'PHONE' | 'EMAIL', value: string) => ({ id: uuid(kind, value), kind, value, languages: [], note: [] });
const placeAt = (seed: string, street: string, city: string, metres: number): ServiceRecord['locations'][number] => ({
  id: uuid('at', seed),
  location: {
    id: uuid('place', seed, street),
    locationType: 'physical',
    name: 'Biuro',
    latitude: 52.54 + metres / 111_000,
    longitude: 19.7,
    hidden: false,
    addresses: [
      {
        id: uuid('address', seed),
        address1: street,
        city,
        postalCode: '09-400',
        stateProvince: 'mazowieckie',
        country: 'PL',
        addressType: 'physical',
        attributes: [],
      },
    ],
    languages: [],
    accessibility: [],
    phones: [],
    contacts: [],
    schedules: [],
    attributes: [],
  },
  schedules: [],
  phones: [],
  contacts: [],
  serviceAreas: [],
  attributes: [],
});

/** The demonstration directory invents no numbers and few doors: what its services lack is added, as a real office has it. */
const furnished = (): Written[] =>
  demonstrationDirectory().providers.flatMap(({ id, provider, services }) => {
    const written: ProviderRecord = providerRecord.parse(provider);
    const site = `https://${wordOf(written.name).slice(0, 12)}.example.org`;
    written.url ??= site;
    return services.map(({ collections: _, id: serviceId, ...fields }) => {
      const record = serviceRecord.parse(fields);
      if (record.contactPoints.length === 0)
        record.contactPoints.push(
          contact('PHONE', phoneOf(id)),
          contact('EMAIL', `${wordOf(record.texts[0]?.name ?? '').slice(0, 8)}@${new URL(site).host}`),
        );
      record.locations = [placeAt(id, streetOf(id), 'Płock', numberOf(id, 4_000))];
      record.url ??= `${site}/${wordOf(record.texts[0]?.name ?? '').slice(0, 14)}`;
      return { id: serviceId, record, provider: { id, record: written } };
    });
  });

const comparedOf = ({ id, record, provider }: Written): ComparedRecord =>
  comparedService(
    projectPublicService({
      ...{ id, record, provider, demonstration: false, home: '1462011', version: 1 },
      places: new Map(),
      collections: [],
      verifiedAt: null,
      dueAt: null,
      updatedAt: new Date(0),
    }),
    provider.record,
    null,
  );

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/Ł/g, 'L');
/** Two letters of the longest word change places. */
const mistyped = (text: string): string => {
  const longest = text.split(' ').sort((one, other) => other.length - one.length)[0] ?? '';
  const middle = Math.floor(longest.length / 2);
  return text.replace(longest, longest.slice(0, middle - 1) + longest[middle] + longest[middle - 1] + longest.slice(middle + 1));
};
const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  'a а b б c ц d д e е f ф g г h г i і j й k к l л ł л m м n н o о p п r р s с t т u у w в y и z з ą он ć ць ę ен ń нь ó у ś сь ź зь ż ж'
    .split(' ')
    .map((letter, place, all) => [letter, all[place + 1] ?? ''])
    .filter((_, place) => place % 2 === 0),
);
const inCyrillic = (text: string): string =>
  text
    .toLowerCase()
    .replace(/sz/g, 'ш')
    .replace(/cz/g, 'ч')
    .replace(/rz/g, 'ж')
    .replace(/ch/g, 'х')
    .replace(/\p{L}/gu, (letter) => cyrillic[letter] ?? letter);
const initials = (name: string): string =>
  name
    .split(/[\s,]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

const original = ({ record }: Written) => {
  const found = record.texts.find(({ state }) => state === 'ORIGINAL');
  if (!found) throw new Error('A service has an original.');
  return found;
};
const onlyPolish = (written: Written): void => {
  written.record.texts = [original(written)];
};
const door = (written: Written) => {
  const address = written.record.locations[0]?.location.addresses[0];
  if (!address) throw new Error('A furnished service has a door.');
  return address;
};
const moveTo = (written: Written, street: string, metres: number): void => {
  const place = written.record.locations[0]?.location;
  if (place?.latitude !== undefined) place.latitude += metres / 111_000;
  door(written).address1 = street;
};
const number = (written: Written, value: string): void => {
  written.record.contactPoints = [...written.record.contactPoints.filter(({ kind }) => kind !== 'PHONE'), contact('PHONE', value)];
};
const rewrite = (written: Written): void => {
  const text = original(written);
  text.summary = 'Informacja przygotowana przez redakcję portalu na podstawie ulotki.';
  text.description = 'Szczegóły podaje placówka. Prosimy o wcześniejszy kontakt, bo terminy mogą się zmienić.';
};

type Recipe = (copy: Written) => void;

/** As others write of the same. */
const dirty: Readonly<Record<string, Recipe>> = {
  'other spelling': (copy) => {
    onlyPolish(copy);
    original(copy).name = mistyped(withoutMarks(original(copy).name)).toUpperCase();
    copy.provider.record.name = withoutMarks(copy.provider.record.name);
    door(copy).address1 = withoutMarks((door(copy).address1 ?? '').replace('ul. ', ''));
    copy.record.contactPoints = copy.record.contactPoints.map((one) =>
      one.kind === 'PHONE' ? { ...one, value: one.value.replace('+48', '').replace(/\s/g, '') } : one,
    );
  },
  abbreviated: (copy) => {
    onlyPolish(copy);
    rewrite(copy);
    original(copy).name =
      original(copy)
        .name.split(/[:,–(]/)[0]
        ?.split(' ')
        .slice(0, 4)
        .join(' ') ?? '';
    copy.provider.record.name = `${initials(copy.provider.record.name)} Płock`;
    copy.record.url = undefined;
    copy.provider.record.url = undefined;
  },
  transliterated: (copy) => {
    onlyPolish(copy);
    original(copy).locale = 'uk';
    original(copy).name = inCyrillic(original(copy).name);
    rewrite(copy);
    copy.provider.record.name = inCyrillic(copy.provider.record.name);
    copy.record.url = undefined;
    copy.record.contactPoints = copy.record.contactPoints.filter(({ kind }) => kind === 'PHONE');
  },
  moved: (copy) => {
    onlyPolish(copy);
    moveTo(copy, 'ul. Nowa 99', 900);
  },
  'other phone': (copy) => {
    onlyPolish(copy);
    rewrite(copy);
    number(copy, '+48 24 000 09 09');
    copy.record.url = undefined;
    copy.record.contactPoints = copy.record.contactPoints.filter(({ kind }) => kind !== 'EMAIL');
  },
  rewritten: (copy) => {
    onlyPolish(copy);
    rewrite(copy);
    original(copy).name = `Bezpłatnie: ${original(copy).name}`;
    copy.record.categories = copy.record.categories.slice(0, 1);
  },
  poor: (copy) => {
    onlyPolish(copy);
    rewrite(copy);
    copy.record.locations = [];
    copy.record.contactPoints = [];
    copy.record.url = undefined;
    copy.provider.record.url = undefined;
  },
  'in another language': (copy) => {
    const translated = copy.record.texts.find(({ locale }) => locale === 'en') ?? original(copy);
    copy.record.texts = [{ ...translated, state: 'ORIGINAL' }];
    copy.record.url = undefined;
  },
  'another topic and order of words': (copy) => {
    onlyPolish(copy);
    original(copy).name = original(copy).name.split(' ').reverse().join(' ');
    copy.record.categories = ['OTHER_LANGUAGES'];
    number(copy, '+48 24 000 08 08');
  },
};

/** What only looks the same. */
const near: Readonly<Record<string, Recipe>> = {
  'another branch of the office': (copy) => {
    onlyPolish(copy);
    moveTo(copy, 'ul. Filialna 7', 2_500);
    number(copy, '+48 24 000 07 07');
  },
  'the office of the next town': (copy) => {
    onlyPolish(copy);
    copy.provider.record.name = `${copy.provider.record.name.replace(/ w Płocku| Płocka/, '')} w Sierpcu`;
    copy.provider.record.url = 'https://sierpc.example.org';
    copy.record.url = 'https://sierpc.example.org/uslugi';
    moveTo(copy, 'ul. Sierpecka 7', 30_000);
    door(copy).city = 'Sierpc';
    door(copy).postalCode = '09-200';
    copy.record.contactPoints = [contact('PHONE', '+48 24 000 06 06'), contact('EMAIL', 'biuro@sierpc.example.org')];
  },
  'another level of the course': (copy) => {
    original(copy).name = `${original(copy).name}, poziom B2`;
    onlyPolish(copy);
  },
  'the same for children': (copy) => {
    onlyPolish(copy);
    original(copy).name = `${original(copy).name} dla dzieci`;
    copy.record.minimumAge = 6;
    copy.record.maximumAge = 12;
  },
  'the same name of another organisation': (copy) => {
    onlyPolish(copy);
    rewrite(copy);
    copy.provider.record = { ...copy.provider.record, name: 'Fundacja Dobry Adres', url: 'https://dobryadres.example.org' };
    copy.record.url = 'https://dobryadres.example.org/pomoc';
    moveTo(copy, 'ul. Adresowa 5', 1_500);
    copy.record.contactPoints = [contact('PHONE', '+48 24 000 05 05'), contact('EMAIL', 'pomoc@dobryadres.example.org')];
  },
  'another group on the same desk': (copy) => {
    onlyPolish(copy);
    original(copy).name = `${original(copy).name} (grupa 2)`;
  },
};
/** How the first of a pair of neighbours is called, when the recipe speaks of a difference between both. */
const before: Readonly<Record<string, (written: Written) => void>> = {
  'another level of the course': (written) => {
    original(written).name = `${original(written).name}, poziom A1`;
  },
  'the same for children': (written) => {
    original(written).name = `${original(written).name} dla dorosłych`;
    written.record.minimumAge = 18;
    written.record.maximumAge = undefined;
  },
  'another group on the same desk': (written) => {
    original(written).name = `${original(written).name} (grupa 1)`;
  },
};

const halfOf = (id: string): Half => (numberOf(`half ${id}`, 2) === 0 ? 'TUNED' : 'HELD_OUT');

/** Every second service of the directory, each with two dirty copies and a neighbour; and each service beside the next one of the same desk. */
export const labelledServices = (): LabelledPair[] => {
  const services = furnished();
  const [dirtyRecipes, nearRecipes] = [Object.entries(dirty), Object.entries(near)];
  const pairs: LabelledPair[] = [];
  const add = (recipe: string, left: Written, right: Written, same: boolean): void => {
    const half = halfOf(left.id);
    pairs.push({
      recipe,
      names: [original(left).name, original(right).name],
      left: comparedOf(left),
      right: comparedOf(right),
      same,
      half,
    });
  };
  const another = (written: Written, recipe: string, sameProvider: boolean): Written => {
    const copy = copyOf(written);
    return {
      ...copy,
      id: uuid(recipe, written.id),
      provider: { ...copy.provider, id: sameProvider ? copy.provider.id : uuid(recipe, copy.provider.id) },
    };
  };
  services.forEach((service, place) => {
    const next = services[place + 1];
    if (place % 3 === 0 && next?.provider.id === service.provider.id) add('the next service of the same desk', service, next, false);
    if (place % 2 === 1) return;
    const chosen = place / 2;
    for (const step of [0, 4]) {
      const [recipe, spoil] = dirtyRecipes[(chosen + step) % dirtyRecipes.length] as [string, Recipe];
      const copy = another(service, recipe, false);
      spoil(copy);
      add(recipe, service, copy, true);
    }
    const [recipe, change] = nearRecipes[chosen % nearRecipes.length] as [string, Recipe];
    const first = copyOf(service);
    before[recipe]?.(first);
    const neighbour = another(
      service,
      recipe,
      recipe !== 'the office of the next town' && recipe !== 'the same name of another organisation',
    );
    change(neighbour);
    add(recipe, first, neighbour, false);
  });
  return pairs;
};

/** Every service of the directory as it is: no two of them are the same. */
export const neighboursInTheDirectory = (): ComparedRecord[] => furnished().map(comparedOf);

type ProviderRecipe = (copy: ProviderRecord) => void;
/** The court register has not given numbers like these. */
const registered = (number: number) => [
  { id: uuid('krs', String(number)), identifierType: 'KRS', identifier: String(9_990_000_000 + number), attributes: [] },
];

const dirtyProviders: Readonly<Record<string, ProviderRecipe>> = {
  'other spelling': (copy) => {
    copy.name = mistyped(withoutMarks(copy.name)).toUpperCase();
    copy.url = undefined;
  },
  'the place in other words': (copy) => {
    copy.name = copy.name.replace(/,? (oddział |delegatura |filia )?w Płocku/, ' – Płock').replace(' (przykład)', '');
    copy.url = copy.url?.replace('https://', 'http://www.');
  },
  'by its initials, with its number': (copy) => {
    copy.name = initials(copy.name);
  },
  transliterated: (copy) => {
    copy.name = inCyrillic(copy.name);
    copy.identifiers = [];
  },
  'another name on the same site': (copy) => {
    copy.name = `Punkt obsługi: ${copy.name.split(' ').slice(0, 2).join(' ')}`;
    copy.identifiers = [];
  },
};
const nearProviders: Readonly<Record<string, ProviderRecipe>> = {
  'the same office in Sierpc': (copy) => {
    copy.name = `${copy.name.replace(/ w Płocku.*| Płocka.*| Płockiej.*/, '')} w Sierpcu`;
    copy.url = 'https://sierpc.example.org';
    copy.municipality = '1427011';
    copy.identifiers = registered(999);
  },
  'another one with the number in its name': (copy) => {
    copy.name = `${copy.name} nr 12`;
    copy.url = 'https://nr12.example.org';
    copy.identifiers = [];
  },
  'another one in the same town': (copy) => {
    copy.name = `Fundacja Dobry Adres w Płocku`;
    copy.url = 'https://dobryadres.example.org';
    copy.identifiers = [];
  },
};

export const labelledProviders = (): LabelledPair[] => {
  const { providers } = demonstrationDirectory();
  const pairs: LabelledPair[] = [];
  const comparedOfProvider = (id: string, record: ProviderRecord) => comparedProvider({ id, places: [], description: '' }, record, null);
  const [dirtyRecipes, nearRecipes] = [Object.entries(dirtyProviders), Object.entries(nearProviders)];
  providers.forEach(({ id, provider }, place) => {
    const record = providerRecord.parse(provider);
    record.url ??= `https://${wordOf(record.name).slice(0, 14)}${place}.example.org`;
    record.identifiers = registered(place);
    const add = (recipe: string, right: ProviderRecord, otherId: string, same: boolean) =>
      pairs.push({
        ...{ recipe, names: [record.name, right.name], same, half: halfOf(id) },
        left: comparedOfProvider(id, record),
        right: comparedOfProvider(otherId, right),
      });
    const [recipe, spoil] = dirtyRecipes[place % dirtyRecipes.length] as [string, ProviderRecipe];
    const copy = copyOf(record);
    spoil(copy);
    add(recipe, copy, uuid(recipe, id), true);
    const [otherRecipe, change] = nearRecipes[place % nearRecipes.length] as [string, ProviderRecipe];
    const neighbour = copyOf(record);
    change(neighbour);
    add(otherRecipe, neighbour, uuid(otherRecipe, id), false);
    const next = providers[place + 1];
    if (next) {
      const other = providerRecord.parse(next.provider);
      other.url ??= `https://${wordOf(other.name).slice(0, 14)}${place + 1}.example.org`;
      add('the next one of the directory', other, next.id, false);
    }
  });
  return pairs;
};
