import { Button, Form, Radios } from '../fields/index.ts';
import type { Outcome, PortalPage, Visit } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { answerQuestion, question } from './operations.ts';

interface Question {
  verificationQuestion: { serviceId: string; name: string; summary: string } | null;
}

const ANSWERS = ['STILL_TRUE', 'CHANGED', 'NOT_OFFERED'] as const;

const done = ({ texts, view }: Visit, answer: (typeof ANSWERS)[number]): Outcome => ({
  title: texts.stillTrue.doneTitle,
  back: null,
  content: (
    <>
      <p class="lead">{texts.stillTrue.done[answer]}</p>
      {answer === 'CHANGED' && (
        <p>
          <a class="button" href={view.link('/services')}>
            {texts.stillTrue.toSignIn}
          </a>
        </p>
      )}
    </>
  ),
});

/** The page of the one-time link in a reminder. Opening it changes nothing; a button answers, without signing in. */
export const stillTruePage: PortalPage = {
  path: '/still-true/:token',
  who: 'EVERYBODY',
  show: async (visit) => {
    const { texts, params, view, ask } = visit;
    const t = texts.stillTrue;
    const { verificationQuestion: asked } = await ask<Question>(question, { token: params.token, locale: view.locale });
    if (asked === null) return problemPage(visit, 'LINK');
    return {
      title: t.title,
      back: null,
      content: (
        <>
          <section class="panel">
            <h2>{asked.name}</h2>
            <p>{asked.summary}</p>
            <p>
              <a href={`/service/${asked.serviceId}`}>{t.see}</a>
            </p>
          </section>
          <p>{t.text}</p>
          <Form>
            <Radios
              name="answer"
              label={t.choice}
              choices={ANSWERS.map((answer) => ({ value: answer, label: t.answers[answer].label, hint: t.answers[answer].text }))}
            />
            <Button>{t.submit}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { texts, params, ask, again } = visit;
    const answer = ANSWERS.find((known) => known === visit.text('answer'));
    if (answer === undefined) return again({ field: 'answer', text: texts.stillTrue.missing });
    const { answerVerification } = await ask<{ answerVerification: { userErrors: { code: string }[] } }>(answerQuestion, {
      token: params.token,
      answer,
    });
    return answerVerification.userErrors.length === 0 ? done(visit, answer) : problemPage(visit, 'LINK');
  },
};
