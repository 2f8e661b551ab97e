import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import type { ChoicesAnswer } from '../ask/answers.ts';
import type { Problem } from '../ask/ask.ts';
import { type HubPages, type Reader, readerOf, viewOf } from '../hub-pages.ts';
import type { PageView } from '../page-view.ts';

export type SituationRequest = FastifyRequest<{ Params: { id: string } }>;

export interface FoundSituation<Situation> {
  reader: Reader;
  view: PageView;
  choices: ChoicesAnswer;
  situation: Situation | null;
  problem: Problem | null;
}

/** What stands before a sealed id: no id begins with it. */
const SEALED = '~';

/**
 * The address of a situation. One about violence has its id sealed, as the words of a search are (docs/adr/0008): a history on a shared
 * telephone must not say "violence-at-home".
 */
export const situationPath = (pages: HubPages, { id, violence }: { id: string; violence: boolean }): string =>
  `/situation/${violence ? SEALED + pages.sealer.seal(id) : id}`;

const idIn = (pages: HubPages, named: string): string => (named.startsWith(SEALED) ? (pages.sealer.open(named.slice(1)) ?? '') : named);

const isSituationId = (id: string): boolean => /^[a-z0-9-]{1,80}$/.test(id);

/** The municipality that the address names, where there is one of that code. */
export const municipalityIn = (fields: URLSearchParams, { municipalities }: ChoicesAnswer): string | null =>
  municipalities?.find(({ code }) => code === fields.get('municipality'))?.code ?? null;

/** The situation that an address names. What can be no id is not even asked for. */
export const findSituation = async <Situation>(
  pages: HubPages,
  request: SituationRequest,
  operation: DocumentNode,
  more: (reader: Reader, choices: ChoicesAnswer) => Record<string, unknown> = () => ({}),
): Promise<FoundSituation<Situation>> => {
  const id = idIn(pages, request.params.id);
  const reader = readerOf(pages, request);
  const { reading } = reader;
  const choices = await pages.choices(reading.ui);
  const variables = { id, labels: reading.ui, ...more(reader, choices) };
  const { data, problem } = isSituationId(id)
    ? await pages.ask<{ situation: Situation | null }>(operation, variables)
    : { data: null, problem: null };
  return { reader, view: viewOf(pages, reader, choices), choices, situation: data?.situation ?? null, problem };
};

/** Sends who came by the plain id of a situation about violence to its sealed address, before a browser remembers the plain one. null: no need. */
export const sealedInstead = (
  pages: HubPages,
  request: SituationRequest,
  reply: FastifyReply,
  situation: { id: string; violence: boolean },
): FastifyReply | null => {
  if (!situation.violence || request.params.id.startsWith(SEALED)) return null;
  const rest = request.url.slice(`/situation/${request.params.id}`.length);
  return reply.header('cache-control', 'no-store').redirect(`${situationPath(pages, situation)}${rest}`, 303);
};
