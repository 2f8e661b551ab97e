import { usePortal } from '../frame/view.ts';
import type { Evidence } from './answers.ts';
import { duplicateTexts } from './texts/duplicate-texts.ts';

const Reasons = ({ heading, reasons }: { heading: string; reasons: readonly Evidence[] }) => {
  const { features } = duplicateTexts(usePortal().locale);
  if (reasons.length === 0) return null;
  return (
    <>
      <p>
        <strong>{heading}</strong>
      </p>
      <ul>
        {reasons.map(({ feature, detail }) => (
          <li key={feature}>
            {features[feature]}
            {detail !== '' && (
              <>
                {': '}
                <bdi>{detail}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

/** What speaks for two records being one, and what against it: in words, and in two lists instead of two colours. */
export const EvidenceLists = ({ reasons }: { reasons: readonly Evidence[] }) => {
  const texts = duplicateTexts(usePortal().locale);
  return (
    <>
      <Reasons heading={texts.speaksFor} reasons={reasons.filter(({ weight }) => weight > 0)} />
      <Reasons heading={texts.speaksAgainst} reasons={reasons.filter(({ weight }) => weight < 0)} />
    </>
  );
};
