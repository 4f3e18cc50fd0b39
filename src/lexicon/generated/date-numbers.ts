// Written by `npm run pack` from dictionaries/date-numbers.txt.
export const data: string = `0belas	10
0delapan	8
1ua	2
0empat	4
1nam	6
0juta	1000000
0lima	5
0nol	0
0puluh	10
0ratus	100
1ibu	1000
0satu	1
1ebelas	11
2juta	1000000
2mbilan	9
2puluh	10
2ratus	100
3ibu	1000
0tiga	3
1ujuh	7`
