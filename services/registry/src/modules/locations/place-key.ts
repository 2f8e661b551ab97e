import type { LocationRecord } from '@drogowskaz/directory';
import { fold } from '@drogowskaz/text';

/** Two descriptions of one provider with the same folded name, street and city are one place: "ul. Stary Rynek 1" is "Ul. STARY RYNEK 1". */
export const placeKey = (place: { name: string; street: string | undefined; city: string | undefined }): string =>
  [place.name, place.street ?? '', place.city ?? ''].map((text) => fold(text).replace(/\s+/g, ' ').trim()).join('|');

export const placeKeyOf = ({ name, addresses }: LocationRecord): string =>
  placeKey({ name, street: addresses[0]?.address1, city: addresses[0]?.city });
