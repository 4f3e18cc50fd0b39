// Written by `npm run pack` from dictionaries/date-day-parts.txt.
export const data: string = `0dini hari	TMO	0	4
4hari	TMO	0	4
0fajar	TMO	4	6
0malam	TNI	18	24
0pagi	TMO	4	11
1etang	TEV	17	19
0senja	TEV	17	19
1iang	TAF	11	15
1ore	TAF	15	18
1ubuh	TMO	4	6`
