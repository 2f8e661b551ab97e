import { fold } from '@drogowskaz/text';
import { lookedUp } from './looked-up.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
let byName: Map<string, string> | undefined;
const THREE: Readonly<Record<string, string>> = {
  pol: 'PL',
  usa: 'US',
  gbr: 'GB',
  ukr: 'UA',
  deu: 'DE',
  can: 'CA',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
};

/** Two letters of a country that is named in Polish, English or Ukrainian. */
export const readCountry = (text: string): string | null => {
  const plain = fold(text.trim());
  const code = lookedUp(THREE, plain);
  if (code) return code;
  if (!byName) {
    byName = new Map();
    for (const locale of ['en', 'pl', 'uk']) {
      const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
      for (const one of letters) {
        for (const two of letters) {
          const name = names.of(`${one}${two}`);
          if (name && !byName.has(fold(name))) byName.set(fold(name), `${one}${two}`);
        }
      }
    }
  }
  return /^[a-z]{2}$/.test(plain) ? plain.toUpperCase() : (byName.get(plain) ?? null);
};

const SIGNS: Readonly<Record<string, string>> = {
  zł: 'PLN',
  zl: 'PLN',
  zloty: 'PLN',
  złoty: 'PLN',
  złotych: 'PLN',
  złote: 'PLN',
  zlotych: 'PLN',
  zlote: 'PLN',
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  euro: 'EUR',
};
const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Three capital letters of a currency. */
export const readCurrency = (text: string): string | null => {
  const plain = text.trim().toLowerCase();
  return lookedUp(SIGNS, plain) ?? (codes.has(plain.toUpperCase()) ? plain.toUpperCase() : null);
};
