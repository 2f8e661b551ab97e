/** Whom something is for: who works there alone, and so not the public. */
import { plainKey } from './plain-key.ts';

const INSIDERS =
  /^(?:(?:only|for|tylko|wylacznie|dla) )*(?:internal(?: use)?|staff|employees?|personnel|pracownik(?:ow|om|ami)|pracownicy|personel\w*|wewnetrzn[aey]|(?:do )?uzytk\w+ wewnetrzn\w+)(?: only)?$/;
const AUDIENCE = /^(?:intended |target )?(?:audience|readers?|readership|odbiorcy|przeznaczenie)$/;

/** Of several, whether each is one of them. */
export const areInsiders = (value: unknown): boolean => {
  const said = [value].flat();
  return said.length > 0 && said.every((each) => typeof each === 'string' && INSIDERS.test(plainKey(each)));
};

/** Whether a field of this name (see `plainKey`) tells whom something is for; mostly whom a service is for, of the public. */
export const tellsAudience = (name: string): boolean => AUDIENCE.test(name);
