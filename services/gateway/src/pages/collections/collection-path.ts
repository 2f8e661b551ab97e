export const collectionPath = (id: string): string => `/collection/${encodeURIComponent(id)}`;
