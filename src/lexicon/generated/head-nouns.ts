// Written by `npm run pack` from dictionaries/head-nouns.txt.
export const data: string = `0* academy	organization
4cord	law
4t	law
3fc	organization
3gency	organization
4reement	law
3irlines	organization
5port	place
5ways	organization
3lliance	organization
3rena	place
4my	organization
3ssociation	organization
3uthority	organization
5odrome	place
3ward	event
7s	event
2bank	organization
3oard	organization
3ureau	organization
2capital	organization
3enter	organization
6re	organization
3hallenge	event
5mpionship	event
es	event
3ircuit	place
9s	place
3lub	organization
3ollege	organization
4mmission	organization
7ttee	organization
6unity	organization
5pany	organization
4ncert	event
5federation	organization
7rence	event
5sulting	organization
5vention	law
c center	place
hre	place
dhall	place
4rp	organization
6oration	organization
4uncil	organization
5rt	organization
3up	event
2day	event
3epartment	organization
3isease	term
3ragons	organization
2energy	organization
4tertainment	organization
3sport	organization
8s	organization
3xhibition	event
c center	place
hre	place
4po	event
2fair	event
3c	organization
3ederation	organization
4st	event
6ival	event
3k	organization
3orces	organization
4undation	organization
3und	organization
4tures	organization
2gala	event
4mes	event
4zette	organization
3roup	organization
3ymnasium	place
2hackathon	event
3erald	organization
3oldings	organization
3unt	event
2index	term
5ustries	organization
4itiative	programme
4stitute	organization
3sland	place
8s	place
2journal	organization
2league	organization
2marathon	event
5kets	organization
4sters	event
3edia	organization
3ining	organization
3otor	organization
7s	organization
2network	organization
4ws	organization
2office	organization
3lympiad	event
8cs	event
3pen	event
3rganisation	organization
8zation	organization
2park	place
5tners	organization
6y	organization
3layoffs	event
3olice	organization
4st	organization
3rix	event
4ogram	programme
9me	programme
5tocol	law
2qualifier	event
bs	event
2raceway	place
4nking	term
9s	term
4te	term
5io	term
3eport	term
3overs	organization
2scheme	programme
5ool	organization
3ecurities	organization
4ries	event
3how	event
3ociety	organization
3peedway	place
4orts center	place
aomplex	place
9hall	place
3tadium	place
5ndard	term
as	term
4udies	organization
7o	organization
8s	organization
3ummit	event
4rvey	term
3yndrome	term
4stem	term
2times	organization
3our	event
6nament	event
3rading	organization
4eaty	law
4ibune	organization
2union	organization
5ted	organization
5versity	organization
2velodrome	place
4ntures	organization
2wanderers	organization
4tch	organization
3eek	event
0academy	organization
1dvanced	term
1gen	term
4cy	organization
1ir	term
1jun	position
1kademi	organization
1lat	term
2iansi	organization
1merika serikat	country
1nak buah	term
2droid	product
2emia	term
2ggaran	term
3ka	term
5tan bersenjata	organization
9muda	organization
2ti-lock	term
2ugerah	event
1parat	term
6ur	term
2likasi	product
2plication	term
1rtificial	term
1sam	term
2esmen	term
3t	term
2isten deputi	position
8rumah	term
2osiasi	organization
2sociation	organization
1uthority	organization
0badan	organization
5 layanan umum	term
6usaha	term
2han	term
2kal	position
2lai	organization
2ndar udara	place
6a	place
3k	organization
4 perekonomian	term
8kreditan	term
5umum	term
3ser	organization
3tuan	programme
7 sosial	term
2risan	organization
2talion	organization
5yon	organization
1ea	term
3siswa	programme
2la	term
4nja	term
2ndungan	place
3ih	term
2ras	term
3ita	term
1iaya	term
2bit	term
2ro	organization
1oard of	organization
2dy	term
2laang	place
1rigade	organization
6ir	position
1ujur	term
2ku	term
2mi	term
2pati	position
2reau	organization
3sa	organization
0cadangan	term
2iran	term
2lon	position
5 aparatur	term
6jemaah	term
6pegawai	term
2r	term
2sh	term
1ek kesehatan	programme
2nter	organization
6 for	organization
4ral processing	term
5e	organization
6 for	organization
1hef de mission	position
2ief	position
1oalition	organization
2mmission	organization
5ttee	organization
3pany	organization
2nsumer	term
2rporate	term
2uncil	organization
1rude	term
1ukai	term
2stomer	term
1v	organization
0daerah aliran	term
7istimewa	place
7khusus	place
7operasi	term
eonal	organization
8tonomi	term
7pemilihan	term
2ftar	term
2na	term
4 desa	programme
5indonesiana	programme
5operasional	programme
4ntara	organization
2ta	term
1elegasi	organization
2mam	term
2nyut	term
2partment	organization
3uti bidang	organization
2sain besar	programme
2tak	term
4semen	organization
2visa	term
2wan	organization
5 pimpinan	term
1harma wanita	organization
1iabetes	term
2nas	organization
2ploma	term
2rektorat	organization
6ur	position
2visi	organization
1omestic	term
1uta	position
0earning	term
7s	term
1lectric	term
6onic	term
1nergi	term
2vironmental	term
1xecutive vice	position
0fakultas	organization
2silitas likuiditas	programme
1c	organization
1ederasi	organization
6tion	organization
2stival	event
1k	organization
1ocus	term
2reign direct	term
3um	organization
5 gubernur	event
2undation	organization
1raksi	organization
2ee fire	product
2ont	organization
0gabah	term
3ungan	organization
2ikindo	event
2ngguan	term
2ris	term
2s	term
2ya	term
1edung	place
2lora	place
2neral manager	position
2rakan	organization
7 pangan	programme
3eja	organization
1lobal positioning	term
1ood corporate	term
1rand theft	product
3phic	term
7s	term
2oss	term
5 domestic	term
2up	organization
1ubernur	position
2la	term
2nung	place
0hak	term
2rga	term
3i	term
4 ulang tahun	term
1igh	term
2mpunan	organization
1otel	place
1ubungan	term
2lu sungai	place
2man	term
5 papillomavirus	term
0ibu kota negara nusantara	place
ausantara	place
4rumah	term
1katan	organization
1ndeks	term
2feksi	term
2itial	term
2kubator	programme
2spektorat	organization
7ur	position
3talasi	term
4itut	organization
8e	organization
9 for	organization
aof	organization
4ruksi	law
2ternal	term
6et	term
2vestment grade	term
1zin	term
0jaksa agung	position
6penuntut	term
2lan	place
3ur	term
2m	term
3bore	event
3inan	programme
2rak	term
3ingan	organization
2wa	place
1embatan	place
2nderal	position
1oint	term
1umlah	term
2ru	position
0kabupaten	place
9 layak	programme
2dar	term
2limantan	place
2mar dagang	organization
3poeng	place
4ung	place
2nal	place
3tor	organization
6 polisi	organization
2pal	product
4sitas	term
2rtel	organization
4u	term
5 indonesia	programme
6jakarta	programme
6lansia	programme
6prakerja	programme
6tani	programme
2wasan	place
7 ekonomi	term
8hutan	term
8industri	place
8strategis	term
1ebun	term
5 raya	place
4tuhan	term
2camatan	place
2dutaan	organization
2jadian	term
4hatan	term
4ksaan	organization
3uaraan	event
2kerasan	term
2lompok kerja	term
ariminal	organization
9penyelenggara	term
9usaha	term
bia	term
9wanita	term
3uarga	term
8 besar	organization
4rahan	place
2menterian	organization
2ndaraan	term
2pala	position
6 keluarga	term
3olisian	organization
3ulauan	place
4tusan bersama	law
bupati	law
agubernur	law
amenteri	law
apresiden	law
2reta	term
6 cepat	product
2satuan aksi	organization
9mahasiswa	organization
2tetapan	law
3ua	position
2y	term
1irab	event
2tab undang-undang	law
1linik	organization
2ub	organization
1oalisi	organization
2de	term
2mandan	position
6o	organization
3isaris	position
5i	organization
4te	organization
3pleks	place
3unitas	organization
2nfederasi	organization
5rensi	event
3gres	event
7 advokat	organization
3sulat	organization
5msi	term
3trak	term
7tor	term
3vensi	event
2perasi	organization
8 desa	programme
2rea	country
3ps	organization
2ta	place
4 layak	programme
4waringin	place
1redit	term
6 usaha	programme
1ualitas	term
2liah	term
2rs	term
2tai	place
1v	organization
1wartir	organization
0laboratorium	organization
2han	term
2jnah	organization
2mpu	term
2poran	term
2rge	term
2skar	organization
2ut	place
2yanan	product
1earning	term
2giun	organization
2mbaga	organization
7 pemasyarakatan	organization
8swadaya	term
5r	term
2tter	term
1iga	event
3ht	term
2ngkaran survei	organization
3tang	term
5s lembaga	organization
7raya	product
2quefied	term
2strik	term
1oan	term
2ka	organization
2mba	event
2w	term
3 cost	term
1uas	term
0machine	term
2drasah	organization
2hkamah	organization
2jelis	organization
2kan bergizi	programme
5an bergizi	programme
3lumat	law
2luku	place
2rgin	term
3kas	organization
2sa	term
3jid	place
3s	term
4ively	term
3yarakat adat	term
cnti	organization
bberpenghasilan	term
bekonomi	organization
btransportasi	organization
2ta	term
1emorandum	term
2nteri	position
2rchant	term
3deka belajar	programme
1inahasa	place
3istry	organization
3yak	term
2xed	term
1obile legends	product
2da raya	product
4l	term
2numen	place
2st	term
2tor	term
2ving	term
1ts	organization
3n	organization
1uktamar	event
2lti	term
5player	term
2sabaqah	event
3eum	place
3yawarah	event
0nahdlatul	organization
1et	term
1ilai	term
1omor	term
2n	term
2ta	term
1usa tenggara	place
0obat	term
2jek	term
1ffice of	organization
1gan	place
1limpiade	event
2ympic	event
1mbudsman	organization
1perasi	event
7 militer	term
9odifikasi	term
8tangkap	term
1rang	term
2ganisasi	organization
a kemasyarakatan	term
bmasyarakat	term
bperangkat	term
bsiswa	term
8tion	organization
6zation	organization
1torita	organization
7s	organization
1ver	term
0padat karya	programme
2guyuban	organization
2jak	term
2kta	law
2lang merah	organization
2meran	event
2nglima	position
3itia	organization
7 khusus	organization
3tai	place
2pua	place
5 nugini	country
2rtai	organization
6 politik	organization
2sar	place
3ien	term
3ukan	organization
1egawai	term
2jabat	position
7 pembina	term
cuat	term
angelola	term
2kan	event
5 imunisasi	programme
3erja	term
7an	term
2labuhan	place
4ksana	position
4tihan	term
2main	term
3bangkit	term
5tasan	term
4elajaran	term
5rlakuan	term
3ilihan kepala daerah	event
alegislatif	event
apresiden	event
aumum	event
3uda	organization
4lihan ekonomi	programme
4ngutan	term
4satan	term
4tusan	term
2nanaman	term
3dapatan	term
4idikan anak	term
bprofesi	programme
3erimaan negara	term
bpeserta	programme
3gadaan	term
6ilan	organization
4enalan kehidupan	programme
4hasilan	term
4urus	organization
8 besar	organization
9cabang	organization
9pusat	organization
9wilayah	organization
5saha kena	term
3injauan	term
3jabat	position
4ualan	term
3undaan	term
3yakit	term
4elenggara	term
5rtaan	term
4idik	term
2rang dunia	event
6kat	term
4turan	law
9 perusahaan	term
3dagangan	term
5na	position
3emajaan	programme
3gantian	term
4erakan	organization
4uruan	term
3himpunan	organization
3ilaku	term
3janjian	term
3kumpulan	organization
3modalan	organization
3satuan	organization
5udaraan	organization
4ebaya	organization
5kutuan	organization
5rikatan	organization
5tujuan	term
3tumbuhan	term
3um	organization
5da	organization
4sahaan	organization
a daerah	term
botobus	term
bumum	organization
2santren	organization
4wat	product
2tugas penyelenggara	organization
1iala	event
2mpinan anak	term
9cabang	organization
9pusat	organization
9wilayah	organization
1oint	term
2la	term
3isi militer	organization
4teknik	organization
2ndok pesantren	organization
3pes	organization
2ros	organization
2s lintas	place
3ko	place
1roduk	term
3gram	programme
3of	term
3yek	programme
1t	organization
1ublic service	term
2lau	place
2puk	term
2rchasing	term
2sat	organization
5 data	term
6kajian	organization
7egiatan	term
6pelaporan	organization
8nerangan	organization
6studi	organization
6vulkanologi	organization
3kesmas	organization
0qanun	law
1uality	term
2ick response	product
0radio republik	organization
2ncangan kitab	law
aperaturan	law
aundang-undang	law
2pat	term
5 kerja nasional	event
6pimpinan nasional	event
3id	term
2sio	term
1eal	term
2gional	term
2kening	term
2lawan	organization
2ncana	term
2publik	country
2search and development	term
3imen	organization
2turn	term
6 on	term
1okan	place
2le	term
1s	organization
2ab	organization
3l	organization
2gm	organization
2i	organization
3a	organization
2j	organization
3d	organization
2kd	organization
2pad	organization
2ud	organization
3p	organization
4n	organization
1uang	term
2dal	product
2kun	term
2mah potong	term
6sakit	organization
6tahanan	organization
7idak	term
6zakat	organization
0saldo	term
2nggar	organization
2rana	term
2telit	product
3gas	organization
3uan brimob	organization
7kerja	term
7lalu lintas	organization
7pelaksana	organization
byanan pemenuhan	programme
9menuhan	programme
9ndidikan	term
ayelenggara	term
8olisi pamong praja	organization
7reserse	organization
8uang	term
7tugas	organization
1dn	organization
1earch	term
2kolah bisnis	organization
8dasar	term
d negeri	organization
8ilmu	organization
8kajian	organization
8luar	term
8menengah	term
g atas negeri	organization
8pelayaran	organization
8rakyat	programme
8staf	organization
8tinggi	organization
3retariat	organization
9s	position
2leksi	term
7 nasional	programme
8penerimaan	programme
8tilawatil	event
2nsus	term
2rikat	organization
3san	position
3tifikat	term
1idang umum	event
2garet	term
2mpanan	term
4osium	event
2ndrom	term
3gle	term
2rkuit	place
2sa	term
3tem	term
6 informasi	programme
7layanan	programme
7pemerintahan	programme
9nerimaan	programme
2tus	product
1ma	organization
3n	organization
2k	organization
3n	organization
2p	organization
3n	organization
1oal	term
2cial	term
4ety	organization
1pecial	term
2ort	term
1tabilisasi pasokan	programme
3dion	place
3ndar	term
7d	term
3siun pengisian	term
bukaran	term
8televisi	organization
1uaka	place
2bsidi	programme
2ku	term
4 bunga	term
5dinas	organization
2lawesi	place
2matera	place
5ra	place
3bangan	term
4er	term
2ngai	place
2pply	term
2rat	term
5 edaran	law
6keputusan	law
3vei	term
1ystem	term
0tabungan	programme
2hun	term
2man	place
5 kanak-kanak	term
h negeri	organization
6makam	term
6nasional	place
2naman	term
3da	term
5n	term
3gerang selatan	place
4gung	term
2p	law
3anuli	place
2rget	term
3if	term
1ekanan	term
3nologi	term
2levisi republik	organization
2mpat	term
6 pemakaman	term
2naga	term
3tara	organization
2rminal	place
4s	term
2s	term
2xt	term
1im	organization
3 kampanye	organization
4medis	term
4nasional	organization
4pemenangan	organization
6nggerak	term
4sukses	term
3e	term
2ndak	term
3gkat	term
2tik	term
1ol	place
2tal	term
1pa	place
2sa	place
3t	place
1raffic	term
3ining	term
3nsfer	term
5it	term
1sg	organization
1unjangan	term
2rnamen	event
0uang	term
1ji	term
3an	term
1ltra	term
1ndang-undang	law
2i emirat	country
5ropa	organization
3on of	organization
3t gawat	term
5induk	organization
5kegiatan	organization
7rja	organization
7sehatan	term
5layanan	organization
5pelaksana	organization
9yanan	organization
7ngelola	organization
5reaksi	organization
5usaha	term
4ed nations	organization
3versitas	organization
9y	organization
1pah	term
1saha	term
2er	term
1tusan	position
0value	term
1fb	organization
2l	organization
1ice president	position
2deo	term
5 assistant	term
2rtual	term
3us	term
2sa	term
1oice	term
2lume	term
0waduk	place
2jib	term
2kil	position
3tu	term
2li	position
4 kelas	term
2rga	term
1eb	term
1ide	term
2layah	term
1ork	term
3ld health organization	organization
0yayasan	organization
0zakat	term
1ero	term
1ona	term`
