import type { PortalPage } from '../frame/page.ts';
import { historyPage } from './history/history-page.tsx';
import { archivePage } from './overview/archive-page.tsx';
import { myServicesPage } from './overview/my-services-page.tsx';
import { servicePage } from './overview/service-page.tsx';
import { previewPage } from './preview/preview-page.tsx';
import { contactStep } from './steps/contact-step.tsx';
import { hoursStep } from './steps/hours-step.tsx';
import { moreStep } from './steps/more-step.tsx';
import { newServicePage } from './steps/new-service-page.tsx';
import { topicStep } from './steps/topic-step.tsx';
import { whatStep } from './steps/what-step.tsx';
import { whereStep } from './steps/where-step.tsx';
import { translationPage } from './translations/translation-page.tsx';
import { translationsPage } from './translations/translations-page.tsx';

/** Everything about writing services and keeping them true. */
export const servicePages: readonly PortalPage[] = [
  myServicesPage,
  newServicePage,
  servicePage,
  ...[whatStep, topicStep, whereStep, hoursStep, contactStep, moreStep],
  translationsPage,
  translationPage,
  previewPage,
  historyPage,
  archivePage,
];
