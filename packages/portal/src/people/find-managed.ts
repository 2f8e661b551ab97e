import type { DocumentNode } from 'graphql';
import { Unanswered } from '../frame/ask.ts';
import type { Visit } from '../frame/page.ts';

/** What the address names, for those who write it or answer for it. */
export const findManaged = async <Managed>({ ask, params }: Visit, operation: DocumentNode): Promise<Managed> => {
  const { found } = await ask<{ found: Managed | null }>(operation, { id: params.id });
  if (found === null) throw new Unanswered('NOT_FOUND', 'There is nothing with this id that you write or answer for.');
  return found;
};

export const isDay = (typed: string): boolean => typed === '' || (/^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(Date.parse(typed)));

/** A number as people type it; null for nothing, NaN for what is none. */
export const countOf = (typed: string): number | null => (typed === '' ? null : /^\d{1,8}$/.test(typed) ? Number(typed) : Number.NaN);
