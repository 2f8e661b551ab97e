import type { LocaleTexts } from './situation-texts.ts';

export const tr: LocaleTexts = {
  state: 'MACHINE',
  things: {
    WORK_NOTES: 'Çalıştığınız gün ve saatlerin notları',
    MESSAGES_PHOTOS: 'Mesajlar, kayıtlar ve fotoğraflar',
    BANK_STATEMENT: 'Banka hesap dökümü',
    EMPLOYER_ADDRESS: 'İşverenin adı ve adresi',
    DISMISSAL_LETTER: 'İşten çıkarma yazısı veya çalışma belgesi (świadectwo pracy)',
    MEDICAL_PAPERS: 'Doktordan veya hastaneden aldığınız kâğıtlar',
    MEDICINE_LIST: 'Kullandığınız ilaçlar veya adları',
    WITNESS_NAMES: 'Olayı görenlerin adı ve soyadı',
    PASSPORT_COPY: 'Varsa pasaportunuzun kopyası veya fotoğrafı',
    LETTER_WITH_ENVELOPE: 'Mektup, zarfıyla birlikte',
    EARLIER_DECISIONS: 'Daha önce gelen kararlar ve yazılar',
    PHOTOGRAPH: 'Vesikalık fotoğraf',
    RENTAL_CONTRACT: 'Kira sözleşmesi veya ev sahibinin onayı',
    SCHOOL_REPORTS: 'Okul karneleri',
    VACCINATION_CARD: 'Aşı kartı',
    DIPLOMA: 'Diploma ve not dökümü (transkript)',
    MARRIAGE_CERTIFICATE: 'Evliyseniz evlilik belgesi',
    MATERNITY_RECORD: 'Gebelik kartı (karta ciąży)',
    HOSPITAL_BIRTH_NOTE: 'Doğumdan sonra hastanenin verdiği kâğıtlar',
    DEATH_NOTE: 'Doktorun verdiği ölüm kâğıdı (karta zgonu)',
    PAPERS_OF_THE_DECEASED: 'Vefat eden kişinin belgeleri',
    WARM_CLOTHES: 'Kalın giysi',
    KEYS_MONEY_PHONE: 'Anahtarlar, para, telefon ve şarj aleti',
    LIST_OF_DEBTS: 'Liste: kime ne kadar borcunuz var',
    TRUSTED_PERSON: 'Güvendiğiniz biri',
  },
  situations: {
    'just-arrived': {
      title: 'Buraya yeni geldim',
      intro: 'Her şeyi bir anda halletmeniz gerekmez. Gerisini size anlatacak birinin olduğu yerden başlayın.',
      say: 'Polonya’ya yeni geldim. Önce ne yapmam gerektiğini söyler misiniz?',
      steps: {
        information: 'Danışma noktasına gidin. Sizin durumunuzda neyin acil olduğunu sorun.',
        registration: 'Oturduğunuz adrese kaydolun (meldunek) ve PESEL numarasını sorun. Bu numarayı birçok yerde isterler.',
        account: 'Maaşınızı alabilmek için banka hesabı açın. Kartınızı ve şifrenizi kimseye vermeyin.',
        health: 'İşvereniniz sizi sigortalamış mı, öğrenin. Sonra evinize yakın bir sağlık ocağı (przychodnia) seçin.',
        people: 'Lehçe kursuna yazılın ve insanlarla tanışın. Birlikte daha kolay.',
      },
      phrases:
        'yeni geldim, dün geldim, bu hafta geldim, geçen hafta geldim, polonyaya yeni geldim, polonyaya geldim ne yapmalıyım, bir haftadır buradayım, burada yeniyim, polonyada yeniyim, polonyada ilk günler, polonyada ilk adımlar, geldikten sonra ne yapmak gerekiyor, polonyada nereden başlamalıyım',
    },
    'unpaid-wages': {
      title: 'İşverenim paramı ödemedi',
      intro: 'Çalışmanın karşılığı ödenmelidir. Kanıt toplayın ve yardım isteyin: tek başınıza uğraşmak zorunda değilsiniz.',
      say: 'İşverenim çalışmamın parasını ödemedi. Danışmak istiyorum.',
      steps: {
        proof:
          'Çalıştığınız gün ve saatleri, eksik kalan parayı yazın. Sözleşmeyi, mesajları ve fotoğrafları saklayın; kâğıt üzerinde sözleşme olmasa da.',
        demand: 'Paranızı yazılı olarak isteyin ve bir kopyasını saklayın. Danışman mektubu yazmanıza yardım eder.',
        inspection: 'İşe yaramazsa iş müfettişliğine başvurun. İşvereninizin bunu öğrenip öğrenmeyeceğini sorun.',
        food: 'Şu an yemek ya da yatacak yer için paranız yok mu? Hemen bugün yardım isteyin.',
      },
      phrases:
        'patron paramı vermedi, patron para vermiyor, patronum maaşımı ödemedi, patron maaş ödemiyor, işveren ödemiyor, maaşımı alamadım, aylardır maaş alamıyorum, maaşım yatmadı, maaşımı vermiyorlar, paramı vermediler, işte dolandırıldım, maaşlar gecikiyor, fazla mesai ödenmedi, eksik maaş yatırdılar, ajans paramı ödemiyor, sigortasız çalıştım paramı vermedi, sözleşmesiz çalıştım ödemedi',
    },
    'lost-job-and-permit': {
      title: 'İşimi kaybettim, oturma iznim de bu işe bağlı',
      intro: 'Beklemeyin. İşten çıkmanın oturumunuz için ne anlama geldiğini hemen sorun.',
      say: 'İşimi kaybettim ve iznim bu işe bağlıydı. Ne yapmam gerekiyor, ne zamana kadar?',
      steps: {
        office: 'İzni veren daireye neyi, ne zamana kadar bildirmeniz gerektiğini sorun. Süreler kısa olabilir.',
        advice: 'Bir şey imzalamadan ya da ülkeden çıkmadan önce size verilen kararları danışmana gösterin.',
        papers: 'İşvereninizden, ne kadar çalıştığınızı ve işin ne zaman bittiğini gösteren bir yazı isteyin.',
        job: 'Yazılı sözleşmesi olan yeni bir iş arayın. Yeni bir izin gerekip gerekmediğini sorun.',
      },
      phrases:
        'işimi kaybettim oturum kartım ne olacak, işten çıkarıldım, işten çıkardılar, işten kovuldum, işten attılar oturum iznim var, işimi kaybettim, işsiz kaldım vizem ne olacak, iş değiştirince oturum izni, işveren değişikliği oturum kartı, sözleşmem bitti oturum kartı, işsiz ne kadar kalabilirim, yeni iş bulmak için ne kadar sürem var, çalışma iznim iptal oldu',
    },
    'employer-keeps-passport': {
      title: 'İşverenim pasaportumu vermiyor, işten ayrılamıyorum',
      intro: 'Kimse sizi zorla ya da tehditle çalıştıramaz. Size yardım edecek, sizin izniniz olmadan hiçbir şey yapmayacak insanlar var.',
      say: 'İşverenim pasaportumu aldı ve işten ayrılamıyorum. Güvenli bir yardıma ihtiyacım var.',
      steps: {
        danger: 'Biri sizi tehdit ediyor ya da bir yere kilitliyorsa 112’yi arayın veya polise gidin. Bunun için belge gerekmez.',
        help: 'Zorla çalıştırılanlara yardım eden kişilerle konuşun. Yalnızca istediğiniz kadarını anlatın.',
        shelter: 'Çalıştığınız yerde kalıyorsanız önce güvenli bir yatacak yer isteyin.',
        passport: 'Danışmana pasaportunuzun olmadığını söyleyin. Yenisini ülkenizin konsolosluğu verir.',
        wages: 'Ödenmeyen paranızı daha sonra, iş müfettişliğinin yardımıyla isteyebilirsiniz.',
      },
      phrases:
        'patron pasaportumu aldı, işveren pasaportumu aldı, pasaportumu aldılar geri vermiyorlar, belgelerimi elimden aldılar, pasaportumu geri vermiyor, işten ayrılamıyorum, gitmeme izin vermiyorlar, beni bırakmıyorlar, zorla çalıştırıyorlar, bizi yurda kilitliyorlar, gidersem tehdit ediyor, patrona borcumu çalışarak ödemem gerekiyor, zorla tutuluyorum',
    },
    'work-accident': {
      title: 'İş kazası geçirdim',
      intro: 'Önce sağlık, sonra kâğıtlar. İkisi de hemen bugün önemli.',
      say: 'İş kazası geçirdim. Lütfen yardım edin ve bunun işte olduğunu yazın.',
      steps: {
        doctor: 'Ağır yaralı varsa 112’yi arayın. Hemen bugün doktora gidin ve bunun işte olduğunu söyleyin.',
        report: 'Kazayı işvereninize, en iyisi yazılı olarak bildirin. Fotoğraf çekin ve kimlerin gördüğünü aklınızda tutun.',
        inspection: 'İşveren kazayı kayda geçirmek istemezse iş müfettişliğine bildirin.',
        money: 'Hastayken alacağınız parayı ve tazminatı sorun.',
      },
      phrases:
        'iş kazası, işte kaza geçirdim, işte yaralandım, çalışırken yaralandım, işte kolumu kırdım, işte bacağım kırıldı, işte elimi kestim, iskeleden düştüm, parmaklarım makineye sıkıştı, patron kazayı bildirmek istemiyor, patron işte oldu deme diyor, iş kazası tazminatı',
    },
    'ill-without-insurance': {
      title: 'Hastayım ve sigortam yok',
      intro: 'Fatura korkusuyla yardım almayı ertelemeyin. Çoğu zaman bir çıkış yolu vardır.',
      say: 'Hastayım ve sigortam var mı bilmiyorum. Lütfen yardım edin ve tedaviden önce fiyatı söyleyin.',
      steps: {
        emergency: 'Hayati tehlike varsa 112’yi arayın veya hastaneye gidin. Para sonra konuşulur.',
        insured: 'Yine de sigortanız olabilir, öğrenin: işiniz, aileden biri ya da kendi ülkeniz üzerinden.',
        doctor: 'Yoksa sağlık ocağında, doktor tedaviye başlamadan fiyatı sorun.',
        bill: 'Ödeyemeyeceğiniz bir fatura mı geldi? Saklamayın: taksit isteyin ve danışın.',
      },
      phrases:
        'hastayım sigortam yok, sigortasız hastayım, hastalandım sigortam yok, sigortasız doktora gitmek, sigortasız doktor, hastane faturasından korkuyorum, hastane faturası, sigortasız doktor ne kadar, doktora gidecek param yok, patron sigorta yapmadı, işveren beni sigortalamadı, sigortasız tedavi',
    },
    pregnant: {
      title: 'Hamileyim',
      intro: 'Her şeyi sakince ayarlamak için vaktiniz var. Doktor ya da ebeyle başlayın.',
      say: 'Hamileyim. Nereye gitmem gerektiğini ve neyin ücretsiz olduğunu söyler misiniz?',
      steps: {
        doctor: 'Doktordan ya da ebeden randevu alın. Gebelik kartı (karta ciąży) isteyin ve yanınızda taşıyın.',
        insurance: 'Sigortanız olup olmadığını ve hamilelikte neyi karşıladığını sorun.',
        work: 'İşte bir şey imzalamadan önce hamileliğin sözleşmenizde neyi değiştirdiğini danışmana sorun.',
        people: 'Başka annelerle tanışın. Zorlanıyor ya da korkuyorsanız birine anlatın.',
      },
      phrases:
        'hamileyim ne yapmalıyım, hamileyim sigortam yok, sigortasız hamilelik, sigortasız hamile, hamilelik ve iş, hamile olduğum için işten çıkardılar, bebek bekliyorum, çocuğum olacak, nerede doğum yapabilirim, gebelik testi pozitif, hamile kaldım, gebeyim',
    },
    'baby-born': {
      title: 'Bebeğim doğdu',
      intro: 'Gözünüz aydın! İlk haftalarda yapılacak birkaç iş var, en iyisi bu sırayla.',
      say: 'Bebeğim doğdu. Belgelerini yaptırmak istiyorum.',
      steps: {
        register:
          'Bebeği, doğduğu yerin nüfus dairesine (urząd stanu cywilnego) kaydettirin. Bunun için ne kadar süreniz olduğunu hemen sorun.',
        stay: 'Bebeğin hangi pasaportu ve hangi oturum belgesi olacağını sorun. Pasaportu ülkenizin konsolosluğu verir.',
        health: 'Bebek için bir sağlık ocağı seçin ve aşıları sorun.',
        money: 'Çocuk için para alıp alamayacağınızı sorun. Bu, oturumunuza ve işinize bağlıdır.',
        people: 'Küçük çocuğu olan başka anne babalarla tanışın. Evde tek başınıza oturmak zorunda değilsiniz.',
      },
      phrases:
        'doğum yaptım, bebeğim oldu, çocuğum oldu, kızım doğdu, oğlum doğdu, eşim doğum yaptı, yenidoğan nasıl kaydedilir, bebeği nüfusa kaydettirmek, yenidoğan belgeleri, polonyada doğum belgesi, yenidoğan pasaportu, doğumdan sonra ne yapmak gerekir, bebeğe oturum kartı',
    },
    'child-starts-school': {
      title: 'Çocuğum okula başlıyor',
      intro: 'Çocuk yıl ortasında da, Lehçe bilmeden de başlayabilir. Okullar bunun yolunu bilir.',
      say: 'Çocuğumu okula yazdırmak istiyorum. Hangi belgeler gerekiyor?',
      steps: {
        enrol:
          'Evinize en yakın okula gidin ve çocuğunuzu yazdırmak istediğinizi söyleyin. Yer yoksa hangi okulda yer olduğunu belediyeye sorun.',
        polish: 'Ek Lehçe derslerini ve başlangıçta çocuğa kimin yardım edeceğini sorun.',
        health: 'Aşı kartını gösterin. Hastalıkları ve alerjileri okula söyleyin.',
        money: 'Öğle yemeğini, ders kitaplarını ve okul malzemesi yardımını sorun.',
        afternoon: 'Siz çalışırken çocuğunuzun dersten sonra ne yapabileceğini sorun.',
      },
      phrases:
        'çocuğum okula başlayacak, çocuğu okula yazdırmak, çocuğumu okula kaydettirmek, oğlum okula başlıyor, kızım okula başlıyor, polonyada çocuğu okula nasıl yazdırırım, yabancı çocuk için okul, çocuğum lehçe bilmiyor okul, birinci sınıf, çocuğumu polonyada okula aldırmak, okul kaydı için belgeler',
    },
    'violence-at-home': {
      title: 'Evde biri bana zarar veriyor',
      intro: 'Bu sizin suçunuz değil ve buna katlanmak zorunda değilsiniz. Başka ülkeden gelenler için de yardım var.',
      say: 'Evde biri bana zarar veriyor. Yalnız konuşmak istiyorum ve tercümana ihtiyacım var.',
      steps: {
        danger: 'Hayatınızdan endişe ediyorsanız 112’yi arayın ya da komşulara gidip aramalarını isteyin.',
        shelter: 'Çocuklarınızla güven içinde kalabileceğiniz evler var. Adresleri kimseye verilmez.',
        doctor: 'İzleri doktora gösterin ve yazılmasını isteyin. Fotoğraf ve mesajları güvendiğiniz birine bırakın.',
        talk: 'Bu konuları bilen biriyle konuşun. Karar sizindir.',
        law: 'Çocukları, evi ve oturumunuz o kişiye bağlıysa oturumunuzu bir avukata sorun.',
      },
      phrases:
        'kocam beni dövüyor, kocam beni dövdü, kocam bana vurdu, eşim bana tokat attı, eşim beni dövüyor, eşim bana vuruyor, sevgilim beni dövüyor, karım beni dövüyor, evde dayak yiyorum, kocamdan korkuyorum, kocam çocukları almakla tehdit ediyor, kocam bana tecavüz etti, evde şiddet görüyorum ne yapmalıyım, kocamdan kaçmak istiyorum, babam beni dövüyor, eve gitmeye korkuyorum, kocam bana hakaret ediyor',
    },
    'nowhere-to-sleep': {
      title: 'Yatacak yerim yok',
      intro: 'Bu gece için bir yer bulunur. Hava kararmadan aramaya başlayın.',
      say: 'Bu gece yatacak yerim yok. Kalacak bir yere ihtiyacım var.',
      steps: {
        tonight:
          'Gece barınağına (noclegownia) bugün için yer olup olmadığını sorun. Hava dondurucuysa ve biri dışarıda yatıyorsa 112’yi arayın.',
        eviction: 'Ev sahibi sizi çıkarıyor ya da kilidi mi değiştirdi? Olanları yazın ve anahtarı vermeden önce danışmana sorun.',
        basics: 'Belge sorulmayan yerlerden sıcak yemek ve giysi alın.',
        home: 'Daha uzun süre kalacağınız bir oda arayın. Sözleşmeyi birinin sizinle birlikte okumasını isteyin.',
      },
      phrases:
        'kalacak yerim yok, bu gece nerede kalacağım, bu gece yatacak yer lazım, uyuyacak yerim yok, ev sahibi beni evden atıyor, evden atıldım, sokağa attılar, işçi yurdundan attılar, sokakta kaldım, sokakta yatıyorum, arabada yatıyorum, ev sahibi kilidi değiştirdi, yarına kadar evden çıkmam lazım, evsiz kaldım',
    },
    'feeling-very-bad': {
      title: 'Kendimi çok kötü hissediyorum ve konuşacak kimsem yok',
      intro: 'Hissettikleriniz geçebilir. Bununla tek başınıza kalmak zorunda değilsiniz.',
      say: 'Kendimi çok kötü hissediyorum. Lütfen benimle konuşun ya da kimin yardım edebileceğini söyleyin.',
      steps: {
        now: 'Ölümü düşünüyor ya da kendinize zarar vermek istiyorsanız 112’yi arayın veya hemen birine söyleyin.',
        talk: 'Psikologdan görüşme isteyin. Hangi dilde daha rahat konuştuğunuzu söyleyin.',
        people: 'İnsanların olduğu bir yere gidin, bir saatliğine bile olsa.',
        cause: 'İş, borç, alkol, gurbet özlemi? Bunlar için de yardım isteyebilirsiniz.',
      },
      phrases:
        'çok kötüyüm, kendimi çok kötü hissediyorum, yaşamaya gücüm kalmadı, yaşamaktan bıktım, konuşacak kimsem yok, dayanamıyorum artık, başa çıkamıyorum, sürekli ağlıyorum, dertten uyuyamıyorum, yabancı ülkede yapayalnızım, memleketimi özledim, ailemi özledim, her şeyi bitirmek istiyorum, kendimi yalnız hissediyorum',
    },
    'residence-card-runs-out': {
      title: 'Vizemin veya oturum kartımın süresi bitiyor',
      intro: 'En önemlisi tarih. Belgenizin süresi dolmadan başvurun.',
      say: 'Oturum kartımın süresi yakında bitiyor. Ne vermem gerekiyor, ne zamana kadar?',
      steps: {
        date: 'Kartınızdaki ya da vizenizdeki tarihe bakın ve daha önce başvurun. Son günü beklemeyin.',
        advice: 'Neye başvuracağınızı bilmiyor musunuz? Süre dolmadan danışmana sorun.',
        papers: 'Dairenin istediği kâğıtları toplayın. Bazılarını yeminli tercümanın çevirmesi gerekir.',
        work: 'İşvereninize söyleyin. Belki çalışma izninin de uzatılması gerekir.',
      },
      phrases:
        'oturum kartım bitiyor, vizem bitiyor, oturum kartımın süresi doldu, vizemin süresi doldu, vizem bitti, oturum kartı uzatma, vize uzatma, oturma izni uzatma, karta pobytu uzatma, oturum kartına nasıl başvurulur, oturum kartımı bekliyorum, yeni oturum kartı, vizem bitiyor ne yapmalıyım',
    },
    'bring-family': {
      title: 'Ailemi Polonya’ya getirmek istiyorum',
      intro: 'Bu zaman alır, onun için erken başlayın. Önce sizin için hangi yolun açık olduğunu öğrenin.',
      say: 'Ailemi Polonya’ya getirmek istiyorum. Hangi imkânlarım var ve hangi belgeler gerekiyor?',
      steps: {
        advice: 'Yakınlarınızı getirip getiremeyeceğinizi ve ne zaman getirebileceğinizi danışmana sorun. Bu sizin oturumunuza bağlıdır.',
        papers: 'Evlilik ve doğum belgelerini toplayın. Hangilerini yeminli tercümanın çevirmesi gerektiğini sorun.',
        home: 'Bütün aile için, yazılı sözleşmesi olan bir ev bulun.',
        children: 'Okul, anaokulu ya da kreşte yer olup olmadığını erkenden sorun.',
      },
      phrases:
        'karımı polonyaya getirmek, kocamı polonyaya getirmek, eşimi polonyaya getirmek, karımı polonyaya nasıl getirebilirim, eşimi yanıma almak istiyorum, çocuklarımı polonyaya getirmek, ailemi getirmek, aile birleşimi, eşimin gelmesini istiyorum, eşime vize, çocuğuma vize, ailemi polonyaya nasıl davet ederim, ailem yanıma gelmek istiyor, anne babama davetiye',
    },
    'letter-from-office': {
      title: 'Resmî daireden mektup geldi, anlamıyorum',
      intro: 'Mektubu bir kenara atmayın. İçinde çoğu zaman kaçırılmaması gereken bir tarih vardır.',
      say: 'Bana bu mektup geldi, anlamıyorum. Açıklar mısınız?',
      steps: {
        date: 'Mektubun geldiği günü yazın ve zarfı saklayın. Bu hafta içinde birine gösterin.',
        meaning: 'Çevrilmesini ya da açıklanmasını isteyin. Şunu sorun: ne yapmam gerekiyor, ne zamana kadar?',
        answer: 'Karar, ceza ya da mahkeme yazısıysa süre dolmadan avukata gidin.',
      },
      phrases:
        'mektup geldi anlamıyorum, resmi mektup aldım anlamadım, gelen yazıyı anlamıyorum, lehçe mektup geldi, urzęddan mektup geldi, mahkemeden mektup geldi, ret kararı geldi, taahhütlü mektup awizo, daireye çağırdılar, zusdan mektup, vergi dairesinden mektup geldi, bu mektup ne demek',
    },
    debts: {
      title: 'Borçlarım var ve ödeyemiyorum',
      intro: 'Bunu pek çok insan yaşıyor. Biriyle ne kadar erken konuşursanız o kadar çok şey yapılabilir.',
      say: 'Borçlarım var ve ödeyemiyorum. Nereden başlayacağımı söyler misiniz?',
      steps: {
        list: 'Bütün borçları ve faturaları yazın. Eski borcu kapatmak için yeni kredi almayın.',
        letters: 'Mektupları açın. Mahkeme ya da icra memuru (komornik) yazıyorsa hemen avukata gidin.',
        agree: 'Bankadan ya da şirketten daha düşük taksit isteyin. Her şeyi yazılı olarak kararlaştırın.',
        food: 'Önce yemek, kira ve elektrik. Yemeğe para yetmiyorsa yardım isteyin.',
      },
      phrases:
        'borcum var, borçlarım var, borç içindeyim, kredimi ödeyemiyorum, borcumu ödeyemiyorum, taksitleri ödeyemiyorum, icra hesabıma el koydu, icra maaşımdan kesiyor, komornik hesabımı bloke etti, faturalarımı ödeyemiyorum, kira borcum birikti, tahsilat şirketi arıyor, iflas etmek istiyorum, chwilówka kredisi',
    },
    'learn-polish': {
      title: 'Lehçe öğrenmek istiyorum',
      intro: 'Küçük adımlarla başlayın. Bir kurs ve haftada bir sohbet, yalnızca okumaktan daha çok işe yarar.',
      say: 'Lehçe öğrenmek istiyorum. Bana uygun hangi kurslar var ve ne kadar?',
      steps: {
        course: 'İşten sonra yetişebileceğiniz bir kurs seçin. Seviyesini ve ücretini sorun.',
        talk: 'Haftada bir konuşun. Kimse sizden hatasız konuşmanızı beklemiyor.',
        books: 'Kütüphaneden kolay kitaplar ve ses kayıtları alın. Çocuklar için de var.',
        certificate: 'İşte ya da resmî dairede hangi seviyenin ve hangi sınavın işinize yarayacağını sorun.',
      },
      phrases:
        'lehçe nasıl öğrenilir, lehçe öğrenmek, polonyaca öğrenmek istiyorum, lehçe bilmiyorum, lehçem kötü, lehçe konuşamıyorum, sıfırdan lehçe, ücretsiz lehçe dersi, bedava lehçe kursu, nerede lehçe öğrenebilirim, işten sonra lehçe kursu, hafta sonu lehçe kursu, lehçemi geliştirmek',
    },
    'diploma-not-recognised': {
      title: 'Diplomam burada tanınmıyor',
      intro: 'Bildikleriniz sınırda yok olmaz. Bunu Polonya’da nasıl göstereceğinizi öğrenmek gerekir.',
      say: 'Kendi ülkemden diplomam var. Polonya’da nasıl tanınacağını öğrenmek istiyorum.',
      steps: {
        ask: 'Mesleğiniz için denklik gerekip gerekmediğini sorun. Her zaman gerekmez.',
        translation: 'Diplomayı ve not dökümünü yeminli tercümana çevirtin. Aslı sizde kalsın.',
        training: 'Beklerken sizi mesleğinize yaklaştıracak bir kurs seçin.',
        job: 'Meslek danışmanı, bildiklerinize şimdiden nerede ihtiyaç olduğunu söyler.',
      },
      phrases:
        'diploma denkliği, diplomamı tanımıyorlar, diploma tanıtma polonya, diploma onaylatmak, nostrifikasyon, türk diploması polonyada, yabancı diploma polonya, doktorum diplomam yurt dışından, hemşireyim diplomam yurt dışından, mühendisim ama fabrikada çalışıyorum, kendi mesleğimi yapamıyorum, mesleki denklik polonya',
    },
    'start-business': {
      title: 'Kendi işimi kurmak istiyorum',
      intro: 'Kaydın kendisi kolay. Önce oturumunuzun buna izin verip vermediğine ve kazandırıp kazandırmayacağına bakın.',
      say: 'Şirket kurmak istiyorum. Lütfen kurabilir miyim bakın ve nereden başlayacağımı söyleyin.',
      steps: {
        allowed: 'Oturum belgenizle şirket işletip işletemeyeceğinizi ve hangi türde olacağını sorun.',
        register: 'Şirketi dairenin yardımıyla kaydettirin. Kayıt için para isteyen mektupları önce bir danışmana gösterin.',
        taxes: 'İlk faturanızı kesmeden önce vergileri ve primleri sorun. Bir muhasebeci düşünün.',
        account: 'Şirketin parasını kendi paranızdan ayırın: ayrı bir hesap açın.',
      },
      phrases:
        'şirket kurmak istiyorum, polonyada şirket kurmak, polonyada şirket nasıl açılır, şahıs şirketi açmak, yabancı olarak iş kurmak, oturum kartıyla şirket açabilir miyim, kendi hesabıma çalışmak, dükkan açmak, kebapçı açmak, restoran açmak, kuaför açmak, serbest çalışmak istiyorum, jdg açmak',
    },
    'death-in-family': {
      title: 'Bir yakınım vefat etti',
      intro: 'Başınız sağ olsun. Adım adım: bunları yardım almadan halletmek zorunda değilsiniz.',
      say: 'Ailemden biri vefat etti. İşlemler için lütfen yardım edin.',
      steps: {
        doctor: 'Evde olduysa doktor çağırın; ölüm ani olduysa 112’yi arayın.',
        registry: 'Doktorun verdiği kâğıtla nüfus dairesine (urząd stanu cywilnego) gidip ölüm belgesini alın.',
        funeral: 'Cenazenin nerede kaldırılacağına karar verin. Başka ülkeye nakli cenaze firmasına ve konsolosluğa sorun.',
        money: 'Cenaze masrafları için yardımı ve aileye ne verildiğini sorun. İş kazası olduysa avukata da gidin.',
        grief: 'Bununla tek başınıza kalmayın. Kendi dilinizde biriyle konuşun.',
      },
      phrases:
        'kocam öldü, karım öldü, eşim vefat etti, annem öldü, babam vefat etti, ailemden biri öldü, iş arkadaşım öldü, ailede ölüm, cenazeyi memlekete göndermek, cenaze nakli türkiye, cenaze nasıl kaldırılır, cenaze ne kadar tutar, ölüm belgesi',
    },
  },
};
