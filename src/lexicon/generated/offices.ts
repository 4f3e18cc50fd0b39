// Written by `npm run pack` from dictionaries/offices.txt.
export const data: string = `0CEO Danantara	Rosan Roeslani	2025-02-24	2026-06
0Direktur Jenderal WHO	Tedros Adhanom Ghebreyesus	2017-07-01	2026-06
9Utama Garuda Indonesia	Irfan Setiaputra	2020-01-22	2024-11-15
fKAI	Bobby Rasyidin	2025-08-12	2025-12
jDidiek Hartantyo	2020-05-08	2025-08-12
fPLN	Darmawan Prasodjo	2021-12-06	2025-12
jZulkifli Zaini	2019-12-23	2021-12-06
gertamina	Nicke Widyawati	2018-08-29	2024-11-04
pSimon Aloysius Mantiri	2024-11-04	2025-12
0Gubernur Aceh	Irwandi Yusuf	2017-07-05	2018-07-05
eMuzakir Manaf	2025-02-12	2025-12
eNova Iriansyah	2020-11-05	2022-07-05
eZaini Abdullah	2012-06-25	2017-06-25
9Bali	I Made Mangku Pastika	2008-08-28	2018-08-29
gWayan Koster	2018-09-05	2023-09-05
v25-02-20	2025-12
bnk Indonesia	Agus Martowardojo	2013-05-24	2018-05-23
oPerry Warjiyo	2018-05-24	2026-06
cten	Andra Soni	2025-02-20	2025-12
gWahidin Halim	2017-05-12	2022-05-12
aengkulu	Helmi Hasan	2025-02-20	2025-12
iRohidin Mersyah	2018-12-10	2024-11-24
9DKI Jakarta	Anies Baswedan	2017-10-16	2022-10-16
lBasuki Tjahaja Purnama	2014-11-19	2017-05-09
lDjarot Saiful Hidayat	2017-06-15	2017-10-15
lJoko Widodo	2012-10-15	2014-10-16
lPramono Anung	2025-02-20	2026-06
aaerah Istimewa Yogyakarta	Sri Sultan Hamengku Buwono X	1998-10-03	2025-12
9Gorontalo	Gusnar Ismail	2025-02-20	2025-12
jRusli Habibie	2017-05-12	2022-05-12
9Jambi	Al Haris	2021-07-07	2025-12
fFachrori Umar	2019-02-13	2021-02-12
bwa Barat	Ahmad Heryawan	2008-06-13	2018-06-13
kDedi Mulyadi	2025-02-20	2026-06
kRidwan Kamil	2018-09-05	2023-09-05
eTengah	Ahmad Luthfi	2025-02-20	2025-12
lGanjar Pranowo	2013-08-23	2018-08-23
z	2018-09-05	2023-09-05
fimur	Khofifah Indar Parawansa	2019-02-13	2024-02-13
zParawansa	2025-02-20	2025-12
kSoekarwo	2009-02-12	2019-02-12
9Kalimantan Barat	Ria Norsan	2025-02-20	2025-12
qSutarmidji	2018-09-05	2023-09-05
kSelatan	Muhidin	2024-12-16	2025-12
sSahbirin Noor	2016-02-12	2021-02-12
zn Noor	2021-08-25	2024-11-13
kTengah	Agustiar Sabran	2025-02-20	2025-12
rSugianto Sabran	2016-05-25	2021-05-25
z Sabran	2021-05-25	2025-02-20
limur	Isran Noor	2018-10-01	2023-10-01
qRudy Mas'ud	2025-02-20	2025-12
kUtara	Irianto Lambrie	2016-02-12	2021-02-12
qZainal Arifin Paliwang	2021-02-15	2025-12
aepulauan Bangka Belitung	Erzaldi Rosman	2017-05-12	2022-05-12
zHidayat Arsani	2025-04-17	2025-12
jRiau	Ansar Ahmad	2021-02-25	2025-12
oIsdianto	2020-07-27	2021-02-12
oNurdin Basirun	2016-05-25	2019-07-12
9Lampung	Arinal Djunaidi	2019-06-12	2024-06-12
hRahmat Mirzani Djausal	2025-02-20	2025-12
iidho Ficardo	2014-06-02	2019-06-02
9Maluku	Hendrik Lewerissa	2025-02-20	2025-12
gMurad Ismail	2019-04-24	2024-04-24
gSaid Assagaff	2014-03-10	2019-03-10
f Utara	Abdul Gani Kasuba	2019-05-10	2023-12-18
mSherly Tjoanda	2025-02-20	2026-06
9Nusa Tenggara Barat	Lalu Muhamad Iqbal	2025-02-20	2025-12
tZainul Majdi	2008-09-17	2018-09-17
uulkieflimansyah	2018-09-19	2023-09-19
nTimur	Melki Laka Lena	2025-02-20	2025-12
tViktor Laiskodat	2018-09-05	2023-09-05
9Papua	Lukas Enembe	2018-09-05	2023-01-10
fMatius Fakhiri	2025-10-08	2025-12
e Barat	Dominggus Mandacan	2017-05-12	2022-05-12
zacan	2025-02-20	2025-12
k Daya	Elisa Kambu	2025-02-20	2025-12
fPegunungan	John Tabo	2025-02-20	2025-12
fSelatan	Apolo Safanpo	2025-02-20	2025-12
fTengah	Meki Nawipa	2025-02-20	2025-12
9Riau	Abdul Wahid	2025-02-20	2025-11-03
eSyamsuar	2019-02-20	2023-11-03
9Sulawesi Barat	Ali Baal Masdar	2017-05-12	2022-05-12
oSuhardi Duka	2025-02-20	2025-12
iSelatan	Andi Sudirman Sulaiman	2022-03-10	2023-09-05
zrman Sulaiman	2025-02-20	2025-12
qNurdin Abdullah	2018-09-05	2021-02-28
qSyahrul Yasin Limpo	2008-04-08	2018-04-08
iTengah	Anwar Hafid	2025-02-20	2025-12
pLongki Djanggola	2011-06-17	2021-06-16
pRusdy Mastura	2021-06-16	2025-02-20
mgara	Ali Mazi	2018-09-05	2023-09-05
sndi Sumangerukka	2025-02-20	2025-12
iUtara	Olly Dondokambey	2016-02-12	2021-02-12
zambey	2021-02-15	2025-02-20
oYulius Selvanus	2025-02-20	2025-12
bmatera Barat	Irwan Prayitno	2016-02-12	2021-02-12
oMahyeldi	2021-02-25	2025-12
iSelatan	Herman Deru	2018-10-01	2023-10-01
zru	2025-02-20	2025-12
iUtara	Bobby Nasution	2025-02-20	2025-12
oEdy Rahmayadi	2018-09-05	2023-09-05
0Jaksa Agung	HM Prasetyo	2014-11-20	2019-10-20
cST Burhanuddin	2019-10-23	2026-06
0Kaisar Jepang	Naruhito	2019-05-01	2025-12
2nselir Jerman	Angela Merkel	2005-11-22	2021-12-08
gFriedrich Merz	2025-05-06	2025-12
gOlaf Scholz	2021-12-08	2025-05-06
2polri	Badrodin Haiti	2015-04-17	2016-07-13
8Idham Azis	2019-11-01	2021-01-27
8Listyo Sigit Prabowo	2021-01-27	2026-06
8Sutarman	2013-10-25	2015-01-16
8Tito Karnavian	2016-07-13	2019-10-22
1epala BGN	Dadan Hindayana	2024-08-19	2026-06
8IN	Budi Gunawan	2016-09-09	2024-10-21
bMuhammad Herindra	2024-10-21	2025-12
bSutiyoso	2015-07-08	2016-09-09
8KN	Zudan Arif Fakrulloh	2025-01-08	2025-12
9PM	Bahlil Lahadalia	2019-10-23	2024-08-19
cFranky Sibarani	2014-11-27	2016-07-27
cRosan Roeslani	2024-08-19	2026-06
cThomas Trikasih Lembong	2016-07-27	2019-10-20
8MKG	Dwikorita Karnawati	2017-11-03	2025-11-03
8NN	Budi Waseso	2015-09-08	2018-03-01
bHeru Winarko	2018-03-01	2020-12-23
bMarthinus Hukom	2024-01	2025-08-25
bPetrus Reinhard Golose	2020-12-23	2023-11
bSuyudi Ario Seto	2025-08-25	2025-12
9PB	Doni Monardo	2019-01-09	2021-05-25
cGanip Warsito	2021-05-25	2021-11-17
cSuharyanto	2021-11-17	2025-12
cWillem Rampangilei	2015-09-07	2019-01-09
aT	Boy Rafli Amar	2020-05-06	2023-04-03
cEddy Hartono	2024-10	2025-12
cRycko Amelza Dahniel	2023-04-03	2024-08
cSuhardi Alius	2016-07-20	2020-05-06
8PIP	Yudian Wahyudi	2020-02-05	2026-06
9JPH	Ahmad Haikal Hassan	2024-10-22	2025-12
9KP	Muhammad Yusuf Ateh	2020-02-05	2025-12
9OM	Penny Lukito	2016-07-20	2023-11
cTaruna Ikrar	2024-08-19	2026-06
9S	Amalia Adininggar Widyasanti	2025-02-19	2025-12
bMargo Yuwono	2021-07	2023-06
bSuhariyanto	2016-08	2021-06
8RIN	Arif Satria	2025-11-10	2025-12
cLaksana Tri Handoko	2021-04-28	2025-11-10
8SSN	Hinsa Siburian	2019-05-21	2025-02-19
cNugroho Sulistyo Budi	2025-02-19	2025-12
8adan Komunikasi Pemerintah	Angga Raka Prabowo	2025-09-17	2025-12
9ppenas	Andrinof Chaniago	2014-10-27	2015-08-12
gBambang Brodjonegoro	2016-07-27	2019-10-20
gRachmat Pambudy	2024-10-21	2025-12
gSofyan Djalil	2015-08-12	2016-07-27
huharso Monoarfa	2019-10-23	2024-10-20
7Kantor Komunikasi Kepresidenan	Hasan Nasbi	2024-08-19	2025-09-17
7Otorita IKN	Bambang Susantono	2022-03-10	2024-06-03
lsuki Hadimuljono	2024-11-05	2025-12
7PPATK	Dian Ediana Rae	2020-05-06	2021-10-25
dIvan Yustiavandana	2021-10-25	2025-12
dKiagus Ahmad Badaruddin	2016-10-26	2020-03-14
7Staf Angkatan Darat	Agus Subiyanto	2023-10-25	2023-11-22
sndika Perkasa	2018-11-22	2021-11-17
rDudung Abdurachman	2021-11-17	2023-10-25
rGatot Nurmantyo	2014-07-25	2015-07-15
rMaruli Simanjuntak	2023-11-29	2025-12
sulyono	2015-07-15	2018-11-22
lLaut	Ade Supandi	2014-12-31	2018-05-23
qMuhammad Ali	2022-12-28	2025-12
qSiwi Sukma Adji	2018-05-23	2020-05-20
qYudo Margono	2020-05-20	2022-12-19
lUdara	Agus Supriatna	2015-01-02	2017-01-18
rFadjar Prasetyo	2020-05-20	2024-04-05
rHadi Tjahjanto	2017-01-18	2017-12-08
rMohamad Tonny Harjono	2024-04-05	2025-12
rYuyu Sutisna	2018-01-17	2020-05-20
cKepresidenan	AM Putranto	2024-10-21	2025-09-17
pLuhut Binsar Pandjaitan	2014-12-31	2015-09-02
pMoeldoko	2018-01-17	2024-10-20
quhammad Qodari	2025-09-17	2025-12
pTeten Masduki	2015-09-02	2018-01-17
2tua BPK	Agung Firman Sampurna	2019-10-21	2022-04-21
aHarry Azhar Azis	2014-10-16	2017-04-21
aIsma Yatun	2022-04-21	2025-12
aMoermahadi Soerja Djanegara	2017-04-26	2019-10-16
7awaslu	Abhan	2017-04-12	2022-04-11
eRahmat Bagja	2022-04-12	2025-12
6DPD	La Nyalla Mattalitti	2019-10-02	2024-10-01
aOesman Sapta Odang	2017-04-04	2019-10-01
aSultan Bachtiar Najamudin	2024-10-02	2026-06
8R	Ade Komarudin	2016-01-11	2016-11-30
aBambang Soesatyo	2018-01-15	2019-10-01
aPuan Maharani	2019-10-01	2026-06
aSetya Novanto	2014-10-02	2015-12-16
r6-11-30	2017-12-11
7ewan Komisioner LPS	Anggito Abimanyu	2025-11	2026-06
rPurbaya Yudhi Sadewa	2020-09-24	2025-09-08
nOJK	Friderica Widyasari Dewi	2026-04	2026-06
rMahendra Siregar	2022-07-20	2025-12
suliaman D Hadad	2012-07-20	2017-07-19
rWimboh Santoso	2017-07-20	2022-07-19
6KPK	Abraham Samad	2011-12-16	2015-02-18
bgus Rahardjo	2015-12-21	2019-12-20
aFirli Bahuri	2019-12-20	2023-11-24
aNawawi Pomolango	2023-11-27	2024-12-16
aSetyo Budiyanto	2024-12-20	2025-12
8U	Arief Budiman	2017-04-12	2021-01-13
aHasyim Asy'ari	2022-04-12	2024-07-03
aIlham Saputra	2021-04-14	2022-04-11
aJuri Ardiantoro	2016-07-18	2017-04-11
aMochammad Afifuddin	2024-07-28	2025-12
6MA	Hatta Ali	2012-03-01	2020-04-30
9Muhammad Syarifuddin	2020-04-30	2024-10-01
9Sunarto	2024-10-22	2025-12
7K	Anwar Usman	2018-04-02	2023-11-07
arief Hidayat	2015-01-14	2018-04-02
9Hamdan Zoelva	2013-11-06	2015-01-07
9Suhartoyo	2023-11-13	2025-12
7PR	Ahmad Muzani	2024-10-03	2025-12
aBambang Soesatyo	2019-10-03	2024-10-01
aZulkifli Hasan	2014-10-08	2019-10-01
6Umum MUI	Anwar Iskandar	2023-08-15	2025-11
bPAN	Zulkifli Hasan	2015-03-01	2025-12
cBNU	Said Aqil Siroj	2010-03-28	2021-12-24
gYahya Cholil Staquf	2021-12-24	2025-11
dSI	Agung Firman Sampurna	2020-11-06	2024-08-10
gFadil Imran	2024-08-10	2025-12
cDIP	Megawati Soekarnoputri	2000-01	2026-06
cKB	Muhaimin Iskandar	2008	2025-12
cP Muhammadiyah	Haedar Nashir	2015-08-06	2025-12
dP	Muhammad Romahurmuziy	2016-05	2019-03-16
fSuharso Monoarfa	2020-12-20	2022-09-04
cSI	Giring Ganesha	2021-11-16	2023-09-25
fKaesang Pangarep	2023-09-25	2025-12
dSI	Edy Rahmayadi	2016-11-10	2019-01-20
hrick Thohir	2023-02-16	2025-12
gMochamad Iriawan	2019-11-02	2023-02-16
cartai Demokrat	Agus Harimurti Yudhoyono	2020-03-15	2026-06
rSusilo Bambang Yudhoyono	2013-03-30	2020-03-15
iGerindra	Prabowo Subianto	2014-09-20	2026-06
jolkar	Airlangga Hartarto	2017-12-20	2024-08-10
pBahlil Lahadalia	2024-08-21	2026-06
pSetya Novanto	2016-05-17	2017-12-13
iNasDem	Surya Paloh	2013-01-25	2025-12
0Menteri Agama	Fachrul Razi	2019-10-23	2020-12-23
eLukman Hakim Saifuddin	2014-06-09	2019-10-20
eNasaruddin Umar	2024-10-21	2026-06
eYaqut Cholil Qoumas	2020-12-23	2024-10-20
araria dan Tata Ruang	Agus Harimurti Yudhoyono	2024-02-21	2024-10-20
vFerry Mursyidan Baldan	2014-10-27	2016-07-27
vHadi Tjahjanto	2022-06-15	2024-02-21
vNusron Wahid	2024-10-21	2025-12
vSofyan Djalil	2016-07-27	2022-06-15
8Badan Usaha Milik Negara	Erick Thohir	2019-10-23	2025-09-17
xRini Soemarno	2014-10-27	2019-10-20
8Dalam Negeri	Tito Karnavian	2019-10-23	2026-06
mjahjo Kumolo	2014-10-27	2019-10-01
9esa dan Pembangunan Daerah Tertinggal	Yandri Susanto	2024-10-21	2025-12
c, Pembangunan Daerah Tertinggal, dan Transmigrasi	Abdul Halim Iskandar	2019-10-23	2024-10-01
zrtinggal, dan Transmigrasi	Eko Putro Sandjojo	2016-07-27	2019-10-20
zrtinggal, dan Transmigrasi	Marwan Jafar	2014-10-27	2016-07-27
8Ekonomi Kreatif	Teuku Riefky Harsya	2024-10-21	2025-12
9nergi dan Sumber Daya Mineral	Arcandra Tahar	2016-07-27	2016-08-15
zral	Arifin Tasrif	2019-10-23	2024-08-19
zral	Bahlil Lahadalia	2024-08-19	2026-06
zral	Ignasius Jonan	2016-10-14	2019-10-20
zral	Sudirman Said	2014-10-27	2016-07-27
8Haji dan Umrah	Mochamad Irfan Yusuf	2025-09-08	2025-12
ak Asasi Manusia	Natalius Pigai	2024-10-21	2026-06
9ukum	Supratman Andi Agtas	2024-10-21	2025-12
d dan HAM	Supratman Andi Agtas	2024-08-19	2024-10-20
mYasonna Laoly	2014-10-27	2019-10-01
z	2019-10-23	2024-08-19
8Imigrasi dan Pemasyarakatan	Agus Andrianto	2024-10-21	2025-12
9nvestasi	Bahlil Lahadalia	2021-04-28	2024-08-19
iRosan Roeslani	2024-08-19	2026-06
8Kebudayaan	Fadli Zon	2024-10-21	2026-06
ahutanan	Raja Juli Antoni	2024-10-21	2025-12
alautan dan Perikanan	Edhy Prabowo	2019-10-23	2020-11-25
vSakti Wahyu Trenggono	2020-12-23	2026-06
wusi Pudjiastuti	2014-10-27	2019-10-20
apendudukan dan Pembangunan Keluarga	Wihaji	2024-10-21	2025-12
asehatan	Budi Gunadi Sadikin	2020-12-23	2026-06
iNila Moeloek	2014-10-27	2019-10-20
iTerawan Agus Putranto	2019-10-23	2020-12-23
atenagakerjaan	Hanif Dhakiri	2014-10-27	2019-10-01
oIda Fauziyah	2019-10-23	2024-10-01
oYassierli	2024-10-21	2025-12
auangan	Bambang Brodjonegoro	2014-10-27	2016-07-27
hPurbaya Yudhi Sadewa	2025-09-08	2026-06
hSri Mulyani Indrawati	2016-07-27	2025-09-08
g Amerika Serikat	Janet Yellen	2021-01-26	2025-01-20
xScott Bessent	2025-01-28	2026-06
9omunikasi dan Digital	Meutya Hafid	2024-10-21	2026-06
nInformatika	Budi Arie Setiadi	2023-07-17	2024-10-20
zJohnny G Plate	2019-10-23	2023-05-17
zRudiantara	2014-10-27	2019-10-20
aordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan	Yusril Ihza Mahendra	2024-10-21	2025-12
rInfrastruktur dan Pembangunan Kewilayahan	Agus Harimurti Yudhoyono	2024-10-21	2026-06
rKemaritiman	Indroyono Soesilo	2014-10-27	2015-08-12
zman	Luhut Binsar Pandjaitan	2016-07-27	2019-10-20
zman	Rizal Ramli	2015-08-12	2016-07-27
zman dan Investasi	Luhut Binsar Pandjaitan	2019-10-23	2024-10-20
rPangan	Zulkifli Hasan	2024-10-21	2026-06
sembangunan Manusia dan Kebudayaan	Muhadjir Effendy	2019-10-23	2024-10-20
znan Manusia dan Kebudayaan	Pratikno	2024-10-21	2025-12
znan Manusia dan Kebudayaan	Puan Maharani	2014-10-27	2019-10-01
verdayaan Masyarakat	Muhaimin Iskandar	2024-10-21	2025-12
trekonomian	Airlangga Hartarto	2019-10-23	2026-06
zmian	Darmin Nasution	2015-08-12	2019-10-20
zmian	Sofyan Djalil	2014-10-27	2015-08-12
solitik dan Keamanan	Budi Gunawan	2024-10-21	2025-09-08
zdan Keamanan	Djamari Chaniago	2025-09-17	2025-12
y, Hukum, dan Keamanan	Hadi Tjahjanto	2024-02-21	2024-10-20
z Hukum, dan Keamanan	Luhut Binsar Pandjaitan	2015-08-12	2016-07-27
z Hukum, dan Keamanan	Mahfud MD	2019-10-23	2024-02-01
z Hukum, dan Keamanan	Tedjo Edhy Purdijatno	2014-10-27	2015-08-12
z Hukum, dan Keamanan	Wiranto	2016-07-27	2019-10-20
aperasi	Budi Arie Setiadi	2024-10-21	2025-09-08
hFerry Juliantono	2025-09-08	2026-06
g dan UKM	AAGN Puspayoga	2014-10-27	2019-10-20
pTeten Masduki	2019-10-23	2024-10-20
8Lingkungan Hidup	Hanif Faisol Nurofiq	2024-10-21	2025-12
o dan Kehutanan	Siti Nurbaya Bakar	2014-10-27	2024-10-20
9uar Negeri	Retno Marsudi	2014-10-27	2024-10-20
kSugiono	2024-10-21	2026-06
j Amerika Serikat	Antony Blinken	2021-01-26	2025-01-20
z	John Kerry	2013-02-01	2017-01-20
z	Marco Rubio	2025-01-21	2025-12
z	Mike Pompeo	2018-04-26	2021-01-20
kRusia	Sergei Lavrov	2004-03-09	2025-12
8Pariwisata	Arief Yahya	2014-10-27	2019-10-20
jWidiyanti Putri Wardhana	2024-10-21	2025-12
i dan Ekonomi Kreatif	Sandiaga Uno	2020-12-23	2024-10-20
ztif	Wishnutama Kusubandio	2019-10-23	2020-12-23
9ekerjaan Umum	Dody Hanggodo	2024-10-21	2026-06
m dan Perumahan Rakyat	Basuki Hadimuljono	2014-10-27	2024-10-20
alindungan Pekerja Migran Indonesia	Abdul Kadir Karding	2024-10-21	2025-09-08
zIndonesia	Mukhtarudin	2025-09-08	2025-12
amberdayaan Perempuan dan Perlindungan Anak	Arifah Fauzi	2024-10-21	2025-12
zPerlindungan Anak	Bintang Puspayoga	2019-10-23	2024-10-20
zPerlindungan Anak	Yohana Yembise	2014-10-27	2019-10-20
buda dan Olahraga	Dito Ariotedjo	2023-04-03	2025-09-08
sErick Thohir	2025-09-17	2026-06
sImam Nahrawi	2014-10-27	2019-09-19
sZainudin Amali	2019-10-23	2023-03-09
andayagunaan Aparatur Negara dan Reformasi Birokrasi	Abdullah Azwar Anas	2022-09-07	2024-10-20
zra dan Reformasi Birokrasi	Asman Abnur	2016-07-27	2018-08-14
zra dan Reformasi Birokrasi	Rini Widyantini	2024-10-21	2026-06
zra dan Reformasi Birokrasi	Syafruddin	2018-08-15	2019-10-20
zra dan Reformasi Birokrasi	Tjahjo Kumolo	2019-10-23	2022-07-01
zra dan Reformasi Birokrasi	Yuddy Chrisnandi	2014-10-27	2016-07-27
cidikan Dasar dan Menengah	Abdul Mu'ti	2024-10-21	2025-12
jTinggi, Sains, dan Teknologi	Brian Yuliarto	2025-02-19	2025-12
zan Teknologi	Satryo Soemantri Brodjonegoro	2024-10-21	2025-02-19
jdan Kebudayaan	Anies Baswedan	2014-10-27	2016-07-27
yMuhadjir Effendy	2016-07-27	2019-10-20
yNadiem Makarim	2019-10-23	2021-04-28
i, Kebudayaan, Riset, dan Teknologi	Nadiem Makarim	2021-04-28	2024-10-20
ardagangan	Agus Suparmanto	2019-10-23	2020-12-23
kBudi Santoso	2024-10-21	2026-06
kEnggartiasto Lukita	2016-07-27	2019-10-20
kMuhammad Lutfi	2020-12-23	2022-06-15
kRachmat Gobel	2014-10-27	2015-08-12
kThomas Trikasih Lembong	2015-08-12	2016-07-27
kZulkifli Hasan	2022-06-15	2024-10-20
bencanaan Pembangunan Nasional	Andrinof Chaniago	2014-10-27	2015-08-12
zional	Bambang Brodjonegoro	2016-07-27	2019-10-20
zional	Rachmat Pambudy	2024-10-21	2025-12
zional	Sofyan Djalil	2015-08-12	2016-07-27
zional	Suharso Monoarfa	2019-10-23	2024-10-20
bhubungan	Budi Karya Sumadi	2016-07-27	2024-10-20
kDudy Purwagandhi	2024-10-21	2026-06
kIgnasius Jonan	2014-10-27	2016-07-27
bindustrian	Agus Gumiwang Kartasasmita	2019-10-23	2025-12
nirlangga Hartarto	2016-07-27	2019-10-20
mSaleh Husin	2014-10-27	2016-07-27
btahanan	Prabowo Subianto	2019-10-23	2024-10-20
jRyamizard Ryacudu	2014-10-27	2019-10-20
jSjafrie Sjamsoeddin	2024-10-21	2026-06
i Amerika Serikat	Lloyd Austin	2021-01-22	2025-01-20
zPete Hegseth	2025-01-25	2025-12
jIsrael	Israel Katz	2024-11-08	2026-06
qYoav Gallant	2022-12-29	2024-11-08
dnian	Amran Sulaiman	2014-10-27	2019-10-20
z23-10-25	2026-06
iSyahrul Yasin Limpo	2019-10-23	2023-10-05
bumahan dan Kawasan Permukiman	Maruarar Sirait	2024-10-21	2025-12
8Riset dan Teknologi	Bambang Brodjonegoro	2019-10-23	2021-04-28
d, Teknologi, dan Pendidikan Tinggi	Mohamad Nasir	2014-10-27	2019-10-20
8Sekretaris Negara	Prasetyo Hadi	2024-10-21	2026-06
ttikno	2014-10-27	2024-10-20
9osial	Agus Gumiwang Kartasasmita	2018-08-24	2019-10-20
fIdrus Marham	2018-01-17	2018-08-24
fJuliari Batubara	2019-10-23	2020-12-06
fKhofifah Indar Parawansa	2014-10-27	2018-01-17
fSaifullah Yusuf	2024-09-11	2026-06
fTri Rismaharini	2020-12-23	2024-09-06
8Transmigrasi	Iftitah Sulaiman Suryanagara	2024-10-21	2025-12
8Usaha Mikro, Kecil, dan Menengah	Maman Abdurrahman	2024-10-21	2026-06
0Panglima TNI	Agus Subiyanto	2023-11-22	2026-06
endika Perkasa	2021-11-17	2022-12-19
dGatot Nurmantyo	2015-07-08	2017-12-08
dHadi Tjahjanto	2017-12-08	2021-11-17
dMoeldoko	2013-08-30	2015-07-08
dYudo Margono	2022-12-19	2023-11-22
2us	Fransiskus	2013-03-13	2025-04-21
5Leo XIV	2025-05-08	2026-06
1erdana Menteri Australia	Anthony Albanese	2022-05-23	2025-12
qMalcolm Turnbull	2015-09-15	2018-08-24
qScott Morrison	2018-08-24	2022-05-23
qTony Abbott	2013-09-18	2015-09-15
gBangladesh	Sheikh Hasina	2009-01-06	2024-08-05
helanda	Dick Schoof	2024-07-02	2025-12
oMark Rutte	2010-10-14	2024-07-02
gIndia	Narendra Modi	2014-05-26	2025-12
iggris	Boris Johnson	2019-07-24	2022-09-06
oDavid Cameron	2010-05-11	2016-07-13
oKeir Starmer	2024-07-05	2025-12
oLiz Truss	2022-09-06	2022-10-25
oRishi Sunak	2022-10-25	2024-07-05
oTheresa May	2016-07-13	2019-07-24
hsrael	Benjamin Netanyahu	2009-03-31	2021-06-13
zanyahu	2022-12-29	2026-06
nNaftali Bennett	2021-06-13	2022-07-01
nYair Lapid	2022-07-01	2022-12-29
htalia	Giorgia Meloni	2022-10-22	2025-12
gJepang	Fumio Kishida	2021-10-04	2024-10-01
nSanae Takaichi	2025-10-21	2026-06
ohigeru Ishiba	2024-10-01	2025-10-21
qnzo Abe	2012-12-26	2020-09-16
nYoshihide Suga	2020-09-16	2021-10-04
gKamboja	Hun Manet	2023-08-22	2025-12
sSen	1998-11-30	2023-08-22
inada	Justin Trudeau	2015-11-04	2025-03-14
nMark Carney	2025-03-14	2025-12
gMalaysia	Anwar Ibrahim	2022-11-24	2025-12
pIsmail Sabri Yaakob	2021-08-21	2022-11-24
pMahathir Mohamad	2018-05-10	2020-03-01
quhyiddin Yassin	2020-03-01	2021-08-16
pNajib Razak	2009-04-03	2018-05-10
gPakistan	Imran Khan	2018-08-18	2022-04-10
pShehbaz Sharif	2024-03-04	2025-12
ipua Nugini	James Marape	2019-05-30	2025-12
gSelandia Baru	Chris Hipkins	2023-01-25	2023-11-27
ztopher Luxon	2023-11-27	2025-12
uJacinda Ardern	2017-10-26	2023-01-25
hingapura	Lawrence Wong	2024-05-15	2025-12
ree Hsien Loong	2004-08-12	2024-05-15
hpanyol	Pedro Sánchez	2018-06-02	2025-12
gThailand	Anutin Charnvirakul	2025-09-07	2025-12
pPaetongtarn Shinawatra	2024-08-16	2025-07-01
qrayut Chan-o-cha	2014-08-24	2023-08-22
pSrettha Thavisin	2023-08-22	2024-08-14
1residen	Joko Widodo	2014-10-20	2024-10-20
9Prabowo Subianto	2024-10-20	2026-06
9Susilo Bambang Yudhoyono	2004-10-20	2014-10-20
8 Amerika Serikat	Barack Obama	2009-01-20	2017-01-20
pDonald Trump	2017-01-20	2021-01-20
zmp	2025-01-20	2026-06
pJoe Biden	2021-01-20	2025-01-20
argentina	Javier Milei	2023-12-10	2025-12
9Brasil	Jair Bolsonaro	2019-01-01	2023-01-01
gLuiz Inácio Lula da Silva	2023-01-01	2025-12
9China	Xi Jinping	2013-03-14	2026-06
9FIFA	Gianni Infantino	2016-02-26	2025-12
ailipina	Benigno Aquino III	2010-06-30	2016-06-30
iFerdinand Marcos Jr	2022-06-30	2025-12
iRodrigo Duterte	2016-06-30	2022-06-30
9Iran	Ebrahim Raisi	2021-08-03	2024-05-19
eHassan Rouhani	2013-08-03	2021-08-03
eMasoud Pezeshkian	2024-07-28	2025-12
9Komisi Eropa	Jean-Claude Juncker	2014-11-01	2019-11-30
mUrsula von der Leyen	2019-12-01	2025-12
brea Selatan	Lee Jae-myung	2025-06-04	2025-12
nMoon Jae-in	2017-05-10	2022-05-10
nPark Geun-hye	2013-02-25	2017-03-10
nYoon Suk Yeol	2022-05-10	2024-12-14
9Mesir	Abdel Fattah el-Sisi	2014-06-08	2025-12
9PKS	Ahmad Syaikhu	2020-10-05	2024-10
dSohibul Iman	2015-08-10	2020-10-05
aalestina	Mahmoud Abbas	2005-01-15	2025-12
arancis	Emmanuel Macron	2017-05-14	2026-06
hFrançois Hollande	2012-05-15	2017-05-14
9Rusia	Vladimir Putin	2012-05-07	2026-06
9Suriah	Ahmed al-Sharaa	2025-01-29	2025-12
gBashar al-Assad	2000-07-17	2024-12-08
9Taiwan	Lai Ching-te	2024-05-20	2025-12
gTsai Ing-wen	2016-05-20	2024-05-20
aimor Leste	José Ramos-Horta	2022-05-20	2025-12
aurki	Recep Tayyip Erdogan	2014-08-28	2026-06
9Ukraina	Petro Poroshenko	2014-06-07	2019-05-20
hVolodymyr Zelensky	2019-05-20	2026-06
9Venezuela	Nicolás Maduro	2013-04-19	2025-12
1utra Mahkota Arab Saudi	Mohammed bin Salman	2017-06-21	2025-12
0Raja Arab Saudi	Salman bin Abdulaziz	2015-01-23	2025-12
5Inggris	Charles III	2022-09-08	2025-12
5Yordania	Abdullah II	1999-02-07	2025-12
2tu Inggris	Elizabeth II	1952-02-06	2022-09-08
0Sekretaris Jenderal ASEAN	Kao Kim Hourn	2023-01-09	2025-12
qLim Jock Hoi	2018-01-01	2022-12-31
kNATO	Jens Stoltenberg	2014-10-01	2024-10-01
pMark Rutte	2024-10-01	2025-12
kPBB	António Guterres	2017-01-01	2026-06
oBan Ki-moon	2007-01-01	2016-12-31
bKabinet	Andi Widjajanto	2014-11-03	2015-08-12
jPramono Anung	2015-08-12	2024-08-29
jTeddy Indra Wijaya	2024-10-21	2026-06
0Wakil Presiden	Boediono	2009-10-20	2014-10-20
fGibran Rakabuming Raka	2024-10-20	2026-06
fJusuf Kalla	2014-10-20	2019-10-20
fMa'ruf Amin	2019-10-20	2024-10-20
e Amerika Serikat	JD Vance	2025-01-20	2025-12
vKamala Harris	2021-01-20	2025-01-20
vMike Pence	2017-01-20	2021-01-20`
