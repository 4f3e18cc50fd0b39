// Written by `npm run pack` from dictionaries/area-codes.txt.
export const data: string = `011	Aceh	ID-AC
2.01	Kabupaten Aceh Selatan
42	Kabupaten Aceh Tenggara
43	Kabupaten Aceh Timur
44	Kabupaten Aceh Tengah
45	Kabupaten Aceh Barat
46	Kabupaten Aceh Besar
47	Kabupaten Pidie
48	Kabupaten Aceh Utara
49	Kabupaten Simeulue
310	Kabupaten Aceh Singkil
41	Kabupaten Bireuen
42	Kabupaten Aceh Barat Daya
43	Kabupaten Gayo Lues
44	Kabupaten Aceh Jaya
45	Kabupaten Nagan Raya
46	Kabupaten Aceh Tamiang
47	Kabupaten Bener Meriah
48	Kabupaten Pidie Jaya
371	Kota Banda Aceh
42	Kota Sabang		street of Jakarta
43	Kota Lhokseumawe
44	Kota Langsa
45	Kota Subulussalam
12	Sumatera Utara	ID-SU
2.01	Kabupaten Tapanuli Tengah
42	Kabupaten Tapanuli Utara
43	Kabupaten Tapanuli Selatan
44	Kabupaten Nias		island
45	Kabupaten Langkat
46	Kabupaten Karo		people
47	Kabupaten Deli Serdang
48	Kabupaten Simalungun
49	Kabupaten Asahan
310	Kabupaten Labuhanbatu
41	Kabupaten Dairi
42	Kabupaten Toba		lake
43	Kabupaten Mandailing Natal
44	Kabupaten Nias Selatan
45	Kabupaten Pakpak Bharat
46	Kabupaten Humbang Hasundutan
47	Kabupaten Samosir		island
48	Kabupaten Serdang Bedagai
49	Kabupaten Batu Bara
320	Kabupaten Padang Lawas Utara
41	Kabupaten Padang Lawas
42	Kabupaten Labuhanbatu Selatan
43	Kabupaten Labuhanbatu Utara
44	Kabupaten Nias Utara
45	Kabupaten Nias Barat
371	Kota Medan
42	Kota Pematangsiantar
43	Kota Sibolga
44	Kota Tanjungbalai
45	Kota Binjai
46	Kota Tebing Tinggi
47	Kota Padangsidimpuan
48	Kota Gunungsitoli
13	Sumatera Barat	ID-SB
2.01	Kabupaten Pesisir Selatan
42	Kabupaten Solok			Pantai Cermin|Lembah Gumanti|Payung Sekaki|Lembang Jaya|Gunung Talang|Bukit Sundi|IX Koto Sungai Lasi|Kubung|X Koto Singkarak|X Koto Diatas|Junjung Sirih|Hiliran Gumanti|Tigo Lurah|Danau Kembar
43	Kabupaten Sijunjung
44	Kabupaten Tanah Datar
45	Kabupaten Padang Pariaman
46	Kabupaten Agam
47	Kabupaten Lima Puluh Kota
48	Kabupaten Pasaman
49	Kabupaten Kepulauan Mentawai
310	Kabupaten Dharmasraya
41	Kabupaten Solok Selatan
42	Kabupaten Pasaman Barat
371	Kota Padang
42	Kota Solok			Lubuk Sikarah|Tanjung Harapan
43	Kota Sawahlunto
44	Kota Padang Panjang
45	Kota Bukittinggi
46	Kota Payakumbuh
47	Kota Pariaman
14	Riau	ID-RI
2.01	Kabupaten Kampar		river
42	Kabupaten Indragiri Hulu
43	Kabupaten Bengkalis
44	Kabupaten Indragiri Hilir
45	Kabupaten Pelalawan
46	Kabupaten Rokan Hulu
47	Kabupaten Rokan Hilir
48	Kabupaten Siak		sultanate and river
49	Kabupaten Kuantan Singingi
310	Kabupaten Kepulauan Meranti
371	Kota Pekanbaru
42	Kota Dumai
15	Jambi	ID-JA
2.01	Kabupaten Kerinci		mountain
42	Kabupaten Merangin
43	Kabupaten Sarolangun
44	Kabupaten Batanghari
45	Kabupaten Muaro Jambi
46	Kabupaten Tanjung Jabung Barat
47	Kabupaten Tanjung Jabung Timur
48	Kabupaten Bungo
49	Kabupaten Tebo
371	Kota Jambi			Telanaipura|Jambi Selatan|Jambi Timur|Pasar Jambi|Pelayangan|Danau Teluk|Kota Baru|Jelutung|Alam Barajo|Danau Sipin|Paal Merah
42	Kota Sungai Penuh
16	Sumatera Selatan	ID-SS
2.01	Kabupaten Ogan Komering Ulu
42	Kabupaten Ogan Komering Ilir
43	Kabupaten Muara Enim
44	Kabupaten Lahat
45	Kabupaten Musi Rawas
46	Kabupaten Musi Banyuasin
47	Kabupaten Banyuasin
48	Kabupaten Ogan Komering Ulu Timur
49	Kabupaten Ogan Komering Ulu Selatan
310	Kabupaten Ogan Ilir
41	Kabupaten Empat Lawang
42	Kabupaten Penukal Abab Lematang Ilir
43	Kabupaten Musi Rawas Utara
371	Kota Palembang
42	Kota Pagar Alam
43	Kota Lubuk Linggau
44	Kota Prabumulih
17	Bengkulu	ID-BE
2.01	Kabupaten Bengkulu Selatan
42	Kabupaten Rejang Lebong
43	Kabupaten Bengkulu Utara
44	Kabupaten Kaur		word
45	Kabupaten Seluma
46	Kabupaten Mukomuko
47	Kabupaten Lebong
48	Kabupaten Kepahiang
49	Kabupaten Bengkulu Tengah
371	Kota Bengkulu			Selebar|Gading Cempaka|Teluk Segara|Muara Bangka Hulu|Kampung Melayu|Ratu Agung|Ratu Samban|Sungai Serut|Singaran Pati
18	Lampung	ID-LA
2.01	Kabupaten Lampung Selatan
42	Kabupaten Lampung Tengah
43	Kabupaten Lampung Utara
44	Kabupaten Lampung Barat
45	Kabupaten Tulang Bawang
46	Kabupaten Tanggamus
47	Kabupaten Lampung Timur
48	Kabupaten Way Kanan
49	Kabupaten Pesawaran
310	Kabupaten Pringsewu
41	Kabupaten Mesuji
42	Kabupaten Tulang Bawang Barat
43	Kabupaten Pesisir Barat
371	Kota Bandar Lampung
42	Kota Metro		word
19	Kepulauan Bangka Belitung|Bangka Belitung	ID-BB
2.01	Kabupaten Bangka		island
42	Kabupaten Belitung		island
43	Kabupaten Bangka Selatan
44	Kabupaten Bangka Tengah
45	Kabupaten Bangka Barat
46	Kabupaten Belitung Timur
371	Kota Pangkal Pinang
021	Kepulauan Riau	ID-KR
2.01	Kabupaten Bintan
42	Kabupaten Karimun
43	Kabupaten Natuna		sea
44	Kabupaten Lingga		given name
45	Kabupaten Kepulauan Anambas
371	Kota Batam
42	Kota Tanjung Pinang
031	Daerah Khusus Ibukota Jakarta|DKI Jakarta|Jakarta|Daerah Khusus Jakarta|Daerah Khusus Ibu Kota Jakarta	ID-JK
2.01	Kabupaten Kepulauan Seribu
371	Kota Jakarta Pusat
42	Kota Jakarta Utara
43	Kota Jakarta Barat
44	Kota Jakarta Selatan
45	Kota Jakarta Timur
12	Jawa Barat	ID-JB
2.01	Kabupaten Bogor			Cibinong|Gunungputri|Citeureup|Sukaraja|Babakan Madang|Jonggol|Cileungsi|Cariu|Sukamakmur|Parung|Gunungsindur|Kemang|Bojonggede|Leuwiliang|Ciampea|Cibungbulang|Pamijahan|Rumpin|Jasinga|Parungpanjang|Nanggung|Cigudeg|Tenjo|Ciawi|Cisarua|Megamendung|Caringin|Cijeruk|Ciomas|Dramaga|Tamansari|Klapanunggal|Ciseeng|Rancabungur|Sukajaya|Tanjungsari|Tajurhalang|Cigombong|Leuwisadeng|Tenjolaya
42	Kabupaten Sukabumi			Palabuhanratu|Simpenan|Cikakak|Bantargadung|Cisolok|Cikidang|Lengkong|Jampangtengah|Warungkiara|Cikembar|Cibadak|Nagrak|Parungkuda|Bojonggenteng|Parakansalak|Cicurug|Cidahu|Kalapanunggal|Kabandungan|Waluran|Jampangkulon|Ciemas|Kalibunder|Surade|Cibitung|Ciracap|Gunungguruh|Cicantayan|Cisaat|Kadudampit|Caringin|Sukabumi|Sukaraja|Kebonpedes|Cireunghas|Sukalarang|Pabuaran|Purabaya|Nyalindung|Gegerbitung|Sagaranten|Curugkembar|Cidolog|Cidadap|Tegalbuleud|Cimanggu|Ciambar
43	Kabupaten Cianjur
44	Kabupaten Bandung			Cileunyi|Cimenyan|Cilengkrang|Bojongsoang|Margahayu|Margaasih|Katapang|Dayeuhkolot|Banjaran|Pameungpeuk|Pangalengan|Arjasari|Cimaung|Cicalengka|Nagreg|Cikancung|Rancaekek|Ciparay|Pacet|Kertasari|Baleendah|Majalaya|Solokanjeruk|Paseh|Ibun|Soreang|Pasirjambu|Ciwidey|Rancabali|Cangkuang|Kutawaringin
45	Kabupaten Garut
46	Kabupaten Tasikmalaya			Cipatujah|Karangnunggal|Cikalong|Pancatengah|Cikatomas|Cibalong|Parungponteng|Bantarkalong|Bojongasih|Culamega|Bojonggambir|Sodonghilir|Taraju|Salawu|Puspahiang|Tanjungjaya|Sukaraja|Salopa|Jatiwaras|Cineam|Karang Jaya|Manonjaya|Gunung Tanjung|Singaparna|Mangunreja|Sukarame|Cigalontang|Leuwisari|Padakembang|Sariwangi|Sukaratu|Cisayong|Sukahening|Rajapolah|Jamanis|Ciawi|Kadipaten|Pagerageung|Sukaresik
47	Kabupaten Ciamis
48	Kabupaten Kuningan		quarter of Jakarta
49	Kabupaten Cirebon			Waled|Ciledug|Losari|Pabedilan|Babakan|Karangsembung|Lemahabang|Susukan Lebak|Sedong|Astanajapura|Pangenan|Mundu|Beber|Talun|Sumber|Dukupuntang|Palimanan|Plumbon|Weru|Kedawung|Gunung Jati|Kepetakan|Klangenan|Arjawinangun|Panguragan|Ciwaringin|Susukan|Gegesik|Kaliwedi|Gebang|Depok|Pasaleman|Pabuaran|Karangwareng|Tengah Tani|Plered|Gempol|Greged|Suranenggala|Jamblang
310	Kabupaten Majalengka
41	Kabupaten Sumedang
42	Kabupaten Indramayu
43	Kabupaten Subang
44	Kabupaten Purwakarta
45	Kabupaten Karawang
46	Kabupaten Bekasi			Tarumajaya|Babelan|Sukawangi|Tambelang|Tambun Utara|Tambun Selatan|Cibitung|Cikarang Barat|Cikarang Utara|Karang Bahagia|Cikarang Timur|Kedung Waringin|Pebayuran|Sukakarya|Sukatani|Cabangbungin|Muaragembong|Setu|Cikarang Selatan|Cikarang Pusat|Serang Baru|Cibarusah|Bojongmangu
47	Kabupaten Bandung Barat
48	Kabupaten Pangandaran
371	Kota Bogor			Bogor Selatan|Bogor Timur|Bogor Tengah|Bogor Barat|Bogor Utara|Tanah Sareal
42	Kota Sukabumi			Gunung Puyuh|Cikole|Citamiang|Warudoyong|Baros|Lembursitu|Cibeureum
43	Kota Bandung			Sukasari|Coblong|Babakan Ciparay|Bojongloa Kaler|Andir|Cicendo|Sukajadi|Cidadap|Bandung Wetan|Astanaanyar|Regol|Batununggal|Lengkong|Cibeunying Kidul|Bandung Kulon|Kiaracondong|Bojongloa Kidul|Cibeunying Kaler|Sumur Bandung|Antapani|Bandung Kidul|Buahbatu|Rancasari|Arcamanik|Cibiru|Ujungberung|Gedebage|Panyileukan|Cinambo|Mandalajati
44	Kota Cirebon			Kejaksan|Lemahwungkuk|Harjamukti|Pekalipan|Kesambi
45	Kota Bekasi			Bekasi Timur|Bekasi Barat|Bekasi Utara|Bekasi Selatan|Rawalumbu|Medansatria|Bantargebang|Pondokgede|Jatiasih|Jatisampurna|Mustikajaya|Pondokmelati
46	Kota Depok
47	Kota Cimahi
48	Kota Tasikmalaya			Cihideung|Cipedes|Tawang|Indihiang|Kawalu|Cibeureum|Tamansari|Mangkubumi|Bungursari|Purbaratu
49	Kota Banjar			Banjar|Pataruman|Purwaharja|Langensari
13	Jawa Tengah	ID-JT
2.01	Kabupaten Cilacap
42	Kabupaten Banyumas
43	Kabupaten Purbalingga
44	Kabupaten Banjarnegara
45	Kabupaten Kebumen
46	Kabupaten Purworejo
47	Kabupaten Wonosobo
48	Kabupaten Magelang			Salaman|Borobudur|Ngluwar|Salam|Srumbung|Dukun|Sawangan|Muntilan|Mungkid|Mertoyudan|Tempuran|Kajoran|Kaliangkrik|Bandongan|Candimulyo|Pakis|Ngablak|Grabag|Tegalrejo|Secang|Windusari
49	Kabupaten Boyolali
310	Kabupaten Klaten
41	Kabupaten Sukoharjo
42	Kabupaten Wonogiri
43	Kabupaten Karanganyar
44	Kabupaten Sragen
45	Kabupaten Grobogan
46	Kabupaten Blora
47	Kabupaten Rembang
48	Kabupaten Pati
49	Kabupaten Kudus
320	Kabupaten Jepara
41	Kabupaten Demak
42	Kabupaten Semarang			Getasan|Tengaran|Susukan|Suruh|Pabelan|Tuntang|Banyubiru|Jambu|Sumowono|Ambarawa|Bawen|Bringin|Bergas|Pringapus|Bancak|Kaliwungu|Ungaran Barat|Ungaran Timur|Bandungan
43	Kabupaten Temanggung
44	Kabupaten Kendal
45	Kabupaten Batang
46	Kabupaten Pekalongan			Kandangserang|Paninggaran|Lebakbarang|Petungkriyono|Talun|Doro|Karanganyar|Kajen|Kesesi|Sragi|Bojong|Wonopringgo|Kedungwuni|Buaran|Tirto|Wiradesa|Siwalan|Karangdadap|Wonokerto
47	Kabupaten Pemalang
48	Kabupaten Tegal			Margasari|Bumijawa|Bojong|Balapulang|Pagerbarang|Lebaksiu|Jatinegara|Kedungbanteng|Pangkah|Slawi|Adiwerna|Talang|Dukuhturi|Tarub|Kramat|Suradadi|Warureja|Dukuhwaru
49	Kabupaten Brebes
371	Kota Magelang			Magelang Selatan|Magelang Utara|Magelang Tengah
42	Kota Surakarta
43	Kota Salatiga
44	Kota Semarang			Semarang Tengah|Semarang Utara|Semarang Timur|Gayamsari|Genuk|Pedurungan|Semarang Selatan|Candisari|Gajahmungkur|Tembalang|Banyumanik|Gunungpati|Semarang Barat|Mijen|Ngaliyan|Tugu
45	Kota Pekalongan			Pekalongan Barat|Pekalongan Timur|Pekalongan Utara|Pekalongan Selatan
46	Kota Tegal			Tegal Barat|Tegal Timur|Tegal Selatan|Margadana
14	Daerah Istimewa Yogyakarta|Yogyakarta|DI Yogyakarta	ID-YO
2.01	Kabupaten Kulon Progo
42	Kabupaten Bantul
43	Kabupaten Gunungkidul
44	Kabupaten Sleman
371	Kota Yogyakarta
15	Jawa Timur	ID-JI
2.01	Kabupaten Pacitan
42	Kabupaten Ponorogo
43	Kabupaten Trenggalek
44	Kabupaten Tulungagung
45	Kabupaten Blitar			Wonodadi|Udanawu|Srengat|Kademangan|Bakung|Ponggok|Sanankulon|Wonotirto|Nglegok|Kanigoro|Garum|Sutojayan|Panggungrejo|Talun|Gandusari|Binangun|Wlingi|Doko|Kesamben|Wates|Selorejo|Selopuro
46	Kabupaten Kediri			Semen|Mojo|Kras|Ngadiluwih|Kandat|Wates|Ngancar|Puncu|Plosoklaten|Gurah|Pagu|Gampengrejo|Grogol|Papar|Purwoasri|Plemahan|Pare|Kepung|Kandangan|Tarokan|Kunjang|Banyakan|Ringinrejo|Kayen Kidul|Ngasem|Badas
47	Kabupaten Malang			Donomulyo|Pagak|Bantur|Sumbermanjing Wetan|Dampit|Ampelgading|Poncokusumo|Wajak|Turen|Gondanglegi|Kalipare|Sumberpucung|Kepanjen|Bululawang|Tajinan|Tumpang|Jabung|Pakis|Pakisaji|Ngajum|Wagir|Dau|Karangploso|Singosari|Lawang|Pujon|Ngantang|Kasembon|Gedangan|Tirtoyudo|Kromengan|Wonosari|Pagelaran
48	Kabupaten Lumajang
49	Kabupaten Jember
310	Kabupaten Banyuwangi
41	Kabupaten Bondowoso
42	Kabupaten Situbondo
43	Kabupaten Probolinggo			Sukapura|Sumber|Kuripan|Bantaran|Leces|Banyuanyar|Tiris|Krucil|Gading|Pakuniran|Kotaanyar|Paiton|Besuk|Kraksaan|Krejengan|Pajarakan|Maron|Gending|Dringu|Tegalsiwalan|Sumberasih|Wonomerto|Tongas|Lumbang
44	Kabupaten Pasuruan			Purwodadi|Tutur|Puspo|Lumbang|Pasrepan|Kejayan|Wonorejo|Purwosari|Sukorejo|Prigen|Pandaan|Gempol|Beji|Bangil|Rembang|Kraton|Pohjentrek|Gondangwetan|Winongan|Grati|Nguling|Lekok|Rejoso|Tosari
45	Kabupaten Sidoarjo
46	Kabupaten Mojokerto			Jatirejo|Gondang|Pacet|Trawas|Ngoro|Pungging|Kutorejo|Mojosari|Dlanggu|Bangsal|Puri|Trowulan|Sooko|Gedeg|Kemlagi|Jetis|Dawarblandong|Mojoanyar
47	Kabupaten Jombang
48	Kabupaten Nganjuk
49	Kabupaten Madiun			Kebonsari|Dolopo|Geger|Dagangan|Kare|Gemarang|Wungu|Madiun|Jiwan|Balerejo|Mejayan|Saradan|Pilangkenceng|Sawahan|Wonoasri
320	Kabupaten Magetan
41	Kabupaten Ngawi
42	Kabupaten Bojonegoro
43	Kabupaten Tuban
44	Kabupaten Lamongan
45	Kabupaten Gresik
46	Kabupaten Bangkalan
47	Kabupaten Sampang
48	Kabupaten Pamekasan
49	Kabupaten Sumenep
371	Kota Kediri			Mojoroto|Kota|Pesantren
42	Kota Blitar			Kepanjenkidul|Sukorejo|Sananwetan
43	Kota Malang			Blimbing|Klojen|Kedungkandang|Sukun|Lowokwaru
44	Kota Probolinggo			Kademangan|Wonoasih|Mayangan|Kanigaran|Kedopok
45	Kota Pasuruan			Gadingrejo|Purworejo|Bugul Kidul|Panggungrejo
46	Kota Mojokerto			Prajuritkulon|Magersari|Kranggan
47	Kota Madiun			Kartoharjo|Manguharjo|Taman
48	Kota Surabaya
49	Kota Batu		word
16	Banten	ID-BT
2.01	Kabupaten Pandeglang
42	Kabupaten Lebak
43	Kabupaten Tangerang			Balaraja|Jayanti|Tigaraksa|Jambe|Cisoka|Kresek|Kronjo|Mauk|Kemiri|Sukadiri|Rajeg|Pasar Kemis|Teluknaga|Kosambi|Pakuhaji|Sepatan|Curug|Cikupa|Panongan|Legok|Pagedangan|Cisauk|Sukamulya|Kelapa Dua|Sindang Jaya|Sepatan Timur|Solear|Gunung Kaler|Mekar Baru
44	Kabupaten Serang			Kramatwatu|Waringinkurung|Bojonegara|Pulo Ampel|Ciruas|Kragilan|Pontang|Tirtayasa|Tanara|Cikande|Kibin|Carenang|Binuang|Petir|Tunjung Teja|Baros|Cikeusal|Pamarayan|Kopo|Jawilan|Ciomas|Pabuaran|Padarincang|Anyar|Cinangka|Mancak|Gunungsari|Bandung|Lebak Wangi
371	Kota Tangerang			Tangerang|Jatiuwung|Batuceper|Benda|Cipondoh|Ciledug|Karawaci|Periuk|Cibodas|Neglasari|Pinang|Karang Tengah|Larangan
42	Kota Cilegon
43	Kota Serang			Serang|Kasemen|Walantaka|Curug|Cipocok Jaya|Taktakan
44	Kota Tangerang Selatan
051	Bali	ID-BA
2.01	Kabupaten Jembrana
42	Kabupaten Tabanan
43	Kabupaten Badung
44	Kabupaten Gianyar
45	Kabupaten Klungkung
46	Kabupaten Bangli
47	Kabupaten Karangasem
48	Kabupaten Buleleng
371	Kota Denpasar
12	Nusa Tenggara Barat	ID-NB
2.01	Kabupaten Lombok Barat
42	Kabupaten Lombok Tengah
43	Kabupaten Lombok Timur
44	Kabupaten Sumbawa		island
45	Kabupaten Dompu
46	Kabupaten Bima			Monta|Bolo|Woha|Belo|Wawo|Sape|Wera|Donggo|Sanggar|Ambalawi|Langgudu|Lambu|Madapangga|Tambora|Soromandi|Parado|Lambitu|Palibelo
47	Kabupaten Sumbawa Barat
48	Kabupaten Lombok Utara
371	Kota Mataram
42	Kota Bima			Rasanae Barat|Rasanae Timur|Asakota|Raba|Mpunda
13	Nusa Tenggara Timur	ID-NT
2.01	Kabupaten Kupang			Semau|Kupang Barat|Kupang Timur|Sulamu|Kupang Tengah|Amarasi|Fatuleu|Takari|Amfoang Selatan|Amfoang Utara|Nekamese|Amarasi Barat|Amarasi Selatan|Amarasi Timur|Amabi Oefeto Timur|Amfoang Barat Daya|Amfoang Barat Laut|Semau Selatan|Taebenu|Amabi Oefeto|Amfoang Timur|Fatuleu Barat|Fatuleu Tengah|Amfoang Tengah
42	Kabupaten Timor Tengah Selatan
43	Kabupaten Timor Tengah Utara
44	Kabupaten Belu
45	Kabupaten Alor		island
46	Kabupaten Flores Timur
47	Kabupaten Sikka
48	Kabupaten Ende
49	Kabupaten Ngada
310	Kabupaten Manggarai		quarter of Jakarta
41	Kabupaten Sumba Timur
42	Kabupaten Sumba Barat
43	Kabupaten Lembata
44	Kabupaten Rote Ndao
45	Kabupaten Manggarai Barat
46	Kabupaten Nagekeo
47	Kabupaten Sumba Tengah
48	Kabupaten Sumba Barat Daya
49	Kabupaten Manggarai Timur
320	Kabupaten Sabu Raijua
41	Kabupaten Malaka		strait
371	Kota Kupang			Alak|Maulafa|Kelapa Lima|Oebobo|Kota Raja|Kota Lama
061	Kalimantan Barat	ID-KB
2.01	Kabupaten Sambas
42	Kabupaten Mempawah
43	Kabupaten Sanggau
44	Kabupaten Ketapang		port
45	Kabupaten Sintang
46	Kabupaten Kapuas Hulu
47	Kabupaten Bengkayang
48	Kabupaten Landak		animal
49	Kabupaten Sekadau
310	Kabupaten Melawi
41	Kabupaten Kayong Utara
42	Kabupaten Kubu Raya
371	Kota Pontianak
42	Kota Singkawang
12	Kalimantan Tengah	ID-KT
2.01	Kabupaten Kotawaringin Barat
42	Kabupaten Kotawaringin Timur
43	Kabupaten Kapuas
44	Kabupaten Barito Selatan
45	Kabupaten Barito Utara
46	Kabupaten Katingan
47	Kabupaten Seruyan
48	Kabupaten Sukamara
49	Kabupaten Lamandau
310	Kabupaten Gunung Mas
41	Kabupaten Pulang Pisau
42	Kabupaten Murung Raya
43	Kabupaten Barito Timur
371	Kota Palangkaraya
13	Kalimantan Selatan	ID-KS
2.01	Kabupaten Tanah Laut
42	Kabupaten Kotabaru
43	Kabupaten Banjar			Aluh Aluh|Kertak Hanyar|Gambut|Sungai Tabuk|Martapura|Karang Intan|Astambul|Simpang Empat|Pengaron|Sungai Pinang|Aranio|Mataraman|Beruntung Baru|Martapura Barat|Martapura Timur|Sambung Makmur|Paramasan|Telaga Bauntung|Tatah Makmur|Cintapuri Darussalam
44	Kabupaten Barito Kuala
45	Kabupaten Tapin
46	Kabupaten Hulu Sungai Selatan
47	Kabupaten Hulu Sungai Tengah
48	Kabupaten Hulu Sungai Utara
49	Kabupaten Tabalong
310	Kabupaten Tanah Bumbu
41	Kabupaten Balangan
371	Kota Banjarmasin
42	Kota Banjarbaru
14	Kalimantan Timur	ID-KI
2.01	Kabupaten Paser
42	Kabupaten Kutai Kartanegara
43	Kabupaten Berau
47	Kabupaten Kutai Barat
48	Kabupaten Kutai Timur
49	Kabupaten Penajam Paser Utara
311	Kabupaten Mahakam Ulu
371	Kota Balikpapan
42	Kota Samarinda
44	Kota Bontang
15	Kalimantan Utara	ID-KU
2.01	Kabupaten Bulungan		sports hall of Jakarta
42	Kabupaten Malinau
43	Kabupaten Nunukan
44	Kabupaten Tana Tidung
371	Kota Tarakan
071	Sulawesi Utara	ID-SA
2.01	Kabupaten Bolaang Mongondow
42	Kabupaten Minahasa
43	Kabupaten Kepulauan Sangihe
44	Kabupaten Kepulauan Talaud
45	Kabupaten Minahasa Selatan
46	Kabupaten Minahasa Utara
47	Kabupaten Minahasa Tenggara
48	Kabupaten Bolaang Mongondow Utara
49	Kabupaten Kepulauan Siau Tagulandang Biaro
310	Kabupaten Bolaang Mongondow Timur
41	Kabupaten Bolaang Mongondow Selatan
371	Kota Manado
42	Kota Bitung
43	Kota Tomohon
44	Kota Kotamobagu
12	Sulawesi Tengah	ID-ST
2.01	Kabupaten Banggai
42	Kabupaten Poso		lake
43	Kabupaten Donggala
44	Kabupaten Toli-Toli
45	Kabupaten Buol
46	Kabupaten Morowali
47	Kabupaten Banggai Kepulauan
48	Kabupaten Parigi Moutong
49	Kabupaten Tojo Una Una
310	Kabupaten Sigi
41	Kabupaten Banggai Laut
42	Kabupaten Morowali Utara
371	Kota Palu
13	Sulawesi Selatan	ID-SN
2.01	Kabupaten Kepulauan Selayar
42	Kabupaten Bulukumba
43	Kabupaten Bantaeng
44	Kabupaten Jeneponto
45	Kabupaten Takalar
46	Kabupaten Gowa
47	Kabupaten Sinjai
48	Kabupaten Bone
49	Kabupaten Maros
310	Kabupaten Pangkajene dan Kepulauan
41	Kabupaten Barru
42	Kabupaten Soppeng
43	Kabupaten Wajo
44	Kabupaten Sidenreng Rappang
45	Kabupaten Pinrang
46	Kabupaten Enrekang
47	Kabupaten Luwu
48	Kabupaten Tana Toraja
322	Kabupaten Luwu Utara
44	Kabupaten Luwu Timur
46	Kabupaten Toraja Utara
371	Kota Makassar
42	Kota Parepare
43	Kota Palopo
14	Sulawesi Tenggara	ID-SG
2.01	Kabupaten Kolaka
42	Kabupaten Konawe
43	Kabupaten Muna		island
44	Kabupaten Buton		island
45	Kabupaten Konawe Selatan
46	Kabupaten Bombana
47	Kabupaten Wakatobi
48	Kabupaten Kolaka Utara
49	Kabupaten Konawe Utara
310	Kabupaten Buton Utara
41	Kabupaten Kolaka Timur
42	Kabupaten Konawe Kepulauan
43	Kabupaten Muna Barat
44	Kabupaten Buton Tengah
45	Kabupaten Buton Selatan
371	Kota Kendari
42	Kota Bau Bau
15	Gorontalo	ID-GO
2.01	Kabupaten Gorontalo			Limboto|Telaga|Batudaa|Tibawa|Batudaa Pantai|Boliyohuto|Telaga Biru|Bongomeme|Tolangohula|Mootilango|Pulubala|Limboto Barat|Tilango|Tabongo|Biluhu|Asparaga|Talaga Jaya|Bilato|Dungaliyo
42	Kabupaten Boalemo
43	Kabupaten Bone Bolango
44	Kabupaten Pohuwato
45	Kabupaten Gorontalo Utara
371	Kota Gorontalo			Kota Barat|Kota Selatan|Kota Utara|Dungingi|Kota Timur|Kota Tengah|Sipatana|Dumbo Raya|Hulonthalangi
16	Sulawesi Barat	ID-SR
2.01	Kabupaten Pasangkayu
42	Kabupaten Mamuju
43	Kabupaten Mamasa
44	Kabupaten Polewali Mandar
45	Kabupaten Majene
46	Kabupaten Mamuju Tengah
081	Maluku	ID-MA
2.01	Kabupaten Maluku Tengah
42	Kabupaten Maluku Tenggara
43	Kabupaten Kepulauan Tanimbar
44	Kabupaten Buru		island
45	Kabupaten Seram Bagian Timur
46	Kabupaten Seram Bagian Barat
47	Kabupaten Kepulauan Aru
48	Kabupaten Maluku Barat Daya
49	Kabupaten Buru Selatan
371	Kota Ambon
42	Kota Tual
12	Maluku Utara	ID-MU
2.01	Kabupaten Halmahera Barat
42	Kabupaten Halmahera Tengah
43	Kabupaten Halmahera Utara
44	Kabupaten Halmahera Selatan
45	Kabupaten Kepulauan Sula
46	Kabupaten Halmahera Timur
47	Kabupaten Pulau Morotai
48	Kabupaten Pulau Taliabu
371	Kota Ternate
42	Kota Tidore Kepulauan
091	Papua	ID-PA	region
2.03	Kabupaten Jayapura			Sentani|Sentani Timur|Depapre|Sentani Barat|Kemtuk|Kemtuk Gresi|Nimboran|Nimbokrang|Unurum Guay|Demta|Kaureh|Ebungfao|Waibu|Nambluong|Yapsi|Airu|Raveni Rara|Gresi Selatan|Yokari
45	Kabupaten Kepulauan Yapen
46	Kabupaten Biak Numfor
310	Kabupaten Sarmi
41	Kabupaten Keerom
45	Kabupaten Waropen
49	Kabupaten Supiori
320	Kabupaten Mamberamo Raya
371	Kota Jayapura			Jayapura Utara|Jayapura Selatan|Abepura|Muara Tami|Heram
12	Papua Barat	ID-PB
2.02	Kabupaten Manokwari
43	Kabupaten Fak Fak
46	Kabupaten Teluk Bintuni
47	Kabupaten Teluk Wondama
48	Kabupaten Kaimana
311	Kabupaten Manokwari Selatan
42	Kabupaten Pegunungan Arfak
13	Papua Selatan	ID-PS
2.01	Kabupaten Merauke
42	Kabupaten Boven Digoel
43	Kabupaten Mappi
44	Kabupaten Asmat		people
14	Papua Tengah	ID-PT
2.01	Kabupaten Nabire
42	Kabupaten Puncak Jaya		mountain
43	Kabupaten Paniai		lake
44	Kabupaten Mimika
45	Kabupaten Puncak		hills near Bogor
46	Kabupaten Dogiyai
47	Kabupaten Intan Jaya
48	Kabupaten Deiyai
15	Papua Pegunungan	ID-PE
2.01	Kabupaten Jayawijaya
42	Kabupaten Pegunungan Bintang
43	Kabupaten Yahukimo
44	Kabupaten Tolikara
45	Kabupaten Mamberamo Tengah
46	Kabupaten Yalimo
47	Kabupaten Lanny Jaya
48	Kabupaten Nduga
16	Papua Barat Daya	ID-PD
2.01	Kabupaten Sorong			Makbon|Beraur|Salawati|Seget|Aimas|Klamono|Sayosa|Segun|Mayamuk|Salawati Selatan|Klabot|Klawak|Maudus|Mariat|Klayili|Klaso|Moisegen|Sorong|Bagun|Wemak|Sunook|Buk|Saengkeduk|Malabotom|Konhir|Klasafet|Hobard|Salawati Tengah|Botain|Sayosa Timur
42	Kabupaten Sorong Selatan
43	Kabupaten Raja Ampat
44	Kabupaten Tambrauw
45	Kabupaten Maybrat
371	Kota Sorong			Sorong|Sorong Timur|Sorong Barat|Sorong Kepulauan|Sorong Utara|Sorong Manoi|Sorong Kota|Klaurung|Malaimsimsa|Maladum Mes`
