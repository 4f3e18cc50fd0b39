import { mapped } from '../../store/records.js'
import { changed, isPointedAt, type Mention } from '../mention.js'
import { officeKey } from './office-parts.js'

/** What else the president is called. */
const PRESIDENT = new Set([
  'kepala negara',
  'presiden ri',
  'presiden indonesia',
  'presiden republik indonesia',
  'orang nomor satu di indonesia',
])

/** Heads that hundreds hold: `Ketua`, `anggota DPR`. */
const SHARED =
  /^(?:(?:wakil )?anggota\b.*|(?:wakil )?(?:ketua|kepala|direktur|manajer|sekretaris|staf|pelatih|dosen|guru|juru bicara|warga))$/

/**
 * The positions with who holds them: the person right there, or the only one whom the text gives that position
 * (`Presiden Joko Widodo tiba. Kepala Negara meninjau pasar.`, also of a body in short: `Ketua Umum PBNU`). With two presidents
 * in a text, `Presiden` is neither.
 */
export function nameHolders(
  text: string,
  positions: readonly Mention[],
  names: readonly Mention[],
): Mention[] {
  const holderAt = new Map<number, string>()
  for (const { kind, name, positions: held = [] } of names) {
    if (kind !== 'person' || name === undefined) continue
    // Of several who hold one the first: `Staf Khusus Wapres Budi, Andi, dan Rina`.
    for (const { start } of held) if (!holderAt.has(start)) holderAt.set(start, name)
  }
  if (holderAt.size === 0) return [...positions]
  const keys = keysOf(positions, names)
  const holders = new Map<string, Set<string>>()
  const note = (key: string, holder: string) => {
    const known = holders.get(key)
    if (known) known.add(holder)
    else holders.set(key, new Set([holder]))
  }
  for (let i = 0; i < positions.length; i++) {
    const holder = holderAt.get(positions[i]!.start)
    if (holder === undefined) continue
    // `Presiden Turki` is a `Presiden` too.
    const full = keys[i]!
    const written = writtenKey(positions[i]!)
    for (const key of written === full ? [full] : [full, written]) {
      const words = key.split(' ')
      for (let length = 1; length <= words.length; length++) note(words.slice(0, length).join(' '), holder)
    }
  }
  return mapped(positions, (position, i) => {
    const key = keys[i]!
    const long = isInShort(text, positions, i) ? positions[i - 1]! : position
    const own = holderAt.get(position.start) ?? holderAt.get(long.start)
    const isOne = !SHARED.test(key) && !isNumbered(text, position.end) && isMeant(text, position, key)
    // `Ketua DPD itu` is the `Ketua DPD Gerindra Sigi`, and not of the senate.
    const known =
      own === undefined && isOne ? (holders.get(key) ?? holders.get(writtenKey(position))) : undefined
    const holder = own ?? (known?.size === 1 ? [...known][0]! : undefined)
    return holder === undefined ? position : changed(position, { holder })
  })
}

/** `Calon Presiden (| Capres |)`: the same office, in short. */
function isInShort(text: string, positions: readonly Mention[], i: number): boolean {
  const [long, short] = [positions[i - 1], positions[i]!]
  return long !== undefined && text.slice(long.end, short.start) === ' (' && text.charAt(short.end) === ')'
}

/** `memilih cawapres` is nobody yet, where `cawapres itu` is who was named; others want to be one too. */
function isMeant(text: string, { end }: Mention, key: string): boolean {
  return !CANDIDATE.test(key) || isPointedAt(text, end)
}

const CANDIDATE = /^(?:bakal )?calon /

/** `Presiden ke-5 RI`, at the end of the office: another than the one of today. */
export function isNumbered(text: string, end: number): boolean {
  return /^\s+(?:RI\s+)?ke-?\s?\d/.test(text.slice(end, end + 20))
}

const writtenKey = ({ name, text }: Mention) => officeKey(name ?? text)

/** What each position is called, with its bodies in full: `Ketua Umum PBNU` as `Ketua Umum Pengurus Besar Nahdlatul Ulama`. */
function keysOf(positions: readonly Mention[], names: readonly Mention[]): string[] {
  const bodies = names.filter(({ kind, name = '', text }) => kind === 'organization' && name !== text)
  let next = 0
  return mapped(positions, ({ start, end, text, name = text }) => {
    while (next < bodies.length && bodies[next]!.start < start) next++
    let full = name
    for (let at = next; at < bodies.length && bodies[at]!.end <= end; at++)
      full = full.replace(bodies[at]!.text, () => bodies[at]!.name ?? '')
    const key = officeKey(full)
    if (key === 'bendahara negara') return 'menteri keuangan'
    return PRESIDENT.has(key) ? 'presiden' : key
  })
}
