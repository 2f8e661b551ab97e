import { type JsonLd, volunteerOfferJsonLd } from '@drogowskaz/client/json-ld';
import { plainText } from '../discovery/plain-text.ts';
import type { VolunteerOffer } from '../people/answers.ts';

export const offerAsJsonLd = (offer: VolunteerOffer, canonical: string): JsonLd =>
  volunteerOfferJsonLd({ ...offer, description: offer.description && plainText(offer.description) }, canonical);
