/**
 * Sheets as offices have them, made up for tests: every organisation, number and address is an example. Telephone numbers are of no
 * subscriber.
 */
import { sheetOf, xlsxOf } from './packages.ts';

/** A municipality's list: title above, sections, a remark and a sum between the rows, several values in a cell. */
export const municipalList = [
  'PRZYKŁAD – Wykaz form pomocy na terenie gminy (dane przykładowe);;;;;;;;',
  'stan na 3 marca 2025 r.;;;;;;;;',
  ';;;;;;;;',
  'Lp.;Nazwa instytucji;Rodzaj wsparcia;Opis;Adres;Tel.;E-mail;Godz. otwarcia;Odpłatność',
  'POMOC PRAWNA;;;;;;;;',
  '1;Przykładowa Fundacja Most;Porady prawne dla cudzoziemców;"Prawnik pomaga w sprawach pobytu i pracy.\nPomaga też napisać pismo.";ul. Kwiatowa 1, 09-400 Płock;24 000 00 00, 24 000 00 01;most@example.org;pn.-pt. 8:00-16:00, sob. 9-13;bezpłatnie',
  '2;;Mediacje rodzinne;Spotkania z mediatorem;ul. Kwiatowa 1, 09-400 Płock;24 000 00 00;most@example.org;wt i czw 10–14;nie',
  'NAUKA JĘZYKA;;;;;;;;',
  '3;Przykładowe Stowarzyszenie Razem;Kurs polskiego dla początkujących;Dwa razy w tygodniu;Płock, ul. Miodowa 5;500 000 000;kursy@example.org;pierwszy wtorek miesiąca 16-18;25,50 zł',
  'Uwaga: terminy mogą ulec zmianie;;;;;;;;',
  '4;Przykładowe Stowarzyszenie Razem;Klub rozmów;;ul. Miodowa 5;zapytaj w biurze;nie ma;8-16;bezpłatnie',
  'Razem: 4;;;;;;;;',
].join('\r\n');

/** An NGO's own list in XLSX: two rows of headings with merged cells, a column for each day, serial dates, a hidden sheet. */
export const ngoWorkbook = (): Buffer =>
  xlsxOf(
    {
      Usługi: sheetOf(
        [
          ['Zestawienie usług – PRZYKŁAD', null, null, null, null, null, null, null, null],
          ['Kod usługi', 'Nazwa', 'Krótki opis', 'Kontakt', null, 'Godziny', null, null, 'Ważne do'],
          [null, null, null, 'telefon', 'e-mail', 'poniedziałek', 'wtorek', 'środa', null],
          [
            'U-1',
            'Punkt doradczy',
            'Pomoc w pierwszych tygodniach',
            240000000,
            'punkt@example.org',
            '8-16',
            'nieczynne',
            '7³⁰–15³⁰',
            { t: 'n', v: 46387, z: 'dd.mm.yyyy' },
          ],
          [
            'U-2',
            'Korepetycje',
            'Matematyka i polski dla dzieci',
            '24 000 00 02; 24 000 00 03',
            'nauka@example.org',
            null,
            '16:00-18:00',
            null,
            'bezterminowo',
          ],
        ],
        {
          '!merges': [
            { s: { r: 0, c: 0 }, e: { r: 0, c: 8 } },
            { s: { r: 1, c: 3 }, e: { r: 1, c: 4 } },
            { s: { r: 1, c: 5 }, e: { r: 1, c: 7 } },
            ...[0, 1, 2, 8].map((column) => ({ s: { r: 1, c: column }, e: { r: 2, c: column } })),
          ],
        },
      ),
      Robocze: sheetOf([['stare'], ['dane']]),
    },
    ['Robocze'],
  );

/** English headings, tabs, yes and no, coordinates, and a heading that says nothing above telephone numbers. */
export const englishList = [
  'Service name\tTopic\tFor whom\tLanguages\tWheelchair\tKontakt 1\tLatitude\tLongitude\tStreet\tPostal code\tTown\tOpening hours',
  'Example advice desk\tAdvice\tseniors; families with children\tPolish, Ukrainian\tyes\t+48 24 000 00 04\t52,546\t19,706\tul. Lipowa 2\t09-400\tPłock\tMon-Fri 9:00-17:00',
  'Example conversation club\tPolish course\teveryone\tUA, EN\tno\t24 000 00 05\t52.55\t19.71\tul. Lipowa 2\t9400\tPłock\tby appointment',
].join('\n');
