/** How a fragment is shown: what the editor of a site chose, as it stands in the address. Nothing of it tells of a reader. */
export interface FragmentSettings {
  /** Level of its own heading; names of services are one below. */
  heading: 1 | 2 | 3 | 4 | 5;
  /** Where links open: `_top` leaves the frame, `_blank` opens a new window. */
  target: LinkTarget;
  /** Services on a page. */
  limit: number;
  /** Whether it has a field for words. */
  form: boolean;
  /** What a reader may change herself. */
  pick: Pick[];
  scheme: Scheme;
  /** A piece of HTML to put into a page, instead of a page of its own to put into a frame. */
  part: boolean;
  /** A part brings its style sheet along. */
  styles: boolean;
}

export const linkTargets = ['_top', '_blank', '_self'] as const;
export type LinkTarget = (typeof linkTargets)[number];
export const picks = ['municipality', 'category'] as const;
export type Pick = (typeof picks)[number];
export const schemes = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

export const MOST_SERVICES = 50;

export const usualSettings: FragmentSettings = {
  heading: 2,
  target: '_top',
  limit: 10,
  form: true,
  pick: [],
  scheme: 'auto',
  part: false,
  styles: true,
};

const oneOf = <Value extends string>(values: readonly Value[], given: string | null): Value | undefined =>
  values.find((value) => value === given);
const between = (least: number, most: number, given: string | null): number | undefined => {
  const number = Number(given ?? Number.NaN);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
};

/** What is not of the right form is as usual: a mistyped address still shows its services. */
export const readSettings = (fields: URLSearchParams): FragmentSettings => ({
  heading: (between(1, 5, fields.get('heading')) as FragmentSettings['heading'] | undefined) ?? usualSettings.heading,
  target: oneOf(linkTargets, fields.get('target')) ?? usualSettings.target,
  limit: between(1, MOST_SERVICES, fields.get('limit')) ?? usualSettings.limit,
  form: fields.get('form') !== '0',
  pick: [...new Set(fields.getAll('pick').map((pick) => oneOf(picks, pick)))].filter((pick) => pick !== undefined),
  scheme: oneOf(schemes, fields.get('scheme')) ?? usualSettings.scheme,
  part: fields.get('part') === '1',
  styles: fields.get('styles') !== '0',
});

/** Only what is not as usual stands in an address. */
export const settingsFields = (settings: FragmentSettings): [string, string][] => [
  ...(['heading', 'target', 'limit', 'scheme'] as const).flatMap((name): [string, string][] =>
    settings[name] === usualSettings[name] ? [] : [[name, String(settings[name])]],
  ),
  ...(settings.form ? [] : [['form', '0'] as [string, string]]),
  ...settings.pick.map((pick): [string, string] => ['pick', pick]),
  ...(settings.part ? [['part', '1'] as [string, string]] : []),
  ...(settings.styles ? [] : [['styles', '0'] as [string, string]]),
];
