import type { ComponentChildren } from 'preact';
import { usePortal } from '../frame/view.ts';

export interface FieldProps {
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** Said beside the label of what may stay empty: whatever is not marked has to be filled in. */
  optional?: boolean;
}

/** What a field has to say about itself to those who do not see it. */
export interface FieldAttributes {
  id: string;
  name: string;
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

export const useField = (name: string, hint: ComponentChildren): { attributes: FieldAttributes; error: string | undefined } => {
  const error = usePortal().errors.find(({ field }) => field === name)?.text;
  const described = [hint === undefined ? null : `${name}-hint`, error === undefined ? null : `${name}-error`].filter(Boolean).join(' ');
  return {
    error,
    attributes: {
      id: name,
      name,
      ...(described === '' ? {} : { 'aria-describedby': described }),
      ...(error === undefined ? {} : { 'aria-invalid': 'true' }),
    },
  };
};

/** What was typed, else what is there. */
export const useValue = (name: string, present: string | null | undefined): string => usePortal().form.get(name) ?? present ?? '';

export const FieldError = ({ name, error }: { name: string; error: string | undefined }) => {
  const { texts } = usePortal();
  if (error === undefined) return null;
  return (
    <p class="field-error" id={`${name}-error`}>
      <span class="visually-hidden">{texts.frame.errorInTitle} </span>
      {error}
    </p>
  );
};

const Label = ({ label, optional = false }: Pick<FieldProps, 'label' | 'optional'>) => (
  <>
    {label}
    {optional && <span class="optional"> {usePortal().texts.frame.optional}</span>}
  </>
);

/** What helps to fill it in and what is wrong with it: above the control, in this order. */
const HintAndError = ({ name, hint, error }: Pick<FieldProps, 'name' | 'hint'> & { error: string | undefined }) => (
  <>
    {hint !== undefined && (
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    <FieldError name={name} error={error} />
  </>
);

const classOf = (error: string | undefined): string => (error === undefined ? 'portal-field' : 'portal-field wrong');

/** Label, hint and error above a control. */
export const Field = ({
  name,
  label,
  hint,
  optional = false,
  error,
  children,
}: FieldProps & { error: string | undefined; children: ComponentChildren }) => (
  <div class={classOf(error)}>
    <label for={name}>
      <Label label={label} optional={optional} />
    </label>
    <HintAndError name={name} hint={hint} error={error} />
    {children}
  </div>
);

/** Label, hint and error above several controls that answer one question. */
export const FieldGroup = ({ name, label, hint, optional = false, children }: FieldProps & { children: ComponentChildren }) => {
  const { attributes, error } = useField(name, hint);
  return (
    <fieldset class={classOf(error)} aria-describedby={attributes['aria-describedby']}>
      <legend>
        <Label label={label} optional={optional} />
      </legend>
      <HintAndError name={name} hint={hint} error={error} />
      {children}
    </fieldset>
  );
};
