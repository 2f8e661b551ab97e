import type { Node } from './node.ts';
import { plainKey } from './plain-key.ts';
import { printed } from './printed.ts';

/** What a row says beside the fields of HSDS: fields that nobody here knows, and attributes, which say the same in another shape. */
export const besides = (node: Node): (readonly [key: string, value: unknown])[] => [
  ...node.unknown,
  ...node.list('attributes').map((attribute): readonly [string, unknown] => {
    const { label, value } = attribute.values;
    const term = attribute.one('taxonomy_term')?.values.name;
    return [printed(label ?? term ?? ''), value ?? (label === undefined ? true : (term ?? true))];
  }),
];

const DESCRIBES =
  /(?:^| )(?:id|uuid|name|title|label|text|notes?|comments?|remarks?|summary|description|link|url|uri|source|author|created|modified|updated|sort|order|position|lang|language|locale|metadata|attributes?|type|version)(?: |$)/;
const SAYS_NOTHING = /^(?:|0|no|false|nie|none|null|brak|n\/a|\{\})$/i;

/** Whether a field that nobody here knows may take away from the others ("exdate", "week: even"), and does not say that it takes nothing. */
export const mayLimit = (key: string, value: unknown): boolean =>
  !DESCRIBES.test(plainKey(key)) && !SAYS_NOTHING.test(typeof value === 'string' ? value.trim() : (JSON.stringify(value) ?? ''));
