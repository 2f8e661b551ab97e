/**
 * Saves a form of a service when a field is left, so that nothing is lost when the telephone rings. The button still says what is wrong:
 * what cannot be saved yet is only said to be so. The answer is the page itself; of it only the new version is taken.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form.saves-as-you-go')) {
  const status = form.querySelector<HTMLElement>('.saving');
  const version = form.querySelector<HTMLInputElement>('input[name="version"]');
  let running: Promise<void> | null = null;
  let leaving = false;

  const say = (what: 'saved' | 'saving' | 'failed'): void => {
    if (status) status.textContent = status.dataset[what] ?? '';
  };

  const save = async (): Promise<void> => {
    say('saving');
    const fields = new URLSearchParams([...new FormData(form)] as [string, string][]);
    fields.set('do', 'save-quietly');
    try {
      const response = await fetch(form.action, { method: 'POST', body: fields });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const now = response.ok ? page.querySelector<HTMLInputElement>('form.saves-as-you-go input[name="version"]') : null;
      if (now && version) version.value = now.value;
      say(now ? 'saved' : 'failed');
    } catch {
      say('failed');
    }
  };

  form.addEventListener('change', () => {
    const next = (running ?? Promise.resolve()).then(() => (leaving ? undefined : save()));
    running = next;
    void next.then(() => {
      if (running === next) running = null;
    });
  });

  // The button sends the version that a running save brings, or it would meet itself as somebody who was faster.
  form.addEventListener('submit', (event) => {
    leaving = true;
    if (running === null) return;
    event.preventDefault();
    void running.then(() => form.requestSubmit(event.submitter));
  });
  addEventListener('pageshow', () => {
    leaving = false;
  });
}
