/**
 * What `<drogowskaz-search>` offers to the pages that it stands on. Docs, the configurator and custom-elements.json are made from these lists, and a test
 * compares them with the code.
 */
export interface AttributeReference {
  readonly name: string;
  /** The property of the element, where it has another name. */
  readonly property?: string;
  readonly type: 'address' | 'code' | 'codes' | 'language' | 'number' | 'text' | readonly string[];
  readonly default: string;
  readonly description: string;
}

export const attributes: readonly AttributeReference[] = [
  {
    name: 'endpoint',
    type: 'address',
    default: 'the hub that the script came from',
    description: 'Address of the hub, for example "https://hub.example.org". Needed only when the script does not come from it.',
  },
  {
    name: 'lang',
    property: 'ownLanguage',
    type: 'language',
    default: 'that of the page, then of the browser',
    description: 'Language to begin with, as BCP 47: "pl", "uk". Visitors can choose another one inside.',
  },
  {
    name: 'municipality',
    type: 'code',
    default: 'all',
    description:
      'TERC code of the municipality whose services are shown first of all, "1462011" for Płock. A chip that visitors can remove.',
  },
  {
    name: 'categories',
    type: 'codes',
    default: 'all',
    description: 'Codes of topics, separated by commas: "POLISH_COURSE". Their services are shown at once. Chips that visitors can remove.',
  },
  {
    name: 'audience',
    type: 'code',
    default: 'everybody',
    description: 'Code of an audience. Services for it come first, those for somebody else are left out. A chip that visitors can remove.',
  },
  {
    name: 'collection',
    type: 'code',
    default: 'none',
    description: 'Id of a collection: "good-practices". Its services are shown at once. A chip that visitors can remove.',
  },
  {
    name: 'content',
    type: ['services', 'events', 'notices'],
    default: 'services',
    description: 'What it shows: the search of services; what takes place, in the municipality if one is given; or news of the law.',
  },
  { name: 'limit', type: 'number', default: '10, in the compact layout 5', description: 'How many results are shown at first, 1 to 50.' },
  {
    name: 'layout',
    type: ['inline', 'compact', 'dialog'],
    default: 'inline',
    description: 'Everything in the page; less of it, for a narrow column; or a button that opens a window.',
  },
  {
    name: 'partner',
    type: 'text',
    default: 'none',
    description: 'The public key id of the partner site. It is no secret; it works on the sites that it was issued for.',
  },
  {
    name: 'link-target',
    property: 'linkTarget',
    type: 'text',
    default: 'the same tab',
    description: 'Where links to the hub open: "_blank" for a new tab, which is then said to who cannot see it.',
  },
  {
    name: 'heading-level',
    property: 'headingLevel',
    type: 'number',
    default: '2',
    description:
      'Level of the heading above the results, 1 to 6; each result is one level below. One more than the heading before the widget.',
  },
];

export interface NamedReference {
  readonly name: string;
  readonly description: string;
}

export const events: readonly NamedReference[] = [
  {
    name: 'search',
    description:
      'Results have arrived. `detail`: `totalCount`, `locale`, `municipality`, `categories`. Never the words: who searches has not agreed that a site counts them.',
  },
  {
    name: 'select',
    description: 'A result is about to be opened. `detail`: `id`, `name`, `url`. `preventDefault()` keeps the link from being followed.',
  },
];

export const parts: readonly NamedReference[] = [
  { name: 'root', description: 'The box around everything.' },
  { name: 'form', description: 'Field and button.' },
  { name: 'input', description: 'The field.' },
  { name: 'clear', description: 'The button in the field that empties it.' },
  { name: 'button', description: 'The button that searches, and the one that opens the dialog.' },
  { name: 'listbox', description: 'The list of suggestions.' },
  { name: 'option', description: 'A suggestion.' },
  { name: 'filters', description: 'The filters, which open.' },
  { name: 'active-filters', description: 'The chips of the filters that are on.' },
  { name: 'chip', description: 'A small button: a filter, a topic, "show more".' },
  { name: 'select', description: 'A list to choose from: filters, the language.' },
  { name: 'topics', description: 'The topics to begin with.' },
  { name: 'results', description: 'Everything below the filters once there is an answer.' },
  { name: 'count', description: 'The heading that says how many there are.' },
  { name: 'situations', description: 'Links to situations, step by step.' },
  { name: 'result-list', description: 'The list of results.' },
  { name: 'result', description: 'A result.' },
  { name: 'result-name', description: 'Its heading.' },
  { name: 'result-link', description: 'The link in its heading.' },
  { name: 'facts', description: 'For whom, where, cost, languages.' },
  { name: 'details', description: 'Address, hours and contacts, which open.' },
  { name: 'link', description: 'Any other link.' },
  { name: 'trouble', description: 'What went wrong, and a way on.' },
  { name: 'dialog', description: 'The window of the layout "dialog".' },
];

export const customProperties: readonly NamedReference[] = [
  { name: '--drogowskaz-accent', description: 'Colour of links, buttons and what is chosen.' },
  { name: '--drogowskaz-on-accent', description: 'Colour of text on it.' },
  { name: '--drogowskaz-surface', description: 'Colour of the background.' },
  { name: '--drogowskaz-text', description: 'Colour of text.' },
  { name: '--drogowskaz-text-soft', description: 'Colour of what matters less; still 4.5 : 1 on the background.' },
  { name: '--drogowskaz-line', description: 'Colour of borders; 3 : 1 on the background.' },
  { name: '--drogowskaz-tint', description: 'Background of what is chosen.' },
  { name: '--drogowskaz-note', description: 'Background of notes.' },
  { name: '--drogowskaz-good', description: 'Colour of "open now".' },
  { name: '--drogowskaz-bad', description: 'Colour of warnings.' },
  { name: '--drogowskaz-focus', description: 'Colour of the ring around what has the focus.' },
  { name: '--drogowskaz-radius', description: 'Radius of corners.' },
  { name: '--drogowskaz-padding', description: 'Room inside the border.' },
  { name: '--drogowskaz-font', description: 'Font family; `inherit` takes that of the page.' },
  { name: '--drogowskaz-font-size', description: 'Font size; everything else follows it.' },
  {
    name: '--drogowskaz-color-scheme',
    description: '`light`, `dark` or `light dark`. Without it, that of the page: a page that declares none is light.',
  },
];
