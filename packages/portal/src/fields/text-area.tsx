import { Field, type FieldProps, useField, useValue } from './field.tsx';

export interface TextAreaProps extends FieldProps {
  value?: string | null | undefined;
  rows?: number;
  lang?: string;
}

/** Several lines of text. */
export const TextArea = ({ value, rows = 5, lang, ...field }: TextAreaProps) => {
  const { attributes, error } = useField(field.name, field.hint);
  return (
    <Field {...field} error={error}>
      <textarea
        {...attributes}
        rows={rows}
        value={useValue(field.name, value)}
        {...(lang === undefined ? {} : { lang })}
        {...(field.optional === true ? {} : { required: true })}
      />
    </Field>
  );
};
