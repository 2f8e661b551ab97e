const squeezed = (text: string): string => text.toLowerCase().replace(/\s+/g, '');
/** Without "ul.", which one writes and another does not. */
const streetOf = (address: string): string => squeezed(address).replace(/^(ul|al|os|pl)\./, '');

/** Whether a text names a street and number: "Dom, Cicha 7" names Cicha 7, "Cicha 71" does not. */
export const namesAddress = (text: string, address: string): boolean => {
  const street = streetOf(address);
  const behind = street === '' ? [] : squeezed(text).split(street).slice(1);
  return behind.some((rest) => !/^\d/.test(rest));
};
