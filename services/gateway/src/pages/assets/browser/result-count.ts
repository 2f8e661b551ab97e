/** Says beside the button how many services the chosen filters would leave, before anybody presses it. */
const WAIT_MS = 250;

const enhance = (status: HTMLElement, form: HTMLFormElement): void => {
  let question: AbortController | undefined;
  let timer: number | undefined;

  const ask = async (): Promise<void> => {
    const controller = new AbortController();
    question = controller;
    try {
      const fields = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
      const response = await fetch('/count', {
        method: 'POST',
        body: new URLSearchParams(fields),
        signal: controller.signal,
        credentials: 'omit',
      });
      const { text } = response.ok ? await response.json() : { text: '' };
      if (!controller.signal.aborted) status.textContent = text;
    } catch {
      // The button works without a number.
      if (!controller.signal.aborted) status.textContent = '';
    }
  };

  status.closest('details.filters')?.addEventListener('change', () => {
    question?.abort();
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT_MS);
  });
};

for (const status of document.querySelectorAll<HTMLElement>('[data-result-count]')) {
  const form = document.getElementById(status.dataset.resultCount ?? '');
  if (form instanceof HTMLFormElement) enhance(status, form);
}
