// Written by `npm run pack` from dictionaries/date-units.txt.
export const data: string = `0abad	Y	100
0bln	M	1
1ulan	M	1
5nya	M	1	ly
0caturwulan	M	4
0dasawarsa	Y	10
2y	D	1	english
3s	D	1
1ekade	Y	10
2tik	TS	1
1tk	TS	1
0hari	D	1
4nya	D	1
1our	TH	1	english
4s	TH	1
1rs	TH	1	english
0j	TH	1	english
1am	TH	1
3nya	TH	1	ly
0menit	TM	1
1gg	W	1
1ilenium	Y	1000
3lenium	Y	1000
2n	TM	1	english
3ggu	W	1
6nya	W	1	ly
3s	TM	1
3ute	TM	1	english
6s	TM	1
1nt	TM	1
1onth	M	1	english
5s	M	1
0pekan	W	1
5nya	W	1	ly
0seabad	Y	100	one
2bulan	M	1	one
2c	TS	1	english
3ond	TS	1	english
6s	TS	1
3s	TS	1	english
2dasawarsa	Y	10	one
3ekade	Y	10	one
4tik	TS	1	one
2hari	D	1	one
2jam	TH	1	one
2menit	TM	1	one
3inggu	W	1	one
2pekan	W	1	one
2tahun	Y	1	one
2windu	Y	8	one
0tahun	Y	1
5nya	Y	1	ly
1hn	Y	1
0week	W	1	english
4s	W	1
1indu	Y	8
0year	Y	1	english
4s	Y	1`
