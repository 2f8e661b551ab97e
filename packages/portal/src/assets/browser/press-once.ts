/** A second press on a slow line sends nothing a second time. Coming back by the browser's button frees the form again. */
const sent = new WeakSet<HTMLFormElement>();

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (sent.has(form)) event.preventDefault();
  // Another script may send it a moment later.
  if (!event.defaultPrevented) sent.add(form);
});
addEventListener('pageshow', () => {
  for (const form of document.forms) sent.delete(form);
});
