// Written by `npm run pack` from dictionaries/date-weekdays.txt.
export const data: string = `0ahad	7
0fri	5	short
3day	5
0jum	5	short
3'at	5
3at	5
0kam	4	short
3is	4
0mon	1	short
3day	1
0rab	3	short
3u	3
0sab	6	short
3tu	6
2t	6	short
3urday	6
1el	2	short
3asa	2
2n	1	short
3en	1
3in	1
1un	7	short
3day	7
0thu	4	short
3rsday	4
1ue	2	short
3sday	2
0wed	3	short
3nesday	3`
