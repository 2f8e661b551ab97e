/** A municipality's own sign-in, for tests: a real OpenID Connect server, and a browser that signs in there. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import Provider from 'oidc-provider';

export interface OidcUser {
  email?: string;
  email_verified?: boolean;
  name?: string;
}

export interface OidcServer {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who can sign in there, by login. */
  users: Map<string, OidcUser>;
  /** Signs in as `login` where the hub has sent the browser; answers what stands after `?` when it comes back. */
  comeBack(url: string, login: string): Promise<string>;
  close(): Promise<void>;
}

const client = { clientId: 'hub', clientSecret: 'a client secret of more than thirty-two characters' };

export const startOidcServer = async (redirectUri: string): Promise<OidcServer> => {
  const users = new Map<string, OidcUser>();
  // It tells at length that it is not set up for real people.
  const quiet = [jest.spyOn(console, 'info'), jest.spyOn(console, 'warn')].map((spy) => spy.mockImplementation(() => undefined));
  const server: Server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    // As servers for sign-in do: the address is in the token that is signed.
    conformIdTokenClaims: false,
    findAccount: (_context, login) => ({ accountId: login, claims: () => ({ sub: login, ...users.get(login) }) }),
  });
  server.on('request', provider.callback());
  return {
    ...{ issuer, ...client, users },
    comeBack: (url, login) => browse(url, login, redirectUri),
    close: () =>
      new Promise((closed) => {
        for (const spy of quiet) spy.mockRestore();
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

/** Follows redirects, keeps cookies, fills in the forms of oidc-provider's development pages. */
const browse = async (url: string, login: string, redirectUri: string): Promise<string> => {
  const cookies = new Map<string, string>();
  let body: URLSearchParams | undefined;
  for (let at = url; ; ) {
    if (at.startsWith(redirectUri)) return new URL(at).search.slice(1);
    const response = await fetch(at, {
      ...{ redirect: 'manual', method: body ? 'POST' : 'GET', ...(body && { body }) },
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    const page = await response.text();
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1];
    body = location === null && prompt !== undefined ? new URLSearchParams({ prompt, login, password: 'any' }) : undefined;
    const next = location ?? action;
    if (!next) throw new Error(`The OIDC server stops at ${at}: ${response.status} ${page.slice(0, 300)}`);
    at = new URL(next, at).href;
  }
};
