import { letterPattern } from '../store/letter-pattern.js'

/**
 * An invitation to follow, join or pay, whoever's: `Ikuti kanal WhatsApp Kabar Palu untuk berita terkini`, `Yuk, daftarkan
 * email dan terima kabar kami`, `Baca berita dengan sedikit iklan, klik di sini`. It calls on the reader with its first
 * words, and names what it offers and where; steps of a guide (`Klik menu Daftar, lalu isi email Anda`) offer nothing.
 */
export function isInvitation(text: string): boolean {
  return text.length <= LONGEST && CALL(text).test(text) && OFFER.test(text) && CHANNEL.test(text)
}

const LONGEST = 320
const CALL = letterPattern(
  'iu',
)`^[\s\p{P}]*(?:(?:yuk|ayo|mari|mau|ingin|jangan lupa)[,!]?\s+)?(?:ikuti|gabung|bergabung|daftarkan|dapatkan|follow|join|langganan|berlangganan|nikmati|baca|simak|subscribe)(?:lah)?\s`
const OFFER = /\b(?:berita|artikel|kabar|update|informasi|konten|breaking news)\b/i
const CHANNEL =
  /\b(?:whatsapp|wa|telegram|google news|kanal|saluran|channel|newsletter|e-?mail|surel|iklan|berlangganan|klik (?:di ?)?sini|instagram|notifikasi|ponselmu)\b/i
