// Written by `npm run pack` from dictionaries/indonesian-areas.txt.
export const data: string = `0Aceh	province
1mbarawa	city
1ncol	city
2yer	city
1tambua	city
0Babel	province	Kepulauan Bangka Belitung
2gansiapiapi	city
2jawa	city
2kauheni	city
2li	province
4ge	city
2ngil	city
4ka Belitung	province	Kepulauan Bangka Belitung
5inang	city
3ten	province
2turaja	city
1engkulu	province
2rastagi	city
1iak	city
2ntaro	city
2reuen	city
1langpidie	city
2ok M	city
1orobudur	city
1ukit Tinggi	city	Kota Bukittinggi
0Cakung	city
2ruban	city
2wang	city
1empaka Putih	city
2ngkareng	city
1ibinong	city
2karang	city
2landak	city
3eungsi	city
3incing	city
2manggis	city
2payung	city
2racas	city
1urup	city
0D.I. Yogyakarta	province	Daerah Istimewa Yogyakarta
1I Yogyakarta	province	Daerah Istimewa Yogyakarta
2Y	province	Daerah Istimewa Yogyakarta
1KI	province	DKI Jakarta
3 Jakarta	province
2J	province	DKI Jakarta
1aerah Istimewa Yogyakarta	province
7Khusus Ibu Kota Jakarta	province	DKI Jakarta
hkota Jakarta	province	DKI Jakarta
eJakarta	province	DKI Jakarta
1epok	city	Kota Depok
1uren Sawit	city
3i	city
0Ende	city
2tikong	city
0Glodok	city
1orontalo	province
1rogol	city
1unung Kidul	regency	Kabupaten Gunungkidul
0Irian Jaya	province	Papua
0Jabar	province	Jawa Barat
2karta Barat	city
8Pusat	city
8Raya	province	DKI Jakarta
8Selatan	city
8Timur	city
8Utara	city
3bar	city	Jakarta Barat
3pus	city	Jakarta Pusat
3sel	city	Jakarta Selatan
3tim	city	Jakarta Timur
3ut	city	Jakarta Utara
2mbi	province
2teng	province	Jawa Tengah
3im	province	Jawa Timur
4nangor	city
5egara	city
2wa Barat	province
5Tengah	province
6imur	province
1imbaran	city
1ogja	city	Yogyakarta
5karta	city	Yogyakarta
3yakarta	city	Yogyakarta
2nggol	city
0Kabanjahe	city
3upaten Aceh Barat	regency
k Daya	regency
gesar	regency
fJaya	regency
fSelatan	regency
gingkil	regency
fTamiang	regency
gengah	regency
jgara	regency
gimur	regency
fUtara	regency
bgam	regency
blor	regency
bsahan	regency
cmat	regency
aBadung	regency
clangan	regency
cndung	regency
h Barat	regency
dggai	regency
h Kepulauan	regency
iLaut	regency
eka	regency
g Barat	regency
hSelatan	regency
hTengah	regency
glan	regency
eli	regency
djar	regency
gnegara	regency
dtaeng	regency
eul	regency
dyuasin	regency
fmas	regency
fwangi	regency
crito Kuala	regency
hSelatan	regency
hTimur	regency
hUtara	regency
dru	regency
ctang	regency
ghari	regency
du Bara	regency
bekasi	regency
clitung	regency
i Timur	regency
du	regency
cner Meriah	regency
dgkalis	regency
gyang	regency
fulu Selatan	regency
jTengah	regency
jUtara	regency
crau	regency
biak Numfor	regency
cma	regency
cntan	regency
creuen	regency
blitar	regency
cora	regency
boalemo	regency
cgor	regency
cjonegoro	regency
claang Mongondow	regency
r Selatan	regency
sTimur	regency
sUtara	regency
cmbana	regency
cndowoso	regency
de	regency
e Bolango	regency
cven Digoel	regency
cyolali	regency
brebes	regency
buleleng	regency
dukumba	regency
engan	regency
cngo	regency
col	regency
cru	regency
e Selatan	regency
cton	regency
f Selatan	regency
gTengah	regency
gUtara	regency
aCiamis	regency
dnjur	regency
clacap	regency
crebon	regency
aDairi	regency
beiyai	regency
cli Serdang	regency
cmak	regency
bharmasraya	regency
bogiyai	regency
cmpu	regency
cnggala	regency
aEmpat Lawang	regency
bnde	regency
crekang	regency
aFak Fak	regency
blores Timur	regency
aGarut	regency
cyo Lues	regency
bianyar	regency
borontalo	regency
j Utara	regency
cwa	regency
bresik	regency
cobogan	regency
bunung Mas	regency
gkidul	regency
aHalmahera Barat	regency
kSelatan	regency
kTengah	regency
limur	regency
kUtara	regency
bulu Sungai Selatan	regency
mTengah	regency
mUtara	regency
cmbang Hasundutan	regency
aIndragiri Hilir	regency
lulu	regency
fmayu	regency
ctan Jaya	regency
aJayapura	regency
ewijaya	regency
bember	regency
erana	regency
cneponto	regency
cpara	regency
bombang	regency
aKaimana	regency
cmpar	regency
cpuas	regency
g Hulu	regency
cranganyar	regency
hsem	regency
ewang	regency
dimun	regency
do	regency
ctingan	regency
cur	regency
cyong Utara	regency
bebumen	regency
cdiri	regency
cerom	regency
cndal	regency
cpahiang	regency
dulauan Anambas	regency
lru	regency
kMentawai	regency
mranti	regency
kSangihe	regency
lelayar	regency
mribu	regency
liau Tagulandang Biaro	regency
lula	regency
kTalaud	regency
mnimbar	regency
kYapen	regency
crinci	regency
ctapang	regency
blaten	regency
cungkung	regency
bolaka	regency
g Timur	regency
hUtara	regency
cnawe	regency
g Kepulauan	regency
hSelatan	regency
hUtara	regency
ctabaru	regency
ewaringin Barat	regency
nTimur	regency
buantan Singingi	regency
cbu Raya	regency
cdus	regency
clon Progo	regency
cningan	regency
cpang	regency
ctai Barat	regency
gKartanegara	regency
gTimur	regency
aLabuhanbatu	regency
l Selatan	regency
mUtara	regency
chat	regency
cmandau	regency
dongan	regency
dpung Barat	regency
iSelatan	regency
iTengah	regency
jimur	regency
iUtara	regency
cndak	regency
dgkat	regency
dny Jaya	regency
bebak	regency
dong	regency
cmbata	regency
bima Puluh Kota	regency
cngga	regency
bombok Barat	regency
hTengah	regency
iimur	regency
hUtara	regency
bumajang	regency
cwu	regency
e Timur	regency
fUtara	regency
aMadiun	regency
cgelang	regency
etan	regency
chakam Ulu	regency
cjalengka	regency
dene	regency
claka	regency
eng	regency
dinau	regency
duku Barat Daya	regency
hTengah	regency
lgara	regency
cmasa	regency
dberamo Raya	regency
kTengah	regency
duju	regency
g Tengah	regency
cndailing Natal	regency
dggarai	regency
j Barat	regency
kTimur	regency
dokwari	regency
j Selatan	regency
cppi	regency
cros	regency
cybrat	regency
belawi	regency
cmpawah	regency
crangin	regency
euke	regency
csuji	regency
bimika	regency
cnahasa	regency
i Selatan	regency
jTenggara	regency
jUtara	regency
bojokerto	regency
crowali	regency
i Utara	regency
buara Enim	regency
eo Jambi	regency
ckomuko	regency
cna	regency
e Barat	regency
crung Raya	regency
csi Banyuasin	regency
fRawas	regency
k Utara	regency
aNabire	regency
cgan Raya	regency
dekeo	regency
ctuna	regency
bduga	regency
bgada	regency
dnjuk	regency
dwi	regency
bias	regency
e Barat	regency
fSelatan	regency
fUtara	regency
bunukan	regency
aOgan Ilir	regency
fKomering Ilir	regency
oUlu	regency
r Selatan	regency
sTimur	regency
aPacitan	regency
cdang Lawas	regency
m Utara	regency
hPariaman	regency
ckpak Bharat	regency
cmekasan	regency
cndeglang	regency
dgandaran	regency
ekajene dan Kepulauan	regency
diai	regency
crigi Moutong	regency
csaman	regency
h Barat	regency
engkayu	regency
der	regency
duruan	regency
cti	regency
begunungan Arfak	regency
lBintang	regency
ckalongan	regency
clalawan	regency
cmalang	regency
cnajam Paser Utara	regency
dukal Abab Lematang Ilir	regency
csawaran	regency
disir Barat	regency
iSelatan	regency
bidie	regency
f Jaya	regency
cnrang	regency
bohuwato	regency
clewali Mandar	regency
cnorogo	regency
cso	regency
bringsewu	regency
cobolinggo	regency
bulang Pisau	regency
eu Morotai	regency
gTaliabu	regency
cncak	regency
g Jaya	regency
crbalingga	regency
dwakarta	regency
eorejo	regency
aRaja Ampat	regency
bejang Lebong	regency
cmbang	regency
bokan Hilir	regency
hulu	regency
cte Ndao	regency
aSabu Raijua	regency
cmbas	regency
dosir	regency
dpang	regency
cnggau	regency
crmi	regency
dolangun	regency
bekadau	regency
cluma	regency
cmarang	regency
cram Bagian Barat	regency
nTimur	regency
eng	regency
ddang Bedagai	regency
duyan	regency
biak	regency
cdenreng Rappang	regency
doarjo	regency
cgi	regency
cjunjung	regency
ckka	regency
cmalungun	regency
deulue	regency
cnjai	regency
dtang	regency
ctubondo	regency
bleman	regency
bolok	regency
f Selatan	regency
cppeng	regency
crong	regency
g Selatan	regency
bragen	regency
bubang	regency
ckabumi	regency
emara	regency
doharjo	regency
cmba Barat	regency
l Daya	regency
gTengah	regency
himur	regency
fwa	regency
h Barat	regency
dedang	regency
enep	regency
cpiori	regency
aTabalong	regency
enan	regency
ckalar	regency
cmbrauw	regency
cna Tidung	regency
goraja	regency
eh Bumbu	regency
gDatar	regency
gLaut	regency
dgerang	regency
egamus	regency
djung Jabung Barat	regency
pTimur	regency
cpanuli Selatan	regency
jTengah	regency
jUtara	regency
din	regency
csikmalaya	regency
bebo	regency
cgal	regency
cluk Bintuni	regency
gWondama	regency
cmanggung	regency
bimor Tengah Selatan	regency
nUtara	regency
boba	regency
cjo Una Una	regency
cli-Toli	regency
ekara	regency
craja Utara	regency
brenggalek	regency
buban	regency
clang Bawang	regency
n Barat	regency
dungagung	regency
aWajo	regency
ckatobi	regency
cropen	regency
cy Kanan	regency
bonogiri	regency
esobo	regency
aYahukimo	regency
climo	regency
2lbar	province	Kalimantan Barat
3ianda	city
4deres	city
4mantan Barat	province
bSelatan	province
bTengah	province
cimur	province
bUtara	province
4urang	city
3sel	province	Kalimantan Selatan
3tara	province	Kalimantan Utara
4eng	province	Kalimantan Tengah
4im	province	Kalimantan Timur
2mpung Melayu	city
2yu Agung	city
1ebayoran Baru	city
aLama	city
2diri	city	Kota Kediri
2lapa Gading	city
2mang	city
4yoran	city
2panjen	city
3ri	province	Kepulauan Riau
3ulauan Bangka Belitung	province
aRiau	province
aSeribu	regency
2tapang	city
1isaran	city
1oja	city
2ta Ambon	city
5Balikpapan	city
7nda Aceh	city
ar Lampung	city
9ung	city
8jar	city
bbaru	city
bmasin	city
7tam	city
8u	city
7u Bau	city
6ekasi	city
7ngkulu	city
6ima	city
7njai	city
7tung	city
6litar	city
6ogor	city
7ntang	city
6ukittinggi	city
5Cilegon	city
7mahi	city
7rebon	city
5Denpasar	city
7pok	city
6umai	city
5Gorontalo	city
6unungsitoli	city
5Jambi	city
7yapura	city
5Kediri	city
7ndari	city
6otamobagu	city
6upang	city
5Langsa	city
6hokseumawe	city
6ubuk Linggau	city
5Madiun	city
7gelang	city
7kassar	city
7lang	city
7nado	city
7taram	city
6edan	city
7tro	city
6ojokerto	city
5Padang	city
b Panjang	city
bsidimpuan	city
7gar Alam	city
7langkaraya	city
8embang	city
8opo	city
8u	city
7ngkal Pinang	city
7repare	city
8iaman	city
7suruan	city
7yakumbuh	city
6ekalongan	city
9nbaru	city
7matangsiantar	city
6ontianak	city
6rabumulih	city
7obolinggo	city
5Sabang	city
7latiga	city
7marinda	city
7wahlunto	city
6emarang	city
7rang	city
6ibolga	city
7ngkawang	city
6olok	city
7rong	city
6ubulussalam	city
7kabumi	city
7ngai Penuh	city
7rabaya	city
9karta	city
5Tangerang	city
e Selatan	city
8jung Pinang	city
cbalai	city
7rakan	city
7sikmalaya	city
6ebing Tinggi	city
7gal	city
7rnate	city
6idore Kepulauan	city
6omohon	city
6ual	city
5Yogyakarta	city
4bumi	city
1roya	city
1uala Kapuas	city
6Tungkal	city
5namu	city
2lonprogo	regency	Kabupaten Kulon Progo
2ningan	city
2ta	city
3oarjo	city
0Labuan Bajo	city
2mpung	province
2rantuka	city
1embang	city
1hoksukon	city
1ubuk Pakam	city
0Malioboro	city
3uku	province
6 Utara	province
4t	province	Maluku Utara
2mpang Prapatan	city
3uju	city
2nggarai	city
3okwari	city
2umere	city
1enteng	city
2rak	city
4uke	city
2ulaboh	city
1uara Baru	city
7ulian	city
8ngo	city
6Enim	city
6Teweh	city
2ntilan	city
0NAD	province	Aceh
1TB	province	Nusa Tenggara Barat
2T	province	Nusa Tenggara Timur
1abire	city
2nggroe Aceh Darussalam	province	Aceh
1unukan	city
2sa Dua	city
5Tenggara	province
d Barat	province
eTimur	province
0Oksibil	city
0Palabuhanratu	city
4ngka Raya	city	Kota Palangkaraya
3merah	city
2ncoran	city
3daan	city
3gandaran	city
4kalan Bun	city
2pua	province
5 Barat	province
b Daya	province
6Pegunungan	province
6Selatan	province
6Tengah	province
2rangtritis	city
4pat	city
3e	city
3ung	city
2sar Minggu	city
6Senen	city
1elabuhan Ratu	city
2matang Siantar	city	Kota Pematangsiantar
2njaringan	city
1luit	city
1ondok Indah	city
1rambanan	city
2ovinsi Papua Barat	province	Papua Barat
1ulogadung	city
2ncak	city
2rwokerto	city
0Raja Ampat	city
2ngkasbitung	city
3tauprapat	city
1engat	city
1iau	province
1uteng	city
0Sambas	city
3pit	city
2ngatta	city
3ur	city
2wangan	city
1ekayu	city
2nayan	city
3en	city
3tani	city
2rpong	city
1idoardjo	regency	Kabupaten Sidoarjo
2gli	city
2ngosari	city
3tang	city
1lawi	city
2ipi	city
1ofifi	city
2lo	city	Kota Surakarta
1tabat	city
1udirman	city
2lawesi Barat	province
9Selatan	province
9Tengah	province
dgara	province
9Utara	province
3bar	province	Sulawesi Barat
3sel	province	Sulawesi Selatan
3teng	province	Sulawesi Tengah
4ra	province	Sulawesi Tenggara
3ut	province	Sulawesi Utara
2matera Barat	province
9Selatan	province
9Utara	province
5ra Barat	province	Sumatera Barat
8Selatan	province	Sumatera Selatan
8Utara	province	Sumatera Utara
3bar	province	Sumatera Barat
3sel	province	Sumatera Selatan
3ut	province	Sumatera Utara
2rakarta	city	Kota Surakarta
0Takengon	city
2nah Abang	city
3gsel	city	Kota Tangerang Selatan
3jung Balai Karimun	city
8Priok	city
8Redeb	city
8Selor	city
1ebet	city
2mbilahan	city
2nggarong	city
1hamrin	city
1imika	city
1oba	city
1ulung Agung	regency	Kabupaten Tulungagung
0Ubud	city
1jung Pandang	city	Kota Makassar
1ngaran	city
0Waingapu	city
2mena	city
0Yogya	city	Yogyakarta
5karta	city`
