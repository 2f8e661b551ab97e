/** The page "Which services fit me?": counts what is chosen while choosing, and copies the link that can be passed on. */

const form = document.querySelector<HTMLFormElement>('form[data-most-needs]');
if (form) {
  const most = Number(form.dataset.mostNeeds);
  const state = form.querySelector<HTMLElement>('.needs-count');
  const count = (): void => {
    const chosen = form.querySelectorAll('input[name="need"]:checked').length;
    const text = chosen > most ? (form.dataset.tooMany ?? '').replace('{count}', String(chosen)).replace('{max}', String(most)) : '';
    if (state && state.textContent !== text) state.textContent = text;
  };
  form.addEventListener('change', count);
  count();
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  // Only where the page came over a safe connection may a script copy.
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? '');
    button.textContent = button.dataset.copied ?? '';
  });
}
