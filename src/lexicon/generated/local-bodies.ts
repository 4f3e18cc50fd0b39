// Written by `npm run pack` from dictionaries/local-bodies.txt.
export const data: string = `0BBPOM	Balai Besar Pengawas Obat dan Makanan	place
2WS	Balai Besar Wilayah Sungai
1KAD	Badan Keuangan dan Aset Daerah	place
2D	Badan Kepegawaian Daerah	place
2PSDM	Badan Kepegawaian dan Pengembangan Sumber Daya Manusia	place
2SDA	Balai Konservasi Sumber Daya Alam
1NN	Badan Narkotika Nasional	country
3K	Badan Narkotika Nasional Kabupaten	place
3P	Badan Narkotika Nasional Provinsi	place
1PBD	Badan Penanggulangan Bencana Daerah	place
2KAD	Badan Pengelola Keuangan dan Aset Daerah	place
2PRD	Badan Pengelola Pajak dan Retribusi Daerah	place
2S	Badan Pusat Statistik	country
1akesbangpol	Badan Kesatuan Bangsa dan Politik	place
2lai
2pas	Balai Pemasyarakatan	place
3enda	Badan Pendapatan Daerah	place
3peda	Badan Perencanaan Pembangunan Daerah	place
2waslu	Badan Pengawas Pemilihan Umum	country
1idhumas	Bidang Hubungan Masyarakat	place
3propam	Bidang Profesi dan Pengamanan	place
0DLH	Dinas Lingkungan Hidup	place
3K	Dinas Lingkungan Hidup dan Kehutanan	place
1P2KBP3A	Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan dan Perlindungan Anak	place
23A	Dinas Pemberdayaan Perempuan dan Perlindungan Anak	place
2C	Dewan Pimpinan Cabang
2MD	Dinas Pemberdayaan Masyarakat dan Desa	place
3PTSP	Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu	place
2P	Dewan Pimpinan Pusat
3KB	Dinas Pengendalian Penduduk dan Keluarga Berencana	place
3PA	Dinas Pemberdayaan Perempuan dan Perlindungan Anak	place
2RD	Dewan Perwakilan Rakyat Daerah	place
3K	Dewan Perwakilan Rakyat Kabupaten	place
4P	Dinas Perumahan Rakyat dan Kawasan Permukiman	place
2UPR	Dinas Pekerjaan Umum dan Penataan Ruang	place
2W	Dewan Pimpinan Wilayah
1amkar	Dinas Pemadam Kebakaran	place
1ikbud	Dinas Pendidikan dan Kebudayaan	place
2nas		place
5 KPKP	Dinas Ketahanan Pangan, Kelautan, dan Pertanian	place
6PU	Dinas Pekerjaan Umum	place
8PR	Dinas Pekerjaan Umum dan Penataan Ruang	place
6SDA	Dinas Sumber Daya Air	place
3kes	Dinas Kesehatan	place
3sos	Dinas Sosial	place
2rektorat
2sbud	Dinas Kebudayaan	place
6par	Dinas Kebudayaan dan Pariwisata	place
5n	Dinas Perkebunan	place
3dag	Dinas Perdagangan	place
5mkar		place
9mat	Dinas Pemadam Kebakaran dan Penyelamatan	place
4ik	Dinas Pendidikan	place
6bud	Dinas Pendidikan dan Kebudayaan	place
6pora	Dinas Pendidikan, Pemuda, dan Olahraga	place
4ukcapil	Dinas Kependudukan dan Pencatatan Sipil	place
3hub	Dinas Perhubungan	place
3kanla	Dinas Perikanan dan Kelautan	place
4ominfo	Dinas Komunikasi dan Informatika	place
5p	Dinas Koperasi	place
6ukm	Dinas Koperasi dan Usaha Kecil Menengah	place
3nak	Dinas Peternakan	place
6er	Dinas Tenaga Kerja	place
8trans	Dinas Tenaga Kerja dan Transmigrasi	place
3par	Dinas Pariwisata	place
6bud	Dinas Pariwisata dan Kebudayaan	place
6ekraf	Dinas Pariwisata dan Ekonomi Kreatif	place
4emdes	Dinas Pemberdayaan Masyarakat dan Desa	place
5ndik	Dinas Pendidikan	place
5rindag	Dinas Perindustrian dan Perdagangan	place
6kim	Dinas Perumahan dan Kawasan Permukiman	place
4ora	Dinas Pemuda dan Olahraga	place
7par	Dinas Kepemudaan, Olahraga, dan Pariwisata	place
4usip	Dinas Perpustakaan dan Kearsipan	place
3tan	Dinas Pertanian	place
2tjen	Direktorat Jenderal
3lantas	Direktorat Lalu Lintas	place
3polairud	Direktorat Kepolisian Perairan dan Udara	place
3reskrim	Direktorat Reserse Kriminal	place
asus	Direktorat Reserse Kriminal Khusus	place
aum	Direktorat Reserse Kriminal Umum	place
6narkoba	Direktorat Reserse Narkoba	place
6siber	Direktorat Reserse Siber	place
3samapta	Direktorat Samapta	place
2visi
0Fakultas
1raksi
0Gulkarmat		place
0KBRI	Kedutaan Besar Republik Indonesia
1JRI	Konsulat Jenderal Republik Indonesia
1PP Pratama	Kantor Pelayanan Pajak Pratama	place
3N	Kantor Pelayanan Perbendaharaan Negara	place
2U	Komisi Pemilihan Umum	country
3D	Komisi Pemilihan Umum Daerah	place
1SOP	Kantor Kesyahbandaran dan Otoritas Pelabuhan	place
1UA	Kantor Urusan Agama	place
1anim	Kantor Imigrasi	place
3tah	Kantor Pertanahan	place
4or SAR	Kantor Pencarian dan Pertolongan	place
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
0Majelis Wakil Cabang
2polda	Markas Polda	place
5res	Markas Polres	place
8ta	Markas Polresta	place
5sek	Markas Polsek	place
1useum
0PA	Pengadilan Agama	place
2C	Pengurus Anak Cabang
1B	Pengurus Besar
1C	Pengurus Cabang
1D	Pengurus Daerah
2AM	Perusahaan Daerah Air Minum	place
1N	Pengadilan Negeri	place
1P	Pengurus Pusat
1TUN	Pengadilan Tata Usaha Negara	place
1W	Pengurus Wilayah
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
4cab	Pengurus Cabang
4da	Pengurus Daerah
4prov	Pengurus Provinsi
4urus Ranting
1impinan Cabang
9Daerah
9Pusat
9Wilayah
1olda	Kepolisian Daerah	place
3res	Kepolisian Resor	place
6ta	Kepolisian Resor Kota	place
8bes	Kepolisian Resor Kota Besar	place
3sek	Kepolisian Sektor	place
6ta		place
2npes	Pondok Pesantren	place
1ropam		place
1uskesmas		place
0RS
2J	Rumah Sakit Jiwa
2UD	Rumah Sakit Umum Daerah	place
3P	Rumah Sakit Umum Pusat	place
1umah Sakit
b Umum
2tan	Rumah Tahanan	place
0SD
2N	SD Negeri	place
1MA
3N	SMA Negeri	place
2K
3N	SMK Negeri	place
2P
3N	SMP Negeri	place
1amsat		place
2tgas	Satuan Tugas	place
3intelkam	Satuan Intelijen dan Keamanan	place
3lantas	Satuan Lalu Lintas	place
3pas		place
4ol PP	Satuan Polisi Pamong Praja	place
3reskrim	Satuan Reserse Kriminal	place
6narkoba	Satuan Reserse Narkoba	place
1etda	Sekretariat Daerah
3wan	Sekretariat Dewan
1udin	Suku Dinas	place
0Timnas	Tim Nasional
0UPT	Unit Pelaksana Teknis
3D	Unit Pelaksana Teknis Daerah	place
1nit
4 Reskrim	Unit Reserse Kriminal	place
3versitas`
