import { describe, expect, it } from '@jest/globals';
import { type ComboboxState, comboboxKey } from './combobox-key.ts';

const press = (key: string, state: Partial<ComboboxState> = {}, altKey = false) =>
  comboboxKey({ key, altKey }, { open: true, active: -1, count: 3, empty: false, ...state });

describe('the keys of the combobox', () => {
  it('go down and up through the suggestions, and over their ends back to the field', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'move', active: 0 });
    expect(press('ArrowDown', { active: 2 })).toEqual({ kind: 'move', active: -1 });
    expect(press('ArrowUp')).toEqual({ kind: 'move', active: 2 });
    expect(press('ArrowUp', { active: 0 })).toEqual({ kind: 'move', active: -1 });
  });

  it('choose what is looked at; what is only typed, the form sends', () => {
    expect(press('Enter', { active: 1 })).toEqual({ kind: 'choose', option: 1 });
    expect(press('Enter')).toBeNull();
  });

  it('turn the list away with Escape, and only then empty the field', () => {
    expect(press('Escape')).toEqual({ kind: 'close' });
    expect(press('Escape', { open: false })).toEqual({ kind: 'clear' });
    expect(press('Escape', { open: false, empty: true })).toBeNull();
  });

  it('open the list again where there is one, and close it when the field is left', () => {
    expect(press('ArrowDown', { open: false })).toEqual({ kind: 'open' });
    expect(press('ArrowDown', { open: false, count: 0 })).toBeNull();
    expect(press('ArrowUp', {}, true)).toEqual({ kind: 'close' });
    expect(press('Tab')).toEqual({ kind: 'close' });
  });

  it('leave the caret and the letters to the field', () => {
    for (const key of ['Home', 'End', 'ArrowLeft', 'a', 'Backspace', ' ']) expect(press(key, { active: 1 })).toBeNull();
    expect(press('Tab', { open: false })).toBeNull();
  });
});
