import type { ProviderLeaflet } from '../../writing/leaflet.ts';
import { bielskBodzanowBrudzen } from './bielsk-bodzanow-brudzen.ts';
import { bulkowoDrobinGabin } from './bulkowo-drobin-gabin.ts';
import { lackMalaWiesNowyDuninow } from './lack-mala-wies-nowy-duninow.ts';
import { radzanowoSlubiceSlupno } from './radzanowo-slubice-slupno.ts';
import { staraBialaStarozrebyWyszogrod } from './stara-biala-starozreby-wyszogrod.ts';

/** The fifteen neighbours of Płock, in the order of their names. */
export const neighbours: readonly ProviderLeaflet[] = [
  ...bielskBodzanowBrudzen,
  ...bulkowoDrobinGabin,
  ...lackMalaWiesNowyDuninow,
  ...radzanowoSlubiceSlupno,
  ...staraBialaStarozrebyWyszogrod,
];
