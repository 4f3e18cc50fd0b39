// Written by `npm run pack` from dictionaries/state-bodies.txt.
export const data: string = `0Arsip Nasional Republik Indonesia	ANRI
0BPJS Kesehatan		Badan Penyelenggara Jaminan Sosial Kesehatan
7tenagakerjaan		Badan Penyelenggara Jaminan Sosial Ketenagakerjaan|BPJamsostek
1adan Amil Zakat Nasional	Baznas	BAZNAS
7nggaran DPR	Banggar DPR	Banggar
6Ekonomi Kreatif	Bekraf
6Gizi Nasional	BGN
6Informasi Geospasial	BIG
8telijen Negara	BIN
6Karantina Indonesia
7eamanan Laut	Bakamla
8pegawaian Negara	BKN
andudukan dan Keluarga Berencana Nasional	BKKBN
7oordinasi Penanaman Modal	BKPM
6Legislasi DPR	Baleg DPR	Baleg
6Meteorologi, Klimatologi, dan Geofisika	BMKG	Badan Meteorologi Klimatologi dan Geofisika|Badan Meteorologi, Klimatologi dan Geofisika
7usyawarah DPR	Bamus DPR
6Narkotika Nasional	BNN
8sional Penanggulangan Bencana	BNPB
uTerorisme	BNPT
iempatan dan Perlindungan Tenaga Kerja Indonesia	BNP2TKI
igelola Perbatasan	BNPP
6Pangan Nasional	Bapanas
7elindungan Pekerja Migran Indonesia	BP2MI
8mbinaan Ideologi Pancasila	BPIP
9eriksa Keuangan	BPK	BPK RI
8nanggulangan Bencana Daerah	BPBD
9gatur Hilir Minyak dan Gas Bumi	BPH Migas
fJalan Tol	BPJT
bwas Obat dan Makanan	BPOM	Badan POM
fPemilihan Umum	Bawaslu	Badan Pengawas Pemilu|Bawaslu RI
hrdagangan Berjangka Komoditi	Bappebti
ean Keuangan dan Pembangunan	BPKP
aelola Keuangan Haji	BPKH
akajian dan Penerapan Teknologi	BPPT
9yelenggara Jaminan Sosial	BPJS
8rencanaan Pembangunan Nasional	Bappenas	Kementerian PPN/Bappenas|Kementerian Perencanaan Pembangunan Nasional
9tanahan Nasional	BPN	Kementerian ATR/BPN
7usat Statistik	BPS
6Reserse Kriminal Polri	Bareskrim Polri	Bareskrim|Bareskrim Mabes Polri|Badan Reserse Kriminal
9torasi Gambut	BRG
7iset dan Inovasi Nasional	BRIN
6SAR Nasional	Basarnas	Badan Nasional Pencarian dan Pertolongan
7iber dan Sandi Negara	BSSN
7tandardisasi Nasional	BSN
6Tenaga Nuklir Nasional	Batan
6Wakaf Indonesia	BWI
2nk Indonesia	BI
1ursa Efek Indonesia	BEI	Indonesia Stock Exchange
0DPRD DKI Jakarta		DPRD DKI
1etasemen Khusus 88 Antiteror	Densus 88	Densus 88 Antiteror|Densus 88 Antiteror Polri|Detasemen Khusus 88|Densus
2wan Energi Nasional	DEN
6Kehormatan Penyelenggara Pemilu	DKPP
8tahanan Nasional	Wantannas
6Pengawas KPK	Dewas KPK
8rs
9timbangan Presiden	Wantimpres
9wakilan Daerah	DPD	DPD RI|DPD-RI
hRakyat	DPR	DPR RI|DPR-RI|Dewan Perwakilan Rakyat Republik Indonesia
n Aceh	DPRA
oDaerah	DPRD
1irektorat Jenderal Bea dan Cukai	DJBC	Ditjen Bea Cukai|Ditjen Bea dan Cukai|Bea Cukai|Bea dan Cukai
kImigrasi	Ditjen Imigrasi
kKependudukan dan Pencatatan Sipil	Dukcapil	Ditjen Dukcapil
kPajak	DJP	Ditjen Pajak
lemasyarakatan	Ditjenpas	Ditjen Pemasyarakatan|Ditjen PAS
mrhubungan Udara	Ditjen Hubud	Ditjen Perhubungan Udara
2visi Humas Polri		Divisi Humas Mabes Polri
7Profesi dan Pengamanan Polri	Divpropam Polri	Propam Polri|Divisi Propam Polri|Propam
0Kabinet Indonesia Maju
8Kerja
8Merah Putih
2ntor Staf Presiden	KSP	Kantor Staf Kepresidenan
1ejaksaan Agung	Kejagung	Kejaksaan Agung RI|Kejaksaan Agung Republik Indonesia
aNegeri	Kejari
aTinggi	Kejati
2menterian Agama	Kemenag	Kementerian Agama RI
eraria dan Tata Ruang	Kementerian ATR	Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional
cBadan Usaha Milik Negara	Kementerian BUMN	KemenBUMN
cDalam Negeri	Kemendagri
desa, Pembangunan Daerah Tertinggal, dan Transmigrasi	Kemendes PDTT	Kementerian Desa, Pembangunan Daerah Tertinggal dan Transmigrasi|Kemendes|Kementerian Desa PDTT|Kementerian Desa
cEkonomi Kreatif	Kemenekraf
dnergi dan Sumber Daya Mineral	Kementerian ESDM	ESDM
cHaji dan Umrah	Kemenhaj
ek Asasi Manusia	KemenHAM	Kementerian HAM
dukum	Kemenkum
h dan Hak Asasi Manusia	Kemenkumham	Kementerian Hukum dan HAM|Kemenkum HAM
cInvestasi	Kementerian Investasi/BKPM
cKebudayaan
ehutanan	Kemenhut
elautan dan Perikanan	KKP
esehatan	Kemenkes	Kementerian Kesehatan RI
etenagakerjaan	Kemnaker	Kemenaker|Kementerian Tenaga Kerja
euangan	Kemenkeu	Kementerian Keuangan RI
domunikasi dan Digital	Komdigi	Kemkomdigi|Kementerian Komdigi|Kemenkomdigi
rInformatika	Kominfo	Kemenkominfo|Kemkominfo|Kementerian Kominfo
eordinator Bidang Infrastruktur dan Pembangunan Kewilayahan
vKemaritiman	Kemenko Maritim
zritiman dan Investasi	Kemenko Marves
vPembangunan Manusia dan Kebudayaan	Kemenko PMK
xrekonomian	Kemenko Perekonomian	Kementerian Koordinator Perekonomian
wolitik, Hukum, dan Keamanan	Kemenko Polhukam	Kementerian Koordinator Bidang Politik, Hukum dan Keamanan
eperasi	Kemenkop
k dan UKM	Kemenkop UKM	KemenkopUKM|Kementerian Koperasi dan Usaha Kecil dan Menengah
cLingkungan Hidup
s dan Kehutanan	KLHK	Kementerian LHK
duar Negeri	Kemlu	Kemenlu|Kementerian Luar Negeri RI
cPariwisata	Kemenpar
m dan Ekonomi Kreatif	Kemenparekraf
dekerjaan Umum	Kementerian PU
q dan Perumahan Rakyat	Kementerian PUPR	PUPR|KemenPUPR
emberdayaan Perempuan dan Perlindungan Anak	KemenPPPA	Kementerian PPPA|KPPPA|Kemen PPPA|KemenPPA|Kementerian PPA
fuda dan Olahraga	Kemenpora
endayagunaan Aparatur Negara dan Reformasi Birokrasi	KemenPAN-RB	Kementerian PAN-RB|Kementerian PANRB|KemenPANRB|Kemenpan RB|Kemenpan-RB|Kementerian PAN RB
gidikan Dasar dan Menengah	Kemendikdasmen
nTinggi, Sains, dan Teknologi	Kemdiktisaintek	Kemendiktisaintek
ndan Kebudayaan	Kemendikbud	Kemdikbud
m, Kebudayaan, Riset, dan Teknologi	Kemendikbudristek	Kemdikbudristek|Kementerian Pendidikan, Kebudayaan, Riset dan Teknologi|Kemendikbud Ristek
erdagangan	Kemendag
fhubungan	Kemenhub
findustrian	Kemenperin
ftahanan	Kemhan	Kemenhan|Kementerian Pertahanan RI
hnian	Kementan
fumahan Rakyat	Kemenpera
mdan Kawasan Permukiman	Kementerian PKP
cRiset dan Teknologi	Kemenristek	Kemristek
h, Teknologi, dan Pendidikan Tinggi	Kemenristekdikti	Kementerian Riset Teknologi dan Pendidikan Tinggi
cSosial	Kemensos	Kementerian Sosial RI
cTenaga Kerja dan Transmigrasi	Kemenakertrans	Kemnakertrans
dransmigrasi
cUsaha Mikro, Kecil, dan Menengah	Kementerian UMKM
2polisian Daerah	Polda
bNegara Republik Indonesia	Polri	Kepolisian Republik Indonesia|POLRI
bResor	Polres
g Kota Besar	Polrestabes
bSektor	Polsek
1odam Brawijaya		Kodam V/Brawijaya
6Diponegoro		Kodam IV/Diponegoro
6Jaya
6Siliwangi		Kodam III/Siliwangi
2mando Cadangan Strategis Angkatan Darat	Kostrad
8Daerah Militer	Kodam
9istrik Militer	Kodim
8Pasukan Khusus	Kopassus
8Rayon Militer	Koramil
9esor Militer	Korem
3isi Aparatur Sipil Negara	KASN
7I DPR		Komisi I DPR RI
8I DPR		Komisi II DPR RI
9I DPR		Komisi III DPR RI
8V DPR		Komisi IV DPR RI
8X DPR		Komisi IX DPR RI
8nformasi Pusat	KIP
7Kejaksaan
9polisian Nasional	Kompolnas
7Nasional Anti Kekerasan terhadap Perempuan	Komnas Perempuan
gHak Asasi Manusia	Komnas HAM	Komnas-HAM
gPerlindungan Anak	Komnas PA	Komnas Anak
7Pemberantasan Korupsi	KPK
ailihan Umum	KPU	KPU RI
9ngawas Persaingan Usaha	KPPU
ayiaran Indonesia	KPI	KPI Pusat
9rlindungan Anak Indonesia	KPAI
7V DPR		Komisi V DPR RI
8I DPR		Komisi VI DPR RI
9I DPR		Komisi VII DPR RI
aI DPR		Komisi VIII DPR RI
7X DPR		Komisi X DPR RI
8I DPR		Komisi XI DPR RI
7Yudisial	KY
4te Ekonomi dan Industri Nasional	KEIN
7Nasional Keselamatan Transportasi	KNKT
2rps Brimob	Brimob	Korps Brigade Mobil|Brigade Mobil|Korps Brimob Polri
6Lalu Lintas Polri	Korlantas Polri	Korlantas
6Marinir	Marinir
1ustodian Sentral Efek Indonesia	KSEI
0Lembaga Administrasi Negara	LAN
8Ilmu Pengetahuan Indonesia	LIPI
8Kantor Berita Nasional Antara	LKBN Antara
9ebijakan Pengadaan Barang/Jasa Pemerintah	LKPP
atahanan Nasional	Lemhannas
8Penerbangan dan Antariksa Nasional	Lapan	LAPAN
arlindungan Saksi dan Korban	LPSK
8Sensor Film	LSF
0Mahkamah Agung	MA	Mahkamah Agung RI
9Kehormatan Dewan	MKD
aonstitusi	MK
2jelis Permusyawaratan Rakyat	MPR	MPR RI|Majelis Permusyawaratan Rakyat Republik Indonesia
8Rakyat Papua	MRP
2rkas Besar Polri	Mabes Polri
dTNI	Mabes TNI
0Ombudsman Republik Indonesia	ORI	Ombudsman RI|Ombudsman
1torita Ibu Kota Nusantara	OIKN	Otorita IKN
7s Jasa Keuangan	OJK
0Panitia Pengawas Pemilu	Panwaslu
2spampres		Pasukan Pengamanan Presiden
1emerintah Provinsi DKI Jakarta	Pemprov DKI Jakarta	Pemprov DKI|Pemerintah Provinsi DKI
kJawa Barat	Pemprov Jawa Barat	Pemprov Jabar
pTengah	Pemprov Jawa Tengah	Pemprov Jateng
qimur	Pemprov Jawa Timur	Pemprov Jatim
2ngadilan Negeri	PN
h Jakarta Pusat	PN Jakarta Pusat	PN Jakpus
qSelatan	PN Jakarta Selatan	PN Jaksel
bTata Usaha Negara	PTUN
cindak Pidana Korupsi	Pengadilan Tipikor
eggi
dpikor Jakarta
2rpustakaan Nasional	Perpusnas
3um Perhutani		Perhutani
4sahaan Umum Bulog	Perum Bulog	Bulog|Badan Urusan Logistik
1olda Bali
6Jawa Barat		Polda Jabar
bTengah		Polda Jateng
cimur		Polda Jatim
6Metro Jaya		Kepolisian Daerah Metro Jaya
6Papua
6Sumatera Utara		Polda Sumut
1usat Pelaporan dan Analisis Transaksi Keuangan	PPATK
6Vulkanologi dan Mitigasi Bencana Geologi	PVMBG
0Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi	SKK Migas
7Polisi Pamong Praja	Satpol PP
7Tugas Penanganan Covid-19	Satgas Covid-19	Satgas Penanganan Covid-19|Gugus Tugas Percepatan Penanganan Covid-19
1ekretariat Kabinet	Setkab	Seskab RI
cNegara	Setneg	Kementerian Sekretariat Negara|Kemensetneg
cPresiden	Setpres
0TNI Angkatan Darat	TNI AD	TNI-AD|Angkatan Darat
dLaut	TNI AL	TNI-AL|Angkatan Laut
dUdara	TNI AU	TNI-AU|Angkatan Udara
1entara Nasional Indonesia	TNI`
