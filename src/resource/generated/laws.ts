// Written by `npm run pack` from dictionaries/laws.txt.
export const data: string = `0Deklarasi Universal Hak Asasi Manusia	DUHAM
0Ketetapan MPR	TAP MPR
1itab Undang-Undang Hukum Acara Pidana	KUHAP
qPerdata	KUHPerdata
ridana	KUHP	Kitab Undang-undang Hukum Pidana
1onvensi Hukum Laut PBB	UNCLOS	Konvensi PBB tentang Hukum Laut
9Jenewa
9Wina
0Perjanjian Helsinki
bParis		Kesepakatan Paris|Paris Agreement
1iagam ASEAN
7PBB
1rotokol Kyoto
0UU Cipta Kerja		Undang-Undang Cipta Kerja|UU Ciptaker
3Desa		Undang-Undang Desa
3IKN
4TE		Undang-Undang Informasi dan Transaksi Elektronik|Undang-undang Informasi dan Transaksi Elektronik
3KPK
4eistimewaan Yogyakarta
5tenagakerjaan		Undang-Undang Ketenagakerjaan
3Lalu Lintas
3MD3
4inerba
3Narkotika		Undang-Undang Narkotika
3Ormas		Perppu Ormas
4tonomi Khusus Papua		UU Otsus Papua
3Pemilu		Undang-Undang Pemilu|Undang-Undang Pemilihan Umum
5nyiaran		Undang-Undang Penyiaran
5rkawinan		Undang-Undang Perkawinan
6lindungan Anak		Undang-Undang Perlindungan Anak
6s		Undang-Undang Pers
4ilkada		Undang-Undang Pilkada
4olri
3TNI
4erorisme
4ipikor		Undang-Undang Tindak Pidana Korupsi
1ndang-Undang Dasar 1945	UUD 1945	UUD 45|UUD|Undang-Undang Dasar|Undang-undang Dasar 1945|Undang-Undang Dasar Negara Republik Indonesia Tahun 1945
ePokok Agraria	UUPA`
