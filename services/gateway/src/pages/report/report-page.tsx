import type { ReportedService } from '../ask/answers.ts';
import { Document } from '../layout/document.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import { concernsViolence } from '../safety/concerns-violence.ts';

export interface ReportPageProps {
  service: ReportedService;
  /** What was typed and why it was not taken; null for a page that is only looked at. */
  refused: { typed: string; why: string } | null;
  /** It was taken: thanks instead of the form. */
  taken: boolean;
  addressIn: (lang: string) => string;
}

const Form = ({ service, refused }: Pick<ReportPageProps, 'service' | 'refused'>) => {
  const { texts, link } = usePage();
  return (
    <form class="report-form" method="post" action={link(`/service/${service.id}/report`)}>
      <label for="message">{texts.reportLabel}</label>
      <p class="hint" id="about-message">
        {texts.reportHint}
      </p>
      {refused !== null && (
        <p class="note problem" id="wrong-message" role="alert">
          {refused.why}
        </p>
      )}
      <textarea
        id="message"
        name="message"
        rows={5}
        maxLength={2_000}
        aria-describedby={refused === null ? 'about-message' : 'about-message wrong-message'}
        aria-invalid={refused !== null}
        autofocus={refused !== null}
        value={refused?.typed ?? ''}
      />
      <button type="submit">{texts.reportSend}</button>
    </form>
  );
};

/** Whoever notices that something is wrong says so, without saying who she is. */
export const ReportPage = ({ service, refused, taken, addressIn }: ReportPageProps) => {
  const view = usePage();
  const { texts, link } = view;
  const { content } = service;
  return (
    <Document title={texts.reportProblem} noIndex discreet={concernsViolence(service)} addressIn={addressIn}>
      <div class="wrap problem-page">
        <h1>{taken ? texts.reportThanks : texts.reportProblem}</h1>
        <p class="lead" {...inLanguage(view, content.locale, content.direction)}>
          {content.name}
        </p>
        {taken ? <p>{texts.reportThanksText}</p> : <Form service={service} refused={refused} />}
        <p>
          <a href={link(`/service/${service.id}`)}>{texts.backToService}</a>
        </p>
      </div>
    </Document>
  );
};
