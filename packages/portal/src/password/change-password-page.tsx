import { Button, Form } from '../fields/index.ts';
import { missing } from '../frame/check-fields.ts';
import type { PortalPage } from '../frame/page.ts';
import { refusalErrors } from '../frame/refused.ts';
import { NewPasswordField } from './new-password-field.tsx';

/** Sets another password, or the first one. All other sessions end. */
export const changePasswordPage: PortalPage = {
  path: '/account/password',
  who: 'SIGNED_IN',
  fresh: true,
  show: ({ texts, session }) => ({
    title: session?.account.hasPassword === true ? texts.account.changePassword : texts.account.setPassword,
    back: '/account',
    content: (
      <Form>
        <NewPasswordField />
        <Button>{texts.frame.save}</Button>
      </Form>
    ),
  }),
  submit: async (visit) => {
    const { accounts, client, token, form, texts, again } = visit;
    const wrong = missing(visit, { password: texts.fields.passwordMissing });
    if (wrong.length > 0) return again(...wrong);
    const answer = await accounts.changePassword({ session: token, password: form.get('password') ?? '', client });
    return answer.refused === undefined ? { to: '/account?done=password', session: answer } : again(...refusalErrors(answer, visit));
  },
};
