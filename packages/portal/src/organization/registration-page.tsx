import { fill } from '@drogowskaz/page-kit';
import { Button, Form } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { confirmRegistration, type Registration, registration } from './operations.ts';

/** The page of the link in the mail to a new organisation: how its registration stands, and a button that confirms the address. */
export const registrationPage: PortalPage = {
  path: '/registration/:token',
  who: 'EVERYBODY',
  show: async (visit) => {
    const { texts, params, ask } = visit;
    const t = texts.registration;
    const { registration: found } = await ask<{ registration: Registration | null }>(registration, { token: params.token });
    if (found === null) return problemPage(visit, 'LINK');
    return {
      title: t.title,
      caption: found.providerName,
      back: null,
      content: (
        <>
          <p class="lead">{t.status[found.status]}</p>
          {found.reason !== null && <p>{fill(t.reason, { reason: found.reason })}</p>}
          {found.addressConfirmed ? (
            <p>{t.confirmed}</p>
          ) : (
            <Form>
              <p>{t.confirmText}</p>
              <Button>{t.confirm}</Button>
            </Form>
          )}
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { params, ask } = visit;
    const answer = await ask<{ confirmRegistration: object | null }>(confirmRegistration, { token: params.token });
    return answer.confirmRegistration === null ? problemPage(visit, 'LINK') : { to: `/registration/${params.token}` };
  },
};
