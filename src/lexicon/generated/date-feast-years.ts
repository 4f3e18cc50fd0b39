// Written by `npm run pack` from dictionaries/date-feast-years.txt.
export const data: string = `0Idul Adha	hijri	12	10
5Fitri	hijri	10	1
1mlek	years	551
1sra Mikraj	hijri	7	27
0Maulid Nabi	hijri	3	12
0Nyepi	years	-78
0Ramadan	hijri	9	1
0Tahun Baru Islam	hijri	1	1
0Waisak	years	544`
