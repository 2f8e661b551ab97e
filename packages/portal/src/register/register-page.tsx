import { Button, Form, TextField } from '../fields/index.ts';
import { checkEmail, missing } from '../frame/check-fields.ts';
import type { PortalPage } from '../frame/page.ts';
import { refusalErrors } from '../frame/refused.ts';
import { NewPasswordField } from '../password/new-password-field.tsx';
import { CheckMail } from '../sign-in/check-mail.tsx';

/** A person first, her organisation when her address is confirmed. Nobody learns here whether an address has an account. */
export const registerPage: PortalPage = {
  path: '/register',
  who: 'EVERYBODY',
  show: ({ texts, query, session }) => {
    const { register, fields } = texts;
    if (session !== null) return { to: '/organization/new' };
    if (query.has('sent'))
      return { title: register.sentTitle, content: <CheckMail text={register.sentText} more={register.sentElse} again="/register" /> };
    return {
      title: register.title,
      caption: register.caption,
      back: '/sign-in',
      content: (
        <>
          <p>{register.text}</p>
          <Form>
            <TextField name="name" label={fields.name} autocomplete="name" />
            <TextField name="email" type="email" label={fields.email} hint={register.emailHint} autocomplete="username" inputmode="email" />
            <NewPasswordField label={fields.password} />
            <Button>{register.submit}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { accounts, client, form, texts, view, again } = visit;
    const { nameMissing, passwordMissing } = texts.fields;
    const wrong = [...missing(visit, { name: nameMissing }), ...checkEmail(visit), ...missing(visit, { password: passwordMissing })];
    if (wrong.length > 0) return again(...wrong);
    const person = { name: visit.text('name'), email: visit.text('email'), password: form.get('password') ?? '' };
    const answer = await accounts.register({ ...person, locale: view.locale, client });
    return answer.refused === undefined ? { to: '/register?sent=1' } : again(...refusalErrors(answer, visit));
  },
};
