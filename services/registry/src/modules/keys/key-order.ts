import { isVisible, textProblems } from '@drogowskaz/directory';
import { isUuid, type KeyScope, keyScopes } from '@drogowskaz/platform';
import { findAuthority } from '@drogowskaz/vocabulary';
import { invalid, type UserError } from '../../values/user-error.ts';
import type { KeyRole } from './api-key-entity.ts';

/** What somebody wants of a new key. */
export interface ApiKeyOrder {
  role: KeyRole;
  /** For an NGO: the provider that it writes for. */
  provider?: string | undefined;
  /** For a moderator: the TERC code of her municipality or county; for a partner site: of the one that vouches for it, if any does. */
  municipality?: string | undefined;
  /** What its owner calls it. */
  name: string;
  /** @default all that its role can have */
  scopes?: readonly KeyScope[] | undefined;
  /** @default never */
  expiresAt?: Date | undefined;
}

const LONGEST_NAME = 100;

/** The scopes that a key of a role can have. */
const allScopes: Readonly<Record<KeyRole, readonly KeyScope[]>> = {
  PARTNER: ['READ'],
  NGO_EDITOR: ['READ', 'WRITE'],
  MODERATOR: keyScopes,
  ADMINISTRATOR: keyScopes,
};

export const scopesOf = ({ role, scopes }: ApiKeyOrder): KeyScope[] =>
  keyScopes.filter((scope) => (scopes ?? allScopes[role]).includes(scope));

/** First six digits of the municipality, or four of the county. */
export const authorityOf = ({ municipality }: ApiKeyOrder): string | null => (municipality && findAuthority(municipality)?.key) || null;

/** What is wrong with an order, before anything is looked up for it. */
export const orderProblems = (order: ApiKeyOrder, now: Date): UserError[] => {
  const problems: UserError[] = [];
  const { role, provider, municipality, name, scopes, expiresAt } = order;
  if (role === 'NGO_EDITOR' && !(provider !== undefined && isUuid(provider))) {
    problems.push(invalid('A key of an NGO needs the id of its provider.', 'provider'));
  }
  if (authorityOf(order) === null && (role === 'MODERATOR' || (role === 'PARTNER' && municipality !== undefined))) {
    problems.push(invalid('This key needs a municipality of this hub or its county: give its TERC code.', 'municipality'));
  }
  if (!isVisible(name)) problems.push(invalid('Give the key a name by which its owner will know it.', 'name'));
  else if (name.length > LONGEST_NAME) problems.push(invalid(`Give the key a name of at most ${LONGEST_NAME} characters.`, 'name'));
  else problems.push(...textProblems({ name }).map(({ message }) => invalid(message, 'name')));
  const allowed = allScopes[role];
  if (scopes && (scopes.length === 0 || scopes.some((scope) => !allowed.includes(scope)))) {
    problems.push(invalid(`Such a key can have these scopes: ${allowed.join(', ')}. Give at least one of them.`, 'scopes'));
  }
  if (expiresAt && expiresAt <= now) problems.push(invalid('Choose a last day that is still to come.', 'expiresAt'));
  return problems;
};
