import type { ComponentChildren } from 'preact';
import { usePortal } from '../frame/view.ts';
import { Field, FieldError, FieldGroup, type FieldProps, useField, useValue } from './field.tsx';

export interface Choice {
  value: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  lang?: string;
}

/** A list to choose one from, for many choices. */
export const Select = ({
  value,
  choices,
  empty,
  ...field
}: FieldProps & { value?: string | null | undefined; choices: readonly Choice[]; empty?: string }) => {
  const { attributes, error } = useField(field.name, field.hint);
  const chosen = useValue(field.name, value);
  return (
    <Field {...field} error={error}>
      <select {...attributes} {...(field.optional === true ? {} : { required: true })}>
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === chosen} lang={choice.lang}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
};

interface ChoicesProps extends FieldProps {
  type: 'radio' | 'checkbox';
  chosen: (value: string) => boolean;
  choices: readonly Choice[];
}

const Choices = ({ type, chosen, choices, name, label, hint, optional = false }: ChoicesProps) => (
  <FieldGroup name={name} label={label} hint={hint} optional={optional}>
    {choices.map((choice, index) => {
      // The first one has the name alone: that is where the summary of errors leads.
      const id = index === 0 ? name : `${name}-${index + 1}`;
      return (
        <div key={choice.value} class="choice">
          <input
            id={id}
            type={type}
            name={name}
            value={choice.value}
            checked={chosen(choice.value)}
            {...(choice.hint === undefined ? {} : { 'aria-describedby': `${id}-about` })}
          />
          <label for={id} lang={choice.lang}>
            {choice.label}
          </label>
          {choice.hint !== undefined && (
            <p class="hint" id={`${id}-about`}>
              {choice.hint}
            </p>
          )}
        </div>
      );
    })}
  </FieldGroup>
);

/** One of few. */
export const Radios = ({ value, ...props }: Omit<ChoicesProps, 'type' | 'chosen'> & { value?: string | null | undefined }) => {
  const chosen = useValue(props.name, value);
  return <Choices {...props} type="radio" chosen={(candidate) => candidate === chosen} />;
};

/** Any of several. What was sent decides, when something was: an empty answer is an answer. */
export const Checkboxes = ({ values = [], ...props }: Omit<ChoicesProps, 'type' | 'chosen'> & { values?: readonly string[] }) => {
  const { form } = usePortal();
  const ticked = form.size === 0 ? values : form.getAll(props.name);
  return <Choices {...props} type="checkbox" chosen={(candidate) => ticked.includes(candidate)} />;
};

/** One thing to agree to or not. */
export const Checkbox = ({ name, label, hint, checked = false }: FieldProps & { checked?: boolean }) => {
  const { form } = usePortal();
  const { attributes, error } = useField(name, hint);
  return (
    <div class={error === undefined ? 'portal-field' : 'portal-field wrong'}>
      <FieldError name={name} error={error} />
      <div class="choice">
        <input {...attributes} type="checkbox" value="1" checked={form.size === 0 ? checked : form.has(name)} />
        <label for={name}>{label}</label>
        {hint !== undefined && (
          <p class="hint" id={`${name}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
};
