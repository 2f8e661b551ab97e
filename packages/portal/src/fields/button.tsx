import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  /** What this button asks for, where a form has several: the field `do`. */
  does?: string;
  kind?: 'main' | 'secondary' | 'danger' | 'quiet';
  /** Said to those who do not see beside what it stands: "Remove Anna Nowak". */
  label?: string;
  children: ComponentChildren;
}

export const Button = ({ does, kind = 'main', label, children }: ButtonProps) => (
  <button
    type="submit"
    {...(kind === 'main' ? {} : { class: kind })}
    {...(does === undefined ? {} : { name: 'do', value: does })}
    {...(label === undefined ? {} : { 'aria-label': label })}
  >
    {children}
  </button>
);
