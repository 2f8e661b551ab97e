import { present } from '@drogowskaz/platform/core';
import { idText } from './id-text.ts';
import type { Node } from './node.ts';
import type { PartReader } from './part.ts';
import type { Reading } from './reading.ts';
import { Values } from './values.ts';

export interface Attribute {
  id: string;
  taxonomyTermId?: string;
  linkType?: string;
  label?: string;
  value?: string;
}

interface Term {
  id: string;
  name?: string;
  code?: string;
}

/** The term that an attribute hangs on its object. Its name stays in the attribute: the hub keeps no taxonomies of others. */
const termOf = (reading: Reading, node: Node): Term | null => {
  const written = node.one('taxonomy_term');
  return written && written.refusedAs === null ? reading.once(written, () => readTerm(reading, written)) : null;
};

const readTerm = (reading: Reading, written: Node): Term => {
  const values = new Values(reading, written);
  const taxonomy = written.one('taxonomy_detail');
  for (const row of [written, taxonomy]) {
    for (const each of row?.list('metadata') ?? []) reading.refuse(each, 'HISTORY', 'Other people’s history of a row is not taken over.');
  }
  written.keep();
  taxonomy?.keep();
  const term = {
    id: reading.idOf(written),
    ...present({ name: values.line('name', 200), code: values.line('code', 200) }),
  };
  // The hub keeps no taxonomies of others: what they say of themselves is told.
  values.close();
  if (taxonomy) new Values(reading, taxonomy).close();
  return term;
};

export const attribute: PartReader<Attribute> = (reading, node, values, id) => {
  const term = termOf(reading, node);
  const foreign = idText(values.raw('taxonomy_term_id'));
  const linked = foreign === '' ? undefined : reading.foreignId('taxonomy_term', foreign);
  // Mostly what its place says anyway.
  const entity = values.raw('link_entity');
  if (entity !== undefined && node.parent !== null && entity !== node.parent.kind) {
    reading.repair('unused-field', `${node.path}, link_entity`, entity, null);
  }
  const own = { linkType: values.line('link_type', 100), label: values.line('label', 200), value: values.line('value', 2_000) };
  const label = own.label ?? term?.name;
  const made = present({
    id,
    taxonomyTermId: term?.id ?? linked,
    ...own,
    label,
    value: own.value ?? [term?.name, term?.code].find((each) => each !== undefined && each !== label),
  });
  for (const field of ['name', 'code'] as const) {
    const lost = term?.[field];
    const at = node.one('taxonomy_term')?.path ?? node.path;
    if (lost !== undefined && lost !== made.label && lost !== made.value) reading.repair('unused-field', `${at}, ${field}`, lost, null);
  }
  if (Object.keys(made).length > 1) return made;
  reading.refuse(node, 'MISSING', 'An attribute without term, label and value says nothing.');
  return null;
};
