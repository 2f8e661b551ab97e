import { readUrl } from './read-url.ts';

/** A comma may stand in an address; before another one it parts two. */
const SURE = /\s*[;,|]\s*(?=https?:|www\.)|\s+(?=https?:|www\.)/i;
const LOOSE = /\s*[;,|\s]\s*(?:(?:i|oraz|lub|and|or)\s+)?/i;

/** Several web addresses in one text: "www.example.org, example.com". What is none besides stays as it is. */
export const splitUrls = (text: string): string[] => {
  const loose = text.trim().split(LOOSE);
  return loose.every((part) => readUrl(part) !== null) ? loose : text.trim().split(SURE);
};
