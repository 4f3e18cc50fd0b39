/** A page that has all attributes of an article, for the tests of exports. */
export const FULL_PAGE = `Beranda > Ekonomi > Pangan

Cadangan Beras

Menteri ASEAN Sepakat Tambah Cadangan Beras di Jakarta

Rina Lestari - Kabar Nusa
Selasa, 02 Mei 2023 | 14:30 WIB
Diperbarui: Rabu, 03 Mei 2023 | 08:05 WIB

Petani menjemur gabah di Karawang, Jawa Barat. (Foto: Sari Utami/Kabar Nusa)

JAKARTA, KabarNusa.com - Menteri Perdagangan Indonesia dan Menteri Perdagangan Thailand sepakat menambah cadangan beras kawasan pada Selasa (2/5/2023).

"Kami ingin harga tetap tenang sampai akhir tahun," kata Menteri Perdagangan kepada wartawan di Jakarta.

Baca juga: Harga Gula Naik Menjelang Lebaran

Cadangan Naik Dua Kali

Cadangan kawasan naik dari 300 ribu ton menjadi 600 ribu ton, menurut Sekretariat ASEAN.

Penulis: Rina Lestari
Editor: Budi Santoso
Sumber: Antara
Email: rina.lestari@kabarnusa.com
Tags: beras, ASEAN
`
