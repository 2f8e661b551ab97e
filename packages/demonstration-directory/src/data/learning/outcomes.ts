import type { OutcomeLeaflet } from '../../writing/people.ts';
import { words } from '../../writing/posting.ts';

const fundao = { provider: 'fundao-acolhe', ofService: 'Budowanie potencjału dla obywateli państw trzecich (Fundão, Portugalia)' };
const leaflet = { category: 'VOCATIONAL_TRAINING', sourceUrl: 'https://fundaoacolhe.pt/en' };

/** The figures of the INVOLVIM leaflet, "about" kept. It names no period, and counts no single skill. */
export const leafletOutcomes: readonly OutcomeLeaflet[] = [
  {
    ...fundao,
    ...leaflet,
    key: 'fundao-all',
    texts: {
      pl: words(
        'Wszystkie szkolenia projektu',
        'W okresie wdrażania. Po zakończeniu projektu około 50 osób pracowało u pracodawców z regionu, którzy szukali tych umiejętności. Źródło: ulotka INVOLVIM.',
      ),
      en: words(
        'All trainings of the project',
        'While the project lasted. After it about 50 people worked for employers of the region who had been looking for these skills. Source: the INVOLVIM leaflet.',
      ),
    },
    scope: 'ALL',
    trainings: { value: 10 },
    certificates: { value: 216 },
    inWork: { value: 50, about: true },
  },
  {
    ...fundao,
    ...leaflet,
    key: 'fundao-soil',
    texts: { pl: words('Planowanie i drenaż gleby', ''), en: words('Soil planning and drainage', '') },
    scope: 'SKILL',
  },
  {
    ...fundao,
    ...leaflet,
    key: 'fundao-cheese',
    texts: { pl: words('Produkcja i polerowanie sera', ''), en: words('Cheese making and polishing', '') },
    scope: 'SKILL',
  },
];

/** Invented, to show what a year of skills and of employers' demand looks like here. */
export const inventedOutcomes: readonly OutcomeLeaflet[] = [
  {
    key: 'mup-all-2025',
    provider: 'mup-plock',
    texts: { pl: words('Szkolenia dla cudzoziemców w 2025 roku', ''), en: words('Trainings for foreigners in 2025', '') },
    scope: 'ALL',
    from: '2025-01-01',
    to: '2025-12-31',
    category: 'VOCATIONAL_TRAINING',
    trainings: { value: 6 },
    participants: { value: 71 },
    certificates: { value: 58 },
    inWork: { value: 40, about: true },
  },
  {
    key: 'mup-wozek-2025',
    provider: 'mup-plock',
    texts: { pl: words('Wózek widłowy', ''), en: words('Fork-lift truck', ''), uk: words('Навантажувач', '') },
    scope: 'SKILL',
    from: '2025-01-01',
    to: '2025-12-31',
    category: 'VOCATIONAL_TRAINING',
    trainings: { value: 3 },
    participants: { value: 36 },
    certificates: { value: 33 },
    wanted: { value: 60, about: true },
  },
  {
    key: 'mup-spawanie-2025',
    provider: 'mup-plock',
    texts: { pl: words('Spawanie', ''), en: words('Welding', ''), uk: words('Зварювання', '') },
    scope: 'SKILL',
    from: '2025-01-01',
    to: '2025-12-31',
    category: 'VOCATIONAL_TRAINING',
    trainings: { value: 2 },
    participants: { value: 19 },
    certificates: { value: 14 },
    wanted: { value: 45 },
  },
  {
    key: 'mup-opieka-2025',
    provider: 'mup-plock',
    texts: {
      pl: words('Opieka nad osobami starszymi', ''),
      en: words('Care of old people', ''),
      uk: words('Догляд за літніми людьми', ''),
    },
    scope: 'SKILL',
    from: '2025-01-01',
    to: '2025-12-31',
    category: 'VOCATIONAL_TRAINING',
    trainings: { value: 1 },
    participants: { value: 16 },
    certificates: { value: 11 },
    wanted: { value: 80, about: true },
  },
];
