import type { Eligibility as EligibilityAnswer, Term } from '../ask/answers.ts';
import { ageInWords } from '../facts/age-in-words.ts';
import { Fact } from '../facts/service-facts.tsx';
import { type PageView, usePage } from '../page-view.ts';

const entitlement = ({ texts }: PageView, required: boolean | null): string => {
  if (required === null) return texts.entitlementUnknown;
  return required ? texts.entitlementRequired : texts.entitlementNotRequired;
};

export const labels = (terms: readonly Term[]) => (
  <ul>
    {terms.map(({ code, label }) => (
      <li key={code}>{label}</li>
    ))}
  </ul>
);

/** Who can use it. What nobody said is said as not known. */
export const Eligibility = ({ eligibility }: { eligibility: EligibilityAnswer }) => {
  const view = usePage();
  const { texts } = view;
  const age = ageInWords(view, { from: eligibility.minimumAge, to: eligibility.maximumAge });
  return (
    <section aria-labelledby="eligibility">
      <h2 id="eligibility">{texts.whoCanUse}</h2>
      <dl class="facts stacked">
        <Fact name={texts.entitlement}>{entitlement(view, eligibility.requiresStatutoryEntitlement)}</Fact>
        {age !== null && <Fact name={texts.age}>{age}</Fact>}
        {eligibility.excludedAudiences.length > 0 && <Fact name={texts.notFor}>{labels(eligibility.excludedAudiences)}</Fact>}
      </dl>
    </section>
  );
};
