import { fill } from '@drogowskaz/page-kit';
import { Document } from '../layout/document.tsx';
import { Written } from '../layout/written.tsx';
import { usePage } from '../page-view.ts';
import { emptyRequest, type SearchRequest } from '../search/search-request.ts';
import type { AnnexFile } from './annex/annex-files.ts';
import { AnnexFiles } from './annex/annex-page.tsx';
import type { StandardAnswer, StandardItem, StandardVersion } from './answers.ts';
import { byTopic } from './by-topic.ts';
import { useStandardTexts } from './texts/index.ts';

export interface StandardPageProps {
  /** Null: nothing was proposed yet. */
  version: StandardVersion | null;
  versions: NonNullable<StandardAnswer['standardVersions']>;
  /** The version that it is compared with; null: with none. */
  since: number | null;
  files: readonly AnnexFile[];
  canonical: string;
  address: (request: SearchRequest) => string;
  addressIn: (lang: string) => string;
}

/** The norm in numbers: label and value, of what is asked. */
const useNumbers = ({ hoursPerWeek, distanceKm, waitingDays, languages }: StandardItem): [string, string][] => {
  const { formats, locale, languageName } = usePage();
  const texts = useStandardTexts();
  const days = new Intl.NumberFormat(`${locale}-u-nu-latn`, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return [
    ...(hoursPerWeek === null ? [] : [[texts.hours, formats.number(hoursPerWeek)] as [string, string]]),
    ...(distanceKm === null ? [] : [[texts.distance, formats.distance(distanceKm * 1_000)] as [string, string]]),
    ...(waitingDays === null ? [] : [[texts.waiting, waitingDays === 0 ? texts.noWaiting : days.format(waitingDays)] as [string, string]]),
    ...(languages.length === 0 ? [] : [[texts.languages, formats.list(languages.map(languageName))] as [string, string]]),
  ];
};

const Item = ({ item, address }: { item: StandardItem; address: StandardPageProps['address'] }) => {
  const { formats, texts: page } = usePage();
  const texts = useStandardTexts();
  const whom = [texts.entitlements[item.entitlement], ...item.audiences.map(({ label }) => label)];
  const facts: [string, string][] = [
    [texts.forWhom, formats.list(whom)],
    ...useNumbers(item),
    ...(item.municipalities.length === 0
      ? []
      : [[texts.where, item.municipalities.map(({ name }) => name).join(', ')] as [string, string]]),
    [texts.responsible, item.responsible?.name ?? item.responsibleMunicipality?.name ?? texts.eachMunicipality],
  ];
  return (
    <li id={item.id}>
      <h3>{item.category.label}</h3>
      {item.demonstration && (
        <p>
          <span class="demonstration">{page.demonstration}</span>
        </p>
      )}
      <p class="norm">
        <Written text={item.norm} />
      </p>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{texts.footing}</dt>
          <dd>
            {texts.footings[item.footing]}
            {item.legalBasis !== null && (
              <>
                {': '}
                <Written text={item.legalBasis} />
              </>
            )}
          </dd>
        </div>
        {item.funding !== null && (
          <div>
            <dt>{texts.funding}</dt>
            <dd>
              <Written text={item.funding} />
            </dd>
          </div>
        )}
        <div>
          <dt>{texts.status}</dt>
          <dd>
            <strong class={`status ${item.status.toLowerCase()}`}>{texts.statuses[item.status]}</strong>,{' '}
            {fill(texts.asOf, { date: formats.date(item.statusOn) })}
            {item.statusNote !== null && (
              <>
                {'. '}
                <Written text={item.statusNote} />
              </>
            )}
          </dd>
        </div>
      </dl>
      <p>
        <a href={address({ ...emptyRequest, categories: [item.category.code] })}>
          {texts.search}: {item.category.label}
        </a>
      </p>
    </li>
  );
};

const About = ({ version }: { version: StandardVersion }) => {
  const { formats } = usePage();
  const texts = useStandardTexts();
  return (
    <>
      <p>
        {fill(texts.version, { number: version.number, date: formats.date(version.proposedAt) })}.{' '}
        {version.proposedBy !== null && `${fill(texts.proposedBy, { municipality: version.proposedBy.name })}.`}
      </p>
      {version.items.every(({ demonstration }) => demonstration) && <p class="note">{texts.demonstration}</p>}
      {version.note !== null && (
        <p>
          <Written text={version.note} />
        </p>
      )}
      {version.adoptions.length === 0 ? (
        <p>{texts.notAdopted}</p>
      ) : (
        <ul>
          {version.adoptions.map(({ municipality, adoptedOn, resolution }) => (
            <li key={municipality?.code}>
              {fill(texts.adoptedBy, { municipality: municipality?.name ?? '', date: formats.date(adoptedOn) })}
              {resolution !== null && ` (${resolution})`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

const Changes = ({ version, since }: { version: StandardVersion; since: number }) => {
  const texts = useStandardTexts();
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{fill(texts.changes, { number: since })}</h2>
      {version.changes.length === 0 && <p>{texts.noChanges}</p>}
      <ul>
        {version.changes.map(({ kind, item }) => (
          <li key={item.id}>
            <strong>{texts.changeKinds[kind]}:</strong>{' '}
            {kind === 'REMOVED' ? item.category.label : <a href={`#${item.id}`}>{item.category.label}</a>}. <Written text={item.norm} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Versions = ({ versions, current }: { versions: StandardPageProps['versions']; current: number }) => {
  const { formats, link } = usePage();
  const texts = useStandardTexts();
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{texts.versions}</h2>
      <ul>
        {versions.map(({ number, proposedAt }) => {
          const name = fill(texts.version, { number, date: formats.date(proposedAt) });
          return (
            <li key={number}>
              {number === current ? <span aria-current="page">{name}</span> : <a href={link(`/standard?version=${number}`)}>{name}</a>}
              {number > 1 && (
                <>
                  {' · '}
                  <a href={link(`/standard?version=${number}&since=${number - 1}`)}>{fill(texts.changes, { number: number - 1 })}</a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** What the municipalities want to exist, to read for whoever lives here. */
export const StandardPage = ({ version, versions, since, files, canonical, address, addressIn }: StandardPageProps) => {
  const { texts: page, link, locale } = usePage();
  const texts = useStandardTexts();
  return (
    <Document
      title={texts.title}
      description={texts.intro}
      canonical={canonical}
      noIndex={version === null || version.demonstration}
      stylesheets={['standard']}
      addressIn={addressIn}
    >
      <div class="wrap standard">
        <nav class="trail" aria-label={page.breadcrumb}>
          <ol>
            <li>
              <a href={link('/')}>{page.home}</a>
            </li>
          </ol>
        </nav>
        <h1>{texts.title}</h1>
        <p class="lead">{texts.intro}</p>
        {version === null ? <p class="note">{texts.none}</p> : <About version={version} />}
        {version !== null && since !== null && since > 0 && since < version.number && <Changes version={version} since={since} />}
        {version !== null &&
          byTopic(version.items, locale).map(({ code, label, items }) => (
            <section key={code} aria-labelledby={code}>
              <h2 id={code}>{label}</h2>
              <ul class="standard-items">
                {items.map((item) => (
                  <Item key={item.id} item={item} address={address} />
                ))}
              </ul>
            </section>
          ))}
        {version !== null && (
          <>
            <section aria-labelledby="annex">
              <h2 id="annex">{texts.annexTitle}</h2>
              <AnnexFiles files={files} />
            </section>
            <Versions versions={versions} current={version.number} />
          </>
        )}
      </div>
    </Document>
  );
};
