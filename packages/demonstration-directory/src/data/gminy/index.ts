import type { ProviderLeaflet } from '../../writing/leaflet.ts';
import { ruralLibraries } from './biblioteki.ts';
import { bielskBodzanowBrudzen } from './bielsk-bodzanow-brudzen.ts';
import { bulkowoDrobinGabin } from './bulkowo-drobin-gabin.ts';
import { cultureAndSport } from './kultura-i-sport.ts';
import { lackMalaWiesNowyDuninow } from './lack-mala-wies-nowy-duninow.ts';
import { welfareCentres } from './osrodki-pomocy.ts';
import { parishes } from './parafie.ts';
import { fieldAndGreenhouse } from './praca-w-polu-i-szklarni.ts';
import { radzanowoSlubiceSlupno } from './radzanowo-slubice-slupno.ts';
import { villageNeighbours } from './sasiedzi.ts';
import { staraBialaStarozrebyWyszogrod } from './stara-biala-starozreby-wyszogrod.ts';
import { volunteerFireBrigades } from './straz-ochotnicza.ts';
import { schoolsAndChildcare } from './szkoly-i-maluchy.ts';
import { ruralHealth } from './zdrowie.ts';

/** The fifteen neighbours of Płock: their offices in the order of their names, then who else does something there, by kind. */
export const neighbours: readonly ProviderLeaflet[] = [
  ...bielskBodzanowBrudzen,
  ...bulkowoDrobinGabin,
  ...lackMalaWiesNowyDuninow,
  ...radzanowoSlubiceSlupno,
  ...staraBialaStarozrebyWyszogrod,
  ...welfareCentres,
  ...ruralHealth,
  ...schoolsAndChildcare,
  ...ruralLibraries,
  ...cultureAndSport,
  ...volunteerFireBrigades,
  ...parishes,
  ...villageNeighbours,
  ...fieldAndGreenhouse,
];
