import { fill } from '@drogowskaz/page-kit';
import { Button, Checkbox, Form, TextArea } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { NextPage, type PageInfo, Ways } from '../lists/index.ts';
import { decide } from './decide.ts';
import { answerProblem, problems } from './operations.ts';
import { answering } from './roles.ts';
import { moderationTexts } from './texts/moderation-texts.ts';

const states = ['OPEN', 'CLOSED'] as const;

interface ProblemsAnswer {
  problems: {
    totalCount: number;
    pageInfo: PageInfo;
    nodes: {
      id: string;
      serviceId: string;
      serviceName: string;
      providerName: string;
      text: string;
      locale: string;
      state: (typeof states)[number];
      reportedAt: string;
      answers: { text: string; at: string; side: 'OWNER' | 'MUNICIPALITY' }[];
    }[];
  };
}

/** What the public says is wrong, for whoever writes the service and whoever answers for it. */
export const problemsPage: PortalPage = {
  path: '/problems',
  who: answering,
  show: async (visit) => {
    const { view, query } = visit;
    const { problems: texts, next } = moderationTexts(view.locale);
    const state = states.find((one) => one === query.get('state')) ?? 'OPEN';
    const { problems: found } = await visit.ask<ProblemsAnswer>(problems, { state, after: query.get('after'), locale: view.locale });
    const address = (changes: Record<string, string>) => view.link(`/problems?${new URLSearchParams({ state, ...changes })}`);
    return {
      title: texts.title,
      notice: query.get('done') === 'answered' ? texts.done : undefined,
      content: (
        <>
          <p class="lead">{texts.lead}</p>
          <Ways
            label={texts.title}
            ways={states.map((one) => ({ href: address({ state: one }), label: texts.states[one], current: one === state }))}
          />
          <p>{found.totalCount === 0 ? texts.none : fill(texts.count, { count: found.totalCount })}</p>
          <ul class="rows">
            {found.nodes.map((problem) => (
              <li key={problem.id}>
                <div>
                  <h2>{problem.serviceName}</h2>
                  <p class="about">
                    {problem.providerName} · {fill(texts.reported, { date: view.formats.moment(problem.reportedAt) })}
                  </p>
                  <blockquote class="written" lang={problem.locale}>
                    {problem.text}
                  </blockquote>
                  {problem.answers.map((answer) => (
                    <div key={answer.at} class="note">
                      <p class="hint">
                        {texts.sides[answer.side]}, {view.formats.moment(answer.at)}
                      </p>
                      <p class="written">{answer.text}</p>
                    </div>
                  ))}
                  <p>
                    <a href={view.link(`/services/${problem.serviceId}`)}>
                      {texts.open}: {problem.serviceName}
                    </a>
                  </p>
                  {problem.state === 'OPEN' && (
                    <Form class="send">
                      <input type="hidden" name="problem" value={problem.id} />
                      <TextArea name={`answer.${problem.id}`} label={texts.answer} hint={texts.answerHint} rows={3} optional />
                      <Checkbox name={`closed.${problem.id}`} label={texts.settled} />
                      <Button kind="secondary" label={`${texts.send}: ${problem.serviceName}`}>
                        {texts.send}
                      </Button>
                    </Form>
                  )}
                </div>
              </li>
            ))}
          </ul>
          <NextPage after={found.pageInfo} address={(after) => address({ after })} label={next} />
        </>
      ),
    };
  },
  submit: (visit) => {
    const { answerWrong } = moderationTexts(visit.view.locale).problems;
    const id = visit.text('problem');
    const field = `answer.${id}`;
    const [text, closed] = [visit.text(field), visit.form.has(`closed.${id}`)];
    if (text === '' && !closed) return visit.again({ field, text: answerWrong });
    return decide(visit, {
      operation: answerProblem,
      variables: { id, text: text || null, closed },
      to: '/problems?done=answered',
      field,
      wrong: answerWrong,
    });
  },
};
