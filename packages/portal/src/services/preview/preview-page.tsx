import { Description, fill, saysMore } from '@drogowskaz/page-kit';
import type { ComponentChildren } from 'preact';
import type { PortalPage, Visit } from '../../frame/page.ts';
import { Ways } from '../../lists/index.ts';
import { editableService, type TranslationState } from '../ask/editable-service.ts';
import { previewRevision } from '../ask/operations.ts';
import { choicesFor } from '../form/choices.ts';
import { editors } from '../roles.ts';
import { serviceTexts } from '../texts/service-texts.ts';

interface Text {
  value: string;
  locale: string;
  direction: 'LTR' | 'RTL';
}

interface Proposal {
  content: {
    locale: string;
    direction: Text['direction'];
    state: TranslationState;
    name: string;
    summary: string;
    description: string;
    plainSummary: string | null;
  };
  provider: { name: string };
  categories: { code: string; label: string }[];
  audiences: { code: string; label: string }[];
  languages: string[];
  deliveryModes: string[];
  municipalities: { code: string; name: string }[];
  cost: { free: boolean | null; amount: number | null; currency: string | null; note: Text | null };
  eligibility: { requirements: { code: string; label: string }[]; documents: Text[] };
  places: {
    hidden: boolean;
    location: {
      name: string;
      address: { street: string | null; postalCode: string | null; city: string } | null;
      wheelchairAccessible: boolean | null;
      openingHours: { text: string };
    };
  }[];
  contacts: { kind: 'PHONE' | 'EMAIL' | 'FORM' | 'CHAT'; value: string; languages: string[]; note: Text | null }[];
  howToApply: Text | null;
  bookingUrl: string | null;
  url: string | null;
}

export interface PreviewAnswer {
  revision: { id: string; serviceId: string; version: number; proposal: Proposal } | null;
}

const marked = ({ locale, direction }: Pick<Text, 'locale' | 'direction'>) => ({
  lang: locale,
  dir: direction === 'RTL' ? ('rtl' as const) : ('ltr' as const),
});
const Said = ({ text }: { text: Text }) => <span {...marked(text)}>{text.value}</span>;

/** What the public would read: all of it, in one language, and nothing that it would not see. */
export const Preview = ({ proposal, visit: { view } }: { proposal: Proposal; visit: Pick<Visit, 'view'> }) => {
  const texts = serviceTexts(view.locale);
  const { content, cost, eligibility } = proposal;
  const fact = (term: string, value: ComponentChildren) =>
    value === null || value === '' || value === undefined ? null : (
      <div>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    );
  const labels = (list: readonly { label: string }[]) => list.map(({ label }) => label).join(', ');
  const modes = choicesFor('deliveryModes', view.locale).flatMap(({ value, label }) =>
    proposal.deliveryModes.includes(value) ? [String(label)] : [],
  );
  const price = cost.free === true ? texts.yes : cost.amount === null ? null : view.formats.money(cost.amount, cost.currency ?? 'PLN');
  return (
    <article class="preview">
      <div {...marked(content)}>
        <h2>{content.name}</h2>
        <p class="lead">{content.summary}</p>
        {content.plainSummary !== null && <p>{content.plainSummary}</p>}
        {saysMore(content.description, content.summary) && <Description markdown={content.description} />}
      </div>
      <p>{proposal.provider.name}</p>
      {proposal.places.map(({ hidden, location }) => (
        <section key={location.name} class="card">
          <h3>{location.name}</h3>
          {hidden ? (
            <p class="hint">{texts.fields['locations.*.hidden'].label}</p>
          ) : (
            location.address && (
              <p>
                {[location.address.street, [location.address.postalCode, location.address.city].filter(Boolean).join(' ')]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            )
          )}
          <p>{location.openingHours.text}</p>
          {location.wheelchairAccessible !== null && (
            <p>
              {texts.fields['locations.*.wheelchairAccessible'].label} {location.wheelchairAccessible ? texts.yes : texts.no}
            </p>
          )}
        </section>
      ))}
      <dl class="facts">
        {proposal.contacts.map(({ kind, value, note }) => (
          <div key={`${kind}${value}`}>
            <dt>{texts.contacts[kind]}</dt>
            <dd>
              {value} {note && <Said text={note} />}
            </dd>
          </div>
        ))}
        {fact(texts.fields.categories.label, labels(proposal.categories))}
        {fact(texts.fields.languages.label, proposal.languages.map(view.formats.language).join(', '))}
        {fact(texts.fields.deliveryModes.label, modes.join(', '))}
        {fact(texts.fields.municipalities.label, proposal.municipalities.map(({ name }) => name).join(', '))}
        {fact(cost.free === true ? texts.fields['cost.free'].label : texts.fields['cost.amount'].label, price)}
        {cost.note && fact(texts.fields['cost.note'].label, <Said text={cost.note} />)}
        {fact(texts.fields.audiences.label, labels(proposal.audiences))}
        {fact(texts.fields.requirements.label, labels(eligibility.requirements))}
        {eligibility.documents.length > 0 &&
          fact(
            texts.fields.documents.label,
            <ul>
              {eligibility.documents.map((text) => (
                <li key={text.value}>
                  <Said text={text} />
                </li>
              ))}
            </ul>,
          )}
        {proposal.howToApply && fact(texts.fields.howToApply.label, <Said text={proposal.howToApply} />)}
        {fact(texts.fields.url.label, proposal.url)}
        {fact(texts.fields.bookingUrl.label, proposal.bookingUrl)}
      </dl>
    </article>
  );
};

export const previewPage: PortalPage = {
  path: '/services/:id/preview',
  who: editors,
  show: async (visit) => {
    const service = await editableService(visit);
    const { view, query } = visit;
    const texts = serviceTexts(view.locale);
    const locales = [...new Set([service.record.locale, ...service.translations.map(({ locale }) => locale), 'pl', 'uk', 'en'])];
    const chosen = locales.find((locale) => locale === query.get('in')) ?? service.record.locale;
    const { revision } = await visit.ask<PreviewAnswer>(previewRevision, { id: service.revision.id, locale: chosen, labels: chosen });
    return {
      title: texts.preview.title,
      caption: service.record.name,
      back: `/services/${service.id}`,
      content: revision && (
        <>
          <p class="note">{fill(texts.preview.note, { version: revision.version })}</p>
          <Ways
            label={texts.preview.in}
            ways={locales.map((locale) => ({
              href: view.link(`/services/${service.id}/preview?in=${locale}`),
              label: view.formats.language(locale),
              current: locale === chosen,
            }))}
          />
          {revision.proposal.content.state !== 'ORIGINAL' && (
            <p>
              {view.formats.language(chosen)}: {texts.translations.states[revision.proposal.content.state]}
            </p>
          )}
          <Preview proposal={revision.proposal} visit={visit} />
        </>
      ),
    };
  },
};
