import type { LocaleTexts } from './situation-texts.ts';

export const ro: LocaleTexts = {
  state: 'MACHINE',
  things: {
    WORK_NOTES: 'Notițe cu zilele și orele lucrate',
    MESSAGES_PHOTOS: 'Mesaje, înregistrări și fotografii',
    BANK_STATEMENT: 'Extras de cont',
    EMPLOYER_ADDRESS: 'Numele și adresa angajatorului',
    DISMISSAL_LETTER: 'Scrisoarea de concediere sau adeverința de muncă (świadectwo pracy)',
    MEDICAL_PAPERS: 'Acte de la medic sau de la spital',
    MEDICINE_LIST: 'Medicamentele pe care le luați sau numele lor',
    WITNESS_NAMES: 'Numele celor care au văzut',
    PASSPORT_COPY: 'O copie sau o poză a pașaportului, dacă aveți',
    LETTER_WITH_ENVELOPE: 'Scrisoarea împreună cu plicul',
    EARLIER_DECISIONS: 'Decizii și scrisori mai vechi',
    PHOTOGRAPH: 'Fotografie pentru acte',
    RENTAL_CONTRACT: 'Contractul de închiriere sau acordul proprietarului',
    SCHOOL_REPORTS: 'Foi matricole sau carnete de note',
    VACCINATION_CARD: 'Carnetul de vaccinări',
    DIPLOMA: 'Diploma cu foaia matricolă',
    MARRIAGE_CERTIFICATE: 'Certificatul de căsătorie, dacă există',
    MATERNITY_RECORD: 'Carnetul gravidei (karta ciąży)',
    HOSPITAL_BIRTH_NOTE: 'Actele primite la spital după naștere',
    DEATH_NOTE: 'Actul de constatare a decesului de la medic (karta zgonu)',
    PAPERS_OF_THE_DECEASED: 'Actele persoanei decedate',
    WARM_CLOTHES: 'Haine groase',
    KEYS_MONEY_PHONE: 'Chei, bani, telefon și încărcător',
    LIST_OF_DEBTS: 'O listă: cui și cât datorați',
    TRUSTED_PERSON: 'Cineva în care aveți încredere',
  },
  situations: {
    'just-arrived': {
      title: 'Tocmai am ajuns aici',
      intro: 'Nu trebuie să rezolvați totul deodată. Începeți de acolo unde cineva vă explică restul.',
      say: 'Am venit de curând în Polonia. Vă rog să-mi spuneți ce trebuie să rezolv mai întâi.',
      steps: {
        information: 'Mergeți la un punct de informare. Întrebați ce este urgent în cazul dumneavoastră.',
        registration: 'Înregistrați-vă adresa unde locuiți (meldunek) și întrebați de numărul PESEL. Vi-l vor cere în multe locuri.',
        account: 'Deschideți un cont la bancă, ca să vă primiți salariul. Nu dați nimănui cardul sau parola.',
        health: 'Verificați dacă angajatorul v-a asigurat. Apoi alegeți o policlinică aproape de casă.',
        people: 'Înscrieți-vă la un curs de poloneză și cunoașteți oameni. Împreună e mai ușor.',
      },
      phrases:
        'abia am ajuns, abia am venit, am ajuns ieri, am venit ieri în polonia, am ajuns săptămâna asta, am venit în polonia, sunt de o săptămână aici, sunt nou aici, sunt nouă aici, sunt nou în polonia, primele zile în polonia, primii pași în polonia, ce trebuie să fac după sosire, de unde să încep în polonia',
    },
    'unpaid-wages': {
      title: 'Angajatorul nu m-a plătit',
      intro: 'Munca trebuie plătită. Strângeți dovezi și cereți ajutor: nu trebuie să luptați de unul singur.',
      say: 'Angajatorul nu m-a plătit pentru muncă. Am nevoie de un sfat.',
      steps: {
        proof:
          'Scrieți zilele și orele lucrate și câți bani lipsesc. Păstrați contractul, mesajele și pozele, chiar dacă nu există contract pe hârtie.',
        demand: 'Cereți banii în scris și păstrați o copie. Un consilier vă ajută să scrieți scrisoarea.',
        inspection: 'Dacă nu ajută, mergeți la inspecția muncii. Întrebați dacă angajatorul va afla.',
        food: 'Nu aveți acum bani de mâncare sau de cazare? Cereți ajutor chiar azi.',
      },
      phrases:
        'șeful nu m-a plătit, șeful nu mă plătește, patronul nu m-a plătit, patronul nu vrea să mă plătească, angajatorul nu plătește, nu mi-au dat salariul, nu am primit salariul, nu am primit leafa, nu am luat salariul de câteva luni, nu mi-au dat banii pentru muncă, m-au înșelat la muncă, salariul întârzie, nu mi-au plătit orele suplimentare, m-au plătit mai puțin, agenția nu mă plătește, am lucrat la negru și nu m-a plătit',
    },
    'lost-job-and-permit': {
      title: 'Mi-am pierdut locul de muncă, iar permisul meu depinde de el',
      intro: 'Nu așteptați. Întrebați imediat ce înseamnă pierderea muncii pentru șederea dumneavoastră.',
      say: 'Mi-am pierdut locul de muncă, iar permisul meu este legat de el. Ce trebuie să fac și până când?',
      steps: {
        office: 'Întrebați biroul care a dat permisul ce trebuie să anunțați și până când. Termenele pot fi scurte.',
        advice: 'Arătați deciziile primite unui consilier înainte să semnați ceva sau să plecați din țară.',
        papers: 'Cereți angajatorului un act care arată cât ați lucrat și când s-a încheiat munca.',
        job: 'Căutați un loc de muncă nou, cu contract scris. Întrebați dacă aveți nevoie de un permis nou.',
      },
      phrases:
        'mi-am pierdut locul de muncă, mi-am pierdut munca și permisul de ședere, m-au dat afară de la muncă, m-au dat afară și am permis de ședere, am fost concediat, am fost concediată, am rămas fără serviciu și viză, am rămas fără lucru permis de ședere, schimbarea angajatorului și permisul, s-a terminat contractul și permisul de ședere, cât timp pot sta fără muncă, cât timp am să găsesc alt loc de muncă',
    },
    'employer-keeps-passport': {
      title: 'Angajatorul îmi ține pașaportul și nu pot pleca',
      intro:
        'Nimeni nu are voie să vă țină la muncă cu forța sau prin amenințări. Există oameni care ajută și nu fac nimic fără acordul dumneavoastră.',
      say: 'Angajatorul mi-a luat pașaportul și nu pot pleca de la muncă. Am nevoie de ajutor în siguranță.',
      steps: {
        danger: 'Dacă cineva vă amenință sau vă încuie, sunați la 112 sau mergeți la poliție. Nu aveți nevoie de acte pentru asta.',
        help: 'Vorbiți cu oamenii care ajută victimele muncii forțate. Spuneți-le doar cât doriți.',
        shelter: 'Dacă locuiți acolo unde lucrați, cereți mai întâi un loc sigur de dormit.',
        passport: 'Spuneți consilierului că nu aveți pașaportul. Unul nou vă eliberează consulatul țării dumneavoastră.',
        wages: 'Banii neplătiți îi puteți cere mai târziu, cu ajutorul inspecției muncii.',
      },
      phrases:
        'șeful mi-a luat pașaportul, patronul mi-a luat pașaportul, angajatorul mi-a luat pașaportul, mi-au luat actele, nu-mi dă pașaportul înapoi, nu-mi dau înapoi pașaportul, nu pot pleca de la muncă, nu mă lasă să plec, mă obligă să muncesc, ne încuie în cămin, mă amenință dacă plec, trebuie să muncesc pentru o datorie la patron, mă țin cu forța la muncă',
    },
    'work-accident': {
      title: 'Am avut un accident de muncă',
      intro: 'Întâi sănătatea, apoi actele. Amândouă contează chiar azi.',
      say: 'Am avut un accident de muncă. Vă rog să mă ajutați și să scrieți că s-a întâmplat la muncă.',
      steps: {
        doctor: 'Dacă cineva este grav rănit, sunați la 112. Mergeți la medic chiar azi și spuneți că s-a întâmplat la muncă.',
        report: 'Anunțați angajatorul, cel mai bine în scris. Faceți poze și țineți minte cine a văzut.',
        inspection: 'Dacă angajatorul nu vrea să înregistreze accidentul, anunțați inspecția muncii.',
        money: 'Întrebați de bani pe timpul bolii și de despăgubire.',
      },
      phrases:
        'accident la muncă, accident la lucru, m-am accidentat la muncă, m-am rănit la muncă, mi-am rupt mâna la muncă, mi-am rupt piciorul la muncă, m-am tăiat la mână la muncă, am căzut de pe schelă, mașina mi-a prins degetele, șeful nu vrea să declare accidentul, șeful zice să spun că nu a fost la muncă, despăgubire accident de muncă',
    },
    'ill-without-insurance': {
      title: 'Mi-e rău și nu am asigurare',
      intro: 'Nu amânați ajutorul de frica facturii. De multe ori există o soluție.',
      say: 'Mi-e rău și nu știu dacă am asigurare. Vă rog să mă ajutați și să-mi spuneți prețul înainte de tratament.',
      steps: {
        emergency: 'Dacă viața este în pericol, sunați la 112 sau mergeți la spital. Despre bani se poate vorbi mai târziu.',
        insured: 'Verificați dacă nu sunteți totuși asigurat sau asigurată: prin muncă, prin cineva din familie sau în țara dumneavoastră.',
        doctor: 'Dacă nu, întrebați la policlinică prețul înainte ca medicul să înceapă.',
        bill: 'A venit o factură pe care nu o puteți plăti? Nu o ascundeți: cereți plata în rate și un sfat.',
      },
      phrases:
        'sunt bolnav și nu am asigurare, sunt bolnavă și nu am asigurare, bolnav fără asigurare, doctor fără asigurare, medic fără asigurare, nu am asigurare și sunt bolnav, mi-e frică de factura de la spital, factură de la spital, cât costă doctorul fără asigurare, nu am bani de doctor, angajatorul nu m-a asigurat, patronul nu mi-a făcut asigurare, tratament fără asigurare',
    },
    pregnant: {
      title: 'Sunt însărcinată',
      intro: 'Aveți timp să puneți totul la punct în liniște. Începeți cu medicul sau cu moașa.',
      say: 'Sunt însărcinată. Vă rog să-mi spuneți unde să merg și ce este gratuit.',
      steps: {
        doctor: 'Faceți o programare la medic sau la moașă. Cereți carnetul gravidei și purtați-l cu dumneavoastră.',
        insurance: 'Întrebați dacă aveți asigurare și ce acoperă ea în timpul sarcinii.',
        work: 'Înainte să semnați ceva la muncă, întrebați un consilier ce schimbă sarcina în contractul dumneavoastră.',
        people: 'Cunoașteți alte mame. Dacă vă este greu sau vă este frică, spuneți cuiva.',
      },
      phrases:
        'sunt însărcinată ce să fac, sunt însărcinată și nu am asigurare, gravidă fără asigurare, sarcină fără asigurare, sarcina și munca, m-au dat afară pentru că sunt însărcinată, sunt gravidă, o să am un copil, aștept un copil, unde să nasc, test de sarcină pozitiv, am rămas însărcinată, am rămas gravidă',
    },
    'baby-born': {
      title: 'Mi s-a născut copilul',
      intro: 'Felicitări! Câteva lucruri trebuie rezolvate în primele săptămâni, cel mai bine în ordinea aceasta.',
      say: 'Mi s-a născut copilul. Vreau să-i fac actele.',
      steps: {
        register:
          'Declarați copilul la starea civilă (urząd stanu cywilnego) din locul unde s-a născut. Întrebați imediat cât timp aveți la dispoziție.',
        stay: 'Întrebați ce pașaport și ce act de ședere va avea copilul. Pașaportul îl eliberează consulatul țării dumneavoastră.',
        health: 'Alegeți o policlinică pentru copil și întrebați de vaccinuri.',
        money: 'Întrebați dacă vi se cuvin bani pentru copil. Asta depinde de ședere și de muncă.',
        people: 'Cunoașteți alți părinți cu copii mici. Nu trebuie să stați acasă fără companie.',
      },
      phrases:
        'am născut, am născut un copil, mi s-a născut o fetiță, mi s-a născut un băiat, mi s-a născut fiica, soția a născut, cum înregistrez nou-născutul, acte pentru nou-născut, certificat de naștere în polonia, pașaport pentru nou-născut, ce trebuie să fac după naștere, permis de ședere pentru nou-născut, acte pentru bebeluș',
    },
    'child-starts-school': {
      title: 'Copilul meu merge la școală',
      intro: 'Copilul poate începe și la mijlocul anului, și fără să știe poloneza. Școala știe cum să procedeze.',
      say: 'Vreau să-mi înscriu copilul la școală. Ce acte sunt necesare?',
      steps: {
        enrol:
          'Mergeți la cea mai apropiată școală și spuneți că vreți să înscrieți copilul. Dacă nu sunt locuri, întrebați la primărie ce școală are.',
        polish: 'Întrebați de ore suplimentare de poloneză și de cineva care ajută copilul la început.',
        health: 'Arătați carnetul de vaccinări. Spuneți școlii despre boli și alergii.',
        money: 'Întrebați de mese, de manuale și de ajutor pentru rechizite.',
        afternoon: 'Întrebați ce poate face copilul după ore, cât timp lucrați.',
      },
      phrases:
        'copilul meu începe școala, înscriu copilul la școală, înscrierea copilului la școală, fiul meu merge la școală, fiica mea merge la școală, cum înscriu copilul la școala poloneză, școală pentru copil străin, copilul nu vorbește poloneza școală, clasa întâi, mut copilul la o școală în polonia, acte pentru școală',
    },
    'violence-at-home': {
      title: 'Cineva îmi face rău acasă',
      intro: 'Nu este vina dumneavoastră și nu trebuie să îndurați asta. Există ajutor și pentru cei veniți din altă țară.',
      say: 'Cineva îmi face rău acasă. Vreau să vorbesc între patru ochi și am nevoie de un interpret.',
      steps: {
        danger: 'Dacă vă temeți pentru viață, sunați la 112 sau mergeți la vecini și rugați-i să sune.',
        shelter: 'Există case unde puteți locui în siguranță împreună cu copiii. Adresele lor nu se spun nimănui.',
        doctor: 'Arătați medicului urmele și cereți să fie scrise. Lăsați pozele și mesajele la cineva în care aveți încredere.',
        talk: 'Vorbiți cu cineva care cunoaște astfel de cazuri. Decizia vă aparține.',
        law: 'Întrebați un avocat despre copii, locuință și ședere, dacă ea depinde de acea persoană.',
      },
      phrases:
        'soțul mă bate, soțul m-a bătut, soțul m-a lovit, bărbatul meu mă bate, partenerul mă bate, soția mă bate, iubitul mă bate, prietenul mă lovește, mă bate acasă, mi-e frică de soț, soțul amenință că îmi ia copiii, soțul m-a violat, violență în casă ce să fac, vreau să fug de soț, tata mă bate, mi-e frică să merg acasă, soțul mă jignește',
    },
    'nowhere-to-sleep': {
      title: 'Nu am unde să dorm',
      intro: 'Pentru noaptea asta se poate găsi ceva. Începeți să căutați înainte să se întunece.',
      say: 'Nu am unde să dorm în noaptea asta. Am nevoie de un loc de dormit.',
      steps: {
        tonight: 'Întrebați la adăpostul de noapte (noclegownia) dacă au loc pentru azi. Dacă e ger și cineva zace afară, sunați la 112.',
        eviction:
          'Proprietarul vă dă afară sau a schimbat încuietoarea? Scrieți ce s-a întâmplat și întrebați un consilier înainte să predați cheile.',
        basics: 'Luați o masă caldă și haine de acolo unde nimeni nu cere acte.',
        home: 'Căutați o cameră pentru mai mult timp. Rugați pe cineva să citească împreună cu dumneavoastră contractul.',
      },
      phrases:
        'nu am unde să stau, nu am unde să locuiesc, nu am unde dormi în noaptea asta, am nevoie de cazare pentru noaptea asta, caut loc de dormit azi, proprietarul mă dă afară din casă, m-au dat afară din apartament, m-au scos în stradă, ne-au dat afară din cămin, dorm pe stradă, dorm în mașină, proprietarul a schimbat încuietoarea, trebuie să mă mut până mâine, am rămas pe drumuri',
    },
    'feeling-very-bad': {
      title: 'Mi-e foarte greu sufletește și nu am cu cine vorbi',
      intro: 'Ceea ce simțiți poate trece. Nu trebuie să rămâneți cu asta fără ajutor.',
      say: 'Mi-e foarte greu sufletește. Vă rog, vorbiți cu mine sau spuneți-mi cine mă poate ajuta.',
      steps: {
        now: 'Dacă vă gândiți la moarte sau vreți să vă faceți rău, sunați la 112 sau spuneți cuiva acum.',
        talk: 'Stabiliți o discuție cu un psiholog. Spuneți în ce limbă vă este mai ușor.',
        people: 'Mergeți acolo unde sunt oameni, măcar o oră.',
        cause: 'Munca, datoriile, alcoolul, dorul de casă? Și pentru asta puteți cere ajutor.',
      },
      phrases:
        'mă simt foarte rău sufletește, mi-e foarte greu, nu mai am putere să trăiesc, m-am săturat de viață, nu am cu cine să vorbesc, nu mai pot, nu mai fac față, plâng tot timpul, nu pot dormi de griji, sunt singur printre străini, sunt singură într-o țară străină, mi-e dor de casă, vreau să termin cu tot, mă simt singur, mă simt singură',
    },
    'residence-card-runs-out': {
      title: 'Îmi expiră viza sau permisul de ședere',
      intro: 'Cel mai important lucru este data. Depuneți cererea cât timp actul este încă valabil.',
      say: 'Permisul meu de ședere (karta pobytu) expiră în curând. Ce trebuie să depun și până când?',
      steps: {
        date: 'Uitați-vă la data de pe permis sau de pe viză și depuneți cererea mai devreme. Nu așteptați ultima zi.',
        advice: 'Nu știți ce să cereți? Întrebați un consilier înainte să treacă termenul.',
        papers: 'Strângeți actele cerute de birou. Unele trebuie traduse de un traducător autorizat.',
        work: 'Spuneți angajatorului. Poate trebuie prelungit și permisul de muncă.',
      },
      phrases:
        'îmi expiră permisul de ședere, îmi expiră viza, mi-a expirat viza, mi-a expirat permisul de ședere, mi-a expirat cardul de rezidență, karta pobytu expiră, prelungire permis de ședere, prelungirea vizei, prelungesc permisul de ședere, cum depun cerere pentru permis de ședere, aștept permisul de ședere, aștept karta pobytu, permis de ședere nou, expiră viza ce fac',
    },
    'bring-family': {
      title: 'Vreau să-mi aduc familia în Polonia',
      intro: 'Durează, așa că începeți din timp. Aflați mai întâi ce cale aveți la dispoziție.',
      say: 'Vreau să-mi aduc familia în Polonia. Ce posibilități am și ce acte sunt necesare?',
      steps: {
        advice: 'Întrebați un consilier dacă și când vă puteți aduce familia. Depinde de șederea dumneavoastră.',
        papers: 'Strângeți certificatele de căsătorie și de naștere. Întrebați pe care trebuie să le traducă un traducător autorizat.',
        home: 'Găsiți o locuință pentru toată familia, cu contract scris.',
        children: 'Întrebați din timp de un loc la școală, la grădiniță sau la creșă.',
      },
      phrases:
        'să-mi aduc soția în polonia, să-mi aduc soțul în polonia, să-mi aduc copiii în polonia, aduc familia în polonia, reîntregirea familiei, vreau să vină soția la mine, vreau să vină soțul la mine, viză pentru soție, viză pentru copil, cum invit familia în polonia, familia vrea să vină la mine, invitație pentru părinți',
    },
    'letter-from-office': {
      title: 'Am primit o scrisoare oficială și nu o înțeleg',
      intro: 'Nu lăsați scrisoarea deoparte. Adesea are un termen care trebuie respectat.',
      say: 'Am primit scrisoarea aceasta și nu o înțeleg. Vă rog să mi-o explicați.',
      steps: {
        date: 'Notați când a venit scrisoarea și păstrați plicul. Arătați-o cuiva chiar săptămâna aceasta.',
        meaning: 'Cereți să fie tradusă sau explicată. Întrebați: ce trebuie să fac și până când?',
        answer: 'Dacă este o decizie, o amendă sau vine de la tribunal, mergeți la un avocat înainte să treacă termenul.',
      },
      phrases:
        'am primit o scrisoare și nu înțeleg, nu înțeleg scrisoarea, am primit o scrisoare în poloneză, scrisoare de la urząd, scrisoare de la primărie nu înțeleg, scrisoare de la tribunal, am primit un refuz, am primit decizie negativă, scrisoare recomandată awizo, citație de la un birou, scrisoare de la zus, scrisoare de la fisc, ce înseamnă scrisoarea asta',
    },
    debts: {
      title: 'Am datorii și nu le pot plăti',
      intro: 'Mulți oameni trec prin asta. Cu cât vorbiți mai devreme cu cineva, cu atât se poate face mai mult.',
      say: 'Am datorii și nu le pot plăti. Vă rog să mă sfătuiți de unde să încep.',
      steps: {
        list: 'Scrieți toate datoriile și facturile. Nu luați un împrumut nou ca să plătiți unul vechi.',
        letters: 'Deschideți scrisorile. Dacă vă scrie tribunalul sau executorul (komornik), mergeți imediat la un avocat.',
        agree: 'Cereți băncii sau firmei rate mai mici. Stabiliți totul în scris.',
        food: 'Întâi mâncarea, chiria și curentul. Dacă nu ajung banii de mâncare, cereți ajutor.',
      },
      phrases:
        'am datorii, sunt plin de datorii, nu pot plăti creditul, nu pot da înapoi împrumutul, nu am din ce plăti ratele, executorul mi-a blocat contul, komornik mi-a blocat contul, executorul îmi ia din salariu, credite rapide ifn, nu pot plăti facturile, am rămas în urmă cu chiria, mă sună recuperatorii, faliment personal',
    },
    'learn-polish': {
      title: 'Vreau să învăț poloneza',
      intro: 'Începeți cu pași mici. Un curs și o discuție pe săptămână fac mai mult decât cititul de unul singur.',
      say: 'Vreau să învăț poloneza. Ce cursuri sunt pentru mine și cât costă?',
      steps: {
        course: 'Alegeți un curs la care ajungeți după muncă. Întrebați de nivel și de preț.',
        talk: 'Vorbiți o dată pe săptămână. Nimeni nu se așteaptă să vorbiți fără greșeli.',
        books: 'Luați de la bibliotecă cărți și înregistrări ușoare. Sunt și pentru copii.',
        certificate: 'Întrebați ce nivel și ce examen vă ajută la muncă sau la birouri.',
      },
      phrases:
        'învăț limba poloneză, cum să învăț poloneza, nu vorbesc poloneza, nu știu poloneză, vorbesc prost poloneza, poloneză de la zero, curs gratuit de poloneză, lecții gratuite de poloneză, unde pot învăța poloneza, poloneză după muncă, curs de poloneză în weekend, vreau să vorbesc mai bine poloneza',
    },
    'diploma-not-recognised': {
      title: 'Diploma mea nu este recunoscută',
      intro: 'Ceea ce știți nu dispare la graniță. Trebuie aflat cum puteți arăta asta în Polonia.',
      say: 'Am o diplomă din țara mea. Vreau să știu cum poate fi recunoscută în Polonia.',
      steps: {
        ask: 'Întrebați dacă profesia dumneavoastră are nevoie de recunoașterea diplomei. Nu întotdeauna e nevoie.',
        translation: 'Dați diploma și foaia matricolă la tradus unui traducător autorizat. Păstrați originalul.',
        training: 'Cât așteptați, alegeți un curs care vă apropie de profesie.',
        job: 'Un consilier în carieră vă spune unde e nevoie deja acum de ceea ce știți.',
      },
      phrases:
        'recunoașterea diplomei, echivalarea diplomei, echivalare studii în polonia, nostrificarea diplomei, nu-mi recunosc diploma, diplomă din moldova în polonia, diplomă românească în polonia, diplomă străină, sunt medic din altă țară, sunt asistentă medicală din altă țară, sunt inginer dar lucrez la fabrică, nu lucrez în meseria mea, recunoașterea profesiei în polonia',
    },
    'start-business': {
      title: 'Vreau să deschid o firmă',
      intro: 'Înregistrarea în sine e simplă. Verificați mai întâi dacă șederea vă permite și dacă merită.',
      say: 'Vreau să deschid o firmă. Vă rog să verificați dacă pot și să-mi spuneți de unde să încep.',
      steps: {
        allowed: 'Întrebați dacă actul dumneavoastră de ședere vă permite să aveți o firmă și în ce formă.',
        register: 'Înregistrați firma cu ajutorul biroului. Scrisorile care cer bani pentru înscriere arătați-le mai întâi unui consilier.',
        taxes: 'Întrebați de impozite și contribuții înainte de prima factură. Gândiți-vă la un contabil.',
        account: 'Țineți banii firmei separat de ai dumneavoastră: deschideți un cont aparte.',
      },
      phrases:
        'deschid firmă în polonia, cum deschid o firmă în polonia, înființez firmă, încep o afacere, firmă proprie ca străin, pot deschide firmă cu permis de ședere, vreau să lucrez pe cont propriu, deschid un magazin, deschid un restaurant, deschid un salon de coafură, pfa în polonia, jdg în polonia, afacere proprie',
    },
    'death-in-family': {
      title: 'A murit cineva apropiat',
      intro: 'Sincere condoleanțe. Pas cu pas: nu trebuie să rezolvați asta fără ajutor.',
      say: 'A murit cineva din familia mea. Vă rog să mă ajutați cu formalitățile.',
      steps: {
        doctor: 'Dacă s-a întâmplat acasă, chemați un medic, iar dacă moartea a fost neașteptată, sunați la 112.',
        registry: 'Cu actul de la medic mergeți la starea civilă (urząd stanu cywilnego) pentru certificatul de deces.',
        funeral: 'Hotărâți unde va fi înmormântarea. Despre transportul în altă țară întrebați o firmă de pompe funebre și consulatul.',
        money: 'Întrebați de ajutor pentru înmormântare și de ce i se cuvine familiei. După un accident de muncă mergeți și la un avocat.',
        grief: 'Nu rămâneți cu asta fără ajutor. Vorbiți cu cineva în limba dumneavoastră.',
      },
      phrases:
        'a murit soțul meu, a murit soția mea, mi-a murit mama, mi-a murit tata, a murit cineva din familie, a murit un coleg, deces în familie, transportul corpului acasă, repatrierea corpului, cum organizez înmormântarea, cât costă înmormântarea, certificat de deces, a decedat soțul',
    },
  },
};
