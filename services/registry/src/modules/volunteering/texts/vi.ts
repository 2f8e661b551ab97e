import type { VolunteeringTexts } from './volunteering-texts.ts';

export const vi: VolunteeringTexts = {
  ACTIVITY: 'Làm đúng việc bạn tìm: {list}.',
  WIDER_ACTIVITY: 'Làm việc rộng hơn: {list}. Hãy hỏi xem có được không.',
  LANGUAGE: 'Ngôn ngữ chung: {list}.',
  OTHER_LANGUAGES: 'Ngôn ngữ của bạn không có trong danh sách. Nói: {list}.',
  LANGUAGES_NOT_KNOWN: 'Chúng tôi không biết người đó nói tiếng gì. Hãy hỏi.',
  REMOTE: 'Qua điện thoại hoặc internet, nên ở đâu cũng được.',
  WITH_CHILDREN: 'Có trẻ em: tổ chức đã kiểm tra những gì cần thiết.',
  WITHOUT_CHILDREN: 'Không có trẻ em, như bạn muốn.',
  ANY_TIME: 'Có thể thỏa thuận thời gian.',
  IN_MUNICIPALITY: 'Trong xã của bạn: {place}.',
  NEARBY: 'Không xa: {place}, khoảng {distance}.',
  TIME: 'Hợp thời gian: {list}.',
  OTHER_TIME: 'Khác thời gian bạn muốn: {list}. Hãy hỏi xem có đổi được không.',
  MORNING: 'buổi sáng',
  AFTERNOON: 'buổi chiều',
  EVENING: 'buổi tối',
};
