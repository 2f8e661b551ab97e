import { fill } from '@drogowskaz/page-kit';
import type { ServiceCard, SituationStep } from '../ask/answers.ts';
import { ClosedForNow } from '../facts/closed-for-now.tsx';
import { costInWords } from '../facts/cost-in-words.ts';
import { TrustLine } from '../facts/trust-line.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import { emptyRequest, type SearchRequest } from '../search/search-request.ts';
import { ThingsToBring } from './things-to-bring.tsx';

const ServiceForStep = ({ service }: { service: ServiceCard }) => {
  const view = usePage();
  const { texts, formats, languageName, link } = view;
  const { content } = service;
  return (
    <li class="card">
      <h4>
        <a href={link(`/service/${service.id}`)} {...inLanguage(view, content.locale, content.direction)}>
          {content.name}
        </a>
      </h4>
      <p class="provider">
        <bdi>{service.provider.name}</bdi>
      </p>
      <p>
        {texts.cost}: {costInWords(view, service.cost)}
        {service.languages.length > 0 && (
          <>
            {' · '}
            {texts.serviceLanguages}: {formats.list(service.languages.map(languageName))}
          </>
        )}
      </p>
      <ClosedForNow service={service} />
      <TrustLine service={service} />
    </li>
  );
};

const WhoHelps = ({ services }: { services: SituationStep['services'] }) => {
  const { texts } = usePage();
  if (services === null) return <p class="note problem">{texts.partUnavailable}</p>;
  if (services.length === 0) return <p class="note">{texts.nobodyKnown}</p>;
  return (
    <ul class="step-services" aria-label={texts.whoHelps}>
      {services.map((service) => (
        <ServiceForStep key={service.id} service={service} />
      ))}
    </ul>
  );
};

interface StepProps {
  step: SituationStep;
  number: number;
  municipality: string | null;
  address: (request: SearchRequest) => string;
}

/** One thing to do, what to have along for it, and who helps. */
export const Step = ({ step, number, municipality, address }: StepProps) => {
  const view = usePage();
  const { texts, formats } = view;
  const more = (code: string) =>
    address({ ...emptyRequest, categories: [code], municipalities: municipality === null ? [] : [municipality] });
  return (
    <li class="step">
      <h3>
        <span class="step-number">{fill(texts.stepNumber, { number: formats.number(number) })}</span>
      </h3>
      <p class="step-text" {...inLanguage(view, step.text.locale, step.text.direction)} data-aloud>
        {step.text.value}
      </p>
      {step.bring.length > 0 && (
        <>
          <p class="label">{texts.whatToBring}</p>
          <ThingsToBring things={step.bring} />
        </>
      )}
      <WhoHelps services={step.services} />
      {step.services !== null && step.services.length > 0 && (
        <ul class="more screen-only">
          {step.categories.map(({ code, label }) => (
            <li key={code}>
              <a href={more(code)}>{fill(texts.moreServicesOf, { category: label })}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};
