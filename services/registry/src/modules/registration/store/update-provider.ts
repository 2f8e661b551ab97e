import { HubError, worksForProvider } from '@drogowskaz/platform';
import { asPublisher, type Transaction } from '../../../database/transaction.ts';
import { sameJson } from '../../../values/same-json.ts';
import { invalid, type UserError } from '../../../values/user-error.ts';
import { requireRight } from '../../accounts/index.ts';
import { type ProviderEntity, saveProvider } from '../../providers/index.ts';
import { publishServices } from '../../services/index.ts';
import { numberOf, type WrittenProvider, writeProvider } from '../rules/write-provider.ts';
import { lockProvider } from './lock-provider.ts';
import { done, type ProviderOutcome, refused, wrongState } from './outcome.ts';

export interface ProviderUpdate {
  id: string;
  expectedVersion: number;
  locale: string;
  written: Omit<WrittenProvider, 'municipality'>;
}

/** Edits a provider; what the public knows of it, and the services that show its name, follow at once. */
export const updateProvider = async (transaction: Transaction, update: ProviderUpdate): Promise<ProviderOutcome> => {
  const { em, caller, now } = transaction;
  const { id, expectedVersion, locale, written } = update;
  const provider = await lockProvider(transaction, id, 'UPDATE_PROVIDER');
  const subject = { providerId: id, homeKey: provider.municipalityKey, state: provider.status };
  if (requireRight(caller, 'UPDATE_PROVIDER', subject) !== 'ALLOWED') {
    return refused(wrongState('A refused registration takes no changes; register once more.', 'id'));
  }
  const { record, errors } = writeProvider(provider.record, written, locale);
  if (expectedVersion !== provider.version) throw somebodyWasFaster(provider, written);
  if (!record) return refused(...errors);
  if (worksForProvider(caller)) {
    const kept = whatModeratorsChange(provider, record);
    if (kept.length > 0) return refused(...kept);
  }
  if (sameJson(record, provider.record)) return done(provider);
  provider.editedAt = now;
  const { provider: saved } = await saveProvider(transaction, { id, record });
  if (saved.status === 'APPROVED') {
    const services = await em.execute<{ id: string }[]>('select id from registry.service where provider_id = ?', [id]);
    await asPublisher(transaction, () =>
      publishServices(
        transaction,
        services.map((service) => service.id),
      ),
    );
  }
  return done(saved);
};

/** A name and numbers tell people who they deal with: a moderator has checked them. */
const whatModeratorsChange = ({ record: before }: ProviderEntity, after: ProviderEntity['record']): UserError[] => {
  const message = 'Your municipality has checked this. Write to it when it has changed; its moderators can correct it.';
  const numbers = (['NIP', 'KRS', 'REGON'] as const).filter((register) => numberOf(before, register) !== numberOf(after, register));
  return [...(before.name === after.name ? [] : ['name']), ...numbers.map((register) => register.toLowerCase())].map((field) =>
    invalid(message, field),
  );
};

const somebodyWasFaster = ({ record, version }: ProviderEntity, written: ProviderUpdate['written']): HubError => {
  const now: Record<string, string | null> = {
    ...{ name: record.name, url: record.url ?? null, email: record.email ?? null },
    ...{ nip: numberOf(record, 'NIP'), krs: numberOf(record, 'KRS'), regon: numberOf(record, 'REGON') },
    description: record.description.find(({ state }) => state === 'ORIGINAL')?.value ?? null,
    ...{ street: record.address?.address1 ?? null, postalCode: record.address?.postalCode ?? null, city: record.address?.city ?? null },
  };
  const differs = Object.entries(written).flatMap(([field, yours]) =>
    yours === undefined || (yours || null) === now[field]
      ? []
      : [{ field, locale: null, current: now[field] ?? null, yours: yours || null }],
  );
  const message = `Somebody was faster: this provider is at version ${version}. Read it again and repeat your change on it.`;
  return new HubError('CONFLICT', message, { currentVersion: version, differs });
};
