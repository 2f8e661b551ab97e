import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { SearchResultEdge, SuggestAnswer } from '../ask/answers.ts';
import { type PagesUnderTest, pagesUnderTest, type Question } from '../testing/pages-server.ts';
import { edge, nothing, result } from '../testing/recorded-answers.ts';

let pages: PagesUnderTest;
beforeEach(async () => {
  pages = await pagesUnderTest();
});
afterEach(() => pages.fastify.close());

const get = async (url: string): Promise<string> => (await pages.fastify.inject({ url, headers: { accept: 'text/html' } })).body;
const isAdvice = ({ variables }: Question) => JSON.stringify(variables.filter).includes('INFORMATION_POINT');
const found = (edges: SearchResultEdge[]) => ({ data: { searchServices: { ...result, totalCount: edges.length, edges } } });

/** Every question finds nothing; those for information points find these, by where they are asked for. */
const findingNothing =
  (suggest: NonNullable<SuggestAnswer['suggest']> = [], adviceIn: (municipalities: unknown) => SearchResultEdge[] = () => [edge()]) =>
  (question: Question) => {
    if (question.operation === 'DirectorySuggestions') return { data: { suggest } };
    if (question.operation !== 'DirectorySearch') return undefined;
    if (!isAdvice(question)) return { data: { searchServices: nothing } };
    return found(adviceIn((question.variables.filter as { municipalities?: string[] }).municipalities));
  };

describe('a search that finds nothing', () => {
  it('says what each filter costs: how many services there are without it, and without all of them', async () => {
    pages.answer = findingNothing();
    const body = await get('/?q=lekarz&municipality=1462011&free=1');
    expect(body).toContain('Nic nie znaleziono');
    expect(body).toMatch(/<a href="\/\?s=[^"]+">Szukaj bez filtrów<\/a> <span class="count">12<\/span>/);
    expect(body).toMatch(/<a href="\/\?free=1&amp;s=[^"]+">Bez filtra: Płock<\/a> <span class="count">5<\/span>/);
    expect(body).toMatch(/<a href="\/\?municipality=1462011&amp;s=[^"]+">Bez filtra: Bezpłatne<\/a> <span class="count">5<\/span>/);
  });

  it('offers no filter to remove that would leave nothing, too', async () => {
    const answer = findingNothing();
    pages.answer = (question) =>
      question.operation === 'DirectoryCount' ? { data: { searchServices: { totalCount: 0 } } } : answer(question);
    const body = await get('/?q=lekarz&municipality=1462011&free=1');
    expect(body).not.toContain('Bez filtra');
    expect(body).not.toContain('Szukaj bez filtrów');
  });

  it('shows the topics and situations that the words may mean, and those beside a topic that is empty', async () => {
    pages.answer = findingNothing([
      { kind: 'CATEGORY', id: 'HEALTH', text: 'Zdrowie' },
      { kind: 'SITUATION', id: 'unpaid-wages', text: 'Szef mi nie zapłacił' },
      { kind: 'SERVICE', id: 'x', text: 'Usługa, która tu nie pasuje' },
    ]);
    const body = await get('/?q=doktur&category=UNPAID_WAGES&lang=pl');
    expect(body).toContain('<a href="/?category=HEALTH&amp;lang=pl">Zdrowie</a>');
    expect(body).toContain('<a href="/?category=WORKERS_RIGHTS&amp;lang=pl">Prawa pracownika</a>');
    expect(body).toContain('<a href="/situation/unpaid-wages?lang=pl">Szef mi nie zapłacił</a>');
    expect(body).not.toContain('Usługa, która tu nie pasuje');
  });

  it('names whom to ask in the same municipality, else somebody elsewhere, and says so', async () => {
    pages.answer = findingNothing();
    expect(await get('/?q=xyzzy&municipality=1462011')).toContain('Państwowa Inspekcja Pracy');
    expect(await get('/?q=xyzzy&municipality=1462011')).not.toContain('nie obsługuje jeszcze żaden punkt');
    pages.answer = findingNothing([], (municipalities) => (municipalities === undefined ? [edge()] : []));
    const elsewhere = await get('/?q=xyzzy&municipality=1419082');
    expect(elsewhere).toContain('Państwowa Inspekcja Pracy');
    expect(elsewhere).toContain('Tej gminy nie obsługuje jeszcze żaden punkt informacyjny');
  });

  it('puts the emergency number first where somebody may be in danger, and only there', async () => {
    pages.answer = findingNothing([{ kind: 'CATEGORY', id: 'DOMESTIC_VIOLENCE', text: 'Przemoc w domu' }]);
    expect(await get('/?q=bije mnie')).toContain('Jeśli teraz grozi Ci niebezpieczeństwo');
    pages.answer = findingNothing([{ kind: 'SITUATION', id: 'violence-at-home', text: 'Ktoś mnie bije w domu' }]);
    expect(await get('/?q=bije mnie')).toContain('Jeśli teraz grozi Ci niebezpieczeństwo');
    pages.answer = findingNothing([{ kind: 'CATEGORY', id: 'POLISH_COURSE', text: 'Nauka polskiego' }]);
    expect(await get('/?q=kurs')).not.toContain('grozi Ci niebezpieczeństwo');
    expect(await get('/?category=DOMESTIC_VIOLENCE&free=1')).toContain('Jeśli teraz grozi Ci niebezpieczeństwo');
  });

  it('leaves nobody alone, whatever was filtered: a way to take back each filter, topics, and whom to ask', async () => {
    pages.answer = findingNothing();
    const filters = [
      'category=WORK',
      'municipality=1462011',
      'language=uk',
      'audience=LABOUR_MIGRANTS',
      'delivery=ONLINE',
      'collection=good-practices',
      'free=1',
      'open=1',
      'open=2026-11-26T17:00',
      'anyone=1',
      'verified=1',
    ];
    const pairs = filters.flatMap((one, place) => filters.slice(place + 1).map((other) => [one, other]));
    for (const chosen of [...filters.map((filter) => [filter]), ...pairs, filters]) {
      const body = await get(`/?${chosen.join('&')}`);
      const names = new Set(chosen.map((filter) => filter.split('=')[0]));
      expect([chosen, body.match(/aria-label="Usuń filtr/g)?.length]).toEqual([chosen, chosen.length === filters.length ? 10 : names.size]);
      expect([
        chosen,
        body.includes('Bez filtra: '),
        body.includes('Przejrzyj tematy'),
        body.includes('Państwowa Inspekcja Pracy'),
      ]).toEqual([chosen, true, true, true]);
    }
  });

  it('helps even when nothing else answers', async () => {
    pages.answer = (question) => {
      if (question.operation === 'DirectorySearch' && !isAdvice(question)) return { data: { searchServices: nothing } };
      return question.operation === 'DirectoryChoices' ? undefined : Promise.reject(new Error('gone'));
    };
    const body = await get('/?q=xyzzy&free=1');
    expect(body).toContain('Przejrzyj tematy');
    expect(body).toContain('Nie musisz szukać samodzielnie');
  });
});
