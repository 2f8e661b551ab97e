/** What a page of the portal is, and what it is given. A page lies in a folder of its own and is listed in `pages.ts`. */
import type { AccountsPort, Caller, CallerRole, Client, PortalSession, SignedIn } from '@drogowskaz/platform';
import type { DocumentNode } from 'graphql';
import type { ComponentChildren } from 'preact';
import type { PortalTexts } from '../texts/texts.ts';
import type { UploadedFile, UploadRule } from '../uploads/uploaded-file.ts';
import type { FieldError, PortalView } from './view.ts';

export interface PortalPage {
  /** Below `/portal`: `/team`, `/services/:id`. */
  readonly path: string;
  /** Who may open it: everybody, whoever is signed in, or whoever acts in one of these roles. The rights themselves are the registry's. */
  readonly who: 'EVERYBODY' | 'SIGNED_IN' | readonly CallerRole[];
  /** Sensitive: asks first who she is, unless she has just proved it. */
  readonly fresh?: true;
  /** Its form brings a file (`Form upload`, `FileField`). Only such a page takes one. */
  readonly upload?: UploadRule;
  /** Draws the page. After a refused form it is called again with what was typed in `form` and what is wrong in `errors`. */
  show(visit: Visit): Outcome | Promise<Outcome>;
  /** Does what a form of the page asks for. Called only with a valid token against forged forms. */
  submit?(visit: Visit): Outcome | Promise<Outcome>;
}

/** A page that is shown. Its title is the main heading, too. */
export interface Shown {
  readonly title: string;
  /** A line above the heading: a step, the name of the service. */
  readonly caption?: string;
  readonly content: ComponentChildren;
  /** Where one came from; null for none. @default the home of the portal, or sign-in */
  readonly back?: string | null;
  /** What was just done, for whoever comes from a form. */
  readonly notice?: string | undefined;
  readonly status?: number;
}

/** Another page, by its path below `/portal`, or an address of another site that we chose ourselves. */
export interface Elsewhere {
  readonly to: string;
  /** A new session for the cookie, or null for the end of it. */
  readonly session?: SignedIn | null;
  /** Kept by the browser for ten minutes and given back as `kept`; null forgets it. */
  readonly kept?: string | null;
}

/** A file to keep, in the place of a page. */
export interface SentFile {
  readonly file: { readonly name: string; readonly type: string; readonly text: string | Buffer };
}

export type Outcome = Shown | Elsewhere | SentFile;

export interface Visit {
  readonly view: PortalView;
  readonly texts: PortalTexts;
  readonly accounts: AccountsPort;
  /** Null on pages that everybody may open. */
  readonly session: PortalSession | null;
  /** The value of the cookie; empty without one. */
  readonly token: string;
  /** What an earlier page asked this browser to keep; empty when nothing. */
  readonly kept: string;
  readonly caller: Caller;
  readonly client: Client;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** What was typed; empty when the page is only looked at. */
  readonly form: URLSearchParams;
  /** What was sent with the form; null when nobody chose a file. Never there again after a refused form: browsers do not send it twice. */
  readonly file: UploadedFile | null;
  readonly errors: readonly FieldError[];
  readonly publicUrl: string;
  readonly now: Date;
  /** A field of the form without the white space around it. */
  text(field: string): string;
  /** Asks the API as this caller. Throws `Unanswered` with the code of the API when any part of the answer is missing. */
  ask<Answer>(document: DocumentNode, variables?: Record<string, unknown>): Promise<Answer>;
  /** The same page once more, with what was typed and what is wrong. */
  again(...errors: readonly FieldError[]): Promise<Outcome>;
}
