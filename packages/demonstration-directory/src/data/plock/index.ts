import type { ProviderLeaflet } from '../../writing/leaflet.ts';
import { cityHall } from './urzad-miasta.ts';
import { cityLabourOffice } from './urzad-pracy.ts';

export const plock: readonly ProviderLeaflet[] = [cityHall, cityLabourOffice];
