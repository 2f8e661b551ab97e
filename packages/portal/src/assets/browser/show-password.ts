/** A button beside each password shows what was typed: on a telephone nobody types twelve characters blindly. */
for (const input of document.querySelectorAll<HTMLInputElement>('input[type="password"][data-show]')) {
  const { show = '', hide = '' } = input.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'secondary show-password';
  button.textContent = show;
  button.setAttribute('aria-controls', input.id);
  const set = (visible: boolean): void => {
    input.type = visible ? 'text' : 'password';
    button.textContent = visible ? hide : show;
  };
  button.addEventListener('click', () => set(input.type === 'password'));
  // Browsers keep passwords only of fields that are of that type when they are sent.
  input.form?.addEventListener('submit', () => set(false));
  input.after(button);
}
