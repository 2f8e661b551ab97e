import type { ServiceCard } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';
import { verificationInWords } from './verification-in-words.ts';
import { WhoseRecord } from './whose-record.tsx';

interface TrustLineProps {
  service: Pick<ServiceCard, 'verification' | 'demonstration' | 'source'>;
  /** Leads to the record in its owner's words, too. */
  linked?: boolean;
}

/** How far to trust what is written: verified or not, whether it is demonstration data, and whose it is. In words, not by colour alone. */
export const TrustLine = ({ service: { verification, demonstration, source }, linked = false }: TrustLineProps) => {
  const view = usePage();
  return (
    <>
      <p class="trust">
        <span class={`verification ${verification.state.toLowerCase()}`}>{verificationInWords(view, verification)}</span>
        {demonstration && <span class="demonstration">{view.texts.demonstration}</span>}
      </p>
      <WhoseRecord source={source} linked={linked} />
    </>
  );
};
