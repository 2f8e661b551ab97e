import type { Texts } from './texts.ts';

export const uz: Texts = {
  search: 'Qidirish',
  searchLabel: 'Nimani qidiryapsiz?',
  howToUse:
    'Takliflar chiqqanda, ularni yuqori va pastki koʻrsatkichlar bilan koʻring va Enter bilan tanlang. Sensorli ekranda taklifga teging.',
  suggestions: 'Takliflar',
  suggestionCount: 'Takliflar: {count}. Strelkalar bilan tanlang.',
  noSuggestions: 'Takliflar yoʻq. Enter shu soʻzlarni qidiradi.',
  suggestionKinds: { SERVICE: 'xizmat', PROVIDER: 'tashkilot', CATEGORY: 'mavzu', SITUATION: 'vaziyat' },
  clear: 'Maydonni tozalash',
  close: 'Yopish',
  chooseLanguage: 'Tilni tanlang',
  filters: 'Filtrlar',
  browse: 'Mavzular bo‘yicha ko‘ring',
  loading: 'Qidirilmoqda …',
  situations: 'Nima qilish kerak, agar…',
  newTab: '(yangi varaqda ochiladi)',
  offline: 'Hozir internet aloqasi yoʻq.',
  searchUnavailable: 'Qidiruv hozircha ishlamayapti. Tuzatyapmiz. Bir daqiqadan keyin qayta urinib ko‘ring.',
  tooManyQuestions: 'Qisqa vaqtda juda ko‘p so‘rov bo‘ldi. Bir daqiqa kutib, qayta urinib ko‘ring.',
  lastAnswer: 'Bular avvalgi natijalar.',
  tryAgain: 'Qayta urinish',
  openHub: 'Butun maʼlumotnomani ochish',
};
