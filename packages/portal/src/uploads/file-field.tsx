import { Field, type FieldProps, useField } from '../fields/field.tsx';

/** A file to send, in a `Form` with `upload`. Browsers choose by `accept`; what arrives is looked at by its bytes. */
export const FileField = ({ accept, ...field }: FieldProps & { accept: string }) => {
  const { attributes, error } = useField(field.name, field.hint);
  return (
    <Field {...field} error={error}>
      <input {...attributes} type="file" accept={accept} required={field.optional !== true} />
    </Field>
  );
};
