import { fill } from '@drogowskaz/page-kit';
import { Button, Form, TextField } from '../fields/index.ts';
import { missing } from '../frame/check-fields.ts';
import { membershipInWords } from '../frame/membership-in-words.ts';
import type { PortalPage } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { refusalErrors } from '../frame/refused.ts';
import { NewPasswordField } from '../password/new-password-field.tsx';
import { afterSignIn } from '../sign-in/after-sign-in.ts';

/** The page of a mailed invitation: who invites, to what; somebody without an account says who she is. */
export const invitationPage: PortalPage = {
  path: '/invitation/:token',
  who: 'EVERYBODY',
  show: async (visit) => {
    const { accounts, params, texts } = visit;
    const invited = await accounts.invitation({ token: params.token ?? '' });
    if (invited.refused !== undefined) return problemPage(visit, 'LINK');
    const { invitation, fields } = texts;
    return {
      title: invitation.title,
      back: null,
      content: (
        <>
          <p class="lead">{fill(invitation.asWhat, { role: membershipInWords(invited, texts) })}</p>
          <p>{texts.roleHints[invited.role]}</p>
          {invited.invitedBy !== null && <p>{fill(invitation.from, { name: invited.invitedBy })}</p>}
          <p>{fill(invitation.forAddress, { email: invited.email })}</p>
          {invited.hasAccount && <p>{invitation.hasAccount}</p>}
          <Form>
            {!invited.hasAccount && (
              <>
                <input type="hidden" name="new" value="1" />
                <TextField name="name" label={fields.name} autocomplete="name" />
                <NewPasswordField label={fields.password} hint={invitation.passwordHint} optional />
              </>
            )}
            <Button>{invitation.submit}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { accounts, client, params, form, texts, view, again } = visit;
    const wrong = form.has('new') ? missing(visit, { name: texts.fields.nameMissing }) : [];
    if (wrong.length > 0) return again(...wrong);
    const [name, password] = [visit.text('name'), form.get('password') ?? ''];
    const answer = await accounts.acceptInvitation({
      token: params.token ?? '',
      ...(name === '' ? {} : { name }),
      ...(password === '' ? {} : { password }),
      ...{ locale: view.locale, client },
    });
    if (answer.refused === undefined) return afterSignIn(answer, '/?done=invited');
    return answer.refused === 'WRONG' ? problemPage(visit, 'LINK') : again(...refusalErrors(answer, visit));
  },
};
