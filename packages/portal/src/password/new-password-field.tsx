import { TextField } from '../fields/index.ts';
import { usePortal } from '../frame/view.ts';

/** Where a new password is chosen. */
export const NewPasswordField = ({ label, hint, optional = false }: { label?: string; hint?: string; optional?: boolean }) => {
  const { newPassword, newPasswordHint } = usePortal().texts.fields;
  return (
    <TextField
      name="password"
      type="password"
      label={label ?? newPassword}
      hint={hint ?? newPasswordHint}
      autocomplete="new-password"
      optional={optional}
    />
  );
};
