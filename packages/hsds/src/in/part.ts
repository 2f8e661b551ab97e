/** What all parts of a record have in common. */
import type { LocalizedString } from '@drogowskaz/directory';
import { attribute } from './attribute.ts';
import type { Node } from './node.ts';
import type { Reading } from './reading.ts';
import { Values } from './values.ts';

export type PartReader<Part extends object> = (reading: Reading, node: Node, values: Values, id: string) => Part | Part[] | null;

/** Reads the rows of a field as parts, keeps each that became one, and remembers which part was made of which row. */
export const readParts = <Part extends object>(
  reading: Reading,
  parent: Node,
  field: string,
  parentId: string,
  read: PartReader<Part>,
): Part[] =>
  parent.list(field).flatMap((node) => {
    if (node.refusedAs !== null || node.repeats !== null) return [];
    return (
      reading.once(node, () => {
        const values = new Values(reading, node);
        const made = read(reading, node, values, reading.idOf(node, parentId));
        if (made === null) return null;
        values.close();
        node.keep();
        const parts = Array.isArray(made) ? made : [made];
        for (const part of parts) reading.remember(part, node);
        return parts;
      }) ?? []
    );
  });

export const attributesOf = (reading: Reading, node: Node, id: string) => {
  for (const each of node.list('metadata')) {
    reading.refuse(each, 'HISTORY', 'Other people’s history of a row is not taken over; this hub writes its own.');
  }
  return readParts(reading, node, 'attributes', id, attribute);
};

/** A text of which the source has one language only. */
export const localized = (reading: Reading, text: string | undefined): LocalizedString =>
  text === undefined ? [] : [{ locale: reading.language, state: 'ORIGINAL', value: text }];
