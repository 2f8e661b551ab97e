/** More than anybody fills in, so that a made-up field name costs nothing. */
const MOST_ROWS = 60;

/** How many rows of a list the fields name: one more than the highest number in "contacts.3.value". */
export const rowCount = (fields: URLSearchParams, list: string): number => {
  const positions = [...fields.keys()].map((name) =>
    name.startsWith(`${list}.`) ? Number(name.slice(list.length + 1).split('.')[0]) : -1,
  );
  return Math.max(0, ...positions.filter((position) => Number.isInteger(position) && position < MOST_ROWS).map((position) => position + 1));
};
