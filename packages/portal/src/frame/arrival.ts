import { acceptedLanguages, formatsOf, queryOf } from '@drogowskaz/page-kit';
import { type AccountsAnswers, type AccountsPort, anonymous, type Clock, type PersonLocale, personLocales } from '@drogowskaz/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { textsOf } from '../texts/texts.ts';
import type { UploadedFile } from '../uploads/uploaded-file.ts';
import { asker, type Execute } from './ask.ts';
import type { PortalAssets } from './assets.ts';
import type { PortalCookies } from './cookies.ts';
import type { Outcome, Visit } from './page.ts';
import type { FieldError } from './view.ts';

type Again = (errors: readonly FieldError[]) => Promise<Outcome>;

/** Somebody who has arrived at an address of the portal. */
export interface Arrival {
  readonly session: AccountsAnswers['sessionOf'];
  /** What a page is given: nothing typed and nothing wrong when it is only looked at. */
  visit(form?: URLSearchParams, errors?: readonly FieldError[], again?: Again, file?: UploadedFile | null): Visit;
}

export interface Arrivals {
  /** Finds out who comes, in which language, and with what. */
  arrive(request: FastifyRequest, reply: FastifyReply): Promise<Arrival>;
  /** Who she is: before anything that she sends is kept. */
  sessionOf(request: FastifyRequest): Promise<AccountsAnswers['sessionOf']>;
  /** Whoever comes while something is wrong with us: nothing is asked. */
  stranger(request: FastifyRequest): Arrival;
}

export interface ArrivalOptions {
  accounts: AccountsPort;
  execute: Execute;
  clock: Clock;
  publicUrl: string;
  assets: PortalAssets;
  cookies: PortalCookies;
}

const known = (tag: string | null | undefined): PersonLocale | undefined =>
  personLocales.find((locale) => locale === tag?.toLowerCase().split('-')[0]);

/** The address decides, then the account, then the browser. Who names only other languages reads English, who names none Polish. */
export const localeOf = (chosen: string | null, account: PersonLocale | undefined, accepted: readonly string[]): PersonLocale =>
  known(chosen) ?? account ?? accepted.map(known).find(Boolean) ?? (accepted.length > 0 ? 'en' : 'pl');

const noForm: Again = () => Promise.reject(new Error('A page that is only looked at cannot come again'));

export const arrivalsWith = ({ accounts, execute, clock, publicUrl, assets, cookies }: ArrivalOptions): Arrivals => {
  const arrivalOf = (request: FastifyRequest, found: AccountsAnswers['sessionOf'], token: string, csrf: string): Arrival => {
    const session = found === 'SECOND_FACTOR' ? null : found;
    const caller = session?.caller ?? anonymous;
    const query = queryOf(request);
    const chosen = query.get('lang');
    const locale = localeOf(chosen, session?.account.locale, acceptedLanguages(request.headers['accept-language']));
    const texts = textsOf(locale);
    const link = (path: string): string =>
      known(chosen) !== undefined && !/[?&]lang=/.test(path)
        ? `/portal${path}${path.includes('?') ? '&' : '?'}lang=${locale}`
        : `/portal${path}`;
    const address = request.url.slice('/portal'.length) || '/';
    const client = { address: request.ip, userAgent: request.headers['user-agent'] ?? '' };
    const ask = asker(execute, { caller, requestId: request.id });
    return {
      session: found,
      visit: (form = new URLSearchParams(), errors = [], again = noForm, file = null) => ({
        view: { ...{ locale, texts, session, address, form, errors, assets, link, token: csrf }, formats: formatsOf(locale) },
        ...{ texts, accounts, session, token, caller, client, query, form, file, errors, publicUrl, ask },
        kept: request.cookies?.[cookies.kept.name] ?? '',
        params: request.params as Record<string, string>,
        now: clock.now(),
        text: (field) => (form.get(field) ?? '').trim(),
        again: (...more) => again(more),
      }),
    };
  };
  const tokenOf = (request: FastifyRequest): string => request.cookies[cookies.session.name] ?? '';
  const sessionOf = async (request: FastifyRequest): Promise<AccountsAnswers['sessionOf']> => {
    const token = tokenOf(request);
    return token === '' ? null : accounts.sessionOf({ session: token });
  };
  return {
    sessionOf,
    arrive: async (request, reply) => {
      const found = await sessionOf(request);
      if (found !== null && found !== 'SECOND_FACTOR' && request.facts) request.facts.caller = found.caller;
      return arrivalOf(request, found, tokenOf(request), reply.generateCsrf());
    },
    stranger: (request) => arrivalOf(request, null, '', ''),
  };
};
