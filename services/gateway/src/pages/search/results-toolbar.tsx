import type { ChoicesAnswer } from '../ask/answers.ts';
import { usePage } from '../page-view.ts';
import { municipalityOf } from './active-filters.tsx';
import { SEARCH_FORM } from './search-form.tsx';
import { fromTheStart, type SearchRequest, type Sort, sorts } from './search-request.ts';

interface ResultsToolbarProps {
  request: SearchRequest;
  choices: ChoicesAnswer;
  address: (request: SearchRequest) => string;
}

/** From where distances are measured, in words; null when they are not. */
const useOrigin = (request: SearchRequest, choices: ChoicesAnswer): string | null => {
  const { texts } = usePage();
  if (request.position !== null) return texts.yourPosition;
  return request.from === null ? null : (municipalityOf(choices, request.from)?.name ?? null);
};

/** The orders as links: one press, no script. By distance only once it is known from where. */
const SortMenu = ({ request, address, offered }: { request: SearchRequest; address: ResultsToolbarProps['address']; offered: Sort[] }) => {
  const { texts } = usePage();
  return (
    <nav class="pill-menu" aria-label={texts.sortBy}>
      <details data-menu>
        <summary>
          {texts.sortBy}: {texts.sorts[request.sort]}
        </summary>
        <ul class="menu">
          {offered.map((sort) => (
            <li key={sort}>
              <a href={address({ ...fromTheStart(request), sort })} {...(sort === request.sort ? { 'aria-current': 'true' as const } : {})}>
                {texts.sorts[sort]}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
};

/** Distances are measured on request only: from a municipality, or with a script from where the reader is (`near-me.ts`). */
const DistanceMenu = ({ request, choices }: Omit<ResultsToolbarProps, 'address'>) => {
  const { texts } = usePage();
  const origin = useOrigin(request, choices);
  const messages = { asking: texts.nearMeAsking, refused: texts.nearMeRefused, failed: texts.nearMeFailed };
  return (
    <details class="pill-menu distance" data-menu>
      <summary>{origin === null ? texts.sorts.DISTANCE : `${texts.distanceFrom}: ${origin}`}</summary>
      <div class="menu">
        <div class="near-me" hidden data-near-me={JSON.stringify(messages)}>
          <button type="button" aria-describedby="near-me-hint">
            {texts.nearMe}
          </button>
          <p id="near-me-hint" class="hint">
            {texts.nearMeHint}
          </p>
          <p class="near-me-state" role="status" />
        </div>
        <label for="from">{texts.distanceFrom}</label>
        <select id="from" name="from" form={SEARCH_FORM}>
          <option value="">{texts.noDistance}</option>
          {request.position !== null && (
            <option value="position" selected>
              {texts.yourPosition}
            </option>
          )}
          {choices.municipalities?.map(({ code, name }) => (
            <option key={code} value={code} selected={request.position === null && code === request.from}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" form={SEARCH_FORM} name="sort" value="DISTANCE">
          {texts.showDistances}
        </button>
      </div>
    </details>
  );
};

export const ResultsToolbar = ({ request, choices, address }: ResultsToolbarProps) => {
  const origin = useOrigin(request, choices);
  return (
    <div class="toolbar">
      <SortMenu request={request} address={address} offered={sorts.filter((sort) => sort !== 'DISTANCE' || origin !== null)} />
      {choices.municipalities !== null && <DistanceMenu request={request} choices={choices} />}
    </div>
  );
};
