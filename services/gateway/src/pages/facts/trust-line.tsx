import type { ServiceCard } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';
import { verificationInWords } from './verification-in-words.ts';

/** How far to trust what is written: verified or not, and whether it is demonstration data. In words, not by colour alone. */
export const TrustLine = ({ service }: { service: Pick<ServiceCard, 'verification' | 'demonstration'> }) => {
  const view = usePage();
  return (
    <p class="trust">
      <span class={`verification ${service.verification.state.toLowerCase()}`}>{verificationInWords(view, service.verification)}</span>
      {service.demonstration && <span class="demonstration">{view.texts.demonstration}</span>}
    </p>
  );
};
