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
    WORK: 'muncă, muncesc, lucru, de lucru, a lucra, job, serviciu, loc de muncă, fabrică, angajare',
    JOB_SEARCH:
      'caut de lucru, caut de muncă, caut loc de muncă, găsesc de lucru, găsi de muncă, locuri de muncă, oferte de muncă, joburi, vreau să lucrez, agenție de muncă, agenție de recrutare, oficiul de muncă, bursa locurilor de muncă, muncă sezonieră, anunțuri de angajare, angajez',
    UNEMPLOYMENT:
      'șomer, șomeră, șomaj, ajutor de șomaj, indemnizație de șomaj, mi-am pierdut locul de muncă, am rămas fără serviciu, fără loc de muncă, înscriere șomaj, am pierdut jobul',
    CAREER_GUIDANCE:
      'cv, scrie un cv, curriculum vitae, consilier în carieră, carieră, orientare profesională, scrisoare de intenție, interviu de angajare, schimbarea profesiei',
    VOCATIONAL_TRAINING:
      'curs profesional, formare profesională, calificare, stivuitor, curs stivuitorist, stivuitorist, sudor, curs de sudor, sudură, stagiu, practică, învăț o meserie, meserie, recalificare, instruire, certificat profesional',
    QUALIFICATION_RECOGNITION:
      'diplomă, recunoașterea diplomei, echivalare diplomă, echivalarea diplomei, echivalare studii, recunoașterea studiilor, apostilă, diplomă din străinătate, calificări, diplomă de asistentă medicală, nostrificare',
    WORK_PERMIT:
      'permis de lucru, autorizație de muncă, aviz de muncă, viză de muncă, drept de muncă, lucrez legal, muncă legală, pot să lucrez, cartea albastră, permis munca',
    WORKERS_RIGHTS:
      'drepturile angajatului, drepturile muncitorului, drepturile lucrătorilor, dreptul muncii, codul muncii, ore suplimentare, concediu, concediu de odihnă, zile libere, program de lucru, salariu minim, sindicat, hărțuire la serviciu, plângere împotriva angajatorului, șeful țipă, m-au înșelat la muncă',
    UNPAID_WAGES:
      'nu m-a plătit, nu m-au plătit, nu mă plătește, nu plătește, patronul nu m-a plătit, șeful nu m-a plătit, patronul nu plătește, salariu, salariul, leafă, nu am primit salariul, salariu întârziat, nu mi-au dat banii, îmi datorează bani la muncă, salariu restant, bani pentru muncă',
    EMPLOYMENT_CONTRACT:
      'contract de muncă, fără contract, nu am contract, la negru, muncă la negru, concediere, concediat, m-au dat afară, dat afară de la muncă, demisie, preaviz, reziliere contract, agenție de muncă temporară',
    LABOUR_INSPECTION:
      'inspectoratul muncii, inspector de muncă, inspectorat, itm, reclam patronul, reclamație angajator, plângere la inspectorat, control la muncă',
    WORK_ACCIDENT:
      'accident la muncă, accident la locul de muncă, rănit la muncă, m-am accidentat la muncă, despăgubire accident, boală profesională, m-am lovit la muncă, m-am tăiat la muncă',
    RESIDENCE:
      'ședere, ședere legală, acte, viză, vize, prelungire viză, prelungirea vizei, imigrare, imigrant, imigrări, străin, străini, legalizarea șederii, voievodat, poliția de frontieră',
    RESIDENCE_PERMIT:
      'permis de sedere, permis de rezidență, card de rezidență, carte de rezidență, rezidență, rezidență temporară, ședere temporară, prelungirea permisului, cerere de ședere, amprente, reîntregirea familiei, să aduc soția, să aduc soțul, să aduc familia, karta pobytu',
    PERMANENT_RESIDENCE:
      'rezidență permanentă, ședere permanentă, rezident permanent, rezident pe termen lung, rezident ue, să rămân definitiv',
    EU_CITIZEN_REGISTRATION:
      'cetățean ue, cetățean european, cetățeni europeni, cetățean al uniunii europene, certificat de înregistrare ue, înregistrarea șederii ue, membru de familie al cetățeanului ue, cetățean român, român în polonia',
    TEMPORARY_PROTECTION:
      'protecție temporară, refugiat din ucraina, refugiați din ucraina, ucraineni, război în ucraina, statut ukr, ajutor pentru ucraineni',
    ASYLUM:
      'azil, cerere de azil, azil politic, refugiat, refugiați, statut de refugiat, protecție internațională, protecție subsidiară, persecuție, tabără de refugiați, ședere umanitară',
    CITIZENSHIP: 'cetățenie, cetățenia poloneză, pașaport polonez, obțin cetățenia, naturalizare, origine poloneză',
    PESEL: 'pesel, obțin pesel, cod numeric personal, cnp, număr de identificare',
    ADDRESS_REGISTRATION:
      'înregistrare adresă, înregistrarea domiciliului, meldunek, viză de reședință, flotant, viză de flotant, domiciliu, schimbare adresă, dovada adresei, reședință, proprietarul nu vrea să mă înregistreze',
    CIVIL_REGISTRY:
      'stare civilă, certificat de naștere, certificat de căsătorie, certificat de deces, înregistrare copil, înregistrarea nou-născutului, căsătorie, mă căsătoresc, cununie civilă, nuntă, schimbarea numelui',
    DIGITAL_IDENTITY:
      'profil de încredere, semnătură electronică, identitate digitală, servicii online, aplicație guvern, mobywatel, profil zaufany, depun online',
    PASSPORT_CONSULATE:
      'pașaport, am pierdut pașaportul, pașaport pierdut, mi-au furat pașaportul, pașaport expirat, consulat, consul, ambasadă, ambasada română, buletin, carte de identitate, acte pierdute, am pierdut actele, titlu de călătorie',
    RETURN_HOME:
      'deportare, deportat, mă deportează, expulzare, vreau acasă, întoarcere acasă, să mă întorc acasă, mă întorc în țară, întoarcere în țară, întoarcere voluntară, decizie de returnare, interdicție de intrare, bilet acasă, oim',
    LANGUAGES: 'limbă, limbi, curs de limbă, cursuri de limbi, școală de limbi, lecții de limbă, nu înțeleg',
    POLISH_COURSE:
      'poloneză, limba poloneză, curs de poloneză, cursuri de poloneză, lecții de poloneză, învăț poloneză, învăța poloneza, poloneză pentru străini, poloneză pentru începători, examen de poloneză, certificat b1, vorbesc poloneza, curs poloneza',
    CONVERSATION_PRACTICE:
      'conversație, club de conversație, exersez poloneza, vorbit poloneză, practic poloneza, cafenea lingvistică, schimb lingvistic, tandem lingvistic, discuții în poloneză',
    OTHER_LANGUAGES:
      'engleză, curs de engleză, învăț engleza, germană, curs de germană, limba maternă, limbi străine, limba română, școală românească',
    TRANSLATION_INTERPRETING:
      'traducător, traducătoare, traduc, a traduce, traducere, traduceri, interpret, translator, translator la doctor, interpret la spital, cineva să-mi traducă, nu vorbesc poloneza',
    SWORN_TRANSLATION:
      'traducere autorizată, traducere legalizată, traducător jurat, traducere acte, traducere de documente, traducerea diplomei, traduc acte, traducere oficială, traducere certificat',
    ADVICE: 'sfat, sfaturi, consiliere, consilier, informații, consultanță',
    INFORMATION_POINT:
      'punct de informații, birou de informații, centru de ajutor, primii pași, abia am venit, abia am ajuns, am venit ieri, nou în oraș, primărie, primăria, ajutor pentru străini, linie telefonică, centru pentru migranți',
    LEGAL_ADVICE:
      'avocat, avocatul, avocați, avocat gratuit, avocat gratis, jurist, consultanță juridică, asistență juridică, ajutor juridic, sfat juridic, notar, lege, tribunal, judecată, proces, instanță, contestație, recurs, apel la decizie, scrisoare de la tribunal, înșelătorie, m-au înșelat',
    CONSUMER_RIGHTS:
      'consumator, protecția consumatorului, reclamație, reclamație la magazin, returnare produs, nu îmi dau banii înapoi, bani înapoi, garanție, m-au înșelat la magazin, țeapă online, produs defect, produs stricat',
    FORM_FILLING:
      'completez formular, completare formular, completarea cererii, formular, formulare, cerere, cereri, scriu o cerere, scrisoare oficială, nu înțeleg scrisoarea, ajutor cu actele, ajutor la birou, hârtii',
    DIGITAL_SKILLS:
      'calculator, curs de calculator, internet, internet gratuit, wifi, email, telefon, telefon mobil, smartphone, imprimantă, printez, scanez, xerox, copii xerox, cartelă sim, aplicație',
    HEALTH: 'sănătate, bolnav, bolnavă, sunt bolnav, boală, rețetă, tratament, durere, mă doare, analize, îngrijire medicală',
    DOCTOR:
      'medic, medici, doctor, doctorul, doctoriță, la doctor, medic de familie, policlinică, clinică, cabinet medical, centru medical, pediatru, doctor pentru copil, specialist, trimitere, programare la doctor, înscriere la medic, febră, tuse, oculist, dermatolog, concediu medical, analize de sânge, control medical',
    HOSPITAL_EMERGENCY:
      'spital, spitalul, la spital, urgență, urgențe, camera de gardă, ambulanță, salvare, medic noaptea, 112, operație, accident, infarct, prim ajutor',
    HEALTH_INSURANCE:
      'asigurare medicală, asigurare de sănătate, asigurări de sănătate, fără asigurare, nu am asigurare, neasigurat, nfz, card european de sănătate, tratament gratuit, asigurarea copilului',
    DENTIST:
      'dentist, dentistul, stomatolog, dinte, dinți, măsea, mă doare dintele, mă doare măseaua, durere de dinți, scos măseaua, plombă, cabinet stomatologic, ortodont',
    PHARMACY:
      'farmacie, farmacii, farmacia, medicamente, medicament, doctorii, pastile, cumpăr medicamente, farmacie non-stop, farmacie de noapte, farmacie de gardă, medicamente cu rețetă, rețetă medicamente',
    PREGNANCY_WOMENS_HEALTH:
      'sarcină, gravidă, însărcinată, sunt însărcinată, ginecolog, ginecologă, naștere, să nasc, maternitate, moașă, ecografie, contracepție, pilula de a doua zi, alăptare, avort, mamografie',
    VACCINATION: 'vaccin, vaccinuri, vaccinare, vaccinez copilul, carnet de vaccinări, gripă, rujeolă, covid',
    MENTAL_HEALTH:
      'psiholog, psiholoagă, psihiatru, psihoterapeut, psihoterapie, terapie, depresie, deprimat, anxietate, stres, traumă, tristețe, insomnie, nu pot să dorm, atac de panică, ajutor psihologic, sprijin psihologic',
    CRISIS_SUPPORT:
      'criză, linie de criză, suicid, sinucidere, nu mai vreau să trăiesc, vreau să mor, doliu, mi-a murit cineva, ajutor psihologic urgent, telverde, centru de criză',
    ADDICTION:
      'dependență, dependent, alcool, alcoolic, alcoolism, bea, soțul bea, soțul meu bea, beție, droguri, drogat, dezintoxicare, jocuri de noroc, păcănele, alcoolicii anonimi, mă las de băut, mă las de fumat',
    CHILDREN_EDUCATION: 'copil, copii, copilul, copiii mei, fiu, fiică, educație, învățământ, învăț, studii',
    NURSERY: 'creșă, bonă, dădacă, îngrijirea copilului, îngrijire bebeluș, copil sub 3 ani, cine are grijă de copil, babysitter',
    PRESCHOOL: 'grădiniță, înscriere la grădiniță, loc la grădiniță, preșcolar, grupa pregătitoare',
    SCHOOL:
      'școală, școli, la școală, școală primară, școală generală, liceu, gimnaziu, înscriere la școală, înscriu copilul la școală, copilul începe școala, clasa întâi, profesor, învățătoare, elev, rechizite școlare',
    SCHOOL_SUPPORT:
      'teme, temă, ajutor la teme, meditații, meditator, lecții, lecții particulare, asistent școlar, asistent intercultural, poloneză pentru copii, lecții suplimentare, clasă pregătitoare, logoped, psiholog școlar, copilul nu înțelege la școală, probleme la școală, dislexie',
    AFTER_SCHOOL:
      'after school, activități pentru copii, activități extrașcolare, cercuri pentru copii, tabără, tabără de vară, vacanță copii, tineret, adolescent, adolescenți, club de tineret, centru de tineret, ateliere pentru copii, loc de joacă',
    HIGHER_EDUCATION:
      'universitate, universități, facultăți, student, studentă, admitere, bursă, burse, licență universitară, master, doctorat, politehnică, cămin studențesc, să studiez în polonia',
    ADULT_EDUCATION:
      'școală serală, școală pentru adulți, liceu seral, termin școala, cursuri pentru adulți, educația adulților, bacalaureat, matura',
    FAMILY: 'familie, familia, soț, soție, îngrijire, rude, plasament, asistență maternală, adopție',
    PARENTING:
      'părinte, părinți, mamă, tată, educarea copiilor, creșterea copiilor, școala părinților, probleme cu copilul, mamă singură, tată singur, sprijin pentru mame',
    PARENT_CHILD_GROUPS:
      'mame cu copii, mama și copilul, mamă și bebeluș, clubul mamelor, grup de mame, întâlniri pentru mame, grup de joacă, activități pentru bebeluși',
    FAMILY_COUNSELLING:
      'divorț, divorțez, despărțire, terapie de familie, terapie de cuplu, mediere, mediator, pensie alimentară, custodie, certuri în familie, probleme în căsnicie',
    SENIORS:
      'vârstnic, bătrân, bătrâni, bătrânețe, persoane în vârstă, pensionar, pensionari, bunică, bunic, bunici, azil de bătrâni, cămin de bătrâni, îngrijire bătrâni, clubul pensionarilor',
    DISABILITY:
      'handicap, persoană cu handicap, dizabilități, certificat de handicap, scaun cu rotile, recuperare medicală, reabilitare, fizioterapie, kinetoterapie, surd, orb, nevăzător, limbajul semnelor, autism, copil cu dizabilități, cârje, invalid',
    FUNERAL:
      'înmormântare, înmormântări, funeralii, îngropat, cimitir, pompe funebre, a murit, a murit soțul, a murit mama, a murit cineva, repatriere corp, transport sicriu, ajutor de înmormântare, sicriu',
    HOUSING: 'locuință, casă, apartament, unde să locuiesc, cazare, loc de locuit, cămin muncitoresc, curent electric, gaz, întreținere',
    RENTING:
      'chirie, chiria, închiriez, închiriere, de închiriat, caut chirie, cameră, caut cameră, caut apartament, garsonieră, contract de închiriere, proprietar, chiriaș, garanție chirie, evacuare, mă dă afară din casă',
    SOCIAL_HOUSING:
      'locuință socială, locuințe sociale, apartament de la primărie, locuință ieftină, casă de la stat, anl, listă de așteptare locuință',
    UTILITIES:
      'curent, lumină, gunoi, factură curent, factura la curent, factură la gaz, facturi, mi-au tăiat curentul, nu am curent, utilități, căldură, încălzire, gunoaie, sortare gunoi, ridicare gunoi, contor',
    EMERGENCY_SHELTER:
      'adăpost, unde să dorm, nu am unde să dorm, loc de dormit, fără adăpost, fără casă, om al străzii, boschetar, dorm pe stradă, azil de noapte, am rămas fără casă',
    MONEY: 'bani, banii, nu am bani, ajutor bănesc, ajutor financiar, indemnizație, indemnizații, sprijin financiar, subvenție',
    CHILD_BENEFITS:
      '800+, 800 plus, 500+, 500 plus, alocație, alocația copilului, alocație copil, bani pentru copil, indemnizație de creștere a copilului, concediu de maternitate, concediu maternal, concediu parental, indemnizație de maternitate, familie numeroasă',
    SOCIAL_ASSISTANCE:
      'ajutor social, asistență socială, asistent social, servicii sociale, mops, gops, sărac, săraci, sărăcie, ajutor de urgență, ajutor pentru chirie, venit minim',
    SOCIAL_INSURANCE:
      'zus, asigurări sociale, asigurare socială, pensie, pensii, pensionare, pensie de invaliditate, concediu de boală, indemnizație de boală, contribuții, cotizații, a1, patronul plătește contribuții',
    TAXES:
      'impozit, impozite, taxe, declarație fiscală, declarație de impozit, rambursare impozit, fisc, administrația financiară, pit, nip, număr fiscal, tva, returnare impozit',
    BANKING:
      'bancă, cont, cont bancar, deschid cont, deschidere cont, card bancar, bancomat, transfer, transfer de bani, trimit bani, trimit bani acasă, schimb valutar, credit',
    DEBT_ADVICE:
      'datorie, datorii, dator, am datorii, împrumut, nu pot plăti creditul, rate, executor judecătoresc, recuperator, faliment personal, insolvență, camătă',
    SAFETY:
      'siguranță, violență, pericol, sunt în pericol, mi-e frică, victimă, victime, victima unei infracțiuni, ajutor urgent, amenințare, mă amenință',
    POLICE:
      'poliție, poliția, polițist, secție de poliție, furt, mi-au furat, hoț, jaf, jefuit, atac, atacat, bătut pe stradă, infracțiune, plângere la poliție, persoană dispărută, amendă, am pierdut telefonul',
    DOMESTIC_VIOLENCE:
      'violență domestică, violență în familie, violența în casă, soțul mă bate, bărbatul mă bate, mă bate, mă lovește, bătută, partenerul mă bate, abuz, abuz sexual, viol, violată, hărțuire, hărțuire sexuală, adăpost pentru femei, să fug de soț, cineva mă rănește acasă, violență împotriva femeilor, abuz asupra copilului',
    HUMAN_TRAFFICKING:
      'trafic de persoane, trafic de ființe umane, muncă forțată, sclavie, sclav, exploatare, exploatat, mi-au luat pașaportul, patronul mi-a luat pașaportul, mă obligă să muncesc, prostituție, nu mă lasă să plec de la muncă',
    DISCRIMINATION:
      'discriminare, discriminat, rasism, rasist, xenofobie, discurs de ură, insulte, mă insultă, tratament inegal, egalitate de tratament, avocatul poporului',
    BASIC_NEEDS:
      'nevoi de bază, foame, mi-e foame, ajutor umanitar, donații, duș, spălătorie, spăl haine, scutece, pampers, igienă, crucea roșie, caritas, caritate',
    FOOD_AID:
      'mâncare, alimente, hrană, mâncare gratuită, mâncare gratis, pachet cu alimente, pachete alimentare, banca de alimente, cantină, cantină socială, masă caldă, prânz, prânz gratuit, nu am ce mânca, lapte praf',
    CLOTHING_FURNITURE:
      'haine, haine gratis, îmbrăcăminte, geacă, geacă de iarnă, încălțăminte, pantofi, second hand, mobilă, pat, saltea, pătură, plapumă, oale, mașină de spălat, frigider, cărucior, haine pentru bebeluși',
    POST: 'poștă, oficiul poștal, la poștă, scrisoare, scrisoare recomandată, colet, colete, trimit un colet, trimit pachet, ridic coletul, curier, timbre, awizo',
    TRANSPORT: 'transport, naveta, drum la muncă, cum ajung la muncă, bicicletă, taxi, parcare',
    DRIVING_LICENCE:
      'permis auto, carnet de conducere, carnet de șofer, permis de conducere, permis de șofer, preschimbare permis, schimb permisul, permis străin, școală de șoferi, examen auto, mașină, înmatriculare, înmatriculare mașină, asigurare auto, rca, șofer, itp, talon',
    PUBLIC_TRANSPORT:
      'autobuz, autobuze, autobuzul, bilet, bilete, bilet de autobuz, abonament lunar, abonament, orar autobuz, stație, stația de autobuz, tren, trenuri, gară, transport public, transport în comun, autobuz gratuit',
    COMMUNITY: 'comunitate, vecini, integrare, timp liber, diaspora, asociație, asociații, conaționali, români în polonia, moldoveni',
    MEETING_PLACES:
      'întâlniri, întâlnire, cunosc oameni, să cunosc oameni, prieteni, găsesc prieteni, îmi fac prieteni, nu cunosc pe nimeni, sunt singur, sunt singură, singurătate, club, cafenea, centru comunitar',
    BEFRIENDING_MENTORING:
      'mentor, mentorat, însoțitor, însoțitoare, să mă însoțească, cineva să vină cu mine, vine cu mine la doctor, vino cu mine la birou, ghid, prieten local, prietenă, ajutor de la vecini',
    WOMENS_GROUPS:
      'grup de femei, club de femei, clubul femeilor, femei, femeie, întâlniri pentru femei, cusut, croitorie, lucru de mână, femei migrante',
    VOLUNTEERING: 'voluntar, voluntară, voluntari, devin voluntar, ajut pe alții, donez sânge, muncă voluntară',
    LIBRARY: 'bibliotecă, carte, cărți, împrumut cărți, cărți în română, sală de lectură, cărți pentru copii',
    CULTURE:
      'cultură, muzeu, teatru, cinema, film, concert, concerte, muzică, dans, cor, expoziție, festival, eveniment, evenimente, ce fac în weekend, pictură, casa de cultură, excursie, sărbătoare',
    SPORT:
      'sală de sport, sală de fitness, bazin, piscină, înot, fotbal, volei, baschet, alergare, yoga, fitness, antrenament, box, club sportiv, stadion, teren de sport, exerciții',
    RELIGION:
      'biserică, biserică ortodoxă, ortodox, preot, slujbă, liturghie, parohie, rugăciune, botez, moschee, biserica catolică, penticostali, baptiști, cununie religioasă, sinagogă, religie',
    BUSINESS: 'afacere, afaceri, firmă, companie, antreprenor, întreprindere, camera de comerț, comerț',
    STARTING_BUSINESS:
      'deschid firmă, deschid o firmă, înființare firmă, încep o afacere, afacerea mea, pfa, srl, lucrez pe cont propriu, liber profesionist, contabil, contabilă, plan de afaceri, finanțare afacere, startup, înregistrare firmă',
    EMPLOYING_FOREIGNERS:
      'angajez străini, angajez un străin, angajarea străinilor, angajez muncitori, angajator, angajatori, pentru angajatori, obligațiile angajatorului, recrutare, muncitori străini, patron',
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
    EMPLOYERS: 'angajator, patron, firme',
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
    REGISTERED_ADDRESS: 'fără meldunek, fără adresă, nu am meldunek, fără domiciliu, cu meldunek, fără reședință',
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
  },
};
