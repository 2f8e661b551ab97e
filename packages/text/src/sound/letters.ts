/** How the letters of alphabets are usually written in Latin ones. Folded letters; where people are of two minds, `normalize.ts` makes them one. */
export const letters: Readonly<Record<string, string>> = {
  // Cyrillic: Ukrainian, Russian, Belarusian and Uzbek together.
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' },
  ...{ ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ј: 'i', љ: 'li', њ: 'ni', џ: 'dzh', қ: 'q', ғ: 'gh', ҳ: 'h' },
  // Georgian.
  ...{ ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n', ო: 'o', პ: 'p' },
  ...{ ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'k', შ: 'sh', ჩ: 'ch', ც: 'ts', ძ: 'dz', წ: 'ts' },
  ...{ ჭ: 'ch', ხ: 'kh', ჯ: 'j', ჰ: 'h' },
  // Greek.
  ...{ α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o' },
  ...{ π: 'p', ρ: 'r', σ: 's', τ: 't', υ: 'i', φ: 'f', χ: 'kh', ψ: 'ps', ω: 'o' },
};
