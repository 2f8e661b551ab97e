import { MovableClock } from '@drogowskaz/platform';
import Fastify, { type FastifyInstance } from 'fastify';
import { type ExecutionResult, GraphQLError, type OperationDefinitionNode } from 'graphql';
import { decorateRequests } from '../../http/gateway-request.ts';
import type { CounterCardService, NoticeCardService, ServiceDetail, SituationDetail } from '../ask/answers.ts';
import { type PagesOptions, registerPages } from '../register-pages.ts';
import {
  choices,
  counterCard,
  matched,
  nothing,
  noticeCard,
  reportedService,
  requirements,
  result,
  service,
  situation,
  situationCard,
} from './recorded-answers.ts';

export interface Question {
  operation: string;
  variables: Record<string, unknown>;
}

export interface PagesUnderTest {
  fastify: FastifyInstance;
  clock: MovableClock;
  asked: Question[];
  logged: unknown[];
  /** Answers an operation otherwise; undefined leaves it to the recorded answers. */
  answer: (question: Question) => ExecutionResult | Promise<ExecutionResult> | undefined;
}

export const failedWith = (field: string, code: string, reason?: string): ExecutionResult => ({
  data: { [field]: null },
  errors: [new GraphQLError('Something that a person must not read', { path: [field], extensions: { code, reason } })],
});

const ofService: Readonly<Record<string, object>> = {
  DirectoryService: service,
  DirectoryCounterCard: counterCard,
  DirectoryNoticeCard: noticeCard,
  DirectoryReportedService: reportedService,
};

const ofSituation: Readonly<Record<string, object>> = { DirectorySituation: situation, DirectorySituationCard: situationCard };

const recorded = ({ operation, variables }: Question): ExecutionResult => {
  if (operation === 'DirectoryChoices') return { data: { ...choices } };
  if (operation === 'DirectorySitemap') return { data: { situations: [situation], standardVersion: null } };
  if (operation === 'DirectorySituations') return { data: { situations: [situation] } };
  if (operation in ofSituation) return { data: { situation: variables.id === situation.id ? ofSituation[operation] : null } };
  if (operation in ofService) return { data: { service: variables.id === service.id ? ofService[operation] : null } };
  if (operation === 'DirectoryCount') return { data: { searchServices: { totalCount: variables.filter === null ? 12 : 5 } } };
  if (operation === 'DirectoryMatch') return { data: { matchServices: matched } };
  if (operation === 'DirectoryRequirements') return { data: { terms: requirements } };
  if (operation === 'DirectorySuggestions') return { data: { suggest: [] } };
  return { data: { searchServices: variables.query === 'xyzzy' ? nothing : result } };
};

export const serviceAnswer = (changes: Partial<ServiceDetail>) => (question: Question) =>
  question.operation === 'DirectoryService' ? { data: { service: { ...service, ...changes } } } : undefined;

export const counterCardAnswer = (changes: Partial<CounterCardService>) => (question: Question) =>
  question.operation === 'DirectoryCounterCard' ? { data: { service: { ...counterCard, ...changes } } } : undefined;

export const noticeCardAnswer = (changes: Partial<NoticeCardService>) => (question: Question) =>
  question.operation === 'DirectoryNoticeCard' ? { data: { service: { ...noticeCard, ...changes } } } : undefined;

/** Both pages of a situation, whatever its id. */
export const situationAnswer = (changes: Partial<SituationDetail>) => (question: Question) => {
  const known = ofSituation[question.operation];
  return known === undefined ? undefined : { data: { situation: { ...known, ...changes } } };
};

/** The pages on a Fastify of their own, over recorded answers. */
export const pagesUnderTest = async (
  secret = 'a secret that gateways share',
  more: Pick<PagesOptions, 'publicPages' | 'generation' | 'listDemonstration' | 'licence'> = {},
): Promise<PagesUnderTest> => {
  const fastify = Fastify();
  decorateRequests(fastify);
  const clock = new MovableClock('2026-11-23T07:00:00Z');
  const under: PagesUnderTest = { fastify, clock, asked: [], logged: [], answer: () => undefined };
  await registerPages(fastify, {
    execute: async (document, variables) => {
      const operation = document.definitions.find(
        (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
      );
      const question = { operation: operation?.name?.value ?? '', variables };
      under.asked.push(question);
      return (await under.answer(question)) ?? recorded(question);
    },
    publicUrl: 'https://directory.example.org/',
    clock,
    logger: { warn: (...line) => under.logged.push(line), error: (...line) => under.logged.push(line) },
    secret,
    ...more,
  });
  return under;
};
