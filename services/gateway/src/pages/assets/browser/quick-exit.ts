/**
 * Leaves a page that somebody else must not see: it goes blank at once and the neutral page takes its place in the history.
 * Three times Escape does the same, as a long way to a button may be too long.
 */
const PRESSES = 3;
const WITHIN_MS = 5_000;

const link = document.querySelector<HTMLAnchorElement>('a[data-quick-exit]');
const status = document.querySelector<HTMLElement>('[data-quick-exit-status]');
const keys = document.querySelector<HTMLElement>('[data-quick-exit-keys]');

const leave = (): void => {
  if (!link) return;
  document.body.hidden = true;
  document.title = '\u200b';
  location.replace(link.href);
};

/** For people who hear the page: how often they still have to press. */
const say = (left: number | null): void => {
  if (!status) return;
  status.textContent = left === null ? '' : (status.dataset.quickExitStatus ?? '').replace('{count}', String(left));
};

let pressed = 0;
let forgetting: ReturnType<typeof setTimeout> | undefined;

link?.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});

document.addEventListener('keydown', ({ key, repeat }) => {
  if (!link || key !== 'Escape' || repeat) return;
  clearTimeout(forgetting);
  pressed += 1;
  if (pressed >= PRESSES) return leave();
  say(PRESSES - pressed);
  forgetting = setTimeout(() => {
    pressed = 0;
    say(null);
  }, WITHIN_MS);
});

// A page that the browser kept and shows again must not stay blank.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

if (keys) keys.hidden = false;
