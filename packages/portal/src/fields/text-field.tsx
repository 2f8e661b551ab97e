import { usePortal } from '../frame/view.ts';
import { Field, type FieldProps, useField, useValue } from './field.tsx';

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'url' | 'tel' | 'password' | 'date' | 'time' | 'number';
  /** What is there now; what was typed goes before it. */
  value?: string | null | undefined;
  /** What the browser may fill in (WCAG 1.3.5). */
  autocomplete?: string;
  inputmode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'text';
  /** The language of what is typed here, when it is not that of the page. */
  lang?: string;
  /** How long an answer is expected to be. */
  width?: 'short' | 'medium';
  maxLength?: number;
}

/** One line of text. */
export const TextField = ({ type = 'text', value, autocomplete, inputmode, lang, width, maxLength, ...field }: TextFieldProps) => {
  const { attributes, error } = useField(field.name, field.hint);
  const { showPassword, hidePassword } = usePortal().texts.fields;
  const password = type === 'password';
  // A password is never sent back to the browser.
  const shown = useValue(field.name, value);
  return (
    <Field {...field} error={error}>
      <input
        {...attributes}
        // Preact has a type of its own for every kind of input; what is said here all of them know.
        type={type as 'text'}
        value={password ? '' : shown}
        class={width}
        autocomplete={autocomplete ?? 'off'}
        inputMode={inputmode}
        lang={lang}
        maxLength={maxLength}
        required={field.optional !== true}
        spellcheck={password || type === 'email' ? false : undefined}
        data-show={password ? showPassword : undefined}
        data-hide={password ? hidePassword : undefined}
      />
    </Field>
  );
};
