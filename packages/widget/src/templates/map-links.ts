import type { Place } from '../hub/answers.ts';

/** Where a map finds the place: by its position, else by a whole address. A town alone is no place to walk to. */
export const mapLinks = ({
  latitude,
  longitude,
  address,
}: Pick<Place, 'latitude' | 'longitude' | 'address'>): { web: string; app: string } | null => {
  if (latitude !== null && longitude !== null) {
    const position = `${latitude},${longitude}`;
    return {
      web: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
      app: `geo:${position}?q=${position}`,
    };
  }
  if (!address?.street) return null;
  const words = encodeURIComponent([address.street, address.postalCode, address.city].filter(Boolean).join(', '));
  return { web: `https://www.openstreetmap.org/search?query=${words}`, app: `geo:0,0?q=${words}` };
};

/** Addresses of contacts that a browser may follow; undefined for what is only to be read. */
export const contactAddress = (kind: string, value: string): string | undefined => {
  // A comma waits until somebody answers.
  if (kind === 'PHONE') return `tel:${value.replace(/(?:w|wew|ext)\.?\s?(?=\d+$)/i, ',').replace(/[^\d+*#,;]/g, '')}`;
  if (kind === 'EMAIL') return `mailto:${encodeURIComponent(value).replace('%40', '@')}`;
  return /^https?:\/\//i.test(value) ? value : undefined;
};
