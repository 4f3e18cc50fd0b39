// Written by `npm run pack` from dictionaries/date-holidays.txt.
export const data: string = `0hardiknas	05-02
3i anak nasional	07-23
5batik nasional	10-02
6uruh	05-01
a internasional	05-01
5guru nasional	11-25
5ibu	12-22
5kartini	04-21
6ebangkitan nasional	05-20
7merdekaan	08-17
g indonesia	08-17
hri	08-17
7saktian pancasila	10-01
5lahir pancasila	06-01
5natal	12-25
5pahlawan	11-10
6endidikan nasional	05-02
7rs nasional	02-09
5raya idul adha	Idul Adha
ffitri	Idul Fitri
eadha	Idul Adha
efitri	Idul Fitri
anatal	12-25
byepi	Nyepi
awaisak	Waisak
5santri	10-22
b nasional	10-22
6umpah pemuda	10-28
5valentine	02-14
5waisak	Waisak
0idul adha	Idul Adha
5fitri	Idul Fitri
4adha	Idul Adha
4fitri	Idul Fitri
1mlek	Imlek
1sra mikraj	Isra Mikraj
7raj	Isra Mikraj
0jumat agung	easter-2
0kenaikan isa almasih	easter+39
9yesus kristus	easter+39
0lebaran	Idul Fitri
0maulid nabi	Maulid Nabi
b muhammad saw	Maulid Nabi
2y day	05-01
0natal	12-25
1yepi	Nyepi
0paskah	easter+0
0tahun baru	01-01
a hijriah	Tahun Baru Islam
bimlek	Imlek
cslam	Tahun Baru Islam
0waisak	Waisak`
