import { hash } from 'node:crypto';
import type { HsdsObjectName } from '../objects/index.ts';

/** The same for rows that say the same alone: what tells no id is known again by it. */
export const fingerprint = (kind: HsdsObjectName, said: unknown): string => hash('sha1', `${kind}\n${JSON.stringify(said)}`, 'base64');
