import type { ComponentChildren } from 'preact';
import { FieldGroup } from '../../fields/field.tsx';
import type { Choice } from '../../fields/index.ts';
import { usePortal } from '../../frame/view.ts';

export interface GroupedCheckboxesProps {
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  optional?: boolean;
  values: readonly string[];
  /** What most people want, and what is ticked. */
  first: readonly Choice[];
  /** Everything else, folded away. */
  rest: readonly { label: string; choices: readonly Choice[] }[];
  restLabel: string;
}

/** Many choices on a small screen: the likely ones are seen, the others are one press away. A choice stands there once. */
export const GroupedCheckboxes = ({ name, label, hint, optional = false, values, first, rest, restLabel }: GroupedCheckboxesProps) => {
  const { form } = usePortal();
  const ticked = form.size === 0 ? values : form.getAll(name);
  const all = [...first, ...rest.flatMap(({ choices }) => choices)];
  const seen = [...first, ...all.filter(({ value }) => ticked.includes(value) && !first.some((choice) => choice.value === value))];
  const box = (choice: Choice, id: string) => (
    <div key={choice.value} class="choice">
      <input id={id} type="checkbox" name={name} value={choice.value} checked={ticked.includes(choice.value)} />
      <label for={id}>{choice.label}</label>
    </div>
  );
  const folded = rest
    .map((group) => ({ ...group, choices: group.choices.filter(({ value }) => !seen.some((choice) => choice.value === value)) }))
    .filter(({ choices }) => choices.length > 0);
  return (
    <FieldGroup name={name} label={label} hint={hint} optional={optional}>
      {seen.map((choice, index) => box(choice, index === 0 ? name : `${name}-${choice.value}`))}
      {folded.length > 0 && (
        <details class="more">
          <summary>{restLabel}</summary>
          {folded.map((group) => (
            <fieldset key={group.label} class="group">
              <legend>{group.label}</legend>
              {group.choices.map((choice) => box(choice, `${name}-${choice.value}`))}
            </fieldset>
          ))}
        </details>
      )}
    </FieldGroup>
  );
};
