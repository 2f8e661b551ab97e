import { randomUUID } from 'node:crypto';

/** The one id maker: a random UUID (version 4), as HSDS asks of every object. */
export const newId = (): string => randomUUID();

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a UUID in its canonical form. Anything else is simply not found: PostgreSQL must never see it. */
export const isUuid = (text: string): boolean => UUID.test(text);
