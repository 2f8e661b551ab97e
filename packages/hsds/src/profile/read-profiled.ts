/** Records as they were, out of HSDS with the profile. Nothing is mended here: what comes from elsewhere is checked as any other input. */
import { isRecord } from '@drogowskaz/platform/core';
import { type PartName, parts } from '../record/part-table.ts';
import { PROFILE_KEY, profileMarks } from './profile-key.ts';

type Json = Readonly<Record<string, unknown>>;

const profileOf = (value: unknown): Json | null => (isRecord(value) && isRecord(value[PROFILE_KEY]) ? value[PROFILE_KEY] : null);

/** The record of a service; null when it has no profile. */
export const recordOfService = (service: unknown): Json | null => (profileOf(service) ? record('service', service) : null);

/** The record of a provider; null when the organization has no profile. */
export const recordOfOrganization = (organization: unknown): Json | null =>
  profileOf(organization) ? record('provider', organization) : null;

const record = (name: PartName, value: unknown): Json => {
  if (!isRecord(value)) return {};
  const { fields, lists, ones } = parts[name];
  const profile = profileOf(value) ?? {};
  const made: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields)) {
    const written = value[field];
    // HSDS demands some texts of which we know nothing: they are empty there.
    if (!Object.hasOwn(profile, key) && written !== undefined && written !== null && written !== '') made[key] = written;
  }
  for (const [key, [field, part]] of Object.entries(lists)) {
    const written = value[field];
    if (!Array.isArray(written)) continue;
    made[key] = written.filter((item) => profileOf(item)?.derived !== true).map((item) => record(part, item));
  }
  for (const [key, [field, part]] of Object.entries(ones)) if (isRecord(value[field])) made[key] = record(part, value[field]);
  // Its names come from outside: none of them is assigned.
  const said = Object.entries(profile).filter(([key, each]) => each !== null && !profileMarks.includes(key));
  return { ...made, ...Object.fromEntries(said) };
};
