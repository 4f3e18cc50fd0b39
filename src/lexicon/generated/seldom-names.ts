// Written by `npm run pack` from `seldom-names`.
export const data: string = `799 Group
99to5Google
9A Bola
7A24
9AAP FactCheck
7ABB
4ABBA
9ABC Indonesia
9ABC News Australia
7ABM Investama
7ACWA Power
7ADOR
:AEK Athens
7AEON
4AFP Australia
:AI Peppers
4AJI Jakarta
4ALLDAY PROJECT
7APRIL Group
7APRIL	^
4APROFI
4APSYFI
4ARSSI
4ASEAN Football Federation
7ASML
4ASPEBINDO
@Aaliyah
@Aang
7Abbott
@Abdulrahman
@Abdur
@Abidzar
@Aboe
7Accenture
7Accor
:Accrington Stanley
7Ace Hardware
@Achiruddin
@Acmad
@Acosta
7AdaKami
:Adana Demirspor
7Adani Group
7Adani	^
7Adaro Andalan Indonesia
7Adaro Minerals
7Adhi Commuter
7Adhi Commuter Properti
7Adhi Persada Gedung
@Adhitia
@Adhy
@Adian
7Adidas
@Adies
7Adira Dinamika Multi Finance
7Adira Finance
@Adita
@Adityo
@Adjie
4Administrasi Umum Bea Cukai China
7Advan
@Afnan
@Agha
7Agincourt Resources
7Agrinas Jaladri Nusantara
7PT Agrinas Jaladri Nusantara	^
7Agrinas Palma Nusantara
7PT Agrinas Palma Nusantara	^
7Agung Podomoro Land
7PT Agung Podomoro Land	^
7Agung Sedayu	Agung Sedayu Group
@Agusman
@Ahsan
7Aice
@Aiman
7Air Canada
7Air China
7Air France
7Air India Express
7Air Macau
7Air New Zealand
7AirAsia X
@Airin
4Aismoli
@Aisyahrani
7Ajaib Group
7Ajaib Sekuritas
@Ajat
7Ajinomoto
7Ajinomoto Indonesia
@Akira
7Akseleran
9Akurat.co
4Al Irsyad
:Al Khaleej
:Al Qadsiah
:Al Rayyan
:Al Wasl
9Al-Masirah
7Alamtri	Alamtri Resources Indonesia		ADRO
@Albertina
@Alberto
@Aldeguer
7Alfamidi
@Alfis
@Alfons
7Alibaba Cloud
@Alimin
@Alissa
7All Nippon Airways
7Allianz
:Almere City
7Alodokter
@Alonso
:Alpha Tauri
:AlphaTauri	^
:Alter Ego X
@Altman
@Alya
7Amar Bank
7Amartha
@Amel
@Ammar
@Amorim
@Amri
@Anang
@Ancelotti
@Andina
@Andrie
@Andry
@Anggawira
@Anggiat
4Angkatan Muda Partai Golkar			AMPG
4AMPG	^
4Angkatan Muda Pembaharuan Indonesia			AMPI
4AMPI	^
7Anglo American
@Anindya
@Anji
@Anshori
7Ant Group
9Antara News	Antara
7Antavaya
7Anteraja
@Anthonius
@Anto
@Aoyama
@Apip
@Aprino
@Apriyani
@Aqilatunnisa
9Arab News
@Arbi
7Archipelago International
@Ardhito
@Arfan
@Arie
@Ariel
@Aries
@Ario
:Aris Limassol
@Ariston
8Arizona State University
@Arlan
@Armand
@Armen
@Arne
9Ars Technica
@Arsjad
@Artanto
@Arteria
@Arteta
7Artha Graha
7Arutmin Indonesia
@Ary
@Aryono
7Aselsan
@Ashanty
7Asia Pacific Fibers
7Asian Agri
7Asiana Airlines
7Asics
@Asnawi
4Asosiasi Fintech Indonesia			AFTECH
4AFTECH	^
4Asosiasi Pesepak Bola Profesional Indonesia
4Asosiasi Petani Kelapa Sawit Indonesia
4Apkasindo	^
4Asprov PSSI
4Astindo
7Astra Agro Lestari
7Astra Credit Companies
7Astra Daihatsu	Astra Daihatsu Motor		ADM
7Astra Financial
7Astra Otoparts
9Astro Awani
7Astrolab
7Asuransi Jasa Indonesia
7Jasindo	^
@Aswin
@Atikah
@Atikoh
@Atip
@Atta
:Aura Esports
@Aurel
:Austin FC
7Auto2000
4Avenged Sevenfold
7Avoskin
@Awiek
@Axelsen
7Axioo
@Ayoe
7Azerbaijan Airlines
@Azhari
@Azriel
@Azzahra
7BAE Systems
5BB TNBTS
9BBC Persia
9BBC Verify
5BBMKG Wilayah III Denpasar
7BBVA
7BCA Finance
7BCA Sekuritas
7BCA Syariah
7BFI Finance
7BHP
4BIGBANG
7BNI Asset Management
7BNI Life
7BNP Paribas
7BP-AKR
7BPD DIY
7Bank BPD DIY	^
5BPHN
8BPK Penabur
5BPLH
5BPMI
5BPMI Setpres	^
5BPMI Sekretariat Presiden	^
5BPOLBF
5BPPTKG
7BRI Danareksa Sekuritas
7BRI Insurance
7BRI Life
7BRI Ventures
5BSIP
5BSKAP
5BTNGR
7BTPN Syariah
7Bank BTPN Syariah	^
7BUMA
7Badak LNG
5BAZNAS RI	Badan Amil Zakat Nasional		Baznas
5Badan Anggaran DPR RI	Badan Anggaran DPR		Banggar DPR
4Badan Antariksa India
4Badan Antariksa Rusia
5Badan Intelijen dan Keamanan Polri
5Baintelkam Polri	^
5Baintelkam	^
5Barantin	Badan Karantina Indonesia
4Badan Keamanan Kesehatan Inggris			UKHSA
4UKHSA	^
5Badan Kebijakan Pembangunan Kesehatan
5Badan Legislasi DPR RI	Badan Legislasi DPR		Baleg DPR
5Badan Otorita Borobudur
5Badan Pelaksana Otorita Danau Toba			BPODT
5BPODT	^
5Badan Pemelihara Keamanan Polri
5Baharkam Polri	^
5Badan Penerimaan Negara
5Badan Pengawas Tenaga Nuklir
5Bapeten	^
5Badan Pengawasan Mahkamah Agung
5Badan Pengawas MA	^
5Bawas MA	^
5Badan Pengelola Transportasi Jabodetabek			BPTJ
5BPTJ	^
5Badan Pengembangan Infrastruktur Wilayah
5Badan Pengendalian Lingkungan Hidup
5Badan Pengkajian MPR
5Badan Peradilan Umum
4Badan Perfilman Indonesia
@Bagnaia
7Bahana Sekuritas
7Bahana TCW
7Bahana TCW Investment Management
@Baidowi
7Baidu
@Baim
7Bain & Company
4Baitul Muslimin Indonesia			Bamusi
4Bamusi	^
7Bakrie Sumatera Plantations
4Bala Keselamatan
7Balenciaga
:Balestier Khalsa
:Bali United Youth
7Bandai
9Bangkapos	Bangka Pos
7Bangkok Airways
7Bank Aceh Syariah
7Bank Aceh	^
7Bank Aladin
7Bank Aladin Syariah
7Bank Artha Graha
7Bank Pembangunan Daerah Jawa Barat dan Banten	Bank BJB
7PT Bank Pembangunan Daerah Jawa Barat dan Banten	^
7Bank BJB Syariah
7Bank BPD Bali
7Bank BPD Bali
7Bank Pembangunan Daerah Bali	^
7PT Bank Pembangunan Daerah Bali	^
7Bank BTPN
7BTPN	^
7Bank BTPN
7Bank SMBC Indonesia	^
7SMBC Indonesia	^
7Bank Banten
7Bank Bengkulu
7Bank KB Bukopin	Bank Bukopin
7Bank KB Indonesia	^
7Bank Century
7Bank Ina
7Bank Jambi
7Bank Jambi
7Bank Pembangunan Daerah Jambi	^
7PT Bank Pembangunan Daerah Jambi	^
7Bank Pembangunan Daerah Jawa Tengah	Bank Jateng
7PT Bank Pembangunan Daerah Jawa Tengah	^
7Bank Pembangunan Daerah Jawa Timur	Bank Jatim
7PT Bank Pembangunan Daerah Jawa Timur	^
7Bank Kalsel
7Bank Kalsel
7Bank Pembangunan Daerah Kalimantan Selatan	^
7PT Bank Pembangunan Daerah Kalimantan Selatan	^
7Bank Kalteng
7Bank Kaltimtara
7Bank Kaltimtara
7Bank Pembangunan Daerah Kalimantan Timur dan Utara	^
7PT Bank Pembangunan Daerah Kalimantan Timur dan Utara	^
7Bank Lampung
7Bank Lampung
7Bank Pembangunan Daerah Lampung	^
7PT Bank Pembangunan Daerah Lampung	^
7Bank Maluku Malut
7Bank Maluku Malut
7Bank Pembangunan Daerah Maluku dan Maluku Utara	^
7PT Bank Pembangunan Daerah Maluku dan Maluku Utara	^
7Bank Muamalat
7Bank Mutiara
7Bank NTB Syariah
7Bank NTB Syariah
7Bank NTB	^
7Bank Pembangunan Daerah Nusa Tenggara Barat	^
7PT Bank Pembangunan Daerah Nusa Tenggara Barat	^
7Bank NTT
7Bank NTT
7Bank Pembangunan Daerah Nusa Tenggara Timur	^
7PT Bank Pembangunan Daerah Nusa Tenggara Timur	^
7Bank Nagari
7Bank Nagari
7Bank Pembangunan Daerah Sumatera Barat	^
7PT Bank Pembangunan Daerah Sumatera Barat	^
4Bank Negara Malaysia
7Bank Neo Commerce
7Bank Panin
7Panin Bank	^
7Bank Papua
7Bank Papua
7Bank Pembangunan Daerah Papua	^
7PT Bank Pembangunan Daerah Papua	^
7Bank Saqu
4Bank Sentral Rusia
4Bank Sentral Turki
7Bank Sinarmas
7Bank Sulselbar
7Bank Sulselbar
7Bank Pembangunan Daerah Sulawesi Selatan dan Barat	^
7PT Bank Pembangunan Daerah Sulawesi Selatan dan Barat	^
7Bank Sulteng
7Bank SulutGo
7Bank SulutGo
7Bank Pembangunan Daerah Sulawesi Utara dan Gorontalo	^
7PT Bank Pembangunan Daerah Sulawesi Utara dan Gorontalo	^
7Bank Sumsel Babel
7Bank Sumsel Babel
7Bank Pembangunan Daerah Sumatera Selatan dan Bangka Belitung	^
7PT Bank Pembangunan Daerah Sumatera Selatan dan Bangka Belitung	^
7Bank Sumut
7Bank Sumut
7Bank Pembangunan Daerah Sumatera Utara	^
7PT Bank Pembangunan Daerah Sumatera Utara	^
7Bank Syariah Mandiri
7Bank UOB Indonesia
7UOB	^
7Bank Victoria
7Bank Woori Saudara
7Bank of America
7Bank of China
7Bank of India
7Bank of Singapore
4Banteng Muda Indonesia
4Barasuara
7Barata Indonesia
7Barclays
7Bareksa
4Barikade 98
4Barisan Muda Penegak Amanat Nasional			BM PAN
4BM PAN	^
:Barito Putra	Barito Putera
7Barito Renewables	Barito Renewables Energy		BREN
@Basarah
5Basarnas Jakarta
@Baskara
@Bastianini
7Batik Air Malaysia
@Bawono
9Beautynesia
@Beckham
:Beerschot
:Beijing Guoan
9Bellingcat
7Benelli
@Benni
7Bentoel
@Benyamin
7Berau Coal
7Berdikari
7PT Berdikari	^
7Berkshire Hathaway
@Betharia
@Bezzecchi
:Bhayangkara Presisi Indonesia
@Bhima
@Bhullar
:Bigetron Alpha
7Bilibili
@Billy
:Bima Perkasa Jogja
7Bina Karya
4Bintang Muda Indonesia
:Bintang Timur Surabaya
8Binus School
8Binus School Simprug
7Biofarma	Bio Farma
7BioNTech
4Biro Statistik Nasional China
4Biro Statistik Nasional	^
7Bitget
@Bivitri
7Biznet
:Black Steel Manokwari
:Blacklist International
9Bleacher Report
7Blizzard Entertainment
7BlueScope
@Bojan
7Bombardier
4Bon Jovi
@Bonnie
7Booking.com
:Boom Esports
7Boston Consulting Group
@Boyamin
4Bravo Lima
7Brawijaya Hospital
7Broadcom
@Bryan
7Bumi Serpong Damai
7Burberry
7Burger King
@Busrul
4Byon Combat
9CBC News
7CBRE
:CF Monterrey
:CF Montreal
7CGS International Sekuritas Indonesia
7CIMB
7CJ ENM
9CNBC TV18
9CNET
7CNOOC
4COGAT
4CORTIS
4CPIB
4CPTPP
7CRRC
9CTV News
9Cadena SER
7Cahaya Inti Sentosa
9Caixin
9Calciomercato.com	Calciomercato
8Caltech
@Calvijn
@Calvin
7CanSino
7Canalys
7Canon
7Capital Economics
:Cardiff City
7Cargill
7Carrefour
7Cartier
7Casio
7Cebu Pacific
9CekFakta
@Celine
:Central Coast Mariners
:Cercle Brugge
7Cessna
@Chafidz
7Chagee
@Chandrawati
7Changan
9Channel 13
:Charleroi
:Charlton Athletic
7Chatime
@Chebrov
@Chen
@Cheryl
7Chevron
7Chevron Pacific Indonesia
7PT Chevron Pacific Indonesia	^
:Chiangrai United
@Chico
:Chievo
@Chika
7China Airlines
9China Daily
7China Development Bank			CDB
7CDB	^
7China Eastern Airlines
7China Railway
7China Southern Airlines
8Chinese University of Hong Kong
:Chonburi FC
9Chosun
9Chosun Biz
@Chriswanto
7Cimory
@Cindy
7Cinema 21
7Ciputra Development
5Citata DKI
7Citra Marga Nusaphala Persada
7Coca-Cola
7Coca Cola	^
7CoinGecko
7Comcast
:Cong An Ha Noi
7ConocoPhillips
:Consadole Sapporo
7CoreWeave
:Corinthians
9Corriere della Sera
7Credit Suisse
7CrowdStrike
7Crunchyroll
:Cruzeiro
7Crypto.com
7Cube Entertainment
@Cucun
9Cult of Mac
4D'Masiv
4DARPA
7DC Studios
7DCI Indonesia
5DJPPR
:DPMM FC
:Brunei DPMM	^
4DPP REI
5DPRKP DKI Jakarta
9DW Indonesia
:Daegu FC
:Daejeon Red Sparks	Daejeon JungKwanJang Red Sparks
7Dahana
7PT Dahana	^
@Dahnil
7Daihatsu Motor
7Daihatsu Sales Operation
9Daily Sabah
9Daily Star
5Daker Madinah
5Daker Makkah
7Perum DAMRI	Damri
7Danacita
7Badan Pengelola Investasi Daya Anagata Nusantara	Danantara
7Danareksa
7PT Danareksa	^
@Danis
7Daop 1 Jakarta
7KAI Daop 1 Jakarta	^
7Daop 2 Bandung
7Daop 3 Cirebon
7Daop 4 Semarang
7Daop 5 Purwokerto
7Daop 6 Yogyakarta
7Daop 7 Madiun
7Daop 8 Surabaya
7Daop 9 Jember
@Dasco
7Data.ai
@Daud
@Davide
@Dedie
7Dee Company
7DeepMind
7DeepMind
7Google DeepMind	^
@Dejan
7Delta Dunia
@Denada
@Dendi
5Denjaka
7Denso
@Deolipa
4Departemen Energi AS
4Departemen Pertanian AS
4Departemen Transportasi AS
4Departemen Urusan Veteran
:Deportivo La Coruna
:Derby County
@Desiana
@Desta
@Destry
7Deutsche Bank
@Devie
4Dewan Keamanan Nasional Tertinggi Iran
5DKPP RI	Dewan Kehormatan Penyelenggara Pemilu		DKPP
4Dewan Kesenian Jakarta
5Dewan Nasional Kawasan Ekonomi Khusus
5Dewan Pengupahan Nasional
5Dewan Pertimbangan Agung
4Dewan Wali Iran
@Dewangga
@Dhahana
9Dhaka Tribune
@Dhani
@Dhany
@Dharsyi
9Diario Sport
@Diawara
@Dibia
7Digimap
9Digital Trends
@Diky
@Dimitri
@Dino
5Direktorat Jenderal Aplikasi Informatika
5Ditjen Aptika	^
5Direktorat Jenderal Bimbingan Masyarakat Islam
5Ditjen Bimas Islam	^
5Direktorat Jenderal Bina Administrasi Kewilayahan
5Direktorat Jenderal Bina Marga
5Ditjen Bina Marga	^
5Direktorat Jenderal Cipta Karya
5Direktorat Jenderal Guru dan Tenaga Kependidikan
5Direktorat Jenderal Kebudayaan
5Direktorat Jenderal Kesehatan Lanjutan
5Direktorat Jenderal Ketenagalistrikan
5Direktorat Jenderal Pelayanan Kesehatan
5Ditjen Yankes	^
5Direktorat Jenderal Pelindungan Kebudayaan dan Tradisi
5Direktorat Jenderal Pencegahan dan Pengendalian Penyakit
5Direktorat Jenderal Pendidikan Dasar dan Menengah
5Direktorat Jenderal Pendidikan Islam
5Direktorat Jenderal Pendidikan Vokasi
5Ditjen Vokasi	^
5Direktorat Jenderal Penegakan Hukum
5Direktorat Jenderal Pengawasan Ruang Digital
5Direktorat Jenderal Pengembangan Ekspor Nasional
5Direktorat Jenderal Penyelenggaraan Haji
5Direktorat Jenderal Perbendaharaan
5DJPb	^
5Direktorat Jenderal Perlindungan Konsumen dan Tertib Niaga
5Ditjen PKTN	^
5Direktorat Jenderal Perumahan
5Direktorat Jenderal Peternakan dan Kesehatan Hewan
5Ditjen PKH	^
5Direktorat Jenderal Potensi Pertahanan
5Direktorat Jenderal Prasarana dan Sarana Pertanian
5Direktorat Jenderal Riset dan Pengembangan
5Direktorat Jenderal Sumber Daya Air
5Ditjen SDA	^
5Direktorat PPA-PPO
5Direktorat Pelindungan WNI
5Direktorat Pelindungan WNI Kemlu	^
5Direktorat Tindak Pidana Ekonomi Khusus Bareskrim Polri
5Dittipideksus Bareskrim Polri	^
5Dittipideksus Bareskrim	^
5Direktorat Tindak Pidana Siber Bareskrim Polri
5Dittipidsiber Bareskrim Polri	^
5Dittipidsiber Bareskrim	^
5Direktorat Tindak Pidana Tertentu Bareskrim Polri
5Dittipidter Bareskrim Polri	^
5Dittipidter Bareskrim	^
5Disnakertransgi DKI Jakarta
5Dispenal
5Distamhut DKI
@Ditha
5Ditjen Bimas Hindu
5Ditjen Bimas Kristen
5Ditjen Bina Keuangan Daerah
5Ditjen Binwasnaker
5Ditjen Diktiristek
5Ditjen EBTKE
5Ditjen Gakkum
5Ditjen Gakkum Kehutanan
5Ditjen KSDAE
5Ditjen Pas
5Ditlantas Polda Metro Jaya
5Ditreskrimsus Polda Metro Jaya
5Ditreskrimum Polda Metro Jaya
5Ditresnarkoba Polda Metro Jaya
5Dittipidnarkoba Bareskrim Polri
5Dittipidum Bareskrim Polri
5Dittipidum Bareskrim	^
5Divif 1 Kostrad
5Divhumas Polri	Divisi Humas Polri
5Divpropam	Divisi Profesi dan Pengamanan Polri		Divpropam Polri
5Div Propam Polri	^
7Divre I Sumatera Utara
7Divre II Sumatera Barat
7Divre III Palembang
7Divre IV Tanjungkarang
@Djaka
@Djayadi
7Dok dan Perkapalan Surabaya
7Dongfeng
@Dradjad
7DreamWorks
7Dunlop
7Dyandra Promosindo
7Dyandra	^
4EFL
4ELSAM
7EMC
:EVOS Divine
7Eastspring
7Easycash
9Eating Well
@Eca
7Ecolab
7EdgeConneX
@Eizar
7Eka Hospital
9El Chiringuito
9El Mundo
7Elbit Systems
@Elin
@Elkan
@Ellen
@Elma
7Elnusa Petrofin
@Elva
7Emirates Airline
8Emory University
@Emrus
7Energi Mega Persada
@Eniya
@Enrique
9Entertainment Tonight
7Epson
7Equinor
7Erafone
@Erdi
@Eriko
@Ermy
7Ernst & Young
7Erspo
@Erwan
9Espos
@Ester
@Eswin
7Ethiopian Airlines
@Etty
9Eurogamer
7Eurokars Motor Indonesia
7Evercoss
7Evergrande
7Excelso
:Exeter City
7ExxonMobil
4FA Thailand
:FC Den Bosch
:FC Dordrecht
:FC Eindhoven
:FC Emmen
:Emmen	^
:FC Nurnberg
:FC Tokyo
7FDR
4FEMA
4Federasi Sepak Bola Internasional	FIFA
7FIFGROUP
4FIFPro
4PB FORKI	FORKI
@Fabian
@Fabrizio
@Faby
@Fadia
:Fafage Banua
:Fagiano Okayama
@Fahmy
@Fairuz
@Faizal
@Fajriyah
:Famalicao
@Fandy
@Fankar
@Fanny
@Fariz
@Farrel
9Fars News
7Fast Food Indonesia
@Fawait
@Febrio
7Federal International Finance
4Federasi Sepak Bola Arab Saudi
4Federasi Sepak Bola Argentina
4Federasi Sepak Bola Australia
4Federasi Sepak Bola Italia			FIGC
4FIGC	^
4Federasi Sepak Bola Kamboja
4Federasi Sepak Bola Singapura
4Federasi Sepak Bola Spanyol			RFEF
4RFEF	^
@Felicia
@Feni
7Ferrero
@Fify
7Finnet Indonesia
7First Resources
7First Travel
9Firstpost
@Fitroh
8Flinders University
4For Revenge
7Fore Coffee
7Fore Kopi Indonesia	^
4Forest Watch Indonesia
7Fortinet
4Fourtwnty
9Fox Business
7Foxconn
9France 24
9France24	^
9France Info
@Francine
@Fredy
7Freeport-McMoRan
@Frega
@Frits
:Frosinone
7Fujifilm
9Full Fact
@Furusato
4GEBRAK
4GOT7
:GS Caltex
7GSK
7GT Radial
4Gabungan Industri Pariwisata Indonesia			GIPI
4GIPI	^
7Gajah Tunggal
5Gakkum Kehutanan
5Gakkumdu
4Gapensi
@Garcia
4Garda Bangsa
4Garda Pemuda NasDem
7Garmin
4Garnita Malahayati
7Garuda Indonesia Group	Garuda Indonesia
7Garuda Maintenance Facility AeroAsia			GMF
7GMF	^
7GMF AeroAsia	^
:Garuda Select
7Garudafood
@Gazalba
7Gazprom
5Gegana
5Gegana Brimob	^
8George Washington University
8Georgia Tech
4Gerakan Kristiani Indonesia Raya			Gekira
4Gekira	^
4Gerakan Muslim Indonesia Raya			Gemira
4Gemira	^
4Gerakan Pemuda Ka'bah			GPK
4GPK	^
4Gerakan Pemuda Kabah	^
4Gereja Anglikan
4Gereja Batak Karo Protestan			GBKP
4GBKP	^
4Gereja Bethel Indonesia			GBI
4GBI	^
4Gereja Inggris
4Gereja Kristen Indonesia			GKI
4GKI	^
4Gereja Kristen Injili di Tanah Papua
4GKI di Tanah Papua	^
4GKI Papua	^
4Gereja Kristen Jawa			GKJ
4GKJ	^
4Gereja Kristen Jawi Wetan			GKJW
4GKJW	^
4Gereja Kristen Pasundan
4Gereja Kristen Protestan Indonesia			GKPI
4GKPI	^
4Gereja Kristen Protestan Simalungun			GKPS
4GKPS	^
4Gereja Kristen Sulawesi Tengah			GKST
4GKST	^
4Gereja Masehi Injili di Minahasa			GMIM
4GMIM	^
4Gereja Masehi Injili di Timor			GMIT
4GMIT	^
4Gereja Mawar Sharon
4Gereja Ortodoks Rusia
4Gereja Ortodoks Ukraina
4Gereja Pantekosta di Indonesia			GPdI
4GPdI	^
4Gereja Protestan Maluku			GPM
4GPM	^
4Gereja Protestan di Indonesia bagian Barat			GPIB
4GPIB	^
4Gereja Protestan di Indonesia Bagian Barat	^
4Gereja Protestan Indonesia bagian Barat	^
4Gereja Tiberias Indonesia
4Gereja Tiberias	^
4Gereja Toraja
@Gerry
@Giorgio
@Giri
9Give Me Sport
9Gizmodo
7GlaxoSmithKline
7Glencore
9Globo Esporte
7GoPro
7GoTo Gojek Tokopedia	GoTo
7GoTo Financial
9Goal International	Goal.com
@Gogot
9Good Housekeeping
7Goodyear
7Gotion
@Gousta
7Gramedia
7Gramedia Pustaka Utama	^
7Penerbit Gramedia	^
7Grayscale
7Great Wall
@Gregoria
:Gremio
@Greysia
9Grid.id
8Griffith University
@Guardiola
7Gulaku
7Gulf Air
5Gulkarmat DKI
7Gunbuster Nickel Industry
7Gunung Harta
@Gusril
@Guswanto
7H&M
4HIMKI
7HP Indonesia
7HTC
@Haidar
7Haier
@Haikal
7Hainan Airlines
:Hajduk Split
:Halus FC
@Hamilton
@Hamim
@Hanafi
7Hankook
:Hanoi FC
8Hanyang University
7Harbour Energy
9Harian Jogja
9Harian Pelita
9Harian Terbit
@Harianto
@Harli
@Harlin
9Harper's Bazaar
7Harum Energy
7PT Harum Energy	^
@Harun
@Hasanudin
7Hasbro
@Hassanudin
@Hasudungan
7Hawaiian Airlines
4Hayat Tahrir al-Sham
9Health.com
4Hearts2Hearts
8Hebrew University
@Heddy
:Heidenheim
@Helfi
@Hendy
@Hengki
@Hengky
@Henra
@Heppy
@Herdiansyah
@Herditya
@Herjun
@Herzaky
@Hetifah
@Higashiyama
4Hijau Daun
7Hillcon
7Hilton
@Hinca
7Hisense
@Hodak
7HokBen
8Hokkaido University
@Hokky
:Holstein Kiel
7Home Credit Indonesia
7Honda Motor	Honda
8Hong Kong University of Science and Technology
7Hongqi
7Hotel Indonesia Natour
@Hotman
:Hougang United
4Houthi Yaman	Houthi
@Huang
@Huda
:Huddersfield Town
@Hudi
4Huria Kristen Batak Protestan			HKBP
4HKBP	^
7Husky-CNOOC Madura
7Hutama Karya Infrastruktur
7Hyatt
7Hypermart
7Hyundai Motor	Hyundai
7Hyundai Motor Group	^
7Hyundai Motor Company	^
7Hyundai Motor Manufacturing Indonesia
4IADO
4ICDX
7IFG Life
4Ikatan Guru Indonesia	IGI
7IHS Markit
4IKAPI
7IKEA
4ILLIT
4INKINDO
4IPEF
4IPHI
9ISNA
7ITA Airways
4ITTF
@Ibrahimovic
@Ibrohim
7Icon Plus
7PLN Icon Plus	^
7Iconnet
@Igun
@Iis
4Ikatan Apoteker Indonesia
4PB IDI	Ikatan Dokter Indonesia		IDI
4Ikatan Pedagang Pasar Indonesia			IKAPPI
4IKAPPI	^
4Ikappi	^
4Ikatan Pencak Silat Indonesia
4PB IPSI	^
@Ike
@Iko
7Imajinari
@Imron
7InDrive
7inDrive	^
7InJourney Destination Management
7InJourney Hospitality
@Inara
@Inarno
7Indah Kiat Pulp & Paper
7Indah Kiat	^
9Indian Express
8Indiana University
7Indika Energy
7PT Indika Energy	^
7Indo Premier Sekuritas
7Indofarma Global Medika
7Indofood CBP Sukses Makmur
7Indofood CBP	^
7Indonesia Asahan Aluminium
7INALUM	^
7PT Indonesia Asahan Aluminium	^
4Indonesian Mining Association
4Indonesian Petroleum Association
7Indorama
7Industri Telekomunikasi Indonesia
7Industrial and Commercial Bank of China			ICBC
7ICBC	^
7Infovesta
@Inge
7Insta360
8Institut Karolinska
8Institut Teknologi PLN			ITPLN
8ITPLN	^
4Instran
7Intan Agung Makmur
9Interfax
7Intiland
@Inul
9Investing.com
@Inzaghi
@Ipuk
@Ipunk
9Iran International
@Irto
@Irvina
7Ismaya Live
@Isnawa
@Isnur
7Israel Aerospace Industries
@Issara
@Isyana
7Itochu
@Ivo
@Ixfan
7J Resources
7J&T Express
7JBIC
7JERA
7JETRO
7JICA
7JLL
4JPL
7JYP Entertainment
7Jababeka
4Jabatan Imigresen Malaysia
7Jadestone Energy
@Jafar
@Jairi
@Jaja
@Jajuli
:Jakarta BIN
4Jakarta Defensive Driving Consulting
:Jakarta Garuda Jaya
7Jakarta International Container Terminal
:Jakarta STIN BIN
7Jakarta Tourisindo
7Jamkrida Jakarta
@Janelle
7Janji Jiwa
@Jansen
7Japfa Comfeed	Japfa
7Jasa Tirta
7Jasamarga Bali Tol
7Jasamarga Jogja Solo
7Jasamarga Metropolitan Tollroad
7Jasamarga Transjawa Tol
7Jasaraharja Putera
7Java Festival Production
@Jazuli
@Jedar
@Jeirry
@Jeje
7Jeju Air
:Jeju United
@Jeka
@Jenca
:Jeonnam Dragons
7JetBlue
7Jetstar
7Jetstar Asia
@Jhonsen
@Jiang
9Jiji Press
7Jinko Solar
@Jirayut
@Jisman
7Jiwasraya
7PT Asuransi Jiwasraya	^
7Asuransi Jiwasraya	^
7PT Jiwasraya	^
@Jody
@Joey
@Johanis
7Johnson & Johnson
@Josua
@Juda
@Judha
@Jufriyanto
4Juicy Luicy
@Jumhur
@Junaedi
@Junas
7Juneyao
@Jupe
@Jusri
:Juve Stabia
7KAI Bandara
7Kereta Commuter Indonesia	KAI Commuter
7KAI Logistik
7KAI Services
4KATSEYE
7KB Financial
7KB Kookmin Bank
9KBIZoom
5KDEI Taipei
4KEHATI
7KEPCO
5KIP Aceh
4KIPP Indonesia
5KKHI
5KKHI Makkah	^
:Deinze	KMSK Deinze
5KPAID
7KPMG
7Kadokawa
:Kagendra
:Kaiserslautern
7Kalla Group
@Kamaruddin
@Kamarudin
@Kamhar
4Kangen Band
4Kantor HAM PBB
5Kanwil DJP Wajib Pajak Besar
7Kapal Api
@Karel
@Kariyanto
@Karyoto
:Kashiwa Reysol
@Kasie
:Kasimpasa
7Katadata Insight Center
7Kawan Lama
7Kawasaki Heavy Industries
7Kawasaki Motor Indonesia
:Kaya FC
7Kearney
5ATR/BPN	Kementerian Agraria dan Tata Ruang		Kementerian ATR
5Kementerian Ekraf	Kementerian Ekonomi Kreatif		Kemenekraf
5Kementerian Investasi dan Hilirisasi	Kementerian Investasi		Kementerian Investasi/BKPM
5Kementerian Investasi dan Hilirisasi/BKPM	^
5Kemenbud	Kementerian Kebudayaan
4Kementerian Kesehatan Iran
4Kementerian Kesehatan Lebanon
4Kementerian Kesehatan Malaysia
4Kementerian Kesehatan Singapura
4Kementerian Keuangan China
5KLH	Kementerian Lingkungan Hidup
5Kementerian Lingkungan Hidup/Badan Pengendalian Lingkungan Hidup	^
5KLH/BPLH	^
5Kementerian PPN
5KemenPAN RB	Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi		KemenPAN-RB
5Kementerian Dikdasmen	Kementerian Pendidikan Dasar dan Menengah		Kemendikdasmen
4Kementerian Pertahanan China
4Kementerian Pertahanan Inggris
4Kementerian Pertahanan Jepang
4Kementerian Pertahanan Korea Selatan
4Kementerian Pertahanan Ukraina
4Kementerian Tenaga Kerja Singapura
4Kepolisian Israel
4Kepolisian Korea Selatan
4Kepolisian Thailand
4Kesatuan Perempuan Partai Golkar			KPPG
4KPPG	^
4Kesthuri
4Keuskupan Agung Medan
4Keuskupan Agung Semarang
4Keuskupan Bogor
4Keuskupan Ruteng
9Khaosod
@Khareza
@Kholid
7Kideco Jaya Agung
7Kideco	^
@Kiky
7Kilang Pertamina Balikpapan
@Kimberly
7Kimia Farma Tbk	Kimia Farma
7Kimia Farma Diagnostika
8King Saud University
@Klopp
@Kluivert
7Knight Frank
7Knight Frank Indonesia
4Koalisi Masyarakat Sipil untuk Reformasi Sektor Keamanan
4Koalisi Ojol Nasional
5Koarmada
5Koarmada II
5Koarmada III
5Kogabwilhan
5Kogabwilhan I
5Kogabwilhan III
7KoinWorks
5Kolinlamil
@Komaidi
@Komeng
5Komisi Fatwa MUI
4Komite Disiplin PSSI
4Komdis PSSI	^
5Komite I DPD
5Komite III DPD
5Komite IV DPD
4Komite Penghapusan Bensin Bertimbel
5Komite Reformasi Polri
4Komite Wasit PSSI
9Kommersant
5Komnas Pengendalian Tembakau
@Kompany
4Komunitas Konsumen Indonesia
7Konimex
4Konsil Kedokteran Indonesia	Konsil Kesehatan Indonesia		KKI
5Koopsudnas
5Kopaska
4Korea Astronomy and Space Science Institute
:Korea Expressway
5Korbrimob	Korps Brimob		Brimob
5Korbrimob Polri	^
5Kortastipidkor Polri
5Kortastipidkor	^
7Kpler
7Krakatau Bandar Samudera
7Krakatau International Port
7Krakatau Posco
7Krakatau Sarana Infrastruktur
7Kraken
7Krama Yudha Tiga Berlian Motors
7Kresna Sekuritas
@Krisno
@Kristomei
7Krom Bank Indonesia
7Krom Bank	^
:Kudus Sukun Badak
@Kulna
9kumparanNEWS	Kumparan
@Kuntadi
@Kusnaryanto
7Kuwait Airways
4LADI
4LBH Masyarakat
:LCR Honda Castrol
:LDU Quito
7LG Energy Solution
9LKBN
4LPGA
5LPPOM
5LPPOM MUI	^
:Lamphun Warriors
9Lampung Post
8Lancaster University
7Lapindo Brantas
7PT Lapindo Brantas	^
7Lapindo	^
4Lashkar-e-Taiba
4Laskar Merah Putih
@Latif
@Latopada
@Lauren
4Layanan Cuaca Nasional AS
@Leavitt
8Lee Kuan Yew School of Public Policy
5Lembaga Pengelola Dana Bergulir			LPDB
5LPDB	^
5Lembaga Perlindungan Anak Indonesia			LPAI
5LPAI	^
5Lembaga Produktivitas Nasional
5Lemdiklat Polri
7Len Industri
7PT Len Industri	^
7Defend ID	^
@Lenggogeni
@Levy
@Leza
7Li Auto
@Lila
@Liliek
7Linknet
7Lintasarta
7Lippo Cikarang
7Lippo Karawaci
9Liputan 6	Liputan6.com
9Liputan6 SCTV	^
7Live Nation
9Liverpool Echo
@Liza
@Lodewijk
7Logitech
4Lomba Sihir
:Lorient
7Lotte Chemical Indonesia
7PT Lotte Chemical Indonesia	^
@Lozhkin
7Lufthansa
@Luluk
7Lunar Outpost
@Luqman
@Lusiana
8MAN IC Serpong
7MAPPA
7MBDA
7MD Entertainment
4MDMC
4MEOVV
7MG Motor
7MG Motor Indonesia	^
7Morris Garage	^
4MLB
7MNC Bank
7MNC Land
9MNC Portal
7MNC Vision
9MSNBC
@Ma'ruf
5Mabesad
5Mabesal
@Mabruri
@Machi
@Machica
:Machida Zelvia
:Madura FC
:Magdeburg
7Mahaka
5MKD DPR	Mahkamah Kehormatan Dewan		MKD
4Mahkamah Konstitusi Thailand
@Majid
9Makan Bola
:Malaga CF
:Malut United FC	Malut United
@Mamdani
9Manchester Evening News
@Mandra
:Manisa BBSK
@Manoj
7Manulife
7Manulife Aset Manajemen Indonesia
@Maqdir
@Marcelino
@Marcella
@Marciano
@Mardiono
@Maresca
@Marini
@Marissya
7Marriott
@Marshel
@Martinez
@Maruddin
@Masayu
@Mascherano
7Masdar
7Maserati
9Mashable
7Maspion Group
7Maspion	^
4Masyarakat Transportasi
@Masyhud
@Mauricio
4Max Planck Institute
7Maxima Pictures
@Maxime
@Mayndra
@Ma’ruf
7McAfee
7McDonald's
7McDonalds	^
7McKinsey & Company
7McKinsey	^
7Media Nusantara Citra
@Medvedev
7Meituan
@Melanie
@Melly
@Menghani
9Mental Floss
9Mentari TV
:Mercedes-AMG Petronas
7Merck
7Merdeka Battery Materials
7Merdeka Gold Resources
7Merpati Nusantara Airlines
7Merpati	^
@Messi
7Metaplanet
9Middle East Monitor
7Midea
7Midi Utama Indonesia
7Midjourney
@Mikel
7Miles Films
@Minola
7Mirae Asset	Mirae Asset Sekuritas Indonesia
@Mirah
@Mirza
7Mister Aladin
@Mitha
7Mitra Adiperkasa
7Mitra Keluarga
:Mitra Surabaya
7Mitsubishi Heavy Industries
7Mitsubishi Motors Krama Yudha Sales Indonesia
7Mitsui & Co
7Mitsui	^
7Mixue
7Miyako
7Mizuho
9Mola
@Mona
:Moncongbulo FC
7Mondelez
9Mongabay
@Morbidelli
:Morph Team
9Mothership
@Mualem
:Muangthong United
7Mubadala Energy
7Mubadala	^
@Muchlis
@Mufti
@Multazam
7Multi Bintang Indonesia
@Munjirin
7Musica Studios
@Mustakim
@Mustangin
4Musyawarah Kekeluargaan Gotong Royong			MKGR
4MKGR	^
4Ormas MKGR	^
@Mutia
@Mutiara
7MyRepublic
7NBCUniversal
4NCT
4NCT U
4NDRC
4NDX AKA
7NEDO
9NHK World
4NHL
9NHS
4NIST
7NTT Data
7NTT DATA	^
9NTV
:Nakhon Ratchasima
7Nam Air
@Nangoi
@Nanik
7Nanovest
9Narasi Newsroom
@Nasriah
@Nathanael
4National Institutes of Health			NIH
4NIH	^
@Naufal
7Naval Group
:Navbahor
@Nazib
7Neta Auto Indonesia
@Neuer
7Neuralink
7NeutraDC
7New Priok Container Terminal
9New Scientist
8Newcastle University
7Newmont
9News.com.au
9News18
@Newsom
7Nexon
@Nezar
@Ngatiyana
@Nieto
@Nikita
9Nikkan Sports
9Nine News
7Ninja Xpress
7Nippon Indosari Corpindo
7Nippon Paint
@Nirina
@Nirmala
@Nirwan
@Nisya
@Nitya
@Nixon
7Nojorono
@Norman
8Northeastern University
7Northrop Grumman
@Nurlaili
@Nurma
7Nusa Halmahera Minerals
:Nusantara United
9O Jogo
7OCBC Sekuritas
:OH Leuven
7OKX
5Oditurat Militer
@Ogawa
@Ogi
8Ohio State University
@Oki
@Okie
@Okki
@Oktavianus
@Okto
@Oky
@Olla
7Oman Air
7Omoda
4One Pride MMA
7OnePlus
7Orang Tua Group
8Oregon State University
4Organisasi Energi Atom Iran
8Osaka University
@Ossy
5Badan Otorita Ibu Kota Nusantara	Otorita Ibu Kota Nusantara		OIKN
9Ouest-France
7Oxford Economics
@Oya
4PB PABSI	PABSI
:PAOK
4PB ISSI
4Mutiara Cardinal	PB Mutiara Cardinal
4PB POBSI
9PBS
:PDRM FC
4PERDOSKI
4PERKI
4PGSI
4PHRI Bali
4PHRI DIY
7PK Entertainment
7PLN Batam
7PLN IP
7PLN NP
7PLN UID Jakarta Raya
7PLN UID Sumatera Utara
7PO Haryanto
7PO Sinar Jaya
4PODSI
7PP Presisi
:PSBS	PSBS Biak
5PSDKP
:PSGC Ciamis
:PSPS Riau
7PT Garam
7PT PP
7PT Pembangunan Perumahan	^
7Pembangunan Perumahan	^
7PTPP	^
7PT Pelindo II
5PT Penjaminan Infrastruktur Indonesia
4PTMSI
7PTPN II
7PTPN III
7PTPN IV
7PTPN IV PalmCo
7PTPN V
7PTPN VIII
7PTPN XI
5PTUN Jakarta
7Pabrik Kertas Tjiwi Kimia
7Tjiwi Kimia	^
@Paiman
:Bank SumselBabel	Palembang Bank SumselBabel
:Palembang Bank Sumsel	^
:Palembang Bank Sumsel Babel	^
7Paljaya
7PalmCo
7Palo Alto Networks
7Pamapersada Nusantara			PAMA
7PAMA	^
7PT Pamapersada Nusantara	^
7Pama Persada	^
@Pamrihadi
7Pan Brothers
@Panalihon
:Panathinaikos
@Pangi
:Pangsuma FC
7Panin Sekuritas
5Panitia Penyelenggara Ibadah Haji			PPIH
5PPIH	^
5PPIH Arab Saudi	^
5Pansus Hak Angket Haji
7Paramount Global
7Paramount Land
:Paris FC
4Parlemen Iran
4Parlemen Israel
4Parlemen Malaysia
@Parosil
4Pasukan Quds
@Pavesio
@Pecco
7Pelayaran Bahtera Adhiguna
7Pelindo Jasa Maritim
7Pelindo Terminal Petikemas
4PELTI	Pelti
4PP Pelti	^
4Pemuda Katolik
4Pemuda Muslimin Indonesia
:Penang FC
4Pengurus Besar Taekwondo Indonesia			PBTI
4PBTI	^
5Penjaminan Infrastruktur Indonesia
8Pennsylvania State University
:Perak FC
4Perbarindo
4Percasi
4PB Percasi	^
4Perempuan Bangsa
4Perempuan Indonesia Raya			Pira
4Pira	^
@Perez
4Perhimpunan Dokter Spesialis Kardiovaskular Indonesia
4Perhimpunan Dokter Spesialis Penyakit Dalam Indonesia			PAPDI
4PAPDI	^
4Perpadi
4Perpani
4PB Perpani	^
4Persagi
4PB PASI	Persatuan Atletik Seluruh Indonesia		PASI
4PP PBSI	Persatuan Bulutangkis Seluruh Indonesia		PBSI
4Persatuan Golf Indonesia
4Persaudaraan Setia Hati Terate			PSHT
4PSHT	^
:Persewangi Banyuwangi
:Persikota Tangerang
7Pertamina Drilling
7Pertamina EP Cepu
7Pertamina Foundation
7Pertamina Hulu Energi ONWJ
7Pertamina Hulu Indonesia
7Pertamina Hulu Mahakam
7PT Pertamina Hulu Mahakam	^
7Pertamina Hulu Sanga Sanga
7Pertamina Power
7Pertamina Retail
7Pertamina Training & Consulting
5Perum Jasa Tirta
7Perum PPD
7Perumda Tugu Tirta
7Perum Peruri	Peruri
7Perusahaan Pengelola Aset
@Peskov
7PetroChina
7Petronas Carigali
7Philippine Airlines
9Philstar
7Phintraco Sekuritas
9PhoneArena
@Pinkan
@Pinto
@Pisondiwan
@Piter
7Pixar
7Pizza Hut
7Pledis Entertainment
7Pluang
@Pochettino
8Podomoro University
@Poengky
5Polairud
:Police Tero
8Polije
8Polinela
8Politeknik Ilmu Pemasyarakatan
8Politeknik Imigrasi
8Politeknik Negeri Jember
8Politeknik Negeri Lampung
8Politeknik Negeri Samarinda
8Politeknik Siber dan Sandi Negara
9PolitiFact
8Poltek SSN
8Poltekbang Surabaya
8Poltekim
8Poltekip
8Poltekkes Kemenkes Jakarta
8Poltekpel Surabaya
5Pomdam Jaya
7Pondok Indah Group
8Pondok Pesantren Al Khoziny
8Ponpes Al Khoziny	^
8Pondok Pesantren Al-Zaytun
8Ponpes Al Zaytun	^
8Al Zaytun	^
8Pondok Pesantren Nurul Jadid
8Pondok Pesantren Salafiyah Syafi'iyah Sukorejo
8Ponpes Asshiddiqiyah
8Ponpes Lirboyo
7Populix
4Pordasi
7Posco
@Pramudya
@Prananda
@Prapto
@Praswad
7Pratt & Whitney
:Prawira Harum Bandung	Prawira Bandung
7Primajasa
@Prita
7Procter & Gamble
7Prodia Widyahusada
7Protelindo
9Psychology Today
4Puan PAN
@Pujiyono
7Pupuk Iskandar Muda
7Pupuk Sriwidjaja
7Pupuk Sriwidjaja Palembang	^
7Pupuk Sriwidjaja
7Pusri	^
5Pusat Data Nasional
5Pusat Investasi Pemerintah
5Pusat Kesehatan Haji
4Pusat Studi Hukum dan Kebijakan
5Pusdokkes Polri
5Pushidrosal
5Puslabfor Polri
5Puslabfor	^
5Puslabfor Bareskrim Polri	^
5Puspenerbad
5Puspom TNI
7PwC
@Quartararo
8Queen Mary University of London
7RANS Entertainment
7Rans Entertainment	^
9RFI
7RHB
7RHB Sekuritas
4RIIZE
9RM.id
9RMC Sport
8RMIT University
:RRQ Kazu
:RRQ Ryu
4RS Abdi Waluyo
4RS Indonesia
4RS Islam Jakarta
4RS Kanker Dharmais
4RS Medistra
4RS Polri Kramat Jati
4RS Polri	^
4RS Pondok Indah
4RS Telogorejo
4RS Universitas Indonesia
4RS UI	^
:RSC Anderlecht
:Anderlecht	^
4RSJ Cisarua
4RSPAD Gatot Soebroto
4RSPI Sulianti Saroso
4RSUP Dr Kariadi
4RSUP Kariadi	^
4RSUP Dr Sardjito
4RSUP Fatmawati
4RS Fatmawati	^
4RSUP Hasan Sadikin			RSHS
4RSHS	^
4RSUP M Djamil
4RSUP Persahabatan
4RS Persahabatan	^
4RSUP Prof Ngoerah
:RWDM
@Rabin
4Rabithah Alawiyah
9Radar Cirebon
9Radar Jogja
9Radar Solo
7Railink
7Rajawali Corpora
@Rakhmat
7Rakuten
7Ramayana Lestari Sentosa	Ramayana
4Rampai Nusantara
@Ramses
@Ramzi
@Randhika
@Randy
:RANS Nusantara	Rans Nusantara FC
7Rapi Films
@Rayhan
:Rayong FC
7Raytheon
7Razer
@Razman
:Real Madrid Castilla
7Reasuransi Indonesia Utama
@Rebecca
4Rebellion Rose
:Red Bull KTM Ajo
@Rehan
7Rekayasa Industri
7Rekind	^
4Relawan Perjuangan Demokrasi			Repdem
4Repdem	^
7Reliance Sekuritas
7Renesas
@Reonald
@Rerie
@Resa
@Retno
9Reuters Fact Check
@Rexy
@Reynold
@Rezza
@Riadi
7Riau Andalan Pulp and Paper
7PT Riau Andalan Pulp and Paper	^
@Ribka
7Richeese Factory
@Ricko
@Rico
@Riduan
@Rifki
@Rifkie
@Rifky
@Rifqinizamy
:Rijeka
7Rimbun Air
@Rins
@Rionny
@Risal
@Risky
@Rivan
@Riza
@Rizaludin
@Robben
@Robby
@Roberth
7Robinhood
4Rocket Rockers
@Rohadi
@Ronal
@Roni
7Rosalia Indah
:Rosenborg
@Rosihan
@Rosmaida
@Rosmauli
7Royal Air Maroc
7Royal Brunei Airlines
@Ruben
@Rudianto
4Rumah Sakit Al Shifa
4Rumah Sakit Nasser
5Rupbasan KPK
@Rustamadji
@Ryo
7S&P Global Market Intelligence
:SC Paderborn
:Paderborn	^
4SEVENTEEN
7SK Hynix
7SK Telecom
8SMA Kolese Kanisius
8SMA Labschool
8SMA Pangudi Luhur
8SMA Taruna Nusantara
7SMBC
4SMERU
:SPAL
7SPI Asset Management
5SSDM Polri
4ST12
8STIK Lemdiklat Polri
8STIP Jakarta
@Saaih
:Sadakata United
@Saeful
4Safety Defensive Consultant Indonesia
@Safira
7Safran
@Safrizal
@Sahrin
@Sahroni
@Saidah
@Saidiman
@Saldi
7Salim Ivomas
@Salwa
9SamMobile
7Samator Indo Gas
8Sampoerna University
5Samsat Jakarta Timur
@Samsun
7Samsung SDI
:San Lorenzo
@Sanchez
@Sangap
7Santander
5Sarana Multigriya Finansial
4Sarbumusi
@Sarjan
@Sarjoko
@Sarmuji
@Sarwendah
:Satria Muda Pertamina Bandung	Satria Muda Pertamina
4Satuan Relawan Indonesia Raya
7Saudi Electricity
7Saxo Bank
@Saylor
@Sayoga
8Sciences Po
9Scientific American
9ScreenRant
7Screenplay Films
:Scuderia Ferrari
7Sea Group
7SeaBank Indonesia
8Secapa AD
@Seftyana
@Selvi
7Semen Baturaja
7PT Semen Baturaja	^
7Semen Gresik
@Semuel
5Sentra Gakkumdu
4Sentral Organisasi Karyawan Swadiri Indonesia			Soksi
4Soksi	^
4SOKSI	^
@Sepriana
@Septi
5Seskoal
8Sespim Polri
8Sespimti Polri
5Setjen MPR
@Shahril
:Shanghai Shenhua
@Sheikholeslami
@Sheilla
7Shein
@Shenaishil
@Sheringham
@Sholeh
:Shonan Bellmare
7Shueisha
@Shugo
7SiCepat
@Siddik
7Siemens
7Siemens Healthineers
@Silfester
@Silmy
9Sinar Harapan
7Sinar Jaya
7Sinemaku Pictures
7Sinergi Gula Nusantara
8Singapore Management University
4Sinode GMIM
7Sinohydro
@Sisyani
9Sky Italia	Sky Sport Italia
7Smartfren Telecom	Smartfren
7Smilegate
4Smithsonian Institution
4Smithsonian	^
9Soccer King
7Sociolla
8Soegijapranata Catholic University
7Solaria
@Solihin
7Solusi Bangun Indonesia
7Solusi Sinergi Digital
@Sonny
7Sony Music
7Sony Pictures
@Soponwit
@Soraya
7Soraya Intercine Films
7Source Music
7Southwest Airlines
9Space.com
:Spartak Moskow
7SpiceJet
7Spindo
7Spirit Airlines
9Sponichi
9Sports Chosun
9Sportskeeda
9Squawka
7Sri Lankan Airlines
7SriLankan Airlines	^
:Stade Brestois
9Stadium Astro
7Starbucks Indonesia	Starbucks
7Starlux
7Statista
7Stockbit Sekuritas
7Studio Ghibli
9Stuff.co.nz
:Sturm Graz
@Subandi
7Subholding Gas
@Sudewo
@Sugiran
@Sugiyama
@Suharini
@Suharnomo
@Suharyo
@Suhyana
@Sukadi
@Sukamta
@Sumardji
7Sumitomo
@Sunhaji
7Super Indo
7Superbank
@Supian
@Supianto
@Surono
7Surveyor Indonesia
7PT Surveyor Indonesia	^
7Surya Citra Media
@Susatyo
@Susiwijono
@Susyana
:Suwon FC
@Suyus
8Swiss German University
@Syafi’i
@Syafrin
@Syahril
9Sydney Morning Herald
@Syifa
7TBS Energi Utama
7TCL
9TEAMtalk
5TGUPP
4THE BOYZ
7THEBLACKLABEL
5TNBTS
4TWICE
4Taliban Pakistan
@Tanak
@Tandyo
7TaniFund
@Tardozzi
4Taruna Merah Putih
@Taryono
@Taslimah
7Tata Sons
@Tatang
:Team Falcons
9LPP TVRI	Televisi Republik Indonesia		TVRI
7TelkomGroup	Telkom Indonesia
7Telkom Group	^
7Telkomsat
7Temasek
@Temmy
8Temple University
7Terminal Petikemas Surabaya
@Tessa
8Texas A&M University
@Thaddeus
7Thai AirAsia
@Thalita
:Thanh Hoa
9Thanh Nien
@Thariq
9The Atlantic
4The Changcuters
4The Fed Dallas
4The Fed Minneapolis
9The Moscow Times
9Moscow Times	^
9The Nation Thailand
4The Rolling Stones
4The Wahid Institute
7Ticketmaster
@Tigor
:Tigres UANL
@Tijjani
@Tiko
:Tim Garuda Muda
5Tim Tabur Kejaksaan
:Timnas AS
:Timnas Aljazair
:Timnas Belgia
:Timnas Burundi
:Timnas Curacao
:Timnas Denmark
:Timnas Ekuador
:Timnas Ghana
:Timnas Hong Kong
:Timnas Hungaria
:Timnas Iran
:Timnas Kamerun
:Timnas Kolombia
:Timnas Lebanon
:Timnas Mali
:Timnas Mesir
:Timnas Myanmar
:Timnas Norwegia
:Timnas Oman
:Timnas Palestina
:Timnas Panama
:Timnas Pantai Gading
:Timnas Polandia
:Timnas Rumania
:Timnas Senegal
:Timnas Serbia
:Timnas Singapura
:Timnas Swedia
:Timnas Timor Leste
:Timnas UEA
:Timnas Ukraina
:Timnas Uruguay
:Timnas Wales
:Timnas Yordania
@Tio
7Tirta Fresindo Jaya
7Toba Bara
7Toba Pulp	Toba Pulp Lestari
@Todung
7Toei Animation
@Tohari
7Tokopedia TikTok
:Tokushima Vortis
9Tom's Hardware
@Tomsi
7Tower Bersama
7Toyota Motor Corporation	Toyota
:Toyota Gazoo Racing
:Trackhouse MotoGP
:Tranmere Rovers
7Trans Jakarta	TransJakarta
7TransNusa
7Transsion
7Transvision
7TrendForce
@Trent
7Tri Indonesia
9Tribun Banten
9Tribun Banyumas
9Tribun Bekasi
9TribunJabar	Tribun Jabar
9Tribun Jakarta
9TribunJakarta	^
9TribunJatim	Tribun Jatim
9TribunJogja	Tribun Jogja
9Tribun Network
9Tribun Palu
9Tribun Solo
9TribunSolo	^
9TribunNews	Tribunnews
7Trigana Air
7Trigana	^
7Trina Solar
7Trinity Optima Production
7Triputra Agro Persada
7Triputra Group
7Grup Triputra	^
@Trubus
@Trunoyudo
7Tsingshan
8Tufts University
@Tumpak
@Tumpanuli
4Tunas Indonesia Raya
@Tunggul
7Tupperware
@Turiyah
@Tya
8UIN Ar-Raniry Banda Aceh
8UIN KHAS Jember
8UIN SMH Banten
8UIN Sultan Maulana Hasanuddin Banten
4UNCTAD
4UNESCAP
4UNIDO
7US Steel
@Ubaid
@Ubed
7Ultrajaya
@Umam
@Umarsyah
@Umuh
7Under Armour
9Unilad
7Uniqlo
4Unit 8200
7Universal Music
7Universal Music Group	^
7Universal Music Indonesia	^
8Universitas Abdurrab
8Universitas Al Azhar
8BINUS	Universitas Bina Nusantara		Binus
8Universitas Bina Sarana Informatika			UBSI
8UBSI	^
8Bina Sarana Informatika	^
8Universitas Ciputra Makassar
8University of Hong Kong	Universitas Hong Kong
8Johns Hopkins	Universitas Johns Hopkins
8Universitas Katolik Santo Thomas
8Universitas Medan
8Universitas Muhammadiyah Kalimantan Timur
8Universitas Muhammadiyah Kupang
8Universitas Muhammadiyah Riau
8NYU	Universitas New York
8UNS Solo	Universitas Sebelas Maret		UNS
8Universitas Tribhuwana Tunggadewi
8University of Adelaide
8University of Arizona
8University of Birmingham
8University of British Columbia
8University of London
8University of Maryland
8University of Minnesota
8University of Oslo
8University of Southern California
8University of Virginia
8University of Western Australia
7Unlimited Production
@Untoro
7Upbit
9Us Weekly
:Uthai Thani
@Utje
@Uus
7VKTR
7VKTR Teknologi Mobilitas
:VVV-Venlo
7Valbury Sekuritas
:Vasco da Gama
@Veda
:Velez Sarsfield
9VentureBeat
@Verrell
7Versace
@Verstappen
9Verywell Health
9Very Well Health	^
8Victoria University of Wellington
@Vidi
7VietJet Air
7Vietjet	^
7Vietjet Air	^
9Vietnam Plus
@Vikram
:Visakha FC
@Vishal
@Vishwash
7Vistara
9VN Express	VnExpress
9Voetbal International
:Voin Esports
@Wadephul
@Wafid
7Wahana Makmur Sejati
@Wamildan
@Wang
7Warner Bros Discovery	Warner Bros
7Warner Music
9Warta Ekonomi
9Wartakotalive	Warta Kota Live
8Waseda University
7Waskita Beton Precast
7Waskita Realty
7Weda Bay Nickel
@Wei
7Wells Fargo
@Wendi
:West Bandits Solo
7WestJet
8Western Sydney University
7Whitesky Aviation
@Widyanta
:Wigan Athletic
@Wihadi
:Williams Racing
7Wilmar Padi Indonesia
7Padi Indonesia Maju	^
9Windows Central
7Wings Group
@Wiwiek
7Wizz Air
@Wolff
@Woodyrman
@Wueck
@Wury
7X Corp
7XL SMART	XLSmart
@Yabes
@Yakup
7Yamaha Motor	Yamaha
:Yamaha Factory Racing
7Yamaha Motor Racing
@Yance
@Yannes
@Yarman
@Yayat
@Yeka
@Yeremia
7Yodya Karya
@Yohan
@Yoki
@Yolla
9Yomiuri Shimbun
@Yon
@Yoppy
7Yoshinoya
4Yovie & Nuno
@Yuldi
@Yuliot
@Yuna
@Yusrinal
@Yustinus
7ZTE
@Zaenur
@Zahwa
@Zaid
@Zamir
@Zamroni
@Zarof
7Zeekr
:Zhejiang FC
8Zhejiang University
@Zita
7Zoomlion
@Zuckerberg
7Zyrex
7bjb Syariah
7blu by BCA Digital
7easyJet
7flydubai
7iBox
7vivo Indonesia`
/** Words of all forms together. */
export const words = 4711
