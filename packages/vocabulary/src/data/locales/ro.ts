import type { LocaleTexts } from './locale-texts.ts';

export const ro: LocaleTexts = {
  categories: {
    WORK: 'Muncă',
    JOB_SEARCH: 'Căutarea unui loc de muncă',
    UNEMPLOYMENT: 'Înregistrare ca șomer și ajutor de șomaj',
    CAREER_GUIDANCE: 'Consiliere în carieră și CV',
    VOCATIONAL_TRAINING: 'Cursuri profesionale',
    QUALIFICATION_RECOGNITION: 'Recunoașterea diplomelor și calificărilor',
    WORK_PERMIT: 'Permis de muncă',
    WORKERS_RIGHTS: 'Drepturile angajaților',
    UNPAID_WAGES: 'Salariu neplătit',
    EMPLOYMENT_CONTRACT: 'Contract de muncă și concediere',
    LABOUR_INSPECTION: 'Inspecția muncii',
    WORK_ACCIDENT: 'Accident de muncă',
    RESIDENCE: 'Ședere și acte',
    RESIDENCE_PERMIT: 'Permis de ședere',
    PERMANENT_RESIDENCE: 'Ședere permanentă și rezident UE',
    EU_CITIZEN_REGISTRATION: 'Șederea cetățenilor UE',
    TEMPORARY_PROTECTION: 'Protecție temporară (Ucraina)',
    ASYLUM: 'Azil și protecție internațională',
    CITIZENSHIP: 'Cetățenie poloneză',
    PESEL: 'Numărul PESEL',
    ADDRESS_REGISTRATION: 'Înregistrarea adresei (meldunek)',
    CIVIL_REGISTRY: 'Certificate de naștere, căsătorie și deces',
    DIGITAL_IDENTITY: 'Profil de încredere și mObywatel',
    PASSPORT_CONSULATE: 'Pașaport și consulat',
    RETURN_HOME: 'Întoarcerea acasă și deportarea',
    LANGUAGES: 'Limbi și traduceri',
    POLISH_COURSE: 'Învățarea limbii poloneze',
    CONVERSATION_PRACTICE: 'Conversație în poloneză',
    OTHER_LANGUAGES: 'Cursuri de alte limbi',
    TRANSLATION_INTERPRETING: 'Traducere și interpretare',
    SWORN_TRANSLATION: 'Traducător autorizat',
    ADVICE: 'Informații și sfaturi',
    INFORMATION_POINT: 'Punct de informare',
    LEGAL_ADVICE: 'Asistență juridică gratuită',
    CONSUMER_RIGHTS: 'Drepturile consumatorului',
    FORM_FILLING: 'Ajutor cu formulare și scrisori',
    DIGITAL_SKILLS: 'Ajutor cu calculatorul și internetul',
    HEALTH: 'Sănătate',
    DOCTOR: 'Medic și policlinică',
    HOSPITAL_EMERGENCY: 'Spital și urgențe',
    HEALTH_INSURANCE: 'Asigurare de sănătate (NFZ)',
    DENTIST: 'Dentist',
    PHARMACY: 'Farmacie și medicamente',
    PREGNANCY_WOMENS_HEALTH: 'Sarcină și sănătatea femeii',
    VACCINATION: 'Vaccinare',
    MENTAL_HEALTH: 'Sănătate mintală',
    CRISIS_SUPPORT: 'Ajutor în criză',
    ADDICTION: 'Dependențe',
    CHILDREN_EDUCATION: 'Copii, școală și studii',
    NURSERY: 'Creșă (sub 3 ani)',
    PRESCHOOL: 'Grădiniță',
    SCHOOL: 'Școală',
    SCHOOL_SUPPORT: 'Ajutor la învățat pentru elevi',
    AFTER_SCHOOL: 'Activități pentru copii și tineri',
    HIGHER_EDUCATION: 'Facultate',
    ADULT_EDUCATION: 'Școli pentru adulți',
    FAMILY: 'Familie și îngrijire',
    PARENTING: 'Sprijin pentru părinți',
    PARENT_CHILD_GROUPS: 'Grupuri pentru părinți cu copii mici',
    FAMILY_COUNSELLING: 'Consiliere de familie și mediere',
    SENIORS: 'Ajutor pentru vârstnici',
    DISABILITY: 'Dizabilitate',
    FUNERAL: 'Deces și înmormântare',
    HOUSING: 'Locuință',
    RENTING: 'Chirie și drepturile chiriașului',
    SOCIAL_HOUSING: 'Locuințe sociale și municipale',
    UTILITIES: 'Curent, gaz, apă și gunoi',
    EMERGENCY_SHELTER: 'Adăpost de noapte',
    MONEY: 'Bani și ajutoare',
    CHILD_BENEFITS: 'Alocații pentru copii (800+)',
    SOCIAL_ASSISTANCE: 'Asistență socială',
    SOCIAL_INSURANCE: 'ZUS, pensii și contribuții',
    TAXES: 'Impozite',
    BANKING: 'Bancă și cont',
    DEBT_ADVICE: 'Datorii',
    SAFETY: 'Siguranță și violență',
    POLICE: 'Poliție și poliția locală',
    DOMESTIC_VIOLENCE: 'Violență în familie',
    HUMAN_TRAFFICKING: 'Trafic de persoane și muncă forțată',
    DISCRIMINATION: 'Discriminare și rasism',
    BASIC_NEEDS: 'Mâncare și nevoi de bază',
    FOOD_AID: 'Alimente și mese calde',
    CLOTHING_FURNITURE: 'Haine și mobilă',
    POST: 'Poștă și colete',
    TRANSPORT: 'Transport',
    DRIVING_LICENCE: 'Permis de conducere și mașină',
    PUBLIC_TRANSPORT: 'Autobuze și bilete',
    COMMUNITY: 'Oameni, cultură, timp liber',
    MEETING_PLACES: 'Locuri de întâlnire',
    BEFRIENDING_MENTORING: 'Mentor sau însoțitor',
    WOMENS_GROUPS: 'Grupuri de femei',
    VOLUNTEERING: 'Voluntariat',
    LIBRARY: 'Bibliotecă',
    CULTURE: 'Cultură și evenimente',
    SPORT: 'Sport',
    RELIGION: 'Biserici și comunități religioase',
    BUSINESS: 'Afaceri și angajatori',
    STARTING_BUSINESS: 'Afacere proprie',
    EMPLOYING_FOREIGNERS: 'Angajarea străinilor',
  },
  audiences: {
    LABOUR_MIGRANTS: 'Lucrători din străinătate',
    SEASONAL_WORKERS: 'Lucrători sezonieri',
    NO_STATUTORY_ENTITLEMENT: 'Persoane fără drept legal la ajutor',
    NEWCOMERS: 'Persoane abia sosite',
    FAMILIES_WITH_CHILDREN: 'Familii cu copii',
    MOTHERS: 'Mame',
    PREGNANT_WOMEN: 'Femei însărcinate',
    SINGLE_PARENTS: 'Părinți singuri',
    WOMEN: 'Femei',
    CHILDREN: 'Copii',
    YOUTH: 'Tineri',
    STUDENTS: 'Studenți',
    SENIORS: 'Vârstnici',
    PEOPLE_WITH_DISABILITIES: 'Persoane cu dizabilități',
    UNEMPLOYED: 'Persoane fără loc de muncă',
    LOW_INCOME: 'Persoane cu venituri mici',
    HOMELESS: 'Persoane fără adăpost',
    TEMPORARY_PROTECTION: 'Persoane cu protecție temporară (Ucraina)',
    REFUGEES: 'Refugiați',
    ASYLUM_SEEKERS: 'Solicitanți de azil',
    EU_CITIZENS: 'Cetățeni UE',
    UNDOCUMENTED: 'Persoane fără acte de ședere',
    RETURNING_POLES: 'Polonezi întorși din străinătate',
    VICTIMS_OF_VIOLENCE: 'Victime ale violenței',
    EMPLOYERS: 'Angajatori',
    ENTREPRENEURS: 'Antreprenori',
    VOLUNTEERS: 'Voluntari',
    LOCAL_RESIDENTS: 'Locuitori stabili',
  },
  formality: {
    FORMAL: 'Birou sau instituție publică',
    SEMI_FORMAL: 'Organizație, școală sau parohie',
    INFORMAL: 'Grup informal de locuitori',
    VOLUNTARY: 'Voluntari',
  },
  requirements: {
    APPOINTMENT: 'Programare',
    PASSPORT_OR_ID: 'Pașaport sau act de identitate',
    PESEL: 'Numărul PESEL',
    RESIDENCE_TITLE: 'Viză sau permis de ședere',
    TEMPORARY_PROTECTION_STATUS: 'Statut UKR (protecție temporară)',
    REGISTERED_ADDRESS: 'Adresă înregistrată',
    LIVING_IN_MUNICIPALITY: 'Locuirea în această comună',
    HEALTH_INSURANCE: 'Asigurare de sănătate',
    REFERRAL: 'Bilet de trimitere',
    WORK_CONTRACT: 'Contract cu un angajator',
    WORK_PERMIT: 'Permis de muncă',
    REGISTERED_UNEMPLOYED: 'Înscriere la oficiul de muncă',
    INCOME_STATEMENT: 'Adeverință de venit',
    DISABILITY_CERTIFICATE: 'Certificat de dizabilitate',
    BIRTH_CERTIFICATE: 'Certificat de naștere',
    SWORN_TRANSLATION: 'Traducere autorizată a actelor',
    BANK_ACCOUNT: 'Cont bancar',
    TRUSTED_PROFILE: 'Profil de încredere (profil zaufany)',
    BASIC_POLISH: 'Poloneză de bază',
    PARENTAL_CONSENT: 'Acordul părintelui sau al tutorelui',
    FEE: 'Taxă',
  },
  synonyms: {
    WORK: 'muncă, muncesc, lucru, de lucru, a lucra, job, serviciu, loc de muncă, fabrică, angajare, lucrez, vreau să muncesc, muncitor, muncitori, lucrător, lucrători, la muncă, angajat',
    JOB_SEARCH:
      'caut de lucru, caut de muncă, caut loc de muncă, găsesc de lucru, găsi de muncă, locuri de muncă, oferte de muncă, joburi, vreau să lucrez, agenție de muncă, agenție de recrutare, oficiul de muncă, bursa locurilor de muncă, muncă sezonieră, anunțuri de angajare, angajez, nu găsesc de lucru, unde găsesc de lucru, am nevoie de muncă, îmi trebuie de lucru, muncă la depozit, muncă la fabrică, muncă în polonia, muncă cu cazare, muncă fără limbă, se caută muncitori, urzad pracy, job part time, locuri de muncă pentru străini, târg de joburi, târg de muncă, angajez șofer, șofer angajare, șofer categoria c angajare, caut șofer, cine angajează, vreau să muncesc, locuri de muncă libere, muncă fără experiență, muncă la zi, ziler, zilieri, cu ziua, muncă cu ziua, lucru cu ziua, caut ceva de lucru, ceva de lucru urgent, ceva de muncă, de muncit, muncă la câmp, să câștig un ban, un ban cinstit, ciubuc, ciubucuri, treabă de făcut, caut slujbă, mi-am căutat de lucru, robotă, la robotă, la cules căpșuni, ospătar, ospătăriță, chelner, chelneriță, ajutor de bucătar, zidar, tâmplar, zugrav, ambalator, ambalatoare, culegător, cules de mere, cules de căpșuni, cules de fructe, femeie de serviciu, menajeră, paznic, măcelar, brutar, magazioner, treabă pentru nevastă, caut treabă, la spălat vase, spălat vase, spălător de vase, job la bucătărie, caut ceva pentru nevastă',
    UNEMPLOYMENT:
      'șomer, șomeră, șomaj, ajutor de șomaj, indemnizație de șomaj, mi-am pierdut locul de muncă, am rămas fără serviciu, fără loc de muncă, înscriere șomaj, am pierdut jobul, sunt șomer, sunt fără serviciu, nu am de lucru, nu mai am de lucru, am fost concediat ce fac, mă înscriu la șomaj, bani de șomaj, șomeri, s-a terminat sezonul, stau degeaba, am intrat în șomaj, m-au disponibilizat, urzad pracy inscriere, mă înscriu la urzad pracy, înscriere la urzad pracy, bezrobotni, la șomaj, fără lucru, stau degeaba fără slujbă, au închis fabrica, s-a închis fabrica',
    CAREER_GUIDANCE:
      'cv, scrie un cv, curriculum vitae, consilier în carieră, carieră, orientare profesională, scrisoare de intenție, interviu de angajare, schimbarea profesiei, cum scriu un cv, ajutor cu cv-ul, cv în poloneză, pregătire interviu, vreau alt job, un job mai bun, ce meserie să aleg, consiliere profesională, să-mi scriu cv-ul, pregătire pentru interviu, schimb meseria, ce meserie mi se potrivește, ce vrea să fie, ce vrea să devină, ce meserie să aleagă, după clasa a opta, după clasa a noua, termină clasa a opta, a terminat opt clase, a terminat nouă clase, ce liceu, liceu sau profesională',
    VOCATIONAL_TRAINING:
      'curs profesional, formare profesională, calificare, stivuitor, curs stivuitorist, stivuitorist, sudor, curs de sudor, sudură, stagiu, practică, învăț o meserie, meserie, recalificare, instruire, certificat profesional, curs de stivuitor, permis de stivuitor, curs de bucătar, curs de coafor, curs de electrician, cursuri gratuite, curs manichiură, autorizație macara, udt, certificat de calificare, învăț meserie, carnet de stivuitor, curs de sudură, curs de macaragiu, curs de frizerie, curs de manichiură, calificare gratuită, atestat, atestate profesionale, atestat profesional, calificare la locul de muncă, drujbist, curs de drujbă, mecanizator, curs de mecanic, curs de frizer, meserie nouă, școală de meserii',
    QUALIFICATION_RECOGNITION:
      'diplomă, recunoașterea diplomei, echivalare diplomă, echivalarea diplomei, echivalare studii, recunoașterea studiilor, diplomă din străinătate, calificări, diplomă de asistentă medicală, nostrificare, diploma mea e valabilă, recunosc diploma, sunt asistentă medicală, sunt medic, sunt inginer, lucrez ca asistentă, echivalez diploma, diploma în polonia, nostryfikacja, apostilă pe diplomă, apostilez diploma, diploma mea nu e recunoscută, echivalarea studiilor, eram asistentă acasă, eram învățătoare acasă, foaie matricolă, bucătar fără acte, meseriaș fără diplomă, fără diplomă vreau certificat, diplomele mele, diploma de acasă, supliment la diplomă, echivalez, să-mi recunoască diploma, omologare diplomă, acasă eram dentist, eram dentist, eram medic acasă, acasă eram medic, acasă eram asistentă, acasă eram profesoară, eram inginer acasă, am fost învățătoare, am fost profesoară, am fost profesor, am fost asistentă, am fost inginer, sunt profesoară, pot preda aici',
    WORK_PERMIT:
      'permis de lucru, autorizație de muncă, aviz de muncă, viză de muncă, drept de muncă, lucrez legal, muncă legală, pot să lucrez, cartea albastră, permis munca, am voie să lucrez, pot lucra legal, schimb angajatorul, schimb patronul, autorizație de lucru, zezwolenie, oswiadczenie, invitație de muncă, lucrez cu viză, viză de student și vreau să lucrez, student și vreau la fabrică, permis pentru alt patron, pot lucra cu viză, pot lucra cu viza de turist, viză de turist muncă, să lucrez cu viză, acte de muncă de la patron, actele de muncă, permisul de muncă, am voie să muncesc, drept la muncă',
    WORKERS_RIGHTS:
      'drepturile angajatului, drepturile muncitorului, drepturile lucrătorilor, dreptul muncii, codul muncii, ore suplimentare, concediu, concediu de odihnă, zile libere, program de lucru, salariu minim, sindicat, hărțuire la serviciu, plângere împotriva angajatorului, șeful țipă, m-au înșelat la muncă, drepturile mele la muncă, șeful mă înjură, patronul țipă la mine, lucrez prea multe ore, nu am pauză, nu îmi dau concediu, nu îmi plătesc orele suplimentare, cât trebuie să mă plătească, salariul minim, condiții proaste, schimb de noapte, nu-mi dau concediu, nu avem pauză, ore suplimentare neplătite, îmi oprește din salariu, muncă duminica, șeful țipă la noi, își bate joc de noi, patronul își bate joc, șeful își bate joc, ne înjură șeful, șeful ne înjură, nu ne lasă la pauză, ne ține peste program, peste program, muncim ca robii, ne tratează ca pe câini, zi liberă nu ne dă, ture de noapte, muncă de noapte, tură de noapte spor, drepturi la muncă, ce drepturi am la muncă, drepturile la muncă, ne opresc din salariu, îmi opresc din salariu, rețineri din salariu, mi-au tăiat ore, mi-au tăiat din bani, mi-au schimbat tura, mi-au schimbat programul, au schimbat programul, schimbă programul, fără să mă anunțe, altă muncă decât în contract, mă pun la altă muncă, fără zi liberă',
    UNPAID_WAGES:
      'nu m-a plătit, nu m-au plătit, nu mă plătește, nu plătește, patronul nu m-a plătit, șeful nu m-a plătit, patronul nu plătește, salariu, salariul, leafă, nu am primit salariul, salariu întârziat, nu mi-au dat banii, îmi datorează bani la muncă, salariu restant, bani pentru muncă, nu mi-au plătit, nu mi-a plătit patronul, nu m-au plătit la muncă, nu am luat salariul, nu mi-am primit banii, mi-au dat mai puțin, agenția nu m-a plătit, firma nu plătește, nu ne plătesc, patronul nu dă banii, îmi recuperez banii de la patron, țeapă la muncă, restanțe la salariu, bani restanți, nu mai dă banii, îmi tot promite banii, leafa întârzie, salariul întârzie, a dispărut cu banii, a fugit cu banii noștri, îmi mai e dator, și-a schimbat numărul, dator pe două luni, dat afară fără bani, m-a dat afară fără bani, plecat fără bani, nu mi-au dat salariul, nu mi-a intrat salariul, mi-au dat jumătate de bani, îmi e dator patronul, a fugit cu banii, leafa neplătită, n-am primit banii, m-a furat la ore, ne fură la ore, fură la ore, ore nepontate, nepontat, pontaj greșit, am muncit degeaba, muncit degeaba, muncit pe degeaba, muncit pe gratis, am lucrat pe gratis, am lucrat degeaba, țepuit la salariu, ne-a tras țeapă cu salariul, ne duce cu vorba, mă duce cu vorba cu banii, ne tot amână cu banii, nu mi-a dat leafa, lichidare neplătită, lichidarea, îmi datorează bani patronul, datorează salariu, a fugit cu banii noștri de salarii, țeapă cu banii, dat țeapă cu banii, dat țeapă cu salariul, ne-a dat țeapă cu banii, acasă fără un ban, trimis acasă fără bani, ne-a trimis acasă fără bani, trimiși acasă neplătiți, ne-a trimis acasă neplătiți, mi-au tăiat din salariu, mi-au tăiat din ore, ore neplătite, nu mi-au pus toate orele',
    EMPLOYMENT_CONTRACT:
      'contract de muncă, fără contract, nu am contract, la negru, muncă la negru, concediere, concediat, m-au dat afară, dat afară de la muncă, demisie, preaviz, reziliere contract, agenție de muncă temporară, m-au concediat, m-au dat afară de la muncă, vor să mă dea afară, lucrez fără contract, lucrez la negru, nu îmi dau contract, nu înțeleg contractul, ce am semnat, m-au pus să semnez, umowa, umowa zlecenie, contract cu agenția, mi-am dat demisia, vreau să-mi dau demisia, preaviz la demisie, fără forme legale, contract în poloneză, să plec de la firmă, m-au zburat, m-au zburat de la muncă, m-a zburat, m-au lăsat pe liber, pus pe liber, m-a pus pe liber, m-au pus pe liber, mi-au făcut vânt, mi-a făcut vânt, m-a aruncat afară de la muncă, lucrez fără acte, muncă fără acte, lucru la negru, la negru lucrez, bani la plic, plătit la plic, fără forme, dau preaviz, contractul expiră, îmi expiră contractul, expiră contractul de muncă, se termină contractul, contract terminat, lucrez fără hârtii, muncesc fără hârtii, fără hârtii la muncă, fără hârtii la restaurant, m-au dat afară că sunt gravidă, m-au dat afară gravidă, concediată gravidă, concediată însărcinată, m-au concediat că sunt însărcinată',
    LABOUR_INSPECTION:
      'inspectoratul muncii, inspector de muncă, inspectorat, itm, reclam patronul, reclamație angajator, plângere la inspectorat, control la muncă, unde reclam patronul, reclam firma, reclam agenția, plângere împotriva patronului, inspector, muncă periculoasă, pip, fără cască, fără echipament de protecție, utilaj fără protecție, control la fabrică, sesizare anonimă, reclamație patron, reclamație la patron, să-l reclam pe patron, pârăsc patronul, denunț patronul, control la firmă, control de la itm, norme de protecție, protecția muncii nu e, cald în hală, nu ne dau apă, fără ventilație, căldură în hală',
    WORK_ACCIDENT:
      'accident la muncă, accident la locul de muncă, rănit la muncă, m-am accidentat la muncă, despăgubire accident, boală profesională, m-am lovit la muncă, m-am tăiat la muncă, am avut accident la muncă, am căzut la muncă, mi-am tăiat degetul, mi-am rupt mâna la muncă, m-am ars la muncă, mă doare spatele de la muncă, patronul nu a declarat accidentul, accidentat, am căzut de pe scară, m-am tăiat la lucru, m-am ars la lucru, accident în fabrică, despăgubire pentru accident, accidentat la muncă, accidentați la muncă, rănit la lucru, rupt piciorul pe tură, mi-am rupt piciorul la muncă, mi-am rupt mâna pe tură, accidentat pe tură, lovit la muncă, rănit pe șantier, mi-a prins mâna, mi-a retezat degetul, strivit degetul, m-am opărit la muncă, ars la muncă, căzut de pe acoperiș la muncă, căzut de pe scară la lucru',
    RESIDENCE:
      'ședere, ședere legală, viză, vize, prelungire viză, prelungirea vizei, imigrare, imigrant, imigrări, străin, străini, legalizarea șederii, voievodat, poliția de frontieră, îmi expiră viza, mi-a expirat viza, sunt ilegal, stau legal, documente de ședere, acte de ședere, biroul de imigrări, rămân în polonia, urzad wojewodzki, hârtii de ședere, viză de vizită, viză pentru mama, vine mama în vizită, viză turistică, scrisoare de invitație, invitație pentru părinți',
    RESIDENCE_PERMIT:
      'permis de sedere, permis de rezidență, card de rezidență, carte de rezidență, rezidență, rezidență temporară, ședere temporară, prelungirea permisului, cerere de ședere, amprente, reîntregirea familiei, să aduc soția, să aduc soțul, să aduc familia, karta pobytu, îmi expiră cardul, prelungesc karta pobytu, fac karta pobytu, card de ședere, depun pentru ședere, cât durează cardul, ridic cardul, am pierdut cardul de ședere, decizie de ședere, permis de ședere pentru copil, aduc soția în polonia, trc, prelungesc șederea, să-mi aduc nevasta, să-mi aduc copiii, acte de ședere, cartea de ședere, carte de ședere, cartea de rezidență, buletin de străin, buletin pentru străini, cardul de ședere, cartela de străin, pobâtu, karta pobâtu, carta pobâtu, carta pobitu, legitimație de ședere, permisul de ședere, prelungesc viza, îmi aduc familia, mi-aduc nevasta, îmi aduc copiii, cât durează cartela, cartela de ședere durează, cât durează permisul de ședere, în ce stadiu e dosarul, stadiul dosarului, dosarul meu de ședere, expiră viza, îmi expiră viza, sprawa mea, dosarul meu, statusul dosarului, unde e dosarul',
    PERMANENT_RESIDENCE:
      'rezidență permanentă, ședere permanentă, rezident permanent, rezident pe termen lung, rezident ue, să rămân definitiv, cinci ani în polonia, card permanent, rezidență pe termen lung, ședere nelimitată, karta stalego pobytu, permis permanent, stau de cinci ani, cinci ani aici, rămân pentru totdeauna',
    EU_CITIZEN_REGISTRATION:
      'cetățean ue, cetățean european, cetățeni europeni, cetățean al uniunii europene, certificat de înregistrare ue, înregistrarea șederii ue, membru de familie al cetățeanului ue, cetățean român, român în polonia, sunt din românia, sunt român, am pașaport românesc, sunt cetățean ue, din bulgaria, înregistrare cetățean ue, soție de cetățean ue, sunt cetățean european, sunt român și stau aici, certificat de înregistrare, înregistrare ședere ue, am buletin românesc, români în polonia înregistrare, înregistrare români, înregistrare pentru români, ca român trebuie să mă înregistrez, stau peste trei luni, peste trei luni cetățean, bulgar, rezidență ue, sunt italian, sunt bulgar, sunt spaniol, sunt german, sunt grec, sunt maghiar, italian mutat aici',
    TEMPORARY_PROTECTION:
      'protecție temporară, refugiat din ucraina, refugiați din ucraina, ucraineni, război în ucraina, statut ukr, ajutor pentru ucraineni, am venit din ucraina, fugit de război, am pierdut statutul ukr, pesel ukr, protecție pentru ucraineni, cukr, refugiați ucraineni, am fugit de război, venită din ucraina, mi-am pierdut ukr',
    ASYLUM:
      'azil, cerere de azil, azil politic, refugiat, refugiați, statut de refugiat, protecție internațională, protecție subsidiară, persecuție, tabără de refugiați, ședere umanitară, cer azil, nu mă pot întoarce în țară, mi-e frică să mă întorc, sunt persecutat, cerere de protecție, refugiat politic, solicitant de azil, caut fratele dispărut, caut familia dispărută, rude pierdute în război, sunt în pericol acasă, cer protecție, mi-au respins azilul, mă omoară dacă mă întorc, mă omoară în țara mea, mă omoară acasă la mine, nu mă pot întoarce în țara mea, fug de război, fugit din țară, persecutat, îmi caut fratele, îmi caut familia, caut rude pierdute în război, mama dispărută, tata dispărut, frate dispărut, rudă dispărută, îmi caut mama, îmi caut mama dispărută, îmi caut tatăl, persoane dispărute în război, azilant, azilantă, azilanți, exilat, persecutată',
    CITIZENSHIP:
      'cetățenie, cetățenia poloneză, pașaport polonez, obțin cetățenia, naturalizare, origine poloneză, cum obțin cetățenia, vreau cetățenie, cetățenie prin căsătorie, cetățenie pentru copil, bunic polonez, karta polaka, să devin polonez, cetățenie poloneză, să votez aici, bunica era poloneză, bunicul era polonez, bunica poloneză, rădăcini poloneze',
    PESEL:
      'pesel, obțin pesel, cod numeric personal, cnp, număr de identificare, nu am pesel, cum fac pesel, număr pesel, pesel pentru copil, de unde iau pesel, am nevoie de pesel, fac pesel, au venit copiii, copiii abia au venit, număr de unsprezece cifre, cnp polonez, numărul pesel, număr personal',
    ADDRESS_REGISTRATION:
      'înregistrare adresă, înregistrarea domiciliului, meldunek, viză de reședință, flotant, viză de flotant, domiciliu, schimbare adresă, dovada adresei, reședință, proprietarul nu vrea să mă înregistreze, fac meldunek, nu am meldunek, înregistrez adresa, m-am mutat, schimb adresa, înregistrarea adresei, adeverință de domiciliu, buletin de flotant, gazda nu vrea să mă înregistreze, gazda nu-mi face meldunek, să-mi facă meldunek, dovadă de domiciliu, mă trec la adresă, declar adresa, hârtie că locuiesc, mutat buletinul, mut buletinul, mutație în buletin, să mă ia în spațiu, nu mă ia în spațiu, ia în spațiu, luare în spațiu, nu-mi face flotant, proprietarul nu-mi face, mel du nek, meldunechi, viză de domiciliu, m-am mutat la altă adresă, am schimbat adresa, mutare, mutări, ne-am mutat, ne mutăm',
    CIVIL_REGISTRY:
      'stare civilă, certificat de naștere, certificat de căsătorie, certificat de deces, înregistrare copil, înregistrarea nou-născutului, căsătorie, mă căsătoresc, cununie civilă, nuntă, schimbarea numelui, s-a născut copilul, înregistrez copilul, certificat de naștere pentru copil, mă căsătoresc în polonia, căsătorie cu un polonez, vreau să mă căsătoresc, copie certificat, schimb numele, usc, vrem să ne cununăm, starea civilă, schimbare nume, mă mărit cu un polonez, mă însor, mă însor cu o poloneză, ne luăm, ne căsătorim, ne căsătorim cu acte, măritiș, însurătoare, cununie, cununia, ofițer de stare civilă, declar nașterea, înregistrez bebelușul, acte pentru bebeluș, acte pentru nou născut, înregistrarea nașterii, înregistrare naștere, declarația de naștere',
    DIGITAL_IDENTITY:
      'profil de încredere, semnătură electronică, identitate digitală, servicii online, aplicație guvern, mobywatel, profil zaufany, depun online, fac profil zaufany, profil blocat, intru în mobywatel, semnez online, depun online cerere, cont guvernamental, semnătură digitală, acte pe internet, cont la stat, parolă la portal, identitate electronică',
    PASSPORT_CONSULATE:
      'pașaport, am pierdut pașaportul, pașaport pierdut, mi-au furat pașaportul, pașaport expirat, consulat, consul, ambasadă, ambasada română, buletin, carte de identitate, acte pierdute, am pierdut actele, titlu de călătorie, îmi expiră pașaportul, fac pașaport, pașaport pentru copil, consulatul româniei, ambasada moldovei, mi-au furat actele, nu am pașaport, mi-am pierdut buletinul, servicii consulare, mi-am pierdut pașaportul, buletin expirat, ambasada româniei, consulatul moldovei, când vine consulul, zile consulare, zi consulară, consulat itinerant, serviciu consular',
    RETURN_HOME:
      'deportare, deportat, mă deportează, expulzare, vreau acasă, întoarcere acasă, să mă întorc acasă, mă întorc în țară, întoarcere în țară, întoarcere voluntară, decizie de returnare, interdicție de intrare, bilet acasă, oim, repatriere, mă repatriez, vreau acasă în moldova, bani de drum acasă, vreau acasă în țară, n-am bani de drum, să mă întorc în țară, ordin de părăsire, bilet spre casă, returnare voluntară, retur acasă, drum spre casă, bani de drum, bani de drum spre casă, n-am bani de bilet, bilet spre țară, mă duc acasă definitiv, mă întorc acasă definitiv, vreau în țară, mă întorc în moldova, mă întorc în românia, întorc în moldova, întorc acasă în, bilet de întoarcere, bilet de întors acasă, bani de bilet acasă, drumul spre casă, bilet spre românia, bilet spre moldova',
    LANGUAGES:
      'limbă, limbi, curs de limbă, cursuri de limbi, școală de limbi, lecții de limbă, nu înțeleg, învăț limbi, limbi străine cursuri, profesor de limbi, învățarea limbilor',
    POLISH_COURSE:
      'poloneză, limba poloneză, curs de poloneză, cursuri de poloneză, lecții de poloneză, învăț poloneză, învăța poloneza, poloneză pentru străini, poloneză pentru începători, examen de poloneză, certificat b1, vorbesc poloneza, curs poloneza, vreau să învăț poloneză, curs gratuit de poloneză, poloneză online, nu știu poloneză, profesor de poloneză, poloneză gratis, poloneză a1, poloneză seara, kurs polskiego, învăț limba poloneză, să învăț poloneza, poloneză de la zero, examen b1, s-o rup pe polonă, o rup pe polonă, să învăț și eu polonă, nu vorbesc polona, nu știu polona, boabă de polonă',
    CONVERSATION_PRACTICE:
      'conversație, club de conversație, exersez poloneza, vorbit poloneză, practic poloneza, cafenea lingvistică, schimb lingvistic, tandem lingvistic, discuții în poloneză, vorbesc cu polonezi, exersez limba, practic limba, grup de conversație, discut în poloneză, club de limbă, să exersez vorbitul, să vorbesc cu localnici, partener de conversație, să vorbesc polonă cu cineva, vorbesc polonă cu cineva, să exersez polona, exersez vorbitul, sporovăi în polonă, la o vorbă în polonă',
    OTHER_LANGUAGES:
      'engleză, curs de engleză, învăț engleza, germană, curs de germană, limba maternă, limbi străine, limba română, școală românească, lecții de engleză, engleză pentru copii, curs de germană gratuit, franceză, spaniolă curs, învăț germana, română pentru copii, limba maternă pentru copii',
    TRANSLATION_INTERPRETING:
      'traducător, traducătoare, traduc, a traduce, traducere, traduceri, interpret, translator, translator la doctor, interpret la spital, cineva să-mi traducă, nu vorbesc poloneza, am nevoie de traducător, îmi trebuie traducător, cine îmi traduce, traduc o scrisoare, ajutor la traducere, nu înțeleg poloneza, translator la spital, translator la birou, tlumacz, cineva care vorbește limba mea, ședință la școală traducător, interpret la școală, cineva să traducă, să traducă la doctor, vine cineva cu mine și traduce, doctorul nu mă înțelege, nu mă înțelege doctorul, medicul nu mă înțelege, nu înțeleg ce zice doctorul, cineva care vorbește română, care vorbește românește, vorbitor de română, care știe românește, nimeni nu știe românește, știe cineva română, nu mă înțelege nimeni, nu mă înțeleg cu doctorul, să-mi traducă, să traducă cineva, mă ajută cu tradusul, talmaci',
    SWORN_TRANSLATION:
      'traducere autorizată, traducere legalizată, traducător jurat, traducere acte, traducere de documente, traducerea diplomei, traduc acte, traducere oficială, traducere certificat, traduc certificatul de naștere, traduc permisul, traducere cu ștampilă, tlumacz przysiegly, acte traduse, traducere autorizată acte, traducere cu apostilă, apostilă traducere, traducător autorizat, traduc certificatul, traduc diploma',
    ADVICE: 'sfat, sfaturi, consiliere, consilier, informații, consultanță, am nevoie de un sfat, mă sfătuiește, îndrumare, consultație',
    INFORMATION_POINT:
      'punct de informații, birou de informații, centru de ajutor, primii pași, abia am venit, abia am ajuns, am venit ieri, nou în oraș, primărie, primăria, ajutor pentru străini, linie telefonică, centru pentru migranți, de unde încep, sunt nou aici, ce fac prima dată, ajutor pentru migranți, abia am venit în polonia, informații pentru străini, primele zile în polonia, ghișeu, unde mă informez, unde mă duc, la cine mă duc, unde să mă duc, încotro s-o apuc, de unde să încep, nu știu de unde să încep, cu ce să încep, nu știu la cine să întreb, pe cine întreb, nou venit, proaspăt venit, abia sosit, abia am sosit, nu știu ce ghișeu, informații pentru migranți, informații migranți, informații pentru imigranți, nou-veniți',
    LEGAL_ADVICE:
      'avocat, avocatul, avocați, avocat gratuit, avocat gratis, jurist, consultanță juridică, asistență juridică, ajutor juridic, sfat juridic, notar, lege, tribunal, judecată, proces, instanță, contestație, recurs, apel la decizie, scrisoare de la tribunal, înșelătorie, m-au înșelat, am nevoie de avocat, îmi trebuie avocat, am primit scrisoare de la tribunal, citație, am fost refuzat, mi-au respins cererea, contest decizia, sfat de la avocat, moștenire, avocat pentru străini, problemă juridică, prawnik, ne judecăm, mă judec cu vecinul, ceartă cu vecinul, m-au chemat la tribunal, hârtie de la judecătorie, mă dau în judecată, vreau să dau în judecată, avocat din oficiu, hârtie de la tribunal, plic de la tribunal, chemat la tribunal, chemat în judecată, mă judec, mă judec cu, în instanță, avocățel, respins permisul și vreau să contest, vreau să contest, să contest decizia, mi-au respins permisul',
    CONSUMER_RIGHTS:
      'consumator, protecția consumatorului, reclamație, reclamație la magazin, returnare produs, nu îmi dau banii înapoi, bani înapoi, garanție, m-au înșelat la magazin, țeapă online, produs defect, produs stricat, mi-au tăiat internetul, penalizare la internet, reziliez internetul, nu-mi dau banii înapoi, garanție refuzată, n-a venit comanda, țeapă pe internet, retur refuzat, opc, anpc, m-a țepuit un site, țepuit pe net, țeapă pe net, țepari pe internet, returnez pantofi, returnez haine, returnez produsul, returnez, retur produs, dau înapoi produsul, produs prost, am cumpărat o prostie, stricat după o săptămână, magazinul nu vrea, nu-mi dă banii magazinul, nu a venit comanda, comanda nu a ajuns, bon fiscal pierdut retur',
    FORM_FILLING:
      'completez formular, completare formular, completarea cererii, formular, formulare, cerere, cereri, scriu o cerere, scrisoare oficială, nu înțeleg scrisoarea, ajutor cu actele, ajutor la birou, hârtii, mă ajută să completez, ajutor la formular, cum completez cererea, am primit o scrisoare, ce scrie în scrisoare, scriu o plângere, ajutor cu hârtiile, wniosek, completez actele, plic de la zus, scrisoare de la zus, am primit un plic, să completez formularul, scrisoare de la primărie, completez cererea, hârțogăraie, hârtii de completat, hârțoage, birocrație, scrisoare în poloneză nu înțeleg, scrisoare în poloneză, nu înțeleg hârtia, ce scrie pe hârtie, citească scrisoarea, tipizate, formulare de completat',
    DIGITAL_SKILLS:
      'calculator, curs de calculator, internet, internet gratuit, wifi, email, telefon mobil, smartphone, imprimantă, printez, scanez, xerox, copii xerox, cartelă sim, aplicație, nu știu calculator, unde printez, listez documente, fac copii xerox, scanez acte, îmi fac email, cartelă, cumpăr cartelă, înregistrez cartela, unde e internet, reîncarc telefonul, nu mă descurc cu telefonul, setări telefon, să folosesc calculatorul, instalez o aplicație, apel video, trimit un mail, printez un document, date mobile, net mobil, net pe telefon, cartelă prepay, încarc cartela, deblochez telefonul, telefon blocat, mi s-a blocat telefonul, parola la telefon, nu mă descurc cu calculatorul, instalez aplicația, listez acte, mă descurc cu telefonul',
    HEALTH:
      'sănătate, bolnav, bolnavă, sunt bolnav, boală, tratament, durere, mă doare, analize, îngrijire medicală, mă simt rău, mi-e rău, sunt bolnavă, m-am îmbolnăvit, diabet, tensiune, dureri, problemă de sănătate',
    DOCTOR:
      'medic, medici, doctor, doctorul, doctoriță, la doctor, medic de familie, policlinică, clinică, cabinet medical, centru medical, pediatru, doctor pentru copil, specialist, trimitere, programare la doctor, înscriere la medic, febră, tuse, oculist, dermatolog, analize de sânge, control medical, am nevoie de doctor, am nevoie de medic, merg la doctor, copil bolnav, copilul are febră, mă doare burta, mă doare capul, mă doare gâtul, mă doare spatele, cardiolog, chirurg, neurolog, alergie, adeverință medicală, mă înscriu la medic de familie, lekarz, ortoped, varsă și are diaree, are diaree, copilul varsă, tuse urâtă, am febră, mă ustură când urinez, dispensar, dispensarul, am gripă, gripat, gripată, răcit, răcită, consult medical, mi-e greață, vomit, vomită, diaree, pântecăraie, mă doare stomacul, mă ține burta, temperatură mare, roșu în gât, medicina muncii, fișă de aptitudini, iritație pe piele, iritații, urticarie, bubițe pe piele, mâncărime, pete pe piele, analize pentru muncă, analize pentru angajare, analize medicale muncă, urechea înfundată, mi s-a înfundat urechea, s-a înfundat urechea, mă doare urechea, nas înfundat, mă doare în gât, mă doare genunchiul, patruzeci de grade, 40 de grade, 39 de grade, febră mare, răceală, sunt răcit, sunt răcită, tușesc, tușește, amețesc, amețeli, vomă, îmi vine să vomit, erupție pe piele, mă mănâncă pielea, medici de familie, hernie, hernia, hernie de disc, gastrită, migrenă, migrene, tensiune mare, tensiunea, diabet, diabetic, hemoroizi, conjunctivită, ciupercă la picior, sciatică, lombago, treapăd, urcior, amigdalită, otită, varicelă, rubeolă, oreion, scarlatină, m-a luat răceala, m-a dat gata răceala, sunt bolnav, sunt bolnavă, deget vânăt, deget umflat, mi s-a umflat mâna, mi s-a umflat piciorul, uit tot, badanie, badania lekarskie, control medical pentru muncă, picioarele umflate, mi s-au umflat picioarele, genunchi umflat',
    HOSPITAL_EMERGENCY:
      'spital, spitalul, la spital, urgență, urgențe, camera de gardă, ambulanță, salvare, medic noaptea, 112, operație, accident, infarct, chem salvarea, chem ambulanța, sângerează, a leșinat, durere în piept, picior rupt, mână ruptă, fractură, intoxicație, arsură, accident de mașină, nu poate respira, sor, upu, mușcat rău de câine, sângerează tare, convulsii la copil, mi-am rupt, rupt mâna, a căzut și nu se ridică, accident grav, sânge mult, s-a înecat, i s-a făcut rău, comoție, preinfarct, nu mai reacționează, nu răspunde și nu respiră, am călcat în cui, călcat într-un cui, cui ruginit, cui în talpă, înțepat de albină, înțepătură de albină, înțepat de viespe, m-a înțepat o viespe, mi-am rupt mâna, mi-am rupt piciorul, mi-am scrântit glezna, entorsă, ghips, mână în ghips, ciuperci otrăvitoare, intoxicat cu ciuperci',
    HEALTH_INSURANCE:
      'asigurare medicală, asigurare de sănătate, asigurări de sănătate, fără asigurare, nu am asigurare, neasigurat, nfz, card european de sănătate, tratament gratuit, asigurarea copilului, am asigurare, sunt asigurat, cum fac asigurare, asigur familia, asigurare pentru soție, asigurare medicală străin, cine plătește doctorul, cât costă doctorul, ubezpieczenie, asigurare voluntară, mă îmbolnăvesc în străinătate, bolnav în vizită, asigurare pentru germania, încă nu muncesc și vreau să mă tratez, să mă tratez fără asigurare, nu sunt asigurat, asigurarea e activă, factură de la spital, să-mi asigur soția, asigurare pentru copii, cas, casa de sănătate, casa de asigurări, asigurarea de sănătate, casa națională de asigurări, asigurat medical, coasigurat, card european, cardul european, bilet de asigurat, dovada de asigurat, adeverință de asigurat, roșu în sistem, apar cu roșu, apare cu roșu, sunt pe roșu, ewus, zice că nu sunt asigurat, zice că nu sunt asigurată, asigurarea nu apare',
    DENTIST:
      'dentist, dentistul, stomatolog, dinte, dinți, măsea, mă doare dintele, mă doare măseaua, durere de dinți, scos măseaua, plombă, cabinet stomatologic, ortodont, dentist gratuit, dentist nfz, mă dor dinții, durere de măsea, dinte stricat, carie, scot dinte, dentist pentru copil, aparat dentar, proteză dentară, măseaua de minte, mă doare o măsea, mi s-a rupt un dinte, sângerează gingiile, obraz umflat, a căzut plomba, măsea de minte, măsele, măsea stricată, dinte rupt, gingii, abces la dinte, obturație, coroană dentară, scot măseaua, mă omoară măseaua, mă omoară dintele, mi-a căzut plomba, mi s-a spart dintele, mi s-a umflat falca, mi s-a umflat obrazul de la dinte',
    PHARMACY:
      'farmacie, farmacii, farmacia, medicamente, medicament, doctorii, pastile, cumpăr medicamente, farmacie non-stop, farmacie de noapte, farmacie de gardă, medicamente cu rețetă, rețetă medicamente, unde e farmacia, cumpăr pastile, calmante, ceva de febră noaptea, ceva de febră, nurofen, paracetamol, picături de ochi, picături pentru ochi, unguent, pastile de alergie, farmacie deschisă, pastile de tensiune, sirop de tuse, medicamente fără rețetă, algocalmin, antinevralgic, pilule, picături de nas, pastile de cap, pastile de răceală, leacuri, farmacia de gardă, antibiotic, plasturi, pansament, bandaj, apă oxigenată, termometru',
    PREGNANCY_WOMENS_HEALTH:
      'sarcină, gravidă, însărcinată, sunt însărcinată, ginecolog, ginecologă, naștere, să nasc, maternitate, moașă, ecografie, contracepție, pilula de a doua zi, alăptare, avort, mamografie, aștept un copil, sunt gravidă, unde nasc, nasc, test de sarcină, nu mi-a venit ciclul, nou-născut, doctor de femei, sarcină fără asigurare, control de sarcină, babeș papanicolau, îmi întârzie ciclul, am născut de curând, nodul la sân, test babeș, anticoncepționale, a rămas grea, am rămas grea, sunt grea, femeie grea, borțoasă, lăuză, lăuzie, lehuză, lehuzie, alăptez, mi-a întârziat, întârziere menstruală, contracții, mi s-a rupt apa, naștere naturală, cezariană, control la sâni, nod la sân, morfologie, medic de femei, ginecoloagă, chiuretaj, dureri de menstruație, dureri menstruale, menstruație, menstruații, mă doare la ciclu, ciclu menstrual, nu-mi vine laptele, nu am lapte, nu am lapte la sân, nu-mi vine ciclul, nu suge, bebelușul nu suge, furia laptelui, cu burta la gură, burta la gură, luna a noua, am pierdut sarcina, am pierdut copilul, avort spontan, nu mai vreau copii, să nu mai fac copii, sterilet, bagaj pentru naștere, bagaj de maternitate, buric, buricul bebelușului, ombilic, cordon ombilical, depresie postnatală, depresie după naștere',
    VACCINATION:
      'vaccin, vaccinuri, vaccinare, vaccinez copilul, carnet de vaccinări, gripă, rujeolă, covid, vaccinez, fac vaccin, vaccin pentru copil, vaccinuri copii, vaccinuri obligatorii, vaccin gripă, schema de vaccinare, mă vaccinez, tetanos, m-a mușcat un câine, mușcătură de câine, mușcat de câine, vaccin antigripal, vaccinul copilului, antitetanos, m-a mușcat o căpușă',
    MENTAL_HEALTH:
      'psiholog, psiholoagă, psihiatru, psihoterapeut, psihoterapie, terapie, depresie, deprimat, anxietate, stres, traumă, tristețe, insomnie, nu pot să dorm, atac de panică, ajutor psihologic, sprijin psihologic, sunt tristă, sunt trist, mă simt singur și trist, sunt stresat, plâng, nervi, panică, mi-e dor de casă, dor de casă, psiholog pentru copil, vorbesc cu un psiholog, coșmaruri, epuizare, după naștere nu mai râde, depresie după naștere, nu pot dormi, plâng tot timpul, atacuri de panică, nu mai am chef de nimic, sunt la pământ, nu mai pot psihic, epuizat psihic, epuizat nervos, burnout, sunt la capătul puterilor, la capătul puterilor, mi-e sufletul greu, sufletul greu, jale, depresiv, am clacat, cădere nervoasă, cad psihic, gânduri negre, nu dorm nopțile, palpitații de stres, nu mă mai bucură nimic, nu mă bucură nimic, nimic nu mă bucură, tremur când aud avioane, tremur la zgomote, stau pe întuneric, stau toată ziua pe întuneric, m-a lăsat gagica, m-a lăsat prietena, m-a lăsat iubitul, m-a părăsit iubita, inimă frântă, despărțire de iubit, îmi vine să urlu, îmi vine să plâng, îmi vine să țip, explodez, mă ia cu nervi, nu pot uita războiul, depresie postnatală, depresie postpartum, plâng după naștere',
    CRISIS_SUPPORT:
      'criză, linie de criză, suicid, sinucidere, nu mai vreau să trăiesc, vreau să mor, doliu, mi-a murit cineva, ajutor psihologic urgent, telverde, centru de criză, nu mai pot, nu mai suport, vreau să mă omor, mă omor, nu mai are sens, sunt disperat, sunt disperată, gânduri de sinucidere, ajutor urgent psihologic, nu vreau să trăiesc, nu mai am chef de viață, să-mi fac rău, nu mai văd ieșire, îmi iau zilele, își ia zilele, să-mi iau zilele, îmi pun capăt zilelor, să-mi pun capăt zilelor, se taie pe mâini, se taie pe brațe, mă tai pe mâini, se taie cu lama, mi s-a urât cu viața, sătul de viață, sătulă de viață, vreau să termin cu viața, să mă spânzur, mă arunc de la etaj, vrea să se omoare, să se omoare, prietenul vrea să se omoare, vrea să se sinucidă, vrea să moară, amenință că se omoară, și-a tăiat venele, să-și taie venele, a vrut să se omoare, tentativă de suicid, nu mai pot trăi, mi-e scârbă de viață',
    ADDICTION:
      'dependență, dependent, alcool, alcoolic, alcoolism, bea, soțul bea, soțul meu bea, beție, droguri, drogat, dezintoxicare, jocuri de noroc, păcănele, alcoolicii anonimi, mă las de băut, mă las de fumat, beau prea mult, nu mă pot opri din băut, soț alcoolic, soțul e alcoolic, fiul se droghează, copilul ia droguri, mă las de alcool, dependent de jocuri, clinică dezintoxicare, marijuana, țigări, să mă las de băut, bea în fiecare zi, joacă la aparate, fumează iarbă, să mă las de fumat, pierde banii la pariuri, trage pe nas, trag pe nas, prafuri, se droghează, mă droghez, drogați, băutor, bea de rupe, bea ca porcul, bea mult, bea zilnic, se îmbată, vine beat, vine beat acasă, beat criță, mort de beat, cherchelit, băutura, viciul, vicii, aparate de noroc, păcănelele, păcănist, la păcănele, superbet, pariază, bilet la pariuri, pariuri sportive, barbut, ruletă, copilul stă numai pe telefon, stă numai pe telefon, stă toată ziua pe telefon, stă cu nasul în telefon, dependent de telefon, iarbă, jointuri, etnobotanice, heroină, cocaină, tata joacă tot, joacă toți banii, joacă tot ce are, pierde banii la jocuri, să mă las de tutun, să mă las de țigări, dependent de țigări, trage prafuri',
    CHILDREN_EDUCATION: 'educație, învățământ, învăț, studii, educația copiilor, învățătura copiilor, copiii la școală, studiile copiilor',
    NURSERY:
      'creșă, bonă, dădacă, îngrijirea copilului, îngrijire bebeluș, copil sub 3 ani, cine are grijă de copil, babysitter, loc la creșă, înscriu la creșă, cu cine las copilul, las copilul ca să muncesc, copil de un an, copil de doi ani, bonă pentru copil, zlobek, bebeluș, fata are doi ani, copilul are un an, mă întorc la serviciu, cine stă cu bebelușul, să aibă grijă de bebe, bebeluș cât muncesc, cine îmi ține copilul, cine ține copilul, cine îmi ține bebelușul, cine stă cu copilul, n-am cu cine lăsa copilul, n-am cu cine să las copilul, unde las copilul, dădace, bebe de un an, las bebelușul, îngrijire bebe, îngrijire bebeluși, îngrijesc copii mici, grădiniță la doi ani, creșă la doi ani, copil de doi ani creșă, loc pentru copil de doi ani',
    PRESCHOOL:
      'grădiniță, înscriere la grădiniță, loc la grădiniță, preșcolar, grupa pregătitoare, grădi, loc în grădiniță, înscriu copilul la grădiniță, copil de 3 ani, copil de 4 ani, copil de 5 ani, grădiniță de stat, przedszkole, grupa mică, copil de patru ani, fetiță de patru ani, băiețel de patru ani, copil de cinci ani, la grădi, loc la grădi, grupa mijlocie, educatoare',
    SCHOOL:
      'școală, școli, la școală, școală primară, școală generală, liceu, gimnaziu, înscriere la școală, înscriu copilul la școală, copilul începe școala, clasa întâi, elev, rechizite școlare, școală pentru copil, îmi înscriu copilul, dau copilul la școală, schimb școala, manuale, director de școală, szkola, copilul merge la școală, liceul, învățătoarea clasei, profesori la școală, înscriu copilul, să-l dau la școală, mutare la altă școală, catalog la școală, bănci în clasă, clasă la școală, fata are 8 ani, băiatul are 8 ani, băiatul are 9 ani, fata are 9 ani, copil de 8 ani, copil de 10 ani, copil de 7 ani, unde îl dau la școală, unde o dau la școală, copilul la școală, îl dau la școală, clasa zero, clasa a treia, vreau să-l înscriu la școală',
    SCHOOL_SUPPORT:
      'teme, temă, ajutor la teme, meditații, meditator, lecții, lecții particulare, asistent școlar, asistent intercultural, poloneză pentru copii, lecții suplimentare, clasă pregătitoare, logoped, psiholog școlar, copilul nu înțelege la școală, probleme la școală, dislexie, copilul nu știe poloneză, copilul nu vorbește poloneză, note mici, ajutor la matematică, bullying, râd de copil la școală, asistent pentru copil, pregătire suplimentară, rămâne repetent, nu face față la școală, pregătire la matematică, pregătire înainte de școală, înainte să înceapă școala, cursuri de vară pentru școală, școală de vară',
    AFTER_SCHOOL:
      'after school, activități pentru copii, activități extrașcolare, cercuri pentru copii, tabără, tabără de vară, vacanță copii, tineret, adolescent, adolescenți, club de tineret, centru de tineret, ateliere pentru copii, loc de joacă, ce fac cu copilul, unde duc copilul, după școală, dans pentru copii, sport pentru copii, cursuri pentru copii, desen pentru copii, tinerii, club pentru copii, tabără pentru copii, balet pentru fetiță, ce fac copiii vara, unde se joacă copiii, copiii după școală, după ore, activități după școală, unde las copiii după școală, program după școală, copii plictisiți, ludotecă, ce fac copiii în vacanță, copiii în vacanță, activități pentru adolescenți, vrea să fie pompier, să devină pompier, pompieri pentru copii, jocuri de societate, jocuri de masă, robotică pentru copii, imprimare 3d',
    HIGHER_EDUCATION:
      'universitate, universități, facultăți, student, studentă, admitere, bursă, burse, licență universitară, master, doctorat, politehnică, cămin studențesc, să studiez în polonia, vreau la facultate, mă înscriu la facultate, studii în polonia, bursă pentru străini, admitere la facultate, studii superioare, masterat, intru la facultate, burse pentru studenți, masterat aici, admitere la universitate, studenți străini, student străin, studenți internaționali, la facultate, dau la facultate, vreau să studiez, facultate cu diplomă străină, universitar, anul zero, an pregătitor, boboc la facultate, student în anul întâi, anul întâi, cămin de studenți, decanat, secretariat facultate, akademik',
    ADULT_EDUCATION:
      'școală serală, școală pentru adulți, liceu seral, termin școala, cursuri pentru adulți, educația adulților, bacalaureat, matura, nu am terminat școala, termin liceul, fac liceul la seral, nu am bac, școală la distanță, învăț să scriu, cursuri de seară, examen pentru adulți, liceu la seral, să învăț să citesc, n-am terminat liceul, nu am terminat liceul, să termin liceul, a doua șansă, școala de seară, școală la fără frecvență, fără frecvență, opt clase, am doar opt clase, am numai opt clase, termin zece clase, bacul, liceu pentru adulți, liceu la adulți, liceu pentru cei mari, bacalaureat pentru adulți, școală generală pentru adulți, nu știu să citesc, nu știu să scriu, analfabetă, analfabeți, fără școală',
    FAMILY:
      'familie, familia, îngrijire, rude, plasament, asistență maternală, adopție, familia mea, soția mea, soțul meu, ajutor pentru familie, sprijin pentru familie',
    PARENTING:
      'părinți, educarea copiilor, creșterea copiilor, școala părinților, probleme cu copilul, mamă singură, tată singur, sprijin pentru mame, copilul nu mă ascultă, nu mă descurc cu copilul, cresc copilul, sunt singură cu copilul, mamă tânără, ajutor pentru părinți, sfaturi pentru părinți, copilul nu ascultă, face crize, adolescent rebel, cum cresc copiii, stă pe telefon, obraznic, obraznică, copil obraznic, adolescent obraznic, răsfățat, crize de nervi la copil, crize de nervi copil, copil nervos, copil neascultător, neascultător, tați, mușcă alți copii, bate alți copii, copil agresiv, tantrumuri, nu mă înțeleg cu adolescentul, vorbește urât cu mine, educație parentală, probleme cu adolescentul, probleme cu adolescenta, probleme cu băiatul, copil dificil, adolescent dificil, crize de furie, criză de furie la copil, crizele copilului, se tăvălește pe jos, nu mă ascultă copilul, creșterea copilului, bebelușul nu doarme, copilul nu doarme noaptea, grup de tați, clubul taților, tata cu copilul, tați cu copii, întâlnire de tați, pentru tătici',
    PARENT_CHILD_GROUPS:
      'mame cu copii, mama și copilul, mamă și bebeluș, clubul mamelor, grup de mame, întâlniri pentru mame, grup de joacă, activități pentru bebeluși, mămici, întâlnire cu mame, cunosc alte mame, grup pentru mame, joacă pentru bebeluși, mame cu bebeluși, mămici cu bebeluși, grup de mămici, joacă cu bebe, loc de joacă bebeluși, joacă bebeluși, bebeluși la joacă, mămici cu copii, întâlniri mămici, mămici plictisite acasă',
    FAMILY_COUNSELLING:
      'divorț, divorțez, despărțire, terapie de familie, terapie de cuplu, mediere, mediator, pensie alimentară, custodie, certuri în familie, probleme în căsnicie, vreau să divorțez, vreau divorț, m-a părăsit soțul, ne certăm, tatăl nu plătește, nu plătește pensia alimentară, cu cine rămâne copilul, să-mi văd copiii, separare, ne certăm mereu, vrem să divorțăm, fostul nu plătește, nu mă lasă să văd copiii, custodia copiilor, m-a înșelat soțul, m-a înșelat soția, mă înșală, mă înșală soțul, infidelitate, căsnicie în criză, căsnicia merge prost, problemă în căsnicie, mă despart, ne despărțim, m-a părăsit, m-a părăsit soția, m-a lăsat cu copiii, nu mă lasă să văd copilul, să-mi văd copilul, cuplu, cuplul nostru, a luat copiii, a luat copiii și a plecat, nu aduce copiii înapoi, nu-i aduce înapoi, copiii și nu-i aduce, nu-mi aduce copiii, mă înșală bărbatul, are amantă, are pe alta, și-a găsit alta, nevasta a fugit cu copiii, a fugit cu copiii, a plecat cu copiii, mi-a luat copiii',
    SENIORS:
      'vârstnic, bătrân, bătrâni, bătrânețe, persoane în vârstă, pensionar, pensionari, bunică, bunic, bunici, azil de bătrâni, cămin de bătrâni, îngrijire bătrâni, clubul pensionarilor, îngrijesc pe mama, am grijă de mama, îngrijire la domiciliu, îngrijitoare, om în vârstă, cămin pentru bătrâni, bunica e bolnavă, activități pentru vârstnici, mama bătrână, tata singur acasă, menajeră pentru bunica, mama bolnavă, tata bolnav, părinți bătrâni, mama e bolnavă, îngrijirea mamei, îngrijire pentru mama, cine stă cu mama, cine stă cu bunica, demență, alzheimer, soacra bolnavă, lăsa mama, are grijă de mama',
    DISABILITY:
      'handicap, persoană cu handicap, dizabilități, certificat de handicap, scaun cu rotile, recuperare medicală, reabilitare, fizioterapie, kinetoterapie, surd, orb, nevăzător, limbajul semnelor, autism, copil cu dizabilități, cârje, invalid, sunt handicapat, copil cu handicap, copil cu autism, indemnizație de handicap, nu aude, nu vede, nu poate merge, aparat auditiv, orzeczenie, terapie pentru copil, sindrom down, copil cu nevoi speciale, grad de handicap, hiperactiv, copil hiperactiv, cadru de mers, cadru pentru mers, cârjă, olog, șchiop, paralizat, surdo mut, handicapat, handicapați, comisie de handicap, însoțitor handicap, întârziere în dezvoltare, terapie cu cai, hipoterapie, terapie cu animale, călărie pentru copii cu handicap, pat medical, pat de spital, pat ortopedic, pat rabatabil, proteză auditivă, copilul nu vorbește, băiatul nu vorbește, fetița nu vorbește, nu vorbește încă, întârziere de limbaj, întârziat în dezvoltare',
    FUNERAL:
      'înmormântare, înmormântări, funeralii, îngropat, cimitir, pompe funebre, a murit, a murit soțul, a murit mama, a murit cineva, repatriere corp, transport sicriu, ajutor de înmormântare, sicriu, mi-a murit mama, a murit în polonia, trimit corpul acasă, duc corpul în țară, cost înmormântare, incinerare, cenușă, mormânt, groapă, repatriere decedat, repatrierea corpului, să-l îngrop, trimit urna acasă, a murit tata, a decedat, duc corpul acasă, repatriere cadavru, repatriere trup, duc mortul acasă, mortul acasă, trimit mortul în țară, cadavru, cavou, loc de veci, coroană de flori, priveghi, morgă, a dat ortul popii, s-a prăpădit, s-a stins, s-a prăpădit bunicul, s-a dus bunicul, ne-a părăsit tata',
    HOUSING:
      'locuință, apartament, unde să locuiesc, cazare, loc de locuit, cămin muncitoresc, întreținere, nu am unde să stau, nu am unde locui, caut cazare, am nevoie de casă, unde să stau, cazare proastă, cămin, hostel, caut casă, casă de locuit',
    RENTING:
      'chirie, chiria, închiriez, închiriere, de închiriat, caut chirie, cameră, caut cameră, caut apartament, garsonieră, contract de închiriere, proprietar, chiriaș, garanție chirie, evacuare, mă dă afară din casă, caut casă, caut gazdă, dau în chirie, cameră de închiriat, apartament de închiriat, nu îmi dă garanția înapoi, proprietarul mă dă afară, a mărit chiria, nu pot plăti chiria, nu închiriază la străini, stau în chirie, contract de chirie, stăpânul casei, stăpâna casei, a schimbat iala, a schimbat yala, garanția la gazdă, banii de garanție apartament, gazdă, stau în gazdă, la gazdă, ne-a tăiat apa proprietarul, proprietarul ne-a tăiat, garanția înapoi, a crescut chiria, mucegai pe pereți, garanția de la chirie, chiriașă, ne scoate din casă, ne scoate din apartament, ne aruncă din casă, stau la gazdă, gândaci în casă, ploșnițe, ploșnițe în cameră, înghesuiți în cameră, căminul muncitoresc, cazare de la firmă, condiții la cazare, nu-mi dă garanția, nu dă garanția înapoi, nu vrea să dea garanția, chirie ieftină, chirii ieftine, cheile de la apartament',
    SOCIAL_HOUSING:
      'locuință socială, locuințe sociale, apartament de la primărie, locuință ieftină, casă de la stat, anl, listă de așteptare locuință, casă de la primărie, locuință de la stat, apartament social, cerere de locuință, locuință de la oraș, listă pentru locuință, chirie mică, mieszkanie komunalne, locuință de la primărie, listă pentru locuințe, locuință anl, bloc social, apartament de la stat, repartiție, listă de locuințe, locuință ieftină de la oraș',
    UTILITIES:
      'curent, lumină, gunoi, factură curent, factura la curent, factură la gaz, facturi, mi-au tăiat curentul, nu am curent, utilități, căldură, încălzire, gunoaie, sortare gunoi, ridicare gunoi, contor, nu am apă, nu am gaz, apă caldă, plătesc curentul, factură mare, unde arunc gunoiul, mobilă veche gunoi, contract de curent, taxă de gunoi, gaz, curent electric, întreținere bloc, svet, factura la svet, plata la lumină, lumină tăiată, nu vine mașina de gunoi, n-avem apă caldă, mut contorul, canapea veche, factură pe numele meu, factura la lumină, ne-au tăiat lumina, ne-au tăiat apa, contor de apă, contorul, gunoiul, saci de gunoi, gunoi voluminos, mobilă veche de aruncat, arunc canapeaua, arunc mobila veche, electrocasnice vechi, debranșat, centrală, arunc salteaua, arunc salteaua veche, arunc patul vechi, unde arunc, arunc dulapul, unde duc mobila veche, moloz, molozul, gunoi de la renovare, resturi de construcții, wc înfundat, wc-ul e înfundat, chiuvetă înfundată, țeavă spartă, curge robinetul, s-a înfundat, a sărit siguranța, siguranța sare, pană de curent, n-avem curent, curge prin tavan, curge tavanul, plouă în casă, ridică plasticul, când ridică plasticul, ridică gunoiul, ridicarea gunoiului, program de gunoi',
    EMERGENCY_SHELTER:
      'adăpost, unde să dorm, nu am unde să dorm, loc de dormit, fără adăpost, fără casă, om al străzii, boschetar, dorm pe stradă, azil de noapte, am rămas fără casă, dorm în mașină, n-am unde dormi, unde dorm în noaptea asta, sunt pe stradă, m-au dat afară din casă, am rămas pe stradă, pat pentru o noapte, mi-e frig, noclegownia, casă pentru oamenii străzii, dormim în mașină, stăm în mașină, dorm în gară, un pat pentru noaptea asta, pe drumuri, pe drumuri cu copilul, am rămas pe drumuri, rămas pe drumuri, rămasă pe drumuri, în stradă cu copiii, dorm afară, dorm pe bancă, dorm în parc, dorm la gară, unde să dorm la noapte, unde dorm la noapte, m-au aruncat în stradă, boschetari, cerșetor fără casă, aurolac, dată afară cu bebelușul, dată afară cu copilul, dați afară cu copiii, aruncată afară cu copilul, m-a dat afară cu copilul',
    MONEY:
      'nu am bani, indemnizație, indemnizații, subvenție, am nevoie de bani, mi s-au terminat banii, fără bani, n-am bani, reduceri, rămas fără bani',
    CHILD_BENEFITS:
      '800+, 800 plus, 500+, 500 plus, alocație, alocația copilului, alocație copil, bani pentru copil, indemnizație de creștere a copilului, concediu maternal, concediu parental, indemnizație de maternitate, familie numeroasă, cerere 800 plus, depun pentru 800+, nu am primit 800, mi-au oprit 800, opt sute plus, bani pentru bebeluș, bani la naștere, alocații, ajutor pentru familii cu copii, becikowe, bani pentru nou-născut, ajutor nou-născut, bani bebeluș, a născut nevasta, ajutor la naștere, bani pentru copii, indemnizație de naștere, bani de ghiozdan, ajutor pentru copii, bani de rechizite, bani de școală pentru copil, ajutor pentru rechizite, trusou, alocația, alocațiile, bani pe copil, bani pe copii, bani de la stat pentru copii, prima de naștere, stimulent copil, bani de la stat pt copii, bani pt copii, mulți copii, trei copii, patru copii, familie cu mulți copii',
    SOCIAL_ASSISTANCE:
      'ajutor social, asistență socială, asistent social, servicii sociale, mops, gops, sărac, săraci, sărăcie, ajutor de urgență, ajutor pentru chirie, venit minim, nu am din ce trăi, nu am bani de mâncare, ajutor de la mops, cer ajutor social, zasilek, ajutor pentru săraci, sunt sărac, ajutor de la stat, n-am niciun venit, fără venit, nu avem venit, n-am bani de mâncare, n-am bani de lemne, nu ne ajung banii, n-am niciun ban, nu am niciun ban, fără niciun ban, fără un ban, nu mai am bani, nu mai am niciun ban, am rămas fără bani, sunt falit, falit, falită, lefter, lefteri, sunt lefter, sărac lipit, săraci lipiți, n-am un leu, nu mă descurc cu banii, nu ne descurcăm cu banii, nu-mi ajung banii, nu mă ajung banii, nu o scot la capăt, trăim greu, o ducem greu, bani de la stat, ajutor de încălzire, ajutor pentru încălzire, ajutor pentru căldură, ajutor lemne, ajutor de la primărie, vmg, ajutor de urgență bani, nu am bani de chirie, n-am bani de chirie, nu am cu ce plăti chiria, nu pot să plătesc chiria, ajutoare financiare, ajutor bănesc, ajutor financiar, sprijin financiar, ajutor cu bani, ajutor în bani, n-am o lețcaie, lețcaie, fără o lețcaie, n-am un ban, nu-mi ajunge salariul',
    SOCIAL_INSURANCE:
      'zus, asigurări sociale, asigurare socială, pensie, pensii, pensionare, pensie de invaliditate, concediu de boală, indemnizație de boală, contribuții, cotizații, a1, patronul plătește contribuții, îmi plătește zus, patronul nu plătește zus, sunt în concediu medical, bani pentru boală, l4, pensie din românia, ies la pensie, ani de muncă, vechime, stagiu de cotizare, bani de boală, vechime în muncă, indemnizație de maternitate, plătește patronul asigurările, foaie de boală, foaie de concediu medical, medical plătit, medicalul plătit, îmi plătește medicalul, stau pe medical, sunt în medical, concediu creștere copil, concediu de creștere a copilului, concediu pentru creșterea copilului, bani de maternitate, banii de maternitate, pensia mea, talon de pensie, pensie din două țări, cotizez, contribuții plătite, plătește contribuțiile, cărții de muncă, carnet de muncă, carnetul de muncă, bani de medical, medicalul neplătit',
    TAXES:
      'impozit, impozite, taxe, declarație fiscală, declarație de impozit, rambursare impozit, fisc, administrația financiară, pit, număr fiscal, tva, returnare impozit, fac declarația, îmi recuperez impozitul, ajutor cu pit, pit 37, pit 11, urzad skarbowy, am nevoie de nip, declarație anuală, impozit pe venit, declarația de venit, banii de la fisc, impozit înapoi, formular pit, declar venitul, certificat fiscal, certificat de atestare fiscală, adeverință fără datorii, fără datorii la fisc, nu am datorii la stat, venituri din două țări, declar banii din germania, impozit în două țări, declar veniturile',
    BANKING:
      'bancă, cont, cont bancar, deschid cont, deschidere cont, card bancar, bancomat, transfer, transfer de bani, trimit bani, trimit bani acasă, schimb valutar, credit, îmi fac cont, cont pentru străini, deschid cont la bancă, cont fără pesel, mi-au blocat cardul, mi-au blocat contul, am pierdut cardul bancar, trimit bani în țară, western union, schimb bani, kantor, revolut, wise, card revolut, trimit la mama bani, am pierdut cardul, cineva scoate bani, blochez cardul, deschid un cont, card blocat, cont pentru salariu, banca mă refuză, card de bancă, cardul de la bancă, remitențe, virament, viramente, vărsământ, trimit bani mamei, trimit bani în moldova, mandat bani, moneygram, ria, îmi fac card',
    DEBT_ADVICE:
      'datorie, datorii, dator, am datorii, împrumut, nu pot plăti creditul, rate, executor judecătoresc, recuperator, faliment personal, insolvență, camătă, am multe datorii, nu pot plăti datoria, executor, mi-au poprit salariul, mi-au blocat contul executor, rate la bancă, nu pot plăti ratele, scap de datorii, komornik, am girat, girant la credit, am girat un împrumut, nu pot plăti rata, poprire pe salariu, cămătari la ușă, mă sună recuperatorii, împrumut rapid, rată, ratele, rate neplătite, în urmă cu ratele, rămas în urmă cu plata, datornic, împrumuturi, cămătari, cămătarii, popriți, cont poprit, contul poprit, blocat contul, mi-a blocat contul, somație de plată, ifn, dobânzi, îngropat în datorii, băgat în datorii, dator vândut, datori vânduți, plin de datorii',
    SAFETY:
      'siguranță, violență, pericol, sunt în pericol, mi-e frică, victimă, victime, victima unei infracțiuni, ajutor urgent, amenințare, mă amenință, cineva mă amenință, mă simt în pericol, nu sunt în siguranță, am nevoie de protecție, periculos, îmi este frică, ne doare capul de la boiler, miroase a gaz, boiler în baie gaze',
    POLICE:
      'poliție, poliția, polițist, secție de poliție, furt, mi-au furat, hoț, jaf, jefuit, atac, atacat, bătut pe stradă, infracțiune, plângere la poliție, persoană dispărută, amendă, am pierdut telefonul, chem poliția, mi-au furat telefonul, mi-au furat bicicleta, mi-au furat banii, m-au jefuit, m-au bătut, m-au atacat, copil pierdut, am primit amendă, reclam un furt, policja, hoți, mi-au golit cardul, mi-au golit contul, mi-au spart contul, m-au păcălit cu un link, cod blik, vecini gălăgioși, m-au bătut pe stradă, mi-am pierdut portofelul, fac plângere, mă urmărește cineva, mi-au șutit, șutit, șutit bicicleta, mi-au șutit bicicleta, bicicleta furată, mi-a dispărut bicicleta, mi-au ciordit, ciordit, mi-au manglit, manglit, mi-au luat telefonul din mână, mi-au spart mașina, mi-au spart casa, casa spartă, hoți în casă, borfași, pungaș, pungași, buzunare, buzunărit, buzunar tăiat, găbori, sticleți, a luat banii și a dispărut, a luat banii și a fugit, luat banii și dispărut, intermediarul a fugit cu banii, m-a escrocat, escroci, escrocherie, țepar, țepari, mi-a dat țeapă, mi-a tras țeapă, luat țeapă, depun plângere, tâlhar, tâlhari, tâlhărit, amenințat cu cuțitul, bătaie pe stradă, scandal la vecini, geanta în tren, geanta în autobuz, telefonul în autobuz, telefonul în tren, portofelul în autobuz, portofelul în tren, furat în autobuz, furat în tren, mă urmărește, mă urmărește un bărbat, pervers, perversul, libidinos, m-a pipăit, m-a pipăit în autobuz, mă pipăie, exhibiționist, mi-au clonat cardul, card clonat, clonat cardul, au spart camera, pervers în autobuz, pervers în tramvai, pervers în tren, pervers în stație, hoț în autobuz, hoț în tramvai, hoț în tren, hoț în stație, furat în tramvai, furat în stație, bătut în autobuz, bătut în tramvai, bătut în tren, bătut în stație, libidinos în autobuz, libidinos în tramvai, libidinos în tren, libidinos în stație, mi-am pierdut cheile, am pierdut cheile, chei pierdute, cheile pierdute, am găsit chei, portofel pierdut, portofel găsit, mi-a zgâriat mașina, zgâriat mașina, mi-au zgâriat mașina, m-a lovit cu mașina și a fugit, intermediar țepar, m-a țepuit intermediarul, am găsit un pașaport, am găsit acte, am găsit un portofel, înșelat la telefon, escroc la telefon, mi-au luat banii de pe card, banii au dispărut din cont, sunat de la bancă fals, apartamentul nu există, adresa nu există, anunț fals',
    DOMESTIC_VIOLENCE:
      'violență domestică, violență în familie, violența în casă, soțul mă bate, bărbatul mă bate, mă bate, mă lovește, bătută, partenerul mă bate, abuz, abuz sexual, viol, violată, hărțuire, hărțuire sexuală, adăpost pentru femei, să fug de soț, cineva mă rănește acasă, violență împotriva femeilor, abuz asupra copilului, soțul mă lovește, prietenul mă bate, iubitul mă bate, mi-e frică de soț, soțul mă amenință, mă bate acasă, mi-e frică să merg acasă, am fugit de acasă, îmi ia banii, mă controlează, bate copiii, m-a violat, bărbat violent, bătaie în casă, vecinul își bate nevasta, se aud lovituri, dă în mine, dă în copii, îmi ia salariul, nu mă lasă să vorbesc cu ai mei, iubitul mă lovește, ne bate tata, mă amenință soțul, mă ține închisă, mă altoiește, mă snopește, mă snopește în bătaie, mă strânge de gât, m-a strâns de gât, mă calcă în picioare, îmi dă palme, îmi dă pumni, îmi trage palme, palme de la soț, mi-a tras o palmă, mă cafteşte, mă bumbăcește, mă cotonogește, mă umple de vânătăi, vânătăi, ochi vânăt, bătut de tata, tata vitreg ne bate, tata o bate pe mama, frică de bărbatu meu, frică de soț, frică de soțul meu, mi-e frică de el, mă amenință fostul, mă urmărește fostul, mă ține închisă în casă, nu mă lasă să ies din casă, gelos, gelozie, concubinul mă bate, bătăuș, agresor, abuzată, agresată, m-a încuiat afară, soțul m-a încuiat afară, mi-a luat telefonul soțul, mă omoară dacă plec, zice că mă omoară, amenință că mă omoară, soțul zice că mă omoară, mă bate când bea, mă bate la beție, când bea mă bate, bea și mă bate, bea și ne bate, frică de bărbat, mi-e frică de bărbatul meu, mi-e frică să mă întorc acasă, mi-e frică acasă, mă umilește, soacra mă umilește, soțul mă umilește, mă jignește, mă înjură bărbatul, mă face de râs, îmi citește mesajele, îmi verifică telefonul, îmi ia cardul, soțul mă controlează, soțul nu-mi dă bani',
    HUMAN_TRAFFICKING:
      'trafic de persoane, trafic de ființe umane, muncă forțată, sclavie, sclav, exploatare, exploatat, mi-au luat pașaportul, patronul mi-a luat pașaportul, mă obligă să muncesc, prostituție, nu mă lasă să plec de la muncă, mi-au luat actele, patronul îmi ține pașaportul, nu îmi dă pașaportul, mă țin închis, nu mă lasă să plec, muncesc ca un sclav, lucrez pe mâncare, mă obligă la prostituție, traficanți, agenția ține pașapoartele, ne ține pașapoartele, mi-au luat buletinul, nu ne lasă să plecăm, ne țin închiși, obligată să mă prostituez, muncim ca sclavii, sechestrat, sechestrată, sechestrați, ținut cu forța, ținută cu forța, ținuți cu forța, ne ține cu forța, nu ne lasă să ieșim, închiși în fermă, încuiați, ne încuie noaptea, ne-a luat buletinele, ne-a luat pașapoartele, ține pașaportul, îmi ține actele, ne ține actele, muncesc pentru datorie, muncesc ca să plătesc datoria, scoasă la produs, pește, proxenet, cerșit forțat, nu am voie să ies, nu mă lasă să ies, n-am voie să sun, mă țin închisă',
    DISCRIMINATION:
      'discriminare, discriminat, rasism, rasist, xenofobie, discurs de ură, insulte, mă insultă, tratament inegal, egalitate de tratament, avocatul poporului, mă jignesc că sunt străin, râd de mine, se poartă urât cu străinii, mi-au zis du-te în țara ta, du-te în țara ta, pentru culoarea pielii, pentru că sunt țigan, pentru că sunt rom, ură, umilit, fac bancuri cu mine, bancuri cu români, glume pe seama mea, pleacă de unde ai venit, să plece de unde a venit, din cauza accentului, mi-au zis să plec acasă, râd de accentul meu, m-au înjurat că sunt străin, înjurat că sunt străin, înjurat că sunt român, pentru că sunt străin, că-s străin, că sunt străin, că suntem străini, că sunt străină, că-s moldovean, că sunt rom, că sunt țigan, nu-mi închiriază că-s străin, nu primesc străini, nu angajează străini, din cauza culorii, din cauza religiei, râd de cum vorbesc, își bat joc de accent, cioară, cioroi, borâtură, jigniri, jignit că sunt străin, batjocorit, nu lasă străinii, nu lasă străinii în club, nu ne lasă să intrăm, batista fetei, râd copiii de batic, râd de batista, râd copiii de fata mea, nu ne-au lăsat în club, nu ne-au lăsat să intrăm, nu m-au lăsat să intru, pentru că suntem români, că sunt român, pentru că sunt moldovean, că suntem țigani, mai puțin decât pe polonezi, mai puțin decât polonezii, plătesc mai puțin că sunt străin, polonezii iau mai mult, să mă car în țara mea, cară-te în țara ta, țigan împuțit, aruncă cu pietre în noi, pentru că suntem străini',
    BASIC_NEEDS:
      'nevoi de bază, foame, mi-e foame, ajutor umanitar, donații, duș, spălătorie, spăl haine, pampers, igienă, crucea roșie, caritas, caritate, nu am nimic, unde fac duș, unde mă spăl, mă spăl, spăl rufe, săpun, absorbante, lucruri pentru bebeluș, detergent',
    FOOD_AID:
      'mâncare, alimente, hrană, mâncare gratuită, mâncare gratis, pachet cu alimente, pachete alimentare, banca de alimente, cantină, cantină socială, masă caldă, prânz, prânz gratuit, nu am ce mânca, lapte praf, am nevoie de mâncare, nu am mâncare, unde mănânc gratis, mănânc gratis, mâncare pentru copii, supă, ceva de mâncare, ajutor alimentar, mâncare caldă, n-am mâncat nimic, nu am mâncat, n-am mâncat de ieri, n-am ce mânca, pachet cu mâncare, frigider gol, masă caldă gratis, copiii flămânzi, haleală, de haleală, halesc, crăpelniță, papa bun gratis, potol, ceva de-ale gurii, de-ale gurii, mâncare de pomană, ciorbă caldă, o supă caldă, frigiderul gol, frigiderul e gol, n-avem ce mânca, nu avem ce mânca, rabd de foame, rabdă de foame, răbdăm de foame, flămând, flămânzi, înfometat, foamete, ajutoare alimentare, pachet alimentar, sacoșă cu alimente, n-am ce pune pe masă, ce pune pe masă, n-am de mâncare, fără mâncare, nu am mâncare acasă, pâine gratis, pâine și lapte, mâncare la școală, pachet de mâncare, alimente gratis, n-am mâncat de două zile, nu am mâncat nimic',
    CLOTHING_FURNITURE:
      'haine, haine gratis, îmbrăcăminte, geacă, geacă de iarnă, încălțăminte, pantofi, second hand, mobilă, pat, saltea, pătură, plapumă, oale, mașină de spălat, frigider, cărucior, haine pentru bebeluși, am nevoie de haine, haine de iarnă, haine groase, haine pentru copii, ghete de iarnă, mobilă gratis, am nevoie de pat, pătuț, masă și scaune, mobilă veche, haine la mâna a doua, căruț pentru copil, căruț, pătuț second hand, geacă groasă, pături, plapume, țoale, țoale groase, hăinuțe, hăinuțe bebe, hăinuțe copii, bulendre, boarfe, geci, cizme, bocanci, încălțări, fular, căciulă, scaune și masă, vase de bucătărie, dulap, noptieră, haine de la biserică, scutece, pamperși, scutec, pampers, lucruri de bebeluș',
    POST: 'poștă, oficiul poștal, la poștă, scrisoare recomandată, colet, colete, trimit un colet, trimit pachet, ridic coletul, curier, timbre, awizo, poșta poloneză, trimit pachet acasă, aviz poștal, paczkomat, poștaș, ridic pachetul, trimit o scrisoare, pachet pentru acasă, ridic un colet, hârtie în cutia poștală, colet pierdut, easybox, locker, cargus, fan courier, pachet acasă, aviz, avizul, hârtie de la poștaș, poștașul, ramburs',
    TRANSPORT:
      'transport, naveta, drum la muncă, cum ajung la muncă, bicicletă, taxi, parcare, cum ajung la serviciu, nu am cu ce merge, transport la muncă, trotinetă, mă duce la muncă, mers împreună la muncă, cu mașina la schimb, merg la schimbul de la șase, cine merge la schimb, cine mă ia la muncă, loc în mașină, împart benzina, car pooling, cine merge la fabrică, merge cineva cu mașina, merge cineva la fabrică, ia-mă la ocazie, la ocazie până la muncă, drum împreună la muncă, mașina la fabrică, cu mașina la fabrică, mașină comună',
    DRIVING_LICENCE:
      'permis auto, carnet de conducere, carnet de șofer, permis de conducere, permis de șofer, preschimbare permis, schimb permisul, permis străin, școală de șoferi, examen auto, înmatriculare, înmatriculare mașină, asigurare auto, rca, itp, talon, schimb permisul auto, permis românesc, e valabil permisul, iau permisul, am cumpărat mașină, înmatriculez mașina, asigurare mașină, prawo jazdy, permis de camion, inspecție tehnică, prava moldovenească, carnet moldovenesc, carnet românesc, permisu de conducere, permisu meu, permisul meu de conducere, actele mașinii, mașină cu numere străine, fac școala de șoferi, carnet, carnetul, carnetul de șofer, să-mi iau carnetul, iau carnetul, îmi iau permisul, șofer categoria, numere roșii, numere de mașină, mașină din germania, schimbat permisul, permisul moldovenesc, școală auto, cod 95, codul 95, card tahograf, cardul tahograf, tahograf, cartelă tahograf, atestat marfă, atestat de șofer, atestat profesional șofer, cpc șofer, permis de tir, categoria ce, atestat adr',
    PUBLIC_TRANSPORT:
      'autobuz, autobuze, autobuzul, bilet, bilete, bilet de autobuz, abonament lunar, abonament, orar autobuz, stație, stația de autobuz, tren, trenuri, gară, transport public, transport în comun, autobuz gratuit, ce autobuz, la ce oră vine autobuzul, autobuz la muncă, cumpăr bilet, bilet de tren, tren spre varșovia, microbuz, maxi-taxi, autocar, autogară, orar autobuze, primul autobuz, amendă în autobuz, fac naveta, cursă, ultima cursă, mijloace de transport, bilete de tren, ce autobuz iau, abonament pentru elev, abonament de elev, abonament școlar',
    COMMUNITY:
      'comunitate, vecini, integrare, timp liber, diaspora, asociație, asociații, conaționali, români în polonia, moldoveni, oameni din țara mea, români în plock, moldoveni în polonia, comunitatea românească, conațional, grădinărit, grădină de legume, să plantez legume, plantez roșii, petic de pământ, parcelă de grădină, lot de grădină',
    MEETING_PLACES:
      'întâlniri, întâlnire, cunosc oameni, să cunosc oameni, prieteni, găsesc prieteni, îmi fac prieteni, nu cunosc pe nimeni, sunt singur, sunt singură, singurătate, club, cafenea, centru comunitar, nu am prieteni, vreau prieteni, vreau să cunosc oameni, mă simt singur, mă simt singură, mă plictisesc, unde ies, unde cunosc oameni, socializare, n-am vorbit cu nimeni, n-am cu cine vorbi, să-mi fac prieteni, unde se adună lumea, cu cine să beau o cafea, o cafea cu cineva, beau o cafea cu cineva, la o cafea, să ies și eu, cu cine să ies, ieși în oraș, să ies în lume',
    BEFRIENDING_MENTORING:
      'mentor, mentorat, însoțitor, însoțitoare, să mă însoțească, cineva să vină cu mine, vine cu mine la doctor, vino cu mine la birou, ghid, prieten local, ajutor de la vecini, cineva să meargă cu mine, merge cu mine la doctor, merge cu mine la birou, mi-e frică să merg singur, îmi arată orașul, prieten polonez, familie poloneză, persoană de sprijin, ajutor personal, să-mi arate orașul, prieten de aici, să vină cineva cu mine, însoțitor la ghișeu, voluntar care să mă ajute, voluntar care să mă însoțească, vină cineva cu mine, vine cineva cu mine, meargă cineva cu mine, prietenă poloneză, arate orașul, om de încredere, merge cu mine la primărie, să merg singur, frică să merg singur, frică să merg singură, mi-e frică să merg singură, cine merge cu mine, mă însoțește, însoțit la medic, însoțire',
    WOMENS_GROUPS:
      'grup de femei, club de femei, clubul femeilor, întâlniri pentru femei, cusut, croitorie, lucru de mână, femei migrante, cunosc alte femei, întâlnire de femei, doar pentru femei, grup de sprijin pentru femei, tricotat, gătim împreună, spațiu pentru femei, îi place să coasă, nevasta coase, coase acasă, cerc de femei, gătit împreună, gătit',
    VOLUNTEERING:
      'voluntar, voluntară, voluntari, devin voluntar, ajut pe alții, donez sânge, muncă voluntară, vreau să ajut, cum pot ajuta, ajut oameni, vreau să fiu voluntar, ajut refugiați, donare de sânge, ajut gratis, fac voluntariat, curs de prim ajutor, vreau să fac un bine, fac un bine, să ajut și eu, timp liber și vreau să ajut, să ajut la crucea roșie, vreau să ajut pe alții, vreau să ajut pe cineva, vreau să ajut oameni, vreau să fiu de folos, am timp să ajut',
    LIBRARY:
      'bibliotecă, carte, cărți, împrumut cărți, cărți în română, sală de lectură, cărți pentru copii, de unde iau cărți, citesc, citesc cărți, loc de învățat, povești pentru copii, cărți de citit, audiobook, loc liniștit de citit, permis de bibliotecă',
    CULTURE:
      'cultură, muzeu, teatru, cinema, film, concert, concerte, muzică, dans, cor, expoziție, festival, eveniment, evenimente, ce fac în weekend, pictură, casa de cultură, excursie, sărbătoare, ce fac azi, unde ies în weekend, filme, spectacol, spectacole, cânt, cursuri de dans, chitară, crăciun, târg, fotografie, concertul, cânt într-un cor, ce se întâmplă în weekend, dansuri populare, cânt la vioară, curs de pictură, trupă de teatru, teatru de păpuși, marionete pentru copii, spectacol de marionete, ce facem în weekend, ce e de văzut, ieșit în oraș, ieșim în oraș, cenaclu, cânt la un instrument, cânt la trompetă, actor amator, corală, taraf, hore',
    SPORT:
      'sală de sport, sală de fitness, bazin, piscină, înot, fotbal, volei, baschet, alergare, yoga, fitness, antrenament, box, club sportiv, stadion, teren de sport, exerciții, joc fotbal, joc volei, unde mă antrenez, mă antrenez, fac sport, înotat, tenis, karate, arte marțiale, sport pentru adulți, m-am îngrășat, vreau să slăbesc, să dau jos kilele, fac mișcare, echipă de fotbal, învăț să înot, alergăm împreună, miuță, o miuță, bat mingea, bătut mingea, tras de fiare, trag de fiare, aparate de forță, slăbit, să slăbesc, slăbesc, kilograme în plus, ștrand, bazin acoperit, saună, teren sintetic',
    RELIGION:
      'biserică, biserică ortodoxă, ortodox, preot, slujbă, liturghie, parohie, rugăciune, botez, moschee, biserica catolică, penticostali, baptiști, cununie religioasă, sinagogă, religie, biserica ortodoxă română, slujbă în română, unde mă rog, mă rog, botez copilul, spovedanie, părinte duhovnic, pastor, biserica evanghelică, slujbă ortodoxă, botez pentru copil, biserică penticostală, vorbesc cu preotul, părinte ortodox, vorbesc cu un preot, mă spovedesc, împărtășanie, împărtășesc, sfânta slujbă, la biserică, adunare creștină, adventiști, pastorul, botezul copilului, sfeștanie, parastasul, parastasului, pomenire, pomană, pomenirea morților, slujbă de pomenire, patruzeci de zile, sfințit pasca, sfințire pască, coliva, slujbă de patruzeci de zile',
    BUSINESS:
      'afacere, afaceri, antreprenor, întreprindere, camera de comerț, comerț, afacere mică, firma mea, antreprenori, oameni de afaceri, sprijin pentru firme',
    STARTING_BUSINESS:
      'deschid firmă, deschid o firmă, înființare firmă, încep o afacere, afacerea mea, pfa, srl, lucrez pe cont propriu, liber profesionist, contabil, contabilă, plan de afaceri, finanțare afacere, startup, înregistrare firmă, vreau să deschid o firmă, deschid un magazin, deschid un restaurant, înregistrez firma, dzialalnosc, jdg, lucrez pentru mine, bani pentru afacere, închid firma, întreprindere individuală, rulotă cu mici, tonetă, chioșc de mâncare, firmă pe cont propriu, deschid un atelier, pe cont propriu, vând mâncare legal, deschid salon, să-mi deschid salon, deschid magazin, deschid un bar, deschid frizerie, deschid coafor, salonul meu, salon propriu, bani pentru firmă, bani de la stat pentru firmă, bani nerambursabili, fonduri pentru firmă, mică afacere, afacere cu mâncare, business, firmuliță, dugheană, tarabă, vând mâncare, pe persoană fizică, șeful meu propriu, propriul meu șef, afacere mică cu mâncare, lucrez independent, freelancer, pe cont propriu firmă, deschid o brutărie, să deschid o brutărie, să deschid un magazin, deschid o frizerie, vând mâncare pe stradă, impozit forfetar, impozit pe normă, impozit fix, ryczałt',
    EMPLOYING_FOREIGNERS:
      'angajez străini, angajez un străin, angajarea străinilor, angajez muncitori, angajator, angajatori, pentru angajatori, obligațiile angajatorului, recrutare, muncitori străini, caut muncitori, am nevoie de muncitori, vreau să angajez, cum angajez străini, acte pentru angajare străini, angajare legală, angajez oameni, caut angajați, iau un ucrainean la lucru, angajez un ucrainean, iau oameni la lucru, angajez un moldovean, muncitori din afară, aduc culegători, aduc muncitori, angajez culegători, aduc oameni la cules, angajez un nepalez, angajez nepalezi, angajez un indian, angajez asiatici, angajez oameni din, firma mea angajează străini, aduc muncitori din asia, muncitori din asia, acte pentru angajați străini, nevoie de muncitori la firmă, caut muncitori pentru firmă, să aduc muncitori',
  },
  audienceSynonyms: {
    LABOUR_MIGRANTS: 'migrant, migranți, imigrant, imigranți, muncitor străin, străini',
    SEASONAL_WORKERS: 'sezonier, sezonieri, la cules',
    NO_STATUTORY_ENTITLEMENT: 'nu am drept la ajutor, fără drept la ajutor',
    NEWCOMERS: 'nou-veniți, nou-venit, abia am ajuns',
    FAMILIES_WITH_CHILDREN: 'familie cu copii, părinți',
    MOTHERS: 'mamă, mămici',
    PREGNANT_WOMEN: 'gravidă, însărcinată, gravide',
    SINGLE_PARENTS: 'mamă singură, tată singur',
    WOMEN: 'femeie, pentru femei',
    CHILDREN: 'copil, bebeluși, cei mici',
    YOUTH: 'tânăr, adolescenți, adolescent',
    STUDENTS: 'student, studentă, studente',
    SENIORS: 'bătrâni, pensionari, persoane în vârstă',
    PEOPLE_WITH_DISABILITIES: 'handicap, invalid, surzi, nevăzători',
    UNEMPLOYED: 'șomer, șomeri, fără serviciu',
    LOW_INCOME: 'săraci, sărac, nevoiași',
    HOMELESS: 'oamenii străzii, fără casă, fără adăpost',
    TEMPORARY_PROTECTION: 'ucraineni, refugiați din ucraina',
    REFUGEES: 'refugiat, refugiată',
    ASYLUM_SEEKERS: 'azil, solicitant de azil',
    EU_CITIZENS: 'cetățean ue, cetățean european, europeni',
    UNDOCUMENTED: 'ilegal, fără acte, fără viză, fără documente',
    RETURNING_POLES: 'întoarcere în polonia, repatriați',
    VICTIMS_OF_VIOLENCE: 'victimă, femei abuzate, victimele violenței',
    EMPLOYERS: 'angajator, sunt patron, pentru firme',
    ENTREPRENEURS: 'antreprenor, pfa, patron de firmă',
    VOLUNTEERS: 'voluntar, voluntară',
    LOCAL_RESIDENTS: 'localnici, rezidenți, toți locuitorii',
  },
  formalitySynonyms: {
    FORMAL: 'de stat, public, publică, oficial, oficială, municipal',
    SEMI_FORMAL: 'fundație, ong, asociație non-profit, organizație neguvernamentală, de la biserică, parohial',
    INFORMAL: 'informal, între vecini, grup de facebook, grup de whatsapp',
    VOLUNTARY: 'cu un voluntar, cu voluntari, de la voluntari, de voluntari',
  },
  requirementSynonyms: {
    APPOINTMENT: 'fără programare, cu programare, îmi fac programare, trebuie programare, fac o programare, fără coadă',
    PASSPORT_OR_ID: 'fără pașaport, nu am pașaport, cu pașaport, trebuie pașaport, fără buletin, cu buletinul, fără act de identitate',
    PESEL: 'fără pesel, nu am pesel, cu pesel, trebuie pesel',
    RESIDENCE_TITLE:
      'fără permis de ședere, fără viză, nu am viză, fără karta pobytu, nu am permis de ședere, cu viză, cu permis de ședere',
    TEMPORARY_PROTECTION_STATUS: 'fără statut ukr, cu statut ukr, fără ukr',
    REGISTERED_ADDRESS: 'fără meldunek, fără adresă, fără domiciliu, cu meldunek, fără reședință',
    LIVING_IN_MUNICIPALITY: 'doar pentru locuitori, locuiesc în altă comună, din alt oraș',
    HEALTH_INSURANCE: 'fără asigurare, nu am asigurare, fără asigurare de sănătate, cu asigurare, neasigurat, fără asigurare medicală',
    REFERRAL: 'fără trimitere, fără bilet de trimitere, nu am trimitere, cu trimitere, trebuie trimitere',
    WORK_CONTRACT: 'fără contract, fără contract de muncă, nu am contract, cu contract de muncă',
    WORK_PERMIT: 'fără permis de muncă, nu am permis de muncă, cu permis de muncă',
    REGISTERED_UNEMPLOYED: 'înregistrat ca șomer, înscris la șomaj, înscris ca șomer, fără înscriere la șomaj',
    INCOME_STATEMENT: 'fără adeverință de venit, adeverință de salariu, dovada veniturilor, limită de venit',
    DISABILITY_CERTIFICATE: 'fără certificat de handicap, certificat de handicap, cu certificat de handicap',
    BIRTH_CERTIFICATE: 'fără certificat de naștere, nu am certificat de naștere, cu certificat de naștere',
    SWORN_TRANSLATION: 'fără traducere, fără traducere autorizată, cu traducere autorizată, trebuie tradus',
    BANK_ACCOUNT: 'fără cont bancar, fără cont, nu am cont bancar, nu am cont în bancă',
    TRUSTED_PROFILE: 'fără profil zaufany, nu am profil zaufany, fără profil de încredere',
    BASIC_POLISH:
      'fără poloneză, fără limba poloneză, fără să știu poloneză, nu știu poloneză, nu vorbesc poloneză, nu știu polona, fără limbă',
    PARENTAL_CONSENT: 'fără acordul părinților, fără părinți, cu acordul părinților',
    FEE: 'gratis, gratuit, gratuită, gratuite, fără plată, pe gratis, cu plată, ieftin, cât costă, preț',
  },
  languageSynonyms: {
    pl: 'în poloneză, limba poloneză, în limba poloneză, polona, vorbitor de poloneză',
    uk: 'în ucraineană, limba ucraineană, ucraineană, vorbitor de ucraineană',
    en: 'în engleză, limba engleză, în limba engleză, vorbitor de engleză',
    ru: 'în rusă, limba rusă, rusește, pe rusește, vorbitor de rusă',
    be: 'în belarusă, limba belarusă, bielorusă',
    ka: 'în georgiană, limba georgiană, gruzină',
    es: 'în spaniolă, limba spaniolă, vorbitor de spaniolă',
    tr: 'în turcă, limba turcă, turcește',
    hi: 'în hindi, limba hindi, indiană',
    ne: 'în nepaleză, limba nepaleză, nepali',
    bn: 'în bengaleză, limba bengaleză, bengali',
    vi: 'în vietnameză, limba vietnameză, vietnamez',
    uz: 'în uzbecă, limba uzbecă, uzbec',
    fil: 'în filipineză, tagalog, tagaloga',
    ar: 'în arabă, limba arabă, arăbește',
    ro: 'în română, în limba română, românește, pe românește, moldovenească, în moldovenească, vorbitor de română',
    pso: 'limbajul semnelor, în limbajul semnelor, limbaj mimico-gestual, limba semnelor',
  },
  ambiguous: {
    'carte de muncă': ['EMPLOYMENT_CONTRACT', 'SOCIAL_INSURANCE'],
    'cartea de muncă': ['EMPLOYMENT_CONTRACT', 'SOCIAL_INSURANCE'],
    'm-a înșelat': ['FAMILY_COUNSELLING', 'POLICE'],
    părinte: ['PARENTING', 'RELIGION'],
    rețetă: ['PHARMACY', 'DOCTOR', 'HEALTH'],
    'concediu de maternitate': ['CHILD_BENEFITS', 'SOCIAL_INSURANCE'],
    'concediu medical': ['DOCTOR', 'SOCIAL_INSURANCE'],
    'prim ajutor': ['HOSPITAL_EMERGENCY', 'VOLUNTEERING'],
    plângere: ['POLICE', 'LABOUR_INSPECTION'],
    nip: ['TAXES', 'STARTING_BUSINESS'],
    firma: ['BUSINESS', 'STARTING_BUSINESS'],
    'unde să merg': ['ADVICE', 'INFORMATION_POINT'],
    'cine mă poate ajuta': ['ADVICE', 'INFORMATION_POINT'],
    'ce să fac': ['ADVICE', 'INFORMATION_POINT'],
    card: ['RESIDENCE_PERMIT', 'BANKING', 'PUBLIC_TRANSPORT'],
    documente: ['RESIDENCE', 'FORM_FILLING'],
    contract: ['EMPLOYMENT_CONTRACT', 'RENTING'],
    asigurare: ['HEALTH_INSURANCE', 'SOCIAL_INSURANCE', 'DRIVING_LICENCE'],
    curs: ['POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    cursuri: ['POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    permis: ['DRIVING_LICENCE', 'RESIDENCE_PERMIT', 'WORK_PERMIT'],
    înregistrare: ['ADDRESS_REGISTRATION', 'UNEMPLOYMENT', 'EU_CITIZEN_REGISTRATION'],
    înscriere: ['SCHOOL', 'DOCTOR', 'UNEMPLOYMENT'],
    drepturi: ['WORKERS_RIGHTS', 'LEGAL_ADVICE'],
    despăgubire: ['WORK_ACCIDENT', 'LEGAL_ADVICE'],
    ajutor: ['ADVICE', 'SOCIAL_ASSISTANCE'],
    deces: ['CIVIL_REGISTRY', 'FUNERAL'],
    'am nevoie de ajutor': ['ADVICE', 'INFORMATION_POINT'],
    'am o problemă': ['ADVICE', 'INFORMATION_POINT'],
    acte: ['RESIDENCE', 'FORM_FILLING'],
    'accident vascular': ['HOSPITAL_EMERGENCY', 'DISABILITY'],
    avc: ['HOSPITAL_EMERGENCY', 'DISABILITY'],
    ghiozdan: ['CHILD_BENEFITS', 'SCHOOL'],
    ghiozdane: ['CHILD_BENEFITS', 'SCHOOL'],
    rechizite: ['CHILD_BENEFITS', 'SCHOOL'],
    cazier: ['PASSPORT_CONSULATE', 'POLICE', 'SWORN_TRANSLATION'],
    cazierul: ['PASSPORT_CONSULATE', 'POLICE', 'SWORN_TRANSLATION'],
    'cazier judiciar': ['PASSPORT_CONSULATE', 'POLICE', 'SWORN_TRANSLATION'],
    'concediu de paternitate': ['SOCIAL_INSURANCE', 'CHILD_BENEFITS'],
    'concediul paternal': ['SOCIAL_INSURANCE', 'CHILD_BENEFITS'],
    'concediu paternal': ['SOCIAL_INSURANCE', 'CHILD_BENEFITS'],
    'masă la școală': ['SCHOOL', 'FOOD_AID'],
  },
};
