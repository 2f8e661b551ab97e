import type { PortalPage } from '../frame/page.ts';

/** What happens next; the moderators decide, and a mail tells. */
export const sentPage: PortalPage = {
  path: '/organization/sent',
  who: 'SIGNED_IN',
  show: ({ texts, query }) => ({
    title: query.has('claim') ? texts.newOrganization.claimSentTitle : texts.newOrganization.sentTitle,
    content: (
      <>
        <p class="lead">{texts.newOrganization.sentText}</p>
        <p>{query.has('confirm') ? texts.newOrganization.sentConfirm : texts.newOrganization.sentNext}</p>
      </>
    ),
  }),
};
