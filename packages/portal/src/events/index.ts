import type { PortalPage } from '../frame/page.ts';
import { managedEvents } from '../postings/operations.ts';
import { postingListPage } from '../postings/posting-list.tsx';
import { postingTexts } from '../postings/texts/posting-texts.ts';
import { editors } from '../services/roles.ts';
import { endEventPage } from './end-event-page.tsx';
import { eventPage, newEventPage } from './event-page.tsx';

export const eventPages: readonly PortalPage[] = [
  postingListPage({ path: '/events', who: editors, operation: managedEvents, texts: (locale) => postingTexts(locale).events }),
  newEventPage,
  eventPage,
  endEventPage,
];
