import type { Sayings } from './sayings.ts';

/** What people say in Vietnamese who need a service, with and without its marks, and with the Polish words of offices and work. */
export const vi: Sayings = {
  WORK: `mới sang chưa biết đi làm kiểu gì
    người việt muốn đi làm đàng hoàng ở ba lan
    hỏi đủ thứ về chuyện đi làm công nhân
    làm hãng ở đây cần những gì
    ai tư vấn cho lao động xuất khẩu
    vợ chồng tôi sang đây mần ăn kiếm sống
    sang lao động được hai tháng chẳng biết luật lá gì
    đang làm ở xưởng mà có nhiều thắc mắc quá
    con trai mười tám tuổi bắt đầu đi làm cần lưu ý gì
    văn phòng nào giúp công nhân nước ngoài
    di lam o ba lan can biet gi
    thị trường lao động ở tỉnh này ra sao
    làm nông trại hay làm nhà máy thì hơn
    muốn đổi sang nghề khác lương cao hơn`,
  JOB_SEARCH: `có ai biết chỗ nào đang tuyển phụ bếp không
    tìm việc làm nail cho vợ, tay nghề ba năm
    tôi mới sang muốn kiếm chân rửa bát
    xin một chân đứng bán kebab
    hái dâu tây mùa hè có ai nhận người không
    chỗ nào tuyển người đóng gói hàng trong kho
    thợ may công nghiệp muốn xin vào xưởng
    tôi biết hàn, công ty nào cần người
    bạn tôi cần việc gấp, làm gì cũng được
    sinh viên muốn làm thêm cuối tuần
    nộp đơn hai chục chỗ mà chẳng ai gọi lại
    xem tin tuyển người ở trang nào
    việc gì không cần biết tiếng
    dọn phòng khách sạn có còn tuyển không
    muốn xin làm ca đêm ở nhà máy thịt
    kiếm việc có bao ăn ở cho hai vợ chồng
    giúp việc nhà, trông trẻ theo giờ
    trung tâm giới thiệu việc làm nào uy tín
    môi giới đòi hai ngàn zloty mới cho việc có đúng không
    hội chợ việc làm tổ chức khi nào
    nhà kính trồng cà chua, trồng nấm đang cần người
    xin việc ở urząd pracy có khó không
    anh trai tôi là thợ xây, thợ sơn đang rảnh
    muốn chạy xe giao đồ ăn kiếm thêm
    có siêu thị nào nhận thu ngân người châu á
    nghỉ chỗ cũ rồi giờ kiếm mối khác
    cần kiếm job bán thời gian vì còn con nhỏ
    tim viec lam o plock
    tim viec khong can tieng ba lan
    quán phở ở thành phố này có thiếu người không
    tôi năm mươi tuổi rồi ai còn nhận tôi làm
    lái xe tải đường dài tuyển tài ở đâu
    mần thợ hồ hay phụ hồ cũng chịu
ai cần người làm gọi em với
mới sang chưa biết tiếng có việc gì làm tạm
anh chị nào cần thợ nail không ạ
việc gì cũng làm miễn có chỗ ở
hè này có chỗ nào hái dâu không
    em trai mới sang, việc gì cũng nhận
    gõ cửa mấy xưởng rồi mà chẳng ai gọi lại
    ai cần người hái táo vụ này không
    tôi biết lái xe tải muốn tìm chủ
    hết tiền để dành rồi phải đi kiếm
    chán xưởng này muốn chuyển chỗ khác
    tìm việc phổ thông không cần bằng cấp
    mới qua muốn đi cày kiếm tiền trả nợ
    co viec gi lam khong may anh chi
    việc cho phụ nữ có con nhỏ`,
  UNEMPLOYMENT: `nhà máy đóng cửa, cả tổ bị cho về hết
    đăng ký thất nghiệp thì mang giấy gì
    tôi mất việc từ tháng trước chưa biết làm sao
    ký giấy nghỉ rồi giờ có được lĩnh tiền thất nghiệp không
    làm đủ một năm thì được hưởng trợ cấp mấy tháng
    status bezrobotny là gì vậy
    xin zasiłek dla bezrobotnych thế nào
    có thẻ tạm trú thì có được đăng ký người không có việc không
    quên lên trình diện sở lao động, bị gạch tên
    họ cắt giảm nhân sự, tôi nằm trong danh sách
    đang thất nghiệp mà ốm thì ai trả bảo hiểm
    chồng tôi nằm nhà nửa năm nay không ai thuê
    mấy ngày phải lên ký tên một lần
    that nghiep thi duoc bao nhieu tien mot thang
    dịch vụ pup đăng ký qua mạng
    từ chối việc họ giới thiệu thì có bị phạt không
    tiền thất nghiệp chưa về tài khoản
    sếp trả świadectwo pracy rồi bảo ở nhà
    hết mùa vụ, ngồi chơi xơi nước, không có đồng nào
    bị sa thải khi thẻ còn hạn thì khai báo ở đâu
    trước làm bên đức, chuyển trợ cấp qua đây được không
    mẫu u1 để tính thời gian đóng ở nước khác
    nghỉ đẻ xong công ty xóa luôn vị trí của tôi
    vợ tôi chưa từng đi làm có ghi danh được không
    muốn hủy đăng ký vì đã kiếm được chỗ
    được cấp bao nhiêu phần trăm lương cũ khi mất việc
    công ty phá sản, công nhân ra đường
    giấy xác nhận tôi là người thất nghiệp
    mất chỗ làm có mất luôn thẻ cư trú không
    tự xin nghỉ thì có được trợ cấp thất nghiệp không
    sở lao động giúp gì cho người vừa bị cho nghỉ
    xưởng bảo hết đơn hàng cho về nghỉ dài hạn
    hôm qua sếp cho nghỉ luôn giờ biết đi đâu khai
    xưởng hết hàng cho về hết
    bị đuổi việc thì đăng ký ở đâu lấy trợ cấp
    xưởng cắt một nửa người, có cả tôi
    hết mùa rồi không biết đi đâu
    tiệm đóng cửa hẳn
    ba tuần nay sáng dậy không có chỗ đi
    ghi tên ở đâu để vẫn được khám bệnh
    nghỉ ở nhà mấy tháng rồi chưa ai gọi
    ngồi không ở nhà từ tết tới giờ
    hết mùa rồi nằm nhà không có gì làm
    xưởng hết đơn hàng cho nghỉ hết`,
  CAREER_GUIDANCE: `viết giúp cái cv tiếng ba lan với
    không biết mình hợp với nghề gì
    có bằng kế toán mà đi gói hàng, muốn lên vị trí tốt hơn
    chuẩn bị đi phỏng vấn mà run quá
    sơ yếu lý lịch ở đây trình bày ra sao
    nhờ ai sửa hồ sơ xin việc
    thư ngỏ gửi nhà tuyển dụng viết gì trong đó
    con gái học xong lớp tám không biết chọn trường nghề nào
    bốn mươi tuổi rồi còn chuyển ngành được không
    doradca zawodowy có nói tiếng anh không
    làm bài trắc nghiệm năng khiếu chọn nghề
    ngành nào ở ba lan đang thiếu người
    ở nhà nuôi con mười năm giờ muốn quay lại nghề cũ
    làm sao nói về bản thân khi gặp nhà tuyển dụng
    muốn lên tổ trưởng thì cần kỹ năng gì
    cần người định hướng đường đi sự nghiệp
    viet cv o dau
    làm hồ sơ europass bằng tiếng ba lan
    kinh nghiệm ở việt nam ghi vào cv thế nào
    khoảng trống mấy năm trong lý lịch giải thích sao
    đi phỏng vấn mặc gì và hỏi lương ra sao
    tôi giỏi máy tính thì xin vào đâu được
    tạo trang linkedin cho chuyên nghiệp
    bạn trai tốt nghiệp du lịch muốn biết cơ hội nghề nghiệp
    đặt lịch gặp chuyên viên hướng nghiệp
    chán việc tay chân, muốn tìm nghề có tương lai
    lập kế hoạch nghề cho người mới nhập cư
    list motywacyjny là cái gì
    tập phỏng vấn thử với người ba lan
    điểm mạnh điểm yếu của em là gì khi xin việc
    đầu bếp mười năm có thể tiến xa hơn không
    chọn học cao đẳng hay đi làm luôn, ai khuyên cho
    không biết bên này nên theo nghề gì
    cần ai sửa giúp cái cv tiếng ba
    sắp đi phỏng vấn mà run quá
    hỏi điểm yếu là tôi cứng họng
    chỉ từng hái dâu thì ghi gì vào hồ sơ
    muốn từ dây chuyền lên văn phòng
    không biết mình hợp nghề gì
    gửi hồ sơ hoài không ai trả lời
    theo nghề nào thì thu nhập khá`,
  VOCATIONAL_TRAINING: `học lái xe nâng hàng lấy bằng
    khóa hàn mig tig cho người mới
    dạy làm móng, nối mi có chứng chỉ
    học cắt tóc nam ở đâu rẻ
    lấy bằng udt mất bao lâu
    sở lao động có trả tiền khóa học nghề không
    học làm bánh, nấu món âu
    khóa pha chế barista và phục vụ bàn
    muốn học thợ điện có chứng nhận sep
    đào tạo tài xế máy xúc, cần cẩu
    thực tập hưởng lương staż cho người trẻ
    con trai muốn theo học sửa ô tô
    lớp may công nghiệp cho chị em
    học điều dưỡng chăm người già có bằng
    hoc nghe nail o ba lan
    lớp lập trình web cho người chuyển ngành
    khóa an toàn lao động bhp
    học massage, spa lấy giấy
    làm vườn cắt tỉa cây, ghép cành có ai dạy không
    đi học nghề buổi tối sau ca làm
    khóa thu ngân và tính tiền máy kasa fiskalna
    học lắp ống nước, điều hòa
    sổ sanepid để làm bếp học ở đâu
    thi lấy chứng chỉ lái xe nâng bằng tiếng việt được không
    kurs na wózki widłowe bao tiền
    đào tạo lại nghề cho người ngoài bốn lăm
    học kế toán ba lan khóa ngắn hạn
    học vận hành máy cnc
    khóa ốp lát gạch, trát tường
    học việc với thợ cả có được lương không
    chứng chỉ sơ cấp cứu cho công nhân
    nâng tay nghề tiện phay
    muốn học cái nghề cho lương cao hơn
    có bằng lái xe nâng thì lương khá hơn
    lớp dạy hàn xì có cấp chứng chỉ
    thằng con bỏ học muốn học sửa xe
    mấy anh có bằng nâng lương cao hơn
    học lát gạch ở đâu cho ra nghề
    họ đòi chứng chỉ làm trên cao
    thích cắt tóc mà chưa học
    ai dạy nghề trong lúc vẫn làm
    muốn có một cái nghề trong tay
    học lấy cái nghề cho đỡ làm chân tay
    học nghề gì nhanh mà dễ xin việc`,
  QUALIFICATION_RECOGNITION: `bằng đại học bách khoa hà nội sang đây có giá trị không
    công nhận bằng y tá việt nam
    tôi là dược sĩ muốn hành nghề lại
    nostryfikacja dyplomu làm ở trường nào
    đóng dấu hợp pháp hóa lãnh sự lên bằng tốt nghiệp
    vợ là cô giáo mầm non, bằng ở nhà dùng được không
    bác sĩ nha khoa bên việt nam muốn được cấp phép
    bảng điểm đại học phải dịch và chứng nhận thế nào
    chứng chỉ hàn 6g của tôi họ không chấp nhận
    chuyển đổi bằng kỹ sư xây dựng
    xin giấy naswa so sánh bằng cấp
    bằng cấp ba việt nam có tương đương matura không
    bằng thạc sĩ kinh tế làm sao được thừa nhận
    bang dai hoc viet nam co duoc cong nhan khong
    uznanie kwalifikacji cho nghề nữ hộ sinh
    thợ điện bậc bảy thi lại để có giấy ba lan
    mất bằng gốc chỉ còn bản sao, công nhận được không
    tay nghề hai mươi năm mà không có giấy, xin thi cấp chứng nhận
    nộp văn bằng ra kuratorium cho con học tiếp
    học bạ việt nam được tính sang lớp mấy
    luật sư nước ngoài muốn hành nghề ở đây
    phí công nhận văn bằng bao nhiêu
    trường bảo thiếu môn, phải học bù mới nhận bằng
    chồng tôi tốt nghiệp ở nga, bằng đó tính sao
    apostille làm ở việt nam hay ba lan
    xét tương đương bằng cao đẳng
    kiểm tra nghề mình có phải nghề bị quản lý không
    giấy phép hành nghề điều dưỡng
    kiến trúc sư xin uprawnienia budowlane
    bằng lái máy cẩu cấp ở việt nam, có đổi chứng chỉ được không
    hội đồng y khoa đòi thi tiếng và thi chuyên môn
    thủ tục nhìn nhận bằng tiến sĩ
    ở nhà làm y tá sang đây chỉ đi rửa bát
    bằng đại học bách khoa bên này có nhận không
    muốn hành nghề dược sĩ bên này
    ở nhà tôi là nha sĩ mà đây đi lau sàn
    bằng của tôi bên này coi như giấy lộn
    dạy học mười năm muốn đứng lớp lại
    họ hỏi bằng tôi có ngang bằng của họ không
    ở nhà tôi là nha sĩ, sang đây có làm được không
    nấu bếp mười lăm năm mà không có tờ bằng nào
    có bằng cử nhân kinh tế mà đi đóng gói
    cắt tóc hai mươi năm giờ muốn có bằng ba lan`,
  WORK_PERMIT: `giấy phép lao động của tôi sắp hết hạn
    chủ nói đã làm zezwolenie mà tôi không thấy tờ nào
    đổi công ty có phải xin giấy phép mới không
    ai nộp hồ sơ xin phép làm việc, tôi hay chủ
    visa d05 được đi làm chỗ khác không
    oświadczenie dùng cho người việt được không
    sinh viên có thẻ thì có cần phép làm không
    chờ thẻ cư trú có được đi làm trong lúc đó không
    kiểm tra giấy phép lao động thật hay giả
    xin giấy phép làm mùa vụ sáu tháng
    môi giới bán tôi giấy mời làm việc giả
    muốn đưa em trai từ nghệ an sang lao động thì xin giấy gì
    bị từ chối zezwolenie na pracę typ a
    hai vợ chồng đoàn tụ, vợ có quyền lao động không
    giay phep lao dong o ba lan bao lau
    có giấy làm ở quán này mà đi làm ở quán khác
    làm thêm công ty thứ hai có hợp pháp không
    chủ cũ hủy phép, tôi còn mấy ngày tìm chủ mới
    tăng giờ làm so với giấy phép có được không
    voivoda cấp phép lao động mất mấy tháng
    thẻ xanh châu âu cho kỹ sư tin học
    người có thẻ định cư có cần xin phép làm không
    làm đúng chức danh trong zezwolenie
    nộp đơn online xin phép làm việc trên praca.gov.pl
    lệ phí xin giấy phép lao động ai trả
    du học sinh tốt nghiệp muốn ở lại làm việc hợp lệ
    muốn chuyển từ công ty môi giới sang nhà máy trực tiếp
    visa du lịch mà đi làm có sao không
    được miễn giấy phép trong trường hợp nào
    xin quyền tiếp cận thị trường lao động khi đang tị nạn
    làm tự do zlecenie có phải có zezwolenie
    jednolite zezwolenie vừa ở vừa làm
    muốn sang làm chỗ khác mà giấy đứng tên chủ cũ
    chủ chưa làm giấy mà bắt đi làm rồi
    sinh viên có được đi làm không cần giấy phép
    chỗ mới nhận tôi mà giấy ghi chỗ cũ
    chủ phải nộp gì trước khi tôi bắt đầu
    qua du lịch có người rủ làm
    bao lâu thì được làm hợp pháp
    xin phép đi làm thì chủ hay mình nộp
    chưa có giấy phép đã được đi làm chưa
    muon di lam phai co giay gi
    giấy phép công ty này mà đi làm công ty khác có sao không
    một giấy phép có làm hai nơi được không
    sinh viên đi làm thêm có cần giấy phép không
    đang đi học mà muốn đi làm thì cần giấy gì`,
  WORKERS_RIGHTS: `luật quy định một ngày làm tối đa mấy tiếng
    tăng ca chủ nhật được trả thêm bao nhiêu
    công nhân nước ngoài có quyền gì
    có được nghỉ phép hai mươi ngày một năm không
    quản đốc chửi bới, bắt nạt suốt ngày
    làm mười bốn tiếng không cho nghỉ giữa ca
    lương tối thiểu năm nay là bao nhiêu
    gia nhập công đoàn zwiazki zawodowe
    ốm mà chủ vẫn bắt đi làm
    phải tự mua giày bảo hộ có đúng luật không
    họ trừ tiền phạt vì tôi đi trễ
    mobbing trong xưởng, đốc công hành hạ tinh thần
    bầu rồi mà vẫn bị xếp ca đêm
    làm ngày lễ có được tính gấp đôi không
    chủ bắt ký giấy trắng, tôi nên làm sao
    không cho đi vệ sinh trong giờ làm
    quyền lợi của công nhân hái nấm
    quyen loi nguoi lao dong o ba lan
    chỗ làm lạnh cóng không có lò sưởi
    phòng thay đồ có camera quay lén công nhân
    tổ chức nào bảo vệ người làm thuê
    đi làm mà chủ xử ép không cho nghỉ lễ tết
    ngày đứng mười bốn tiếng không cho ngồi
    xin nghỉ thì dọa đuổi
    ốm cũng bắt đi làm
    quản đốc chửi như tát nước
    tăng ca mà không tính thêm tiền
    lễ tết cũng bắt đi làm mà lương y như cũ
    ngày lễ làm không có thêm tiền
    trừ tiền nhà vào lương không nói trước
    chủ bảo không giấy tờ thì đừng hòng kiện
    không có visa thì em có quyền gì
    đứng từ sáng tới tối không được ngụm nước
    trừ tiền giường với tiền xe vào lương
    đốc công quát như với súc vật
    ốm một hôm cũng bị phạt
    tối mới biết mai làm ca nào
    đi muộn năm phút bị phạt một trăm
    làm hỏng một cái là bị phạt tiền
    cứ sai là sếp phạt tiền trừ vào lương`,
  UNPAID_WAGES: `chủ quỵt lương hai tháng nay
    làm xong vụ táo mà không ai trả tiền
    gọi ông chủ thì tắt máy, tiền công mất luôn
    lương về thiếu bốn trăm zloty so với phiếu lương
    không trả tiền làm thêm giờ
    công ty môi giới giữ lại lương tháng cuối
    bảo cuối tuần trả mà ba tuần rồi chưa thấy
    trừ tiền nhà tiền xe xong còn có vài đồng
    làm thử một tuần rồi đuổi, không trả đồng nào
    chu khong tra luong
    đòi tiền công chủ quán nail
    ba bốn đứa em cùng phòng đều bị nợ tiền làm
    chủ nói công ty hết tiền nên chưa phát lương
    viết đơn đòi lương gửi cho ai
    kiện ra sąd pracy để lấy tiền công
    lương đưa tay không có sổ sách giờ ông ấy chối
    nghỉ việc rồi mà còn bị giam lương
    công ty phá sản còn nợ lương tụi tôi
    tiền phép chưa nghỉ hết có được thanh toán không
    paski lương ghi một đằng tiền nhận một nẻo
    họ trả lương thấp hơn mức trong hợp đồng
    trả chậm lương tháng nào cũng vậy
    chủ thầu xây dựng biến mất cùng tiền công
    làm việc nhà cho người ta, họ không chịu trả
    không nhận được wynagrodzenie
    tiền hái dâu tính theo rổ nhưng bị ăn bớt
    bao lâu thì hết hạn đòi tiền lương
    chồng tôi làm cả tháng trắng tay
    quỹ bảo đảm lương fgśp là gì
    ổng hứa trả mà hổng thấy đâu
    lấy lại tiền công bị chiếm đoạt
    trả bằng đồ ăn chỗ ngủ thay lương
    chủ xưởng hứa tháng sau trả mãi không thấy
    ba tháng làm không công chưa thấy đồng nào
    ông chủ cứ khất lần không trả tiền
    nghỉ việc xong bị giam lương tháng cuối
    chấm công thiếu giờ trả có một nửa
    chu xuong hua tra ma khong tra
    ứng lương rồi cuối tháng bị trừ hết
    sếp trừ tiền ứng quá tay
    qua ngày lương mà tài khoản vẫn trống
    thầu phụ ôm tiền của cả đám biến mất
    cứ hẹn tuần sau
    hứa ba chục một giờ mà gửi hai chục
    nghỉ hồi tháng sáu tháng cuối không thấy đâu
    tháng nào cũng bị ăn bớt giờ
    tháng nào cũng bị trừ tiền giường tiền phòng
    họ trừ tiền nhà vào lương mà không báo trước
    trừ đủ thứ còn lại có mấy đồng`,
  EMPLOYMENT_CONTRACT: `chủ không chịu ký giấy tờ gì với tôi
    umowa zlecenie khác umowa o pracę chỗ nào
    làm chui không hợp đồng có sao không
    bị đuổi đột ngột không báo trước
    hợp đồng toàn tiếng ba lan, ký mà chẳng hiểu
    báo nghỉ trước bao nhiêu ngày
    hết hạn hợp đồng mà vẫn cho làm tiếp
    đang có thai bị chấm dứt hợp đồng
    đòi giấy chứng nhận làm việc khi nghỉ
    thử việc tối đa mấy tháng
    chủ bắt tôi tự viết đơn xin thôi
    giấy ghi nửa biên chế nhưng làm cả ngày
    hợp đồng với công ty cho thuê lại lao động
    umowa o dzieło có được đóng bảo hiểm không
    nghỉ ngang có phải bồi thường không
    hop dong lao dong chi co ban tieng ba lan
    bị kỷ luật dyscyplinarka oan
    đọc giúp xem điều khoản trong hợp đồng có thiệt không
    làm hai năm vẫn chỉ ký từng tháng một
    muốn chuyển từ zlecenie sang hợp đồng chính thức
    sếp đổi ca, đổi lương mà không ký phụ lục
    bị sa thải lúc đang nghỉ ốm có đúng không
    aneks là gì có bắt buộc ký không
    vừa cho nghỉ vừa bảo tôi bỏ việc
    kiện công ty vì đuổi việc trái luật
    chủ giữ bản gốc, không đưa tôi bản nào
    bị ép ký phạt nếu nghỉ sớm
    wypowiedzenie viết thế nào cho đúng
    hai bên thỏa thuận chấm dứt porozumienie stron
    chưa có hợp đồng đã bắt đầu làm từ hôm qua
    em gái tôi làm quán không giấy tờ gì hết
    đòi chuyển thành hợp đồng không thời hạn
đưa tờ giấy tiếng ba bảo ký vào đây
đuổi ngang không báo trước ngày nào
làm chui không có giấy tờ gì
zlecenie khác o prace chỗ nào
thử việc ba ngày không trả tiền
viết đơn xin nghỉ việc
    vừa nói có bầu là họ cho nghỉ
    muốn đi mà họ dọa phạt tiền
    không biết mình ký cái gì
    cả năm chỉ nói miệng
    tự dưng chuyển tôi sang thành phố khác được không
    chủ đuổi lúc em đang nằm ốm
    bị cho thôi việc mà không có giấy gì
    làm mấy tháng rồi chưa ký u mô va
    chủ đuổi em khi biết em có bầu`,
  LABOUR_INSPECTION: `gửi đơn tố cáo lên pip
    muốn thanh tra xuống kiểm tra xưởng
    tố cáo giấu tên chủ có bị lộ không
    máy dập không có nắp che mà vẫn bắt chạy
    chủ cho hai chục người làm đen, báo ai
    inspekcja pracy địa chỉ ở đâu
    giàn giáo không lan can, công nhân leo trần
    khiếu nại công ty vi phạm giờ làm với cơ quan nhà nước
    đoàn kiểm tra đến hỏi giấy tờ tôi phải trả lời sao
    kho lạnh không phát áo ấm, ai xử phạt chủ
    thanh tra có giúp người không giấy tờ không
    viết skarga do pip bằng tiếng anh được không
    nhà xưởng đầy hóa chất không có khẩu trang
    không được học bhp đã bắt đứng máy
    kiểm tra an toàn nơi làm việc
    gọi điện cho thanh tra viên hỏi luật
    chủ bị phạt rồi có trả thù tôi không
    to cao chu voi thanh tra lao dong
    báo cáo lò bánh mì nóng hơn bốn mươi độ
    muốn họ đến tận nông trại xem cảnh làm việc
    cửa thoát hiểm bị khóa trong ca đêm
    đơn khiếu nại gửi hai tháng chưa thấy trả lời
    pip kiểm tra hợp đồng công nhân thế nào
    cơ quan nào phạt doanh nghiệp bóc lột công nhân
    bụi gỗ mù mịt, máy hút hỏng, chủ mặc kệ
    xe nâng hư phanh vẫn ép lái
    yêu cầu kiểm tra đột xuất công trường
    phản ánh trẻ vị thành niên bị bắt làm ca đêm
    inspektor nói gì cũng phải làm theo hả
    công ty giấu sổ chấm công khi có kiểm tra
    gửi ảnh chỗ làm nguy hiểm cho thanh tra
    nhờ cơ quan kiểm tra bắt buộc chủ ký hợp đồng
xưởng mùi hóa chất nồng đau hết cả đầu
bắt trèo mái không dây
xưởng không quạt hút bụi biết báo ai
máy hỏng vẫn bắt chạy
muốn tố chủ mà giấu tên
    lưỡi cưa không có che, sớm muộn cũng mất tay
    hít sơn cả ngày trong phòng kín
    trẻ mười lăm tuổi khuân hàng đêm
    muốn báo mà không khai tên
    công trình không phát mũ bảo hộ cho thợ
    xưởng không có đồ bảo hộ, hít bụi cả ngày`,
  WORK_ACCIDENT: `ngã từ thang xuống trong ca làm
    máy kẹp mất một đốt ngón tay
    chồng bị dầm gỗ rơi trúng vai ở công trường
    đứt tay khi thái thịt ở nhà hàng
    bỏng dầu trong bếp, chủ bảo tự đi mua thuốc
    tai nạn ở xưởng có được bồi thường không
    chủ bắt khai là ngã ở nhà
    protokół wypadku phải lập trong mấy ngày
    trên đường đi làm bị xe tông có tính không
    trượt chân trong kho gãy cổ tay
    làm không hợp đồng mà bị tai nạn thì ai đền
    hít phải hóa chất ngất xỉu tại chỗ làm
    đau lưng vì bê vác nặng lâu năm, có phải bệnh nghề nghiệp
    xe nâng cán qua chân đồng nghiệp
    zus trả bao nhiêu phần trăm thương tật
    không ai gọi cấp cứu khi tôi bị thương trong ca
    té giàn giáo
    mảnh sắt văng vào mắt khi mài
    tai nan lao dong
    công ty không chịu ghi biên bản tai nạn
    bị điện giật khi sửa máy
    bạn cùng phòng chết vì tai nạn ở nhà máy
    ho ra bụi sợi, làm dệt mười năm
    được nghỉ hưởng trăm phần trăm sau tai nạn không
    bị chó nhà chủ cắn lúc giao hàng
    say nắng ngất ngoài ruộng dâu
    giấy tờ xin odszkodowanie sau khi bị thương
    mất thính lực do tiếng ồn máy dệt
    bị tai nạn rồi bị cho nghỉ luôn
    dao cắt nấm đâm vào tay nhiễm trùng
    nước sôi đổ vào người lúc rửa chén
    cần nhân chứng gì khi bị thương ở chỗ làm
    đứt tay ở xưởng mà sếp bảo khai ngã ở nhà
    giàn giáo đổ bạn em rơi xuống
    thùng hàng rơi vào chân gãy xương lúc làm
    bỏng dầu trong bếp nhà hàng ai đền
    máy ồn quá tai em điếc dần
    bê hàng nặng mãi hỏng lưng
    rửa bát nứt hết da tay chủ mặc kệ
    tấm pallet rơi trúng chân
    dầu bắn vào người trong bếp nhà hàng
    hái anh đào trượt gãy tay
    họ bảo nói là bị ở nhà
    máy dập kẹp cổ tay không ai gọi cấp cứu
    tay bị máy kẹp dập nát
    búa rơi dập bàn chân
    gãy tay trong ca làm, chủ bảo im
    máy dập ngón tay mà xưởng không khai báo
    đang hái táo thì rơi từ thang xuống
    trèo thang hái quả bị ngã gãy tay
    ngã từ thang ở vườn chủ bảo đừng nói
    chủ dặn khai là ngã ở nhà
    sếp bắt nói với bác sĩ là bị ở nhà`,
  RESIDENCE: `giấy tờ ở ba lan làm sao cho hợp lệ
    ở quá hạn visa rồi giờ tính sao
    tôi không có giấy tờ gì cả, sợ bị bắt
    muốn sống lâu dài ở đây cần những giấy gì
    đủ loại giấy tờ cho người nước ngoài hỏi ai
    sở ngoại kiều ở thành phố này nằm đâu
    mới nhập cảnh cần khai báo gì
    visa trong hộ chiếu còn mười ngày
    giay to cu tru nguoi nuoc ngoai
    cục biên phòng gọi lên làm việc
    legalizacja pobytu nghĩa là gì
    cả nhà tôi muốn ở lại hợp pháp
    luật mới về nhập cư thay đổi gì
    gia hạn visa ngay tại ba lan được không`,
  RESIDENCE_PERMIT: `karta pobytu hết hạn tháng sau
    nộp hồ sơ xin tạm trú ba năm
    chờ thẻ hơn một năm chưa có tin gì
    lấy dấu vân tay ở urząd wojewódzki
    đón vợ con từ hải phòng sang đoàn tụ
    hồ sơ bị gọi bổ sung giấy tờ
    thẻ cư trú theo diện đi học
    làm thẻ theo diện lấy chồng ba lan
    bị từ chối thẻ, kháng cáo trong bao lâu
    đặt lịch nộp hồ sơ mos online
    mất karta làm lại ở đâu
    đổi chủ phải báo bên cấp thẻ không
    đóng dấu vào hộ chiếu khi nộp hồ sơ
    thẻ ra rồi, đi lấy cần mang gì
    con sinh ở ba lan làm thẻ cho cháu
    gia han the tam tru
    inspektor bảo thiếu giấy thuê nhà và bảo hiểm
    kiểm tra hồ sơ đang đến đâu
    đang chờ thẻ có được về việt nam thăm nhà không
    bị hủy thẻ cư trú vì nghỉ việc
    chuyển từ visa sang thẻ
    làm karta diện mở công ty
    decyzja có rồi nhưng chưa in thẻ
    tôi nộp hồ sơ xin thẻ đã tám tháng chưa có kết quả
    muốn đưa vợ sang ở cùng thì xin thẻ loại gì
    đang ở việt nam mà thẻ hết hạn
    quên không đi lấy dấu vân tay đúng hẹn
    làm karta hết bao nhiêu tiền lệ phí
    giấy tờ gì kèm theo đơn xin thẻ tạm trú
    con tôi đi học, cháu cần karta riêng không
tôi muốn đưa vợ con sang ở cùng
chờ thẻ tám tháng chưa có quyết định
visa sắp hết nộp hồ sơ xin thẻ thế nào
gọi lên lăn tay lấy dấu
muốn đón chồng từ việt nam qua đây
hồ sơ bảo lãnh cho con gái sang với mẹ
chồng mất việc thẻ của vợ có sao không
thẻ theo chồng mà ly hôn rồi
    thẻ tháng ba hết mà không đặt được hẹn
    nộp một năm rồi chẳng thấy gì
    muốn đón vợ với con gái qua
    đổi chỗ làm thẻ còn dùng được không
    mất ví có cả thẻ
    dấu nhập cảnh sắp hết mà muốn ở tiếp
    hết chín mươi ngày rồi làm sao ở lại
    làm các ta lâu quá chưa thấy gọi lăn tay
    các ta sắp hết hạn mà mất việc`,
  PERMANENT_RESIDENCE: `ở đây năm năm rồi xin thẻ dài hạn
    thẻ định cư cho người có con quốc tịch ba lan
    rezydent długoterminowy ue cần thu nhập bao nhiêu
    pobyt stały khác với thẻ năm năm chỗ nào
    cần chứng chỉ tiếng b1 để xin định cư không
    ra nước ngoài sáu tháng có bị tính lại từ đầu không
    mười năm phải đổi thẻ một lần
    lấy vợ ba lan ba năm thì được ở vĩnh viễn chưa
    ông nội gốc ba lan, xin karta polaka rồi ở lại luôn
    xin the dinh cu lau dai
    nộp pit mấy năm mới đủ điều kiện dài hạn
    thời gian du học có tính một nửa không
    mất thẻ vĩnh trú khi sống ở việt nam lâu
    con được định cư cùng bố mẹ không
    tị nạn năm năm rồi chuyển sang thường trú
    muốn ở hẳn ba lan không phải gia hạn nữa
    thẻ dài hạn châu âu qua đức làm việc được không
    bị bác đơn xin thường trú vì gián đoạn
    giấy chứng minh ở liên tục năm năm
    chuẩn bị hồ sơ xin vĩnh viễn cho cả hai vợ chồng
    làm zlecenie có tính là thu nhập ổn định để định cư không
    bảo hiểm và nhà ở khi nộp đơn dài hạn
    lệ phí thẻ thường trú sáu trăm mấy
    chồng tôi có thẻ đỏ, tôi muốn có giống vậy
    thẻ vĩnh viễn bị thu hồi
    chỗ nào xem giúp tôi đủ năm chưa
    đi về việt nam nhiều lần có phá thời gian cư trú không
    nạn nhân buôn người được cấp định cư không
    thời gian chờ thẻ có dấu có được cộng vào năm năm
    đổi thẻ dài hạn cũ sang mẫu mới
    chứng nhận tiếng ba lan cho đơn długoterminowy
    sống hai mươi năm vẫn gia hạn từng lần, muốn dứt điểm
    sống ở đây lâu năm rồi muốn khỏi phải xin thẻ mỗi ba năm
    ở ba lan tám năm rồi muốn được ở hẳn luôn
    khỏi gia hạn thẻ nữa thì xin loại giấy nào
ở đây sáu năm rồi muốn làm thẻ lâu dài
chán đi đổi thẻ ba năm một lần
lấy vợ ba lan có được thẻ vĩnh viễn
    năm năm cứ gia hạn mệt quá
    muốn thẻ khỏi lo hết hạn
    lấy chồng ba lan lâu rồi muốn ở hẳn
    ở đây sáu năm muốn ở lại luôn
    lam sao de o lai luon ben nay`,
  EU_CITIZEN_REGISTRATION: `tôi có hộ chiếu séc muốn ở ba lan
    chồng quốc tịch đức, tôi đăng ký ở theo chồng
    người có quốc tịch pháp ở trên ba tháng làm giấy gì
    zaświadczenie o zarejestrowaniu pobytu obywatela ue
    việt kiều séc chuyển qua đây làm ăn
    vợ là người slovakia, nhà tôi nên nộp gì
    con mang quốc tịch rumani sống với mẹ ở đây
    thẻ cho người nhà của công dân châu âu
    công dân hungary có cần xin phép ở không
    hộ chiếu liên minh thì đi làm tự do hả
    tôi vừa nhập tịch bungari, qua ba lan sống
    đăng ký lưu trú cho người litva
    anh rể người ý muốn đăng ký cư trú
    sau năm năm công dân eu được chứng nhận thường trú
    dang ky cu tru cong dan eu
    bố mẹ già của chồng người áo qua ở cùng
    người thụy điển mở quán ở đây thì đăng ký đâu
    eu citizen mà không đăng ký có bị phạt không
    giấy màu xanh cho công dân khối châu âu
    ly dị chồng bồ đào nha, tôi còn được ở không
    chứng minh có bảo hiểm và tiền khi là người eu
    dẫn theo vợ việt khi mình có passport hà lan
    karta pobytu członka rodziny obywatela ue
    sinh viên erasmus từ tây ban nha phải đăng ký không
    người na uy, thụy sĩ có giống người eu không
    giấy đăng ký eu bị rách xin lại
    bạn gái quốc tịch hy lạp về sống chung
    công dân croatia chuyển chỗ ở sang płock
    quốc tịch đan mạch mới đến tuần trước
    người anh sau brexit còn quyền ở lại không
    quốc tịch bỉ hưu trí muốn sống ở ba lan
    nhà có người mang hộ chiếu ailen
tôi có quốc tịch đức chuyển sang ba lan ở
chồng người séc thì em làm giấy gì
    tôi cầm hộ chiếu séc, có phải khai không
    chuyển từ đức qua làm
    vợ tôi người tây ban nha`,
  TEMPORARY_PROTECTION: `vợ tôi là người ukraina chạy bom
    sống ở kharkov, chiến tranh nên sang đây
    người việt ở odessa sơ tán sang ba lan
    status ukr bị mất vì về thăm nhà
    xin diia.pl ở đâu
    từ kiev chạy sang chỉ có giấy phép cư trú ukraina
    gia hạn bảo hộ đến năm nào
    pesel ukr của mẹ chồng bị hủy
    trẻ em ukraina đi cùng bà nội
    chúng tôi chạy giặc qua biên giới hôm qua
    ra khỏi ba lan hơn ba mươi ngày có mất ukr không
    đổi ukr sang thẻ cư trú ba năm cukr
    có dấu nhập cảnh từ ukraina sau tháng hai năm 2022
    người chạy chiến tranh được hưởng những gì
    chong toi quoc tich ukraina xin bao ho
    muốn chuyển bảo hộ từ đức sang ba lan
    chỗ tiếp nhận người sơ tán từ ukraina
    tôi có quốc tịch việt nhưng vợ con quốc tịch ukraina
    giấy chứng nhận được bảo hộ tạm thời cho người ngoài ukraina
    khôi phục ukr
    nhà ở odessa bị trúng tên lửa
    người quen từ kherson mới tới cần làm thủ tục gì
    con sinh ở đây của mẹ ukraina có được ukr
    luật đặc biệt cho người ukraina hết hạn chưa
    bảo hộ tạm thời có được đi làm không
    ochrona czasowa đăng ký trong ba mươi ngày
    bố bị gọi nhập ngũ ở ukraina, mẹ con sang đây
    hộ chiếu ukraina hết hạn có xin ukr được không
    dân tị nạn chiến tranh ukraina ở trung tâm tiếp nhận
    chồng còn ở mặt trận, tôi và con xin ở lại
    chuyển từ ukr sang cukr có mất tiền không
    em dâu từ zaporizhia muốn ghi danh`,
  ASYLUM: `về nước tôi sẽ bị bắt vì viết bài chống chính quyền
    nộp đơn xin tị nạn ở biên giới
    trung tâm cho người xin tị nạn ở đâu
    bị đàn áp vì theo đạo ở quê
    đơn tị nạn bị bác, khiếu nại trong mười bốn ngày
    xin bảo hộ quốc tế cho cả gia đình
    phỏng vấn tị nạn họ hỏi gì
    tạm giam ở trại ngoại kiều, muốn xin tị nạn
    tymczasowe zaświadczenie tożsamości là thẻ gì
    uchodźca được giúp gì khi có quy chế
    bị công an ở nhà truy nã vì biểu tình
    tôi sợ bị giết nếu quay về
    tiền trợ cấp hàng tháng cho người đang chờ tị nạn
    sau sáu tháng chờ tị nạn có được đi làm không
    xin ti nan o ba lan nhu the nao
    bị đe dọa ở quê vì là người đồng tính
    ochrona uzupełniająca nghĩa là sao
    lấy dấu tay ở đức rồi, có bị trả về theo dublin không
    chương trình hội nhập indywidualny program integracji
    luật sư giúp người tị nạn miễn phí
    người thượng tây nguyên xin lánh nạn
    trốn khỏi chiến tranh ở syria và afghanistan
    hộ chiếu genewski cho người tị nạn
    vợ còn kẹt ở nước kia, đón sang theo diện tị nạn
    xin ở lại vì lý do nhân đạo
    em mười sáu tuổi không có bố mẹ đi cùng xin che chở
    biên phòng không nhận đơn tị nạn của tôi
    rời trại tị nạn ra ngoài thuê nhà được không
    giấy tờ đi lại cho người được bảo hộ
    bị băng đảng ở quê dọa giết nên trốn sang
    người belarus chạy sang vì chính trị
    pobyt tolerowany cho người không thể trục xuất
    về nước là bị bắt vì viết bài trên mạng
    đang chờ xét tị nạn không biết sao
    lạc mất người nhà lúc chạy loạn giờ tìm sao
    em trai bị giữ ở biên giới không rõ trại nào
    trả tôi về là tôi đi tù
    họ dọa tìm con tôi
    bị từ chối còn mấy ngày để trả lời
    bỏ chạy vì đạo của mình
    về nước là bị bắt nên không dám về
    tìm mẹ thất lạc khi chạy chiến tranh
    quay lại nước tôi là bị bỏ tù
    sợ bị bỏ tù vì bài viết trên mạng nếu quay về
    lạc mất em trai lúc chạy giặc
    chiến tranh rồi mất liên lạc với mẹ
    công an bên nhà đang tìm bắt tôi`,
  CITIZENSHIP: `muốn thành người ba lan thì làm sao
    nhập quốc tịch có phải bỏ quốc tịch việt không
    con sinh tại đây có tự động mang quốc tịch ba lan không
    xin tổng thống cho quốc tịch
    đủ ba năm thẻ định cư nộp hồ sơ nhập tịch
    lễ tuyên thệ nhận quốc tịch
    hộ chiếu đỏ sói đại bàng làm khi nào
    lấy chồng ba lan ba năm có được vào quốc tịch không
    thi tiếng b1 để vào tịch
    obywatelstwo polskie hồ sơ gồm những gì
    bà ngoại là người ba lan, tôi có được công nhận không
    nop don xin quoc tich
    uznanie za obywatela mất bao lâu
    song tịch có được phép không
    đơn nhập tịch bị voivoda từ chối
    con mười sáu tuổi vào quốc tịch theo mẹ
    phỏng vấn nhập tịch hỏi gì về lịch sử ba lan
    khôi phục quốc tịch đã mất
    xác nhận mình là công dân ba lan qua cha
    sống hai mươi năm muốn được đi bầu cử
    giấy khai sinh nào cần cho hồ sơ quốc tịch
    thôi quốc tịch việt nam để nhập tịch khác
    chứng minh thư ba lan sau khi nhập tịch
    phí vào tịch bao nhiêu
    có án phạt giao thông có vào quốc tịch được không
    học lịch sử và luật để thi quốc tịch
    nadanie obywatelstwa khác uznanie thế nào
    người không quốc tịch xin làm công dân
    hai vợ chồng nộp chung đơn quốc tịch
    ông xã vào tịch rồi, tới lượt tôi
    trẻ con nuôi có được quốc tịch ba lan
    làm công dân rồi có phải đi nghĩa vụ quân sự
con sinh ở đây có được hộ chiếu ba lan
thi tiếng b1 xong nộp quốc tịch ở đâu
    sống ở đây cả đời muốn hộ chiếu đỏ
    con gái đẻ ở đây có phải người ba lan
    thi gì để nhập tịch`,
  PESEL: `xin số pesel lần đầu
    trường đòi pesel của con mà chưa có
    đi khám họ hỏi số pesel, tôi không biết
    người việt mới sang làm pesel ở uỷ ban nào
    quên số pesel xem lại ở đâu
    pesel cho em bé mới đẻ
    ngân hàng đòi mã mười một số
    có cần meldunek mới được cấp pesel không
    nhờ người khác đi lấy số pesel hộ
    chặn pesel để khỏi bị vay trộm
    ai đó dùng pesel của tôi đi vay
    sai ngày sinh trong pesel
    so pesel lam o dau
    wniosek o nadanie numeru pesel điền ra sao
    cơ sở pháp lý xin pesel ghi gì
    bao lâu có số sau khi nộp đơn pesel
    giấy xác nhận đã có pesel
    pesel của vợ bị sai họ
    số định danh cá nhân cho du học sinh
    chưa có pesel có đi làm được không
    pesel và nip khác nhau chỗ nào
    mất giấy ghi số pesel
    cả nhà bốn người làm pesel một lượt
    zastrzeżenie pesel là gì
    đổi hộ chiếu có phải cập nhật pesel không
    khai thuế không có pesel thì sao
    xin mã số cá nhân cho mẹ vợ sang chơi
    trong pesel ghi sai giới tính thì sửa sao
    xin pesel phải đích thân lên gmina không
    ông chủ bảo mai phải có pesel
    dùng visa xin pesel được không
    cấp số pesel khi không có địa chỉ
ngân hàng hỏi pesel mà em chưa có
mới sang xin số pesel ở đâu
    trường cứ đòi con số mà cháu chưa có
    không có dãy số đó phòng khám không nhận
    bé mới sinh cần số pê xen
    đi đâu làm pê xen cho vợ
    chua co pe sen thi lam o dau`,
  ADDRESS_REGISTRATION: `chủ nhà không cho đăng ký địa chỉ
    làm meldunek ở đâu
    mới dọn sang nhà mới phải khai báo không
    đăng ký tạm trú sáu tháng tại phòng thuê
    zameldowanie cần chủ nhà đi cùng không
    xin giấy xác nhận địa chỉ để đổi bằng
    hộ khẩu ở ba lan có giống việt nam không
    xóa đăng ký khi chuyển sang thành phố khác
    cắt khẩu khi về nước
    vẫn còn tên người thuê cũ ở nhà tôi
    đăng ký hộ khẩu cho vợ mới sang
    khai địa chỉ cho con sơ sinh
    dang ky dia chi cho o
    ở ký túc xá công nhân đăng ký tạm trú được không
    hợp đồng thuê nhà đủ để zameldować chưa
    đăng ký cư trú qua mạng epuap
    quá ba mươi ngày chưa đăng ký có bị phạt
    chủ nhà đòi tiền mới cho nhập khẩu
    wymeldowanie người lạ ra khỏi căn hộ
    đổi địa chỉ với sở ngoại kiều và gmina
    xác nhận chỗ ở cho trường học của con
    ở nhờ nhà bạn thì đăng ký kiểu gì
    zaświadczenie o zameldowaniu lấy liền không
    đăng ký thường trú tại căn nhà mới mua
    cô ở quầy meldunkowy không hiểu tôi nói
    tạm trú hết hạn phải gia hạn địa chỉ
    xem trong căn hộ này có ai đang đăng ký hộ khẩu
    đăng ký địa chỉ không có giấy sở hữu
    ai cũng đòi địa chỉ thường trú mà tôi thuê phòng
    tách khẩu khỏi nhà chồng cũ
    có được đăng ký hai nơi không
    giấy báo chuyển chỗ ở
chủ nhà không chịu cho khai chỗ ở
chuyển nhà rồi đổi địa chỉ ở phòng nào
    cần tờ giấy ghi tôi ở đâu
    bà chủ không chịu ký là tôi ở đó
    chuyển phòng rồi báo ai
    như hộ khẩu bên mình làm ở đâu
    chủ nhà không chịu cho làm men đu nếch
    đăng ký men đu nếch mất mấy ngày`,
  CIVIL_REGISTRY: `con vừa sinh ở viện, đi khai sinh chỗ nào
    akt urodzenia bản dài bản ngắn khác gì
    muốn cưới bạn gái ba lan cần giấy gì
    giấy xác nhận độc thân từ việt nam
    đăng ký kết hôn ở usc
    chuyển giấy kết hôn việt nam vào sổ ba lan
    xin trích lục khai sinh cho con
    tên con viết sai dấu trong giấy khai sinh
    đổi họ theo chồng
    ghi nhận ly hôn ở việt nam vào sổ hộ tịch
    bố đứa bé chưa cưới, nhận con ở đâu
    giấy chứng tử của chồng xin mấy bản
    đặt ngày làm lễ cưới tại tòa thị chính
    giấy khai sinh mất, xin lại bản sao
    zaświadczenie o braku przeszkód để lấy vợ
    lam giay khai sinh cho con
    akt małżeństwa quốc tế đa ngữ
    cưới cần phiên dịch đi cùng không
    đặt tên việt nam cho con có được không
    khai sinh muộn cho cháu đẻ tại nhà
    transkrypcja giấy tờ hộ tịch nước ngoài
    hai đứa việt nam cưới nhau ở ba lan
    sửa tên đệm trên giấy tờ hộ tịch
    đổi tên cho dễ gọi
    ghi tên bố vào khai sinh của con
    cưới phải đợi một tháng thật không
    akt zgonu để báo về quê
    phòng hộ tịch cấp giấy có mất tiền không
    tôi góa vợ muốn tái hôn thủ tục ra sao
    làm giấy chứng nhận kết hôn cho sứ quán
    bé sinh ở bệnh viện khác tỉnh khai sinh đâu
    lễ cưới ngoài trời có cán bộ hộ tịch tới không
em mới sinh bé làm giấy khai sinh ở đâu
cưới người ba lan cần giấy gì
giấy kết hôn việt nam đăng ký lại bên này
    bé sinh hôm thứ ba khai tên ở đâu
    muốn lấy nhau có giấy tờ
    họ viết sai họ con trai
    đòi giấy chưa vợ
    em với người yêu muốn cưới nhau bên này
    vợ mới đẻ, làm khai sinh ở đâu`,
  DIGITAL_IDENTITY: `mở profil zaufany qua ngân hàng
    quên mật khẩu hồ sơ tin cậy
    mobywatel không tải được trên điện thoại
    người nước ngoài có dùng mobywatel được không
    ký đơn điện tử thay chữ ký tay
    xác nhận profil ở punkt potwierdzający
    không có ngân hàng ba lan thì lập tài khoản gov kiểu gì
    đăng nhập login.gov.pl bị lỗi
    đổi số điện thoại trong profil zaufany
    mã sms xác nhận không về khi vào epuap
    thẻ căn cước điện tử e-dowód dùng sao
    tài khoản ikp vào bằng gì
    muốn nộp đơn nhà nước trên mạng mà không có chữ ký số
    thẻ con trong mobywatel
    tai khoan gov ba lan bi khoa
    hồ sơ tin cậy hết hạn ba năm gia hạn thế nào
    e-doręczenia là hộp thư gì
    ai giúp bố tôi lập tài khoản điện tử chính phủ
    diia pl hiện trên mobywatel
    podpis zaufany ký vào file pdf
    muốn cài ứng dụng giấy tờ trên máy samsung
    xác thực danh tính qua video
    bị hack profil nhờ khóa lại
    tên trong hồ sơ tin cậy bị thiếu chữ
    danh tính số cho người có karta pobytu
    quẹt mã qr mobywatel để chứng minh danh tính
    epuap gửi đơn xong không thấy upo
    lập profil cho vợ mà vợ không có pesel
    chữ ký số mua ở đâu, có mất phí không
    nhân viên bảo phải có zaufany mới đặt lịch được
    thiết bị mới phải kích hoạt lại mobywatel
    ủy quyền điện tử cho con gái làm thay
không ký được đơn trên mạng của nhà nước
cài cái app chứng minh thư trên điện thoại
    không ký được đơn trên mạng
    nó bắt chứng minh tôi là ai
    quên mật khẩu trang chính phủ`,
  PASSPORT_CONSULATE: `hộ chiếu việt nam hết hạn làm lại ở đâu
    mất passport trên tàu đi warszawa
    đại sứ quán việt nam ở warszawa làm việc giờ nào
    làm hộ chiếu cho con sinh ở ba lan
    sứ quán có làm dịch vụ gửi qua bưu điện không
    hộ chiếu bị rách ướt nước mưa
    xin giấy thông hành về nước
    đi chứng giấy ủy quyền bán đất ở quê
    lãnh sự quán lưu động có xuống tỉnh không
    bị móc túi mất hết căn cước bằng lái
    gia hạn hộ chiếu mất mấy tuần
    đổi hộ chiếu cũ sang hộ chiếu gắn chip
    lấy dấu tay làm hộ chiếu ở ambasada
    ho chieu het han
    dịch vụ lãnh sự chứng thực chữ ký
    hộ chiếu sai nơi sinh, xin cấp lại
    xin visa cho mẹ vợ sang thăm
    miễn thị thực năm năm cho con lai
    đăng ký công dân với sứ quán
    giấy xác nhận mất hộ chiếu của công an
    chồng ukraina làm passport ở paszportny serwis
    konsulat hẹn mãi không có chỗ
    chụp ảnh hộ chiếu nền trắng bốn sáu
    mất chứng minh nhân dân việt nam xin lại từ đây
    trẻ em đi máy bay với mình mẹ cần giấy gì của lãnh sự
    xác nhận còn sống để nhận lương hưu ở quê
    cộng hòa gruzia, nepal có sứ quán ở ba lan không
    lệ phí cấp mới hộ chiếu ở sứ quán
    người ta nhặt được hộ chiếu của tôi
    nhận hộ chiếu hộ cho người thân
    hộ chiếu kẹt ở hãng môi giới, sứ quán giúp không
    bị mất giấy tờ ở nước ngoài gọi ai
hộ chiếu bị giặt nát mất rồi
hộ chiếu sắp hết hạn sứ quán ở tận warszawa
làm hộ chiếu việt nam cho bé sinh ở đây
con lai ba lan xin hộ chiếu
bố ba lan mẹ việt làm hộ chiếu cho bé
    bị trộm mất quyển có dấu nhập cảnh
    sứ quán xa tít
    bé mới đẻ chưa có giấy đi lại
    cần giấy ủy quyền cho mẹ`,
  RETURN_HOME: `muốn về việt nam mà không có tiền mua vé
    nhận quyết định phải rời ba lan
    bị cấm nhập cảnh schengen ba năm
    tự nguyện hồi hương với iom
    bị biên phòng bắt sắp đưa về nước
    chồng đang bị giữ ở trại chờ trục xuất
    kháng cáo lệnh trục xuất trong bảy ngày
    về nước hẳn phải làm những thủ tục gì
    bệnh nặng muốn về quê, ai lo vé máy bay
    muon ve nuoc ma het tien
    ở lậu ba năm giờ ra sân bay có bị bắt không
    powrót do kraju hỗ trợ thế nào
    xóa lệnh cấm quay lại châu âu
    dobrowolny powrót có được cho tiền không
    mang con nhỏ về việt nam sống luôn
    deportacja em trai tôi ngày mai
    bị trả về thì đồ đạc lấy lại sao
    giúp người rơm về nhà
    chán rồi, mong được hồi hương
    nhận tiền hỗ trợ làm lại từ đầu khi về quê
    strażnik graniczna đưa tôi giấy zobowiązanie do powrotu
    mua vé về hà nội tặng người khó khăn
    không còn giấy tờ, làm sao lên máy bay về nhà
    bị trục xuất rồi có được quay lại không
    bạn tôi mắc kẹt ở ba lan muốn hồi hương
    tên tôi trong danh sách đen sis
    cha mất ở quê cần về gấp mà visa hết hạn
    bảo lãnh người ra khỏi trại giam giữ ngoại kiều
    ngày cuối phải rời khỏi nước này
    luật sư chống trục xuất cho gia đình có con đi học
    bán hết đồ để về nước luôn
    giúp tái hòa nhập sau khi trở về quê hương
    hết tiền không mua nổi vé về
    biên phòng đưa giấy bảo rời ba lan
    mẹ ốm muốn về gấp mà không có tiền
    chịu hết nổi mà không có tiền bay về
    nhận giấy phải đi trong ba mươi ngày
    bạn tôi bị giữ sắp bị trả về
    ai trả tiền vé cho người hồi hương
    muốn về hẳn mà không có tiền mua vé
    xin tiền vé máy bay về nhà
    muốn về luôn mà trong túi không còn đồng nào`,
  LANGUAGES: `muốn học ngoại ngữ ở thành phố này
    không hiểu người ta nói gì, cần học tiếng
    trung tâm dạy tiếng cho người nhập cư
    tìm thầy cô dạy tiếng tại nhà
    bất đồng ngôn ngữ, khổ quá
    vợ chồng muốn học thêm một thứ tiếng
    app nào học tiếng nhanh nhất
    mù tiếng nên đi đâu cũng sợ
    kiểm tra trình độ ngoại ngữ
    hoc tieng o dau
    không biết tiếng, tìm người giỏi hai thứ tiếng giúp
    lớp ngoại ngữ nhóm nhỏ buổi tối
    thi chứng chỉ ngoại ngữ quốc tế
    mẹ già không nói được tiếng nào ngoài tiếng việt`,
  POLISH_COURSE: `đăng ký lớp tiếng ba lan cho người mới bắt đầu
    không đọc nổi bảng chữ cái ba lan
    học tiếng ba free buổi tối
    vợ tôi muốn học tiếng ba lan trong khi con ngủ trưa
    khóa a1 bao nhiêu buổi
    kurs polskiego cho công nhân nhà máy
    học ngữ pháp, bảy cách biến đổi khó quá
    luyện thi chứng chỉ b1 nhà nước
    lớp online qua zoom tối thứ bảy
    phát âm sz cz không nổi
    dạy tiếng ba lan chuyên ngành bếp núc
    cần giấy chứng nhận trình độ a2
    hoc tieng ba lan mien phi o plock
    có lớp tiếng ba nào giữ trẻ luôn không
    muốn biết viết tiếng ba để làm giấy tờ
    học tiếng bản xứ ở thư viện hay trường đại học
    mới qua một chữ ba lan bẻ đôi không biết
    sách giáo trình tiếng ba lan cho người việt
    lớp cấp tốc trước khi đi phỏng vấn
    chủ trả tiền cho công nhân đi học polski
    gia sư polski một kèm một
    lịch khai giảng lớp tiếng cho cudzoziemcy
    tôi muốn học tiếng ba lan mà đi làm cả ngày
    học mãi không nhớ nổi từ vựng ba lan
    ai dạy tiếng ba lan cho người lớn tuổi
    khóa tiếng ba lan bao giờ khai giảng, bao nhiêu tiền
tan ca muộn muốn học tiếng ba ở đâu
học từ con số không chưa biết chữ nào tiếng ba
ôn thi b1 tiếng ba
lớp tiếng ba lan cho lái xe
học tiếng ba lan cho người làm kho
    chỉ biết cảm ơn với chào
    mua bánh toàn chỉ tay
    có lớp thứ bảy cho người đi ca
    cần chứng chỉ tiếng để nộp hồ sơ`,
  CONVERSATION_PRACTICE: `muốn nói chuyện với người ba lan cho quen miệng
    nghe hiểu mà không dám mở miệng nói
    câu lạc bộ trò chuyện ở thư viện
    đổi tiếng việt lấy tiếng ba
    luyện giao tiếp ngoài đời thật
    học mấy năm vẫn ấp úng
    tandem ngôn ngữ tìm bạn cùng luyện
    tìm người bản xứ tập nói một tuần một lần
    quán cà phê ngôn ngữ có người ba lan ngồi nói chuyện
    nói sai có ai sửa cho không
    chỉ cần tập nói, không cần ngữ pháp
    luyen noi tieng ba lan voi nguoi ban xu
    tập hỏi đường, gọi món, mua bánh mì
    konwersacje nhóm nhỏ chiều thứ tư
    rozmowy po polsku với tình nguyện viên
    muốn kể chuyện cười bằng tiếng ba
    tập gọi điện thoại bằng tiếng ba lan
    đi dạo vừa đi vừa nói tiếng ba
    chơi boardgame để nói tiếng
    nhút nhát, cần chỗ thoải mái để nói
    đồng nghiệp trêu vì tôi nói ngọng
    cà kê với bà con hàng xóm cho trôi chảy
    con nói giỏi mà mẹ thì câm như hến
    nói tiếng bồi, muốn nói lưu loát
    nhóm tám chuyện tiếng ba cho các mẹ
    sinh viên ba lan muốn trao đổi hội thoại
    klub językowy ở đâu
    học từ lóng và cách nói thường ngày
    gặp nhau nói chuyện về phim bằng tiếng polski
    tự tin hơn khi trả lời phỏng vấn miệng
    luyện phản xạ, người ta nói nhanh quá
    tập đối thoại theo tình huống với cô giáo người ba
    nghe hiểu mà mở miệng không nói được tiếng ba
    muốn ngồi tán gẫu với người ba cho dạn
    đọc được mà mở miệng là tắc
    ai ở đây sửa lỗi cho tôi khi trò chuyện
    học rồi mà không dám mở miệng nói
    ngại nói vì sợ người ta cười
    nghe hiểu mà nói không ra
    sợ nói chuyện với người Ba Lan`,
  OTHER_LANGUAGES: `lớp tiếng anh cho người đi làm
    con quên tiếng việt, tìm lớp cuối tuần
    học tiếng đức để sang berlin làm
    luyện ielts ở đây có chỗ nào
    tiếng mẹ đẻ cho trẻ em việt sinh ở ba lan
    english lớp giao tiếp cơ bản
    dạy cháu viết chữ quốc ngữ
    học tiếng nga để bán hàng
    gia sư tiếng anh cho con lớp năm
    tôi muốn dạy tiếng việt cho người ba lan
    lớp tiếng pháp miễn phí
    học tiếng ukraina nói chuyện với mẹ vợ
    khoa hoc tieng anh cho nguoi lon
    lớp tiếng trung hsk
    học tiếng tây ban nha cho vui
    chồng ba lan muốn học tiếng việt
    con nói ba lan suốt, không chịu nói tiếng việt với bà
    học ngôn ngữ ký hiệu
    trường việt ngữ lạc long quân chi nhánh
    tiếng hàn cho người mê phim hàn
    thi toeic toefl
    tiếng ý cho đầu bếp
    khóa niemiecki chuyên ngành chăm sóc người già
    angielski cho người bốn mươi tuổi
    học tiếng nhật n5
    lớp đọc truyện cổ tích việt nam cho thiếu nhi
    học ả rập để đọc kinh
    muốn cải thiện tiếng anh văn phòng
    tiếng séc, tiếng slovak học ở đâu
    dạy tiếng nepal, tiếng hindi cho con
    thầy dạy english online người bản ngữ
    giữ gìn ngôn ngữ gốc cho con cháu
con quên hết tiếng việt ai dạy lại
học ít tiếng anh để đi làm
    con nói với bà mà bà không hiểu
    tối muốn ôn lại tiếng anh
    đổi tiếng việt lấy tiếng ba lan`,
  TRANSLATION_INTERPRETING: `cần người dịch khi đi bác sĩ
    không biết tiếng ai thông dịch cho ở toà
    thuê phiên dịch tiếng việt ba lan theo giờ
    dịch giúp tờ giấy ở trường con gửi về
    phiên dịch qua điện thoại gấp
    họp phụ huynh cần người dịch hộ
    dịch tin nhắn của chủ nhà
    người dịch đi cùng ra ủy ban
    tlumacz tieng viet
    bạn tôi câm tiếng, cần người nói hộ ở cơ quan
    giá dịch một trang bao nhiêu
    dịch hợp đồng sang tiếng việt để hiểu
    công ty cần thông ngôn cho công nhân mới
    dịch menu quán ăn sang tiếng ba
    tìm người thông thạo việt ba lan đi viện với mẹ
    phiên dịch ngôn ngữ ký hiệu cho người điếc
    con phải dịch cho mẹ hoài, tội nghiệp cháu
    bác sĩ không hiểu tôi nói gì
    google dịch sai bét, nhờ người thật dịch
    mai tôi đi khám mà không nói được, cần người dịch
    nhờ dịch lá thư này sang tiếng việt
    ai giỏi cả tiếng việt lẫn tiếng ba lan
    ra tòa thì có người dịch cho tôi không
vào viện không nói được ai dịch giúp
bác sĩ nói gì không hiểu cần người dịch
công an hỏi mà em không biết tiếng
    gặp bác sĩ tim tôi chẳng hiểu chữ nào
    họp phụ huynh ai nói hộ
    phòng khám gọi tôi cúp máy vì không hiểu
    bác sĩ nói gì tôi không hiểu
    ở trường không ai hiểu tiếng tôi
    có ai nói tiếng việt giúp tôi không
    o dau co nguoi noi tieng viet giup toi
    cần người biết tiếng việt đi cùng`,
  SWORN_TRANSLATION: `dịch công chứng giấy khai sinh việt nam
    tìm tłumacz przysięgły tiếng việt
    bản dịch có đóng dấu tròn để nộp thẻ
    bằng lái xe phải dịch tuyên thệ
    dịch học bạ có con dấu cho trường
    dịch tuyên thệ giấy kết hôn
    giá một trang dịch có dấu
    người dịch hữu thệ gần nhất
    sở bắt nộp tłumaczenie przysięgłe
    dịch lý lịch tư pháp
    bản dịch ở việt nam có công chứng họ không nhận
    dich thuat cong chung tieng viet
    gửi giấy tờ qua mạng cho phiên dịch tuyên thệ được không
    dịch bản án ly hôn sang tiếng ba có dấu
    dịch giấy ủy quyền trước notariusz
    phiên dịch tuyên thệ đi cùng lúc ký mua nhà
    danh sách phiên dịch được bộ tư pháp công nhận
    dịch bằng tốt nghiệp kèm bảng điểm, có chứng thực
    dịch có dấu mất mấy ngày
    dịch giấy chứng tử có pháp lý
    bản dịch bị sai tên, người dịch phải sửa con dấu
    chứng thực bản dịch điện tử
    sổ tiêm chủng dịch có dấu cho nhà trẻ
    przysięgły tiếng ukraina và nga
    dịch giấy xác nhận độc thân
    dịch hộ chiếu toàn bộ có đóng dấu
    phiên dịch tuyên thệ cho lễ cưới
    nộp tòa thì giấy nào cần dịch tuyên thệ
    dịch giấy tờ xe mua ở đức
    dịch hợp đồng công ty có con dấu dịch giả
    dịch giấy chứng nhận bệnh án có dấu cho bảo hiểm
    phiên dịch tuyên thệ tiếng bengal hiếm quá tìm đâu
giấy kết hôn phải dịch có dấu đỏ
người ta bảo dịch công chứng mới nhận
bằng đại học dịch sang tiếng ba có dấu
    họ trả giấy lại vì là tiếng việt
    đòi bản ba lan có dấu tròn
    dịch giấy cho tòa bao nhiêu một trang`,
  ADVICE: `không biết hỏi ai bây giờ
    cần ai đó tư vấn cho người mới sang
    có nơi nào giải đáp mọi thắc mắc không
    muốn được chỉ dẫn phải làm gì trước
    gặp rắc rối đủ thứ cần lời khuyên
    trung tâm hỗ trợ người nhập cư
    hỏi đáp miễn phí cho người việt
    gọi số nào để được tư vấn
    ai giup tu van cho nguoi nuoc ngoai
    cần người am hiểu chỉ đường đi nước bước
    tư vấn bằng tiếng việt hoặc tiếng anh
    đặt lịch gặp cán bộ tư vấn
    chuyện rối như tơ vò chẳng biết gõ cửa nào
    poradnictwo cho cudzoziemcy`,
  INFORMATION_POINT: `mới đến płock ba ngày, bắt đầu từ đâu
    quầy thông tin cho người ngoại quốc
    danh sách các tổ chức giúp người nhập cư
    ở thành phố này có dịch vụ gì cho chúng tôi
    punkt informacyjny mở cửa mấy giờ
    xin tờ rơi hướng dẫn bằng tiếng việt
    nhờ chỉ giúp cơ quan nào lo việc này
    việc của tôi thuộc phòng nào giải quyết
    bản đồ thành phố và địa chỉ công sở
    thông tin chung cho người mới nhập cư
    giờ làm việc của uỷ ban
    diem thong tin cho nguoi nuoc ngoai
    gọi tổng đài hỏi thông tin chung
    ai giải thích hệ thống ở ba lan vận hành sao
    cẩm nang sống ở ba lan cho người mới
    buổi giới thiệu cho người mới tới
    văn phòng một cửa cho người di cư
    gõ cửa mấy nơi đều bảo không phải chỗ này
    cho hỏi lấy số thứ tự ở đâu trong tòa nhà này
    có trang web nào gom hết thông tin cần thiết
    hotline tiếng việt tư vấn người mới
    infolinia dla cudzoziemców
    sang được tuần, chưa biết đâu vào đâu
    tin tức thay đổi luật cho người nước ngoài
    nhân viên nào nói được tiếng anh ở ủy ban
    hướng dẫn từng bước khi mới chuyển tới
    ai biết chỗ nào giúp người việt ở tỉnh lẻ
    cần biết quyền lợi của tôi ở thành phố này
    tìm địa chỉ hội đoàn giúp dân ngoại
    urząd miasta nằm đường nào
    đi từ đâu trước: pesel, nhà, hay ngân hàng
    có ai chỉ cho bà con mới qua
    mới xuống máy bay chưa biết phải làm gì trước
    giấy nào làm ở phòng nào không rõ
    ai chỉ cho người mới sang với
    vừa xuống máy bay lạc trong giấy tờ
    ai nói cho biết việc gì trước
    không biết hỏi ai về thủ tục bên này
    mới chân ướt chân ráo chẳng biết gì
    mới xuống sân bay chưa biết làm gì trước
    mới sang hôm qua chưa biết bắt đầu từ đâu
    hồ sơ thẻ của tôi đến đâu rồi
    sprawa của tôi xử lý tới đâu`,
  LEGAL_ADVICE: `cần luật sư miễn phí
    bị kiện ra toà mà không hiểu giấy tờ
    nhận giấy triệu tập của tòa án
    hỏi luật thừa kế nhà của vợ ba lan
    bào chữa cho em tôi đang bị tạm giữ
    nieodpłatna pomoc prawna đặt lịch sao
    radca prawny nói tiếng anh
    thuê adwokat hết bao nhiêu
    viết đơn kháng cáo quyết định hành chính
    luật sư cho người không có tiền
    bị công ty lừa ký giấy, có khởi kiện được không
    làm giấy ủy quyền ở notariusz
    bị vu oan ăn cắp, cần người biện hộ
    tu van luat mien phi
    chồng chết để lại nợ, từ chối di sản thế nào
    tòa gửi wezwanie, không đến có sao
    hòa giải hay ra tòa thì lợi hơn
    hạn kháng cáo còn ba ngày
    quyền của tôi khi bị bắt là gì
    tư vấn pháp lý cho người nhập cư
    xin được miễn án phí tòa án
    luật sư được chỉ định từ tòa
    đòi bồi thường sau tai nạn xe hơi
    hàng xóm kiện tôi vì tiếng ồn
    thủ tục chia tài sản chung
    giấy thi hành án không rõ ai gửi
    viết đơn pozew gửi sąd
    hỏi về di chúc để lại nhà cho con
    có tiền án rồi xóa án tích sao
    luật nhập cư rối quá, cần luật sư hiểu việc
    đi tù treo có bị hủy thẻ không
    tổ chức nào có trạm luật sư tình nguyện
giấy tòa gọi mà không biết tội gì
bạn em bị bắt cần luật sư gấp
tòa gửi giấy tiếng ba lan đọc không hiểu
bị người ta kiện oan
chồng bị bắt giam giờ làm sao
siêu thị vu em ăn cắp
xin giấy lý lịch tư pháp bên này
    thẩm phán gọi tôi run quá
    bị vu cho chuyện không làm
    lỡ ký giấy nợ giờ hối
    ai rành luật mà không lấy tiền
    nhận giấy của tòa không biết làm gì`,
  CONSUMER_RIGHTS: `mua điện thoại hỏng ngay tuần đầu, cửa hàng không đổi
    đặt hàng trên mạng không nhận được
    trả lại giày trong mười bốn ngày
    bảo hành máy giặt họ từ chối
    bị lừa mua hàng qua facebook
    hãng điện thoại tính tiền dịch vụ tôi không đăng ký
    hủy hợp đồng internet bị phạt nặng
    reklamacja viết thế nào
    rzecznik konsumentów ở đâu
    công ty du lịch hủy chuyến không hoàn tiền
    chuyến bay trễ sáu tiếng đòi đền
    laptop cũ mua về bị lỗi, người bán chối
    mua xe cũ bị giấu lỗi tua đồng hồ
    khong duoc hoan tien
    gym bắt trả tiếp dù đã hủy thẻ tập
    hàng giả trên allegro
    người bán bảo trả hàng thì trừ tiền
    bà cụ ký mua nồi tại buổi giới thiệu, giờ muốn trả
    cửa hàng không chịu xuất paragon
    tủ lạnh giao tới bị móp
    điện thoại bị thợ sửa làm hỏng thêm
    họ dụ ký hợp đồng qua điện thoại
    thanh toán rồi shop biến mất
    người mua có quyền gì khi hàng bị lỗi
    khóa học online lừa đảo, đòi lại học phí
    tố cáo quảng cáo gian dối
    giá trên kệ khác giá quầy thu ngân
    gwarancja và rękojmia khác nhau sao
    sim trả trước bị trừ tiền vô lý
    giường mới mua gãy chân, cửa hàng làm ngơ
    đồ ăn siêu thị quá hạn vẫn bán
    bị mạo danh mua trả góp tivi
    đặt điện thoại mà nhận cục gạch
    tiệm không chịu đổi cái tivi hỏng
    chuyển tiền rồi shop chặn luôn
    trả tiền xong người bán chặn
    có người gõ cửa dụ bà ký gói khác
    phòng tập vẫn trừ tiền dù đã hủy
    cửa hàng lơ chuyện bảo hành
    mua phải hàng đểu đòi đổi trả không được
    điện thoại còn bảo hành mà shop không nhận
    shop nhận tiền rồi không gửi hàng
    mua hàng trên mạng đợi mãi không tới
    chuyển tiền rồi mà hàng không tới`,
  FORM_FILLING: `nhận được thư dày cộp không hiểu viết gì
    nhờ điền hộ mẫu đơn tiếng ba lan
    đọc giúp tôi lá thư của zus
    wniosek năm trang, không biết ghi ô nào
    ai viết giùm cái đơn gửi trường
    ký vào đâu trong tờ giấy này
    giúp khai form trên mạng
    kiểm tra giấy tờ tôi điền có sai không
    bì thư vàng có con dấu, họ đòi gì vậy
    dien don tieng ba lan giup
    viết pismo trả lời cơ quan
    tôi không biết chữ, nhờ người viết hộ
    formularz chỉ có tiếng ba
    giải thích nội dung công văn
    in và photo hồ sơ ở đâu
    giúp soạn đơn khiếu nại cho đúng mẫu
    thư nói hạn mười bốn ngày, không rõ hạn gì
    nhờ đọc tờ quyết định decyzja
    mẹ tôi không biết tiếng, cần người khai giấy hộ
    điền nhầm ngày tháng phải làm lại không
    chuẩn bị hồ sơ cho đủ trước khi nộp
    lá đơn xin miễn giảm viết sao cho hay
    điền tờ khai cho con vào trường
    bộ giấy tờ rối tung, sắp xếp hộ
    giúp ghi oświadczenie
    điền giùm tui mấy tờ đơn này
    không hiểu chữ pouczenie ở cuối thư
    viết email lịch sự gửi uỷ ban
    thiếu phụ lục nào trong hồ sơ này
    giấy hẹn ghi chữ gì mà tôi không dịch được
    scan tài liệu rồi gửi giúp
    có tình nguyện viên ngồi điền đơn chung không
đơn dài quá toàn tiếng ba điền sao
thư nhà nước gửi về ai đọc hộ
giấy bằng tiếng ba lan ai đọc giúp em
viết hộ cái thư trả lời cơ quan
    sáu trang ô trống chẳng biết ghi gì
    có phong bì in con đại bàng
    ô nào để trống
    ai ngồi xem giúp tờ này
    nhận thư tiếng ba lan không đọc được
    giấy tờ lằng nhằng quá ai điền giúp`,
  DIGITAL_SKILLS: `không biết dùng máy tính
    dạy mẹ tôi gọi video zalo
    tạo email lần đầu
    máy tính công cộng có internet miễn phí
    điện thoại thông minh bấm mãi không ra
    học word excel cơ bản
    cài ứng dụng trên điện thoại
    quên mật khẩu gmail
    máy in ở đâu xài ké được
    gửi file đính kèm thế nào
    lớp vi tính cho người lớn tuổi
    khong biet dung may tinh
    đặt lịch trên mạng loay hoay không xong
    wifi miễn phí trong thành phố
    nhận diện tin nhắn lừa đảo trên mạng
    điện thoại đầy bộ nhớ, ai xem hộ
    ba tôi hổng rành máy móc
    học đánh máy mười ngón
    chuyển ảnh từ máy cũ sang máy mới
    laptop bị virus
    mượn laptop cho con học online
    tạo tài khoản để mua vé qua mạng
    dùng bản đồ google chỉ đường
    an toàn mạng cho trẻ con
    mua sim dữ liệu và cài mạng
    không có internet ở nhà trọ
    máy tính bảng cho người già dùng
    cách chụp giấy tờ thành pdf
    lớp kỹ năng số ở thư viện
    đổi ngôn ngữ điện thoại sang tiếng việt
    gõ dấu tiếng việt trên máy ba lan
    kurs komputerowy cho người mới tập
dạy mẹ gọi zalo với
lắp sim ba lan xong không có mạng
mù tịt máy tính muốn học
    mẹ không biết bấm ứng dụng
    gọi về nhà thấy mặt làm sao
    máy đầy không chạy được gì
    cả đời chưa cầm chuột`,
  HEALTH: `ốm mà không biết đi đâu chữa
    hệ thống y tế ba lan phức tạp quá
    chữa bệnh ở đây tốn bao nhiêu
    người nhập cư được chăm sóc sức khỏe thế nào
    tôi thấy trong người không khỏe
    khám sức khỏe tổng quát
    bịnh tình cần hỏi ai
    cơ thể yếu, hay mệt mỏi chóng mặt
    chữa bệnh khi không có giấy tờ
    ai hướng dẫn chuyện đi khám chữa bệnh
    suc khoe kem can kham benh
    bị bệnh mãn tính từ việt nam sang
    cả nhà đều cúm
    y tế công và y tế tư khác nhau thế nào
    tôi bị bệnh mà không biết gặp ai
    muốn hỏi về sức khỏe của cả gia đình`,
  DOCTOR: `đăng ký bác sĩ gia đình ở przychodnia
    con sốt ba mươi chín độ, ho cả đêm
    xin giấy chuyển viện lên chuyên khoa
    skierowanie đi khám da liễu
    bác sĩ nhi nhận bệnh nhân mới
    đau bụng âm ỉ mấy tuần nay
    khám tim, đo huyết áp
    bác sĩ mắt đo kính
    chờ chuyên khoa sáu tháng lâu quá
    xin giấy nghỉ ốm l4
    phòng khám nào có bác sĩ nói tiếng anh
    đổi bác sĩ rodzinny
    thử máu xét nghiệm ở đâu
    khám tai mũi họng cho bé
    đau khớp gối, tiểu đường
    khám sức khỏe đi làm badania lekarskie
    lekarz medycyny pracy
    phòng khám tối và cuối tuần
    bac si gia dinh o plock
    kê lại đơn huyết áp cho má tôi
    chụp x quang, siêu âm bụng
    nổi mẩn ngứa khắp người
    đau lưng muốn đi vật lý trị liệu
    ho ra máu, sợ lao phổi
    không có bảo hiểm khám bác sĩ tư giá bao nhiêu
    đặt lịch khám qua điện thoại không được vì tiếng
    tư vấn bác sĩ từ xa teleporada
    bác sĩ tuyến giáp nội tiết
    y tá đến nhà thay băng
    bị dị ứng phấn hoa
    đau dạ dày, ợ chua
    xét nghiệm viêm gan b và hiv
    khám bịnh cho ba má già
mặt nổi mụn đỏ ngứa khám ở đâu
sốt ho ba hôm không dứt
hết thuốc tiểu đường xin đơn mới
bé nổi mẩn khắp người
khám sức khỏe trước khi đi làm ở đâu
mắt mờ như có màng che
tai chảy nước đau nhức
đầu gối đau không leo nổi cầu thang
bé nhét hạt vào tai không lấy ra được
con nhét đồ chơi vào mũi
dị vật trong mắt đau rát
hạt cườm kẹt trong lỗ tai
    ho mấy tuần không dứt
    bé nóng hầm hập
    đi tiểu rát lắm
    nổi đốm khắp bụng
    muốn thử máu xem sao
    con nôn ói cả đêm, đưa đi khám ở đâu
    ốm ngày chủ nhật thì khám chỗ nào
    dau bung qua muon di kham
    bê hàng nhiều đau lưng không ngủ được
    đau lưng mãi không khỏi
    lưng tôi mỏi nhừ`,
  HOSPITAL_EMERGENCY: `gọi xe cứu thương số nào
    chồng ngất xỉu, khó thở
    sor ở bệnh viện nào gần nhất
    con nuốt phải pin
    tai biến, méo miệng, liệt nửa người
    gãy chân nửa đêm
    chảy máu không cầm được
    mẹ đau ngực dữ dội
    đi nhà thương cấp cứu không có giấy tờ có nhận không
    nhập viện phẫu thuật ruột thừa
    szpital wojewódzki đi cổng nào
    bị bỏng nặng toàn thân
    trẻ co giật do sốt cao
    trúng độc nấm rừng
    thăm người bệnh nằm khoa hồi sức
    cap cuu goi so may
    bị chó dại cắn
    ngộ độc khí than lò sưởi
    xuất viện cần giấy wypis
    phải mổ gấp, ai ký giấy cho phép
    hóa đơn viện phí mấy chục ngàn
    karetka đến mất bao lâu
    đụng xe đứt mạch máu
    sản phụ ra máu đêm khuya
    dị ứng ong đốt sưng cổ họng
    bé ngã cầu thang nôn ói
    nằm viện cần mang đồ gì
    ostry dyżur đêm chủ nhật
    lịch mổ bị dời
    nocna opieka ngoài giờ
    đuối nước ở hồ, hô hấp nhân tạo
    uống nhầm hóa chất tẩy rửa
    bố tôi vừa ngã quỵ trong nhà, gọi xe cấp cứu giúp
    con bé nuốt phải đồng xu, thở khò khè
    tôi đau ngực lan ra cánh tay từ sáng
    anh ấy nằm viện mà tôi không biết khoa nào
    xe cứu thương chở vợ tôi đi đâu rồi
    mổ xong nằm viện mấy ngày thì được về
    vào cấp cứu mà họ bắt ngồi chờ năm tiếng
    bạn tôi uống rượu xong bất tỉnh, thở yếu
bố tự nhiên ngã méo miệng
bé nuốt đồng xu
nửa đêm đau bụng quằn quại
máu chảy mãi không cầm
tháo bột ở đâu sau khi gãy tay
bé nhét hạt đậu vào tai chảy máu
con hóc xương cá
    ngã trong nhà tắm gọi không trả lời
    uống hết vỉ thuốc
    máu chảy không cầm
    bố tê tay vã mồ hôi
    bị nước sôi đổ vào
    bố tôi phải đi viện gấp`,
  HEALTH_INSURANCE: `tôi có được bảo hiểm y tế không
    thẻ nfz lấy ở đâu
    xin thẻ ekuz để đi châu âu
    vợ chưa đi làm, gắn vào bảo hiểm của chồng
    bệnh viện báo tôi không có ubezpieczenie
    tự đóng bảo hiểm sức khỏe tự nguyện
    màn hình ewuś hiện màu đỏ
    con chưa có bảo hiểm y tế ai lo
    mua bảo hiểm để nộp thẻ cư trú
    làm zlecenie có được nfz không
    nghỉ việc bao lâu thì mất bảo hiểm y tế
    bao hiem y te cho nguoi nuoc ngoai
    sinh viên quốc tế đóng nfz thế nào
    ai đóng bảo hiểm sức khỏe khi đăng ký thất nghiệp
    chứng minh mình được bảo hiểm
    khám chữa ở nước khác nfz có chi trả không
    bảo hiểm tư nhân loại nào rẻ
    zgłosić żonę do ubezpieczenia
    mẹ sang ở cùng có bảo hiểm được không
    bầu mà không có bảo hiểm
    hoàn tiền thuốc chữa ở đức
    chủ không đóng nfz cho tôi nên bị tính tiền khám
    giấy zus zza là gì
    bảo hiểm y tế hết hiệu lực
    có nfz khám răng có miễn phí không
    phiếu đi an dưỡng sanatorium
    thẻ bảo hiểm y tế xanh của châu âu mất
    trẻ dưới mười tám có tự động được bảo hiểm
    bà bán hàng tự do đóng bảo hiểm sức khỏe bao nhiêu
    hợp đồng tự nguyện với narodowy fundusz zdrowia
    được hưởng chữa bệnh công từ ngày nào
    kiểm tra tình trạng bảo hiểm trên ikp
bệnh viện đòi tiền vì không có bảo hiểm
cho vợ ăn theo bảo hiểm của chồng
nghỉ việc rồi đi khám có mất tiền
đi du lịch châu âu ốm thì khám bằng thẻ gì
thẻ bảo hiểm châu âu xin ở đâu
    quầy nói không ai đóng cho tôi
    mổ xong gửi hóa đơn to
    cho vợ ăn theo bảo hiểm của tôi được không
    đang đổi việc có được khám
    phòng khám nói hệ thống báo đỏ
    đi khám bị báo màu đỏ
    lễ tân bảo bảo hiểm của tôi hiện đỏ`,
  DENTIST: `nhức răng không ngủ được
    sâu răng hàm cần trám
    nhổ răng khôn có nfz không
    răng sữa của bé bị đen
    niềng răng cho con gái
    nha sĩ trực đêm cuối tuần
    sưng lợi, chảy máu chân răng
    gãy răng cửa khi ngã
    làm răng giả cho ông ngoại
    lấy tủy đau quá
    cạo vôi răng giá bao nhiêu
    sưng má vì áp xe răng
    dau rang
    dentysta miễn phí trên quỹ
    bác sĩ răng hàm mặt
    trồng răng implant
    răng lung lay
    hôi miệng, viêm nướu
    bé sợ đi khám răng
    nha khoa nói tiếng việt
    rớt miếng trám lúc ăn cơm
    ê buốt khi uống nước lạnh
    tẩy trắng răng
    bọc sứ răng
    khám răng cho học sinh tại trường
    stomatolog gần nhà
    bị mẻ răng vì cắn xương
    hàm giả bị gãy làm lại
    nhổ răng xong máu chảy mãi
    không có tiền chữa răng
    mọc răng khôn lệch
    chụp phim toàn hàm
    mang bầu có được nhổ răng không
    tôi nhức răng ba hôm nay uống thuốc không đỡ
    cháu bé bị sâu hết hàm răng sữa
    chỗ nào nhổ răng không mất tiền
    đang ăn thì chiếc răng cửa gãy đôi
    muốn làm lại hàm răng cho mẹ tôi
    nửa đêm sưng vù một bên má vì răng
    đặt hẹn nha sĩ mà chờ tận ba tháng
nhức răng cả đêm không ngủ
sưng má vì răng khôn
bé bị sún răng
    má sưng như quả bóng
    cắn phải sạn mẻ mất một nửa
    miếng trám rơi ra lúc ăn
    con gái răng mọc lệch`,
  PHARMACY: `tiệm thuốc tây mở cửa đêm
    thuốc này không có đơn mua được không
    mã e-recepta bốn số
    mua thuốc hạ sốt cho bé
    apteka trực chủ nhật
    thuốc mẹ gửi từ việt nam có giống ở đây
    hết thuốc tiểu đường insulin
    đơn thuốc đắt quá, có giảm giá không
    thuốc tránh thai khẩn cấp
    que thử thai mua đâu
    thuốc ho, siro, nhỏ mũi
    kháng sinh phải có recepta hả
    hieu thuoc nao mo cua dem
    băng gạc, cồn sát trùng
    dược sĩ hỏi tôi dị ứng gì
    mua kem trị ghẻ
    thuốc huyết áp hết giữa chừng
    vitamin d cho trẻ sơ sinh
    thuốc nhỏ mắt đỏ
    miếng dán đau lưng salonpas
    trả bao nhiêu phần trăm tiền thuốc
    thuốc nào thay thế rẻ hơn
    máy đo đường huyết và que thử
    dầu gió, thuốc nam mua ở đâu
    bệnh tim phải uống thuốc hàng ngày, mua ở đâu
    thuốc trị tiêu chảy
    tìm loại thuốc hiếm khắp nơi không có
    đơn của bác sĩ nước ngoài có dùng được ở quầy
    thuốc miễn phí cho người trên 65 tuổi
    cách uống thuốc ghi trên hộp tôi đọc không hiểu
    mua khẩu trang với nhiệt kế
    thuốc cho con hen suyễn dạng hít
    bác sĩ gửi mã qua điện thoại, ra tiệm thuốc đọc số nào
    tôi cần mua thuốc cho con mà hiệu thuốc nào cũng đóng
    thuốc bên nhà gửi sang đã hết, ở đây gọi là gì
chủ nhật tiệm thuốc nào mở
nửa đêm cần mua siro cho bé
mua panadol ở đâu
    chủ nhật hết thuốc tim
    đưa mã trong máy cho ai
    dị ứng mua gì không cần toa`,
  PREGNANCY_WOMENS_HEALTH: `que lên hai vạch rồi giờ đi đâu
    khám thai ở đâu miễn phí
    bác sĩ phụ khoa nữ
    bầu ba tháng chưa khám lần nào
    lớp học tiền sản szkoła rodzenia
    chọn nhà hộ sinh để đẻ
    położna đến nhà sau sinh
    siêu âm thai xem tim thai
    trễ kinh mười ngày
    đau bụng kinh dữ dội
    xét nghiệm cổ tử cung cytologia
    chụp nhũ ảnh mammografia
    ra huyết khi có thai
    muốn phá thai, luật ở đây thế nào
    đặt vòng, uống thuốc ngừa thai
    sinh mổ hay sinh thường
    vừa sẩy thai, cần người giúp
    tắc tia sữa, con không chịu bú
    co thai kham o dau
    hiếm muộn, thụ tinh ống nghiệm
    em gái mười sáu tuổi mang bầu
    karta ciąży là sổ gì
    ốm nghén ói suốt không đi làm nổi
    sinh con không có bảo hiểm ai trả
    vợ tôi chuyển dạ lần đầu
    viêm nhiễm vùng kín
    tuổi mãn kinh, bốc hỏa
    khối u ở vú
    thai quá ngày dự sinh
    ginekolog không cần giấy giới thiệu
    trầm cảm sau sinh cần bà đỡ tư vấn
    thử tiểu đường thai kỳ
    bồi dưỡng gì cho bà bầu
    vợ tôi mang thai bảy tháng mà chưa có sổ khám
    hai tháng nay tôi không thấy kinh nguyệt
    sắp đến ngày sinh mà không biết vào viện nào
    tôi cần bác sĩ nữ khám phụ khoa
    đẻ xong mấy hôm thì có cô y tá đến nhà xem bé
    cưới ba năm mà chưa có con, khám ở đâu
vợ em bầu năm tháng khám ở đâu
chậm kinh hai tháng
sắp sinh mà chưa biết viện nào
sờ thấy cục ở ngực
    chậm hai tháng rồi lo quá
    tháng năm sinh mà chưa đi khám
    mất con mà không ai giải thích
    muốn đặt vòng`,
  VACCINATION: `tiêm phòng cho bé hai tháng
    sổ tiêm việt nam chuyển sang lịch ba lan
    chích ngừa sởi cho cháu
    mũi tiêm cúm mùa đông
    con thiếu mũi lao bcg
    trường đòi giấy tiêm chủng
    vaccine hpv cho bé gái
    tiêm covid mũi nhắc
    bệnh dại chích mấy mũi
    chích uốn ván sau khi dẫm đinh
    tiêm chủng có mất tiền không
    con sốt sau khi tiêm
    tiem phong cho con o dau
    szczepienie bắt buộc cho trẻ
    mất sổ tiêm làm sao
    bị sanepid gọi vì chưa tiêm cho con
    tiêm viêm gan a khi về việt nam chơi
    sợ tiêm, bé khóc ré lên
    lịch tiêm năm trong một
    mũi phế cầu cho người già
    viêm màng não do ve đốt, tiêm ngừa
    tiêm trước khi mang bầu
    vắc xin thủy đậu cho đi nhà trẻ
    hoãn tiêm vì bé đang ho
    giấy miễn tiêm y tế
    xin thẻ vàng tiêm chủng quốc tế
    người lớn chưa tiêm bao giờ thì chích gì
    tiêm rota uống cho trẻ
    phòng tiêm chủng ở ośrodek zdrowia
    bao giờ tiêm mũi tiếp theo
    kháng thể sởi kiểm tra ở đâu
    chích ngừa ngay tại hiệu thuốc được không
    con tôi sắp đến kỳ tiêm mà không biết đi đâu
    ở việt nam cháu tiêm rồi, sang đây có phải tiêm lại không
    tôi bị chó cắn, cần tiêm ngừa dại
    muốn tiêm cúm trước mùa đông cho ông bà
    nhà trẻ không nhận vì cháu chưa tiêm đủ
bé tiêm dở ở việt nam giờ tiêm tiếp ở đâu
giẫm đinh gỉ cần tiêm
đi rừng bị ve cắn
    bé tới lịch mũi tiếp theo
    mất quyển sổ mũi tiêm
    làm trong rừng sợ ve
    trước khi vô vườn họ đòi mũi tiêm`,
  MENTAL_HEALTH: `buồn chán không muốn ra khỏi giường
    mất ngủ mấy tháng liền, đầu óc lo lắng
    muốn gặp nhà tâm lý
    psycholog nói tiếng việt
    bác sĩ tâm thần kê thuốc an thần
    nhớ nhà khóc suốt
    hồi hộp, tim đập nhanh vô cớ
    con trai tự thu mình, không nói chuyện với ai
    trầm cảm ở xứ người
    áp lực quá, stress nặng
    gặp ác mộng từ sau chiến tranh
    hay nổi cáu, không kiểm soát được
    toi bi tram cam
    nghe tiếng nói lạ trong đầu
    chồng đổi tính, nói năng lung tung
    trị liệu nhóm hay cá nhân
    cô đơn đến phát điên
    bệnh viện tâm thần
    con gái bỏ ăn vì sợ béo
    hoảng sợ khi ra chỗ đông người
    vợ sau sinh cứ ngồi thẫn thờ
    từ ngày sang đây tôi buồn và khóc hoài
    vợ tôi lo sợ, không dám ra khỏi nhà
    muốn nói chuyện với chuyên gia tâm lý mà không tốn tiền
    tôi cáu gắt với con rồi lại hối hận
    con tôi từ ngày sang đây cứ đái dầm ban đêm
    bé sáu tuổi tự nhiên tè dầm lại
    con tôi lên lớp không nói tiếng nào, về nhà đánh em
    con hay khóc đêm, đòi về việt nam với bà
    đêm nằm thao thức tim đập thình thịch
    thằng bé sang đây im như thóc
    lúc nào cũng lo sợ không đâu
    con bé bỏ ăn gầy rộc đi
    em trai nhốt mình trong phòng không nói
    không dậy nổi khỏi giường
    từ khi qua đây ngực nặng như đá
    con gái cào rách tay
    chuyện gì cũng khóc
    lên xe buýt tim đập loạn
    nghe tiếng nổ là tôi nằm rạp xuống
    mơ thấy súng đạn dậy ướt đẫm
    từ hồi chiến tranh chồng tôi không nói
    từ khi sang đây con lầm lì ít nói
    suy nghĩ nhiều mất ngủ cả tháng nay
    ám ảnh chuyện cũ đêm nào cũng mơ
    chẳng còn thấy vui gì nữa
    cứ nghe tiếng máy bay là run
    cả ngày ngồi trong bóng tối không muốn gặp ai
    con ở trường không nói với ai về nhà cứ khóc
    từ khi sang đây con bé lầm lì không nói`,
  CRISIS_SUPPORT: `không muốn sống nữa
    con gái rạch tay
    gọi đường dây nóng khi muốn chết
    bạn tôi đang đứng trên cầu dọa nhảy
    tôi uống cả vỉ thuốc ngủ
    cần nói chuyện với ai ngay bây giờ
    chồng treo cổ hụt
    ý nghĩ tự tử cứ lởn vởn
    telefon zaufania cho thanh thiếu niên
    vừa mất con, tôi không chịu nổi
    khủng hoảng tinh thần lúc nửa đêm
    interwencja kryzysowa ở đâu
    nhà cháy, người thân chết hết, tôi suy sụp
    muon chet
    hai mươi bốn giờ có người nghe máy không
    con bỏ nhà đi và nhắn lời vĩnh biệt
    sang chấn sau vụ tai nạn
    tôi sắp phát điên, cứu với
    bị cưỡng hiếp xong không muốn sống
    bế tắc cùng đường
    em trai bị bắt nạt đến mức tìm cách tự vẫn
    ai trò chuyện online với người tuyệt vọng
    người yêu bỏ, chỉ muốn kết thúc tất cả
    bất ngờ mất hết tất cả, cần chỗ dựa tinh thần gấp
    ám ảnh tiếng bom, hoảng loạn
    mẹ tôi dọa uống thuốc sâu
    tự làm hại bản thân
    chuyên viên can thiệp khủng hoảng đến nhà
    làm gì khi người thân đòi tự sát
    linia wsparcia 800 gọi có mất tiền không
    run rẩy, khóc không dừng được suốt đêm
    sống không còn nghĩa lý gì
    chịu hết nổi rồi muốn buông xuôi
    bạn em nhắn là nó sẽ nhảy cầu
    cần nói chuyện với ai đó ngay bây giờ
    con gái lấy dao lam rạch tay
    nó tự cào cấu người mình
    bạn tôi viết lời từ biệt
    đêm nay không thấy đường ra
    cháy nhà cả nhà run rẩy
    cần một giọng nói lúc này
    em nghĩ quẩn muốn kết liễu đời mình
    chịu hết nổi rồi, không thiết sống nữa
    bạn tôi cứ đòi chết
    mẹ mất ở quê mà không về chịu tang được`,
  ADDICTION: `chồng nghiện rượu, say xỉn tối ngày
    muốn cai thuốc lá
    con trai hút cỏ, chơi đá
    nghiện cờ bạc thua hết lương
    em tôi chích heroin
    trung tâm cai nghiện miễn phí
    nhóm aa cho người uống rượu
    con nghiện game suốt đêm
    cai rượu tại nhà có nguy hiểm không
    bạn cùng phòng uống vodka mỗi ngày
    ma túy đá, cắt cơn ở đâu
    terapia uzależnień
    cá độ bóng đá nợ ngập đầu muốn bỏ
    bố nhậu rồi quên hết mọi thứ
    con nghien ma tuy
    sống chung với người nghiện, tôi kiệt sức
    máy đánh bạc slot gây nghiện
    đã cai hai lần mà tái lại
    vapor thuốc lá điện tử của học sinh
    nghiện thuốc giảm đau
    detoks nhập viện mấy ngày
    ông xã nhậu nhẹt triền miên
    không bỏ được điện thoại, facebook
    vợ uống lén rượu vang từ khi sang đây
    alkohol phá nát gia đình tôi
    trẻ mười lăm tuổi thử ma túy ở trường
    con của người nghiện rượu cần giúp
    điều trị methadone
    hội cai nghiện của nhà thờ
    dùng chất kích thích để làm ca đêm
    đánh bài ăn tiền không dứt ra được
    tư vấn cho người thân của kẻ nát rượu
    chồng tôi thua bài hết cả tháng lương
    tôi muốn bỏ rượu mà không bỏ được
    phát hiện con hút cần sa trong phòng
ngày nào cũng nhậu lương về hết quán
con cày game thâu đêm
cá độ thua sạch tiền
em trai hút đá muốn cai
    ổng giấu chai sau bình nước nóng
    lương tháng nướng hết vào máy xèng
    không có bột là không qua ngày
    muốn bỏ rượu mà cứ ngã lại
    tối nào mắt con cũng đỏ
    chồng em chơi đá bán hết đồ trong nhà
    em trai mê tài xỉu thua hết lương
    thấy bột trắng trong phòng con trai`,
  CHILDREN_EDUCATION: `đưa con sang, cho cháu học hành thế nào
    hệ thống giáo dục ba lan gồm mấy cấp
    con học ở đâu khi mới tới
    trẻ con việt ở đây học hành ra sao
    gia đình có ba đứa tuổi ăn tuổi học
    nuôi dạy và học hành của trẻ em
    phòng giáo dục thành phố ở đâu
    chuyện học của tụi nhỏ nhà tôi
    giáo dục bắt buộc đến mấy tuổi
    hoc hanh cho con o ba lan
    học phí các cấp có mất tiền không
    edukacja cho con người nước ngoài
    cho các cháu đi học cần chuẩn bị gì`,
  NURSERY: `con một tuổi gửi đâu để đi làm
    żłobek còn chỗ không
    nhà trẻ cho bé mười tám tháng
    bà giữ trẻ ban ngày dzienny opiekun
    gửi bé tám tháng theo giờ
    tiền nhà trẻ có được nhà nước trả bớt không
    aktywny rodzic trả cho żłobek
    danh sách chờ nhà trẻ dài quá
    tìm vú em trông con sơ sinh
    bé chưa biết đi có nhận giữ không
    gui con duoi ba tuoi o dau
    bé hai tuổi chưa bỏ bỉm nhà trẻ có nhận
    cho con làm quen nhà trẻ, cháu khóc
    nhà trẻ tư gần chỗ làm
    niania có hợp đồng đóng bảo hiểm
    bao nhiêu tháng được nhận vào nhà trẻ
    đón con mấy giờ muộn nhất ở żłobek
    bé bị ho sổ mũi nhà trẻ có cho nghỉ
    mang theo gì ngày đầu: bỉm, sữa, bình
    hết thai sản phải đi làm lại, chưa có người trông bé
    nhà trẻ công của gmina
    đăng ký nhà trẻ cho cặp sinh đôi chín tháng
    trông trẻ ca đêm cho mẹ làm nhà máy
    klub dziecięcy là gì
    cháu ngoại một tuổi rưỡi bà không trông nổi
    nhà trẻ nhận bé khuyết tật nhỏ
    ăn dặm ở nhà trẻ thế nào
    xin chuyển nhà trẻ vì mới dọn nhà
    đẻ xong muốn gửi con từ sáu tháng
    cô trông trẻ biết tiếng việt
    rekrutacja do żłobka khi nào
    trẻ bò, trẻ bú bình gửi ai trông
hai vợ chồng đi ca ai trông cháu
con một tuổi gửi ở đâu để đi làm
nhận trông bé từ năm giờ sáng
    sáu giờ vào ca ai giữ đứa một tuổi
    chỗ cho bé tám tháng
    bà về nước không ai coi cháu
    con một tuổi, cả hai vợ chồng phải đi làm
    không ai trông con để đi làm
    con hai tuổi có chỗ gửi không`,
  PRESCHOOL: `con bốn tuổi chưa được đi mẫu giáo
    przedszkole công có mất tiền không
    đăng ký mẫu giáo tháng ba
    con năm tuổi không biết tiếng ba lan
    cho bé ba tuổi rưỡi vào lớp mầm
    lớp zerówka bắt buộc mấy tuổi
    mẫu giáo hết chỗ, nhà nước có xếp cho không
    cô giáo mẫu giáo bảo con chậm nói
    tiền ăn ở przedszkole tính theo ngày
    bé kén ăn, không ăn thịt lợn ở trường mầm non
    nhà trường mầm non mở cửa mấy giờ
    mau giao cho con bon tuoi
    điểm ưu tiên tuyển sinh mầm non
    trường mẫu giáo có cô dạy thêm tiếng cho bé ngoại quốc
    con đái dầm lúc ngủ trưa ở lớp lá
    mẫu giáo tư thục giá bao nhiêu
    mầm non hòa nhập cho bé tự kỷ
    chuyển trường mẫu giáo giữa năm
    buổi làm quen trước khi vào lớp
    bé khóc không chịu ở lại lớp mầm
    năm tiếng miễn phí mỗi ngày ở mẫu giáo
    dép đi trong nhà, quần áo thay cho bé lớp chồi
    lễ hội mẫu giáo phụ huynh có được dự
    con gái tôi sáu tuổi còn học mẫu giáo được không
    nghỉ hè mẫu giáo trực trường nào
    oddział przedszkolny trong trường tiểu học
    rút hồ sơ mẫu giáo
    đưa đón bé mẫu giáo bằng xe buýt gmina
    cháu nội ba tuổi mới sang cùng mẹ
    ai được đón bé, giấy ủy quyền đón con ở mẫu giáo
    bé hay cắn bạn trong lớp mầm
    xin học mẫu giáo trễ hạn nộp đơn
con bốn tuổi muốn đi lớp có bạn
xin vào przedszkole mà hết chỗ
    bé lên ba nên chơi với bạn
    lớp nào cũng đầy rồi
    gửi vô là khóc
    bé năm tuổi chưa có chỗ học mẫu giáo
    cô giáo dặn chuẩn bị đồ cho bé đi mẫu giáo
    ngày đầu đi mẫu giáo cần mang gì`,
  SCHOOL: `con mười tuổi mới sang cho vào lớp mấy
    nhập học trường tiểu học gần nhà
    szkoła podstawowa nhận trẻ không biết tiếng không
    con trai mười lăm tuổi học cấp ba hay trường nghề
    chuyển trường vì gia đình dọn nhà
    liceum hay technikum
    xin nghỉ học dài ngày về việt nam
    con bị bạn bắt nạt ở lớp
    giấy khai để ghi danh lớp một
    cô chủ nhiệm gọi lên nói chuyện
    librus điểm danh và điểm số
    thi hết lớp tám
    ba mẹ họp phụ huynh không hiểu gì
    cho con di hoc lop mot
    bữa trưa ở trường học
    sách giáo khoa có phát không
    không có chỗ trong trường, đổi trường khác
    lớp dự bị cho học sinh nước ngoài oddział przygotowawczy
    đi học xa có xe bus trường
    trẻ không giấy tờ có được đi học không
    học bạ tiểu học
    bao giờ khai giảng và nộp giấy tờ nhập học ra sao
    thầy hiệu trưởng nói trường hết chỗ cho con tôi
    cháu tôi mười hai tuổi vừa sang, học trường nào
    con bị các bạn trong lớp trêu chọc
    xin giấy xác nhận con đang đi học
    con tôi học lớp mấy thì phải thi chuyển cấp
sang giữa năm con vào trường nào
cháu đang lớp tám sang đây học lớp mấy
con mới sang xin học lớp bốn
    qua giữa năm hai đứa cần vào lớp
    ở nhà cháu học lớp bảy
    chuyển trường cần giấy gì
    con tám tuổi mới sang thì học ở đâu
    xin cho cháu vào lớp ba giữa năm`,
  SCHOOL_SUPPORT: `con học đuối toán vì không hiểu đề
    gia sư kèm cháu sau giờ học
    giúp làm bài tập về nhà miễn phí
    con mới sang theo không kịp lớp
    asystent międzykulturowy trong trường
    giờ tiếng ba lan phụ đạo cho học sinh
    con đọc chậm, có lẽ chứng khó đọc
    poradnia psychologiczno-pedagogiczna
    đánh giá khả năng học của con
    bị lưu ban, xin học bù
    ôn thi lớp tám cho cháu gái
    kem hoc them cho con
    học bổng cho học sinh nghèo stypendium szkolne
    xin tiền mua sách vở đầu năm wyprawka
    cô chuyên gia âm ngữ trong trường logopeda
    con tăng động không ngồi yên trong lớp
    cần người dạy kèm lý hóa lớp bảy
    zajęcia wyrównawcze
    học sinh kém môn đọc hiểu
    giấy orzeczenie o potrzebie kształcenia specjalnego
    pedagog szkolny giúp con hòa nhập
    chán học, con đòi bỏ lớp
    bài luận tiếng ba con không viết nổi
    nhóm học chung buổi chiều ở câu lạc bộ
    được thêm giờ làm bài thi vì là người nước ngoài
    bảng cửu chương bằng tiếng ba con lẫn lộn
    mẹ không biết tiếng nên không dạy bài cho con được
    300 plus dobry start cho năm học
    cháu điểm toàn hai, giúp cháu tiến bộ
    sinh viên kèm bài miễn phí cho trẻ nhập cư
    trường không giúp con tôi học tiếng
    phiên dịch văn hóa giữa cô giáo và phụ huynh
    con bị chuyển sang trường đặc biệt oan
    cô giáo gửi tin nhắn trên librus tôi không đọc được
    trường bắt viết giấy xin phép nghỉ học cho con
    họp phụ huynh toàn tiếng ba lan tôi chẳng hiểu gì
    sổ điểm điện tử đăng nhập thế nào
    cô giáo ghi chữ gì trong sổ của con vậy
con đi học về khóc không hiểu cô giảng
con dốt toán có ai kèm miễn phí
bạn trong lớp trêu con vì là người á
cháu vào lớp ngồi như vịt nghe sấm
    cô nói gì cháu cũng không hiểu
    sắp ở lại lớp vì tiếng
    lời nhắn trong sổ tôi không đọc nổi
    lớp làm quen cho con trước khi nhập học`,
  AFTER_SCHOOL: `tan học con đi đâu khi bố mẹ còn làm
    lớp vẽ cho trẻ em
    trại hè cho học sinh
    półkolonie nghỉ đông
    con muốn học piano
    đội hướng đạo harcerze
    câu lạc bộ robot lập trình cho bé
    lớp múa ba lê cho con gái sáu tuổi
    świetlica giữ đến mấy giờ
    con rảnh buổi chiều chỉ ôm điện thoại
    lớp cờ vua thiếu nhi
    sinh hoạt cho tuổi teen cuối tuần
    lớp học võ cho bé hiếu động
    lop hoc them nang khieu cho tre em
    nghỉ hè gửi con chỗ nào
    nhà thiếu nhi dom kultury cho con
    đội cứu hỏa thiếu niên
    trống, ghi ta, dàn nhạc trẻ
    con trai mười ba cần chỗ chơi lành mạnh
    dã ngoại cho học sinh
    hoạt động miễn phí cho trẻ nghèo sau giờ học
    lớp nặn gốm thủ công cho bé
    kịch thiếu nhi
    trung tâm thanh niên chơi bi-a bóng bàn
    trông trẻ sau giờ học
    con thích khoa học, có lớp thí nghiệm không
    kolonie letnie có giá rẻ không
    bóng đá nhí tập chiều
    ngày hội thiếu nhi
    trung thu cho trẻ em
    đi trại tuyết mùa đông cùng bạn bè
    các cháu ở nông thôn chơi gì ngoài giờ học
    chiều nào con cũng ở nhà một mình vì bố mẹ làm ca
    tìm lớp đàn cho con gái tám tuổi
    hè này bố mẹ đi làm, gửi hai đứa đi trại được không
    con mê vẽ, có chỗ nào dạy cho thiếu nhi
    chỗ nào cho bọn trẻ chơi sau khi tan trường
hè hai tháng không ai trông con
cho bé học vẽ sau giờ học
thằng lớn chiều nào cũng lêu lổng
    cháu tan lúc một giờ tôi năm giờ
    hè này trẻ con làm gì
    con gái thích múa hay thủ công`,
  HIGHER_EDUCATION: `nộp hồ sơ vào đại học ba lan
    học phí cho sinh viên ngoài eu
    akademik còn phòng không
    học bổng nawa
    chuyển từ đại học việt nam sang năm hai
    chương trình tiếng anh bậc thạc sĩ
    gia hạn học kỳ, bảo lưu kết quả
    phòng quốc tế của trường
    không đậu môn, có bị đuổi học không
    du học sinh muốn làm hồ sơ
    studia zaoczne cuối tuần
    trường politechnika ở płock có ngành gì
    tạm nghỉ học một năm urlop dziekański
    em tôi tốt nghiệp cấp ba muốn đi du học
    hoc dai hoc o ba lan
    cần chứng chỉ tiếng nào để vào đại học
    legitymacja studencka
    học thạc sĩ quản trị kinh doanh
    tiền ký túc xá sinh viên
    làm tiến sĩ ở ba lan
    dự bị đại học rok zerowy
    cô phòng đào tạo không trả lời email
    rekrutacja na studia hạn chót
    học bổng xã hội cho sinh viên khó khăn
    luận văn viết tiếng anh được không
    con gái mơ vào trường y
    chuyển ngành từ tin học sang luật
    erasmus trao đổi một kỳ
    giảng viên hướng dẫn khó liên lạc
    sinh viên khuyết tật được hỗ trợ gì
    lấy bằng cử nhân licencjat mấy năm
    nghiên cứu sinh mang theo gia đình
    em mới vào trường đại học còn lạ chưa biết hỏi ai
tốt nghiệp cấp ba ở nhà muốn học đại học bên này
xin học bổng đóng học phí
mới vào trường cần anh chị khóa trên dẫn
    muốn học tiếp kỹ sư ở đây
    người nước ngoài có học bổng không
    tín chỉ cũ có được tính`,
  ADULT_EDUCATION: `mới học hết lớp chín, giờ muốn học tiếp
    liceum dla dorosłych cuối tuần
    ba mươi tuổi đi thi matura
    chưa biết đọc biết viết
    lớp xóa mù chữ cho người lớn
    trường tối cho người đi làm
    học bổ túc văn hóa
    szkoła policealna học gì
    đại học tuổi thứ ba cho ông bà
    mẹ tôi muốn đi học lại
    chong toi chi hoc het cap hai
    thi lấy bằng phổ thông khi đã có con
    học từ xa lấy bằng cấp ba
    kỹ năng tính toán cơ bản cho người lớn
    khóa học đêm miễn phí cho người trưởng thành
    bỏ học từ nhỏ đi làm, giờ hối tiếc
    cke thi egzamin eksternistyczny
    trường cấp ba bổ túc nhận người nước ngoài
    lớp học cộng đồng về kỹ năng sống
    lớp quản lý chi tiêu, tài chính cá nhân
    hội thảo cho người lớn về văn hóa ba lan
    đi học lại ở tuổi năm mươi
    hoàn thành chương trình tiểu học cho người lớn
    chưa tốt nghiệp thì học tiếp ở đâu
    học buổi tối khi con đã ngủ
    học y tá trường policealna hai năm
    muốn lấy bằng trung cấp dược tá
    người lớn học viết chữ latinh
    thư viện có lớp cho người lớn học chữ
    trường học cuối tuần cho công nhân
    học lại lịch sử địa lý để thi tốt nghiệp
    không có bằng tiểu học có đi học nghề được không
học dở lớp mười giờ muốn học nốt
đi làm rồi muốn học lớp cuối tuần
    bỏ học lớp tám giờ muốn có bằng
    lớp cuối tuần cho người lớn
    xưa giờ viết chưa rành`,
  FAMILY: `gia đình tôi gặp khó khăn
    nhà neo người, ai đỡ đần
    chăm người thân bị ốm ở nhà
    muốn nhận con nuôi ở ba lan
    làm gia đình nuôi dưỡng rodzina zastępcza
    vợ chồng con cái xa quê
    chuyện trong nhà không biết tâm sự với ai
    hỗ trợ cho các gia đình nhập cư
    karta dużej rodziny cho nhà đông con
    giup do gia dinh dong con
    họ hàng sang ở cùng, ai lo
    gia đình đa văn hóa chồng tây vợ việt
    dịch vụ gia đình của gmina
    trung tâm hỗ trợ gia đình pcpr
tìm người thân thất lạc
mất liên lạc với anh trai lâu rồi cả nhà lo
muốn xin con nuôi`,
  PARENTING: `con tuổi dậy thì cãi lời suốt
    một mình nuôi hai đứa, kiệt sức
    dạy con không đòn roi
    lần đầu làm bố bỡ ngỡ
    bé quấy khóc không biết dỗ sao
    khóa học làm cha mẹ
    con nói dối, trốn nhà
    bố đi làm xa, mẹ dạy con một mình
    cha mẹ đơn thân nhờ ai trông nom
    nuoi day con kho qua
    con lai hai văn hóa dạy sao cho đúng
    asystent rodziny đến nhà giúp
    con ghen tị với em bé mới
    bị dọa tước quyền làm cha mẹ
    bé ba tuổi ăn vạ giữa siêu thị
    mẹ trẻ thiếu kinh nghiệm chăm con
    cho con xem điện thoại bao lâu
    đánh đòn con ở đây có phạm luật không
    dạy con kiểu việt nam bị cô giáo phàn nàn
    szkoła dla rodziców gần đây
    con tự ti, bố mẹ phải làm gì
    bé chậm nói hai tuổi
    con trai mười bốn tuổi hỗn hào, tôi bất lực
    tôi làm mẹ một mình, không biết xoay xở ra sao
    có lớp nào dạy cách nói chuyện với con cái
    con khóc đêm triền miên, hai vợ chồng kiệt sức
con trai dạo này hư không bảo được
quát con xong lại ân hận
bố một mình nuôi con
    nó nằm lăn ra đất đạp chân
    quát xong lại thấy có lỗi
    một mình nuôi hai thằng quá sức
    hai giờ sáng chưa về
    con hay cắn bạn ở lớp, cô giáo gọi suốt
    con lì lắm không biết dạy sao
    con trai mười tuổi không vâng lời`,
  PARENT_CHILD_GROUPS: `hội mẹ bỉm sữa gặp nhau hàng tuần
    cho bé mười tháng ra chơi với bạn
    chỗ chơi trong nhà cho mẹ và con nhỏ
    nhóm hát ru và vận động cho bé
    klub mam ở thư viện
    muốn gặp mẹ việt cũng có con nhỏ
    lớp massage em bé
    vòng tròn địu con và cho bú
    con một mình buồn, cần bạn chơi cùng tuổi
    uống trà với các mẹ trong khi con bò
    nhom me va be
    đọc truyện cho bé dưới ba tuổi
    đẩy xe nôi đi dạo cùng các mẹ khác
    bố và con sáng thứ bảy
    sensoryka cho bé tập bò
    hội các bà mẹ nuôi con sữa mẹ
    ở nhà cả ngày với con bí bách
    phòng chơi có mẹ đi cùng miễn phí
    nhạc nhí gordonki
    đổi đồ sơ sinh giữa các mẹ
    hội cha mẹ có con sinh đôi
    bàn tròn cho mẹ mới đẻ ba tháng
    gymboree bơi cùng mẹ
    con hai tuổi chưa bao giờ chơi với trẻ khác
    gặp phụ huynh ở sân chơi
    chị em bế con tới tập nấu cháo
    nhóm mẹ ba lan mẹ nhập cư chơi chung
    lớp làm quen nước cho bé
    sinh hoạt cho mẹ và bé trước tuổi nhà trẻ
    bố ở nhà nuôi con tìm hội
    làm đồ chơi cùng con tuổi chập chững
    buổi sáng rodzic z dzieckiem
    muốn quen mấy mẹ có con nhỏ ở gần đây
    ở nhà với con buồn quá muốn gặp mẹ khác
    tìm mẹ bỉm trong thành phố để nói chuyện cho vui
ở nhà ôm con buồn muốn gặp mẹ khác
bé chín tháng cho đi chơi cùng các bé
    muốn ngồi với mấy mẹ mới sinh
    chỗ cho bé đang bò gặp bạn
    mẹ một mình ở nhà với con nhỏ, buồn
    muốn gặp các mẹ khác có con nhỏ`,
  FAMILY_COUNSELLING: `vợ chồng cãi nhau như cơm bữa
    muốn ly hôn chồng người ba lan
    giành quyền nuôi con
    chồng cũ không chịu cấp dưỡng
    hòa giải vợ chồng mediator
    ly thân rồi, ai được ở với con
    chồng ngoại tình, tôi có nên bỏ
    xin alimenty ở tòa nào
    bố không cho mẹ gặp con
    chia tay mà vẫn chung nhà
    rozwód ở ba lan khi cưới ở việt nam
    mẹ chồng nàng dâu mâu thuẫn
    ly hon o ba lan
    vợ bế con về quê không báo
    tư vấn tâm lý cho cặp đôi
    terapia rodzinna
    con khổ vì bố mẹ chia tay
    quỹ alimentacyjny trả thay bố
    hai vợ chồng khác văn hóa hay bất đồng
    chồng cờ bạc muốn ra tòa ly dị
    tính tiền nuôi con hàng tháng sau ly hôn
    lịch thăm con cuối tuần bị phá
    nguoi yeu cu khong nhan con
    chồng bỏ đi biệt tăm hai năm
    hàn gắn gia đình sau ngoại tình
    mẹ và con gái không nói chuyện với nhau
    vợ đòi chia tài sản, nhà cửa
    chồng mang con ra nước ngoài không cho về
    xung đột anh em trong nhà
    chứng minh cha đứa trẻ để đòi tiền nuôi
    ông bà muốn được thăm cháu sau ly dị
    hỏi ý kiến trước khi chia tay
    cãi nhau với hàng xóm vì tiếng ồn muốn hòa giải
    nhà bên cạnh gây chuyện hoài ai đứng ra nói giúp
vợ chồng cãi nhau suốt sống không nổi
ly thân rồi không cho gặp con
chồng không gửi tiền nuôi con
    cãi nhau mỗi ngày con nghe hết
    anh ta bỏ đi chẳng gửi đồng nào
    cần người đứng giữa tôi với vợ cũ
    mẹ chồng quản hết nhà
    chồng mang con đi không trả
    hai vợ chồng muốn chia tay êm đẹp`,
  SENIORS: `mẹ tám mươi tuổi cần người chăm
    viện dưỡng lão giá bao nhiêu
    ông hay quên, bị lẫn alzheimer
    klub seniora cho cụ bà
    cụ sống một mình, ai ghé thăm
    thuê người nấu ăn cho bố già
    giường bệnh cho cụ liệt
    bà ngoại bảy mươi sang ở với con cháu
    teleopieka nút bấm khẩn cấp cho người già
    usługi opiekuńcze ở nhà
    cụ ngã hoài trong nhà tắm
    các cụ trong xóm tập dưỡng sinh
    người già cô đơn muốn gặp bạn già
    cham soc nguoi gia tai nha
    ông nội khó đi lại cần xe lăn đưa đi khám
    giảm giá cho người trên sáu mươi lăm
    dom pomocy społecznej dps
    nhà sinh hoạt ban ngày cho người cao tuổi
    má lớn tuổi rồi hổng ai coi
    bữa ăn mang tới nhà cho cụ
    thẻ người cao tuổi karta seniora
    người hưu trí đi chơi chung
    bố sa sút trí tuệ bỏ đi lạc
    cụ ông góa vợ tìm nơi bầu bạn
    tắm rửa cho bà nằm liệt giường
    trợ cấp chăm sóc cho người trên bảy lăm
    lớp nhảy và bài lá cho các cụ
    nghỉ ngơi cho người chăm bố mẹ
    chống người già bị lừa
    tuổi già ở nước ngoài buồn quá
    giúp ông bà đi chợ, lấy thuốc
    cụ nhà tôi lãng tai mắt kém
    bố tôi già nằm một chỗ cần người tới trông ban ngày
    má lẩm cẩm ở nhà một mình cần người coi vài giờ
đi làm để mẹ già ở nhà một mình
cần người tắm rửa cho ông cụ
bà cụ cả ngày thui thủi
ông bà buồn không ai trò chuyện
mẹ già sang đây không có bạn
    bố không leo nổi cầu thang
    bà quên cả đường về
    ai ngồi với ông lúc chúng tôi đi làm
    mẹ già không tự tắm được nữa`,
  DISABILITY: `con tự kỷ cần hỗ trợ gì
    giấy chứng nhận khuyết tật orzeczenie
    chồng mất một chân, xin chân giả
    xe lăn mượn ở đâu
    con bại não đi phục hồi chức năng
    máy trợ thính
    người mù cần chó dẫn đường
    mẹ đi nạng, nhà không có thang máy
    thẻ đỗ xe cho người tàn tật
    pfron trợ cấp gì
    việc cho người khuyết tật nhẹ
    con hội chứng down
    xin phụ cấp chăm con khuyết tật
    phòng tắm cần tay vịn, dofinansowanie
    trợ lý cá nhân asystent osoby niepełnosprawnej
    bị liệt sau tai biến cần tập
    người điếc cần phiên dịch thủ ngữ
    khuyet tat xin tro cap
    zespół do spraw orzekania ở đâu
    grupa inwalidzka mấy bậc
    đưa đón người ngồi xe lăn
    bé chậm phát triển can thiệp sớm
    świadczenie wspierające là gì
    mượn giường bệnh, máy tạo oxy
    mất thị lực dần, học chữ nổi
    cháu bị khuyết tật không ra khỏi nhà
    nghỉ dưỡng phục hồi turnus rehabilitacyjny
    cụt tay do chiến tranh
    hội phụ huynh có con khuyết tật
    hội đồng không công nhận mức khuyết tật của tôi
    thẻ legitymacja osoby niepełnosprawnej
    giày chỉnh hình cho con
    ba tôi bị tai biến nằm một chỗ cần người trông vài tiếng
    chăm chồng liệt mười năm tôi kiệt sức cần nghỉ vài ngày
    ai trông giúp người bệnh để tôi đi ngủ một chút
    mẹ nằm liệt cần mượn giường bệnh xe lăn
con không đi được cần xe đẩy
bố tai biến nằm một chỗ mượn cái giường nâng
làm giấy chứng nhận tàn tật
con ngồi xe lăn đi học kiểu gì
trị liệu với ngựa cho bé khuyết tật
    thằng bé không nói cũng không nhìn
    cưa mất chân được hưởng gì
    nhà cần dốc với cần nâng
    tôi điếc chẳng ai ra dấu
    mẹ chống nạng đi lại khó
    con tăng động, cô giáo bảo đi giám định
    bố bị mù cần giấy khuyết tật`,
  FUNERAL: `chồng tôi mất đột ngột ở ba lan
    đưa thi hài về việt nam
    hỏa táng rồi mang tro về quê
    chi phí đám tang bao nhiêu
    zasiłek pogrzebowy xin ở zus
    người bạn chết không thân nhân, ai lo chôn
    nghĩa trang có chỗ cho người phật giáo
    dịch vụ tang lễ zakład pogrzebowy
    mua đất mộ
    làm lễ cầu siêu cho người quá cố
    giấy tờ khi có người chết tại nhà
    dua thi hai ve nuoc
    trẻ sơ sinh mất, chôn cất thế nào
    quyên góp tiền lo hậu sự
    tang gia bối rối không biết gọi ai
    hòm quan tài loại rẻ
    bệnh viện hỏi ai nhận xác
    chôn theo đạo hồi
    bốc mộ, chuyển hài cốt
    mẹ qua đời, thừa tiền tuất
    chết do tai nạn, công an giữ thi thể
    xe tang chở từ thành phố khác
    sứ quán giúp chuyển linh cữu
    tự tổ chức tang lễ tại nhà tang lễ
    cúng bảy ngày bốn chín ngày ở đâu
    mai táng cho người vô gia cư
    cắm bia mộ, chăm mộ
    báo tử cho gia đình ở quê
    hũ cốt mang lên máy bay được không
    ngày giỗ, thắp hương ở nghĩa địa
    hồ sơ khai tử và an táng
    ông nội trút hơi thở cuối cùng ở nhà trọ
    thằng bạn ở chung phòng mới mất ở chỗ làm
    anh em góp tiền đưa thi hài bạn về quê
    người làm chung bị đột tử giờ lo hậu sự sao
    muốn đưa xác anh trai về việt nam an táng
bạn cùng phòng mất giờ đưa về quê thế nào
lo hậu sự cho bố ở ba lan
xin giấy báo tử
    bạn cùng phòng chết người nhà ở xa
    đưa tro về bằng cách nào
    ai giúp tiền mai táng`,
  HOUSING: `không có nhà, ở đâu bây giờ
    nhà ở cho công nhân chật chội bẩn thỉu
    tám người chen một phòng
    chủ lao động bố trí chỗ ở tồi tàn
    tường mốc đen, con hen
    nhà dột, chủ không sửa
    cần chỗ ở cho gia đình bốn người
    sống trong container cạnh nông trại
    mieszkanie cho người mới sang
    tim cho o cho gia dinh
    rệp giường cắn khắp người ở ký túc
    muốn mua căn hộ ở ba lan
    vay tiền mua nhà có phải có thẻ không
    chỗ ở đi liền với việc, mất việc mất nhà
    cả nhà sang mà chưa biết ở đâu
    chỗ ở chủ cấp bẩn và lạnh quá
phòng công ty mười hai người gián chuột
kiếm chỗ chui ra chui vào`,
  RENTING: `thuê phòng giá dưới một ngàn
    chủ nhà không trả tiền cọc
    hợp đồng thuê nhà ký ra sao cho an toàn
    bị đuổi khỏi phòng trong ba ngày
    chủ tự ý thay ổ khóa
    họ không cho người nước ngoài thuê
    tăng tiền thuê giữa chừng
    tìm phòng ghép với người việt
    căn hộ hai phòng gần trường
    chủ nhà vào phòng lúc tôi vắng
    najem okazjonalny là gì
    lừa đảo cho thuê nhà ảo mất tiền cọc
    đòi trước ba tháng tiền nhà
    muốn chấm dứt hợp đồng thuê sớm
    mùi ẩm mốc, chủ bảo tại tôi
    thue nha o plock
    bạn cùng nhà không trả phần tiền thuê
    cho thuê lại phòng trống
    môi giới nhà đất đòi phí
    biên bản bàn giao đồ đạc trong phòng
    nhà có con nhỏ không ai cho mướn
    kaucja lấy lại khi nào
    mướn nhà nguyên căn
    eksmisja có được đuổi vào mùa đông không
    chủ nhà quấy rầy hàng đêm
    hàng xóm ồn, chủ doạ đuổi
    xem nhà ở trang olx otodom
    chủ không chịu ký umowa najmu
    nhà trọ sinh viên gần đại học
    tiền thuê có gồm czynsz không
    cửa sổ gãy bếp hỏng ai phải sửa
    sau ly thân vợ còn quyền ở nhà thuê không
chủ dọa vứt đồ ra đường
đòi tiền cọc mà chủ cứ lờ đi
tường mốc đen chủ kệ
hợp đồng nhà tiếng ba ai xem hộ
cần người đi xem nhà cùng trước khi thuê
đi xem phòng trọ sợ bị lừa
xem nhà rồi mới đặt cọc
    ông ta vào phòng lúc nào tùy ý
    bảo thứ sáu phải đi
    tường đen từng mảng
    đưa tiền rồi mà nhà không có thật
    ai đọc giúp hợp đồng trước khi ký
    nhà vệ sinh không cửa mà vẫn thu tiền
    tháng nào cũng bịa thêm khoản tiền phòng
    chủ nhà tăng tiền thuê gấp đôi
    mười hai người nhồi một phòng, có rệp
    chủ trọ giam cọc không trả`,
  SOCIAL_HOUSING: `xin nhà của thành phố cho người nghèo
    mieszkanie komunalne chờ mấy năm
    nộp đơn vào danh sách nhà xã hội
    thu nhập thấp có được cấp căn hộ không
    người nước ngoài có được nhà công không
    tbs nhà cho thuê giá thấp
    gia đình năm người ở phòng mười mét xin nhà gmina
    căn hộ bảo trợ mieszkanie chronione
    bị đuổi khỏi nhà, thành phố cấp lokal socjalny không
    điểm xét duyệt nhà ở thành phố
    con đông, nhà hẹp, xin nhà nhà nước
    lokal tymczasowy
    thừa kế hợp đồng nhà công khi mẹ mất
    xin nha o xa hoi
    đổi căn hộ thành phố nhỏ lấy lớn hơn
    nhà cho người tàn tật do gmina cấp
    sửa nhà của thành phố ai chịu tiền
    đơn bị từ chối vì chưa đủ năm sống ở đây
    nhà xã hội cho mẹ đơn thân
    thứ tự của tôi trong danh sách chờ căn hộ
    dọn vào căn nhà mới được phân
    nợ tiền thuê nhà thành phố, xin trả góp
    phân nhà cho gia đình tị nạn
    mua lại căn hộ của thành phố giá rẻ
    phòng quản lý nhà ở gmina
    thuê nhà giá rẻ của nhà nước
    mieszkanie socjalne giấy tờ thu nhập
    chương trình nhà cho người trẻ
    ở nhà công mười năm có bị lấy lại
    căn hộ huấn luyện cho người ra khỏi trại mồ côi
    đơn xin nhà cập nhật hàng năm
    xếp hàng đợi căn hộ từ 2019
thuê ngoài đắt quá xin nhà của thành phố
xếp hàng chờ nhà rẻ nhà nước
    sáu người một phòng không trả hơn nổi
    làm sao vào danh sách của thành phố`,
  UTILITIES: `hóa đơn điện tăng gấp đôi
    cắt điện vì chưa đóng tiền
    ghi số công tơ nước
    đăng ký đổi tên hợp đồng điện
    rò rỉ gas gọi ai
    phân loại rác vàng xanh nâu thế nào
    thùng rác không ai đổ
    vứt tủ lạnh cũ ở đâu
    pszok nhận đồ cồng kềnh
    lò sưởi lạnh ngắt giữa mùa đông
    trợ cấp than củi sưởi
    mất nước cả tòa nhà
    nước nóng không có, boiler hư
    lắp internet cáp quang ở nhà mới
    nguoi ta cat dien nha toi
    tiền rác tính theo đầu người
    deklaracja śmieciowa nộp đâu
    tắc cống, nước trào ngược
    giá điện mới dodatek energetyczny
    đồng hồ điện chạy vô lý
    thay bóng đèn hành lang, gọi quản lý nhà
    hóa đơn prąd gửi sai địa chỉ
    bình ga đổi ở đâu
    khói than, ống khói bị tắc
    bỏ quần áo cũ, pin cũ vào đâu
    tiền sưởi cuối năm phải trả thêm
    energa nói tôi nợ từ người thuê trước
    nắp hố ga mất, đường nước thải bốc mùi
    hẹn thợ đọc đồng hồ khí
    quá trời tiền điện xài có chút xíu
    bơm hầm phân nhà quê szambo
    làm thẻ mở cửa phòng rác
cái ghế cũ vứt ở đâu khỏi bị phạt
tiền điện tháng này gấp đôi
rác nào bỏ thùng nào
đồng hồ vẫn tên người thuê trước
mùa đông mà mất nước nóng lạnh quá
    mất điện mà hãng không trả lời
    thùng rác tràn chẳng xe nào tới
    vòi chảy nước nâu
    bỏ nệm cũ ở đâu
    cái tủ lạnh cũ bỏ ở đâu
    muốn đứng tên công tơ điện`,
  EMERGENCY_SHELTER: `đêm nay không biết ngủ đâu
    bị đuổi ra đường lúc trời mưa
    ngủ ở bến xe ba hôm rồi
    nhà tạm trú cho đàn ông
    noclegownia nhận người say không
    mẹ con bị tống cổ khỏi nhà
    ngoài trời âm mười độ, có chỗ trú ấm không
    schronisko cho người vô gia cư
    ngủ trong ô tô
    mất phòng trọ cùng lúc mất việc
    nhà cháy không còn chỗ ở
    nguoi vo gia cu ngu o dau
    giường tạm vài đêm cho gia đình
    không có giấy tờ có được ngủ nhờ không
    ogrzewalnia mùa đông
    nhà tạm lánh cho phụ nữ mang thai
    chủ đuổi ra khỏi ký túc giữa đêm
    bạn tôi lang thang ở ga
    tầng hầm, gầm cầu, lạnh quá
    thấy người vô gia cư nằm ngoài tuyết gọi ai
    cần mái che tạm cho ba mẹ con
    mới ra trại không có chỗ dung thân
    nhà mở cho thanh niên bỏ nhà
    tắm rửa thay đồ cho người ngủ bụi
    bị lừa tiền cọc, đêm nay vất vưởng
    nhà trọ giá cực rẻ qua đêm
    cấp cứu chỗ ở cho nạn nhân bão lụt
    hôm nay cần giường
    có chỗ nào nhận cả chó của tôi không
    dom samotnej matki
    ngủ bờ ngủ bụi hai tuần nay
    xe đi tìm người vô gia cư ban đêm
bị đuổi khỏi phòng tối nay biết ngủ đâu
hai hôm nay nằm ở ga
ôm con ra đường
trời lạnh xin ngủ nhờ vài đêm
    họ quăng túi ra cửa mà trời rét
    hai đêm ngủ ở nhà ga
    cần một cái giường tạm cho tôi với con chó
    không nhà không cửa, tối nay ngủ đâu
    xin chỗ trú tạm vài hôm
    bị tống ra đường lúc nửa đêm
    tối nay không biết đi đâu với hai con`,
  MONEY: `túng thiếu, cuối tháng không còn xu nào
    nhà nước trợ cấp gì cho chúng tôi
    được hưởng những khoản tiền nào
    lương không đủ sống ở đây
    kẹt tiền quá, có ai giúp
    quản lý chi tiêu gia đình
    vật giá leo thang
    dofinansowanie cho người nước ngoài
    làm sao được hỗ trợ tài chính
    hết tiền giữa tháng
    toi can tien gap
    các loại trợ cấp cho gia đình nhập cư
    xin giảm phí cho người thu nhập thấp
    nhà tôi thiếu trước hụt sau, có khoản hỗ trợ nào không
    làm quần quật mà tiền không đủ tiêu`,
  CHILD_BENEFITS: `nộp đơn 800 plus cho hai con
    tám trăm zloty bị dừng không rõ lý do
    vừa sinh con, tiền becikowe một ngàn
    trợ cấp thai sản zasiłek macierzyński
    zasiłek rodzinny nộp ở mops hay zus
    con mới sang có được tiền trẻ em không
    thẻ tạm trú diện gì mới được 800+
    đơn 800 bị zus bác
    kosiniakowe cho mẹ không đi làm
    đổi tài khoản nhận tiền của con
    con đi học ở ba lan mới được nhận tiền hả
    babciowe, aktywny rodzic
    nghỉ chăm con urlop rodzicielski được bao nhiêu
    nghỉ thai sản bao nhiêu tuần có lương
    tien 800 plus cho con
    bố cũng muốn nghỉ sinh con
    sinh đôi được thêm bao nhiêu
    tiền mẹ đơn thân nuôi con
    300 đầu năm học nộp lúc nào
    rodzinny kapitał opiekuńczy
    mẹ làm việc bên đức, xin kindergeld hay 800
    nợ tiền trợ cấp con phải trả lại
    con chưa có pesel xin 800 được không
    vợ về việt nam với con, tiền con có bị cắt
    tăng trợ cấp con thứ ba
    zus gửi thư yêu cầu chứng minh con đi học
    trợ cấp cho trẻ dưới một tuổi
    hết thẻ giữa chừng tiền con bị treo
    gia đình nuôi cháu mồ côi có tiền không
    nghỉ ốm để chăm con zasiłek opiekuńczy
    bé vừa chào đời làm giấy lĩnh tiền
    công ty không trả tiền thai sản
tháng này không thấy tiền 800
sinh con nhà nước cho gì không
    nghe nói mỗi cháu được chút hằng tháng
    mới sinh có được tiền không
    mẹ đơn thân đồ đi học dài quá
    xin tiền mua sách vở cho con đi học
    sinh con có được tiền không`,
  SOCIAL_ASSISTANCE: `hết gạo, nhờ mops giúp
    nhân viên xã hội đến nhà phỏng vấn
    zasiłek celowy để mua than
    gia đình tôi nghèo, xin trợ giúp
    không đủ tiền thuốc cho con, xin cứu trợ
    gops ở xã ở đâu
    nộp đơn zasiłek stały
    thu nhập dưới mức bao nhiêu mới được giúp
    dodatek mieszkaniowy giảm tiền nhà
    mẹ con bệnh tật không ai nuôi
    pracownik socjalny tên gì phụ trách khu tôi
    xin hỗ trợ khẩn cấp sau hỏa hoạn
    wywiad środowiskowy họ hỏi những gì
    người không có quyền lợi gì có được mops giúp
    tro cap xa hoi cho nguoi ngheo
    bị cắt zasiłek okresowy
    bữa ăn miễn phí cho con tại trường qua mops
    nhà nghèo có ba đứa con
    hoàn cảnh bi đát, chồng đi tù
    xin tiền đi lại khám bệnh
    đơn xin trợ giúp bị từ chối, khiếu nại sko
    giấy xác nhận không hưởng trợ cấp xã hội
    giúp người mới ra tù
    ai giúp gia đình lâm cảnh túng quẫn
    góa phụ không thu nhập
    tiền mua đồ đông cho con nghèo
    kontrakt socjalny
    dịch vụ giúp việc nhà cho người bệnh do mops trả
    nghèo rớt mồng tơi
    được mops nuôi bao lâu
    hộ khó khăn ở xã
    bà bán rau bị gãy tay không ai chu cấp
    chồng ốm, nhà mất nguồn thu, xin giúp đỡ ở đâu
    nhân viên mops bảo tôi mang giấy thu nhập
    người nước ngoài nghèo có được xã hội giúp không
    nhà có con nhỏ mà không còn tiền mua than sưởi
ba đứa con không ai kiếm tiền
đến mops xin được gì
đông về không có tiền mua than
    trả nhà xong không còn gì
    chồng mất không có đồng vào
    giúp tiền than với thuốc tới khi có việc
    năm miệng ăn một đồng lương
    giữa tháng là hết tiền
    tiền kiếm được không tới cuối tháng
    cháy túi rồi, không còn tiền chợ
    hết sạch tiền, con nhỏ không biết xin ai`,
  SOCIAL_INSURANCE: `kiểm tra chủ có đóng zus không
    lương hưu ba lan cho người việt
    xin tiền ốm l4 từ zus
    tuổi về hưu đàn bà bao nhiêu
    cộng năm đóng ở việt nam vào hưu
    renta do mất sức
    zus từ chối trả tiền nghỉ bệnh
    tạo tài khoản pue zus
    mở tiệm phải đóng zus bao nhiêu một tháng
    rmua là giấy gì
    nghỉ ốm ngày thứ mấy thì zus trả
    ủy ban giám định zus komisja lekarska
    bác sĩ cho nghỉ ba tuần, tiền về đâu
    renta rodzinna sau khi chồng mất
    bao hiem xa hoi zus dong bao nhieu
    mã ubezpieczenia trên phiếu lương
    a1 khi công ty cử sang đức làm
    krus cho nông dân
    thu hồi tiền hưu trí thừa
    ulga na start, mały zus
    zus kiểm tra tôi lúc nghỉ bệnh
    ppk là gì, có nên bỏ không
    tính lương hưu thử được bao nhiêu
    sổ bảo hiểm xã hội
    nợ zus, xin trả góp
    chuyển lương hưu về việt nam
    emerytura cho mẹ vợ ukraina
    xác nhận thời gian đóng góp składki
    muốn đi làm lại trước khi hết hạn l4
    zus báo tôi chưa được đăng ký
    trợ cấp phục hồi świadczenie rehabilitacyjne
    mười lăm năm đóng bảo hiểm có được hưu không
chủ có đóng zus cho mình hay ăn chặn
ốm nghỉ hai tuần ai trả tiền
sau này có được lương hưu bên này
    nghỉ vì lưng mà không thấy tiền
    đóng hai nước sắp sáu lăm
    chủ có đóng cho tôi thật không
    nghỉ đẻ thì ai trả tiền
    giấy nghỉ ốm nộp cho ai để có lương`,
  TAXES: `khai pit năm nay ở đâu
    pit-11 chủ chưa gửi
    hoàn lại tiền thuế khi có con
    mã số nip cho người nước ngoài
    nộp thuế thu nhập thu nhập ở hai nước
    e-pit tự điền thế nào
    quá hạn ba mươi tháng tư chưa khai
    ulga cho người dưới hai sáu tuổi
    thuế vat quán ăn
    sở thuế gửi thư phạt
    đến urząd skarbowy nào
    chứng nhận cư trú thuế
    bị kiểm tra thuế
    mua xe phải nộp pcc không
    khai thue o ba lan
    thuế nhà đất podatek od nieruchomości
    tiền hoàn thuế chưa về
    khai chung vợ chồng
    thuế cho người bán hàng trên mạng
    bố mẹ cho tiền mua nhà có thuế không
    xin giấy không nợ thuế để làm thẻ
    khai sai thuế phải sửa korekta
    ulga na dzieci được bao nhiêu
    đóng thuế tháng cho hộ kinh doanh nhỏ
    làm hai chủ khai thuế kiểu gì
    ghi số tài khoản để nhận hoàn thuế
    khai thuế cho lao động hái dâu
    thuế thừa kế spadek
    hiệp định tránh đánh thuế hai lần việt nam ba lan
    nhờ kế toán khai thuế cuối năm
    chủ trừ thuế mà không nộp
    không đi làm có phải nộp pit không
    zeznanie podatkowe gửi online
    mới làm ba tháng có phải khai thuế không
    nhờ người làm giúp tờ pit cho vợ chồng tôi
    bao giờ sở thuế trả lại tiền cho tôi
    sở thuế gọi lên giải trình thu nhập
làm sao lấy lại tiền thuế
chủ đưa pit 11 rồi làm gì tiếp
    có tờ giấy ghi cả năm kiếm được bao nhiêu
    bị trừ thấy nhiều
    phải nộp trước tháng năm à
    năm ngoái làm hai công ty thì khai thuế sao`,
  BANKING: `mở tài khoản cho người mới sang
    ngân hàng từ chối vì hộ chiếu việt nam
    gửi tiền về nhà cách nào rẻ
    thẻ bị nuốt trong máy atm
    ai đó rút trộm tiền trong tài khoản
    khóa thẻ ngay
    blik là gì
    tài khoản bị đóng băng
    chuyển nhầm tiền cho người khác
    western union ở đâu
    đổi đô la lấy zloty ở kantor
    vay mua xe trả góp
    tài khoản cho con mười ba tuổi
    mất điện thoại không vào được ngân hàng
    chuyen tien ve viet nam
    konto không cần pesel
    ngân hàng gọi hỏi giấy tờ thẻ cư trú
    lừa lấy mã sms hút hết tiền
    tài khoản lương chủ yêu cầu
    nộp tiền mặt vào tài khoản
    phí duy trì thẻ hàng tháng
    giải thích app ngân hàng tiếng ba lan
    xin sao kê ngân hàng nộp hồ sơ
    vay mua nhà kredyt hipoteczny
    quên mã pin thẻ
    revolut wise xài có được không
    tôi già không biết dùng máy rút tiền
    nhận kiều hối
    thẻ tín dụng bị từ chối
    gửi tiết kiệm lãi suất bao nhiêu
    đóng tài khoản trước khi rời ba lan
    số iban là số nào
    ngân hàng không chịu mở tài khoản cho tôi
    tôi làm rơi thẻ rút tiền trên xe buýt
    gửi tiền về cho bố mẹ ở quê đường nào nhanh
    bấm vào đường link lạ thế là bay sạch tiền
ngân hàng thấy người nước ngoài không mở cho
gửi tiền cho mẹ ở quê rẻ nhất
cây atm nuốt mất thẻ
    cần chỗ cho lương vào
    ứng dụng khóa tôi ngoài
    gửi mẹ sao cho rẻ`,
  DEBT_ADVICE: `vay nóng giờ lãi chồng lãi
    komornik trừ hết lương
    không trả nổi khoản vay chwilówka
    bị đòi nợ qua điện thoại cả ngày
    phá sản cá nhân upadłość
    người ta vay tiền đứng tên tôi
    tòa ra lệnh trả nợ nakaz zapłaty
    nợ tiền thuê nhà mười tháng
    nợ tiền phạt xe buýt dồn lên
    khoanh nợ, xin trả dần
    no nan chong chat
    chồng vay mà tôi bị siết tài sản
    bị xiết xe vì nợ
    tôi nợ môi giới tiền sang ba lan
    nợ của người chết con có phải trả
    giấy đòi nợ của công ty windykacja
    tên tôi trong danh sách nợ bik krd
    đi vay bạn bè hết rồi, thẻ quá hạn
    khoản nợ đã cũ mười năm có hết hiệu lực không
    vay chỗ này trả chỗ kia
    bị xã hội đen đòi nợ
    gộp nhiều khoản vay làm một
    trả nợ cấp dưỡng quá hạn
    tư vấn cho người mang nợ
    thoát khỏi vòng xoáy tín dụng đen
    mất việc không trả được góp ngân hàng
    nợ tiền điện nước nhiều tháng
    bị tịch biên đồ đạc trong nhà
    lãi suất cắt cổ có hợp pháp không
    thỏa thuận với chủ nợ
    ký bảo lãnh cho bạn rồi phải gánh nợ
    tài khoản bị phong tỏa vì komornicze
komornik trừ sạch tài khoản
vay lãi để đi giờ trả không nổi
nợ góp gọi điện suốt ngày
cầm cái xe rồi không chuộc nổi
bạn lấy giấy tờ của em đi vay
    nửa lương mất trước khi thấy
    gọi mười lần một ngày đòi góp
    bảo lãnh cho bạn giờ đòi tôi
    không trả được tiền vay ngân hàng`,
  SAFETY: `cảm thấy nguy hiểm, sợ lắm
    có người theo dõi tôi về nhà
    bị dọa giết qua tin nhắn
    khu tôi ở không an toàn buổi tối
    nạn nhân tội phạm được giúp gì
    gọi ai khi có cháy
    báo động không kích, tiếng còi hú
    hàng xóm hung dữ đe dọa
    xin giúp bảo vệ tôi và con
    toi dang gap nguy hiem
    phòng cháy trong nhà, báo khói czad
    sợ ra đường ban đêm
    quỹ hỗ trợ nạn nhân tội phạm
    lũ lụt, bão, cần làm gì
    có kẻ nhắn tin đòi giết tôi
    buổi tối tôi không dám đi một mình
    nhà trên lầu mở nhạc to tới hai giờ sáng
    hàng xóm la hét ồn ào cả đêm không ngủ được
    mấy người phòng bên cạnh hát karaoke suốt đêm
    hang xom on ao ban dem bao ai
    xe đậu chắn cửa nhà tôi gọi ai
    đánh rơi ví với giấy tờ ngoài bến xe
    nhặt được ví của ai đó thì nộp ở đâu
    mất túi xách trên xe buýt có ai nhặt được không
    đốt lò sưởi mà cả nhà nhức đầu chóng mặt
    phòng tắm có bình nóng lạnh bằng ga sợ ngạt khí
nhà dùng bếp than sợ ngạt khí nhờ kiểm tra
có người bám theo sợ lắm
    đặt cọc nhà rồi mới biết địa chỉ giả
    hàng xóm hát karaoke ầm ĩ ban đêm
    bếp lò làm mọi người chóng mặt`,
  POLICE: `bị giật túi xách ở ga
    mất trộm xe đạp trước nhà
    kẻ trộm vào phòng lấy hết tiền
    đi trình báo mất điện thoại
    bị đánh hội đồng ngoài quán bar
    cảnh sát phạt tiền vì sang đường sai
    bị lừa đảo qua mạng mất mười ngàn
    con gái mất tích hai ngày
    nhận giấy mời lên komenda
    bị cảnh sát chặn kiểm tra giấy tờ
    nộp mandat ở đâu
    straż miejska khóa bánh xe tôi
    xe bị đụng trong bãi, người gây bỏ chạy
    tố cáo hàng xóm phá phách
    bị cướp ở công viên
    lý lịch tư pháp ba lan niekaralność
    nhặt được ví người khác
    goi canh sat so may
    bị bắt oan ở siêu thị
    báo mất ví và thẻ
    kẻ lạ rình trước cửa nhà
    đồn công an gần đây
    chó nhà bên cắn người, báo ai
    bạn tôi bị tạm giam 48 giờ
    vẽ bậy, đập kính xe
    kẻ gian giả danh công an gọi điện
    xin rút đơn tố giác
    làm chứng vụ đánh nhau
    họ tiêu thụ đồ ăn cắp
    tiếng ồn tiệc tùng lúc hai giờ sáng gọi ai
    bị quay lén tống tiền
    xe đạp điện của tôi bị cưa khóa lấy mất
    tôi bị trộm lấy mất ví khi đi chợ
    đi làm về thấy cửa bị phá, đồ mất sạch
    em tôi hai hôm nay không về, báo ai
    bị công an phạt mà không hiểu vì tội gì
đêm về bị hai thằng chặn giật điện thoại
nhặt được ví của ai nộp đâu
tầng trên mở nhạc cả đêm
đi xe buýt bị móc túi
em họ sang đây rồi bặt vô âm tín
bạn cùng phòng ba hôm chưa về gọi không được
người lạ giả ngân hàng hỏi mã rồi rút sạch
bấm vào đường link mất hết tiền
tầng trên khoan tường nửa đêm
hàng xóm đục tường ầm ầm không ai ngủ được
để quên túi trên xe buýt
    đập kính xe lấy ba lô
    người lạ chờ trước cổng
    nhà trên nhậu tới bốn giờ
    cháu tôi từ hôm qua chưa về
    trộm vào nhà lấy hết tiền
    môi giới ôm tiền bỏ trốn, giờ báo ai
    bị chôm mất điện thoại trên xe bus
    bi lua het tien tren mang
    bị lấy mất túi trên tàu
    nhặt được thẻ của ai ngoài đường
    môi giới lấy tiền rồi mất tích
    nộp tiền cho cò mà không có việc`,
  DOMESTIC_VIOLENCE: `chồng đánh tôi trước mặt con
    bạn trai bóp cổ tôi
    vợ bị chồng nhốt không cho ra ngoài
    bố dượng sờ mó con gái tôi
    niebieska karta là gì
    tôi bỏ chạy khỏi nhà với con nhỏ
    người yêu cũ rình rập, nhắn tin dọa
    chồng giữ hết tiền, không cho đi làm
    bị cưỡng ép quan hệ
    nhà tạm lánh cho phụ nữ bị đánh
    chong danh toi
    anh ta đập phá đồ đạc, chửi rủa cả đêm
    mẹ chồng hành hạ con dâu
    xin lệnh cấm lại gần
    con bị bố đánh bầm tím
    tôi sợ về nhà vì ông ấy say là đánh
    dọa cắt thẻ cư trú nếu tôi bỏ đi
    thằng con trai đánh mẹ già
    bị hiếp dâm, đi đâu khám
    bạo hành bằng lời nói nhiều năm
    đàn ông bị vợ đánh có ai giúp
    hàng xóm nghe tiếng trẻ khóc thét, báo ai
    anh ấy giấu hộ chiếu của tôi
    chồng dọa giết cả nhà
    tát, đấm, đá, giật tóc
    bị quấy rối tình dục
    ép lấy chồng sớm
    kiểm soát điện thoại, cấm gặp bạn bè
    bị đánh nhưng không dám gọi công an
    przemoc domowa gọi số nào
    gia đình đánh đập người già
    giúp chị tôi thoát khỏi chồng vũ phu
    anh ấy uống say là đập đồ rồi đánh tôi với con
    chồng nhậu về là lôi vợ con ra đánh
    uống rượu vào là chửi bới đập phá nhà cửa
    ông ấy say đánh tôi trước mặt các con
    đêm nào cũng say rồi bóp cổ tôi
chồng nhậu về thượng cẳng chân hạ cẳng tay
bị đánh ôm con bỏ đi
chồng giữ hết tiền không cho ra khỏi nhà
mẹ chồng với chồng hùa nhau đánh
bạn em bị người yêu nhốt trong phòng
bạn trai kiểm tra điện thoại cấm đi đâu
chị dâu bị anh đánh không cho về ngoại
em dâu bị nhà chồng giam trong nhà
    nó soi máy tôi giữ chìa khóa
    mặc áo dài tay che vết
    bố uống vào là đánh mẹ
    làm sao ôm con đi mà nó không hay
    chồng vũ phu ngày nào cũng tẩn vợ
    chồng đánh thâm tím cả người
    bố dượng đánh mẹ tôi
    em sợ về nhà vì chồng say là đánh`,
  HUMAN_TRAFFICKING: `chủ thu hộ chiếu, bắt làm không nghỉ
    bị lừa sang đây làm nail, thành ra bán dâm
    nhốt trong xưởng may không cho ra
    phải làm trả nợ hai mươi ngàn đô cho đường dây
    bọn môi giới dọa gia đình ở quê
    làm cật lực mười sáu tiếng, không lương, có người canh
    cứu em tôi đang bị ép làm trong nhà trồng cần sa
    bạn gái bị ép tiếp khách
    người lạ giữ giấy tờ và điện thoại của tôi
    handel ludźmi báo ai
    trẻ em bị bắt đi ăn xin
    bi giu ho chieu
    nô lệ thời nay ở nông trại
    đưa đi lậu qua rừng, vứt giữa đường
    hứa việc tốt mà đến nơi khác hẳn
    bị bán cho nhà chứa
    bị đánh nếu không đủ chỉ tiêu
    trốn khỏi chỗ giam cầm, giờ không giấy tờ
    lao động cưỡng bức trong tàu cá
    ép ký nợ, ép cưới giả
    bị bắt vận chuyển ma túy trừ nợ
    la strada là tổ chức gì
    bọn đưa người đòi thêm tiền chuộc
    không được gọi điện về nhà
    con gái mười bảy tuổi bị dụ sang làm
    chúng tịch thu thẻ ngân hàng, lấy hết lương
    bị khóa trái cửa ký túc, có bảo kê
    thoát khỏi bọn buôn người
    giúp việc nhà không lương, ngủ dưới bếp, bị giam
    nghi có người bị bóc lột ở xưởng cạnh nhà
    bị ép trồng cỏ rồi bị bắt, tôi là nạn nhân
    lừa bán thận
    bà chủ cầm hết giấy tờ không cho bước ra khỏi cổng
    bắt làm từ sáng đến khuya, nhốt trong phòng
    họ thu điện thoại với hộ chiếu, ra ngoài phải xin
    nói muốn nghỉ thì bị dọa giữ giấy tờ
bảo sang làm khách sạn mà bắt làm chuyện khác
môi giới cầm giấy tờ chưa trả hết nợ chưa cho đi
tịch thu điện thoại nhốt trong phòng
sếp gom hết thẻ ngân hàng tự đi rút
chủ cầm thẻ lương của cả nhóm
rủ sang làm rồi ép làm gái
    hứa bưng bê mà qua lại việc khác
    có camera canh không ra được
    trả xong tiền đường mới có lương
    chủ nhốt chúng tôi trong trại không cho ra
    bị bán sang đây làm để trừ nợ
    chủ cầm hộ chiếu bảo làm hết nợ mới trả
    bị bắt làm không lương mấy tháng trời
    phải trả hết tiền đi mới cho nghỉ`,
  DISCRIMINATION: `bị chửi đồ da vàng trên xe buýt
    họ bảo về nước mày đi
    không thuê tôi vì là người châu á
    bảo vệ siêu thị chỉ soát mình tôi
    con bị bạn trêu mắt xếch
    lương thấp hơn người ba lan cùng việc
    bị nhổ nước bọt vì đội khăn
    quán không cho người da đen vào
    đồng nghiệp gọi tôi là coronavirus
    toi bi ky thi
    chủ nhà ghi chỉ cho người ba lan
    viết bậy lên tường quán phở
    bị đối xử tệ ở bệnh viện vì không nói tiếng ba
    bị cô giáo coi thường con
    tố cáo hate speech trên facebook
    đánh người vì màu da
    bị loại vì mang thai
    phân biệt với người đồng tính
    nhân viên quầy la mắng vì tôi nói chậm
    kỳ thị tôn giáo hồi giáo
    rzecznik praw obywatelskich là ai
    bị gọi là żółtek, ciapaty
    chế giễu giọng nói của tôi
    không được thăng chức vì người nước ngoài
    bị ném chai vào tiệm nail
    quyền bình đẳng đối xử
    ngược đãi dân nhập cư ở công sở
    bác sĩ từ chối tôi vì không phải người ba lan
    người khuyết tật bị xua đuổi khỏi quán
    dyskryminacja ghi đơn gửi ai
    chửi bới người ukraina ngay trên tàu
    xúc phạm văn hóa của chúng tôi
    trên xe buýt có người nhổ nước bọt vào tôi
    người ta gọi tôi là đồ mắt hí
    mấy đứa thanh niên chửi tôi là tàu khựa cút về nước
    ra đường bị người ta chọc ghẹo vì da vàng
    bà bán hàng không chịu bán vì tôi là người châu á
    nghe nói người việt là không cho thuê
    trên xe buýt bị nhại tiếng chửi da vàng
    cùng việc mà mình lương thấp hơn người ba
    chúng gọi con tôi mắt híp
    nghe giọng là phòng hết trống
    người nước ngoài toàn bị việc tệ nhất
    gác cửa cho người ta vào chặn mình
    thấy mặt mình là bảo hết chỗ
    họ không cho thuê vì tôi là người việt
    bọn trẻ kéo mắt xếch trêu con tôi
    bị chửi đồ châu á cút về nước
    bạn trong lớp trêu con là ba tàu
    bị gọi là khỉ vàng ngoài đường`,
  BASIC_NEEDS: `không có gì trong tay, trắng tay
    tắm ở đâu miễn phí
    giặt quần áo ở đâu rẻ
    xin bỉm, tã cho bé
    nhu yếu phẩm cho người mới tới
    xà phòng, bàn chải, băng vệ sinh
    caritas giúp gì
    hội chữ thập đỏ phát đồ
    xin do dung ca nhan
    cháy nhà không còn thứ gì
    đồ dùng học tập và vệ sinh cho trẻ nghèo
    nước uống, chỗ sạc điện thoại
    viện trợ nhân đạo cho gia đình
    cắt tóc miễn phí cho người nghèo
    tôi không có tiền mua bỉm và xà phòng
    có chỗ nào cho tắm nhờ và giặt đồ
    nhà cháy, cần những thứ thiết yếu
không có tiền mua bỉm
chỗ nào tắm giặt nhờ được`,
  FOOD_AID: `hết sạch đồ ăn, nhà có con nhỏ
    bữa trưa nóng miễn phí ở đâu
    phát túi thực phẩm ngày nào
    ngân hàng thực phẩm bank żywności
    sữa công thức cho bé mà không có tiền
    jadłodajnia của nhà thờ
    cháo, súp cho người đói
    xin gạo, dầu ăn, mì
    mấy hôm nay chỉ ăn bánh mì
    tủ lạnh cộng đồng lodówka społeczna
    bữa ăn cho người vô gia cư
    do an mien phi
    thẻ nhận thực phẩm skierowanie
    bữa cơm giáng sinh cho người cô đơn
    đồ ăn halal miễn phí
    đói lả, chưa ăn từ hôm qua
    giao bữa ăn nóng cho cụ ốm
    gói đồ khô cho gia đình ba con
    thực phẩm sắp hết hạn cho không
    bếp ăn từ thiện
    cơm hộp phát ở ga
    con tôi ăn không đủ no
    paczki żywnościowe đăng ký sao
    đi nhặt rau củ chợ có được không
    bí tiền chợ cuối tháng
    xin đồ hộp, mì gói
    mẹ bầu không có gì ăn
    phát bánh, trái cây thừa của siêu thị
    chỗ ăn sáng cho người lang thang
    nhà đông miệng ăn mà hết gạo
    caritas phát bữa trưa
    nấu ăn từ thiện phát cho người nghèo
    trong nhà chỉ còn nửa gói mì, có ai cho gạo
    tôi nhịn đói từ hôm qua tới giờ
    chỗ nào phát cơm trưa cho người khó khăn
    con nhỏ hết sữa mà tôi chưa có lương
    muốn ghi tên nhận gói thực phẩm
hết gạo rồi con ăn gì
hai hôm chưa ăn tử tế
cuối tháng cạn tiền chợ
trường có bữa trưa miễn phí cho con nhà nghèo
con được ăn trưa ở trường không
    con đi ngủ với bánh mì và trà
    chỗ nào cho bát cháo
    tủ trống tới ngày lương
    tủ lạnh trống không, cuối tháng mới có lương
    nhịn đói hai hôm rồi
    trong nhà hết gạo
    trong nhà không có gì cho con ăn`,
  CLOTHING_FURNITURE: `áo khoác ấm cho ba đứa con
    cần giày mùa đông cỡ bốn hai
    xin giường cũ
    dọn vào nhà trống không, chưa có bàn ghế
    máy giặt hỏng, ai cho máy cũ
    xe nôi cho em bé
    quần áo cũ cho người nghèo
    cho đi tủ quần áo còn tốt
    tiệm đồ second hand
    nệm, chăn, gối
    nồi chảo bát đĩa cho nhà mới
    xin quan ao cho con
    ghế ăn dặm, nôi cũi
    tủ đồ chung, ai cần thì lấy
    áo đi làm, ủng bảo hộ
    bàn học cho con
    quần áo bầu và đồ sơ sinh
    szafa charytatywna
    đồ tuyết, găng tay, khăn len
    tủ lạnh xin lại
    người cho đồ nội thất miễn phí
    bếp điện mini cho phòng trọ
    tặng quần áo, mang đến đâu
    váy áo dài để cưới, mượn
    đồ chơi cũ cho trẻ
    xe đẩy hàng, vali cũ
    áo mưa và ô
    chăn bông cho người mới sang
    không có đồ lạnh, đi dép trong tuyết
    rèm cửa, thảm, đèn bàn
    cho tặng ghế sofa
    thu gom đồ cũ pck
    trời lạnh mà con tôi chưa có áo khoác
    dọn vào nhà mới phải nằm đất vì không có giường
    ai có máy giặt cũ cho tôi xin
    tôi muốn cho bớt quần áo trẻ em đã chật
    tìm chỗ bán bàn ghế cũ giá rẻ
    cần một cái xe đẩy cho bé sắp sinh
    sang đây chỉ mang theo mấy bộ đồ mùa hè
    cần bộ đồ lịch sự để mặc đi phỏng vấn
phòng trống không có cái đệm
trời rét xin cái áo dày
con lớn giày chật hết
xin cái nôi cũ cho bé
    đi dép qua đây mà tuyết rơi
    nhà trống trơn không cái ghế
    bé lớn rồi đồ cho ai
    sang mùa đông không có áo rét
    xin đồ sơ sinh và cái nôi`,
  POST: `bưu kiện từ việt nam bị giữ ở hải quan
    nhận giấy awizo trong hộp thư
    thư bảo đảm polecony lấy ở đâu
    gửi hàng về sài gòn bao nhiêu một kí
    paczkomat không mở
    đổi địa chỉ nhận thư
    mất thư quan trọng của sở
    tờ giấy màu đỏ trong hòm thư
    gửi hồ sơ có hồi báo zpo
    bưu điện đóng cửa mấy giờ
    tem gửi bưu thiếp đi mỹ
    gui buu pham ve viet nam
    hải quan đòi thuế kiện hàng
    ủy quyền cho bạn nhận bưu phẩm
    hạn lấy thư mười bốn ngày
    inpost gửi nhầm hộp
    chuyển thư từ nhà cũ sang nhà mới
    người đưa thư không bấm chuông
    bưu phẩm bị vỡ, đòi đền
    gửi tiền bằng bưu điện
    in nhãn gửi hàng allegro
    kurier dhl báo giao hụt
    hòm thư bị phá khóa
    số tracking tra ở đâu
    thư gửi cho tôi nhưng ghi sai họ
    gửi thùng quà tết cho mẹ
    gửi máy nail qua biên giới
    fax và photo tại poczta
    tờ khai hải quan cn22
    kiện hàng lạc ở kho
    gửi đồ khô, nước mắm được không
    bưu điện nào làm cả thứ bảy
    mẹ gửi thùng đồ từ quê mà mãi chưa tới
    người phát thư để lại mảnh giấy trong hòm
    tôi muốn gửi quà tết về nhà
    không có ở nhà lúc họ giao, giờ lấy gói hàng ở đâu
bưu tá để lại giấy nhận thư ở đâu
gửi thùng quà về quê
máy gửi hàng không mở
    tờ giấy nói có gì chờ tôi đâu đó
    muốn gửi thùng cho gia đình
    không ai biết gói hàng ở đâu
    người đưa thư để lại tờ giấy là gì`,
  TRANSPORT: `đi làm xa, không có xe
    đi chung xe với đồng nghiệp
    mượn xe đạp từ hàng xóm
    xe đưa đón công nhân trễ hoài
    từ làng ra thành phố bằng gì
    cách di chuyển trong vùng
    taxi uber bolt ở đây
    đỗ xe trả tiền ở đâu
    di lam bang gi khi o que
    làn đường cho xe đạp
    xin đi nhờ xe sáng sớm
    phương tiện đi lại cho người ở xa
    thuê xe tự lái
    sửa xe đạp miễn phí
    chỗ làm cách nhà hai chục cây mà không có xe
    có ai đi cùng đường cho quá giang
    đi xe đạp ở đây có luật gì
    tôi cần mượn cái xe đạp để đi làm
bốn giờ sáng đi làm không có xe
xe đạp thủng lốp ai sửa`,
  DRIVING_LICENCE: `đổi bằng lái việt nam sang ba lan
    bằng lái quốc tế dùng được bao lâu
    học lái xe bằng tiếng việt
    thi lý thuyết word ở đâu
    trượt sa hình ba lần
    pkk là hồ sơ gì
    khám mắt để thi bằng
    đăng ký xe mua ở đức
    mua xe cũ sang tên
    bảo hiểm oc hết hạn
    bị trừ điểm, thu bằng vì vượt tốc độ
    bằng b1 b c khác nhau thế nào
    doi bang lai xe
    wydział komunikacji đặt lịch
    mất bằng lái làm lại
    chạy xe máy cần bằng a hả
    bằng ukraina có giá trị đến bao giờ
    đăng kiểm przegląd xe
    lái xe khi uống rượu bị tước bằng
    bằng lái xe tải kat c
    mất biển số
    prawo jazdy cho người nước ngoài cần ở 185 ngày
    khóa lái xe cho phụ nữ
    thầy dạy lái nói tiếng anh
    đổi bằng đặt cọc, nộp bằng gốc
    tiền thi lái bao nhiêu
    xe hết bảo hiểm bị phạt ufg
    bằng bị công an giữ
    dowód rejestracyjny in lại
    mua ô tô chưa có thẻ cư trú được không
    xe điện scooter có cần giấy phép
    phù hiệu tài xế taxi
    đi thi thực hành bị đánh rớt oan
    tôi muốn thi lấy bằng lái ô tô ở đây
    công an bảo bằng lái việt nam không dùng được nữa
    mua cái xe cũ thì sang tên ở đâu
    đi đăng ký biển số phải mang giấy tờ gì
    uống hai chai bia lái xe bị thu bằng
bằng ô tô việt nam đổi sang ba lan
mua xe bên đức về làm biển số
thi bằng lái trượt vì không hiểu tiếng ba
thi lý thuyết lái xe bằng tiếng việt được không
    bằng việt nam lái ở đây được không
    mua con opel cũ cần biển
    lý thuyết rớt mấy lần`,
  PUBLIC_TRANSPORT: `vé tháng xe buýt mua ở đâu
    chuyến đêm về từ nhà máy
    bị soát vé, chưa kịp bấm vé
    xe số mấy đi đến bệnh viện
    giờ tàu đi warszawa
    giảm giá vé cho học sinh
    mbilet mua qua điện thoại
    nộp phạt vé xe buýt
    xe buýt đi orlen
    karta miejska nạp tiền
    trạm dừng gần nhà tôi
    xe khách về łódź
    lich xe buyt
    bus chủ nhật ít quá
    người già đi xe buýt miễn phí không
    mang xe đạp lên tàu
    xe buýt không chạy tới làng
    xe nôi lên xe buýt kiểu gì
    vé một ngày và vé 60 phút
    pks chạy từ bến nào
    đi sân bay modlin bằng xe gì
    đổi chuyến ở đâu để tới chỗ làm
    tàu trễ, vé hoàn
    dworzec autobusowy ở đâu
    bỏ quên đồ trên xe buýt
    ứng dụng jakdojade
    ca đêm tan lúc hai giờ không có xe
    legitymacja để được vé nửa giá
    tài xế không dừng khi tôi vẫy
    xe buýt trường cho con
    kiểm tra vé phạt 250 zloty
    tàu nhanh chậm, đổi ga kutno
    tan ca lúc nửa đêm không còn chuyến nào về
    tôi đi xe buýt quên bấm vé nên bị phạt
    đi xe số mấy ra khu nhà máy
    mua vé tàu trên điện thoại thế nào
    người già và trẻ nhỏ có phải trả tiền xe không
    chuyến sớm nhất buổi sáng chạy lúc mấy giờ
    xe buýt đổi tuyến, bến cũ không dừng nữa
    bị soát vé phạt trên xe buýt
    chuyến cuối về làng mấy giờ
    tan ca khuya hết xe phải cuốc bộ
    ca đêm xong không còn chuyến nào về
    sáng sớm từ làng lên phố đi xe gì
    năm giờ sáng có xe nào chạy
    trả tiền rồi vẫn bị phạt
    không xe riêng sao tới nhà máy
    sáng sớm đi làm có chuyến xe nào không
    di lam luc 6 gio sang bat xe nao
    nhà ở làng không có xe lên phố khám bệnh
    không có ô tô thì đi bệnh viện bằng gì
    tan ca đêm về nhà bằng gì
    nửa đêm còn xe buýt không`,
  COMMUNITY: `hòa nhập với người ở đây khó quá
    người việt ở płock có đông không
    hội đồng hương ở tỉnh này
    rảnh rỗi không biết làm gì
    tham gia hội đoàn
    sống hòa đồng với láng giềng
    muốn gắn bó với cộng đồng nơi này
    cong dong nguoi viet o plock
    integracja cho người mới tới
    cùng quê nghệ tĩnh tụ họp
    cuộc sống tinh thần buồn tẻ
    làm quen với phong tục ở đây
    nhóm zalo người việt quanh vùng
    muốn tham gia sinh hoạt với người ở khu phố
    sống ở đây năm năm mà vẫn thấy lạc lõng
    muốn có miếng đất nhỏ trồng rau muống rau thơm
    ở phòng trọ thèm trồng ít rau hành mà không có đất
    xin mảnh vườn nhỏ để trồng cà chua
    cần cái xẻng với chỗ để trồng ớt`,
  MEETING_PLACES: `không quen ai, muốn có bạn
    chỗ ngồi chơi uống trà nói chuyện
    tối thứ sáu có tụ tập ở đâu
    chơi cờ tướng với mấy bác
    quán cà phê cộng đồng
    phòng sinh hoạt cho người mới
    làm bạn với người ba lan
    cô đơn, cuối tuần nằm nhà
    gặp gỡ những người nhập cư khác
    klub sąsiedzki
    vườn chung, bếp chung gặp nhau
    muon co ban moi
    hội ăn trưa chủ nhật
    trò chơi board game buổi tối
    nơi ấm áp ngồi nhờ vài tiếng
    phòng trà, karaoke người việt
    giao lưu bạn bè khắp thế giới
    hàng xóm mời nướng thịt
    bạn tôi hướng nội muốn kết bạn
    lễ hội đường phố làm quen
    đi picnic tập thể
    kawiarenka quốc tế
    mấy anh em tụ lại coi đá banh
    không biết đi đâu để gặp người cùng trang lứa
    tán gẫu cho khuây khỏa
    câu lạc bộ thanh niên
    sân chung cư có chỗ tụ họp không
    spotkania dla cudzoziemców
    mở cửa cho mọi người, ghé chơi
    đêm giao lưu văn hóa
    tự làm bánh và mời nhau ăn
    phòng cho các bà tám chuyện
    tôi ở một mình, muốn quen thêm vài người
    cuối tuần mọi người hay tụ tập ở đâu
    có chỗ nào vào ngồi chơi mà không phải mua gì
    tôi muốn kết bạn với người cùng lứa
đi làm về lại ôm bốn bức tường
muốn quen người ở đây cho vui
muốn hòa nhập làm quen người ở đây
    chủ nhật nhìn tường
    người mình hay ngồi đâu
    phòng ấm có trà với người
    buồn vì không có bạn ở đây`,
  BEFRIENDING_MENTORING: `cần ai đó đi cùng ra bệnh viện
    sợ lên công sở một mình
    một người bạn ba lan dẫn dắt
    muốn có mentor giúp hòa nhập
    giúp mẹ tôi đi mua sắm lần đầu
    người bạn đồng hành cho vợ mới sang
    asystent đi cùng đến cơ quan
    tình nguyện viên ghé nhà chơi với mẹ con tôi
    người bản địa chỉ tôi cách sống ở đây
    buddy cho sinh viên quốc tế
    ghép đôi gia đình ba lan với gia đình nhập cư
    người từng trải kèm cặp người mới
    di cung toi den van phong
    chỉ tôi cách mua vé, đi siêu thị, đi chợ
    cần người kiên nhẫn ngồi với tôi làm thủ tục
    chị gái kết nghĩa giúp đỡ
    ai dẫn tôi đi mở thẻ ngân hàng
    giúp con tôi có anh chị lớn dìu dắt
    đi hái quả, dạo rừng cùng người bản xứ
    hướng dẫn người mới từ a đến z
    gặp mỗi tuần một lần với người hướng dẫn
    bạn già đi dạo cùng mẹ tôi
    người nâng đỡ cho phụ nữ mới tới
    mentor cho người mở tiệm
    muốn làm mentor cho người mới
    một người đi họp phụ huynh cùng tôi
    anh bạn ba lan chỉ đường, giải thích
    kết nối với gia đình địa phương
    tôi mù đường, cần người dắt đi
    hàng xóm tốt bụng giúp đọc bảng hiệu
    opiekun cho người ngoại quốc mới đến
    có người đi theo cho đỡ sợ
    cần một người đi chung lên cơ quan nói giùm vài câu
    có ai đi với tôi ra ủy ban không tôi sợ không hiểu
    nhờ người đi cùng ra ngân hàng nói giúp
    em là sinh viên năm nhất mới qua bỡ ngỡ lắm
    tân sinh viên cần anh chị khóa trên chỉ đường
    mới vào đại học chưa biết ký túc thư viện ở đâu
lên phòng giấy tờ một mình sợ lắm ai đi cùng
có người ở lâu chỉ bảo thì tốt
vợ không biết tiếng ở nhà buồn muốn có chị em dẫn dắt
    có ai bên cạnh ra ngân hàng thì đỡ sợ
    mong người ở đây chỉ cách sống
    muốn gặp anh chị khóa trên ở trường
    có ai khóa trước chỉ giúp thủ tục trường`,
  WOMENS_GROUPS: `nhóm chị em phụ nữ nhập cư
    hội may vá của các chị
    koło gospodyń wiejskich
    chỉ có phụ nữ, không đàn ông
    lớp tự tin cho phụ nữ
    các bà nấu bánh chưng chung
    chị em trò chuyện bên tách trà
    móc len, đan khăn cùng nhau
    vòng tròn phụ nữ
    yoga nữ buổi sáng
    phụ nữ ukraina, georgia, việt nam gặp nhau
    vợ tôi ru rú trong nhà, muốn gặp các chị
    nhom phu nu nhap cu
    hội chị em ở làng
    nói chuyện về sức khỏe phụ nữ
    học trang điểm và thời trang cùng chị em
    tự vệ cho phái nữ
    mẹ đơn thân gặp nhau chia sẻ
    phụ nữ theo đạo hồi gặp riêng
    hội phụ nữ người việt
    dệt khăn, thêu tranh cùng bạn gái
    buổi tối của con gái
    các bà các cô hát dân ca
    women club
    phụ nữ khởi nghiệp nhỏ gặp mặt
    spotkania kobiet w bibliotece
    em gái mới sang cần chị em
    phái đẹp họp mặt mùng tám tháng ba
    lớp trồng hoa cho phụ nữ nông thôn
    câu chuyện của mẹ xa quê
    bà nội trợ muốn ra ngoài
    phụ nữ muốn được tôn trọng
ở nhà buồn muốn gặp chị em
vừa đan len vừa tám chuyện
    vài tiếng không chồng con
    muốn khâu với nói chuyện cùng mấy chị`,
  VOLUNTEERING: `tôi rảnh muốn giúp người khác
    hiến máu ở đâu
    làm tình nguyện ở trại chó
    giúp phát cơm cho người nghèo
    muốn dạy vẽ miễn phí cho trẻ
    wolontariat cho học sinh cấp ba
    tham gia dọn rác ven sông
    ochotnicza straż pożarna nhận người nước ngoài
    giúp dịch không lấy tiền
    chứng nhận làm tình nguyện
    wośp quyên góp
    đi thăm người già neo đơn vài tiếng
    lam tinh nguyen vien
    giúp người ukraina, đóng góp quần áo
    muốn đóng góp cho thành phố đã cưu mang mình
    hiến tủy cứu người
    sinh viên cần giờ công ích
    sửa xe đạp tặng trẻ em
    nấu nồi phở gây quỹ
    trồng cây cùng mọi người
    có giấy tờ gì khi làm tình nguyện
    hướng dẫn viên lễ hội không lương
    dắt chó đi dạo giúp hàng xóm
    kết nạp vào hội chữ thập đỏ
    không lương cũng được, miễn có ích
    giúp trẻ em học bài vì lòng tốt
    đội cứu trợ thiên tai
    đăng ký làm người hiến máu
    đóng góp công sức cho nhà thờ
    đội nhóm thanh niên thiện nguyện
    gia đình tôi muốn làm việc thiện
    tập hợp tình nguyện giúp người mới nhập cư
ngày nghỉ muốn đi giúp người ta không lấy tiền
đi chợ hộ cụ già
học cách cứu người bị ngạt
    thứ bảy rảnh muốn có ích
    nấu cho người khó được không
    vô đội chữa cháy làng sao
    rảnh cuối tuần muốn đi làm từ thiện
    tôi về hưu rồi muốn giúp ích cho ai đó`,
  LIBRARY: `mượn sách tiếng việt
    làm thẻ thư viện cần gì
    truyện tranh cho con
    trả sách trễ bị phạt
    chỗ yên tĩnh ngồi học
    dùng máy tính ở thư viện
    biblioteka mở chủ nhật không
    sách dạy tiếng ba lan mượn về
    phòng đọc báo
    sách nói cho người kém mắt
    muon sach o dau
    buổi đọc truyện cho thiếu nhi
    kindle sách điện tử legimi
    mượn đĩa phim, boardgame
    tặng sách cũ cho thư viện
    con thích đọc sách
    phòng học nhóm
    tìm sách luật giao thông
    sách tiếng anh, tiếng ukraina
    gặp tác giả, nói chuyện về tiểu thuyết
    thư viện xã tôi ở đâu
    photo vài trang sách
    gia hạn thời gian mượn
    thủ thư giúp tìm tài liệu
    bookcrossing tủ sách trao đổi
    mượn sách giáo khoa
    giá sách tiếng nước ngoài
    wypożyczyć książkę
    câu lạc bộ đọc sách
    mất quyển sách mượn phải đền
    thẻ bạn đọc cho trẻ em
    chỗ có wifi và sách báo
    tôi muốn mượn vài cuốn sách về đọc
    làm thẻ mượn sách có cần giấy tờ gì
    quên trả sách hai tháng có bị phạt không
    tìm chỗ yên tĩnh để ngồi ôn bài
    con gái mê đọc truyện, có sách cho thiếu nhi không
    có sách báo bằng tiếng việt ở đây không
    tôi cần in tài liệu, thư viện có máy không
    chiều thứ bảy có đọc truyện cho các cháu không
    tôi có mấy thùng sách cũ muốn tặng lại
    mượn phim và trò chơi về nhà được không
mượn truyện cho con đọc
tìm góc yên tĩnh ngồi học
    chỗ im có mạng
    truyện tiếng mình khỏi mua`,
  CULTURE: `xem phim cuối tuần
    vé nhà hát rẻ
    viện bảo tàng ngày miễn phí
    ca đoàn, dàn hợp xướng
    học vẽ tranh, gốm
    đón tết âm lịch ở đâu
    triển lãm ảnh
    lễ hội mùa hè ngoài trời
    đi xem xiếc
    nhạc sống jazz rock
    nhảy dân gian ba lan
    tham quan lâu đài, nhà thờ cổ
    học chơi đàn bầu, ghi ta
    cuoi tuan di dau choi
    múa lân tết trung thu
    chợ giáng sinh
    lễ kỷ niệm thành phố dni płocka
    xem phim có phụ đề tiếng anh
    dàn kèn, ban nhạc làng
    biểu diễn áo dài
    dom kultury lịch tháng này
    chụp ảnh, câu lạc bộ nhiếp ảnh
    nhảy salsa cho người mới
    nấu món việt giới thiệu văn hóa
    đêm thơ nhạc
    pháo hoa giao thừa
    lịch sử thành phố, đi bộ có hướng dẫn
    diễn kịch nghiệp dư
    nghệ thuật thủ công, thêu
    hòa nhạc miễn phí ở quảng trường
    giao lưu ẩm thực các nước
    rạp chiếu phim có phim hoạt hình cho con
    cuối tuần này có gì xem không
    tôi muốn học hát trong dàn hợp xướng
    rạp nào chiếu phim có phụ đề tiếng anh
    muốn dẫn bọn trẻ đi thăm bảo tàng
    thành phố có lễ hội gì vào mùa hè
    tôi thích vẽ, có lớp cho người lớn không
    người việt tổ chức đón tết ở chỗ nào
    vợ tôi muốn học múa dân gian
    mua vé xem kịch ở đâu
    tôi chơi ghi ta, muốn tìm ban nhạc
có đội văn nghệ nào hát cùng
chủ nhật dẫn con đi đâu chơi
tết có tổ chức gì không
muốn biết phong tục lễ tết bên này
cho con học đàn học vẽ
    tôi thổi kèn mà thiếu bạn
    cuối tuần có gì xem
    muốn nặn đất sét
    cho con học múa ở đâu
    muốn chơi trong ban nhạc`,
  SPORT: `đá bóng với anh em việt
    bể bơi mấy giờ vắng
    phòng gym rẻ
    đánh cầu lông tối thứ năm
    tập võ vovinam, taekwondo
    chạy bộ sáng sớm có ai không
    đội bóng chuyền nghiệp dư
    yoga cho người đau lưng
    bơi lội cho người lớn chưa biết bơi
    bong da cuoi tuan
    đạp xe cuối tuần
    sân bóng rổ thuê
    zumba thể dục nhịp điệu
    câu cá có cần giấy phép
    trượt tuyết, trượt băng
    bóng bàn
    multisport thẻ tập
    con trai mê đá banh xin vào đội trẻ
    giải bóng mini cho công nhân
    leo núi nhân tạo
    tập tạ giảm cân
    boxing cho người mới
    môn ném phi tiêu, bi-a
    siłownia ngoài trời
    đi bộ nordic với gậy
    lịch hồ bơi
    ngồi nhiều béo bụng muốn tập thể dục
    chèo kayak trên sông wisła
    tennis cho người mới chơi
    sân cỏ nhân tạo đá phủi
    đội nữ bóng đá
    xà đơn, street workout
    tôi muốn tìm đội đá bóng chơi cuối tuần
    chỗ nào có sân cầu lông cho thuê
    tập gym ở đây một tháng bao nhiêu tiền
    muốn cho con học bơi trước mùa hè
    ngồi may cả ngày đau lưng, muốn tập yoga
    có ai chạy bộ buổi sáng cho tôi chạy cùng
    bể bơi mở cửa tới mấy giờ
    con tôi thích võ, có lò võ nào không
    mấy anh em công nhân muốn lập đội bóng chuyền
    mùa đông trượt băng ở đâu, có thuê giày không
    câu cá ngoài sông có phải xin phép không
    tôi béo quá, muốn tìm chỗ tập cho gầy
anh em đá bóng ở sân nào
bụng to muốn tập thể dục
    thiếu hai người đá
    thằng nhỏ sút giỏi tìm đội
    ngồi cả ngày muốn vận động`,
  RELIGION: `chùa việt nam ở ba lan
    thánh lễ tiếng việt cho giáo dân
    xưng tội với cha biết tiếng anh
    đi lễ chủ nhật mấy giờ
    rửa tội cho con ở giáo xứ
    nhà thờ tin lành
    cúng rằm, phật đản
    cầu siêu, mời thầy
    học giáo lý rước lễ lần đầu
    đền thờ hồi giáo gần đây
    lễ vu lan báo hiếu
    cầu nguyện nhóm nhỏ
    di chua o dau
    cưới trong nhà thờ công giáo
    mục sư thăm bệnh nhân
    nhà thờ chính thống giáo cho vợ ukraina
    phòng cầu nguyện thứ sáu
    ngồi thiền phật giáo
    ăn chay, halal trong tháng ramadan
    kinh thánh tiếng việt
    linh mục làm phép nhà
    nhân chứng giê hô va
    nhà nguyện trong bệnh viện
    thắp nhang cho tổ tiên
    đạo cao đài, hòa hảo
    lễ phục sinh, giáng sinh ở giáo xứ
    ca đoàn công giáo người việt
    kolęda cha đến nhà
    giáo hội dạy sinh viên kinh thánh
    ông bà theo đạo, tìm chỗ đi lễ
    xin lễ cho người đã khuất
    hội thánh quốc tế bằng tiếng anh
    thầy tu, sư cô giảng pháp
    chủ nhật có lễ bằng tiếng anh không
    tôi muốn xưng tội mà không biết tiếng ba lan
    muốn rửa tội cho bé mới sinh
    rằm tháng bảy đi chùa nào gần đây
    chúng tôi muốn làm lễ cưới ở nhà thờ
    mẹ tôi ốm nặng, nhờ cha đến xức dầu
    tìm nhóm cầu nguyện của người việt
rằm muốn đi chùa thắp hương
chủ nhật đi lễ ở đâu
nhờ thầy làm lễ cầu an
    muốn làm lễ cho bé
    chủ nhật người mình cầu nguyện đâu
    muốn nói với cha xứ
    mời cha đến cho người bệnh nằm giường
    bà ốm xin mình thánh ở nhà`,
  BUSINESS: `chuyện làm ăn buôn bán ở ba lan
    công ty tôi muốn mở rộng
    buôn hàng từ việt nam sang
    hội doanh nhân người việt
    phòng công nghiệp thương mại tư vấn gì
    tìm đối tác ba lan
    nhập khẩu hàng quần áo
    lam an buon ban
    hỗ trợ doanh nghiệp nhỏ
    pháp lý cho thương nhân ngoại quốc
    chợ đầu mối wólka bán sỉ
    bán hàng online cho dân tây
    dotacja unijna cho doanh nghiệp
    firma nhỏ cần tư vấn
    cửa hàng tôi ế ẩm, cần người tư vấn
    tôi muốn nhập hàng từ việt nam về bán
    tìm bạn hàng và nhà cung cấp ở ba lan
    người nước ngoài kinh doanh thì hỏi ai
    có quỹ nào giúp các chủ cửa hàng nhỏ`,
  STARTING_BUSINESS: `mở tiệm nail riêng
    mở quán phở cần giấy phép gì
    đăng ký jdg trên ceidg
    thẻ tạm trú có được tự kinh doanh không
    mở sạp bán quần áo ở chợ
    xin vốn dotacja từ sở lao động
    thành lập spółka z o.o
    bán trà sữa xe lưu động
    chọn mã pkd
    thuê mặt bằng làm tiệm tóc
    kế toán cho hộ mới mở
    mo cong ty o ba lan
    viết biznesplan
    chi phí tháng đầu tự làm chủ
    sanepid kiểm tra bếp quán mới
    bán đồ handmade trên mạng có phải đăng ký
    tự làm thợ sơn, xuất hóa đơn
    vay vốn khởi nghiệp lãi thấp
    đóng cửa, tạm ngừng kinh doanh
    mở cửa hàng thực phẩm châu á
    ít vốn thì mở được tiệm gì
    xin giấy phép bán rượu
    muốn nghỉ làm thuê ra riêng
    nierejestrowana działalność
    hùn vốn với bạn
    kebab, bún chả mở ở khu nào
    chuyển nhượng quán
    thuế và zus khi mới mở cửa
    đặt tên công ty
    mở quán ăn mà vợ đứng tên
    lớp khởi nghiệp cho người nhập cư
    máy tính tiền kasa fiskalna cho tiệm mới
    cần ai chỉ cách mở tiệm
mở quán phở cần giấy tờ gì
thuê sạp ngoài chợ bán quần áo
muốn tự đứng tên công ty
nấu cơm hộp ở nhà đem bán có cần giấy
bán bánh tự làm trên mạng
    tôi nấu bán muốn đúng luật
    cần gì để làm chủ
    đóng công ty mở năm ngoái
    muốn ra làm riêng mở tiệm nhỏ
    cần vốn mở quán phở
    xin tiền để làm ăn riêng ở đâu`,
  EMPLOYING_FOREIGNERS: `quán tôi muốn thuê đầu bếp từ việt nam
    tuyển công nhân nepal cần giấy gì
    thuê người không có thẻ bị phạt bao nhiêu
    làm thủ tục nhận lao động ukraina
    nộp powiadomienie cho urząd pracy
    công ty cần hai mươi thợ hàn nước ngoài
    thuê sinh viên nước ngoài part time
    kiểm tra thẻ cư trú của người mình thuê
    chủ trang trại xin phép cho lao động hái dâu
    zatrudnić cudzoziemca từng bước
    thue nguoi nuoc ngoai lam viec
    xin test thị trường lao động
    đưa đầu bếp sang theo diện visa lao động
    nghĩa vụ của chủ khi nhân viên hết hạn giấy
    hướng dẫn công nhân mới bằng ngôn ngữ của họ
    nhân viên tôi không biết tiếng, dạy ở đâu
    chủ tiệm nail tuyển thợ có phép
    khai báo khi người nước ngoài nghỉ làm
    công ty cho thuê lao động ngoại
    chuyển thợ từ công ty khác về
    bị thanh tra vì thuê người làm đen
    soạn hợp đồng song ngữ cho nhân viên
    nhà cho lao động ngoại, tiêu chuẩn gì
    bảo lãnh cháu từ quê sang làm cho quán
    oświadczenie o powierzeniu pracy cho người georgia
    tôi là giám đốc, đang thiếu người
    lao động thời vụ, đơn typ s
    thuê người có thẻ tị nạn được không
    số giấy phép tối đa của một doanh nghiệp
    đóng zus cho nhân viên ngoại quốc
    hỗ trợ người lao động mới sang hòa nhập trong công ty
    phỏng vấn ứng viên bên việt nam qua mạng
quán em muốn đưa đầu bếp từ việt nam sang
thuê người nước ngoài thì khai gì
trang trại cần mười lao động nước ngoài
    tôi có quán ăn muốn nhận đầu bếp nepal
    vườn tôi cần người hái từ nước ngoài`,
};
