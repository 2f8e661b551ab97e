import { Button, Form, TextField } from '../fields/index.ts';
import { checkEmail } from '../frame/check-fields.ts';
import type { PortalPage } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { refusalErrors } from '../frame/refused.ts';
import { afterSignIn } from './after-sign-in.ts';
import { CheckMail } from './check-mail.tsx';

/** Asks for a mail with a link. The answer is the same whether the address has an account or not. */
export const askForLinkPage: PortalPage = {
  path: '/sign-in/link',
  who: 'EVERYBODY',
  show: ({ texts, query, session }) => {
    const { mailedLink, fields } = texts;
    if (query.has('sent')) return { title: mailedLink.sentTitle, content: <CheckMail text={mailedLink.sentText} again="/sign-in/link" /> };
    return {
      title: mailedLink.title,
      back: session === null ? '/sign-in' : '/',
      content: (
        <>
          <p>{mailedLink.text}</p>
          <Form>
            <TextField name="email" type="email" label={fields.email} autocomplete="username" inputmode="email" />
            <Button>{mailedLink.submit}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const wrong = checkEmail(visit);
    if (wrong.length > 0) return visit.again(...wrong);
    const answer = await visit.accounts.requestMailedLink({ email: visit.text('email'), locale: visit.view.locale, client: visit.client });
    return answer.refused === undefined ? { to: '/sign-in/link?sent=1' } : visit.again(...refusalErrors(answer, visit));
  },
};

/** The page of the mailed link. Opening it does nothing: mail programs open links on their own. */
export const useLinkPage: PortalPage = {
  path: '/link/:token',
  who: 'EVERYBODY',
  show: ({ texts }) => ({
    title: texts.mailedLink.useTitle,
    back: null,
    content: (
      <>
        <p>{texts.mailedLink.useText}</p>
        <Form>
          <Button>{texts.signIn.submit}</Button>
        </Form>
      </>
    ),
  }),
  submit: async (visit) => {
    const answer = await visit.accounts.useMailedLink({ token: visit.params.token ?? '', client: visit.client });
    if (answer.refused === undefined) return afterSignIn(answer, null);
    return answer.refused === 'LIMITED' ? visit.again(...refusalErrors(answer, visit)) : problemPage(visit, 'LINK');
  },
};
