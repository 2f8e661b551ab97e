/** The portal on a Fastify of its own, over recorded answers of accounts and API. The e2e tests walk through the real ones. */
import {
  type AccountsPort,
  type AccountsQuestion,
  accountsQuestions,
  anonymous,
  type Caller,
  MovableClock,
  type PortalSession,
  type SignedIn,
} from '@drogowskaz/platform';
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify';
import type { ExecutionResult, OperationDefinitionNode } from 'graphql';
import { registerPortal } from '../register-portal.ts';

type Answers = { [Question in AccountsQuestion]?: AccountsPort[Question] };

export interface Sent {
  status: number;
  to: string | undefined;
  html: string;
  headers: LightMyRequestResponse['headers'];
}

export interface PortalUnderTest {
  fastify: FastifyInstance;
  /** What the accounts were asked, in order. */
  asked: { question: string; argument: unknown }[];
  /** What the API was asked, and as whom. */
  operations: { operation: string; variables: Record<string, unknown>; caller: Caller }[];
  /** Replaces what the accounts answer. */
  accounts: Answers;
  /** What the API answers to an operation. */
  answer: (operation: string) => ExecutionResult;
}

/** A browser that keeps cookies, as its policy says. */
export interface TestBrowser {
  cookies: Map<string, string>;
  get(path: string, headers?: Record<string, string>): Promise<Sent>;
  /** Opens the page of a form, types into it and sends it, with the token that the page holds. */
  send(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Sent>;
  /** Sends a form as it is: from another site, or without having seen the page. */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Sent>;
}

export const SESSION = 'session-of-anna';
export const membership = {
  id: '11111111-1111-4111-8111-111111111111',
  role: 'NGO_OWNER',
  providerId: '22222222-2222-4222-8222-222222222222',
  providerName: 'Fundacja Przykładowa',
  municipality: null,
} as const;

export const sessionOfAnna = (changes: Partial<PortalSession> = {}): PortalSession => ({
  caller: { ...anonymous, role: 'NGO_OWNER', accountId: 'account-1', providerId: membership.providerId },
  account: {
    id: 'account-1',
    email: 'anna@example.org',
    name: 'Anna Przykładowa',
    locale: 'pl',
    workMails: true,
    hasPassword: true,
    secondFactor: false,
  },
  memberships: [membership],
  activeMembershipId: membership.id,
  fresh: true,
  ...changes,
});

/** From now on Anna acts in another role, or for somebody else. */
export const annaActsAs = ({ accounts }: PortalUnderTest, changes: Partial<Caller>): void => {
  const session = sessionOfAnna();
  accounts.sessionOf = async () => ({ ...session, caller: { ...session.caller, ...changes } });
};

export const signedIn = (changes: Partial<SignedIn> = {}): SignedIn => ({
  session: SESSION,
  expiresAt: '2026-12-26T00:00:00.000Z',
  secondFactor: false,
  ...changes,
});

const recorded: Answers = {
  waysToSignIn: async () => ({ oidc: false }),
  sessionOf: async ({ session }) => (session === SESSION ? sessionOfAnna() : null),
  signIn: async () => signedIn(),
  startOidc: async () => ({ refused: 'NOT_CONFIGURED' }),
  team: async () => ({ members: [], invited: [], mayInvite: ['NGO_EDITOR'] }),
  sessions: async () => ({ sessions: [] }),
  invitation: async () => ({
    email: 'olena@example.org',
    role: 'NGO_EDITOR',
    providerName: 'Fundacja Przykładowa',
    municipality: null,
    invitedBy: 'Anna Przykładowa',
    hasAccount: false,
  }),
};

export const portalUnderTest = async (publicUrl = 'https://directory.example.org'): Promise<PortalUnderTest> => {
  const fastify = Fastify();
  fastify.decorateRequest('facts');
  fastify.addHook('onRequest', (request, _reply, done) => {
    request.facts = { caller: anonymous, codes: [] };
    done();
  });
  const under: PortalUnderTest = { fastify, asked: [], operations: [], accounts: {}, answer: () => ({ data: {} }) };
  const accounts = Object.fromEntries(
    Object.keys(accountsQuestions).map((question) => [
      question,
      async (argument: never) => {
        under.asked.push({ question, argument });
        const answer = under.accounts[question as AccountsQuestion] ?? recorded[question as AccountsQuestion];
        return answer === undefined ? {} : answer(argument);
      },
    ]),
  ) as unknown as AccountsPort;
  await registerPortal(fastify, {
    accounts,
    execute: async (document, variables, { caller }) => {
      const operation = document.definitions.find(
        (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
      )?.name?.value;
      under.operations.push({ operation: operation ?? '', variables, caller });
      return under.answer(operation ?? '');
    },
    publicUrl,
    clock: new MovableClock('2026-11-26T10:00:00Z'),
    logger: { error: () => {} },
  });
  return under;
};

export const browserOf = ({ fastify }: PortalUnderTest, session?: string): TestBrowser => {
  const cookies = new Map<string, string>(session === undefined ? [] : [['__Host-drogowskaz-session', session]]);
  const received = (response: LightMyRequestResponse): Sent => {
    for (const { name, value, expires } of response.cookies) {
      if (expires !== undefined && expires.getTime() === 0) cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: response.statusCode, to: response.headers.location, html: response.body, headers: response.headers };
  };
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const browser: TestBrowser = {
    cookies,
    get: async (url, headers = {}) =>
      received(await fastify.inject({ url, headers: { accept: 'text/html', cookie: cookie(), ...headers } })),
    post: async (url, fields, headers = {}) =>
      received(
        await fastify.inject({
          method: 'POST',
          url,
          headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', cookie: cookie(), ...headers },
          payload: new URLSearchParams(fields).toString(),
        }),
      ),
    send: async (url, fields, headers) => {
      const { html } = await browser.get(url, headers);
      const _csrf = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
      return browser.post(url, { _csrf, ...fields }, headers);
    },
  };
  return browser;
};
