import { on, publicHolidays, weekdays } from '../../writing/hours.ts';
import { email, form, type Leaflet, machine, text } from '../../writing/leaflet.ts';
import { at, byAppointmentAt, type Place } from '../../writing/place.ts';

/** The labour inspectorate, for danger that has not hurt anybody yet. */
export const inspectorateOnDanger = (inspectorate: Place): readonly Leaflet[] => [
  {
    key: 'zgloszenie-zagrozenia',
    texts: {
      pl: text(
        'Zgłoszenie zagrożenia: maszyna bez osłony, rusztowanie, opary',
        'Gdy w pracy może się komuś stać krzywda, inspekcja może przyjechać i zatrzymać maszynę.',
        'Napisz, w której hali i na której zmianie najlepiej to widać. Zdjęcie pomaga, ale nie rób go, jeśli miałbyś podejść do maszyny. Inspektorzy nie mówią w firmie, kto zgłosił, i oglądają więcej stanowisk niż to jedno. Gdy zagrożenie jest natychmiastowe, najpierw wyjdź i ostrzeż innych, potem pisz.\n\nSprawy o zaległą pensję składa się osobno.',
        'Przez formularz o każdej porze albo w sekretariacie.',
      ),
      uk: text(
        'Повідомити про небезпеку: машина без захисту, риштування, випари',
        'Коли на роботі хтось може постраждати, інспекція може приїхати й зупинити машину.',
        'Напишіть, у якому цеху і на якій зміні це найкраще видно. Фото допомагає, але не робіть його, якщо для цього треба підійти до машини. Інспектори не кажуть на фірмі, хто повідомив, і оглядають більше місць, ніж це одне. Коли небезпека негайна, спершу вийдіть і попередьте інших, потім пишіть.\n\nПро невиплачену зарплату пишуть окремо.',
        'Через форму будь-коли або в секретаріаті.',
      ),
      en: text(
        'Reporting danger: a machine without a guard, scaffolding, fumes',
        'When somebody may get hurt at work, the inspectorate can come and stop the machine.',
        'Write in which hall and on which shift it is best seen. A picture helps, but take none if you would have to go near the machine. Inspectors do not tell the firm who reported, and they look at more places than the one. When the danger is immediate, first get out and warn the others, then write.\n\nUnpaid wages are reported separately.',
        'By form at any hour, or at the secretary’s office.',
      ),
      tr: machine(
        text(
          'Tehlike bildirimi: korumasız makine, iskele, duman',
          'İşte birinin başına bir şey gelebilecekse müfettiş gelip makineyi durdurabilir.',
          'Hangi salonda, hangi vardiyada görüldüğünü yazın. Makineye yaklaşmanız gerekiyorsa fotoğraf çekmeyin. Bildirenin adı firmaya söylenmez.',
        ),
      ),
      ro: machine(
        text(
          'Sesizarea unui pericol: mașină fără protecție, schelă, vapori',
          'Când cineva se poate răni la muncă, inspecția poate veni și opri mașina.',
          'Scrieți în ce hală și în ce schimb se vede cel mai bine. Inspectorii nu spun firmei cine a sesizat.',
        ),
      ),
    },
    categories: ['LABOUR_INSPECTION', 'WORK_ACCIDENT'],
    audiences: ['LABOUR_MIGRANTS', 'SEASONAL_WORKERS'],
    languages: ['pl', 'uk', 'en'],
    deliveryModes: ['ONLINE', 'IN_PERSON'],
    contacts: [form('https://zagrozenia.pip-plock.example.org/', 'pl', 'uk', 'en')],
    places: [at(inspectorate, weekdays('08:00', '15:00'), ...publicHolidays())],
  },
];

/** The social insurance office, for those who cannot work for a time. */
export const insuranceWhenUnableToWork = (zus: Place): readonly Leaflet[] => [
  {
    key: 'po-wypadku-wniosek',
    texts: {
      pl: text(
        'Po wypadku w pracy: wniosek o odszkodowanie z ubezpieczenia',
        'Stanowisko, przy którym składa się komplet papierów po wypadku lub chorobie zawodowej i pyta o komisję lekarską.',
        'Najczęściej brakuje protokołu powypadkowego albo kartki z pierwszej wizyty u lekarza; sprawdzamy to, zanim przyjmiemy wniosek. Bywa, że radzimy wrócić później, gdy lekarz zamknie leczenie. Na badanie u orzecznika można zabrać kogoś do tłumaczenia. Rodzinom po wypadku śmiertelnym wyznaczamy rozmowę w osobnym pokoju.',
      ),
      uk: text(
        'Після нещасного випадку на роботі: заява про відшкодування зі страхування',
        'Стійка, де подають папери після нещасного випадку чи професійної хвороби й питають про лікарську комісію.',
        'Найчастіше бракує протоколу або аркуша з першого візиту до лікаря; перевіряємо це, перш ніж прийняти заяву. Буває, що радимо повернутися пізніше, коли лікар закриє лікування. На огляд можна взяти когось для перекладу. Родинам після смертельного випадку призначаємо розмову в окремій кімнаті.',
      ),
      en: text(
        'After an accident at work: claiming compensation from the insurance',
        'The desk that takes the papers after an accident or an occupational disease and answers questions about the medical board.',
        'Mostly the accident record or the note of the first visit to a doctor is missing; we look before we take the claim. Sometimes we advise to come back later, when the doctor has closed the treatment. Take somebody to interpret at the examination if you like. Families after a fatal accident are given a talk in a room of their own.',
      ),
    },
    categories: ['WORK_ACCIDENT', 'SOCIAL_INSURANCE'],
    audiences: ['LABOUR_MIGRANTS'],
    languages: ['pl'],
    requirements: ['PASSPORT_OR_ID', 'WORK_CONTRACT', 'APPOINTMENT'],
    free: true,
    documents: [
      { pl: 'Protokół powypadkowy', en: 'Accident record', uk: 'Протокол про нещасний випадок' },
      { pl: 'Dokumentacja leczenia', en: 'Records of treatment', uk: 'Документи про лікування' },
    ],
    bookingUrl: 'https://rezerwacje.zus-plock.example.org/wypadki',
    places: [byAppointmentAt(zus, on(['WE', 'FR'], '09:00', '13:00'), ...publicHolidays())],
  },
  {
    key: 'chorobowe-i-macierzynskie',
    texts: {
      pl: text(
        'Kiedy przyjdą pieniądze: zwolnienie lekarskie i macierzyński',
        'Okienko zasiłków dla chorych, dla kobiet w ciąży i świeżo upieczonych rodziców.',
        'Pytasz: „kto mi płaci, firma czy ZUS, i dlaczego jeszcze nie przyszło?”. Urzędniczka patrzy w system, czy lekarz wysłał zwolnienie, czy firma dołączyła swoje zaświadczenie i na które konto idzie przelew. Co czwarty przypadek to literówka w numerze rachunku. Przy zleceniu prosimy zabrać umowę: od tego, co w niej jest, zależy, czy zasiłek w ogóle wchodzi w grę.',
      ),
      uk: text(
        'Коли прийдуть гроші: лікарняний і декретні',
        'Віконце допомог для хворих, вагітних і щойно спечених батьків.',
        'Ви питаєте: «хто мені платить, фірма чи ZUS, і чому ще не прийшло?». Працівниця дивиться в системі, чи лікар надіслав лікарняний, чи фірма додала свою довідку і на який рахунок іде переказ. Часто це помилка в номері рахунку. Хто працює на zlecenie, хай візьме договір: від нього залежить, чи допомога взагалі можлива.',
      ),
      en: text(
        'When will the money come: sick leave and maternity pay',
        'The benefits window for the ill, for pregnant women and new parents.',
        'You ask: “who pays me, the firm or ZUS, and why is it not here yet?” The clerk looks up whether the doctor sent the sick note, whether the firm added its statement and which account the transfer goes to. Often it is a wrong digit in the account number. With a contract of mandate please bring it: what stands there decides whether a benefit is possible at all.',
      ),
      vi: machine(
        text(
          'Khi nào có tiền: nghỉ ốm và nghỉ sinh',
          'Quầy trợ cấp cho người ốm, phụ nữ mang thai và cha mẹ mới sinh con.',
          'Nhân viên xem trong hệ thống bác sĩ đã gửi giấy nghỉ ốm chưa, công ty đã gửi giấy xác nhận chưa và tiền chuyển vào tài khoản nào. Hãy mang theo hợp đồng.',
        ),
      ),
    },
    categories: ['SOCIAL_INSURANCE', 'PREGNANCY_WOMENS_HEALTH'],
    audiences: ['PREGNANT_WOMEN', 'MOTHERS', 'LABOUR_MIGRANTS'],
    languages: ['pl', 'uk'],
    requiresStatutoryEntitlement: true,
    requirements: ['PESEL', 'BANK_ACCOUNT'],
    free: true,
    places: [at(zus, on(['MO'], '08:00', '17:00'), on(['TU', 'TH'], '08:00', '14:00'), ...publicHolidays())],
  },
];

/** The tax office, where people already are. */
export const taxesAtWork: readonly Leaflet[] = [
  {
    key: 'pit-w-zakladzie',
    texts: {
      pl: text(
        'Urzędnik skarbowy w stołówce zakładu: zeznanie na przerwie',
        'W marcu i kwietniu jeździmy do firm, w których pracuje wiele osób z zagranicy.',
        'Rozstawiamy dwa laptopy między automatem z kawą a drzwiami. W dwadzieścia minut przerwy da się sprawdzić zeznanie, dopisać dziecko albo numer konta i zobaczyć, ile wróci. Kto pracował w tym roku także w innym kraju, dostaje wizytę w urzędzie, bo to nie jest sprawa na przerwę.\n\nDo zakładu zaprasza pracodawca albo rada pracowników.',
      ),
      en: text(
        'A tax clerk in the works canteen: your return in the break',
        'In March and April we go to firms where many people from abroad work.',
        'We put two laptops between the coffee machine and the door. Twenty minutes of a break are enough to check the return, add a child or an account number and see what will come back. Whoever also worked in another country that year is given an appointment at the office: that is no matter for a break.\n\nThe employer or the workers’ council invites us.',
      ),
      uk: text(
        'Податківець у заводській їдальні: декларація на перерві',
        'У березні та квітні їздимо на фірми, де працює багато людей з-за кордону.',
        'Ставимо два ноутбуки між кавовим автоматом і дверима. За двадцять хвилин перерви можна перевірити декларацію, дописати дитину чи номер рахунку й побачити, скільки повернеться. Хто того року працював і в іншій країні, отримує візит в установі: це не справа на перерву.\n\nНа підприємство запрошує роботодавець або рада працівників.',
      ),
      hi: machine(
        text(
          'कारख़ाने की कैंटीन में कर अधिकारी: अवकाश में टैक्स रिटर्न',
          'मार्च और अप्रैल में हम उन कंपनियों में जाते हैं जहाँ विदेश के बहुत लोग काम करते हैं।',
          'बीस मिनट में रिटर्न जाँचा जा सकता है, बच्चे का नाम या खाता जोड़ा जा सकता है। नियोक्ता हमें बुलाता है।',
        ),
      ),
    },
    categories: ['TAXES'],
    audiences: ['LABOUR_MIGRANTS', 'EMPLOYERS'],
    languages: ['pl', 'en', 'uk'],
    deliveryModes: ['OUTREACH'],
    requiresStatutoryEntitlement: false,
    requirements: ['PESEL'],
    free: true,
    contacts: [email('wyjazdy@us-plock.example.org', 'pl')],
  },
];
