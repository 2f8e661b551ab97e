import { fold } from '@drogowskaz/text';
import { allMunicipalities, findMunicipality } from '@drogowskaz/vocabulary';

let byName: Map<string, string> | undefined;

const plain = (name: string): string =>
  fold(name)
    .replace(/^(miasto|gmina|m\.|gm\.|city of|municipality of)\s+/, '')
    .replace(/\s+(gmina|miasto)$/, '')
    .trim();

/** The municipality of this hub that has this name; its TERC code. */
export const municipalityNamed = (name: string): string | null => {
  byName ??= new Map(allMunicipalities().map((entry) => [plain(entry.name), entry.code]));
  return byName.get(plain(name)) ?? null;
};

/** The municipality whose TERC code begins a longer code of the registers (SIMC and others begin otherwise and are not known here). */
export const municipalityOfCode = (code: string): string | null => findMunicipality(code.replace(/\D/g, '').slice(0, 7))?.code ?? null;
