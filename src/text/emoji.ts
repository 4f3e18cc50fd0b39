import { classAt, SYMBOL, widthAt } from './characters.js'

/** Modifiers, joiners and what they join belong to the emoji before them. */
export function emojiEnd(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === 0x200d && classAt(text, at + 1) === SYMBOL) at += 1 + widthAt(text, at + 1)
    else if (code === 0xfe0f || code === 0x20e3 || code === 0x200d) at++
    else if (code === 0xd83c && isSkinTone(text.charCodeAt(at + 1))) at += 2
    else if (isFlagHalf(text, at) && isFlagHalf(text, at - 2)) return at + 2
    else return at
  }
}

function isSkinTone(low: number): boolean {
  return low >= 0xdffb && low <= 0xdfff
}

function isFlagHalf(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1)
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff
}
