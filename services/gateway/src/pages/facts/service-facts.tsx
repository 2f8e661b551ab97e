import type { ComponentChildren } from 'preact';
import type { ServiceCard } from '../ask/answers.ts';
import { Written } from '../layout/written.tsx';
import { usePage } from '../page-view.ts';
import { areaInWords } from './area-in-words.ts';
import { costInWords } from './cost-in-words.ts';

export const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** What a person compares services by; the same on a result card and at the head of a service's page. */
export const ServiceFacts = ({ service }: { service: ServiceCard }) => {
  const view = usePage();
  const { texts, formats, languageName } = view;
  return (
    <dl class="facts">
      <Fact name={texts.forWhom}>
        {service.audiences.length === 0 ? texts.forEveryone : formats.list(service.audiences.map(({ label }) => label))}
      </Fact>
      <Fact name={texts.where}>{areaInWords(view, service)}</Fact>
      <Fact name={texts.cost}>
        {costInWords(view, service.cost)}
        {service.cost.note !== null && (
          <>
            {' · '}
            <Written text={service.cost.note} />
          </>
        )}
      </Fact>
      <Fact name={texts.serviceLanguages}>
        {service.languages.length === 0 ? texts.notKnown : formats.list(service.languages.map(languageName))}
      </Fact>
      <Fact name={texts.howGiven}>{formats.list(service.deliveryModes.map((mode) => texts.deliveryModes[mode]))}</Fact>
    </dl>
  );
};
