import type { LocaleTexts } from './locale-texts.ts';

export const tr: LocaleTexts = {
  categories: {
    WORK: 'Çalışma hayatı',
    JOB_SEARCH: 'İş arama',
    UNEMPLOYMENT: 'İşsizlik kaydı ve ödeneği',
    CAREER_GUIDANCE: 'Kariyer danışmanlığı ve CV',
    VOCATIONAL_TRAINING: 'Meslek kursları',
    QUALIFICATION_RECOGNITION: 'Diploma ve mesleki denklik',
    WORK_PERMIT: 'Çalışma izni',
    WORKERS_RIGHTS: 'İşçi hakları',
    UNPAID_WAGES: 'Ödenmeyen maaş',
    EMPLOYMENT_CONTRACT: 'İş sözleşmesi ve işten çıkarma',
    LABOUR_INSPECTION: 'İş müfettişliği',
    WORK_ACCIDENT: 'İş kazası',
    RESIDENCE: 'Oturum ve belgeler',
    RESIDENCE_PERMIT: 'Oturma izni',
    PERMANENT_RESIDENCE: 'Süresiz oturum ve AB uzun dönem oturumu',
    EU_CITIZEN_REGISTRATION: 'AB vatandaşlarının oturumu',
    TEMPORARY_PROTECTION: 'Geçici koruma (Ukrayna)',
    ASYLUM: 'İltica ve uluslararası koruma',
    CITIZENSHIP: 'Polonya vatandaşlığı',
    PESEL: 'PESEL numarası',
    ADDRESS_REGISTRATION: 'Adres kaydı (meldunek)',
    CIVIL_REGISTRY: 'Doğum, evlilik ve ölüm belgeleri',
    DIGITAL_IDENTITY: 'Güvenilir profil ve mObywatel',
    PASSPORT_CONSULATE: 'Pasaport ve konsolosluk',
    RETURN_HOME: 'Ülkeye dönüş ve sınır dışı',
    LANGUAGES: 'Diller ve çeviri',
    POLISH_COURSE: 'Lehçe öğrenme',
    CONVERSATION_PRACTICE: 'Lehçe konuşma pratiği',
    OTHER_LANGUAGES: 'Diğer dil kursları',
    TRANSLATION_INTERPRETING: 'Çeviri ve tercümanlık',
    SWORN_TRANSLATION: 'Yeminli tercüman',
    ADVICE: 'Bilgi ve danışma',
    INFORMATION_POINT: 'Danışma noktası',
    LEGAL_ADVICE: 'Ücretsiz hukuki yardım',
    CONSUMER_RIGHTS: 'Tüketici hakları',
    FORM_FILLING: 'Form ve dilekçe yardımı',
    DIGITAL_SKILLS: 'Bilgisayar ve internet yardımı',
    HEALTH: 'Sağlık',
    DOCTOR: 'Doktor ve sağlık ocağı',
    HOSPITAL_EMERGENCY: 'Hastane ve acil servis',
    HEALTH_INSURANCE: 'Sağlık sigortası (NFZ)',
    DENTIST: 'Diş hekimi',
    PHARMACY: 'Eczane ve ilaçlar',
    PREGNANCY_WOMENS_HEALTH: 'Hamilelik ve kadın sağlığı',
    VACCINATION: 'Aşı',
    MENTAL_HEALTH: 'Ruh sağlığı',
    CRISIS_SUPPORT: 'Kriz anında yardım',
    ADDICTION: 'Bağımlılık',
    CHILDREN_EDUCATION: 'Çocuk, okul ve eğitim',
    NURSERY: 'Kreş (3 yaş altı)',
    PRESCHOOL: 'Anaokulu',
    SCHOOL: 'Okul',
    SCHOOL_SUPPORT: 'Öğrenciler için ders desteği',
    AFTER_SCHOOL: 'Çocuk ve gençler için etkinlikler',
    HIGHER_EDUCATION: 'Üniversite',
    ADULT_EDUCATION: 'Yetişkinler için okullar',
    FAMILY: 'Aile ve bakım',
    PARENTING: 'Anne babalara destek',
    PARENT_CHILD_GROUPS: 'Anne-çocuk grupları',
    FAMILY_COUNSELLING: 'Aile danışmanlığı ve arabuluculuk',
    SENIORS: 'Yaşlılara yardım',
    DISABILITY: 'Engellilik',
    FUNERAL: 'Ölüm ve cenaze',
    HOUSING: 'Konut',
    RENTING: 'Kiralama ve kiracı hakları',
    SOCIAL_HOUSING: 'Sosyal ve belediye konutları',
    UTILITIES: 'Elektrik, gaz, su ve çöp',
    EMERGENCY_SHELTER: 'Geceleme ve barınak',
    MONEY: 'Para ve yardımlar',
    CHILD_BENEFITS: 'Çocuk parası (800+)',
    SOCIAL_ASSISTANCE: 'Sosyal yardım',
    SOCIAL_INSURANCE: 'ZUS ve emeklilik',
    TAXES: 'Vergiler',
    BANKING: 'Banka ve hesap',
    DEBT_ADVICE: 'Borçlar',
    SAFETY: 'Güvenlik ve şiddet',
    POLICE: 'Polis ve zabıta',
    DOMESTIC_VIOLENCE: 'Ev içi şiddet',
    HUMAN_TRAFFICKING: 'İnsan ticareti ve zorla çalıştırma',
    DISCRIMINATION: 'Ayrımcılık ve ırkçılık',
    BASIC_NEEDS: 'Yiyecek ve temel ihtiyaçlar',
    FOOD_AID: 'Gıda ve sıcak yemek',
    CLOTHING_FURNITURE: 'Giysi ve mobilya',
    POST: 'Posta ve kargo',
    TRANSPORT: 'Ulaşım',
    DRIVING_LICENCE: 'Ehliyet ve araba',
    PUBLIC_TRANSPORT: 'Otobüsler ve biletler',
    COMMUNITY: 'İnsanlar, kültür, boş zaman',
    MEETING_PLACES: 'Buluşma yerleri',
    BEFRIENDING_MENTORING: 'Mentor veya eşlik eden kişi',
    WOMENS_GROUPS: 'Kadın grupları',
    VOLUNTEERING: 'Gönüllülük',
    LIBRARY: 'Kütüphane',
    CULTURE: 'Kültür ve etkinlikler',
    SPORT: 'Spor',
    RELIGION: 'Kiliseler ve dini topluluklar',
    BUSINESS: 'İş dünyası ve işverenler',
    STARTING_BUSINESS: 'Kendi işini kurma',
    EMPLOYING_FOREIGNERS: 'Yabancı işçi çalıştırma',
  },
  audiences: {
    LABOUR_MIGRANTS: 'Yurt dışından gelen çalışanlar',
    SEASONAL_WORKERS: 'Mevsimlik işçiler',
    NO_STATUTORY_ENTITLEMENT: 'Yasayla yardım hakkı olmayanlar',
    NEWCOMERS: 'Yeni gelenler',
    FAMILIES_WITH_CHILDREN: 'Çocuklu aileler',
    MOTHERS: 'Anneler',
    PREGNANT_WOMEN: 'Hamileler',
    SINGLE_PARENTS: 'Yalnız anne ve babalar',
    WOMEN: 'Kadınlar',
    CHILDREN: 'Çocuklar',
    YOUTH: 'Gençler',
    STUDENTS: 'Üniversite öğrencileri',
    SENIORS: 'Yaşlılar',
    PEOPLE_WITH_DISABILITIES: 'Engelliler',
    UNEMPLOYED: 'İşsizler',
    LOW_INCOME: 'Geliri düşük olanlar',
    HOMELESS: 'Evsizler',
    TEMPORARY_PROTECTION: 'Geçici koruma altındakiler (Ukrayna)',
    REFUGEES: 'Mülteciler',
    ASYLUM_SEEKERS: 'Sığınma başvurusu yapanlar',
    EU_CITIZENS: 'AB vatandaşları',
    UNDOCUMENTED: 'Oturum belgesi olmayanlar',
    RETURNING_POLES: 'Yurt dışından dönen Polonyalılar',
    VICTIMS_OF_VIOLENCE: 'Şiddet görenler',
    EMPLOYERS: 'İşverenler',
    ENTREPRENEURS: 'Girişimciler',
    VOLUNTEERS: 'Gönüllüler',
    LOCAL_RESIDENTS: 'Yerel halk',
  },
  formality: {
    FORMAL: 'Resmî daire veya kamu kurumu',
    SEMI_FORMAL: 'Dernek, okul veya kilise',
    INFORMAL: 'Gayriresmî mahalle grubu',
    VOLUNTARY: 'Gönüllüler',
  },
  requirements: {
    APPOINTMENT: 'Randevu',
    PASSPORT_OR_ID: 'Pasaport veya kimlik',
    PESEL: 'PESEL numarası',
    RESIDENCE_TITLE: 'Vize veya oturum kartı',
    TEMPORARY_PROTECTION_STATUS: 'UKR statüsü (geçici koruma)',
    REGISTERED_ADDRESS: 'Kayıtlı adres',
    LIVING_IN_MUNICIPALITY: 'Bu belediyede oturmak',
    HEALTH_INSURANCE: 'Sağlık sigortası',
    REFERRAL: 'Sevk kâğıdı',
    WORK_CONTRACT: 'İşverenle sözleşme',
    WORK_PERMIT: 'Çalışma izni',
    REGISTERED_UNEMPLOYED: 'İş bulma kurumuna kayıt',
    INCOME_STATEMENT: 'Gelir belgesi',
    DISABILITY_CERTIFICATE: 'Engelli raporu',
    BIRTH_CERTIFICATE: 'Doğum belgesi',
    SWORN_TRANSLATION: 'Belgelerin yeminli çevirisi',
    BANK_ACCOUNT: 'Banka hesabı',
    TRUSTED_PROFILE: 'Güvenilir profil (profil zaufany)',
    BASIC_POLISH: 'Temel Lehçe',
    PARENTAL_CONSENT: 'Anne, baba veya vasi izni',
    FEE: 'Ücret',
  },
  synonyms: {
    WORK: 'iş, işi, işim, işe, çalışmak, çalışma, istihdam, fabrika, işyeri, meslek',
    JOB_SEARCH:
      'iş arıyorum, iş bulmak, iş bul, iş bulma, iş ilanı, iş ilanları, açık pozisyon, iş lazım, iş bulma kurumu, iş ajansı, istihdam bürosu, işkur, yarı zamanlı iş, mevsimlik iş, eleman aranıyor',
    UNEMPLOYMENT:
      'işsiz, işsizim, işsizlik, işsizlik maaşı, işsizlik parası, işsizlik ödeneği, işimi kaybettim, işten çıktım, işsiz kaldım, işsiz kaydı',
    CAREER_GUIDANCE: 'cv, özgeçmiş, cv hazırlama, kariyer, kariyer danışmanı, mülakat, meslek değiştirme, meslek danışmanı',
    VOCATIONAL_TRAINING:
      'meslek kursu, mesleki eğitim, forklift, forklift ehliyeti, kaynak kursu, kaynakçı, staj, meslek öğrenmek, meslek edinme, sertifika kursu, eğitim programı, iş güvenliği eğitimi',
    QUALIFICATION_RECOGNITION:
      'denklik, diploma denkliği, diploma, diplomam, diploma tanıma, diploma onayı, apostil, mesleki yeterlilik, yabancı diploma, hemşire diploması, nostrifikasyon',
    WORK_PERMIT:
      'çalışma izni, çalışma vizesi, çalışma izni başvurusu, yasal çalışma, legal çalışmak, çalışma izin belgesi, çalışabilir miyim, mavi kart',
    WORKERS_RIGHTS:
      'işçi hakkı, çalışan hakları, iş hukuku, iş kanunu, fazla mesai, mesai, yıllık izin, izin hakkı, tatil günü, çalışma saatleri, asgari ücret, sendika, mobbing, işveren şikayet, patronla sorun, patron bağırıyor, işte kandırıldım',
    UNPAID_WAGES:
      'maaş, maaşım, maaşımı, maaşımı alamadım, maaşımı vermiyor, maaş ödenmedi, maaşım yatmadı, patron para vermiyor, patron maaşımı ödemedi, patron ödemedi, patronum ödemedi, ödemedi, ödemiyor, ödemiyorlar, ücret ödenmedi, paramı alamadım, paramı vermediler, geç maaş, alacak, yevmiye',
    EMPLOYMENT_CONTRACT:
      'iş sözleşmesi, iş kontratı, sözleşmesiz, sözleşmem yok, kaçak çalışma, işten çıkarıldım, işten attılar, işten kovuldum, kovuldum, işten çıkarma, istifa, ihbar süresi, geçici iş ajansı',
    LABOUR_INSPECTION: 'iş müfettişi, çalışma müfettişi, iş teftiş, denetim, patronu şikayet, işvereni şikayet etmek, işyeri şikayet',
    WORK_ACCIDENT:
      'iş kazası, işte kaza, işte yaralandım, iş yerinde yaralanma, çalışırken yaralandım, kaza tazminatı, meslek hastalığı, elim makineye sıkıştı',
    RESIDENCE:
      'oturum, ikamet, kağıtlar, vize, vizem, vize uzatma, vize uzatmak, göçmenlik, göç idaresi, yabancı, yabancılar, yabancılar şubesi, yasal kalış, valilik, sınır polisi, legal kalmak',
    RESIDENCE_PERMIT:
      'oturma izni, oturum izni, oturum kartı, ikamet izni, ikamet kartı, geçici oturum, oturum uzatma, oturum başvurusu, parmak izi, aile birleşimi, eşimi getirmek, karımı getirmek, kocamı getirmek, ailemi getirmek, karta pobytu, oturma izni uzatma',
    PERMANENT_RESIDENCE:
      'süresiz oturum, kalıcı oturum, daimi oturum, uzun dönem oturum, süresiz ikamet, kalıcı ikamet, ab oturumu, temelli kalmak',
    EU_CITIZEN_REGISTRATION:
      'ab vatandaşı, avrupa vatandaşı, avrupa birliği vatandaşı, ab vatandaşı kaydı, ab vatandaşının aile üyesi, bulgar vatandaşı',
    TEMPORARY_PROTECTION: 'geçici koruma, ukraynalı mülteci, ukrayna savaşı, ukraynalılar, ukraynadan geldim, ukr statüsü',
    ASYLUM:
      'iltica, iltica başvurusu, sığınma, sığınmacı, mülteci, mülteciler, mültecilik, mülteci statüsü, uluslararası koruma, siyasi sığınma, zulüm, mülteci kampı, insani oturum',
    CITIZENSHIP: 'vatandaşlık, vatandaş olmak, vatandaşlık başvurusu, polonya vatandaşlığı, polonya pasaportu, yurttaşlık, polonya kökeni',
    PESEL: 'pesel, pesel almak, pesel numarası almak, kimlik numarası, vatandaşlık numarası',
    ADDRESS_REGISTRATION:
      'adres kaydı, adres kayıt, adres kaydettirme, meldunek, ikametgah, ikametgah kaydı, adres değişikliği, adres bildirimi, oturduğum yerin kaydı, ev sahibi kayda izin vermiyor',
    CIVIL_REGISTRY:
      'doğum belgesi, evlilik cüzdanı, evlilik belgesi, ölüm belgesi, nüfus, nüfus kaydı, nüfus müdürlüğü, bebek kaydı, çocuğu nüfusa yazdırmak, evlenmek, evlilik, nikah, resmi nikah, düğün, soyadı değişikliği',
    DIGITAL_IDENTITY:
      'güvenilir profil, e-imza, elektronik imza, e-devlet, dijital kimlik, mobywatel, profil zaufany, internetten başvuru, online işlemler',
    PASSPORT_CONSULATE:
      'pasaport, pasaportum, pasaportumu kaybettim, kayıp pasaport, pasaportum çalındı, pasaport yenileme, pasaport süresi bitti, konsolosluk, büyükelçilik, elçilik, kimlik kartı, nüfus cüzdanı, belgelerimi kaybettim',
    RETURN_HOME:
      'sınır dışı, sınırdışı, deport, deport edildim, deport kararı, deport ediyorlar, ülkeme dönmek, ülkeme dönmek istiyorum, memlekete dönmek, eve dönmek istiyorum, gönüllü dönüş, giriş yasağı, geri gönderme merkezi, dönüş bileti',
    LANGUAGES: 'dil, diller, dil kursu, dil okulu, dil dersi, dil öğrenmek, anlamıyorum',
    POLISH_COURSE:
      'lehçe, lehçe kursu, lehçe kursları, lehçe dersi, lehçe dersleri, lehçe öğrenmek, polonyaca, polonyaca kursu, polonyaca öğrenmek, polonca, leh dili, yabancılar için lehçe, yeni başlayanlar için lehçe, lehçe sınavı, b1 sertifikası',
    CONVERSATION_PRACTICE:
      'konuşma kulübü, lehçe konuşma, lehçe konuşmak, lehçe pratik, pratik yapmak, konuşma pratiği, dil kafe, dil değişimi, sohbet kulübü',
    OTHER_LANGUAGES: 'ingilizce, ingilizce kursu, ingilizce öğrenmek, almanca, almanca kursu, türkçe dersi, ana dil, yabancı dil',
    TRANSLATION_INTERPRETING:
      'tercüman, tercümanlık, tercüme, çevirmen, çeviri, çevirmek, doktorda tercüman, hastanede tercüman, telefonla tercüman, bana tercüme eder misiniz, lehçe bilmiyorum, dilmaç',
    SWORN_TRANSLATION:
      'yeminli tercüme, yeminli çeviri, belge çevirisi, belge tercümesi, diploma çevirisi, noter tasdikli çeviri, onaylı çeviri, evrak çevirisi, resmi çeviri',
    ADVICE: 'danışma, danışmanlık, danışman, tavsiye, bilgi, bilgi almak, sormak istiyorum, öneri',
    INFORMATION_POINT:
      'bilgi noktası, danışma bürosu, yardım merkezi, ilk adımlar, yeni geldim, dün geldim, şehirde yeniyim, belediye, belediye binası, yabancılar için bilgi, yardım hattı, göçmen merkezi',
    LEGAL_ADVICE:
      'avukat, avukata, avukatlar, ücretsiz avukat, hukuk, hukuki yardım, hukuki danışmanlık, hukuki danışma, hukuk bürosu, adli yardım, mahkeme, dava, dava açmak, itiraz, karara itiraz, temyiz, mahkemeden mektup, noter, kanun, yasa, dolandırıcılık, tüketici hakları',
    CONSUMER_RIGHTS:
      'tüketici, tüketici hakem heyeti, tüketici şikayeti, mağaza şikayeti, ürün iadesi, iade, para iadesi, paramı geri vermiyorlar, garanti, dolandırıldım, internet alışverişi, bozuk ürün, mağaza kandırdı',
    FORM_FILLING:
      'form doldurma, form doldurmak, form, formlar, başvuru, başvuru formu, dilekçe, dilekçe yazmak, resmi yazı, resmi mektup, gelen mektubu anlamadım, evrak yardımı, evrak işleri, evrak',
    DIGITAL_SKILLS:
      'bilgisayar, bilgisayar kursu, internet, ücretsiz internet, wifi, e-posta, e-mail, akıllı telefon, telefon, cep telefonu, çıktı almak, yazıcı, tarama, fotokopi, sim kart, uygulama',
    HEALTH: 'sağlık, hasta, hastayım, hastalık, reçete, tedavi, ağrı, ağrım var, tahlil, tıbbi yardım',
    DOCTOR:
      'doktor, doktora, hekim, aile hekimi, aile doktoru, klinik, poliklinik, sağlık ocağı, sağlık merkezi, çocuk doktoru, pediatri, uzman doktor, sevk, doktor randevusu, doktora kayıt, kan tahlili, ateş, öksürük, göz doktoru, cildiye, rapor, muayene',
    HOSPITAL_EMERGENCY:
      'hastane, hastaneye, hastanesi, acil, acil servis, ambulans, acil durum, gece doktoru, nöbetçi doktor, 112, ameliyat, kaza, kalp krizi, ilk yardım',
    HEALTH_INSURANCE:
      'sağlık sigortası, sigortam yok, sigortasız, sigortalı, nfz, sağlık güvencesi, ücretsiz tedavi, çocuğumun sigortası, sağlık sigortam yok, avrupa sağlık kartı',
    DENTIST: 'dişçi, dişçiye, diş, dişim, diş doktoru, diş ağrısı, dişim ağrıyor, diş çekimi, dolgu, diş kliniği, ortodonti',
    PHARMACY:
      'eczane, eczaneler, eczanede, nöbetçi eczane, ilaç, ilaçlar, ilaç almak, ilaç nereden, reçeteli ilaç, gece eczanesi, hap, ağrı kesici',
    PREGNANCY_WOMENS_HEALTH:
      'hamile, hamileyim, gebe, gebelik, hamilelik, doğum, doğum yapmak, doğumhane, jinekolog, kadın doktoru, kadın doğum, ebe, ultrason, doğum kontrolü, ertesi gün hapı, emzirme, kürtaj, düşük yaptım, mamografi',
    VACCINATION: 'aşı, aşılar, aşılama, aşı olmak, çocuk aşısı, çocuğuma aşı, aşı kartı, grip aşısı, covid, kızamık',
    MENTAL_HEALTH:
      'psikolog, psikoloğa, psikiyatrist, psikiyatr, terapist, terapi, psikoterapi, depresyon, depresyondayım, kaygı, anksiyete, stres, travma, üzgünüm, uykusuzluk, uyuyamıyorum, panik atak, psikolojik destek, psikolojik yardım, ruh hastalığı',
    CRISIS_SUPPORT: 'kriz, kriz hattı, intihar, ölmek istiyorum, yaşamak istemiyorum, yas, acil psikolojik yardım, kriz merkezi, umutsuzum',
    ADDICTION:
      'bağımlı, alkol, alkolik, alkolizm, kocam içiyor, içki, içkiyi bırakmak, uyuşturucu, madde bağımlılığı, kumar, adsız alkolikler, sigarayı bırakmak, detoks, alkol bağımlılığı',
    CHILDREN_EDUCATION: 'çocuk, çocuğum, çocuklar, çocuklarım, oğlum, kızım, eğitim, öğrenmek, öğrenim',
    NURSERY:
      'kreş, kreşe, bakıcı, çocuk bakıcısı, dadı, çocuk bakımı, bebek bakımı, bebek bakıcısı, çocuğuma kim bakacak, yuva, gündüz bakımevi',
    PRESCHOOL: 'anaokulu, anaokuluna, anaokuluna kayıt, ana sınıfı, okul öncesi, çocuk yuvası, anaokullari',
    SCHOOL:
      'okul, okula, okulu, okullar, ilkokul, ortaokul, lise, okul kaydı, okula kayıt, çocuğumu okula yazdırmak, çocuğum okula başlıyor, birinci sınıf, öğretmen, öğrenci, okul malzemeleri, meslek lisesi',
    SCHOOL_SUPPORT:
      'ödev, ödevler, ev ödevi, ders, ders yardımı, özel ders, özel öğretmen, etüt, okul asistanı, kültürlerarası asistan, çocuklar için lehçe, ek ders, hazırlık sınıfı, konuşma terapisti, okul psikoloğu, çocuğum okulda anlamıyor, okulda sorun, disleksi',
    AFTER_SCHOOL:
      'çocuk kulübü, çocuk etkinlikleri, çocuklar için kurs, kamp, yaz kampı, yaz okulu, tatil programı, gençlik merkezi, gençler, ergen, ergenler, gençlik kulübü, oyun alanı, çocuk parkı, izci, çocuk atölyesi',
    HIGHER_EDUCATION:
      'üniversite, üniversiteye, yüksek okul, yükseköğrenim, öğrencilik, üniversite kaydı, polonyada okumak, burs, yüksek lisans, lisans, doktora programı, yurt, teknik üniversite, erasmus',
    ADULT_EDUCATION: 'akşam okulu, yetişkin eğitimi, yetişkin okulu, liseyi bitirmek, açık lise, yetişkin kursları, halk eğitim, matura',
    FAMILY: 'aile, ailem, eş, karım, kocam, bakım, koruyucu aile, evlat edinme, akraba',
    PARENTING:
      'anne, annelik, baba, anne baba, ebeveyn, ebeveynler, çocuk yetiştirme, çocuk eğitimi, çocuğumla sorun, bekar anne, yalnız anne, annelere destek, ergen çocuğum',
    PARENT_CHILD_GROUPS:
      'anne çocuk grubu, anne bebek, anneler kulübü, anneler grubu, oyun grubu, bebek grubu, annelerle tanışmak, çocuklu anneler',
    FAMILY_COUNSELLING:
      'boşanma, boşanmak, ayrılık, aile terapisi, çift terapisi, evlilik danışmanı, arabulucu, arabuluculuk, nafaka, velayet, evde kavga, aile içi sorun',
    SENIORS:
      'yaşlı, yaşlılar, yaşlı bakımı, huzurevi, bakımevi, emekliler, emekli kulübü, büyükanne, dede, nine, babaanne, anneanne, yaşlı bakıcısı',
    DISABILITY:
      'engelli, engelliler, sakat, özürlü, engelli raporu, tekerlekli sandalye, rehabilitasyon, fizik tedavi, sağır, işitme engelli, kör, görme engelli, işaret dili, otizm, engelli çocuk, koltuk değneği',
    FUNERAL:
      'cenaze, cenaze işleri, defin, defnetmek, mezarlık, mezar, kocam öldü, babam öldü, vefat etti, yakınım öldü, cenaze nakli, cenazeyi memlekete göndermek, cenaze yardımı, tabut',
    HOUSING: 'ev, konut, daire, apartman, kalacak yer, nerede kalacağım, barınma, işçi yurdu, pansiyon',
    RENTING:
      'kira, kiralık, kiralık ev, kiralık daire, kiralık oda, oda, oda arıyorum, ev arıyorum, ev kiralamak, kiralamak, kira sözleşmesi, kira kontratı, ev sahibi, kiracı, depozito, tahliye, evden çıkarılma, ev sahibi çıkarıyor, kirayı ödeyemiyorum',
    SOCIAL_HOUSING: 'sosyal konut, belediye evi, belediye konutu, ucuz ev, ucuz konut, devlet evi, toki, konut sırası',
    UTILITIES:
      'elektrik, gaz, su faturası, çöp, elektrik faturası, doğalgaz, fatura, faturalar, elektrik kesildi, elektriği kestiler, çöp toplama, geri dönüşüm, çöp ayırma, kalorifer, sayaç',
    EMERGENCY_SHELTER:
      'barınak, yatacak yer, uyuyacak yer, gece kalacak yer, geceleme, evsiz, evsizim, evsizlik, sokakta kaldım, sokaktayım, kalacak yerim yok, evsizler evi',
    MONEY: 'para, param yok, maddi yardım, para yardımı, yardım parası, parasızım, ödenek, mali destek, hibe',
    CHILD_BENEFITS:
      '800+, 800 plus, 500+, 500 plus, çocuk parası, çocuk yardımı, aile yardımı, çocuk için para, doğum parası, doğum izni, annelik izni, analık izni, annelik parası, çok çocuklu aile kartı',
    SOCIAL_ASSISTANCE:
      'sosyal yardım, sosyal hizmet, sosyal hizmetler, sosyal görevli, sosyal çalışmacı, mops, gops, yoksul, yoksulluk, fakir, muhtaç, kira yardımı, sosyal destek, maddi durum kötü',
    SOCIAL_INSURANCE:
      'zus, sgk, sosyal sigorta, sosyal güvenlik, emekli, emeklilik, emekli maaşı, malulen emeklilik, hastalık parası, hastalık izni, prim, sigorta primi, primim yatıyor mu, a1, işveren sigorta yatırıyor mu',
    TAXES: 'vergi, vergiler, vergi iadesi, vergi dairesi, vergi beyannamesi, vergi beyanı, pit, gelir vergisi, vergi numarası, nip, kdv',
    BANKING:
      'banka, bankaya, hesap, hesap açmak, banka hesabı açmak, banka kartı, kredi kartı, atm, bankamatik, havale, para göndermek, para transferi, eve para göndermek, döviz, döviz bürosu, kredi',
    DEBT_ADVICE: 'borç, borçlar, borcum var, borcumu ödeyemiyorum, icra, haciz, icra memuru, iflas, kredi borcu, tefeci, borç yapılandırma',
    SAFETY: 'güvenlik, güvende değilim, şiddet, tehlike, tehlikedeyim, korkuyorum, mağdur, suç mağduru, imdat, tehdit, tehdit ediyorlar',
    POLICE:
      'polis, polise, karakol, hırsızlık, çalındı, hırsız, soygun, soyuldum, telefonum çalındı, saldırı, saldırıya uğradım, dövüldüm, suç, suç duyurusu, kayıp kişi, ceza, zabıta, 155',
    DOMESTIC_VIOLENCE:
      'aile içi şiddet, ev içi şiddet, kocam dövüyor, kocam beni dövüyor, beni dövüyor, dayak, dayak yiyorum, eşim vuruyor, şiddet görüyorum, kadına şiddet, tecavüz, cinsel şiddet, cinsel taciz, taciz, istismar, çocuk istismarı, kadın sığınma evi, kadın sığınağı, sığınma evi, kocamdan kaçmak, evde bana zarar veriyor, ısrarlı takip',
    HUMAN_TRAFFICKING:
      'insan ticareti, zorla çalıştırma, zorla çalıştırılıyorum, kölelik, modern kölelik, sömürü, pasaportumu aldılar, patron pasaportumu aldı, işverenim pasaportumu aldı, fuhuş, fuhuşa zorlama, işten ayrılamıyorum',
    DISCRIMINATION:
      'ayrımcılık, ayrımcılığa uğradım, ırkçılık, ırkçı, yabancı düşmanlığı, nefret söylemi, hakaret, hakaret ediyorlar, eşit muamele, nefret suçu, dışlanma, ombudsman',
    BASIC_NEEDS:
      'temel ihtiyaç, açım, açlık, insani yardım, bağış, duş, duş almak, çamaşır, çamaşırhane, çocuk bezi, hijyen, kızılhaç, caritas, hayır kurumu',
    FOOD_AID:
      'yemek, yemekler, gıda, gıda yardımı, gıda paketi, gıda kolisi, erzak, ücretsiz yemek, bedava yemek, aşevi, sıcak yemek, öğle yemeği, yiyecek, yiyecek yok, bebek maması',
    CLOTHING_FURNITURE:
      'giysi, kıyafet, kıyafetler, elbise, bedava kıyafet, mont, kışlık mont, ayakkabı, ikinci el, mobilya, eşya, yatak, battaniye, yorgan, tencere, çamaşır makinesi, buzdolabı, bebek arabası, bebek kıyafeti',
    POST: 'posta, postane, postanede, ptt, mektup, taahhütlü mektup, koli, paket göndermek, kargo, kargo göndermek, kargo almak, kargo nerede, awizo',
    TRANSPORT: 'ulaşım, işe gitmek, bisiklet, şehir bisikleti, taksi, otopark, servis',
    DRIVING_LICENCE:
      'ehliyet, ehliyetim, ehliyet değiştirme, ehliyet çevirme, sürücü belgesi, yabancı ehliyet, ehliyet sınavı, sürücü kursu, araba, arabam, araç kaydı, araba ruhsatı, trafik sigortası, şoför, araç tescil, araba sürmek',
    PUBLIC_TRANSPORT:
      'otobüs, otobüse, otobüs bileti, bilet, biletler, aylık bilet, abonman, otobüs saatleri, durak, otobüs durağı, tren, tren istasyonu, gar, toplu taşıma, ücretsiz otobüs, şehir kartı',
    COMMUNITY: 'topluluk, toplum, komşular, entegrasyon, uyum, boş zaman, hobi, dernek, diaspora, hemşehri, türkler, polonyadaki türkler',
    MEETING_PLACES:
      'buluşma, toplantı, tanışma, insanlarla tanışmak, arkadaş, arkadaş bulmak, arkadaşlar, kimseyi tanımıyorum, yalnızım, yalnızlık, kulüp, kafe, kahve, kültürlerarası buluşma, toplum merkezi',
    BEFRIENDING_MENTORING:
      'mentor, mentorluk, rehber, refakatçi, eşlik, bana eşlik edecek, benimle gelir misiniz, benimle doktora gelecek, benimle gelecek biri, yol gösteren, yerel arkadaş, komşu yardımı, abla',
    WOMENS_GROUPS:
      'kadın grubu, kadınlar kulübü, kadınlar, kadın, kadınlara özel, kadın buluşması, göçmen kadınlar, dikiş, el işi, kadın atölyesi',
    VOLUNTEERING: 'gönüllü, gönüllü olmak, gönüllüler, yardım etmek istiyorum, başkalarına yardım, kan bağışı, gönüllü çalışma',
    LIBRARY: 'kütüphane, kütüphaneye, kitap, kitaplar, kitap ödünç almak, okuma salonu, türkçe kitap, çocuk kitapları',
    CULTURE:
      'kültür, müze, tiyatro, sinema, konser, müzik, dans, koro, sergi, festival, etkinlik, etkinlikler, hafta sonu ne yapılır, resim, sanat atölyesi, kültür merkezi, gezi, bayram',
    SPORT:
      'spor, spor salonu, havuz, yüzme, yüzme havuzu, futbol, voleybol, basketbol, koşu, yoga, fitness, antrenman, boks, güreş, spor kulübü, saha, egzersiz',
    RELIGION:
      'cami, camii, namaz, cuma namazı, mescit, imam, islam, müslüman, dua, kilise, kiliseye, papaz, rahip, ayin, ortodoks kilisesi, vaftiz, din, dini, sinagog, ibadet',
    BUSINESS: 'şirket, firma, ticaret, esnaf, girişimci, işletme, ticaret odası',
    STARTING_BUSINESS:
      'şirket kurmak, şirket açmak, kendi işim, kendi işimi kurmak, dükkan açmak, şahıs şirketi, serbest çalışma, serbest meslek, muhasebeci, girişimci desteği, hibe desteği, startup, şirket kaydı',
    EMPLOYING_FOREIGNERS:
      'yabancı işçi, yabancı çalıştırmak, yabancı işe almak, işveren, işverenler, işveren yükümlülükleri, personel alımı, yurt dışından işçi, işveren için',
  },
  audienceSynonyms: {
    LABOUR_MIGRANTS: 'göçmen, göçmenler, göçmen işçi, gurbetçi, yabancı işçi, yabancılar',
    SEASONAL_WORKERS: 'mevsimlik, sezonluk işçi, hasat',
    NO_STATUTORY_ENTITLEMENT: 'yardım hakkım yok, hakkı olmayanlar',
    NEWCOMERS: 'yeni gelen, yeni geldim',
    FAMILIES_WITH_CHILDREN: 'çocuklu aile, aileler, anne babalar',
    MOTHERS: 'anne, annelere',
    PREGNANT_WOMEN: 'hamile, gebe, gebeler',
    SINGLE_PARENTS: 'bekar anne, yalnız anne, yalnız baba',
    WOMEN: 'kadın, hanımlar, bayanlar',
    CHILDREN: 'çocuk, bebekler, küçükler',
    YOUTH: 'genç, ergenler, gençlere',
    STUDENTS: 'öğrenci, öğrenciler',
    SENIORS: 'yaşlı, emekliler',
    PEOPLE_WITH_DISABILITIES: 'engelli, sakat, görme engelli, işitme engelli',
    UNEMPLOYED: 'işsiz, iş arayanlar',
    LOW_INCOME: 'yoksul, fakir, dar gelirli',
    HOMELESS: 'evsiz, sokakta yaşayanlar',
    TEMPORARY_PROTECTION: 'ukraynalılar, ukraynalı mülteciler',
    REFUGEES: 'mülteci, mülteciler için',
    ASYLUM_SEEKERS: 'sığınmacı, sığınmacılar, iltica',
    EU_CITIZENS: 'ab vatandaşı, avrupalılar',
    UNDOCUMENTED: 'kaçak, kaçak göçmen, kağıtsız, vizesiz',
    RETURNING_POLES: 'polonyaya dönüş, geri dönenler',
    VICTIMS_OF_VIOLENCE: 'mağdur, şiddet mağduru, şiddet mağdurları',
    EMPLOYERS: 'işveren, patron, firmalar',
    ENTREPRENEURS: 'girişimci, esnaf, şirket sahibi',
    VOLUNTEERS: 'gönüllü',
    LOCAL_RESIDENTS: 'sakinler, mahalleli, herkes',
  },
  formalitySynonyms: {
    FORMAL: 'devlet, resmi, kamu, belediyenin, devletin',
    SEMI_FORMAL: 'vakıf, stk, sivil toplum, sivil toplum kuruluşu, ngo, kilisenin',
    INFORMAL: 'gayriresmi, komşular arasında, facebook grubu, whatsapp grubu',
    VOLUNTARY: 'gönüllülerle, gönüllüler tarafından, gönüllülerden, gönüllü eşliğinde',
  },
  requirementSynonyms: {
    APPOINTMENT: 'randevusuz, randevulu, randevu almak, randevu lazım mı, randevu gerekli, sırasız, sıra beklemeden',
    PASSPORT_OR_ID:
      'pasaportsuz, pasaportum yok, pasaport olmadan, pasaportla, pasaport gerekli, pasaport lazım mı, kimliksiz, kimlik olmadan',
    PESEL: 'peselsiz, pesel olmadan, peselim yok, pesel numarası olmadan, pesel gerekli mi, pesel lazım mı',
    RESIDENCE_TITLE:
      'vizesiz, vize olmadan, vizem yok, oturumsuz, oturum kartı olmadan, oturumum yok, oturum kartıyla, vizeyle, karta pobytu olmadan',
    TEMPORARY_PROTECTION_STATUS: 'ukr statüsü olmadan, ukr statüsüyle, geçici koruma olmadan',
    REGISTERED_ADDRESS: 'adressiz, adres kaydı olmadan, ikametsiz, meldunek olmadan, adres kaydım yok',
    LIVING_IN_MUNICIPALITY: 'sadece orada oturanlar, başka şehirde oturuyorum, başka belediyeden',
    HEALTH_INSURANCE: 'sigortasız, sigorta olmadan, sigortam yok, sağlık sigortası olmadan, sağlık sigortam yok, sigortalı, sigortayla',
    REFERRAL: 'sevksiz, sevk olmadan, sevk lazım mı, sevkle',
    WORK_CONTRACT: 'sözleşmesiz, sözleşme olmadan, sözleşmem yok, iş sözleşmesi olmadan, sözleşmeli',
    WORK_PERMIT: 'çalışma izni olmadan, çalışma iznim yok, izinsiz, çalışma izniyle',
    REGISTERED_UNEMPLOYED: 'işsiz olarak kayıtlı, iş kurumuna kayıtlı, işsizlik kaydı olmadan',
    INCOME_STATEMENT: 'gelir belgesi olmadan, maaş belgesi, gelir sınırı, gelir şartı',
    DISABILITY_CERTIFICATE: 'engelli raporu olmadan, engelli raporum yok, engelli raporuyla, raporsuz',
    BIRTH_CERTIFICATE: 'doğum belgesi olmadan, doğum belgem yok, doğum belgesiyle',
    SWORN_TRANSLATION: 'yeminli tercüme olmadan, yeminli tercümeyle, tercüme gerekli mi, çeviri olmadan',
    BANK_ACCOUNT: 'banka hesabı olmadan, banka hesabım yok, hesapsız, hesabım yok',
    TRUSTED_PROFILE: 'profil zaufany olmadan, profil zaufanym yok, güvenilir profil olmadan',
    BASIC_POLISH:
      'lehçe bilmeden, lehçesiz, lehçe bilmiyorum, dil bilmeden, dil şartsız, polonyaca bilmeden, polonyaca bilmiyorum, az lehçe',
    PARENTAL_CONSENT: 'ailesiz, aile izni olmadan, veli izni, veli izniyle, anne baba izni',
    FEE: 'ücretsiz, bedava, parasız, ücretli, kaç para, ne kadar, fiyat, fiyatı, ucuz',
  },
  languageSynonyms: {
    pl: 'lehçe bilen, polonyaca, polonyaca konuşan, leh dili, polonya dili',
    uk: 'ukraynaca bilen, ukraynaca konuşan, ukrayna dili',
    en: 'ingilizce bilen, ingilizce konuşan, ingilizce dilinde',
    ru: 'rusça bilen, rusça konuşan, rus dili',
    be: 'belarusça bilen, belarusça konuşan, beyaz rusça',
    ka: 'gürcüce bilen, gürcüce konuşan, gürcü dili',
    es: 'ispanyolca bilen, ispanyolca konuşan, ispanyol dili',
    tr: 'türkçe bilen, türkçe konuşan, türkçe konuşulan, türkçe hizmet, türkçe dilinde',
    hi: 'hintçe bilen, hintçe konuşan, hint dili',
    ne: 'nepalce bilen, nepalce konuşan, nepali',
    bn: 'bengalce bilen, bengalce konuşan, bangla',
    vi: 'vietnamca bilen, vietnamca konuşan, vietnam dili',
    uz: 'özbekçe bilen, özbekçe konuşan, özbek dili',
    fil: 'filipince bilen, filipince konuşan, tagalogca, tagalog',
    ar: 'arapça bilen, arapça konuşan, arap dili',
    ro: 'rumence bilen, rumence konuşan, moldovaca, romence',
    pso: 'işaret dili, işaret diliyle, işaret dilinde, işaret dili bilen',
  },
  ambiguous: {
    'nereye başvurmalıyım': ['ADVICE', 'INFORMATION_POINT'],
    'kim yardım eder': ['ADVICE', 'INFORMATION_POINT'],
    'ne yapmalıyım': ['ADVICE', 'INFORMATION_POINT'],
    kart: ['RESIDENCE_PERMIT', 'BANKING', 'PUBLIC_TRANSPORT'],
    belgeler: ['RESIDENCE', 'FORM_FILLING'],
    sözleşme: ['EMPLOYMENT_CONTRACT', 'RENTING'],
    kontrat: ['EMPLOYMENT_CONTRACT', 'RENTING'],
    sigorta: ['HEALTH_INSURANCE', 'SOCIAL_INSURANCE', 'DRIVING_LICENCE'],
    kurs: ['POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    kurslar: ['POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    kayıt: ['ADDRESS_REGISTRATION', 'UNEMPLOYMENT', 'SCHOOL'],
    haklar: ['WORKERS_RIGHTS', 'LEGAL_ADVICE'],
    tazminat: ['WORK_ACCIDENT', 'LEGAL_ADVICE'],
    sığınak: ['EMERGENCY_SHELTER', 'DOMESTIC_VIOLENCE'],
    yardım: ['ADVICE', 'SOCIAL_ASSISTANCE'],
    izin: ['WORK_PERMIT', 'RESIDENCE_PERMIT', 'WORKERS_RIGHTS'],
  },
};
