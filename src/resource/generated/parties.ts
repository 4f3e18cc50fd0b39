// Written by `npm run pack` from dictionaries/parties.txt.
export const data: string = `0Koalisi Indonesia Bersatu	KIB
iHebat	KIH
iKerja	KIK
iMaju	KIM
8Merah Putih	KMP
8Perubahan untuk Persatuan	KPP	Koalisi Perubahan
0Partai Aceh
8manat Nasional	PAN
7Berkarya
8intang Reformasi	PBR
8ulan Bintang	PBB
9ruh
7Damai Sejahtera	PDS
8emokrasi Indonesia Perjuangan	PDIP	PDI Perjuangan|PDI-P|PDI-Perjuangan
et
7Garda Perubahan Indonesia	Partai Garuda
8elombang Rakyat Indonesia	Partai Gelora	Gelora
9rakan Indonesia Raya	Partai Gerindra	Gerindra
8olongan Karya	Partai Golkar	Golkar
7Hati Nurani Rakyat	Partai Hanura	Hanura
7Idaman
7Keadilan Sejahtera	PKS
gdan Persatuan Indonesia	PKPI
9bangkitan Bangsa	PKB
jNusantara	PKN
8omunis Indonesia	PKI
7Nasional Aceh	PNA
gDemokrat	Partai NasDem	NasDem|Nasdem|Partai Nasdem
gIndonesia	PNI
7Persatuan Indonesia	Partai Perindo	Perindo
hPembangunan	PPP
7Rakyat Demokratik	PRD
7Solidaritas Indonesia	PSI
7Ummat`
