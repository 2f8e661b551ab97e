import type { ProviderLeaflet } from '../../writing/leaflet.ts';
import { motherFriendship, simhe } from './finland.ts';
import { cultur, lait } from './ireland.ts';
import { fundao, infotocka, zasavje } from './portugal-and-slovenia.ts';

/** The seven practices of the INVOLVIM leaflet, in its order. */
export const goodPractices: readonly ProviderLeaflet[] = [simhe, motherFriendship, fundao, infotocka, zasavje, cultur, lait];
