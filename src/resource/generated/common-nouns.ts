// Written by `npm run pack` from dictionaries/common-nouns.txt.
export const data: string = `0acara	alone
1danya
1khir
1lasan
2marhum
8ah
1nda
2ggota	alone
2tara
1rah
1sal
1wal
0baca
2gian
2pak
2rang	alone
1eberapa
2lasan
3iau
2ntuk
2rsama
1ocah	alone
1u
2lan
0cara
1ontoh
0daerah	alone
2ftar
1etik
1ia
1r
1unia	alone
0faktor
0haji
2l
2ri
2sil
0ia
1bu
1ni
1tu
0jajaran
2m
1umlah
2ta
4an
0kalangan
3i
2mi
2ta
2wasan	alone
1ebutuhan	alone
2giatan	alone
2jadian	alone
2sempatan
2terangan	alone
3ua	alone
1ita
1ondisi
2ta	alone
0lalu
2ngkah
1evel
1okasi	alone
1uar
0malam
2ntan
2salah
3yarakat	alone
1endiang
3it
2reka
1iliar
4k	alone
2nggu
1omen	alone
0nanti
1egara	alone
1ya
0orang
0pagi
2k
2sangan	alone
1ekan
2laksanaan	alone
5u	alone
2mbahasan	alone
2nghujung
2rsen
3tanyaan	alone
4emuan	alone
2serta	alone
2tugas	alone
1ihak
2lihan	alone
1oin
2sisi
1ria	alone
2oses
1ukul
2luhan
0rangka
2tusan
1ibu
4an
1p
0saat
2lah
2tu
2udara
2ya
1d
1ebagian
4nyak
3esar
3uah
2jak
3umlah
2kadar
3itar
2mentara
2nilai
2orang
1iang
2si
2tuasi
1oal
2re
0tahap
3un
2nggal
1eman	alone
3pat	alone
1ingkat
1on
1riliun
1ujuan
2tur
0ujar
1nit	alone
1paya
1sia	alone
0vs
0waktu
2nita	alone
2rga	alone
1ib
2layah	alone
2t
3a`
