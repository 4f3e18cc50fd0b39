// Written by `npm run pack` from dictionaries/date-months.txt.
export const data: string = `0ags	8	short
3t	8	short
2t	8	short
2u	8	short
3st	8	short
5us	8
1pr	4	short
3il	4	name
1ug	8	short
3ust	8
0dec	12	short
3ember	12
2s	12	short
3ember	12
1januari	1
2uli	7
3ni	6
0feb	2	short
3r	2	short
4uari	2
7y	2
0jan	1	short
3uari	1
6y	1
1ul	7	short
3i	7
3y	7
2n	6	short
3e	6	name
3i	6	name
0mar	3	short
3ch	3	name
3et	3	name
2y	5	short
1ei	5	name
1rt	3	short
0nop	11	short
3em	11	short
5ber	11
2v	11	short
3ember	11
0oct	10	short
3ober	10
1kt	10	short
3ober	10
0peb	2	short
3ruari	2
0sep	9	short
3t	9	short
4ember	9
1pt	9	short`
