// Written by `npm run pack` from dictionaries/clubs.txt.
export const data: string = `0AC Milan		Rossoneri
1S Monaco
3Roma		Giallorossi
1jax Amsterdam		Ajax
1l Hilal		Al-Hilal
3Nassr		Al-Nassr
1rema FC		Arema|Arema Malang|Arema Indonesia|Arema Cronus
2senal		The Gunners
1spac Jakarta
2ton Villa
1talanta
2hletic Bilbao
2letico Madrid		Atlético Madrid|Atletico
0Badak Lampung
2li United
2rito Putera
2yer Leverkusen		Leverkusen
5n Munich		Bayern|Bayern Munchen|Bayern München|Bayern Muenchen
1enfica
2siktas
1hayangkara FC		Bhayangkara United|Bhayangkara Presisi
1oca Juniors
2rneo FC		Pusamania Borneo FC|Borneo FC Samarinda
3ussia Dortmund
9Monchengladbach		Monchengladbach
2ston Celtics
2urnemouth
1rentford
2ighton & Hove Albion		Brighton
1uriram United
3nley
0CSKA Moskow
1agliari
1elta Vigo
4ic
1helsea		Chelsea FC|The Blues
2icago Bulls
1lub Brugge
1rystal Palace
0Dewa United
1inamo Zagreb
1ynamo Kyiv
0Eintracht Frankfurt
1spanyol
1verton
0FC Barcelona		Barca|Barça|Blaugrana
3Porto
3Utrecht
1enerbahce
2yenoord
1iorentina
1lamengo
1ulham
0Galatasaray
1etafe
1olden State Warriors		Warriors
1resini Racing
0Hoffenheim
2uston Rockets
0Inter Miami
8lan		Inter|Nerazzurri|Internazionale
0Johor Darul Ta'zim	JDT
1uventus		Juve|Bianconeri
0Kalteng Putra
0LA Galaxy
1CR Honda
1azio		SS Lazio
1echia Gdansk
2eds United
2icester City		Leicester
2vante
1ille
2verpool FC		The Reds
1os Angeles Lakers		LA Lakers|Lakers
0Madura United
2lut United
2nchester City		Man City|The Citizens
bUnited	MU	Man United|Man Utd|Setan Merah|Manchester Utd
1iami Heat
2tra Kukar
1onster Energy Yamaha
0Newcastle United
1orwich City
2ttingham Forest
0Olympiakos
6que Lyon		Olympique Lyonnais
aMarseille
0PSIM Yogyakarta		PSIM
3S Semarang		PSIS
2M Makassar		PSM
3S Medan		PSMS
2S Sleman		PSS
2V Eindhoven		PSV
1aris Saint-Germain	PSG	Paris Saint Germain|Les Parisiens
3ma
1elita Bandung Raya
7Jaya Basketball
2rsebaya Surabaya		Persebaya
5la Lamongan		Persela
5rang
6u Serui		Perseru
4ib Bandung		Persib
6a Balikpapan		Persiba
5ja Jakarta		Persija
5k Kediri		Persik
6abo 1973		Persikabo|Tira Persikabo|PS Tira
5pal
6ura Jayapura		Persipura
5raja Banda Aceh		Persiraja
5s Solo		Persis
5ta Tangerang		Persita
5wa Wamena		Persiwa
2tronas Yamaha SRT
1ramac Racing
0RB Leipzig
1angers
3s Nusantara FC		RANS Nusantara FC|Rans Cilegon
1eal Betis
5Madrid		Los Blancos|El Real
5Sociedad
2d Star Belgrade
2psol Honda
1iver Plate
0Sampdoria
2ssuolo
2tria Muda Pertamina		Satria Muda
1chalke 04		Schalke
1elangor FA
2men Padang FC		Semen Padang
2villa FC
1hakhtar Donetsk
2effield United
1outhampton
1porting CP		Sporting Lisbon
1riwijaya FC
1toke City
1underland
1wansea City		Swansea
0Torino
3onto Raptors
2ttenham Hotspur		Tottenham|Spurs
0Udinese
0Villarreal
0Watford
1erder Bremen
2st Ham United		West Ham
1olfsburg
3verhampton Wanderers		Wolverhampton|Wolves
0Zenit St Petersburg`
