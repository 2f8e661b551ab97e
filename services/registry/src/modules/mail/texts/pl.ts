import type { MailTexts } from '../mail-texts.ts';

export const pl: MailTexts = {
  footer: 'Drogowskaz, wspólny spis usług. Tę wiadomość wysłał automat; odpowiedź na nią do nikogo nie dotrze.',
  privacy: 'Co o Tobie wiemy i jak długo to przechowujemy',
  letters: {
    confirmAddress: ({ link }) => ({
      subject: 'Potwierdź swój adres e-mail',
      parts: [
        'Ten adres e-mail podano w Drogowskazie – być może to Ty, być może ktoś inny. Potwierdź, że należy do Ciebie:',
        { label: 'Potwierdź adres', link },
        'Jeśli to nie Ty, nic nie rób: bez potwierdzenia nic się nie stanie.',
      ],
    }),
    mailedLink: ({ link }) => ({
      subject: 'Twój link do logowania',
      parts: [
        'Tym linkiem możesz zalogować się jeden raz, w ciągu najbliższych minut:',
        { label: 'Zaloguj się', link },
        'Jeśli o niego nie prosisz, usuń tę wiadomość i nikomu nie przekazuj linku.',
      ],
    }),
    resetPassword: ({ link }) => ({
      subject: 'Ustaw nowe hasło',
      parts: [
        'Poproszono o nowe hasło do konta z tym adresem e-mail. Możesz je ustawić tutaj, jeden raz:',
        { label: 'Ustaw nowe hasło', link },
        'Jeśli to nie Ty, nic nie rób: Twoje hasło się nie zmieni.',
      ],
    }),
    invitation: ({ organisation, link }) => ({
      subject: `Zaproszenie: ${organisation}`,
      parts: [
        `Zapraszamy Cię do prowadzenia wpisów „${organisation}” we wspólnym spisie usług Drogowskaz.`,
        { label: 'Przyjmij zaproszenie', link },
        'Jeśli nie wiesz, skąd ta wiadomość, nic nie rób: zaproszenie samo wygaśnie.',
      ],
    }),
    alreadyRegistered: ({ link }) => ({
      subject: 'Masz już konto',
      parts: [
        'Ktoś chciał założyć konto z tym adresem e-mail, ale takie konto już istnieje. Jeśli to Ty, zaloguj się; jeśli nie pamiętasz hasła, ustawisz tam nowe:',
        { label: 'Zaloguj się', link },
        'Jeśli to nie Ty, nic nie rób: nic się nie zmieniło.',
      ],
    }),
    noAccount: ({ link }) => ({
      subject: 'Nie ma konta z tym adresem',
      parts: [
        'Ktoś poprosił o link do logowania albo o nowe hasło dla tego adresu e-mail, ale nie ma u nas takiego konta. Jeśli to Państwo, być może konto ma inny adres. Można też założyć konto:',
        { label: 'Załóż konto', link },
        'Jeśli to nie Państwo, proszę nic nie robić: nic się nie stało.',
      ],
    }),
    providerRegistered: ({ provider, link }) => ({
      subject: `Zgłoszenie przyjęte: ${provider}`,
      parts: [
        `Zgłoszenie „${provider}” czeka, aż obejrzy je ktoś z urzędu. Napiszemy, gdy tylko to nastąpi.`,
        { label: 'Sprawdź, co się dzieje', link },
      ],
    }),
    providerApproved: ({ provider, link }) => ({
      subject: `Zatwierdzono: ${provider}`,
      parts: [`Organizacja „${provider}” jest zatwierdzona. Możesz teraz opisać jej usługi.`, { label: 'Opisz usługę', link }],
    }),
    providerRefused: ({ provider, reason }) => ({
      subject: `Nie zatwierdzono: ${provider}`,
      parts: [
        `Urząd nie zatwierdził zgłoszenia „${provider}”. Podany powód:`,
        { quote: reason },
        'Jeśli można to poprawić, wyślij zgłoszenie jeszcze raz.',
      ],
    }),
    claimRaised: ({ provider, message, link }) => ({
      subject: `Ktoś chce prowadzić wpisy „${provider}”`,
      parts: [
        `Ktoś chce prowadzić wpisy „${provider}” i pisze:`,
        { quote: message },
        'Zanim się zgodzisz, sprawdź, czy to prawda – najlepiej dzwoniąc pod numer, który znasz.',
        { label: 'Zdecyduj', link },
      ],
    }),
    claimAccepted: ({ provider, link }) => ({
      subject: `Prowadzisz teraz wpisy „${provider}”`,
      parts: [`Urząd się zgodził: prowadzisz teraz wpisy „${provider}”.`, { label: 'Zobacz usługi', link }],
    }),
    claimRefused: ({ provider, reason }) => ({
      subject: `Brak zgody: ${provider}`,
      parts: [`Urząd nie zgodził się, aby wpisy „${provider}” były prowadzone przez Ciebie. Podany powód:`, { quote: reason }],
    }),
    changesRequested: ({ service, message, link }) => ({
      subject: `Prosimy o zmianę: ${service}`,
      parts: [`Osoba z urzędu przeczytała „${service}” i prosi o zmianę:`, { quote: message }, { label: 'Wprowadź zmianę', link }],
    }),
    serviceApproved: ({ service, link }) => ({
      subject: `Opublikowano: ${service}`,
      parts: [`Wpis „${service}” jest zatwierdzony. Każdy może go teraz znaleźć.`, { label: 'Zobacz, jak widzą go inni', link }],
    }),
    serviceRejected: ({ service, reason, link }) => ({
      subject: `Nie zatwierdzono: ${service}`,
      parts: [
        `Treść wpisu „${service}” nie została zatwierdzona. To, co było opublikowane wcześniej, pozostaje. Powód:`,
        { quote: reason },
        { label: 'Zobacz wpis', link },
      ],
    }),
    verificationReminder: ({ services }, date) => ({
      subject:
        services.length === 1 ? `Czy to wciąż prawda? ${services[0]?.name}` : `Czy to wciąż prawda? Twoje usługi: ${services.length}`,
      parts: [
        'Ludzie polegają na tym, co jest w spisie. Sprawdź, czy wszystko się zgadza; wystarczy jedno naciśnięcie:',
        ...services.flatMap(({ name, link, dueAt, stage }) => [
          {
            ASKED: `„${name}” – potwierdzone do: ${date(dueAt)}.`,
            DUE: `„${name}” – potwierdzone było do: ${date(dueAt)}. Od tego dnia na stronie jest napisane, że trzeba to potwierdzić.`,
            STALE: `„${name}” – potwierdzone było do: ${date(dueAt)}. Wpis jest teraz niżej niż inne i wkrótce przestanie być widoczny.`,
          }[stage],
          { label: 'Aktualne, zmieniło się czy już tego nie ma?', link },
        ]),
      ],
    }),
    verificationLapsed: ({ services }, date) => ({
      subject: services.length === 1 ? `Wpis nie jest już widoczny: ${services[0]?.name}` : `Wpisy niewidoczne: ${services.length}`,
      parts: [
        'Tych wpisów od dawna nikt nie potwierdził, więc nie są już widoczne. Nic nie przepadło: jedno naciśnięcie je przywraca.',
        ...services.flatMap(({ name, link, dueAt }) => [
          `„${name}” – potwierdzone do: ${date(dueAt)}`,
          { label: 'To wciąż prawda: pokazuj znowu', link },
        ]),
      ],
    }),
    problemReported: ({ service, text, link }) => ({
      subject: `Ktoś zgłasza problem: ${service}`,
      parts: [
        `Osoba, która czytała „${service}”, pisze, że coś się nie zgadza. Nie wiemy, kto to był.`,
        { quote: text },
        { label: 'Zobacz i odpowiedz', link },
      ],
    }),
    problemAnswered: ({ service, text, link }) => ({
      subject: `Odpowiedź na zgłoszony problem: ${service}`,
      parts: [`Na zgłoszony problem dotyczący „${service}” jest odpowiedź:`, { quote: text }, { label: 'Zobacz', link }],
    }),
    volunteerOfferRunsOut: ({ offer, until, ofChildCheck, link }, date) => ({
      subject: `Wkrótce przestanie być widoczna: ${offer}`,
      parts: [
        ofChildCheck
          ? `Sprawdzenie wolontariusza lub wolontariuszki do pracy z dziećmi przy ofercie „${offer}” jest ważne do: ${date(until)}. Potem oferta zniknie ze strony.`
          : `Oferta „${offer}” jest ważna do: ${date(until)}. Potem zniknie ze strony.`,
        'Jeśli wszystko nadal jest aktualne, wpisz nowe daty:',
        { label: 'Otwórz ofertę', link },
      ],
    }),
    volunteerOfferRanOut: ({ offer, until, ofChildCheck, link }, date) => ({
      subject: `Oferta nie jest już widoczna: ${offer}`,
      parts: [
        ofChildCheck
          ? `Sprawdzenie do pracy z dziećmi przy ofercie „${offer}” było ważne do: ${date(until)}. Bez ważnego sprawdzenia nie pokazujemy ofert z dziećmi.`
          : `Oferta „${offer}” była ważna do: ${date(until)}.`,
        'Nic nie przepadło: jest teraz szkicem. Wpisz nowe daty i opublikuj ją jeszcze raz.',
        { label: 'Otwórz ofertę', link },
      ],
    }),
    sourceHeld: ({ source, known, missing, link }) => ({
      subject: `Wstrzymane: ${source}`,
      parts: [
        `Katalog pobiera dane ze źródła „${source}”. Naraz zniknęłoby, przestałoby być widocznych albo zmieniłoby się w coś innego (inna nazwa i organizacja): ${missing} z ${known} usług. To może być błąd po tamtej stronie, dlatego nic nie zostało przyjęte: ludzie nadal czytają to, co było wcześniej.`,
        'Proszę sprawdzić u źródła, czy tak ma być. Jeśli tak, administrator katalogu może przyjąć zmiany; jeśli nie, pobieranie ruszy samo, gdy wszystko wróci.',
        { label: 'Zobacz, jak jest', link },
      ],
    }),
    sourceVanished: ({ source, since, link }, date) => ({
      subject: `Nie odpowiada: ${source}`,
      parts: [
        `Katalog pobiera dane ze źródła „${source}”, które nie odpowiada od ${date(since)}. Jego wpisy zostają i mówią, że źródło już ich nie potwierdza.`,
        'Proszę zapytać właściciela, co się stało. Jeśli źródło nie wróci, administrator katalogu może przestać je śledzić; wtedy jego wpisy znikną.',
        { label: 'Zobacz, jak jest', link },
      ],
    }),
    accountErased: () => ({
      subject: 'Twoje konto zostało usunięte',
      parts: [
        'Twoje konto i wszystko, co o Tobie wiedzieliśmy, zostało usunięte. Opisy usług pozostają, bez Twojego nazwiska.',
        'Kopie zapasowe zapomną o tym w ciągu 35 dni. To nasza ostatnia wiadomość do Ciebie.',
      ],
    }),
  },
};
