// Written by `npm run pack` from dictionaries/sections.txt.
export const data: string = `0aceh	daerah	broad
1dvertorial
1gama
2ribisnis	ekonomi
1nak
3lisis
1rtis	hiburan
1sean	internasional
2ia	internasional
0badminton	olahraga
2li	daerah	broad
2ndung	daerah	broad
3ten	daerah	broad
3ua	daerah	broad
2sket	olahraga
1eauty	gaya hidup
2ncana
2rita
1isnis	ekonomi
1ola	olahraga
1udaya
2lu tangkis	olahraga
0cek fakta
2lebrity	hiburan
1uaca
0daerah	daerah	broad
2lam negeri	nasional	broad
1enpasar	daerah	broad
2sa	daerah	broad
1igital	teknologi
1rama	hiburan
1unia	internasional
0e-sport	teknologi
1ditorial
2u	pendidikan
3kasi	pendidikan
5tif	pendidikan
1kbis	ekonomi
2onomi	ekonomi
7 & bisnis	ekonomi
8bisnis	ekonomi
8dan bisnis	ekonomi
8makro	ekonomi
8syariah	ekonomi
1nergi	ekonomi
2tertainment	hiburan
1ropa	internasional
1sports	teknologi
0fashion	gaya hidup
1eature
7s
1ilm	hiburan
4 indonesia	hiburan
2nance	ekonomi
5sial	ekonomi
2skal	ekonomi
1lora fauna
1ood	gaya hidup
2rmula 1	olahraga
2to
0gadget	teknologi
2leri
6 foto
2me	teknologi
4s	teknologi
2ya hidup	gaya hidup
1lobal	internasional
1osip	hiburan
0hankam	nasional	broad
1ealth	kesehatan
2wan
1iburan	hiburan
2storia
1oax or not
2bi
2mey
2roskop	gaya hidup
2t	hiburan
1ukum	hukum
5 & kriminal	hukum
8politik	nasional	broad
6dan kriminal	hukum
6nasional	hukum
2maniora
0ibu & anak	gaya hidup
4kota	daerah	broad
3kota	daerah	broad
1ndustri	ekonomi
2et	teknologi
2fografis
3rastruktur
2spirasi
2ternasional	internasional
d & asean	internasional
eterkini	internasional
2vestasi	ekonomi
1ptek	teknologi
1slam
0jabodetabek	daerah	broad
2karta	daerah	broad
2wa barat	daerah	broad
5tengah	daerah	broad
6imur	daerah	broad
0k-pop	hiburan
1abar daerah	daerah	broad
2limantan	daerah	broad
2mpus	pendidikan
1eamanan	nasional	broad
2cantikan	gaya hidup
2lautan
2sehatan	kesehatan
3ra
2tenagakerjaan	ekonomi
2uangan	ekonomi
1hazanah
1ilas daerah	daerah	broad
6kementerian	nasional	broad
1olom
2rea
2ta	daerah	broad
1pop	hiburan
1riminal	hukum
1uliner	gaya hidup
0legislatif	nasional
1ifestyle	gaya hidup
2ga champions	olahraga
5indonesia	olahraga
7ggris	olahraga
6talia	olahraga
5spanyol	olahraga
2ngkungan
1okal	daerah	broad
1uar negeri	internasional
0makassar	daerah	broad
3ro	ekonomi
2ncanegara	internasional
2ritim
3ket	ekonomi
1edan	daerah	broad
2gapolitan	daerah	broad
2tro	daerah	broad
5politan	daerah	broad
1iliter	nasional	broad
1obil	otomotif
2neter	ekonomi
4y	ekonomi
2togp	olahraga
4r	otomotif
1usik	hiburan
3lim
0nasional	nasional	broad
1ews
1usantara	daerah	broad
0olahraga	olahraga
1pini
1to	otomotif
3motif	otomotif
3sport	olahraga
0pangan
2pua	daerah	broad
2renting	gaya hidup
3iwara
5isata
3lemen	nasional
2sar modal	ekonomi
1emerintahan	nasional
3ilu	nasional
2ndidikan	pendidikan
2rbankan	ekonomi
3dagangan	ekonomi
3empuan
3istiwa
3tahanan	nasional	broad
5nian
1ileg	nasional
3kada	nasional
3pres	nasional
1olhukam	nasional	broad
3itik	nasional
7 & hukum	nasional	broad
8hukum	nasional	broad
3kam	nasional	broad
1rofil
3perti	ekonomi
0ragam
2ket	olahraga
2madan
2nah
1egional	daerah	broad
2hat
2lationship	gaya hidup
2sep	gaya hidup
0saham	ekonomi
2ins	teknologi
1ejarah
2kolah	pendidikan
2leb	hiburan
5riti	hiburan
2marang	daerah	broad
2ni	hiburan
4 budaya	hiburan
5dan budaya	hiburan
2pak bola	olahraga
5bola	olahraga
9 nasional	olahraga
2rba-serbi
1howbiz	hiburan
1osial
6 budaya
3ok
1port	olahraga
5s	olahraga
1ulawesi	daerah	broad
2matera	daerah	broad
8 barat	daerah	broad
9selatan	daerah	broad
9utara	daerah	broad
2rabaya	daerah	broad
4t pembaca
1yariah
0tajuk
5 rencana
1ech	teknologi
4no	teknologi
2kno	teknologi
5logi	teknologi
2levisi	hiburan
3ko	teknologi
2nis	olahraga
1inju	olahraga
1okoh
1ransportasi
3vel	gaya hidup
2en
4ding
1v	hiburan
0umkm	ekonomi
1nik
0video
2ral
1oli	olahraga
0warta bumi
2wancara
1irausaha	ekonomi
2sata	gaya hidup
1olipop	gaya hidup
0yogyakarta	daerah	broad
0zodiak	gaya hidup`
