import type { Visit } from '../frame/page.ts';

/** Whose team: her own, or the one that an administrator of the hub names in the address. */
export const whichTeam = ({ caller, query }: Visit): { providerId?: string; municipality?: string } => {
  const [providerId, municipality] = [query.get('provider'), query.get('municipality')];
  if (caller.role !== 'ADMINISTRATOR') return {};
  if (providerId) return { providerId };
  return municipality ? { municipality } : {};
};

/** A page about the same team. */
export const withTeam = (visit: Visit, path: string, done?: string): string => {
  const { providerId, municipality } = whichTeam(visit);
  const fields = Object.entries({ provider: providerId, municipality, done }).filter(
    (field): field is [string, string] => field[1] !== undefined,
  );
  return fields.length === 0 ? path : `${path}?${new URLSearchParams(fields)}`;
};
