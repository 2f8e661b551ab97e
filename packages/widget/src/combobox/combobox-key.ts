/** What a key does in an editable combobox with a list, as the ARIA Authoring Practices describe it. */
export interface ComboboxState {
  open: boolean;
  /** The option that is looked at; -1: none, the field itself. */
  active: number;
  count: number;
  /** Nothing is written in the field. */
  empty: boolean;
}

export type KeyEffect =
  | { kind: 'move'; active: number }
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'clear' }
  | { kind: 'choose'; option: number };

export const comboboxKey = (
  { key, altKey }: { key: string; altKey: boolean },
  { open, active, count, empty }: ComboboxState,
): KeyEffect | null => {
  if (key === 'Escape' && open) return { kind: 'close' };
  // Of an empty field, Escape is for what is around it: a dialog.
  if (key === 'Escape') return empty ? null : { kind: 'clear' };
  if (!open) return key === 'ArrowDown' && count > 0 ? { kind: 'open' } : null;
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return { kind: 'move', active: active === last ? -1 : active + 1 };
    case 'ArrowUp':
      if (altKey) return { kind: 'close' };
      return { kind: 'move', active: active === -1 ? last : active - 1 };
    case 'Enter':
      return active === -1 ? null : { kind: 'choose', option: active };
    case 'Tab':
      return { kind: 'close' };
    default:
      return null;
  }
};
