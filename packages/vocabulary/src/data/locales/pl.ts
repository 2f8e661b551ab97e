import type { LocaleTexts } from './locale-texts.ts';

export const pl: LocaleTexts = {
  categories: {
    WORK: 'Praca',
    JOB_SEARCH: 'Szukanie pracy',
    UNEMPLOYMENT: 'Rejestracja bezrobotnych i zasiłek',
    CAREER_GUIDANCE: 'Doradztwo zawodowe i CV',
    VOCATIONAL_TRAINING: 'Kursy i szkolenia zawodowe',
    QUALIFICATION_RECOGNITION: 'Uznanie dyplomów i kwalifikacji',
    WORK_PERMIT: 'Zezwolenie na pracę',
    WORKERS_RIGHTS: 'Prawa pracownika',
    UNPAID_WAGES: 'Niewypłacone wynagrodzenie',
    EMPLOYMENT_CONTRACT: 'Umowa o pracę i zwolnienie',
    LABOUR_INSPECTION: 'Inspekcja pracy',
    WORK_ACCIDENT: 'Wypadek przy pracy',
    RESIDENCE: 'Pobyt i dokumenty',
    RESIDENCE_PERMIT: 'Zezwolenie na pobyt',
    PERMANENT_RESIDENCE: 'Pobyt stały i rezydent UE',
    EU_CITIZEN_REGISTRATION: 'Pobyt obywateli UE',
    TEMPORARY_PROTECTION: 'Ochrona czasowa (Ukraina)',
    ASYLUM: 'Azyl i ochrona międzynarodowa',
    CITIZENSHIP: 'Obywatelstwo polskie',
    PESEL: 'Numer PESEL',
    ADDRESS_REGISTRATION: 'Meldunek',
    CIVIL_REGISTRY: 'Akty urodzenia, ślubu i zgonu',
    DIGITAL_IDENTITY: 'Profil zaufany i mObywatel',
    PASSPORT_CONSULATE: 'Paszport i konsulat',
    RETURN_HOME: 'Powrót do kraju i deportacja',
    LANGUAGES: 'Języki i tłumaczenia',
    POLISH_COURSE: 'Nauka języka polskiego',
    CONVERSATION_PRACTICE: 'Rozmowy po polsku',
    OTHER_LANGUAGES: 'Kursy innych języków',
    TRANSLATION_INTERPRETING: 'Tłumaczenia',
    SWORN_TRANSLATION: 'Tłumacz przysięgły',
    ADVICE: 'Informacja i porady',
    INFORMATION_POINT: 'Punkt informacyjny',
    LEGAL_ADVICE: 'Bezpłatna pomoc prawna',
    CONSUMER_RIGHTS: 'Prawa konsumenta',
    FORM_FILLING: 'Pomoc w wypełnianiu pism',
    DIGITAL_SKILLS: 'Pomoc z komputerem i internetem',
    HEALTH: 'Zdrowie',
    DOCTOR: 'Lekarz i przychodnia',
    HOSPITAL_EMERGENCY: 'Szpital i nagła pomoc',
    HEALTH_INSURANCE: 'Ubezpieczenie zdrowotne (NFZ)',
    DENTIST: 'Dentysta',
    PHARMACY: 'Apteka i leki',
    PREGNANCY_WOMENS_HEALTH: 'Ciąża i zdrowie kobiet',
    VACCINATION: 'Szczepienia',
    MENTAL_HEALTH: 'Zdrowie psychiczne',
    CRISIS_SUPPORT: 'Pomoc w kryzysie',
    ADDICTION: 'Uzależnienia',
    CHILDREN_EDUCATION: 'Dzieci, szkoła i nauka',
    NURSERY: 'Żłobek',
    PRESCHOOL: 'Przedszkole',
    SCHOOL: 'Szkoła',
    SCHOOL_SUPPORT: 'Pomoc w nauce dla uczniów',
    AFTER_SCHOOL: 'Zajęcia dla dzieci i młodzieży',
    HIGHER_EDUCATION: 'Studia',
    ADULT_EDUCATION: 'Szkoły dla dorosłych',
    FAMILY: 'Rodzina i opieka',
    PARENTING: 'Wsparcie dla rodziców',
    PARENT_CHILD_GROUPS: 'Grupy dla rodziców z dziećmi',
    FAMILY_COUNSELLING: 'Poradnictwo rodzinne i mediacje',
    SENIORS: 'Pomoc dla seniorów',
    DISABILITY: 'Niepełnosprawność',
    FUNERAL: 'Śmierć bliskiej osoby i pogrzeb',
    HOUSING: 'Mieszkanie',
    RENTING: 'Wynajem i prawa lokatora',
    SOCIAL_HOUSING: 'Mieszkania komunalne i socjalne',
    UTILITIES: 'Prąd, gaz, woda i śmieci',
    EMERGENCY_SHELTER: 'Nocleg i schronienie',
    MONEY: 'Pieniądze i świadczenia',
    CHILD_BENEFITS: 'Świadczenia na dzieci (800+)',
    SOCIAL_ASSISTANCE: 'Pomoc społeczna i zasiłki',
    SOCIAL_INSURANCE: 'ZUS, emerytury i renty',
    TAXES: 'Podatki',
    BANKING: 'Bank i konto',
    DEBT_ADVICE: 'Długi',
    SAFETY: 'Bezpieczeństwo i przemoc',
    POLICE: 'Policja i straż miejska',
    DOMESTIC_VIOLENCE: 'Przemoc w domu',
    HUMAN_TRAFFICKING: 'Handel ludźmi i praca przymusowa',
    DISCRIMINATION: 'Dyskryminacja i rasizm',
    BASIC_NEEDS: 'Jedzenie i podstawowe potrzeby',
    FOOD_AID: 'Żywność i ciepłe posiłki',
    CLOTHING_FURNITURE: 'Ubrania i meble',
    POST: 'Poczta i przesyłki',
    TRANSPORT: 'Transport',
    DRIVING_LICENCE: 'Prawo jazdy i samochód',
    PUBLIC_TRANSPORT: 'Autobusy i bilety',
    COMMUNITY: 'Ludzie, kultura, czas wolny',
    MEETING_PLACES: 'Miejsca spotkań',
    BEFRIENDING_MENTORING: 'Mentor i osoba towarzysząca',
    WOMENS_GROUPS: 'Grupy kobiet',
    VOLUNTEERING: 'Wolontariat',
    LIBRARY: 'Biblioteka',
    CULTURE: 'Kultura i wydarzenia',
    SPORT: 'Sport',
    RELIGION: 'Kościoły i wspólnoty religijne',
    BUSINESS: 'Firma i pracodawcy',
    STARTING_BUSINESS: 'Własna firma',
    EMPLOYING_FOREIGNERS: 'Zatrudnianie cudzoziemców',
  },
  audiences: {
    LABOUR_MIGRANTS: 'Pracownicy z zagranicy',
    SEASONAL_WORKERS: 'Pracownicy sezonowi',
    NO_STATUTORY_ENTITLEMENT: 'Osoby bez prawa do pomocy z ustawy',
    NEWCOMERS: 'Osoby, które dopiero przyjechały',
    FAMILIES_WITH_CHILDREN: 'Rodziny z dziećmi',
    MOTHERS: 'Matki',
    PREGNANT_WOMEN: 'Kobiety w ciąży',
    SINGLE_PARENTS: 'Samotni rodzice',
    WOMEN: 'Kobiety',
    CHILDREN: 'Dzieci',
    YOUTH: 'Młodzież',
    STUDENTS: 'Studenci',
    SENIORS: 'Seniorzy',
    PEOPLE_WITH_DISABILITIES: 'Osoby z niepełnosprawnościami',
    UNEMPLOYED: 'Osoby bez pracy',
    LOW_INCOME: 'Osoby o niskich dochodach',
    HOMELESS: 'Osoby bez dachu nad głową',
    TEMPORARY_PROTECTION: 'Osoby z ochroną czasową (Ukraina)',
    REFUGEES: 'Uchodźcy',
    ASYLUM_SEEKERS: 'Osoby, które proszą o ochronę',
    EU_CITIZENS: 'Obywatele Unii Europejskiej',
    UNDOCUMENTED: 'Osoby bez dokumentów pobytowych',
    RETURNING_POLES: 'Polacy wracający z zagranicy',
    VICTIMS_OF_VIOLENCE: 'Osoby doznające przemocy',
    EMPLOYERS: 'Pracodawcy',
    ENTREPRENEURS: 'Przedsiębiorcy',
    VOLUNTEERS: 'Wolontariusze',
    LOCAL_RESIDENTS: 'Stali mieszkańcy',
  },
  formality: {
    FORMAL: 'Urząd lub instytucja publiczna',
    SEMI_FORMAL: 'Organizacja, szkoła lub parafia',
    INFORMAL: 'Nieformalna grupa mieszkańców',
    VOLUNTARY: 'Wolontariusze',
  },
  requirements: {
    APPOINTMENT: 'Umówiona wizyta',
    PASSPORT_OR_ID: 'Paszport lub dowód osobisty',
    PESEL: 'Numer PESEL',
    RESIDENCE_TITLE: 'Wiza lub karta pobytu',
    TEMPORARY_PROTECTION_STATUS: 'Status UKR (ochrona czasowa)',
    REGISTERED_ADDRESS: 'Meldunek',
    LIVING_IN_MUNICIPALITY: 'Mieszkanie w tej gminie',
    HEALTH_INSURANCE: 'Ubezpieczenie zdrowotne',
    REFERRAL: 'Skierowanie',
    WORK_CONTRACT: 'Umowa z pracodawcą',
    WORK_PERMIT: 'Zezwolenie na pracę',
    REGISTERED_UNEMPLOYED: 'Rejestracja w urzędzie pracy',
    INCOME_STATEMENT: 'Zaświadczenie o dochodach',
    DISABILITY_CERTIFICATE: 'Orzeczenie o niepełnosprawności',
    BIRTH_CERTIFICATE: 'Akt urodzenia',
    SWORN_TRANSLATION: 'Tłumaczenie przysięgłe dokumentów',
    BANK_ACCOUNT: 'Konto w banku',
    TRUSTED_PROFILE: 'Profil zaufany',
    BASIC_POLISH: 'Podstawy języka polskiego',
    PARENTAL_CONSENT: 'Zgoda rodzica lub opiekuna',
    FEE: 'Opłata',
  },
  synonyms: {
    WORK: 'praca, pracy, pracę, robota, roboty, zatrudnienie, zawód, fabryka, zakład pracy, pracować, chcę pracować, pracuję, pracownik, pracownicy, zatrudnienia, etat, fucha',
    JOB_SEARCH:
      'szukam pracy, znaleźć pracę, poszukiwanie pracy, oferty pracy, oferta pracy, ogłoszenia o pracę, wolne miejsca pracy, wakaty, pośrednictwo pracy, pośredniak, agencja pracy, urząd pracy, targi pracy, praca dorywcza, praca sezonowa, praca od zaraz, dam pracę, potrzebuję pracy, szukam roboty, praca dla cudzoziemców, praca dla ukraińców, praca bez języka, praca na magazynie, praca na produkcji, praca w fabryce, praca w weekendy, praca z zakwaterowaniem, ogłoszenia pracy, jakakolwiek praca, gdzie jest praca, nie mogę znaleźć pracy, biuro pracy, na pół etatu, praca na pół etatu, kucharz sushi, praca dla kucharza, szukam pracy jako kucharz, szukam pracy jako kierowca, praca dla spawacza, praca dla krawcowej, posadka, fuszka, chałtura, dorobić sobie, dorobić przed świętami, praca na weekendy, coś na weekendy, zarobić na boku, dorobić po godzinach, robotnik szuka, robotnik szuka pracy, robotka jakaś, kładę płytki, kładę panele, robię remonty szukam zleceń, szukam zajęcia, weźcie studenta do pracy, weźcie do roboty, studenta do roboty, praca dojarki, kelner, kelnerka, kelnerki, magazynier, magazynierka, pakowacz, pakowaczka, murarz, tynkarz, stolarz, sprzątaczka, sprzątaczki, pomoc kuchenna, zmywak, praca na zmywaku, zbiory jabłek, zbiór jabłek, zbieranie jabłek, zbieranie truskawek, robota dla baby, robota dla kobiety, piekarz, rzeźnik, ubojnia, ochroniarz, cieć',
    UNEMPLOYMENT:
      'bezrobotny, bezrobotna, bezrobocie, zasiłek dla bezrobotnych, kuroniówka, zarejestrować się jako bezrobotny, status bezrobotnego, straciłem pracę, straciłam pracę, urząd pracy, pup, utrata pracy, koniec umowy, jestem bez pracy, nie mam pracy, zostałem bez pracy, zostałam bez pracy, zarejestrować się w urzędzie pracy, rejestracja w urzędzie pracy, bezrobotnych, zasiłek po zwolnieniu, kuroniówki, ubezpieczenie z urzędu pracy, bez roboty, siedzę bez roboty, bez roboty siedzę, być na zasiłku dla bezrobotnych, zwolnili mnie i co teraz, zwolnili mnie co robić, nie mam pracy już trzeci miesiąc, od trzech miesięcy bez pracy, kolejny miesiąc bez pracy, siedzę bez grosza, zwolnili mnie, zwolnili i co dalej',
    CAREER_GUIDANCE:
      'doradca zawodowy, doradztwo zawodowe, doradca kariery, cv, życiorys, napisać cv, list motywacyjny, rozmowa kwalifikacyjna, zmiana zawodu, ścieżka kariery, rozwój zawodowy, jak napisać cv, pomoc w napisaniu cv, poprawić cv, jaki zawód wybrać, przygotować się do rozmowy o pracę, rozmowa o pracę, zmienić pracę, lepsza praca, doradcy zawodowego, przebranżowić się, nie wiem co robić w życiu, zmienić branżę, przed rozmową z rekruterką, stres przed rozmową o pracę, rozmowa z rekruterem, cefałka, cefałkę, kim zostać, kim chcę zostać, kim być, w czym jestem dobra, w czym jestem dobry, test zawodowy, test predyspozycji, dobrać zawód, dobór zawodu, a tu kim będę, kim chce być, po ósmej klasie, po podstawówce dokąd, wybrać zawód, nie wie kim chce być, jaka szkoła średnia',
    VOCATIONAL_TRAINING:
      'kurs zawodowy, szkolenie, szkolenia, przekwalifikowanie, wózek widłowy, wózki widłowe, kurs spawacza, spawanie, uprawnienia, udt, staż, praktyki, bhp, certyfikat zawodowy, nauka zawodu, nowy zawód, kurs na wózki, wózki widłowe uprawnienia, kurs operatora, kurs kucharza, kurs fryzjerski, kurs kosmetyczny, kurs elektryka, uprawnienia sep, darmowe kursy zawodowe, szkolenie z urzędu pracy, bon szkoleniowy, podnieść kwalifikacje, nauczyć się zawodu, papiery na koparkę, kurs na koparkę, uprawnienia na koparkę, papiery na wózek, papiery spawacza, kurs na widlaka, uprawnienia na widlaka, na widlaka, widlak, widlaka, kurs na migomat, spawanie migomatem, operator koparki, kurs operatora koparki, uprawnienia operatora, kurs księgowej, kurs księgowy, kurs księgowości, nauczyć się księgowości, jeździć wózkiem, jeździć na wózku widłowym, wózkiem w magazynie, uprawnienia na wózek, widlakiem',
    QUALIFICATION_RECOGNITION:
      'nostryfikacja, nostryfikacja dyplomu, uznanie dyplomu, uznanie kwalifikacji, dyplom z zagranicy, zagraniczny dyplom, uznanie zawodu, uznanie świadectwa, legalizacja dyplomu, apostille, nawa, dyplom lekarza, pielęgniarka dyplom, czy mój dyplom jest ważny, uznać dyplom, dyplom z ukrainy, potwierdzić kwalifikacje, prawo wykonywania zawodu, jestem lekarzem, jestem pielęgniarką z zagranicy, świadectwo z zagranicy, uznanie szkoły, walidacja, nostryfikować, nostryfikować dyplom, mój dyplom, pielęgniarka z ukrainy, lekarka z ukrainy, pielęgniarka z zagranicy, mgr z ukrainy, magister z ukrainy, magister z zagranicy, tytuł magistra z zagranicy, farmaceuta z indii, farmaceutka z ukrainy, lekarz z indii, inżynier z indii, pielęgniarka z filipin, byłam nauczycielką, byłem nauczycielem, jestem nauczycielką, byłam pielęgniarką, byłem inżynierem, byłem lekarzem, byłam lekarką, pracować w zawodzie, wrócić do zawodu',
    WORK_PERMIT:
      'pozwolenie na pracę, zezwolenie na prace, zezwolenia na pracę, oświadczenie o powierzeniu pracy, oświadczenie, legalna praca, legalizacja pracy, praca legalnie, dostęp do rynku pracy, zezwolenie sezonowe, powiadomienie o powierzeniu pracy, niebieska karta ue, czy mogę legalnie pracować, wiza pracownicza, pozwolenia na pracę, powierzenie pracy, praca dla obcokrajowca legalnie, zmiana pracodawcy, nowy pracodawca a zezwolenie, praca na wizie, jednolite zezwolenie na pracę, legalne zatrudnienie, papier był na firmę, zezwolenie na starą firmę, papiery do pracy, papiery na pracę, papiery żeby pracować, student bez zezwolenia, zezwolenie dla studenta, pozwolenia na pracę nie mam, praca bez wizy, pracować bez wizy, praca tydzień bez wizy, dokument że mogę pracować, papier że mogę pracować',
    WORKERS_RIGHTS:
      'prawa pracownicze, prawo pracy, kodeks pracy, nadgodziny, urlop, urlop wypoczynkowy, czas pracy, mobbing, związki zawodowe, związek zawodowy, płaca minimalna, minimalna krajowa, oszukany w pracy, przerwa w pracy, nocna zmiana, szef krzyczy, spór z pracodawcą, skarga na pracodawcę, prawa pracowników, prawa w pracy, szef mnie źle traktuje, szef nie daje urlopu, za dużo godzin, pracuję za długo, nie mam przerwy, ile musi płacić pracodawca, najniższa krajowa, stawka godzinowa, szef mnie obraża, nie płacą nadgodzin, związki, praca w święta, dodatek za święta, każą przychodzić w święta, potrącają za mieszkanie, potrącają z wypłaty, potrąca za kwaterę, nie daje wolnego, nie daje dnia wolnego, nie dają wolnego, poganiają nas, poganiają jak bydło, poganiają, bez przerwy na obiad, nie dają przerwy, brak przerwy, kamery w szatni, kamera w szatni, kierowniczka się znęca, kierownik się znęca, szef się znęca, w niedzielę bez dodatku, trzynastka, potrącają nam, potrącają z pensji, potrącenia, karne potrącenia, ucięli mi godziny, dni wolnego, ile dni wolnego, dzień wolny, dni wolne, wolne w pracy, ile urlopu, wymiar urlopu, zmieniają grafik, zmienili grafik, zmienili mi zmianę, grafik bez uprzedzenia, każą robić co innego, inna praca niż w umowie, inna praca niż w zezwoleniu, każą mi sprzątać, pracuję w każdą niedzielę, praca w każdą niedzielę, bez dnia wolnego',
    UNPAID_WAGES:
      'nie zapłacił, nie zapłacili, nie zapłacono, nie płaci, nie płacą, szef nie zapłacił, pracodawca nie zapłacił, pracodawca nie płaci, brak wypłaty, zaległa pensja, zaległe wynagrodzenie, pensja, wypłata, wypłaty, wynagrodzenie, nie dostałem pieniędzy, nie dostałam wypłaty, nie dali pieniędzy za pracę, opóźniona wypłata, oszukali mnie na pieniądze, szef nie wypłacił, szef mi nie zapłacił, szef mnie oszukał, nie wypłacili pensji, nie dostałem wypłaty, nie dostałam pieniędzy, zaległa wypłata, zapłacili mniej, agencja nie zapłaciła, odzyskać pieniądze od szefa, pracodawca zalega z wypłatą, szef zwleka z wypłatą, potrącili mi z pensji, przelew nie doszedł, agencja nie przelała, kasy nie ma, bez kasy od szefa, brak przelewu, wyrolował mnie na kasę, wyrolowali mnie, nie przelał, nie przelali wypłaty, agencja zniknęła z pieniędzmi, agencja uciekła z pieniędzmi, nie rozliczył się, nie rozliczył się ze mną, zaliczkę dał i tyle, dał zaliczkę i zniknął, dał tylko zaliczkę, nie dał rozliczenia, brak rozliczenia przy odejściu, nie rozliczył mnie przy odejściu, szef nie daje kasy, szefu nie daje kasy, nie daje kasy, nie dał kasy, nie dostałem kasy, nie dostałam kasy, kasa nie przyszła, zalega z kasą, zalega z wypłatą, nie wypłaca, wisi mi kasę, wiszą mi kasę, zwleka z wypłatą, wypłata się spóźnia, nie ma wypłaty, oszukał na godzinach, uciął mi z wypłaty',
    EMPLOYMENT_CONTRACT:
      'umowa o pracę, umowa zlecenie, zlecenie, umowa o dzieło, śmieciówka, praca na czarno, praca bez umowy, bez umowy, nie mam umowy, zwolnienie z pracy, zwolnili mnie, wyrzucili z pracy, wypowiedzenie, okres wypowiedzenia, dyscyplinarka, świadectwo pracy, agencja pracy tymczasowej, szef nie daje umowy, pracuję bez umowy, pracuję na czarno, chcą mnie zwolnić, zwolnili mnie z pracy, wyrzucili mnie z pracy, dostałem wypowiedzenie, nie rozumiem umowy, co podpisałem, umowa z agencją, koniec umowy o pracę, rozwiązanie umowy, zmusili mnie do podpisania, zwolnili mnie w ciąży, zwolnienie w ciąży z pracy, szef zwolnił mnie w ciąży, uop, umowa uop, w umowie inna kwota, inna kwota w umowie, zwalniają wstecz, zwolnili z datą wsteczną, na gębę, umowa na gębę, podpisałem coś po polsku, podpisałam coś po polsku, dali mi do podpisania, kazali podpisać, podpisałem umowę po polsku, podpisałem papier, zwolniona w ciąży, wyrzucili mnie bo jestem w ciąży',
    LABOUR_INSPECTION:
      'pip, państwowa inspekcja pracy, inspektor pracy, inspektorat pracy, kontrola w pracy, skarga do pip, skarga na szefa, zgłosić pracodawcę, okip, inspekcja, zgłosić szefa, donieść na szefa, donos na pracodawcę, zgłosić firmę, inspektora pracy, skarga na agencję, gdzie zgłosić pracodawcę, brak bhp, niebezpieczna praca, nie ma barierek, brak barierek na budowie, nie ma rękawic, nie ma kasków, nie dają kasków, nie dają rękawic, anonim na firmę, anonim do pip, anonimowa skarga, bez masek przy chemii, chemia bez masek, nie dają masek, upał na hali, nie dają wody, gorąco na hali, brak wentylacji',
    WORK_ACCIDENT:
      'wypadek w pracy, uraz w pracy, uraz przy pracy, skaleczenie w pracy, złamana ręka w pracy, odszkodowanie za wypadek, choroba zawodowa, protokół powypadkowy, miałem wypadek w pracy, maszyna przycięła, obciąłem palec w pracy, spadłem w pracy, skaleczyłem się w pracy, złamałem nogę w pracy, szef nie zgłosił wypadku, poparzenie w pracy, boli mnie kręgosłup od pracy, zraniłem się w pracy, renta po wypadku, pylica, pył w płucach, choroba zawodowa płuc, zgłoszę złamaną nogę, zgłosić wypadek zwolni, przygniotła mnie paleta, przygniotło mnie, paleta spadła, wózek mnie potrącił w pracy, przygniotło nogę, pękło żebro w pracy, żebro w robocie, złamane żebro w pracy, przycięło mi łapę, przycięło mi rękę, przycięło mi palec, zmiażdżyło palec, zmiażdżyło mi rękę, wciągnęło rękę, łapa w maszynie, ręka w maszynie, ucięło palec, urwało palec',
    RESIDENCE:
      'pobyt, legalny pobyt, legalizacja pobytu, papiery, wiza, wizy, przedłużenie wizy, urząd wojewódzki, wydział spraw cudzoziemców, cudzoziemiec, cudzoziemcy, imigracja, mos, ruch bezwizowy, straż graniczna, moja wiza się kończy, kończy mi się wiza, kończy się wiza, legalnie w polsce, nielegalny pobyt, jestem nielegalnie, dokumenty pobytowe, papiery na pobyt, urząd do spraw cudzoziemców, urząd dla cudzoziemców, wojewódzki, siedzę na lewo, jestem na lewo, na lewych papierach, nielegalnie, siedzę nielegalnie, skończyła mi się wiza, skończyła się wiza, wiza się skończyła, jestem bez papierów, przeterminowana wiza, wiza dla mamy, wiza odwiedzinowa, wiza turystyczna, mama chce mnie odwiedzić, zaproszenie dla mamy, zaprosić rodziców, zaproszenie dla rodziny',
    RESIDENCE_PERMIT:
      'karta pobytu, karty pobytu, kartę pobytu, pobyt czasowy, zezwolenie na pobyt czasowy, wniosek o pobyt, przedłużyć pobyt, przedłużenie karty pobytu, stempel w paszporcie, odciski palców, pobyt i praca, jednolite zezwolenie, łączenie rodzin, połączenie z rodziną, sprowadzić żonę, sprowadzić męża, sprowadzić rodzinę, sprowadzić dzieci, kończy mi się karta pobytu, odnowić kartę pobytu, wyrobić kartę pobytu, złożyć wniosek o kartę, wniosek na kartę pobytu, status sprawy karta pobytu, ile się czeka na kartę, odebrać kartę pobytu, decyzja pobytowa, trc, zgubiłem kartę pobytu, karta pobytu dla dziecka, karta dla żony, żona przyjechała karta, żona dojechała, portal mos, wniosek w mos, zginęła karta pobytu, ściągnąć żonę, ściągnąć męża, ściągnąć rodzinę, ściągnąć dzieci, żona chce dołączyć, dołączyć do męża, stan sprawy, status sprawy, co z moją sprawą, na jakim etapie sprawa',
    PERMANENT_RESIDENCE:
      'stały pobyt, karta stałego pobytu, rezydent długoterminowy, rezydent długoterminowy ue, rezydent unii, pobyt na stałe, zostać na stałe, zezwolenie na pobyt stały, karta stałego pobytu dla małżonka, pobyt długoterminowy, mieszkam w polsce 5 lat, pięć lat w polsce, karta na stałe, status rezydenta, osiedlić się w polsce, zostać na zawsze, chcę zostać na zawsze, bezterminowo, pobyt bezterminowy, bezterminowo mieszkać, zezwolenie na osiedlenie się, zezwolenie na osiedlenie, osiedlenie się, rez ue, rezue',
    EU_CITIZEN_REGISTRATION:
      'obywatel ue, obywatel unii, obywatel unii europejskiej, rejestracja pobytu ue, zaświadczenie o zarejestrowaniu pobytu, pobyt obywatela ue, rumun, bułgar, członek rodziny obywatela ue, obywatele ue, jestem z rumunii, jestem z bułgarii, jestem obywatelem unii, z unii europejskiej, rejestracja obywatela ue, karta dla członka rodziny obywatela unii, żona obywatela ue, zaświadczenie ue, jestem hiszpanem, jestem hiszpanką, jestem włochem, jestem portugalczykiem, jestem rumunem, jestem rumunką, jestem bułgarem, jestem bułgarką, jestem słowakiem, jestem litwinem, jestem niemcem, portugalczyk pobyt, pobyt hiszpan, pobyt rumun, pobyt bułgar, obywatelstwo słowackie, obywatelstwo rumuńskie, obywatelstwo bułgarskie, obywatelstwo litewskie, obywatelstwo czeskie, obywatelstwo niemieckie, obywatelstwo włoskie, obywatelstwo hiszpańskie',
    TEMPORARY_PROTECTION:
      'ochrona czasowa, ukr, status ukr, pesel ukr, specustawa, diia, dija, uchodźca z ukrainy, uchodźcy z ukrainy, wojna w ukrainie, cukr, karta cukr, pomoc dla ukraińców, pomoc ukrainie, tymczasowa ochrona, uciekłam przed wojną, przyjechałem z ukrainy, przyjechałam z ukrainy, stracić status ukr, przywrócić status ukr, ochrona dla ukraińców, karta pobytu cukr, uchodźca wojenny, uchodźcy wojenni, uchodźczyni wojenna, mam ukr, dziadek z donbasu, z donbasu, z mariupola, z charkowa, z chersonia',
    ASYLUM:
      'azyl, uchodźca, uchodźcy, status uchodźcy, ochrona międzynarodowa, ochrona uzupełniająca, prześladowanie, prośba o azyl, udsc, ośrodek dla uchodźców, pobyt humanitarny, pobyt tolerowany, ipi, poprosić o azyl, wniosek o azyl, nie mogę wrócić do kraju, boję się wrócić do kraju, uchodźca polityczny, wniosek o ochronę międzynarodową, prześladują mnie w moim kraju, azylant, u granicy, nie mogę wrócić bo mnie zabiją, zabiją mnie w kraju, w kraju grozi mi śmierć, wcielą mnie do armii, do armii mnie wezmą, więzień polityczny, więzienie za politykę, uciekinier, uciekinierzy, prześladowania polityczne',
    CITIZENSHIP:
      'obywatelstwo, obywatelstwa, nadanie obywatelstwa, uznanie za obywatela, paszport polski, zostać polakiem, karta polaka, polskie pochodzenie, repatriacja, dostać obywatelstwo, wniosek o obywatelstwo, polskie obywatelstwo, chcę być polakiem, obywatelstwo po ślubie, obywatelstwo dla dziecka, mam polskich przodków, dziadek był polakiem, kiedy mogę głosować, prawo głosu, głosować w wyborach, dostać polski dowód, polski dowód osobisty, być polką, być polakiem, zostać polką, babcia była polką, obywatel polski, zostać obywatelem polskim, korzenie polskie, polskie korzenie, pochodzenie polskie, pradziadek Polak, babcia Polka, dziadek Polak, przodkowie Polacy',
    PESEL:
      'pesel, numer pesel, nr pesel, peselu, nadanie pesel, wyrobić pesel, dostać pesel, numer identyfikacyjny, nie mam peselu, nie mam pesel, numer pesel dla cudzoziemca, pesel dla dziecka, skąd wziąć pesel, zgubiłem pesel, potrzebuję pesel, potwierdzenie pesel, zastrzec pesel, brak numeru identyfikacyjnego, pesla, pesle, peselka, peselowy, numer żeby się leczyć, numer dla cudzoziemca',
    ADDRESS_REGISTRATION:
      'zameldowanie, zameldować, zameldować się, meldunku, meldunek czasowy, wymeldowanie, rejestracja adresu, adres zamieszkania, potwierdzenie adresu, zmiana adresu, właściciel nie chce zameldować, melduneku, meldunek dla cudzoziemca, zameldowanie czasowe, zameldować się w polsce, nie mam meldunku, przemeldowanie, zmieniłem adres, zaświadczenie o zameldowaniu, wymeldować się, meldunek na kwaterze, meldunek w hotelu pracowniczym, zameldunek, zmienić adres, adres zmienić, zmiana adresu zamieszkania, przeprowadziłem się, przeprowadziłam się, przeprowadziliśmy się, wymelduję się, meldowanie, meldować, meldowanie się, bez meldunku nie biorą',
    CIVIL_REGISTRY:
      'usc, urząd stanu cywilnego, akt urodzenia, akt małżeństwa, akt zgonu, metryka, rejestracja dziecka, zarejestrować dziecko, zgłosić urodzenie dziecka, ślub cywilny, małżeństwo, wziąć ślub, zmiana nazwiska, transkrypcja aktu, umiejscowienie aktu, urodziło mi się dziecko, rejestracja urodzenia, akt ślubu, odpis aktu, odpis aktu urodzenia, ślub z cudzoziemcem, ślub z polakiem, chcemy się pobrać, zmiana imienia, uznanie ojcostwa, urodziła nam się córka, urodził nam się syn, urodziło nam się dziecko, zarejestrować noworodka, kto zarejestruje dziecko, żona rodzi, metryczka, metryczkę, metryka urodzenia, ożenić się, żenię się, ożenić się z polką, wychodzę za polaka, za polaka wychodzę, wyjść za polaka, wyjść za mąż, chajtnąć się, chajtamy się, chajtać się, bierzemy ślub, wyjść za mąż za Polaka, ożenek, hajtnąć się, ślub z Polką',
    DIGITAL_IDENTITY:
      'profil zaufany, mobywatel, m obywatel, epuap, e-puap, podpis elektroniczny, podpis zaufany, e-doręczenia, logowanie do urzędu, login gov, załatwić przez internet, aplikacja mobywatel, profilu zaufanego, założyć profil zaufany, profil zaufany dla cudzoziemca, zablokowany profil zaufany, logowanie przez bank, mobywatela, mobywatel dla cudzoziemca, załatwić online, urząd przez internet, podpis elektroniczny online, dowód w telefonie, dokumenty w telefonie, e-dowód, e dowód, edowód, elektroniczny dowód, aplikacja obywatel, obywatel aplikacja, apka mobywatel, podpisać przez neta, podpisać przez internet, podpis przez internet, podpisać pismo online, wysłać pismo przez internet, e-podpis, epodpis, zalogować się do urzędu, zalogować do urzędu',
    PASSPORT_CONSULATE:
      'paszport, paszportu, zgubiony paszport, zgubiłem paszport, ukradli mi paszport, nowy paszport, konsulat, konsul, ambasada, dowód osobisty, dowod, wymiana dokumentów, zgubione dokumenty, ważność paszportu, mój paszport się kończy, nieważny paszport, wyrobić paszport, paszport dla dziecka, konsulatu, ambasady, zgubiłam dokumenty, ukradli mi dokumenty, nie mam paszportu, dyżur konsula',
    RETURN_HOME:
      'deportacja, deportują mnie, zobowiązanie do powrotu, decyzja o powrocie, dobrowolny powrót, powrót do kraju, wrócić do kraju, wrócić do domu, chcę wrócić do siebie, bilet do domu, nie mam za co wrócić, iom, zakaz wjazdu, ośrodek strzeżony, zatrzymała mnie straż graniczna, nie stać mnie na bilet, nie stać mnie na autokar, wracać do domu nie mam za co, odwołać się od zakazu wjazdu, zakaz wjazdu odwołanie, bilet powrotny, nie mam na bilet powrotny, nie mam na bilet do domu, muszę opuścić polskę, opuścić polskę, wyjechać z polski, nie mam za co lecieć, nie stać mnie na lot do domu, wracać do kraju, wracać do siebie, wracam na stałe, wyrzucają mnie z polski, wyrzucili mnie z polski, nakaz opuszczenia, nakaz opuszczenia kraju, nakaz wyjazdu, do domu chcę, chcę do domu, kasa na bus do domu, na bus do kijowa, odeślijcie mnie, odeślijcie mnie do domu, wywalić z Polski, wywalić mnie z Polski, chcą mnie deportować, decyzja o wydaleniu',
    LANGUAGES:
      'język, języki, języka, języków, nauka języka, nauka języków, kurs językowy, szkoła językowa, lekcje języka, nie rozumiem, językowy, kursy językowe, uczyć się języka, poznać język, lektor, języków obcych',
    POLISH_COURSE:
      'polski, język polski, po polsku, kurs polskiego, kursy polskiego, kurs języka polskiego, nauka polskiego, nauczyć się polskiego, uczyć się polskiego, lekcje polskiego, lekcja polskiego, polski dla cudzoziemców, polski dla obcokrajowców, egzamin z polskiego, certyfikat b1, b1, polski od zera, polski dla początkujących, chcę uczyć się polskiego, darmowy kurs polskiego, kurs polskiego online, polski a1, polski a2, polskiego, nie umiem po polsku, szkoła polskiego, nauczyciel polskiego, polski wieczorem, certyfikat z polskiego, egzamin b1, polski dla dorosłych, polisz kors, polish course',
    CONVERSATION_PRACTICE:
      'konwersacje, konwersacje po polsku, rozmowy po polsku, rozmawiać po polsku, mówić po polsku, ćwiczyć polski, kawiarenka językowa, kawiarnia językowa, tandem językowy, klub językowy, klub konwersacyjny, pogadać po polsku, porozmawiać po polsku, z kim rozmawiać po polsku, konwersacja, klub rozmów, rozmówki, ćwiczyć mówienie, spotkania językowe, boję się mówić, boję się odezwać, wstydzę się mówić, boję się mówić po polsku, wymiana językowa, wymiany językowej',
    OTHER_LANGUAGES:
      'angielski, kurs angielskiego, nauka angielskiego, niemiecki, kurs niemieckiego, ukraiński, język ojczysty, język obcy, języki obce, szkoła ukraińska, hiszpański, rosyjski dla dzieci, lekcje angielskiego, angielskiego, niemieckiego, kurs hiszpańskiego, nauka niemieckiego, lekcje ukraińskiego, korepetycje z angielskiego, angielski dla dorosłych, rosyjski, francuski, lekcje hiszpańskiego, nauka hiszpańskiego, lekcje niemieckiego, lekcje rosyjskiego, lekcje francuskiego, lekcje gruzińskiego, nauczyć się hiszpańskiego, angol, korki z angola, ormiański, język ormiański, nauka ormiańskiego, język mamy, język rodziców dla dziecka',
    TRANSLATION_INTERPRETING:
      'tłumacz, tłumacza, tłumaczka, tłumaczenie, tłumaczyć, przetłumaczyć, przetłumaczenie, tłumacz ustny, tłumacz w urzędzie, tłumacz u lekarza, tłumacz w szpitalu, tłumacz przez telefon, ktoś kto tłumaczy, nie mówię po polsku, potrzebuję tłumacza, ktoś przetłumaczy, pomoc w tłumaczeniu, nie rozumiem po polsku, nie znam języka, tłumacz online, przetłumaczyć list, tłumacz do urzędu, tłumacz do lekarza, nie dogadam się, nie mogę się dogadać, nie mogę dogadać się z lekarzem, nikt nie mówi po, nikt tu nie mówi po, nikt po wietnamsku, nikt mnie nie rozumie, nie rozumiem listu, wytłumaczyć doktorowi, wytłumaczyć lekarzowi, powiedzieć lekarzowi po polsku, dogadać się z lekarzem',
    SWORN_TRANSLATION:
      'przysięgły, tłumacza przysięgłego, tłumaczenie przysięgłe, tłumaczenie dokumentów, przetłumaczyć dokument, przetłumaczyć dyplom, przetłumaczyć akt, uwierzytelnione tłumaczenie, tłumaczenie prawa jazdy, tłumacz sądowy, oficjalne tłumaczenie, tłumaczenie aktu urodzenia, tłumaczenie dyplomu, pieczątka tłumacza, tłumaczenie z pieczątką, dokumenty do tłumaczenia, tłumaczenie zaświadczenia, zaświadczenie przetłumaczyć, przetłumaczyć zaświadczenie, tłumaczenie niekaralności, przetłumaczyć zaświadczenie o niekaralności',
    ADVICE:
      'porada, porady, poradę, poradnictwo, doradca, doradztwo, konsultacje, informacja, informacje, potrzebuję porady, poradźcie, doradzić',
    INFORMATION_POINT:
      'punkt informacyjny, punkt informacji, informacja dla cudzoziemców, punkt dla cudzoziemców, punkt konsultacyjny, centrum pomocy, pierwsze kroki, dopiero przyjechałem, właśnie przyjechałam, nowy w mieście, urząd miasta, urząd gminy, infolinia, okienko, asystent integracji, pomoc dla cudzoziemców, biuro dla cudzoziemców, centrum dla cudzoziemców, gdzie załatwić, jestem tu nowy, niedawno przyjechałem, co załatwić najpierw, ratusz, pomoc dla migrantów, pierwszy dzień w polsce, od czego zacząć, nic tu nie znam, nic nie wiem o polsce, kto mi powie co i jak, co i jak, nie wiem od czego zacząć, gdzie się zgłosić, potrzebuję rady, kogo się poradzić, pierwszy dzień tutaj, podpowiedzcie przyjezdnemu, przyjezdny',
    LEGAL_ADVICE:
      'adwokat, adwokata, prawnik, prawnika, prawniczka, radca prawny, mecenas, notariusz, porada prawna, porady prawne, pomoc prawna, darmowy prawnik, bezpłatny prawnik, sąd, sądu, pozew, odwołanie, odwołanie od decyzji, pismo z sądu, sprawa w sądzie, nieodpłatna pomoc prawna, porada obywatelska, oszustwo, prawnika za darmo, bezpłatne porady prawne, pomoc prawnika, dostałem pismo z sądu, wezwanie do sądu, mam sprawę w sądzie, odwołać się od decyzji, decyzja odmowna, dostałem odmowę, adwokat za darmo, adwokat z urzędu, prawnik dla cudzoziemców, spadek, umowa do sprawdzenia, wyrok zaoczny, nakaz zapłaty, wyrok w sprawie, powód i pozwany, pozwany, jestem pozwany, pozwana',
    CONSUMER_RIGHTS:
      'konsument, rzecznik konsumentów, reklamacja, reklamacja towaru, zwrot towaru, oddać towar, sklep nie chce zwrócić pieniędzy, oszukali mnie w sklepie, gwarancja, zakupy przez internet, oszustwo przy zakupie, umowa na telefon, nieuczciwy sprzedawca, garnki na pokazie, zwrot na allegro, auto z komisu, samochód z komisu, używane auto zepsute, silnik padł, wada ukryta, kurs opłacony a lekcji brak, opłacony kurs, zapłaciłem za kurs, wadliwa pralka, zwrot wadliwego sprzętu, zwrot w sklepie, zwrot zakupów, oszukali mnie w necie, oszukali w internecie, przysłali nie to, przyszło nie to, przysłali zły towar, olx oszustwo, oszustwo na olx, oszukany na olx, oszustwo przy zakupach',
    FORM_FILLING:
      'wypełnić wniosek, wypełnić formularz, wypełnienie wniosku, formularz, formularze, druki, wniosek, napisać pismo, pismo do urzędu, list z urzędu, nie rozumiem pisma, pomoc w urzędzie, pomoc z papierami, podanie, pomoc z dokumentami, pomóc wypełnić, jak wypełnić wniosek, kto wypełni wniosek, nie umiem napisać pisma, dostałem list z urzędu, co to za pismo, wypełnić dokumenty, wypełnić papiery, napisać odwołanie, napisać podanie, skan dokumentów do wniosku, co wpisać w rubrykę, rubryka w formularzu, rubryka obywatelstwo, pisemko, pisemko z urzędu, pomóżcie z papierami, papierologia, papierkowa robota, ogarnąć papiery, ogarnąć urzędy, ogarnie urzędy, ogarnąć wniosek, ogarnie papiery, pomoc w papierach',
    DIGITAL_SKILLS:
      'komputer, komputera, kurs komputerowy, obsługa komputera, internet, darmowy internet, wi-fi, wifi, smartfon, telefon komórkowy, aplikacja w telefonie, ksero, wydrukować, drukarka, skaner, wydruk, karta sim, konto e-mail, założyć email, nie umiem obsługi komputera, jak używać internetu, komputer za darmo, gdzie wydrukować, skanować, zrobić ksero, drukowanie, starter, karta do telefonu, rejestracja karty sim, nauka komputera, komórka, gdzie jest internet, założyć konto email, ustawić telefon, ustawienia telefonu, strona się nie otwiera, strona nie działa, komp, kompa, kompie, kompem, obsługa kompa, nie ogarniam kompa, nie ogarniam telefonu, nie ogarniam komputera, zacina się telefon, zainstalować aplikację',
    HEALTH:
      'zdrowie, zdrowia, choroba, choroby, chory, chora, jestem chory, leczenie, leczyć się, badania, ból, źle się czuję, jestem chora, zachorowałem, boli mnie, choruję, opieka zdrowotna, służba zdrowia, cukrzyca, ciśnienie',
    DOCTOR:
      'lekarz, lekarza, lekarze, lekarzem, doktor, doktora, przychodnia, przychodni, poz, lekarz rodzinny, lekarz pierwszego kontaktu, internista, pediatra, pediatry, lekarz dla dziecka, specjalista, skierowanie, wizyta u lekarza, zapisać się do lekarza, okulista, dermatolog, ortopeda, badania krwi, gorączka, kaszel, poradnia, medycyna pracy, zwolnienie lekarskie, potrzebuję lekarza, do lekarza, lekarz rodzinny dla cudzoziemca, boli mnie brzuch, boli głowa, boli gardło, mam gorączkę, chore dziecko, dziecko ma gorączkę, chirurg, kardiolog, neurolog, laryngolog, lekarz od oczu, alergia, badania lekarskie, badania do pracy, zapisać się do przychodni, wizyta lekarska, lekarza dla dziecka, rodzinny lekarz, do rodzinnego, ciśnienie wysokie, wysokie ciśnienie, ciśnienie skacze, zaświadczenie lekarskie, zaświadczenie od lekarza, mdli mnie, mdłości, niedobrze mi, szumi w uchu, szumi mi w uchu, szum w uszach, zatkane ucho, mam zatkane ucho, zatkane uszy, zatkany nos, boli ucho, piszczy w uchu, nie słyszę na ucho, ból kolana, boli kolano, boli plecy, bolą plecy, boli krzyż, łupie w krzyżu, czterdzieści stopni, 40 stopni, 39 stopni, wysoka gorączka, katar, przeziębienie, grypa żołądkowa, rzyga, rzygam, rzygać, wymiotuje, rzygi, pawia puszcza, biegunka, sraczka, rozwolnienie, wysypka, swędzi skóra, kaszle, smarka, kręci mi się w głowie, zawroty głowy, przepuklina, przepukliny, przepuklinę, zgaga, wrzody, migrena, nadciśnienie, cukrzyca, cukrzyk, opryszczka, kurzajka, kurzajki, jęczmień na oku, zapalenie spojówek, grzybica, rwa kulszowa, lumbago, wypadł mi dysk, dyskopatia, hemoroidy, żylaki, ospa, ospę, ospy, ospa wietrzna, różyczka, świnka, szkarlatyna, angina, zapalenie ucha, rozłożyło mnie, rozłożyło mnie na amen, rozłożyła mnie grypa, choróbsko, bierze mnie choroba, jestem chory, jestem chora, rozbolało mnie, siny palec, spuchł mi palec, spuchła mi ręka, pamięć szwankuje, tracę pamięć, spuchły mi nogi, spuchła noga, spuchnięte kolano, bolą nogi od stania',
    HOSPITAL_EMERGENCY:
      'szpital, szpitala, szpitalu, pogotowie, pogotowie ratunkowe, karetka, sor, izba przyjęć, ostry dyżur, nocna pomoc lekarska, nocna i świąteczna opieka, lekarz w nocy, lekarz w weekend, 112, 999, nagły wypadek, operacja, zawał, ostry dyżur szpital, wezwać karetkę, nagły ból, krwawi, nieprzytomny, ból w klatce piersiowej, złamana noga, złamanie, wypadek samochodowy, udar, zatrucie, oparzenie, do szpitala, gdzie szpital, ratownik, noga w gipsie, ręka w gipsie, założyć gips, zdjąć gips, pies pogryzł, pogryzł mnie pies, na sygnale, nocna opieka, nocna opieka lekarska, nocna opieka zdrowotna, zatrułem się, zatrułam się, rozwalona głowa, rozbita głowa, rozbiłem głowę, rozwalił głowę, dusi się, dziecko się dusi, zadławił się, zakrztusił się, serce kłuje, kłuje serce, kłuje w sercu, boli serce, ból serca, złamane żebro, zwichnąłem bark, zwichnęłam nogę, zwichnięcie, zwichnąłem, stracił przytomność, straciła przytomność, zemdlał, zemdlała, zasłabł, zasłabła, nie oddycha, złamałem rękę, złamałam rękę, złamałem nogę, złamałam nogę, złamałem, złamałam, giczoł, złamana ręka, skręciłem kostkę, skręcona kostka, skręciłam nogę, zardzewiały gwóźdź, nadepnąłem na gwóźdź, użądliła mnie pszczoła, użądliła osa, poparzył się, poparzyłam się, rozciąłem rękę, leje się krew, krwotok, zatrucie grzybami, grzybami się zatruł, połknął guzik, połknęła baterię, połknął baterię, połknął monetę, połknęła, połknął, kopnął go prąd, kopnął mnie prąd, porażenie prądem',
    HEALTH_INSURANCE:
      'nfz, narodowy fundusz zdrowia, ubezpieczenie zdrowotne, ubezpieczenie nfz, ubezpieczony, nieubezpieczony, nie mam ubezpieczenia, bez ubezpieczenia, ekuz, karta ekuz, składka zdrowotna, ewuś, zgłoszenie do ubezpieczenia, ubezpieczenie dziecka, leczenie za darmo, czy mam ubezpieczenie, czy jestem ubezpieczony, ubezpieczyć się, ubezpieczyć żonę, ubezpieczyć rodzinę, dobrowolne ubezpieczenie, ubezpieczenie w nfz, ile kosztuje lekarz bez ubezpieczenia, ubezpieczenia zdrowotnego, zielona karta ekuz, prawo do leczenia, nfzet, enefzet, ile płacę bez ubezpieczenia, lekarz bez ubezpieczenia ile, żona bez ubezpieczenia, żona nie ma ubezpieczenia, mąż bez ubezpieczenia, czy firma mnie ubezpieczyła, czy jestem ubezpieczona, ubezpieczyła mnie firma, firma nie ubezpieczyła, zgłosić do ubezpieczenia, ubezpieczyć męża, ubezpieczyć dzieci, świeci się na czerwono w ewuś, na czerwono w ewuś, świecę się na czerwono, wyświetla się na czerwono, czerwony w systemie, mówią że nie mam ubezpieczenia, mówią że nie jestem ubezpieczony, nie widać ubezpieczenia',
    DENTIST:
      'dentysta, dentysty, dentystę, dentystka, stomatolog, stomatologa, stomatologia, ząb, zęby, zęba, zębów, ból zęba, boli ząb, boli mnie ząb, bolą zęby, wyrwać ząb, plomba, ortodonta, ból zębów, dentysta na nfz, dziura w zębie, spuchł mi policzek, leczenie zębów, ząb mnie boli, pogotowie stomatologiczne, aparat na zęby, proteza, dentysta dla dziecka, ósemka rwie, rwie mnie ząb, ósemka boli, złamałem jedynkę, ułamany ząb, złamany ząb, ukruszony ząb, kanałówka, leczenie kanałowe, kamień nazębny, kamienia nazębnego, kamień na zębach, skaling, piaskowanie, usuwanie kamienia, wybielanie zębów, ukruszył się ząb, ząb się ukruszył, złamał się ząb, wypadła plomba, ropień na zębie',
    PHARMACY:
      'apteka, apteki, aptece, aptekę, apteka całodobowa, apteka nocna, dyżur apteki, leki, lekarstwa, lekarstwo, leki na receptę, kupić leki, leki bez recepty, wykupić receptę, e-recepta, coś na ból gardła, plastry, coś na kaszel, coś na katar, tabletki, proszki przeciwbólowe, recepta do wykupienia, zrealizować receptę, apteka dyżurna, dyżurna apteka, lek, leku, coś na gorączkę, lek na gorączkę, na gorączkę lek, plaster, plastrów, bandaż, bandaże, woda utleniona, termometr, ibuprom, apap, paracetamol, syrop na kaszel',
    PREGNANCY_WOMENS_HEALTH:
      'ciąża, ciąży, w ciąży, ciążę, ciężarna, jestem w ciąży, ginekolog, ginekologa, położna, położnej, poród, porodu, porodówka, szkoła rodzenia, usg, antykoncepcja, tabletka dzień po, cytologia, mammografia, badania piersi, laktacja, karmienie piersią, połóg, aborcja, poronienie, spodziewam się dziecka, będę miała dziecko, ginekolożka, test ciążowy, gdzie urodzić, prowadzenie ciąży, jestem w ciąży bez ubezpieczenia, noworodek, miesiączka, okres spóźnia się, badania w ciąży, zaszłam, zaszłam w ciążę, zaszła w ciążę, macica, boli macica, poroniłam, poroniła, poronienia, straciłam ciążę, straciłam dziecko, z brzuchem, w dziewiątym miesiącu, kontrola ciąży, nie chcę więcej dzieci, nie chcę mieć więcej dzieci, nie zajść w ciążę, wkładka domaciczna, spirala, torba do porodu, spakować do porodu, pępek noworodka, pępek niemowlaka, pępowina, kikut pępowiny, ropieje pępek, baby blues, depresja poporodowa',
    VACCINATION:
      'szczepienie, szczepienia, szczepień, szczepionka, szczepionki, zaszczepić, zaszczepić dziecko, karta szczepień, kalendarz szczepień, grypa, odra, sanepid, punkt szczepień, covid, zaszczepić się, szczepienia dla dzieci, szczepienie dziecka, szczepionka na grypę, książeczka szczepień, obowiązkowe szczepienia, szczepienia z zagranicy, szczepić, sanepidu, na covid, tężca, przeciw tężcowi, książeczka zdrowia, książeczki zdrowia',
    MENTAL_HEALTH:
      'psycholog, psychologa, psycholożka, psychiatra, psychiatry, psychoterapia, psychoterapeuta, terapia, terapeuta, depresja, depresji, stres, nerwica, trauma, smutek, nie mogę spać, bezsenność, samotność, załamanie, pomoc psychologiczna, wsparcie psychologiczne, poradnia zdrowia psychicznego, jest mi smutno, jestem smutny, źle mi psychicznie, płaczę, nerwy, ataki paniki, boję się wychodzić, porozmawiać z psychologiem, psycholog dla dziecka, wypalenie, tęsknię za domem, tęsknota, deprecha, panika w autobusie, boję się wyjść z domu, moczy się w nocy, moczy się do łóżka, przestała mówić, przestał mówić, mam doła, dół psychiczny, łapię doła, wszystko mnie przerasta, przerasta mnie to, mam lęki, napady lęku, dziecko przestało mówić, nie mówi od wojny, czuję lęk, stany lękowe, ataki lęku, ciężko na duszy, histeria, dostaję histerii, ręce mi opadają, ręce opadają, dziewczyna mnie rzuciła, chłopak mnie rzucił, laska mnie rzuciła, rzuciła mnie, rzucił mnie, złamane serce, zaraz wybuchnę, wybuchnę, puszczają mi nerwy, nerwy mi puszczają, wracają obrazy z wojny, wojna wraca w głowie, widziałem na froncie, po froncie, weteran, baby blues, depresja poporodowa, dół po porodzie, płaczę po porodzie',
    CRISIS_SUPPORT:
      'interwencja kryzysowa, ośrodek interwencji kryzysowej, oik, telefon zaufania, telefon kryzysowy, kryzys psychiczny, kryzys, samobójstwo, myśli samobójcze, nie chcę żyć, chcę się zabić, żałoba, 116123, 116 123, nagła pomoc psychologiczna, nie daję rady, nie mam siły żyć, chcę umrzeć, mam dość życia, nie chce mi się żyć, myślę o śmierci, w kryzysie, kryzysowa, pomoc natychmiast, załamałam się, telefon wsparcia, kto mnie wysłucha, chce się powiesić, mówi że się powiesi, nie mam po co żyć, tnie się, córka się tnie, syn się tnie, cięcie się, tnę się, nie widzę wyjścia, bez wyjścia, sytuacja bez wyjścia, samobójca, samobójczyni, chce skoczyć, podciął sobie żyły, podcięła sobie żyły, podciąć żyły, chciał się zabić, próbował się zabić, próba samobójcza, nie mogę się pozbierać, nie daję już rady',
    ADDICTION:
      'uzależnienie, uzależniony, alkohol, alkoholik, alkoholizm, pije, mąż pije, nałóg, narkotyki, narkoman, odwyk, detoks, hazard, anonimowi alkoholicy, aa, terapia uzależnień, poradnia uzależnień, rzucić palenie, rzucić picie, monar, dopalacze, syn bierze narkotyki, mąż alkoholik, piję za dużo, nie mogę przestać pić, uzależniony od gier, przestać pić, leczenie alkoholizmu, klub aa, alkoholizmu, marihuana, mój mąż pije, papierosy, wódka, ćpun, ćpa, chleje, mąż chleje, ojciec chleje, chla, zachlany, ciągle pijany, hazardzista, hazardzistka, w ciągu alkoholowym, ojciec w ciągu, znowu w ciągu, zagląda do kieliszka, kieliszek, nie wylewa za kołnierz, za kołnierz nie wylewa, lubi wypić, upija się, mąż się upija, upił się, rzucić fajki, fajki rzucić, palę jak smok, kreski, wciąga kreski, wciąga, wciąganie, koks, koksu, feta, fetę, amfa, mefedron, jara, jaranie, pali zioło, zioło, trawka, crack',
    CHILDREN_EDUCATION: 'edukacja, oświata, nauka, uczyć się, wykształcenie, kształcenie, mój syn, moja córka, kształcić się',
    NURSERY:
      'żłobek, żłobka, żłobki, klub dziecięcy, opiekunka do dziecka, niania, opieka nad małym dzieckiem, opieka nad dzieckiem, aktywny rodzic, babciowe, dziecko do lat 3, kto zajmie się dzieckiem, oddać dziecko do żłobka, miejsce w żłobku, zapisać do żłobka, dziecko ma rok, dziecko ma 2 lata, kto popilnuje dziecka, przypilnować dziecko, maluch, niemowlę, opieka do lat 3, dofinansowanie do żłobka, bliźniaki roczne, roczne dziecko, opieka nad bliźniakami, klubik, klubik dla maluchów, klubik dziecięcy, roczek, roczek i osiem miesięcy, roczniak, półtoraroczne dziecko, opieka żłobkowa, bombelek, bombelka, zostawić bombelka, z kim zostawić dziecko, nie mam z kim zostawić dziecka, nie mam z kim zostawić małego, opieka do malucha, zostawić malucha, zostawić maluszka, miejsce dla dwulatka, miejsce dla dwulatki, dwulatek do żłobka, opieka dla roczniaka',
    PRESCHOOL:
      'przedszkole, przedszkola, przedszkolu, przedszkolak, zerówka, oddział przedszkolny, zapisać do przedszkola, rekrutacja do przedszkola, dziecko 4 lata, dziecko 5 lat, przedszkole dla dziecka, miejsce w przedszkolu, przedszkole dla cudzoziemca, zapisać dziecko do przedszkola, dziecko ma 3 lata, dziecko ma 4 lata, dziecko ma 6 lat, opłata za przedszkole, przeczkole, przeczkola, przeczkolu, pszeczkole, pszedszkole',
    SCHOOL:
      'szkoła, szkoły, szkołę, szkoła podstawowa, podstawówka, liceum, technikum, szkoła branżowa, zapisać dziecko do szkoły, zapis do szkoły, rekrutacja do szkoły, pierwsza klasa, obowiązek szkolny, świadectwo szkolne, nauczyciel, uczeń, dyrektor szkoły, stypendium szkolne, wyprawka szkolna, dobry start, 300+, zapisać syna do szkoły, zapisać córkę do szkoły, dziecko idzie do szkoły, szkoła dla dziecka, szkoła średnia, zawodówka, podręczniki, plecak do szkoły, dziecko nie zna polskiego w szkole, zmiana szkoły, posłać syna do szkoły, posłać córkę do szkoły, posłać do szkoły, trzecioklasista, drugoklasista, pierwszoklasista, pierwszak, czwartoklasista',
    SCHOOL_SUPPORT:
      'korepetycje, korki, odrabianie lekcji, pomoc w lekcjach, zadanie domowe, zadania domowe, asystent międzykulturowy, asystent w szkole, klasa przygotowawcza, oddział przygotowawczy, zajęcia wyrównawcze, polski dla dzieci, dodatkowe lekcje polskiego, poradnia psychologiczno-pedagogiczna, pedagog, pedagog szkolny, logopeda, dziecko nie rozumie w szkole, problemy w szkole, dysleksja, pomoc w nauce, pomoc w odrabianiu lekcji, syn nie rozumie lekcji, dziecko nie mówi po polsku, asystent dla dziecka cudzoziemca, psycholog szkolny, dziecko ma problemy w szkole, oceny, słabe oceny, dokuczają dziecku w szkole, odrabiać lekcje, odrabiać, odrabianie zadań, zadania nie rozumie, nie rozumie zadania, nie rozumie zadań, nie rozumie lekcji, nie rozumie nauczycielki, śmieją się z dziecka, dokuczają w szkole, dokuczają dziecku, nabijają się z niego, gnębią w szkole, bullying w szkole, zajęcia przed rozpoczęciem szkoły, przygotowanie do szkoły latem, letnia szkoła dla dzieci z zagranicy',
    AFTER_SCHOOL:
      'zajęcia dla dzieci, zajęcia pozalekcyjne, zajęcia dodatkowe, świetlica, świetlicy, świetlica środowiskowa, półkolonie, kolonie, wakacje dla dzieci, ferie, kółko, warsztaty dla dzieci, harcerze, harcerstwo, młodzież, młodzieżowy, klub młodzieżowy, nastolatki, zajęcia dla młodzieży, plac zabaw, dom kultury dla dzieci, co robić z dzieckiem, gdzie z dzieckiem, dla młodzieży, klub dla dzieci, dziecko po szkole, po lekcjach, lato w mieście, obóz, taniec dla dzieci, kółko plastyczne, zabawy dla dzieci, judo dla dzieci, rysunek dla dzieci, zajęcia dla sześciolatki, zajęcia dla siedmiolatka, nastolatek się nudzi, po szkole, świetlica po szkole, zajęcia po szkole, opieka po szkole, opieka po lekcjach, zimowisko, zimowiska, drukowanie 3d, druk 3d, drukarka 3d, młodzieżowa drużyna, młody strażak, zostać strażakiem, chce zostać strażakiem',
    HIGHER_EDUCATION:
      'studia, studiować, studiów, uczelnia, uczelnie, uniwersytet, politechnika, akademia, wyższa szkoła, student, studentka, rekrutacja na studia, stypendium, akademik, magister, licencjat, erasmus, studia podyplomowe, chcę studiować, studia w polsce, iść na studia, dostać się na studia, studia dla cudzoziemców, stypendium dla cudzoziemców, studia zaoczne, rekrutacja na uczelnię, doktorat, mechanika i budowa maszyn, magisterskie, studia magisterskie, inżynierskie, studia inżynierskie, licencjackie, miejsce w akademiku, dom studencki, pierwszy rok studiów, pierwszoroczny, dziekanat',
    ADULT_EDUCATION:
      'liceum dla dorosłych, szkoła dla dorosłych, szkoła wieczorowa, szkoła policealna, matura, dokończyć szkołę, uniwersytet trzeciego wieku, cku, nauka dla dorosłych, kursy dla dorosłych, egzamin ósmoklasisty eksternistycznie, skończyć szkołę, nie mam matury, zrobić maturę, szkoła zaoczna, szkoła wieczorowo, zdać egzamin ósmoklasisty, nauka pisania i czytania, wykłady dla dorosłych, kształcenie dorosłych, nie skończyłem szkoły, nie skończyłam szkoły, niedokończona szkoła, wieczorówka, wieczorówkę, zaoczne liceum, liceum zaoczne, świadectwa ukończenia nie mam, nie mam świadectwa ukończenia szkoły, eksternista, eksternistyczna, uczyć się zaocznie, nauka zaoczna',
    FAMILY:
      'rodzina, rodziny, rodzinę, rodzinny, żona, opieka, opieki, wsparcie rodziny, asystent rodziny, bliscy, pcpr, powiatowe centrum pomocy rodzinie, piecza zastępcza, rodzina zastępcza, adopcja, mój mąż, moja żona, krewni, rodzinie, pomoc dla rodziny, wsparcie dla rodzin, moja rodzina, dom dziecka',
    PARENTING:
      'rodzic, rodzice, rodziców, wychowanie, wychowanie dzieci, szkoła dla rodziców, warsztaty dla rodziców, problemy z dzieckiem, problemy wychowawcze, nastolatek nie słucha, samotna matka, samotny ojciec, wsparcie matek, nie radzę sobie z dzieckiem, dziecko nie słucha, wychować dziecko, sama z dzieckiem, samotnie wychowuję, rodzicielstwo, pomoc dla matek, zajęcia dla rodziców, młoda mama, jak rozmawiać z nastolatkiem, grupa ojców, tata z dzieckiem, zostać ojcem, bunt nastolatka, bunt dwulatka, zbuntowany nastolatek, zbuntowana córka, siedzi cały dzień w grach, cały dzień gra, ciągle w grach, siedzi w telefonie, dziecko bije, dziecko bije inne dzieci, syn bije dzieci, niegrzeczny, niegrzeczna, niegrzeczne dziecko, maluch źle śpi, dziecko źle śpi, nie śpi w nocy niemowlę, histeria u dziecka, histerie dwulatka, napady złości dziecka, rzuca się na podłogę, nie słucha się, samotnej matce, samotna mama, wychowuję sama, spotkania ojców, klub ojców, klub tatusiów, dla tatusiów, tata z córką, tata z synem, ojcowie z dziećmi',
    PARENT_CHILD_GROUPS:
      'mama z dzieckiem, mamy z dziećmi, klub malucha, klub rodzica, kącik malucha, zajęcia dla maluchów, zajęcia dla niemowląt, matka z małym dzieckiem, gordonki, klub mamy, spotkania matek, grupa matek, spotkania dla mam, spotkania dla rodziców, grupa zabawowa, mamy z maluchami, mama z niemowlęciem, poznać inne mamy, zabawy z maluchem, świetlica dla maluchów, bawialnia, z bobasem, bobas, bobasy, mamusie, mamuśki, gdzie iść z małym dzieckiem, wyjść z małym dzieckiem, na macierzyńskim nudno, pobawić się z dzieckiem, zabawa z dzieckiem, gdzie się pobawić z dzieckiem',
    FAMILY_COUNSELLING:
      'poradnia rodzinna, mediacja, mediacje, mediator, rozwód, rozstanie, terapia rodzinna, terapia par, terapia małżeńska, kłótnie w domu, konflikt w rodzinie, kryzys w małżeństwie, opieka nad dziećmi po rozwodzie, rozwieść się, chcę rozwodu, separacja, kłócimy się, mąż odszedł, żona odeszła, były mąż nie płaci, nie płaci alimentów, kontakty z dzieckiem, mediator rodzinny, pogodzić się, rozwodu, była nie daje widzieć dzieci, nie daje widywać dzieci, małżeństwo się sypie, sypie się małżeństwo, związek się sypie, nam się nie układa, mąż chce odejść, żona chce odejść, mąż mnie zostawił, żona mnie zostawiła, mąż porzucił, mąż mnie porzucił, porzucił mnie z dzieckiem, mąż mnie rzucił, alimenty od polaka, alimenty od ojca, nie oddają wnuka, nie oddają dziecka, dziadkowie nie oddają, zwiała z dziećmi, żona zwiała, uciekła z dziećmi, zabrała dzieci, zabrał dzieci, wyprowadziła się z dziećmi, zostawiła mnie żona, zostawił mnie mąż, odeszła do innego',
    SENIORS:
      'senior, seniora, seniorka, starsza osoba, starsze osoby, osoba starsza, babcia, dziadek, dziadkowie, emeryt, dom opieki, dps, dom pomocy społecznej, klub seniora, dzienny dom pobytu, usługi opiekuńcze, opieka nad starszą osobą, karta seniora, teleopieka, opieka nad mamą, chora babcia, starsi ludzie, opiekunka dla starszej osoby, opiekunka osób starszych, seniorów, emeryci, na emeryturze, samotny starszy człowiek, zajęcia dla seniorów, opiekuję się chorym mężem, opiekuję się chorą matką, opiekuję się chorym ojcem, pielucha dla dziadka, pieluchy dla dorosłych, ktoś do kąpieli dziadka, odleżyny u babci, opiekunka do babci, opiekunka do starszej osoby, starość, na starość, wyręka w opiece, wyręczyć w opiece, nie mam siły przy mamie, nie mam siły opiekować się, leżący ojciec, leżąca mama, opieka nad leżącym, leżąca babcia, pampersy dla leżącego, pieluchomajtki, chora matka, chorej matki, chory ojciec, chorego ojca, opieka nad chorą matką, opieka nad rodzicem, starsza mama, zajmie się babcią, zająć się babcią, mama ma demencję, demencja, alzheimer, z kim zostawić mamę, ojciec niedołężny, dom starców, dom spokojnej starości, dom seniora, zakład opiekuńczy, siadły nogi, matce siadły nogi, matka nie chodzi, mama nie chodzi, stara matka, starej matce, mama ledwo chodzi',
    DISABILITY:
      'niepełnosprawny, niepełnosprawna, niepełnosprawności, osoba z niepełnosprawnością, orzeczenie, orzeczenie o niepełnosprawności, grupa inwalidzka, inwalida, wózek inwalidzki, rehabilitacja, rehabilitacja dzieci, fizjoterapia, pfron, asystent osoby niepełnosprawnej, warsztaty terapii zajęciowej, wtz, język migowy, tłumacz migowy, głuchy, niewidomy, autyzm, niepełnosprawne dziecko, wypożyczalnia sprzętu, kule, niepełnosprawne, osoby niepełnosprawne, niepełnosprawność dziecka, stopień niepełnosprawności, komisja lekarska, legitymacja osoby niepełnosprawnej, zasiłek pielęgnacyjny, dziecko z autyzmem, wózek dla niepełnosprawnego, nie widzę, nie słyszę, wypożyczyć kule, łóżko rehabilitacyjne, wypożyczyć łóżko, wypożyczyć wózek inwalidzki, wypożyczyć sprzęt, jazda konna dla chorego, hipoterapia, łóżko po udarze, łóżko na pilota, stracił rękę, stracił nogę, amputacja, diagnoza spektrum, spektrum autyzmu, syn nie mówi, porażenie mózgowe, dziecko z porażeniem, porażenie, mózgowe porażenie, dziecko z zespołem downa, wózkowicz, jeżdżę na wózku, na wózku inwalidzkim, aparat słuchowy, aparatu słuchowego, aparaty słuchowe, łóżko ortopedyczne, łóżko dla chorego, łóżko szpitalne do domu, balkonik, niedosłuch, dziecko nie mówi, córka nie mówi, nie mówi jeszcze, opóźniony rozwój, opóźnienie mowy',
    FUNERAL:
      'pogrzeb, pogrzebu, zasiłek pogrzebowy, zakład pogrzebowy, dom pogrzebowy, cmentarz, śmierć w rodzinie, śmierć bliskiego, ktoś umarł, mąż zmarł, zmarł ojciec, transport zwłok, sprowadzenie zwłok, trumna, pochować, umarła mama, żałobny, ksiądz pogrzeb, akt zgonu i pogrzeb, koszt pogrzebu, prochy, kremacja, trumnę przewieźć, wdowa, owdowiałam, owdowiała, wdowiec, msza pogrzebowa, msza żałobna, kopnął w kalendarz, zszedł, zmarło mu się, odwalił kitę, umarł kolega, umarł kumpel, kolega umarł, zmarł kolega, zmarł kumpel, zmarł w pracy, zmarła koleżanka, przekręcił się, dziadek się przekręcił, dziadek nam się przekręcił, dziadek umarł, dziadek zmarł, babcia umarła, babcia zmarła, odszedł tata, odeszła mama, mama odeszła, pożegnać zmarłego',
    HOUSING:
      'mieszkanie, mieszkania, mieszkaniowy, mieszkać, dom, domu, gdzie mieszkać, lokum, dach nad głową, hostel pracowniczy, kwatera, nie mam mieszkania, szukam gdzie mieszkać, nie mam gdzie mieszkać, mieszkaniem, mieszkań, kwatery pracownicze, zła kwatera, brudno na kwaterze, lokal',
    RENTING:
      'wynajem, wynająć, wynajmę, wynajęcie mieszkania, wynająć mieszkanie, pokój, pokoju, szukam pokoju, szukam mieszkania, pokój do wynajęcia, stancja, najem, umowa najmu, kaucja, czynsz, właściciel mieszkania, lokator, lokatorzy, eksmisja, wyrzucają z mieszkania, właściciel wyrzuca, najem okazjonalny, wynajmę mieszkanie, wynajmę pokój, mieszkanie do wynajęcia, pokój dla pracownika, właściciel nie oddaje kaucji, nie oddał kaucji, podniósł czynsz, wyrzucają mnie z mieszkania, umowa na mieszkanie, wypowiedzenie najmu, nie chcą wynająć cudzoziemcowi, wynająć pokój, stancji, trzyma kaucję, trzyma moje pieniądze, wyprowadziłam się a kaucja, kaucja przepadła, cieknący kran, nie oddaje kaucji, śpi nas dziesięciu, dziesięciu w pokoju, za dużo ludzi w pokoju, ciasno na kwaterze, wynajmuję pokój, wynajmujący, chata do wynajęcia',
    SOCIAL_HOUSING:
      'mieszkanie komunalne, mieszkanie socjalne, mieszkanie od miasta, mieszkanie z gminy, lokal komunalny, lokal socjalny, tbs, mieszkanie chronione, mieszkanie treningowe, lista na mieszkanie, mtbs, tanie mieszkanie, mieszkania komunalnego, mieszkanie z urzędu, mieszkanie z miasta, kolejka na mieszkanie, wniosek o mieszkanie komunalne, wniosek o mieszkanie, mieszkanie dla rodziny, mieszkanie wspomagane, dopłata do czynszu, komunalka, mieszkanie komunalne dla rodziny',
    UTILITIES:
      'prąd, gaz, woda, śmieci, rachunki za prąd, rachunek za wodę, opłata za śmieci, deklaracja śmieciowa, segregacja śmieci, kosz na śmieci, wywóz śmieci, pszok, wodociągi, ogrzewanie, odcięli mi prąd, odcięli prąd, umowa na prąd, licznik, za prąd, nie ma prądu, nie mam prądu, nie ma wody, wysoki rachunek, odpady, kontener, energia, wystawka, gabaryty, oddać stare meble do śmieci, dodatek węglowy, wyrzucić meble, wyrzucić stare meble, wyrzucić kanapę, gdzie wyrzucić śmieci, wodomierz, przepisać licznik, skup elektrośmieci, stary sprzęt elektryczny, śmieciarka, śmieciarki, śmieciarka nie przyjechała, kiedy śmieciarka, oddać starą pralkę, oddać starą lodówkę, wyrzucić pralkę, wyrzucić lodówkę, wersalka, wersalkę, stara wersalka, stara kanapa, meblościanka, wyrzucić wersalkę, stary materac, wyrzucić materac, elektrośmieci, kibel zapchany, zapchany kibel, zapchana toaleta, zapchany zlew, zapchana rura, zatkany zlew, zatkana toaleta, rura pękła, cieknie rura, kapie kran, wywaliło korki, wybiło korki, korki wywaliło, bezpieczniki, wybiło bezpieczniki, konserwator, hydraulik, przecieka sufit, przecieka dach, kapie z sufitu, leje się z sufitu, biorą plastik, odbiór plastiku, kiedy plastik, wywóz plastiku, wywóz szkła, odbiór szkła, odbiór śmieci, harmonogram śmieci',
    EMERGENCY_SHELTER:
      'noclegownia, noclegowni, nocleg, noclegu, gdzie spać, nie mam gdzie spać, bezdomny, bezdomność, bezdomni, schronisko dla bezdomnych, ogrzewalnia, przytułek, dom samotnej matki, śpię na ulicy, straciłem mieszkanie, zostałam bez mieszkania, śpię w samochodzie, nocleg na dziś, nocleg za darmo, gdzie przenocować, przenocować, wyrzucili mnie z domu, jestem na ulicy, nie mam domu, schronisko dla kobiet z dziećmi bezdomnych, zimno mi, pomoc bezdomnym, wymieniła zamki, wymienił zamki, rzeczy na klatce, przespać się, gdzie się przespać, bezdomna, jestem bezdomna, dach nad głową, nie mam dachu nad głową, na bruku, wylądowałem na bruku, wylądowałam na bruku, wyrzucili na bruk, wylądowaliśmy na ulicy, wylądowałem na ulicy, bez dachu nad głową, śpię w aucie, śpię na dworcu, śpię na klatce',
    MONEY:
      'pieniądze, pieniędzy, pieniądz, kasa, świadczenia, świadczenie, dofinansowanie, nie mam pieniędzy, brak pieniędzy, ulgi, finanse, potrzebuję pieniędzy, skończyły mi się pieniądze, pomoc finansowa, bez pieniędzy, finansowe, świadczeń, zniżki',
    CHILD_BENEFITS:
      '800+, 800 plus, osiemset plus, 500+, 500 plus, zasiłek rodzinny, świadczenie wychowawcze, becikowe, kosiniakowe, macierzyński, zasiłek macierzyński, urlop macierzyński, urlop rodzicielski, świadczenie rodzicielskie, pieniądze na dziecko, pieniądze na dzieci, fundusz alimentacyjny, karta dużej rodziny, na dziecko, wniosek o 800+, 800 plus dla cudzoziemca, nie dostaję 800 plus, wstrzymali 800 plus, osiemset, pieniądze po urodzeniu dziecka, zasiłek na dziecko, dodatek na dziecko, tacierzyński, kdr, zasiłki rodzinne, tata nic nie płaci, ojciec nie płaci na dziecko, ojciec nic nie daje, zasiłek na dzieci, urodzeniowe, pieniądze na wyprawkę szkolną, na trójkę dzieci, na troje dzieci, na dwójkę dzieci, ile na dziecko, kasa na dziecko, kasa na dzieciaka, zasiłku rodzinnego, brać rodzinne, rodzina wielodzietna, rodziny wielodzietne, wielodzietna, wielodzietni, dużo dzieci, troje dzieci, czworo dzieci',
    SOCIAL_ASSISTANCE:
      'mops, gops, mgops, ops, opieka społeczna, pomoc społeczna, ośrodek pomocy społecznej, pracownik socjalny, pracownik społeczny, zasiłek, zasiłki, zasiłek celowy, zasiłek stały, zasiłek okresowy, zapomoga, socjal, dodatek mieszkaniowy, dodatek osłonowy, bieda, wsparcie finansowe, nie mam na życie, nie mam za co żyć, brakuje mi na jedzenie i czynsz, pomoc z mopsu, mopsu, zasiłek z mops, zapomogi, socjalna, asystent socjalny, wniosek o zasiłek, na opał, dodatek na mieszkanie, nie mam na czynsz, nie stać mnie na czynsz, pomoc w opłaceniu czynszu, nie mam na rachunki, dopłata do ogrzewania, dopłata do opału, dodatek na ogrzewanie, zasiłek na węgiel, zasiłek na opał, cienko przędę, cienko przędziemy, ledwo wiążę koniec z końcem, nie wiążę końca z końcem, krucho z kasą, jestem spłukany, jestem spłukana, spłukany, goły i wesoły, bida z nędzą, bez grosza, bez kasy, nie mamy za co żyć, zero siana, nie mam siana, brak siana, puste kieszenie, kieszenie puste, pustki w portfelu, pensja nie starcza',
    SOCIAL_INSURANCE:
      'zus, zusu, emerytura, emerytury, renta, renty, rentę, ubezpieczenie społeczne, składki, składki zus, składka zus, chorobowe, zasiłek chorobowy, l4, a1, pue zus, krus, konto zus, staż pracy, czy pracodawca płaci składki, renta rodzinna, czy mam opłacone składki, pracodawca nie płaci zus, jestem na zwolnieniu lekarskim, zwolnienie l4, pieniądze za chorobę, zasiłek opiekuńczy, kiedy na emeryturę, emerytura z ukrainy, emeryturę, zusie, zaświadczenie a1, lata pracy, macierzyńskie, zasiłek macierzyński, urlop macierzyński, macierzyński, na macierzyńskim, urlop ojcowski, urlop tacierzyński, tacierzyński, tacierzyńskie, ojcowski, urlop rodzicielski, rodzicielski, chorobowego, jestem na l4, siedzę na l4, pieniądze za l4, kasa za l4, wypłata z l4, l4 niewypłacone, chorobowego nie przelali, książeczka pracy, lata pracy za granicą do emerytury',
    TAXES:
      'podatek, podatki, podatku, pit, pit-37, pit-11, zeznanie podatkowe, urząd skarbowy, skarbówka, zwrot podatku, rozliczenie podatku, rozliczyć pit, rozliczenie roczne, nip, e-pit, twój e-pit, rezydencja podatkowa, vat, rozliczyć podatek, rozliczyć się, rozliczenie pitu, kto rozliczy pit, pit za granicę, zwrot z podatku, podatek dla cudzoziemca, skarbowy, wypełnić pit, ulga na dziecko, numer nip, złożyć deklarację podatkową, deklarację pit, zarobki z dwóch krajów, dochody z dwóch krajów, rozliczenie z niemiec, praca w dwóch krajach podatek, zaświadczenie o niezaleganiu, o niezaleganiu, niezaleganie, nie zalegam z podatkami, papier z urzędu skarbowego',
    BANKING:
      'bank, banku, konto, konto bankowe, konta bankowego, rachunek bankowy, otworzyć konto, założyć konto, karta bankomatowa, bankomat, przelew, przelewy, wysłać pieniądze, przekaz pieniężny, wysłać pieniądze do domu, wymiana walut, kantor, kredyt, blik, konto dla cudzoziemca, otworzyć konto w banku, założyć konto w banku, bank nie chce otworzyć konta, zablokowali mi konto, zgubiłem kartę do bankomatu, przelać pieniądze za granicę, przelew za granicę, wysyłać pieniądze rodzinie, wymienić pieniądze, wymiana pieniędzy, karta połknięta, bankomat połknął kartę, bankomat zjadł kartę, karta płatnicza, karta do bankomatu, kartę płatniczą, forsa do domu, wysłać forsę, przelew do uzbekistanu, kasa do domu, kantorze, kantoru',
    DEBT_ADVICE:
      'dług, długi, długów, zadłużenie, zadłużony, komornik, komornika, komornicze, pożyczka, chwilówka, chwilówki, nie mogę spłacić, spłata długu, upadłość konsumencka, oddłużenie, windykacja, rata kredytu, mam długi, mam komornika, zajęli mi konto, zajęcie wynagrodzenia, nie mam na raty, nie stać mnie na kredyt, spirala długów, długów nie spłacę, firma windykacyjna, wyjść z długów, mandat nie zapłacony, zajęte konto, zablokowane konto przez komornika, kredyt w parabanku, pożyczka w parabanku, pętla długów, pętla kredytowa, wpadłem w długi, wpadłam w długi, wpadłem w pętlę, wpadłam w pętlę, zajęli mi wypłatę, zajęli wypłatę, komornik zajął pensję, zajęta pensja, mikropożyczka, mikropożyczki, raty, rat, ratę, raty kredytu, spłata rat, spóźniam się z ratami, zalegam z ratami',
    SAFETY:
      'bezpieczeństwo, przemoc, przemocy, zagrożenie, boję się, niebezpieczeństwo, ofiara, ofiary, ofiara przestępstwa, pokrzywdzony, ratunku, jestem w niebezpieczeństwie, grożą mi, ktoś mi grozi, boję się o siebie, bezpieczny, bezpiecznie, ofiarom, kominiarz, kominiarza, przegląd komina, komin, kominy, czyszczenie komina, kopci piec, dymi piec, śmierdzi gazem, czuć gaz, ulatnia się gaz, czujnik czadu, czad, zaczadzenie, wali gazem, piecyk gazowy',
    POLICE:
      'policja, policji, policję, policjant, komenda, komisariat, 997, straż miejska, dzielnicowy, kradzież, ukradli, okradli mnie, napad, napadli mnie, pobicie, pobili mnie, zgłosić przestępstwo, zaginął, zgubiłem telefon, przestępstwo, mandat, wezwać policję, zgłosić kradzież, ukradli mi telefon, ukradli mi rower, zostałem pobity, okradli mieszkanie, zaginęło dziecko, numer na policję, na policję, dostałem mandat, oszukali mnie przez internet policja, strażnik miejski, przebił opony, przebite opony, porysowane auto, wybili szybę, pomazali klatkę, graffiti na klatce, wandale, zgubiony portfel, zgubiony dowód, blokada na kole, odholowane auto, psiarnia, gliniarz, gliniarze, rower zginął, zginął mi rower, zginął telefon, zginął portfel, podwędzili, rąbnęli, zwinęli mi, gwizdnęli, zwędzili, zwędził, skroili mnie, skroili, buchnęli, podprowadzili rower, podejrzany facet, podejrzany typ, ktoś podejrzany, ktoś mnie śledzi, obrabowali, obrabował, obrabowali mnie, rabunek, pies uciekł, uciekł mi pies, zgubił się pies, zaginął pies, zaginął kot, uciekł kot, bezpański pies, zajumali, zajumał, zajumali rower, zajebali rower, zajebali telefon, podpierdolili, rąbnęli rower, ukradziony rower, dostałem wpierdol, dostałem w mordę, dostałem w ryj, pobili pod sklepem, pobity, sprali mnie, skatowali, oszukali na blika, oszukany na blik, oszustwo na blik, na wnuczka, wyłudzili kod, ktoś wziął kredyt na mnie, łazi za mną, chodzi za mną, ktoś za mną łazi, śledzą mnie, nachodzi mnie, stalker, stalking, zboczeniec, zboczeńca, zbok, ekshibicjonista, obmacywał, obmacywał mnie, zeskanowali kartę, sklonowali kartę, włamali się, włamanie, zabrali laptop, zabrali laptopy, piramida finansowa, wciągnęli w piramidę, zboczeniec w autobusie, zboczeniec w tramwaju, zboczeniec w pociągu, zboczeniec na przystanku, złodziej w autobusie, złodziej w tramwaju, złodziej w pociągu, złodziej na przystanku, kieszonkowiec w autobusie, kieszonkowiec w tramwaju, kieszonkowiec w pociągu, kieszonkowiec na przystanku, pobili mnie w autobusie, pobili mnie w tramwaju, pobili mnie w pociągu, pobili mnie na przystanku, okradli mnie w autobusie, okradli mnie w tramwaju, okradli mnie w pociągu, okradli mnie na przystanku, pobicie w autobusie, pobicie w tramwaju, pobicie w pociągu, pobicie na przystanku, zgubiłem klucze, zgubiłam klucze, zgubione klucze, znalezione klucze, klucze zgubione, porysował mi furę, porysowali auto, porysował auto, porysowana fura, walnął w moje auto i uciekł, pośrednik oszukał, pośrednik wydymał, wydymał mnie na kasę, wydymali mnie, orżnął mnie, znalazłem paszport, znalazłam paszport, znalazłem dokumenty, znaleziony paszport, znalazłem portfel, znalazłam portfel, wyczyścili mi konto, pieniądze zniknęły z konta, oszustwo telefoniczne, oszukali przez telefon, oszustwo na blika, zadzwonił fałszywy bank, fałszywe ogłoszenie mieszkania, mieszkanie nie istnieje, adres nie istnieje',
    DOMESTIC_VIOLENCE:
      'przemoc domowa, przemoc w rodzinie, mąż mnie bije, bije mnie, bije, bije żonę, bije dzieci, partner mnie bije, niebieska karta, niebieska linia, maltretowanie, znęcanie, znęca się, gwałt, zgwałcona, molestowanie, przemoc seksualna, stalking, przemoc wobec kobiet, schronisko dla kobiet, ofiara przemocy, uciec od męża, specjalistyczny ośrodek wsparcia, bije mnie w domu, przemoc wobec dzieci, mąż mnie pobił, partner bije, boję się męża, boję się wrócić do domu, mąż pije i bije, mąż mi grozi, krzyczy na mnie w domu, przemocy domowej, ktoś mnie krzywdzi, ktoś mnie krzywdzi w domu, chłopak mnie bije, znęca się nade mną, mąż zabiera pieniądze, molestuje mnie, uciekłam z domu, ktoś bije dziecko, sąsiad bije żonę, sąsiad tłucze żonę, leje mnie, mąż mnie leje, leje żonę, mąż mnie dusi, dusi mnie, dusił mnie, boi się wrócić do domu, strach wracać do domu, tyran, tyran domowy, toksyczny mąż, toksyczny partner, poniża mnie, mąż mnie poniża, przemocowiec, przemocowy mąż, mąż się napije i bije, napije się i rzuca, bił mnie, on mnie bił, nie wypuszcza mnie z domu, mąż nie wypuszcza mnie, zazdrosny mąż, chorobliwie zazdrosny, zazdrosny, były mnie prześladuje, były mąż prześladuje, były mąż mnie nachodzi, nachodzi mnie, pomiata mną, pomiata, teściowa mną pomiata, poniża, wyzywa mnie, mąż mnie wyzywa, teściowa mnie wyzywa, gnębi mnie, czyta moje wiadomości, sprawdza mój telefon, zabiera mi wypłatę, zabiera mi kartę, mąż mnie kontroluje, kontroluje mnie, nie daje mi pieniędzy na jedzenie',
    HUMAN_TRAFFICKING:
      'handel ludźmi, praca przymusowa, niewolnictwo, niewolnik, zabrali mi paszport, zabrał paszport, pracodawca zabrał paszport, zmuszają do pracy, wyzysk, wykorzystanie, prostytucja, zmuszają do prostytucji, la strada, kcik, nie mogę odejść z pracy, praca niewolnicza, nie oddają mi paszportu, szef zabrał mi paszport, zabrali dokumenty, trzymają mnie siłą, nie pozwalają wyjść, pracuję jak niewolnik, muszę oddać dług pracą, zmuszona do prostytucji, sprzedali mnie, pracuję za jedzenie, grożą mi w pracy, odpracowuję dług, odpracować dług, nie wolno mi wychodzić, nie wypuszczają nas, prostytuować się, kazali mi się prostytuować, zmuszają mnie do seksu, pańszczyzna, dziewczyny wiozą, wiozą dziewczyny, wywożą dziewczyny, niby do pracy, zabrali dokumenty i nie płacą, zabrali paszport i nie płacą, nie wolno mi wyjść, nie wolno mi dzwonić, nie mogę wyjść z domu pracodawcy, zamykają nas, pilnują mnie w pracy, nie wypuszczają mnie',
    DISCRIMINATION:
      'dyskryminacja, dyskryminacji, rasizm, rasista, rasistowski, ksenofobia, mowa nienawiści, hejt, obrażają mnie, wyzwiska, nierówne traktowanie, rzecznik praw obywatelskich, rpo, równe traktowanie, prześladują za kolor skóry, atak na tle rasowym, wyśmiewają mnie, obrażają mnie bo jestem obcokrajowcem, rasistowskie wyzwiska, wracaj do swojego kraju, nie chcą mnie obsłużyć, źle mnie traktują, źle traktują cudzoziemców, nienawiść, prześladowanie za pochodzenie, gorzej płacą cudzoziemcom, nie wpuścili mnie, rasiści, nie chcieli mnie wpuścić, nie wpuścili nas, wracaj skąd przyszłaś, wracaj do siebie, ochroniarz sprawdza tylko nas, sprawdzają tylko nas, nie chcą wynająć bo, bo jestem czarny, bo jestem czarna, bo mam inny kolor skóry, bo noszę chustę, bo jestem ukrainką, nie wynajmują ukraińcom, nie wynajmują cudzoziemcom, szykanują, szykanują bo obcy, szykany za pochodzenie, ciapaty, ciapaci, czarnuch, bambus wołają, wyzywają od ciapatych, nietolerancja, wynocha do siebie, wynocha, wypad do siebie, nie obsłużyli, nie obsłużyli mnie, nie obsłużyli przez akcent, nienawidzą ukraińców, nienawidzą obcych, nienawiść do obcych, płacą mniej niż Polakom, mniej niż Polakom, Polacy zarabiają więcej, gorsza stawka bo obcy, brudas, brudasy, brudasów, od brudasów, ruski wracaj, banderowiec, wyzwali mnie, wyzywają mnie na ulicy, wyzywają od ruskich, rzucają w nas kamieniami, bo jesteśmy ciemni, przez kolor skóry, za kolor skóry',
    BASIC_NEEDS:
      'podstawowe potrzeby, głód, głodny, pomoc rzeczowa, pomoc humanitarna, dary, prysznic, łaźnia, pralnia, kąpiel, umyć się, chemia, środki czystości, pieluchy, caritas, pck, czerwony krzyż, nie mam nic, gdzie się umyć, gdzie wykąpać się, wyprać ubrania, zrobić pranie, pieluszki, kosmetyki, wyprawka dla noworodka, paczka świąteczna',
    FOOD_AID:
      'jedzenie, jedzenia, żywność, żywności, paczka żywnościowa, paczki żywnościowe, bank żywności, jadłodajnia, stołówka, obiad, obiady, darmowy obiad, ciepły posiłek, posiłek, posiłki, zupa, jadłodzielnia, lodówka społeczna, nie mam co jeść, mleko dla dziecka, darmowe jedzenie, jestem głodny, głodne dziecko, darmowe posiłki, gdzie zjeść za darmo, obiad za darmo, gorący posiłek, paczki z jedzeniem, brak jedzenia, zupa za darmo, jeść, mleko modyfikowane, żywnościowa, dary żywności, do garnka włożyć, nie mamy co jeść, pusta lodówka, wyżywienie, darmowe wyżywienie, posiłek za darmo, darmowy chleb, chleb za darmo, nie jadłem od dwóch dni, nie jadłam od dwóch dni, nic nie jadłem, nic nie jadłam, głoduję',
    CLOTHING_FURNITURE:
      'ubrania, ubranie, odzież, ciuchy, kurtka zimowa, kurtka, buty, używana odzież, darmowe ubrania, meble, mebel, materac, pościel, kołdra, koc, wózek dziecięcy, wózek dla dziecka, ubranka dla dzieci, sklep charytatywny, nie mam ubrań, ciepłe ubrania, ubrania dla dziecka, buty zimowe, kurtka na zimę, ubrania za darmo, meble za darmo, potrzebuję łóżka, łóżeczko, sprzęt agd, oddam meble, ciuchy dla dzieci, lumpeks, garnki i talerze, łóżko dla dziecka, pralka używana, lodówka używana, nosidełko za darmo, fotelik za darmo, przyjechałam z jedną walizką, przyjechałem z jedną walizką, z jedną walizką, z jedną torbą, spodnie, dżinsy, portki, ubrać dziecko, nie mam w co ubrać, w co ubrać dziecko, nie mam w co ubrać dziecka, kto odda łóżko, stare łóżko odda, ciuszki, ciuszki dla dzieci, ciuszków, ubranka, ubranek, ubranka dla niemowlaka, ubranka dla dziecka, ubranka dla malucha, łóżeczko dla dziecka, rzeczy po dziecku, ciuchów, ciuchami, łachy, pampersy, pieluchy, pieluszki, pampersów, pieluch',
    POST: 'poczta, poczty, na poczcie, poczta polska, list polecony, list, wysłać list, paczka, odebrać paczkę, wysłać paczkę, awizo, kurier, paczkomat, znaczki, przesyłka, poczcie, nadać paczkę, paczka na ukrainę, wysłać paczkę do domu, skrzynka na listy, listonosz, polecony, list nie doszedł, paczka nie doszła',
    TRANSPORT:
      'dojazd, transport, dojechać, dojechać do pracy, podwieźć, przejazd, rower, rowery, rower miejski, parking, taxi, taksówka, dojazdy, jak dojechać do pracy, dowóz do pracy, nie mam jak dojechać, podwózka, transportu, podrzućcie, podrzucić do pracy, podrzuci ktoś, bicykl, do zakładu bez auta, bez auta do pracy, do pracy bez auta, podwózka do roboty, podwózka do pracy, podwieźć do pracy, podwózki, zabrać się z kimś do pracy, wspólny dojazd, dojazd na zmianę',
    DRIVING_LICENCE:
      'prawo jazdy, prawa jazdy, prawko, wymiana prawa jazdy, wymienić prawo jazdy, zagraniczne prawo jazdy, egzamin na prawo jazdy, kurs na prawo jazdy, rejestracja samochodu, zarejestrować samochód, dowód rejestracyjny, przegląd auta, wydział komunikacji, kierowca, kod 95, międzynarodowe prawo jazdy, ośrodek ruchu drogowego, ubezpieczenie oc, wymiana zagranicznego prawa jazdy, ukraińskie prawo jazdy, zrobić prawo jazdy, egzamin teoretyczny na prawo jazdy, nauka jazdy, kupiłem samochód, przerejestrować auto, ubezpieczyć samochód, prawo jazdy z zagranicy, prawa jazdy wymiana, tir kierowca, rejestracja auta, kupić auto, oblany egzamin praktyczny, egzamin na prawko, prawojazdy, prawkojazdy, prawo jazda, kategoria c, kategoria b, kat c, kategoria ce, karta kierowcy, karta do tachografu, kwalifikacja zawodowa kierowcy, kwalifikacja wstępna kierowcy, tachograf, uprawnienia adr, kurs adr, prawo jazdy na ciężarówkę, prawo jazdy na tira',
    PUBLIC_TRANSPORT:
      'autobus, autobusy, autobusem, bilet, bilety, bilet miesięczny, komunikacja miejska, rozkład jazdy, przystanek, pociąg, pociągi, pkp, pks, dworzec, karta miejska, bus, ulga na bilet, darmowy autobus, komunikacja płock, jak dojechać, jak dojechać autobusem, autobus do pracy, jaki autobus, kupić bilet, bilet ulgowy, busy, autobusu, o której autobus, kolej, komunikacja, pekaes, ulgowy dla studenta, zniżka dla studenta na autobus, bus do pracy, busik na wieś, bus na wieś, busik, busika, busiki, ostatni bus, pksem, bilet miesięczny dla ucznia, bilet ulgowy dla ucznia, bilet szkolny',
    COMMUNITY:
      'społeczność, sąsiedzi, integracja, czas wolny, zajęcia, stowarzyszenie, diaspora, rodacy, moi rodacy, ukraińcy w płocku, kolumbijczycy, hindusi, filipińczycy, ludzie z mojego kraju, polacy i cudzoziemcy, wietnamczycy, gruzini, nepalczycy, uzbecy, wspólnota, organizacja migrantów, sąsiad, ogródek działkowy, działka ogrodowa, kawałek ziemi',
    MEETING_PLACES:
      'spotkania, spotkanie, miejsce spotkań, centrum aktywności, dom sąsiedzki, poznać ludzi, poznać znajomych, znajomi, przyjaciele, samotny, samotna, nikogo nie znam, nie znam nikogo, klub integracyjny, spotkania międzykulturowe, kawiarnia, kawa, koło gospodyń, kgw, chcę kogoś poznać, chcę poznać ludzi, nie mam znajomych, nie mam przyjaciół, szukam znajomych, szukam przyjaciół, gdzie się spotkać, czuję się samotny, nudzę się, z kim spędzić czas, dom kultury spotkania, klub sąsiedzki, klub spotkań, nie mam tu nikogo, nie mam nikogo, siedzę sam, siedzę sama, siedzę sam w pokoju, samotność wśród obcych, jestem tu sam, jestem tu sama, pogadać z ludźmi, odpocząć z ludźmi, wyjść do ludzi, nuda, nuda w weekendy, wyskoczyć na miasto, wyskoczyć z kimś, z kim wyskoczyć, posiedzieć z ludźmi',
    BEFRIENDING_MENTORING:
      'mentor, mentora, mentorka, mentoring, opiekun, przewodnik, osoba towarzysząca, towarzyszenie, ktoś pójdzie ze mną, pójść ze mną do urzędu, pójść ze mną do lekarza, przyjaciółka, przyjaźń, buddy, kumpel, oprowadzić po mieście, rodzina zaprzyjaźniona, asystent, pomoc sąsiedzka, ktoś pójdzie ze mną do urzędu, ktoś pójdzie ze mną do lekarza, pójść ze mną do szkoły, pokaże mi miasto, opiekun dla nowego, boję się iść sam do urzędu, osobisty asystent, wsparcie osoby z polski, polska rodzina, wprowadzi mnie, boję się iść sama do urzędu, boję się sam iść, słabo mówię po polsku kto pójdzie, kto pójdzie ze mną, iść ze mną, boję się iść sam, boję się iść sama, towarzyszyć w urzędzie, wsparcie w urzędzie, ktoś do towarzystwa, ziomek, ziomków, ziomki, kumpli, znaleźć kumpli, znaleźć ziomków, znaleźć znajomych, znaleźć przyjaciół',
    WOMENS_GROUPS:
      'grupa kobiet, grupy dla kobiet, klub kobiet, krąg kobiet, kobiety, kobieta, kobiet, spotkania dla kobiet, warsztaty dla kobiet, szycie, rękodzieło, tylko dla kobiet, migrantki, migrantka, dla kobiet, tylko kobiety, klub dla kobiet, poznać inne kobiety, gdzie spotykają się kobiety, zajęcia dla kobiet, kobietom, gotowanie razem, kurs szycia, grupa wsparcia dla kobiet, babski wieczór, babskie spotkania, babskie, babski, wieczór dla kobiet, z babkami, damski klub, koleżanki, z koleżankami, poznać koleżanki',
    VOLUNTEERING:
      'wolontariusz, wolontariuszka, wolontariat, zostać wolontariuszem, chcę pomagać, pomagać innym, praca społeczna, pomoc innym, centrum wolontariatu, oddać krew, krwiodawstwo, działać społecznie, chcę pomóc, chcę być wolontariuszem, jak pomóc, pomagać ludziom, pomóc uchodźcom, wolontariatu, wolontariuszy, oddawać krew, zbiórka, praca za darmo dla innych, chęć do pomocy, chcę komuś pomagać, przydać się, chcę się przydać, kurs ratowania, ratowanie życia, uratować komuś życie, mam wolny czas i chcę pomóc, pomóc schronisku, schronisko dla zwierząt, pomaganie, pomaganie innym, kurs ratownika, ratownik kurs, pomagać w czerwonym krzyżu, chcę pomagać innym, chcę komuś pomóc, mogę się przydać, mam czas i chcę pomagać, chcę być pożyteczny',
    LIBRARY:
      'biblioteka, biblioteki, bibliotece, bibliotekę, książka, książki, książek, książnica, wypożyczyć książkę, wypożyczalnia książek, czytelnia, książki po ukraińsku, książki dla dzieci, karta biblioteczna, zapisać się do biblioteki, gdzie wypożyczyć książki, książek dla dzieci, książki w moim języku, miejsce do nauki, komiksy, audiobooki, filia biblioteczna, bajeczki, bajeczka, bajeczki dla dzieci, książeczki dla dzieci, książeczki obrazkowe',
    CULTURE:
      'kultura, kultury, kulturalny, muzeum, muzea, teatr, kino, koncert, koncerty, dom kultury, pokis, ośrodek kultury, wystawa, festiwal, impreza, imprezy, wydarzenia, co robić w weekend, zwiedzanie, taniec, muzyka, malowanie, warsztaty artystyczne, święto, jarmark, chórek, śpiewanie, gdzie pójść w weekend, wydarzenia w weekend, koncertów, śpiewać, tańczyć, kurs tańca, gra na gitarze, film, święta, fotografia, co się dzieje w mieście, co robić w wolnym czasie, gram na trąbce, gram na gitarze, gram na skrzypcach, grać w zespole, chór, chóru, chórze, gitara, gitary, gitarę, pianino, śpiew, malarstwo',
    SPORT:
      'sport, sportu, sportowy, siłownia, basen, pływanie, pływalnia, piłka nożna, siatkówka, koszykówka, bieganie, mosir, boisko, orlik, trening, klub sportowy, joga, fitness, gimnastyka, krykiet, boks, ćwiczenia, sztuki walki, siłowni, basenu, grać w piłkę, piłka, zagrać w siatkówkę, gdzie pobiegać, trenować, ćwiczyć, sekcja sportowa, gdzie pograć, tenis, sport dla dzieci, ćwiczenia dla kobiet, mata do ćwiczeń, pakernia, siłka, sporcie',
    RELIGION:
      'kościół, kościoły, kościoła, parafia, msza, ksiądz, cerkiew, prawosławny, prawosławna, meczet, islam, modlitwa, modlić się, świątynia, grekokatolicka, zbór, baptyści, chrzest, synagoga, imam, duszpasterstwo, religia, msza po angielsku, msza po ukraińsku, kościół katolicki, msza święta, cerkiew prawosławna, gdzie się modlić, muzułmanin, ochrzcić dziecko, komunia, spowiedź, pastor, wspólnota religijna, ramadan, hinduska świątynia, poświęcić koszyk, święconka, święcenie pokarmów, nabożeństwo w cerkwi, katedra, w katedrze, popa, batiuszka, panichida, parastas, święcenie pokarmu, koszyczek do święcenia, msza za zmarłego, wypominki',
    BUSINESS:
      'firma, firmy, firmę, biznes, biznesu, przedsiębiorca, przedsiębiorstwo, izba gospodarcza, handel, działalność, firmie, przedsiębiorcy, prowadzić firmę, moja firma, biznesowe, sklep własny',
    STARTING_BUSINESS:
      'założyć firmę, zakładanie firmy, otworzyć firmę, własny biznes, działalność gospodarcza, jednoosobowa działalność, jdg, ceidg, samozatrudnienie, dotacja na firmę, dotacja na rozpoczęcie działalności, spółka, regon, księgowy, księgowa, biznesplan, b2b, inkubator przedsiębiorczości, chcę otworzyć firmę, rejestracja firmy, założyć działalność, otworzyć sklep, otworzyć restaurację, pracować na siebie, pieniądze na firmę, księgowość, firma dla cudzoziemca, zamknąć firmę, samozatrudniony, chcę pracować na siebie, robić na siebie, własny interes, otworzyć interes, na swoim, kawiarnię otworzyć, otworzyć kawiarnię, otworzyć knajpę, otworzyć warsztat, własny warsztat, otworzyć piekarnię, otworzyć salon, otworzyć zakład, sprzedawać jedzenie, karta podatkowa, ryczałt od przychodów, podatek ryczałtowy, podatek liniowy, zasady ogólne',
    EMPLOYING_FOREIGNERS:
      'zatrudnić cudzoziemca, zatrudnić ukraińca, zatrudnienie cudzoziemca, zatrudnianie obcokrajowców, pracownik z zagranicy, pracodawca, pracodawcy, dla pracodawców, rekrutacja pracowników, obowiązki pracodawcy, legalne zatrudnienie cudzoziemca, kadry, rekrutacja z zagranicy, rekrutacja cudzoziemców, zatrudnię, chcę zatrudnić, chcę zatrudnić cudzoziemca, szukam pracowników, szukam pracownika, brakuje pracowników, jak legalnie zatrudnić, dokumenty do zatrudnienia cudzoziemca, obowiązki przy zatrudnianiu, pracowników z ukrainy, powierzyć pracę cudzoziemcowi, pracodawców, zatrudnić, zatrudnić obcokrajowca, zatrudnić obcokrajowców, zatrudnić cudzoziemców, zatrudnić pracownika z zagranicy, chce u mnie pracować, chcą u mnie pracować, zatrudnić Nepalczyka, zatrudnić Hindusa, pracownik z gruzji, pracownika z gruzji, pracownicy z nepalu, pracownik z indii, pracownicy z ukrainy, kara za nielegalnego pracownika, za nielegalne zatrudnienie, legalność zatrudnienia, pracownicy z filipin, zalegalizować pracownika, zalegalizować pracowników, legalizacja pracownika, legalizacja pracowników, przyjąć do pracy ukrainkę, przyjąć do pracy cudzoziemca, potrzebni pracownicy nepalczycy, potrzebni pracownicy z nepalu, zatrudniający, cudzoziemiec do pracy, cudzoziemca do pracy, cudzoziemców do pracy, cudzoziemcy w firmie, cudzoziemców w firmie, pracownik z zagranicy w firmie, zatrudnić Filipińczyka, potrzebuję pracowników, szukam ludzi do firmy, brakuje mi pracowników',
  },
  audienceSynonyms: {
    LABOUR_MIGRANTS:
      'migrant, migranci, imigrant, imigranci, pracownik cudzoziemiec, obcokrajowiec, obcokrajowcy, gastarbeiter, cudzoziemcy, pracownicy z ukrainy, zagraniczni pracownicy',
    SEASONAL_WORKERS: 'sezonowy, sezonowi, na sezon, przy zbiorach, truskawki',
    NO_STATUTORY_ENTITLEMENT: 'bez uprawnień, nie należy mi się, nie mam prawa do pomocy',
    NEWCOMERS: 'nowo przybyli, nowy, nowi, dopiero przyjechałem, właśnie przyjechałam',
    FAMILIES_WITH_CHILDREN: 'rodzina z dziećmi, rodzice, z dziećmi',
    MOTHERS: 'mama, mamy, matka, matek',
    PREGNANT_WOMEN: 'ciąża, ciężarna, w ciąży',
    SINGLE_PARENTS: 'samotna matka, samotna mama, samotny ojciec, samotny tata',
    WOMEN: 'kobieta, kobiet, dla kobiet, migrantki',
    CHILDREN: 'dziecko, dziecka, dla dzieci, maluchy',
    YOUTH: 'młodzi, młodzieży, nastolatek, nastolatki, nastolatków, dla młodzieży',
    STUDENTS: 'student, studentka, studentów',
    SENIORS: 'senior, seniorów, starsi, starsze osoby, emeryci, dla seniorów, emerytów, osób starszych',
    PEOPLE_WITH_DISABILITIES: 'niepełnosprawny, niepełnosprawni, inwalida, głusi, niewidomi',
    UNEMPLOYED: 'bezrobotny, bezrobotni, bezrobotna',
    LOW_INCOME: 'ubodzy, biedni, mało zarabiam, niskie dochody',
    HOMELESS: 'bezdomny, bezdomni, bezdomna',
    TEMPORARY_PROTECTION: 'ukr, uchodźcy z ukrainy, ukraińcy, ukrainiec, ukrainka',
    REFUGEES: 'uchodźca, uchodźczyni, uchodźców',
    ASYLUM_SEEKERS: 'azyl, azylant, azylanci, wnioskodawca',
    EU_CITIZENS: 'obywatel ue, obywatele unii, unijny',
    UNDOCUMENTED: 'nielegalny, nielegalnie, nieudokumentowani, bez papierów, bez wizy i karty, nielegalnie w polsce',
    RETURNING_POLES: 'powrót do polski, reemigranci, powracający',
    VICTIMS_OF_VIOLENCE: 'ofiara, ofiary przemocy, ofiara przestępstwa, pokrzywdzeni',
    EMPLOYERS: 'pracodawca, pracodawców, szef',
    ENTREPRENEURS: 'przedsiębiorca, właściciel firmy, samozatrudniony',
    VOLUNTEERS: 'wolontariusz, wolontariuszka, dla wolontariuszy',
    LOCAL_RESIDENTS: 'mieszkaniec, mieszkańcy, mieszkańców, wszyscy mieszkańcy',
  },
  formalitySynonyms: {
    FORMAL: 'państwowy, publiczny, urzędowy, oficjalny, samorządowy, rządowy',
    SEMI_FORMAL: 'fundacja, organizacja pozarządowa, organizacja społeczna, ngo, niepubliczny, parafialny, przy parafii',
    INFORMAL: 'nieformalny, oddolny, po sąsiedzku, sąsiedzki, inicjatywa mieszkańców, grupa na facebooku',
    VOLUNTARY: 'z wolontariuszem, z wolontariuszką, od wolontariuszy, prowadzą wolontariusze, przez wolontariuszy',
  },
  requirementSynonyms: {
    APPOINTMENT:
      'bez zapisów, bez umawiania, bez umówienia, bez rejestracji, bez kolejki, na zapisy, trzeba się umówić, umówić wizytę, wolny termin, od ręki',
    PASSPORT_OR_ID: 'bez paszportu, nie mam paszportu, bez dowodu, z paszportem, na paszport, potrzebny paszport, wymagany dowód',
    PESEL: 'bez peselu, bez pesel, bez numeru pesel, nie mam peselu, nie mam pesel, czy potrzebny pesel, wymagany pesel',
    RESIDENCE_TITLE: 'bez karty pobytu, bez wizy, nie mam karty pobytu, nie mam wizy, z kartą pobytu, na wizie, z wizą',
    TEMPORARY_PROTECTION_STATUS: 'bez ukr, bez statusu ukr, ze statusem ukr, z peselem ukr, nie mam ukr',
    REGISTERED_ADDRESS: 'bez meldunku, bez zameldowania, nie mam meldunku, z meldunkiem, potrzebny meldunek, czy trzeba mieć meldunek',
    LIVING_IN_MUNICIPALITY: 'tylko dla mieszkańców, mieszkam w innej gminie, spoza gminy, z innej gminy, trzeba mieszkać w gminie',
    HEALTH_INSURANCE:
      'bez ubezpieczenia, bez ubezpieczenia zdrowotnego, nie mam ubezpieczenia, bez nfz, na nfz, z ubezpieczeniem, nieubezpieczony',
    REFERRAL: 'bez skierowania, nie mam skierowania, ze skierowaniem, potrzebne skierowanie, czy trzeba skierowanie',
    WORK_CONTRACT: 'bez umowy, bez umowy o pracę, nie mam umowy, z umową o pracę, na umowie zleceniu, na zleceniu',
    WORK_PERMIT: 'bez zezwolenia, bez zezwolenia na pracę, bez pozwolenia na pracę, nie mam zezwolenia, z zezwoleniem na pracę',
    REGISTERED_UNEMPLOYED:
      'bez rejestracji w urzędzie pracy, zarejestrowany w urzędzie pracy, zarejestrowana w urzędzie pracy, zarejestrowany jako bezrobotny',
    INCOME_STATEMENT:
      'bez zaświadczenia o dochodach, zaświadczenie o zarobkach, kryterium dochodowe, próg dochodowy, potwierdzenie dochodów',
    DISABILITY_CERTIFICATE: 'bez orzeczenia, nie mam orzeczenia, z orzeczeniem, z orzeczeniem o niepełnosprawności',
    BIRTH_CERTIFICATE: 'bez aktu urodzenia, nie mam aktu urodzenia, z aktem urodzenia, potrzebny akt urodzenia',
    SWORN_TRANSLATION: 'bez tłumaczenia, bez tłumaczenia przysięgłego, z tłumaczeniem przysięgłym, czy trzeba tłumaczyć dokumenty',
    BANK_ACCOUNT: 'bez konta, bez konta w banku, nie mam konta, nie mam konta w banku, potrzebne konto w banku',
    TRUSTED_PROFILE: 'bez profilu zaufanego, nie mam profilu zaufanego, z profilem zaufanym, bez mobywatela',
    BASIC_POLISH:
      'bez polskiego, bez języka polskiego, bez znajomości polskiego, bez znajomości języka polskiego, nie znam polskiego, słabo mówię po polsku, nie mówię po polsku',
    PARENTAL_CONSENT: 'bez zgody rodziców, bez zgody rodzica, bez rodziców, za zgodą rodziców, zgoda opiekuna',
    FEE: 'za darmo, darmowy, bezpłatny, bezpłatnie, bez opłat, nieodpłatny, płatny, ile kosztuje, cena, gratis',
  },
  languageSynonyms: {
    pl: 'po polsku, w języku polskim, polskojęzyczny',
    uk: 'po ukraińsku, w języku ukraińskim, ukraińskojęzyczny',
    en: 'po angielsku, w języku angielskim, anglojęzyczny, english',
    ru: 'po rosyjsku, po rusku, w języku rosyjskim, rosyjskojęzyczny',
    be: 'po białorusku, w języku białoruskim, białoruskojęzyczny',
    ka: 'po gruzińsku, w języku gruzińskim, gruziński język',
    es: 'po hiszpańsku, w języku hiszpańskim, hiszpańskojęzyczny',
    tr: 'po turecku, w języku tureckim, tureckojęzyczny',
    hi: 'w hindi, w języku hindi, po hindusku, hinduski',
    ne: 'po nepalsku, w języku nepalskim, nepali',
    bn: 'po bengalsku, w języku bengalskim, bengali, bangla',
    vi: 'po wietnamsku, w języku wietnamskim, wietnamskojęzyczny',
    uz: 'po uzbecku, w języku uzbeckim, uzbek',
    fil: 'po filipińsku, tagalski, po tagalsku, tagalog',
    ar: 'po arabsku, w języku arabskim, arabskojęzyczny',
    ro: 'po rumuńsku, w języku rumuńskim, mołdawski, po mołdawsku',
    pso: 'język migowy, w języku migowym, migowy, pjm, po migowemu',
  },
  ambiguous: {
    dzieciom: ['CHILDREN_EDUCATION', 'FAMILY'],
    dzieckiem: ['CHILDREN_EDUCATION', 'FAMILY'],
    dziecka: ['CHILDREN_EDUCATION', 'FAMILY'],
    wypadek: ['WORK_ACCIDENT', 'HOSPITAL_EMERGENCY'],
    recepta: ['PHARMACY', 'DOCTOR'],
    opiekunka: ['NURSERY', 'SENIORS'],
    dzieci: ['CHILDREN_EDUCATION', 'FAMILY'],
    dziecko: ['CHILDREN_EDUCATION', 'FAMILY'],
    mąż: ['FAMILY', 'DOMESTIC_VIOLENCE', 'FAMILY_COUNSELLING'],
    alimenty: ['FAMILY_COUNSELLING', 'CHILD_BENEFITS', 'LEGAL_ADVICE'],
    'gdzie iść': ['ADVICE', 'INFORMATION_POINT'],
    'nie wiem co robić': ['ADVICE', 'INFORMATION_POINT'],
    prawo: ['LEGAL_ADVICE', 'DRIVING_LICENCE'],
    karta: ['RESIDENCE_PERMIT', 'PUBLIC_TRANSPORT', 'BANKING', 'LIBRARY'],
    dokumenty: ['RESIDENCE', 'FORM_FILLING'],
    umowa: ['EMPLOYMENT_CONTRACT', 'RENTING'],
    ubezpieczenie: ['HEALTH_INSURANCE', 'SOCIAL_INSURANCE'],
    kurs: ['POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    kursy: ['POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    rejestracja: ['UNEMPLOYMENT', 'ADDRESS_REGISTRATION', 'DOCTOR', 'DRIVING_LICENCE'],
    schronisko: ['EMERGENCY_SHELTER', 'DOMESTIC_VIOLENCE'],
    ślub: ['CIVIL_REGISTRY', 'RELIGION'],
    zwolnienie: ['EMPLOYMENT_CONTRACT', 'SOCIAL_INSURANCE', 'DOCTOR'],
    urząd: ['INFORMATION_POINT', 'RESIDENCE'],
    odszkodowanie: ['WORK_ACCIDENT', 'LEGAL_ADVICE'],
    warsztaty: ['VOCATIONAL_TRAINING', 'CULTURE'],
    wózek: ['VOCATIONAL_TRAINING', 'CLOTHING_FURNITURE', 'DISABILITY'],
    dotacja: ['STARTING_BUSINESS', 'MONEY'],
    zgon: ['CIVIL_REGISTRY', 'FUNERAL'],
    'mam problem': ['ADVICE', 'INFORMATION_POINT'],
    'potrzebuję pomocy': ['ADVICE', 'INFORMATION_POINT'],
    'kto mi pomoże': ['ADVICE', 'INFORMATION_POINT'],
    'gdzie szukać pomocy': ['ADVICE', 'INFORMATION_POINT'],
    niekaralność: ['PASSPORT_CONSULATE', 'POLICE', 'SWORN_TRANSLATION'],
    'zaświadczenie o niekaralności': ['PASSPORT_CONSULATE', 'POLICE', 'SWORN_TRANSLATION'],
    niekaralności: ['PASSPORT_CONSULATE', 'POLICE', 'SWORN_TRANSLATION'],
    zaginiony: ['POLICE', 'ASYLUM'],
    zaginionego: ['POLICE', 'ASYLUM'],
    zaginiona: ['POLICE', 'ASYLUM'],
    'zaginiony brat': ['POLICE', 'ASYLUM'],
    'obiady w szkole': ['SCHOOL', 'FOOD_AID'],
    'obiad w szkole': ['SCHOOL', 'FOOD_AID'],
    'obiady szkolne': ['SCHOOL', 'FOOD_AID'],
    antybiotyk: ['PHARMACY', 'DOCTOR'],
    antybiotyku: ['PHARMACY', 'DOCTOR'],
  },
};
