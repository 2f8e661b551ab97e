export * from './cluster.ts';
export * from './database.ts';
export * from './http.ts';
export * from './shared-folder.ts';
