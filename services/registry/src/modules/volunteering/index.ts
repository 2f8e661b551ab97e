export { volunteerOffersOf } from './find-offers.ts';
export { reviewOffers } from './review-offers.ts';
export { volunteerOfferKind } from './volunteer-offer-kind.ts';
