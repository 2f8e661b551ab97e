import type { PrivacyTexts } from '../kept-data.ts';

export const pl: PrivacyTexts = {
  account: {
    what: 'Twoje konto: imię i nazwisko, adres e-mail, język, zgoda na wiadomości o pracy',
    why: 'Żeby można było się zalogować, a inni wiedzieli, z kim pracują',
    howLong: 'Do usunięcia przez Ciebie. {idleAccount} dni, jeśli konto nie należy do żadnej organizacji ani gminy',
    howErased:
      'Przez Ciebie na stronie „Moje konto” albo przez administratora; resztę usuwa co noc program. To, co zrobiono, zostaje bez nazwiska',
  },
  password: {
    what: 'Hasło jako odcisk, z którego nie da się go odtworzyć, sekret drugiego składnika, kody zapasowe jako odciski, numer, pod którym zna Cię logowanie urzędu',
    why: 'Aby wiedzieć, że to Ty',
    howLong: 'Tak długo jak konto',
    howErased: 'Razem z kontem; każde z nich od razu, gdy je zmienisz',
  },
  sessions: {
    what: 'Trwające logowania: od kiedy, nazwa przeglądarki, adres sieciowy',
    why: 'Żeby było widać obce sesje i można je było zakończyć',
    howLong: 'Do wylogowania, najdłużej do wygaśnięcia sesji',
    howErased: 'Od razu po wylogowaniu; resztę usuwa co noc program',
  },
  links: {
    what: 'Jednorazowe linki do logowania, potwierdzania adresu i ustawiania hasła, jako odciski. To, co wpisano przy rejestracji, czeka razem z linkiem: przed potwierdzeniem konta nie ma',
    why: 'Aby każdy zadziałał tylko raz',
    howLong: 'Do użycia albo wygaśnięcia',
    howErased: 'Od razu po użyciu; resztę usuwa co noc program',
  },
  memberships: {
    what: 'Dla której organizacji lub gminy pracujesz i w jakiej roli',
    why: 'Aby wiedzieć, co możesz robić',
    howLong: 'Do Twojego odejścia albo usunięcia z zespołu',
    howErased: 'Od razu wtedy, a także razem z kontem',
  },
  invitations: {
    what: 'Adres e-mail osoby zaproszonej i kto zaprosił',
    why: 'Aby tylko ta osoba mogła przyjąć zaproszenie',
    howLong: 'Do przyjęcia albo wygaśnięcia',
    howErased: 'Od razu po przyjęciu lub wycofaniu; resztę usuwa co noc program',
  },
  attempts: {
    what: 'Ile razy ktoś próbował się zalogować: według adresu sieciowego i adresu konta',
    why: 'Aby nikt nie mógł zgadywać haseł',
    howLong: 'Do końca ograniczenia, najdłużej jeden dzień',
    howErased: 'Usuwa co noc program',
  },
  mails: {
    what: 'Wiadomości do Ciebie: adres i rodzaj. Treść tylko do wysłania. Gdy nie ustawiono serwera poczty, cała wiadomość jako plik',
    why: 'Aby je wysłać i sprawdzić, dlaczego któraś nie dotarła',
    howLong: '{mail} dni',
    howErased: 'Usuwa co noc program',
  },
  deeds: {
    what: 'Kto, co i kiedy zmienił, w historii usług i w dzienniku: numer Twojego konta',
    why: 'Aby publiczny spis mógł odpowiadać za to, co w nim jest',
    howLong: 'Tak długo, jak istnieje spis',
    howErased: 'Zostaje. Po usunięciu konta numer nie należy już do nikogo',
  },
  letters: {
    what: 'Które listy pytały, czy usługa jest aktualna: odcisk adresu',
    why: 'Aby nikt nie dostał listu dwa razy, a link zadziałał raz',
    howLong: '{verificationLetter} dni',
    howErased: 'Usuwa co noc program',
  },
  confirmations: {
    what: 'Notatki z rozmów telefonicznych, w których potwierdzono usługę',
    why: 'Aby kolejna osoba, która zadzwoni, wiedziała, co powiedziano',
    howLong: '{confirmation} dni',
    howErased: 'Usuwa co noc program',
  },
  problems: {
    what: 'Co ktoś napisał o błędzie w opisie usługi. Nic o tym, kto napisał: ani adresu, ani konta',
    why: 'Aby można było to poprawić',
    howLong: '{closedProblem} dni od zamknięcia, najdłużej {problem} dni',
    howErased: 'Usuwa co noc program',
  },
  contacts: {
    what: 'Nazwiska, numery telefonów i adresy, które organizacja publikuje o sobie i swoich usługach',
    why: 'Aby ludzie znaleźli pomoc',
    howLong: 'Tak długo, jak pokazuje je organizacja. Wcześniejsze wersje zostają w historii, którą czyta tylko organizacja i jej gmina',
    howErased: 'Przez organizację, przy edycji; w historii przez administratora bazy danych',
  },
  apiKeys: {
    what: 'Nazwa nadana kluczowi API i kiedy ostatnio go użyto; sam klucz tylko jako odcisk',
    why: 'Aby właściciel mógł go rozpoznać',
    howLong: 'Nazwa do {endedApiKey} dni po wygaśnięciu klucza',
    howErased: 'Usuwa co noc program',
  },
  claims: {
    what: 'Kto zgłosił organizację albo poprosił o jej prowadzenie: adres e-mail i treść zgłoszenia',
    why: 'Aby gmina mogła zdecydować, a jej odpowiedź dotarła',
    howLong: 'Do {registration} dni po decyzji',
    howErased: 'Usuwa co noc program; przy odmowie także każdy adres i numer telefonu',
  },
  spreadsheets: {
    what: 'Arkusze z usługami, które ktoś właśnie wczytuje: to, co w nich stoi, także nazwiska i numery, jeśli są w pliku, oraz nazwa pliku. Osobno, bez danych osób: która kolumna co zawierała',
    why: 'Żeby usługi można było wczytać krok po kroku, poprawić i dokończyć później. Która kolumna co zawierała: żeby następnym razem nie pytać drugi raz',
    howLong:
      '{spreadsheet} dni; najwyżej 20 arkuszy jednej organizacji lub gminy. Widzą je osoby z tej organizacji i moderatorzy jej gminy',
    howErased: 'Od razu, gdy ktoś kliknie „Zapomnij ten arkusz”; resztę usuwa zadanie w nocy. Usługi, które wczytano, zostają',
  },
  imports: {
    what: 'Dane innych wczytywane do katalogu: plik oraz raport z tym, co poprawiono i odrzucono, także imiona i numery, jeśli są w danych',
    why: 'Żeby przed wczytaniem było widać, co by się stało, a potem, co się stało',
    howLong:
      'Plik do wczytania, najwyżej {importFile} dni; raport {importReport} dni po wczytaniu. Widzą je moderatorzy gminy, dla której są wczytywane',
    howErased: 'Od razu przyciskiem „Usuń plik i raport”; resztę usuwa nocne zadanie. Co wczytano, zostaje',
  },
  erasures: {
    what: 'Odcisk numeru każdego usuniętego konta',
    why: 'Aby przywrócona kopia zapasowa nie przywróciła usuniętych osób',
    howLong: 'Tak długo, jak istnieje spis',
    howErased: 'Zostaje; nie należy do nikogo',
  },
  backups: {
    what: 'Kopie tego wszystkiego',
    why: 'Aby uszkodzony dysk nie był końcem spisu',
    howLong: 'Najdłużej {backup} dni',
    howErased: 'Usuwa je operator. Przywrócona kopia ponownie usuwa osoby, które już usunięto',
  },
  searchers: {
    what: 'O osobach, które szukają usług: nic. Ani konta, ani plików cookie, ani słów, ani adresu sieciowego. Liczy się tylko, ile osób w danym miesiącu szukało tematu w gminie; same słowa dopiero wtedy, gdy jednego dnia użyło ich dziesięć różnych osób',
    why: 'Nikt nie powinien bać się szukać pomocy',
    howLong:
      'Odcisk adresu sieciowego w pamięci: przez minutę, aby zatrzymać zalew pytań, i przez dzień, aby nikt nie liczył się dwa razy. Słowa użyte przez dziesięć osób: dwanaście miesięcy',
    howErased: 'Znika sam',
  },
};
