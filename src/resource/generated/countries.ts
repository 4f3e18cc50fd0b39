// Written by `npm run pack` from dictionaries/countries.txt.
export const data: string = `0AS	US
1fganistan	AF	=
3hanistan	AF
2rika Selatan	ZA	=
2sel	ZA
1lbania	AL	=
2geria	DZ
2jazair	DZ	=
1merika	US
7 Serikat	US	=
1ndorra	AD	=
2gola	AO	=
3uilla	AI	=
2tarktika	AQ	=
3igua	AG
7 dan Barbuda	AG	=
1otearoa	NZ
1rab Saudi	SA	=
2gentina	AR	=
2menia	AM	=
2uba	AW	=
1ustralia	AU	=
5ia	AT	=
1zerbaidjan	AZ
7jan	AZ	=
0Bahama	BS	=
6s	BS
3rain	BH	=
2nglades	BD
9h	BD	=
2rbados	BB	=
1elanda	NL	=
7 Karibia	BQ	=
4rus	BY	=
7ia	BY
3gia	BE	=
3ize	BZ	=
2nin	BJ	=
2rmuda	BM	=
1hutan	BT	=
1irma	MM
1olivia	BO	=
2snia	BA
6 & Herzegovina	BA
7Herzegovina	BA
7dan Herzegovina	BA	=
6-Herzegovina	BA
2tswana	BW	=
1rasil	BR	=
3zil	BR
2itania	GB
8 Raya	GB
2unei	BN
6 Darussalam	BN	=
1ulgaria	BG	=
2rkina Faso	BF	=
3ma	MM
3undi	BI	=
0Canada	CA
2pe Verde	CV
1eko	CZ	=
2ska	CZ
1had	TD	=
2ile	CL
4i	CL	=
3na	CN
5 Taipei	TW
4ese Taipei	TW
1ile	CL
3i	CL
2na	CN
4 Taipei	TW
1osta Rica	CR
2te d'Ivoire	CI
1uracao	CW
4çao	CW	=
1yprus	CY
1ôte d'Ivoire	CI
0DPRK	KP
1R Kongo	CD
1enmark	DK	=
1jibouti	DJ
1ominika	DM	=
0Ekuador	EC	=
1l Salvador	SV	=
1mirat Arab	AE
7Islam Afganistan	AF
1ngland	GB
1ritrea	ER	=
1stonia	EE	=
2watini	SZ	=
1thiopia	ET
2iopia	ET	=
0Federasi Mikronesia	FM
9Rusia	RU
1iji	FJ	=
2lipina	PH	=
2nlandia	FI	=
0Gabon	GA	=
2mbia	GM	=
1eorgia	GE	=
1hana	GH	=
1ibraltar	GI	=
1reat Britain	GB
3enland	GL	=
3nada	GD	=
1uadeloupe	GP	=
3m	GU	=
3temala	GT	=
2ernsey	GG	=
2inea	GN	=
6 Bissau	GW
7Ekuatorial	GQ	=
7Khatulistiwa	GQ
6-Bissau	GW	=
2yana	GY	=
6 Prancis	GF	=
0Haiti	HT	=
1india Belanda	ID
1onduras	HN	=
3g Kong	HK	=
4aria	HU
4kong	HK
1ungaria	HU	=
6y	HU
0India	IN	=
3onesia	ID	=
2ggris	GB	=
7 Raya	GB
1rak	IQ	=
3n	IR	=
3q	IQ
2landia	IE	=
8 Utara	GB
1slandia	IS	=
2rael	IL	=
1talia	IT	=
0Jamaika	JM	=
1epang	JP	=
2rman	DE	=
6 Barat	DE
7Timur	DE
3sey	JE	=
1ibuti	DJ	=
1ordania	JO
0KSA	SA
1aledonia Baru	NC	=
2mboja	KH	=
3erun	CM	=
3puchea	KH
2nada	CA	=
2zakhstan	KZ	=
5stan	KZ
1enya	KE	=
2pangeranan Andorra	AD
3ulauan Aland	AX	=
aCayman	KY	=
bocos	CC	=
cok	CK	=
aFalkland	FK	=
croe	FO	=
aMalvinas	FK
criana Utara	MP	=
dshall	MH	=
aNorfolk	NF	=
aPitcairn	PN	=
aSolomon	SB	=
aTurks dan Caicos	TC	=
aVirgin Amerika Serikat	VI	=
hBritania Raya	VG	=
hInggris	VG
2rajaan Arab Saudi	SA
9Bahrain	BH
aelanda	NL
cgia	BE
brsatu	GB
ahutan	BT
9Denmark	DK
9Eswatini	SZ
9Hasyimiyah Yordania	JO
9Inggris	GB
9Kamboja	KH
9Maroko	MA
9Norwegia	NO
9Spanyol	ES
awedia	SE
9Thailand	TH
aonga	TO
9Yordania	JO
2sultanan Brunei	BN
h Darussalam	BN
bOman	OM
1irgistan	KG
5zstan	KG	=
3ibati	KI	=
1olombia	CO	=
2moro	KM	=
2nfederasi Swiss	CH
3go	CG
5-Brazzaville	CG
6Kinshasa	CD
2rea Selatan	KR	=
6Utara	KP	=
3sel	KR
3ut	KP
2sovo	XK	=
3ta Rika	CR	=
2ta Vatikan	VA
1roasia	HR	=
1uba	CU	=
2wait	KW	=
1yrgyzstan	KG
0Lao PDR	LA
3s	LA	=
2tvia	LV	=
1ebanon	LB	=
2sotho	LS	=
1ibanon	LB
3eria	LR	=
3ia	LY
3ya	LY	=
2echtenstein	LI	=
2thuania	LT
3uania	LT	=
1uksemburg	LU	=
2xembourg	LU
6urg	LU
0Macau	MO
2dagaskar	MG	=
2kao	MO
4u	MO	=
3edonia	MK
9 Utara	MK	=
2ladewa	MV	=
4wi	MW	=
4ysia	MY	=
3dives	MV
3i	ML	=
3ta	MT	=
2roko	MA	=
3tinik	MQ	=
2uritania	MR	=
6ius	MU	=
2yotte	YT	=
1eksiko	MX	=
2sir	EG	=
2xico	MX
1ikronesia	FM	=
1oldavia	MD
4ova	MD	=
2nako	MC	=
3golia	MN	=
3tenegro	ME	=
4serrat	MS	=
2zambik	MZ	=
1uang Thai	TH
5thai	TH
1yanmar	MM	=
0NKRI	ID
1amibia	NA	=
2uru	NR	=
1egara Brunei Darussalam	BN
7Federasi Mikronesia	FM
7Israel	IL
7Kesatuan Republik Indonesia	ID
8uwait	KW
7Palestina	PS
7Qatar	QA
7Sakura	JP
3eri Abang Sam	US
8didaya	US
7Belanda	NL
9ruang Merah	RU
fPutih	RU
8ollywood	IN
7Gajah Perang	TH
eutih	TH
8ingseng	KR
aseng	KR
7Jiran	MY
7Kangguru	AU
buru	AU
8incir Angin	NL
7Matador	ES
bhari Terbit	JP
8erlion	SG
7Naga Biru	VN
7Paman Sam	US
9nda	CN
8iramida	EG
7Ratu Elizabeth	GB
7Sakura	JP
9mba	BR
8inga	SG
7Tirai Bambu	CN
2pal	NP	=
2w Zealand	NZ
1iger	NE	=
5ia	NG	=
2karagua	NI	=
2ue	NU	=
1orwegia	NO	=
0Oman	OM	=
1toritas Palestina	PS
0PNG	PG
1akistan	PK	=
2lau	PW	=
3estina	PS	=
2man Sam	US
2nama	PA	=
3tai Gading	CI	=
2pua New Guinea	PG
7ugini	PG	=
2raguay	PY	=
1erancis	FR
3satuan Emirat Arab	AE
4ekutuan Malaysia	MY
5makmuran Australia	AU
eBahama	BS
3u	PE	=
1hilipina	PH
1ilipina	PH
1olandia	PL	=
3inesia Prancis	PF	=
2rtugal	PT	=
6is	PT
1rancis	FR	=
1uerto Rico	PR
9ko	PR	=
2lau Man	IM	=
6Natal	CX	=
0Qatar	QA	=
0RD Kongo	CD
2TL	TL
1I	ID
1RC	CN
2DK	KP
2T	CN
1epublik Afrika Selatan	ZA
gTengah	CF	=
albania	AL
angola	AO
arab Mesir	EG
eSuriah	SY
bgentina	AR
bmenia	AM
austria	AT
azerbaijan	AZ
9Belarus	BY
bnin	BJ
aolivarian Venezuela	VE
aulgaria	BG
9Ceko	CZ
bska	CZ
ahad	TD
bile	CL
9Demokratik Federal Ethiopia	ET
sNepal	NP
kKongo	CD	=
kRakyat Aljazair	DZ
rKorea	KP
rLaos	LA
kTimor Leste	TL
p-Leste	TL
aominika	DO	=
9Ekuador	EC
astonia	EE
9Federal Demokratik Ethiopia	ET
hJerman	DE
hNigeria	NG
hSomalia	SO
fsi Brasil	BR
aiji	FJ
blipina	PH
bnlandia	FI
9Gabon	GA
aeorgia	GE
ahana	GH
auinea	GN
9Haiti	HT
aelenik	GR
9India	IN
conesia	ID
arak	IQ
blandia	IE
aslam Afganistan	AF
fGambia	GM
fIran	IR
fMauritania	MR
fPakistan	PK
atalia	IT
9Kamerun	CM
bzakhstan	KZ
aenya	KE
bpulauan Marshall	MH
airgiz	KG
aolombia	CO
bngo	CG	=
brea	KR
bsovo	XK
aroasia	HR
auba	CU
9Latvia	LV
aebanon	LB
aituania	LT
9Makedonia	MK
i Utara	MK
bladewa	MV
ci	ML
aoldova	MD
bzambik	MZ
9Namibia	NA
aiger	NE
9Palau	PW
bntai Gading	CI
aerancis	FR
csatuan Myanmar	MM
jTanzania	TZ
cu	PE
aolandia	PL
brtugal	PT
arancis	FR
9Rakyat Bangladesh	BD
gChina	CN
hina	CN
gDemokratik Korea	KP
gTiongkok	CN
awanda	RW
9Senegal	SN
brbia	RS
aingapura	SG
alowakia	SK
aosialis Demokratik Sri Lanka	LK
iVietnam	VN
audan	SD
9Tunisia	TN
brki	TR
eye	TR
9Uganda	UG
ani Myanmar	MM
azbekistan	UZ
9Vanuatu	VU
9Yaman	YE
aunani	GR
1omania	RO
1umania	RO	=
2sia	RU	=
1wanda	RW	=
1éunion	RE	=
0Sahara Barat	EH	=
2int Helena	SH	=
6Kitts dan Nevis	KN	=
6Lucia	LC	=
6Martin	MF	=
6Pierre dan Miquelon	PM	=
6Vincent dan Grenadine	VC	=
rs	VC
2moa	WS	=
5 Amerika	AS	=
2n Marino	SM	=
2o Tome dan Principe	ST	=
2udi	SA
5 Arabia	SA
1elandia Baru	NZ	=
2negal	SN	=
2rbia	RS	=
2ychelles	SC	=
1ierra Leone	SL	=
2ngapore	SG
6ura	SG	=
3t Maarten	SX	=
2prus	CY	=
2ria	SY
1kotlandia	GB
1lovakia	SK	=
4enia	SI	=
3wakia	SK
1olomon	SB
2malia	SO	=
1panyol	ES	=
1ri Lanka	LK	=
3lanka	LK
1udan	SD	=
5 Selatan	SS	=
2riah	SY	=
4name	SR	=
1waziland	SZ
2edia	SE	=
2iss	CH	=
1yria	SY
1ão Tomé dan Príncipe	ST
0Tahta Suci	VA
a Vatikan	VA
2iwan	TW	=
2jikistan	TJ	=
2khta Suci	VA
b Vatikan	VA
2njung Verde	CV	=
3zania	TZ	=
1hailand	TH	=
1imor Leste	TL	=
5-Leste	TL
2ongkok	CN	=
1ogo	TG	=
2kelau	TK	=
2nga	TO	=
1rinidad & Tobago	TT
9dan Tobago	TT	=
1unisia	TN	=
2rki	TR	=
5ye	TR
4menistan	TM	=
2valu	TV	=
1ürkiye	TR
0UEA	AE
1SA	US
1ganda	UG	=
1kraina	UA	=
6e	UA
1ni Emirat Arab	AE	=
4Komoro	KM
4Soviet	RU
3ted Kingdom	GB
7States	US
d of America	US
1ruguay	UY	=
1zbekistan	UZ	=
0Vanuatu	VU	=
2tikan	VA	=
1enezuela	VE	=
1iet Nam	VN
4nam	VN	=
0Wales	GB
3lis dan Futuna	WF	=
0Yaman	YE	=
1ordan	JO
6ia	JO	=
1unani	GR	=
0Zaire	CD
2mbia	ZM	=
1imbabwe	ZW	=`
