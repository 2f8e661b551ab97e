import { remembered } from '@drogowskaz/platform/core';
import { fold } from '@drogowskaz/text';

/** Names come again in each row. */
const MOST_NAMES = 2_000;

/** The name of a field as it is said: "xIsConfidential", "x-is-confidential" and "Is_Confidential" are one. "x_" is how Open Referral's extensions begin. */
export const plainKey = remembered(MOST_NAMES, (text) =>
  fold(text.replace(/([a-z0-9])([A-Z])/g, '$1 $2'))
    .replace(/['’]/g, '')
    .replace(/[\s_.:-]+/g, ' ')
    .trim()
    .replace(/^x (?=.)/, ''),
);
