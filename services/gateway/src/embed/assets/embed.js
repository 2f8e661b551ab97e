/** The page for editors, better: code and preview follow each change, and a press copies. Without it, the form does the same with its button. */
const WAIT_MS = 300;

const copy = async (button) => {
  const code = document.getElementById(button.dataset.copy);
  const status = button.nextElementSibling;
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = button.dataset.copied;
  } catch {
    // Without TLS, or when the browser forbids it.
    getSelection().selectAllChildren(code);
    status.textContent = button.dataset.byHand;
  }
};

const offerCopies = () => {
  for (const button of document.querySelectorAll('button[data-copy]')) button.hidden = false;
};

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button[data-copy]') : null;
  if (button) copy(button);
});

const form = document.querySelector('form[data-embed]');
const status = form.querySelector('[role=status]');
let question;
let timer;

const follow = async () => {
  const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
  const controller = new AbortController();
  question = controller;
  try {
    const response = await fetch(address, { signal: controller.signal, credentials: 'omit' });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (controller.signal.aborted) return;
    document.getElementById('outcome').replaceWith(page.getElementById('outcome'));
    history.replaceState(null, '', address);
    offerCopies();
    status.textContent = form.dataset.embed;
  } catch {
    // The button still shows the code.
  }
};

form.addEventListener('change', () => {
  question?.abort();
  clearTimeout(timer);
  status.textContent = '';
  timer = setTimeout(follow, WAIT_MS);
});

offerCopies();
