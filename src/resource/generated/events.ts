// Written by `npm run pack` from dictionaries/events.txt.
export const data: string = `0ASEAN Para Games
1cademy Awards		Oscar|Piala Oscar
1ll England		All England Open
1merika Serikat Terbuka		US Open
1rab Spring
1sian Games
6Para Games
1ustralia Terbuka		Australian Open
0Bom Bali
0China Masters
6Open		China Terbuka|Cina Terbuka
1opa America
5del Rey
3pa Italia
0Denmark Open		Denmark Terbuka
1ieng Culture Festival
0Festival Film Cannes
eIndonesia	FFI
1ormula 1	F1
8E
0Gaikindo Indonesia International Auto Show	GIIAS
1erakan 30 September	G30S	G30S/PKI
1rammy Awards		Grammy
0Hong Kong Open		Hong Kong Terbuka
0India Open		India Terbuka
3onesia Fashion Week
aInternational Motor Show	IIMS
aMasters
aOpen		Indonesia Terbuka
9n Idol
0Jakarta Fair		Pekan Raya Jakarta|PRJ
2pan Open		Jepang Terbuka
2va Jazz Festival		Java Jazz
1ember Fashion Carnaval
0KTT AIS
5PEC
5SEAN		Konferensi Tingkat Tinggi ASEAN
5sia Timur		East Asia Summit
4BRICS
4D-8
4G20		KTT G-20|Konferensi Tingkat Tinggi G20
57		KTT G-7
4NATO
4OKI
1ejuaraan Asia
aDunia
f Bulu Tangkis
1onferensi Asia Afrika	KAA	Konferensi Asia-Afrika
bMeja Bundar	KMB
bPerubahan Iklim PBB	COP
2rea Open		Korea Terbuka
0Liga 1		Liga 1 Indonesia
52
53
5Bangsa-Bangsa Eropa		UEFA Nations League
5Champions		UEFA Champions League
e Asia
5Europa		Europa League
5Inggris		Premier League|English Premier League
6talia		Serie A
5Jerman		Bundesliga
5Prancis		Ligue 1
5Spanyol		La Liga
6uper Indonesia	ISL	Indonesia Super League
0Malaysia Masters
9Open		Malaysia Terbuka
1iss Universe
5World
1otoGP
1uktamar Muhammadiyah
9NU
0Olimpiade		Olympic Games
9 Paris
aTokyo
1perasi Ketupat
8Lilin
8Zebra
0Paralimpiade
1ekan Olahraga Nasional	PON
6Paralimpiade Nasional	Peparnas
2milu		Pemilihan Umum
2rang Dingin
9ponegoro
8unia I
eI
7Korea
7Teluk
7Vietnam
3istiwa Malari
1iala AFF		Piala AFF U-23|Piala AFF U-19|Piala AFF U-16
7frika
7sia
a U-23		Piala Asia U23
6Citra
6Davis
7unia		World Cup|FIFA World Cup
b Antarklub
cU-17		Piala Dunia U17
e20		Piala Dunia U20
6Eropa		Euro
6FA		FA Cup
6Gubernur
6Indonesia
6Konfederasi
6Liga Inggris		Carabao Cup
6Menpora
6Presiden
6Sudirman		Sudirman Cup
8per Eropa
6Thomas		Thomas Cup
6Uber		Uber Cup
2leg		Pemilihan Legislatif
3gub		Pemilihan Gubernur
3kada		Pemilihan Kepala Daerah
7 DKI Jakarta		Pilkada DKI|Pilgub DKI|Pilgub DKI Jakarta
8Serentak
3pres		Pemilihan Presiden
1rancis Terbuka		French Open
2oklamasi Kemerdekaan
3liga
1uteri Indonesia
0Roland Garros
0SEA Games
1idang Umum PBB		Sidang Majelis Umum PBB
2ngapore Open		Singapura Terbuka
1umpah Pemuda
0Thailand Masters
9Open		Thailand Terbuka
1our de France
1ragedi Kanjuruhan
8Trisakti
1sunami Aceh
0Wimbledon`
