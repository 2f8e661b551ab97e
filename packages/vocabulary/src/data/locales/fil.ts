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
    WORK: 'trabaho, magtrabaho, nagtatrabaho, hanapbuhay, empleyo, pabrika, work, job, gustong magtrabaho, manggagawa, empleyado, bodega',
    JOB_SEARCH:
      'naghahanap ng trabaho, maghanap ng trabaho, hanap trabaho, hanap ng trabaho, kailangan ng trabaho, bakanteng trabaho, job hiring, hiring, job vacancy, ahensya ng trabaho, mag-apply ng trabaho, sideline, part time na trabaho, labour office, find job, walang mahanap na trabaho, saan may trabaho, may trabaho ba, kailangan ko ng trabaho, gusto kong magtrabaho, trabaho sa pabrika, trabaho sa bodega, trabaho para sa dayuhan, trabaho na may tirahan, urgent hiring, urzad pracy, recruitment agency, manpower agency, extra income, dagdag kita, may hiring ba, may bakante ba, trabaho kahit ano, pasok sa pabrika, raket sa sabado, matatrabahuhan, mapagtatrabahuhan, mapasukang trabaho, mapapasukan, buwan na akong naghahanap ng trabaho, matagal na akong naghahanap ng trabaho, kumukuha ng taga-linis, kumukuha ng tagalinis, kumukuha ba ng tao, nangangailangan ng taga-linis, sino kumukuha ng tao, pratsa, praca, kahit anong work, kahit anong trabaho, kahit anong work basta may sahod, work na kahit ano, mapagkakakitaan, pagkakakitaan, waiter, waitress, dishwasher, taga-hugas, tagahugas ng pinggan, tagapitas, tagaluto, karpintero, mason, kargador, bodegero, guwardiya, panadero, mamitas ng mansanas, pamimitas, pamimitas ng prutas, may pasok ba, may pasok ba kayo, pasok pang babae, trabaho pang babae, may bakante ba kayo',
    UNEMPLOYMENT:
      'walang trabaho, nawalan ng trabaho, nawalan ako ng trabaho, natanggal sa trabaho, benepisyo sa walang trabaho, unemployed, unemployment, unemployment benefit, tambay, wala akong trabaho, magparehistro bilang walang trabaho, na lay off ako, magparehistro na walang trabaho, natengga, natengga ako, tengga, natanggal sa work, bezrobocie, bezrobotny, zasilek dla bezrobotnych, nagsara ang pabrika, nagsara ang kompanya, tinanggal wala nang trabaho, wala nang work, benepisyo ng natanggal, benepisyo kapag natanggal, na-lay-off, lay off',
    CAREER_GUIDANCE:
      'cv, resume, biodata, gumawa ng resume, career, gabay sa karera, job interview, interview, application letter, career coach, palit ng trabaho, paano gumawa ng cv, tulong sa cv, ayusin ang resume, paghahanda sa interview, interview sa trabaho, mas magandang trabaho, career advice, praktis sa interview, anong trabaho bagay, palit ng propesyon, pangarap na trabaho, trabahong pangarap, apply letter, application letter gawa, magkano dapat sahod sa skills ko, sivi, panayam sa trabaho, sumagot sa panayam, paano sumagot sa panayam, umangat sa trabaho, umasenso sa trabaho',
    VOCATIONAL_TRAINING:
      'training, pagsasanay, kurso sa trabaho, forklift, welding, welder, tesda, ojt, internship, bagong kasanayan, matuto ng trabaho, skills training, certificate sa trabaho, forklift training, forklift license, kurso sa pagluluto, welding course, kurso sa pag-aayos ng buhok, libreng training, libreng kurso, matuto ng bagong trabaho, nc2, certificate course, caregiver course, kurso sa forklift, pag-aaral ng welding, kurso sa gupit, kurso sa kuko, matuto ng hanapbuhay, nail tech, nail technician, kurso sa nail tech',
    QUALIFICATION_RECOGNITION:
      'diploma, pagkilala sa diploma, ipakilala ang diploma, apostille, red ribbon, diploma sa pilipinas, lisensya ng nurse, nurse, prc, kwalipikasyon, recognition of diploma, tatanggapin ba ang diploma ko, valid ba ang diploma ko, nurse ako, magtrabaho bilang nurse, engineer ako, kilalanin ang diploma, authenticate diploma, apostille ng diploma, nostryfikacja, credentials, nc2 dito, tesda certificate dito, kikilalanin ba ang tesda, nars ako sa pinas, guro ako sa pinas, hindi tanggap ang diploma, transcript of records, lisensya ko sa nursing, lisensya sa nursing, nursing license, narsing, lisensya ng titser, teaching license, kredensyal, mga kredensyal, board passer, pumasa sa board, lisensya sa pinas, tinapos na kurso, tinapos kong kurso, nurs ako, nurse ako dati, midwife ako, midwife ako sa pinas, komadrona ako, pharmacist ako, titser ako, guro ako, guro ako dati, teacher ako sa pinas, teacher ako sa atin, titser ako sa atin, nurse ako sa atin, engineer ako sa atin, propesyonal ako sa pinas, graduate ako sa pinas, titser ako dati, nurse ako dati sa pinas, magturo dito, pwede ba akong magturo',
    WORK_PERMIT:
      'permit sa trabaho, permiso sa trabaho, pahintulot magtrabaho, work visa, working visa, legal na trabaho, magtrabaho nang legal, renew work permit, oec, legal na magtrabaho, lumipat ng employer, palit ng employer, expired work permit, zezwolenie, bagong employer permit, oswiadczenie, renew ng work permit, puwede bang magtrabaho, lumipat ng amo, legal ba akong magtrabaho, workpermit, work permt, magpalit ng amo, magpalit ng employer, palit amo, lipat kompanya, lumipat ng kompanya, lipat ng kumpanya, legal ba mag-sideline, legal ba magsideline, renew permit sa trabaho, estudyante puwede ba magtrabaho, estudyante ako puwede ba magtrabaho, student puwede magtrabaho, papel sa trabaho, papeles sa trabaho, papel para makapagtrabaho',
    WORKERS_RIGHTS:
      'karapatan sa trabaho, karapatan ng empleyado, batas sa paggawa, labor law, overtime, ot, bakasyon, leave, day off, rest day, oras ng trabaho, minimum wage, unyon, inaabuso sa trabaho, reklamo sa amo, reklamo sa employer, niloko sa trabaho, sinisigawan ng amo, karapatan ko sa trabaho, sinisigawan ako ng boss, masama ang trato ng amo, sobrang oras ng trabaho, walang day off, walang pahinga, ayaw magbigay ng bakasyon, hindi bayad ang overtime, magkano dapat ang sahod, minimum na sahod, night shift, inaabuso ng amo sa trabaho, pang-aapi sa trabaho, buntis mabigat na trabaho, nilipat sa mabigat, walang bakasyon, binabawasan ang sahod, pinipilit mag overtime, ginagawa kaming kabayo, kinakabayo kami, kayod kalabaw, parang kalabaw, obertaym, obertime, may sakit pinapapasok, may sakit pinapapasok pa rin, pinapapasok kahit may sakit, pinapasok kahit may sakit, nadgodziny, urlop, bugbog sa trabaho, bugbog ang katawan sa trabaho, nabuntis ako tinanggal, tinanggal dahil buntis, hindi sinusunod ang oras, hindi sinusunod ang oras ng trabaho, binubully sa trabaho, binubully sa work, bullying sa trabaho, pinag-iinitan, pinag-iinitan ako ng boss, kinakaltasan, kinakaltasan kami, kinaltasan ang sahod, kaltas sa sahod, kaltas para sa kama, 13th month, 13th month pay, magreklamo sa trabaho, nagrereklamo sa trabaho, inireklamo ang boss',
    UNPAID_WAGES:
      'sahod, sweldo, suweldo, hindi nagbayad ng sahod, hindi binayaran, hindi ako binayaran, hindi nagbabayad, hindi ako sinahuran, hindi ako pinasahod, walang sahod, delayed na sahod, hindi nagbayad ang amo, hindi ako binayaran ng amo ko, hindi nagbayad ang boss, kulang ang sahod, hindi binigay ang sweldo, utang sa akin ng amo, di binayaran, di nagbayad, hindi pa ako sumasahod, ayaw magbayad ng amo, hindi binigay ang sahod, kulang ang bayad, hindi nagbayad ang agency, binawasan ang sahod, hindi pa bayad, habol sa sahod, utang ng amo sa akin, amo di nagbayad, hindi sinuswelduhan, hindi sinusuwelduhan, di sinuswelduhan, hindi pinapasweldo, hindi pinapasahod, di pa sumasahod, hindi sumasahod, delay ang sahod, delayed ang sweldo, hindi binibigay ang sahod, walang sweldo, wala pang sahod, hindi kami pinasahod, hindi binayaran ang overtime, tinakbuhan kami, tinakbuhan ng amo, di binayaran ang gawa, may utang pa sya sa sahod, nagpalit ng number ang amo, pinaalis ako walang bayad, pinaalis nang walang bayad, tinanggal walang sahod, hindi pa sumasahod, hindi kami pinapasahod, kalahati lang sahod, atrasado sahod, tinakbo ang sahod, may utang na sahod, hindi nagpasahod',
    EMPLOYMENT_CONTRACT:
      'kontrata sa trabaho, walang kontrata, tinanggal sa trabaho, tinanggal ako, sinesante, sesante, sinibak, tanggal sa trabaho, resign, mag-resign, notice period, ilegal na trabaho, endo, job contract, tinanggal ako sa trabaho, sinisante ako, pinaalis sa trabaho, ayaw magbigay ng kontrata, walang kontrata sa trabaho, hindi ko maintindihan ang kontrata, pinapirma ako, ano ang pinirmahan ko, contract substitution, umowa, umowa zlecenie, end of contract, tapos na ang kontrata, terminated, sinibak ako, gusto kong mag resign, kontrata sa polish, ilang araw bago umalis, nasisante, na-sisante, sinisante, sinipa sa trabaho, pinauwi na lang bigla, pinauwi ng amo bigla, tinanggal bigla, wypowiedzenie, na-terminate ako, tinerminate, tinanggal dahil nabuntis, nabuntis kaya tinanggal, tinanggal nung nabuntis, may pinirmahan ako, may pinirmahan akong polish, pinirmahan na polish, pinapirma ng polish, pumirma ako ng hindi naiintindihan, sinisante ako kasi buntis, sinisante dahil buntis, tinanggal kasi buntis, tinanggal ako kasi buntis ako, wala akong kontrata, walang pinirmahang kontrata',
    LABOUR_INSPECTION:
      'inspektor ng paggawa, labor inspector, inspeksyon, dole, isumbong ang amo, isumbong ang employer, ireklamo ang amo, ireklamo ang kumpanya, saan magsumbong sa amo, ireklamo ang agency, pip, delikadong trabaho, reklamo sa employer, isumbong ang kompanya, walang helmet, walang gwantes, delikadong makina, inspeksyon sa pabrika, walang ligtas na gamit, walang safety gear, walang ligtas na gamit sa site, delikado sa site, walang safety shoes, safety shoes, walang safety helmet, walang harness, walang safety, delikado sa trabaho, walang proteksyon sa trabaho, hindi ligtas sa trabaho, walang gloves, walang mask sa kemikal, amoy kemikal, sobrang init sa pabrika, mainit sa pabrika, walang tubig sa pabrika, ayaw magbigay ng tubig',
    WORK_ACCIDENT:
      'naaksidente sa trabaho, aksidente sa trabaho, nasugatan sa trabaho, nasaktan sa trabaho, pinsala sa trabaho, bayad sa aksidente, sakit mula sa trabaho, naputulan sa trabaho, work accident, nahulog sa trabaho, naputol ang daliri, nabalian sa trabaho, napaso sa trabaho, masakit ang likod sa trabaho, naipit sa makina, hindi ni-report ang aksidente, aksidente sa pabrika, nahulog sa hagdan, danyos sa aksidente, nadisgrasya sa trabaho, disgrasya sa pabrika, naipit ang kamay, naipit ang daliri, nalaglag sa scaffolding, nalaglag sa plantsa, nahulog sa plantsa, nahulog sa scaffold, wypadek w pracy, wypadek przy pracy, nabagsakan sa trabaho, nadisgrasya, nasugatan sa pabrika, nahiwa ng kutsilyo, nahiwa sa trabaho, nahiwa ang kamay, natapunan ng mantika, aksidente sa pagawaan, nakuryente, nakuryente sa trabaho, nakuryente ako sa trabaho, napilayan sa bodega, napilayan sa trabaho, nasagasaan ng forklift',
    RESIDENCE:
      'paninirahan, papeles, visa, extend visa, pagpapahaba ng visa, imigrasyon, immigration, deportasyon, legal na pananatili, overstay, legalisasyon, mag-eexpire na ang visa, expired na ang visa, paso na ang visa, tago nang tago, ilegal na nakatira, gusto kong manatili sa poland, papel sa pananatili, immigration office, dokumento sa pananatili, urzad wojewodzki, extend ng visa, papel ng dayuhan, bibisita ang nanay, bibisita ang nanay ko, visa ng nanay, tourist visa, visit visa, invitation letter',
    RESIDENCE_PERMIT:
      'residence permit, residence card, permit sa pagtira, trc, temporary residence, karta pobytu, renew residence card, mag-renew ng residence, fingerprint, family reunification, dalhin ang asawa, dalhin ang pamilya, kunin ang asawa ko, petition, mag-eexpire na ang trc, renew ng trc, kumuha ng trc, apply ng trc, status ng trc, gaano katagal ang trc, kunin ang trc card, nawala ang trc, decision ng trc, dalhin ang asawa ko, dalhin ang pamilya ko, dalhin ang anak ko dito, paso na ang card, i-renew ang card, dalhin ang asawa dito, dalhin ang mga anak, papel para manatili, kunin ang pamilya ko, kunin ang pamilya papunta dito, papuntahin ang pamilya, papuntahin dito ang asawa, paso na ang student visa, student visa mapapaso, mapapaso na ang visa, papel ko dito, papeles ko dito, ayusin ang papel ko, papuntahin ang asawa dito, papuntahin ang misis, papuntahin ang mister, pasunurin ang asawa, papasunurin ang asawa, papasunurin ang misis, isunod ang asawa, isunod ang pamilya, kukunin ko ang asawa ko, makasama ang pamilya dito, na-deny ang card, nadeny ang card, denied ang card, na-deny ang trc, denied trc, na-reject ang trc, rejected ang application, status ng application, matatapos na ang visa, matatapos na visa ko, patapos na visa, paso na visa ko, mag-eexpire na visa',
    PERMANENT_RESIDENCE:
      'permanent residence, permanent resident, permanenteng residente, manatili habambuhay, long term resident, permanenteng paninirahan, limang taon na sa poland, pr card, manirahan nang permanente, permanenteng tirahan sa poland, pr sa poland, manatili nang tuluyan, limang taon na dito, walang expiry na card, habang buhay na residente, habambuhay na residente, habangbuhay',
    EU_CITIZEN_REGISTRATION:
      'eu citizen, mamamayan ng eu, mamamayan ng europa, asawa ng eu citizen, rehistro ng eu citizen, european citizen, eu citizen ang asawa ko, may eu passport, italian passport, may italian passport, magparehistro bilang eu citizen, taga-europe, german passport ko, asawa kong taga europa, italyano ang asawa, portuguese ang asawa, portuguese ang tatay ng anak, italyano ang tatay ng anak, taga-eu ang asawa, european ang asawa',
    TEMPORARY_PROTECTION:
      'pansamantalang proteksyon, taga-ukraine, refugee mula sa ukraine, digmaan sa ukraine, ukr status, temporary protection, galing ukraine, tumakas sa giyera, nawala ang ukr status, pesel ukr, tulong sa mga taga-ukraine, cukr, ukrainian na asawa, asawa kong ukrainian, asawa kong ukrainyana, tumakas sa gyera, tumakas sa gera, gera sa ukraine, gyera sa ukraine, proteksyon ukraine, proteksyon sa ukraine, ukranian',
    ASYLUM:
      'asylum, asilo, humingi ng asylum, refugee, refugee status, proteksyon, inuusig, political asylum, hindi makauwi sa bansa ko, takot akong umuwi, hinahabol ako sa bansa namin, asylum seeker, humingi ng proteksyon, takas, takot umuwi, hingi ng asylum, papatayin ako sa amin, nanganganib sa bansa ko, asilum, asylo, kanlungan sa ibang bansa, humingi ng kanlungan, hindi makauwi dahil sa banta, hindi ligtas sa bansa ko, hindi ligtas ang bansa ko, delikado ako sa bansa ko',
    CITIZENSHIP:
      'citizenship, pagkamamamayan, maging citizen, maging polish, polish passport, naturalisasyon, dual citizenship, maging polish citizen, kumuha ng citizenship, citizenship dahil sa kasal, citizenship ng anak ko, maging mamamayan ng poland, lolo kong polish, polish passport para sa akin, makaboto dito, magpa-polish citizen, magpa-polish, magpa-citizen, citizenshp, maging polako, lola kong polish, polish ang lolo ko, polish ang lola ko, lahing polish',
    PESEL:
      'pesel, pesel number, kumuha ng pesel, personal number, id number, paano kumuha ng pesel, pesel ng anak ko, pesel ng baby, saan kukuha ng pesel, nawala ang pesel, numero ng pesel, dumating mga anak ko, kararating ng mga anak, labing-isang numero, personal na numero, peselnumber, pesel nomer, pesel namber, wala akong pesel hindi makapag-doktor, wala pang pesel',
    ADDRESS_REGISTRATION:
      'irehistro ang address, rehistro ng address, rehistro ng tirahan, meldunek, zameldowanie, patunay ng tirahan, proof of address, palit ng address, lipat ng address, tirahan na rehistrado, magpa-meldunek, kumuha ng meldunek, ayaw ng landlord magpa-register, lumipat ng bahay, bagong address, i-register ang address, irehistro ang tirahan, magpalista sa tirahan, lumipat ng bahay papel, ayaw irehistro ng landlord, ayaw ng landlord na irehistro, irehistro ako sa bahay, ayaw ipa-meldunek, ipa-meldunek, rehistradong tirahan, bagong tirahan rehistro, magparehistro ng address, pagpaparehistro ng address, magrehistro ng address, iparehistro ang tirahan, register address, address registration, magparehistro ng tirahan',
    CIVIL_REGISTRY:
      'birth certificate, sertipiko ng kapanganakan, irehistro ang baby, rehistro ng sanggol, marriage certificate, kasal, magpakasal, ikasal, death certificate, civil wedding, palit ng apelyido, psa, nanganak na, ipanganak na ang baby ko, birth certificate ng baby, magpakasal sa poland, magpakasal sa polish, gusto naming magpakasal, cenomar, usc, kopya ng birth certificate, palit ng pangalan, irehistro ang sanggol, magpakasal dito, kasal sa polako, birth cert, marriage cert, death cert, annulment rehistro, iparehistro ang annulment, rehistro ng bagong silang, iparehistro ang bagong silang, kasal sa afam, ikakasal sa afam, pakasal sa afam',
    DIGITAL_IDENTITY:
      'profil zaufany, mobywatel, digital id, e-signature, electronic signature, online na serbisyo, online application, app ng gobyerno, trusted profile, gumawa ng profil zaufany, profil zaufani, mag-login sa gobyerno, mag-apply online sa gobyerno, pirma online, na-block ang profil zaufany, login sa gobyerno, profil zaufany gawin, profilzaufany, mobiwatel',
    PASSPORT_CONSULATE:
      'pasaporte, passport, nawala ang pasaporte, nawalang pasaporte, ninakaw ang pasaporte, expired na passport, renew passport, embahada, embassy, konsulado, consulate, konsul, nawala ang mga dokumento, mag-eexpire na ang passport, renew ng passport, passport ng baby, nawala ang passport ko, ninakaw ang passport ko, embahada ng pilipinas, philippine embassy, owwa, polo, nawala ang mga papeles, magpa renew ng passport, nawalang passport, expired passport, kailan darating ang konsul',
    RETURN_HOME:
      'deport, idedeport, madedeport ako, pauuwiin, pag-uwi, umuwi ng pilipinas, uuwi na, gusto ko nang umuwi, pamasahe pauwi, ticket pauwi, repatriation, boluntaryong pag-uwi, bawal pumasok, tnt, walang pambili ng tiket, walang pamasahe pauwi, walang pang-ticket pauwi, umuwi sa pinas, uwi ng pinas, uwing pinas, gusto kong umuwi, gusto ko umuwi, uuwi ng pinas, tiket pauwi, ticket pauwi ng pinas, pauwi ng pilipinas, pinapaalis sa bansa, ipapadeport, deportasyon, madedeport, made-deport, nadeport, ma-deport, makauwi, gusto makauwi, paano makauwi, deportowany, deportowani, repatriasyon, makabalik sa pinas, pabalik ng pilipinas, pabalik ng pinas, balik pinas, balik pilipinas, pauwi ng pinas, umuwi for good, for good na, uwi for good, for good uuwi, magpo-for good, mag-for good, uuwi na for good, uwing uwi na, gusto nang umuwi, makauwi ng pinas, nakauwi, magpapauwi, magpauwi, pagpapauwi',
    LANGUAGES:
      'wika, lengguwahe, lenggwahe, linggwahe, kurso sa wika, klase sa wika, matuto ng wika, hindi ko maintindihan, language, mag-aral ng wika, language school, klase ng wika, guro ng wika',
    POLISH_COURSE:
      'polish, wikang polish, mag-aral ng polish, matuto ng polish, pag-aaral ng polish, kurso ng polish, klase ng polish, polish class, polish lessons, libreng polish, polish para sa dayuhan, polish exam, b1 certificate, learn polish, salitang polish, gusto kong matuto ng polish, libreng polish course, libreng polish class, polish online, turuan ako ng polish, hindi ako marunong ng polish, polish para sa baguhan, polish teacher, kurs polskiego, polish sa gabi, a1 polish, aral ng polish, hindi marunong mag polish, b1 exam, polis course, polish course, polis lesson, kurso sa polish, magpolish, mag-polish aral',
    CONVERSATION_PRACTICE:
      'magsanay magsalita, magsalita ng polish, usapan sa polish, praktis ng polish, conversation club, makipag-usap sa polish, language cafe, speaking practice, magsanay mag-polish, practice ng polish, language exchange, conversation class, practice magsalita ng polish, mag-practice ng polish, practice mag-polish, magpraktis ng polish, kausap sa polish, makipagkwentuhan sa polish, praktis magsalita, kausap na lokal, kausap na polako, kausap na polish, makausap na polako, kakuwentuhan na polish, konwersacje, makipagkuwentuhan, makipagkuwentuhan sa lokal, makipagkuwentuhan sa mga taga-rito, mahiyain sa pagsasalita, mahiyain magsalita ng polish, nahihiyang magsalita, makipag-chikahan sa polish, may makausap sa polish, kwentuhan sa polish, chikahan sa polish',
    OTHER_LANGUAGES:
      'ingles, english, english class, mag-aral ng ingles, aleman, german class, ibang wika, sariling wika, wikang filipino, tagalog, libreng english class, english para sa bata, english tutor, french class, spanish class, matuto ng ingles, german lessons, klase ng ingles, matuto ng aleman, tagalog para sa anak, english lessons, espanyol na klase, klase ng espanyol, kurso ng espanyol',
    TRANSLATION_INTERPRETING:
      'tagasalin, tagapagsalin, pagsasalin, magsalin, isalin, translator, translate, interpreter, tagapagsalin sa ospital, interpreter sa doktor, may magsasalin, hindi ako marunong mag-polish, translation, itranslate, kailangan ko ng translator, kailangan ko ng tagasalin, magsalin ng sulat, isalin ang sulat, hindi ko maintindihan ang polish, interpreter sa ospital, interpreter sa opisina, tlumacz, may marunong mag-tagalog na interpreter, tulong sa pagsasalin, meeting sa school translator, interpreter sa school, di marunong mag polish, tagasalin sa doktor, may magsalin, kasama na magsasalin, tagapagsalita ng polish, tagapagsalita ng polish para sa akin, magsasalita para sa akin, pupunta sa doktor walang marunong mag-ingles, walang marunong mag-ingles sa doktor, sasama sa doktor para magsalin, tlumaczenie, hindi magkaintindihan, di magkaintindihan, hindi kami magkaintindihan, hindi ako maintindihan ng doktor, hindi ko maintindihan ang doktor, di ako maintindihan, ipasalin, pasalin, magpasalin, nagsasalin',
    SWORN_TRANSLATION:
      'sworn translation, certified translation, opisyal na salin, isalin ang dokumento, salin ng diploma, salin ng birth certificate, salin ng mga papeles, translate documents, sworn translator, isalin ang birth certificate, isalin ang lisensya, may tatak na salin, isalin ang marriage certificate, tlumacz przysiegly, isalin ang diploma, salin na may selyo, isinalin at notaryado, isinalin na papel, notaryado na salin',
    ADVICE: 'payo, konsulta, tagapayo, impormasyon, advice, kailangan ng payo, magtanong, pwedeng magtanong, magpapayo, hingi ng payo',
    INFORMATION_POINT:
      'information center, information desk, bagong dating, kararating ko lang, kakarating ko lang, kahapon ako dumating, bago sa lungsod, tulong para sa dayuhan, hotline, unang hakbang, saan magsisimula, bago lang ako dito, kakarating lang, ano ang unang gagawin, tulong sa mga migrante, tulong sa dayuhan, tulong sa ofw, saan magtatanong, ofw help desk, ano uunahin, tanungan, help desk, helpdesk, infomation, opisina para sa mga dayuhan, opisina para sa dayuhan, opisina ng mga dayuhan, bagong salta, bagong salta ako, migrant center, sentro ng migrante, sentro para sa migrante, baguhan, mga baguhan, mga bagong dating, kararating lang',
    LEGAL_ADVICE:
      'abogado, abugado, attorney, libreng abogado, lawyer, legal aid, payong legal, tulong legal, batas, korte, hukuman, demanda, magdemanda, kaso, apela, umapela, sulat mula sa korte, notaryo, na-scam, niloko ako, kailangan ko ng abogado, libreng legal advice, may sulat mula sa korte, pinatawag ng korte, na-reject ang application, tinanggihan, iaapela ang desisyon, kinasuhan ako, mana, problema sa batas, prawnik, atty, abogada, pao, pinatawag sa korte, payo ng abogado, idedemanda ako, tagapagtanggol, tagapagtanggol sa korte, abugado ng gobyerno, mag-demanda',
    CONSUMER_RIGHTS:
      'konsyumer, mamimili, reklamo sa tindahan, isauli ang binili, ibalik ang bayad, ayaw ibalik ang pera, refund, warranty, niloko sa tindahan, na-scam online, online scam, sirang produkto, ayaw mag-refund, peke ang nabili, hindi dumating ang order, nascam, nascam online, na scam online, na-scam sa online, naloko online, fake seller, bogus seller, hindi dumating ang parcel, umorder online hindi dumating, ibalik ang pera ko, kinansela ang flight, ayaw i-refund, sira ang nabili, walang warranty, naloko sa online, na-scam, na-scam ako, scammer, naiscam, kinaltas sa load, kinaltasan ang load, nakaltasan ang load, bawas sa load, refund ng binili',
    FORM_FILLING:
      'punan ang form, mag-fill up ng form, fill up form, form, mga form, aplikasyon, application form, sumulat ng liham, sulat mula sa opisina, hindi ko maintindihan ang sulat, tulong sa papeles, tulong sa mga papeles, paperwork, tulong sa pag-fill up, paano punan ang form, may natanggap na sulat, ano ang sabi sa sulat, gumawa ng sulat, wniosek, sulat galing zus, sobre galing zus, di marunong bumasa ng polish, sagutan ang form, ano ang sabi ng sulat, sulat di ko maintindihan, may sulat di ko maintindihan, hindi maintindihan ang sulat, sulat na hindi ko mabasa, paper works, paperworks, asikaso ng papeles, liham sa gobyerno, liham galing gobyerno, sulat galing sa gobyerno, ang daming papeles, daming papeles, hindi ko na alam ang papeles, pagsagot ng form',
    DIGITAL_SKILLS:
      'computer, kompyuter, computer class, libreng internet, libreng wifi, wifi, email, smartphone, print, magpa-print, printer, scan, xerox, photocopy, sim card, app, hindi marunong mag-computer, saan magpa-print, magpa-xerox, magpa-scan, gumawa ng email, bumili ng sim, magparehistro ng sim, load ng cellphone, saan may wifi, computer shop, matutong gumamit ng cellphone, turuan sa cellphone, mag-internet, gumamit ng computer, video call sa pamilya, mag print, mag install ng app, matuto ng excel, mag-excel, excel, powerpoint, cellphone tutorial, tutorial sa cellphone, pc lesson, computer lesson, computer tutorial',
    HEALTH:
      'kalusugan, sakit, may sakit, may sakit ako, maysakit, karamdaman, reseta, paggamot, masakit, medical, lab test, masama ang pakiramdam, may sakit ang anak, nagkasakit ako, hindi mabuti ang pakiramdam, diabetes, high blood, problema sa kalusugan, kirot',
    DOCTOR:
      'doktor, doktora, doctor, manggagamot, klinika, klinik, clinic, family doctor, health center, magpatingin, magpa-check up, pediatrician, doktor ng bata, espesyalista, referral, appointment sa doktor, lagnat, ubo, doktor sa mata, medical certificate, blood test, kailangan ko ng doktor, pumunta sa doktor, may lagnat ang anak ko, may lagnat, masakit ang tiyan, masakit ang ulo, masakit ang lalamunan, masakit ang likod, doktor sa puso, surgeon, allergy, magparehistro sa clinic, sipon, lekarz, nagkasakit, nagkasakit ang anak ko, nilalagnat, inuubo, sinisipon, magpadoktor, butlig sa mukha, maraming butlig, dermatologist, derma, ent doctor, cardiologist, doktor sa balat, nilalagnat ako, nilalagnat ang bata, ubo na matagal, magpa check up, masakit umihi, pantal sa balat, chek up, magpa-checkup, tsek-ap, magpagamot, magpa-doktor, saan magpapagamot, makapag-doktor, barado ang tenga, barado ang tainga, barado ang ilong, masakit ang tenga, masakit ang tainga, umuugong ang tenga, may tutuli, trangkaso, nagtatae, nahihilo, makati ang balat, may pantal, pantal, rayuma, highblood, high blood, altapresyon, mataas ang bp, diabetes, hika, hinihika, ubo at sipon, masakit ang tuhod, luslos, may luslos, almoranas, ulcer, acidic, hyperacidity, migraine, migrena, alipunga, buni, kuliti, sore eyes, pulmonya, bulutong, tigdas, beke, nagkabulutong, pasma, nanghihina ako, highblood ako, masakit ang balakang, masakit ang batok, sakit ng tiyan, sakit ng ulo, hilot, manghihilot, tagahilot, magpahilot, alta presyon, alta-presyon, pagpapagamot, gamutan, patingin, nagpapatingin, magpacheck up, pacheck up, trinatrangkaso, trinatrangkaso ako, tinatrangkaso, may trangkaso, nitrangkaso, inuubo ako, may sakit ako, masama ang pakiramdam, masama pakiramdam ko, maitim ang daliri, namamaga ang daliri, namamaga ang paa, namamaga ang kamay, makapagpadoktor, makakalimutin',
    HOSPITAL_EMERGENCY:
      'ospital, hospital, emergency, emergency room, ambulansya, 112, operasyon, opera, aksidente, atake sa puso, doktor sa gabi, first aid, tumawag ng ambulansya, dumudugo, nawalan ng malay, masakit ang dibdib, nabali ang paa, nabali ang kamay, bali ang buto, nalason, napaso, stroke, aksidente sa sasakyan, hindi makahinga, sor, isugod sa ospital, nakalunok ng barya, nakalunok ang bata, nabulunan, malalang kagat ng aso, hinimatay, hindi magising, duguan, kinukumbulsyon, na stroke, nasagasaan, nabangga ako, nasagasaan ako, nakaapak ng pako, kinakalawang na pako, natusok ng pako, natusok ako, kinagat ng aso, nakagat ng aso, kinagat ng pusa, kinagat ng ahas, kagat ng bubuyog, nabali ang buto, nabali ang braso, nabalian, nahimatay, inatake sa puso, inatake, nasamid, nabilaukan, nalason sa pagkain, naputukan, na-heat stroke, nagkombulsyon, kombulsyon, dinugo, dinudugo, nagdudugo',
    HEALTH_INSURANCE:
      'health insurance, medical insurance, seguro sa kalusugan, walang insurance, walang seguro, nfz, philhealth, libreng gamutan, insurance ng anak, insurance sa ospital, may insurance ba ako, paano kumuha ng insurance, insurance ng pamilya, isama ang asawa sa insurance, insurance ng dayuhan, magkano ang doktor, sino magbabayad sa doktor, ubezpieczenie, kumuha ng health insurance, di daw ako insured, hindi daw ako insured, pula sa ekuz, walang ubezpieczenie, covered ba, covered ba ako, covered ba mga anak, bayad sa ospital, walang seguro pagka-resign, seguro pagkatapos mag-resign, ekuz, health card sa europe, insurance sa ibang bansa, european health card, card pag nasa ibang bansa, magkasakit sa ibang bansa, magkasakit sa bakasyon, magkasakit sa germany, magkasakit sa abroad, nagkasakit sa ibang bansa',
    DENTIST:
      'dentista, dentist, ngipin, masakit ang ngipin, sakit ng ngipin, bunot ng ngipin, magpabunot, pasta, pasta sa ngipin, braces, bagang, masakit ang ngipin ko, sumasakit ang ngipin, sirang ngipin, libreng dentista, dentista ng bata, pustiso, namamaga ang gilagid, dentysta, basag ang ngipin, dumudugo ang gilagid, namamaga ang pisngi, natanggal ang pasta, brace sa ngipin, pabunot ng ngipin, magpapasta, magpa-braces, bungi, kumikirot ang ngipin',
    PHARMACY:
      'botika, parmasya, pharmacy, gamot, mga gamot, bumili ng gamot, saan bibili ng gamot, gamot na may reseta, drugstore, bukas na botika sa gabi, tabletas, gamot sa sakit, patak sa mata, eye drops, gamot sa allergy, pamahid, gamot sa highblood, gamot sa ubo, botika na bukas, botika malapit, botica, maintenance na gamot, ubos na ang maintenance, ubos na ang gamot, katumbas na gamot, reseta, ubos ang reseta, band aid, benda, alkohol pangsugat, thermometer, biogesic, paracetamol, mefenamic, gamot sa sipon',
    PREGNANCY_WOMENS_HEALTH:
      'buntis, buntis ako, nagdadalang-tao, pagbubuntis, manganganak, panganganak, manganak, ob, ob-gyn, gynecologist, komadrona, midwife, ultrasound, kontrasepsyon, birth control, pills, pagpapasuso, breastfeeding, aborsyon, nakunan, prenatal, pagpipigil sa pagbubuntis, buntis na walang insurance, manganganak na ako, saan manganganak, pregnancy test, hindi dinatnan, delayed ang regla, bagong silang, ob gyne, obgyn, check up ng buntis, pap smear, makunan, malapit nang manganak, may bukol sa suso, kapapanganak ko lang, family planning, pills para di mabuntis, nagdadalantao, nagdadalang tao, nagbubuntis, preggy, nakunan ako, delayed ako, hindi dinadatnan, di pa dinadatnan, walang mens, delayed ang mens, late ang regla, walang gatas ang dibdib, walang gatas ko, walang lumalabas na gatas, ayaw dumede, ayaw dumede ni baby, magpadede, pagpapadede, jontis, jontis ako, juntis, preggers, preggy ako, kabuwanan, kabuwanan ko na, bukol sa dibdib, menopause, nagme-menopause, myoma, cyst sa obaryo, hilot sa buntis, ayaw ko nang magkaanak, ayaw nang magkaanak, ligate, magpa-ligate, dadalhin sa ospital pag manganganak, manganganak na, paanakan, delivery room, labor room',
    VACCINATION:
      'bakuna, magpabakuna, pabakunahan ang anak, bakunahan, vaccine, iniksyon, turok, trangkaso, tigdas, covid, vaccination card, bakuna ng bata, bakuna ng baby, kailangang bakuna, flu vaccine, anti-tetanus, baby book, szczepienie, nakagat ng aso, kagat ng aso, anti rabies, bakuna sa trangkaso, anti tetano, kinagat ng garapata, turok ng baby, magpapabakuna, nabakunahan, binakunahan, babakunahan, pabakuna, tinurukan',
    MENTAL_HEALTH:
      'psychologist, sikolohista, sikologo, psychiatrist, therapy, therapist, depresyon, depression, depressed, malungkot, lungkot, pagkabalisa, anxiety, stress, trauma, hindi makatulog, insomnia, panic attack, mental health, tulong sikolohikal, counselor, malungkot ako, nalulungkot ako, depressed ako, stress na stress, umiiyak ako, homesick, namimiss ang pamilya, namimiss ko ang pamilya ko, kausapin ang psychologist, psychologist ng bata, bangungot, pagod na ang isip, walang makausap sa problema, di na nagsasalita ang anak, ayaw lumabas ng kwarto, tulala, tulala mula nanganak, postpartum depression, iyak nang iyak, atake ng nerbyos, walang gana sa lahat, sobrang lungkot, mababaliw na ko, parang mababaliw, mababaliw na ako, nababaliw na, sycologist, saykolodyist, psykologist, napapanaginipan ang digmaan, napapanaginipan ko ang giyera, binabangungot, walang ganang kumain at bumangon, walang ganang bumangon, down na down, nadedepress, depress, lungkot na lungkot, lagi akong malungkot, sobrang stress, sobrang stressed, anxiety attack, kinakabahan lagi, lagi akong umiiyak, na-burn out, burnout, overthinking, praning, windang, windang na windang, windang ang utak, sabaw ang utak, nawiwindang, litong-lito, baliw na ako, nababaliw na ako, sira ulo na ako, iniwan ng jowa, iniwan ako ng jowa, brokenhearted, broken hearted, sawi, nag-break kami, kalungkutan, pangungulila, nangungulila, sasabog na ako, sasabog na ko, sasabog sa inis, sasabog ang dibdib, inis na inis na ako, hindi ko makalimutan ang giyera',
    CRISIS_SUPPORT:
      'krisis, crisis hotline, hotline ng krisis, pagpapakamatay, magpakamatay, suicide, ayoko nang mabuhay, gusto ko nang mamatay, pagluluksa, namatayan, emotional crisis, ayoko na, hindi ko na kaya, magpapakamatay, wala nang pag-asa, desperado na ako, suicide hotline, kailangan ng kausap ngayon, ayaw ko nang mabuhay, suko na ako sa buhay, suko na ko sa buhay, sumusuko na ako, ayoko na sa buhay, saktan ang sarili, sinasaktan ang sarili, sinasaktan ko ang sarili ko, pakamatay, gusto magpakamatay, naglalaslas, laslas, di ko na kaya, tapusin na ang buhay, tapusin ang buhay, wakasan ang buhay, naglaslas, gustong magpakamatay, gusto nang mamatay, tinangkang magpakamatay, magbibigti, nagbigti',
    ADDICTION:
      'adik, alak, alcohol, lasing, lasinggero, lasenggo, alkoholiko, umiinom ang asawa ko, droga, drugs, rehab, sugal, pagsusugal, itigil ang pag-inom, tumigil sa paninigarilyo, bisyo, alcoholics anonymous, sobra uminom, hindi mapigil uminom, lasenggo ang asawa ko, lasinggero ang asawa, nagdodroga ang anak ko, adik ang anak ko, sugarol, lulong sa sugal, tumigil sa pag-inom, yosi, shabu, online sabong, e-sabong, lulong sa laro, tumigil uminom, lasenggo ang asawa, gumagamit ng droga, tumigil manigarilyo, natalo sa online sabong, adik sa shabu, nag-shashabu, nagsha-shabu, nagdodroga, manginginom, umiinom, inom nang inom, inuman, naglalasing, lasingan, pag-inom, sugalan, nagsusugal, sabungan, sabong, nagsasabong, nagshashabu, nagsa-shabu, tumitira ng shabu, naninigarilyo, paninigarilyo, tigil yosi',
    CHILDREN_EDUCATION: 'edukasyon, mag-aral, pag-aaral, pag-aaral ng bata, edukasyon ng mga bata, pag-aaral ng anak, eskwela o daycare',
    NURSERY:
      'nursery, daycare, day care, yaya, tagapag-alaga ng bata, alaga ng bata, mag-alaga ng bata, babysitter, alagaan ang baby, alaga ng sanggol, sino ang mag-aalaga sa anak ko, childcare, slot sa nursery, iwan ang baby habang nagtatrabaho, saan iiwan ang baby, 1 taong gulang, 2 taong gulang, kailangan ng yaya, naghahanap ng yaya, magbabantay ng bata, tagabantay ng bata, zlobek, daycare ng baby, magtatrabaho na ako walang bantay ang bata, dalawang taon anak ko, bantay ng bata, may mag-aalaga ng baby, iwanan ang baby, dey care, daycare para sa dalawang taong gulang, magbabantay ng baby, sino magbabantay ng baby, bantay ng baby, tagabantay ng baby',
    PRESCHOOL:
      'kindergarten, kinder, preschool, prep, ipasok sa kinder, przedszkole, apat na taong gulang, limang taong gulang, slot sa kindergarten, 3 taong gulang, 4 na taong gulang, 5 taong gulang, i-enroll sa kindergarten, publikong kindergarten, nursery school, kindergarten slot, papasok na si bunso, papasok na sa kinder si bunso, eskwela ng maliliit, eskwela ng maliit, eskwelahan ng maliliit',
    SCHOOL:
      'paaralan, eskwela, eskwelahan, eskuwela, eskuwelahan, school, elementarya, high school, ipasok sa paaralan, i-enroll ang anak, enroll ang anak ko, mag-enroll, enrollment, pagpapalista sa paaralan, grade one, mag-aaral, gamit sa eskwela, papasok na sa school ang anak ko, paaralan ng anak ko, i-enroll ang anak ko, ipasok ang anak sa school, eskwelahan ng bata, lumipat ng school, mga libro sa school, bag sa school, principal, szkola, grade 1, guro sa paaralan, class adviser, ipasok sa eskwela, ienroll ang anak, lipat ng eskwela, enrolment ng anak, paaralang, paaralang elementarya, pag-aralin ang mga anak, papag-aralin ang anak, pag-aralin mga anak, eskwelahang',
    SCHOOL_SUPPORT:
      'takdang-aralin, takdang aralin, assignment, homework, tutor, aralin, tulong sa aralin, school assistant, polish para sa mga bata, dagdag na klase, speech therapist, guidance counselor, nahihirapan sa school ang anak ko, problema sa paaralan, hindi marunong mag-polish ang anak ko, hindi maintindihan ng anak ko ang aralin, mababa ang grado, tulong sa math, binubully ang anak ko, bully sa school, katulong ng bata sa school, tutor ng bata, tulong sa assignment, bagsak sa klase, nahuhuli sa klase, dagdag na aral, tutorial sa bata, tutorial ng bata, math tutorial, report card, mababang grades, bagsak sa report card',
    AFTER_SCHOOL:
      'gawain para sa bata, aktibidad ng bata, activities para sa mga bata, summer camp, kampo, bakasyon ng mga bata, kabataan, tinedyer, teenager, youth center, youth club, palaruan, playground, workshop para sa bata, scouts, ano ang gagawin ng mga bata, saan dadalhin ang bata, pagkatapos ng klase, sayaw para sa bata, sports para sa bata, drawing para sa bata, aktibidad ng kabataan, laruan ng bata palaruan, kampo sa tag-init, dalhin ang mga bagets, mga bagets, saan dalhin mga bata, swietlica, polkolonie, labas ng anak ko sa school, walang susundo sa anak, walang magbabantay pagkatapos ng klase, gustong maging bumbero, junior fire brigade, board game, 3d printing, saan iiwan ang mga bata, iiwan ang bata pag bakasyon, bakasyon sa school, walang pasok ang mga bata, pag walang pasok',
    HIGHER_EDUCATION:
      'unibersidad, university, kolehiyo, college, estudyante, mag-aral sa poland, iskolarsip, scholarship, master, bachelor, dormitoryo, mag-aral sa unibersidad, gusto kong mag-aral sa unibersidad, mag-kolehiyo, scholarship para sa dayuhan, masters, pumasok sa unibersidad, graduate school, pumasok sa kolehiyo, scholarship sa unibersidad, masteral, student visa, student visa ko, visa ng estudyante',
    ADULT_EDUCATION:
      'night school, pang-gabing paaralan, als, paaralan para sa may-edad, tapusin ang high school, kurso para sa matatanda, adult education, hindi nakatapos ng pag-aaral, hindi nakatapos ng high school, weekend school, matutong bumasa, pag-aaral ng matatanda, aralin para sa matatanda, eskwela para sa matanda, als dito, hindi nakapag-aral, di nakapag-aral, hindi nakapagtapos, di nakatapos ng high school, di marunong bumasa, hindi marunong bumasa, hindi marunong magbasa, di marunong magsulat, alternative learning, alternative learning system, nite school, balik-eskwela sa matanda, eskwela ng matatanda, eskwelahan ng matatanda, basa at sulat, magbasa at magsulat, high school diploma habang nagtatrabaho, mag-aral habang nagtatrabaho, tapusin ang pag-aaral, hindi natapos ang elementarya, hindi nakatapos ng elementarya, mag-aral ulit, bumalik sa pag-aaral, mag-aral muli',
    FAMILY: 'pamilya, kamag-anak, pag-aalaga, ampon, mag-ampon, adoption, foster, pamilya ko, tulong sa pamilya, suporta sa pamilya',
    PARENTING:
      'pagpapalaki ng anak, problema sa anak, solo parent, single mother, single mom, suporta sa mga nanay, parenting, hindi sumusunod ang anak ko, matigas ang ulo ng anak, mag-isang nagpapalaki ng anak, bagong ina, tulong sa magulang, payo sa magulang, grupo ng mga tatay, mga tatay at anak, para sa mga magulang, mga ama, nanay na solo, ayaw makinig ng anak, pasaway na anak, tinotoyo ang bata, suwail na anak, hindi nakikinig ang anak, di na nakikinig anak ko, di nakikinig ang anak kong teenager, ang kulit ng anak ko, makulit na bata, makulit na anak, makulit ang anak ko, pasaway, nagwawala ang anak, mapatigil sa tablet, hindi mapatigil sa tablet ang bata, hindi maalis sa cellphone ang anak, puro cellphone ang anak ko, topakin, topakin ang anak, may topak, tantrum, tantrums, nagta-tantrum, iyakin, sutil, sutil na anak, pag-aalaga ng anak, pagpapalaki ng bata, pag-aalaga sa anak',
    PARENT_CHILD_GROUPS:
      'nanay at anak, nanay at baby, grupo ng mga nanay, club ng mga nanay, mga nanay na may anak, playgroup, makakilala ng ibang nanay, mommy group, mga nanay na may baby, makilala ang ibang nanay, kitaan ng mga nanay, laro ng mga bata kasama ang nanay, nanay at sanggol, mommy at baby, laro ng baby, play grup, play group, bonding ng baby, bonding ng nanay at baby, kalaro ng anak ko, kalaro, makausap na ibang nanay, bagong panganak gusto may makausap',
    FAMILY_COUNSELLING:
      'diborsyo, divorce, annulment, hiwalayan, paghihiwalay, family counseling, marriage counseling, kustodiya, custody, away mag-asawa, problema sa asawa, mediation, gusto kong makipaghiwalay, maghiwalay, iniwan ako ng asawa ko, nag-aaway kami, hindi nagsusustento, kanino mapupunta ang bata, makita ang anak ko, counseling ng mag-asawa, sustento ng asawa, walang padala ang tatay, walang sustento, sustento sa anak, ayaw ipakita ang anak, hiwalayan ng mag-asawa, tagapagkasundo sa away, magkasundo kami, ayusin ang away, nambababae, nambababae ang asawa, nambabae asawa ko, may kabit, may kabit ang asawa ko, may babae ang asawa ko, nanlalalaki, kinuha ng ex ko ang anak, kinuha ng asawa ko ang anak, itinakas ang anak, tinangay ang anak, rozwod, kabit, may kabit ang mister, niloloko ako ng asawa, niloko ako ng asawa, may iba ang asawa ko, may iba siya, may ibang babae, may ibang lalaki, nangaliwa, nangangaliwa, kaliwete, third party, nag-cheat, nagchecheat ang asawa, nilayasan ako, nilayasan ako ni misis, nilayasan ako ng asawa, lumayas ang misis ko, lumayas dala ang bata, dala ang mga bata, tinangay ang mga bata, iniwan ako ni mister, maghihiwalay, naghiwalay, naghiwalay kami, humiwalay, nakipaghiwalay, hiwalay sa asawa',
    SENIORS:
      'senior, senior citizen, matanda, matatanda, lolo, lola, retirado, home for the aged, alaga ng matanda, caregiver, nursing home, mag-alaga ng matanda, alagaan ang nanay kong matanda, caregiver ng matanda, bahay para sa matatanda, matandang may sakit, senior citizen activities, aktibidad ng matatanda, lola ko may sakit, matandang nanay, alaga sa matanda, mag-aalaga kay lola, tatay na mag-isa, naiinip ang tatay, naiinip ang nanay, retired na ang tatay, retired na nanay, matandang naiinip',
    DISABILITY:
      'may kapansanan, pwd, disabled, disability, wheelchair, silyang de-gulong, rehabilitasyon, physical therapy, pipi at bingi, bingi, bulag, sign language, autism, anak na may kapansanan, saklay, pilay, pwd ako, may kapansanan ang anak ko, benepisyo ng pwd, hindi makalakad, hindi makakita, hindi makarinig, hearing aid, batang may autism, therapy ng bata, orzeczenie, down syndrome, wheelchair para kay tatay, pwd id, bingi ako, bulag ang, senyas na wika, wikang senyas, interpreter sa bingi, wilchair, wil chair, silyang de gulong, niepelnosprawnosc, espesyal na bata, special child, anak kong special, espesyal ang anak ko, hospital bed, kama ng ospital, kama para sa may sakit, walker ng matanda, saklay na mahihiram, mahihiram na wheelchair, di pa nagsasalita, hindi pa nagsasalita, hindi nagsasalita ang anak, delayed magsalita, speech delay, delayed speech, global delay',
    FUNERAL:
      'libing, ilibing, burol, lamay, punerarya, sementeryo, namatay, namatay ang asawa ko, namatay ang tatay, may namatay, iuwi ang bangkay, iuwi ang labi, kabaong, funeral, namatay ang nanay ko, namatay ang kaibigan ko, namatay sa poland, gastos sa libing, cremation, abo, puntod, pagpapauwi ng labi, ipalibing, iuwi ang abo, namatay si tatay, namatay ang kasama, paglilibing, paglibing, pampalibing, palibing, pang-libing, pagpapalibing, pambayad sa libing, abuloy sa patay, abuloy, abuluyan, namatayan kami, namatayan ng kamag-anak, nailibing, biyuda, biyudo, nabyuda, byuda, pumanaw, pumanaw na, pumanaw na si lolo, pumanaw si lola, sumakabilang buhay, namayapa, yumao, patay na si lolo, patay na si lola, namatay si lolo',
    HOUSING:
      'tirahan, tirhan, apartment, matitirhan, saan titira, matutuluyan, dormitoryo ng manggagawa, walang matirhan, wala akong matirhan, kailangan ng matitirhan, naghahanap ng matitirhan, pangit na hostel, accommodation ng kumpanya, staff house, kailangan ng bahay, hanap bahay',
    RENTING:
      'upa, umupa, uupahan, paupahan, renta, magrenta, kwarto, kuwarto, silid, naghahanap ng kwarto, naghahanap ng apartment, kontrata sa upa, may-ari ng bahay, landlord, landlady, nangungupahan, deposito, pinapaalis sa bahay, pinaalis sa apartment, boarding house, bedspace, room for rent, kailangan ng kwarto, uupa ng kwarto, umupa ng bahay, kwartong paupahan, bahay na paupahan, ayaw ibalik ang deposit, hindi binalik ang deposit, pinapaalis ng landlord, pinapaalis kami, tumaas ang renta, hindi makabayad ng renta, ayaw magpaupa sa dayuhan, bedspacer, kasera, pinapaalis ng may-ari, ibalik ang deposito, tumaas ang upa, amag sa dingding, hanap ng matitirhan, walang nagpapaupa, walang nagpapaupa sa dayuhan, ayaw magpaupa, nagpapaupa, rentahan, marerentahan, pwedeng rentahan, mauupahan, naghahanap ng mauupahan, mauupahang kwarto, mauupahang bahay, pinapaupahan, pagpapaupa, uupa, mangungupahan, uupahan ng kwarto',
    SOCIAL_HOUSING:
      'pabahay, murang bahay, bahay ng gobyerno, bahay ng lungsod, social housing, murang apartment, council flat, bahay mula sa gobyerno, pabahay ng gobyerno, murang paupahan, mag-apply ng pabahay, libreng pabahay, mieszkanie komunalne, listahan ng pabahay, bahay ng munisipyo, libreng bahay, social houseng, pabahay ng munisipyo, bahay ng siyudad, kailangan ng bahay ng lungsod',
    UTILITIES:
      'kuryente, basura, bill ng kuryente, bill sa tubig, bayad sa kuryente, naputulan ng kuryente, walang kuryente, pinutol ang kuryente, tapunan ng basura, paghihiwalay ng basura, heater, metro ng kuryente, utilities, tubig, gas, walang tubig, walang gas, mataas ang bill, saan itatapon ang basura, lumang gamit itapon, kontrata sa kuryente, bayad sa basura, recycling, meralco, bill ng ilaw, putol ang kuryente, bill sa gas, hindi kinukuha ang basura, walang mainit na tubig, ilipat ang pangalan sa kuryente, itapon ang sofa, itapon ang kutson, lumang kutson, lumang sofa, lumang kama, sirang ref, sirang tv, itapon ang lumang gamit, malaking basura, itapon ang ref, brownout, putok ang fuse, nag-trip ang breaker, tumutulo ang bubong, tumutulo ang kisame, tumutulo ang gripo, sira ang gripo, kinokolekta ang plastic, kolekta ng plastic, kolekta ng basura, araw ng basura',
    EMERGENCY_SHELTER:
      'saan matutulog, walang matulugan, walang tulugan, matutulugan, walang bahay, walang tirahan, homeless, natutulog sa kalye, shelter para sa walang tirahan, nawalan ng bahay, palipasan ng gabi, wala akong matulugan, saan matutulog ngayong gabi, natutulog sa kotse, natutulog sa kalsada, nasa kalsada ako, pinalayas sa bahay, pinaalis sa bahay, walang bubong, matutulugan ngayon, noclegownia, natutulog sa istasyon, pinalayas kami, matutuluyan ngayong gabi, matutuluyan, walang matutuluyan, nawalan ng tirahan, nawalan ng trabaho at tirahan, natutulog sa istasyon ng tren, natutulog sa station, natutulog sa park, natutulog sa bus stop, sa kalye na ako, nasa kalye na kami, walang mauuwian, walang uuwian',
    MONEY:
      'walang pera, benepisyo, tulong pinansyal, ayuda, tulong sa pera, cash assistance, subsidyo, financial help, kailangan ng pera, ubos na ang pera, naubusan ng pera, kapos sa pera, discount',
    CHILD_BENEFITS:
      '800+, 800 plus, 500+, 500 plus, benepisyo sa anak, pera para sa anak, pera para sa bata, child benefit, benepisyo sa panganganak, family benefit, mag-apply ng 800 plus, paano kumuha ng 800 plus, hindi dumating ang 800, natigil ang 800 plus, benepisyo ng anak, pera sa panganganak, tulong sa maraming anak, sustento ng anak mula sa gobyerno, alimony fund, walang pambili ng notebook, pambili ng gamit sa school, school supplies na tulong, nanganak misis ko, tulong sa bagong panganak, ayuda sa anak, allowance ng bata, pera sa bagong silang, pera para sa bagong panganak, benepisyo sa bagong silang, maraming anak, card ng malaking pamilya, malaking pamilya, lima ang anak, apat ang anak, tatlo ang anak, large family',
    SOCIAL_ASSISTANCE:
      'tulong panlipunan, social worker, social welfare, dswd, mops, gops, mahirap, kahirapan, social services, tulong sa mahihirap, ayuda mula sa gobyerno, tulong sa upa, walang pambili ng pagkain, walang pangkain, walang pambayad sa renta, tulong mula sa mops, ayuda, humingi ng ayuda, tulong sa mahirap, tulong ng gobyerno, zasilek, nangangailangan, kapos, walang kita, kinakapos sa pera, walang pambili, gipit, gipit na gipit, gipit kami, walang-wala na, walang wala na kami, walang wala, financial help, financial assistance, tulong pinansyal, mag-isa nagpapalaki walang kita, walang kinikita, pambayad sa upa wala, wala nang pambayad sa upa, walang pambayad ng upa, panggatong, pambili ng panggatong, pambili ng uling, pampainit ng bahay, petsa de peligro, said na said, butas ang bulsa, walang pera pang-gatas, wala nang pera, wala nang makain, mahihirap, para sa mahihirap, mahirap kami, mahirap na pamilya, kawawa, hikahos, naghihikahos, naghihirap, walang datung, wala na akong datung, wala akong datung, wala akong anda, walang anda, kulang ang sahod sa gastos',
    SOCIAL_INSURANCE:
      'zus, sss, social security, pensyon, pension, retirement, magretiro, sick leave, sickness benefit, kontribusyon, hulog, binabayaran ba ng employer ang kontribusyon, social insurance, bayad ba ang zus ko, hindi nagbabayad ng zus ang amo, naghuhulog ba ang amo, sick leave pay, bayad habang may sakit, l4, pensyon mula sa pilipinas, hulog sa zus, bayad pag may sakit, pensyon ko, maternity pay',
    TAXES:
      'buwis, tax, taxes, tax return, tax refund, pit, tax office, magbayad ng buwis, bir, nip, tax number, income tax, balik buwis, paano magbayad ng tax, tulong sa pit, pit 37, pit 11, ibalik ang tax, urzad skarbowy, kumuha ng nip, buwis ng dayuhan, annual tax, mag-file ng tax, ibalik ang buwis, mag file ng buwis, taunang buwis, taks, taks refund',
    BANKING:
      'bangko, bank, bank account, magbukas ng account, buksan ang account, atm, atm card, magpadala ng pera, padala, padala sa pilipinas, remittance, money transfer, palit ng pera, money changer, gcash, magbukas ng bank account, bank account ng dayuhan, ayaw magbukas ng account ang bangko, na-block ang card, na-block ang account, nawala ang atm card, magpadala ng pera sa pilipinas, magpadala ng pera sa pamilya, western union, magpapalit ng pera, palitan ng dolyar, kantor, nawala atm card, nawala atm card ko, may nagwi-withdraw, na block ang card, padala sa pinas, account sa bangko, sarado ang account, isinara ang account, sinara ng bangko ang account, pagpapadala ng pera, nagpapadala ng pera',
    DEBT_ADVICE:
      'utang, may utang, baon sa utang, hindi mabayaran ang utang, hindi makabayad ng utang, pautang, loan, naniningil, bangkarote, sheriff ng korte, marami akong utang, naniningil ng utang, kinaltasan ang sahod dahil sa utang, na-hold ang account, hindi makabayad ng loan, utang sa bangko, komornik, lubog sa utang, 5-6, nag guarantor ako, co-maker ako, five six, sinisingil ako, kinakaltasan dahil sa utang, na-ilit ang sahod, inilit, naiilit ang sahod dahil sa utang, kinakaltas sa sahod dahil sa utang, collection agency, collector, debt collector, maniningil, mga naniningil, tinatawagan ng collector, tinatakot ng collector, hulugan, hulog sa utang, nangungutang, pinagkakautangan, inutangan, umutang, mangutang, pautangan, lending, online lending app',
    SAFETY:
      'kaligtasan, karahasan, panganib, delikado, natatakot ako, takot, biktima, biktima ng krimen, banta, pinagbabantaan, may nagbabanta sa akin, pinagbabantaan ako, hindi ako ligtas, kailangan ng proteksyon, nasa peligro ako, maingay na kapitbahay, maingay ang kapitbahay, ingay ng kapitbahay, videoke ng kapitbahay, maingay sa gabi, nawala ang wallet, nawalang wallet, napulot na wallet, lost and found, nawalang gamit, amoy gas, tagas ng gas, carbon monoxide, bumbero, usok sa kalan, check ng kalan, mausok na heater',
    POLICE:
      'pulis, pulisya, police, istasyon ng pulis, ninakawan, ninakaw, nakaw, magnanakaw, holdap, naholdap, sinaktan sa kalye, krimen, magsumbong sa pulis, nawawalang tao, multa, nawala ang cellphone, nawala ang telepono, tumawag ng pulis, ninakaw ang cellphone ko, ninakaw ang pera ko, ninakaw ang bag ko, ninakaw ang bisikleta, nadukutan, hinoldap ako, binugbog ako sa daan, nawawalang bata, nawawala ang anak ko, may multa ako, policja, nawala ang wallet, nananakot sa video, bina-blackmail ako, may nananakot sa akin, vini-video ako, niloob ang bahay, nilooban kami, pinasok kami ng magnanakaw, nanakaw ang bike, nanakaw ang cellphone, maingay na kapitbahay, may sumusunod sa akin, napulot na pitaka, nawawala ang anak, sinaksak, sinaksak ako, nasaksak, maingay ang kapitbahay, ninakaw ang cellphone ko sa bus, ninakaw ang cellphone ko sa tren, ninakaw ang cp ko sa bus, ninakaw ang cp ko sa tren, ninakaw ang wallet ko sa bus, ninakaw ang wallet ko sa tren, ninakaw ang bag ko sa bus, ninakaw ang bag ko sa tren, nadukot ang cellphone ko sa bus, nadukot ang cellphone ko sa tren, nadukot ang cp ko sa bus, nadukot ang cp ko sa tren, nadukot ang wallet ko sa bus, nadukot ang wallet ko sa tren, nadukot ang bag ko sa bus, nadukot ang bag ko sa tren, nadukutan sa bus, nadukutan ako sa bus, ninakawan sa bus, ninakawan ako sa bus, nadukutan sa tren, ninakawan sa tren, nanakawan sa bus, na-snatch sa bus, na-snatch ang cellphone ko, nasnatchan, na-snatchan, naisnatch, isnatser, may nanloob sa bahay, ginulpi, ginulpi ako, nagulpi, binugbog sa kanto, binugbog sa kalsada, sinuntok ako, sinapak ako, hinoldap, na-holdap, hinablot ang bag, inagaw ang bag, nasnatch, na-snatch, nadukutan ako, akyat bahay, nawawala ang aso, nawawalang aso, nawawala ang pusa, nakawala ang aso, nagwawala sa kanto, sinusundan ako, sinusundan ako ng lalaki, manyak, manyakis, may manyak, minanyak, minanyak ako, hinipuan ako, hinipuan, binosohan, na-skim ang card, na-skim, naskim ang card, na-hack ang account, nahack, manyak sa bus, manyak sa tram, manyak sa tren, mandurukot sa bus, mandurukot sa tram, mandurukot sa tren, nadukutan sa tram, ninakawan sa tram, binastos sa bus, binastos sa tram, binastos sa tren, sumusunod sa akin, nakasunod sa akin, sumusunod sa akin gabi-gabi, nawala ang susi, nawalang susi, naiwala ang susi, ginasgasan ang kotse, gasgas ang kotse, binangga ang kotse ko, fixer, niloko ng fixer, niloko ako ng fixer, niloko ng recruiter, nakapulot ng passport, nakapulot ako ng passport, nakapulot ng wallet',
    DOMESTIC_VIOLENCE:
      'karahasan sa tahanan, domestic violence, binubugbog ako ng asawa ko, binubugbog, bugbog, sinasaktan ako, sinasaktan ako ng asawa ko, sinasaktan sa bahay, pananakit, ginahasa, gahasa, panggagahasa, rape, sekswal na pang-aabuso, pang-aabuso, abuso, harassment, stalker, tumakas sa asawa, tirahan para sa inabusong babae, vawc, inaabuso ang bata, sinasaktan ako ng boyfriend ko, sinuntok ako ng asawa ko, takot ako sa asawa ko, pinagbabantaan ako ng asawa ko, takot akong umuwi sa bahay, tumakas ako sa bahay, kinukuha ang pera ko ng asawa, sinasaktan ang mga bata, hinipuan ako, ni-rape, marahas na asawa, pananakit sa bahay, minamanyak, sinasaktan ako ng asawa, binubugbog ako, takot ako sa asawa, sinasaktan ng boyfriend, sinasapak, sinasapak ako, sinapak ako ng asawa, sinasakal, sinasakal ako, binubugbog ng mister, mapanakit na asawa, mapanakit, nananakit ang asawa, nananakit, pasa sa katawan, puro pasa, may pasa, pasa sa mukha, sinasampal, sinasampal ako, sinisipa ako, battered wife, nananakit na mister, inaapi ako, inaapi ng byenan, inaapi ako ng byenan, inaalila, inaalila ako, minumura ako ng asawa, minamaliit ako ng asawa',
    HUMAN_TRAFFICKING:
      'human trafficking, trafficking, sapilitang trabaho, alipin, pang-aalipin, pagsasamantala, kinuha ang pasaporte ko, kinuha ng amo ang pasaporte, hawak ng employer ang passport, pinipilit magtrabaho, prostitusyon, hindi ako pinapaalis sa trabaho, illegal recruiter, kinuha ang passport ko, hawak ng amo ang passport ko, ayaw ibalik ang passport, kinuha ang mga papeles ko, kinukulong ako, hindi ako pinapalabas, parang alipin, walang sahod at hindi makaalis, pinilit sa prostitusyon, binenta ako, illegal recruitment, bayad utang sa agency, kinuha ang pasaporte, hawak ng amo ang pasaporte, bawal lumabas, kinulong kami, ibinenta ako, trafiking, trapiking, human trafiking, bihag, binihag, ikinulong kami, niloko at ikinulong, niloko sa trabaho ikinulong, pinagbabantaan kapag umalis, pinagbabantaan kami, tinatakot kapag umalis, ayaw kami pauwiin, ayaw kami pauwiin ng agency, ayaw kaming paalisin, hindi kami makaalis, kinukulong kami, nakakulong kami, ikinukulong, bawal lumabas ng bahay, bawal kaming lumabas, ayaw kaming palabasin, hindi kami pinapalabas, naka-lock ang gate, kinandado, binabantayan kami',
    DISCRIMINATION:
      'diskriminasyon, rasismo, racist, racism, ininsulto, insulto, nilalait, hindi pantay na trato, hate speech, minamaliit, kinukutya dahil dayuhan, ombudsman, iniinsulto ako dahil dayuhan, minamaliit ako, minamaliit ang dayuhan, dahil sa kulay ng balat, umuwi ka sa bansa mo, pinapauwi kami, pinagtatawanan ako, mas mababa ang sahod dahil dayuhan, rasista, masama ang trato sa dayuhan, pambabastos dahil asyano, kasi asian ako, dahil asian ako, dahil pinoy ako, di ako tinanggap, ginagawa akong katatawanan, pinagtatawanan ako sa work, biro sa pinoy, bumalik ka sa pinanggalingan mo, umuwi ka sa inyo, dahil sa kulay ko, pinagtatawanan ang accent, umuwi ka na sa inyo, minamata ang dayuhan, tinawag na unggoy, tinawag akong unggoy, unggoy daw ako, nilalait kami, dyskryminowany, dyskryminacja, dyskriminasyon, hinusgahan dahil sa lahi, hinuhusgahan, dahil sa lahi, minumura ang mga dayuhan, minumura kami dahil dayuhan, hindi kami pinapasok, hindi pinapasok dahil pinoy, dahil pinoy kami, dahil pilipino ako, dahil asyano ako, dahil sa kulay, mas mababa kaysa sa mga Polako, mas mababa ang sahod kesa, bumalik ka sa bansa mo, bumalik daw ako sa bansa ko, minumura dahil dayuhan, minamaliit dahil dayuhan, binabato kami, kasi dayuhan kami, dahil dayuhan kami',
    BASIC_NEEDS:
      'pangunahing pangangailangan, gutom, gutom ako, nagugutom, relief goods, donasyon, paliguan, maligo, labada, labahan, laundry, sabon, red cross, caritas, kawanggawa, wala akong kahit ano, saan maliligo, maglaba ng damit, napkin, gamit ng baby, gatas at diaper, panlinis',
    FOOD_AID:
      'pagkain, libreng pagkain, food bank, relief na pagkain, grocery, libreng tanghalian, tanghalian, hapunan, kainan, soup kitchen, walang makain, walang pagkain, mainit na pagkain, gatas ng bata, food pack, gutom ako, gutom na kami, kailangan ng pagkain, saan may libreng pagkain, libreng kain, bigas, gutom ang mga anak ko, gatas ng baby, ulam, sopas, relief goods, supot ng pagkain, gutom ang mga bata, lugaw na libre, fud aid, fud, rasyon ng pagkain, walang laman ang bigasan, wala nang bigas, walang bigas, ubos na ang bigas, hindi pa kumakain, di pa kumakain, hindi kumakain, di kumakain, walang kinakain, walang kain, chibog, tsibog, libreng chibog, walang chibog, walang laman ang ref, gutom na gutom',
    CLOTHING_FURNITURE:
      'damit, libreng damit, jacket, dyaket, panlamig, sapatos, ukay-ukay, ukay, segunda mano, muwebles, kasangkapan, kama, kutson, kumot, kaldero, washing machine, ref, stroller, damit ng baby, kailangan ng damit, damit panlamig, makapal na jacket, winter na damit, damit ng bata, sapatos panlamig, libreng gamit, libreng muwebles, kailangan ng kama, kuna, mesa at upuan, gamit sa kusina, lumang gamit, kuna ng baby, kutson na luma, lampin, diaper, diapers, pampers, gamit ng baby',
    POST: 'post office, koreo, magpadala ng sulat, magpadala ng package, parsela, kunin ang parcel, parcel, balikbayan box, courier, selyo, awizo, magpadala ng box sa pilipinas, poczta, paczkomat, kartero, kunin ang package, magpadala ng kahon, kunin ang parsela, papel sa mailbox, nawalang parsela, padala sa koreo, padala ng box, magpadala ng box, padala ng kahon, box pauwi, kahon papuntang pinas, magpadala ng dokumento, magpadala ng papeles, padala ng dokumento',
    TRANSPORT:
      'sakay, biyahe, papunta sa trabaho, bisikleta, bike, taxi, paradahan, masasakyan, paano pumunta sa trabaho, walang masakyan, sakay papuntang trabaho, scooter, service papuntang trabaho',
    DRIVING_LICENCE:
      'lisensya sa pagmamaneho, lisensya, driver license, drivers license, driving license, palit ng lisensya, ipalit ang lisensya, magmaneho, pagmamaneho, driving school, rehistro ng kotse, rehistro ng sasakyan, insurance ng kotse, papalitan ang lisensya, philippine license, valid ba ang lisensya ko, kumuha ng lisensya, matutong magmaneho, bumili ng kotse, irehistro ang kotse, prawo jazdy, lisensya sa truck, driving test, lisensyado, lisensyadong drayber, papeles ng sasakyan, papeles ng kotse',
    PUBLIC_TRANSPORT:
      'bus, tiket sa bus, monthly ticket, buwanang tiket, iskedyul ng bus, sakayan ng bus, hintuan, tren, istasyon ng tren, pampublikong sasakyan, libreng sakay, anong bus, anong oras ang bus, bus papuntang trabaho, bumili ng ticket, saan bibili ng ticket, ticket sa tren, tren papuntang warsaw, bus papuntang warsaw, jeep, tram, student ticket, oras ng bus, unang bus, monthly pass, namultahan sa bus, sakay papuntang pabrika, sakay papunta sa trabaho, sasakyan papuntang trabaho, anong bus papunta, terminal, terminal ng bus, bus terminal',
    COMMUNITY:
      'komunidad, integrasyon, libangan, samahan, asosasyon, kababayan, mga pinoy, pilipino sa poland, filipino community, mga kababayan, kapwa pinoy, pinoy community, samahan ng pinoy, mga pilipino dito, kababayan ko, ofw, makilala ang kapitbahay, tulungan ng magkapitbahay, magtanim, pagtatanim, magtanim ng gulay, taniman ng gulay, tumubo ng gulay, gulayan, gulayan sa bakuran, community garden',
    MEETING_PLACES:
      'pagkikita, makipagkilala, makakilala ng tao, kaibigan, mga kaibigan, maghanap ng kaibigan, walang kakilala, wala akong kakilala, nag-iisa, tambayan, kapihan, salo-salo, meetup, community center, wala akong kaibigan, gusto ng kaibigan, gustong makipagkaibigan, mag-isa lang ako, naiinip ako, bored ako, saan tambayan, makipagkwentuhan, kwentuhan, magkaroon ng kaibigan, saan nagkikita ang mga pinoy, tambayan ng pinoy, kainuman, ka-inuman, makilala ng ibang tao, tagpuan, lugar ng tagpuan, saan tumambay, tambay kasama ng pinoy',
    BEFRIENDING_MENTORING:
      'mentor, samahan ako, sasamahan ako, samahan ako sa doktor, samahan ako sa opisina, may sasama sa akin, buddy, tagagabay, kaibigang polish, tulong ng kapitbahay, takot akong mag-isa pumunta, ipakita ang lungsod, polish na pamilya, kasama sa lakad, kasama sa opisina, kasama sa doktor, kasama sa munisipyo, kasama papunta sa opisina, may kasama pagpunta, samahan sa city hall, takot mag isa sa urzad, samahan sa urzad, may sasama sa urzad, lokal na kaibigan, may gagabay sa akin, alalay na volunteer, pasikot-sikot, ituro ang pasikot-sikot, magtuturo ng pasikot-sikot, gayd, guide sa lungsod, magpakita ng lungsod, ilibot ako sa lungsod, mag-tour sa akin sa lungsod, polish na gustong makipagkaibigan, polish na kaibigan na tutulong, makipagkaibigan sa polish, kasama sa urzad, pumunta mag-isa, natatakot pumunta mag-isa, takot pumunta mag-isa, kasamang pupunta, kasama sa ospital',
    WOMENS_GROUPS:
      'grupo ng babae, grupo ng kababaihan, kababaihan, mga babae, para sa babae, pagtitipon ng kababaihan, pananahi, manahi, handicraft, women group, makilala ang ibang babae, kitaan ng kababaihan, samahan ng kababaihan, para sa kababaihan lang, gantsilyo, magluto nang sama-sama, support group ng kababaihan, samahan ng babae, pulong ng mga babae, chikahan ng mga mars, chikahan, chikahan ng mga babae, mga mars, mga mare, mga kumare, mga nanay nagtatagpo, mga asawang nasa bahay, nagtatagpo ang mga babae, kuwentuhan ng mga babae, kuwentuhan ng mga babaeng migrante, grupo ng misis, samahan ng mga misis, mga misis',
    VOLUNTEERING:
      'boluntaryo, magboluntaryo, volunteer, gusto kong tumulong, tumulong sa iba, bayanihan, magbigay ng dugo, blood donation, paano ako makakatulong, gustong mag-volunteer, mag-donate ng dugo, donasyon ng dugo, tumulong sa refugee, gusto ko tumulong, nais kong tumulong, tumulong tuwing sabado, may libreng oras para tumulong, tumulong sa matanda, tumulong nang libre, may oras magturo, retired may oras, maging boluntaryo, gustong tumulong sa iba, mag volunteer, maging bumbero, boluntaryong bumbero, sumali sa bumbero, gusto tumulong, gustong tumulong, gusto tumulong libre, bolunter, voluntir, magturo sa mga bata, gusto kong magturo sa bata, tumulong sa matatanda, libre ako linggo saan tumulong, saan puwede tumulong, saan pwede tumulong, may oras ako para tumulong, magbigay ng oras, makatulong sa kapwa, gusto kong makatulong sa kapwa, tumulong sa kapwa, first aid training, training sa first aid, kurso sa first aid, matuto ng first aid, tumulong sa red cross, volunteer sa red cross, gusto kong tumulong sa iba',
    LIBRARY:
      'aklatan, library, silid-aklatan, libro, mga libro, aklat, humiram ng libro, magbasa, librong pambata, librong ingles, saan humiram ng libro, magbasa ng libro, lugar para mag-aral, tahimik na lugar, library card, komiks, librong tagalog, laybrari, laybrary',
    CULTURE:
      'kultura, museo, teatro, sinehan, konsiyerto, konsyerto, musika, sayaw, sayawan, koro, eksibit, pista, piyesta, festival, kaganapan, event, events, anong gagawin sa weekend, pasyalan, pamamasyal, pagpipinta, saan mamasyal, ano ang gagawin sa weekend, pelikula, palabas, kumanta, videoke, gitara, pasko, simbang gabi, litrato, manood ng sine, sumali sa koro, tugtugan, palabas ngayong linggo, klase ng sayaw, papet show, palabas ng papet, papet para sa bata, saan gala, san gala, gumala, gala ngayong weekend, galaan',
    SPORT:
      'isports, sports, gym, basketbol, basketball, football, soccer, volleyball, bolibol, paglangoy, swimming, swimming pool, takbo, yoga, zumba, ehersisyo, boksing, badminton, liga, maglaro ng basketball, maglaro ng volleyball, liga ng basketball, saan mag-gym, mag-exercise, lumangoy, tennis, karate, sports ng bata, gusto ko pumayat, pumayat, magpapayat, magbawas ng timbang, sumali sa team, matutong lumangoy, gym na mura, takbuhan, pagtakbo, jogging, laro ng bola, maglaro ng bola, naglalaro ng basketball, maglaro, palaro, paliga, larong bola, mag-jogging, mag-gym',
    RELIGION:
      'simbahan, misa, misa sa ingles, misa sa tagalog, pari, parokya, simba, magsimba, binyag, dasal, panalangin, born again, iglesia, inc, moske, muslim, kumpisal, relihiyon, misa sa english, simbahan ng katoliko, saan magdasal, pabinyag, binyag ng anak, iglesia ni cristo, pastor, bible study, prayer meeting, kausap na pari, magdasal, nagdadasal, pagdarasal, manalangin, nagsisimba, magrosaryo, magkumpisal, magpabinyag, binyagan',
    BUSINESS: 'negosyo, negosyante, business, kalakalan, negosyo ko, sariling kumpanya',
    STARTING_BUSINESS:
      'magtayo ng negosyo, magsimula ng negosyo, magbukas ng negosyo, sariling negosyo, magbukas ng kumpanya, irehistro ang negosyo, self-employed, freelance, puhunan, accountant, startup, business plan, gusto kong magnegosyo, magbukas ng tindahan, magbukas ng restaurant, magparehistro ng negosyo, dzialalnosc, jdg, self employed, freelancer, pondo sa negosyo, isara ang negosyo, magtayo ng tindahan, sari-sari store, magtinda, permit sa negosyo, permit sa tindahan, magbenta online, online selling legal, mag-online selling, food cart, mag food cart, magtinda ng siomai, magbenta ng pagkain, magbukas ng kainan, magbukas ng karinderya, magtayo ng kainan, bussiness permit, business permit, bussiness, kapital sa negosyo, kapital, pangkapital, online seller, maging online seller, magtayo ng panaderya, magbukas ng panaderya, magtinda sa kalye',
    EMPLOYING_FOREIGNERS:
      'kumuha ng dayuhang manggagawa, mag-hire ng dayuhan, mag-empleyo ng dayuhan, para sa employer, tungkulin ng employer, recruitment ng manggagawa, kailangan ng manggagawa, naghahanap ng manggagawa, mag-hire ng pinoy, paano kumuha ng dayuhang manggagawa, papeles sa pag-hire, legal na pagkuha ng manggagawa, kumuha ng tauhan, kailangan ng tauhan, employer ako, para sa mga employer, mag-hire ng foreigner, gusto kumuha ng pinoy, kumuha ng pinay, kumuha ng dayuhang empleyado, kumuha ng pinoy, mag hire ng dayuhan, kumuha ng dayuhan, kukuha ng dayuhan, kukuha ng nepali, kumuha ng kusinero, recruitment ng dayuhan, hire ng dayuhan, mag-hire, gustong mag-hire, dayuhang empleyado',
  },
  audienceSynonyms: {
    LABOUR_MIGRANTS: 'migrante, ofw, manggagawang dayuhan, imigrante, dayuhan, migrant worker',
    SEASONAL_WORKERS: 'seasonal worker, pana-panahon, taga-ani',
    NO_STATUTORY_ENTITLEMENT: 'hindi kwalipikado, walang karapatan sa tulong',
    NEWCOMERS: 'bagong dating, kararating lang',
    FAMILIES_WITH_CHILDREN: 'pamilya, may anak, mga magulang',
    MOTHERS: 'para sa nanay, mga mommy, bagong nanay',
    PREGNANT_WOMEN: 'buntis, nagdadalang-tao',
    SINGLE_PARENTS: 'solo parent, single mom, single mother',
    WOMEN: 'babae, mga babae',
    CHILDREN: 'bata, anak, sanggol',
    YOUTH: 'kabataan, teenager, tinedyer',
    STUDENTS: 'estudyante, mag-aaral',
    SENIORS: 'matatanda, senior citizen, lolo at lola',
    PEOPLE_WITH_DISABILITIES: 'pwd, may kapansanan, bulag, bingi',
    UNEMPLOYED: 'walang trabaho, nawalan ng trabaho',
    LOW_INCOME: 'mahihirap, mahirap na pamilya, kapos sa pera',
    HOMELESS: 'walang bahay, homeless',
    TEMPORARY_PROTECTION: 'taga-ukraine, ukrainian',
    REFUGEES: 'refugee, lumikas',
    ASYLUM_SEEKERS: 'asylum, asylum seeker',
    EU_CITIZENS: 'eu citizen, taga-europa',
    UNDOCUMENTED: 'tnt, walang papeles, ilegal, walang visa, undocumented',
    RETURNING_POLES: 'bumabalik sa poland',
    VICTIMS_OF_VIOLENCE: 'biktima, inabuso',
    EMPLOYERS: 'para sa mga employer, para sa kumpanya, employer ako',
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
    saklolo: ['HOSPITAL_EMERGENCY', 'SAFETY'],
    buhay: ['CRISIS_SUPPORT', 'MENTAL_HEALTH'],
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
    'kailangan ko ng tulong': ['ADVICE', 'INFORMATION_POINT'],
    'may problema ako': ['ADVICE', 'INFORMATION_POINT'],
    agency: ['JOB_SEARCH', 'WORKERS_RIGHTS'],
    employer: ['EMPLOYING_FOREIGNERS', 'WORKERS_RIGHTS'],
    kumpanya: ['BUSINESS', 'WORKERS_RIGHTS'],
    company: ['BUSINESS', 'WORKERS_RIGHTS'],
    tiket: ['PUBLIC_TRANSPORT', 'RETURN_HOME'],
    ticket: ['PUBLIC_TRANSPORT', 'RETURN_HOME'],
    pamasahe: ['PUBLIC_TRANSPORT', 'RETURN_HOME'],
    kapitbahay: ['COMMUNITY', 'SAFETY', 'FAMILY_COUNSELLING'],
    sustento: ['FAMILY_COUNSELLING', 'CHILD_BENEFITS'],
    cellphone: ['DIGITAL_SKILLS', 'POLICE'],
    cp: ['DIGITAL_SKILLS', 'POLICE'],
    telepono: ['DIGITAL_SKILLS', 'POLICE'],
    internet: ['DIGITAL_SKILLS', 'CONSUMER_RIGHTS'],
    sulat: ['POST', 'FORM_FILLING'],
    kotse: ['DRIVING_LICENCE', 'TRANSPORT'],
    sasakyan: ['DRIVING_LICENCE', 'TRANSPORT'],
    driver: ['DRIVING_LICENCE', 'JOB_SEARCH'],
    drayber: ['DRIVING_LICENCE', 'JOB_SEARCH'],
    munisipyo: ['INFORMATION_POINT', 'ADDRESS_REGISTRATION'],
    'city hall': ['INFORMATION_POINT', 'ADDRESS_REGISTRATION'],
    sine: ['CULTURE', 'MEETING_PLACES'],
    'maternity leave': ['SOCIAL_INSURANCE', 'CHILD_BENEFITS'],
    'maternity benefit': ['SOCIAL_INSURANCE', 'CHILD_BENEFITS'],
    maternity: ['SOCIAL_INSURANCE', 'CHILD_BENEFITS'],
    'police clearance': ['PASSPORT_CONSULATE', 'POLICE', 'SWORN_TRANSLATION'],
    'nbi clearance': ['PASSPORT_CONSULATE', 'POLICE', 'SWORN_TRANSLATION'],
    paternity: ['SOCIAL_INSURANCE', 'CHILD_BENEFITS'],
    'paternity leave': ['SOCIAL_INSURANCE', 'CHILD_BENEFITS'],
    'pagkain sa school': ['SCHOOL', 'FOOD_AID'],
  },
};
