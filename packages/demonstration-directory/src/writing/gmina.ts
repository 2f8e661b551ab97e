import { allMunicipalities, type MunicipalityEntry } from '@drogowskaz/vocabulary';

const byName = new Map(allMunicipalities().map((municipality) => [municipality.name, municipality]));

/** A municipality by its name, so that the data reads like a leaflet and not like a register. */
export const municipalityNamed = (name: string): MunicipalityEntry => {
  const municipality = byName.get(name);
  if (!municipality) throw new Error(`"${name}" is no municipality of the vocabulary; write one of: ${[...byName.keys()].join(', ')}.`);
  return municipality;
};

/** TERC codes of the named municipalities; the first is the home. */
export const gminy = (...names: readonly string[]): string[] => names.map((name) => municipalityNamed(name).code);

/** Płock and its fifteen neighbours, Płock first. */
export const plockAndNeighbours = (): string[] => gminy('Płock', ...[...byName.keys()].filter((name) => name !== 'Płock'));

/** The fifteen neighbours, the home of the service first. */
export const neighboursFrom = (home: string): string[] =>
  gminy(home, ...[...byName.keys()].filter((name) => name !== 'Płock' && name !== home));
