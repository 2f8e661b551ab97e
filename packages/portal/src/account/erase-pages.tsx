import { Button, Checkbox, Form } from '../fields/index.ts';
import { missing } from '../frame/check-fields.ts';
import type { PortalPage } from '../frame/page.ts';
import { refusalErrors } from '../frame/refused.ts';

/** Her own wish: personal data goes for good, what she did stays without her name. */
export const erasePage: PortalPage = {
  path: '/account/erase',
  who: 'SIGNED_IN',
  fresh: true,
  show: ({ texts }) => ({
    title: texts.erase.title,
    back: '/account',
    content: (
      <>
        <p class="lead">{texts.erase.text}</p>
        <Form>
          <Checkbox name="sure" label={texts.erase.sure} />
          <Button kind="danger">{texts.erase.submit}</Button>
        </Form>
      </>
    ),
  }),
  submit: async (visit) => {
    const wrong = missing(visit, { sure: visit.texts.erase.sureMissing });
    if (wrong.length > 0) return visit.again(...wrong);
    const answer = await visit.accounts.eraseOwnAccount({ session: visit.token });
    return answer.refused === undefined ? { to: '/erased', session: null } : visit.again(...refusalErrors(answer, visit));
  },
};

export const erasedPage: PortalPage = {
  path: '/erased',
  who: 'EVERYBODY',
  show: ({ texts }) => ({ title: texts.erase.doneTitle, back: null, content: <p class="lead">{texts.erase.doneText}</p> }),
};
