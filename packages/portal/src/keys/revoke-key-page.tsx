import { KEEPERS } from '../areas.ts';
import { Button, Form } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { type ApiKey, apiKeys, revokeApiKey } from './operations.ts';

/** Asks once more: programs that use it stop at once. */
export const revokeKeyPage: PortalPage = {
  path: '/keys/revoke/:id',
  who: KEEPERS,
  fresh: true,
  show: async (visit) => {
    const { texts, view, params, ask } = visit;
    const { apiKeys: keys } = await ask<{ apiKeys: ApiKey[] }>(apiKeys);
    const key = keys.find(({ id }) => id === params.id);
    if (key === undefined) return problemPage(visit, 'NOT_FOUND');
    return {
      title: texts.keys.revokeTitle,
      caption: key.name,
      back: '/keys',
      content: (
        <>
          <p class="lead">{texts.keys.revokeText}</p>
          <Form>
            <div class="buttons">
              <Button kind="danger">{texts.keys.revoke}</Button>
              <a class="button secondary" href={view.link('/keys')}>
                {texts.frame.cancel}
              </a>
            </div>
          </Form>
        </>
      ),
    };
  },
  submit: async ({ params, ask }) => {
    await ask(revokeApiKey, { id: params.id });
    return { to: '/keys?done=revoked' };
  },
};
