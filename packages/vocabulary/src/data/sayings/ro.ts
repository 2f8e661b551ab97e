import type { Sayings } from './sayings.ts';

/** What people say in Romanian who need a service: Romanians and Moldovans, with the Russian words Moldovans mix in, the Polish words of offices and work, and a few lines without the marks of letters. */
export const ro: Sayings = {
  WORK: `vreau să înțeleg cum e cu munca pe aici
    cine mă ajută cu toate problemele de serviciu
    soția vrea să muncească și nu știm regulile
    am venit la lucru în polonia și nu cunosc nimic
    cum muncește legal un moldovean aici
    întrebări despre locul de muncă, unde le pun
    muncitorii români din fabrică vor o discuție despre muncă
    ce trebuie să știe omul care vine la muncă afară
    praca dla cudzoziemców explicat în română
    vreau să câștig cinstit și cu acte
    nepotul a venit după pâine și nu știe de unde să înceapă
    cine dă lămuriri despre câmpul muncii
    despre muncă și tot ce ține de ea, la un loc
    frate-meu vine la muncă și vrem să știm legile de aici
    despre praca în polonia pe înțelesul omului
    întrebări de la muncă și n-are cine să-mi răspundă
    am treabă cu munca unde mă duc`,
  JOB_SEARCH: `caut de lucru, orice, numai să încep repede
    unde găsesc un job fără să știu poloneza
    vreau la depozit, la împachetat colete
    feciorul are nouăsprezece ani și nu-l ia nimeni
    caut ceva de jumătate de zi cât îs copiii la școală
    se caută oameni la cules căpșuni și mere
    am trimis treizeci de cv-uri și n-a răspuns nimeni
    urząd pracy are și pentru străini oferte
    sunt sudor cu experiență, cine mă angajează
    șofer pe tir, caut o firmă serioasă
    când e târgul de joburi și cum vorbesc acolo
    avem nevoie de lucru cu cazare pentru doi
    brutărie sau hotel, pot și noaptea
    agenție care nu ia bani de la muncitor
    zidar, faianțar, zugrav, suntem o brigadă de cinci
    cumnata face curățenie și caută cliente noi
    s-a terminat sezonul și trebuie să găsesc altceva
    aici mă plătesc prost, vreau alt patron
    job la birou cu engleză, fără poloneză
    livrez mâncare cu bicicleta, la cine aplic
    caut bătrâni de îngrijit sau copii de păzit
    la seră la roșii mai iau oameni
    student, vreau să lucrez la sfârșit de săptămână
    unde se lipesc anunțurile cu locuri libere
    verișoara coase bine, ar intra la o croitorie
    ciupercărie care primește oameni fără experiență
    caut de lucru ca stivuitorist, am permis de motostivuitor
    își mai caută cineva oameni la abator
    un consătean vine luni și vrea la fabrica de carne
    cum fac să primesc o rabotă mai bună
    unde mă duc să întreb de posturi vacante
    bucătăreasă cu ani buni în spate, caut restaurant
    s-ar găsi ceva și pentru o femeie de cincizeci de ani
    mă bag la orice și la cărat și la curat
    nevasta vrea la menaj câteva ore
    unde se ia lume la abator
    caut ceva pe weekend livrări cu glovo
    șofer de tir cu cod 95 cine angajează
    se caută oameni la sparanghel
    am mâini bune zidar vreau echipă
    vreau ceva de lucru doar vineri și sâmbătă
    un ban în plus pe lângă facultate
    am categoria c și vreau șofer
    a venit fratele meu și ar face orice numai să câștige
    am bătut la toate fabricile și nu mă cheamă nimeni
    cine are nevoie de brațe la cules de mere
    știu să conduc tir și caut patron
    mi s-au terminat banii puși deoparte și trebuie să câștig
    vreau să plec din hala asta și să găsesc altceva
    caut ceva de lucru urgent, orice
    mă duc și cu ziua numai să câștig un ban
    zilier la câmp dacă are cineva nevoie`,
  UNEMPLOYMENT: `am rămas fără serviciu, unde mă înscriu
    primesc ajutor de șomaj dacă sunt străin
    s-a închis fabrica și ne-au trimis acasă
    ce acte duc la urząd pracy ca șomer
    zasiłek dla bezrobotnych, cât dau și cât timp
    soțul stă degeaba din ianuarie și nu-i trecut nicăieri
    cât trebuie să fi lucrat ca să iau șomaj
    am lipsit de la programare și m-au scos din evidență
    dacă sunt șomer am și asigurare la doctor
    mi s-a terminat contractul vineri și n-am venit
    am świadectwo pracy în mână, ce urmează
    pot pleca acasă două săptămâni fără să pierd șomajul
    am muncit în germania, se adună la indemnizație
    formularul u1, cum îmi mut șomajul aici
    după concediul de maternitate nu m-au mai primit înapoi
    am refuzat ce mi-au oferit și mi-au tăiat banii de șomer
    trebuie să mă prezint lunar la semnat ca șomer
    mi-am găsit de lucru, cum închid șomajul
    concediere colectivă, suntem cincizeci pe drumuri
    am cincizeci și opt de ani și nu mă mai vrea nimeni la muncă
    se poate face înregistrarea ca șomer pe internet
    îmi trebuie adeverință că sunt șomer
    când intră banii de la șomaj pe card
    bezrobotny cu karta pobytu, se poate înscrie
    consilierul de la șomaj m-a chemat și n-am înțeles
    întâlniri pentru oameni care tocmai și-au pierdut slujba
    am lucrat doar trei luni, mi se cuvine ceva
    fara lucru de sarbatori, cine da ajutor de somaj
    biroul de șomaj din moldova îi zicea bursa muncii, aici cum
    sora mea e gravidă și a fost scoasă de la serviciu
    am demisionat singur, mai primesc indemnizația
    vecinul e șomer de un an și se ascunde de rușine
    mi-a zis șeful de luni să nu mai vin
    stau pe tușă de două luni fără bani
    la urzond praca mă trece ca șomer
    mi-am luat zborul de la muncă primesc ceva bani
    după ce m-au dat afară cine îmi ține asigurarea
    s-a terminat sezonul la căpșuni și stau degeaba
    au tăiat jumătate din linie și m-au pus pe liber
    s-a terminat sezonul și n-am unde mă duce
    atelierul a tras obloanele
    cum mă trec la forțele de muncă ca să fiu acoperit
    de trei săptămâni nu mai am unde merge dimineața`,
  CAREER_GUIDANCE: `cine mă ajută să scriu un cv în poloneză
    să se uite cineva peste cv-ul meu
    joi am interviu și tremur toată
    nu știu la ce sunt bun pe aici
    am fost învățătoare acasă, ce pot deveni aici
    vreau să-mi schimb meseria după patruzeci de ani
    scrisoare de intenție, cum se începe
    ce întreabă la interviu și ce răspund
    doradca zawodowy care înțelege româna
    fata termină liceul și nu știe ce meserie să aleagă
    am o pauză de cinci ani în cv, cum o explic
    test de aptitudini ca să văd ce mi se potrivește
    am crescut trei copii, cum mă întorc pe piața muncii
    îmi face cineva profil de linkedin
    inginer fiind spăl vase, cum ies din asta
    poza în cv se pune sau nu
    mă cheamă la interviuri și apoi nu mă iau
    plan de carieră cu un specialist
    știu multe dar n-am hârtii, cum mă prezint
    ce ocupații au viitor în zona asta
    consiliere vocațională pentru tineri la primul job
    cum cer recomandare de la fostul șef
    nu vreau să rămân muncitor necalificat toată viața
    europass, cum îl completez
    ce curs mi s-ar potrivi după experiența mea
    vreau să exersez interviul cu cineva
    nu știu să mă laud în fața angajatorului
    soția a fost contabilă și caută o direcție nouă
    cum imi fac un cv bun pentru polonezi
    un om care să stea de vorbă despre drumul meu profesional
    la cincizeci și cinci de ani mai are rost o reorientare
    ce abilități am și unde s-ar plăti mai bine
    sunt învățătoare dar aici spăl vase ce pot face altceva
    mâine am interviu și mă tremură mâinile
    să-mi facă cineva un cv ca lumea pe poloneză
    m-am săturat de bandă vreau altă meserie dar nu știu care
    mă blochez când mă întreabă de slăbiciuni
    ce trec în hârtie dacă am cules numai căpșuni
    aș vrea de la bandă la birou
    nu știu la ce sunt bun
    nimeni nu răspunde la cv-ul meu
    fiul meu nu știe ce meserie să învețe
    fata termină gimnaziul, liceu sau profesională, cine ne sfătuiește
    adolescentul nu s-a hotărât ce vrea să devină`,
  VOCATIONAL_TRAINING: `vreau să fac cursul de stivuitor cu atestat
    curs de sudură seara, după schimb
    kurs na wózki widłowe cu traducător
    fata vrea să învețe unghii și gene
    curs de frizerie pentru începători
    plătește oficiul muncii cursul meu de calificare
    staż plătit la o firmă, cum îl obțin
    să învăț o meserie fără facultate
    cursul de îngrijitoare la bătrâni, unde mă scriu
    fratele vrea electrician, cum ia atestat sep
    macaragiu sau excavatorist, ce școală trebuie
    casieră, vreau să învăț casa de marcat
    fără udt nu mă lasă pe utilaj
    cod 95 pentru șoferi de camion
    schele și lucru la înălțime, unde se face instruirea
    mașina de cusut industrială, vreau să prind meserie
    drujbă și tăiat copaci, curs gratis
    învăț programare ca să-mi schimb viața
    băiatul s-ar face mecanic auto, caut maistru
    curs de masaj scurt cu diplomă
    cofetărie și patiserie pentru adulți
    ucenic la tâmplar, mai primește cineva
    mi-a expirat atestatul de operator, cum îl reînnoiesc
    cursuri pe fonduri europene pentru șomeri
    instructaj bhp înainte să încep
    cnc, vreau să lucrez pe strung modern
    am picat proba practică la stivuitor
    montat panouri solare, cine învață oamenii
    bodyguard, agent de pază, ce curs
    curs de contabilitate primară
    să mă calific ca instalator sanitar
    unde se face calificare de bucatar cu diploma
    vreau acte pe stivuitor să iau mai mult
    fac unghii acasă și vreau diplomă
    curs de sudor plătit de urzond
    să învăț macaragiu și cu hârtie la mână
    curs de îngrijit bătrâni
    vreau să învăț cu drujba la tăiat pomi
    cei cu atestat de stivuitor iau mai mult
    unde învăț să pun gresie ca lumea
    cer hârtie pentru lucru la înălțime și n-am
    mi-ar plăcea să tund oameni
    cineva să mă învețe meserie cât lucrez
    curs gratuit de la urząd pracy, sudor sau stivuitor
    oficiul de muncă plătește un curs de meserie`,
  QUALIFICATION_RECOGNITION: `diploma mea din românia e valabilă aici
    echivalarea bacalaureatului moldovenesc
    sunt asistentă medicală din chișinău, cum lucrez în spital
    nostryfikacja cât durează și cât costă
    doctor fiind acasă, am nevoie de drept de practică
    am facultate și mă țin la bandă pentru că nu-mi recunosc studiile
    apostila pe diplomă, e nevoie sau nu
    foaia matricolă s-a pierdut, ce fac cu echivalarea
    soția e farmacistă și vrea licență poloneză
    profesor cu gradul întâi, mi se recunoaște
    bucătar de douăzeci de ani fără diplomă, vreau o hârtie la mână
    uznanie kwalifikacji pentru electricieni
    supliment la diplomă și programa cursurilor traduse
    am masterat la iași, cât valorează aici
    meseria mea e reglementată și cer un examen în plus
    inginer constructor, vreau evaluarea diplomei
    naric sau naca, cine evaluează studiile străine
    certificatul de sudor din italia, îl acceptă
    universitatea mi-a respins atestatul de maturitate
    doi ani de studii neterminate, mi se pun la socoteală
    stomatolog din transnistria, cine-mi recunoaște titlul
    kinetoterapeut cu diplomă românească, pot profesa
    moașă de meserie, ce pași fac ca să lucrez
    validarea competențelor învățate la locul de muncă
    colegiu terminat în bălți, ce nivel e aici
    șofer instructor, se preia calificarea
    diploma apostilata dar nu mi-o primesc
    avocată acasă, aici pot practica
    cer confirmarea studiilor de la minister
    doctorat din rusia, cum îl nostrific
    educatoare la grădiniță, vreau să fiu recunoscută ca atare
    limba poloneză pentru medici străini, e obligatorie la recunoaștere
    acasă eram asistentă la reanimare aici împachetez
    bucătar cu douăzeci de ani de vechime și fără hârtie
    diploma de la chișinău nu e bună aici
    farmacista din iași vrea să lucreze pe meserie
    să-mi treacă școala profesională din românia
    acasă eram stomatolog și aici spăl podele
    facultatea mea nu valorează nimic la ei
    zece ani am predat și vreau din nou la catedră
    cer să dovedesc că hârtiile mele sunt la fel cu ale lor
    moașă cu state vechi, aici nu mă primesc
    sunt bucătar de zece ani fără nicio hârtie
    acasă eram dentist, aici pot să lucrez
    am fost învățătoare, pot preda aici
    în țară eram inginer și aici car cutii
    acasă eram arhitect, aici pun cutii
    am diplomă de bucătar și spăl vase
    inginer cu acte și stau la bandă
    acasă tratam oameni, aici duc colete`,
  WORK_PERMIT: `cine scoate permisul de muncă, eu sau firma
    zezwolenie na pracę întârzie de trei luni
    am schimbat patronul, trebuie alt permis
    moldoveanul cu pașaport biometric are voie la muncă
    oświadczenie pentru moldoveni, cât timp e bun
    mi-au respins permisul și nu știu de ce
    pot lucra în două locuri pe același permis
    a expirat permisul și eu sunt tot la bandă
    permis sezonier pentru cules fructe
    cu viză de student am voie să muncesc
    în fișă scrie alt post decât fac de fapt
    patronul a retras permisul și m-a dat afară
    solicit azil de jumătate de an, pot lucra
    un intermediar mi-a vândut permis fals
    am viză poloneză din altă țară, am voie la lucru
    soțul polonezei mai are nevoie de permis de muncă
    muncesc cât aștept cartea de ședere
    permis tip a, ce înseamnă litera
    cât costă și cine plătește taxa pentru permisul de lucru
    am depășit cele nouăzeci de zile și lucrez încă
    bez zezwolenia, cui i se permite
    ucraineanca noastră și moldoveanul, acte diferite la angajare
    firma mi-a mutat punctul de lucru, se schimbă autorizația
    am pasaport romanesc si moldovenesc, imi trebuie permis
    am început munca înainte să vină hârtia
    zezwolenie sezonowe tip s pe câte luni
    invitația de lucru, cum i se zicea, e tot bună
    mă lasă la vamă fără permis de muncă
    ore mai puține decât în autorizația de lucru, e grav
    tata are ofertă de la o fermă, cine îi face dreptul de muncă
    dreptul de a munci cu protecție internațională
    student terminat, am acces la piața muncii fără hârtii
    oświadczenie de la fermier s-a terminat
    vreau la alt patron dar hârtia e pe primul
    cu pașaport biometric am voie la muncă
    agenția zice că face zezwolenie și nu mai vine
    moldovean îmi trebuie acte de muncă
    stau cu viză de student și vreau la fabrică
    am terminat școala și vreau să muncesc ce schimb
    soția a venit la mine are voie la muncă
    altă firmă mă vrea, dar pe hârtie e cea veche
    patronul trebuie să depună ceva înainte să încep
    sunt moldovean și nu știu dacă am voie în hală
    cât durează până pot începe legal
    pot să lucrez cu viza de turist sau nu
    patronul zice că face el actele de muncă`,
  WORKERS_RIGHTS: `ce drepturi am ca muncitor străin
    șeful urlă la noi și ne face proști
    ne ține douăsprezece ore fără pauză
    n-am primit concediu de un an
    sunt pe l4 și mă amenință că nu mai am unde veni
    sindicat pentru străini, cum intru
    vreau să învăț cum îi spun șefului ce nu-i drept
    gravidă fiind m-au pus la tura de noapte
    orele peste program nu apar nicăieri
    cazarea de la firmă e plină de mucegai și gândaci
    m-au amendat din leafă că am întârziat
    dreptul muncii pe înțelesul tuturor
    muncim la seră și nu știm ce ni se cuvine
    codul muncii din polonia, zile libere câte sunt
    naceal'nicul își bate joc de oameni
    sărbătorile se lucrează, cine hotărăște
    concediu pe hârtie, dar în realitate muncesc
    douășpe ore pe zi și nici pauză de masă
    mi-au oprit din leafă pentru cazare fără să întrebe
    șefa de tură urlă la noi ca la vite
    nu mi-a dat nici o zi de concediu tot anul
    am fost bolnav și mi-a zis vii ori te dau afară
    cât e pe oră minim brut și în mână
    dacă întârzii cinci minute îmi taie o oră
    cer liber să merg acasă și nu mă lasă
    sunt însărcinată și șefa mă mută la muncă grea
    ne ține în căldură fără apă
    ne filmează în vestiar
    stăm în picioare de dimineața până seara fără o gură de apă
    îmi rețin patul și drumul din bani
    maistrul urlă și ne face animale
    am fost bolnav o zi și m-au amendat
    nu știm programul decât cu o seară înainte
    tura se gată la patru dar nu ne lasă acasă
    în permis scrie sudor și mă pun la ambalat
    m-au angajat la depozit și spăl toalete
    programul de mâine vine la miezul nopții
    mi-au mutat tura și nu mi-au spus
    fac altceva decât scrie în contract`,
  UNPAID_WAGES: `patronul nu mi-a plătit salariul de două luni
    am lucrat o lună întreagă și mi-a dat jumătate
    mă tot duce cu vorba, mâine și mâine
    mi-au oprit din bani pentru cazare și transport
    a fugit șeful și am rămas toți neplătiți
    zarplata întârzie la noi cu câte o lună
    am plecat și ultima lună nu mi-a dat-o
    orele de noapte nu le-au pus la socoteală
    firma a dat faliment și ne datorează bani
    mi-a promis patru mii și am primit două cash
    cum cer banii dacă am lucrat fără contract
    wypłata n-a venit și eu am chiria de dat
    la căpșuni plătesc la kilogram și înșală la cântar
    agenția a închis telefonul și ne-a luat banii munciți
    lefa e mai mică decât scrie pe fluturaș
    concediul nefolosit nu mi l-au plătit la plecare
    dau patronul în judecată pentru leafă
    mesajele de pe whatsapp ajung ca dovadă că-mi e dator
    constructorul nu ne-a achitat trei săptămâni
    nu ne-a plătit ziua de probă, zice că așa e regula
    cine calculează cât mi-a rămas dator
    șapte oameni așteaptă banii de la cules
    câte zile poate întârzia salariul legal
    fiica a stat bonă la o familie și n-au achitat-o
    ne plătește jumate pe card, jumate la mână și lipsește
    prima de sărbători promisă a dispărut
    pârât la inspecție că nu dă salarii
    mi-a scăzut din salariu un geam spart
    nu mi-a dat avansul si nici restul
    n-am acte și șeful profită, nu-mi dă banii
    fondul de garantare dacă patronul e falit
    m-a păcălit cu banii la stroică
    scrisoare prin care cer leafa restantă
    tot zice că mâine îmi dă banii și nu mai dă
    m-a dus cu zăhărelul trei luni nici un ban
    patronul și-a închis telefonul și ne-a lăsat fără leafă
    mi-a dat jumate și restul niciodată
    am terminat casa și n-a mai plătit nimeni
    ore lucrate sâmbăta și nu apar pe fluturaș
    am plecat de la el și mi-a rămas dator o lună
    restanțe la salariu de astă iarnă
    am renovat un apartament și omul a dispărut cu banii
    am zugrăvit și nu mi-a dat nimic
    am lucrat cinci inși la negru și nici unul n-a luat leafa
    îl sun pe șef pentru bani și nu răspunde
    șeful tot promite și tot amână cu banii
    îmi mai e dator pe două luni și și-a schimbat numărul
    subantreprenorul a fugit cu plata noastră
    nu mi-a socotit nopțile și duminicile
    am fost bolnav și nu mi-a plătit săptămâna
    am lucrat o lună la restaurant și m-a dat afară fără bani
    am spălat vase două săptămâni și n-am luat un leu
    a trecut ziua de leafă și cardul e gol
    subcontractorul a dispărut cu banii tuturor
    tot zice săptămâna viitoare
    a promis treizeci pe oră și a dat douăzeci
    am plecat în iunie și ultima lună n-am văzut-o
    am muncit trei săptămâni degeaba
    șeful ne fură la ore în fiecare lună
    ne duce cu vorba și nu dă leafa
    a luat banii noștri de salarii și a dispărut
    fermierul ne-a trimis acasă fără un ban`,
  EMPLOYMENT_CONTRACT: `umowa zlecenie sau umowa o pracę, care-i mai bună
    mi-au pus în față un contract în poloneză și să semnez
    m-au dat afară prin mesaj pe telefon
    au cerut să semnez o foaie goală
    câte zile de preaviz trebuie să dau
    perioada de probă cât ține legal
    citește cineva contractul cu mine înainte să semnez
    vreau să demisionez, cum scriu hârtia
    am primit wypowiedzenie și nu știu ce fac
    muncesc doar pe cuvânt, fără nicio hârtie
    mi-au desfăcut contractul cât eram bolnav
    nu-mi dau exemplarul meu de contract
    dacă plec mai devreme plătesc două mii de zloți amendă
    a patra prelungire pe perioadă determinată, e normal
    m-au trecut pe b2b cu forța
    concediată în luna a patra de sarcină
    nu mi-au dat świadectwo pracy la plecare
    mi-au tăiat din normă fără să mă întrebe
    vor să semnez că plec de bunăvoie
    contract cu agenția, dar lucrez la altă firmă
    umowa o dzieło la fabrică, au dreptul
    clauză de neconcurență, ce înseamnă
    aneks la contract, trebuie să-l semnez
    tata mai avea un an până la pensie și l-au concediat
    m-au schimbat într-o secție pentru care n-am semnat
    până când pot contesta concedierea la tribunal
    mi-au falsificat semnătura pe încetare
    lucrez cu jumătate de normă pe hârtie și opt ore în realitate
    am semnat ceva si nu stiu ce
    trudovaia, carte de muncă, cum e aici
    șeful a zis să nu mai vin de mâine
    se prelungește singur contractul sau trebuie altul
    ce-i aia umowa zlecenie și ce pierd
    lucrez la negru de un an
    m-a pus să semnez în poloneză și n-am înțeles o boabă
    mi-a scris pe whatsapp că nu mai am serviciu
    vreau să plec de la ei câte zile preaviz
    mi se termină contractul și nu zic dacă prelungesc
    în fiecare lună ne pun să semnăm alt contract
    m-au pus să semnez demisia în alb
    când am zis că sunt gravidă mi-au mulțumit
    vreau să plec dar mă amenință cu penalizare
    ce-oi fi semnat eu acolo
    de un an doar vorbe, nicio hârtie
    pot să mă mute în alt oraș peste noapte
    m-au zburat de la muncă fără preaviz
    m-a pus pe liber printr-un mesaj
    lucrez la negru și primesc banii la plic
    lucrez fără hârtii la un restaurant
    îmi expiră contractul și nu mi-l prelungesc`,
  LABOUR_INSPECTION: `vreau să fac plângere la inspecția muncii
    pip, unde au biroul și cum depun
    utilajul n-are apărătoare și ne prinde mâna
    nu ne dau căști, schela e prinsă cu sârmă
    miros de vopsea că amețim, nu merge ventilația
    reclamație anonimă împotriva fabricii
    lucrează toți la negru, veniți în control
    dacă reclam mă trimit acasă din țară
    frigorifer la minus douăzeci fără haine groase
    ușile de ieșire sunt legate cu lanț
    copii de paisprezece ani muncesc la noi
    inspekcja pracy vorbește și rusește
    am anunțat neregulile și nu s-a întâmplat nimic
    căldură mare în seră și fără apă de băut
    cabluri dezgolite prin apă la hală
    stropesc cu pesticide când suntem înăuntru
    pontajul e falsificat înainte de control
    șapte zile din șapte fără odihnă, cine verifică
    șeful nu ne lasă la toaletă
    un inspector să vină să vadă în ce condiții muncim
    scară ruptă la cules de mere
    azbest la demolare și noi fără măști
    frânele camionului nu merg și mă obligă să plec
    cine amendează un angajator care încalcă legea
    zgłosić do pip de către un muncitor străin
    stau sub o macara stricată zi de zi
    telefon pentru sfaturi la inspectorat
    am trimis plangere si astept raspuns de la inspector
    mănuși și bocanci de protecție cumpărăm noi, nu-i corect
    lampă spartă deasupra benzii și nimeni nu repară
    subsolul unde cosim n-are aer și nici ieșire
    patronul se laudă că nu se teme de inspecție
    utilajul n-are apărătoare și mi-e frică de el
    lucrăm cu vopsea fără mască
    vreau să-i reclam fără să afle cine
    schela se clatină și nimeni nu face nimic
    cine controlează firmele care țin oameni fără acte
    ferăstrăul n-are apărătoare și o să rămână cineva fără mână
    respirăm diluant toată ziua într-o cameră închisă
    copii de cincisprezece ani cară lăzi noaptea
    vreau să dau de știre fără să-mi spun numele
    vreau să fac reclamație la patron pentru condiții
    nu avem căști și schela se clatină
    e foarte cald în hală și nu ne dau apă
    nu avem pauză și e patruzeci de grade în hală`,
  WORK_ACCIDENT: `am căzut de pe schelă și mi-am rupt piciorul
    mașina mi-a tăiat degetul la fabrică
    m-am ars cu ulei la bucătărie în tură
    am alunecat de pe scară la cules de mere
    șeful vrea să spun că m-am lovit acasă
    protokół powypadkowy nu vor să-l facă
    despăgubire de la zus după accident
    mi-am rupt spatele cărând lăzi
    fratele a murit la construcții, cine plătește familia
    m-a lovit stivuitorul în depozit
    mi-a intrat un șpan în ochi la polizor
    mă pun să semnez că-i vina mea
    eram fără contract și m-am rănit, primesc ceva
    astm de la făină, boală profesională
    accident pe drumul spre serviciu
    sunt în ghips două luni, cine-mi dă leafa
    grad de invaliditate după accidentul de muncă
    am inhalat clor și am leșinat la lucru
    colegul a căzut de pe acoperiș și-i la spital
    am călcat în cui pe șantier și s-a infectat
    la abator mi-am spintecat palma
    n-au chemat salvarea și m-au lăsat să sângerez
    wypadek przy pracy, unde se declară
    banda rulantă mi-a prins mâneca și mâna
    insolație pe câmp, am căzut între rânduri
    vătămare la coloană, martor am doar un coleg
    nu vor să recunoască accidentul
    mi s-a vărsat acid pe braț la spălătorie
    văduva unui muncitor strivit, ce drepturi are
    am cazut la stroica si nu vor sa plateasca
    cât timp am să anunț rana făcută la muncă
    orteză și recuperare după lovitura de la locul de muncă
    mi-au amputat două degete, ce compensație cer
    am căzut de pe schelă și zice să spun că eram acasă
    mi-a prins mâna în bandă
    mi-a picat un palet pe picior
    mi-am tăiat degetul la abator
    mi s-a rupt spatele de la cărat și nu scriu accident
    m-am ars cu ulei la bucătărie
    am alunecat în depozit și de atunci mă doare spatele
    am ridicat ceva greu la muncă și am făcut hernie
    podeaua era udă în hală și am căzut
    mi-a căzut un palet pe picior
    m-a stropit uleiul în bucătăria restaurantului
    am alunecat la cules cireșe și mi-am rupt mâna
    n-au chemat salvarea, m-au trimis acasă
    nu mai aud bine de la presă
    mi-am rupt piciorul pe tură și șeful zice că acasă
    mașina mi-a prins mâna la fabrică`,
  RESIDENCE: `abia am venit, ce acte trebuie să-mi fac
    tot ce ține de hârtii pentru străini într-un loc
    vreau să-mi pun actele în ordine
    nu-s în regulă cu documentele și mi-e frică
    ce îmi trebuie ca să stau legal
    dokumenty, bumaghe, unde încep un moldovean
    câte feluri de ședere există și care e a mea
    familia trebuie legalizată toată
    cine explică pașapoarte, vize și înregistrări
    mă plimbă de la un ghișeu la altul pentru acte
    situația mea legală în țară e încurcată
    legalizacja pobytu pentru români și moldoveni
    viza se termină și vreau să mai rămân
    să-mi pun actele în regulă aici
    ce hârtii îmi trebuie să rămân cu familia
    am viză cehă și stau în polonia
    s-au schimbat legile de ședere și nu mai știu nimic
    vine mama în vizită, ce viză îi trebuie
    vreau să-mi invit părinții o lună`,
  RESIDENCE_PERMIT: `karta pobytu, cât se așteaptă
    am depus pentru permis de ședere acum un an
    se termină viza și vreau carte de ședere
    mi-au furat cartela de rezident, cum fac alta
    am plecat de la firmă, ce se întâmplă cu șederea
    vreau să-mi aduc soția din moldova lângă mine
    programare pentru amprente la karta pobytu
    mi-au respins cererea și am paisprezece zile
    prelungirea șederii după terminarea facultății
    sunt căsătorit cu poloneză, ce permis iau
    copilul s-a născut aici, are nevoie de karta
    scrisoare de la voievodat că lipsesc acte la dosar
    zezwolenie na pobyt czasowy, lista de documente
    ștampilă în pașaport, stau legal sau nu
    cartela e gata, cum o ridic
    cât plătesc pentru card și în ce cont
    urząd wojewódzki n-are locuri libere la programări
    pot ieși din țară cât se lucrează dosarul
    vid na jitelstvo temporar pentru mama
    am schimbat adresa și permisul are alta
    portalul mos, depun cererea de ședere online
    ședere umanitară pentru cineva care trăiește aici de mult
    se judecă dosarul de pobyt prea încet, cui mă plâng
    fosta soție e poloneză, îmi anulează șederea
    dosar de sedere incomplet, ce mai aduc
    unde văd stadiul dosarului meu
    am terminat anul de muncă și trebuie să-mi prelungesc șederea
    în cât timp îmi răspund cei de la voievodat
    mi-a venit hotărârea negativă și vreau recurs pentru pobyt
    nu mi-au luat amprentele, mi-au zis să revin
    aștept cartea de ședere de un an
    îmi expiră viza luna viitoare și mai vreau să stau
    am dat amprentele și nu mai vine nimic
    mi-am adus nevasta și vrem acte pentru ea
    karta pobitu unde se ridică
    m-au dat afară și karta e legată de firmă
    mi-au cerut completări la dosarul de ședere
    mi-au cerut încă acte la dosar
    am pașaport nou și cardul e pe cel vechi
    cardul mi se termină în martie și nu găsesc programare
    am depus acum un an și nicio vorbă
    soția mea e din Moldova și vreau s-o aduc
    mi-au furat portofelul cu permisul
    îmi trebuie cartea de ședere ca să stau legal
    buletinul de străin îmi expiră luna viitoare
    cât durează până iese cartela de ședere
    mi-au respins cartea de ședere
    trebuie să completez actele la dosarul de ședere`,
  PERMANENT_RESIDENCE: `trăiesc aici de cinci ani, când iau permanenta
    pobyt stały, ce condiții sunt
    rezydent ue pe termen lung, cum aplic
    care-i diferența dintre stały și rezident de lungă durată
    bunica a fost poloneză, pot sta definitiv
    am karta polaka și vreau stabilire
    drumurile acasă îmi întrerup cei cinci ani
    certificat b1 pentru ședere nelimitată
    venit stabil pe trei ani la dosar
    vreau să rămân aici pentru totdeauna
    permanent prin căsătorie, câți ani împreună
    anii de student se numără pe jumătate
    card de zece ani a expirat, se schimbă
    refugiat de cinci ani, trec la permanent
    mi-au refuzat rezidența pentru că n-aveam impozite
    tata pensionar stă la noi și vrea rezidență permanentă
    permis care nu trebuie prelungit mereu
    copilul minor ia și el stały pobyt
    am lipsit șase luni, mai pot cere rezidența
    cu contractul de chirie dovedesc locuința pentru rezydent
    victimă de trafic, poate primi ședere permanentă
    rezidenta permanenta pentru moldoveni
    dreptul să locuiesc fără termen
    își pierde omul permanentul dacă stă în germania
    trăit continuu în polonia, cum se demonstrează
    ședere nelimitată pentru copilul unui polonez
    asigurarea medicală e cerută la rezidentul ue
    originea poloneză se dovedește cu acte vechi
    am terminat liceul aici, mai dau b1
    vreau în toată uniunea cu cardul de rezident
    zece ani de muncă aici, nu-mi dau termen nelimitat
    familia vrea să prindă rădăcini definitiv
    am făcut cinci ani aici ce urmează
    nevasta e poloncă de patru ani iau permanenta
    karta stałego pobytu ce examen cere
    card pe zece ani cine îl dă
    cinci ani de prelungiri și m-am săturat
    vreau un act care nu expiră mereu
    sunt măritată cu un polonez de mult`,
  EU_CITIZEN_REGISTRATION: `sunt cetățean român, trebuie să mă înregistrez
    stau de patru luni cu buletin românesc
    zaświadczenie o zarejestrowaniu pobytu, unde se face
    moldovean cu pașaport românesc, ce acte îmi fac
    nevasta e din moldova și eu român, ce ia ea
    copiii au cetățenie română, se înregistrează
    trebuie viză sau carte dacă am pașaport din ue
    karta pobytu członka rodziny pentru soție
    am venit din italia cu buletin italian
    în ue drept de liberă circulație, cât pot sta
    fără serviciu, român, mă înregistrează sau nu
    după cinci ani ca român iau permanent
    student român, dovada că am bani
    cât costă înregistrarea pentru cetățenii europeni
    unde mă duc ca bulgar sau român să mă înscriu
    mi-am pierdut hârtia de înregistrare ue
    soacra din chișinău poate sta cu noi, eu sunt român
    a trecut de trei luni și nu m-am înregistrat
    moldovenii nu sunt în ue, dar soțul e neamț
    divorț de o cetățeană ue, ce fac cu cardul de familie
    românii lucrează liber sau mai trebuie ceva
    obywatel unii, cum mă trec în registru
    pensionar din românia vreau să mă mut aici
    actele din spaniol la mutarea din madrid
    copilul meu vitreg non-ue, tatăl român
    am dubla cetatenie romana si moldoveneasca, care o arat
    bătrânii cu cetățenie română stau la noi
    cu cartea de identitate la voievodat
    britanic după brexit, mai are drept
    ehic din românia ajunge pentru înregistrare
    trebuie să anunț că mă mut ca european
    mătușa cu pașaport bulgăresc, are de făcut ceva
    ce primește familia cetățeanului uniunii care nu-i european
    buletin românesc și stau peste trei luni
    am cetățenie română dar m-am născut în moldova
    soția e din ucraina și eu român ce acte
    cu pașaport bulgăresc mă înregistrez aici
    am buletin de România și stau peste trei luni
    noi, din Uniune, trebuie să ne declarăm undeva
    soția mea nu e din UE dar eu da
    am venit din Cluj să lucrez și mi-au zis de un certificat
    suntem români și stăm în polonia de jumătate de an
    sunt italian și m-am mutat aici`,
  TEMPORARY_PROTECTION: `soția e din cernăuți, are status ukr, eu moldovean
    am fugit din odessa de război cu copiii
    pesel ukr mi-a fost anulat, cum îl recapăt
    protecția temporară până când e valabilă
    am stat două luni în ucraina și mi-au tăiat statutul
    diia pl nu se deschide pe telefon
    cukr, cum trec de la protecție la card
    soacra din ismail a ajuns ieri la graniță
    veneam din basarabia ucraineană când a început războiul
    status ukr pentru nepoata născută aici
    refugiați din ucraina în cazare colectivă
    soțul mobilizat, eu cu doi copii aici
    pașaport ucrainean expirat, protecția merge
    ochrona czasowa pentru rude din herson
    am avut viză de ședere în ucraina și am plecat din cauza bombelor
    ce pierd dacă trec pe permis de muncă din protecție
    vecina a venit din harkov și nu știe unde se înscrie
    moldoveancă măritată cu ucrainean, intră la lege
    schimbarea regulilor pentru ucraineni din martie
    nu apare protecția în sistem la angajare
    ucraineanca care vine din germania, o primesc
    nord bucovina, vorbesc română, dar sunt ucraineancă
    rămân fără status la vârsta de optsprezece ani
    inregistrare ukr pentru un copil fara pasaport
    refugiat de război cu tatăl bolnav
    am plecat din nikolaev cu o sacoșă
    dovadă pentru patron că am statut ukr
    am primit protecție în moldova, mai pot aici
    am renunțat la protecție și m-am întors, se poate relua
    cine prelungește protecția ucrainenilor în toamnă
    sora din bolgrad vrea să vină la noi
    nepoții din ucraina sunt aici cu mătușa
    am fugit din odesa cu copiii
    mama are ukr și vrea card
    am fost acasă la cernăuți și mi-au tăiat statutul
    din protecție pe karta pobytu
    mătușa a fugit de bombe din Odesa
    m-am dus acasă la o înmormântare și m-au scos din evidență
    ce se întâmplă cu noi când se termină protecția`,
  ASYLUM: `vreau azil, unde mă duc întâi
    mă caută din transnistria pentru armată
    nu pot să mă întorc, mă omoară
    am trecut granița din belarus prin pădure
    dublin, m-au luat amprenta aici și vreau în germania
    mi-au respins azilul, caut avocat pentru contestație
    interviul de azil e săptămâna viitoare
    tabăra pentru refugiați, ce bani dau
    am primit protecție subsidiară, ce urmează
    uchodźca, ce drepturi are primul an
    mama s-a pierdut în război, o caut prin crucea roșie
    grănicerii ne-au întors de două ori
    sunt homosexual și familia mă amenință
    tymczasowe zaświadczenie expirat, unde îl schimb
    document de călătorie pentru refugiat
    țin un copil în centru închis, ce facem
    program individual de integrare după decizie
    vreau să-mi aduc fiica după ce am primit azil
    jurnalist persecutat din rusia
    fug de o căsătorie forțată și cer ocrotire
    cât durează procedura de azil
    cer protecție internațională pentru toată familia
    solicitant de azil bolnav, cine-l tratează
    am fost torturat în închisoare, vreau să cer azil
    gazda de la centru nu știe ce se întâmplă cu dosarul meu de refugiat
    fara cetatenie, apatrid din transnistria
    azyl złożyć wniosek la aeroport
    mi-au luat actele la centrul de azilanți
    am nevoie de jurist pentru protecție, online
    fugit de mobilizare, frica să mă predea
    cecen vecin, are amenințări acasă
    statut de refugiat, când expiră
    dacă mă întorc mă bagă la închisoare
    caut fratele dispărut în război
    nu mai știu nimic de ai mei de când a început războiul
    am cerut azil și stau în centru
    mi-au respins azilul
    dacă mă trimit înapoi mă bagă la pușcărie
    au zis că îmi găsesc copiii
    m-au refuzat și am câteva zile să răspund
    am fugit din cauza credinței mele
    nu mă pot întoarce în țară că mă omoară
    îmi caut mama dispărută în război`,
  CITIZENSHIP: `cum obțin cetățenia poloneză
    obywatelstwo polskie, după câți ani
    am rezidență permanentă de doi ani, depun
    dovada limbii la cetățenie
    cerere la președinte, cât durează
    pierd cetățenia română dacă o iau pe cea poloneză
    bunicul a fost polonez, are rost să cer
    copilul are mama poloneză, e cetățean automat
    uznanie za obywatela la voievod, ce acte
    jurământul pentru cetățenie
    mi-au refuzat naturalizarea
    copiii primesc cetățenia odată cu mine
    căsătorit cu poloneză de patru ani
    dublă cetățenie e permisă
    refugiat recunoscut, când cere cetățenie
    cazier din moldova pentru naturalizare
    istoria poloniei, o învăț pentru cetățenie
    potwierdzenie obywatelstwa de la străbunic
    visez la pașaport polonez, ce mi se cere
    după cetățenie ce fac cu actele vechi
    vreau să votez ca polonez
    serile despre polonia pentru viitori cetățeni
    restabilirea cetățeniei pierdute
    cetățean prin naștere sau prin decizie
    am nevoie de certificat de origine
    cum pot deveni polonez cu acte
    cetatenie poloneza pentru moldoveni
    decizia de la președinte a venit, ce urmează
    bunica din bucovina era leșească, cum dovedesc
    fiica adoptată de polonezi, ce cetățenie are
    renunț la cetățenia moldovenească sau nu
    cererea scrisă de mână pentru acordare
    vreau să am pașaport polonez, ce condiții îndeplinesc
    stau de zece ani și mă simt polonez, ce acte depun
    vreau pașaport de polonez
    bunica era polonă am drept
    câți ani să stau ca să iau cetățenia
    juramânt de cetățenie și actele
    am permanenta de trei ani ce urmează
    mi-am făcut viața aici și vreau pașaportul lor
    fata s-a născut aici, e poloneză sau nu
    străbunica era din Lvov, de neam polonez`,
  PESEL: `îmi trebuie pesel și nu știu unde se face
    pesel îl cer peste tot și n-am
    număr pesel pentru bebelușul nou-născut
    ca student străin primesc pesel
    doctorul nu mă înscrie fără pesel
    mi-au greșit data nașterii la pesel
    se dă pe loc numărul sau aștept
    ce duc pentru pesel ca român
    angajatorul îmi cere peselul
    vreau să-l blochez, să nu ia cineva credit pe numele meu
    zastrzec pesel, unde apăs
    am uitat numărul de unsprezece cifre
    copiii mei încă n-au pesel și școala întreabă
    peselul costă ceva
    la ce ghișeu din primărie se dă
    fără adresă înregistrată se poate
    cu ukr trebuie schimbat la pesel obișnuit
    numele mi s-a schimbat după nuntă, se schimbă și la pesel
    musafira mea are nevoie de pesel pentru doctor
    cod numeric ca la noi, cum se numește aici
    nip sau pesel, care se scrie pe formular
    unde stă scris peselul pe cartelă
    am pierdut foaia cu numărul
    nadanie numeru pesel, cererea ca model
    mi-au refuzat peselul că n-am motiv
    copilul a venit abia ieri la noi, are nevoie de pesel
    ghiseul pentru pesel, la ce ora e
    aplicația guvernului îmi cere pesel
    soția fără pesel nu poate deschide cont
    cnp-ul românesc nu-l recunosc, vreau polonez
    prin împuternicire, pot lua pesel pentru frate
    am venit de câteva zile pe lucru, îmi fac pesel la firmă
    la bancă îmi cere pesel și n-am
    cum îi scot pesel la bebe
    fără numărul ăla nu mă primesc nicăieri
    numărul polonez de identificare unde se ia
    au venit copiii din moldova ce le fac întâi
    mi-am adus fetele și n-au nici un număr aici
    la școală cer un număr pe care băiatul nu-l are
    niciun medic nu mă ia fără cifrele alea
    ca un cnp de-al lor, unde se face
    ce număr îmi trebuie ca să merg la doctor
    fără numărul ăla nu mă primesc la bancă`,
  ADDRESS_REGISTRATION: `meldunek, cum îl fac
    proprietarul nu vrea să mă înregistreze la adresă
    m-am mutat, unde anunț noua adresă
    zameldowanie, ce hârtii trebuie
    propiska, cum îi zice aici și cine o dă
    sunt în chirie la o cameră, trebuie să mă declar
    dovadă că locuiesc aici pentru școală
    mi-a expirat înregistrarea odată cu permisul
    plec definitiv, cum mă scot de la adresă
    câte zile am să mă înregistrez
    stăm la cazarea firmei, ne înregistrează cineva
    un prieten mă poate trece la el acasă
    am contract de chirie, e de ajuns pentru meldunek
    vecinii au trecut oameni străini la adresa noastră
    nou-născutul se trece automat la adresa noastră
    fostul chiriaș e tot înregistrat la mine
    adresa veche încă apare și am altă stradă
    adeverință de domiciliu de la primărie
    cât costă înregistrarea domiciliului
    soția are și eu nu, ce lipsește
    pe internet se poate anunța adresa
    am fost dat afară, dar sunt încă trecut acolo
    casa de la țară, la ce gmină mă declar
    schimb din temporară în permanentă
    proprietara se teme de impozit
    suntem șase, ne înregistrăm toți odată
    proprietarul e plecat, dă împuternicire
    urząd gminy nu mă primește fără stăpânul casei
    wymeldować pe cine nu mai stă
    viza de resedinta, cum e la ei
    în buletin n-apare unde stau
    gazda zice că n-are voie, e adevărat
    gazda nu vrea să-mi facă meldunek
    m-am mutat de la camin la chirie și trebuie adresa nouă
    îmi cer hârtie că stau aici
    proprietara se teme să mă treacă pe adresă
    unde se face zameldowanie
    îmi trebuie o dovadă unde stau
    gazda refuză să semneze că locuiesc la ea
    ne-am mutat, cui spunem
    ca flotantul de la noi, unde se face
    proprietarul nu vrea să mă ia în spațiu
    vreau să-mi mut buletinul la adresa nouă`,
  CIVIL_REGISTRY: `a născut soția, unde declarăm copilul
    akt urodzenia pentru fiul meu
    vreau să mă însor cu o poloneză, ce acte cer
    certificatul meu de naștere din moldova, trebuie înscris
    urząd stanu cywilnego, rezerv cununia
    a murit tata aici, cerem act de deces
    greșeală la numele fetei în act
    căsătoria făcută la iași, cum o recunosc
    tatăl nu-i trecut în certificatul copilului
    divorțat în românia, cum arăt asta aici
    adeverință de celibat de la ambasadă
    schimb numele de familie
    recunosc copilul fără să fim căsătoriți
    certificat multilingv de la starea civilă
    mi s-a pierdut certificatul de căsătorie
    câți martori la cununie
    nuntă sâmbăta la primărie
    spitalul mi-a dat o foaie, ce fac cu ea
    odpis skrócony, duplicat cum iau
    nume românesc scris cu ș, nu-l primesc
    la căsătorie trebuie să vină un traducător
    deces peste hotare, cum transcriu
    zags, cum se numește la polonezi
    fac act de naștere pentru copil adus din grecia
    corectez numele mamei pe certificat
    tatăl e alt bărbat decât soțul
    cum numim copilul dacă nu ne lasă prenumele
    certificat vechi de pe vremea sovietică, îl primesc
    umiejscowienie aktu małżeństwa pentru străini
    cununie civila cu strainul, dupa cat timp
    copia de pe actul de deces al colegului
    după divorț iau înapoi numele de fată
    mi s-a născut fata aici unde o trec
    vrem să ne luăm ea e poloncă
    numele e scris greșit în certificat
    hârtie că nu sunt căsătorit pentru primărie
    certificat de naștere polonez
    s-a născut fetița marți și nu știm unde o trecem
    vrem să ne luăm cu acte
    i-au scris greșit numele băiatului
    cer dovadă că sunt necăsătorit
    mă mărit cu un polonez ce acte trebuie
    vreau să-mi schimb numele după nuntă`,
  DIGITAL_IDENTITY: `profil zaufany, cum îl deschid ca străin
    mobywatel nu merge la mine
    am uitat parola de la profilul de încredere
    semnez un document electronic
    buletin pe telefon se poate
    epuap, unde intru
    intru pe site-ul guvernului prin bancă
    am schimbat numărul și nu-mi vine codul de confirmare
    confirm identitatea la ghișeu pentru profil
    login gov pl nu mă recunoaște
    mi-a expirat profilul după trei ani
    mi s-a blocat contul oficial
    semnătură electronică gratuită, unde
    aplicația cere un cod, pin uitat
    mămica vârstnică are nevoie de identitate online
    mobilul să-mi țină loc de acte
    depun o cerere la oraș prin internet, trebuie semnată
    diia și mobywatel, care pe ce telefon
    verific cine sunt prin video
    e-doręczenia, cutie poștală oficială
    kod do profilu zaufanego nu vine
    cod qr pentru a arăta identitatea
    calificată semnătura, cine o face
    cum instalez aplicatia cu documente
    profil zaufany cu banca mea nu se poate
    zus îmi zice cont neconfirmat la intrare
    muncitorii din schimb vor să-și activeze profilul
    ca cetățean român pot avea mobywatel
    am telefon vechi, aplicația nu se instalează
    mojeid la bancă, cum îl folosesc
    străin fără pesel, face cont oficial
    m-am logat de pe calculatorul altuia, e grav
    îmi cere profil zaufany și nu mă lasă
    mobywatel nu merge pe telefonul meu
    am uitat parola la contul de stat
    cum trimit cererea de acasă semnată
    nu pot semna cererea pe internet
    cere să confirm cine sunt
    am uitat parola de la portalul statului`,
  PASSPORT_CONSULATE: `mi-a expirat pașaportul, unde e consulatul
    ambasada moldovei la varșovia, programare
    am pierdut pașaportul și trebuie să zbor
    copilul născut aici are nevoie de pașaport românesc
    consulatul român, ce oră și cum sun
    titlu de călătorie până ajung acasă
    procură la consulat pentru casa din sat
    pașaport polonez pentru copilul cu tată străin
    buletin expirat, se poate reînnoi de aici
    invitație ca să vină mama în vizită
    viză pentru soacra din rusia
    zile consulare în oraș
    apostilă și legalizare prin ambasadă
    certificat de viață pentru pensia mamei
    fiică minoră, ambii părinți semnează pentru pașaport
    s-a udat pașaportul în mașina de spălat
    pașaport biometric nou din chișinău
    mătușa vrea viză de turist
    greșeală la nume în pașaport
    ambasada nu răspunde la telefon
    pașaport temporar în caz de urgență
    alegeri pentru moldoveni, votez la consulat
    înregistrarea la consulat ca locuitor în străinătate
    poză pentru pașaport, ce dimensiune
    paszport polski, cât costă
    cetățenie română, unde depun jurământul sau dosarul
    vama zice că pașaportul meu e fals
    consulat roman plock exista
    nepotul din georgia cere viză
    viza în pașaport a fost tăiată
    cazier judiciar românesc de la consulat
    ambasadorul vine cu echipa mobilă
    pașaportul a fost la spălat în mașină
    consulul moldovei când vine prin zonă
    fata n-are pașaport și vreau acasă de paște
    buletinul expirat unde-l fac din polonia
    bebe s-a născut aici și vreau pașaport românesc
    mi-au furat actele din țară
    ambasada e la capătul lumii
    bebelușul n-are pașaport
    îmi trebuie o procură pentru mama`,
  RETURN_HOME: `vreau acasă și n-am bani de drum
    întoarcere voluntară cu ajutor iom
    am primit decizie că trebuie să părăsesc țara
    stau închis la grăniceri și mă trimit acasă
    m-am săturat de străinătate, vreau la ai mei
    interzis în schengen cinci ani, cum scap
    expulzare, pot face contestație
    zobowiązanie do powrotu, ce înseamnă
    soțul a murit și vreau să mă întorc cu copiii
    sunt bolnav, cine merge cu mine până acasă
    patronul m-a lăsat fără bani de autobuz spre moldova
    bani pentru început de afacere la întoarcere
    am stat ilegal, mă opresc la vamă când plec
    deportacja, m-au luat direct din cazare
    powrót dobrowolny, biletul cine îl plătește
    mi s-a terminat termenul și nu plecasem
    azil respins, cum plec cu demnitate
    un om fără adăpost vrea înapoi în republică
    mamă singură cu un copil vrea înapoi în țară
    după deportare pot să mai vin
    am documente pierdute și vreau să plec definitiv
    avion sau autobuz, cine alege la plecarea voluntară
    cererea de azil retrasă, plec acasă
    muncitor fără acte, să mă întorc fără amendă
    familia e despărțită că pe tata l-au expulzat
    vreau sa ma intorc in moldova, fara bani
    s-a terminat sezonul și rămân fără drum spre casă
    bagajul făcut, ce să închid înainte de plecare definitivă
    consilier pentru revenirea acasă
    grănicerii mi-au dat treizeci de zile să ies
    interdicție de intrare, cum o ridic
    medicamente și cărucior la întoarcerea unui bolnav
    m-am săturat vreau acasă și n-am bani de bilet
    cine ajută cu bilet de autocar spre chișinău
    repatriere pentru cine n-are bani
    s-a terminat cu polonia mă întorc la mama
    m-am săturat aici dar n-am cu ce pleca
    mi-au dat hârtie să ies din țară în treizeci de zile
    prietenul e închis la străini și îl trimit
    cine plătește drumul celor care se întorc
    returnare voluntară în moldova cine plătește
    n-am bani de drum ca să ajung acasă`,
  LANGUAGES: `nu înțelegem limba și avem nevoie de lecții și de traducător
    bariera de limbă ne strică toate planurile
    nu știu engleză, nici poloneză, ce fac
    unde sunt cursuri și traduceri pentru noi
    școală de limbi pentru toată familia
    limba asta e grea și n-am de la cine învăța
    mă fac înțeles doar cu mâinile, cine mă ajută
    tot despre limbi străine și tălmaci
    mai mult de două limbi vreau să știu
    cine traduce și cine predă la noi în oraș
    vorbim doar moldovenește și rusește
    copiii amestecă trei limbi, ce facem
    mă descurc greu cu limba peste tot
    școală de limbi ieftină
    unde se fac cursuri de limbi pe aici
    vreau să învăț o limbă și nu știu unde
    profesoară de limbi la oraș`,
  POLISH_COURSE: `vreau să învăț poloneza de la zero
    kurs polskiego gratis pentru străini
    curs de poloneză seara, după schimb
    înțeleg ceva poloneză și vreau la nivelul următor
    examenul b1 de poloneză, unde mă pregătesc
    profesor de poloneză care știe română
    lecții de poloneză online la cinci dimineața
    părinții mei vor să învețe poloneza la bătrânețe
    poloneză pentru mame cu copii mici, pot veni cu căruciorul
    la fabrică vine o profesoară de poloneză înainte de schimb
    gramatica poloneză cu cazurile mă omoară
    nu știu citi bine nici în limba mea, cum învăț poloneza
    certificat de limba poloneză pentru cetățenie
    manual de poloneză pentru români
    poloneză medicală pentru asistente
    test ca să văd ce nivel de poloneză am
    curs intensiv vara, două luni de limbă poloneză
    grupa nouă de începători când pornește
    invat poloneza acasa, unde gasesc un curs
    am lăsat cursul de poloneză la jumătate și vreau iar
    alfabetul lor cu sz și cz, cine mă învață
    bunica noastră vrea și ea la un curs de poloneză ușor
    am lecții de limbă pe telefon, dar vreau cu om viu
    școala de poloneză are grupă și pentru vorbitori de rusă
    după tură nu mai am putere, caut cursuri de poloneză duminica
    m-am săturat să nu înțeleg, vreau carte de poloneză și profesor
    lucrez în ture și vreau poloneză pe internet
    sz cz rz nu le deosebesc vreau lecții
    curs seara după tură și pe gratis
    mămici cu bebe la curs de poloneză
    examen b1 la toamnă mă pregătește cineva
    știu numai mulțumesc și bună ziua
    arăt cu degetul la brutărie
    ceva sâmbăta că sunt în ture
    îmi trebuie atestatul de limbă pentru acte`,
  CONVERSATION_PRACTICE: `înțeleg dar mi-e rușine să vorbesc poloneza
    vreau să vorbesc poloneza cu oameni obișnuiți
    club de conversație joia seara
    tandem, eu română și tu poloneză
    la telefon mă blochez, vreau să exersez
    masă la cafea unde se vorbește doar poloneză
    greșesc și nu mă corectează nimeni
    pogaduchy po polsku, unde se adună
    știu gramatica, dar când deschid gura mă pierd
    voluntar care stă o oră la taclale cu mine
    mă plimb cu cineva și vorbim poloneză
    soția n-are cu cine schimba o vorbă în poloneză
    film cu subtitrare, apoi discuție despre el
    accentul meu îi face să râdă, vreau pronunție
    fără caiete, doar vorbit de zi cu zi
    dialoguri pentru magazin și autobuz
    partener de limbă pe internet
    jocuri de cărți ca să învățăm vorbind
    poloneză argotică de la tineri
    mă ascultă un pensionar răbdător
    stau la povești cu vecina ca să prind limba
    am terminat cursul și am nevoie de vorbit
    grup unde nu râde nimeni că greșesc
    vorbesc prea rar, cine vine cu o temă
    convorbiri despre politică și sport în poloneză
    poloneza fuge prea repede, mă pierd la jumătate
    băiatul se jenează, caută colegi de vorbă în poloneză
    vreau sa vorbesc polona mai fluent
    improvizații și teatru pentru curaj la vorbit
    întâlniri lingvistice sâmbăta pe malul apei
    recit, citesc cu voce tare și mă corectează cineva
    o doamnă polonă să mă deprindă cu limba
    înțeleg tot dar mi-e rușine să deschid gura
    vreau să stau la o vorbă pe poloneză
    știu gramatica și mă blochez când vorbesc
    un polonez cu care să beau o cafea și să vorbim
    citesc bine dar mă blochez când vorbesc
    cineva de aici să mă corecteze la o cafea`,
  OTHER_LANGUAGES: `vreau engleză de la zero
    copiii uită româna, e vreo școală de sâmbătă
    germană, plec la muncă la berlin
    curs de italiană ca să vorbesc cu rudele
    profesoară de engleză care pregătește pentru ielts
    fata are nevoie de franceză la liceu
    spaniolă seara, cu cineva din columbia
    ucraineana vreau s-o înțeleg, lucrez cu ei
    rusă pentru nepoți, s-o țină minte
    engleză la firmă, pentru șefi
    norvegiana înainte de plecare
    profesor particular de germană pentru adulți
    limba semnelor, unde se învață
    olandeză rapid, plec peste o lună
    copilul scrie greu în română, caut învățătoare
    conversație în engleză cu alți străini
    învăț turca de la filme și vreau profesoară
    latină sau greacă pentru facultate
    cehă pentru un contract la ostrava
    schimb, tu mă înveți spaniola, eu româna
    examen goethe b1
    șef polonez vrea să știe românește
    daneză pe net gratuit
    georgiana și ucraineana pentru copii sâmbăta
    bulgară pentru soțul meu
    arabă de la un student
    portugheză de la o braziliancă
    de la ce varsta invata copilul engleza
    fata adolescentă vrea să învețe japoneza
    poveștile românești să le citim împreună cu copiii duminica
    suedeză, mă mut anul viitor
    caut curs de engleză pentru adulți care n-au învățat deloc
    fata să nu uite limba noastră, caut cerc de română
    vreau germana de bază până plec la serviciu
    mă pregătesc de toefl pentru universitate
    copiii uită româna e vreo școală sâmbăta
    engleză pentru mine că e fără limbă acolo
    nemțește vreau să învăț
    te învăț română tu poloneză
    copiii o uită pe-a noastră și bunica nu-i mai înțelege
    vreau să-mi îmbunătățesc engleza seara
    fac schimb, română contra poloneză`,
  TRANSLATION_INTERPRETING: `am nevoie de traducător la doctor
    nu înțeleg ce scrie la școală, cine traduce
    tălmaci de română la ghișeu
    interpret prin telefon când sunt la oficiu
    traducere la tribunal mâine
    fetița traduce pentru mine și nu-i în regulă
    cineva care știe moldovenește și poloneză
    tłumacz rumuński, unde găsesc
    mama e internată și nu se înțelege cu asistentele
    mesajul patronului să mi-l traducă cineva
    mediator cultural la școală
    o femeie interpretă, e la ginecolog
    poliția n-are pe nimeni care știe română
    ședința cu părinții, cine îmi șoptește ce spun
    caut perevodcik pentru o convorbire
    vreau să fac bani traducând pentru ai noștri
    traducător de rusă ajunge, numai să fie
    mi-a venit un mesaj vocal și nu pricep nimic
    traducere simplă, fără ștampilă
    prietenul traduce prost și mi-a stricat dosarul
    rog pe cineva să vorbească la telefon în locul meu
    în spital n-am avut cu cine mă înțelege, vreau tălmaci
    cine știe româna și polona să meargă cu noi la ședință
    mama e în spital și nu pricepe ce-i zic
    să vină cineva la ședință la școală să-mi traducă
    nu mă înțeleg cu doctorul
    vorbește cineva la telefon în locul meu
    am nevoie de perevodcik
    am ședință la școală și nu știu poloneza
    învățătoarea vrea să vorbim și n-o înțeleg
    n-o să înțeleg o vorbă la cardiolog
    cine vorbește în locul meu la ședința cu părinții
    m-au sunat de la clinică și am închis că n-am priceput
    doctorul nu mă înțelege și eu pe el nici atât
    caut pe cineva care vorbește română
    nimeni nu știe românește la școala copilului`,
  SWORN_TRANSLATION: `traducător autorizat de română
    tłumacz przysięgły rumuński, preț pe pagină
    certificatul de naștere trebuie tradus cu ștampilă
    oficiul mi-a dat înapoi traducerea că-i fără ștampilă
    permisul meu moldovenesc, traducere jurată
    diploma tradusă și legalizată, cât durează
    traduc cazierul din românia pentru pobyt
    hotărârea de divorț, traducere autorizată
    lista traducătorilor jurați la minister
    cât costă o traducere oficială de o filă
    trimit actele prin poștă și le traduce cu semnătură
    traducere urgentă până vineri, legalizată
    la noi în oraș nu e traducător jurat de română
    acte în chirilică din transnistria, cine le traduce oficial
    notar și traducător la cumpărarea casei
    tłumaczenie przysięgłe akt małżeństwa
    trebuie originalul sau ajunge poza pentru traducere legală
    traducere din georgiană, limbă rară, jurată
    autorizat a greșit numele meu pe traducere
    dosar pentru cetățenie cu zece traduceri legalizate
    fișă medicală tradusă cu parafă
    procura trebuie tradusă oficial cu parafă
    act de deces tradus cu rotundă
    carnet de muncă tradus de expert
    pot folosi traducerea făcută în moldova
    traducător la cununie cu jurământ
    contract de vânzare mașină din germană, legalizat
    traducere juridica romana polona pret
    foaie matricolă, douăzeci de pagini, traducere cu ștampilă
    ce înseamnă traducător jurat
    tradus din rusă cu parafă pentru uz oficial
    poate notarul să legalizeze traducerea mea
    certificat de naștere din moldova traducere cu ștampilă
    apostilă am mai trebuie tradus
    traduc permisul pentru urzond
    cât ia un przysięgły pe pagină
    mi-au dat actul înapoi că e în română
    îl vor pe poloneză cu ștampilă rotundă
    cât costă pagina pentru hârtii de tribunal`,
  ADVICE: `nu știu de unde să încep și vreau un sfat
    cineva să stea cu mine să înțeleg drepturile
    mă plimbă de la un birou la altul, ce-i de făcut
    sfaturi gratuite pentru străini
    am mai multe probleme deodată, cine mă îndrumă
    porada în română pe telefon
    consultații fără plată pe orice temă
    omul ăsta e pierdut printre birouri, cine-l ajută
    vreau părerea unui specialist
    îndrumare și ajutor pentru un venit de curând
    pe cine întreb când nu știu pe cine să întreb
    informații și sfaturi într-un singur loc
    am o belea și nu știu la ce ușă bat
    am o belea și nu știu la cine să bat
    să mă lămurească cineva ce am de făcut
    vreau o vorbă cu cineva care se pricepe
    m-am încurcat de tot`,
  INFORMATION_POINT: `unde e punctul de informații pentru străini
    am ajuns ieri și nu cunosc orașul
    punkt informacyjny, ce program are
    ghișeul pentru cei noi de la primărie
    cineva să-mi spună la ce birou mă duc
    broșură în română despre viața aici
    linie telefonică cu informații pentru migranți
    ghid pentru nou-veniți, pas cu pas
    la spravocinaia, cum o cheamă aici
    ce servicii sunt în orașul ăsta
    unde se dau informații gratuite
    am întrebat trei funcționari și fiecare zice altceva
    prima săptămână, pe cine întreb
    centru de integrare pentru străini
    vorbește cineva la informații în română sau rusă
    o hartă cu toate locurile utile din oraș
    info point lângă gară
    o zi pe săptămână vine cineva și la sat să explice
    spune-mi ce oficiu se ocupă de problema mea
    orientare pentru noii locuitori
    unde sa intreb despre toate ajutoarele
    nu găsesc pe internet nimic în limba mea
    adrese și ore de program ale instituțiilor
    nou venit în oraș, cine mă primește
    caut biroul de relații cu cetățenii
    stolik nowi w płocku
    ce poate face orașul pentru un străin
    voluntari care dau pliante la gară
    one stop shop pentru imigranți
    un coleg de serviciu abia a venit, unde să-l trimit
    aviziere cu evenimente pentru străini
    mă interesează ce organizații ajută migranții
    am ajuns cu copii și bagaje, cine ne spune ce facem
    omul de la primărie ne trimite dintr-un loc în altul
    am coborât ieri din autocar și nu știu nimic
    unde vorbesc ăștia cu străinii
    la ce ghișeu merg întâi
    am venit cu familia și nu știm primul pas
    am coborât din autocar și mă pierd în hârtii
    să-mi spună cineva ce-i mai întâi
    nu știu de unde să încep și la cine să merg
    abia am sosit, unde mă duc prima dată`,
  LEGAL_ADVICE: `am nevoie de avocat gratuit
    m-au dat în judecată și n-am bani de avocat
    darmowa pomoc prawna, cum mă programez
    mi-a venit o citație de la tribunal
    jurist care vorbește română
    vreau să intentez proces
    divorț și custodie, am nevoie de sfat juridic
    procură notarială, cine mă lămurește
    moștenirea de la unchiul meu, cine se ocupă
    avocatul mi-a luat banii și n-a făcut nimic
    vreau să contest o hotărâre dată fără mine
    judecată în lipsă, n-am știut
    martor la tribunal, am drept la interpret
    clinica juridică a studenților
    avocat din oficiu pentru fiul meu reținut
    fac apel împotriva sentinței, cine îl scrie
    vreau să înțeleg ce scrie în lege
    mediere cu vecinul pentru gard
    punct juridic mobil prin sate
    cerere de chemare în judecată, cine o scrie
    pensia alimentară, cum execut hotărârea
    amendă penală de la judecătorie
    jurist pentru probleme cu străini
    sfat de la avocat prin telefon
    notar sau avocat, la cine merg
    partajul casei după divorț
    adwokat z urzędu, cum cer
    am semnat o înțelegere, pot anula
    m-au acuzat pe nedrept si vreau aparare
    consultație juridică fără bani pentru pensionari
    contractul prevede arbitraj, ce înseamnă
    răspunsul la somația avocatului lor
    vreau să-mi spună un avocat dacă am dreptate
    am semnat un act la notar și acum mă tem
    cine mă apără în proces dacă n-am bani
    a venit hârtie de la tribunal și n-am bani de avocat
    am semnat la notar o prostie
    asociatul mi-a mâncat partea
    mi-au respins cererea cât am să contest
    vecinul m-a dat în judecată
    vecinul își aruncă gunoiul la ușa mea și ne judecăm
    ne certăm pe gard cu vecinii
    cineva scrie minciuni despre mine pe facebook
    vreau să fac o procură pentru frate-meu
    m-au reținut și vreau avocat
    m-a dat în judecată proprietarul
    m-a citat un judecător și mi-e teamă
    mă acuză de ce n-am făcut
    am semnat o hârtie și acum regret
    cineva care știe legea și nu cere bani
    mi-au respins permisul și vreau să contest
    vecina bate cu mătura în tavan, cum ne împăcăm
    ceartă pentru zgomot cu vecinul de jos
    vreau să divorțez de soțul polonez, ce fac cu copiii`,
  CONSUMER_RIGHTS: `am cumpărat un telefon stricat și nu-mi dau banii
    magazin pe internet care n-a trimis marfa
    garanția la mașina de spălat n-o respectă
    vreau să returnez pantofii după trei zile
    reklamacja, cum se scrie
    abonamentul la sală nu se poate anula
    m-au păcălit cu oale la prezentare
    prețul la casă e mai mare ca la raft
    operatorul de telefon ia bani în plus
    curierul mi-a spart televizorul
    rzecznik konsumentów, unde îl găsesc
    zbor anulat, ce compensație primesc
    agenția de turism nu returnează avansul
    am luat mașină cu defecte ascunse
    paisprezece zile drept de renunțare la comandă
    meșterul a luat bani și n-a terminat baia
    mi-au vândut haine contrafăcute
    vânzătorul a dispărut de pe olx
    frigiderul face zgomot și service-ul refuză
    contract încheiat la telefon, vreau să renunț
    bon de cumpărături în loc de bani înapoi
    mobila a venit zgâriată
    salonul mi-a ars părul și nu dă despăgubire
    reclamă mincinoasă la pastile de slăbit
    abonament care se prelungește singur
    alimente stricate, magazin, unde reclam
    platesc si nu am primit coletul
    autoservice a stricat mai rău motorul
    șofer de taxi a luat triplu
    pantofii s-au desfăcut după două zile
    școala auto a închis și mi-a luat banii
    bilet la concert anulat, bani înapoi
    am luat telefon de pe allegro și e stricat
    operatorul mi-a băgat abonament fără să vreau
    pantofi rupți după o săptămână și nu-i primesc înapoi
    am dat avans la o cazare care nu există
    mașină second cu ascunzișuri
    mi-au anulat zborul și nu-mi dau banii
    am luat laptop la mâna a doua și nu merge
    sala de fitness îmi ia bani deși am renunțat
    factură la telefon de o mie de zloți
    mi-au tăiat internetul și vor penalizare
    vreau să renunț la abonament și nu mă lasă
    meșterul mi-a stricat mașina de spălat și a luat banii
    vânzătorul m-a blocat după ce am plătit
    un om la ușă a pus-o pe bunica să semneze alt tarif
    sala îmi ia bani deși am renunțat
    magazinul ridică din umeri la garanție
    m-a țepuit un site și nu răspunde nimeni
    vreau să returnez pantofii și nu primesc banii`,
  FORM_FILLING: `ajută-mă să completez cererea asta
    formularul e în poloneză și nu înțeleg întrebările
    cine îmi umple hârtiile, scriu prost
    mi-a venit o scrisoare oficială și nu știu ce vrea
    wniosek, rubrică cu rubrică
    verifică cineva dacă sunt toate hârtiile
    scriu o scrisoare directorului școlii
    mi-au întors formularul a treia oară
    odwołanie, cum formulez contestația
    tata nu știe carte, are nevoie de cineva să scrie
    formular online, nu pot încărca fișierele
    blancheta asta unde se semnează
    dau cererea la timp, dar cum o scriu
    zaiavlenie către primărie, model
    wezwanie do uzupełnienia braków, ce-i asta
    să mi-o citească și să-mi explice scrisoarea de la oficiu
    masă cu voluntari la completat
    reclamație contra unui funcționar, în scris
    oświadczenie pe proprie răspundere, cum arată
    listă cu ce să nu uit din dosar
    pensionară, vreau ajutor la formulare
    completez greșit și pierd timpul
    câte exemplare trebuie și în ce ordine
    cerere pentru 800 plus, o completăm împreună
    ce scriu la rubrica cetățenie și stare civilă
    scrisoare de la zus, traduce și răspunde cineva
    unde pun data si semnatura pe formular
    formalități plictisitoare, cine le face cu mine
    rog pe cineva să scrie frumos cererea
    plic galben, termen șapte zile, ce răspund
    tipărire și completare de chestionar
    mi-au dat trei foi la ghișeu și mi-e frică să greșesc
    mi-au dat un teanc de hârtii în poloneză
    să-mi completeze cineva rubricile
    ce scrie în plicul ăsta
    cerere la urzond n-o știu scrie
    a venit un plic de la zus și nu știu poloneza
    șase pagini cu căsuțe și nu pricep
    a venit un plic cu vultur
    ce rând las gol
    să se uite cineva cu mine pe hârtia asta
    hârțogăraia asta mă omoară, cine mă ajută
    am primit o scrisoare în poloneză și nu înțeleg`,
  DIGITAL_SKILLS: `bunica nu știe să folosească telefonul
    cum fac un email și trimit o poză
    curs de calculator pentru începători
    cartelă sim poloneză, cum o activez
    word și excel, vreau să învăț
    mi-a venit un mesaj suspect, apăs pe link sau nu
    vreau să printez ceva de pe telefon
    mi-au spart contul de facebook
    parola de la mail am uitat-o
    zoom pentru interviu, cum îl pun
    nu găsesc adresa pe hartă
    scriu cu litere poloneze pe tastatură
    alfabetizare digitală pentru pensionari
    mut agenda de pe telefonul vechi
    ce abonament de internet mobil îmi trebuie
    wifi la cămin nu merge
    calculator gratuit la bibliotecă
    aplicația de la școală n-o pot instala
    fotoaparat și galerie, vreau să le înțeleg
    video cu nepoții pe whatsapp
    tabletă, sunt emoționat s-o pornesc
    chat gpt, cum îl folosesc la cerere
    imprimanta de acasă refuză
    mama nu știe să plătească online
    site pentru afacerea mea fără bani
    cum ma feresc de hoti pe internet
    virus pe laptop, cine mă învață să-l curăț
    stocarea în nor, fotografii pierdute
    căști bluetooth, nu se leagă
    calculator primesc la curs sau vin cu al meu
    bilet la ecran tactil, nu reușesc
    curs cu un student care arată cum se face
    nu pot deschide cererea de pe telefon și mi-e rușine
    copiii mi-au dat telefon nou și nu știu apăsa
    unde cumpăr cartelă cu internet și cum o înregistrez
    am luat cartelă și nu se activează
    mama nu știe whatsapp
    unde scot la imprimantă de pe telefon
    calculatorul mă depășește
    cum pun aplicația de autobuz pe telefon
    mi s-a blocat telefonul
    să mă învețe cineva emailul
    mama nu se descurcă cu aplicația
    cum o sun pe mama cu imagine
    telefonul e plin și nu mai merge nimic
    n-am pus mâna pe mouse în viața mea`,
  HEALTH: `sunt bolnav și nu știu cum se merge la doctor aici
    cum funcționează sistemul de sănătate pentru străini
    îngrijire medicală gratis sau cu bani
    familia întreagă are nevoie de medic și de asigurare
    cine mă trimite la specialist sau la spital
    mă doare ceva și nu știu la ce ușă să bat
    drepturile pacientului pe românește
    fără acte, unde mă pot trata
    policlinică sau spital, care e diferența
    sănătate pentru bătrâni și copii
    punct medical la sat, ce fac acolo
    zdrowie, sfaturi pentru nou-veniți
    polis, medici, spitale, cum merg toate
    mă ține o durere de o lună
    m-am șubrezit de la nopți
    unde se tratează străinii
    sănătatea nu mai ține`,
  DOCTOR: `caut medic de familie aproape de casă
    copilul are febră patruzeci și tușește
    lekarz rodzinny, cum mă înscriu
    bube pe piele și mănâncă rău
    specialist cu programare abia peste un an
    mă doare spatele de o săptămână
    rețeta pentru tensiune s-a terminat
    skierowanie la ochi, cum îl cer
    analize de sânge și zahăr
    tușesc de două săptămâni
    primește vreun pediatru fără programare
    l4, cine îmi dă certificat medical
    mă ustură gâtul și nu pot înghiți
    doctoriță de femei care știe rusă
    fișă medicală pentru angajare, badania lekarskie
    mi-au amorțit mâinile la lucru
    inima bate neregulat, mamă bătrână
    am pete roșii pe frunte și mâncărimi
    e-recepta, cum o primesc prin sms
    polikliniki în satul nostru, ce program are
    schimb medicul că nu mă ascultă
    vizită acasă pentru un bolnav la pat
    amețeli și vărsături de două zile
    kinetoterapie pentru umăr după lucru
    doctor noaptea, nu urgență, nocna pomoc
    tiroidă, unde fac analize
    vederea mi-a slăbit, vreau ochelari
    ma doare burta si am diaree
    băiatul are eczemă între degete și sângerează
    diabet, urmărire la medic
    mă sperie alunița, dermatolog
    reumatism la genunchi, mă duc la cine
    mi-a ieșit o umflătură la gât și mă tem
    fetița mea de doi ani are erupții pe tot corpul
    am tuse și mă înțeapă când respir adânc
    mi s-a înfundat urechea și aud ca prin apă
    medicul de la policlinică nu primește pacienți noi
    vreau trimitere la radiografie pentru genunchi
    am rămas fără pastile de tensiune și n-am doctor
    mama diabetică trebuie văzută regulat de cineva
    dau sânge dimineața pe nemâncate, unde e laboratorul
    arde copilul de febră și n-avem doctor
    trebuie fișă de la medic pentru angajare
    mi s-a terminat rețeta de tensiune
    s-a îmbolnăvit duminică și e închis la policlinică
    am bube pe piele
    schimb medicul de familie
    cel mic varsă și are diaree
    are pete roșii pe tot corpul
    îmi trebuie concediu medical azi
    mi-a rămas spatele înțepenit
    analize generale la sânge
    medicul nu mai primește pacienți noi
    copilul tușește de o săptămână
    am gâtul inflamat și nu mai am glas
    mi s-a înroșit ochiul
    tusea asta nu mai trece de săptămâni
    al mic arde ca focul
    mă ustură la pipi
    are bubițe pe burtă
    vreau să-mi verific sângele
    copilul e gripat și arde
    mă doare gâtul și am temperatură
    sunt răcit cobză
    copilul are o iritație pe piele
    mi s-a înfundat urechea și nu aud
    copilul are patruzeci de grade
    cel mic are febră mare și tușește
    mă doare spatele de la cărat
    fetița are treizeci și nouă și nu scade
    mi-a ieșit o umflătură la gât
    îmi vâjâie urechile de o săptămână
    am arsuri la stomac după masă
    degetul e vânăt de trei zile
    piciorul s-a umflat și nu-mi trece
    mă omoară spatele de la lăzi
    m-a prins în șale, nu mă pot apleca
    mi s-a umflat genunchiul de la stat la bandă`,
  HOSPITAL_EMERGENCY: `mă doare pieptul și nu pot respira
    chemați salvarea, repede
    copilul a înghițit o baterie
    prietenul și-a rupt piciorul, unde-i urgența
    sor, cât se așteaptă
    numărul la ambulanță, vorbește cineva română
    sângerează tare și nu se oprește
    tata a leșinat pe stradă
    opărită cu apă fierbinte, fetița
    apendicită, trebuie operat acum
    gură strâmbă și nu vorbește clar, accident vascular
    bolniță, unde e intrarea
    ore de vizită la internat
    a căzut de la etajul doi
    intoxicație cu ciuperci din pădure
    criză de astm și inhalatorul e gol
    m-a mușcat un câine
    piatră la rinichi noaptea, durere groaznică
    pogotowie, ce spun la telefon
    mi-au pus data operației peste trei luni
    curent electric, l-a curentat la atelier
    biletul de externare și rezultatele
    nevasta naște acum în mașină
    lovit de mașină, zace pe drum
    s-a umflat fața de la albină
    puls slab și transpirații reci
    szpital w płocku, ce poartă
    copil cu convulsii de la febră
    cât costă urgența fără asigurare
    așchie în ochi, sâmbătă noaptea
    mama e la reanimare
    am chemat ambulanta si intarzie
    pijama, papuci, ce duc la internare
    fiul meu s-a lovit la cap și vomită
    a băut soluție de curățat din greșeală
    mi-a intrat ceva în ochi noaptea și nu văd
    cum chem salvarea dacă nu vorbesc poloneză
    tata nu-și mai mișcă mâna dreaptă de o oră
    trebuie să-mi coasă rana, curge sânge
    mi-au spus că mă operează, dar nu știu când
    mă strânge pieptul și nu mai am aer
    a căzut de pe scări și nu mișcă
    tata nu mai răspunde
    copilul a băut clor
    curge sânge și nu se oprește
    m-a mușcat un câine rău de tot
    s-a opărit fetița cu ceai
    are convulsii și dă ochii peste cap
    a căzut în baie și nu mai mișcă
    a luat toată cutia de pastile
    tatii i-a amorțit mâna și transpiră
    s-a opărit cu ciorbă
    am călcat într-un cui ruginit
    m-a înțepat o albină și mă umflu
    mi-am scrântit glezna pe scări
    m-am tăiat la mână și curge sânge
    a leșinat colegul în cameră
    copilul a înghițit un nasture
    cel mic a băut detergent
    a înghițit pastilele bunicii`,
  HEALTH_INSURANCE: `sunt asigurat la sănătate sau nu, cum aflu
    nfz pentru șomer
    patronul nu m-a trecut la asigurare
    la recepție am apărut roșu în sistem
    ekuz pentru drum în germania
    mă asigur benevol, cât plătesc pe lună
    soția casnică intră pe asigurarea mea
    factura de la spital de zece mii, fără asigurare
    polisa medicală pentru viză
    am terminat contractul, câte zile mai sunt acoperit
    student străin la nfz
    umowa o dzieło nu dă asigurare
    străhovka pentru mama care vine în vizită
    copilul la optsprezece ani cade din asigurare
    dovada asigurării la ghișeu
    s1 din italia, cum îl înscriu
    cine plătește asigurarea pensionarului
    ubezpieczenie zdrowotne, declar familia
    lucrător detașat cu card românesc
    card european românesc merge la doctor aici
    cont de pacient, ikp, cum mă uit
    fără asigurare, cine mă tratează
    asigurare privată medicover, merită
    rambursarea tratamentului din străinătate
    firma zice că sunt asigurat, dar sistemul zice nu
    asigurare de sanatate pentru bebelus
    contribuția la sănătate pentru pfa
    moldovenii au acord pe sănătate sau nu
    azilantul e acoperit medical
    am plătit doctorul din buzunar, recuperez ceva
    tir-ist, sunt mai mult în alte țări, unde mă asigur
    bilet rosu in ewus ce inseamna
    la cabinet mi-au spus că nu figurez ca asigurat
    am plecat de la firmă și nu știu dacă mai am asigurare
    cum îmi trec nevasta și copiii la asigurarea mea
    vreau card ca să mă tratez și când sunt în germania
    mi-a venit o factură de spital cât salariul pe un an
    mi-a zis că sunt roșu în sistem
    am plecat de la firmă mai sunt asigurat
    nevasta casnică o trec la mine
    merg în germania și vreau cardul ăla european
    plec în vizită în germania dacă mă îmbolnăvesc cine plătește
    mergem în concediu în italia și vrem asigurare de tratament
    mi-am rupt piciorul în străinătate și a venit factura
    cum dovedesc la doctor că sunt asigurat
    am născut și vreau să-l asigur pe bebe
    încă nu muncesc și vreau să mă tratez
    la recepție zic că nu plătește nimeni pentru mine
    m-au operat și a venit o notă uriașă
    pot s-o trec pe soție pe asigurarea mea
    sunt între joburi, mă mai primește doctorul
    la recepție mi-au zis că apar cu roșu
    doctorul zice că sistemul nu vede asigurarea mea`,
  DENTIST: `mă doare măseaua și n-am dormit
    măsea stricată, vreau s-o scot
    dentysta pe nfz, gratis
    copilul și-a rupt dintele din față
    mi-a căzut plomba și mă înțeapă la dulce
    aparat dentar pentru fată, cât costă
    îmi sângerează gingia când mă spăl pe dinți
    mi s-a umflat falca de la abces
    bunicul a rămas știrb și vrea proteză
    detartraj, piatră pe dinți
    măseaua de minte vrea operație
    duminica noaptea tratează vreun dentist
    s-a crăpat proteza de sus, se lipește
    implant sau punte, ce-i mai ieftin
    dinte care se mișcă după lovitură
    copilul se teme de scaun și de freză
    coroana mi-a căzut în supă
    nervul dezgolit, sensibil la rece
    merg la dentist fără programare, mă primește
    canal, tratament de canal gratuit
    scos prost și s-a infectat
    gravidă, se tratează gratis dinții
    pastile pentru dureri de dinți nu ajută
    ce dinti se pun pe nfz
    dintele de lapte nu vrea să cadă
    fisură, m-am spart într-un sâmbure
    școala zice că fetița are carii
    dinții strâmbi la adolescent
    mătușa n-are niciun dinte
    ortodontul cere panoramică, unde o fac
    caut un stomatolog mai ieftin care primește repede
    mi s-a rupt o măsea când am mușcat din pâine
    mi-a umflat obrazul și nu pot deschide gura
    vreau să-mi pun dinți noi în loc de cei căzuți
    copilul plânge când aude freza la dentist
    cât costă să-mi albesc dinții galbeni de la țigări
    n-am bani de canal, se face ceva gratis la dinți
    plomba veche a căzut și intră mâncare în gaură
    dentist de gardă pentru sărbători, că mor de durere
    mi s-a umflat falca
    mi-a căzut plomba duminică
    dentist noaptea că nu mai pot de durere
    dentist fără bani
    mi-a căzut coroana de pe dinte
    îmi sângerează gingiile
    am obrazul cât o minge
    am mușcat o piatră și s-a dus jumătate
    mi-a picat plomba la cină
    fetei îi cresc strâmb
    mă omoară măseaua de ieri
    mor de durere de dinți
    mi-a căzut plomba când mâncam
    nu mai pot de dinte`,
  PHARMACY: `farmacia de gardă la noapte
    apteka deschisă duminică
    am codul de rețetă, unde ridic
    medicamentul meu din moldova cum se cheamă aici
    insulină lipsă în toate farmaciile
    sirop de febră pentru sugar
    nu-mi dă antibiotic fără rețetă
    e scump, este compensat
    cum iau siropul ăsta, nu pricep prospectul
    picături de ochi fără rețetă
    pilula de a doua zi
    pastile de durere mai tari, fără doctor
    medicamente pentru bătrâni gratis
    tonometru și strips de glicemie
    lapte praf pe rețetă
    plasture, bandaj, alifie pentru arsură
    medicamente expirate, unde le arunc
    recepta na lek, patru cifre
    farmacistul îmi recomandă vitamine pentru sarcină
    alternativă mai ieftină la pastila asta
    aptecă unde găsesc leacuri rusești
    am uitat doza de dimineață
    picături contra puricilor se vând la farmacie
    rezerv telefonic un medicament lipsă
    crema de scabie pentru toată familia
    nu găsesc leacul pentru epilepsie
    deschis sambata dupa amiaza farmacie
    alergic la penicilină, ce înlocuiește
    termometru, unde e mai ieftin
    calciu și magneziu la promoție
    farmacist care vorbește rusă
    medicament adus de la alt medic, îl iau aici
    e noapte, copilul arde și toate farmaciile sunt închise
    am primit patru cifre prin sms, cum scot medicamentul
    nu găsesc pastilele mele de acasă, există înlocuitor
    farmacista zice că fără rețetă nu-mi dă antibiotic
    e prea scump tratamentul, se decontează o parte
    cum se ia siropul, înainte sau după masă
    unde-i apteka deschisă acum
    mi-au rămas două pastile
    sirop de tuse pentru cel mic
    leacuri fără rețetă
    e unu noaptea și fata are nevoie de ceva de febră
    alt medicament mai ieftin de tensiune
    ceva de răceală fără doctor
    mă mănâncă ochii și vreau picături
    unguent pentru arsuri
    am rămas fără pastilele de inimă duminica
    unde arăt codul din telefon
    ceva pentru alergie fără hârtie`,
  PREGNANCY_WOMENS_HEALTH: `sunt însărcinată, ce fac întâi
    ginekolog femeie, cum fac programare
    unde nasc, cum aleg maternitatea
    położna vine acasă după naștere
    sângerez în luna a cincea
    întârzie ciclul, testul e pozitiv
    școala mamei pentru soț și soție
    ecografie de sarcină gratis
    spirală, contracepție, ce prețuri
    am pierdut sarcina și plâng
    gravidă fără asigurare, cine mă vede
    alăptez și sânul e tare ca piatra
    mamografie, mașina care vine la piață
    citologia, când și unde
    cezariană, cât stau internată
    fata de paisprezece are dureri la ciclu
    nu mă lasă baby blues, plâng după naștere
    laptele puțin, bebele plânge
    gemeni, sarcină cu risc
    karta ciąży, de unde o iau
    tata să fie în sala de naștere
    nu rămân grea de trei ani
    muncesc gravidă la mașini
    sarcină nedorită, cu cine vorbesc
    geanta de spital, ce pun
    mi-au găsit chisturi la ovare
    diabet gestațional, ce mănânc
    test de malformații la făt
    moașă vorbitoare de română
    voma toata ziua, luna intai
    gravidă cu hepatită, la ce medic nasc
    lohia, cusături după naștere
    am făcut testul și au ieșit două linii, ce urmează
    caut o doctoriță femeie pentru control la ovare
    soția a născut și are dureri la cusături
    am găsit un nodul la sân și mă tem de cancer
    am bufeuri și nu dorm, cred că e menopauza
    vreau o moașă care să vină acasă la bebeluș
    am sângerat la douăsprezece săptămâni de sarcină
    nu sunt asigurată și burta crește, cine mă controlează
    curățenie după pierderea sarcinii, unde mă duc
    nevasta e în luna a șaptea și n-a fost la control
    îmi întârzie ciclul
    n-am lapte pentru bebe
    am un nod la sân
    moașa vine acasă
    vreau pastile să nu rămân gravidă
    am pierdut sarcina și sângerez
    îmi întârzie de două luni și mi-e teamă
    nasc în mai și n-am fost la nimeni
    am simțit ceva la sân
    am pierdut sarcina și nimeni nu explică
    vreau sterilet
    nevasta a rămas grea și n-avem asigurare
    sunt lăuză și mă doare
    nu-mi vine laptele și bebe plânge
    am născut acum trei zile și n-am lapte
    cel mic nu vrea să sugă
    mă dor sânii de la alăptat
    nu mai vreau copii
    ce pun în bagaj pentru naștere
    ce iau cu mine la spital când nasc`,
  VACCINATION: `copilul n-are vaccinurile conform listei de aici
    szczepienie dziecka, când și unde
    carnetul de vaccinări moldovenesc, îl traduc
    rujeola, doza a doua
    grip, vaccin pentru bătrâni
    m-a mușcat căpușa, ce injecție fac
    școala cere dovada de vaccinare
    covid, mai se face
    febră galbenă pentru africa
    bebele de două luni, prima injecție
    tetanos după un cui
    mi-e frică de efecte
    pierdut carnetul în război
    hepatita b pentru spital
    hpv pentru fata de unsprezece ani
    privivcă, unde se face la adulți
    se face vaccin de gripă direct la farmacie
    bcg la nou-născut, îl fac aici
    scrisoare că n-am vaccinat copilul
    rabie după mușcătura de pisică
    înainte de grădiniță ce doze
    encefalită de la căpușe pentru pădurari
    copil fără pesel, îi fac vaccinul
    am refuzat vaccinul, amendă
    febra dupa injectie si plange
    rapel la zece ani, difterie
    vaccinul de pneumococ se plătește
    bonă la spital, cere vaccinuri
    n-am avut varicelă, pot să mă vaccinez adult
    tusea convulsivă pentru gravidă
    program de recuperare la doze lipsă
    călătorim acasă în moldova, ce injecții
    băiatul are vaccinuri făcute acasă, dar lipsesc două doze
    înainte de vacanța în africa trebuie injecții
    am luat o căpușă din pădure și vreau să mă vaccinez
    ne-a trimis dispensarul hârtie că n-am venit la vaccin
    la ce vârstă se face rapelul de tetanos
    caietul de vaccinare e în rusă, cine îl socotește
    fetița trece la școală și trebuie injecția de rujeolă
    carnetul de vaccinuri e din moldova
    m-a mușcat o căpușă
    cel mic n-are toate vaccinurile și începe școala
    antigripal unde se face
    m-a mușcat un câine pe stradă
    câinele nu era vaccinat și m-a zgâriat
    celui mic îi vine rândul la înțepătură
    am pierdut carnetul cu injecțiile
    lucrez în pădure și mi-e frică de căpușe
    cer dovada înainte de livadă`,
  MENTAL_HEALTH: `nu mai dorm și mi-e sufletul greu
    psycholog care vorbește română
    plâng de când am plecat de acasă
    teamă, nod în gât și bătăi de inimă
    visez războiul în fiecare noapte
    soția e deprimată, stă în pat
    băiatul adolescent s-a închis în el
    mă programez la psihiatru fără trimitere
    vreau pastile pentru depresie, cine le scrie
    atacuri de panică în autobuz
    am pierdut pe fratele meu și nu mă adun
    mă simt singură și dezrădăcinată
    oboseală de la muncă, epuizare, burnout
    aude voci și se ferește de oameni
    spălat pe mâini de zeci de ori
    fetița face pipi noaptea după bombardamente
    psiholog pentru copii mutați din țara lor
    cine mă ascultă în secret, fără să afle ai mei
    gânduri care nu se opresc, nervi
    vreau terapie cu cineva căruia să-i spun totul
    de la război băiatul tresare la orice zgomot
    mă sperii să ies din casă singură
    nu mai râd, nu mai am poftă de nimic de luni
    ceva s-a rupt în mine de când am emigrat
    de când am venit cel mic nu doarme și plânge
    îmi vine să plâng din orice
    mi-e dor de casă de nu mai pot
    nu mai pot să mă ridic din pat
    am atacuri și mi se taie respirația
    nevasta de când a născut nu vorbește și nu râde
    de când a murit mama nu mai sunt eu
    mă enervez din nimic și țip
    nu mă mai dau jos din pat
    am o piatră pe piept de când am plecat
    fata se zgârie pe brațe
    mă ia plânsul din orice
    îmi bate inima nebună în autobuz
    visez iar gloanțele și mă scol ud
    la orice pocnet mă arunc jos
    de la război soțul nu mai scoate o vorbă
    nu mă mai bucură nimic de când am venit
    tremur când aud avioane
    stau toată ziua pe întuneric și nu vorbesc
    de când a venit copilul nu mă bucură nimic
    soția e tristă tot timpul după naștere`,
  CRISIS_SUPPORT: `nu mai vreau să trăiesc
    mă gândesc să-mi pun capăt zilelor
    prietenul a scris un mesaj de adio
    telefon de criză care răspunde acum
    interwencja kryzysowa noaptea
    fata se taie pe brațe
    mi-a murit copilul și m-am prăbușit
    casa a ars și suntem în șoc
    a luat un pumn de pastile
    nu mai pot, nu apuc dimineața
    linie pentru copii 116111
    m-a părăsit și-mi vine să mă arunc
    după accident văd iar moartea colegului
    cineva stă pe pod și vrea să sară
    a fost violată sora mea, e în șoc
    disperare, nu văd ieșire
    sprijin imediat, fără programare
    mă bate gândul că ar fi mai bine mort
    mama a plecat și tata bea, băiatul vrea să moară
    am văzut un om înjunghiat și tremur
    urgență sufletească, cu cine vorbesc
    inundația ne-a luat totul, nu mă opresc din plâns
    vorbiți cu mine acum, e greu
    adolescent care amenință că se omoară
    prietena e pe marginea prăpastiei
    am primit vestea morții mamei și nu am cu cine fi
    nu mai am niciun rost pe lume
    omul nu răspunde, a lăsat scrisoare
    mai rau ca in iad, ajutati-ma
    soțul a murit brusc și rămân singură cu trei
    mi se învârte capul de panică și îmi fac rău
    ajutor după atac, tremur de două zile
    fratele mi-a lăsat un mesaj ca și cum își ia rămas bun
    nu știu dacă apuc vie dimineața
    prietenul scrie că își pune capăt zilelor
    a murit colegul și nu pot să-mi revin
    sunt la capătul puterilor în noaptea asta
    nu mă opresc din plâns și mi-e teamă să nu-mi fac ceva
    băiatul s-a tăiat cu cuțitul
    un prieten a scris că-și ia rămas bun
    nu văd nicio scăpare în noaptea asta
    ne-a ars casa și tremurăm
    am nevoie de o voce acum
    fata mea se taie pe mâini
    mi s-a urât cu viața, nu mai vreau nimic
    îmi vine să-mi iau zilele
    prietenul meu vrea să se omoare
    și-a tăiat venele în baie
    colegul zice că se omoară`,
  ADDICTION: `soțul bea în fiecare zi
    vreau să mă las de băut
    fratele se droghează și nu recunoaște
    băiatul ia pastile la petreceri
    am pierdut salariul la păcănele
    adunare aa în rusă
    pariuri, datorii și minciună
    copilul stă noaptea la jocuri
    odwyk, clinică de dezalcoolizare
    am recăzut după un an
    dimineața nu mă pot ridica fără votcă
    tata bea și vinde din casă
    cum trăiește familia unui alcoolic
    iarbă în fiecare zi, vreau să scap
    stau în cameră cu un bețiv, ce fac
    fumat, vreau să-l las
    cocaină și am fost concediat
    femeia bea pe ascuns
    pastile de somn, nu pot fără ele
    colegii de cameră se îmbată
    nu mai pot fără sirop cu codeină
    centru pentru dependenți monar
    soție de bețiv, grup de sprijin
    jocuri de noroc, mă pot interzice
    stă pe telefon și nu doarme
    beau de la supărare și dor de casă
    vreau sa ma dezintoxic
    droguri la copil, ce semne
    bărbatul fierbe samogon și nu-l mai pot opri
    când se îmbată soțul ne e frică de el și de datorii
    nu pot sta o zi fără bere după muncă
    băiatul mi-a recunoscut că fumează și ia prafuri
    cer să mă interneze la dezintoxicare
    pierd tot salariul pe pariuri și mint acasă
    vecinul de cameră se înțeapă și mi-e milă de el
    mă uit la filme pentru adulți zi și noapte, nu mă pot opri
    cine ajută familia să-l convingă pe bețiv să se trateze
    tremur și văd lucruri când nu beau
    băiatul stă pe telefon și pariază
    am băgat tot salariul la păcănele
    bărbatul se îmbată în fiecare zi
    se droghează și fură din casă
    colegul de cameră se droghează și mă sperie
    ascunde sticle după boiler
    toată leafa s-a dus pe rulete
    nu trece ziua fără praf
    vreau să scap de pahar și recad
    băiatul are ochii roșii în fiecare seară
    bărbatu-meu trage pe nas și vinde din casă
    toată leafa o bagă la păcănele
    copilul stă numai pe telefon și urlă`,
  CHILDREN_EDUCATION: `am adus copiii la mine și nu știu cum e cu învățătura
    cum merge la ei de la creșă până la facultate
    băiatul e mic, fata e mare, unde învață fiecare
    străinii au dreptul la școală gratis pentru copii
    cine ne lămurește despre educația copiilor
    patru copii de vârste diferite și niciunul n-are loc
    edukacja dzieci, pe românește, pentru părinți
    este obligatoriu să dau copilul undeva la învățat
    vreau să știu tot sistemul de învățământ
    copiii sunt dezorientați după mutare, unde îi dăm
    de la ce vârstă intră copiii în învățământ aici
    grija copiilor și studii, la cine întreb
    cu copiii la învățătură ce facem aici
    de la grădi până la școală tot ce trebuie știut
    copiii noștri și școala poloneză pe scurt
    învățământul de aici nu-l pricep`,
  NURSERY: `fetița are un an și trebuie să mă întorc la muncă
    żłobek cu loc liber pentru doi ani
    creșă aproape de casă pentru un bebeluș
    s-a terminat concediul de maternitate, cine ține copilul
    listă de așteptare lungă la creșă, ce fac
    dădacă de zi pentru cinci copii mici
    cât costă creșa de stat pe lună
    creșă care deschide la cinci dimineața înainte de schimb
    iasli pentru cel mic, cum se zice la ei
    dzienny opiekun, ce e și cum mă înscriu
    copil nevaccinat, îl primesc la creșă
    băiatul are opt luni și soția și-a găsit de lucru
    ajutor de la stat pentru plata creșei, aktywny rodzic
    nu merge în picioare încă, îl iau la creșă cu scutece
    bonă câteva ore pe zi la un prunc
    plânge când îl las la educatoare, are un an și jumătate
    creșa închide la patru și eu termin la șase
    creșă particulară prea scumpă, e alta mai ieftină
    nu avem adresă înregistrată, ne refuză creșa
    alergie la lapte la bebe, ce mănâncă la creșă
    gemeni de un an, vrem amândoi în aceeași grupă
    când se depun dosarele pentru creșa municipală
    mamă singură, am prioritate la creșă
    în sat nu-i creșă, unde duc copilul sub trei ani
    vecina îl ținea pe cel mic dar nu mai poate
    klub dziecięcy pentru copii care încă nu vorbesc
    mă duc la tură de noapte, cine stă cu sugarul
    cresa pentru copil de noua luni
    somn de prânz și suzetă, cum e la creșă
    acomodarea la creșă cât durează
    tatăl lucrează, eu învăț, cine ne ține puiul
    loc de creșă lângă fabrică
    încep tura la cinci cine stă cu cel mic
    bebe de zece luni și mă întorc la muncă
    creșă care deschide devreme
    babă care să țină copilul
    bunica a plecat și n-are cine ține gemenii
    fata are doi ani și eu încep serviciul
    n-am cu cine lăsa piciul când intru în tură
    intru la șase și cine-l ține pe ăl de un an
    ceva pentru fetița mea de opt luni
    bunica a plecat și n-are cine
    n-am cu cine lăsa copilul când sunt pe tură
    cine îmi ține bebelușul cât muncesc`,
  PRESCHOOL: `băiatul are patru ani, vreau la grădiniță
    przedszkole, se poate înscrie la mijlocul anului
    fata nu vorbește poloneză, o primesc la grădiniță
    sadic sau grădiniță de stat, cum fac cererea
    cinci ore gratis pe zi la grădiniță
    nu mai sunt locuri la grădinița din cartier
    zerówka pentru copil de șase ani
    plânge în fiecare dimineață la poarta grădiniței
    la cinci ani e obligatoriu la grădiniță
    mâncare la grădiniță fără porc
    zile de probă înainte de a începe grădinița
    taxa pe masă și pe ore la grădiniță
    educatoarea spune că băiatul nu se joacă
    rekrutacja la grădinițe, când e
    copil cu autism, îl iau la grădiniță obișnuită
    ne-am mutat și trebuie altă grădiniță
    grădiniță deschisă până la șase seara
    pregătirea pentru clasa întâi
    papuci, pijama, ce duc în prima zi la grădiniță
    particulară sau de la călugărițe, ce alegi pentru cinci ani
    băiatul a fost mușcat de un coleg la grădiniță
    vara grădinița se închide, unde îl las
    serbare, trebuie costum de iepure la grădiniță
    trei ani împliniți, trecem de la creșă la grădiniță
    punctaj la admitere în grădiniță
    cine are voie să ia copilul de la grădiniță
    grădiniță la sat fără autobuz
    ajutor la desfăcut jacheta, are trei ani și începe grupa mică
    gradinita pentru copil de patru ani moldovean
    copilul meu de trei ani jumate să se joace cu alți copii
    grădiniță cu o educatoare care știe rusește
    loc de grădiniță pentru gemeni de cinci ani
    nu mai sunt locuri la grădi
    are patru ani și nu știe o vorbă poloneză
    se ține de fusta mea și nu vrea la grădiniță
    grădi în mijlocul anului
    face trei ani și ar trebui să se joace cu alții
    toate grupele sunt pline
    plânge când o las dimineața`,
  SCHOOL: `vreau să înscriu băiatul la școală în mijlocul anului
    fata e în clasa a șasea și venim din moldova
    szkoła podstawowa, ce școală ține de strada noastră
    în ce clasă îl pun dacă nu știe poloneza
    carnetul de note românesc îl recunosc
    clasă pregătitoare pentru străini
    colegii îl bat și profesoara tace
    religia la școală, este obligatorie pentru ortodocși
    gimbus, autobuzul școlii oprește și la noi
    liceum sau technikum pentru un băiat de cincisprezece ani
    manuale gratuite, ce mai cumpăr
    examenul de clasa a opta, suntem noi aici
    transfer la altă școală din același oraș
    cum motivez absența când fata a fost bolnavă
    ședință cu părinții miercuri
    copilul n-are pesel, îl primește școala
    ghiozdan, uniformă și program, când începe anul
    fiica vrea la profesională de coafor
    dirigintele zice că lipsește, ce fac
    școală pentru un copil venit ieri la părinți
    băiatul meu de doisprezece ani a venit luna asta, unde îl înscriu
    profesorul m-a chemat că s-a bătut la școală
    care e școala de cartier pentru copiii noștri
    ce acte cere secretariatul pentru clasa întâi
    cum îl transfer din sat la școală în oraș
    îmi scrie școala că trebuie să vin, nu știu de ce
    am adus copiii și nu știu la ce școală
    trece într-a cincea
    e departe școala și n-are cu ce merge
    fata termină a noua încotro
    copiii au ajuns alaltăieri și trebuie la școală
    n-are cine duce copiii din sat la școală
    am venit la mijlocul anului și amândoi au nevoie de clasă
    acasă era în a șaptea
    ce acte se cer la transfer
    fata are opt ani, unde o dau la școală
    băiatul face șapte ani, la ce școală îl dau`,
  SCHOOL_SUPPORT: `băiatul nu înțelege lecțiile pentru că-s în poloneză
    meditații la matematică după ore
    voluntar care îl ajută pe copil la teme
    korepetycje ieftine pentru clasa a șaptea
    ore suplimentare de poloneză pentru elevi străini
    dislexie, cine îl testează
    poradnia psychologiczno pedagogiczna, ce hârtie dă
    librus, jurnalul electronic, cum intru
    va rămâne repetentă, cum o ajut
    asistentă interculturală la oră
    eu n-am școală, cine face temele cu fata
    copilul nu vorbește în clasă de rușine
    vorbesc cu dirigintele despre note, am nevoie de ajutor
    două săptămâni de pregătire în august pentru școală
    profesor de sprijin la un copil cu autism
    logoped la școală
    încă nu știe citi în clasa a doua
    meditator la fizică pentru bac
    temele le facem împreună la bibliotecă
    orzeczenie pentru învățământ special
    hiperactiv și neatent la ore
    nu pricep ce scrie învățătoarea în caiet
    vecinul student îi ajută pe elevi
    exerciții pentru examenul de a opta
    program individual acasă, boală lungă
    traducerea lecțiilor de istorie simplificată
    lectii in plus la polona pentru copil
    urmăresc notele lui pe telefon
    elev bun la matematică dar limba îl trage înapoi
    școala recomandă transfer la școala specială, nu-s de acord
    cum se scrie o compunere, copilul plânge
    grup de elevi care învață după masă cu un îndrumător
    stă în bancă și nu pricepe nimic
    învățătoarea îmi scrie și nu înțeleg
    râd copiii de el că vorbește stricat
    temele nu le poate face
    colegii râd de fata mea la școală
    îmi scrie pe librus și nu înțeleg
    băiatul vine plângând de la școală
    nu pricepe nimic din ce zice doamna
    o să rămână repetentă din cauza limbii
    notele din agendă nu le înțeleg
    fata vine în iulie, o pregătește cineva până în septembrie
    vara învață ceva până începe școala`,
  AFTER_SCHOOL: `unde îl las pe băiat în vacanța de vară
    półkolonie pentru zece ani
    desen și muzică după ore
    robotică și programare pentru copii
    świetlica până la cinci
    tabără la lac pentru copii de muncitori
    balet sau gimnastică pentru fată
    club de tineret seara
    cercetași, primesc și străini
    vacanța de iarnă, ferie, ce face copilul
    ferit de telefon, vreau o activitate după ore
    șah pentru nouă ani
    laborator deschis de știință pentru liceeni
    trei copii, n-am bani de cercuri, ceva gratis
    judo și karate pentru copii
    excursie de o zi cu copiii
    termină la doisprezece și eu lucrez până la cinci, unde stă
    cerc de teatru de păpuși pentru cei mici
    turneu de jocuri video pentru adolescenți
    vioară sau acordeon, lecții pentru copii
    joaca pe timp de ploaie
    ateliere de gătit pentru copii
    hip hop la casa de cultură
    dans popular pentru copii moldoveni
    băiat de treisprezece ani vrea prieteni după-amiaza
    jocuri la bibliotecă joia
    sectiile si cercurile pentru copii la sat
    fotbal pentru băieți la sat după lecții
    club unde pot sta copiii sâmbăta
    foto și film pentru tineri
    ocupație pentru fete adolescente în weekend
    micul pompier, echipă pentru copii la remiză
    fata mea de zece ani vrea la dans după ore
    cine ține copiii până vin de la muncă în vacanță
    băiatul stă singur acasă după ore și se plictisește
    unde pot juca tenis de masă copiii după școală
    cerc de desene animate și benzi pentru elevi
    tabără gratuită de vară pentru copii de muncitori
    vacanța bate la ușă și suntem la muncă
    să nu stea pe tabletă după școală
    tabără pentru copil
    un club pentru adolescenți
    ies la unu și eu la cinci
    ce fac puștii aici toată vara
    fata vrea balet sau lucru manual
    unde se joacă copiii după școală până vin eu
    ce fac copiii în vacanță toată ziua`,
  HIGHER_EDUCATION: `vreau să fac facultate în polonia
    admitere cu bac moldovenesc
    bursă pentru studenți străini
    studia po angielsku, cât costă
    an zero înainte de inginerie
    politechnika primește studenți refugiați
    masterat după licența din românia
    cămin studențesc, akademik, cum prind loc
    fiica vrea la medicină, ce examene dă
    am picat la examenele din sesiunea întâi, mă exmatriculează
    doctorat plătit la chimie
    transfer de credite de la iași
    coleg mai mare care să-i arate campusul
    studii întrerupte din cauza războiului
    facultate la seral, că ziua muncesc
    universitate privată recunoscută sau țeapă
    plata în rate a taxei
    plec cu erasmus un semestru
    de unde iau adeverință de student
    secretariatul pentru străini
    irk, înscriere online
    medicină dentară în engleză
    scutire de taxă cu karta polaka
    întrerup studiile, sunt gravidă
    scrisoare de acceptare pentru viză
    limba de predare la drept
    admiterea in anul intai pentru moldoveni
    licență sau examen de limbă la admitere
    facultatea de informatică, care e bună
    examen de restanță, ce fac
    sesiune, profesorul nu ne lasă la examen
    ce acte cer la facultate pentru un absolvent din chișinău
    fata mea vrea să studieze arhitectura în engleză
    pot lua credit studențesc dacă nu-s cetățean
    am bacul și vreau an pregătitor de limbă și matematică
    studentul străin are dreptul să stea la cămin
    la ce sesiune se depune dosarul de admitere la master
    am nevoie de bursă socială ca student
    pot continua doctoratul început la cluj
    cât e taxa pe an la universitatea privată
    mi-am pierdut anul și vreau să reintru la facultate
    am bac din moldova și vreau la politehnică
    student nou nu știu pe nimeni
    bursă pentru străini la facultate
    vreau masterul aici
    vreau să continui ingineria aici
    se dau burse pentru străini
    mi se iau creditele în seamă`,
  ADULT_EDUCATION: `am lăsat școala de tânăr și vreau s-o termin
    liceu seral pentru adulți
    szkoła dla dorosłych sâmbăta
    bacalaureat la treizeci de ani
    alfabetizare pentru adulți
    nevasta are opt clase și ar continua
    liceum dla dorosłych gratis
    învăț numai sâmbăta, lucrez în schimburi
    școală postliceală pentru asistentă de farmacie
    szkoła policealna de îngrijire
    am cincizeci de ani, nu-i prea târziu de școală
    la distanță, diplomă de liceu
    mamă a trei copii visează la bac
    peste optsprezece ani l-au scos din liceul de zi
    universitatea vârstei a treia
    cursuri pentru funcționari, limbaj simplu
    seara după fabrică la liceu
    școala generală neterminată din cauza războiului
    învățământ fără frecvență
    prelegeri publice de istorie pentru adulți
    tatăl nu știe citi și vrea
    școală de maiștri
    fratele de douăzeci de ani n-a terminat clasa a noua
    aritmetică și citire pentru femei
    doi ani rămași de liceu, cum îi termin
    școală de weekend pentru muncitori
    scoala serala in oras pentru adulti
    liceul de adulți primește diploma veche
    mă întorc la școală după douăzeci de ani
    poliție, paramedic, ce postliceală
    lucrare și examen pentru mine, om în etate
    vreau să-mi iau bacul la seral după muncă
    am opt clase și mi-e rușine să spun, cum continui
    examene externe de liceu pentru cei care învață acasă
    soțul vrea școală postliceală în weekend
    bunica vrea la universitatea pentru pensionari
    n-am terminat liceul și am treizeci de ani
    școală la fără frecvență
    vreau bac-ul la maturitate
    am opt clase și atât
    mama nu știe să citească
    m-am oprit în a opta și vreau hârtia
    lecții în weekend pentru oameni mari
    n-am învățat niciodată să scriu bine
    n-am terminat liceul și vreau diploma
    am doar opt clase
    am patruzeci de ani și nu știu să citesc
    n-am terminat școala și vreau s-o termin
    soțul meu nu știe să scrie`,
  FAMILY: `familia noastră e nouă aici și vrem sprijin
    cine ajută familia de la copil la bunic
    bătrân bolnav și copil mic, eu singură între ei
    necazuri în familie și n-avem rude aici
    rodzina, ajutor pe înțeles
    grija celor dragi, de cine întreb
    sunt singură la toate în casă
    organizație pentru familiile străinilor
    ne-am reunit după ani de despărțire
    viața de familie și îngrijire, tot ce este
    centrul județean de ajutor pentru familii
    o familie cu multe nevoi
    pcpr, cu ce ajută familia
    necazuri în familie
    familia s-a împrăștiat
    cine ajută o familie la greu
    cu ai mei de când am venit e greu`,
  PARENTING: `băiatul e încăpățânat și țipă mereu
    fata adolescentă nu ascultă și pleacă noaptea
    curs de părinți
    tată singur cu trei copii, nu mă descurc
    mă enervez, dau și apoi plâng
    grup de tați vinerea
    bebe nu doarme și am luat-o razna
    copiii cresc între două culturi
    asystent rodziny vine acasă
    vecinilor le-au luat copiii, mie mi-e frică de asistenta socială
    mușcă și lovește fratele mai mic
    stă pe telefon până noaptea, ce fac
    familie de plasament, cum devin
    după divorț, cum creștem copilul amândoi
    oliță și scutece, cum îl învăț
    gelozia fetei la bebeluș
    mamă singură, sfaturi de educație
    la doisprezece ani minte și fură din portofelul meu
    pedeapsa fizică e interzisă, ce fac în loc
    copilul se trântește pe jos în magazin când nu-i cumpăr
    cum vorbesc cu fiica despre prietenul ei
    sunt tată nou și nu știu cum să țin bebelușul
    cine îmi arată cum să pun limite fără bătaie
    mă simt mamă rea și am nevoie de sprijin
    fata are cincisprezece ani și nu-mi mai vorbește
    băiatul nu mă ascultă deloc
    crește fără tată și nu mă descurc
    tați care stau la o vorbă
    am ajuns să țip la copii și îmi pare rău
    zilnic ceartă cu cel mare pe telefon
    cum fac față crizelor de furie ale copilului
    se trântește pe jos și dă din picioare
    țip și apoi îmi pare rău
    să cresc singur doi băieți e prea mult
    stă afară până la două noaptea
    am un adolescent obraznic care nu ascultă
    face crize de nervi în magazin
    am probleme cu adolescentul meu
    bebelușul nu doarme și eu nu mai pot
    cum îmi cresc copilul singură aici
    unde se adună tații cu cei mici
    vreau să cunosc alți tați`,
  PARENT_CHILD_GROUPS: `grup de mame cu bebeluși
    unde mă joc cu fiul mic când e frig afară
    klub malucha, mergem cu copilul de mână
    mamă nouă, singură cu pruncul în casă
    cântece cu degete pentru bebeluși
    plimbări cu cărucioarele în parc
    dimineața la bibliotecă cu cel mic în brațe
    colț de joacă, mamele beau ceai
    mame moldovence cu copii sub trei ani
    bunica ține nepotul și caută grup
    înot cu bebelușul în brațe
    tata și copilul, sâmbătă dimineața
    masajul bebelușului, atelier cu mame
    băiatul de doi ani n-are cu cine se juca
    joc senzorial cu părinții alături
    povești în două limbi pentru cei mici și părinți
    alăptare în grup, mame se susțin
    soția nu cunoaște pe nimeni, copilul are un an
    mamă poloneză pereche cu una străină
    cu bebe pe covor, se târăsc împreună
    întâlnire a familiilor cu copii mici, fără înscriere
    mic dejun cu pruncii la centru
    port bebe, legat în wrap
    mămici care își schimbă hainele copiilor
    gemeni, grup de părinți de gemeni
    muzică pentru copii de un an cu mama lor
    sală de joacă cu mamele prezente
    grup de joaca pentru copil mic cu mama
    vreau să ies din casă cu bebe și să văd alte mame
    cerc de părinți cu nou-născuți
    doamne cu căruț la plimbare
    ore de joacă deschise cu copil neumblător
    toată ziua singură cu bebe în casă
    unde merg mămicile cu cei mici
    are doi ani și n-a văzut alt copil
    vreau să stau cu alte mămici
    un loc unde bebe al meu să vadă alți bebei`,
  FAMILY_COUNSELLING: `mă cert cu soțul zilnic
    mediator între mine și fosta soție pentru copil
    nevasta vrea divorț, eu vreau împăcare
    terapie de cuplu în rusă sau română
    mediacja rodzinna, cât costă
    soacra stă cu noi și e război în casă
    m-a înșelat și nu pot ierta
    înțelegere despre zilele tatălui cu fiica
    terapia dla par
    fiul și tatăl nu-și vorbesc
    a venit soțul după doi ani de străinătate, suntem străini
    cum ne împăcăm cu părinții mei
    ne-am despărțit și copiii sunt la mijloc
    el polonez, eu româncă, diferențe de obiceiuri
    mediere înainte de tribunal
    nu ne mai vorbim sub același acoperiș
    băiat de treizeci de ani stă cu noi și nu muncește, ceartă
    surorile se ceartă pe moștenire
    gelozie care strică totul
    soțul a rămas fără slujbă și e nervos
    consilier de familie care ascultă pe amândoi
    familie reconstituită, copiii ei și ai mei
    tineri căsătoriți și deja certați
    ma cert cu barbatul pe bani
    fosta nu răspunde la mesaje despre copil
    ședință cu toată familia
    despre creșterea copilului nu cădem de acord
    fata a fugit cu un băiat, vrem împăcare
    relație la distanță, acum nu ne înțelegem
    pierdem copilul nenăscut și ne îndepărtăm
    îndrumare despre căsnicie la preot sau psiholog
    bărbat divorțat, nu știu cum vorbesc cu copiii mei
    ne certăm zilnic pentru bani
    nevasta vrea divorț
    fostul nu dă pensie alimentară
    să ne împace cineva
    tatăl copiilor n-a mai trimis un ban de un an
    vreau pensie alimentară și nu știu unde stă el
    părinții mei vor să divorțeze
    soacra îmi strică familia
    ne ciorovăim zilnic și aud copiii
    cineva neutru între mine și fosta
    soacra ne conduce casa
    cum despărțim totul fără scandal
    căsnicia noastră e în criză
    m-a înșelat soțul și vreau să mă despart
    a luat copiii și nu-i aduce înapoi
    nevasta a fugit cu copiii
    soțul a plecat și mi-a luat copilul`,
  SENIORS: `tata are optzeci de ani și are nevoie de îngrijire
    mama uită tot, lasă focul aprins
    opiekunka pentru mătușa acasă
    club de pensionari cu table și povești
    azil de bătrâni, dps, cât costă
    bunicul a căzut și nu mai merge
    mâncare adusă la ușă pentru un bătrân singur
    cine spală și face cumpărături bunicii
    alzheimer, sunt frântă de oboseală
    voluntar care vizitează bătrânii singuri
    bătrâni străini unde se adună
    cine o ajută la baie
    bărbați pensionari joacă șah
    pat medical și cadru de mers de împrumut
    șaptezeci de ani și singur după ce a murit soția
    buton sos la gât
    bunicul vrea karta seniora cu reduceri
    stă singur ziua când eu lucrez
    cum ridic bătrânul la pat fără să-mi rup spatele
    gimnastică ușoară pentru vârstnici
    dzienny dom seniora
    telefon împotriva singurătății la bătrâni
    mămăica nu vrea să mănânce
    moșul nu aude, are aparat
    însoțitor la plimbare pentru bunic
    excursie cu autocarul pentru pensionari
    fiică singură la doi părinți bătrâni, am nevoie de repaus
    ingrijire batran la domiciliu
    nu vrea să-l spele femeia străină
    lemne pentru sobă, cine i le taie moșului
    cămin de bătrâni cu locuri
    activități gratis peste șaizeci
    bunica locuiește singură la etajul patru și nu mai coboară
    tata nu mai recunoaște casa și pleacă pe drum
    cine poate sta cu soacra când suntem la serviciu
    vrem un cămin bun pentru mama bolnavă de demență
    bătrânul are nevoie de cineva să-i dea pastilele
    domnii pensionari se întâlnesc undeva la cărți
    tata a îmbătrânit și nu-l pot lăsa singur
    bunica la pat cine o spală
    mama uită tot
    moșul se plictisește singur
    mama are optzeci de ani și stă singură ziua
    o îngrijesc pe mama paralizată și nu mai pot
    să mă înlocuiască cineva câteva zile lângă tata bolnav
    club de bătrâni la table
    tata nu mai poate pe scări
    bunica uită unde stă
    cine stă cu bunicul cât lucrăm
    socrul a rămas la pat
    n-am cu cine lăsa mama bolnavă
    cine stă cu tata cât sunt la muncă
    bunica uită tot și nu poate sta singură
    tata a făcut accident vascular și nu merge
    soacra e la pat și eu lucrez
    cine poate avea grijă de mama
    mama a avut un avc, cine stă cu ea cât lucrez`,
  DISABILITY: `băiatul are autism, de unde încep
    orzeczenie o niepełnosprawności, cum cer
    scaun cu rotile gratis pentru mama
    fata e surdă și îi trebuie școală și aparat
    asistent personal pentru cineva paralizat
    legitimație de parcare pentru handicap
    down, șapte ani
    am piciorul amputat și vreau proteză
    retard mintal, nu rămâne singur
    comisia a respins gradul de handicap
    mi-am pierdut vederea și trebuie să învăț din nou
    bloc fără lift și fiul în cărucior
    cârje și baie adaptată
    pfron, bani pentru echipament
    muncă protejată pentru invalizi
    mamă care îngrijește băiatul imobilizat, vrea pauză
    echitație pentru copii cu handicap
    câine ghid pentru nevăzător
    străinul are drept la comisie de invaliditate
    microbuz adaptat la spital
    paralizie cerebrală, kineto
    interpret de limbaj mimico-gestual la ghișeu
    card de însoțitor reducere
    wtz, atelier pentru oameni cu dizabilități
    nu vorbește la cinci ani
    cine repară un scaun electric cu rotile
    drepturi părinți copil cu handicap
    baterii la aparatul auditiv
    coloană ruptă, cum trăiesc cu ea
    invalid de gradul doi moldovean ce drepturi are
    certificat de handicap din romania e bun aici
    fiul nu merge și avem nevoie de căruț și recuperare
    mi-au dat grad mai mic decât merit, cum contest
    cum obțin cardul de parcare pentru tatăl nevăzător
    cine stă cu băiatul handicapat o săptămână să mă odihnesc
    unde găsesc un cadru de mers și cârje pentru recuperare
    fetița nu aude și trebuie aparat și logoped
    lucrez la bandă dar am proteză la picior, am drepturi
    îmi trebuie cârje vreo două săptămâni
    pat de spital pentru acasă
    copilul cu autism unde mergem
    hârtie de handicap
    călărie pentru copil autist
    să stea cineva cu băiatul meu cu handicap cât mă odihnesc
    tatei i-au tăiat piciorul și îi trebuie scaun
    vreau loc de parcare pentru handicapat
    băiatul nu vorbește și nu se uită la noi
    i-au tăiat piciorul, ce i se cuvine
    ne trebuie rampă și lift
    sunt surd și nimeni nu știe semne
    tata a rămas paralizat după accident vascular
    după atac cerebral nu mai poate merge
    îmi trebuie un pat special pentru mama
    băiatul are cinci ani și nu vorbește
    fetița de trei ani nu spune nimic
    copilul nu răspunde la nume`,
  FUNERAL: `a murit fratele aici și vrem să-l ducem în moldova
    colegul a murit la cazare, ce facem întâi
    cât costă transportul mortului acasă
    zasiłek pogrzebowy, cine îl ia
    tatăl a murit azi-noapte la spital
    firmă de pompe funebre ieftină
    s-a născut mort copilul, vrem să-l îngropăm
    incinerare și urnă, avem voie
    strângem bani pentru sicriul unui consătean
    aviz de înhumare de la primărie
    loc de veci, concesiunea s-a terminat
    corpul prietenului stă la morgă de o săptămână
    preot ortodox la înmormântare
    văduvă care nu știe ce să facă după deces
    priveghi, parastas, unde îl facem
    vecina n-are rude și a murit, cine o îngroapă
    consulatul cere acte pentru repatrierea sicriului
    urna cu cenușă în avion
    zwłoki do kraju, autorizație
    mort fără familie, plata primăriei
    grup pentru cei în doliu
    pomana de patruzeci de zile
    când eliberează medicina legală trupul
    pentru avion cer sicriu de zinc
    a murit muncitor din tiraspol, cine anunță familia
    inscripție pe cruce în română
    dricul și groparii, cât cer
    copiii unui mort, cine primește lucrurile lui
    inmormantare pentru o ruda straina
    cum spun copilului că bunica a murit, doliu
    ne-a murit un coleg în accident, adunăm bani
    flori și coroană, slujbă la cimitir
    vărul a murit pe șantier și familia vrea trupul acasă
    cine sună la consulat și organizează drumul sicriului
    a murit un coleg și îl ducem acasă
    sicriu și drum până în moldova cât costă
    parastas și groapă aici
    a murit vecina și fata ei nu știe ce să facă
    a murit colegul de cameră și ai lui sunt departe
    cum duc cenușa în țară
    cine ajută cu banii de înmormântare
    cum duc mortul acasă în moldova
    a murit un coleg la cazare, ce facem
    a murit un băiat din echipă, cine anunță familia`,
  HOUSING: `n-am unde sta, ce posibilități sunt
    casă pentru familia mea, cine mă ajută
    toate problemele cu locuința, la cine merg
    zece oameni într-o odaie, ce e de făcut
    mieszkanie pentru străini, explicat
    condiții groaznice unde stau
    chirie, cumpărat casă sau locuință de la primărie, ce alegi
    soția vine cu copiii și n-avem unde-i caza
    vreau un sfat despre cum și unde locuim
    vreau să ies din hostelul firmei
    casă, facturi, proprietar, cine le explică pe toate
    kvartira mea are multe probleme
    ce locuință găsesc niște oameni nou-veniți
    probleme cu locuitul
    stăm zece într-o cameră
    casa în care stăm e vai de ea
    tot ce ține de casă și cazare`,
  RENTING: `caut apartament de două camere în chirie
    proprietarul nu-mi dă garanția înapoi
    kaucja, când se întoarce
    cameră ieftină pentru un băiat
    m-a dat afară din chirie în două zile
    contract de închiriere în poloneză, cine îl citește
    mi-a ridicat chiria cu cinci sute dintr-o dată
    mucegai în dormitor și gazda nu face nimic
    agentul imobiliar a luat comision și a dispărut
    ploșnițe în camera închiriată
    umowa najmu okazjonalnego, la notar
    cu copii nu ne ia nimeni în chirie
    gazda intră fără să bată la ușă
    plec mai devreme din chirie
    colegul de apartament a plecat și n-a plătit
    stăpâna a tăiat lumina ca să plecăm
    boilerul stricat de două săptămâni în chirie
    anunț fals cu apartament pe facebook
    citire protokół la predarea casei
    douăzeci de oameni la o vilă și o baie
    cazarea muncitorilor e jegoasă și mi-o scad din leafă
    mă acuză că am stricat peretele
    wynajem mieszkania bez prowizji
    garsoniera lângă fabrică, cu ce preț
    ce intră în chirie și ce plătesc separat
    am voie să dau o cameră în subînchiriere
    cer trei chirii înainte
    vreau să zugrăvesc apartamentul închiriat
    proprietarul vinde casa și ne scoate
    drepturile chiriașului la evacuare
    inchiriez camera pentru doua fete
    când închid ușa aud că n-au loc pentru moldoveni la chirie
    gazda nu-mi dă banii înapoi deși am lăsat curat
    am plătit avans pe net și apartamentul nu exista
    șeful ne ține șapte într-o cameră și ia chirie de la toți
    mi-a zis proprietarul să ies până sâmbătă
    unde găsesc garsonieră fără comision
    contractul de chirie să-l vadă un jurist
    stăpânul a schimbat iala și lucrurile mele sunt înăuntru
    gazda nu dă înapoi garanția
    intră în camera mea fără să bată
    mi-a mărit chiria peste noapte
    zice că am stricat geamul și îmi oprește banii
    vreau să citească cineva contractul de chirie
    a mărit prețul și vrea să ieșim la sfârșitul lunii
    plouă prin tavan și proprietarul nu vine
    ploșnițe în saltele la cazare
    ne-au băgat șapte într-o cameră la firmă
    în cazarea firmei e dușul spart și gândaci
    vrem să stăm singuri dar nimeni nu închiriază la străini
    am dat arvună la o cameră și era hoț
    vreau să ies din contract mai devreme
    proprietarul ne-a tăiat apa că am întârziat cu plata
    intră peste noi când are chef
    până vineri afară, zice
    pete negre pe tot peretele
    am dat avans și apartamentul nu există
    să citească cineva contractul înainte să semnez
    zece bărbați într-o cameră la cazarea de la firmă
    o toaletă la doisprezece oameni în căminul de muncitori`,
  SOCIAL_HOUSING: `apartament de la primărie pentru familie săracă
    mieszkanie komunalne, câți ani de așteptat
    salariul mic, nu pot plăti chiria de pe piață
    am cerut locuință socială și m-au refuzat
    ce venit trebuie ca să intru pe listă
    avem cinci copii într-o cameră
    lokal socjalny după evacuare
    locuință la parter pentru mama cu handicap de la oraș
    ce loc am pe lista de la gmina
    casă ieftină de la stat
    văduvă cu doi copii, vrea apartament de la oraș
    schimb apartamentul municipal pe unul mai mare
    moștenesc contractul bunicii la locuință comunală
    restanțe la chiria primăriei
    tribunalul ne-a dat drept la locuință de rezervă
    refugiații intră pe listă la apartamente municipale
    tineri ieșiți din orfelinat, locuință
    casă dărăpănată a gminei
    locuință cu chirie redusă pentru tineri
    reînnoiesc dosarul de locuință în fiecare an
    familie cu mulți copii are prioritate la locuință
    apartamentul primăriei trebuie renovat
    vizita comisiei de locuințe
    respingere de la comisia de locuințe
    mutare din altă gmină pierd rândul
    locuinte sociale pentru straini la oras
    am primit cheile de la oraș
    cât stau în oraș până pot cere apartament
    criteriul de venit la tbs
    părinți bătrâni cu chirie mică de la municipalitate
    suntem pe lista de la primărie de trei ani
    nu ne permitem chirie, cum cerem casă de la oraș
    după evacuare orașul trebuie să ne dea o cameră
    mai mulți copii și un singur dormitor în apartamentul de la stat
    ce formular cere primăria pentru locuință
    condiții pentru apartament tbs cu chirie mică
    mieszkanie treningowe pentru tineri din orfelinat
    locuință de la primărie cât se așteaptă
    casă de la stat pentru trei copii
    nu facem față la chirie
    suntem șase într-o cameră și mai mult nu putem plăti
    cum ajung pe lista primăriei`,
  UTILITIES: `factura la curent e prea mare
    ne-au tăiat gazul, ce facem
    trec contorul pe numele meu
    prąd pe mine, ce hârtii
    unde arunc canapeaua veche
    cinci pubele, plasticul în care
    apa curge, robinetul picură
    cum citesc contorul, wskazanie
    internet acasă, ce firmă
    lumina s-a stins în toată casa
    deklaracja śmieciowa, câți locuim
    contract de apă după ce m-am mutat
    cărbuni și pelete pentru sobă
    miroase a gaz în bucătărie
    ies scântei din priză, cine repară
    datoriile chiriașului vechi la lumină
    gaz în rate, o mie cinci sute
    s-a înfundat canalizarea și dă pe afară
    pszok, unde predau becuri și medicamente
    mi-a schimbat cineva furnizorul de curent, m-a păcălit
    rozliczenie la încălzire, plată suplimentară
    legare la curent la casa nouă
    amendă pentru gunoi nesortat
    televiziune prin cablu și telefon fix
    contor stricat, mă taxează după estimare
    gunoierii, ce zi vin pe strada noastră
    frigider vechi de dat gratis la fier
    energa sau pge, contract în română
    s-a spart țeava și plouă în baie
    lumina si gazul pe numele meu
    fosă septică, cine o golește
    caloriferele sunt reci și în casă e ca afară
    mi-a venit o factură de gaz de o mie și nu pricep
    trebuie să mut contorul de curent pe mine după închiriere
    cine ridică gunoiul mare, o saltea și un frigider
    se scurge apa sub chiuvetă și nu știu cui telefonez
    m-au convins la ușă să semnez alt furnizor de curent
    nu știu în ce pubelă pun sticla și cenușa
    ne-au tăiat lumina
    svetul și gazul pe numele meu
    unde duc canapeaua veche
    apa a venit o sută de zloți în plus
    miroase a gaz soba
    nu vin să ia gunoiul din fața casei
    n-avem apă la robinet
    s-a luat lumina și firma nu răspunde
    tomberoanele dau pe-afară
    apa curge maro
    unde arunc o saltea veche
    unde arunc salteaua veche
    s-a stricat frigiderul, unde îl duc
    mașina veche de spălat stă pe balcon, cine o ia`,
  EMERGENCY_SHELTER: `n-am unde dormi în noaptea asta
    m-au scos din cămin și sunt în stradă
    noclegownia pentru bărbați, de la ce oră
    dorm la gară și e frig
    adăpost pentru mamă cu doi copii, azi
    a ars casa, unde dormim
    fără bani și fără pat
    mă primesc la adăpost fără acte
    dorm în mașină de trei nopți cu copiii
    casă pentru gravide fără adăpost
    schronisko dla bezdomnych
    la ger dau un pat cuiva de pe stradă
    fratele doarme în parc, e băut
    patronul ne-a scos noaptea din cazare că am plecat
    două camere pentru o noapte urgentă
    apartament de trecere după azil
    am ajuns la gară târziu, fără bani de hotel
    bătrân bolnav pe trotuar
    loc cald de dormit pentru un tânăr
    adăpost și câinele nostru
    numai pentru femei fără casă
    am ieșit din închisoare și n-am unde pune capul
    ne-au dat jos cortul de sub pod
    tata umblă pe străzi de o lună
    duș și pat pentru oamenii străzii
    s-a dărâmat hostelul și suntem treizeci
    găzduiește-mă câteva zile până găsesc
    șofer lăsat pe drum fără unde dormi
    casă pentru tineri fără acoperiș
    sunt pe drumuri la noapte unde ma duc
    ne-a evacuat executorul și dormim la scară
    beat sau nu, îl primesc la adăpost când e ger
    am găsit lacătul pus la ușă și lucrurile pe scară
    unde mă pot încălzi și dormi, e minus zece
    însărcinată și fără niciun acoperiș
    am ieșit din spital și n-am unde merge la noapte
    m-au scos din cazare și n-am unde dormi
    mi-au aruncat bagajele afară
    dorm în gară cu copilul
    un pat până luni
    am ieșit din pușcărie și n-am unde sta
    bărbatul m-a aruncat în stradă cu copiii
    eu și fata dormim în mașină de două zile
    mi-au scos bagajele afară și e ger
    două nopți în gară
    un pat pentru mine și câine deocamdată
    am rămas pe drumuri cu copilul
    m-a aruncat în stradă și n-am unde dormi la noapte
    m-a dat afară cu bebelușul în brațe`,
  MONEY: `n-am bani și vreau să știu ce ajutoare sunt
    nu ne ajung banii până la sfârșitul lunii
    întrebări despre bani, bănci, impozite, toate
    ce mi se cuvine ca străin de la stat
    cum ne descurcăm cu banii în polonia
    pieniądze și drepturi financiare pe românește
    cine mă învață să-mi fac bugetul și să cer ajutor
    taxe, alocații, bănci, nu le știu pe nici una
    venit mic, cheltuieli mari, ce pot cere
    griji cu banii în străinătate
    ajutor bănesc, la ce birou se cere
    strâng copeică la copeică și tot nu ajunge
    nu ne ajung banii până la sfârșit de lună
    orice ajutor în bani
    de unde primesc bani străinii
    suntem strâmtorați`,
  CHILD_BENEFITS: `800 plus pentru copiii mei, cum depun
    s-au oprit banii de copii, de ce
    am născut, vreau becikowe
    alocația pentru copii cât e aici
    trei sute pentru școală, dobry start
    băiatul n-are pesel, primesc alocația
    zasiłek rodzinny cu trei copii
    tatăl nu plătește pensia alimentară
    karta dużej rodziny, ce reduceri dă
    am depus la zus pentru copil și m-au respins
    soțul muncește în germania, kindergeld sau 800
    fosta încasează alocația deși copilul stă la mine
    am pierdut alocația când a expirat cardul
    când intră alocația în cont
    bani pentru nou-născut, o singură dată
    liceanul mai primește alocație
    bursă școlară pentru copil din familie săracă
    kapitał rodzinny și babciowe, ce sunt
    fundusz alimentacyjny, tatăl fugit
    alocația oprită că nu merge la școală copilul
    copil cu handicap, bani în plus
    gemeni, tot ce pot cere pentru ei
    am trecut un cont vechi la alocație
    șase copii, ce drepturi și ieftiniri
    copiii au rămas în moldova, iau ceva pe ei
    a împlinit optsprezece și s-au oprit banii lui
    cer inapoi alocatia copilului
    mamă cu doi copii, ce ajutor lunar
    moldovenii cu permis de muncă primesc 800 plus
    reduceri la autobuz pentru familie numeroasă
    alocație în timpul concediului din țară
    bunica crește nepotul, ea poate lua banii pe copil
    am trei copii și vreau să știu ce alocații mi se dau
    tatăl copiilor nu dă niciun ban pe ei
    mi s-a respins cererea pentru 800 plus că n-am permisul
    s-a născut al doilea și nu știu ce bani se cer
    toamna dau bani pentru ghiozdane și caiete, cum cer
    cei opt sute pe copil
    avem patru copii ce card se dă
    fostul nu plătește alimente și statul poate da
    bani la naștere
    ni s-a născut copilul ce bani primim
    n-am bani de caiete și ghiozdan
    ajutor pentru rechizite în septembrie
    a născut nevasta e vreun ajutor
    mi-au oprit 800 că a expirat cardul
    zic că dau ceva pentru fiecare copil
    tocmai am născut, se dau bani
    mamă singură și lista de școală e lungă
    nu am bani de ghiozdan și caiete
    bani pentru rechizite la școală
    ajutor pentru haine și cărți de școală`,
  SOCIAL_ASSISTANCE: `mops, poate să-mi dea ajutor de bani
    n-am din ce plăti mâncarea și chiria
    zasiłek okresowy, cât e
    asistenta socială vine acasă
    bolnav, fără venit și fără familie
    iarna n-avem cărbune, ajutor pentru încălzire
    gops la sat, ajută și străini
    dodatek mieszkaniowy, ajutor de chirie
    văduvă săracă cu copii
    a ars casa, ajutor urgent de la oraș
    bani pentru medicamente scumpe
    am ieșit din penitenciar fără un ban
    zasiłek celowy pentru mașină de spălat
    asistenta mi-a luat datele și n-a mai venit
    ajutor social în bani pentru săraci
    refugiat, s-a terminat anul de plată
    sora divorțată fără venit
    haine de școală și o sumă mică de urgență
    zasiłek stały pentru inapți
    ce venit pe om să am ca să primesc
    m-au refuzat pentru că am mașină
    wywiad środowiskowy, ce întreabă
    familie fără serviciu, cum trăim
    masă și bani la familii nevoiașe
    curent scump, ajutor osłonowy
    asistent social pentru străini
    cer sprijin de la stat ca mama cu patru copii
    ajutor social pentru moldoveni saraci
    orfani fără tată, cine ajută
    împrumut fără dobândă de la centru de ajutor
    mi-au tăiat ajutorul social fără explicații
    tata alcoolic, mama bolnavă, eu n-am leafă
    soțul zace și eu nu lucrez, cine ne întreține
    nu mai avem nici pentru pastile, nici pentru lemne
    vine asistenta să vadă cum trăim, ce îi arăt
    cer un ajutor ca să plătesc căldura iarna
    cum obțin bani de la gops dacă n-am serviciu
    nu mai am ce pune pe masa copiilor
    n-avem cu ce cumpăra lemne
    sunt la pământ cine mă ajută lunar
    mă duc la mops și nu știu ce zic
    bărbatul ne-a lăsat și n-am niciun venit cu copiii
    cresc copiii singură și nu-mi ajung banii de nimic
    ne-a ars casa și n-am rămas cu nimic
    după chirie nu mai rămâne nimic
    am rămas văduvă și nu intră nimic
    ajutați-mă cu lemne și medicamente până găsesc de lucru
    cinci guri la o singură leafă
    banii se gată pe cincisprezece
    ce intră nu ajunge până la capătul lunii
    sunt lefter și mai e mult până la salariu
    n-am niciun ban de mâncare
    nu ne descurcăm cu banii luna asta
    cine dă ajutor de încălzire iarna
    nu pot plăti chiria luna asta
    nu-mi ajunge salariul și am trei copii
    n-am o lețcaie până la sfârșitul lunii
    am primit protecție subsidiară, cine mă ajută cu bani la început
    am statut de refugiat, din ce trăiesc primele luni`,
  SOCIAL_INSURANCE: `zus, câți ani pentru pensie
    șeful plătește zus pentru mine sau nu
    bolnav o lună, cine-mi dă bani, chorobowe
    cum văd contribuțiile pe pue
    pensia tatălui, a lucrat în moldova și în polonia
    concediu de maternitate, câte săptămâni se plătesc
    zus întârzie cu plata bolnicinîilor
    pensie de invaliditate după infarct
    pensie de urmaș pentru văduvă
    adeverință cu anii munciți
    gravidă pe zlecenie, am macierzyński
    copil bolnav, zile de opieka
    îmi trag mult pentru zus
    anii din germania trec la pensie
    emerytura din două țări
    zus cere înapoi o sumă
    concediu de tată două săptămâni
    întrerup contribuțiile, pierd ani
    a1 pentru lucru detașat
    patronul mă declară cu mai puțin decât primesc
    bani pentru incapacitate permanentă
    am sunat la zus și n-am înțeles
    doctorul zus mi-a oprit concediul medical
    pensie anticipată pentru muncitor
    carnet vechi de muncă, cum dovedesc anii
    contribuții voluntare la zus
    kosiniakowe, mamă fără asigurare
    medical după ce am plecat de la firmă
    vreau înapoi contribuțiile când plec acasă
    pensia mea moldoveneasca si zus
    boala profesională și bani de la zus
    spor la pensie pentru copii crescuți
    am lucrat treizeci de ani acasă și cinci aici, ce pensie iau
    stau în pat de trei săptămâni și banii de boală nu vin
    vreau dovada că patronul varsă contribuții
    nevasta naște curând, cine o plătește în concediu
    mi-a respins medicul casei foaia de boală
    plătește patronul zusul sau nu
    sunt pe l4 și n-au venit banii
    am lucrat în italia și aici pensia de unde
    câți ani îmi mai trebuie
    sunt acasă cu spatele și n-au venit bani
    am lucrat în două țări și fac șaizeci și cinci
    chiar plătește pentru mine sau mă minte
    cine plătește concediul medical
    cum iau banii de maternitate
    stau pe medical și nu-mi vin banii
    de trei săptămâni în concediu medical și zus tace
    când îmi vin banii de boală
    anii lucrați acasă se pun la pensie`,
  TAXES: `pit, cum îl depun până în aprilie
    returnare de impozit, zwrot podatku
    pit 11 de la firmă n-a venit
    urząd skarbowy mi-a scris
    nip, de unde îl iau
    am muncit jumătate de an, recuperez impozit
    declarație comună cu soția
    ulga pentru copii la impozit
    sub 26 de ani nu plătesc impozit
    cum se face declarația anuală
    impozit pe casa moștenită
    am uitat și am trecut termenul, amendă la fisc
    lucrez în germania și aici, unde plătesc impozit
    niezaleganie, adeverință că n-am datorii la fisc
    am luat mașină, impozit pcc
    vând apartamentul, ce impozit
    adeverință de venit pentru pobyt de la fisc
    mikrorachunek, contul meu fiscal
    e-pit, cum intru fără bancă
    korekta la declarație greșită
    donez unu virgulă cinci la sută
    fiscul mi-a blocat contul
    contabil pentru muncitorii fabricii
    primesc chirie, declar la fisc
    dublă impunere polonia moldova
    curier fără hârtii fiscale
    cât e impozitul pe venit
    impozitul din olanda înapoi
    bani cadou de la tata, impozit
    în ce cont îmi vine rambursarea
    impozite si declaratie pe romaneste
    pierd adeverința fiscală de la patron
    firma mi-a dat o hârtie cu venitul și nu știu unde o duc
    aud că se întorc bani la sfârșit de an, cum
    am doi copii, îmi scade ceva din impozit
    fiscul mă cheamă să explic niște bani
    cum depun prima mea declarație de venit
    îmi dau înapoi impozitul
    am hârtia pit-11 și ce fac cu ea
    fiscul mi-a trimis scrisoare
    să-mi facă cineva pit-37
    hârtie de la fisc pentru dosarul de ședere
    am lucrat în două țări unde plătesc impozit
    n-am depus pit de doi ani
    a venit o foaie cu ce am câștigat anul trecut
    îmi rețin cam mult
    trebuie trimis până în mai sau nu
    jumătate de an am muncit în olanda, unde declar câștigul
    fiscul să-mi dea o hârtie că nu am datorii
    trec în pit și salariul din altă țară`,
  BANKING: `vreau să deschid cont la bancă ca străin
    banca m-a refuzat fără permis
    trimit bani acasă cu comision mic
    western union sau altceva pentru chișinău
    am uitat pinul
    cardul pierdut, îl blochez
    konto bankowe pentru român
    blik, ce e și cum se face
    credit de mașină cu leafa
    bancomatul mi-a înghițit cardul
    leafa intră pe contul altuia, vreau al meu
    transfer din italia întârzie
    au golit contul cu un mesaj fals
    contul mi-a fost blocat de bancă
    comisioane lunare prea mari
    schimb valutar, euro, lei, zloți
    cont în euro și zloți
    ipotecă pentru străini
    cont pentru copilul meu
    iban pentru firmă
    actualizez actele la bancă
    închid contul că plec
    sms de la bancă suspect
    împuternicire pe contul soțului bolnav
    depun bani cash la automat
    revolut sau wise pentru acasă
    bancher care vorbește română sau rusă
    limita la card
    aplicația băncii nu mă lasă
    bani trimisi gresit in alt cont
    debit direct la factură
    credit mic la bancă serioasă, ce dobândă
    la ghișeul băncii nu-mi acceptă pașaportul
    mă mai costă cât trimit trei sute de euro acasă
    cineva a plătit cu cardul meu pe internet
    șeful vrea un număr de cont ca să-mi vireze leafa
    bancomatul a dat mai puțin decât scrie
    am încurcat cifrele la blik
    vreau credit ca să-mi iau mașină
    trimit la copii acasă și comisionul e mare
    fără pesel nu-mi fac cont
    revolut sau bancă pentru salariu
    banca mi-a închis contul fără motiv
    am pierdut cardul și cineva scoate bani
    vreau să blochez cardul repede
    îmi trebuie unde să intre leafa
    aplicația m-a dat afară
    cum trimit mamei bani mai ieftin`,
  DEBT_ADVICE: `am multe datorii și nu pot plăti
    komornik mi-a luat din leafă
    chwilówka, s-a triplat datoria
    scrisoare de la executor
    recuperatorii de creanțe mă amenință
    sunt în urmă cu ratele la bancă de trei luni
    contul poprit, n-am de mâncare
    upadłość konsumencka, cum se face
    am girat pentru un prieten și a fugit
    amenda la tren a crescut datoria
    datorii la curent și chirie adunate
    card de credit cu dobândă mare
    vreau plan de plată în rate
    soțul m-a îndatorat pe numele meu
    executorul mi-a vândut mașina
    sunt pe lista neagră la krd
    cât are voie executorul să rețină
    șeful mi-a dat avans cu dobândă și sunt dator vândut
    firmă necunoscută cere datorie veche
    mă sună zilnic de la colectare
    plătesc și datoria nu scade
    spitalul cere douăzeci de mii, nu pot
    cămătar, îmi amenință familia
    credit luat pe buletinul meu
    moștenirea are datorii, o resping
    am pensie alimentară restantă și crește datoria
    datoria n-are sfârșit, consilier gratuit
    aplicații de împrumut m-au îngropat
    nakaz zapłaty, contest
    sfat confidențial despre datorii
    cine negociază cu creditorul în locul meu
    am datorii mari si mi-e rusine
    nu mai pot dormi din cauza ratelor
    mă sună firma aia de recuperare de zece ori pe zi
    mi-au luat jumătate din leafă și nu știu de ce
    am luat bani cu împrumut de pe telefon și cresc dobânzile
    vreau să dau faliment ca persoană fizică
    komornik mi-a luat din cont
    împrumuturi rapide pe telefon și nu mai ies din ele
    mă sună zilnic recuperatorii
    nu pot da ratele
    nu mai pot plăti rata la mașină
    banca mă amenință cu executorul
    am girat pentru un prieten și acum vin la mine
    a venit hârtie de poprire de la komornik
    jumătate din leafă a dispărut înainte s-o văd
    mă sună de zece ori pe zi pentru rate
    am girat pentru un prieten și acum cer de la mine`,
  SAFETY: `nu mă simt în siguranță pe strada mea
    ce fac dacă cineva mă amenință
    cine ne apără pe noi, străinii
    mă tem pentru copiii mei noaptea
    pompierii verifică soba de monoxid
    czad, s-a pornit alarma
    am găsit sau am pierdut acte, obiecte pierdute
    cum să nu fim înșelați, întâlnire
    violența și pericolele, la cine strig
    străzi întunecate și câini
    bezpieczeństwo, sfaturi pe românește
    vreau să trăim liniștiți, fără frică
    siguranța cartierului, cine răspunde
    mi-e frică pe aici seara
    se ia cineva după mine
    miroase a gaz și ne temem să adormim
    cum nu mă las fraierit
    când dăm drumul la boiler ne doare capul
    suna alarma de gaz azi noapte
    foc în bloc ce facem`,
  POLICE: `mi-au furat telefonul în autobuz
    m-au bătut niște băieți în fața magazinului
    unde depun plângere pentru furt
    geamul mașinii spart și geanta luată
    am trimis bani la un escroc
    la komisariat îmi dau traducător
    fata n-a venit acasă și nu răspunde
    citație ca martor la poliție
    vecinul face gălăgie până la trei noaptea
    portmoneul furat la piață
    m-a oprit poliția și mi-a luat actele
    proces verbal de accident pentru asigurare
    bătaie cu cuțite în fața casei
    un om mă urmărește cu mașina
    fratele arestat, unde e
    am găsit un portofel cu acte
    bicicleta a dispărut din scară
    amendă, mandat, nu o recunosc
    șantaj cu poze pe internet
    droguri vândute în scară
    miliția, unde e sediul
    am văzut o crimă și mă tem
    hoții au intrat noaptea peste noi
    cine e dzielnicowy pe strada mea
    blik dat pe un mesaj fals
    câine lăsat liber a mușcat
    pipăită în tren, sora mea
    a lovit mașina mea și a fugit
    mi-au furat buletinul si cardul
    am găsit ușa spartă și aurul dispărut
    m-a sunat unul că-i de la bancă și mi-a luat banii
    fiul nu s-a mai întors de la școală
    mi-au dat o bancnotă falsă la piață
    au pus foc la tomberoane și au spart magazinul
    vreau să retrag plângerea făcută la nervi
    unul beat tot bate la ușa noastră noaptea
    mă amenință un consătean că mă omoară
    am pierdut portofelul în autobuz
    mi-au furat trotineta din fața blocului
    mi-au spart mașina
    a luat credit pe numele meu
    m-a bătut unul beat în stradă
    am dat click pe un link și mi-au golit cardul
    unul zice că e de la bancă și mi-a luat codul
    mi-au spart facebookul și cer bani la prieteni
    mă amenință că pune pozele mele pe net
    vecinul dă muzica tare la miezul nopții
    am găsit un portofel cui îl dau
    ne-au intrat hoții în casă cât eram la muncă
    mi-au smuls geanta la piață
    mi-au spart geamul la mașină
    un străin mă așteaptă la poartă
    cei de sus petrec până la patru
    nepotul n-a venit acasă de ieri
    mi-am pus poșeta pe scaun și a dispărut
    mi-au luat lucrurile cât dormeam în tren
    mi-au șutit bicicleta din fața blocului
    un tip a luat banii și a dispărut
    mi-au ciordit telefonul în autobuz
    mi-au luat geanta în tren
    un libidinos m-a pipăit în autobuz
    un bărbat mă urmărește seara până acasă
    mi-au clonat cardul și au scos banii
    un pervers se arată prin parc
    un nene mi-a zgâriat mașina
    am găsit un pașaport pe stradă
    vecinul mă înjură de câte ori mă vede
    m-au sunat de la bancă, am dat codul și s-au dus banii
    am plătit avans la o cameră și la adresă nu închiriază nimeni
    am apăsat pe un link cu coletul și mi-au luat tot
    intermediarul a luat banii pentru muncă și a dispărut
    cineva a făcut credit pe numele meu
    mi-au spart contul de whatsapp și cer bani cunoscuților`,
  DOMESTIC_VIOLENCE: `soțul mă bate de față cu copiii
    mă strânge de gât și mă amenință
    niebieska karta, cum merge
    am fugit noaptea cu fiul în brațe
    mă încuie în casă și mi-a luat telefonul
    dacă plec zice că mă omoară
    fratele o bate pe mama bătrână
    adăpost secret pentru femei bătute
    mă obligă la sex
    mă înjură, mă umilește, nu-mi dă bani
    fostul mă urmărește și îmi stă la poartă
    tata ne bate cu cureaua
    sunt bărbat și nevasta mă lovește
    ordin de protecție, să plece din casă
    nu-l reclam, că-mi ia permisul
    socrul dă în mine
    vecina țipă în fiecare seară de bătaie
    przemoc domowa, linie pentru femei
    m-a împins pe scări, gravidă
    amenință că pleacă cu copiii în țară
    fiul drogat mă lovește și sparge casa
    vreau să fug și să nu mă găsească
    violență psihică, control total
    unchiul o atinge pe fetiță și mi-e groază
    copilul prietenei are vânătăi de la tată
    mă amenință frații pentru onoare
    după divorț intră peste mine și bate
    îmi rupe hainele și telefonul
    bunicul e lovit de fiu
    cum demonstrez că mă lovește
    medicul să noteze rănile de la bătaie
    barbatul bea si ma bate
    am fugit în papuci cu copilul, mi-e teamă să nu ne prindă
    nu mă lasă să-mi sun părinții și ține el toți banii
    cumnata are ochiul vânăt și zice că a căzut
    cum fac să nu mai aibă voie în casă după ce m-a bătut
    vecina de sus plânge noaptea și se aud lovituri
    vine beat și dă în mine și în copii
    soțul mă bate și n-am unde fugi
    mă încuie în casă și îmi ia telefonul
    zice că-mi ia copiii dacă plec
    prietenul o bate pe sora mea și o filmează
    tata ne bate pe noi copiii
    îmi ia salariul și nu mă lasă să vorbesc cu ai mei
    îmi verifică telefonul și ține cheile
    port mâneci lungi să nu se vadă
    tata dă în mama când e băut
    cum plec cu copiii fără să afle
    bărbatul mă altoiește când bea
    m-a strâns de gât aseară
    mi-e frică de bărbatu-meu
    mă umple de vânătăi și zice că e vina mea
    soțul m-a încuiat afară noaptea
    zice că mă omoară dacă plec de lângă el
    mi-a luat telefonul ca să nu sun pe nimeni
    mi-e frică să mă întorc acasă la soț
    mi-e teamă de bărbatul meu
    mi-e frică de el când vine acasă
    am fugit de acasă de la soț cu copiii
    soacra mă umilește în fiecare zi
    bărbatul mă înjură de față cu copiii
    socrul urlă la mine
    soțul îmi ia salariul și îmi verifică telefonul
    nu mă lasă la prietene
    îmi controlează fiecare pas
    trebuie să-i cer fiecare ban`,
  HUMAN_TRAFFICKING: `mi-au luat pașaportul și nu mă lasă să ies
    m-au vândut și mă silesc la prostituție
    munca cu sila, pază la poartă
    mi-au promis hotel și era altceva
    datorez călăuzei, nu pot fugi
    închiși în casă, șaisprezece ore lucrăm
    handel ludźmi, telefon secret
    patronul amenință familia dacă plec
    copilă cerșind, cineva o pune
    am scăpat dintr-o casă unde eram slugă
    camere peste tot, nu vorbim cu nimeni
    ne-a adus un vecin și ne-a luat actele
    colega la salon de masaj nu are voie afară
    sclavie la o fermă cu porți închise
    ne mută noaptea să nu știm unde suntem
    chat discret despre muncă forțată
    sora măritată cu forța cu un bătrân
    m-au obligat să car droguri
    proxenetul îmi ia toți banii
    bilet cumpărat de ei, acum datorie fără sfârșit
    leafa toată rămâne la ei pentru pat și mâncare, închiși
    victimă, unde e o casă ascunsă
    mi-e frică să nu ne găsească după ce am fugit de la fermă
    promisiune de model, altceva la sosire
    bat pe cine nu lucrează
    fetiță luată de o mătușă falsă
    trecut granița cu actele lăsate la șoferi
    copii siliți să fure
    iau pasaportul si ne tin cu forta
    persoană exploatată, cu cine vorbesc discret
    nu am voie să sun acasă
    ne-au luat pașapoartele și nu ne lasă să ieșim
    zice că am datorie și muncesc pe gratis
    au promis chelneriță și am ajuns la videochat
    ne păzesc și ne numără
    agenția ține pașapoartele la toți
    buletinele noastre sunt încuiate la șef
    ne-au promis restaurant și ne-au pus la câmp pe nimic
    intermediarul mai cere o mie de euro
    mi-au promis ospătăriță și e altceva
    ne păzesc cu camere
    nicio plată până nu plătim drumul
    ne ține sechestrați la fermă
    muncesc ca să-i plătesc datoria pentru drum`,
  DISCRIMINATION: `nu-mi dă chirie că-s moldovean
    m-au înjurat în autobuz, du-te acasă la tine
    colegii râd de accentul meu
    bat joc de copil că-i român
    nu m-au angajat pentru nume
    la club nu ne lasă, țiganii nu
    polonezii au mai mulți bani pentru aceeași muncă
    dyskryminacja, unde reclam
    la ghișeu s-a purtat urât că sunt străin
    mi-a scuipat unul în față pe stradă
    ne-au desenat zvastică pe ușă
    comentarii de ură pe facebook
    șeful nu vrea femei gravide
    rasism în fabrică la negri
    poliția mă oprește numai pe mine
    m-a pipăit șeful, hărțuire sexuală
    prea bătrân, au zis la angajare
    vorbeam limba mea și ne-au urlat
    ne tratează ca pe animale
    paznicul mă urmărește în magazin
    atacat pentru că sunt rom
    cuplu de bărbați, înjurați pe stradă
    tratament egal, cine apără
    în anunț scrie că iau numai polonezi
    îmi pun porecle despre moldova
    nu mă lasă la restaurant cu căruciorul de invalid
    profesorul de la universitate are prejudecăți cu noi
    tot ce-i greu ne dau nouă
    la noi în cartier străinii sunt urâți
    discriminare la munca pentru ca sunt roman
    femeie plătită mai puțin
    am văl și mă jignesc pe stradă
    au strigat la noi în magazin să plecăm înapoi
    mi-au zis că moldovenii pot munci doar la curățenie
    nu m-au primit la interviu când au văzut numele
    toți au primit primă, numai noi străinii nu
    copilul meu rom stă singur în ultima bancă
    mi-au zis du-te în țara ta țigane
    nu mi-au dat chirie că-s străin
    portarul nu m-a lăsat că-s negricios
    vorbesc românește în autobuz și mă înjură
    șoferul n-a oprit că sunt țigan
    la spital se poartă mai prost cu noi
    fac bancuri cu mine la muncă pentru că sunt român
    îmi zic țiganca de față cu toți
    au zis că locul e doar pentru polonezi
    proprietara a zis că nu vrea români
    profesoara i-a zis copilului să plece de unde a venit
    au strigat la copilul meu să se ducă în țara lui
    cum aud vocea, chiria nu mai e liberă
    nouă, străinilor, ne dau ce-i mai rău și râd
    portarul i-a primit pe blonzi și pe noi nu
    ne servesc ultimii din cauza pielii
    în club zic că e plin când ne văd fața
    m-au înjurat că sunt străin
    nu-mi închiriază nimeni că-s străin
    râd de accentul meu la muncă
    nu lasă străinii să intre în club
    râd copiii de batista fetei mele
    ne plătesc mai puțin decât pe polonezi
    mi-au zis să mă car în țara mea
    polonezii primesc mai mult pe aceeași muncă`,
  BASIC_NEEDS: `mi-e foame și frig și n-am nimic
    mâncare și haine pentru familie, urgent
    unde fac duș și spăl rufe
    am venit cu o sacoșă, de la ce pornim
    produse de igienă gratuite
    caritas sau crucea roșie, cu ce ajută
    om al străzii, strict necesarul
    săpun, prosop, pastă de dinți
    mașină de spălat publică și uscător
    pachet pentru cei nou-sosiți
    cel mai necesar pentru trai
    ajutor material pentru săraci
    ce organizație de binefacere dă lucruri de toate
    vreau să fac un duș cald
    pampers n-am cu ce lua
    n-am nici săpun
    unde-mi spăl hainele
    unde spăl păturile`,
  FOOD_AID: `n-avem mâncare până la salariu
    pachet de alimente pentru familie săracă
    unde se împarte pâine
    ciorbă caldă pentru un bătrân
    frigiderul e gol și copiii au foame
    mâncare de post sau halal în pachet
    cutie cu orez, ulei, zahăr
    banca de alimente, ore
    stołówka sau cantina socială, unde e
    scutece și lapte praf cu alimente
    jadłodzielnia, ia sau lasă
    masă gratis la școală pentru copii
    supă la gară seara
    se dau tichete de mâncare pentru magazin
    șapte la masă și nimic în casă
    legume de la piață, resturi
    caritas, zi de distribuire
    conserve, făină și paste
    mâncare adusă acasă pentru bolnav
    mănânc la biserică duminica
    fără acte, primesc pachet
    brutăria dă gratis pâinea de ieri
    copiii n-au mâncat azi
    condiții la alimente europene
    zahărul la diabetic, pachet special
    cartofi și ceapă de la fermieri
    mancare gratis pentru oameni fara bani
    o farfurie de gulaș pentru nevoiași
    sarmale rămase de la nuntă, unde le las
    ceai cald și sandvici la iarnă
    avem zece zloți până vineri, foame
    mai e mult până la salariu și n-am nici ulei, nici făină
    unde dau ciorbă caldă pe gratis
    copiii merg la școală nemâncați
    mi-a rămas mâncare de la botez, cui o dau
    cum iau paczka żywnościowa de la ajutor social
    bătrâna singură nu poate găti și nici ieși
    n-avem ce mânca până la leafă
    pachet cu ulei și făină
    o ciorbă caldă pe gratis
    mâncare pentru trei copii
    am ajuns ieri și n-am mâncat nimic
    de două zile numai cu pâine
    lapte pentru sugar și n-am din ce
    unde dau de mâncare la săraci
    se împarte pâine seara
    copiii se culcă pe pâine și ceai
    unde dau o ciorbă
    dulapurile sunt goale până la leafă
    unde dau haleală gratis
    răbdăm de foame până la salariu
    frigiderul e gol
    n-am ce pune pe masă copiilor`,
  CLOTHING_FURNITURE: `îmi trebuie geacă de iarnă, n-am bani
    haine de copil purtate, gratis
    pat și saltea pentru casă goală
    mașină de spălat veche, cine dă
    cărucior de bebe gratis
    magazyn odzieży, în ce zi se dau haine
    bebe vine luna viitoare și n-avem nimic
    paltoane, cizme, mănuși pentru iarnă
    masă, scaune, frigider pentru familie nouă
    haine second hand bune și la preț mic
    ghiozdan și haine de școală
    bocanci de lucru 44
    n-avem plăpumi și perne pentru cinci oameni
    ne trebuie farfurii, oale și linguri pentru început
    aragaz și cuptor vechi
    scaun de mașină pentru copii, împrumut
    parohia dă haine purtate sau numai caritas
    îmbrăcăminte groasă pentru o familie de refugiați
    donez haine și o canapea
    laptop vechi pentru școlar
    pătuț și cădiță de împrumut pentru nou-născut
    perdele și covoare gratis
    costum pentru interviu, împrumut
    dorm pe jos cu copiii
    chiloți și șosete pentru omul străzii
    pat suprapus pentru doi băieți
    dulap vechi, unde îl duc la o familie
    aduc haine la schimb pe altele mai mari
    vesela pentru un băiat care stă singur
    hainute de bebelus gratis unde sunt
    blugi mari, copilul a crescut
    toamna vine și nu am pulover
    am venit cu haine de vară și afară ninge
    dormim pe jos în apartamentul gol
    fetița a crescut și nu mai încape în nimic
    cine împrumută un pătuț pentru bebeluș
    vreau să dau hăinuțele copiilor mei unei familii
    căutăm o masă și o plită de la cineva care aruncă
    căruț pentru bebe mai ieftin sau dat
    am casa goală îmi trebuie masă și pat
    n-am geacă și e ger
    le-au rămas hainele mici copiilor
    vine copilul și n-avem pătuț
    am venit în sandale și ninge
    apartamentul e gol, nici un scaun
    ceva gros pentru bărbatul meu
    i-au rămas mici hăinuțele, cui le dau`,
  POST: `unde trimit un colet acasă
    avizo în cutie, ce scrie
    ridic un colet de la poștă
    list polecony, cum se trimite
    coletul din moldova n-a ajuns
    vama cere bani pe colet
    paczkomat, cum deschid sertarul
    poștașul nu m-a găsit acasă
    poczta polska are program și sâmbăta
    trimit mamei medicamente și dulciuri în chișinău
    scrisoarea mea s-a întors cu ștampilă, de ce
    ce timbru pun pentru românia
    scrisori vin la chiriașul vechi
    expediez documente prin curier până mâine
    prietenul îmi ia pachetul cu împuternicire
    scrisoare oficială de la oraș, a expirat termenul
    dau coletul la microbuz sau la poștă
    douăzeci de kilograme, preț
    hârtie galbenă pe ușă, ridicare
    plic și timbre, unde se cumpără
    felicitarea de crăciun ajunge în două săptămâni
    cutia mea n-are nume
    retur la o comandă
    a spus ca nu am fost acasa, pachetul s-a intors
    poșta păstrează scrisoarea, câte zile
    posilka acasă prin poștă
    vecinul mi-a primit pachetul
    mi-a lăsat poștașul o hârtie galbenă și nu știu unde merg
    mama mi-a trimis un colet și e blocat la vamă
    trimit acte importante și vreau confirmare că au ajuns
    am cod în telefon dar dulapul de colete nu se deschide
    scrisorile mele ajung la vecinul de la etaj
    coletul a venit stricat și cutia ruptă
    cât costă să trimit zece kilograme acasă
    cum urmăresc unde e pachetul trimis din moldova
    unde cumpăr plicuri și timbre lângă mine
    mă întorc acasă și vreau mandat poștal cu bani pentru mama
    poste restante, pot primi scrisori fără adresă
    am găsit awizo în cutie
    trimit pachet la mama
    nu m-a găsit poștașul
    recomandată de la urzond
    am primit sms că am pachet și cere cod
    unde e dulapul ăla galben cu colete
    trimit înapoi un produs prin poștă
    trimit acte originale la ambasadă
    un bilet zice că mă așteaptă ceva undeva
    vreau să trimit o cutie la ai mei
    nimeni nu știe de pachetul meu`,
  TRANSPORT: `cum umblu fără mașină
    transport până la fabrică departe
    mașină în comun cu colegii
    bicicleta stricată, cine o repară
    mergem dimineața la cinci, cum
    drumul dintre sate și oraș e greu
    mașini, autobuze, biciclete, tot despre transport
    închiriez mașină o zi
    cauciucuri de iarnă, lege
    car patru colegi la schimb
    lumini la bicicletă și cască
    navetă zilnică de șaizeci de kilometri
    împrumut o bicicletă pentru drumul la fabrică
    cinci colegi și o mașină, cum împărțim benzina
    la cinci dimineața n-am cu ce ajunge
    merge cineva cu mașina spre fabrică
    bicicletă de împrumut
    mi s-a rupt lanțul la bicicletă
    mergem cu o singură mașină la fabrică
    mă ia cineva din sat cu mașina
    șoferul fabricii nu ne mai ia
    cine merge la schimbul de la șase
    cine are loc în mașină până la fabrică
    împărțim benzina până la combinat
    caut pe cineva care merge dimineața la hală`,
  DRIVING_LICENCE: `permis moldovenesc, cum îl schimb pe polonez
    prawo jazdy, teoria în rusă
    școală de șoferi cu instructor în rusă
    a expirat permisul de conducere, îl reînnoiesc
    mașină adusă din germania, numere
    preschimb permisul românesc sau nu trebuie
    am picat proba a treia oară
    wydział komunikacji, când au programare
    mi-au suspendat permisul pentru alcool
    când fac itp, adică przegląd, la mașină
    categoria c pentru camion
    câte ore de condus înainte de examen
    oc, asigurarea mașinii, mi-a expirat ieri
    am vândut mașina și n-am anunțat
    câte puncte de penalizare am strâns la volan
    bătrânul de șaptezeci, vederea și permisul
    pentru scuter îmi trebuie permis
    am pierdut permisul de șofer, fac altul
    pe talon scrie alt proprietar
    conduc cu permis străin, câte luni
    fișa medicală de șofer
    prava, cum le fac la ei
    vreau să învăț condusul la patruzeci de ani
    am contract de vânzare, trec mașina pe mine
    categoria d pentru autobuz
    mașina cu volan pe dreapta
    cat costa scoala de soferi
    m-au prins fără permis
    conducere de tractor, ce categorie
    am condus zece ani acasă și aici trebuie examen
    am adus mașina din olanda și n-are numere poloneze
    soția vrea să învețe cu o instructoare femeie
    examenul teoretic se dă și în rusă sau engleză
    m-a oprit poliția și zice că permisul nu-i bun
    vreau categoria pentru tir ca să fiu șofer
    ce acte duc la traducerea și preschimbarea permisului
    plăcuțe provizorii pentru mașina abia cumpărată
    cu carnet moldovenesc pot conduce
    am adus mașina din germania
    teoria în română se poate
    mi-au luat permisul
    permisu de acasă e bun aici
    mi-am adus mașina din italia cu numere străine
    a expirat itp-ul la mașină
    pot conduce cu carnetul meu moldovenesc
    am luat un Opel vechi și vreau numere
    de câte ori poți pica la teorie
    vreau să-mi iau carnetul aici`,
  PUBLIC_TRANSPORT: `ce autobuz merge la spital
    bilet de autobuz de pe telefon
    fiul student își face abonament lunar la autobuz
    am pierdut ultimul autobuz și tura e la șase
    contest amenda că n-am avut bilet
    trenul spre varșovia, la ce ore
    mai circulă vreun autobuz de noapte după schimb
    bilet miesięczny, de unde
    autobuz la fabrică din sat
    bus la cerere la sate
    unde e stația pentru primărie
    copii gratis în autobuz
    am uitat geanta în autobuz
    tren ieftin în germania
    de unde pleacă flixbus spre chișinău
    autobuzul are rampă pentru cărucior de invalid
    legitimație de pensionar la autobuz
    autobuz la aeroport noaptea
    linia pe lângă universitate
    cât costă drumul cu marșrutca până la fabrică
    schimb două autobuze până la lucru
    la noi în sat nu e nicio stație
    am luat-o în direcția greșită
    intru cu căruciorul copilului în autobuz
    controlorul mi-a cerut legitimația pentru reducere
    pot urca bicicleta în tren dimineața
    autobuz de sarbatori, circula
    microbuzul nu mai vine și ajung târziu la tură
    nu știu unde se cumpără biletul, la șofer sau pe telefon
    cum ajung duminica din sat în oraș
    trenul a întârziat și am pierdut legătura
    m-a prins controlorul fără bilet validat
    la ce oră pleacă ultimul tren spre varșovia
    ce linie mă duce de la gară la universitate
    e reducere la abonament pentru elevi și pensionari
    caut orarul autobuzelor pentru sâmbătă și duminică
    unde e autogara și de unde iau bilet la chișinău
    ce program am în aplicația jakdojade, nu merge
    koleje mazowieckie, cum schimb trenul
    tramvai nu-i, numai autobuz, la ce interval vine
    când vine autobuzul dimineața
    din sat până la plock
    abonament pe lună
    controlorul mi-a dat amendă
    am pierdut cardul de autobuz
    merge ceva la cinci dimineața
    controlorul m-a amendat deși plătisem
    cum ajung la rafinărie fără mașină
    stau la sat fără mașină, cum ajung la doctor
    abonament redus pentru copilul de școală
    ies din tură la șase, cu ce mă întorc`,
  COMMUNITY: `vreau să cunosc oameni și să fac parte din cartier
    ce se întâmplă în orașul nostru pentru oameni
    sunt singur printre străini
    unde e comunitatea moldovenilor
    viața socială a migranților
    întâlnire între vecini polonezi și noi
    evenimente gratuite pentru toți
    intru într-o asociație de străini și localnici
    cum mă integrez în sat
    oameni buni la un loc
    ne simțim izolați, ne place să ieșim
    aș vrea un petic de grădină comunitară să cresc roșii
    facem parte din sat și vrem să ne cunoaștem vecinii
    oameni de-ai noștri pe aici
    moldoveni prin plock
    vecini care se ajută
    o bucată de grădină să pun roșii
    facem o sărbătoare cu vecinii`,
  MEETING_PLACES: `unde se adună lumea fără să cumpere nimic
    club cu table și ceai
    moldovenii unde se adună
    sală pentru ziua fetei
    bucătărie comună, gătim împreună
    dom kultury, sală gratuită
    stau la o vorbă cu vecinii
    cafenea, să nu fiu singur duminica
    centru de tineri după-amiaza
    foc de tabără și mici cu vecinii
    seară de jocuri pentru adulți
    seri unde se întâlnesc oameni din culturi diferite
    loc cald iarna fără bani
    asociația noastră caută sală
    nou-veniții stau la un ceai în fiecare joi
    parc, loc de adunare
    atelier de reparat împreună
    ce fac duminica după-masă, unde merg între oameni
    masă lungă cu vecinii
    meci pe ecran mare
    cafea de dimineață la căminul cultural
    club deschis, fără înscriere
    sală ieftină pentru botez
    băncuțe unde stau la povești muncitorii
    unde își petrec seara adolescenții fără bani
    loc cu wifi și ceai unde pot sta
    serbare între străini și localnici
    casa vecinilor e deschisă oricui, unde vine asta
    loc de intalnire pentru romani duminica
    vin la o cană cu oameni necunoscuți
    șezătoare ca la noi
    bunicii se adună lângă bloc
    stau închis în camera de la cămin și vreau să văd lume
    unde ne putem strânge moldovenii la o horă și un ceai
    caut o sală mică pentru zile de naștere
    vrem să gătim cu vecinii și să mâncăm la o masă
    e frig în cameră, unde stau la căldură și povești
    sâmbăta stau singur în cămin
    unde se mai strânge lumea
    vreau să ies între oameni
    mă mănâncă urâtul
    de un an sunt aici și n-am vorbit cu nimeni
    duminica mă uit la pereți
    unde se strâng ai noștri
    o cameră caldă cu ceai și companie
    n-am cu cine să beau o cafea`,
  BEFRIENDING_MENTORING: `polonez care să-mi fie prieten
    cineva merge cu mine la birou prima dată
    voluntar cu mama la doctor
    mentor pentru primele luni
    băiatul are nevoie de frate mai mare
    familie poloneză ne cheamă la masă
    singură și fără nici o prietenă
    student mai mare pentru cel nou
    pereche migrant cu localnic
    omul să mă sune săptămânal
    vecină care mă învață la cumpărături
    însoțitor care stă cu mine la bancă
    îndrumător pentru un tânăr la început
    cineva care știe obiceiurile
    mamă singură prietenă cu altă mamă
    fata de treisprezece nu are prietene
    băiat fără tată, îndrumător bărbat
    vizite la bolnav singur
    bătrân vrea prietenie cu tânăr
    om de încredere la nevoie
    am primit ajutor, acum îndrum și eu
    cine vine cu mine la prima oră de sport
    prietenii între vecini, schimb de ajutor
    vreau o colegă de plimbare care să-mi arate orașul
    mi-e jenă să merg singură, cine mă ține de mână
    program de companie pentru refugiați
    caut un prieten polonez sa vorbim
    pas cu pas cineva de la noi îmi arată orașul
    femeie în vârstă adoptă tânără migrantă ca prietenă
    prietenă care îmi dă curaj
    cineva mă cheamă la cafea și mă întreabă ce fac
    sora mai mare pentru o fată nou venită
    să meargă cineva cu mine la urzond
    un om de aici să-mi arate mersul lucrurilor
    sunt mămică nouă și vreau o prietenă de aici
    nu cunosc pe nimeni
    am programare la birou și mi-e frică singur
    aș avea curaj cu cineva lângă mine la bancă
    un localnic să-mi explice cum merg lucrurile
    un voluntar care să mă ajute prin birouri
    mi-e frică să merg singur la primărie
    cine merge cu mine la ghișeu
    aș vrea să vină cineva cu mine la bancă
    nu îndrăznesc să merg singură la oficiu`,
  WOMENS_GROUPS: `grup numai de femei, vorbim și bem ceai
    femei migrante care se văd marțea
    cusut la mașină împreună cu femei
    cum mă primesc la koło gospodyń wiejskich
    loc sigur doar pentru femei
    croșetat, tricotat cu alte femei
    sport pentru femei fără bărbați
    mame și fiice la broderie
    moldovence la un loc
    încredere în sine, atelier pentru femei
    nevasta n-are prietene, vrea cerc de femei
    lipim colțunași cu gospodinele din sat
    fetele învață autoapărare numai între ele
    club de carte cu doamne
    acvagimnastică doar cu femei
    grup pentru divorțate și văduve
    femei peste cincizeci de ani, ieșim împreună
    sănătatea femeii în cerc
    vreau să râd cu fetele
    doamnele dansează zumba după muncă
    vânzare de lucru de mână, femei
    curs de lider pentru femei
    fete tinere, drepturile lor
    cântat și dansat între femei
    femeile din sat se adună seara
    serata femeilor, ne ajutăm
    grup de femei din strainatate
    două ore pe săptămână pentru mine cu alte doamne
    băbuțele din bloc stau la povești
    cu sau fără copii, vreau cerc de femei
    soțul lucrează și eu aș sta cu fete la cafea și cusut
    mi-e dor de surori, caut tovărășie de femei
    la sat gospodinele fac găluște, vreau și eu
    antreprenoarele străine se întâlnesc între ele
    femei care au trecut prin divorț se sprijină una pe alta
    dansăm și râdem doar noi, doamnele
    loc unde femeile musulmane își scot vălul liniștite
    numai între femei la cusut și povești
    nevasta stă toată ziua în casă singură
    femei de afară la o cafea
    bazin doar pentru doamne
    nevasta nu iese din casă și îi place să coasă
    soacra croșetează și ar vrea companie
    câteva ore fără bărbat și copii
    vreau să cos și să vorbesc cu alte doamne
    soția stă singură toată ziua și n-are cu cine vorbi
    nevasta nu cunoaște pe nimeni, stă între patru pereți
    stau acasă cu cel mic, n-am cu cine bea o cafea`,
  VOLUNTEERING: `vreau să ajut în timpul liber
    wolontariat pentru cine nu știe limba
    aș împărți mâncare săracilor duminica
    învăț copiii română gratis
    asociația noastră, vreau să ajut
    voluntar la adăpost de câini
    prim ajutor la pompieri voluntari
    vreau la osp, cum intru ca pompier voluntar
    student, două ore pe săptămână
    curățăm malul râului cu voluntarii
    traduc gratis pentru ai noștri
    crucea roșie primește tineri ca mine să ajute
    primesc o diplomă de voluntar pentru cv
    ajut bătrâni fără plată
    festivalul are nevoie de oameni
    pensionar vrea să fie util
    înființez asociație de moldoveni
    wośp, strângem bani cu cutia
    gătim pentru săraci de sărbători
    organizăm o campanie de jucării pentru orfani
    voluntar la spital de copii
    ore de voluntariat liceu
    mi-au ajutat mie, acum eu ajut
    la bibliotecă ajut la cărți
    banca de ore, dau o oră și primesc una
    asistentă medicală retrasă, voluntară
    vreau sa fac voluntariat undeva
    vecinii ajută la cules de mere pentru cantină
    căminul de bătrâni primește voluntari
    câteva ore sâmbăta, cui folosesc
    am fost ajutat la sosire și vreau să întorc binele
    vreau să donez sânge și nu știu unde
    plimb câinii de la adăpost sâmbăta
    trebuie niște ore de voluntariat pentru liceul fiicei
    plantăm copaci pe malul vistulei cu ceilalți
    facem o asociație a moldovenilor, cum o înscriem
    am fost soră medicală și am timp să ajut
    citesc bătrânilor la azil, fără bani
    sâmbăta sunt liber și aș ajuta pe cineva
    vreau să fac un bine
    să împart pachete ca voluntar
    pompier voluntar
    curs de prim ajutor la pompieri
    sunt pensionar și am timp să învăț pe alții
    fata vrea să ajute la adăpostul de câini
    am sâmbetele libere și vreau să fiu de folos
    aș găti pentru nevoiași
    cum intru la pompierii din sat
    am o zi liberă și vreau să fiu de folos cuiva
    vreau să fac ceva bun după muncă`,
  LIBRARY: `card de bibliotecă, împrumut cărți
    cărți în română pentru copii
    biblioteka, la ce oră
    stau liniștit la masă și învăț
    bunica nu vede și ascultă cărți pe căști
    am întârziat cu cartea
    mă fac cititor la bibliotecă fără meldunek
    cărți la cazarea muncitorilor, vine mașina
    ziare și reviste gratis
    povești sâmbăta la bibliotecă
    am pierdut o carte împrumutată
    rezerv o carte pe net
    biblioteca dă cod legimi gratis
    manual de șofer sau limbă
    roman de rebreanu, poezii de eminescu
    împrumut jocuri de masă și filme
    sală de lectură pentru studenți
    câte cărți am voie
    club de lectură cu oameni care iubesc romanele
    am cărți vechi și le donez bibliotecii
    ucraineană și engleză, raft
    scanez și copiez la bibliotecă
    la filiala bibliotecii de pe podolszyce ce program e
    biblioteca din sat se deschide numai marțea
    împrumut un dicționar românesc polonez
    benzi desenate și manga
    biblioteca imprumut carti in romana
    prelungesc termenul la carte
    fetița citește mult și n-avem cărți
    unde împrumut povești pentru copii fără să plătesc
    n-am adus romanul la timp, cât e amenda
    pot face permis de cititor doar cu pașaportul
    caut loc liniștit cu internet ca să învăț la examen
    vine un scriitor să citească, mă pot duce și eu
    cartea cu litere mari pentru tata cu ochii slabi
    vreau romane în română sau rusă de pe raft
    povești bilingve pentru fetița mea
    la masa de lectură pot sta până seara
    un loc liniștit de citit
    împrumut de carte
    povești în două limbi
    fata vrea un loc liniștit să învețe
    un loc cu calculator și liniște
    băiatul iubește benzile desenate
    un loc tăcut cu internet
    romane în limba mea fără să cumpăr`,
  CULTURE: `dau vreun film cu subtitrare la cinema
    concert gratuit în piață
    muzeu gratis, ce zi
    nai, acordeon, țambal, vreau să învăț
    vreau să joc într-un teatru de amatori
    la festivalul de mâncare aducem plăcinte
    cor care ia oameni ce nu știu note
    atelier unde se lucrează lut și ceramică
    vizităm catedrala și castelul cu ghid
    obiceiuri de crăciun, colinde
    mărțișor, îl sărbătorim împreună
    ansamblu de dansuri populare, știu hora și sârba
    învăț pictură în ulei de la un artist
    fac poze și vreau o expoziție de fotografie
    cânt la clarinet, mă ia fanfara
    iarna, artificii și revelion
    festivalul mâncării noastre, mămăligă
    operă și filarmonică, bilete
    kultura, ce e gratis
    muzică live la restaurant
    excursie în orașul vechi
    muzeul mazovian cu copiii
    spectacol pe care-l înțelege și străinul
    spectacole si concerte gratuite
    vreau să joc pe scenă povestea mea
    bat toba și vreau să cânt cu alții
    ce concerte și spectacole sunt la sfârșit de săptămână
    cânt la acordeon și caut formație
    vreau să mergem cu copiii la muzeu
    învăț să modelez lut și să pictez cu alții
    mergem la un film românesc cu subtitrare
    vreau să arătăm portul nostru și hora la festival
    seara de poezie, pot citi și eu în română
    graffiti și mural pe zidul cartierului
    zilele orașului, cine cântă și de la ce oră
    ziua vecinului în piață, ce program are
    carnaval cu măști pentru adulți și copii
    jucăm teatru fără să știm perfect poloneza
    orchestra de fanfară are nevoie de trompetă
    unde merg la operă sau filarmonică ieftin
    cânt la trompetă și caut fanfară
    să cânt într-un cor
    aș juca într-o piesă
    film cu subtitrări
    hora și dansuri
    cânt la trompetă și îmi lipsește compania
    ceva de văzut în weekend
    aș vrea să frământ lutul`,
  SPORT: `echipă de fotbal duminica
    bazin de înot, cât e
    sală de forță ieftină
    joc cricket cu indienii, unde e terenul
    când înoată doar femeile la bazin
    mănuși și antrenor de box pentru băiat
    basen, cum se intră
    tinerii joacă baschet undeva pe gratis
    yoga ușoară, că mă doare spatele
    sunt portar, caut echipă
    cu bicicleta, plimbări în grup
    învăț să înot, mi-e frică de apă
    teren de fotbal, închiriez
    vreau să devin arbitru sau antrenor de copii
    cum mă înscriu la turneul de ping pong
    pescuit pe vistula, permis
    gimnastică seara după schimb
    mame cu cărucior, fitness
    judo pentru copii de șapte ani, unde
    trag de greutăți și vreau o sală cu halterofilie
    am o sută de kile și vreau mișcare cu antrenor
    vara la lac, unde e voie la scăldat
    fiul merge cu placa și caută teren de skate
    fotbal cu muncitorii straini
    nepotul face lupte, caută club de trântă
    fata aleargă iute, caut antrenor de atletism
    ne lipsește un jucător la fotbalul de vineri
    mă doare spatele de la mașini, vreau exerciții
    la bazin sunt ore doar pentru femei
    băiatul are energie multă și vrea judo sau box
    cât costă abonamentul pe lună la sală
    n-am învățat niciodată să înot și mă tem de apă
    alerg dimineața în jurul lacului cu un grup
    închiriem un teren cu băieții de la fabrică
    caut volei mixt după muncă
    vreau pe patinoar cu copiii iarna
    nordic walking pentru mama pensionară
    barcă și caiac pe vistula, unde se închiriază
    karate pentru copii mici, cine primește
    skatepark sau rampă pentru fiul meu
    vreau să slăbesc cu un antrenor bun
    echipă de fete la handbal, cum intrăm
    să învăț a înota
    sală ieftină
    băiatul vrea la fotbal
    m-am îngrășat și vreau să fac mișcare
    doctorul zice să dau jos din burtă
    alerg cu cineva seara
    karate pentru băiat de zece ani
    fata vrea la gimnastică
    ne mai trebuie doi la minge
    băiatul dă tare cu mingea și caută echipă
    vreau să mă mișc după atâta stat`,
  RELIGION: `liturghie la biserică ortodoxă, în ce zi
    unde mă spovedesc în română
    slujba de înviere, unde
    msza în engleză sau spaniolă, la ce parohie
    vrem nași și botez pentru copil după paști
    cununie religioasă ortodoxă cu catolică
    anafură, aghiasmă, sfințirea casei
    martorii lui iehova au adunare pe românește
    prietenul meu caută măcelărie halal
    pomelnice și liturghie pentru morți
    parafia, de ce ține strada noastră
    post și paște, orar
    de unde iau o biblie în română
    un preot să facă rugăciune pentru bolnav
    iconă de la mănăstire
    slujba in limba romana
    mergem în pelerinaj la częstochowa cu parohia
    vreau să aud predica în limba noastră
    sărbătorile pe stil vechi
    unde e o biserică ortodoxă ca să ne botezăm fetița
    vrem un preot moldovean care să ne cunune
    fata merge la prima împărtășanie, ce pregătire
    cânt în corul bisericii, pot veni aici
    părinți penticostali români se adună duminica
    biserica greco-catolică are slujbă în română
    baptiștii și adventiștii au adunare aici
    unde fac credincioșii musulmani rugăciunea de vineri
    unde iau carne halal și cum sunt sărbătorile
    ramadanul și masa de iftar, unde merg
    preotul să vină să sfințească casa nouă
    copiii la școala duminicală, când începe
    caut sinagogă sau comunitate evreiască
    un călugăr budist sau grup de meditație
    capelanul la spital pentru tatăl muribund
    slujba de paște în limba noastră, la ce oră
    slujbă ortodoxă de paște
    preot român
    unde botez copilul
    moschee pe aici
    vrem să botezăm copilul
    unde se roagă ai noștri duminica
    o vorbă cu părintele
    să vină părintele la un bolnav la pat
    bunica bolnavă cere împărtășanie acasă
    maslu pentru unchiul meu
    vreau o slujbă de pomenire pentru mama
    unde sfințesc pasca și ouăle`,
  BUSINESS: `am un magazin mic și întrebări
    firmă străină caută sprijin
    camera de comerț, membri
    oameni de afaceri moldoveni
    ce legi trebuie să știe patronul unei firme
    afacerea merge prost, sfat
    ce servicii oferă orașul pentru întreprinderi
    cum fac să-mi crească firma mică
    moldoveni cu afaceri în polonia, unde se întâlnesc
    comercianți migranți se întâlnesc
    angajați și bani în firma mea
    caut investitori și parteneri de afaceri
    ghid pentru patronul nou
    am de toate la magazin și mă simt singur ca patron
    unde se adună patronii străini să vorbească de afaceri
    ca întreprinzător caut parteneri și sfaturi
    am o mică afacere și vreau să crească
    treburi de firmă
    ajutor pentru firme de străini
    comercianți străini`,
  STARTING_BUSINESS: `vreau să deschid o firmă
    vreau o shaormerie, ce autorizații de la sanepid
    działalność gospodarcza pentru moldovean
    salon de coafură al meu
    magazin cu produse românești
    jdg sau sp z o o
    contabil pentru firma nouă
    ceidg, cum mă înregistrez de pe calculator
    cos acasă și vând, trebuie firmă
    transport marfă pe cont propriu
    plan de afaceri pentru restaurant
    dotacja pentru șomerul care își face firmă
    rulotă cu mâncare la drum, ce autorizații
    cu permis de student pot face firmă
    sunt plătitor de vat sau nu, cum facturez
    bolt pe firma mea
    iarna n-am clienți, suspend firma
    fac unghii acasă și vreau să fie legal
    cum iau o tarabă la piață pe firma mea
    firmă de curățenie cu prietenul
    vând pe allegro, trebuie magazin înregistrat
    primul an zus mic
    mentor pentru firma mea mică
    atelier auto al meu
    închiriez un chioșc ca să vând cafea
    import vin din moldova
    freelancer, factură la client străin
    firmă de zidar, ce coduri aleg
    deschid firma in polonia pas cu pas
    credit pentru început de afacere
    am strâns bani și vreau să deschid o patiserie
    cos și vând acasă, mă prinde fiscul
    ce îmi trebuie ca să scot o factură clientului
    cât e contribuția dacă lucrez pe cont propriu
    frizer fiind, vreau salon cu chirie mică
    aduc vin și brânză din moldova și le vând
    vreau să închid firma că merge în pierdere
    sunt zidar, lucrez la clienți și vreau pe factură
    caut bani și mentor pentru ideea mea de aplicație
    cum înregistrez numele și marca magazinului
    tarabă cu plăcinte la piață, unde cer voie
    vreau să lucrez pe factură
    îmi fac firmă de construcții
    frizerie pe banii urzondului
    să deschid o gogoșerie
    am o idee de afacere dar n-am capital
    vreau să vând online cu acte
    fac torturi acasă pe comandă și vreau legal
    taximetrie pe cont propriu
    vreau să închid firma și am datorii la zus
    vreau să fac o rulotă cu mici
    coc prăjituri și vreau cu acte
    ce-mi trebuie ca să fiu patronul meu
    închid firma deschisă anul trecut
    vreau să-mi deschid salon de coafură
    bani de la stat pentru firmă nouă
    o afacere mică cu mâncare`,
  EMPLOYING_FOREIGNERS: `am firmă și vreau să angajez moldoveni
    cum iau un bucătar din india la restaurant
    ce acte verific când angajez străin
    oświadczenie, depun eu ca angajator
    ferma mea are nevoie de sezonieri
    amendă pentru patron care ține la negru
    muncitorului meu îi expiră permisul
    curs de limbă pentru angajații mei
    zece muncitori din nepal la fabrică
    anunț la birou că a început lucrul un ucrainean
    hr nu știe actele străinilor
    brutar caut străin legal
    vreau o bonă filipineză, ce contract îi fac
    cazare pentru angajați, condiții
    medicina muncii la noul angajat
    pot angaja un student străin cu jumătate de normă
    sunt obligat să-i traduc muncitorului contractul
    aduc la firmă un inginer din tunisia, ce pași
    refugiat, pot să-l angajez
    test piața muncii, opinia starosty
    subvenție pentru angajarea refugiaților
    maiștri care conduc echipă din mai multe țări
    străinul n-a venit la lucru, anunț
    detașez oameni în germania
    angajez straini in firma mea
    cât durează aducerea unui uzbec
    micul dejun al firmelor care aduc oameni din afară
    copie karta pobytu la dosar
    înscriu angajatul străin la zus
    pensiunea mea ia cameriste din moldova
    agenția care aduce muncitori
    kadrowa, întrebare despre vize
    firma noastră vrea să aducă muncitori de afară, ce acte facem
    fermier, caut zece culegători din moldova pentru sezon
    angajatul meu n-are permisul prelungit, pot să-l țin
    contabila nu știe cum îl înscrie pe străin
    am fermă și vreau moldoveni la cules
    aduc bucătar din bangladeș ce hârtii
    angajez ucraineni
    firma noastră ia străini
    am service auto și vreau să iau un ucrainean la lucru
    restaurantul meu caută bucătar străin ce acte
    vreau să-l angajez pe văru-meu legal
    am un restaurant și vreau să iau un bucătar din Nepal
    livada mea are nevoie de culegători de afară
    îmi trebuie oameni de peste graniță la mere
    ce hârtii fac pentru un bucătar străin
    vreau să angajez un nepalez la firma mea`,
};
