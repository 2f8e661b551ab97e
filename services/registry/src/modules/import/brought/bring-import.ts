import { isLicence, isVisible, textProblems } from '@drogowskaz/directory';
import { HubError, newId } from '@drogowskaz/platform';
import { findMunicipality, isTerm } from '@drogowskaz/vocabulary';
import { executeLarge } from '../../../database/execute-large.ts';
import type { Transaction } from '../../../database/transaction.ts';
import { invalid, type UserError } from '../../../values/user-error.ts';
import { requireRight, requireRightAtAll } from '../../accounts/index.ts';
import { noSummary } from '../import-summary.ts';
import { presentSource } from '../take-foreign.ts';
import { type BroughtImport, type BroughtOptions, LARGEST_FILE_BYTES, MOST_OPEN } from './brought-import.ts';
import { findImport } from './find-imports.ts';

const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 2_000;

type Given = string | null | undefined;

export interface ImportInput {
  name?: Given;
  fileName?: Given;
  /** Base64. */
  content?: Given;
  address?: Given;
  municipality?: Given;
  language: string;
  category?: Given;
  owner?: Given;
  licence?: Given;
}

export type ImportOutcome = { found: BroughtImport; userErrors: [] } | { found: null; userErrors: UserError[] };
export const refused = (...userErrors: UserError[]): ImportOutcome => ({ found: null, userErrors });

/** Keeps a file or an address and has it tried: nothing is written of it before `takeImport`. */
export const bringImport = async (transaction: Transaction, input: ImportInput): Promise<ImportOutcome> => {
  const { em, now, caller } = transaction;
  requireRightAtAll(caller, 'BRING_IMPORT');
  const given = input.municipality == null ? caller.municipality : findMunicipality(input.municipality)?.key;
  if (given === undefined) return refused(invalid('This is no municipality of this hub: give its TERC code.', 'municipality'));
  requireRight(caller, 'BRING_IMPORT', { providerId: null, homeKey: given, state: 'NONE' });
  // Who works for a county says for which of its municipalities.
  if (given !== null && given.length !== 6) return refused(invalid('Say for which municipality.', 'municipality'));
  const content = input.content == null ? null : Buffer.from(input.content, 'base64');
  const problems = problemsOf(input, content);
  if (problems.length > 0) return refused(...problems);
  const [open] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from registry.import_run
     where ordered_as is not null and municipality_key is not distinct from ? and (dry_run or state <> 'DONE')`,
    [given],
  );
  if ((open?.count ?? 0) >= MOST_OPEN) {
    return refused(invalid(`There are ${MOST_OPEN} imports that are not taken in yet: take one in, or forget one.`));
  }
  const address = input.address?.trim() || undefined;
  const fileName = input.fileName?.trim() || undefined;
  const name = (input.name?.trim() || fileName || address || '').normalize('NFC').slice(0, LONGEST_NAME);
  const owner = input.owner?.trim().normalize('NFC');
  // Without a municipality the hub itself brings it.
  const source = `portal:${given ?? 'hub'}:${owner ?? name}`;
  const options: BroughtOptions = {
    ...{ source, language: input.language },
    ...(fileName !== undefined && { fileName }),
    ...(address !== undefined && { address }),
    ...(input.category && { category: input.category }),
    // An address is no proof of whose it is: records are known again by it only where the whole hub is answered for.
    ...(owner && {
      owner: { name: owner, licence: input.licence?.trim() || null, url: given === null ? (address ?? null) : null, home: given },
    }),
  };
  try {
    if (options.owner) await presentSource(transaction, options.owner);
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    return refused({ code: 'WRONG_STATE', message: error.message, path: ['owner'] });
  }
  const id = newId();
  await executeLarge(
    transaction,
    `insert into registry.import_run
       (id, fingerprint, name, municipality_key, account_id, key_id, ordered_as, options, content, dry_run, state, summary, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, true, 'WAITING', $10::jsonb, $11)`,
    [
      id,
      `portal:${id}`,
      name,
      given,
      caller.accountId,
      caller.keyId,
      caller.role,
      JSON.stringify(options),
      content,
      JSON.stringify(noSummary()),
      now,
    ],
  );
  await em.execute('select registry.wake_imports()');
  return { found: (await findImport(transaction, id)) as BroughtImport, userErrors: [] };
};

const problemsOf = (input: ImportInput, content: Buffer | null): UserError[] => {
  const { name, fileName, address, category, owner, licence } = input;
  const words = { name, fileName, owner, licence };
  return [
    ...((content === null) === (address == null || address.trim() === '')
      ? [invalid('Give either a file or an address.', content === null ? 'content' : 'address')]
      : []),
    ...(content !== null && content.length === 0 ? [invalid('There is nothing in this file.', 'content')] : []),
    ...(content !== null && content.length > LARGEST_FILE_BYTES
      ? [invalid(`A file of at most ${LARGEST_FILE_BYTES / 1024 / 1024} MiB can be brought here.`, 'content')]
      : []),
    ...(address != null && address.trim() !== '' ? addressProblems(address.trim()) : []),
    ...(category && !isTerm('CATEGORY', category) ? [invalid('This is no category of this hub.', 'category')] : []),
    ...(owner != null && !isVisible(owner) ? [invalid('Say whose the records stay.', 'owner')] : []),
    ...(licence && !isLicence(licence) ? [invalid('Name the licence, or write the address of its terms: https://…', 'licence')] : []),
    ...(licence && owner == null ? [invalid('A licence is that of an owner: say whose the records stay.', 'owner')] : []),
    ...Object.entries(words).flatMap(([field, text]) => [
      ...((text?.length ?? 0) > LONGEST_NAME ? [invalid(`Use at most ${LONGEST_NAME} characters.`, field)] : []),
      ...(text == null ? [] : textProblems({ [field]: text }).map(({ message }) => invalid(message, field))),
    ]),
  ];
};

const addressProblems = (address: string): UserError[] => {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || address.length > LONGEST_ADDRESS)
    return [invalid('This is no web address. Write it whole: https://…', 'address')];
  if (url.username !== '' || url.password !== '')
    return [invalid('The address holds a name or password; nothing is sent with those.', 'address')];
  return [];
};
