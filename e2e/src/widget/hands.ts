/** The ways in which people work with a page. */
import type { Locator, Page } from 'playwright-core';

export interface Hand {
  /** Goes to a field and stands in it. */
  enter(field: Locator): Promise<void>;
  press(target: Locator): Promise<void>;
  /** Sends what stands in the field, with its button or without. */
  search(button: Locator): Promise<void>;
  /** The next choice of a list, whose value it answers. */
  chooseNext(list: Locator): Promise<void>;
}

const nextValue = (list: Locator): Promise<string> =>
  list.evaluate((select) => {
    const { options, selectedIndex } = select as unknown as { options: { value: string }[]; selectedIndex: number };
    return options[selectedIndex + 1]?.value ?? '';
  });

const byPointer = (point: (target: Locator) => Promise<void>, search: Hand['search']): Hand => ({
  enter: point,
  press: point,
  search,
  chooseNext: async (list) => {
    await list.selectOption(await nextValue(list));
  },
});

export const mouse = (): Hand =>
  byPointer(
    (target) => target.click(),
    (button) => button.click(),
  );

/** Where there is no room beside the field, suggestions lie over the button: one presses Enter, as one does after typing. */
export const magnifiedMouse = (page: Page): Hand =>
  byPointer(
    (target) => target.click(),
    () => page.keyboard.press('Enter'),
  );

/** The key for searching of a telephone's own keyboard is Enter. */
export const finger = (page: Page): Hand =>
  byPointer(
    (target) => target.tap(),
    () => page.keyboard.press('Enter'),
  );

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => (element.getRootNode() as unknown as { activeElement: unknown }).activeElement === element);

const MOST_TABS = 120;

/** Tab, Enter and the arrow keys, and nothing else. */
export const keyboard = (page: Page): Hand => {
  const tabTo = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < MOST_TABS; presses++) {
      if (await isFocused(target)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${target}`);
  };
  return {
    enter: tabTo,
    press: async (target) => {
      await tabTo(target);
      await page.keyboard.press('Enter');
    },
    search: () => page.keyboard.press('Enter'),
    chooseNext: async (list) => {
      await tabTo(list);
      await page.keyboard.press('ArrowDown');
    },
  };
};
