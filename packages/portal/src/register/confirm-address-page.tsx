import { Button, Form } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { refusalErrors } from '../frame/refused.ts';
import { afterSignIn } from '../sign-in/after-sign-in.ts';

/** The page of the link in the mail. Its button confirms and signs in. */
export const confirmAddressPage: PortalPage = {
  path: '/confirm/:token',
  who: 'EVERYBODY',
  show: ({ texts }) => ({
    title: texts.register.confirmTitle,
    back: null,
    content: (
      <>
        <p>{texts.register.confirmText}</p>
        <Form>
          <Button>{texts.register.confirmSubmit}</Button>
        </Form>
      </>
    ),
  }),
  submit: async (visit) => {
    const answer = await visit.accounts.confirmAddress({ token: visit.params.token ?? '', client: visit.client });
    if (answer.refused === undefined) return afterSignIn(answer, '/organization/new');
    return answer.refused === 'LIMITED' ? visit.again(...refusalErrors(answer, visit)) : problemPage(visit, 'LINK');
  },
};
