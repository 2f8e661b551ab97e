/** Places that nobody may find (shelters), by whatever files call it; what nobody here understands hides, as a street that was shown once is known. */
import { placeWords, saysHidden, secretWords } from '@drogowskaz/directory';
import { fold } from '@drogowskaz/text';
import type { HsdsObjectName } from '../objects/index.ts';
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';

/** The objects that stand at places: said of one of them, it is said of the places below and above it. */
const AT_PLACES: ReadonlySet<HsdsObjectName> = new Set(['organization', 'service', 'service_at_location', 'location', 'address']);
/** What a hub that shows all it keeps cannot keep. */
const REACHES: ReadonlySet<HsdsObjectName> = new Set(['phone', 'contact']);

const SECRET = `${secretWords}|confidentiality|private|privacy|hide|unlisted|non public|(?:do not|dont) (?:publish|show|display)|ukry\\w*|prywatn\\w*|nie (?:publik\\w*|pokaz\\w*|ujawni\\w*)`;
const OPEN = 'public|visible|visibility|publish|show|display|publiczn\\w*|jawn\\w*|widoczn\\w*|publik\\w*|pokaz\\w*';
const field = (words: string): RegExp =>
  new RegExp(`^(?:is |czy )?(?:(?:${placeWords}) )?(?:is |jest )?(?:${words})(?: (?:${placeWords}))?$`);
const SAYS_SECRET = field(SECRET);
const SAYS_OPEN = field(OPEN);
const NO = /^(?:false|f|no|n|nie|0|-|none|brak|nie dotyczy|n\/?a|public|open|jawn[yae]|publiczn[yae])$/;
const YES = /^(?:true|t|yes|y|tak|1|all|everyone|everybody|public|visible|open|shown|published|publiczn[yae]|jawn[yae]|widoczn[yae])$/;

const plain = (text: string): string =>
  fold(text.replace(/([a-z0-9])([A-Z])/g, '$1 $2'))
    .replace(/['’]/g, '')
    .replace(/[\s_.:-]+/g, ' ')
    .trim();

/** Names of fields are short. */
const LONGEST_KEY = 80;
const LONGEST_KIND = 4_000;

/** What a field of that name says: null when it is none of this family. */
export const hidesBy = (key: string, value: unknown): boolean | null => {
  if (key.length > LONGEST_KEY) return null;
  const name = plain(key);
  const [isSecret, isOpen] = [SAYS_SECRET.test(name), SAYS_OPEN.test(name)];
  if (!isSecret && !isOpen) return null;
  const said = typeof value === 'string' ? fold(value).trim() : JSON.stringify(value);
  return !(isSecret ? NO : YES).test(said ?? '');
};

const WORD = new RegExp(`\\b(?:${SECRET})\\b`);
/** An organisation may say it of one of its houses. */
const SAYS_OF_ITSELF: ReadonlySet<HsdsObjectName> = new Set(['service', 'service_at_location', 'location', 'address']);

/** Where its kind or one of its texts says so: "location_type": "confidential", "adres niejawny, podajemy telefonicznie". */
const saidHidden = (node: Node): [string, string] | undefined =>
  Object.entries(node.values).find((said): said is [string, string] => {
    const [name, value] = said;
    return typeof value === 'string' && (saysHidden(value) || (name.endsWith('_type') && WORD.test(plain(value.slice(0, LONGEST_KIND)))));
  });

/** Takes a field of this family for what it says; false: it is none, or means nothing for such a row. */
export const takeSecrecy = (reading: Reading, node: Node, key: string, value: unknown): boolean => {
  if (!AT_PLACES.has(node.kind) && !REACHES.has(node.kind)) return false;
  const hides = hidesBy(key, value);
  if (hides === null) return false;
  if (!hides) return true;
  if (AT_PLACES.has(node.kind)) hide(reading, node, key, value);
  else
    reading.refuse(node, 'INVALID', 'It is marked as confidential, and this hub shows the public what it keeps; it was left out.', value);
  return true;
};

export const takeSaidSecrecy = (reading: Reading, node: Node): void => {
  const said = SAYS_OF_ITSELF.has(node.kind) ? saidHidden(node) : undefined;
  if (said) hide(reading, node, ...said);
};

const hide = (reading: Reading, node: Node, field: string, value: unknown): void => {
  node.hides = true;
  reading.repair('place-hidden', `${node.path}, ${field}`, value, 'hidden');
};

/** What is said of an organisation, a service or an address is said of its places. */
export const hidePlaces = (organization: Node, services: readonly Node[]): void => {
  for (const service of services) {
    for (const at of service.list('service_at_locations')) {
      for (const { meant } of at.list('location')) {
        meant.hides ||= [organization, service, at, ...meant.list('addresses')].some(({ hides }) => hides);
      }
    }
  }
};
