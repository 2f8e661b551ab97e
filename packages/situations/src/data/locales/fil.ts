import type { LocaleTexts } from './situation-texts.ts';

export const fil: LocaleTexts = {
  state: 'MACHINE',
  things: {
    WORK_NOTES: 'Listahan ng mga araw at oras na nagtrabaho ka',
    MESSAGES_PHOTOS: 'Mga mensahe, recording at litrato',
    BANK_STATEMENT: 'Statement mula sa bangko',
    EMPLOYER_ADDRESS: 'Pangalan at address ng employer',
    DISMISSAL_LETTER: 'Sulat ng pagtanggal sa trabaho o sertipiko ng trabaho',
    MEDICAL_PAPERS: 'Mga papel mula sa doktor o ospital',
    MEDICINE_LIST: 'Ang mga iniinom mong gamot, o ang mga pangalan nito',
    WITNESS_NAMES: 'Pangalan ng mga nakakita',
    PASSPORT_COPY: 'Kopya o litrato ng pasaporte, kung mayroon ka',
    LETTER_WITH_ENVELOPE: 'Ang sulat, kasama ang sobre',
    EARLIER_DECISIONS: 'Mga naunang desisyon at sulat',
    PHOTOGRAPH: 'Litrato para sa dokumento',
    RENTAL_CONTRACT: 'Kontrata sa upa o pahintulot ng may-ari ng bahay',
    SCHOOL_REPORTS: 'Mga report card mula sa paaralan',
    VACCINATION_CARD: 'Kard ng bakuna',
    DIPLOMA: 'Diploma, kasama ang transcript ng mga marka',
    MARRIAGE_CERTIFICATE: 'Sertipiko ng kasal, kung kasal ka',
    MATERNITY_RECORD: 'Kard ng pagbubuntis (prenatal record)',
    HOSPITAL_BIRTH_NOTE: 'Mga papel mula sa ospital pagkapanganak',
    DEATH_NOTE: 'Papel ng doktor tungkol sa pagkamatay',
    PAPERS_OF_THE_DECEASED: 'Mga dokumento ng namatay',
    WARM_CLOTHES: 'Makakapal na damit para sa lamig',
    KEYS_MONEY_PHONE: 'Susi, pera, telepono at charger',
    LIST_OF_DEBTS: 'Listahan: kanino ka may utang, at magkano',
    TRUSTED_PERSON: 'Taong pinagkakatiwalaan mo',
  },
  situations: {
    'just-arrived': {
      title: 'Kararating ko lang dito',
      intro: 'Hindi mo kailangang gawin ang lahat nang sabay-sabay. Magsimula kung saan may magpapaliwanag sa iyo ng iba pa.',
      say: 'Kararating ko lang po sa Poland. Pakisabi po kung ano ang dapat kong unahin.',
      steps: {
        information: 'Pumunta sa tanggapan ng impormasyon. Itanong kung ano ang apurahan sa kaso mo.',
        registration: 'Irehistro ang tirahan mo at magtanong tungkol sa numerong PESEL. Maraming lugar ang hihingi nito.',
        account: 'Magbukas ng account sa bangko para doon pumasok ang sahod mo. Huwag ibigay kaninuman ang card o password mo.',
        health: 'Alamin kung ipinasok ka ng employer sa seguro. Pagkatapos, pumili ng klinikang malapit sa bahay.',
        people: 'Sumali sa kurso ng Polish at makipagkilala. Mas madali kapag may kasama.',
      },
      phrases:
        'kararating ko lang sa poland, kakarating ko lang, bagong dating ako, bago lang ako dito, bago ako sa poland, dumating ako kahapon, dumating ako noong isang linggo, isang linggo pa lang ako dito, unang araw ko sa poland, unang linggo sa poland, ano ang gagawin pagdating sa poland, ano ang uunahin ko sa poland, saan magsisimula sa poland, ano dapat asikasuhin pagdating',
    },
    'unpaid-wages': {
      title: 'Hindi ako pinasahod ng amo ko',
      intro: 'Ang trabaho ay dapat bayaran. Mag-ipon ng katibayan at humingi ng tulong: hindi mo kailangang lumaban nang mag-isa.',
      say: 'Hindi po ako binayaran ng employer ko sa trabaho ko. Kailangan ko po ng payo.',
      steps: {
        proof:
          'Isulat ang mga araw at oras na nagtrabaho ka at kung magkano ang kulang. Itago ang kontrata, mga mensahe at litrato, kahit walang nakasulat na kontrata.',
        demand: 'Singilin ang sahod nang nakasulat at magtago ng kopya. Tutulungan ka ng tagapayo sa pagsulat.',
        inspection: 'Kung hindi iyon makatulong, pumunta sa inspeksiyon sa paggawa. Itanong kung malalaman ito ng employer.',
        food: 'Wala kang pera ngayon para sa pagkain o matutulugan? Humingi ng tulong ngayong araw.',
      },
      phrases:
        'hindi nagbayad ang amo, hindi ako binayaran ng amo ko, hindi ako binayaran ng boss ko, hindi nagpasahod ang amo, hindi nagpapasahod ang kumpanya, ayaw magbayad ng amo ko, hindi pa ako sumasahod, hindi ko pa nakukuha ang sahod ko, wala pa akong sahod, wala pa kaming sweldo, walang sweldo, delayed ang sahod ko, dalawang buwan nang walang sahod, kulang ang sahod ko, kulang ang binayad sa akin, hindi binayaran ang overtime ko, hindi nagbabayad ang agency, nagtrabaho ako pero hindi binayaran, walang kontrata at hindi binayaran, di ako sinwelduhan, di binigay ang sweldo ko',
    },
    'lost-job-and-permit': {
      title: 'Nawalan ako ng trabaho, at doon nakasalalay ang permit ko',
      intro: 'Huwag maghintay. Itanong agad kung ano ang epekto nito sa paninirahan mo.',
      say: 'Nawalan po ako ng trabaho at doon nakatali ang permit ko. Ano po ang dapat kong gawin, at hanggang kailan?',
      steps: {
        office: 'Itanong sa opisinang nagbigay ng permit kung ano ang dapat ipaalam at hanggang kailan. Maaaring maikli ang panahon.',
        advice: 'Ipakita ang mga desisyon mo sa tagapayo bago ka pumirma ng anuman o umalis ng bansa.',
        papers: 'Humingi sa employer ng papel na nagsasabi kung gaano katagal ka nagtrabaho at kailan ito natapos.',
        job: 'Maghanap ng bagong trabaho na may nakasulat na kontrata. Itanong kung kailangan ng bagong permit.',
      },
      phrases:
        'nawalan ako ng trabaho paano ang permit ko, nawalan ako ng trabaho paano ang visa ko, natanggal ako sa trabaho, tinanggal ako sa trabaho, sinesante ako, natanggal ako at may residence card ako, wala na akong trabaho paano ang residence card, natapos ang kontrata ko paano ang residence card, palit ng employer residence permit, lipat ng employer sa poland, gaano katagal ako pwedeng manatili nang walang trabaho, pinaalis ako sa trabaho, nawalan ng trabaho at trc',
    },
    'employer-keeps-passport': {
      title: 'Hawak ng amo ko ang pasaporte ko at hindi ako makaalis',
      intro:
        'Walang may karapatang pigilan ka sa trabaho sa dahas o banta. May mga taong tutulong at walang gagawin kung hindi ka pumapayag.',
      say: 'Kinuha po ng employer ko ang pasaporte ko at hindi ako makaalis sa trabaho. Kailangan ko po ng ligtas na tulong.',
      steps: {
        danger: 'Kung may nagbabanta o nagkukulong sa iyo, tumawag sa 112 o pumunta sa pulis. Hindi kailangan ng dokumento para dito.',
        help: 'Kausapin ang mga tumutulong sa biktima ng sapilitang trabaho. Sabihin lang kung ano ang gusto mong sabihin.',
        shelter: 'Kung nakatira ka kung saan ka nagtatrabaho, humingi muna ng ligtas na matutulugan.',
        passport: 'Sabihin sa tagapayo na wala kang pasaporte. Konsulado ng bansa mo ang nagbibigay ng bago.',
        wages: 'Ang hindi ibinayad sa iyo ay masisingil mo pa sa ibang araw, sa tulong ng inspeksiyon sa paggawa.',
      },
      phrases:
        'kinuha ng amo ang pasaporte ko, hawak ng amo ang passport ko, kinuha ng boss ko ang passport ko, ayaw ibalik ang pasaporte ko, ayaw ibigay ng amo ang passport, hawak ng agency ang passport ko, kinuha nila ang mga dokumento ko, hindi ako pinapaalis sa trabaho, ayaw akong paalisin ng amo, hindi ako makaalis sa amo ko, pinipilit akong magtrabaho, kinukulong kami sa tirahan, ikinukulong ako ng amo, tinatakot ako kapag umalis ako, kailangan kong bayaran ang utang sa amo bago umalis',
    },
    'work-accident': {
      title: 'Naaksidente ako sa trabaho',
      intro: 'Kalusugan muna, saka ang mga papel. Parehong mahalaga ngayong araw.',
      say: 'Naaksidente po ako sa trabaho. Pakitulungan po ako at pakisulat na nangyari ito sa trabaho.',
      steps: {
        doctor: 'Kung may malubhang nasaktan, tumawag sa 112. Magpatingin sa doktor ngayong araw at sabihing nangyari ito sa trabaho.',
        report: 'Ipaalam sa employer ang aksidente, mas mabuti kung nakasulat. Kumuha ng litrato at tandaan kung sino ang nakakita.',
        inspection: 'Kung ayaw isulat ng employer ang aksidente, ipaalam sa inspeksiyon sa paggawa.',
        money: 'Magtanong tungkol sa pera habang may sakit ka at sa bayad-pinsala.',
      },
      phrases:
        'nasaktan ako sa trabaho, nasugatan ako sa trabaho, may aksidente sa trabaho, nabalian ako ng kamay sa trabaho, nabalian ako ng paa sa trabaho, nahiwa ang kamay ko sa trabaho, nahulog ako sa trabaho, nahulog ako sa scaffolding, naipit ang daliri ko sa makina, naputol ang daliri ko sa makina, napaso ako sa trabaho, ayaw i-report ng amo ang aksidente, sabi ng amo huwag sabihing sa trabaho nangyari, bayad sa aksidente sa trabaho, naaksidente sa pabrika',
    },
    'ill-without-insurance': {
      title: 'May sakit ako at wala akong insurance',
      intro: 'Huwag ipagpaliban ang pagpapagamot dahil sa takot sa bayarin. Madalas ay may paraan.',
      say: 'Masama po ang pakiramdam ko at hindi ko alam kung may insurance ako. Pakitulungan po ako at pakisabi ang presyo bago ako gamutin.',
      steps: {
        emergency: 'Kung nanganganib ang buhay, tumawag sa 112 o pumunta sa ospital. Saka na pag-usapan ang pera.',
        insured: 'Alamin kung baka may insurance ka pala: sa trabaho, sa kapamilya o mula sa sarili mong bansa.',
        doctor: 'Kung wala, itanong sa klinika ang presyo bago magsimula ang doktor.',
        bill: 'May bill na hindi mo kayang bayaran? Huwag itago: makiusap na hulugan at humingi ng payo.',
      },
      phrases:
        'may sakit ako pero walang insurance, maysakit ako at walang seguro, walang insurance at may sakit, doktor kahit walang insurance, magpadoktor nang walang insurance, magpagamot nang walang insurance, takot ako sa bill ng ospital, hindi ko kayang bayaran ang ospital, malaki ang bill sa ospital, magkano ang doktor kapag walang insurance, walang pambayad sa doktor, hindi ako ininsure ng employer, naospital ako walang insurance, masama ang pakiramdam ko walang insurance',
    },
    pregnant: {
      title: 'Buntis ako',
      intro: 'May panahon para ayusin ang lahat nang mahinahon. Magsimula sa doktor o komadrona.',
      say: 'Buntis po ako. Pakisabi po kung saan ako pupunta at ano ang libre.',
      steps: {
        doctor: 'Magpa-appointment sa doktor o komadrona. Humingi ng kard ng pagbubuntis at lagi itong dalhin.',
        insurance: 'Itanong kung may insurance ka at ano ang sakop nito habang buntis ka.',
        work: 'Bago pumirma ng anuman sa trabaho, itanong sa tagapayo kung ano ang nababago ng pagbubuntis sa kontrata mo.',
        people: 'Makipagkilala sa ibang nanay. Kung nahihirapan o natatakot ka, sabihin mo sa isang tao.',
      },
      phrases:
        'buntis ako ano gagawin ko, buntis ako walang insurance, buntis na walang insurance, buntis ako at nagtatrabaho, tinanggal ako dahil buntis, magkakaanak ako, magkaka-baby na ako, nagdadalang-tao ako, saan ako manganganak, saan pwedeng manganak, positive ang pregnancy test, preggy ako, saan magpa-prenatal, nabuntis ako',
    },
    'baby-born': {
      title: 'Ipinanganak na ang anak ko',
      intro: 'Maligayang bati! May ilang dapat asikasuhin sa mga unang linggo, mas mabuti sa ganitong pagkakasunod.',
      say: 'Ipinanganak na po ang anak ko. Gusto ko pong ayusin ang mga dokumento niya.',
      steps: {
        register: 'Irehistro ang bata sa urząd stanu cywilnego ng lugar kung saan siya ipinanganak. Itanong agad kung hanggang kailan.',
        stay: 'Itanong kung anong pasaporte at anong dokumento sa paninirahan ang makukuha ng bata. Konsulado ng bansa mo ang nagbibigay ng pasaporte.',
        health: 'Pumili ng klinika para sa bata at magtanong tungkol sa bakuna.',
        money: 'Itanong kung may matatanggap kang pera para sa bata. Nakadepende ito sa paninirahan at trabaho mo.',
        people: 'Makipagkita sa ibang magulang na may maliit na anak. Hindi mo kailangang mag-isa sa bahay.',
      },
      phrases:
        'nanganak na ako, kapapanganak ko lang, nanganak ang asawa ko, nanganak ang misis ko, may bagong silang kaming baby, lumabas na ang baby ko, irehistro ang bagong silang, rehistro ng bagong panganak na baby, birth certificate ng baby ko, mga dokumento ng bagong silang, pasaporte ng baby, passport ng bagong silang, ano gagawin pagkatapos manganak, residence card ng baby',
    },
    'child-starts-school': {
      title: 'Papasok na sa paaralan ang anak ko',
      intro: 'Puwedeng magsimula ang bata kahit kalagitnaan ng taon at kahit hindi marunong ng Polish. Alam ng paaralan ang gagawin.',
      say: 'Gusto ko pong ipasok sa paaralan ang anak ko. Anong mga dokumento po ang kailangan?',
      steps: {
        enrol:
          'Pumunta sa paaralang pinakamalapit sa bahay at sabihing ie-enroll mo ang anak mo. Kung puno na, itanong sa tanggapan ng lungsod (urząd) kung saan pa may lugar.',
        polish: 'Magtanong tungkol sa dagdag na klase ng Polish at sa taong tutulong sa bata sa simula.',
        health: 'Ipakita ang kard ng bakuna. Sabihin sa paaralan ang mga sakit at allergy.',
        money: 'Magtanong tungkol sa tanghalian, mga libro at tulong sa gamit sa eskuwela.',
        afternoon: 'Itanong kung ano ang puwedeng gawin ng anak mo pagkatapos ng klase habang nagtatrabaho ka.',
      },
      phrases:
        'i-enroll ang anak ko sa school, ipasok ang anak ko sa paaralan, enroll ang anak sa poland, papasok na sa eskwela ang anak ko, mag-aaral na ang anak kong lalaki, mag-aaral na ang anak kong babae, paano mag-enroll sa polish school, paaralan para sa batang dayuhan, hindi marunong mag-polish ang anak ko sa school, grade one na ang anak ko, ilipat ang anak ko sa school sa poland, requirements sa pag-enroll ng anak, anong papel ang kailangan sa eskwela ng bata',
    },
    'violence-at-home': {
      title: 'May nananakit sa akin sa bahay',
      intro: 'Hindi mo ito kasalanan at hindi mo kailangang tiisin. May tulong din para sa mga galing sa ibang bansa.',
      say: 'May nananakit po sa akin sa bahay. Gusto ko pong makipag-usap nang pribado at kailangan ko ng interpreter.',
      steps: {
        danger: 'Kung natatakot ka para sa buhay mo, tumawag sa 112, o pumunta sa kapitbahay at makiusap na tumawag sila.',
        shelter: 'May mga bahay kung saan ligtas kang makatitira kasama ng mga anak mo. Hindi ibinibigay kaninuman ang address.',
        doctor: 'Ipakita sa doktor ang mga marka at ipasulat. Ipatago ang mga litrato at mensahe sa taong pinagkakatiwalaan mo.',
        talk: 'Makipag-usap sa taong nakakaalam ng ganitong mga kaso. Ikaw ang magpapasya.',
        law: 'Itanong sa abogado ang tungkol sa mga anak, sa bahay, at sa paninirahan mo kung nakadepende ito sa taong iyon.',
      },
      phrases:
        'sinasaktan ako ng asawa ko, binubugbog ako ng asawa ko, binubugbog ako ng mister ko, sinasaktan ako ng partner ko, sinasaktan ako ng boyfriend ko, sinasaktan ako ng misis ko, binubugbog ako sa bahay, inaabuso ako sa bahay, natatakot ako sa asawa ko, kukunin daw niya ang mga anak ko, minumura ako ng asawa ko, ginahasa ako ng asawa ko, karahasan sa bahay ano gagawin, gusto kong iwan ang asawa kong nananakit, gusto kong tumakas sa asawa ko, binubugbog ako ng tatay ko, takot akong umuwi sa bahay',
    },
    'nowhere-to-sleep': {
      title: 'Wala akong matutulugan',
      intro: 'May mahahanap para sa gabing ito. Magsimulang maghanap bago dumilim.',
      say: 'Wala po akong matutulugan ngayong gabi. Kailangan ko po ng matutulugan.',
      steps: {
        tonight:
          'Magtanong sa tulugan sa gabi (noclegownia) kung may lugar ngayon. Kung nagyeyelo at may nakahiga sa labas, tumawag sa 112.',
        eviction: 'Pinapaalis ka ng may-ari o pinalitan ang kandado? Isulat ang nangyari at magtanong sa tagapayo bago isauli ang susi.',
        basics: 'Kumuha ng mainit na pagkain at damit kung saan walang humihingi ng dokumento.',
        home: 'Maghanap ng kuwarto na pangmatagalan. Magpasama sa pagbasa ng kontrata.',
      },
      phrases:
        'wala akong matirhan, wala akong tirahan, walang matulugan, wala akong matulugan ngayong gabi, saan ako matutulog ngayong gabi, kailangan ko ng matutulugan ngayon, pinalayas ako ng landlord, pinalayas ako sa bahay, pinaalis ako sa apartment ko, pinaalis ako ng may-ari ng bahay, pinalayas kami sa tirahan ng mga manggagawa, natutulog ako sa kalye, natutulog ako sa kotse, pinalitan ng landlord ang kandado, kailangan ko nang umalis bukas sa tinitirhan ko, wala na akong uuwian',
    },
    'feeling-very-bad': {
      title: 'Ang bigat ng loob ko at wala akong makausap',
      intro: 'Maaaring lumipas ang nararamdaman mo. Hindi mo kailangang harapin ito nang mag-isa.',
      say: 'Napakabigat po ng loob ko. Pakiusap, kausapin ninyo ako o sabihin kung sino ang makakatulong.',
      steps: {
        now: 'Kung naiisip mong mamatay o saktan ang sarili, tumawag sa 112 o sabihin agad sa isang tao.',
        talk: 'Magpa-iskedyul ng usapan sa psychologist. Sabihin kung anong wika ang mas madali sa iyo.',
        people: 'Pumunta kung saan may mga tao, kahit isang oras lang.',
        cause: 'Trabaho, utang, alak, pangungulila? Puwede ka ring humingi ng tulong doon.',
      },
      phrases:
        'ang bigat ng loob ko, ang bigat ng dibdib ko, sobrang lungkot ko, ang sama ng pakiramdam ko sa loob, wala akong makausap, wala akong mapagsabihan, ayoko nang mabuhay, pagod na ako sa buhay, hindi ko na kaya, lagi akong umiiyak, hindi ako makatulog sa kakaisip, mag-isa ako sa ibang bansa, nangungulila ako, nahohomesick ako, sobrang homesick ko, miss na miss ko na ang pamilya ko, gusto ko nang tapusin ang lahat, nalulungkot ako mag-isa, depressed ako at walang kausap',
    },
    'residence-card-runs-out': {
      title: 'Malapit nang mag-expire ang visa o residence card ko',
      intro: 'Ang petsa ang pinakamahalaga. Mag-apply bago mawalan ng bisa ang dokumento.',
      say: 'Malapit na pong mag-expire ang residence card (karta pobytu) ko. Ano po ang dapat kong isumite, at hanggang kailan?',
      steps: {
        date: 'Tingnan ang petsa sa card o visa at mag-apply nang mas maaga. Huwag hintayin ang huling araw.',
        advice: 'Hindi mo alam kung ano ang aaplayan? Magtanong sa tagapayo bago maubos ang panahon.',
        papers: 'Ipunin ang mga papel na hinihingi ng opisina. Ang ilan ay kailangan ng opisyal na salin.',
        work: 'Ipaalam sa employer. Baka kailangan ding i-renew ang work permit.',
      },
      phrases:
        'mag-eexpire na ang visa ko, malapit nang mapaso ang visa ko, expired na ang visa ko, paso na ang visa ko, mag-eexpire na ang residence card ko, expired na ang residence card ko, paano i-extend ang visa, paano mag-renew ng residence card, mag-renew ng trc, paano mag-apply ng residence card, hinihintay ko ang residence card ko, bagong residence card, matatapos na ang permit ko, overstay na ako sa poland, paso na ang trc ko',
    },
    'bring-family': {
      title: 'Gusto kong dalhin ang pamilya ko sa Poland',
      intro: 'Matagal ito, kaya magsimula nang maaga. Alamin muna kung aling paraan ang bukas para sa inyo.',
      say: 'Gusto ko pong dalhin ang pamilya ko sa Poland. Ano po ang mga paraan at anong dokumento ang kailangan?',
      steps: {
        advice: 'Itanong sa tagapayo kung puwede at kailan mo madadala ang pamilya mo. Nakadepende ito sa sarili mong paninirahan.',
        papers: 'Ipunin ang sertipiko ng kasal at kapanganakan. Itanong kung alin ang kailangan ng opisyal na salin.',
        home: 'Maghanap ng tirahan para sa buong pamilya, na may nakasulat na kontrata.',
        children: 'Magtanong nang maaga tungkol sa lugar sa paaralan, kindergarten o nursery.',
      },
      phrases:
        'dalhin ang asawa ko sa poland, dalhin ang mga anak ko sa poland, dalhin ang pamilya sa poland, kunin ang asawa ko papuntang poland, kunin ang mga anak ko papunta dito, paano dalhin ang pamilya sa poland, gusto kong papuntahin ang asawa ko dito, papuntahin ang mister ko dito, family reunification sa poland, visa para sa asawa ko, visa para sa anak ko, gustong pumunta dito ng pamilya ko, imbitasyon para sa magulang ko, paano imbitahan ang pamilya ko, petisyon sa asawa at anak',
    },
    'letter-from-office': {
      title: 'May sulat akong natanggap mula sa opisina at hindi ko ito maintindihan',
      intro: 'Huwag isantabi ang sulat. Madalas ay may petsa rito na hindi dapat lumampas.',
      say: 'Natanggap ko po ang sulat na ito at hindi ko maintindihan. Pakipaliwanag po sa akin.',
      steps: {
        date: 'Isulat kung kailan dumating ang sulat at itago ang sobre. Ipakita ito sa isang tao ngayong linggo.',
        meaning: 'Ipasalin o ipaliwanag ito. Itanong: ano ang dapat kong gawin, at hanggang kailan?',
        answer: 'Kung ito ay desisyon, multa o galing sa korte, pumunta sa abogado bago matapos ang panahon.',
      },
      phrases:
        'may sulat ako mula sa opisina, may dumating na sulat hindi ko maintindihan, nakatanggap ako ng sulat hindi ko maintindihan, hindi ko maintindihan ang sulat na ito, sulat na polish hindi ko mabasa, sulat mula sa gobyerno, may letter galing sa opisina di ko maintindihan, may sulat mula sa korte, tinanggihan ang aplikasyon ko may sulat, registered letter awizo hindi ko alam, ipinatatawag ako ng opisina, sulat mula sa zus, sulat mula sa tax office, ano ang ibig sabihin ng sulat na ito, ano ang nakasulat sa sulat',
    },
    debts: {
      title: 'May mga utang ako na hindi ko mabayaran',
      intro: 'Maraming dumaraan dito. Mas maaga kang makipag-usap, mas marami pang magagawa.',
      say: 'May mga utang po ako na hindi ko mabayaran. Pakipayuhan po ako kung saan magsisimula.',
      steps: {
        list: 'Isulat ang lahat ng utang at bayarin. Huwag umutang ng bago para bayaran ang luma.',
        letters: 'Buksan ang mga sulat. Kapag korte o maniningil ng korte (komornik) ang sumulat, pumunta agad sa abogado.',
        agree: 'Makiusap sa bangko o kompanya na liitan ang hulog. Lahat ng usapan ay dapat nakasulat.',
        food: 'Unahin ang pagkain, upa at kuryente. Kung kulang sa pagkain, humingi ng tulong.',
      },
      phrases:
        'marami akong utang, baon ako sa utang, lubog na ako sa utang, hindi ko mabayaran ang utang ko, hindi ko mabayaran ang loan ko, hindi na ako makahulog sa loan, hindi ko mabayaran ang hulugan, kinuha ng komornik ang account ko, binabawasan ang sahod ko dahil sa utang, hindi ko mabayaran ang mga bill, wala akong pambayad ng bills, hindi na ako nakakabayad ng upa, tinatawagan ako ng mga naniningil, maniningil ng utang tumatawag, gusto kong mag-declare ng bankruptcy',
    },
    'learn-polish': {
      title: 'Gusto kong matuto ng Polish',
      intro: 'Magsimula sa maliliit na hakbang. Mas malaki ang nagagawa ng kurso at lingguhang usapan kaysa sa pagbabasa lang.',
      say: 'Gusto ko pong matuto ng Polish. Anong mga kurso po ang para sa akin at magkano?',
      steps: {
        course: 'Pumili ng kursong aabutan mo pagkatapos ng trabaho. Itanong ang antas at ang presyo.',
        talk: 'Magsalita minsan sa isang linggo. Walang umaasang magsasalita ka nang walang mali.',
        books: 'Humiram sa aklatan ng madadaling libro at recording. Mayroon din para sa mga bata.',
        certificate: 'Itanong kung anong antas at anong eksamen ang makakatulong sa trabaho o sa opisina.',
      },
      phrases:
        'gusto kong mag-aral ng polish, paano matuto ng polish, paano mag-aral ng polish, hindi ako marunong mag-polish, hindi ako nakakapagsalita ng polish, mahina ang polish ko, polish mula sa simula, libreng pag-aaral ng polish, saan mag-aral ng polish, klase ng polish pagkatapos ng trabaho, klase ng polish tuwing weekend, gusto kong gumaling sa polish, matutong magsalita ng polish',
    },
    'diploma-not-recognised': {
      title: 'Hindi kinikilala ang diploma ko',
      intro: 'Hindi nawawala sa hangganan ang kaalaman mo. Alamin kung paano ito maipapakita sa Poland.',
      say: 'May diploma po ako mula sa aking bansa. Gusto kong malaman kung paano ito kikilalanin sa Poland.',
      steps: {
        ask: 'Itanong kung kailangang kilalanin ang diploma para sa propesyon mo. Hindi palaging kailangan.',
        translation: 'Ipasalin sa sworn translator ang diploma at transcript ng mga marka. Itago ang orihinal.',
        training: 'Habang naghihintay, pumili ng kursong maglalapit sa iyo sa propesyon mo.',
        job: 'Sasabihin ng tagapayo sa karera kung sino ang nangangailangan ng kakayahan mo ngayon pa lang.',
      },
      phrases:
        'hindi kinikilala ang diploma ko sa poland, paano kilalanin ang diploma ko, pagkilala ng diploma sa poland, diploma mula sa pilipinas sa poland, tanggap ba ang diploma ko, hindi tanggap ang diploma ko, nostrification ng diploma, nurse ako sa pilipinas, doktor ako sa pilipinas, engineer ako pero nasa pabrika, guro ako sa pilipinas pero factory worker, mababa ang trabaho ko sa pinag-aralan ko, pagkilala sa propesyon ko, lisensya ko sa pilipinas sa poland',
    },
    'start-business': {
      title: 'Gusto kong magtayo ng negosyo',
      intro: 'Madali ang pagrehistro. Alamin muna kung pinapayagan ito ng paninirahan mo at kung kikita ka.',
      say: 'Gusto ko pong magtayo ng negosyo. Pakitingnan po kung puwede ako, at pakisabi kung saan magsisimula.',
      steps: {
        allowed: 'Itanong kung puwede kang magnegosyo sa dokumento mo sa paninirahan, at sa anong anyo.',
        register: 'Irehistro ang negosyo sa tulong ng opisina. Ang sulat na humihingi ng bayad sa rehistro ay ipakita muna sa tagapayo.',
        taxes: 'Magtanong tungkol sa buwis at kontribusyon sa ZUS bago ang unang resibo. Pag-isipang kumuha ng accountant.',
        account: 'Ihiwalay ang pera ng negosyo sa sarili mong pera: magbukas ng ibang account.',
      },
      phrases:
        'gusto kong magnegosyo, gusto kong magbukas ng kumpanya, paano magtayo ng negosyo sa poland, magbukas ng negosyo sa poland, sariling negosyo ng dayuhan, pwede ba akong magnegosyo gamit ang residence card, gusto kong maging self-employed, magbukas ng tindahan, magbukas ng kainan, magbukas ng restaurant, magbukas ng salon, irehistro ang negosyo ko, magrehistro ng jdg, maging freelancer sa poland',
    },
    'death-in-family': {
      title: 'Namatay ang mahal ko sa buhay',
      intro: 'Nakikiramay kami. Isa-isang hakbang: hindi mo kailangang asikasuhin ito nang walang tulong.',
      say: 'Namatay po ang isang kapamilya ko. Pakitulungan po ako sa mga papeles.',
      steps: {
        doctor: 'Kung sa bahay nangyari, tumawag ng doktor; kung biglaan ang pagkamatay, tumawag sa 112.',
        registry: 'Dalhin ang papel ng doktor sa urząd stanu cywilnego at humingi ng sertipiko ng kamatayan.',
        funeral: 'Magpasya kung saan ang libing. Kung iuuwi sa ibang bansa, magtanong sa punerarya at sa konsulado.',
        money:
          'Magtanong tungkol sa tulong sa gastos ng libing at kung ano ang matatanggap ng pamilya. Kung aksidente sa trabaho, pumunta rin sa abogado.',
        grief: 'Huwag harapin ito nang mag-isa. Makipag-usap sa isang tao sa sarili mong wika.',
      },
      phrases:
        'namatay ang asawa ko, namatay ang mister ko, namatay ang nanay ko, namatay ang tatay ko, namatay ang kapatid ko, may namatay sa pamilya, may namatay na kapamilya, namatay ang kasamahan ko sa trabaho, paano iuwi ang bangkay sa pilipinas, iuwi ang labi sa pilipinas, paano mag-ayos ng libing, magkano ang libing sa poland, saan kukuha ng death certificate, may namatay ano gagawin, pumanaw ang mahal ko',
    },
  },
};
