import type { LocaleTexts } from './situation-texts.ts';

export const vi: LocaleTexts = {
  state: 'MACHINE',
  things: {
    WORK_NOTES: 'Ghi chép về ngày và giờ đã làm việc',
    MESSAGES_PHOTOS: 'Tin nhắn, ghi âm và ảnh',
    BANK_STATEMENT: 'Sao kê tài khoản ngân hàng',
    EMPLOYER_ADDRESS: 'Tên và địa chỉ của chủ lao động',
    DISMISSAL_LETTER: 'Giấy cho thôi việc hoặc giấy xác nhận thời gian làm việc',
    MEDICAL_PAPERS: 'Giấy tờ của bác sĩ hoặc bệnh viện',
    MEDICINE_LIST: 'Thuốc bạn đang uống, hoặc tên các thuốc đó',
    WITNESS_NAMES: 'Tên những người đã nhìn thấy',
    PASSPORT_COPY: 'Bản sao hoặc ảnh chụp hộ chiếu, nếu có',
    LETTER_WITH_ENVELOPE: 'Lá thư cùng với phong bì',
    EARLIER_DECISIONS: 'Các quyết định và thư nhận được trước đây',
    PHOTOGRAPH: 'Ảnh để làm giấy tờ',
    RENTAL_CONTRACT: 'Hợp đồng thuê nhà hoặc giấy đồng ý của chủ nhà',
    SCHOOL_REPORTS: 'Học bạ',
    VACCINATION_CARD: 'Sổ tiêm chủng',
    DIPLOMA: 'Bằng cấp kèm bảng điểm',
    MARRIAGE_CERTIFICATE: 'Giấy kết hôn, nếu đã kết hôn',
    MATERNITY_RECORD: 'Sổ khám thai',
    HOSPITAL_BIRTH_NOTE: 'Giấy tờ của bệnh viện sau khi sinh',
    DEATH_NOTE: 'Giấy báo tử của bác sĩ',
    PAPERS_OF_THE_DECEASED: 'Giấy tờ của người đã mất',
    WARM_CLOTHES: 'Quần áo ấm',
    KEYS_MONEY_PHONE: 'Chìa khóa, tiền, điện thoại và sạc',
    LIST_OF_DEBTS: 'Danh sách: nợ ai và nợ bao nhiêu',
    TRUSTED_PERSON: 'Một người mà bạn tin tưởng',
  },
  situations: {
    'just-arrived': {
      title: 'Tôi vừa mới sang đây',
      intro: 'Bạn không cần làm mọi việc cùng một lúc. Hãy bắt đầu ở nơi có người giải thích cho bạn những việc còn lại.',
      say: 'Tôi mới sang Ba Lan. Xin cho tôi biết tôi phải làm gì trước tiên.',
      steps: {
        information: 'Hãy đến điểm thông tin. Hỏi xem trong trường hợp của bạn việc gì cần làm gấp.',
        registration: 'Đăng ký địa chỉ nơi bạn ở và hỏi về số PESEL. Nhiều nơi sẽ yêu cầu số này.',
        account: 'Mở tài khoản ngân hàng để nhận lương. Đừng đưa thẻ hay mật khẩu cho bất kỳ ai.',
        health: 'Kiểm tra xem chủ có đóng bảo hiểm cho bạn không. Sau đó chọn một phòng khám gần nhà.',
        people: 'Đăng ký lớp học tiếng Ba Lan và làm quen với mọi người. Có nhau thì dễ dàng hơn.',
      },
      phrases:
        'tôi mới sang, tôi mới sang ba lan, tôi vừa đến ba lan, em mới sang ba lan, tôi sang hôm qua, tôi sang tuần trước, tôi mới đến đây, tôi là người mới ở ba lan, những ngày đầu ở ba lan, mới sang cần làm những gì, sang ba lan phải làm gì trước, bắt đầu từ đâu ở ba lan, mới nhập cảnh ba lan cần làm gì',
    },
    'unpaid-wages': {
      title: 'Chủ không trả lương cho tôi',
      intro: 'Đã làm việc thì phải được trả công. Hãy gom bằng chứng và nhờ giúp đỡ, bạn không phải đấu tranh một mình.',
      say: 'Chủ không trả tiền công cho tôi. Tôi cần được tư vấn.',
      steps: {
        proof: 'Ghi lại ngày, giờ đã làm và số tiền còn thiếu. Giữ hợp đồng, tin nhắn và ảnh, kể cả khi không có giấy tờ gì.',
        demand: 'Đòi tiền bằng văn bản và giữ lại một bản. Người tư vấn sẽ giúp bạn viết thư.',
        inspection: 'Nếu vẫn không được, hãy đến thanh tra lao động. Hỏi xem chủ có biết việc này không.',
        food: 'Bây giờ không có tiền ăn hay chỗ ngủ? Hãy nhờ giúp đỡ ngay hôm nay.',
      },
      phrases:
        'chủ không trả lương, chủ không trả tiền, chủ chưa trả lương, chủ nợ lương, chủ quỵt lương, sếp không trả lương, ông chủ không trả tiền công, công ty không trả lương, công ty nợ lương, tôi chưa được trả lương, không được trả lương, chưa nhận được lương, làm mà không được trả tiền, không trả tiền làm thêm giờ, không trả tiền tăng ca, trả lương thiếu, trả ít hơn đã hứa, công ty môi giới không trả lương, làm đen không được trả tiền, bị quỵt tiền công',
    },
    'lost-job-and-permit': {
      title: 'Tôi mất việc, mà giấy phép cư trú phụ thuộc vào việc làm',
      intro: 'Đừng chờ đợi. Hãy hỏi ngay xem mất việc thì giấy tờ cư trú của bạn ra sao.',
      say: 'Tôi bị mất việc và giấy phép của tôi gắn với công việc đó. Tôi phải làm gì và trong thời hạn nào?',
      steps: {
        office: 'Hỏi cơ quan đã cấp giấy phép xem phải báo những gì và trong bao lâu. Thời hạn có thể rất ngắn.',
        advice: 'Đưa các quyết định cho người tư vấn xem trước khi bạn ký giấy hoặc rời khỏi Ba Lan.',
        papers: 'Xin chủ giấy ghi rõ bạn đã làm bao lâu và nghỉ việc ngày nào.',
        job: 'Tìm việc mới có hợp đồng bằng văn bản. Hỏi xem có cần giấy phép mới không.',
      },
      phrases:
        'mất việc thì thẻ cư trú ra sao, tôi mất việc và giấy phép, mất việc thì visa thế nào, tôi bị đuổi việc, tôi bị sa thải, bị cho nghỉ việc, chủ cho nghỉ việc mà có thẻ cư trú, tôi mất việc rồi, nghỉ việc có mất thẻ cư trú không, đổi chủ thẻ cư trú, chuyển công ty thẻ tạm trú, không có việc được ở lại bao lâu, hết hợp đồng thẻ cư trú, thất nghiệp có bị mất giấy tờ không',
    },
    'employer-keeps-passport': {
      title: 'Chủ giữ hộ chiếu của tôi và tôi không đi được',
      intro: 'Không ai được dùng vũ lực hay đe dọa để giữ bạn làm việc. Có những người giúp đỡ và không làm gì nếu bạn chưa đồng ý.',
      say: 'Chủ lấy hộ chiếu của tôi và tôi không thể bỏ việc. Tôi cần được giúp đỡ an toàn.',
      steps: {
        danger: 'Nếu có người đe dọa hoặc nhốt bạn, hãy gọi 112 hoặc đến cảnh sát. Việc này không cần giấy tờ.',
        help: 'Nói chuyện với những người giúp nạn nhân bị cưỡng bức lao động. Bạn muốn kể bao nhiêu thì kể bấy nhiêu.',
        shelter: 'Nếu bạn ở ngay tại nơi làm việc, trước hết hãy xin một chỗ ngủ an toàn.',
        passport: 'Nói với người tư vấn rằng bạn không có hộ chiếu. Lãnh sự quán nước bạn cấp hộ chiếu mới.',
        wages: 'Tiền công chưa được trả có thể đòi sau, với sự giúp đỡ của thanh tra lao động.',
      },
      phrases:
        'chủ giữ hộ chiếu, chủ lấy hộ chiếu của tôi, chủ cầm hộ chiếu của tôi, sếp giữ hộ chiếu, chủ thu giấy tờ của tôi, không trả lại hộ chiếu, chủ không trả hộ chiếu, môi giới giữ hộ chiếu, bị giữ giấy tờ, tôi không được nghỉ việc, không cho tôi rời đi, không cho nghỉ làm, bị ép làm việc, bị bắt làm việc không được đi đâu, bị nhốt trong nhà trọ công nhân, nghỉ việc thì bị đe dọa, phải làm để trả nợ cho chủ, tôi bị bắt ép lao động',
    },
    'work-accident': {
      title: 'Tôi bị tai nạn khi làm việc',
      intro: 'Sức khỏe trước, giấy tờ sau. Cả hai đều cần lo ngay hôm nay.',
      say: 'Tôi bị tai nạn khi làm việc. Xin giúp tôi và ghi rõ là chuyện xảy ra ở chỗ làm.',
      steps: {
        doctor: 'Nếu có người bị thương nặng, hãy gọi 112. Đi khám bác sĩ ngay hôm nay và nói rằng chuyện xảy ra ở chỗ làm.',
        report: 'Báo cho chủ về tai nạn, tốt nhất bằng văn bản. Chụp ảnh và nhớ ai đã nhìn thấy.',
        inspection: 'Nếu chủ không chịu lập biên bản tai nạn, hãy báo cho thanh tra lao động.',
        money: 'Hỏi về tiền trong thời gian nghỉ ốm và về tiền bồi thường.',
      },
      phrases:
        'tai nạn ở chỗ làm, bị tai nạn lúc đi làm, tôi bị thương khi làm việc, bị thương ở xưởng, gãy tay khi làm việc, gãy chân khi làm việc, đứt tay lúc làm, ngã từ giàn giáo, bị ngã ở chỗ làm, máy kẹp ngón tay, máy cắt vào tay, chủ không chịu báo tai nạn, chủ bảo nói là không phải ở chỗ làm, đòi bồi thường tai nạn lao động, bị bỏng khi làm việc',
    },
    'ill-without-insurance': {
      title: 'Tôi bị ốm mà không có bảo hiểm',
      intro: 'Đừng trì hoãn chữa bệnh vì sợ hóa đơn. Thường vẫn có cách.',
      say: 'Tôi thấy không khỏe và không biết mình có bảo hiểm hay không. Xin giúp tôi và cho biết giá trước khi chữa.',
      steps: {
        emergency: 'Nếu nguy hiểm đến tính mạng, hãy gọi 112 hoặc đến bệnh viện. Chuyện tiền nong nói sau.',
        insured: 'Kiểm tra xem thật ra bạn có bảo hiểm không: qua việc làm, qua người nhà hoặc từ nước mình.',
        doctor: 'Nếu không có, hãy hỏi giá ở phòng khám trước khi bác sĩ bắt đầu chữa.',
        bill: 'Có hóa đơn mà bạn không trả nổi? Đừng giấu đi, hãy xin trả góp và nhờ tư vấn.',
      },
      phrases:
        'tôi ốm mà không có bảo hiểm, bị bệnh mà không có bảo hiểm, ốm không có bảo hiểm y tế, đi khám không có bảo hiểm, khám bác sĩ không có bảo hiểm, chữa bệnh không có bảo hiểm, sợ hóa đơn bệnh viện, hóa đơn bệnh viện quá đắt, không trả nổi tiền viện phí, khám bác sĩ không bảo hiểm bao nhiêu tiền, không có tiền đi bác sĩ, chủ không đóng bảo hiểm cho tôi, vào viện không có bảo hiểm',
    },
    pregnant: {
      title: 'Tôi đang mang thai',
      intro: 'Bạn có thời gian để thu xếp mọi việc. Hãy bắt đầu từ bác sĩ hoặc nữ hộ sinh.',
      say: 'Tôi đang mang thai. Xin cho tôi biết phải đến đâu và những gì được miễn phí.',
      steps: {
        doctor: 'Hẹn gặp bác sĩ hoặc nữ hộ sinh. Xin sổ khám thai và luôn mang theo bên mình.',
        insurance: 'Hỏi xem bạn có bảo hiểm không và khi mang thai bảo hiểm chi trả những gì.',
        work: 'Trước khi ký bất cứ giấy gì ở chỗ làm, hãy hỏi người tư vấn xem mang thai thì hợp đồng của bạn thay đổi ra sao.',
        people: 'Gặp gỡ các bà mẹ khác. Nếu thấy khó khăn hay lo sợ, hãy nói với ai đó.',
      },
      phrases:
        'tôi có thai phải làm gì, tôi có bầu rồi, em có bầu phải làm sao, mang thai không có bảo hiểm, có bầu không có bảo hiểm, có thai mà vẫn đi làm, bị đuổi việc vì có thai, tôi sắp sinh con, tôi sắp có em bé, sinh con ở đâu, đẻ ở bệnh viện nào, thử thai hai vạch, que thử thai dương tính, khám thai ở đâu, tôi dính bầu',
    },
    'baby-born': {
      title: 'Con tôi mới chào đời',
      intro: 'Chúc mừng bạn! Trong những tuần đầu có vài việc phải làm, tốt nhất theo thứ tự này.',
      say: 'Con tôi mới chào đời. Tôi muốn làm giấy tờ cho cháu.',
      steps: {
        register: 'Khai sinh cho con tại urząd stanu cywilnego ở nơi con sinh ra. Hãy hỏi ngay thời hạn là bao lâu.',
        stay: 'Hỏi xem con sẽ có hộ chiếu nào và giấy tờ cư trú nào. Hộ chiếu do lãnh sự quán nước bạn cấp.',
        health: 'Chọn phòng khám cho con và hỏi về tiêm chủng.',
        money: 'Hỏi xem bạn có được nhận tiền cho con không. Điều này tùy vào giấy tờ cư trú và việc làm của bạn.',
        people: 'Gặp các cha mẹ khác có con nhỏ. Bạn không phải ở nhà một mình.',
      },
      phrases:
        'tôi mới sinh con, tôi vừa sinh em bé, vợ tôi mới sinh, vợ tôi vừa đẻ, con gái tôi mới sinh, con trai tôi mới sinh, chúng tôi mới có con, làm giấy khai sinh cho con mới đẻ, khai sinh cho trẻ sơ sinh, giấy tờ cho trẻ sơ sinh, hộ chiếu cho em bé, làm hộ chiếu cho con mới sinh, sau khi sinh phải làm gì, thẻ cư trú cho trẻ sơ sinh, em bé mới sinh cần giấy tờ gì',
    },
    'child-starts-school': {
      title: 'Con tôi bắt đầu đi học',
      intro: 'Trẻ có thể vào học cả giữa năm và cả khi chưa biết tiếng Ba Lan. Nhà trường biết cách giúp.',
      say: 'Tôi muốn xin học cho con. Cần những giấy tờ gì?',
      steps: {
        enrol:
          'Đến trường gần nhà nhất và nói rằng bạn muốn xin học cho con. Nếu hết chỗ, hỏi ở cơ quan thành phố (urząd) xem trường nào còn chỗ.',
        polish: 'Hỏi về giờ học thêm tiếng Ba Lan và người giúp đỡ con trong thời gian đầu.',
        health: 'Đưa sổ tiêm chủng. Báo cho trường biết con có bệnh hay dị ứng gì.',
        money: 'Hỏi về bữa trưa, sách giáo khoa và hỗ trợ mua đồ dùng học tập.',
        afternoon: 'Hỏi xem sau giờ học con có thể làm gì trong lúc bạn đi làm.',
      },
      phrases:
        'xin học cho con, đăng ký cho con đi học, cho con vào trường học, con trai tôi đi học, con gái tôi đi học, con tôi vào lớp một, làm sao xin cho con vào trường ba lan, trường cho trẻ em nước ngoài, con không biết tiếng ba lan đi học, chuyển trường cho con sang ba lan, giấy tờ xin học cho con, nhập học cho con cần gì, con mới sang ba lan muốn đi học',
    },
    'violence-at-home': {
      title: 'Có người hành hạ tôi ở nhà',
      intro: 'Đó không phải lỗi của bạn và bạn không phải chịu đựng. Sự giúp đỡ cũng dành cho người từ nước khác đến.',
      say: 'Có người hành hạ tôi ở nhà. Tôi muốn nói chuyện riêng và cần phiên dịch.',
      steps: {
        danger: 'Nếu sợ nguy hiểm đến tính mạng, hãy gọi 112, hoặc sang nhà hàng xóm nhờ họ gọi.',
        shelter: 'Có những ngôi nhà nơi bạn và các con có thể ở an toàn. Địa chỉ không được cho ai biết.',
        doctor: 'Cho bác sĩ xem vết thương và xin ghi lại. Gửi ảnh và tin nhắn cho người bạn tin tưởng giữ.',
        talk: 'Nói chuyện với người hiểu những chuyện như thế này. Quyết định là của bạn.',
        law: 'Hỏi luật sư về con cái, chỗ ở và về giấy tờ cư trú, nếu giấy tờ của bạn phụ thuộc vào người đó.',
      },
      phrases:
        'chồng tôi đánh tôi, chồng đánh tôi, bị chồng đánh, chồng hay đánh đập tôi, vợ tôi đánh tôi, bạn trai đánh tôi, ở nhà có người đánh tôi, tôi sợ chồng, chồng dọa bắt con, chồng dọa giết tôi, chồng cưỡng hiếp tôi, chồng chửi mắng tôi suốt, bị bạo hành ở nhà phải làm gì, tôi muốn bỏ trốn khỏi chồng, muốn bỏ chồng vũ phu, bố đánh tôi, tôi sợ về nhà',
    },
    'nowhere-to-sleep': {
      title: 'Tôi không có chỗ ngủ',
      intro: 'Đêm nay vẫn có thể tìm được chỗ. Hãy bắt đầu tìm trước khi trời tối.',
      say: 'Đêm nay tôi không có chỗ ngủ. Tôi cần một chỗ ngủ qua đêm.',
      steps: {
        tonight: 'Hỏi chỗ cho đêm nay ở nhà ngủ qua đêm (noclegownia). Nếu trời băng giá và có người nằm ngoài trời, hãy gọi 112.',
        eviction: 'Chủ nhà đuổi bạn hoặc đã thay khóa? Ghi lại chuyện đã xảy ra và hỏi người tư vấn trước khi trả chìa khóa.',
        basics: 'Nhận bữa ăn nóng và quần áo ở nơi không ai hỏi giấy tờ.',
        home: 'Tìm phòng để ở lâu dài. Nhờ ai đó cùng đọc hợp đồng với bạn.',
      },
      phrases:
        'không có chỗ ở đêm nay, không có chỗ trú chân, không có nơi ở tạm, đêm nay ngủ ở đâu, cần chỗ ngủ đêm nay, tối nay không có chỗ ngủ, chủ nhà đuổi tôi, chủ nhà không cho ở nữa, chủ nhà bắt dọn đi, chủ nhà đuổi ra khỏi nhà, bị đuổi khỏi phòng trọ, bị đuổi khỏi nhà trọ công nhân, tôi ngủ ngoài đường, tôi ngủ trong xe, chủ nhà thay khóa, mai phải dọn đi, tôi bị đuổi ra đường, không có nhà để về',
    },
    'feeling-very-bad': {
      title: 'Tôi thấy rất khổ sở và không có ai để tâm sự',
      intro: 'Những gì bạn đang cảm thấy rồi có thể qua đi. Bạn không phải chịu đựng một mình.',
      say: 'Tôi thấy rất khổ sở. Xin hãy nói chuyện với tôi hoặc cho biết ai có thể giúp.',
      steps: {
        now: 'Nếu bạn nghĩ đến cái chết hoặc muốn làm đau mình, hãy gọi 112 hoặc nói với ai đó ngay bây giờ.',
        talk: 'Hẹn nói chuyện với nhà tâm lý. Cho biết bạn nói tiếng nào dễ hơn.',
        people: 'Hãy đến nơi có người, dù chỉ một giờ.',
        cause: 'Công việc, nợ nần, rượu, nhớ nhà? Những chuyện ấy bạn cũng có thể nhờ giúp.',
      },
      phrases:
        'tôi rất buồn, tôi thấy rất tệ, tôi buồn lắm không biết nói với ai, không có ai để nói chuyện, không ai hiểu tôi, không có người tâm sự, tôi không muốn sống nữa, không còn sức sống, tôi mệt mỏi với cuộc sống, tôi không chịu nổi nữa, tôi khóc suốt ngày, lo nghĩ không ngủ được, một mình nơi xứ người, tôi cô đơn quá, tôi nhớ nhà, nhớ nhà quá, muốn kết thúc tất cả, muốn chết cho xong',
    },
    'residence-card-runs-out': {
      title: 'Visa hoặc thẻ cư trú của tôi sắp hết hạn',
      intro: 'Quan trọng nhất là ngày tháng. Hãy nộp đơn trước khi giấy tờ hết hạn.',
      say: 'Thẻ cư trú (karta pobytu) của tôi sắp hết hạn. Tôi phải nộp những gì và trước ngày nào?',
      steps: {
        date: 'Xem ngày trên thẻ hoặc visa và nộp đơn sớm. Đừng đợi đến ngày cuối.',
        advice: 'Không biết phải xin loại giấy nào? Hỏi người tư vấn trước khi hết hạn.',
        papers: 'Gom các giấy tờ mà cơ quan yêu cầu. Một số phải có bản dịch tuyên thệ.',
        work: 'Báo cho chủ biết. Có thể giấy phép lao động cũng phải gia hạn.',
      },
      phrases:
        'thẻ cư trú sắp hết hạn, visa sắp hết hạn, visa hết hạn rồi, thẻ cư trú hết hạn rồi, thẻ tạm trú sắp hết hạn, gia hạn visa ba lan, gia hạn thẻ cư trú thế nào, làm lại thẻ cư trú, đổi thẻ cư trú mới, xin thẻ cư trú như thế nào, nộp hồ sơ xin thẻ cư trú, đang chờ thẻ cư trú, giấy phép cư trú sắp hết hạn, hết hạn visa phải làm gì, ở quá hạn visa',
    },
    'bring-family': {
      title: 'Tôi muốn đón gia đình sang Ba Lan',
      intro: 'Việc này mất thời gian nên hãy bắt đầu sớm. Trước hết tìm hiểu xem bạn có thể đi theo đường nào.',
      say: 'Tôi muốn đón gia đình sang Ba Lan. Tôi có những cách nào và cần giấy tờ gì?',
      steps: {
        advice: 'Hỏi người tư vấn xem bạn có thể đón người nhà không và khi nào. Điều này tùy vào giấy tờ cư trú của chính bạn.',
        papers: 'Gom giấy kết hôn và giấy khai sinh. Hỏi xem giấy nào phải có bản dịch tuyên thệ.',
        home: 'Tìm nhà cho cả gia đình, có hợp đồng bằng văn bản.',
        children: 'Hỏi sớm về chỗ học ở trường, mẫu giáo hoặc nhà trẻ.',
      },
      phrases:
        'đón vợ sang ba lan, đón chồng sang ba lan, đón con sang ba lan, bảo lãnh vợ sang ba lan, bảo lãnh chồng con sang, đưa gia đình sang ba lan, đoàn tụ gia đình ba lan, tôi muốn vợ tôi sang, tôi muốn chồng tôi sang, visa cho vợ, visa cho chồng, visa cho con, mời gia đình sang ba lan, làm giấy mời bố mẹ sang, gia đình tôi muốn sang đây',
    },
    'letter-from-office': {
      title: 'Tôi nhận được thư của cơ quan và không hiểu',
      intro: 'Đừng cất lá thư đi. Trong thư thường có thời hạn mà bạn phải giữ đúng.',
      say: 'Tôi nhận được lá thư này và không hiểu. Xin giải thích cho tôi.',
      steps: {
        date: 'Ghi lại ngày thư đến và giữ phong bì. Đưa cho ai đó xem ngay trong tuần này.',
        meaning: 'Nhờ dịch hoặc giải thích. Hỏi: tôi phải làm gì và trước ngày nào?',
        answer: 'Nếu đó là quyết định, tiền phạt hoặc thư của tòa án, hãy đến luật sư trước khi hết hạn.',
      },
      phrases:
        'tôi nhận được thư của cơ quan nhà nước, nhận được thư mà không hiểu, tôi không hiểu lá thư này, không hiểu giấy này viết gì, nhận được giấy tiếng ba lan không hiểu, thư bằng tiếng ba lan không hiểu, thư tiếng ba lan viết gì, giấy của tòa án gửi về, tôi nhận được thư của tòa án, bị từ chối hồ sơ nhận được quyết định, giấy báo thư bảo đảm awizo, giấy mời lên cơ quan, giấy triệu tập, thư của zus, thư của sở thuế, thư này nghĩa là gì',
    },
    debts: {
      title: 'Tôi mắc nợ và không trả được',
      intro: 'Nhiều người cũng trải qua chuyện này. Bạn nói với ai đó càng sớm thì càng có nhiều cách.',
      say: 'Tôi mắc nợ và không trả được. Xin tư vấn cho tôi nên bắt đầu từ đâu.',
      steps: {
        list: 'Ghi ra mọi khoản nợ và hóa đơn. Đừng vay mới để trả nợ cũ.',
        letters: 'Hãy mở thư ra đọc. Nếu là thư của tòa án hoặc chấp hành viên (komornik), đến luật sư ngay.',
        agree: 'Xin ngân hàng hoặc công ty cho trả góp ít hơn. Thỏa thuận mọi điều bằng văn bản.',
        food: 'Trước hết là ăn uống, tiền nhà và tiền điện. Nếu thiếu tiền ăn, hãy nhờ giúp đỡ.',
      },
      phrases:
        'tôi đang nợ nhiều tiền, tôi nợ nần chồng chất, không trả được nợ ngân hàng, không trả nổi khoản vay, không có tiền trả góp, bị phong tỏa tài khoản vì nợ, komornik phong tỏa tài khoản, bị trừ lương vì nợ, vay nóng không trả được, vay nặng lãi không trả nổi, không trả nổi hóa đơn, nợ tiền thuê nhà, chậm tiền nhà mấy tháng, bị gọi điện đòi nợ, muốn tuyên bố phá sản cá nhân',
    },
    'learn-polish': {
      title: 'Tôi muốn học tiếng Ba Lan',
      intro: 'Hãy bắt đầu từng bước nhỏ. Đi học và mỗi tuần nói chuyện một lần có ích hơn chỉ đọc sách.',
      say: 'Tôi muốn học tiếng Ba Lan. Có những lớp nào phù hợp với tôi và giá bao nhiêu?',
      steps: {
        course: 'Chọn lớp mà bạn kịp đến sau giờ làm. Hỏi về trình độ và học phí.',
        talk: 'Mỗi tuần nói chuyện một lần. Không ai đòi hỏi bạn nói không sai.',
        books: 'Mượn sách dễ và băng đĩa ở thư viện. Có cả sách cho trẻ em.',
        certificate: 'Hỏi xem trình độ nào và kỳ thi nào có ích cho công việc hoặc khi làm giấy tờ.',
      },
      phrases:
        'muốn học tiếng ba lan, làm sao để học tiếng ba lan, tôi không biết tiếng ba lan, tôi không nói được tiếng ba lan, tiếng ba lan của tôi kém, học tiếng ba lan từ đầu, học tiếng ba lan miễn phí, học tiếng ba lan ở đâu, lớp tiếng ba lan buổi tối, học tiếng ba lan cuối tuần, học tiếng ba lan sau giờ làm, em muốn học tiếng ba lan, nâng cao tiếng ba lan',
    },
    'diploma-not-recognised': {
      title: 'Bằng cấp của tôi không được công nhận',
      intro: 'Kiến thức của bạn không mất đi khi qua biên giới. Cần tìm cách chứng minh ở Ba Lan.',
      say: 'Tôi có bằng cấp của nước mình. Tôi muốn biết làm thế nào để được công nhận ở Ba Lan.',
      steps: {
        ask: 'Hỏi xem nghề của bạn có cần công nhận bằng không. Không phải lúc nào cũng cần.',
        translation: 'Nhờ phiên dịch tuyên thệ dịch bằng và bảng điểm. Bản gốc thì giữ lại.',
        training: 'Trong lúc chờ, hãy chọn một khóa học giúp bạn đến gần nghề của mình hơn.',
        job: 'Người tư vấn nghề nghiệp sẽ cho biết ngay bây giờ nơi nào cần khả năng của bạn.',
      },
      phrases:
        'bằng của tôi không được công nhận, công nhận bằng đại học việt nam, công nhận bằng cấp ở ba lan, chuyển đổi bằng việt nam sang ba lan, tôi có bằng đại học ở việt nam, bằng việt nam có dùng được ở ba lan không, hợp thức hóa bằng cấp, bằng nước ngoài ở ba lan, tôi là bác sĩ ở việt nam, tôi là y tá ở việt nam, tôi là kỹ sư mà phải làm công nhân, làm việc không đúng bằng cấp, công nhận tay nghề ở ba lan',
    },
    'start-business': {
      title: 'Tôi muốn mở công ty',
      intro: 'Đăng ký thì đơn giản. Trước hết hãy xem giấy tờ cư trú của bạn có cho phép không và có lãi không.',
      say: 'Tôi muốn mở công ty. Xin kiểm tra xem tôi có được phép không và cho biết bắt đầu từ đâu.',
      steps: {
        allowed: 'Hỏi xem với giấy tờ cư trú của mình bạn có được kinh doanh không và dưới hình thức nào.',
        register: 'Đăng ký công ty với sự giúp đỡ của cơ quan. Thư nào đòi tiền đăng ký thì đưa người tư vấn xem trước.',
        taxes: 'Hỏi về thuế và tiền đóng ZUS trước khi xuất hóa đơn đầu tiên. Hãy nghĩ đến việc thuê kế toán.',
        account: 'Để riêng tiền công ty và tiền của mình: mở một tài khoản riêng.',
      },
      phrases:
        'mở công ty ở ba lan, thành lập công ty ở ba lan thế nào, muốn kinh doanh ở ba lan, muốn tự kinh doanh, người nước ngoài mở công ty, có thẻ cư trú có mở công ty được không, muốn ra làm riêng, mở cửa hàng, mở quán ăn, mở nhà hàng việt nam, mở tiệm nail, mở tiệm làm tóc, đăng ký hộ kinh doanh cá thể, đăng ký jdg',
    },
    'death-in-family': {
      title: 'Người thân của tôi qua đời',
      intro: 'Chúng tôi xin chia buồn sâu sắc. Từng bước một: bạn không phải tự lo hết mọi việc.',
      say: 'Người trong gia đình tôi vừa qua đời. Xin giúp tôi làm thủ tục.',
      steps: {
        doctor: 'Nếu người thân mất ở nhà, hãy gọi bác sĩ; nếu chết đột ngột, hãy gọi 112.',
        registry: 'Mang giấy của bác sĩ đến urząd stanu cywilnego để làm giấy chứng tử.',
        funeral: 'Quyết định nơi làm tang lễ. Về việc đưa sang nước khác, hãy hỏi công ty mai táng và lãnh sự quán.',
        money: 'Hỏi về hỗ trợ tiền mai táng và những gì gia đình được hưởng. Nếu do tai nạn lao động, hãy gặp cả luật sư.',
        grief: 'Đừng chịu đựng một mình. Hãy nói chuyện với ai đó bằng tiếng của bạn.',
      },
      phrases:
        'chồng tôi mất, vợ tôi mất, mẹ tôi mất, bố tôi mất, bố tôi qua đời, chồng tôi qua đời, người nhà tôi mất, bạn cùng làm chết, gia đình có tang, đưa thi hài về việt nam, đưa tro cốt về việt nam, lo đám tang thế nào, làm đám tang ở ba lan hết bao nhiêu, làm giấy chứng tử, có người chết phải làm gì',
    },
  },
};
