import type { JsonLd } from './described.ts';

/** What is free is an offer of 0. null: what it costs is not known. */
export const offerOf = (cost: { free: boolean | null; amount: number | null; currency: string | null }): JsonLd | null => {
  const price = cost.free === true ? 0 : cost.amount;
  return price === null ? null : { '@type': 'Offer', price, priceCurrency: cost.currency ?? 'PLN' };
};
