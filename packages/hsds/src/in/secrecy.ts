/** Places that nobody may find (shelters), by whatever files call it; what nobody here understands hides, as a street that was shown once is known. */
import { placeWords, saysHidden, secretWords } from '@drogowskaz/directory';
import { isUuid, remembered } from '@drogowskaz/platform/core';
import { fold } from '@drogowskaz/text';
import type { HsdsObjectName } from '../objects/index.ts';
import { isNo, isYes } from '../repairs/yes-no.ts';
import { areInsiders, tellsAudience } from './insiders.ts';
import type { Node } from './node.ts';
import { plainKey } from './plain-key.ts';
import { printed } from './printed.ts';
import type { Reading } from './reading.ts';

/** The objects that stand at places: said of one of them, it is said of the places below and above it. */
const AT_PLACES: ReadonlySet<HsdsObjectName> = new Set(['organization', 'service', 'service_at_location', 'location', 'address']);
/** What a hub that shows all it keeps cannot keep. */
const REACHES: ReadonlySet<HsdsObjectName> = new Set(['phone', 'contact']);

const SECRET = `${secretWords}|private|hide|nonpublic|internal(?: use)?(?: only)?|(?:for )?(?:staff|employees)(?: use)? only|sensitive|protected|safe ?house|restricted|excluded?|(?:do not|dont|never) (?:publish|show|display|disclose|share|reveal)|ukry\\w*|prywatn\\w*|zastrzez\\w*|chronion\\w*|wewnetrzn\\w*|(?:tylko )?do uzytku wewnetrznego|tylko dla pracownik\\w*|nie (?:publik\\w*|pokaz\\w*|ujawni\\w*)`;
/** How secret it is. */
const GRADE =
  'confidentiality|privacy|secrecy|sensitivity|poufnosc|tajnosc|wrazliwosc|(?:confidentiality|privacy|secrecy|sensitivity|security|protection) (?:level|class|classification|rating)|(?:poziom|stopien|klauzula) (?:poufnosci|tajnosci|wrazliwosci|ochrony)';
const OPEN =
  'public|visible|visibility|publish|show|display|disclosure|disclosed?|shareable|publiczn\\w*|jawn\\w*|widoczn\\w*|publik\\w*|pokaz\\w*';
/** Whom it is hidden from, or where it may be shown: "hidden_from_public", "show_on_map", "web_display". */
const SHOWN = '(?:the )?(?:public|directory|website|web|site|search|map|listings?|katalogu|stronie|mapie)';
const field = (words: string): RegExp =>
  new RegExp(
    `^(?:is |czy )?(?:(?:${placeWords}|${SHOWN}) )?(?:is |jest )?(?:${words})(?: (?:${placeWords}))?(?: (?:from|on|in|to|na|w) ${SHOWN})?$`,
    'u',
  );
const SAYS_SECRET = field(`${SECRET}|${GRADE}`);
const SAYS_OPEN = field(OPEN);
/** Of what kind it is, or who may go there, in words of its own; "parking_type" is not its own kind. */
const KINDS = 'type|kind|access|level|status|class|classification|tags?|flags?|labels?|dostep|rodzaj|poziom|stan|klauzula|tagi|etykiety';
const SAYS_KIND = new RegExp(`(?:^| )(?:${KINDS})$`);
const SAYS_OWN_KIND = new RegExp(`^(?:(?:${placeWords}|access|security|data|visibility) )*(?:${KINDS})$`, 'u');
const OPEN_FOR_ALL =
  /^(?:-|none|brak|nie dotyczy|n\/?a|public|open|jawn[yae]|publiczn[yae]|low|lowest|normal|standard|unclassified|nisk[iae]|zwykl[yae])$/;
const SHOWN_TO_ALL = /^(?:all|everyone|everybody|public|visible|open|shown|published|publiczn[yae]|jawn[yae]|widoczn[yae])$/;

/** Names of fields are short. */
const LONGEST_KEY = 80;
const LONGEST_KIND = 4_000;

/** Names of fields come again in each row. */
const MOST_NAMES = 1_000;
const familyOf = remembered(MOST_NAMES, (key): 'SECRET' | 'OPEN' | 'KIND' | 'AUDIENCE' | null => {
  if (key.length > LONGEST_KEY) return null;
  const name = plainKey(key);
  if (SAYS_SECRET.test(name) || saysHidden(name)) return 'SECRET';
  return SAYS_OPEN.test(name) ? 'OPEN' : tellsAudience(name) ? 'AUDIENCE' : SAYS_KIND.test(name) ? 'KIND' : null;
});

/** A text, or each of several. */
const textsIn = (value: unknown): string[] => [value].flat().filter((each) => typeof each === 'string');

/** What a field of that name says: null when it is none of this family. Of places it says more: a private clinic is no private place. */
export const hidesBy = (key: string, value: unknown, isOfPlace = false): boolean | null => {
  const family = familyOf(key);
  if (family === null) return null;
  if (family === 'AUDIENCE') return areInsiders(value) ? true : null;
  if (family === 'KIND') {
    const kinds = textsIn(value).flatMap((text) => text.slice(0, LONGEST_KIND).split(/[,;|]/));
    const isOwn = isOfPlace && SAYS_OWN_KIND.test(plainKey(key));
    return kinds.some((kind) => saysHidden(kind) || (isOwn && (SAYS_SECRET.test(plainKey(kind)) || areInsiders(kind)))) ? true : null;
  }
  const said = (typeof value === 'string' ? fold(value).trim() : JSON.stringify(value)) ?? '';
  return family === 'SECRET' ? !isNo(said) && !OPEN_FOR_ALL.test(said) : !isYes(said) && !SHOWN_TO_ALL.test(said);
};

const PLACES: ReadonlySet<HsdsObjectName> = new Set(['location', 'address', 'service_at_location']);

/** Where its kind or one of its texts says so: "location_type": "confidential", "adres niejawny, podajemy telefonicznie". */
const saidHidden = (node: Node): readonly [string, unknown] | undefined =>
  [...Object.entries(node.values), ...node.unknown].find(
    ([name, value]) =>
      textsIn(value).some((text) => !isUuid(text) && saysHidden(text)) ||
      (name.endsWith('_type') && hidesBy(name, value, PLACES.has(node.kind)) === true),
  );

/** Takes a field of this family for what it says; false: it is none, or means nothing for such a row. */
export const takeSecrecy = (reading: Reading, node: Node, key: string, value: unknown): boolean => {
  if (!AT_PLACES.has(node.kind) && !REACHES.has(node.kind)) return false;
  const hides = hidesBy(key, value, PLACES.has(node.kind));
  if (hides === null) return false;
  if (hides) hideRow(reading, node, key, value);
  return true;
};

const hideRow = (reading: Reading, node: Node, field: string, value: unknown): void => {
  if (AT_PLACES.has(node.kind)) hide(reading, node, field, value);
  else
    reading.refuse(node, 'INVALID', 'It is marked as confidential, and this hub shows the public what it keeps; it was left out.', value);
};

/** The same for an attribute, which is then none that the public reads: it may say where. */
export const takeSecretAttribute = (reading: Reading, node: Node, attribute: Node): boolean => {
  if (!AT_PLACES.has(node.kind) && !REACHES.has(node.kind)) return false;
  const { label = attribute.one('taxonomy_term')?.values.name, value = true } = attribute.values;
  const isText = AT_PLACES.has(node.kind) && textsIn(value).some(saysHidden);
  if (!isText && hidesBy(printed(label ?? ''), value) !== true) return false;
  hideRow(reading, node, 'attributes', attribute.values);
  if (!node.isWhole) reading.refuse(attribute, 'INVALID', 'It says what is not for the public; it was left out.', attribute.values);
  return true;
};

export const takeSaidSecrecy = (reading: Reading, node: Node): void => {
  const said = AT_PLACES.has(node.kind) ? saidHidden(node) : undefined;
  if (said) hide(reading, node, ...said);
};

const hide = (reading: Reading, node: Node, field: string, value: unknown): void => {
  node.hides = true;
  // What a hub wrote stands as it is, with its own word for what is hidden.
  if (!node.isWhole) reading.repair('place-hidden', `${node.path}, ${field}`, value, 'hidden');
};

/** What is said of an organisation, a service or an address is said of its places; one that has withdrawn addresses alone has them no more, and no point. */
export const hidePlaces = (organization: Node, services: readonly Node[]): void => {
  for (const service of services) {
    for (const at of service.list('service_at_locations')) {
      for (const { meant } of at.list('location')) {
        const addresses = meant.list('addresses');
        const hasNone = addresses.length > 0 && addresses.every(({ withdrawn }) => withdrawn !== null);
        meant.hides ||= hasNone || [organization, service, at, ...addresses].some(({ hides }) => hides);
      }
    }
  }
};
