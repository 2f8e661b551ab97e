/**
 * What people were called who look for help: understood when they type it, as it is what they remember, but never offered as what a mistyped word
 * may have meant. By language, in the forms of the synonyms and words beside this file.
 */
export const insults: Readonly<Record<string, readonly string[]>> = {
  pl: ['ciapaty', 'ciapaci', 'czarnuch', 'bambus', 'brudas', 'brudasy', 'brudasów', 'banderowiec'],
  uk: ['бандерівкою', 'хохлушкою', 'хохлами'],
  ru: ['чурка', 'чуркой', 'чурбан'],
  es: ['sudaca', 'sudacas', 'panchito'],
  ro: ['cioară', 'cioroi', 'borâtură', 'împuțit'],
  uz: ['churka', 'chyorniy'],
};
