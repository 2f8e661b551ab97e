/** The pages of `server.mjs` as HTML. Every text that comes from elsewhere goes through `safe`. */

const words = {
  pl: {
    title: 'Usługi w gminie Słupno',
    ours: 'Od naszych instytucji',
    more: 'Dla mieszkańców Słupna',
    all: (/** @type {number} */ count) => `Cały katalog (${count})`,
    back: 'Wszystkie usługi',
    directory: 'Ta usługa w katalogu',
    report: 'Zgłoś błąd',
    where: 'Gdzie i kiedy',
    contact: 'Kontakt',
    unverified: 'Nikt jeszcze nie potwierdził tych danych.',
    notFound: 'Nie ma takiej strony.',
    later: 'Katalog chwilowo nie odpowiada. Spróbuj za chwilę.',
    example: 'przykład',
  },
  en: {
    title: 'Services in Słupno',
    ours: 'From our institutions',
    more: 'For people in Słupno',
    all: (/** @type {number} */ count) => `The whole directory (${count})`,
    back: 'All services',
    directory: 'This service in the directory',
    report: 'Report a problem',
    where: 'Where and when',
    contact: 'Contact',
    unverified: 'Nobody has confirmed this yet.',
    notFound: 'There is no such page.',
    later: 'The directory does not answer at the moment. Try again soon.',
    example: 'example',
  },
  uk: {
    title: 'Послуги у ґміні Слупно',
    ours: 'Від наших установ',
    more: 'Для мешканців Слупна',
    all: (/** @type {number} */ count) => `Увесь каталог (${count})`,
    back: 'Усі послуги',
    directory: 'Ця послуга в каталозі',
    report: 'Повідомити про помилку',
    where: 'Де й коли',
    contact: 'Контакт',
    unverified: 'Ці дані ще ніхто не підтвердив.',
    notFound: 'Такої сторінки немає.',
    later: 'Каталог зараз не відповідає. Спробуйте за хвилину.',
    example: 'приклад',
  },
};

/** @typedef {import('@drogowskaz/client').Client} Client */
/** @typedef {{ id: string, content: { name: string, summary: string, locale: string, direction: string } }} Card */

/** @param {Client} client */
const textsOf = ({ locale }) => words[/** @type {keyof typeof words} */ (locale)];

/** @param {string} text */
const safe = (text) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** A text that is not in the page's language says so, or it is read out wrongly. @param {{ locale: string, direction?: string }} content */
const language = ({ locale, direction = 'LTR' }) => `lang="${safe(locale)}" dir="${direction === 'RTL' ? 'rtl' : 'ltr'}"`;

/** @param {Client} client @param {{ title: string, body: string, jsonLd?: string }} page */
const document = (client, { title, body, jsonLd }) => `<!doctype html>
<html lang="${safe(client.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${safe(title)}</title>
<style>body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 45rem; margin: auto; padding: 1rem } li { margin-block: .75rem } p { margin-block: .25rem }</style>
${jsonLd === undefined ? '' : `<script type="application/ld+json">${jsonLd}</script>`}
</head>
<body>
<nav><a href="?lang=pl" lang="pl">Polski</a> · <a href="?lang=en" lang="en">English</a> · <a href="?lang=uk" lang="uk">Українська</a></nav>
<main>
${body}
</main>
</body>
</html>
`;

/** @param {Client} client @param {readonly Card[]} services */
const listed = (client, services) =>
  `<ul>${services
    .map(
      ({ id, content }) =>
        `<li ${language(content)}><a href="/uslugi/${safe(id)}?lang=${client.locale}">${safe(content.name)}</a><p>${safe(content.summary)}</p></li>`,
    )
    .join('\n')}</ul>`;

/** @param {{ client: Client, ours: readonly Card[], more: readonly Card[], total: number, jsonLd: string }} page */
export const startPage = ({ client, ours, more, total, jsonLd }) => {
  const texts = textsOf(client);
  const body = `<h1>${safe(texts.title)}</h1>
<h2>${safe(texts.ours)}</h2>
${listed(client, ours)}
<h2>${safe(texts.more)}</h2>
${listed(client, more)}
<p><a href="${safe(client.links.home())}">${safe(texts.all(total))}</a></p>`;
  return document(client, { title: texts.title, body, jsonLd });
};

/** @param {{ value: string }} contact */
const phone = ({ value }) => `<li><a href="tel:${safe(value.replace(/[^\d+]/g, ''))}">${safe(value)}</a></li>`;

/** @param {{ client: Client, service: NonNullable<import('@drogowskaz/client/operations').ServiceQuery['service']>, jsonLd: string }} page */
export const servicePage = ({ client, service, jsonLd }) => {
  const texts = textsOf(client);
  const { id, content, provider, locations, contacts, verification, demonstration } = service;
  const places = (locations ?? []).map(({ name, address, openingHours }) => {
    const where = address === null ? name : `${name}, ${[address.street, address.city].filter((part) => part !== null).join(', ')}`;
    return `<li>${safe(where)}<p>${safe(openingHours.text)}</p></li>`;
  });
  const phones = (contacts ?? []).filter(({ kind }) => kind === 'PHONE').map(phone);
  const body = `<p><a href="/?lang=${client.locale}">${safe(texts.back)}</a></p>
<h1 ${language(content)}>${safe(content.name)}</h1>
<p>${safe(provider.name)}${demonstration ? ` (${safe(texts.example)})` : ''}</p>
<p ${language(content)}>${safe(content.summary)}</p>
${verification.state === 'UNVERIFIED' ? `<p>${safe(texts.unverified)}</p>` : ''}
${places.length === 0 ? '' : `<h2>${safe(texts.where)}</h2><ul>${places.join('')}</ul>`}
${phones.length === 0 ? '' : `<h2>${safe(texts.contact)}</h2><ul>${phones.join('')}</ul>`}
<p><a href="${safe(client.links.service(id))}">${safe(texts.directory)}</a> · <a href="${safe(client.links.report(id))}">${safe(texts.report)}</a></p>`;
  return document(client, { title: content.name, body, jsonLd });
};

/** @param {Client} client @param {'notFound' | 'later'} what */
export const sorryPage = (client, what) => {
  const texts = textsOf(client);
  const home = safe(client.links.home());
  return document(client, {
    title: texts.title,
    body: `<h1>${safe(texts.title)}</h1><p>${safe(texts[what])}</p><p><a href="${home}">${home}</a></p>`,
  });
};
