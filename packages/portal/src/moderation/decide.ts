import type { DocumentNode } from 'graphql';
import type { Outcome, Visit } from '../frame/page.ts';
import { moderationTexts } from './texts/moderation-texts.ts';

export interface Decision {
  operation: DocumentNode;
  variables: Record<string, unknown>;
  /** Where it goes on. */
  to: string;
  /** The field that the sentence belongs to, and what is said when it is refused. */
  field?: string;
  wrong?: string;
}

interface Done {
  done: { userErrors: { code: string; message: string; path: string[] }[] };
}

/** One deed of a moderator: done, or said why not. */
export const decide = async (visit: Visit, { operation, variables, to, field, wrong }: Decision): Promise<Outcome> => {
  const { done } = await visit.ask<Done>(operation, variables);
  if (done.userErrors.length === 0) return { to };
  const { changed } = moderationTexts(visit.view.locale);
  return visit.again(
    ...done.userErrors.map(({ code, message }) => {
      if (code === 'WRONG_STATE' || code === 'NOT_FOUND') return { text: changed };
      return { ...(field === undefined ? {} : { field }), text: wrong ?? message };
    }),
  );
};
