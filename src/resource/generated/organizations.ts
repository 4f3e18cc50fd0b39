// Written by `npm run pack` from dictionaries/organizations.txt.
export const data: string = `0ASEAN	ASEAN	Asean|Perhimpunan Bangsa-Bangsa Asia Tenggara|Asosiasi Negara-Negara Asia Tenggara|Asosiasi Bangsa-Bangsa Asia Tenggara|Perhimpunan Bangsa-bangsa Asia Tenggara
5 Regional Forum	ARF	Forum Regional ASEAN
1UKUS
1bu Sayyaf
1isyiyah
1ksi Cepat Tanggap	ACT
1l-Qaeda		Al Qaeda|Al-Qaidah|Al Qaidah
3Shabaab
2iansi Jurnalis Independen	AJI
8Masyarakat Adat Nusantara	AMAN
1mnesty International		Amnesty Internasional|Amnesti Internasional
l Indonesia
1sosiasi Industri Sepeda Motor Indonesia	AISI
9Media Siber Indonesia	AMSI
9Pengusaha Indonesia	Apindo	APINDO
cyelenggara Jasa Internet Indonesia	APJII
brusahaan Perjalanan Indonesia	Asita	ASITA
btani Tebu Rakyat Indonesia	APTRI
0BRICS
1adan Antidoping Dunia	WADA
6Eksekutif Mahasiswa Seluruh Indonesia	BEM SI
7nergi Atom Internasional	IAEA	International Atomic Energy Agency
dInternasional	IEA	International Energy Agency
6Penyelenggara Jaminan Produk Halal	BPJPH
2nk Dunia		World Bank
5Investasi Infrastruktur Asia	AIIB	Asian Infrastructure Investment Bank
5Pembangunan Asia	ADB	Asian Development Bank
hIslam	IsDB	Islamic Development Bank|Bank Pembangunan Islami
5Sentral Eropa	ECB	European Central Bank
3ser
2risan Nasional	BN
1loomberg Economics
1oko Haram
1ulan Sabit Merah
0Center of Reform on Economics	CORE	CORE Indonesia
6s for Disease Control and Prevention	CDC
4ral Intelligence Agency	CIA	Badan Intelijen Pusat AS
5e for Strategic and International Studies	CSIS
1harta Politika		Charta Politika Indonesia
0D-8
1ana Moneter Internasional	IMF	International Monetary Fund
1ewan Eropa
6HAM PBB		Dewan Hak Asasi Manusia PBB
6Keamanan PBB	DK PBB	Dewan Keamanan Perserikatan Bangsa-Bangsa
8rja Sama Teluk	GCC
7oordinasi ASEAN
6Masjid Indonesia	DMI
6Olimpiade Asia	OCA
1octors Without Borders	MSF	Dokter Lintas Batas
2mpet Dhuafa
2rna Sports		Dorna
0Europol
0FIFA
1atah
4yat NU
1ederal Bureau of Investigation	FBI	Biro Investigasi Federal
8Reserve	The Fed	Bank Sentral AS|Bank Sentral Amerika Serikat
6si Bulu Tangkis Dunia	BWF	Badminton World Federation|Federasi Bulutangkis Dunia
9Sepak Bola ASEAN	AFF	Federasi Sepakbola Asia Tenggara|Federasi Sepak Bola Asia Tenggara
brikat Guru Indonesia	FSGI
hPekerja Metal Indonesia	FSPMI
6tion Internationale de l'Automobile	FIA
1itch Ratings		Fitch
1ood and Drug Administration	FDA
2rbes
3um Kerukunan Umat Beragama	FKUB
1reedom House
2ont Pembela Islam	FPI
0G20		G-20
17		G-7
27
1NPF Ulama
1abungan Industri Kendaraan Bermotor Indonesia	Gaikindo
9Pengusaha Kelapa Sawit Indonesia	Gapki	GAPKI
1erakan Aceh Merdeka	GAM
8Mahasiswa Nasional Indonesia	GMNI
8Non-Blok	GNB	Gerakan Nonblok|Gerakan Non Blok
8Pemuda Ansor	GP Ansor	Ansor
9ramuka	Pramuka
1oldman Sachs
1reenpeace
a Asia Tenggara
bIndonesia
0Hamas
1impunan Bank Milik Negara	Himbara
9Kerukunan Tani Indonesia	HKTI
9Mahasiswa Islam	HMI
9Nelayan Seluruh Indonesia	HNSI
9Pengusaha Muda Indonesia	Hipmi	HIPMI
2zbullah		Hezbollah
5t Tahrir Indonesia	HTI
1outhi
1uman Rights Watch	HRW
0Ikatan Advokat Indonesia	Ikadin
7Bidan Indonesia	IBI
7Cendekiawan Muslim Indonesia	ICMI
7Dokter Anak Indonesia	IDAI
eIndonesia	IDI
7Jurnalis Televisi Indonesia	IJTI
7Motor Indonesia	IMI
1mparsial
1ndikator Politik Indonesia		Indikator
3o Barometer
4nesia Corruption Watch	ICW
aPolice Watch	IPW
2stitute for Development of Economics and Finance	Indef	INDEF
eEssential Services Reform	IESR
ePolicy Analysis of Conflict	IPAC
2terpol
0JP Morgan		JPMorgan
1amaah Ansharut Daulah	JAD
2ringan Advokasi Tambang	Jatam
1emaah Islamiyah	JI	Jamaah Islamiyah
1ihad Islam Palestina
0Kamar Dagang dan Industri	Kadin	Kadin Indonesia|Kamar Dagang dan Industri Indonesia|KADIN
2rang Taruna
1elompok Kriminal Bersenjata	KKB
2rja Sama Ekonomi Asia Pasifik	APEC	Asia-Pacific Economic Cooperation
2satuan Aksi Mahasiswa Muslim Indonesia	KAMMI
1omisi Eropa		European Commission
7untuk Orang Hilang dan Korban Tindak Kekerasan	KontraS	Kontras
4te Nasional Pemuda Indonesia	KNPI
7Olahraga Nasional Indonesia	KONI	Komite Olahraga Nasional Indonesia Pusat
9impiade Indonesia	KOI	NOC Indonesia
jternasional	IOC
3unitas ASEAN
aEkonomi ASEAN	MEA	Masyarakat Ekonomi ASEAN
aPolitik-Keamanan ASEAN
aSosial Budaya ASEAN
2nfederasi Sepak Bola Asia	AFC	Konfederasi Sepakbola Asia
erikat Pekerja Indonesia	KSPI
sSeluruh Indonesia	KSPSI
5rensi Waligereja Indonesia	KWI
3gres AS		Kongres Amerika Serikat
2rps Garda Revolusi Islam	IRGC	Garda Revolusi Iran
0Lembaga Bantuan Hukum	LBH
l Jakarta	LBH Jakarta
8Dakwah Islam Indonesia	LDII
8Penjamin Simpanan	LPS
8Survei Indonesia	LSI
1iga Arab
2ngkaran Survei Indonesia		LSI Denny JA
0Maarif Institute
2hkamah Internasional	ICJ	International Court of Justice
9Pidana Internasional	ICC	Mahkamah Kejahatan Internasional|International Criminal Court
2jelis Ulama Indonesia	MUI
9mum PBB		Majelis Umum Perserikatan Bangsa-Bangsa
2syarakat Anti Korupsi Indonesia	MAKI
1edco Foundation
3ian
1igrant CARE		Migrant Care
1oody's
2rgan Stanley
2ssad
1uhammadiyah
2slimat NU
0NBA
1ahdlatul Ulama	NU
2tional Aeronautics and Space Administration	NASA	Badan Antariksa Amerika Serikat
9Security Agency	NSA
1egara Islam Irak dan Suriah	ISIS	Islamic State|Negara Islam
0Organisasi Angkutan Darat	Organda
bKerja Sama Islam	OKI	Organisasi Kerjasama Islam|Organisasi Konferensi Islam
dsehatan Dunia	WHO	World Health Organization|Badan Kesehatan Dunia
bMaritim Internasional	IMO
cigrasi Internasional	IOM	Organisasi Internasional untuk Migrasi
bNegara-Negara Pengekspor Minyak	OPEC	OPEC+|Organisasi Negara Pengekspor Minyak
bPangan dan Pertanian	FAO	Organisasi Pangan dan Pertanian Dunia|Food and Agriculture Organization
dpua Merdeka	OPM
cenerbangan Sipil Internasional	ICAO
drburuhan Internasional	ILO	International Labour Organization|Organisasi Buruh Internasional
edagangan Dunia	WTO	World Trade Organization
buntuk Kerja Sama dan Pembangunan Ekonomi	OECD	Organisasi Kerja Sama Ekonomi dan Pembangunan
1xfam
0PT Liga Indonesia Baru	LIB	Liga Indonesia Baru
1akatan Harapan	PH
3ta Pertahanan Atlantik Utara	NATO	Organisasi Pakta Pertahanan Atlantik Utara
2lang Merah Indonesia	PMI
fternasional	ICRC	Komite Palang Merah Internasional
2risada Hindu Dharma Indonesia	PHDI
3lemen ASEAN	AIPA	ASEAN Inter-Parliamentary Assembly
9Eropa
3tai Buruh Inggris
7Demokrat AS
7Islam Se-Malaysia	PAS
7Komunis China		Partai Komunis Cina|Partai Komunis Tiongkok
9nservatif
7Republik
2sukan Pertahanan Israel	IDF
1emuda Muhammadiyah
7Pancasila	PP
2ngurus Besar Nahdlatul Ulama	PBNU
9Wilayah Nahdlatul Ulama	PWNU
3tagon
2rgerakan Mahasiswa Islam Indonesia	PMII
3himpunan Advokat Indonesia	Peradi	PERADI
cBank Nasional	Perbanas
cHotel dan Restoran Indonesia	PHRI
cPendidikan dan Guru	P2G
3kumpulan untuk Pemilu dan Demokrasi	Perludem
3satuan Atletik Seluruh Indonesia	PASI
aBola Basket Seluruh Indonesia	Perbasi
fVoli Seluruh Indonesia	PBVSI
bulutangkis Seluruh Indonesia	PBSI	Persatuan Bulu Tangkis Seluruh Indonesia
aGuru Republik Indonesia	PGRI
aIslam	Persis
aPerawat Nasional Indonesia	PPNI
burnawirawan Angkatan Darat	PPAD
aSepak Bola Seluruh Indonesia	PSSI	Persatuan Sepakbola Seluruh Indonesia
aWartawan Indonesia	PWI
5udaraan Alumni 212	PA 212
4ekutuan Gereja-Gereja di Indonesia	PGI	Persekutuan Gereja-gereja di Indonesia
5rikatan Bangsa-Bangsa	PBB	Perserikatan Bangsa Bangsa|United Nations
3wakilan Umat Buddha Indonesia	Walubi
1impinan Pusat Muhammadiyah	PP Muhammadiyah
1oltracking Indonesia		Poltracking
2puli Center
0Quad
0Real Estate Indonesia	REI	Realestat Indonesia
2porters Without Borders	RSF
1umah Zakat
0SETARA Institute		Setara Institute|Setara
1aiful Mujani Research and Consulting	SMRC	Saiful Mujani Research & Consulting
2ve the Children
1ekretariat ASEAN
2nat AS		Senat Amerika Serikat
2rikat Buruh Sejahtera Indonesia	SBSI
8Perusahaan Pers	SPS
atani Indonesia	SPI
2tara Institute
1tandard & Poor's		Standard and Poor's
0Taliban
1entara Pembebasan Nasional Papua Barat	TPNPB	TPNPB-OPM
1im Nasional Indonesia		Timnas Indonesia|Tim Merah Putih|Timnas Merah Putih|Skuad Garuda|Timnas Garuda
1ransparansi Internasional
8ency International
q Indonesia	TII
0UEFA
1NESCO		Unesco
2FPA
2HCR		Komisi Tinggi PBB untuk Pengungsi|Komisioner Tinggi PBB untuk Pengungsi
2ICEF		Unicef
3FIL		Unifil
2ODC
2RWA
1ni Afrika
4Eropa	UE	European Union
3ted Malays National Organisation	UMNO
7Nations Development Programme	UNDP
0Wahana Lingkungan Hidup Indonesia	Walhi	WALHI
3id Institute
1orld Economic Forum	WEF	Forum Ekonomi Dunia
6Wide Fund for Nature	WWF
0Yayasan Lembaga Bantuan Hukum Indonesia	YLBHI
gKonsumen Indonesia	YLKI`
