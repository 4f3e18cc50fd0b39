// Written by `npm run pack` from dictionaries/date-hijri-months.txt.
export const data: string = `0bulan puasa	9
0dzulhijah	12
7jah	12
4kaidah	11
4qa'dah	11
0jumadil akhir	6
9wal	5
0muharam	1
5ram	1
0rabiul akhir	4
8wal	3
2jab	7
2madan	9
5han	9
0safar	2
1yaban	8
3kban	8
3wal	10
0zulhijah	12
6jah	12
3kaedah	11
5idah	11`
