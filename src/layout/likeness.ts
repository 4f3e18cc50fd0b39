/** Words of four letters and more, cut to the letters that affixes spare least: a cheap likeness of roots. */
export const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) =>
    word.replace(/(?:nya|kan|an|i)$/, '').slice(-5),
  )
