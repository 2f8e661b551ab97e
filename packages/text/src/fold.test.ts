import { describe, expect, it } from '@jest/globals';
import { fold } from './index.ts';

describe('folding', () => {
  it.each([
    ['Zażółć gęślą jaźń', 'zazolc gesla jazn'],
    ['ŁÓDŹ', 'lodz'],
    ['Đorđe', 'dorde'],
    ['Straße', 'strasse'],
    ['İstanbul ışık', 'istanbul isik'],
    ['Người Việt', 'nguoi viet'],
    ['ＰＵＥＳＥＬ', 'puesel'],
    ['Ґанок, їжак, йогурт', 'ганок, їжак, йогурт'],
    ['Ёлка', 'елка'],
    ["пам'ять, памʼять, пам’ять", 'память, память, память'],
    ['oʻzbek', 'ozbek'],
    ['إلى مَدْرَسَة', 'الي مدرسه'],
    ['مـــدرسة', 'مدرسه'],
    ['ज़रूरत', 'जरूरत'],
    ['हिन्दी भाषा, हिंदी भाषा', 'हिंदी भाषा, हिंदी भाषा'],
    ['बैङ्क, बैंक; पोल्यान्ड, पोल्याण्ड', 'बैंक, बैंक; पोल्यांड, पोल्यांड'],
    ['ব্যাঙ্ক, ব্যাংক', 'ব্যাংক, ব্যাংক'],
    ['پولندا، کارت', 'بولندا، كارت'],
    ['٣٥ ۴ ५ ৭', '35 4 5 7'],
    ['mañana, Señor', 'manana, senor'],
    ['Bucureşti, București', 'bucuresti, bucuresti'],
    ['ўқитувчи', 'уқитувчи'],
    ['Ἀθῆναι ΛΌΓΟΣ', 'αθηναι λογοσ'],
  ])('makes %s into %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('folds alike what Unicode calls the same', () => {
    const others: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const sign = String.fromCodePoint(code);
      const alike = [sign.normalize('NFC'), sign.normalize('NFD')].filter((form) => form !== sign);
      if (alike.some((form) => fold(form) !== fold(sign))) others.push(code.toString(16));
    }
    expect(others).toEqual([]);
  });
});
