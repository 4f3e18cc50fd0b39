import type { NameEntry } from '../../lexicon/name-entry.js'

/** Who acts for another: the office that follows is the same position (`pelaksana harian (Plh) Gubernur`). */
const ACTING = new Set([
  'pelaksana tugas',
  'pelaksana harian',
  'penjabat',
  'penjabat sementara',
  'pejabat sementara',
])

/** Behind these a head is part of a body: `Dewan Komisioner`, `Majelis Hakim`, `Sekretariat Jenderal`. */
export const HOUSES = new Set(
  'dewan majelis badan komite sekretariat direktorat inspektorat konsulat kantor biro divisi bagian bidang seksi'.split(
    ' ',
  ),
)

/** Heads that say little on their own; alone they are no position. */
export const VAGUE = new Set(
  (
    'akademisi anggota ahli humas analis artis asisten atlet bek bendahara deputi director dokter dosen gelandang hakim inspektur jaksa juru ' +
    'kapten kepala ketua kiper koordinator manager manajer notaris pelatih pemimpin pendiri penulis penyidik pemain perawat ' +
    'pimpinan presenter sekretaris striker wasit direktur komandan advokat advisor aktivis pengacara pengamat pakar peneliti ' +
    'wartawan jurnalis penyanyi politikus politisi pengusaha raja ratu pangeran youtuber selebgram pembalap pebalap ' +
    'produser sutradara musisi aktor aktris komedian novelis pedangdut vokalis desainer winger penyerang petinju petenis ' +
    'pebulutangkis ekonom sosiolog psikolog budayawan sejarawan epidemiolog arkeolog bidan senator pendeta psikiater akuntan arsitek ' +
    'pustakawan widyaiswara arsiparis penyuluh auditor kurator kriminolog antropolog nakhoda jpu officer lead specialist prakirawan perekayasa mudir'
  ).split(' '),
)

/** Of these, who leads what is named behind, or speaks for it. */
export const LEADS = new Set(
  (
    'akademisi bendahara direktur director dosen juru kapten kepala ketua komandan koordinator manager manajer pakar pelatih pemimpin ' +
    'pendiri peneliti pengacara pengamat pimpinan sekretaris'
  ).split(' '),
)

/** Heads of nobility that are a first name behind another office: `Menteri Kehutanan Raja Juli Antoni`. */
const ALSO_NAMES = new Set(['raja', 'ratu', 'pangeran'])

/** Heads that so many hold that only who stands beside makes one a position: `kiper Persib Budi`, not `Atlet Indonesia berlaga`. */
export const HELD_BY_MANY: ReadonlySet<string> = new Set(
  (
    'artis atlet bek gelandang kiper pemain perawat presenter striker wasit aktor aktris komedian vokalis winger penyerang petinju petenis ' +
    'pebulutangkis pembalap pebalap penyanyi musisi'
  ).split(' '),
)

export const isActing = ({ name }: NameEntry) => ACTING.has(name.toLowerCase())

export const isAlsoName = ({ form }: NameEntry) => ALSO_NAMES.has(form.toLowerCase())

/** `Menteri Luar Negeri` and `Mendagri` are whole; `Menteri`, `Kepala Dinas` and `Ketua Umum` take more words. */
export function isComplete({ name }: NameEntry): boolean {
  return /^(?:Wakil )?Menteri (?!(?:Koordinator|Negara)$)./.test(name)
}

/** `mantan Presiden`, `calon Gubernur`, `Senior Analis`: a position all the same. */
const MODIFIERS = new Set(
  'mantan eks kandidat calon bakal bekas penjabat pj pjs plt plh ps pj. pjs. plt. plh. ps. wakil wkl. senior asst. asst'.split(
    ' ',
  ),
)

export const isModifier = (word: string) => MODIFIERS.has(word)
