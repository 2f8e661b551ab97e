import { fill } from '@drogowskaz/page-kit';
import { Button, Form, Select } from '../fields/index.ts';
import type { PortalPage, Visit } from '../frame/page.ts';
import { choicesFor } from '../services/form/choices.ts';
import { editors } from '../services/roles.ts';
import { type Brought, broughtSpreadsheet, rememberChoices, serviceRowsOf } from './brought.ts';
import { offeredProviders, type Provider, providerFinder } from './providers.ts';
import { BY_ROW, topicOfWords } from './row-to-draft.ts';
import { stepOf } from './step.ts';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';
import { wordKey } from './word-key.ts';

/** More would be a page that nobody reads. */
const MOST_WORDS = 40;

/** Words of the sheet to choose for: the oftenest first. */
const wordsOf = (brought: Brought, known: readonly Provider[], { caller }: Pick<Visit, 'caller'>) => {
  const { choices } = brought;
  const asked = choices.provider === '' && caller.providerId === null;
  const providerOf = providerFinder(known, choices, null);
  const topics = new Map<string, { word: string; count: number }>();
  const providers = new Map<string, string>();
  const count = (word: string) => {
    const before = topics.get(wordKey(word));
    topics.set(wordKey(word), { word: before?.word ?? word, count: (before?.count ?? 0) + 1 });
  };
  for (const { service, section } of serviceRowsOf(brought)) {
    if (service.categoryWords.length > 0) service.categoryWords.forEach(count);
    else if (section !== '') count(section);
    const key = wordKey(service.provider);
    if (asked && key !== '' && (choices.providers.has(key) || !providerOf(service))) providers.set(key, service.provider);
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
    const { choices } = brought;
    const providers = await offeredProviders(visit);
    const words = wordsOf(brought, providers, visit);
    const topics = choicesFor('categories', view.locale);
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
                value={choices.providers.get(wordKey(word)) ?? ''}
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
                value={choices.topics.get(wordKey(word)) ?? topicOfWords(word, choices.locale)}
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
    const { text, params } = visit;
    const brought = await broughtSpreadsheet(visit);
    const known = await offeredProviders(visit);
    const words = wordsOf(brought, known, visit);
    const topics = new Map(brought.choices.topics);
    const providers = new Map(brought.choices.providers);
    words.topics.slice(0, MOST_WORDS).forEach((word, place) => {
      topics.set(wordKey(word), text(`topic.${place}`) || BY_ROW);
    });
    words.providers.slice(0, MOST_WORDS).forEach((word, place) => {
      const chosen = text(`provider.${place}`);
      if (known.some(({ id }) => id === chosen)) providers.set(wordKey(word), chosen);
      else providers.delete(wordKey(word));
    });
    await rememberChoices(visit, brought, { ...brought.choices, topics, providers, topic: text('topic') });
    return { to: `/spreadsheets/${params.id}/preview` };
  },
};
