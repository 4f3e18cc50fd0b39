// Written by `npm run pack` from dictionaries/sections.txt.
export const data: string = `0aceh
1dvertorial
1gama
2ribisnis
1nak
3lisis
1rtis
1sean
2ia
0badminton
2li
2ndung
3ten
3ua
2sket
1eauty
2ncana
2rita
1isnis
1ola
1udaya
2lu tangkis
0cek fakta
2lebrity
1uaca
0daerah
2lam negeri
1enpasar
2sa
1igital
1rama
1unia
0e-sport
1ditorial
2u
3kasi
5tif
1kbis
2onomi
7 & bisnis
8bisnis
8dan bisnis
8makro
8syariah
1nergi
2tertainment
1ropa
1sports
0fashion
1eature
7s
1ilm
4 indonesia
2nance
5sial
2skal
1lora fauna
1ood
2rmula 1
2to
0gadget
2leri
6 foto
2me
4s
2ya hidup
1lobal
1osip
0hankam
1ealth
2wan
1iburan
2storia
1oax or not
2bi
2mey
2roskop
2t
1ukum
5 & kriminal
8politik
6dan kriminal
6nasional
2maniora
0ibu & anak
4kota
3kota
1ndustri
2et
2fografis
3rastruktur
2spirasi
2ternasional
d & asean
eterkini
2vestasi
1ptek
1slam
0jabodetabek
2karta
2wa barat
5tengah
6imur
0k-pop
1abar daerah
2limantan
2mpus
1eamanan
2cantikan
2lautan
2sehatan
3ra
2tenagakerjaan
2uangan
1hazanah
1ilas daerah
6kementerian
1olom
2rea
2ta
1pop
1riminal
1uliner
0legislatif
1ifestyle
2ga champions
5indonesia
7ggris
6talia
5spanyol
2ngkungan
1okal
1uar negeri
0makassar
3ro
2ncanegara
2ritim
3ket
1edan
2gapolitan
2tro
5politan
1iliter
1obil
2neter
4y
2togp
4r
1usik
3lim
0nasional
1ews
1usantara
0olahraga
1pini
1to
3motif
3sport
0pangan
2pua
2renting
3iwara
5isata
3lemen
2sar modal
1emerintahan
3ilu
2ndidikan
2rbankan
3dagangan
3empuan
3istiwa
3tahanan
5nian
1ileg
3kada
3pres
1olhukam
3itik
7 & hukum
8hukum
3kam
1rofil
3perti
0ragam
2ket
2madan
2nah
1egional
2hat
2lationship
2sep
0saham
2ins
1ejarah
2kolah
2leb
5riti
2marang
2ni
4 budaya
5dan budaya
2pak bola
5bola
9 nasional
2rba-serbi
1howbiz
1osial
6 budaya
3ok
1port
5s
1ulawesi
2matera
8 barat
9selatan
9utara
2rabaya
4t pembaca
1yariah
0tajuk
5 rencana
1ech
4no
2kno
5logi
2levisi
3ko
2nis
1inju
1okoh
1ransportasi
3vel
2en
4ding
1v
0umkm
1nik
0video
2ral
1oli
0warta bumi
2wancara
1irausaha
2sata
1olipop
0yogyakarta
0zodiak`
