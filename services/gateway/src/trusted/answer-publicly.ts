import { clientHas } from '@drogowskaz/page-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptsOnlyPlainJson, answerType } from '../http/graphql-errors.ts';
import type { PublicAnswer, PublicAsk } from './public-answers.ts';

/** A browser or proxy may give it out for so long without asking: a change is seen within two seconds. */
const CHANGING = 'public, max-age=1, must-revalidate';
/** What changes with a release of the hub only. */
const LASTING = 'public, max-age=300, stale-while-revalidate=86400';

/** Answers a POST. It may have held somebody's words, so no cache keeps it, although we do. */
export async function answerPost(request: FastifyRequest, reply: FastifyReply, ask: PublicAsk): Promise<FastifyReply> {
  const { answer } = await asked(request, ask);
  return send(request, reply, answer);
}

/** Answers a GET with a hash, which any cache may keep, and which is not executed when the client has it. */
export async function answerGet(request: FastifyRequest, reply: FastifyReply, ask: PublicAsk): Promise<FastifyReply> {
  const cacheable = () => reply.header('etag', ask.tag).header('cache-control', ask.ofTheRelease ? LASTING : CHANGING);
  if (hasAnswer(request, ask)) {
    request.facts.how = 'unchanged';
    return cacheable().code(304).send();
  }
  const { answer, holds } = await asked(request, ask);
  if (holds) cacheable();
  return send(request, reply, answer);
}

async function asked(request: FastifyRequest, ask: PublicAsk) {
  const answered = await ask.ask(request.id);
  request.facts.how = answered.how;
  request.facts.codes.push(...answered.answer.codes);
  return answered;
}

const send = ({ headers: { accept } }: FastifyRequest, reply: FastifyReply, { text, status, result }: PublicAnswer): FastifyReply =>
  reply
    .code(result.data === undefined && status === 400 && acceptsOnlyPlainJson(accept) ? 200 : status)
    .type(answerType(accept))
    .send(text);

/** Whether the client has the answer that it would get. */
export const hasAnswer = (request: FastifyRequest, { tag }: PublicAsk): boolean => tag !== null && clientHas(request, tag);
