/** Services as people name them in a form: a line with the address of a page, or an id, for each. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** The ids in order; null when a line names none. */
export const servicesIn = (typed: string): string[] | null => {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const ids = lines.map((line) => UUID.exec(line)?.[0]?.toLowerCase());
  return ids.every((id) => id !== undefined) ? ids : null;
};

export const serviceLines = (ids: readonly string[], publicUrl: string): string => ids.map((id) => `${publicUrl}/service/${id}`).join('\n');
