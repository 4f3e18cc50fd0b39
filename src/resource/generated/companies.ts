// Written by `npm run pack` from dictionaries/companies.txt.
export const data: string = `0AMD
1SDP Indonesia Ferry	ASDP	PT ASDP Indonesia Ferry
1ce Hardware
3r
1daro Energy		PT Adaro Energy|Adaro
2hi Karya		PT Adhi Karya
1gung Podomoro Land		PT Agung Podomoro Land
6Sedayu Group		PT Agung Sedayu
1irAsia		Air Asia|AirAsia Indonesia
3Nav Indonesia		AirNav
3bus
1lfamart		PT Sumber Alfaria Trijaya
2ibaba		Alibaba Group
1mazon Web Services	AWS
1neka Tambang	Antam	PT Antam|PT Aneka Tambang
2gkasa Pura		PT Angkasa Pura|PT Angkasa Pura Indonesia
c I	AP I	PT Angkasa Pura I
eI	AP II	PT Angkasa Pura II
1pple
1qua Danone		Danone
1sabri		PT Asabri
2ia Pulp and Paper	APP
2tra Daihatsu Motor	ADM	PT Astra Daihatsu Motor
6Honda Motor	AHM	PT Astra Honda Motor
6International	ASII	PT Astra International|Astra
2us
0BMW
1P
1YD
1aidu
2krie Group		Grup Bakrie
2nk BJB		BJB|Bank Jabar Banten
6ukopin		Bukopin
5CIMB Niaga		CIMB Niaga
6entral Asia	BCA	PT Bank Central Asia|Bank BCA
9ury
5DKI
6anamon		Danamon
5Jago
7teng
8im
5Mandiri		PT Bank Mandiri|Mandiri
6ega
6uamalat
7tiara
5Negara Indonesia	BNI	PT Bank Negara Indonesia|Bank BNI
7o Commerce
5OCBC NISP		OCBC NISP
5Panin		Panin Bank
6ermata		PermataBank
5Rakyat Indonesia	BRI	PT Bank Rakyat Indonesia|Bank BRI|PT BRI
5Syariah Indonesia	BSI	PT Bank Syariah Indonesia|Bank BSI
dMandiri
5Tabungan Negara	BTN	Bank BTN|PT Bank Tabungan Negara
5UOB Indonesia		UOB
2tik Air
1io Farma		PT Bio Farma
1lackBerry
2ibli
1oeing
1ukalapak
3it Asam		PT Bukit Asam
2mi Resources		PT Bumi Resources
1yteDance
0CATL
1T Corp		Trans Corp
1arrefour
2thay Pacific
1hevron
7 Pacific Indonesia		PT Chevron Pacific Indonesia
1iputra Group		Ciputra
2tibank
4link		Citilink Indonesia
1oca-Cola
2nocoPhillips
0DANA
1BS
1aihatsu
2mri		Perum Damri|DAMRI
2nantara		BPI Danantara|Badan Pengelola Investasi Danantara
1irgantara Indonesia	PTDI	PT Dirgantara Indonesia
1jarum		PT Djarum
1ucati
0Emirates Airline
2tek
1thiopian Airlines
2ihad Airways
1xxonMobil
0Facebook
1errari
1irst Travel
1ord
2xconn
1reeport Indonesia	PTFI	PT Freeport Indonesia|Freeport|PT Freeport
8-McMoRan
0Garuda Indonesia		PT Garuda Indonesia|Maskapai Garuda Indonesia
2zprom
1eneral Motors
1iant
1oPay
2To		GoTo Group|PT GoTo Gojek Tokopedia
2jek		Go-Jek|GoJek|PT Gojek Indonesia|PT Go-Jek Indonesia
2ogle		Google Indonesia
1rab		Grab Indonesia
1udang Garam		PT Gudang Garam
0HSBC
1onda
5 Prospect Motor	HPM	PT Honda Prospect Motor
1uawei
2tama Karya		PT Hutama Karya
1ypermart
2undai
7 Motor Manufacturing Indonesia
0IBM
1D Food
1ndofarma		PT Indofarma
5ood		PT Indofood Sukses Makmur|Indofood Sukses Makmur
4maret		PT Indomarco Prismatama
4nesia AirAsia
4sat Ooredoo Hutchison		Indosat|Indosat Ooredoo|PT Indosat
3ustri Kereta Api	INKA	PT INKA|PT Industri Kereta Api
2tel
0Jasa Marga		PT Jasa Marga
5Raharja		PT Jasa Raharja
1iwasraya		PT Asuransi Jiwasraya|Asuransi Jiwasraya|PT Jiwasraya
0KAI Commuter		PT KAI Commuter|PT KCI|PT Kereta Commuter Indonesia|KCI
1FC Indonesia		KFC
1TM
1albe Farma		PT Kalbe Farma|Kalbe
3tim Prima Coal	KPC	PT Kaltim Prima Coal
2wan Lama
1ereta Api Indonesia	KAI	PT KAI|PT Kereta Api Indonesia|PT KAI (Persero)
7Cepat Indonesia China	KCIC	PT KCIC|PT Kereta Cepat Indonesia China
1ia
2mia Farma		PT Kimia Farma
1rakatau Steel		PT Krakatau Steel
0LG		LG Electronics
1RT Jakarta		PT LRT Jakarta
1apindo Brantas		PT Lapindo Brantas|Lapindo
2zada		Lazada Indonesia
1embaga Pengelola Investasi	INA	Indonesia Investment Authority
2novo
1inkAja
2on Air		Lion Air Group|Lion Group
2ppo Group		Grup Lippo|Lippo
6Karawaci
1ockheed Martin
0MNC Group		MNC|PT MNC
1RT Jakarta		PT MRT Jakarta
1alaysia Airlines
2tahari Department Store		Matahari
2xim
2yora Indah		Mayora
2zda
1cDonald's		McDonalds
2Laren
1edco Energi		PT Medco Energi Internasional|Medco
2rcedes-Benz
3pati Nusantara Airlines		Merpati
2ta Platforms
1icrosoft
2ning Industry Indonesia	MIND ID	PT Inalum|Inalum
2tra Adiperkasa
3subishi
a Motors
1otorola
0Nestle Indonesia		Nestle
2tflix
1issan
1okia
1vidia
0OVO
1penAI
2po		OPPO|Oppo Indonesia
1racle
0PT PAL		PT PAL Indonesia
4P		PT Pembangunan Perumahan
4elindo II
3Timah
1akuwon Jati
2n Brothers
3asonic
1egadaian		PT Pegadaian
2labuhan Indonesia	Pelindo	PT Pelindo|PT Pelabuhan Indonesia
3ita Air
3ni		PT Pelni|PT Pelayaran Nasional Indonesia
2rkebunan Nusantara	PTPN	PT Perkebunan Nusantara
3modalan Nasional Madani	PNM
3tamina		PT Pertamina|PT Pertamina (Persero)
9 Hulu Energi	PHE	PT Pertamina Hulu Energi
aPatra Niaga		PT Pertamina Patra Niaga
3usahaan Gas Negara	PGN	PT PGN|PT Perusahaan Gas Negara
bListrik Negara	PLN	PT PLN|PT PLN (Persero)|PT Perusahaan Listrik Negara
2trokimia Gresik		PT Petrokimia Gresik
5nas
1indad		PT Pindad
2zza Hut
1os Indonesia		PT Pos Indonesia
1upuk Indonesia		PT Pupuk Indonesia
0Qatar Airways
1ualcomm
0Rajawali Nusantara Indonesia	RNI	PT RNI
2mayana
1ealme		Realme Indonesia
2d Bull Racing
1osneft
0Sampoerna		HM Sampoerna|PT HM Sampoerna
3sung		Samsung Electronics|Samsung Indonesia|Samsung Electronics Indonesia
2udi Aramco		Aramco
5a Airlines
1emen Indonesia		PT Semen Indonesia
1harp
2ell
2opee		Shopee Indonesia
1inar Mas		Sinar Mas Group|Grup Sinar Mas
3gapore Airlines
1martfren		PT Smartfren Telecom
1oftBank		Softbank
2ny
1paceX
1ritex		PT Sri Rejeki Isman
3wijaya Air
1tandard Chartered
3rbucks
4link
1ummarecon Agung		Summarecon
2per Air Jet
2si Air
2zuki
6 Indomobil Sales	SIS	PT Suzuki Indomobil Sales
0Taspen		PT Taspen
1elkom Indonesia		Telkom|PT Telkom|PT Telkom Indonesia|PT Telekomunikasi Indonesia
6sel		PT Telkomsel|PT Telekomunikasi Selular
2ncent
2sla
1ikTok
3et.com
1okopedia
2shiba
2yota
6 Astra Motor	TAM	PT Toyota Astra Motor
7Motor Manufacturing Indonesia	TMMIN	PT Toyota Motor Manufacturing Indonesia
1ransJakarta		Transjakarta|PT TransJakarta|PT Transportasi Jakarta
5mart
3veloka
2i Indonesia
1witter
0Uber
1nilever Indonesia		Unilever|PT Unilever Indonesia
0Vale Indonesia		PT Vale Indonesia|PT Vale
1ivo		Vivo Indonesia
1olkswagen
0Waskita Karya		PT Waskita Karya
1ijaya Karya	WIKA	PT Wijaya Karya
2ngs Air
6Group
1uling		Wuling Motors
0XL Axiata		XL|PT XL Axiata
1iaomi		Xiaomi Indonesia
0Yamaha
6 Indonesia Motor Manufacturing	YIMM`
