import { fill } from '@drogowskaz/page-kit';
import { Button, Form, Select } from '../fields/index.ts';
import type { PortalPage, Visit } from '../frame/page.ts';
import { choicesFor } from '../services/form/choices.ts';
import { editors } from '../services/roles.ts';
import { type Brought, broughtSpreadsheet, rememberChoices, serviceRowsOf } from './brought.ts';
import type { Choices } from './choices.ts';
import { inShort } from './in-short.ts';
import { offeredProviders, type Provider, providerFinder } from './providers.ts';
import { BY_ROW, topicOfWords } from './row-to-draft.ts';
import { stepOf } from './step.ts';
import { spreadsheetTexts } from './texts/spreadsheet-texts.ts';
import { wordId, wordKey } from './word-key.ts';

/** More would be a page that nobody reads: those that are left are on it when it is opened again. */
const MOST_WORDS = 40;
const LONGEST_WORD = 100;

type Words = Map<string, { word: string; count: number }>;

/** Words of the sheet to choose for, by their ids: those of which nothing is chosen yet, then the oftenest first. */
const wordsOf = (brought: Brought, known: readonly Provider[], { caller }: Pick<Visit, 'caller'>) => {
  const { choices } = brought;
  const asked = choices.provider === '' && caller.providerId === null;
  const providerOf = providerFinder(known, choices, null);
  const [topics, providers]: [Words, Words] = [new Map(), new Map()];
  const count = (words: Words, word: string) => {
    const before = words.get(wordId(word));
    words.set(wordId(word), { word: before?.word ?? word, count: (before?.count ?? 0) + 1 });
  };
  for (const { service, section } of serviceRowsOf(brought)) {
    const words = service.categoryWords.length > 0 ? service.categoryWords : [section];
    for (const word of words) if (word !== '') count(topics, word);
    const isAsked = asked && wordKey(service.provider) !== '';
    if (isAsked && (choices.providers.get(wordId(service.provider)) || !providerOf(service))) count(providers, service.provider);
  }
  const inOrder = (words: Words, chosen: Choices['topics']) =>
    [...words]
      .map(([id, word]) => ({ id, ...word, chosen: chosen.get(id) }))
      .sort((one, other) => Number(chosen.has(one.id)) - Number(chosen.has(other.id)) || other.count - one.count);
  return { topics: inOrder(topics, choices.topics), providers: inOrder(providers, choices.providers) };
};

/** What was chosen before, with what a form chooses behind it. */
const chosenIn = ({ form }: Pick<Visit, 'form'>, kind: 'topic' | 'provider', before: Choices['topics']): Choices['topics'] => {
  const words = new Map(before);
  for (const [name, chosen] of form) {
    const [of, id] = name.split('.');
    if (of !== kind || id === undefined) continue;
    words.delete(id);
    words.set(id, chosen);
  }
  return words;
};

/** What words of the sheet mean: topics, and organisations that are called otherwise here. */
export const topicsPage: PortalPage = {
  path: '/spreadsheets/:id/topics',
  who: editors,
  show: async (visit) => {
    const { view } = visit;
    const t = spreadsheetTexts(view.locale);
    const brought = await broughtSpreadsheet(visit);
    const providers = await offeredProviders(visit);
    const words = wordsOf(brought, providers, visit);
    const topics = choicesFor('categories', view.locale);
    const more = [words.topics, words.providers]
      .flatMap((each) => each.slice(MOST_WORDS))
      .filter(({ chosen }) => chosen === undefined).length;
    return {
      ...stepOf(visit, brought, 'topics'),
      title: t.topicsTitle,
      content: (
        <>
          <p>{words.topics.length + words.providers.length > 0 ? t.topicsLead : t.topicsNone}</p>
          <Form>
            {words.providers.slice(0, MOST_WORDS).map(({ id, word, chosen }, place) => (
              <Select
                key={id}
                name={`provider.${id}`}
                label={fill(t.providerOf, { word: inShort(word, LONGEST_WORD) })}
                hint={place === 0 ? t.providersHint : undefined}
                value={chosen ?? ''}
                empty={t.providerNone}
                optional
                choices={providers.map((provider) => ({ value: provider.id, label: provider.name }))}
              />
            ))}
            {words.topics.slice(0, MOST_WORDS).map(({ id, word, chosen }) => (
              <Select
                key={id}
                name={`topic.${id}`}
                label={fill(t.topicOf, { word: inShort(word, LONGEST_WORD) })}
                value={chosen ?? topicOfWords(word, brought.choices.locale)}
                choices={[{ value: BY_ROW, label: t.byRow }, ...topics]}
              />
            ))}
            {more > 0 && <p>{fill(t.moreWords, { count: more })}</p>}
            <Select name="topic" label={t.topicOfAll} value={brought.choices.topic} empty={t.byRow} optional choices={topics} />
            <Button>{t.next}</Button>
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const brought = await broughtSpreadsheet(visit);
    await rememberChoices(visit, brought, {
      ...brought.choices,
      ...{ topics: chosenIn(visit, 'topic', brought.choices.topics), providers: chosenIn(visit, 'provider', brought.choices.providers) },
      topic: visit.text('topic'),
    });
    return { to: `/spreadsheets/${visit.params.id}/preview` };
  },
};
