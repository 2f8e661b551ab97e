/** Licences of data and texts by their SPDX identifiers; of whatever else there is the address is asked for. */
const CREATIVE_COMMONS = /^CC-BY(?:-SA|-ND|-NC|-NC-SA|-NC-ND)?-(?:1\.0|2\.0|2\.5|3\.0|4\.0)$/;
const OTHERS: ReadonlySet<string> = new Set([
  ...[
    'CC0-1.0',
    'ODbL-1.0',
    'ODC-By-1.0',
    'PDDL-1.0',
    'CDLA-Permissive-1.0',
    'CDLA-Permissive-2.0',
    'CDLA-Sharing-1.0',
    'C-UDA-1.0',
    'O-UDA-1.0',
  ],
  ...[
    'DL-DE-BY-2.0',
    'DL-DE-ZERO-2.0',
    'etalab-2.0',
    'NLOD-1.0',
    'NLOD-2.0',
    'OGL-Canada-2.0',
    'OGL-UK-1.0',
    'OGL-UK-2.0',
    'OGL-UK-3.0',
    'EUPL-1.2',
  ],
]);

/** Where a licence can be read: an address is its own, of one that is named otherwise nobody knows it (null). */
export const licenceTerms = (licence: string): string | null => {
  if (CREATIVE_COMMONS.test(licence) || OTHERS.has(licence)) return `https://spdx.org/licenses/${licence}.html`;
  return /^https?:\/\/[^\s/]/i.test(licence) && URL.canParse(licence) ? new URL(licence).href : null;
};
