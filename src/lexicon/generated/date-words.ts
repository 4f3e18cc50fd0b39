// Written by `npm run pack` from dictionaries/date-words.txt.
export const data: string = `0ago	ago
2us	agus	8
1jaran	ajaran
1kademik	ajaran
3n	akan
2hir	akhir	END
1m	am
1n	an
2ggaran	ajaran
2tara	antara
1t	at
2au	atau
1wal	akhir	START
0baru	baru
4san	pastWords
1e	ownEra
2berapa	beberapa
2lakangan	belakangan
4san	beberapa
3um lama ini	pastWords
2rabad	bertahun	100Y
3bulan	bertahun	M
3hari	bertahun	D
3ikutnya	kemudian	1
3jam	bertahun	TH
3minggu	bertahun	W
3tahun	bertahun	Y
2sok	kemarin	1
5nya	keesokan
0caka	saka
1uti bersama	jointLeave
0d	d
1ahulu	dulu
6nya	pastWords
2lam	dalam
5 waktu dekat	futureWords
2n	dan
2ri	dari
2tang	datang
1engan	dengan
2pan	depan
2wasa	dewasa
1ingin	musimnya	WI
3i	dini
2rgahayu	hut
1ulu	dulu
4nya	pastWords
0era	era
1sok	kemarin	1
4nya	keesokan
1very	setiap
0fiskal	ajaran
0gugur	musimnya	FA
0h	hijriah
1ampir	sekitar	LESS_THAN
1ijriah	hijriah
5yah	hijriah
2ngga	hingga
1r	hr
1ujan	musimnya	WI musim hujan
2t	hut
0ini	ini
1tu	itu
0jaman	era
1ust	just
0kala	kala
3i	kali
1e	ke
2delapan	urutan	8
3ua	urutan	2
2empat	urutan	4
3nam	urutan	6
3sokan	keesokan
8nya	keesokan
2lak	futureWords
3ima	urutan	5
2marau	musimnya	SU musim kemarau
5en	kemarin	-1
5in	kemarin	-1
3erdekaan	kemerdekaan
b indonesia	republik	1945
crepublik indonesia	republik	1945
di	republik	1945
3udian	kemudian	1
2sembilan	urutan	9
2tiga	urutan	3
4ka	saat
3ujuh	urutan	7
1ini	kini
2ra	kira
1oma	koma
2ngzili	ownEra
1uartal	kuartal	Q
2rang	kurang
0lagi	lagi
2lu	lalu
2st	last
1ebih	lebih
2wat	lewat
1okal	lokal
1usa	lusa
0m	masehi
1aksimal	sekitar	EQUAL_OR_LESS
2sa	masa
3ehi	masehi
1endatang	mendatang
1inimal	sekitar	EQUAL_OR_MORE
1usim	musim
0nanti	nanti
1d	th
1ext	next
1ow	now
0paling	paling
2nas	musimnya	SU
2ruh	paruh	H
1elajaran	ajaran
2nghujan	musimnya	WI musim hujan
7ung	akhir	END
4ujung	akhir	END
2r	per
3mulaan	akhir	START
3tama	urutan	1
4engahan	akhir	MID
1k	pukul
2l	pukul
1m	pm
1ukul	pukul
2luhan	beberapa
0q1	q1	1
12	q1	2
13	q1	3
14	q1	4
0ratusan	beberapa
1d	th
1epublik indonesia	republik	1945
1i	republik	1945
2buan	beberapa
0s	s
1aat	saat
2ban	setiap
2ja	saja
2ka	saka
2lju	musimnya	WI
2ma	sama
3pai	sampai
1d	hingga
1ebelum	sebelum
7nya	sebelumnya
4ntar	sebentar
2dikitnya	sekitar	EQUAL_OR_MORE
2harian	seharian
2jenak	sebentar
3umlah	beberapa
2kali	sekali
4rang	kini
3ira	sekitar	APPROX
4tar	sekitar	APPROX
2lama	selama
4njutnya	kemudian	1
2malam	semalam
7an	semalaman
3entara	sementara
4ster	semester	H
3i	musimnya	SP
2paruh	setengah	0.5
3erempat	setengah	0.25
2sudah	setelah
7nya	kemudian	1
2telah	setelah
7nya	kemudian	1
4mpat	setempat
4ngah	setengah	0.5
3iap	setiap
4daknya	sekitar	EQUAL_OR_MORE
1ilam	lalu
1t	th
1uatu hari nanti	futureWords
6saat nanti	futureWords
2ro	suro
0t	t
1adi	tadi
2hun baru caka	sakaFeast
bsaka	sakaFeast
2k lama lagi	futureWords
2nggal	tanggal
1b	ownEra
1empo	tempo
2ngah	tengah
2rakhir	terakhir
3sebut	itu
1gl	tanggal
1h	th
2is	this
1iap	setiap
2dak	tidak
5 lama lagi	futureWords
1oday	kemarin	0
2morrow	kemarin	1
2night	tonight
1riwulan	kuartal	Q
0waktu	waktu
0yang	yang
1esterday	kemarin	-1
1g	yang
0z	z
1aman	era`
