import { fill, interfaceLanguages, QrCode, SITE_NAME } from '@drogowskaz/page-kit';
import { type InterfaceLocale, interfaceLocales } from '@drogowskaz/vocabulary';
import type { NoticeCardService, Source } from '../ask/answers.ts';
import { inPolish, sourceInWords, unconfirmedInWords } from '../facts/whose-record.tsx';
import { Document } from '../layout/document.tsx';
import { PrintButton } from '../layout/print-button.tsx';
import { SignpostMark } from '../layout/signpost-mark.tsx';
import { usePage } from '../page-view.ts';
import { concernsViolence } from '../safety/concerns-violence.ts';
import { textsOf } from '../texts/index.ts';
import { noticeLine } from './notice-lines.ts';

export interface NoticePageProps {
  service: NoticeCardService;
  languages: readonly InterfaceLocale[];
  perPage: 1 | 4;
  /** Absolute address of the service's page: it opens in the language of the telephone that scans it. */
  canonical: string;
  addressIn: (lang: string) => string;
}

/** So few languages leave room for larger letters, and to say in each what to do with the code. */
const FEW = 3;

/** What hangs for long says whose it is, and under which terms. */
const sourceOnPaper = (source: Source): string =>
  [sourceInWords(inPolish, source), source.licence, source.attribution, unconfirmedInWords(inPolish, source)]
    .filter((each) => each !== null)
    .join(' · ');

const NoticeCard = ({ service, languages, canonical }: Pick<NoticePageProps, 'service' | 'languages' | 'canonical'>) => {
  const { texts } = usePage();
  const few = languages.length <= FEW;
  return (
    <div class="notice-card">
      <p class="notice-brand notranslate" lang="pl">
        <SignpostMark /> {SITE_NAME}
      </p>
      <p class="notice-name" lang={service.polish.locale} dir={service.polish.direction === 'RTL' ? 'rtl' : 'ltr'}>
        {service.polish.name}
      </p>
      <p class="notice-provider notranslate" lang="pl" dir="ltr">
        {service.provider.name}
      </p>
      {service.source !== null && (
        <p class="notice-source notranslate" lang="pl" dir="ltr">
          {sourceOnPaper(service.source)}
        </p>
      )}
      <ul {...(few ? { class: 'few' } : {})}>
        {languages.map((language) => {
          const { locale, direction, text } = noticeLine(service, language);
          return (
            <li key={locale} lang={locale} dir={direction}>
              <span class="notice-line">{text}</span>
              {few && <span class="notice-scan">{textsOf(locale).scanMe}</span>}
            </li>
          );
        })}
      </ul>
      <div class="notice-code">
        <QrCode text={canonical} title={fill(texts.qrCode, { address: canonical })} />
        <p class="scan" lang="pl" dir="ltr">
          {inPolish.texts.scanMe}
        </p>
        <p class="notice-address notranslate" dir="ltr">
          {canonical.replace(/^https?:\/\//, '')}
        </p>
      </div>
    </div>
  );
};

const Controls = ({ languages, perPage }: Pick<NoticePageProps, 'languages' | 'perPage'>) => {
  const { texts, reading } = usePage();
  return (
    <form class="card-controls screen-only" method="get">
      {reading.chosen && <input type="hidden" name="lang" value={reading.asked} />}
      <input type="hidden" name="chosen" value="1" />
      <fieldset>
        <legend>{texts.noticeLanguages}</legend>
        <div class="choices">
          {interfaceLocales
            .filter((code) => code !== 'pl')
            .map((code) => (
              <label key={code} class="choice">
                <input type="checkbox" name="in" value={code} checked={languages.includes(code)} />
                <span lang={code} dir={interfaceLanguages[code].direction}>
                  {interfaceLanguages[code].name}
                </span>
              </label>
            ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{texts.noticeLayout}</legend>
        <div class="choices">
          <label class="choice">
            <input type="radio" name="cards" value="1" checked={perPage === 1} />
            <span>{texts.oneCard}</span>
          </label>
          <label class="choice">
            <input type="radio" name="cards" value="4" checked={perPage === 4} />
            <span>{texts.fourCards}</span>
          </label>
        </div>
      </fieldset>
      <div class="buttons">
        <button type="submit">{texts.showCard}</button>
        <PrintButton />
      </div>
    </form>
  );
};

export const NoticePage = ({ service, languages, perPage, canonical, addressIn }: NoticePageProps) => {
  const { texts, link } = usePage();
  return (
    <Document
      title={texts.noticeCard}
      noIndex
      discreet={concernsViolence(service)}
      stylesheets={['cards']}
      scripts={['print-button']}
      addressIn={addressIn}
    >
      <div class="wrap notice-page">
        <header class="screen-only">
          <p>
            <a href={link(`/service/${service.id}`)}>{texts.backToService}</a>
          </p>
          <h1>{texts.noticeCard}</h1>
          <p class="lead">{texts.noticeIntro}</p>
        </header>
        <div class={perPage === 4 ? 'sheet four' : 'sheet'}>
          <NoticeCard service={service} languages={languages} canonical={canonical} />
          {/* The others are for the printer alone: on a screen and to a screen reader they would say the same again. */}
          {perPage === 4 &&
            [2, 3, 4].map((copy) => (
              <div key={copy} class="print-only">
                <NoticeCard service={service} languages={languages} canonical={canonical} />
              </div>
            ))}
        </div>
        <Controls languages={languages} perPage={perPage} />
      </div>
    </Document>
  );
};
