import type { ProviderLeaflet } from '../../writing/leaflet.ts';
import { helpFromAfar } from './pomoc-z-daleka.ts';
import { countyFamilyHelp, countyLabourOffice, countyOfficePlock } from './powiat.ts';
import { insuranceOnline, labourInspectorateOnline, socialPolicyCentre } from './zdalnie.ts';

/** The county around Płock, and what is given from afar to people in Mazovia or in all of Poland. */
export const region: readonly ProviderLeaflet[] = [
  countyOfficePlock,
  countyFamilyHelp,
  countyLabourOffice,
  socialPolicyCentre,
  labourInspectorateOnline,
  insuranceOnline,
  helpFromAfar,
];
