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
    TAXES: 'Thuế',
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
    WORK: 'việc làm, công việc, làm việc, lao động, đi làm, nhà máy, xưởng',
    JOB_SEARCH:
      'tìm việc, tìm việc làm, kiếm việc, cần việc làm, muốn tìm việc, tuyển dụng, tin tuyển dụng, việc làm thêm, môi giới việc làm, trung tâm việc làm, sở lao động, xin việc, việc thời vụ',
    UNEMPLOYMENT:
      'thất nghiệp, trợ cấp thất nghiệp, bảo hiểm thất nghiệp, mất việc, tôi bị mất việc, đăng ký thất nghiệp, người thất nghiệp',
    CAREER_GUIDANCE:
      'cv, viết cv, sơ yếu lý lịch, hồ sơ xin việc, tư vấn nghề nghiệp, hướng nghiệp, phỏng vấn xin việc, thư xin việc, đổi nghề',
    VOCATIONAL_TRAINING:
      'học nghề, khóa học nghề, đào tạo nghề, lái xe nâng, bằng xe nâng, học hàn, thợ hàn, thực tập, chứng chỉ nghề, dạy nghề, đào tạo lại',
    QUALIFICATION_RECOGNITION:
      'công nhận bằng cấp, công nhận bằng, bằng cấp, bằng đại học, công nhận văn bằng, hợp pháp hóa bằng, hợp pháp hóa lãnh sự, bằng y tá, bằng nước ngoài, apostille, chuyển đổi bằng cấp',
    WORK_PERMIT:
      'giấy phép làm việc, giấy phép đi làm, visa lao động, visa làm việc, thị thực lao động, làm việc hợp pháp, xin giấy phép lao động, gia hạn giấy phép lao động, work permit, thẻ xanh eu',
    WORKERS_RIGHTS:
      'quyền lao động, quyền lợi người lao động, luật lao động, làm thêm giờ, tăng ca, ngày nghỉ, nghỉ phép, giờ làm việc, lương tối thiểu, công đoàn, bị bắt nạt ở chỗ làm, khiếu nại chủ, chủ lừa, bị lừa khi đi làm, chủ mắng',
    UNPAID_WAGES:
      'không trả lương, chủ không trả lương, chủ không trả tiền, không trả tiền, nợ lương, quỵt lương, bị quỵt lương, lương, tiền lương, tiền công, chưa nhận được lương, chậm lương, không được trả tiền, sếp không trả lương, ông chủ không trả tiền, không trả tiền công',
    EMPLOYMENT_CONTRACT:
      'hợp đồng lao động, hợp đồng làm việc, không có hợp đồng, làm đen, làm lậu, bị đuổi việc, đuổi việc, sa thải, bị sa thải, cho nghỉ việc, xin nghỉ việc, thôi việc, công ty môi giới lao động',
    LABOUR_INSPECTION:
      'thanh tra lao động, thanh tra, thanh tra viên, tố cáo chủ, khiếu nại lao động, kiểm tra nơi làm việc, tố cáo công ty',
    WORK_ACCIDENT:
      'tai nạn lao động, tai nạn nghề nghiệp, bị thương khi làm việc, tai nạn ở chỗ làm, bị thương ở nhà máy, bồi thường tai nạn, bệnh nghề nghiệp, đứt tay khi làm việc',
    RESIDENCE:
      'cư trú, giấy tờ, giấy tờ cư trú, làm giấy tờ, visa, thị thực, gia hạn visa, nhập cư, xuất nhập cảnh, người nước ngoài, ở hợp pháp, hợp pháp hóa cư trú, biên phòng, hết hạn visa',
    RESIDENCE_PERMIT:
      'thẻ cư trú, giấy phép cư trú, thẻ tạm trú, tạm trú, gia hạn thẻ cư trú, gia hạn tạm trú, gia hạn cư trú, xin thẻ cư trú, làm thẻ cư trú, lấy dấu vân tay, đoàn tụ gia đình, đón vợ sang, đón chồng sang, bảo lãnh vợ, bảo lãnh gia đình, karta pobytu',
    PERMANENT_RESIDENCE:
      'thẻ định cư, định cư, thường trú, thẻ thường trú, thẻ vĩnh viễn, cư trú dài hạn, cư trú vĩnh viễn, cư dân dài hạn eu, ở lại lâu dài',
    EU_CITIZEN_REGISTRATION: 'công dân eu, công dân châu âu, công dân liên minh châu âu, đăng ký cư trú eu, người thân của công dân eu',
    TEMPORARY_PROTECTION: 'bảo hộ tạm thời, tị nạn ukraina, người ukraina, chiến tranh ukraina, quy chế ukr, từ ukraina sang',
    ASYLUM: 'tị nạn, tỵ nạn, xin tị nạn, người tị nạn, quy chế tị nạn, bảo hộ quốc tế, bị đàn áp, tị nạn chính trị, trại tị nạn',
    CITIZENSHIP: 'quốc tịch, nhập quốc tịch, xin quốc tịch, nhập tịch, hộ chiếu ba lan, công dân ba lan, quốc tịch ba lan',
    PESEL: 'pesel, số pesel, làm pesel, xin pesel, mã số cá nhân, số định danh',
    ADDRESS_REGISTRATION:
      'đăng ký địa chỉ, hộ khẩu, đăng ký hộ khẩu, meldunek, xác nhận địa chỉ, đổi địa chỉ, chuyển địa chỉ, đăng ký chỗ ở, khai báo chỗ ở, chủ nhà không cho đăng ký',
    CIVIL_REGISTRY:
      'giấy khai sinh, khai sinh, làm giấy khai sinh, đăng ký kết hôn, giấy kết hôn, kết hôn, cưới, đám cưới, giấy chứng tử, hộ tịch, đăng ký khai sinh cho con, đổi tên, đổi họ',
    DIGITAL_IDENTITY:
      'chữ ký điện tử, hồ sơ tin cậy, profil zaufany, mobywatel, dịch vụ công trực tuyến, định danh điện tử, nộp hồ sơ qua mạng, tài khoản chính phủ',
    PASSPORT_CONSULATE:
      'hộ chiếu, mất hộ chiếu, làm hộ chiếu, đổi hộ chiếu, hộ chiếu hết hạn, bị mất cắp hộ chiếu, đại sứ quán, sứ quán, lãnh sự quán, chứng minh thư, căn cước, mất giấy tờ',
    RETURN_HOME:
      'trục xuất, bị trục xuất, sắp bị trục xuất, về nước, muốn về nước, muốn về việt nam, hồi hương, hồi hương tự nguyện, quyết định phải về nước, cấm nhập cảnh, vé về nước, không có tiền về nước, biên phòng bắt',
    LANGUAGES: 'ngôn ngữ, ngoại ngữ, học ngoại ngữ, học tiếng, lớp ngoại ngữ, trường ngoại ngữ, không hiểu tiếng',
    POLISH_COURSE:
      'tiếng ba lan, học tiếng ba lan, lớp tiếng ba lan, khóa học tiếng ba lan, lớp học tiếng ba lan, dạy tiếng ba lan, tiếng ba lan cho người nước ngoài, tiếng ba lan cho người mới, thi tiếng ba lan, chứng chỉ b1, nói tiếng ba lan',
    CONVERSATION_PRACTICE:
      'luyện nói, luyện nói tiếng ba lan, câu lạc bộ tiếng ba lan, trò chuyện tiếng ba lan, hội thoại, giao tiếp tiếng ba lan, tập nói, trao đổi ngôn ngữ',
    OTHER_LANGUAGES:
      'tiếng anh, học tiếng anh, lớp tiếng anh, tiếng đức, học tiếng đức, tiếng việt cho trẻ em, lớp tiếng việt, tiếng mẹ đẻ',
    TRANSLATION_INTERPRETING:
      'phiên dịch, phiên dịch viên, thông dịch, thông dịch viên, dịch, dịch thuật, người dịch, biên dịch, phiên dịch ở bệnh viện, phiên dịch khi khám bệnh, cần người dịch, dịch giúp, không biết tiếng ba lan',
    SWORN_TRANSLATION:
      'dịch công chứng, dịch thuật công chứng, phiên dịch tuyên thệ, dịch giấy tờ, dịch bằng cấp, dịch giấy khai sinh, bản dịch chứng thực, dịch tài liệu, dịch hồ sơ',
    ADVICE: 'tư vấn, lời khuyên, hỏi thông tin, thông tin, người tư vấn, hướng dẫn',
    INFORMATION_POINT:
      'điểm thông tin, trung tâm hỗ trợ, mới đến, tôi mới sang, tôi mới đến hôm qua, mới sang ba lan, ủy ban thành phố, tòa thị chính, đường dây nóng, hỗ trợ người nước ngoài, bước đầu tiên',
    LEGAL_ADVICE:
      'luật sư, luật sư miễn phí, tư vấn luật, tư vấn pháp luật, trợ giúp pháp lý, pháp luật, luật, tòa án, ra tòa, kiện, kiện tụng, kháng cáo, khiếu nại quyết định, thư của tòa án, công chứng viên, lừa đảo, bị lừa',
    CONSUMER_RIGHTS:
      'người tiêu dùng, bảo vệ người tiêu dùng, khiếu nại cửa hàng, trả hàng, đổi trả hàng, hoàn tiền, không trả lại tiền, bị lừa mua hàng, lừa đảo qua mạng, hàng hỏng, mua phải hàng giả',
    FORM_FILLING:
      'điền đơn, điền mẫu đơn, mẫu đơn, đơn, làm đơn, viết đơn, điền hồ sơ, làm hồ sơ, viết thư cho cơ quan, không hiểu thư, đọc thư giúp, giúp giấy tờ, thủ tục',
    DIGITAL_SKILLS:
      'máy tính, học máy tính, tin học, internet, internet miễn phí, mạng, wifi, email, điện thoại, điện thoại thông minh, máy in, quét tài liệu, photocopy, sim, ứng dụng, in tài liệu',
    HEALTH: 'sức khỏe, bệnh, bị bệnh, ốm, bị ốm, đau, thuốc, điều trị, chữa bệnh, xét nghiệm, y tế',
    DOCTOR:
      'bác sĩ, bác sỹ, đi bác sĩ, khám bệnh, đi khám, phòng khám, bác sĩ gia đình, bác sĩ nhi, khám cho con, bác sĩ chuyên khoa, giấy chuyển viện, đặt lịch khám, đăng ký bác sĩ, bị sốt, bị ho, xét nghiệm máu, khám mắt, da liễu, giấy nghỉ ốm, khám sức khỏe',
    HOSPITAL_EMERGENCY:
      'bệnh viện, cấp cứu, xe cấp cứu, phòng cấp cứu, gọi cấp cứu, 112, phẫu thuật, phải mổ, nhập viện, tai nạn, đau tim, bác sĩ ban đêm, sơ cứu',
    HEALTH_INSURANCE:
      'bảo hiểm y tế, bảo hiểm sức khỏe, không có bảo hiểm, nfz, mua bảo hiểm y tế, bảo hiểm cho con, chữa bệnh miễn phí, thẻ bảo hiểm y tế',
    DENTIST: 'nha sĩ, nha sỹ, bác sĩ răng, răng, đau răng, nhổ răng, trám răng, nha khoa, sâu răng, khám răng, niềng răng, dau rang',
    PHARMACY:
      'hiệu thuốc, nhà thuốc, tiệm thuốc, thuốc tây, mua thuốc, mua thuốc ở đâu, thuốc theo đơn, đơn thuốc, hiệu thuốc đêm, hiệu thuốc 24 giờ, thuốc đau đầu, thuốc cảm',
    PREGNANCY_WOMENS_HEALTH:
      'mang thai, có thai, có bầu, bầu, tôi có thai, sinh con, sinh đẻ, đẻ, khám thai, bác sĩ phụ khoa, phụ khoa, sản khoa, hộ sinh, nữ hộ sinh, siêu âm, tránh thai, thuốc tránh thai, cho con bú, phá thai, sảy thai',
    VACCINATION: 'tiêm chủng, tiêm phòng, tiêm vắc xin, vắc xin, vaccine, chích ngừa, tiêm cho con, sổ tiêm chủng, cúm, sởi, covid',
    MENTAL_HEALTH:
      'bác sĩ tâm lý, tâm lý, tư vấn tâm lý, nhà tâm lý, tâm thần, bác sĩ tâm thần, trầm cảm, lo âu, stress, căng thẳng, buồn, buồn chán, mất ngủ, không ngủ được, hoảng loạn, sang chấn, trị liệu tâm lý',
    CRISIS_SUPPORT:
      'khủng hoảng, đường dây nóng tâm lý, tự tử, muốn chết, không muốn sống, khủng hoảng tâm lý, người thân mất, đau buồn, hỗ trợ khẩn cấp tâm lý',
    ADDICTION:
      'nghiện, nghiện rượu, rượu, nghiện ma túy, ma túy, cai nghiện, cai rượu, chồng uống rượu, chồng nghiện rượu, cờ bạc, nghiện cờ bạc, bỏ thuốc lá, bỏ rượu, nghiện bia',
    CHILDREN_EDUCATION: 'trẻ em, trẻ con, con cái, con tôi, các con, giáo dục, học tập, học hành, đi học',
    NURSERY: 'nhà trẻ, gửi trẻ, trông trẻ, giữ trẻ, người trông trẻ, bảo mẫu, chăm sóc trẻ nhỏ, chăm em bé, con dưới 3 tuổi, ai trông con',
    PRESCHOOL:
      'mẫu giáo, mầm non, trường mầm non, trường mẫu giáo, xin học mẫu giáo, đăng ký mẫu giáo, lớp vỡ lòng, con 4 tuổi, con 5 tuổi, przedszkole',
    SCHOOL:
      'trường học, trường, đăng ký học cho con, xin học cho con, nhập học, cho con đi học, tiểu học, cấp 1, cấp 2, cấp 3, trung học, phổ thông, lớp một, giáo viên, học sinh, đồ dùng học tập',
    SCHOOL_SUPPORT:
      'bài tập về nhà, làm bài tập, gia sư, học thêm, dạy kèm, kèm học, trợ giảng, tiếng ba lan cho trẻ em, lớp dự bị, lớp chuẩn bị, con không hiểu bài, chuyên gia ngôn ngữ trị liệu, tâm lý học đường, khó khăn ở trường',
    AFTER_SCHOOL:
      'hoạt động cho trẻ em, lớp ngoại khóa, ngoại khóa, câu lạc bộ trẻ em, trại hè, nghỉ hè cho trẻ, thanh niên, thiếu niên, tuổi teen, trung tâm thanh niên, sân chơi, sinh hoạt cho trẻ, lớp năng khiếu',
    HIGHER_EDUCATION:
      'đại học, trường đại học, học đại học, du học, du học ba lan, sinh viên, học bổng, cao đẳng, thạc sĩ, tiến sĩ, ký túc xá, tuyển sinh đại học, dai hoc',
    ADULT_EDUCATION:
      'trường buổi tối, lớp buổi tối, học bổ túc, bổ túc văn hóa, trường cho người lớn, lớp cho người lớn, học hết cấp 3, thi tốt nghiệp',
    FAMILY: 'gia đình, vợ, chồng, vợ chồng, chăm sóc người thân, người thân, nhận con nuôi, con nuôi, gia đình nhận nuôi',
    PARENTING: 'cha mẹ, bố mẹ, mẹ, bố, nuôi dạy con, dạy con, mẹ đơn thân, bố đơn thân, vấn đề với con, hỗ trợ các mẹ, con tuổi dậy thì',
    PARENT_CHILD_GROUPS: 'mẹ và bé, nhóm mẹ và bé, câu lạc bộ các mẹ, hội các mẹ, mẹ có con nhỏ, gặp các mẹ khác, nhóm chơi cho trẻ nhỏ',
    FAMILY_COUNSELLING:
      'ly hôn, ly dị, ly thân, tư vấn hôn nhân, tư vấn gia đình, hòa giải, cấp dưỡng, tiền cấp dưỡng, quyền nuôi con, cãi nhau trong gia đình, mâu thuẫn vợ chồng',
    SENIORS: 'người già, người cao tuổi, ông bà, viện dưỡng lão, chăm sóc người già, người về hưu, câu lạc bộ người cao tuổi',
    DISABILITY:
      'người khuyết tật, khuyết tật, tàn tật, xe lăn, giấy chứng nhận khuyết tật, phục hồi chức năng, vật lý trị liệu, người điếc, khiếm thính, người mù, khiếm thị, ngôn ngữ ký hiệu, tự kỷ, con khuyết tật, nạng',
    FUNERAL:
      'tang lễ, đám tang, đám ma, chôn cất, mai táng, hỏa táng, nghĩa trang, chồng chết, bố mất, người nhà mất, có người chết, đưa thi hài về nước, đưa tro cốt về nước, tiền mai táng, quan tài',
    HOUSING: 'nhà ở, nhà, căn hộ, chỗ ở, tìm chỗ ở, nơi ở, ký túc xá công nhân, rác',
    RENTING:
      'thuê nhà, thuê phòng, thuê căn hộ, cho thuê phòng, tìm phòng, tìm nhà thuê, tiền thuê nhà, hợp đồng thuê nhà, chủ nhà, người thuê nhà, tiền đặt cọc, đặt cọc, bị đuổi khỏi nhà, chủ nhà đuổi, trục xuất khỏi nhà',
    SOCIAL_HOUSING: 'nhà ở xã hội, nhà xã hội, nhà của thành phố, nhà giá rẻ, căn hộ giá rẻ, nhà nhà nước',
    UTILITIES:
      'tiền điện, hóa đơn điện, điện nước, tiền nước, tiền ga, hóa đơn ga, mất điện, bị cắt điện, đổ rác, vứt rác, phân loại rác, tiền rác, lò sưởi, công tơ điện',
    EMERGENCY_SHELTER:
      'chỗ ngủ, không có chỗ ngủ, ngủ ở đâu, ngủ qua đêm, vô gia cư, nhà tạm trú, ngủ ngoài đường, mất nhà, nơi trú ẩn tạm thời',
    MONEY: 'tiền, hết tiền, không có tiền, trợ cấp, tiền trợ cấp, hỗ trợ tiền, hỗ trợ tài chính, phúc lợi',
    CHILD_BENEFITS:
      '800+, 800 plus, 500+, 500 plus, trợ cấp trẻ em, trợ cấp nuôi con, tiền nuôi con, tiền trợ cấp cho con, tiền cho con, trợ cấp thai sản, nghỉ thai sản, thai sản, nghỉ sinh, trợ cấp gia đình',
    SOCIAL_ASSISTANCE:
      'trợ giúp xã hội, trợ cấp xã hội, phúc lợi xã hội, nhân viên xã hội, công tác xã hội, mops, gops, nghèo, người nghèo, hộ nghèo, cứu trợ, trợ cấp khẩn cấp, hỗ trợ tiền nhà',
    SOCIAL_INSURANCE:
      'bảo hiểm xã hội, zus, lương hưu, hưu trí, nghỉ hưu, trợ cấp ốm đau, nghỉ ốm, đóng bảo hiểm, chủ có đóng bảo hiểm không, trợ cấp mất sức, tiền đóng zus',
    TAXES: 'thuế, khai thuế, nộp thuế, hoàn thuế, cục thuế, sở thuế, thuế thu nhập, pit, mã số thuế, nip, thuế vat, quyết toán thuế',
    BANKING:
      'ngân hàng, tài khoản, mở tài khoản, tài khoản ngân hàng, thẻ ngân hàng, cây atm, atm, chuyển tiền, gửi tiền, gửi tiền về nhà, gửi tiền về việt nam, đổi tiền, vay ngân hàng',
    DEBT_ADVICE:
      'nợ nần, món nợ, mắc nợ, vay nợ, vay tiền, không trả được nợ, trả nợ, đòi nợ, chấp hành viên, phá sản, vay nặng lãi, thi hành án',
    SAFETY: 'an toàn, bạo lực, nguy hiểm, tôi sợ, nạn nhân, nạn nhân của tội phạm, cứu tôi, bị đe dọa, đe dọa',
    POLICE:
      'công an, cảnh sát, đồn công an, bị mất trộm, mất trộm, bị trộm, ăn trộm, bị cướp, cướp, bị đánh ngoài đường, bị tấn công, tội phạm, trình báo, báo công an, người mất tích, phạt tiền, mất điện thoại',
    DOMESTIC_VIOLENCE:
      'bạo lực gia đình, bạo hành, bạo hành gia đình, chồng đánh, chồng đánh tôi, bị chồng đánh, bị đánh, đánh đập, đánh vợ, hiếp dâm, bị hiếp, xâm hại tình dục, lạm dụng tình dục, quấy rối, quấy rối tình dục, nhà tạm lánh, bỏ trốn khỏi chồng, bị đánh ở nhà, đánh con, bạo hành trẻ em, rình rập',
    HUMAN_TRAFFICKING:
      'buôn người, buôn bán người, lao động cưỡng bức, cưỡng bức lao động, nô lệ, bóc lột, bị bóc lột, bị giữ hộ chiếu, chủ giữ hộ chiếu, thu hộ chiếu, bị ép làm việc, mại dâm, ép bán dâm, không cho nghỉ việc',
    DISCRIMINATION:
      'phân biệt đối xử, phân biệt chủng tộc, kỳ thị, bị kỳ thị, bài ngoại, xúc phạm, ngôn từ thù ghét, đối xử bất công, bình đẳng, phân biệt màu da',
    BASIC_NEEDS:
      'nhu yếu phẩm, đói, tôi đói, cứu trợ nhân đạo, viện trợ nhân đạo, đồ quyên góp, chỗ tắm, giặt quần áo, giặt đồ, tã, bỉm, vệ sinh cá nhân, chữ thập đỏ, caritas, từ thiện',
    FOOD_AID:
      'thực phẩm, đồ ăn, thức ăn, đồ ăn miễn phí, bữa ăn, bữa ăn miễn phí, cơm miễn phí, cơm từ thiện, ăn trưa miễn phí, không có gì ăn, gói thực phẩm, ngân hàng thực phẩm, bếp ăn từ thiện, sữa cho con, do an',
    CLOTHING_FURNITURE:
      'quần áo, quần áo miễn phí, áo ấm, áo khoác, giày, giày dép, đồ cũ, đồ nội thất, bàn ghế, giường, nệm, chăn, nồi, máy giặt, tủ lạnh, xe đẩy em bé, quần áo trẻ em',
    POST: 'bưu điện, thư, gửi thư, thư bảo đảm, bưu phẩm, bưu kiện, gửi hàng, gửi đồ về việt nam, nhận hàng, nhận bưu kiện, chuyển phát, giấy báo nhận thư, tem thư, awizo',
    TRANSPORT: 'giao thông, đi lại, đi làm bằng gì, đưa đón, xe đạp, taxi, bãi đỗ xe, đường đi',
    DRIVING_LICENCE:
      'bằng lái xe, bằng lái, đổi bằng lái, đổi bằng lái xe, giấy phép lái xe, thi bằng lái, học lái xe, ô tô, xe hơi, đăng ký xe, bảo hiểm xe, đăng kiểm, tài xế, lái xe',
    PUBLIC_TRANSPORT:
      'xe buýt, xe bus, vé xe buýt, vé tháng, vé xe, lịch xe buýt, trạm xe buýt, bến xe, tàu hỏa, tàu, ga tàu, giao thông công cộng, xe buýt miễn phí',
    COMMUNITY:
      'cộng đồng, hàng xóm, hội nhập, hòa nhập, thời gian rảnh, giải trí, hội đoàn, hội người việt, cộng đồng người việt, đồng hương',
    MEETING_PLACES:
      'gặp gỡ, gặp mặt, giao lưu, kết bạn, tìm bạn, bạn bè, làm quen, không quen ai, cô đơn, một mình, câu lạc bộ, quán cà phê, nhà văn hóa cộng đồng',
    BEFRIENDING_MENTORING:
      'người hướng dẫn, cố vấn, mentor, người đi cùng, đi cùng tôi, ai đi cùng tôi, đi bác sĩ cùng tôi, bạn đồng hành, người đồng hành, bạn người ba lan, dẫn đường, hàng xóm giúp đỡ',
    WOMENS_GROUPS:
      'nhóm phụ nữ, câu lạc bộ phụ nữ, hội phụ nữ, phụ nữ, gặp gỡ phụ nữ, dành cho phụ nữ, may vá, đồ thủ công, phụ nữ nhập cư',
    VOLUNTEERING:
      'tình nguyện, tình nguyện viên, làm tình nguyện, muốn giúp người khác, giúp đỡ người khác, hiến máu, việc thiện nguyện, thiện nguyện',
    LIBRARY: 'thư viện, sách, mượn sách, đọc sách, phòng đọc, sách tiếng việt, sách trẻ em',
    CULTURE:
      'văn hóa, bảo tàng, nhà hát, rạp chiếu phim, xem phim, hòa nhạc, ca nhạc, âm nhạc, nhảy, khiêu vũ, hợp xướng, triển lãm, lễ hội, sự kiện, cuối tuần làm gì, vẽ tranh, nhà văn hóa, tham quan',
    SPORT:
      'thể thao, thể dục, phòng gym, tập gym, bể bơi, hồ bơi, bơi lội, bơi, bóng đá, đá bóng, bóng chuyền, bóng rổ, chạy bộ, yoga, tập luyện, võ thuật, câu lạc bộ thể thao, sân bóng, cầu lông',
    RELIGION:
      'nhà thờ, chùa, đi chùa, đi lễ, thánh lễ, lễ nhà thờ, linh mục, cha xứ, giáo xứ, cầu nguyện, phật giáo, công giáo, tin lành, nhà thờ hồi giáo, rửa tội, tôn giáo',
    BUSINESS: 'kinh doanh, công ty, doanh nghiệp, buôn bán, thương mại, phòng thương mại, doanh nhân',
    STARTING_BUSINESS:
      'mở công ty, thành lập công ty, mở cửa hàng, mở quán, mở nhà hàng, mở tiệm nail, tự kinh doanh, đăng ký kinh doanh, khởi nghiệp, kế toán, làm chủ, vốn kinh doanh, hộ kinh doanh',
    EMPLOYING_FOREIGNERS:
      'thuê người nước ngoài, tuyển người nước ngoài, tuyển lao động, tuyển công nhân, thuê công nhân, cần tuyển người, người sử dụng lao động, chủ lao động, nghĩa vụ của chủ lao động, lao động nước ngoài',
  },
  audienceSynonyms: {
    LABOUR_MIGRANTS: 'lao động nước ngoài, người nhập cư, người di cư, công nhân nước ngoài, người nước ngoài, xuất khẩu lao động',
    SEASONAL_WORKERS: 'thời vụ, lao động mùa vụ, hái quả',
    NO_STATUTORY_ENTITLEMENT: 'không được hưởng trợ cấp, không đủ điều kiện',
    NEWCOMERS: 'mới đến, mới sang',
    FAMILIES_WITH_CHILDREN: 'gia đình có trẻ em, bố mẹ',
    MOTHERS: 'mẹ, bà mẹ',
    PREGNANT_WOMEN: 'bà bầu, có thai, mang thai',
    SINGLE_PARENTS: 'mẹ đơn thân, bố đơn thân',
    WOMEN: 'nữ, chị em, nữ giới',
    CHILDREN: 'trẻ con, con, em bé',
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
    EMPLOYERS: 'ông chủ, chủ, công ty',
    ENTREPRENEURS: 'doanh nhân, chủ công ty',
    VOLUNTEERS: 'người tình nguyện',
    LOCAL_RESIDENTS: 'cư dân, người địa phương, mọi người',
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
  },
};
