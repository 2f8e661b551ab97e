import type { ProviderRecord, RecordSource } from '@drogowskaz/directory';
import { executeLarge } from '../../database/execute-large.ts';
import { givenRows } from '../../database/given-rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import { asVector, publishedWords } from '../../values/published-words.ts';
import { publishedProvider } from './published-provider.ts';

export interface ProviderToPublish {
  id: string;
  record: ProviderRecord;
  /** null: written here. */
  source: RecordSource | null;
  updatedAt: string;
}

const PROVIDERS = givenRows({ id: 'uuid', record: 'jsonb', source: 'jsonb', words: 'tsvector', updated_at: 'timestamptz' });

const WRITE = `
  insert into directory.published_provider (id, record, source, words, updated_at)
  select id, record, source, words, updated_at from (${PROVIDERS.select}) as given
  on conflict (id) do update set record = excluded.record, source = excluded.source, words = excluded.words, updated_at = excluded.updated_at`;

/** Writes the records of providers that are in `directory.provider` as feeds have them. */
export const writePublishedProviders = async ({ em }: Pick<Transaction, 'em'>, providers: readonly ProviderToPublish[]): Promise<void> => {
  const rows = providers.map(({ id, record, source, updatedAt }) => ({
    id,
    record: publishedProvider(record),
    source,
    words: asVector(
      publishedWords([
        { text: record.name, locale: 'pl' },
        { text: record.alternateName ?? '', locale: 'pl' },
        ...record.description.map(({ value, locale }) => ({ text: value, locale })),
      ]),
    ),
    updated_at: updatedAt,
  }));
  if (rows.length > 0) await executeLarge({ em }, WRITE, PROVIDERS.parameters(rows));
};
