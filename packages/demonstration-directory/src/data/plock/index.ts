import type { ProviderLeaflet } from '../../writing/leaflet.ts';
import { cityGuard, legalAid, policeHeadquarters } from './bezpieczenstwo-i-prawo.ts';
import { consultingRooms } from './gabinety-i-polozna.ts';
import { chamberOfCommerce } from './izba-gospodarcza.ts';
import { cityLibrary, cultureAndArts, neighbourhoodGroups } from './kultura-i-sasiedztwo.ts';
import { goodNeighbours } from './lokatorzy-i-rowne-traktowanie.ts';
import { mazovianAcademy, polytechnicBranch } from './nauka.ts';
import { tradeTeachers } from './nauka-zawodu.ts';
import { healthFund, mentalHealth } from './nfz-i-zdrowie-psychiczne.ts';
import { caritas, familyStop, redCross, teenChallenge } from './organizacje-pomocowe.ts';
import { socialWelfare } from './pomoc-spoleczna.ts';
import { labourInspectorate, socialInsurance, taxOffice } from './praca-skladki-podatki.ts';
import { workersPoint } from './punkt-pracowniczy.ts';
import { citySchools } from './szkoly.ts';
import { everydayHelpers } from './tlumacze-bank-jezyki.ts';
import { cityHall } from './urzad-miasta.ts';
import { cityLabourOffice } from './urzad-pracy.ts';
import { voivodeshipOffice } from './urzad-wojewodzki.ts';
import { faithCommunities } from './wspolnoty-religijne.ts';
import { primaryCare, regionalHospital } from './zdrowie.ts';

/** The city hall comes first: the demonstration's keys belong to the first provider of Płock. */
export const plock: readonly ProviderLeaflet[] = [
  cityHall,
  cityLabourOffice,
  voivodeshipOffice,
  labourInspectorate,
  workersPoint,
  socialInsurance,
  taxOffice,
  socialWelfare,
  policeHeadquarters,
  cityGuard,
  legalAid,
  regionalHospital,
  primaryCare,
  consultingRooms,
  healthFund,
  mentalHealth,
  mazovianAcademy,
  polytechnicBranch,
  citySchools,
  caritas,
  redCross,
  familyStop,
  teenChallenge,
  cityLibrary,
  cultureAndArts,
  chamberOfCommerce,
  tradeTeachers,
  neighbourhoodGroups,
  goodNeighbours,
  faithCommunities,
  everydayHelpers,
];
