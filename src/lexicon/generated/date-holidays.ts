// Written by `npm run pack` from dictionaries/date-holidays.txt.
export const data: string = `0cap go meh	Imlek+14
0galungan	every 210 from 2025-04-23
0haornas	09-09
2rdiknas	05-02
3i aids sedunia	12-01
7r sedunia	03-22
6nak nasional	07-23
7tikorupsi sedunia	12-09
5batik nasional	10-02
6hayangkara	07-01
6uku nasional	05-17
7mi	04-22
7ruh	05-01
a internasional	05-01
5disabilitas internasional	12-03
5film nasional	03-30
5galungan	every 210 from 2025-04-23
6uru	11-25
9 nasional	11-25
5ibu	12-22
8 nasional	12-22
5kartini	04-21
6ebangkitan nasional	05-20
7merdekaan	08-17
g indonesia	08-17
hrepublik indonesia	08-17
ii	08-17
7saktian pancasila	10-01
8ehatan nasional	11-12
6operasi	07-12
5lahir pancasila	06-01
6ingkungan hidup sedunia	06-05
5musik nasional	03-09
5natal	12-25
5olahraga nasional	09-09
5pahlawan	11-10
7ngan sedunia	10-16
7skah	easter+0
6elanggan nasional	09-04
7ndidikan nasional	05-02
7rempuan internasional	03-08
8s nasional	02-09
6ramuka	08-14
7oklamasi	08-17
f kemerdekaan	08-17
5raya galungan	every 210 from 2025-04-23
aidul adha	Idul Adha
ffitri	Idul Fitri
eadha	Idul Adha
efitri	Idul Fitri
bmlek	Imlek
akuningan	every 210 from 2025-05-03
crban	Idul Adha
anatal	12-25
byepi	Nyepi
apaskah	easter+0
atri suci waisak	Waisak
dsuci waisak	Waisak
awaisak	Waisak
5santri	10-22
b nasional	10-22
6uci nyepi	Nyepi
7mpah pemuda	10-28
5tahun baru	01-01
7ni nasional	09-24
5ulang tahun tni	10-05
5valentine	02-14
5waisak	Waisak
1ut bhayangkara	07-01
4tni	10-05
0idul adha	Idul Adha
5fitri	Idul Fitri
5kurban	Idul Adha
4adha	Idul Adha
4fitri	Idul Fitri
1mlek	Imlek
1sra dan mikraj	Isra Mikraj
5mi'raj	Isra Mikraj
b nabi muhammad	Isra Mikraj
p saw	Isra Mikraj
7kraj	Isra Mikraj
b nabi muhammad	Isra Mikraj
p saw	Isra Mikraj
7raj	Isra Mikraj
a nabi muhammad	Isra Mikraj
o saw	Isra Mikraj
4' mi'raj	Isra Mikraj
8raj	Isra Mikraj
0jumat agung	easter-2
b wafat yesus kristus	easter-2
0kamis putih	easter-3
1ebangkitan yesus kristus	easter+0
2lahiran yesus kristus	12-25
2naikan isa al masih	easter+39
f-masih	easter+39
fmasih	easter+39
9tuhan yesus	easter+39
9yesus	easter+39
e kristus	easter+39
0lebaran	Idul Fitri
7 haji	Idul Adha
8idul fitri	Idul Fitri
0malam nuzulul quran	Ramadan+15
2ulid	Maulid Nabi
6 nabi	Maulid Nabi
b muhammad	Maulid Nabi
k saw	Maulid Nabi
csaw	Maulid Nabi
4ud nabi	Maulid Nabi
2y day	05-01
1inggu palma	easter-7
9skah	easter+0
0natal	12-25
5 kelahiran yesus kristus	12-25
1isfu sya'ban	hijri 8-15
9ban	hijri 8-15
9kban	hijri 8-15
3hfu sya'ban	hijri 8-15
aban	hijri 8-15
1uzulul al-quran	Ramadan+16
8qur'an	Ramadan+16
ban	Ramadan+16
1yepi	Nyepi
0paskah	easter+0
6 kebangkitan yesus kristus	easter+0
1entakosta	easter+49
0rabu abu	easter-46
0sabtu suci	easter-1
2tu suro	Satu Suro
0tahun baru	01-01
a 1 muharam	Tahun Baru Islam
bhijriah	Tahun Baru Islam
bimlek	Imlek
g kongzili	Imlek
cslam	Tahun Baru Islam
g 1 muharam	Tahun Baru Islam
oram	Tahun Baru Islam
bmasehi	01-01
1ri suci waisak	Waisak
3suci waisak	Waisak
0wafat isa al masih	easter-2
c-masih	easter-2
cmasih	easter-2
6tuhan yesus	easter-2
6yesus kristus	easter-2
5nya yesus kristus	easter-2
2isak	Waisak`
