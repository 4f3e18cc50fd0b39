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
1+
1-
2 a+
1a
1bout us
1d
2s
2vertise with us
9ment
d*
ds
6orial
1kses berita lebih lanjut*
2tifkan javascript*
9notifikasi
1lamat email anda tidak akan*
2l rights reserved*
1nda harus login*
bmasuk*
5sedang membaca*
1pa reaksi anda
3kah artikel ini membantu
1rtikel ini adalah*
cbersumber*
cditulis*
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
5selengkapnya
7mua
5tanpa iklan*
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
1eranda
3gabung di*
3hasil disalin*
3i komentar
5rating
4kutnya
4ta ini sudah tayang*
btelah dibaca
n*
htayang*
7selengkapnya*
3langganan
c *
3sambung ke *
2sar
1ookmark
1reaking news
2owser anda*
0cari
1ek artikel dan berita*
4berita dan artikel*
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
2patkan artikel*
9berita*
9info*
drmasi*
9kabar*
9notifikasi
9update*
2rk mode
1engarkan
9 artikel
aberita
1ibaca
2larang keras mengambil*
9mengambil dan/atau*
dutip*
cyalin*
2sclaimer
a*
3klaimer*
3qus
1ownload
8 aplikasi*
0e-mail
1dit this*
4or
6ial team
1ksklusif
1mail
2bed code*
2oji
0facebook
8 twitter
g whatsapp
2kta atau hoaks*
1iled under*
1ollow
6 akun*
7berita*
7google news*
7kami
7us
7whatsapp*
2nt
2to
0gabung
6 di channel*
9*
7ke*
2mbar
5s:*
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
8selanjutnya
1its
1ome
0iklan
2uti
5 berita*
6channel*
6google news*
6kami
a di
d*
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
2stal aplikasi*
6l
7 aplikasi*
1si artikel menjadi tanggung jawab*
0jangan lupa follow*
cikuti*
csubscribe*
2vascript *
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
2tentuan penggunaan*
3ik kata kunci*
1irim
5 ke *
6tulisan*
1lik di sini*
7sini*
5link*
5tautan*
5untuk *
1ode etik
9 jurnalistik
2mentar
8:
8i
2ntak
6 kami
4en ini merupakan*
1uota komentar*
0langganan
9 *
3jut membaca
6kan ke *
amembaca
2por
5kan
8 konten*
2rge
1eave a *
2wati iklan
1ight mode
2hat foto
6juga video *
6komentar*
6lainnya
6postingan ini di instagram*
6selengkapnya
8mua
b artikel
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
3out
2mpat ke isi
0mari bergabung*
2sih ada halaman*
3uk
5kan kata kunci*
2u berita*
4kabar terbaru*
1edium
2muat
2nit baca
3u
1in read
1ode gelap
1uat lainnya
6ebih banyak
2te
0n/a
1etwork
2xt
4 article*
1ikmati konten*
1o image
2rmal
1ull
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
3vacy policy
2omoted
1unya opini*
6pengalaman*
2tar
0random article
2te artikel ini
3ing
1ead
2daksi
2gister
2port
2quired fields*
2set
2tweet
1ss
1uas yang wajib*
0saksikan juga video*
9langsung*
aive*
9video *
2lin tautan
2nggahan*
2ve
4 my name*
1croll ke bawah untuk melanjutkan membaca
7to *
acontinue with content
aresume content
7untuk *
dmelanjutkan
1earch
6 for
2belumnya
2dang
2gera perbarui*
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
5more
1idebar
2gn in
5up
2lahkan login*
4kan login*
2mak berita dan*
dlainnya*
dterkini*
7reaking news*
6video *
3pan
6 nama*
2temap
3us ini menggunakan*
1kip ad
5to *
8content
1mall
1ort by*
1ponsored
1ubscribe
9 *
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
7telah*
1eks
2legram
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
2nton video *
2p
2tal komentar*
1ulis komentar
6opini*
5an ini telah tayang*
2tup
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
1pdate berita terkini*
7informasi pilihan*
1rl copied
4telah*
2utkan*
0video
2ew
4s
1otes
0waktu baca
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
