import { Button, Form, TextField } from '../fields/index.ts';
import { missing } from '../frame/check-fields.ts';
import type { PortalPage } from '../frame/page.ts';
import { refusalErrors } from '../frame/refused.ts';
import { afterSignIn } from './after-sign-in.ts';

/** The second factor of a sign-in. */
export const codePage: PortalPage = {
  path: '/sign-in/code',
  who: 'EVERYBODY',
  show: ({ texts, session }) => {
    if (session !== null) return { to: '/' };
    return {
      title: texts.code.title,
      back: '/sign-in',
      content: (
        <>
          <Form>
            <TextField name="code" label={texts.code.label} hint={texts.code.hint} autocomplete="one-time-code" width="medium" />
            <Button>{texts.code.submit}</Button>
          </Form>
          <p>{texts.code.lost}</p>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { texts, token, again } = visit;
    const wrong = missing(visit, { code: texts.code.missing });
    if (wrong.length > 0) return again(...wrong);
    if (token === '') return { to: '/sign-in' };
    const answer = await visit.accounts.passSecondFactor({ session: token, code: visit.text('code'), client: visit.client });
    if (answer.refused === undefined) return afterSignIn(answer, visit.query.get('to'));
    if (answer.refused === 'SIGN_IN') return { to: '/sign-in' };
    return answer.refused === 'WRONG' ? again({ field: 'code', text: texts.code.wrong }) : again(...refusalErrors(answer, visit));
  },
};
