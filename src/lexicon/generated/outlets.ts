// Written by `npm run pack` from dictionaries/outlets.txt.
export const data: string = `0abc australia	ABC Australia	abc.net.au
1fp	AFP	afp.com
1l jazeera	Al Jazeera	aljazeera.com
2jazeera	Al Jazeera	aljazeera.com
1nadolu	Anadolu	aa.com.tr
7 agency	Anadolu	aa.com.tr
3lisa	Analisa	analisadaily.com
2t	ANTARA	antaranews.com
3ara	ANTARA	antaranews.com
6 foto	ANTARA	antaranews.com
7news	ANTARA	antaranews.com
6news	ANTARA	antaranews.com
a.com	ANTARA	antaranews.com
1p	AP	apnews.com
1ssociated press	AP	apnews.com
1yobandung.com	AyoBandung	ayobandung.com
0bali post	Bali Post	balipost.com
4post	Bali Post	balipost.com
2ngka pos	Bangka Pos	bangka.tribunnews.com
3jarmasin post	Banjarmasin Post	banjarmasin.tribunnews.com
1bc	BBC	bbc.com
3 indonesia	BBC Indonesia	bbc.com
4news	BBC	bbc.com
8 indonesia	BBC News Indonesia	bbc.com
1eritasatu	BeritaSatu	beritasatu.com
a.com	BeritaSatu	beritasatu.com
3nama	Bernama	bernama.com
1isnis indonesia	Bisnis Indonesia	bisnis.com
6.com	Bisnis.com	bisnis.com
1loomberg	Bloomberg	bloomberg.com
1ola.com	Bola.com	bola.com
5net	Bola.net	bola.net
4sport.com	BolaSport	bolasport.com
1rilio.net	Brilio	brilio.net
0cnbc indonesia	CNBC Indonesia	cnbcindonesia.com
2n	CNN	cnn.com
3 indonesia	CNN Indonesia	cnnindonesia.com
3indonesia.com	CNN Indonesia	cnnindonesia.com
0detik.com	detikcom	detik.com
5bali	detikBali	detik.com
5com	detikcom	detik.com
5edu	detikEdu	detik.com
5finance	detikFinance	finance.detik.com
6ood	detikFood	food.detik.com
5health	detikHealth	health.detik.com
6ot	detikHot	hot.detik.com
5inet	detikInet	inet.detik.com
5jabar	detikJabar	detik.com
7teng	detikJateng	detik.com
8im	detikJatim	detik.com
5news	detikNews	news.detik.com
5oto	detikOto	oto.detik.com
5sport	detikSport	sport.detik.com
6ulsel	detikSulsel	detik.com
7mut	detikSumut	detik.com
5travel	detikTravel	travel.detik.com
2utsche welle	DW	dw.com
1pa	dpa	dpa.com
1ream.co.id	Dream	dream.co.id
1w	DW	dw.com
2 indonesia	DW Indonesia	dw.com
0epa	EPA	epa.eu
1spos	Solopos	solopos.com
0fajar	Fajar	fajar.co.id
5.co.id	Fajar	fajar.co.id
0gatra	Gatra	gatra.com
5.com	Gatra	gatra.com
5news	Gatra	gatra.com
1etty images	Getty Images	gettyimages.com
0haluan	Haluan	harianhaluan.com
2rian jogja	Harian Jogja	harianjogja.com
7umum nasional	HUN
6jogja.com	Harian Jogja	harianjogja.com
1idayatullah.com	Hidayatullah.com	hidayatullah.com
1ukumonline	Hukumonline	hukumonline.com
b.com	Hukumonline	hukumonline.com
0idn times	IDN Times	idntimes.com
3times	IDN Times	idntimes.com
1ndosiar	Indosiar
2ews	iNews	inews.id
5.id	iNews	inews.id
2ilah.com	Inilah.com	inilah.com
6com	Inilah.com	inilah.com
2vestor daily	Investor Daily	investor.id
8.id	Investor Daily	investor.id
0jakarta globe	Jakarta Globe	jakartaglobe.id
2wa pos	Jawa Pos	jawapos.com
4pos	Jawa Pos	jawapos.com
7.com	Jawa Pos	jawapos.com
1pg	JawaPos Group	jawapos.com
2nn	JPNN	jpnn.com
4.com	JPNN	jpnn.com
0kapanlagi	KapanLagi.com	kapanlagi.com
9.com	KapanLagi.com	kapanlagi.com
2tadata	Katadata	katadata.co.id
8.co.id	Katadata	katadata.co.id
1br	KBR	kbr.id
3n	RRI	rri.co.id
1edaulatan rakyat	Kedaulatan Rakyat	krjogja.com
1ompas	Kompas	kompas.id
6 cyber media	Kompas.com	kompas.com
7tv	Kompas TV	kompas.tv
6.com	Kompas.com	kompas.com
2ntan	Kontan	kontan.co.id
6.co.id	Kontan	kontan.co.id
2ran sindo	Koran SINDO	sindonews.com
6tempo	Koran Tempo	koran.tempo.co
1rjogja.com	KRJogja	krjogja.com
1umparan	kumparan	kumparan.com
8news	kumparan	kumparan.com
1yodo	Kyodo	kyodonews.net
0lampost	Lampung Post	lampost.co
4ung post	Lampung Post	lampost.co
1iputan6	Liputan6.com	liputan6.com
8.com	Liputan6.com	liputan6.com
1kbn antara	ANTARA	antaranews.com
0medan bisnis	Medan Bisnis	medanbisnisdaily.com
3com	Medcom	medcom.id
6.id	Medcom	medcom.id
3ia indonesia	Media Indonesia	mediaindonesia.com
5indonesia.com	Media Indonesia	mediaindonesia.com
2rdeka	Merdeka.com	merdeka.com
7.com	Merdeka.com	merdeka.com
2tro tv	Metro TV	metrotvnews.com
5tvnews	Metro TV	metrotvnews.com
b.com	Metro TV	metrotvnews.com
1nc media	MNC Media
4portal	MNC Portal
1ongabay indonesia	Mongabay Indonesia	mongabay.co.id
1pi	MNC Portal
0nu online	NU Online	nu.or.id
2sabali	NusaBali	nusabali.com
0okezone	Okezone	okezone.com
7.com	Okezone	okezone.com
0padang ekspres	Padang Ekspres	padek.jawapos.com
1ikiran rakyat	Pikiran Rakyat	pikiran-rakyat.com
7-rakyat.com	Pikiran Rakyat	pikiran-rakyat.com
1os kupang	Pos Kupang	kupang.tribunnews.com
1r	Pikiran Rakyat	pikiran-rakyat.com
0radar bali	Radar Bali
6malang	Radar Malang
6surabaya	Radar Surabaya
2kyat merdeka	Rakyat Merdeka	rm.id
1cti	RCTI
1epublika	Republika	republika.co.id
9 online	Republika	republika.co.id
9.co.id	Republika	republika.co.id
2uters	Reuters	reuters.com
1iau pos	Riau Pos	riaupos.jawapos.com
1mol	RMOL	rmol.id
4.id	RMOL	rmol.id
1ol	Republika	republika.co.id
1ri	RRI	rri.co.id
1tr	Reuters	reuters.com
0sctv	SCTV
1epakbola	detikSepakbola	sport.detik.com
2rambinews.com	Serambinews	aceh.tribunnews.com
1hutterstock	Shutterstock	shutterstock.com
1indonews	SINDOnews	sindonews.com
9.com	SINDOnews	sindonews.com
1olopos	Solopos	solopos.com
7.com	Solopos	solopos.com
1putnik	Sputnik
1uara	Suara.com	suara.com
5 merdeka	Suara Merdeka	suaramerdeka.com
6pembaruan	Suara Pembaruan
5.com	Suara.com	suara.com
2rya	Surya	surabaya.tribunnews.com
5.co.id	Surya	surabaya.tribunnews.com
1wa online	SWA	swa.co.id
0tass	TASS	tass.com
1empo	Tempo	tempo.co
5 interaktif	Tempo	tempo.co
5.co	Tempo	tempo.co
1he guardian	The Guardian	theguardian.com
4jakarta post	The Jakarta Post	thejakartapost.com
4new york times	The New York Times	nytimes.com
1irto	Tirto	tirto.id
5.id	Tirto	tirto.id
1rans tv	Trans TV
2ibun bali	Tribun Bali	bali.tribunnews.com
9tam	Tribun Batam	batam.tribunnews.com
7jabar	Tribun Jabar	jabar.tribunnews.com
9teng	Tribun Jateng	jateng.tribunnews.com
aim	Tribun Jatim	jatim.tribunnews.com
7lampung	Tribun Lampung	lampung.tribunnews.com
7medan	Tribun Medan	medan.tribunnews.com
7network	Tribun Network	tribunnews.com
7pekanbaru	Tribun Pekanbaru	pekanbaru.tribunnews.com
8ontianak	Tribun Pontianak	pontianak.tribunnews.com
7sumsel	Tribun Sumsel	sumsel.tribunnews.com
7timur	Tribun Timur	makassar.tribunnews.com
6news	Tribunnews	tribunnews.com
a.com	Tribunnews	tribunnews.com
1vone	tvOne	tvonenews.com
5news.com	tvOne	tvonenews.com
2ri	TVRI	tvri.go.id
0viva	VIVA	viva.co.id
4.co.id	VIVA	viva.co.id
4news	VIVA	viva.co.id
1oa	VOA	voanews.com
3 indonesia	VOA Indonesia	voaindonesia.com
0warta ekonomi	Warta Ekonomi	wartaekonomi.co.id
6kota	Warta Kota	wartakota.tribunnews.com
5kotalive.com	Warta Kota	wartakota.tribunnews.com
2spada	Waspada	waspada.co.id
1e online	Warta Ekonomi	wartaekonomi.co.id
1olipop	Wolipop	wolipop.detik.com
0xinhua	Xinhua	news.cn
0yonhap	Yonhap	yna.co.kr
0zetizen	Zetizen`
