import { Arg } from 'type-graphql';
import { LocaleScalar } from './scalars.ts';

/** The argument `locale: Locale! = "pl"` that every text of the contract has. */
export const LocaleArg = (): ReturnType<typeof Arg> =>
  Arg('locale', () => LocaleScalar, { defaultValue: 'pl', description: 'The language to answer in, when there is a text in it.' });
