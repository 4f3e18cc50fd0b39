/** The provinces as squares: from west to east in columns, from north to south in rows, each beside its neighbours. */
import { areaWithCode } from '../../lexicon/area-codes.js'

export interface Province {
  /** ISO 3166-2. */
  readonly iso: string
  /** In short: `Jakarta`. */
  readonly name: string
  readonly column: number
  readonly row: number
}

const TABLE = `
ID-AC 0 0 Aceh
ID-SU 1 1 Sumatera Utara
ID-SB 1 2 Sumatera Barat
ID-RI 2 2 Riau
ID-KR 3 1 Kepulauan Riau
ID-BE 1 3 Bengkulu
ID-JA 2 3 Jambi
ID-BB 3 3 Bangka Belitung
ID-SS 2 4 Sumatera Selatan
ID-LA 2 5 Lampung
ID-BT 3 6 Banten
ID-JK 4 5 Jakarta
ID-JB 4 6 Jawa Barat
ID-JT 5 6 Jawa Tengah
ID-YO 5 7 Yogyakarta
ID-JI 6 6 Jawa Timur
ID-BA 7 6 Bali
ID-NB 8 6 Nusa Tenggara Barat
ID-NT 9 6 Nusa Tenggara Timur
ID-KB 5 2 Kalimantan Barat
ID-KT 6 3 Kalimantan Tengah
ID-KS 7 3 Kalimantan Selatan
ID-KI 7 2 Kalimantan Timur
ID-KU 7 1 Kalimantan Utara
ID-SA 10 1 Sulawesi Utara
ID-GO 9 1 Gorontalo
ID-ST 9 2 Sulawesi Tengah
ID-SR 9 3 Sulawesi Barat
ID-SN 9 4 Sulawesi Selatan
ID-SG 10 4 Sulawesi Tenggara
ID-MU 12 1 Maluku Utara
ID-MA 12 3 Maluku
ID-PD 13 2 Papua Barat Daya
ID-PB 14 2 Papua Barat
ID-PT 14 3 Papua Tengah
ID-PA 15 2 Papua
ID-PE 15 3 Papua Pegunungan
ID-PS 15 4 Papua Selatan`

export const PROVINCES: readonly Province[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [iso, column, row, ...name] = line.split(' ') as [string, string, string, string]
    return { iso, column: Number(column), row: Number(row), name: name.join(' ') }
  })

export const COLUMNS = 16
export const ROWS = 8

/** The province that a code of a place is of, or lies in: `ID-JB` and `32.73` are Jawa Barat. */
export function provinceOf(code: string): Province | undefined {
  const { iso } = areaWithCode(code.split('.')[0]!) ?? {}
  return PROVINCES.find((province) => province.iso === iso)
}
