import type { PortalPage } from '../frame/page.ts';

export const privacyPage: PortalPage = {
  path: '/privacy',
  who: 'EVERYBODY',
  show: ({ texts, session }) => ({
    title: texts.privacy.title,
    back: session === null ? '/sign-in' : '/',
    content: (
      <>
        <p class="lead">{texts.privacy.lead}</p>
        <p>{texts.privacy.rights}</p>
      </>
    ),
  }),
};
