import type { MatchedService } from '../ask/answers.ts';
import { ClosedForNow } from '../facts/closed-for-now.tsx';
import { TrustLine } from '../facts/trust-line.tsx';
import { TranslationNote } from '../layout/translation-note.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import { matchTextsOf } from './texts/index.ts';
import { WhereToGo } from './where-to-go.tsx';

const Sentences = ({ title, sentences, kind }: { title: string; sentences: readonly string[]; kind: string }) =>
  sentences.length === 0 ? null : (
    <section class={kind}>
      <h3>{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );

/** A service that fits: what it is, why it is here, what to ask and what to bring. */
export const MatchCard = ({ match }: { match: MatchedService }) => {
  const view = usePage();
  const { texts, link, locale } = view;
  const own = matchTextsOf(locale);
  const { service, reasons, checks, bring } = match;
  const written = inLanguage(view, service.content.locale, service.content.direction);
  return (
    <article class="card">
      <p class="eyebrow">{service.categories.map(({ label }) => label).join(' · ')}</p>
      <h2>
        <a href={link(`/service/${service.id}`)} {...written}>
          {service.content.name}
        </a>
      </h2>
      <p class="provider">
        <bdi>{service.provider.name}</bdi>
      </p>
      <p class="summary" {...written}>
        {service.content.summary}
      </p>
      <TranslationNote content={service.content} />
      <div class="because">
        <Sentences title={own.why} sentences={reasons} kind="reasons" />
        <Sentences title={own.checks} sentences={checks} kind="to-ask" />
        <Sentences title={texts.whatToBring} sentences={bring} kind="to-bring" />
      </div>
      <WhereToGo service={service} />
      <p class="way-on">
        <a href={link(`/service/${service.id}/card`)}>{texts.counterCard}</a>
      </p>
      <ClosedForNow service={service} />
      <TrustLine service={service} />
    </article>
  );
};
