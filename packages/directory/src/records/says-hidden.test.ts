import { expect, it } from '@jest/globals';
import { saysHidden } from './says-hidden.ts';

it.each([
  ...[
    'adres poufny',
    'Adres: (niejawny)',
    'ADRES JEST NIEJAWNY, podajemy telefonicznie',
    'tajne miejsce',
    'Lokalizacja ukryta.',
    'poufne',
    'undisclosed location',
  ],
  ...['The address is confidential', 'address not public', 'Not-public address', `${'Pomoc. '.repeat(500)}Adres poufny.`],
  ...[
    'withheld',
    'Do not disclose this address.',
    'Address: do not publish',
    'The address of the shelter must not be disclosed',
    'address on request',
  ],
  ...[
    'Proszę nie podawać adresu',
    'Adres schroniska nie jest ujawniany',
    'Adres chroniony',
    'adres podajemy telefonicznie',
    'tajne schronisko',
  ],
  ...['Адреса таємна', 'не розголошувати адресу', 'Адрес не разглашается', 'конфиденциально', 'адрас сакрэтны'],
  ...['Geheime Adresse', 'Die Adresse wird nicht bekannt gegeben', 'domicilio reservado', 'No divulgar la dirección'],
  ...['Adresse tenue secrète', 'Ne pas divulguer l’adresse', 'Adresa este confidențială', 'Adres gizli'],
  ...['Adres do wiadomości ośrodka', 'adres tylko do wiadomości sądu', 'Adres znany tylko ośrodkowi', 'Adres (wyłącznie dla pracowników)'],
  ...['address for internal use only', 'Staff-only address', 'address known to staff only', 'tylko do użytku wewnętrznego', 'staff only'],
  ...['адреса тільки для працівників', 'адрес для служебного пользования', 'Adresse nur für Mitarbeiter'],
])('%s hides a place', (text) => {
  expect(saysHidden(text)).toBe(true);
});

it.each([
  'ul. Tajna 5',
  'Tajna Organizacja',
  'Rozmowy poufne i bezpłatne',
  'adres publiczny',
  'Confidential talks',
  'Bezpieczne miejsce, poufne rozmowy',
  'A safe place. Confidential advice.',
  'Sekretariat',
  'Secretary, address: 5 High St',
  'Private clinic',
  'Klinika prywatna, adres: ul. Jasna 1',
  'Location: private room, 2nd floor',
  'Chronione miejsce pracy',
  'Nie podajemy adresu e-mail',
  'We do not share your data. Our address is 5 High St',
  'Pod tym adresem udzielamy poufnych porad',
  'Formerly at another address',
  'Geheimrat-Straße 5',
  'Adres dla pracowników urzędu: ul. Jasna 1',
  'Do wiadomości: kierownik',
  'Address for staff and visitors: 5 High St',
  'Address known since 1900',
  'Entrance for staff only',
  'Płock',
  '',
])('%j hides none', (text) => {
  expect(saysHidden(text)).toBe(false);
});
