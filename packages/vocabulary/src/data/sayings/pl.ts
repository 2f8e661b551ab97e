import type { Sayings } from './sayings.ts';

/** What people say in Polish, those who write without its letters and those who have learnt it by ear too. */
export const pl: Sayings = {
  WORK: `przyjechałam zarabiać i nie wiem od czego zacząć
    kto pomaga cudzoziemcom w sprawach pracy
    jak legalnie pracować w polsce
    mam pytanie o robotę i przepisy
    pracuję u rolnika i nie znam swoich obowiązków
    wszystko o zatrudnieniu dla obcokrajowca
    gdzie iść ze sprawami pracowniczymi
    wracam na rynek pracy po dziesięciu latach przerwy
    jestem zza granicy i chcę tu pracować na legalu
    mąż jest spawaczem, żona szwaczką, co z pracą dla nas
    praca w plocku dla ukrainca
    czy z moim wykształceniem można tu pracować
    kłopoty z pracą, komu o tym powiedzieć
    chcę zmienić branżę i zarabiać więcej
    pierwsza praca w życiu, czego się spodziewać
    przyjechałem zza granicy i chcę legalnie robić
    u kogo zapytać o zatrudnienie dla obcokrajowca
    jak to jest z robotą w Polsce
    mam zdrowe ręce i nic do roboty
    mąż siedzi w domu, szuka czegokolwiek
    gdzie się zaczepić po przyjeździe`,
  JOB_SEARCH: `szukam jakiejkolwiek roboty od zaraz
    potrzebuję zajęcia na wakacje dla syna studenta
    gdzie są ogłoszenia o pracę na magazynie
    kto przyjmie sprzątaczkę na parę godzin
    robota dla murarza albo pomocnika na budowie
    chcę pracować w kuchni na zmywaku
    praca dla kobiety bez znajomości polskiego
    brat dojechał wczoraj i chce od jutra zarabiać
    czy jest coś przy zbiorze truskawek w czerwcu
    pytam o zbiór jabłek w sadzie z zakwaterowaniem
    poszukuję pracy jako niania, mam referencje
    jestem elektrykiem z uprawnieniami, kto da etat
    dorywcza praca w weekendy przy imprezach
    gdzie zanieść cv w tym mieście
    chciałabym pracować w sklepie na kasie
    czy orlen albo fabryka kogoś biorą
    szukam zatrudnienia jako kierowca ciężarówki
    pracy na nocki szukam bo w dzień dzieci
    nie umiem znaleźć zatrudnienia, wszędzie chcą doświadczenia
    agencja obiecała pracę w szklarni a tu cisza
    gdzie odbywają się targi pracy z pracodawcami
    wysłałem sto aplikacji i nikt nie oddzwonił
    potrzebny ktoś do opieki nad babcią, zgłoszę się
    chcę dorobić po szkole, roznoszenie ulotek albo kebab
    praca na produkcji dla pary, ja i żona
    kolega mówi że przy pieczarkach biorą ludzi
    zdalna robota przy komputerze dla grafika
    oferty pracy dla spawacza migomat
    szukam pracy plock od zaraz
    rozmowa kwalifikacyjna jutro, jak się przygotować i gdzie jeszcze aplikować
    pośrednik żąda pieniędzy za znalezienie etatu, gdzie szukać za darmo
    praca na pół etatu dla mamy trójki dzieci
    zmywak sprzatanie hotel cokolwiek byle zarabiac
    szukam fuchy na sobotę i niedzielę
    robota na produkcji od zaraz z zakwaterowaniem
    gdzie dają ogłoszenia dla kierowców c+e
    potrzebują kogoś do zbierania borówek
    kierowca bolta szuka czegoś lepszego
    biorą ludzi na taśmę bez języka
    nikt nie odpowiada na moje zgłoszenia
    rozesłałem podania wszędzie i nic
    szukam na pół etatu bo dziecko w przedszkolu do czternastej
    coś blisko domu żeby zdążyć odebrać córkę
    kelnerka z doświadczeniem szuka lokalu
    mąż kierowca, ja sprzątam, szukamy razem
    ktoś potrzebuje pomocy w ogrodzie
    kucharz sushi szuka restauracji
    krawcowa z maszyną szuka zakładu
    programistka szuka czegoś w płocku
    murarz i tynkarz wolny od poniedziałku
    kładę płytki, szukam ekipy
    widziałam kartkę na słupie, że biorą do pakowania
    ktoś potrzebuje niani albo sprzątaczki
    byle nie nocki, mam małe dziecko
    rozwożę pizzę, chcę coś pewniejszego
    obsłużę tokarkę i frezarkę
    przyjmę się do zmywania naczyń
    komu potrzebny brukarz od zaraz
    rozładunek tirów na godziny
    szukam czegoś na pół dnia koło domu
    praca na zmywaku
    na zmywak od zaraz
    praca dla dekarza
    dekarz szuka roboty na dachach
    robota na tapicerce
    robię gładzie i kafelki może ktoś potrzebuje fachowca
    umiem kłaść płytki szukam ludzi co budują
    czy ktoś weźmie studentkę do roboty na wakacje`,
  UNEMPLOYMENT: `wyrzucili mnie i zostałem bez dochodu
    jak się zarejestrować w pośredniaku
    zgłosić się jako bezrobotny
    kuroniówka ile wynosi i jak długo
    straciłam pracę w ciąży, co teraz
    zakład zamknęli i wszystkich zwolnili
    zasiłek dla bezrobotnych dla ukrainki
    zapomniałem stawić się w urzędzie pracy i mnie skreślili
    wypowiedzenie już podpisane, od poniedziałku bezrobocie
    czy rejestrując się dostanę ubezpieczenie
    urząd pracy odmówił mi statusu bezrobotnego
    mój mąż nie pracuje od pół roku
    skończył się sezon i siedzę bez roboty
    czy mogę dostać bezrobotne z kartą pobytu
    jakie papiery wziąć do rejestracji bezrobotnych
    kiedy wypłacają zasiłek z urzędu pracy
    po redukcji etatów nie mam z czego żyć
    zredukowali naszą brygadę przed świętami
    pani w pośredniaku dała mi termin podpisu
    chcę się wyrejestrować bo znalazłem etat
    przepracowałem rok i dostałem zwolnienie, czy należy się kuroń
    pup plock rejestracja przez internet
    pracowałem w niemczech, czy niemiecki zasiłek dla bezrobotnych można przenieść tutaj
    druk u1 z innego kraju unii do zasiłku
    szef zlikwidował stanowisko i dał świadectwo pracy
    córka po maturze chce być zarejestrowana jako bezrobotna
    czy bez prawa do zasiłku warto się rejestrować
    zwolnili mnie dyscyplinarnie, czy urząd coś wypłaci
    bezrobotna po macierzyńskim, nie mam do czego wracać
    co ile trzeba przychodzić na podpis
    dodatek aktywizacyjny po znalezieniu gorzej płatnej pracy
    odrzuciłem propozycję stażu i straciłem status
    zasilek dla bezrobotnych ile miesiecy
    wywalili mnie i muszę się zarejestrować w pośredniaku
    kuroń się należy czy nie
    zamknęli nam fabrykę, zostałem bez zatrudnienia
    likwidacja stanowiska, zasiłek dla zwolnionych
    kiedy dostanę pierwsze pieniądze z pup
    hurtownia padła i zostaliśmy na lodzie
    szef zbankrutował, nie mamy pracy
    zamknęli zakład z dnia na dzień
    zakład zamknęli i zostałem na lodzie
    gdzie się odhaczyć, że nie pracuję
    kuroniówka po zwolnieniu
    redukcja etatów, padło na mnie
    od poniedziałku jestem wolny i bez grosza
    status bezrobotnego żeby mieć lekarza
    wywalili mnie w piątek i nie wiem co dalej
    wczoraj dostałem wymówienie gdzie mam iść
    szwagier siedzi bez roboty od lata
    szukam już pół roku i dalej bez zajęcia
    czwarty miesiąc siedzę bez roboty`,
  CAREER_GUIDANCE: `nie wiem do jakiej pracy się nadaję
    kto pomoże napisać życiorys po polsku
    jak zrobić cv kiedy mam same prace u rolników
    chcę się przebranżowić, od czego zacząć
    doradca zawodowy dla dorosłych
    co mogę robić z dyplomem filologa
    list motywacyjny nie wychodzi mi po polsku
    boję się rozmów rekrutacyjnych
    syn nie wie jaki zawód wybrać po podstawówce
    mam czterdzieści lat i żadnego fachu
    test predyspozycji i mocnych stron
    jak opowiedzieć o sobie na interview
    czy warto zmieniać ścieżkę kariery po pięćdziesiątce
    byłam księgową na ukrainie, a tu pakuję paczki
    poprawcie mi proszę aplikację do biura
    z gospodyni domowej na rynek pracy, jak zaplanować powrót
    resume na europass, jak wypełnić
    jak sprawdzić jakie zawody są poszukiwane na mazowszu
    chcę awansować z linii na brygadzistę, kto doradzi
    spotkanie z coachem kariery
    córka kończy technikum i waha się co dalej
    jestem inżynierem a robię na taśmie, szkoda moich lat nauki
    nie umiem się sprzedać na rozmowie
    ile zarabia u was informatyk i czy mam szanse
    jakie mam talenty, kto to zbada
    czego oczekują polscy rekruterzy
    zdjęcie do cv i klauzula rodo
    jak wytłumaczyć lukę w życiorysie
    portfolio i profil na linkedin
    pomoc w napisaniu cv dla obcokrajowca
    plan na karierę po wojsku
    jak napisac zyciorys
    syn ma szesnaście lat i nie wie jaki zawód wybrać
    nie wiem jaki zawód wybrać, mam czterdzieści lat
    chcę się przebranżowić i nie wiem na co
    jak się sprzedać na rozmowie rekrutacyjnej
    poprawić życiorys po polsku
    do czego się nadaję z moim doświadczeniem
    wypaliłem się w gastronomii i szukam pomysłu na siebie
    wysyłam cv i cisza
    czterdzieści podań i żadnej odpowiedzi
    nikt nie oddzwania po rozmowie
    stres przed rozmową z rekruterką
    co odpowiadać kadrowej
    boję się rozmowy po polsku w firmie
    wysyłam papiery i cisza w słuchawce
    nie wiem, do czego się nadaję
    po dwudziestu latach za ladą chcę czegoś innego
    życiorys na jedną stronę
    co mówić, gdy pytają o wady
    trema przed rekruterem
    w domu byłam nauczycielką a tu nie wiem kim
    kiedyś ekonomistka teraz sprzątam chcę czegoś innego
    syn kończy podstawówkę i nie wie, do jakiej szkoły średniej
    córka nie wie, kim chce zostać
    technikum czy liceum, kto doradzi nastolatkowi
    co po ósmej klasie dla dziecka z zagranicy`,
  VOCATIONAL_TRAINING: `kurs na wózki widłowe
    chcę zrobić uprawnienia spawacza
    gdzie nauczyć się fachu fryzjerki
    szkolenie z kasy fiskalnej i obsługi sklepu
    papiery na koparkę i ładowarkę
    urząd pracy opłaci kurs prawa jazdy kategorii c
    chcę zostać kosmetyczką, paznokcie hybrydowe
    kurs opiekuna osób starszych z certyfikatem
    uprawnienia sep do jednego kilowolta
    jak zostać ochroniarzem z licencją
    uczeń w warsztacie samochodowym, przyuczenie do zawodu
    szkolenie bhp na wysokości
    staż z urzędu pracy na pół roku
    chcę się nauczyć programować i testować aplikacje
    kurs kelnerski i baristyczny
    bezpłatne szkolenia z dotacji unijnych
    piła łańcuchowa i cięcie drzew, nauka
    praktyki zawodowe dla syna w kuchni
    nauka szycia na maszynie żeby pracować w szwalni
    kurs kucharza dla cudzoziemców
    uprawnienia na suwnicę i hds
    przekwalifikowanie pracownika zwolnionego
    bon szkoleniowy dla młodych
    udt wozki widlowe egzamin
    chciałbym zrobić kurs hydraulika wieczorami
    czy szef musi zapłacić za moje szkolenie
    praca i nauka w jednym, terminowanie u mistrza
    egzamin czeladniczy w cechu
    kurs księgowości i programu płatnik
    żona chciałaby malować paznokcie zawodowo
    nauka tapicerstwa albo stolarki
    kwalifikacja kierowcy zawodowego kod 95
    operator cnc od podstaw
    papiery na koparkę
    uprawnienia sep gdzie zrobić
    kurs na suwnicę i hds
    szkolenie na operatora ładowarki
    zrobić prawko na ciężarówkę za darmo
    uprawnienia udt na podesty
    kurs na suwnicę albo żuraw
    chcę mieć papiery na koparkę
    uprawnienia elektryczne do jednego kilowolta
    kurs barmana lub baristy
    douczyć się obsługi kasy fiskalnej
    czeladnik i egzamin mistrzowski
    prawo jazdy na ciężarówkę z urzędu
    kurs spawacza z urzędu pracy
    kurs za pieniądze z urzędu, na operatora koparki`,
  QUALIFICATION_RECOGNITION: `nostryfikacja dyplomu lekarza
    mam dyplom z kijowa, czy on tu ważny
    jak uznać wykształcenie z białorusi
    jestem pielęgniarką ze wschodu, chcę pracować w szpitalu
    świadectwo maturalne z gruzji w polsce
    czy moje studia z indii się liczą
    gdzie potwierdzić kwalifikacje nauczyciela
    mam papiery elektryka z ukrainy, tu ich nie honorują
    apostille na dyplomie
    inżynier budownictwa chce uprawnienia budowlane
    zagraniczny dyplom do nawa
    ile kosztuje nostryfikacja na uczelni
    dziesięć lat jestem kucharzem bez papierów, jak to udowodnić
    walidacja umiejętności zdobytych w praktyce
    urząd nie uznał mojej szkoły średniej
    prawo wykonywania zawodu dentysty spoza unii
    farmaceutka z rosji, egzamin i izba aptekarska
    zaświadczenie do kuratorium o wykształceniu
    uznanie licencji pilota wózka zrobionej w niemczech
    czy moje technikum odpowiada polskiemu
    pracodawca pyta o poziom wykształcenia zagranicznego
    żona jest położną i musi zdać ler czy coś takiego
    lekarski egzamin weryfikacyjny dla cudzoziemców
    przetłumaczony dyplom to za mało, czego jeszcze chcą
    jak zrównać tytuł magistra
    fizjoterapeuta z filipin, uznanie zawodu
    moje świadectwo spaliło się na wojnie, jak dowieść nauki
    mistrz fryzjerski z turcji, czy cech to uzna
    porównanie dyplomów z różnych krajów
    uproszczony tryb dla lekarzy z ukrainy
    suplement do dyplomu i lista przedmiotów
    czy kurs spawania z nepalu jest respektowany
    nostryfikacja swiadectwa szkolnego
    byłam nauczycielką u siebie, tu zmywam naczynia
    jestem lekarzem, a pracuję na magazynie
    dentystka z Ukrainy chce leczyć zęby w Polsce
    z wykształcenia prawniczka, tutaj sprzątam
    uznać świadectwo elektryka z Gruzji
    farmaceutka chce wrócić do zawodu
    położna z Mińska chce do szpitala
    ratownik medyczny z Gruzji
    pielęgniarka z Indii na oddział
    lekarka z Kijowa bez prawa wykonywania zawodu
    przedszkolanka z ukraińskim dyplomem
    byłam farmaceutką, tu układam towar
    papiery weterynarza z Mińska
    uczelnia spoza Unii, czy to się liczy
    dyplom fizjoterapeuty leży w szufladzie
    suplement z ocenami do uznania
    położna chce wrócić na porodówkę
    mam dyplom z indii i chcę robić w zawodzie
    mój papier z uczelni w nepalu czy tu coś znaczy
    lekarka z gruzji szuka jak wrócić do pracy
    w kraju odbierałam porody jako położna a tu zmywam
    byłem farmaceutą a tu mówią że dyplom się nie liczy
    byłam nauczycielką, mogę tu uczyć
    w kraju byłem inżynierem, a tu noszę kartony
    w kraju byłam architektką, tu pakuję pudełka
    mam dyplom kucharza i myję gary
    inżynier z papierami, a stoi na taśmie
    u siebie leczyłem ludzi, tu roznoszę paczki`,
  WORK_PERMIT: `czy mogę pracować z wizą turystyczną
    oświadczenie o powierzeniu pracy
    zezwolenie na pracę typ a
    szef mówi że załatwi papiery do pracy
    powiadomienie o zatrudnieniu obywatela ukrainy
    czy student z indii może pracować bez zezwolenia
    zezwolenie sezonowe na truskawki
    zmieniam firmę, czy potrzebne nowe pozwolenie
    jestem z gruzji, ile czeka się na pozwolenie na pracę
    kończy mi się oświadczenie za miesiąc
    pracuję na innym stanowisku niż w zezwoleniu
    czy z pesel ukr wolno podjąć pracę
    agencja nie dała mi kopii zezwolenia
    dostęp do rynku pracy w karcie pobytu
    wiza pracownicza d05 a praca u innego pracodawcy
    mąż z filipin ma zezwolenie tylko na jedną fabrykę
    informacja starosty, test rynku pracy
    legalizacja pracy cudzoziemca
    bez pozwolenia złapała mnie straż graniczna w robocie
    czy azylant może pracować po sześciu miesiącach
    niebieska karta ue dla specjalisty
    blue card dla programisty z brazylii
    kto musi wystąpić o zezwolenie, ja czy pracodawca
    delegowanie z innego kraju unii, czy trzeba zezwolenia
    moja dziewczyna ma kartę polaka, czy potrzebuje pozwolenia na pracę
    pozwolenie na prace dla wietnamczyka
    odmówili nam zezwolenia na kucharza z nepalu
    zmienili mi wymiar etatu, a w zezwoleniu pełny
    zwolnieni z obowiązku posiadania zezwolenia, kto to
    pracuję na czarno bo nie mam pozwolenia
    ruski paszport a praca w polsce
    praca na paszport biometryczny
    czy ze stemplem w paszporcie mogę iść do pracy
    oświadczenie o powierzeniu wykonywania pracy
    zezwolenie typ a kto składa
    wygasa mi pozwolenie a firma zwleka
    czy z wizą turystyczną można podjąć zatrudnienie
    chcę zmienić firmę a papier mam na starą
    student na wizie, ile godzin może dorabiać
    uczę się w technikum, czy wolno pracować
    wiza studencka a etat
    dorabianie na studiach obcokrajowca
    firma się zamknęła a zezwolenie było na nią
    nowa firma, stary papier
    zmieniam firmę, czy papier przechodzi ze mną
    oświadczenie wygasa za tydzień
    szef mówi, że bez kwitka nie wolno zaczynać
    wiza studencka a praca w wakacje
    nowe stanowisko w tej samej firmie, stary papier
    czy wolno mi dorabiać gdzie indziej
    mam wizę ale czy wolno mi pracować
    studiuję dziennie i chcę dorabiać czy muszę mieć zezwolenie
    wjechałem legalnie a papierów do roboty brak`,
  WORKERS_RIGHTS: `kierownik krzyczy i wyzywa nas na hali
    każą pracować dwanaście godzin bez przerwy
    nie dają urlopu już drugi rok
    jakie mam prawa jako pracownik z zagranicy
    potrącili mi za kwaterę i ubrania robocze
    szef nie pozwala iść na zwolnienie lekarskie
    mobbing w pracy, gdzie szukać pomocy
    ile godzin nadliczbowych można kazać zrobić
    czy należy mi się dzień wolny za święto
    związki zawodowe dla obcokrajowców
    zatrudniają mnie na czarno, czego mogę żądać
    kazali płacić karę za zepsuty towar
    pracuję siódmy dzień z rzędu
    nie mam butów ochronnych ani rękawic
    koleżankę w ciąży posłali na nocną zmianę
    brygadzista zabiera część dniówki
    ile wynosi najniższa krajowa na godzinę
    za spóźnienie obcięli premię
    urlop na żądanie i opieka na dziecko
    przełożony dotyka dziewczyny na zmianie
    prawo pracy po ludzku
    pracodawca nagrywa nas kamerą w szatni
    zmuszają do podpisania listy bez czytania
    czy kobieta karmiąca ma przerwę
    kierownik wyzywa nas od debili
    nie dają przerwy na zmianie
    każą zostawać po godzinach
    potrącają za łóżko i dojazd z pensji, czy to legalne
    zabierają premię za l4
    kamera w szatni pracowników
    liczą każdy skan i straszą zwolnieniem
    nie wyrabiam normy i grożą że wylecę
    premia znika gdy norma nie zrobiona
    dwanaście godzin na stojąco
    nie wolno wyjść do toalety
    zmuszają do niedziel
    upał w hali i nie ma wody
    każą przychodzić w święta bez dodatku
    nie chcą dać wolnego na pogrzeb
    przenieśli mnie na inną zmianę za karę
    wysłali na przymusowy bezpłatny urlop
    w ciąży kazali mi dźwigać
    nie dali butów roboczych
    trzynaście godzin na nogach i pięć minut przerwy
    nie dają wolnego na ślub brata
    kierowniczka wyzywa nas od leni
    potrącają za stłuczone butelki
    grafik zmieniają w przeddzień
    każą przychodzić z gorączką
    ile dopłaty za niedzielę
    kierownik obmacuje dziewczyny na zmianie
    szef kładzie ręce gdzie nie trzeba
    z każdej pensji ściągają za łóżko i dojazd
    kierowniczka nie chce dać wolnego na chrzciny
    ile dni wolnego mi się należy
    szef nie daje dnia wolnego
    w zezwoleniu spawacz, a każą pakować mięso
    przyjęli na magazyn, a sprzątam kible
    grafik na jutro przysyłają o północy
    zmienili mi zmianę i nic nie powiedzieli
    robię co innego niż w umowie`,
  UNPAID_WAGES: `nie zapłacili mi za ostatni miesiąc
    szef zalega z wypłatą od lutego
    pensja miała być dziesiątego, a konto puste
    oszukali mnie na godzinach
    dostałem mniej niż w umowie
    firma upadła i nie wypłaciła ludziom
    gdzie odzyskać pieniądze za zbiór truskawek
    rolnik nie chce się rozliczyć za skrzynki
    pracodawca zniknął i nie odbiera telefonu
    nie płacą za nadgodziny
    jak napisać wezwanie do zapłaty do szefa
    sąd pracy o wynagrodzenie bez opłat
    robiłem na budowie dwa miesiące za darmo
    obiecał stówkę dziennie, dał połowę
    nie wypłacili ekwiwalentu za niewykorzystany urlop
    zabrali mi całą wypłatę za mieszkanie
    pensja pod stołem i teraz udają że mnie nie znają
    agencja przelała tylko zaliczkę
    ile mam czasu żeby upomnieć się o pieniądze
    mój syn nie dostał kasy za próbny dzień
    fundusz gwarantowanych świadczeń pracowniczych
    umowy nie było, a chcę swoje zarobione grosze
    nie dostaliśmy kasy za sprzątanie biur
    na pasku wypłaty brakuje czterdziestu godzin
    kilku z nas czeka na zaległe pobory
    wyjechałem do domu, a firma wisi mi dwa tysiące
    premia przepadła i nikt nie tłumaczy
    podwykonawca zwala na głównego wykonawcę, że nie ma forsy
    co zrobić jak nie placa pensji
    nie zapłacił mi ani grosza za remont łazienki
    odsetki od spóźnionej pensji
    potrącenie z pensji za rzekome szkody
    nie dostałam trzynastki ani odprawy
    janusz biznesu nie oddał kasy
    nie zapłacił za nadgodziny
    wisi mi dwie wypłaty
    przelew z pensją nie doszedł od szefa
    wykiwał mnie na kasę po budowie
    za ostatni miesiąc ani grosza
    agencja pracy mówi że przelew poszedł a konto puste
    kadry zwalają na bank, trzeci tydzień bez pensji
    obiecują przelać jutro i tak od miesiąca
    na pasku jest więcej niż na koncie
    szef twierdzi że już zapłacił
    w umowie trzydzieści a wypłacili dwadzieścia dwa
    stawka była inna niż obiecali
    potrącili mi za kask i ubranie
    nie policzyli nocek
    oddali tylko połowę
    przy truskawkach bez umowy i nie dostałem ani grosza
    robiłem na czarno i oszukali
    dziesiąty minął, a na koncie pusto
    majster obiecał gotówkę i zniknął
    za wrzesień nie widziałam złotówki
    odeszłam, a reszty mi nie wypłacili
    na pasku jedno, na koncie drugie
    agencja zwleka z przelewem
    agencja zmieniła nazwę i nie przyznaje się do godzin
    agencja zwinęła się i nie oddała nam za trzy tygodnie
    dwa miesiące tyram i ani grosza
    miał być przelew w piątek i dalej nic
    szef przestał odbierać a wypłaty nie było`,
  EMPLOYMENT_CONTRACT: `dali mi do podpisu papier po polsku, nie rozumiem
    umowa zlecenie czy umowa o pracę, co lepsze
    zwolnili mnie smsem
    jaki okres wypowiedzenia po dwóch latach
    nie chcą dać umowy na piśmie
    skończyła mi się umowa na czas określony
    chcę się zwolnić, jak napisać wypowiedzenie
    co to jest umowa o dzieło
    umowa śmieciowa bez urlopu
    okres próbny trwa już pół roku
    dostałam dyscyplinarkę, jak się odwołać
    podpisałem weksel in blanco razem z umową
    kierowniczka kazała podpisać porozumienie stron
    zwolnili mnie na chorobowym
    aneks zmienia mi stawkę i godziny
    nie dali świadectwa pracy
    b2b zamiast etatu, czy mnie oszukują
    umowa z agencją pracy tymczasowej
    czy ustna umowa się liczy
    mam umowę na jedną ósmą etatu, a robię cały
    lojalka za szkolenie, dwa lata
    zakaz konkurencji w kontrakcie
    ciężarna z umową terminową, czy mogą nie przedłużyć
    kontrakt tylko po angielsku, czy to legalne
    sprawdźcie proszę moją umowę zanim podpiszę
    odwołanie do sądu od zwolnienia, ile dni
    kazali podpisać puste kartki
    szef podarł umowę i kazał iść do domu
    umowa o prace wypowiedzenie wzor
    czy można zwolnić mnie przed emeryturą
    przejście na nowego właściciela zakładu
    odprawa za zwolnienie grupowe
    zamienili mi etat na zlecenie bez pytania
    kiedy umowa zmienia się na bezterminową
    śmieciówka od trzech lat
    chcą żebym podpisał lojalkę
    okres wypowiedzenia na zleceniu
    nie przedłużyli mi umowy bo jestem w ciąży
    robię na czarno i chcę papier
    koniec okresu próbnego i nie przedłużą bez podania przyczyny
    zwalniają po próbnym bez powodu
    kazali mi już nie przychodzić
    umowa do końca miesiąca i co dalej
    wyleciałem w pięć minut bez papieru
    kazali podpisać, że odchodzę sam
    ile trzeba odrobić przed odejściem
    robię na gębę od marca
    umowa kończy się w dniu porodu
    z etatu chcą mnie przerzucić na działalność
    czy należy mi się odprawa
    zwolnili bez odprawy
    odprawa po zwolnieniu
    chcą żebym podpisała zwolnienie za porozumieniem stron
    porozumienie stron w pracy podpisać czy nie
    podpisałem coś po polsku i nie wiem co
    dali mi papier do podpisania w robocie
    kazali podpisać a nie zrozumiałam`,
  LABOUR_INSPECTION: `chcę donieść na szefa, ale anonimowo
    pip skarga na pracodawcę
    kto kontroluje warunki w zakładzie
    maszyna bez osłony, ktoś straci palce
    rusztowanie się chwieje, kierownik macha ręką
    w hali czterdzieści stopni i brak wody
    w szklarni pryskają przy ludziach
    zgłoszenie nielegalnego zatrudnienia
    inspektor pracy przyjdzie na kontrolę
    nie prowadzą ewidencji godzin
    pracujemy bez kasków i szelek na dachu
    czy inspekcja powie szefowi, kto się poskarżył
    okręgowy inspektorat, gdzie mają okienko
    nie ma toalety na polu dla zbieraczy
    opary i lakier bez maski, boli mnie głowa
    małolaty pracują nocą w piekarni
    zgłosić firmę, która zatrudnia na lewo
    wyjście ewakuacyjne zastawione paletami
    wózkiem jeżdżą bez uprawnień
    brak szkolenia bhp, od razu na prasę
    hałas taki że głuchniemy
    kontrola w fabryce mięsa, temperatura w chłodni
    poskarżyć się na agencję pracy tymczasowej
    inspektorat porady telefoniczne po ukraińsku
    kazali dźwigać worki po pięćdziesiąt kilo
    nie ma apteczki ani szatni
    okna się nie otwierają, kurz i azbest
    sprawdźcie ten zakład, tam dzieje się źle
    instalacja elektryczna kopie ludzi na linii
    skarga do panstwowej inspekcji pracy
    pracodawca po kontroli grozi zwolnieniem
    nieostrożne prace w wykopie bez szalunku
    w zakładzie śmierdzi rozpuszczalnikiem i ludziom kręci się w głowie
    pracujemy z rozpuszczalnikiem bez maseczek
    anonimowy donos do pip
    w hali pracuje się bez kasków i szelek
    maszyna bez osłony, kto to skontroluje
    zgłosić że zatrudniają na czarno
    brak barierek na trzecim piętrze budowy
    prąd wisi na gołych kablach w hali
    pracujemy bez rękawic przy chemii
    wyjście ewakuacyjne zamknięte na kłódkę
    nikt nie dał kasków ani szelek
    prasa chodzi bez osłony
    niech ktoś skontroluje ten magazyn
    donieść anonimowo na firmę
    wdychamy rozpuszczalnik w kanciapie
    wyłączyli czujnik, żeby szło szybciej
    szef każe spać w hali obok maszyn
    śpimy na materacach w magazynie firmy`,
  WORK_ACCIDENT: `spadłem z drabiny na budowie
    prasa zmiażdżyła mi palec
    kolega poparzył się w kuchni przy frytownicy
    szef każe mówić, że to stało się w domu
    odszkodowanie za wypadek w pracy
    protokół powypadkowy, nie chcą go spisać
    maszyna ucięła mu rękę
    skaleczyłam się przy filetowaniu ryb
    jak zgłosić uraz kręgosłupa po dźwiganiu
    uszczerbek na zdrowiu komisja zus
    wypadek w drodze do roboty rowerem
    pracowałem bez umowy i złamałem nogę
    wózek widłowy przejechał mi stopę
    zmarł brat na budowie, co należy się rodzinie
    opiłek w oku po szlifowaniu
    zatrułem się chemikaliami w szklarni
    upadek z rusztowania i wstrząs mózgu
    nie zadzwonili po karetkę, kazali pracować dalej
    bhpowiec pyta o świadków zdarzenia
    choroba zawodowa, nadgarstki od taśmy
    sto procent chorobowego po wypadku
    podpisałem że to moja wina
    ugryzł mnie pies na dostawie paczek
    krowa kopnęła mnie w oborze
    renta wypadkowa dla spawacza
    jednorazowe odszkodowanie ile za procent
    rolnik bez krus, a ja mam rozciętą dłoń
    po urazie nie mogę wrócić na halę
    poślizgnęłam się na mokrej posadzce w zakładzie
    ciężka płyta przygniotła pracownika
    wypadek przy pracy co robic
    prąd mnie poraził przy naprawie
    stłukłem kolano w magazynie, karta wypadku
    piła obcięła mi palce
    spadłem z dachu na budowie
    brygadzista kazał mówić że to w domu
    wózek najechał mi na stopę w magazynie
    oparzyłem się kwasem w robocie
    majster nie spisał protokołu powypadkowego
    odprysk wpadł mi w oko przy szlifowaniu
    wąż pod ciśnieniem strzelił mi w twarz
    paleta spadła mi na nogę
    poraził mnie prąd przy maszynie
    poślizgnęłam się na mokrej hali
    zatrułem się oparami przy lakierowaniu
    wypadł mi dysk od dźwigania a firma nic nie spisała
    przepuklina po noszeniu worków w pracy
    kręgosłup siadł na taśmie i nikt nie zgłosił
    dźwignąłem beczkę i coś strzeliło w krzyżu
    rwa kulszowa przez robotę
    pył w płucach od szlifowania
    głuchnę od hałasu na hali
    uczulenie na chemię w zakładzie
    jak zgłoszę złamaną nogę to mnie zwolni
    brygadzista każe brać urlop zamiast wypadku
    szef prosi żeby nie mówić lekarzowi że to w pracy
    taśma wciągnęła mi rękaw
    paleta zjechała na stopę
    poślizgnąłem się w chłodni
    kwas chlapnął mi w oko w pracy
    kręgosłup siadł od dźwigania skrzynek
    kazali mówić, że potknąłem się w domu
    regał się przewrócił i przygniótł koledze stopę
    ścisnęło mi dłoń między rolkami na taśmie`,
  RESIDENCE: `jak zalegalizować swój pobyt
    kończy mi się wiza i co dalej
    jestem tu nielegalnie, boję się iść do urzędu
    pomoc w sprawach pobytowych dla cudzoziemców
    jakie dokumenty muszę mieć żeby tu mieszkać
    urząd wojewódzki sprawy obcokrajowców
    chcemy zostać w polsce na dłużej całą rodziną
    papiery na dziecko urodzone tutaj z rodziców obcokrajowców
    minęło dziewięćdziesiąt dni ruchu bezwizowego
    wyszłam za polaka, jakie mam prawo pobytu
    przedłużenie wizy krajowej z powodu choroby
    status w polsce po rozwodzie
    straż graniczna pytała o tytuł pobytowy
    legalny pobyt jak uzyskać krok po kroku
    kończy mi się wiza i nie wiem co dalej
    chcę tu legalnie zostać
    sprawy cudzoziemców gdzie
    do kiedy mogę tu legalnie być
    wiza minęła tydzień temu
    żeby wszystko było czarno na białym z pobytem
    siostra przyjeżdża i chce zostać
    siedzę tu na lewo i boję się kontroli
    skończyła mi się wiza i nie wiem co dalej
    jestem nielegalnie od roku
    nie mam papierów i nie mam jak wyjść na ulicę
    mama chce mnie odwiedzić, jaka wiza
    chcę zaprosić rodziców na miesiąc`,
  RESIDENCE_PERMIT: `karta pobytu kończy się w lipcu
    wniosek o pobyt czasowy i pracę
    odciski palców w urzędzie wojewódzkim
    jak długo czeka się na decyzję wojewody
    stempel w paszporcie po złożeniu wniosku
    zgubiłam kartę pobytu w autobusie
    chcę ściągnąć żonę i dzieci, łączenie rodzin
    zmieniłem pracodawcę, co z kartą
    dostałem pismo o brakach formalnych
    odmowa pobytu, ile dni na odwołanie
    załącznik numer jeden od pracodawcy
    mos portal do składania wniosków
    nie mogę złapać terminu wizyty w wydziale cudzoziemców
    karta pobytu dla studenta
    pobyt czasowy dla żony polaka
    ile zdjęć i jaka opłata skarbowa
    wniosek leży od roku, ponaglenie
    urzędniczka wezwała mnie na osobiste stawiennictwo
    co z kartą jak mnie zwolnią z roboty
    czy mogę wyjechać do domu czekając na kartę
    plastik gotowy do odbioru, gdzie okienko
    kim jest inspektor prowadzący moją sprawę
    dziecko potrzebuje swojej karty pobytu
    syn skończył osiemnaście lat i traci pobyt przy mnie
    z pesel ukr na kartę pobytu, jak przejść
    karta cukr dla ukraińców
    pobyt ze względów humanitarnych
    rezydencja czasowa na trzy lata
    zmienił się adres, czy wymieniać kartę
    na kartę czekam i czekam
    status sprawy w mazowieckim urzędzie
    zlozylem wniosek na karte, brak odpowiedzi
    czy umorzą mi postępowanie bo nie doszedł list
    kiedy w końcu decyzja z województwa
    wezwali mnie na odciski
    stempel w paszporcie czeka się
    braki formalne we wniosku o kartę
    przyjazd żony na łączenie rodzin
    nowa firma a karta na starą
    zwolnili mnie, czy stracę kartę
    skończył mi się kontrakt a karta ważna
    pobyt po rozwodzie z Polką
    chcą zaświadczenia o niekaralności do karty
    jakie załączniki do wniosku pobytowego
    wezwanie do uzupełnienia papierów
    wniosek w toku, czy mogę wyjechać do domu i wrócić
    zgubiłem kartę pobytu w pociągu
    nowe zdjęcie do karty
    jak sprawdzić etap sprawy
    pobyt ze względu na żonę
    plastik traci ważność w lutym
    odciski dałam rok temu i cisza
    mam siedem dni na doniesienie dokumentów
    przeprowadziłam się, a sprawa została w innym mieście
    chcę ściągnąć żonę z Manili
    stempel w paszporcie po złożeniu
    sprowadzić starych rodziców do siebie
    rodzice na starość chcą mieszkać z nami w Polsce
    jak załatwić pobyt dla mamy emerytki
    chcę ściągnąć żonę do Polski
    jak sprowadzić dzieci z Nepalu
    żona chce do mnie dołączyć z córką
    rodzina ma przyjechać do mnie na stałe
    dostałem wezwanie do uzupełnienia papierów na kartę
    gdzie donieść brakujące dokumenty do karty`,
  PERMANENT_RESIDENCE: `mieszkam tu pięć lat, chcę pobyt stały
    rezydent długoterminowy unii europejskiej
    karta polaka i osiedlenie
    egzamin b1 do rezydentury
    czy lata studiów liczą się do rezydenta
    stały pobyt dla żony polaka po trzech latach
    ile można być poza polską, żeby nie przerwać okresu
    jaki dochód trzeba wykazać do karty rezydenta
    babcia była polką, dokumenty polskiego pochodzenia
    zielona karta na dziesięć lat
    wymiana plastiku pobytu stałego po dekadzie
    karta na zawsze, żeby już nie składać co trzy lata
    straciłem status rezydenta bo długo byłem w niemczech
    pobyt stały dla dziecka urodzonego z matki rezydentki
    mam rezydenturę z włoch, czy działa tutaj
    mazowiecki urząd i stały pobyt, jakie załączniki
    pity za ostatnie lata do rezydenta
    certyfikat językowy czy świadectwo polskiej szkoły
    kartę polaka dostałam w konsulacie, mogę się osiedlić
    bezterminowe zezwolenie dla wietnamczyka po latach
    pięć lat nieprzerwanego mieszkania
    jestem uchodźcą od pięciu lat, czy mogę dostać stały
    przodkowie zesłani do kazachstanu, repatriacja
    żyję w polsce od dwutysięcznego piętnastego, nie chcę się już odnawiać
    odmówiono rezydenta z powodu niskich zarobków
    czy mieszkanie wynajmowane wystarczy do rezydenta ue
    teściowa z armenii chce osiedlić się na stałe
    pobyt staly dokumenty lista
    różnica między stałym a rezydentem
    kiedy odbiorę kartę rezydenta
    dziadek był obywatelem drugiej rzeczypospolitej
    czy ofiara handlu ludźmi ma szansę na osiedlenie
    po pięciu latach jaki papier mogę dostać
    karta bez terminu
    rezydent długoterminowy wymagania
    jestem tu dziesięć lat i mam dość odnawiania karty
    siedzę tu siódmy rok i chcę osiąść
    żona jest Polką, ile razy jeszcze przedłużać
    z Kartą Polaka na zawsze
    rezydent długoterminowy, co trzeba mieć
    bez terminu, żeby nie latać do urzędu`,
  EU_CITIZEN_REGISTRATION: `jestem rumunką, czy muszę się rejestrować
    obywatel unii powyżej trzech miesięcy
    mam paszport niemiecki, mieszkam u dziewczyny
    zaświadczenie o zarejestrowaniu pobytu obywatela ue
    bułgar pracuje w płocku, jakie papiery
    moja żona jest z brazylii a ja z portugalii
    członek rodziny obywatela unii karta
    włoch chce kupić tu dom i zamieszkać
    litwin bez meldunku w unii, co zrobić
    czy czech potrzebuje wizy
    norweg na emeryturze w polsce, pobyt
    unijny dowód osobisty wystarczy do mieszkania
    zarejestrować pobyt hiszpana
    francuz przyjechał na rok do pracy, gdzie się zgłosić
    słowacka opiekunka, prawo pobytu
    łotysz stracił pracę, czy ma prawo tu zostać
    stały pobyt dla obywatela ue po pięciu latach
    mąż grek, żona filipinka, karta dla niej
    swobodny przepływ osób
    szwajcarski paszport w polsce
    rejestracja pobytu ue wojewoda
    wspolnota europejska pobyt rumun
    czy brytyjczyk po brexicie ma jeszcze prawa
    dziecko z chorwackim obywatelstwem, zaświadczenie
    unijczyk student, jakie środki finansowe
    holenderski pracodawca wysłał mnie do polski
    ubezpieczenie i środki przy rejestracji unijnej
    mam podwójne obywatelstwo, ukraińskie i węgierskie
    ile kosztuje rejestracja dla estończyka
    duńczyk u narzeczonej polki
    zgubiłem zaświadczenie unijne, nowy druk
    austriacki partner i dzieci spoza unii
    jestem z Bułgarii, co muszę załatwić
    mąż Hiszpan a ja Kolumbijka, jaka karta
    Rumun po trzech miesiącach w Polsce
    zaświadczenie dla unijnych
    teściowa z Rumunii zamieszka z nami
    rodzice z Bułgarii przyjadą na stałe
    obywatelka Litwy dłużej niż kwartał
    jestem Słowaczką, gdzie mam się wpisać
    Portugalczyk na budowie, czy coś zgłaszam
    mam włoski paszport i zostaję na rok
    teściowa Bułgara spoza Unii`,
  TEMPORARY_PROTECTION: `uciekłam z charkowa przed wojną
    pesel ukr, jak odzyskać status
    diia.pl dokument dla ukraińców
    do kiedy przedłużyli ochronę czasową
    byłam na ukrainie miesiąc i zabrali mi ukr
    specustawa i prawa ukraińców
    moja mama dojechała dopiero teraz z zaporoża
    status ukr po powrocie z niemiec
    nud zamiast ukr w rejestrze
    bezpłatne miejsce zbiorowego zakwaterowania
    czterdzieści plus już nie ma, co zostało
    syn ma osiemnaście lat, czy mężczyzna też dostanie ochronę
    nieletni bez rodziców z ukrainy, kurator tymczasowy
    czy mogę z ochroną czasową pojechać na święta do lwowa
    jestem obywatelem wietnamu, mieszkałem w kijowie
    schron, bomby, przyjechaliśmy z jedną walizką
    zaświadczenie o ochronie czasowej
    babcia z chersonia bez dokumentów
    wojna, uciekliśmy z dziećmi, gdzie iść najpierw
    czy status przepadnie jak złożę wniosek o kartę
    mobilizacja, mąż boi się wracać
    ochrona tymczasowa dla białorusina z ukrainy
    zmienili mi ukr bo przekroczyłam granicę
    ukrainka w ciąży z ukr, jakie uprawnienia
    do marca ważny pobyt uchodźców wojennych
    ukraiński paszport wewnętrzny przy rejestracji
    straciliśmy dom w mariupolu
    przyjezdni z ukrainy, pomoc na start
    ukr status utrata i przywrocenie
    uchodźcy wojenni, zakwaterowanie u rodziny goszczącej
    odciski palców do ukr dla dziecka
    żołnierz z frontu na leczeniu u siostry
    zniknął mi ukr po wyjeździe
    diia.pl i status
    wróciłam do Kijowa na miesiąc i mnie wykreślili
    przejść z ukr na kartę
    byłam u mamy w Połtawie i zniknęłam z systemu
    po powrocie z ukrainy nie mam statusu
    jak długo mogę wyjechać żeby nie stracić ukr
    syn skończył osiemnaście i nie ma ukr
    dziecko urodzone tutaj a status ukr
    pojechałam do mamy na Ukrainę i straciłam status
    uciekliśmy spod ostrzałów
    dzieciak dojechał później niż ja
    dokąd sięga ochrona po marcu
    specustawa a wyjazd na miesiąc`,
  ASYLUM: `w moim kraju grozi mi więzienie
    chcę poprosić o azyl na granicy
    jestem z białorusi, szukają mnie za protesty
    status uchodźcy, jak złożyć wniosek
    prześladują mnie za to że jestem gejem
    uciekłem z afganistanu przez las
    ośrodek dla cudzoziemców, kiedy mnie przyjmą
    ochrona uzupełniająca dla czeczenki
    dublin, chcą mnie odesłać do niemiec
    tymczasowe zaświadczenie tożsamości cudzoziemca
    dostałam odmowę azylu, rada do spraw uchodźców
    kieszonkowe w ośrodku recepcyjnym
    z syrii bez dokumentów
    pushback na białoruskiej granicy, brat w lesie
    przesłuchanie statusowe, jak się przygotować
    genewski dokument podróży
    zmieniłem religię i rodzina chce mnie zabić
    kto reprezentuje azylantów za darmo
    siedzę w ośrodku strzeżonym straży granicznej
    mój kuzyn z iranu chce bezpieczeństwa
    szukam siostry, rozdzieliła nas ucieczka
    indywidualny program integracji po przyznaniu ochrony
    dziennikarz z rosji nie może wrócić
    dziecko samo przekroczyło granicę, opieka prawna
    tadżyk w opozycji, tortury w areszcie
    rozmowa z urzędem do spraw cudzoziemców
    wojna w sudanie, nie mam dokąd wracać
    uchodzca z erytrei potrzebuje pomocy
    kongijczyk mówi po francusku, prosi o ochronę
    nie mogę wrócić, bo wezmą mnie do armii i każą zabijać
    międzynarodowa ochrona ile się czeka
    czy azylant dostaje mieszkanie i jedzenie
    nie mogę wrócić, tam mnie zamkną
    uciekłem z Białorusi przed kgb
    grozi mi więzienie za poglądy
    spalili mi dom bo jestem chrześcijaninem
    nie chcę iść do wojska Putina
    odmówili mi azylu, co dalej
    mąż zaginął na wojnie, kto szuka
    rodzina rozdzielona przy granicy
    jestem gejem i w kraju grozi mi śmierć
    za poglądy grozi mi tam więzienie
    rodzina mnie zabije, że kocham kobietę
    odmówili ochrony, mam czas na odwołanie
    czekam na przesłuchanie w sprawie uchodźczej
    nie mogę tam wrócić, bo się ochrzciłem
    jak wrócę to mnie zamkną albo zabiją
    u nas polują na takich jak ja nie mogę tam żyć
    siedziałem w kolonii karnej za protesty
    przyszło wezwanie do wojska i uciekłem
    szukam zaginionego brata z wojny
    zgubiliśmy się z rodziną w czasie ucieczki
    nie wiem gdzie jest moja siostra od wybuchu wojny`,
  CITIZENSHIP: `chcę mieć polski paszport
    uznanie za obywatela polskiego
    wniosek do prezydenta o obywatelstwo
    czy muszę zrzec się ukraińskiego obywatelstwa
    po ilu latach można zostać polakiem
    córka urodziła się w płocku, czy jest polką
    test z historii i hymnu
    mój ojciec był polakiem, potwierdzenie obywatelstwa
    bezpaństwowiec bez żadnego kraju
    przysięga i uroczyste wręczenie aktu
    obywatelstwo przez małżeństwo z polką
    podwójne obywatelstwo czy wolno
    b1 do obywatelstwa, czy wystarczy matura
    chcę głosować w wyborach jak obywatel
    dziecko ma mamę polkę i tatę turka, jakie obywatelstwo
    nadanie obywatelstwa dla rodziny z wietnamu
    odzyskać obywatelstwo polskie po dziadku
    ile czeka się na decyzję kancelarii prezydenta
    mieszkam tu trzy lata na stałym, kiedy obywatel
    odmówiono mi uznania za obywatela
    obywatelstwo polskie warunki
    syn chce służyć w polskim wojsku, jest białorusinem
    naturalizacja w polsce
    czy małoletnie dzieci dostaną obywatelstwo ze mną
    z paszportem polskim pojadę do usa bez wizy
    dowód osobisty dla nowego obywatela
    zrzeczenie się obywatelstwa polskiego
    obywatelstwo dla męża egipcjanina
    pochodzenie polskie udokumentować przed konsulem
    jak być obywatelem polski
    wieczór o konstytucji i symbolach dla kandydatów
    moje dzieci są już polakami, ja nie
    polski dowód po dziesięciu latach
    paszport z orzełkiem
    zostać Polką
    dziadek był Polakiem, mam papiery
    przysięga i akt nadania
    po ilu latach mogę głosować
    kiedy dostanę polski dowód
    chcę mieć te same prawa co Polacy
    wybory a cudzoziemiec
    mieszkam tu od lat, żona Polka, chcę paszport unijny
    zostać pełnoprawnym obywatelem
    chcę przysięgać na orła
    babcia urodziła się w Grodnie jako Polka
    list do prezydenta o paszport
    urodzony tu syn, jakiej jest narodowości
    kiedy pójdę do urn`,
  PESEL: `nie mam numeru pesel, a lekarz pyta
    jak zdobyć pesel dla noworodka
    pesel dla obcokrajowca bez meldunku
    urząd nie chciał nadać mi numeru
    w peselu mam źle zapisane imię
    po co mi ten jedenastocyfrowy numer
    zgubiłem kartkę z peselem
    pracodawca żąda pesela do umowy
    zastrzec pesel przed oszustami
    błędna data urodzenia w rejestrze
    powiadomienie o nadaniu numeru
    czy pesel ma termin ważności
    jaki urząd nadaje pesel obywatelowi indii
    peselu nie mam, bank odmówił konta
    numer identyfikacyjny jak w moim kraju, gdzie dostanę
    pesel dla żony która dojechała
    zmieniłam nazwisko, czy pesel się zmienia
    podstawa prawna do wniosku o pesel
    wyrobić pesel w gminie
    syn dostał pesel dziewczynki, pomyłka w płci
    czy wniosek o numer może złożyć pełnomocnik
    dziecko urodzone za granicą a pesel
    ile trwa nadanie peselu
    do apteki potrzebny numer pesel
    pesel bez ukr dla ukrainca
    mam dwa różne pesele w systemie
    ktoś wziął kredyt na mój pesel
    czy z wizą na trzy miesiące nadadzą numer
    evidencyjny numer polski jak otrzymać
    szkoła prosi o pesel ucznia
    jak odblokować pesel żeby podpisać u notariusza
    pesel po angielsku, zaświadczenie
    numer dla noworodka i żony
    bank pyta o pesel a ja nie mam
    jedenaście cyfr gdzie dostać
    przychodnia odmówiła bo nie mam jedenastu cyfr
    bez numeru nie chcą mnie zapisać
    w kadrach pytają o pesel
    bank pyta o jedenaście cyfr
    lekarz nie wystawi recepty bez numerka
    noworodek potrzebuje numeru
    w moim numerze jest zła data
    gdzie dadzą mi ten numer
    jaki numer muszę mieć, żeby iść do lekarza
    bez numeru nie chcą mnie zapisać w przychodni`,
  ADDRESS_REGISTRATION: `właściciel nie chce mnie zameldować
    gdzie się zameldować w płocku
    meldunek czasowy na rok
    prowadziłem się do siostry, zgłoszenie adresu
    czy bez meldunku dostanę cokolwiek
    jak się wymeldować przed wyjazdem
    wymeldowali mnie bez mojej wiedzy
    zaświadczenie o zameldowaniu do urzędu wojewódzkiego
    propiska w polsce
    zameldowanie w hotelu robotniczym
    zameldować dziecko u dziadków
    druk zgłoszenia pobytu czasowego z podpisem właściciela
    nowy adres po przeprowadzce z gąbina
    zamieszkaliśmy pod innym numerem, gdzie to zgłosić
    współlokator jest zameldowany i nie chce wyjść
    potwierdzenie adresu zamieszkania
    meldunek przez internet z umową najmu
    były mąż ciągle u mnie zameldowany, wymeldowanie administracyjne
    za zameldowanie gospodarz chce pieniędzy
    stały adres a pobyt czasowy, różnica
    ile dni mam na zameldowanie po przyjeździe
    mieszkam na stancji bez adresu
    rejestracja miejsca zamieszkania
    meldunek dla cudzoziemca dokumenty
    zameldowanie ukrainki u znajomej
    czy meldunek podnosi czynsz
    akademik, czy tam mnie zameldują
    zameldowana w dwóch miejscach naraz
    formularz meldunkowy po rosyjsku
    na umowie inny adres niż w meldunku
    gdzie jestem zameldowana, sprawdzić
    gospodyni boi się podatku i nie daje meldunku
    gospodarz boi się mnie zameldować
    zmieniłem mieszkanie, gdzie to zgłosić
    wymeldować byłego lokatora
    potrzebuję potwierdzenia gdzie mieszkam
    zameldowanie na kwaterze
    właściciel kręci nosem na meldunek
    zmieniłam ulicę, komu to mówię
    szkoła chce dowodu, gdzie mieszkamy
    wypisać się przed wyjazdem`,
  CIVIL_REGISTRY: `chcemy wziąć ślub, on jest z egiptu
    odpis aktu urodzenia dziecka
    usc zarejestrować noworodka
    akt małżeństwa z ukrainy do polskich ksiąg
    zmiana nazwiska po rozwodzie
    zaświadczenie o zdolności prawnej do zawarcia małżeństwa
    umiejscowienie zagranicznego aktu
    ojciec dziecka jest za granicą, uznanie ojcostwa
    jak dostać akt zgonu
    błąd w literze nazwiska w akcie
    urodziłam w domu, jak zgłosić
    ile świadków i jaka opłata za ślub cywilny
    narzeczona bez dokumentów, czy nas pożenią
    tłumacz na ślubie w urzędzie stanu cywilnego
    zagubiona metryka, skąd wziąć nową
    transkrypcja zagranicznej metryki
    imię dla dziecka którego nie ma na liście
    odpis zupełny czy skrócony
    akt urodzenia wielojęzyczny na wyjazd
    ślub w plenerze, urzędnik przyjedzie
    rozwiodłam się w mołdawii, wpisać rozwód w polsce
    zaświadczenie o stanie cywilnym panna
    chcę wrócić do panieńskiego nazwiska
    bliźnięta urodzone w szpitalu, ile dni na zgłoszenie
    wziąłem ślub w las vegas, czy ważny
    martwe urodzenie, rejestracja
    usc akt urodzenia kopia
    w akcie nie ma ojca, co wpisać
    ślub kościelny konkordatowy z prawosławną
    żenię się z wietnamką, brakuje papieru z jej kraju
    sprostowanie daty urodzenia w akcie
    sto lat babci, odpis aktu z archiwum
    urodziła nam się córka, gdzie ją zarejestrować
    chcemy się pobrać a ona nie ma rozwodu
    nadać dziecku nazwisko ojca
    wpisać zagraniczny akt urodzenia
    uznać ojcostwo przed porodem
    zgubiłem metrykę
    trzytygodniowe dziecko bez aktu
    noworodek nie ma jeszcze papierów
    szpital wysłał zgłoszenie i co teraz
    żona rodzi w czwartek, kto zarejestruje małą
    imię dla dziecka i akt
    urodzi się w Płocku, co potem
    bierzemy ślub, on ma papiery z Gruzji
    literówka w imieniu córki w metryce
    wpisać zagraniczny akt
    wracam do panieńskiego
    malutka przyszła w piątek, gdzie po metrykę`,
  DIGITAL_IDENTITY: `zapomniałam hasła do profilu zaufanego
    jak założyć profil zaufany przez bank
    mobywatel nie działa na telefonie
    podpis elektroniczny do wniosku
    punkt potwierdzający, gdzie to jest
    login.gov nie wpuszcza mnie
    e-doręczenia, skrzynka do urzędów
    diia i mobywatel dla ukrainki
    epuap pismo do gminy
    nie mam polskiego banku, jak potwierdzić tożsamość online
    profil zaufany wygasł po trzech latach
    kod sms nie przychodzi na nowy numer
    aplikacja rządowa z dowodem w telefonie
    zaloguj przez mojeid
    kwalifikowany podpis czy zaufany
    e-dowód i pin do chipu
    obcokrajowiec chce załatwiać sprawy urzędowe przez net
    założyć konto na gov.pl
    jak potwierdzić kim jestem w internecie
    wideoweryfikacja profilu
    karta pobytu w aplikacji mobywatel
    legitymacja szkolna w telefonie syna
    pue wymaga logowania, nie mam czym
    profil zaufany nie zgadza się nazwisko
    przeterminowany certyfikat w aplikacji
    tata nie umie potwierdzić profilu w okienku
    podpisać pdf elektronicznie za darmo
    kto mi aktywuje trusted profile
    zablokowane konto po pięciu próbach
    qr kod dokumentu dla policjanta
    jak zmienić telefon w profilu zaufanym
    zaufany profil okienko ratusz
    nie mogę się zalogować na gov
    hasło do epuapu zapomniałem
    dowód w telefonie
    podpisać pismo przez internet
    profil mi wygasł
    wniosek online i nie mam jak podpisać
    strona chce podpisu kwalifikowanego
    system prosi o logowanie przez bank
    hasło poszło w niepamięć i nie wejdę nigdzie
    każą podpisać elektronicznie
    dowód w komórce
    potwierdzić się przez bank
    podpis osobisty z czytnikiem`,
  PASSPORT_CONSULATE: `skończył mi się paszport, gdzie konsulat ukrainy
    ukradli mi paszport w pociągu
    ambasada indii w warszawie, jak się umówić
    paszport dla dziecka urodzonego w polsce z rodziców gruzinów
    konsulat nie odbiera telefonu
    biometryczny paszport, zdjęcie, odciski
    wiza do anglii dla ukrainki
    wyjazdowy konsul przyjedzie do płocka
    polski paszport dla syna, zgoda ojca
    zaświadczenie o powrocie zamiast paszportu
    ambasada białorusi nie wydaje dokumentów
    polski dokument podróży dla cudzoziemca
    pełnomocnictwo w konsulacie na sprzedaż domu
    wniosek paszportowy, ile czekać
    bangladesz nie ma tu przedstawicielstwa, dokąd jechać
    przedłużyć paszport nepalski
    filipińska ambasada, praca za granicą oec
    konsularne poświadczenie podpisu
    paszport zalany w pralce
    pasport service w warszawie
    rosyjski zagranpasport po terminie
    paszport tymczasowy na nagły wyjazd
    dzieci potrzebują paszportów na wakacje w turcji
    legalizacja dokumentu w ambasadzie
    konsul honorowy gdzie
    zgoda na wyjazd dziecka z dziadkiem u konsula
    wietnamska ambasada, rejestracja narodzin
    znaleziono mój paszport, gdzie odebrać
    konsulat kolumbii godziny
    uzbekistan paszport wymiana
    gubienie paszportu za granicą, co robić w święta
    paszport dla doroslego oplata
    zgubiłem dokumenty z portfelem, konsul
    nasza ambasada daleko
    paszport dla niemowlęcia
    zwykły paszport mi się kończy, jestem z Indii
    w ambasadzie nie ma terminów
    czy konsul przyjeżdża do nas
    nie mogę wziąć wolnego na wyjazd do konsulatu
    zniszczony paszport
    pies pogryzł paszport
    zalałem paszport
    paszport wyprał się w spodniach
    pierwszy dokument podróży dla niemowlaka
    kiedy konsul objeżdża miasta
    gdzie jest nasza ambasada
    skradziono mi paszport w pociągu`,
  RETURN_HOME: `chcę wrócić do domu, nie mam na bilet
    decyzja o zobowiązaniu do powrotu
    straż graniczna kazała mi wyjechać w trzydzieści dni
    deportacja brata, jak ją zatrzymać
    dobrowolny powrót z iom
    zakaz wjazdu do schengen na trzy lata
    bilet do gruzji za darmo z pomocą
    zamknęli kuzyna przed wydaleniem
    wracamy na ukrainę na stałe, co zamknąć
    repatriacja do kolumbii
    powrót do ojczyzny z pomocą finansową
    przekroczyłem wizę o dwa miesiące i chcę wyjechać
    mam zakaz wjazdu, jak go cofnąć
    odwołanie od decyzji deportacyjnej
    samolot do nepalu, nie stać mnie
    żona chora, chcemy jechać do rodziny i leczyć się tam
    zatrzymali mnie na lotnisku i cofnęli
    wydalą mnie czy mogę zostać z dziećmi
    program asystowanych powrotów
    polacy wracający z anglii, reemigracja
    wracam po dwudziestu latach z irlandii, od czego zacząć
    przewóz rzeczy i mienia przesiedleńczego
    chcę się poddać i polecieć do mamy
    kto kupi mi bilet powrotny
    nie chcę już tu być, pomóżcie wyjechać
    po wyjściu z więzienia mają mnie odesłać
    mój pracodawca porzucił nas, chcemy do manili
    czy po deportacji mogę wrócić za rok
    pomoc w powrocie do kraju pochodzenia
    powrot na filipiny bilet lotniczy
    przymusowy powrót i dziecko w szkole
    zgłoszenie wyjazdu z polski na zawsze
    nie wyszło mi tu i nie mam na bilet
    chcę wracać ale nie stać mnie na autokar
    dostałem nakaz opuszczenia kraju
    kto zapłaci za lot powrotny
    straż graniczna każe mi wyjechać
    mam dość, wracam do swoich, brak kasy na drogę
    zakaz wjazdu i odwołanie
    wpisali mnie na listę niepożądanych
    dość tego, wracam na swoje, ale bez grosza
    dali nakaz opuszczenia kraju
    kto dołoży do biletu w jedną stronę
    chcę dobrowolnie wyjechać
    zakaz wjazdu do Schengen
    ojciec w szpitalu w kraju a ja nie mam na samolot
    chcę do rodziny za granicę a kieszeń pusta`,
  LANGUAGES: `nie mówię po polsku, kto mi pomoże
    nauka języków obcych w mieście
    bariera językowa w urzędzie i w sklepie
    nikt mnie nie rozumie, mówię tylko po wietnamsku
    chcę się uczyć polskiego i angielskiego
    ktoś kto zna gruziński i polski
    słabo znam język, boję się odezwać
    w jakim języku można się tu dogadać
    moje dzieci mówią, a ja ani słowa
    certyfikat językowy, jaki i gdzie
    potrzebna osoba mówiąca po arabsku
    gramatyka, wymowa i słówka, wszystko od początku
    w domu po hiszpańsku, na ulicy po polsku, gubię się
    jakich języków można się tu uczyć
    szkoła językowa dla dorosłych
    obcy język po pracy
    nie mówię ani be, ani me
    potrzebny ktoś z moim językiem`,
  POLISH_COURSE: `gdzie nauczyć się polskiego za darmo
    kurs polskiego dla początkujących wieczorem
    nie znam alfabetu łacińskiego
    lekcje polskiego przez internet po nocnej zmianie
    egzamin certyfikatowy b1, przygotowanie
    chcę nauczyć się czytać i pisać po polsku
    kiedy rusza nowa grupa a1
    podręcznik i zeszyt ćwiczeń dla cudzoziemców
    żona siedzi w domu z niemowlęciem i chce kursu
    odmiana przez przypadki mnie zabija
    polski w zakładzie pracy, lektor po zmianie
    ile kosztuje szkoła językowa
    polski dla ukraińców weekend
    chcę mówić lepiej niż a2, kurs średniozaawansowany
    test poziomujący z języka
    polski dla medyków i pielęgniarek
    polski od zera dla pięćdziesięciolatki
    rozumiem wszystko, ale nie umiem zbudować zdania
    kurs intensywny codziennie rano
    nauczycielka polskiego dla mojej mamy
    szukam darmowej szkoły języka polskiego
    polski jako obcy, certyfikat państwowy
    kurs z opieką nad dziećmi w czasie zajęć
    dyktanda, litery sz cz ż, jak się tego nauczyć
    polskiego chce się uczyć mój mąż po hindusku
    aplikacja i materiały do samodzielnej nauki słówek
    kurs polskiego plock za darmo
    zapisy na lektorat od września
    ja mówić polski słabo, chcieć szkoła
    czy urząd pracy płaci za naukę polskiego
    polski po robocie dla opornych
    lekcje dla takich co nic nie umieją
    certyfikat b1 kiedy egzamin
    gdzie uczą alfabetu i czytania
    kurs online dla nocnej zmiany
    odmiana mnie wykańcza
    uczyć się od alfabetu
    dukam i nikt nie rozumie
    jest coś po drugiej zmianie, na ósmą wieczór
    certyfikat państwowy z polskiego
    przypadki i szeleszczące głoski
    mąż zna tylko dzień dobry`,
  CONVERSATION_PRACTICE: `z kim poćwiczyć mówienie
    chcę rozmawiać po polsku na żywo, nie z książki
    klub konwersacji przy kawie
    pogadać po polsku z miejscowymi
    rozumiem ale wstydzę się mówić
    tandem językowy, ja uczę hiszpańskiego
    kawiarenka językowa w czwartki
    poćwiczyć telefonowanie i rozmowę z kasjerką
    dyskusje o filmach w prostym języku
    gdzie osłuchać się z żywym polskim
    spotkania na których mówi się powoli
    szukam kogoś do gadania na spacerze
    stolik językowy nad rzeką
    po kursie zapominam, potrzebuję praktyki mówienia
    gry planszowe i gadanie po polsku
    emerytka chętna porozmawiać z cudzoziemcem
    scenki z życia, u fryzjera, u mechanika
    wymiana językowa polski angielski
    konwersacje online wieczorem
    akcent mam okropny, kto poprawi
    mój nastolatek krępuje się odezwać do rówieśników
    small talk po polsku, jak zagadać
    native speaker do konwersacji
    chcę nauczyć się żartować i kląć jak wszyscy
    mówię jak robot, kto ze mną pogada
    trening rozmowy z szefem o podwyżkę
    opowiadać o sobie bez kartki
    gdzie mogę mówić i nikt się nie śmieje
    partner do nauki, raz w tygodniu godzina
    rozmowki po polsku grupa
    kluby rozmów dla mam przy placu zabaw
    babskie pogaduchy żeby podszlifować język
    rozumiem ale wstydzę się odezwać
    pogadać po polsku przy kawie
    gramatykę znam, brakuje rozmowy
    nie mam z kim mówić po polsku
    rozumiem, a język staje kołkiem
    pogadać przy kawie, żeby się rozruszać
    wstydzę się swojej wymowy
    ćwiczyć z rodowitym Polakiem
    boję się odebrać telefon`,
  OTHER_LANGUAGES: `kurs angielskiego dla dorosłych
    chcę nauczyć się niemieckiego przed wyjazdem
    sobotnia szkółka ukraińska dla córki
    żeby dzieci nie zapomniały gruzińskiego
    nauka ukraińskiego dla polskiej sąsiadki
    hiszpański od podstaw
    język migowy kurs
    gdzie uczą włoskiego
    rosyjski dla początkujących, literki
    wietnamski dla wnuków urodzonych w polsce
    angielski dla dzieci przedszkolnych
    lekcje tureckiego u kogoś w domu
    norweski do pracy na platformie
    matura z angielskiego korepetytor
    arabski w weekend dla synów
    polka chce mówić po hindusku
    francuski konwersacje
    toefl ielts przygotowanie
    szkoła języka ojczystego dla małych białorusinów
    nauczę bengalskiego za naukę polskiego
    język obcy w urzędzie dla pracowników, ukraiński podstawowy
    niderlandzki do zbioru pieczarek w holandii
    chiński lub japoński dla licealisty
    syn zapomina nasz rodzinny język
    niemiecki dla opiekunek
    kurs angielskiego plock
    szwedzki czeski słowacki, czy ktoś uczy
    rumuńskie dziecko chce czytać po swojemu
    tagalski i cebuano dla dzieci mieszanych
    angielski zawodowy dla informatyka
    nauka esperanto
    czytanie cyrylicy z wnuczką
    chcę się nauczyć hiszpańskiego
    dziecko zapomina ojczystego języka
    pouczyć się niemieckiego
    wymiana hiszpański za polski
    wnuki nie mówią już po naszemu
    gruziński dla siedmiolatki
    uczyć wnuka pisać po ukraińsku
    lekcje języka babci
    wnuki zapominają ojczystego
    chcę odświeżyć niemiecki
    korepetycje z angielskiego dla dorosłej
    szkółka gruzińska w sobotę`,
  TRANSLATION_INTERPRETING: `potrzebuję tłumacza do lekarza
    kto pójdzie ze mną i przetłumaczy w urzędzie
    przetłumaczyć rozmowę z nauczycielką
    tłumacz ukraiński w szpitalu
    pismo po polsku, co tam jest napisane
    ktoś kto zna nepalski do rozmowy
    tłumacz przez telefon od razu
    na komisariacie nie rozumiałem pytań
    google translate źle tłumaczy, potrzebny człowiek
    asystent międzykulturowy na zebraniu
    tłumaczka symultaniczna na konferencję
    ile kosztuje tłumacz za godzinę
    przekład listu od babci z rosyjskiego
    lekarz mówi szybko, proszę o tłumacza gruzińskiego
    szukam tlumacza wietnamskiego
    tłumaczenie przez wideo podczas wizyty
    zwykłe tłumaczenie bez pieczątki
    tłumacz języka migowego do załatwienia sprawy
    w sądzie chcę mówić po swojemu
    ulotka leku do przełożenia na arabski
    mąż głuchy i cudzoziemiec, jak się porozumieć
    dziecko tłumaczy za nas, to nie w porządku
    wolontariusz tłumaczący na filipiński
    sms od banku po polsku, o co im chodzi
    rozmowa trójstronna z kadrową i tłumaczem
    rumuński tłumacz na porodówkę
    nie dogadam się z lekarzem
    u ginekologa nikt mnie nie rozumie
    syn tłumaczy mi w urzędzie, wstyd
    ktoś z bengalskim na rozmowę
    na wywiadówkę potrzebny ktoś z gruzińskim
    operacja w środę a chirurg tylko po polsku
    nie rozumiem co mówi anestezjolog
    urzędniczka mówi a ja kiwam głową
    rozmowa w szkole bez znajomości języka
    na porodówce nikt nie mówi po wietnamsku
    na policji nikt nie zna mojego języka
    w szkole nikt po gruzińsku
    mama leży na oddziale i nikt jej nie rozumie
    potrzebny ktoś na zebranie, co powtórzy po naszemu
    policjant pyta, a ja ani w ząb
    niech ktoś mi to przeczyta w moim języku`,
  SWORN_TRANSLATION: `tłumacz przysięgły ukraińskiego
    przetłumaczyć akt urodzenia z pieczęcią
    dyplom na polski do nostryfikacji
    ile kosztuje strona tłumaczenia przysięgłego
    prawo jazdy z gruzji do tłumaczenia
    wyrok rozwodowy po białorusku na polski
    urząd nie przyjął zwykłego tłumaczenia
    uwierzytelniony przekład metryki
    szukam przysięgłego z hindi
    paszport przetłumaczony do ślubu
    notariusz wymaga tłumacza przysięgłego
    świadectwo szkolne córki z pieczątką tłumacza
    zaświadczenie o niekaralności z rosji, tłumaczenie
    bengalski przysięgły, czy jest w polsce jakiś
    tłumaczenie poświadczone na jutro, ekspres
    lista tłumaczy ministerstwa sprawiedliwości
    skan czy oryginał do tłumaczenia poświadczonego
    pieczęć okrągła na tłumaczeniu
    akt małżeństwa z filipin, angielski przysięgły
    dokumenty samochodu z niemiec, brief, do urzędu
    pełnomocnictwo notarialne do przełożenia na rumuński
    testament po ukraińsku, przekład dla sądu
    przysiegly wietnamski
    uzbecki tłumacz z uprawnieniami
    apostille też trzeba tłumaczyć
    tłumaczenie historii choroby do komisji
    przysięgły przyjedzie do usc
    książeczka szczepień przetłumaczona urzędowo
    umowa spółki na angielski poświadczona
    tłumacz z nepalskiego na polski do pobytu
    z tureckiego na polski z podpisem elektronicznym
    odpis wyroku alimentacyjnego po hiszpańsku
    przełożyć świadectwo z pieczęcią
    urząd chce tłumaczenia od przysięgłego
    prawo jazdy z ukraińskiego na polski z pieczątką
    ile za stronę aktu urodzenia
    okrągła pieczęć pod przekładem
    metryka syna na polski urzędowo
    ile kosztuje strona uwierzytelniona
    przełożyć świadectwo szkolne do zapisów`,
  ADVICE: `nie wiem gdzie się z tym zgłosić
    kto doradzi obcokrajowcowi
    proszę o radę, mam dużo spraw naraz
    potrzebuję konsultacji bezpłatnie
    jestem pogubiony w polskich przepisach
    ktoś mądry niech mi powie co robić
    porada przez telefon po rosyjsku
    poradnictwo obywatelskie
    pismo z urzędu i nie wiem o co chodzi
    różne problemy jednej rodziny, jeden doradca
    komu zadać pytanie
    infolinia dla cudzoziemców
    chcę tylko zapytać i nic nie płacić
    ktoś mi doradzi co robić
    mam mnóstwo pytań i nie wiem kogo pytać
    nie wiem od czego zacząć
    wszystko naraz i nie wiem, od czego zacząć
    kto mi to poukłada
    do kogo z tym`,
  INFORMATION_POINT: `dopiero przyjechałem, od czego zacząć
    gdzie jest punkt dla cudzoziemców
    do którego okienka mam iść
    jakie urzędy są w tym mieście i kiedy otwarte
    nowy w mieście, co i jak
    mapa i informator dla przyjezdnych
    pierwsze dni w polsce, lista spraw
    ktoś kto wytłumaczy jak tu wszystko działa
    informacja dla ukraińców na dworcu
    centrum integracji cudzoziemców
    które pokoje w ratuszu od czego są
    ulotki po angielsku o życiu w płocku
    chcę wiedzieć jakie mam możliwości jako nowy mieszkaniec
    skierujcie mnie do właściwego miejsca
    biuro obsługi klienta miasta
    sprowadziliśmy się z rodziną, jak tu się urządzić
    odsyłają mnie od drzwi do drzwi
    spotkanie powitalne dla nowych mieszkańców
    poradnik dla imigranta
    czy jest gdzieś telefon z informacją po ukraińsku
    gdzie zapytać o wszystko
    konsultant dla migrantów w gminie
    dyżur informacyjny dla obcokrajowców
    co trzeba załatwić po przyjeździe
    kto mi powie co gdzie się załatwia
    przewodnik pierwszych kroków
    migrant info point
    punkt informacyjny plock
    nie znam miasta ani urzędów
    wskażcie mi adres właściwego wydziału
    mieszkam w wiosce za gąbinem, gdzie najbliżej o coś spytać
    gościnny punkt kontaktowy dla nowo przybyłych
    wczoraj wysiadłem z pociągu i nie mam pojęcia co teraz
    lista spraw na pierwszy tydzień
    gdzie jest co w tym mieście
    jeden adres gdzie odpowiedzą na wszystko
    świeżo po przeprowadzce do Płocka
    prosto z autobusu, co najpierw
    dopiero co tu zamieszkałam
    dopiero wysiadłam z autobusu z walizkami
    które okienko i które piętro
    ktoś, kto powie po naszemu, co i jak
    jestem tu świeżo i nie wiem co najpierw
    kto wytłumaczy jak tu wszystko działa`,
  LEGAL_ADVICE: `potrzebuję adwokata za darmo
    nieodpłatna pomoc prawna, jak się zapisać
    dostałem pozew i termin w sądzie
    prawnik mówiący po rosyjsku
    nie stać mnie na radcę prawnego
    mam sprawę karną, grozi mi wyrok
    rozwód przed sądem, jak zacząć
    studencka poradnia prawna
    spadek po mężu, testament i bracia się kłócą
    ktoś mnie pozwał o zniesławienie
    czy muszę iść na rozprawę jako świadek
    potrzebny obrońca z urzędu
    notariusz i pełnomocnictwo, co to
    wyrok zaoczny, jak złożyć sprzeciw
    oskarżyli mnie o kradzież, której nie popełniłam
    odwołanie od decyzji administracyjnej
    poradnia prawna dla obcokrajowców
    wniosek o zwolnienie z kosztów sądowych
    kto napisze apelację
    mediator czy sąd, co wybrać w sporze z sąsiadem
    prawo do opieki nad synem, pozew
    umowę pożyczki podpisałem, czy jest ważna
    podział majątku po rozstaniu
    helsinska fundacja prawnik
    pani mecenas z dyżuru w starostwie
    kurator sądowy przyszedł do domu
    zakładam sprawę w sądzie, ile to kosztuje
    dostałem mandat i nie zgadzam się
    niealimentowane dzieci, prawnik pomoże
    prawnik za darmo plock
    przesłuchanie jutro, czy mogę mieć adwokata
    paragrafy których nie rozumiem, kto wyjaśni
    papuga za darmo
    dostałem wezwanie do sądu
    prawnik dla biednych
    odwołać się od odmowy
    sąd przysłał nakaz, mam dwa tygodnie
    kto napisze pozew
    wyrok zapadł a ja nie wiedziałem o rozprawie
    przyszedł nakaz zapłaty z e-sądu
    wezwali mnie na świadka i boję się
    termin na apelację mija
    zaoczny wyrok, czy da się cofnąć
    dostałem wezwanie na świadka
    mąż wywiózł córkę i nie oddaje
    na adwokata mnie nie stać
    odwołać się od decyzji
    sądzę się o spadek po ojcu
    oskarżyli mnie o kradzież, której nie było
    sąsiadka wali miotłą w sufit, jak się dogadać
    kłótnia o hałas z sąsiadem z dołu
    chcę rozwodu, mąż jest Polakiem, co z dziećmi
    żona odeszła, jak się rozwieść w Polsce`,
  CONSUMER_RIGHTS: `kupiłem telefon i nie działa, nie chcą przyjąć reklamacji
    sklep internetowy nie oddaje pieniędzy
    zwrot butów po dwóch tygodniach
    rzecznik konsumentów
    gwarancja na pralkę odrzucona
    operator naliczył mi tysiąc złotych za internet
    podpisałam umowę z akwizytorem na garnki
    jak odstąpić od umowy zawartej przez telefon
    linie lotnicze odwołały lot, odszkodowanie
    biuro podróży oszukało nas na wczasach
    mechanik źle naprawił samochód i żąda zapłaty
    kupiłam na olx i przyszła cegła
    siłownia nie pozwala rozwiązać abonamentu
    fałszywa promocja i droższy paragon
    samochód z cofniętym licznikiem od handlarza
    ubezpieczyciel nie wypłaca za szkodę
    meble przyszły połamane, producent milczy
    pralnia zniszczyła mi sukienkę
    kurs przez internet zapłacony, a dostępu brak
    orange play plus zerwanie umowy i kara
    kołdry na pokazie dla seniorów za trzy tysiące
    nie dostałem paragonu ani faktury
    wadliwy rower, serwis umywa ręce
    uokik skarga na firmę
    przewoźnik autokarowy nie zwrócił za bilet
    reklamacja butow wzor
    dwa razy ściągnęli za to samo zamówienie
    szkoła jazdy wzięła kasę i zamknęła się
    mieszkanie od dewelopera z wadami
    fotograf ślubny nie oddał zdjęć
    zepsuta kiełbasa z marketu, gdzie zgłosić
    kupno w sklepie z chin i cło, nie przysłali
    allegro nie zwraca za zepsuty odkurzacz
    wcisnęli babci garnki na pokazie
    laptop padł po tygodniu, sklep nie uznaje
    naciągnęli mnie na umowę na prąd
    zamówiłem telefon i przyszła cegła
    siłownia nie chce rozwiązać karnetu
    biuro podróży odwołało wczasy i nie oddaje
    auto z komisu zepsuło się po dwóch dniach
    handlarz ukrył wadę samochodu
    mechanik wziął kasę i nie naprawił
    linia lotnicza odwołała lot i nie zwraca
    zamówiona kanapa nie przychodzi
    operator nalicza za coś czego nie zamawiałem
    hydraulik wziął zaliczkę i zniknął
    fachowiec spartaczył łazienkę
    meblarz z zadatkiem przepadł
    ekipa remontowa nie skończyła i nie odbiera
    kurs online opłacony a lekcji brak
    bilet na koncert, koncert odwołany
    kupiłem buty i podeszwa odpadła
    nie chcą przyjąć zwrotu po trzech dniach
    prąd od akwizytora
    w galerii wcisnęli mi abonament na trzy lata
    ubezpieczenie telefonu o którym nie wiedziałem
    promocja okazała się kredytem
    ściągają co miesiąc za subskrypcję, której nie chciałam
    babci wcisnęli garnki na pokazie
    nie uznali gwarancji na telewizor
    wycieczka odwołana, a pieniądze trzymają
    fachowiec popsuł zmywarkę i zniknął
    przyszło co innego niż na zdjęciu`,
  FORM_FILLING: `kto pomoże wypełnić wniosek
    nie rozumiem rubryk w formularzu
    napiszcie za mnie podanie
    muszę odpisać na pismo z urzędu
    wypełniamy razem, ja tylko podpiszę
    druk po polsku i nie wiem co wpisać
    pomoc w napisaniu odwołania
    gdzie wydrukować i skserować papiery
    sprawdźcie czy dobrze wypełniłam
    ktoś niech usiądzie ze mną nad tymi papierami
    załączniki, oświadczenia, ile tego
    zły kod w polu siódmym i odesłali
    pismo urzędowe, jak napisać żeby było grzecznie
    nie umiem pisać po polsku literami
    dziadek nie widzi, potrzebuje pisarza
    wniosek elektroniczny zaciął się na trzeciej stronie
    wzór podania do dyrektora
    jak się pisze pełnomocnictwo
    życzliwa osoba od druków i formularzy
    braki w papierach, wezwali do uzupełnienia
    prośba do gminy, trzy zdania, pomóżcie
    wypełnić ankietę i oświadczenie
    czarnym długopisem czy można niebieskim
    wolontariusz od pism w poniedziałki
    złożyłam niekompletny komplet dokumentów
    pomoc w papierach plock
    przyszła koperta z okienkiem, co z tym zrobić
    odręczne pismo czy na komputerze
    formularz tylko po polsku, a ja czytam po arabsku
    zrobić kopie i potwierdzić za zgodność
    papirologia mnie przerasta
    streścić mi to pismo prostymi słowami
    przyszło pismo i nic nie rozumiem
    co wpisać w rubryce
    jak napisać odwołanie
    nie umiem pisać po polsku, a wniosek do jutra
    gruba koperta z urzędu i ani słowa nie kapuję
    plik papierów do wypełnienia
    co oni chcą w tym piśmie
    co wpisać w rubryce obywatelstwo ojca
    nazwisko rodowe matki w druku
    pomylić się w formularzu to wstyd
    rubryki po polsku i ani słowa nie kapuję
    siądźmy razem nad tym papierzyskiem
    jak odpisać na to pismo
    boję się, że zaznaczę zły kwadracik
    sprawdzi ktoś, czy dobrze napisałam
    gubię się w papierach z urzędu
    niech ktoś siądzie ze mną nad tymi papierami
    papiery z gminy, nic z nich nie rozumiem`,
  DIGITAL_SKILLS: `nie umiem obsługiwać komputera
    babcia chce dzwonić do wnuków przez wideo
    karta sim na kartę, rejestracja
    jak założyć maila
    telefon zablokowany, kto pomoże
    wifi za darmo gdzie jest
    jak zainstalować aplikację po polsku
    skorzystać z komputera i drukarki
    kurs obsługi smartfona dla seniora
    zapomniałem hasła do poczty gmail
    przenieść numer z ukraińskiego na polski
    ktoś włamał mi się na facebooka
    boję się klikać w linki, nauczcie mnie
    jak wysłać zdjęcie i skan dokumentu
    internet w domu, jaki wybrać
    pakiet danych i doładowanie
    nauka excela i worda
    tablet dla dziecka, kontrola rodzicielska
    nie mam komputera, a wnioski są tylko w sieci
    esim na krótki pobyt
    whatsapp viber telegram na nowym telefonie
    cyfrowy dyżur w bibliotece
    pobrać pdf i podpisać
    za mała pamięć, telefon się zacina
    smartfon po chińsku, przestawić język
    jak robić zakupy przez internet bezpiecznie
    umówić wizytę online, nie potrafię
    laptop od darczyńcy dla ucznia
    fałszywy sms o dopłacie, skąd wiedzieć
    kurs komputerowy dla doroslych
    klawiatura bez polskich znaków
    spotkanie na zoomie i teamsie, jak dołączyć
    babcia nie umie wysłać zdjęcia
    karta sim się nie rejestruje
    jak ściągnąć apkę autobusową
    nie ogarniam laptopa
    zawirusowałem telefon
    gdzie wydrukować i zeskanować
    nie umiem zainstalować aplikacji banku
    bilet w telefonie, jak kupić
    tłumacz w telefonie
    wnuk wgrał mi program i się gubię
    komórka prosi o aktualizację
    jak dołączyć zdjęcie do maila
    podejrzany link niby od kuriera
    zakładam skrzynkę pocztową w internecie
    jak dzwonić z obrazem do wnuków`,
  HEALTH: `jestem chory i nie wiem dokąd iść
    leczenie cudzoziemców w polsce
    opieka medyczna dla całej rodziny
    gorączka, kaszel, boli brzuch
    nie mam ubezpieczenia a muszę się leczyć
    gdzie zbadać zdrowie
    służba zdrowia jak działa
    źle się czuję od tygodnia
    choruję przewlekle, leki i kontrole
    medyk mówiący po ukraińsku
    bezpłatne badania profilaktyczne w mammobusie i nie tylko
    zdrowie dzieci i dorosłych, poradnie
    sanepid książeczka do gastronomii
    boli mnie i nie wiem gdzie pójść
    opieka medyczna dla cudzoziemców
    kiepsko się czuję i nie wiem, do kogo
    gdzie się leczyć`,
  DOCTOR: `jak zapisać się do lekarza rodzinnego
    dziecko ma gorączkę od trzech dni
    skierowanie do kardiologa
    potrzebne l4 na dzisiaj
    pediatra który rozumie po rosyjsku
    jak umówić wizytę w przychodni
    boli mnie kręgosłup i drętwieje noga
    badania krwi na czczo
    okulista i nowe okulary
    deklaracja do poz, pielęgniarka i lekarz
    badania wstępne do pracy, medycyna pracy
    kaszel nie przechodzi, duszno w nocy
    wysypka i swędzenie po pracy w szklarni
    kolejka do ortopedy na dwa lata
    ciśnienie wysokie, kręci się w głowie
    ginekolog kolejka, a rodzinny może
    laryngolog, ucho ropieje synowi
    chcę zmienić lekarza bo nieprzyjemny
    wizyta domowa do leżącej mamy
    teleporada, dzwonię i dzwonię
    usg brzucha, gdzie zrobić
    cukrzyca, glukometr i paski
    książeczka sanepidowska
    rejestracja w przychodni bez polskiego
    lekarz powiedział że mnie nie przyjmie bez peselu
    rehabilitacja po złamaniu
    dermatolog znamię na plecach
    alergia na pyłki, testy
    nocna i świąteczna opieka
    zwolnienie lekarskie na dziecko
    mam katar i boli gardlo
    kleszcz wbił się w nogę
    prywatny internista ile za wizytę
    nerki bolą, kamienie
    gorączkuję i kaszlę
    dziecko ma wysypkę
    recepta na stałe leki
    zapisać całą rodzinę do przychodni
    plecy mnie łupią
    zwolnienie lekarskie od ręki
    medycyna pracy i książeczka sanepid
    dziecko dusi się kaszlem w nocy
    duszności u malucha o północy
    gorączka czterdzieści a jest niedziela
    świszczy mu w płucach
    zgaga i biegunka od tygodnia
    wymioty i ból brzucha
    kaszel nie przechodzi
    kręci mi się w głowie
    spuchła mi kostka
    skierowanie do specjalisty
    badania krwi gdzie
    noga spuchła po pracy
    pediatra dla niemowlaka
    okulista na fundusz
    wyniki mam a nie rozumiem
    katar trzeci tydzień
    kleszcz mnie ugryzł i czerwono
    ucho boli dziecko
    kłuje mnie w boku trzeci dzień
    synka obsypało krostkami
    kaszel nie odpuszcza od miesiąca
    szum w uszach i zawroty
    skierowanie do endokrynologa
    opuchły mi kostki
    kto osłucha dziecko dzisiaj
    wyniki krwi do omówienia
    szumi mi w uchu od tygodnia
    mam zatkane ucho i nic nie słyszę
    dziecko ma czterdzieści stopni i nie spada
    mała ma gorączkę i kaszle
    syn ma trzydzieści dziewięć i leży
    rzyga od rana i nic nie je
    boli mnie krzyż po dźwiganiu
    wyskoczyło mi coś na szyi
    strzyka mi w kolanie
    palec siny od trzech dni i boli
    rozłożyło mnie na amen
    pamięć mi szwankuje, a mam siedemdziesiątkę
    plecy mi pękają od noszenia skrzynek
    korzonki złapały, nie mogę się schylić
    kolano spuchło od stania przy taśmie`,
  HOSPITAL_EMERGENCY: `połknął baterię, dzwonić po pogotowie
    karetka do nieprzytomnego
    sor, ile się czeka na przyjęcie
    złamana ręka, gdzie na gips
    mama dostała udaru
    ból w klatce piersiowej i lewej ręce
    numer sto dwanaście po angielsku
    ojciec zemdlał i nie oddycha
    krew nie przestaje lecieć
    leżę w szpitalu, nikt mi nic nie mówi
    odwiedziny na oddziale
    planowa operacja przepukliny
    dziecko wypadło z okna
    oparzenie wrzątkiem
    czy zapłacę za pogotowie bez ubezpieczenia
    zatrucie grzybami
    atak padaczki na ulicy
    wypis ze szpitala i co potem
    ostry dyżur w nocy
    ugryzła mnie żmija
    rachunek ze szpitala na dziesięć tysięcy
    wyrostek robaczkowy, silny ból
    potrącił mnie samochód na pasach
    wstrząs po użądleniu osy
    skręcona kostka, opuchło
    zabrali męża karetką, dokąd
    czad, wszyscy mamy zawroty głowy
    przeszczep i chemioterapia onkologia
    wezwac karetke po ukrainsku
    zszyć ranę po nożu
    porażenie słoneczne w polu
    zawał, ratujcie
    intensywna terapia, kto udziela informacji rodzinie
    kłuje mnie w klatce
    zemdlał na hali
    rozciąłem rękę, leje się krew
    połknął baterię
    gdzie szyją rany w nocy
    kolega upadł i nie oddycha
    ktoś leży nieprzytomny na hali
    duszę się po ukąszeniu osy
    dziecko wypiło płyn do naczyń
    wpadł pod wózek i nie wstaje
    poparzyła się wrzątkiem
    mąż ma udar chyba
    dziecko spadło ze schodów
    dziadek zsiniał i rzęzi
    połknął bateryjkę
    drgawki i czterdzieści stopni
    rozcięłam dłoń, leje się krew
    teściowi wykrzywiło twarz
    użądliła osa i puchnie gardło
    pies mnie pogryzł i rana krwawi
    pogryzienie przez psa
    kot podrapał dziecko do krwi
    kolega stracił przytomność w pokoju
    współlokator zasłabł i nie odpowiada
    złamałem nogę na lodzie
    skręciłam kostkę na schodach
    wbił mi się gwóźdź w stopę
    rozciąłem rękę nożem i krew nie przestaje
    osa go użądliła i puchnie
    przewrócił się i nie może wstać
    mały połknął guzik
    dziecko połknęło monetę
    córka zjadła tabletki babci
    kopnął go prąd i leży`,
  HEALTH_INSURANCE: `czy jestem ubezpieczony w nfz
    ewuś świeci się na czerwono
    kto mnie zgłasza do ubezpieczenia
    zgłosić żonę i dzieci do ubezpieczenia
    ekuz na wyjazd do niemiec
    dobrowolne ubezpieczenie zdrowotne
    szef nie opłacił mi zdrowotnej
    student z indii i ubezpieczenie
    ile płacę składki zdrowotnej jak nie pracuję
    prywatna polisa do karty pobytu
    po zwolnieniu jak długo działa ubezpieczenie
    odmówili leczenia bo brak ubezpieczenia
    druk rmua albo zua
    teściowa z ukrainy bez ubezpieczenia
    rolnik krus, a zdrowotne
    s1 formularz z rumunii
    zwrot kosztów leczenia za granicą
    internetowe konto pacjenta, status
    ubezpieczenie turystyczne czy wystarczy do szpitala
    dziecko uczy się, kto je ubezpiecza
    nie mam nfz, co teraz
    zus zza a rodzina dołączona
    pracuję na zleceniu, czy mam prawo do lekarza
    jak zapisać babcię pod swoje ubezpieczenie
    sanatorium z nfz skierowanie
    potwierdzenie prawa do świadczeń
    gdzie jest oddział funduszu zdrowia
    przerwa między umowami i wizyta u specjalisty
    ubezpieczenie zdrowotne dla bezrobotnej
    wyjeżdżam na wakacje, jaka karta na leczenie
    decyzja wójta o prawie do świadczeń
    karta nfz jak dostac
    czy ukrainka z ukr ma darmowe leczenie
    w okienku powiedzieli że świeci na czerwono
    ewuś mnie nie widzi
    czy szef mnie ubezpieczył
    dopisać żonę do ubezpieczenia
    złamałem nogę a nie mam składek
    rejestratorka kręci głową że mnie nie ma w systemie
    mówią że jestem nieubezpieczony choć pracuję
    szpital wystawił mi rachunek
    w rejestracji świeci się na czerwono
    dopisać żonę do mojej składki
    rachunek za szpital na pięć tysięcy
    leczyć się bez płacenia
    na urlop do Hiszpanii z kartą
    w przychodni powiedzieli, że nie jestem zgłoszony
    po wizycie kazali zapłacić, bo nikt mnie nie ubezpieczył
    szef zapomniał mnie zgłosić i mam rachunek od lekarza
    nie wiem czy firma mnie ubezpieczyła
    pracodawca mówi że jestem ubezpieczony ale nie wiem
    czy szef zgłosił mnie do nfz
    w przychodni mówią że nie mam ubezpieczenia
    świecę się na czerwono u lekarza
    w rejestracji powiedziały, że świecę się na czerwono
    lekarz mówi, że w systemie nie mam ubezpieczenia`,
  DENTIST: `boli mnie ząb
    wypadła plomba przy jedzeniu
    dentysta na nfz, gdzie przyjmuje
    ósemka do usunięcia
    spuchła mi twarz od zęba
    aparat ortodontyczny dla córki
    dziecko boi się borowania
    proteza dla babci
    kanałowe leczenie, ile kosztuje
    dentysta dyżur w niedzielę
    złamałem jedynkę na rowerze
    dziąsła krwawią przy myciu
    próchnica u trzylatka
    stomatolog mówiący po ukraińsku
    zgubiłam koronkę
    higienizacja i kamień
    ząb mądrości rośnie krzywo
    ropień na dziąśle i gorączka
    znieczulenie w ciąży u dentysty
    szkolny gabinet stomatologiczny
    wyrwać zęba za darmo
    mam dziury w zębach od słodkiego
    implant albo mostek
    dentysta przyjmie bez ubezpieczenia
    zęby bolą od zimnego
    wybity ząb schowałem do mleka
    mleczak się rusza i boli
    rwie mnie w szczęce całą noc
    dentysta plock bol
    rentgen szczęki pantomogram
    zgrzytam zębami, szyna
    osad i przebarwienia po paleniu
    ósemka mnie rwie
    wypadła plomba
    dentysta na fundusz
    zrobić protezę
    złamałem jedynkę
    ukruszył mi się przedni ząb
    wybili mi ząb
    wypadł mi ząb przy wypadku
    policzek jak balon
    ukruszyła się szóstka
    syn boi się borowania
    mama potrzebuje sztucznej szczęki
    ząb rwie od wczoraj`,
  PHARMACY: `która apteka czynna całą noc
    recepta z ukrainy w polskiej aptece
    kod recepty i pesel
    skończyła mi się insulina
    lek na ciśnienie bez recepty czy można
    zamiennik tańszego leku
    syrop na kaszel dla niemowlaka
    lekarstwo refundowane czy pełna cena
    ulotki nie rozumiem, jak dawkować tabletki
    recepta farmaceutyczna w nagłym wypadku
    termometr, bandaż i plastry w niedzielę
    tabletka dzień po
    nie mają mojego leku w hurtowni
    darmowe leki dla dzieci i seniorów
    apteka dyżurna plock
    gdzie wyrzucić przeterminowane tabletki
    mleko modyfikowane dla alergika
    jak po polsku nazywa się paracetamol
    antybiotyk na co drugi dzień
    krople do oczu i maść
    lek na tarczycę z gruzji, odpowiednik
    test ciążowy i prezerwatywy
    pigułki wysłane mi z indii
    szczepionka przeciw grypie w aptece
    ketonal ibuprom co silniejsze
    inhalator i wziewy na astmę
    zmierzyć ciśnienie u farmaceuty
    apteczka na wyjazd
    e-recepta w smsie
    zioła i witaminy
    leki za drogie dla emeryta
    pieluchomajtki na zlecenie
    skończyły mi się tabletki a niedziela
    syrop dla dziecka w nocy
    gdzie wykupię receptę o północy
    lek na ciśnienie odpowiednik z Ukrainy
    lek na tarczycę skończył się w święta
    insulina na noc
    brakuje leku w aptekach
    tabletki dla mamy bez recepty
    plastry i coś na gardło
    krople do nosa
    termometr i syrop
    skończyły się tabletki na ciśnienie
    kod do leku przyszedł smsem
    coś na kaszel bez recepty
    o tej porze gdzie kupię czopki
    zamiennik leku z mojego kraju
    maść na odparzenia
    potrzebuję antybiotyku a jest niedziela
    gdzie w niedzielę wykupię receptę
    skończyły mi się leki a jutro święto`,
  PREGNANCY_WOMENS_HEALTH: `jestem w ciąży, do kogo iść
    test pokazał dwie kreski
    ginekolog kobieta, najlepiej ukrainka
    cytologia bezpłatna
    szkoła rodzenia po rosyjsku
    położna przyjdzie do domu
    poroniłam, gdzie pomoc
    poród rodzinny, czy mąż może być
    niechciana ciąża, jakie mam wyjścia
    zgwałcił mnie i boję się ciąży
    guzek w piersi
    mammografia po pięćdziesiątce
    nie przyszedł mi okres
    usg połówkowe
    założenie spirali
    antykoncepcja dla osiemnastolatki
    karta ciąży i wyprawka do szpitala
    karmienie piersią boli
    trzeci miesiąc i wymioty
    krwawienie w szóstym miesiącu
    menopauza i uderzenia gorąca
    nie możemy zajść w ciążę
    żona rodzi za dwa tygodnie, brak ubezpieczenia
    ile trwa połóg, szwy się rozeszły
    cesarka czy naturalny
    choroba weneryczna, swędzi i piecze
    laktator i nawał pokarmu
    ciąża ginekolog nfz
    bolesne miesiączki i endometrioza
    hiv test anonimowo
    zaświadczenie o ciąży dla szefa
    noworodek żółtaczka, czy to normalne po porodzie
    obrzezanie kobiet, jestem po zabiegu
    spóźnia mi się okres
    dwie kreski na teście
    wpadliśmy i nie wiem co dalej
    ginekolożka dla nieubezpieczonej
    nawał pokarmu i gorączka
    guz w piersi wyczułam
    badanie piersi bez skierowania
    mammografia za darmo
    usg piersi
    cytologia dla kobiet z zagranicy
    boję się porodu, pierwszy raz
    co spakować do szpitala na poród
    czy mąż może być przy porodzie
    dwie kreski i panika
    spóźnia mi się i mdli rano
    piersi jak kamienie po porodzie
    plamię w ósmym tygodniu
    cytologia za darmo
    kobieca doktor, która mówi po rosyjsku
    szukam położnej
    potrzebny mi doktor od kobiecych spraw
    nie chcę mieć więcej dzieci
    co spakować na porodówkę`,
  VACCINATION: `szczepienie dziecka, kalendarz inny niż w gruzji
    książeczka szczepień została w kijowie
    odra, świnka, różyczka
    szczepienie na grypę
    szczepionka na kleszcze dla leśników
    tężec po zadrapaniu gwoździem
    czy szczepienia są obowiązkowe
    mój niemowlak nie był szczepiony
    covid piąta dawka
    bcg gruźlica u noworodka
    sanepid upomina o szczepienia
    szczepienie przed wyjazdem do indii
    hpv dla dwunastolatki
    gdzie zaszczepić się w sobotę
    szczepionka na wzw b do pracy w szpitalu
    wścieklizna po ugryzieniu psa
    pneumokoki dla babci
    gorączka po szczepionce
    certyfikat szczepień międzynarodowy
    uzupełnić brakujące dawki
    szkoła pyta o karte szczepien
    przedszkole nie przyjmie nieszczepionego
    skierowanie na szczepienie dla dorosłego
    ospa wietrzna, czy można dorosłemu
    polio dla dzieci z ukrainy
    boję się igły, syn też
    żółta febra, punkt szczepień dla podróżnych
    rotawirusy kroplami
    czy szczepić w ciąży na krztusiec
    dawka przypominająca po dziesięciu latach
    szczepienia dla całej brygady w firmie
    dzieci nie mają żadnych szczepień, bo wojna
    szczepionka na kleszcze
    dziecku brakuje szczepień do przedszkola
    zastrzyk na grypę
    ugryzł mnie pies, wścieklizna
    książeczka z Wietnamu, jakich szczepień brakuje
    żłobek żąda karty szczepień
    dziecko szczepione za granicą
    lecę do Indii, co zaszczepić
    przed wyjazdem do tropików
    żółtaczka i dur brzuszny przed podróżą
    książeczka syna została w Kijowie
    pies mnie ugryzł, czy kłuć na wściekliznę
    zastrzyk przed wyjazdem do Afryki
    odra i różyczka, czy powtarzać
    na grypę dla dziadków
    pies mnie pogryzł, czy trzeba zastrzyk
    książeczka zdrowia dziecka z innego kraju
    przedszkole pyta o książeczkę szczepień`,
  MENTAL_HEALTH: `nie mogę spać i ciągle płaczę
    psycholog po ukraińsku
    mam depresję, kto mi pomoże
    lęki i kołatanie serca w autobusie
    syn nie mówi od kiedy uciekliśmy przed bombami
    psychiatra bez skierowania
    terapia na nfz
    tęsknię za domem, nic mnie nie cieszy
    koszmary po wojnie
    ataki paniki w pracy
    córka się tnie
    mąż wrócił z frontu i jest innym człowiekiem
    poradnia zdrowia psychicznego
    słyszę głosy
    grupa wsparcia dla osób w depresji
    nerwica natręctw
    dziecko moczy się w nocy po przeprowadzce
    wypalona i bez sił
    zaburzenia odżywiania, nastolatka nie je
    tabletki uspokajające od psychiatry
    po porodzie nie chcę dziecka dotykać
    terapeuta online po hiszpańsku
    trauma po obozie
    adhd u dorosłego
    nikomu nie ufam, boję się ludzi
    psycholog plock za darmo
    panika mnie łapie w autobusie
    nie wstaję z łóżka
    serce wali i duszno mi ze strachu
    wszystko mi zobojętniało
    koszmary po ostrzałach
    tęsknię za domem aż boli
    odkąd przyjechaliśmy córka milczy i moczy łóżko
    syn po wojnie budzi się z krzykiem
    dziecko przestało mówić po przeprowadzce
    mała gryzie paznokcie i boi się szkoły
    nastolatek zamyka się w pokoju i milczy, psycholog po rosyjsku
    nie mam siły nawet się umyć
    ciągle się trzęsę po wypadku
    w nocy myśli nie dają spać
    płaczę w łazience w pracy
    nic mnie nie cieszy od jesieni
    serce wali mi w kolejce bez powodu
    córka gryzie paznokcie i milczy
    mąż wrócił z frontu odmieniony
    wypaliłam się doszczętnie
    ryczę w łazience co wieczór
    synek po bombardowaniach milczy i chowa się pod stół
    przerasta mnie życie tutaj płaczę w łazience
    mąż wrócił z frontu i zrywa się w nocy z krzykiem
    brat po wojnie nie może spać i trzęsie się
    ciężko mi na sercu odkąd tu jestem
    ręce mi opadają nic mi się nie chce
    ciągle wraca mi to, co widziałem na froncie
    zaraz wybuchnę z nerwów
    nie mogę zapomnieć o wojnie
    od porodu chodzę jak cień i nic mnie nie cieszy
    żona po urodzeniu dziecka ciągle smutna
    nie czuję nic do dziecka, boję się przyznać`,
  CRISIS_SUPPORT: `nie chcę już żyć
    myślę o samobójstwie
    telefon zaufania całą dobę
    kolega mówi że się powiesi
    brat połknął tabletki po kłótni
    interwencja kryzysowa
    moje dziecko zginęło, nie daję rady
    syn napisał list pożegnalny
    świat mi się zawalił
    jestem w szoku po wypadku
    potrzebuję z kimś porozmawiać teraz, w nocy
    załamałam się po śmierci męża na froncie
    mam dość wszystkiego, chcę skoczyć
    czat dla młodzieży w kryzysie
    nie wytrzymam ani dnia dłużej
    jestem na krawędzi
    mama grozi że sobie coś zrobi
    natychmiastowa pomoc psychologiczna
    linia wsparcia po rosyjsku
    spalił się dom i nie mamy nic, jesteśmy roztrzęsieni
    dziewczyna mnie rzuciła i nie widzę sensu
    wpadłem w czarną rozpacz
    żegna się z wszystkimi, boję się o niego
    po napadzie trzęsą mi się ręce i nie wychodzę
    kryzys w rodzinie, wszystko naraz runęło
    dzwonić gdy nachodzą czarne myśli
    ośrodek interwencji kryzysowej plock
    bliska osoba popełniła samobójstwo
    116 111 dla dzieci
    nie mam siły oddychać, pomocy
    okaleczyła się nożem przed chwilą
    pierwsza rozmowa bez kolejki, jest źle
    kumpel mówi że się powiesi
    nie widzę sensu
    mam wszystkiego dość i chcę zniknąć
    żona wzięła tabletki
    po śmierci syna nie daję rady
    tnę się
    koleżanka z pokoju połknęła garść tabletek
    przyjaciel żegna się z nami w wiadomościach
    znajomy stoi na moście
    nie widzę sensu dalej żyć
    właśnie dowiedziałam się o śmierci syna
    muszę z kimś pogadać natychmiast
    przyjaciółka pisze, że się żegna
    w jeden dzień runęło wszystko
    znalazłam u córki ślady po żyletce
    nastolatka robi sobie krzywdę nożyczkami
    podciął sobie żyły w łazience
    kolega mówi że skończy ze sobą
    córka tnie się po rękach
    poroniłam i nie mogę się pozbierać
    po śmierci syna nie umiem żyć`,
  ADDICTION: `mąż pije codziennie
    chcę przestać pić
    aa po rosyjsku
    odwyk za darmo
    narkotyki, syn bierze amfetaminę
    gram na automatach i przegrałem wypłatę
    koledzy na kwaterze chleją co noc
    wszywka esperal
    zapiłem i straciłem robotę
    delirka, trzęsą mi się ręce
    poradnia leczenia uzależnień
    dopalacze w szkole
    uzależniona od telefonu i gier
    detoks na oddziale
    terapia dla współuzależnionej żony
    palę trawkę i nie mogę rzucić
    zakłady bukmacherskie zrujnowały rodzinę
    rzucić palenie, plastry
    ojciec alkoholik, jestem dorosłym dzieckiem
    mama schowała butelki
    leki nasenne, nie umiem bez nich
    mityng anonimowych alkoholików
    metadon i igły
    piwo za piwem po zmianie
    kokaina na imprezach
    komisja rozwiązywania problemów alkoholowych
    przymusowe leczenie alkoholika, wniosek
    trzeźwy od miesiąca, boję się nawrotu
    pijany szef brygady
    izba wytrzeźwień
    uzaleznienie od hazardu pomoc
    vape i snus u trzynastolatka
    brat ćpa i kradnie w domu
    brat ciągle gra i przepuścił pensję w zakładach bukmacherskich
    obstawia mecze i ciągle przegrywa
    córka wpadła w złe towarzystwo i ćpa
    pali trawkę od rana do wieczora
    stary chla
    brat ćpa
    przepuściłem wypłatę na automatach
    nie umiem przestać obstawiać meczów
    trzeźwieję i chcę na mityng
    syn wali fetę
    palę trawę codziennie
    syn kradnie w domu na dopalacze
    znalazłam u córki proszek
    chłopak sprzedał telefon żeby grać
    mąż wynosi rzeczy za wódkę
    brat bierze tabletki na odlot
    co wieczór flaszka i awantura, dzieci się chowają
    chowam butelki przed mężem
    ojciec pije od rana
    znowu przyszedł narąbany
    brat wynosi rzeczy na prochy
    ojciec chleje trzeci tydzień
    nie potrafię odejść od jednorękiego bandyty
    popijam po kryjomu
    dzieciak gra po nocach
    dziewiąty dzień trzeźwy i mnie trzęsie`,
  CHILDREN_EDUCATION: `gdzie zapisać dzieci w różnym wieku
    edukacja w polsce jak wygląda
    trójka dzieci, żłobek, szkoła i liceum
    wydział edukacji w ratuszu
    co z nauką dzieci po przyjeździe
    moje dziecko nigdzie jeszcze nie chodzi
    od ilu lat dzieci muszą się uczyć
    oświata dla cudzoziemców
    system szkolny, klasy i matura
    chcę żeby córka zdobyła dobre wykształcenie
    dzieci siedzą w domu, trzeba je gdzieś posłać
    pomoc dla uczniów i studentów z zagranicy
    rok szkolny od września, a my jesteśmy od marca
    nauka dla dzieci z zagranicy
    co z edukacją moich dzieci
    gdzie uczą się obce dzieci
    dokąd z dziećmi po przeprowadzce
    szkoły i przedszkola w okolicy`,
  NURSERY: `komu zostawić roczniaka jak pracuję
    żłobek miejski zapisy
    mam dwulatka i wracam do pracy
    dofinansowanie do żłobka
    niania na kilka godzin
    klub dziecięcy otwarty od rana do nocy
    ile kosztuje żłobek prywatny
    opiekunka do niemowlaka
    od jakiego wieku przyjmują maluchy
    lista rezerwowa, kiedy się zwolni miejsce
    półtoraroczna córeczka nie mówi po polsku w grupie
    aktywny rodzic babciowe
    dzienny opiekun na wsi
    adaptacja w żłobku, dziecko wyje
    żłobek dla dziecka bez peselu
    pracuję na zmiany, kto weźmie malucha o piątej
    pampersy i leżakowanie w żłobku
    macierzyński się kończy, co z maleństwem
    ciocia w żłobku nie odpowiada
    żłobek plock wolne miejsca
    mały ma dziesięć miesięcy, czy go przyjmą
    wychowawczy albo żłobek, nie wiem
    grupa maluszków z opieką do osiemnastej
    chory maluch co tydzień w żłobku
    rekrutacja do żłobka, punkty za pracę rodziców
    bliźniaki dwuletnie, dwa miejsca naraz
    żłobek przy fabryce dla pracownic
    zlobek dla ukrainskiego dziecka
    babysitter znająca ukraiński
    smoczek, butelka i dieta bezmleczna w żłobku
    kto się zajmie bobasem kiedy mam zmianę
    opieka nad dzieckiem do lat trzech
    niania na nocki
    roczniak i zmiana na szóstą
    kto popilnuje bobasa
    opiekunka dzienna
    żłobek a ja w pracy do dziesiątej
    zaczynam o szóstej, kto weźmie półtoraroczną
    miejsce dla osiemnastomiesięcznego
    zmianowa praca i małe dziecko
    opiekun dzienny blisko fabryki
    teściowa wyjechała, nie ma kto z małą siedzieć
    opieka nad roczniakiem na cito
    bliźniaki mają rok a my oboje na hali
    opieka nad dwójką maluchów
    roczniak, a macierzyński się kończy
    półtoraroczną z kim zostawić
    miejsce dla dwulatka
    opiekunka za droga, coś gminnego
    maluch jeszcze nie chodzi, a ja na zmiany
    nie mam z kim zostawić bombelka
    wracam do roboty i nie mam z kim zostawić małej
    roczny synek a ja na zmiany
    kto popilnuje dwulatka od rana`,
  PRESCHOOL: `gdzie jest przedszkole niedaleko osiedla
    czterolatek nie ma miejsca w przedszkolu
    zerówka dla sześciolatki
    zapisy do przedszkola w marcu
    przedszkole od szóstej rano
    ile płaci się za posiłki w przedszkolu
    syn idzie do starszaków
    obowiązkowe przygotowanie przedszkolne
    przedszkole z językiem ukraińskim
    odwołanie bo nie przyjęli pięciolatki
    wyprawka do przedszkola, kapcie i worek
    pani przedszkolanka mówi że nie rozumie poleceń
    prywatne przedszkole czy gminne
    przedszkole integracyjne
    wakacyjny dyżur przedszkola
    w środku roku zwolniło się miejsce
    córka płacze przy rozstaniu w szatni
    trzylatek w pieluszce, czy przyjmą
    do przedszkola potrzebny pesel i szczepienia
    bal przebierańców i rytmika
    logopeda w przedszkolu
    kto może odebrać moje dziecko z grupy
    przedszkole w gąbinie na wsi
    dni otwarte i zajęcia adaptacyjne
    pierwszeństwo dla samotnej matki w naborze
    rekrutacja do przedszkola cudzoziemcy
    przedskole dla dziecka
    nie je wieprzowiny, przedszkole i kuchnia
    pięć godzin bezpłatnie
    trzyletni wnuk z nami, dokąd z nim
    przedszkole waldorfskie albo leśne
    montessori dla trzylatków
    czterolatek, zerówka czy przedszkole
    miejsce w przedszkolu w połowie roku
    odpieluchowanie a przedszkole
    maluch płacze przy rozstaniu w szatni
    trzylatka gryzie inne dzieci w grupie, adaptacja
    ile kosztuje obiad w przedszkolu
    dyżur wakacyjny przedszkola
    czterolatka nudzi się z babcią
    w szatni płacze i nie puszcza
    zerówka dla pięciolatka
    nie dostaliśmy się w rekrutacji
    grupa starszaków`,
  SCHOOL: `zapisać syna do szkoły podstawowej
    córka nie zna polskiego, do której klasy
    w połowie roku, czy szkoła przyjmie
    oddział przygotowawczy dla uczniów z ukrainy
    technikum, liceum czy branżówka
    rejon szkoły, gdzie chodzi dziecko z mojej ulicy
    obowiązek szkolny do osiemnastki
    egzamin ósmoklasisty dla cudzoziemca
    świadectwo z zagranicy, która klasa
    dyrektorka odmówiła przyjęcia
    dowóz do szkoły gimbusem
    podręczniki za darmo
    plecak, piórnik i wyprawka
    obiady w stołówce szkolnej
    dzieciaki dokuczają synowi na przerwie
    religia czy etyka, jak wypisać
    wychowawczyni wzywa mnie na zebranie
    librus nie mogę się zalogować
    matura po polsku dla wietnamki
    syn wagaruje
    przenieść dziecko do innej szkoły
    szkoła specjalna albo integracyjna
    indywidualny tok nauczania
    szkoła muzyczna nabór
    online ukraińska szkoła i polska razem
    szkola podstawowa zapisy plock
    bójka na korytarzu i pedagog
    usprawiedliwić nieobecność
    kiedy ferie i wakacje
    mundurek i zmienne obuwie
    nastolatka po dziewiątej klasie z odessy
    nastolatka po podstawówce nie wie jaką szkołę średnią wybrać
    syn kończy ósmą klasę, jaką szkołę wybrać
    żona z dziećmi przyjeżdżają i trzeba je posłać do szkoły
    liceum czy zawodówka dla nastolatka z zagranicy
    córka przyjedzie w marcu, do której klasy
    dwunastolatek bez polskiego
    przenieść dziecko ze szkoły w Kijowie
    rejonowa podstawówka
    technikum czy liceum dla syna
    do ilu lat syn musi się uczyć
    obowiązek szkolny dla cudzoziemca
    dzieci uczą się online w ukraińskiej, czy muszą do polskiej
    obwód szkoły i zapis
    gimbus czy dojeżdża
    świadectwo z ukrainy do technikum
    syn kończy ósmą klasę i co dalej
    syn do szóstej klasy, gdzie zapisać
    usprawiedliwić trzy dni choroby
    wychowawczyni wzywa na rozmowę
    przenieść córkę w połowie semestru
    co po podstawówce, zawodówka czy ogólniak
    plecak, piórnik, kapcie na zmianę
    kiedy mogę posłać syna do klasy
    córka ma siedem lat i trzeba ją gdzieś posłać
    syn kończy siedem lat, do jakiej szkoły iść`,
  SCHOOL_SUPPORT: `syn nie nadąża na lekcjach
    korepetycje z matematyki bez opłat
    odrabianie lekcji po południu
    dodatkowy polski dla ucznia
    dysleksja, opinia z poradni
    asystentka międzykulturowa w klasie
    poradnia psychologiczno-pedagogiczna termin
    nie rozumie zadań z fizyki
    grozi mu powtarzanie klasy
    nauczyciel wspomagający
    świetlica i pomoc w zadaniach domowych
    dostał jedynkę z dyktanda
    wyrównawcze z przyrody
    stypendium szkolne na podręczniki
    ja nie umiem mu pomóc, nie znam polskiego
    orzeczenie o kształceniu specjalnym
    logopeda dla ucznia
    przed egzaminem ósmoklasisty potrzebny ktoś do chemii
    córka nie odzywa się w klasie
    wolontariusz student douczy dziecko
    rewalidacja i zajęcia korekcyjne
    tablica mnożenia nie wchodzi do głowy
    psycholog szkolny
    klasa powitalna, ile godzin polskiego
    dysgrafia dyskalkulia
    wakacyjne zajęcia przed pierwszym września
    nie przeczyta lektury po polsku
    nauczyciel mówi że się leni, a on nie rozumie
    poprawka w sierpniu
    odrobic lekcje z dzieckiem kto pomoze
    rozmowa nauczycielki z rodzicem z gruzji
    laptop i biurko do nauki dla pierwszoklasistki
    korki z matmy
    w szkole nic nie rozumie i płacze
    dzieci się z niego śmieją że źle mówi
    wywiadówka po polsku, nic nie wiem
    librus i usprawiedliwienia
    pomoc w lekcjach
    nauczycielka pisze w dzienniku i nie wiem o co chodzi
    wiadomości z librusa po polsku
    wychowawczyni wzywa mnie a nie znam języka
    syn dostał uwagę i nie rozumiem za co
    dzieci nie bawią się z córką bo nie zna polskiego
    syn nie chce wstać do szkoły
    pani mówi że powtórzy klasę
    nie rozumiem ocen i zebrania
    z ułamkami ani rusz
    siedzimy nad lekcjami do nocy
    trójka z polskiego, bo nie rozumie poleceń
    wypracowanie na jutro
    pedagog w szkole
    córka przyjeżdża w lipcu, czy ktoś ją przygotuje przed wrześniem
    latem uczą czegoś, zanim dziecko pójdzie do polskiej klasy`,
  AFTER_SCHOOL: `co dzieci mogą robić po lekcjach
    kółko plastyczne dla siedmiolatki
    półkolonie w wakacje
    harcerze, zuchy
    dzieci siedzą same do szesnastej
    klub młodzieżowy i ping pong
    robotyka i lego
    świetlica środowiskowa
    ferie zimowe w mieście
    kolonie nad morzem dofinansowane
    nastolatek nudzi się i siedzi w telefonie
    taniec dla dziewczynek
    zajęcia teatralne dla młodzieży
    młodzieżowa drużyna strażacka
    darmowe zajęcia dla uczniów
    szachy dla dzieci
    gry planszowe czwartkowe dla dzieciaków
    gdzie zostawić ośmiolatkę do powrotu z pracy
    obóz letni z końmi
    laboratorium i drukarka 3d dla licealistów
    gitara dla dziesięciolatka
    plac zabaw pod dachem
    kółko z chemii, ciekawostki
    lato w mieście
    spotkania nastolatków z ukrainy
    akrobatyka albo balet dla pięciolatki
    pozalekcyjne plock
    dom kultury zajęcia dla dzieci
    sobotnie warsztaty dla dzieci
    komputery i minecraft dla chłopców
    skauci nad jeziorem
    zajecia dla dzieci wakacje
    kto weźmie dzieci na lato, pracuję do szesnastej
    co z dzieciakami w wakacje kiedy rodzice pracują
    ferie a my w pracy
    półkolonie na sierpień
    gdzie syn może porobotykować
    świetlica do osiemnastej
    nastolatek nudzi się i siedzi na telefonie
    obóz harcerski
    szachy dla dziesięciolatka
    robotyka dla dzieci
    zajęcia plastyczne dla siedmiolatki
    co po szkole dla trzynastolatki
    czym zająć dwunastolatka w wakacje
    letnie zajęcia gdy jesteśmy w pracy
    syn całe dnie sam w domu
    po lekcjach siedzi sam do siedemnastej
    strażacka drużyna dla córki
    rysunek i taniec dla ośmiolatki
    judo dla sześciolatki
    karate i balet dla dzieci
    co z młodym między szkołą a piątą
    wałęsa się po osiedlu
    ferie, a my w pracy
    robotyka albo plastyka
    kolonie dla dziesięciolatka`,
  HIGHER_EDUCATION: `chcę studiować na politechnice
    matura z ukrainy a studia
    stypendium dla cudzoziemców
    uczelnia w płocku, jakie kierunki
    czesne dla obcokrajowca
    rekrutacja na studia online
    wiza studencka i dziekanat
    przenieść się ze studiów w mińsku
    rok zerowy przed studiami
    magisterka po angielsku
    akademik miejsce
    sesja poprawkowa, grozi mi skreślenie
    erasmus dla studentki
    karta polaka i bezpłatne studia
    studia zaoczne przy pracy
    pielęgniarstwo albo ekonomia dla nepalczyka
    doktorat w polsce
    legitymacja studencka i zniżki
    urlop dziekański z powodu ciąży
    brat zdał maturę i myśli o informatyce
    uznanie przedmiotów z poprzedniej uczelni
    licencjat z pedagogiki
    b2 do studiów certyfikat
    wykłady, kolokwia, indeks
    kredyt studencki
    akademia mazowiecka rekrutacja
    czy uczelnia przyjmie bez świadectwa z apostille
    kumpel z wydziału dla zagranicznego studenta
    studia podyplomowe
    uniwersytet trzeciego roku po wojnie
    promotor i praca dyplomowa
    stypendium socjalne na uczelni
    rekrutacja na mechanikę i budowę maszyn
    politechnika dla obcokrajowca
    stypendium i akademik
    magisterka po zagranicznym licencjacie
    informatyka zaocznie
    dostać się na uczelnię z obcą maturą
    akademik i stypendium
    przenoszę się z uczelni we Lwowie
    zaoczna informatyka
    dziekanat i urlop`,
  ADULT_EDUCATION: `liceum dla dorosłych weekendowo
    nie skończyłem podstawówki
    chcę zdać maturę po trzydziestce
    szkoła policealna bezpłatna
    uniwersytet trzeciego wieku
    nie umiem czytać ani pisać
    szkoła zaoczna
    wieczorówka dla pracujących
    egzamin eksternistyczny
    technik administracji po liceum
    powrót do nauki po latach
    kuroniówka odpada, chcę się uczyć w szkole dla dorosłych
    medyczne studium policealne
    alfabetyzacja dla kobiet
    branżowa drugiego stopnia zaocznie
    mama chce zrobić średnie
    moja szkoła przerwana przez wojnę, dokończyć
    szkoła cosinus żak, czy to darmowe
    matura w wieku czterdziestu lat
    cke egzaminy dla dorosłych
    wykłady otwarte
    szkolenie z prostego języka dla urzędników
    ośrodek kształcenia ustawicznego
    świadectwo ukończenia liceum dla mojej żony
    dokształcam się po pracy
    szkola dla doroslych plock
    osiem klas i nic więcej
    semestr, zjazdy co dwa tygodnie
    skończyć średnią dla cudzoziemca
    szkolenia dla nauczycieli o migracji
    kurs kwalifikacyjny w szkole zaocznej
    nauka dla pięćdziesięciolatków
    matura po trzydziestce
    dokończyć podstawówkę
    szkoła weekendowa dla pracujących
    nie mam średniego i nie awansuję
    brak matury przeszkadza w pracy
    chcę skończyć liceum wieczorami
    przerwałam naukę, chcę mieć maturę
    w niedzielę do szkoły
    po czterdziestce znów do ławki
    skończyć podstawówkę po latach`,
  FAMILY: `sprawy rodzinne, opieka nad bliskimi
    rodzina się rozpada, co robić
    mamy małe dzieci i chorą babcię
    szukam krewnych zaginionych na wojnie
    pomoc dla rodzin w kłopotach
    asystent rodziny
    wsparcie dla rodzin cudzoziemskich
    żona zajmuje się wszystkim sama
    rodzina zastępcza, jak nią zostać
    powiatowe centrum pomocy rodzinie
    mama została sama w kraju, jak się nią zaopiekować
    małżeństwo, dzieci, dziadkowie, różne kłopoty
    adopcja dziecka w polsce
    czerwony krzyż poszukuje bliskich
    rodzina potrzebuje wsparcia
    zostać rodziną zastępczą
    kłopoty w domu gdzie iść
    w domu wszystko się sypie
    kłopoty z bliskimi`,
  PARENTING: `dziecko mnie nie słucha
    warsztaty dla rodziców
    bunt dwulatka, histerie w sklepie
    nastolatka zamknęła się w pokoju
    czy klaps jest w polsce karalny
    wychowanie w nowym kraju, inne zwyczaje
    samotnie wychowuję syna
    grupa dla ojców
    mój syn kłamie i kradnie
    ile godzin przed ekranem
    szkoła dla rodziców
    czternastolatek się buntuje
    asystent rodziny przychodzi do nas
    boję się, że zabiorą mi dziecko
    nocne pobudki niemowlaka
    zazdrość o młodsze rodzeństwo
    jak rozmawiać z dziećmi o wojnie
    pierworódka, nic nie wiem o noworodkach
    porady wychowawcze po ukraińsku
    kłótnie między synami
    nastolatka trzaska drzwiami
    córka kłamie i wagaruje
    nie radzę sobie z bliźniakami
    dwulatek wpada w szał
    jestem sam z trójką dzieci
    ojciec chce spędzać czas z synem
    tatusiowie z synami razem
    zajęcia dla ojców
    porobić coś z synem w piątek
    wujek i siostrzeniec szukają zajęć
    krzyczę na dzieci i potem płaczę
    syn zadaje się z podejrzanym towarzystwem
    jak stawiać granice
    synek bije dzieci na placu zabaw
    córka gryzie i popycha rówieśników
    pani w grupie skarży się że mój bije innych
    nastolatek trzaska drzwiami
    pół roku nie śpię, mały wrzeszczy
    jak przestać krzyczeć na dzieci
    sama ciągnę dwójkę
    ktoś przyszedłby i pokazał jak z niemowlęciem
    tatusiowie z maluchami, gdzie się spotykają
    chcę poznać innych ojców`,
  PARENT_CHILD_GROUPS: `siedzę sama z niemowlakiem, chcę poznać inne mamy
    klub malucha rano
    spotkania mam z wózkami
    zabawy z roczniakiem i piosenki
    mamy z ukrainy z małymi dziećmi
    bajki dwujęzyczne dla przedszkolaków z rodzicem
    rytmika dla niemowląt
    kawa i plac zabaw z mamami
    gdzie chodzić z dwulatkiem w deszcz
    masaż niemowląt
    grupa mam karmiących
    sala z piłeczkami gdzie siedzimy z dzieckiem
    gordonki i sensoryka
    urlop macierzyński i samotność
    chustonoszenie warsztaty
    tatusiowie z dziećmi w sobotę
    czytanie z maluszkiem na kolanach
    mama z trojaczkami szuka towarzystwa
    maluchy pełzają, a mamy gadają
    znajoma mama do spacerów
    babcia opiekuje się wnuczką i szuka grupy
    lepienie z plasteliny razem z rodzicem
    zajęcia dla mam i bobasów
    przytulanki, kołysanki i muzyka dla najmłodszych
    dzieciaki pobawią się razem, my odpoczniemy
    klub mam plock
    spotkania rodziców w bibliotece z dziećmi
    pikniki rodzinne dla maluchów
    bawialnia otwarta
    pierwsze dziecko i żadnej koleżanki
    kółko mam wietnamskich z dziećmi
    joga mama i bobas
    siedzę sama z niemowlakiem w czterech ścianach
    poznać inne mamy z wózkami
    gordonki, rytmika dla roczniaków
    gdzie pobawić się z maluchem gdy pada
    córka ma rok i nie zna innych dzieci
    spotkania z niemowlakami
    bajka i klejenie z maluchem
    ja z wózkiem i cztery ściany
    tata na rodzicielskim szuka innych tatusiów
    gdzie schodzą się mamy z maluchami
    kołysanki i zabawy dla raczków
    cały dzień sama z bobasem chcę do ludzi
    gdzie z dwulatkiem posiedzieć jak pada`,
  FAMILY_COUNSELLING: `kłócimy się z żoną codziennie
    terapia par
    mediacja przy rozwodzie
    mąż zdradził, czy ratować
    rozstajemy się, jak ustalić kontakty z synem
    teściowa wtrąca się w nasze życie
    konsultacja dla rodziców nastolatków
    były nie oddaje córki po weekendzie
    psycholog rodzinny
    nie rozmawiamy ze sobą od miesiąca
    małżeństwo polki z turkiem, różne kultury
    mediator rodzinny w sądzie
    plan wychowawczy po rozejściu
    zazdrość i podejrzenia partnera
    ojczym i pasierb się nie dogadują
    kryzys małżeński na emigracji
    on tam, ja tu, związek na odległość
    ustalenie opieki naprzemiennej
    porozumienie po separacji
    żona chce wracać do kraju, ja nie
    terapeuta rodzinny po rosyjsku
    konflikt z dorosłą córką
    zgoda między braćmi o dom
    poradnia rodzinna nfz
    porozmawiać we troje z kimś bezstronnym
    sąsiad hałasuje, mediacja sąsiedzka
    chcemy się pogodzić, kto pomoże
    po powrocie z wojny mąż milczy i oddalamy się
    jak powiedzieć dzieciom o rozwodzie
    poradnictwo rodzinne plock
    mieszkamy razem po rozwodzie
    partner ma drugą rodzinę na ukrainie
    teściowa rozwala nam małżeństwo
    żona chce się rozstać
    była nie daje mi widywać dziecka
    drzemy koty od przyjazdu
    zdrada i co dalej
    sąsiad z góry tupie, dogadać się bez sądu
    mąż wrócił z frontu obcy
    mieszkamy razem jak lokatorzy
    żyjemy obok siebie
    nie umiemy już rozmawiać
    żyjemy obok siebie jak obcy
    teściowa wtrąca się we wszystko
    ustalić bez sądu, z kim dzieci
    pasierbica mnie nie trawi
    milczymy tygodniami
    eks zabrał córkę i nie pozwala mi jej odwiedzać
    żona zabroniła mi spotkań z synami
    żona zwiała z dziećmi
    mąż wyprowadził się i zabrał syna
    zostawiła mnie z dwójką dzieci`,
  SENIORS: `mój ojciec ma osiemdziesiąt lat i nie radzi sobie sam
    opiekunka do babci
    klub seniora
    dom pomocy społecznej, kolejka
    usługi opiekuńcze z mops
    teściowa z demencją wychodzi z domu
    zajęcia dla emerytów
    dzienny dom pobytu
    alzheimer, kto odciąży
    łóżko rehabilitacyjne do wypożyczenia
    dziadek samotny, kto go odwiedzi
    opaska z przyciskiem sos
    obiady dowożone starszej pani
    karta seniora zniżki
    babcia z ukrainy nie zna tu nikogo
    dom starców ile kosztuje
    opieka wytchnieniowa
    zakład opiekuńczo leczniczy
    siedemdziesięciolatka po udarze w domu
    gimnastyka dla starszych
    złota rączka do naprawy kranu u emerytki
    mama przewraca się w łazience
    ktoś do zakupów i sprzątania dla staruszki
    wycieczki i potańcówki po sześćdziesiątce
    rada seniorów
    taksówka dla niedołężnych
    osoby starsze ukraina pomoc
    balkonik i chodzik dla wujka
    leżąca prababcia, odleżyny
    seniorzy płock zajęcia
    starość na obczyźnie, brak rówieśników
    koperta życia na lodówce
    teściowa ma alzheimera i nie może zostać sama w domu
    od roku pielęgnuję chorą matkę i padam ze zmęczenia
    mama ma alzheimera
    dziadek sam w domu
    kto zrobi zakupy staruszce
    dom opieki dla ojca
    emeryci co robią w wolnym czasie
    babcię trzeba myć i karmić a my na zmianach
    ojciec po upadku nie wstaje
    kto przyjdzie do leżącej teściowej
    dziadek gubi się na ulicy
    ciotka zostawia gaz odkręcony
    babcia zapomina o lekach
    dziadek wychodzi w nocy z domu
    starsza pani sama na trzecim piętrze
    ojciec po siedemdziesiątce siedzi sam i gapi się w ścianę
    mama na emeryturze nudzi się i nie ma z kim pogadać
    dziadek chciałby pograć w karty
    kto odprowadzi babcię do lekarza
    pieluchy dla dziadka i ktoś do kąpieli
    kto umyje leżącą mamę
    mama zostawia gaz i zapomina
    kto posiedzi z dziadkiem
    ojciec nie wstanie sam z łóżka
    staruszce smutno, gdzie mogłaby chodzić
    gimnastyka po siedemdziesiątce
    mama się przewróciła i nie wstaje, a ja cały dzień w pracy
    ojciec leży, a ja na hali do wieczora
    babcia sama w domu, kto do niej zajrzy
    nie mam z kim zostawić chorej matki
    kto posiedzi z moją mamą jak jestem w pracy
    tata po udarze potrzebuje kogoś w dzień
    babcia zapomina i nie może być sama
    teściowa leży i nie mam już siły
    nie mam z kim zostawić chorego taty
    mama po udarze, kto z nią posiedzi, gdy pracuję`,
  DISABILITY: `wózek inwalidzki dla męża
    orzeczenie o niepełnosprawności dla syna
    dziecko autystyczne, gdzie terapia
    legitymacja osoby niepełnosprawnej
    karta parkingowa dla inwalidy
    grupa inwalidzka z ukrainy, jak uznać
    pfron dofinansowanie
    aparat słuchowy
    jestem niewidomy, pies przewodnik
    głuchy syn, implant
    stopień znaczny i co daje
    pcpr turnus rehabilitacyjny
    likwidacja barier, podjazd i winda
    warsztaty terapii zajęciowej
    zespół downa u córki
    świadczenie pielęgnacyjne rezygnacja z pracy
    wczesne wspomaganie rozwoju
    asystent osoby niepełnosprawnej
    po amputacji nogi, proteza
    powiatowy zespół orzekania
    niedowład po wypadku, sprzęt ortopedyczny
    mpd mózgowe porażenie
    hipoterapia, konie
    dom dla niepełnosprawnego po śmierci rodziców
    świadczenie wspierające punkty
    praca chroniona dla inwalidów
    kule łokciowe i ortezy, wypożyczalnia
    kobieta na wózku nie wejdzie do ratusza
    komisja odmówiła stopnia, odwołanie
    stwardnienie rozsiane
    tłumacz migowy w przychodni dla głuchej żony
    orzeczenie niepelnosprawnosc dokumenty
    opieka nad dorosłym synem z upośledzeniem
    grupa inwalidzka
    syn z autyzmem, jakie wsparcie
    pożyczyć kule i wózek
    jestem głuchy, tłumacz migowy
    asystent dla niewidomej
    miejsce parkingowe dla niepełnosprawnych
    jazda konna dla dziecka z porażeniem
    łóżko na pilota po udarze
    teść po wylewie, sprzęt do domu
    zajęcia z końmi
    syn na wózku szuka zajęć
    mąż stracił rękę, jakie orzeczenie
    niedowidzę i chcę pracować
    dziecko z zespołem downa, gdzie się zgłosić
    żona na wózku a schody w bloku
    syn nie mówi, mamy diagnozę spektrum
    zajęcia dla dziecka z autyzmem
    logopeda i terapia
    wózek nie wejdzie do windy
    mąż stracił nogę
    dziecko z zespołem Downa
    komisja orzekająca
    kule na miesiąc pożyczyć
    niedowidzę i potrzebuję przewodnika
    syn ma pięć lat i nie mówi
    córka trzy lata i nie mówi ani słowa
    dziecko nie reaguje na imię`,
  FUNERAL: `umarł mi mąż, co mam zrobić
    kolega zmarł na kwaterze, rodzina w nepalu
    zasiłek pogrzebowy
    zakład pogrzebowy
    transport ciała do gruzji
    kremacja ile kosztuje
    pochówek muzułmański w polsce
    akt zgonu i karta zgonu
    pogrzeb prawosławny
    nie mamy pieniędzy na trumnę
    lekarz nie przyszedł stwierdzić zgonu
    dziecko urodziło się martwe, pochować
    miejsce na cmentarzu komunalnym
    urnę przewieźć samolotem
    kondolencje, stypa, zwyczaje
    ojciec zmarł na ukrainie, a ja tutaj
    grób bez opłaty, likwidacja
    mops pochówek bezdomnego
    żałoba po matce
    zbiórka na trumnę dla sąsiada
    wieniec i msza żałobna
    ciało w kostnicy w szpitalu
    zmarł bez rodziny, kto zorganizuje
    nekrolog i ksiądz
    paszport zmarłego i konsul
    syn zginął w wypadku, sekcja zwłok
    testament babci po śmierci, od czego zacząć formalności
    buddyjska ceremonia
    zwłoki sprowadzić z niemiec
    grób na cmentarzu żydowskim
    pogrzeb zasilek zus
    balsamowanie i zgoda sanepidu
    zamknąć konto i telefon po zmarłym
    odesłać ciało do Nepalu
    kolega umarł na kwaterze
    ile kosztuje trumna i transport
    skremować i wysłać prochy
    kuzyn utonął, rodzina chce go pochować u siebie
    brat zginął w wypadku, jak przewieźć ciało
    kto załatwi zwłoki z prosektorium
    rodzina w Kolumbii czeka na ciało
    znaleźliśmy współlokatora martwego
    kolega nie obudził się rano
    lekarz stwierdził zgon i co dalej
    nie mamy na pogrzeb
    teść umarł w szpitalu w nocy, jaki akt
    kto zapłaci za trumnę
    mama zmarła na wsi, co teraz
    pochować według islamu
    tata odszedł w nocy
    sprowadzić trumnę do kraju
    ile za miejsce na cmentarzu
    stypa i wieniec
    kolega zmarł na kwaterze i nie wiemy, co robić
    zmarł chłopak z naszej brygady, kto zawiadomi rodzinę`,
  HOUSING: `nie mamy gdzie mieszkać
    szukam mieszkania dla rodziny
    warunki mieszkaniowe są straszne, grzyb i szczury
    dom, pokój, lokum na dłużej
    kłopot z dachem nad głową
    program mieszkaniowy dla uchodźców
    mieszkamy w siedem osób w jednym pokoju
    przeprowadzka do innego lokalu
    dopłata do mieszkania
    jak kupić mieszkanie jako cudzoziemiec
    pomoc mieszkaniowa
    piec czadzi, czujnik czadu
    dodatek mieszkaniowy wniosek
    nie mam gdzie mieszkać
    szukam dachu nad głową
    tanie lokum
    cztery osoby i nigdzie kąta
    dach nad głową dla rodziny`,
  RENTING: `chcę wynająć kawalerkę
    właściciel nie oddaje kaucji
    pokój dla dwóch pracowników
    gospodarz wyrzuca nas w tydzień
    najem okazjonalny, notariusz
    pleśń na ścianie, a on nie remontuje
    czynsz podnieśli o trzysta złotych
    nie chcą wynająć obcokrajowcom
    umowa najmu, sprawdzić przed podpisem
    oszust wziął zadatek za mieszkanie którego nie ma
    kwatera pracownicza brudna, pluskwy
    zabrał klucze i wymienił zamek
    wypowiedzenie najmu ile wcześniej
    protokół zdawczo odbiorczy
    prawa lokatora
    eksmisja w zimie
    grzejniki zimne, odmawiają naprawy
    wchodzi do mieszkania kiedy nas nie ma
    współlokatorzy nie płacą swojej części
    ogłoszenia stancja dla studenta
    podnajem bez zgody
    mieszkanie do wynajęcia plock
    z psem i dziećmi nikt nie chce wynająć
    potrącają z pensji za łóżko w baraku
    w umowie nie ma opłat, a teraz żąda
    agencja nieruchomości prowizja
    cieknie z sufitu od sąsiada
    pralka w wynajmowanym się zepsuła, kto płaci
    zostaliśmy bez podpisanej umowy najmu
    szukam lokum od pierwszego, żona i niemowlę
    lokator sąsiad hałasuje po nocach
    wynająć dom na wsi pod płockiem
    wynajmujący chce trzy kaucje
    gospodarz każe mi się wynieść z pokoju do jutra
    gość z ogłoszenia wziął kaucję i zniknął
    kaucja przepadła
    właściciel wszedł bez pytania
    wyrzuca mnie z końcem miesiąca
    piętnastu na jednej kwaterze
    grzyb na ścianie a gość nic nie robi
    podejrzane ogłoszenie na olx
    podwyżka czynszu z dnia na dzień
    wynajmujący nie oddaje mi pieniędzy po wyprowadzce
    gospodyni trzyma kaucję i udaje że mnie nie zna
    odkąd się wyprowadziłam właścicielka nie odbiera
    po zdaniu kluczy nie oddał ani złotówki
    potrącił z kaucji za malowanie
    facet od mieszkania zniknął z zaliczką
    właściciel żąda dopłaty za ogrzewanie z kapelusza
    rozliczenie mediów z sufitu
    nowy czynsz od jutra
    nie chce dać umowy na piśmie
    oglądam pokój jutro, na co patrzeć
    współlokatorzy nie płacą
    nie oddają za pralkę którą kupiłem
    właściciel grozi że zmieni zamki
    gospodarz podnosi co miesiąc
    zaciek na suficie, a on się śmieje
    mamy się wynieść do niedzieli
    pokoik blisko fabryki
    podpisać ten najem czy nie
    odstępne i zadatek przepadły
    dali nam spać w warsztacie między maszynami
    kwatera w garażu na materacu
    w jednym pokoju na kwaterze upchali nas ośmiu
    na hotelu robotniczym łóżka piętrowe i jeden kibel na dwudziestu
    dziesięciu chłopa w jednym pokoju na kwaterze od firmy
    jedna łazienka na dwunastu w hotelu pracowniczym`,
  SOCIAL_HOUSING: `wniosek o mieszkanie komunalne
    lista oczekujących na lokal z gminy
    mieszkanie socjalne dla matki z dziećmi
    tbs partycypacja
    kryterium dochodowe do lokalu komunalnego
    mieszkanie chronione po domu dziecka
    czy cudzoziemiec może dostać lokum z miasta
    lokal zastępczy po pożarze
    kolejka dziesięć lat na komunalne
    zamienić mieszkanie komunalne na mniejsze
    wykup lokalu od miasta z bonifikatą
    rewitalizacja, wyprowadzają nas z kamienicy
    mieszkanie treningowe
    zakład gospodarki mieszkaniowej
    przydział lokalu po babci
    wstąpienie w najem po zmarłej matce
    pustostan do remontu we własnym zakresie
    najem socjalny z wyroku eksmisyjnego
    spółdzielnia, członkostwo
    punkty do mieszkania gminnego
    mieszkanie bez łazienki od gminy, zagrzybione
    komunalne mieszkania plock
    społeczna agencja najmu
    dom komunalny na wsi
    mieszkanie z zasobu miasta dla niepełnosprawnej
    dwudziestolatek z pieczy, lokal na start
    odmówiono wpisu na listę
    komunalka z wysokim czynszem, obniżka
    tanie mieszkanie od miasta dla pielęgniarek
    czy burmistrz przydzieli mieszkanie
    mieszkanie wspomagane
    remontują blok, dostaliśmy lokal zamienny
    mieszkanie z gminy
    lista na lokal komunalny
    tbs ile się czeka
    kwaterunek
    kolejka po mieszkanie od miasta
    dopłata do czynszu
    w piątkę w jednym pokoju
    komunalne dla wielodzietnych`,
  UTILITIES: `odłączyli nam prąd
    przepisać licznik na siebie
    gaz z butli czy sieć, umowa
    rachunek za wodę ogromny
    jak segregować śmieci
    wywóz starej kanapy
    energa enea faktura prognoza
    deklaracja śmieciowa ile osób
    rura pękła, zalało piwnicę
    szambo wybiło
    dodatek osłonowy na opał
    węgiel na zimę, gdzie kupić
    stan licznika, jak podać
    nie stać mnie na ogrzewanie
    internet światłowód w bloku
    żółty worek, szkło, bio
    kosz nie odebrany od dwóch tygodni
    pszok gdzie zawieźć lodówkę
    zimne kaloryfery, awaria ciepłowni
    podzielniki i dopłata po sezonie
    elektryk korki wywala
    czuć gaz na klatce, numer alarmowy
    rozłożyć na raty rachunki za energię
    wodomierz zepsuty
    domokrążca namówił mnie na innego dostawcę
    kto płaci za śmieci na kwaterze robotniczej
    opłata za wodę i ścieki na wsi
    brak światła w całej wsi
    kominiarz musi przyjść
    przepisanie umowy na prad
    stare opony i gruz
    piec na pellet, czyste powietrze dotacja
    wodomierz przepisać na siebie
    przyszedł wysoki rachunek za prąd i nie wiem dlaczego
    gdzie oddać starą lodówkę
    licznik prądu na mnie
    szambo pełne
    odcięli mi gaz
    faktura za wodę z kosmosu
    które worki na śmieci
    przepisać prąd na nowego lokatora
    pan od prądu chce umowy
    plomba na liczniku
    nie ma ciepłej wody w całym bloku
    sąsiedzi wrzucają śmieci do mojego kubła
    rachunek za gaz trzy razy wyższy
    wywóz odpadów nie przyjechał
    kiedy zabierają szkło
    zgubiłem klucz do śmietnika
    internet i prąd w nowym mieszkaniu
    opony gdzie wyrzucić
    rachunek za światło jak z huty
    gdzie z tym materacem
    do którego kubła szkło
    kaloryfery zimne
    zakręcili wodę
    licznik na poprzednika
    lodówka padła, komu ją oddać
    stara pralka stoi na balkonie, gdzie ją wywieźć`,
  EMERGENCY_SHELTER: `nie mam gdzie spać dzisiaj
    wyrzucili mnie na ulicę z walizkami
    noclegownia dla mężczyzn
    schronisko dla bezdomnych
    dach nad głową na jedną noc
    śpię na dworcu
    mróz, człowiek leży na ławce
    uciekłam z dziećmi z domu, gdzie przenocować
    hostel interwencyjny
    dom samotnej matki
    ogrzewalnia, tylko się ogrzać
    zwolnili z roboty i z kwatery jednocześnie
    dom nam się spalił tej nocy
    śpię w samochodzie od tygodnia
    czy przyjmą z psem do noclegowni
    pokój na nagłą noc dla rodziny
    bezdomny obcokrajowiec, łóżko
    koczuję w altance na działkach
    gdzie przeczekać zimę bez pieniędzy
    łaźnia i nocleg
    eksmitowali nas dziś rano
    w ciąży i nie mam dokąd pójść
    tymczasowe zakwaterowanie dla uchodźców
    przyjechaliśmy o północy i nikt nas nie odebrał
    miejsce w przytułku
    pod mostem nocuje trzech ludzi
    spanie na podłodze u znajomych, już nie mogę
    brat albert schronisko
    nocleg za darmo plock
    kobieta z niemowlęciem na przystanku, gdzie spać
    wypuścili mnie z więzienia, nie mam adresu
    ustąpcie nam kąt na parę dni
    wywalił mnie z kwatery w nocy
    spaliło nam się mieszkanie
    gdzie przenocuję z dziećmi dzisiaj
    kimam w samochodzie
    chłopak wyrzucił mnie za drzwi w ciąży
    w ósmym miesiącu bez dachu nad głową
    noc na klatce schodowej
    nie mam dokąd iść z brzuchem
    zamknęli hostel, stoję z walizką na ulicy
    noc a ja nie mam gdzie się podziać
    właśnie nas wyrzucili z bagażami
    rozstałam się i nie mam gdzie spać
    nocleg na jedną noc
    szef kazał zwolnić łóżko dzisiaj
    właścicielka wymieniła zamki i moje rzeczy stoją na klatce
    nie wpuszcza nas do mieszkania
    wróciłem z pracy a walizki przed drzwiami
    wyrzucili nas z walizkami na bruk
    kimam na dworcu
    mróz, a ja w aucie
    gdzie przenocować z dzieckiem`,
  MONEY: `brakuje nam do pierwszego
    jakie pieniądze należą się od państwa
    świadczenia i dodatki dla cudzoziemców
    nie stać mnie na nic
    finanse domowe, jak oszczędzać
    gdzie dostać wsparcie finansowe
    kasa się skończyła, co robić
    jednorazowa zapomoga albo pożyczka
    pomoc pieniężna dla rodzin
    ulgi, zniżki, dopłaty dla biednych
    mam niski dochód i dwoje dzieci
    sprawy finansowe po śmierci męża
    przelewy, podatki, zasiłki, gubię się
    brakuje mi do pierwszego
    jakie pieniądze mi się należą
    kasa się skończyła
    forsa skończyła się dziesiątego
    nie starcza`,
  CHILD_BENEFITS: `osiemset plus na dziecko
    kiedy przyjdzie 800+
    500 plus wniosek
    wstrzymali mi świadczenie wychowawcze
    trzysta złotych na wyprawkę szkolną
    becikowe po porodzie
    zasiłek rodzinny ile na dwoje
    fundusz alimentacyjny
    ojciec nie płaci alimentów
    karta dużej rodziny
    dobry start wniosek przez bank
    kosiniakowe dla studentki
    zus odrzucił wniosek bo dziecko za granicą
    aktywny rodzic tysiąc pięćset
    świadczenie na trzecie dziecko
    pracuję w polsce, dzieci w rumunii, czy należy się
    zasiłek dla samotnej matki
    babcia wychowuje wnuka, kto bierze pieniądze
    straciłam świadczenie bo wyjechaliśmy na miesiąc
    dodatek na niepełnosprawne dziecko
    kindergeld z niemiec a polskie plusy
    pieniądze na dziecko od państwa
    ukrainka z kartą pobytu a wychowawcze
    żłobkowe dofinansowanie czterysta
    rodzinny kapitał opiekuńczy
    przerwa w szkole i zabrali nam świadczenie
    karty dużej rodziny zniżki na basen
    osiemnaste urodziny córki, koniec wypłaty
    500plus dla obcokrajowca
    zwrot nienależnie pobranego na syna
    jednorazowa zapomoga z tytułu urodzenia
    drugi rodzic pobiera i nie oddaje
    800 plus wniosek online zus
    osiemset plus wstrzymali
    becikowe
    trzysta na start
    babciowe i żłobkowe
    wychowuję córkę sama a ojciec nic nie daje
    były nie przysyła na dziecko
    samotna matka i alimenty z funduszu
    tata zniknął i nie łoży
    osiemset nie wpływa od lata
    becikowe na noworodka
    były nie łoży na dzieci
    trzysta na tornister
    zasiłek na trzecie dziecko`,
  SOCIAL_ASSISTANCE: `nie mam za co żyć
    zasiłek celowy na opał
    mops, jak się umówić
    pracownik socjalny przyjdzie na wywiad
    zasiłek stały dla niezdolnych do pracy
    jestem samotna i bez grosza
    kryterium dochodowe na osobę w rodzinie
    opieka społeczna wniosek
    gops odmówił zasiłku
    zasiłek okresowy po stracie zarobków
    pomoc po pożarze mieszkania
    kontrakt socjalny
    bony i talony od miasta
    żebranie mi zostało, ratunku
    pomoc dla ubogich rodzin z wioski
    jestem po wyroku, zaczynam od zera
    zasiłek dla uchodźców po przyznaniu statusu
    pieniądze na leki z opieki
    paczka świąteczna dla potrzebujących
    dochód przekroczony o dziesięć złotych
    czy z kartą pobytu mam prawo do zasiłku z gminy
    zasilek z mopsu plock
    opłacenie dps z pieniędzy gminy
    posiłki dla dzieci z opieki
    ratowanie rodziny w biedzie
    pięćdziesiąt złotych musi wystarczyć nam do końca miesiąca
    socjalna pani obiecała zapomogę
    dodatek energetyczny
    trzysta złotych jednorazowo ukraińcom
    indywidualny program integracji, ile pieniędzy
    zawieszono wypłatę bo nie wpuściłem pracownicy
    schorowany samotnik potrzebuje opieki gminy
    nie mam na węgiel
    mops czy gops dadzą
    dodatek mieszkaniowy
    nie starcza mi na leki
    mąż w szpitalu i zostałam bez grosza
    po pożarze zostaliśmy bez niczego
    zalało nam mieszkanie i straciliśmy rzeczy
    zapomoga dla rodziny po wypadku losowym
    jednorazowa pomoc na leki i opał
    mąż chory, troje dzieci, ledwo ciągniemy
    żyję z renty i nie starcza
    nie mam z czego zapłacić rachunków
    pracownik socjalny niech przyjdzie
    po szpitalu nie mam z czego żyć
    samotna z niemowlakiem bez dochodu
    dopłata na ogrzewanie
    zimno w domu i brak na rachunek
    nie mam za co kupić węgla
    po pożarze zostało nam to, co na sobie
    jednorazowo na leki
    pracownica socjalna niech przyjdzie
    piec padł, a forsy tylko na chleb
    mam ochronę uzupełniającą, kto da na życie na początek
    dostałem status uchodźcy, skąd pieniądze na pierwsze miesiące`,
  SOCIAL_INSURANCE: `czy szef płaci za mnie składki
    jak sprawdzić okresy składkowe
    emerytura z ukrainy i z polski
    renta z tytułu niezdolności do pracy
    chorobowe, kiedy wypłata
    zasiłek macierzyński zus
    lata pracy w dwóch krajach
    konto na pue zus
    zus wzywa na komisję lekarską
    formularz a1 przy delegowaniu
    zwolnienie lekarskie a prowadzenie firmy
    renta rodzinna po ojcu
    ile brakuje mi do emerytury
    zgłoszenie do zus po podjęciu zlecenia
    krus dla rolnika
    zaległe składki, układ ratalny
    kontrola chorego z zus w domu
    numer ubezpieczenia społecznego
    kapitał początkowy
    waloryzacja i trzynastka
    ojcowski urlop dwa tygodnie, wypłata
    opieka na chore dziecko, zasiłek opiekuńczy
    dziadek ma staż pracy z kazachstanu
    świadczenie rehabilitacyjne
    po trzech miesiącach składek chcę zasiłku chorobowego
    potwierdzić staż z białorusi
    emerytura pomostowa
    zus plock kolejka numerek
    świadectwa pracy zaginęły, brak dowodu stażu
    ile wynosi minimalna emerytura
    nie zgłosił mnie do ubezpieczenia w ogóle
    czy po wyjeździe odbiorę zapłacone składki
    wdowia renta
    czy szef płaci za mnie zus
    kiedy pieniądze z l4
    macierzyńskie nie przyszło
    emerytura z dwóch krajów
    renta po wypadku
    a1 na delegację
    zus odmówił chorobowego
    odwołać się od decyzji zus
    wstrzymali mi zasiłek chorobowy
    komisja lekarska zus nie uznała
    jestem na macierzyńskim a pieniędzy brak
    zasiłek z zus nie przyszedł
    szef nie wysłał papierów do zus
    lata z ojczyzny do stażu
    chorowałam dwa tygodnie i nic nie wpłynęło
    macierzyński się spóźnia
    firma nie odprowadza składek
    ile uzbierałam na starość
    od miesiąca chory w domu, a zus nie przelewa
    kiedy zus wypłaci za zwolnienie z nogą w gipsie
    na chorobowym bez grosza, kto ma mi płacić
    stara książeczka pracy, czy liczy się do emerytury`,
  TAXES: `pit do trzydziestego kwietnia
    zwrot podatku za ulgę na dzieci
    pracowałem trzy miesiące, czy muszę się rozliczyć
    szef nie dał mi pit 11
    urząd skarbowy wezwał mnie
    rezydencja podatkowa dla fachowca z niemiec
    nip dla osoby fizycznej
    podatek od darowizny od wujka
    pit zero dla młodych
    ile zabierają podatku z pensji
    twój e-pit, jak wysłać
    ulga dla rodzin cztery plus
    podatek od nieruchomości, dom na wsi
    kiedy przyjdzie zwrot nadpłaty
    zaświadczenie o niezaleganiu
    sprzedałem auto, pcc trzy procent
    rozliczyć się wspólnie z żoną na ukrainie
    pit 37 czy 36
    czynny żal, spóźniłem się
    dochody z zagranicy, podwójne opodatkowanie
    podatek od najmu mieszkania
    pomyłka w zeznaniu, korekta
    wyjeżdżam z polski, kto rozliczy mój podatek
    skarbówka zajęła mi konto
    zaliczka na podatek pit 2
    zaświadczenie o dochodach do pobytu
    ulga na powrót z emigracji
    procent dla organizacji pożytku
    mikrorachunek podatkowy
    rozliczenie pit pomoc plock
    vat i kasa fiskalna
    spadek i zgłoszenie sd-z2
    jak się nazywa pit dla emeryta
    rozliczyć pita
    zwrot podatku za zeszły rok
    nip dla obcokrajowca
    skarbówka wezwała mnie
    ulga na dziecko
    zarobki z Niemiec i z Polski, gdzie pit
    dwa kraje w jednym roku a podatek
    mieszkam tu a pracuję w Czechach, rozliczenie
    rezydencja podatkowa
    nie złożyłem zeznania i przyszło wezwanie
    zapomniałem rozliczyć pit
    kara ze skarbówki
    czy coś fiskusowi wiszę
    szef wręczył jedenastkę
    oddadzą nadpłatę
    zdążyć z zeznaniem do kwietnia
    kwit, że nie zalegam
    pół roku robiłem w Holandii, gdzie to rozliczyć
    skarbówka ma dać papier, że nic nie jestem winien
    zarobek z zagranicy wpisać do pitu czy nie`,
  BANKING: `chcę otworzyć konto bankowe
    bank odmówił bo mam obcy paszport
    przelew do domu do nepalu
    karta bankomatowa połknięta
    zastrzec kartę po kradzieży
    gdzie wymienić dolary albo hrywny
    konto bez meldunku
    western union w pobliżu
    szef chce numer konta
    blik, jak działa
    kredyt na mieszkanie dla obcokrajowca
    nie mogę się zalogować do banku
    kantor z dobrym kursem
    podstawowy rachunek płatniczy
    ktoś wypłacił pieniądze z mojej karty
    kod bic i iban
    bank zablokował mi środki i pyta skąd są
    wpłacić gotówkę na konto
    wysyłać pieniądze rodzinie najtaniej
    revolut czy pko
    konto dla piętnastolatka
    prowizja za przelew zagraniczny
    pożyczka w banku, zdolność kredytowa
    pełnomocnik do konta chorej mamy
    konto walutowe w euro
    kto pójdzie ze mną do banku
    otwarcie konta ukrainiec bez pesel
    zamknąć rachunek przed wyjazdem
    ing santander mbank, który po rosyjsku
    bankomat bez opłat
    wypłata na cudze konto, bo nie mam swojego
    wyciąg bankowy z pieczątką
    konto bankowe dla uchodzcy
    założyć konto bez pesela
    western union prowizja
    jak wysłać kasę do domu
    bank zablokował mi kartę
    blik nie działa
    revolut czy bank
    bank nie uznaje mojego paszportu
    aplikacja odrzuca dokument przy zakładaniu konta
    bankomat połknął kartę
    w którym banku obsłużą po rosyjsku
    konto dla kogoś bez meldunku
    chcą wyciąg z konta a konta nie mam
    wpłata na konto bez karty
    zgubiłem kartę do bankomatu
    pin zapomniałem
    przelew do Gruzji utknął
    konto dla nastolatka
    bankomat zjadł kartę
    wpłatomat nie oddał gotówki
    konto bez etatu
    najtaniej wysłać mamie do Manili
    ktoś czyści mi konto
    apka banku nie wpuszcza`,
  DEBT_ADVICE: `komornik zajął mi wypłatę
    chwilówka i odsetki rosną
    nie spłacam rat
    mam długi u pięciu firm
    upadłość konsumencka
    windykacja wydzwania
    zadłużyłem się na mieszkanie
    provident pani puka do drzwi
    zaległości czynszowe na rok
    krd i bik, wpisali mnie
    dług brata przyszedł na mnie
    nakaz zapłaty z e-sądu lublin
    poręczyłam koleżance kredyt
    rozłożyć zaległość na raty
    wierzyciel straszy policją
    pożyczyłem od lichwiarza na kwaterze
    spirala zadłużenia
    karta kredytowa wyczyszczona
    przedawnienie starego długu
    co komornik może zabrać z mieszkania
    alimenty zaległe, licytacja
    sprzedali mój dług funduszowi
    nie mam z czego oddać pożyczki
    mandaty nazbierały się, cztery tysiące
    restrukturyzacja zadłużenia
    odroczenie spłaty po utracie zarobków
    kwota wolna od zajęcia
    doradca od długów
    komornik plock pomoc
    żona nabrała kredytów w tajemnicy
    przegrałem i zalegam wszystkim
    pisać ugodę z wierzycielem
    lombard zabrał złoto
    provident dzwoni codziennie
    komornik zabrał pół wypłaty
    wziąłem chwilówki i tonę
    ktoś wziął kredyt na mój dowód
    nie stać mnie na ratę
    oddałem już dwa razy tyle i dalej chcą
    parabank dolicza odsetki
    lombard i lichwiarz
    pożyczyłem od znajomego pod zastaw paszportu
    windykacja straszy że przyjdzie do pracy
    poręczyłem koledze i teraz mnie ścigają
    żyrowałem kredyt
    ścigają mnie za cudzy dług
    zajęli mi konto w banku
    nie mogę wypłacić bo zajęcie
    kolega zniknął a rata za samochód została na mnie
    kredyt na dwoje a płacę sam
    były mąż zostawił mi długi
    wydzwaniają i straszą za chwilówkę
    pół pensji zabiera egzekucja
    żyrowałam koleżance, uciekła
    odsetki zjadają wszystko
    wpadłam w spiralę rat`,
  SAFETY: `boję się chodzić po zmroku
    okradziono mnie, pobito, dokąd pójść
    ktoś za mną chodzi
    bezpieczeństwo w nowym miejscu
    agresywny sąsiad grozi mi
    pies bez kagańca pogryzł syna
    numery alarmowe
    nie dać się oszukać, szkolenie
    kurs pierwszej pomocy, resuscytacja
    strażacy sprawdzą piec i komin
    pożar, powódź, ewakuacja, gdzie się schronić
    znalazłam zgubione dokumenty na ławce
    prześladowanie, stalker pisze do mnie
    zagrożenie i nie wiem kto chroni
    sąsiad puszcza głośno muzykę po nocach
    hałas w nocy za ścianą, kto przyjedzie
    znalazłem portfel z dokumentami, gdzie oddać
    źle zaparkowane auto blokuje chodnik
    czuję się tu niebezpiecznie
    oszuści dzwonią
    czad i piecyk w łazience
    boję się wychodzić
    ktoś mi grozi`,
  POLICE: `ukradli mi rower spod bloku
    pobili mnie na ulicy
    chcę złożyć zawiadomienie o przestępstwie
    zgubiłem portfel i dokumenty
    policjant zatrzymał mnie i zabrał prawo jazdy
    oszustwo na blika
    sąsiad awanturuje się, wezwać patrol
    włamanie do piwnicy
    numer do dzielnicowego
    zaginęła córka, nie wróciła na noc
    mandat od straży miejskiej
    świadek kolizji, stłuczka bez oświadczenia
    wezwanie na komisariat w charakterze podejrzanego
    pijany kierowca na parkingu
    zgłosić groźby karalne
    ktoś podszywa się pod wnuczka
    wandale pomalowali samochód
    kieszonkowiec w autobusie
    potrzebuję notatki policyjnej
    niekaralność, krk zaświadczenie
    dzikie wysypisko, zgłosić straży
    auto zastawiło wyjazd
    narkotyki sprzedają pod szkołą
    hałas po dwudziestej drugiej
    telefon skradziony, imei
    fałszywy policjant dzwonił
    aresztowali męża, gdzie go trzymają
    znaleziony paszport oddać
    policja plock zgłoszenie
    napad z nożem w parku
    bezpański pies biega po ulicy
    wyciągnęli mi komórkę z kieszeni w galerii
    szarpali mnie i wyrwali torebkę
    sąsiadka do rana słucha muzyki na cały regulator
    głośne imprezy za ścianą, kogo wezwać
    wrzaski i pijackie śpiewy pod oknem w nocy
    awantury u sąsiadów po nocach, gdzie zadzwonić
    sąsiedzi głośno grają i krzyczą, nie da się spać
    ukradli mi rower spod sklepu
    zgubiłem portfel
    sąsiad wali muzyką do rana
    pobili mnie pod klubem
    oszust z olx
    groził mi nożem
    ktoś przebił opony pod blokiem
    porysowali mi samochód
    wybili szybę w aucie
    włamali się do piwnicy
    obcy mężczyzna za mną chodzi
    ktoś podszywa się pode mnie w internecie
    okradli szafkę w szatni
    zapłaciłem za telefon i sprzedawca zniknął
    ktoś włamał się na moje konto
    okradli mnie przez blik
    w autobusie wyciągnął mi portmonetkę
    ukradli mi plecak w szatni
    ktoś rzuca kamieniami w okna
    zaginął mój brat
    pies sąsiada pogryzł dziecko
    wandale pomazali klatkę
    ktoś podpalił śmietnik
    sprejem po ścianie
    wyciągnęli portfel w autobusie
    porysowali auto w nocy
    ktoś dobija się do drzwi
    znalazłam cudze dokumenty
    wyłudzili kod
    pijani wrzeszczą pod oknem
    blokada na kole, kogo wołać
    straż założyła blokadę
    odholowali mi samochód
    pies sąsiada biega luzem i gryzie ludzi
    pies uciekł mi z podwórka
    zaginął mój kot od wczoraj
    zajumali mi rower spod bloku
    dostałem wpierdol pod sklepem
    pobili mnie na przystanku
    wyłudzili ode mnie kod blik
    ktoś oszukał mnie na blika
    sąsiad robi imprezy do rana
    ktoś za mną łazi wieczorami
    zboczeniec w autobusie mnie obmacywał
    weszli nam do pokoju i zabrali laptopy
    jakiś typ stoi pod moim oknem
    facet w parku się obnażał
    znikają rzeczy z naszego pokoju
    jakiś gość porysował mi furę
    pośrednik wydymał mnie na kasę
    znalazłem czyjś paszport
    sąsiad wyzywa mnie za każdym razem
    zadzwonił ktoś z banku, podałam kod i pieniądze zniknęły
    zapłaciłem zaliczkę za pokój, a pod adresem nikt nie wynajmuje
    przez BLIKa poszła mi cała wypłata do złodzieja
    pośrednik wziął kasę za pracę i zniknął
    ktoś wziął chwilówkę na moje dane
    kliknęłam w link do paczki i ściągnęli mi kasę
    włamali mi się na WhatsAppa i proszą znajomych o pieniądze`,
  DOMESTIC_VIOLENCE: `mąż mnie bije
    uderzył mnie przy dzieciach
    niebieska karta
    partner zabiera mi pieniądze i telefon
    boję się wrócić do domu
    ojczym bije mojego brata
    schronisko dla kobiet z dziećmi
    zakaz zbliżania się
    dusił mnie i groził nożem
    żona mnie wyzywa i szarpie, wstydzę się
    teść molestuje córkę
    nie pozwala mi wychodzić i uczyć się polskiego
    zniszczył mój paszport żebym nie odeszła
    syn bije babcię o emeryturę
    śledzi mnie przez telefon po rozstaniu
    jestem cała w siniakach
    jeśli zadzwonię na policję, zabiorą mi kartę pobytu
    gwałt w małżeństwie
    sąsiadka krzyczy za ścianą, słychać bicie
    wyrzucić sprawcę z mieszkania, nakaz
    dzieci boją się taty
    zmusza mnie do seksu
    obdukcja po pobiciu przez chłopaka
    przemoc ekonomiczna
    gdzie uciec w nocy od niego
    grozi że odbierze mi dzieci jak go zostawię
    rzucał talerzami, pijany i wściekły
    terapia dla sprawców przemocy
    przemoc w rodzinie telefon
    narzeczony zamyka mnie na klucz
    bratowa ma podbite oko i nie chce mówić
    on mówi że go sprowokowałam
    niebieska linia po ukraińsku
    bije mnie jak wypije
    chowa mi paszport i pieniądze, nie daje wychodzić
    boję się wracać do domu
    teść podnosi na mnie rękę
    kontroluje mi telefon i szarpie
    wyrwał mi telefon i zamknął na balkonie
    rzucił we mnie talerzem
    ciągnie za włosy i grozi
    zamyka mnie w pokoju jak wychodzi
    chłopak dusił mnie wczoraj
    nie pozwala mi mieć własnych pieniędzy
    zza ściany słychać jak sąsiad tłucze żonę
    koleżanka przychodzi z siniakami
    jak pomóc siostrze którą mąż bije
    śledzi mnie byłego samochód
    brat podnosi rękę na mamę
    dusił mnie przy dzieciach
    chowam siniaki pod rękawem
    zabrał mi telefon i klucze
    zięć leje moją córkę
    uciekam od niego w nocy
    boję się zasnąć obok
    koleżanka nie chce wracać do domu bo on czeka
    łapie mnie za szyję jak się zdenerwuje
    jak wypije to lecą talerze i ja
    on mnie ośmiesza i poniża przy dzieciach
    teściowa mną pomiata
    mąż poniża mnie przy dzieciach
    teść wyzywa mnie od najgorszych
    mąż zabiera mi wypłatę i kartę
    sprawdza mój telefon i nie puszcza do koleżanek
    chłopak kontroluje każdy mój krok
    muszę prosić męża o każdą złotówkę`,
  HUMAN_TRAFFICKING: `zabrali nam paszporty i nie oddają
    zmuszają mnie do prostytucji
    pracujemy pod strażą i nie wolno wychodzić
    mam odpracować dług za przyjazd
    sprzedali mnie innemu gospodarzowi
    zamknęli nas w hali na noc
    werbownik obiecał hotel, a to burdel
    handel ludźmi, kto pomoże
    bije nas brygadzista i straszy rodziną
    uciekłam z domu publicznego
    za bilet i wizę muszę oddać dziesięć tysięcy dolarów
    praca przymusowa w szklarni
    żebrzę dla kogoś, zabiera wszystko
    pilnują nas kamerami i grożą
    dziewczyna z filipin trzymana jako służąca
    kolumbijki w agencji towarzyskiej
    nie płacą, nie karmią, nie puszczają
    nastolatkę wywieźli za granicę
    boją się odezwać, ktoś za nich mówi
    mają moje dokumenty w sejfie
    la strada
    krajowe centrum interwencyjno konsultacyjne ofiar
    zmusili do wzięcia kredytu na swoje nazwisko
    wywieziono nas nocą busem nie wiadomo gdzie
    pan mnie kupił od pośrednika
    niewolnicza robota w masarni
    surogatka, oddanie dziecka pod przymusem
    czy ofiara dostanie pobyt i opiekę
    nie możemy odejść bo wiszą nam długi
    podejrzewam że sąsiedzi przetrzymują ludzi
    przymus do kradzieży w sklepach
    zabrane paszporty w pracy
    dzieciak sprzedawany na ulicy
    zabrali nam paszporty i zamykają na noc
    pracuję za długi i nie puszczają
    pilnują nas w gospodarstwie
    kazali mi sprzedawać się
    pośrednik trzyma nasze dowody w sejfie
    nie wypuszczają nas za bramę
    ten co nas przywiózł zabiera każdą wypłatę
    śpimy pod kluczem i boimy się odezwać
    mówi że jesteśmy mu winni za podróż
    zabrał telefony żebyśmy nie dzwonili
    koleżankę wywieźli do klubu i nie może wyjść
    obiecali kelnerowanie a każą co innego
    zabrał ją i nie daje kontaktu
    pracuję na farmie i nie mogę odejść
    kazał mi oddać paszport na przechowanie i nie zwraca
    trzymają nas pod kluczem
    dokumenty wzięli na lotnisku
    mam odrobić dług za podróż
    miała być kawiarnia, a zmusili do czego innego
    pilnują nas nawet w sklepie
    zamykają bramę na kłódkę, żebyśmy nie wyszli
    wożą nas z kwatery do hali i z powrotem, nigdzie indziej nie wolno
    brygadzista trzyma nas pod kluczem na kwaterze
    śpimy w warsztacie na materacach i nie wolno wyjść
    miałam być kelnerką a każą mi sypiać z klientami
    pilnują drzwi i nie możemy sami wyjść
    sprzątam u nich i nie wolno mi wyjść ani dzwonić
    mieszkam u pracodawców i zabierają telefon na noc
    opiekuję się babcią i nie puszczają mnie do domu`,
  DISCRIMINATION: `wyzywali mnie od brudasów
    wynajem tylko dla polaków
    nie wpuścili nas do klubu bo jesteśmy ciemni
    rasizm w autobusie
    sąsiad pluje na moją chustę
    szef mówi ukrainki do mopa
    dzieci w szkole śmieją się z koloru skóry córki
    kazali wracać skąd przyjechałem
    hejt w internecie na obcych
    rzecznik praw obywatelskich
    lekarka potraktowała mnie gorzej bo nie mówię dobrze
    zwolnili koleżankę za zajście w ciążę
    nierówne płace dla cudzoziemców na tej samej linii
    romskie dzieci sadzają osobno
    nie przyjęli mnie bo jestem za stary
    gej i wyzwiska w pracy
    napis na drzwiach, won
    ochroniarz chodzi tylko za nami w sklepie
    równe traktowanie, skarga
    antysemickie obelgi
    pobili kolegę, bo mówił po ukraińsku
    w urzędzie krzyczała na mnie pani, ale na polaków nie
    islamofobia i zdzieranie chusty
    kelner nie obsłużył czarnoskórego
    odmówiono obsługi osobie na wózku
    transpłciowa kandydatka i śmiechy
    obrażają nas hindusów na ulicy
    ksenofobia komentarze
    dyskryminacja ze wzgledu na narodowosc
    nauczyciel mówi że ruskie mają cicho siedzieć
    mowa nienawiści plakaty
    przestępstwo z nienawiści
    wyśmiewają moją wiarę i modlitwę
    ktoś w tramwaju wrzeszczał, żebyśmy wracali do siebie
    obcy ludzie na ulicy wrzeszczą wynocha do swojego kraju
    nie wpuścili nas do lokalu bo nie jesteśmy polakami
    na przystanku ktoś mnie szarpał i wyzywał
    mieszkanie tylko dla Polaków
    wyzywali mnie w autobusie
    opluli mi żonę w chuście
    ochroniarz chodzi za mną w sklepie bo jestem czarny
    gorsza stawka bo z Azji
    usłyszałam żebym wracała skąd przyszłam
    na drzwiach napisali nam wynocha
    nie wpuścili nas do klubu przez kolor skóry
    w kolejce krzyczeli żeby mówić po polsku
    sąsiadka wyzywa moje dzieci od brudasów
    odmówili mi wizyty bo nazwisko obce
    taksówkarz wysadził nas jak usłyszał ukraiński
    kierowca nie chciał nas zabrać
    w autobusie szarpali mnie za akcent
    nie chcą wynająć bo mamy obce nazwisko
    ochroniarz sprawdza tylko nas
    w urzędzie obsługują nas na końcu
    ogłoszenie znika, gdy słyszą akcent
    dzieciom dokuczają, bo nie stąd
    opluli mnie w tramwaju za język
    Polkom dają więcej za to samo
    bramkarz nie wpuścił przez kolor skóry
    wyzwali mnie od brudasów
    Polakom płacą więcej za to samo
    każą mi wracać do siebie`,
  BASIC_NEEDS: `nie mamy co jeść ani w co się ubrać
    prysznic i pranie, gdzie można
    skończyło się wszystko, potrzebujemy pomocy rzeczowej
    pomoc humanitarna dla rodzin
    caritas i czerwony krzyż, co dają
    przyjechaliśmy z jedną torbą
    kosmetyki, mydło, podpaski
    pralnia samoobsługowa bezpłatna
    gdzie się umyć
    rzeczy na start do pustego mieszkania
    bieda, brak podstawowych rzeczy
    najpotrzebniejsze dla niemowlęcia i mamy
    wyprać ubrania robocze, nie mamy pralki
    nie mam gdzie się wykąpać
    wyprać rzeczy
    pampersy i mleko dla dziecka
    brak wszystkiego
    na kwaterze nie ma pralki
    brak ciepłej wody, gdzie się umyć
    nie mam jak wyprać roboczych ubrań
    ani co jeść, ani co na siebie
    umyć się i uprać`,
  FOOD_AID: `głodni jesteśmy, gdzie dają jedzenie
    paczka żywnościowa
    stołówka z ciepłą zupą
    obiady dla dzieci za darmo w szkole
    bank żywności
    jadłodzielnia, wziąć coś z lodówki
    nie mam na chleb
    mleko dla niemowlęcia potrzebne
    dożywianie starszej pani
    jadłodajnia u siostry zakonnej
    do wypłaty tydzień, lodówka pusta
    skierowanie po ryż, makaron, olej
    bony na jedzenie
    śniadanie dla bezdomnych
    caritas żywność w piątek
    świąteczny posiłek wigilia dla samotnych
    zupa na dworcu
    halal paczka bez wieprzowiny
    nadmiar warzyw oddać komu
    konserwy z gops
    jedzenie plock za darmo
    zostało nam pięć złotych na obiad
    kaszka i słoiczki
    ziemniaki od rolnika rozdawane
    dwa dni nic nie jadłem
    siostry wydają kanapki
    kto dowiezie posiłek choremu
    resztki z restauracji foodsharing
    głoduję żeby dzieci zjadły
    karta na posiłki w barze mlecznym
    wydawanie żywności kiedy
    talerz ciepłej strawy
    lodówka pusta do wypłaty
    paczki z żarciem
    obiad za darmo
    jadłodzielnia
    do pierwszego nie mamy co jeść
    w garnku pusto
    dzieci idą spać głodne
    nie mam co dać dzieciom na obiad
    żyjemy na chlebie i herbacie
    pięć złotych do piątku
    dwa dni bez jedzenia
    lodówka świeci pustkami
    gdzie rozdają kanapki
    paczka na święta
    świąteczna zbiórka żywności
    pusta lodówka
    do wypłaty na samych kluskach
    miska czegoś ciepłego
    prowiant dla rodziny
    nie mam dzieciom co włożyć do śniadaniówki
    stare bułki i drożdżówki z piekarni za darmo
    pieczywo z wczoraj
    w lodówce tylko musztarda i światło
    została mi kromka chleba
    garnek pusty, dzieci głodne`,
  CLOTHING_FURNITURE: `zimowa kurtka dla dziecka
    meble za darmo do mieszkania
    łóżeczko niemowlęce
    buty robocze na start
    oddam ubrania, gdzie zawieźć
    wózek dziecięcy używany
    garnki, talerze i pościel
    pralka albo lodówka z drugiej ręki
    materac bo śpimy na podłodze
    magazyn odzieży
    szafa parafialna z ciuchami
    kołdra i koce na zimę
    lumpeks tani
    fotelik samochodowy do wypożyczenia
    garnitur na rozmowę
    ubranka po dzieciach
    stół i krzesła
    czapka, szalik, rękawiczki
    sukienka komunijna pożyczyć
    zabawki dla uchodźców
    kontener na odzież
    wersalka do oddania
    żelazko, czajnik, firanki
    wyprawka dla noworodka, body i śpioszki
    rower dziecięcy w darze
    strój na wf i tenisówki
    kuchenka gazowa używana
    rzeczy po zmarłej mamie komu przekazać
    ciuchy za darmo plock
    sklep charytatywny
    dywan i lampa od sąsiadów
    giełda wymiany ubrań
    kurtka na zimę dla dziecka
    garnki i kołdra na start
    oddam za darmo wózek
    pusty pokój, spaliśmy na podłodze
    łóżeczko dla noworodka
    dostaliśmy puste mieszkanie bez mebli
    przydałby się stół i materac
    nie mamy na czym spać ani w czym gotować
    ktoś oddaje szafę albo lodówkę
    mały wyrósł z butów a nie mam za co
    dzieci rosną a ubrania za małe
    przydałby się wózek i śpiwór
    przyjechaliśmy w sandałach, a tu śnieg
    szukam kanapy i stołu za darmo
    młody wyrósł z kurtki
    garnki i kołdra na początek
    wózeczek po kimś
    potrzebuję ciuszków dla dzidziusia
    ubranka dla noworodka za darmo albo tanio
    oddam albo wezmę wersalkę
    dziecko wyrosło ze wszystkiego i nie ma w co ubrać`,
  POST: `awizo w skrzynce, gdzie odebrać
    wysłać paczkę do gruzji
    list polecony z urzędu
    paczkomat inpost, kod
    poczta otwarta w sobotę
    znaczek za granicę
    kurier nie zastał nikogo
    przekierować korespondencję na nowy adres
    paczka utknęła na cle
    dhl dpd zwrot
    upoważnienie do odbioru cudzego listu
    nie przyszło pismo bo nazwiska nie ma na skrzynce
    nadanie paczki z żywnością na ukrainę
    meest paczki
    telegram, przekaz pieniężny pocztowy
    gdzie jest urząd pocztowy
    koperta zwrotna potwierdzenie odbioru
    listonosz nie przychodzi na wieś
    nova poszta oddział
    adres do wysyłki jak zapisać po polsku
    ile waży maksymalnie przesyłka
    skrytka pocztowa
    śledzenie przesyłki numer
    zginęła paczka, reklamacja na poczcie
    kartony i taśma do pakowania
    vinted allegro odbiór w sklepie
    paczka do filipin balikbayan
    nie mam skrzynki na listy na kwaterze
    poczta polska godziny
    wysylka paczki ukraina cena
    termin awiza minął, odesłali
    odebrać polecony za męża
    ekspresowa przesyłka dokumentów
    awizo w drzwiach
    paczkomat nie otwiera
    paczka z domu utknęła na cle
    list polecony z sądu
    gdzie nadać przesyłkę
    listonosz zostawił żółtą kartkę
    nie było mnie w domu i zostawili karteczkę
    gdzie odebrać polecony
    paczka z Indii nie dotarła
    jak wysłać paczkę do mamy
    zmienić adres do listów
    list wrócił, bo mnie nie było
    nadać karton do Gruzji
    karteczka od listonosza
    gdzie odebrać paczuszkę
    polecony z sądu`,
  TRANSPORT: `jak się poruszać po okolicy bez samochodu
    rower do pracy, naprawa dętki
    wspólne dojazdy na zmianę
    dojazd ze wsi do fabryki
    kto zabierze mnie autem do miasta
    hulajnoga elektryczna przepisy
    przewóz mebli bus z kierowcą
    ścieżka rowerowa i światełka
    z lotniska modlin do płocka
    wypożyczyć rower na sezon
    komunikacja i auta, wszystko o przemieszczaniu
    kamizelka odblaskowa po ciemku
    bla bla car podwózka
    podwózka na szóstą do huty
    rower żeby dojeżdżać
    nie mam auta a robię na wsi
    kto jedzie na ranną zmianę, dorzucę się do paliwa
    wolne miejsce w aucie do huty
    rower za darmo do pracy
    jak wrócić po nocce
    podwózka na stację
    nie mam czym dojechać
    kłopot z dojazdem`,
  DRIVING_LICENCE: `wymienić ukraińskie prawo jazdy na polskie
    kurs na prawko
    egzamin w wordzie po rosyjsku
    przerejestrować auto z niemiec
    oc na samochód
    przegląd techniczny
    dwadzieścia cztery punkty karne
    moje prawo jazdy z indii, czy ważne
    badania psychotechniczne kierowcy
    tachograf karta kierowcy
    zabrali mi prawko za prędkość
    dowód rejestracyjny zgubiony
    kupiłem auto, w jakim urzędzie zarejestrować
    jazdy doszkalające dla bojaźliwej
    ukraińskie tablice ile można jeździć
    kategoria b automat
    oblałam egzamin praktyczny trzeci raz
    szkoła jazdy z instruktorką
    sprowadzić samochód, akcyza
    międzynarodowe prawo jazdy
    skuter w wieku szesnastu lat
    stłuczka sprawca bez oc
    testy teoretyczne po angielsku
    tymczasowe tablice
    profil kandydata na kierowcę
    prawo jazdy wymiana wietnam
    mandat z fotoradaru
    gruzińskie prawko nie uznają
    ciągnik rolniczy kategoria t
    jazda bez uprawnień złapali
    sprzedałem samochód, zgłosić zbycie
    autoszkoła po ukraińsku
    wydział komunikacji numerek
    wymienić prawko
    przerejestrować auto z Niemiec
    jazdy doszkalające
    zdać na kategorię b po rosyjsku
    zabrali mi prawo jazdy za punkty
    mandat bo mam białoruskie prawko
    czy mogę jeździć na ukraińskim prawie jazdy
    ile ważne jest moje prawo jazdy w Polsce
    czy moje prawko tu obowiązuje
    oblałem miasto trzeci raz
    przywiozłem auto z Belgii
    jazdy z instruktorką po ukraińsku
    wymienić blankiet kierowcy`,
  PUBLIC_TRANSPORT: `o której jest ostatni autobus
    bilet miesięczny ulgowy
    jak dojechać na szóstą rano do fabryki
    przystanek najbliżej szpitala
    kontroler wlepił mi karę
    rozkład jazdy w niedzielę
    nocny kursuje
    pociąg do warszawy
    bus do gąbina
    gdzie kupić bilet, automat czy kierowca
    zgubiłam telefon w autobusie
    czy ukraińcy jeżdżą bezpłatnie
    przesiadka na podolszycach
    bus na telefon ze wsi
    zniżka dla uczniów na komunikację
    odwołać się od opłaty dodatkowej
    aplikacja do biletów jakdojade
    autobus nie przyjechał i spóźniłem się
    wózek dziecięcy w autobusie
    linia do rafinerii
    pks do łodzi
    bilet dla seniora po siedemdziesiątce
    autokar do kijowa, skąd odjeżdża
    mpk karta miejska
    komunikacja w święta
    dworzec kasa biletowa
    flixbus do berlina
    nie ma połączenia z naszej wioski wieczorem
    dojazd do wyszogrodu bez auta
    koleje mazowieckie
    rozklad autobusow plock
    godzina do lekarza, żaden autobus nie pasuje
    niskopodłogowy dla wózka
    bilet miesięczny
    o której ostatni autobus
    kanar wlepił mi mandat
    pks na wieś
    zniżka na ucznia
    kanar wypisał mandat
    czy emerytka jeździ za darmo
    ze wsi na szóstą
    bilet w komórce
    nie przyjechał bus
    po nocce nie ma czym wrócić na wieś
    ostatni kurs ucieka mi sprzed nosa
    spóźniłam się na ostatni autobus do domu
    jak wrócę do wsi po drugiej zmianie
    mieszkam na wsi, nie mam auta, jak do lekarza
    bilet ulgowy dla dziecka do szkoły
    kończę o szóstej rano, czym wrócę`,
  COMMUNITY: `nikogo tu nie znam
    jak poznać ludzi w nowym mieście
    co robić w wolnym czasie
    sąsiedzi i wspólne ogródki
    moja żona czuje się samotna
    działki, zagony, wspólne grządki
    integracja polaków z cudzoziemcami
    społeczność hinduska w płocku
    wydarzenia, stowarzyszenia, kluby
    diaspora ukraińska
    chcę należeć do jakiejś grupy
    życie towarzyskie w małej miejscowości
    dzień sąsiada, festyn
    szukam kawałka ziemi na pomidory i ogórki
    ogródek na działce, gdzie dostać grządkę
    poznać ludzi
    nudno mi w weekendy
    kawałek ogródka do uprawy
    sąsiedzka pomoc
    co robić w wolną niedzielę
    gdzie są ludzie`,
  MEETING_PLACES: `gdzie spotykają się obcokrajowcy
    dom sąsiedzki
    kawiarnia integracyjna
    świetlica wiejska
    pogadać przy herbacie
    koło gospodyń, pierogi
    miejsce gdzie można posiedzieć bez kupowania
    wieczór gier
    wspólne gotowanie kuchni świata
    ognisko i grill dla nowych
    spotkania gruzinów
    klub dla młodych dorosłych
    centrum wielokulturowe
    chcę spotkać rodaków z filipin
    salon sąsiedzki na osiedlu
    sala na urodziny dla naszej społeczności
    warsztat rowerowy z kawą
    kolacja sąsiedzka
    po pracy nie ma gdzie iść tylko kwatera
    spotkanie przy stole dla samotnych
    ogród społeczny
    mama potrzebuje wyjść do ludzi
    miejsce spotkań młodzieży z białorusi
    białoruska świetlica i bliny
    majsterkowanie razem, drewno i śrubki
    kubańczycy, kolumbijczycy, wenezuelczycy gdzie się zbierają
    niedzielny obiad po mszy
    kącik z ekspresem i kanapą dla przyjezdnych
    spotkania integracyjne plock
    mafia, karaoke i quiz
    zaprosić sąsiadów na nasze święto
    taras nad wisłą, klub
    gdzie się spotykają Filipińczycy
    dom kultury albo świetlica dla dorosłych
    posiedzieć przy herbacie
    wieczory puste, z kim wypić herbatę
    posiedzieć w cieple wśród ludzi
    grządka na wspólnej działce
    partyjka domina
    sąsiedzi coś razem robią
    mam rozsadę pomidorów i szukam grządki
    sadzonki na wymianę między działkowcami
    posiać coś we wspólnym ogrodzie
    po robocie gapię się w ścianę bo nie ma do kogo gęby otworzyć
    gdzie spotykają się ludzie z mojego kraju
    z kim by tu wyskoczyć na miasto
    chcę wyjść do ludzi w weekend`,
  BEFRIENDING_MENTORING: `szukam przyjaciela polaka
    ktoś pójdzie ze mną do urzędu
    mentor dla nowego
    wolontariusz który mnie oprowadzi
    osoba towarzysząca do lekarza
    kumpel na start
    rodzina zaprzyjaźniona dla uchodźców
    boję się sam iść do okienka
    sąsiadka pomoże z małymi sprawami
    para mentorska dla kobiety
    starszy brat starsza siostra dla nastolatka
    chcę mieć znajomych, nie tylko z pracy
    buddy dla studenta
    asystent w załatwianiu spraw
    zaprzyjaźnić się z polską rodziną
    ktoś pokaże mi sklepy i przychodnię
    potowarzyszyć mamie w szpitalnej kolejce
    doświadczony imigrant doradzi nowemu
    przewodniczka przez pierwszy rok
    samotny, chcę się wygadać przy spacerze
    wsparcie jeden na jeden
    opiekun dla chłopaka z ośrodka
    trzymać za rękę u notariusza
    odwiedzać chorego cudzoziemca
    polski kolega do piwa i rozmów
    mentorka zawodowa dla lekarki
    ktoś zaufany, do kogo mogę zadzwonić
    sąsiedzi wspierają rodzinę z trójką dzieci
    szukam kogos kto pojdzie ze mna
    nauczyć mnie miasta, ulic i zwyczajów
    babcia zastępcza dla naszych dzieci
    znajomości kobiet z dziećmi w podobnym wieku
    ktoś żeby poszedł ze mną do okienka
    pierwszy rok na uczelni, starszy kolega
    bratnia dusza na miejscu
    rodzina zaprzyjaźniona
    boję się iść sama do urzędu
    pierwszy semestr i nikogo nie znam
    starszy student pokaże co i jak
    zagubiona na uczelni
    niech ktoś pójdzie ze mną do lekarza
    szukam kogoś kto pokaże mi miasto
    mentor na początek
    niech ktoś mnie oprowadzi po mieście
    szukam znajomej która wie jak tu żyć
    idź ze mną do okienka
    ani jednej bratniej duszy
    ktoś miejscowy, kto pokaże jak żyć
    studentka z Indii szuka kumpla
    sama się boję tam iść
    kto mi ogarnie urzędy
    boję się sam iść do urzędu
    niech ktoś idzie ze mną do okienka
    kto pójdzie ze mną do lekarza
    szukam ziomków do pogadania
    nie mam tu żadnych kumpli`,
  WOMENS_GROUPS: `spotkania tylko dla kobiet
    krąg kobiet
    gdzie pogadać z innymi dziewczynami
    grupa wsparcia ukrainek
    siedzę w domu z dziećmi, mąż w pracy, chcę do kobiet
    szycie i haft w babskim gronie
    koło gospodyń wiejskich
    muzułmanki chcą basenu bez mężczyzn
    warsztaty pewności siebie dla pań
    samoobrona dla kobiet
    dziewczyny z indii spotykają się
    kobiece gotowanie i plotki
    klub pań po pięćdziesiątce
    aerobik dla kobiet po zmianie
    rozmowa o prawach kobiet
    matki samotne, grupa
    wdowy po żołnierzach razem
    kobiety migrantki, wspólny rękodzielniczy stół
    makijaż, joga i kawa dla pań
    emigrantka chce koleżanek
    czego nie powiem przy mężu, powiem kobietom
    szydełko i druty
    kobiety w biznesie śniadanie
    stowarzyszenie kobiet
    wieczór sari i henny
    babski klub plock
    nieśmiała żona, gdzie ją zaprowadzić
    dziewczęta nastolatki, dojrzewanie, spotkanie
    tureckie panie na herbacie
    feministki, manifa
    siostrzeństwo i rozmowy przy świecach
    rowerzystki na wycieczkę, tylko panie
    babskie spotkania
    szyć razem i poplotkować
    tylko dla pań
    koło gospodyń
    babskie spotkania bez chłopów
    dziergać i pogadać
    krąg dziewczyn
    panie z wioski gotują razem
    żona całymi dniami sama, nie ma z kim pogadać
    moja nie ma tu koleżanek i siedzi w czterech ścianach
    siedzę z małym w domu i nie mam z kim wypić kawy`,
  VOLUNTEERING: `chcę pomagać innym za darmo
    zostać wolontariuszem
    mam wolne soboty, komu się przydam
    wolontariat dla cudzoziemca
    czerwony krzyż ochotnik
    schronisko dla zwierząt, wyprowadzanie psów
    umowa wolontariacka i ubezpieczenie
    oddać krew
    sprzątanie lasu
    straż ochotnicza przyjmuje kobiety
    chcę tłumaczyć wolontaryjnie
    młodzież i wolontariat do liceum, punkty
    europejski korpus solidarności
    paczki dla potrzebujących, chętnie pomogę pakować
    finał orkiestry, puszka
    emerytka ma czas i siły
    jak zorganizować zbiórkę
    odwdzięczyć się miastu
    czytać bajki w szpitalu
    hospicjum potrzebuje ludzi
    zapisać się do osp
    nieodpłatna praca w fundacji
    pomóc uchodźcom jako polka
    zaświadczenie o wolontariacie
    bank czasu wymiana godzin
    wolontariat plock
    mam samochód, mogę wozić starszych
    firma chce wysłać pracowników na dobroczynny dzień
    dawca szpiku
    trenować dzieci społecznie
    ratownik ochotnik
    jako student chcę udzielać się społecznie
    mam wolne popołudnia i chcę pomagać
    zostać strażakiem ochotnikiem
    oddać krew, pomóc zwierzętom
    przydać się komuś
    emeryt z chęcią do pomocy
    poczytam dzieciom
    pomogę w schronisku dla zwierząt
    mam wolny wieczór dla innych
    rozwozić zakupy staruszkom
    chcę być komuś potrzebna
    rozdawać zupę
    ciasto na kiermasz
    mam luźny weekend i chciałbym się komuś przydać
    chcę zrobić coś dobrego po pracy`,
  LIBRARY: `gdzie wypożyczyć książkę po ukraińsku
    karta biblioteczna dla cudzoziemca
    czytelnia z komputerami
    książki dla dzieci w dwóch językach
    ile wynosi kara za przetrzymanie
    cicha sala do nauki
    audiobooki i e-booki legimi
    biblioteka otwarta wieczorem
    oddać książki
    gazety i czasopisma
    lektury szkolne
    wypożyczalnia gier i płyt
    czytanie bajek w sobotę
    książnica, kiedy czynna
    literatura angielska w oryginale
    mól książkowy szuka
    bibliobus na wieś
    słownik wietnamsko polski
    komiksy i manga
    spotkanie autorskie
    dyskusyjny klub książki
    elementarz dla mojej córki
    książka mówiona dla niewidomej
    czy trzeba meldunku do zapisu
    zapomniałem zwrócić tom
    rosyjska powieść półka
    filia na osiedlu
    biblioteka plock godziny
    skaner i ksero w bibliotece
    pożyczyć podręcznik do gramatyki
    poezja szewczenki
    książki na kwaterę dla robotników
    książki po ukraińsku
    gdzie pouczyć się w ciszy
    karta czytelnika
    audiobooki i gry do wypożyczenia
    poczytać dzieciom po naszemu
    kryminał do domu
    cichy kąt do nauki
    przetrzymałam książkę
    audiobooki wypożyczyć`,
  CULTURE: `koncert w weekend
    bilety do teatru tanio
    muzeum w niedzielę za darmo
    chór przyjmie głosy
    orkiestra dęta, gram na puzonie
    kino z napisami
    festiwal nad wisłą
    lekcje malowania
    zespół ludowy
    wystawa fotografii
    ukraiński koncert
    dom kultury harmonogram
    zwiedzanie katedry i zamku
    ceramika i glina
    chcę grać w kapeli
    teatr amatorski
    co się dzieje w mieście w sobotę
    dożynki i jarmark
    warsztaty wycinanki
    lekcja tańca, salsa
    film gruziński przegląd
    opera dla dzieci
    zagrać na bandurze
    polskie zwyczaje, wigilia i wielkanoc
    śpiewać w zespole
    pianista szuka sali prób
    noc muzeów
    diwali w płocku
    nowy rok wietnamski tet
    jam session
    galeria sztuki
    kulturalne wydarzenia plock
    kabaret i stand up
    lubię pośpiewać w grupie, nigdy nie uczyłam się nut
    gram na trąbce i szukam orkiestry
    lubię śpiewać, gdzie jest jakiś chór
    pośpiewać w chórze
    co grają w kinie
    festyn w sobotę
    zapisać się do orkiestry
    lepienie z gliny
    potańczyć
    mam skrzypce, z kim pograć
    chcę malować
    teatr amatorski bierze nowych
    gdzie posłuchać muzyki na żywo
    salsa i tańce
    spektakl dla dzieci
    koncert za darmo
    ciągnie mnie na scenę
    film z napisami
    wernisaż
    gram na puzonie`,
  SPORT: `gdzie pograć w piłkę
    basen i nauka pływania
    siłownia tania
    klub karate dla syna
    krykiet w płocku
    siatkówka w niedzielę
    bieganie w grupie
    orlik rezerwacja
    boks dla dziewczyn
    zapisy do drużyny juniorów
    tenis stołowy
    kajaki na wiśle
    lodowisko i wypożyczenie łyżew
    joga i stretching
    multisport karta
    trener personalny
    zapasy, brat trenował w dagestanie
    koszykówka dla wysokiej nastolatki
    szkółka piłkarska ile kosztuje
    konie, jazda
    nordic walking z kijkami
    rolki i skatepark
    aqua aerobik
    badminton hala wynajem
    trening dla ojca i syna
    wędkarstwo karta
    mecz wisły płock bilety
    turniej o puchar wójta
    stroje i korki do gry
    plywalnia godziny otwarcia
    sport dla niepełnosprawnych, wózki koszykarskie
    schudnąć, fitness
    fizkultura dla dzieci
    pokopać piłkę
    krykiet
    nauczyć się pływać
    siłownia
    bieganie z grupą
    koszykówka dla dziewczyn
    chłopaki chcą boisko
    gdzie pograć w niedzielę
    pokopać piłkę po robocie
    zrzucić brzuch i biegać
    szachy albo pingpong
    boję się wody, nauczcie
    siłownia dla dziewczyn`,
  RELIGION: `msza po hiszpańsku
    cerkiew prawosławna w okolicy
    gdzie jest meczet
    modlitwa piątkowa
    kościół greckokatolicki
    chrzest dziecka
    świątynia hinduska
    ksiądz mówiący po angielsku
    komunia córki
    ramadan, sklep halal
    spowiedź po ukraińsku
    zbór zielonoświątkowy
    wietnamska pagoda
    cmentarz wyznaniowy
    śpiewy w cerkwi, pop
    sala królestwa świadków jehowy
    wielkanoc prawosławna, święcenie koszyczka
    studium biblijne
    pastor i nabożeństwo po koreańsku
    nauki przedmałżeńskie
    szabat i rabin
    rekolekcje i adoracja
    sikhowie gurdwara
    gdzie pomodlić się w pracy
    kurban bajram wspólnie
    różaniec filipińczyków
    msza niedzielna o której
    kościół baptystów
    parafia i kolęda
    kosciol prawoslawny plock
    bierzmowanie nastolatka
    medytacja buddyjska
    imam do ślubu
    gdzie meczet
    cerkiew na Wielkanoc
    ochrzcić dziecko
    ramadan, gdzie wspólna modlitwa
    msza w niedzielę rano
    pastor po angielsku
    święcenie koszyczka
    pasterka i opłatek
    poświęcić koszyczek
    ochrzcić córeczkę
    wyspowiadać się
    gdzie modlą się muzułmanie
    panichida czterdzieści dni po śmierci mamy
    gdzie poświęcić koszyczek po naszemu`,
  BUSINESS: `prowadzę firmę i mam pytania
    sprawy przedsiębiorców
    izba gospodarcza
    pomoc dla małych firm
    biznes imigranta w polsce
    zus i podatki przedsiębiorcy
    moja firma szuka partnerów
    sklep, restauracja, warsztat, wszystko o własnym interesie
    pracodawca ma pytanie
    kadrowa potrzebuje wsparcia
    mentor dla właściciela firmy
    sieć kontaktów i śniadania biznesowe
    dotacje unijne dla przedsiębiorstw
    wsparcie dla przedsiębiorcy
    sprawy pracodawców
    mam piekarnię i pytanie
    sprawy przedsiębiorcy`,
  STARTING_BUSINESS: `chcę otworzyć kebab
    jak założyć działalność gospodarczą
    ceidg wpis
    dotacja na start z urzędu pracy
    salon paznokci na swoje nazwisko
    czy z kartą pobytu można mieć firmę
    spółka z oo koszty
    biznesplan, kto sprawdzi
    ulga na start zus
    wybór formy opodatkowania ryczałt
    koncesja na alkohol
    działalność nierejestrowana, robię torty
    kasa fiskalna w moim sklepie
    sanepid odbiór lokalu gastronomicznego
    księgowa dla małej firmy
    regon i pkd
    zawiesić działalność
    jestem budowlańcem na swoim
    taksówka uber firma
    fryzjerka chce otworzyć zakład
    food truck pozwolenie
    inkubator przedsiębiorczości
    sprzedaż przez internet, hurt z turcji
    pierwsza faktura, jak wystawić
    wspólnik i udziały
    ukraiński fop a polska firma
    lokal użytkowy od miasta
    żona szyje i chce sprzedawać
    pożyczka dla początkujących przedsiębiorców
    firma sprzątająca od czego zacząć
    zalozyc firme cudzoziemiec
    własny warsztat samochodowy
    rolnik chce przetwarzać owoce i sprzedawać
    otworzyć budkę z kebabem
    działalność na siebie
    dotacja z urzędu pracy na firmę
    vat czy ryczałt
    salon paznokci na własny rachunek
    fryzjer na swoim
    robię paznokcie w domu i chcę legalnie
    szyję na zamówienie, czy muszę firmę
    piekę torty i sprzedaję znajomym
    jak zalegalizować dorabianie
    sprzedawać pierogi na targu
    kwiaty na rynku, jakie pozwolenie
    chcę jeździć jako kurier na własny rachunek
    księgowa na początek
    paznokcie w domu, jak to zalegalizować
    wózek z kawą na rynku
    czy potrzebuję kasy fiskalnej
    jednoosobowa, jaki kod
    pieniądze na rozkręcenie warsztatu`,
  EMPLOYING_FOREIGNERS: `chcę zatrudnić ukrainkę, jakie dokumenty
    moja firma szuka ludzi z filipin
    jak zgłosić powierzenie pracy cudzoziemcowi
    pracownik ma kartę pobytu, co skopiować
    kary za nielegalne zatrudnienie
    zezwolenie na pracę dla kucharza z nepalu
    potrzebuję dwudziestu ludzi do truskawek
    praca.gov.pl oświadczenie
    szkolenie bhp w języku pracownika
    kadry pytają o legalność pobytu
    sezonowe zezwolenie, gospodarstwo sadownicze
    zakwaterowanie dla pracowników zza granicy
    mój pracownik stracił prawo pobytu
    lektor polskiego do zakładu
    koordynator cudzoziemców
    jak zatrudnić studenta z afryki
    kontrola straży granicznej w firmie
    umowa dwujęzyczna, wzór
    zatrudniam białorusinów, obowiązki
    zezwolenie typ s dla rolnika
    informacja o niepodjęciu pracy
    rekrutacja w uzbekistanie
    agencja pracy, certyfikat kraz
    prowadzę cukiernię i chcę przyjąć gruzinkę
    pracodawca wizy dla pracowników
    outsourcing kontra własny etat dla obcokrajowców
    integracja załogi wielojęzycznej
    badania medycyny pracy dla zagranicznej załogi
    zatrudnienie cudzoziemca krok po kroku
    podpis kwalifikowany pracodawcy do wniosku
    przedłużyć oświadczenie pracownikowi
    lista stanowisk deficytowych, starosta
    czy muszę zapewnić tłumacza na szkoleniu
    prowadzę małą firmę i chcę przyjąć do pracy ukraińca
    jakie papiery żeby przyjąć hindusa do zakładu
    chcę zatrudnić Ukrainkę
    zgłosić pracownika z Kolumbii
    jakie papiery na Filipińczyka
    sadownik potrzebuje ludzi zza granicy
    kadrowa pyta o oświadczenia
    mam szklarnię i Nepalczycy chcą u mnie robić
    rolnik bierze ludzi na zbiory, jakie zgłoszenia
    przyjmuję kucharza z Indii
    co zgłosić gdy zatrudniam obcokrajowca
    biorę Wietnamkę do salonu
    Gruzin ma u mnie prowadzić tira
    restauracja zatrudnia Hindusa
    przyjmuję Kolumbijkę do sprzątania
    prowadzę piekarnię i chcę przyjąć ucznia z Uzbekistanu
    warsztat szuka mechanika zza granicy, formalności
    kucharz z Nepalu, co złożyć
    zgłosić Ukrainkę po przyjęciu
    w moim tunelu dwudziestu Kolumbijczyków
    ile kosztuje ściągnięcie spawacza
    przyjmę Gruzina na tira`,
};
