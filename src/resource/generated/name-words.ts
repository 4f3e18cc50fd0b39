export const words: string = `0a`
export const kinds: string = '0'
