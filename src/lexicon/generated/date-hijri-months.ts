// Written by `npm run pack` from dictionaries/date-hijri-months.txt.
export const data: string = `0bulan puasa	9
0dulkaidah	11
1zulhijah	12
7jah	12
4kaedah	11
6idah	11
4qa'dah	11
7idah	11
6idah	11
0jumadal akhirah	6
8tsaniyah	6
8ula	5
5il akhir	6
9wal	5
awal	5
8tsani	6
8ula	5
7akhir	6
8wal	5
0muharam	1
5ram	1
6om	1
0rabi'ul akhir	4
9wal	3
awal	3
8tsani	4
7akhir	4
8wal	3
4ul akhir	4
8wal	3
9wal	3
7tsani	4
6akhir	4
7wal	3
2jab	7
2madan	9
5han	9
5lan	9
0safar	2
1hafar	2
1ya'ban	8
3ban	8
3kban	8
3wal	10
4wal	10
0zulhijah	12
6jah	12
3kaedah	11
5idah	11
3qa'dah	11
5idah	11`
