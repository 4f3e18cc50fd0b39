// Written by `npm run pack` from dictionaries/positions.txt.
export const data: string = `0Advokat
1ktivis
3or
3ris
1nalis
2ggota
7 DPR
bD
9ewan
8Komisi
e III DPR
1rkeolog
2tis
1sisten
7 Deputi
8Pelatih
1tase
2let
1yatollah
0Bek
2ndahara
9 Umum
4um	Bendahara Umum
1idan
1udayawan
2pati
0CEO
1FO
1OO
1TO
1abup	Calon Bupati
2gub	Calon Gubernur
2lon Bupati
6Gubernur
6Presiden
6Wakil Gubernur
cPresiden
8li Kota
2mat
2pres	Calon Presiden
2wagub	Calon Wakil Gubernur
4lkot	Calon Wali Kota
4pres	Calon Wakil Presiden
1hairman
2ief Executive Officer
1orporate Secretary
2untry Manager
0Dandim	Komandan Kodim
3jen Kopassus	Komandan Jenderal Kopassus
3lanal	Komandan Lanal
6tamal
6ud	Komandan Lanud
3paspampres	Komandan Paspampres
3ramil	Komandan Koramil
4em	Komandan Korem
1ekan
2puti
6 Bidang
7Gubernur
f Senior
2sainer
1irektur
8 Eksekutif
9Jenderal
9Keuangan
9Operasi
gonal
9Pemasaran
bnyidikan
9Teknik
9Utama
4skrimum	Direktur Reserse Kriminal Umum
3jen	Direktur Jenderal
6 Imigrasi	Direktur Jenderal Imigrasi
7Pajak	Direktur Jenderal Pajak
3lantas	Direktur Lalu Lintas
3reskrimsus	Direktur Reserse Kriminal Khusus
aum	Direktur Reserse Kriminal Umum
3ut	Direktur Utama
1okter
2sen
1ubes	Duta Besar
5 RI	Duta Besar RI
2ta Besar
0Ekonom
1mir
1pidemiolog
0Gelandang
2neral Manager
1ubernur
8 BI
aank Indonesia
2ru Besar
0Hakim
5 Agung
6Ketua
7onstitusi
6Tunggal
0Ibu Negara
1mam Besar
1nspektur
9 Jenderal
1rjen	Inspektur Jenderal
0JPU	Jaksa Penuntut Umum
1aksa
5 Agung
6Penuntut Umum
1ubir	Juru Bicara
5 Presiden	Juru Bicara Presiden
2rnalis
3u Bicara
b KPK
cPresiden
0KSAD	Kepala Staf Angkatan Darat
3L	Kepala Staf Angkatan Laut
3U	Kepala Staf Angkatan Udara
1abag	Kepala Bagian
4reskrim
b Polri
3id	Kepala Bidang
5 Humas	Kepala Bidang Humas
2des	Kepala Desa
3inkes	Kepala Dinas Kesehatan
4s	Kepala Dinas
5dik	Kepala Dinas Pendidikan
5hub	Kepala Dinas Perhubungan
5penad	Kepala Dinas Penerangan TNI AD
9l	Kepala Dinas Penerangan TNI AL
9u	Kepala Dinas Penerangan TNI AU
4v	Kepala Divisi
5 Humas Polri	Kepala Divisi Humas Polri
6Propam
c Polri
2isar
2jari	Kepala Kejaksaan Negeri
4ti	Kepala Kejaksaan Tinggi
2korlantas	Kepala Korps Lalu Lintas
b Polri	Kepala Korps Lalu Lintas Polri
2laksa	Kepala Pelaksana
4pas	Kepala Lapas
2nit Reskrim
3selir
2pendam	Kepala Penerangan Kodam
3olda
7 Metro Jaya
5res
8ta
abes
6i
5sek
8ta
3ten
3us	Kepala Pusat
5pen	Kepala Pusat Penerangan
8 TNI	Kepala Pusat Penerangan TNI
8kum	Kepala Pusat Penerangan Hukum
2rdinal
3o	Kepala Biro
4 Penmas	Kepala Biro Penerangan Masyarakat
4penmas	Kepala Biro Penerangan Masyarakat
3utan	Kepala Rutan
2sad	Kepala Staf Angkatan Darat
4l	Kepala Staf Angkatan Laut
4t Lantas
6Narkoba
6Reskrim	Kepala Satuan Reserse Kriminal
5gas	Kepala Satuan Tugas
5lantas
5reskrim	Kepala Satuan Reserse Kriminal
4u	Kepala Staf Angkatan Udara
3i	Kepala Seksi
3ubag Humas
1epala
6 BIN
8KPM
8MKG
8NN
9PB
8PIP
8adan
9gian
9ppenas
8idang
9ro
7Cabang
7Desa
8inas
9visi
7Humas
7Kantor
8ejaksaan Negeri
hTinggi
7Lapas
7Negara
7Pelaksana
8usat
c Data, Informasi, dan Humas
7Rutan
7Satuan
8ekolah
asi
8taf
b Angkatan Darat
lLaut
lUdara
cKepresidenan
cPresiden
8ubbagian
9ku
3sek	Kepala Sekolah
2tua
5 Bawaslu
6DPC
8D
8P
8R
9D
8W
7ewan Pembina
enasihat
ertimbangan
6Fraksi
6Harian
6KPK
8U
7omisi
6MA
7K
7PR
7ajelis Hakim
eSyuro
6PBNU
7P Muhammadiyah
7anitia
9sus
6RT
7W
6Tanfidziyah
6Umum
4m	Ketua Umum
1hatib Aam
1iper
1omandan
8 Kodim
brem
9Satgas
3edian
3isaris
9 Jenderal
aUtama
5ioner
2njen	Konsul Jenderal
3sul
6 Jenderal
2ordinator
b Negara
1uasa Hukum
0Lurah
0Managing Director
4jer
7 Umum
1enLHK	Menteri Lingkungan Hidup dan Kehutanan
3PAN-RB	Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
3ag	Menteri Agama
4ker	Menteri Ketenagakerjaan
7trans	Menteri Tenaga Kerja dan Transmigrasi
3dag	Menteri Perdagangan
6ri	Menteri Dalam Negeri
4es	Menteri Desa
6 PDTT	Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi
4ikbud	Menteri Pendidikan dan Kebudayaan
9ristek	Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi
6dasmen	Menteri Pendidikan Dasar dan Menengah
6tisaintek	Menteri Pendidikan Tinggi, Sains, dan Teknologi
3han	Menteri Pertahanan
4ub	Menteri Perhubungan
5t	Menteri Kehutanan
3kes	Menteri Kesehatan
5u	Menteri Keuangan
4o	Menteri Koordinator
5 Kemaritiman	Menteri Koordinator Bidang Kemaritiman
6Maritim	Menteri Koordinator Bidang Kemaritiman
9ves	Menteri Koordinator Bidang Kemaritiman dan Investasi
6PMK	Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan
7erekonomian	Menteri Koordinator Bidang Perekonomian
7olhukam	Menteri Koordinator Bidang Politik, Hukum, dan Keamanan
5mdigi	Menteri Komunikasi dan Digital
6info	Menteri Komunikasi dan Informatika
5p UKM	Menteri Koperasi dan UKM
6UKM	Menteri Koperasi dan UKM
4um	Menteri Hukum
6ham	Menteri Hukum dan HAM
3lu	Menteri Luar Negeri
3neg	Menteri Negara
3pan RB	Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
5r	Menteri Pariwisata
6ekraf	Menteri Pariwisata dan Ekonomi Kreatif
4erin	Menteri Perindustrian
4ora	Menteri Pemuda dan Olahraga
3ristek	Menteri Riset dan Teknologi
9dikti	Menteri Riset, Teknologi, dan Pendidikan Tinggi
3sesneg	Menteri Sekretaris Negara
4os	Menteri Sosial
3tan	Menteri Pertanian
4eri
7 ATR	Menteri Agraria dan Tata Ruang
b/BPN	Menteri Agraria dan Tata Ruang
9gama
araria dan Tata Ruang
8BUMN	Menteri Badan Usaha Milik Negara
9adan Usaha Milik Negara
8Dalam Negeri
9esa
8ESDM	Menteri Energi dan Sumber Daya Mineral
9nergi dan Sumber Daya Mineral
8Hak Asasi Manusia
9ukum
d dan HAM
8Investasi
8KKP	Menteri Kelautan dan Perikanan
9ehutanan
alautan dan Perikanan
asehatan
atenagakerjaan
auangan
9omunikasi dan Digital
nInformatika
aordinator
j Bidang Kemaritiman
zman dan Investasi
rPembangunan Manusia dan Kebudayaan
trekonomian
solitik Hukum dan Keamanan
y, Hukum, dan Keamanan
kPerekonomian
aperasi dan UKM
8LHK	Menteri Lingkungan Hidup dan Kehutanan
9ingkungan Hidup
o dan Kehutanan
9uar Negeri
8Negara
8PAN-RB	Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
bRB	Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
9PN	Menteri Perencanaan Pembangunan Nasional
aPA	Menteri Pemberdayaan Perempuan dan Perlindungan Anak
9U	Menteri Pekerjaan Umum
aPR	Menteri Pekerjaan Umum dan Perumahan Rakyat
9ariwisata
i dan Ekonomi Kreatif
9ekerjaan Umum
m dan Perumahan Rakyat
amberdayaan Perempuan dan Perlindungan Anak
buda dan Olahraga
andayagunaan Aparatur Negara dan Reformasi Birokrasi
cidikan dan Kebudayaan
ardagangan
bencanaan Pembangunan Nasional
bhubungan
bindustrian
btahanan
dnian
8Riset dan Teknologi
8Sekretaris Negara
9osial
8Tenaga Kerja
1usisi
0Notaris
2velis
0PM	Perdana Menteri
1akar
5 Hukum
b Tata Negara
2ngdam	Panglima Kodam
4eran
4kogabwilhan
6strad	Panglima Kostrad
4lima
8 Kodam
bstrad
9TNI
3itera
2us
1ebalap
3ulutangkis
2dangdut
2jabat Pembuat Komitmen
2laksana Harian
aTugas
4tih
7 Kepala
2mbalap
3impin
8 Redaksi
9Tertinggi
3red	Pemimpin Redaksi
2nasihat Hukum
3deta
4iri
3eliti
3gacara
5mat
8 Ekonomi
9Militer
9Politik
4usaha
3jabat
8 Gubernur
5ga Gawang
3ulis
3yanyi
4erang
4idik
2rawat
3dana Menteri
2tenis
3inju
1impinan
8 KPK
1j	Penjabat
2 Bupati	Penjabat Bupati
3Gubernur	Penjabat Gubernur
2s	Pejabat Sementara
1lh	Pelaksana Harian
2t	Pelaksana Tugas
3 Bupati	Pelaksana Tugas Bupati
4Gubernur	Pelaksana Tugas Gubernur
1olitikus
6si
1resdir	Presiden Direktur
4enter
4iden
8 Direktur
9Komisaris
2oduser
1sikolog
1utra Mahkota
0RI-1	Presiden Republik Indonesia
32	Wakil Presiden Republik Indonesia
1ais Aam
2ja
2tu
1edaktur
2ktor
0Sejarawan
2kda	Sekretaris Daerah
5prov	Sekretaris Daerah Provinsi
3jen	Sekretaris Jenderal
3retaris
a Daerah
bJenderal
bKabinet
bNegara
bPers
bUmum
ctama
3um	Sekretaris Umum
2lebgram
2nator
2skab	Sekretaris Kabinet
3neg	Sekretaris Negara
3tama	Sekretaris Utama
1osiolog
1taf Ahli
5Khusus
b Presiden
4sus	Staf Khusus
2riker
1utradara
0Tenaga Ahli
b Utama
0Uskup
5 Agung
1tusan Khusus
0Vice President
1okalis
0Wabup	Wakil Bupati
2dirut	Wakil Direktur Utama
2gub	Wakil Gubernur
2ka
4bareskrim
4polda
7res
8i
3etum	Wakil Ketua Umum
3il Bendahara Umum
7upati
6Dekan
7irektur Utama
7ubes	Wakil Duta Besar
8ta Besar
6Gubernur
6Juru Bicara
6Ketua
b Umum
7oordinator
6Menteri
d Luar Negeri
6Perdana Menteri
7residen
6Rektor
6Sekretaris Jenderal
6Wali Kota
akota	Wakil Wali Kota
2li Kota
4kota	Wali Kota
2men	Wakil Menteri
5 BUMN	Wakil Menteri Badan Usaha Milik Negara
5ag	Wakil Menteri Agama
5dag	Wakil Menteri Perdagangan
5han	Wakil Menteri Pertahanan
5kes	Wakil Menteri Kesehatan
7u	Wakil Menteri Keuangan
6umham	Wakil Menteri Hukum dan HAM
5lu	Wakil Menteri Luar Negeri
5tan	Wakil Menteri Pertanian
2pres	Wakil Presiden
2rtawan
2sekjen	Wakil Sekretaris Jenderal
3it
2wali	Wakil Wali Kota
1inger
0YouTuber
3tuber`
