import { accountPages } from './account/index.ts';
import { collectionPages } from './collections/index.ts';
import { coveragePages } from './coverage/index.ts';
import { duplicatePages } from './duplicates/index.ts';
import { eventPages } from './events/index.ts';
import type { PortalPage } from './frame/page.ts';
import { homePage } from './home/home-page.tsx';
import { importPages } from './imports/index.ts';
import { invitationPage } from './invitation/invitation-page.tsx';
import { keyPages } from './keys/index.ts';
import { learningPages } from './learning/index.ts';
import { moderationPages } from './moderation/index.ts';
import { noticePages } from './notices/index.ts';
import { organizationPages } from './organization/index.ts';
import { partnerPages } from './partners/index.ts';
import { passwordPages } from './password/index.ts';
import { postingQueuePage, waitingPostingPage } from './postings/queue-pages.tsx';
import { privacyPage } from './privacy/privacy-page.tsx';
import { registerPages } from './register/index.ts';
import { servicePages } from './services/index.ts';
import { signInPages } from './sign-in/index.ts';
import { sourcePages } from './sources/index.ts';
import { spreadsheetPages } from './spreadsheets/index.ts';
import { standardPages } from './standard/index.ts';
import { stillTruePage } from './still-true/still-true-page.tsx';
import { switchPage } from './switch-role/switch-page.tsx';
import { teamPages } from './team/index.ts';

import { volunteeringPages } from './volunteering/index.ts';

/** Every page of the portal. Whoever adds some adds a line. */
export const portalPages: readonly PortalPage[] = [
  homePage,
  ...signInPages,
  ...registerPages,
  ...passwordPages,
  invitationPage,
  switchPage,
  ...servicePages,
  ...spreadsheetPages,
  ...importPages,
  ...moderationPages,
  ...duplicatePages,
  ...sourcePages,
  ...coveragePages,
  postingQueuePage,
  waitingPostingPage,
  ...eventPages,
  ...noticePages,
  ...collectionPages,
  ...organizationPages,
  ...teamPages,
  ...keyPages,
  ...partnerPages,
  ...standardPages,
  ...volunteeringPages,
  ...learningPages,
  ...accountPages,
  privacyPage,
  stillTruePage,
];
