import type { TemplateResult } from 'lit';
import type { ContactPoint, Place } from '../hub/answers.ts';
import { html, nothing } from '../lit.ts';
import { directionOfText, type ResultsView } from '../view.ts';
import { contactAddress, mapLinks } from './map-links.ts';
import type { Details } from './result-card.ts';

const place = ({ texts }: ResultsView, { name, address, openingHours, wheelchairAccessible, ...position }: Place): TemplateResult => {
  const maps = mapLinks({ address, ...position });
  return html`<li>
    <b><bdi lang="pl">${name}</bdi></b>
    <p>${
      address
        ? html`<bdi lang="pl">${[address.street, [address.postalCode, address.city].filter(Boolean).join(' ')].filter(Boolean).join(', ')}</bdi>`
        : texts.addressOnContact
    }</p>
    ${openingHours.text ? html`<p>${openingHours.text}</p>` : nothing}
    ${wheelchairAccessible === null ? nothing : html`<p>${wheelchairAccessible ? texts.wheelchairYes : texts.wheelchairNo}</p>`}
    ${
      maps
        ? html`<p class="links">
            <a part="link" href=${maps.app} rel="nofollow">${texts.openInMapApp}</a>
            <a part="link" href=${maps.web} rel="noopener noreferrer nofollow">${texts.showOnMap}</a>
          </p>`
        : nothing
    }
  </li>`;
};

const contact = ({ texts, formats, languageName }: ResultsView, { kind, value, languages, note }: ContactPoint): TemplateResult => {
  const address = contactAddress(kind, value);
  return html`<li>
    ${texts.contactKinds[kind]}: ${address ? html`<a part="link" href=${address} rel="noopener nofollow"><bdi>${value}</bdi></a>` : html`<bdi>${value}</bdi>`}
    ${languages.length > 0 ? ` (${formats.list(languages.map(languageName))})` : nothing}
    ${note ? html`<span lang=${note.locale} dir=${directionOfText(note.direction)}> ${note.value}</span>` : nothing}
  </li>`;
};

/** Places with hours and maps, and ways to ask: what somebody needs who goes there. */
export const whereAndWhom = (view: ResultsView, details: Details | undefined): TemplateResult => {
  const { texts } = view;
  if (details === undefined || details === 'LOADING') return html`<p>${texts.loading}</p>`;
  if (details === 'FAILED') return html`<p class="note">${texts.partUnavailable}</p>`;
  const { locations, contacts } = details;
  return html`
    ${locations ? html`<ul>${locations.map((location) => place(view, location))}</ul>` : html`<p class="note">${texts.partUnavailable}</p>`}
    ${contacts?.length ? html`<ul>${contacts.map((each) => contact(view, each))}</ul>` : html`<p>${contacts ? texts.noContacts : texts.partUnavailable}</p>`}
  `;
};
