// Written by `npm run pack` from dictionaries/derived-places.txt.
export const data: string = `0Asahan
0Kisaran
1ubar
2ningan
2tim
0Sawangan
0Toli-Toli`
