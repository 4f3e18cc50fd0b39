/** The provinces as squares: from west to east in columns, from north to south in rows, each beside its neighbours. */

export interface Province {
  /** ISO 3166-2. */
  readonly iso: string
  /** The first two digits of the Ministry of Home Affairs' codes of what lies in it: `32` of `32.73`. */
  readonly number: string
  readonly name: string
  readonly column: number
  readonly row: number
}

const TABLE = `
ID-AC 11 0 0 Aceh
ID-SU 12 1 1 Sumatera Utara
ID-SB 13 1 2 Sumatera Barat
ID-RI 14 2 2 Riau
ID-KR 21 3 1 Kepulauan Riau
ID-BE 17 1 3 Bengkulu
ID-JA 15 2 3 Jambi
ID-BB 19 3 3 Bangka Belitung
ID-SS 16 2 4 Sumatera Selatan
ID-LA 18 2 5 Lampung
ID-BT 36 3 6 Banten
ID-JK 31 4 5 Jakarta
ID-JB 32 4 6 Jawa Barat
ID-JT 33 5 6 Jawa Tengah
ID-YO 34 5 7 Yogyakarta
ID-JI 35 6 6 Jawa Timur
ID-BA 51 7 6 Bali
ID-NB 52 8 6 Nusa Tenggara Barat
ID-NT 53 9 6 Nusa Tenggara Timur
ID-KB 61 5 2 Kalimantan Barat
ID-KT 62 6 3 Kalimantan Tengah
ID-KS 63 7 3 Kalimantan Selatan
ID-KI 64 7 2 Kalimantan Timur
ID-KU 65 7 1 Kalimantan Utara
ID-SA 71 10 1 Sulawesi Utara
ID-GO 75 9 1 Gorontalo
ID-ST 72 9 2 Sulawesi Tengah
ID-SR 76 9 3 Sulawesi Barat
ID-SN 73 9 4 Sulawesi Selatan
ID-SG 74 10 4 Sulawesi Tenggara
ID-MU 82 12 1 Maluku Utara
ID-MA 81 12 3 Maluku
ID-PD 96 13 2 Papua Barat Daya
ID-PB 92 14 2 Papua Barat
ID-PT 94 14 3 Papua Tengah
ID-PA 91 15 2 Papua
ID-PE 95 15 3 Papua Pegunungan
ID-PS 93 15 4 Papua Selatan`

export const PROVINCES: readonly Province[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [iso, number, column, row, ...name] = line.split(' ') as [string, string, string, string, string]
    return { iso, number, column: Number(column), row: Number(row), name: name.join(' ') }
  })

export const COLUMNS = 16
export const ROWS = 8

/** The province that a code of a place is of, or lies in: `ID-JB` and `32.73` are Jawa Barat. */
export const provinceOf = (code: string): Province | undefined =>
  PROVINCES.find(({ iso, number }) => iso === code || number === code.split('.')[0])
