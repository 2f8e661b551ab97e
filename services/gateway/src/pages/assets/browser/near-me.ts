/**
 * "Near me": asks the device for its position when, and only when, the button is pressed. It is rounded to a grid of some 300 metres here,
 * before it leaves the device, and posted with the form: it never stands in an address that anybody can read.
 */
interface Messages {
  asking: string;
  refused: string;
  failed: string;
}

const roughly = (degrees: number, step: number): string => (Math.round(degrees / step) * step).toFixed(3);

const enhance = (block: HTMLElement, messages: Messages): void => {
  const button = block.querySelector('button');
  const state = block.querySelector('[role=status]');
  const form = document.querySelector<HTMLFormElement>('form#search');
  if (!button || !state || !form) return;
  block.hidden = false;

  const field = (name: string, value: string): HTMLInputElement => {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
    return input;
  };

  const found = ({ coords }: GeolocationPosition): void => {
    const fields = [field('position', `${roughly(coords.latitude, 0.003)},${roughly(coords.longitude, 0.005)}`), field('sort', 'DISTANCE')];
    form.requestSubmit();
    // Whoever comes back to this page and asks again asks without a position.
    for (const input of fields) input.remove();
    state.textContent = '';
    button.disabled = false;
  };

  const failed = ({ code, PERMISSION_DENIED }: GeolocationPositionError): void => {
    state.textContent = code === PERMISSION_DENIED ? messages.refused : messages.failed;
    button.disabled = false;
    button.focus();
  };

  button.addEventListener('click', () => {
    state.textContent = messages.asking;
    button.disabled = true;
    navigator.geolocation.getCurrentPosition(found, failed, { enableHighAccuracy: false, timeout: 15_000, maximumAge: 600_000 });
  });
};

// Browsers give no position to a page that came unprotected; then the municipality remains.
if ('geolocation' in navigator && isSecureContext) {
  for (const block of document.querySelectorAll<HTMLElement>('[data-near-me]')) enhance(block, JSON.parse(block.dataset.nearMe ?? '{}'));
}
