/**
 * Per language, small words of short questions and sentences, as people write them and as they say them: pronouns, prepositions,
 * conjunctions, particles, the commonest verbs ("I am looking for", "can you tell me"), politeness, numbers up to ten.
 *
 * A star: only with its marks, because without them it is a word that people look for: Polish "pięć" (five) is no "piec" (stove).
 * No word that is looked for itself, though it often only fills: "alone", "fast", "near"; nor a verb that is work or a matter of offices.
 */
export const smallWordsOf: Readonly<Record<string, string>> = {
  pl: `ja mnie mi mną ty ciebie cię ci tobie tobą on ona ono oni one jego jemu mu go niego niemu nim jej ją niej nią ich im nich nimi my nas nam
    nami wy was wam wami się siebie sobie sobą pan pani pana panu panią państwu mój moja moje moi mojego mojej moich moim moją mojemu moimi twój
    twoja twoje twojego twojej nasz nasza nasze nasi naszego naszej naszych naszym naszą wasz wasza wasze waszego waszej swój swoja swoje swojego
    swojej swoich swoim swoją ten ta to te tego tej tych temu tym tę tą tymi tamten tamta tamto taki taka takie takiego takiej takich taką takim
    kto kogo komu kim ktoś kogoś komuś kimś ktokolwiek co czego czemu czym coś czegoś czymś cokolwiek nic niczego nikt nikogo żaden żadna żadnej
    który która które którzy którego której których któremu którym którą jaki jaka jakie jakiego jakiej jakich jaką jakim jakiś jakaś jakieś
    jakiegoś jakiejś jakąś gdzie gdzieś skąd dokąd kiedy kiedyś jak jakoś dlaczego ile ilu czy każdy każda każde każdego każdej wszystko wszystkie
    wszyscy wszystkich wszystkim inny inna inne innego innej innych inni a aby albo ale ani bo by byle chociaż choć czyli gdy gdyby gdyż i jeśli
    jeżeli lecz lub niech niż no oraz ponieważ więc zatem żebym że bym abym do dla dzięki koło między na nad o obok od oprócz po pod podczas poza
    prócz przed przez przy przeciwko u w we według wobec wokół wśród z za zamiast ze znad już jeszcze też także również tylko jedynie tu tutaj tam
    stąd stamtąd teraz dziś dzisiaj jutro pojutrze wczoraj wkrótce niedługo dawno długo zawsze nigdy często czasem czasami zwykle znowu znów
    ciągle nadal wciąż potem później wcześniej najpierw dopiero tak bardzo trochę mało więcej bardziej najbardziej całkiem zbyt prawie chyba może
    raczej jednak przecież właśnie nawet naprawdę ok okej dobry dobra dobre dobrego dobrej dobrze lepszy najlepszy najlepiej właściwie itp itd np
    razie jestem jesteś jest jesteśmy jesteście są być byłem byłam był była było byliśmy były byli będę będziesz będzie będziemy będą mam masz ma
    macie mają mieć miałem miałam miał miała mieli chcę chce chcesz chcemy chcą chcieć chciałbym chciałabym chcielibyśmy chciał chciała chciałem
    chciałam potrzebuję potrzebuje potrzebujesz potrzebujemy potrzebują potrzebować potrzeba potrzebna potrzebny potrzebne potrzebowałbym mogę
    możesz możemy możecie mogą móc można mógłbym mogłabym mógł mogła mogłem mogłam mogliby muszę musi musisz musimy muszą musieć musiałem musiałam
    trzeba powinienem powinnam powinien powinna należy idę iść pójść pójdę poszedłem poszłam przyjść daj dać daje dają dam da dał dała dali dostać
    dostanę dostaje dostał dostałem dostałam dostała otrzymać otrzymam otrzymał wziąć wezmę biorę brać wiem wie wiesz wiemy wiedzieć mówi mówią
    mówiący mówiąca mówicie powiedz powiedzcie powie powiedzieć powiedział powiedziała robi robić robię robimy robią zrobić zrobię zrobił zrobiła
    zrobiłem zrobiłam znaleźć znajdę znajdziemy szukam szuka szukamy szukać szukają uzyskać załatwić załatwię wyrobić pomoże pomóż pomożecie
    pomaga pomagacie pytanie pytam proszę prosze dziękuję dziękuje cześć hej halo witam jeden jedna jedno jednego jednej dwóch dwoje trzy trzech
    troje cztery czterech pięć* pięciu sześć siedem osiem dziewięć dziesięć dzień mógłby mogłaby dowiedzieć dowiem odnośnie żeby* wiedzą*`,
  uk: `я мене мені мною ти тебе тобі тобою він його йому ним нього ньому вона її їй нею неї воно вони їх їм ними них ми нас нам нами ви вас вам
    вами себе собі собою мій моя моє мої мого моєї моїй моєму моїм мою моїх моїми твій твоя твоє твої твого твоєї наш наша наше наші нашого нашої
    нашій наших ваш ваша ваше ваші вашого вашої ваших свій своя своє свої свого своєї своїх свою той та те ті того тієї тому тим тих ту цей ця це
    ці цього цієї цьому цим цих цю такий така таке такі такого такої таку який яка яке які якого якої якому якій яким яких яку якийсь якась якесь
    якусь хто кого кому ким хтось когось комусь хтонебудь нибудь небудь що чого чому чим шо щось чогось шось ніхто нікого нічого де десь куди
    кудись звідки коли колись навіщо нащо як якось скільки весь вся все всі всіх всього всім усе усі кожен кожна кожний кожного інший інша інше
    інші іншого іншої а або але ані бо чи щоб шоб якби якщо хоч хоча отже ж же б би і й у в на над з зі із за до від од для про по під при через
    між серед біля коло перед після проти замість крім окрім щодо о об то ли мож розмовляє ще вже лише тільки також теж навіть дуже трохи багато
    мало менше майже зовсім так ось от тут там туди сюди звідси зараз тепер сьогодні завтра вчора скоро незабаром давно довго завжди ніколи часто
    іноді інколи знову знов потім пізніше раніше спочатку взагалі просто напевно мабуть може треба тра потрібно потрібен потрібна потрібні
    необхідно варто слід можна добре краще добрий доброго найкращий день дня бути є був була було були буду буде будемо будуть маю маєш має маємо
    маєте мають мав хочу хочеш хоче хочемо хочете хочуть хотів хотіла хотіли потребую потребує можу можеш можемо можете можуть міг могла могли
    могти мушу мусить повинен повинна повинні іду йду йде йти піти піду прийти прийду звернутися звернутись звертатися дай дайте дає дають дам дав
    дала дали дати отримати отримаю отримав отримала отримують одержати взяти візьму беру знаю знаєш знає знаєте знають знати скажіть скажи скаже
    скажу скажуть кажу каже кажуть
    сказав сказала сказали сказати говорить говорю роблю робить робимо робити зробити зроблю зробив зробила шукаю шукаємо шукає шукати знайти
    знайду підкажіть порадьте оформити зробіть поможіть допоможіть допоможе допоможуть допомогти допомога допомоги допомогу допомагає питання будь
    ласка дякую спасибі привіт вітаю добридень одне одного одну два дві двоє троє три чотири п'ять шість сім вісім дев'ять десять знаємо зможе
    зможу зможете зможуть дізнатися місце`,
  ru: `я меня мне мной мною ты тебя тебе тобой он его него ему нему им ним она её неё ей ней ею оно они их них ими ними мы нас нам нами вы вас вам
    вами себя себе собой мой моя моё мои моего моей моему моим мою моих моими твой твоя твоё твои твоего твоей наш наша наше наши нашего нашей
    нашему наших нашу ваш ваша ваше ваши вашего вашей ваших свой своя своё свои своего своей своих своим свою тот та то те того той тому тем тех
    ту этот эта это эти этого этой этому этим этих эту такой такая такое такие такого такую какой какая какое какие какого какую каком каких
    который которая которое которые которого которой которых кто кого кому кем что чего чему чем чо шо нибудь либо никто никого ничего нечего
    некуда где куда откуда когда зачем почему отчего как сколько весь вся всё все всех всего всем всю каждый каждая каждое каждого другой другая
    другое другие другого другую иной самый самая самое а бы б в во да для до если ещё же ж за и из или к ко ли между на над ни но ну о об обо
    около от перед по под при про после против ради с со среди у хоть хотя через чтобы чтоб вместо кроме возле вокруг насчет потому поэтому уже
    лишь только также тоже даже очень много мало меньше почти совсем слишком так вот тут там здесь туда сюда отсюда оттуда сейчас теперь сегодня
    завтра вчера скоро недавно давно долго всегда никогда часто иногда снова опять потом позже раньше сначала вообще просто наверное наверно может
    быть конечно ведь разве вроде типа кстати именно хорошо лучше хороший хорошего хорошая лучший добрый доброго день дня есть был была было были
    буду будет будем будут имею имеет имеют иметь хочу хочешь хочет хотим хотите хотят хотел хотела хотели хотелось хотеть нужен нужна нужно нужны
    надо необходимо необходим необходима нуждаюсь следует могу можешь можем можете могут мог могла могли можно нельзя должен должна должны должно
    придётся иду идти пойти пойду приду прийти приходить обратиться обращаться обратится дай дайте даёт дают дам дал дала дали дать давать
    получить получу получаю получает получил получила получать взять возьму беру брать берут знаю знаешь знает знаете знать скажу скажут
    скажите скажи скажет
    сказал сказала сказали сказать говорит говорящий говорю говорят делаю делает делают делать сделать сделаю сделал сделала делаем ищу ищем ищет
    ищут искать найти найду подскажите посоветуйте оформить помогите помогает поможет помогут помочь помощь помощи вопрос пожалуйста спасибо
    привет здравствуйте одно одного одну два две двое три трое четыре пять шесть семь восемь девять десять знаем узнать смогу сможет сможете место`,
  be: `я мяне мне мной ты цябе табе табой ён яго яму ім яна яе ёй ею яно яны іх імі мы нас нам намі вы вас вам вамі сябе сабе сабой мой мая маё
    мае майго маёй майму маім маю маіх твой твая тваё твае наш наша нашы нашага нашай ваш ваша вашы вашага свой свая сваё свае свайго сваёй сваіх
    той тая тое тыя таго тых гэты гэта гэтая гэтыя гэтага гэтай гэтым гэтых такі такая такое такія такога які якая якое якія якога якой якім якіх
    якую нейкі нейкая хто каго каму кім хтосьці нехта што чаго чым штосьці нешта ніхто нікога нічога дзе дзесьці куды адкуль калі навошта чаму як
    неяк колькі увесь уся усё усе ўсё ўсе ўсіх кожны кожная іншы іншая іншае іншыя іншага а або абы ад аб але альбо б бы бо ва ў у в да дзеля для
    ды з са за і й каб каля ці між на над ні па пад паміж пасля перад пра праз пры супраць сярод таму хаця хоць дык ж жа замест акрамя то толькі
    яшчэ ужо ўжо таксама нават вельмі трохі шмат мала менш амаль зусім так вось тут там туды сюды цяпер зараз сёння заўтра учора ўчора даўно доўга
    заўсёды ніколі часта часам зноў потым пазней раней спачатку проста мабыць можа трэба патрэбен патрэбна патрэбны неабходна варта можна добра
    лепш добры добрага лепшы дзень дня быць ёсць быў была было былі буду будзе будзем будуць маеш маем маюць меў мела хачу хочаш хоча хочам хочуць
    хацеў хацела магу можаш можам можаце могуць мог магла маглі мушу павінен павінна павінны іду ісці пайсці пайду прыйсці прыйду звярнуцца дай
    дайце дае даюць дам даў дала даць атрымаць атрымаю атрымаў атрымала узяць ўзяць вазьму ведаю ведае ведаеце ведаць сказаць скажыце скажы кажа
    кажуць сказаў гаворыць гавару раблю робіць рабіць зрабіць зраблю зрабіў шукаю шукаем шукае шукаць знайсці знайду аформіць падкажыце дапамажыце
    дапаможа дапамагчы дапамога дапамогі дапамогу пытанне ласка дзякуй прывітанне вітаю адно аднаго два дзве двое тры чатыры пяць шэсць сем восем
    дзевяць дзесяць змагу зможа даведацца месца`,
  en: `i me my mine myself you your yours he him his she her hers it its we us our ours they them their theirs this that these those i'm i've
    you're you've it's we're we've they're he's she's that's there's what's where's who's how's u ur who whom whose which what when where why how
    whatever some someone somebody something somewhere any anyone anybody anything anywhere nobody nothing everyone everybody everything every
    each all both either other others another same such own else a an the and or but nor so because cause cuz if unless although though while
    whether than then as about above across after against along among around at before behind below beside between beyond by despite down during
    except for from in inside into like of off on onto out over per since through until to toward towards under up upon via with within also too
    very really just only even still already again always never often sometimes usually soon later now today tomorrow yesterday tonight ago maybe
    perhaps almost quite rather much many more most less few lot lots little bit long enough ever instead actually here there yes yeah ok okay
    please thanks thank hello hi hey dear sorry good best better well am is are was were be been being have has had having do does did doing done
    will would shall should can could may might must need needs needed want wants wanted wanna gonna gotta get gets getting got go goes going went
    gone come comes coming came give gives given gave take takes taking took make makes making made put know knows think say says said tell tells
    told ask asking see find finds finding found look looks looking looked speak speaks speaking try trying tried help helps helping mean means
    happen happens happened possible able thing things stuff way one two three four five six seven eight nine ten once twice i'll* i'd* let's*
    guys place anymore`,
  es: `yo me mí mi mis mío mía conmigo tú tu tus te ti contigo él ella ello ellos ellas le les lo la los las se sí nosotros nosotras nos usted
    ustedes su sus suyo suya nuestro nuestra nuestros nuestras este esta esto estos estas ese esa eso esos esas aquel aquella qué que cuál cual
    cuáles cuales quién quien quiénes cuánto cuánta cuántos cuántas cuanto dónde donde adónde cuándo cuando cómo como porqué alguien algo alguno
    algún alguna algunos algunas nadie nada ningún ninguno ninguna cualquier cualquiera todo toda todos todas cada otro otra otros otras mismo
    misma varios varias el un una unos unas uno y e o u ni a al ante bajo con contra de del desde durante en entre hacia hasta mediante para pa
    por según sobre tras aunque porque pues pero sino si mientras aquí ahí allí allá acá muy mucho mucha muchos muchas poco poca pocos más menos
    tan tanto bastante demasiado solamente también tampoco siempre nunca jamás todavía aún ya ahora hoy ayer pronto luego después antes entonces
    quizá quizás tal vez así además incluso casi apenas bien bueno buena buenos buenas mejor mejores días tardes hola gracias favor porfa porfavor
    disculpe disculpen perdón soy eres es somos son era eran fui fue fueron ser siendo sido sea será estoy estás está estamos están estaba estaban
    estuve estar esté he ha hemos han había hay haya haber tengo tienes tiene tenemos tienen tenía tuve tener tenga quiero quieres quiere queremos
    quieren quería quisiera querer necesito necesitas necesita necesitamos necesitan necesitaba necesitar puedo puedes puede podemos pueden podría
    podrían pude poder pueda debo debe debes debemos deben debería voy vas va vamos iba ir vaya vengo viene venir doy da dan dar dieron dio dé
    dame den sé sabes sabe sabemos saben saber dice dicen decir dijo dijeron dime diga dígame digo hago hace haces hacemos hacen hacer hecho hizo
    hice haga obtener conseguir consigo tramitar busco buscando busca buscamos buscan buscar encontrar encuentro encuentra habla hablan hable
    hablen ayuda ayudar ayudarme ayudan ayude ayuden ayúdenme pregunta dos tres cuatro cinco seis siete ocho nueve diez queda quedan lugar buen
    urgente urgentemente mes semana hora horas zona`,
  tr: `ben bana beni bende benden benim benimle sen sana seni senin o ona onu onun ondan onlar onlara onları onların biz bize bizi bizim bizde
    bizden siz size sizi sizin sizde kendi kendim kendime kendimi kendisi bu buna bunu bunun bunda bundan bunlar şu* şunu şuna burada burda buraya
    buradan burası şurada orada oraya oradan nere nereye nereden nerede nerde nerden neresi neresinde hangi hangisi kim kime kimi kimin kimden
    kimse biri birisi birini birine bir şey şeyi şeyler herkes hepsi her bazı bütün tüm başka diğer aynı böyle şöyle öyle ne neyi neye neden niye
    niçin nasıl kaç acaba ve veya ya yada da de ki mi mı mu mü miyim mıyım misiniz mısınız misin mısın ama fakat ancak çünkü eğer ise ile için
    üzere gibi göre kadar dolayı rağmen doğru sonra önce beri hakkında ilgili dair tarafından olarak hem hiç çok daha en biraz fazla hâlâ* henüz
    artık zaten yine gene tekrar hep daima bazen genelde şimdi bugün yarın dün belki bile sadece yalnızca evet tamam lütfen teşekkür teşekkürler
    ederim sağol sağolun merhaba selam selamlar günaydın iyi günler var vardı varsa olan olur oldu olmak olsun olabilir olacak oluyor olduğu
    olması olursa istiyorum istiyoruz istiyor istiyorlar isterim ister istemek istedim isteyen isterdim ihtiyaç ihtiyacım ihtiyacımız lazım gerek
    gerekli gerekiyor gerekir gerekiyormu zorundayım mecburum yapmak yapıyorum yaparım yapabilirim yapabilir yapmalıyım yapacağım yapılır
    yapılıyor yapıyor yaptım yapan yapmam yapayım etmek ediyorum edebilirim edin almak alabilirim alırım alıyorum aldım alınır alabilir vermek
    veriyor verir verdi veren verin gitmek gidiyorum giderim gideyim gidebilirim gitmeliyim gelmek geliyor bilmek biliyorum bilmiyorum bilen bilir
    söylemek söyle söyler söyleyin söyledi diyor dedi demek bulmak bulabilirim bulurum bulabilir bulunur arıyorum arıyoruz arayan konuşan
    konuşuyor yardım yardıma yardımcı iki üç dört beş altı yedi sekiz dokuz on söyleyebilir yer yeri yere kaldım* kaldı
    yarım*`,
  ro: `eu mie mi îmi mă mine m tu ție îți te tine el lui îi îl i l ea ei o noi nouă ne voi vă vouă dumneavoastră dvs ele lor le li își se s sine
    meu mea mei mele tău ta tăi tale său sa săi sale nostru noastră noștri noastre vostru voastră acest acesta această aceasta acești aceste
    acestea acel acea ăsta asta ăștia astea ăla aia aici acolo unde încotro când cum cât câtă câți câte cine cui ce care căror cărei cineva ceva
    cumva undeva vreun vreo nimeni nimic niciun nicio fiecare orice oricine toți toate tot totul alt altă alți alte altul alta altcineva același
    aceeași un una unu unei unui unii unele al a ai ale cel cea cei cele și sau ori dar însă ci că să căci deci dacă deoarece fiindcă ca decât
    deși încât nici de din la în într dintr printr prin pe cu despre între dintre printre sub peste până împotriva contra după spre către pentru
    lângă asupra dintro așa astfel atât foarte mai prea destul puțin mult multă mulți multe doar numai chiar încă deja iar iarăși mereu
    întotdeauna niciodată uneori adesea acum azi astăzi mâine ieri curând apoi atunci bine bun bună buni bune ziua salut alo mersi mulțumesc rog
    da sunt ești este e suntem sunteți era eram erau fost fi fiind vei va vom veți vor aș ar am are avem aveți au avea aveam avut aibă vreau vrei
    vrea vrem vreți vrut trebuie trebuia nevoie pot poți poate putem puteți putea merg mergi merge mergem mers duc vin vii vine dau dai dă dăm
    dați dat iau iei ia luăm luat fac faci face facem faceți făcut facă știu știi știe știm știți știut spun spui spune spuneți spus zic zice
    găsesc găsești găsește găsi caut cauți caută căutăm căutam căutați obțin obține obținut vorbește vorbitor ajutor ajuta ajute ajută ajutați
    întrebare doi două trei patru cinci șase șapte opt zece loc`,
  vi: `tôi mình em anh chị bạn* chúng* họ* nó* ai gì nào đâu kia ấy đấy* đó này thế vậy* sao bao nhiêu mấy* khi lúc các những mọi mỗi* một người
    cái thứ* cách nơi và hoặc hay với cùng của cho để từ ở tại trong ngoài* trên dưới giữa bên đến* tới vào ra qua theo về bởi* vì* do nếu nên
    nhưng tuy mà thì là như ạ à ơi nhé hả* dạ vâng thôi* rồi cũng vẫn* còn* lại* nữa luôn quá rất lắm hơn* nhất* chỉ khá nhiều ít* vài* chút hôm
    nay mai giờ bây* trước sau đã đang sẽ bị được có xin ơn chào hỏi giúp đỡ giùm dùm nhờ* biết nói phải thể cần muốn làm lấy tìm đi hai bốn* năm*
    sáu bảy* tám* chín* mười* lên* chỗ* rằng* xuống* thật* nhỉ* đây chưa* cả* hết* vừa* cứ* đều* sắp* toàn* tui* dc đc ntn đầu* dâu* ôm* sạch* lượng* rắc* sót* bới* bồi* bởi*`,
  uz: `men meni menga menda mendan mening meniki sen seni senga sening siz sizga sizni sizning u uni unga uning unda undan ular ularga ularni
    ularning biz bizga bizni bizning bizda bizdan o'zim o'zi o'z bu buni bunga buning bunda bundan bular shu shuni shunga shuning shunday bunday
    unday o'sha mana yerda yerga yerdan kim kimga kimni kimdan kimning kimdir nima nimani nimaga nimadan nimadir nega qanday qanaqa qalay qachon
    qayer qayerda qayerga qayerdan qaerda qaerga qaerdan qani qaysi qancha nechta necha hech har hamma hammasi barcha boshqa ayrim ba'zi biror
    bironta birorta biri narsa va ham hamda yoki yo lekin ammo biroq chunki agar balki esa uchun bilan haqida to'g'risida kabi ko'ra so'ng keyin
    oldin avval qadar gacha bo'yicha orqali tufayli ichida faqat hatto juda ko'p kam ancha biroz yana hali endi hozir bugun ertaga doim doimo ha
    iltimos rahmat salom assalomu alaykum assalom yaxshi bor edi ekan bo'ladi bo'lgan bo'lsa bo'lish bo'ldi kerak zarur lozim xohlayman istayman
    istaymiz mumkin mumkinmi bilaman bilmayman biladi bilish qilish qilaman qilamiz qilsam qilsa qiladi qilib qilishim olish olaman olsam olsa
    olib olishim berish beradi bering berdi borish boraman borsam kelish kelaman ayting aytib aytish deb topish topaman topsam topsa izlayapman
    qidiryapman qidiraman gapiradigan yordam savol bir ikki uch to'rt besh olti yetti sakkiz to'qqiz o'n мен мени менга менда мендан менинг сиз
    сизга сизни уни унга унинг улар биз бизга бизнинг бу буни бунга шу шундай ким кимга нима нимани нега қандай қачон қаерда қаерга қаердан қайси
    қанча нечта бошқа билан учун ҳақида кейин олдин ва ҳам ёки лекин чунки агар фақат жуда яна энди ҳозир бугун эртага илтимос раҳмат салом бор
    эди бўлади бўлса керак зарур лозим мумкин мумкинми истайман хоҳлайман биламан билмайман қилиш қиламан қилсам олиш оламан олсам бериш беради
    бораман борсам топиш топаман топсам топса қидиряпман излаяпман ёрдам бир икки bormi joy joyda yarim olmoqchiman олмоқчиман bo'ladimi
    bo'lsak bo'larmikan kerakmi boray boraylik borsak borsin borsa qilay qilsak olamanmi olsak bilmaymiz бўладими керакми қилай`,
  fil: `ako ko akin aking sakin ikaw ka mo iyo iyong sayo kita kayo ninyo nyo inyo siya niya kanya kanyang kami namin amin aming samin tayo natin
    atin ating sila nila kanila kanilang ito nito dito iyan niyan diyan iyon noon niyon doon dun yan yun yung yong ung yon itong to ganito ganyan
    ganon ganoon ganun sino sinong kanino ano anong alin aling saan saang nasaan san kailan paano pano papaano bakit ilan ilang gaano lahat ibang
    iba bawat ang ng nang na sa si sina ni nina kay kina mga at o pero ngunit subalit tapos saka pati kung kapag pag habang dahil para ay kahit
    tungkol mula hanggang pagkatapos ba po opo ho oo pa pang naman lang lamang din rin daw raw nga kasi kaya kayang yata sana muna pala man bang
    pong kong mong niyang maging ngayon kahapon kanina mamaya palagi lagi minsan ulit uli muli marami maraming konti kaunti masyado talaga napaka
    mas pinaka may mayroon meron mayroong gusto gustong kailangan kailangang pwede pwedeng puwede puwedeng maaari maaaring dapat alam sabi sabihin
    gawin gagawin pumunta punta pupunta puntahan kumuha kuha kunin makuha makakuha makakakuha nasa hanap hanapin naghahanap makahanap mahanap
    makakahanap hinahanap tulong tulungan matulungan makatulong tumulong tanong magtanong salamat kumusta kamusta hello hi paki pakisabi dalawa
    dalawang tatlo tatlong apat lima limang anim pito walo siyam sampu the a an is are my i you it in of on for and or with how where what can
    kayong akong kaming silang siyang tayong naming nilang nating lugar nag nagwi nagvi nagpi`,
  ka: `მე მეც ჩემი ჩემს ჩემთვის ჩემთან ჩემო შენ შენი თქვენ თქვენი თქვენთან ის იგი იმას იმის ისინი მათ მათი მან მას მისი მისთვის ჩვენ ჩვენი ჩვენს
    ჩვენთვის ეს ამ ამას ამის ესენი იმ აი ისე ასე ასეთი ისეთი აქ იქ აქედან იქიდან სად სადაა სადმე საიდან სადაც როდის როცა როგორ როგორი რა რაა რას
    რის რისთვის რატომ რომელი რომელიც რომელ რამდენი ვინ ვის ვისთან ვიღაც ვინმე რაღაც რამე რაიმე არავინ არაფერი ყველა ყველაფერი ყოველი სხვა და ან
    მაგრამ თუ რომ რადგან რათა ხოლო კი აც შესახებ მიერ შორის გარდა შემდეგ ძალიან ცოტა ბევრი მეტი უფრო მხოლოდ კიდევ უკვე ჯერ ისევ მაინც ხშირად
    ყოველთვის არასდროს ახლა დღეს ხვალ გუშინ მალე მერე ხოლმე თითქმის დიახ გთხოვთ მადლობა გამარჯობა გამარჯობათ კარგი კარგად ვარ ხარ არის არიან ვართ
    იყო იყვნენ იქნება მაქვს გაქვს აქვს გვაქვს გაქვთ აქვთ მქონდა მყავს ჰყავს გვყავს მინდა გინდა უნდა გვინდა უნდათ მინდოდა მჭირდება გვჭირდება
    სჭირდება საჭიროა შემიძლია შეგიძლიათ შეუძლია შეგვიძლია შეიძლება წავიდე მივიდე მივმართო მოვიდე მომცეთ მისცემს ვიცი იცის იცით ვიცოდე მითხარით
    მითხრათ თქვა ამბობს გავაკეთო ვაკეთებ აკეთებს გაკეთება ავიღო ავიღებ მივიღო მივიღებ ვეძებ ვეძებთ ეძებს ვიპოვო ვიპოვი ვნახო დამეხმარეთ დამეხმაროს
    დამეხმარება დახმარება კითხვა ერთი ორი სამი ოთხი ხუთი ექვსი შვიდი რვა ცხრა ათი ვქნა ადგილი`,
  hi: `मैं मैंने मुझे मुझको मुझसे मेरा मेरी मेरे हम हमें हमने हमको हमारा हमारी हमारे तू तुम तुम्हें तुम्हारा आप आपको आपका आपकी आपके वह वो उस उसे उसका उसकी
    उसके उसने उन उन्हें उनका उनकी उनके वे यह ये इस इसे इसका इसकी इसके इन इनका इन्हें अपना अपनी अपने खुद जो जिस जिसे जिसका कौन कौनसा कौनसी किस किसे किसका किसको
    किसी कोई कुछ क्या क्यों कैसे कैसा कैसी कब कहाँ कहां किधर कितना कितनी कितने यहाँ यहां वहाँ वहां इधर उधर सब सभी हर दूसरा दूसरी दूसरे और या लेकिन मगर परंतु
    क्योंकि इसलिए अगर तो कि जब तब तक जैसे ऐसे ऐसा ऐसी वैसे का की के को में से पर ने लिए साथ द्वारा बारे ओर तरफ पास भी ही सिर्फ केवल बहुत ज़्यादा ज्यादा थोड़ा
    थोड़ी बिल्कुल अभी अब आज कल परसों फिर दोबारा हमेशा कभी पहले बाद शायद जी हां हाँ कृपया प्लीज नमस्ते धन्यवाद शुक्रिया अच्छा अच्छी अच्छे है हैं हूँ हूं हो था
    थी थे होगा होगी होता होती होते हुआ हुई हुए होना रहा रही रहे गया गई गए जाना जाता जाती जाते जाएं जाऊं जाऊँ जाए आना आता आती करना करने करता करती करते करूं
    करूँ करें करे करो कर किया चाहिए चाहिये चाहता चाहती चाहते सकता सकती सकते पड़ता पड़ेगा देना दें दे दो दी दिया दीजिए लेना ले लें लूं लिया मिलना मिल मिलता
    मिलती मिलते मिलेगा मिलेगी मिले मिला पाने मालूम जानना बताएं बताइए बताओ बताना बता वाला वाली वाले ढूंढ ढूँढ ढूंढना मदद सहायता सवाल एक तीन चार पांच पाँच छह
    सात आठ नौ दस कहा जगह अलग बनना बनाना बनाने बनने बनवाना बनवाने बनवानी पूरा पूरी पूरे सारा सारी सारे लगा लगे लगी लगता लगती लगते चले पड़ा पड़े पड़ना पड़ती
    पाता पाते पाती बजे यहीं वहीं अगला अगले अगली कहता कहते कहती कहना बड़ा बड़ी बड़े छोटा छोटी समय दोनों रखना रखने रखता रखते गईं हजार बारह बीस बुरा बुरे`,
  ne: `म मलाई मैले मसँग मसंग मबाट मेरो मेरा मेरी हामी हामीलाई हाम्रो हाम्रा हामीले तिमी तिमीलाई तिम्रो तपाईं तपाई तपाईंलाई तपाईंको उ ऊ उनी उहाँ उसको उसलाई
    उनको उनीहरू त्यो त्यस यो यस यसको यी ती आफ्नो आफू आफ्ना को कसको कसलाई कसले के केही किन कसरी कस्तो कहिले कहाँ कहाँबाट कता कति कुन कुनै कोही यहाँ त्यहाँ यता
    उता सबै सब हरेक अरू अरु अर्को अनि र वा तर किनभने यदि भने पनि त तथा नै का की ले लाई मा बाट देखि सम्म सँग संग लागि द्वारा बारे बारेमा जस्तै जस्तो कि मात्र
    मात्रै धेरै थोरै अझै अझ अब अहिले आज भोलि हिजो फेरि सधैं पछि अघि पहिले हजुर कृपया नमस्ते नमस्कार धन्यवाद राम्रो हो छ छन् छु छौं थियो थिए हुन्छ हुन्छन् हुन्
    हुने हुनु भयो भएको भएका भएर गर्छ गर्छु गर्ने गर्नु गर्नुपर्छ गर्न गरेको गर गरी सक्छु सक्छ सकिन्छ सक्ने चाहन्छु चाहिन्छ चाहियो चाहिएको पर्छ पर्ने जाने जानु
    जान जान्छ जाऊँ आउने आउनु दिने दिनु दिनुहोस् दिनुस् लिने लिनु लिन पाउने पाउनु पाउन पाइन्छ पाउँछु भन्ने भन्नुहोस् भन्नु थाहा खोज्दै खोज्दैछु खोज्न मद्दत
    सहयोग प्रश्न एक एउटा दुई दुइटा तीन चार पाँच सात आठ नौ दश कहा होला ठाउँ मान्छे मान्छेहरू यहीँ त्यहीँ भन्छ भन्छन् भन्यो गर्दा गर्दै गरें गरेँ गरे गर्यो
    गराउने गराए गरेन गर्छन् गर्छौं गर्छौँ गरिदिने गरिदियो गराउनु गर्नुपर्यो हुँदा हुँदै जाँदा जान्छौं समस्या साना सानो सानी ठूला ठूलो बजे बाह्र हजार नदिई कतै
    भइन् पर्छु सट्टा लाग्ने लाग्न समय barsa`,
  bn: `আমি আমাকে আমার আমাদের আমরা আমায় তুমি তোমার তোমাকে আপনি আপনার আপনাকে আপনারা তুই সে তার তাকে তারা তাদের তিনি উনি ওর ওকে ও এ এটা এটি এই এর
    একে এরা সেটা সেই সেটি ওই ওটা ঐ যা যে যার যাকে যেটা যারা কে কার কাকে কারা কেউ কারো কি কী কিছু কেন কিভাবে কীভাবে কেমন কেমনে কখন কবে কোথায় কোথাও
    কই কোন কোনো কোনটা কত কতটা এখানে সেখানে ওখানে সব সবাই সকল প্রতিটি অন্য আরেক তা আর এবং বা অথবা কিন্তু তবে কারণ যদি তাহলে তখন যখন যেমন মতো মত তো
    নাকি জন্য জন্যে সাথে সঙ্গে থেকে হতে চেয়ে দিয়ে নিয়ে মধ্যে ব্যাপারে সম্পর্কে পর্যন্ত মাধ্যমে দ্বারা প্রতি শুধু মাত্র কেবল খুব অনেক বেশি একটু
    আরও আরো এখন এখনও এখনো আজ আজকে কাল কালকে গতকাল আগামীকাল আবার সবসময় কখনো কখনও পরে আগে দয়া প্লিজ ধন্যবাদ হ্যালো সালাম আসসালামু আলাইকুম নমস্কার
    হ্যাঁ জি ভালো ভাল আছে আছি আছেন ছিল ছিলাম হয় হবে হলে হয়ে হয়েছে হচ্ছে হলো হোক করতে করা করব করবো করি করে করেন করছি করবে করলে করেছি করার চাই
    চায় চাচ্ছি চাইছি চান পারি পারব পারবো পারে পারেন লাগবে লাগে দরকার প্রয়োজন উচিত যাব যাবো যাওয়া যেতে যাই যায় যাবে গেলে গিয়ে আসা আসতে আসে এসে
    দিতে দেয় দেন দিন দিবে দেবে দেওয়া দিলে দাও নিতে নেওয়া নিব নেব নেয় পাব পাবো পাওয়া পেতে পাই পায় পেলে জানি জানা জানতে জানেন বলতে বলেন বলুন
    বলে বলবেন খুঁজছি খুঁজি খুঁজতে সাহায্য প্রশ্ন এক একটা একটি একজন দুই দুইটা দুটি তিন চার পাঁচ ছয় সাত আট নয় দশ জায়গা
    আমারে আমাগো তোমারে করমু যামু পামু করতেছি করতেছে পারতেছি এমন করছে করাতে থেইকা থাইকা হইছে হইয়া হইলে হইতে হইব হইবো কইরা ধইরা লইয়া নিয়া দিমু দিব
    দিবো দিছে দিসে নিমু আইছি আইছে আইসা আছিলাম আছিল আসছি যামুগা যাইতে যাইব যাইবো চাইতেছি কইতে কইবো কারে মোরে মোর লাগবো এহন কাইল কাইলকা er`,
  ar: `أنا أنت انتي أنتم نحن احنا هو هي هم هن همه هما لي لك له لها لنا لكم لهم عندي عندك عنده عندها عندنا معي معاي معايا معك معه معها معنا فيه
    فيها بي به بها منه منها مني منك عليه عليها علي عليا عليك إليه لدي لديه لديها لدينا لديك هذا هذه هاد هادا هاي هيدا هيدي هاذا هاذي دا دي ده
    هؤلاء ذلك تلك ذاك هناك هنا هون الذي التي الذين اللي من ما ماذا متى أين اين وين فين كيف كيفاش ازاي شلون شو ايش ايه وش شنو شنوة اش علاش ليش ليه
    لماذا كم قديش شحال قد أي أية مين شكون امتى إمتى وقتاش في فى ب بـ على عن إلى مع بين حتى منذ عند لدى خلال ضد حول قبل بعد فوق تحت وراء ع ل ك و ف
    ثم أو ولا بس لكن ولكن لأن لان عشان علشان كي لكي باش إذا لو أن إن أنه إنه اني إني انني كأن مثل زي كما كمان أيضا برضو كذلك فقط سوى كل كلها جميع
    بعض يا واين وكيف وانا وهل هل كثير كتير بزاف برشا كثيرا قليل شوي شوية جدا اوي أكثر اكتر أقل أحسن أفضل منيح كويس الآن هلق هلأ دلوقتي دابا توا
    اليوم النهارده النهاردة بكرا بكرة امبارح أمس مبارح دائما أبدا مرة تاني قريبا لسا لسه مازال خلاص نعم أيوا ايوه كان كانت كنت يكون تكون أكون أريد
    يريد تريد نريد بدي بدك بده بدنا عايز عايزة عاوز عاوزة عايزين بغيت باغي باغية ابغى نبغي أود أرغب حابب حابة أحتاج نحتاج محتاج محتاجة بحاجة حاجة
    لازم لازمني يلزمني يلزم يجب ينبغي خاصني يمكن يمكنني ممكن أقدر نقدر تقدر يقدر بقدر بإمكاني أستطيع يستطيع قادر أذهب أروح نروح بروح يعطيني عطيني
    اعطيني أحصل الحصول أجد ألاقي لقيت نلقى ألقى لاقي أعرف يعرف نعرف بعرف تعرف عارف عارفة قال قالوا قالت قلت قولوا قولي نعمل بعمل نسوي أسوي ندير
    أفعل أبحث بدور أدور كنقلب نقلب نفتش ساعدوني ساعدني يساعدني يساعد تساعدني مساعدة سؤال سمحت سمحتم فضلك فضلكم رجاء الرجاء أرجو شكرا مرحبا أهلا
    السلام سلام عليكم شي شيء حد أحد حدا واحد واحدة اثنين اتنين ثلاثة تلاتة ثلاث تلات أربعة أربع خمسة خمس ستة سبعة سبع ثمانية تمانية تسعة تسع عشرة
    عشر ana enta fi fe min 3la 3ala ila kif keef kayf wein wain win fein feen eh shu shou esh chno kam mata lazem lazim bidi bedi biddi awez ayez
    3ayez 3awez bghit bgha baghi mumkin momken aw bas hada hadi elli illi 3an 3ndi 3andi 3andy أعمل عافاك نلقاها فيني فينا نمشي يوجد توجد مكان وما
    تبعي تبعك تبعه تبعها تبعنا تبعهم ديال ديالي ديالك ديالو ديالها ديالنا بتاع بتاعي بتاعك بتاعه بتاعتي بتاعنا وبدي وبده وبدنا وعايز وبغيت وعندي
    ومعي وهو وهي وأنا وانا واحنا ونحنا كاين والو يعني رح راح غادي`,
};

/** Small words that turn a meaning round: "nie mam gdzie spać". They stay in phrases of the vocabulary and are dropped when left over. */
export const negationsOf: Readonly<Record<string, string>> = {
  pl: 'nie bez',
  uk: 'не ні без немає нема',
  ru: 'не нет без нету',
  be: 'не без няма',
  en: "no not without don't doesn't didn't can't cannot couldn't haven't hasn't isn't aren't wasn't won't",
  es: 'no sin',
  tr: 'yok değil olmadan olmayan',
  ro: 'nu n fără',
  vi: 'không',
  uz: "emas yo'q йўқ эмас",
  fil: 'di hindi wala walang',
  ka: 'არ არა ვერ აღარ გარეშე',
  hi: 'नहीं नही ना मत बिना',
  ne: 'छैन होइन नभएको बिना',
  bn: 'না নেই নাই ছাড়া',
  ar: 'لا لم ليس مش مو بدون بلا غير مفيش مافي',
};

/**
 * Small words that take a negation to themselves: "nie wiem, gdzie jest praca" (I do not know where) is no "nie mam pracy". They stay
 * beside it, so that phrases of not knowing are told from those of not having.
 */
export const knowingOf: Readonly<Record<string, string>> = {
  pl: 'wiem wie wiesz wiemy',
  uk: 'знаю знає знаємо знають',
  ru: 'знаю знает знаем знают',
  be: 'ведаю ведае ведаем',
  en: 'know knows',
  es: 'sé sabe sabemos saben',
  ro: 'știu știe știm',
  vi: 'biết',
  fil: 'alam',
  ka: 'ვიცი იცის ვიცით',
  hi: 'मालूम जानता जानती',
  ne: 'थाहा',
  bn: 'জানি জানে',
  ar: 'أعرف يعرف نعرف بعرف عارف عارفة',
};
