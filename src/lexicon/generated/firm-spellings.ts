// Written by `npm run pack` from dictionaries/firm-spellings.txt.
export const data: string = `0akomodir
1nalisa
0bekerjasama
0diantaranya
2mana
0jamaah
0karir
1emana
2rjasama
0minimalisir
0nafas
0obyek
0respon
0sepakbola
2ringkali
0ustadz`
