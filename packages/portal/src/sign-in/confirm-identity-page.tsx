import { Button, Form, TextField } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { refusalErrors } from '../frame/refused.ts';
import { returnPath } from '../frame/return-path.ts';

/** Before keys, team and second factor: proves once more who she is, by code where a second factor is set, else by password. */
export const confirmIdentityPage: PortalPage = {
  path: '/confirm-identity',
  who: 'SIGNED_IN',
  show: ({ texts, session }) => {
    const { confirmIdentity, fields, code } = texts;
    const { secondFactor = false, hasPassword = false } = session?.account ?? {};
    if (!secondFactor && !hasPassword) {
      return {
        title: confirmIdentity.title,
        content: (
          <>
            <p>{confirmIdentity.textNothing}</p>
            <Form action="/sign-out">
              <Button>{texts.signOut.submit}</Button>
            </Form>
          </>
        ),
      };
    }
    return {
      title: confirmIdentity.title,
      content: (
        <>
          <p>{secondFactor ? confirmIdentity.textCode : confirmIdentity.textPassword}</p>
          <Form>
            {secondFactor ? (
              <TextField name="code" label={code.label} hint={code.hint} autocomplete="one-time-code" width="medium" />
            ) : (
              <TextField name="password" type="password" label={fields.password} autocomplete="current-password" />
            )}
            <Button>{confirmIdentity.submit}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { accounts, token, client, form, texts, query, again } = visit;
    const byCode = visit.session?.account.secondFactor === true;
    const answer = await accounts.confirmIdentity({
      session: token,
      client,
      ...(byCode ? { code: visit.text('code') } : { password: form.get('password') ?? '' }),
    });
    if (answer.refused === undefined) return { session: answer, to: returnPath(query.get('to')) };
    if (answer.refused !== 'WRONG') return again(...refusalErrors(answer, visit));
    return again(byCode ? { field: 'code', text: texts.code.wrong } : { field: 'password', text: texts.confirmIdentity.wrongPassword });
  },
};
