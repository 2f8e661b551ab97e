import { isLicence, isVisible, textProblems } from '@drogowskaz/directory';
import { addressOfHost, isPrivateName, isPublicAddress } from '@drogowskaz/platform';
import { findMunicipality } from '@drogowskaz/vocabulary';
import { invalid, type UserError } from '../../../values/user-error.ts';
import type { SourceOptions } from '../../provenance/index.ts';

/** How a source is shown and asked, as an operator says it. */
export interface SourceTerms {
  name: string;
  /** Without one, nothing may be shown of a source. */
  licence: string;
  attribution?: string | null;
  everyMinutes: number;
  options: SourceOptions;
}

/** How often a source may be asked. */
export const EVERY_MINUTES = { least: 5, most: 10_080 } as const;
const LONGEST_ADDRESS = 2_000;
const LONGEST = { name: 200, licence: 500, attribution: 500 } as const;

const textOf = (field: keyof typeof LONGEST, text: string, missing: string | null): UserError[] => {
  if (!isVisible(text)) return missing === null ? [] : [invalid(missing, field)];
  if (text.length > LONGEST[field]) return [invalid(`Write at most ${LONGEST[field]} characters.`, field)];
  return textProblems({ [field]: text }).map(({ message }) => invalid(message, field));
};

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

export const termsProblems = ({
  name,
  licence,
  attribution,
  everyMinutes,
  options: { language, municipality },
}: SourceTerms): UserError[] => [
  ...textOf('name', name, 'Say whose records these are, as people will read it.'),
  ...textOf('licence', licence, 'Say under which licence its records may be shown: an SPDX identifier or the address of the terms.'),
  ...(isLicence(licence)
    ? []
    : [invalid('Write the licence as an SPDX identifier or a name, or the address of the terms: https://…', 'licence')]),
  ...textOf('attribution', attribution ?? '', null),
  ...(Number.isInteger(everyMinutes) && everyMinutes >= EVERY_MINUTES.least && everyMinutes <= EVERY_MINUTES.most
    ? []
    : [invalid('Ask it every 5 minutes at most, and at least every 7 days.', 'everyMinutes')]),
  ...(language === undefined || isLanguage(language) ? [] : [invalid('Write a language tag, for example pl, uk or en.', 'language')]),
  ...(municipality === undefined || findMunicipality(municipality)
    ? []
    : [invalid('Write the TERC code of a municipality of this hub, for example 1462011.', 'municipality')]),
];

/** What is wrong with the address of a feed. Where a name of the internet leads is looked at each time that it is asked. */
export const addressProblem = (address: string, { allowPrivate }: { allowPrivate: boolean }): UserError | null => {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    return invalid(`"${address.slice(0, 100)}" is no address. Write it whole: https://…`, 'url');
  if (address.length > LONGEST_ADDRESS) return invalid(`Write at most ${LONGEST_ADDRESS} characters.`, 'url');
  if (url.username !== '' || url.password !== '')
    return invalid('The address holds a name or password; nothing is sent with those.', 'url');
  const host = addressOfHost(url.hostname);
  const isPublic = host === null ? !isPrivateName(url.hostname) : isPublicAddress(host);
  return isPublic || allowPrivate
    ? null
    : invalid('It lies in a private network or on this machine. Only an operator at the machine can permit that: --allow-private.', 'url');
};
