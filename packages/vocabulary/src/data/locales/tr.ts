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
    WORK: 'iş, işi, işim, işe, çalışmak, çalışma, istihdam, işyeri, meslek, çalışıyorum, çalışmak istiyorum, işçi, işçiler, çalışan, tekstil, üretim, amele, vasıfsız işçi, ofis işi',
    JOB_SEARCH:
      'iş arıyorum, iş bulmak, iş bul, iş bulma, iş ilanı, iş ilanları, açık pozisyon, iş lazım, iş bulma kurumu, iş ajansı, istihdam bürosu, işkur, yarı zamanlı iş, mevsimlik iş, eleman aranıyor, iş bulamıyorum, iş istiyorum, nerede iş var, iş var mı, fabrikada iş, depoda iş, yabancılara iş, dil bilmeden iş, konaklamalı iş, hafta sonu işi, acil iş, iş başvurusu, urzad pracy, ek iş, hafta sonu ek iş, ek iş arıyorum, gündelik iş, yarım gün iş, yarım gün iş arıyorum, part time iş, suşi şefi, aşçılık işi, şoförlük işi, kaynakçı işi, terzilik işi, bulaşıkçı işi, paketleme işi, temizlik işi, mesleğime uygun iş, ekmek parası için iş, ekmek parası lazım, ekmek derdindeyim, işe alıyorlar mı, pratsa arıyorum, pratsa lazım, acil para lazım iş, acil iş lazım, acil işe ihtiyacım var, garsonluk arıyorum, garson işi, kasiyerlik arıyorum, kuryelik yapmak, temizlikçilik arıyorum, şoförlük arıyorum, iş arayan, home office iş, taksicilik, taksicilik yapmak, reyon görevlisi, vasıfsız eleman, güvenlik görevlisi, güvenlikçi, güvenlik elemanı',
    UNEMPLOYMENT:
      'işsiz, işsizim, işsizlik, işsizlik maaşı, işsizlik parası, işsizlik ödeneği, işimi kaybettim, işten çıktım, işsiz kaldım, işsiz kaydı, işim yok, işten atıldım işsizim, işsizlik başvurusu, işsizlik kaydı, işsizlik parası almak, iş kaybı, işten çıkarıldım ne yapmalıyım, işsizler, işten çıkarıldım, boşa çıktım, boşta kaldım, işten çıktım kayıt, zasiłek dla bezrobotnych, bezrobocie, bezrobotny, bezrobotni, ortada kaldık iş yok, işten çıkış kaydı, işten çıkış',
    CAREER_GUIDANCE:
      'cv, özgeçmiş, cv hazırlama, kariyer, kariyer danışmanı, mülakat, meslek değiştirme, meslek danışmanı, cv nasıl yazılır, cv yardımı, cv yazmak, lehçe cv, iş görüşmesi, iş görüşmesine hazırlık, daha iyi iş, hangi meslek, iş değiştirmek, mülakattan önce, mülakat heyecanı, mülakata hazırlanmak, ne iş yapsam, ne iş yapsam bilmiyorum, hangi iş bana uygun, başka ne iş yapabilirim, hangi mesleğe geçsem, sivi, sivimi, hangi sektöre geçeyim, hangi alana yöneleyim, hangi sektör, ne olmak istiyor, ne olacağını bilmiyor, hangi mesleği seçsin, sekizinci sınıftan sonra, dokuzuncu sınıftan sonra, sekizi bitirdi, hangi liseye, lise mi meslek lisesi mi, meslek seçimi',
    VOCATIONAL_TRAINING:
      'meslek kursu, mesleki eğitim, forklift, forklift ehliyeti, kaynak kursu, kaynakçı, staj, meslek öğrenmek, meslek edinme, sertifika kursu, eğitim programı, iş güvenliği eğitimi, forklift kursu, operatör belgesi, aşçılık kursu, kuaförlük kursu, elektrikçi kursu, ücretsiz meslek kursu, tır ehliyeti kursu, mesleki kurs, sertifika almak, kaynak belgesi, udt, spavaç kursu, kurs spavaça, spawacz, forklif kursu, forklif ehliyeti, forklif belgesi, vuzek vidłovı, ustalık belgesi, zanaat öğrenmek, bir zanaat öğrenmek, vinç operatörü, vinç operatörü olmak, operatör olmak',
    QUALIFICATION_RECOGNITION:
      'denklik, diploma denkliği, diploma, diplomam, diploma tanıma, diploma onayı, apostil, mesleki yeterlilik, yabancı diploma, hemşire diploması, nostrifikasyon, diplomam geçerli mi, diplomamı tanıtmak, diplomamı onaylatmak, hemşireyim, mühendisim, hemşire olarak çalışmak, mesleğimi yapmak, belgelerimin denkliği, nostryfikacja, doktor olarak çalışmak, aşçılık belgesi, ustalık belgesi, mesleki yeterlilik belgesi, memlekette öğretmenlik yaptım, mühendistim, memlekette hemşireydim, denklik belgesi, hemşirelik diploması, ebeyim burada çalışmak, hemşireyim burada çalışmak, öğretmendim burada, öğretmenliğim burada sayılır mı, doktorum burada çalışmak, doktorluk yapmak, hemşirelik yapmak, burada sayılır mı diplomam, mesleğim burada sayılır mı, nostrifikacya, nostrifikasya, belgemi burada tanırlar mı, belgem burada geçerli mi, belgemi tanırlar mı, ustalık belgem burada geçer mi',
    WORK_PERMIT:
      'çalışma izni, çalışma vizesi, çalışma izni başvurusu, yasal çalışma, legal çalışmak, çalışma izin belgesi, çalışabilir miyim, mavi kart, yasal çalışabilir miyim, çalışma iznim bitti, işveren değiştirmek, iş değiştirince izin, çalışma izni almak, izinle çalışmak, zezwolenie, oswiadczenie, çalışma izni uzatma, izin firmanın üstündeydi, firma kapandı izin, oşviadçenye, ozvyatçenye, oşvyatçenye, zezvolenye, zezwolenye, öğrenciyim çalışabilir miyim, öğrenci çalışma hakkı, öğrenciyim çalışmaya hakkım, izinsiz çalışabilir miyim, iznim yanar mı, vizeyle çalışmak, vizeyle çalışabilir miyim, vizem var çalışabilir miyim',
    WORKERS_RIGHTS:
      'işçi hakkı, çalışan hakları, iş hukuku, iş kanunu, fazla mesai, mesai, yıllık izin, izin hakkı, tatil günü, çalışma saatleri, asgari ücret, sendika, mobbing, işveren şikayet, patronla sorun, patron bağırıyor, işte kandırıldım, işteki haklarım, haklarım neler, patron bana bağırıyor, patron kötü davranıyor, çok çalıştırıyorlar, mola vermiyorlar, izin vermiyorlar, mesai parası vermiyorlar, saat ücreti, kötü çalışma koşulları, gece vardiyası, normu tutturamıyorum, norm tutmazsa, hedefi tutturamazsam, bayramda çalışmak, bayramda normal ücret, bayram mesaisi, mesai ödenmiyor, işte haklarım, işçi olarak haklarım, yıllık iznim, yıllık iznimi vermiyorlar, senelik izin, senelik iznim, izin kullandırmıyorlar, hamileyim gece vardiyası, hamileyim gece çalıştırıyorlar, hamileyi gece çalıştırmak, işte anamızı ağlatıyorlar, canımıza okuyorlar işte, köle gibi çalıştırıyorlar, mesaiye zorluyorlar, nadgodziny, urlop, urlopumu vermiyorlar, molasız çalışıyoruz, molasız, usta küfrediyor, patron küfrediyor, şef küfrediyor, ustabaşı küfrediyor, şef bağırıyor, küfürlü konuşuyor patron, haftada yedi gün, dinlenmeden çalışıyoruz, izin günü yok, tatilsiz çalışıyoruz, vardiyamı değiştirdiler, vardiya değişti, programı değiştirdiler, haber vermeden, sözleşmedekinden farklı iş, başka iş yaptırıyorlar, izin günü vermiyorlar',
    UNPAID_WAGES:
      'maaş, maaşım, maaşımı, maaşımı alamadım, maaşımı vermiyor, maaş ödenmedi, maaşım yatmadı, patron para vermiyor, patron maaşımı ödemedi, patron ödemedi, patronum ödemedi, ücret ödenmedi, paramı alamadım, paramı vermediler, geç maaş, yevmiye, patron para ödemiyor, patron paramı vermedi, patronum para vermedi, patron maaşımı vermiyor, maaş alamadım, maaş alamıyorum, maaş yatmadı, parayı eksik verdiler, ajans para vermedi, ajans ödemedi, hakkımı vermiyorlar, maaşımı kestiler, alacağım var patrondan, yatırdık diyor, hesap boş, maaş hesabı boş, maaş günü geçti, paramı vermiyorlar, param içerde kaldı, param içeride kaldı, içerde param var, içeride param kaldı, içerdeki paramı vermiyor, vıpwata, vıplata, vypłata yok, pensya vermediler, pensyamı vermediler, paramızın üstüne yattı, paramın üstüne yattı, yevmiyemi vermedi, yevmiyem, maaş alacağım, içeride alacağım var, alacağım var, işçilik alacağı, zam, zam istemek, hakkımı yedi, hakkımızı yediler',
    EMPLOYMENT_CONTRACT:
      'iş sözleşmesi, iş kontratı, sözleşmesiz, sözleşmem yok, kaçak çalışma, işten çıkarıldım, işten attılar, işten kovuldum, kovuldum, işten çıkarma, istifa, ihbar süresi, geçici iş ajansı, işten çıkardılar, beni işten attılar, beni kovdular, sözleşmesiz çalışıyorum, sigortasız çalışıyorum, kaçak çalışıyorum, sözleşme vermiyorlar, sözleşmeyi anlamıyorum, ne imzaladım, boş kağıda imza, umowa, umowa zlecenie, taşeron firma, çıkış vermek, kıdem tazminatı, şutladılar, şutladılar beni, işten şutladılar, işten atıldım, işten atıldık, kapıyı gösterdiler, kapı dışarı ettiler, vıpoviedzenie, vıpoviyedzenye, umova zlecenye, umova o prace, sözleşme okutmak, sözleşmeyi okuyacak biri, sözleşmemi okusunlar, hamileyken işten çıkarıldım, hamileyim işten atıldım, hamile diye işten çıkardılar, hamileyim diye kovdular, hamile kalınca kovdular, hamileyken kovuldum, sigortasız çalıştırıyorlar, sigortasız çalıştırıyor, sigortasız iş, atacaklar işten, küçülmeye gittiler',
    LABOUR_INSPECTION:
      'iş müfettişi, çalışma müfettişi, iş teftiş, denetim, patronu şikayet, işvereni şikayet etmek, işyeri şikayet, patronu nereye şikayet edeyim, firmayı şikayet, ajansı şikayet, işyerini ihbar, pip, tehlikeli iş, işyeri denetimi, korkuluk yok, inşaatta korkuluk yok, inspekcya pratsı, inspekcja pracy, işyerini şikayet, denetçi, denetçiler, denetim gelsin, makinenin koruması yok, makinede koruma yok, soğukta çalıştırıyorlar, soğuk depoda çalıştırıyorlar, koruyucu giysi vermiyorlar, mont vermeden çalıştırıyorlar, güvenlik önlemi yok, şantiyede güvenlik yok, iş güvenliği önlemi, baret, baret vermiyorlar, kask vermiyorlar, iskele güvenliği, iskele sallanıyor',
    WORK_ACCIDENT:
      'iş kazası, işte kaza, işte yaralandım, iş yerinde yaralanma, çalışırken yaralandım, kaza tazminatı, meslek hastalığı, elim makineye sıkıştı, iş kazası geçirdim, işte düştüm, parmağım koptu, işte elimi kestim, işte kolum kırıldı, işte yandım, işten belim ağrıyor, kaza raporu, patron kazayı bildirmedi, gözüme çarptı, gözüme kaçtı, ciğerime toz, akciğere toz, kazam işte, iş kazam, işte kaza geçirdim, iş kazası raporum, iş kazası raporu, vıpadek pşi pratsı, vıpadek w pracy, vıpadek, elime çivi battı, ayağıma çivi battı, çivi battı işte',
    RESIDENCE:
      'oturum, ikamet, kağıtlar, vize, vizem, vize uzatma, vize uzatmak, göçmenlik, göç idaresi, yabancılar şubesi, yasal kalış, valilik, sınır polisi, legal kalmak, vizem bitiyor, vizem bitti, vize bitti, kaçak kalmak, kaçağım, polonyada kalmak, yasal kalmak, oturum işlemleri, yabancılar dairesi, urzad wojewodzki, vizesiz',
    RESIDENCE_PERMIT:
      'oturma izni, oturum izni, oturum kartı, ikamet izni, ikamet kartı, geçici oturum, oturum uzatma, oturum başvurusu, parmak izi, aile birleşimi, eşimi getirmek, karımı getirmek, kocamı getirmek, ailemi getirmek, karta pobytu, oturma izni uzatma, oturum kartım bitiyor, kartım bitiyor, kart yenileme, oturum almak, oturum kartı başvurusu, kart ne zaman çıkar, kartımı kaybettim, oturum kararı, çocuğuma oturum, karta pobitu, trc, eşime oturum, kart başvurusu, oturum harcı, başvurum sürüyor, başvuru beklerken seyahat, oturum kartım gelmiş, kartım gelmiş, oturum kartımı nasıl alacağım, kartım çıkmış, oturum kartım çıktı, kart teslim, biyometrik, oturma, sprawam, dosyam ne durumda, dosya durumu, başvurum ne durumda, sprawa',
    PERMANENT_RESIDENCE:
      'süresiz oturum, kalıcı oturum, daimi oturum, uzun dönem oturum, süresiz ikamet, kalıcı ikamet, ab oturumu, temelli kalmak, beş yıldır polonyadayım, beş yıl oturum, kalıcı kart, süresiz kart, uzun dönem ikamet, karta stalego pobytu, ömür boyu kart, ömür boyu oturum, ömürlük oturum, ömürlük kart, beş senelik oturum, beş sene oldu oturum, beş yıl doldu oturum, beş sene doldu, stavı pobıt, stawı pobıt, sonsuz oturum, sınırsız oturum, sınırsız ikamet',
    EU_CITIZEN_REGISTRATION:
      'ab vatandaşı, avrupa vatandaşı, avrupa birliği vatandaşı, ab vatandaşı kaydı, ab vatandaşının aile üyesi, bulgar vatandaşı, bulgaristan vatandaşıyım, avrupa pasaportum var, ab vatandaşıyım, eşim avrupa vatandaşı, romanya vatandaşı, ab kaydı, bulgaristanlı türküm, bulgaristan türküyüm, bulgar türküyüm, bulgaristanlıyım, avrupalıyım kayıt',
    TEMPORARY_PROTECTION:
      "geçici koruma, ukraynalı mülteci, ukrayna savaşı, ukraynalılar, ukraynadan geldim, ukr statüsü, savaştan kaçtım, ukrayna mültecisi, ukr kaybettim, pesel ukr, ukraynalılara yardım, ukraynadan gelenler, savaştan kaçtık, savaştan geldik, ukrayna'dan geldiler, ukrayna'dan yeni geldiler, ukrayna'dan geldik",
    ASYLUM:
      'iltica, iltica başvurusu, sığınma, sığınmacı, mülteci, mülteciler, mültecilik, mülteci statüsü, uluslararası koruma, siyasi sığınma, zulüm, mülteci kampı, insani oturum, sığınma istemek, ülkeme dönemem, dönmekten korkuyorum, siyasi mülteci, iltica etmek istiyorum, koruma başvurusu, zulüm görüyorum, ilticacı, dönersem öldürülürüm, dönersem öldürürler, dönersem hapse girerim',
    CITIZENSHIP:
      'vatandaşlık, vatandaş olmak, vatandaşlık başvurusu, polonya vatandaşlığı, polonya pasaportu, yurttaşlık, polonya kökeni, polonya vatandaşı olmak, vatandaşlık almak, evlilikle vatandaşlık, çocuğuma vatandaşlık, polonya pasaportu almak, vatandaşlığa geçmek, dedem polonyalı, ne zaman oy kullanabilirim, oy hakkı, oy kullanmak, vatandaş olur mu, çocuğum vatandaş olur mu, vatandaş olabilir miyim, obıvatelstvo',
    PESEL:
      'pesel, pesel almak, pesel numarası almak, kimlik numarası, vatandaşlık numarası, peselim yok, pesel nasıl alınır, pesel lazım, çocuğa pesel, pesel nereden alınır, pesel başvurusu, yabancıya pesel, peseli kaybettim, peselsiz kaldım, pesel istiyor, iş yeri pesel istiyor, banka pesel istiyor, pesel istediler',
    ADDRESS_REGISTRATION:
      'adres kaydı, adres kayıt, adres kaydettirme, meldunek, ikametgah, ikametgah kaydı, adres değişikliği, adres bildirimi, oturduğum yerin kaydı, ev sahibi kayda izin vermiyor, meldunek yapmak, meldunek almak, meldunek yok, adresimi kaydettirmek, taşındım, adres değiştirmek, ikamet adresi kaydı, adres belgesi, zameldowanie, adresime kaydolmama izin vermiyor, adrese kaydolmak, adrese yazılmak, ev sahibi kayıt yaptırmıyor, adrese kaydetmiyor, ev sahibi adrese kaydetmiyor, ev sahibi kaydetmiyor, adrese yazmıyor, ikamete yazmıyor, meldunek vermiyor',
    CIVIL_REGISTRY:
      'doğum belgesi, evlilik cüzdanı, evlilik belgesi, ölüm belgesi, nüfus, nüfus kaydı, nüfus müdürlüğü, bebek kaydı, çocuğu nüfusa yazdırmak, evlenmek, evlilik, nikah, resmi nikah, düğün, soyadı değişikliği, bebeğim doğdu, çocuğum doğdu, bebeği kaydettirmek, doğum kaydı, evlenmek istiyorum, polonyada evlenmek, polonyalıyla evlenmek, nikah işlemleri, usc, doğum belgesi sureti, isim değiştirme, eşim doğuruyor, bebeği kim kaydeder, kızı kim kaydeder, nikah kıymak, evlilik başvurusu, evleneceğiz, evlencez, evlenmek istiyoruz, burada evlenmek, evleniyoruz, nikah kıydıracağız, akt urodzenya, akt malzenstva, bebeğe isim koymak, bebeğimize isim, bebeği nüfusa, isim verip kaydettirmek',
    DIGITAL_IDENTITY:
      'güvenilir profil, e-imza, elektronik imza, e-devlet, dijital kimlik, mobywatel, profil zaufany, internetten başvuru, online işlemler, profil zaufany açmak, profil zaufany nasıl, mobywatel açmak, devlet sitesine giriş, internetten işlem, dijital imza, profil engellendi, online başvuru, edevlet polonya, polonya edevlet, polonyanın edevleti, edevlet şifresi polonya, mobıvatel',
    PASSPORT_CONSULATE:
      'pasaport, pasaportum, pasaportumu kaybettim, kayıp pasaport, pasaportum çalındı, pasaport yenileme, pasaport süresi bitti, konsolosluk, büyükelçilik, elçilik, kimlik kartı, nüfus cüzdanı, belgelerimi kaybettim, pasaportum bitiyor, pasaport çıkarmak, bebeğe pasaport, türk konsolosluğu, türkiye büyükelçiliği, kimliğimi kaybettim, kimliğim çalındı, pasaportum yok, konsolosluk işlemleri',
    RETURN_HOME:
      'sınır dışı, sınırdışı, deport, deport edildim, deport kararı, deport ediyorlar, ülkeme dönmek, ülkeme dönmek istiyorum, memlekete dönmek, eve dönmek istiyorum, gönüllü dönüş, giriş yasağı, geri gönderme merkezi, dönüş bileti, giriş yasağına itiraz, giriş yasağım var, geri dönüş yardımı, memlekete geri dönüş, ülkeme geri dönmek, powrót do domu, dönüş bileti alamıyorum, dönüşüm için yardım, geri dönüş programı, memleketime dönemiyorum, memleketime dönmek, ülkeme dönemiyorum param yok, geri gitmek, geri dönmek, memlekete dönecek param yok, dönüş biletim yok, memlekete dönemiyorum',
    LANGUAGES:
      'dil, diller, dil kursu, dil okulu, dil dersi, dil öğrenmek, anlamıyorum, dil öğreniyorum, yabancı dil kursu, dil öğretmeni, dil okulları',
    POLISH_COURSE:
      'lehçe, lehçe kursu, lehçe kursları, lehçe dersi, lehçe dersleri, lehçe öğrenmek, polonyaca, polonyaca kursu, polonyaca öğrenmek, polonca, leh dili, yabancılar için lehçe, yeni başlayanlar için lehçe, lehçe sınavı, b1 sertifikası, lehçe öğrenmek istiyorum, ücretsiz lehçe kursu, bedava lehçe, online lehçe, lehçe bilmiyorum öğrenmek, lehçe öğretmeni, lehçe a1, akşam lehçe kursu, kurs polskiego, polonya dili öğrenmek, lehçem kötü, lehçemi geliştirmek, lehçemi ilerletmek, lehçem yetmiyor, leh dili kursu, kurs polskego',
    CONVERSATION_PRACTICE:
      'konuşma kulübü, lehçe konuşma, lehçe konuşmak, lehçe pratik, pratik yapmak, konuşma pratiği, dil kafe, dil değişimi, sohbet kulübü, polonyalılarla konuşmak, lehçe pratik yapmak, lehçe sohbet, konuşma grubu, dil pratiği, dilim açılsın, lehçe dilim açılsın, konuşmam açılsın, konverzacye, konwersacje, konversasye, pratik yapmak lehçe',
    OTHER_LANGUAGES:
      'ingilizce, ingilizce kursu, ingilizce öğrenmek, almanca, almanca kursu, türkçe dersi, ana dil, yabancı dil, ingilizce dersi, çocuklara ingilizce, almanca öğrenmek, fransızca, ispanyolca kursu, türkçe kursu çocuk, ingilizce öğretmeni, yabancı dil dersi, arapça dersi, nemçe kursu, niemiecki kurs',
    TRANSLATION_INTERPRETING:
      'tercüman, tercümanlık, tercüme, çevirmen, çeviri, çevirmek, doktorda tercüman, hastanede tercüman, telefonla tercüman, bana tercüme eder misiniz, lehçe bilmiyorum, dilmaç, tercüman lazım, tercümana ihtiyacım var, çevirmen lazım, mektup çevirisi, kim tercüme eder, lehçe anlamıyorum, okulda tercüman, dairede tercüman, tlumacz, dilimi bilen biri, türkçe bilen yok, türkçe konuşan yok, kimse beni anlamıyor, twumaçenye, tlumaczenie, mahkemede tercüman, mahkemede türkçe tercüman',
    SWORN_TRANSLATION:
      'yeminli tercüme, yeminli çeviri, belge çevirisi, belge tercümesi, diploma çevirisi, noter tasdikli çeviri, onaylı çeviri, evrak çevirisi, resmi çeviri, doğum belgesi çevirisi, ehliyet çevirisi, kaşeli çeviri, mühürlü tercüme, belgelerimi çevirmek, tlumacz przysiegly, evlilik belgesi çevirisi, diplomayı çevirtmek, diplomamı çevirtmek, belge çevirtmek, belgemi çevirtmek, evrak çevirtmek, evrakları çevirttirmek, ehliyetimi çevirttirmek, pşişengwı, pşisiengwy, pşişegli, przysięgły',
    ADVICE:
      'danışma, danışmanlık, danışman, tavsiye, bilgi, bilgi almak, sormak istiyorum, öneri, akıl danışmak, bir şey sormak, danışmak istiyorum, bilgi lazım',
    INFORMATION_POINT:
      'bilgi noktası, danışma bürosu, yardım merkezi, ilk adımlar, yeni geldim, dün geldim, şehirde yeniyim, belediye, belediye binası, yabancılar için bilgi, yardım hattı, göçmen merkezi, nereden başlamalıyım, burada yeniyim, polonyaya yeni geldim, önce ne yapmalı, göçmenlere yardım, yabancılara yardım, bilgi almak yabancı, ilk günler, kime sorayım, bilgi alacağım yer, bilgi alacak yer, nereden bilgi alabilirim, yabancılar ofisi, yabancılar bürosu, yabancılar danışma, yabancılar merkezi, nereye başvurcam, nereye başvuracağım, nereye başvuralım, nereye müracaat, yabancılara yol gösteren, yabancılara yol gösteren ofis, yabancılara bilgi',
    LEGAL_ADVICE:
      'avukat, avukata, avukatlar, ücretsiz avukat, hukuk, hukuki yardım, hukuki danışmanlık, hukuki danışma, hukuk bürosu, adli yardım, mahkeme, dava, dava açmak, itiraz, karara itiraz, temyiz, mahkemeden mektup, noter, kanun, yasa, dolandırıcılık, avukat lazım, avukat arıyorum, avukata ihtiyacım var, mahkemeden kağıt geldi, mahkemeye çağrıldım, celp, başvurum reddedildi, ret aldım, ret kararı, ücretsiz hukuk, miras, göçmen avukatı, prawnik, gıyabi karar, hakkımda karar, ödeme emri, sabıka kaydı, adli sicil, sabıkam var, evraksız yakalandım, kaçak yakalandım, belgesiz yakalandım, gözaltı, karakolda tutuyorlar, hapis, hapishane, cezaevi, hapse girdi',
    CONSUMER_RIGHTS:
      'tüketici, tüketici hakem heyeti, tüketici şikayeti, mağaza şikayeti, ürün iadesi, iade, para iadesi, paramı geri vermiyorlar, garanti, dolandırıldım, internet alışverişi, bozuk ürün, mağaza kandırdı, internetten aldım bozuk çıktı, sipariş gelmedi, siparişim gelmedi, ikinci el araba bozuk, motor gitti, galeriden araba aldım, gizli ayıp, kurs parası verdim ders yok, online kurs dolandırıcı, parasını verdim ders yok, abonelik kakaladılar, üç yıllık abonelik, bozuk çıktı, parayı iade etmiyorlar, kutudan taş çıktı, boş kutu geldi, gvarancya, gwarancja, garancya, reklamacya, reklamasyon, dandik mal, bozuk mal sattılar, çürük mal, çakma mal sattılar, malı geri almıyorlar, vize aracısı, aracı paramı yedi, aracı dolandırdı, vize danışmanı paramı aldı, geri vermek ürün, sahte mesaj, linke tıkladım param gitti',
    FORM_FILLING:
      'form doldurma, form doldurmak, form, formlar, başvuru, başvuru formu, dilekçe, dilekçe yazmak, resmi yazı, resmi mektup, gelen mektubu anlamadım, evrak yardımı, evrak işleri, evrak, formu doldurmama yardım, başvuru nasıl doldurulur, mektup geldi, bu mektupta ne yazıyor, dilekçe yazdırmak, evrakları doldurmak, wniosek, kağıt işleri, belge doldurma, kutusuna ne yazılır, kutuya ne yazayım, dilekçem, dilekçemi yazacak, kağıt dolduracak biri, kağıdı doldursalar, kağıtları doldurmak, kağıt doldurmak, evrak doldurmak',
    DIGITAL_SKILLS:
      'bilgisayar, bilgisayar kursu, ücretsiz internet, wifi, e-posta, e-mail, çıktı almak, yazıcı, tarama, fotokopi, sim kart, uygulama, bilgisayar bilmiyorum, nerede çıktı alırım, belge yazdırmak, fotokopi çekmek, belge taramak, mail açmak, sim kart almak, hat almak, hat açtırmak, kontör, internet nerede var, telefon hattı, faturasız hat, telefon kullanmayı öğrenmek, evde internet, telefon hattı almak, hat taşıma, bilgisayar dersi, exel kursu, excel kursu, excel öğrenmek, internette form doldurmayı bilmiyorum, internette form doldurmak, görüntülü arama, görüntülü konuşma',
    HEALTH:
      'sağlık, hasta, hastayım, hastalık, reçete, tedavi, ağrı, ağrım var, tahlil, tıbbi yardım, kötü hissediyorum, iyi değilim, hastalandım, şeker hastası, tansiyon, ağrıyor, sağlık sorunu, rahatsızım',
    DOCTOR:
      'doktor, doktora, hekim, aile hekimi, aile doktoru, klinik, poliklinik, sağlık ocağı, sağlık merkezi, çocuk doktoru, pediatri, uzman doktor, sevk, doktor randevusu, doktora kayıt, kan tahlili, ateş, öksürük, göz doktoru, cildiye, rapor, muayene, doktor lazım, doktora gitmek, çocuğum hasta, bebeğin ateşi var, ateşim var, karnım ağrıyor, başım ağrıyor, boğazım ağrıyor, belim ağrıyor, kalp doktoru, cerrah, kulak burun boğaz, alerji, sağlık raporu, aile hekimi kaydı, lekarz, grip oldum, tansiyonum çıktı, çocuk sünneti, başım çatlıyor, başım çatlayacak, başım zonkluyor, başım fena ağrıyor, karnım ağrıyo, karnım çok ağrıyor, midem ağrıyor, kene ısırdı, boynum tutuldu, belim tutuldu, diyabet, insülin, bel soğukluğu, frengi, hiv testi, aids testi, mikrop, bulantı, kustu, egzama, sara, sara nöbeti, epilepsi, karantina, reçetem, reçetem bitti, kısırlık, mantar hastalığı, uyuşma, kolum uyuştu, uyuştu, böbrek taşı, böbrek taşım, baş dönmesi, basur, fıtık, safra kesesi, guatr, tiroid, kansızlık, astım, uyuz, bit, suçiçeği, romatizma, gut, idrar yolu enfeksiyonu, prostat, kabızlık, ishal, ülser, migren, varis, işe giriş sağlık raporu, işe giriş muayenesi, badania lekarskie, bacaklarım şişti, ayaklarım şişti, dizim şişti',
    HOSPITAL_EMERGENCY:
      'hastane, hastaneye, hastanesi, acil, acil servis, ambulans, acil durum, gece doktoru, nöbetçi doktor, 112, ameliyat, kaza, kalp krizi, ilk yardım, ambulans çağırmak, kanama var, bayıldı, göğsüm ağrıyor, bacağım kırıldı, kolum kırıldı, kırık, zehirlenme, yanık, felç, trafik kazası, nefes alamıyor, sor, szpital, zehirlendim, zehirlendik, yemekten zehirlendim, gıda zehirlenmesi, kalbi, kalbim, inme, inme indi, sara nöbeti geçiriyor, sol tarafım uyuştu, sol kolum uyuştu, yüzüm kaydı, ağzım kaydı',
    HEALTH_INSURANCE:
      'sağlık sigortası, sigortam yok, sigortasız, sigortalı, nfz, sağlık güvencesi, ücretsiz tedavi, çocuğumun sigortası, sağlık sigortam yok, avrupa sağlık kartı, sigortam var mı, nasıl sigorta yaptırırım, ailemi sigortalamak, eşimi sigortalamak, yabancıya sağlık sigortası, doktor parası, sigortasız doktor ne kadar, ubezpieczenie, gönüllü sigorta, sistemde kırmızı, kırmızı çıkıyor, kırmızı görünüyor, ewuş, sigortan yok dediler, sigortan yok diyor, sigortam görünmüyor',
    DENTIST:
      'dişçi, dişçiye, diş, dişim, diş doktoru, diş ağrısı, dişim ağrıyor, diş çekimi, dolgu, diş kliniği, ortodonti, dişim çok ağrıyor, dişçi lazım, ücretsiz dişçi, dişim kırıldı, çürük diş, yirmilik diş, diş teli, protez diş, çocuk dişçisi, dentysta, kanal tedavisi, ön dişim kırıldı, diş kırık, dolgum düştü, diş dolgusu, zonkluyor, dişim zonkluyor, ağzımda yara, aft, ağız yarası',
    PHARMACY:
      'eczane, eczaneler, eczanede, nöbetçi eczane, ilaç, ilaçlar, ilaç almak, ilaç nereden, reçeteli ilaç, gece eczanesi, hap, ağrı kesici, boğaz için bir şey, öksürük için bir şey, yara bandı, reçetesiz ilaç, retsepta, recepta, retseptam, eczacı, eczacıya sormak, ateş düşürücü, ateş düşürücü şurup, reçetem var, reçetemi almak',
    PREGNANCY_WOMENS_HEALTH:
      'hamile, hamileyim, gebe, gebelik, hamilelik, doğum, doğum yapmak, doğumhane, jinekolog, kadın doktoru, kadın doğum, ebe, ultrason, doğum kontrolü, ertesi gün hapı, emzirme, kürtaj, düşük yaptım, mamografi, bebek bekliyorum, hamile kaldım, nerede doğum yapacağım, gebelik testi, adetim gecikti, yenidoğan, kadın hastalıkları, sigortasız hamile, gebelik takibi, smear testi, kadın doğum doktoru, karnım burnumda, karnı burnunda, cionşa, ciaza, cionja, bebeğimi düşürdüm, bebeği düşürdüm, bebeğimizi kaybettik, regl gecikmesi, reglim gecikti, adet gecikmesi, doğurmak, doğurdum, doğuruyor, korunma, tüp bebek, kısırlık, aşılama tedavisi, regl, spiral, spiral taktırmak, rahim içi araç, göbek kordonu, bebeğin göbeği, göbek bağı, göbeği düşmedi, doğum sonrası depresyon, lohusa depresyonu',
    VACCINATION:
      'aşı, aşılar, aşılama, aşı olmak, çocuk aşısı, çocuğuma aşı, aşı kartı, grip aşısı, covid, kızamık, aşı yaptırmak, bebek aşısı, çocuk aşıları, zorunlu aşılar, aşı takvimi, aşı nerede yapılır, tetanoz aşısı, szczepienie, kızamık aşısı, kuduz aşısı, şçepyenye, şçepienie, szczepienia, şçepyonka',
    MENTAL_HEALTH:
      'psikolog, psikoloğa, psikiyatrist, psikiyatr, terapist, terapi, psikoterapi, depresyon, depresyondayım, kaygı, anksiyete, stres, travma, üzgünüm, uykusuzluk, uyuyamıyorum, panik atak, psikolojik destek, psikolojik yardım, ruh hastalığı, çok üzgünüm, mutsuzum, moralim bozuk, ağlıyorum, sinirlerim bozuk, stresliyim, bunaldım, memleket özlemi, ailemi özledim, çocuk psikoloğu, psikologla konuşmak, kabus görüyorum, tükenmişlik, altını ıslatıyor, yatağını ıslatıyor, konuşmayı bıraktı, kızım konuşmuyor, içim daralıyor, içim sıkılıyor, içim kararıyor, daralıyorum, bunalıyorum, ruhum daraldı, savaş gözümün önünden gitmiyor, ruh doktoru, sinir doktoru, hiçbir şeyden zevk almıyorum, hiçbir şeyden keyif almıyorum, tükendim bittim, kafayı yiyeceğim, kafayı yiyecem, kafayı yedim, kafayı yemek üzereyim, çıldıracağım, delireceğim, kafayı sıyırdım, aklımı kaçıracağım, keyfim yok, psikoloji, gurbet koydu, gurbet çok koydu, gurbet zor geliyor, sıla hasreti, gurbet acısı, doğum sonrası depresyon, lohusa depresyonu, lohusalık depresyonu, loğusa depresyonu, doğumdan beri ağlıyorum',
    CRISIS_SUPPORT:
      'kriz, kriz hattı, intihar, ölmek istiyorum, yaşamak istemiyorum, yas, acil psikolojik yardım, kriz merkezi, umutsuzum, dayanamıyorum, artık dayanamıyorum, yaşamaktan bıktım, kendimi öldürmek istiyorum, canıma kıymak, çaresizim, acil psikolog, intihar düşüncesi, yakınımı kaybettim, kriz anı, yaşamak istemiyor, kendime zarar veriyorum, kendime zarar vermek, kendimi kesiyorum, kendine zarar veriyor, bittim tükendim, hayatıma son vermek, hayatıma son, yardım hattı gece, gece yardım hattı, destek hattı, konuşacak hat, yaşamanın anlamı yok, yaşamanın anlamı kalmadı, hayatın anlamı yok',
    ADDICTION:
      'bağımlı, alkol, alkolik, alkolizm, kocam içiyor, içki, içkiyi bırakmak, uyuşturucu, madde bağımlılığı, kumar, adsız alkolikler, sigarayı bırakmak, detoks, alkol bağımlılığı, çok içiyorum, içkiyi bırakamıyorum, kocam alkolik, oğlum uyuşturucu kullanıyor, kumar bağımlısı, bağımlılık tedavisi, esrar, sigara bırakma, alkolü bırakmak, bahis, iddaa, bahis oynuyor, iddaa oynuyor, kumarhane, slot, hap almak için çalıyor, paramı çalıyor uyuşturucu, iddaa bağımlısı, kumar oynuyor, bira, bonzai, toz çekiyor, metamfetamin',
    CHILDREN_EDUCATION: 'eğitim, eğitim ve okul, çocuklar için, tahsil, okutmak',
    NURSERY:
      'kreş, kreşe, çocuk bakıcısı, dadı, çocuk bakımı, bebek bakımı, bebek bakıcısı, çocuğuma kim bakacak, yuva, gündüz bakımevi, kreş yeri, kreşe kayıt, bebeğimi kime bırakayım, çocuğumu bırakacak yer, 1 yaşında çocuk, 2 yaşında çocuk, zlobek, ücretsiz kreş, bebeğe bakıcı, çocuğa bakıcı, çocuk bakıcısı arıyorum, bebeği kim alır, altıda işbaşı, bebek kreşi, bir yaşında kreş, iş buldum bebek, iş buldum bebeği kime bırakayım, bebeği kime bırakayım, bebeğimi bırakacak yer, jwobek, jlobek, iki yaşındaki için kreş, iki yaşında kreş, iki yaşındaki kızıma kreş',
    PRESCHOOL:
      'anaokulu, anaokuluna, anaokuluna kayıt, ana sınıfı, okul öncesi, çocuk yuvası, anaokullari, anaokulu kaydı, anaokulunda yer, 3 yaşında çocuk, 4 yaşında çocuk, 5 yaşında çocuk, devlet anaokulu, przedszkole, çocuğumu anaokuluna vermek, kindergarten, yuvaya yazdırmak, pşetşkole, pşedşkole, ana okul kaydı, ana okul, ana okuluna',
    SCHOOL:
      'okul, okula, okulu, okullar, ilkokul, ortaokul, lise, okul kaydı, okula kayıt, çocuğumu okula yazdırmak, çocuğum okula başlıyor, birinci sınıf, öğretmen, öğrenci, okul malzemeleri, meslek lisesi, çocuğuma okul, çocuğumu okula vermek, oğlumu okula yazdırmak, kızımı okula yazdırmak, okul değiştirme, okul kitapları, okul yemeği, okul müdürü, szkola, hangi okul, liseye kayıt, karne notu, okul karnesi, çocuklarımı okula kaydetmek, okula nasıl kaydederim, okula nasıl yazdırırım, çocukları okula yazdırmak, okula kaydederim, okula kaydı, ortaöğretim',
    SCHOOL_SUPPORT:
      'ödev, ödevler, ev ödevi, ders, ders yardımı, özel ders, özel öğretmen, etüt, okul asistanı, kültürlerarası asistan, çocuklar için lehçe, ek ders, hazırlık sınıfı, konuşma terapisti, okul psikoloğu, çocuğum okulda anlamıyor, okulda sorun, disleksi, çocuğum lehçe bilmiyor, çocuğum dersi anlamıyor, notları kötü, matematik yardımı, okulda zorbalık, çocuğumla dalga geçiyorlar okulda, takviye ders, dershane, dersane, ders takviyesi, ödevlerinde yardım, derslerde yardım, okulda dövüyorlar, okulda dövmüşler, okulda vuruyorlar, okulda itiyorlar, okulda dalga geçiyorlar, okul başlamadan önce, okula hazırlık yaz, yaz okulu, okul öncesi hazırlık yaz',
    AFTER_SCHOOL:
      'çocuk kulübü, çocuk etkinlikleri, çocuklar için kurs, kamp, yaz kampı, yaz okulu, tatil programı, gençlik merkezi, gençler, ergen, ergenler, gençlik kulübü, oyun alanı, çocuk parkı, izci, çocuk atölyesi, çocuğu nereye götürsem, çocuklarla ne yapılır, okul sonrası, okuldan sonra, çocuklara dans, çocuklara spor, çocuklara resim kursu, gençlere etkinlik, çocuk kursları, çocuklara judo, altı yaşa judo, altı yaşında kurs, etüt, etüt merkezi, etüde göndermek, etüde, svetlitsa, swietlica, pulkolonye, gençlere',
    HIGHER_EDUCATION:
      'üniversite, üniversiteye, yüksek okul, yükseköğrenim, öğrencilik, üniversite kaydı, polonyada okumak, burs, yüksek lisans, lisans, doktora programı, yurt, teknik üniversite, erasmus, üniversite okumak istiyorum, üniversiteye girmek, üniversite başvurusu, yabancı öğrenci bursu, polonyada üniversite, master, önlisans, öğrenci vizesi üniversite, fakülte, üni, üniye girmek, üniversiteli, rekrutacya na studya, rekrutacja na studia, studya, üniversiteye başvuru, üniversiteye kabul, üniversite kabul, yabancı öğrenci olarak, yabancı öğrenci üniversite, üniversite öğrencisi, harç parası, üniversite yurdu, öğrenci yurdu, birinci sınıf öğrencisi, dekanlık, öğrenci işleri',
    ADULT_EDUCATION:
      'akşam okulu, yetişkin eğitimi, yetişkin okulu, liseyi bitirmek, açık lise, yetişkin kursları, halk eğitim, matura, okulu bitirmedim, liseyi dışarıdan bitirmek, lise diplomam yok, açıköğretim, okuma yazma, okuma yazma kursu, yetişkinler için okul, hafta sonu okulu, yetişkin dersleri, dışarıdan lise, lise diploması dışarıdan, gece okulu, okumuşluğum yok, okumam yok, okuyamadım, okula gidemedim, lise diploması almak, lise diploması çalışırken, dışardan lise bitirmek, ilkokul terk, akşam lisesi, dışarıdan ortaokul, dışarıdan okumak, açıktan okumak',
    FAMILY: 'aile, ailem, bakım, koruyucu aile, evlat edinme, akraba, ailemle, akrabalar, aileye destek, aile desteği',
    PARENTING:
      'annelik, anne baba, ebeveyn, ebeveynler, çocuk yetiştirme, çocuk eğitimi, çocuğumla sorun, bekar anne, yalnız anne, annelere destek, ergen çocuğum, çocuğum sözümü dinlemiyor, çocuğumla başa çıkamıyorum, çocuk büyütmek, çocukla yalnızım, annelere yardım, yeni anne, ebeveyn tavsiyesi, anne babalara eğitim, annelere kurs, baba olmak, anne olmak, babalar ve oğullar, baba oğul, ebeveynlik, ebeveynliğe dair, ergenle baş etmek, ergenlerle baş etmek, veledi zaptedemiyorum, çocuğu zaptedemiyorum, çocuğu zapt edemiyorum, çocukla baş edemiyorum, çocuk çok yaramaz, oğlum çok yaramaz, yaramaz çocuk, oğlum vuruyor bağırıyor, kızım vuruyor bağırıyor, çocuğum bağırıp vuruyor, inatçı çocuk, çocuğum çok inatçı, inat ediyor çocuk, tabletten başını kaldırmıyor, başını telefondan kaldırmıyor, tabletten kalkmıyor, babalar grubu, babalar kulübü, baba çocuk buluşması, babalar için, baba ve kızı',
    PARENT_CHILD_GROUPS:
      'anne çocuk grubu, anne bebek, anneler kulübü, anneler grubu, oyun grubu, bebek grubu, annelerle tanışmak, çocuklu anneler, bebekli anneler, anne buluşması, diğer annelerle tanışmak, anneler için grup, bebekle oyun, annelerle buluşma, anne çocuk etkinliği, bebeklerle buluşma, bebekle gidilecek yer, bebekli buluşma, anneler bebekler, bebekle aktivite, bebekle etkinlik, bebeklerle oynasın, diğer bebeklerle oynasın, başka bebeklerle, minik çocuklarla oynasın, bebeklerle şarkı, bebeklerle şarkı söylemek, bebeklerle oyun',
    FAMILY_COUNSELLING:
      'boşanma, boşanmak, ayrılık, aile terapisi, çift terapisi, evlilik danışmanı, arabulucu, arabuluculuk, velayet, evde kavga, aile içi sorun, boşanmak istiyorum, kocam terk etti, karım terk etti, kavga ediyoruz, çocuk kimde kalacak, çocuğumu görmek, aile danışmanı, eşimle sorun, kocamla papaz olduk, kocayla papazız, karımla papaz olduk, eşimle papazız, kocayla kavgalıyız, karı koca kavgası, alimenti, alimenty, ara bulucu, çocuğu alıp gitti, çocuğumu alıp gitti, eski kocam çocuğu, eski eşim çocuğu, komşuyla kavga, komşumla kavga, komşuyla anlaşmazlık, komşuyla kavgalıyız, ayrıldık, ayrılmak, torunumu göstermiyorlar, torunumu göremiyorum, torunumu görmek, torunumu göstermiyor',
    SENIORS:
      'yaşlı, yaşlılar, yaşlı bakımı, huzurevi, bakımevi, emekliler, emekli kulübü, büyükanne, dede, nine, babaanne, anneanne, yaşlı bakıcısı, anneme bakmak, yaşlı anneme bakım, yaşlı bakıcı lazım, yaşlılar evi, yaşlı insan, evde yaşlı bakımı, yaşlılara etkinlik, babaannem hasta, anneme bakıcı, babama bakıcı, yaşlıya bakıcı, hasta bakıcı lazım, dedeme bez, yetişkin bezi, yıkayacak biri, huzur evi, yaşlı evi, nineme arkadaş, yaşlılara arkadaş, anneme arkadaş, yaşlılar kulübü, anneannem yalnız',
    DISABILITY:
      'engelli, engelliler, sakat, özürlü, engelli raporu, tekerlekli sandalye, rehabilitasyon, fizik tedavi, sağır, işitme engelli, kör, görme engelli, işaret dili, otizm, engelli çocuk, koltuk değneği, engelliyim, çocuğum engelli, engelli maaşı, engelli kartı, yürüyemiyor, göremiyor, duymuyor, işitme cihazı, otizmli çocuk, orzeczenie, çocuğa terapi, down sendromu, atla terapi, at terapisi, hasta yatağı, felçli yatağı, kolunu kaybetti, bacağını kaybetti, ampute, otizm dediler, oğlum konuşmuyor, otizm spektrumu, tekerlekli sandalyeli, engeli raporu, engellilik raporu, heyet raporu, özel eğitim, özel eğitim isteyen çocuk, özel eğitime ihtiyacı var, engelli aylığı, engelli yardımı, fizyoterapist, sakatlık, sakatım, hasta karyolası, hasta yatağı kiralama',
    FUNERAL:
      'cenaze, cenaze işleri, defin, defnetmek, mezarlık, mezar, kocam öldü, babam öldü, vefat etti, yakınım öldü, cenaze nakli, cenazeyi memlekete göndermek, cenaze yardımı, tabut, annem öldü, karım öldü, arkadaşım öldü, polonyada öldü, cenazeyi türkiyeye göndermek, müslüman mezarlığı, cenaze masrafı, cenaze namazı, defin işlemleri, boğuldu, memlekette gömmek, memlekete gömmek, cenazeyi memlekete götürmek, pogşeb, pogzeb, pogrzeb, gusülhane, gasilhane, cenaze yıkama',
    HOUSING:
      'konut, apartman, kalacak yer, nerede kalacağım, barınma, işçi yurdu, pansiyon, kalacak yerim lazım, nerede kalabilirim, ev lazım, eve ihtiyacım var, yurt kötü, işçi lojmanı, lojman, pansiyon kötü, evim yok kalacak, mesken',
    RENTING:
      'kira, kiralık, kiralık ev, kiralık daire, kiralık oda, oda arıyorum, ev arıyorum, ev kiralamak, kiralamak, kira sözleşmesi, kira kontratı, ev sahibi, kiracı, depozito, tahliye, evden çıkarılma, ev sahibi çıkarıyor, kirayı ödeyemiyorum, ev kirası, oda kiralamak, kiralık ev arıyorum, kiralık oda arıyorum, oda lazım, depozitomu vermiyor, depozito geri, ev sahibi evden atıyor, evden atıyorlar, kirayı artırdı, ev arkadaşı, kontrat ev, rutubetli oda, rutubetli ev, depozitoyu vermiyor, kira arttı, lojmanlar, lojman şikayeti, evimden çıkarıyorlar, kiralık evim, evimi kiraya vermek, konteynerde kalıyoruz, konteynerde yaşıyoruz, donuyoruz odada, oda buz gibi',
    SOCIAL_HOUSING:
      'sosyal konut, belediye evi, belediye konutu, ucuz ev, ucuz konut, devlet evi, toki, konut sırası, devletten ev, belediyeden ev, ucuz kira, ucuz daire, sosyal konut başvurusu, ev yardımı, konut başvurusu, mieszkanie komunalne, ucuz belediye dairesi, belediye dairesi, evsizlere ev veriyorlar mı, belediye ev veriyor mu, devlet ev veriyor mu, mieşkanye komunalne, mieszkanye komunalne, belediye lojmanı, belediyenin lojmanı',
    UTILITIES:
      'elektrik, gaz, su faturası, çöp, elektrik faturası, doğalgaz, fatura, faturalar, elektrik kesildi, çöp toplama, geri dönüşüm, çöp ayırma, kalorifer, sayaç, elektrik yok, su yok, gaz yok, su kesildi, elektrik parası, fatura çok geldi, çöp nereye atılır, eski eşya çöp, elektrik sözleşmesi, çöp vergisi, eski koltuk, eski koltuk atmak, doğalgaz faturası, doğalgaz açtırmak, elektriğimizi kestiler, elektriğimi kestiler, dönüşüm kutusu, nereye atayım, nereye atsam, nereye atacağım, nereye atılıyor, buzdolabını atmak, eski buzdolabı, eski çamaşır makinesi, eski yatağı atmak, nereye atarım, tuvalet tıkandı, lavabo tıkandı, gider tıkandı',
    EMERGENCY_SHELTER:
      'barınak, yatacak yer, uyuyacak yer, gece kalacak yer, geceleme, evsiz, evsizim, evsizlik, sokakta kaldım, sokaktayım, kalacak yerim yok, evsizler evi, yatacak yerim yok, arabada yatıyorum, sokakta yatıyorum, bu gece nerede kalırım, evden kovuldum, evden attılar, sokakta kaldık, gidecek yerim yok, bir gecelik yer, evimi kaybettim, noclegownia, kilidi değiştirdi, eşyalarım merdivende, eşyalarımı dışarı attı, yatacak yerimiz yok, kalacak yer yok, şronisko, schronisko, kalacak yer, kalcak yer, dışarıda yatıyor donacak, sokakta yatan biri, dışarıda yatan biri var, sokakta donacak, kapının önünde kaldık, ev sahibi attı kapının önünde kaldık, ev sahibi bizi attı, evden atıldık, evsizler için yer, evsizler için yatacak yer, evsizlerin kaldığı yer, geceyi geçirecek yer, geceyi geçirmek, bu geceyi geçirecek, evsizler',
    MONEY:
      'param yok, maddi yardım, para yardımı, yardım parası, parasızım, ödenek, mali destek, hibe, paraya ihtiyacım var, param bitti, para lazım, para desteği, maddi destek, indirim',
    CHILD_BENEFITS:
      '800+, 800 plus, 500+, 500 plus, çocuk parası, çocuk yardımı, aile yardımı, çocuk için para, doğum parası, doğum izni, annelik izni, analık izni, annelik parası, çok çocuklu aile kartı, 800 plus başvurusu, 800 plus almak, 800 gelmedi, 800 kesildi, sekiz yüz plus, bebek parası, çocuklu aileye yardım, doğum yardımı, süt parası, becikowe, babası para vermiyor, babası nafaka vermiyor, yalnız büyütüyorum, sekizyüz artı, sekizyüz plus, osiemset plus, osyemset plus, çanta parası, okul çantası parası, okula başlama parası, üçyüz plus, okul parası 300, 800plus, 500plus, okul çantası yardımı, okul yardımı, kırtasiye yardımı',
    SOCIAL_ASSISTANCE:
      'sosyal yardım, sosyal hizmet, sosyal hizmetler, sosyal görevli, sosyal çalışmacı, mops, gops, yoksul, yoksulluk, fakir, muhtaç, kira yardımı, sosyal destek, maddi durum kötü, yemek ve kira paramız yok, geçinemiyorum, geçinemiyoruz, mops yardımı, devletten yardım, yoksula yardım, acil para yardımı, muhtaçlara yardım, sosyal yardım başvurusu, evimiz yandı, elimizde bir şey kalmadı, her şeyimizi kaybettik, yakacak yardımı, ısınma yardımı, beş kuruşum yok, beş kuruş param yok, cebim delik, cebimde para yok, meteliksizim, züğürtüm, pomots spoweçna, pomoc społeczna, gelirim yok, hiç gelirim yok, gelirimiz yok, kocam öldü gelirim yok',
    SOCIAL_INSURANCE:
      'zus, sgk, sosyal sigorta, sosyal güvenlik, emekli, emeklilik, emekli maaşı, malulen emeklilik, hastalık parası, hastalık izni, prim, sigorta primi, primim yatıyor mu, a1, işveren sigorta yatırıyor mu, zus yatıyor mu, patron zus ödemiyor, patron sigorta yapmadı, hastalık raporu parası, raporluyum, l4, türkiyeden emeklilik, emekli olmak, çalışma yılı, sigorta günleri, dul maaşı, yetim maaşı, dul yetim aylığı, doğum izni, analık izni, annelik izni, analık parası, rapor parası, raporluyum para yatmadı, sigortamı yapmıyor, sigortamı yatırmıyor, sigortam yatıyor mu, sigorta girişimi yapmadı, çalışma kitapçığı, iş karnesi, rapor param yatmadı, rapor parası yatmadı, sigorta günlerim, prim günüm',
    TAXES:
      'vergi, vergiler, vergi iadesi, vergi dairesi, vergi beyannamesi, vergi beyanı, pit, gelir vergisi, vergi numarası, nip, kdv, vergi nasıl verilir, vergimi geri almak, pit yardımı, pit 37, pit 11, urzad skarbowy, nip almak, yıllık beyanname, vergi borcu, vergi ödemek, borcu yoktur yazısı, borcu yoktur belgesi, borcu yoktur, vergi borcu yoktur, vergi borcum yok, vergi dairesi yazısı, iki ülkede gelir, iki ülkede vergi, yurt dışı geliri',
    BANKING:
      'banka, bankaya, hesap, hesap açmak, banka hesabı açmak, banka kartı, kredi kartı, atm, bankamatik, havale, para göndermek, para transferi, eve para göndermek, döviz, döviz bürosu, kredi, yabancıya banka hesabı, banka hesap açmıyor, peselsiz hesap, kartım bloke, hesabım bloke, kartımı kaybettim banka, türkiyeye para göndermek, aileme para göndermek, western union, dolar bozdurmak, kantor, memlekete para yollamak, para yollamak, eve para yollamak, memlekete para göndermek, makine kartımı yuttu, kartımı yuttu, banka kartı yuttu',
    DEBT_ADVICE:
      'borç, borçlar, borcum var, borcumu ödeyemiyorum, icra, haciz, icra memuru, iflas, kredi borcu, tefeci, borç yapılandırma, çok borcum var, borç batağı, maaşıma haciz, hesabıma haciz, icra geldi, krediyi ödeyemiyorum, taksit ödeyemiyorum, borçlu, borçtan kurtulmak, komornik, hesabıma el koydular, hesaba bloke, haciz geldi, icraya düştüm, kara liste, kara listedeyim, battım, battı, param pul oldu, borca battım, sıfırı tükettim, tahsilatçı, tahsilatçılar, alacaklılar arıyor, icracılar arıyor',
    SAFETY:
      'güvenlik, güvende değilim, şiddet, tehlike, tehlikedeyim, korkuyorum, mağdur, suç mağduru, imdat, tehdit, tehdit ediyorlar, biri beni tehdit ediyor, güvende hissetmiyorum, korunmaya ihtiyacım var, tehlikedeyiz, can güvenliği, çok korkuyorum, bacayı kontrol, baca temizliği, soba duman yapıyor, baca, bacacı, baca kontrolü, sobadan duman, soba zehirlenmesi, karbonmonoksit, duman dedektörü, gaz kokusu, gaz kokuyor, tehdit edildim',
    POLICE:
      'polis, polise, karakol, hırsızlık, çalındı, hırsız, soygun, soyuldum, telefonum çalındı, saldırı, saldırıya uğradım, dövüldüm, suç, suç duyurusu, kayıp kişi, ceza, zabıta, 155, polis çağırmak, beni soydular, param çalındı, bisikletim çalındı, çantam çalındı, cüzdanım çalındı, bana saldırdılar, beni dövdüler sokakta, çocuğum kayıp, ceza yedim, polise şikayet, policja, yankesici, lastiklerimi kesmişler, arabamı çizmişler, camı kırmışlar, duvara yazı yazmışlar, apartmana yazı, grafiti, köpek havlıyor, telefonum çalındı otobüste, telefonumu çaldılar, cüzdanımı çaldılar, otobüste çaldılar, gürültü yapan komşuyu şikayet, komşuyu şikayet etmek, komşuyu polise şikayet, kapkaç, kapkaççı, kapkaça uğradım, gürültücü komşular, arkadaşım kayıp, ortadan kayboldu, haber alamıyoruz, eve dönmedi, kafa göz daldılar, üstüme saldırdılar, kavgada dövüldüm, ihbar etmek, sokakta taciz, tacizci, taciz edildim, taciz ediyor, telefon buldum, cüzdan buldum, buldum kime vereyim, kimlik buldum, yolda buldum, linke tıkladım, sahte kargo mesajı, tıkladım param gitti, hesabımı boşalttılar, çaldırdım, cüzdanımı çaldırdım, telefonumu çaldırdım, kimliğimi çaldırdım, çantamı çaldırdım, bisikletimi çaldırdım, sahte hesap, sahte profil, hesabım çalındı, hesabım hacklendi, beni takip ediyor, karakola şikayet, şikayetçi olmak, savcılığa şikayet, telefon dolandırıcısı, telefonla dolandırdılar, kartımdan para çekildi, kartımdan para çekmişler, hesabım boşaltıldı, sahte bankacı, sahte ilan, adres yok, daire yok çıktı',
    DOMESTIC_VIOLENCE:
      'aile içi şiddet, ev içi şiddet, kocam dövüyor, kocam beni dövüyor, beni dövüyor, dayak, dayak yiyorum, eşim vuruyor, şiddet görüyorum, kadına şiddet, tecavüz, cinsel şiddet, cinsel taciz, taciz, istismar, çocuk istismarı, kadın sığınma evi, kadın sığınağı, sığınma evi, kocamdan kaçmak, evde bana zarar veriyor, ısrarlı takip, eşim beni dövüyor, sevgilim dövüyor, erkek arkadaşım vuruyor, kocam vuruyor, kocamdan korkuyorum, kocam tehdit ediyor, eve gitmeye korkuyorum, evden kaçtım, paramı alıyor kocam, çocuklarımı dövüyor, tecavüze uğradım, koca şiddeti, evde şiddet, kadın sığınma, balkona kilitledi, eve kilitledi, telefonumu elimden aldı, komşu karısını dövüyor, karısını dövüyor, kocamdan kaçtım, kocamdan kaçıyorum, kocadan kaçtım, herif dövüyor, herif beni dövdü, eşimden korkuyorum, evde korkuyorum ondan, kocam evden çıkmama izin vermiyor, evden çıkmama izin vermiyor, evden çıkarmıyor kocam, dışarı çıkarmıyor, beni dışarı çıkarmıyor, eşim para vermiyor, kocam para vermiyor, harçlık vermiyor kocam, mesajlarımı okuyor, telefonumu karıştırıyor, maaşımı alıyor, maaşıma el koyuyor, kocam kontrol ediyor, beni kontrol ediyor',
    HUMAN_TRAFFICKING:
      'insan ticareti, zorla çalıştırma, zorla çalıştırılıyorum, kölelik, modern kölelik, sömürü, pasaportumu aldılar, patron pasaportumu aldı, işverenim pasaportumu aldı, fuhuş, fuhuşa zorlama, işten ayrılamıyorum, pasaportumu vermiyorlar, belgelerimi aldılar, kimliğimi aldılar patron, beni kilitliyorlar, dışarı çıkarmıyorlar, köle gibi çalışıyorum, parasız çalıştırıyorlar ve bırakmıyorlar, zorla fuhuş, beni sattılar, borç karşılığı çalışma, köle gibi tutuyorlar, köle gibiyiz, bizi köle gibi, zorla dilendiriyorlar, dilendiriyorlar, zorla dilendirmek',
    DISCRIMINATION:
      'ayrımcılık, ayrımcılığa uğradım, ırkçılık, ırkçı, yabancı düşmanlığı, nefret söylemi, hakaret, hakaret ediyorlar, eşit muamele, nefret suçu, dışlanma, ombudsman, yabancı olduğum için hakaret, yabancıyım diye kötü davranıyorlar, ten rengim yüzünden, müslüman olduğum için, ülkene dön dediler, ülkene git, yabancıya az para veriyorlar, ırkçı saldırı, aşağılıyorlar, başörtüsü, türküm diye, yabancıyım diye, kürdüm diye, müslümanım diye, türk olduğum için, geldiğin yere git, defol git dediler, sadece bizi arıyor, sadece bizi kontrol ediyorlar, esmerim diye, siyahım diye, mekana almadılar, kara olduğum için, rengim yüzünden, dilimden dolayı dışlıyorlar, dışlıyorlar bizi, yabancı diye dışlıyorlar, kökenim yüzünden, yabancıya ev vermiyoruz, yabancıya ev vermiyorlar, yabancıya kiralamıyoruz, türke ev yok',
    BASIC_NEEDS:
      'temel ihtiyaç, açım, açlık, insani yardım, bağış, duş, duş almak, çamaşır, çamaşırhane, çocuk bezi, hijyen, kızılhaç, caritas, hayır kurumu, hiçbir şeyim yok, nerede yıkanırım, yıkanmak, çamaşır yıkamak, sabun, ped, bebek eşyası, bez, temizlik malzemesi, çamaşır makinesi yok, sıcak su yok nerede yıkanayım, duş alacak yer, duş alabileceğim yer, nerede duş alırım, banyo yapmak, duşu',
    FOOD_AID:
      'yemek, yemekler, gıda, gıda yardımı, gıda paketi, gıda kolisi, erzak, ücretsiz yemek, bedava yemek, aşevi, sıcak yemek, öğle yemeği, yiyecek, yiyecek yok, bebek maması, aç kaldım, yemeğim yok, yemek lazım, ekmek yok, ekmek, nerede bedava yemek, karnım aç, çocuklar aç, mama lazım, çorba, gıda kartı, tencerede bir şey yok, dolap boş, tencere boş, bayram kolisi, ramazan kolisi, erzak kolisi, aç kaldık, bi lokma ekmek, bir lokma ekmek, aç açık kaldık, karnımız aç',
    CLOTHING_FURNITURE:
      'giysi, kıyafet, kıyafetler, elbise, bedava kıyafet, mont, kışlık mont, ayakkabı, ikinci el, mobilya, battaniye, yorgan, çamaşır makinesi, bebek arabası, bebek kıyafeti, kıyafet lazım, kışlık kıyafet, kalın giysi, çocuk kıyafeti, kışlık ayakkabı, bot, bedava mobilya, yatak lazım, beşik, masa sandalye, kullanılmış eşya, mutfak eşyası, tencere tabak, ikinci el buzdolabı, ev eşyası, yatak masa, üst baş lazım, üst baş, üstümüz başımız, giyecek bir şey, eski koltuğu vermek, eski koltuğumu vermek, eski eşyamı vermek, koltuk vermek istiyorum, giyim, terzi, paça kısaltma, ısıtıcı, elektrikli ısıtıcı, elektrik sobası',
    POST: 'posta, postane, postanede, ptt, taahhütlü mektup, koli, paket göndermek, kargo, kargo göndermek, kargo almak, kargo nerede, awizo, türkiyeye kargo, türkiyeye paket göndermek, kargo kutusu, paczkomat, poczta, postacı, kargo geldi kağıdı, kargom kayıp, kargom gelmedi, paketim gelmedi, gümrük, gümrük vergisi',
    TRANSPORT:
      'ulaşım, işe gitmek, bisiklet, şehir bisikleti, taksi, otopark, servis, işe nasıl gidilir, işe nasıl giderim, servis yok, işe servis, scooter, arabasız işe gitmek, taksici, uber',
    DRIVING_LICENCE:
      'ehliyet, ehliyetim, ehliyet değiştirme, ehliyet çevirme, sürücü belgesi, yabancı ehliyet, ehliyet sınavı, sürücü kursu, araç kaydı, araba ruhsatı, trafik sigortası, şoför, araç tescil, araba sürmek, ehliyet değiştirmek, türk ehliyeti, ehliyetim geçerli mi, ehliyet almak, araba aldım, arabayı kaydettirmek, araba sigortası, prawo jazdy, tır ehliyeti, araç muayenesi, ehliyet dersi, direksiyon dersi, direksiyon dersleri, direksiyon kursu, direksiyon hocası, ehliyet almak istiyorum, ehliyet kursu, ceza puanı, ehliyet puanı, ehliyet puanım, puanım doldu, puanımı sildirmek, ehliyetime el koydular, kasko, ticari taksi ehliyeti, plaka değişikliği, plaka değiştirmek, plaka almak, kod 95, kod 95 lazım, 95 kodu, takograf, takograf kartı, sürücü kartı, src belgesi, psikoteknik, kamyon ehliyeti, ağır vasıta ehliyeti, ce ehliyeti, adr belgesi',
    PUBLIC_TRANSPORT:
      'otobüs, otobüse, otobüs bileti, bilet, biletler, aylık bilet, abonman, otobüs saatleri, durak, otobüs durağı, tren, tren istasyonu, gar, toplu taşıma, ücretsiz otobüs, şehir kartı, hangi otobüs, otobüs kaçta, işe otobüs, bilet almak, bilet nereden, öğrenci bileti, varşovaya tren, varşovaya otobüs, tramvay, otogar, minibüs, dolmuş, indirimli kart otobüs, çocuklara indirimli kart, indirimli bilet, indirimli otobüs kartı, öğrenci abonmanı, öğrenci otobüs kartı, okul otobüs kartı',
    COMMUNITY:
      'topluluk, toplum, entegrasyon, uyum, boş zaman, hobi, dernek, diaspora, hemşehri, türkler, polonyadaki türkler, memleketlilerim, türk topluluğu, türk derneği, bizimkiler, göçmen derneği, sebze yetiştirmek, kendi sebzemi, hobi bahçesi, toprak parçası, bostan, sebze bahçesi',
    MEETING_PLACES:
      'buluşma, tanışma, insanlarla tanışmak, arkadaş bulmak, kimseyi tanımıyorum, yalnızım, yalnızlık, kafe, kahve, kültürlerarası buluşma, toplum merkezi, arkadaşım yok, arkadaş arıyorum, insan tanımak istiyorum, çok yalnızım, canım sıkılıyor, sıkılıyorum, nerede takılınır, sohbet etmek, buluşma yeri, takılacak mekan, takılcak mekan, takılacak yer, oturup muhabbet edilecek yer, kimsem yok, arkadaşlık',
    BEFRIENDING_MENTORING:
      'mentor, mentorluk, rehber, refakatçi, eşlik, bana eşlik edecek, benimle gelir misiniz, benimle doktora gelecek, benimle gelecek biri, yol gösteren, yerel arkadaş, komşu yardımı, abla, benimle daireye gelecek, benimle hastaneye gelecek, yalnız gitmeye korkuyorum, bana şehri gösterecek, polonyalı arkadaş, polonyalı aile, bana yol gösterecek biri, kişisel yardım, refakat, şehri bilen biri, şehri gezdirsin, daireye tek gitmekten korkuyorum, lehçem zayıf, elimden tutan olsa, elimden tutan yok, elimden tutacak biri, yol yordam gösterecek biri, destek gönüllüsü, yanımda gelecek gönüllü, benimle gelecek kimse, yanımda gelecek biri, benimle gelir mi, belediyeye benimle, benimle belediyeye gelecek, benimle bankaya gelecek, benimle gelsin, benimle gelse, benimle gelebilir mi, biri benimle gelsin, belediyeye benimle gelsin, doktora benimle gelsin, benimle belediyeye, benimle hastaneye, benimle daireye, yanımda gelsin, leh arkadaş',
    WOMENS_GROUPS:
      'kadın grubu, kadınlar kulübü, kadınlara özel, kadın buluşması, göçmen kadınlar, dikiş, el işi, kadın atölyesi, kadınlarla tanışmak, kadın toplantısı, kadın kulübü, sadece kadınlar, kadın dayanışma, örgü, birlikte yemek yapmak, kadın destek grubu',
    VOLUNTEERING:
      'gönüllü, gönüllü olmak, gönüllüler, yardım etmek istiyorum, başkalarına yardım, kan bağışı, gönüllü çalışma, gönüllü çalışmak istiyorum, nasıl yardım edebilirim, insanlara yardım etmek, mültecilere yardım etmek, kan vermek, karşılıksız yardım, gönüllü aranıyor, birine yardım etmek, ben de yardım etmek istiyorum, insanlara yardım etmek istiyorum, yardım etmek istiyorum nereye yazılayım, çocuklara yardım edebilirim, boş vaktimde yardım, ben de yardım etmek, başkalarına yardım etmek, gönüllü iş, gönüllü işler, hayır işi, hayır işi yapmak, hayır işleri, birine yardım etmek istiyorum, birilerine yardım etmek istiyorum, faydalı olmak istiyorum',
    LIBRARY:
      'kütüphane, kütüphaneye, kitap, kitaplar, kitap ödünç almak, okuma salonu, türkçe kitap, çocuk kitapları, kitap almak, kitap okumak, nerede kitap bulurum, ders çalışacak yer, sessiz çalışma yeri, masal kitabı, kütüphane kartı, kitap ödünç, bedava internet ve bilgisayar, bedava bilgisayar, bilgisayar olan yer',
    CULTURE:
      'kültür, müze, tiyatro, sinema, konser, müzik, dans, koro, sergi, festival, etkinlik, etkinlikler, hafta sonu ne yapılır, resim, sanat atölyesi, kültür merkezi, gezi, bayram, bugün ne yapılır, hafta sonu nereye gidilir, film, gösteri, şarkı söylemek, dans kursu, gitar, bayram kutlaması, fotoğraf, park konseri, gezilecek yerler, trompet çalıyorum, gitar çalıyorum, keman çalıyorum, bando var mı, bandoya katılmak, bandoda çalmak, folklor gösterisi, halk oyunları, tiyatro grubu, galeri, çok kültürlü',
    SPORT:
      'spor, spor salonu, havuz, yüzme, yüzme havuzu, futbol, voleybol, basketbol, koşu, yoga, fitness, antrenman, boks, güreş, spor kulübü, saha, egzersiz, futbol oynamak, voleybol oynamak, nerede antrenman, spor yapmak, maç, halı saha, tenis, karate, jimnastik, yüzmek, halısaha, halısahada maç, futbol takımı, kadınlar yüzme, yüzme dersi, koşacak grup, koşu grubu, koşu arkadaşı, birlikte koşmak, koşmak isteyenler, basket, judo, meditasyon',
    RELIGION:
      "cami, camii, namaz, cuma namazı, mescit, imam, islam, müslüman, dua, kilise, kiliseye, papaz, rahip, ayin, ortodoks kilisesi, vaftiz, din, dini, sinagog, ibadet, nerede namaz kılınır, namaz kılmak, cami nerede, bayram namazı, hoca, dua etmek, mevlit, kuran kursu, ramazan, iftar, teravih, teravih namazı, kandil, kur'an öğrenmek, çocuğa kuran kursu, kuran dersi, mevlüt, mevlit okutmak, kırkı okutmak, hatim indirmek, yedisi kırkı",
    BUSINESS: 'şirket, firma, ticaret, esnaf, girişimci, işletme, ticaret odası, işyeri sahibi, kendi şirketim, iş insanı, ticari, dükkan',
    STARTING_BUSINESS:
      'şirket kurmak, şirket açmak, kendi işim, kendi işimi kurmak, dükkan açmak, şahıs şirketi, serbest çalışma, serbest meslek, muhasebeci, girişimci desteği, hibe desteği, startup, şirket kaydı, şirket kurmak istiyorum, iş kurmak, işyeri açmak, restoran açmak, kebapçı açmak, dönerci açmak, firma kaydı, jdg, dzialalnosc, kendi hesabına çalışmak, iş kurma desteği, şirket kapatmak, kendi işini kurmak, esnaflık, esnaf olmak, esnaflık yapmak, vergi levhası, vergi levhası çıkarmak, fırın açmak, berber açmak, lokanta açmak, kuaför açmak, market açmak, bakkal açmak, pastane açmak, oto yıkama açmak, iş planı, seyyar satıcı, tezgah açmak, hibe desteği girişimci, iş kurma hibesi, basit usul vergi, götürü vergi, sabit vergi, ryczałt',
    EMPLOYING_FOREIGNERS:
      "yabancı işçi, yabancı çalıştırmak, yabancı işe almak, işverenler, işveren yükümlülükleri, personel alımı, yurt dışından işçi, işveren için, işçi arıyorum, işçi lazım, eleman arıyorum, eleman lazım, yabancı eleman, yabancı nasıl işe alınır, işçi almak, yasal işçi çalıştırma, işçi için belgeler, yanımda çalışmak istiyor, nepalli çalıştırmak, işçi getirmek, işçi getirtme, işçi getirtmek, türkiye'den işçi getirmek, türkiye'den aşçı getirmek, türkiye'den usta getirmek, aşçı getirmek, usta getirmek, eleman getirmek, ülkemden işçi getirmek, yabancı personel, yabancı personel almak, işçi arıyoruz, eleman arıyoruz",
  },
  audienceSynonyms: {
    LABOUR_MIGRANTS: 'göçmen, göçmenler, göçmen işçi, gurbetçi, yabancı işçi, yabancılar',
    SEASONAL_WORKERS: 'mevsimlik, sezonluk işçi, hasat',
    NO_STATUTORY_ENTITLEMENT: 'yardım hakkım yok, hakkı olmayanlar',
    NEWCOMERS: 'yeni gelen, yeni geldim',
    FAMILIES_WITH_CHILDREN: 'çocuklu aile, aileler, anne babalar',
    MOTHERS: 'annelere',
    PREGNANT_WOMEN: 'hamile, gebe, gebeler',
    SINGLE_PARENTS: 'bekar anne, yalnız anne, yalnız baba',
    WOMEN: 'hanımlar, bayanlar',
    CHILDREN: 'bebekler, küçükler',
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
    UNDOCUMENTED: 'kaçak, kaçak göçmen, kağıtsız, vizesiz, belgesiz, oturumsuz olanlar',
    RETURNING_POLES: 'polonyaya dönüş, geri dönenler',
    VICTIMS_OF_VIOLENCE: 'mağdur, şiddet mağduru, şiddet mağdurları',
    EMPLOYERS: 'işveren, firmalar',
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
    ikizler: ['CHILD_BENEFITS', 'PARENT_CHILD_GROUPS'],
    'masa oyunları': ['AFTER_SCHOOL', 'LIBRARY'],
    'kutu oyunu': ['AFTER_SCHOOL', 'LIBRARY'],
    'kutu oyunları': ['AFTER_SCHOOL', 'LIBRARY'],
    'okul çantası': ['CHILD_BENEFITS', 'CLOTHING_FURNITURE', 'SCHOOL'],
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
    'yardıma ihtiyacım var': ['ADVICE', 'INFORMATION_POINT'],
    'sorunum var': ['ADVICE', 'INFORMATION_POINT'],
    telefon: ['DIGITAL_SKILLS', 'CONSUMER_RIGHTS'],
    'cep telefonu': ['DIGITAL_SKILLS', 'CONSUMER_RIGHTS'],
    'akıllı telefon': ['DIGITAL_SKILLS', 'CONSUMER_RIGHTS'],
    internet: ['DIGITAL_SKILLS', 'CONSUMER_RIGHTS', 'DIGITAL_IDENTITY'],
    hat: ['DIGITAL_SKILLS', 'PUBLIC_TRANSPORT'],
    para: ['SOCIAL_ASSISTANCE', 'UNPAID_WAGES', 'BANKING'],
    patron: ['WORKERS_RIGHTS', 'EMPLOYING_FOREIGNERS'],
    işveren: ['EMPLOYING_FOREIGNERS', 'WORKERS_RIGHTS'],
    karım: ['FAMILY_COUNSELLING', 'FAMILY', 'EU_CITIZEN_REGISTRATION'],
    kocam: ['FAMILY_COUNSELLING', 'FAMILY', 'EU_CITIZEN_REGISTRATION'],
    eş: ['FAMILY_COUNSELLING', 'FAMILY', 'EU_CITIZEN_REGISTRATION'],
    eşim: ['FAMILY_COUNSELLING', 'FAMILY', 'EU_CITIZEN_REGISTRATION'],
    anne: ['PARENTING', 'SENIORS'],
    baba: ['PARENTING', 'SENIORS'],
    çocuk: ['CHILDREN_EDUCATION', 'PARENTING'],
    çocuğum: ['CHILDREN_EDUCATION', 'PARENTING'],
    çocuklar: ['CHILDREN_EDUCATION', 'PARENTING'],
    çocuklarım: ['CHILDREN_EDUCATION', 'PARENTING'],
    oğlum: ['CHILDREN_EDUCATION', 'PARENTING'],
    kızım: ['CHILDREN_EDUCATION', 'PARENTING'],
    evlat: ['CHILDREN_EDUCATION', 'PARENTING'],
    çocuğumun: ['CHILDREN_EDUCATION', 'PARENTING'],
    oda: ['RENTING', 'EMERGENCY_SHELTER'],
    ev: ['RENTING', 'SOCIAL_HOUSING', 'HOUSING'],
    daire: ['RENTING', 'SOCIAL_HOUSING', 'HOUSING'],
    komşular: ['COMMUNITY', 'BEFRIENDING_MENTORING', 'FAMILY_COUNSELLING'],
    mektup: ['POST', 'FORM_FILLING'],
    arkadaş: ['MEETING_PLACES', 'BEFRIENDING_MENTORING'],
    arkadaşlar: ['MEETING_PLACES', 'BEFRIENDING_MENTORING'],
    toplantı: ['MEETING_PLACES', 'SCHOOL_SUPPORT'],
    kadın: ['WOMENS_GROUPS', 'DOMESTIC_VIOLENCE', 'PREGNANCY_WOMENS_HEALTH'],
    kadınlar: ['WOMENS_GROUPS', 'DOMESTIC_VIOLENCE', 'PREGNANCY_WOMENS_HEALTH'],
    yatak: ['CLOTHING_FURNITURE', 'EMERGENCY_SHELTER', 'DISABILITY'],
    araba: ['DRIVING_LICENCE', 'TRANSPORT'],
    arabam: ['DRIVING_LICENCE', 'TRANSPORT'],
    öğrenmek: ['POLISH_COURSE', 'ADULT_EDUCATION', 'HIGHER_EDUCATION'],
    öğrenim: ['POLISH_COURSE', 'ADULT_EDUCATION', 'HIGHER_EDUCATION'],
    fabrika: ['JOB_SEARCH', 'WORKERS_RIGHTS'],
    depo: ['JOB_SEARCH', 'WORKERS_RIGHTS'],
    bakıcı: ['NURSERY', 'SENIORS'],
    'bakıcı lazım': ['NURSERY', 'SENIORS'],
    'bakıcı arıyorum': ['NURSERY', 'SENIORS'],
    nafaka: ['FAMILY_COUNSELLING', 'CHILD_BENEFITS'],
    'nafaka vermiyor': ['FAMILY_COUNSELLING', 'CHILD_BENEFITS'],
    ödemedi: ['UNPAID_WAGES', 'CONSUMER_RIGHTS', 'FAMILY_COUNSELLING'],
    ödemiyor: ['UNPAID_WAGES', 'CONSUMER_RIGHTS', 'FAMILY_COUNSELLING'],
    ödemiyorlar: ['UNPAID_WAGES', 'CONSUMER_RIGHTS', 'FAMILY_COUNSELLING'],
    'para vermiyorlar': ['UNPAID_WAGES', 'CONSUMER_RIGHTS', 'FAMILY_COUNSELLING'],
    karar: ['RESIDENCE_PERMIT', 'LEGAL_ADVICE'],
    soba: ['UTILITIES', 'SAFETY'],
    mesaj: ['DIGITAL_SKILLS', 'CONSUMER_RIGHTS'],
    korku: ['MENTAL_HEALTH', 'SAFETY'],
    'elektriği kestiler': ['UTILITIES', 'DEBT_ADVICE'],
    'fatura ödeyemiyorum': ['UTILITIES', 'DEBT_ADVICE'],
    'gürültücü komşu': ['SAFETY', 'FAMILY_COUNSELLING'],
    'komşu gürültüsü': ['SAFETY', 'FAMILY_COUNSELLING'],
    'komşu gürültü yapıyor': ['SAFETY', 'FAMILY_COUNSELLING'],
    'gece gürültüsü': ['SAFETY', 'FAMILY_COUNSELLING'],
  },
};
