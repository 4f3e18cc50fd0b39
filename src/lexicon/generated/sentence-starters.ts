// Written by `npm run pack` from dictionaries/learned/sentence-starters.txt.
export const data: string = `0Acara	noun
1da
3pun
1gar	noun
1kan
2hirnya
2ibat
6nya
2si	noun
2tivitas	noun
2un	noun
1nak-anak	noun
3lis	noun
2caman	noun
2ggota	noun
3ka	noun
2tara
1pa
3bila
3kah
3lagi
1rtinya	noun
1tas
3u
2uran	noun
1walnya	noun
0Bagaimana
3i
4nya	noun
2hkan
2ik	noun
2nyak
1eberapa
2gitu
2liau	noun
3um
2rbagai
4eda	noun
3dasarkan
3ikut
7nya	noun
3kat
1iasanya
2la
2sa
1ukan
0Capaian	noun
2ra	noun
4nya	noun
1ontoh	noun
1ukup
0Dalam
2mpak	noun
2n
2ri
1emikian
2ngan
1i
2a
2harapkan	noun
2katakan
9nya
3etahui
3utip	noun
2lansir	noun
2reksi	noun
3inya
2sebutkan	noun
2tambah	noun
1ua	noun
2kungan	noun
0Emiten	noun
2pat	noun
1nggak
0Faktanya	noun
4or	noun
1enomena	noun
0Gambar	noun
0Hakim	noun
2l
2mpir
2nya	noun
2rapannya	noun
3ga	noun
3i	noun
3us
2sil
5nya	noun
1ingga
0Ia
1ngin	noun
2i
3lah
2siden	noun
1si	noun
3nya	noun
1tu
3lah
0Jadi
3wal	noun
2ksa	noun
2ngan	noun
1ika
1uga
2mlah
2stru
0Kabar	noun
2lau
3i	noun
2mi
3u
2rena
2sus	noun
1e
2beradaan	noun
5hasilan	noun
4tulan
3ijakan	noun
2dua
5nya	noun
2empat	noun
2hadiran	noun
2jadian	noun
2kalahan	noun
2lima	noun
2marin	noun
3enangan	noun
3udian
4ngkinan	noun
2naikan	noun
4pa
2pada
4stian	noun
2sepakatan	noun
2tiga	noun
6nya	noun
4ka
2unggulan	noun
1hususnya
1ini
2ta
1laim	noun
2ub	noun
1ombinasi	noun
2ndisi	noun
3traktor	noun
2rban	noun
0Lagipula
2lu
2ntas	noun
2poran	noun
1ebih
2wat
1ima	noun
1okasi	noun
0Maka
4nya
2najemen	noun
3tan	noun
2sa	noun
4lah	noun
3ih
4ng-masing
3yarakat	noun
2u	noun
2yoritas	noun
1elalui
3ihat	noun
2mang
4suki	noun
2nanggapi	noun
3genai
4ingat	noun
3jelang	noun
3urut
7nya
2reka
3ujuk	noun
2ski
5pun
1isalnya	noun
1udah-mudahan
2lai	noun
2ngkin	noun
0Nakhoda	noun
2mun
2nti	noun
5nya
1egara	noun
1ggak
1ilai	noun
0Oleh
0Pada
4hal
2ra
2sangan	noun
3ien	noun
1elaku	noun
4tih	noun
2meriksaan	noun
6ntah	noun
2nampilan	noun
3capaian	noun
5rian	noun
3dekatan	noun
3elusuran	noun
3galaman	noun
4guna	noun
8an	noun
4hargaan	noun
4unjung	noun
3ingkatan	noun
3ting	noun
3umpang	noun
4runan	noun
3yidik	noun
2r
3angkat	noun
3bedaan	noun
3istiwa	noun
3lu	noun
3mainan	noun
4intaan	noun
3nyataan	noun
3seroan	noun
3tama	noun
5ndingan	noun
4emuan	noun
4umbuhan	noun
3usahaan	noun
2serta	noun
2tugas	noun
1ihak
5nya	noun
2lihan	noun
1olisi	noun
2sisi	noun
2tongan	noun
1ria	noun
2ogram	noun
3ses
3yek	noun
0Rangkaian	noun
1encananya	noun
0Saat
2lah
2ma
3pai
2ngat
2tu	noun
4-satunya	noun
2ya
1ebab
4gai
7mana
5ian
4liknya
4nyak
3elum
7nya
4narnya
3uah
2cara
2dangkan
2gera	noun
2hingga
2iring
2jak
4lan	noun
4uh
3umlah
2karang	noun
3itar
3tor	noun
2lain
4ma
4njutnya
3uruh	noun
2makin
3entara
3pat
3ua
5nya
2orang
2panjang	noun
3erti
2rangan	noun
3ta
2suai
2telah
3iap
4daknya
1istem	noun
2tuasi	noun
1uasana	noun
2dah
2rat	noun
0Tadi	noun
2hun	noun
2k
2mpak	noun
2npa
3tangan	noun
2pi
2utan	noun
1ekanan	noun
2mpat	noun
3uan	noun
2ntu
5nya
2rakhir	noun
3catat	noun
3dapat	noun
3kait
3lebih
5pas	noun
4ihat	noun
3masuk	noun
3nyata	noun
3sangka	noun
3us
4tama
2tapi
1idak
2ga	noun
2m	noun
2ndakan	noun
1otal	noun
1ujuannya	noun
2rut	noun
0Untuk
1paya	noun
1sai
0Waktu	noun
2lau
5pun
2rga	noun
5net	noun
0Yang`
