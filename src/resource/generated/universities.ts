// Written by `npm run pack` from dictionaries/universities.txt.
export const data: string = `0Akademi Angkatan Laut	AAL
hUdara	AAU
8Kepolisian	Akpol
8Militer	Akmil
0Imperial College London
1nstitut Agama Islam Negeri	IAIN
9Kesenian Jakarta	IKJ
9Pemerintahan Dalam Negeri	IPDN
brtanian Bogor	IPB	IPB University
9Seni Indonesia	ISI
9Teknologi Bandung	ITB
jKalimantan	ITK
jSepuluh Nopember	ITS
kumatera	Itera
0London School of Economics	LSE
0Massachusetts Institute of Technology	MIT
0Nanyang Technological University	NTU	Universitas Teknologi Nanyang
2tional University of Singapore	NUS	Universitas Nasional Singapura
0Perguruan Tinggi Ilmu Kepolisian	PTIK
1oliteknik Elektronika Negeri Surabaya	PENS
bNegeri Jakarta	PNJ
2ndok Modern Darussalam Gontor		Pondok Modern Gontor|Gontor
7Pesantren Lirboyo		Pesantren Lirboyo
hTebuireng		Pesantren Tebuireng|Tebuireng
1resident University
0S Rajaratnam School of International Studies	RSIS
1ekolah Tinggi Akuntansi Negara	STAN	PKN STAN
fHukum Indonesia Jentera		STH Indonesia Jentera
fIlmu Pelayaran	STIP
0Telkom University	Tel-U	Universitas Telkom
0UIN Alauddin Makassar		UIN Alauddin
4Maulana Malik Ibrahim Malang		UIN Maulana Malik Ibrahim|UIN Malang
4Sunan Ampel Surabaya		UIN Sunan Ampel
aGunung Djati		UIN Bandung
4Walisongo Semarang		UIN Walisongo
1niversitas Ahmad Dahlan	UAD
dirlangga	Unair	UNAIR
dl Azhar Indonesia	UAI
e-Azhar		Al-Azhar
dndalas	Unand
dtma Jaya		Universitas Katolik Indonesia Atma Jaya|Unika Atma Jaya
l Yogyakarta	UAJY
cBengkulu	Unib
dhayangkara Jakarta Raya	Ubhara Jaya
dina Nusantara	Binus	Binus University|Bina Nusantara
drawijaya	UB	Unibraw
dudi Luhur
eng Karno	UBK
cCambridge		Cambridge University|University of Cambridge
denderawasih	Uncen
diputra		UC Surabaya
dolumbia		Columbia University
cDian Nuswantoro	Udinus
eponegoro	Undip
cEsa Unggul
cGadjah Mada	UGM	Universitas Gajah Mada
deorgetown		Georgetown University
dunadarma		Gunadarma
cHalu Oleo	UHO	Unhalu
ervard		Harvard University|Harvard
esanuddin	Unhas
cIbnu Chaldun
dndonesia	UI
dslam Bandung	Unisba
iIndonesia	UII
iMalang	Unisma
iNegeri	UIN
o Sunan Kalijaga		UIN Sunan Kalijaga|UIN Sunan Kalijaga Yogyakarta
qyarif Hidayatullah Jakarta		UIN Syarif Hidayatullah Jakarta|UIN Syarif Hidayatullah|UIN Jakarta|Universitas Islam Negeri Syarif Hidayatullah
iSultan Agung	Unissula
cJambi	Unja
dember	Unej
enderal Soedirman	Unsoed
dohns Hopkins		Johns Hopkins University
cKatolik Parahyangan	Unpar
kSoegijapranata		Unika Soegijapranata
dhairun	Unkhair
domputer Indonesia	Unikom
dristen Indonesia	UKI
kPetra		UK Petra
kSatya Wacana	UKSW
dyoto		Kyoto University
cLambung Mangkurat	ULM	Unlam
fpung	Unila
cMalikussaleh	Unimal
etaram	Unram
delbourne		University of Melbourne
ercu Buana	UMB
donash		Monash University
duhammadiyah Jakarta	UMJ
pMalang	UMM
pProf Dr Hamka	Uhamka
pSidoarjo	Umsida
qurabaya		UM Surabaya
tkarta	UMS
pYogyakarta	UMY
elawarman	Unmul
ftimedia Nusantara	UMN
cNasional	Unas
k Australia	ANU	Australian National University
degeri Jakarta	UNJ
jMakassar	UNM
llang	UM
kedan	Unimed
jPadang	UNP
jSemarang	Unnes
kurabaya	Unesa
jYogyakarta	UNY
dusa Cendana	Undana
cOxford		Oxford University|University of Oxford
cPadjadjaran	Unpad	Universitas Padjajaran
elangka Raya	UPR
encasila
epua	Unipa
eramadina		Paramadina
esundan	Unpas
ettimura	Unpatti
delita Harapan	UPH
embangunan Nasional Veteran	UPN Veteran	UPN
zteran Jakarta		UPN Veteran Jakarta
zteran Yogyakarta		UPN Veteran Yogyakarta
endidikan Ganesha	Undiksha
nIndonesia	UPI
ertahanan	Unhan
drasetiya Mulya		Prasetiya Mulya
cRiau	Unri
cSam Ratulangi	Unsrat
enata Dharma	USD
debelas Maret	UNS
diliwangi	Unsil
engaperbangsa Karawang	Unsika
driwijaya	Unsri
dtanford		Stanford University|Stanford
dultan Ageng Tirtayasa	Untirta
ematera Utara	USU
erabaya	Ubaya
dydney		University of Sydney
eiah Kuala	USK	Unsyiah
cTadulako	Untad
enjungpura	Untan
erumanagara	Untar
deknologi Yogyakarta	UTY
erbuka	UT
dokyo	UTokyo	University of Tokyo
drisakti	Usakti
eunojoyo Madura	UTM
cUdayana	Unud
cWarmadewa
cYale		Yale University
9i Kebangsaan Malaysia	UKM
bMalaya	UM	Universitas Malaya`
