import { Button, Form } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';

/** The button in the header sends here; whoever opens the address is asked. */
export const signOutPage: PortalPage = {
  path: '/sign-out',
  who: 'EVERYBODY',
  show: ({ texts }) => ({
    title: texts.signOut.title,
    content: (
      <>
        <p>{texts.signOut.text}</p>
        <Form>
          <Button>{texts.signOut.submit}</Button>
        </Form>
      </>
    ),
  }),
  submit: async ({ accounts, token }) => {
    if (token !== '') await accounts.signOut({ session: token });
    return { to: '/sign-in?out=1', session: null };
  },
};

/** Where a new tab ends that was only opened to sign in again: the form waits in the other one. */
export const heldPage: PortalPage = {
  path: '/held',
  who: 'SIGNED_IN',
  show: ({ texts }) => ({ title: texts.held.doneTitle, content: <p class="lead">{texts.held.doneText}</p> }),
};
