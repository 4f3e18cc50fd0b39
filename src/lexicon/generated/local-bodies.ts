// Written by `npm run pack` from dictionaries/local-bodies.txt.
export const data: string = `0BBWS	Balai Besar Wilayah Sungai
1KPSDM	Badan Kepegawaian dan Pengembangan Sumber Daya Manusia	place
2SDA	Balai Konservasi Sumber Daya Alam
1NNK	Badan Narkotika Nasional Kabupaten	place
3P	Badan Narkotika Nasional Provinsi	place
1PBD	Badan Penanggulangan Bencana Daerah	place
2KAD	Badan Pengelola Keuangan dan Aset Daerah	place
1alai
2penda	Badan Pendapatan Daerah	place
3peda	Badan Perencanaan Pembangunan Daerah	place
1idhumas	Bidang Hubungan Masyarakat	place
0DLH	Dinas Lingkungan Hidup	place
1P3A	Dinas Pemberdayaan Perempuan dan Perlindungan Anak	place
2C	Dewan Pimpinan Cabang
2P	Dewan Pimpinan Pusat
2RD	Dewan Perwakilan Rakyat Daerah	place
3K	Dewan Perwakilan Rakyat Kabupaten	place
2W	Dewan Pimpinan Wilayah
1inas		place
3kes	Dinas Kesehatan	place
3sos	Dinas Sosial	place
2rektorat
2sbudpar	Dinas Kebudayaan dan Pariwisata	place
3dag	Dinas Perdagangan	place
4ik	Dinas Pendidikan	place
4ukcapil	Dinas Kependudukan dan Pencatatan Sipil	place
3hub	Dinas Perhubungan	place
3kominfo	Dinas Komunikasi dan Informatika	place
5p	Dinas Koperasi	place
3naker	Dinas Tenaga Kerja	place
8trans	Dinas Tenaga Kerja dan Transmigrasi	place
3par	Dinas Pariwisata	place
6ekraf	Dinas Pariwisata dan Ekonomi Kreatif	place
4erindag	Dinas Perindustrian dan Perdagangan	place
4ora	Dinas Pemuda dan Olahraga	place
2tjen	Direktorat Jenderal
3lantas	Direktorat Lalu Lintas	place
3polairud	Direktorat Kepolisian Perairan dan Udara	place
3reskrimsus	Direktorat Reserse Kriminal Khusus	place
aum	Direktorat Reserse Kriminal Umum	place
6narkoba	Direktorat Reserse Narkoba	place
2visi
0Fakultas
1raksi
0KBRI	Kedutaan Besar Republik Indonesia
1JRI	Konsulat Jenderal Republik Indonesia
1PUD	Komisi Pemilihan Umum Daerah	place
1UA	Kantor Urusan Agama	place
1anim	Kantor Imigrasi	place
3wil	Kantor Wilayah	place
1edubes	Kedutaan Besar
2jaksaan
4ri	Kejaksaan Negeri	place
4ti	Kejaksaan Tinggi	place
2menko	Kementerian Koordinator
5terian
2polisian
2sbangpol	Badan Kesatuan Bangsa dan Politik	place
1odam	Komando Daerah Militer	place
3im	Komando Distrik Militer	place
2misi
2ramil	Komando Rayon Militer	place
3em	Komando Resor Militer	place
0Lanal	Pangkalan TNI AL	place
3tamal	Pangkalan Utama TNI AL	place
3ud	Pangkalan TNI AU	place
2pas	Lembaga Pemasyarakatan	place
0Mapolda	Markas Polda	place
5res	Markas Polres	place
8ta	Markas Polresta	place
5sek	Markas Polsek	place
1useum
0PA	Pengadilan Agama	place
1DAM	Perusahaan Daerah Air Minum	place
1N	Pengadilan Negeri	place
1TUN	Pengadilan Tata Usaha Negara	place
1anwaslu		place
2rtai
1emda	Pemerintah Daerah	place
4es	Pemerintah Desa	place
3erintah
3kab	Pemerintah Kabupaten	place
4o	Pemerintah Kota	place
5t	Pemerintah Kota	place
3prov	Pemerintah Provinsi	place
2ngadilan
a Tinggi		place
dpikor		place
1olda	Kepolisian Daerah	place
3res	Kepolisian Resor	place
6ta	Kepolisian Resor Kota	place
8bes	Kepolisian Resor Kota Besar	place
3sek	Kepolisian Sektor	place
6ta		place
2npes	Pondok Pesantren	place
1uskesmas		place
0RS
2UD	Rumah Sakit Umum Daerah	place
3P	Rumah Sakit Umum Pusat	place
1umah Sakit
2tan	Rumah Tahanan	place
0SD
2N	SD Negeri	place
1MA
3N	SMA Negeri	place
2K
3N	SMK Negeri	place
2P
3N	SMP Negeri	place
1atgas	Satuan Tugas	place
3lantas	Satuan Lalu Lintas	place
3pol PP	Satuan Polisi Pamong Praja	place
3reskrim	Satuan Reserse Kriminal	place
6narkoba	Satuan Reserse Narkoba	place
1etda	Sekretariat Daerah
3wan	Sekretariat Dewan
1udin	Suku Dinas	place
0Timnas	Tim Nasional
0UPT	Unit Pelaksana Teknis
3D	Unit Pelaksana Teknis Daerah	place
1nit
3versitas`
