// Written by `npm run pack` from the dictionaries of names.
export const data: string = `0AS	Amerika Serikat	US
0Amerika	^
0Amerika Serikat		US
0Negeri Abang Sam	^
0Negeri Adidaya	^
0Negeri Paman Sam	^
0Paman Sam	^
0USA	^
0United States	^
0United States of America	^
0Afganistan		AF
0Afghanistan	^
0Emirat Islam Afganistan	^
0Republik Islam Afganistan	^
0Afrika Selatan		ZA
0Afsel	^
0Republik Afrika Selatan	^
0Albania		AL
0Republik Albania	^
0Algeria	Aljazair	DZ
0Aljazair		DZ
0Republik Demokratik Rakyat Aljazair	^
0Andorra		AD
0Kepangeranan Andorra	^
0Angola		AO
0Republik Angola	^
0Anguilla		AI
0Antarktika		AQ
0Antigua	Antigua dan Barbuda	AG
0Antigua and Barbuda	^
0Antigua dan Barbuda		AG
0Aotearoa	Selandia Baru	NZ
0New Zealand	^
0Selandia Baru		NZ
0Arab Saudi		SA
0KSA	^
0Kerajaan Arab Saudi	^
0Saudi	^
0Saudi Arabia	^
0Argentina		AR
0Republik Argentina	^
0Armenia		AM
0Republik Armenia	^
0Aruba		AW
0Australia		AU
0Negeri Kangguru	^
0Negeri Kanguru	^
0Persemakmuran Australia	^
0Austria		AT
0Republik Austria	^
0Azerbaidjan	Azerbaijan	AZ
0Azerbaijan		AZ
0Republik Azerbaijan	^
0Bahama		BS
0Bahamas	^
0Persemakmuran Bahama	^
0Bahrain		BH
0Kerajaan Bahrain	^
0Banglades	Bangladesh	BD
0Bangladesh		BD
0Republik Rakyat Bangladesh	^
0Barbados		BB
0Belanda		NL
0Kerajaan Belanda	^
0Negeri Belanda	^
0Negeri Kincir Angin	^
0Belanda Karibia		BQ
0Belarus		BY
0Belarusia	^
0Republik Belarus	^
0Belgia		BE
0Kerajaan Belgia	^
0Belize		BZ
0Benin		BJ
0Republik Benin	^
0Bermuda		BM
0Bhutan		BT
0Kerajaan Bhutan	^
0Birma	Myanmar	MM
0Burma	^
0Myanmar		MM
0Republik Persatuan Myanmar	^
0Republik Uni Myanmar	^
0Bolivia		BO
0Bosnia	Bosnia dan Herzegovina	BA
0Bosnia & Herzegovina	^
0Bosnia Herzegovina	^
0Bosnia and Herzegovina	^
0Bosnia dan Herzegovina		BA
0Bosnia-Herzegovina	^
0Botswana		BW
0Brasil		BR
0Brazil	^
0Negeri Samba	^
0Republik Federasi Brasil	^
0Britania	Inggris	GB
0Britania Raya	^
0England	^
0Great Britain	^
0Inggris		GB
0Inggris Raya	^
0Irlandia Utara	^
0Kerajaan Bersatu	^
0Kerajaan Inggris	^
0Negeri Ratu Elizabeth	^
0Skotlandia	^
0United Kingdom	^
0Wales	^				person
0Brunei	Brunei Darussalam	BN
0Brunei Darussalam		BN
0Kesultanan Brunei	^
0Kesultanan Brunei Darussalam	^
0Negara Brunei Darussalam	^
0Bulgaria		BG
0Republik Bulgaria	^
0Burkina Faso		BF
0Burundi		BI
0Cabo Verde	Tanjung Verde	CV
0Cape Verde	^
0Tanjung Verde		CV
0Canada	Kanada	CA
0Kanada		CA
0Ceko		CZ
0Ceska	^
0Republik Ceko	^
0Republik Ceska	^
0Chad		TD			person
0Republik Chad	^
0Chile	Chili	CL
0Chili		CL
0Cile	^
0Cili	^
0Republik Chile	^
0China	Tiongkok	CN
0Cina	^
0Negeri Panda	^
0Negeri Tirai Bambu	^
0RRC	^
0RRT	^
0Republik Rakyat China	^
0Republik Rakyat Cina	^
0Republik Rakyat Tiongkok	^
0Tiongkok		CN
0China Taipei	Taiwan	TW
0Chinese Taipei	^
0Cina Taipei	^
0Taiwan		TW
0Costa Rica	Kosta Rika	CR
0Kosta Rika		CR
0Cote d'Ivoire	Pantai Gading	CI
0Côte d'Ivoire	^
0Côte d’Ivoire	^
0Pantai Gading		CI
0Republik Pantai Gading	^
0Curacao	Curaçao	CW
0Curaçao		CW
0Cyprus	Siprus	CY
0Siprus		CY
0DR Kongo	Republik Demokratik Kongo	CD
0Kongo-Kinshasa	^
0RD Kongo	^
0Republik Demokratik Kongo		CD
0Zaire	^
0Denmark		DK
0Kerajaan Denmark	^
0Djibouti	Jibuti	DJ
0Jibuti		DJ
0Dominika		DM
0Ekuador		EC
0Republik Ekuador	^
0El Salvador		SV
0Emirat Arab	Uni Emirat Arab	AE
0Persatuan Emirat Arab	^
0UEA	^
0Uni Emirat Arab		AE
0Eritrea		ER
0Estonia		EE
0Republik Estonia	^
0Eswatini		SZ
0Kerajaan Eswatini	^
0Swaziland	^
0Ethiopia	Etiopia	ET
0Etiopia		ET
0Republik Demokratik Federal Ethiopia	^
0Republik Federal Demokratik Ethiopia	^
0Federasi Mikronesia	Mikronesia	FM
0Mikronesia		FM
0Negara Federasi Mikronesia	^
0Federasi Rusia	Rusia	RU
0Negeri Beruang Merah	^
0Negeri Beruang Putih	^
0Rusia		RU
0Uni Soviet	^
0Fiji		FJ
0Republik Fiji	^
0Filipina		PH
0Philipina	^
0Pilipina	^
0Republik Filipina	^
0Finlandia		FI
0Republik Finlandia	^
0Gabon		GA
0Republik Gabon	^
0Gambia		GM
0Republik Islam Gambia	^
0Georgia		GE			person
0Republik Georgia	^
0Ghana		GH
0Republik Ghana	^
0Gibraltar		GI
0Greenland		GL
0Grenada		GD
0Guadeloupe		GP
0Guam		GU
0Guatemala		GT
0Guernsey		GG
0Guinea		GN			word
0Republik Guinea	^
0Guinea Bissau	Guinea-Bissau	GW
0Guinea-Bissau		GW
0Guinea Ekuatorial		GQ
0Guinea Khatulistiwa	^
0Guyana		GY
0Guyana Prancis		GF
0Haiti		HT
0Republik Haiti	^
0Hindia Belanda	Indonesia	ID
0Indonesia		ID
0NKRI	^
0Negara Kesatuan Republik Indonesia	^
0RI	^
0Republik Indonesia	^
0Honduras		HN
0Hong Kong		HK
0Hongkong	^
0Hongaria	Hungaria	HU
0Hungaria		HU
0Hungary	^
0India		IN
0Negeri Bollywood	^
0Republik India	^
0Irak		IQ
0Iraq	^
0Republik Irak	^
0Iran		IR
0Republik Islam Iran	^
0Irlandia		IE
0Republik Irlandia	^
0Islandia		IS
0Israel		IL
0Negara Israel	^
0Italia		IT
0Republik Italia	^
0Jamaika		JM
0Jepang		JP
0Negara Sakura	^
0Negeri Matahari Terbit	^
0Negeri Sakura	^
0Jerman		DE
0Jerman Barat	^
0Jerman Timur	^
0Republik Federal Jerman	^
0Jersey		JE
0Jordania	Yordania	JO
0Kerajaan Hasyimiyah Yordania	^
0Kerajaan Yordania	^
0Yordan	^				person
0Yordania		JO
0Kaledonia Baru		NC
0Kamboja		KH
0Kampuchea	^
0Kerajaan Kamboja	^
0Kamerun		CM
0Republik Kamerun	^
0Kazakhstan		KZ
0Kazakstan	^
0Republik Kazakhstan	^
0Kenya		KE
0Republik Kenya	^
0Kepulauan Aland		AX
0Kepulauan Cayman		KY
0Kepulauan Cocos		CC
0Kepulauan Cook		CK
0Kepulauan Falkland		FK
0Kepulauan Malvinas	^
0Kepulauan Faroe		FO
0Kepulauan Mariana Utara		MP
0Kepulauan Marshall		MH
0Republik Kepulauan Marshall	^
0Kepulauan Norfolk		NF
0Kepulauan Pitcairn		PN
0Kepulauan Solomon		SB
0Solomon	^
0Kepulauan Turks dan Caicos		TC
0Kepulauan Virgin Amerika Serikat		VI
0Kepulauan Virgin Britania Raya		VG
0Kepulauan Virgin Inggris	^
0Kerajaan Maroko	Maroko	MA
0Maroko		MA
0Kerajaan Norwegia	Norwegia	NO
0Norwegia		NO
0Kerajaan Spanyol	Spanyol	ES
0Negeri Matador	^
0Spanyol		ES
0Kerajaan Swedia	Swedia	SE
0Swedia		SE
0Kerajaan Thailand	Thailand	TH
0Muang Thai	^
0Muangthai	^
0Negeri Gajah Perang	^
0Negeri Gajah Putih	^
0Thailand		TH
0Kerajaan Tonga	Tonga	TO
0Tonga		TO			word
0Kesultanan Oman	Oman	OM
0Oman		OM
0Kirgistan	Kirgizstan	KG
0Kirgizstan		KG
0Kyrgyzstan	^
0Republik Kirgiz	^
0Kiribati		KI
0Kolombia		CO
0Republik Kolombia	^
0Komoro		KM
0Uni Komoro	^
0Konfederasi Swiss	Swiss	CH
0Swiss		CH
0Kongo	Republik Kongo	CG
0Kongo-Brazzaville	^
0Republik Kongo		CG
0Korea	Korea Selatan	KR
0Korea Selatan		KR
0Korsel	^
0Negeri Gingseng	^
0Negeri Ginseng	^
0Republik Korea	^
0Korea Utara		KP
0Korut	^
0RRDK	^
0Republik Demokratik Rakyat Korea	^
0Republik Rakyat Demokratik Korea	^
0Kosovo		XK
0Republik Kosovo	^
0Kota Vatikan	Vatikan	VA
0Tahta Suci	^
0Tahta Suci Vatikan	^
0Takhta Suci	^
0Takhta Suci Vatikan	^
0Vatikan		VA
0Kroasia		HR
0Republik Kroasia	^
0Kuba		CU
0Republik Kuba	^
0Kuwait		KW
0Negara Kuwait	^
0Lao PDR	Laos	LA
0Laos		LA
0Republik Demokratik Rakyat Laos	^
0Latvia		LV
0Republik Latvia	^
0Lebanon		LB
0Libanon	^
0Republik Lebanon	^
0Lesotho		LS
0Liberia		LR
0Libia	Libya	LY
0Libya		LY
0Liechtenstein		LI
0Lithuania	Lituania	LT
0Lituania		LT
0Republik Lituania	^
0Luksemburg		LU
0Luxembourg	^
0Luxemburg	^
0Macau	Makau	MO
0Makao	^
0Makau		MO
0Madagaskar		MG
0Makedonia	Makedonia Utara	MK
0Makedonia Utara		MK
0Republik Makedonia	^
0Republik Makedonia Utara	^
0Maladewa		MV
0Maldives	^
0Republik Maladewa	^
0Malawi		MW
0Malaysia		MY
0Negeri Jiran	^
0Persekutuan Malaysia	^
0Mali		ML			person
0Republik Mali	^
0Malta		MT
0Martinik		MQ
0Mauritania		MR
0Republik Islam Mauritania	^
0Mauritius		MU
0Mayotte		YT
0Meksiko		MX
0Mexico	^
0Mesir		EG
0Negeri Piramida	^
0Republik Arab Mesir	^
0Moldavia	Moldova	MD
0Moldova		MD
0Republik Moldova	^
0Monako		MC
0Mongolia		MN
0Montenegro		ME
0Montserrat		MS
0Mozambik		MZ
0Republik Mozambik	^
0Namibia		NA
0Republik Namibia	^
0Nauru		NR
0Negara Palestina	Palestina	PS
0Otoritas Palestina	^
0Palestina		PS
0Negara Qatar	Qatar	QA
0Qatar		QA
0Negeri Merlion	Singapura	SG
0Negeri Singa	^
0Republik Singapura	^
0Singapore	^
0Singapura		SG
0Negeri Naga Biru	Vietnam	VN
0Republik Sosialis Vietnam	^
0Viet Nam	^
0Vietnam		VN
0Nepal		NP
0Republik Demokratik Federal Nepal	^
0Niger		NE			word
0Republik Niger	^
0Nigeria		NG
0Republik Federal Nigeria	^
0Nikaragua		NI
0Niue		NU
0PNG	Papua Nugini	PG
0Papua New Guinea	^
0Papua Nugini		PG
0Pakistan		PK
0Republik Islam Pakistan	^
0Palau		PW
0Republik Palau	^
0Panama		PA
0Paraguay		PY
0Perancis	Prancis	FR
0Prancis		FR
0Republik Perancis	^
0Republik Prancis	^
0Peru		PE
0Republik Peru	^
0Polandia		PL
0Republik Polandia	^
0Polinesia Prancis		PF
0Portugal		PT
0Portugis	^
0Republik Portugal	^
0Puerto Rico	Puerto Riko	PR
0Puerto Riko		PR
0Pulau Man		IM
0Pulau Natal		CX
0RDTL	Timor Leste	TL
0Republik Demokratik Timor Leste	^
0Republik Demokratik Timor-Leste	^
0Timor Leste		TL
0Timor-Leste	^
0Republik Afrika Tengah		CF
0Republik Arab Suriah	Suriah	SY
0Siria	^
0Suriah		SY
0Syria	^
0Republik Bolivarian Venezuela	Venezuela	VE
0Venezuela		VE
0Republik Dominika		DO
0Republik Federal Somalia	Somalia	SO
0Somalia		SO
0Republik Helenik	Yunani	GR
0Republik Yunani	^
0Yunani		GR
0Republik Persatuan Tanzania	Tanzania	TZ
0Tanzania		TZ
0Republik Rwanda	Rwanda	RW
0Rwanda		RW
0Republik Senegal	Senegal	SN
0Senegal		SN
0Republik Serbia	Serbia	RS
0Serbia		RS
0Republik Slowakia	Slovakia	SK
0Slovakia		SK
0Slowakia	^
0Republik Sosialis Demokratik Sri Lanka	Sri Lanka	LK
0Sri Lanka		LK
0Srilanka	^
0Republik Sudan	Sudan	SD
0Sudan		SD
0Republik Tunisia	Tunisia	TN
0Tunisia		TN
0Republik Turki	Turki	TR
0Republik Turkiye	^
0Turki		TR
0Turkiye	^
0Türkiye	^
0Republik Uganda	Uganda	UG
0Uganda		UG
0Republik Uzbekistan	Uzbekistan	UZ
0Uzbekistan		UZ
0Republik Vanuatu	Vanuatu	VU
0Vanuatu		VU
0Republik Yaman	Yaman	YE
0Yaman		YE
0Romania	Rumania	RO
0Rumania		RO
0Réunion		RE
0Sahara Barat		EH
0Saint Helena		SH
0Saint Kitts and Nevis	Saint Kitts dan Nevis	KN
0Saint Kitts dan Nevis		KN
0St Kitts and Nevis	^
0Saint Lucia		LC
0Saint Martin		MF
0Saint Pierre dan Miquelon		PM
0Saint Vincent and the Grenadines	Saint Vincent dan Grenadine	VC
0Saint Vincent dan Grenadine		VC
0Saint Vincent dan Grenadines	^
0Samoa		WS
0Samoa Amerika		AS
0San Marino		SM
0Sao Tome and Principe	Sao Tome dan Principe	ST
0Sao Tome dan Principe		ST
0São Tomé dan Príncipe	^
0Seychelles		SC
0Sierra Leone		SL
0Sint Maarten		SX
0Slovenia		SI
0Sudan Selatan		SS
0Suriname		SR
0Tajikistan		TJ
0Togo		TG			person
0Tokelau		TK
0Trinidad & Tobago	Trinidad dan Tobago	TT
0Trinidad and Tobago	^
0Trinidad dan Tobago		TT
0Trinidad-Tobago	^
0Turkmenistan		TM
0Tuvalu		TV
0Ukraina		UA
0Ukraine	^
0Uruguay		UY
0Wallis dan Futuna		WF
0Zambia		ZM
0Zimbabwe		ZW
2Abdya	Aceh Barat Daya
2Aceh Barat Daya
2Kabupaten Aceh Barat Daya	^
2Aceh Barat Daya
2Aceh
2NAD	^
2Nanggroe Aceh Darussalam	^
2Ambarawa
2Ancol
2Anyer
2Atambua
2Babel	Kepulauan Bangka Belitung
2Bangka Belitung	^
2Kepulauan Bangka Belitung
2Bagansiapiapi
2Bajawa
2Bakauheni
2Bali					word
2Balige
2Bandarlampung	Bandar Lampung
2Bandar Lampung
2Kota Bandar Lampung	^
2Bandar Lampung
2Bangil
2Bangkinang
2Banten
2Barsel	Barito Selatan
2Barito Selatan
2Kabupaten Barito Selatan	^
2Barito Selatan
2Bartim	Barito Timur
2Barito Timur
2Kabupaten Barito Timur	^
2Barito Timur
2Batang Hari	Batanghari
2Batanghari
2Kabupaten Batanghari	^
2Batanghari
2Batola	Barito Kuala
2Barito Kuala
2Kabupaten Barito Kuala	^
2Barito Kuala
2Baturaja
2Baubau	Bau Bau
2Bau Bau
2Kota Bau Bau	^
2Bau Bau
2Beltim	Belitung Timur
2Belitung Timur
2Kabupaten Belitung Timur	^
2Belitung Timur
2Bengkulu
2Kota Bengkulu	^
2Berastagi
2Biak
2Bintaro
2Bireuen
2Kabupaten Bireuen	^
2Blangpidie
2Blok M
2Bolmong	Bolaang Mongondow
2Bolaang Mongondow
2Kabupaten Bolaang Mongondow	^
2Bolaang Mongondow
2Bolmut	Bolaang Mongondow Utara
2Bolaang Mongondow Utara
2Kabupaten Bolaang Mongondow Utara	^
2Bolaang Mongondow Utara
2Bolsel	Bolaang Mongondow Selatan
2Bolaang Mongondow Selatan
2Kabupaten Bolaang Mongondow Selatan	^
2Bolaang Mongondow Selatan
2Boltim	Bolaang Mongondow Timur
2Bolaang Mongondow Timur
2Kabupaten Bolaang Mongondow Timur	^
2Bolaang Mongondow Timur
2Borobudur
2Bukit Tinggi	Bukittinggi
2Bukittinggi
2Kota Bukittinggi	^
2Bukittinggi
2Cakung
2Caruban
2Cawang
2Cempaka Putih
2Cengkareng
2Cibinong
2Cikarang
2Cilandak
2Cileungsi
2Cilincing
2Cimanggis
2Cipayung
2Ciracas
2Curup
2D.I. Yogyakarta	Daerah Istimewa Yogyakarta
2DI Yogyakarta	^
2DIY	^
2Daerah Istimewa Yogyakarta
2DKI	DKI Jakarta
2DKI Jakarta
2DKJ	^
2Daerah Khusus Ibu Kota Jakarta	^
2Daerah Khusus Ibukota Jakarta	^
2Daerah Khusus Jakarta	^
2Jakarta Raya	^
2Deliserdang	Deli Serdang
2Deli Serdang
2Kabupaten Deli Serdang	^
2Deli Serdang
2Depok
2Kota Depok	^
2Duren Sawit
2Duri					word
2Ende					word
2Kabupaten Ende	^
2Entikong
2Fakfak	Fak Fak
2Fak Fak
2Kabupaten Fak Fak	^
2Fak Fak
2Glodok
2Gorontalo
2Kota Gorontalo	^
2Grogol
2Gunung Kidul	Gunungkidul
2Gunungkidul
2Kabupaten Gunungkidul	^
2Gunungkidul
2Halbar	Halmahera Barat
2Halmahera Barat
2Kabupaten Halmahera Barat	^
2Halmahera Barat
2Halsel	Halmahera Selatan
2Halmahera Selatan
2Kabupaten Halmahera Selatan	^
2Halmahera Selatan
2Halteng	Halmahera Tengah
2Halmahera Tengah
2Kabupaten Halmahera Tengah	^
2Halmahera Tengah
2Haltim	Halmahera Timur
2Halmahera Timur
2Kabupaten Halmahera Timur	^
2Halmahera Timur
2Halut	Halmahera Utara
2Halmahera Utara
2Kabupaten Halmahera Utara	^
2Halmahera Utara
2Humbahas	Humbang Hasundutan
2Humbang Hasundutan
2Kabupaten Humbang Hasundutan	^
2Humbang Hasundutan
2Inhil	Indragiri Hilir
2Indragiri Hilir
2Kabupaten Indragiri Hilir	^
2Indragiri Hilir
2Inhu	Indragiri Hulu
2Indragiri Hulu
2Kabupaten Indragiri Hulu	^
2Indragiri Hulu
2Irian Jaya	Papua
2Papua
2Jabar	Jawa Barat
2Jawa Barat
2Jakarta Barat
2Jakbar	^
2Kota Administrasi Jakarta Barat	^
2Jakarta Pusat
2Jakpus	^
2Kota Administrasi Jakarta Pusat	^
2Jakarta Selatan
2Jaksel	^
2Kota Administrasi Jakarta Selatan	^
2Jakarta Timur
2Jaktim	^
2Kota Administrasi Jakarta Timur	^
2Jakarta Utara
2Jakut	^
2Kota Administrasi Jakarta Utara	^
2Jambi
2Kota Jambi	^
2Jateng	Jawa Tengah
2Jawa Tengah
2Jatim	Jawa Timur
2Jawa Timur
2Jatinangor
2Jatinegara
2Jimbaran
2Jogja	Yogyakarta
2Jogjakarta	^
2Jogyakarta	^
2Kota Yogyakarta	^
2Yogya	^
2Yogyakarta
2Jonggol
2KBB	Bandung Barat
2Bandung Barat
2Kabupaten Bandung Barat	^
2Bandung Barat
2KLU	Lombok Utara
2Lombok Utara
2Kabupaten Lombok Utara	^
2Lombok Utara
2Kabanjahe
2Kabupaten Aceh Barat	Aceh Barat
2Aceh Barat
2Kabupaten Aceh Besar	Aceh Besar
2Aceh Besar
2Kabupaten Aceh Jaya	Aceh Jaya
2Aceh Jaya
2Kabupaten Aceh Selatan	Aceh Selatan
2Aceh Selatan
2Kabupaten Aceh Singkil	Aceh Singkil
2Aceh Singkil
2Kabupaten Aceh Tamiang	Aceh Tamiang
2Aceh Tamiang
2Kabupaten Aceh Tengah	Aceh Tengah
2Aceh Tengah
2Kabupaten Aceh Tenggara	Aceh Tenggara
2Aceh Tenggara
2Kabupaten Aceh Timur	Aceh Timur
2Aceh Timur
2Kabupaten Aceh Utara	Aceh Utara
2Aceh Utara
2Kabupaten Administrasi Kepulauan Seribu	Kepulauan Seribu
2Kabupaten Kepulauan Seribu	^
2Kepulauan Seribu
2Kabupaten Agam	Agam
2Agam
2Kabupaten Alor	Alor
2Alor					word
2Kabupaten Asahan	Asahan
2Asahan					word
2Kabupaten Asmat	Asmat
2Asmat
2Kabupaten Badung	Badung
2Badung
2Kabupaten Balangan	Balangan
2Balangan
2Kabupaten Bandung
2Kabupaten Banggai	Banggai
2Banggai
2Kabupaten Banggai Kepulauan	Banggai Kepulauan
2Banggai Kepulauan
2Kabupaten Banggai Laut	Banggai Laut
2Banggai Laut
2Kabupaten Bangka	Bangka
2Bangka					word
2Kabupaten Bangka Barat	Bangka Barat
2Bangka Barat
2Kabupaten Bangka Selatan	Bangka Selatan
2Bangka Selatan
2Kabupaten Bangka Tengah	Bangka Tengah
2Bangka Tengah
2Kabupaten Bangkalan	Bangkalan
2Bangkalan
2Kabupaten Bangli	Bangli
2Bangli					word
2Kabupaten Banjar
2Kabupaten Banjarnegara	Banjarnegara
2Banjarnegara
2Kabupaten Bantaeng	Bantaeng
2Bantaeng
2Kabupaten Bantul	Bantul
2Bantul
2Kabupaten Banyuasin	Banyuasin
2Banyuasin
2Kabupaten Banyumas	Banyumas
2Banyumas
2Kabupaten Banyuwangi	Banyuwangi
2Banyuwangi
2Kabupaten Barito Utara	Barito Utara
2Barito Utara
2Kabupaten Barru	Barru
2Barru
2Kabupaten Batang	Batang
2Batang					word
2Kabupaten Batu Bara	Batu Bara
2Batu Bara
2Kabupaten Bekasi
2Kabupaten Belitung	Belitung
2Belitung
2Kabupaten Belu	Belu
2Belu					word
2Kabupaten Bener Meriah	Bener Meriah
2Bener Meriah
2Kabupaten Bengkalis	Bengkalis
2Bengkalis
2Kabupaten Bengkayang	Bengkayang
2Bengkayang
2Kabupaten Bengkulu Selatan	Bengkulu Selatan
2Bengkulu Selatan
2Kabupaten Bengkulu Tengah	Bengkulu Tengah
2Bengkulu Tengah
2Kabupaten Bengkulu Utara	Bengkulu Utara
2Bengkulu Utara
2Kabupaten Berau	Berau
2Berau					word
2Kabupaten Biak Numfor	Biak Numfor
2Biak Numfor
2Kabupaten Bima
2Kabupaten Bintan	Bintan
2Bintan
2Kabupaten Blitar
2Kabupaten Blora	Blora
2Blora
2Kabupaten Boalemo	Boalemo
2Boalemo
2Kabupaten Bogor
2Kabupaten Bojonegoro	Bojonegoro
2Bojonegoro
2Kabupaten Bombana	Bombana
2Bombana
2Kabupaten Bondowoso	Bondowoso
2Bondowoso
2Kabupaten Bone	Bone
2Bone
2Kabupaten Bone Bolango	Bone Bolango
2Bone Bolango
2Kabupaten Boven Digoel	Boven Digoel
2Boven Digoel
2Kabupaten Boyolali	Boyolali
2Boyolali
2Kabupaten Brebes	Brebes
2Brebes
2Kabupaten Buleleng	Buleleng
2Buleleng
2Kabupaten Bulukumba	Bulukumba
2Bulukumba
2Kabupaten Bulungan	Bulungan
2Bulungan
2Kabupaten Bungo	Bungo
2Bungo
2Kabupaten Buol	Buol
2Buol
2Kabupaten Buru	Buru
2Buru					word
2Kabupaten Buru Selatan	Buru Selatan
2Buru Selatan
2Kabupaten Buton	Buton
2Buton
2Kabupaten Buton Selatan	Buton Selatan
2Buton Selatan
2Kabupaten Buton Tengah	Buton Tengah
2Buton Tengah
2Kabupaten Buton Utara	Buton Utara
2Buton Utara
2Kabupaten Ciamis	Ciamis
2Ciamis
2Kabupaten Cianjur	Cianjur
2Cianjur
2Kabupaten Cilacap	Cilacap
2Cilacap
2Kabupaten Cirebon
2Kabupaten Dairi	Dairi
2Dairi
2Kabupaten Deiyai	Deiyai
2Deiyai
2Kabupaten Demak	Demak
2Demak
2Kabupaten Dharmasraya	Dharmasraya
2Dharmasraya
2Kabupaten Dogiyai	Dogiyai
2Dogiyai
2Kabupaten Dompu	Dompu
2Dompu
2Kabupaten Donggala	Donggala
2Donggala
2Kabupaten Empat Lawang	Empat Lawang
2Empat Lawang
2Kabupaten Enrekang	Enrekang
2Enrekang
2Kabupaten Flores Timur	Flores Timur
2Flores Timur
2Kabupaten Garut	Garut
2Garut
2Kabupaten Gayo Lues	Gayo Lues
2Gayo Lues
2Kabupaten Gianyar	Gianyar
2Gianyar
2Kabupaten Gorontalo
2Kabupaten Gorontalo Utara	Gorontalo Utara
2Gorontalo Utara
2Kabupaten Gowa	Gowa
2Gowa
2Kabupaten Gresik	Gresik
2Gresik
2Kabupaten Grobogan	Grobogan
2Grobogan
2Kabupaten Gunung Mas	Gunung Mas
2Gunung Mas
2Kabupaten Hulu Sungai Selatan	Hulu Sungai Selatan
2Hulu Sungai Selatan
2Kabupaten Hulu Sungai Tengah	Hulu Sungai Tengah
2Hulu Sungai Tengah
2Kabupaten Hulu Sungai Utara	Hulu Sungai Utara
2Hulu Sungai Utara
2Kabupaten Indramayu	Indramayu
2Indramayu
2Kabupaten Intan Jaya	Intan Jaya
2Intan Jaya
2Kabupaten Jayapura
2Kabupaten Jayawijaya	Jayawijaya
2Jayawijaya
2Kabupaten Jember	Jember
2Jember
2Kabupaten Jembrana	Jembrana
2Jembrana
2Kabupaten Jeneponto	Jeneponto
2Jeneponto
2Kabupaten Jepara	Jepara
2Jepara
2Kabupaten Jombang	Jombang
2Jombang
2Kabupaten Kaimana	Kaimana
2Kaimana
2Kabupaten Kampar	Kampar
2Kampar
2Kabupaten Kapuas	Kapuas
2Kapuas
2Kabupaten Kapuas Hulu	Kapuas Hulu
2Kapuas Hulu
2Kabupaten Karanganyar	Karanganyar
2Karanganyar
2Kabupaten Karangasem	Karangasem
2Karangasem
2Kabupaten Karawang	Karawang
2Karawang
2Kabupaten Karimun	Karimun
2Karimun
2Kabupaten Karo	Karo
2Karo					word
2Kabupaten Katingan	Katingan
2Katingan
2Kabupaten Kaur	Kaur
2Kaur					word
2Kabupaten Kayong Utara	Kayong Utara
2Kayong Utara
2Kabupaten Kebumen	Kebumen
2Kebumen
2Kabupaten Kediri
2Kabupaten Keerom	Keerom
2Keerom
2Kabupaten Kendal	Kendal
2Kendal
2Kabupaten Kepahiang	Kepahiang
2Kepahiang
2Kabupaten Kepulauan Anambas	Kepulauan Anambas
2Kepulauan Anambas
2Kabupaten Kepulauan Aru	Kepulauan Aru
2Kepulauan Aru
2Kabupaten Kepulauan Mentawai	Kepulauan Mentawai
2Kepulauan Mentawai
2Kabupaten Kepulauan Meranti	Kepulauan Meranti
2Kepulauan Meranti
2Kabupaten Kepulauan Sangihe	Kepulauan Sangihe
2Kepulauan Sangihe
2Kabupaten Kepulauan Selayar	Kepulauan Selayar
2Kepulauan Selayar
2Kabupaten Kepulauan Siau Tagulandang Biaro	Kepulauan Siau Tagulandang Biaro
2Kepulauan Siau Tagulandang Biaro
2Kabupaten Kepulauan Sula	Kepulauan Sula
2Kepulauan Sula
2Kabupaten Kepulauan Talaud	Kepulauan Talaud
2Kepulauan Talaud
2Kabupaten Kepulauan Tanimbar	Kepulauan Tanimbar
2Kepulauan Tanimbar
2Kabupaten Kepulauan Yapen	Kepulauan Yapen
2Kepulauan Yapen
2Kabupaten Kerinci	Kerinci
2Kerinci
2Kabupaten Ketapang	Ketapang
2Ketapang
2Kabupaten Klaten	Klaten
2Klaten
2Kabupaten Klungkung	Klungkung
2Klungkung
2Kabupaten Kolaka	Kolaka
2Kolaka
2Kabupaten Kolaka Timur	Kolaka Timur
2Kolaka Timur
2Koltim	^
2Kolaka Timur
2Kabupaten Kolaka Utara	Kolaka Utara
2Kolaka Utara
2Kolut	^
2Kolaka Utara
2Kabupaten Konawe	Konawe
2Konawe
2Kabupaten Konawe Kepulauan	Konawe Kepulauan
2Konawe Kepulauan
2Konkep	^
2Konawe Kepulauan
2Kabupaten Konawe Selatan	Konawe Selatan
2Konawe Selatan
2Konsel	^
2Konawe Selatan
2Kabupaten Konawe Utara	Konawe Utara
2Konawe Utara
2Konut	^
2Konawe Utara
2Kabupaten Kotabaru	Kotabaru
2Kotabaru
2Kabupaten Kotawaringin Barat	Kotawaringin Barat
2Kotawaringin Barat
2Kobar	^
2Kotawaringin Barat
2Kabupaten Kotawaringin Timur	Kotawaringin Timur
2Kotawaringin Timur
2Kotim	^
2Kotawaringin Timur
2Kabupaten Kuantan Singingi	Kuantan Singingi
2Kuantan Singingi
2Kuansing	^
2Kuantan Singingi
2Kabupaten Kubu Raya	Kubu Raya
2Kubu Raya
2Kabupaten Kudus	Kudus
2Kudus					word
2Kabupaten Kulon Progo	Kulon Progo
2Kulon Progo
2Kulonprogo	^
2Kulon Progo
2Kabupaten Kuningan	Kuningan
2Kuningan					word
2Kabupaten Kupang
2Kabupaten Kutai Barat	Kutai Barat
2Kutai Barat
2Kubar	^
2Kutai Barat
2Kabupaten Kutai Kartanegara	Kutai Kartanegara
2Kutai Kartanegara
2Kukar	^
2Kutai Kartanegara
2Kabupaten Kutai Timur	Kutai Timur
2Kutai Timur
2Kutim	^
2Kutai Timur
2Kabupaten Labuhanbatu	Labuhanbatu
2Labuhanbatu
2Kabupaten Labuhanbatu Selatan	Labuhanbatu Selatan
2Labuhanbatu Selatan
2Labusel	^
2Labuhanbatu Selatan
2Kabupaten Labuhanbatu Utara	Labuhanbatu Utara
2Labuhanbatu Utara
2Labura	^
2Labuhanbatu Utara
2Kabupaten Lahat	Lahat
2Lahat
2Kabupaten Lamandau	Lamandau
2Lamandau
2Kabupaten Lamongan	Lamongan
2Lamongan
2Kabupaten Lampung Barat	Lampung Barat
2Lampung Barat
2Lambar	^
2Lampung Barat
2Kabupaten Lampung Selatan	Lampung Selatan
2Lampung Selatan
2Lamsel	^
2Lampung Selatan
2Kabupaten Lampung Tengah	Lampung Tengah
2Lampung Tengah
2Lamteng	^
2Lampung Tengah
2Kabupaten Lampung Timur	Lampung Timur
2Lampung Timur
2Lamtim	^
2Lampung Timur
2Kabupaten Lampung Utara	Lampung Utara
2Lampung Utara
2Lampura	^
2Lampung Utara
2Kabupaten Landak	Landak
2Landak
2Kabupaten Langkat	Langkat
2Langkat
2Kabupaten Lanny Jaya	Lanny Jaya
2Lanny Jaya
2Kabupaten Lebak	Lebak
2Lebak					word
2Kabupaten Lebong	Lebong
2Lebong					word
2Kabupaten Lembata	Lembata
2Lembata
2Kabupaten Lima Puluh Kota	Lima Puluh Kota
2Lima Puluh Kota
2Limapuluh Kota	^
2Lima Puluh Kota
2Kabupaten Lingga	Lingga
2Lingga
2Kabupaten Lombok Barat	Lombok Barat
2Lombok Barat
2Lobar	^
2Lombok Barat
2Kabupaten Lombok Tengah	Lombok Tengah
2Lombok Tengah
2Loteng	^
2Lombok Tengah
2Kabupaten Lombok Timur	Lombok Timur
2Lombok Timur
2Lotim	^
2Lombok Timur
2Kabupaten Lumajang	Lumajang
2Lumajang
2Kabupaten Luwu	Luwu
2Luwu
2Kabupaten Luwu Timur	Luwu Timur
2Luwu Timur
2Lutim	^
2Luwu Timur
2Kabupaten Luwu Utara	Luwu Utara
2Luwu Utara
2Lutra	^
2Luwu Utara
2Kabupaten Madiun
2Kabupaten Magelang
2Kabupaten Magetan	Magetan
2Magetan
2Kabupaten Mahakam Ulu	Mahakam Ulu
2Mahakam Ulu
2Mahulu	^
2Mahakam Ulu
2Kabupaten Majalengka	Majalengka
2Majalengka
2Kabupaten Majene	Majene
2Majene
2Kabupaten Malaka	Malaka
2Malaka
2Kabupaten Malang
2Kabupaten Malinau	Malinau
2Malinau
2Kabupaten Maluku Barat Daya	Maluku Barat Daya
2Maluku Barat Daya
2Kabupaten Maluku Tengah	Maluku Tengah
2Maluku Tengah
2Malteng	^
2Maluku Tengah
2Kabupaten Maluku Tenggara	Maluku Tenggara
2Maluku Tenggara
2Malra	^
2Maluku Tenggara
2Kabupaten Mamasa	Mamasa
2Mamasa
2Kabupaten Mamberamo Raya	Mamberamo Raya
2Mamberamo Raya
2Kabupaten Mamberamo Tengah	Mamberamo Tengah
2Mamberamo Tengah
2Kabupaten Mamuju	Mamuju
2Mamuju
2Kabupaten Mamuju Tengah	Mamuju Tengah
2Mamuju Tengah
2Kabupaten Mandailing Natal	Mandailing Natal
2Mandailing Natal
2Madina	^
2Mandailing Natal
2Kabupaten Manggarai	Manggarai
2Manggarai
2Kabupaten Manggarai Barat	Manggarai Barat
2Manggarai Barat
2Kabupaten Manggarai Timur	Manggarai Timur
2Manggarai Timur
2Matim	^
2Manggarai Timur
2Kabupaten Manokwari	Manokwari
2Manokwari
2Kabupaten Manokwari Selatan	Manokwari Selatan
2Manokwari Selatan
2Kabupaten Mappi	Mappi
2Mappi
2Kabupaten Maros	Maros
2Maros
2Kabupaten Maybrat	Maybrat
2Maybrat
2Kabupaten Melawi	Melawi
2Melawi
2Kabupaten Mempawah	Mempawah
2Mempawah
2Kabupaten Merangin	Merangin
2Merangin					word
2Kabupaten Merauke	Merauke
2Merauke
2Kabupaten Mesuji	Mesuji
2Mesuji
2Kabupaten Mimika	Mimika
2Mimika
2Kabupaten Minahasa	Minahasa
2Minahasa
2Kabupaten Minahasa Selatan	Minahasa Selatan
2Minahasa Selatan
2Minsel	^
2Minahasa Selatan
2Kabupaten Minahasa Tenggara	Minahasa Tenggara
2Minahasa Tenggara
2Kabupaten Minahasa Utara	Minahasa Utara
2Minahasa Utara
2Minut	^
2Minahasa Utara
2Kabupaten Mojokerto
2Kabupaten Morowali	Morowali
2Morowali
2Kabupaten Morowali Utara	Morowali Utara
2Morowali Utara
2Morut	^
2Morowali Utara
2Kabupaten Muara Enim	Muara Enim
2Muara Enim
2Kabupaten Muaro Jambi	Muaro Jambi
2Muaro Jambi
2Kabupaten Mukomuko	Mukomuko
2Mukomuko
2Kabupaten Muna	Muna
2Muna					person
2Kabupaten Muna Barat	Muna Barat
2Muna Barat
2Kabupaten Murung Raya	Murung Raya
2Murung Raya
2Kabupaten Musi Banyuasin	Musi Banyuasin
2Musi Banyuasin
2Muba	^
2Musi Banyuasin
2Kabupaten Musi Rawas	Musi Rawas
2Musi Rawas
2Kabupaten Musi Rawas Utara	Musi Rawas Utara
2Musi Rawas Utara
2Muratara	^
2Musi Rawas Utara
2Kabupaten Nabire	Nabire
2Nabire
2Kabupaten Nagan Raya	Nagan Raya
2Nagan Raya
2Kabupaten Nagekeo	Nagekeo
2Nagekeo
2Kabupaten Natuna	Natuna
2Natuna
2Kabupaten Nduga	Nduga
2Nduga
2Kabupaten Ngada	Ngada
2Ngada
2Kabupaten Nganjuk	Nganjuk
2Nganjuk
2Kabupaten Ngawi	Ngawi
2Ngawi
2Kabupaten Nias	Nias
2Nias
2Kabupaten Nias Barat	Nias Barat
2Nias Barat
2Kabupaten Nias Selatan	Nias Selatan
2Nias Selatan
2Kabupaten Nias Utara	Nias Utara
2Nias Utara
2Kabupaten Nunukan	Nunukan
2Nunukan
2Kabupaten Ogan Ilir	Ogan Ilir
2Ogan Ilir
2Kabupaten Ogan Komering Ilir	Ogan Komering Ilir
2Ogan Komering Ilir
2Kabupaten Ogan Komering Ulu	Ogan Komering Ulu
2Ogan Komering Ulu
2OKU	^
2Ogan Komering Ulu
2Kabupaten Ogan Komering Ulu Selatan	Ogan Komering Ulu Selatan
2Ogan Komering Ulu Selatan
2OKU Selatan	^
2Ogan Komering Ulu Selatan
2Kabupaten Ogan Komering Ulu Timur	Ogan Komering Ulu Timur
2Ogan Komering Ulu Timur
2OKU Timur	^
2Ogan Komering Ulu Timur
2Kabupaten Pacitan	Pacitan
2Pacitan
2Kabupaten Padang Lawas	Padang Lawas
2Padang Lawas
2Kabupaten Padang Lawas Utara	Padang Lawas Utara
2Padang Lawas Utara
2Paluta	^
2Padang Lawas Utara
2Kabupaten Padang Pariaman	Padang Pariaman
2Padang Pariaman
2Kabupaten Pakpak Bharat	Pakpak Bharat
2Pakpak Bharat
2Kabupaten Pamekasan	Pamekasan
2Pamekasan
2Kabupaten Pandeglang	Pandeglang
2Pandeglang
2Kabupaten Pangandaran	Pangandaran
2Pangandaran
2Kabupaten Pangkajene dan Kepulauan	Pangkajene dan Kepulauan
2Pangkajene dan Kepulauan
2Pangkep	^
2Pangkajene dan Kepulauan
2Kabupaten Paniai	Paniai
2Paniai
2Kabupaten Parigi Moutong	Parigi Moutong
2Parigi Moutong
2Parimo	^
2Parigi Moutong
2Kabupaten Pasaman	Pasaman
2Pasaman
2Kabupaten Pasaman Barat	Pasaman Barat
2Pasaman Barat
2Pasbar	^
2Pasaman Barat
2Kabupaten Pasangkayu	Pasangkayu
2Pasangkayu
2Kabupaten Paser	Paser
2Paser
2Kabupaten Pasuruan
2Kabupaten Pati	Pati
2Pati					word
2Kabupaten Pegunungan Arfak	Pegunungan Arfak
2Pegunungan Arfak
2Kabupaten Pegunungan Bintang	Pegunungan Bintang
2Pegunungan Bintang
2Kabupaten Pekalongan
2Kabupaten Pelalawan	Pelalawan
2Pelalawan
2Kabupaten Pemalang	Pemalang
2Pemalang
2Kabupaten Penajam Paser Utara	Penajam Paser Utara
2Penajam Paser Utara
2PPU	^
2Penajam Paser Utara
2Kabupaten Penukal Abab Lematang Ilir	Penukal Abab Lematang Ilir
2Penukal Abab Lematang Ilir
2Kabupaten Pesawaran	Pesawaran
2Pesawaran
2Kabupaten Pesisir Barat	Pesisir Barat
2Pesisir Barat
2Pesibar	^
2Pesisir Barat
2Kabupaten Pesisir Selatan	Pesisir Selatan
2Pesisir Selatan
2Pessel	^
2Pesisir Selatan
2Kabupaten Pidie	Pidie
2Pidie
2Kabupaten Pidie Jaya	Pidie Jaya
2Pidie Jaya
2Kabupaten Pinrang	Pinrang
2Pinrang
2Kabupaten Pohuwato	Pohuwato
2Pohuwato
2Kabupaten Polewali Mandar	Polewali Mandar
2Polewali Mandar
2Polman	^
2Polewali Mandar
2Kabupaten Ponorogo	Ponorogo
2Ponorogo
2Kabupaten Poso	Poso
2Poso
2Kabupaten Pringsewu	Pringsewu
2Pringsewu
2Kabupaten Probolinggo
2Kabupaten Pulang Pisau	Pulang Pisau
2Pulang Pisau
2Pulangpisau	^
2Pulang Pisau
2Kabupaten Pulau Morotai	Pulau Morotai
2Pulau Morotai
2Kabupaten Pulau Taliabu	Pulau Taliabu
2Pulau Taliabu
2Kabupaten Puncak	Puncak
2Puncak					word
2Kabupaten Puncak Jaya	Puncak Jaya
2Puncak Jaya
2Kabupaten Purbalingga	Purbalingga
2Purbalingga
2Kabupaten Purwakarta	Purwakarta
2Purwakarta
2Kabupaten Purworejo	Purworejo
2Purworejo
2Kabupaten Raja Ampat	Raja Ampat
2Raja Ampat
2Kabupaten Rejang Lebong	Rejang Lebong
2Rejang Lebong
2Kabupaten Rembang	Rembang
2Rembang
2Kabupaten Rokan Hilir	Rokan Hilir
2Rokan Hilir
2Rohil	^
2Rokan Hilir
2Kabupaten Rokan Hulu	Rokan Hulu
2Rokan Hulu
2Rohul	^
2Rokan Hulu
2Kabupaten Rote Ndao	Rote Ndao
2Rote Ndao
2Kabupaten Sabu Raijua	Sabu Raijua
2Sabu Raijua
2Kabupaten Sambas	Sambas
2Sambas
2Kabupaten Samosir	Samosir
2Samosir
2Kabupaten Sampang	Sampang
2Sampang
2Kabupaten Sanggau	Sanggau
2Sanggau
2Kabupaten Sarmi	Sarmi
2Sarmi
2Kabupaten Sarolangun	Sarolangun
2Sarolangun
2Kabupaten Sekadau	Sekadau
2Sekadau
2Kabupaten Seluma	Seluma
2Seluma
2Kabupaten Semarang
2Kabupaten Seram Bagian Barat	Seram Bagian Barat
2Seram Bagian Barat
2Kabupaten Seram Bagian Timur	Seram Bagian Timur
2Seram Bagian Timur
2Kabupaten Serang
2Kabupaten Serdang Bedagai	Serdang Bedagai
2Serdang Bedagai
2Sergai	^
2Serdang Bedagai
2Kabupaten Seruyan	Seruyan
2Seruyan
2Kabupaten Siak	Siak
2Siak
2Kabupaten Sidenreng Rappang	Sidenreng Rappang
2Sidenreng Rappang
2Sidrap	^
2Sidenreng Rappang
2Kabupaten Sidoarjo	Sidoarjo
2Sidoarjo
2Sidoardjo	^
2Sidoarjo
2Kabupaten Sigi	Sigi
2Sigi
2Kabupaten Sijunjung	Sijunjung
2Sijunjung
2Kabupaten Sikka	Sikka
2Sikka
2Kabupaten Simalungun	Simalungun
2Simalungun
2Kabupaten Simeulue	Simeulue
2Simeulue
2Kabupaten Sinjai	Sinjai
2Sinjai
2Kabupaten Sintang	Sintang
2Sintang
2Kabupaten Situbondo	Situbondo
2Situbondo
2Kabupaten Sleman	Sleman
2Sleman
2Kabupaten Solok
2Kabupaten Solok Selatan	Solok Selatan
2Solok Selatan
2Solsel	^
2Solok Selatan
2Kabupaten Soppeng	Soppeng
2Soppeng
2Kabupaten Sorong
2Kabupaten Sorong Selatan	Sorong Selatan
2Sorong Selatan
2Kabupaten Sragen	Sragen
2Sragen
2Kabupaten Subang	Subang
2Subang
2Kabupaten Sukabumi
2Kabupaten Sukamara	Sukamara
2Sukamara
2Kabupaten Sukoharjo	Sukoharjo
2Sukoharjo
2Kabupaten Sumba Barat	Sumba Barat
2Sumba Barat
2Kabupaten Sumba Barat Daya	Sumba Barat Daya
2Sumba Barat Daya
2Kabupaten Sumba Tengah	Sumba Tengah
2Sumba Tengah
2Kabupaten Sumba Timur	Sumba Timur
2Sumba Timur
2Kabupaten Sumbawa	Sumbawa
2Sumbawa
2Kabupaten Sumbawa Barat	Sumbawa Barat
2Sumbawa Barat
2Kabupaten Sumedang	Sumedang
2Sumedang
2Kabupaten Sumenep	Sumenep
2Sumenep
2Kabupaten Supiori	Supiori
2Supiori
2Kabupaten Tabalong	Tabalong
2Tabalong
2Kabupaten Tabanan	Tabanan
2Tabanan
2Kabupaten Takalar	Takalar
2Takalar
2Kabupaten Tambrauw	Tambrauw
2Tambrauw
2Kabupaten Tana Tidung	Tana Tidung
2Tana Tidung
2Kabupaten Tana Toraja	Tana Toraja
2Tana Toraja
2Kabupaten Tanah Bumbu	Tanah Bumbu
2Tanah Bumbu
2Tanbu	^
2Tanah Bumbu
2Kabupaten Tanah Datar	Tanah Datar
2Tanah Datar
2Tanahdatar	^
2Tanah Datar
2Kabupaten Tanah Laut	Tanah Laut
2Tanah Laut
2Kabupaten Tangerang
2Kabupaten Tanggamus	Tanggamus
2Tanggamus
2Kabupaten Tanjung Jabung Barat	Tanjung Jabung Barat
2Tanjung Jabung Barat
2Tanjabbar	^
2Tanjung Jabung Barat
2Kabupaten Tanjung Jabung Timur	Tanjung Jabung Timur
2Tanjung Jabung Timur
2Tanjabtim	^
2Tanjung Jabung Timur
2Kabupaten Tapanuli Selatan	Tapanuli Selatan
2Tapanuli Selatan
2Tapsel	^
2Tapanuli Selatan
2Kabupaten Tapanuli Tengah	Tapanuli Tengah
2Tapanuli Tengah
2Tapteng	^
2Tapanuli Tengah
2Kabupaten Tapanuli Utara	Tapanuli Utara
2Tapanuli Utara
2Taput	^
2Tapanuli Utara
2Kabupaten Tapin	Tapin
2Tapin
2Kabupaten Tasikmalaya
2Kabupaten Tebo	Tebo
2Tebo
2Kabupaten Tegal
2Kabupaten Teluk Bintuni	Teluk Bintuni
2Teluk Bintuni
2Kabupaten Teluk Wondama	Teluk Wondama
2Teluk Wondama
2Kabupaten Temanggung	Temanggung
2Temanggung
2Kabupaten Timor Tengah Selatan	Timor Tengah Selatan
2Timor Tengah Selatan
2Kabupaten Timor Tengah Utara	Timor Tengah Utara
2Timor Tengah Utara
2Kabupaten Toba	Toba
2Toba
2Tobasa	^
2Kabupaten Tojo Una Una	Tojo Una Una
2Tojo Una Una
2Touna	^
2Tojo Una Una
2Kabupaten Toli-Toli	Toli-Toli
2Toli-Toli
2Kabupaten Tolitoli	^
2Toli-Toli
2Tolitoli	^
2Toli-Toli
2Kabupaten Tolikara	Tolikara
2Tolikara
2Kabupaten Toraja Utara	Toraja Utara
2Toraja Utara
2Kabupaten Trenggalek	Trenggalek
2Trenggalek
2Kabupaten Tuban	Tuban
2Tuban
2Kabupaten Tulang Bawang	Tulang Bawang
2Tulang Bawang
2Tulangbawang	^
2Tulang Bawang
2Kabupaten Tulang Bawang Barat	Tulang Bawang Barat
2Tulang Bawang Barat
2Tubaba	^
2Tulang Bawang Barat
2Kabupaten Tulungagung	Tulungagung
2Tulungagung
2Tulung Agung	^
2Tulungagung
2Kabupaten Wajo	Wajo
2Wajo
2Kabupaten Wakatobi	Wakatobi
2Wakatobi
2Kabupaten Waropen	Waropen
2Waropen
2Kabupaten Way Kanan	Way Kanan
2Way Kanan
2Kabupaten Wonogiri	Wonogiri
2Wonogiri
2Kabupaten Wonosobo	Wonosobo
2Wonosobo
2Kabupaten Yahukimo	Yahukimo
2Yahukimo
2Kabupaten Yalimo	Yalimo
2Yalimo
2Kalbar	Kalimantan Barat
2Kalimantan Barat
2Kalianda
2Kalideres
2Kalimantan Selatan
2Kalsel	^
2Kalimantan Tengah
2Kalteng	^
2Kalimantan Timur
2Kaltim	^
2Kalimantan Utara
2Kaltara	^
2Kaliurang
2Kampung Melayu
2Kayu Agung
2Kebayoran Baru
2Kebayoran Lama
2Kediri
2Kota Kediri	^
2Kelapa Gading
2Kemang					word
2Kemayoran
2Kepanjen
2Kepri	Kepulauan Riau
2Kepulauan Riau
2Kisaran					word
2Koja					word
2Kota Ambon	Ambon
2Ambon
2Kota Balikpapan	Balikpapan
2Balikpapan
2Kota Banda Aceh	Banda Aceh
2Banda Aceh
2Kota Bandung	Bandung
2Bandung
2Kota Banjar	Banjar
2Banjar					word
2Kota Banjarbaru	Banjarbaru
2Banjarbaru
2Kota Banjarmasin	Banjarmasin
2Banjarmasin
2Kota Batam	Batam
2Batam
2Kota Batu	Batu
2Batu					word
2Kota Bekasi	Bekasi
2Bekasi
2Kota Bima	Bima
2Bima					person
2Kota Binjai	Binjai
2Binjai
2Kota Bitung	Bitung
2Bitung
2Kota Blitar	Blitar
2Blitar
2Kota Bogor	Bogor
2Bogor
2Kota Bontang	Bontang
2Bontang
2Kota Cilegon	Cilegon
2Cilegon
2Kota Cimahi	Cimahi
2Cimahi
2Kota Cirebon	Cirebon
2Cirebon
2Kota Denpasar	Denpasar
2Denpasar
2Kota Dumai	Dumai
2Dumai
2Kota Gunungsitoli	Gunungsitoli
2Gunungsitoli
2Kota Jayapura	Jayapura
2Jayapura
2Kota Kendari	Kendari
2Kendari
2Kota Kotamobagu	Kotamobagu
2Kotamobagu
2Kota Kupang	Kupang
2Kupang
2Kota Langsa	Langsa
2Langsa
2Kota Lhokseumawe	Lhokseumawe
2Lhokseumawe
2Kota Lubuk Linggau	Lubuk Linggau
2Lubuk Linggau
2Lubuklinggau	^
2Lubuk Linggau
2Kota Madiun	Madiun
2Madiun
2Kota Magelang	Magelang
2Magelang
2Kota Makassar	Makassar
2Makassar
2Ujung Pandang	^
2Makassar
2Kota Malang	Malang
2Malang					word
2Kota Manado	Manado
2Manado
2Kota Mataram	Mataram
2Mataram
2Kota Medan	Medan
2Medan
2Kota Metro	Metro
2Metro					word
2Kota Mojokerto	Mojokerto
2Mojokerto
2Kota Padang	Padang
2Padang					word
2Kota Padang Panjang	Padang Panjang
2Padang Panjang
2Padangpanjang	^
2Padang Panjang
2Kota Padangsidimpuan	Padangsidimpuan
2Padangsidimpuan
2Kota Pagar Alam	Pagar Alam
2Pagar Alam
2Pagaralam	^
2Pagar Alam
2Kota Palangkaraya	Palangkaraya
2Palangkaraya
2Palangka Raya	^
2Palangkaraya
2Kota Palembang	Palembang
2Palembang
2Kota Palopo	Palopo
2Palopo
2Kota Palu	Palu
2Palu					word
2Kota Pangkal Pinang	Pangkal Pinang
2Pangkal Pinang
2Pangkalpinang	^
2Pangkal Pinang
2Kota Parepare	Parepare
2Parepare
2Kota Pariaman	Pariaman
2Pariaman
2Kota Pasuruan	Pasuruan
2Pasuruan
2Kota Payakumbuh	Payakumbuh
2Payakumbuh
2Kota Pekalongan	Pekalongan
2Pekalongan
2Kota Pekanbaru	Pekanbaru
2Pekanbaru
2Kota Pematangsiantar	Pematangsiantar
2Pematangsiantar
2Pematang Siantar	^
2Pematangsiantar
2Kota Pontianak	Pontianak
2Pontianak
2Kota Prabumulih	Prabumulih
2Prabumulih
2Kota Probolinggo	Probolinggo
2Probolinggo
2Kota Sabang	Sabang
2Sabang
2Kota Salatiga	Salatiga
2Salatiga
2Kota Samarinda	Samarinda
2Samarinda
2Kota Sawahlunto	Sawahlunto
2Sawahlunto
2Kota Semarang	Semarang
2Semarang
2Kota Serang	Serang
2Serang					word
2Kota Sibolga	Sibolga
2Sibolga
2Kota Singkawang	Singkawang
2Singkawang
2Kota Solok	Solok
2Solok
2Kota Sorong	Sorong
2Sorong					word
2Kota Subulussalam	Subulussalam
2Subulussalam
2Kota Sukabumi	Sukabumi
2Sukabumi
2Kota Sungai Penuh	Sungai Penuh
2Sungai Penuh
2Sungaipenuh	^
2Sungai Penuh
2Kota Surabaya	Surabaya
2Surabaya
2Kota Surakarta	Surakarta
2Solo	^				word
2Surakarta
2Kota Tangerang	Tangerang
2Tangerang
2Kota Tangerang Selatan	Tangerang Selatan
2Tangerang Selatan
2Tangsel	^
2Tangerang Selatan
2Kota Tanjung Pinang	Tanjung Pinang
2Tanjung Pinang
2Tanjungpinang	^
2Tanjung Pinang
2Kota Tanjungbalai	Tanjungbalai
2Tanjungbalai
2Kota Tarakan	Tarakan
2Tarakan
2Kota Tasikmalaya	Tasikmalaya
2Tasikmalaya
2Kota Tebing Tinggi	Tebing Tinggi
2Tebing Tinggi
2Tebingtinggi	^
2Tebing Tinggi
2Kota Tegal	Tegal
2Tegal
2Kota Ternate	Ternate
2Ternate
2Kota Tidore Kepulauan	Tidore Kepulauan
2Tidore Kepulauan
2Kota Tomohon	Tomohon
2Tomohon
2Kota Tual	Tual
2Tual
2Kotabumi
2Kroya
2Kuala Kapuas
2Kuala Tungkal
2Kualanamu
2Kuta
2Kutoarjo
2Labuan Bajo
2Lampung
2Larantuka
2Lembang
2Lhoksukon
2Lubuk Pakam
2Malioboro
2Maluku
2Maluku Utara
2Malut	^
2Mampang Prapatan
2Maumere
2Menteng
2Merak					word
2Meulaboh
2Muara Baru
2Muara Bulian
2Muara Bungo
2Muara Teweh
2Muntilan
2NTB	Nusa Tenggara Barat
2Nusa Tenggara Barat
2NTT	Nusa Tenggara Timur
2Nusa Tenggara Timur
2Nusa Dua
2Nusa Tenggara
2Oksibil
2Palabuhanratu
2Palmerah
2Pancoran
2Pandaan
2Pangkalan Bun
2Papua Barat
2Provinsi Papua Barat	^
2Papua Barat Daya
2Papua Pegunungan
2Papua Selatan
2Papua Tengah
2Parangtritis
2Parapat
2Pare					word
2Parung
2Pasar Minggu
2Pasar Senen
2Pelabuhan Ratu
2Penjaringan
2Pluit
2Pondok Indah
2Prambanan
2Pulogadung
2Purwokerto
2Rangkasbitung
2Rantauprapat
2Rengat
2Riau
2Ruteng
2Sampit
2Sangatta
2Sanur
2Sawangan
2Sekayu
2Senayan
2Senen					word
2Sentani
2Serpong
2Sigli
2Singosari
2Slawi
2Slipi
2Sofifi
2Stabat
2Sudirman					person
2Sulawesi Barat
2Sulbar	^
2Sulawesi Selatan
2Sulsel	^
2Sulawesi Tengah
2Sulteng	^
2Sulawesi Tenggara
2Sultra	^
2Sulawesi Utara
2Sulut	^
2Sumatera Barat
2Sumatra Barat	^
2Sumbar	^
2Sumatera Selatan
2Sumatra Selatan	^
2Sumsel	^
2Sumatera Utara
2Sumatra Utara	^
2Sumut	^
2Takengon
2Tanah Abang
2Tanjung Balai Karimun
2Tanjung Priok
2Tanjung Redeb
2Tanjung Selor
2Tebet
2Tembilahan
2Tenggarong
2Thamrin					person
2Timika
2Ubud
2Ungaran
2Waingapu
2Wamena
1Abu Dhabi		AE
1Abuja		NG
1Accra		GH
1Addis Ababa		ET
1Aljir		DZ
1Amman		JO
1Amsterdam		NL
1Andorra la Vella		AD
1Ankara		TR
1Antananarivo		MG
1Apia		WS
1Ashgabat		TM
1Asmara		ER
1Astana		KZ
1Nur-Sultan	^
1Asuncion	Asunción	PY
1Asunción		PY
1Athena		GR
1Bagdad		IQ
1Baghdad	^
1Baku		AZ			word
1Bamako		ML
1Bandar Seri Begawan		BN
1Bangkok		TH
1Bangui		CF
1Banjul		GM
1Beijing		CN
1Peking	^
1Beirut		LB
1Belgrade	Beograd	RS
1Beograd		RS
1Berlin		DE
1Bern		CH
1Bishkek		KG
1Bissau		GW
1Bogota		CO
1Bogotá	^
1Brasilia		BR
1Brasília	^
1Bratislava		SK
1Brazzaville		CG
1Bridgetown		BB
1Brussel		BE
1Brussels	^
1Bucharest	Bukares	RO
1Bukares		RO
1Budapest		HU
1Buenos Aires		AR
1Bujumbura		BI
1Cairo	Kairo	EG
1Kairo		EG
1Canberra		AU
1Caracas		VE
1Chisinau		MD
1Colombo	Kolombo	LK
1Kolombo		LK
1Conakry		GN
1Copenhagen	Kopenhagen	DK
1Kopenhagen		DK
1Dakar		SN
1Damaskus		SY
1Dhaka		BD
1Dili		TL
1Djibouti City		DJ
1Dodoma		TZ
1Doha		QA
1Dublin		IE
1Dushanbe		TJ
1Freetown		SL
1Funafuti		TV
1Gaborone		BW
1Georgetown		GY
1Gitega		BI
1Guatemala City		GT
1Hanoi		VN
1Harare		ZW
1Havana		CU
1Helsinki		FI
1Honiara		SB
1Islamabad		PK
1Jakarta		ID
1Juba		SS
1Kabul		AF
1Kampala		UG
1Kathmandu		NP
1Katmandu	^
1Khartoum		SD
1Kiev	Kyiv	UA
1Kyiv		UA
1Kigali		RW
1Kingston		JM			person
1Kinshasa		CD
1Kota Meksiko	Meksiko City	MX
1Meksiko City		MX
1Mexico City	^
1Kuala Lumpur		MY
1Kuwait City		KW
1La Paz		BO
1Libreville		GA
1Lilongwe		MW
1Lima		PE			word
1Lisabon		PT
1Lisbon	^
1Ljubljana		SI
1Lome	Lomé	TG
1Lomé		TG
1London		GB
1Luanda		AO
1Lusaka		ZM
1Madrid		ES
1Majuro		MH
1Malabo		GQ
1Male		MV			word
1Managua		NI
1Manama		BH
1Manila		PH
1Maputo		MZ
1Maseru		LS
1Mbabane		SZ
1Minsk		BY
1Mogadishu		SO
1Monrovia		LR
1Montevideo		UY
1Moscow	Moskow	RU
1Moskow		RU
1Moskwa	^
1Muscat	Muskat	OM
1Muskat		OM
1N'Djamena		TD
1Nairobi		KE
1Nassau		BS
1Nay Pyi Taw	Naypyidaw	MM
1Naypyidaw		MM
1Naypyitaw	^
1New Delhi		IN
1Niamey		NE
1Nikosia		CY
1Nouakchott		MR
1Nuku'alofa		TO
1Nukualofa	^
1Nusantara		ID			word
1Oslo		NO
1Ottawa		CA
1Ouagadougou		BF
1Panama City		PA
1Paramaribo		SR
1Paris		FR			person
1Phnom Penh		KH
1Podgorica		ME
1Port Louis		MU
1Port Moresby		PG
1Port Vila		VU
1Port-au-Prince		HT
1Porto-Novo		BJ
1Praha		CZ
1Praia		CV
1Pretoria		ZA
1Pristina		XK
1Pyongyang		KP
1Quito		EC
1Rabat		MA
1Ramallah		PS
1Reykjavik		IS
1Reykjavík	^
1Riga		LV			person
1Riyad	Riyadh	SA
1Riyadh		SA
1Roma		IT			club
1San José		CR
1San Juan		PR
1San Salvador		SV
1Sana'a		YE
1Sanaa	^
1Santiago		CL			person
1Santo Domingo		DO
1Sarajevo		BA
1Seoul		KR
1Skopje		MK
1Sofia		BG			person
1Stockholm		SE
1Suva		FJ
1Taipei		TW
1Tallinn		EE
1Tashkent		UZ
1Tbilisi		GE
1Tegucigalpa		HN
1Teheran		IR
1Tehran	^
1Thimphu		BT
1Tirana		AL
1Tokyo		JP
1Tripoli		LY
1Tunis		TN
1Ulaanbaatar	Ulan Bator	MN
1Ulan Bator		MN
1Vaduz		LI
1Valletta		MT
1Vienna	Wina	AT			person
1Wina		AT
1Vientiane		LA
1Vilnius		LT
1Warsaw	Warsawa	PL
1Warsawa		PL
1Washington		US			person
1Washington D.C.	^
1Washington DC	^
1Wellington		NZ			person
1Windhoek		NA
1Yamoussoukro		CI
1Yaounde		CM
1Yaoundé	^
1Yerevan		AM
1Zagreb		HR
3Aarhus
3Adelaide
3Aden
3Afrika
3Afrika Barat
3Afrika Sub-Sahara
3Afrika Tengah
3Afrika Timur
3Afrika Utara
3Agra
3Ahmedabad
3Alaska
3Aleppo
3Alexandria
3Iskandariyah	^
3Allianz Arena
3Amazon
3Amazonas
3Ambon
3Pulau Ambon	^
3Amerika Latin
3Amerika Selatan
3Amerika Tengah
3Amerika Utara
3Anak Krakatau	Gunung Anak Krakatau
3Gunung Anak Krakatau
3Anambas
3Anfield
3Anfield Stadium
3Angkor Wat
3Antalya
3Antwerpen
3Arafah
3Arizona
3Arktik
3Asia
3Asia Barat
3Asia Pasifik
3Asia-Pasifik	^
3Asia Selatan
3Asia Tengah
3Asia Tenggara
3Asia Timur
3Assam
3Atlanta
3Atlantik
3Auckland
3BSD
3Bakhmut
3Balai Kota DKI Jakarta
3Balai Kota Jakarta
3Balkan
3Baltik
3Baltimore
3Bandara Adi Soemarmo
3Bandara Adisutjipto
3Bandara Ahmad Yani
3Bandara Changi
3Bandara Halim Perdanakusuma
3Halim Perdanakusuma	^
3Bandara I Gusti Ngurah Rai	Bandara Ngurah Rai
3Bandara Ngurah Rai
3Bandara Internasional Soekarno-Hatta	Bandara Soekarno-Hatta
3Bandara Soekarno-Hatta
3Bandara Soetta	^
3Bandara Juanda
3Bandara Kertajati
3Bandara Kualanamu
3Bandara Sepinggan
3Bandara Sultan Hasanuddin
3Bandung Raya
3Bangalore	Bengaluru
3Bengaluru
3Bangka					word
3Pulau Bangka	^
3Bantargebang
3Barcelona
3Basel
3Basra
3Beersheba
3Belfast
3Belitung
3Pulau Belitung	^
3Bengawan Solo	Sungai Bengawan Solo
3Sungai Bengawan Solo
3Benghazi
3Bergen
3Betlehem
3Bilbao
3Bintan
3Birmingham
3Bodetabek
3Bologna
3Bombay	Mumbai
3Mumbai
3Bonn
3Borneo
3Boston
3Bougainville
3Brisbane
3Bristol
3Brooklyn
3Buckingham
3Bunaken
3Bundaran HI
3Bundaran Hotel Indonesia	^
3Busan
3Calgary
3Cali
3California
3Cambridge
3Camp David
3Camp Nou
3Cancun
3Candi Borobudur
3Candi Prambanan
3Cannes
3Cape Town
3Capitol Hill
3Cardiff
3Casablanca
3Catalonia	Katalunya
3Katalunya
3Cebu
3Changi
3Changzhou
3Chechnya
3Chengdu
3Chennai
3Chernobyl
3Chiang Mai
3Chicago
3Chittagong
3Chongqing
3Christchurch
3Ciliwung	Sungai Ciliwung
3Sungai Ciliwung
3Cisarua
3Citarum	Sungai Citarum
3Sungai Citarum
3Colorado
3Cox's Bazar
3Crimea	Krimea
3Krimea
3Semenanjung Krimea	^
3Da Nang
3Daegu
3Dallas
3Dammam
3Danau Kelimutu
3Danau Maninjau
3Danau Poso
3Danau Sentani
3Danau Singkarak
3Danau Toba
3Dar es Salaam
3Darfur
3Darwin
3Dataran Tinggi Dieng	Dieng
3Dieng
3Dataran Tinggi Golan
3Davao
3Davos
3Delhi
3Den Haag
3Denver
3Detroit
3Donbas
3Donbass	^
3Donetsk
3Dortmund
3Dubai
3Dubrovnik
3Dufan
3Durban
3Dusseldorf
3Edinburgh
3Eindhoven
3Emilia Romagna
3Emilia-Romagna	^
3Emirates Stadium
3Erbil
3Eropa
3Eropa Barat
3Eropa Selatan
3Eropa Tengah
3Eropa Timur
3Eropa Utara
3Etihad Stadium
3Everest
3Fallujah
3Florence					person
3Flores
3Pulau Flores	^
3Florida
3Frankfurt
3Fujian
3Fukuoka
3Fukushima
3Fuzhou
3GBK	Gelora Bung Karno
3Gelora Bung Karno
3Gambir
3Gaza
3Jalur Gaza	^
3Gdansk
3Gedung Capitol
3Gedung DPR
3Gedung DPR/MPR
3Gedung KPK
3Gedung MPR
3Gedung Merah Putih
3Gedung Merah Putih KPK
3Gedung Putih
3Gedung Sate
3Geneva	Jenewa
3Jenewa
3Genoa
3Georgia					person
3Gerbangkertosusila
3Gili Air
3Gili Meno
3Gili Trawangan
3Gilimanuk
3Glasgow
3Goa
3Gold Coast
3Gothenburg
3Groningen
3Guadalajara
3Guangdong
3Guangzhou
3Guantanamo
3Gujarat
3Gunung Agung
3Gunung Arjuno
3Gunung Bromo
3Gunung Ciremai
3Gunung Dempo
3Gunung Dukono
3Gunung Everest
3Gunung Fuji
3Gunung Gamalama
3Gunung Gede
3Gunung Guntur
3Gunung Ibu
3Gunung Ijen
3Gunung Ile Lewotolok
3Gunung Kelud
3Gunung Kerinci
3Gunung Krakatau
3Gunung Lawu
3Gunung Leuser
3Gunung Lewotobi
3Gunung Lokon
3Gunung Marapi
3Gunung Merapi
3Gunung Merbabu
3Gunung Papandayan
3Gunung Penanggungan
3Gunung Raung
3Gunung Rinjani
3Gunung Ruang
3Gunung Salak
3Gunung Semeru
3Gunung Sinabung
3Gunung Sindoro
3Gunung Slamet
3Gunung Soputan
3Gunung Sumbing
3Gunung Tambora
3Gunung Tangkuban Parahu
3Gurun Sahara
3Gwangju
3Hai Phong
3Haifa
3Hainan
3Halmahera
3Pulau Halmahera	^
3Hamburg
3Hangzhou
3Harbin
3Hat Yai
3Hawaii
3Hebron
3Herat
3Himalaya
3Pegunungan Himalaya	^
3Hiroshima
3Ho Chi Minh City
3Kota Ho Chi Minh	^
3Hobart
3Hodeidah
3Hokkaido
3Hollywood
3Homs
3Honolulu
3Houston
3Hubei
3Hue
3Hyderabad
3ICE BSD
3IKN	Ibu Kota Nusantara
3IKN Nusantara	^
3Ibu Kota Nusantara
3Ibukota Nusantara	^
3Idlib
3Illinois
3Incheon
3Indo-Pasifik
3Indonesia Convention Exhibition
3Ipoh
3Istana Bogor
3Istana Buckingham
3Istana Cipanas
3Istana Kepresidenan
3Istana Kepresidenan Bogor
3Istana Kepresidenan Jakarta
3Istana Merdeka
3Istana Negara
3Istanbul
3Istiqlal	Masjid Istiqlal
3Masjid Istiqlal
3Istora
3Istora Senayan
3Izmir
3JCC	Jakarta Convention Center
3Jakarta Convention Center
3JIExpo Kemayoran
3Jabodetabek
3Jabotabek	^
3Jakarta International Stadium
3Jammu
3Jawa
3Pulau Jawa	^
3Jawa-Bali
3Jeddah
3Jeju
3Pulau Jeju	^
3Jembatan Suramadu
3Suramadu	^
3Jenin
3Jerusalem	Yerusalem
3Yerusalem
3Johannesburg
3Johor
3Johor Bahru
3Johor Baru	^
3Ka'bah
3Kakbah	^
3Kalimantan
3Pulau Kalimantan	^
3Kalkuta	Kolkata
3Kolkata
3Kandahar
3Kanjuruhan
3Kano
3Kaohsiung
3Karachi
3Karbala
3Karibia
3Karimunjawa
3Kepulauan Karimunjawa	^
3Kashmir
3Kaukasus
3Kawah Ijen
3Kazan
3Kebun Raya Bogor
3Kedah
3Kelantan
3Kentucky
3Kepulauan Mentawai	Mentawai
3Mentawai
3Kepulauan Natuna	Natuna
3Natuna
3Pulau Natuna	^
3Kepulauan Nias	Nias
3Nias
3Pulau Nias	^
3Kerala
3Khan Younis
3Kharkiv
3Kherson
3Kirkuk
3Kobe
3Koln
3Köln	^
3Kota Kinabalu
3Kota New York	New York
3New York
3New York City	^
3Kowloon
3Krakatau
3Krakow
3Kremlin
3Kuching
3Kunming
3Kurdistan
3Kutub Selatan
3Kutub Utara
3Kyoto
3LCS	Laut Cina Selatan
3Laut China Selatan	^
3Laut Cina Selatan
3Laut Tiongkok Selatan	^
3Labuan
3Lagos
3Lahore
3Langkawi
3Lapangan Banteng
3Lapas Cipinang
3Lapas Nusakambangan
3Lapas Sukamiskin
3Las Vegas
3Lausanne
3Laut Andaman
3Laut Arafura
3Laut Baltik
3Laut Banda
3Laut China Timur	Laut Cina Timur
3Laut Cina Timur
3Laut Filipina
3Laut Flores
3Laut Hitam
3Laut Jawa
3Laut Jepang
3Laut Kaspia
3Laut Kuning
3Laut Mati
3Laut Mediterania
3Laut Merah
3Laut Natuna
3Laut Natuna Utara
3Laut Sulawesi
3Laut Tengah
3Laut Timor
3Laut Utara
3Leiden
3Leipzig
3Lombok
3Pulau Lombok	^
3Los Angeles
3Louisiana
3Luang Prabang
3Luhansk
3Luzon
3Lviv
3Lyon
3Madinah
3Medinah	^
3Madura
3Pulau Madura	^
3Makkah
3Mecca	^
3Mekah	^
3Mekkah	^
3Malaga
3Malaka	Melaka
3Melaka
3Manchester
3Mandalay
3Mandalika
3Manhattan
3Marawi
3Marina Bay
3Mariupol
3Marrakech	Marrakesh
3Marrakesh
3Marseille
3Masjid Al Aqsa	Masjid Al-Aqsa
3Masjid Al-Aqsa
3Masjid Nabawi
3Masjidil Haram
3Massachusetts
3Medellin
3Mediterania
3Melawai
3Melbourne
3Miami
3Michigan
3Milan
3Milano	^
3Mina
3Minahasa
3Minangkabau
3Mindanao
3Minneapolis
3Minnesota
3Mombasa
3Monas
3Monumen Nasional	^
3Monte Carlo
3Montreal
3Mosul
3Muenchen	Munich
3Munich
3München	^
3Muzdalifah
3Nablus
3Nagasaki
3Nagorno-Karabakh
3Nagoya
3Najaf
3Nanjing
3Nanning
3Napoli
3Negeri Sembilan
3New Jersey
3New Mexico
3New Orleans
3New South Wales
3Nice
3North Carolina
3Nusa Lembongan
3Nusa Penida
3Nusakambangan
3Pulau Nusakambangan	^
3Odense
3Odesa
3Odessa	^
3Ohio
3Okinawa
3Old Trafford
3Orchard Road
3Orlando
3Osaka
3Oseania
3Oxford
3Pahang
3Palermo
3Panglima Polim
3Panmunjom
3Pantura
3Papua
3Pulau Papua	^
3Tanah Papua	^
3Pasifik
3Pasifik Barat
3Pasifik Selatan
3Pattani
3Pattaya
3Pearl Harbor
3Pegunungan Alpen
3Pegunungan Bintang
3Pegunungan Kendeng
3Pelabuhan Bakauheni
3Pelabuhan Gilimanuk
3Pelabuhan Ketapang
3Pelabuhan Merak
3Pelabuhan Tanjung Emas
3Pelabuhan Tanjung Perak
3Pelabuhan Tanjung Priok
3Penang
3Pulau Pinang	^
3Pennsylvania
3Perak					word
3Perth
3Peshawar
3Petaling Jaya
3Philadelphia
3Phoenix
3Phuket
3Porto
3Priangan
3Pulau Alor
3Pulau Bali	Bali
3Pulau Batam
3Pulau Bidadari
3Pulau Bintan
3Pulau Buru
3Pulau Galang
3Pulau Komodo
3Pulau Ligitan
3Pulau Miangas
3Pulau Pramuka
3Pulau Rempang
3Pulau Rote
3Pulau Sabu
3Pulau Sangihe
3Pulau Sebatik
3Pulau Seram
3Pulau Seribu
3Pulau Simeulue
3Pulau Sipadan
3Pulau Sulawesi	Sulawesi
3Sulawesi
3Pulau Sumatera	Sumatera
3Pulau Sumatra	^
3Sumatera
3Sumatra	^
3Pulau Sumba	Sumba
3Sumba
3Pulau Sumbawa	Sumbawa
3Sumbawa
3Pulau Tidung
3Pulau Timor	Timor
3Timor
3Pulau Weh
3Puncak Jaya
3Punjab
3Putrajaya
3PyeongChang	Pyeongchang
3Pyeongchang
3Quebec
3Queensland
3Quezon City
3RSCM	Rumah Sakit Cipto Mangunkusumo
3Rumah Sakit Cipto Mangunkusumo
3RSPAD Gatot Subroto
3RSUD Dr Soetomo
3Rafah
3Ragunan
3Rakhine
3Rangoon	Yangon
3Yangon
3Raqqa
3Rawalpindi
3Rempang
3Rio	Rio de Janeiro
3Rio de Janeiro
3Rohingya
3Rotterdam
3Rutan Cipinang
3Rutan Salemba
3SUGBK	Stadion Utama Gelora Bung Karno
3Stadion GBK	^
3Stadion Gelora Bung Karno	^
3Stadion Utama Gelora Bung Karno
3Sabah
3Sahara
3Sahel
3Saint Petersburg
3St Petersburg	^
3Salzburg
3Samudera Atlantik	Samudra Atlantik
3Samudra Atlantik
3Samudera Hindia	Samudra Hindia
3Samudera Indonesia	^
3Samudra Hindia
3Samudra Indonesia	^
3Samudera Pasifik	Samudra Pasifik
3Samudra Pasifik
3San Diego
3San Francisco
3San Fransisco	^
3San Siro
3Sandakan
3Santiago Bernabeu
3Sao Paulo
3São Paulo	^
3Sapporo
3Sarawak
3Seattle
3Sebatik
3Selangor
3Selat Bali
3Selat Bosphorus
3Selat Hormuz
3Selat Inggris
3Selat Karimata
3Selat Lombok
3Selat Madura
3Selat Makassar
3Selat Malaka
3Selat Singapura
3Selat Sunda
3Selat Taiwan
3Semenanjung Arab
3Semenanjung Korea
3Semenanjung Malaya
3Semenanjung Malaysia
3Sendai
3Sentosa					word
3Seram
3Shah Alam
3Shanghai
3Sharjah
3Shenzhen
3Siberia
3Sichuan
3Siem Reap
3Sihanoukville
3Silicon Valley
3Silverstone
3Sirkuit Mandalika
3Sirkuit Sepang
3Sirkuit Termas de Rio Hondo
3Sisilia
3Skandinavia
3Sochi
3Soekarno-Hatta
3Solo Raya
3Songkhla
3South Carolina
3Srebrenica
3Stadion Kanjuruhan
3Stadion Maguwoharjo
3Stadion Manahan
3Stadion Pakansari
3Stadion Wembley
3Stamford Bridge
3Stasiun Bogor
3Stasiun Gambir
3Stasiun Manggarai
3Stasiun Pasar Senen
3Strasbourg
3Stuttgart
3Sungai Amazon
3Sungai Barito
3Sungai Batanghari
3Sungai Brantas
3Sungai Cisadane
3Sungai Gangga
3Sungai Kapuas
3Sungai Mahakam
3Sungai Mekong
3Sungai Mississippi
3Sungai Musi
3Sungai Nil
3Sydney					person
3TIM	Taman Ismail Marzuki
3Taman Ismail Marzuki
3TMII	Taman Mini Indonesia Indah
3Taman Mini Indonesia Indah
3TMP Kalibata	Taman Makam Pahlawan Kalibata
3Taman Makam Pahlawan Kalibata
3TPST Bantargebang
3Taman Impian Jaya Ancol
3Tamil Nadu
3Tana Toraja
3Tanah Karo	Karo
3Tanduk Afrika
3Tangkuban Parahu
3Tapanuli
3Tasmania
3Tawau
3Tel Aviv
3Teluk Arab
3Teluk Benggala
3Teluk Meksiko
3Teluk Oman
3Teluk Persia
3Tennessee
3Tepi Barat
3Terengganu
3Termas de Rio Hondo
3Terminal Kampung Rambutan
3Terminal Pulo Gebang
3Terusan Panama
3Terusan Suez
3Tesso Nilo
3Texas
3Thessaloniki
3Tianjin
3Tibet
3Tigray
3Tijuana
3Timor Barat
3Timor Timur
3Timteng	Timur Tengah
3Timur Tengah
3Timur Jauh
3Tol Cikampek
3Tol Cipali
3Tol Jagorawi
3Tol Jakarta-Cikampek
3Tol Semarang-Demak
3Tol Trans Jawa
3Toraja
3Toronto
3Toulouse
3Trans-Jawa
3Tugu Proklamasi
3Turin
3Urumqi
3Utrecht
3Uttar Pradesh
3Valencia
3Valparaiso
3Vancouver
3Venesia
3Victoria					person
3Virginia
3Vladivostok
3Waduk Gajah Mungkur
3Waduk Jatiluhur
3Waduk Kedung Ombo
3Wakatobi
3Wall Street
3Washington State
3Wembley
3Wuhan
3Xi'an
3Xinjiang
3Yerusalem Timur
3Yokohama
3Zamboanga
3Zanzibar
3Zaporizhzhia
3Zurich
?AHY	Agus Harimurti Yudhoyono
?ARB	Aburizal Bakrie
?Ical	^
?Aa Gym	Abdullah Gymnastiar
?Aher	Ahmad Heryawan
?Ahok	Basuki Tjahaja Purnama
?BTP	^
?Airlangga	Airlangga Hartarto
?Alisson Becker
?Angel Di Maria
?Angel di Maria	^
?Anies	Anies Baswedan
?Ayu Ting Ting
?BCL	Bunga Citra Lestari
?Bunga Citra Lestari
?Baby Alien	Marc Marquez
?MM93	^
?The Baby Alien	^
?Bahlil	Bahlil Lahadalia
?Bamsoet	Bambang Soesatyo
?Bang Doel	Rano Karno
?Bobby Nasution
?Bu Mega	Megawati Soekarnoputri
?Megawati	^
?Bu Risma	Tri Rismaharini
?Risma	^
?Budi Karya	Budi Karya Sumadi
?Bung Hatta	Mohammad Hatta
?Bung Karno	Soekarno
?Soekarno
?Bung Tomo	Sutomo
?Butet	Liliyana Natsir
?Buya Hamka	Hamka
?Buya Syafii	Ahmad Syafii Maarif
?CR7	Cristiano Ronaldo
?Cak Imin	Muhaimin Iskandar
?Gus Imin	^
?Gus Muhaimin	^
?Cak Nun	Emha Ainun Nadjib
?Cak Nur	Nurcholish Madjid
?De Bruyne	Kevin De Bruyne
?Kevin De Bruyne
?Demiz	Deddy Mizwar
?Diggia	Fabio Di Giannantonio
?Fabio di Giannantonio	^
?El Diablo	Fabio Quartararo
?Elon Musk
?Musk	^
?Erdogan	Recep Tayyip Erdogan
?Eri Cahyadi
?Erik ten Hag
?Ten Hag	^
?Frenkie de Jong
?Ganjar	Ganjar Pranowo
?Gibran	Gibran Rakabuming Raka
?Gus Dur	Abdurrahman Wahid
?Gus Ipul	Saifullah Yusuf
?Gus Irfan	Mochamad Irfan Yusuf
?Gus Miftah	Miftah Maulana Habiburrahman
?Gus Yahya	Yahya Cholil Staquf
?Gus Yaqut	Yaqut Cholil Qoumas
?HNW	Hidayat Nur Wahid
?Habib Rizieq	Rizieq Shihab
?Rizieq	^
?Hasto	Hasto Kristiyanto
?He Ji Ting
?Ibas	Edhie Baskoro Yudhoyono
?JK	Jusuf Kalla
?Jojo	Jonatan Christie
?Jokowi	Joko Widodo
?Jorji	Gregoria Mariska Tunjung
?KDM	Dedi Mulyadi
?Kang Dedi Mulyadi	^
?Kaesang	Kaesang Pangarep
?Kang Emil	Ridwan Kamil
?Kento Momota
?Kepa Arrizabalaga
?LBP	Luhut Binsar Pandjaitan
?Luhut	^
?Leo Messi	Lionel Messi
?Listyo Sigit	Listyo Sigit Prabowo
?MBS	Mohammed bin Salman
?Macron	Emmanuel Macron
?Mahathir	Mahathir Mohamad
?Marcos Jr	Ferdinand Marcos Jr
?Maruarar Sirait
?Mas Dhito	Hanindhito Himawan Pramana
?Mbak Ita	Hevearita Gunaryanti Rahayu
?Mbappe	Kylian Mbappe
?Mo Salah	Mohamed Salah
?Netanyahu	Benjamin Netanyahu
?Noel Ebenezer	Immanuel Ebenezer
?Obama	Barack Obama
?Owi	Tontowi Ahmad
?Pak Harto	Soeharto
?Soeharto
?Pecco	Francesco Bagnaia
?Pecco Bagnaia	^
?Prabowo	Prabowo Subianto
?Puan	Puan Maharani
?Purbaya	Purbaya Yudhi Sadewa
?Putin	Vladimir Putin
?SBY	Susilo Bambang Yudhoyono
?STY	Shin Tae-yong
?Shin Tae Yong	^
?Shin Tae-yong
?SYL	Syahrul Yasin Limpo
?Sandi	Sandiaga Uno
?Setnov	Setya Novanto
?Shesar Hiren Rhustavito
?Suu Kyi	Aung San Suu Kyi
?The Doctor	Valentino Rossi
?Titiek Soeharto	Siti Hediati Hariyadi
?Tom Lembong	Thomas Trikasih Lembong
?Trump	Donald Trump
?UAH	Adi Hidayat
?UAS	Abdul Somad
?Ustaz Abdul Somad	^
?Vinicius	Vinicius Junior
?Vinicius Junior
?Zelensky	Volodymyr Zelensky
?Zulhas	Zulkifli Hasan
=Administrator
=Administrator Kesehatan
=Advisor
=Advokat
=Ajudan
=Akademisi
=Aktivis
=Aktor
=Aktris
=Akuntan
=Analis
=Anggota
=Anggota DPR
=Anggota DPRD
=Anggota Dewan
=Anggota Komisi
=Antropolog
=Apoteker
=Area Manager
=Arkeolog
=Arsiparis
=Arsitek
=Artis
=As SDM Kapolri	Asisten Sumber Daya Manusia Kapolri
=Asintel	Asisten Intelijen
=Asisten
=Asisten Deputi
=Asisten Khusus Presiden
=Asisten Pelatih
=Asisten Pelatih Utama
=Aslog Kapolri	Asisten Logistik Kapolri
=Asops Kapolri	Asisten Operasi Kapolri
=Aspidsus	Asisten Tindak Pidana Khusus
=Aspidum	Asisten Tindak Pidana Umum
=Asrena	Asisten Perencanaan
=Assistant Manager
=Associate Director
=Associate Director of
=Astamaops
=Aster Panglima TNI
=Atase
=Atlet
=Auditor
=Ayatollah
=Babinsa
=Bacagub	Bakal Calon Gubernur
=Bacapres	Bakal Calon Presiden
=Bacawapres	Bakal Calon Wakil Presiden
=Bek
=Bendahara
=Bendahara Umum
=Bendum	^
=Bhabinkamtibmas
=Bidan
=Branch Head
=Branch Manager
=Brand Ambassador
=Brand Manager
=Budayawan
=Bup	Bupati
=Bupati
=Business Development Manager
=Business Director
=CEO
=CEO of
=CFO
=CIO
=CMO	Chief Marketing Officer
=Chief Marketing Officer
=COO
=CTO
=Cabup	Calon Bupati
=Calon Bupati
=Cagub	Calon Gubernur
=Calon Gubernur
=Calon Presiden
=Capres	^
=Calon Wakil Bupati
=Cawabup	^
=Calon Wakil Gubernur
=Cawagub	^
=Calon Wakil Presiden
=Cawapres	^
=Calon Wakil Wali Kota
=Calon Wali Kota
=Cawalkot	^
=Camat
=Chairman
=Chairman of
=Chairwoman
=Chief Business Officer
=Chief Commercial Officer
=Chief Economist
=Chief Engineer
=Chief Executive Officer
=Chief Financial Officer
=Chief Operating Officer
=Chief Technology Officer
=Chief of Staff
=Co Captain
=Co-CEO
=Co-Captain
=Co-Founder
=Co-Founder of
=Co-founder
=Commercial Director
=Communication Manager
=Communications Manager
=Corporate Affairs Director
=Corporate Communication Manager
=Corporate Communications Manager
=Corporate Secretary
=Country Director
=Country General Manager
=Country Head
=Country Head of
=Country Manager
=Country Marketing Manager
=Creative Director
=Danbrigif	Komandan Brigade Infanteri
=Dandenma	Komandan Detasemen Markas
=Dandim	Komandan Kodim
=Komandan Kodim
=Danjen Kopassus	Komandan Jenderal Kopassus
=Danki
=Dankodiklat	Komandan Komando Pembinaan Doktrin, Pendidikan, dan Latihan
=Dankopasgat	Komandan Korps Pasukan Gerak Cepat
=Dankorbrimob	Komandan Korps Brimob
=Dankormar	Komandan Korps Marinir
=Danlanal	Komandan Lanal
=Danlantamal
=Danlanud	Komandan Lanud
=Danpaspampres	Komandan Paspampres
=Danpos
=Danramil	Komandan Koramil
=Danrem	Komandan Korem
=Komandan Korem
=Dansat
=Dansatgas	Komandan Satuan Tugas
=Danyon	Komandan Batalyon
=Danyonif	Komandan Batalyon Infanteri
=Dekan
=Department Head
=Deputi
=Deputi Bidang
=Deputi CEO
=Deputi Direktur
=Deputi Gubernur
=Deputi Gubernur Senior
=Deputi Komisioner
=Deputy CEO
=Deputy Chairman
=Deputy Director
=Deputy General Manager
=Desainer
=Digital Marketing Manager
=Dirbinmas
=Director
=Director of
=Direktur
=Direktur Eksekutif
=Direktur Jenderal
=Dirjen	^
=Direktur Kepatuhan
=Direktur Keuangan
=Dirkeu	^
=Direktur Komersial
=Direktur Operasi
=Dirops	^
=Direktur Operasional
=Direktur Pelaksana
=Direktur Pemasaran
=Direktur Pemberitaan
=Direktur Penyidikan
=Direktur Teknik
=Direktur Utama
=Dirut	^
=Direskrimum	Direktur Reserse Kriminal Umum
=Dirkrimum	^
=Dirreskrimum	^
=Dirjen Imigrasi	Direktur Jenderal Imigrasi
=Dirjen Pajak	Direktur Jenderal Pajak
=Dirjenpas	Direktur Jenderal Pemasyarakatan
=Dirkrimsus	Direktur Reserse Kriminal Khusus
=Dirreskrimsus	^
=Dirlantas	Direktur Lalu Lintas
=Dirpamobvit
=Dirpolairud	Direktur Kepolisian Air dan Udara
=Dirresnarkoba	Direktur Reserse Narkoba
=Dirtipideksus	Direktur Tindak Pidana Ekonomi Khusus
=Dirtipidkor	Direktur Tindak Pidana Korupsi
=Dirtipidnarkoba	Direktur Tindak Pidana Narkoba
=Dirtipidsiber	Direktur Tindak Pidana Siber
=Dirtipidter	Direktur Tindak Pidana Tertentu
=Dirtipidum	Direktur Tindak Pidana Umum
=Dirtipikor
=Division Head
=Dokter
=Dokter Gigi
=Dokter Penanggung Jawab Pasien
=Dosen
=Drumer
=Dubes	Duta Besar
=Duta Besar
=Dubes RI	Duta Besar RI
=Duta Khusus
=EVP	Executive Vice President
=Executive Vice President
=Ekonom
=Emir
=Epidemiolog
=Equity Analyst
=Executive Director
=External Affairs Director
=Finance Director
=Financial Planner
=Founder
=Founder of
=Founding Partner
=GM	General Manager
=General Manager
=Gelandang
=Geolog
=Geuchik
=Gitaris
=Group Head
=Group Head of
=Gub	Gubernur
=Gubernur
=Gubernur BI
=Gubernur Bank Indonesia
=Guru Besar
=Hakim
=Hakim Agung
=Hakim Anggota
=Hakim Ketua
=Hakim Konstitusi
=Hakim Tunggal
=Head Coach
=Head Corporate Communication
=Head Corporate Communications
=Head Regional
=Head of
=Head of Corporate Communication
=Hidrolog
=Human Capital Director
=Humas
=Ibu Negara
=Imam Besar
=Inspektur
=Inspektur Jenderal
=Irjen	^
=Irwasda	Inspektur Pengawasan Daerah
=Irwasum	Inspektur Pengawasan Umum
=JPU	Jaksa Penuntut Umum
=Jaksa Penuntut Umum
=Jaksa
=Jaksa Agung
=Jaksa Agung Muda
=Jamdatun	Jaksa Agung Muda Perdata dan Tata Usaha Negara
=Jamintel	Jaksa Agung Muda Intelijen
=Jampidsus	Jaksa Agung Muda Tindak Pidana Khusus
=Jampidum	Jaksa Agung Muda Tindak Pidana Umum
=Jubir	Juru Bicara
=Juru Bicara
=Jubir Presiden	Juru Bicara Presiden
=Juru Bicara Presiden
=Jurnalis
=Juru Bicara Kementerian
=Juru Kampanye
=KSAD	Kepala Staf Angkatan Darat
=Kasad	^
=Kepala Staf Angkatan Darat
=KSAL	Kepala Staf Angkatan Laut
=Kasal	^
=Kepala Staf Angkatan Laut
=KSAU	Kepala Staf Angkatan Udara
=Kasau	^
=Kepala Staf Angkatan Udara
=Kabag	Kepala Bagian
=Kepala Bagian
=Kabag Hukum
=Kabag Kesra
=Kabag Ops
=Kabag Umum
=Kabagbinops	Kepala Bagian Pembinaan Operasi
=Kabagops
=Kabaharkam	Kepala Badan Pemelihara Keamanan
=Kabaintelkam	Kepala Badan Intelijen dan Keamanan
=Kabais TNI
=Kabakom	Kepala Badan Komunikasi Pemerintah
=Kaban	Kepala Badan
=Kepala Badan
=Kabareskrim
=Kabid	Kepala Bidang
=Kepala Bidang
=Kabid Humas	Kepala Bidang Humas
=Kabid Propam
=Kabidhumas	Kepala Bidang Hubungan Masyarakat
=Kabinda	Kepala BIN Daerah
=Kabiro	Kepala Biro
=Karo	^				word
=Kepala Biro
=Kadensus 88
=Kades	Kepala Desa
=Kepala Desa
=Kadinkes	Kepala Dinas Kesehatan
=Kadiskes	^
=Kadinsos
=Kadis	Kepala Dinas
=Kepala Dinas
=Kadisdik	Kepala Dinas Pendidikan
=Kadisdikbud
=Kadishub	Kepala Dinas Perhubungan
=Kadiskominfo	Kepala Dinas Komunikasi dan Informatika
=Kadisnaker
=Kadispar
=Kadispen	Kepala Dinas Penerangan
=Kadispenad	Kepala Dinas Penerangan TNI AD
=Kadispenal	Kepala Dinas Penerangan TNI AL
=Kadispenau	Kepala Dinas Penerangan TNI AU
=Kadisperindag	Kepala Dinas Perindustrian dan Perdagangan
=Kadisperpa
=Kadispora
=Kadiv	Kepala Divisi
=Kepala Divisi
=Kadiv Hubinter	Kepala Divisi Hubungan Internasional
=Kadiv Humas Polri	Kepala Divisi Humas Polri
=Kadiv Propam
=Kadus	Kepala Dusun
=Kepala Dusun
=Kaisar
=Kajari	Kepala Kejaksaan Negeri
=Kepala Kejaksaan Negeri
=Kajati	Kepala Kejaksaan Tinggi
=Kepala Kejaksaan Tinggi
=Kajur	Ketua Jurusan
=Kakan	Kepala Kantor
=Kepala Kantor
=Kakanwil	Kepala Kantor Wilayah
=Kakorlantas	Kepala Korps Lalu Lintas
=Kakorlantas Polri	Kepala Korps Lalu Lintas Polri
=Kalak	Kepala Pelaksana
=Kalaksa	^
=Kepala Pelaksana
=Kalaksa BPBD	Kepala Pelaksana BPBD
=Kalapas	Kepala Lapas
=Kepala Lapas
=Kalemdiklat	Kepala Lembaga Pendidikan dan Pelatihan
=Kanit	Kepala Unit
=Kanit Binmas
=Kanit Gakkum
=Kanit Intel
=Kanit Intelkam
=Kanit Jatanras
=Kanit Laka
=Kanit Lantas
=Kanit PPA
=Kanit Reskrim
=Kanit Tipikor
=Kanselir
=Kapekon	Kepala Pekon
=Kapendam	Kepala Penerangan Kodam
=Kapolda
=Kapolda Metro Jaya
=Kapolres
=Kapolresta
=Kapolrestabes
=Kapolri
=Kapolsek
=Kapolsekta
=Kapolsubsektor
=Kapoltabes	Kepala Kepolisian Kota Besar
=Kaprodi	Ketua Program Studi
=Kapten
=Kapus	Kepala Pusat
=Kepala Pusat
=Kapusdatin	Kepala Pusat Data dan Informasi
=Kapusdokkes
=Kapuskersin
=Kapuslabfor
=Kapuspen	Kepala Pusat Penerangan
=Kapuspen TNI	Kepala Pusat Penerangan TNI
=Kapuspenkum	Kepala Pusat Penerangan Hukum
=Kardinal
=Karo Humas	Kepala Biro Humas
=Karo Penmas	Kepala Biro Penerangan Masyarakat
=Karopenmas	^
=Karobinops	Kepala Biro Pembinaan Operasi
=Karowabprof	Kepala Biro Pertanggungjawaban Profesi
=Karutan	Kepala Rutan
=Kepala Rutan
=Kasat Binmas
=Kasat Intelkam
=Kasat Lantas
=Kasat Narkoba
=Kasat PJR
=Kasat Polairud
=Kasat Reskrim	Kepala Satuan Reserse Kriminal
=Kasatreskrim	^
=Kasat Samapta
=Kasatbinmas
=Kasatgas	Kepala Satuan Tugas
=Kasatintelkam
=Kasatlantas
=Kasatpel	Kepala Satuan Pelaksana
=Kasatpol	Kepala Satuan Polisi
=Kasatpol PP	Kepala Satuan Polisi Pamong Praja
=Kasatresnarkoba	Kepala Satuan Reserse Narkoba
=Kasdam	Kepala Staf Kodam
=Kasdim	Kepala Staf Kodim
=Kasi	Kepala Seksi
=Kepala Seksi
=Kasi Datun
=Kasi Humas	Kepala Seksi Humas
=Kasi Intel	Kepala Seksi Intelijen
=Kasi Intelijen
=Kasi Penkum	Kepala Seksi Penerangan Hukum
=Kasipenkum	^
=Kasi Pidsus	Kepala Seksi Tindak Pidana Khusus
=Kasi Pidum	Kepala Seksi Pidana Umum
=Kasi Propam
=Kasidokkes
=Kasihumas
=Kasiops	Kepala Seksi Operasi
=Kasrem	Kepala Staf Korem
=Kasubag	Kepala Subbagian
=Kasubbag	^
=Kepala Subbagian
=Kasubag Humas
=Kasubbag Humas
=Kasubbid	Kepala Subbidang
=Kasubdit	Kepala Subdirektorat
=Kasubnit	Kepala Subunit
=Kasubsi
=Kasubsi Humas
=Kasudin	Kepala Suku Dinas
=Kasudinhub
=Kasum TNI	Kepala Staf Umum TNI
=Katim
=Kaurbinops	Kepala Urusan Pembinaan Operasi
=Kepala
=Kepala Cabang
=Kepala Ekonom
=Kepala Humas
=Kepala Jorong
=Kepala KSP	Kepala Staf Kepresidenan
=Kepala Staf Kepresidenan
=Kepala Kampung
=Kepala Kantor Komunikasi Kepresidenan
=Kepala PCO	^
=Kepala Lingkungan
=Kepala Negara
=Kepala Negosiator
=Kepala Pelatih
=Kepala Pelatih Utama
=Kepala Pusat Data, Informasi, dan Humas
=Kepala Puskesmas
=Kepala Satgas
=Kepala Satuan
=Kepala Sekolah
=Kepsek	^
=Kepala Staf
=Kepala Staf Presiden
=Kepala Suku
=Kepala UPT
=Kepala UPTD
=Ketua
=Ketua DPC
=Ketua DPD
=Ketua DPP
=Ketua DPR
=Ketua DPRD
=Ketua DPW
=Ketua Dewan Pembina
=Ketua Dewan Penasihat
=Ketua Dewan Pertimbangan
=Ketua Fraksi
=Ketua Harian
=Ketua Kelompok
=Ketua Komisi
=Ketua MA
=Ketua MK
=Ketua Majelis
=Ketua Majelis Hakim
=Ketua Majelis Syuro
=Ketua Panitia
=Ketua Pansus
=Ketua RT
=Ketua RW
=Ketua Tanfidziyah
=Ketua Umum
=Ketum	^
=Keuchik
=Khatib Aam
=Kibordis
=Kiper
=Komandan
=Komandan Satgas
=Komandan Satuan
=Komedian
=Komisaris
=Komisaris Independen
=Komisaris Utama
=Komisioner
=Konjen	Konsul Jenderal
=Konsul Jenderal
=Konsul
=Koordinator
=Koordinator Nasional
=Koordinator Negara
=Korda	Koordinator Daerah
=Korwil	Koordinator Wilayah
=Kriminolog
=Kuasa Hukum
=Kuasa Pengguna Anggaran
=Kurator
=Kuwu
=Lead
=Lead Analyst
=Lurah
=Manager
=Manager Humas
=Manager Public Relations
=Managing Director
=Managing Director of
=Managing Partner
=Manajer
=Manajer Humas
=Manajer Umum
=Marketing Communication Manager
=Marketing Communications Manager
=Marketing Director
=Marketing Manager
=MenHAM	Menteri Hak Asasi Manusia
=Menteri HAM	^
=Menteri Hak Asasi Manusia
=MenLH	Menteri Lingkungan Hidup
=Menteri LH	^
=Menteri Lingkungan Hidup
=MenLHK	Menteri Lingkungan Hidup dan Kehutanan
=Menteri LHK	^
=Menteri Lingkungan Hidup dan Kehutanan
=MenP2MI	Menteri Pelindungan Pekerja Migran Indonesia
=Menteri P2MI	^
=Menteri Pelindungan Pekerja Migran Indonesia
=MenPAN-RB	Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
=Menpan RB	^
=Menteri PAN-RB	^
=Menteri PANRB	^
=Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
=MenPKP	Menteri Perumahan dan Kawasan Permukiman
=Menteri PKP	^
=Menteri Perumahan dan Kawasan Permukiman
=MenUMKM	Menteri Usaha Mikro, Kecil, dan Menengah
=Menteri UMKM	^
=Menteri Usaha Mikro, Kecil dan Menengah	^
=Menteri Usaha Mikro, Kecil, dan Menengah
=Menag	Menteri Agama
=Menteri Agama
=Menaker	Menteri Ketenagakerjaan
=Menteri Ketenagakerjaan
=Menakertrans	Menteri Tenaga Kerja dan Transmigrasi
=Menbud	Menteri Kebudayaan
=Menteri Kebudayaan
=Mendag	Menteri Perdagangan
=Menteri Perdagangan
=Mendagri	Menteri Dalam Negeri
=Menteri Dalam Negeri
=Mendes	Menteri Desa
=Menteri Desa
=Mendes PDT	Menteri Desa dan Pembangunan Daerah Tertinggal
=Menteri Desa PDT	^
=Menteri Desa dan Pembangunan Daerah Tertinggal
=Mendes PDTT	Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi
=Menteri Desa PDTT	^
=Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi
=Mendikbud	Menteri Pendidikan dan Kebudayaan
=Menteri Pendidikan dan Kebudayaan
=Mendikbudristek	Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi
=Menteri Pendidikan, Kebudayaan, Riset dan Teknologi	^
=Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi
=Mendikdasmen	Menteri Pendidikan Dasar dan Menengah
=Menteri Dikdasmen	^
=Menteri Pendidikan Dasar dan Menengah
=Mendikti Saintek	Menteri Pendidikan Tinggi, Sains, dan Teknologi
=Mendiktisaintek	^
=Menteri Pendidikan Tinggi, Sains dan Teknologi	^
=Menteri Pendidikan Tinggi, Sains, dan Teknologi
=Mendukbangga	Menteri Kependudukan dan Pembangunan Keluarga
=Menteri Kependudukan dan Pembangunan Keluarga
=Menekraf	Menteri Ekonomi Kreatif
=Menteri Ekonomi Kreatif
=Menteri Ekraf	^
=Menhaj	Menteri Haji dan Umrah
=Menteri Haji	^
=Menteri Haji dan Umrah
=Menhan	Menteri Pertahanan
=Menteri Pertahanan
=Menhub	Menteri Perhubungan
=Menteri Perhubungan
=Menhut	Menteri Kehutanan
=Menteri Kehutanan
=Menimipas	Menteri Imigrasi dan Pemasyarakatan
=Menteri Imigrasi dan Pemasyarakatan
=Menteri Imipas	^
=Menkes	Menteri Kesehatan
=Menteri Kesehatan
=Menkeu	Menteri Keuangan
=Menteri Keuangan
=Menko	Menteri Koordinator
=Menteri Koordinator
=Menko Bidang Pangan	Menteri Koordinator Bidang Pangan
=Menko Pangan	^
=Menteri Koordinator Bidang Pangan
=Menko Bidang Perekonomian	Menteri Koordinator Bidang Perekonomian
=Menko Perekonomian	^
=Menkoperekonomian	^
=Menteri Koordinator Bidang Perekonomian
=Menko IPK	Menteri Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan
=Menko Infrastruktur	^
=Menteri Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan
=Menko Kemaritiman	Menteri Koordinator Bidang Kemaritiman
=Menko Maritim	^
=Menteri Koordinator Bidang Kemaritiman
=Menko Kumham Imipas	Menteri Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan
=Menteri Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan
=Menko Marves	Menteri Koordinator Bidang Kemaritiman dan Investasi
=Menteri Koordinator Bidang Kemaritiman dan Investasi
=Menko PM	Menteri Koordinator Bidang Pemberdayaan Masyarakat
=Menko Pemberdayaan Masyarakat	^
=Menteri Koordinator Bidang Pemberdayaan Masyarakat
=Menko PMK	Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan
=Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan
=Menko Polhukam	Menteri Koordinator Bidang Politik, Hukum, dan Keamanan
=Menkopolhukam	^
=Menteri Koordinator Bidang Politik, Hukum, dan Keamanan
=Menko Polkam	Menteri Koordinator Bidang Politik dan Keamanan
=Menkopolkam	^
=Menteri Koordinator Bidang Politik dan Keamanan
=Menteri Koordinator Politik dan Keamanan	^
=Menkomdigi	Menteri Komunikasi dan Digital
=Menteri Komunikasi dan Digital
=Menkominfo	Menteri Komunikasi dan Informatika
=Menteri Komunikasi dan Informatika
=Menkop	Menteri Koperasi
=Menteri Koperasi
=Menkop UKM	Menteri Koperasi dan UKM
=MenkopUKM	^
=Menteri Koperasi dan UKM
=Menkum	Menteri Hukum
=Menteri Hukum
=Menkumham	Menteri Hukum dan HAM
=Menteri Hukum dan HAM
=Menlu	Menteri Luar Negeri
=Menteri Luar Negeri
=Menneg	Menteri Negara
=Menteri Negara
=Menpar	Menteri Pariwisata
=Menteri Pariwisata
=Menparekraf	Menteri Pariwisata dan Ekonomi Kreatif
=Menteri Pariwisata dan Ekonomi Kreatif
=Menperin	Menteri Perindustrian
=Menteri Perindustrian
=Menpora	Menteri Pemuda dan Olahraga
=Menteri Pemuda dan Olahraga
=Menristek	Menteri Riset dan Teknologi
=Menteri Riset dan Teknologi
=Menristekdikti	Menteri Riset, Teknologi, dan Pendidikan Tinggi
=Menteri Riset, Teknologi, dan Pendidikan Tinggi
=Mensesneg	Menteri Sekretaris Negara
=Menteri Sekretaris Negara
=Mensos	Menteri Sosial
=Menteri Sosial
=Mentan	Menteri Pertanian
=Menteri Pertanian
=Menteri
=Menteri ATR	Menteri Agraria dan Tata Ruang
=Menteri ATR/BPN	^
=Menteri Agraria dan Tata Ruang
=Menteri BUMN	Menteri Badan Usaha Milik Negara
=Menteri Badan Usaha Milik Negara
=Menteri ESDM	Menteri Energi dan Sumber Daya Mineral
=Menteri Energi dan Sumber Daya Mineral
=Menteri Investasi
=Menteri Investasi dan Hilirisasi	^
=Menteri KKP	Menteri Kelautan dan Perikanan
=Menteri Kelautan dan Perikanan
=Menteri Keamanan Dalam Negeri
=Menteri Koordinator Bidang Politik Hukum dan Keamanan
=Menteri Koordinator Perekonomian
=Menteri PPN	Menteri Perencanaan Pembangunan Nasional
=Menteri PPN/Kepala Bappenas	^
=Menteri Perencanaan Pembangunan Nasional
=Menteri PPPA	Menteri Pemberdayaan Perempuan dan Perlindungan Anak
=Menteri Pemberdayaan Perempuan dan Perlindungan Anak
=Menteri PU	Menteri Pekerjaan Umum
=Menteri Pekerjaan Umum
=Menteri PUPR	Menteri Pekerjaan Umum dan Perumahan Rakyat
=Menteri Pekerjaan Umum dan Perumahan Rakyat
=Menteri Tenaga Kerja
=Menteri Transmigrasi
=Mentrans	^
=Mudir
=Musisi
=Nakhoda
=Negosiator
=Notaris
=Novelis
=Officer
=Operation Director
=Operation Manager
=Operations Director
=Operations Manager
=PM	Perdana Menteri
=Perdana Menteri
=PR Manager
=Pakar
=Pakar Hukum
=Pakar Hukum Tata Negara
=Pakar Telematika
=Palaksa
=Pambakal
=Pangdam	Panglima Kodam
=Panglima Kodam
=Pangeran
=Pangeran Mahkota
=Pangkogabwilhan
=Pangkopassus	Panglima Kopassus
=Pangkormar	Panglima Korps Marinir
=Pangkostrad	Panglima Kostrad
=Panglima Kostrad
=Panglima
=Panglima TNI
=Panit
=Panit Reskrim
=Panitera
=Panitera Pengganti
=Pasi Intel	Perwira Seksi Intelijen
=Paus
=Pebalap
=Pebasis
=Pebulutangkis
=Pedangdut
=Pejabat Pembuat Komitmen
=Pelaksana Harian
=Plh	^
=Pelaksana Tugas
=Plt	^
=Pelatih
=Pelatih Fisik
=Pelatih Kepala
=Pelatih Kiper
=Pelatih Utama
=Pembalap
=Pembimas	Pembimbing Masyarakat
=Pembimbing Masyarakat
=Pembina Umum
=Pembina Yayasan
=Pemimpin
=Pemimpin Redaksi
=Pemred	^
=Pemimpin Tertinggi
=Penasihat
=Penasihat Hukum
=Penasihat Khusus Presiden
=Pendeta
=Pendiri
=Peneliti
=Pengacara
=Pengamat
=Pengamat Ekonomi
=Pengamat Militer
=Pengamat Politik
=Pengasuh
=Pengguna Anggaran
=Pengurus Harian
=Pengusaha
=Penjabat
=Pj	^
=Penjabat Bupati
=Pj Bupati	^
=Penjabat Gubernur
=Pj Gubernur	^
=Penjabat Wali Kota
=Pj Wali Kota	^
=Pj Walikota	^
=Penjaga Gawang
=Penulis
=Penyanyi
=Penyerang
=Penyidik
=Penyuluh
=Perawat
=Perbekel
=Perekayasa
=Perekayasa Ahli Utama
=Perencana Keuangan
=Perwakilan Dagang
=Petenis
=Petinju
=Pimpinan
=Pjs	Pejabat Sementara
=Plt Bupati	Pelaksana Tugas Bupati
=Plt Gubernur	Pelaksana Tugas Gubernur
=Plt Menteri	Pelaksana Tugas Menteri
=Plt Wali Kota	Pelaksana Tugas Wali Kota
=Politikus
=Politisi
=Prakirawan
=Presdir	Presiden Direktur
=Presiden Director	^
=Presiden Direktur
=President Director	^
=Presenter
=Presiden
=Presiden Komisaris
=President of
=Product Manager
=Product Marketing Manager
=Produser
=Program Director
=Project Manager
=Psikiater
=Psikolog
=Public Affairs Director
=Public Relation Manager
=Public Relations Manager
=Pustakawan
=Putra Mahkota
=RI-1	Presiden Republik Indonesia
=RI-2	Wakil Presiden Republik Indonesia
=Rais Aam
=Rais Syuriyah
=Raja					title
=Ratu					title
=Redaktur
=Regional Director
=Regional Head
=Regional Manager
=Rektor
=Research Analyst
=SAR Mission Coordinator
=SVP	Senior Vice President
=Senior Vice President
=SVP of	Senior Vice President of
=Sales Director
=Sales Manager
=Sejarawan
=Sekcam	Sekretaris Camat
=Sekda	Sekretaris Daerah
=Sekretaris Daerah
=Sekdakab	Sekretaris Daerah Kabupaten
=Sekdako	Sekretaris Daerah Kota
=Sekdaprov	Sekretaris Daerah Provinsi
=Sekdes	Sekretaris Desa
=Sekjen	Sekretaris Jenderal
=Sekretaris Jenderal
=Sekkab	Sekretaris Kabupaten
=Sekkot	Sekretaris Kota
=Sekprov	Sekretaris Provinsi
=Sekretaris
=Sekretaris Dinas
=Sekretaris Kabinet
=Seskab	^
=Sekretaris Militer
=Sekretaris Militer Presiden
=Sekretaris Negara
=Sesneg	^
=Sekretaris Pers
=Sekretaris Umum
=Sekum	^
=Sekretaris Utama
=Sestama	^
=Sekwan	Sekretaris DPRD
=Selebgram
=Senator
=Senior Analyst
=Senior Brand Manager
=Senior Director
=Senior Director of
=Senior Manager
=Senior Marketing Manager
=Senior Product Manager
=Sesmenko	Sekretaris Kementerian Koordinator
=Sesmenpora	Sekretaris Kementerian Pemuda dan Olahraga
=Sosiolog
=Specialist
=Staf Ahli
=Staf Khusus
=Stafsus	^
=Staf Khusus Presiden
=Staf Pengajar
=Station Manager
=Store Manager
=Striker
=Sultan Brunei
=Sultan Johor
=Sultan Oman
=Sutradara
=Technical Director
=Tenaga Ahli
=Tenaga Ahli Utama
=Unit Head
=Unit Manager
=Uskup
=Uskup Agung
=Utusan Khusus
=Utusan Khusus Presiden
=VP	Vice President
=Vice President
=VP Corporate Communication
=VP Corporate Secretary
=VP Public Relations
=VP of	Vice President of
=Vice President of
=Vice CEO
=Vice Chairman
=Vice President Corporate Communication
=Vice President Director	Wakil Presiden Direktur
=Wakil Presiden Direktur
=Vice President Public Relations
=Vokalis
=Vulkanolog
=Wabup	Wakil Bupati
=Wakil Bupati
=Wadek	Wakil Dekan
=Wakil Dekan
=Wadir	Wakil Direktur
=Wadirlantas
=Wadirreskrimum
=Wadirtipikor	Wakil Direktur Tindak Pidana Korupsi
=Wadirut	Wakil Direktur Utama
=Wakil Direktur Utama
=Wagub	Wakil Gubernur
=Wakil Gubernur
=Waka
=Wakabareskrim
=Wakajati	Wakil Kepala Kejaksaan Tinggi
=Wakapolda
=Wakapolres
=Wakapolresta
=Wakapolrestabes
=Wakapolri
=Wakapolsek
=Wakasat
=Wakasat Lantas
=Wakasat Reskrim
=Wakasatlantas
=Wakasatreskrim
=Wakasek	Wakil Kepala Sekolah
=Waketum	Wakil Ketua Umum
=Wakil Bendahara Umum
=Wakil Dubes	Wakil Duta Besar
=Wakil Duta Besar
=Wakil Juru Bicara
=Wakil Ketua
=Wakil Komandan
=Wakil Koordinator
=Wakil Menteri
=Wamen	^
=Wakil Menteri Agama
=Wamenag	^
=Wakil Menteri Dalam Negeri
=Wamendagri	^
=Wakil Menteri Hukum
=Wamenkum	^
=Wakil Menteri Kesehatan
=Wamenkes	^
=Wakil Menteri Ketenagakerjaan
=Wamenaker	^
=Wakil Menteri Keuangan
=Wamenkeu	^
=Wakil Menteri Komunikasi dan Digital
=Wamenkomdigi	^
=Wakil Menteri Luar Negeri
=Wamenlu	^
=Wakil Menteri Pertahanan
=Wamenhan	^
=Wakil Menteri Pertanian
=Wamentan	^
=Wakil Menteri Sekretaris Negara
=Wamensesneg	^
=Wakil Menteri Sosial
=Wamensos	^
=Wakil Panglima TNI
=Wakil Perdana Menteri
=Wakil Presiden
=Wapres	^
=Wakil Presiden Komisaris
=Wakil Rektor
=Warek	^
=Wakil Sekretaris Jenderal
=Wasekjen	^
=Wakil Tetap
=Wakil Wakil Ketua Umum
=Wakil Wali Kota
=Wakil Walikota	^
=Wawali	^
=Wawalkot	^
=Wali Kota
=Walikota	^
=Walkot	^
=Wali Nagari
=Wamen ATR	Wakil Menteri Agraria dan Tata Ruang
=Wamen ATR/BPN	^
=Wamen BUMN	Wakil Menteri Badan Usaha Milik Negara
=Wamen ESDM	Wakil Menteri Energi dan Sumber Daya Mineral
=Wamen Investasi	Wakil Menteri Investasi
=Wamen LH	Wakil Menteri Lingkungan Hidup
=Wamen P2MI	Wakil Menteri Pelindungan Pekerja Migran Indonesia
=Wamen PKP	Wakil Menteri Perumahan dan Kawasan Permukiman
=Wamen PU	Wakil Menteri Pekerjaan Umum
=Wamen PUPR	Wakil Menteri Pekerjaan Umum dan Perumahan Rakyat
=Wamen UMKM	Wakil Menteri Usaha Mikro, Kecil, dan Menengah
=WamenHAM	Wakil Menteri Hak Asasi Manusia
=WamenLHK	Wakil Menteri Lingkungan Hidup dan Kehutanan
=WamenPPPA	Wakil Menteri Pemberdayaan Perempuan dan Perlindungan Anak
=Wamenbud	Wakil Menteri Kebudayaan
=Wamendag	Wakil Menteri Perdagangan
=Wamendes	Wakil Menteri Desa
=Wamendikdasmen	Wakil Menteri Pendidikan Dasar dan Menengah
=Wamendiktisaintek	Wakil Menteri Pendidikan Tinggi, Sains, dan Teknologi
=Wamenekraf	Wakil Menteri Ekonomi Kreatif
=Wamenhaj	Wakil Menteri Haji dan Umrah
=Wamenhub	Wakil Menteri Perhubungan
=Wamenhut	Wakil Menteri Kehutanan
=Wamenimipas	Wakil Menteri Imigrasi dan Pemasyarakatan
=Wamenkominfo	Wakil Menteri Komunikasi dan Informatika
=Wamenkop	Wakil Menteri Koperasi
=Wamenkumham	Wakil Menteri Hukum dan HAM
=Wamenpar	Wakil Menteri Pariwisata
=Wamenparekraf	Wakil Menteri Pariwisata dan Ekonomi Kreatif
=Wamenperin	Wakil Menteri Perindustrian
=Wamenpora	Wakil Menteri Pemuda dan Olahraga
=Wamentrans	Wakil Menteri Transmigrasi
=Wartawan
=Wasit
=Widyaiswara
=Winger
=YouTuber
=Youtuber
4ASEAN			ASEAN
4ASEAN			ASEAN
4Asean	^
4Perhimpunan Bangsa-Bangsa Asia Tenggara	^
4Asosiasi Negara-Negara Asia Tenggara	^
4Asosiasi Bangsa-Bangsa Asia Tenggara	^
4Perhimpunan Bangsa-bangsa Asia Tenggara	^
4ASEAN Regional Forum			ARF
4ARF	^
4Forum Regional ASEAN	^
4ATP
4AUKUS
4Abu Sayyaf
4Aisyiyah
4Aksi Cepat Tanggap			ACT
4ACT	^
4Akuatik Indonesia
4Al Washliyah
4Al-Qaeda
4Al Qaeda	^
4Al-Qaidah	^
4Al Qaidah	^
4Al-Shabaab
4Algoritma Research and Consulting
4Aliansi Jurnalis Independen			AJI
4AJI	^
4Aliansi Masyarakat Adat Nusantara			AMAN
4AMAN	^
4Amnesty International
4Amnesty Internasional	^
4Amnesti Internasional	^
4Amnesty International Indonesia
4Angkatan Darat AS
4Angkatan Laut AS
4Angkatan Udara AS
4Apdesi			APDESI
4APDESI	^
4Asosiasi Pemerintah Desa Seluruh Indonesia	^
4Apersi
4Asaki
4Asosiasi Asuransi Jiwa Indonesia			AAJI
4AAJI	^
4Asosiasi Asuransi Umum Indonesia			AAUI
4AAUI	^
4Asosiasi Fintech Pendanaan Bersama Indonesia			AFPI
4AFPI	^
4Asosiasi Industri Sepeda Motor Indonesia			AISI
4AISI	^
4Asosiasi Komposer Seluruh Indonesia
4Asosiasi Logistik dan Forwarder Indonesia			ALFI
4ALFI	^
4Asosiasi Media Siber Indonesia			AMSI
4AMSI	^
4Asosiasi Muslim Penyelenggara Haji dan Umrah Republik Indonesia			Amphuri
4Amphuri	^
4AMPHURI	^
4Asosiasi Pemerintah Kabupaten Seluruh Indonesia			Apkasi
4Apkasi	^
4APKASI	^
4Asosiasi Pemerintah Kota Seluruh Indonesia			Apeksi
4Apeksi	^
4APEKSI	^
4Asosiasi Penambang Nikel Indonesia			APNI
4APNI	^
4Asosiasi Pengangkutan Udara Internasional			IATA
4IATA	^
4International Air Transport Association	^
4Asosiasi Pengelola Pusat Belanja Indonesia			APPBI
4APPBI	^
4Asosiasi Pengusaha Indonesia			Apindo
4Apindo	^
4APINDO	^
4Asosiasi Pengusaha Ritel Indonesia			Aprindo
4Aprindo	^
4APRINDO	^
4Asosiasi Penyelenggara Jasa Internet Indonesia			APJII
4APJII	^
4Asosiasi Penyelenggara Telekomunikasi Seluruh Indonesia			ATSI
4ATSI	^
4Asosiasi Pertambangan Batubara Indonesia			APBI
4APBI	^
4Asosiasi Pertekstilan Indonesia
4Asosiasi Perusahaan Perjalanan Indonesia			Asita
4Asita	^
4ASITA	^
4Asosiasi Petani Tebu Rakyat Indonesia			APTRI
4APTRI	^
4Asosiasi Petani Tembakau Indonesia			APTI
4APTI	^
4Asosiasi Produsen Serat dan Benang Filament Indonesia			APSyFI
4APSyFI	^
4Asosiasi Sistem Pembayaran Indonesia			ASPI
4ASPI	^
4B'Tselem
4BAN-PT
4BEM KM UGM
4BEM Nusantara
4BEM UI
4BEM Unpad
4BRICS
4BTS
4BabyMonster
4BABYMONSTER	^
4Badan Antariksa Eropa
4European Space Agency	^
4Badan Antidoping Dunia			WADA
4WADA	^
4Badan Bantuan dan Pekerjaan PBB untuk Pengungsi Palestina			UNRWA
4UNRWA	^
4Badan Eksekutif Mahasiswa Seluruh Indonesia			BEM SI
4BEM SI	^
4Badan Energi Atom Internasional			IAEA
4IAEA	^
4International Atomic Energy Agency	^
4Badan Energi Internasional			IEA
4IEA	^
4International Energy Agency	^
4Badan Imigrasi dan Bea Cukai AS
4Immigration and Customs Enforcement	^
4Imigrasi dan Bea Cukai AS	^
4Badan Informasi Energi AS			EIA
4EIA	^
4Energy Information Administration	^
4Badan Meteorologi Jepang			JMA
4JMA	^
4Japan Meteorological Agency	^
4Badan Pembangunan Internasional AS			USAID
4USAID	^
4USAID Indonesia	^
4Badan Penyelenggara Jaminan Produk Halal			BPJPH
4BPJPH	^
4Badminton Asia
4Bank Dunia
4World Bank	^
4Bank Investasi Infrastruktur Asia			AIIB
4AIIB	^
4Asian Infrastructure Investment Bank	^
4Bank Pembangunan Asia			ADB
4ADB	^
4Asian Development Bank	^
4Bank Pembangunan Islam			IsDB
4IsDB	^
4Islamic Development Bank	^
4Bank Pembangunan Islami	^
4Bank Rakyat China			PBoC
4PBoC	^
4People's Bank of China	^
4Bank Sentral China	^
4PBOC	^
4Bank Sentral Eropa			ECB
4ECB	^
4European Central Bank	^
4Bank of England			BoE
4BoE	^
4Bank Sentral Inggris	^
4Bank of Japan			BoJ
4BoJ	^
4BOJ	^
4Bank Sentral Jepang	^
4Banser
4Bara JP
4Barisan Nasional			BN
4BN	^
4Bea Cukai dan Perlindungan Perbatasan AS
4Bhayangkari
4Biro Statistik Tenaga Kerja AS
4Blackpink
4BLACKPINK	^
4Bloomberg Economics
4Board of Peace
4Boko Haram
4Bring Me the Horizon
4Bring Me The Horizon	^
4Bulan Sabit Merah
4Bulan Sabit Merah Palestina			PRCS
4PRCS	^
4CNSA
4CONCACAF
4CONMEBOL
4Center of Economic and Law Studies			CELIOS
4CELIOS	^
4Celios	^
4Cellios	^
4Center of Reform on Economics			CORE
4CORE	^
4CORE Indonesia	^
4Centers for Disease Control and Prevention			CDC
4CDC	^
4Central Intelligence Agency			CIA
4CIA	^
4Badan Intelijen Pusat AS	^
4Badan Intelijen Pusat	^
4Centre for Strategic and International Studies			CSIS
4CSIS	^
4CSIS Indonesia	^
4Charta Politika
4Charta Politika Indonesia	^
4Cleveland Clinic
4Coldplay
4Commodity Exchange			COMEX
4COMEX	^
4Commodity Exchange COMEX	^
4Conservation International
4D-8
4DFB
4DPR AS
4DPR Amerika Serikat	^
4Dana Kependudukan PBB			UNFPA
4UNFPA	^
4Dana Moneter Internasional			IMF
4IMF	^
4International Monetary Fund	^
4Dekranas
4Departemen Efisiensi Pemerintah
4Departemen Efisiensi Pemerintah AS	^
4Department of Government Efficiency	^
4Departemen Keamanan Dalam Negeri AS
4Departemen Keamanan Dalam Negeri Amerika Serikat	^
4Department of Homeland Security	^
4Departemen Kehakiman AS
4Departemen Kehakiman Amerika Serikat	^
4Departemen Keuangan AS
4Departemen Keuangan Amerika Serikat	^
4Kementerian Keuangan AS	^
4Departemen Luar Negeri AS
4Departemen Luar Negeri Amerika Serikat	^
4Departemen Perdagangan AS
4Departemen Perdagangan Amerika Serikat	^
4Departemen Pertahanan AS
4Departemen Pertahanan Amerika Serikat	^
4Kementerian Pertahanan AS	^
4Departemen Tenaga Kerja AS
4Dewa 19
4Dewan Adat Papua
4Dewan Eropa
4Dewan HAM PBB
4Dewan Hak Asasi Manusia PBB	^
4Dewan Keamanan PBB			DK PBB
4DK PBB	^
4Dewan Keamanan Perserikatan Bangsa-Bangsa	^
4Dewan Kerja Sama Teluk			GCC
4GCC	^
4Dewan Keselamatan Transportasi Nasional AS			NTSB
4NTSB	^
4Dewan Koordinasi ASEAN
4Dewan Masjid Indonesia			DMI
4DMI	^
4Dewan Olimpiade Asia			OCA
4OCA	^
4Dharma Wanita Persatuan
4Dinas Rahasia AS
4Secret Service	^
4US Secret Service	^
4Doctors Without Borders			MSF
4MSF	^
4Dokter Lintas Batas	^
4Dompet Dhuafa
4Dorna Sports
4Dorna	^
4Dow Jones
4Dream Theater
4EXO
4Efek Rumah Kaca
4Enhypen
4ENHYPEN	^
4Environmental Protection Agency			EPA
4EPA	^
4Eurasian Economic Union			EAEU
4EAEU	^
4Uni Ekonomi Eurasia	^
4Europol
4FESMI
4FIFA
4FKPPI
4FORKI
4Fatah
4Fatayat NU
4Federal Aviation Administration			FAA
4FAA	^
4Administrasi Penerbangan Federal	^
4Federal Bureau of Investigation			FBI
4FBI	^
4Biro Investigasi Federal	^
4Federal Open Market Committee			FOMC
4FOMC	^
4Federal Reserve			The Fed
4The Fed	^
4Bank Sentral AS	^
4Bank Sentral Amerika Serikat	^
4the Fed	^
4Federasi Bola Basket Internasional			FIBA
4FIBA	^
4Federasi Bola Voli Asia			AVC
4AVC	^
4Federasi Bola Voli Internasional			FIVB
4FIVB	^
4Federasi Bulu Tangkis Dunia			BWF
4BWF	^
4Badminton World Federation	^
4Federasi Bulutangkis Dunia	^
4Federasi Internasional Motor			FIM
4FIM	^
4Federasi Panjat Tebing Indonesia			FPTI
4FPTI	^
4Federasi Sepak Bola ASEAN			AFF
4AFF	^
4Federasi Sepakbola Asia Tenggara	^
4Federasi Sepak Bola Asia Tenggara	^
4Federasi Sepak Bola Belanda
4Federasi Sepak Bola China
4Federasi Sepak Bola Jepang			JFA
4JFA	^
4Federasi Sepak Bola Korea Selatan			KFA
4KFA	^
4Federasi Sepak Bola Malaysia			FAM
4FAM	^
4Federasi Sepak Bola Thailand
4Federasi Sepak Bola Vietnam			VFF
4VFF	^
4Federasi Serikat Guru Indonesia			FSGI
4FSGI	^
4Federasi Serikat Pekerja Metal Indonesia			FSPMI
4FSPMI	^
4Federation Internationale de l'Automobile			FIA
4FIA	^
4Fitch Ratings
4Fitch	^
4Food and Drug Administration			FDA
4FDA	^
4Badan Pengawas Obat dan Makanan AS	^
4Forbes
4Forkabi
4Formula E Operations			FEO
4FEO	^
4Formula E Operation	^
4Forum Betawi Rempug			FBR
4FBR	^
4Forum Kerukunan Umat Beragama			FKUB
4FKUB	^
4Forum Masyarakat Peduli Parlemen Indonesia			Formappi
4Formappi	^
4Forum Rektor Indonesia
4Freedom House
4Front Pembela Islam			FPI
4FPI	^
4Front Persaudaraan Islam	^
4G20
4G-20	^
4G7
4G-7	^
4G77
4GAPASDAP
4Gapasdap	^
4GNPF Ulama
4Gabungan Industri Kendaraan Bermotor Indonesia			Gaikindo
4Gaikindo	^
4GAIKINDO	^
4Gabungan Pengusaha Kelapa Sawit Indonesia			Gapki
4Gapki	^
4GAPKI	^
4Gabungan Perserikatan Pabrik Rokok Indonesia			Gappri
4Gappri	^
4GAPPRI	^
4Gabungan Produsen Makanan dan Minuman Indonesia			Gapmmi
4Gapmmi	^
4GAPMMI	^
4Garda Nasional AS
4Garda Nasional	^
4Pasukan Garda Nasional	^
4Gates Foundation
4Bill & Melinda Gates Foundation	^
4Yayasan Gates	^
4Bill and Melinda Gates Foundation	^
4Gaza Humanitarian Foundation			GHF
4GHF	^
4Yayasan Kemanusiaan Gaza	^
4Gerakan Aceh Merdeka			GAM
4GAM	^
4Gerakan Mahasiswa Kristen Indonesia			GMKI
4GMKI	^
4Gerakan Mahasiswa Nasional Indonesia			GMNI
4GMNI	^
4Gerakan Non-Blok			GNB
4GNB	^
4Gerakan Nonblok	^
4Gerakan Non Blok	^
4Gerakan Pemuda Ansor			GP Ansor
4GP Ansor	^
4Ansor	^
4Gerakan Pramuka			Pramuka
4Pramuka	^
4Kwarnas	^
4Gerakan Rakyat Indonesia Bersatu Jaya			GRIB Jaya
4GRIB Jaya	^
4GRIB	^
4Girls' Generation
4Gita Bahana Nusantara
4Global Sumud Flotilla
4God Bless
4Goldman Sachs
4Green Day
4Greenpeace
4Greenpeace Asia Tenggara
4Greenpeace Indonesia
4Guns N' Roses
4Gusdurian
4Jaringan Gusdurian	^
4Guyon Waton
4Hamas
4Brigade Al Qassam	^
4Brigade Al-Qassam	^
4Himperra
4Himpunan Bank Milik Negara			Himbara
4Himbara	^
4Himpunan Kawasan Industri
4Himpunan Kerukunan Tani Indonesia			HKTI
4HKTI	^
4Himpunan Mahasiswa Islam			HMI
4HMI	^
4Himpunan Nelayan Seluruh Indonesia			HNSI
4HNSI	^
4Himpunan Pengusaha Muda Indonesia			Hipmi
4Hipmi	^
4HIPMI	^
4BPP HIPMI	^
4Hippindo
4HIPPINDO	^
4Himpunan Peritel dan Penyewa Pusat Perbelanjaan Indonesia	^
4Hiswana Migas
4Hizbullah
4Hezbollah	^
4Hizbut Tahrir Indonesia			HTI
4HTI	^
4Houthi
4Human Rights Foundation
4Human Rights Watch			HRW
4HRW	^
4IGI
4ISRO
4ITF
4ITZY
4Ikatan Advokat Indonesia			Ikadin
4Ikadin	^
4Ikatan Alumni Lemhannas			IKAL
4IKAL	^
4Ikatan Bidan Indonesia			IBI
4IBI	^
4Ikatan Cendekiawan Muslim Indonesia			ICMI
4ICMI	^
4Ikatan Dokter Anak Indonesia			IDAI
4IDAI	^
4Ikatan Dokter Indonesia			IDI
4IDI	^
4Pengurus Besar Ikatan Dokter Indonesia	^
4Ikatan Hakim Indonesia			IKAHI
4IKAHI	^
4Ikatan Jurnalis Televisi Indonesia			IJTI
4IJTI	^
4Ikatan Mahasiswa Muhammadiyah			IMM
4IMM	^
4Ikatan Motor Indonesia			IMI
4IMI	^
4IMI Pusat	^
4Ikatan Notaris Indonesia
4Ikatan Pelajar Nahdlatul Ulama			IPNU
4IPNU	^
4Imagine Dragons
4Imparsial
4Indikator Politik Indonesia
4Indikator	^
4Indo Barometer
4Indonesia Corruption Watch			ICW
4ICW	^
4Indonesia Halal Watch
4Indonesia National Air Carriers Association			INACA
4INACA	^
4Indonesia Police Watch			IPW
4IPW	^
4Indonesia Political Opinion
4Indonesia Political Review
4Indonesian National Shipowners Association			INSA
4INSA	^
4Induk Koperasi Unit Desa			Inkud
4Inkud	^
4Induk KUD	^
4Inkopkar
4Induk Koperasi Kartika	^
4Inkopol
4Induk Koperasi Kepolisian	^
4Institute for Criminal Justice Reform			ICJR
4ICJR	^
4Institute for Development of Economics and Finance			Indef
4Indef	^
4INDEF	^
4Institute for Essential Services Reform			IESR
4IESR	^
4Institute for Policy Analysis of Conflict			IPAC
4IPAC	^
4Institute for Security and Strategic Studies			ISESS
4ISESS	^
4International Boxing Federation			IBF
4IBF	^
4Interpol
4JKT48
4JP Morgan
4JPMorgan	^
4JPMorgan Chase	^
4JPPR
4Jamaah Ansharut Daulah			JAD
4JAD	^
4Jaringan Advokasi Tambang			Jatam
4Jatam	^
4JATAM	^
4Jaringan Pemantau Pendidikan Indonesia			JPPI
4JPPI	^
4Jemaah Islamiyah			JI
4JI	^
4Jamaah Islamiyah	^
4Jihad Islam Palestina
4Jihad Islam	^
4KNVB
4KONI DKI Jakarta
4Kahitna
4Kamar Dagang dan Industri			Kadin
4Kadin	^
4Kadin Indonesia	^
4Kamar Dagang dan Industri Indonesia	^
4KADIN	^
4Kantor PBB untuk Koordinasi Urusan Kemanusiaan			OCHA
4OCHA	^
4Kantor Koordinasi Urusan Kemanusiaan PBB	^
4Kantor Perwakilan Dagang AS			USTR
4USTR	^
4United States Trade Representative	^
4Kapal Perempuan
4Karang Taruna
4KedaiKOPI
4Kedai Kopi	^
4Lembaga Survei KedaiKOPI	^
4Kelompok Kriminal Bersenjata			KKB
4KKB	^
4Kementerian Haji dan Umrah Arab Saudi
4Kementerian Haji Saudi	^
4Kementerian Kesehatan Gaza
4Kementerian Kesehatan di Gaza	^
4Kementerian Kesehatan Palestina
4Kementerian Luar Negeri China
4Kementerian Luar Negeri Cina	^
4Kementerian Luar Negeri Iran
4Kemlu Iran	^
4Kementerian Luar Negeri Israel
4Kemlu Israel	^
4Kementerian Luar Negeri Jepang
4Kementerian Luar Negeri Malaysia
4Wisma Putra	^
4Kementerian Luar Negeri Rusia
4Kementerian Luar Negeri Thailand
4Kementerian Luar Negeri Ukraina
4Kementerian Perdagangan China
4Kementerian Pertahanan Israel
4Kementerian Pertahanan Rusia
4Kepolisian Diraja Malaysia			PDRM
4PDRM	^
4Kepolisian Los Angeles			LAPD
4LAPD	^
4Departemen Kepolisian Los Angeles	^
4Kepolisian Metropolitan London
4Metropolitan Police Service	^
4Metropolitan Police	^
4Kepolisian London	^
4Kepolisian Metropolitan	^
4Kepolisian New York			NYPD
4NYPD	^
4Kerispatih
4Kerja Sama Ekonomi Asia Pasifik			APEC
4APEC	^
4Asia-Pacific Economic Cooperation	^
4Kesatuan Aksi Mahasiswa Muslim Indonesia			KAMMI
4KAMMI	^
4Kesatuan Organisasi Serbaguna Gotong Royong 1957			Kosgoro 1957
4Kosgoro 1957	^
4Kosgoro	^
4Keuskupan Agung Jakarta			KAJ
4KAJ	^
4Kitabisa
4Kitabisa.com	^
4Knesset
4Komando Pusat AS			CENTCOM
4CENTCOM	^
4Komando Pusat Amerika Serikat	^
4Komisi Eropa
4European Commission	^
4Komisi Komunikasi Federal
4Federal Communications Commission	^
4Komisi Perdagangan Federal			FTC
4FTC	^
4Federal Trade Commission	^
4Komisi Tinggi PBB untuk Pengungsi			UNHCR
4UNHCR	^
4Komisioner Tinggi PBB untuk Pengungsi	^
4UNHCR Indonesia	^
4Komisi untuk Orang Hilang dan Korban Tindak Kekerasan			KontraS
4KontraS	^
4Kontras	^
4Komite Eksekutif PSSI
4Exco PSSI	^
4Komite Nasional Pemuda Indonesia			KNPI
4KNPI	^
4Komite Olahraga Nasional Indonesia			KONI
4KONI	^
4Komite Olahraga Nasional Indonesia Pusat	^
4KONI Pusat	^
4Komite Olimpiade Indonesia			KOI
4KOI	^
4NOC Indonesia	^
4Komite Olimpiade Internasional			IOC
4IOC	^
4International Olympic Committee	^
4Komunitas ASEAN
4Komunitas Ekonomi ASEAN			MEA
4MEA	^
4Masyarakat Ekonomi ASEAN	^
4Komunitas Politik-Keamanan ASEAN
4Komunitas Sosial Budaya ASEAN
4Konfederasi Sepak Bola Asia			AFC
4AFC	^
4Konfederasi Sepakbola Asia	^
4Konfederasi Serikat Pekerja Indonesia			KSPI
4KSPI	^
4Konfederasi Serikat Pekerja Seluruh Indonesia			KSPSI
4KSPSI	^
4Konferensi Waligereja Indonesia			KWI
4KWI	^
4Kongres AS
4Kongres Amerika Serikat	^
4Kongres Advokat Indonesia
4Konsil Kesehatan Indonesia			KKI
4KKI	^
4Konsorsium Pembaruan Agraria			KPA
4KPA	^
4Korps Garda Revolusi Islam			IRGC
4IRGC	^
4Garda Revolusi Iran	^
4Korps Garda Revolusi Islam Iran	^
4Korps Garda Revolusi Iran	^
4Garda Revolusi	^
4Korps Marinir AS
4Korps Pegawai Republik Indonesia			Korpri
4Korpri	^
4KORPRI	^
4Kowani
4LBH Bandung
4LBH Medan
4LBH Surabaya
4LIV Golf
4LLDIKTI
4LPEM FEB UI
4LPEM UI	^
4Lazismu
4Le Sserafim
4LE SSERAFIM	^
4Legiun Veteran Republik Indonesia			LVRI
4LVRI	^
4Lembaga Bantuan Hukum			LBH
4LBH	^
4Lembaga Bantuan Hukum Jakarta			LBH Jakarta
4LBH Jakarta	^
4Lembaga Dakwah Islam Indonesia			LDII
4LDII	^
4Lembaga Penjamin Simpanan			LPS
4LPS	^
4Lembaga Survei Indonesia			LSI
4LSI	^
4Lembaga Survei Nasional			LSN
4LSN	^
4Liga Arab
4Likud
4Lingkaran Survei Indonesia
4LSI Denny JA	^
4Linkin Park
4Litbang Kompas
4Lokataru
4Lokataru Foundation	^
4MER-C
4Medical Emergency Rescue Committee	^
4Maarif Institute
4Mahkamah Agung AS
4Mahkamah Agung Amerika Serikat	^
4Mahkamah Internasional			ICJ
4ICJ	^
4International Court of Justice	^
4Mahkamah Pidana Internasional			ICC
4ICC	^
4Mahkamah Kejahatan Internasional	^
4International Criminal Court	^
4Majelis Ulama Indonesia			MUI
4MUI	^
4Majelis Umum PBB
4Majelis Umum Perserikatan Bangsa-Bangsa	^
4Maliq & D'Essentials
4Mandalika Grand Prix Association			MGPA
4MGPA	^
4Maroon 5
4Mastel
4Masyarakat Anti Fitnah Indonesia			Mafindo
4Mafindo	^
4MAFINDO	^
4Pemeriksa Fakta Mafindo	^
4Tim Pemeriksa Fakta Mafindo	^
4Pemeriksa Fakta MAFINDO	^
4Masyarakat Anti Korupsi Indonesia			MAKI
4MAKI	^
4Masyarakat Antikorupsi Indonesia	^
4Masyarakat Ekonomi Syariah			MES
4MES	^
4Masyarakat Transportasi Indonesia			MTI
4MTI	^
4Matakin
4Mayo Clinic
4Medco Foundation
4Median
4Metallica
4Migrant CARE
4Migrant Care	^
4Moody's
4Morgan Stanley
4Mossad
4Muhammadiyah
4Muslimat NU
4NBA
4NCT 127
4NCT Dream
4NFL
4Nahdlatul Ulama			NU
4NU	^
4National Aeronautics and Space Administration			NASA
4NASA	^
4Badan Antariksa Amerika Serikat	^
4National Crime Agency
4National Oceanic and Atmospheric Administration			NOAA
4NOAA	^
4National Paralympic Committee Indonesia			NPC Indonesia
4NPC Indonesia	^
4NPCI	^
4National Security Agency			NSA
4NSA	^
4Negara Islam Irak dan Suriah			ISIS
4ISIS	^
4Islamic State	^
4Negara Islam	^
4New Development Bank			NDB
4NDB	^
4NewJeans
4Nidji
4OASE KIM
4One Championship
4ONE Championship	^
4One Direction
4Organisasi Angkutan Darat			Organda
4Organda	^
4Organisasi Kerja Sama Islam			OKI
4OKI	^
4Organisasi Kerjasama Islam	^
4Organisasi Konferensi Islam	^
4Organisasi Kerja Sama Shanghai			SCO
4SCO	^
4Organisasi Kesehatan Dunia			WHO
4WHO	^
4World Health Organization	^
4Badan Kesehatan Dunia	^
4Organisasi Maritim Internasional			IMO
4IMO	^
4Organisasi Meteorologi Dunia			WMO
4WMO	^
4World Meteorological Organization	^
4Organisasi Migrasi Internasional			IOM
4IOM	^
4Organisasi Internasional untuk Migrasi	^
4Organisasi Negara-Negara Pengekspor Minyak			OPEC
4OPEC	^
4OPEC+	^
4Organisasi Negara Pengekspor Minyak	^
4Organisasi Pangan dan Pertanian			FAO
4FAO	^
4Organisasi Pangan dan Pertanian Dunia	^
4Food and Agriculture Organization	^
4Organisasi Papua Merdeka			OPM
4OPM	^
4Organisasi Pembebasan Palestina			PLO
4PLO	^
4Organisasi Penerbangan Sipil Internasional			ICAO
4ICAO	^
4International Civil Aviation Organization	^
4Organisasi Perburuhan Internasional			ILO
4ILO	^
4International Labour Organization	^
4Organisasi Buruh Internasional	^
4Organisasi Perdagangan Dunia			WTO
4WTO	^
4World Trade Organization	^
4Organisasi untuk Kerja Sama dan Pembangunan Ekonomi			OECD
4OECD	^
4Organisasi Kerja Sama Ekonomi dan Pembangunan	^
4Organisasi Kerja Sama dan Pembangunan Ekonomi	^
4Otoritas Moneter Singapura
4Monetary Authority of Singapore	^
4Oxfam
4PABSI
4PAPPRI
4PB Djarum
4PB Exist
4Exist Jakarta	^
4PB Jaya Raya
4PB Mutiara Cardinal
4PMKRI
4POGI
4PSHK
4PT Liga Indonesia Baru			LIB
4LIB	^
4Liga Indonesia Baru	^
4PT LIB	^
4I.League	^
4PWNU Jawa Timur
4PWNU Jatim	^
4Padi Reborn
4Pagar Nusa
4Pakatan Harapan
4Pakta Pertahanan Atlantik Utara			NATO
4NATO	^
4Organisasi Pakta Pertahanan Atlantik Utara	^
4Palang Merah Indonesia			PMI
4PMI	^
4Palang Merah Internasional			ICRC
4ICRC	^
4Komite Palang Merah Internasional	^
4Parameter Politik Indonesia
4Parisada Hindu Dharma Indonesia			PHDI
4PHDI	^
4Parlemen ASEAN			AIPA
4AIPA	^
4ASEAN Inter-Parliamentary Assembly	^
4Parlemen Eropa
4Parlemen Inggris
4Partai Aksi Rakyat
4Partai Bharatiya Janata			BJP
4BJP	^
4Partai Buruh Inggris
4Partai Demokrat AS
4Partai Demokrat Liberal Jepang			LDP
4LDP	^
4Partai Islam Se-Malaysia
4Partai Komunis China
4Partai Komunis Cina	^
4Partai Komunis Tiongkok	^
4Partai Konservatif
4Partai Pheu Thai
4Pheu Thai	^
4Partai Republik
4Pasukan Pembela Israel
4Pasukan Pengibar Bendera Pusaka			Paskibraka
4Paskibraka	^
4Pasukan Pertahanan Israel			IDF
4IDF	^
4Israel Defense Forces	^
4Pelti
4Pemuda Muhammadiyah
4Pemuda Pancasila
4Pengadilan Arbitrase Olahraga
4Pengurus Besar Esports Indonesia			PBESI
4PBESI	^
4PB ESI	^
4Pengurus Besar Nahdlatul Ulama			PBNU
4PBNU	^
4Nahdlatul Ulama PBNU	^
4Pengurus Wilayah Nahdlatul Ulama			PWNU
4PWNU	^
4Pentagon
4Peradi SAI
4Perekat Nusantara
4PEREKAT Nusantara	^
4Pergerakan Mahasiswa Islam Indonesia			PMII
4PMII	^
4Perhimpunan Advokat Indonesia			Peradi
4Peradi	^
4PERADI	^
4Perhimpunan Bank Nasional			Perbanas
4Perbanas	^
4Perhimpunan Dokter Paru Indonesia			PDPI
4PDPI	^
4Perhimpunan Hotel dan Restoran Indonesia			PHRI
4PHRI	^
4BPP PHRI	^
4Perhimpunan Pendidikan dan Guru			P2G
4P2G	^
4Perkumpulan Industri Kendaraan Listrik Indonesia			Periklindo
4Periklindo	^
4PERIKLINDO	^
4Perkumpulan untuk Pemilu dan Demokrasi			Perludem
4Perludem	^
4Permabudhi
4Persatuan Atletik Seluruh Indonesia			PASI
4PASI	^
4Persatuan Bola Basket Seluruh Indonesia			Perbasi
4Perbasi	^
4Persatuan Bola Voli Seluruh Indonesia			PBVSI
4PBVSI	^
4Pengurus Pusat Persatuan Bola Voli Seluruh Indonesia	^
4Persatuan Bulutangkis Seluruh Indonesia			PBSI
4PBSI	^
4Persatuan Bulu Tangkis Seluruh Indonesia	^
4Pengurus Pusat PBSI	^
4Persatuan Dokter Gigi Indonesia			PDGI
4PDGI	^
4Persatuan Guru Republik Indonesia			PGRI
4PGRI	^
4Persatuan Insinyur Indonesia			PII
4PII	^
4Persatuan Islam			Persis
4Persis	^
4Persatuan Perawat Nasional Indonesia			PPNI
4PPNI	^
4Persatuan Purnawirawan Angkatan Darat			PPAD
4PPAD	^
4Persatuan Renang Seluruh Indonesia			PRSI
4PRSI	^
4Persatuan Sepak Bola Seluruh Indonesia			PSSI
4PSSI	^
4Persatuan Sepakbola Seluruh Indonesia	^
4Persatuan Wartawan Indonesia			PWI
4PWI	^
4PWI Pusat	^
4Persaudaraan Alumni 212			PA 212
4PA 212	^
4Persekutuan Gereja-Gereja di Indonesia			PGI
4PGI	^
4Persekutuan Gereja-gereja di Indonesia	^
4Perserikatan Bangsa-Bangsa			PBB
4PBB	^
4Perserikatan Bangsa Bangsa	^
4United Nations	^
4Persi
4Persit Kartika Chandra Kirana
4Persit	^
4Pertina
4Perwakilan Umat Buddha Indonesia			Walubi
4Walubi	^
4Peterpan
4Pimpinan Pusat Muhammadiyah			PP Muhammadiyah
4PP Muhammadiyah	^
4Political Weather Station			PWS
4PWS	^
4Poltracking Indonesia
4Poltracking	^
4Populi Center
4Program Lingkungan PBB			UNEP
4UNEP	^
4United Nations Environment Programme	^
4Program Pangan Dunia			WFP
4WFP	^
4World Food Programme	^
4Projo
4Pro Jokowi	^
4Public Investment Fund			PIF
4PIF	^
4Pukat UGM
4Purna Paskibraka Indonesia
4Pusat Pengendalian dan Pencegahan Penyakit
4Pusat Pengendalian dan Pencegahan Penyakit AS	^
4Quad
4Real Estate Indonesia			REI
4REI	^
4Realestat Indonesia	^
4Red Velvet
4Relawan Jokowi Mania
4JoMan	^
4Jokowi Mania	^
4Reporters Without Borders			RSF
4RSF	^
4Reserve Bank of Australia			RBA
4RBA	^
4Rockefeller Foundation
4Roscosmos
4Rumah Zakat
4SAFEnet
4SETARA Institute
4Setara Institute	^
4Setara	^
4SPSI
4Saiful Mujani Research and Consulting			SMRC
4SMRC	^
4Saiful Mujani Research & Consulting	^
4Sajogyo Institute
4Save the Children
4Scotland Yard
4Securities and Exchange Commission			SEC
4SEC	^
4Komisi Sekuritas dan Bursa AS	^
4Komisi Sekuritas dan Bursa	^
4Sekretariat ASEAN
4Senat AS
4Senat Amerika Serikat	^
4Serikat Buruh Sejahtera Indonesia			SBSI
4SBSI	^
4Serikat Media Siber Indonesia			SMSI
4SMSI	^
4Serikat Pekerja Angkutan Indonesia			SPAI
4SPAI	^
4Serikat Pekerja Nasional			SPN
4SPN	^
4Serikat Perusahaan Pers			SPS
4SPS	^
4Serikat Petani Indonesia
4Setara Institute
4Setia Band
4Sheila on 7
4Sheila On 7	^
4Shin Bet
4Slank
4Solidaritas Merah Putih			Solmet
4Solmet	^
4Solidaritas Perempuan
4Standard & Poor's
4Standard and Poor's	^
4S&P Global	^
4S&P Global Ratings	^
4Stray Kids
4Super Junior
4Superman Is Dead
4TP PKK
4TXT
4Tomorrow X Together	^
4Taliban
4Tentara Pembebasan Nasional Papua Barat			TPNPB
4TPNPB	^
4TPNPB-OPM	^
4The Beatles
4Themis Indonesia
4Tim Advokasi untuk Demokrasi			TAUD
4TAUD	^
4Tim Kampanye Nasional Prabowo-Gibran			TKN Prabowo-Gibran
4TKN Prabowo-Gibran	^
4TKN	^
4TKN Prabowo Gibran	^
4Tim Nasional Indonesia
4Timnas Indonesia	^
4Tim Merah Putih	^
4Timnas Merah Putih	^
4Skuad Garuda	^
4Timnas Garuda	^
4Tim Pembela Ulama dan Aktivis			TPUA
4TPUA	^
4Tim Pemenangan Nasional Ganjar-Mahfud			TPN Ganjar-Mahfud
4TPN Ganjar-Mahfud	^
4TPN	^
4Timnas AMIN
4Timnas Amin	^
4Tony Blair Institute
4Transparansi Internasional
4Transparency International
4Transparency International Indonesia			TII
4TII	^
4Trump Organization
4UEFA
4UN Tourism
4UN Women
4UNESCO
4Unesco	^
4UNICEF
4Unicef	^
4UNIFIL
4Unifil	^
4UNODC
4Uni Afrika
4Uni Eropa			UE
4UE	^
4European Union	^
4United Malays National Organisation			UMNO
4UMNO	^
4United Nations Development Programme			UNDP
4UNDP	^
4United States Geological Survey			USGS
4USGS	^
4Survei Geologi Amerika Serikat	^
4Survei Geologi AS	^
4US Geological Survey	^
4Vibrasi Suara Indonesia
4Voxpol Center
4Voxpol Center Research and Consulting	^
4WTA
4WWE
4Wadah Musik Indonesia			WAMI
4WAMI	^
4Wahana Musik Indonesia	^
4Wadah Pegawai KPK			WP KPK
4WP KPK	^
4Wahana Lingkungan Hidup Indonesia			Walhi
4Walhi	^
4WALHI	^
4Wahid Institute
4Wahid Foundation	^
4Westlife
4World Athletics
4World Boxing
4World Boxing Association			WBA
4WBA	^
4World Boxing Council			WBC
4WBC	^
4World Boxing Organization			WBO
4WBO	^
4World Economic Forum			WEF
4WEF	^
4Forum Ekonomi Dunia	^
4World Resources Institute			WRI
4WRI	^
4WRI Indonesia	^
4World Vision
4Wahana Visi Indonesia	^
4World Wide Fund for Nature			WWF
4WWF	^
4World Wildlife Fund	^
4Y-Publica
4Yayasan Lembaga Bantuan Hukum Indonesia			YLBHI
4YLBHI	^
4Yayasan Lembaga Konsumen Indonesia			YLKI
4YLKI	^
4aespa
4idEA
4Asosiasi E-Commerce Indonesia	^
5Arsip Nasional Republik Indonesia			ANRI
5ANRI	^
5BPJS Kesehatan
5Badan Penyelenggara Jaminan Sosial Kesehatan	^
5BPJS Ketenagakerjaan
5Badan Penyelenggara Jaminan Sosial Ketenagakerjaan	^
5BPJamsostek	^
5Badan Amil Zakat Nasional			Baznas
5Baznas	^
5BAZNAS	^
5Baznas RI	^
5Badan Anggaran DPR			Banggar DPR
5Banggar DPR	^
5Banggar	^
5Badan Bank Tanah
5Bank Tanah	^
5Badan Ekonomi Kreatif			Bekraf
5Bekraf	^
5Badan Geologi
5Badan Gizi Nasional			BGN
5BGN	^
5Badan Industri Mineral
5Badan Informasi Geospasial			BIG
5BIG	^
5Badan Intelijen Negara			BIN
5BIN	^				word
5Badan Intelijen Strategis			Bais TNI
5Bais TNI	^
5BAIS TNI	^
5BAIS	^
5Badan Karantina Indonesia
5Badan Keamanan Laut			Bakamla
5Bakamla	^
5Badan Kebijakan Fiskal			BKF
5BKF	^
5Badan Kehormatan DPD			BK DPD
5BK DPD	^
5Badan Kepegawaian Negara			BKN
5BKN	^
5Badan Kependudukan dan Keluarga Berencana Nasional			BKKBN
5BKKBN	^
5Badan Kerja Sama Antar-Parlemen DPR			BKSAP DPR
5BKSAP DPR	^
5BKSAP	^
5BKSAP DPR RI	^
5Badan Komunikasi Pemerintah			Bakom
5Bakom	^
5Bakom RI	^
5Badan Koordinasi Penanaman Modal			BKPM
5BKPM	^
5Badan Legislasi DPR			Baleg DPR
5Baleg DPR	^
5Baleg	^
5Badan Meteorologi, Klimatologi, dan Geofisika			BMKG
5BMKG	^
5Badan Meteorologi Klimatologi dan Geofisika	^
5Badan Meteorologi, Klimatologi dan Geofisika	^
5Badan Musyawarah DPR			Bamus DPR
5Bamus DPR	^
5Badan Narkotika Nasional			BNN
5BNN	^
5Badan Nasional Penanggulangan Bencana			BNPB
5BNPB	^
5Badan Nasional Penanggulangan Terorisme			BNPT
5BNPT	^
5Badan Nasional Penempatan dan Perlindungan Tenaga Kerja Indonesia			BNP2TKI
5BNP2TKI	^
5Badan Nasional Pengelola Perbatasan			BNPP
5BNPP	^
5Badan Nasional Sertifikasi Profesi			BNSP
5BNSP	^
5Badan Pangan Nasional			Bapanas
5Bapanas	^
5Badan Pelindungan Pekerja Migran Indonesia			BP2MI
5BP2MI	^
5Badan Pembinaan Ideologi Pancasila			BPIP
5BPIP	^
5Badan Pemeriksa Keuangan			BPK
5BPK	^
5BPK RI	^
5Badan Penanggulangan Bencana Daerah			BPBD
5BPBD	^
5Badan Pengatur Hilir Minyak dan Gas Bumi			BPH Migas
5BPH Migas	^
5Badan Pengatur Jalan Tol			BPJT
5BPJT	^
5Badan Pengaturan BUMN			BP BUMN
5BP BUMN	^
5Badan Pengawas Obat dan Makanan			BPOM
5BPOM	^
5Badan POM	^
5Badan Pengawas Pemilihan Umum			Bawaslu
5Bawaslu	^
5Badan Pengawas Pemilu	^
5Bawaslu RI	^
5Badan Pengawas Perdagangan Berjangka Komoditi			Bappebti
5Bappebti	^
5Badan Pengawasan Keuangan dan Pembangunan			BPKP
5BPKP	^
5Badan Pengelola Dana Perkebunan			BPDP
5BPDP	^
5BPDPKS	^
5Badan Pengelola Dana Perkebunan Kelapa Sawit	^
5Badan Pengelola Keuangan Haji			BPKH
5BPKH	^
5Badan Pengelola Tabungan Perumahan Rakyat			BP Tapera
5BP Tapera	^
5Badan Pengkajian dan Penerapan Teknologi			BPPT
5BPPT	^
5Badan Pengusahaan Batam			BP Batam
5BP Batam	^
5Badan Penyelenggara Haji			BP Haji
5BP Haji	^
5Badan Pengelola Haji	^
5Badan Penyelenggara Jaminan Sosial			BPJS
5BPJS	^
5Badan Percepatan Pengentasan Kemiskinan			BP Taskin
5BP Taskin	^
5Badan Perencanaan Pembangunan Nasional			Bappenas
5Bappenas	^
5Kementerian PPN/Bappenas	^
5Kementerian Perencanaan Pembangunan Nasional	^
5Badan Perlindungan Konsumen Nasional			BPKN
5BPKN	^
5Badan Pertanahan Nasional			BPN
5BPN	^
5Kementerian ATR/BPN	^
5Badan Pusat Statistik			BPS
5BPS	^
5Badan Reserse Kriminal Polri			Bareskrim Polri
5Bareskrim Polri	^
5Bareskrim	^
5Bareskrim Mabes Polri	^
5Badan Reserse Kriminal	^
5Badan Restorasi Gambut			BRG
5BRG	^
5Badan Riset dan Inovasi Nasional			BRIN
5BRIN	^
5Badan SAR Nasional			Basarnas
5Basarnas	^
5Badan Nasional Pencarian dan Pertolongan	^
5Badan Siber dan Sandi Negara			BSSN
5BSSN	^
5Badan Standardisasi Nasional			BSN
5BSN	^
5Badan Tenaga Nuklir Nasional			Batan
5Batan	^
5Badan Wakaf Indonesia			BWI
5BWI	^
5Bank Indonesia			BI
5BI	^
5Bursa Efek Indonesia			BEI
5BEI	^
5Indonesia Stock Exchange	^
5DPRD DKI Jakarta
5DPRD DKI	^
5Detasemen Khusus 88 Antiteror			Densus 88
5Densus 88	^
5Densus 88 Antiteror	^
5Densus 88 Antiteror Polri	^
5Detasemen Khusus 88	^
5Densus	^
5Dewan Ekonomi Nasional			DEN
5DEN	^
5Dewan Energi Nasional			DEN
5DEN	^
5Dewan Jaminan Sosial Nasional			DJSN
5DJSN	^
5Dewan Kehormatan Penyelenggara Pemilu			DKPP
5DKPP	^
5Dewan Ketahanan Nasional			Wantannas
5Wantannas	^
5Dewan Pengawas KPK			Dewas KPK
5Dewas KPK	^
5Dewan Pers
5Dewan Pertahanan Nasional			DPN
5DPN	^
5Dewan Pertimbangan Presiden			Wantimpres
5Wantimpres	^
5Dewan Perwakilan Daerah			DPD
5DPD	^
5DPD RI	^
5DPD-RI	^
5Dewan Perwakilan Rakyat			DPR
5DPR	^
5DPR RI	^
5DPR-RI	^
5Dewan Perwakilan Rakyat Republik Indonesia	^
5Dewan Perwakilan Rakyat Aceh			DPRA
5DPRA	^
5Dewan Perwakilan Rakyat Daerah			DPRD
5DPRD	^
5Direktorat Jenderal Administrasi Hukum Umum			Ditjen AHU
5Ditjen AHU	^
5Direktorat Jenderal Anggaran			DJA
5DJA	^
5Direktorat Jenderal Bea dan Cukai			DJBC
5DJBC	^
5Ditjen Bea Cukai	^
5Ditjen Bea dan Cukai	^
5Bea Cukai	^
5Bea dan Cukai	^
5Direktorat Jenderal Imigrasi			Ditjen Imigrasi
5Ditjen Imigrasi	^
5Direktorat Jenderal Kekayaan Intelektual			DJKI
5DJKI	^
5Ditjen Kekayaan Intelektual	^
5Ditjen KI	^
5Direktorat Jenderal Kekayaan Negara			DJKN
5DJKN	^
5Direktorat Jenderal Kependudukan dan Pencatatan Sipil			Dukcapil
5Dukcapil	^
5Ditjen Dukcapil	^
5Direktorat Jenderal Migas
5Ditjen Migas	^
5Direktorat Jenderal Mineral dan Batubara			Ditjen Minerba
5Ditjen Minerba	^
5Direktorat Jenderal Pajak			DJP
5DJP	^
5Ditjen Pajak	^
5Direktorat Jenderal Pemasyarakatan			Ditjenpas
5Ditjenpas	^
5Ditjen Pemasyarakatan	^
5Ditjen PAS	^
5Direktorat Jenderal Pendidikan Tinggi			Ditjen Dikti
5Ditjen Dikti	^
5Direktorat Jenderal Pengawasan Sumber Daya Kelautan dan Perikanan			Ditjen PSDKP
5Ditjen PSDKP	^
5Direktorat Jenderal Penyelenggaraan Haji dan Umrah			Ditjen PHU
5Ditjen PHU	^
5Direktorat Jenderal Perhubungan Darat			Ditjen Hubdat
5Ditjen Hubdat	^
5Ditjen Perhubungan Darat	^
5Direktorat Jenderal Perhubungan Laut			Ditjen Hubla
5Ditjen Hubla	^
5Ditjen Perhubungan Laut	^
5Direktorat Jenderal Perhubungan Udara			Ditjen Hubud
5Ditjen Hubud	^
5Ditjen Perhubungan Udara	^
5Direktorat Jenderal Perimbangan Keuangan			DJPK
5DJPK	^
5Direktorat Jenderal Perkeretaapian			DJKA
5DJKA	^
5Ditjen Perkeretaapian	^
5Divisi Hubungan Internasional Polri			Divhubinter Polri
5Divhubinter Polri	^
5Divhubinter	^
5Divisi Humas Polri
5Divisi Humas Mabes Polri	^
5Divisi Profesi dan Pengamanan Polri			Divpropam Polri
5Divpropam Polri	^
5Propam Polri	^
5Divisi Propam Polri	^
5Propam	^
5Indonesia Anti-Scam Centre			IASC
5IASC	^
5Indonesia Anti-Scam Center	^
5Kabinet Indonesia Maju
5Kabinet Kerja
5Kabinet Merah Putih
5Kantor Komunikasi Kepresidenan			PCO
5PCO	^
5Presidential Communication Office	^
5Kantor Staf Presiden			KSP
5KSP	^
5Kantor Staf Kepresidenan	^
5Kejaksaan Agung			Kejagung
5Kejagung	^
5Kejaksaan Agung RI	^
5Kejaksaan Agung Republik Indonesia	^
5Kejaksaan Negeri			Kejari
5Kejari	^
5Kejaksaan Tinggi			Kejati
5Kejati	^
5Kementerian Agama			Kemenag
5Kemenag	^
5Kementerian Agama RI	^
5Kementerian Agraria dan Tata Ruang			Kementerian ATR
5Kementerian ATR	^
5Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional	^
5Kementerian Badan Usaha Milik Negara			Kementerian BUMN
5Kementerian BUMN	^
5KemenBUMN	^
5Kementerian Dalam Negeri			Kemendagri
5Kemendagri	^
5Kementerian Desa dan Pembangunan Daerah Tertinggal			Kemendes PDT
5Kemendes PDT	^
5Kementerian Desa PDT	^
5Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi			Kemendes PDTT
5Kemendes PDTT	^
5Kementerian Desa, Pembangunan Daerah Tertinggal dan Transmigrasi	^
5Kemendes	^
5Kementerian Desa PDTT	^
5Kementerian Desa	^
5Kementerian Ekonomi Kreatif			Kemenekraf
5Kemenekraf	^
5Kementerian Energi dan Sumber Daya Mineral			Kementerian ESDM
5Kementerian ESDM	^
5ESDM	^
5Kementerian Haji dan Umrah			Kemenhaj
5Kemenhaj	^
5Kementerian Hak Asasi Manusia			KemenHAM
5KemenHAM	^
5Kementerian HAM	^
5Kementerian Hukum			Kemenkum
5Kemenkum	^
5Kementerian Hukum dan Hak Asasi Manusia			Kemenkumham
5Kemenkumham	^
5Kementerian Hukum dan HAM	^
5Kemenkum HAM	^
5Kementerian Imigrasi dan Pemasyarakatan			Kemenimipas
5Kemenimipas	^
5Kementerian Imipas	^
5KemenImipas	^
5Kementerian Investasi			Kementerian Investasi/BKPM
5Kementerian Investasi/BKPM	^
5Kementerian Kebudayaan
5Kementerian Kehutanan			Kemenhut
5Kemenhut	^
5Kementerian Kelautan dan Perikanan			KKP
5KKP	^
5Kementerian Kependudukan dan Pembangunan Keluarga			Kemendukbangga
5Kemendukbangga	^
5Kementerian Kependudukan dan Pembangunan Keluarga/BKKBN	^
5Kemendukbangga/BKKBN	^
5Kementerian Kesehatan			Kemenkes
5Kemenkes	^
5Kementerian Kesehatan RI	^
5Kementerian Ketenagakerjaan			Kemnaker
5Kemnaker	^
5Kemenaker	^
5Kementerian Tenaga Kerja	^
5Kementerian Keuangan			Kemenkeu
5Kemenkeu	^
5Kementerian Keuangan RI	^
5Kementerian Komunikasi dan Digital			Komdigi
5Komdigi	^
5Kemkomdigi	^
5Kementerian Komdigi	^
5Kemenkomdigi	^
5Kementerian Komunikasi dan Informatika			Kominfo
5Kominfo	^
5Kemenkominfo	^
5Kemkominfo	^
5Kementerian Kominfo	^
5Kementerian Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan			Kemenko Kumham Imipas
5Kemenko Kumham Imipas	^
5Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan			Kemenko Infra
5Kemenko Infra	^
5Kemenko IPK	^
5Kemenko Infrastruktur	^
5Kementerian Koordinator Bidang Kemaritiman			Kemenko Maritim
5Kemenko Maritim	^
5Kementerian Koordinator Bidang Kemaritiman dan Investasi			Kemenko Marves
5Kemenko Marves	^
5Kementerian Koordinator Bidang Pangan			Kemenko Pangan
5Kemenko Pangan	^
5Kementerian Koordinator Pangan	^
5Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan			Kemenko PMK
5Kemenko PMK	^
5Kementerian Koordinator Bidang Pemberdayaan Masyarakat			Kemenko PM
5Kemenko PM	^
5Kementerian Koordinator Bidang Perekonomian			Kemenko Perekonomian
5Kemenko Perekonomian	^
5Kementerian Koordinator Perekonomian	^
5Kementerian Koordinator Bidang Politik dan Keamanan			Kemenko Polkam
5Kemenko Polkam	^
5Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan			Kemenko Polhukam
5Kemenko Polhukam	^
5Kementerian Koordinator Bidang Politik, Hukum dan Keamanan	^
5Kementerian Koperasi			Kemenkop
5Kemenkop	^
5Kementerian Koperasi dan UKM			Kemenkop UKM
5Kemenkop UKM	^
5KemenkopUKM	^
5Kementerian Koperasi dan Usaha Kecil dan Menengah	^
5Kementerian Lingkungan Hidup
5Kementerian Lingkungan Hidup dan Kehutanan			KLHK
5KLHK	^
5Kementerian LHK	^
5Kementerian Luar Negeri			Kemlu
5Kemlu	^
5Kemenlu	^
5Kementerian Luar Negeri RI	^
5Kementerian Pariwisata			Kemenpar
5Kemenpar	^
5Kementerian Pariwisata dan Ekonomi Kreatif			Kemenparekraf
5Kemenparekraf	^
5Kementerian Pekerjaan Umum			Kementerian PU
5Kementerian PU	^
5Kementerian Pekerjaan Umum dan Perumahan Rakyat			Kementerian PUPR
5Kementerian PUPR	^
5PUPR	^
5KemenPUPR	^
5Kementerian Pelindungan Pekerja Migran Indonesia			KemenP2MI
5KemenP2MI	^
5KP2MI	^
5Kementerian P2MI	^
5Kementerian Pelindungan Pekerja Migran Indonesia/BP2MI	^
5KemenP2MI/BP2MI	^
5Kementerian Pemberdayaan Perempuan dan Perlindungan Anak			KemenPPPA
5KemenPPPA	^
5Kementerian PPPA	^
5KPPPA	^
5Kemen PPPA	^
5KemenPPA	^
5Kementerian PPA	^
5Kementerian Pemuda dan Olahraga			Kemenpora
5Kemenpora	^
5Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi			KemenPAN-RB
5KemenPAN-RB	^
5Kementerian PAN-RB	^
5Kementerian PANRB	^
5KemenPANRB	^
5Kemenpan RB	^
5Kemenpan-RB	^
5Kementerian PAN RB	^
5Kementerian Pendidikan Dasar dan Menengah			Kemendikdasmen
5Kemendikdasmen	^
5Kementerian Pendidikan Tinggi, Sains, dan Teknologi			Kemdiktisaintek
5Kemdiktisaintek	^
5Kemendiktisaintek	^
5Kementerian Pendidikan dan Kebudayaan			Kemendikbud
5Kemendikbud	^
5Kemdikbud	^
5Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi			Kemendikbudristek
5Kemendikbudristek	^
5Kemdikbudristek	^
5Kementerian Pendidikan, Kebudayaan, Riset dan Teknologi	^
5Kemendikbud Ristek	^
5Kementerian Perdagangan			Kemendag
5Kemendag	^
5Kementerian Perhubungan			Kemenhub
5Kemenhub	^
5Kementerian Perindustrian			Kemenperin
5Kemenperin	^
5Kementerian Pertahanan			Kemhan
5Kemhan	^
5Kemenhan	^
5Kementerian Pertahanan RI	^
5Kementerian Pertanian			Kementan
5Kementan	^
5Kementerian Perumahan Rakyat			Kemenpera
5Kemenpera	^
5Kementerian Perumahan dan Kawasan Permukiman			Kementerian PKP
5Kementerian PKP	^
5Kementerian Riset dan Teknologi			Kemenristek
5Kemenristek	^
5Kemristek	^
5Kementerian Riset, Teknologi, dan Pendidikan Tinggi			Kemenristekdikti
5Kemenristekdikti	^
5Kementerian Riset Teknologi dan Pendidikan Tinggi	^
5Kementerian Sosial			Kemensos
5Kemensos	^
5Kementerian Sosial RI	^
5Kementerian Tenaga Kerja dan Transmigrasi			Kemenakertrans
5Kemenakertrans	^
5Kemnakertrans	^
5Kementerian Transmigrasi
5Kementerian Usaha Mikro, Kecil, dan Menengah			Kementerian UMKM
5Kementerian UMKM	^
5Kepolisian Daerah			Polda
5Polda	^
5Kepolisian Negara Republik Indonesia			Polri
5Polri	^
5Kepolisian Republik Indonesia	^
5POLRI	^
5Kepolisian Resor			Polres
5Polres	^
5Kepolisian Resor Kota Besar			Polrestabes
5Polrestabes	^
5Kepolisian Sektor			Polsek
5Polsek	^
5Kodam Brawijaya
5Kodam V/Brawijaya	^
5Kodam Diponegoro
5Kodam IV/Diponegoro	^
5Kodam I/Bukit Barisan
5Kodam Bukit Barisan	^
5Kodam II/Sriwijaya
5Kodam Sriwijaya	^
5Kodam IX/Udayana
5Kodam Udayana	^
5Kodam Iskandar Muda
5Kodam Jaya
5Kodam Siliwangi
5Kodam III/Siliwangi	^
5Kodam VI/Mulawarman
5Kodam Mulawarman	^
5Kodam XII/Tanjungpura
5Kodam Tanjungpura	^
5Kodam XIII/Merdeka
5Kodam Merdeka	^
5Kodam XIV/Hasanuddin
5Kodam Hasanuddin	^
5Kodam XIX/Tuanku Tambusai
5Kodam Tuanku Tambusai	^
5Kodam XVII/Cenderawasih
5Kodam Cenderawasih	^
5Kodam XVIII/Kasuari
5Kodam Kasuari	^
5Kodam XX/Tuanku Imam Bonjol
5Kodam Tuanku Imam Bonjol	^
5Kodam XXI/Radin Inten
5Kodam Radin Inten	^
5Kodam XXII/Tambun Bungai
5Kodam Tambun Bungai	^
5Kodam XXIII/Palaka Wira
5Kodam Palaka Wira	^
5Kodam XXIV/Mandala Trikora
5Kodam Mandala Trikora	^
5Komando Cadangan Strategis Angkatan Darat			Kostrad
5Kostrad	^
5Komando Daerah Militer			Kodam
5Kodam	^
5Komando Distrik Militer			Kodim
5Kodim	^
5Komando Pasukan Khusus			Kopassus
5Kopassus	^
5Komando Pembinaan Doktrin, Pendidikan dan Latihan TNI AL			Kodiklatal
5Kodiklatal	^
5Komando Rayon Militer			Koramil
5Koramil	^
5Komando Resor Militer			Korem
5Korem	^
5Komisi Aparatur Sipil Negara			KASN
5KASN	^
5Komisi I DPR
5Komisi I DPR RI	^
5Komisi II DPR
5Komisi II DPR RI	^
5Komisi III DPR
5Komisi III DPR RI	^
5Komisi IV DPR
5Komisi IV DPR RI	^
5Komisi IX DPR
5Komisi IX DPR RI	^
5Komisi Informasi Pusat			KIP
5KIP	^				word
5Komisi Kejaksaan
5Komisi Kepolisian Nasional			Kompolnas
5Kompolnas	^
5Komisi Nasional Anti Kekerasan terhadap Perempuan			Komnas Perempuan
5Komnas Perempuan	^
5Komisi Nasional Disabilitas			KND
5KND	^
5Komisi Nasional Hak Asasi Manusia			Komnas HAM
5Komnas HAM	^
5Komnas-HAM	^
5Komisi Nasional Perlindungan Anak			Komnas PA
5Komnas PA	^
5Komnas Anak	^
5Komisi Pemberantasan Korupsi			KPK
5KPK	^
5Lembaga Antirasuah	^
5Komisi Pemilihan Umum			KPU
5KPU	^
5KPU RI	^
5Komisi Pengawas Persaingan Usaha			KPPU
5KPPU	^
5Komisi Penyiaran Indonesia			KPI
5KPI	^
5KPI Pusat	^
5Komisi Percepatan Reformasi Polri
5Komisi Perlindungan Anak Indonesia			KPAI
5KPAI	^
5Komisi V DPR
5Komisi V DPR RI	^
5Komisi VI DPR
5Komisi VI DPR RI	^
5Komisi VII DPR
5Komisi VII DPR RI	^
5Komisi VIII DPR
5Komisi VIII DPR RI	^
5Komisi X DPR
5Komisi X DPR RI	^
5Komisi XI DPR
5Komisi XI DPR RI	^
5Komisi XII DPR
5Komisi XII DPR RI	^
5Komisi XIII DPR
5Komisi XIII DPR RI	^
5Komisi Yudisial			KY
5KY	^
5Komite Ekonomi dan Industri Nasional			KEIN
5KEIN	^
5Komite Nasional Ekonomi dan Keuangan Syariah			KNEKS
5KNEKS	^
5Komite Nasional Keselamatan Transportasi			KNKT
5KNKT	^
5Komite Stabilitas Sistem Keuangan			KSSK
5KSSK	^
5Korps Brimob			Brimob
5Brimob	^
5Korps Brigade Mobil	^
5Brigade Mobil	^
5Korps Brimob Polri	^
5Korps Lalu Lintas Polri			Korlantas Polri
5Korlantas Polri	^
5Korlantas	^
5Korps Marinir			Marinir
5Marinir	^
5Korps Pasukan Gerak Cepat			Kopasgat
5Kopasgat	^
5Korpasgat	^
5Kustodian Sentral Efek Indonesia			KSEI
5KSEI	^
5Lembaga Administrasi Negara			LAN
5LAN	^
5Lembaga Ilmu Pengetahuan Indonesia			LIPI
5LIPI	^
5Lembaga Kantor Berita Nasional Antara			LKBN Antara
5LKBN Antara	^
5Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah			LKPP
5LKPP	^
5Lembaga Ketahanan Nasional			Lemhannas
5Lemhannas	^
5Lemhanas	^
5Lemhannas RI	^
5Lembaga Manajemen Aset Negara			LMAN
5LMAN	^
5Lembaga Manajemen Kolektif Nasional			LMKN
5LMKN	^
5Lembaga Pembiayaan Ekspor Indonesia			LPEI
5LPEI	^
5Indonesia Eximbank	^
5Lembaga Penerbangan dan Antariksa Nasional			Lapan
5Lapan	^
5LAPAN	^
5Lembaga Pengelola Dana Pendidikan			LPDP
5LPDP	^
5Lembaga Perlindungan Saksi dan Korban			LPSK
5LPSK	^
5Lembaga Sensor Film			LSF
5LSF	^
5Mahkamah Agung			MA
5MA	^
5Mahkamah Agung RI	^
5Mahkamah Kehormatan Dewan			MKD
5MKD	^
5Mahkamah Konstitusi			MK
5MK	^
5Majelis Kehormatan Mahkamah Konstitusi			MKMK
5MKMK	^
5Majelis Permusyawaratan Rakyat			MPR
5MPR	^
5MPR RI	^
5Majelis Permusyawaratan Rakyat Republik Indonesia	^
5Majelis Rakyat Papua			MRP
5MRP	^
5Markas Besar Polri			Mabes Polri
5Mabes Polri	^
5Markas Besar TNI			Mabes TNI
5Mabes TNI	^
5Museum Rekor Dunia Indonesia			MURI
5MURI	^
5Museum Rekor Indonesia	^
5Ombudsman Republik Indonesia			ORI
5ORI	^
5Ombudsman RI	^
5Ombudsman	^				word
5Otorita Ibu Kota Nusantara			OIKN
5OIKN	^
5Otorita IKN	^
5Otoritas Jasa Keuangan			OJK
5OJK	^
5Panitia Pengawas Pemilu			Panwaslu
5Panwaslu	^
5Paspampres
5Pasukan Pengamanan Presiden	^
5Pemerintah Provinsi Banten			Pemprov Banten
5Pemprov Banten	^
5Pemerintah Provinsi DKI Jakarta			Pemprov DKI Jakarta
5Pemprov DKI Jakarta	^
5Pemprov DKI	^
5Pemerintah Provinsi DKI	^
5Pemerintah Provinsi Jawa Barat			Pemprov Jawa Barat
5Pemprov Jawa Barat	^
5Pemprov Jabar	^
5Pemerintah Provinsi Jawa Tengah			Pemprov Jawa Tengah
5Pemprov Jawa Tengah	^
5Pemprov Jateng	^
5Pemerintah Provinsi Jawa Timur			Pemprov Jawa Timur
5Pemprov Jawa Timur	^
5Pemprov Jatim	^
5Pengadilan Negeri			PN
5PN	^
5Pengadilan Negeri Jakarta Pusat			PN Jakarta Pusat
5PN Jakarta Pusat	^
5PN Jakpus	^
5Pengadilan Negeri Jakarta Selatan			PN Jakarta Selatan
5PN Jakarta Selatan	^
5PN Jaksel	^
5Pengadilan Tata Usaha Negara			PTUN
5PTUN	^
5Pengadilan Tindak Pidana Korupsi			Pengadilan Tipikor
5Pengadilan Tipikor	^
5Pengadilan Tinggi
5Pengadilan Tipikor Jakarta
5Pengadilan Tipikor Jakarta Pusat	^
5Perpustakaan Nasional			Perpusnas
5Perpusnas	^
5Perum Perhutani
5Perhutani	^
5Perusahaan Umum Bulog			Perum Bulog
5Perum Bulog	^
5Bulog	^
5Badan Urusan Logistik	^
5Polda Bali
5Polda Jawa Barat
5Polda Jabar	^
5Polda Jawa Tengah
5Polda Jateng	^
5Polda Jawa Timur
5Polda Jatim	^
5Polda Metro Jaya
5Kepolisian Daerah Metro Jaya	^
5Polda Papua
5Polda Sumatera Utara
5Polda Sumut	^
5Pusat Pelaporan dan Analisis Transaksi Keuangan			PPATK
5PPATK	^
5Pusat Penerangan Hukum Kejaksaan Agung			Puspenkum Kejagung
5Puspenkum Kejagung	^
5Puspenkum	^
5Pusat Penerangan TNI			Puspen TNI
5Puspen TNI	^
5Pusat Vulkanologi dan Mitigasi Bencana Geologi			PVMBG
5PVMBG	^
5Satgas Pangan
5Satgas Pangan Polri	^
5Satgas Pasti
5Satgas PASTI	^
5Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi			SKK Migas
5SKK Migas	^
5Satuan Polisi Pamong Praja			Satpol PP
5Satpol PP	^
5Satuan Tugas Penanganan Covid-19			Satgas Covid-19
5Satgas Covid-19	^
5Satgas Penanganan Covid-19	^
5Gugus Tugas Percepatan Penanganan Covid-19	^
5Satuan Tugas Penertiban Kawasan Hutan			Satgas PKH
5Satgas PKH	^
5Sekretariat Jenderal DPR			Setjen DPR
5Setjen DPR	^
5Setjen DPR RI	^
5Sekretariat Kabinet			Setkab
5Setkab	^
5Seskab RI	^
5Sekretariat Negara			Setneg
5Setneg	^
5Kementerian Sekretariat Negara	^
5Kemensetneg	^
5Sekretariat Presiden			Setpres
5Setpres	^
5TNI Angkatan Darat			TNI AD
5TNI AD	^
5TNI-AD	^
5Angkatan Darat	^
5TNI Angkatan Laut			TNI AL
5TNI AL	^
5TNI-AL	^
5Angkatan Laut	^
5TNI Angkatan Udara			TNI AU
5TNI AU	^
5TNI-AU	^
5Angkatan Udara	^
5Tentara Nasional Indonesia			TNI
5TNI	^
6Gerakan Rakyat
6Partai Gerakan Rakyat	^
6Koalisi Indonesia Bersatu			KIB
6KIB	^
6Koalisi Indonesia Hebat			KIH
6KIH	^
6Koalisi Indonesia Kerja			KIK
6KIK	^
6Koalisi Indonesia Maju			KIM
6KIM	^
6Koalisi Indonesia Maju Plus			KIM Plus
6KIM Plus	^
6Koalisi Merah Putih
6Koalisi Perubahan untuk Persatuan			KPP
6KPP	^
6Koalisi Perubahan	^
6Partai Aceh
6Partai Adil Sejahtera Aceh			PAS Aceh
6PAS Aceh	^
6Partai Amanat Nasional			PAN
6PAN	^				word
6Partai Berkarya
6Partai Bintang Reformasi			PBR
6PBR	^
6Partai Bulan Bintang			PBB
6PBB	^
6Partai Buruh
6Partai Damai Sejahtera			PDS
6PDS	^
6Partai Darul Aceh			PDA
6PDA	^
6Partai Demokrasi Indonesia Perjuangan			PDIP
6PDIP	^
6PDI Perjuangan	^
6PDI-P	^
6PDI-Perjuangan	^
6Partai Demokrat
6Demokrat	^
6Partai Garda Perubahan Indonesia			Partai Garuda
6Partai Garuda	^
6Partai Gelombang Rakyat Indonesia			Partai Gelora
6Partai Gelora	^
6Gelora	^
6Partai Generasi Atjeh Beusaboh Tha'at dan Taqwa
6Partai Gabthat	^
6Gabthat	^
6Partai Gerakan Indonesia Raya			Partai Gerindra
6Partai Gerindra	^
6Gerindra	^
6Partai Golongan Karya			Partai Golkar
6Partai Golkar	^
6Golkar	^
6Partai Hati Nurani Rakyat			Partai Hanura
6Partai Hanura	^
6Hanura	^
6Partai Idaman
6Partai Keadilan Sejahtera			PKS
6PKS	^
6Partai Keadilan dan Persatuan Indonesia			PKPI
6PKPI	^
6Partai Kebangkitan Bangsa			PKB
6PKB	^
6Partai Kebangkitan Nusantara			PKN
6PKN	^
6Partai Komunis Indonesia			PKI
6PKI	^
6Partai Nanggroe Aceh			PNA
6PNA	^
6Partai Nasional Aceh			PNA
6PNA	^
6Partai Nasional Demokrat			Partai NasDem
6Partai NasDem	^
6NasDem	^
6Nasdem	^
6Partai Nasdem	^
6Partai Nasional Indonesia			PNI
6PNI	^
6Partai Persatuan Indonesia			Partai Perindo
6Partai Perindo	^
6Perindo	^
6Partai Persatuan Pembangunan			PPP
6PPP	^
6Partai Rakyat Demokratik			PRD
6PRD	^
6Partai Solidaritas Indonesia			PSI
6PSI	^
6Partai Soliditas Independen Rakyat Aceh			Partai SIRA
6Partai SIRA	^
6Partai Swara Rakyat Indonesia
6Parsindo	^
6Partai Ummat
7AMD
7ANZ
7ASDP Indonesia Ferry			ASDP
7ASDP	^
7PT ASDP Indonesia Ferry	^
7AXA
7AXA Mandiri	^
7Acer
7Activision
7Activision Blizzard
7Adaro Energy
7PT Adaro Energy	^
7Adaro	^
7Adhi Karya
7PT Adhi Karya	^
7Adobe
7Agoda
7Agrinas Pangan Nusantara
7PT Agrinas Pangan Nusantara	^
7Agrinas	^
7Agung Sedayu Group
7PT Agung Sedayu	^
7Air India
7AirAsia
7Air Asia	^
7AirAsia Indonesia	^
7AirNav Indonesia
7AirNav	^
7Airbnb
7Airbus
7Alam Sutera
7Alamtri Resources Indonesia			ADRO
7ADRO	^
7PT Alamtri Resources Indonesia	^
7AlamTri	^
7Alaska Airlines
7Alfamart
7PT Sumber Alfaria Trijaya	^
7AMRT	^
7Sumber Alfaria Trijaya	^
7PT Sumber Alfaria Trijaya Tbk	^
7Alibaba
7Alibaba Group	^
7Allo Bank
7Allo Bank Indonesia	^
7PT Allo Bank Indonesia Tbk	^
7Alphabet
7Amazon Web Services			AWS
7AWS	^
7American Airlines
7Amman Mineral
7Amman Mineral Internasional	^
7PT Amman Mineral Internasional	^
7PT Amman Mineral Nusa Tenggara	^
7AMMN	^
7Aneka Tambang			Antam
7Antam	^
7PT Antam	^
7PT Aneka Tambang	^
7ANTM	^
7Angkasa Pura
7PT Angkasa Pura	^
7PT Angkasa Pura Indonesia	^
7Angkasa Pura I			AP I
7AP I	^
7PT Angkasa Pura I	^
7Angkasa Pura II			AP II
7AP II	^
7PT Angkasa Pura II	^
7Anthropic
7Apple
7Aqua Danone
7Danone	^
7Danone Indonesia	^
7Asabri
7PT Asabri	^
7Asia Pulp and Paper			APP
7APP	^
7Askrindo
7PT Askrindo	^
7Aston Martin
7Astra Daihatsu Motor			ADM
7ADM	^
7PT Astra Daihatsu Motor	^
7Astra Honda Motor			AHM
7AHM	^
7PT Astra Honda Motor	^
7Astra International			ASII
7ASII	^
7PT Astra International	^
7Astra	^
7Asus
7ASUS	^
7Aviasi Pariwisata Indonesia			InJourney
7InJourney	^
7PT Aviasi Pariwisata Indonesia	^
7BAIC
7BMW
7BMW Group Indonesia
7BMW Indonesia	^
7BNI Sekuritas
7BP
7British Petroleum	^
7BRI Group
7BTN Syariah
7BYD
7BYD Indonesia	^
7PT BYD Motor Indonesia	^
7BYD Motor Indonesia	^
7Bajaj
7Bakrie Group
7Grup Bakrie	^
7Bandai Namco
7Bank BJB
7BJB	^
7Bank Jabar Banten	^
7bank bjb	^
7Bank Bukopin
7Bukopin	^
7KB Bank	^
7Bank CIMB Niaga
7CIMB Niaga	^
7PT Bank CIMB Niaga Tbk	^
7Bank Central Asia			BCA
7BCA	^
7PT Bank Central Asia	^
7Bank BCA	^
7BBCA	^
7Bank DKI
7Bank Danamon
7Danamon	^
7Bank Jago
7ARTO	^
7PT Bank Jago Tbk	^
7Bank Jakarta
7Bank Jateng
7Bank Jatim
7Bank Mandiri
7PT Bank Mandiri	^
7Mandiri	^
7BMRI	^
7Bank Mega
7Bank Mega Syariah
7Bank Negara Indonesia			BNI
7BNI	^
7PT Bank Negara Indonesia	^
7Bank BNI	^
7BBNI	^
7Bank OCBC NISP
7OCBC NISP	^
7OCBC	^
7PT Bank OCBC NISP Tbk	^
7Bank Permata
7PermataBank	^
7Permata Bank	^
7Bank Rakyat Indonesia			BRI
7BRI	^
7PT Bank Rakyat Indonesia	^
7Bank BRI	^
7PT BRI	^
7BBRI	^
7Bank Raya Indonesia
7Bank Raya	^
7Bank Syariah Indonesia			BSI
7BSI	^
7PT Bank Syariah Indonesia	^
7Bank BSI	^
7BRIS	^
7Bank Syariah Nasional
7Bank Tabungan Negara			BTN
7BTN	^
7Bank BTN	^
7PT Bank Tabungan Negara	^
7BBTN	^
7Barito Pacific
7PT Barito Pacific	^
7BRPT	^
7PT Barito Pacific Tbk	^
7Barito Renewables Energy			BREN
7BREN	^
7PT Barito Renewables Energy	^
7Batik Air
7Bayan Resources
7PT Bayan Resources	^
7Bentley
7Bethesda
7BigHit Music
7Big Hit Music	^
7Binaartha Sekuritas
7Binance
7Bio Farma
7PT Bio Farma	^
7Biro Klasifikasi Indonesia			BKI
7BKI	^
7PT Biro Klasifikasi Indonesia	^
7BlackBerry
7BlackRock
7Blibli
7Blu by BCA Digital
7BCA Digital	^
7Blue Bird
7PT Blue Bird	^
7PT Blue Bird Tbk	^
7Bluebird	^
7Blue Origin
7Boeing
7Bosch
7Brantas Abipraya
7PT Brantas Abipraya	^
7Bridgestone
7British Airways
7Bukalapak
7Bukit Asam
7PT Bukit Asam	^
7PTBA	^
7Bumi Resources
7PT Bumi Resources	^
7PT Bumi Resources Tbk	^
7Bumi Resources Tbk	^
7Bumi Resources Minerals
7PT Bumi Resources Minerals	^
7PT Bumi Resources Minerals Tbk	^
7Bybit
7ByteDance
7CATL
7Contemporary Amperex Technology	^
7CD Projekt Red
7CGV
7CT Corp
7Trans Corp	^
7Canva
7Capcom
7Cathay Pacific
7Chandra Asri Pacific			TPIA
7TPIA	^
7Chandra Asri	^
7PT Chandra Asri Pacific	^
7Chandra Asri Petrochemical	^
7Chanel
7Charoen Pokphand Indonesia			CPIN
7CPIN	^
7Charoen Pokphand	^
7Chery
7Chery Sales Indonesia	^
7PT Chery Sales Indonesia	^
7Chevrolet
7Cinema XXI
7XXI	^
7Cinepolis Indonesia
7Cinépolis Indonesia	^
7Cinepolis	^
7Ciputra Group
7Ciputra	^
7Cisco
7Citibank
7Citigroup	^
7Citi	^
7Citi Indonesia	^
7Citilink
7Citilink Indonesia	^
7Citroen
7Coinbase
7Colliers
7Colliers Indonesia	^
7Counterpoint Research
7Counterpoint	^
7CryptoQuant
7DANA
7DBS
7Bank DBS	^
7DCFX Futures			DCFX
7DCFX	^
7DFSK
7DJI
7Daihatsu
7Damri
7Perum Damri	^
7DAMRI	^
7Danantara
7BPI Danantara	^
7Badan Pengelola Investasi Danantara	^
7Danantara Asset Management
7PT Danantara Asset Management	^
7Danantara Investment Management
7PT Danantara Investment Management	^
7Danantara Sumberdaya Indonesia			DSI
7DSI	^
7PT Danantara Sumberdaya Indonesia	^
7Dassault Aviation
7Dassault	^
7Dell
7Delta Air Lines
7Delta Airlines	^
7Denza
7Dian Swastatika Sentosa			DSSA
7DSSA	^
7Dior
7Dirgantara Indonesia			PTDI
7PTDI	^
7PT Dirgantara Indonesia	^
7Disney
7Walt Disney	^
7The Walt Disney Company	^
7Djarum
7PT Djarum	^
7Djarum Foundation
7Bakti Olahraga Djarum Foundation	^
7Doo Financial Futures
7Ducati
7Duta Palma Group
7PT Duta Palma Group	^
7Duta Palma	^
7EVA Air
7Electronic Arts
7EA Sports	^
7Elnusa
7PT Elnusa	^
7PT Elnusa Tbk	^
7Emirates
7Emtek
7EMTK	^
7Elang Mahkota Teknologi	^
7Epic Games
7Erajaya
7Erajaya Swasembada	^
7Erajaya Group	^
7Erajaya Active Lifestyle
7Erajaya Active	^
7Ericsson
7Etihad Airways
7Etihad	^
7Falcon Pictures
7Ferrari
7Flynas
7Food Station Tjipinang Jaya
7Food Station	^
7PT Food Station Tjipinang Jaya	^
7Ford
7Freeport Indonesia			PTFI
7PTFI	^
7PT Freeport Indonesia	^
7Freeport	^
7PT Freeport	^
7Frisian Flag
7Frisian Flag Indonesia	^
7FromSoftware
7GAC
7GAC Aion
7Aion	^
7Gag Nikel
7PT Gag Nikel	^
7PT GAG Nikel	^
7Gallup
7Garena
7Garena Indonesia	^
7Garuda Indonesia
7PT Garuda Indonesia	^
7Maskapai Garuda Indonesia	^
7GIAA	^
7Geely
7Geely Auto	^
7General Electric
7General Motors
7Gesits
7Giant
7GitHub
7GoTo
7GoTo Group	^
7PT GoTo Gojek Tokopedia	^
7Gojek
7Go-Jek	^
7GoJek	^
7PT Gojek Indonesia	^
7PT Go-Jek Indonesia	^
7Google
7Google Indonesia	^
7Grab
7Grab Indonesia	^
7Grab Holdings	^
7Great Wall Motor			GWM
7GWM	^
7GWM Indonesia	^
7Gucci
7Gudang Garam
7PT Gudang Garam	^
7GGRM	^
7HBO
7HSBC
7HYBE
7Halodoc
7Harita Nickel
7Trimegah Bangun Persada	^
7PT Trimegah Bangun Persada	^
7Henan Putihrai Sekuritas
7Hermes
7Hino
7Hino Motors	^
7HoYoverse
7miHoYo	^
7Honda
7Honda Prospect Motor			HPM
7HPM	^
7PT Honda Prospect Motor	^
7Hong Kong Airlines
7Huawei
7Hutama Karya
7PT Hutama Karya	^
7Hyundai
7Hyundai Motors Indonesia			HMID
7HMID	^
7PT Hyundai Motors Indonesia	^
7IBM
7ID Food
7IDC
7ITDC
7Indonesia Tourism Development Corporation	^
7InJourney Tourism Development Corporation	^
7InJourney Airports
7Angkasa Pura Indonesia	^
7Indo Tambangraya Megah			ITMG
7ITMG	^
7PT Indo Tambangraya Megah	^
7Indocement Tunggal Prakarsa
7Indocement	^
7PT Indocement Tunggal Prakarsa	^
7Indodax
7Indofarma
7PT Indofarma	^
7INAF	^
7Indofood
7PT Indofood Sukses Makmur	^
7Indofood Sukses Makmur	^
7Indomaret
7PT Indomarco Prismatama	^
7Indomarco Prismatama	^
7Indomobil Group
7Indomobil	^
7Indonesia AirAsia
7Indonesia Battery Corporation			IBC
7IBC	^
7PT Industri Baterai Indonesia	^
7Indonesia Financial Group			IFG
7IFG	^
7Indonesia Morowali Industrial Park			IMIP
7IMIP	^
7PT IMIP	^
7Indonesia Weda Bay Industrial Park			IWIP
7IWIP	^
7PT IWIP	^
7Indosat Ooredoo Hutchison
7Indosat	^
7Indosat Ooredoo	^
7PT Indosat	^
7ISAT	^
7IOH	^
7Industri Kereta Api			INKA
7INKA	^
7PT INKA	^
7PT Industri Kereta Api	^
7Infinix
7Infinix Indonesia	^
7Inpex
7INPEX	^
7Intel
7Investree
7Ipsos
7Iran Air
7Isuzu
7Isuzu Astra Motor Indonesia	^
7JNE
7JNE Express	^
7Jaecoo
7Jaecoo Indonesia	^
7Jakarta Propertindo			Jakpro
7Jakpro	^
7PT Jakarta Propertindo	^
7PT Jakpro	^
7Jamkrindo
7PT Jamkrindo	^
7Japan Airlines
7Japfa
7Japfa Comfeed Indonesia	^
7JPFA	^
7Jasa Marga
7PT Jasa Marga	^
7JSMR	^
7Jasa Raharja
7PT Jasa Raharja	^
7Jeep
7Jetour
7KAI Commuter
7PT KAI Commuter	^
7PT KCI	^
7PT Kereta Commuter Indonesia	^
7KCI	^
7KFC Indonesia
7KFC	^
7KLM
7KTM
7Kalbe Farma
7PT Kalbe Farma	^
7Kalbe	^
7KLBF	^
7Kaltim Prima Coal			KPC
7KPC	^
7PT Kaltim Prima Coal	^
7Kaspersky
7Kawasaki
7Kereta Api Indonesia			KAI
7KAI	^
7PT KAI	^
7PT Kereta Api Indonesia	^
7PT KAI (Persero)	^
7Kereta Cepat Indonesia China			KCIC
7KCIC	^
7PT KCIC	^
7PT Kereta Cepat Indonesia China	^
7Kia
7Kilang Pertamina Internasional
7PT Kilang Pertamina Internasional	^
7Kimia Farma
7PT Kimia Farma	^
7KAEF	^
7Kiwoom Sekuritas
7Kiwoom Sekuritas Indonesia	^
7Konami
7Kopi Kenangan
7Korean Air
7Krafton
7Krakatau Steel
7PT Krakatau Steel	^
7KRAS	^
7PT Krakatau Steel Tbk	^
7Kresna Life
7L'Oreal
7L'Oréal	^
7LG
7LG Electronics	^
7LRT Jakarta
7PT LRT Jakarta	^
7LSPR
7Laba Forexindo Berjangka
7PT Laba Forexindo Berjangka	^
7Lalamove
7Lamborghini
7Land Rover
7Larian Studios
7Lazada
7Lazada Indonesia	^
7Lego
7Lembaga Pengelola Investasi			INA
7INA	^
7Indonesia Investment Authority	^
7Lenovo
7Leo Pictures
7Level Infinite
7Lexus
7Lion Air
7Lion Air Group	^
7Lion Group	^
7Lionsgate
7Lippo Group
7Grup Lippo	^
7Lippo	^
7Lockheed Martin
7Lotte
7Lotte Mart
7MD Pictures
7MNC Group
7MNC	^
7PT MNC	^
7MNC Sekuritas
7PT MNC Sekuritas	^
7MRT Jakarta
7PT MRT Jakarta	^
7MSI
7MUFG
7MVP Pictures
7Macquarie
7Malaysia Airlines
7Mandiri Sekuritas
7Marubeni
7Maruti Suzuki
7Marvel Studios
7Mastercard
7Matahari Department Store
7Matahari	^				word
7Maxim
7Maxim Indonesia
7Maxus
7Mayapada Hospital
7Maybank
7Maybank Indonesia	^
7Mayora Indah
7Mayora	^
7MYOR	^
7Mayora Group	^
7PT Mayora Indah Tbk	^
7Mazda
7McLaren
7Medco Energi
7PT Medco Energi Internasional	^
7Medco	^
7MEDC	^
7Medco Energi Internasional	^
7MedcoEnergi	^
7PT Medco Energi Internasional Tbk	^
7MediaTek
7Mercedes-Benz
7Mercedes Benz	^
7Merdeka Copper Gold			MDKA
7MDKA	^
7PT Merdeka Copper Gold	^
7PT Merdeka Copper Gold Tbk	^
7Meta
7Meta Inc	^
7Meta Platforms
7Michelin
7MicroStrategy
7Micron
7Microsoft
7Mie Gacoan
7Mining Industry Indonesia			MIND ID
7MIND ID	^
7PT Inalum	^
7Inalum	^
7Mineral Industri Indonesia	^
7Mirae Asset Sekuritas Indonesia
7Mirae Asset Sekuritas	^
7Mitratel
7Dayamitra Telekomunikasi	^
7Mitsubishi
7Mitsubishi Fuso
7Mitsubishi Motors
7Modena
7Moonton
7Moonton Games	^
7Motorola
7Musim Mas
7Musim Mas Group	^
7NVIDIA
7Naver
7Nestle Indonesia
7Nestle	^
7NetEase
7Neta
7Netflix
7Nielsen
7Nike
7Nindya Karya
7PT Nindya Karya	^
7Nintendo
7Nissan
7Nokia
7Nomura
7Novo Nordisk
7Nvidia
7OpenAI
7OpenSea
7Oppo
7OPPO	^
7Oppo Indonesia	^
7OPPO Indonesia	^
7Oracle
7PAM Jaya
7Perumda PAM Jaya	^
7PLN Energi Primer Indonesia			PLN EPI
7PLN EPI	^
7PLN Indonesia Power
7PT PLN Indonesia Power	^
7PLN Nusantara Power
7PT PAL
7PT PAL Indonesia	^
7PT Pintu Kemana Saja
7PT Timah
7TINS	^
7PTPN I
7Pakuwon Jati
7PWON	^
7Pakuwon	^
7Palantir
7Panasonic
7Pantai Indah Kapuk Dua			PANI
7PANI	^
7PT Pantai Indah Kapuk Dua	^
7Paragon Corp
7Paragon	^
7ParagonCorp	^
7Paragon Technology and Innovation	^
7Paramount
7Paramount Pictures	^
7Pasar Jaya
7PD Pasar Jaya	^
7Perumda Pasar Jaya	^
7PayPal
7Pefindo
7PT Pemeringkat Efek Indonesia	^
7Pemeringkat Efek Indonesia	^
7Pegadaian
7PT Pegadaian	^
7Pelabuhan Indonesia			Pelindo
7Pelindo	^
7PT Pelindo	^
7PT Pelabuhan Indonesia	^
7Pelita Air
7Pelita Air Service	^
7Pelni
7PT Pelni	^
7PT Pelayaran Nasional Indonesia	^
7Pembangunan Jaya Ancol
7PT Pembangunan Jaya Ancol	^
7Pepsi
7Perkebunan Nusantara			PTPN
7PTPN	^
7PT Perkebunan Nusantara	^
7Permata Hijau Group
7Permodalan Nasional Madani			PNM
7PNM	^
7Perodua
7Perplexity AI
7Perplexity	^
7Pertamina
7PT Pertamina	^
7PT Pertamina (Persero)	^
7Pertamina EP
7PT Pertamina EP	^
7Pertamina Gas
7Pertagas	^
7Pertamina Geothermal Energy			PGE
7PGE	^
7PGEO	^
7PT Pertamina Geothermal Energy	^
7Pertamina Hulu Energi			PHE
7PHE	^
7PT Pertamina Hulu Energi	^
7Pertamina Hulu Rokan			PHR
7PHR	^
7PT Pertamina Hulu Rokan	^
7Pertamina International Shipping			PIS
7PIS	^
7PT Pertamina International Shipping	^
7Pertamina Lubricants
7PT Pertamina Lubricants	^
7Pertamina NRE
7Pertamina New & Renewable Energy	^
7Pertamina Patra Niaga
7PT Pertamina Patra Niaga	^
7Perumda Dharma Jaya
7Dharma Jaya	^
7Perumda Sarana Jaya
7Perumda Pembangunan Sarana Jaya	^
7Sarana Jaya	^
7Perumnas
7Perum Perumnas	^
7Peruri
7Perusahaan Gas Negara			PGN
7PGN	^
7PT PGN	^
7PT Perusahaan Gas Negara	^
7PGAS	^
7Perusahaan Listrik Negara			PLN
7PLN	^
7PT PLN	^
7PT PLN (Persero)	^
7PT Perusahaan Listrik Negara	^
7Perusahaan Perdagangan Indonesia
7PT Perusahaan Perdagangan Indonesia	^
7Petrindo Jaya Kreasi			CUAN
7CUAN	^
7Petrokimia Gresik
7PT Petrokimia Gresik	^
7Petronas
7Petrosea
7PT Petrosea Tbk	^
7Peugeot
7Philips
7Piaggio
7Pilarmas Investindo Sekuritas
7PT Pilarmas Investindo Sekuritas	^
7Pindad
7PT Pindad	^
7Pirelli
7Polytron
7Porsche
7Pos Indonesia
7PT Pos Indonesia	^
7Prodia
7Prudential
7Prudential Indonesia	^
7Pupuk Indonesia
7PT Pupuk Indonesia	^
7Pupuk Kaltim
7Pupuk Kalimantan Timur	^
7Pupuk Kujang
7QJMotor
7QJMotor Indonesia	^
7Qantas
7Qatar Airways
7Qualcomm
7Rajawali Nusantara Indonesia			RNI
7RNI	^
7PT RNI	^
7Ramayana
7Realme
7Realme Indonesia	^
7realme	^
7Red Bull Racing
7Refined Bangka Tin
7PT Refined Bangka Tin	^
7Renault
7Ricoh
7Riot Games
7Rockstar Games
7Rolls-Royce
7Rosneft
7Royal Enfield
7Ryanair
7SAIC
7SAP
7SM Entertainment
7Salim Group
7Grup Salim	^
7Sampoerna
7HM Sampoerna	^
7PT HM Sampoerna	^
7HMSP	^
7PT HM Sampoerna Tbk	^
7Samsung
7Samsung Electronics	^
7Samsung Indonesia	^
7Samsung Electronics Indonesia	^
7Sarana Multi Infrastruktur			PT SMI
7PT SMI	^
7PT Sarana Multi Infrastruktur	^
7Sarinah
7PT Sarinah	^
7Saudi Aramco
7Aramco	^
7Saudia Airlines
7Saudia	^
7Scale AI
7Scoot
7Sega
7Selis
7Semen Indonesia
7PT Semen Indonesia	^
7SMGR	^
7Seres
7Sharp
7Shell
7Shell Indonesia	^
7Shopee
7Shopee Indonesia	^
7Sido Muncul
7Industri Jamu dan Farmasi Sido Muncul	^
7Siloam Hospitals
7Siloam International Hospitals	^
7Sinar Mas
7Sinar Mas Group	^
7Grup Sinar Mas	^
7Sinarmas	^
7Sinar Mas Land
7Sinarmas Futures
7PT Sinarmas Futures	^
7Singapore Airlines
7Skytrax
7Smartfren
7PT Smartfren Telecom	^
7Smoot
7SoftBank
7Softbank	^
7Sony
7Sony Interactive Entertainment
7SpaceX
7Square Enix
7Sritex
7PT Sri Rejeki Isman	^
7SRIL	^
7Sri Rejeki Isman	^
7Sriwijaya Air
7Standard Chartered
7Starbucks
7Starlink
7Starvision
7Starvision Plus	^
7Stellantis
7Stockbit
7Subaru
7Sucofindo
7PT Sucofindo	^
7Sucor Sekuritas
7Sugar Group Companies
7Summarecon Agung
7Summarecon	^
7Super Air Jet
7Susi Air
7Suzuki
7Suzuki Indomobil Sales			SIS
7SIS	^
7PT Suzuki Indomobil Sales	^
7TSMC
7TVS Motor
7Taspen
7PT Taspen	^
7Tecno
7Telkom Indonesia
7Telkom	^
7PT Telkom	^
7PT Telkom Indonesia	^
7PT Telekomunikasi Indonesia	^
7TLKM	^
7Telkomsel
7PT Telkomsel	^
7PT Telekomunikasi Selular	^
7Tencent
7Tencent Games
7Tesla
7Thai Airways
7Tiket.com
7tiket.com	^
7Toba Pulp Lestari
7PT Toba Pulp Lestari	^
7Tokocrypto
7Tokopedia
7Toshiba
7TotalEnergies
7Toyota
7Toyota Astra Motor			TAM
7TAM	^
7PT Toyota Astra Motor	^
7Toyota Motor Manufacturing Indonesia			TMMIN
7TMMIN	^
7PT Toyota Motor Manufacturing Indonesia	^
7TransJakarta
7Transjakarta	^
7PT TransJakarta	^
7PT Transportasi Jakarta	^
7Transmart
7Traveloka
7Trimegah Sekuritas
7Trimegah Sekuritas Indonesia	^
7Turkish Aerospace Industries			TAI
7TAI	^
7Turkish Aerospace	^
7Turkish Airlines
7UBS
7UD Trucks
7UPS
7Uber
7Ubisoft
7Unilever Indonesia
7Unilever	^
7PT Unilever Indonesia	^
7UNVR	^
7United Airlines
7United Tractors
7PT United Tractors	^
7PT United Tractors Tbk	^
7Universal Pictures
7VNGGames
7VNG Games	^
7Vale Indonesia
7PT Vale Indonesia	^
7PT Vale	^
7INCO	^
7Valve
7Valve Corporation	^
7Vietnam Airlines
7VinFast
7VinFast Indonesia	^
7Virgin Australia
7Visinema Pictures
7Visinema	^
7Vivo
7Vivo Indonesia	^
7Volkswagen
7Volvo
7Walmart
7Wanaartha Life
7Warner Bros
7Warner Bros.	^
7Warner Bros. Pictures	^
7Waskita Karya
7PT Waskita Karya	^
7WSKT	^
7Waymo
7Wijaya Karya			WIKA
7WIKA	^
7PT Wijaya Karya	^
7Wilmar Group
7Wilmar International	^
7Wilmar	^
7Wings Air
7Wismilak Inti Makmur
7Wismilak	^
7Wuling
7Wuling Motors	^
7XL Axiata
7XL	^
7PT XL Axiata	^
7XLSmart
7XL Smart	^
7PT XLSmart Telecom Sejahtera	^
7XLSMART	^
7Xanh SM
7Green SM	^
7Xiaomi
7Xiaomi Indonesia	^
7Xpeng
7XPENG	^
7Xpeng Indonesia	^
7YG Entertainment
7Yadea
7Yahoo
7Yamaha
7Yamaha Indonesia Motor Manufacturing			YIMM
7YIMM	^
7PT Yamaha Indonesia Motor Manufacturing	^
7PT Yamaha Indonesia Motor Mfg	^
7Yamaha Indonesia	^
7YouGov
7eFishery
7iQOO
7xAI
8Akademi Angkatan Laut			AAL
8AAL	^
8Akademi Angkatan Udara			AAU
8AAU	^
8Akademi Kepolisian			Akpol
8Akpol	^
8Akademi Militer			Akmil
8Akmil	^
8Beijing Film Academy
8Curtin University
8Deakin University
8ETH Zurich
8Imperial College London
8Institut Agama Islam Negeri			IAIN
8IAIN	^
8Institut Kesenian Jakarta			IKJ
8IKJ	^
8Institut Pemerintahan Dalam Negeri			IPDN
8IPDN	^
8Institut Pertanian Bogor			IPB
8IPB	^
8IPB University	^
8Institut Seni Indonesia			ISI
8ISI	^
8Institut Seni Indonesia Denpasar
8ISI Denpasar	^
8Institut Seni Indonesia Yogyakarta
8ISI Yogyakarta	^
8Institut Teknologi Bandung			ITB
8ITB	^
8Institut Teknologi Kalimantan			ITK
8ITK	^
8Institut Teknologi Sepuluh Nopember			ITS
8ITS	^
8Institut Teknologi Sumatera			Itera
8Itera	^
8Institut Teknologi Telkom
8KAIST
8King's College London
8London School of Economics			LSE
8LSE	^
8Madrasah Aliyah Negeri Insan Cendekia
8MAN Insan Cendekia	^
8Massachusetts Institute of Technology			MIT
8MIT	^
8McGill University
8Nanyang Technological University			NTU
8NTU	^
8Universitas Teknologi Nanyang	^
8National University of Singapore			NUS
8NUS	^
8Universitas Nasional Singapura	^
8Perguruan Tinggi Ilmu Kepolisian			PTIK
8PTIK	^
8Politeknik Elektronika Negeri Surabaya			PENS
8PENS	^
8Politeknik Negeri Jakarta			PNJ
8PNJ	^
8Politeknik Negeri Malang
8Politeknik Statistika STIS
8STIS	^
8Pondok Modern Darussalam Gontor
8Pondok Modern Gontor	^
8Gontor	^
8Pondok Pesantren Lirboyo
8Pesantren Lirboyo	^
8Pondok Pesantren Tebuireng
8Pesantren Tebuireng	^
8Tebuireng	^
8President University
8President University			PresUniv
8PresUniv	^
8Presuniv	^
8S Rajaratnam School of International Studies			RSIS
8RSIS	^
8Sekolah Staf dan Komando TNI
8Sesko TNI	^
8Sekolah Tinggi Akuntansi Negara			STAN
8STAN	^
8PKN STAN	^
8Politeknik Keuangan Negara STAN	^
8Sekolah Tinggi Filsafat Driyarkara
8Sekolah Tinggi Hukum Indonesia Jentera
8STH Indonesia Jentera	^
8STHI Jentera	^
8Sekolah Tinggi Ilmu Kepolisian			STIK
8STIK	^
8STIK-PTIK	^
8Sekolah Tinggi Ilmu Pelayaran			STIP
8STIP	^
8Sekolah Tinggi Intelijen Negara			STIN
8STIN	^
8Seskoad
8Telkom University			Tel-U
8Tel-U	^
8Universitas Telkom	^
8UIN Alauddin Makassar
8UIN Alauddin	^
8UIN Antasari Banjarmasin
8UIN Antasari	^
8UIN Ar-Raniry
8UIN Imam Bonjol
8UIN Imam Bonjol Padang	^
8UIN Mataram
8UIN Maulana Malik Ibrahim Malang
8UIN Maulana Malik Ibrahim	^
8UIN Malang	^
8UIN Raden Fatah Palembang
8UIN Raden Fatah	^
8UIN Raden Intan Lampung
8UIN Raden Intan	^
8UIN Raden Mas Said Surakarta
8UIN Raden Mas Said	^
8UIN Sunan Ampel Surabaya
8UIN Sunan Ampel	^
8UINSA	^
8UIN Sunan Gunung Djati
8UIN Bandung	^
8UIN Walisongo Semarang
8UIN Walisongo	^
8UPN Veteran Jawa Timur
8Universitas 17 Agustus 1945
8Untag	^
8Universitas 17 Agustus 1945 Surabaya
8Untag Surabaya	^
8Universitas Ahmad Dahlan			UAD
8UAD	^
8Universitas Airlangga			Unair
8Unair	^
8UNAIR	^
8Universitas Al Azhar Indonesia			UAI
8UAI	^
8Universitas Al Washliyah
8Universitas Al-Azhar
8Al-Azhar	^
8Al Azhar Kairo	^
8Universitas Andalas			Unand
8Unand	^
8Universitas Atma Jaya
8Universitas Katolik Indonesia Atma Jaya	^
8Unika Atma Jaya	^
8Universitas Atma Jaya Yogyakarta			UAJY
8UAJY	^
8Universitas Bakrie
8Universitas Balikpapan
8Universitas Bandar Lampung			UBL
8UBL	^
8Universitas Bangka Belitung			UBB
8UBB	^
8Universitas Bengkulu			Unib
8Unib	^
8Universitas Bhayangkara Jakarta Raya			Ubhara Jaya
8Ubhara Jaya	^
8Universitas Bina Nusantara			Binus
8Binus	^
8Binus University	^
8Bina Nusantara	^
8BINUS University	^
8Universitas Borneo Tarakan
8Universitas Borobudur
8Universitas Bosowa
8Universitas Boston
8Boston University	^
8Universitas Brawijaya			UB
8UB	^
8Unibraw	^
8Universitas Budi Luhur
8Universitas Bung Karno			UBK
8UBK	^
8Universitas California
8University of California	^
8Universitas California, Berkeley
8UC Berkeley	^
8Universitas California, Los Angeles			UCLA
8UCLA	^
8Universitas Cambridge
8Cambridge University	^
8University of Cambridge	^
8Universitas Cenderawasih			Uncen
8Uncen	^
8Universitas Chicago
8University of Chicago	^
8Universitas Chulalongkorn
8Universitas Ciputra
8UC Surabaya	^
8Universitas Columbia
8Columbia University	^
8Universitas Cornell
8Cornell University	^
8Universitas Dian Nuswantoro			Udinus
8Udinus	^
8Universitas Diponegoro			Undip
8Undip	^
8Universitas Djuanda
8Universitas Duke
8Duke University	^
8Universitas Edinburgh
8Universitas Esa Unggul
8Universitas Florida
8University of Florida	^
8Universitas Gadjah Mada			UGM
8UGM	^
8Universitas Gajah Mada	^
8Universitas Georgetown
8Georgetown University	^
8Universitas Gunadarma
8Gunadarma	^
8Universitas Halu Oleo			UHO
8UHO	^
8Unhalu	^
8Universitas Harvard
8Harvard University	^
8Harvard	^
8Universitas Hasanuddin			Unhas
8Unhas	^
8Universitas Hong Kong
8Universitas Ibnu Chaldun
8Universitas Indonesia			UI
8UI	^
8Universitas Islam Bandung			Unisba
8Unisba	^
8Universitas Islam Indonesia			UII
8UII	^
8Universitas Islam Internasional Indonesia			UIII
8UIII	^
8Universitas Islam Malang			Unisma
8Unisma	^
8Universitas Islam Negeri			UIN
8UIN	^
8Universitas Islam Negeri Sultan Syarif Kasim
8UIN Suska	^
8UIN Suska Riau	^
8Universitas Islam Negeri Sunan Kalijaga
8UIN Sunan Kalijaga	^
8UIN Sunan Kalijaga Yogyakarta	^
8Universitas Islam Negeri Syarif Hidayatullah Jakarta
8UIN Syarif Hidayatullah Jakarta	^
8UIN Syarif Hidayatullah	^
8UIN Jakarta	^
8Universitas Islam Negeri Syarif Hidayatullah	^
8Universitas Islam Riau			UIR
8UIR	^
8Universitas Islam Sultan Agung			Unissula
8Unissula	^
8Universitas Jambi			Unja
8Unja	^
8Universitas Jayabaya
8Universitas Jember			Unej
8Unej	^
8Universitas Jenderal Soedirman			Unsoed
8Unsoed	^
8Universitas Johns Hopkins
8Johns Hopkins University	^
8Universitas Katolik Parahyangan			Unpar
8Unpar	^
8Universitas Katolik Soegijapranata
8Unika Soegijapranata	^
8Universitas Katolik Widya Mandira
8Unwira	^
8Universitas Kebangsaan Republik Indonesia			UKRI
8UKRI	^
8Universitas Khairun			Unkhair
8Unkhair	^
8Universitas Komputer Indonesia			Unikom
8Unikom	^
8Universitas Kopenhagen
8University of Copenhagen	^
8Universitas Krisnadwipayana
8Universitas Kristen Indonesia			UKI
8UKI	^
8Universitas Kristen Maranatha
8Universitas Kristen Petra
8UK Petra	^
8Universitas Kristen Satya Wacana			UKSW
8UKSW	^
8Universitas Kyoto
8Kyoto University	^
8Universitas Lambung Mangkurat			ULM
8ULM	^
8Unlam	^
8Universitas Lampung			Unila
8Unila	^
8Universitas Lancang Kuning			Unilak
8Unilak	^
8Universitas Leiden
8Universitas Malikussaleh			Unimal
8Unimal	^
8Universitas Manchester
8University of Manchester	^
8Universitas Mataram			Unram
8Unram	^
8Universitas Medan Area			UMA
8UMA	^
8Universitas Melbourne
8University of Melbourne	^
8Universitas Mercu Buana			UMB
8UMB	^
8Universitas Michigan
8University of Michigan	^
8Universitas Moestopo
8Universitas Prof Dr Moestopo	^
8Universitas Monash
8Monash University	^
8Monash University Indonesia	^
8Universitas Muhammadiyah Jakarta			UMJ
8UMJ	^
8Universitas Muhammadiyah Malang			UMM
8UMM	^
8Universitas Muhammadiyah Prof Dr Hamka			Uhamka
8Uhamka	^
8Universitas Muhammadiyah Sidoarjo			Umsida
8Umsida	^
8Universitas Muhammadiyah Sumatera Utara			UMSU
8UMSU	^
8Universitas Muhammadiyah Surabaya
8UM Surabaya	^
8Universitas Muhammadiyah Surakarta			UMS
8UMS	^
8Universitas Muhammadiyah Yogyakarta			UMY
8UMY	^
8Universitas Mulawarman			Unmul
8Unmul	^
8Universitas Multimedia Nusantara			UMN
8UMN	^
8Universitas Muslim Indonesia			UMI
8UMI	^
8Universitas Nahdlatul Ulama Indonesia			Unusia
8Unusia	^
8Universitas Nahdlatul Ulama Surabaya			Unusa
8Unusa	^
8Universitas Nasional			Unas
8Unas	^
8Universitas Nasional Australia			ANU
8ANU	^
8Australian National University	^
8Universitas Negeri Gorontalo			UNG
8UNG	^
8Universitas Negeri Jakarta			UNJ
8UNJ	^
8Universitas Negeri Makassar			UNM
8UNM	^
8Universitas Negeri Malang
8Universitas Negeri Manado			Unima
8Unima	^
8Universitas Negeri Medan			Unimed
8Unimed	^
8Universitas Negeri Padang			UNP
8UNP	^
8Universitas Negeri Semarang			Unnes
8Unnes	^
8Universitas Negeri Surabaya			Unesa
8Unesa	^
8Universitas Negeri Yogyakarta			UNY
8UNY	^
8Universitas New South Wales			UNSW
8UNSW	^
8University of New South Wales	^
8Universitas New York
8New York University	^
8Universitas Northwestern
8Northwestern University	^
8Universitas Nottingham
8University of Nottingham	^
8Universitas Nusa Cendana			Undana
8Undana	^
8Universitas Oxford
8Oxford University	^
8University of Oxford	^
8Universitas PGRI Semarang			Upgris
8Upgris	^
8Universitas Padjadjaran			Unpad
8Unpad	^
8Universitas Padjajaran	^
8Universitas Pakuan
8Universitas Palangka Raya			UPR
8UPR	^
8Universitas Pamulang			Unpam
8Unpam	^
8Universitas Pancasila
8Universitas Papua			Unipa
8Unipa	^
8Universitas Paramadina
8Paramadina	^
8Universitas Pasundan			Unpas
8Unpas	^
8Universitas Pattimura			Unpatti
8Unpatti	^
8Universitas Peking
8Peking University	^
8Universitas Pelita Harapan			UPH
8UPH	^
8Universitas Pembangunan Jaya
8Universitas Pembangunan Nasional Veteran			UPN Veteran
8UPN Veteran	^
8UPN	^
8Universitas Pembangunan Nasional Veteran Jakarta
8UPN Veteran Jakarta	^
8Universitas Pembangunan Nasional Veteran Yogyakarta
8UPN Veteran Yogyakarta	^
8Universitas Pendidikan Ganesha			Undiksha
8Undiksha	^
8Universitas Pendidikan Indonesia			UPI
8UPI	^
8Universitas Pendidikan Sultan Idris			UPSI
8UPSI	^
8Universitas Pennsylvania
8University of Pennsylvania	^
8Universitas Pertahanan			Unhan
8Unhan	^
8Universitas Pertahanan RI	^
8Unhan RI	^
8Universitas Pertamina
8Universitas Prasetiya Mulya
8Prasetiya Mulya	^
8Universitas Princeton
8Universitas Queensland
8University of Queensland	^
8Universitas Riau			Unri
8Unri	^
8Universitas Sam Ratulangi			Unsrat
8Unsrat	^
8Universitas Sanata Dharma
8Universitas Sebelas Maret			UNS
8UNS	^
8Universitas Semarang			USM
8USM	^
8Universitas Siliwangi			Unsil
8Unsil	^
8Universitas Singaperbangsa Karawang			Unsika
8Unsika	^
8Universitas Slamet Riyadi
8Universitas Sriwijaya			Unsri
8Unsri	^
8Universitas Stanford
8Stanford University	^
8Stanford	^
8Universitas Sultan Ageng Tirtayasa			Untirta
8Untirta	^
8Universitas Sumatera Utara			USU
8USU	^
8Universitas Sunan Gresik
8Universitas Surabaya			Ubaya
8Ubaya	^
8Universitas Swadaya Gunung Jati			UGJ
8UGJ	^
8Universitas Sydney
8University of Sydney	^
8Universitas Syiah Kuala			USK
8USK	^
8Unsyiah	^
8Universitas Tadulako			Untad
8Untad	^
8Universitas Tanjungpura			Untan
8Untan	^
8Universitas Tarumanagara			Untar
8Untar	^
8Universitas Teknologi Sumbawa
8Universitas Teknologi Yogyakarta			UTY
8UTY	^
8Universitas Terbuka
8Universitas Texas
8University of Texas	^
8Universitas Tokyo			UTokyo
8UTokyo	^
8University of Tokyo	^
8Universitas Toronto
8University of Toronto	^
8Universitas Trisakti			Usakti
8Usakti	^
8Universitas Trunojoyo Madura			UTM
8UTM	^
8Universitas Tsinghua
8Tsinghua University	^
8Universitas Udayana			Unud
8Unud	^
8Universitas Utrecht
8Universitas Wageningen
8Wageningen University	^
8Universitas Warmadewa
8Universitas Washington
8University of Washington	^
8Universitas Wijaya Kusuma Surabaya
8Universitas Yale
8Yale University	^
8Universitas Yarsi
8Universitas YARSI	^
8Universiti Kebangsaan Malaysia
8Universiti Malaya
8Universitas Malaya	^
8University College London
99to5Mac
9ABC Australia
9ABC News
9AFP Fact Check
9ANTV
9antv	^
9Agence France-Presse			AFP
9AFP	^
9Kantor Berita AFP	^
9Al Arabiya
9Al Jazeera
9Al-Jazeera	^
9Aljazeera	^
9Al Jazeera English
9Al Mayadeen
9Allkpop
9Anadolu Agency
9Anadolu	^
9Android Authority
9Android Police
9Antara
9ANTARA	^
9Kantor Berita Antara	^
9antaranews.com	^
9Antaranews	^
9ANTARA News	^
9Asharq Al-Awsat
9AsiaOne
9Asia One	^
9Associated Press			AP
9AP	^
9The Associated Press	^
9Autosport
9Axios
9BBC
9BBC News	^
9BBC Indonesia
9BBC News Indonesia	^
9BBC Sport
9Bangka Pos
9BANGKAPOS.COM	^
9Bangkapos.com	^
9Bangkok Post
9Banjarmasin Post
9BANJARMASINPOST.CO.ID	^
9Banjarmasinpost.co.id	^
9BeIN Sports
9beIN Sports	^
9Berita Harian
9Berita Satu
9BeritaSatu	^
9Beritasatu.com	^
9BeritaSatu TV	^
9Bernama
9Bild
9Billboard
9Bisnis Indonesia
9Bisnis.com	^
9bisnis.com	^
9Bloomberg
9Bola.com
9Bolasport
9Bolasport.com
9Britannica
9Business Insider
9CBS
9CBS News
9CGTN
9CNBC
9CNBC Indonesia
9CNBC International
9CNN
9CNN Business
9CNN Indonesia
9CNNIndonesia.com	^
9cnnindonesia.com	^
9CNN Indonesia TV
9Calciomercato
9Car News China
9Carscoops
9Channel 12
9Channel News Asia			CNA
9CNA	^
9Chosun Ilbo
9CoinDesk
9Coindesk	^
9CoinMarketCap
9Cointelegraph
9Corriere dello Sport
9Crash.net
9Crash	^
9Cryptonews
9Daily Express
9Express UK	^
9Daily Mail
9Daily Mirror
9The Mirror	^
9Der Spiegel
9Deutsche Welle			DW
9DW	^
9Dexerto
9Diario AS
9E! News
9ESPN
9Economic Times
9The Economic Times	^
9El Pais
9El País	^
9Engadget
9Entertainment Weekly
9Esensi.tv
9esensi.tv	^
9ESENSI.TV	^
9Euronews
9Financial Times
9Flashscore
9Football Italia
9Football London
9Foreign Policy
9Fortune
9Fox News
9Free Malaysia Today
9GPOne
9GPone	^
9GSM Arena
9GSMArena	^
9GTV
9Global TV	^
9Gazzetta dello Sport
9La Gazzetta dello Sport	^
9La Gazzetta	^
9Gekisaka
9Gizmochina
9Global Times
9Goal.com
9Haaretz
9Harian Surya
9SURYA.co.id	^
9SURYA.CO.ID	^
9Surya.co.id	^
9Harvard Health
9Healthline
9Hindustan Times
9Hollywood Reporter
9The Hollywood Reporter	^
9Hukumonline
9hukumonline.com	^
9IDN Times
9IFL Science
9IFLScience	^
9IGN
9IMDb
9IRNA
9India Today
9Indonesia Business Post
9Indosiar
9Inilah.com
9inilah.com	^
9Investor Daily
9JPNN
9JPNN.com	^
9jpnn.com	^
9JTBC
9Jakarta Globe
9Japan Times
9Jawa Pos
9JawaPos.com	^
9Jawapos	^
9Harian Jawa Pos	^
9Jerusalem Post
9The Jerusalem Post	^
9KBS
9KCNA
9Kapanlagi.com
9KapanLagi.com	^
9Katadata
9katadata.co.id	^
9Katadata.co.id	^
9Kedaulatan Rakyat
9Kitco
9Kitco.com	^
9Kitco News	^
9Kompas					word
9Harian Kompas	^
9Harian Umum Kompas	^
9Kompas Gramedia
9Kompas TV
9KompasTV	^
9Kompas Travel
9Kompas.com
9KOMPAS.com	^
9KOMPAS.COM	^
9Kompas.id
9KompasTekno
9Kompas Tekno	^
9Kontan
9kontan.co.id	^
9Kontan.co.id	^
9Korea Herald
9The Korea Herald	^
9Korea JoongAng Daily
9Korea MyDaily
9MyDaily	^
9Korea Times
9The Korea Times	^
9Koreaboo
9Kotaku
9Kumparan
9kumparan	^
9kumparan.com	^
9Kyiv Independent
9The Kyiv Independent	^
9Kyodo
9Kantor Berita Kyodo	^
9Kyodo News	^
9L'Equipe
9La Repubblica
9Le Figaro
9Le Monde
9Liputan6.com
9Liputan6	^
9Live Science
9Los Angeles Times
9MBC
9MNCTV
9MNC TV	^
9Maariv
9MacRumors
9Mainichi
9Malay Mail
9Malaysiakini
9Marca
9Medcom.id
9medcom.id	^
9Media Indonesia
9mediaindonesia.com	^
9Harian Media Indonesia	^
9Medical News Today
9Mehr News
9Merdeka.com
9merdeka.com	^
9Metro TV
9MetroTV	^
9metrotvnews.com	^
9Middle East Eye
9Motorsport.com
9motorsport.com	^
9Motosan
9Mundo Deportivo
9NBC
9NBC News
9NDTV
9NET TV
9NET.	^
9NHK
9NPR
9NU Online
9Narasi TV
9National Geographic
9New Straits Times
9The New Straits Times	^
9New York Post
9NY Post	^
9NYPost	^
9Newsweek
9Nikkei Asia
9Nikkei	^
9Okezone
9okezone.com	^
9Okezone.com	^
9Opta
9PC Gamer
9Page Six
9Palestine Chronicle
9Paultan
9People's Daily
9Pikiran Rakyat
9pikiran-rakyat.com	^
9Politico
9Pos Kupang
9POS-KUPANG.COM	^
9Pos-Kupang.com	^
9POS KUPANG	^
9Press TV
9ProPublica
9Prohaba
9PROHABA.CO	^
9Prohaba.co	^
9RCTI
9RIA Novosti
9RTI Business
9Radio Free Asia			RFA
9RFA	^
9Radio Republik Indonesia			RRI
9RRI	^
9Rakyat Merdeka
9RMOL	^
9rmol.id	^
9Rappler
9Republika
9Republika.co.id	^
9REPUBLIKA.CO.ID	^
9Harian Republika	^
9Reuters
9Kantor Berita Reuters	^
9Rolling Stone
9Rotten Tomatoes
9Russia Today
9SBS
9SCTV
9Saudi Press Agency
9Science Alert
9Serambi Indonesia
9Serambinews.com	^
9SERAMBINEWS.COM	^
9Sindonews
9SINDOnews	^
9Sindonews.com	^
9Koran Sindo	^
9Sky News
9Sky Sport Italia
9Sky Sports
9Snopes
9Snopes.com	^
9Sofascore
9Soha
9Solopos
9Solopos.com	^
9Soompi
9South China Morning Post			SCMP
9SCMP	^
9Speedweek
9Sputnik
9Sputnik News
9Sriwijaya Post
9SRIPOKU.COM	^
9Sripoku.com	^
9Suara Merdeka
9Suara Pembaruan
9Suara Surabaya
9Suara.com
9suara.com	^
9Surya Malang
9SURYAMALANG.COM	^
9Suryamalang.com	^
9TASS
9TMZ
9TNT Sports
9TRT World
9Tasnim
9Tasnim News Agency	^
9Tasnim News	^
9TechCrunch
9Tech Crunch	^
9TechRadar
9Techspot
9TechSpot	^
9Televisi Republik Indonesia			TVRI
9TVRI	^
9Tempo					word
9Majalah Tempo	^
9Koran Tempo	^
9Tempo.co
9TEMPO.CO	^
9TEMPO Interaktif	^
9Tempo Interaktif	^
9Thairath
9The Athletic
9The Economist
9The Guardian
9The Hill
9The Independent
9The Jakarta Post
9Jakarta Post	^
9The Lancet
9Lancet	^
9The National
9The New York Times
9New York Times	^
9NYT	^
9The Spruce
9The Standard
9Evening Standard	^
9The Star
9The Straits Times
9Straits Times	^
9The Sun
9The Telegraph
9Daily Telegraph	^
9The Times
9The Times of India
9Times of India	^
9The Verge
9The Wall Street Journal
9Wall Street Journal	^
9WSJ	^
9The Washington Post
9Washington Post	^
9Time					word
9Times of Israel
9The Times of Israel	^
9Tirto.id
9tirto.id	^
9Tirto	^
9Tom's Guide
9Trading Economics
9TradingView
9Trans TV
9TransTV	^
9Trans7
9Trans 7	^
9Transfermarkt
9Tribun Bali
9TRIBUN-BALI.COM	^
9Tribun-Bali.com	^
9Tribun Batam
9TRIBUNBATAM.id	^
9TribunBatam.id	^
9Tribunbatam.id	^
9Tribun Bogor
9Tribunnewsbogor.com	^
9TribunnewsBogor.com	^
9Tribun Gorontalo
9TRIBUNGORONTALO.COM	^
9TribunGorontalo.com	^
9Tribun Jabar
9TRIBUNJABAR.ID	^
9TribunJabar.id	^
9Tribun Jambi
9TRIBUNJAMBI.COM	^
9Tribunjambi.com	^
9Tribun Jateng
9TRIBUNJATENG.COM	^
9Tribunjateng.com	^
9Tribun Jatim
9TRIBUNJATIM.COM	^
9TribunJatim.com	^
9Tribun Jogja
9TRIBUNJOGJA.COM	^
9Tribunjogja.com	^
9Tribun Kalteng
9TRIBUNKALTENG.COM	^
9Tribunkalteng.com	^
9Tribun Kaltim
9TRIBUNKALTIM.CO	^
9TribunKaltim.co	^
9Tribun Lampung
9TRIBUNLAMPUNG.CO.ID	^
9Tribunlampung.co.id	^
9Tribun Manado
9TRIBUNMANADO.CO.ID	^
9Tribunmanado.co.id	^
9Tribun Medan
9TRIBUN-MEDAN.com	^
9TRIBUN-MEDAN.COM	^
9Tribun-Medan.com	^
9TRIBUN MEDAN	^
9Tribun Papua
9Tribun-Papua.com	^
9TRIBUN-PAPUA.COM	^
9Tribun Pekanbaru
9Tribunpekanbaru.com	^
9TRIBUNPEKANBARU.COM	^
9Tribun Pontianak
9TRIBUNPONTIANAK.CO.ID	^
9Tribunpontianak.co.id	^
9Tribun Sumsel
9TRIBUNSUMSEL.COM	^
9Tribunsumsel.com	^
9Tribun Timur
9TRIBUN-TIMUR.COM	^
9Tribun-Timur.com	^
9Tribun Toraja
9TRIBUNTORAJA.COM	^
9Tribuntoraja.com	^
9Tribunnews
9Tribunnews.com	^
9TRIBUNNEWS.COM	^
9Tribun	^
9TurnBackHoax
9turnbackhoax.id	^
9Turnbackhoax.id	^
9Tutto Mercato Web
9TuttoMercatoWeb	^
9Tutto Mercato	^
9Tuttomercatoweb	^
9Tuttosport
9USA Today
9Ukrinform
9VOA Indonesia
9VOI
9VOI.id	^
9Vanity Fair
9Visordown
9Viva.co.id
9VIVA.co.id	^
9VIVAnews	^
9Vivanews	^
9VnExpress
9Vogue
9Voice of America			VOA
9VOA	^
9WABetaInfo
9WAFA
9Warta Kota
9Warta Kota Live
9Wartakotalive.com	^
9WARTAKOTALIVE.COM	^
9WebMD
9Wired
9World Population Review
9Xinhua
9Kantor Berita Xinhua	^
9Yahoo Finance
9Yedioth Ahronoth
9Ynet	^
9Yonhap
9Kantor Berita Yonhap	^
9detikBali
9detikEdu
9detikFinance
9detikFood
9detikHealth
9detikHot
9detikINET
9detikJabar
9detikJateng
9detikJatim
9detikNews
9detiknews	^
9detikOto
9detikPop
9detikProperti
9detikSport
9detikSulsel
9detikSumut
9detikTravel
9detikcom
9detik.com	^
9Detikcom	^
9Detik.com	^
9detikCom	^
9iNews
9iNews TV	^
9talkSPORT
9tvN
9tvOne
9TV One	^
9TVOne	^
:1. FC Koln
:FC Koln	^
:FC Köln	^
:AC Milan
:Il Rossoneri	^
:Rossoneri	^
:AC Monza
:ACF Cremonese
:Cremonese	^
:AD Ceuta
:ADO Den Haag
:AS Monaco
:AS Roma
:Giallorossi	^
:AZ Alkmaar
:Adhyaksa FC
:Ajax Amsterdam
:Ajax	^
:Al Ahli
:Al-Ahli	^
:Al Ahly
:Al Ain
:Al Duhail
:Al Ettifaq
:Al-Ettifaq	^
:Al Hilal
:Al-Hilal	^
:Al Ittihad
:Al-Ittihad	^
:Al Nassr
:Al-Nassr	^
:Al Sadd
:Alaves
:Deportivo Alaves	^
:Almeria
:Alter Ego Esports
:Alter Ego	^
:Angers
:Aprilia Racing
:Arema FC
:Arema	^
:Arema Malang	^
:Arema Indonesia	^
:Arema Cronus	^
:Singo Edan	^
:Arsenal
:The Gunners	^
:Aspac Jakarta
:Aston Villa
:The Villans	^
:Astra Honda Racing Team
:Atalanta
:Athletic Bilbao
:Athletic Club	^
:Atlanta Hawks
:Atlanta United
:Atletico Madrid
:Atlético Madrid	^
:Atletico	^
:Los Colchoneros	^
:Los Rojiblancos	^
:Auckland City
:Aura Fire
:Auxerre
:BG Pathum United
:Badak Lampung
:Bali United
:Serdadu Tridatu	^
:Bandung BJB Tandamata
:Bandung bjb Tandamata	^
:Bangkok United
:Barito Putera
:Laskar Antasari	^
:Bayer Leverkusen
:Leverkusen	^
:Die Werkself	^
:Bayern Munich
:Bayern	^
:Bayern Munchen	^
:Bayern München	^
:Bayern Muenchen	^
:FC Bayern	^
:FC Hollywood	^
:Benfica
:Besiktas
:Bhayangkara FC
:Bhayangkara United	^
:Bhayangkara Presisi	^
:Bhayangkara Presisi Lampung FC
:Bigetron
:Bigetron by Vitality	^
:Birmingham City
:Blackburn Rovers
:Boca Juniors
:Bodo/Glimt
:Bologna FC
:Borneo FC
:Pusamania Borneo FC	^
:Borneo FC Samarinda	^
:Pesut Etam	^
:Borneo Hornbills
:Borussia Dortmund
:Die Borussen	^
:BVB	^
:Borussia Monchengladbach
:Monchengladbach	^
:Gladbach	^
:Boston Celtics
:Botafogo
:Bournemouth
:The Cherries	^
:AFC Bournemouth	^
:Braga
:Brentford
:Brighton & Hove Albion
:Brighton	^
:The Seagulls	^
:Brighton and Hove Albion	^
:Brisbane Roar
:Bristol City
:Brooklyn Nets
:Buriram United
:Burnley
:CSKA Moskow
:Cadiz CF
:Cagliari
:Catanzaro
:Celta Vigo
:Celtic
:Cerezo Osaka
:Charlotte Hornets
:Chelsea
:Chelsea FC	^
:The Blues	^
:Chicago Bulls
:Cleveland Cavaliers
:Club Brugge
:Columbus Crew
:Como 1907
:Como	^
:Coventry City
:Crystal Palace
:D.C. United
:Daejeon JungKwanJang Red Sparks
:Red Sparks	^
:Jung Kwan Jang Red Sparks	^
:JungKwanJang Red Sparks	^
:Dallas Mavericks
:Deltras FC
:Deltras Sidoarjo	^
:Dender
:FCV Dender	^
:Denver Nuggets
:Detroit Pistons
:Dewa United
:Dewa United FC	^
:Dewa United Banten FC	^
:Dewa United Banten
:Banten Warriors	^
:Dewa United Esports
:Dinamo Zagreb
:Ducati Corse
:Ducati Lenovo Team
:Ducati Lenovo	^
:Dynamo Kyiv
:EVOS
:EVOS Esports	^
:EVOS Legends	^
:Eintracht Frankfurt
:Elche
:Empoli
:Espanyol
:Esteghlal
:Everton
:The Toffees	^
:FC Augsburg
:Augsburg	^
:FC Barcelona
:Barca	^
:Barça	^
:Blaugrana	^
:Los Cules	^
:Azulgrana	^
:El Barca	^
:FC Bekasi City
:FC Cincinnati
:FC Copenhagen
:FC Dallas
:FC Groningen
:FC Nantes
:Nantes	^
:FC Porto
:FC Seoul
:FC Twente
:Twente	^
:FC Utrecht
:FC Volendam
:FSV Mainz 05
:Mainz 05	^
:Mainz	^
:Fenerbahce
:Ferencvaros
:Feyenoord
:Fiorentina
:La Viola	^
:Flamengo
:Fluminense
:Fortuna Dusseldorf
:Fortuna Sittard
:Fulham
:The Cottagers	^
:Galatasaray
:Gangwon FC
:Garudayaksa FC
:Geek Fam
:Genoa CFC
:Getafe
:Girona FC
:Girona	^
:Go Ahead Eagles
:Golden State Warriors
:Warriors	^
:Gresik Petrokimia
:Gresik Petrokimia Pupuk Indonesia	^
:Gresik United
:Gresini Racing
:Gresini Racing MotoGP	^
:BK8 Gresini Racing	^
:Gresini	^
:Gresini Ducati	^
:Haas F1 Team
:Haas	^
:Hamburger SV
:Hangtuah Jakarta
:Heerenveen
:SC Heerenveen	^
:Hellas Verona
:Hertha Berlin
:Heungkuk Life Pink Spiders
:Pink Spiders	^
:Hoffenheim
:TSG Hoffenheim	^
:TSG 1899 Hoffenheim	^
:Honda HRC Castrol
:Honda HRC	^
:HRC	^
:Honda Team Asia
:Houston Rockets
:Hull City
:Hyundai Hillstate
:Suwon Hyundai Hillstate	^
:IBK Altos
:Independiente
:Indiana Pacers
:Inter Miami
:The Herons	^
:Inter Miami CF	^
:Inter Milan
:Inter	^
:Nerazzurri	^
:Internazionale	^
:La Beneamata	^
:Ipswich Town
:Jakarta Bhayangkara Presisi
:Jakarta Elektrik PLN
:Jakarta Electric	^
:Jakarta Electric PLN	^
:Electric PLN	^
:Elektrik PLN	^
:Jakarta LavAni
:Jakarta Lavani	^
:LavAni	^
:Jakarta LavAni Livin Transmedia	^
:Jakarta Livin Mandiri
:Livin Mandiri	^
:Jakarta Pertamina Enduro
:Jakarta Pertamina Fastron	^
:Jakarta Popsivo Polwan
:Popsivo Polwan	^
:Jeonbuk Hyundai Motors
:Johor Darul Ta'zim			JDT
:JDT	^
:Juventus
:Juve	^
:Bianconeri	^
:La Vecchia Signora	^
:KAA Gent
:KAS Eupen
:KMSK Deinze
:KMSK Dainze	^
:KRC Genk
:KTM Factory Racing
:Red Bull KTM Factory Racing	^
:Red Bull KTM	^
:KV Mechelen
:KVC Westerlo
:Kalteng Putra
:Kashima Antlers
:Kawasaki Frontale
:Kedah Darul Aman
:Kendal Tornado FC
:Kesatria Bengawan Solo
:Kuala Lumpur City
:LA Galaxy
:LAFC
:Los Angeles FC	^
:LCR Honda
:LCR Honda Idemitsu	^
:Castrol Honda LCR	^
:Las Palmas
:UD Las Palmas	^
:Lazio
:SS Lazio	^
:Biancocelesti	^
:Le Havre
:Lecce
:Lechia Gdansk
:Leeds United
:Leeds	^
:Leganes
:Leicester City
:Leicester	^
:Leopard Racing
:Levante
:Lille
:Lion City Sailors
:Liverpool
:Liverpool FC	^
:The Reds	^
:Lommel SK
:Los Angeles Clippers
:LA Clippers	^
:Los Angeles Lakers
:LA Lakers	^
:Lakers	^
:Luton Town
:Madura United
:Laskar Sape Kerrab	^
:Malut United
:Laskar Kie Raha	^
:Mamelodi Sundowns
:Manchester City
:Man City	^
:The Citizens	^
:Manchester United			MU
:MU	^
:Man United	^
:Man Utd	^
:Setan Merah	^
:Manchester Utd	^
:The Red Devils	^
:Melbourne City
:Melbourne Victory
:Memphis Grizzlies
:Miami Heat
:Middlesbrough
:Milwaukee Bucks
:Minnesota Timberwolves
:Mitra Kukar
:Monster Energy Yamaha
:Monster Yamaha	^
:Monster Energy Yamaha MotoGP	^
:NAC Breda
:NEC Nijmegen
:Nagoya Grampus
:Nam Dinh FC
:Nam Dinh	^
:New England Revolution
:New Orleans Pelicans
:New York City FC
:New York Knicks
:Knicks	^
:New York Red Bulls
:Newcastle United
:The Magpies	^
:Newcastle	^
:Norwich City
:Nottingham Forest
:OGC Nice
:ONIC
:ONIC Esports	^
:Onic Esports	^
:Oklahoma City Thunder
:OKC	^
:OKC Thunder	^
:Olympiakos
:Olympiacos	^
:Olympique Lyon
:Olympique Lyonnais	^
:Olympique Marseille
:Orlando City
:Orlando Magic
:Osasuna
:Oxford United
:PEC Zwolle
:PSBS Biak
:Badai Pasifik	^
:PSIM Yogyakarta
:PSIM	^
:Laskar Mataram	^
:PSIS Semarang
:PSIS	^
:Laskar Mahesa Jenar	^
:Mahesa Jenar	^
:PSM Makassar
:PSM	^
:Juku Eja	^
:Pasukan Ramang	^
:PSMS Medan
:PSMS	^
:Ayam Kinantan	^
:PSPS Pekanbaru
:PSS Sleman
:PSS	^
:Super Elja	^
:Super Elang Jawa	^
:PSV Eindhoven
:PSV	^
:Pachuca
:CF Pachuca	^
:Pacific Caesar Surabaya
:Pacific Caesar	^
:Pakhtakor
:Palembang Bank SumselBabel
:Palermo FC
:Rosanero	^
:Palmeiras
:Paris Saint-Germain			PSG
:PSG	^
:Paris Saint Germain	^
:Les Parisiens	^
:Parma
:Pelita Bandung Raya
:Pelita Jaya
:Pelita Jaya Jakarta	^
:Pelita Jaya Basketball
:Persebaya Surabaya
:Persebaya	^
:Bajul Ijo	^
:Persela Lamongan
:Persela	^
:Perserang
:Perseru Serui
:Perseru	^
:Persewar Waropen
:Persib Bandung
:Persib	^
:Maung Bandung	^
:Pangeran Biru	^
:Persiba Balikpapan
:Persiba	^
:Persija Jakarta
:Persija	^
:Macan Kemayoran	^
:Persijap Jepara
:Persijap	^
:Laskar Kalinyamat	^
:Persik Kediri
:Persik	^
:Persikabo 1973
:Persikabo	^
:Tira Persikabo	^
:PS Tira	^
:Persikad Depok
:Persikas Subang
:Persiku Kudus
:Persipa Pati
:Persipal
:Persipura Jayapura
:Persipura	^
:Persiraja Banda Aceh
:Persiraja	^
:Persis Solo
:Persis	^
:Laskar Sambernyawa	^
:Persita Tangerang
:Persita	^
:Pendekar Cisadane	^
:Persiwa Wamena
:Persiwa	^
:Petronas Yamaha SRT
:Philadelphia 76ers
:Phoenix Suns
:Pisa SC
:Port FC
:Portland Timbers
:Portland Trail Blazers
:Pramac Racing
:Prima Pramac Racing	^
:Prima Pramac	^
:Prima Pramac Yamaha	^
:Pramac Yamaha	^
:Prawira Bandung
:Preston North End
:Queens Park Rangers
:RANS Simba Bogor
:Rans Simba Bogor	^
:RB Leipzig
:RB Salzburg
:Red Bull Salzburg	^
:RC Lens
:RC Strasbourg
:RCD Mallorca
:Mallorca	^
:Real Mallorca	^
:RRQ
:RRQ Hoshi	^
:Rex Regum Qeon	^
:Racing Santander
:Rajawali Medan
:Rangers
:Rans Nusantara FC
:RANS Nusantara FC	^
:Rans Cilegon	^
:Ratchaburi FC
:Rayo Vallecano
:Real Betis
:Real Madrid
:Los Blancos	^
:El Real	^
:Real Oviedo
:Real Salt Lake
:Real Sociedad
:Real Valladolid
:Rebellion Esports
:Red Bull KTM Tech3
:Tech3	^
:Red Star Belgrade
:Repsol Honda
:River Plate
:Royal Antwerp
:SC Freiburg
:Freiburg	^
:SSC Napoli
:Napoli	^
:Partenopei	^
:Sabah FC
:Sacramento Kings
:Saint-Etienne
:Salernitana
:Sampdoria
:San Antonio Spurs
:San Jose Earthquakes
:Sanfrecce Hiroshima
:Santos FC
:Sassuolo
:Satria Muda Pertamina
:Satria Muda	^
:Satya Wacana Salatiga
:Schalke 04
:Schalke	^
:Seattle Sounders
:Selangor FA
:Selangor FC
:Semen Padang FC
:Semen Padang	^
:Kabau Sirah	^
:Sevilla FC
:Sevilla	^
:Shakhtar Donetsk
:Shanghai Port
:Sheffield United
:Sheffield Wednesday
:Sint-Truiden
:Slavia Praha
:Southampton
:Sparta Praha
:Sparta Rotterdam
:Spezia
:Sporting CP
:Sporting Lisbon	^
:Sriwijaya FC
:St. Pauli
:FC St. Pauli	^
:Stade Reims
:Stade Rennais
:Rennais	^
:Rennes	^
:Stoke City
:Sumsel United
:Sunderland
:Surabaya Samator
:Swansea City
:Swansea	^
:Sydney FC
:Tampines Rovers
:Tangerang Hawks
:Team Liquid
:Team Liquid ID
:Terengganu FC
:Timnas Arab Saudi
:Timnas Argentina
:Tim Tango	^
:Albiceleste	^
:Timnas Australia
:Socceroos	^
:Timnas Bahrain
:Timnas Belanda
:Timnas Brasil
:Selecao	^
:Tim Samba	^
:Timnas Brunei
:Timnas China
:Timnas Filipina
:Timnas Inggris
:The Three Lions	^
:Three Lions	^
:Tiga Singa	^
:Timnas Irak
:Timnas Italia
:Gli Azzurri	^
:Timnas Jepang
:Samurai Biru	^
:Timnas Jerman
:Der Panzer	^
:Timnas Korea Selatan
:Timnas Malaysia
:Harimau Malaya	^
:Timnas Maroko
:Singa Atlas	^
:Timnas Portugal
:Timnas Prancis
:Les Bleus	^
:Timnas Putri Indonesia
:Garuda Pertiwi	^
:Timnas Qatar
:Timnas Spanyol
:La Furia Roja	^
:Timnas Thailand
:Gajah Perang	^
:Tim Gajah Perang	^
:Timnas Uzbekistan
:Timnas Vietnam
:Tokyo Verdy
:Torino
:Toronto Raptors
:Tottenham Hotspur
:Tottenham	^
:Spurs	^
:The Lilywhites	^
:Trackhouse Racing
:Trackhouse	^
:Trackhouse Aprilia	^
:US Lecce
:Udinese
:Ulsan HD
:Ulsan Hyundai	^
:Union Berlin
:Union Saint-Gilloise
:Union SG	^
:Urawa Red Diamonds
:Urawa Reds	^
:Utah Jazz
:VR46 Racing Team
:Pertamina Enduro VR46 Racing Team	^
:Mooney VR46 Racing Team	^
:Pertamina Enduro VR46	^
:VR46	^
:Mooney VR46	^
:Valencia CF
:Vancouver Whitecaps
:Venezia FC
:Venezia	^
:VfB Stuttgart
:Stuttgart	^
:VfL Bochum
:Villarreal
:Vissel Kobe
:Washington Wizards
:Watford
:Werder Bremen
:West Bromwich Albion
:West Brom	^
:West Bromwich	^
:West Ham United
:West Ham	^
:The Hammers	^
:Willem II
:Wolfsburg
:Wolverhampton Wanderers
:Wolverhampton	^
:Wolves	^
:Wrexham
:Wydad Casablanca
:Yogyakarta Falcons
:Yokohama F. Marinos
:Yokohama Marinos	^
:Young Boys
:Zenit St Petersburg
;ASEAN Championship
;ASEAN Cup	^
;Piala ASEAN	^
;ASEAN Cup U-23
;Piala ASEAN U-23	^
;ASEAN U-23 Championship	^
;ASEAN Para Games
;AVC Challenge Cup
;AVC Nations Cup
;Academy Awards
;Oscar	^
;Piala Oscar	^
;All England
;All England Open	^
;Amerika Serikat Terbuka
;US Open	^
;Arab Spring
;Arctic Open
;Asia Road Racing Championship			ARRC
;ARRC	^
;Asia Talent Cup
;Idemitsu Asia Talent Cup	^
;Asian Games
;Asian Para Games
;Asian Youth Games
;Australia Terbuka
;Australian Open	^
;BAFTA
;BAFTA Awards	^
;BRI Liga 1
;BRI Super League
;Super League	^
;Badminton Asia Championships			BAC
;BAC	^
;Badminton Asia Championship	^
;Kejuaraan Bulu Tangkis Asia	^
;Bom Bali
;Campus League
;China Masters
;China Open
;China Terbuka	^
;Cina Terbuka	^
;Copa America
;Copa del Rey
;Coppa Italia
;Denmark Open
;Denmark Terbuka	^
;Dieng Culture Festival
;Djakarta Warehouse Project			DWP
;DWP	^
;Emmy Awards
;Eredivisie
;FIFA Club World Cup
;Club World Cup	^
;FIFA Matchday
;Festival Film Cannes
;Festival Film Indonesia			FFI
;FFI	^
;Formula 1			F1
;F1	^
;Formula E
;Formula E Jakarta
;GP Qatar
;Gaikindo Indonesia International Auto Show			GIIAS
;GIIAS	^
;Gerakan 30 September			G30S
;G30S	^
;G30S/PKI	^
;Golden Globe
;Golden Globe Awards	^
;Golden Globes	^
;Grammy Awards
;Grammy	^
;Grand Prix Indonesia
;MotoGP Indonesia	^
;MotoGP Mandalika	^
;Hoegeng Awards
;Hong Kong Open
;Hong Kong Terbuka	^
;Hylo Open
;India Open
;India Terbuka	^
;Indonesia Fashion Week
;Indonesia International Motor Show			IIMS
;IIMS	^
;Indonesia Masters
;Indonesia Open
;Indonesia Terbuka	^
;Indonesian Basketball League			IBL
;IBL	^
;Indonesian Idol
;Jakarta Fair
;Pekan Raya Jakarta	^
;PRJ	^
;Jakarta Fashion Week			JFW
;JFW	^
;Jakarta International Marathon			Jakim
;Jakim	^
;JAKIM	^
;Japan Masters
;Kumamoto Masters	^
;Japan Open
;Jepang Terbuka	^
;Java Jazz Festival
;Java Jazz	^
;Jember Fashion Carnaval
;Jogja-NETPAC Asian Film Festival			JAFF
;JAFF	^
;KTT AIS
;KTT APEC
;KTT ASEAN
;Konferensi Tingkat Tinggi ASEAN	^
;KTT Asia Timur
;East Asia Summit	^
;KTT BRICS
;KTT D-8
;KTT G20
;KTT G-20	^
;Konferensi Tingkat Tinggi G20	^
;KTT G7
;KTT G-7	^
;KTT NATO
;KTT OKI
;KTT Perdamaian Gaza
;Kejuaraan Asia
;Kejuaraan Dunia
;Kejuaraan Dunia Antarklub
;Kejuaraan Dunia Bulu Tangkis
;Konferensi Asia Afrika			KAA
;KAA	^
;Konferensi Asia-Afrika	^
;Konferensi Meja Bundar			KMB
;KMB	^
;Konferensi Perubahan Iklim PBB			COP
;COP	^
;Korea Masters
;Korea Open
;Korea Terbuka	^
;Kualifikasi Piala Asia
;Kualifikasi Piala Dunia
;Liga 1
;Liga 1 Indonesia	^
;Liga 2
;Liga 3
;Liga 4
;Liga Bangsa-Bangsa Eropa
;UEFA Nations League	^
;Liga Belanda
;Liga Champions
;UEFA Champions League	^
;UCL	^
;Liga Champions Asia
;Liga Europa
;Europa League	^
;Liga Inggris
;Premier League	^
;English Premier League	^
;Liga Italia
;Serie A	^
;Liga Jerman
;Bundesliga	^
;Liga Malaysia
;Liga Nusantara
;Liga Portugal
;Liga Prancis
;Ligue 1	^
;Liga Primer
;Liga Spanyol
;La Liga	^
;Liga Super Arab Saudi
;Saudi Pro League	^
;Liga Arab Saudi	^
;Liga Super Indonesia			ISL
;ISL	^
;Indonesia Super League	^
;Liga Thailand
;Liga Voli Korea
;Ligue 2
;MPL Indonesia
;MPL ID	^
;Macau Open
;Major League Soccer			MLS
;MLS	^
;Malaysia Masters
;Malaysia Open
;Malaysia Terbuka	^
;Met Gala
;Miss Grand International
;Miss Universe
;Miss World
;Mobile World Congress			MWC
;MWC	^
;Moto2
;Moto3
;MotoGP
;Muktamar Muhammadiyah
;Muktamar NU
;Olimpiade
;Olympic Games	^
;Olimpiade Paris
;Olimpiade Sains Nasional			OSN
;OSN	^
;Olimpiade Tokyo
;Operasi Damai Cartenz
;Operasi Keselamatan
;Operasi Ketupat
;Operasi Lilin
;Operasi Patuh
;Operasi Rising Lion
;Operasi Zebra
;Orleans Masters
;Paralimpiade
;Pekan Olahraga Nasional			PON
;PON	^
;Pekan Olahraga Pelajar Nasional			Popnas
;Popnas	^
;POPNAS	^
;Pekan Paralimpiade Nasional			Peparnas
;Peparnas	^
;Pemilu
;Pemilihan Umum	^
;Perang Dingin
;Perang Diponegoro
;Perang Dunia I
;Perang Dunia II
;Perang Korea
;Perang Teluk
;Perang Vietnam
;Periklindo Electric Vehicle Show			PEVS
;PEVS	^
;Peristiwa Malari
;Pestapora
;Piala AFF
;Piala AFF U-23	^
;Piala AFF U-19	^
;Piala AFF U-16	^
;Piala Afrika
;Piala Asia
;Piala Asia U-17
;Piala Asia U-20
;Piala Asia U-23
;Piala Asia U23	^
;Piala Asia Wanita
;Piala Carabao
;Piala Citra
;Piala Davis
;Piala Dunia
;World Cup	^
;FIFA World Cup	^
;Piala Dunia Antarklub
;Piala Dunia U-17
;Piala Dunia U17	^
;Piala Dunia U-20
;Piala Dunia U20	^
;Piala Dunia Wanita
;Piala Eropa
;Euro	^
;Piala FA
;FA Cup	^
;Piala Gubernur
;Piala Indonesia
;Piala Kapolri
;Piala Kemerdekaan
;Piala Konfederasi
;Piala Liga Inggris
;Carabao Cup	^
;Piala Menpora
;Piala Presiden
;Piala Sudirman
;Sudirman Cup	^
;Piala Super Eropa
;Piala Super Italia
;Piala Super Spanyol
;Piala Thomas
;Thomas Cup	^
;Piala Uber
;Uber Cup	^
;Pileg
;Pemilihan Legislatif	^
;Pilgub
;Pemilihan Gubernur	^
;Pilkada
;Pemilihan Kepala Daerah	^
;Pilkada DKI Jakarta
;Pilkada DKI	^
;Pilgub DKI	^
;Pilgub DKI Jakarta	^
;Pilkada Serentak
;Pilpres
;Pemilihan Presiden	^
;Prancis Terbuka
;French Open	^
;Proklamasi Kemerdekaan
;Proliga
;Puteri Indonesia
;Reli Dakar
;Roland Garros
;SEA Games
;Serie B
;Sidang Umum PBB
;Sidang Majelis Umum PBB	^
;Singapore Open
;Singapura Terbuka	^
;Sumpah Pemuda
;Swiss Open
;Synchronize Fest
;Taipei Open
;Thailand Masters
;Thailand Open
;Thailand Terbuka	^
;Tour de France
;Trade Expo Indonesia			TEI
;TEI	^
;Tragedi Kanjuruhan
;Tragedi Trisakti
;Tsunami Aceh
;UEFA Conference League
;Liga Konferensi Eropa	^
;Conference League	^
;Liga Konferensi	^
;UFC
;V League
;V-League	^
;Wimbledon
;World Superbike			WSBK
;WSBK	^
;WorldSBK	^
;World Tour Finals
;BWF World Tour Finals	^
;World Triathlon
<Deklarasi Universal Hak Asasi Manusia			DUHAM
<DUHAM	^
<Ketetapan MPR			TAP MPR
<TAP MPR	^
<Kitab Undang-Undang Hukum Acara Pidana			KUHAP
<KUHAP	^
<Kitab Undang-Undang Hukum Perdata			KUHPerdata
<KUHPerdata	^
<Kitab Undang-Undang Hukum Pidana			KUHP
<KUHP	^
<Kitab Undang-undang Hukum Pidana	^
<Konvensi Hukum Laut PBB			UNCLOS
<UNCLOS	^
<Konvensi PBB tentang Hukum Laut	^
<Konvensi Jenewa
<Konvensi Wina
<Perjanjian Helsinki
<Perjanjian Paris
<Kesepakatan Paris	^
<Paris Agreement	^
<Piagam ASEAN
<Piagam PBB
<Protokol Kyoto
<UU Cipta Kerja
<Undang-Undang Cipta Kerja	^
<UU Ciptaker	^
<UU Desa
<Undang-Undang Desa	^
<UU IKN
<UU ITE
<Undang-Undang Informasi dan Transaksi Elektronik	^
<Undang-undang Informasi dan Transaksi Elektronik	^
<UU KPK
<UU Keistimewaan Yogyakarta
<UU Ketenagakerjaan
<Undang-Undang Ketenagakerjaan	^
<UU Lalu Lintas
<UU MD3
<UU Minerba
<UU Narkotika
<Undang-Undang Narkotika	^
<UU Ormas
<Perppu Ormas	^
<UU Otonomi Khusus Papua
<UU Otsus Papua	^
<UU Pemilu
<Undang-Undang Pemilu	^
<Undang-Undang Pemilihan Umum	^
<UU Penyiaran
<Undang-Undang Penyiaran	^
<UU Perkawinan
<Undang-Undang Perkawinan	^
<UU Perlindungan Anak
<Undang-Undang Perlindungan Anak	^
<UU Pers
<Undang-Undang Pers	^
<UU Pilkada
<Undang-Undang Pilkada	^
<UU Polri
<UU TNI
<UU Terorisme
<UU Tipikor
<Undang-Undang Tindak Pidana Korupsi	^
<Undang-Undang Dasar 1945			UUD 1945
<UUD 1945	^
<UUD 45	^
<UUD	^
<Undang-Undang Dasar	^
<Undang-undang Dasar 1945	^
<Undang-Undang Dasar Negara Republik Indonesia Tahun 1945	^
<Undang-Undang Pokok Agraria			UUPA
<UUPA	^
>AKBP				rank
>AKP				rank
>Abah				respect
>Adv				academic
>Aipda				rank
>Aiptu				rank
>Ajengan				religious
>Ajun Komisaris				rank
>Ajun Komisaris Besar				rank
>Ajun Komisaris Besar Polisi				rank
>Ajun Komisaris Polisi				rank
>Akbp				rank
>Akp				rank
>Alm				respect
>Almarhum				respect
>Almarhumah				respect
>Almh				respect
>Anak Agung				noble
>Anak Agung Istri				noble
>Anak Agung Sagung				noble
>Anumerta				rank
>Apt				academic
>Assoc				academic
>Baiq				noble
>Bang				respect
>Bapak				respect
>Bdn				academic
>Bhante				religious
>Bharada				rank
>Bharaka				rank
>Bharatu				rank
>Bhayangkara Dua				rank
>Biksu				religious
>Bpk				respect
>Brigadir				rank
>Brigadir Dua				rank
>Brigadir Jenderal				rank
>Brigadir Jenderal Polisi				rank
>Brigadir Kepala				rank
>Brigadir Polisi				rank
>Brigadir Satu				rank
>Brigjen				rank
>Brigjen Pol				rank
>Brigjen Polisi				rank
>Brigjen TNI				rank
>Brigjenpol				rank
>Brigpol				rank
>Bripda				rank
>Bripka				rank
>Briptu				rank
>Bu				respect
>Bude				respect
>Bunda				respect
>Bung				respect
>Buya				religious
>Cak				byname
>Capt				rank
>Captain				rank
>Coach				respect
>Cokorda				noble
>Cokorda Istri				noble
>DR				academic
>Dato				noble
>Dato Seri				noble
>Dato'				noble
>Datuk				noble
>Datuk Seri				noble
>Datuk Sri				noble
>Desak				noble
>Dewa Ayu				noble
>Doktor				academic
>Dr				academic
>Dr.Eng				academic
>Dr.Ing				academic
>Dra				academic
>Drs				academic
>Eyang				respect
>GBPH				noble
>GKR				noble
>Gus				religious
>H				religious
>Habib				religious
>Hajah				religious
>Haji				religious
>Hb				religious
>Hc				academic
>Hj				religious
>Hjh				religious
>I Dewa Ayu				noble
>I Gusti				noble
>I Gusti Agung				noble
>I Gusti Ayu				noble
>I Gusti Ngurah				noble
>Ibu				respect
>Ida Ayu				noble
>Ida Bagus				noble
>Inspektur Dua				rank
>Inspektur Jenderal				rank
>Inspektur Jenderal Polisi				rank
>Inspektur Polisi Dua				rank
>Inspektur Polisi Satu				rank
>Inspektur Satu				rank
>Ipda				rank
>Iptu				rank
>Ir				academic
>Irjen				rank
>Irjen Pol				rank
>Irjen Polisi				rank
>Irjenpol				rank
>Jend				rank
>Jenderal				rank
>Jenderal Besar				rank
>Jenderal Polisi				rank
>Jenderal TNI				rank
>K.H.				religious
>KGPAA				noble
>KH				religious
>KPH				noble
>KRMT				noble
>KRT				noble
>Kak				respect
>Kang				respect
>Kanjeng				noble
>Kapt				rank
>Kapten				rank
>Kapten Inf				rank
>Kiai				religious
>Kiai Haji				religious
>Koh				respect
>Kol				rank
>Kolonel				rank
>Kolonel Inf				rank
>Kolonel Laut				rank
>Kombes				rank
>Kombes Pol				rank
>Kombes Polisi				rank
>Kombespol				rank
>Komisaris Besar				rank
>Komisaris Besar Polisi				rank
>Komisaris Jenderal				rank
>Komisaris Jenderal Polisi				rank
>Komisaris Polisi				rank
>Komjen				rank
>Komjen Pol				rank
>Komjen Polisi				rank
>Komjenpol				rank
>Kompol				rank
>Kopda				rank
>Kopka				rank
>Kopral				rank
>Kopral Dua				rank
>Kopral Kepala				rank
>Kopral Satu				rank
>Koptu				rank
>Kyai				religious
>La Ode				noble
>Laks				rank
>Laksamana				rank
>Laksamana Madya				rank
>Laksamana Muda				rank
>Laksamana Pertama				rank
>Laksamana TNI				rank
>Laksda				rank
>Laksda TNI				rank
>Laksdya				rank
>Laksdya TNI				rank
>Laksma				rank
>Laksma TNI				rank
>Letda				rank
>Letda Inf				rank
>Letjen				rank
>Letjen TNI				rank
>Letkol				rank
>Letkol Inf				rank
>Letkol Laut				rank
>Letnan				rank
>Letnan Dua				rank
>Letnan Jenderal				rank
>Letnan Jenderal TNI				rank
>Letnan Kolonel				rank
>Letnan Satu				rank
>Lettu				rank
>Lettu Inf				rank
>Lord				respect
>Marsda				rank
>Marsda TNI				rank
>Marsdya				rank
>Marsdya TNI				rank
>Marsekal				rank
>Marsekal Madya				rank
>Marsekal Muda				rank
>Marsekal Pertama				rank
>Marsekal TNI				rank
>Marsma				rank
>Marsma TNI				rank
>Mas				respect
>Mayjen				rank
>Mayjen TNI				rank
>Mayor				rank
>Mayor Inf				rank
>Mayor Jenderal				rank
>Mayor Jenderal TNI				rank
>Mayor Laut				rank
>Mbah				respect
>Mbak				respect
>Mendiang				respect
>Mgr				religious
>Mr				respect
>Mrs				respect
>Ms				respect
>Ning				religious
>Nn				respect
>Nona				respect
>Ns				academic
>Ny				respect
>Nyai				religious
>Nyonya				respect
>Om				respect
>Oma				respect
>Opa				respect
>Pak				respect
>Pakde				respect
>Pastor				religious
>Pater				religious
>Pdt				religious
>Pelda				rank
>Peltu				rank
>Prada				rank
>Prajurit Dua				rank
>Prajurit Kepala				rank
>Prajurit Satu				rank
>Praka				rank
>Pratu				rank
>Prof				academic
>Profesor				academic
>Purnawirawan				rank
>RA				noble
>RM				noble
>Raden Ajeng				noble
>Raden Mas				noble
>Rev				religious
>Rm				religious
>Romo				religious
>Rr				noble
>Saudara				respect
>Saudari				respect
>Sayid				religious
>Sayyid				noble
>Sdr				respect
>Sdri				respect
>Serda				rank
>Serka				rank
>Serma				rank
>Sersan				rank
>Sersan Kepala				rank
>Sersan Satu				rank
>Sertu				rank
>Sheikh				religious
>Sir				respect
>Suster				religious
>Syaikh				religious
>Syeikh				religious
>Syekh				religious
>TGB				religious
>TGH				religious
>Tan Sri				noble
>Tante				respect
>Teh				respect
>Teuku				noble
>Teungku				religious
>Tgk				religious
>Tn				respect
>Tuan				respect
>Tuan Guru				religious
>Ust				religious
>Ustad				religious
>Ustadz				religious
>Ustadzah				religious
>Ustaz				religious
>Ustazah				religious
>Ustz				religious
>Ustzh				religious
>Wa Ode				noble
>dr				academic
>drg				academic
>drh				academic
@Aan
@Aaron
@Abbas
@Abdel
@Abdelfattah
@Abdi
@Abdul
@Abdullah
@Abdurrahman
@Abe
@Abidin
@Abimanyu
@Abiy
@Abraham
@Achmad
@Adam
@Ade
@Adelia
@Adhi
@Adhitya
@Adi
@Adinda
@Adit
@Aditya
@Adnan
@Adolf
@Adri
@Adrian
@Adriana
@Adrianus
@Aep
@Afif
@Agnes
@Agni
@Agnia
@Agung
@Agus
@Agustin
@Agustina
@Agustinus
@Ahmad
@Ahmadi
@Aida
@Airlangga
@Aisyah
@Ajeng
@Aji
@Akbar
@Akhmad
@Alamsyah
@Alan
@Albert
@Albertus
@Aldi
@Aldo
@Alejandro
@Alessandro
@Alex
@Alexander
@Alexandre
@Alexis
@Alfian
@Alfred
@Ali
@Alice
@Alif
@Alifia
@Alim
@Alison
@Allen
@Alma
@Alvin
@Alwi
@Amalia
@Amanda
@Amar
@Ambar
@Amelia
@Amin
@Aminah
@Aminuddin
@Amir
@Amiruddin
@Amran
@Amy
@Ana
@Anas
@Andhika
@Andi
@Andika
@Andini
@Andra
@Andre
@Andrea
@Andreas
@Andrei
@Andrew
@Andrey
@Andri
@Andrian
@Andriani
@Andrianto
@Andriy
@Andrzej
@Andy
@Angela
@Angelina
@Angga
@Anggi
@Anggia
@Anggoro
@Anggraini
@Anggun
@Angie
@Ani
@Anies
@Anik
@Anis
@Anisa
@Anissa
@Anita
@Anjar
@Ann
@Anna
@Anne
@Annette
@Annisa
@Antasari
@Anthony
@Antoine
@Anton
@Antoni
@Antonio
@Antonius
@Antony
@Anwar
@Aprilia
@Aqil
@Ardi
@Ardian
@Ardiansyah
@Ari
@Ariana
@Arief
@Arif
@Arifin
@Arini
@Aris
@Arman
@Armando
@Armin
@Arnold
@Arsene
@Arsyad
@Arta
@Arthur
@Arum
@Arwin
@Arya
@Aryo
@Asep
@Ashari
@Ashraf
@Asih
@Asmara
@Asmawi
@Asri
@Astri
@Astrid
@Astuti
@Asyari
@Atik
@Atika
@Audi
@Audrey
@Aulia
@Aung
@Austin
@Awaluddin
@Ayu
@Ayub
@Azhar
@Azis
@Aziz
@Azwar
@Azyumardi
@Bachtiar
@Badri
@Badrodin
@Badrul
@Bagas
@Bagus
@Bahar
@Baharuddin
@Bahlil
@Bahtiar
@Bakri
@Baktiar
@Bambang
@Bara
@Barack
@Bashar
@Basri
@Bastian
@Basuki
@Bayu
@Beni
@Benjamin
@Benny
@Bernadus
@Bernard
@Bernardus
@Bernie
@Bertha
@Betty
@Bill
@Bima					person
@Bimo
@Binsar
@Bintang
@Bobby
@Boby
@Boediono
@Boris
@Boy
@Boyke
@Brad
@Bradley
@Bramantyo
@Brandon
@Brian
@Britney
@Bruce
@Bruno
@Budhi
@Budi
@Budiarto
@Budiman
@Budiono
@Budiyanto
@Burhan
@Burhanuddin
@Bustanul
@Busyro
@Cahya
@Cahyadi
@Cahyo
@Cahyono
@Camelia
@Candra
@Carl
@Carlo
@Carlos
@Caroline
@Catherine
@Catur
@Cecep
@Cesar
@Cesc
@Chaerul
@Chairil
@Chairul
@Chandra
@Charles
@Charlie
@Charlotte
@Chatib
@Choirul
@Chris
@Christian
@Christina
@Christine
@Christophe
@Christopher
@Cici
@Citra
@Clara
@Claudia
@Claudio
@Colin
@Cornelius
@Craig
@Cristiano
@Cut
@Cynthia
@Dadan
@Dadang
@Dahlan
@Danang
@Dani
@Daniel
@Danielle
@Danilo
@Danny
@Darmawan
@Darmin
@Darwin
@Daryono
@Dave
@David
@Dea
@Dean
@Deddy
@Dede
@Deden
@Dedi
@Dedy
@Deni
@Dennis
@Denny
@Deny
@Desi
@Desmond
@Dessy
@Desy
@Devi
@Dewa
@Dewi
@Dharma
@Dhea
@Diah
@Dian
@Diana
@Dicky
@Didi
@Didik
@Didit
@Diego
@Dika
@Diki
@Dimas
@Dina
@Dinda
@Dini
@Dipa
@Dirga
@Dita
@Diyah
@Djarot
@Djohan
@Djoko
@Djunaidi
@Dmitri
@Dmitry
@Doddy
@Dodi
@Dody
@Dominic
@Donald
@Doni
@Donna
@Donny
@Dony
@Doug
@Douglas
@Drew
@Dudi
@Dudung
@Duncan
@Dwayne
@Dwi
@Dyah
@Dylan
@Eddy
@Eden
@Edhy
@Edi
@Edinson
@Edo
@Eduard
@Edward
@Edwin
@Edy
@Efendi
@Effendi
@Egi
@Egy
@Eka
@Eko
@Elia
@Elisa
@Elisabeth
@Elizabeth
@Ella
@Elly
@Elon
@Elsa
@Elvira
@Ema
@Emil
@Emilia
@Emily
@Emir
@Emirsyah
@Emma
@Emmanuel
@Ence
@Endah
@Endang
@Endro
@Eni
@Enny
@Entin
@Eric
@Erick
@Erik
@Erika
@Erin
@Erlangga
@Erlina
@Ermawati
@Erna
@Ernest
@Ernesto
@Erni
@Erry
@Erwin
@Esteban
@Esti
@Estu
@Eugene
@Eva
@Evan
@Evi
@Evie
@Evo
@Ezra
@Fabio
@Fachri
@Fachrul
@Fadel
@Fadhil
@Fadhlan
@Fadil
@Fadillah
@Fadjar
@Fadli
@Fadly
@Fahira
@Fahmi
@Fahri
@Fahrul
@Faisal
@Faiz
@Fajar
@Fajri
@Farah
@Farhan
@Farid
@Farida
@Fathan
@Fatimah
@Fatur
@Fauzan
@Fauzi
@Fauziah
@Febri
@Febriana
@Febrianti
@Fedi
@Felix
@Fenty
@Ferdi
@Ferdinand
@Ferdy
@Fernando
@Ferry
@Fery
@Fikri
@Filippo
@Firdaus
@Firli
@Firman
@Firmansyah
@Fitri
@Fitria
@Fitriani
@Florentina
@Florian
@Francesco
@Francis
@Francisco
@Franck
@Frank
@Franklin
@Frans
@Fransisca
@Fransiska
@Fransiskus
@Fred
@Freddy
@Frederik
@Fredrich
@Fuad
@Fuadi
@Furqon
@Gabriel
@Gading
@Gagah
@Galih
@Galuh
@Ganda
@Ganjar
@Gareth
@Gary
@Gatot
@Gavin
@Gede
@Gembong
@Gennady
@Geoff
@Geoffrey
@George
@Gerald
@Gery
@Ghani
@Ghufron
@Gibran
@Gilang
@Gina
@Giovanni
@Giring
@Gita
@Giuseppe
@Glenn
@Gordon
@Grace
@Graham
@Greg
@Gregorius
@Gregory
@Gugun
@Guillermo
@Gunadi
@Gunawan
@Guntur
@Guruh
@Gusti
@Habibie
@Habiburokhman
@Hadi
@Hafid
@Hafiz
@Hakim
@Halim
@Hamad
@Hamdan
@Hamid
@Hamka
@Hamzah
@Hana
@Handoko
@Handoyo
@Hanif
@Hanna
@Hannah
@Hans
@Hanung
@Hardi
@Haris
@Hariyadi
@Hariyanto
@Harold
@Harrison
@Harry
@Hartati
@Hartini
@Hartono
@Harvey
@Hary
@Haryadi
@Haryanto
@Haryono
@Hasan
@Hasanah
@Hasanuddin
@Hasbi
@Hasbullah
@Hashim
@Hasnaeni
@Hassan
@Hasto
@Hasyim
@Hatta
@Heather
@Helen
@Helena
@Helmi
@Helmy
@Hendar
@Hendarman
@Hendi
@Hendra
@Hendrawan
@Hendri
@Hendrik
@Hendro
@Hendry
@Heni
@Henny
@Henri
@Henry
@Heri
@Herlambang
@Herlina
@Herman
@Hermansyah
@Hermanto
@Hermawan
@Hernawan
@Herry
@Heru
@Hery
@Hesti
@Hidayat
@Hidayatullah
@Hikmat
@Hillary
@Hilman
@Howard
@Hugo
@Husein
@Husin
@Husni
@Hussein
@Ian
@Ibnu
@Ibrahim
@Ichsan
@Ichwan
@Ida
@Idham
@Idris
@Idrus
@Ifan
@Ignasius
@Ignatius
@Igor
@Ihsan
@Ikhsan
@Ikhwan
@Iksan
@Ilham
@Ilma
@Ilyas
@Imam
@Iman
@Imelda
@Immanuel
@Imran
@Ina
@Inayah
@Indah
@Indira
@Indra
@Indrawan
@Indri
@Indriyani
@Inez
@Ingrid
@Intan
@Ira
@Irawan
@Irfan
@Irianto
@Irma
@Irman
@Irna
@Irvan
@Irwan
@Irwansyah
@Isa
@Isfan
@Ismail
@Ismet
@Isnaini
@Isran
@Istiqomah
@Iswahyudi
@Ita
@Ivan
@Ivanka
@Iwan
@Izzul
@Jack
@Jackie
@Jacob
@Jajang
@Jaka
@Jake
@Jamal
@Jamaluddin
@James
@Jamie
@Jamil
@Jane
@Janet
@Jared
@Jarot
@Jason
@Jatmiko
@Jay
@Jazilul
@Jean
@Jeff
@Jeffrey
@Jeffry
@Jefri
@Jennifer
@Jens
@Jeremy
@Jerome
@Jerry
@Jessica
@Jihan
@Jill
@Jim
@Jimly
@Jimmy
@Joachim
@Joan
@Joao
@Joe
@Joel
@Johan
@Johanes
@Johannes
@John
@Johnny
@Joko
@Jon
@Jonatan
@Jonathan
@Joni
@Jordi
@Jorge
@Jose
@Josep
@Joseph
@Josh
@Joshua
@Joyce
@Juan
@Juanda
@Jubaidah
@Juergen
@Julia
@Julian
@Juliana
@Juliari
@Julie
@Julius
@Jumadi
@Junaidi
@Jurgen
@Justin
@Justinus
@Jusuf
@Kadek
@Kamal
@Kamala
@Kamaluddin
@Kamil
@Karim
@Karin
@Karina
@Karl
@Kartika
@Kartini
@Karyono
@Kasman
@Katarina
@Kate
@Kathy
@Katy
@Keith
@Kelly
@Kemal
@Ken
@Kenneth
@Kenny
@Ketut
@Kevin
@Khairil
@Khairul
@Khairunnisa
@Khalid
@Khofifah
@Khoirul
@Khusnul
@Kiki
@Kim
@Kirill
@Komang
@Komaruddin
@Kris
@Krisdayanti
@Krishna
@Krisna
@Kristen
@Kristian
@Kristina
@Kukuh
@Kung
@Kuntoro
@Kurnia
@Kurniasih
@Kurniawan
@Kusnadi
@Kusno
@Kusuma
@Kyle
@Laila
@Laksmi
@Lalu
@Lance
@Lani
@Lanny
@Larasati
@Larry
@Laura
@Lawrence
@Lely
@Lena
@Leni
@Leo
@Leonard
@Leonardo
@Leonid
@Leroy
@Lestari
@Lewis
@Lia
@Liam
@Liana
@Lidya
@Lies
@Lilik
@Liliyana
@Lily
@Lina
@Linda
@Lintang
@Lionel
@Lisa
@Lita
@Liz
@Lloyd
@Logan
@Loic
@Louis
@Luca
@Lucas
@Lucia
@Luciano
@Lucky
@Luhut
@Luis
@Luka
@Lukas
@Luke
@Luki
@Lukman
@Lusi
@Lusia
@Lutfi
@Luthfi
@Lydia
@Maddie
@Made
@Madonna
@Magdalena
@Mahathir
@Mahendra
@Mahfud
@Mahmoud
@Mahmud
@Mahmudi
@Maimun
@Malcolm
@Maman
@Mansur
@Mansyur
@Manuel
@Marc
@Marcel
@Marcelo
@Marco
@Marcos
@Marcus
@Mardani
@Mardi
@Mardiyah
@Margaret
@Margaretha
@Maria
@Mariana
@Marie
@Marina
@Marine
@Mario
@Marissa
@Mark
@Marlina
@Marsha
@Martha
@Martin
@Martinus
@Maruarar
@Maruf
@Marwan
@Marwata
@Mary
@Maryam
@Maryati
@Maryono
@Masduki
@Masinton
@Massimiliano
@Massimo
@Mathew
@Matt
@Matteo
@Matthew
@Maulana
@Maulida
@Maulidya
@Maurizio
@Mauro
@Max
@Maxim
@Maya
@Megan
@Megawati
@Meghan
@Meidi
@Meilani
@Melani
@Melati
@Melinda
@Melissa
@Meri
@Merry
@Mesut
@Meutya
@Michael
@Michelle
@Mifta
@Miftachul
@Miftah
@Miguel
@Mika
@Mike
@Mikhail
@Mila
@Mimin
@Mira
@Miranda
@Mirna
@Misbakhun
@Mitch
@Moch
@Mochamad
@Mochammad
@Moeldoko
@Mohamad
@Mohamed
@Mohammad
@Mohammed
@Monica
@Monika
@Moon
@Morgan
@Muchtar
@Mudzakir
@Muh
@Muhadjir
@Muhaimin
@Muhamad
@Muhammad
@Muhtar
@Mujahid
@Mukhlis
@Mukti
@Mulya
@Mulyadi
@Mulyana
@Mulyani
@Mulyono
@Munarman
@Munawar
@Munir
@Murni
@Mursid
@Murtado
@Musa
@Musdalifah
@Mustafa
@Mustofa
@Muzakir
@Muzani
@Myles
@Nabil
@Nabila
@Nadia
@Nadiem
@Nadya
@Nafisah
@Nagita
@Najib
@Najwa
@Nana
@Nanang
@Nancy
@Nanda
@Nani
@Naomi
@Narendra
@Narji
@Nasaruddin
@Nasir
@Nasrul
@Nasrullah
@Nasution
@Natalia
@Natalius
@Natasha
@Nathan
@Nazar
@Nazaruddin
@Neil
@Nelson
@Neneng
@Neng
@Neni
@Nenny
@Neymar
@Ngurah
@Nia
@Nicholas
@Nick
@Nico
@Nicola
@Nicolas
@Nigel
@Nikki
@Niko
@Nikolai
@Nila
@Nina
@Ningsih
@Nining
@Nisa
@Nita
@Noah
@Noor
@Nora
@Norma
@Nova
@Novak
@Novan
@Novel
@Novi
@Novia
@Noviana
@Novita
@Nugraha
@Nugroho
@Nunung
@Nur
@Nuraini
@Nurdin
@Nurhadi
@Nurhayati
@Nurhidayat
@Nurlela
@Nurmala
@Nurul
@Nurwahid
@Nusron
@Nyoman
@Octavia
@Oesman
@Oka
@Okky
@Oktavia
@Ole
@Oleksandr
@Oliver
@Olivia
@Olivier
@Olly
@Omar
@Osama
@Oscar
@Otto
@Owen
@Pablo
@Pandu
@Panji
@Paolo
@Pascal
@Patrialis
@Patrice
@Patricia
@Patrick
@Paul
@Paula
@Paulus
@Pavel
@Pedro
@Pep
@Permadi
@Peter
@Petrus
@Phil
@Philip
@Philippe
@Pierre
@Pius
@Poppy
@Prabowo
@Pradana
@Pramono
@Pranowo
@Prasetio
@Prasetya
@Prasetyo
@Pratama
@Pratikno
@Pratiwi
@Priyanto
@Priyo
@Puan
@Puji
@Pujiono
@Puput
@Purnama
@Purnomo
@Purwanto
@Puspa
@Puspita
@Putra
@Putri
@Putu
@Rachmat
@Rachmawati
@Raden
@Radityo
@Rafa
@Rafael
@Raffi
@Rafi
@Rafli
@Rahayu
@Raheem
@Rahmad
@Rahmat
@Rahmawati
@Raihan
@Raisa
@Raka
@Ralph
@Rama
@Ramadhan
@Ramdan
@Ramli
@Rangga
@Rani
@Ranti
@Rara
@Rasyid
@Ratih
@Ratna
@Ratri
@Raul
@Ravi
@Ray
@Raymond
@Rayyan
@Recep
@Regina
@Rendi
@Rendra
@Rendy
@Reni
@Renny
@Reno
@Restu
@Rex
@Reynaldi
@Reza
@Rhoma
@Ria
@Rian
@Riana
@Ricardo
@Richard
@Rick
@Ricky
@Ridho
@Ridwan
@Rieke
@Rifai
@Rifqi
@Rika
@Riki
@Rina
@Rini
@Rio
@Ririn
@Risa
@Riska
@Risma
@Rismaharini
@Rista
@Rita
@Ritola
@Rizal
@Rizieq
@Rizka
@Rizki
@Rizky
@Robert
@Roberto
@Robertus
@Robi
@Robin
@Roby
@Rochmat
@Rocky
@Rodri
@Rodrigo
@Roger
@Rohani
@Rohmat
@Roland
@Romahurmuziy
@Roman
@Romelu
@Romi
@Romy
@Ron
@Ronald
@Ronaldo
@Ronny
@Rony
@Rosa
@Rosalia
@Rose
@Rosiana
@Rosita
@Rosmala
@Ross
@Roy
@Rudi
@Rudiantara
@Rudiyanto
@Rudy
@Rully
@Rupert
@Rusdi
@Ruslan
@Rusli
@Russell
@Rustam
@Ruth
@Ryamizard
@Ryan
@Saadah
@Sabrina
@Sadikin
@Saefudin
@Saepul
@Safitri
@Safrudin
@Sahala
@Sahat
@Said
@Saifuddin
@Saiful
@Salahuddin
@Saleh
@Salim
@Salma
@Salman
@Salsabila
@Salvador
@Sam
@Samsudin
@Samsul
@Samuel
@Sandiaga
@Sandra
@Sandy
@Santi
@Santosa
@Santoso
@Santy
@Sapto
@Sara
@Sarah
@Sari
@Sartika
@Sarwo
@Satria
@Satrio
@Satya
@Saut
@Scott
@Sean
@Sebastian
@Sekar
@Septian
@Serena
@Sergei
@Sergey
@Sergio
@Setiadi
@Setiawan
@Setiawati
@Setya
@Setyo
@Shane
@Shanti
@Sharon
@Sheila
@Shinta
@Shinzo
@Shohibul
@Sidharta
@Sidik
@Sidiq
@Sigit
@Silvia
@Simon
@Simone
@Sinta
@Siska
@Siswanto
@Siti
@Sjafrie
@Slamet
@Soedirman
@Soeharto
@Soekarno
@Soenarko
@Soeprapto
@Sofian
@Sofyan
@Soni
@Sonia
@Sophia
@Sri
@Stan
@Stefan
@Stefani
@Stefanus
@Stella
@Stephanie
@Stephen
@Steve
@Steven
@Stewart
@Stuart
@Suahasil
@Subagyo
@Subhan
@Subiyanto
@Sudarsono
@Sudarto
@Sudaryono
@Sudirman					person
@Sudjiwo
@Sudrajat
@Sue
@Sugeng
@Sugianto
@Sugiarto
@Sugiharto
@Sugiono
@Sugiyanto
@Sugiyono
@Suharso
@Suharto
@Suhartono
@Suhendra
@Suherman
@Sujarwo
@Sujatmiko
@Sujiwo
@Sukardi
@Sukarno
@Sukirman
@Sukma
@Sulaiman
@Sulastri
@Sulistiyowati
@Sulistyo
@Sumarni
@Sumarno
@Sumarsono
@Sumiati
@Sumitro
@Sunardi
@Sunarno
@Sunarto
@Sunaryo
@Sundari
@Sungkono
@Sunu
@Supardi
@Supriadi
@Supriyadi
@Supriyanto
@Supriyono
@Surachman
@Suradi
@Surya
@Suryadharma
@Suryadi
@Suryana
@Suryani
@Suryanto
@Suryo
@Susan
@Susanti
@Susanto
@Susi
@Susilo
@Susilowati
@Suswono
@Sutanto
@Sutarman
@Sutarto
@Sutedjo
@Sutikno
@Sutiyoso
@Sutopo
@Sutrisno
@Suwandi
@Suwarno
@Suyanto
@Suyono
@Syafii
@Syafril
@Syafruddin
@Syahrial
@Syahrini
@Syahrir
@Syahrul
@Syaiful
@Syamsuddin
@Syamsul
@Syarief
@Syarif
@Syarifah
@Syarifuddin
@Sylvia
@Sylviana
@Tafsir
@Tamara
@Tamsil
@Tania
@Tanto
@Tantowi
@Tantri
@Tari
@Tarmizi
@Taruna
@Tasya
@Taufan
@Taufik
@Taufiq
@Taylor
@Teddy
@Tedjo
@Teguh
@Tengku
@Teresa
@Terry
@Teten
@Teuku
@Theresa
@Thomas
@Tia
@Tiara
@Tiger
@Tika
@Tim
@Timothy
@Tina
@Tini
@Tirta
@Titi
@Titiek
@Titik
@Titin
@Tito
@Tjahjo
@Tobias
@Todd
@Toha
@Tolhah
@Tom
@Tomi
@Tommy
@Tomy
@Toni
@Tonny
@Tontowi
@Tony
@Toto
@Totok
@Tri
@Triana
@Trimedya
@Trisno
@Triyono
@Tubagus
@Tuti
@Tutut
@Tyas
@Tyler
@Udin
@Ujang
@Ulfa
@Ulil
@Umar
@Umi
@Ursula
@Usman
@Utami
@Utomo
@Utut
@Uun
@Uya
@Valentina
@Valentino
@Vanessa
@Vera
@Veronica
@Veronika
@Vicente
@Vicky
@Victor
@Victoria					person
@Viktor
@Viktoria
@Vina
@Vincent
@Vino
@Vira
@Virgiawan
@Virgil
@Vita
@Vitaly
@Vivi
@Vladimir
@Volodymyr
@Wahab
@Wahid
@Wahidin
@Wahyono
@Wahyu
@Wahyudi
@Wahyuni
@Walid
@Waluyo
@Wanda
@Wandi
@Wardah
@Warih
@Warsito
@Wasis
@Wati
@Wawan
@Wawang
@Wayan
@Wayne
@Wempy
@Wendy
@Weni
@Wenny
@Wibowo
@Widada
@Widi
@Widia
@Widiastuti
@Widodo
@Widya
@Widyawati
@Wijaya
@Wildan
@Wilhelmus
@William
@Willy
@Wilson
@Winda
@Windy
@Wira
@Wirawan
@Wiryanti
@Wishnutama
@Wisnu
@Wiwik
@Wiwin
@Wiyono
@Wulan
@Wulandari
@Xavi
@Xi
@Yaakob
@Yahya
@Yana
@Yani
@Yanti
@Yanto
@Yasin
@Yasmin
@Yasonna
@Yati
@Yayan
@Yayuk
@Yeni
@Yenny
@Yenti
@Yevgeny
@Yoga
@Yogi
@Yohana
@Yohanes
@Yolanda
@Yopi
@Yos
@Yosef
@Yosep
@Yoshihide
@Yossi
@Yoyok
@Yuda
@Yudha
@Yudhi
@Yudi
@Yudo
@Yuli
@Yulia
@Yulian
@Yuliana
@Yulianto
@Yulius
@Yuni
@Yunita
@Yunus
@Yuri
@Yury
@Yusak
@Yusril
@Yusron
@Yusuf
@Yuyun
@Zaenal
@Zaenuddin
@Zahra
@Zaidin
@Zainal
@Zaini
@Zainuddin
@Zainul
@Zakaria
@Zaki
@Zaky
@Zamzami
@Zannuba
@Zaskia
@Zinedine
@Zlatan
@Zulaikha
@Zulfa
@Zulfan
@Zulfikar
@Zulkarnain
@Zulkifli
@Zulmansyah
@Zumi
@Zuraida
AAbubakar
AAdinegoro
AAdiwijaya
AAl-Attas
AAl-Habsyi
AAlatas
AAlhabsyi
AAlisjahbana
AAnanda
AAnggraeni
AAnggraini
AArdiansyah
AAritonang
AAssegaf
AAssegaff
AAtmadja
AAtmaja
AAttamimi
ABaasyir
ABafagih
ABakrie
ABarus
ABaswedan
ABatubara
ABawazier
ABoaz
ABria
AButarbutar
AChalid
AChaniago
ADalimunthe
ADamanik
ADarmawan
ADaulay
ADewanti
ADjalal
ADjalil
ADjamil
ADjamin
ADjojodiningrat
ADjojohadikusumo
AEnembe
AFernandes
AFirmansyah
AGinting
AGirsang
AGultom
AGumelar
AGunawan
AGurning
AHadikusumo
AHadinegoro
AHadiningrat
AHadisaputra
AHalim
AHamengkubuwono
AHandayani
AHapsari
AHarahap
AHartono
AHasibuan
AHermawan
AHidayatullah
AHutabarat
AHutagalung
AHutapea
AHutasoit
AHutauruk
AHutomo
AIrawan
AIskandar
AKandou
AKaro-karo
AKartasasmita
AKartawijaya
AKarubaga
AKawilarang
AKoentjoro
AKogoya
AKossay
AKoto
AKristanto
AKuncoro
AKurniawan
AKusuma
AKusumaningrum
AKusumawardhani
AKusumo
ALaiskodat
ALaksmana
ALaksono
ALasut
ALatuconsina
ALatuharhary
ALeimena
ALekatompessy
ALengkong
ALesmana
ALimbong
ALubis
ALumbangaol
ALumbantobing
ALumentut
AMaharaja
AMaharani
AMahardika
AMamahit
AMandacan
AMandagi
AMangkunegoro
AManik
AManoppo
AMantiri
AManullang
AManurung
AMarbun
AMarpaung
AMarsudi
AMartowardojo
AMatondang
AMatulessy
AMboeik
AMokoginta
AMulyawan
AMunthe
AMurib
AMustikasari
ANababan
ANadeak
ANaibaho
ANainggolan
ANalle
ANanlohy
ANapitupulu
ANasution
ANdoen
ANope
ANotonegoro
ANovitasari
ANugraha
ANugroho
ANurdiansyah
ANurhasanah
ANurjanah
AOhoirat
APakpahan
APamungkas
APandjaitan
APangaribuan
APangemanan
APangestu
APanggabean
APanjaitan
APardede
APasaribu
APattiasina
APattinasarany
APattiwael
APelupessy
APerangin-angin
APeranginangin
APermana
APermatasari
APigay
APiliang
APohan
APradipta
APrastowo
APratama
APrawira
APrawiranegara
APrawiro
APrihatin
APriyono
APulungan
APurba
APurnomo
APuspitasari
ARachman
ARahardjo
ARaharjo
ARahman
ARajagukguk
ARamadani
ARamadhani
ARangkuti
ARirihena
ARiwu
ARondonuwu
ARotinsulu
ARumbiak
ARumkorem
ARumokoy
ARuntuwene
ARusdiana
ASahetapy
ASaimima
ASalampessy
ASalim
ASantosa
ASaputra
ASaputri
ASaragih
ASarundajang
ASasongko
ASastroamidjojo
ASembiring
ASetiawan
ASetyawan
ASetyowati
AShahab
AShihab
ASiagian
ASiahaan
ASianipar
ASibarani
ASidabutar
ASidauruk
ASihite
ASihombing
ASihotang
ASikumbang
ASilaban
ASilalahi
ASilitonga
ASimamora
ASimanjuntak
ASimanungkalit
ASimatupang
ASimbolon
ASimorangkir
ASinaga
ASinambela
ASirait
ASiregar
ASitanggang
ASitepu
ASitohang
ASitompul
ASitorus
ASitumeang
ASitumorang
ASiwabessy
ASoekarnoputri
ASolossa
ASondakh
ASosrodjojo
ASubekti
ASubianto
ASubroto
ASuebu
ASuharyanto
ASukarnoputri
ASulistyo
ASumual
ASupit
ASuryaningrat
ASutanto
ASyahab
ATabuni
ATallo
ATambunan
ATampubolon
ATangkudung
ATanjung
ATanoesoedibjo
ATanujaya
ATanuwidjaja
ATarigan
ATehupeiory
ATelenggen
AThalib
ATjahjadi
ATjandra
ATobing
ATogatorop
ATuasikal
ATuhumury
ATumbelaka
ATurangan
ATurnip
AUtama
AUtami
AUtomo
AViera
AWalangitan
AWanggai
AWardana
AWardhana
AWardhani
AWardoyo
AWatimena
AWattimena
AWatuseke
AWaworuntu
AWenas
AWenda
AWibisono
AWicaksono
AWidjaja
AWidjajanto
AWidjanarko
AWidjojo
AWijaya
AWijayanti
AWijayanto
AWiranto
AWonda
AWowor
AYoman
AYudhoyono
Aal
Abin
Abint
Abinti
Ada
Ade
Aden
Ader
Ados
Ael
Aibn
Aten
Avan
Avon
FAdiwiyata
FAsesmen Nasional
FAstacita
FAsta Cita	^
FBangga Buatan Indonesia			BBI
FBBI	^
FGerakan Nasional Bangga Buatan Indonesia	^
FBantuan Langsung Tunai			BLT
FBLT	^
FBLT Dana Desa	^
FBantuan Operasional Sekolah			BOS
FBOS	^
FDana BOS	^
Fdana BOS	^
FBantuan Pangan Nontunai			BPNT
FBPNT	^
FBantuan Pangan Non Tunai	^
FBantuan Pangan Non-Tunai	^
FBantuan Sosial Tunai			BST
FBST	^
FBantuan Stimulan Perumahan Swadaya			BSPS
FBSPS	^
FBantuan Subsidi Upah			BSU
FBSU	^
FBeasiswa Garuda
FBeasiswa LPDP
FBeasiswa Unggulan
FBedah Rumah
FProgram Bedah Rumah	^
FBelt and Road Initiative
FInisiatif Sabuk dan Jalan	^
FBus Trans Jatim
FTrans Jatim	^
FCek Kesehatan Gratis			CKG
FCKG	^
FProgram Cek Kesehatan Gratis	^
FPemeriksaan Kesehatan Gratis	^
FDana Desa
FDana Otonomi Khusus
FDana Otsus	^
FDesa Energi Berdikari			DEB
FDEB	^
FFamily Office
FFasilitas Likuiditas Pembiayaan Perumahan			FLPP
FFLPP	^
FFood Estate
FProgram Food Estate	^
FLumbung Pangan Nasional	^
FGerakan Nasional Pengendalian Inflasi Pangan			GNPIP
FGNPIP	^
FGerakan Pangan Murah			GPM
FGPM	^
FGiant Sea Wall
FTanggul Laut Raksasa	^
FTanggul Laut Raksasa Pantura	^
FGolden Visa
FIndonesia Emas 2045
FVisi Indonesia Emas 2045	^
FIndonesia Mengajar
FJaga Desa
FJakLingko
FJak Lingko	^
FJaminan Hari Tua			JHT
FJHT	^
FJaminan Kecelakaan Kerja			JKK
FJKK	^
FJaminan Kehilangan Pekerjaan			JKP
FJKP	^
FJaminan Kematian			JKM
FJKM	^
FJaminan Kesehatan Nasional			JKN
FJKN	^
FJKN-KIS	^
FProgram JKN	^
FJaminan Pensiun
FJust Energy Transition Partnership			JETP
FJETP	^
FKampung Iklim			Proklim
FProklim	^
FProgram Kampung Iklim	^
FKampung KB
FKampung Nelayan Merah Putih			KNMP
FKNMP	^
FKampus Mengajar
FKartu Indonesia Pintar			KIP
FKIP	^				word
FKIP Kuliah	^
FKIP-Kuliah	^
FKartu Indonesia Pintar Kuliah	^
FKIP-K	^
FKartu Indonesia Sehat			KIS
FKIS	^
FKartu Jakarta Mahasiswa Unggul			KJMU
FKJMU	^
FKartu Jakarta Pintar			KJP
FKJP	^
FKJP Plus	^
FKartu Keluarga Sejahtera			KKS
FKKS	^
FKartu Lansia Jakarta			KLJ
FKLJ	^
FKartu Pekerja Jakarta			KPJ
FKPJ	^
FKartu Prakerja
FKartu Pra Kerja	^
FKartu Pra-Kerja	^
FPrakerja	^
FProgram Kartu Prakerja	^
FKartu Tani
FKoperasi Desa Merah Putih			KDMP
FKDMP	^
FKopdes Merah Putih	^
FKoperasi Merah Putih	^
FKoperasi Desa/Kelurahan Merah Putih	^
FKopdeskel Merah Putih	^
FKDKMP	^
FKopdes/Kel Merah Putih	^
FKoperasi Kelurahan Merah Putih	^
FKredit Usaha Rakyat			KUR
FKUR	^
FKUR BRI	^
FKurikulum 2013
FK13	^
FKurikulum Merdeka
FMagang Nasional
FProgram Magang Nasional	^
FMakan Bergizi Gratis			MBG
FMBG	^
FProgram Makan Bergizi Gratis	^
FMakanan Bergizi Gratis	^
FProgram MBG	^
FProgram Makanan Bergizi Gratis	^
FMakan Siang Gratis
FProgram Makan Siang Gratis	^
FMaking Indonesia 4.0
FMerdeka Belajar
FMerdeka Belajar Kampus Merdeka			MBKM
FMBKM	^
FKampus Merdeka	^
FMudik Gratis
FProgram Mudik Gratis	^
FNawacita
FNawa Cita	^
FOne Pesantren One Product			OPOP
FOPOP	^
FPNM Mekaar
FMekaar	^
FPendaftaran Tanah Sistematis Lengkap			PTSL
FPTSL	^
FPenerimaan Peserta Didik Baru			PPDB
FPPDB	^
FPeremajaan Sawit Rakyat			PSR
FPSR	^
FPerhutanan Sosial
FPetani Milenial
FProgram 3 Juta Rumah
F3 Juta Rumah	^
FProgram Tiga Juta Rumah	^
FProgram Indonesia Pintar			PIP
FPIP	^
FProgram Keluarga Harapan			PKH
FPKH	^
FProgram Sembako
FKartu Sembako	^
FProgram Sosial Bank Indonesia			PSBI
FPSBI	^
FProyek Strategis Nasional			PSN
FPSN	^
FReforma Agraria
FRutilahu
FSarjana Penggerak Pembangunan Indonesia			SPPI
FSPPI	^
FSatu Data Indonesia
FSatuan Pelayanan Pemenuhan Gizi			SPPG
FSPPG	^
FSatuan Pelayanan Pemenuhan Gizi MBG	^
FSekolah Garuda
FSMA Unggul Garuda	^
FSekolah Rakyat
FProgram Sekolah Rakyat	^
FSeleksi Nasional Berdasarkan Prestasi			SNBP
FSNBP	^
FSeleksi Nasional Berdasarkan Tes			SNBT
FSNBT	^
FSistem Penerimaan Murid Baru			SPMB
FSPMB	^
FStabilisasi Pasokan dan Harga Pangan			SPHP
FSPHP	^
FTNI Manunggal Membangun Desa			TMMD
FTMMD	^
FTabungan Perumahan Rakyat			Tapera
FTapera	^
FTes Kemampuan Akademik
FTol Laut
FProgram Tol Laut	^
FTunjangan Profesi Guru
GADV160
GHonda ADV160	^
GATR 72
GAccess by KAI
GKAI Access	^
GAerox
GYamaha Aerox	^
GAgya
GToyota Agya	^
GAion V
GAir EV
GWuling Air EV	^
GAir ev	^
GAir Force One
GAirPods
GAirbus A320
GAirbus A330
GAkulaku
GAlmaz
GWuling Almaz	^
GAlphard
GToyota Alphard	^
GAndroid
GAndroid Auto	^
GAndroid TV	^
GAndroid 14	^
GAndroid 15	^
GAndroid 16	^
GApp Store
GApple Intelligence
GApple Music
GApple TV+
GApple Watch
GAprilia
GAprilia RS-GP	^
GRS-GP	^
GArena of Valor			AOV
GAOV	^
GArgo Bromo Anggrek
GAstraZeneca
GAvanza
GToyota Avanza	^
GAyla
GDaihatsu Ayla	^
GB35
GB40
GB50
GBCA Mobile
GmyBCA	^
GBI-Fast
GBI FAST	^
GBI-FAST	^
GBR-V
GHonda BR-V	^
GBRV	^
GBRILink
GBRImo
GBRIMO	^
GBYD Atto 3
GBYD Dolphin
GBYD M6
GBYD Seal
GBYD Sealion 7
GBYOND by BSI
GBYOND	^
GBeAT
GHonda BeAT	^
GHonda Beat	^
GBinguoEV
GWuling BinguoEV	^
GBinguo EV	^
GBiodiesel
GBitcoin
GBoeing 737
GBoeing 737 MAX	^
GBoeing 737-800	^
GBoeing 777
GBoeing 787 Dreamliner
GBoeing 787	^
GBright Gas
GBrio
GHonda Brio	^
GCBR
GHonda CBR	^
GCN-235
GCR-V
GHonda CR-V	^
GCRV	^
GHonda CRV	^
GCall of Duty
GCall of Duty Mobile	^
GCalya
GToyota Calya	^
GCamry
GToyota Camry	^
GCapCut
GCek Bansos
GChatGPT
GChat GPT	^
GGPT-4	^
GGPT-5	^
GGPT-4o	^
GChery J6
GJ6	^
GChery Omoda 5
GOmoda 5	^
GOmoda E5	^
GChery Tiggo
GChromebook
GCivic
GCloud EV
GWuling Cloud EV	^
GColorOS
GColt Diesel
GMitsubishi Colt Diesel	^
GCommuter Line
GCommuterline	^
GKRL Commuter Line	^
GCopilot
GMicrosoft Copilot	^
GCoretax
GCoretax DJP	^
GCortax	^
GCorolla
GToyota Corolla	^
GCorolla Cross	^
GCounter-Strike 2
GCS2	^
GCreta
GHyundai Creta	^
GDaihatsu Rocky
GDapodik
GData Pokok Pendidikan	^
GDeepSeek
GDenza D9
GDesmosedici
GDucati Desmosedici	^
GDestinator
GMitsubishi Destinator	^
GDigital Korlantas
GDimensity
GDiscord
GDisney+ Hotstar
GDisney+	^
GDisney Plus	^
GDogecoin
GDolby Atmos
GDolby Vision	^
GDota 2
GE10
GEA Sports FC
GEA FC	^
GFC 25	^
GFC 26	^
GElpiji
GLPG 3 Kg	^
GGas Melon	^
GErtiga
GSuzuki Ertiga	^
GEsemka
GEthereum
GExynos
GF-15
GF-16
GF-35
GFacebook
GFacebook Marketplace
GFalcon 9
GFortnite
GFortuner
GToyota Fortuner	^
GFree Fire
GGarena Free Fire	^
GFronx
GSuzuki Fronx	^
GGTA V
GGTA 5	^
GGTA VI
GGTA 6	^
GGrand Theft Auto VI	^
GGWM Tank
GGalaxy A
GGalaxy AI
GGalaxy Buds
GGalaxy S
GSamsung Galaxy S	^
GGalaxy S24
GSamsung Galaxy S24	^
GGalaxy S24 Ultra	^
GGalaxy S25
GSamsung Galaxy S25	^
GGalaxy S25 Ultra	^
GGalaxy S26
GSamsung Galaxy S26	^
GGalaxy S26 Ultra	^
GGalaxy Tab
GGalaxy Watch
GGalaxy Z Flip
GGalaxy Z Flip7	^
GGalaxy Z Flip6	^
GGalaxy Z Flip5	^
GGalaxy Z Fold
GGalaxy Z Fold7	^
GGalaxy Z Fold6	^
GGalaxy Z Fold5	^
GGeely EX5
GGemini AI
GGoogle Gemini	^
GGenshin Impact
GGmail
GGoCar
GGoFood
GGoPay
GGopay	^
GGoRide
GGoSend
GGoogle Chrome
GGoogle Cloud
GGoogle Drive
GGoogle Image
GGoogle Images	^
GGoogle Lens
GGoogle Maps
GGoogle Pixel
GGoogle Play
GGoogle Play Store	^
GPlay Store	^
GGoogle Translate
GGoogle Videos
GGrabBike
GGrabCar
GGrabFood
GGran Max
GDaihatsu Gran Max	^
GGranmax	^
GGranMax	^
GGrand Vitara
GSuzuki Grand Vitara	^
GGrok
GHBO Max
GHR-V
GHonda HR-V	^
GHRV	^
GHonda HRV	^
GHarley-Davidson
GHarley Davidson	^
GHarmonyOS
GHello Kitty
GHercules
GC-130 Hercules	^
GHercules C-130	^
GHiace
GToyota Hiace	^
GHilux
GToyota Hilux	^
GHive Moderation
GAI Hive Moderation	^
GHonda Accord
GHonda City
GHonda Civic
GHonda Jazz
GHonda Revo
GHonda Supra
GHonor of Kings
GHyperOS
GIM3
GINSW
GIgnis
GSuzuki Ignis	^
GIndiHome
GIndomie
GInnova
GKijang Innova	^
GToyota Kijang Innova	^
GInnova Zenix	^
GToyota Innova Zenix	^
GInnova Reborn	^
GToyota Innova	^
GInstagram			IG
GIG	^
GIntel Core
GIntel Core Ultra	^
GIntel Core i5	^
GIoniq 5
GHyundai Ioniq 5	^
GIron Dome
GJMO
GJamsostek Mobile	^
GJaecoo J5
GJakarta Kini
GJaki
GJAKI	^
GJimny
GSuzuki Jimny	^
GJoox
GKAAN
GKF-21 Boramae
GKF-21	^
GKaskus
GKawasaki Ninja
GNinja ZX-25R	^
GKereta Bandara
GKereta Cepat Whoosh
GWhoosh	^
GKereta Cepat Jakarta-Bandung	^
GKCJB	^
GKijang
GToyota Kijang	^
GKona Electric
GHyundai Kona	^
GKredivo
GL300
GMitsubishi L300	^
GLRT Jabodebek
GLabubu
GLand Cruiser
GToyota Land Cruiser	^
GLe Minerale
GLeague of Legends
GLinkAja
GLink Aja	^
GLinkedIn
GLivin by Mandiri
GLivin' by Mandiri	^
GLivin'
GLivina
GNissan Livina	^
GGrand Livina	^
GLouis Vuitton
GLuxio
GDaihatsu Luxio	^
GM-Paspor
GMacBook
GMaung Garuda
GPindad Maung	^
GMazda CX-5
GMessenger
GFacebook Messenger	^
GMeta AI
GMicrosoft Office
GMicrosoft 365	^
GMicrosoft Teams
GMie Sedaap
GMikrotrans
GMinecraft
GMinyaKita
GMinyakita	^
GMinyak Kita	^
GMobile JKN
GJKN Mobile	^
GMobile Legends
GMobile Legends: Bang Bang	^
GMLBB	^
GMobile Legends Bang Bang	^
GMobilio
GHonda Mobilio	^
GModel 3
GModel Y
GModerna
GMyPertamina
GMyTelkomsel
GN219
GN250
GNMax
GYamaha NMAX	^
GNMAX	^
GYamaha NMax	^
GNintendo Switch
GNintendo Switch 2	^
GSwitch 2	^
GNissan Terra
GNusuk
GOSS
GOnline Single Submission	^
GOSS RBA	^
GOVO
GOne UI
GOppo Find
GOPPO Find X	^
GOppo Find X	^
GOppo Reno
GOzempic
GPCX
GHonda PCX	^
GPLN Mobile
GPUBG Mobile
GPUBG	^
GPajero
GPajero Sport	^
GMitsubishi Pajero	^
GMitsubishi Pajero Sport	^
GPalisade
GHyundai Palisade	^
GParacetamol
GPeduli Lindungi
GPeduliLindungi
GPertalite
GPertamax
GPertamax Turbo	^
GPertamax Green	^
GPertamax Green 95	^
GPertamina Dex
GDexlite	^
GPfizer
GPinterest
GPlatform Merdeka Mengajar			PMM
GPMM	^
GPlayStation
GPlayStation 5	^
GPS5	^
GPS4	^
GPlayStation 4	^
GPoco
GPOCO	^
GPospay
GPrime Video
GAmazon Prime Video	^
GPrius
GToyota Prius	^
GQuick Response Code Indonesian Standard			QRIS
GQRIS	^
GQRIS Tap	^
GRC213V
GRafale
GRaize
GToyota Raize	^
GReddit
GRedmi
GRedmi Note	^
GXiaomi Redmi	^
GRoblox
GRocky
GRolex
GRuangguru
GS Pen
GS-400
GSATUSEHAT
GSatu Sehat	^
GSatuSehat	^
GSatusehat Mobile	^
GSamsung Galaxy
GSanta Fe
GHyundai Santa Fe	^
GSapa UMKM
GSatria F150
GScoopy
GHonda Scoopy	^
GSeaBank
GShopeeFood
GShopeePay
GSPayLater	^
GSPaylater	^
GSigra
GDaihatsu Sigra	^
GSinovac
GCoronaVac	^
GSirekap
GSiri
GSnackVideo
GSnapchat
GSnapdragon
GSolana
GSolar Subsidi
GBiosolar	^
GSpotify
GStargazer
GHyundai Stargazer	^
GStarship
GSteam
GSteam Deck
GSukhoi Su-35
GSu-35	^
GSuroboyo Bus
GSuzuki Carry
GTelegram
GTerios
GDaihatsu Terios	^
GTesla Model 3
GTesla Model Y
GTetris
GThreads
GTiggo 8
GChery Tiggo 8	^
GTiggo	^
GTikTok
GTikTok Live
GTikTok Shop
GTomahawk
GToyota Rush
GTrans Jogja
GTrans Semarang
GTravoy
GTriton
GMitsubishi Triton	^
GTruth Social
GTwitch
GTwitter
GUnreal Engine
GValorant
GVario
GHonda Vario	^
GVario 125	^
GVario 160	^
GVellfire
GToyota Vellfire	^
GVeloz
GToyota Veloz	^
GVespa
GVidio
GVinFast VF 3
GVision+
GViu
GWR-V
GHonda WR-V	^
GWeChat
GWeTV
GWeibo
GWhatsApp
GWhatsapp	^
GWA	^
GWhatsApp Business	^
GWhatsApp Web	^
GWindows
GWindows 10	^
GWindows 11	^
GWondr by BNI
Gwondr by BNI	^
GX-Trail
GNissan X-Trail	^
GXL7
GSuzuki XL7	^
GXMAX
GYamaha XMAX	^
GXbox
GXbox Series X	^
GXbox Series S	^
GXbox Series X/S	^
GXenia
GDaihatsu Xenia	^
GXforce
GMitsubishi Xforce	^
GXpander
GMitsubishi Xpander	^
GXpander Cross	^
GYZR-M1
GYamaha Fazzio
GFazzio	^
GYamaha Jupiter
GYamaha Mio
GYamaha R15
GYandex Image
GYaris
GToyota Yaris	^
GYaris Cross	^
GToyota Yaris Cross	^
GYouTube
GYoutube	^
GYouTube Shorts	^
GYouTube Music	^
GZoom
GZoom Meeting	^
Ge-Katalog
GE-Katalog	^
Ge-katalog	^
Ge-Samsat
GeFootball
GiOS
GiOS 17	^
GiOS 18	^
GiOS 26	^
GiPad
GiPadOS
GiPhone
GiPhone 14
GiPhone 14 Pro	^
GiPhone 14 Pro Max	^
GiPhone 15
GiPhone 15 Pro	^
GiPhone 15 Pro Max	^
GiPhone 16
GiPhone 16 Pro	^
GiPhone 16 Pro Max	^
GiPhone 16e	^
GiPhone 17
GiPhone 17 Pro	^
GiPhone 17 Pro Max	^
GiPhone Air	^
GiQIYI
GmacOS
HAda Apa dengan Cinta
HAADC	^
HAgak Laen
HAl-Qur'an
HAlquran	^
HAl Quran	^
HAl-Quran	^
HAl Qur'an	^
HAlkitab
HAttack on Titan
HAyat-Ayat Cinta
HBagimu Negeri
HBumi Manusia
HCek Toko Sebelah
HCrash Landing on You
HDemon Slayer
HDilan 1990
HDoraemon
HFast & Furious
HGadis Kretek
HGame of Thrones
HGaruda Pancasila
HGundala
HHabibie & Ainun
HHarry Potter
HIkatan Cinta
HIndonesia Lawyers Club			ILC
HILC	^
HIndonesia Raya
HJujutsu Kaisen
HJurassic World Rebirth
HKKN di Desa Penari
HLaskar Pelangi
HMata Najwa
HMax Havelaar
HNaruto
HOne Piece
HOpera Van Java
HOppenheimer
HPengabdi Setan
HPetaka Gunung Gede
HPreman Pensiun
HRumpi No Secret
HSiksa Kubur
HSquid Game
HStar Wars
HSuperman
HThe Batman
HThe Last of Us
HThe Lord of the Rings
HTukang Ojek Pengkolan
HUpin & Ipin
HWarkop DKI Reborn
I2WD
I3T
I4G
I4WD
I5G
I6G
IABG
IABH
IABK
IABS
IAC
IAD/ART
IADAS
IADHD
IADVERTISEMENT
IAFK
IAGI
IAHWA
IAI
IAIDS
IAKAP
IAKD
IAKDP
IAKG
IAMDAL
IAMDK
IAMIN
IAMOLED
IANBK
IAPAR
IAPBD
IAPBD-P
IAPBDes
IAPBN
IAPD
IAPH
IAPI
IAPK
IAPM
IAQI
IAR
IART
IASI
IASN
IATK
IATM
IATPM
IAUD
IAWD
IAamiin
IAd Interim
IAdvertisement
IAdzan
IAlhamdulillah
IAll Rights Reserved
IAlsintan
IAlutsista
IAmdal
IAmerican football
IAnda
IAngkot
IAnniversary
IAparatur Sipil Negara
IAquarius
IAremania
IAspri
IAssalamualaikum
IAstaghfirullah
IAyyamul Bidh
IB2B
IB2C
IB3
IBAP
IBB
IBBG
IBBM
IBBN
IBBN-KB
IBBNKB
IBEV
IBI Rate
IBI7DRR
IBLBI
IBLT Kesra
IBLU
IBLUD
IBMAD
IBMI
IBMN
IBNB
IBPHTB
IBPIH
IBPJS PBI
IBPKB
IBPR
IBREAKING
IBREAKING NEWS
IBRT
IBT
IBTC
IBTS
IBUMD
IBUMDes
IBUMN
IBabinsa
IBadan Usaha Milik Negara
IBank BUMN
IBank Himbara
IBanpres
IBansos
IBeredarvideo
IBhabinkamtibmas
IBhinneka Tunggal Ika
IBimtek
IBipih
IBiro Pers
IBobotoh
IBollywood
IBonek
IBoy Group
IBoyband
IBreaking News
IBudi Daya
IBudidaya
IBumdes
IC1
ICAR
ICASN
ICAT
ICBD
ICBP
ICBT
ICBU
ICCTV
ICD
ICEO
ICEPA
ICFD
ICFO
ICHF
ICHT
ICKD
ICNG
ICNY
ICO2
ICOD
ICOO
ICOPYRIGHT
ICOVID
ICOVID-19
ICPI
ICPMI
ICPNS
ICPO
ICPU
ICSR
ICTA
ICVT
ICaleg
ICapricorn
ICorporate Social Responsibility
ICovid
ICovid-19
ICredit Card
ICrude Palm Oil
ICuranmor
ICuras
ICurat
ID1
ID2
ID3
ID4
IDAK
IDAS
IDAU
IDBD
IDBH
IDCS
IDCT
IDHE
IDHE SDA
IDIM
IDIPA
IDJ
IDKV
IDLC
IDM
IDMO
IDNA
IDNS
IDO
IDOB
IDOGE
IDOHC
IDP
IDPK
IDPO
IDPS
IDPT
IDPTb
IDTKS
IDTSEN
IDVD
IDVI
IDXY
IDamkar
IDapil
IDeFi
IDebit Card
IDeposit Facility
IDetikers
IDow Jones Industrial Average
IE-KTP
IEBITDA
IEBT
IEBTKE
IEDC
IEKG
IENSO
IEO
IEP
IEPS
IERP
IESG
IETF
IETH
IETLE
IEUR
IEV
IEVP
IEl Nino
IEuro 2
IEuro 3
IEuro 4
IEuro 5
IEuro 6
IExco
IFAQ
IFC
IFDI
IFFR
IFGD
IFHD
IFOMC
IFOMO
IFPS
IFTA
IFTV
IFWA
IFX
IFYP
IFabricated Content
IFakultas Ekonomi
IFakultas Hukum
IFakultas Kedokteran
IFakultas Kehutanan
IFakultas Teknik
IFalse Context
IFaskes
IFocus Group Discussion
IFollow
IForkopimcam
IForkopimda
IForum Group Discussion
IFree Practice
IGBP
IGCG
IGDP
IGKG
IGKP
IGKP
IGMT
IGNP
IGP
IGPS
IGPU
IGRK
IGSM
IGT
IGTK
IGW
IGage
IGakkum
IGaruda
IGaruda Asia
IGaruda Muda
IGaruda Nusantara
IGemini
IGirl Group
IGoogle News
IH2O
IHAKI
IHAM
IHAP
IHBA
IHBKB
IHBKN
IHD
IHDD
IHDL
IHDR
IHET
IHEV
IHGB
IHGBT
IHGU
IHIV
IHIV/AIDS
IHJE
IHKD
IHKI
IHMPV
IHOAX
IHP
IHPL
IHPP
IHPS
IHPV
IHRD
IHT
IHUT
IHalo
IHantavirus
IHead-to-Head
IHonoris Causa
IHuntap
IHuntara
IICP
IICT
IICU
IID
IIDR
IIDX30
IIGD
IIHK
IIHPS
IIHSG
IIHT
IIKD
IIKK
IIKM
IIMB
IIMEI
IIMT
IIOD
IIP
IIPA
IIPAL
IIPK
IIPK
IIPM
IIPO
IIPPKH
IIPS
IIPTEK
IIQ
IIRT
IISO
IISP
IISPA
IISPU
IISSI
IIT
IITE
IIUP
IIUPK
IIdul Adha
IIdul Fitri
IIdulfitri
IIktikaf
IImposter Content
IIndonesian Crude Price
IInpres
IInsyaallah
IInvestment Authority
IIoT
IIptek
IIslam
IJC
IJII
IJPO
IJPU
IJPY
IJabatan Pimpinan Tinggi
IJakarta Interbank Spot Dollar Rate
IJaksa Penuntut Umum
IJudol
IJukir
IK3
IKA
IKB
IKBBI
IKBIH
IKBIHU
IKBLBB
IKBLI
IKBM
IKDRT
IKEK
IKEM-PPKF
IKIA
IKIE
IKIR
IKK
IKKKS
IKKM
IKKN
IKKN
IKLB
IKLHS
IKLovers
IKM
IKO
IKPBU
IKPM
IKPPS
IKPR
IKRI
IKRL
IKRW
IKSO
IKSPN
IKTA
IKTI
IKTP
IKTP-el
IKTT
IKUA-PPAS
IKUB
IKWh
IKamtibmas
IKementerian Negara
IKemerdekaan Republik Indonesia
IKepgub
IKepmen
IKeppres
IKeuangan Derivatif
IKloter
IKlovers
IKolektor
IKomcad
IKomite Eksekutif
IKonten
IKoperasi Simpan Pinjam
IKorps Bhayangkara
IKunker
ILC
ILCD
ILCGC
ILCR
ILDL
ILDR
ILED
ILGBT
ILGBTQ
ILHKPN
ILHP
ILJK
ILKPD
ILKPJ
ILKS
ILLAJ
ILLM
ILMK
ILMS
ILNG
ILOI
ILP
ILPG
ILPJ
ILQ45
ILRT
ILS
ILSD
ILSM
ILTE
ILTV
ILU
ILa Nina
ILailatul Qadar
ILakalantas
ILembaga Jasa Keuangan
ILibra
ILinmas
ILiquefied Natural Gas
ILoI
IMBDK
IMBR
IMC
IMCU
IMDR
IMI
IMICE
IMJO
IMMBTU
IMMI
IMMORPG
IMOBA
IMPASI
IMPLS
IMPP
IMPV
IMRI
IMRT
IMSCI
IMSG
IMTQ
IMTs
IMUA
IMV
IMVP
IMW
IMYR
IMadrasah Aliyah
IMadrasah Ibtidaiyah
IMadrasah Tsanawiyah
IMajelis Hakim
IManipulated Content
IMasyaallah
IMedsos
IMerah Putih
IMigas
IMinerba
IMinions
IMiras
IMisleading Content
IMoU
IMoge
IMubes
IMukernas
IMunas
IMunaslub
IMusda
IMuspida
IMusrenbang
INDC
INFC
INFT
INGO
INIB
INICU
INIE
INIK
INIM
INIP
INISN
INJKB
INJOP
INO2
INPC
INPHD
INPL
INPU
INPWP
INTP
INZE
INakes
INapi
INapiter
INarasi
INarator
INarkoba
INasdaq Composite
INataru
INews
IOAP
IODGJ
IODHA
IODOL
IODP
IOJT
IOLED
IOMC
IOMSP
IOOTD
IOPD
IOPEX
IOS
IOSIS
IOST
IOTK
IOTP
IOTR
IOTT
IOjol
IOnline Travel Agent
IOrmas
IOtoritas Pelabuhan
IP19
IP21
IP2P
IP3K
IPAD
IPAI
IPAUD
IPAW
IPBB-P2
IPBG
IPBI
IPBI
IPBJ
IPBJT
IPC
IPCR
IPDB
IPDF
IPDP
IPDRB
IPH
IPHBS
IPHEV
IPHK
IPHPU
IPIC
IPIHK
IPIN
IPJJ
IPJLP
IPJU
IPK
IPKK
IPKL
IPKPU
IPKPU
IPKWT
IPLBN
IPLTA
IPLTB
IPLTD
IPLTG
IPLTGU
IPLTM
IPLTMH
IPLTN
IPLTP
IPLTS
IPLTSa
IPLTU
IPM10
IPM2.5
IPMA
IPMDN
IPMI Manufaktur
IPMI Manufaktur China
IPMI Manufaktur Indonesia
IPMK
IPMN
IPMR
IPMT
IPNBP
IPNS
IPO
IPOJK
IPOV
IPP
IPPDS
IPPG
IPPH
IPPIU
IPPJ
IPPJB
IPPK
IPPKH
IPPKM
IPPKS
IPPLN
IPPN
IPPN DTP
IPPNS
IPPOK
IPPPK
IPPSU
IPPh
IPPnBM
IPR
IPRT
IPSK
IPSO
IPSU
IPTDH
IPTKIN
IPTKP
IPTM
IPTN
IPTN-BH
IPTNBH
IPTS
IPTSP
IPVP
IPamdal
IPanja
IPansel
IPansus
IParodi
IParpol
IPartai Politik
IPaslon
IPejabat Pimpinan Tinggi
IPelaksana Tugas
IPelatda
IPelatnas
IPemerintah Daerah
IPemerintah Pusat
IPengawas Perbankan
IPengurus Pusat
IPerbup
IPerda
IPergub
IPermen
IPermenaker
IPermendag
IPermendagri
IPermendikbud
IPermenhub
IPermenkes
IPermenkeu
IPerppu
IPerpres
IPerwal
IPerwali
IPewarta
IPinjol
IPisces
IPokmas
IPolantas
IPolisi
IPolwan
IPos Pelayanan Terpadu
IPosyandu
IProlegnas
IQR
IQR Code
IRAB
IRAM
IRAPBD
IRAPBN
IRDF
IRDG
IRDN
IRDP
IRDPU
IRDTR
IRFID
IRKA
IRKAB
IRKAP
IRKP
IRKPD
IRKUHAP
IRKUHP
IRNA
IROA
IROE
IROM
IRPG
IRPH
IRPJMD
IRPJMN
IRPJP
IRPJPD
IRPJPN
IRT
IRT/RW
IRTH
IRTLH
IRTM
IRTRW
IRU
IRUPS
IRUPSLB
IRUPST
IRUPTL
IRUU
IRW
IRahmah
IRaker
IRakerda
IRakernas
IRakor
IRakornas
IRaperda
IRapim
IRapimnas
IRatas
IReal Count
IRegsosek
IRenstra
IRiskesdas
IRomawi
IRombel
IRusunami
IRusunawa
IS1
IS2
IS3
ISAF
ISAL
ISAR
ISAR
ISARA
ISARS
ISAW
ISBM
ISBMPTN
ISBN
ISBSN
ISC
ISCROLL TO CONTINUE WITH CONTENT
ISD
ISD/SMP
ISDA
ISDGs
ISDK
ISDLB
ISDM
ISE
ISEMA
ISEO
ISGD
ISHGB
ISHM
ISHUTTERSTOCK
ISIM
ISIPP
ISK
ISKB
ISKCK
ISKD
ISKK
ISKM
ISKPD
ISKS
ISKT
ISKTM
ISLB
ISLF
ISLHS
ISLIK
ISLTA
ISLTP
ISMA
ISMA/SMK
ISMK
ISMP
ISMP/SMA
ISMS
ISNI
ISNLIK
ISNMPTN
ISNPMB
ISOHC
ISOP
ISP2HP
ISP3
ISPAM
ISPBE
ISPBG
ISPBKLU
ISPBN
ISPBU
ISPDP
ISPG
ISPK
ISPKLU
ISPKT
ISPM
ISPP
ISPPD
ISPPT
ISPT
ISR
ISRBI
ISSB
ISSD
ISTEM
ISTNK
ISUN
ISUTET
ISUV
ISWDKLLJ
ISWT
ISagitarius
ISajam
ISakernas
ISalat Id
ISaprodi
ISatgas MBG
ISatire
ISatpam
IScorpio
IScroll to Continue
IScudetto
ISekolah Dasar Negeri
ISekolah Menengah Atas
ISekolah Menengah Kejuruan
ISekolah Menengah Pertama
ISelengkapnya
ISembako
ISenpi
ISespri
IShell V-Power
ISholat Id
ISholat Idul Adha
ISiLPA
ISidak
ISinetron
ISinopsis
ISmart TV
ISmartphoneini
ISoC
ISprint Race
IStablecoin
ISurpres
ISusenas
ITBBM
ITBC
ITBM
ITBS
ITC
ITHB
ITHL
ITHM
ITHR
ITHT
ITI
ITIE
ITIK
ITJSL
ITK
ITKA
ITKBM
ITKD
ITKDN
ITKI
ITKO
ITKP
ITKW
ITMA
ITMC
ITMP
ITNKB
ITOD
ITOEFL
ITPA
ITPG
ITPI
ITPKS
ITPP
ITPPO
ITPPS
ITPPU
ITPS
ITPS3R
ITPST
ITPT
ITPU
ITSM
ITV
ITV Led
ITWK
ITaurus
IThe Daddies
IThe Jakmania
ITim Gabungan
ITim Kampanye Daerah
ITim Penggerak
ITim SAR
ITimses
ITimwas
ITipikor
ITipiring
ITribunners
IU-15
IU-16
IU-17
IU-18
IU-19
IU-20
IU-21
IU-22
IU-23
IU15
IU16
IU17
IU18
IU19
IU20
IU21
IU22
IU23
IUFO
IUGD
IUHC
IUID
IUIP
IUIT
IUIW
IUKM
IUKS
IUKT
IUKW
IULN
IUMK
IUMKM
IUMP
IUMR
IUMSK
IUMi
IUN
IUPF
IUPT
IUPTD
IURL
IUSB
IUSB-C
IUSD
IUSDT
IUSG
IUTBK
IUTC
IUU
IUV
IVA
IVAR
IVIP
IVPN
IVR
IVVIP
IVirgo
IWAG
IWAS
IWBP
IWC
IWDP
IWFA
IWFH
IWFO
IWIB
IWIT
IWITA
IWIUP
IWK
IWN
IWNA
IWNI
IWO
IWP
IWTI
IWTP
IWarga Negara Asing
IWarga Negara Indonesia
IXRP
IYoY
IZionis
Ie-KTP
IeSIM
IkWh
Imdpl
EAir Terjun
EAlun-alun
EApartemen
EBandar Udara
EBandara
EBandara Internasional
EBdr
EBendungan
EBukit
EBundaran
ECagar Alam
ECandi
EDanau
EDesa
EDistrik
EDs
EDsn
EDukuh
EDusun
EEmbung
EGOR
EGampong
EGang
EGd
EGed
EGedung
EGg
EGn
EGunung
EGurun
EHalte
EHotel
EHutan
EIstana
EJalan
EJalan Raya
EJalan Tol
EJemb
EJembatan
EJl
EJln
EKab
EKabupaten
EKali
EKalurahan
EKamp
EKampoeng
EKampung
EKapanewon
EKawah
EKawasan
EKec
EKecamatan
EKel
EKelurahan
EKemantren
EKep
EKepulauan
EKomp
EKota
EKp
ELap
ELapangan
ELaut
ELembah
EMakam
EMal
EMall
EMonumen
ENagari
ENegara Bagian
EPantai
EPasar
EPegunungan
EPelab
EPelabuhan
EPerbatasan
EPerempatan
EPerumahan
EPlaza
EPropinsi
EProv
EProvinsi
EPsr
EPulau
ERawa
ERest Area
ESamudera
ESamudra
ESei
ESelat
ESemenanjung
ESimpang
ESirkuit
ESitu
ESta
EStadion
EStasiun
EStd
ESungai
ETMP
ETPU
ETaman
ETaman Makam Pahlawan
ETaman Nasional
ETanjung
ETeluk
ETerm
ETerminal
ETj
ETol
ETugu
EWaduk
DAkademi
DAliansi
DAsosiasi
DAssociation
DBBKSDA
DBBWS
DBEM
DBKD
DBKPSDM
DBKSDA
DBNNK
DBNNP
DBPBD
DBPKAD
DBPTD
BBUMD
DBUMDes
DBUMN
DBadan
DBalai Besar
DBank
DBapenda
DBappeda
DBatalion
DBatalyon
DBawaslu
CBhd
DBrigif
DBursa
BCV
CCo Ltd
CCorp
CCorporation
DCouncil
DDLH
DDP3A
DDPC
DDPD
DDPMD
DDPMPTSP
DDPP
DDPRD
DDPUPR
DDPW
DDamkar
DDewan
DDewan Pimpinan Daerah
DDewan Pimpinan Pusat
DDewan Pimpinan Wilayah
DDinas
DDinkes
DDinsos
DDirektorat
DDirektorat Jenderal
DDisbud
DDisbudpar
DDisbun
DDisdamkar
DDisdamkarmat
DDisdik
DDisdukcapil
DDishub
DDiskes
DDiskominfo
DDisnaker
DDisnakertrans
DDispar
DDisparekraf
DDisperindag
DDispora
DDistan
DDitjen
DDitlantas
DDitpolairud
DDitreskrimsus
DDitreskrimum
DDitresnarkoba
DDivisi
BFa
DFak
DFakultas
DFederasi
DFederation
BFirma
DForum
DFoundation
DFraksi
DFront
DGerakan
DGereja
CGmbH
CGroup
DGrup
DGulkarmat
DHimpunan
CHolding
CHoldings
DIkatan
CInc
CInc.
CIncorporated
DInduk Koperasi
DInspektorat Jenderal
DInst
DInstitut
DInstitute
DKBRI
DKJRI
DKPP Pratama
DKPU
DKPUD
DKSOP
DKSP
DKSU
DKUA
DKUD
DKabinet
DKanim
DKantor Imigrasi
DKantor Pelayanan Pajak
DKantor Pertanahan
DKantor Urusan Agama
DKantor Wilayah
DKanwil
DKarang Taruna
DKaroseri
DKasultanan
DKasunanan
DKedubes
DKedutaan Besar
DKejaksaan
DKejaksaan Negeri
DKejaksaan Tinggi
DKejari
DKejati
DKelompok Tani
DKemenko
DKementerian
DKepolisian
DKepolisian Daerah
DKepolisian Resor
DKepolisian Sektor
DKesbangpol
DKesultanan
DKeuskupan
DKlinik
DKlub
DKoalisi
DKodam
DKodap
DKodim
DKomando
DKomisi
DKomite
DKonfederasi
DKongres
DKonsulat
DKonsulat Jenderal
DKop
DKoperasi
DKoramil
DKorem
DLBH
CLLC
DLLDikti
DLSM
DLabkesda
DLanal
DLantamal
DLanud
DLapas
DLaskar
DLembaga
DLembaga Pemasyarakatan
CLimited
CLtd
CLtd.
DMAN
DMI
DMTs
DMTsN
DMadrasah
DMadrasah Aliyah
DMadrasah Ibtidaiyah
DMadrasah Tsanawiyah
DMahkamah
DMajelis
DMapolda
DMapolres
DMapolresta
DMapolsek
DMasjid
DMaskapai
DMinistry
DMuseum
BNV
DOrmas
DPCNU
BPD
DPDAM
DPN
BPO
BPT
DPTUN
DPWNU
DPaguyuban
DPanwaslu
DParlemen
DPartai
DPemda
DPemerintah Daerah
DPemerintah Kabupaten
DPemerintah Kota
DPemerintah Provinsi
DPemkab
DPemkot
DPemprov
DPengadilan
DPengadilan Agama
DPengadilan Negeri
DPengadilan Tinggi
DPengcab
DPengda
DPengprov
DPengurus Besar
DPengurus Pusat
DPerhimpunan
DPersatuan
CPersero
BPerseroda
BPerum
BPerumda
DPerusahaan
BPerusahaan Umum
DPesantren
CPictures
DPimpinan Daerah
DPimpinan Pusat
CPlc
DPolda
DPoliteknik
DPolres
DPolresta
DPolrestabes
DPolsek
DPolsekta
DPolsubsektor
DPondok Pesantren
DPonpes
DPosyandu
CProductions
CPte Ltd
DPusat Koperasi
DPuskesmas
DRS
DRSAB
DRSAL
DRSGM
DRSI
DRSIA
DRSJ
DRSJD
DRSKD
DRSPAD
DRSU
DRSUD
DRSUP
DRSUPN
DRaudhatul Athfal
DRumah Sakit
DRumah Tahanan
DRutan
DSD
DSD Negeri
DSDN
DSLB
DSMA
DSMA Negeri
DSMAN
DSMK
DSMKN
DSMP
DSMP Negeri
DSMPN
DSTIE
DSTIKES
DSamsat
DSanggar
DSatgas
DSatlantas
DSatpol PP
DSatreskrim
DSatresnarkoba
DSatuan Tugas
CSdn Bhd
DSekolah Tinggi
DSekretariat
DSekretariat Jenderal
DSenat
DSerikat
DSudin
DSuku Dinas
DTK
CTbk
DTim
DTimnas
BUD
DUniv
DUniversitas
DUniversity
DYay
DYayasan
DYonif`
/** Words of all forms together. */
export const words = 24197
