// Written by `npm run pack` from dictionaries/capitals.txt.
export const data: string = `0Abu Dhabi	AE
3ja	NG
1ccra	GH
1ddis Ababa	ET
1ljir	DZ
1mman	JO
2sterdam	NL
1ndorra la Vella	AD
2kara	TR
2tananarivo	MG
1pia	WS
1shgabat	TM
2mara	ER
2tana	KZ
2uncion	PY	Asunción
6ón	PY
1thena	GR
0Bagdad	IQ
3hdad	IQ	Bagdad
2ku	AZ
2mako	ML
2ndar Seri Begawan	BN
3gkok	TH
4ui	CF
3jul	GM
1eijing	CN
3rut	LB
2lgrade	RS	Beograd
2ograd	RS
2rlin	DE
3n	CH
1ishkek	KG
3sau	GW
1ogota	CO
5á	CO	Bogota
1rasilia	BR
4ília	BR	Brasilia
3tislava	SK
3zzaville	CG
2idgetown	BB
2ussel	BE
7s	BE	Brussel
1ucharest	RO	Bukares
2dapest	HU
2enos Aires	AR
2jumbura	BI
2kares	RO
0Cairo	EG	Kairo
2nberra	AU
2racas	VE
1hisinau	MD
1olombo	LK	Kolombo
2nakry	GN
2penhagen	DK	Kopenhagen
0Dakar	SN
2maskus	SY
1haka	BD
1ili	TL
1jibouti City	DJ
1odoma	TZ
2ha	QA
1ublin	IE
2shanbe	TJ
0Freetown	SL
1unafuti	TV
0Gaborone	BW
1eorgetown	GY
1itega	BI
1uatemala City	GT
0Hanoi	VN
2rare	ZW
2vana	CU
1elsinki	FI
1oniara	SB
0Islamabad	PK
0Jakarta	ID
1uba	SS
0Kabul	AF
2iro	EG
2mpala	UG
2thmandu	NP
3mandu	NP	Kathmandu
1hartoum	SD
1iev	UA	Kyiv
2gali	RW
2ngston	JM
3shasa	CD
1olombo	LK
2penhagen	DK
2ta Meksiko	MX	Meksiko City
1uala Lumpur	MY
2wait City	KW
1yiv	UA
0La Paz	BO
1ibreville	GA
2longwe	MW
2ma	PE
2sabon	PT
3bon	PT	Lisabon
1jubljana	SI
1ome	TG	Lomé
3é	TG
2ndon	GB
1uanda	AO
2saka	ZM
0Madrid	ES
2juro	MH
2labo	GQ
3e	MV
2nagua	NI
4ma	BH
3ila	PH
2puto	MZ
2seru	LS
1babane	SZ
1eksiko City	MX
2xico City	MX	Meksiko City
1insk	BY
1ogadishu	SO
2nrovia	LR
3tevideo	UY
2scow	RU	Moskow
3kow	RU
4wa	RU	Moskow
1uscat	OM	Muskat
3kat	OM
0N'Djamena	TD
1airobi	KE
2ssau	BS
2y Pyi Taw	MM	Naypyidaw
3pyidaw	MM
6taw	MM	Naypyidaw
1ew Delhi	IN
1iamey	NE
2kosia	CY
1ouakchott	MR
1uku'alofa	TO
4alofa	TO	Nuku'alofa
2r-Sultan	KZ	Astana
2santara	ID
0Oslo	NO
1ttawa	CA
1uagadougou	BF
0Panama City	PA
2ramaribo	SR
3is	FR
1eking	CN	Beijing
1hnom Penh	KH
1odgorica	ME
2rt Louis	MU
5Moresby	PG
5Vila	VU
4-au-Prince	HT
4o-Novo	BJ
1raha	CZ
3ia	CV
2etoria	ZA
2istina	XK
1yongyang	KP
0Quito	EC
0Rabat	MA
2mallah	PS
1eykjavik	IS
7ík	IS	Reykjavik
1iga	LV
2yad	SA	Riyadh
5h	SA
1oma	IT
0San José	CR
5uan	PR
4Salvador	SV
3a'a	YE
4a	YE	Sana'a
3tiago	CL
4o Domingo	DO
2rajevo	BA
1eoul	KR
1kopje	MK
1ofia	BG
1tockholm	SE
1uva	FJ
0Taipei	TW
2llinn	EE
2shkent	UZ
1bilisi	GE
1egucigalpa	HN
2heran	IR
3ran	IR	Teheran
1himphu	BT
1irana	AL
1okyo	JP
1ripoli	LY
1unis	TN
0Ulaanbaatar	MN	Ulan Bator
3n Bator	MN
0Vaduz	LI
2lletta	MT
1ienna	AT	Wina
4tiane	LA
2lnius	LT
0Warsaw	PL	Warsawa
6a	PL
2shington	US
a D.C.	US	Washington
cC	US	Washington
1ellington	NZ
1ina	AT
3dhoek	NA
0Yamoussoukro	CI
2ounde	CM
6é	CM	Yaounde
1erevan	AM
0Zagreb	HR`
