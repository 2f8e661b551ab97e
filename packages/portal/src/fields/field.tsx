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

/** Label, hint and error above a control. */
export const Field = ({
  name,
  label,
  hint,
  optional = false,
  error,
  children,
}: FieldProps & { error: string | undefined; children: ComponentChildren }) => {
  const { texts } = usePortal();
  return (
    <div class={error === undefined ? 'portal-field' : 'portal-field wrong'}>
      <label for={name}>
        {label}
        {optional && <span class="optional"> {texts.frame.optional}</span>}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldError name={name} error={error} />
      {children}
    </div>
  );
};
