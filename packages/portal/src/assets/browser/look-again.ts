/** Looks every few seconds how far it is, where a page says that something goes on; at its end the page is shown as it is then. */
const EVERY_MS = 3_000;
const part = '[data-look-again]';

const look = async (): Promise<void> => {
  const here = document.querySelector(part);
  if (!here) return;
  try {
    const response = document.hidden ? null : await fetch(location.href);
    if (response?.ok) {
      const there = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector(part);
      if (!there) return location.reload();
      const [now, then] = [here.querySelector('[role="status"]'), there.querySelector('[role="status"]')];
      // Said aloud only when it has changed.
      if (now && then && now.textContent !== then.textContent) now.textContent = then.textContent;
    }
  } catch {
    // The network is away: the next time tells.
  }
  setTimeout(() => void look(), EVERY_MS);
};

setTimeout(() => void look(), EVERY_MS);
