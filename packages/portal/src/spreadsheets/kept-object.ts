/** What the wizard has kept as JSON. null for what is no object: through the API anybody may have written anything in its place. */
export const keptObject = <Kept extends object>(kept: string | null): Partial<Kept> | null => {
  try {
    const read: unknown = JSON.parse(kept ?? 'null');
    return typeof read === 'object' && !Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
};
