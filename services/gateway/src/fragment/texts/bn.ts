import type { FragmentTexts } from './texts.ts';

export const bn: FragmentTexts = {
  newWindow: 'নতুন উইন্ডোতে খোলে',
  seeAll: 'পুরো তালিকাটি Drogowskaz ডিরেক্টরিতে দেখুন',
  searchHere: 'Drogowskaz ডিরেক্টরিতে সাহায্য ও সেবা খুঁজুন',
};
