/** What a client writes over what there was. Left out: as before. Null: empty, not known. */
export const writtenList = <Item>(written: Item[] | null | undefined, before: readonly Item[] | undefined): Item[] =>
  written === undefined ? [...(before ?? [])] : (written ?? []);

/** An empty text says nothing either. */
export const writtenValue = <Value>(written: Value | null | undefined, before: Value | undefined): Value | undefined =>
  written === undefined ? before : written === null || written === '' ? undefined : written;
