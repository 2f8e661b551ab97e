import type { PostingRecord } from '@drogowskaz/directory';
import type { z } from 'zod';
import type { Transaction } from '../../database/transaction.ts';
import type { UserError } from '../../values/user-error.ts';
import type { Action } from '../accounts/index.ts';
import type { PostingEntity, PostingKindName } from './posting-entity.ts';

/** Whose a posting is: what rights to it hang on. */
export interface PostingOwner {
  providerId: string | null;
  homeKey: string | null;
}

/** A posting that the public is about to read. */
export interface PublishedPosting<Posted extends PostingRecord> extends PostingOwner {
  id: string;
  record: Posted;
  publishedAt: Date;
}

/** What one kind of posting is, beyond the life that all have. */
export interface PostingKind<Posted extends PostingRecord> {
  name: PostingKindName;
  /** The shape of its record, with words on how to mend it. */
  schema: z.ZodType<Posted>;
  /** The rights that it takes to write and to withdraw one. */
  write: Action;
  withdraw: Action;
  /** The municipality that answers for it by what it says, TERC code; null: its provider's, else its author's. */
  homeOf(record: Posted): string | null;
  /** Where its author finds a field of the record that her input names otherwise: price is cost.amount to her. */
  inputPaths?: Readonly<Record<string, string[]>>;
  /** Paths of the page that everybody reads and of the one where it is written: for mails. */
  pages: { public(id: string): string; portal(id: string): string };
  /** What else must hold before it is kept; paths are those of the input. */
  check?(transaction: Transaction, record: Posted, owner: PostingOwner): Promise<UserError[]>;
  /** What must hold on the day on which it becomes public, beyond being well written; a draft may do without. */
  mayBePublic?(record: Posted, now: Date): UserError[];
  /** Writes what the public reads, in tables of schema `directory`. */
  publish(transaction: Transaction, posting: PublishedPosting<Posted>): Promise<void>;
  /** Takes it away from there. */
  hide(transaction: Transaction, id: string): Promise<void>;
}

/** A kind whose record is not looked into: the life of postings is the same for all. */
// biome-ignore lint/suspicious/noExplicitAny: the record of each kind goes only to the kind that it is of.
export type AnyPostingKind = PostingKind<any>;

export const ownerOf = ({ providerId, homeKey }: PostingEntity): PostingOwner => ({ providerId, homeKey });
