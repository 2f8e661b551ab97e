import { fill, SITE_NAME } from '@drogowskaz/page-kit';
import { label } from '@drogowskaz/vocabulary';
import type { MatchAnswer, ServiceCard } from '../ask/answers.ts';
import { verificationInWords } from '../facts/verification-in-words.ts';
import { WhoseRecord } from '../facts/whose-record.tsx';
import { inLanguage, usePage } from '../page-view.ts';
import { matchTextsOf } from './texts/index.ts';
import { WhereToGo } from './where-to-go.tsx';

interface SavedListProps {
  needs: readonly string[];
  result: NonNullable<MatchAnswer['matchServices']>;
  publicUrl: string;
  now: Date;
}

/** A file that a telephone opens without the network: no style, no script, nothing of the person. Its name and title say nothing of what is in it. */
export const SavedList = ({ needs, result, publicUrl, now }: SavedListProps) => {
  const view = usePage();
  const { texts, formats, locale, direction } = view;
  const own = matchTextsOf(locale);
  const service = (card: ServiceCard) => (
    <>
      <a href={`${publicUrl}/service/${card.id}`} {...inLanguage(view, card.content.locale, card.content.direction)}>
        {card.content.name}
      </a>
      <p>{card.provider.name}</p>
      <WhoseRecord source={card.source} />
    </>
  );
  const sentences = (title: string, list: readonly string[]) =>
    list.length === 0 ? null : (
      <>
        <p>
          <strong>{title}</strong>
        </p>
        <ul>
          {list.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </>
    );
  return (
    <html lang={locale} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <title>{SITE_NAME}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        <h1>{own.resultsTitle}</h1>
        <p>{fill(own.youNeed, { list: formats.list(needs.map((code) => label('CATEGORY', code, locale))) })}</p>
        <p>{formats.date(now.toISOString())}</p>
        <ol>
          {result.matches.map((match) => (
            <li key={match.service.id}>
              {service(match.service)}
              {sentences(own.checks, match.checks)}
              {sentences(texts.whatToBring, match.bring)}
              <WhereToGo service={match.service} />
              <p>{verificationInWords(view, match.service.verification)}</p>
              {match.service.demonstration && <p>{texts.demonstration}</p>}
            </li>
          ))}
        </ol>
        {result.unmet.length > 0 && (
          <>
            <h2>{own.unmet}</h2>
            <ul>
              {result.unmet.map(({ category, nearest }) => (
                <li key={category.code}>
                  {category.label}
                  {nearest !== null && (
                    <>
                      <p>{own.nearest}</p>
                      {service(nearest.service)}
                    </>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </body>
    </html>
  );
};
