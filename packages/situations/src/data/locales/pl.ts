import type { LocaleTexts } from './situation-texts.ts';

export const pl: LocaleTexts = {
  state: 'ORIGINAL',
  things: {
    WORK_NOTES: 'Notatki o dniach i godzinach pracy',
    MESSAGES_PHOTOS: 'Wiadomości, nagrania i zdjęcia',
    BANK_STATEMENT: 'Wyciąg z konta',
    EMPLOYER_ADDRESS: 'Nazwa i adres pracodawcy',
    DISMISSAL_LETTER: 'Pismo o zwolnieniu lub świadectwo pracy',
    MEDICAL_PAPERS: 'Papiery od lekarza lub ze szpitala',
    MEDICINE_LIST: 'Leki, które bierzesz, lub ich nazwy',
    WITNESS_NAMES: 'Nazwiska osób, które to widziały',
    PASSPORT_COPY: 'Kopia lub zdjęcie paszportu, jeśli masz',
    LETTER_WITH_ENVELOPE: 'Pismo razem z kopertą',
    EARLIER_DECISIONS: 'Wcześniejsze decyzje i pisma',
    PHOTOGRAPH: 'Zdjęcie do dokumentów',
    RENTAL_CONTRACT: 'Umowa najmu lub zgoda właściciela mieszkania',
    SCHOOL_REPORTS: 'Świadectwa szkolne',
    VACCINATION_CARD: 'Książeczka szczepień',
    DIPLOMA: 'Dyplom z wykazem ocen',
    MARRIAGE_CERTIFICATE: 'Akt małżeństwa, jeśli jest małżeństwo',
    MATERNITY_RECORD: 'Karta przebiegu ciąży',
    HOSPITAL_BIRTH_NOTE: 'Dokumenty ze szpitala po porodzie',
    DEATH_NOTE: 'Karta zgonu od lekarza',
    PAPERS_OF_THE_DECEASED: 'Dokumenty osoby zmarłej',
    WARM_CLOTHES: 'Ciepłe ubranie',
    KEYS_MONEY_PHONE: 'Klucze, pieniądze, telefon z ładowarką',
    LIST_OF_DEBTS: 'Lista: komu i ile jesteś winien lub winna',
    TRUSTED_PERSON: 'Ktoś, komu ufasz',
  },
  situations: {
    'just-arrived': {
      title: 'Właśnie tu przyjechałem lub przyjechałam',
      intro: 'Nie musisz załatwić wszystkiego od razu. Zacznij od miejsca, w którym ktoś wytłumaczy Ci resztę.',
      say: 'Niedawno przyjechałem lub przyjechałam do Polski. Proszę powiedzieć, co mam załatwić najpierw.',
      steps: {
        information: 'Idź do punktu informacyjnego. Zapytaj, co w Twoim przypadku jest pilne.',
        registration: 'Zamelduj się tam, gdzie mieszkasz, i zapytaj o numer PESEL. Będą o niego prosić w wielu miejscach.',
        account: 'Załóż konto w banku, żeby dostawać wypłatę. Nikomu nie dawaj swojej karty ani hasła.',
        health: 'Sprawdź, czy pracodawca zgłosił Cię do ubezpieczenia. Potem wybierz przychodnię blisko domu.',
        people: 'Zapisz się na polski i poznaj ludzi. Razem jest łatwiej.',
      },
      phrases:
        'właśnie przyjechałem, właśnie przyjechałam, przyjechałem wczoraj, przyjechałam wczoraj, przyjechałem do polski, przyjechałam do polski, jestem tu od tygodnia, jestem nowy w polsce, jestem nowa w polsce, pierwsze dni w polsce, pierwsze kroki w polsce, co załatwić po przyjeździe, od czego zacząć w polsce',
    },
    'unpaid-wages': {
      title: 'Pracodawca mi nie zapłacił',
      intro: 'Za pracę należy się zapłata. Zbierz dowody i poproś o pomoc, nie musisz walczyć w pojedynkę.',
      say: 'Pracodawca nie zapłacił mi za pracę. Potrzebuję porady.',
      steps: {
        proof:
          'Zapisz dni i godziny pracy oraz ile pieniędzy brakuje. Zachowaj umowę, wiadomości i zdjęcia, także gdy nie ma umowy na papierze.',
        demand: 'Zażądaj zapłaty na piśmie i zostaw sobie kopię. Doradca pomoże napisać list.',
        inspection: 'Jeśli to nie pomoże, zgłoś sprawę do inspekcji pracy. Zapytaj, czy pracodawca się o tym dowie.',
        food: 'Nie masz teraz na jedzenie albo nocleg? Poproś o pomoc już dziś.',
      },
      phrases:
        'szef mi nie zapłacił, szef nie płaci, pracodawca nie płaci, nie dostałem wypłaty, nie dostałam wypłaty, od kilku miesięcy nie dostaję wypłaty, nie wypłacili mi pieniędzy, firma nie wypłaca pensji, oszukali mnie w pracy, zaległa wypłata, nie zapłacili za nadgodziny, zapłacili mi mniej, agencja pracy nie płaci, pracowałem na czarno i nie zapłacił',
    },
    'lost-job-and-permit': {
      title: 'Straciłem lub straciłam pracę, a od niej zależy mój pobyt',
      intro: 'Nie czekaj. Zapytaj od razu, co utrata pracy znaczy dla Twojego pobytu.',
      say: 'Straciłem lub straciłam pracę, a mam zezwolenie związane z tą pracą. Co i do kiedy muszę zrobić?',
      steps: {
        office: 'Zapytaj urząd, który wydał zezwolenie, co i do kiedy masz zgłosić. Terminy bywają krótkie.',
        advice: 'Pokaż swoje decyzje doradcy, zanim coś podpiszesz albo wyjedziesz.',
        papers: 'Poproś pracodawcę o pismo, jak długo trwała praca i kiedy się skończyła.',
        job: 'Szukaj nowej pracy z umową na piśmie. Zapytaj, czy potrzebne będzie nowe zezwolenie.',
      },
      phrases:
        'straciłem pracę i zezwolenie, straciłam pracę a karta pobytu, zwolnili mnie z pracy, zwolnili mnie a mam kartę pobytu, wyrzucili mnie z pracy, straciłem pracę, straciłam pracę, zmiana pracodawcy a zezwolenie na pobyt, koniec umowy a karta pobytu, ile mam czasu na nową pracę, utrata pracy a pobyt',
    },
    'employer-keeps-passport': {
      title: 'Pracodawca trzyma mój paszport i nie mogę odejść',
      intro: 'Nikomu nie wolno trzymać Cię w pracy siłą ani groźbą. Są ludzie, którzy pomogą i nie zrobią nic bez Twojej zgody.',
      say: 'Pracodawca zabrał mi paszport i nie mogę odejść z pracy. Potrzebuję bezpiecznej pomocy.',
      steps: {
        danger: 'Jeśli ktoś Ci grozi albo Cię zamyka, dzwoń pod 112 albo idź na policję. Dokumenty nie są do tego potrzebne.',
        help: 'Porozmawiaj z ludźmi, którzy pomagają ofiarom pracy przymusowej. Powiedz im tylko tyle, ile chcesz.',
        shelter: 'Jeśli mieszkasz tam, gdzie pracujesz, poproś najpierw o bezpieczne miejsce do spania.',
        passport: 'Powiedz doradcy, że nie masz paszportu. Nowy wydaje konsulat Twojego kraju.',
        wages: 'O pieniądze, których Ci nie wypłacono, możesz upomnieć się później, z pomocą inspekcji pracy.',
      },
      phrases:
        'szef zabrał mi paszport, pracodawca zabrał paszport, zabrali mi dokumenty, nie oddaje mi paszportu, nie mogę odejść z pracy, nie pozwalają mi odejść, zmuszają mnie do pracy, zamykają nas w hotelu pracowniczym, grozi mi jak odejdę, muszę odpracować dług u szefa, jestem zmuszany do pracy, jestem zmuszana do pracy',
    },
    'work-accident': {
      title: 'Miałem lub miałam wypadek w pracy',
      intro: 'Najpierw zdrowie, potem papiery. Jedno i drugie jest ważne jeszcze dziś.',
      say: 'Miałem lub miałam wypadek w pracy. Proszę o pomoc i o zapisanie, że to było w pracy.',
      steps: {
        doctor: 'Gdy ktoś jest ciężko ranny, dzwoń pod 112. Idź do lekarza jeszcze dziś i powiedz, że to stało się w pracy.',
        report: 'Powiedz o wypadku pracodawcy, najlepiej na piśmie. Zrób zdjęcia i zapamiętaj, kto to widział.',
        inspection: 'Jeśli pracodawca nie chce zapisać wypadku, zawiadom inspekcję pracy.',
        money: 'Zapytaj o pieniądze za czas choroby i o odszkodowanie.',
      },
      phrases:
        'wypadek w pracy, uległem wypadkowi w pracy, uległam wypadkowi w pracy, złamałem rękę w pracy, złamałam nogę w pracy, skaleczyłem się w pracy, spadłem z rusztowania, maszyna przycięła mi palce, szef nie chce zgłosić wypadku, szef kazał mówić że to nie w pracy, odszkodowanie za wypadek w pracy',
    },
    'ill-without-insurance': {
      title: 'Jestem chory lub chora i nie mam ubezpieczenia',
      intro: 'Nie zwlekaj z pomocą ze strachu przed rachunkiem. Często jest jakieś wyjście.',
      say: 'Źle się czuję, a nie wiem, czy mam ubezpieczenie. Proszę o pomoc i o podanie ceny przed leczeniem.',
      steps: {
        emergency: 'Gdy zagrożone jest życie, dzwoń pod 112 albo jedź do szpitala. O pieniądzach porozmawiasz później.',
        insured: 'Sprawdź, czy jednak masz ubezpieczenie: przez pracę, przez kogoś z rodziny albo ze swojego kraju.',
        doctor: 'Jeśli nie, zapytaj w przychodni o cenę, zanim lekarz zacznie leczenie.',
        bill: 'Przyszedł rachunek, którego nie możesz zapłacić? Nie chowaj go, poproś o raty i o poradę.',
      },
      phrases:
        'jestem chory i nie mam ubezpieczenia, jestem chora i nie mam ubezpieczenia, lekarz bez ubezpieczenia, nie mam ubezpieczenia a jestem chory, boję się rachunku za szpital, rachunek ze szpitala, ile kosztuje lekarz bez ubezpieczenia, nie stać mnie na lekarza, pracodawca nie ubezpieczył mnie, leczenie bez ubezpieczenia',
    },
    pregnant: {
      title: 'Jestem w ciąży',
      intro: 'Masz czas, żeby wszystko spokojnie ułożyć. Zacznij od lekarza lub położnej.',
      say: 'Jestem w ciąży. Proszę powiedzieć, dokąd mam pójść i co jest bezpłatne.',
      steps: {
        doctor: 'Umów wizytę u lekarza lub położnej. Poproś o kartę ciąży i noś ją przy sobie.',
        insurance: 'Zapytaj, czy masz ubezpieczenie i co ono obejmuje w ciąży.',
        work: 'Zanim podpiszesz coś w pracy, zapytaj doradcę, co ciąża zmienia w Twojej umowie.',
        people: 'Poznaj inne matki. Jeśli jest Ci ciężko albo boisz się, powiedz o tym komuś.',
      },
      phrases:
        'jestem w ciąży co robić, jestem w ciąży i nie mam ubezpieczenia, ciąża bez ubezpieczenia, ciąża a praca, zwolnili mnie bo jestem w ciąży, będę miała dziecko, spodziewam się dziecka, gdzie rodzić, test ciążowy pozytywny, zaszłam w ciążę',
    },
    'baby-born': {
      title: 'Urodziło mi się dziecko',
      intro: 'Gratulacje! Kilka spraw trzeba załatwić w pierwszych tygodniach, najlepiej w tej kolejności.',
      say: 'Urodziło mi się dziecko. Chcę załatwić jego dokumenty.',
      steps: {
        register: 'Zgłoś dziecko w urzędzie stanu cywilnego w miejscu, gdzie się urodziło. Zapytaj od razu, do kiedy jest na to czas.',
        stay: 'Zapytaj, jaki paszport i jaki dokument pobytu będzie miało dziecko. Paszport wydaje konsulat Twojego kraju.',
        health: 'Wybierz przychodnię dla dziecka i zapytaj o szczepienia.',
        money: 'Zapytaj, czy należą Ci się pieniądze na dziecko. To zależy od Twojego pobytu i pracy.',
        people: 'Spotkaj innych rodziców z małymi dziećmi. Nie musisz siedzieć w domu bez towarzystwa.',
      },
      phrases:
        'urodziłam dziecko, urodziła mi się córka, urodził mi się syn, żona urodziła, jak zarejestrować noworodka, dokumenty dla noworodka, akt urodzenia dla dziecka cudzoziemca, paszport dla noworodka, co załatwić po porodzie, karta pobytu dla noworodka',
    },
    'child-starts-school': {
      title: 'Moje dziecko idzie do szkoły',
      intro: 'Dziecko może zacząć także w środku roku i bez znajomości polskiego. Szkoła ma na to swoje sposoby.',
      say: 'Chcę zapisać dziecko do szkoły. Jakie dokumenty są potrzebne?',
      steps: {
        enrol:
          'Idź do szkoły najbliżej domu i powiedz, że chcesz zapisać dziecko. Jeśli nie ma miejsc, zapytaj w urzędzie, która szkoła je ma.',
        polish: 'Zapytaj o dodatkowe lekcje polskiego i o kogoś, kto pomoże dziecku na początku.',
        health: 'Pokaż książeczkę szczepień. Powiedz szkole o chorobach i uczuleniach.',
        money: 'Zapytaj o obiady, podręczniki i pomoc w zakupie przyborów.',
        afternoon: 'Zapytaj, co dziecko może robić po lekcjach, gdy Ty pracujesz.',
      },
      phrases:
        'moje dziecko zaczyna szkołę, zapisać dziecko do szkoły, syn idzie do szkoły, córka idzie do szkoły, jak zapisać dziecko do polskiej szkoły, szkoła dla dziecka cudzoziemca, dziecko nie mówi po polsku a szkoła, dziecko idzie do pierwszej klasy, przenieść dziecko do szkoły w polsce, dokumenty do szkoły dla dziecka',
    },
    'violence-at-home': {
      title: 'Ktoś krzywdzi mnie w domu',
      intro: 'To nie Twoja wina i nie musisz tego znosić. Pomoc jest także dla osób z innego kraju.',
      say: 'Ktoś krzywdzi mnie w domu. Chcę porozmawiać na osobności i potrzebuję tłumacza.',
      steps: {
        danger: 'Gdy boisz się o życie, dzwoń pod 112 albo wyjdź do sąsiadów i poproś, żeby zadzwonili.',
        shelter: 'Są domy, w których możesz bezpiecznie zamieszkać z dziećmi. Ich adresów nie podaje się nikomu.',
        doctor: 'Pokaż lekarzowi ślady i poproś o zapisanie ich. Zdjęcia i wiadomości zostaw u kogoś, komu ufasz.',
        talk: 'Porozmawiaj z kimś, kto zna takie sprawy. Decyzja należy do Ciebie.',
        law: 'Zapytaj prawnika o dzieci, mieszkanie i pobyt, jeśli Twój pobyt zależy od tej osoby.',
      },
      phrases:
        'mąż mnie bije, mąż mnie pobił, mąż mnie uderzył, partner mnie bije, żona mnie bije, ktoś mnie bije w domu, boję się męża, chłopak mnie bije, mąż grozi że zabierze dzieci, mąż mnie wyzywa, mąż mnie zgwałcił, przemoc w domu co robić, chcę uciec od męża, ojciec mnie bije, boję się wrócić do domu',
    },
    'nowhere-to-sleep': {
      title: 'Nie mam gdzie spać',
      intro: 'Na tę noc da się coś znaleźć. Zacznij szukać, zanim zrobi się ciemno.',
      say: 'Nie mam gdzie spać dziś w nocy. Potrzebuję noclegu.',
      steps: {
        tonight: 'Zapytaj w noclegowni o miejsce na dziś. Gdy jest mróz i ktoś leży na dworze, dzwoń pod 112.',
        eviction: 'Właściciel wyrzuca Cię albo zmienił zamek? Zapisz, co się stało, i zapytaj doradcę, zanim oddasz klucze.',
        basics: 'Weź ciepły posiłek i ubranie tam, gdzie nikt nie pyta o dokumenty.',
        home: 'Poszukaj pokoju na dłużej. Poproś kogoś o pomoc w czytaniu umowy.',
      },
      phrases:
        'nie mam gdzie mieszkać, nie mam gdzie spać dzisiaj, potrzebuję noclegu na dziś, właściciel wyrzuca mnie z mieszkania, wyrzucili mnie z mieszkania, wyrzucili mnie na ulicę, wyrzucili nas z hotelu pracowniczego, śpię na ulicy, śpię w samochodzie, właściciel zmienił zamki, muszę się wyprowadzić do jutra',
    },
    'feeling-very-bad': {
      title: 'Jest mi bardzo źle i nie mam z kim porozmawiać',
      intro: 'To, co czujesz, może minąć. Nie musisz z tym zostawać bez pomocy.',
      say: 'Jest mi bardzo źle. Proszę, porozmawiajcie ze mną albo powiedzcie, kto może mi pomóc.',
      steps: {
        now: 'Gdy myślisz o śmierci albo chcesz zrobić sobie krzywdę, dzwoń pod 112 albo powiedz komuś teraz.',
        talk: 'Umów rozmowę z psychologiem. Powiedz, w jakim języku łatwiej Ci mówić.',
        people: 'Idź tam, gdzie są ludzie, choćby na godzinę.',
        cause: 'Praca, długi, alkohol, tęsknota? Z tym też możesz iść po pomoc.',
      },
      phrases:
        'jest mi bardzo źle, nie mam siły żyć, nie mam z kim porozmawiać, mam dość życia, nie daję rady, cały czas płaczę, nie mogę spać ze zmartwienia, jestem sam w obcym kraju, jestem sama w obcym kraju, tęsknię za domem, chcę ze sobą skończyć, czuję się samotny, czuję się samotna',
    },
    'residence-card-runs-out': {
      title: 'Kończy mi się wiza lub karta pobytu',
      intro: 'Najważniejsza jest data. Złóż wniosek, zanim dokument straci ważność.',
      say: 'Moja karta pobytu wkrótce traci ważność. Co mam złożyć i do kiedy?',
      steps: {
        date: 'Sprawdź datę na karcie lub wizie i złóż wniosek wcześniej. Nie czekaj na ostatni dzień.',
        advice: 'Nie wiesz, o co wnioskować? Zapytaj doradcę, zanim termin minie.',
        papers: 'Zbierz papiery, o które prosi urząd. Część z nich musi przetłumaczyć tłumacz przysięgły.',
        work: 'Powiedz pracodawcy. Być może trzeba też przedłużyć zezwolenie na pracę.',
      },
      phrases:
        'kończy mi się karta pobytu, kończy mi się wiza, karta pobytu traci ważność, karta pobytu straciła ważność, przedłużyć kartę pobytu, przedłużyć wizę, wiza się kończy co robić, karta pobytu skończyła się, skończyła mi się wiza, jak złożyć wniosek o kartę pobytu, czekam na kartę pobytu, nowa karta pobytu, pobyt mi się kończy',
    },
    'bring-family': {
      title: 'Chcę sprowadzić rodzinę do Polski',
      intro: 'To trwa, więc zacznij wcześnie. Najpierw dowiedz się, jaka droga jest dla Was możliwa.',
      say: 'Chcę sprowadzić rodzinę do Polski. Jakie mam możliwości i jakie dokumenty są potrzebne?',
      steps: {
        advice: 'Zapytaj doradcę, czy i kiedy możesz sprowadzić bliskich. To zależy od Twojego pobytu.',
        papers: 'Zbierz akty małżeństwa i urodzenia. Zapytaj, które musi przetłumaczyć tłumacz przysięgły.',
        home: 'Znajdź mieszkanie dla całej rodziny, z umową na piśmie.',
        children: 'Zapytaj wcześniej o miejsce w szkole, przedszkolu lub żłobku.',
      },
      phrases:
        'sprowadzić żonę do polski, sprowadzić męża do polski, sprowadzić dzieci do polski, łączenie rodzin, chcę żeby żona przyjechała, chcę żeby mąż przyjechał, wiza dla żony, wiza dla dziecka, jak zaprosić rodzinę do polski, rodzina chce przyjechać do mnie, zaproszenie dla rodziców',
    },
    'letter-from-office': {
      title: 'Dostałem lub dostałam pismo z urzędu i go nie rozumiem',
      intro: 'Nie odkładaj pisma. Często jest w nim termin, którego trzeba pilnować.',
      say: 'Dostałem lub dostałam to pismo i nie rozumiem go. Proszę mi je wyjaśnić.',
      steps: {
        date: 'Zapisz, kiedy pismo przyszło, i zachowaj kopertę. Pokaż je komuś jeszcze w tym tygodniu.',
        meaning: 'Poproś o przetłumaczenie albo wyjaśnienie. Zapytaj: co mam zrobić i do kiedy?',
        answer: 'Jeśli to decyzja, kara albo pismo z sądu, idź do prawnika, zanim minie termin.',
      },
      phrases:
        'dostałem pismo z urzędu, dostałam pismo z urzędu, dostałem list i nie rozumiem, nie rozumiem pisma, list z urzędu po polsku, pismo z sądu, dostałem decyzję odmowną, list polecony awizo, wezwanie z urzędu, pismo z zus nie rozumiem, pismo z urzędu skarbowego, co znaczy to pismo',
    },
    debts: {
      title: 'Mam długi i nie mogę ich spłacić',
      intro: 'Wielu ludzi przez to przechodzi. Im wcześniej z kimś porozmawiasz, tym więcej da się zrobić.',
      say: 'Mam długi i nie mogę ich spłacić. Proszę o poradę, od czego zacząć.',
      steps: {
        list: 'Spisz wszystkie długi i rachunki. Nie bierz nowej pożyczki na spłatę starej.',
        letters: 'Otwieraj listy. Gdy pisze sąd albo komornik, idź do prawnika od razu.',
        agree: 'Poproś bank lub firmę o mniejsze raty. Wszystko ustalaj na piśmie.',
        food: 'Najpierw jedzenie, czynsz i prąd. Jeśli brakuje na jedzenie, poproś o pomoc.',
      },
      phrases:
        'mam długi, nie mogę spłacić kredytu, nie mogę spłacić pożyczki, nie mam z czego zapłacić rat, komornik zajął mi konto, komornik zabrał wypłatę, chwilówki, nie stać mnie na rachunki, zalegam z czynszem, dzwonią windykatorzy, upadłość konsumencka',
    },
    'learn-polish': {
      title: 'Chcę nauczyć się polskiego',
      intro: 'Zacznij od małych kroków. Kurs i rozmowa co tydzień robią więcej niż samo czytanie.',
      say: 'Chcę uczyć się polskiego. Jakie kursy są dla mnie i ile kosztują?',
      steps: {
        course: 'Wybierz kurs, na który zdążysz po pracy. Zapytaj o poziom i o cenę.',
        talk: 'Rozmawiaj raz w tygodniu. Nikt nie oczekuje, że będziesz mówić bez błędów.',
        books: 'Weź z biblioteki proste książki i nagrania. Dla dzieci też są.',
        certificate: 'Zapytaj, jaki poziom i jaki egzamin przyda Ci się w pracy lub w urzędzie.',
      },
      phrases:
        'chcę uczyć się polskiego, nauczyć się polskiego, jak nauczyć się polskiego, nie mówię po polsku, nie znam polskiego, słabo mówię po polsku, polski od zera, darmowa nauka polskiego, gdzie uczyć się polskiego, polski po pracy, polski w weekend',
    },
    'diploma-not-recognised': {
      title: 'Nie uznają mojego dyplomu',
      intro: 'Twoja wiedza nie znika na granicy. Trzeba sprawdzić, jak pokazać ją w Polsce.',
      say: 'Mam dyplom z mojego kraju. Chcę wiedzieć, jak go uznać w Polsce.',
      steps: {
        ask: 'Zapytaj, czy do Twojego zawodu potrzebne jest uznanie dyplomu. Nie zawsze jest.',
        translation: 'Daj przetłumaczyć dyplom i wykaz ocen tłumaczowi przysięgłemu. Oryginał zatrzymaj.',
        training: 'Na czas czekania wybierz kurs, który przybliży Cię do zawodu.',
        job: 'Doradca zawodowy powie, gdzie już dziś potrzebują tego, co umiesz.',
      },
      phrases:
        'mój dyplom nie jest uznawany, uznanie dyplomu, nostryfikacja dyplomu, mam dyplom z ukrainy, mam dyplom z indii, dyplom z zagranicy w polsce, jestem lekarzem z zagranicy, jestem pielęgniarką z zagranicy, jestem inżynierem a pracuję fizycznie, pracuję poniżej kwalifikacji, uznanie zawodu w polsce',
    },
    'start-business': {
      title: 'Chcę założyć firmę',
      intro: 'Sama rejestracja jest prosta. Najpierw sprawdź, czy Twój pobyt na to pozwala i czy to się opłaci.',
      say: 'Chcę założyć firmę. Proszę sprawdzić, czy mogę, i powiedzieć, od czego zacząć.',
      steps: {
        allowed: 'Zapytaj, czy z Twoim dokumentem pobytu możesz prowadzić firmę i w jakiej formie.',
        register: 'Zarejestruj firmę z pomocą urzędu. Listy, które każą płacić za wpis, pokaż najpierw doradcy.',
        taxes: 'Zapytaj o podatki i składki, zanim wystawisz pierwszy rachunek. Pomyśl o księgowej.',
        account: 'Oddziel pieniądze firmy od swoich: załóż osobne konto.',
      },
      phrases:
        'chcę otworzyć firmę, jak założyć firmę w polsce, założyć działalność gospodarczą, własna firma cudzoziemiec, czy mogę założyć firmę z kartą pobytu, chcę pracować na własny rachunek, otworzyć sklep, otworzyć restaurację, otworzyć salon fryzjerski, samozatrudnienie, założyć jdg',
    },
    'death-in-family': {
      title: 'Zmarł ktoś mi bliski',
      intro: 'Bardzo nam przykro. Krok po kroku: nie musisz załatwiać tego bez pomocy.',
      say: 'Zmarł ktoś z mojej rodziny. Proszę o pomoc w załatwieniu formalności.',
      steps: {
        doctor: 'Jeśli stało się to w domu, wezwij lekarza, a gdy śmierć była nagła, dzwoń pod 112.',
        registry: 'Z dokumentem od lekarza idź do urzędu stanu cywilnego po akt zgonu.',
        funeral: 'Zdecyduj, gdzie ma być pogrzeb. O przewóz do innego kraju zapytaj zakład pogrzebowy i konsulat.',
        money: 'Zapytaj o pomoc w kosztach pogrzebu i o to, co należy się rodzinie. Po wypadku w pracy idź też do prawnika.',
        grief: 'Nie zostawaj z tym bez pomocy. Porozmawiaj z kimś w swoim języku.',
      },
      phrases:
        'zmarł mój mąż, zmarła moja żona, zmarła mama, zmarł ojciec, ktoś z rodziny umarł, zmarł kolega z pracy, śmierć w rodzinie, przewóz zwłok do kraju, jak zorganizować pogrzeb, ile kosztuje pogrzeb, akt zgonu, śmierć bliskiej osoby',
    },
  },
};
