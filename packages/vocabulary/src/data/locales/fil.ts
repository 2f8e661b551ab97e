import type { LocaleTexts } from './locale-texts.ts';

export const fil: LocaleTexts = {
  categories: {
    WORK: 'Trabaho',
    JOB_SEARCH: 'Paghahanap ng trabaho',
    UNEMPLOYMENT: 'Pagpaparehistro bilang walang trabaho at benepisyo',
    CAREER_GUIDANCE: 'Gabay sa karera at CV',
    VOCATIONAL_TRAINING: 'Pagsasanay sa trabaho',
    QUALIFICATION_RECOGNITION: 'Pagkilala sa diploma at kasanayan',
    WORK_PERMIT: 'Work permit (pahintulot sa trabaho)',
    WORKERS_RIGHTS: 'Karapatan ng manggagawa',
    UNPAID_WAGES: 'Hindi binayarang sahod',
    EMPLOYMENT_CONTRACT: 'Kontrata sa trabaho at pagtanggal',
    LABOUR_INSPECTION: 'Inspeksiyon sa paggawa',
    WORK_ACCIDENT: 'Aksidente sa trabaho',
    RESIDENCE: 'Paninirahan at mga dokumento',
    RESIDENCE_PERMIT: 'Permit sa paninirahan',
    PERMANENT_RESIDENCE: 'Permanenteng paninirahan at residente ng EU',
    EU_CITIZEN_REGISTRATION: 'Paninirahan ng mga mamamayan ng EU',
    TEMPORARY_PROTECTION: 'Pansamantalang proteksiyon (Ukraine)',
    ASYLUM: 'Asylum at internasyonal na proteksiyon',
    CITIZENSHIP: 'Pagkamamamayang Polish',
    PESEL: 'Numerong PESEL',
    ADDRESS_REGISTRATION: 'Pagrehistro ng tirahan (meldunek)',
    CIVIL_REGISTRY: 'Sertipiko ng kapanganakan, kasal at kamatayan',
    DIGITAL_IDENTITY: 'Profil zaufany at mObywatel',
    PASSPORT_CONSULATE: 'Pasaporte at konsulado',
    RETURN_HOME: 'Pag-uwi at deportasyon',
    LANGUAGES: 'Mga wika at pagsasalin',
    POLISH_COURSE: 'Pag-aaral ng Polish',
    CONVERSATION_PRACTICE: 'Pagsasanay sa pagsasalita ng Polish',
    OTHER_LANGUAGES: 'Mga kurso sa ibang wika',
    TRANSLATION_INTERPRETING: 'Pagsasalin at interpreter',
    SWORN_TRANSLATION: 'Sworn translator (opisyal na tagasalin)',
    ADVICE: 'Impormasyon at payo',
    INFORMATION_POINT: 'Tanggapan ng impormasyon',
    LEGAL_ADVICE: 'Libreng payong legal',
    CONSUMER_RIGHTS: 'Karapatan ng mamimili',
    FORM_FILLING: 'Tulong sa mga form at sulat',
    DIGITAL_SKILLS: 'Tulong sa computer at internet',
    HEALTH: 'Kalusugan',
    DOCTOR: 'Doktor at klinika',
    HOSPITAL_EMERGENCY: 'Ospital at emergency',
    HEALTH_INSURANCE: 'Seguro sa kalusugan (NFZ)',
    DENTIST: 'Dentista',
    PHARMACY: 'Botika at gamot',
    PREGNANCY_WOMENS_HEALTH: 'Pagbubuntis at kalusugan ng babae',
    VACCINATION: 'Bakuna',
    MENTAL_HEALTH: 'Kalusugang pangkaisipan',
    CRISIS_SUPPORT: 'Tulong sa krisis',
    ADDICTION: 'Adiksiyon',
    CHILDREN_EDUCATION: 'Mga bata, paaralan at pag-aaral',
    NURSERY: 'Nursery (wala pang 3 taon)',
    PRESCHOOL: 'Kindergarten',
    SCHOOL: 'Paaralan',
    SCHOOL_SUPPORT: 'Tulong sa aralin ng mga estudyante',
    AFTER_SCHOOL: 'Mga gawain para sa bata at kabataan',
    HIGHER_EDUCATION: 'Unibersidad',
    ADULT_EDUCATION: 'Paaralan para sa matatanda na',
    FAMILY: 'Pamilya at pag-aalaga',
    PARENTING: 'Suporta sa mga magulang',
    PARENT_CHILD_GROUPS: 'Grupo ng magulang at maliit na anak',
    FAMILY_COUNSELLING: 'Pagpapayo sa pamilya at pamamagitan',
    SENIORS: 'Tulong sa mga senior',
    DISABILITY: 'Kapansanan',
    FUNERAL: 'Pagkamatay at libing',
    HOUSING: 'Tirahan',
    RENTING: 'Pag-upa at karapatan ng nangungupahan',
    SOCIAL_HOUSING: 'Pabahay ng lungsod',
    UTILITIES: 'Kuryente, gas, tubig at basura',
    EMERGENCY_SHELTER: 'Matutulugan sa gabi',
    MONEY: 'Pera at benepisyo',
    CHILD_BENEFITS: 'Benepisyo para sa anak (800+)',
    SOCIAL_ASSISTANCE: 'Tulong panlipunan',
    SOCIAL_INSURANCE: 'ZUS, pensiyon at kontribusyon',
    TAXES: 'Buwis',
    BANKING: 'Bangko at account',
    DEBT_ADVICE: 'Utang',
    SAFETY: 'Kaligtasan at karahasan',
    POLICE: 'Pulis at bantay ng lungsod',
    DOMESTIC_VIOLENCE: 'Karahasan sa bahay',
    HUMAN_TRAFFICKING: 'Human trafficking at sapilitang trabaho',
    DISCRIMINATION: 'Diskriminasyon at rasismo',
    BASIC_NEEDS: 'Pagkain at pangunahing pangangailangan',
    FOOD_AID: 'Pagkain at mainit na ulam',
    CLOTHING_FURNITURE: 'Damit at muwebles',
    POST: 'Koreo at padala',
    TRANSPORT: 'Transportasyon',
    DRIVING_LICENCE: 'Lisensiya sa pagmamaneho at kotse',
    PUBLIC_TRANSPORT: 'Mga bus at tiket',
    COMMUNITY: 'Mga tao, kultura, libreng oras',
    MEETING_PLACES: 'Mga lugar ng pagkikita',
    BEFRIENDING_MENTORING: 'Mentor o kasama',
    WOMENS_GROUPS: 'Mga grupo ng kababaihan',
    VOLUNTEERING: 'Pagboboluntaryo',
    LIBRARY: 'Aklatan',
    CULTURE: 'Kultura at mga kaganapan',
    SPORT: 'Isports',
    RELIGION: 'Simbahan at komunidad ng pananampalataya',
    BUSINESS: 'Negosyo at mga employer',
    STARTING_BUSINESS: 'Sariling negosyo',
    EMPLOYING_FOREIGNERS: 'Pag-empleyo ng mga dayuhan',
  },
  audiences: {
    LABOUR_MIGRANTS: 'Mga manggagawang galing sa ibang bansa',
    SEASONAL_WORKERS: 'Mga manggagawang pana-panahon',
    NO_STATUTORY_ENTITLEMENT: 'Mga taong walang karapatan sa tulong ayon sa batas',
    NEWCOMERS: 'Mga kararating lang',
    FAMILIES_WITH_CHILDREN: 'Mga pamilyang may anak',
    MOTHERS: 'Mga ina',
    PREGNANT_WOMEN: 'Mga buntis',
    SINGLE_PARENTS: 'Mga solo parent',
    WOMEN: 'Kababaihan',
    CHILDREN: 'Mga bata',
    YOUTH: 'Kabataan',
    STUDENTS: 'Mga estudyante sa unibersidad',
    SENIORS: 'Mga senior',
    PEOPLE_WITH_DISABILITIES: 'Mga taong may kapansanan',
    UNEMPLOYED: 'Mga walang trabaho',
    LOW_INCOME: 'Mga taong maliit ang kita',
    HOMELESS: 'Mga walang tirahan',
    TEMPORARY_PROTECTION: 'May pansamantalang proteksiyon (Ukraine)',
    REFUGEES: 'Mga refugee',
    ASYLUM_SEEKERS: 'Mga humihingi ng asylum',
    EU_CITIZENS: 'Mga mamamayan ng EU',
    UNDOCUMENTED: 'Mga walang papeles sa paninirahan',
    RETURNING_POLES: 'Mga Polish na bumabalik mula sa ibang bansa',
    VICTIMS_OF_VIOLENCE: 'Mga biktima ng karahasan',
    EMPLOYERS: 'Mga employer',
    ENTREPRENEURS: 'Mga negosyante',
    VOLUNTEERS: 'Mga boluntaryo',
    LOCAL_RESIDENTS: 'Mga matagal nang residente',
  },
  formality: {
    FORMAL: 'Tanggapan o institusyon ng gobyerno',
    SEMI_FORMAL: 'Organisasyon, paaralan o parokya',
    INFORMAL: 'Impormal na grupo ng mga residente',
    VOLUNTARY: 'Mga boluntaryo',
  },
  requirements: {
    APPOINTMENT: 'Appointment',
    PASSPORT_OR_ID: 'Pasaporte o ID',
    PESEL: 'Numerong PESEL',
    RESIDENCE_TITLE: 'Visa o residence card',
    TEMPORARY_PROTECTION_STATUS: 'Status na UKR (pansamantalang proteksiyon)',
    REGISTERED_ADDRESS: 'Nakarehistrong tirahan',
    LIVING_IN_MUNICIPALITY: 'Nakatira sa munisipalidad na ito',
    HEALTH_INSURANCE: 'Seguro sa kalusugan',
    REFERRAL: 'Referral ng doktor',
    WORK_CONTRACT: 'Kontrata sa employer',
    WORK_PERMIT: 'Work permit',
    REGISTERED_UNEMPLOYED: 'Rehistro sa labour office',
    INCOME_STATEMENT: 'Patunay ng kita',
    DISABILITY_CERTIFICATE: 'Sertipiko ng kapansanan',
    BIRTH_CERTIFICATE: 'Sertipiko ng kapanganakan',
    SWORN_TRANSLATION: 'Opisyal na salin ng mga dokumento',
    BANK_ACCOUNT: 'Bank account',
    TRUSTED_PROFILE: 'Profil zaufany (online na pagkakakilanlan)',
    BASIC_POLISH: 'Kaunting Polish',
    PARENTAL_CONSENT: 'Pahintulot ng magulang o tagapag-alaga',
    FEE: 'Bayad',
  },
  synonyms: {
    WORK: 'trabaho, magtrabaho, nagtatrabaho, hanapbuhay, empleyo, pabrika, work, job',
    JOB_SEARCH:
      'naghahanap ng trabaho, maghanap ng trabaho, hanap trabaho, hanap ng trabaho, kailangan ng trabaho, bakanteng trabaho, job hiring, hiring, job vacancy, ahensya ng trabaho, agency, mag-apply ng trabaho, sideline, part time na trabaho, labour office, find job',
    UNEMPLOYMENT:
      'walang trabaho, nawalan ng trabaho, nawalan ako ng trabaho, natanggal sa trabaho, benepisyo sa walang trabaho, unemployed, unemployment, unemployment benefit, tambay',
    CAREER_GUIDANCE:
      'cv, resume, biodata, gumawa ng resume, career, gabay sa karera, job interview, interview, application letter, career coach, palit ng trabaho',
    VOCATIONAL_TRAINING:
      'training, pagsasanay, kurso sa trabaho, forklift, welding, welder, tesda, ojt, internship, bagong kasanayan, matuto ng trabaho, skills training, certificate sa trabaho',
    QUALIFICATION_RECOGNITION:
      'diploma, pagkilala sa diploma, ipakilala ang diploma, apostille, red ribbon, diploma sa pilipinas, lisensya ng nurse, nurse, prc, kwalipikasyon, recognition of diploma',
    WORK_PERMIT:
      'permit sa trabaho, permiso sa trabaho, pahintulot magtrabaho, work visa, working visa, legal na trabaho, magtrabaho nang legal, pwede ba akong magtrabaho, renew work permit, oec',
    WORKERS_RIGHTS:
      'karapatan sa trabaho, karapatan ng empleyado, batas sa paggawa, labor law, overtime, ot, bakasyon, leave, day off, rest day, oras ng trabaho, minimum wage, unyon, inaabuso sa trabaho, reklamo sa amo, reklamo sa employer, niloko sa trabaho, sinisigawan ng amo',
    UNPAID_WAGES:
      'sahod, sweldo, suweldo, hindi nagbayad ng sahod, hindi binayaran, hindi ako binayaran, hindi nagbabayad, hindi ako sinahuran, hindi ako pinasahod, walang sahod, delayed na sahod, hindi nagbayad ang amo, hindi ako binayaran ng amo ko, hindi nagbayad ang boss, kulang ang sahod, hindi binigay ang sweldo, utang sa akin ng amo, di binayaran, di nagbayad',
    EMPLOYMENT_CONTRACT:
      'kontrata sa trabaho, walang kontrata, tinanggal sa trabaho, tinanggal ako, sinesante, sesante, sinibak, tanggal sa trabaho, resign, mag-resign, notice period, ilegal na trabaho, endo, job contract',
    LABOUR_INSPECTION:
      'inspektor ng paggawa, labor inspector, inspeksyon, dole, isumbong ang amo, isumbong ang employer, ireklamo ang amo, ireklamo ang kumpanya',
    WORK_ACCIDENT:
      'naaksidente sa trabaho, aksidente sa trabaho, nasugatan sa trabaho, nasaktan sa trabaho, pinsala sa trabaho, bayad sa aksidente, sakit mula sa trabaho, naputulan sa trabaho, work accident',
    RESIDENCE:
      'paninirahan, papeles, papel, visa, extend visa, pagpapahaba ng visa, imigrasyon, immigration, dayuhan, foreigner, deportasyon, legal na pananatili, overstay, legalisasyon',
    RESIDENCE_PERMIT:
      'residence permit, residence card, permit sa pagtira, trc, temporary residence, karta pobytu, renew residence card, mag-renew ng residence, fingerprint, family reunification, dalhin ang asawa, dalhin ang pamilya, kunin ang asawa ko, petition',
    PERMANENT_RESIDENCE:
      'permanent residence, permanent resident, permanenteng residente, manatili habambuhay, long term resident, permanenteng paninirahan',
    EU_CITIZEN_REGISTRATION:
      'eu citizen, mamamayan ng eu, mamamayan ng europa, asawa ng eu citizen, rehistro ng eu citizen, european citizen',
    TEMPORARY_PROTECTION:
      'pansamantalang proteksyon, taga-ukraine, refugee mula sa ukraine, digmaan sa ukraine, ukr status, temporary protection',
    ASYLUM: 'asylum, asilo, humingi ng asylum, refugee, refugee status, proteksyon, inuusig, political asylum',
    CITIZENSHIP: 'citizenship, pagkamamamayan, maging citizen, maging polish, polish passport, naturalisasyon, dual citizenship',
    PESEL: 'pesel, pesel number, kumuha ng pesel, personal number, id number',
    ADDRESS_REGISTRATION:
      'irehistro ang address, rehistro ng address, rehistro ng tirahan, meldunek, zameldowanie, patunay ng tirahan, proof of address, palit ng address, lipat ng address, tirahan na rehistrado',
    CIVIL_REGISTRY:
      'birth certificate, sertipiko ng kapanganakan, irehistro ang baby, rehistro ng sanggol, marriage certificate, kasal, magpakasal, ikasal, death certificate, civil wedding, palit ng apelyido, psa',
    DIGITAL_IDENTITY:
      'profil zaufany, mobywatel, digital id, e-signature, electronic signature, online na serbisyo, online application, app ng gobyerno, trusted profile',
    PASSPORT_CONSULATE:
      'pasaporte, passport, nawala ang pasaporte, nawalang pasaporte, ninakaw ang pasaporte, expired na passport, renew passport, embahada, embassy, konsulado, consulate, konsul, nawala ang mga dokumento',
    RETURN_HOME:
      'deport, idedeport, madedeport ako, pauuwiin, pag-uwi, umuwi ng pilipinas, uuwi na, gusto ko nang umuwi, pamasahe pauwi, ticket pauwi, repatriation, boluntaryong pag-uwi, bawal pumasok, tnt',
    LANGUAGES: 'wika, lengguwahe, lenggwahe, linggwahe, kurso sa wika, klase sa wika, matuto ng wika, hindi ko maintindihan, language',
    POLISH_COURSE:
      'polish, wikang polish, mag-aral ng polish, matuto ng polish, pag-aaral ng polish, kurso ng polish, klase ng polish, polish class, polish lessons, libreng polish, polish para sa dayuhan, polish exam, b1 certificate, learn polish, salitang polish',
    CONVERSATION_PRACTICE:
      'magsanay magsalita, magsalita ng polish, usapan sa polish, praktis ng polish, conversation club, makipag-usap sa polish, language cafe, speaking practice',
    OTHER_LANGUAGES:
      'ingles, english, english class, mag-aral ng ingles, aleman, german class, ibang wika, sariling wika, wikang filipino, tagalog',
    TRANSLATION_INTERPRETING:
      'tagasalin, tagapagsalin, pagsasalin, magsalin, isalin, translator, translate, interpreter, tagapagsalin sa ospital, interpreter sa doktor, may magsasalin, hindi ako marunong mag-polish, translation, itranslate',
    SWORN_TRANSLATION:
      'sworn translation, certified translation, opisyal na salin, isalin ang dokumento, salin ng diploma, salin ng birth certificate, salin ng mga papeles, translate documents',
    ADVICE: 'payo, konsulta, tagapayo, impormasyon, advice',
    INFORMATION_POINT:
      'information center, information desk, bagong dating, kararating ko lang, kakarating ko lang, kahapon ako dumating, bago sa lungsod, munisipyo, city hall, tulong para sa dayuhan, hotline, unang hakbang',
    LEGAL_ADVICE:
      'abogado, abugado, attorney, libreng abogado, lawyer, legal aid, payong legal, tulong legal, batas, korte, hukuman, demanda, magdemanda, kaso, apela, umapela, sulat mula sa korte, notaryo, scam, na-scam, niloko ako',
    CONSUMER_RIGHTS:
      'konsyumer, mamimili, reklamo sa tindahan, isauli ang binili, ibalik ang bayad, ayaw ibalik ang pera, refund, warranty, niloko sa tindahan, na-scam online, online scam, sirang produkto',
    FORM_FILLING:
      'punan ang form, mag-fill up ng form, fill up form, form, mga form, aplikasyon, application form, sumulat ng liham, sulat mula sa opisina, hindi ko maintindihan ang sulat, tulong sa papeles, tulong sa mga papeles, paperwork',
    DIGITAL_SKILLS:
      'computer, kompyuter, computer class, internet, libreng internet, libreng wifi, wifi, email, cellphone, cp, smartphone, telepono, print, magpa-print, printer, scan, xerox, photocopy, sim card, app',
    HEALTH: 'kalusugan, sakit, may sakit, may sakit ako, maysakit, karamdaman, reseta, paggamot, masakit, medical, lab test',
    DOCTOR:
      'doktor, doktora, doctor, manggagamot, klinika, klinik, clinic, family doctor, health center, magpatingin, magpa-check up, check up, checkup, pediatrician, doktor ng bata, espesyalista, referral, appointment sa doktor, lagnat, ubo, doktor sa mata, medical certificate, blood test',
    HOSPITAL_EMERGENCY:
      'ospital, hospital, emergency, emergency room, ambulansya, 112, operasyon, opera, aksidente, atake sa puso, doktor sa gabi, first aid',
    HEALTH_INSURANCE:
      'health insurance, medical insurance, seguro sa kalusugan, walang insurance, walang seguro, nfz, philhealth, libreng gamutan, insurance ng anak, insurance sa ospital',
    DENTIST:
      'dentista, dentist, ngipin, masakit ang ngipin, sakit ng ngipin, bunot ng ngipin, magpabunot, pasta, pasta sa ngipin, braces, bagang',
    PHARMACY:
      'botika, parmasya, pharmacy, gamot, mga gamot, bumili ng gamot, saan bibili ng gamot, gamot na may reseta, drugstore, bukas na botika sa gabi, tabletas, gamot sa sakit',
    PREGNANCY_WOMENS_HEALTH:
      'buntis, buntis ako, nagdadalang-tao, pagbubuntis, manganganak, panganganak, manganak, ob, ob-gyn, gynecologist, komadrona, midwife, ultrasound, kontrasepsyon, birth control, pills, pagpapasuso, breastfeeding, aborsyon, nakunan, prenatal, pagpipigil sa pagbubuntis',
    VACCINATION:
      'bakuna, magpabakuna, pabakunahan ang anak, bakunahan, vaccine, iniksyon, turok, trangkaso, tigdas, covid, vaccination card',
    MENTAL_HEALTH:
      'psychologist, sikolohista, sikologo, psychiatrist, therapy, therapist, depresyon, depression, depressed, malungkot, lungkot, pagkabalisa, anxiety, stress, trauma, hindi makatulog, insomnia, panic attack, mental health, tulong sikolohikal, counselor',
    CRISIS_SUPPORT:
      'krisis, crisis hotline, hotline ng krisis, pagpapakamatay, magpakamatay, suicide, ayoko nang mabuhay, gusto ko nang mamatay, pagluluksa, namatayan, emotional crisis',
    ADDICTION:
      'adik, alak, alcohol, lasing, lasinggero, lasenggo, alkoholiko, umiinom ang asawa ko, droga, drugs, rehab, sugal, pagsusugal, itigil ang pag-inom, tumigil sa paninigarilyo, bisyo, alcoholics anonymous',
    CHILDREN_EDUCATION: 'bata, mga bata, anak, anak ko, mga anak, edukasyon, mag-aral, pag-aaral, anak na lalaki, anak na babae',
    NURSERY:
      'nursery, daycare, day care, yaya, tagapag-alaga ng bata, alaga ng bata, mag-alaga ng bata, babysitter, alagaan ang baby, alaga ng sanggol, sino ang mag-aalaga sa anak ko, childcare',
    PRESCHOOL: 'kindergarten, kinder, preschool, prep, ipasok sa kinder, przedszkole, apat na taong gulang, limang taong gulang',
    SCHOOL:
      'paaralan, eskwela, eskwelahan, eskuwela, eskuwelahan, school, elementarya, high school, ipasok sa paaralan, i-enroll ang anak, enroll ang anak ko, mag-enroll, enrollment, pagpapalista sa paaralan, grade one, guro, titser, mag-aaral, gamit sa eskwela, papasok na sa school ang anak ko',
    SCHOOL_SUPPORT:
      'takdang-aralin, takdang aralin, assignment, homework, tutor, tutorial, aralin, tulong sa aralin, school assistant, polish para sa mga bata, dagdag na klase, speech therapist, guidance counselor, nahihirapan sa school ang anak ko, problema sa paaralan',
    AFTER_SCHOOL:
      'gawain para sa bata, aktibidad ng bata, activities para sa mga bata, summer camp, kampo, bakasyon ng mga bata, kabataan, tinedyer, teenager, youth center, youth club, palaruan, playground, workshop para sa bata, scouts',
    HIGHER_EDUCATION:
      'unibersidad, university, kolehiyo, college, estudyante, mag-aral sa poland, iskolarsip, scholarship, master, bachelor, dormitoryo, mag-aral sa unibersidad',
    ADULT_EDUCATION:
      'night school, pang-gabing paaralan, als, paaralan para sa may-edad, tapusin ang high school, kurso para sa matatanda, adult education',
    FAMILY: 'pamilya, asawa, mister, misis, kamag-anak, pag-aalaga, ampon, mag-ampon, adoption, foster',
    PARENTING:
      'magulang, mga magulang, nanay, ina, tatay, ama, pagpapalaki ng anak, problema sa anak, solo parent, single mother, single mom, suporta sa mga nanay, parenting',
    PARENT_CHILD_GROUPS:
      'nanay at anak, nanay at baby, grupo ng mga nanay, club ng mga nanay, mga nanay na may anak, playgroup, makakilala ng ibang nanay, mommy group',
    FAMILY_COUNSELLING:
      'diborsyo, divorce, annulment, hiwalayan, paghihiwalay, family counseling, marriage counseling, sustento, kustodiya, custody, away mag-asawa, problema sa asawa, mediation',
    SENIORS:
      'senior, senior citizen, matanda, matatanda, lolo, lola, retirado, home for the aged, alaga ng matanda, caregiver, nursing home',
    DISABILITY:
      'may kapansanan, pwd, disabled, disability, wheelchair, silyang de-gulong, rehabilitasyon, physical therapy, pipi at bingi, bingi, bulag, sign language, autism, anak na may kapansanan, saklay, pilay',
    FUNERAL:
      'libing, ilibing, burol, lamay, punerarya, sementeryo, namatay, namatay ang asawa ko, namatay ang tatay, may namatay, iuwi ang bangkay, iuwi ang labi, kabaong, funeral',
    HOUSING: 'bahay, tirahan, tirhan, apartment, matitirhan, saan titira, matutuluyan, dormitoryo ng manggagawa, tubig, gas',
    RENTING:
      'upa, umupa, uupahan, paupahan, renta, magrenta, kwarto, kuwarto, silid, naghahanap ng kwarto, naghahanap ng apartment, kontrata sa upa, may-ari ng bahay, landlord, landlady, nangungupahan, deposito, pinapaalis sa bahay, pinaalis sa apartment, boarding house, bedspace, room for rent',
    SOCIAL_HOUSING: 'pabahay, murang bahay, bahay ng gobyerno, bahay ng lungsod, social housing, murang apartment, council flat',
    UTILITIES:
      'kuryente, basura, bill ng kuryente, bill sa tubig, bayad sa kuryente, naputulan ng kuryente, walang kuryente, pinutol ang kuryente, tapunan ng basura, paghihiwalay ng basura, heater, metro ng kuryente, utilities',
    EMERGENCY_SHELTER:
      'saan matutulog, walang matulugan, walang tulugan, matutulugan, walang bahay, walang tirahan, homeless, natutulog sa kalye, shelter para sa walang tirahan, nawalan ng bahay, palipasan ng gabi',
    MONEY: 'pera, walang pera, benepisyo, tulong pinansyal, ayuda, tulong sa pera, cash assistance, subsidyo, financial help',
    CHILD_BENEFITS:
      '800+, 800 plus, 500+, 500 plus, benepisyo sa anak, pera para sa anak, pera para sa bata, child benefit, maternity leave, maternity benefit, benepisyo sa panganganak, paternity leave, family benefit',
    SOCIAL_ASSISTANCE:
      'tulong panlipunan, social worker, social welfare, dswd, mops, gops, mahirap, kahirapan, social services, tulong sa mahihirap, ayuda mula sa gobyerno, tulong sa upa',
    SOCIAL_INSURANCE:
      'zus, sss, social security, pensyon, pension, retirement, magretiro, sick leave, sickness benefit, kontribusyon, hulog, binabayaran ba ng employer ang kontribusyon, social insurance',
    TAXES: 'buwis, tax, taxes, tax return, tax refund, pit, tax office, magbayad ng buwis, bir, nip, tax number, income tax, balik buwis',
    BANKING:
      'bangko, bank, bank account, magbukas ng account, buksan ang account, atm, atm card, magpadala ng pera, padala, padala sa pilipinas, remittance, money transfer, palit ng pera, money changer, gcash',
    DEBT_ADVICE:
      'utang, may utang, baon sa utang, hindi mabayaran ang utang, hindi makabayad ng utang, pautang, loan, naniningil, bangkarote, sheriff ng korte',
    SAFETY: 'kaligtasan, karahasan, panganib, delikado, natatakot ako, takot, biktima, biktima ng krimen, saklolo, banta, pinagbabantaan',
    POLICE:
      'pulis, pulisya, police, istasyon ng pulis, ninakawan, ninakaw, nakaw, magnanakaw, holdap, naholdap, sinaktan sa kalye, krimen, magsumbong sa pulis, nawawalang tao, multa, nawala ang cellphone, nawala ang telepono',
    DOMESTIC_VIOLENCE:
      'karahasan sa tahanan, domestic violence, binubugbog ako ng asawa ko, binubugbog, bugbog, sinasaktan ako, sinasaktan ako ng asawa ko, sinasaktan sa bahay, pananakit, ginahasa, gahasa, panggagahasa, rape, sekswal na pang-aabuso, pang-aabuso, abuso, harassment, stalker, tumakas sa asawa, tirahan para sa inabusong babae, vawc, inaabuso ang bata',
    HUMAN_TRAFFICKING:
      'human trafficking, trafficking, sapilitang trabaho, alipin, pang-aalipin, pagsasamantala, kinuha ang pasaporte ko, kinuha ng amo ang pasaporte, hawak ng employer ang passport, pinipilit magtrabaho, prostitusyon, hindi ako pinapaalis sa trabaho, illegal recruiter',
    DISCRIMINATION:
      'diskriminasyon, rasismo, racist, racism, ininsulto, insulto, nilalait, hindi pantay na trato, hate speech, minamaliit, kinukutya dahil dayuhan, ombudsman',
    BASIC_NEEDS:
      'pangunahing pangangailangan, gutom, gutom ako, nagugutom, relief goods, donasyon, paliguan, maligo, labada, labahan, laundry, diaper, lampin, sabon, red cross, caritas, kawanggawa',
    FOOD_AID:
      'pagkain, libreng pagkain, food bank, relief na pagkain, grocery, libreng tanghalian, tanghalian, hapunan, kainan, soup kitchen, walang makain, walang pagkain, mainit na pagkain, gatas ng bata, food pack',
    CLOTHING_FURNITURE:
      'damit, libreng damit, jacket, dyaket, panlamig, sapatos, ukay-ukay, ukay, segunda mano, muwebles, kasangkapan, kama, kutson, kumot, kaldero, washing machine, ref, stroller, damit ng baby',
    POST: 'post office, koreo, sulat, magpadala ng sulat, magpadala ng package, parsela, kunin ang parcel, parcel, balikbayan box, courier, selyo, awizo',
    TRANSPORT: 'sakay, biyahe, papunta sa trabaho, bisikleta, bike, taxi, paradahan, masasakyan',
    DRIVING_LICENCE:
      'lisensya sa pagmamaneho, lisensya, driver license, drivers license, driving license, palit ng lisensya, ipalit ang lisensya, magmaneho, pagmamaneho, driving school, kotse, sasakyan, rehistro ng kotse, rehistro ng sasakyan, insurance ng kotse, drayber',
    PUBLIC_TRANSPORT:
      'bus, tiket, tiket sa bus, ticket, monthly ticket, buwanang tiket, iskedyul ng bus, sakayan ng bus, hintuan, tren, istasyon ng tren, pampublikong sasakyan, libreng sakay, pamasahe',
    COMMUNITY:
      'komunidad, kapitbahay, integrasyon, libreng oras, libangan, samahan, asosasyon, kababayan, mga pinoy, pilipino sa poland, filipino community',
    MEETING_PLACES:
      'pagkikita, makipagkilala, makakilala ng tao, kaibigan, mga kaibigan, maghanap ng kaibigan, walang kakilala, wala akong kakilala, nag-iisa, tambayan, kapihan, salo-salo, meetup, community center',
    BEFRIENDING_MENTORING:
      'mentor, gabay, kasama, samahan ako, sasamahan ako, samahan ako sa doktor, samahan ako sa opisina, may sasama sa akin, buddy, tagagabay, kaibigang polish, tulong ng kapitbahay, ate',
    WOMENS_GROUPS:
      'grupo ng babae, grupo ng kababaihan, kababaihan, babae, mga babae, para sa babae, pagtitipon ng kababaihan, pananahi, manahi, handicraft, women group',
    VOLUNTEERING: 'boluntaryo, magboluntaryo, volunteer, gusto kong tumulong, tumulong sa iba, bayanihan, magbigay ng dugo, blood donation',
    LIBRARY: 'aklatan, library, silid-aklatan, libro, mga libro, aklat, humiram ng libro, magbasa, librong pambata, librong ingles',
    CULTURE:
      'kultura, museo, teatro, sine, sinehan, konsiyerto, konsyerto, musika, sayaw, sayawan, koro, eksibit, pista, piyesta, festival, kaganapan, event, events, anong gagawin sa weekend, pasyalan, pamamasyal, pagpipinta',
    SPORT:
      'isports, sports, gym, basketbol, basketball, football, soccer, volleyball, bolibol, paglangoy, swimming, swimming pool, takbo, yoga, zumba, ehersisyo, boksing, badminton, liga',
    RELIGION:
      'simbahan, misa, misa sa ingles, misa sa tagalog, pari, parokya, simba, magsimba, binyag, dasal, panalangin, born again, iglesia, inc, moske, muslim, kumpisal, relihiyon',
    BUSINESS: 'negosyo, kumpanya, negosyante, business, kalakalan, company',
    STARTING_BUSINESS:
      'magtayo ng negosyo, magsimula ng negosyo, magbukas ng negosyo, sariling negosyo, magbukas ng kumpanya, irehistro ang negosyo, self-employed, freelance, puhunan, accountant, tindahan, startup, business plan',
    EMPLOYING_FOREIGNERS:
      'kumuha ng dayuhang manggagawa, mag-hire ng dayuhan, mag-empleyo ng dayuhan, employer, mga employer, para sa employer, tungkulin ng employer, recruitment ng manggagawa',
  },
  audienceSynonyms: {
    LABOUR_MIGRANTS: 'migrante, ofw, manggagawang dayuhan, imigrante, dayuhan, migrant worker',
    SEASONAL_WORKERS: 'seasonal worker, pana-panahon, taga-ani',
    NO_STATUTORY_ENTITLEMENT: 'hindi kwalipikado, walang karapatan sa tulong',
    NEWCOMERS: 'bagong dating, kararating lang',
    FAMILIES_WITH_CHILDREN: 'pamilya, may anak, mga magulang',
    MOTHERS: 'ina, nanay, mommy',
    PREGNANT_WOMEN: 'buntis, nagdadalang-tao',
    SINGLE_PARENTS: 'solo parent, single mom, single mother',
    WOMEN: 'babae, mga babae',
    CHILDREN: 'bata, anak, sanggol',
    YOUTH: 'kabataan, teenager, tinedyer',
    STUDENTS: 'estudyante, mag-aaral',
    SENIORS: 'matatanda, senior citizen, lolo at lola',
    PEOPLE_WITH_DISABILITIES: 'pwd, may kapansanan, bulag, bingi',
    UNEMPLOYED: 'walang trabaho, nawalan ng trabaho',
    LOW_INCOME: 'mahirap, mahihirap, kapos',
    HOMELESS: 'walang bahay, homeless',
    TEMPORARY_PROTECTION: 'taga-ukraine, ukrainian',
    REFUGEES: 'refugee, lumikas',
    ASYLUM_SEEKERS: 'asylum, asylum seeker',
    EU_CITIZENS: 'eu citizen, taga-europa',
    UNDOCUMENTED: 'tnt, walang papeles, ilegal, walang visa, undocumented',
    RETURNING_POLES: 'bumabalik sa poland',
    VICTIMS_OF_VIOLENCE: 'biktima, inabuso',
    EMPLOYERS: 'amo, kumpanya, boss',
    ENTREPRENEURS: 'negosyante, may-ari ng negosyo',
    VOLUNTEERS: 'boluntaryo, volunteer',
    LOCAL_RESIDENTS: 'residente, taga-rito, lahat',
  },
  formalitySynonyms: {
    FORMAL: 'gobyerno, opisyal, pampubliko, ng gobyerno',
    SEMI_FORMAL: 'ngo, foundation, pundasyon, samahan, ng simbahan, parokya',
    INFORMAL: 'impormal, magkakapitbahay, facebook group, grupo sa facebook',
    VOLUNTARY: 'kasama ang boluntaryo, mula sa boluntaryo, ng mga boluntaryo, may boluntaryo',
  },
  requirementSynonyms: {
    APPOINTMENT: 'walang appointment, walk in, walk-in, may appointment, magpa-appointment, kailangan ng appointment, walang pila',
    PASSPORT_OR_ID: 'walang passport, walang pasaporte, wala akong passport, may passport, kailangan ng passport, walang id',
    PESEL: 'walang pesel, wala akong pesel, may pesel, kailangan ng pesel',
    RESIDENCE_TITLE: 'walang visa, wala akong visa, walang residence card, walang trc, walang karta pobytu, may visa, expired visa',
    TEMPORARY_PROTECTION_STATUS: 'walang ukr, may ukr, status na ukr',
    REGISTERED_ADDRESS: 'walang address, walang meldunek, walang rehistradong tirahan, may meldunek',
    LIVING_IN_MUNICIPALITY: 'para lang sa residente, nakatira sa ibang bayan, taga ibang lungsod',
    HEALTH_INSURANCE: 'walang insurance, walang health insurance, wala akong insurance, may insurance, walang seguro, hindi insured',
    REFERRAL: 'walang referral, wala akong referral, may referral, kailangan ng referral',
    WORK_CONTRACT: 'walang kontrata, wala akong kontrata, may kontrata',
    WORK_PERMIT: 'walang work permit, wala akong work permit, walang permit, may work permit',
    REGISTERED_UNEMPLOYED: 'nakarehistro bilang walang trabaho, rehistradong walang trabaho',
    INCOME_STATEMENT: 'walang patunay ng kita, sertipiko ng kita, payslip, katibayan ng sahod',
    DISABILITY_CERTIFICATE: 'walang sertipiko ng kapansanan, may sertipiko ng kapansanan, pwd id',
    BIRTH_CERTIFICATE: 'walang birth certificate, may birth certificate, kailangan ng birth certificate',
    SWORN_TRANSLATION: 'walang salin, walang translation, may sworn translation',
    BANK_ACCOUNT: 'walang bank account, wala akong bank account, may bank account',
    TRUSTED_PROFILE: 'walang profil zaufany, wala akong profil zaufany, may profil zaufany',
    BASIC_POLISH:
      'hindi marunong mag-polish, walang polish, hindi nagsasalita ng polish, kahit hindi marunong ng polish, hindi kailangan ng polish, di marunong mag polish',
    PARENTAL_CONSENT: 'walang pahintulot ng magulang, may pahintulot ng magulang, walang magulang',
    FEE: 'libre, walang bayad, libreng, may bayad, magkano, presyo, mura',
  },
  languageSynonyms: {
    pl: 'sa polish, wikang polish, nagsasalita ng polish, marunong mag-polish',
    uk: 'sa ukrainian, wikang ukrainian, nagsasalita ng ukrainian',
    en: 'sa ingles, wikang ingles, nagsasalita ng ingles, marunong mag-ingles, nag-iingles, english speaking',
    ru: 'sa russian, wikang ruso, nagsasalita ng russian',
    be: 'sa belarusian, wikang belarusian',
    ka: 'sa georgian, wikang georgian',
    es: 'sa spanish, espanyol, sa espanyol, wikang espanyol, kastila',
    tr: 'sa turkish, wikang turko',
    hi: 'sa hindi, wikang hindi',
    ne: 'sa nepali, wikang nepali',
    bn: 'sa bangla, bengali, wikang bengali',
    vi: 'sa vietnamese, wikang vietnamese',
    uz: 'sa uzbek, wikang uzbek',
    fil: 'sa tagalog, sa filipino, tagalog, nagsasalita ng tagalog, marunong mag-tagalog, nagta-tagalog, pilipino, pinoy',
    ar: 'sa arabic, arabe, wikang arabe',
    ro: 'sa romanian, wikang romanian',
    pso: 'sign language, wikang senyas, senyas, gumagamit ng sign language',
  },
  ambiguous: {
    'saan ako pupunta': ['ADVICE', 'INFORMATION_POINT'],
    'sino ang makakatulong': ['ADVICE', 'INFORMATION_POINT'],
    'ano ang gagawin': ['ADVICE', 'INFORMATION_POINT'],
    kard: ['RESIDENCE_PERMIT', 'BANKING', 'PUBLIC_TRANSPORT'],
    dokumento: ['RESIDENCE', 'FORM_FILLING'],
    kontrata: ['EMPLOYMENT_CONTRACT', 'RENTING'],
    seguro: ['HEALTH_INSURANCE', 'SOCIAL_INSURANCE', 'DRIVING_LICENCE'],
    insurance: ['HEALTH_INSURANCE', 'SOCIAL_INSURANCE', 'DRIVING_LICENCE'],
    kurso: ['POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    permit: ['WORK_PERMIT', 'RESIDENCE_PERMIT'],
    rehistro: ['ADDRESS_REGISTRATION', 'UNEMPLOYMENT', 'DRIVING_LICENCE'],
    karapatan: ['WORKERS_RIGHTS', 'LEGAL_ADVICE'],
    kompensasyon: ['WORK_ACCIDENT', 'LEGAL_ADVICE'],
    shelter: ['EMERGENCY_SHELTER', 'DOMESTIC_VIOLENCE'],
    tulong: ['ADVICE', 'SOCIAL_ASSISTANCE'],
  },
};
