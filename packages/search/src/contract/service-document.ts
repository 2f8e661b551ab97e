/** Documents for the contract tests: what matters is said, everything else is what a plain service of Płock has. */
import { createHash } from 'node:crypto';
import type { DeliveryMode, PublicServiceCard, PublicServiceText, Reach } from '@drogowskaz/directory';
import type { ServiceDocument } from '../engine.ts';

/** A Monday, eleven o'clock in Płock. */
export const NOW = new Date('2026-11-23T10:00:00Z');

export interface Words {
  name: string;
  summary?: string;
  description?: string;
}

export interface Written {
  /** Of the original. */
  pl?: Words;
  provider?: string;
  /** Further languages; the first of them is the original when there is no Polish. */
  texts?: Record<string, Words>;
  categories?: string[];
  audiences?: string[];
  excludedAudiences?: string[];
  languages?: string[];
  deliveryModes?: DeliveryMode[];
  formality?: string[];
  reach?: Reach;
  municipalities?: string[];
  free?: boolean | null;
  requiresStatutoryEntitlement?: boolean | null;
  /** Days before now that it was verified, and days until it is due again; null: never verified. */
  verified?: readonly [daysAgo: number, dueInDays: number] | null;
  /** null: a place whose whereabouts are hidden. */
  places?: (readonly [latitude: number, longitude: number] | null)[];
  collections?: string[];
  open?: ServiceDocument['open'];
  version?: number;
}

const DAY = 86_400_000;

/** The UUID of a service of the tests, always the same for the same key. */
export const idOf = (key: string): string =>
  createHash('sha256')
    .update(key)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

const daysFromNow = (days: number): string => new Date(NOW.getTime() + days * DAY).toISOString();

const textsOf = ({ pl, texts = {} }: Written): PublicServiceText[] =>
  Object.entries({ ...(pl && { pl }), ...texts }).map(([locale, { name, summary = '', description = '' }], place) => ({
    locale,
    state: place === 0 ? 'ORIGINAL' : 'UP_TO_DATE',
    name,
    summary,
    description,
    howToApply: null,
  }));

const cardOf = (key: string, written: Written): PublicServiceCard => {
  const { verified = [30, 150], provider = 'Miejski Ośrodek Pomocy Społecznej w Płocku' } = written;
  return {
    id: idOf(key),
    provider: { id: idOf(`provider ${provider}`), name: provider },
    texts: textsOf(written),
    categories: written.categories ?? ['INFORMATION_POINT'],
    audiences: written.audiences ?? [],
    languages: written.languages ?? ['pl'],
    deliveryModes: written.deliveryModes ?? ['IN_PERSON'],
    formality: written.formality ?? ['FORMAL'],
    reach: written.reach ?? 'LOCAL',
    municipalities: written.municipalities ?? ['1462011'],
    cost: { free: written.free === undefined ? true : written.free, amount: null, currency: null, note: [] },
    eligibility: {
      requiresStatutoryEntitlement: written.requiresStatutoryEntitlement ?? null,
      minimumAge: null,
      maximumAge: null,
      excludedAudiences: written.excludedAudiences ?? [],
      requirements: [],
      documents: [],
    },
    verification:
      verified === null ? { verifiedAt: null, dueAt: null } : { verifiedAt: daysFromNow(-verified[0]), dueAt: daysFromNow(verified[1]) },
    demonstration: true,
  };
};

export const service = (key: string, written: Written): ServiceDocument => ({
  card: cardOf(key, written),
  detail: {
    locations: (written.places ?? []).map((place, number) => ({
      id: idOf(`${key} place ${number}`),
      name: place ? 'Punkt obsługi' : 'Miejsce, którego adresu nie podajemy',
      address: place ? { street: 'ul. Kolegialna 9', postalCode: '09-402', city: 'Płock', country: 'PL' } : null,
      latitude: place?.[0] ?? null,
      longitude: place?.[1] ?? null,
      municipality: place ? '1462011' : null,
      wheelchairAccessible: null,
      byAppointment: null,
      schedules: [],
    })),
    contacts: [],
    bookingUrl: null,
    url: null,
    collections: written.collections ?? [],
    home: '1462011',
  },
  version: written.version ?? 1,
  updatedAt: NOW.toISOString(),
  open: written.open ?? [],
});
