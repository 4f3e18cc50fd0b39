// Written by `npm run pack` from dictionaries/places.txt.
export const data: string = `0Aarhus
1delaide
3n
1frika
6 Barat
7Sub-Sahara
7Tengah
8imur
7Utara
1gra
1hmedabad
1laska
2eppo
3xandria
2lianz Arena
1mazon
6as
2bon
2erika Latin
8Selatan
8Tengah
8Utara
1nak Krakatau	Gunung Anak Krakatau
3mbas
2field
7 Stadium
2gkor Wat
2talya
3werpen
1rafah
2izona
2ktik
1sia
4 Barat
5Pasifik
5Selatan
5Tengah
9gara
6imur
4-Pasifik	Asia Pasifik
2sam
1tlanta
6ik
1uckland
0BSD
1akhmut
2lai Kota DKI Jakarta
bJakarta
3kan
3tik
5more
2ndara Adi Soemarmo
bsutjipto
9hmad Yani
8Changi
8Halim Perdanakusuma
8I Gusti Ngurah Rai	Bandara Ngurah Rai
9nternasional Soekarno-Hatta	Bandara Soekarno-Hatta
8Juanda
8Kertajati
9ualanamu
8Ngurah Rai
8Sepinggan
9oekarno-Hatta
btta	Bandara Soekarno-Hatta
9ultan Hasanuddin
4ung Raya
3galore	Bengaluru
4ka
3targebang
2rcelona
2sel
3ra
1elfast
3itung
2ngaluru
5wan Solo	Sungai Bengawan Solo
4hazi
2rgen
2tlehem
1ilbao
2ntan
2rmingham
1odetabek
2logna
2mbay	Mumbai
2nn
2rneo
2ston
2ugainville
1risbane
4tol
2ooklyn
1uckingham
2naken
3daran HI
aotel Indonesia	Bundaran HI
2san
0Calgary
3i
4fornia
2mbridge
3p David
5Nou
2ncun
3di Borobudur
6Prambanan
3nes
2pe Town
3itol Hill
2rdiff
2sablanca
2talonia	Katalunya
1ebu
1hangi
5zhou
2echnya
3ngdu
4nai
3rnobyl
2iang Mai
3cago
3ttagong
2ongqing
2ristchurch
1iliwung	Sungai Ciliwung
2sarua
2tarum	Sungai Citarum
1olorado
2x's Bazar
1rimea	Krimea
0Da Nang
2egu
2llas
2mmam
2nau Kelimutu
6Maninjau
6Poso
6Sentani
7ingkarak
6Toba
2r es Salaam
3fur
3win
2taran Tinggi Dieng	Dieng
fGolan
2vao
3os
1elhi
2n Haag
3ver
2troit
1ieng
1onbas
6s	Donbas
3etsk
2rtmund
1ubai
3rovnik
2fan
2rban
2sseldorf
0Edinburgh
1indhoven
1mirates Stadium
1rbil
2opa
5 Barat
6Selatan
6Tengah
7imur
6Utara
1tihad Stadium
1verest
0Fallujah
1lorence
5s
4ida
1rankfurt
1ujian
2kuoka
4shima
2zhou
0GBK	Gelora Bung Karno
1ambir
2za
1dansk
1edung Capitol
7DPR
a/MPR
7KPK
7MPR
8erah Putih
i KPK
7Putih
7Sate
2lora Bung Karno
2neva	Jenewa
3oa
2orgia
2rbangkertosusila
1ili Air
5Meno
5Trawangan
4manuk
1lasgow
1oa
2ld Coast
2thenburg
1roningen
1uadalajara
3ngdong
5zhou
4tanamo
2jarat
2nung Agung
8nak Krakatau
8rjuno
7Bromo
7Ciremai
7Dempo
8ukono
7Everest
7Fuji
7Gamalama
8ede
8untur
7Ibu
8jen
8le Lewotolok
7Kelud
9rinci
8rakatau
7Lawu
8euser
9wotobi
8okon
7Marapi
8erapi
ababu
7Papandayan
8enanggungan
7Raung
8injani
8uang
7Salak
8emeru
8inabung
adoro
8lamet
8oputan
8umbing
7Tambora
9ngkuban Parahu
2run Sahara
1wangju
0Hai Phong
3fa
3nan
2lim Perdanakusuma	Bandara Halim Perdanakusuma
3mahera
2mburg
2ngzhou
2rbin
2t Yai
2waii
1ebron
2rat
1imalaya
2roshima
1o Chi Minh City
2bart
2deidah
2kkaido
2llywood
2ms
2nolulu
2uston
1ubei
2e
1yderabad
0ICE BSD
1KN	Ibu Kota Nusantara
3 Nusantara	Ibu Kota Nusantara
1bu Kota Nusantara
1dlib
1llinois
1ncheon
2do-Pasifik
1poh
1skandariyah	Alexandria
2tana Bogor
8uckingham
7Cipanas
7Kepresidenan
j Bogor
kJakarta
7Merdeka
7Negara
5bul
3iqlal	Masjid Istiqlal
3ora
6 Senayan
1zmir
0JCC	Jakarta Convention Center
1IExpo Kemayoran
1abodetabek
4tabek	Jabodetabek
2karta Convention Center
8International Stadium
2lur Gaza	Gaza
2mmu
2wa
4-Bali
1eddah
2ju
2mbatan Suramadu
2newa
3in
2rusalem	Yerusalem
1ohannesburg
3or
5 Bahru
8ru	Johor Bahru
0Ka'bah
2kbah	Ka'bah
2limantan
3kuta	Kolkata
2ndahar
3juruhan
3o
2ohsiung
2rachi
3bala
3ibia
4munjawa
2shmir
2talunya
2ukasus
2wah Ijen
2zan
1ebun Raya Bogor
2dah
2lantan
2ntucky
2pulauan Karimunjawa	Karimunjawa
aMentawai	Mentawai
aNatuna	Natuna
bias	Nias
2rala
1han Younis
3rkiv
2erson
1irkuk
1obe
2lkata
3n
2ta Ho Chi Minh	Ho Chi Minh City
5Kinabalu
5New York	New York
2wloon
1rakatau
4ow
2emlin
2imea
1uching
2nming
2rdistan
2tub Selatan
6Utara
1yoto
1öln	Koln
0LCS	Laut Cina Selatan
1abuan
2gos
2hore
2ngkawi
2pangan Banteng
4s Cipinang
6Nusakambangan
6Sukamiskin
2s Vegas
2usanne
3t Andaman
6rafura
5Baltik
7nda
5China Selatan	Laut Cina Selatan
bTimur	Laut Cina Timur
6ina Selatan
aTimur
5Filipina
6lores
5Hitam
5Jawa
6epang
5Kaspia
6uning
5Mati
6editerania
7rah
5Natuna
b Utara
5Sulawesi
5Tengah
6imor
7ongkok Selatan	Laut Cina Selatan
5Utara
1eeds
2iden
3pzig
1iverpool
1ombok
2s Angeles
2uisiana
1uang Prabang
2hansk
2zon
1viv
1yon
0Madinah
3ura
2kkah
2laga
4ka	Melaka
2nchester
3dalay
6ika
3hattan
2rawi
3ina Bay
4upol
3rakech	Marrakesh
7sh
3seille
2sjid Al Aqsa	Masjid Al-Aqsa
9-Aqsa
7Istiqlal
7Nabawi
6il Haram
3sachusetts
1ecca	Makkah
2dellin
3inah	Madinah
4terania
2kah	Makkah
3kah	Makkah
2laka
3bourne
2ntawai
1iami
2chigan
2lan
5o	Milan
2na
4hasa
4ngkabau
3danao
3neapolis
5sota
1ombasa
2nas
3te Carlo
4real
3umen Nasional	Monas
2sul
1uenchen	Munich
2mbai
2nich
2zdalifah
1ünchen	Munich
0Nablus
2gasaki
3orno-Karabakh
4ya
2jaf
2njing
3ning
2poli
2tuna
1egeri Sembilan
2w Jersey
4Mexico
4Orleans
4South Wales
4York
8 City	New York
3castle
1ias
2ce
1orth Carolina
1usa Lembongan
5Penida
4kambangan
0Odense
3sa
4sa	Odesa
1hio
1kinawa
1ld Trafford
1rchard Road
2lando
1saka
2eania
1xford
0Pahang
2lermo
2nmunjom
3tura
2pua
2sifik
7 Barat
8Selatan
2ttani
5ya
1earl Harbor
2gunungan Alpen
bBintang
bHimalaya	Himalaya
bKendeng
2labuhan Bakauheni
aGilimanuk
aKetapang
aMerak
aTanjung Emas
iPerak
jriok
2nang
3nsylvania
2rak
3th
2shawar
2taling Jaya
1hiladelphia
2oenix
2uket
1orto
1riangan
1ulau Alor
7mbon	Ambon
6Bali	Bali
8ngka	Bangka
8tam
7elitung	Belitung
7idadari
8ntan
7uru
6Flores	Flores
6Galang
6Halmahera	Halmahera
6Jawa	Jawa
7eju	Jeju
6Kalimantan	Kalimantan
7omodo
6Ligitan
7ombok	Lombok
6Madura	Madura
7iangas
6Natuna	Natuna
7ias	Nias
7usakambangan	Nusakambangan
6Papua	Papua
7inang	Penang
7ramuka
6Rempang
7ote
6Sabu
8ngihe
7ebatik
8ram
9ibu
7imeulue
8padan
7ulawesi	Sulawesi
8matera	Sumatera
bra	Sumatera
9ba	Sumba
bwa	Sumbawa
6Tidung
8mor	Timor
6Weh
2ncak Jaya
3jab
2trajaya
1yeongChang	Pyeongchang
6chang
0Quebec
3ensland
3zon City
0RSCM	Rumah Sakit Cipto Mangunkusumo
2PAD Gatot Subroto
2UD Dr Soetomo
1afah
2gunan
2khine
2ngoon	Yangon
2qqa
2walpindi
1empang
1io	Rio de Janeiro
3 de Janeiro
1ohingya
2tterdam
1umah Sakit Cipto Mangunkusumo
2tan Cipinang
6Salemba
0SUGBK	Stadion Utama Gelora Bung Karno
1abah
2hara
3el
2int Petersburg
2lzburg
2mudera Atlantik	Samudra Atlantik
9Hindia	Samudra Hindia
9Indonesia	Samudra Hindia
9Pasifik	Samudra Pasifik
5ra Atlantik
8Hindia
8Indonesia	Samudra Hindia
8Pasifik
2n Diego
4Francisco
4Siro
3dakan
3tiago Bernabeu
2o Paulo
2pporo
2rawak
1eattle
2batik
2langor
4t Bali
7osphorus
6Hormuz
6Inggris
6Karimata
6Lombok
6Madura
8kassar
8laka
6Singapura
7unda
6Taiwan
2menanjung Arab
cKorea
drimea	Krimea
cMalaya
hsia
2ndai
3tosa
2ram
2villa
1hah Alam
3nghai
3rjah
2enzhen
1iberia
2chuan
2em Reap
2hanoukville
2licon Valley
3verstone
2rkuit Mandalika
8Sepang
2silia
1kandinavia
1ochi
2ekarno-Hatta
2lo Raya
2ngkhla
2uth Carolina
1rebrenica
1t Petersburg	Saint Petersburg
2adion Gelora Bung Karno	Stadion Utama Gelora Bung Karno
8Kanjuruhan
8Maguwoharjo
anahan
8Pakansari
8Utama Gelora Bung Karno
8Wembley
3mford Bridge
3siun Bogor
8Gambir
8Manggarai
8Pasar Senen
2rasbourg
2uttgart
1ulawesi
2matera
5ra	Sumatera
3ba
5wa
2ngai Amazon
7Barito
9tanghari
8engawan Solo
8rantas
7Ciliwung
9sadane
9tarum
7Gangga
7Kapuas
7Mahakam
8ekong
8ississippi
8usi
7Nil
2ramadu	Jembatan Suramadu
1ydney
1ão Paulo	Sao Paulo
0TIM	Taman Ismail Marzuki
1MII	Taman Mini Indonesia Indah
2P Kalibata	Taman Makam Pahlawan Kalibata
1PST Bantargebang
1aman Impian Jaya Ancol
7smail Marzuki
6Makam Pahlawan Kalibata
7ini Indonesia Indah
3il Nadu
2na Toraja
4h Papua	Papua
3duk Afrika
3gkuban Parahu
2panuli
2smania
2wau
1el Aviv
3uk Arab
6Benggala
6Meksiko
6Oman
6Persia
2nnessee
2pi Barat
2rengganu
3minal Kampung Rambutan
9Pulo Gebang
3usan Panama
8Suez
2xas
1hessaloniki
1ianjin
2bet
2gray
2juana
2mor
5 Barat
6Timur
3teng	Timur Tengah
3ur Jauh
6Tengah
1ol Cikampek
6pali
4Jagorawi
6karta-Cikampek
4Semarang-Demak
4Trans Jawa
2raja
3onto
2ulouse
1rans-Jawa
1ugu Proklamasi
2rin
0Urumqi
1trecht
2tar Pradesh
0Valencia
3paraiso
2ncouver
1enesia
1ictoria
2rginia
1ladivostok
0Waduk Gajah Mungkur
6Jatiluhur
6Kedung Ombo
2katobi
2ll Street
2shington State
1embley
1uhan
0Xi'an
2njiang
0Yangon
1erusalem
9 Timur
1okohama
0Zamboanga
2nzibar
2porizhzhia
1urich`
