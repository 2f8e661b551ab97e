import { fill } from '@drogowskaz/page-kit';
import { label, terms } from '@drogowskaz/vocabulary';
import { Button, Form, Select } from '../fields/index.ts';
import type { PortalPage, Visit } from '../frame/page.ts';
import { editors } from '../services/roles.ts';
import { type Brought, broughtSpreadsheet, rowsOf, saveChoices } from './brought.ts';
import { remembered } from './choices.ts';
import { rememberMapping } from './operations.ts';
import { BY_ROW, likelyTopic, wordKey } from './row-to-draft.ts';
import { stepOf } from './step.ts';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';
import { providerOfRow } from './understand-row.ts';

/** More would be a page that nobody reads. */
const MOST_WORDS = 40;

/** Words of the sheet to choose for: the oftenest first. */
const wordsOf = (brought: Brought, { caller }: Pick<Visit, 'caller'>) => {
  const topics = new Map<string, { word: string; count: number }>();
  const providers = new Map<string, string>();
  const count = (word: string) => {
    const known = topics.get(wordKey(word));
    topics.set(wordKey(word), { word: known?.word ?? word, count: (known?.count ?? 0) + 1 });
  };
  for (const { service, section } of rowsOf(brought)) {
    if (!service) continue;
    if (service.categoryWords.length > 0) service.categoryWords.forEach(count);
    else if (section !== '') count(section);
    const key = wordKey(service.provider);
    const asked = brought.choices.provider === '' && caller.providerId === null && key !== '';
    if (asked && (brought.choices.providers[key] !== undefined || !providerOfRow(brought, service, null)))
      providers.set(key, service.provider);
  }
  return {
    topics: [...topics.values()].sort((one, other) => other.count - one.count).map(({ word }) => word),
    providers: [...providers.values()],
  };
};

/** What words of the sheet mean: topics, and organisations that are called otherwise here. */
export const topicsPage: PortalPage = {
  path: '/spreadsheets/:id/topics',
  who: editors,
  show: async (visit) => {
    const { view } = visit;
    const t = spreadsheetTexts(view.locale);
    const brought = await broughtSpreadsheet(visit);
    const { choices, providers } = brought;
    const words = wordsOf(brought, visit);
    const topics = terms('CATEGORY').map(({ code }) => ({ value: code, label: label('CATEGORY', code, view.locale) }));
    return {
      ...stepOf(visit, brought, 'topics'),
      title: t.topicsTitle,
      content: (
        <>
          <p>{words.topics.length + words.providers.length > 0 ? t.topicsLead : t.topicsNone}</p>
          <Form>
            {words.providers.slice(0, MOST_WORDS).map((word, place) => (
              <Select
                key={word}
                name={`provider.${place}`}
                label={fill(t.providerOf, { word })}
                hint={place === 0 ? t.providersHint : undefined}
                value={choices.providers[wordKey(word)] ?? ''}
                empty={t.providerNone}
                optional
                choices={providers.map(({ id, name }) => ({ value: id, label: name }))}
              />
            ))}
            {words.topics.slice(0, MOST_WORDS).map((word, place) => (
              <Select
                key={word}
                name={`topic.${place}`}
                label={fill(t.topicOf, { word })}
                value={choices.topics[wordKey(word)] ?? likelyTopic(word)}
                choices={[{ value: BY_ROW, label: t.byRow }, ...topics]}
              />
            ))}
            {words.topics.length > MOST_WORDS && <p>{fill(t.moreWords, { count: words.topics.length - MOST_WORDS })}</p>}
            <Select name="topic" label={t.topicOfAll} value={choices.topic} empty={t.byRow} optional choices={topics} />
            <Button>{t.next}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const { text, params, ask } = visit;
    const brought = await broughtSpreadsheet(visit);
    const words = wordsOf(brought, visit);
    const topics = { ...brought.choices.topics };
    const providers = { ...brought.choices.providers };
    words.topics.slice(0, MOST_WORDS).forEach((word, place) => {
      topics[wordKey(word)] = text(`topic.${place}`) || BY_ROW;
    });
    words.providers.slice(0, MOST_WORDS).forEach((word, place) => {
      const chosen = text(`provider.${place}`);
      if (brought.providers.some(({ id }) => id === chosen)) providers[wordKey(word)] = chosen;
      else delete providers[wordKey(word)];
    });
    const choices = { ...brought.choices, topics, providers, topic: text('topic') };
    await saveChoices(visit, brought, choices);
    await ask(rememberMapping, { fingerprint: brought.table.fingerprint, choices: JSON.stringify(remembered(choices)) });
    return { to: `/spreadsheets/${params.id}/preview` };
  },
};
