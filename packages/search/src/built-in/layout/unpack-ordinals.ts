/** Five numbers describe an array of one dimension; then each element is preceded by its length. All are big-endian, 4 bytes. */
const HEADER = 20;
const ELEMENT = 8;

/** The numbers of an `integer[]` as PostgreSQL's `array_send` packs it (src/backend/utils/adt/arrayfuncs.c). */
export const unpackOrdinals = (packed: Buffer): Int32Array => {
  // An empty array has no dimension and so a shorter header.
  const ordinals = new Int32Array(Math.max(0, Math.floor((packed.length - HEADER) / ELEMENT)));
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  for (let place = 0; place < ordinals.length; place += 1) ordinals[place] = view.getInt32(HEADER + place * ELEMENT + 4);
  return ordinals;
};
