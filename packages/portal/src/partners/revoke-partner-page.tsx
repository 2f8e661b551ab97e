import { Button, Form } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { moderators } from '../moderation/roles.ts';
import { type PartnerKey, partnerKeys, revokePartnerKey } from './operations.ts';
import { partnerTexts } from './texts/partner-texts.ts';

/** Asks once more: the pages that use it stop at once. */
export const revokePartnerPage: PortalPage = {
  path: '/partners/revoke/:id',
  who: moderators,
  show: async (visit) => {
    const { view, texts, params, ask } = visit;
    const t = partnerTexts(view.locale);
    const { partnerKeys: keys } = await ask<{ partnerKeys: PartnerKey[] }>(partnerKeys);
    const key = keys.find(({ id }) => id === params.id);
    if (key === undefined) return problemPage(visit, 'NOT_FOUND');
    return {
      title: t.revokeTitle,
      caption: key.name,
      back: `/partners/${key.id}`,
      content: (
        <>
          <p class="lead">{t.revokeText}</p>
          <Form>
            <div class="buttons">
              <Button kind="danger">{t.revoke}</Button>
              <a class="button secondary" href={view.link(`/partners/${key.id}`)}>
                {texts.frame.cancel}
              </a>
            </div>
          </Form>
        </>
      ),
    };
  },
  submit: async ({ params, ask }) => {
    await ask(revokePartnerKey, { id: params.id });
    return { to: '/partners?done=revoked' };
  },
};
