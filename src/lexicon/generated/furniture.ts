// Written by `npm run pack` from dictionaries/furniture.txt.
export const data: string = `0(c) 20*
0+
0-
0...
0/
00 komentar
0<
0>
0[embed]*
1gambas:*
1video]*
0a
1 a
3 a
5 a
1+
1-
2 a+
1a
1bout us
1d
2s
2vertise with us
9ment
d . scroll*
d*
ds
6orial
1kses berita lebih lanjut*
2tifkan javascript*
9mode*
9notifikasi
1lamat email anda tidak akan*
2l rights reserved*
1nda harus login*
bmasuk*
5menulis *
5sedang membaca*
1pa reaksi anda
3kah artikel ini membantu
1rtikel asli*
8ini adalah*
cbersumber*
cdibuat*
eolah*
esusun*
etulis*
cmerupakan*
cpernah tayang*
ftama kali*
csudah tayang*
ctelah tayang*
jerbit*
1yo gabung*
0baca artikel lainnya di*
dmenarik lainnya*
5berita lainnya di*
cmenarik lainnya*
5di halaman*
5halaman*
5info lengkapnya*
5selengkapnya
7mua
5tanpa iklan*
6entang
5update berita*
3k
4 to top
2gaimana menurut anda
3ikan
7 artikel
f ini
8berita ini
8ini
8ke *
8lewat *
8melalui *
7:
2nner
1e the first to*
2lum ada komentar*
6punya akun*
2randa
3gabung di*
3hasil disalin*
9menyalin*
3i hadiah artikel
5komentar
5rating
4kutnya
4ta ini dibuat*
dsiarkan oleh*
bsudah tayang*
btelah dibaca
n*
htayang*
7selengkapnya*
7telah tayang*
3langganan
c *
3sambung ke *
2sar
1ookmark
1reaking news
2owser anda*
1utton ai summarize
0cari
1ek artikel dan berita*
4berita dan artikel*
finformasi*
a, artikel*
2tak
5 halaman
1lick to *
2ose
1omment
7s
2ntact us
4inue reading
2py
4 link
5to clipboard
4right
9*
0daftar
6 isi
7untuk membaca*
2patkan artikel*
9berita*
9info*
drmasi*
9kabar*
9notifikasi
9update*
2rk mode
1emikian siaran pers ini*
2ngarkan
9 artikel
h ini
aberita
1ibaca
6 normal*
3uat oleh ai*
2larang keras mengambil*
9mengambil dan/atau*
dutip*
cyalin*
2ringkas oleh ai*
2sclaimer
a*
a: ringkasan*
3klaimer*
3qus
1onasi, dapat*
2wnload
8 aplikasi*
1ukung jurnalisme*
6an anda akan*
0e-mail
1dit this*
4or
6ial team
1ksklusif
1mail
2bed code*
2oji
1stimasi baca*
0facebook
8 twitter
g whatsapp
2kta atau hoaks*
1iled under*
1ollow
6 akun*
7berita*
7google news*
7instagram*
7kami
b*
7media sosial*
7official*
8ur*
7sosial media*
7us
9 on*
7whatsapp*
2nt
4 size*
2to
0gabung
6 di channel*
9*
7grup*
7ke*
7whatsapp*
2mbar
5s:*
1eser untuk *
1ift artikel
1oogle news
7plus
6+
1ulir *
6ke bawah untuk melanjutkan membaca
6untuk lanjut membaca
0hak cipta*
2laman
7 1
8berikutnya
8sebelumnya
alanjutnya
1ide caption
2ts
1ome
0iklan
5 - *
2uti
5 berita*
6channel*
6google news*
6informasi penting*
gterkini*
6kami
a di
d*
buntuk*
6media sosial*
6perkembangan berita*
6saluran*
6terus berita*
6update*
6whatsapp*
1mage
1ndeks
2fo iklan
5lebih lanjut*
5selengkapnya*
2gin dapatkan*
6menulis *
2stal aplikasi*
6l
7 aplikasi*
1si artikel menjadi tanggung jawab*
2timewa
0jadilah orang pertama*
8yang pertama *
2ngan lewatkan informasi*
gupdate*
8upa follow*
cikuti*
csubscribe*
2vascript *
1oin channel*
5telegram*
1umlah komentar*
2rnalis
0kami memberikan ruang untuk anda*
7nggunakan cookie*
2rier
4r
1ebijakan privasi
2cil
2mbali
7 ke atas
bberanda
2tentuan penggunaan*
3ik kata kunci*
1irim
5 ke *
6tulisan*
5kan tulisan*
1lik di sini*
7sini*
5link*
5tautan*
6o *
5untuk *
1ode etik
9 jurnalistik
2mentar
8 sepenuhnya*
9yang mengandung*
8:
8i
2ntak
6 kami
4en ini dibuat*
bmerupakan*
1uota komentar*
0lama membaca*
2ngganan
9 *
4sung ke isi
ckonten
3jut membaca
6kan ke *
amembaca
2por
5kan
8 artikel
9kesalahan*
aonten*
9tulisan
2rge
5r
1eave a *
2wati iklan
7ke konten
1ight mode
2hat artikel asli*
6foto
a lainnya
6juga video *
g*
6komentar*
6lainnya
6postingan ini di instagram*
6selengkapnya
8mua
b artikel
cfoto
6video
b *
2ke
4 this
9:
6weet
4s
2ne
3k berhasil disalin
5telah*
7rsalin
4edin
2ve
1oad more
4ing
7...
2g in
3in
5 untuk membaca*
3out
2mpat ke isi
akonten
0mari bergabung*
2sih ada halaman*
3uk
5 / daftar*
6atau daftar*
6untuk membaca*
5kan kata kunci*
2u berita terbaru*
a*
4kabar terbaru*
1edium
6 large
c larger
2muat
2nit baca
3u
1in read
3s read
3utes read
1ode gelap
1uat lainnya
6ebih banyak
2te
0n/a
1etwork
2xt
4 article*
1ikmati konten*
8tanpa iklan*
1o image
2rmal
6 text size
1ull
1yaman tanpa iklan*
0page
4s
2rtner
2use
1df
1edoman media siber
8pemberitaan media siber
2mbaca
2ncarian
3ulis
2rbesar
8 foto
3kecil
2ta situs
1in it*
3terest
1lay
2ease enable javascript*
1osted in *
2wered by*
1remium
3v
4ious
8 article*
2int
5 friendly*
6this page
3vacy policy
2omoted
1unya opini*
6pengalaman*
6tulisan*
2tar
5 audio
0random article
2te artikel ini
3ing
1ead
4 time*
4ing time*
2daksi
2gister
2port
2quired fields*
2set
2tweet
1ingkasan dibuat*
chasilkan*
aini dibantu*
huat*
ghasilkan*
aoleh ai*
1ss
1uas yang wajib*
0saksikan juga *
evideo*
9langsung*
aive*
9selengkapnya*
9video *
2lin tautan
2nggahan*
2ve
4 my name*
1croll ke bawah untuk melanjutkan membaca
l*
7to *
acontinue with content
aresume content
7untuk *
dinfo*
dmelanjutkan
1earch
6 for
2bagai ungkapan terima kasih atas perhatian*
3elumnya
2dang
2gala opini dalam kolom komentar*
3era perbarui*
2lanjutnya
3engkapnya
c baca*
dklik*
1hare
5 artikel
6on
8 *
6this
a *
a:
7o *
7weet
5:
5d
5s
2ow all
5caption
5less
5more
1iaran pers ini dikeluarkan*
isiarkan*
2debar
2gn in
5up
2lahkan login*
9mendaftar *
4kan baca konten lainnya*
kmenarik*
8login untuk*
d*
8mendaftar untuk *
2mak berita dan*
dlainnya*
dterkini*
7reaking news*
6juga video*
6selengkapnya*
6video *
3pan
6 nama*
2temap
3us ini menggunakan*
1kip ad
5to *
8content
1mall
5er
1ort by*
1ponsored
1ubscribe
9 *
2dah berlangganan*
6punya akun*
2ka
4 artikel ini
2mber gambar
1wipe *
3tch skin
1yarat & ketentuan
7dan ketentuan
7penggunaan*
0table of contents
2g terpopuler*
3s
2mpilkan semua
2utan berhasil disalin
f*
7telah*
1eks
2legram
3usuri berita*
2mukan artikel*
8berita*
8juga*
2ntang kami
2rima kasih sudah membaca*
dtelah membaca*
3ms of service
3simpan
2xt
1his site uses akismet*
1idak
5 ada kode iklan*
1oc
2ggle navigation
2nton juga video*
7video *
2p
2tal komentar*
1raktir kopi*
1ulis komentar
6opini*
5an ini dibuat*
ctelah tayang*
2tup
5 iklan
1weet
5 share
6this*
2itter
0ukuran font
7huruf
1ndefined
3uh aplikasi
e*
2mute
2tuk informasi lebih*
6menampilkan video ini*
1pdate berita terkini*
7informasi pilihan*
1rl copied
4telah disalin
atercopy
9*
2utkan*
0versi cetak artikel ini*
b*
1ideo
2ew
4s
1otes
0waktu baca
6membaca*
1e use cookies*
2bsite ini menggunakan*
1hatsapp
8 channel
0x
1 close
0ya
1our browser*
5email address will not*
1uk gabung*
0zoom
4 in
5out
0|
0© *
1*
0«
0·
0»
0×
0–
0—
0•
0…`
