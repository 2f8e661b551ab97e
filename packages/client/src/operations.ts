/** Every example operation of the directory (`schema/operations/`), typed: a bundler keeps only those that you import. */
export * from './generated/operations.ts';
