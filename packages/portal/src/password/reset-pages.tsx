import { Button, Form, TextField } from '../fields/index.ts';
import { checkEmail, missing } from '../frame/check-fields.ts';
import type { PortalPage } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { refusalErrors } from '../frame/refused.ts';
import { afterSignIn } from '../sign-in/after-sign-in.ts';
import { CheckMail } from '../sign-in/check-mail.tsx';
import { NewPasswordField } from './new-password-field.tsx';

/** Asks for a mail with a link to set a password. The answer is the same whether the address has an account or not. */
export const askForResetPage: PortalPage = {
  path: '/reset',
  who: 'EVERYBODY',
  show: ({ texts, query }) => {
    const { reset, fields, mailedLink } = texts;
    if (query.has('sent')) return { title: mailedLink.sentTitle, content: <CheckMail text={mailedLink.sentText} again="/reset" /> };
    return {
      title: reset.title,
      back: '/sign-in',
      content: (
        <>
          <p>{reset.text}</p>
          <Form>
            <TextField name="email" type="email" label={fields.email} autocomplete="username" inputmode="email" />
            <Button>{reset.submit}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const wrong = checkEmail(visit);
    if (wrong.length > 0) return visit.again(...wrong);
    const answer = await visit.accounts.requestReset({ email: visit.text('email'), locale: visit.view.locale, client: visit.client });
    return answer.refused === undefined ? { to: '/reset?sent=1' } : visit.again(...refusalErrors(answer, visit));
  },
};

/** The page of the mailed link: sets the password and signs in. */
export const resetPage: PortalPage = {
  path: '/reset/:token',
  who: 'EVERYBODY',
  show: ({ texts }) => ({
    title: texts.reset.useTitle,
    back: null,
    content: (
      <Form>
        <NewPasswordField />
        <Button>{texts.reset.useSubmit}</Button>
      </Form>
    ),
  }),
  submit: async (visit) => {
    const { accounts, client, params, form, texts, again } = visit;
    const wrong = missing(visit, { password: texts.fields.passwordMissing });
    if (wrong.length > 0) return again(...wrong);
    const answer = await accounts.resetPassword({ token: params.token ?? '', password: form.get('password') ?? '', client });
    if (answer.refused === undefined) return afterSignIn(answer, null);
    return answer.refused === 'WRONG' ? problemPage(visit, 'LINK') : again(...refusalErrors(answer, visit));
  },
};
