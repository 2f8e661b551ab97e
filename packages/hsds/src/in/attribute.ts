import { present } from '@drogowskaz/platform';
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
  taxonomy?: string;
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
  const named = values.line('taxonomy', 200) ?? (taxonomy && new Values(reading, taxonomy).line('name', 200));
  const term = {
    id: reading.idOf(written),
    ...present({ name: values.line('name', 200), code: values.line('code', 200), taxonomy: named }),
  };
  values.close();
  return term;
};

export const attribute: PartReader<Attribute> = (reading, node, values, id) => {
  const term = termOf(reading, node);
  const foreign = idText(values.raw('taxonomy_term_id'));
  const linked = foreign === '' ? undefined : reading.foreignId('taxonomy_term', foreign);
  values.raw('link_entity');
  const own = { linkType: values.line('link_type', 100), label: values.line('label', 200), value: values.line('value', 2_000) };
  const made = present({
    id,
    taxonomyTermId: term?.id ?? linked,
    ...own,
    label: own.label ?? term?.name,
    value: own.value ?? (term?.code !== term?.name ? term?.code : undefined),
  });
  if (Object.keys(made).length > 1) return made;
  reading.refuse(node, 'MISSING', 'An attribute without term, label and value says nothing.');
  return null;
};
