// Written by `npm run pack` from dictionaries/nonstandard.txt.
export const data: string = `0Gubenur	Gubernur
0Hijriyah	Hijriah
0Idul Adha	Iduladha
5Fitri	Idulfitri
0Jendral	Jenderal
1um'at	Jumat
0Kabupatan	Kabupaten
1ementrian	Kementerian
0Mesjid	Masjid
0Nopember	November
0Pebruari	Februari
2rancis	Prancis
1ropinsi	Provinsi
1uskemas	Puskesmas
0Romadhon	Ramadan
0Saptu	Sabtu
1ekertariat	Sekretariat
9s	Sekretaris
0Walikota	Wali Kota
0abjat	abjad
2sorbsi	absorpsi
1capkali	acap kali
1da pun	adapun
2vokad	advokat
2zan	azan
1fdhal	afdal
3ol	afdal
1jeg	ajek
1kherat	akhirat
3laq	akhlak
2omodir	akomodasi
2sesoris	aksesori
2te	akta
3ifis	aktivis
6tas	aktivitas
3uil	aktual
1lihfungsi	alih fungsi
2munium	aluminium
2umunium	aluminium
1mandemen	amendemen
2beyen	ambeien
3ilalih	ambil alih
3ulan	ambulans
1nakbuah	anak buah
3lisa	analisis
3rkhi	anarki
2dai pun	andaipun
2ggauta	anggota
2tar agama	antaragama
7nggota	antaranggota
6bandara	antarbandara
9gsa	antarbangsa
9k	antarbank
7enua	antarbenua
7udaya	antarbudaya
6daerah	antardaerah
7esa	antardesa
7isiplin	antardisiplin
6etnis	antaretnis
6generasi	antargenerasi
7olongan	antargolongan
6individu	antarindividu
8stansi	antarinstansi
6jenis	antarjenis
6kabupaten	antarkabupaten
8mpung	antarkampung
7elas	antarkelas
9ompok	antarkelompok
8menterian	antarkementerian
7lub	antarklub
7omunitas	antarkomunitas
8ta	antarkota
6lembaga	antarlembaga
6mahasiswa	antarmahasiswa
8nusia	antarmanusia
7oda	antarmoda
7uka	antarmuka
6negara	antarnegara
6organisasi	antarorganisasi
6partai	antarpartai
7elabuhan	antarpelabuhan
ajar	antarpelajar
8main	antarpemain
9erintah	antarpemerintah
9uda	antarpemuda
8ngusaha	antarpengusaha
8rsonal	antarpersonal
9usahaan	antarperusahaan
7ihak	antarpihak
7ribadi	antarpribadi
8ovinsi	antarprovinsi
7ulau	antarpulau
6ras	antarras
6sekolah	antarsekolah
7tasiun	antarstasiun
7uku	antarsuku
6terminal	antarterminal
6umat	antarumat
6waktu	antarwaktu
8rga	antarwarga
7ilayah	antarwilayah
3ri	antre
1pasaja	apa saja
2otheker	apoteker
4ik	apotek
1qidah	akidah
3qah	akikah
1rkheologi	arkeologi
1sesoris	aksesori
2har	asar
2ik	asyik
2salamualaikum	asalamualaikum
2tronot	astronaut
1tau pun	ataupun
2lit	atlet
2mosfir	atmosfer
1zas	asas
0bagai mana	bagaimana
5mana pun	bagaimanapun
3ihasil	bagi hasil
2humembahu	bahu-membahu
2rang kali	barangkali
2tere	baterai
6i	baterai
3ray	baterai
4e	baterai
5i	baterai
3ubara	batu bara
1ea siswa	beasiswa
2berapakali	beberapa kali
2jad	bejat
2kerjasama	bekerja sama
2ritahu	beri tahu
3ulangkali	berulang kali
1hakti	bakti
1iadap	biadab
3r pun	biarpun
1lalang	belalang
3nko	blangko
2imbing	belimbing
1rangkas	brankas
4tas	berantas
2ontak	berontak
1umi putera	bumiputra
2ngalow	bungalo
0cabe	cabai
2ritahu	cari tahu
2tur wulan	caturwulan
1endikia	cendekia
8wan	cendekiawan
3gkram	cengkeram
3timeter	sentimeter
1idera	cedera
2ndera	cendera
7mata	cenderamata
1oklat	cokelat
0da'wah	dakwah
2lamnegeri	dalam negeri
2rimana	dari mana
2sa warsa	dasawarsa
3yat	dahsyat
2yasaing	daya saing
1ebet	debit
2ferensiasi	diferensiasi
2krit	dekret
2sktruktif	destruktif
2tektip	detektif
3il	detail
1gn	dengan
1huafa	duafa
3ha	duha
4ur	zuhur
1i asuh	diasuh
4udit	diaudit
5topsi	diautopsi
3bawa	dibawa
4egal	dibegal
3cerai	dicerai
4uci	dicuci
3denda	didenda
5portasi	dideportasi
5rek	diderek
4idik	dididik
5stribusikan	didistribusikan
3fitnah	difitnah
3gantung	digantung
4oreng	digoreng
3hajar	dihajar
3intimidasi	diintimidasi
3jambret	dijambret
5rah	dijarah
3karenakan	dikarenakan
4orupsi	dikorupsi
4ukus	dikukus
3lepas	dilepas
4indas	dilindas
3mutasi	dimutasi
3operasi	dioperasi
3padamkan	dipadamkan
5nggang	dipanggang
4upuk	dipupuk
3racun	diracun
5wat	dirawat
5zia	dirazia
4elokasi	direlokasi
5tas	diretas
4ubah	diubah
3setrika	disetrika
4impan	disimpan
4unat	disunat
6tik	disuntik
5ruh	disuruh
3tampar	ditampar
4empatkan	ditempatkan
5ror	diteror
4ukar	ditukar
3visum	divisum
2agnosa	diagnosis
3ntara	di antara
8nya	di antaranya
2dalamnya	di dalamnya
2finisi	definisi
2galakan	digalakkan
3erakan	digerakkan
2hadapan	di hadapan
3embuskan	diembuskan
2letakan	diletakkan
2mana	di mana
6-mana	di mana-mana
6pun	di mana pun
4ri	di mari
4sukan	dimasukkan
2naikan	dinaikkan
2politisir	dipolitisasi
3raktekan	dipraktikkan
2realisir	direalisasikan
3ubah	diubah
7nya	diubahnya
2sain	desain
4mping	di samping
4na	di sana
3ertir	desertir
3ini	di sini
4tu	di situ
3kotik	diskotek
4ripsi	deskripsi
3tandarisasi	distandardisasi
2tunjukan	ditunjukkan
1jakarta	jakarta
1o'a	doa
2kument	dokumen
2llar	dolar
2nator	donatur
1ramatisir	dramatisasi
1wi bahasa	dwibahasa
1zalim	zalim
2ikir	zikir
2uhur	zuhur
0efektifitas	efektivitas
3sien	efisien
7si	efisiensi
1kosistim	ekosistem
2ploitasi	eksploitasi
2sekutip	eksekutif
3klusifitas	eksklusivitas
8p	eksklusif
3port	ekspor
4ress	ekspres
3trim	ekstrem
7is	ekstremis
9me	ekstremisme
2wivalen	ekuivalen
1lit	elite
1mosionil	emosional
1nsiklopedi	ensiklopedia
1robik	aerobik
1say	esai
2ei	esai
3nsiil	esensial
2sai	esai
1this	etis
1xekusi	eksekusi
5tif	eksekutif
2pedisi	ekspedisi
4rimen	eksperimen
3loitasi	eksploitasi
3or	ekspor
5t	ekspor
3res	ekspres
2trem	ekstrem
4im	ekstrem
0fahala	pahala
4m	paham
2ksin	vaksin
2twah	fatwa
1ikir	pikir
1lexibel	fleksibel
6ilitas	fleksibilitas
1oto copy	fotokopi
5grafer	fotografer
5kopi	fotokopi
4copy	fotokopi
4grapher	fotografer
4kopy	fotokopi
1rustasi	frustrasi
1ungsionil	fungsional
0gallon	galon
1eladi	gladi
2njatan	gencatan
1haib	gaib
1oa	gua
2ncangan	guncangan
2tongroyong	gotong royong
1ubenur	gubernur
3ug	gubuk
0hadist	hadis
4ts	hadis
2kcipta	hak cipta
3ekat	hakikat
2lal bihalal	halalbihalal
4qah	halakah
2ndal	andal
2pal	hafal
2q	hak
1embus	embus
6an	embusan
3pas	empas
2ntak	entak
1ijriyah	hijriah
2kmad	hikmat
2mbau	imbau
3pit	impit
2ngar	ingar
2potesa	hipotesis
5ik	hipotek
2rarki	hierarki
2sap	isap
1oby	hobi
1utang	utang
1ygienis	higienis
0ibukota	ibu kota
1jasa	ijazah
5h	ijazah
2in	izin
1khwal	ihwal
2utserta	ikut serta
1maginasi	imajinasi
2plentasi	implementasi
3ort	impor
1ndera	indra
6wi	indrawi
4x	indeks
2faq	infak
3ra struktur	infrastruktur
2isiatip	inisiatif
2ovatip	inovatif
2sidentil	insidental
3tropeksi	introspeksi
3ya allah	insyaallah
5f	insaf
5llah	insyaallah
2telegensi	inteligensi
6jen	intelijen
9si	inteligensi
4rograsi	interogasi
3ropeksi	introspeksi
2ventarisir	inventarisasi
1steri	istri
3ighfar	istigfar
6osah	istigasah
7tsah	istigasah
4mewah	istimewa
2yu	isu
1tikad	iktikad
5t	iktikad
1zajah	ijazah
0jadual	jadwal
2gad	jagat
2ma'ah	jemaah
4ah	jemaah
5t	jemaat
4n	zaman
1enasah	jenazah
3dral	jenderal
3ius	genius
2rigen	jeriken
1inah	zina
2rigen	jeriken
1ualbeli	jual beli
2m'at	jumat
3papers	jumpa pers
2rigen	jeriken
4sprudensi	yurisprudensi
3ubicara	juru bicara
4kamera	juru kamera
5unci	juru kunci
4parkir	juru parkir
2steru	justru
0kaca mata	kacamata
2daluarsa	kedaluwarsa
6warsa	kedaluwarsa
2edah	kaidah
2lau pun	kalaupun
3ifah	khalifah
2mbinghitam	kambing hitam
2os	kaus
2rir	karier
3na	karena
2sian	kasihan
2tagori	kategori
3ulistiwa	khatulistiwa
2watir	khawatir
1e pada	kepada
2daluarsa	kedaluwarsa
2mana	ke mana
6-mana	ke mana-mana
6pun	ke mana pun
6saja	ke mana saja
3entrian	kementerian
3ping	kemah
2ndati pun	kendatipun
3ek	kernet
2polisan	kepolisian
2rana	karena
3jabakti	kerja bakti
5sama	kerja sama
3nek	kernet
2sana	ke sana
3ini	ke sini
4tu	ke situ
1harisma	karisma
8tik	karismatik
2otib	khatib
2usuk	khusyuk
4yu	khusyuk
3tbah	khotbah
1lapa	kelapa
2inci	kelinci
1oboy	koboi
2lektifitas	kolektivitas
2mersiil	komersial
7l	komersial
3oditi	komoditas
3petitip	kompetitif
4leet	komplet
6k	kompleks
6x	kompleks
5it	komplet
2ndusip	kondusif
3ektifitas	konektivitas
3frensi	konferensi
3gkret	konkret
6it	konkret
3krit	konkret
3perensi	konferensi
3sekwen	konsekuen
9si	konsekuensi
4leting	korsleting
4umtip	konsumtif
3tek	konteks
4inyu	kontinu
8itas	kontinuitas
4roversil	kontroversial
3vensionil	konvensional
2ordinir	koordinasi
4porasi	korporasi
2rdinasi	koordinasi
7tor	koordinator
3ma	kurma
2tbah	khotbah
1pd	kepada
1randa	keranda
4jang	keranjang
2eatifitas	kreativitas
3ta	kereta
2ikil	kerikil
3minil	kriminal
2n	karena
2oncong	keroncong
3pos	keropos
2upuk	kerupuk
1uatir	khawatir
2isioner	kuesioner
2witansi	kuitansi
1wadrat	kuadrat
3litas	kualitas
6eit	kualitas
3ntum	kuantum
3rtal	kuartal
2esioner	kuesioner
2intal	kuintal
3tansi	kuitansi
2ota	kuota
0labolatorium	laboratorium
4tarium	laboratorium
2fadz	lafaz
2lim	zalim
3ulintas	lalu lintas
2pangankerja	lapangan kerja
1egalisir	legalisasi
2mbab	lembap
2paslandas	lepas landas
1ikwidasi	likuidasi
2telatur	literatur
1obang	lubang
2hor	zuhur
2kalisir	lokalisasi
1uarbiasa	luar biasa
4negeri	luar negeri
0ma'af	maaf
2ap	maaf
2ghrib	magrib
3nit	magnet
2ha guru	mahaguru
5siswa	mahasiswa
3luk	makhluk
2lpraktek	malapraktik
8ik	malapraktik
2na kala	manakala
4geer	manajer
6men	manajemen
6rial	manajerial
4jamen	manajemen
3ejemen	manajemen
6r	manajer
3gkok	mangkuk
2sal	massal
3sif	masif
2ta hari	matahari
4kuliah	mata kuliah
4pelajaran	mata pelajaran
3ematik	matematika
4rai	meterai
2u pun	maupun
2ximal	maksimal
5um	maksimum
1eletakan	meletakkan
2masokan	memasokkan
5ukan	memasukkan
3belokan	membelokkan
5ngkokan	membengkokkan
5ritahu	memberi tahu
4isikan	membisikkan
3erdulikan	memedulikan
3fahami	memahami
4ikirkan	memikirkan
3pailitkan	memailitkan
5kai	memakai
5rkir	memarkir
9kan	memarkirkan
6odikan	memarodikan
5tenkan	mematenkan
4edulikan	memedulikan
5lopori	memelopori
5ngaruhi	memengaruhi
5rcayai	memercayai
bnya	memercayainya
6dulikan	memedulikan
6kosa	memerkosa
5sona	memesona
9kan	memesonakan
5takan	memetakan
4idanakan	memidanakan
4oles	memoles
6isikan	memolisikan
7tisasi	memolitisasi
air	memolitisasi
5pularkan	memopulerkan
8erkan	memopulerkan
5rak-porandakan	memorak-porandakan
5sisikan	memosisikan
4raktekan	mempraktikkan
akan	mempraktikkan
8ikan	mempraktikkan
5oduksir	memproduksi
6klamirkan	memproklamasikan
4ublikasikan	memublikasikan
2naikan	menaikkan
4mpakan	menampakkan
3dudukan	mendudukkan
3ejemen	manajemen
6r	manajer
4rtibankan	menertibkan
3gambilalih	mengambil alih
5nggu	mengganggu
7u	mengganggu
4elompokan	mengelompokkan
5nyampingkan	mengesampingkan
4galakan	menggalakkan
6ngu	mengganggu
5erakan	menggerakkan
5oncang	mengguncang
4hembuskan	mengembuskan
4kaitkan	mengaitkan
6lkulasi	mengalkulasi
6mbinghitamkan	mengambinghitamkan
7panyekan	mengampanyekan
6ndung	mengandung
6rantina	mengarantina
6tegorikan	mengategorikan
5epalai	mengepalai
6rahkan	mengerahkan
7dilkan	mengerdilkan
7uk	mengeruk
5ikis	mengikis
6lap	mengilap
8t	mengilat
6rim	mengirim
6sahkan	mengisahkan
6tari	mengitari
5olaborasikan	mengolaborasikan
7eksi	mengoleksi
6mbinasikan	mengombinasikan
7entari	mengomentari
8rsialkan	mengomersialkan
blkan	mengomersialkan
7pensasi	mengompensasi
7unikasikan	mengomunikasikan
6ndisikan	mengondisikan
7firmasi	mengonfirmasi
ekan	mengonfirmasikan
7kritkan	mengonkretkan
7sentrasikan	mengonsentrasikan
9p	mengonsep
8olidasikan	mengonsolidasikan
8truksi	mengonstruksi
8ultasikan	mengonsultasikan
9msi	mengonsumsi
7traskan	mengontraskan
9ol	mengontrol
7versi	mengonversi
ckan	mengonversikan
6ordinasi	mengoordinasi
ekan	mengoordinasikan
bir	mengoordinasi
dkan	mengoordinasikan
6reksi	mengoreksi
7upsi	mengorupsi
6songkan	mengosongkan
5uantifikasi	menguantifikasi
6deta	mengudeta
6kuhkan	mengukuhkan
6ltuskan	mengultuskan
6rangi	mengurangi
6tip	mengutip
4unakan	menggunakan
3sejahterakan	menyejahterakan
7jarkan	menyejajarkan
4iasati	menyiasati
5kapi	menyikapi
5nyalir	menyinyalir
4ortir	menyortir
5sialisasikan	menyosialisasikan
bir	menyosialisasikan
4ubsidi	menyubsidi
5kseskan	menyukseskan
5pervisi	menyupervisi
6ir	menyopir
6lai	menyuplai
5rvei	menyurvei
8y	menyurvei
3taati	menaati
8nya	menaatinya
5bukan	menabukan
5fsirkan	menafsirkan
5ksir	menaksir
5rgetkan	menargetkan
5uladani	meneladani
4elantarkan	menelantarkan
5rapkan	menerapkan
6jemah	menerjemah
bkan	menerjemahkan
6lantarkan	menelantarkan
6tawai	menertawai
akan	menertawakan
4olelir	menoleransi
7ransi	menoleransi
8ir	menoleransi
3undukan	menundukkan
5jukan	menunjukkan
3yampingkan	mengesampingkan
4elusuri	menelusuri
4olok	mencolok
5ntek	mencontek
2rck	merek
3ealisir	merealisasikan
4fresentasikan	merepresentasikan
3ubah	mengubah
7nya	mengubahnya
2sjid	masjid
3ki pun	meskipun
2tamorfosa	metamorfosis
3erei	meterai
3oda	metode
2ubel	mebel
6er	mebel
1icropon	mikrofon
2kropon	mikrofon
2lyar	miliar
6d	miliar
7er	miliarder
4uner	miliuner
2nimalisir	minimalkan
5un	minimum
1obilisir	mobilisasi
2deren	modern
2tifasi	motivasi
4p	motif
4vir	motivasi
1u'jizat	mukjizat
2adzin	muazin
2badzir	mubazir
4jir	mubazir
2hrim	mahram
2jijat	mukjizat
4zat	mukjizat
2kjijat	mukjizat
3zizat	mukjizat
2lti media	multimedia
6nasional	multinasional
2pakat	mufakat
2sawarah	musyawarah
3halla	musala
4ola	musala
7h	musala
6la	musala
3ium	museum
3ola	musala
0nafas	napas
2hkoda	nakhoda
2mpak	tampak
2psu	nafsu
2sehat	nasihat
1egoisasi	negosiasi
2kad	nekat
2tralisir	netralisasi
1i'mat	nikmat
1omer	nomor
2pember	November
0objektifitas	objektivitas
7p	objektif
2yek	objek
5tif	objektif
8itas	objektivitas
7p	objektif
1jeg	ojek
1lah raga	olahraga
1mbudsmen	ombudsman
2set	omzet
1rangtua	orang tua
2ganisir	organisasi
2isinil	orisinal
2sinil	orisinal
2todok	ortodoks
1tentik	autentik
7asi	autentikasi
2o didak	autodidak
7ik	autodidak
3didak	autodidak
8tik	autodidaktik
3psi	autopsi
1xigen	oksigen
0paforit	favorit
2nca indera	pancaindra
9ra	pancaindra
3gkreas	pankreas
3tastis	fantastis
2rtisipasif	partisipatif
2sip	pasif
3ka	pasca
3port	paspor
3tur	pastor
1ebruari	Februari
2kerjaanrumah	pekerjaan rumah
2mahanan	pemahaman
3ikirian	pemikiran
2nanggungjawab	penanggung jawab
3ghisap	pengisap
4lepasan	pelepasan
4rajin	perajin
5usak	perusak
9an	perusakan
4unaan	penggunaan
3terjemah	penerjemah
2rancis	prancis
5gko	prangko
5serta	peran serta
3duli	peduli
3i hal	perihal
5laku	perilaku
4hatin	prihatin
3sentasi	presentasi
4onil	personel
3tanggungjawab	penanggung jawab
3ubahaan	perubahan
4sahan	perusahaan
9-perusahan	perusahaan-perusahaan
1hisik	fisik
2obia	fobia
3to copy	fotokopi
5copy	fotokopi
5grafer	fotografer
1iagem	piagam
2lem	film
2nalti	penalti
6y	penalti
3sil	pensil
2ranti	peranti
1lagiarism	plagiarisme
3nit	planet
2onco	pelonco
1ondasi	fondasi
2pulair	populer
2sitifisme	positivisme
6p	positif
2to	foto
1raktek	praktik
7an	praktikkan
3sarat	prasyarat
2esentase	persentase
2ilaku	perilaku
3mitip	primitif
3nsipiil	prinsipiel
8l	prinsipiel
2odak	produk
4uktifitas	produktivitas
8p	produktif
3fessional	profesional
7or	profesor
3gam	program
4nosa	prognosis
4rama	program
5esip	progresif
3klamir	proklamasi
3pesi	profesi
4insi	provinsi
4okator	provokator
3sedure	prosedur
5ntase	persentase
3vit	profit
1sikhis	psikis
5ologi	psikologi
1urna tugas	purnatugas
6wirawan	purnawirawan
2tera	putra
5i	putri
0quitansi	kuitansi
2ota	kuota
2r'an	quran
3ban	kurban
0ramadhan	Ramadan
5lan	ramadan
2pih	rapi
3ort	rapor
2sia	razia
4onil	rasional
1ealisir	realisasi
2flex	refleks
2jeki	rezeki
3im	rezim
2kruitmen	rekrutmen
5tment	rekrutmen
2latifitas	relativitas
6p	relatif
3iji	religi
2midi	remedi
6al	remedial
2siko	risiko
3pon	respons
3tauran	restoran
4orant	restoran
1idho	rida
2tuil	ritual
2zki	rezeki
3qi	rezeki
1ohaniawan	rohaniwan
2madhon	ramadan
1umahsakit	rumah sakit
5tangga	rumah tangga
0sa'at	saat
3i	sai
2hadat	syahadat
2klar	sakelar
2lahpaham	salah paham
5satu	salah satu
2modra	samudra
3udera	samudra
2os	saus
2ptu	sabtu
3u tangan	saputangan
2tu-persatu	satu per satu
4persatu	satu per satu
1dh	sudah
1ebarluas	sebar luas
2gi tiga	segitiga
2kedar	sekadar
4rtariat	sekretariat
9s	sekretaris
4taris	sekretaris
3rining	skrining
3sama	saksama
3ulerisme	sekularisme
2lebritis	selebritas
4ktifitas	selektivitas
2mpurnah	sempurna
2nsasionil	sensasional
4itifitas	sensitivitas
7p	sensitif
2pakbola	sepak bola
5terjang	sepak terjang
2rahterima	serah terima
3ingkali	sering kali
3tipikat	sertifikat
2taf	staf
4ndar	standar
4tus	status
1hadaqah	sedekah
3lat	salat
5wat	selawat
3mpo	sampo
2odaqoh	sedekah
3lat	salat
5wat	selawat
2ubuh	subuh
1iapasaja	siapa saja
4siaga	siap siaga
2lahkan	silakan
4turrahmi	silaturahmi
2ngkron	sinkron
8isasi	sinkronisasi
3kronisir	sinkronisasi
3tesa	sintesis
2rine	sirene
2stim	sistem
6atika	sistematika
9s	sistematis
2tem	sistem
1lamat	selamat
2uruh	seluruh
1odakoh	sedekah
4qoh	sedekah
2lat	salat
2rban	serban
3ga	surga
5wi	surgawi
1pirituil	spiritual
2ortifitas	sportivitas
6p	sportif
1rigala	serigala
1taff	staf
3ndard	standar
7isasi	standardisasi
7nisasi	standardisasi
7t	standar
3rtegi	strategi
2rukturil	struktural
2uktur	struktur
1ubjektifitas	subjektivitas
8p	subjektif
3sidair	subsider
3yek	subjek
6tif	subjektif
9itas	subjektivitas
8p	subjektif
2ka cita	sukacita
5rela	sukarela
3ur	syukur
2mberdaya	sumber daya
2ngguh pun	sungguhpun
2pir	sopir
3lay	suplai
3plai	suplai
2rban	serban
3itauladan	suri teladan
3vey	survei
2tera	sutra
1wa foto	swafoto
4sembada	swasembada
1ya'ban	syakban
3itan	setan
3raf	saraf
4i'ah	syariah
7t	syariat
3wwal	Syawal
2etan	setan
0ta'at	taat
3ziah	takziah
2bligh	tablig
2hta	takhta
2kziyah	takziah
2ndatangan	tanda tangan
3ggungjawab	tanggung jawab
2qdir	takdir
3wa	takwa
2raweh	tarawih
3ip	tarif
2tacara	tata cara
4kelola	tata kelola
4laksana	tata laksana
4pmuka	tatap muka
4tertib	tata tertib
4usaha	tata usaha
2ubat	tobat
3ladan	teladan
2wwaf	tawaf
2xi	taksi
1dk	tidak
1ehnik	teknik
5s	teknis
4ologi	teknologi
2khnik	teknik
6s	teknis
5ologi	teknologi
2le komunikasi	telekomunikasi
4fon	telepon
4grap	telegraf
3or	telur
3pon	telepon
2mpramen	temperamen
2ngahmalam	tengah malam
3tram	tenteram
2oritikus	teoretikus
7s	teoretis
2rawih	tarawih
3hembus	terembus
3imakasih	terima kasih
3lanjang	telanjang
7ur	telanjur
6tar	telantar
4entang	telentang
3ong	terung
3percaya	tepercaya
6daya	teperdaya
6gok	tepergok
2xtil	tekstil
1hawaf	tawaf
2eologi	teologi
1ilpon	telepon
2ndaklanjut	tindak lanjut
1o'at	taat
2lak ukur	tolok ukur
5belakang	tolak belakang
3erir	toleransi
3okukur	tolok ukur
2xin	toksin
1radisionil	tradisional
3mpil	terampil
3nformasi	transformasi
7tasi	transportasi
5usi	transfusi
4paran	transparan
9si	transparansi
5ortasi	transportasi
4s migrasi	transmigrasi
5faran	transparan
5pormasi	transformasi
2end	tren
2iliyun	triliun
4yun	triliun
2obosan	terobosan
3mpet	terompet
1una grahita	tunagrahita
5karya	tunakarya
5netra	tunanetra
5rungu	tunarungu
5wisma	tunawisma
0ujicoba	uji coba
2ungtombak	ujung tombak
1ltra violet	ultraviolet
1mroh	umrah
1niversil	universal
2jukrasa	unjuk rasa
1rin	urine
1stadz	ustaz
6ah	ustazah
1tk	untuk
0verfikasi	verifikasi
3ivikasi	verifikasi
1idio	video
1olley	voli
4y	voli
3y	voli
0walau pun	walaupun
3ikota	wali kota
2qaf	wakaf
1ira swasta	wiraswasta
5usaha	wirausaha
1udhu	wudu
3lu	wudu
2jut	wujud
0yg	yang
1unior	junior
0zam-zam	zamzam
1huhur	zuhur
1inah	zina`
