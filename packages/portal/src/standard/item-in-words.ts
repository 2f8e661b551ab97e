import { fill } from '@drogowskaz/page-kit';
import type { PortalView } from '../frame/view.ts';
import type { Item } from './answers.ts';
import { type StandardField, standardTexts } from './texts/standard-texts.ts';

/** What an item says, field by field, as people read it; empty where nothing is asked. */
export const itemInWords = (item: Item, { formats, locale }: Pick<PortalView, 'formats' | 'locale'>): Record<StandardField, string> => {
  const texts = standardTexts(locale);
  return {
    category: item.category.label,
    entitlement: texts.entitlements[item.entitlement],
    audiences: item.audiences.map(({ label }) => label).join(', '),
    municipalities: item.municipalities.length === 0 ? texts.allMunicipalities : item.municipalities.map(({ name }) => name).join(', '),
    norm: item.norm.value,
    hoursPerWeek: item.hoursPerWeek === null ? '' : fill(texts.hours, { hours: formats.number(item.hoursPerWeek) }),
    distanceKm: item.distanceKm === null ? '' : fill(texts.distance, { km: item.distanceKm }),
    languages: item.languages.map((language) => formats.language(language)).join(', '),
    waitingDays: item.waitingDays === null ? '' : formats.count(texts.waiting, item.waitingDays),
    responsible: item.responsible?.name ?? item.responsibleMunicipality?.name ?? texts.eachMunicipality,
    footing: texts.footings[item.footing],
    legalBasis: item.legalBasis?.value ?? '',
    funding: item.funding?.value ?? '',
    status: texts.statuses[item.status],
    statusOn: formats.date(item.statusOn),
    statusNote: item.statusNote?.value ?? '',
  };
};

const renamed: Readonly<Record<string, StandardField>> = { responsibleProvider: 'responsible', responsibleMunicipality: 'responsible' };

/** The field of the form that a field of the API stands in. */
export const fieldOf = (name: string): StandardField => renamed[name] ?? (name as StandardField);
