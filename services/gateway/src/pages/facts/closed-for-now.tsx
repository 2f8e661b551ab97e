import type { ServiceCard } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';

/** That a service pauses, wherever it is shown: who does not read it goes there in vain. */
export const ClosedForNow = ({ service }: { service: Pick<ServiceCard, 'temporarilyClosed'> }) =>
  service.temporarilyClosed ? <p class="note problem">{usePage().texts.temporarilyClosed}</p> : null;
