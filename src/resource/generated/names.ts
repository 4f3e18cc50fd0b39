// Written by `npm run pack` from the dictionaries of names.
export const words: string = `0&
0(
0)
0+
0,
004
01
1945
273
02
112
03
10
045
07
088
0a
1a
2l
2m
2n
2rhus
3on
2u
1bab
4a
3ng
2bas
2c
2del
5fattah
3i
3ul
5lah
4rrahman
2e
2idin
3manyu
3y
2raham
2u
3bakar
3ja
1c
2ademy
3ra
2cra
2e
3h
3r
2hmad
2t
1d
2am
3ro
3t
2b
2dis
2e
3laide
4ia
3n
2hi
4tya
2i
3daya
3nda
4egoro
3perkasa
3sutjipto
3t
4ya
3wijaya
2m
3inistrasi
ation
2nan
2olf
2ri
4an
6a
6us
2vokasi
6t
1ep
2ronautics
1fc
2f
2ganistan
3hanistan
2if
2p
2rika
2sel
1gam
4a
2ence
5y
4g
2nes
3i
4a
2ra
4ria
3eement
3iculture
2ung
3s
4tin
7a
7us
1her
2li
2m
3ad
5i
3edabad
2ok
2y
1ida
2ib
2pa
3da
3tu
2r
3asia
3bus
3es
3langga
4ine
7s
3nav
3ways
2s
3i
3yah
4iyah
1jax
2eng
2i
2un
1kademi
2bar
3p
2hmad
2mil
2p
3ol
2si
2tivis
3or
3ris
2untansi
1l
2-aqsa
4ttas
4wsat
4zhar
3habsyi
4ilal
3jazeera
3nassr
3qaeda
5idah
3shabaab
2am
4syah
3n
4d
3ska
3tas
3uddin
2bania
3ert
6us
3ion
2di
3o
2ejandro
3ppo
3ssandro
3x
4ander
7re
8ia
4is
2famart
4ria
3ian
3red
2geria
2habsyi
2i
3ansi
3baba
3ce
3f
4ia
3m
3sjahbana
4on
2jazair
5eera
3ir
2l
3en
3ianz
2m
3a
4rhum
8ah
3h
2or
2pen
2umni
3n-alun
2vin
2wi
1malia
3n
4at
4da
3r
3zon
6as
2bar
5awa
3on
2d
2elia
3rica
5ka
2il
3n
4ah
4uddin
3r
4uddin
2man
2nesti
6y
2pat
3el
2ran
2si
3terdam
2y
1na
3dolu
3k
3lis
6is
4ysis
3mbas
3nda
3s
2col
2d
3alas
4man
3hika
3i
4ka
4ni
3orra
3ra
4e
5a
6s
5i
5w
5y
4i
5an
7i
7to
5y
4zej
3y
2eka
2field
2gela
5es
5ina
3ga
5ran
4i
5a
4oro
5ta
4raeni
6ini
4un
3ie
4n
3kasa
5tan
4or
4utan
3ola
3uilla
2i
3es
3k
3s
4a
4sa
3ta
2jar
2kara
2n
3a
3e
4tte
3isa
2ri
2sharut
3or
2talya
4m
4nanarivo
4ra
6news
a.com
5iksa
5klub
6tika
4sari
3hony
3i
4doping
4gua
4teror
3oine
4n
5i
6o
6us
5y
3v
3werpen
2u
2war
2yer
1otearoa
1p
2aratur
4temen
2ec
2i
3a
3ndo
2jii
2p
3le
2rilia
2t
3ri
1qil
2sa
2ua
1rab
4ia
5ya
3fah
4ura
3mco
2b
2di
4an
6syah
2ea
3ma
3na
2f
3ak
2gentina
2i
3ana
3ef
3f
4in
3ni
3s
3tonang
3zona
2juno
2keolog
3tik
2man
5do
3enia
3in
2nold
2senal
5e
3ip
3yad
2ta
3hur
3is
2u
3ba
3m
2win
2ya
3o
1s
2abri
3han
3m
3si
2dp
2ean
3p
2hari
5q
3gabat
3raf
2ia
4-afrika
5pacific
7sifik
4n
3h
3i
3sten
3ta
2mara
4t
4wi
2osiasi
2pac
2ri
2sam
3egaf
7f
4mbly
3ociated
2tana
3on
3ra
4i
5d
3uti
2uncion
6ón
3ransi
3s
2yari
1talanta
3mbua
3se
2hena
3letic
2ik
4a
2lanta
6ik
3et
5ico
6k
3ético
2ma
4dja
4ja
2om
4ic
2r
3/bpn
2tamimi
1u
2ckland
2di
3rey
2kus
2lia
2ng
2stin
4ralia
9n
5ia
2thority
3o
1viv
1waluddin
3rds
2s
1xiata
1yatollah
2u
3b
1zerbaidjan
7jan
2har
2is
3z
2war
2yumardi
0baasyir
2bel
2chtiar
2dak
4n
3minton
3ri
4odin
4ul
3ung
2fagih
2gansiapiapi
4s
3dad
3hdad
3ian
3us
2hama
6s
4r
5uddin
3lil
3rain
4u
3tiar
2idu
2jawa
3o
2kamla
4uheni
3hmut
3ri
5e
3tiar
3u
2lai
4ngan
3eg
3i
4ge
4kpapan
3kan
3tik
5more
2mako
3bang
4u
3soet
3us
2nda
5r
6a
4ung
3g
4alore
4gai
6r
4il
4ka
6lan
5inang
5ok
4lades
9h
5i
4sa
6-bangsa
4ui
3jar
6baru
6masin
6negara
4ul
3k
3ser
3taeng
5rgebang
4en
6g
4uan
5l
3yuasin
5mas
5wangi
2pak
4nas
3pebti
5da
5nas
2ra
4ck
4ng/jasa
4t
3bados
4uda
3ca
4elona
3eskrim
3isan
4to
3ometer
3ru
3u
4s
3ça
2sarnas
3el
3har
3ket
6ball
3ra
4i
3tian
3uki
3wedan
2talion
5yon
4m
4n
5g
6hari
4s
3ik
3or
3u
4bara
4raja
2u
2wang
4slu
4zier
2y
3er
5n
3u
2zar
3nas
1bc
1ca
1ea
2dagai
2gawan
2i
3jing
3rut
2k
3asi
3raf
2landa
4rus
7ia
3fast
3gia
4rade
3itung
4ze
3u
2m
2ncana
3dahara
4um
5ngan
3er
3fica
3galuru
5wan
4gala
4hazi
4kalis
6yang
5ulu
3i
4n
3jamin
3ny
2ograd
2ragama
4stagi
4u
3encana
3gen
3ita
6satu
a.com
3jangka
3karya
3lin
3motor
4uda
3n
4abeu
5dus
5ma
5rd
7us
4ie
3satu
4enjata
3tha
3uang
2sar
3iktas
2tis
3lehem
3ty
1gn
1hante
3rada
5ka
5t
6u
3yangkara
2d
2utan
1i
2ak
3nconeri
3ro
2cara
2dadari
4n
5g
2g
2ksu
2lbao
3l
2ma
3o
2n
3a
3jai
3sar
3t
4an
6g
5ro
4i
4uni
3us
2o
2reuen
3ma
4ingham
3o
4krasi
3u
2shkek
3nis
6.com
3sau
2tung
1jb
1kkbn
2n
2pm
1lackberry
3ncos
4gpidie
3ugrana
2ibli
3tar
2ok
3omberg
3ra
2ues
1mkg
2w
1n
2i
2n
2p2tki
3b
3p
3t
1oalemo
3z
2bby
3y
2ca
2detabek
2ediono
3ing
2gor
4ta
5á
2jonegoro
2ko
2la
4.com
4ang
4ngo
4sport.com
3ivarian
5ia
3lywood
3ogna
2m
3bana
5y
2ndowoso
3e
3n
3tang
2rders
3is
3neo
3obudur
3ussia
2snia
6-herzegovina
3phorus
3ton
2tswana
2ugainville
3rnemouth
2ven
2y
3ke
3olali
1p
22mi
2bd
2h
2i
3p
2jamsostek
3ph
3s
3t
2k
3h
3p
2n
2om
2pt
2s
1rad
4ley
3mantyo
3ndon
4tas
3sil
6ia
4ília
3tislava
3wijaya
3zil
4zaville
2ebes
3men
3ntford
2g
2i
3a
4n
3cs
3dge
6town
3gade
6ir
4hton
4if
4jen
4pol
3mob
3n
3pda
4ka
4tu
3sbane
4tol
3tain
5nia
4ney
2omo
3oklyn
3thers
2uce
3gge
3nei
4o
3ssel
7s
1sd
2i
2n
2sn
1tn
2p
1u
2ana
2charest
3kingham
2dapest
4ya
6wan
3dha
3hi
3i
4arto
4man
4ono
4yanto
2enos
2jumbura
2kalapak
4res
3it
5tinggi
3opin
2lan
3eleng
3garia
3ian
3l
4s
3og
3u
4kumba
4ngan
4tangkis
2mbu
3d
3i
3n
2n
3aken
3dar
6an
4esliga
3g
4o
2ol
2pati
2reau
3han
6uddin
3iram
3kina
3ma
3nley
3sa
3u
4h
4ndi
2san
3tanul
3yro
2tarbutar
3et
3on
2ya
1wf
2i
1yd
2tedance
0cabang
3up
2dangan
2gar
3liari
3ub
2hya
5di
4o
5no
2icos
3ro
2k
3ung
2lgary
3i
4fornia
3on
2mat
3bridge
3elia
3p
2nada
3berra
3cun
3di
4ra
3nes
2pe
3itol
3res
2rabao
4cas
3diff
3e
3l
4o
5s
3naval
3olina
7e
3refour
3uban
2sablanca
2talonia
3hay
4erine
3l
3ur
2wagub
4lkot
4ng
4pres
2yman
1bs
1dc
1ebu
2cep
2ko
2lta
4ic
6s
2mpaka
2ndana
4ekiawan
5rawasih
3gkareng
3ter
6s
4ral
5e
4ury
2o
2pat
2sar
3c
3ka
1fo
1had
3erul
3iril
5man
5ul
3ldun
4id
3mpions
3ndra
4gi
5zhou
4iago
4nel
3rles
5ie
5otte
4ta
5ered
3tib
2echnya
3lsea
3ngdu
4nai
3rnobyl
3vron
2i
3ang
3cago
3ef
3ldren
4e
4i
3na
4ese
3sinau
3ttagong
2oirul
3ngqing
2ris
5tchurch
6ian
7na
8e
6ophe
ar
1ia
3mis
3njur
2binong
2ci
2kampek
4rang
2lacap
4ndak
3e
4gon
4ungsi
3i
4ncing
4wung
2mahi
4nggis
3b
2na
2pali
4nas
4yung
3inang
3ta
5ker
4o
3utra
2racas
3ebon
4mai
2sadane
4rua
2tarum
3ibank
4link
4zens
3ra
3y
1lara
3udia
6o
2ub
1na
2bc
2n
3indonesia.com
1o
2al
3st
2ca-cola
3os
2lin
3lege
3ombo
4rado
3umbia
2mmerce
4ission
4uter
2nakry
3flict
3ocophillips
3sulting
3trol
3vention
2o
3k
3peration
2p
3a
3enhagen
3pa
2re
3nelius
3p
4orate
3ruption
2sta
2te
2untry
3rt
2vid-19
2x's
1p
1r7
2aig
2imea
4inal
3stiano
2onus
2ystal
1sis
2ka
1t
2o
1ukai
2lture
2p
2racao
4çao
3up
2t
1v
1ynthia
2prus
1ôte
0d'ivoire
1-8
1.c.
2i.
1a
2dan
5g
2egu
3rah
2gang
2hlan
2ihatsu
3ly
3ri
2kar
3wah
2lam
3imunthe
3las
2mai
4nik
4skus
3mam
3ri
2n
3a
4mon
4ng
5tara
4u
3dim
3i
4el
6le
4lo
3jen
3lanal
6tamal
6ud
3ny
3one
3paspampres
3ramil
4em
2r
3at
3fur
3mawan
4in
3ul
4ssalam
3win
3yono
2sar
2ta
4r
5an
3o
4'
3uk
2ulah
5y
2vao
3e
3id
4s
3os
2ya
1bs
1c
1e
2a
3n
2ddy
3e
4n
3i
3y
2iyai
2kan
3larasi
2l
3hi
3i
3lo
2mak
3iz
3okrasi
7t
8ik
3po
2n
3i
3mark
3nis
4y
3pasar
3sus
3ver
3y
2partment
3ok
3uti
2r
2sa
4iner
3i
3mond
3sy
3y
2tasemen
3ik.com
5com
5news
3roit
2utsche
2velopment
3i
2wa
4n
5ti
4s
3i
1habi
3ka
3rma
6sraya
2ea
2uafa
1i
2ah
3n
4a
2cky
2di
4k
4t
2ego
3ng
2gital
3oel
2ka
3i
2li
2mas
2na
4mo
4s
3da
3gin
3i
3kes
2pa
3onegoro
2rector
4ktorat
6ur
4skrimum
3ga
5ntara
3jen
3lantas
3reskrimsus
aum
3ut
2sdik
3ease
3hub
3naker
3parekraf
4ora
3trik
2ta
3jen
6pas
3lantas
3reskrimsus
aum
2visi
3propam
2y
3ah
1jalal
4il
3mil
5n
3rot
4um
3ti
2bc
2ibouti
2ohan
3jodiningrat
5hadikusumo
3ko
2p
2unaidi
1k
2i
2j
2pp
1mi
3tri
5y
1octors
2ddy
3i
3oma
3y
2giyai
2ha
2kter
4or
2mingo
5ic
6ka
3pet
4u
2nald
3bas
6s
3etsk
3ggala
3i
3na
4y
3y
2rna
3tmund
2s
3en
2ug
4las
1pc
2d
3-ri
2p
2r
3-ri
3/mpr
3a
3d
3k
2w
1r
2a
2ew
2g
2h
2s
2ug
1ua
2bai
3es
3lin
3rovnik
2cati
2di
3ung
2fan
2ham
2kcapil
3ono
3uh
2mai
2ncan
3ia
2r
3ban
3en
3i
2shanbe
3seldorf
3un
2ta
1w
2ayne
2i
1yah
2lan
2namo
0e
1ast
1cb
2onomic
8s
7st
1ddy
2en
2hy
2i
3nburgh
4son
2o
2uard
2ward
3in
2y
1fek
3ndi
2fendi
1gi
2y
1indhoven
3tracht
1ka
2o
3nom
6i
2sekutif
2uador
4torial
1l
2ectronics
3ktronik
aa
2ia
3sa
5beth
3zabeth
2la
3y
2on
2sa
2vira
1ma
3s
2bung
2il
4ia
4y
3r
4at
6es
4syah
2ma
4nuel
2pat
2tek
1nce
2dah
4ng
3e
3ro
2embe
3rgi
5y
2gland
4ish
2i
3m
2ny
2rekang
2tikong
4n
1pidemiolog
1rbil
2dogan
2ic
4k
3k
4a
3n
3trea
2langga
3ina
2mawati
2na
3est
6o
3i
2opa
2ry
2win
1s
2a
2dm
2ensi.tv
2panyol
3n
2sential
2tate
3eban
3i
3onia
3u
2watini
1thiopia
8n
2ihad
3opia
1ugene
2ro
4pa
5ean
5ol
1va
3n
2erest
4ton
2i
3e
2o
1xchange
2ecutive
2xonmobil
1yang
1zra
0f1
1a
2bio
2cebook
3hri
5ul
2del
3hil
4lan
3il
5lah
3jar
3li
4y
2hira
3mi
3ri
4ul
2ir
3sal
3z
2jar
3ri
2k
3ultas
2lkland
3lujah
2o
2rah
3han
3id
5a
3ma
3oe
2shion
3o
2tah
4yat
3han
3imah
3ur
2uzan
4i
5ah
1bi
1c
1da
1ebri
5ana
7ti
2d
3eral
6si
6tion
3i
2lix
2nerbahce
3ty
2rdi
5nand
4y
3nandes
7o
3rari
4y
3y
2stival
2yenoord
1fi
1ia
2fa
2ji
2kri
2lipina
5po
3m
2nance
6ial
3landia
2orentina
2rdaus
3li
3ma
5n
6syah
3st
2tch
3ri
5a
6ni
1kub
1lamengo
2orence
6tina
5s
4ian
5da
1ood
2r
3bes
3d
3est
3mula
3um
2undation
2x
3conn
1pi
1raksi
3nce
6-presse
6sco
5is
7co
5k
4k
5furt
5lin
4s
5isca
7ka
8us
2ed
4dy
4erik
4rich
3edom
4port
8-mcmoran
4town
3nch
2ont
1sgi
2pmi
1uad
4i
2ji
4an
2kuoka
4shima
2lham
2nafuti
3d
2rqon
2tuna
2zhou
0g-20
27
120
130s
4/pki
17
27
1abon
4rone
3riel
3ungan
2ding
3jah
2gah
2ikindo
2jah
2lang
4tasaray
4xy
3ih
3uh
2m
3alama
3bia
5r
4ut
3es
3pong
2nda
3esha
3g
4ga
3jar
2pki
2ram
3da
3eth
3ros
3uda
4t
3y
2s
2tot
2vin
2wang
2yo
2za
3prom
3zetta
1bk
2ph
1cc
1dansk
1ebang
2de
3ung
2landang
3ombang
4ra
2mbong
2neral
4va
3nady
3oa
2off
5rey
4isika
3logi
3rge
6town
5ia
3spasial
2rakan
4ld
3bangkertosusila
3eja
6-gereja
3indra
3main
3y
2tafe
1g
1hana
4i
2ufron
1iallorossi
3nt
4yar
2braltar
5n
2ias
2lang
3i
4manuk
2na
3gseng
3seng
3ting
2ovanni
2ring
3sang
2ta
3ega
2useppe
2zi
1kr
1lasgow
2enn
2obal
4e
3dok
1mbh
2ni
1nb
2pf
1o-jek
2a
3l.com
2jek
2lan
3d
4en
4man
3kar
3ongan
2ntor
2ogle
2pay
2r
3don
3ontalo
2thenburg
3o
2wa
1p
1rab
3ce
3ham
3media
4my
2eat
3enland
5peace
3g
4orius
6y
3nada
6ine
9s
3sik
5ni
2obogan
3gol
3ningen
3up
2up
1tv
1uadalajara
4eloupe
3m
3ngdong
5zhou
4tanamo
3rdian
3temala
2bernur
2dang
2ernsey
2gun
4s
2illermo
3nea
6-bissau
2jarat
2ltom
2melar
2nadarma
5i
4wan
3ners
3tur
3ung
6kidul
6sitoli
2rning
3u
4h
4n
2s
3ti
2yana
1wangju
1ym
0h
1aag
3retz
2bib
5ie
5urokhman
2di
4kusumo
4negoro
5ingrat
4saputra
2fid
4z
2i
3fa
3nan
3ti
2jah
3i
2k
3im
2lal
3im
3mahera
3te
3u
2m
3ad
4s
3burg
3dan
3engkubuwono
3id
3ka
3zah
2na
3dayani
4oko
5yo
3gzhou
3if
3na
5h
3oi
3s
3ung
4ra
2psari
2rahap
4m
4pan
4re
3bin
4or
3di
4ware
3ian
4s
4yadi
6nto
3old
3rison
4y
3tati
4ini
4o
5no
3vard
4ey
3y
4adi
5nto
4ono
2san
5ah
5uddin
3bi
4ullah
3him
3ibuan
3naeni
3san
3to
3undutan
3yim
6iyah
2t
3i
3ta
2vana
2waii
1c
1ealth
3t
4her
2bat
3ron
2len
5a
5ik
3mi
4y
3sinki
2ndar
6man
4i
4ra
6wan
5i
6k
5o
5y
3i
3ny
3ri
4y
2rat
3i
3lambang
4ina
3man
6syah
6to
5wan
3nawan
3ry
3u
3y
3zegovina
2sti
2zbollah
1i
2dayat
7ullah
3up
2kmat
2lal
4ng
3ir
3l
4ary
3man
2malaya
3bara
3punan
2ndia
4u
2pmi
2roshima
2tam
2zbullah
5t
1j
1kti
1m
2i
1nsi
2w
1o
2bart
2deidah
2ffenheim
2kkaido
2ldings
3lywood
2ms
2nda
4uras
3g
4aria
4kong
3iara
3olulu
2pkins
2rmuz
2tel
3spur
2use
4ton
3thi
2ve
2ward
1pm
1rw
1sbc
1ti
1uawei
2bei
3ud
2e
2go
2kum
2lu
2man
4s
3bang
2ngaria
6y
2sein
3in
3ni
3sein
2t
3abarat
4galung
4ma
4n
4pea
4soit
4uruk
3chison
3omo
1yderabad
2permart
2undai
0i
1aea
2in
2n
1bas
2i
2m
2n
3u
2rahim
2u
3kota
1cal
3o
2c
2e
2hsan
3wan
2j
2mi
2rc
2w
1d
2a
3i
3man
2eologi
2f
2ham
2i
2lib
2n
2ol
2ris
3us
1ea
2sr
1fan
1gnasius
4tius
2or
1hsan
1i
2i
3/siliwangi
2ms
1jen
2ti
1kadin
3tan
2hsan
3wan
2j
2lim
2n
2san
1le
2ham
2ir
2linois
2ma
3u
2o
2yas
1mam
3n
2elda
2f
2i
3grasi
3n
2manuel
2o
2parsial
3erial
3ian
2ran
1na
3lum
3yah
2c
3heon
2dah
3ef
4penden
3ia
4kator
4ra
3o
4-pasifik
4farma
5ood
4marco
7et
5obil
4nesia
9n
4sat
5iar
3ra
5giri
5mayu
5wan
4i
5yani
3ustri
7y
2ews
3z
2f
3ormasi
7tika
3rastructure
9ktur
2ggris
3rid
2ka
2ovasi
2spektur
3titut
8e
2tan
3el
5ijen
5ligence
4r
5-parliamentary
5aktif
5nasional
7tional
de
7zionale
6et
5pol
2vestasi
9/bkpm
6igasi
9tion
6ment
1oc
2m
1pac
2b
2da
3n
2oh
2tu
2ul
2w
1r
2a
3k
3n
3q
3wan
2fan
2gc
2ian
5to
2jen
2landia
2ma
4n
2na
2van
2wan
5syah
1sa
2db
2fan
2i
3s
2kandar
8iyah
2l
3am
5abad
5i
6c
6yah
4ndia
2mail
4n
3et
2naini
2rael
4n
2tana
5bul
3imewa
4qlal
5omah
3ora
2wahyudi
1ta
3lia
2b
2e
3ra
2k
2s
1v
2/diponegoro
2an
4ka
1wan
1x
1zmir
2zul
0ja
2bar
3odetabek
4tabek
3ung
2ck
4ie
3ob
2d
2go
4rawi
2jang
2ka
4rta
7-cikampek
3bar
3e
3pus
3sa
4el
3tim
3ut
2lan
3ur
2maah
4ika
4l
5uddin
3bi
3es
3ie
4l
4nan
3mu
2ne
4iro
4t
2pan
2red
3ingan
3ot
2sa
3on
2tam
3eng
3i
4luhur
4m
4nangor
5egara
3miko
2uh
2va
2wa
4-bali
4pos
7.com
2y
3a
4pura
4wijaya
2zeera
3ilul
3z
1cc
1dt
1ean
2ddah
2ff
4rey
5y
3ri
2ju
2maah
3batan
4er
4rana
2nd
4eral
3eponto
4wa
3in
3nifer
3s
3tera
2pang
4ra
2remy
3man
3ome
3ry
3sey
3usalem
2ssica
2t
1i
2buti
2expo
2had
4n
2ll
2m
3baran
3ly
3my
2ran
2wasraya
1k
1l
2n
1oachim
3n
3o
2e
3l
2gja
5karta
3yakarta
2han
5es
5nes
8burg
3n
4ny
4s
3or
2ko
4wi
2mbang
2n
3atan
5han
3ggol
3i
2rdania
4i
3ge
2se
4p
5h
3h
4ua
3é
2urnal
2yce
1p
2morgan
2u
1uan
4da
2ba
4idah
3ir
2ergen
2lia
5n
6a
5ri
4e
4us
2madi
2naidi
3iors
2rgen
3nalis
3u
2stice
5n
6us
3uf
2ve
4ntus
0k.h.
1a'bah
2a
2b
3ag
4njahe
4reskrim
3id
4net
3ul
4paten
2dek
4s
3in
5kes
4s
5dik
5hub
5penad
9l
9u
4v
2i
3mana
3ro
3sar
2jari
4ti
2kbah
3orlantas
2laksa
4pas
3bar
4e
3edonia
3i
4anda
4bata
4deres
4jaga
4mantan
4urang
3kuta
3sel
3tara
4eng
4im
2mal
5a
5uddin
4r
3boja
3erun
3il
3mi
3pala
5r
4uchea
5ng
2nada
4n
3dahar
4ou
3g
4guru
4uru
3it
3jeng
4uruhan
3o
3selir
3tor
2ohsiung
2panlagi.com
3endam
3olda
5res
8ta
abes
6i
5sek
8ta
3ten
3uas
4s
5pen
8kum
2rachi
4ng
6anyar
7sem
5tina
4waci
6ng
3bala
3dinal
3ibia
4m
5ata
5un
7jawa
4n
5a
3l
3no
3o
4-karo
4penmas
3tanegara
5sasmita
5wijaya
4ika
5ni
3ubaga
4tan
3ya
4ono
2sad
4l
4t
5gas
5lantas
5reskrim
4u
3hmir
3i
3man
3n
3pia
3ubag
2tadata
8.co.id
4lunya
4rina
3e
3hmandu
4y
3ingan
3mandu
3olik
3y
2ukasus
3r
2wah
4n
4san
3ilarang
2yong
3u
2zakhstan
5stan
4n
1bri
1ci
3c
1eadilan
3manan
2bangkitan
6saan
4yoran
3ijakan
3udayaan
4men
4n
2c
3amatan
3il
2dah
3iri
3ubes
4ng
4taan
2erom
2giatan
2hormatan
3utanan
2in
3stimewaan
3th
2jagung
4hatan
4ksaan
4ri
4ti
3uaraan
2kerasan
2l
3antan
4pa
4utan
3imutu
3ly
3ompok
3uarga
4d
4rahan
2mal
4ng
4ritiman
4yoran
3dikbud
9ristek
6tisaintek
3en
5ag
6ker
9trans
5bumn
5dag
8ri
6es
6ikbud
bristek
8dasmen
8tisaintek
5ekraf
5haj
7m
7n
6ub
7t
5kes
7u
6o
7mdigi
8info
7p
8ukm
6um
8ham
5lu
5pan
8-rb
8rb
7r
8ekraf
6era
8in
6ora
6pa
7pa
6upr
5ristek
bdikti
5setneg
6os
5tan
6erian
4rdekaan
3han
3komdigi
6info
3lu
3naker
8trans
3ristek
2n
3dal
5raan
6i
4eng
3neth
4y
3tucky
3ya
2pahiang
4la
4ngeranan
5jen
3egawaian
4ndudukan
3olisian
3residenan
4i
3sek
3ulauan
2rajaan
4la
3eta
3inci
3ja
5sama
3tajati
3ukunan
2satuan
3ehatan
4lamatan
4nian
4pakatan
3ultanan
2tahanan
4pang
3enagakerjaan
4tapan
3ua
4m
4pat
4t
2uangan
3skupan
2vin
2wilayahan
1fc
1gpaa
1h
2airil
5ul
6n
7nisa
3lid
3n
3rkiv
4toum
3tib
4ulistiwa
2erson
2ofifah
3irul
2usnul
4us
1ia
3i
2b
2dul
2ev
2gali
2h
2k
3i
2m
3ia
2nabalu
3cir
3gdom
4ston
3shasa
2p
3er
2rgistan
5z
6stan
3ibati
4ll
3kuk
2saran
2tab
3ts
1jri
1kb
2p
1laten
2hk
2imatologi
3nik
2ub
3ngkung
1mb
2p
1nkt
2pi
1oalisi
2be
2dam
3im
2entjoro
2goya
2i
2ja
2laka
3kata
3n
3ombia
6o
4nel
2mandan
6o
5g
4ruddin
3bes
3digi
3edian
4ring
3info
4saris
5i
6oner
4te
5men
3jen
3nas
6-ham
3oditi
5o
4ro
3pas
6.com
6tv
4ol
6nas
4uter
3unikasi
6s
6tas
2nawe
3federasi
5rensi
3g
4o
5-brazzaville
6kinshasa
4res
3i
3jen
3servatif
4titusi
4ul
6at
5men
3tan
6.co.id
4ras
3vensi
2ordinasi
8tor
2passus
3da
3enhagen
4rasi
3ral
3tu
2ramil
4n
3ban
3ea
4m
3lantas
3ps
3sel
3upsi
4t
2sovo
3say
3ta
4rad
2ta
4baru
5umi
4mobagu
4waringin
3o
2wloon
1pai
2c
2h
2i
2k
2p
3pa
3u
2u
3d
1rakatau
4ow
2eatif
3mlin
2imea
4inal
3s
4dayanti
4hna
4na
4tanto
5en
5ian
6na
2mt
2oasia
3ya
2t
1sa
3d
3l
3u
2ei
2p
3i
3si
1tm
2t
1uala
5namu
3ntan
3sa
2ba
3u
2ching
2dus
2hap
3p
4erdata
2kar
3uh
2lon
5progo
2mparan
8.com
2ncoro
3g
3ing
6an
3ming
3toro
2pang
2rdistan
3nia
6sih
6wan
2snadi
4o
3todian
3uma
6ningrum
6wardhani
5o
2ta
4i
3oarjo
3ub
2wait
1wi
1y
2ai
2i
3v
2le
2odo
3to
2rgyzstan
1öln
0l'automobile
2equipe
1a
2bour
3uan
4hanbatu
2gos
2hat
3ore
2ila
3skodat
2kers
3samana
4da
5ya
4ma
6na
5i
4ono
2lu
2ma
4ndau
3bung
3ongan
3pung
2n
3al
3ce
3d
4ak
3gkat
6wi
4sa
3i
3ka
3ny
3tamal
5s
3ud
2o
3s
2pan
5gan
4s
3indo
2rantuka
4sati
3ry
2s
3kar
3ut
2tin
3uconsina
4harhary
3via
2ura
3sanne
3t
2wang
4s
3rence
3u
2zada
3io
1bh
2p
1cr
2s
1dii
1e
2ague
2bak
4non
3ong
2chia
2eds
2gislasi
7tif
2icester
3den
3mena
3pzig
2katompessy
2ly
2matang
3baga
5h
5ng
5ta
4ongan
3hannas
2na
3gkong
3i
3ovo
2o
3nard
7o
4e
4id
2roy
2s
3mana
3otho
3tari
4e
2tda
3jen
3kol
3nan
3tu
2user
2vante
3erkusen
2wis
3otobi
6lok
1g
1hk
2okseumawe
5ukon
1ia
3m
3na
2b
3anon
3eria
3ia
3reville
3ya
2dya
2echtenstein
3s
2ga
3itan
3ue
2lik
4n
4yana
3le
3ongwe
3y
2ma
3bong
2na
3da
3gga
6u
4karan
5ungan
3kaja
3tang
5s
2on
4el
2pi
3po
3utan6
8.com
2rboyo
2sa
4bon
3bon
3trik
2ta
3huania
3uania
2verpool
2z
1jubljana
1kbn
2pp
1lc
2oyd
1ockheed
2gan
3istik
2ic
2kon
2mbok
3e
3é
2ndon
2rd
2s
2uis
5iana
1ps
3k
1rt
1se
2f
2i
2m
1td
1uanda
4g
3r
2bis
3uk
2ca
4s
3ia
5no
3ky
2es
2hansk
3ur
4t
2is
2ka
4s
3e
3i
3man
3semburg
2majang
3bangaol
6tobing
3entut
3pur
2rah
2saka
3i
4a
2tfi
3hfi
2wu
2xembourg
6urg
2zon
1viv
1ydia
2on
4nais
0m
1a
2arif
4ten
2bes
2cau
2da
4gaskar
4ni
3die
3e
3inah
4un
3onna
3rasah
4id
3ura
3ya
2gdalena
3elang
4tan
3uwoharjo
2hakam
4raja
6ni
5dika
4siswa
4thir
3endra
3fud
3kamah
4ota
3moud
4ud
6i
2i
3l
3mun
2jalah
5engka
3elis
4ne
3u
4ro
2kam
4nan
4o
4ssar
4u
3edonia
3i
3kah
3mur
2l
3abo
4dewa
4ga
4ka
4ng
4ri
4wi
4ya
5s
6ia
8kini
3colm
3dives
3e
3i
4k
5ussaleh
4nau
4oboro
3l
3ta
3uku
4t
3vinas
2mahit
4n
4sa
3beramo
3pang
3uju
2n
3ado
4ger
5ing
5ua
4han
4jer
4ma
3chester
3dacan
5gi
5iling
5lay
6ika
5r
4iri
3ggarai
4kunegoro
6rat
4unkusumo
3hattan
3ik
4la
4njau
3okwari
4ppo
3sur
4yur
3tiri
3uel
4facturing
4llang
4rung
4sia
2ppi
3uto
2rapi
4wi
3bun
3c
4a
4el
6o
4o
5s
4us
3dani
4i
5yah
3et
3ga
5ret
8ha
3ia
5na
4e
4na
5e
5ir
5o
4o
4ssa
4tim
4upol
3k
4as
3lina
3oko
4s
3paung
3rakech
7sh
3sda
5ya
4eille
5kal
4ha
6ll
4ma
4udi
3tha
4in
6ik
6us
4owardojo
3uarar
4f
3ves
3wan
5ta
3y
4am
5ti
4ono
3zuki
2s
3duki
3eru
3inton
3jid
6il
3kapai
3sachusetts
4imiliano
6o
3ters
3yarakat
2tador
4hari
4ram
3hew
3i
3ondang
3t
4eo
4hew
3ulessy
2ulana
4ida
6ya
3mere
3ritania
6ius
5zio
4o
2x
3im
2ya
3brat
3jen
3or
5a
4tte
2zda
1babane
3h
3k
2oeik
2s
1cdonald's
8s
2laren
1d3
1ea
2cca
2dan
3co
3ellin
3ia
5indonesia.com
5n
4nah
4terania
2ga
4n
4wati
3han
2idi
3lani
2ja
2kah
3kah
3ong
3siko
2laka
4ni
4ti
4wi
4yu
3bourne
3inda
4ssa
2mpawah
2nag
4ker
7trans
3dag
6ri
4es
4iang
5kbud
9ristek
6dasmen
6tisaintek
3engah
3han
4ub
5t
3kes
5u
4o
5mdigi
6info
5p
6ukm
4um
6ham
3lhk
4u
3neg
3o
3pan
6-rb
5r
6ekraf
4erin
4ora
3ristek
9dikti
3sesneg
4os
3tan
5wai
4eng
5ri
2rah
4k
4ngin
5ti
4pi
4uke
3babu
3cedes-benz
4u
3deka
7.com
3i
4ah
3lion
3pati
3ry
2sir
3uji
4t
2ta
4l
3eorologi
3ro
5tv
7news.com
2ulaboh
3tya
2xico
1gr
1iami
3ngas
2chael
4elle
4igan
3rosoft
2fta
5chul
5h
2gas
3ran
6t
5si
3uel
2ka
3e
3hail
3ro
5nesia
2la
4n
5o
3ik
4ter
2mika
4n
2na
4hasa
4ngkabau
3d
4anao
3eral
5ba
3ggu
3h
3i
4ng
3neapolis
5sota
3sk
3yak
2quelon
2ra
4nda
3na
3ror
2sbakhun
3s
4issippi
2t
3ch
3igasi
3ra
3subishi
1k
2d
1nc
3tv
1obil
2ch
4amad
6mad
2dal
3ern
2eldoko
2gadishu
2hamad
5ed
5mad
6ed
2jokerto
2koginta
2ldavia
4ova
2mbasa
2naco
4ko
4s
5h
3chengladbach
3de
3etary
5er
3golia
5ndow
3ica
4ka
3rovia
3ster
3te
5negro
5video
4real
4serrat
3umen
2ody's
3n
2resby
3gan
3ning
3otai
4wali
2scow
3kow
4wa
3sad
3ul
2togp
4r
5ola
5s
2utong
2zambik
1pr
1r
2p
2s
2t
1s
2f
1u
2amalat
3ng
5thai
3ra
4o
2chtar
2da
3zakir
2enchen
2h
3adjir
4imin
4mad
5mad
8iyah
3tar
2i
2jahid
4ni
2khlis
3omuko
3tamar
4i
2lawarman
3timedia
3ya
5di
5na
6i
5wan
4ono
2mbai
2na
4rman
4war
3chen
3gkur
3ich
4r
3the
4ilan
2rib
3ni
3sid
3tado
3ung
2sa
3cat
3dalifah
3eum
3i
4si
3kat
3lim
6at
3tafa
4ikasari
4ofa
3yawarah
2tiara
2zakir
4ni
3dalifah
1yanmar
2les
1ünchen
0n'djamena
1ababan
4wi
3il
5a
4re
3lus
2d
3eak
3ia
4em
3u
3ya
2fisah
2ga
4n
4ri
4saki
3ekeo
3ita
3orno-karabakh
4ya
2hdlatul
2ibaho
3nggolan
3robi
2jaf
3ib
3wa
2lle
2m
3ibia
2na
4ng
3cy
3da
3g
4groe
3i
3jing
3lohy
3ning
3yang
2omi
2pitupulu
3oli
2rendra
3ji
3koba
5tika
2sa
4ruddin
3dem
3ional
4r
3rul
6lah
3sau
4r
3ution
2tal
5ia
6us
4sha
3han
3ional
6s
3o
3una
4re
2uru
2y
3pyidaw
6taw
2zar
5uddin
1ba
2c
1dao
2oen
2uga
1egara
6-negara
3eri
2il
2layan
3son
2neng
3g
3i
3ny
2o
2pal
2razzurri
2stle
2t
3.
3anyahu
3flix
2vis
2w
3castle
3s
4week
2ymar
1gada
3njuk
3wi
2urah
1hk
1ia
3ga
3mey
3s
2ce
3holas
3k
3o
4la
6s
2gel
4r
5ia
2karagua
3kei
4i
3o
4lai
4sia
2l
3a
2na
3g
3ing
2sa
3p
3san
2ta
2ue
1kri
1oah
2c
2kia
2n
3-blok
3a
3blok
2or
2pe
4mber
2ra
3folk
3ma
3th
3wegia
4ich
2taris
3onegoro
3tingham
2u
3akchott
2va
4k
4n
3el
5is
3i
4a
5na
4ta
6sari
3osti
1s
2a
1tb
2t
2u
1u
2gini
3raha
4oho
2klir
3u'alofa
4alofa
2mfor
2n
3ukan
4ng
2r
3-sultan
3aini
4ni
3diansyah
5n
3hadi
5sanah
5yati
4idayat
3janah
3lela
3mala
3ul
3wahid
2s
3a
4kambangan
4ntara
3ron
3wantoro
1v
2idia
1y
2ai
2oman
3nya
2t
0obama
3t
1ca
2bc
2tavia
1dense
3sa
4sa
1ecd
2sman
1f
2ficer
1gan
1hio
2oirat
1ikn
1jk
1ka
2ezone
7.com
2i
3nawa
2ky
2sibil
2tavia
1lahraga
2d
2e
3ksandr
3o
2impiade
3ver
4ia
5er
2ly
2ympiakos
6c
6que
1ma
3n
3r
2bo
3udsman
1n
2e
1oredoo
1pa
2ec
3n
4ai
3rasi
7onal
2m
2po
1racle
3ng
2chard
2ganda
5isasi
8tion
6zation
2i
2lando
3eans
2mas
1saka
3ma
2car
2eania
2lo
1tonomi
3rita
7s
2sus
2tawa
3o
1uagadougou
1vo
1wen
2i
1xfam
3ord
0p2g
1a
2blo
2cific
4tan
2dang
6sidimpuan
3jadjaran
5jaran
2gar
2hang
3lawan
2jak
2k
3am
4nsari
4r
4tan
3istan
3pahan
5k
3ta
3uwon
2l
3abuhanratu
4ce
4ng
6ka
8raya
4u
3embang
4rmo
4stina
3merah
3opo
3u
2man
3ekasan
3ong
3ungkas
2n
3-rb
3ama
4sonic
3casila
4oran
3da
5an
5ng
4eglang
4jaitan
4u
3gan
6daran
5ribuan
4dam
4emanan
5ran
5stu
4gabean
4kajene
6l
7an
5ogabwilhan
6strad
4lima
3iai
4n
4tera
5ia
3jaitan
5ng
4i
3munjom
3rb
3sus
3tai
4ura
3waslu
2olo
2pandayan
3er
3ua
2ra
4guay
4hu
5yangan
4limpiade
4madina
6ribo
4ngtritis
4pat
3dede
3e
4pare
3iaman
4gi
4s
5ada
5iens
4wisata
3lemen
3ma
3tai
3ung
2s
3aman
4ngkayu
4r
5ibu
3cal
3er
3i
4fik
3pampres
3tor
3ukan
4ndan
4ruan
2ti
3ra
4ialis
5ce
6ia
6k
3tani
5ya
4iasina
5mura
5nasarany
5wael
2ul
4a
4o
4us
3s
2vel
2yakumbuh
2z
1bb
2nu
2r
2si
2vsi
1di
3-p
5erjuangan
3p
2r
2s
2t
3t
1earl
2balap
3ulutangkis
2dangdut
3ro
2gadaian
3unungan
2jabat
2kalongan
4n
5baru
3erja
7an
3ing
2labuhan
4ksana
4lawan
4poran
4tih
4yaran
3da
3indo
6ungan
4ta
3ni
3tu
3upessy
2malang
4saran
5yarakatan
4tang
8siantar
3balap
5ngunan
5ruan
4ebasan
5la
5rantasan
6dayaan
4ina
7an
4uat
3da
3eriksa
6ntah
aan
3ilihan
5u
4mpin
3kab
4ot
3prov
3red
3uda
2najam
4naman
5g
6anan
6gulangan
8ngan
4sihat
3carian
5tatan
3dayagunaan
4eta
4idikan
5ri
3eliti
4mpatan
4rapan
5bangan
3gacara
5daan
6ilan
5manan
7t
5tur
5was
8an
4ekspor
5lola
5tahuan
4kajian
4ungsi
5rus
5saha
3h
3ida
3jabat
5ga
5min
5ringan
3mas
3nsylvania
3s
3tagon
3uh
4kal
4lis
4ntut
3yanyi
4elenggara
5rang
4iaran
5dik
8an
2p
3arnas
2radi
4k
4ncis
5g
6in-angin
8angin
4wat
3banas
5si
5tasan
4uruhan
3cepatan
3dagangan
5na
7kusuma
5ta
3ekonomian
4mpatan
6uan
4ncanaan
3gerakan
4uruan
3himpunan
4ubungan
5tani
3ikanan
4ndo
6ustrian
4stiwa
3jalanan
5njian
4uangan
3kawinan
4ebunan
4umpulan
3lindungan
4udem
3madi
5na
5ta
7bank
7sari
4odalan
4ukiman
5syawaratan
3ppu
4usnas
6takaan
3s
4aingan
5tuan
5udaraan
4ebaya
5kutuan
5la
5makmuran
5rang
6ikatan
6o
7da
6u
4ia
5b
6a
5ja
5k
6abo
5pal
6ura
5raja
5s
5ta
5wa
3tahanan
5ma
6ina
5nahan
6ian
4h
4imbangan
4olongan
3u
4bahan
4m
5ahan
5da
4sahaan
3wakilan
2santren
4waran
3hawar
3isir
2taling
4ni
3enis
4r
5sburg
3inju
3ra
4okimia
5nas
4us
1gi
2n
2ri
1h
2di
2e
2il
4adelphia
4ip
6ina
6pe
2nom
2oenix
3ng
2ri
2uket
1iagam
3la
2dana
3ie
2erre
2gay
2kiran
7-rakyat.com
2leg
3gub
3iang
4pina
3kada
3pres
2mpinan
2nang
3dad
3rang
2ramida
2sau
2tcairn
2us
2zza
1j
2s
1kb
2i
2n
2p
3i
2s
1late
4forms
3za
2c
2h
2n
2t
2uit
1m
2i
3i
2k
1n
2a
2g
2i
2j
2m
1odgorica
3omoro
2han
3uwato
2kok
2l
3andia
3da
3ewali
3hukam
3ice
5y
4nesia
4si
4teknik
5ik
7-keamanan
7a
7us
6si
3res
6ta
8bes
4i
3sek
6ta
3tracking
2m
2n
3dok
3orogo
3pes
3tianak
2or's
2ppy
3uli
2rt
4-au-prince
4o
5-novo
4ugal
6is
2s
3o
3t
1p
2a
3d
3tk
2n
3/bappenas
3i
2p
3a
1rabang
4owo
4umulih
3da
5na
4esh
4ipta
3ha
3ia
3ja
4urit
3ka
3mac
4banan
4ono
4uka
3ncis
4owo
3patan
3setio
7ya
6ya
7o
4towo
3tama
4ikno
5wi
4u
3wira
7negara
6o
2d
2emier
3sdir
4enter
4iden
8t
5si
4s
3toria
3vention
2iangan
3hatin
3ma
3ncipe
4gsewu
3ok
3smatama
4tina
3yanto
4o
5no
2j
2obolinggo
3duk
5ser
3f
4esi
6or
3go
4ramme
3klamasi
3liga
3pam
4insi
3spect
3tokol
3vinsi
2íncipe
1s
2g
2i
3kolog
3m
3s
2m
3s
2s
3i
2v
1t
2di
2e
2fi
2ik
2pn
2un
1u
2an
2erto
2ji
4ono
2lang
4u
3o
4gadung
3p
3uh
4ngan
2ncak
3jab
2pr
3uk
4t
2ra
3ba
5lingga
3nama
5wirawan
4omo
3wakarta
5nto
4okerto
5rejo
2samania
4t
3kesmas
3pa
4ita
7sari
2tera
5i
3ih
4n
3ra
5jaya
4i
3u
1vmbg
1wi
2nu
1yeongchang
2i
2ongyang
0qaeda
2idah
2tar
1uad
3lcomm
2ebec
3ensland
3zon
2ito
0ra
2bat
2chman
6t
6wati
3ing
2den
3io
4tyo
2fa
4el
4h
3fi
3i
3li
2gunan
2hardjo
5ja
6o
4yu
3eem
3mad
5n
5t
5wati
2i
3han
3jua
3s
4a
2ja
4gukguk
4ratnam
4wali
2ka
3hine
3yat
2lph
2ma
4dani
5han
8i
4llah
4yana
3butan
3dan
3li
2ngers
4ga
4kasbitung
5uti
4oon
3i
3s
3tauprapat
4i
2ppang
3tors
2qqa
2ra
2syid
2tih
4ngs
3na
3ri
3u
4langi
2ul
3ng
2vi
2wa
4lpindi
4s
2y
3a
3mond
3on
3yan
1b
1cti
1d
2tl
1eal
4estat
4me
3p
2cep
2d
3aksi
5tur
3eb
3s
2form
6asi
2gina
4onal
2i
2jang
3eki
2ktor
2mbang
3pang
2ndi
4ra
4y
3gat
3i
3ny
3o
2porters
3sol
3ublik
8a
9.co.id
2search
4rse
5ve
3krim
3or
4urces
3t
4oran
7si
4u
2uters
2volusi
2x
2y
3kjavik
7ík
3naldi
2za
1homa
1i
2-1
32
2a
3n
4a
3u
2ca
4rdo
3hard
3k
4y
3o
2dho
3wan
2eke
2fai
3qi
2ga
3hts
2ka
3i
3o
2na
3i
3jani
2o
2rihena
4n
2sa
3et
3ka
3ma
5harini
3ta
4ek
2ta
3ola
2ver
2wu
2yad
5h
2zal
3ieq
3ka
4i
4y
1m
2ol
4.id
1ni
1oad
2bert
6o
6us
3i
4n
3y
2chmat
3kets
4y
2dri
5go
2ger
2hani
3ingya
3mat
2kan
2land
2ma
4hurmuziy
4n
5ia
3elu
3i
3o
3y
2n
3ald
6o
3donuwu
3ny
3y
2sa
4lia
3e
3iana
4ta
3mala
3neft
3s
4oneri
2te
3insulu
3terdam
2y
1rc
2dk
2i
2t
1s
2cm
2f
2ia
3s
2pad
2ud
3p
1t
1uang
5/badan
2di
4antara
4yanto
3y
2lly
2mah
4nia
3biak
3korem
3okoy
2ntuwene
2pert
2sdi
5ana
3ia
3lan
4i
3sell
3tam
2tan
3eng
3h
1w
2anda
1yamizard
3n
1éunion
0s
1aadah
2bah
4ng
3it
3rina
3u
2chs
2dikin
2efudin
3pul
2fitri
3rudin
2hala
4ra
4t
3el
4tapy
2id
3fuddin
5l
3mima
3ns
4t
5-germain
2kit
3si
3ura
2laam
4huddin
4k
4mpessy
4tiga
3eh
4mba
4s
3im
3ma
5n
3sabila
3vador
3zburg
2m
3a
4rinda
3ba
5s
3oa
4sir
3pang
4doria
4it
4oerna
3sudin
5l
5ng
3udera
5ra
4el
2n
3a'a
4a
4ta
3dakan
4i
5aga
4ra
4y
3gatta
4gau
4ihe
3ti
5ago
4o
5sa
6o
4y
3ur
2o
2pporo
3to
3utra
6i
2r
3a
4gih
4h
4jevo
4wak
3i
3mi
3olangun
3tika
3undajang
3wo
2songko
3suolo
3troamidjojo
2te
3gas
3pol
3reskrim
4ia
5o
3u
4an
3ya
2udara
6i
4i
5a
3t
2ve
2wahlunto
4ngan
3it
2yyaf
4id
1bsi
2y
1chalke
3ool
2mp
2ott
2tv
1d
2n
2r
3i
1e-malaysia
2a
3n
3ttle
2bastian
4tik
3elas
2cretary
3urity
2dayu
2jahtera
4rawan
2kadau
4r
4yu
3da
5prov
3jen
3olah
3retariat
9s
3si
3tor
3um
2landia
5gor
4t
5an
4yar
3ebgram
3or
3ular
4ma
4ruh
2marang
8-demak
3bilan
5ring
3en
5anjung
4ru
2nat
5or
4yan
3dai
3egal
4n
3i
4or
3sor
3tani
4osa
4ral
2oul
2pak
5bola
4ng
3eda
3inggan
3tember
4ian
3uluh
2ram
4ng
3bia
3da
5ng
3ena
5tak
3gei
5y
4io
3i
4bu
4e
4kat
3ka
3ma
3pong
3san
3tu
3ui
4yan
3vices
2skab
3neg
3tama
2tan
4ra
3iadi
5wan
7ti
3kab
3neg
4ov
3pres
3ya
5wan
4o
5wati
2villa
2ychelles
1hah
4ab
3khtar
3ne
4ghai
4ti
3rjah
4on
4p
2effield
3ikh
4la
3ll
3nzhen
2ihab
3nta
4zo
2ohibul
3pee
3w
1i
2agian
3haan
3k
3nipar
4tar
3u
2barani
3er
5ia
3olga
2chuan
2dabutar
4ng
4uruk
3enreng
3harta
3ik
4q
3oardjo
6jo
2em
3rra
2gi
4t
3li
2hanoukville
3ite
3ombing
4tang
2junjung
2kka
3umbang
2laban
4lahi
3icon
4tonga
4wangi
3verstone
4ia
2malungun
4mora
4njuntak
5ungkalit
4tupang
3bolon
3eulue
3on
5e
4rangkir
3panan
6g
2nabung
4ga
4mbela
4r
3do
5news
9.com
5ro
3ga
5perbangsa
6ore
6ura
4ingi
4karak
6wang
5il
4osari
3jai
3t
4a
5ng
2padan
3il
3rus
2r
3ait
3egar
3ia
3kuit
3o
2s
3ilia
3ka
3wanto
2tanggang
3epu
3i
3ohang
4mpul
4rus
3u
4bondo
4meang
5orang
2wabessy
1jafrie
1kandinavia
2k
2opje
3tlandia
2uad
2y
1lamet
3wi
2eman
2ipi
2ovakia
4enia
3wakia
1ma
3n
3rtfren
2k
3n
2p
3n
2rc
1ochi
3iedad
2edirman
3gijapranata
3harto
3karno
8-hatta
8putri
3marmo
3narko
3prapto
3tomo
4ta
2fia
5n
4fi
3tbank
3yan
2lidaritas
3o
4k
4mon
4ssa
2mad
4lia
2ndakh
3gkhla
3i
4a
3y
2phia
3peng
3utan
2rong
2sial
6is
4olog
3rodjojo
2uth
5ampton
2viet
1pace
5x
3nyol
2i
3egel
2ort
5ing
5s
2ring
2s
2urs
3tnik
1ragen
2ebrenica
2i
3lanka
3tex
3wijaya
2t
1s
1t
2abat
3dion
5um
3f
4sus
3mford
3n
4dard
8isasi
4ford
4ley
3r
4bucks
4link
3siun
3te
5s
4istik
2eel
3fan
6i
6us
3lla
3phanie
5en
3ve
5n
3wart
2h
2ie
3kes
3p
2ock
5holm
3ke
3re
2raits
4sbourg
4tegic
8s
3eet
3iker
2uart
3dies
3ttgart
1uahasil
3ra
5.com
2b-sahara
3agyo
4ng
3bagian
3ekti
3han
3ianto
4yanto
3roto
3ulussalam
2ci
2dan
4rsono
5to
5yono
3irman
3jiwo
3rajat
2e
3bu
3z
2gbk
3eng
3ianto
5rto
4harto
4ono
4yanto
5ono
2harso
5to
7no
5yanto
3endra
4rman
2jarwo
4tmiko
3iwo
2kabumi
4mara
5iskin
4rdi
5no
7putri
3irman
3ma
3oharjo
3ses
3u
2la
4iman
4stri
4wesi
3bar
3istiyowati
6yo
3sel
3tan
4eng
4ra
3ut
2marni
6o
5sono
4tera
5ra
3ba
5r
5wa
4er
4ing
3edang
4nep
3iati
4tro
3marecon
4it
3pah
3sel
3ual
4t
2n
3an
4rdi
5no
5to
5yo
3da
5ri
4erland
3gai
4kono
3u
2pardi
3er
3iori
4t
3riadi
5yadi
7nto
6ono
2rabaya
4chman
4di
4karta
4madu
3iah
4name
3vei
3ya
5dharma
6i
5na
6i
7ngrat
6to
4o
2san
5ti
6o
3i
4lo
6wati
3ter
3wono
2tanto
4rman
5to
3edjo
3ikno
4yoso
3opo
3radara
4isno
2u
2va
2wandi
4rno
2yanto
3ono
2zuki
1wansea
3ziland
2edia
2iss
1yafii
4ril
5uddin
3hab
4rial
6ni
6r
5ul
3iful
4kh
3msuddin
6l
3riah
5ef
5f
6ah
6uddin
2dney
2eikh
3kh
2iah
2lvia
6na
2ria
2uro
1ão
0ta'zim
2balong
4nan
3ungan
5i
2dulako
2fsir
2gulandang
2hrir
3ta
3un
2ipei
3wan
2jikistan
2kalar
3engon
3hta
2laud
3iabu
4ban
3linn
4o
2m
3an
4ra
3bang
4ora
4rauw
4unan
3iang
4l
3pubolon
3sil
2n
3a
4h
3duk
3fidziyah
3gerang
4gamus
6p
4kis
5uban
6dung
4sel
3i
4a
4mbar
3jung
7balai
7pura
3oesoedibjo
3te
4o
5wi
4ri
3ujaya
4widjaja
3zania
2p
3anuli
3in
2rakan
3i
4gan
3mizi
3umanagara
4na
2shkent
3ikmalaya
3mania
3pen
3s
3ya
2ta
2ufan
4ik
5q
2w
3au
2ylor
1bilisi
2k
1ebet
3ing
3o
3u
4ireng
2chnological
9y
2ddy
3jo
2gal
3ucigalpa
4h
2h
3eran
3ran
3upeiory
2knik
4ologi
2l
3-u
3ecom
4graph
4komunikasi
4nggen
4visi
3kom
6sel
3uk
2manggung
3bilahan
3po
5.co
2naga
3cent
3gah
4gara
7ong
4ku
3nessee
3tang
5ra
2pi
2rbit
4uka
3engganu
4sa
3hadap
3jun
3minal
3nate
3orisme
3ry
3tinggal
8i
3usan
2sla
2ten
2uku
3ngku
2weh
2xas
1gb
2k
1hai
4land
3lib
3mrin
2e
3resa
3ssaloniki
2imphu
2omas
1ia
3njin
3ra
2bet
2dore
3ung
2ger
3ray
2i
2juana
2ka
3et.com
3tok
2m
3ah
3e
4s
3ika
3nas
3or
5-leste
4thy
3teng
3ur
2na
3dak
3ggi
4kat
3i
2ongkok
2pikor
2ra
4i
4na
3ta
5yasa
4o
5.id
2ti
4ek
4k
4n
3o
1jahjadi
5o
3ndra
1mii
2min
2p
1n
2i
3-ad
5l
5u
1oba
4go
3ias
4ng
2dd
2gatorop
3o
2ha
2jo
2kelau
3opedia
3yo
2l
3hah
3i-toli
4kara
2m
3e
3i
3my
3o
4hon
3y
3é
2nga
3i
3ny
3towi
3y
2raja
3ino
3onto
2shiba
2to
4k
3tenham
2ulouse
3r
2wn
2yota
1pnpb
5-opm
2st
2u
1rade
3fford
3gedi
3ns
5-jawa
57
5aksi
5jakarta
5mart
6igrasi
5paransi
8ency
6ortasi
5tv
3vel
6oka
3wangan
2enggalek
2i
3ana
3bun
6news
a.com
3jaya
3medya
3nidad
3poli
3sakti
4no
3yono
2ump
3nojoyo
1sunami
1ual
3n
3sikal
2bagus
4n
2gas
3u
2humury
2lang
3ung
6agung
2mbelaka
2nggal
4kal
3is
5ia
2rangan
3in
3ki
5ye
4menistan
4s
3nip
2ti
3ut
2valu
1v
2one
2ri
1witter
1yas
2ler
1ürkiye
0u-16
37
39
220
33
117
120
23
1ad
2h
2i
2jy
2s
1b
2aya
2er
2hara
2k
2ud
1c
1d
2ara
3yana
2in
4ese
4us
1e
2a
2fa
1ganda
2m
1hamka
2o
1i
2i
2n
1jang
2ung
1k
2i
2m
2raina
6e
2sw
1laanbaatar
3ma
3n
2fa
2il
2m
2u
1m
2ar
3t
2b
2i
2j
2km
2m
3at
2n
3o
2rah
2s
3ida
2um
2y
1na
3ir
3nd
3s
2cen
3los
2dana
5g-undang
3iksha
4p
3p
2ej
3sa
4co
2fpa
2garan
3gul
2halu
4n
4s
3cr
2i
3b
4raw
3cef
3fil
3ka
4om
3la
4ever
3mal
4ed
3on
3pa
3sba
4ma
4sula
3ted
3versal
7e
7itas
9i
9y
2j
3a
2khair
2lam
2m
3ul
2nes
2odc
2p
3ad
4r
4s
4tti
2ram
3i
3wa
2s
3ika
4l
3oed
3rat
4i
3yiah
2tad
4n
4r
3irta
3uk
2ud
2y
1ob
1ph
2i
2n
2r
1rsula
2uguay
3mqi
3san
1s
2a
3ha
3kti
2d
2k
3up
2man
2tad
5z
6ah
4z
5ah
2u
1t
2ama
4i
3ra
2d
2m
2okyo
3mo
2recht
2tar
2usan
3t
2y
1u
2d
2n
2pa
1ya
1zbekistan
0v
1/brawijaya
1aduz
2le
4ncia
5tina
8o
3letta
5y
3paraiso
2n
3couver
3essa
3uatu
2tikan
1egas
2lla
2nesia
4zuela
2ra
3de
3onica
6ka
2teran
1i
2ce
4nte
3ky
3tor
6ia
2enna
4tiane
3ra
3t
4nam
2go
2i
3i
2ktor
6ia
2la
3la
5rreal
3nius
2na
3cent
3o
2ra
3giawan
5l
5n
6ia
2ta
4ly
2va.co.id
4news
3i
3o
1ladimir
5vostok
1oa
2ice
2kalis
2li
3kswagen
3odymyr
2n
1ulkanologi
0wabup
2cana
2da
3irut
3uk
2gub
2hab
4na
3id
5in
3yono
4u
5di
5ni
2ingapu
2jo
2ka
4bareskrim
4f
4polda
7res
8i
4tobi
3etum
3il
2langitan
3es
3hi
3i
4d
4gereja
4kota
4songo
3l
4is
3ubi
4yo
2men
5a
6g
5dag
5han
5kes
7u
6umham
5lu
5tan
2nda
4erers
4i
3ggai
3tannas
4impres
2pres
2rdah
5na
4hana
7i
4oyo
3ih
3madewa
3open
3riors
3saw
6a
4ito
3ta
5wan
2sekjen
3hington
3is
4t
3kita
2t
3ch
3ford
3imena
3timena
3useke
2wali
4n
5g
3oruntu
2y
3an
3ne
1eb
2ek
2f
2h
2lle
4ington
2mbley
3py
2nas
3da
4y
3i
3ny
2rder
2st
1ho
1ibisono
3owo
2caksono
2dada
3e
3i
4a
5stuti
3jaja
7nto
5narko
4ojo
3odo
3ya
5wati
2jaya
6nti
8o
2ka
2layah
3dan
3helmus
3liam
4y
3son
2mbledon
2na
3da
4hoek
4y
3ger
4s
2ra
4nto
4wan
3yanti
2shnutama
3nu
2thout
2wik
4n
2yono
1olfsburg
3verhampton
5s
2nda
5ma
3ogiri
4sobo
2rld
2wor
1sj
1to
1uhan
2lan
5dari
3ing
1wf
0x
1avi
1i
2'an
2aomi
2nhua
3jiang
1l
0yaakob
2hukimo
3ya
2i
2le
3imo
2maha
4n
3oussoukro
2na
3gon
3i
3ti
4o
2ounde
6é
2pen
2qut
2sin
3min
3onna
2ti
2yan
4san
3uk
1eni
3ny
3ti
2revan
3usalem
2vgeny
1imm
1lbhi
2ki
1oga
3i
3ya
5karta
2hana
5es
2kohama
2landa
2man
2nhap
3if
2pi
2rdan
6ia
3k
2s
3ef
4p
3hihide
3si
2unis
3tuber
2yok
1uda
3ha
4i
4oyono
3i
4sial
3o
2li
4a
5n
6a
6to
4us
2nani
3i
4ta
3us
2ri
3y
2sak
3ril
4on
3uf
2yun
0zaenal
4uddin
2greb
2hra
2idin
3nal
4i
4uddin
5l
3re
2karia
4t
3i
3y
2mbia
4oanga
3zami
2nnuba
3zibar
2porizhzhia
2skia
1ealand
2bra
2nit
1imbabwe
2nedine
1latan
1ulaikha
3fa
5n
4ikar
3has
3karnain
4ifli
3mansyah
2mi
2raida
3ich`
export const paths: string = `0200A0N:0100B0100D0100E0100F0100G0100K0200L07O110m>0100M0100N0100O0100P0100Q0100R0100S0100T0100U0100V0100W0200X0DK111@50100Y0100Z0200[0i10200\\07V0100^0200_0O20100\`1109?210CS110:k110U]111@]111C?111Hi111JA111JB111K>111P10100a0100b0100c0100e0100f110Gj0100h0200i00I0100j0100k0100l0100m0100n110YB0100o010100101201013010160101701018010190101<0101=0101>0101?0101@0101A0101C0101D0101F0101G0101H0101I0101J0101K0101L1109?111@]111Ea111JA111K>111P10101M0101N0201P0JV0101S0101T0101U0101V0101Z1216n0\`F121@K0MT0101[0101\\0101]0101^0101_0101a0101b0101c0101d0101e0101f0101g0101h0101i0101j0101k0201l06S111JN0101m110S10101n0102001023110S1010260102701028010291103e0102:0102;100202<0]N210:k3117:2117:0102=1204X0\`c211M\`110[^110i40102>0102?0102@0102A0102B0102C0302D0@41I40102E0102F0102G0102I1105[110PC110U\`110lR1119i1119j0102K0102M0102N0102O0102P0102Q0102R0102S0102T0102V0102W0102Y0102Z0102\\0102]0102^0102\`0102a0102b0102c0102d0102e0102f0102g0102h0102i0102j0102l0102m0102n0102o0103001031120WG0Rf130fS00g0nf01032110MT010330103401035010360103701038010390103:0103;0203<0Gk210o\`0103=0203>05e0103?0103@0103A0103B0103C0103D0103G0103H0103I0103J0103K0103M0103N0103O121R[1AU0103P0103Q0103R0103S100103T0103U0103W110\`]111@]111AM211JJ111JA111P10103Y0103Z0103[0103\\0103]0103^0203_0SR0203\`0SR110SS210S10103c0103d0103e0103f0103g0103h1101Q0203i0^\\0103j0103m0103n0103o010400104401045010460104701048120_l1PQ010490104:0104;0104<0104=0104>0104?0104@0104A0104B0104C0104D0104E0104F0204G1He0104H111E30104I0104K0104L0104N0104O0104P0104Q110DG110F=110FA110]O220R=0F=0104R0104S100104T0104U0204W19K210QR210R<0204X0C=110\`c111M\`0204Y1RN0104[0104\\0104]0104^100104_0104\`0104a0104b0104c0104d0104e0104f0104g0104h0104i0104j0104k0104m0104n0104o010500105110110m>01052010530105601057010580105;120Bh09A0105=0105>0105?0105@0105A0105B0105C100105D0105E0105F0105G0105H0105I110QR110R<0105K0105L0105N0105O100105P0105Q0105R0105S0105T0105U0105V0205X0C80205Y1?n111Dd0105\\0105^0105_0105\`0105a0105b100105d110B?110IU110S1110dO0105f0105h0105i0105j0105k0105l0105m0105n0105o0106001061010630106401065010660106701068010690106:0106;0406<0lM1;a0S10106=0106>0106?0106@0106B0106C0106D0106E0106F0106G110ih111=<0106H0106I0106L120S10Ih0106M1010120SP06e1211U0KT121;Q0JO0106N0106O0206P02L0106Q0106R0106S1109?111231319C04111S111@]111JA111JB111K>0306U0Fl0Ai0106V0306W0DD08l110KT130SB0S\\08l1211U0KT0106X0106Y0106Z110D61112l0106[100106\\100106]0106^0106_1308e06S1JB140S;1A;0jI0S1130g=1BD0S1130lj06S1JB1213o0S11414?0UL0SV0S11315\\14c0S11415c1Ib1:V0S10206\`0U00106a0106b0106c0106d0206f18I0106g0206h1Pj0106i120B[0jI120Pa0jI110SS0106j0106k0106l0106m0106n0206o0VM010700107101072010730107401075020760;C0107701078010790107:0107;0107<110cd0207>0cd0107@0107A0107F0107H0107I0107J0107K0107L0107M0107N0107O111JJ0307P0lY1O8110o\`0107Q0107U0107W0107Y0107Z0107[0107\\0107]0107^0107_0107\`0107a0107b0107c0107d0107e0207f0\`B0107g1303X1UI0lM1204M0F=1305403W1AM1205:0FZ120GD0^^140GE0co1@c0S1130Gi07B0SR210SR120Lb0lM120S@0LA120SM0li2219V06G120Xj0S1120Yk0\`c120[\\0li150[]0Bh0ZP0:V0lM120[l0FZ130^513Q0i[120a60F=160hU0040\\o0040Bh0L<420Bh0L<230\\o0Bh0L<120kP0F=120lI0lM130lM13T0:A311JQ2313W0Bh15V2613^0Bh14i1J?0[g0S12213j14O121160lM1413012e0hg0S11313B0Ql10n1213E0\\91313T0:A0BX1613f0PE0iE0Bh0Kc0>J220U91Ki1413g0o10Bh0dB2213H1NL2113I2314R0:[0]V1413h0\\90Bh13;1313j0SX0Bl220\\90NM1413l0Bh13_1J01414?0UC18Y0NP311DU410[l410\\31314Y13;0lM1215R0lM1117H1219V1EB121;e0^a3117D121;l0KS141<U0Bh0SG0lM121?T0lM141BD0Bh1?A0li121E90lM131J?0nM0lM121O_0bZ121QW0S10307h1S\\0I]0107i0107j0107k0107l0107m0107n0107o0108001081010830108401085010860108701088010890108;0108<0108=0108?0108@0108A0108B0108C110MT0108D0108E0408F0^K0EV0U0210U00108G0108H110F=0108I111O30108J0108K0108L0108M0108N0108O0108P0108R0208S0F=0208T00\`0208U0\`B121AJ0:0111M\`0108V120101D;110151201b1T8110@B120NQ14T140QR0N70mD1:K110SR211D9110W8110[i110_9120mD1:K111A<111D9111D?121FZ0OF0108W1109?111;<0108X0108Y0108Z110[b110\`c0108[110F=0108\\0108]101109?110:=111@]111JA0108^0108_0108\`1117Y0108a0108b0108c0108f0108g0108h0108i0108j0108k0108l1109m110;^110;o110=C110=c110=f110><120@006S110@2120A70mG110Bj110EV110FZ110S1130SX0SC06S120Td090110Tl110UO110UR110e8110gB110jV110kQ120li0S1120m30A^120o30m_1111E1213;06S210TA210TC1114m121:V0S1131A603W1AM2106G210HC121H>0S1210e8121HO0li121OW0S10108m0108n0108o01090010930109401095010960109701098010990109:0109;0109<0109=0109@0109B0109C0109D120cY17D1117D0209E0lM0209F0_81119[111@]111K>111P10109H0109J0109K0109L0109M0109N0109Q0109R0109S0109T0109U0109V0109W0109X0109Y0109Z0109[0209]01l0109_1109<0109\`0109a0209b09b0109d10111<70109e0209g0a[0109h110j^110k9110k;110kW0109i0109k100109l110S1110m>210S10109m0209n0BE120Bh0BE010:1010:2010:3010:4010:5010:6010:7110Xo010:8010:9010::010:;010:<010:=10111K>010:>010:?020:@1B<010:B111NL010:C010:D020:E0hL010:F010:G020:H1DF010:J010:K010:L010:M111@]111JA111P1010:N010:O010:P010:Q010:R010:T010:U010:W020:X1?i010:Y111MD010:Z010:]010:_010:\`010:b010:c010:d010:e010:f010:i010:l010:n010:o010;0010;1010;2010;3010;5020;60FK110IU1118H111O3010;7010;8010;9010;:110nP010;;010;?010;A010;B010;C010;D010;E10010;F010;G10020;H0nf010;I010;J010;K010;L10010;M010;N010;O010;Q111O8020;R0IH010;S010;T010;U030;V0SZ0I[010;Y020;Z0S1010;[10010;\\010;]010;^010;_010;\`010;a010;b010;d010;e010;f010;g020;h0cU010;i110Fm010;j010;l010;m010;n010;o010<0010<1010<2010<3010<4010<5010<6010<7010<8020<90WE010<:010<;010<<010<=010<>010<?010<@020<A0Nl010<C020<D0j1211@]211K>211P1010<F010<H010<J020<K08I010<L010<M010<N010<O110<E010<P010<Q010<S010<T110IU211>m010<U020<V0F4110il010<W120000P;120Bh0P;110P;010<X010<Z110?h010<[010<\\010<]020<^0D\\010<_010<\`010<a010<b010<c010<d10020<e0hf020<f0Bl010<g010<h010<i010<j110[l110\\3010<k010<l10111<7010<m010<n010<o010=0010=1010=2010=3010=4010=5010=6010=8010=9010=:010=;010==010=>010=?010=A010=B010=C010=D010=E010=F010=H020=I0iW010=J110FK110V12117:110[Y111?i010=K130000Po02_010=L010=M111721117:111KY010=N010=O010=P010=Q010=R010=S010=T010=U010=W111;<010=X010=Z010=\\010=^110CB010=_010=\`010=a010=b010=c010=d010=e010=f010=g010=h110gB111<W010=j010=k010=l010=n010>0010>1010>2010>3010>4010>5020>601o010>7010>8010>9010>:1106J111KA010>;10010><030>=1>E0h@010>>010>?010>C010>E010>F010>I020>J1;i010>K010>M010>O110P>120Pj0S1010>P010>Q110OS110Y7111L1010>R010>S010>T010>V010>W020>X1O3020>Y0IK010>Z010>[010>\\120G:0S1010>]111@]010>_010>\`010>a010>b010>c010>d010>e111@]111JA111P1010>f110N\\111H2010>g010>h010>i010>j010>l020>n02U010>o010?0010?1010?2010?3010?4010?6020?70RX110nQ110nT010?8010?9010?:010?;020?<0>T110M_1118F121Q]0M_2118F121Qa0^K010?=010?>111O8010??020?@0CP110n7010?A010?B010?C010?D110<U11180010?E010?F020?G1LC111PU020?H0PF010?I020?J0BG010?K010?L010?N010?O010?P010?S010?T010?U010?V010?W020?X10E010?Y010?Z010?[010?\\010?]010?^010?_020?a0m>010?b010?c010?d010?e020?f1Pd010?g020?i19]010?m050?n0o:1;N0o[0Fm060?o0JJ0E60Ae04118K030@00SN01Q060@10JJ1EW0410SS1E\\010@3010@5010@6010@7010@8010@9010@:010@;010@<010@=010@?010@A010@B010@C010@D030@E0m>06S010@F010@G010@H020@I17>210S1010@K010@L010@M110IU010@N010@O010@P010@Q1210E0S1020@S0d8010@T110>B030@U0Hd0o;010@W010@X010@Y110fR110o\`111HW111JJ020@Z1HW010@[010@\\010@]010@^010@_010@\`010@a010@b010@c010@d010@e010@f010@g010@h010@i010@j010@l010@m010@n010@o010A0010A1010A2010A3010A4010A5010A6020A70mG010A8111HW111JJ010A;010A@110MT010AA010AB010AE010AF010AG010AH110S1010AJ010AL010AM010AN020AO0=]010AP010AQ110S1010AR110S1010AS10020AT0bl010AW010AY010A[010A\\020A]1O8010Aa010Ac010Ag010Aj020Ak03V120Ca1<1010Al020Am0TU010An110S1010Ao010B0020B11@I020B31<>020B40BP020B50dk020B809j010B:010B;010B<010B>020B@10[010BA020BB0jD020BC0B0010BD010BH010BI010BJ010BK010BL010BM010BN020BO0BP010BQ020BS1TR010BT110l<010BU010BV010BW030BX0TO1TR140\\N0Q\\0^K0U0220Q]0U0210U0010BZ010B[020B\\0d9110iJ111J4010B]010B^010Ba010Bb010Bd010Be010Bf010Bg10010Bi120io0SR010Bj010Bk010Bl010Bm110ZM110e@1117X111A4111C=111K]010Bn010Bo010C0010C1010C2020C30^7010C4010C5010C6010C7010C8010C9010C:010C;030C<0HF1>]010C>010C?10010C@010CC10010CD030CH1KA0DZ210M1010CI111AJ010CJ010CK111AJ111Dj010CM010CN010CO010CP010CR010CT010CV010CW010CX010CY010CZ010C[010C\\010C]010C^010C_050C\`1O40NN06K0eJ010Cb020Cc1AD010Ce010Cf010Ck10110N<010Cl010Cm110o\`111JJ010Cn010Co010D0010D11100?2105<3117D010D2010D3010D5010D6110;@110M_211A2010D7111D\`010D8010D9010D:010D;010D<010D=030D>0\\N00?3105<010D?10010D@1010010DA10010DB020DC1R_010DE010DF111O3010DG120Gi0lM110HC140NN06K0eJ12M120NU12M120Yk12M2215?08e130Z=14?13I130[g1>l1J:120\\10lM120^506M120fL0S1120oN06S1213g0^V111561215U18F1215]0BX211:V3100\`310BX321;a0S1010DH020DI0^V010DJ010DL010DM010DN010DO020DQ1TR010DR010DS010DT010DU010DV010DW010DX010DY010DZ120BF0Ij010D]010D^010D_010D\`010Da020Db1U@010Dc010Dd010Df010Dg010Dh010Dk110V12309n0Bh0BE210RW240[]0Bh13X1CF2110N211372214]1M\`010Dl110GE110V1110\\9110ob110oc111361114C111Io111Oo010Dm010Dn020Do0S1010E0110RW1110N010E1010E2010E3010E4010E5010E7010E8010E9010E:010E;010E<010E=1209n0BE220Bh0BE110FU110Q7110RW1110N1111k111371214]1M\`010E>010E?010E@010EA010EB130Q=0cY17D2117D1418\\0Bh13d17D1218b17D020EC17D010ED010EE010EF010EG010EH010EI010EJ010EK010EM010EN110AK010EO010EP010EQ010ER010ES010ET020EU12M010EV110U0010EW010EX010EY010EZ010E[030E\\1SQ0<R010E]010E^010E_010E\`010Ea010Eb010Ec120bB09\\010Ed010Ef010Eg020Eh0DP010Ei010Ej010Ek010El010Em010En010Eo010F0010F1010F2010F3111Dc010F4010F5010F6010F7010F8010F9010F:10111<7010F;010F<010F=111<7010F>010F@010FA10110EV210U0010FB010FC010FD10110]f010FE010FF010FG010FH010FI010FL010FM111<7010FN010FO010FP010FQ010FR010FS010FT010FU010FW010FX010FY010F\\020F]1@4010F^010F_010F\`010Fa020Fb0:k010Fc010Fd010Fe010Ff010Fg020Fh0_d030Fj06S1Fm010Fk010Fo010G0010G1010G2010G3010G4010G5010G6010G7010G8010G9010G;010G<010G=010G>010G?020G@0J\\010GA010GB010GC010GF010GH111;D111>i010GL010GM010GN010GO010GP010GQ010GR010GS010GT010GU010GW010GX010GY010GZ010G[10020G\\05Y120TA01H020G]021111E3010G^010G_010G\`020Ga0\`d010Gb010Gc010Gd010Ge010Gf010Gg010Gh010Gk030Gl18C0a0010Gm010Go010H0010H1010H2010H3010H4010H5010H6010H7010H8010H9010H:010H;010H<010H=010H>010H?010H@010HA010HB010HC1109?111@]111JA111K>111P1010HD010HE010HH010HI1010010HJ010HK010HN010HO010HP010HQ010HR010HS020HT022020HU024111E3010HV010HW010HX020HY0a0030HZ0@008l110A_111Nn010H[010H\\010H]010H^010H_010H\`010Ha010Hb010He010Hf010Hg010Hh020Hi0BG010Hj010Hk010Hl010Hm010Hn010Ho010I0010I1010I2010I3010I4010I5010I6010I7010I8010I9010I;010I<010I=010I>020I?0I?010I@010IB010IC010ID010IE010IF010IG010IL020IM0nI010IN010IO010IP010IQ010IR010IS010IT020IU09C1117S111P6010IV010IW010IX010IY040I[0>U0o:0S[111;f010I\\130>D1I50FZ120>G0FZ110ho111>4131A80<B06M3206S1JB131A906S1JB131AM0N30S12312e0hT0S1040I]0ST0CV0_j010I^010I_010I\`010Ia010Ib010Ic010Id010Ie010If010Ig010Ih010Ii030Ij0J30?F210S1010Ik010Il010Im010In121S\\0BG010Io010J0010J1010J2020J51K7010J6010J7010J8010J9010J:010J;010J<10020J=1LW010J>111;0010J?010J@010JA010JB010JC010JD010JE010JF111K>010JG010JH040JI04101Y0ol220FJ01;010JK010JL020JN006110Fi010JO120GD0FZ130[j1N@0:S121;Q06M020JQ0m>010JR010JS010JT010JW010JX010JY010JZ010J[010J\\010J]010J^010J_010J\`010Ja010Jb010Jc010Jd010Je020Jf0Pl010Jg110S1010Jh010Ji020Jj0o\`010Jk1213>0TA010Jl010Jm010Jn010Jo010K1010K2010K3010K4010K5010K7010K9010K:010K;010K<010K=010K>010K?010K@010KA010KB010KC050KD0S;0[Q0:^0S11413o0ZK1@40S1010KE010KG010KH140S10SS07S1B;010KK010KM010KN010KO010KQ010KR010KU010KV010KX010KZ10010K[10030K]1;o0Sj010K^020K\`0S1010Ka010Kb010Kd010Ke020Kg0c7010Kh010Ki030Kj0Cd1Da010Kk010Kl010Km010Kn010L0010L1110?H110F=110F?110^V120h@19]310^V110jN1119]111?c010L2010L4120>Q0Y7010L5020L60dk110jK010L7010L8010L9010L:010L;010L>010L?111O8010L@10010LB1200<1A=1200\`0hI130co0lM0S1120mg0;h110mh110mj1213O04m11182010LC010LD010LE010LG010LI010LJ010LK010LL010LM010LN010LO010LP010LQ010LR010LS10010LT010LU020LV01l110h1111LY010LW010LX010L[010L\\010L]010L^010L_010L\`010La010Lc010Ld010Le020Lf1MD010Lh010Li010Lj010Lk020Ll1N8010Lm010Ln010Lo010M010020M20AV030M31E@1RC020M41>H010M5010M7010M8110S1010M9010M:010M;010M<111P1010M=010M>110MT010M?020M@04m010MA110S1010MB010MC010ME1107V020MF0=V010MG010MH1206S1JB110S1010MI010MJ010MK010ML010MO020MP1:7010MQ010MR010MS010MT010MU1108C110bF121C30fH010MV010MW010MX010MY010MZ010M[010M\\010M^110AK010M_1208l0S1110;9020M\`0K\\010Ma010Mb050Mc1Lo14Q13S0B7010Md010Me110;\\110GG110\\I010Mf010Mg010Mh010Mi010Mj010Mk010Ml10010Mn010Mo1101Z1203i0^\\11062110=Y110AC110Cj110FV110H^110K0110KP110L0110Mn110Q\\110R@120RJ0a^110ZQ110[f110\\R110^\\110\`g110aY110a]110b\\110eM110fH110hD110hF1111R1113U111;6111<P111=d111>_111@j111C0111C7111Cd111DS111Fg111Hf121I611W010N010010N1010N2020N30:k010N4010N5111>O010N6110F[110Se111So111T>010N7010N811183010N9010N;010N=010N>111<b010N?010N@010NA010NB010NC010ND010NE010NF010NG020NH169010NI010NJ010NK010NL010NM010NO101101Z110\\5110]m111M6010NQ101114T010NR1109?111@]111JA111K>111P1010NS010NV010NW010NX010NY010NZ010N[010N\\010N]010N^010N_010N\`010Na010Nb010Nc010Nd010Ne010Nf010Ng010Nh010Ni010Nj010Nk010Nn010No010O1030O30UX17W110]Y120g=0S1111;b121NL0]Y010O4010O5010O6010O7010O8010O9010O:010O;010O=10010O>111O8010O?010O@010OA010OB010OC010OD010OE010OF010OG010OH010OI010OJ010OK010OL010OM010OO020OQ1T0010OS010OT010OU010OV010OY010O[010O\\010O]010O_010O\`010Oa010Ob010Oc010Od010Oe010Of010Og010Oh010Oi010Oj010Ok010Ol010Om010On010Oo010P0010P1010P2010P3010P4010P5010P610010P7010P8010P9010P:010P<010P=010P?010P@10010PB010PG010PH010PI010PJ010PK1308l0i30li130[j1I90S1120co0TA130lm1@c0S11313o0j\\0S1020PL0:7010PN10010PO010PQ030PR1HT0S1010PS010PT020PU1?5010PV010PW010PX040PY0@R0i?0AK010PZ010P[010P\\010P]010P^010P_010P\`010Pa1218d0jI010Pb020Pc0]e210o\`211JJ010Pd010Pe010Pf010Pg010Pj010Pm111=2010Pn010Q0010Q1010Q2010Q3010Q4010Q5010Q6010Q8010Q9030Q;1G;1@]211JA211P1030Q<1<J1RO020Q>0ON010Q?010Q@010QA010QB010QC010QD010QF010QG020QH0YB010QI010QJ010QK010QL010QN010QO010QP010QQ130jI0eG0S1010QS010QT010QU010QV010QW010QX010QY010QZ010Q[010Q\\120^K0nf110li010Q^010Q_010Q\`020Qa0=b010Qb010Qc010Qd010Qe010Qf010Qg020Qh0JI010Qi010Qj010Qm010Qn010Qo010R0020R11K7010R3010R4010R5010R6010R7010R8010R9010R:010R;010R?010RA010RB010RC1201C0S1120;?0S1130?k0kK0S1130Ec03i0S1210S1130WG1J70S1120jI0S1010RD010RE010RF010RH110nf010RI010RK010RM010RN010RP010RQ010RR110:k010RS010RT010RU010RV010RY010RZ010R[030R\\0AZ0b\`010R^010R_10010R\`010Ra010Rb010Rc010Rd010Re10010Rg110o\`111JJ010Rh1217<0S1010Ri020Rj09G010Rk010Rl010Rm121FP0dI010Ro010S11101m120B21RO120IJ1R\\130SS0jI1B;120S\\07R110fR110o\`121771RO121EQ0Hc121G?0a0111JJ020S20R2010S3110o]210QM010S4010S5020S60PE110Q;010S7010S8010S9010S:030S;0[e05M010S=111MD010S>010SD111;<010SE010SF010SH110FK110V12117:1217:0FK211?i111?i010SI1301O0TA0lk120[n0U01313G0B\`0lk1215S0<=121A10S1121J008W210X7221A?0mm211Fa070SJ0JJ0DD0o:0Fm0410J4230HL1AU1;N2417803l0o:0Ab010SK110U]010SL010SO110h]110i1040SS07C0Gj01Q130B60o:0WI120B=0B6120Gj01Q120_m0ol120in0K6010SU010SW010S]010S^010S_010S\`111O8010Sa010Sb010Sc010Sd010Sf010Sg010Sh010Si010Sj010Sk010Sl10010Sm010Sn020So0U]010T0010T1111721117:010T2111P1010T3010T4010T5010T6010T7010T8010T9010T:010T;010T<010T=010T>010T?010T@010TB030TD0DD08l111E@010TF010TG010TI010TJ010TK010TL010TM110<=110=k110A:110[_210<=210U0110hI110li010TN010TP010TQ010TR111@m010TS010TT010TU010TV010TX010TY010TZ010T]010T^010T_010Ta010Tb010Td010Te010Tf010Th010Ti010Tj010Tk010Tn010To010U01109?120Af0?n110I:110Lg120SS1E31117Y1119V111;<111@]111K>111P1010U2010U3010U4010U51101Z1214=1NL010U6010U7010U8010U9111;<111Ki020U:0Kh030U;04l0CL110TE010U<010U=010U>010U?010U@010UA010UB010UD010UE010UG020UH0o\`010UI030UJ01B1He010UK020UL0e[111:C010UM010UN010UO010UR010US010UT010UU020UW0Ub210Ij010UX1109?1117W111JA111K>010UY010UZ010U[010U\\010U^010U_010Ua010Uc010Ud010Ue010Uf010Ug010Uh010Ui010Uj010Uk020Ul0TE010Um111GJ010Un120IJ0?Q010Uo010V0010V11117:111KY010V2010V3010V4010V5010V6010V8111JJ010V9010V:010V;1109?111K>010V<010V=010V>010V?1117Y010V@010VB010VC020VD0ZV030VE0TA10b010VF010VG010VH010VI010VJ010VK010VM010VN010VO010VP010VQ010VR010VS010VT010VU010VV010VW010VX010VY010VZ010V[010V\\010V]010V^030V_0Ph1O8010V\`1108:1109I120CA1HL010Va010Vb010Vc010Vd010Ve010Vf010Vg010Vh010Vi010Vj010Vk010Vl010Vm010Vn010Vo010W0010W3020W40j?010W5010W6010W7010W8010W9010W:010W;1118F010W<010W=010W>010W?010W@010WA010WB010WC010WD010WF010WG020WH0;=210^V2118F010WJ010WK010WL010WM010WN010WO010WP010WQ010WR010WS010WT010WU1117D010WV110Q=010WW120S10d?110[g120h@19]010WX010WY1200\`09?310CS210:k210U]211@]211C?211Hi211JA211JB211K>211P11101N1103D1106I1106]1107l1108G1108W2109?1108Z210[b210\`c1108]2109?211@]211JA1108^1108c1108g1108j1108n110931109411095110961209F0_8211@]211K>211P11109H1109Z1109[1209_09<110:5110:=211K>110:?120:E0hL110:K110:L120:M1@]211JA211P1110:U120;:0nP110;E110;L110;S110;g110;j110<5110<=110<@120<D0j1311@]311K>311P1110<L110<N110<O210<E120<^0D\\110<a110=?110>>110>E110>F110>R110>S110>]211@]110>e211@]211JA211P1110@g110@h110@m110AB110B]110C^120Cc1AD110Ce110DN110Ea110Ei110En120Ga0\`d110Gf110H0120I?0I?120JF1K>110Ka120Kg0c7110LQ110M<211P1110M?110MO110MQ120Mo0fH110N0120NR09?211@]211JA211K>211P1130Q;1G;1@]311JA311P1120Q>0ON120S60PE210Q;110S7120SK0U]110U^110U_110Un110Uo110V2110V9110Vc110Wf110XG110Xb210Q;110Xh110Xi110Xl110Y2110Y8110YX110Y]120Yb1P1110Z1110Z7110Z;110[P110[X120[b03m2106A210h=210hC211?G211@^211AK231BB1HS0;<211FR211H]211I;211T=110[f110\\2110\\m110]2110]?211K>211P1110]b210[b211@]211P1110^L120^O09?211K>120_:1C<120_=1;<110_?120_E18^110_L110_O120_\\09?210Y;211K>110_o211@]211P1110\`1110\`?110\`A120\`B09?211@]211JA211K>211P1110\`G110\`H120\`M0U]110a1110a3110aB130b819D0^K110b<120b]09?211JA211K>211P1110cB110cM211K>211P1110ca110ch110ci120ck1N=110d<110d>110dN110dO110d\\130d\`09?0CS211JA211JB110de120df1;<211JA110dh211JA120e40lT110e92109?211K>110eA211@]110eK110em110fi110gP110gU110hB110hE110hQ110i5110i8211@]211JB211P1110ic110jB211P1120jY0Gn120jZ0U?110jj110k62109?120kC1;<120kH094211;:311P1110k]120kg1;<110kj110l\\110lh110mA110mB110mC110mI2109?211@]211P1110nR120o<0RL220]L0RL311N=411@]411K>1110F1210G0\`e311P12111a1210V0;41110g11113111171311>0Bh0[b1111D1211b0jL1111l2109?1111m1112111128111291212\`05g210;M1112b1112j111351313P1211P11414;00H0a>0RL1115_1215a09?211@]1116?210U]1116M11170121750e71117K1117X1118P1118X1219?16O1219@0jA211H^1119F210U]1119M1119Q1119T121:P03a121;S0a3111;V121=:0PE210Q;121=S0lf121>G1:M111>o111?1111?2111?F111?[111?\\111@N111@b111@d131A@08209?311K>111AA121AD09o111AT111B?121BK1:j111BP111BS111BZ111B[111Bd111Bj111CA111CD111CY111Cf111DG211@]111DR111DT211@]111Dh111Ec111FG111FH111FO121Fc09?310CS211JA211K>111Fe2109?111Fh111Fi111G@111HM111HN111HZ111Hg121Hn1Jl211L:121Ho0>H210CG210\`c111I2111I3131I<0Tg09?311K>121IH1@]211JA211P1111II111IQ111Ia111Ih121J:0;P211SY111J;131K:1JA1@]311P1111K]131Ke1NN1NN111Kk111Kl121L:1P1111LZ111Ln121M209c3109?111M4111QT111Q[111RB121RX0XK111SZ111S[111Sn111T2010WZ010W[010W\\10110S1010W]010W^010W_010W\`010Wa010Wb010Wc010Wd120Q=17D1118b2117D010We110A\`010Wf010Wg010Wh010Wi010Wj010Wk010Wl1117D010Wm010Wn010Wo010X0110IH020X109I010X2010X3010X5010X71109?111@]111JA111K>111P1010X8010X9010X:010X;010X<1119_010X=1218N0AU010X>010X?010X@040XA0BY0Bh0S;410S1010XB010XC010XD010XE010XF010XG010XH010XI110gQ010XJ010XL010XM010XN110GX020XQ1;g010XR010XS010XT010XU030XV0:X01K21051210_f211;n211Sj211TX121E40[_2118F010XW010XX10010XY010XZ120hV0U]010X[010X\\010X]010X^010X_010X\`010Xa010Xb110Q;010Xc010Xd111KY010Xe010Xf020Xg1IO010Xh010Xi010Xl010Xm010Xn010Xo010Y0010Y2010Y3010Y4010Y5010Y6010Y81011146010Y9010Y:010Y<010Y=010Y>010Y?010Y@010YA010YC010YD010YE020YF0\`O110lH111;g010YG010YH010YI010YJ010YK010YL010YM010YN020YP0Q=010YQ010YR10010YS010YT010YU010YV010YW010YX010YY010Y[010Y\\010Y]010Y^110R@020Y_0\`>010Y\`010Ya020Yb1P1020Yc01Z010Yd010Ye010Yf010Yg010Yh010Yi020Yn09I110\`>010Z1030Z21;<0<=010Z3010Z4010Z6010Z7010Z8020Z:0:k010Z;010Z?010ZA010ZB010ZD1101Z221;a0S1211<7110lk111KA010ZE10010ZF10020ZG06S110FZ220>D1I5010ZI010ZJ020ZK0KE010ZN030ZO0^a0:h010ZR010ZS010ZT010ZV010ZW010ZX010ZY020ZZ17b010Z[010Z\\010Z]010Z^010Z_010Z\`010Za1112Y010Zb111<Z010Zc010Zd010Ze010Zf010Zg010Zh010Zi010Zj010Zk010Zl010Zm010Zn110eg110f@1114V1116f11176010Zo010[0010[1111N3010[2010[3110NU010[4010[5020[61;@010[710010[8010[9010[:010[;010[<010[=010[>010[?010[@010[A010[B010[C010[D010[E010[F1101O211<71401W0Bh1IV1=d431=e15R0lM1107D1107E1407g1Ob0i30li110>K120B\`0lk110D82700413;0BX1JS0040Bh1LR620Bh1LR2112Y120GD0^^150Gi0Bh1Ff0CS0i<110HH130NM0Bh1NI130NN06K0eJ110NU110Q:240Bh0NN06K0eJ310NU110SX110SY110Z0110Z>130ZL0Bh14_110[l211<7110\\3110\\9211<7110]J110]M130]_0Bh0D[310SA160^60;@0SC0Bh13;0\\<310ZU420Bh0SX3413;0eJ0Bh0Z03114V3617<0040Q:0040Bh0Yk620Bh0Yk2114V110^:220Bh1N3341Ob0Z50Bh0ga110a\`120b?0PA320Bh0Z>120bo0lk311<71210j1;@1110k1111L1111f230Bh0GD0^^1212f1NL330Bh15Z1:V1513@14X0Bh14i03i1313O0Bh0oI1613Y05J0li0Bh1;O0;W1813[0040Z00041<U0040Bh1J0620Bh1J0220Bh0Z0230CE0Bh0ga261KA0041>W0040Bh1J01114R1314Y13;0lM1114]1114a1115O211<71115S1415Z0Bh0Y\`151211:V1116X1117[1117_1117b1119:1119H171<U0041J00040Bh13[1KA220Bh1J0241J00Bh13[1KA121@U0li111DU211<7121J?0[g320Bh1LR111LR111ND171Ob0hn0040Z50040Bh0ga010[H010[I010[J010[K010[L010[M010[N010[O010[P010[R010[T010[U010[V010[W010[X010[Y1107g110821109;110;@110;G110;V110;a110;l110<0110<2110<g110>k110D8110Dc110EB110Q=110XV120ZD0lk211KA110\`U110li1112i1119V260CF0040S@0040Bh0Q=111>9111?j111@T111@W111E42204X0C=310\`c311M\`210[_2118F111Ed111FQ020[Z048010[[010[^110BX220hV0U]130li1;a0S1121;a0S1111;h220^K0:k111@X010[\`010[a010[b1102X1103m1106A1208]0:=110?\`110AX110Ah110IA110II110Y3110db120e_1P1110f6110h=20110hC110l\\110mI110mo1116P111<=111?G111@^111AK131BB1HS0;<111DH111FR111H]111I;131M?0Bh0?5131Q303W1AM220=W1;<210SD111T=030[c05Y1?n11089110:7110:;110:g110;8110Cm110HR120OP1T\\110SD110XB110el110n2111D^111H0111J_111L5111T\\010[d030[e05M0S1130@40S10@Y010[f050[g1>l0GD06S123050[k02D0co0kK0S1020[o11c020\\00=^210CB110oW010\\2020\\40jN010\\51109d120DG13A2113V2115U110F9110F:110F<110F=110FA110FC110JT110O3110]O110^V110^Z110cV120d=0NO211HJ110iS110jN1111G1111M1112N1217Z0jd111=c111><111I1111NL010\\6010\\8010\\:010\\;010\\=110S1010\\>010\\?010\\@010\\A010\\C010\\D020\\E1Tc010\\F010\\G020\\H00C010\\J010\\K010\\L010\\M010\\O010\\P110NM010\\Q010\\S010\\T010\\U010\\V010\\W010\\X10020\\Y0IH010\\]010\\^010\\_010\\\`010\\a010\\c010\\d010\\e010\\f010\\g050\\h1NU0Q:00]16>3114U3116>40010\\j010\\k010\\l010\\m010\\n010]0010]1010]2010]3010]4010]5010]6010]7120S10:g210OZ210[g210d?120h@19]1115X221OT158010]8010]910110=<110Di110R>110T\\110U]111Ba111PB010]:10010];010]<010]=010]>010]?111K>111P1010]@010]A010]B010]C010]D110S?010]E110]:110^A111?d050]F0>m1EX04X0C=120BX0i4120E;0i4121260\\N121;>0i4121;h0i4010]G010]H010]I111721117:010]J010]K010]M010]N110:k2117:110V12117:1117:111Oo010]O1305J1CF0li110HC120QR0F=311<7120R<0F=311<7120R=0F=311<7120S@19V120T[0F=311<7120T\`0F=311<7110ZD120[^0lM150lM0590ZH1JM14X230NN06K0eJ2214i03i1213?0^E1213H1NL1313g1571Ob1214A0S11314i03i0S1141KA12M1OT13m171OT0og0PD0Bh0^?1K@0ZH121PA0F=311<7121PY0F=311<7121Pe0F=311<7121Pf0F=311<7121Se0F=311<7121Sg0F=311<7111Tk010]P141KA12M1OT13m010]Q140GD0Bh0S;0lM130lM0[m1LU2213O0S1130oI0lM0S14119V120oN0S1210SR1310\\0h@0SR010]S111721117:020]T03i110NU1110C1114X010]U010]X010]Y110MD111MD010]Z1010010][010]\\010]]020]a06M120GD06M1217=06M131DU0=m06M010]b110[b111@]111P1010]c131A80<B06S121A906S131AM12e0S1321@c0S1111H1030]d06S01L1106T120gH0>N1315X0RG12M131KB1KA06M310K<121Qc0S1010]f010]g010]h010]i1203W1AM1106G010]j010]k010]n110V1020]o0V1010^1010^210010^310040^40Q:0\`c12M110V31412M1JF0Q:0\`c111SE010^6110li010^7010^8010^9010^:010^;010^<010^=10020^>1C4111J=020^@0o\`111@]111JJ111P1010^A10010^B1117D030^C0=I0iW110=O2117D130K]1;o0TA130\`=0bB17D110ec010^D010^F010^G010^H020^I1<K010^J010^K1103S1108K1208T00\`1208U0\`B1108W1108g1108h1108i1109X1109_1209b09b110:5110:M110;E110;I110;]110;g110<=110<Q110>;110A0110A5110AB110D0110D5110FX110M<110N1130PY0@R0i?110U?110U^110Z7110[R110\\Z110^N110_O110\`J110aa120c10b=110ca110ch110dD110dO110dj110fV110g:110gL110hV110ic120m<1T]1110G2111I1110H1210K02U1110^1110\`1110d1110e1211?16K1111\`1111a111281112K1112b1112d111391117M1117e1118X111>D111>a111>m111@2111@d111AA111BF111C>111DG111DT111Ej111FG121G;14:111GF111GI111I2211@]121I<16K111I=111IJ111IQ121I\`1KA111Ih111JP121Jk0[b111L2111Lj111PO111TR010^L010^M010^N020^O09?111K>010^P010^Q010^R010^S010^T010^U1119V010^V010^W010^X010^Y010^Z10111<7010^[010^\\111EC010^]010^_010^\`010^b010^c010^d010^e010^f010^g010^h010^i010^j010^k010^l010^m010^n010^o010_0010_1010_2010_3010_4010_5010_6020_70251105L1106M1206S1K>110=F110BQ110K:110K;110K<110K?110l[110oD020_80Xb110cF111M7010_9020_:1C<020_;0Q:010_<020_=1;<010_>010_?010_@010_A010_B010_D020_E18^20010_F010_G10010_H010_I010_J010_L010_M010_N010_O010_P010_Q010_R010_S10010_T010_U040_V1A60G:0S1010_W10010_X010_Y010_Z010_[020_\\09?110Y;111K>010_]020_^1@]111P1010__110AK010_\`010_a010_b010_d010_e010_f110m>010_g111O8010_h010_i010_k020_l0KL130Kj0Cd1Da110\`5110ao1112L010_n1108>010_o111@]111P1010\`0010\`1010\`2010\`3010\`4010\`5010\`6110cf110j\\1115P111KY010\`7111KY010\`8111KY010\`9111KY010\`:010\`;010\`<010\`=010\`?010\`A010\`B1109?111@]111JA111K>111P1010\`C010\`D010\`E010\`G010\`H010\`I010\`J010\`K010\`M110U]010\`N010\`P020\`Q12V010\`R010\`S10010\`T11091010\`U110A<110ne111FI010\`V110=7010\`W010\`X010\`Y020\`Z1PP010\`[010\`\\010\`^010\`_010\`\`010\`a010\`b010\`c110431105]1108M1108T120@Y1@]211K>120A81@]211K>110J1110JF110PP110UX110V8110YO110_K110fX110gA110h@110l\\211P1111FU111JA111K:121KD1@]111P1010\`f010\`h110S1010\`i010\`j10110U0010\`k020\`l0Pa010\`m010\`n020\`o0im010a1010a2010a3020a40Kn010a5111O3010a8110AK010a9010a:010a;010a<010a=010a?1201:0li120920Q:310U0130B_0TA0S1130RO13k0S1140XV0:X0lM051140Yo13b09>13F120\\10lM1413\`0Bh0540lM1213j0SX121441Bn1414i1>[0Bh0^?121A30J3121GM0S1010a@010aA010aB010aD010aE010aF010aG010aH010aI010aJ010aK010aM010aN020aO11e010aP010aQ010aR010aT010aU111KY010aV110S?010aW110FK110V1211KY110]D111?i010aX010aZ010a[010a\\010a_110GI010aa010ab010ac010ad010ae010af010ag010ah010ai010aj010ak010al010am010an020ao006210S1110091100;1105Y1208e0HC110@@2106S110HY120S109I110SD110TU110V;11183111D^121G?0S1020b1006010b2010b4010b5010b6010b7010b81219D0^K010b9010b:010b;010b<030b>1GM0S1010b@010bA020bC01l210MT110MT010bD010bE010bF110MT110Xk010bG010bH010bJ010bK010bL010bN010bO010bP010bQ110IU010bR010bS020bT051010bU010bV010bW020bX0f:010bY010b[010b]1109?111JA111K>111P1010b^010b_010b\`131@:0o:0Fm010ba020bb04J210\`5110;c010bc010bd010be010bf020bg0U0010bh010bi010bj120Co0Tc010bk010bl010bm020bn17c010c0020c10b=1110P010c2010c3010c4010c5010c6010c8010c:10010c;010c<010c=010c>010c?010c@010cA010cB010cC010cD010cE010cG010cH010cI010cJ010cK010cL010cM111K>111P1010cN010cO010cP010cQ010cR010cS010cV020cW0SJ020cY17D111KY010cZ010c\\010c^010c_010c\`010ca010cb010cc010cd010ce111O3010cg010ch010ci020ck1N=010cl010cm010cn010d010010d1010d2010d31101Z211<7110SR120Z=0DG120ZC0SR110]m1216>0SR010d5010d6010d7010d:020d;1J=010d<010d=121521:V321;a0S1121:V11T121N80S1121NL12M2215?08e010d>010d@010dA010dC010dD10010dE010dF111P1010dG010dH010dJ010dK010dL010dM010dN10010dO010dQ010dT11022110fR110o\`111JJ010dU010dV010dW010dX010dY010d\\010d]010d^010d_010d\`1209?0CS111JA111JB111P1010da111O3010dc010dd010de020df1;<111JA020dg185010dh111JA010di110AK111O3111P2010dj020dl0Dj010dm010do111NL010e0010e1110AK111O3111P2010e2010e3020e40lT010e5010e6010e8010e91109?111K>010e:010e=010e>010e?010eA111@]010eB010eC010eD010eE010eF010eH010eI010eK010eL010eN010eO010eP010eQ010eR010eS010eT010eU010eV010eW010eX010eY010e\\010e]010e^010e_010e\`010ea1109f010eb010ec010ee010ef010eh010ei030ej0:k17D211KY010ek010el010em010en010eo010f0010f1111KY010f2111KY010f3010f4110cf110j\\1115P111KY010f5010f7111KY010f8010f9010f:010f;010f<010f=010f>010f?010fA010fB010fC010fD010fE010fF010fH010fI010fJ010fK010fL1202I05W1102J110TP110kZ020fM0Nl010fN120K\`0S1010fO130SJ0o:1Ie010fP010fQ040fS0590^E0S1120GD06M010fU120D41ET010fV010fW010fY010fZ010f[010f\\010f]010f^010f_010f\`010fa010fb010fc010fd010fe010ff010fg10010fh010fi010fj111KY010fk110S?110V1211KY010fl110Rd010fm010fn010fo010g0010g1010g2010g3010g4010g5010g6010g8010g9010g:010g;110Gi110JP010g<020g=0S1010g>010g?010g@010gA010gC010gD10010gE010gF010gG010gI010gJ010gL110AK010gM010gN010gO010gP010gR010gS010gT010gU010gV010gW010gX010gY010gZ010g[1112Y010g\\010g]010g^010g_010g\`010gb010gc010gd010ge010gf010gg110ZU110eg110f@1114V1116f11176010gh010gi020gj1N3010gk010gl010gm010gn010go010h0020h21;@010h3010h4010h5010h6010h7010h8010h9010h:010h;010h<010h=010h>010h?1101O1401W0Bh1IV1=d1107D1107E1407g1Ob0i30li110>K120B\`0lk110D8150Gi0Bh1Ff0CS0i<110HH130NN06K0eJ110Q:220Bh0NU110SX110Z>130ZL0Bh14_110[l110\\3110\\9110\\l130]_0Bh0D[310SA110^6220;@0ZU420Bh0SX3413;0eJ0Bh0Z03114V3617<0040Q:0040Bh0Yk430Q:0Bh0Yk2114V130^:0Bh1N3110a\`120b?0PA320Bh0Z>120bo0lk110li1110k1111L1111f230Bh0GD0^^1212f1NL330Bh15Z1:V1513@14X0Bh14i03i1313O0Bh0oI1613Y05J0li0Bh1;O0;W1313[0Bh0Z01114R1314Y13;0lM1114]1114a1115O1115S1117^1117b1119:1119H131<U0Bh1J0121@V0li111DU121J?0[g010hA010hB010hE010hG010hJ10010hK010hN120nf022010hO010hP010hQ010hR020hS16\\010hV111MD010hW010hX010hY010hZ010h[110AK010h\\010h]110OX010h_010h\`010ha010hb010hc010hd010he020hh0?M20010hj010hk010hl010hm010ho010i0010i1010i2010i5010i6010i7010i810111@]111JB111P1010i9020i:0Qh010i;030iA0S<0S1010iB010iC010iD010iG010iH010iI010iK020iL1O5111S\\010iN010iO020iQ014110_C010iR110jK010iS010iT010iU110MT111MD010iV010iX010iY010iZ010i]010i^010i_010i\`010ia010ib010ic010id010ie010if010ig010ii010ij020ik1O8010il010j0010j2010j3010j4030j50Gj1T3020j60?O010j7010j8010j9010j:010j;110lM010j<010j=010j?111E;010jB111P1010jC010jD010jE010jF010jG010jH010jJ010jM010jN111<7010jO010jP010jQ020jR0U0010jS010jT010jU020jW1J^010jX020jY09I110>@110>R110Gn111JZ020jZ0U?010j[010j]010j^010j_010j\`010ja010jb010jc010jd010je010jf010jg010ji010jj020jk0jd110nI010jl010jo010k0010k1010k2010k3010k4010k5010k61109?010k7010k8010k;010k<010k=010k>010k?010k@010kA010kB020kC1;<010kD010kE010kF010kG020kH094111;:211P1010kI010kJ020kL0nI010kM010kN010kO010kR010kS010kT010kU010kV010kW010kX010kY010k[010k\\010k]010k^010k_010k\`010ka010kb010kd010ke020kg1;<010kh010ki010kj010kk010kl010km020kn1N8010ko010l0010l1010l2010l3010l4010l5010l7010l8010l9010l:010l;030l=00\`0CB010l>010l?010l@010lA030lB1Id1O8010lC010lD010lE010lF010lG010lJ010lK010lL10010lN010lO010lP010lQ010lS10010lU010lV010lW010lX050lY01E0411D\\01;121@J01Q131O80o:1C:010l[010l\\10010l^030l_19g1IZ010l\`010la010lb010lc010ld020le0m>010lg010lh020li082120=^0CB120I\\0ho110TA230Si0Bh1GK110TK130[k1;a0S1110__1110b1119k111>\\030lk00J1>k11011110:7120:j0h@2119]110<I120KI14I2119]110LY110LZ110VL110XO110XP120\\[04V110fT120fU1JI110hM120kf0;X1210f1>k111101116N121;30GO111>\\111>n111@f111C8121KG08Q010ll010ln010lo010m0010m1010m2010m4010m5010m6110S1020m71MD010m8010m9010m:020m<0Cb110V>110h[110oo121DY1Q_111T]210AK211K7111US010m=111O3010m?010m@010mA010mB010mC010mD010mE010mF010mH010mI101109?111@]111P1010mJ010mK010mL010mM010mN010mO010mP010mQ010mR010mS020mT06S010mU010mV010mW010mX010mZ010m[010m\\010m]010m^010m\`010ma010mb010mc010md020me0S1010mf010mi010mk010ml010mn010n0020n10?R010n2020n30AK010n4010n5020n60JM010n8010n9010n:010n;010n<010n=010n>010n?010n@010nA010nB010nD010nE010nF010nG010nH010nI010nK10010nL10010nN010nO010nR010nS010nT010nU010nV010nX010nY010nZ010n[010n\\010n]010n^010n_010n\`010na010nb010nc020nd0FK110aC11141111JB2109?211K>010ne010nf010ng010ni010nj010nk010nl010nm010nn010no010o0010o2020o30m_010o4010o5010o6010o7010o8010o9020o<0RL120]L0RL211N=311@]311K>010o=010o>010o?010o@010oA010oB010oC10010oD010oE010oF010oG010oH020oJ1LJ010oK010oL010oN1111c111Kh010oO010oP010oQ010oR010oS020oT0KT020oU0cS110cT110f3010oV010oW010oX010oZ121;a0S1111<7010o^010o_11003010oa020ob0\\7110b3111UT010od010oe10110S1010of020oh1<j010oi030oj04Z0C=120>^0SR130SR1OT0hi150[g1>l0GD0Bh13;310TA120[h0TA120[l0FZ120]d0TA120eg0SR120hi0SR130li13i0iE130lj13i0iE1410W15O07:1P1131160Bh15S410FZ1211T0hI1313\`1CF0SR1214P0SR1214R0FZ161OT0[g1>l0Bh13;0GD010om010on011010110201103100110401105041070Q\\0^K0nf110RH031080UL0\\91110b0110:0110;0110<0110=0110>0110?0110@0110A111O80110B0210C00:0110D0110F0110G110\`e211P11111I1111a0110H0210K02U0110L0110O110O<0110R110Q:221IV0li0210S0Nm0110T0110U0210V0;40410W15O07:1P10210X0UP0110Z0310\\0h@0S1210SR0210]1;<0110^100110_0110\`0110a0110b0110c0110d0110e0210f1>k0110g0110i0110j110=[0110l110AK0110m0110o011110111301114011150111701118011190111:0111;0111<0111=0311>0Bh0[b0211?16K0211@0>L0111A0111B0111C110]9110^J111KY0111D0211E08l0111F0311G13g13I0111H0111J0111K0111N110KE0111O0111P100111Q0111T101109?210CS120m<0Me110nJ1112\`111@]111JA0111V0111Y0111Z0111[0111\\0111]0111^0111_0111\`0111a0211b0jL0111c1101X121>X0LH111>Y0411d0PM0DM0S10111g1106M110HC0111h0111i1100\`1203L0lM110:\\120;M1;O120>=0;M110>^210SD120Bc1@L130Cg0S114e110Ch2106G130K]15X0S1110K\`130L31:V0S1110L4130LB0S11;<110LG110M5120M60YB110Ni130OR0nW1:V110Qk120TA1@B140Yj0Bh1580S1211@L120Yl08d210nf120]\`0@Y210A8210S1211KD110]l110lL20120lM00\`210Ch210S11114\`121580S12113;121:V0Ci111;a121DE0S1111NF0111j0111k0111l1109?0111m0111n110i>111A00111o011200112101122011231109?111@]01124011250312613d18F1215O0TK01128011290112;0112<0112=0112>0112?0112@0112A0112C0112D0112E0112F0112H0112I0112J0112K0112M100112N0112O0112P0112Q0212R14e0112S0112T0112U0112W0112X0212Z0O00112[0112\\0112]0112^0112_0112\`1103E1105g110;M20110PI110[S0312a13C0]R0112b0312c0oI0lM1211Y0lM121;<0U00112d0112g0112h1108@110LW110S1110\\2110hA111;3121I<0GV2114G2118Q0212i0O3111Lo0112j0112l110[Y0112n0112o0213101l1208W1;<120U]09P01132011330113401135021381BA01139100113:0113D0213F0BX110WY110^K1118f210EV310U0220UX09?311JA311K>0213H0M_120[Y0BX110a71118F111NL0113I0113J111;J111JT0113K0113L0113M110EV210U0110Td110UO110UR120UX09?211JA211K>0113N0213O0jd1110n0313P1211P10113R0213V0Q:0113Z0113\\0113]0113a0113c1101O110lk20220U019V311@]131IV1Ob0li131K@16>0^E111KA20111KE210U00113e110GD110i41117<0213n0:k220kn1N81119V131S>0kn1N80113o01142110M_021430Kf011450114701148011490414;00H0a>0RL0114<0114>0114@0114B0114D0114E0114F100114G0114H0214I0De110Di120FZ0QR210R<110^@111J:111Pc0114J0114K0114L0114M0114N0114O0214S0h?0114W0414Z0co0TA0S10414[1KA0RO0[^0114\\1201C0S11308e06S1JB401208l0lM140Pj0Bh1;k0S11313[0Bh0N30114^0114\`0214b0dP0214d0Oa1111c0214g0nf0514h1OT13I0Bh0Cg0114j0114k0114l0114n0114o031500lM0c]0215310001154021550lM011581307=1@c0S1140<B09O1@c0S1231Q@1@c0S1140>D1I51@c0S1130>G1@c0S1120G\\05Y130N31;a0S1110TA1314L0lM0S11319O04X0C=141A80<B1@c0S1131A91@c0S1121RH0S10315903F00:0115:111GF0415;0LF0DQ0S140110dT0115<110\`A0215=07O110840115>0315?08d08d1108e0115@0115A0115B111AS0115D1108W0115E1108K0115F110U00115G110Z70115H110080115I0115J110U^0115K1208T00\`0115L10111DF0115M111I20115N111Qk0115Q120Q;0Gi1212:0mG0115T0115W0115Y110>C110Bg1114^0115Z0115[0115\\120Kc0li120bM0li111NL210>C0415]1N@0=o0S10115^110bI111Ic0115_0115\`0215a09?111@]0215b0U]0115d0115e0115g0215i0MO0115j121T31Dn0115k0115l0115m0115n0115o0116001161011620116301164011650116602167140011680116:0116;0216<06M1112M0216=01G211MK211MM211MO1101L1106S211MO211MR110AJ110CQ110FZ21055211ML211MN211MP211MQ110HC110Hi110M_110S1110]c120ao0SD110h7111031118F111F0121G?0HC111Jf111MZ0116?110U]0116@0116A0216B1:V0116C0116D0116E110EV210U00116F0116G0116H110EV210U0111AF0116I0116J110^V1119V210jd0116L0116M0116Q0216R0QE0116S110>T110M_0116T0116U0116V0116W111E70116Y0116Z0116]0116^0116_0116\`0116a110>T110M_0116b0116c0116d0116e0116g120U019V211@]110U4110U60116h0116i0116j0116k0116l0116m0116o011700117301174101108I110Td110UO110UR120UX09?211JA211K>120hV0U]1111T121Fa1P1111G1021750e7021791830117;130GK0lk1GF120lk0U00117?0117@0117A100117B0117C100117D100117E100117F0117G110S10117I0217J0Rd130i\\0CB0M7210M71115^210bI211Ic0117K0117L0117M0117O0217P0?n0217Q0bc110j>111Pi0117R0117S0117T0117U0117V0217W0S10117X0117Z110jd0117\\0117]0117\`0117a0117d100117e0117f0117g0117i0117j0117k0217m0FK111?i0117n0217o1:701180011810118201183111JJ0118401186021870jo01188011890118:0118;100118<0118=0118>0118?0118@0118A0118B0218C0a00118D0118E0118F110Dl110]N0218G1O80118J0118L0118M0118P0118S0118T0118U0118V0118W0118X0118Z0118[0118]0218\`0[G0118a0118b1117D0118c0218e0_g0118f1211T09?0218h1KF0118i0118j0118k0118l111TR0118m111@d0118n110dD0118o110g:01190111Cf0119101192110G?011931200f0Gj1200n0YB1301Z16n0\`F211@K1204G1He1204W19K310QR310R<310S11104o1106H1306L0S10Ih1306i0B[0jI220Pa0jI210SS1206o0VM1308l0@006S210e8220li0S1221:V0S1221H>0S1221HO0li120;R0IH110=C120>:06J120>J1;i130@Q10E0S1120Do0S1110EK110Jg210S1120K\`0S1120Lm0S1120M00S1130M>0M01Kg120M\`0K\\120PU1?5130Pa18d0jI120QH0YB110R\`110Rl130Rm1FP0dI120Rn18R110S3130S;0[e05M110SF120UL0e[211:C110VM110We2300115@002210A\`120X00IH130X=18N0AU110Yh110Yi130[e05M0S1230@40S10@Y220A\`0S1120\\Y0IH120^\\1EC120\`V0=7130ao0S109I120bg0U0130g;0Gi0SR110iU120jR0U01110Y210S11112_1212h0S11312m0lM0S11112o210R<111321213;15Z1214g0nf1115Q2300115@002220Q;0Gi2212:0mG1315\\0Kc0li220bM0li1215i0MO1115m1116L1116\`2300115@0021217W0S11117Z1219I0S1111<i121@h0S1121Cm1J3131Dj1;T0TH131Ff02k1L\`131Gm0S01>d111IS121J50S1211@a111J8210S1111J9111K5131LD06i0jI230jI0eG0S1111LP121LU0U0121Nk0S1111PD210S1121RM0YB121S:0YB121Sl07X01194021950bl011960119701198011990119;100219<1<C111<M0119=0119>0219?16O0119@1103D1103S1108I1108]1109X110:=110;>110;L110>]110JF110KJ110NR110UX110Uk110X7110]W110b0110b]110ce110di110h^110jA110lT110l\\110mI110ne1111T1116K11182111;W111=S111>G111?G111@G111A@111AK111Bj111CE111FU111Fa111Fb111Fc111Fe111H^111Jl111K:111R^0119B0119E0119F110U]200119G0119H0219I0S10119J0119L0119M0119N0119P100119Q0119R0119S0119T0319U0<T0IU0619V12k0Bh03k1LO0\\9151QD0Bh0iP0:A0L=0119W0119X0119Y0119Z0219\\0S10119^0119_110d40119\`0119a0119b0119c0119d0119e0119f100119h0119k110240119l0119m0119n0119o021:00AK011:1011:2011:3011:4011:5011:6011:81102:110fH031:91;a0S1011::011:;011:<011:=011:>011:?011:@011:A011:B011:D011:E011:F011:G011:H011:I011:J011:L021:N00C011:O011:P1103a011:Q031:S0nf0S1011:T011:U021:V0hI011:W011:X011:Y011:Z011:[011:\\011:]011:_011:\`011:a011:b011:c011:d011:e011:f021:g0A0120nf0IU30011:h011:i011:l011:m011:n011:o011;1011;2011;3011;5011;7011;8011;9011;;011;=011;?021;@0a;011;A021;B0]f011;C021;D0:m120HM0S1110cd111D4021;E0S1011;F110S1011;H031;I0>A1:7121E<0:<011;K011;P011;R021;S0a3011;U011;V011;W011;X011;Y011;Z011;[011;\\011;]011;^031;_1SQ0<R021;\`0Pa031;a01L1@]211JA1102\\1104[1205Y0hP211GK1105h110671107Q1107]110:8110:O120<G1PS110>?110?e110@7110@9110@W130Ci0I[0HS310m4210]f221:V039310^@310\`R221K:0aS211K;110Eg110GF110HP130I[0Ci0HS210V;210mR211DK120I\\0=8110Io110J1110J6110KA110L@110LL110Me110NK110O^110Rg110S1110Si110T2120TA01H210KQ210Sj210fb2110T110TU110XC110Yd110[W120[b0f6110\\b110]B110]f110^@110^G110^k110_<110\`\`110a2110bP110dF211P1110dL110dY110if110jM110l7110mQ1110_1211N0KE1114H121580kU211IF1115W111731117U11183121:V08b210@Y210A8220Ci0^@211KD111>=111@o111AB111C;111Cj141DV0Ci1Dj0\`L211Pc111El111M9111M<111M=111Mh121Nc0kU111P@111PN111T4111U3011;b011;c10021;j05c011;m011;n011<0011<2011<3011<4011<5011<6011<7011<8011<9011<:110nC011<;011<<011<=011<?011<@011<A011<B011<D011<E011<F011<G011<H011<I011<K011<L011<N011<O011<Q10120CV0UF011<R011<S011<T011<V011<W10011<X011<Y011<[011<\\021<]16[011<^011<_011<\`011<a011<b10011<c011<d011<e011<f011<g011<h011<i011<k011<l011<m011<n011<o011=0011=1011=3011=4011=5011=6011=7011=8011=9021=:0PE110Q;011=;110K_011=<011==011=>011=?011=@011=A011=B011=C011=D011=E011=F011=G011=H011=I011=J011=K011=L011=M011=N011=O011=P011=Q011=R021=S0lf011=T011=U011=V011=W011=X011=Y011=Z011=[011=\\011=]011=^011=_031=\`0Kd1Ei011=a120FD1D>011=b011=f011=g011=h011=i011=j021=k1>Z220A?0e<111UI011=l011=m011=n011=o011>0011>1011>2011>3011>4011>5011>6011>7011>8011>9110A<111>c011>:011>;011>=011>>011>?011>@061>A1:R1@:0o:0SS1E\\011>B011>C011>D011>F021>G1:M011>I011>J011>K011>L011>M011>N011>O1109?011>P011>Q011>R011>S011>T011>U140jh1;d0000Ad320410Ad011>V021>X0O]130\\i0Bh0m;110c4110f:1115f1316@0Bh0iF131Pn0Bh0MM310MN011>^011>\`011>a011>b011>e10011>f011>g011>h011>i011>j011>k011>m011>o011?01103W011?1011?2011?3011?4011?5011?6011?7011?8110GI210S1110S1011?91107:110PL110S111123011?:1107:110PL110S111123011?;021?<0DY110JY110W1110W7110ed111>i111CM011?=011?>011?@011?A011?B011?C011?D011?E011?F011?H011?I110:a021?J0Ee011?K10011?L011?M011?N021?O12G131Kn0Bh18O011?P011?Q011?R011?S011?U011?V011?W011?X011?Y011?Z011?[011?\\011?]011?^011?_011?\`011?a011?b011?d110B71213S0B7021?e17Z20011?f011?g110j\\2115Q011?h0;1?j0[g0\\N12i0Z<1Ob0Q;0iE0Bh0Kc0>J1317:10h17l111Lo2213S0B7011?k011?l011?m011?n1105Z1105^021?o022011@0031@11Jb0@V011@2011@3011@6011@7011@8011@911005011@;011@<011@=011@>110lk011@?110;7011@@011@A021@C0KT011@D011@E011@F011@G011@M011@N011@O011@P011@Q011@R011@S021@T1KA2202H0li230Q:0S10V7220RO12m011@U1106M110WW110li1118F011@V110BX110V1110WW110li11156111NL111Oo011@Y021@Z09I011@[110Hi011@\\1108I110<Y110Pi110SD110Y1110b]110ce110dD110dN111C;111G8111HX011@_011@b011@d011@g021@h0S11110G210IU011@i1105Y110^@110^\`110dR110dT011@k1203W1AM1106G011@l011@m011@n011@o011A0011A4011A5011A7011A>011A@1208209?211K>011AA011AB011AC021AD09o011AE011AG011AH011AI021AL00@011AM130>^1@L0S11215\\1561215c0S1011AN011AO011AP011AQ110[Y111?i011AR011AT011AV111<7011AW011AX021AY0h@011AZ110SJ2020011A[011A\\10011A]011A^011A_011A\`011Aa011Ab011Ac011Ad011Ae011Af110IU011Ag021Ah02U011Ai021Aj0Em011Ak011Al011Am011An011Ao011B0021B11O3011B2011B3011B4011B5011B6011B7011B8011B9011B:110S1011B=011B>011B?011B@011BC011BE011BF011BG011BH041BI0d=1NL12M121NL12M011BJ021BK1:j011BL011BM011BN011BO011BP10021BQ1;G021BR0aL011BS011BT011BU011BV011BW011BX011BY011BZ011B[011B\\011B]011B^021B_1PI011B\`011Bb011Bc011Bd011Be011Bf011Bg011Bh011Bi011Bj011Bk011Bl011Bm011Bo011C1011C2021C30fH210MT011C510011C6011C:11022110o\`011C;111JJ011C>011C@011CA021CB0cX011CC011CD011CG011CH011CI011CJ011CK011CL110e6111A:011CN011CO011CP011CQ011CR011CS011CT011CU011CV011CW011CX011CY011CZ011C[011C\\011C]011C^021C_0hf011C\`011Ca021Cb0K\`021Cc0m>111Dc011Cd011Ce011Cf011Cg011Ch011Ci011Cj011Ck110lk011Cl011Cm011Cn011Co011D0110lk011D1011D2011D3011D5011D7011D8011D9011D:011D<011D=011D@011DA011DB011DC10011DD011DF111;<011DG111@]011DH011DI011DK011DL011DM011DN011DO011DP10011DQ011DR011DT111@]011DW011DX021DY0?R130@Y0j@17Y011DZ011D]011D^011D_021Db0B9110bL011De011Df021Dg0m>011Dh011Di011Dj110\`L011Dk011Dl021Dm01l110IU021Do0\`i021E015f011E1011E2130L40>Q0Y7110XS110cj110dn1110Q141Oo0L40>Q0Y7111Ra021E401\`110\\N2118F011E5021E60=G011E710031E800017N1204117N110@J011E:111O8011E=011E>011E?110<=110KR110e91211n1A0011ED011EE011EF011EG011EH011EI011EJ011EK011EL031EM0S10V7011EN011EO011EP011ER021ES0AK021EU1K7011EV011EZ011E[011E]011E^021E_0hI1113<011E\`10011Eb011Ec011Ee011Ef011Eg011Eh011Ei011Ej011El111@]011Em011En011Eo011F010110BG011F1011F2011F3011F4011F6011F7011F8011F9011F:011F;011F<011F=011F>011F?011F@011FA011FB011FC011FD011FE011FF011FG011FH011FJ011FK011FL011FM011FN011FO011FS011FT011FU1109?111@]111JA111JB111P1011FV011FW011FX10011FY011F[011F\\011F]011F^011F_011F\`011Fa1109?111@]111P1011Fb1109?111@]111P1011Fc1109?210CS111JA111K>011Fd011Fe101109?011Fh011Fi011Fj011Fk011Fl1101Z021Fn13O011Fo011G0011G1011G4011G5011G6011G7011G9011G:011G;1103O1109F1109[120:H1DF110=7110A4110AD110AF110KY110Xb110ck110gK110iM110kH110mY1114:011G<011G=011G>031G?01l0VA011G@011GA011GB011GC011GD011GE011GF011GG011GH011GI011GJ011GK011GL011GN011GO011GP011GQ011GR011GS011GT011GU011GV011GW011GX011GY1101l011GZ011G[011G\\011G]011G^10011G_011G\`011Ga011Gb011Gc011Gd011Ge011Gf021Gg0_c011Gh011Gi011Gj011Gk011Gl011Gm120S01>d011Gn110AK011Go011H0011H1011H2011H3011H4011H5011H6011H7011H8011H9011H:011H;011H<011H=011H?011H@011HA011HB011HC011HD011HE011HG011HH011HI021HK12G131L40Bh18g011HM011HN011HP011HR021HU1Ek211PO011HW011HX011HY011HZ011H[021H\\1Ek211PO011H_011H\`011Ha011Hb011Hc130R]0U]040120TG0fG120dA10M310X4130i@0S10Rd110lM011Hd011Hg011Hh021Hj0kc011Hk011Hl021Hm1Dj021Hn1Jl111L:20021Ho00J110>H110CG110\`c1111T021I001L011I2111@]20011I3021I611W011I7011I8011I:011I<101208F0Y2120Tg09?211K>1116K1118Q111;L111@\`111PU011I=011I?011I@011IA011IB011IC011ID011IE011IF021IG0jN011IH111@]111JA111P1011II011IJ011IK011IL011IM011IO011IP011IQ011IR011IS011IT011IU011IW011IX011IY011I[011I\\011I]011I^011I_021I\`1KA011Ia011Ic011If011Ig011Ih011Ii011Ij011Ik011Il011Im011In021J107T011J2011J6031J71;a0S1011J8110S1111O8011J9011J:1105Y110:I110;P110gL110oW1115C111SY011J;011J<011J=110SQ20011J>10021J?01\`211Oo011J@011JC011JD011JE031JG0lM0S11413=0lM11T09?021JH09?011JK011JL011JO120XI1:^1219A0Ko011JP011JR021JU10l111F5011JV011JW011JX011JY011J[011J\\011J]011J_110fR110o\`111JJ011J\`011Ja031Jb06f18I110;k110AI110Fn110IZ110M]110Mm120U017Y110iJ130m<1T]1K7111;M111E<121EU1K7111G2111J4131Qf1EY0W2121RJ17Y011Jc011Jd011Je011Jf110BG011Jg011Jh011Ji011Jj021Jk0[b011Jm011Jn011Jo011K0011K1011K2011K3011K41010120h@19]120lM0S1011K6011K8011K9110K\`110S1120h@19]011K:1109?110aS121JA1@]211P1111K>011K;011K<011K=021K>0UV111JA011K?011KC011KD021KF15H011KH011KI011KK011KL10011KM011KN011KO011KP011KQ011KR011KS011KT011KU011KV021KW0X4011KX011KY1100d1102I1204X0C=210\`c211M\`1107G011KZ011K[011K\\011K]011K_011K\`011Ka011Kb011Kc011Kd031Ke1NN1NN011Kf011Kg011Kh011Ki110@k110A9110Tm110U1111@e121LL0UX011Kj011Kk011Kl011Km011Ko011L0011L2011L3011L5011L6011L7011L8011L9011L:111P1011L;011L<111:k011L=011L>011L?011L@110Pk011LA031LB0CV0JU011LD1206i0jI130jI0eG0S1011LE011LF021LG08o011LH021LK0XS111Ld021LL00>110B0111MD011LM011LN011LP10011LQ021LS0SR021LT0SS210S1011LV011LX011LZ011L[110S1011L\\011L]011L^011L_10011La031Lb0001K^120Bh1K^011Lc011Le011Lf011Lg021Li00\`011Lj011Lk110N3011Ll011Lm011Ln011M01118\`011M1021M209c2109?021M301Z011M410011M5011M8011M9011M:011M;011M<011M=011M>011M@011MA011MB011MC021MD0o\\011ME10011MF011MG011MH011MI011MJ011MS011MT011MU011MV011MW011MX011MY011MZ110BG021M[0U]011M\\011M]021M^1GF011M_011Mb011Mc011Md011Me011Mf011Mg120@@0a0120lZ0a0011Mh011Mi011Mj011Mk011Ml011Mm011Mn1102[210dD1108W110U0110dO130f^0dZ0Q[410dO121G303b311GF220Mo0EL210X6311TR121H@0P@310U0111Qe211@d011Mo021N0112021N115h011N2011N3011N4011N5011N6011N7021N909^011N:011N;011N<011N>10111GF011N?011NA011NB011NC011NE011NG011NH011NJ011NK011NM011NO10011NP011NQ011NR011NS011NT031NU0A=0[g110CE2100730250li1;a0S11HV007110D8140S@0Bh1LO0GJ50110\\3110lI1213H1NL1113I1114A1114f1214i03i111561116H1217101W131K@16>0^E011NV011NW011NX011NY011NZ011N[10011N\\011N]011N_011N\`011Na011Nb021Nc01L120G\\05Y110HC110]X111D[011Nd011Ne011Nf10011Ng10031Nh07?0U]111D6011Ni011Nj011Nk110S1011Nl011Nm011No011O0011O1011O2021O30\\\\130dS0lY0ok110lZ220DD18_111EA220o:03V011O61201b0BZ110201302I07^0S11102M110421207?0U]311TR110:M130;60U01;<120;H0nf110=<120>10c9120>Q0Y7110?>110?l110A@110A]120DS0nh110Di120HG1N^120KF0c[120KI0c[110L?110Mj120NT0oM110O>110OF120QZ0@>110S1120TA08W210S1210dO210lk321G30X6321H@0P@510U0221FZ01Z110U?110Un120V11D5120V_0Ph140YZ0S107?0U]2111X211D6110\\B120]^0S1120^g0S12115h221?k1QF110_g120\`@0e;110\`B110dR110d[110fV110gR120hH0=i110ik120jd0U0210dO2318[0FD0N\\211BP211GF211GI211TR110jm120jn0nf110lM2107O211C;120lk0U0210dD210dO210g:2110G211@d211GF211TR120nd0?j1110A1110I1110J1210]1;<1110n1111T1111Z111271112B121310Nm1313;0lM1PX410U0411TR1213[0KW210S11115O121870jo111<=121>k1;4121??0DM121@H0eZ111Ba121C90Xl111Dm111E:131FZ01R1KJ121Fa1P1111GF111HC121HF0_8111HQ111I>111IN121J00lB211TR111J8111JJ111Kh111Ld121Lh0ce111Ma111RA111T1031O70Ym0dT110dR031O80o:0?>210gR2110A211HC211Kh011O9011O:011O;011O<011O=011O>011O?011O@011OA011OB011OC011OD011OE011OF011OG011OH011OI011OJ011OK011OL011OM011ON011OO011OP011OQ011OR011OS011OU011OV011OW011OX011OY011OZ111PX210U0211TR011O[011O\\011O]011O^021O\`0o\`011Oa011Oc011Od011Oe011Of1101Z011Og011Oh011Oi011Oj011Ok1200P1DJ011Ol011Om011On011Oo011P010011P3011P4011P510011P6021P717h021P80\\N011P9011P:031P;0A=0[g110A>110D8110RH110TW120Z@1TR110\\3110^V120\`=0bB110g7110i=110lI11100131060\\N11T1210911T1113I1114A1114f1214i03i111561116H1117D111JQ111KE111KY011P<110071100=011P=011P>011P?011P@011PC021PD0S1011PE011PF011PG011PH011PJ011PK011PL011PM011PN011PO011PR011PS011PT011PV011PW021PZ18G011P[011P\\011P]011P^10011P_011P\`011Pa021Pb0l6011Pc011Pg011Ph011Pk011Pl011Pm011Pn011Po011Q0011Q1011Q2011Q4011Q5011Q6011Q710011Q810011Q9011Q:110S1011Q;011Q<011Q=110S1031Q>0o:03V011Q?011QA011QB011QC011QE011QG011QH011QI120KI0k:110UQ120Z90oY011QJ011QK041QL0b?0PA0S1011QM110SJ011QN011QO011QP011QQ011QR011QS011QT011QU011QV011QX011QY011QZ011Q[10011Q\\031Q]0:B1NL110>T110C_120Dl1Oo110FM120Fb0:k110M_120WH0;=110\\5211NL110^6110h?220bo0lk1214S0h?1118F111;U121@V0V1121Qa0^K111Qd011Q^011Q_011Q\`10021Qa0^K011Qb011Qd021Qf1EY210W2031Qg0Bh0K8011Qh011Qi011Qj110>K011Qk011Ql011Qm011Qn011Qo011R0011R1011R2011R3011R4011R6011R7011R8011R9011R:011R;011R<011R=011R>011R?011R@011RB011RC011RD011RE011RF021RG0^K011RH011RI011RJ110BR110CU1117Y111E@011RK011RL021RM0YB011RP011RQ011RR011RS011RT011RU011RV011RW021RX0XK011RY011RZ011R]011R\`011Ra011Rb011Rc011Rd011Re011Rf011Rg021Rh0=@021Ri0NU211O3011Rj011Rk011Rl011Rm011Rn011S0011S1011S2011S3011S4011S5011S6011S7011S8011S9011S:10110YB011S;011S<011S=011S?011S@011SA011SB011SC011SD011SE011SF011SG011SH011SI021SJ01l110MT011SK011SL011SM011SN011SO011SP011SR011SS011ST011SU011SV111R5011SW011SX011SZ011S[021S\\08l110BG120Fl0JO120OW0ol121LI0ol141Ro0K60JJ0l]011S]011S^011S_011S\`011Sa011Sb011Sc110jK011Sd011Sf011Sg011Sh011Si110S1011Sj011Sk011Sl1107X011Sm011Sn011So021T11O8011T2011T3130S10jI0eG011T4011T5011T6011T7011T8011T9011T:011T;011T<011T?011T@011TA011TB011TC011TD140a?0920Q:0S1220^00S1011TE011TF011TG011TH011TI011TJ111K>011TK011TL011TM011TN011TO011TP011TQ011TR011TS011TT011TU011TV011TW011TX011TY011TZ011T[011T\\011T^011T_011T\`011Ta011Tb011Td10011Te011Tf011Tg011Th011Ti011Tj011Tl011Tm011Tn011To011U0011U1011U2011U3011U4011U5011U6011U7011U8011U9011U:011U;011U<011U=011U>011U?011U@011UA011UB011UC011UD011UE011UF011UG011UH011UJ011UK011UL011UM011UN011UO011UP011UQ011UR031UU1E015f011UV011UW011UX011UY011UZ011U[011U\\011U]011U^011U_011U\`011Ua011Ub011Uc`
export const entries: string = `?Aa Gym	Abdullah Gymnastiar
8AAL	Akademi Angkatan Laut		AAL
@Aan
3Aarhus
@Aaron
8AAU	Akademi Angkatan Udara		AAU
@Abbas
9ABC Australia
9ABC News
@Abdel
@Abdelfattah
@Abdi
@Abdul
@Abdullah
@Abdurrahman
@Abe
@Abidin
@Abimanyu
@Abiy
@Abraham
1Abu Dhabi		AE
4Abu Sayyaf
AAbubakar
1Abuja		NG
:AC Milan
;Academy Awards
1Accra		GH
7Ace Hardware
2Aceh
2Aceh Barat
2Aceh Barat Daya
2Aceh Besar
2Aceh Jaya
2Aceh Selatan
2Aceh Singkil
2Aceh Tamiang
2Aceh Tengah
2Aceh Tenggara
2Aceh Timur
2Aceh Utara
7Acer
@Achmad
4ACT	Aksi Cepat Tanggap		ACT
@Adam
7Adaro	Adaro Energy
7Adaro Energy
4ADB	Bank Pembangunan Asia		ADB
1Addis Ababa		ET
@Ade
3Adelaide
@Adelia
3Aden
@Adhi
7Adhi Karya
@Adhitya
@Adi
@Adinda
AAdinegoro
@Adit
@Aditya
AAdiwijaya
7ADM	Astra Daihatsu Motor		ADM
@Adnan
@Adolf
@Adri
@Adrian
@Adriana
@Adrianus
=Advokat
@Aep
4AFC	Konfederasi Sepak Bola Asia		AFC
4AFF	Federasi Sepak Bola ASEAN		AFF
0Afganistan		AF
0Afghanistan	Afganistan	AF
@Afif
9AFP	Agence France-Presse		AFP
3Afrika
3Afrika Barat
0Afrika Selatan		ZA
3Afrika Sub-Sahara
3Afrika Tengah
3Afrika Timur
3Afrika Utara
0Afsel	Afrika Selatan	ZA
2Agam
9Agence France-Presse			AFP
@Agnes
@Agni
@Agnia
3Agra
@Agung
7Agung Podomoro Land
7Agung Sedayu Group
@Agus
@Agustin
@Agustina
@Agustinus
?Aher	Ahmad Heryawan
7AHM	Astra Honda Motor		AHM
@Ahmad
@Ahmadi
3Ahmedabad
?Ahok	Basuki Tjahaja Purnama
?AHY	Agus Harimurti Yudhoyono
@Aida
4AIIB	Bank Investasi Infrastruktur Asia		AIIB
4AIPA	Parlemen ASEAN		AIPA
>Aipda				rank
>Aiptu				rank
7Air Asia	AirAsia
EAir Terjun
7AirAsia
7AirAsia Indonesia	AirAsia
7Airbus
@Airlangga
7AirNav	AirNav Indonesia
7AirNav Indonesia
4AISI	Asosiasi Industri Sepeda Motor Indonesia		AISI
@Aisyah
4Aisyiyah
:Ajax	Ajax Amsterdam
:Ajax Amsterdam
@Ajeng
4AJI	Aliansi Jurnalis Independen		AJI
@Aji
>Ajun Komisaris				rank
>Ajun Komisaris Besar				rank
>Ajun Komisaris Besar Polisi				rank
>Ajun Komisaris Polisi				rank
DAkademi
8Akademi Angkatan Laut			AAL
8Akademi Angkatan Udara			AAU
8Akademi Kepolisian			Akpol
8Akademi Militer			Akmil
@Akbar
>AKBP				rank
@Akhmad
8Akmil	Akademi Militer		Akmil
>AKP				rank
8Akpol	Akademi Kepolisian		Akpol
4Aksi Cepat Tanggap			ACT
=Aktivis
=Aktor
=Aktris
Aal
9Al Arabiya
:Al Hilal
9Al Jazeera
:Al Nassr
4Al Qaeda	Al-Qaeda
4Al Qaidah	Al-Qaeda
AAl-Attas
8Al-Azhar	Universitas Al-Azhar
AAl-Habsyi
:Al-Hilal	Al Hilal
9Al-Jazeera	Al Jazeera
:Al-Nassr	Al Nassr
4Al-Qaeda
4Al-Qaidah	Al-Qaeda
4Al-Shabaab
@Alamsyah
@Alan
3Alaska
AAlatas
0Albania		AL
@Albert
@Albertus
@Aldi
@Aldo
@Alejandro
3Aleppo
@Alessandro
@Alex
@Alexander
@Alexandre
3Alexandria
@Alexis
7Alfamart
@Alfian
@Alfred
0Algeria	Aljazair	DZ
AAlhabsyi
@Ali
DAliansi
4Aliansi Jurnalis Independen			AJI
4Aliansi Masyarakat Adat Nusantara			AMAN
7Alibaba
7Alibaba Group	Alibaba
@Alice
@Alif
@Alifia
@Alim
AAlisjahbana
@Alison
0Aljazair		DZ
9Aljazeera	Al Jazeera
1Aljir		DZ
;All England
;All England Open	All England
@Allen
3Allianz Arena
>Alm				respect
@Alma
>Almarhum				respect
>Almarhumah				respect
>Almh				respect
2Alor					word
EAlun-alun
@Alvin
@Alwi
@Amalia
4AMAN	Aliansi Masyarakat Adat Nusantara		AMAN
@Amanda
@Amar
3Amazon
7Amazon Web Services			AWS
3Amazonas
@Ambar
2Ambarawa
2Ambon
3Ambon
7AMD
@Amelia
0Amerika	Amerika Serikat	US
3Amerika Latin
3Amerika Selatan
0Amerika Serikat		US
;Amerika Serikat Terbuka
3Amerika Tengah
3Amerika Utara
@Amin
@Aminah
@Aminuddin
@Amir
@Amiruddin
1Amman		JO
4Amnesti Internasional	Amnesty International
4Amnesty Internasional	Amnesty International
4Amnesty International
4Amnesty International Indonesia
@Amran
4AMSI	Asosiasi Media Siber Indonesia		AMSI
1Amsterdam		NL
@Amy
@Ana
9Anadolu	Anadolu Agency
9Anadolu Agency
3Anak Krakatau	Gunung Anak Krakatau
=Analis
3Anambas
AAnanda
@Anas
2Ancol
@Andhika
@Andi
@Andika
@Andini
0Andorra		AD
1Andorra la Vella		AD
@Andra
@Andre
@Andrea
@Andreas
@Andrei
@Andrew
@Andrey
@Andri
@Andrian
@Andriani
@Andrianto
@Andriy
@Andrzej
@Andy
7Aneka Tambang			Antam
3Anfield
3Anfield Stadium
@Angela
@Angelina
@Angga
@Anggi
@Anggia
@Anggoro
=Anggota
=Anggota Dewan
=Anggota DPR
=Anggota DPRD
=Anggota Komisi
=Anggota Komisi III DPR
AAnggraeni
@Anggraini
AAnggraini
@Anggun
@Angie
7Angkasa Pura
7Angkasa Pura I			AP I
7Angkasa Pura II			AP II
5Angkatan Darat	TNI Angkatan Darat		TNI AD
5Angkatan Laut	TNI Angkatan Laut		TNI AL
5Angkatan Udara	TNI Angkatan Udara		TNI AU
3Angkor Wat
0Angola		AO
0Anguilla		AI
@Ani
?Anies	Anies Baswedan
@Anies
@Anik
@Anis
@Anisa
@Anissa
@Anita
@Anjar
1Ankara		TR
@Ann
@Anna
@Anne
@Annette
@Annisa
5ANRI	Arsip Nasional Republik Indonesia		ANRI
4Ansor	Gerakan Pemuda Ansor		GP Ansor
3Antalya
7Antam	Aneka Tambang		Antam
1Antananarivo		MG
9Antara
9ANTARA	Antara
9ANTARA News	Antara
9Antaranews	Antara
9antaranews.com	Antara
0Antarktika		AQ
@Antasari
@Anthony
0Antigua	Antigua dan Barbuda	AG
0Antigua dan Barbuda		AG
@Antoine
@Anton
@Antoni
@Antonio
@Antonius
@Antony
9ANTV
9antv	ANTV
3Antwerpen
8ANU	Universitas Nasional Australia		ANU
@Anwar
2Anyer
0Aotearoa	Selandia Baru	NZ
9AP	Associated Press		AP
7AP I	Angkasa Pura I		AP I
7AP II	Angkasa Pura II		AP II
EApartemen
4APEC	Kerja Sama Ekonomi Asia Pasifik		APEC
1Apia		WS
4Apindo	Asosiasi Pengusaha Indonesia		Apindo
4APINDO	Asosiasi Pengusaha Indonesia		Apindo
4APJII	Asosiasi Penyelenggara Jasa Internet Indonesia		APJII
7APP	Asia Pulp and Paper		APP
7Apple
@Aprilia
>Apt				academic
4APTRI	Asosiasi Petani Tebu Rakyat Indonesia		APTRI
@Aqil
7Aqua Danone
0Arab Saudi		SA
;Arab Spring
3Arafah
7Aramco	Saudi Aramco
?ARB	Aburizal Bakrie
@Ardi
@Ardian
@Ardiansyah
AArdiansyah
:Arema	Arema FC
:Arema Cronus	Arema FC
:Arema FC
:Arema Indonesia	Arema FC
:Arema Malang	Arema FC
4ARF	ASEAN Regional Forum		ARF
0Argentina		AR
@Ari
@Ariana
@Arief
@Arif
@Arifin
@Arini
@Aris
AAritonang
3Arizona
=Arkeolog
3Arktik
@Arman
@Armando
0Armenia		AM
@Armin
@Arnold
:Arsenal
@Arsene
5Arsip Nasional Republik Indonesia			ANRI
@Arsyad
@Arta
@Arthur
=Artis
0Aruba		AW
@Arum
@Arwin
@Arya
@Aryo
0AS	Amerika Serikat	US
:AS Monaco
:AS Roma
7Asabri
2Asahan					word
7ASDP	ASDP Indonesia Ferry		ASDP
7ASDP Indonesia Ferry			ASDP
4ASEAN			ASEAN
4ASEAN			ASEAN
4Asean	ASEAN		ASEAN
4ASEAN Inter-Parliamentary Assembly	Parlemen ASEAN		AIPA
;ASEAN Para Games
4ASEAN Regional Forum			ARF
@Asep
@Ashari
9Asharq Al-Awsat
1Ashgabat		TM
@Ashraf
3Asia
3Asia Barat
3Asia Pasifik
7Asia Pulp and Paper			APP
3Asia Selatan
3Asia Tengah
3Asia Tenggara
3Asia Timur
4Asia-Pacific Economic Cooperation	Kerja Sama Ekonomi Asia Pasifik		APEC
3Asia-Pasifik	Asia Pasifik
4Asian Development Bank	Bank Pembangunan Asia		ADB
;Asian Games
4Asian Infrastructure Investment Bank	Bank Investasi Infrastruktur Asia		AIIB
;Asian Para Games
@Asih
7ASII	Astra International		ASII
=Asisten
=Asisten Deputi
=Asisten Pelatih
4Asita	Asosiasi Perusahaan Perjalanan Indonesia		Asita
4ASITA	Asosiasi Perusahaan Perjalanan Indonesia		Asita
1Asmara		ER
@Asmara
2Asmat
@Asmawi
DAsosiasi
4Asosiasi Bangsa-Bangsa Asia Tenggara	ASEAN		ASEAN
4Asosiasi Industri Sepeda Motor Indonesia			AISI
4Asosiasi Media Siber Indonesia			AMSI
4Asosiasi Negara-Negara Asia Tenggara	ASEAN		ASEAN
4Asosiasi Pengusaha Indonesia			Apindo
4Asosiasi Penyelenggara Jasa Internet Indonesia			APJII
4Asosiasi Perusahaan Perjalanan Indonesia			Asita
4Asosiasi Petani Tebu Rakyat Indonesia			APTRI
:Aspac Jakarta
@Asri
3Assam
AAssegaf
AAssegaff
9Associated Press			AP
1Astana		KZ
:Aston Villa
7Astra	Astra International		ASII
7Astra Daihatsu Motor			ADM
7Astra Honda Motor			AHM
7Astra International			ASII
@Astri
@Astrid
@Astuti
1Asuncion	Asunción	PY
1Asunción		PY
7Asuransi Jiwasraya	Jiwasraya
7Asus
@Asyari
:Atalanta
2Atambua
=Atase
1Athena		GR
:Athletic Bilbao
@Atik
@Atika
3Atlanta
3Atlantik
=Atlet
:Atletico	Atletico Madrid
:Atletico Madrid
:Atlético Madrid	Atletico Madrid
AAtmadja
AAtmaja
AAttamimi
3Auckland
@Audi
@Audrey
4AUKUS
@Aulia
@Aung
@Austin
0Australia		AU
;Australia Terbuka
8Australian National University	Universitas Nasional Australia		ANU
;Australian Open	Australia Terbuka
0Austria		AT
@Awaluddin
7AWS	Amazon Web Services		AWS
=Ayatollah
@Ayu
@Ayub
0Azerbaidjan	Azerbaijan	AZ
0Azerbaijan		AZ
@Azhar
@Azis
@Aziz
@Azwar
@Azyumardi
ABaasyir
2Babel	Kepulauan Bangka Belitung
@Bachtiar
:Badak Lampung
DBadan
5Badan Amil Zakat Nasional			Baznas
5Badan Anggaran DPR			Banggar DPR
4Badan Antariksa Amerika Serikat	National Aeronautics and Space Administration		NASA
4Badan Antidoping Dunia			WADA
5Badan Ekonomi Kreatif			Bekraf
4Badan Eksekutif Mahasiswa Seluruh Indonesia			BEM SI
4Badan Energi Atom Internasional			IAEA
4Badan Energi Internasional			IEA
5Badan Gizi Nasional			BGN
5Badan Informasi Geospasial			BIG
5Badan Intelijen Negara			BIN
4Badan Intelijen Pusat AS	Central Intelligence Agency		CIA
5Badan Karantina Indonesia
5Badan Keamanan Laut			Bakamla
5Badan Kepegawaian Negara			BKN
5Badan Kependudukan dan Keluarga Berencana Nasional			BKKBN
4Badan Kesehatan Dunia	Organisasi Kesehatan Dunia		WHO
5Badan Koordinasi Penanaman Modal			BKPM
5Badan Legislasi DPR			Baleg DPR
5Badan Meteorologi, Klimatologi, dan Geofisika			BMKG
5Badan Meteorologi, Klimatologi dan Geofisika	Badan Meteorologi, Klimatologi, dan Geofisika		BMKG
5Badan Meteorologi Klimatologi dan Geofisika	Badan Meteorologi, Klimatologi, dan Geofisika		BMKG
5Badan Musyawarah DPR			Bamus DPR
5Badan Narkotika Nasional			BNN
5Badan Nasional Penanggulangan Bencana			BNPB
5Badan Nasional Penanggulangan Terorisme			BNPT
5Badan Nasional Pencarian dan Pertolongan	Badan SAR Nasional		Basarnas
5Badan Nasional Penempatan dan Perlindungan Tenaga Kerja Indonesia			BNP2TKI
5Badan Nasional Pengelola Perbatasan			BNPP
5Badan Pangan Nasional			Bapanas
5Badan Pelindungan Pekerja Migran Indonesia			BP2MI
5Badan Pembinaan Ideologi Pancasila			BPIP
5Badan Pemeriksa Keuangan			BPK
5Badan Penanggulangan Bencana Daerah			BPBD
5Badan Pengatur Hilir Minyak dan Gas Bumi			BPH Migas
5Badan Pengatur Jalan Tol			BPJT
5Badan Pengawas Obat dan Makanan			BPOM
5Badan Pengawas Pemilihan Umum			Bawaslu
5Badan Pengawas Pemilu	Badan Pengawas Pemilihan Umum		Bawaslu
5Badan Pengawas Perdagangan Berjangka Komoditi			Bappebti
5Badan Pengawasan Keuangan dan Pembangunan			BPKP
7Badan Pengelola Investasi Danantara	Danantara
5Badan Pengelola Keuangan Haji			BPKH
5Badan Pengkajian dan Penerapan Teknologi			BPPT
4Badan Penyelenggara Jaminan Produk Halal			BPJPH
5Badan Penyelenggara Jaminan Sosial			BPJS
5Badan Penyelenggara Jaminan Sosial Kesehatan	BPJS Kesehatan
5Badan Penyelenggara Jaminan Sosial Ketenagakerjaan	BPJS Ketenagakerjaan
5Badan Perencanaan Pembangunan Nasional			Bappenas
5Badan Pertanahan Nasional			BPN
5Badan POM	Badan Pengawas Obat dan Makanan		BPOM
5Badan Pusat Statistik			BPS
5Badan Reserse Kriminal	Badan Reserse Kriminal Polri		Bareskrim Polri
5Badan Reserse Kriminal Polri			Bareskrim Polri
5Badan Restorasi Gambut			BRG
5Badan Riset dan Inovasi Nasional			BRIN
5Badan SAR Nasional			Basarnas
5Badan Siber dan Sandi Negara			BSSN
5Badan Standardisasi Nasional			BSN
5Badan Tenaga Nuklir Nasional			Batan
5Badan Urusan Logistik	Perusahaan Umum Bulog		Perum Bulog
5Badan Wakaf Indonesia			BWI
4Badminton World Federation	Federasi Bulu Tangkis Dunia		BWF
@Badri
@Badrodin
@Badrul
2Badung
ABafagih
2Bagansiapiapi
@Bagas
1Bagdad		IQ
1Baghdad	Bagdad	IQ
@Bagus
0Bahama		BS
0Bahamas	Bahama	BS
@Bahar
@Baharuddin
@Bahlil
0Bahrain		BH
@Bahtiar
7Baidu
2Bajawa
5Bakamla	Badan Keamanan Laut		Bakamla
2Bakauheni
3Bakhmut
@Bakri
ABakrie
7Bakrie Group
@Baktiar
1Baku		AZ
3Balai Kota DKI Jakarta
3Balai Kota Jakarta
2Balangan
5Baleg	Badan Legislasi DPR		Baleg DPR
5Baleg DPR	Badan Legislasi DPR		Baleg DPR
2Bali					word
:Bali United
2Balige
2Balikpapan
3Balkan
3Baltik
3Baltimore
1Bamako		ML
@Bambang
?Bamsoet	Bambang Soesatyo
5Bamus DPR	Badan Musyawarah DPR		Bamus DPR
2Banda Aceh
2Bandar Lampung
1Bandar Seri Begawan		BN
EBandar Udara
EBandara
3Bandara Adi Soemarmo
3Bandara Adisutjipto
3Bandara Ahmad Yani
3Bandara Changi
3Bandara Halim Perdanakusuma
3Bandara I Gusti Ngurah Rai	Bandara Ngurah Rai
EBandara Internasional
3Bandara Internasional Soekarno-Hatta	Bandara Soekarno-Hatta
3Bandara Juanda
3Bandara Kertajati
3Bandara Kualanamu
3Bandara Ngurah Rai
3Bandara Sepinggan
3Bandara Soekarno-Hatta
3Bandara Soetta	Bandara Soekarno-Hatta
3Bandara Sultan Hasanuddin
2Bandung
2Bandung Barat
3Bandung Raya
>Bang				respect
3Bangalore	Bengaluru
2Banggai
2Banggai Kepulauan
2Banggai Laut
5Banggar	Badan Anggaran DPR		Banggar DPR
5Banggar DPR	Badan Anggaran DPR		Banggar DPR
2Bangil
2Bangka					word
3Bangka					word
2Bangka Barat
2Bangka Belitung	Kepulauan Bangka Belitung
2Bangka Selatan
2Bangka Tengah
2Bangkalan
2Bangkinang
1Bangkok		TH
9Bangkok Post
0Banglades	Bangladesh	BD
0Bangladesh		BD
2Bangli					word
1Bangui		CF
2Banjar					word
2Banjarbaru
2Banjarmasin
2Banjarnegara
1Banjul		GM
DBank
7Bank BCA	Bank Central Asia		BCA
7Bank BJB
7Bank BNI	Bank Negara Indonesia		BNI
7Bank BRI	Bank Rakyat Indonesia		BRI
7Bank BSI	Bank Syariah Indonesia		BSI
7Bank BTN	Bank Tabungan Negara		BTN
7Bank Bukopin
7Bank Central Asia			BCA
7Bank Century
7Bank CIMB Niaga
7Bank Danamon
7Bank DKI
4Bank Dunia
5Bank Indonesia			BI
4Bank Investasi Infrastruktur Asia			AIIB
7Bank Jabar Banten	Bank BJB
7Bank Jago
7Bank Jateng
7Bank Jatim
7Bank Mandiri
7Bank Mega
7Bank Muamalat
7Bank Mutiara
7Bank Negara Indonesia			BNI
7Bank Neo Commerce
7Bank OCBC NISP
7Bank Panin
4Bank Pembangunan Asia			ADB
4Bank Pembangunan Islam			IsDB
4Bank Pembangunan Islami	Bank Pembangunan Islam		IsDB
7Bank Permata
7Bank Rakyat Indonesia			BRI
4Bank Sentral Amerika Serikat	Federal Reserve		The Fed
4Bank Sentral AS	Federal Reserve		The Fed
4Bank Sentral Eropa			ECB
7Bank Syariah Indonesia			BSI
7Bank Syariah Mandiri
7Bank Tabungan Negara			BTN
7Bank UOB Indonesia
4Banser
2Bantaeng
3Bantargebang
2Banten
2Bantul
2Banyuasin
2Banyumas
2Banyuwangi
>Bapak				respect
5Bapanas	Badan Pangan Nasional		Bapanas
5Bappebti	Badan Pengawas Perdagangan Berjangka Komoditi		Bappebti
DBappeda
5Bappenas	Badan Perencanaan Pembangunan Nasional		Bappenas
@Bara
@Barack
0Barbados		BB
:Barca	FC Barcelona
3Barcelona
5Bareskrim	Badan Reserse Kriminal Polri		Bareskrim Polri
5Bareskrim Mabes Polri	Badan Reserse Kriminal Polri		Bareskrim Polri
5Bareskrim Polri	Badan Reserse Kriminal Polri		Bareskrim Polri
4Barisan Nasional			BN
2Barito Kuala
:Barito Putera
2Barito Selatan
2Barito Timur
2Barito Utara
2Barru
ABarus
:Barça	FC Barcelona
5Basarnas	Badan SAR Nasional		Basarnas
3Basel
@Bashar
3Basra
@Basri
@Bastian
@Basuki
ABaswedan
DBatalion
DBatalyon
2Batam
5Batan	Badan Tenaga Nuklir Nasional		Batan
2Batang					word
2Batanghari
7Batik Air
2Batu					word
2Batu Bara
ABatubara
2Baturaja
2Bau Bau
5Bawaslu	Badan Pengawas Pemilihan Umum		Bawaslu
DBawaslu
5Bawaslu RI	Badan Pengawas Pemilihan Umum		Bawaslu
ABawazier
:Bayer Leverkusen
:Bayern	Bayern Munich
:Bayern Muenchen	Bayern Munich
:Bayern Munchen	Bayern Munich
:Bayern Munich
:Bayern München	Bayern Munich
@Bayu
5Baznas	Badan Amil Zakat Nasional		Baznas
5BAZNAS	Badan Amil Zakat Nasional		Baznas
9BBC
9BBC Indonesia
9BBC News	BBC
9BBC News Indonesia	BBC Indonesia
7BCA	Bank Central Asia		BCA
5Bea Cukai	Direktorat Jenderal Bea dan Cukai		DJBC
5Bea dan Cukai	Direktorat Jenderal Bea dan Cukai		DJBC
5BEI	Bursa Efek Indonesia		BEI
1Beijing		CN
1Beirut		LB
=Bek
2Bekasi
5Bekraf	Badan Ekonomi Kreatif		Bekraf
0Belanda		NL
0Belanda Karibia		BQ
0Belarus		BY
0Belarusia	Belarus	BY
3Belfast
0Belgia		BE
1Belgrade	Beograd	RS
2Belitung
3Belitung
2Belitung Timur
0Belize		BZ
2Belu					word
4BEM SI	Badan Eksekutif Mahasiswa Seluruh Indonesia		BEM SI
=Bendahara
=Bendahara Umum
=Bendum	Bendahara Umum
EBendungan
2Bener Meriah
:Benfica
3Bengaluru
3Bengawan Solo	Sungai Bengawan Solo
3Benghazi
2Bengkalis
2Bengkayang
2Bengkulu
2Bengkulu Selatan
2Bengkulu Tengah
2Bengkulu Utara
@Beni
0Benin		BJ
@Benjamin
@Benny
1Beograd		RS
2Berastagi
2Berau					word
3Bergen
9Berita Satu
9BeritaSatu	Berita Satu
9BeritaSatu TV	Berita Satu
9Beritasatu.com	Berita Satu
1Berlin		DE
0Bermuda		BM
1Bern		CH
@Bernadus
9Bernama
@Bernard
@Bernardus
@Bernie
@Bertha
:Besiktas
3Betlehem
@Betty
5BGN	Badan Gizi Nasional		BGN
>Bhante				religious
>Bharada				rank
>Bharaka				rank
>Bharatu				rank
>Bhayangkara Dua				rank
:Bhayangkara FC
:Bhayangkara Presisi	Bhayangkara FC
:Bhayangkara United	Bhayangkara FC
CBhd
0Bhutan		BT
5BI	Bank Indonesia		BI
2Biak
2Biak Numfor
:Bianconeri	Juventus
=Bidan
5BIG	Badan Informasi Geospasial		BIG
>Biksu				religious
3Bilbao
@Bill
2Bima					person
@Bima					person
@Bimo
5BIN	Badan Intelijen Negara		BIN		word
Abin
8Bina Nusantara	Universitas Bina Nusantara		Binus
2Binjai
@Binsar
Abint
2Bintan
3Bintan
@Bintang
2Bintaro
Abinti
8Binus	Universitas Bina Nusantara		Binus
8Binus University	Universitas Bina Nusantara		Binus
7Bio Farma
2Bireuen
0Birma	Myanmar	MM
3Birmingham
4Biro Investigasi Federal	Federal Bureau of Investigation		FBI
1Bishkek		KG
9Bisnis Indonesia
9Bisnis.com	Bisnis Indonesia
9bisnis.com	Bisnis Indonesia
1Bissau		GW
2Bitung
7BJB	Bank BJB
5BKKBN	Badan Kependudukan dan Keluarga Berencana Nasional		BKKBN
5BKN	Badan Kepegawaian Negara		BKN
5BKPM	Badan Koordinasi Penanaman Modal		BKPM
7BlackBerry
2Blangpidie
:Blaugrana	FC Barcelona
7Blibli
2Blitar
2Blok M
9Bloomberg
4Bloomberg Economics
2Blora
5BMKG	Badan Meteorologi, Klimatologi, dan Geofisika		BMKG
7BMW
4BN	Barisan Nasional		BN
7BNI	Bank Negara Indonesia		BNI
5BNN	Badan Narkotika Nasional		BNN
5BNP2TKI	Badan Nasional Penempatan dan Perlindungan Tenaga Kerja Indonesia		BNP2TKI
5BNPB	Badan Nasional Penanggulangan Bencana		BNPB
5BNPP	Badan Nasional Pengelola Perbatasan		BNPP
5BNPT	Badan Nasional Penanggulangan Terorisme		BNPT
2Boalemo
ABoaz
@Bobby
@Boby
:Boca Juniors
3Bodetabek
@Boediono
7Boeing
2Bogor
1Bogota		CO
1Bogotá	Bogota	CO
2Bojonegoro
4Boko Haram
9Bola.com
2Bolaang Mongondow
2Bolaang Mongondow Selatan
2Bolaang Mongondow Timur
2Bolaang Mongondow Utara
9Bolasport.com
0Bolivia		BO
3Bologna
;Bom Bali
2Bombana
3Bombay	Mumbai
2Bondowoso
2Bone
2Bone Bolango
3Bonn
2Bontang
@Boris
3Borneo
:Borneo FC
:Borneo FC Samarinda	Borneo FC
2Borobudur
:Borussia Dortmund
:Borussia Monchengladbach
0Bosnia	Bosnia dan Herzegovina	BA
0Bosnia & Herzegovina	Bosnia dan Herzegovina	BA
0Bosnia dan Herzegovina		BA
0Bosnia Herzegovina	Bosnia dan Herzegovina	BA
0Bosnia-Herzegovina	Bosnia dan Herzegovina	BA
3Boston
:Boston Celtics
0Botswana		BW
3Bougainville
:Bournemouth
2Boven Digoel
@Boy
@Boyke
2Boyolali
7BP
5BP2MI	Badan Pelindungan Pekerja Migran Indonesia		BP2MI
5BPBD	Badan Penanggulangan Bencana Daerah		BPBD
DBPBD
5BPH Migas	Badan Pengatur Hilir Minyak dan Gas Bumi		BPH Migas
7BPI Danantara	Danantara
5BPIP	Badan Pembinaan Ideologi Pancasila		BPIP
5BPJamsostek	BPJS Ketenagakerjaan
4BPJPH	Badan Penyelenggara Jaminan Produk Halal		BPJPH
5BPJS	Badan Penyelenggara Jaminan Sosial		BPJS
5BPJS Kesehatan
5BPJS Ketenagakerjaan
5BPJT	Badan Pengatur Jalan Tol		BPJT
5BPK	Badan Pemeriksa Keuangan		BPK
>Bpk				respect
5BPK RI	Badan Pemeriksa Keuangan		BPK
5BPKH	Badan Pengelola Keuangan Haji		BPKH
5BPKP	Badan Pengawasan Keuangan dan Pembangunan		BPKP
5BPN	Badan Pertanahan Nasional		BPN
5BPOM	Badan Pengawas Obat dan Makanan		BPOM
5BPPT	Badan Pengkajian dan Penerapan Teknologi		BPPT
5BPS	Badan Pusat Statistik		BPS
@Brad
@Bradley
@Bramantyo
@Brandon
0Brasil		BR
1Brasilia		BR
1Brasília	Brasilia	BR
1Bratislava		SK
0Brazil	Brasil	BR
1Brazzaville		CG
2Brebes
:Brentford
5BRG	Badan Restorasi Gambut		BRG
7BRI	Bank Rakyat Indonesia		BRI
ABria
@Brian
4BRICS
1Bridgetown		BB
5Brigade Mobil	Korps Brimob		Brimob
>Brigadir				rank
>Brigadir Dua				rank
>Brigadir Jenderal				rank
>Brigadir Jenderal Polisi				rank
>Brigadir Kepala				rank
>Brigadir Satu				rank
:Brighton	Brighton & Hove Albion
:Brighton & Hove Albion
DBrigif
>Brigjen				rank
>Brigjen Pol				rank
>Brigjen Polisi				rank
>Brigjen TNI				rank
>Brigpol				rank
5Brimob	Korps Brimob		Brimob
5BRIN	Badan Riset dan Inovasi Nasional		BRIN
>Bripda				rank
>Bripka				rank
>Briptu				rank
3Brisbane
3Bristol
0Britania	Inggris	GB
0Britania Raya	Inggris	GB
@Britney
3Brooklyn
@Bruce
0Brunei	Brunei Darussalam	BN
0Brunei Darussalam		BN
@Bruno
1Brussel		BE
1Brussels	Brussel	BE
3BSD
7BSI	Bank Syariah Indonesia		BSI
5BSN	Badan Standardisasi Nasional		BSN
5BSSN	Badan Siber dan Sandi Negara		BSSN
7BTN	Bank Tabungan Negara		BTN
?BTP	Basuki Tjahaja Purnama
>Bu				respect
?Bu Mega	Megawati Soekarnoputri
?Bu Risma	Tri Rismaharini
1Bucharest	Bukares	RO
3Buckingham
1Budapest		HU
=Budayawan
@Budhi
@Budi
@Budiarto
@Budiman
@Budiono
@Budiyanto
1Buenos Aires		AR
1Bujumbura		BI
7Bukalapak
1Bukares		RO
EBukit
7Bukit Asam
2Bukit Tinggi	Bukittinggi
2Bukittinggi
2Bukittinggi
7Bukopin	Bank Bukopin
4Bulan Sabit Merah
2Buleleng
0Bulgaria		BG
5Bulog	Perusahaan Umum Bulog		Perum Bulog
2Bulukumba
2Bulungan
BBUMD
7Bumi Resources
DBUMN
3Bunaken
EBundaran
3Bundaran HI
3Bundaran Hotel Indonesia	Bundaran HI
;Bundesliga	Liga Jerman
>Bung				respect
?Bung Hatta	Mohammad Hatta
?Bung Karno	Soekarno
?Bung Tomo	Sutomo
2Bungo
2Buol
=Bupati
@Burhan
@Burhanuddin
:Buriram United
0Burkina Faso		BF
0Burma	Myanmar	MM
:Burnley
DBursa
5Bursa Efek Indonesia			BEI
2Buru					word
2Buru Selatan
0Burundi		BI
3Busan
@Bustanul
@Busyro
AButarbutar
?Butet	Liliyana Natsir
2Buton
2Buton Selatan
2Buton Tengah
2Buton Utara
>Buya				religious
?Buya Hamka	Hamka
?Buya Syafii	Ahmad Syafii Maarif
4BWF	Federasi Bulu Tangkis Dunia		BWF
5BWI	Badan Wakaf Indonesia		BWI
7BYD
7ByteDance
=Cabup	Calon Bupati
ECagar Alam
:Cagliari
=Cagub	Calon Gubernur
@Cahya
@Cahyadi
@Cahyo
@Cahyono
1Cairo	Kairo	EG
?Cak Imin	Muhaimin Iskandar
?Cak Nun	Emha Ainun Nadjib
?Cak Nur	Nurcholish Madjid
2Cakung
3Calgary
3Cali
3California
=Calon Bupati
=Calon Gubernur
=Calon Presiden
=Calon Wakil Gubernur
=Calon Wakil Presiden
=Calon Wali Kota
=Camat
3Cambridge
8Cambridge University	Universitas Cambridge
@Camelia
3Camp David
3Camp Nou
0Canada	Kanada	CA
1Canberra		AU
3Cancun
ECandi
3Candi Borobudur
3Candi Prambanan
@Candra
3Cannes
3Cape Town
0Cape Verde	Tanjung Verde	CV
3Capitol Hill
=Capres	Calon Presiden
;Carabao Cup	Piala Liga Inggris
1Caracas		VE
3Cardiff
@Carl
@Carlo
@Carlos
@Caroline
7Carrefour
2Caruban
3Casablanca
3Catalonia	Katalunya
7Cathay Pacific
@Catherine
7CATL
@Catur
=Cawagub	Calon Wakil Gubernur
=Cawalkot	Calon Wali Kota
2Cawang
=Cawapres	Calon Wakil Presiden
9CBS News
4CDC	Centers for Disease Control and Prevention		CDC
3Cebu
@Cecep
0Ceko		CZ
:Celta Vigo
:Celtic
2Cempaka Putih
2Cengkareng
4Center of Reform on Economics			CORE
4Centers for Disease Control and Prevention			CDC
4Central Intelligence Agency			CIA
4Centre for Strategic and International Studies			CSIS
=CEO
@Cesar
@Cesc
0Ceska	Ceko	CZ
=CFO
0Chad		TD			person
@Chaerul
@Chairil
=Chairman
@Chairul
AChalid
@Chandra
3Changi
3Changzhou
AChaniago
9Channel News Asia			CNA
@Charles
@Charlie
@Charlotte
4Charta Politika
4Charta Politika Indonesia	Charta Politika
@Chatib
3Chechnya
:Chelsea
:Chelsea FC	Chelsea
3Chengdu
3Chennai
3Chernobyl
7Chevron
7Chevron Pacific Indonesia
3Chiang Mai
3Chicago
:Chicago Bulls
=Chief Executive Officer
0Chile	Chili	CL
0Chili		CL
0China	Tiongkok	CN
;China Masters
;China Open
0China Taipei	Taiwan	TW
;China Terbuka	China Open
0Chinese Taipei	Taiwan	TW
1Chisinau		MD
3Chittagong
@Choirul
3Chongqing
@Chris
3Christchurch
@Christian
@Christina
@Christine
@Christophe
@Christopher
4CIA	Central Intelligence Agency		CIA
2Ciamis
2Cianjur
2Cibinong
@Cici
2Cikarang
2Cilacap
2Cilandak
0Cile	Chili	CL
2Cilegon
2Cileungsi
0Cili	Chili	CL
2Cilincing
3Ciliwung	Sungai Ciliwung
2Cimahi
2Cimanggis
7CIMB Niaga	Bank CIMB Niaga
0Cina	Tiongkok	CN
0Cina Taipei	Taiwan	TW
;Cina Terbuka	China Open
2Cipayung
7Ciputra	Ciputra Group
7Ciputra Group
2Ciracas
2Cirebon
3Cisarua
3Citarum	Sungai Citarum
7Citibank
7Citilink
7Citilink Indonesia	Citilink
@Citra
@Clara
@Claudia
@Claudio
:Club Brugge
9CNA	Channel News Asia		CNA
9CNBC
9CNBC Indonesia
9CNN
9CNN Indonesia
9CNNIndonesia.com	CNN Indonesia
9cnnindonesia.com	CNN Indonesia
CCo Ltd
7Coca-Cola
@Colin
1Colombo	Kolombo	LK
3Colorado
8Columbia University	Universitas Columbia
1Conakry		GN
7ConocoPhillips
=COO
;COP	Konferensi Perubahan Iklim PBB		COP
;Copa America
;Copa del Rey
1Copenhagen	Kopenhagen	DK
;Coppa Italia
4CORE	Center of Reform on Economics		CORE
4CORE Indonesia	Center of Reform on Economics		CORE
@Cornelius
CCorp
=Corporate Secretary
0Costa Rica	Kosta Rika	CR
0Cote d'Ivoire	Pantai Gading	CI
=Country Manager
3Cox's Bazar
?CR7	Cristiano Ronaldo
@Craig
3Crimea	Krimea
@Cristiano
:Crystal Palace
4CSIS	Centre for Strategic and International Studies		CSIS
:CSKA Moskow
7CT Corp
=CTO
0Curacao	Curaçao	CW
0Curaçao		CW
2Curup
@Cut
BCV
@Cynthia
0Cyprus	Siprus	CY
0Côte d'Ivoire	Pantai Gading	CI
4D-8
2D.I. Yogyakarta	Daerah Istimewa Yogyakarta
Ada
3Da Nang
@Dadan
@Dadang
3Daegu
2Daerah Istimewa Yogyakarta
2Daerah Khusus Ibu Kota Jakarta	DKI Jakarta
2Daerah Khusus Ibukota Jakarta	DKI Jakarta
2Daerah Khusus Jakarta	DKI Jakarta
@Dahlan
7Daihatsu
9Daily Mail
9Daily Mirror
9Daily Telegraph	The Telegraph
2Dairi
1Dakar		SN
ADalimunthe
3Dallas
ADamanik
1Damaskus		SY
3Dammam
7Damri
7DAMRI	Damri
7DANA
4Dana Moneter Internasional			IMF
7Danamon	Bank Danamon
@Danang
7Danantara
EDanau
3Danau Kelimutu
3Danau Maninjau
3Danau Poso
3Danau Sentani
3Danau Singkarak
3Danau Toba
=Dandim	Komandan Kodim
@Dani
@Daniel
@Danielle
@Danilo
=Danjen Kopassus	Komandan Jenderal Kopassus
=Danlanal	Komandan Lanal
=Danlantamal
=Danlanud	Komandan Lanud
@Danny
7Danone	Aqua Danone
=Danpaspampres	Komandan Paspampres
=Danramil	Komandan Koramil
=Danrem	Komandan Korem
3Dar es Salaam
3Darfur
@Darmawan
ADarmawan
@Darmin
3Darwin
@Darwin
@Daryono
3Dataran Tinggi Dieng	Dieng
3Dataran Tinggi Golan
>Dato				noble
>Dato Seri				noble
>Dato'				noble
>Datuk				noble
>Datuk Seri				noble
>Datuk Sri				noble
ADaulay
3Davao
@Dave
@David
3Davos
7DBS
Ade
@Dea
@Dean
@Deddy
@Dede
@Deden
@Dedi
@Dedy
2Deiyai
=Dekan
<Deklarasi Universal Hak Asasi Manusia			DUHAM
3Delhi
2Deli Serdang
2Demak
?Demiz	Deddy Mizwar
5DEN	Dewan Energi Nasional		DEN
Aden
3Den Haag
@Deni
0Denmark		DK
;Denmark Open
;Denmark Terbuka	Denmark Open
@Dennis
@Denny
2Denpasar
5Densus	Detasemen Khusus 88 Antiteror		Densus 88
5Densus 88	Detasemen Khusus 88 Antiteror		Densus 88
5Densus 88 Antiteror	Detasemen Khusus 88 Antiteror		Densus 88
5Densus 88 Antiteror Polri	Detasemen Khusus 88 Antiteror		Densus 88
3Denver
@Deny
2Depok
=Deputi
=Deputi Bidang
=Deputi Gubernur
=Deputi Gubernur Senior
Ader
9Der Spiegel
EDesa
=Desainer
@Desi
@Desmond
@Dessy
@Desy
5Detasemen Khusus 88	Detasemen Khusus 88 Antiteror		Densus 88
5Detasemen Khusus 88 Antiteror			Densus 88
9detik.com	detikcom
9Detik.com	detikcom
9detikcom
9Detikcom	detikcom
9detikCom	detikcom
9detikNews
9detiknews	detikNews
3Detroit
9Deutsche Welle			DW
@Devi
@Dewa
:Dewa United
DDewan
5Dewan Energi Nasional			DEN
4Dewan Eropa
4Dewan Hak Asasi Manusia PBB	Dewan HAM PBB
4Dewan HAM PBB
4Dewan Keamanan PBB			DK PBB
4Dewan Keamanan Perserikatan Bangsa-Bangsa	Dewan Keamanan PBB		DK PBB
5Dewan Kehormatan Penyelenggara Pemilu			DKPP
4Dewan Kerja Sama Teluk			GCC
5Dewan Ketahanan Nasional			Wantannas
4Dewan Koordinasi ASEAN
4Dewan Masjid Indonesia			DMI
4Dewan Olimpiade Asia			OCA
5Dewan Pengawas KPK			Dewas KPK
5Dewan Pers
5Dewan Pertimbangan Presiden			Wantimpres
5Dewan Perwakilan Daerah			DPD
5Dewan Perwakilan Rakyat			DPR
5Dewan Perwakilan Rakyat Aceh			DPRA
5Dewan Perwakilan Rakyat Daerah			DPRD
5Dewan Perwakilan Rakyat Republik Indonesia	Dewan Perwakilan Rakyat		DPR
ADewanti
5Dewas KPK	Dewan Pengawas KPK		Dewas KPK
@Dewi
1Dhaka		BD
@Dharma
2Dharmasraya
@Dhea
2DI Yogyakarta	Daerah Istimewa Yogyakarta
@Diah
@Dian
@Diana
@Dicky
@Didi
@Didik
@Didit
@Diego
3Dieng
;Dieng Culture Festival
@Dika
@Diki
1Dili		TL
@Dimas
@Dina
:Dinamo Zagreb
DDinas
@Dinda
@Dini
DDinkes
@Dipa
DDirektorat
DDirektorat Jenderal
5Direktorat Jenderal Bea dan Cukai			DJBC
5Direktorat Jenderal Imigrasi			Ditjen Imigrasi
5Direktorat Jenderal Kependudukan dan Pencatatan Sipil			Dukcapil
5Direktorat Jenderal Pajak			DJP
5Direktorat Jenderal Pemasyarakatan			Ditjenpas
5Direktorat Jenderal Perhubungan Udara			Ditjen Hubud
=Direktur
=Direktur Eksekutif
=Direktur Jenderal
=Direktur Keuangan
=Direktur Operasi
=Direktur Operasional
=Direktur Pemasaran
=Direktur Penyidikan
=Direktur Teknik
=Direktur Utama
=Direskrimum	Direktur Reserse Kriminal Umum
@Dirga
7Dirgantara Indonesia			PTDI
=Dirjen	Direktur Jenderal
=Dirjen Imigrasi	Direktur Jenderal Imigrasi
=Dirjen Pajak	Direktur Jenderal Pajak
=Dirlantas	Direktur Lalu Lintas
=Dirreskrimsus	Direktur Reserse Kriminal Khusus
=Dirreskrimum	Direktur Reserse Kriminal Umum
=Dirut	Direktur Utama
DDisdik
DDishub
DDisnaker
DDisparekraf
DDispora
EDistrik
@Dita
DDitjen
5Ditjen Bea Cukai	Direktorat Jenderal Bea dan Cukai		DJBC
5Ditjen Bea dan Cukai	Direktorat Jenderal Bea dan Cukai		DJBC
5Ditjen Dukcapil	Direktorat Jenderal Kependudukan dan Pencatatan Sipil		Dukcapil
5Ditjen Hubud	Direktorat Jenderal Perhubungan Udara		Ditjen Hubud
5Ditjen Imigrasi	Direktorat Jenderal Imigrasi		Ditjen Imigrasi
5Ditjen Pajak	Direktorat Jenderal Pajak		DJP
5Ditjen PAS	Direktorat Jenderal Pemasyarakatan		Ditjenpas
5Ditjen Pemasyarakatan	Direktorat Jenderal Pemasyarakatan		Ditjenpas
5Ditjen Perhubungan Udara	Direktorat Jenderal Perhubungan Udara		Ditjen Hubud
5Ditjenpas	Direktorat Jenderal Pemasyarakatan		Ditjenpas
DDitlantas
DDitreskrimsus
DDitreskrimum
DDivisi
5Divisi Humas Mabes Polri	Divisi Humas Polri
5Divisi Humas Polri
5Divisi Profesi dan Pengamanan Polri			Divpropam Polri
5Divisi Propam Polri	Divisi Profesi dan Pengamanan Polri		Divpropam Polri
5Divpropam Polri	Divisi Profesi dan Pengamanan Polri		Divpropam Polri
2DIY	Daerah Istimewa Yogyakarta
@Diyah
ADjalal
ADjalil
ADjamil
ADjamin
@Djarot
7Djarum
5DJBC	Direktorat Jenderal Bea dan Cukai		DJBC
0Djibouti	Jibuti	DJ
1Djibouti City		DJ
@Djohan
ADjojodiningrat
ADjojohadikusumo
@Djoko
5DJP	Direktorat Jenderal Pajak		DJP
@Djunaidi
4DK PBB	Dewan Keamanan PBB		DK PBB
2DKI	DKI Jakarta
2DKI Jakarta
2DKJ	DKI Jakarta
5DKPP	Dewan Kehormatan Penyelenggara Pemilu		DKPP
4DMI	Dewan Masjid Indonesia		DMI
@Dmitri
@Dmitry
4Doctors Without Borders			MSF
@Doddy
@Dodi
1Dodoma		TZ
@Dody
2Dogiyai
1Doha		QA
=Dokter
4Dokter Lintas Batas	Doctors Without Borders		MSF
>Doktor				academic
@Dominic
0Dominika		DM
4Dompet Dhuafa
2Dompu
@Donald
3Donbas
3Donbass	Donbas
3Donetsk
2Donggala
@Doni
@Donna
@Donny
@Dony
4Dorna	Dorna Sports
4Dorna Sports
3Dortmund
Ados
=Dosen
@Doug
@Douglas
DDPC
5DPD	Dewan Perwakilan Daerah		DPD
DDPD
5DPD RI	Dewan Perwakilan Daerah		DPD
5DPD-RI	Dewan Perwakilan Daerah		DPD
DDPP
5DPR	Dewan Perwakilan Rakyat		DPR
5DPR RI	Dewan Perwakilan Rakyat		DPR
5DPR-RI	Dewan Perwakilan Rakyat		DPR
5DPRA	Dewan Perwakilan Rakyat Aceh		DPRA
5DPRD	Dewan Perwakilan Rakyat Daerah		DPRD
DDPRD
5DPRD DKI	DPRD DKI Jakarta
5DPRD DKI Jakarta
0DPRK	Korea Utara	KP
DDPW
>Dr				academic
>dr				academic
0DR Kongo	Republik Demokratik Kongo	CD
>Dra				academic
@Drew
>drg				academic
>drh				academic
>Drs				academic
3Dubai
=Dubes	Duta Besar
=Dubes RI	Duta Besar RI
1Dublin		IE
3Dubrovnik
7Ducati
@Dudi
@Dudung
3Dufan
<DUHAM	Deklarasi Universal Hak Asasi Manusia		DUHAM
5Dukcapil	Direktorat Jenderal Kependudukan dan Pencatatan Sipil		Dukcapil
EDukuh
2Dumai
@Duncan
3Durban
2Duren Sawit
2Duri					word
1Dushanbe		TJ
3Dusseldorf
EDusun
=Duta Besar
9DW	Deutsche Welle		DW
@Dwayne
@Dwi
@Dyah
@Dylan
:Dynamo Kyiv
;East Asia Summit	KTT Asia Timur
4ECB	Bank Sentral Eropa		ECB
@Eddy
@Eden
@Edhy
@Edi
3Edinburgh
@Edinson
@Edo
@Eduard
@Edward
@Edwin
@Edy
@Efendi
@Effendi
@Egi
@Egy
3Eindhoven
:Eintracht Frankfurt
@Eka
@Eko
=Ekonom
0Ekuador		EC
Ael
:El Real	Real Madrid
0El Salvador		SV
@Elia
@Elisa
@Elisabeth
@Elizabeth
@Ella
@Elly
@Elon
@Elsa
@Elvira
@Ema
EEmbung
@Emil
@Emilia
@Emily
=Emir
@Emir
0Emirat Arab	Uni Emirat Arab	AE
0Emirat Islam Afganistan	Afganistan	AF
7Emirates Airline
3Emirates Stadium
@Emirsyah
@Emma
@Emmanuel
2Empat Lawang
7Emtek
@Ence
@Endah
@Endang
2Ende					word
@Endro
AEnembe
0England	Inggris	GB
;English Premier League	Liga Inggris
@Eni
@Enny
2Enrekang
2Entikong
@Entin
=Epidemiolog
3Erbil
?Erdogan	Recep Tayyip Erdogan
@Eric
@Erick
@Erik
@Erika
@Erin
0Eritrea		ER
@Erlangga
@Erlina
@Ermawati
@Erna
@Ernest
@Ernesto
@Erni
3Eropa
3Eropa Barat
3Eropa Selatan
3Eropa Tengah
3Eropa Timur
3Eropa Utara
@Erry
@Erwin
5ESDM	Kementerian Energi dan Sumber Daya Mineral		Kementerian ESDM
9Esensi.tv
9esensi.tv	Esensi.tv
9ESENSI.TV	Esensi.tv
:Espanyol
9ESPN
@Esteban
@Esti
0Estonia		EE
@Estu
0Eswatini		SZ
0Ethiopia	Etiopia	ET
7Ethiopian Airlines
7Etihad Airways
3Etihad Stadium
0Etiopia		ET
@Eugene
;Euro	Piala Eropa
;Europa League	Liga Europa
4European Central Bank	Bank Sentral Eropa		ECB
4European Commission	Komisi Eropa
4European Union	Uni Eropa		UE
4Europol
@Eva
@Evan
3Everest
:Everton
@Evi
@Evie
@Evo
7ExxonMobil
>Eyang				respect
@Ezra
;F1	Formula 1		F1
;FA Cup	Piala FA
@Fabio
7Facebook
@Fachri
@Fachrul
@Fadel
@Fadhil
@Fadhlan
@Fadil
@Fadillah
@Fadjar
@Fadli
@Fadly
@Fahira
@Fahmi
@Fahri
@Fahrul
@Faisal
@Faiz
@Fajar
@Fajri
2Fak Fak
DFakultas
3Fallujah
4FAO	Organisasi Pangan dan Pertanian		FAO
@Farah
@Farhan
@Farid
@Farida
4Fatah
4Fatayat NU
@Fathan
@Fatimah
@Fatur
@Fauzan
@Fauzi
@Fauziah
4FBI	Federal Bureau of Investigation		FBI
:FC Barcelona
:FC Porto
:FC Utrecht
4FDA	Food and Drug Administration		FDA
@Febri
@Febriana
@Febrianti
4Federal Bureau of Investigation			FBI
4Federal Reserve			The Fed
DFederasi
4Federasi Bulu Tangkis Dunia			BWF
4Federasi Bulutangkis Dunia	Federasi Bulu Tangkis Dunia		BWF
0Federasi Mikronesia	Mikronesia	FM
0Federasi Rusia	Rusia	RU
4Federasi Sepak Bola ASEAN			AFF
4Federasi Sepak Bola Asia Tenggara	Federasi Sepak Bola ASEAN		AFF
4Federasi Sepakbola Asia Tenggara	Federasi Sepak Bola ASEAN		AFF
4Federasi Serikat Guru Indonesia			FSGI
4Federasi Serikat Pekerja Metal Indonesia			FSPMI
4Federation Internationale de l'Automobile			FIA
@Fedi
@Felix
:Fenerbahce
@Fenty
@Ferdi
@Ferdinand
@Ferdy
AFernandes
@Fernando
7Ferrari
@Ferry
@Fery
;Festival Film Cannes
;Festival Film Indonesia			FFI
:Feyenoord
;FFI	Festival Film Indonesia		FFI
4FIA	Federation Internationale de l'Automobile		FIA
4FIFA
;FIFA World Cup	Piala Dunia
0Fiji		FJ
@Fikri
0Filipina		PH
@Filippo
9Financial Times
0Finlandia		FI
:Fiorentina
@Firdaus
@Firli
BFirma
@Firman
@Firmansyah
AFirmansyah
7First Travel
4Fitch	Fitch Ratings
4Fitch Ratings
@Fitri
@Fitria
@Fitriani
4FKUB	Forum Kerukunan Umat Beragama		FKUB
:Flamengo
3Florence					person
@Florentina
3Flores
2Flores Timur
@Florian
3Florida
4Food and Agriculture Organization	Organisasi Pangan dan Pertanian		FAO
4Food and Drug Administration			FDA
4Forbes
7Ford
;Formula 1			F1
;Formula E
DForum
4Forum Ekonomi Dunia	World Economic Forum		WEF
4Forum Kerukunan Umat Beragama			FKUB
4Forum Regional ASEAN	ASEAN Regional Forum		ARF
9Fox News
7Foxconn
4FPI	Front Pembela Islam		FPI
DFraksi
@Francesco
@Francis
@Francisco
@Franck
@Frank
3Frankfurt
@Franklin
@Frans
@Fransisca
@Fransiska
@Fransiskus
@Fred
@Freddy
@Frederik
@Fredrich
4Freedom House
7Freeport	Freeport Indonesia		PTFI
7Freeport Indonesia			PTFI
7Freeport-McMoRan
1Freetown		SL
;French Open	Prancis Terbuka
DFront
4Front Pembela Islam			FPI
4FSGI	Federasi Serikat Guru Indonesia		FSGI
4FSPMI	Federasi Serikat Pekerja Metal Indonesia		FSPMI
@Fuad
@Fuadi
3Fujian
3Fukuoka
3Fukushima
:Fulham
1Funafuti		TV
@Furqon
3Fuzhou
4G-20	G20
4G-7	G7
4G20
;G30S	Gerakan 30 September		G30S
;G30S/PKI	Gerakan 30 September		G30S
4G7
4G77
0Gabon		GA
1Gaborone		BW
@Gabriel
4Gabungan Industri Kendaraan Bermotor Indonesia			Gaikindo
4Gabungan Pengusaha Kelapa Sawit Indonesia			Gapki
@Gading
@Gagah
4Gaikindo	Gabungan Industri Kendaraan Bermotor Indonesia		Gaikindo
;Gaikindo Indonesia International Auto Show			GIIAS
:Galatasaray
@Galih
@Galuh
4GAM	Gerakan Aceh Merdeka		GAM
0Gambia		GM
3Gambir
EGampong
@Ganda
EGang
?Ganjar	Ganjar Pranowo
@Ganjar
4Gapki	Gabungan Pengusaha Kelapa Sawit Indonesia		Gapki
4GAPKI	Gabungan Pengusaha Kelapa Sawit Indonesia		Gapki
4Garda Revolusi Iran	Korps Garda Revolusi Islam		IRGC
@Gareth
7Garuda Indonesia
2Garut
@Gary
@Gatot
@Gavin
2Gayo Lues
3Gaza
7Gazprom
9Gazzetta dello Sport
3GBK	Gelora Bung Karno
>GBPH				noble
4GCC	Dewan Kerja Sama Teluk		GCC
3Gdansk
@Gede
EGedung
3Gedung Capitol
3Gedung DPR
3Gedung DPR/MPR
3Gedung KPK
3Gedung Merah Putih
3Gedung Merah Putih KPK
3Gedung MPR
3Gedung Putih
3Gedung Sate
=Gelandang
6Gelora	Partai Gelombang Rakyat Indonesia		Partai Gelora
3Gelora Bung Karno
@Gembong
=General Manager
7General Motors
3Geneva	Jenewa
@Gennady
3Genoa
@Geoff
@Geoffrey
@George
1Georgetown		GY
8Georgetown University	Universitas Georgetown
0Georgia		GE			person
3Georgia					person
DGerakan
;Gerakan 30 September			G30S
4Gerakan Aceh Merdeka			GAM
4Gerakan Mahasiswa Nasional Indonesia			GMNI
4Gerakan Non Blok	Gerakan Non-Blok		GNB
4Gerakan Non-Blok			GNB
4Gerakan Nonblok	Gerakan Non-Blok		GNB
4Gerakan Pemuda Ansor			GP Ansor
4Gerakan Pramuka			Pramuka
@Gerald
3Gerbangkertosusila
DGereja
6Gerindra	Partai Gerakan Indonesia Raya		Partai Gerindra
@Gery
:Getafe
EGg
0Ghana		GH
@Ghani
@Ghufron
:Giallorossi	AS Roma
7Giant
2Gianyar
0Gibraltar		GI
?Gibran	Gibran Rakabuming Raka
@Gibran
;GIIAS	Gaikindo Indonesia International Auto Show		GIIAS
@Gilang
3Gili Air
3Gili Meno
3Gili Trawangan
3Gilimanuk
@Gina
AGinting
@Giovanni
@Giring
AGirsang
@Gita
1Gitega		BI
@Giuseppe
>GKR				noble
3Glasgow
@Glenn
9Global TV	GTV
2Glodok
CGmbH
4GMNI	Gerakan Mahasiswa Nasional Indonesia		GMNI
4GNB	Gerakan Non-Blok		GNB
4GNPF Ulama
7Go-Jek	Gojek
3Goa
9Goal.com
7Gojek
7GoJek	Gojek
3Gold Coast
:Golden State Warriors
4Goldman Sachs
6Golkar	Partai Golongan Karya		Partai Golkar
8Gontor	Pondok Modern Darussalam Gontor
7Google
7Google Indonesia	Google
7GoPay
EGOR
@Gordon
2Gorontalo
2Gorontalo Utara
3Gothenburg
7GoTo
7GoTo Group	GoTo
2Gowa
4GP Ansor	Gerakan Pemuda Ansor		GP Ansor
7Grab
7Grab Indonesia	Grab
@Grace
@Graham
;Grammy	Grammy Awards
;Grammy Awards
0Great Britain	Inggris	GB
0Greenland		GL
4Greenpeace
4Greenpeace Asia Tenggara
4Greenpeace Indonesia
@Greg
@Gregorius
@Gregory
0Grenada		GD
2Gresik
:Gresini Racing
2Grobogan
2Grogol
3Groningen
CGroup
DGrup
7Grup Bakrie	Bakrie Group
7Grup Lippo	Lippo Group
7Grup Sinar Mas	Sinar Mas
9GTV
3Guadalajara
0Guadeloupe		GP
0Guam		GU
3Guangdong
3Guangzhou
3Guantanamo
0Guatemala		GT
1Guatemala City		GT
=Gubernur
=Gubernur Bank Indonesia
=Gubernur BI
7Gudang Garam
0Guernsey		GG
@Gugun
5Gugus Tugas Percepatan Penanganan Covid-19	Satuan Tugas Penanganan Covid-19		Satgas Covid-19
@Guillermo
0Guinea		GN			word
0Guinea Bissau	Guinea-Bissau	GW
0Guinea Ekuatorial		GQ
0Guinea Khatulistiwa	Guinea Ekuatorial	GQ
0Guinea-Bissau		GW
3Gujarat
AGultom
AGumelar
8Gunadarma	Universitas Gunadarma
@Gunadi
@Gunawan
AGunawan
@Guntur
EGunung
3Gunung Agung
3Gunung Anak Krakatau
3Gunung Arjuno
3Gunung Bromo
3Gunung Ciremai
3Gunung Dempo
3Gunung Dukono
3Gunung Everest
3Gunung Fuji
3Gunung Gamalama
3Gunung Gede
3Gunung Guntur
3Gunung Ibu
3Gunung Ijen
3Gunung Ile Lewotolok
3Gunung Kelud
3Gunung Kerinci
2Gunung Kidul	Gunungkidul
3Gunung Krakatau
3Gunung Lawu
3Gunung Leuser
3Gunung Lewotobi
3Gunung Lokon
3Gunung Marapi
2Gunung Mas
3Gunung Merapi
3Gunung Merbabu
3Gunung Papandayan
3Gunung Penanggungan
3Gunung Raung
3Gunung Rinjani
3Gunung Ruang
3Gunung Salak
3Gunung Semeru
3Gunung Sinabung
3Gunung Sindoro
3Gunung Slamet
3Gunung Soputan
3Gunung Sumbing
3Gunung Tambora
3Gunung Tangkuban Parahu
2Gunungkidul
2Gunungkidul
2Gunungsitoli
AGurning
=Guru Besar
@Guruh
EGurun
3Gurun Sahara
>Gus				religious
?Gus Dur	Abdurrahman Wahid
?Gus Ipul	Saifullah Yusuf
?Gus Yahya	Yahya Cholil Staquf
?Gus Yaqut	Yaqut Cholil Qoumas
@Gusti
0Guyana		GY
0Guyana Prancis		GF
3Gwangju
>H				religious
9Haaretz
>Habib				religious
?Habib Rizieq	Rizieq Shihab
@Habibie
@Habiburokhman
@Hadi
AHadikusumo
AHadinegoro
AHadiningrat
AHadisaputra
@Hafid
@Hafiz
3Hai Phong
3Haifa
3Hainan
0Haiti		HT
>Hajah				religious
>Haji				religious
=Hakim
@Hakim
=Hakim Agung
=Hakim Ketua
=Hakim Konstitusi
=Hakim Tunggal
@Halim
AHalim
3Halim Perdanakusuma	Bandara Halim Perdanakusuma
3Halmahera
2Halmahera Barat
2Halmahera Selatan
2Halmahera Tengah
2Halmahera Timur
2Halmahera Utara
EHalte
@Hamad
4Hamas
3Hamburg
@Hamdan
AHamengkubuwono
@Hamid
@Hamka
@Hamzah
@Hana
AHandayani
@Handoko
@Handoyo
3Hangzhou
@Hanif
@Hanna
@Hannah
1Hanoi		VN
@Hans
@Hanung
6Hanura	Partai Hati Nurani Rakyat		Partai Hanura
AHapsari
AHarahap
1Harare		ZW
3Harbin
@Hardi
9Harian Jawa Pos	Jawa Pos
9Harian Kompas	Kompas
9Harian Media Indonesia	Media Indonesia
9Harian Republika	Republika
9Harian Umum Kompas	Kompas
@Haris
@Hariyadi
@Hariyanto
@Harold
@Harrison
@Harry
@Hartati
@Hartini
@Hartono
AHartono
8Harvard	Universitas Harvard
8Harvard University	Universitas Harvard
@Harvey
@Hary
@Haryadi
@Haryanto
@Haryono
@Hasan
@Hasanah
@Hasanuddin
@Hasbi
@Hasbullah
@Hashim
AHasibuan
@Hasnaeni
@Hassan
@Hasto
@Hasyim
3Hat Yai
@Hatta
1Havana		CU
3Hawaii
>Hc				academic
@Heather
3Hebron
@Helen
@Helena
@Helmi
@Helmy
1Helsinki		FI
@Hendar
@Hendarman
@Hendi
@Hendra
@Hendrawan
@Hendri
@Hendrik
@Hendro
@Hendry
@Heni
@Henny
@Henri
@Henry
3Herat
@Heri
@Herlambang
@Herlina
@Herman
@Hermansyah
@Hermanto
@Hermawan
AHermawan
@Hernawan
@Herry
@Heru
@Hery
@Hesti
4Hezbollah	Hizbullah
@Hidayat
@Hidayatullah
AHidayatullah
@Hikmat
@Hillary
@Hilman
3Himalaya
4Himbara	Himpunan Bank Milik Negara		Himbara
DHimpunan
4Himpunan Bank Milik Negara			Himbara
4Himpunan Kerukunan Tani Indonesia			HKTI
4Himpunan Mahasiswa Islam			HMI
4Himpunan Nelayan Seluruh Indonesia			HNSI
4Himpunan Pengusaha Muda Indonesia			Hipmi
0Hindia Belanda	Indonesia	ID
4Hipmi	Himpunan Pengusaha Muda Indonesia		Hipmi
4HIPMI	Himpunan Pengusaha Muda Indonesia		Hipmi
3Hiroshima
4Hizbullah
4Hizbut Tahrir Indonesia			HTI
>Hj				religious
4HKTI	Himpunan Kerukunan Tani Indonesia		HKTI
7HM Sampoerna	Sampoerna
4HMI	Himpunan Mahasiswa Islam		HMI
4HNSI	Himpunan Nelayan Seluruh Indonesia		HNSI
?HNW	Hidayat Nur Wahid
3Ho Chi Minh City
3Hobart
3Hodeidah
:Hoffenheim
3Hokkaido
CHoldings
3Hollywood
3Homs
7Honda
7Honda Prospect Motor			HPM
0Honduras		HN
0Hong Kong		HK
;Hong Kong Open
;Hong Kong Terbuka	Hong Kong Open
0Hongaria	Hungaria	HU
0Hongkong	Hong Kong	HK
1Honiara		SB
3Honolulu
EHotel
3Houston
:Houston Rockets
4Houthi
@Howard
7HPM	Honda Prospect Motor		HPM
4HRW	Human Rights Watch		HRW
7HSBC
4HTI	Hizbut Tahrir Indonesia		HTI
7Huawei
3Hubei
3Hue
@Hugo
2Hulu Sungai Selatan
2Hulu Sungai Tengah
2Hulu Sungai Utara
4Human Rights Watch			HRW
2Humbang Hasundutan
0Hungaria		HU
0Hungary	Hungaria	HU
@Husein
@Husin
@Husni
@Hussein
AHutabarat
AHutagalung
7Hutama Karya
EHutan
AHutapea
AHutasoit
AHutauruk
AHutomo
3Hyderabad
7Hypermart
7Hyundai
7Hyundai Motor Manufacturing Indonesia
4IAEA	Badan Energi Atom Internasional		IAEA
8IAIN	Institut Agama Islam Negeri		IAIN
@Ian
?Ibas	Edhie Baskoro Yudhoyono
4IBI	Ikatan Bidan Indonesia		IBI
7IBM
Aibn
@Ibnu
@Ibrahim
>Ibu				respect
3Ibu Kota Nusantara
=Ibu Negara
?Ical	Aburizal Bakrie
4ICAO	Organisasi Penerbangan Sipil Internasional		ICAO
4ICC	Mahkamah Pidana Internasional		ICC
3ICE BSD
@Ichsan
@Ichwan
4ICJ	Mahkamah Internasional		ICJ
4ICMI	Ikatan Cendekiawan Muslim Indonesia		ICMI
4ICRC	Palang Merah Internasional		ICRC
4ICW	Indonesia Corruption Watch		ICW
7ID Food
@Ida
4IDAI	Ikatan Dokter Anak Indonesia		IDAI
4IDF	Pasukan Pertahanan Israel		IDF
@Idham
4IDI	Ikatan Dokter Indonesia		IDI
3Idlib
9IDN Times
@Idris
@Idrus
4IEA	Badan Energi Internasional		IEA
4IESR	Institute for Essential Services Reform		IESR
@Ifan
@Ignasius
@Ignatius
@Igor
@Ihsan
;IIMS	Indonesia International Motor Show		IIMS
4IJTI	Ikatan Jurnalis Televisi Indonesia		IJTI
4Ikadin	Ikatan Advokat Indonesia		Ikadin
DIkatan
4Ikatan Advokat Indonesia			Ikadin
4Ikatan Bidan Indonesia			IBI
4Ikatan Cendekiawan Muslim Indonesia			ICMI
4Ikatan Dokter Anak Indonesia			IDAI
4Ikatan Dokter Indonesia			IDI
4Ikatan Jurnalis Televisi Indonesia			IJTI
4Ikatan Motor Indonesia			IMI
@Ikhsan
@Ikhwan
8IKJ	Institut Kesenian Jakarta		IKJ
3IKN	Ibu Kota Nusantara
3IKN Nusantara	Ibu Kota Nusantara
@Iksan
@Ilham
3Illinois
@Ilma
4ILO	Organisasi Perburuhan Internasional		ILO
@Ilyas
@Imam
=Imam Besar
@Iman
@Imelda
4IMF	Dana Moneter Internasional		IMF
4IMI	Ikatan Motor Indonesia		IMI
@Immanuel
4IMO	Organisasi Maritim Internasional		IMO
4Imparsial
8Imperial College London
@Imran
7INA	Lembaga Pengelola Investasi		INA
@Ina
7Inalum	Mining Industry Indonesia		MIND ID
@Inayah
CInc
3Incheon
@Indah
4Indef	Institute for Development of Economics and Finance		Indef
4INDEF	Institute for Development of Economics and Finance		Indef
0India		IN
;India Open
;India Terbuka	India Open
4Indikator	Indikator Politik Indonesia
4Indikator Politik Indonesia
@Indira
4Indo Barometer
3Indo-Pasifik
7Indofarma
7Indofood
7Indofood Sukses Makmur	Indofood
7Indomaret
0Indonesia		ID
7Indonesia AirAsia
4Indonesia Corruption Watch			ICW
;Indonesia Fashion Week
;Indonesia International Motor Show			IIMS
7Indonesia Investment Authority	Lembaga Pengelola Investasi		INA
;Indonesia Masters
;Indonesia Open
4Indonesia Police Watch			IPW
5Indonesia Stock Exchange	Bursa Efek Indonesia		BEI
;Indonesia Super League	Liga Super Indonesia		ISL
;Indonesia Terbuka	Indonesia Open
;Indonesian Idol
7Indosat	Indosat Ooredoo Hutchison
7Indosat Ooredoo	Indosat Ooredoo Hutchison
7Indosat Ooredoo Hutchison
9Indosiar
@Indra
2Indragiri Hilir
2Indragiri Hulu
2Indramayu
@Indrawan
@Indri
@Indriyani
7Industri Kereta Api			INKA
9iNews
9iNews TV	iNews
@Inez
0Inggris		GB
0Inggris Raya	Inggris	GB
@Ingrid
7INKA	Industri Kereta Api		INKA
=Inspektur
>Inspektur Dua				rank
=Inspektur Jenderal
>Inspektur Jenderal Polisi				rank
>Inspektur Polisi Dua				rank
>Inspektur Polisi Satu				rank
>Inspektur Satu				rank
DInstitut
8Institut Agama Islam Negeri			IAIN
8Institut Kesenian Jakarta			IKJ
8Institut Pemerintahan Dalam Negeri			IPDN
8Institut Pertanian Bogor			IPB
8Institut Seni Indonesia			ISI
8Institut Teknologi Bandung			ITB
8Institut Teknologi Kalimantan			ITK
8Institut Teknologi Sepuluh Nopember			ITS
8Institut Teknologi Sumatera			Itera
4Institute for Development of Economics and Finance			Indef
4Institute for Essential Services Reform			IESR
4Institute for Policy Analysis of Conflict			IPAC
@Intan
2Intan Jaya
7Intel
:Inter	Inter Milan
:Inter Miami
:Inter Milan
4International Atomic Energy Agency	Badan Energi Atom Internasional		IAEA
4International Court of Justice	Mahkamah Internasional		ICJ
4International Criminal Court	Mahkamah Pidana Internasional		ICC
4International Energy Agency	Badan Energi Internasional		IEA
4International Labour Organization	Organisasi Perburuhan Internasional		ILO
4International Monetary Fund	Dana Moneter Internasional		IMF
:Internazionale	Inter Milan
4Interpol
4IOC	Komite Olimpiade Internasional		IOC
4IOM	Organisasi Migrasi Internasional		IOM
4IPAC	Institute for Policy Analysis of Conflict		IPAC
8IPB	Institut Pertanian Bogor		IPB
8IPB University	Institut Pertanian Bogor		IPB
>Ipda				rank
8IPDN	Institut Pemerintahan Dalam Negeri		IPDN
3Ipoh
>Iptu				rank
4IPW	Indonesia Police Watch		IPW
>Ir				academic
@Ira
0Irak		IQ
0Iran		IR
0Iraq	Irak	IQ
@Irawan
AIrawan
@Irfan
4IRGC	Korps Garda Revolusi Islam		IRGC
2Irian Jaya	Papua
@Irianto
=Irjen	Inspektur Jenderal
>Irjen Pol				rank
>Irjen Polisi				rank
0Irlandia		IE
0Irlandia Utara	Inggris	GB
@Irma
@Irman
@Irna
@Irvan
@Irwan
@Irwansyah
@Isa
4IsDB	Bank Pembangunan Islam		IsDB
@Isfan
8ISI	Institut Seni Indonesia		ISI
4ISIS	Negara Islam Irak dan Suriah		ISIS
AIskandar
3Iskandariyah	Alexandria
;ISL	Liga Super Indonesia		ISL
1Islamabad		PK
4Islamic Development Bank	Bank Pembangunan Islam		IsDB
4Islamic State	Negara Islam Irak dan Suriah		ISIS
0Islandia		IS
@Ismail
@Ismet
@Isnaini
0Israel		IL
@Isran
EIstana
3Istana Bogor
3Istana Buckingham
3Istana Cipanas
3Istana Kepresidenan
3Istana Kepresidenan Bogor
3Istana Kepresidenan Jakarta
3Istana Merdeka
3Istana Negara
3Istanbul
3Istiqlal	Masjid Istiqlal
@Istiqomah
3Istora
3Istora Senayan
@Iswahyudi
@Ita
0Italia		IT
8ITB	Institut Teknologi Bandung		ITB
8Itera	Institut Teknologi Sumatera		Itera
8ITK	Institut Teknologi Kalimantan		ITK
8ITS	Institut Teknologi Sepuluh Nopember		ITS
@Ivan
@Ivanka
@Iwan
3Izmir
@Izzul
2Jabar	Jawa Barat
3Jabodetabek
3Jabotabek	Jabodetabek
@Jack
@Jackie
@Jacob
4JAD	Jamaah Ansharut Daulah		JAD
@Jajang
@Jaka
1Jakarta		ID
2Jakarta Barat
3Jakarta Convention Center
;Jakarta Fair
9Jakarta Globe
3Jakarta International Stadium
9Jakarta Post	The Jakarta Post
2Jakarta Pusat
2Jakarta Raya	DKI Jakarta
2Jakarta Selatan
2Jakarta Timur
2Jakarta Utara
2Jakbar	Jakarta Barat
@Jake
2Jakpus	Jakarta Pusat
=Jaksa
=Jaksa Agung
=Jaksa Penuntut Umum
2Jaksel	Jakarta Selatan
2Jaktim	Jakarta Timur
2Jakut	Jakarta Utara
EJalan
EJalan Raya
EJalan Tol
3Jalur Gaza	Gaza
4Jamaah Ansharut Daulah			JAD
4Jamaah Islamiyah	Jemaah Islamiyah		JI
0Jamaika		JM
@Jamal
@Jamaluddin
2Jambi
@James
@Jamie
@Jamil
3Jammu
@Jane
@Janet
;Japan Open
@Jared
4Jaringan Advokasi Tambang			Jatam
@Jarot
7Jasa Marga
7Jasa Raharja
@Jason
4Jatam	Jaringan Advokasi Tambang		Jatam
2Jateng	Jawa Tengah
2Jatim	Jawa Timur
2Jatinangor
2Jatinegara
@Jatmiko
;Java Jazz	Java Jazz Festival
;Java Jazz Festival
3Jawa
2Jawa Barat
9Jawa Pos
2Jawa Tengah
2Jawa Timur
3Jawa-Bali
9Jawapos	Jawa Pos
9JawaPos.com	Jawa Pos
@Jay
2Jayapura
2Jayawijaya
@Jazilul
3JCC	Jakarta Convention Center
:JDT	Johor Darul Ta'zim		JDT
@Jean
3Jeddah
@Jeff
@Jeffrey
@Jeffry
@Jefri
3Jeju
4Jemaah Islamiyah			JI
EJembatan
3Jembatan Suramadu
2Jember
;Jember Fashion Carnaval
2Jembrana
>Jend				rank
>Jenderal				rank
>Jenderal Polisi				rank
>Jenderal TNI				rank
2Jeneponto
3Jenewa
3Jenin
@Jennifer
@Jens
0Jepang		JP
;Jepang Terbuka	Japan Open
2Jepara
@Jeremy
0Jerman		DE
0Jerman Barat	Jerman	DE
0Jerman Timur	Jerman	DE
@Jerome
@Jerry
0Jersey		JE
3Jerusalem	Yerusalem
9Jerusalem Post
@Jessica
4JI	Jemaah Islamiyah		JI
0Jibuti		DJ
3JIExpo Kemayoran
4Jihad Islam Palestina
@Jihan
@Jill
@Jim
2Jimbaran
@Jimly
@Jimmy
7Jiwasraya
?JK	Jusuf Kalla
EJl
EJln
@Joachim
@Joan
@Joao
@Joe
@Joel
2Jogja	Yogyakarta
2Jogjakarta	Yogyakarta
2Jogyakarta	Yogyakarta
@Johan
@Johanes
@Johannes
3Johannesburg
@John
@Johnny
8Johns Hopkins University	Universitas Johns Hopkins
3Johor
3Johor Bahru
3Johor Baru	Johor Bahru
:Johor Darul Ta'zim			JDT
@Joko
?Jokowi	Joko Widodo
2Jombang
@Jon
@Jonatan
@Jonathan
2Jonggol
@Joni
0Jordania	Yordania	JO
@Jordi
@Jorge
@Jose
@Josep
@Joseph
@Josh
@Joshua
@Joyce
4JP Morgan
4JPMorgan	JP Morgan
=JPU	Jaksa Penuntut Umum
@Juan
@Juanda
1Juba		SS
@Jubaidah
=Jubir	Juru Bicara
=Jubir Presiden	Juru Bicara Presiden
@Juergen
@Julia
@Julian
@Juliana
@Juliari
@Julie
@Julius
@Jumadi
@Junaidi
@Jurgen
=Jurnalis
=Juru Bicara
=Juru Bicara KPK
=Juru Bicara Presiden
@Justin
@Justinus
@Jusuf
:Juve	Juventus
:Juventus
>K.H.				religious
3Ka'bah
;KAA	Konferensi Asia Afrika		KAA
EKab
=Kabag	Kepala Bagian
2Kabanjahe
=Kabareskrim
=Kabareskrim Polri
=Kabid	Kepala Bidang
=Kabid Humas	Kepala Bidang Humas
DKabinet
5Kabinet Indonesia Maju
5Kabinet Kerja
5Kabinet Merah Putih
1Kabul		AF
EKabupaten
2Kabupaten Aceh Barat	Aceh Barat
2Kabupaten Aceh Barat Daya	Aceh Barat Daya
2Kabupaten Aceh Besar	Aceh Besar
2Kabupaten Aceh Jaya	Aceh Jaya
2Kabupaten Aceh Selatan	Aceh Selatan
2Kabupaten Aceh Singkil	Aceh Singkil
2Kabupaten Aceh Tamiang	Aceh Tamiang
2Kabupaten Aceh Tengah	Aceh Tengah
2Kabupaten Aceh Tenggara	Aceh Tenggara
2Kabupaten Aceh Timur	Aceh Timur
2Kabupaten Aceh Utara	Aceh Utara
2Kabupaten Agam	Agam
2Kabupaten Alor	Alor
2Kabupaten Asahan	Asahan
2Kabupaten Asmat	Asmat
2Kabupaten Badung	Badung
2Kabupaten Balangan	Balangan
2Kabupaten Bandung
2Kabupaten Bandung Barat	Bandung Barat
2Kabupaten Banggai	Banggai
2Kabupaten Banggai Kepulauan	Banggai Kepulauan
2Kabupaten Banggai Laut	Banggai Laut
2Kabupaten Bangka	Bangka
2Kabupaten Bangka Barat	Bangka Barat
2Kabupaten Bangka Selatan	Bangka Selatan
2Kabupaten Bangka Tengah	Bangka Tengah
2Kabupaten Bangkalan	Bangkalan
2Kabupaten Bangli	Bangli
2Kabupaten Banjar
2Kabupaten Banjarnegara	Banjarnegara
2Kabupaten Bantaeng	Bantaeng
2Kabupaten Bantul	Bantul
2Kabupaten Banyuasin	Banyuasin
2Kabupaten Banyumas	Banyumas
2Kabupaten Banyuwangi	Banyuwangi
2Kabupaten Barito Kuala	Barito Kuala
2Kabupaten Barito Selatan	Barito Selatan
2Kabupaten Barito Timur	Barito Timur
2Kabupaten Barito Utara	Barito Utara
2Kabupaten Barru	Barru
2Kabupaten Batang	Batang
2Kabupaten Batanghari	Batanghari
2Kabupaten Batu Bara	Batu Bara
2Kabupaten Bekasi
2Kabupaten Belitung	Belitung
2Kabupaten Belitung Timur	Belitung Timur
2Kabupaten Belu	Belu
2Kabupaten Bener Meriah	Bener Meriah
2Kabupaten Bengkalis	Bengkalis
2Kabupaten Bengkayang	Bengkayang
2Kabupaten Bengkulu Selatan	Bengkulu Selatan
2Kabupaten Bengkulu Tengah	Bengkulu Tengah
2Kabupaten Bengkulu Utara	Bengkulu Utara
2Kabupaten Berau	Berau
2Kabupaten Biak Numfor	Biak Numfor
2Kabupaten Bima
2Kabupaten Bintan	Bintan
2Kabupaten Bireuen	Bireuen
2Kabupaten Blitar
2Kabupaten Blora	Blora
2Kabupaten Boalemo	Boalemo
2Kabupaten Bogor
2Kabupaten Bojonegoro	Bojonegoro
2Kabupaten Bolaang Mongondow	Bolaang Mongondow
2Kabupaten Bolaang Mongondow Selatan	Bolaang Mongondow Selatan
2Kabupaten Bolaang Mongondow Timur	Bolaang Mongondow Timur
2Kabupaten Bolaang Mongondow Utara	Bolaang Mongondow Utara
2Kabupaten Bombana	Bombana
2Kabupaten Bondowoso	Bondowoso
2Kabupaten Bone	Bone
2Kabupaten Bone Bolango	Bone Bolango
2Kabupaten Boven Digoel	Boven Digoel
2Kabupaten Boyolali	Boyolali
2Kabupaten Brebes	Brebes
2Kabupaten Buleleng	Buleleng
2Kabupaten Bulukumba	Bulukumba
2Kabupaten Bulungan	Bulungan
2Kabupaten Bungo	Bungo
2Kabupaten Buol	Buol
2Kabupaten Buru	Buru
2Kabupaten Buru Selatan	Buru Selatan
2Kabupaten Buton	Buton
2Kabupaten Buton Selatan	Buton Selatan
2Kabupaten Buton Tengah	Buton Tengah
2Kabupaten Buton Utara	Buton Utara
2Kabupaten Ciamis	Ciamis
2Kabupaten Cianjur	Cianjur
2Kabupaten Cilacap	Cilacap
2Kabupaten Cirebon
2Kabupaten Dairi	Dairi
2Kabupaten Deiyai	Deiyai
2Kabupaten Deli Serdang	Deli Serdang
2Kabupaten Demak	Demak
2Kabupaten Dharmasraya	Dharmasraya
2Kabupaten Dogiyai	Dogiyai
2Kabupaten Dompu	Dompu
2Kabupaten Donggala	Donggala
2Kabupaten Empat Lawang	Empat Lawang
2Kabupaten Ende	Ende
2Kabupaten Enrekang	Enrekang
2Kabupaten Fak Fak	Fak Fak
2Kabupaten Flores Timur	Flores Timur
2Kabupaten Garut	Garut
2Kabupaten Gayo Lues	Gayo Lues
2Kabupaten Gianyar	Gianyar
2Kabupaten Gorontalo
2Kabupaten Gorontalo Utara	Gorontalo Utara
2Kabupaten Gowa	Gowa
2Kabupaten Gresik	Gresik
2Kabupaten Grobogan	Grobogan
2Kabupaten Gunung Mas	Gunung Mas
2Kabupaten Gunungkidul	Gunungkidul
2Kabupaten Halmahera Barat	Halmahera Barat
2Kabupaten Halmahera Selatan	Halmahera Selatan
2Kabupaten Halmahera Tengah	Halmahera Tengah
2Kabupaten Halmahera Timur	Halmahera Timur
2Kabupaten Halmahera Utara	Halmahera Utara
2Kabupaten Hulu Sungai Selatan	Hulu Sungai Selatan
2Kabupaten Hulu Sungai Tengah	Hulu Sungai Tengah
2Kabupaten Hulu Sungai Utara	Hulu Sungai Utara
2Kabupaten Humbang Hasundutan	Humbang Hasundutan
2Kabupaten Indragiri Hilir	Indragiri Hilir
2Kabupaten Indragiri Hulu	Indragiri Hulu
2Kabupaten Indramayu	Indramayu
2Kabupaten Intan Jaya	Intan Jaya
2Kabupaten Jayapura
2Kabupaten Jayawijaya	Jayawijaya
2Kabupaten Jember	Jember
2Kabupaten Jembrana	Jembrana
2Kabupaten Jeneponto	Jeneponto
2Kabupaten Jepara	Jepara
2Kabupaten Jombang	Jombang
2Kabupaten Kaimana	Kaimana
2Kabupaten Kampar	Kampar
2Kabupaten Kapuas	Kapuas
2Kabupaten Kapuas Hulu	Kapuas Hulu
2Kabupaten Karanganyar	Karanganyar
2Kabupaten Karangasem	Karangasem
2Kabupaten Karawang	Karawang
2Kabupaten Karimun	Karimun
2Kabupaten Karo	Karo
2Kabupaten Katingan	Katingan
2Kabupaten Kaur	Kaur
2Kabupaten Kayong Utara	Kayong Utara
2Kabupaten Kebumen	Kebumen
2Kabupaten Kediri
2Kabupaten Keerom	Keerom
2Kabupaten Kendal	Kendal
2Kabupaten Kepahiang	Kepahiang
2Kabupaten Kepulauan Anambas	Kepulauan Anambas
2Kabupaten Kepulauan Aru	Kepulauan Aru
2Kabupaten Kepulauan Mentawai	Kepulauan Mentawai
2Kabupaten Kepulauan Meranti	Kepulauan Meranti
2Kabupaten Kepulauan Sangihe	Kepulauan Sangihe
2Kabupaten Kepulauan Selayar	Kepulauan Selayar
2Kabupaten Kepulauan Seribu	Kepulauan Seribu
2Kabupaten Kepulauan Siau Tagulandang Biaro	Kepulauan Siau Tagulandang Biaro
2Kabupaten Kepulauan Sula	Kepulauan Sula
2Kabupaten Kepulauan Talaud	Kepulauan Talaud
2Kabupaten Kepulauan Tanimbar	Kepulauan Tanimbar
2Kabupaten Kepulauan Yapen	Kepulauan Yapen
2Kabupaten Kerinci	Kerinci
2Kabupaten Ketapang	Ketapang
2Kabupaten Klaten	Klaten
2Kabupaten Klungkung	Klungkung
2Kabupaten Kolaka	Kolaka
2Kabupaten Kolaka Timur	Kolaka Timur
2Kabupaten Kolaka Utara	Kolaka Utara
2Kabupaten Konawe	Konawe
2Kabupaten Konawe Kepulauan	Konawe Kepulauan
2Kabupaten Konawe Selatan	Konawe Selatan
2Kabupaten Konawe Utara	Konawe Utara
2Kabupaten Kotabaru	Kotabaru
2Kabupaten Kotawaringin Barat	Kotawaringin Barat
2Kabupaten Kotawaringin Timur	Kotawaringin Timur
2Kabupaten Kuantan Singingi	Kuantan Singingi
2Kabupaten Kubu Raya	Kubu Raya
2Kabupaten Kudus	Kudus
2Kabupaten Kulon Progo	Kulon Progo
2Kabupaten Kuningan	Kuningan
2Kabupaten Kupang
2Kabupaten Kutai Barat	Kutai Barat
2Kabupaten Kutai Kartanegara	Kutai Kartanegara
2Kabupaten Kutai Timur	Kutai Timur
2Kabupaten Labuhanbatu	Labuhanbatu
2Kabupaten Labuhanbatu Selatan	Labuhanbatu Selatan
2Kabupaten Labuhanbatu Utara	Labuhanbatu Utara
2Kabupaten Lahat	Lahat
2Kabupaten Lamandau	Lamandau
2Kabupaten Lamongan	Lamongan
2Kabupaten Lampung Barat	Lampung Barat
2Kabupaten Lampung Selatan	Lampung Selatan
2Kabupaten Lampung Tengah	Lampung Tengah
2Kabupaten Lampung Timur	Lampung Timur
2Kabupaten Lampung Utara	Lampung Utara
2Kabupaten Landak	Landak
2Kabupaten Langkat	Langkat
2Kabupaten Lanny Jaya	Lanny Jaya
2Kabupaten Lebak	Lebak
2Kabupaten Lebong	Lebong
2Kabupaten Lembata	Lembata
2Kabupaten Lima Puluh Kota	Lima Puluh Kota
2Kabupaten Lingga	Lingga
2Kabupaten Lombok Barat	Lombok Barat
2Kabupaten Lombok Tengah	Lombok Tengah
2Kabupaten Lombok Timur	Lombok Timur
2Kabupaten Lombok Utara	Lombok Utara
2Kabupaten Lumajang	Lumajang
2Kabupaten Luwu	Luwu
2Kabupaten Luwu Timur	Luwu Timur
2Kabupaten Luwu Utara	Luwu Utara
2Kabupaten Madiun
2Kabupaten Magelang
2Kabupaten Magetan	Magetan
2Kabupaten Mahakam Ulu	Mahakam Ulu
2Kabupaten Majalengka	Majalengka
2Kabupaten Majene	Majene
2Kabupaten Malaka	Malaka
2Kabupaten Malang
2Kabupaten Malinau	Malinau
2Kabupaten Maluku Barat Daya	Maluku Barat Daya
2Kabupaten Maluku Tengah	Maluku Tengah
2Kabupaten Maluku Tenggara	Maluku Tenggara
2Kabupaten Mamasa	Mamasa
2Kabupaten Mamberamo Raya	Mamberamo Raya
2Kabupaten Mamberamo Tengah	Mamberamo Tengah
2Kabupaten Mamuju	Mamuju
2Kabupaten Mamuju Tengah	Mamuju Tengah
2Kabupaten Mandailing Natal	Mandailing Natal
2Kabupaten Manggarai	Manggarai
2Kabupaten Manggarai Barat	Manggarai Barat
2Kabupaten Manggarai Timur	Manggarai Timur
2Kabupaten Manokwari	Manokwari
2Kabupaten Manokwari Selatan	Manokwari Selatan
2Kabupaten Mappi	Mappi
2Kabupaten Maros	Maros
2Kabupaten Maybrat	Maybrat
2Kabupaten Melawi	Melawi
2Kabupaten Mempawah	Mempawah
2Kabupaten Merangin	Merangin
2Kabupaten Merauke	Merauke
2Kabupaten Mesuji	Mesuji
2Kabupaten Mimika	Mimika
2Kabupaten Minahasa	Minahasa
2Kabupaten Minahasa Selatan	Minahasa Selatan
2Kabupaten Minahasa Tenggara	Minahasa Tenggara
2Kabupaten Minahasa Utara	Minahasa Utara
2Kabupaten Mojokerto
2Kabupaten Morowali	Morowali
2Kabupaten Morowali Utara	Morowali Utara
2Kabupaten Muara Enim	Muara Enim
2Kabupaten Muaro Jambi	Muaro Jambi
2Kabupaten Mukomuko	Mukomuko
2Kabupaten Muna	Muna
2Kabupaten Muna Barat	Muna Barat
2Kabupaten Murung Raya	Murung Raya
2Kabupaten Musi Banyuasin	Musi Banyuasin
2Kabupaten Musi Rawas	Musi Rawas
2Kabupaten Musi Rawas Utara	Musi Rawas Utara
2Kabupaten Nabire	Nabire
2Kabupaten Nagan Raya	Nagan Raya
2Kabupaten Nagekeo	Nagekeo
2Kabupaten Natuna	Natuna
2Kabupaten Nduga	Nduga
2Kabupaten Ngada	Ngada
2Kabupaten Nganjuk	Nganjuk
2Kabupaten Ngawi	Ngawi
2Kabupaten Nias	Nias
2Kabupaten Nias Barat	Nias Barat
2Kabupaten Nias Selatan	Nias Selatan
2Kabupaten Nias Utara	Nias Utara
2Kabupaten Nunukan	Nunukan
2Kabupaten Ogan Ilir	Ogan Ilir
2Kabupaten Ogan Komering Ilir	Ogan Komering Ilir
2Kabupaten Ogan Komering Ulu	Ogan Komering Ulu
2Kabupaten Ogan Komering Ulu Selatan	Ogan Komering Ulu Selatan
2Kabupaten Ogan Komering Ulu Timur	Ogan Komering Ulu Timur
2Kabupaten Pacitan	Pacitan
2Kabupaten Padang Lawas	Padang Lawas
2Kabupaten Padang Lawas Utara	Padang Lawas Utara
2Kabupaten Padang Pariaman	Padang Pariaman
2Kabupaten Pakpak Bharat	Pakpak Bharat
2Kabupaten Pamekasan	Pamekasan
2Kabupaten Pandeglang	Pandeglang
2Kabupaten Pangandaran	Pangandaran
2Kabupaten Pangkajene dan Kepulauan	Pangkajene dan Kepulauan
2Kabupaten Paniai	Paniai
2Kabupaten Parigi Moutong	Parigi Moutong
2Kabupaten Pasaman	Pasaman
2Kabupaten Pasaman Barat	Pasaman Barat
2Kabupaten Pasangkayu	Pasangkayu
2Kabupaten Paser	Paser
2Kabupaten Pasuruan
2Kabupaten Pati	Pati
2Kabupaten Pegunungan Arfak	Pegunungan Arfak
2Kabupaten Pegunungan Bintang	Pegunungan Bintang
2Kabupaten Pekalongan
2Kabupaten Pelalawan	Pelalawan
2Kabupaten Pemalang	Pemalang
2Kabupaten Penajam Paser Utara	Penajam Paser Utara
2Kabupaten Penukal Abab Lematang Ilir	Penukal Abab Lematang Ilir
2Kabupaten Pesawaran	Pesawaran
2Kabupaten Pesisir Barat	Pesisir Barat
2Kabupaten Pesisir Selatan	Pesisir Selatan
2Kabupaten Pidie	Pidie
2Kabupaten Pidie Jaya	Pidie Jaya
2Kabupaten Pinrang	Pinrang
2Kabupaten Pohuwato	Pohuwato
2Kabupaten Polewali Mandar	Polewali Mandar
2Kabupaten Ponorogo	Ponorogo
2Kabupaten Poso	Poso
2Kabupaten Pringsewu	Pringsewu
2Kabupaten Probolinggo
2Kabupaten Pulang Pisau	Pulang Pisau
2Kabupaten Pulau Morotai	Pulau Morotai
2Kabupaten Pulau Taliabu	Pulau Taliabu
2Kabupaten Puncak	Puncak
2Kabupaten Puncak Jaya	Puncak Jaya
2Kabupaten Purbalingga	Purbalingga
2Kabupaten Purwakarta	Purwakarta
2Kabupaten Purworejo	Purworejo
2Kabupaten Raja Ampat	Raja Ampat
2Kabupaten Rejang Lebong	Rejang Lebong
2Kabupaten Rembang	Rembang
2Kabupaten Rokan Hilir	Rokan Hilir
2Kabupaten Rokan Hulu	Rokan Hulu
2Kabupaten Rote Ndao	Rote Ndao
2Kabupaten Sabu Raijua	Sabu Raijua
2Kabupaten Sambas	Sambas
2Kabupaten Samosir	Samosir
2Kabupaten Sampang	Sampang
2Kabupaten Sanggau	Sanggau
2Kabupaten Sarmi	Sarmi
2Kabupaten Sarolangun	Sarolangun
2Kabupaten Sekadau	Sekadau
2Kabupaten Seluma	Seluma
2Kabupaten Semarang
2Kabupaten Seram Bagian Barat	Seram Bagian Barat
2Kabupaten Seram Bagian Timur	Seram Bagian Timur
2Kabupaten Serang
2Kabupaten Serdang Bedagai	Serdang Bedagai
2Kabupaten Seruyan	Seruyan
2Kabupaten Siak	Siak
2Kabupaten Sidenreng Rappang	Sidenreng Rappang
2Kabupaten Sidoarjo	Sidoarjo
2Kabupaten Sigi	Sigi
2Kabupaten Sijunjung	Sijunjung
2Kabupaten Sikka	Sikka
2Kabupaten Simalungun	Simalungun
2Kabupaten Simeulue	Simeulue
2Kabupaten Sinjai	Sinjai
2Kabupaten Sintang	Sintang
2Kabupaten Situbondo	Situbondo
2Kabupaten Sleman	Sleman
2Kabupaten Solok
2Kabupaten Solok Selatan	Solok Selatan
2Kabupaten Soppeng	Soppeng
2Kabupaten Sorong
2Kabupaten Sorong Selatan	Sorong Selatan
2Kabupaten Sragen	Sragen
2Kabupaten Subang	Subang
2Kabupaten Sukabumi
2Kabupaten Sukamara	Sukamara
2Kabupaten Sukoharjo	Sukoharjo
2Kabupaten Sumba Barat	Sumba Barat
2Kabupaten Sumba Barat Daya	Sumba Barat Daya
2Kabupaten Sumba Tengah	Sumba Tengah
2Kabupaten Sumba Timur	Sumba Timur
2Kabupaten Sumbawa	Sumbawa
2Kabupaten Sumbawa Barat	Sumbawa Barat
2Kabupaten Sumedang	Sumedang
2Kabupaten Sumenep	Sumenep
2Kabupaten Supiori	Supiori
2Kabupaten Tabalong	Tabalong
2Kabupaten Tabanan	Tabanan
2Kabupaten Takalar	Takalar
2Kabupaten Tambrauw	Tambrauw
2Kabupaten Tana Tidung	Tana Tidung
2Kabupaten Tana Toraja	Tana Toraja
2Kabupaten Tanah Bumbu	Tanah Bumbu
2Kabupaten Tanah Datar	Tanah Datar
2Kabupaten Tanah Laut	Tanah Laut
2Kabupaten Tangerang
2Kabupaten Tanggamus	Tanggamus
2Kabupaten Tanjung Jabung Barat	Tanjung Jabung Barat
2Kabupaten Tanjung Jabung Timur	Tanjung Jabung Timur
2Kabupaten Tapanuli Selatan	Tapanuli Selatan
2Kabupaten Tapanuli Tengah	Tapanuli Tengah
2Kabupaten Tapanuli Utara	Tapanuli Utara
2Kabupaten Tapin	Tapin
2Kabupaten Tasikmalaya
2Kabupaten Tebo	Tebo
2Kabupaten Tegal
2Kabupaten Teluk Bintuni	Teluk Bintuni
2Kabupaten Teluk Wondama	Teluk Wondama
2Kabupaten Temanggung	Temanggung
2Kabupaten Timor Tengah Selatan	Timor Tengah Selatan
2Kabupaten Timor Tengah Utara	Timor Tengah Utara
2Kabupaten Toba	Toba
2Kabupaten Tojo Una Una	Tojo Una Una
2Kabupaten Toli-Toli	Toli-Toli
2Kabupaten Tolikara	Tolikara
2Kabupaten Toraja Utara	Toraja Utara
2Kabupaten Trenggalek	Trenggalek
2Kabupaten Tuban	Tuban
2Kabupaten Tulang Bawang	Tulang Bawang
2Kabupaten Tulang Bawang Barat	Tulang Bawang Barat
2Kabupaten Tulungagung	Tulungagung
2Kabupaten Wajo	Wajo
2Kabupaten Wakatobi	Wakatobi
2Kabupaten Waropen	Waropen
2Kabupaten Way Kanan	Way Kanan
2Kabupaten Wonogiri	Wonogiri
2Kabupaten Wonosobo	Wonosobo
2Kabupaten Yahukimo	Yahukimo
2Kabupaten Yalimo	Yalimo
@Kadek
=Kades	Kepala Desa
4Kadin	Kamar Dagang dan Industri		Kadin
4KADIN	Kamar Dagang dan Industri		Kadin
4Kadin Indonesia	Kamar Dagang dan Industri		Kadin
=Kadinkes	Kepala Dinas Kesehatan
=Kadis	Kepala Dinas
=Kadisdik	Kepala Dinas Pendidikan
=Kadishub	Kepala Dinas Perhubungan
=Kadispenad	Kepala Dinas Penerangan TNI AD
=Kadispenal	Kepala Dinas Penerangan TNI AL
=Kadispenau	Kepala Dinas Penerangan TNI AU
=Kadiv	Kepala Divisi
=Kadiv Humas Polri	Kepala Divisi Humas Polri
=Kadiv Propam
=Kadiv Propam Polri
7KAI	Kereta Api Indonesia		KAI
7KAI Commuter
2Kaimana
1Kairo		EG
=Kaisar
=Kajari	Kepala Kejaksaan Negeri
=Kajati	Kepala Kejaksaan Tinggi
3Kakbah	Ka'bah
=Kakorlantas	Kepala Korps Lalu Lintas
=Kakorlantas Polri	Kepala Korps Lalu Lintas Polri
=Kalaksa	Kepala Pelaksana
=Kalapas	Kepala Lapas
2Kalbar	Kalimantan Barat
7Kalbe	Kalbe Farma
7Kalbe Farma
0Kaledonia Baru		NC
EKali
2Kalianda
2Kalideres
3Kalimantan
2Kalimantan Barat
2Kalimantan Selatan
2Kalimantan Tengah
2Kalimantan Timur
2Kalimantan Utara
2Kaliurang
3Kalkuta	Kolkata
2Kalsel	Kalimantan Selatan
2Kaltara	Kalimantan Utara
2Kalteng	Kalimantan Tengah
:Kalteng Putra
2Kaltim	Kalimantan Timur
7Kaltim Prima Coal			KPC
@Kamal
@Kamala
@Kamaluddin
4Kamar Dagang dan Industri			Kadin
4Kamar Dagang dan Industri Indonesia	Kamar Dagang dan Industri		Kadin
0Kamboja		KH
0Kamerun		CM
@Kamil
4KAMMI	Kesatuan Aksi Mahasiswa Muslim Indonesia		KAMMI
1Kampala		UG
2Kampar
0Kampuchea	Kamboja	KH
EKampung
2Kampung Melayu
0Kanada		CA
3Kandahar
AKandou
>Kang				respect
?Kang Emil	Ridwan Kamil
=Kanit Reskrim
>Kanjeng				noble
3Kanjuruhan
3Kano
=Kanselir
9Kantor Berita AFP	Agence France-Presse		AFP
9Kantor Berita Antara	Antara
9Kantor Berita Kyodo	Kyodo
9Kantor Berita Reuters	Reuters
9Kantor Berita Xinhua	Xinhua
9Kantor Berita Yonhap	Yonhap
5Kantor Staf Kepresidenan	Kantor Staf Presiden		KSP
5Kantor Staf Presiden			KSP
3Kaohsiung
9Kapanlagi.com
9KapanLagi.com	Kapanlagi.com
=Kapendam	Kepala Penerangan Kodam
=Kapolda
=Kapolda Metro Jaya
=Kapolres
=Kapolresta
=Kapolrestabes
=Kapolri
=Kapolsek
=Kapolsekta
=Kapten
2Kapuas
2Kapuas Hulu
=Kapus	Kepala Pusat
=Kapuspen	Kepala Pusat Penerangan
=Kapuspen TNI	Kepala Pusat Penerangan TNI
=Kapuspenkum	Kepala Pusat Penerangan Hukum
3Karachi
4Karang Taruna
2Karanganyar
2Karangasem
2Karawang
3Karbala
=Kardinal
3Karibia
@Karim
2Karimun
3Karimunjawa
@Karin
@Karina
@Karl
2Karo					word
=Karo	Kepala Biro				word
=Karo Penmas	Kepala Biro Penerangan Masyarakat
AKaro-karo
=Karopenmas	Kepala Biro Penerangan Masyarakat
AKartasasmita
AKartawijaya
@Kartika
@Kartini
AKarubaga
=Karutan	Kepala Rutan
@Karyono
=Kasad	Kepala Staf Angkatan Darat
=Kasal	Kepala Staf Angkatan Laut
=Kasat Lantas
=Kasat Narkoba
=Kasat Reskrim	Kepala Satuan Reserse Kriminal
=Kasatgas	Kepala Satuan Tugas
=Kasatlantas
=Kasatreskrim	Kepala Satuan Reserse Kriminal
=Kasau	Kepala Staf Angkatan Udara
3Kashmir
=Kasi	Kepala Seksi
@Kasman
5KASN	Komisi Aparatur Sipil Negara		KASN
=Kasubag Humas
9Katadata
9katadata.co.id	Katadata
9Katadata.co.id	Katadata
3Katalunya
@Katarina
@Kate
1Kathmandu		NP
@Kathy
2Katingan
1Katmandu	Kathmandu	NP
@Katy
3Kaukasus
2Kaur					word
EKawah
3Kawah Ijen
7Kawan Lama
EKawasan
AKawilarang
2Kayong Utara
2Kayu Agung
0Kazakhstan		KZ
0Kazakstan	Kazakhstan	KZ
3Kazan
DKBRI
7KCI	KAI Commuter
7KCIC	Kereta Cepat Indonesia China		KCIC
2Kebayoran Baru
2Kebayoran Lama
2Kebumen
3Kebun Raya Bogor
EKec
EKecamatan
3Kedah
2Kediri
DKedubes
DKedutaan Besar
2Keerom
5KEIN	Komite Ekonomi dan Industri Nasional		KEIN
@Keith
5Kejagung	Kejaksaan Agung		Kejagung
DKejaksaan
5Kejaksaan Agung			Kejagung
5Kejaksaan Agung Republik Indonesia	Kejaksaan Agung		Kejagung
5Kejaksaan Agung RI	Kejaksaan Agung		Kejagung
5Kejaksaan Negeri			Kejari
5Kejaksaan Tinggi			Kejati
5Kejari	Kejaksaan Negeri		Kejari
DKejari
5Kejati	Kejaksaan Tinggi		Kejati
DKejati
;Kejuaraan Asia
;Kejuaraan Dunia
;Kejuaraan Dunia Bulu Tangkis
EKel
3Kelantan
2Kelapa Gading
@Kelly
4Kelompok Kriminal Bersenjata			KKB
EKelurahan
@Kemal
2Kemang					word
2Kemayoran
5Kemdikbud	Kementerian Pendidikan dan Kebudayaan		Kemendikbud
5Kemdikbudristek	Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi		Kemendikbudristek
5Kemdiktisaintek	Kementerian Pendidikan Tinggi, Sains, dan Teknologi		Kemdiktisaintek
5Kemen PPPA	Kementerian Pemberdayaan Perempuan dan Perlindungan Anak		KemenPPPA
5Kemenag	Kementerian Agama		Kemenag
5Kemenaker	Kementerian Ketenagakerjaan		Kemnaker
5Kemenakertrans	Kementerian Tenaga Kerja dan Transmigrasi		Kemenakertrans
5KemenBUMN	Kementerian Badan Usaha Milik Negara		Kementerian BUMN
5Kemendag	Kementerian Perdagangan		Kemendag
5Kemendagri	Kementerian Dalam Negeri		Kemendagri
5Kemendes	Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi		Kemendes PDTT
5Kemendes PDTT	Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi		Kemendes PDTT
5Kemendikbud	Kementerian Pendidikan dan Kebudayaan		Kemendikbud
5Kemendikbud Ristek	Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi		Kemendikbudristek
5Kemendikbudristek	Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi		Kemendikbudristek
5Kemendikdasmen	Kementerian Pendidikan Dasar dan Menengah		Kemendikdasmen
5Kemendiktisaintek	Kementerian Pendidikan Tinggi, Sains, dan Teknologi		Kemdiktisaintek
5Kemenekraf	Kementerian Ekonomi Kreatif		Kemenekraf
5Kemenhaj	Kementerian Haji dan Umrah		Kemenhaj
5KemenHAM	Kementerian Hak Asasi Manusia		KemenHAM
5Kemenhan	Kementerian Pertahanan		Kemhan
5Kemenhub	Kementerian Perhubungan		Kemenhub
5Kemenhut	Kementerian Kehutanan		Kemenhut
5Kemenkes	Kementerian Kesehatan		Kemenkes
5Kemenkeu	Kementerian Keuangan		Kemenkeu
DKemenko
5Kemenko Maritim	Kementerian Koordinator Bidang Kemaritiman		Kemenko Maritim
5Kemenko Marves	Kementerian Koordinator Bidang Kemaritiman dan Investasi		Kemenko Marves
5Kemenko Perekonomian	Kementerian Koordinator Bidang Perekonomian		Kemenko Perekonomian
5Kemenko PMK	Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan		Kemenko PMK
5Kemenko Polhukam	Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan		Kemenko Polhukam
5Kemenkomdigi	Kementerian Komunikasi dan Digital		Komdigi
5Kemenkominfo	Kementerian Komunikasi dan Informatika		Kominfo
5Kemenkop	Kementerian Koperasi		Kemenkop
5Kemenkop UKM	Kementerian Koperasi dan UKM		Kemenkop UKM
5KemenkopUKM	Kementerian Koperasi dan UKM		Kemenkop UKM
5Kemenkum	Kementerian Hukum		Kemenkum
5Kemenkum HAM	Kementerian Hukum dan Hak Asasi Manusia		Kemenkumham
5Kemenkumham	Kementerian Hukum dan Hak Asasi Manusia		Kemenkumham
5Kemenlu	Kementerian Luar Negeri		Kemlu
5Kemenpan RB	Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi		KemenPAN-RB
5KemenPAN-RB	Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi		KemenPAN-RB
5Kemenpan-RB	Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi		KemenPAN-RB
5KemenPANRB	Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi		KemenPAN-RB
5Kemenpar	Kementerian Pariwisata		Kemenpar
5Kemenparekraf	Kementerian Pariwisata dan Ekonomi Kreatif		Kemenparekraf
5Kemenpera	Kementerian Perumahan Rakyat		Kemenpera
5Kemenperin	Kementerian Perindustrian		Kemenperin
5Kemenpora	Kementerian Pemuda dan Olahraga		Kemenpora
5KemenPPA	Kementerian Pemberdayaan Perempuan dan Perlindungan Anak		KemenPPPA
5KemenPPPA	Kementerian Pemberdayaan Perempuan dan Perlindungan Anak		KemenPPPA
5KemenPUPR	Kementerian Pekerjaan Umum dan Perumahan Rakyat		Kementerian PUPR
5Kemenristek	Kementerian Riset dan Teknologi		Kemenristek
5Kemenristekdikti	Kementerian Riset, Teknologi, dan Pendidikan Tinggi		Kemenristekdikti
5Kemensetneg	Sekretariat Negara		Setneg
5Kemensos	Kementerian Sosial		Kemensos
5Kementan	Kementerian Pertanian		Kementan
DKementerian
5Kementerian Agama			Kemenag
5Kementerian Agama RI	Kementerian Agama		Kemenag
5Kementerian Agraria dan Tata Ruang			Kementerian ATR
5Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional	Kementerian Agraria dan Tata Ruang		Kementerian ATR
5Kementerian ATR	Kementerian Agraria dan Tata Ruang		Kementerian ATR
5Kementerian ATR/BPN	Badan Pertanahan Nasional		BPN
5Kementerian Badan Usaha Milik Negara			Kementerian BUMN
5Kementerian BUMN	Kementerian Badan Usaha Milik Negara		Kementerian BUMN
5Kementerian Dalam Negeri			Kemendagri
5Kementerian Desa	Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi		Kemendes PDTT
5Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi			Kemendes PDTT
5Kementerian Desa, Pembangunan Daerah Tertinggal dan Transmigrasi	Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi		Kemendes PDTT
5Kementerian Desa PDTT	Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi		Kemendes PDTT
5Kementerian Ekonomi Kreatif			Kemenekraf
5Kementerian Energi dan Sumber Daya Mineral			Kementerian ESDM
5Kementerian ESDM	Kementerian Energi dan Sumber Daya Mineral		Kementerian ESDM
5Kementerian Haji dan Umrah			Kemenhaj
5Kementerian Hak Asasi Manusia			KemenHAM
5Kementerian HAM	Kementerian Hak Asasi Manusia		KemenHAM
5Kementerian Hukum			Kemenkum
5Kementerian Hukum dan Hak Asasi Manusia			Kemenkumham
5Kementerian Hukum dan HAM	Kementerian Hukum dan Hak Asasi Manusia		Kemenkumham
5Kementerian Investasi			Kementerian Investasi/BKPM
5Kementerian Investasi/BKPM	Kementerian Investasi		Kementerian Investasi/BKPM
5Kementerian Kebudayaan
5Kementerian Kehutanan			Kemenhut
5Kementerian Kelautan dan Perikanan			KKP
5Kementerian Kesehatan			Kemenkes
5Kementerian Kesehatan RI	Kementerian Kesehatan		Kemenkes
5Kementerian Ketenagakerjaan			Kemnaker
5Kementerian Keuangan			Kemenkeu
5Kementerian Keuangan RI	Kementerian Keuangan		Kemenkeu
5Kementerian Komdigi	Kementerian Komunikasi dan Digital		Komdigi
5Kementerian Kominfo	Kementerian Komunikasi dan Informatika		Kominfo
5Kementerian Komunikasi dan Digital			Komdigi
5Kementerian Komunikasi dan Informatika			Kominfo
5Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan
5Kementerian Koordinator Bidang Kemaritiman			Kemenko Maritim
5Kementerian Koordinator Bidang Kemaritiman dan Investasi			Kemenko Marves
5Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan			Kemenko PMK
5Kementerian Koordinator Bidang Perekonomian			Kemenko Perekonomian
5Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan			Kemenko Polhukam
5Kementerian Koordinator Bidang Politik, Hukum dan Keamanan	Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan		Kemenko Polhukam
5Kementerian Koordinator Perekonomian	Kementerian Koordinator Bidang Perekonomian		Kemenko Perekonomian
5Kementerian Koperasi			Kemenkop
5Kementerian Koperasi dan UKM			Kemenkop UKM
5Kementerian Koperasi dan Usaha Kecil dan Menengah	Kementerian Koperasi dan UKM		Kemenkop UKM
5Kementerian LHK	Kementerian Lingkungan Hidup dan Kehutanan		KLHK
5Kementerian Lingkungan Hidup
5Kementerian Lingkungan Hidup dan Kehutanan			KLHK
5Kementerian Luar Negeri			Kemlu
5Kementerian Luar Negeri RI	Kementerian Luar Negeri		Kemlu
5Kementerian PAN RB	Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi		KemenPAN-RB
5Kementerian PAN-RB	Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi		KemenPAN-RB
5Kementerian PANRB	Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi		KemenPAN-RB
5Kementerian Pariwisata			Kemenpar
5Kementerian Pariwisata dan Ekonomi Kreatif			Kemenparekraf
5Kementerian Pekerjaan Umum			Kementerian PU
5Kementerian Pekerjaan Umum dan Perumahan Rakyat			Kementerian PUPR
5Kementerian Pemberdayaan Perempuan dan Perlindungan Anak			KemenPPPA
5Kementerian Pemuda dan Olahraga			Kemenpora
5Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi			KemenPAN-RB
5Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi			Kemendikbudristek
5Kementerian Pendidikan, Kebudayaan, Riset dan Teknologi	Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi		Kemendikbudristek
5Kementerian Pendidikan dan Kebudayaan			Kemendikbud
5Kementerian Pendidikan Dasar dan Menengah			Kemendikdasmen
5Kementerian Pendidikan Tinggi, Sains, dan Teknologi			Kemdiktisaintek
5Kementerian Perdagangan			Kemendag
5Kementerian Perencanaan Pembangunan Nasional	Badan Perencanaan Pembangunan Nasional		Bappenas
5Kementerian Perhubungan			Kemenhub
5Kementerian Perindustrian			Kemenperin
5Kementerian Pertahanan			Kemhan
5Kementerian Pertahanan RI	Kementerian Pertahanan		Kemhan
5Kementerian Pertanian			Kementan
5Kementerian Perumahan dan Kawasan Permukiman			Kementerian PKP
5Kementerian Perumahan Rakyat			Kemenpera
5Kementerian PKP	Kementerian Perumahan dan Kawasan Permukiman		Kementerian PKP
5Kementerian PPA	Kementerian Pemberdayaan Perempuan dan Perlindungan Anak		KemenPPPA
5Kementerian PPN/Bappenas	Badan Perencanaan Pembangunan Nasional		Bappenas
5Kementerian PPPA	Kementerian Pemberdayaan Perempuan dan Perlindungan Anak		KemenPPPA
5Kementerian PU	Kementerian Pekerjaan Umum		Kementerian PU
5Kementerian PUPR	Kementerian Pekerjaan Umum dan Perumahan Rakyat		Kementerian PUPR
5Kementerian Riset, Teknologi, dan Pendidikan Tinggi			Kemenristekdikti
5Kementerian Riset dan Teknologi			Kemenristek
5Kementerian Riset Teknologi dan Pendidikan Tinggi	Kementerian Riset, Teknologi, dan Pendidikan Tinggi		Kemenristekdikti
5Kementerian Sekretariat Negara	Sekretariat Negara		Setneg
5Kementerian Sosial			Kemensos
5Kementerian Sosial RI	Kementerian Sosial		Kemensos
5Kementerian Tenaga Kerja	Kementerian Ketenagakerjaan		Kemnaker
5Kementerian Tenaga Kerja dan Transmigrasi			Kemenakertrans
5Kementerian Transmigrasi
5Kementerian UMKM	Kementerian Usaha Mikro, Kecil, dan Menengah		Kementerian UMKM
5Kementerian Usaha Mikro, Kecil, dan Menengah			Kementerian UMKM
5Kemhan	Kementerian Pertahanan		Kemhan
5Kemkomdigi	Kementerian Komunikasi dan Digital		Komdigi
5Kemkominfo	Kementerian Komunikasi dan Informatika		Kominfo
5Kemlu	Kementerian Luar Negeri		Kemlu
5Kemnaker	Kementerian Ketenagakerjaan		Kemnaker
5Kemnakertrans	Kementerian Tenaga Kerja dan Transmigrasi		Kemenakertrans
5Kemristek	Kementerian Riset dan Teknologi		Kemenristek
@Ken
2Kendal
2Kendari
@Kenneth
@Kenny
3Kentucky
0Kenya		KE
2Kepahiang
=Kepala
=Kepala Badan
=Kepala Bagian
=Kepala Bappenas
=Kepala Bidang
=Kepala BIN
=Kepala Biro
=Kepala BKPM
=Kepala BMKG
=Kepala BNN
=Kepala BNPB
=Kepala BPIP
=Kepala Cabang
=Kepala Desa
=Kepala Dinas
=Kepala Divisi
=Kepala Humas
=Kepala Kantor
=Kepala Kejaksaan Negeri
=Kepala Kejaksaan Tinggi
=Kepala Lapas
=Kepala Negara
=Kepala Pelaksana
=Kepala Pusat
=Kepala Pusat Data, Informasi, dan Humas
=Kepala Rutan
=Kepala Satuan
=Kepala Sekolah
=Kepala Seksi
=Kepala Staf
=Kepala Staf Angkatan Darat
=Kepala Staf Angkatan Laut
=Kepala Staf Angkatan Udara
=Kepala Staf Kepresidenan
=Kepala Staf Presiden
=Kepala Subbagian
=Kepala Suku
0Kepangeranan Andorra	Andorra	AD
2Kepanjen
DKepolisian
5Kepolisian Daerah			Polda
5Kepolisian Daerah Metro Jaya	Polda Metro Jaya
5Kepolisian Negara Republik Indonesia			Polri
5Kepolisian Republik Indonesia	Kepolisian Negara Republik Indonesia		Polri
5Kepolisian Resor			Polres
5Kepolisian Resor Kota Besar			Polrestabes
5Kepolisian Sektor			Polsek
2Kepri	Kepulauan Riau
=Kepsek	Kepala Sekolah
EKepulauan
0Kepulauan Aland		AX
2Kepulauan Anambas
2Kepulauan Aru
2Kepulauan Bangka Belitung
0Kepulauan Cayman		KY
0Kepulauan Cocos		CC
0Kepulauan Cook		CK
0Kepulauan Falkland		FK
0Kepulauan Faroe		FO
3Kepulauan Karimunjawa	Karimunjawa
0Kepulauan Malvinas	Kepulauan Falkland	FK
0Kepulauan Mariana Utara		MP
0Kepulauan Marshall		MH
2Kepulauan Mentawai
3Kepulauan Mentawai	Mentawai
2Kepulauan Meranti
3Kepulauan Natuna	Natuna
3Kepulauan Nias	Nias
0Kepulauan Norfolk		NF
0Kepulauan Pitcairn		PN
2Kepulauan Riau
2Kepulauan Sangihe
2Kepulauan Selayar
2Kepulauan Seribu
2Kepulauan Siau Tagulandang Biaro
0Kepulauan Solomon		SB
2Kepulauan Sula
2Kepulauan Talaud
2Kepulauan Tanimbar
0Kepulauan Turks dan Caicos		TC
0Kepulauan Virgin Amerika Serikat		VI
0Kepulauan Virgin Britania Raya		VG
0Kepulauan Virgin Inggris	Kepulauan Virgin Britania Raya	VG
2Kepulauan Yapen
0Kerajaan Arab Saudi	Arab Saudi	SA
0Kerajaan Bahrain	Bahrain	BH
0Kerajaan Belanda	Belanda	NL
0Kerajaan Belgia	Belgia	BE
0Kerajaan Bersatu	Inggris	GB
0Kerajaan Bhutan	Bhutan	BT
0Kerajaan Denmark	Denmark	DK
0Kerajaan Eswatini	Eswatini	SZ
0Kerajaan Hasyimiyah Yordania	Yordania	JO
0Kerajaan Inggris	Inggris	GB
0Kerajaan Kamboja	Kamboja	KH
0Kerajaan Maroko	Maroko	MA
0Kerajaan Norwegia	Norwegia	NO
0Kerajaan Spanyol	Spanyol	ES
0Kerajaan Swedia	Swedia	SE
0Kerajaan Thailand	Thailand	TH
0Kerajaan Tonga	Tonga	TO
0Kerajaan Yordania	Yordania	JO
3Kerala
7Kereta Api Indonesia			KAI
7Kereta Cepat Indonesia China			KCIC
2Kerinci
4Kerja Sama Ekonomi Asia Pasifik			APEC
4Kesatuan Aksi Mahasiswa Muslim Indonesia			KAMMI
<Kesepakatan Paris	Perjanjian Paris
0Kesultanan Brunei	Brunei Darussalam	BN
0Kesultanan Brunei Darussalam	Brunei Darussalam	BN
0Kesultanan Oman	Oman	OM
2Ketapang
<Ketetapan MPR			TAP MPR
=Ketua
=Ketua Bawaslu
=Ketua Dewan Pembina
=Ketua Dewan Penasihat
=Ketua Dewan Pertimbangan
=Ketua DPC
=Ketua DPD
=Ketua DPP
=Ketua DPR
=Ketua DPRD
=Ketua DPW
=Ketua Fraksi
=Ketua Harian
=Ketua Komisi
=Ketua KPK
=Ketua KPU
=Ketua MA
=Ketua Majelis Hakim
=Ketua Majelis Syuro
=Ketua MK
=Ketua MPR
=Ketua Panitia
=Ketua Pansus
=Ketua PBNU
=Ketua PP Muhammadiyah
=Ketua RT
=Ketua RW
=Ketua Tanfidziyah
=Ketua Umum
=Ketum	Ketua Umum
@Ketut
DKeuskupan
@Kevin
7KFC	KFC Indonesia
7KFC Indonesia
>KGPAA				noble
>KH				religious
@Khairil
@Khairul
@Khairunnisa
@Khalid
3Khan Younis
3Kharkiv
1Khartoum		SD
=Khatib Aam
3Kherson
@Khofifah
@Khoirul
@Khusnul
7Kia
>Kiai				religious
>Kiai Haji				religious
6KIB	Koalisi Indonesia Bersatu		KIB
1Kiev	Kyiv	UA
1Kigali		RW
6KIH	Koalisi Indonesia Hebat		KIH
6KIK	Koalisi Indonesia Kerja		KIK
@Kiki
6KIM	Koalisi Indonesia Maju		KIM
@Kim
7Kimia Farma
1Kingston		JM			person
1Kinshasa		CD
5KIP	Komisi Informasi Pusat		KIP		word
=Kiper
0Kirgistan	Kirgizstan	KG
0Kirgizstan		KG
0Kiribati		KI
@Kirill
3Kirkuk
2Kisaran					word
<Kitab Undang-Undang Hukum Acara Pidana			KUHAP
<Kitab Undang-Undang Hukum Perdata			KUHPerdata
<Kitab Undang-Undang Hukum Pidana			KUHP
<Kitab Undang-undang Hukum Pidana	Kitab Undang-Undang Hukum Pidana		KUHP
DKJRI
4KKB	Kelompok Kriminal Bersenjata		KKB
5KKP	Kementerian Kelautan dan Perikanan		KKP
2Klaten
5KLHK	Kementerian Lingkungan Hidup dan Kehutanan		KLHK
DKlinik
DKlub
2Klungkung
;KMB	Konferensi Meja Bundar		KMB
6KMP	Koalisi Merah Putih		KMP
5KNKT	Komite Nasional Keselamatan Transportasi		KNKT
4KNPI	Komite Nasional Pemuda Indonesia		KNPI
DKoalisi
6Koalisi Indonesia Bersatu			KIB
6Koalisi Indonesia Hebat			KIH
6Koalisi Indonesia Kerja			KIK
6Koalisi Indonesia Maju			KIM
6Koalisi Merah Putih			KMP
6Koalisi Perubahan	Koalisi Perubahan untuk Persatuan		KPP
6Koalisi Perubahan untuk Persatuan			KPP
3Kobe
5Kodam	Komando Daerah Militer		Kodam
DKodam
5Kodam Brawijaya
5Kodam Diponegoro
5Kodam III/Siliwangi	Kodam Siliwangi
5Kodam IV/Diponegoro	Kodam Diponegoro
5Kodam Jaya
5Kodam Siliwangi
5Kodam V/Brawijaya	Kodam Brawijaya
5Kodim	Komando Distrik Militer		Kodim
DKodim
AKoentjoro
AKogoya
4KOI	Komite Olimpiade Indonesia		KOI
2Koja					word
2Kolaka
2Kolaka Timur
2Kolaka Utara
3Kolkata
3Koln
0Kolombia		CO
1Kolombo		LK
>Kolonel				rank
>Kolonel Inf				rank
=Komandan
=Komandan Kodim
=Komandan Korem
=Komandan Satgas
5Komando Cadangan Strategis Angkatan Darat			Kostrad
5Komando Daerah Militer			Kodam
5Komando Distrik Militer			Kodim
5Komando Pasukan Khusus			Kopassus
5Komando Rayon Militer			Koramil
5Komando Resor Militer			Korem
@Komang
@Komaruddin
>Kombes				rank
>Kombes Pol				rank
>Kombes Polisi				rank
5Komdigi	Kementerian Komunikasi dan Digital		Komdigi
=Komedian
5Kominfo	Kementerian Komunikasi dan Informatika		Kominfo
=Komisaris
>Komisaris Besar				rank
>Komisaris Besar Polisi				rank
=Komisaris Jenderal
>Komisaris Jenderal Polisi				rank
>Komisaris Polisi				rank
=Komisaris Utama
DKomisi
5Komisi Aparatur Sipil Negara			KASN
4Komisi Eropa
5Komisi I DPR
5Komisi I DPR RI	Komisi I DPR
5Komisi II DPR
5Komisi II DPR RI	Komisi II DPR
5Komisi III DPR
5Komisi III DPR RI	Komisi III DPR
5Komisi Informasi Pusat			KIP
5Komisi IV DPR
5Komisi IV DPR RI	Komisi IV DPR
5Komisi IX DPR
5Komisi IX DPR RI	Komisi IX DPR
5Komisi Kejaksaan
5Komisi Kepolisian Nasional			Kompolnas
5Komisi Nasional Anti Kekerasan terhadap Perempuan			Komnas Perempuan
5Komisi Nasional Hak Asasi Manusia			Komnas HAM
5Komisi Nasional Perlindungan Anak			Komnas PA
5Komisi Pemberantasan Korupsi			KPK
5Komisi Pemilihan Umum			KPU
5Komisi Pengawas Persaingan Usaha			KPPU
5Komisi Penyiaran Indonesia			KPI
5Komisi Perlindungan Anak Indonesia			KPAI
4Komisi Tinggi PBB untuk Pengungsi	UNHCR
4Komisi untuk Orang Hilang dan Korban Tindak Kekerasan			KontraS
5Komisi V DPR
5Komisi V DPR RI	Komisi V DPR
5Komisi VI DPR
5Komisi VI DPR RI	Komisi VI DPR
5Komisi VII DPR
5Komisi VII DPR RI	Komisi VII DPR
5Komisi VIII DPR
5Komisi VIII DPR RI	Komisi VIII DPR
5Komisi X DPR
5Komisi X DPR RI	Komisi X DPR
5Komisi XI DPR
5Komisi XI DPR RI	Komisi XI DPR
5Komisi Yudisial			KY
=Komisioner
4Komisioner Tinggi PBB untuk Pengungsi	UNHCR
DKomite
5Komite Ekonomi dan Industri Nasional			KEIN
5Komite Nasional Keselamatan Transportasi			KNKT
4Komite Nasional Pemuda Indonesia			KNPI
4Komite Olahraga Nasional Indonesia			KONI
4Komite Olahraga Nasional Indonesia Pusat	Komite Olahraga Nasional Indonesia		KONI
4Komite Olimpiade Indonesia			KOI
4Komite Olimpiade Internasional			IOC
4Komite Palang Merah Internasional	Palang Merah Internasional		ICRC
>Komjen				rank
>Komjen Pol				rank
>Komjen Polisi				rank
5Komnas Anak	Komisi Nasional Perlindungan Anak		Komnas PA
5Komnas HAM	Komisi Nasional Hak Asasi Manusia		Komnas HAM
5Komnas PA	Komisi Nasional Perlindungan Anak		Komnas PA
5Komnas Perempuan	Komisi Nasional Anti Kekerasan terhadap Perempuan		Komnas Perempuan
5Komnas-HAM	Komisi Nasional Hak Asasi Manusia		Komnas HAM
0Komoro		KM
9Kompas					word
9Kompas Gramedia
9Kompas TV
9Kompas.com
9KOMPAS.com	Kompas.com
9KOMPAS.COM	Kompas.com
9KompasTV	Kompas TV
>Kompol				rank
5Kompolnas	Komisi Kepolisian Nasional		Kompolnas
4Komunitas ASEAN
4Komunitas Ekonomi ASEAN			MEA
4Komunitas Politik-Keamanan ASEAN
4Komunitas Sosial Budaya ASEAN
2Konawe
2Konawe Kepulauan
2Konawe Selatan
2Konawe Utara
DKonfederasi
4Konfederasi Sepak Bola Asia			AFC
4Konfederasi Sepakbola Asia	Konfederasi Sepak Bola Asia		AFC
4Konfederasi Serikat Pekerja Indonesia			KSPI
4Konfederasi Serikat Pekerja Seluruh Indonesia			KSPSI
0Konfederasi Swiss	Swiss	CH
;Konferensi Asia Afrika			KAA
;Konferensi Asia-Afrika	Konferensi Asia Afrika		KAA
;Konferensi Meja Bundar			KMB
;Konferensi Perubahan Iklim PBB			COP
;Konferensi Tingkat Tinggi ASEAN	KTT ASEAN
;Konferensi Tingkat Tinggi G20	KTT G20
4Konferensi Waligereja Indonesia			KWI
0Kongo	Republik Kongo	CG
0Kongo-Brazzaville	Republik Kongo	CG
0Kongo-Kinshasa	Republik Demokratik Kongo	CD
DKongres
4Kongres Amerika Serikat	Kongres AS
4Kongres AS
4KONI	Komite Olahraga Nasional Indonesia		KONI
=Konjen	Konsul Jenderal
=Konsul
=Konsul Jenderal
DKonsulat Jenderal
9Kontan
9kontan.co.id	Kontan
9Kontan.co.id	Kontan
4KontraS	Komisi untuk Orang Hilang dan Korban Tindak Kekerasan		KontraS
4Kontras	Komisi untuk Orang Hilang dan Korban Tindak Kekerasan		KontraS
<Konvensi Hukum Laut PBB			UNCLOS
<Konvensi Jenewa
<Konvensi PBB tentang Hukum Laut	Konvensi Hukum Laut PBB		UNCLOS
<Konvensi Wina
=Koordinator
=Koordinator Negara
5Kopassus	Komando Pasukan Khusus		Kopassus
>Kopda				rank
1Kopenhagen		DK
DKoperasi
>Kopral				rank
>Koptu				rank
5Koramil	Komando Rayon Militer		Koramil
DKoramil
9Koran Sindo	Sindonews
9Koran Tempo	Tempo
;Korea Open
0Korea Selatan		KR
;Korea Terbuka	Korea Open
0Korea Utara		KP
5Korem	Komando Resor Militer		Korem
DKorem
5Korlantas	Korps Lalu Lintas Polri		Korlantas Polri
5Korlantas Polri	Korps Lalu Lintas Polri		Korlantas Polri
5Korps Brigade Mobil	Korps Brimob		Brimob
5Korps Brimob			Brimob
5Korps Brimob Polri	Korps Brimob		Brimob
4Korps Garda Revolusi Islam			IRGC
5Korps Lalu Lintas Polri			Korlantas Polri
5Korps Marinir			Marinir
0Korsel	Korea Selatan	KR
0Korut	Korea Utara	KP
0Kosovo		XK
AKossay
0Kosta Rika		CR
5Kostrad	Komando Cadangan Strategis Angkatan Darat		Kostrad
EKota
2Kota Ambon	Ambon
2Kota Balikpapan	Balikpapan
2Kota Banda Aceh	Banda Aceh
2Kota Bandar Lampung	Bandar Lampung
2Kota Bandung	Bandung
2Kota Banjar	Banjar
2Kota Banjarbaru	Banjarbaru
2Kota Banjarmasin	Banjarmasin
2Kota Batam	Batam
2Kota Batu	Batu
2Kota Bau Bau	Bau Bau
2Kota Bekasi	Bekasi
2Kota Bengkulu	Bengkulu
2Kota Bima	Bima
2Kota Binjai	Binjai
2Kota Bitung	Bitung
2Kota Blitar	Blitar
2Kota Bogor	Bogor
2Kota Bontang	Bontang
2Kota Bukittinggi	Bukittinggi
2Kota Cilegon	Cilegon
2Kota Cimahi	Cimahi
2Kota Cirebon	Cirebon
2Kota Denpasar	Denpasar
2Kota Depok	Depok
2Kota Dumai	Dumai
2Kota Gorontalo	Gorontalo
2Kota Gunungsitoli	Gunungsitoli
3Kota Ho Chi Minh	Ho Chi Minh City
2Kota Jambi	Jambi
2Kota Jayapura	Jayapura
2Kota Kediri	Kediri
2Kota Kendari	Kendari
3Kota Kinabalu
2Kota Kotamobagu	Kotamobagu
2Kota Kupang	Kupang
2Kota Langsa	Langsa
2Kota Lhokseumawe	Lhokseumawe
2Kota Lubuk Linggau	Lubuk Linggau
2Kota Madiun	Madiun
2Kota Magelang	Magelang
2Kota Makassar	Makassar
2Kota Malang	Malang
2Kota Manado	Manado
2Kota Mataram	Mataram
2Kota Medan	Medan
1Kota Meksiko	Meksiko City	MX
2Kota Metro	Metro
2Kota Mojokerto	Mojokerto
3Kota New York	New York
2Kota Padang	Padang
2Kota Padang Panjang	Padang Panjang
2Kota Padangsidimpuan	Padangsidimpuan
2Kota Pagar Alam	Pagar Alam
2Kota Palangkaraya	Palangkaraya
2Kota Palembang	Palembang
2Kota Palopo	Palopo
2Kota Palu	Palu
2Kota Pangkal Pinang	Pangkal Pinang
2Kota Parepare	Parepare
2Kota Pariaman	Pariaman
2Kota Pasuruan	Pasuruan
2Kota Payakumbuh	Payakumbuh
2Kota Pekalongan	Pekalongan
2Kota Pekanbaru	Pekanbaru
2Kota Pematangsiantar	Pematangsiantar
2Kota Pontianak	Pontianak
2Kota Prabumulih	Prabumulih
2Kota Probolinggo	Probolinggo
2Kota Sabang	Sabang
2Kota Salatiga	Salatiga
2Kota Samarinda	Samarinda
2Kota Sawahlunto	Sawahlunto
2Kota Semarang	Semarang
2Kota Serang	Serang
2Kota Sibolga	Sibolga
2Kota Singkawang	Singkawang
2Kota Solok	Solok
2Kota Sorong	Sorong
2Kota Subulussalam	Subulussalam
2Kota Sukabumi	Sukabumi
2Kota Sungai Penuh	Sungai Penuh
2Kota Surabaya	Surabaya
2Kota Surakarta	Surakarta
2Kota Tangerang	Tangerang
2Kota Tangerang Selatan	Tangerang Selatan
2Kota Tanjung Pinang	Tanjung Pinang
2Kota Tanjungbalai	Tanjungbalai
2Kota Tarakan	Tarakan
2Kota Tasikmalaya	Tasikmalaya
2Kota Tebing Tinggi	Tebing Tinggi
2Kota Tegal	Tegal
2Kota Ternate	Ternate
2Kota Tidore Kepulauan	Tidore Kepulauan
2Kota Tomohon	Tomohon
2Kota Tual	Tual
0Kota Vatikan	Vatikan	VA
2Kota Yogyakarta	Yogyakarta
2Kotabaru
2Kotabumi
2Kotamobagu
2Kotawaringin Barat
2Kotawaringin Timur
AKoto
3Kowloon
5KPAI	Komisi Perlindungan Anak Indonesia		KPAI
7KPC	Kaltim Prima Coal		KPC
>KPH				noble
5KPI	Komisi Penyiaran Indonesia		KPI
5KPI Pusat	Komisi Penyiaran Indonesia		KPI
5KPK	Komisi Pemberantasan Korupsi		KPK
6KPP	Koalisi Perubahan untuk Persatuan		KPP
5KPPPA	Kementerian Pemberdayaan Perempuan dan Perlindungan Anak		KemenPPPA
5KPPU	Komisi Pengawas Persaingan Usaha		KPPU
5KPU	Komisi Pemilihan Umum		KPU
DKPU
5KPU RI	Komisi Pemilihan Umum		KPU
DKPUD
3Krakatau
7Krakatau Steel
3Krakow
3Kremlin
3Krimea
@Kris
@Krisdayanti
@Krishna
@Krisna
AKristanto
@Kristen
@Kristian
@Kristina
>KRMT				noble
0Kroasia		HR
2Kroya
>KRT				noble
0KSA	Arab Saudi	SA
=KSAD	Kepala Staf Angkatan Darat
=KSAL	Kepala Staf Angkatan Laut
=KSAU	Kepala Staf Angkatan Udara
5KSEI	Kustodian Sentral Efek Indonesia		KSEI
5KSP	Kantor Staf Presiden		KSP
4KSPI	Konfederasi Serikat Pekerja Indonesia		KSPI
4KSPSI	Konfederasi Serikat Pekerja Seluruh Indonesia		KSPSI
7KTM
;KTT AIS
;KTT APEC
;KTT ASEAN
;KTT Asia Timur
;KTT BRICS
;KTT D-8
;KTT G-20	KTT G20
;KTT G-7	KTT G7
;KTT G20
;KTT G7
;KTT NATO
;KTT OKI
2Kuala Kapuas
1Kuala Lumpur		MY
2Kuala Tungkal
2Kualanamu
2Kuantan Singingi
=Kuasa Hukum
0Kuba		CU
2Kubu Raya
3Kuching
2Kudus					word
<KUHAP	Kitab Undang-Undang Hukum Acara Pidana		KUHAP
<KUHP	Kitab Undang-Undang Hukum Pidana		KUHP
<KUHPerdata	Kitab Undang-Undang Hukum Perdata		KUHPerdata
@Kukuh
2Kulon Progo
2Kulon Progo
2Kulonprogo	Kulon Progo
9Kumparan
9kumparan	Kumparan
9kumparan.com	Kumparan
AKuncoro
@Kung
2Kuningan					word
3Kunming
@Kuntoro
2Kupang
3Kurdistan
@Kurnia
@Kurniasih
@Kurniawan
AKurniawan
@Kusnadi
@Kusno
5Kustodian Sentral Efek Indonesia			KSEI
@Kusuma
AKusuma
AKusumaningrum
AKusumawardhani
AKusumo
2Kuta
2Kutai Barat
2Kutai Kartanegara
2Kutai Timur
2Kutoarjo
3Kutub Selatan
3Kutub Utara
0Kuwait		KW
1Kuwait City		KW
4KWI	Konferensi Waligereja Indonesia		KWI
5KY	Komisi Yudisial		KY
>Kyai				religious
1Kyiv		UA
@Kyle
9Kyodo
9Kyodo News	Kyodo
3Kyoto
8Kyoto University	Universitas Kyoto
0Kyrgyzstan	Kirgizstan	KG
3Köln	Koln
9L'Equipe
:LA Galaxy
9La Gazzetta dello Sport	Gazzetta dello Sport
:LA Lakers	Los Angeles Lakers
;La Liga	Liga Spanyol
1La Paz		BO
3Labuan
2Labuan Bajo
2Labuhanbatu
2Labuhanbatu Selatan
2Labuhanbatu Utara
3Lagos
2Lahat
3Lahore
@Laila
ALaiskodat
:Lakers	Los Angeles Lakers
>Laksamana				rank
>Laksamana Madya				rank
>Laksamana Muda				rank
>Laksamana Pertama				rank
>Laksamana TNI				rank
>Laksda				rank
>Laksda TNI				rank
>Laksdya				rank
>Laksdya TNI				rank
>Laksma				rank
>Laksma TNI				rank
ALaksmana
@Laksmi
ALaksono
@Lalu
2Lamandau
2Lamongan
2Lampung
2Lampung Barat
2Lampung Selatan
2Lampung Tengah
2Lampung Timur
2Lampung Utara
5LAN	Lembaga Administrasi Negara		LAN
DLanal
@Lance
2Landak
2Langkat
3Langkawi
2Langsa
@Lani
@Lanny
2Lanny Jaya
DLantamal
DLanud
0Lao PDR	Laos	LA
0Laos		LA
5Lapan	Lembaga Penerbangan dan Antariksa Nasional		Lapan
5LAPAN	Lembaga Penerbangan dan Antariksa Nasional		Lapan
ELapangan
3Lapangan Banteng
DLapas
3Lapas Cipinang
3Lapas Nusakambangan
3Lapas Sukamiskin
7Lapindo	Lapindo Brantas
7Lapindo Brantas
2Larantuka
@Larasati
@Larry
3Las Vegas
DLaskar
ALasut
ALatuconsina
ALatuharhary
0Latvia		LV
@Laura
3Lausanne
ELaut
3Laut Andaman
3Laut Arafura
3Laut Baltik
3Laut Banda
3Laut China Selatan	Laut Cina Selatan
3Laut China Timur	Laut Cina Timur
3Laut Cina Selatan
3Laut Cina Timur
3Laut Filipina
3Laut Flores
3Laut Hitam
3Laut Jawa
3Laut Jepang
3Laut Kaspia
3Laut Kuning
3Laut Mati
3Laut Mediterania
3Laut Merah
3Laut Natuna
3Laut Natuna Utara
3Laut Sulawesi
3Laut Tengah
3Laut Timor
3Laut Tiongkok Selatan	Laut Cina Selatan
3Laut Utara
@Lawrence
7Lazada
7Lazada Indonesia	Lazada
:Lazio
4LBH	Lembaga Bantuan Hukum		LBH
DLBH
4LBH Jakarta	Lembaga Bantuan Hukum Jakarta		LBH Jakarta
?LBP	Luhut Binsar Pandjaitan
:LCR Honda
3LCS	Laut Cina Selatan
4LDII	Lembaga Dakwah Islam Indonesia		LDII
9Le Monde
2Lebak					word
0Lebanon		LB
2Lebong					word
:Lechia Gdansk
3Leeds
:Leeds United
:Leicester	Leicester City
:Leicester City
3Leiden
ALeimena
3Leipzig
ALekatompessy
@Lely
DLembaga
5Lembaga Administrasi Negara			LAN
4Lembaga Bantuan Hukum			LBH
4Lembaga Bantuan Hukum Jakarta			LBH Jakarta
4Lembaga Dakwah Islam Indonesia			LDII
5Lembaga Ilmu Pengetahuan Indonesia			LIPI
5Lembaga Kantor Berita Nasional Antara			LKBN Antara
5Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah			LKPP
5Lembaga Ketahanan Nasional			Lemhannas
5Lembaga Penerbangan dan Antariksa Nasional			Lapan
7Lembaga Pengelola Investasi			INA
4Lembaga Penjamin Simpanan			LPS
5Lembaga Perlindungan Saksi dan Korban			LPSK
5Lembaga Sensor Film			LSF
4Lembaga Survei Indonesia			LSI
ELembah
2Lembang
2Lembata
5Lemhannas	Lembaga Ketahanan Nasional		Lemhannas
@Lena
ALengkong
@Leni
7Lenovo
@Leo
@Leonard
@Leonardo
@Leonid
@Leroy
:Les Parisiens	Paris Saint-Germain		PSG
ALesmana
0Lesotho		LS
@Lestari
>Letda				rank
>Letjen				rank
>Letjen TNI				rank
>Letkol				rank
>Letkol Inf				rank
>Letnan				rank
>Letnan Dua				rank
>Letnan Jenderal				rank
>Letnan Jenderal TNI				rank
>Letnan Kolonel				rank
>Letnan Satu				rank
>Lettu				rank
:Levante
:Leverkusen	Bayer Leverkusen
@Lewis
7LG
7LG Electronics	LG
2Lhokseumawe
2Lhoksukon
@Lia
@Liam
@Liana
4LIB	PT Liga Indonesia Baru		LIB
0Libanon	Lebanon	LB
0Liberia		LR
0Libia	Libya	LY
1Libreville		GA
0Libya		LY
@Lidya
0Liechtenstein		LI
@Lies
;Liga 1
;Liga 1 Indonesia	Liga 1
;Liga 2
;Liga 3
4Liga Arab
;Liga Bangsa-Bangsa Eropa
;Liga Champions
;Liga Champions Asia
;Liga Europa
4Liga Indonesia Baru	PT Liga Indonesia Baru		LIB
;Liga Inggris
;Liga Italia
;Liga Jerman
;Liga Prancis
;Liga Spanyol
;Liga Super Indonesia			ISL
;Ligue 1	Liga Prancis
@Lilik
@Liliyana
:Lille
1Lilongwe		MW
@Lily
1Lima		PE			word
2Lima Puluh Kota
ALimbong
@Lina
@Linda
2Lingga
4Lingkaran Survei Indonesia
7LinkAja
@Lintang
7Lion Air
7Lion Air Group	Lion Air
7Lion Group	Lion Air
@Lionel
5LIPI	Lembaga Ilmu Pengetahuan Indonesia		LIPI
7Lippo	Lippo Group
7Lippo Group
7Lippo Karawaci
9Liputan6	Liputan6.com
9Liputan6.com
@Lisa
1Lisabon		PT
1Lisbon	Lisabon	PT
@Lita
0Lithuania	Lituania	LT
0Lituania		LT
3Liverpool
:Liverpool FC
@Liz
1Ljubljana		SI
5LKBN Antara	Lembaga Kantor Berita Nasional Antara		LKBN Antara
5LKPP	Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah		LKPP
CLLC
@Lloyd
7Lockheed Martin
@Logan
@Loic
3Lombok
2Lombok Barat
2Lombok Tengah
2Lombok Timur
2Lombok Utara
1Lome	Lomé	TG
1Lomé		TG
1London		GB
8London School of Economics			LSE
>Lord				respect
3Los Angeles
:Los Angeles Lakers
:Los Blancos	Real Madrid
@Louis
3Louisiana
4LPS	Lembaga Penjamin Simpanan		LPS
5LPSK	Lembaga Perlindungan Saksi dan Korban		LPSK
7LRT Jakarta
8LSE	London School of Economics		LSE
5LSF	Lembaga Sensor Film		LSF
4LSI	Lembaga Survei Indonesia		LSI
4LSI Denny JA	Lingkaran Survei Indonesia
DLSM
CLtd
1Luanda		AO
3Luang Prabang
ALubis
2Lubuk Linggau
2Lubuk Pakam
@Luca
@Lucas
@Lucia
@Luciano
@Lucky
3Luhansk
?Luhut	Luhut Binsar Pandjaitan
@Luhut
@Luis
@Luka
@Lukas
@Luke
@Luki
@Lukman
0Luksemburg		LU
2Lumajang
ALumbangaol
ALumbantobing
ALumentut
=Lurah
1Lusaka		ZM
@Lusi
@Lusia
@Lutfi
@Luthfi
2Luwu
2Luwu Timur
2Luwu Utara
0Luxembourg	Luksemburg	LU
0Luxemburg	Luksemburg	LU
3Luzon
3Lviv
@Lydia
3Lyon
5MA	Mahkamah Agung		MA
4Maarif Institute
5Mabes Polri	Markas Besar Polri		Mabes Polri
5Mabes TNI	Markas Besar TNI		Mabes TNI
0Macau	Makau	MO
0Madagaskar		MG
@Maddie
@Made
3Madinah
2Madiun
@Madonna
DMadrasah
1Madrid		ES
3Madura
:Madura United
@Magdalena
2Magelang
2Magetan
2Mahakam Ulu
AMaharaja
AMaharani
AMahardika
?Mahathir	Mahathir Mohamad
@Mahathir
@Mahendra
@Mahfud
DMahkamah
5Mahkamah Agung			MA
5Mahkamah Agung RI	Mahkamah Agung		MA
4Mahkamah Internasional			ICJ
5Mahkamah Kehormatan Dewan			MKD
4Mahkamah Kejahatan Internasional	Mahkamah Pidana Internasional		ICC
5Mahkamah Konstitusi			MK
4Mahkamah Pidana Internasional			ICC
@Mahmoud
@Mahmud
@Mahmudi
@Maimun
9Majalah Tempo	Tempo
2Majalengka
DMajelis
5Majelis Permusyawaratan Rakyat			MPR
5Majelis Permusyawaratan Rakyat Republik Indonesia	Majelis Permusyawaratan Rakyat		MPR
5Majelis Rakyat Papua			MRP
4Majelis Ulama Indonesia			MUI
4Majelis Umum PBB
4Majelis Umum Perserikatan Bangsa-Bangsa	Majelis Umum PBB
2Majene
1Majuro		MH
EMakam
0Makao	Makau	MO
2Makassar
2Makassar
0Makau		MO
0Makedonia	Makedonia Utara	MK
0Makedonia Utara		MK
4MAKI	Masyarakat Anti Korupsi Indonesia		MAKI
3Makkah
EMal
1Malabo		GQ
0Maladewa		MV
3Malaga
2Malaka
3Malaka	Melaka
2Malang					word
0Malawi		MW
0Malaysia		MY
7Malaysia Airlines
;Malaysia Masters
;Malaysia Open
;Malaysia Terbuka	Malaysia Open
9Malaysiakini
@Malcolm
0Maldives	Maladewa	MV
1Male		MV			word
0Mali		ML			person
2Malinau
2Malioboro
EMall
0Malta		MT
2Maluku
2Maluku Barat Daya
2Maluku Tengah
2Maluku Tenggara
2Maluku Utara
2Malut	Maluku Utara
:Malut United
AMamahit
@Maman
2Mamasa
2Mamberamo Raya
2Mamberamo Tengah
2Mampang Prapatan
2Mamuju
2Mamuju Tengah
DMAN
:Man City	Manchester City
:Man United	Manchester United		MU
:Man Utd	Manchester United		MU
2Manado
=Managing Director
1Managua		NI
=Manajer
=Manajer Umum
1Manama		BH
3Manchester
:Manchester City
:Manchester United			MU
:Manchester Utd	Manchester United		MU
AMandacan
AMandagi
2Mandailing Natal
3Mandalay
3Mandalika
7Mandiri	Bank Mandiri
2Manggarai
2Manggarai Barat
2Manggarai Timur
AMangkunegoro
3Manhattan
AManik
1Manila		PH
2Manokwari
2Manokwari Selatan
AManoppo
@Mansur
@Mansyur
AMantiri
@Manuel
AManullang
AManurung
2Mappi
1Maputo		MZ
3Marawi
AMarbun
@Marc
9Marca
@Marcel
@Marcelo
@Marco
@Marcos
@Marcus
@Mardani
@Mardi
@Mardiyah
@Margaret
@Margaretha
@Maria
@Mariana
@Marie
@Marina
3Marina Bay
@Marine
5Marinir	Korps Marinir		Marinir
@Mario
@Marissa
3Mariupol
@Mark
5Markas Besar Polri			Mabes Polri
5Markas Besar TNI			Mabes TNI
@Marlina
0Maroko		MA
2Maros
AMarpaung
3Marrakech	Marrakesh
3Marrakesh
>Marsda				rank
>Marsda TNI				rank
>Marsdya				rank
>Marsdya TNI				rank
3Marseille
>Marsekal				rank
>Marsekal Madya				rank
>Marsekal Muda				rank
>Marsekal Pertama				rank
>Marsekal TNI				rank
@Marsha
>Marsma				rank
>Marsma TNI				rank
AMarsudi
@Martha
@Martin
0Martinik		MQ
@Martinus
AMartowardojo
@Maruarar
@Maruf
@Marwan
@Marwata
@Mary
@Maryam
@Maryati
@Maryono
>Mas				respect
@Masduki
1Maseru		LS
@Masinton
DMasjid
3Masjid Al Aqsa	Masjid Al-Aqsa
3Masjid Al-Aqsa
3Masjid Istiqlal
3Masjid Nabawi
3Masjidil Haram
DMaskapai
7Maskapai Garuda Indonesia	Garuda Indonesia
3Massachusetts
8Massachusetts Institute of Technology			MIT
@Massimiliano
@Massimo
4Masyarakat Anti Korupsi Indonesia			MAKI
4Masyarakat Ekonomi ASEAN	Komunitas Ekonomi ASEAN		MEA
7Matahari	Matahari Department Store
7Matahari Department Store
2Mataram
@Mathew
AMatondang
@Matt
@Matteo
@Matthew
AMatulessy
@Maulana
@Maulida
@Maulidya
2Maumere
0Mauritania		MR
0Mauritius		MU
@Maurizio
@Mauro
@Max
7Maxim
@Maxim
@Maya
2Maybrat
>Mayjen				rank
>Mayjen TNI				rank
>Mayor				rank
>Mayor Inf				rank
>Mayor Jenderal				rank
>Mayor Jenderal TNI				rank
7Mayora	Mayora Indah
7Mayora Indah
0Mayotte		YT
7Mazda
1Mbabane		SZ
>Mbah				respect
>Mbak				respect
AMboeik
?MBS	Mohammed bin Salman
7McDonald's
7McDonalds	McDonald's
7McLaren
4MEA	Komunitas Ekonomi ASEAN		MEA
3Mecca	Makkah
2Medan
7Medco	Medco Energi
7Medco Energi
4Medco Foundation
3Medellin
9Media Indonesia
9mediaindonesia.com	Media Indonesia
4Median
3Medinah	Madinah
3Mediterania
@Megan
?Megawati	Megawati Soekarnoputri
@Megawati
@Meghan
@Meidi
@Meilani
3Mekah	Makkah
3Mekkah	Makkah
0Meksiko		MX
1Meksiko City		MX
3Melaka
@Melani
@Melati
2Melawi
3Melbourne
@Melinda
@Melissa
2Mempawah
=Menag	Menteri Agama
=Menaker	Menteri Ketenagakerjaan
=Menakertrans	Menteri Tenaga Kerja dan Transmigrasi
=Mendag	Menteri Perdagangan
=Mendagri	Menteri Dalam Negeri
=Mendes	Menteri Desa
=Mendes PDTT	Menteri Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi
>Mendiang				respect
=Mendikbud	Menteri Pendidikan dan Kebudayaan
=Mendikbudristek	Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi
=Mendikdasmen	Menteri Pendidikan Dasar dan Menengah
=Mendiktisaintek	Menteri Pendidikan Tinggi, Sains, dan Teknologi
=Menhan	Menteri Pertahanan
=Menhub	Menteri Perhubungan
=Menhut	Menteri Kehutanan
=Menkes	Menteri Kesehatan
=Menkeu	Menteri Keuangan
=Menko	Menteri Koordinator
=Menko Kemaritiman	Menteri Koordinator Bidang Kemaritiman
=Menko Maritim	Menteri Koordinator Bidang Kemaritiman
=Menko Marves	Menteri Koordinator Bidang Kemaritiman dan Investasi
=Menko Perekonomian	Menteri Koordinator Bidang Perekonomian
=Menko PMK	Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan
=Menko Polhukam	Menteri Koordinator Bidang Politik, Hukum, dan Keamanan
=Menkomdigi	Menteri Komunikasi dan Digital
=Menkominfo	Menteri Komunikasi dan Informatika
=Menkop UKM	Menteri Koperasi dan UKM
=MenkopUKM	Menteri Koperasi dan UKM
=Menkum	Menteri Hukum
=Menkumham	Menteri Hukum dan HAM
=MenLHK	Menteri Lingkungan Hidup dan Kehutanan
=Menlu	Menteri Luar Negeri
=Menneg	Menteri Negara
=Menpan RB	Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
=MenPAN-RB	Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
=Menpar	Menteri Pariwisata
=Menparekraf	Menteri Pariwisata dan Ekonomi Kreatif
=Menperin	Menteri Perindustrian
=Menpora	Menteri Pemuda dan Olahraga
=Menristek	Menteri Riset dan Teknologi
=Menristekdikti	Menteri Riset, Teknologi, dan Pendidikan Tinggi
=Mensesneg	Menteri Sekretaris Negara
=Mensos	Menteri Sosial
=Mentan	Menteri Pertanian
3Mentawai
2Menteng
=Menteri
=Menteri Agama
=Menteri Agraria dan Tata Ruang
=Menteri ATR	Menteri Agraria dan Tata Ruang
=Menteri ATR/BPN	Menteri Agraria dan Tata Ruang
=Menteri Badan Usaha Milik Negara
=Menteri BUMN	Menteri Badan Usaha Milik Negara
=Menteri Dalam Negeri
=Menteri Desa
=Menteri Energi dan Sumber Daya Mineral
=Menteri ESDM	Menteri Energi dan Sumber Daya Mineral
=Menteri Hak Asasi Manusia
=Menteri Hukum
=Menteri Hukum dan HAM
=Menteri Investasi
=Menteri Kehutanan
=Menteri Kelautan dan Perikanan
=Menteri Kesehatan
=Menteri Ketenagakerjaan
=Menteri Keuangan
=Menteri KKP	Menteri Kelautan dan Perikanan
=Menteri Komunikasi dan Digital
=Menteri Komunikasi dan Informatika
=Menteri Koordinator
=Menteri Koordinator Bidang Kemaritiman
=Menteri Koordinator Bidang Kemaritiman dan Investasi
=Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan
=Menteri Koordinator Bidang Perekonomian
=Menteri Koordinator Bidang Politik, Hukum, dan Keamanan
=Menteri Koordinator Bidang Politik Hukum dan Keamanan
=Menteri Koordinator Perekonomian
=Menteri Koperasi dan UKM
=Menteri LHK	Menteri Lingkungan Hidup dan Kehutanan
=Menteri Lingkungan Hidup
=Menteri Lingkungan Hidup dan Kehutanan
=Menteri Luar Negeri
=Menteri Negara
=Menteri PAN-RB	Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
=Menteri PANRB	Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
=Menteri Pariwisata
=Menteri Pariwisata dan Ekonomi Kreatif
=Menteri Pekerjaan Umum
=Menteri Pekerjaan Umum dan Perumahan Rakyat
=Menteri Pemberdayaan Perempuan dan Perlindungan Anak
=Menteri Pemuda dan Olahraga
=Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
=Menteri Pendidikan dan Kebudayaan
=Menteri Perdagangan
=Menteri Perencanaan Pembangunan Nasional
=Menteri Perhubungan
=Menteri Perindustrian
=Menteri Pertahanan
=Menteri Pertanian
=Menteri PPN	Menteri Perencanaan Pembangunan Nasional
=Menteri PPPA	Menteri Pemberdayaan Perempuan dan Perlindungan Anak
=Menteri PU	Menteri Pekerjaan Umum
=Menteri PUPR	Menteri Pekerjaan Umum dan Perumahan Rakyat
=Menteri Riset dan Teknologi
=Menteri Sekretaris Negara
=Menteri Sosial
=Menteri Tenaga Kerja
2Merak					word
2Merangin					word
2Merauke
7Mercedes-Benz
9Merdeka.com
9merdeka.com	Merdeka.com
@Meri
7Merpati	Merpati Nusantara Airlines
7Merpati Nusantara Airlines
@Merry
0Mesir		EG
2Mesuji
@Mesut
7Meta Platforms
2Metro					word
9Metro TV
9MetroTV	Metro TV
9metrotvnews.com	Metro TV
2Meulaboh
@Meutya
0Mexico	Meksiko	MX
1Mexico City	Meksiko City	MX
>Mgr				religious
3Miami
:Miami Heat
@Michael
@Michelle
3Michigan
7Microsoft
@Mifta
@Miftachul
@Miftah
4Migrant CARE
4Migrant Care	Migrant CARE
@Miguel
@Mika
@Mike
@Mikhail
0Mikronesia		FM
@Mila
3Milan
3Milano	Milan
2Mimika
@Mimin
3Mina
2Minahasa
3Minahasa
2Minahasa Selatan
2Minahasa Tenggara
2Minahasa Utara
3Minangkabau
7MIND ID	Mining Industry Indonesia		MIND ID
3Mindanao
7Mining Industry Indonesia			MIND ID
3Minneapolis
3Minnesota
1Minsk		BY
@Mira
@Miranda
@Mirna
@Misbakhun
;Miss Universe
;Miss World
8MIT	Massachusetts Institute of Technology		MIT
@Mitch
7Mitra Adiperkasa
:Mitra Kukar
7Mitsubishi
7Mitsubishi Motors
5MK	Mahkamah Konstitusi		MK
5MKD	Mahkamah Kehormatan Dewan		MKD
7MNC	MNC Group
7MNC Group
9MNC TV	MNCTV
9MNCTV
@Moch
@Mochamad
@Mochammad
@Moeldoko
1Mogadishu		SO
@Mohamad
@Mohamed
@Mohammad
@Mohammed
2Mojokerto
AMokoginta
0Moldavia	Moldova	MD
0Moldova		MD
3Mombasa
0Monako		MC
3Monas
8Monash University	Universitas Monash
:Monchengladbach	Borussia Monchengladbach
0Mongolia		MN
@Monica
@Monika
1Monrovia		LR
:Monster Energy Yamaha
3Monte Carlo
0Montenegro		ME
1Montevideo		UY
3Montreal
0Montserrat		MS
EMonumen
3Monumen Nasional	Monas
4Moody's
@Moon
@Morgan
4Morgan Stanley
2Morowali
2Morowali Utara
1Moscow	Moskow	RU
1Moskow		RU
1Moskwa	Moskow	RU
4Mossad
3Mosul
;MotoGP
7Motorola
0Mozambik		MZ
5MPR	Majelis Permusyawaratan Rakyat		MPR
5MPR RI	Majelis Permusyawaratan Rakyat		MPR
>Mr				respect
5MRP	Majelis Rakyat Papua		MRP
>Mrs				respect
7MRT Jakarta
>Ms				respect
4MSF	Doctors Without Borders		MSF
:MU	Manchester United		MU
0Muang Thai	Thailand	TH
0Muangthai	Thailand	TH
2Muara Baru
2Muara Bulian
2Muara Bungo
2Muara Enim
2Muara Teweh
2Muaro Jambi
@Muchtar
@Mudzakir
3Muenchen	Munich
@Muh
@Muhadjir
@Muhaimin
@Muhamad
@Muhammad
4Muhammadiyah
@Muhtar
4MUI	Majelis Ulama Indonesia		MUI
@Mujahid
@Mukhlis
2Mukomuko
;Muktamar Muhammadiyah
;Muktamar NU
@Mukti
@Mulya
@Mulyadi
@Mulyana
@Mulyani
AMulyawan
@Mulyono
3Mumbai
2Muna					person
2Muna Barat
@Munarman
@Munawar
3Munich
@Munir
AMunthe
2Muntilan
AMurib
@Murni
@Mursid
@Murtado
2Murung Raya
@Musa
1Muscat	Muskat	OM
@Musdalifah
DMuseum
2Musi Banyuasin
2Musi Rawas
2Musi Rawas Utara
=Musisi
1Muskat		OM
4Muslimat NU
@Mustafa
AMustikasari
@Mustofa
@Muzakir
@Muzani
3Muzdalifah
0Myanmar		MM
@Myles
3München	Munich
1N'Djamena		TD
ANababan
@Nabil
@Nabila
2Nabire
3Nablus
2NAD	Aceh
ANadeak
@Nadia
@Nadiem
@Nadya
@Nafisah
2Nagan Raya
ENagari
3Nagasaki
2Nagekeo
@Nagita
3Nagorno-Karabakh
3Nagoya
4Nahdlatul Ulama			NU
ANaibaho
ANainggolan
1Nairobi		KE
3Najaf
@Najib
@Najwa
ANalle
0Namibia		NA
@Nana
@Nanang
@Nancy
@Nanda
2Nanggroe Aceh Darussalam	Aceh
@Nani
3Nanjing
ANanlohy
3Nanning
8Nanyang Technological University			NTU
@Naomi
ANapitupulu
3Napoli
@Narendra
@Narji
4NASA	National Aeronautics and Space Administration		NASA
@Nasaruddin
6NasDem	Partai Nasional Demokrat		Partai NasDem
6Nasdem	Partai Nasional Demokrat		Partai NasDem
@Nasir
@Nasrul
@Nasrullah
1Nassau		BS
@Nasution
ANasution
@Natalia
@Natalius
@Natasha
@Nathan
4National Aeronautics and Space Administration			NASA
4National Security Agency			NSA
8National University of Singapore			NUS
4NATO	Pakta Pertahanan Atlantik Utara		NATO
2Natuna
3Natuna
0Nauru		NR
1Nay Pyi Taw	Naypyidaw	MM
1Naypyidaw		MM
1Naypyitaw	Naypyidaw	MM
@Nazar
@Nazaruddin
4NBA
9NBC News
ANdoen
2Nduga
ENegara Bagian
0Negara Brunei Darussalam	Brunei Darussalam	BN
0Negara Federasi Mikronesia	Mikronesia	FM
4Negara Islam	Negara Islam Irak dan Suriah		ISIS
4Negara Islam Irak dan Suriah			ISIS
0Negara Israel	Israel	IL
0Negara Kesatuan Republik Indonesia	Indonesia	ID
0Negara Kuwait	Kuwait	KW
0Negara Palestina	Palestina	PS
0Negara Qatar	Qatar	QA
0Negara Sakura	Jepang	JP
0Negeri Abang Sam	Amerika Serikat	US
0Negeri Adidaya	Amerika Serikat	US
0Negeri Belanda	Belanda	NL
0Negeri Beruang Merah	Rusia	RU
0Negeri Beruang Putih	Rusia	RU
0Negeri Bollywood	India	IN
0Negeri Gajah Perang	Thailand	TH
0Negeri Gajah Putih	Thailand	TH
0Negeri Gingseng	Korea Selatan	KR
0Negeri Ginseng	Korea Selatan	KR
0Negeri Jiran	Malaysia	MY
0Negeri Kangguru	Australia	AU
0Negeri Kanguru	Australia	AU
0Negeri Kincir Angin	Belanda	NL
0Negeri Matador	Spanyol	ES
0Negeri Matahari Terbit	Jepang	JP
0Negeri Merlion	Singapura	SG
0Negeri Naga Biru	Vietnam	VN
0Negeri Paman Sam	Amerika Serikat	US
0Negeri Panda	Tiongkok	CN
0Negeri Piramida	Mesir	EG
0Negeri Ratu Elizabeth	Inggris	GB
0Negeri Sakura	Jepang	JP
0Negeri Samba	Brasil	BR
3Negeri Sembilan
0Negeri Singa	Singapura	SG
0Negeri Tirai Bambu	Tiongkok	CN
@Neil
@Nelson
@Neneng
@Neng
@Neni
@Nenny
0Nepal		NP
:Nerazzurri	Inter Milan
7Nestle	Nestle Indonesia
7Nestle Indonesia
9NET TV
9NET.	NET TV
?Netanyahu	Benjamin Netanyahu
7Netflix
1New Delhi		IN
3New Jersey
3New Mexico
3New Orleans
3New South Wales
3New York
3New York City	New York
9New York Times	The New York Times
0New Zealand	Selandia Baru	NZ
3Newcastle
:Newcastle United
9Newsweek
@Neymar
2Ngada
2Nganjuk
2Ngawi
@Ngurah
9NHK
@Nia
1Niamey		NE
2Nias
3Nias
2Nias Barat
2Nias Selatan
2Nias Utara
3Nice
@Nicholas
@Nick
@Nico
@Nicola
@Nicolas
@Nigel
0Niger		NE			word
0Nigeria		NG
0Nikaragua		NI
9Nikkei Asia
@Nikki
@Niko
@Nikolai
1Nikosia		CY
@Nila
@Nina
>Ning				religious
@Nining
@Nisa
7Nissan
@Nita
0Niue		NU
0NKRI	Indonesia	ID
@Noah
4NOC Indonesia	Komite Olimpiade Indonesia		KOI
7Nokia
>Nona				respect
@Noor
ANope
@Nora
@Norma
3North Carolina
0Norwegia		NO
:Norwich City
=Notaris
ANotonegoro
:Nottingham Forest
1Nouakchott		MR
@Nova
@Novak
@Novan
@Novel
=Novelis
@Novi
@Novia
@Noviana
@Novita
ANovitasari
>Ns				academic
4NSA	National Security Agency		NSA
2NTB	Nusa Tenggara Barat
2NTT	Nusa Tenggara Timur
8NTU	Nanyang Technological University		NTU
4NU	Nahdlatul Ulama		NU
@Nugraha
ANugraha
@Nugroho
ANugroho
1Nuku'alofa		TO
1Nukualofa	Nuku'alofa	TO
2Nunukan
@Nunung
@Nur
1Nur-Sultan	Astana	KZ
@Nuraini
ANurdiansyah
@Nurdin
@Nurhadi
ANurhasanah
@Nurhayati
@Nurhidayat
ANurjanah
@Nurlela
@Nurmala
@Nurul
@Nurwahid
8NUS	National University of Singapore		NUS
2Nusa Dua
3Nusa Lembongan
3Nusa Penida
2Nusa Tenggara
2Nusa Tenggara Barat
2Nusa Tenggara Timur
3Nusakambangan
1Nusantara		ID			word
@Nusron
BNV
7Nvidia
>Ny				respect
>Nyai				religious
@Nyoman
>Nyonya				respect
9NYT	The New York Times
?Obama	Barack Obama
4OCA	Dewan Olimpiade Asia		OCA
7OCBC NISP	Bank OCBC NISP
@Octavia
3Odense
3Odesa
3Odessa	Odesa
4OECD	Organisasi untuk Kerja Sama dan Pembangunan Ekonomi		OECD
@Oesman
2Ogan Ilir
2Ogan Komering Ilir
2Ogan Komering Ulu
2Ogan Komering Ulu Selatan
2Ogan Komering Ulu Timur
3Ohio
AOhoirat
5OIKN	Otorita Ibu Kota Nusantara		OIKN
5OJK	Otoritas Jasa Keuangan		OJK
@Oka
9Okezone
9okezone.com	Okezone
9Okezone.com	Okezone
4OKI	Organisasi Kerja Sama Islam		OKI
3Okinawa
@Okky
2Oksibil
@Oktavia
3Old Trafford
@Ole
@Oleksandr
;Olimpiade
;Olimpiade Paris
;Olimpiade Tokyo
@Oliver
@Olivia
@Olivier
@Olly
:Olympiakos
;Olympic Games	Olimpiade
:Olympique Lyon
:Olympique Lyonnais	Olympique Lyon
:Olympique Marseille
>Oma				respect
0Oman		OM
@Omar
5Ombudsman	Ombudsman Republik Indonesia		ORI		word
5Ombudsman Republik Indonesia			ORI
5Ombudsman RI	Ombudsman Republik Indonesia		ORI
>Opa				respect
4OPEC	Organisasi Negara-Negara Pengekspor Minyak		OPEC
4OPEC+	Organisasi Negara-Negara Pengekspor Minyak		OPEC
7OpenAI
;Operasi Ketupat
;Operasi Lilin
;Operasi Zebra
4OPM	Organisasi Papua Merdeka		OPM
7Oppo
7OPPO	Oppo
7Oppo Indonesia	Oppo
7Oracle
3Orchard Road
4Organda	Organisasi Angkutan Darat		Organda
4Organisasi Angkutan Darat			Organda
4Organisasi Buruh Internasional	Organisasi Perburuhan Internasional		ILO
4Organisasi Internasional untuk Migrasi	Organisasi Migrasi Internasional		IOM
4Organisasi Kerja Sama Ekonomi dan Pembangunan	Organisasi untuk Kerja Sama dan Pembangunan Ekonomi		OECD
4Organisasi Kerja Sama Islam			OKI
4Organisasi Kerjasama Islam	Organisasi Kerja Sama Islam		OKI
4Organisasi Kesehatan Dunia			WHO
4Organisasi Konferensi Islam	Organisasi Kerja Sama Islam		OKI
4Organisasi Maritim Internasional			IMO
4Organisasi Migrasi Internasional			IOM
4Organisasi Negara Pengekspor Minyak	Organisasi Negara-Negara Pengekspor Minyak		OPEC
4Organisasi Negara-Negara Pengekspor Minyak			OPEC
4Organisasi Pakta Pertahanan Atlantik Utara	Pakta Pertahanan Atlantik Utara		NATO
4Organisasi Pangan dan Pertanian			FAO
4Organisasi Pangan dan Pertanian Dunia	Organisasi Pangan dan Pertanian		FAO
4Organisasi Papua Merdeka			OPM
4Organisasi Penerbangan Sipil Internasional			ICAO
4Organisasi Perburuhan Internasional			ILO
4Organisasi Perdagangan Dunia			WTO
4Organisasi untuk Kerja Sama dan Pembangunan Ekonomi			OECD
5ORI	Ombudsman Republik Indonesia		ORI
3Orlando
3Osaka
@Osama
;Oscar	Academy Awards
@Oscar
3Oseania
1Oslo		NO
5Otorita Ibu Kota Nusantara			OIKN
5Otorita IKN	Otorita Ibu Kota Nusantara		OIKN
5Otoritas Jasa Keuangan			OJK
0Otoritas Palestina	Palestina	PS
1Ottawa		CA
@Otto
1Ouagadougou		BF
7OVO
@Owen
?Owi	Tontowi Ahmad
4Oxfam
3Oxford
8Oxford University	Universitas Oxford
4P2G	Perhimpunan Pendidikan dan Guru		P2G
4PA 212	Persaudaraan Alumni 212		PA 212
@Pablo
2Pacitan
2Padang					word
2Padang Lawas
2Padang Lawas Utara
2Padang Panjang
2Padang Pariaman
2Padangsidimpuan
2Pagar Alam
3Pahang
>Pak				respect
?Pak Harto	Soeharto
=Pakar
=Pakar Hukum
=Pakar Hukum Tata Negara
4Pakatan Harapan			PH
0Pakistan		PK
APakpahan
2Pakpak Bharat
4Pakta Pertahanan Atlantik Utara			NATO
7Pakuwon Jati
2Palabuhanratu
4Palang Merah Indonesia			PMI
4Palang Merah Internasional			ICRC
2Palangka Raya	Palangkaraya
2Palangkaraya
2Palangkaraya
0Palau		PW
2Palembang
3Palermo
0Palestina		PS
2Palmerah
2Palopo
2Palu					word
0Paman Sam	Amerika Serikat	US
2Pamekasan
APamungkas
6PAN	Partai Amanat Nasional		PAN		word
7Pan Brothers
0Panama		PA
1Panama City		PA
7Panasonic
2Pancoran
2Pandaan
2Pandeglang
APandjaitan
@Pandu
2Pangandaran
APangaribuan
=Pangdam	Panglima Kodam
APangemanan
=Pangeran
APangestu
APanggabean
2Pangkajene dan Kepulauan
2Pangkal Pinang
2Pangkalan Bun
=Pangkogabwilhan
=Pangkostrad	Panglima Kostrad
=Panglima
=Panglima Kodam
=Panglima Kostrad
=Panglima TNI
2Paniai
7Panin Bank	Bank Panin
=Panitera
5Panitia Pengawas Pemilu			Panwaslu
APanjaitan
@Panji
3Panmunjom
EPantai
0Pantai Gading		CI
3Pantura
5Panwaslu	Panitia Pengawas Pemilu		Panwaslu
DPanwaslu
@Paolo
2Papua
3Papua
2Papua Barat
2Papua Barat Daya
0Papua New Guinea	Papua Nugini	PG
0Papua Nugini		PG
2Papua Pegunungan
2Papua Selatan
2Papua Tengah
0Paraguay		PY
;Paralimpiade
8Paramadina	Universitas Paramadina
1Paramaribo		SR
2Parangtritis
2Parapat
APardede
2Pare					word
2Parepare
2Pariaman
2Parigi Moutong
1Paris		FR			person
<Paris Agreement	Perjanjian Paris
:Paris Saint Germain	Paris Saint-Germain		PSG
:Paris Saint-Germain			PSG
4Parisada Hindu Dharma Indonesia			PHDI
DParlemen
4Parlemen ASEAN			AIPA
4Parlemen Eropa
:Parma
DPartai
6Partai Aceh
6Partai Amanat Nasional			PAN
6Partai Berkarya
6Partai Bintang Reformasi			PBR
6Partai Bulan Bintang			PBB
6Partai Buruh
4Partai Buruh Inggris
6Partai Damai Sejahtera			PDS
6Partai Demokrasi Indonesia Perjuangan			PDIP
6Partai Demokrat
4Partai Demokrat AS
6Partai Garda Perubahan Indonesia			Partai Garuda
6Partai Garuda	Partai Garda Perubahan Indonesia		Partai Garuda
6Partai Gelombang Rakyat Indonesia			Partai Gelora
6Partai Gelora	Partai Gelombang Rakyat Indonesia		Partai Gelora
6Partai Gerakan Indonesia Raya			Partai Gerindra
6Partai Gerindra	Partai Gerakan Indonesia Raya		Partai Gerindra
6Partai Golkar	Partai Golongan Karya		Partai Golkar
6Partai Golongan Karya			Partai Golkar
6Partai Hanura	Partai Hati Nurani Rakyat		Partai Hanura
6Partai Hati Nurani Rakyat			Partai Hanura
6Partai Idaman
4Partai Islam Se-Malaysia			PAS
6Partai Keadilan dan Persatuan Indonesia			PKPI
6Partai Keadilan Sejahtera			PKS
6Partai Kebangkitan Bangsa			PKB
6Partai Kebangkitan Nusantara			PKN
4Partai Komunis China
4Partai Komunis Cina	Partai Komunis China
6Partai Komunis Indonesia			PKI
4Partai Komunis Tiongkok	Partai Komunis China
4Partai Konservatif
6Partai NasDem	Partai Nasional Demokrat		Partai NasDem
6Partai Nasdem	Partai Nasional Demokrat		Partai NasDem
6Partai Nasional Aceh			PNA
6Partai Nasional Demokrat			Partai NasDem
6Partai Nasional Indonesia			PNI
6Partai Perindo	Partai Persatuan Indonesia		Partai Perindo
6Partai Persatuan Indonesia			Partai Perindo
6Partai Persatuan Pembangunan			PPP
6Partai Rakyat Demokratik			PRD
4Partai Republik
6Partai Solidaritas Indonesia			PSI
6Partai Ummat
2Parung
4PAS	Partai Islam Se-Malaysia		PAS
2Pasaman
2Pasaman Barat
2Pasangkayu
EPasar
2Pasar Minggu
2Pasar Senen
APasaribu
@Pascal
2Paser
4PASI	Persatuan Atletik Seluruh Indonesia		PASI
3Pasifik
3Pasifik Barat
3Pasifik Selatan
5Paspampres
>Pastor				religious
5Pasukan Pengamanan Presiden	Paspampres
4Pasukan Pertahanan Israel			IDF
2Pasuruan
2Pati					word
@Patrialis
@Patrice
@Patricia
@Patrick
3Pattani
3Pattaya
APattiasina
APattinasarany
APattiwael
@Paul
@Paula
@Paulus
=Paus
@Pavel
2Payakumbuh
4PBB	Perserikatan Bangsa-Bangsa		PBB
6PBB	Partai Bulan Bintang		PBB
4PBNU	Pengurus Besar Nahdlatul Ulama		PBNU
6PBR	Partai Bintang Reformasi		PBR
4PBSI	Persatuan Bulutangkis Seluruh Indonesia		PBSI
4PBVSI	Persatuan Bola Voli Seluruh Indonesia		PBVSI
6PDI Perjuangan	Partai Demokrasi Indonesia Perjuangan		PDIP
6PDI-P	Partai Demokrasi Indonesia Perjuangan		PDIP
6PDI-Perjuangan	Partai Demokrasi Indonesia Perjuangan		PDIP
6PDIP	Partai Demokrasi Indonesia Perjuangan		PDIP
6PDS	Partai Damai Sejahtera		PDS
>Pdt				religious
3Pearl Harbor
=Pebalap
=Pebulutangkis
=Pedangdut
@Pedro
7Pegadaian
EPegunungan
3Pegunungan Alpen
2Pegunungan Arfak
2Pegunungan Bintang
3Pegunungan Bintang
3Pegunungan Himalaya	Himalaya
3Pegunungan Kendeng
=Pejabat Pembuat Komitmen
2Pekalongan
;Pekan Olahraga Nasional			PON
;Pekan Paralimpiade Nasional			Peparnas
;Pekan Raya Jakarta	Jakarta Fair
2Pekanbaru
1Peking	Beijing	CN
EPelabuhan
3Pelabuhan Bakauheni
3Pelabuhan Gilimanuk
7Pelabuhan Indonesia			Pelindo
3Pelabuhan Ketapang
3Pelabuhan Merak
2Pelabuhan Ratu
3Pelabuhan Tanjung Emas
3Pelabuhan Tanjung Perak
3Pelabuhan Tanjung Priok
=Pelaksana Harian
=Pelaksana Tugas
2Pelalawan
=Pelatih
=Pelatih Kepala
>Pelda				rank
7Pelindo	Pelabuhan Indonesia		Pelindo
7Pelita Air
:Pelita Bandung Raya
:Pelita Jaya Basketball
7Pelni
>Peltu				rank
APelupessy
2Pemalang
2Pematang Siantar	Pematangsiantar
2Pematangsiantar
2Pematangsiantar
=Pembalap
DPemda
DPemerintah Daerah
DPemerintah Kabupaten
DPemerintah Kota
DPemerintah Provinsi
5Pemerintah Provinsi DKI	Pemerintah Provinsi DKI Jakarta		Pemprov DKI Jakarta
5Pemerintah Provinsi DKI Jakarta			Pemprov DKI Jakarta
5Pemerintah Provinsi Jawa Barat			Pemprov Jawa Barat
5Pemerintah Provinsi Jawa Tengah			Pemprov Jawa Tengah
5Pemerintah Provinsi Jawa Timur			Pemprov Jawa Timur
;Pemilihan Gubernur	Pilgub
;Pemilihan Kepala Daerah	Pilkada
;Pemilihan Legislatif	Pileg
;Pemilihan Presiden	Pilpres
;Pemilihan Umum	Pemilu
;Pemilu
=Pemimpin
=Pemimpin Redaksi
=Pemimpin Tertinggi
DPemkab
DPemkot
DPemprov
5Pemprov DKI	Pemerintah Provinsi DKI Jakarta		Pemprov DKI Jakarta
5Pemprov DKI Jakarta	Pemerintah Provinsi DKI Jakarta		Pemprov DKI Jakarta
5Pemprov Jabar	Pemerintah Provinsi Jawa Barat		Pemprov Jawa Barat
5Pemprov Jateng	Pemerintah Provinsi Jawa Tengah		Pemprov Jawa Tengah
5Pemprov Jatim	Pemerintah Provinsi Jawa Timur		Pemprov Jawa Timur
5Pemprov Jawa Barat	Pemerintah Provinsi Jawa Barat		Pemprov Jawa Barat
5Pemprov Jawa Tengah	Pemerintah Provinsi Jawa Tengah		Pemprov Jawa Tengah
5Pemprov Jawa Timur	Pemerintah Provinsi Jawa Timur		Pemprov Jawa Timur
=Pemred	Pemimpin Redaksi
4Pemuda Muhammadiyah
4Pemuda Pancasila			PP
2Penajam Paser Utara
3Penang
=Penasihat Hukum
=Pendeta
=Pendiri
=Peneliti
=Pengacara
DPengadilan
DPengadilan Agama
5Pengadilan Negeri			PN
DPengadilan Negeri
5Pengadilan Negeri Jakarta Pusat			PN Jakarta Pusat
5Pengadilan Negeri Jakarta Selatan			PN Jakarta Selatan
5Pengadilan Tata Usaha Negara			PTUN
5Pengadilan Tindak Pidana Korupsi			Pengadilan Tipikor
5Pengadilan Tinggi
DPengadilan Tinggi
5Pengadilan Tipikor	Pengadilan Tindak Pidana Korupsi		Pengadilan Tipikor
5Pengadilan Tipikor Jakarta
=Pengamat
=Pengamat Ekonomi
=Pengamat Militer
=Pengamat Politik
DPengurus Besar
4Pengurus Besar Nahdlatul Ulama			PBNU
DPengurus Pusat
4Pengurus Wilayah Nahdlatul Ulama			PWNU
=Pengusaha
=Penjabat
=Penjabat Gubernur
=Penjaga Gawang
2Penjaringan
3Pennsylvania
8PENS	Politeknik Elektronika Negeri Surabaya		PENS
4Pentagon
2Penukal Abab Lematang Ilir
=Penulis
=Penyanyi
=Penyerang
=Penyidik
@Pep
;Peparnas	Pekan Paralimpiade Nasional		Peparnas
4Peradi	Perhimpunan Advokat Indonesia		Peradi
4PERADI	Perhimpunan Advokat Indonesia		Peradi
3Perak					word
0Perancis	Prancis	FR
;Perang Dingin
;Perang Diponegoro
;Perang Dunia I
;Perang Dunia II
;Perang Korea
;Perang Teluk
;Perang Vietnam
APerangin-angin
APeranginangin
=Perawat
4Perbanas	Perhimpunan Bank Nasional		Perbanas
4Perbasi	Persatuan Bola Basket Seluruh Indonesia		Perbasi
EPerbatasan
=Perdana Menteri
EPerempatan
4Pergerakan Mahasiswa Islam Indonesia			PMII
8Perguruan Tinggi Ilmu Kepolisian			PTIK
DPerhimpunan
4Perhimpunan Advokat Indonesia			Peradi
4Perhimpunan Bangsa-Bangsa Asia Tenggara	ASEAN		ASEAN
4Perhimpunan Bangsa-bangsa Asia Tenggara	ASEAN		ASEAN
4Perhimpunan Bank Nasional			Perbanas
4Perhimpunan Hotel dan Restoran Indonesia			PHRI
4Perhimpunan Pendidikan dan Guru			P2G
5Perhutani	Perum Perhutani
6Perindo	Partai Persatuan Indonesia		Partai Perindo
;Peristiwa Malari
<Perjanjian Helsinki
<Perjanjian Paris
7Perkebunan Nusantara			PTPN
4Perkumpulan untuk Pemilu dan Demokrasi			Perludem
4Perludem	Perkumpulan untuk Pemilu dan Demokrasi		Perludem
@Permadi
APermana
7PermataBank	Bank Permata
APermatasari
7Permodalan Nasional Madani			PNM
<Perppu Ormas	UU Ormas
5Perpusnas	Perpustakaan Nasional		Perpusnas
5Perpustakaan Nasional			Perpusnas
DPersatuan
4Persatuan Atletik Seluruh Indonesia			PASI
4Persatuan Bola Basket Seluruh Indonesia			Perbasi
4Persatuan Bola Voli Seluruh Indonesia			PBVSI
4Persatuan Bulu Tangkis Seluruh Indonesia	Persatuan Bulutangkis Seluruh Indonesia		PBSI
4Persatuan Bulutangkis Seluruh Indonesia			PBSI
0Persatuan Emirat Arab	Uni Emirat Arab	AE
4Persatuan Guru Republik Indonesia			PGRI
4Persatuan Islam			Persis
4Persatuan Perawat Nasional Indonesia			PPNI
4Persatuan Purnawirawan Angkatan Darat			PPAD
4Persatuan Sepak Bola Seluruh Indonesia			PSSI
4Persatuan Sepakbola Seluruh Indonesia	Persatuan Sepak Bola Seluruh Indonesia		PSSI
4Persatuan Wartawan Indonesia			PWI
4Persaudaraan Alumni 212			PA 212
:Persebaya	Persebaya Surabaya
:Persebaya Surabaya
4Persekutuan Gereja-Gereja di Indonesia			PGI
4Persekutuan Gereja-gereja di Indonesia	Persekutuan Gereja-Gereja di Indonesia		PGI
0Persekutuan Malaysia	Malaysia	MY
:Persela	Persela Lamongan
:Persela Lamongan
0Persemakmuran Australia	Australia	AU
0Persemakmuran Bahama	Bahama	BS
:Perserang
4Perserikatan Bangsa Bangsa	Perserikatan Bangsa-Bangsa		PBB
4Perserikatan Bangsa-Bangsa			PBB
CPersero
BPerseroda
:Perseru	Perseru Serui
:Perseru Serui
:Persib	Persib Bandung
:Persib Bandung
:Persiba	Persiba Balikpapan
:Persiba Balikpapan
:Persija	Persija Jakarta
:Persija Jakarta
:Persik	Persik Kediri
:Persik Kediri
:Persikabo	Persikabo 1973
:Persikabo 1973
:Persipal
:Persipura	Persipura Jayapura
:Persipura Jayapura
:Persiraja	Persiraja Banda Aceh
:Persiraja Banda Aceh
4Persis	Persatuan Islam		Persis
:Persis	Persis Solo
:Persis Solo
:Persita	Persita Tangerang
:Persita Tangerang
:Persiwa	Persiwa Wamena
:Persiwa Wamena
7Pertamina
7Pertamina Hulu Energi			PHE
7Pertamina Patra Niaga
3Perth
0Peru		PE
BPerum
5Perum Bulog	Perusahaan Umum Bulog		Perum Bulog
7Perum Damri	Damri
5Perum Perhutani
EPerumahan
BPerumda
DPerusahaan
7Perusahaan Gas Negara			PGN
7Perusahaan Listrik Negara			PLN
BPerusahaan Umum
5Perusahaan Umum Bulog			Perum Bulog
4Perwakilan Umat Buddha Indonesia			Walubi
DPesantren
8Pesantren Lirboyo	Pondok Pesantren Lirboyo
8Pesantren Tebuireng	Pondok Pesantren Tebuireng
2Pesawaran
3Peshawar
2Pesisir Barat
2Pesisir Selatan
3Petaling Jaya
=Petenis
@Peter
=Petinju
7Petrokimia Gresik
7Petronas
:Petronas Yamaha SRT
@Petrus
4PGI	Persekutuan Gereja-Gereja di Indonesia		PGI
7PGN	Perusahaan Gas Negara		PGN
4PGRI	Persatuan Guru Republik Indonesia		PGRI
4PH	Pakatan Harapan		PH
4PHDI	Parisada Hindu Dharma Indonesia		PHDI
7PHE	Pertamina Hulu Energi		PHE
@Phil
3Philadelphia
@Philip
0Philipina	Filipina	PH
@Philippe
1Phnom Penh		KH
3Phoenix
4PHRI	Perhimpunan Hotel dan Restoran Indonesia		PHRI
3Phuket
<Piagam ASEAN
<Piagam PBB
;Piala AFF
;Piala AFF U-16	Piala AFF
;Piala AFF U-19	Piala AFF
;Piala AFF U-23	Piala AFF
;Piala Afrika
;Piala Asia
;Piala Asia U-23
;Piala Asia U23	Piala Asia U-23
;Piala Citra
;Piala Davis
;Piala Dunia
;Piala Dunia Antarklub
;Piala Dunia U-17
;Piala Dunia U-20
;Piala Dunia U17	Piala Dunia U-17
;Piala Dunia U20	Piala Dunia U-20
;Piala Eropa
;Piala FA
;Piala Gubernur
;Piala Indonesia
;Piala Konfederasi
;Piala Liga Inggris
;Piala Menpora
;Piala Oscar	Academy Awards
;Piala Presiden
;Piala Sudirman
;Piala Super Eropa
;Piala Thomas
;Piala Uber
2Pidie
2Pidie Jaya
@Pierre
APigay
9Pikiran Rakyat
9pikiran-rakyat.com	Pikiran Rakyat
;Pileg
;Pilgub
;Pilgub DKI	Pilkada DKI Jakarta
;Pilgub DKI Jakarta	Pilkada DKI Jakarta
APiliang
0Pilipina	Filipina	PH
;Pilkada
;Pilkada DKI	Pilkada DKI Jakarta
;Pilkada DKI Jakarta
;Pilkada Serentak
;Pilpres
=Pimpinan
=Pimpinan KPK
DPimpinan Pusat
4Pimpinan Pusat Muhammadiyah			PP Muhammadiyah
7Pindad
2Pinrang
@Pius
7Pizza Hut
=Pj	Penjabat
=Pj Bupati	Penjabat Bupati
=Pj Gubernur	Penjabat Gubernur
=Pjs	Pejabat Sementara
6PKB	Partai Kebangkitan Bangsa		PKB
6PKI	Partai Komunis Indonesia		PKI
6PKN	Partai Kebangkitan Nusantara		PKN
8PKN STAN	Sekolah Tinggi Akuntansi Negara		STAN
6PKPI	Partai Keadilan dan Persatuan Indonesia		PKPI
6PKS	Partai Keadilan Sejahtera		PKS
EPlaza
CPlc
=Plh	Pelaksana Harian
7PLN	Perusahaan Listrik Negara		PLN
=Plt	Pelaksana Tugas
=Plt Bupati	Pelaksana Tugas Bupati
=Plt Gubernur	Pelaksana Tugas Gubernur
2Pluit
=PM	Perdana Menteri
4PMI	Palang Merah Indonesia		PMI
4PMII	Pergerakan Mahasiswa Islam Indonesia		PMII
5PN	Pengadilan Negeri		PN
5PN Jakarta Pusat	Pengadilan Negeri Jakarta Pusat		PN Jakarta Pusat
5PN Jakarta Selatan	Pengadilan Negeri Jakarta Selatan		PN Jakarta Selatan
5PN Jakpus	Pengadilan Negeri Jakarta Pusat		PN Jakarta Pusat
5PN Jaksel	Pengadilan Negeri Jakarta Selatan		PN Jakarta Selatan
6PNA	Partai Nasional Aceh		PNA
0PNG	Papua Nugini	PG
6PNI	Partai Nasional Indonesia		PNI
8PNJ	Politeknik Negeri Jakarta		PNJ
7PNM	Permodalan Nasional Madani		PNM
1Podgorica		ME
APohan
2Pohuwato
0Polandia		PL
5Polda	Kepolisian Daerah		Polda
DPolda
5Polda Bali
5Polda Jabar	Polda Jawa Barat
5Polda Jateng	Polda Jawa Tengah
5Polda Jatim	Polda Jawa Timur
5Polda Jawa Barat
5Polda Jawa Tengah
5Polda Jawa Timur
5Polda Metro Jaya
5Polda Papua
5Polda Sumatera Utara
5Polda Sumut	Polda Sumatera Utara
2Polewali Mandar
0Polinesia Prancis		PF
DPoliteknik
8Politeknik Elektronika Negeri Surabaya			PENS
8Politeknik Negeri Jakarta			PNJ
=Politikus
=Politisi
5Polres	Kepolisian Resor		Polres
DPolres
DPolresta
5Polrestabes	Kepolisian Resor Kota Besar		Polrestabes
DPolrestabes
5Polri	Kepolisian Negara Republik Indonesia		Polri
5POLRI	Kepolisian Negara Republik Indonesia		Polri
5Polsek	Kepolisian Sektor		Polsek
DPolsek
DPolsekta
4Poltracking	Poltracking Indonesia
4Poltracking Indonesia
;PON	Pekan Olahraga Nasional		PON
2Pondok Indah
8Pondok Modern Darussalam Gontor
8Pondok Modern Gontor	Pondok Modern Darussalam Gontor
DPondok Pesantren
8Pondok Pesantren Lirboyo
8Pondok Pesantren Tebuireng
2Ponorogo
DPonpes
2Pontianak
@Poppy
4Populi Center
1Port Louis		MU
1Port Moresby		PG
1Port Vila		VU
1Port-au-Prince		HT
3Porto
1Porto-Novo		BJ
0Portugal		PT
0Portugis	Portugal	PT
7Pos Indonesia
2Poso
4PP	Pemuda Pancasila		PP
4PP Muhammadiyah	Pimpinan Pusat Muhammadiyah		PP Muhammadiyah
4PPAD	Persatuan Purnawirawan Angkatan Darat		PPAD
5PPATK	Pusat Pelaporan dan Analisis Transaksi Keuangan		PPATK
4PPNI	Persatuan Perawat Nasional Indonesia		PPNI
6PPP	Partai Persatuan Pembangunan		PPP
?Prabowo	Prabowo Subianto
@Prabowo
2Prabumulih
>Prada				rank
@Pradana
APradipta
1Praha		CZ
1Praia		CV
>Prajurit Dua				rank
>Prajurit Satu				rank
>Praka				rank
:Pramac Racing
2Prambanan
@Pramono
4Pramuka	Gerakan Pramuka		Pramuka
0Prancis		FR
;Prancis Terbuka
@Pranowo
@Prasetio
8Prasetiya Mulya	Universitas Prasetiya Mulya
@Prasetya
@Prasetyo
APrastowo
@Pratama
APratama
@Pratikno
@Pratiwi
>Pratu				rank
APrawira
APrawiranegara
APrawiro
6PRD	Partai Rakyat Demokratik		PRD
;Premier League	Liga Inggris
=Presdir	Presiden Direktur
=Presenter
=Presiden
=Presiden Direktur
=Presiden Komisaris
8President University
1Pretoria		ZA
3Priangan
APrihatin
2Pringsewu
1Pristina		XK
@Priyanto
@Priyo
APriyono
;PRJ	Jakarta Fair
2Probolinggo
=Produser
>Prof				academic
>Profesor				academic
;Proklamasi Kemerdekaan
;Proliga
5Propam	Divisi Profesi dan Pengamanan Polri		Divpropam Polri
5Propam Polri	Divisi Profesi dan Pengamanan Polri		Divpropam Polri
EPropinsi
<Protokol Kyoto
EProvinsi
2Provinsi Papua Barat	Papua Barat
:PS Tira	Persikabo 1973
:PSG	Paris Saint-Germain		PSG
6PSI	Partai Solidaritas Indonesia		PSI
=Psikolog
:PSIM	PSIM Yogyakarta
:PSIM Yogyakarta
:PSIS	PSIS Semarang
:PSIS Semarang
:PSM	PSM Makassar
:PSM Makassar
:PSMS	PSMS Medan
:PSMS Medan
:PSS	PSS Sleman
:PSS Sleman
4PSSI	Persatuan Sepak Bola Seluruh Indonesia		PSSI
:PSV	PSV Eindhoven
:PSV Eindhoven
BPT
7PT Adaro Energy	Adaro Energy
7PT Adhi Karya	Adhi Karya
7PT Agung Podomoro Land	Agung Podomoro Land
7PT Agung Sedayu	Agung Sedayu Group
7PT Aneka Tambang	Aneka Tambang		Antam
7PT Angkasa Pura	Angkasa Pura
7PT Angkasa Pura I	Angkasa Pura I		AP I
7PT Angkasa Pura II	Angkasa Pura II		AP II
7PT Angkasa Pura Indonesia	Angkasa Pura
7PT Antam	Aneka Tambang		Antam
7PT Asabri	Asabri
7PT ASDP Indonesia Ferry	ASDP Indonesia Ferry		ASDP
7PT Astra Daihatsu Motor	Astra Daihatsu Motor		ADM
7PT Astra Honda Motor	Astra Honda Motor		AHM
7PT Astra International	Astra International		ASII
7PT Asuransi Jiwasraya	Jiwasraya
7PT Bank Central Asia	Bank Central Asia		BCA
7PT Bank Mandiri	Bank Mandiri
7PT Bank Negara Indonesia	Bank Negara Indonesia		BNI
7PT Bank Rakyat Indonesia	Bank Rakyat Indonesia		BRI
7PT Bank Syariah Indonesia	Bank Syariah Indonesia		BSI
7PT Bank Tabungan Negara	Bank Tabungan Negara		BTN
7PT Bio Farma	Bio Farma
7PT BRI	Bank Rakyat Indonesia		BRI
7PT Bukit Asam	Bukit Asam
7PT Bumi Resources	Bumi Resources
7PT Chevron Pacific Indonesia	Chevron Pacific Indonesia
7PT Dirgantara Indonesia	Dirgantara Indonesia		PTDI
7PT Djarum	Djarum
7PT Freeport	Freeport Indonesia		PTFI
7PT Freeport Indonesia	Freeport Indonesia		PTFI
7PT Garuda Indonesia	Garuda Indonesia
7PT Go-Jek Indonesia	Gojek
7PT Gojek Indonesia	Gojek
7PT GoTo Gojek Tokopedia	GoTo
7PT Gudang Garam	Gudang Garam
7PT HM Sampoerna	Sampoerna
7PT Honda Prospect Motor	Honda Prospect Motor		HPM
7PT Hutama Karya	Hutama Karya
7PT Inalum	Mining Industry Indonesia		MIND ID
7PT Indofarma	Indofarma
7PT Indofood Sukses Makmur	Indofood
7PT Indomarco Prismatama	Indomaret
7PT Indosat	Indosat Ooredoo Hutchison
7PT Industri Kereta Api	Industri Kereta Api		INKA
7PT INKA	Industri Kereta Api		INKA
7PT Jasa Marga	Jasa Marga
7PT Jasa Raharja	Jasa Raharja
7PT Jiwasraya	Jiwasraya
7PT KAI	Kereta Api Indonesia		KAI
7PT KAI (Persero)	Kereta Api Indonesia		KAI
7PT KAI Commuter	KAI Commuter
7PT Kalbe Farma	Kalbe Farma
7PT Kaltim Prima Coal	Kaltim Prima Coal		KPC
7PT KCI	KAI Commuter
7PT KCIC	Kereta Cepat Indonesia China		KCIC
7PT Kereta Api Indonesia	Kereta Api Indonesia		KAI
7PT Kereta Cepat Indonesia China	Kereta Cepat Indonesia China		KCIC
7PT Kereta Commuter Indonesia	KAI Commuter
7PT Kimia Farma	Kimia Farma
7PT Krakatau Steel	Krakatau Steel
7PT Lapindo Brantas	Lapindo Brantas
4PT Liga Indonesia Baru			LIB
7PT LRT Jakarta	LRT Jakarta
7PT Medco Energi Internasional	Medco Energi
7PT MNC	MNC Group
7PT MRT Jakarta	MRT Jakarta
7PT PAL
7PT PAL Indonesia	PT PAL
7PT Pegadaian	Pegadaian
7PT Pelabuhan Indonesia	Pelabuhan Indonesia		Pelindo
7PT Pelayaran Nasional Indonesia	Pelni
7PT Pelindo	Pelabuhan Indonesia		Pelindo
7PT Pelindo II
7PT Pelni	Pelni
7PT Pembangunan Perumahan	PT PP
7PT Perkebunan Nusantara	Perkebunan Nusantara		PTPN
7PT Pertamina	Pertamina
7PT Pertamina (Persero)	Pertamina
7PT Pertamina Hulu Energi	Pertamina Hulu Energi		PHE
7PT Pertamina Patra Niaga	Pertamina Patra Niaga
7PT Perusahaan Gas Negara	Perusahaan Gas Negara		PGN
7PT Perusahaan Listrik Negara	Perusahaan Listrik Negara		PLN
7PT Petrokimia Gresik	Petrokimia Gresik
7PT PGN	Perusahaan Gas Negara		PGN
7PT Pindad	Pindad
7PT PLN	Perusahaan Listrik Negara		PLN
7PT PLN (Persero)	Perusahaan Listrik Negara		PLN
7PT Pos Indonesia	Pos Indonesia
7PT PP
7PT Pupuk Indonesia	Pupuk Indonesia
7PT RNI	Rajawali Nusantara Indonesia		RNI
7PT Semen Indonesia	Semen Indonesia
7PT Smartfren Telecom	Smartfren
7PT Sri Rejeki Isman	Sritex
7PT Sumber Alfaria Trijaya	Alfamart
7PT Suzuki Indomobil Sales	Suzuki Indomobil Sales		SIS
7PT Taspen	Taspen
7PT Telekomunikasi Indonesia	Telkom Indonesia
7PT Telekomunikasi Selular	Telkomsel
7PT Telkom	Telkom Indonesia
7PT Telkom Indonesia	Telkom Indonesia
7PT Telkomsel	Telkomsel
7PT Timah
7PT Toyota Astra Motor	Toyota Astra Motor		TAM
7PT Toyota Motor Manufacturing Indonesia	Toyota Motor Manufacturing Indonesia		TMMIN
7PT TransJakarta	TransJakarta
7PT Transportasi Jakarta	TransJakarta
7PT Unilever Indonesia	Unilever Indonesia
7PT Vale	Vale Indonesia
7PT Vale Indonesia	Vale Indonesia
7PT Waskita Karya	Waskita Karya
7PT Wijaya Karya	Wijaya Karya		WIKA
7PT XL Axiata	XL Axiata
7PTDI	Dirgantara Indonesia		PTDI
CPte Ltd
7PTFI	Freeport Indonesia		PTFI
8PTIK	Perguruan Tinggi Ilmu Kepolisian		PTIK
7PTPN	Perkebunan Nusantara		PTPN
5PTUN	Pengadilan Tata Usaha Negara		PTUN
?Puan	Puan Maharani
@Puan
0Puerto Rico	Puerto Riko	PR
0Puerto Riko		PR
@Puji
@Pujiono
2Pulang Pisau
EPulau
3Pulau Alor
3Pulau Ambon	Ambon
3Pulau Bali	Bali
3Pulau Bangka	Bangka
3Pulau Batam
3Pulau Belitung	Belitung
3Pulau Bidadari
3Pulau Bintan
3Pulau Buru
3Pulau Flores	Flores
3Pulau Galang
3Pulau Halmahera	Halmahera
3Pulau Jawa	Jawa
3Pulau Jeju	Jeju
3Pulau Kalimantan	Kalimantan
3Pulau Komodo
3Pulau Ligitan
3Pulau Lombok	Lombok
3Pulau Madura	Madura
0Pulau Man		IM
3Pulau Miangas
2Pulau Morotai
0Pulau Natal		CX
3Pulau Natuna	Natuna
3Pulau Nias	Nias
3Pulau Nusakambangan	Nusakambangan
3Pulau Papua	Papua
3Pulau Pinang	Penang
3Pulau Pramuka
3Pulau Rempang
3Pulau Rote
3Pulau Sabu
3Pulau Sangihe
3Pulau Sebatik
3Pulau Seram
3Pulau Seribu
3Pulau Simeulue
3Pulau Sipadan
3Pulau Sulawesi	Sulawesi
3Pulau Sumatera	Sumatera
3Pulau Sumatra	Sumatera
3Pulau Sumba	Sumba
3Pulau Sumbawa	Sumbawa
2Pulau Taliabu
3Pulau Tidung
3Pulau Timor	Timor
3Pulau Weh
2Pulogadung
APulungan
2Puncak					word
2Puncak Jaya
3Puncak Jaya
3Punjab
5PUPR	Kementerian Pekerjaan Umum dan Perumahan Rakyat		Kementerian PUPR
7Pupuk Indonesia
@Puput
APurba
2Purbalingga
@Purnama
@Purnomo
APurnomo
2Purwakarta
@Purwanto
2Purwokerto
2Purworejo
:Pusamania Borneo FC	Borneo FC
5Pusat Pelaporan dan Analisis Transaksi Keuangan			PPATK
5Pusat Vulkanologi dan Mitigasi Bencana Geologi			PVMBG
DPuskesmas
@Puspa
@Puspita
APuspitasari
;Puteri Indonesia
?Putin	Vladimir Putin
@Putra
=Putra Mahkota
3Putrajaya
@Putri
@Putu
5PVMBG	Pusat Vulkanologi dan Mitigasi Bencana Geologi		PVMBG
4PWI	Persatuan Wartawan Indonesia		PWI
4PWNU	Pengurus Wilayah Nahdlatul Ulama		PWNU
3PyeongChang	Pyeongchang
3Pyeongchang
1Pyongyang		KP
0Qatar		QA
7Qatar Airways
4Quad
7Qualcomm
3Quebec
3Queensland
3Quezon City
1Quito		EC
>RA				noble
1Rabat		MA
ARachman
@Rachmat
@Rachmawati
@Raden
>Raden Ajeng				noble
>Raden Mas				noble
9Radio Republik Indonesia			RRI
@Radityo
@Rafa
@Rafael
3Rafah
@Raffi
@Rafi
@Rafli
3Ragunan
ARahardjo
ARaharjo
@Rahayu
@Raheem
@Rahmad
ARahman
@Rahmat
@Rahmawati
@Raihan
=Rais Aam
@Raisa
=Raja					title
2Raja Ampat
ARajagukguk
7Rajawali Nusantara Indonesia			RNI
@Raka
3Rakhine
9Rakyat Merdeka
@Ralph
@Rama
ARamadani
@Ramadhan
ARamadhani
1Ramallah		PS
7Ramayana
@Ramdan
@Ramli
:Rangers
@Rangga
2Rangkasbitung
ARangkuti
3Rangoon	Yangon
@Rani
:Rans Cilegon	Rans Nusantara FC
:Rans Nusantara FC
:RANS Nusantara FC	Rans Nusantara FC
2Rantauprapat
@Ranti
3Raqqa
@Rara
@Rasyid
@Ratih
@Ratna
@Ratri
=Ratu					title
@Raul
@Ravi
ERawa
3Rawalpindi
@Ray
@Raymond
@Rayyan
:RB Leipzig
9RCTI
0RD Kongo	Republik Demokratik Kongo	CD
0RDTL	Timor Leste	TL
:Real Betis
4Real Estate Indonesia			REI
:Real Madrid
:Real Sociedad
4Realestat Indonesia	Real Estate Indonesia		REI
7Realme
7Realme Indonesia	Realme
@Recep
7Red Bull Racing
:Red Star Belgrade
=Redaktur
@Regina
4REI	Real Estate Indonesia		REI
2Rejang Lebong
=Rektor
2Rembang
3Rempang
@Rendi
@Rendra
@Rendy
2Rengat
@Reni
@Renny
@Reno
4Reporters Without Borders			RSF
:Repsol Honda
0Republik Afrika Selatan	Afrika Selatan	ZA
0Republik Afrika Tengah		CF
0Republik Albania	Albania	AL
0Republik Angola	Angola	AO
0Republik Arab Mesir	Mesir	EG
0Republik Arab Suriah	Suriah	SY
0Republik Argentina	Argentina	AR
0Republik Armenia	Armenia	AM
0Republik Austria	Austria	AT
0Republik Azerbaijan	Azerbaijan	AZ
0Republik Belarus	Belarus	BY
0Republik Benin	Benin	BJ
0Republik Bolivarian Venezuela	Venezuela	VE
0Republik Bulgaria	Bulgaria	BG
0Republik Ceko	Ceko	CZ
0Republik Ceska	Ceko	CZ
0Republik Chad	Chad	TD
0Republik Chile	Chili	CL
0Republik Demokratik Federal Ethiopia	Etiopia	ET
0Republik Demokratik Federal Nepal	Nepal	NP
0Republik Demokratik Kongo		CD
0Republik Demokratik Rakyat Aljazair	Aljazair	DZ
0Republik Demokratik Rakyat Korea	Korea Utara	KP
0Republik Demokratik Rakyat Laos	Laos	LA
0Republik Demokratik Timor Leste	Timor Leste	TL
0Republik Demokratik Timor-Leste	Timor Leste	TL
0Republik Dominika		DO
0Republik Ekuador	Ekuador	EC
0Republik Estonia	Estonia	EE
0Republik Federal Demokratik Ethiopia	Etiopia	ET
0Republik Federal Jerman	Jerman	DE
0Republik Federal Nigeria	Nigeria	NG
0Republik Federal Somalia	Somalia	SO
0Republik Federasi Brasil	Brasil	BR
0Republik Fiji	Fiji	FJ
0Republik Filipina	Filipina	PH
0Republik Finlandia	Finlandia	FI
0Republik Gabon	Gabon	GA
0Republik Georgia	Georgia	GE
0Republik Ghana	Ghana	GH
0Republik Guinea	Guinea	GN
0Republik Haiti	Haiti	HT
0Republik Helenik	Yunani	GR
0Republik India	India	IN
0Republik Indonesia	Indonesia	ID
0Republik Irak	Irak	IQ
0Republik Irlandia	Irlandia	IE
0Republik Islam Afganistan	Afganistan	AF
0Republik Islam Gambia	Gambia	GM
0Republik Islam Iran	Iran	IR
0Republik Islam Mauritania	Mauritania	MR
0Republik Islam Pakistan	Pakistan	PK
0Republik Italia	Italia	IT
0Republik Kamerun	Kamerun	CM
0Republik Kazakhstan	Kazakhstan	KZ
0Republik Kenya	Kenya	KE
0Republik Kepulauan Marshall	Kepulauan Marshall	MH
0Republik Kirgiz	Kirgizstan	KG
0Republik Kolombia	Kolombia	CO
0Republik Kongo		CG
0Republik Korea	Korea Selatan	KR
0Republik Kosovo	Kosovo	XK
0Republik Kroasia	Kroasia	HR
0Republik Kuba	Kuba	CU
0Republik Latvia	Latvia	LV
0Republik Lebanon	Lebanon	LB
0Republik Lituania	Lituania	LT
0Republik Makedonia	Makedonia Utara	MK
0Republik Makedonia Utara	Makedonia Utara	MK
0Republik Maladewa	Maladewa	MV
0Republik Mali	Mali	ML
0Republik Moldova	Moldova	MD
0Republik Mozambik	Mozambik	MZ
0Republik Namibia	Namibia	NA
0Republik Niger	Niger	NE
0Republik Palau	Palau	PW
0Republik Pantai Gading	Pantai Gading	CI
0Republik Perancis	Prancis	FR
0Republik Persatuan Myanmar	Myanmar	MM
0Republik Persatuan Tanzania	Tanzania	TZ
0Republik Peru	Peru	PE
0Republik Polandia	Polandia	PL
0Republik Portugal	Portugal	PT
0Republik Prancis	Prancis	FR
0Republik Rakyat Bangladesh	Bangladesh	BD
0Republik Rakyat China	Tiongkok	CN
0Republik Rakyat Cina	Tiongkok	CN
0Republik Rakyat Demokratik Korea	Korea Utara	KP
0Republik Rakyat Tiongkok	Tiongkok	CN
0Republik Rwanda	Rwanda	RW
0Republik Senegal	Senegal	SN
0Republik Serbia	Serbia	RS
0Republik Singapura	Singapura	SG
0Republik Slowakia	Slovakia	SK
0Republik Sosialis Demokratik Sri Lanka	Sri Lanka	LK
0Republik Sosialis Vietnam	Vietnam	VN
0Republik Sudan	Sudan	SD
0Republik Tunisia	Tunisia	TN
0Republik Turki	Turki	TR
0Republik Turkiye	Turki	TR
0Republik Uganda	Uganda	UG
0Republik Uni Myanmar	Myanmar	MM
0Republik Uzbekistan	Uzbekistan	UZ
0Republik Vanuatu	Vanuatu	VU
0Republik Yaman	Yaman	YE
0Republik Yunani	Yunani	GR
9Republika
9Republika.co.id	Republika
9REPUBLIKA.CO.ID	Republika
ERest Area
@Restu
9Reuters
@Rex
1Reykjavik		IS
1Reykjavík	Reykjavik	IS
@Reynaldi
@Reza
@Rhoma
0RI	Indonesia	ID
=RI-1	Presiden Republik Indonesia
=RI-2	Wakil Presiden Republik Indonesia
@Ria
9RIA Novosti
@Rian
@Riana
2Riau
@Ricardo
@Richard
@Rick
@Ricky
@Ridho
@Ridwan
@Rieke
@Rifai
@Rifqi
1Riga		LV			person
@Rika
@Riki
@Rina
@Rini
3Rio	Rio de Janeiro
@Rio
3Rio de Janeiro
ARirihena
@Ririn
@Risa
@Riska
?Risma	Tri Rismaharini
@Risma
@Rismaharini
@Rista
@Rita
@Ritola
:River Plate
ARiwu
1Riyad	Riyadh	SA
1Riyadh		SA
@Rizal
?Rizieq	Rizieq Shihab
@Rizieq
@Rizka
@Rizki
@Rizky
>RM				noble
9RMOL	Rakyat Merdeka
9rmol.id	Rakyat Merdeka
7RNI	Rajawali Nusantara Indonesia		RNI
@Robert
@Roberto
@Robertus
@Robi
@Robin
@Roby
@Rochmat
@Rocky
@Rodri
@Rodrigo
@Roger
@Rohani
3Rohingya
@Rohmat
2Rokan Hilir
2Rokan Hulu
@Roland
;Roland Garros
1Roma		IT			club
@Romahurmuziy
@Roman
0Romania	Rumania	RO
@Romelu
@Romi
>Romo				religious
@Romy
@Ron
@Ronald
@Ronaldo
ARondonuwu
@Ronny
@Rony
@Rosa
@Rosalia
@Rose
@Rosiana
@Rosita
@Rosmala
7Rosneft
@Ross
:Rossoneri	AC Milan
2Rote Ndao
ARotinsulu
3Rotterdam
@Roy
0RRC	Tiongkok	CN
0RRDK	Korea Utara	KP
9RRI	Radio Republik Indonesia		RRI
0RRT	Tiongkok	CN
DRS
3RSCM	Rumah Sakit Cipto Mangunkusumo
4RSF	Reporters Without Borders		RSF
DRSIA
8RSIS	S Rajaratnam School of International Studies		RSIS
3RSPAD Gatot Subroto
DRSUD
3RSUD Dr Soetomo
DRSUP
@Rudi
@Rudiantara
@Rudiyanto
@Rudy
@Rully
DRumah Sakit
3Rumah Sakit Cipto Mangunkusumo
4Rumah Zakat
0Rumania		RO
ARumbiak
ARumkorem
ARumokoy
ARuntuwene
@Rupert
@Rusdi
ARusdiana
0Rusia		RU
@Ruslan
@Rusli
@Russell
@Rustam
DRutan
3Rutan Cipinang
3Rutan Salemba
2Ruteng
@Ruth
0Rwanda		RW
@Ryamizard
@Ryan
0Réunion		RE
8S Rajaratnam School of International Studies			RSIS
@Saadah
3Sabah
2Sabang
@Sabrina
2Sabu Raijua
@Sadikin
@Saefudin
@Saepul
@Safitri
@Safrudin
@Sahala
3Sahara
0Sahara Barat		EH
@Sahat
3Sahel
ASahetapy
@Said
@Saifuddin
@Saiful
4Saiful Mujani Research & Consulting	Saiful Mujani Research and Consulting		SMRC
4Saiful Mujani Research and Consulting			SMRC
ASaimima
0Saint Helena		SH
0Saint Kitts dan Nevis		KN
0Saint Lucia		LC
0Saint Martin		MF
3Saint Petersburg
0Saint Pierre dan Miquelon		PM
0Saint Vincent dan Grenadine		VC
0Saint Vincent dan Grenadines	Saint Vincent dan Grenadine	VC
@Salahuddin
ASalampessy
2Salatiga
@Saleh
@Salim
ASalim
@Salma
@Salman
@Salsabila
@Salvador
3Salzburg
@Sam
2Samarinda
2Sambas
0Samoa		WS
0Samoa Amerika		AS
2Samosir
2Sampang
:Sampdoria
2Sampit
7Sampoerna
@Samsudin
@Samsul
7Samsung
7Samsung Electronics	Samsung
7Samsung Electronics Indonesia	Samsung
7Samsung Indonesia	Samsung
ESamudera
3Samudera Atlantik	Samudra Atlantik
3Samudera Hindia	Samudra Hindia
3Samudera Indonesia	Samudra Hindia
3Samudera Pasifik	Samudra Pasifik
ESamudra
3Samudra Atlantik
3Samudra Hindia
3Samudra Indonesia	Samudra Hindia
3Samudra Pasifik
@Samuel
3San Diego
3San Francisco
1San José		CR
1San Juan		PR
0San Marino		SM
1San Salvador		SV
3San Siro
1Sana'a		YE
1Sanaa	Sana'a	YE
3Sandakan
?Sandi	Sandiaga Uno
@Sandiaga
@Sandra
@Sandy
2Sangatta
2Sanggau
@Santi
1Santiago		CL			person
3Santiago Bernabeu
1Santo Domingo		DO
@Santosa
ASantosa
@Santoso
@Santy
2Sanur
3Sao Paulo
0Sao Tome dan Principe		ST
3Sapporo
@Sapto
ASaputra
ASaputri
@Sara
ASaragih
@Sarah
1Sarajevo		BA
3Sarawak
@Sari
2Sarmi
2Sarolangun
@Sartika
ASarundajang
@Sarwo
ASasongko
:Sassuolo
ASastroamidjojo
DSatgas
5Satgas Covid-19	Satuan Tugas Penanganan Covid-19		Satgas Covid-19
5Satgas Penanganan Covid-19	Satuan Tugas Penanganan Covid-19		Satgas Covid-19
5Satpol PP	Satuan Polisi Pamong Praja		Satpol PP
DSatpol PP
DSatreskrim
@Satria
:Satria Muda	Satria Muda Pertamina
:Satria Muda Pertamina
@Satrio
5Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi			SKK Migas
5Satuan Polisi Pamong Praja			Satpol PP
DSatuan Tugas
5Satuan Tugas Penanganan Covid-19			Satgas Covid-19
@Satya
>Saudara				respect
>Saudari				respect
0Saudi	Arab Saudi	SA
0Saudi Arabia	Arab Saudi	SA
7Saudi Aramco
7Saudia Airlines
@Saut
4Save the Children
2Sawahlunto
2Sawangan
>Sayyid				noble
4SBSI	Serikat Buruh Sejahtera Indonesia		SBSI
?SBY	Susilo Bambang Yudhoyono
:Schalke	Schalke 04
:Schalke 04
9SCMP	South China Morning Post		SCMP
@Scott
9SCTV
DSD
DSD Negeri
DSDN
CSdn Bhd
>Sdr				respect
>Sdri				respect
;SEA Games
@Sean
3Seattle
@Sebastian
3Sebatik
=Sejarawan
2Sekadau
@Sekar
2Sekayu
=Sekda	Sekretaris Daerah
=Sekdaprov	Sekretaris Daerah Provinsi
=Sekjen	Sekretaris Jenderal
DSekolah Tinggi
8Sekolah Tinggi Akuntansi Negara			STAN
8Sekolah Tinggi Hukum Indonesia Jentera
8Sekolah Tinggi Ilmu Pelayaran			STIP
DSekretariat
4Sekretariat ASEAN
5Sekretariat Kabinet			Setkab
5Sekretariat Negara			Setneg
5Sekretariat Presiden			Setpres
=Sekretaris
=Sekretaris Daerah
=Sekretaris Jenderal
=Sekretaris Kabinet
=Sekretaris Negara
=Sekretaris Pers
=Sekretaris Umum
=Sekretaris Utama
=Sekum	Sekretaris Umum
0Selandia Baru		NZ
3Selangor
:Selangor FA
ESelat
3Selat Bali
3Selat Bosphorus
3Selat Hormuz
3Selat Inggris
3Selat Karimata
3Selat Lombok
3Selat Madura
3Selat Makassar
3Selat Malaka
3Selat Singapura
3Selat Sunda
3Selat Taiwan
=Selebgram
2Seluma
2Semarang
ASembiring
7Semen Indonesia
:Semen Padang	Semen Padang FC
:Semen Padang FC
ESemenanjung
3Semenanjung Arab
3Semenanjung Korea
3Semenanjung Krimea	Krimea
3Semenanjung Malaya
3Semenanjung Malaysia
DSenat
4Senat Amerika Serikat	Senat AS
4Senat AS
=Senator
2Senayan
3Sendai
0Senegal		SN
2Senen					word
2Sentani
3Sentosa					word
1Seoul		KR
@Septian
3Seram
2Seram Bagian Barat
2Seram Bagian Timur
2Serang
0Serbia		RS
>Serda				rank
2Serdang Bedagai
@Serena
@Sergei
@Sergey
@Sergio
;Serie A	Liga Italia
DSerikat
4Serikat Buruh Sejahtera Indonesia			SBSI
4Serikat Perusahaan Pers			SPS
4Serikat Petani Indonesia			SPI
>Serka				rank
>Serma				rank
2Serpong
>Sersan				rank
>Sersan Kepala				rank
>Sersan Satu				rank
>Sertu				rank
2Seruyan
=Seskab	Sekretaris Kabinet
5Seskab RI	Sekretariat Kabinet		Setkab
=Sesneg	Sekretaris Negara
=Sestama	Sekretaris Utama
:Setan Merah	Manchester United		MU
4Setara	SETARA Institute
4SETARA Institute
4Setara Institute	SETARA Institute
4Setara Institute
@Setiadi
@Setiawan
ASetiawan
@Setiawati
5Setkab	Sekretariat Kabinet		Setkab
5Setneg	Sekretariat Negara		Setneg
?Setnov	Setya Novanto
5Setpres	Sekretariat Presiden		Setpres
@Setya
ASetyawan
@Setyo
ASetyowati
3Sevilla
:Sevilla FC
0Seychelles		SC
3Shah Alam
AShahab
:Shakhtar Donetsk
@Shane
3Shanghai
@Shanti
3Sharjah
@Sharon
7Sharp
:Sheffield United
>Sheikh				religious
@Sheila
7Shell
3Shenzhen
AShihab
@Shinta
@Shinzo
@Shohibul
7Shopee
7Shopee Indonesia	Shopee
ASiagian
ASiahaan
2Siak
ASianipar
ASibarani
3Siberia
2Sibolga
3Sichuan
ASidabutar
;Sidang Majelis Umum PBB	Sidang Umum PBB
;Sidang Umum PBB
ASidauruk
2Sidenreng Rappang
@Sidharta
@Sidik
@Sidiq
2Sidoardjo	Sidoarjo
2Sidoarjo
2Sidoarjo
3Siem Reap
0Sierra Leone		SL
2Sigi
@Sigit
2Sigli
3Sihanoukville
ASihite
ASihombing
ASihotang
2Sijunjung
2Sikka
ASikumbang
ASilaban
ASilalahi
3Silicon Valley
ASilitonga
3Silverstone
@Silvia
2Simalungun
ASimamora
ASimanjuntak
ASimanungkalit
ASimatupang
ASimbolon
2Simeulue
@Simon
@Simone
ASimorangkir
ESimpang
ASinaga
ASinambela
7Sinar Mas
7Sinar Mas Group	Sinar Mas
9Sindonews
9SINDOnews	Sindonews
9Sindonews.com	Sindonews
0Singapore	Singapura	SG
7Singapore Airlines
;Singapore Open
0Singapura		SG
;Singapura Terbuka	Singapore Open
2Singkawang
2Singosari
2Sinjai
0Sint Maarten		SX
@Sinta
2Sintang
0Siprus		CY
>Sir				respect
ASirait
ASiregar
0Siria	Suriah	SY
ESirkuit
3Sirkuit Mandalika
3Sirkuit Sepang
7SIS	Suzuki Indomobil Sales		SIS
3Sisilia
@Siska
@Siswanto
ASitanggang
ASitepu
@Siti
ASitohang
ASitompul
ASitorus
ESitu
2Situbondo
ASitumeang
ASitumorang
ASiwabessy
@Sjafrie
3Skandinavia
5SKK Migas	Satuan Kerja Khusus Pelaksana Kegiatan Usaha Hulu Minyak dan Gas Bumi		SKK Migas
1Skopje		MK
0Skotlandia	Inggris	GB
4Skuad Garuda	Tim Nasional Indonesia
9Sky News
9Sky Sports
@Slamet
2Slawi
2Sleman
2Slipi
0Slovakia		SK
0Slovenia		SI
0Slowakia	Slovakia	SK
DSMA
DSMA Negeri
DSMAN
7Smartfren
DSMK
DSMKN
DSMP
DSMP Negeri
DSMPN
4SMRC	Saiful Mujani Research and Consulting		SMRC
3Sochi
@Soedirman
@Soeharto
@Soekarno
3Soekarno-Hatta
ASoekarnoputri
@Soenarko
@Soeprapto
1Sofia		BG			person
@Sofian
2Sofifi
7SoftBank
7Softbank	SoftBank
@Sofyan
2Solo	Surakarta				word
3Solo Raya
2Solok
2Solok Selatan
0Solomon	Kepulauan Solomon	SB
ASolossa
0Somalia		SO
ASondakh
3Songkhla
@Soni
@Sonia
7Sony
@Sony
@Sophia
2Soppeng
2Sorong					word
2Sorong Selatan
=Sosiolog
ASosrodjojo
3South Carolina
9South China Morning Post			SCMP
:Southampton
7SpaceX
0Spanyol		ES
4SPI	Serikat Petani Indonesia		SPI
:Sporting CP
:Sporting Lisbon	Sporting CP
4SPS	Serikat Perusahaan Pers		SPS
:Spurs	Tottenham Hotspur
9Sputnik News
2Sragen
3Srebrenica
@Sri
0Sri Lanka		LK
0Srilanka	Sri Lanka	LK
7Sritex
7Sriwijaya Air
:Sriwijaya FC
:SS Lazio	Lazio
3St Petersburg	Saint Petersburg
2Stabat
EStadion
3Stadion Gelora Bung Karno	Stadion Utama Gelora Bung Karno
3Stadion Kanjuruhan
3Stadion Maguwoharjo
3Stadion Manahan
3Stadion Pakansari
3Stadion Utama Gelora Bung Karno
3Stadion Wembley
=Staf Ahli
=Staf Khusus
=Staf Khusus Presiden
=Stafsus	Staf Khusus
3Stamford Bridge
8STAN	Sekolah Tinggi Akuntansi Negara		STAN
@Stan
4Standard & Poor's
4Standard and Poor's	Standard & Poor's
7Standard Chartered
8Stanford	Universitas Stanford
8Stanford University	Universitas Stanford
7Starbucks
7Starlink
EStasiun
3Stasiun Bogor
3Stasiun Gambir
3Stasiun Manggarai
3Stasiun Pasar Senen
@Stefan
@Stefani
@Stefanus
@Stella
@Stephanie
@Stephen
@Steve
@Steven
@Stewart
8STH Indonesia Jentera	Sekolah Tinggi Hukum Indonesia Jentera
DSTIE
DSTIKES
8STIP	Sekolah Tinggi Ilmu Pelayaran		STIP
1Stockholm		SE
:Stoke City
9Straits Times	The Straits Times
3Strasbourg
=Striker
@Stuart
3Stuttgart
@Suahasil
9Suara Merdeka
9Suara Pembaruan
9Suara.com
9suara.com	Suara.com
@Subagyo
2Subang
ASubekti
@Subhan
ASubianto
@Subiyanto
ASubroto
2Subulussalam
0Sudan		SD
0Sudan Selatan		SS
@Sudarsono
@Sudarto
@Sudaryono
2Sudirman					person
@Sudirman					person
;Sudirman Cup	Piala Sudirman
@Sudjiwo
@Sudrajat
@Sue
ASuebu
3SUGBK	Stadion Utama Gelora Bung Karno
@Sugeng
@Sugianto
@Sugiarto
@Sugiharto
@Sugiono
@Sugiyanto
@Sugiyono
@Suharso
@Suharto
@Suhartono
ASuharyanto
@Suhendra
@Suherman
@Sujarwo
@Sujatmiko
@Sujiwo
2Sukabumi
2Sukamara
@Sukardi
@Sukarno
ASukarnoputri
@Sukirman
@Sukma
2Sukoharjo
@Sulaiman
@Sulastri
3Sulawesi
2Sulawesi Barat
2Sulawesi Selatan
2Sulawesi Tengah
2Sulawesi Tenggara
2Sulawesi Utara
2Sulbar	Sulawesi Barat
@Sulistiyowati
@Sulistyo
ASulistyo
2Sulsel	Sulawesi Selatan
2Sulteng	Sulawesi Tengah
2Sultra	Sulawesi Tenggara
2Sulut	Sulawesi Utara
@Sumarni
@Sumarno
@Sumarsono
3Sumatera
2Sumatera Barat
2Sumatera Selatan
2Sumatera Utara
3Sumatra	Sumatera
2Sumatra Barat	Sumatera Barat
2Sumatra Selatan	Sumatera Selatan
2Sumatra Utara	Sumatera Utara
3Sumba
2Sumba Barat
2Sumba Barat Daya
2Sumba Tengah
2Sumba Timur
2Sumbar	Sumatera Barat
2Sumbawa
3Sumbawa
2Sumbawa Barat
2Sumedang
2Sumenep
@Sumiati
@Sumitro
7Summarecon	Summarecon Agung
7Summarecon Agung
;Sumpah Pemuda
2Sumsel	Sumatera Selatan
ASumual
2Sumut	Sumatera Utara
@Sunardi
@Sunarno
@Sunarto
@Sunaryo
@Sundari
:Sunderland
ESungai
3Sungai Amazon
3Sungai Barito
3Sungai Batanghari
3Sungai Bengawan Solo
3Sungai Brantas
3Sungai Ciliwung
3Sungai Cisadane
3Sungai Citarum
3Sungai Gangga
3Sungai Kapuas
3Sungai Mahakam
3Sungai Mekong
3Sungai Mississippi
3Sungai Musi
3Sungai Nil
2Sungai Penuh
@Sungkono
@Sunu
@Supardi
7Super Air Jet
2Supiori
ASupit
@Supriadi
@Supriyadi
@Supriyanto
@Supriyono
2Surabaya
@Surachman
@Suradi
2Surakarta
3Suramadu	Jembatan Suramadu
0Suriah		SY
0Suriname		SR
@Surya
@Suryadharma
@Suryadi
@Suryana
@Suryani
ASuryaningrat
@Suryanto
@Suryo
@Susan
@Susanti
@Susanto
@Susi
7Susi Air
@Susilo
@Susilowati
>Suster				religious
@Suswono
@Sutanto
ASutanto
@Sutarman
@Sutarto
@Sutedjo
@Sutikno
@Sutiyoso
@Sutopo
=Sutradara
@Sutrisno
?Suu Kyi	Aung San Suu Kyi
1Suva		FJ
@Suwandi
@Suwarno
@Suyanto
@Suyono
7Suzuki
7Suzuki Indomobil Sales			SIS
:Swansea	Swansea City
:Swansea City
0Swaziland	Eswatini	SZ
0Swedia		SE
0Swiss		CH
@Syafii
@Syafril
@Syafruddin
ASyahab
@Syahrial
@Syahrini
@Syahrir
@Syahrul
@Syaiful
>Syaikh				religious
@Syamsuddin
@Syamsul
@Syarief
@Syarif
@Syarifah
@Syarifuddin
3Sydney					person
>Syeikh				religious
>Syekh				religious
@Sylvia
@Sylviana
0Syria	Suriah	SY
3São Paulo	Sao Paulo
0São Tomé dan Príncipe	Sao Tome dan Principe	ST
2Tabalong
2Tabanan
ATabuni
@Tafsir
0Tahta Suci	Vatikan	VA
0Tahta Suci Vatikan	Vatikan	VA
1Taipei		TW
0Taiwan		TW
0Tajikistan		TJ
2Takalar
2Takengon
0Takhta Suci	Vatikan	VA
0Takhta Suci Vatikan	Vatikan	VA
4Taliban
1Tallinn		EE
ATallo
7TAM	Toyota Astra Motor		TAM
ETaman
3Taman Impian Jaya Ancol
3Taman Ismail Marzuki
ETaman Makam Pahlawan
3Taman Makam Pahlawan Kalibata
3Taman Mini Indonesia Indah
ETaman Nasional
@Tamara
2Tambrauw
ATambunan
3Tamil Nadu
ATampubolon
@Tamsil
>Tan Sri				noble
2Tana Tidung
2Tana Toraja
3Tana Toraja
2Tanah Abang
2Tanah Bumbu
2Tanah Datar
2Tanah Laut
3Tanah Papua	Papua
3Tanduk Afrika
2Tangerang
2Tangerang Selatan
2Tangerang Selatan
2Tanggamus
3Tangkuban Parahu
ATangkudung
2Tangsel	Tangerang Selatan
@Tania
ATanjung
ETanjung
2Tanjung Balai Karimun
2Tanjung Jabung Barat
2Tanjung Jabung Timur
2Tanjung Pinang
2Tanjung Priok
2Tanjung Redeb
2Tanjung Selor
0Tanjung Verde		CV
2Tanjungbalai
ATanoesoedibjo
>Tante				respect
@Tanto
@Tantowi
@Tantri
ATanujaya
ATanuwidjaja
0Tanzania		TZ
<TAP MPR	Ketetapan MPR		TAP MPR
3Tapanuli
2Tapanuli Selatan
2Tapanuli Tengah
2Tapanuli Utara
2Tapin
2Tarakan
@Tari
ATarigan
@Tarmizi
@Taruna
1Tashkent		UZ
2Tasikmalaya
3Tasmania
7Taspen
9TASS
@Tasya
@Taufan
@Taufik
@Taufiq
3Tawau
@Taylor
1Tbilisi		GE
CTbk
2Tebet
2Tebing Tinggi
2Tebo
8Tebuireng	Pondok Pesantren Tebuireng
@Teddy
@Tedjo
2Tegal
1Tegucigalpa		HN
@Teguh
>Teh				respect
1Teheran		IR
1Tehran	Teheran	IR
ATehupeiory
3Tel Aviv
8Tel-U	Telkom University		Tel-U
ATelenggen
9Televisi Republik Indonesia			TVRI
7Telkom	Telkom Indonesia
7Telkom Indonesia
8Telkom University			Tel-U
7Telkomsel
ETeluk
3Teluk Arab
3Teluk Benggala
2Teluk Bintuni
3Teluk Meksiko
3Teluk Oman
3Teluk Persia
2Teluk Wondama
2Temanggung
2Tembilahan
9Tempo					word
9TEMPO Interaktif	Tempo.co
9Tempo Interaktif	Tempo.co
9Tempo.co
9TEMPO.CO	Tempo.co
=Tenaga Ahli
=Tenaga Ahli Utama
7Tencent
2Tenggarong
@Tengku
3Tennessee
5Tentara Nasional Indonesia			TNI
4Tentara Pembebasan Nasional Papua Barat			TPNPB
3Tepi Barat
3Terengganu
@Teresa
ETerminal
3Terminal Kampung Rambutan
3Terminal Pulo Gebang
2Ternate
@Terry
3Terusan Panama
3Terusan Suez
7Tesla
@Teten
@Teuku
>Teungku				religious
3Texas
>TGB				religious
>Tgk				religious
0Thailand		TH
;Thailand Masters
;Thailand Open
;Thailand Terbuka	Thailand Open
AThalib
2Thamrin					person
9The Associated Press	Associated Press		AP
:The Blues	Chelsea
:The Citizens	Manchester City
9The Economist
4The Fed	Federal Reserve		The Fed
9The Guardian
:The Gunners	Arsenal
9The Jakarta Post
9The Mirror	Daily Mirror
9The New York Times
:The Reds	Liverpool FC
9The Star
9The Straits Times
9The Sun
9The Telegraph
9The Wall Street Journal
9The Washington Post
@Theresa
3Thessaloniki
1Thimphu		BT
@Thomas
;Thomas Cup	Piala Thomas
@Tia
3Tianjin
@Tiara
3Tibet
2Tidore Kepulauan
@Tiger
3Tigray
4TII	Transparency International Indonesia		TII
3Tijuana
@Tika
7Tiket.com
7TikTok
3TIM	Taman Ismail Marzuki
@Tim
DTim
4Tim Merah Putih	Tim Nasional Indonesia
4Tim Nasional Indonesia
9Time
2Timika
DTimnas
4Timnas Garuda	Tim Nasional Indonesia
4Timnas Indonesia	Tim Nasional Indonesia
4Timnas Merah Putih	Tim Nasional Indonesia
3Timor
3Timor Barat
0Timor Leste		TL
2Timor Tengah Selatan
2Timor Tengah Utara
3Timor Timur
0Timor-Leste	Timor Leste	TL
@Timothy
3Timteng	Timur Tengah
3Timur Jauh
3Timur Tengah
@Tina
@Tini
0Tiongkok		CN
:Tira Persikabo	Persikabo 1973
1Tirana		AL
@Tirta
9Tirto	Tirto.id
9Tirto.id
9tirto.id	Tirto.id
@Titi
@Titiek
@Titik
@Titin
@Tito
ATjahjadi
@Tjahjo
ATjandra
3TMII	Taman Mini Indonesia Indah
7TMMIN	Toyota Motor Manufacturing Indonesia		TMMIN
3TMP Kalibata	Taman Makam Pahlawan Kalibata
>Tn				respect
5TNI	Tentara Nasional Indonesia		TNI
5TNI AD	TNI Angkatan Darat		TNI AD
5TNI AL	TNI Angkatan Laut		TNI AL
5TNI Angkatan Darat			TNI AD
5TNI Angkatan Laut			TNI AL
5TNI Angkatan Udara			TNI AU
5TNI AU	TNI Angkatan Udara		TNI AU
5TNI-AD	TNI Angkatan Darat		TNI AD
5TNI-AL	TNI Angkatan Laut		TNI AL
5TNI-AU	TNI Angkatan Udara		TNI AU
2Toba
@Tobias
ATobing
@Todd
ATogatorop
0Togo		TG			person
@Toha
2Tojo Una Una
0Tokelau		TK
7Tokopedia
1Tokyo		JP
ETol
3Tol Cikampek
3Tol Cipali
3Tol Jagorawi
3Tol Jakarta-Cikampek
3Tol Semarang-Demak
3Tol Trans Jawa
@Tolhah
2Toli-Toli
2Tolikara
@Tom
@Tomi
@Tommy
2Tomohon
@Tomy
0Tonga		TO			word
@Toni
@Tonny
@Tontowi
@Tony
3Toraja
2Toraja Utara
:Torino
3Toronto
:Toronto Raptors
7Toshiba
@Toto
@Totok
:Tottenham	Tottenham Hotspur
:Tottenham Hotspur
3Toulouse
;Tour de France
7Toyota
7Toyota Astra Motor			TAM
7Toyota Motor Manufacturing Indonesia			TMMIN
4TPNPB	Tentara Pembebasan Nasional Papua Barat		TPNPB
4TPNPB-OPM	Tentara Pembebasan Nasional Papua Barat		TPNPB
3TPST Bantargebang
ETPU
;Tragedi Kanjuruhan
;Tragedi Trisakti
9Trans 7	Trans7
7Trans Corp	CT Corp
9Trans TV
3Trans-Jawa
9Trans7
7TransJakarta
7Transjakarta	TransJakarta
7Transmart
4Transparansi Internasional
4Transparency International
4Transparency International Indonesia			TII
9TransTV	Trans TV
7Traveloka
2Trenggalek
@Tri
7Tri Indonesia
@Triana
9Tribun	Tribunnews
9Tribunnews
9Tribunnews.com	Tribunnews
9TRIBUNNEWS.COM	Tribunnews
@Trimedya
0Trinidad & Tobago	Trinidad dan Tobago	TT
0Trinidad dan Tobago		TT
1Tripoli		LY
@Trisno
@Triyono
?Trump	Donald Trump
;Tsunami Aceh
2Tual
>Tuan				respect
>Tuan Guru				religious
ATuasikal
@Tubagus
2Tuban
ETugu
3Tugu Proklamasi
ATuhumury
2Tulang Bawang
2Tulang Bawang Barat
2Tulung Agung	Tulungagung
2Tulungagung
2Tulungagung
ATumbelaka
1Tunis		TN
0Tunisia		TN
ATurangan
3Turin
0Turki		TR
0Turkiye	Turki	TR
0Turkmenistan		TM
ATurnip
@Tuti
@Tutut
0Tuvalu		TV
9TV One	tvOne
9tvOne
9TVOne	tvOne
9TVRI	Televisi Republik Indonesia		TVRI
7Twitter
@Tyas
@Tyler
0Türkiye	Turki	TR
8UAD	Universitas Ahmad Dahlan		UAD
?UAH	Adi Hidayat
8UAI	Universitas Al Azhar Indonesia		UAI
8UAJY	Universitas Atma Jaya Yogyakarta		UAJY
?UAS	Abdul Somad
8UB	Universitas Brawijaya		UB
8Ubaya	Universitas Surabaya		Ubaya
7Uber
;Uber Cup	Piala Uber
8Ubhara Jaya	Universitas Bhayangkara Jakarta Raya		Ubhara Jaya
8UBK	Universitas Bung Karno		UBK
2Ubud
8UC Surabaya	Universitas Ciputra
BUD
@Udin
:Udinese
8Udinus	Universitas Dian Nuswantoro		Udinus
4UE	Uni Eropa		UE
0UEA	Uni Emirat Arab	AE
4UEFA
;UEFA Champions League	Liga Champions
;UEFA Nations League	Liga Bangsa-Bangsa Eropa
0Uganda		UG
8UGM	Universitas Gadjah Mada		UGM
8Uhamka	Universitas Muhammadiyah Prof Dr Hamka		Uhamka
8UHO	Universitas Halu Oleo		UHO
8UI	Universitas Indonesia		UI
8UII	Universitas Islam Indonesia		UII
8UIN	Universitas Islam Negeri		UIN
8UIN Alauddin	UIN Alauddin Makassar
8UIN Alauddin Makassar
8UIN Bandung	UIN Sunan Gunung Djati
8UIN Jakarta	Universitas Islam Negeri Syarif Hidayatullah Jakarta
8UIN Malang	UIN Maulana Malik Ibrahim Malang
8UIN Maulana Malik Ibrahim	UIN Maulana Malik Ibrahim Malang
8UIN Maulana Malik Ibrahim Malang
8UIN Sunan Ampel	UIN Sunan Ampel Surabaya
8UIN Sunan Ampel Surabaya
8UIN Sunan Gunung Djati
8UIN Sunan Kalijaga	Universitas Islam Negeri Sunan Kalijaga
8UIN Sunan Kalijaga Yogyakarta	Universitas Islam Negeri Sunan Kalijaga
8UIN Syarif Hidayatullah	Universitas Islam Negeri Syarif Hidayatullah Jakarta
8UIN Syarif Hidayatullah Jakarta	Universitas Islam Negeri Syarif Hidayatullah Jakarta
8UIN Walisongo	UIN Walisongo Semarang
8UIN Walisongo Semarang
@Ujang
2Ujung Pandang	Makassar
8UK Petra	Universitas Kristen Petra
8UKI	Universitas Kristen Indonesia		UKI
8UKM	Universiti Kebangsaan Malaysia		UKM
0Ukraina		UA
0Ukraine	Ukraina	UA
8UKSW	Universitas Kristen Satya Wacana		UKSW
1Ulaanbaatar	Ulan Bator	MN
1Ulan Bator		MN
@Ulfa
@Ulil
8ULM	Universitas Lambung Mangkurat		ULM
8UM	Universitas Negeri Malang		UM
8UM	Universiti Malaya		UM
8UM Surabaya	Universitas Muhammadiyah Surabaya
@Umar
8UMB	Universitas Mercu Buana		UMB
@Umi
8UMJ	Universitas Muhammadiyah Jakarta		UMJ
8UMM	Universitas Muhammadiyah Malang		UMM
8UMN	Universitas Multimedia Nusantara		UMN
4UMNO	United Malays National Organisation		UMNO
8UMS	Universitas Muhammadiyah Surakarta		UMS
8Umsida	Universitas Muhammadiyah Sidoarjo		Umsida
8UMY	Universitas Muhammadiyah Yogyakarta		UMY
8Unair	Universitas Airlangga		Unair
8UNAIR	Universitas Airlangga		Unair
8Unand	Universitas Andalas		Unand
8Unas	Universitas Nasional		Unas
8Uncen	Universitas Cenderawasih		Uncen
<UNCLOS	Konvensi Hukum Laut PBB		UNCLOS
8Undana	Universitas Nusa Cendana		Undana
<Undang-Undang Cipta Kerja	UU Cipta Kerja
<Undang-Undang Dasar	Undang-Undang Dasar 1945		UUD 1945
<Undang-Undang Dasar 1945			UUD 1945
<Undang-undang Dasar 1945	Undang-Undang Dasar 1945		UUD 1945
<Undang-Undang Dasar Negara Republik Indonesia Tahun 1945	Undang-Undang Dasar 1945		UUD 1945
<Undang-Undang Desa	UU Desa
<Undang-Undang Informasi dan Transaksi Elektronik	UU ITE
<Undang-undang Informasi dan Transaksi Elektronik	UU ITE
<Undang-Undang Ketenagakerjaan	UU Ketenagakerjaan
<Undang-Undang Narkotika	UU Narkotika
<Undang-Undang Pemilihan Umum	UU Pemilu
<Undang-Undang Pemilu	UU Pemilu
<Undang-Undang Penyiaran	UU Penyiaran
<Undang-Undang Perkawinan	UU Perkawinan
<Undang-Undang Perlindungan Anak	UU Perlindungan Anak
<Undang-Undang Pers	UU Pers
<Undang-Undang Pilkada	UU Pilkada
<Undang-Undang Pokok Agraria			UUPA
<Undang-Undang Tindak Pidana Korupsi	UU Tipikor
8Undiksha	Universitas Pendidikan Ganesha		Undiksha
8Undip	Universitas Diponegoro		Undip
4UNDP	United Nations Development Programme		UNDP
8Unej	Universitas Jember		Unej
8Unesa	Universitas Negeri Surabaya		Unesa
4UNESCO
4Unesco	UNESCO
4UNFPA
2Ungaran
8Unhalu	Universitas Halu Oleo		UHO
8Unhan	Universitas Pertahanan		Unhan
8Unhas	Universitas Hasanuddin		Unhas
4UNHCR
4Uni Afrika
0Uni Emirat Arab		AE
4Uni Eropa			UE
0Uni Komoro	Komoro	KM
0Uni Soviet	Rusia	RU
8Unib	Universitas Bengkulu		Unib
8Unibraw	Universitas Brawijaya		UB
4UNICEF
4Unicef	UNICEF
4UNIFIL
4Unifil	UNIFIL
8Unika Atma Jaya	Universitas Atma Jaya
8Unika Soegijapranata	Universitas Katolik Soegijapranata
8Unikom	Universitas Komputer Indonesia		Unikom
8Unila	Universitas Lampung		Unila
7Unilever	Unilever Indonesia
7Unilever Indonesia
8Unimal	Universitas Malikussaleh		Unimal
8Unimed	Universitas Negeri Medan		Unimed
8Unipa	Universitas Papua		Unipa
8Unisba	Universitas Islam Bandung		Unisba
8Unisma	Universitas Islam Malang		Unisma
8Unissula	Universitas Islam Sultan Agung		Unissula
0United Kingdom	Inggris	GB
4United Malays National Organisation			UMNO
4United Nations	Perserikatan Bangsa-Bangsa		PBB
4United Nations Development Programme			UNDP
0United States	Amerika Serikat	US
0United States of America	Amerika Serikat	US
DUniversitas
8Universitas Ahmad Dahlan			UAD
8Universitas Airlangga			Unair
8Universitas Al Azhar Indonesia			UAI
8Universitas Al-Azhar
8Universitas Andalas			Unand
8Universitas Atma Jaya
8Universitas Atma Jaya Yogyakarta			UAJY
8Universitas Bengkulu			Unib
8Universitas Bhayangkara Jakarta Raya			Ubhara Jaya
8Universitas Bina Nusantara			Binus
8Universitas Brawijaya			UB
8Universitas Budi Luhur
8Universitas Bung Karno			UBK
8Universitas Cambridge
8Universitas Cenderawasih			Uncen
8Universitas Ciputra
8Universitas Columbia
8Universitas Dian Nuswantoro			Udinus
8Universitas Diponegoro			Undip
8Universitas Esa Unggul
8Universitas Gadjah Mada			UGM
8Universitas Gajah Mada	Universitas Gadjah Mada		UGM
8Universitas Georgetown
8Universitas Gunadarma
8Universitas Halu Oleo			UHO
8Universitas Harvard
8Universitas Hasanuddin			Unhas
8Universitas Ibnu Chaldun
8Universitas Indonesia			UI
8Universitas Islam Bandung			Unisba
8Universitas Islam Indonesia			UII
8Universitas Islam Malang			Unisma
8Universitas Islam Negeri			UIN
8Universitas Islam Negeri Sunan Kalijaga
8Universitas Islam Negeri Syarif Hidayatullah	Universitas Islam Negeri Syarif Hidayatullah Jakarta
8Universitas Islam Negeri Syarif Hidayatullah Jakarta
8Universitas Islam Sultan Agung			Unissula
8Universitas Jambi			Unja
8Universitas Jember			Unej
8Universitas Jenderal Soedirman			Unsoed
8Universitas Johns Hopkins
8Universitas Katolik Indonesia Atma Jaya	Universitas Atma Jaya
8Universitas Katolik Parahyangan			Unpar
8Universitas Katolik Soegijapranata
8Universitas Khairun			Unkhair
8Universitas Komputer Indonesia			Unikom
8Universitas Kristen Indonesia			UKI
8Universitas Kristen Petra
8Universitas Kristen Satya Wacana			UKSW
8Universitas Kyoto
8Universitas Lambung Mangkurat			ULM
8Universitas Lampung			Unila
8Universitas Malaya	Universiti Malaya		UM
8Universitas Malikussaleh			Unimal
8Universitas Mataram			Unram
8Universitas Melbourne
8Universitas Mercu Buana			UMB
8Universitas Monash
8Universitas Muhammadiyah Jakarta			UMJ
8Universitas Muhammadiyah Malang			UMM
8Universitas Muhammadiyah Prof Dr Hamka			Uhamka
8Universitas Muhammadiyah Sidoarjo			Umsida
8Universitas Muhammadiyah Surabaya
8Universitas Muhammadiyah Surakarta			UMS
8Universitas Muhammadiyah Yogyakarta			UMY
8Universitas Mulawarman			Unmul
8Universitas Multimedia Nusantara			UMN
8Universitas Nasional			Unas
8Universitas Nasional Australia			ANU
8Universitas Nasional Singapura	National University of Singapore		NUS
8Universitas Negeri Jakarta			UNJ
8Universitas Negeri Makassar			UNM
8Universitas Negeri Malang			UM
8Universitas Negeri Medan			Unimed
8Universitas Negeri Padang			UNP
8Universitas Negeri Semarang			Unnes
8Universitas Negeri Surabaya			Unesa
8Universitas Negeri Yogyakarta			UNY
8Universitas Nusa Cendana			Undana
8Universitas Oxford
8Universitas Padjadjaran			Unpad
8Universitas Padjajaran	Universitas Padjadjaran		Unpad
8Universitas Palangka Raya			UPR
8Universitas Pancasila
8Universitas Papua			Unipa
8Universitas Paramadina
8Universitas Pasundan			Unpas
8Universitas Pattimura			Unpatti
8Universitas Pelita Harapan			UPH
8Universitas Pembangunan Nasional Veteran			UPN Veteran
8Universitas Pembangunan Nasional Veteran Jakarta
8Universitas Pembangunan Nasional Veteran Yogyakarta
8Universitas Pendidikan Ganesha			Undiksha
8Universitas Pendidikan Indonesia			UPI
8Universitas Pertahanan			Unhan
8Universitas Prasetiya Mulya
8Universitas Riau			Unri
8Universitas Sam Ratulangi			Unsrat
8Universitas Sanata Dharma			USD
8Universitas Sebelas Maret			UNS
8Universitas Siliwangi			Unsil
8Universitas Singaperbangsa Karawang			Unsika
8Universitas Sriwijaya			Unsri
8Universitas Stanford
8Universitas Sultan Ageng Tirtayasa			Untirta
8Universitas Sumatera Utara			USU
8Universitas Surabaya			Ubaya
8Universitas Sydney
8Universitas Syiah Kuala			USK
8Universitas Tadulako			Untad
8Universitas Tanjungpura			Untan
8Universitas Tarumanagara			Untar
8Universitas Teknologi Nanyang	Nanyang Technological University		NTU
8Universitas Teknologi Yogyakarta			UTY
8Universitas Telkom	Telkom University		Tel-U
8Universitas Terbuka			UT
8Universitas Tokyo			UTokyo
8Universitas Trisakti			Usakti
8Universitas Trunojoyo Madura			UTM
8Universitas Udayana			Unud
8Universitas Warmadewa
8Universitas Yale
8Universiti Kebangsaan Malaysia			UKM
8Universiti Malaya			UM
8University of Cambridge	Universitas Cambridge
8University of Melbourne	Universitas Melbourne
8University of Oxford	Universitas Oxford
8University of Sydney	Universitas Sydney
8University of Tokyo	Universitas Tokyo		UTokyo
8UNJ	Universitas Negeri Jakarta		UNJ
8Unja	Universitas Jambi		Unja
8Unkhair	Universitas Khairun		Unkhair
8Unlam	Universitas Lambung Mangkurat		ULM
8UNM	Universitas Negeri Makassar		UNM
8Unmul	Universitas Mulawarman		Unmul
8Unnes	Universitas Negeri Semarang		Unnes
4UNODC
8UNP	Universitas Negeri Padang		UNP
8Unpad	Universitas Padjadjaran		Unpad
8Unpar	Universitas Katolik Parahyangan		Unpar
8Unpas	Universitas Pasundan		Unpas
8Unpatti	Universitas Pattimura		Unpatti
8Unram	Universitas Mataram		Unram
8Unri	Universitas Riau		Unri
4UNRWA
8UNS	Universitas Sebelas Maret		UNS
8Unsika	Universitas Singaperbangsa Karawang		Unsika
8Unsil	Universitas Siliwangi		Unsil
8Unsoed	Universitas Jenderal Soedirman		Unsoed
8Unsrat	Universitas Sam Ratulangi		Unsrat
8Unsri	Universitas Sriwijaya		Unsri
8Unsyiah	Universitas Syiah Kuala		USK
8Untad	Universitas Tadulako		Untad
8Untan	Universitas Tanjungpura		Untan
8Untar	Universitas Tarumanagara		Untar
8Untirta	Universitas Sultan Ageng Tirtayasa		Untirta
8Unud	Universitas Udayana		Unud
8UNY	Universitas Negeri Yogyakarta		UNY
7UOB	Bank UOB Indonesia
8UPH	Universitas Pelita Harapan		UPH
8UPI	Universitas Pendidikan Indonesia		UPI
8UPN	Universitas Pembangunan Nasional Veteran		UPN Veteran
8UPN Veteran	Universitas Pembangunan Nasional Veteran		UPN Veteran
8UPN Veteran Jakarta	Universitas Pembangunan Nasional Veteran Jakarta
8UPN Veteran Yogyakarta	Universitas Pembangunan Nasional Veteran Yogyakarta
8UPR	Universitas Palangka Raya		UPR
@Ursula
0Uruguay		UY
3Urumqi
;US Open	Amerika Serikat Terbuka
0USA	Amerika Serikat	US
8Usakti	Universitas Trisakti		Usakti
8USD	Universitas Sanata Dharma		USD
8USK	Universitas Syiah Kuala		USK
=Uskup
=Uskup Agung
@Usman
>Ustad				religious
>Ustadz				religious
>Ustadzah				religious
>Ustaz				religious
?Ustaz Abdul Somad	Abdul Somad
>Ustazah				religious
8USU	Universitas Sumatera Utara		USU
8UT	Universitas Terbuka		UT
AUtama
@Utami
AUtami
8UTM	Universitas Trunojoyo Madura		UTM
8UTokyo	Universitas Tokyo		UTokyo
@Utomo
AUtomo
3Utrecht
3Uttar Pradesh
=Utusan Khusus
@Utut
8UTY	Universitas Teknologi Yogyakarta		UTY
<UU Cipta Kerja
<UU Ciptaker	UU Cipta Kerja
<UU Desa
<UU IKN
<UU ITE
<UU Keistimewaan Yogyakarta
<UU Ketenagakerjaan
<UU KPK
<UU Lalu Lintas
<UU MD3
<UU Minerba
<UU Narkotika
<UU Ormas
<UU Otonomi Khusus Papua
<UU Otsus Papua	UU Otonomi Khusus Papua
<UU Pemilu
<UU Penyiaran
<UU Perkawinan
<UU Perlindungan Anak
<UU Pers
<UU Pilkada
<UU Polri
<UU Terorisme
<UU Tipikor
<UU TNI
<UUD	Undang-Undang Dasar 1945		UUD 1945
<UUD 1945	Undang-Undang Dasar 1945		UUD 1945
<UUD 45	Undang-Undang Dasar 1945		UUD 1945
@Uun
<UUPA	Undang-Undang Pokok Agraria		UUPA
@Uya
0Uzbekistan		UZ
1Vaduz		LI
7Vale Indonesia
3Valencia
@Valentina
@Valentino
1Valletta		MT
3Valparaiso
Avan
3Vancouver
@Vanessa
0Vanuatu		VU
0Vatikan		VA
3Venesia
0Venezuela		VE
@Vera
@Veronica
@Veronika
=Vice President
@Vicente
@Vicky
@Victor
3Victoria					person
@Victoria					person
1Vienna	Wina	AT			person
1Vientiane		LA
AViera
0Viet Nam	Vietnam	VN
0Vietnam		VN
@Viktor
@Viktoria
:Villarreal
1Vilnius		LT
@Vina
@Vincent
@Vino
@Vira
@Virgiawan
@Virgil
3Virginia
@Vita
@Vitaly
9Viva.co.id
9VIVA.co.id	Viva.co.id
9VIVAnews	Viva.co.id
9Vivanews	Viva.co.id
@Vivi
7Vivo
7Vivo Indonesia	Vivo
@Vladimir
3Vladivostok
9VOA	Voice of America		VOA
9VOA Indonesia
9Voice of America			VOA
=Vokalis
7Volkswagen
@Volodymyr
Avon
=Wabup	Wakil Bupati
4WADA	Badan Antidoping Dunia		WADA
=Wadirut	Wakil Direktur Utama
EWaduk
3Waduk Gajah Mungkur
3Waduk Jatiluhur
3Waduk Kedung Ombo
=Wagub	Wakil Gubernur
@Wahab
4Wahana Lingkungan Hidup Indonesia			Walhi
@Wahid
4Wahid Institute
@Wahidin
@Wahyono
@Wahyu
@Wahyudi
@Wahyuni
2Waingapu
2Wajo
=Waka
=Wakabareskrim
=Wakapolda
=Wakapolres
=Wakapolri
2Wakatobi
3Wakatobi
=Waketum	Wakil Ketua Umum
=Wakil Bendahara Umum
=Wakil Bupati
=Wakil Dekan
=Wakil Direktur Utama
=Wakil Dubes	Wakil Duta Besar
=Wakil Duta Besar
=Wakil Gubernur
=Wakil Juru Bicara
=Wakil Ketua
=Wakil Ketua Umum
=Wakil Koordinator
=Wakil Menteri
=Wakil Menteri Luar Negeri
=Wakil Perdana Menteri
=Wakil Presiden
=Wakil Rektor
=Wakil Sekretaris Jenderal
=Wakil Wali Kota
=Wakil Walikota	Wakil Wali Kota
AWalangitan
0Wales	Inggris	GB			person
4Walhi	Wahana Lingkungan Hidup Indonesia		Walhi
4WALHI	Wahana Lingkungan Hidup Indonesia		Walhi
=Wali Kota
@Walid
=Walikota	Wali Kota
3Wall Street
9Wall Street Journal	The Wall Street Journal
0Wallis dan Futuna		WF
4Walubi	Perwakilan Umat Buddha Indonesia		Walubi
@Waluyo
=Wamen	Wakil Menteri
=Wamen BUMN	Wakil Menteri Badan Usaha Milik Negara
2Wamena
=Wamenag	Wakil Menteri Agama
=Wamendag	Wakil Menteri Perdagangan
=Wamenhan	Wakil Menteri Pertahanan
=Wamenkes	Wakil Menteri Kesehatan
=Wamenkeu	Wakil Menteri Keuangan
=Wamenkumham	Wakil Menteri Hukum dan HAM
=Wamenlu	Wakil Menteri Luar Negeri
=Wamentan	Wakil Menteri Pertanian
@Wanda
@Wandi
AWanggai
5Wantannas	Dewan Ketahanan Nasional		Wantannas
5Wantimpres	Dewan Pertimbangan Presiden		Wantimpres
=Wapres	Wakil Presiden
@Wardah
AWardana
AWardhana
AWardhani
AWardoyo
@Warih
2Waropen
:Warriors	Golden State Warriors
1Warsaw	Warsawa	PL
1Warsawa		PL
@Warsito
9Warta Kota
=Wartawan
=Wasekjen	Wakil Sekretaris Jenderal
1Washington		US			person
1Washington D.C.	Washington	US
1Washington DC	Washington	US
9Washington Post	The Washington Post
3Washington State
@Wasis
=Wasit
7Waskita Karya
:Watford
AWatimena
AWattimena
AWatuseke
=Wawali	Wakil Wali Kota
@Wawan
@Wawang
AWaworuntu
2Way Kanan
@Wayan
@Wayne
4WEF	World Economic Forum		WEF
1Wellington		NZ			person
3Wembley
@Wempy
AWenas
AWenda
@Wendy
@Weni
@Wenny
:Werder Bremen
:West Ham	West Ham United
:West Ham United
4WHO	Organisasi Kesehatan Dunia		WHO
AWibisono
@Wibowo
AWicaksono
@Widada
@Widi
@Widia
@Widiastuti
AWidjaja
AWidjajanto
AWidjanarko
AWidjojo
@Widodo
@Widya
@Widyawati
@Wijaya
AWijaya
7Wijaya Karya			WIKA
AWijayanti
AWijayanto
7WIKA	Wijaya Karya		WIKA
@Wildan
@Wilhelmus
@William
@Willy
@Wilson
;Wimbledon
1Wina		AT
@Winda
1Windhoek		NA
@Windy
=Winger
7Wings Air
7Wings Group
@Wira
AWiranto
@Wirawan
@Wiryanti
@Wishnutama
@Wisnu
@Wiwik
@Wiwin
@Wiyono
:Wolfsburg
:Wolverhampton	Wolverhampton Wanderers
:Wolverhampton Wanderers
:Wolves	Wolverhampton Wanderers
AWonda
2Wonogiri
2Wonosobo
4World Bank	Bank Dunia
;World Cup	Piala Dunia
4World Economic Forum			WEF
4World Health Organization	Organisasi Kesehatan Dunia		WHO
4World Trade Organization	Organisasi Perdagangan Dunia		WTO
4World Wide Fund for Nature			WWF
AWowor
9WSJ	The Wall Street Journal
4WTO	Organisasi Perdagangan Dunia		WTO
3Wuhan
@Wulan
@Wulandari
7Wuling
7Wuling Motors	Wuling
4WWF	World Wide Fund for Nature		WWF
@Xavi
@Xi
3Xi'an
7Xiaomi
7Xiaomi Indonesia	Xiaomi
9Xinhua
3Xinjiang
7XL	XL Axiata
7XL Axiata
@Yaakob
2Yahukimo
@Yahya
8Yale University	Universitas Yale
2Yalimo
7Yamaha
7Yamaha Indonesia Motor Manufacturing			YIMM
0Yaman		YE
1Yamoussoukro		CI
@Yana
3Yangon
@Yani
@Yanti
@Yanto
1Yaounde		CM
1Yaoundé	Yaounde	CM
@Yasin
@Yasmin
@Yasonna
@Yati
@Yayan
DYayasan
4Yayasan Lembaga Bantuan Hukum Indonesia			YLBHI
4Yayasan Lembaga Konsumen Indonesia			YLKI
@Yayuk
@Yeni
@Yenny
@Yenti
1Yerevan		AM
3Yerusalem
3Yerusalem Timur
@Yevgeny
7YIMM	Yamaha Indonesia Motor Manufacturing		YIMM
4YLBHI	Yayasan Lembaga Bantuan Hukum Indonesia		YLBHI
4YLKI	Yayasan Lembaga Konsumen Indonesia		YLKI
@Yoga
@Yogi
2Yogya	Yogyakarta
2Yogyakarta
@Yohana
@Yohanes
3Yokohama
@Yolanda
AYoman
9Yonhap
DYonif
@Yopi
0Yordan	Yordania	JO			person
0Yordania		JO
@Yos
@Yosef
@Yosep
@Yoshihide
@Yossi
=YouTuber
=Youtuber
@Yoyok
@Yuda
@Yudha
@Yudhi
AYudhoyono
@Yudi
@Yudo
@Yuli
@Yulia
@Yulian
@Yuliana
@Yulianto
@Yulius
0Yunani		GR
@Yuni
@Yunita
@Yunus
@Yuri
@Yury
@Yusak
@Yusril
@Yusron
@Yusuf
@Yuyun
@Zaenal
@Zaenuddin
1Zagreb		HR
@Zahra
@Zaidin
@Zainal
@Zaini
@Zainuddin
@Zainul
0Zaire	Republik Demokratik Kongo	CD
@Zakaria
@Zaki
@Zaky
0Zambia		ZM
3Zamboanga
@Zamzami
@Zannuba
3Zanzibar
3Zaporizhzhia
@Zaskia
:Zenit St Petersburg
0Zimbabwe		ZW
@Zinedine
@Zlatan
@Zulaikha
@Zulfa
@Zulfan
@Zulfikar
?Zulhas	Zulkifli Hasan
@Zulkarnain
@Zulkifli
@Zulmansyah
@Zumi
@Zuraida
3Zurich`
