import { composed, textProblems } from '@drogowskaz/directory';
import { homeDay, newId } from '@drogowskaz/platform';
import { findMunicipality } from '@drogowskaz/vocabulary';
import type { Transaction } from '../../../database/transaction.ts';
import { invalid, type UserError } from '../../../values/user-error.ts';
import { requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { StandardAdoptionEntity } from '../standard-entities.ts';
import { done, type Outcome, refused } from './outcome.ts';

export interface Adoption {
  version: number;
  /** TERC code; null: her own. */
  municipality: string | null;
  adoptedOn: string;
  resolution: string | null;
}

const LONGEST_RESOLUTION = 200;

/** Who adopts, by the code that was given or else by whom she works for; null: no municipality. Throws FORBIDDEN for another one than her own. */
const adopter = ({ caller }: Transaction, code: string | null): string | null => {
  const key = (code ?? caller.municipality)?.slice(0, 6) ?? null;
  requireRight(caller, 'ADOPT_STANDARD', { providerId: null, homeKey: key, state: 'NONE' });
  return key !== null && findMunicipality(key) ? key : null;
};

const noSuchMunicipality = (): UserError =>
  invalid('Name a municipality of this hub; the query "municipalities" lists them.', 'municipality');

const noSuchVersion = (version: number): UserError => ({
  ...invalid(`There is no version ${version} of the standard; the query "standardVersions" lists them.`, 'version'),
  code: 'NOT_FOUND',
});

const exists = async ({ em }: Transaction, version: number): Promise<boolean> =>
  (await em.execute<unknown[]>('select 1 from directory.standard_version where number = ?', [version])).length > 0;

/** Takes down that a municipality has adopted a version: only it says so itself. Said again, the day and the resolution are corrected. */
export const adoptVersion = async (transaction: Transaction, adoption: Adoption): Promise<Outcome<{ number: number }>> => {
  const { em, now } = transaction;
  const { version, adoptedOn } = adoption;
  const key = adopter(transaction, adoption.municipality);
  if (key === null) return refused(noSuchMunicipality());
  const resolution = composed(adoption.resolution?.trim() || null);
  const [wrongText] = textProblems({ name: resolution });
  const errors = [
    ...((await exists(transaction, version)) ? [] : [noSuchVersion(version)]),
    ...(adoptedOn > homeDay(now) ? [invalid('Record an adoption on its day or later, not before.', 'adoptedOn')] : []),
    ...(wrongText ? [invalid(wrongText.message, 'resolution')] : []),
    ...((resolution?.length ?? 0) > LONGEST_RESOLUTION ? [invalid(`Write at most ${LONGEST_RESOLUTION} characters.`, 'resolution')] : []),
  ];
  if (errors.length > 0) return refused(...errors);
  const present = await em.findOne(StandardAdoptionEntity, { version, municipalityKey: key });
  if (present?.adoptedOn === adoptedOn && present.resolution === resolution) return done({ number: version });
  const before = present && { adoptedOn: present.adoptedOn };
  const row = present ?? em.create(StandardAdoptionEntity, { id: newId(), version, municipalityKey: key, adoptedOn, resolution });
  if (present) em.assign(present, { adoptedOn, resolution });
  else em.persist(row);
  await em.execute(
    `insert into directory.standard_adoption (version, municipality_key, adopted_on, resolution) values (?, ?, ?, ?)
     on conflict (version, municipality_key) do update set adopted_on = excluded.adopted_on, resolution = excluded.resolution`,
    [version, key, adoptedOn, resolution],
  );
  recordAudit(transaction, {
    action: 'ADOPT_STANDARD',
    recordType: 'standard_adoption',
    recordId: row.id,
    municipalityKey: key,
    ...(before && { before }),
    after: { version, adoptedOn },
  });
  return done({ number: version });
};

/** Takes an adoption back: it was recorded by mistake, or the council has repealed it. Nothing happens when there is none. */
export const withdrawAdoption = async (
  transaction: Transaction,
  version: number,
  municipality: string | null,
): Promise<Outcome<{ number: number }>> => {
  const { em } = transaction;
  const key = adopter(transaction, municipality);
  if (key === null) return refused(noSuchMunicipality());
  if (!(await exists(transaction, version))) return refused(noSuchVersion(version));
  const present = await em.findOne(StandardAdoptionEntity, { version, municipalityKey: key });
  if (!present) return done({ number: version });
  em.remove(present);
  await em.execute('delete from directory.standard_adoption where version = ? and municipality_key = ?', [version, key]);
  recordAudit(transaction, {
    action: 'WITHDRAW_ADOPTION',
    recordType: 'standard_adoption',
    recordId: present.id,
    municipalityKey: key,
    before: { version, adoptedOn: present.adoptedOn },
  });
  return done({ number: version });
};
