/** An open menu closes by Escape, by a press beside it and when the focus leaves it. Without this script its own button closes it. */
const opened = (): HTMLDetailsElement[] => [...document.querySelectorAll<HTMLDetailsElement>('details[data-menu][open]')];

const closeUnlessWithin = (target: EventTarget | null): void => {
  for (const menu of opened()) if (!(target instanceof Node && menu.contains(target))) menu.open = false;
};

document.addEventListener('pointerdown', ({ target }) => closeUnlessWithin(target));
document.addEventListener('focusin', ({ target }) => closeUnlessWithin(target));
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const menu of opened()) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
});
