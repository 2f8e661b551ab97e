import { Button, Form, TextField } from '../fields/index.ts';
import { checkEmail, missing } from '../frame/check-fields.ts';
import type { PortalPage } from '../frame/page.ts';
import { refusalErrors } from '../frame/refused.ts';
import { afterSignIn } from './after-sign-in.ts';
import { oidcProblem } from './oidc-pages.ts';

/** E-mail and password, and the ways to the other ways. */
export const signInPage: PortalPage = {
  path: '/sign-in',
  who: 'EVERYBODY',
  show: async ({ accounts, texts, query, view, session }) => {
    if (session !== null && query.get('to') === null) return { to: '/' };
    const problem = oidcProblem(query.get('oidc'), texts);
    const { oidc } = await accounts.waysToSignIn({});
    const { signIn, fields } = texts;
    const keeping = (path: string): string => view.link(query.has('to') ? `${path}?to=${encodeURIComponent(query.get('to') ?? '')}` : path);
    return {
      title: signIn.title,
      back: null,
      notice: query.has('out') ? texts.signOut.done : undefined,
      content: (
        <>
          {problem !== undefined && (
            <div class="note problem" role="alert">
              <p>{problem}</p>
            </div>
          )}
          <Form>
            <TextField name="email" type="email" label={fields.email} autocomplete="username" inputmode="email" />
            <TextField name="password" type="password" label={fields.password} autocomplete="current-password" />
            <Button>{signIn.submit}</Button>
          </Form>
          <h2>{signIn.orTitle}</h2>
          <ul class="ways">
            {oidc && (
              <li>
                <a href={keeping('/sign-in/oidc')}>{signIn.oidc}</a>
              </li>
            )}
            <li>
              <a href={view.link('/sign-in/link')}>{signIn.byLink}</a>
            </li>
            <li>
              <a href={view.link('/reset')}>{signIn.forgotten}</a>
            </li>
          </ul>
          <h2>{signIn.newTitle}</h2>
          <p>{signIn.newText}</p>
          <p>
            <a class="button secondary" href={view.link('/register')}>
              {signIn.register}
            </a>
          </p>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { accounts, client, form, texts, query, again } = visit;
    const wrong = [...checkEmail(visit), ...missing(visit, { password: texts.fields.passwordMissing })];
    if (wrong.length > 0) return again(...wrong);
    const answer = await accounts.signIn({ email: visit.text('email'), password: form.get('password') ?? '', client });
    if (answer.refused === undefined) return afterSignIn(answer, query.get('to'));
    if (answer.refused === 'WRONG') return again({ field: 'email', text: texts.signIn.wrong });
    return again(...refusalErrors(answer, visit));
  },
};
