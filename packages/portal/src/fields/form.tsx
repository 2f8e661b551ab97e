import type { ComponentChildren } from 'preact';
import { usePortal } from '../frame/view.ts';

export interface FormProps {
  /** A page below `/portal`. @default the one that is shown */
  action?: string;
  class?: string;
  /** Holds a `FileField`. Its token stands before the file, so that it is known when the file begins. */
  upload?: boolean;
  children: ComponentChildren;
}

/** A form that only our own pages can send. The browser's own complaints are off: ours say what to do, in the reader's language. */
export const Form = ({ action, class: className, upload = false, children }: FormProps) => {
  const { token, address, link } = usePortal();
  return (
    <form
      method="post"
      action={link(action ?? address)}
      noValidate
      class={className}
      {...(upload ? { encType: 'multipart/form-data' as const } : {})}
    >
      <input type="hidden" name="_csrf" value={token} />
      {children}
    </form>
  );
};
