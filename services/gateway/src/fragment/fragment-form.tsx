import type { ChoicesAnswer } from '../pages/ask/answers.ts';
import { usePage } from '../pages/page-view.ts';
import { filterFields } from '../pages/search/search-request.ts';
import { type FragmentRequest, SERVICES_FRAGMENT } from './fragment-address.ts';
import { type FragmentContext, originOf } from './fragment-context.ts';
import { type Pick, settingsFields } from './fragment-settings.ts';

interface FragmentFormProps extends FragmentRequest {
  context: FragmentContext;
  choices: ChoicesAnswer;
}

interface ChoiceProps {
  name: Pick;
  label: string;
  any: string;
  chosen: readonly string[];
  choices: readonly { code: string; label: string }[] | null;
}

const Choice = ({ name, label, any, chosen, choices }: ChoiceProps) =>
  choices === null ? null : (
    <label>
      {label}
      <select name={name}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code} selected={chosen.includes(choice.code)}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );

/**
 * Words are posted, so that they stand in no address. In a frame the answer comes into the frame; a piece of another page has no place of its
 * own for it and leads to the hub's page. Labels hold their fields: ids would meet those of the page around.
 */
export const FragmentForm = ({ context, choices, search, settings }: FragmentFormProps) => {
  const { texts } = usePage();
  const { form, part, pick, target } = settings;
  if (!form && pick.length === 0) return null;
  const kept: [string, string][] = [
    ...filterFields(search).filter(([name]) => !pick.some((picked) => picked === name)),
    ...(part ? [] : settingsFields(settings)),
    ...(context.lang === null ? [] : [['lang', context.lang] as [string, string]]),
  ];
  return (
    <search>
      <form method="post" action={part ? `${originOf(context)}/` : SERVICES_FRAGMENT} target={part ? target : '_self'}>
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        {form && (
          <label class="words">
            {texts.searchLabel}
            <input type="search" name="q" value={search.words} maxLength={500} dir="auto" autocomplete="off" enterkeyhint="search" />
          </label>
        )}
        {pick.includes('municipality') && (
          <Choice
            name="municipality"
            label={texts.municipality}
            any={texts.anyMunicipality}
            chosen={search.municipalities}
            choices={choices.municipalities?.map(({ code, name }) => ({ code, label: name })) ?? null}
          />
        )}
        {pick.includes('category') && (
          <Choice name="category" label={texts.category} any={texts.anyCategory} chosen={search.categories} choices={choices.categories} />
        )}
        <button type="submit">{form ? texts.search : texts.showResults}</button>
      </form>
    </search>
  );
};
