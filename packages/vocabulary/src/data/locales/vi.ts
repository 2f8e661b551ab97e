import type { LocaleTexts } from './locale-texts.ts';

export const vi: LocaleTexts = {
  categories: {
    WORK: 'Việc làm',
    JOB_SEARCH: 'Tìm việc làm',
    UNEMPLOYMENT: 'Đăng ký thất nghiệp và trợ cấp',
    CAREER_GUIDANCE: 'Tư vấn nghề nghiệp và CV',
    VOCATIONAL_TRAINING: 'Học nghề',
    QUALIFICATION_RECOGNITION: 'Công nhận bằng cấp và tay nghề',
    WORK_PERMIT: 'Giấy phép lao động',
    WORKERS_RIGHTS: 'Quyền của người lao động',
    UNPAID_WAGES: 'Không được trả lương',
    EMPLOYMENT_CONTRACT: 'Hợp đồng lao động và sa thải',
    LABOUR_INSPECTION: 'Thanh tra lao động',
    WORK_ACCIDENT: 'Tai nạn lao động',
    RESIDENCE: 'Cư trú và giấy tờ',
    RESIDENCE_PERMIT: 'Giấy phép cư trú (thẻ cư trú)',
    PERMANENT_RESIDENCE: 'Định cư và thường trú dài hạn EU',
    EU_CITIZEN_REGISTRATION: 'Cư trú của công dân EU',
    TEMPORARY_PROTECTION: 'Bảo hộ tạm thời (Ukraina)',
    ASYLUM: 'Tị nạn và bảo hộ quốc tế',
    CITIZENSHIP: 'Quốc tịch Ba Lan',
    PESEL: 'Số PESEL',
    ADDRESS_REGISTRATION: 'Đăng ký địa chỉ (meldunek)',
    CIVIL_REGISTRY: 'Giấy khai sinh, kết hôn và chứng tử',
    DIGITAL_IDENTITY: 'Hồ sơ tin cậy và mObywatel',
    PASSPORT_CONSULATE: 'Hộ chiếu và lãnh sự quán',
    RETURN_HOME: 'Về nước và trục xuất',
    LANGUAGES: 'Ngôn ngữ và dịch thuật',
    POLISH_COURSE: 'Học tiếng Ba Lan',
    CONVERSATION_PRACTICE: 'Luyện nói tiếng Ba Lan',
    OTHER_LANGUAGES: 'Học ngôn ngữ khác',
    TRANSLATION_INTERPRETING: 'Phiên dịch và biên dịch',
    SWORN_TRANSLATION: 'Phiên dịch tuyên thệ',
    ADVICE: 'Thông tin và tư vấn',
    INFORMATION_POINT: 'Điểm thông tin',
    LEGAL_ADVICE: 'Tư vấn pháp luật miễn phí',
    CONSUMER_RIGHTS: 'Quyền người tiêu dùng',
    FORM_FILLING: 'Giúp điền đơn và đọc thư',
    DIGITAL_SKILLS: 'Giúp về máy tính và internet',
    HEALTH: 'Sức khỏe',
    DOCTOR: 'Bác sĩ và phòng khám',
    HOSPITAL_EMERGENCY: 'Bệnh viện và cấp cứu',
    HEALTH_INSURANCE: 'Bảo hiểm y tế (NFZ)',
    DENTIST: 'Nha sĩ',
    PHARMACY: 'Hiệu thuốc và thuốc',
    PREGNANCY_WOMENS_HEALTH: 'Mang thai và sức khỏe phụ nữ',
    VACCINATION: 'Tiêm chủng',
    MENTAL_HEALTH: 'Sức khỏe tâm thần',
    CRISIS_SUPPORT: 'Hỗ trợ khi khủng hoảng',
    ADDICTION: 'Nghiện',
    CHILDREN_EDUCATION: 'Trẻ em, trường học và học tập',
    NURSERY: 'Nhà trẻ (dưới 3 tuổi)',
    PRESCHOOL: 'Mẫu giáo',
    SCHOOL: 'Trường học',
    SCHOOL_SUPPORT: 'Giúp học sinh học bài',
    AFTER_SCHOOL: 'Hoạt động cho trẻ em và thanh thiếu niên',
    HIGHER_EDUCATION: 'Đại học',
    ADULT_EDUCATION: 'Trường cho người lớn',
    FAMILY: 'Gia đình và chăm sóc',
    PARENTING: 'Hỗ trợ cha mẹ',
    PARENT_CHILD_GROUPS: 'Nhóm cha mẹ và con nhỏ',
    FAMILY_COUNSELLING: 'Tư vấn gia đình và hòa giải',
    SENIORS: 'Hỗ trợ người cao tuổi',
    DISABILITY: 'Khuyết tật',
    FUNERAL: 'Qua đời và tang lễ',
    HOUSING: 'Nhà ở',
    RENTING: 'Thuê nhà và quyền người thuê',
    SOCIAL_HOUSING: 'Nhà ở xã hội của thành phố',
    UTILITIES: 'Điện, ga, nước và rác',
    EMERGENCY_SHELTER: 'Chỗ ngủ qua đêm',
    MONEY: 'Tiền và trợ cấp',
    CHILD_BENEFITS: 'Trợ cấp nuôi con (800+)',
    SOCIAL_ASSISTANCE: 'Trợ giúp xã hội',
    SOCIAL_INSURANCE: 'ZUS, lương hưu và bảo hiểm xã hội',
    TAXES: 'Thuế và khai thuế',
    BANKING: 'Ngân hàng và tài khoản',
    DEBT_ADVICE: 'Nợ nần',
    SAFETY: 'An toàn và bạo lực',
    POLICE: 'Công an và cảnh vệ thành phố',
    DOMESTIC_VIOLENCE: 'Bạo lực gia đình',
    HUMAN_TRAFFICKING: 'Buôn người và cưỡng bức lao động',
    DISCRIMINATION: 'Phân biệt đối xử và kỳ thị chủng tộc',
    BASIC_NEEDS: 'Thực phẩm và nhu yếu phẩm',
    FOOD_AID: 'Thực phẩm và bữa ăn nóng',
    CLOTHING_FURNITURE: 'Quần áo và đồ nội thất',
    POST: 'Bưu điện và bưu phẩm',
    TRANSPORT: 'Đi lại',
    DRIVING_LICENCE: 'Bằng lái xe và ô tô',
    PUBLIC_TRANSPORT: 'Xe buýt và vé',
    COMMUNITY: 'Con người, văn hóa, thời gian rảnh',
    MEETING_PLACES: 'Nơi gặp gỡ',
    BEFRIENDING_MENTORING: 'Người hướng dẫn và đi cùng',
    WOMENS_GROUPS: 'Nhóm phụ nữ',
    VOLUNTEERING: 'Hoạt động tình nguyện',
    LIBRARY: 'Thư viện',
    CULTURE: 'Văn hóa và sự kiện',
    SPORT: 'Thể thao',
    RELIGION: 'Nhà thờ, chùa và cộng đồng tôn giáo',
    BUSINESS: 'Kinh doanh và chủ lao động',
    STARTING_BUSINESS: 'Mở công ty riêng',
    EMPLOYING_FOREIGNERS: 'Tuyển dụng người nước ngoài',
  },
  audiences: {
    LABOUR_MIGRANTS: 'Người lao động nước ngoài',
    SEASONAL_WORKERS: 'Lao động thời vụ',
    NO_STATUTORY_ENTITLEMENT: 'Người không được luật cho hưởng trợ giúp',
    NEWCOMERS: 'Người mới đến',
    FAMILIES_WITH_CHILDREN: 'Gia đình có con',
    MOTHERS: 'Các bà mẹ',
    PREGNANT_WOMEN: 'Phụ nữ mang thai',
    SINGLE_PARENTS: 'Cha mẹ đơn thân',
    WOMEN: 'Phụ nữ',
    CHILDREN: 'Trẻ em',
    YOUTH: 'Thanh thiếu niên',
    STUDENTS: 'Sinh viên',
    SENIORS: 'Người cao tuổi',
    PEOPLE_WITH_DISABILITIES: 'Người khuyết tật',
    UNEMPLOYED: 'Người không có việc làm',
    LOW_INCOME: 'Người thu nhập thấp',
    HOMELESS: 'Người vô gia cư',
    TEMPORARY_PROTECTION: 'Người được bảo hộ tạm thời (Ukraina)',
    REFUGEES: 'Người tị nạn',
    ASYLUM_SEEKERS: 'Người xin tị nạn',
    EU_CITIZENS: 'Công dân EU',
    UNDOCUMENTED: 'Người không có giấy tờ cư trú',
    RETURNING_POLES: 'Người Ba Lan trở về từ nước ngoài',
    VICTIMS_OF_VIOLENCE: 'Người bị bạo hành',
    EMPLOYERS: 'Chủ lao động',
    ENTREPRENEURS: 'Chủ doanh nghiệp',
    VOLUNTEERS: 'Tình nguyện viên',
    LOCAL_RESIDENTS: 'Người dân địa phương',
  },
  formality: {
    FORMAL: 'Cơ quan hoặc tổ chức nhà nước',
    SEMI_FORMAL: 'Hội đoàn, trường học hoặc giáo xứ',
    INFORMAL: 'Nhóm cư dân không chính thức',
    VOLUNTARY: 'Tình nguyện viên',
  },
  requirements: {
    APPOINTMENT: 'Hẹn trước',
    PASSPORT_OR_ID: 'Hộ chiếu hoặc giấy tờ tùy thân',
    PESEL: 'Số PESEL',
    RESIDENCE_TITLE: 'Visa hoặc thẻ cư trú',
    TEMPORARY_PROTECTION_STATUS: 'Tình trạng UKR (bảo hộ tạm thời)',
    REGISTERED_ADDRESS: 'Địa chỉ đã đăng ký',
    LIVING_IN_MUNICIPALITY: 'Sống tại địa phương này',
    HEALTH_INSURANCE: 'Bảo hiểm y tế',
    REFERRAL: 'Giấy giới thiệu của bác sĩ',
    WORK_CONTRACT: 'Hợp đồng với chủ lao động',
    WORK_PERMIT: 'Giấy phép lao động',
    REGISTERED_UNEMPLOYED: 'Đăng ký tại sở lao động',
    INCOME_STATEMENT: 'Giấy xác nhận thu nhập',
    DISABILITY_CERTIFICATE: 'Giấy chứng nhận khuyết tật',
    BIRTH_CERTIFICATE: 'Giấy khai sinh',
    SWORN_TRANSLATION: 'Bản dịch tuyên thệ của giấy tờ',
    BANK_ACCOUNT: 'Tài khoản ngân hàng',
    TRUSTED_PROFILE: 'Hồ sơ tin cậy (profil zaufany)',
    BASIC_POLISH: 'Tiếng Ba Lan cơ bản',
    PARENTAL_CONSENT: 'Cha mẹ hoặc người giám hộ đồng ý',
    FEE: 'Lệ phí',
  },
  synonyms: {
    WORK: 'việc làm, công việc, làm việc, lao động, đi làm, nhà máy, nhà xưởng, xưởng may, ở xưởng, muốn đi làm, đang làm việc, công nhân, người lao động, làm thuê, làm công, kho hàng',
    JOB_SEARCH:
      'tìm việc, tìm việc làm, kiếm việc, cần việc làm, muốn tìm việc, tuyển dụng, tin tuyển dụng, việc làm thêm, môi giới việc làm, trung tâm việc làm, sở lao động, xin việc, việc thời vụ, không tìm được việc, ở đâu có việc, cần việc gấp, tôi cần việc, muốn đi làm tìm việc, việc trong nhà máy, việc kho, việc cho người nước ngoài, việc không cần tiếng, việc có chỗ ở, việc cuối tuần, urzad pracy, làm thêm, tìm công việc, tìm vc, tìm vc làm, vc làm, kiếm vc, xin vc, tuyển ng, thợ xây, thợ nề, thợ hồ, thợ mộc, nghề mộc, bốc hàng, bốc vác, dỡ hàng, xếp hàng hóa, thợ nail, làm nail, tiệm nail, làm móng, nuôi lợn, nuôi heo, trại lợn, trại heo, phục vụ bàn, chạy bàn, pha chế, cần người làm, việc ở xưởng, làm nail thuê, phụ bếp, rửa bát, việc đóng gói, làm bốc vác, việc bao ở, chạy ship, giao hàng glovo, việc ngắn hạn, hái dâu, hái dâu tây, hái táo, hái nho, cắt nấm, việc mùa vụ, ai tuyển người, xin vào xưởng, kiếm việc làm, việc không cần kinh nghiệm, tìm việc gấp, làm thêm cuối tuần, việc phổ thông, lao động phổ thông, tuyển lao động phổ thông, rô bô ta, đi cày, cày cuốc, đi cày kiếm tiền, kiếm cơm, kiếm việc tay chân, việc tay chân, việc chân tay, việc lặt vặt, việc bán thời gian, job làm thêm, có việc gì làm không, còn tuyển người không, pra xa, pờ ra xa, xin vào làm, việc cho phụ nữ, việc cho nữ, việc làm cho phụ nữ, việc cho đàn ông, việc cho sinh viên, xin vào làm xưởng, xin làm ở xưởng, xin vào công ty, muốn vào làm, có nhận người không, có tuyển không, kiếm chỗ làm, tìm chỗ làm, kiếm xưởng, xin đi làm, bán hàng siêu thị, làm siêu thị, thu ngân, làm bảo vệ, làm tạp vụ, làm nông trại, làm trang trại, làm ở lò mổ, làm shipper, làm xây dựng, làm công trình, làm vườn thuê, làm thợ sơn, lái xe tải thuê, trại gà, trại gà tuyển người, tuyển người làm, canh đêm, bảo vệ đêm, canh kho, trông kho, làm ca đêm kho, phụ xây, phụ hồ, phụ việc, rửa chén, cắt cỏ, làm nhà kính',
    UNEMPLOYMENT:
      'thất nghiệp, trợ cấp thất nghiệp, bảo hiểm thất nghiệp, mất việc, tôi bị mất việc, đăng ký thất nghiệp, người thất nghiệp, tôi không có việc, không có việc làm, bị cho nghỉ việc thất nghiệp, đăng ký người thất nghiệp, tiền thất nghiệp, nghỉ việc rồi, đang thất nghiệp, bị mất việc, bị đuổi việc đăng ký, hết việc, xưởng đóng cửa, mất việc rồi, bị cho nghỉ việc, không còn việc làm, u rôn pra xy, u rông pra xi, u zônt pra xy, urzont pracy, bez robotny, bê rô bốt ny, bez rô bốt ny, ăn trợ cấp thất nghiệp, lãnh tiền thất nghiệp, lĩnh tiền thất nghiệp, mất việc làm, ở không không có việc, bị cho nghỉ hết, hãng đóng cửa, công ty đóng cửa, chưa có gì làm, không có gì làm, nằm nhà thất nghiệp, ngồi nhà không việc, ở nhà không có việc, nghỉ ở nhà chưa có việc, công ty giải thể, xưởng giải thể, xưởng sắp đóng cửa, tuần sau xưởng đóng cửa, công ty sắp đóng cửa',
    CAREER_GUIDANCE:
      'cv, viết cv, sơ yếu lý lịch, hồ sơ xin việc, tư vấn nghề nghiệp, hướng nghiệp, phỏng vấn xin việc, thư xin việc, đổi nghề, cách viết cv, giúp viết cv, sửa cv, cv tiếng ba lan, chuẩn bị phỏng vấn, tìm việc tốt hơn, nên làm nghề gì, tư vấn việc làm, thư giới thiệu, làm cv, đi phỏng vấn, chọn nghề, viết sơ yếu lý lịch, sửa hồ sơ xin việc, tập phỏng vấn, xi vi, xi vi tiếng ba lan, viết xi vi, tư vấn nghề, làm hồ sơ xin việc, viết hồ sơ xin việc, đi thi tuyển, thi tuyển nói gì, phỏng vấn nói gì, nói sao khi xin việc, trả lời phỏng vấn, đơn xin việc, thư động lực',
    VOCATIONAL_TRAINING:
      'học nghề, khóa học nghề, đào tạo nghề, lái xe nâng, bằng xe nâng, học hàn, thợ hàn, thực tập, chứng chỉ nghề, dạy nghề, đào tạo lại, học lái xe nâng, khóa nấu ăn, học làm nail, học làm tóc, học thợ điện, khóa học miễn phí, học sửa xe, lấy chứng chỉ, đào tạo, udt, thợ học việc, học việc, học cắt tóc, học pha chế, học điện, bằng lái xe nâng, học làm móng, học lái cẩu, học một nghề, khóa nghề miễn phí, kuốt hàn, cua hàn, khóa học hàn, học nghề hàn, học cắt cây, học cưa cây, lớp dạy nghề, tay nghề mới, học nấu ăn, vu dê tê, bằng udt, chứng chỉ xe nâng, học lái xe tải, học chăm người già, học chăm sóc người già, khóa chăm sóc người già, học nghề chăm người già, học điều dưỡng, học tỉa cành, tỉa cành, tỉa cây ăn quả, thẻ hàn, bằng hàn, chứng chỉ hàn, thẻ hàn hết hạn, bằng hàn hết hạn, học lại bằng hàn, học sửa điện nước, học điện nước, học sửa chữa, có nghề trong tay, muốn có nghề, kiếm cái nghề, học lấy cái nghề, học lấy nghề, học nghề gì, học làm bánh, học nối mi, học gội đầu, học may, học sửa máy, học lái máy xúc, học thợ sơn, học xây, khóa nghề, khóa nghề do sở trả tiền, sở trả tiền học nghề, học nghề miễn phí, học mát xa, học massage, học spa, học nghề tóc, học làm đẹp, học cơ khí, học lái máy, học tiện, học sơn, lớp nghề',
    QUALIFICATION_RECOGNITION:
      'công nhận bằng cấp, công nhận bằng, bằng cấp, bằng đại học, công nhận văn bằng, hợp pháp hóa bằng, hợp pháp hóa lãnh sự, bằng y tá, bằng nước ngoài, apostille, chuyển đổi bằng cấp, bằng của tôi có giá trị không, bằng việt nam, làm y tá ở ba lan, tôi là y tá, tôi là bác sĩ, tôi là kỹ sư, công nhận trình độ, công chứng bằng, nostryfikacja, bằng kỹ sư, bằng đại học việt nam, bằng ở nhà, đổi bằng cấp, hợp thức hóa bằng, ở nhà là y tá, ở nhà là giáo viên, bảng điểm đại học, tương đương bằng, ở nhà tôi là nha sĩ, ở nhà tôi là bác sĩ, ở việt nam tôi là nha sĩ, ở việt nam tôi là bác sĩ, ở việt nam là y tá, tôi là nha sĩ, bằng cử nhân, cử nhân, bằng thạc sĩ, bằng kế toán, bằng trung cấp, bằng cao đẳng, bằng nghề ở nhà, bằng sư phạm, bằng điều dưỡng, nấu bếp không bằng, nấu ăn lâu năm không bằng, làm bếp không có bằng, có nghề mà không có bằng, có tay nghề không có bằng, thợ lâu năm không bằng, lấy bằng đầu bếp, bang dai hoc',
    WORK_PERMIT:
      'giấy phép làm việc, giấy phép đi làm, visa lao động, visa làm việc, thị thực lao động, làm việc hợp pháp, xin giấy phép lao động, gia hạn giấy phép lao động, work permit, thẻ xanh eu, tôi có được làm việc không, được phép làm việc, đổi công ty, đổi chủ lao động, giấy phép lao động hết hạn, zezwolenie, oswiadczenie, chủ xin giấy phép, đổi chủ mới, chuyển chủ giấy phép, giay phep lao dong, làm không giấy phép, đi làm hợp pháp, vợ tôi có được đi làm, dê zvô lê nhe, dê zvo len nhe, zê zvô lê nhe, xin phép đi làm, xin phép làm việc, phép làm việc, được phép đi làm, có được đi làm không, được đi làm chưa, ốt viat tre nhe, oswiatczenie, giấy đi làm, làm hai công ty, làm hai chỗ, làm hai nơi, làm cho hai chủ, chuyển chủ, chuyển chủ khác, chuyển sang chủ khác, sang chủ khác, chuyển công ty, chuyển sang công ty khác, đổi chủ, sinh viên đi làm, sinh viên làm thêm, vừa học vừa làm, du học sinh đi làm, đi làm có cần giấy không, giấy phép lao động',
    WORKERS_RIGHTS:
      'quyền lao động, quyền lợi người lao động, luật lao động, làm thêm giờ, tăng ca, ngày nghỉ, nghỉ phép, giờ làm việc, lương tối thiểu, công đoàn, bị bắt nạt ở chỗ làm, khiếu nại chủ, chủ lừa, bị lừa khi đi làm, chủ mắng, quyền của tôi ở chỗ làm, chủ chửi, chủ đối xử tệ, làm quá nhiều giờ, không được nghỉ, không cho nghỉ phép, không trả tiền tăng ca, lương theo giờ, điều kiện làm việc tồi, bị chủ ép, đình công, biểu tình, không cho nghỉ, bắt tăng ca, làm mười hai tiếng, sếp chửi, chủ chửi mắng, nghỉ phép năm, không được nghỉ giữa ca, phụ cấp ca đêm, nghiệp đoàn, làm ngày lễ, bắt làm ngày lễ, làm lễ không trả thêm, lương ngày lễ, trừ lương, không trả tăng ca, làm chủ nhật, tăng lương, xin tăng lương, đòi tăng lương, không tăng lương, phạt tiền vì đi muộn, đi muộn bị phạt, đi trễ bị phạt, bị phạt vì đi muộn, trừ tiền đi muộn, phạt đi muộn, chủ phạt tiền, phạt tiền công nhân, tiền tăng ca, lương tăng ca, tiền làm thêm giờ, tiền làm đêm, không cho ăn trưa, không cho nghỉ trưa, không có giờ nghỉ, không cho nghỉ giải lao, không cho nghỉ ăn, cắt thưởng, bị cắt thưởng, tiền thưởng, làm cả tháng không nghỉ, không ngày nghỉ',
    UNPAID_WAGES:
      'không trả lương, chủ không trả lương, chủ không trả tiền, nợ lương, quỵt lương, bị quỵt lương, lương, tiền lương, tiền công, chưa nhận được lương, chậm lương, không được trả tiền, sếp không trả lương, ông chủ không trả tiền, không trả tiền công, chủ không trả lương cho tôi, chủ nợ lương, chủ quỵt tiền, công ty không trả lương, môi giới không trả lương, trả thiếu lương, trả lương thiếu, bị trừ lương, đòi lương, đòi tiền lương, chưa được trả lương, làm không công, chậm trả lương, không trả tiền lương, làm xong không trả tiền, chưa trả lương, chưa thấy lương, giam lương, hứa trả lương, chưa thấy đồng nào, cứ hẹn trả, khất lương, trừ lương vô lý, bị ăn chặn lương, quyt tien cong, tiền công chưa trả, chưa nhận lương, thiếu lương, chủ trốn mất, chưa thấy tiền lương, xù lương, xù tiền công, xù tiền, bùng tiền công, quỵt công, ăn quỵt, chưa có lương, chưa lấy được lương, đòi tiền công, lương bị trừ, ngâm lương, lương trễ, trễ lương, ăn chặn tiền, ăn chặn lương, sếp ăn chặn, ăn chặn tiền công, ăn bớt lương, ăn bớt giờ, bị ăn bớt giờ, ăn bớt tiền, ghi thiếu giờ, nợ tôi tháng lương, còn nợ tháng lương, nợ mấy tháng lương, trừ tiền giường, trừ tiền phòng, trừ tiền nhà, trừ tiền ăn, trừ tiền xe, trừ vào lương, bị trừ tiền, chủ trốn, chủ lẩn, chủ bỏ trốn không trả tiền, chủ vườn không trả tiền, không trả tiền hái, hái xong không trả tiền, chủ vườn quỵt tiền, làm cả mùa không trả tiền, trả ít hơn đã hứa, trả ít hơn hợp đồng, hứa một đằng trả một nẻo, trả lương thấp hơn, trả không đủ, trả thiếu tiền',
    EMPLOYMENT_CONTRACT:
      'hợp đồng lao động, hợp đồng làm việc, không có hợp đồng, làm đen, làm lậu, bị đuổi việc, đuổi việc, sa thải, bị sa thải, cho nghỉ việc, xin nghỉ việc, thôi việc, công ty môi giới lao động, bị cho nghỉ việc, chủ đuổi, chủ đuổi việc, làm không hợp đồng, chưa có hợp đồng lao động, chủ không ký hợp đồng, không hiểu hợp đồng, bị bắt ký giấy, ký giấy trắng, umowa, umowa zlecenie, hết hợp đồng, hợp đồng với môi giới, umowa o prace, cho thôi việc, ký giấy không hiểu, nghỉ việc báo trước, bat ky giay, đuổi ngang, thử việc, thời gian thử việc, đơn xin nghỉ việc, bỏ việc, hợp đồng thử việc, báo trước mấy ngày, làm chui, hợp đồng tiếng ba lan, đơn thôi việc, u mô va, u mo wa, u mô va zlê xe nhe, umova, bị đuổi lúc đang ốm, đuổi lúc ốm, bị đuổi khi đang ốm, bị cho thôi việc, đuổi cổ, bị chủ đuổi, trả tiền tươi không hợp đồng, trả tiền mặt không giấy tờ, không ký hợp đồng, chủ đuổi khi có bầu, đuổi khi có bầu, có bầu bị đuổi, bị đuổi vì có thai, đuổi việc vì có bầu',
    LABOUR_INSPECTION:
      'thanh tra lao động, thanh tra, thanh tra viên, tố cáo chủ, khiếu nại lao động, kiểm tra nơi làm việc, tố cáo công ty, tố cáo ông chủ, báo thanh tra, khiếu nại công ty, khiếu nại môi giới, pip, kiện chủ ở đâu, việc nguy hiểm, nơi làm việc nguy hiểm, không phát khẩu trang, không phát găng tay, không có mũ bảo hộ, máy không có che chắn, xưởng bụi, xưởng nóng không quạt, to chu xuong, không có găng tay, máy không che chắn, thanh tra đến xưởng, không phát mũ bảo hộ, mũ bảo hộ, đồ bảo hộ, không có đồ bảo hộ, an toàn lao động, không an toàn lao động, tố công ty, in spek xia pra xy, tố cáo xưởng, tố cáo hãng, kiện chủ lên thanh tra, dây điện hở, dây điện hở trong xưởng, máy rò điện, hở điện',
    WORK_ACCIDENT:
      'tai nạn lao động, tai nạn nghề nghiệp, bị thương khi làm việc, tai nạn ở chỗ làm, bị thương ở nhà máy, bồi thường tai nạn, bệnh nghề nghiệp, đứt tay khi làm việc, bị tai nạn khi làm việc, ngã ở chỗ làm, bị đứt ngón tay, gãy tay khi làm, bị bỏng ở chỗ làm, máy kẹp tay, đau lưng do làm việc, chủ không báo tai nạn, biên bản tai nạn, ngã ở công trường, té ở công trường, máy cắt tay, máy cắt vào tay, bị máy cắt, ngã giàn giáo, ngã ở xưởng, bỏng ở chỗ làm, đứt ngón tay, tai nạn ở xưởng, bị thương lúc làm, đền bù tai nạn, tai nan xuong, điếc vì máy ồn, hỏng lưng vì bê nặng, bị thương khi làm, ngã thang khi làm, đứt tay ở xưởng, bỏng khi làm, bị dập tay, dập ngón tay, kẹp tay vào máy, gãy tay trong ca làm, gãy tay ở xưởng, gãy tay lúc làm, gãy chân ở xưởng, bị thương ở xưởng, bị thương trong ca, dập tay, máy cuốn tay, ngã thang lúc làm, té giàn giáo, té lầu ở công trình, vy pa đek, vi pa đếch, rơi từ thang, rơi thang, ngã thang, ngã từ thang, té thang, té từ thang, rơi từ trên cao, ngã từ trên cao, trượt ngã ở xưởng, ngã xe nâng, bị xe nâng cán, bị hàng đè, bỏng dầu ở bếp, bỏng ở bếp, bỏng khi làm bếp, chủ bảo khai ngã ở nhà, bảo khai ngã ở nhà, bảo nói ngã ở nhà, bắt khai là ngã ở nhà, bắt nói bị ở nhà, lửa hàn, lửa hàn bắn vào mắt, xỉ hàn bắn vào mắt, đau mắt hàn, bị bắn vào mắt',
    RESIDENCE:
      'cư trú, giấy tờ cư trú, làm giấy tờ, visa, thị thực, gia hạn visa, nhập cư, xuất nhập cảnh, ở hợp pháp, hợp pháp hóa cư trú, biên phòng, hết hạn visa, visa sắp hết hạn, visa hết hạn, hết visa phải làm sao, ở lậu, ở bất hợp pháp, muốn ở lại ba lan, cục ngoại kiều, sở ngoại kiều, giấy tờ ở ba lan, urzad wojewodzki, giấy tờ ở lại, giấy tờ cho người nước ngoài, làm giấy tờ cư trú, u rông vô i vút xki, u rôn vôi e vút xki, vôi e vút, sở ngoại kiều tỉnh, văn phòng ngoại kiều',
    RESIDENCE_PERMIT:
      'thẻ cư trú, giấy phép cư trú, thẻ tạm trú, tạm trú, gia hạn thẻ cư trú, gia hạn tạm trú, gia hạn cư trú, xin thẻ cư trú, làm thẻ cư trú, lấy dấu vân tay, đoàn tụ gia đình, đón vợ sang, đón chồng sang, bảo lãnh vợ, bảo lãnh gia đình, karta pobytu, thẻ sắp hết hạn, gia hạn thẻ, làm thẻ mới, làm karta, xin karta, karta pobitu, thẻ bao lâu có, nhận thẻ cư trú, mất thẻ cư trú, quyết định cư trú, thẻ cho con, đón con sang, trc, thẻ trc, đón vợ con, đón vợ con sang, bảo lãnh vợ con, đưa vợ con sang, lăn tay, lấy vân tay, làm giấy tờ ở, karty pobytu, thẻ bao giờ có, giấy tờ ở lại, hồ sơ thẻ cư trú, các ta, các ta pô bư tu, các ta pô bi tu, các ta po by tu, kác ta pô bư tu, kac ta po bi tu, kac ta pobytu, thẻ các ta, làm các ta, gia hạn các ta, pô bư tu, pô bít, pobit tra xô vi, thẻ lưu trú, thẻ cư trú hết hạn, nộp hồ sơ thẻ, chờ thẻ, sai tên trên thẻ, thẻ in sai tên, in sai tên trên thẻ, thẻ bị sai tên, thẻ sai ngày sinh, thẻ sai chữ, mãi chưa có thẻ, chưa thấy thẻ, thẻ mãi chưa xong, lấy karta, nhận karta, đi lấy karta, đổi karta, gia hạn karta, mất karta, chờ karta, don vo con sang, đón mẹ sang, đón bố sang, đón bố mẹ sang, bảo lãnh mẹ, bảo lãnh bố mẹ, đê xi di a, đê xít da, chờ decyzja, chờ quyết định',
    PERMANENT_RESIDENCE:
      'thẻ định cư, định cư, thường trú, thẻ thường trú, thẻ vĩnh viễn, cư trú dài hạn, cư trú vĩnh viễn, cư dân dài hạn eu, ở lại lâu dài, sống ở ba lan 5 năm, thẻ 5 năm, thẻ 10 năm, xin định cư, xin thẻ thường trú, thẻ dài hạn, karta stalego pobytu, ở luôn, ở hẳn, không phải gia hạn nữa, định cư lâu dài, ở đủ năm năm, staly pobyt, thẻ cứng lâu dài, ở đây năm năm rồi, xta ui po bit, xta uy pô bít, sta uy pô bit, sờ ta ui, thẻ stały, ở lại luôn, muốn ở lại luôn, ở lại vĩnh viễn, ở hẳn ba lan, ở hẳn đây, định cư hẳn, rezydent, thẻ rê zy đen',
    EU_CITIZEN_REGISTRATION:
      'công dân eu, công dân châu âu, công dân liên minh châu âu, đăng ký cư trú eu, người thân của công dân eu, có hộ chiếu châu âu, tôi là công dân eu, vợ là công dân eu, chồng là công dân eu, quốc tịch séc, quốc tịch đức, đăng ký công dân eu, hộ chiếu đức, hộ chiếu châu âu, vợ là người eu, chồng người đức, quốc tịch pháp, vợ người châu âu, vợ quốc tịch eu, chồng quốc tịch eu, vợ người tây ban nha, chồng người tây ban nha, vợ quốc tịch tây ban nha, chồng quốc tịch tây ban nha, vợ người rumani, chồng người rumani, vợ người bulgaria, chồng người bulgaria, chồng người pháp, vợ quốc tịch đức, chồng quốc tịch đức, vợ người đức, chồng người ý, vợ người séc, chồng người séc, hộ chiếu pháp, con có hộ chiếu pháp, hộ chiếu tây ban nha, hộ chiếu séc, hộ chiếu ý, hộ chiếu hungary, con quốc tịch pháp, con quốc tịch đức, con có hộ chiếu đức',
    TEMPORARY_PROTECTION:
      'bảo hộ tạm thời, tị nạn ukraina, người ukraina, chiến tranh ukraina, quy chế ukr, từ ukraina sang, chạy chiến tranh từ ukraina, từ ukraina sang ba lan, mất ukr, pesel ukr, người việt từ ukraina, bảo hộ cho người ukraina',
    ASYLUM:
      'tị nạn, tỵ nạn, xin tị nạn, người tị nạn, quy chế tị nạn, bảo hộ quốc tế, bị đàn áp, tị nạn chính trị, trại tị nạn, không thể về nước, sợ về nước, bị truy bức, xin bảo hộ, đơn xin tị nạn, tị nạn ở ba lan, bị bức hại, về nước bị bắt, bị giữ ở biên giới, trại giam biên giới, sợ bị bắt khi về, về là nguy hiểm, bị giết nếu về, về nước bị giết, về là bị giết, về nước bị tù, không dám về nước, thất lạc người thân, thất lạc gia đình, tìm người thân thất lạc, lánh nạn, a zin, a zyl, chạy nạn, thất lạc, tìm em thất lạc, tìm mẹ thất lạc, tìm anh thất lạc, người thân mất liên lạc, mất liên lạc với gia đình, sợ bị bỏ tù, về bị bỏ tù, bị bỏ tù nếu về, về là đi tù, quay về bị bắt, sợ bị bắt nếu quay về, sợ quay về, sợ bị trả thù nếu về, về nước là bị bắt, về nước bị công an bắt, về nước là bị công an bắt, về là bị bắt, công an tìm bắt ở nhà, lạc mất em, lạc em, lạc mất người thân, lạc nhau, lạc nhau khi chạy loạn, chạy loạn, chạy giặc, mất liên lạc người thân',
    CITIZENSHIP:
      'quốc tịch, nhập quốc tịch, xin quốc tịch, nhập tịch, hộ chiếu ba lan, công dân ba lan, quốc tịch ba lan, muốn vào quốc tịch, vào quốc tịch, vào quốc tịch ba lan, quốc tịch cho con, quốc tịch qua kết hôn, thi quốc tịch, obywatelstwo, được đi bầu',
    PESEL:
      'pesel, số pesel, làm pesel, xin pesel, mã số cá nhân, số định danh, chưa có pesel làm ở đâu, làm số pesel, pesel cho con, pesel cho người nước ngoài, lấy pesel, mất pesel, cần pesel, lấy số pesel, mã số pesel, số mười một chữ số, pê xen, pê sen, pê xeo, pê sel, pê zel, pê xel, pe zen, số pê xen, số pê sen, mã pê xen, làm pê xen, làm pê sen, pê xen cho con, pê sel cho con, pê xen cho bé, xin pê xen, xin số pê xen, chưa có pê xen, chưa có pê xeo, số pê xeo, mã số định danh',
    ADDRESS_REGISTRATION:
      'đăng ký địa chỉ, hộ khẩu, đăng ký hộ khẩu, meldunek, xác nhận địa chỉ, đổi địa chỉ, chuyển địa chỉ, đăng ký chỗ ở, khai báo chỗ ở, chủ nhà không cho đăng ký, làm meldunek, đăng ký tạm trú ở nhà, chủ nhà không cho meldunek, mới chuyển nhà, chuyển nhà, giấy xác nhận cư trú địa chỉ, zameldowanie, hộ khẩu ba lan, đăng ký tạm trú, chủ không cho meldunek, khai báo tạm trú, men đu nếch, mel đu nek, mel đu nếch, men đu nek, meo đu nếch, men du nec, meo du nek, zameldo, da meo đô va, da men đô va nhe, làm men đu nếch, đăng ký men đu nếch, nhập hộ khẩu, hộ khẩu tạm trú, khai tạm trú, giấy tạm trú, làm giấy tạm trú, chứng nhận chỗ ở, xác nhận chỗ ở, tạm trú ở nhà trọ, đăng ký tạm trú nhà trọ, đăng ký tạm trú ở nhà trọ, tạm trú nhà trọ',
    CIVIL_REGISTRY:
      'giấy khai sinh, khai sinh, làm giấy khai sinh, đăng ký kết hôn, giấy kết hôn, kết hôn, đám cưới, giấy chứng tử, hộ tịch, đăng ký khai sinh cho con, đổi tên, đổi họ, con tôi mới sinh, sinh con đăng ký, khai sinh cho con, kết hôn ở ba lan, kết hôn với người ba lan, muốn kết hôn, cưới vợ ba lan, usc, bản sao giấy khai sinh, đặt tên cho con, làm đám cưới, cưới hỏi, cưới nhau, làm khai sinh, giấy độc thân, khai sinh o ba lan, đổi họ cho con, nhận cha con, cưới người ba lan, cưới vợ, cưới chồng, muốn cưới, sắp cưới, cưới xin, làm hôn thú, giấy hôn thú, u ét xê, ác ta u rô đê nha, lấy vợ tây, lấy chồng ba lan, vợ mới đẻ làm giấy, vợ mới sinh làm giấy, giá thú, giấy giá thú, đi khai sinh, khai sinh ở đâu, đẻ xong khai ở đâu, sinh xong khai ở đâu, đẻ xong đi khai, giấy chứng nhận độc thân, chứng nhận độc thân, giấy xác nhận độc thân, xác nhận độc thân, xác nhận tình trạng hôn nhân, giấy xác nhận hôn nhân',
    DIGITAL_IDENTITY:
      'chữ ký điện tử, hồ sơ tin cậy, profil zaufany, mobywatel, dịch vụ công trực tuyến, định danh điện tử, nộp hồ sơ qua mạng, tài khoản chính phủ, làm profil zaufany, mở profil zaufany, profil bị khóa, vào mobywatel, làm giấy tờ qua mạng, ký điện tử, đăng nhập trang chính phủ, tài khoản tin cậy, app mobywatel, mã định danh, cài mobywatel, đăng nhập trang nhà nước, chữ ký trên mạng, pờ rô phin dau fa ny, prô phin da u fa ny, pro phin zaufany, phô phin zau pha ny, prô fin zau fa ny, tài khoản công dân, tài khoản công dân điện tử, ê pu áp, mô bi va tel, em obywatel, mô by va ten, xác thực điện tử, giấy tờ trên điện thoại, app giấy tờ, app giấy tờ trên điện thoại, giấy tờ điện tử, căn cước trên điện thoại',
    PASSPORT_CONSULATE:
      'hộ chiếu, mất hộ chiếu, làm hộ chiếu, đổi hộ chiếu, hộ chiếu hết hạn, bị mất cắp hộ chiếu, đại sứ quán, sứ quán, lãnh sự quán, chứng minh thư, căn cước, mất giấy tờ, hộ chiếu sắp hết hạn, hộ chiếu cho con, đại sứ quán việt nam, sứ quán việt nam, bị mất giấy tờ, bị trộm giấy tờ, thủ tục lãnh sự, không có hộ chiếu, làm lại hộ chiếu, hộ chiếu cho bé, căn cước công dân, lãnh sự khi nào đến, việc lãnh sự, làm việc với lãnh sự, giấy tờ lãnh sự',
    RETURN_HOME:
      'trục xuất, bị trục xuất, sắp bị trục xuất, về nước, muốn về nước, muốn về việt nam, hồi hương, hồi hương tự nguyện, quyết định phải về nước, cấm nhập cảnh, vé về nước, không có tiền về nước, biên phòng bắt, muốn về nhà, hết tiền về nước, vé máy bay về, ve viet nam khong co tien, xin hồi hương, về hẳn việt nam, không có tiền vé về, vé về nhà, lệnh rời khỏi, mua vé về, không có tiền mua vé về, không có tiền về, tiền mua vé về nước, vé máy bay về nước, muốn về quê hẳn, về quê hẳn, xin về nước, xin tiền vé về, tiền vé về, tiền vé máy bay, tiền vé máy bay về, muốn về luôn, về luôn, về hẳn luôn, muốn về quê luôn, muốn về mà hết tiền, muốn tự về, tự về nước, tự về quê, tự nguyện về, tự nguyện về nước, ở lậu muốn về, hết hạn visa muốn về, ở lậu muốn tự về, về quê hương, về quê hương luôn, về việt nam luôn, về hẳn nhà, về nước luôn, mua vé về hẳn',
    LANGUAGES:
      'ngôn ngữ, ngoại ngữ, học ngoại ngữ, học tiếng, lớp ngoại ngữ, trường ngoại ngữ, không hiểu tiếng, học ngôn ngữ, trung tâm ngoại ngữ, giáo viên ngoại ngữ, học thêm tiếng',
    POLISH_COURSE:
      'tiếng ba lan, học tiếng ba lan, lớp tiếng ba lan, khóa học tiếng ba lan, lớp học tiếng ba lan, dạy tiếng ba lan, tiếng ba lan cho người nước ngoài, tiếng ba lan cho người mới, thi tiếng ba lan, chứng chỉ b1, nói tiếng ba lan, muốn học tiếng ba lan, học tiếng ba lan miễn phí, tiếng ba lan online, học tiếng ba lan buổi tối, không biết tiếng ba lan muốn học, giáo viên tiếng ba lan, tiếng ba lan a1, kurs polskiego, học tiếng balan, tiếng balan, thi b1, học tiếng ba buổi tối, lop tieng ba, tiếng ba lan từ đầu, lớp cho người mới, không biết tiếng ba lan, không biết chữ nào tiếng ba lan, chữ nào tiếng ba lan, không biết tiếng, mù tiếng ba lan, một chữ tiếng ba lan, tiếng tây, học tiếng tây, học tiếng ba, tiếng ba cho người mới, lớp tiếng, pôn xki, pol ski, tiếng ba, tiếng ba từ đầu, tiếng ba từ a b c, tiếng ba cơ bản, tiếng ba vỡ lòng, bảng chữ cái tiếng ba, mù chữ tiếng ba, vỡ lòng tiếng, lớp vỡ lòng tiếng, tiếng vỡ lòng, lớp học tiếng trong xưởng, học tiếng trong xưởng',
    CONVERSATION_PRACTICE:
      'luyện nói, luyện nói tiếng ba lan, câu lạc bộ tiếng ba lan, trò chuyện tiếng ba lan, hội thoại, giao tiếp tiếng ba lan, tập nói, trao đổi ngôn ngữ, nói chuyện với người ba lan, luyện tiếng ba lan, tập nói tiếng ba lan, nhóm luyện nói, câu lạc bộ nói, thực hành tiếng ba lan, tập nói tiếng ba, nói chuyện tiếng ba lan, nói chuyện với người bản xứ, cho quen miệng, tập nói với người bản xứ, nói chuyện bằng tiếng ba lan, ngại nói, sợ nói sai, ngại nói sợ sai, ngại nói tiếng ba lan, không dám mở miệng, xấu hổ khi nói, ngại giao tiếp, tập nói chuyện, nghe hiểu mà không nói được, hiểu mà không nói được, lưỡi cứng',
    OTHER_LANGUAGES:
      'tiếng anh, học tiếng anh, lớp tiếng anh, tiếng đức, học tiếng đức, tiếng việt cho trẻ em, lớp tiếng việt, tiếng mẹ đẻ, học tiếng anh miễn phí, tiếng anh cho trẻ em, gia sư tiếng anh, tiếng pháp, tiếng nga, dạy tiếng việt, lớp tiếng việt cho con, khóa tiếng anh, dạy con tiếng việt, dạy tiếng việt cho con, con quên tiếng mẹ đẻ, con quên tiếng việt, con không biết tiếng việt',
    TRANSLATION_INTERPRETING:
      'phiên dịch, phiên dịch viên, thông dịch, thông dịch viên, dịch thuật, người dịch, biên dịch, phiên dịch ở bệnh viện, phiên dịch khi khám bệnh, cần người dịch, dịch giúp, không biết tiếng ba lan, cần phiên dịch, tìm phiên dịch, dịch thư, dịch giúp tôi, không hiểu tiếng ba lan, phiên dịch ở trường, phiên dịch ở cơ quan, người biết tiếng việt giúp, tlumacz, đi dịch, người phiên dịch, dịch hộ, phiên dịch bệnh viện, nói hộ tiếng ba, dịch giúp lời bác sĩ, đi cùng dịch giúp, dịch khi khám, bác sĩ nói không hiểu, nói bác sĩ không hiểu, không hiểu bác sĩ nói gì, không hiểu bác sĩ, bác sĩ không hiểu tôi, cần người nói tiếng việt, có người nói tiếng việt, người nói tiếng việt, ai nói tiếng việt, người biết tiếng việt, biết tiếng việt giúp, nói tiếng việt giúp tôi, nói được tiếng việt, hỗ trợ tiếng việt, bằng tiếng việt, ở trường không ai hiểu, tu mách, tờ u mát, toóc mát, dịch dùm, người nói hộ, cần người nói hộ, nói hộ, nói hộ với bác sĩ, nói giúp với bác sĩ, nói giùm, người nói giùm, dịch giùm, dịch cho bác sĩ',
    SWORN_TRANSLATION:
      'dịch công chứng, dịch thuật công chứng, phiên dịch tuyên thệ, dịch giấy tờ, dịch bằng cấp, dịch giấy khai sinh, bản dịch chứng thực, dịch tài liệu, dịch hồ sơ, phiên dịch công chứng, dịch giấy kết hôn, dịch bằng lái, dịch có dấu, đóng dấu bản dịch, tlumacz przysiegly, dịch hộ chiếu, công chứng giấy tờ, dịch tuyên thệ, dịch khai sinh, dịch thuật tuyên thệ, hợp pháp hóa giấy tờ, dịch và đóng dấu, dịch bằng đại học, dịch bằng, dịch học bạ, tờ uma, tờ u mách, tu mách, tờ lu mách, tuma, uma czi, uma xi, phờ si xeng gờ ly, pxi xien gly, dịch sổ đỏ, dịch hộ khẩu, công chứng hộ khẩu, dịch lý lịch tư pháp, dịch giấy tờ nhà đất, dịch sổ lao động, dịch sổ bảo hiểm, dịch sổ, dịch chứng chỉ, dịch văn bằng',
    ADVICE: 'tư vấn, lời khuyên, hỏi thông tin, thông tin, người tư vấn, hướng dẫn, cần tư vấn, cho tôi hỏi, xin lời khuyên, hỏi thủ tục',
    INFORMATION_POINT:
      'điểm thông tin, trung tâm hỗ trợ, mới đến, tôi mới sang, tôi mới đến hôm qua, mới sang ba lan, ủy ban thành phố, tòa thị chính, đường dây nóng, hỗ trợ người nước ngoài, bước đầu tiên, bắt đầu từ đâu, mới sang ba lan cần làm gì, người mới đến, hỗ trợ người nhập cư, trung tâm người nhập cư, hỏi thông tin ở đâu, những ngày đầu ở ba lan, giúp người việt, tôi mới đến ba lan, phường xã, ủy ban phường, mới sang chưa biết gì, hỏi ở đâu, chân ướt chân ráo, giấy tờ hỏi ai, mới qua đây, làm gì trước, mới đến thành phố, không biết hỏi ai, không biết hỏi chỗ nào, chẳng biết hỏi ai, biết hỏi ai, hỏi ai bây giờ, không biết bắt đầu từ đâu, không biết cơ quan nào, mới chân ướt chân ráo, lạ nước lạ cái, mới qua chưa biết gì, người mới đến hỏi, mới xuống máy bay, vừa xuống máy bay, hỏi đáp, chỗ hỏi đáp, hỏi đáp cho người mới, quầy hỏi đáp, mới tới phải làm gì, mới qua phải làm gì, việc đầu tiên phải làm, làm gì trước tiên, hỏi mọi chuyện, hỏi ở đâu mọi chuyện, bàn tiếp người mới, quầy tiếp người mới, bàn hỏi đáp, hỏi mọi thứ ở đâu, chỗ hỏi thăm',
    LEGAL_ADVICE:
      'luật sư, luật sư miễn phí, tư vấn luật, tư vấn pháp luật, trợ giúp pháp lý, pháp luật, luật, tòa án, ra tòa, kiện cáo, đi kiện, kiện tụng, kháng cáo, khiếu nại quyết định, thư của tòa án, công chứng viên, cần luật sư, tìm luật sư, nhận giấy của tòa án, giấy triệu tập, bị từ chối, bị từ chối thẻ, kháng cáo quyết định, tư vấn luật miễn phí, bị kiện, thừa kế, luật sư di trú, prawnik, tạm giam, giam giữ, bắt giữ, trại giam, buộc tội, bị buộc tội, cáo buộc, bị tố cáo, di chúc, lập di chúc, giấy của tòa, giấy tòa, tòa gọi, kiện ai, giấy ủy quyền, làm ủy quyền, bị công an bắt, công tố viên, công tố, bị giam, chồng bị bắt, phiếu lý lịch tư pháp, lý lịch tư pháp, vu oan ăn cắp, giấy gọi ra tòa, tòa án gửi giấy, hỏi luật sư, muốn kiện, ad vo cat, át vô cát, a đơ vô cát, át vô kát, prav nhic, pra vờ nhích, hầu tòa, bị gọi ra tòa',
    CONSUMER_RIGHTS:
      'người tiêu dùng, bảo vệ người tiêu dùng, khiếu nại cửa hàng, trả hàng, đổi trả hàng, hoàn tiền, không trả lại tiền, bị lừa mua hàng, lừa đảo qua mạng, hàng hỏng, mua phải hàng giả, mua hàng bị lừa, shop không hoàn tiền, hàng giả, hàng lỗi, mua trên mạng bị lừa, mua do bi lua, không hoàn tiền, đặt allegro, không bảo hành, không giao hàng, còn bảo hành, hết bảo hành, giấy bảo hành, bảo hành điện thoại, phiếu bảo hành, đi bảo hành, đổi trả, trả lại hàng, đổi hàng, hàng đểu, mua phải hàng đểu, hàng dỏm, hàng rởm, hàng nhái, hàng fake, shop không gửi hàng, không gửi hàng, không nhận được hàng đã mua, shop lừa, shop quỵt tiền, mua hàng mạng bị lừa, re kla ma xia, rê cla ma xia, tiền mất hàng không có, hàng mua mạng, mua mạng, mua hàng mạng, mua đồ trên mạng, mua trên mạng, hàng không tới, hàng không đến, hàng chưa tới, đặt hàng không thấy, giao thiếu hàng, bảo hành máy, không chịu bảo hành, hỏng trong thời gian bảo hành, lấy tiền rồi biến mất, lấy tiền rồi trốn, nhận tiền rồi mất hút, thu tiền rồi biến mất, trung tâm lấy tiền rồi biến mất',
    FORM_FILLING:
      'điền đơn, điền mẫu đơn, mẫu đơn, làm đơn, viết đơn, điền hồ sơ, làm hồ sơ, viết thư cho cơ quan, không hiểu thư, đọc thư giúp, giúp giấy tờ, giúp điền đơn, giúp điền giấy tờ, điền wniosek, wniosek, nhận được thư, thư này viết gì, viết đơn giúp, làm giấy tờ giúp, không biết điền đơn, làm thủ tục, viết đơn từ, điền giấy, đọc giúp thư, đọc thư hộ, giấy tiếng ba lan không hiểu, điền hộ, điền form, nhận được thư không hiểu, đọc giúp giấy tờ, khai hồ sơ, điền giấy tờ giúp, thư viết gì, giấy của cơ quan, viết đơn hộ, đơn từ, các loại đơn từ, vờ nhô xếch, vờ nhô xéc, vnhosek, thư tiếng ba lan, thư tiếng ba lan không đọc được, không đọc được thư, nhận thư không hiểu, giấy báo không hiểu, đọc giùm thư, đọc hộ thư, giấy tờ rắc rối, giấy tờ lằng nhằng, thủ tục giấy tờ, điền giúp, khai giấy tờ, điền tờ khai, dien don, doc giup thu',
    DIGITAL_SKILLS:
      'máy tính, học máy tính, tin học, internet, internet miễn phí, wifi, email, máy in, quét tài liệu, photocopy, sim, ứng dụng, in tài liệu, không biết dùng máy tính, in ở đâu, in giấy tờ, chụp giấy tờ, scan giấy tờ, photo giấy tờ, mua sim, đăng ký sim, nạp tiền điện thoại, tạo email, ở đâu có wifi, không biết dùng điện thoại, cài điện thoại, học dùng điện thoại, cài mạng, sim điện thoại, facebook, mạng xã hội, messenger, zalo, cài zalo, cài app, lắp sim, dùng máy tính, quên mật khẩu, dạy dùng điện thoại, lắp mạng, mua sim ba lan, trang web giả, video call, gọi video về nhà, gửi email, mạng internet, không có mạng, mạng di động, mạng 4g, 4g, 5g, sim ba lan, sim rác, đăng ký sim chính chủ, nạp thẻ, nạp thẻ điện thoại, hết tiền điện thoại, gói mạng, gói cước, bắt wifi, điện thoại bị khóa, mở khóa điện thoại, quên mật khẩu điện thoại, in vé, in giấy, in vé máy bay, in ra giấy, in ấn, chỗ in, quét giấy tờ',
    HEALTH:
      'sức khỏe, bệnh, bị bệnh, ốm, bị ốm, thuốc, điều trị, chữa bệnh, xét nghiệm, y tế, thấy mệt, không khỏe, tôi bị ốm, tôi bị bệnh, tiểu đường, huyết áp, đau quá, vấn đề sức khỏe, đau',
    DOCTOR:
      'bác sĩ, bác sỹ, đi bác sĩ, khám bệnh, đi khám, phòng khám, bác sĩ gia đình, bác sĩ nhi, khám cho con, bác sĩ chuyên khoa, giấy chuyển viện, đặt lịch khám, đăng ký bác sĩ, bị sốt, bị ho, xét nghiệm máu, khám mắt, da liễu, khám sức khỏe, cần bác sĩ, muốn gặp bác sĩ, con bị ốm, con bị sốt, đau bụng, đau đầu, đau họng, đau lưng, bác sĩ tim, bác sĩ tai mũi họng, bác sĩ ngoại khoa, dị ứng, giấy khám sức khỏe đi làm, bị cúm, lekarz, bsgđ, bs gia đình, khám bs, sốt cao, nóng sốt, sổ mũi, sốt, mắt cá chân, trẹo chân, bong gân cổ chân, hen suyễn, viêm phế quản, trái rạ, cholesterol, táo bón, ngất xỉu, khuỷu tay, cùi chỏ, động kinh, co giật, viêm gan, vàng da, viêm gan b, bị ngứa, mẩn ngứa, chấy rận, con chấy, bị chấy, cơ bắp, chuột rút, vọp bẻ, viêm xoang, thừa cân, béo phì, giảm cân, phát ban, mề đay, bả vai, loét dạ dày, ợ nóng, trào ngược, ợ chua, tuyến giáp, bướu cổ, lao phổi, giãn tĩnh mạch, suy giãn tĩnh mạch, huyết khối, virus, vi rút, vi khuẩn, ói mửa, chạy thận, lọc máu, chạy thận nhân tạo, ăn kiêng, mát xa, massage, xoa bóp, đấm bóp, khoa thần kinh, tiết niệu, chụp x quang, x quang, nổi mụn, mụn nhọt, bị mụn, sốt ho, cảm cúm, xin nghỉ ốm, đau dạ dày, cao huyết áp, tiêu chảy, thử máu, thiếu máu, biếng ăn, kén ăn, ăn không ngon, dạ dày, đái tháo đường, insulin, ỉa chảy, côn trùng cắn, nhãn khoa, đục thủy tinh thể, viêm tai giữa, viêm tai, ù tai chóng mặt, đau khớp, đau đầu gối, bệnh trĩ, sỏi thận, khám sức khỏe đi làm, khám sức khỏe xin việc, badania lekarskie, medycyna pracy, tai nghe kém, nhét vào tai, dị vật trong tai, khám bệnh ở đâu, nổi mẩn, tiểu buốt, le kash, le ka sh, lê các, le cash, le kaz, lê ka giơ, bị nôn, nôn mửa, buồn nôn, nôn ói, bị ói, đau bao tử, ho sốt, ho nhiều, viêm họng, ốm ngày chủ nhật, bệnh ngày chủ nhật, pờ rzy khốt nha, psi khod nha, khám tổng quát, trúng gió, cảm lạnh, tai kêu ù ù, nghe không rõ, lãng tai, dau bung, khám nhi, khám nhi khoa, khám cho bé, đau đầu kinh niên, nhức đầu kinh niên, đau nửa đầu, bệnh mãn tính, tê tay, tê chân, tay tê, khám tai, khám da, đau gối, đau cổ, đau vai, mất tiếng, mỏi mắt, kính mắt, kính cận',
    HOSPITAL_EMERGENCY:
      'bệnh viện, cấp cứu, xe cấp cứu, phòng cấp cứu, gọi cấp cứu, 112, phẫu thuật, phải mổ, nhập viện, đau tim, bác sĩ ban đêm, gọi xe cấp cứu, chảy máu, bị ngất, đau ngực, gãy chân, gãy tay, gãy xương, ngộ độc, đột quỵ, tai nạn xe, khó thở, sor, szpital, bị tai nạn, bị cắn, chó cắn, vết cắn, chó dại, bong gân, khâu vết thương, cắt chỉ, mũi khâu, sốt co giật, chảy máu nhiều, bị điện giật, bỏng nặng, trúng thực, bất tỉnh, hôn mê, đâm xe, bó bột, băng bột, gãy xương bó bột, không thở được, ngất xỉu, co giật, hóc dị vật, shpi tal, sờ pi tan, x pi tan, té gãy tay, té gãy chân, máu chảy không cầm, đi viện, đi viện gấp, vào viện, nhập viện gấp, đưa vào viện, ngộ độc thức ăn, ăn nấm bị nôn, ăn nhầm nấm độc, nấm độc, trúng độc, con uống nhầm thuốc, uống nhầm hóa chất, bỏng dầu, bị bỏng dầu, bỏng nước sôi, bỏng tay, nuốt pin, bé nuốt phải, nuốt phải, bị hóc, hóc xương, méo miệng, méo mặt, tê nửa mặt, liệt nửa mặt, tay sưng vù, chân sưng vù',
    HEALTH_INSURANCE:
      'bảo hiểm y tế, bảo hiểm sức khỏe, không có bảo hiểm, nfz, mua bảo hiểm y tế, bảo hiểm cho con, chữa bệnh miễn phí, thẻ bảo hiểm y tế, tôi có bảo hiểm không, làm bảo hiểm y tế, mua bảo hiểm, bảo hiểm cho vợ, bảo hiểm cho gia đình, bảo hiểm cho người nước ngoài, khám bệnh mất bao nhiêu tiền, ubezpieczenie, bảo hiểm tự nguyện, không có bảo hiểm khám, thẻ bảo hiểm, đóng bảo hiểm cho vợ, hóa đơn viện phí, ekuz, viện phí, nfz có trả không, thẻ bảo hiểm châu âu, thẻ khám bệnh châu âu, thẻ ekuz, hóa đơn bệnh viện, thẻ khám bệnh, giấy bảo hiểm, u bez pie cze nie, u be pie tre nhe, u bét pe tre nhe, en fờ zét, ubez pie cze nie, bảo hiểm khám bệnh, chủ đóng bảo hiểm y tế, có bảo hiểm chưa',
    DENTIST:
      'nha sĩ, nha sỹ, bác sĩ răng, răng, đau răng, nhổ răng, trám răng, nha khoa, sâu răng, khám răng, niềng răng, răng đau, tôi bị đau răng, khám răng miễn phí, nha sĩ cho trẻ em, sưng lợi, răng khôn, răng giả, lấy cao răng, lấy tủy, dentysta, mẻ răng, răng sữa, gãy răng, chảy máu chân răng, sưng má, đen ti sta, den ty sta, nhức răng, ê răng, viêm nướu, viêm lợi, răng lung lay, chữa răng, làm răng, dau rang, bọc răng, hàn răng, răng sâu, tẩy trắng răng, cạo vôi',
    PHARMACY:
      'hiệu thuốc, nhà thuốc, tiệm thuốc, thuốc tây, mua thuốc, mua thuốc ở đâu, thuốc theo đơn, đơn thuốc, hiệu thuốc đêm, hiệu thuốc 24 giờ, thuốc đau đầu, thuốc cảm, kháng sinh, liều dùng, xi rô, nhiệt kế, cặp nhiệt độ, đo nhiệt độ, panadol, thuốc hạ sốt, nhà thuốc đêm, apteka, thảo dược, thuốc huyết áp, thuốc ho, nhà thuốc còn mở, a tếch ka, áp te ca, ap te ka, áp tếch ca, a tê ca, thuốc giảm đau, thuốc đau bụng, thuốc cho trẻ, mua thuốc ban đêm, paracetamol, rê xép ta, toa thuốc, thuốc cho bé, thuốc cho con, thuốc trẻ em, thuốc cho em bé, hiệu thuốc mở đêm',
    PREGNANCY_WOMENS_HEALTH:
      'mang thai, có thai, có bầu, bầu, tôi có thai, sinh con, sinh đẻ, đi đẻ, đẻ con, vợ đẻ, khám thai, bác sĩ phụ khoa, phụ khoa, sản khoa, hộ sinh, nữ hộ sinh, siêu âm, tránh thai, thuốc tránh thai, cho con bú, phá thai, sảy thai, sắp sinh, sắp sinh con, đang mang bầu, sinh con ở đâu, thử thai, que thử thai, trễ kinh, chậm kinh, trẻ sơ sinh, có bầu không có bảo hiểm, khám phụ khoa, bác sĩ sản, kinh nguyệt, hành kinh, hiếm muộn, vô sinh, thụ tinh ống nghiệm, mang bầu, siêu âm thai, sinh con ở viện, tắc sữa, khám vú, bà đỡ, bỏ thai, nạo thai, chụp nhũ ảnh, xe khám vú, bà đỡ đến nhà, u ở ngực, mới sinh con, mới đẻ, vợ sắp đẻ, sắp đẻ, đẻ thường, chỗ đẻ, chuyển dạ, vỡ ối, ốm nghén, khám thai sản, có em bé trong bụng, dính bầu, lỡ có bầu, bể kế hoạch, vỡ kế hoạch, ghi ne ko log, ghi nê cô lốc, mất kinh, tắt kinh, ung thư vú, đau bụng kinh, rối loạn kinh nguyệt, đau kinh, tiền sản, lớp tiền sản, lớp học tiền sản, khám tiền sản, lớp chuẩn bị sinh, không thấy kinh, hai tháng không thấy kinh, kinh nguyệt không đều, phòng đẻ, phòng sinh, khoa sản, xem trước phòng sinh',
    VACCINATION:
      'tiêm chủng, tiêm phòng, tiêm vắc xin, vắc xin, vaccine, chích ngừa, tiêm cho con, sổ tiêm chủng, cúm, bệnh sởi, tiêm sởi, covid, tiêm cho bé, lịch tiêm chủng, tiêm vắc xin cho con, tiêm bắt buộc, tiêm cúm, tiêm uốn ván, đi tiêm, szczepienie, rubella, mũi uốn ván, sổ tiêm, ve cắn tiêm, ve cắn, chủng ngừa, chủng ngừa cho bé, đi chủng, chích thuốc ngừa, chích vắc xin, sổ chích ngừa, tiêm nhắc, tiêm mũi, sche pie nhe, sờ che pe nhe, chích cho bé',
    MENTAL_HEALTH:
      'bác sĩ tâm lý, tâm lý, tư vấn tâm lý, nhà tâm lý, tâm thần, bác sĩ tâm thần, trầm cảm, lo âu, stress, căng thẳng, buồn chán, mất ngủ, không ngủ được, hoảng loạn, sang chấn, trị liệu tâm lý, tôi buồn, buồn quá, chán nản, bị trầm cảm, hay khóc, căng thẳng quá, áp lực, nhớ nhà, cô đơn buồn, bác sĩ tâm lý cho con, nói chuyện với bác sĩ tâm lý, ác mộng, kiệt sức, con tè dầm, con đái dầm, tè dầm ban đêm, hung hăng, tức giận, giận dữ, nóng giận, khó ngủ, nhớ nhà khóc, stress nặng, con lầm lì, nhịn ăn, bỏ ăn, con không chịu ăn gầy, khóc hoài, không muốn làm gì, tâm lý bất ổn, con tôi ít nói từ khi sang đây, con ít nói, con không chịu nói chuyện, trầm uất, buồn chán quá, bị trầm, suy nghĩ nhiều mất ngủ, psy kho log, psi cô lốc, đầu óc căng thẳng, ám ảnh, bị ám ảnh, ám ảnh chiến tranh, ám ảnh tâm lý, chẳng thấy vui, không thấy vui, chẳng còn thấy vui, không còn thấy vui, nghe máy bay là run, nghe tiếng nổ là run, ngồi trong bóng tối, giật mình, con về nhà cứ khóc, con khóc suốt, con im lặng, lo lắng quá, hồi hộp, khóc một mình, tủi thân, nhớ nhà quá, chán đời, mệt mỏi chán nản',
    CRISIS_SUPPORT:
      'khủng hoảng, đường dây nóng tâm lý, tự tử, muốn chết, không muốn sống, khủng hoảng tâm lý, người thân mất, đau buồn, hỗ trợ khẩn cấp tâm lý, không chịu nổi nữa, muốn tự tử, không muốn sống nữa, chán sống, tuyệt vọng, muốn kết thúc cuộc đời, cần giúp tâm lý ngay, khủng hoảng tinh thần, tự hại, rạch tay, hết muốn sống, nghĩ quẩn, tự cào tay, tự làm đau, tự cắt tay, tự hành hạ, kết liễu, kết liễu đời mình, kết thúc cuộc đời, không thiết sống, chán đời muốn chết, nghĩ dại, uống thuốc tự tử, nhảy cầu, hết chịu nổi rồi, cắt tay, đòi chết, đòi tự tử, dọa chết, bạn tôi đòi chết, con tôi đòi chết, nhà cháy hết, nhà bị cháy hết, cháy nhà không còn gì, cháy hết đồ, cháy nhà mất hết',
    ADDICTION:
      'nghiện, nghiện rượu, rượu, nghiện ma túy, ma túy, cai nghiện, cai rượu, chồng uống rượu, chồng nghiện rượu, cờ bạc, nghiện cờ bạc, bỏ thuốc lá, bỏ rượu, nghiện bia, uống rượu nhiều, không bỏ được rượu, chồng nghiện, con nghiện ma túy, con dùng ma túy, cai ma túy, nghiện cờ bạc cá độ, cá độ, trung tâm cai nghiện, cần sa, hút thuốc, đi nhậu, nhậu say, nhậu nhẹt, say xỉn, chồng nhậu, nghiện game, nghiện điện thoại, ôm điện thoại, đánh bạc, nghiện đánh bài, chơi game không chịu học, ca do bong da, nghiện đá, uống rượu suốt, thua cá độ, hút cần, chơi đá, đập đá, hút chích, chơi cần, chích choác, phê thuốc, chơi thuốc, nghiện thuốc lắc, kẹo ke, mê cờ bạc, mê cá độ, thua bạc, thua độ, số đề, lô đề, đánh đề, xóc đĩa, tài xỉu, cắm mặt vào điện thoại, dán mắt vào điện thoại, nhậu suốt ngày, bợm rượu, sâu rượu, say suốt ngày, xỉn suốt, bột trắng, thấy bột trắng, bột lạ trong phòng, chơi game cả đêm, con chơi game cả đêm, con chơi game, chơi game suốt, con nghiện điện thoại, con ôm điện thoại, con dán mắt vào điện thoại, con cắm đầu vào điện thoại, sòng bạc, casino, sòng bài, đánh bài ăn tiền, chơi bài ăn tiền, cá cược, đỏ đen',
    CHILDREN_EDUCATION:
      'trẻ em, trẻ con, con cái, giáo dục, học tập, học hành, đi học, trẻ nhỏ, con nhỏ, cho con học, việc học của con, cho con học hành',
    NURSERY:
      'nhà trẻ, gửi trẻ, trông trẻ, giữ trẻ, người trông trẻ, bảo mẫu, chăm sóc trẻ nhỏ, chăm em bé, con dưới 3 tuổi, ai trông con, xin nhà trẻ, đăng ký nhà trẻ, gửi con đi làm, gửi con ở đâu, con 1 tuổi, con 2 tuổi, tìm người trông con, cần người trông trẻ, zlobek, gửi bé, gửi con, người trông con, gửi bé đi làm, trông cháu, bé một tuổi, trông em bé, trông con khi đi làm, giuô bếch, zuo bek, giô bếch, con một tuổi mẹ phải đi làm, mẹ phải đi làm, không ai trông con, không ai giữ con, gửi con nhỏ, chỗ gửi con, chỗ giữ trẻ, cô giữ trẻ, bé hai tuổi, con một tuổi, con hai tuổi, không có ai trông con, không có người giữ trẻ, ai trông con nhỏ, ai trông bé, trông bé, cho bé đi trẻ, bé đi trẻ, gửi bé nửa ngày, gửi con nửa ngày, cho con đi nhà trẻ, gửi trẻ nửa ngày, gửi con chưa đầy năm, con chưa đầy năm, bé mấy tháng tuổi, gửi bé mấy tháng',
    PRESCHOOL:
      'mẫu giáo, mầm non, trường mầm non, trường mẫu giáo, xin học mẫu giáo, đăng ký mẫu giáo, lớp vỡ lòng, con 4 tuổi, con 5 tuổi, przedszkole, xin mẫu giáo, con 3 tuổi, đi mẫu giáo, mẫu giáo công lập, trường mầm non cho con, gửi con mẫu giáo, đăng ký mầm non, lớp lá, con bốn tuổi, bé năm tuổi, bé bốn tuổi, xin vào mầm non, psetscole, psét sờ cô le, przet shkole, pờ sét scô le, vườn trẻ, lớp chồi, lớp mầm, bé 5 tuổi, bé 4 tuổi, bé 3 tuổi, con năm tuổi, cho bé đi mẫu giáo, bé đi học mẫu giáo',
    SCHOOL:
      'trường học, đăng ký học cho con, xin học cho con, nhập học, cho con đi học, tiểu học, cấp 1, cấp 2, cấp 3, trung học, phổ thông, lớp một, giáo viên, học sinh, đồ dùng học tập, trường cho con, cho con vào trường, đăng ký trường cho con, con vào lớp 1, chuyển trường, sách giáo khoa, cặp sách, ăn trưa ở trường, hiệu trưởng, szkola, trường cấp ba, con bắt đầu đi học, nhà trường, trường cho bé, con vào lớp một, đi học lớp, trường cấp hai, cấp ba cho con, con mới sang đi học, lớp chào đón, lớp dự bị cho trẻ nước ngoài, trường nghề cấp ba, nhập học cho con, ghi danh vào trường, bảng điểm của con, học bạ của con, sổ học bạ, con tám tuổi, con bảy tuổi, con chín tuổi, con mười tuổi, con 8 tuổi, con 9 tuổi, con 10 tuổi, con 7 tuổi, con tám tuổi học ở đâu, shko wa, sờ co oa, sờ cô ua, xin cho con vào lớp, vào lớp một, xin cho cháu vào lớp, nộp hồ sơ học, cấp hai, trường phổ thông, sau lớp chín, học hết lớp chín, trường nghề sau lớp chín, trung cấp nghề, chuyển con từ trường khác, chuyển lớp, giấy nhập học, con chưa đi học',
    SCHOOL_SUPPORT:
      'bài tập về nhà, làm bài tập, gia sư, học thêm, dạy kèm, kèm học, trợ giảng, tiếng ba lan cho trẻ em, lớp dự bị, lớp chuẩn bị, con không hiểu bài, chuyên gia ngôn ngữ trị liệu, tâm lý học đường, khó khăn ở trường, con không biết tiếng ba lan, con học kém, điểm kém, học toán, con bị bắt nạt ở trường, bắt nạt học đường, trợ lý cho con, học kèm tiếng ba lan cho con, sổ liên lạc điện tử, giấy của cô giáo, cô giáo nhắn, họp phụ huynh, hóa học, môn hóa, bài luận, tập làm văn, môn địa, kèm bài, không hiểu cô nói, bạn bắt nạt con, con bị bắt nạt, kèm toán, con không biết tiếng ba, âm ngữ trị liệu, nói ngọng, dạy thêm, phụ đạo, kèm bài tập, con học yếu, sợ ở lại lớp, dốt toán, học dốt, yếu toán, học yếu, không theo kịp bài, không theo kịp lớp, học đuối, học kém',
    AFTER_SCHOOL:
      'hoạt động cho trẻ em, lớp ngoại khóa, ngoại khóa, câu lạc bộ trẻ em, trại hè, nghỉ hè cho trẻ, thanh niên, thiếu niên, tuổi teen, trung tâm thanh niên, sân chơi, sinh hoạt cho trẻ, lớp năng khiếu, cho con đi chơi ở đâu, sau giờ học, lớp múa cho trẻ em, thể thao cho trẻ em, lớp vẽ cho trẻ, hoạt động hè, câu lạc bộ thiếu nhi, lớp học cho trẻ em, hướng đạo sinh, hướng đạo, lớp hè, lớp vẽ cho bé, nghỉ hè gửi con, học múa cho bé, câu lạc bộ thiếu niên, hè con ở đâu, xích đu, hoạt động cho trẻ, lớp múa cho bé, sinh hoạt sau giờ học, lớp bán trú, học bán trú, bán trú, học xong đi đâu chơi, tan học đi đâu, tan học chơi ở đâu, sau giờ học đi đâu, nghỉ tết con ở nhà, nghỉ học con ở nhà, nghỉ đông, nghỉ hè, trại đông, con nghỉ ở nhà, con ở nhà một mình',
    HIGHER_EDUCATION:
      'đại học, trường đại học, học đại học, du học, du học ba lan, học bổng, cao đẳng, thạc sĩ, tiến sĩ, ký túc xá, tuyển sinh đại học, muốn học đại học, vào đại học, xin học đại học, học bổng cho người nước ngoài, học thạc sĩ, du học sinh, nhập học đại học, trường cao đẳng, xin học bổng, học phí đại học, nghiên cứu sinh, cao học, học cao học, học lên thạc sĩ, học lên đại học, stu đia, uni, sinh viên nước ngoài, trường đh, đh, dai hoc',
    ADULT_EDUCATION:
      'trường buổi tối, lớp buổi tối, học bổ túc, bổ túc văn hóa, trường cho người lớn, lớp cho người lớn, học hết cấp 3, thi tốt nghiệp, chưa học hết phổ thông, học lại phổ thông, học cuối tuần, học chữ, học đọc học viết, bằng tốt nghiệp phổ thông, khóa học cho người lớn, học ban đêm, học từ xa, szkoła dla dorosłych, biết chữ, xóa mù chữ, mù chữ, bổ túc, học hết cấp ba, chưa học xong, lớp tối người lớn, người lớn đi học, không biết chữ, học nốt cấp ba, lớp ban đêm cho người lớn',
    FAMILY:
      'vợ chồng, chăm sóc người thân, người thân, nhận con nuôi, con nuôi, gia đình nhận nuôi, gia đình tôi, họ hàng, hỗ trợ gia đình, người nhà, gia đình có chuyện, con dâu, mẹ chồng con dâu',
    PARENTING:
      'cha mẹ, nuôi dạy con, dạy con, mẹ đơn thân, bố đơn thân, vấn đề với con, hỗ trợ các mẹ, con tuổi dậy thì, con không nghe lời, không dạy được con, một mình nuôi con, nuôi con một mình, làm mẹ, mới làm mẹ, tư vấn nuôi dạy con, làm bố mẹ, làm cha mẹ, con hư, con cãi lại, nhóm các ông bố, con bướng, tuổi dậy thì, con hay cắn bạn, con tôi hay cắn bạn, con hay đánh bạn, con lì, con lì lợm, con quậy, con mất dạy, con ăn vạ, dạy dỗ con, không biết dạy con, con đua đòi, con không vâng lời, con không nghe, chẳng nghe lời, khó bảo, con khó bảo, bố và con, bố con chơi, bố và con chơi, hội các bố, cha và con',
    PARENT_CHILD_GROUPS:
      'mẹ và bé, nhóm mẹ và bé, câu lạc bộ các mẹ, hội các mẹ, mẹ có con nhỏ, gặp các mẹ khác, nhóm chơi cho trẻ nhỏ, các mẹ bỉm, mẹ bỉm sữa, nhóm các mẹ, gặp mẹ bỉm, chỗ chơi cho bé và mẹ, hội mẹ và bé, hội mẹ bỉm, me bim, cho bé chơi cùng, hội mẹ con, mẹ trẻ một mình với con nhỏ, mẹ một mình với con nhỏ, mẹ con chơi chung, các mẹ có con nhỏ, gặp các mẹ',
    FAMILY_COUNSELLING:
      'ly hôn, ly dị, ly thân, tư vấn hôn nhân, tư vấn gia đình, hòa giải, cấp dưỡng, tiền cấp dưỡng, quyền nuôi con, cãi nhau trong gia đình, mâu thuẫn vợ chồng, muốn ly hôn, muốn ly dị, chồng bỏ, vợ bỏ, vợ chồng cãi nhau, không trả tiền cấp dưỡng, ai nuôi con, giành quyền nuôi con, hòa giải gia đình, hàng xóm cãi nhau, mâu thuẫn hàng xóm, con ở với ai, chồng ngoại tình, vợ chồng lục đục, chồng cũ không gửi tiền, mang con đi, chồng mang con đi, không trả con, không cho gặp con, chia tay, muốn chia tay, chia tay êm đẹp, chồng bế con đi, vợ bế con đi, bế con đi mất, giành con',
    SENIORS:
      'người già, người cao tuổi, ông bà, viện dưỡng lão, chăm sóc người già, người về hưu, câu lạc bộ người cao tuổi, chăm mẹ già, chăm sóc bố mẹ già, mẹ già, người già neo đơn, thuê người chăm người già, hoạt động cho người già, cụ già, nhà dưỡng lão, bà bị ốm, vòng đeo báo động, nút báo động, nút khẩn cấp, ông bà già, chăm ông bà, ông nội nằm liệt, bố già yếu, cham nguoi gia, bà ở nhà một mình, dưỡng lão, nhóm người chăm bệnh nhân, nghỉ ngơi cho người chăm bệnh, chăm bố mẹ già, chăm bà, giúp việc cho ông bà, không tự tắm được, không tự ăn được, tắm cho mẹ, mẹ không tự tắm được, bố không tự đi được, không tự lo được, mẹ chồng nằm liệt, bố chồng nằm liệt, mẹ nằm liệt, bố nằm liệt, ông nằm liệt, bà nằm liệt, mẹ vợ nằm liệt, người già nằm liệt, mẹ chồng ốm liệt giường, chăm mẹ chồng, bố mẹ già yếu, bị lẫn, mẹ bị lẫn, bố bị lẫn, bà bị lẫn, ông bị lẫn, lú lẫn, mất trí nhớ, sa sút trí tuệ, đãng trí, bố liệt giường, mẹ liệt giường, ông cụ, bà cụ, chăm ông cụ, chăm bà cụ, người cao tuổi cô đơn',
    DISABILITY:
      'người khuyết tật, khuyết tật, tàn tật, xe lăn, giấy chứng nhận khuyết tật, phục hồi chức năng, vật lý trị liệu, người điếc, khiếm thính, người mù, khiếm thị, ngôn ngữ ký hiệu, tự kỷ, con khuyết tật, tôi bị khuyết tật, con bị khuyết tật, con tự kỷ, trợ cấp khuyết tật, thẻ người khuyết tật, không đi được, không nghe được, không nhìn được, máy trợ thính, orzeczenie, hội chứng down, mượn nạng, chống nạng, mượn giường bệnh, bị liệt, nằm liệt, bại liệt, tai biến, giường bệnh, giấy khuyết tật, điếc, con chậm nói, mượn xe lăn, trẻ khuyết tật, bị mù, mù lòa, đi nạng, cái nạng, cặp nạng, tăng động, tăng động giảm chú ý, trẻ tăng động, trẻ đặc biệt, con đặc biệt, chậm nói, trẻ chậm nói, bại não, liệt nửa người, tàn phế, cụt chân, cụt tay, ngồi xe lăn, khung tập đi',
    FUNERAL:
      'tang lễ, đám tang, đám ma, chôn cất, mai táng, hỏa táng, nghĩa trang, chồng chết, bố mất, người nhà mất, có người chết, đưa thi hài về nước, đưa tro cốt về nước, tiền mai táng, quan tài, mẹ chết, vợ chết, bạn tôi chết, chết ở ba lan, đưa xác về nước, chi phí tang lễ, hỏa thiêu, phần mộ, ngôi mộ, làm đám tang, đưa thi hài, bạn mới mất, ma chay, đưa xác về, mất ở ba lan, tro cốt, đưa tro cốt về, lo hậu sự, đưa thi hài về, chồng mất, dam tang, chôn ở đâu',
    HOUSING:
      'nhà ở, căn hộ, chỗ ở, tìm chỗ ở, nơi ở, ký túc xá công nhân, không có nhà ở, không có chỗ ở, cần chỗ ở, cần nhà, ở đâu bây giờ, ký túc xá tồi, chỗ ở của công ty, nhà trọ, nhà cửa, ban quản lý nhà, quản lý chung cư, ký túc xá công ty, ở ghép đông, chỗ ở công ty',
    RENTING:
      'thuê nhà, thuê phòng, thuê căn hộ, cho thuê phòng, tìm phòng, tìm nhà thuê, tiền thuê nhà, hợp đồng thuê nhà, chủ nhà, người thuê nhà, tiền đặt cọc, đặt cọc, bị đuổi khỏi nhà, chủ nhà đuổi, trục xuất khỏi nhà, cần thuê nhà, cần thuê phòng, phòng cho thuê, nhà cho thuê, phòng trọ, không trả lại tiền cọc, đòi tiền cọc, chủ nhà đuổi đi, tăng tiền nhà, không trả được tiền nhà, không cho người nước ngoài thuê, ở ghép, thuê trọ, tiền cọc, trả cọc, mất cọc, chủ nhà không trả cọc, ko trả cọc, nhà thuê bị mốc, con gián, môi giới nhà đất, bất động sản, cò nhà, con chuột, diệt chuột, không trả cọc, đòi cọc, nhà mốc, kaucja, chủ trọ, sang nhượng phòng, sổ đỏ, mua nhà giấy tờ, đi xem nhà, xem nhà cho thuê, xem phòng trọ, tường mốc, hợp đồng thuê, tìm phòng trọ, tăng tiền thuê, tiền thuê tăng, chủ nhà tăng giá, tăng giá nhà, giá nhà tăng, đòi lại cọc, lấy lại cọc, giam cọc, kau xia, cau xia, ka u xia, ký túc công nhân, nhà trọ công nhân, ở chật chội, nhồi nhét, nhồi một phòng, rệp giường, share phòng, lò sưởi nguội, lò sưởi không nóng, phòng lạnh, nhà dột, nhà ẩm mốc, chủ nhà không sửa, chủ nhà mặc kệ, tìm người ở ghép, phòng ghép',
    SOCIAL_HOUSING:
      'nhà ở xã hội, nhà xã hội, nhà của thành phố, nhà giá rẻ, căn hộ giá rẻ, nhà nhà nước, xin nhà của nhà nước, xin nhà của thành phố, thuê nhà giá rẻ, nhà công, nhà ở cho người nghèo, đăng ký nhà ở xã hội, danh sách chờ nhà, mieszkanie komunalne, xin nhà của phường',
    UTILITIES:
      'tiền điện, hóa đơn điện, điện nước, tiền nước, tiền ga, hóa đơn ga, mất điện, bị cắt điện, đổ rác, vứt rác, phân loại rác, tiền rác, lò sưởi, công tơ điện, rác, trả tiền điện, tiền điện cao, không có nước, không có ga, mất nước, vứt đồ cũ, bỏ rác ở đâu, hợp đồng điện, hóa đơn, ổ cắm, ổ điện, cầu chì, phích cắm, cắt điện, cắt nước, nước nóng không có, vứt ghế, vứt sofa, sang tên điện, đồng hồ điện, vứt tủ lạnh cũ, lò sưởi không chạy, cúp điện, hóa đơn gas, đổi tên đồng hồ, không ai lấy rác, nước nóng, vứt ghế cũ, bỏ tủ lạnh cũ, vứt tủ lạnh, bỏ đồ cũ, vứt nệm cũ, vứt bàn ghế, vứt rác to, shmie ci, smie chi, xơ mie chi, thùng rác, bao rác, công tơ nước, bill điện, vứt đệm cũ, vứt đệm, bỏ đệm cũ, vứt giường cũ, bỏ nệm cũ, vứt rác cồng kềnh, thủy tinh vỡ, thùng thủy tinh, bỏ thủy tinh, thùng nào, bỏ thùng nào, tien dien, cúp nước, tắt ga, hết ga, hóa đơn nước, đồng hồ nước, đổ rác ở đâu, rác cồng kềnh',
    EMERGENCY_SHELTER:
      'chỗ ngủ, ngủ ở đâu, ngủ qua đêm, vô gia cư, nhà tạm trú, ngủ ngoài đường, mất nhà, nơi trú ẩn tạm thời, tối nay ngủ ở đâu, không có chỗ ngủ tối nay, ngủ trong xe, ngủ ngoài đường phố, bị đuổi ra đường, không có nhà, ở ngoài đường, chỗ ngủ tạm, chỗ ngủ miễn phí, nhà cho người vô gia cư, noclegownia, đêm nay ngủ đâu, ngủ ở ga, ra đường ở, ngủ nhờ, chỗ ngủ nhờ, chỗ ngủ đêm nay, nơi trú, nơi trú tạm, chỗ trú, chỗ trú tạm, chỗ trú chân, trú qua đêm, ngủ bờ ngủ bụi, ngủ bụi, màn trời chiếu đất, không nhà ở, không nhà không cửa, không nơi nương tựa, bơ vơ ngoài đường, bị tống ra đường, no xle go ven, chỗ tá túc, tá túc, tối nay không biết đi đâu, đêm nay không biết đi đâu, không biết đi đâu đêm nay, tối nay ngủ đâu, tối nay ở đâu, cháy nhà không chỗ ở, đi bụi, bế con đi bụi, bế con ra đường, ôm con ra đường, xin tá túc, không chỗ ngả lưng, chồng đuổi ra khỏi nhà, bị chồng đuổi, chồng đuổi khỏi nhà, vợ đuổi ra khỏi nhà, bị đuổi giữa đêm, đuổi ra đường',
    MONEY:
      'hết tiền, không có tiền, trợ cấp, tiền trợ cấp, phúc lợi, cần tiền, thiếu tiền, giảm giá, không đủ tiền, tiền bạc, tiền nong, cần tiền gấp',
    CHILD_BENEFITS:
      '800+, 800 plus, 500+, 500 plus, trợ cấp trẻ em, trợ cấp nuôi con, tiền nuôi con, tiền trợ cấp cho con, tiền cho con, trợ cấp thai sản, nghỉ sinh, trợ cấp gia đình, xin 800 plus, làm 800 plus, chưa nhận 800, bị cắt 800, tám trăm plus, tiền sinh con, tiền cho trẻ em, tiền con nhỏ, tiền trẻ em, becikowe, hỗ trợ gia đình đông con, tiền 800, tiền con 800, tiền trợ cấp con, thẻ gia đình đông con, tiền vào năm học, tiền sách vở 300, trợ cấp con, tiền cho trẻ, tiền đi học cho con, trợ cấp sinh con, tiền trợ cấp sinh con, tiền mua sách vở cho con, tiền sách vở, tiền sách vở cho con, tiền học cho con, ôt xem xet plus, ô xem xét plus, tiền tám trăm, be xi kô ve, tiền dựng con, rô din ne, tiền đồ dùng học tập, tiền mua đồ dùng học tập, tiền mua cặp sách, tiền cho mỗi đứa con, tiền mỗi đứa con, tiền theo đầu con',
    SOCIAL_ASSISTANCE:
      'trợ giúp xã hội, trợ cấp xã hội, phúc lợi xã hội, nhân viên xã hội, công tác xã hội, mops, gops, nghèo, người nghèo, hộ nghèo, cứu trợ, trợ cấp khẩn cấp, hỗ trợ tiền nhà, không có tiền ăn, không đủ sống, xin trợ cấp, hỗ trợ của mops, xin hỗ trợ xã hội, zasilek, giúp người nghèo, khó khăn, hoàn cảnh khó khăn, nhà nghèo, không có tiền mua thuốc, tiền mua củi, hết tiền ăn, không có thu nhập, giúp tiền than, hết tiền rồi, hết sạch tiền, hết tiền tiêu, cháy túi, rỗng túi, viêm màng túi, không xu dính túi, không một xu dính túi, túng thiếu, túng quẫn, nghèo đói, khốn khó, da si wek, za xi uếch, mốp xờ, gốp xờ, trợ cấp nhà nước, xin tiền nhà nước, xin hỗ trợ tiền, không có tiền trả tiền nhà, hỗ trợ tiền, hỗ trợ tài chính, hỗ trợ tiền bạc, xin tiền hỗ trợ, tiền củi, tiền củi sưởi, tiền than, tiền sưởi, hỗ trợ tiền sưởi, trợ cấp tiền sưởi, hết tiền sinh hoạt, khong du song, mẹ đơn thân khó khăn, gia đình khó khăn',
    SOCIAL_INSURANCE:
      'bảo hiểm xã hội, zus, lương hưu, hưu trí, nghỉ hưu, trợ cấp ốm đau, nghỉ ốm, đóng bảo hiểm, chủ có đóng bảo hiểm không, trợ cấp mất sức, tiền đóng zus, chủ có đóng zus không, chủ không đóng zus, chủ không đóng bảo hiểm, nghỉ ốm có lương, l4, tiền ốm, lương hưu việt nam, tuổi nghỉ hưu, số năm đóng bảo hiểm, kiểm tra zus, viện điều dưỡng, an dưỡng, nghỉ ốm hưởng lương, tiền nghỉ ốm, đóng zus, tiền ốm l4, sổ bảo hiểm xã hội, tiền thai sản, đóng bảo hiểm xã hội, chế độ thai sản, tiền chế độ thai sản, tiền đẻ, nghỉ đẻ có lương, lương ốm, zút, zu xờ, tiền hưu trí, về hưu, sổ hưu, e me ry tu ra, e lờ bốn, tiền nghỉ sinh, tiền nghỉ đẻ, tiền nghỉ thai sản, nghỉ sinh có lương, dong zus, nghỉ thai sản, thai sản, nghỉ sinh',
    TAXES:
      'đóng thuế, tiền thuế, khai thuế, nộp thuế, hoàn thuế, cục thuế, sở thuế, thuế thu nhập, pit, mã số thuế, thuế vat, quyết toán thuế, khai thuế ở đâu, giúp khai pit, pit 37, pit 11, lấy lại thuế, hoàn lại thuế, urzad skarbowy, xin mã số thuế, thuế năm, làm pit, xin lại thuế, tờ pit, u rôn skar bô vư, u zônt skar bô vy, urzont skarbowy, khai pít, pit11, hoàn pit, lấy thuế về, tiền thuế hoàn, tiền thuế trả lại, làm hai công ty khai, hai công ty thì khai, khai thế nào hai công ty',
    BANKING:
      'ngân hàng, tài khoản, mở tài khoản, tài khoản ngân hàng, thẻ ngân hàng, cây atm, atm, chuyển tiền, gửi tiền, gửi tiền về nhà, gửi tiền về việt nam, vay ngân hàng, mở tài khoản cho người nước ngoài, mở tài khoản ngân hàng, ngân hàng không cho mở tài khoản, bị khóa thẻ, bị khóa tài khoản, mất thẻ ngân hàng, chuyển tiền về nhà, chuyển tiền về việt nam, western union, đổi đô la, kantor, ơ rô, gửi tiết kiệm, gửi tiền về, gửi tiền về vn, chuyển tiền về, thẻ atm, blik, nuốt thẻ, đổi tiền euro, đổi ngoại tệ, thẻ bị khóa, tài khoản nhận lương, sao kê ngân hàng, sao kê tài khoản, rút tiền, máy rút tiền, kôn tô, con tô ngân hàng, mở kôn tô, làm thẻ ngân hàng, chuyển khoản, chuyển khoản về nhà, chuyển tiền về quê, gửi tiền về quê, gửi tiền cho bố mẹ, thẻ visa ngân hàng, thẻ tín dụng, làm thẻ tín dụng',
    DEBT_ADVICE:
      'nợ nần, món nợ, mắc nợ, vay nợ, vay tiền, không trả được nợ, trả nợ, đòi nợ, chấp hành viên, phá sản, vay nặng lãi, thi hành án, bị nợ, nợ nhiều, tôi nợ tiền, nợ ngân hàng, bị siết nợ, bị trừ lương trả nợ, bị phong tỏa tài khoản, không trả được khoản vay, komornik, thoát nợ, vay nóng, vỡ nợ, xã hội đen đòi nợ, trả góp không nổi, tiền nợ đi nước ngoài, cầm đồ, tiệm cầm đồ, cầm cố, cầm xe, lấy tên em đi vay, vay bằng tên em, đứng tên vay hộ, không trả nổi nợ, bị đòi nợ, trừ lương vì nợ, cô mo nhích, co mo nhik, kô mor nhik, cô mơ nhíc, vay bạc, vay lãi, lãi mẹ đẻ lãi con, chủ nợ, chủ nợ đòi, siết nợ, xù nợ, bốc bát họ, nợ chồng chất, ngập trong nợ, phong tỏa tài khoản, khóa tài khoản vì nợ, không trả được tiền vay, không trả nổi tiền vay, tiền vay không trả được, vay không trả nổi, bị trừ lương vì nợ, trừ lương trả nợ, trả nợ góp, trả góp, nợ chồng nợ, nợ thẻ tín dụng',
    SAFETY:
      'an toàn, bạo lực, nguy hiểm, nạn nhân, nạn nhân của tội phạm, cứu tôi, bị đe dọa, đe dọa, tôi đang gặp nguy hiểm, có người đe dọa tôi, bị đe dọa giết, không an toàn, cần được bảo vệ, sợ bị hại, hàng xóm ồn, hàng xóm ồn ào, hàng xóm làm ồn, nhà bên ồn ào, lò sưởi khí độc, khí than, kiểm tra lò sưởi, sợ quá không dám ra ngoài, báo khói, máy báo khói, báo cháy, mùi gas, kiểm tra bếp lò, có người theo dõi, ngửi thấy mùi gas, cháy nhà, mùi lạ, mùi khói, lò sưởi bốc khói',
    POLICE:
      'công an, cảnh sát, đồn công an, bị mất trộm, mất trộm, bị trộm, ăn trộm, bị cướp, cướp, bị đánh ngoài đường, bị tấn công, tội phạm, trình báo, báo công an, người mất tích, phạt tiền, mất điện thoại, gọi cảnh sát, gọi công an, bị mất điện thoại, bị trộm điện thoại, bị trộm xe đạp, bị mất ví, bị móc túi, bị đánh, báo mất trộm, con bị lạc, trẻ lạc, policja, bị hành hung, tống tiền, hăm dọa, hối lộ, đút lót, tham nhũng, bắt cóc, bị bắt cóc, vũ khí, mất ví, bị giật, nộp phạt, nhặt được giấy tờ, mất liên lạc, mất tích, tìm người mất tích, không biết sống chết, đọc mã otp, lừa qua điện thoại, giả danh ngân hàng, mất sạch tiền tài khoản, khoan đục, khoan đục suốt đêm, nhà bên khoan, hàng xóm khoan, mất xe đạp, bị giật túi, hàng xóm ồn, nhặt được ví, có người theo dõi, trình báo công an, trộm vào nhà, trộm vô nhà, trộm đột nhập, đột nhập vào nhà, nhà bị trộm, ăn cắp, ăn cướp, bị cuỗm, cuỗm mất, chôm, bị chôm, chôm mất điện thoại, mất xe, cầm tiền rồi trốn, cầm tiền bỏ trốn, ôm tiền bỏ trốn, ôm tiền chạy, lấy tiền rồi chặn, lừa lấy tiền, lừa tiền rồi biến mất, môi giới ôm tiền, kẻ lừa đảo, bị lừa đảo tiền, pô li xia, po li xa, bị dọa giết, túi trên tàu, túi trên xe buýt, túi trên xe bus, điện thoại trên xe bus, điện thoại trên xe buýt, điện thoại trên tàu, ví trên xe buýt, ví trên xe bus, mất đồ trên xe, móc túi trên xe, nhặt được thẻ, nhặt được giấy, lạc chó, lạc mất chó, mất chó, chó đi lạc, lạc mèo, mất mèo, mèo đi lạc, chó hoang, nhặt được chó, giật túi, giật điện thoại, bị lừa qua điện thoại, bị đe dọa, bị quấy rối, bị theo dõi',
    DOMESTIC_VIOLENCE:
      'bạo lực gia đình, bạo hành, bạo hành gia đình, chồng đánh, chồng đánh tôi, bị chồng đánh, bị đánh, đánh đập, đánh vợ, hiếp dâm, bị hiếp, xâm hại tình dục, lạm dụng tình dục, quấy rối, quấy rối tình dục, nhà tạm lánh, bỏ trốn khỏi chồng, bị đánh ở nhà, đánh con, bạo hành trẻ em, rình rập, chồng đánh vợ, chồng hay đánh, bạn trai đánh, người yêu đánh, sợ chồng, chồng đe dọa, sợ về nhà, bỏ nhà đi vì chồng, chồng kiểm soát tiền, bị cưỡng hiếp, bị sàm sỡ, bố đánh con, chồng bạo lực, chồng vũ phu, say rượu đánh vợ, nhậu về đánh vợ, đánh mẹ con, chồng say đánh, đánh hai mẹ con, trốn chồng, niebieska karta, bị nhốt trong nhà, không cho gặp ai, nhốt trong nhà, không cho ra khỏi nhà, chị dâu bị đánh, em dâu bị đánh, bố đánh mẹ, vũ phu, chồng tẩn, bị chồng tẩn, tẩn cho một trận, chồng nện, chồng dần, bị ăn đòn, bị ăn tát, chồng tát, chồng đấm, chồng đá, chồng đập, chồng bóp cổ, chồng chửi đánh, thượng cẳng chân hạ cẳng tay, bầm mắt, thâm tím người, bị đánh bầm, bố dượng đánh, ba đánh má, cha đánh mẹ, chồng hành hạ, bị chồng hành hạ, bị hành hạ, chồng dọa giết, chồng ghen đánh, bồ đánh, bị ngược đãi, ngược đãi vợ, nhốt vợ, sợ chồng đánh, bị chồng tát, vợ bị chồng tát, bạn trai tát, tát vợ, chồng ném đồ, chong danh',
    HUMAN_TRAFFICKING:
      'buôn người, buôn bán người, lao động cưỡng bức, cưỡng bức lao động, nô lệ, bóc lột, bị bóc lột, bị giữ hộ chiếu, chủ giữ hộ chiếu, thu hộ chiếu, bị ép làm việc, mại dâm, ép bán dâm, không cho nghỉ việc, chủ không trả hộ chiếu, bị thu giấy tờ, chủ giữ giấy tờ, bị bị nhốt, không cho ra ngoài, làm như nô lệ, làm không lương và không được đi, bị bán sang, bị lừa bán, làm trả nợ, nợ tiền môi giới phải làm, cầm hết giấy tờ, cầm hộ chiếu, giữ hết giấy tờ, giữ giấy tờ, giữ hộ chiếu, môi giới giữ hộ chiếu, ép làm việc, môi giới lừa, bắt làm trả nợ, ép tiếp khách, giữ thẻ ngân hàng, thu thẻ ngân hàng, giữ thẻ của tụi em, cầm thẻ lương, bắt làm gái, bị ép làm, bị nhốt, nhốt trong trại, chủ nhốt, bị chủ nhốt, cấm ra ngoài, làm trừ nợ, làm để trừ nợ, làm không công trừ nợ, bị bán sang đây, bị bán vào, bán sang châu âu, ép đi khách, bị ép bán dâm, ép làm gái, tú bà, bị canh giữ, có người canh, thu giấy tờ, chủ thu hộ chiếu, chủ cầm hộ chiếu, bị cầm hộ chiếu, giam giấy tờ, bị bắt làm không lương, bắt làm không công, bị bắt làm việc, ép làm không lương, phải trả hết tiền đi, trả hết tiền đi mới được nghỉ, trả hết nợ mới được đi, trả hết nợ mới cho đi, cất hết giấy tờ, bị giam lỏng',
    DISCRIMINATION:
      'phân biệt đối xử, phân biệt chủng tộc, kỳ thị, bị kỳ thị, bài ngoại, xúc phạm, ngôn từ thù ghét, đối xử bất công, bình đẳng, phân biệt màu da, bị xúc phạm vì là người nước ngoài, bị chửi vì người châu á, bị đối xử tệ vì người nước ngoài, bảo về nước đi, màu da, trả lương thấp vì người nước ngoài, bị miệt thị, bị trêu chọc, bị chửi, bị chửi ngoài đường, bị chửi trên xe, đồng tính, lgbt, người chuyển giới, chửi châu á, gọi là ching chong, cút về nước, miệt thị, bị nhổ nước bọt, khinh người việt, vì là người châu á, chê giọng tôi, chửi người nước ngoài, không cho thuê vì là người việt, vì là người nước ngoài, vì da vàng, vì màu da, đồ châu á, chửi đồ châu á, bảo cút về nước, đuổi về nước mày, nhại tiếng, nhại giọng, kéo mắt xếch, làm mắt xếch, ching chong, coi thường người nước ngoài, khinh thường, ba tàu, trêu con, trêu là ba tàu, bị trêu, không cho người châu á vào, bị chửi vì nói tiếng việt, bị chửi là người châu á, bị khinh, trêu da vàng',
    BASIC_NEEDS:
      'nhu yếu phẩm, tôi đói, cứu trợ nhân đạo, viện trợ nhân đạo, đồ quyên góp, chỗ tắm, giặt quần áo, giặt đồ, tã giấy, bỉm tã, bỉm, vệ sinh cá nhân, chữ thập đỏ, caritas, từ thiện, không có gì cả, tắm ở đâu, giặt đồ ở đâu, xà phòng, băng vệ sinh, đồ cho em bé, đồ sơ sinh, đồ dùng cá nhân, đói lắm, cái lược, dao cạo râu, máy cạo râu, cạo râu, bỉm cho con, bỉm sữa xin, không có gì trong tay, ti giả, tampon, tắm nhờ, giặt nhờ, chỗ giặt, tắm rửa, tắm giặt, nhà tắm công cộng',
    FOOD_AID:
      'thực phẩm, đồ ăn, thức ăn, đồ ăn miễn phí, bữa ăn, bữa ăn miễn phí, cơm miễn phí, cơm từ thiện, ăn trưa miễn phí, không có gì ăn, gói thực phẩm, ngân hàng thực phẩm, bếp ăn từ thiện, sữa cho con, tôi đói bụng, không có cơm ăn, cần đồ ăn, hết đồ ăn, ăn miễn phí ở đâu, đồ ăn cho con, sữa bột, gạo, súp, phát cơm, xin đồ ăn, suất ăn, đói bụng, mì tôm, phát gạo, xin gạo, tủ lạnh cộng đồng, tủ đồ ăn chung, bữa trưa ở trường, phát đồ ăn, túi thực phẩm, con đói, tủ lạnh trống không, tủ lạnh trống, trong nhà hết gạo, hết gạo, không còn gì ăn, nhịn đói, bị đói, đói ăn, xin cơm, cơm không đồng, cơm 0 đồng, cơm chùa, ăn miễn phí, phát quà, cứu đói, không có gì cho con ăn, gì cho con ăn, không có gì ăn tối, do an, đồ cứu trợ',
    CLOTHING_FURNITURE:
      'quần áo, quần áo miễn phí, áo ấm, áo khoác, giày dép, đồ cũ, đồ nội thất, bàn ghế, nệm, cái nồi, nồi cơm điện, máy giặt, tủ lạnh, xe đẩy em bé, quần áo trẻ em, cần quần áo, quần áo mùa đông, quần áo ấm, giày mùa đông, xin quần áo, xin đồ cũ, cần giường, cũi em bé, đồ gia dụng, chăn màn, quần áo cũ, nội thất miễn phí, giày ấm, chăn ấm, chăn bông, hàng cũ, hàng thùng, đồ đã dùng, bàn là, bàn ủi, ủi đồ, rèm cửa, màn cửa, quạt máy, điều hòa, máy lạnh, con dao, cái thìa, cái muỗng, lò vi sóng, máy hút bụi, hút bụi, khăn quàng, khăn quàng cổ, khăn len, áo sơ mi, com lê, quần bò, quần jean, cái quần, quần dài, ô che mưa, áo mưa, cái ô, đồ lót, quần lót, áo lót, áo ngực, giường tủ, xin áo ấm, đồ cũ cho, nồi niêu, xin giường, đồ điện gia dụng, cái váy, đồ chơi cũ, đồ chơi trẻ con, nôi em bé, cũi trẻ em, đồ nội thất cũ, áo rét, áo lạnh, áo phao, áo khoác ấm, quần áo rét, xin đồ, quần áo sơ sinh, đồ em bé, đồ cho bé, nôi cho bé, cũi cho bé, giường cũi, xe đẩy cho bé, mền gối, gối chăn, bát đĩa, giày cho con, nôi cho trẻ sơ sinh, nôi cho trẻ, nôi trẻ sơ sinh, giường cho trẻ sơ sinh, cần đồ ấm, đồ ấm, chăn gối, xin chăn, xin bàn ghế, xin tủ lạnh cũ, nệm cũ',
    POST: 'bưu điện, gửi thư, thư bảo đảm, bưu phẩm, bưu kiện, gửi hàng, gửi đồ về việt nam, nhận hàng, nhận bưu kiện, chuyển phát, giấy báo nhận thư, tem thư, awizo, gửi hàng về nhà, gửi bưu phẩm, poczta, paczkomat, nhận thư, thư ký gửi, bưu tá, giấy bưu điện, giấy báo bưu điện, bưu tá để giấy, gửi hàng về, gửi thùng hàng, gửi đồ về, giấy báo trong hộp thư, mất bưu kiện, pót ta, pô chta, pót tra, phiếu báo bưu phẩm, giấy báo nhận hàng, gửi đồ về nhà, gửi thùng đồ, a vi zo, tủ nhận hàng, người đưa thư, người đưa thư để lại, bưu tá để lại giấy, buu dien, lấy thư hộ, lấy thư hộ người khác, nhận hộ thư, nhận hộ bưu phẩm, lấy hộ bưu kiện, nhận thư thay, mã lấy hàng, mã lấy hàng ở tủ, tủ lấy hàng, tủ paczkomat, lấy hàng ở tủ, lấy bưu phẩm, giấy mời lấy hàng',
    TRANSPORT:
      'giao thông, đi lại, đi làm bằng gì, đưa đón, xe đạp, taxi, bãi đỗ xe, đường đi, đi làm bằng cách nào, đi đến chỗ làm, xe đưa đón công nhân, xe điện, không có xe đi làm, sửa xe đạp, đi chung xe, xe đi làm, đi nhờ xe, xe đạp hỏng, thuê xe đạp, xe dap',
    DRIVING_LICENCE:
      'bằng lái xe, bằng lái, đổi bằng lái, đổi bằng lái xe, giấy phép lái xe, thi bằng lái, học lái xe, đăng ký xe, bảo hiểm xe, đăng kiểm, đổi bằng lái việt nam, bằng lái việt nam, bằng lái có dùng được không, thi bằng, thi lấy bằng lái, mua xe, sang tên xe, bảo hiểm ô tô, prawo jazdy, bằng lái xe tải, trường dạy lái xe, gplx, bằng b, bằng lái ô tô, thi bằng ô tô, biển số xe, xe máy, xe gắn máy, thi trượt bằng lái, trượt bằng lái, thi lái xe, đổi bằng xe máy, thi lý thuyết lái xe, mua ô tô, pra vô za zdư, pra vo za zdy, prava jazdy, pra vô jazdy, pra vo ya zdy, lấy bằng lái, đổi bằng, bằng c, bằng lái quốc tế, làm biển số, trường lái, thầy dạy lái, nhập xe, nhập xe từ đức, xe nhập từ đức, mua xe từ đức, đem xe từ đức về, doi bang lai',
    PUBLIC_TRANSPORT:
      'xe buýt, xe bus, vé xe buýt, vé tháng, vé xe, lịch xe buýt, trạm xe buýt, bến xe, tàu hỏa, tàu, ga tàu, giao thông công cộng, xe buýt miễn phí, xe buýt nào, mấy giờ có xe buýt, xe buýt đi làm, mua vé, mua vé ở đâu, vé tàu, tàu đi warszawa, xe đi warszawa, xe khách, tàu điện, giờ xe buýt, bị phạt vé, chuyến cuối, lỡ chuyến xe, đi bộ về vì hết xe, xe về làng, hết xe buýt về, lỡ chuyến xe cuối, không còn xe buýt, chuyến đầu tiên, bị phạt trên xe buýt, đi đến bằng cách nào, đi làm lúc 6 giờ sáng, xe đi làm sáng sớm, xe sáng sớm, bi let, au to bus, ao tô bút, chuyến xe cuối, xe đêm, lịch xe, giờ xe, tuyến xe, trạm xe, xe lửa, chuyến xe đầu, chuyến xe đầu tiên, chuyến xe sớm nhất, xe lên phố, không có xe lên phố, xe lên thành phố, không có xe đi khám, xe đi chợ, xe đi bệnh viện, bus đi khám bệnh, giảm giá vé, giảm giá vé xe, vé giảm giá, vé học sinh, vé sinh viên, xe về quê, lịch tàu, giờ tàu',
    COMMUNITY:
      'cộng đồng, hội nhập, hòa nhập, thời gian rảnh, giải trí, hội đoàn, hội người việt, cộng đồng người việt, đồng hương, người cùng quê, cộng đồng người việt ở ba lan, người việt ở đây, hội người nhập cư, hàng xóm giúp nhau, làm quen hàng xóm, mảnh vườn trồng rau, vườn chung, trồng rau, đồng bào, hội đồng hương, mảnh vườn, bà con đồng hương',
    MEETING_PLACES:
      'gặp gỡ, gặp mặt, giao lưu, kết bạn, tìm bạn, làm quen, không quen ai, cô đơn, câu lạc bộ, quán cà phê, nhà văn hóa cộng đồng, không có bạn, muốn có bạn, muốn kết bạn, muốn làm quen, thấy cô đơn, chán quá, gặp gỡ mọi người, chỗ chơi, đi chơi ở đâu, ở một mình buồn, gặp bạn bè, kiếm bạn, chỗ tụ tập, picnic, chơi cờ, đánh cờ, cờ tướng, hòa nhập với người ở đây, quen bạn mới, tìm bạn bè, làm quen bạn mới, không có bạn bè, không có ai chơi cùng, tụ tập, giao lưu kết bạn, tìm bạn mới, kết bạn mới, gặp người việt, gặp đồng hương, buồn không có bạn, chẳng có bạn',
    BEFRIENDING_MENTORING:
      'người hướng dẫn, cố vấn, mentor, người đi cùng, đi cùng tôi, ai đi cùng tôi, đi bác sĩ cùng tôi, bạn đồng hành, người đồng hành, bạn người ba lan, dẫn đường, hàng xóm giúp đỡ, đi cùng tôi đến bệnh viện, cần người đi cùng, sợ đi một mình, chỉ đường cho người mới, bạn ba lan, gia đình ba lan, người giúp đỡ, đi cùng nói giúp, sinh viên cũ kèm sinh viên mới, đi cùng ra bệnh viện, chỉ đường đi nước bước, di cung, bạn người ba lan giúp, đi cùng tôi đến phòng giấy tờ, có người dẫn đi, người chỉ dẫn, bạn người địa phương, người kèm, người kèm cặp, kèm cặp, bạn kèm, ai đi cùng, đi cùng với tôi, dẫn đi làm giấy tờ, có ai đi cùng, người dẫn đi, ai dẫn đi, dẫn đi làm giấy, cần người dẫn đi, anh chị khóa trên, sinh viên khóa trên, đàn anh đàn chị, khóa trên giúp',
    WOMENS_GROUPS:
      'nhóm phụ nữ, câu lạc bộ phụ nữ, hội phụ nữ, phụ nữ, gặp gỡ phụ nữ, dành cho phụ nữ, may vá, đồ thủ công, phụ nữ nhập cư, gặp phụ nữ khác, buổi gặp phụ nữ, nhóm chị em, hội chị em, chị em phụ nữ, đan len, nấu ăn cùng nhau, chỉ dành cho nữ, chị em tụ tập, đồ handmade, chị em gặp nhau, đan móc, móc len, thêu thùa, thêu, khâu vá, làm đồ thủ công, thủ công, lớp thủ công, cắm hoa, làm đồ len',
    VOLUNTEERING:
      'tình nguyện, tình nguyện viên, làm tình nguyện, muốn giúp người khác, giúp đỡ người khác, hiến máu, việc thiện nguyện, thiện nguyện, tôi muốn giúp, muốn làm tình nguyện, làm thế nào để giúp, giúp người khác, làm từ thiện giúp người, hiến máu nhân đạo, giúp người tị nạn, làm không lương giúp người, làm thiện nguyện, đi tình nguyện, học sơ cứu, sơ cấp cứu, làm từ thiện, đi làm từ thiện, làm việc thiện, khóa sơ cứu, có thời gian rảnh muốn giúp, giúp đỡ cộng đồng, giúp cộng đồng, đóng góp cho cộng đồng, giúp ích, muốn giúp ích, giúp ích cho đời, về hưu muốn giúp, muốn giúp người, muốn giúp mọi người, giúp người khó khăn, muốn làm việc tốt, đi giúp người',
    LIBRARY:
      'thư viện, sách, mượn sách, đọc sách, phòng đọc, sách tiếng việt, sách trẻ em, mượn sách ở đâu, chỗ ngồi học, đọc truyện, truyện tranh, thẻ thư viện, sách thiếu nhi, sách cho con, chỗ yên tĩnh đọc sách, kể chuyện cho bé, đọc truyện cho bé, sách nói, mượn phim, mượn đĩa, truyện tiếng việt',
    CULTURE:
      'bảo tàng, nhà hát, rạp chiếu phim, xem phim, hòa nhạc, ca nhạc, âm nhạc, nhảy, khiêu vũ, hợp xướng, triển lãm, lễ hội, sự kiện, vẽ tranh, nhà văn hóa, tham quan, đi đâu chơi cuối tuần, phim, buổi diễn, hát, lớp múa, đàn ghi ta, giáng sinh, tết, hội chợ, chụp ảnh, piano, đàn piano, dương cầm, bài thơ, thơ ca, làm thơ, múa rối, con rối, kịch rối, điêu khắc, tạc tượng, khách du lịch, sở thú, vườn thú, thảo cầm viên, hát quan họ, văn nghệ, ca hát, tết việt, hội xuân, quan ho, trung thu, hát hợp xướng, múa lân, viện bảo tàng, đêm noel, phòng tranh, đi chơi với gia đình cuối tuần, học đàn, học đàn cho con, học ghi ta, phim phụ đề, phong tục, kèn đồng, dàn nhạc, ca đoàn, hát tập thể, lớp vẽ, chơi nhạc, biểu diễn cuối tuần, làm gốm, rối nước, xem múa rối, học múa, múa hát, múa dân gian, ban nhạc, chơi trong ban nhạc, đội văn nghệ, đàn hát, học vẽ, đi chơi cuối tuần, coi phim, coi hát, kịch nói, đóng kịch, hát hò, hát ca đoàn, tượng gốm, nghe nhạc, nghe nhạc sống, xem ca nhạc, đánh đàn ghita, đàn ghita, chơi ghita, đánh đàn, chơi đàn, diễn kịch',
    SPORT:
      'thể thao, thể dục, phòng gym, tập gym, bể bơi, hồ bơi, bơi lội, bơi, bóng đá, đá bóng, bóng chuyền, bóng rổ, chạy bộ, yoga, tập luyện, võ thuật, câu lạc bộ thể thao, sân bóng, cầu lông, chơi bóng đá, chơi bóng chuyền, chơi cầu lông, tập ở đâu, tập thể dục, tennis, quần vợt, karate, thể thao cho con, đi bơi, chạy thể dục, đá banh, hồ bơi cho nữ, học bơi, tập bơi, tự vệ, phòng vệ, câu cá, đi câu, trượt băng, sân băng, thuyền buồm, du thuyền, xông hơi, trượt tuyết, học võ, tập yoga, quyền anh, phòng tập, tập võ, bóng bàn, ping pong, bơi dành cho phụ nữ, dạy bơi cho con, lớp bơi, đội bóng, chạy bộ chung, đá phủi, đánh cầu lông, đánh bóng bàn, đánh tennis, tập tạ, tập thể hình, da bong, đi bộ thể dục, chạy bộ buổi sáng, tập chạy, đi bộ cùng nhau',
    RELIGION:
      'nhà thờ, đi chùa, thánh lễ, lễ nhà thờ, linh mục, cha xứ, giáo xứ, cầu nguyện, phật giáo, công giáo, tin lành, nhà thờ hồi giáo, rửa tội, tôn giáo, nhà thờ công giáo, thánh lễ tiếng việt, chùa việt, cầu nguyện ở đâu, rửa tội cho con, xưng tội, mục sư, lễ phật, đi nhà thờ, ngôi chùa, lên chùa, kinh thánh, phúc âm, thiên chúa giáo, giáo sĩ hồi giáo, do thái, đạo do thái, giáo đường do thái, tu viện, nữ tu, bà sơ, hành hương, chùa việt nam, đi lễ nhà thờ, thầy chùa, cầu siêu, đạo phật, rước lễ, giáo lý, lớp giáo lý, lễ chùa, nhà thờ tiếng anh, gặp linh mục, nhóm cầu nguyện, đi lễ, lễ chủ nhật, đi lễ chủ nhật, xem lễ, sư thầy, ko shiu, ko shchuw, cốt chu, hội thánh, di chua',
    BUSINESS:
      'kinh doanh, doanh nghiệp, buôn bán, thương mại, phòng thương mại, doanh nhân, làm ăn, chủ doanh nghiệp, kinh doanh buôn bán, công ty riêng, chủ cửa hàng, giới kinh doanh',
    STARTING_BUSINESS:
      'mở công ty, thành lập công ty, mở cửa hàng, mở quán, mở nhà hàng, mở tiệm nail, tự kinh doanh, đăng ký kinh doanh, khởi nghiệp, kế toán, làm chủ, vốn kinh doanh, hộ kinh doanh, muốn mở công ty, muốn kinh doanh, mở tiệm, mở quán ăn, mở cửa hàng nail, đăng ký công ty, dzialalnosc, jdg, kế toán viên, vay vốn kinh doanh, đóng công ty, bán hàng chợ, thuê sạp, bán đồ ăn tại nhà, nấu ăn bán, bán cơm hộp, mở quán phở, vốn mở quán, ra làm riêng, làm riêng, tự làm chủ, sang quán, sang nhượng quán, mở ki ốt, mở sạp, làm ăn riêng, xin nip, làm nip, số nip cho công ty, da u gô đa rờ cha, tiền để làm ăn riêng, tiền làm ăn riêng, vốn làm ăn, vốn làm ăn riêng, xin vốn làm ăn, tư vấn mở công ty, tư vấn kinh doanh, làm tự do, lao động tự do, làm freelance, tự doanh, ra làm chủ, thuế khoán, nộp thuế khoán, hình thức nộp thuế',
    EMPLOYING_FOREIGNERS:
      'thuê người nước ngoài, tuyển người nước ngoài, tuyển lao động, tuyển công nhân, thuê công nhân, cần tuyển người, nghĩa vụ của chủ lao động, lao động nước ngoài, cần công nhân, cần lao động, tìm công nhân, tuyển người, muốn thuê người, thuê lao động việt nam, giấy tờ thuê người nước ngoài, thuê hợp pháp, tuyển nhân viên, thuê người việt, tuyển người việt, công ty tuyển người nước ngoài, thuê lao động, tuyển lao động việt, thuê thợ việt, đưa người sang làm, nhận lao động, thuê đầu bếp việt, tuyển thợ nail, nhận lao động nước ngoài, thue lao dong, tuyển nhóm thợ, tuyển thợ, tuyển thợ từ việt nam, tuyển thợ việt nam, tuyển nhóm thợ từ việt nam, đưa thợ sang, đưa công nhân sang, nhận công nhân nước ngoài',
  },
  audienceSynonyms: {
    LABOUR_MIGRANTS: 'lao động nước ngoài, người nhập cư, người di cư, công nhân nước ngoài, người nước ngoài, xuất khẩu lao động',
    SEASONAL_WORKERS: 'thời vụ, lao động mùa vụ, hái quả',
    NO_STATUTORY_ENTITLEMENT: 'không được hưởng trợ cấp, không đủ điều kiện',
    NEWCOMERS: 'mới đến, mới sang',
    FAMILIES_WITH_CHILDREN: 'gia đình có trẻ em, bố mẹ',
    MOTHERS: 'bà mẹ, các mẹ, mẹ có con',
    PREGNANT_WOMEN: 'bà bầu, có thai, mang thai',
    SINGLE_PARENTS: 'mẹ đơn thân, bố đơn thân',
    WOMEN: 'nữ, chị em, nữ giới',
    CHILDREN: 'trẻ con, em bé, cho con, cho bé, con nhỏ',
    YOUTH: 'thanh niên, thiếu niên, tuổi teen',
    STUDENTS: 'sinh viên đại học, du học sinh',
    SENIORS: 'người già, người lớn tuổi, người về hưu',
    PEOPLE_WITH_DISABILITIES: 'tàn tật, người mù, người điếc',
    UNEMPLOYED: 'thất nghiệp, mất việc',
    LOW_INCOME: 'người nghèo, hộ nghèo',
    HOMELESS: 'ngủ ngoài đường, người không nhà cửa',
    TEMPORARY_PROTECTION: 'người ukraina, tị nạn ukraina',
    REFUGEES: 'dân tị nạn, người tỵ nạn',
    ASYLUM_SEEKERS: 'xin tị nạn',
    EU_CITIZENS: 'công dân châu âu, người châu âu',
    UNDOCUMENTED: 'bất hợp pháp, người rơm, cư trú bất hợp pháp',
    RETURNING_POLES: 'người ba lan hồi hương, trở về ba lan',
    VICTIMS_OF_VIOLENCE: 'nạn nhân, nạn nhân bạo lực',
    EMPLOYERS: 'chủ sử dụng lao động, người sử dụng lao động, dành cho chủ lao động',
    ENTREPRENEURS: 'doanh nhân, chủ công ty',
    VOLUNTEERS: 'người tình nguyện',
    LOCAL_RESIDENTS: 'cư dân, người địa phương, dân ở đây',
  },
  formalitySynonyms: {
    FORMAL: 'nhà nước, công lập, chính thức, của thành phố, chính phủ',
    SEMI_FORMAL: 'hội đoàn, hội người việt, tổ chức phi chính phủ, quỹ từ thiện, của nhà thờ, ngo',
    INFORMAL: 'không chính thức, hàng xóm với nhau, nhóm facebook, nhóm zalo',
    VOLUNTARY: 'với tình nguyện viên, do tình nguyện viên, tình nguyện viên dạy',
  },
  requirementSynonyms: {
    APPOINTMENT: 'không cần hẹn, không hẹn trước, đặt hẹn, đặt lịch, đặt lịch hẹn, hẹn trước, không phải xếp hàng',
    PASSPORT_OR_ID: 'không có hộ chiếu, không hộ chiếu, cần hộ chiếu, mang hộ chiếu, bằng hộ chiếu, không có giấy tờ tùy thân',
    PESEL: 'không có pesel, không pesel, chưa có pesel, cần pesel, có cần pesel',
    RESIDENCE_TITLE: 'không có thẻ cư trú, không có thẻ, chưa có thẻ cư trú, không có visa, không visa, có visa, hết visa, chưa có karta',
    TEMPORARY_PROTECTION_STATUS: 'không có ukr, có ukr, tình trạng ukr',
    REGISTERED_ADDRESS: 'không có địa chỉ, không đăng ký địa chỉ, không có meldunek, chưa có meldunek, chưa đăng ký địa chỉ',
    LIVING_IN_MUNICIPALITY: 'chỉ dành cho cư dân, sống ở nơi khác, sống ở thành phố khác',
    HEALTH_INSURANCE: 'không có bảo hiểm, không bảo hiểm, chưa có bảo hiểm, không có bảo hiểm y tế, có bảo hiểm, không có nfz',
    REFERRAL: 'không cần giấy giới thiệu, không có giấy giới thiệu, có giấy giới thiệu, giấy chuyển viện',
    WORK_CONTRACT: 'không có hợp đồng, không hợp đồng, chưa có hợp đồng, có hợp đồng, không có hợp đồng lao động',
    WORK_PERMIT: 'không có giấy phép lao động, chưa có giấy phép lao động, không giấy phép, có giấy phép lao động',
    REGISTERED_UNEMPLOYED: 'đã đăng ký thất nghiệp, chưa đăng ký thất nghiệp, đã đăng ký ở sở lao động',
    INCOME_STATEMENT: 'không có giấy thu nhập, giấy xác nhận lương, chứng minh thu nhập, mức thu nhập',
    DISABILITY_CERTIFICATE: 'không có giấy khuyết tật, có giấy khuyết tật, thẻ khuyết tật',
    BIRTH_CERTIFICATE: 'không có giấy khai sinh, có giấy khai sinh, cần giấy khai sinh',
    SWORN_TRANSLATION: 'không cần dịch, không có bản dịch, có bản dịch tuyên thệ, phải dịch giấy tờ',
    BANK_ACCOUNT: 'không có tài khoản, không có tài khoản ngân hàng, chưa có tài khoản, chưa có tài khoản ngân hàng',
    TRUSTED_PROFILE: 'không có profil zaufany, chưa có profil zaufany, không có hồ sơ tin cậy',
    BASIC_POLISH:
      'không biết tiếng ba lan, không cần tiếng ba lan, không nói được tiếng ba lan, không biết tiếng, không cần biết tiếng, ít tiếng ba lan, chưa biết tiếng ba lan',
    PARENTAL_CONSENT: 'không có bố mẹ, bố mẹ đồng ý, không cần bố mẹ đồng ý, giấy đồng ý của bố mẹ',
    FEE: 'miễn phí, không mất tiền, không tốn tiền, mất phí, bao nhiêu tiền, giá, giá rẻ, có mất tiền không',
  },
  languageSynonyms: {
    pl: 'bằng tiếng ba lan, nói tiếng ba lan, biết tiếng ba lan',
    uk: 'bằng tiếng ukraina, nói tiếng ukraina, tiếng ukraine',
    en: 'bằng tiếng anh, nói tiếng anh, biết tiếng anh, nói được tiếng anh',
    ru: 'bằng tiếng nga, nói tiếng nga, biết tiếng nga',
    be: 'bằng tiếng belarus, nói tiếng belarus',
    ka: 'bằng tiếng georgia, tiếng gruzia, nói tiếng gruzia',
    es: 'bằng tiếng tây ban nha, nói tiếng tây ban nha',
    tr: 'bằng tiếng thổ nhĩ kỳ, nói tiếng thổ, tiếng thổ',
    hi: 'bằng tiếng hindi, tiếng ấn độ, nói tiếng hindi',
    ne: 'bằng tiếng nepal, nói tiếng nepal',
    bn: 'bằng tiếng bangla, tiếng bengal, nói tiếng bengal',
    vi: 'bằng tiếng việt, nói tiếng việt, biết tiếng việt, nói được tiếng việt, tiếng việt nam, người việt',
    uz: 'bằng tiếng uzbek, nói tiếng uzbek',
    fil: 'bằng tiếng philippines, tiếng tagalog, nói tiếng tagalog',
    ar: 'bằng tiếng ả rập, nói tiếng ả rập',
    ro: 'bằng tiếng romania, tiếng rumani, tiếng moldova',
    pso: 'ngôn ngữ ký hiệu, bằng ngôn ngữ ký hiệu, thủ ngữ',
  },
  ambiguous: {
    'công chứng': ['SWORN_TRANSLATION', 'LEGAL_ADVICE'],
    'giấy nghỉ ốm': ['DOCTOR', 'SOCIAL_INSURANCE'],
    'sơ cứu': ['HOSPITAL_EMERGENCY', 'VOLUNTEERING'],
    'bị lừa tiền': ['LEGAL_ADVICE', 'POLICE'],
    'bị lừa': ['LEGAL_ADVICE', 'POLICE', 'CONSUMER_RIGHTS'],
    'lừa đảo': ['LEGAL_ADVICE', 'POLICE', 'CONSUMER_RIGHTS'],
    nip: ['TAXES', 'STARTING_BUSINESS'],
    'lái xe': ['JOB_SEARCH', 'DRIVING_LICENCE', 'VOCATIONAL_TRAINING'],
    'tài xế': ['JOB_SEARCH', 'DRIVING_LICENCE', 'VOCATIONAL_TRAINING'],
    'ca đêm': ['WORKERS_RIGHTS', 'NURSERY', 'PUBLIC_TRANSPORT'],
    xe: ['TRANSPORT', 'DRIVING_LICENCE', 'PUBLIC_TRANSPORT'],
    'thủ tục': ['FORM_FILLING', 'INFORMATION_POINT', 'RESIDENCE_PERMIT'],
    'sinh viên': ['HIGHER_EDUCATION', 'BEFRIENDING_MENTORING'],
    'mới sang': ['INFORMATION_POINT', 'ADVICE'],
    'văn hóa': ['CULTURE', 'ADULT_EDUCATION'],
    giường: ['CLOTHING_FURNITURE', 'DISABILITY', 'SENIORS'],
    'phỏng vấn': ['CAREER_GUIDANCE', 'JOB_SEARCH', 'ASYLUM'],
    'gia đình': ['FAMILY', 'RESIDENCE_PERMIT', 'CHILD_BENEFITS'],
    'hồ sơ': ['FORM_FILLING', 'RESIDENCE_PERMIT'],
    'việt nam': ['COMMUNITY', 'RETURN_HOME', 'PASSPORT_CONSULATE'],
    'bị phạt': ['POLICE', 'PUBLIC_TRANSPORT', 'LEGAL_ADVICE'],
    học: ['SCHOOL', 'POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    phạt: ['POLICE', 'PUBLIC_TRANSPORT', 'LEGAL_ADVICE'],
    trăm: ['MONEY', 'TAXES'],
    mặc: ['CLOTHING_FURNITURE', 'CONSUMER_RIGHTS'],
    chơi: ['SPORT', 'AFTER_SCHOOL', 'MEETING_PLACES'],
    lừa: ['CONSUMER_RIGHTS', 'POLICE', 'HUMAN_TRAFFICKING'],
    đưa: ['RESIDENCE_PERMIT', 'FUNERAL', 'RETURN_HOME'],
    thuế: ['TAXES', 'RENTING', 'EMPLOYING_FOREIGNERS'],
    'ai giúp được tôi': ['ADVICE', 'INFORMATION_POINT'],
    'phải làm gì': ['ADVICE', 'INFORMATION_POINT'],
    'bảo hiểm': ['HEALTH_INSURANCE', 'SOCIAL_INSURANCE', 'DRIVING_LICENCE'],
    thẻ: ['RESIDENCE_PERMIT', 'BANKING', 'PUBLIC_TRANSPORT'],
    'hợp đồng': ['EMPLOYMENT_CONTRACT', 'RENTING'],
    'khóa học': ['POLISH_COURSE', 'VOCATIONAL_TRAINING'],
    'đăng ký': ['ADDRESS_REGISTRATION', 'UNEMPLOYMENT', 'SCHOOL'],
    'bồi thường': ['WORK_ACCIDENT', 'LEGAL_ADVICE'],
    'tạm lánh': ['DOMESTIC_VIOLENCE', 'EMERGENCY_SHELTER'],
    'giúp đỡ': ['ADVICE', 'SOCIAL_ASSISTANCE'],
    'tôi cần giúp đỡ': ['ADVICE', 'INFORMATION_POINT'],
    'tôi có vấn đề': ['ADVICE', 'INFORMATION_POINT'],
    'hàng xóm': ['COMMUNITY', 'SAFETY', 'FAMILY_COUNSELLING'],
    nhà: ['HOUSING', 'EMERGENCY_SHELTER', 'RENTING'],
    tiền: ['MONEY', 'BANKING', 'SOCIAL_ASSISTANCE'],
    'công ty': ['BUSINESS', 'WORK'],
    'điện thoại': ['DIGITAL_SKILLS', 'CONSUMER_RIGHTS', 'POLICE'],
    'tai nạn': ['HOSPITAL_EMERGENCY', 'WORK_ACCIDENT'],
    'giấy tờ': ['RESIDENCE', 'FORM_FILLING', 'SWORN_TRANSLATION'],
    buồn: ['MENTAL_HEALTH', 'MEETING_PLACES'],
    'bạn bè': ['MEETING_PLACES', 'BEFRIENDING_MENTORING'],
    'không trả tiền': ['UNPAID_WAGES', 'CONSUMER_RIGHTS'],
    'ô tô': ['DRIVING_LICENCE', 'TRANSPORT'],
    chùa: ['RELIGION', 'CULTURE'],
    trường: ['SCHOOL', 'HIGHER_EDUCATION'],
    chăn: ['CLOTHING_FURNITURE', 'MENTAL_HEALTH'],
    mất: ['FUNERAL', 'POLICE', 'PASSPORT_CONSULATE'],
    bỏng: ['HOSPITAL_EMERGENCY', 'SPORT'],
  },
};
