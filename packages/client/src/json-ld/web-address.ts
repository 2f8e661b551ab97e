/** Only what a browser opens as a page: never an address that it would run. */
export const webAddress = (address: string | null | undefined): string | null =>
  typeof address === 'string' && /^https?:\/\/[^\s/]/i.test(address) ? address : null;
