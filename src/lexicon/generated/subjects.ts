// Written by `npm run pack` from dictionaries/subjects.txt.
export const data: string = `0agama	medtop:12000000	daerah
1nggaran dan pajak	medtop:20000607	ekonomi
2tariksa	medtop:20000718	teknologi
1paratur negara	medtop:20000594	nasional
0balap mobil	medtop:20000991	olahraga
8tor	medtop:20000998	olahraga
2njir	medtop:20000154	daerah
1ola basket	medtop:20000851	olahraga
5voli	medtop:20001089	olahraga
1ulu tangkis	medtop:20000847	olahraga
0cuaca	medtop:17000000	daerah
0diplomasi	medtop:20000639	internasional
0emas	medtop:20000318	ekonomi
1nergi	medtop:20000256	ekonomi
0film	medtop:20000005	hiburan
0gawai	medtop:20000761	teknologi
1empa bumi	medtop:20000153	daerah
1im	medtop:20000548	teknologi
2zi	medtop:20000465	kesehatan
1unung api	medtop:20000159	daerah
0hewan	medtop:20000500	gaya hidup
0ilmu pengetahuan	medtop:20000735	teknologi
1ndustri	medtop:20000294	ekonomi
2flasi dan harga	medtop:20000370	ekonomi
0keamanan siber	medtop:20000229	teknologi
2bakaran	medtop:20000150	daerah
3ugaran	medtop:20000475	kesehatan
2cantikan	medtop:20001248	gaya hidup
3elakaan	medtop:20000139	daerah
4rdasan buatan	medtop:20000763	teknologi
2kerasan seksual	medtop:20000085	hukum
2luarga	medtop:20000780	gaya hidup
2ndaraan listrik	medtop:20000296	otomotif
2polisian	medtop:20000133	hukum
2sehatan jiwa	medtop:20000458	kesehatan
4jahteraan sosial	medtop:20000817	daerah
2tenagakerjaan	medtop:20000509	ekonomi
1onflik bersenjata	medtop:20000056	internasional
2perasi dan usaha kecil	medtop:20000170	ekonomi
2rupsi	medtop:20000093	hukum
1uliner	medtop:20000568	gaya hidup
0lalu lintas	medtop:20000342	daerah
2yanan kesehatan	medtop:20000461	kesehatan
1ingkungan	medtop:06000000	daerah
0mata uang kripto	medtop:20001279	ekonomi
1edia sosial	medtop:20000769	teknologi
1obil	medtop:20000566	otomotif
2de	medtop:20000011	gaya hidup
2neter	medtop:20000379	ekonomi
1usik	medtop:20000018	hiburan
0narkoba	medtop:20000095	hukum
0obat dan vaksin	medtop:20000467	kesehatan
0parlemen	medtop:20000615	nasional
3tai politik	medtop:20000651	nasional
1embunuhan	medtop:20000099	hukum
3erintahan	medtop:20000593	nasional
c daerah	medtop:20000612	daerah
3ilihan umum	medtop:20000574	nasional
2ncurian	medtop:20000104	hukum
3ganiayaan	medtop:20000084	hukum
3ipuan	medtop:20000097	hukum
3yakit	medtop:20000446	kesehatan
8 menular	medtop:20000448	kesehatan
2radilan	medtop:20000106	hukum
3bankan	medtop:20000274	ekonomi
3dagangan internasional	medtop:20000373	ekonomi
3ekonomian	medtop:20000344	ekonomi
3guruan tinggi	medtop:20000405	pendidikan
3tahanan	medtop:20000598	nasional
5mbangan	medtop:20000320	ekonomi
5nian	medtop:20000210	ekonomi
1roperti	medtop:20000241	ekonomi
0ritel	medtop:20000252	ekonomi
1umah	medtop:20000570	gaya hidup
0saham	medtop:20000396	ekonomi
1ekolah	medtop:20000400	pendidikan
2lebritas	medtop:20000505	hiburan
2ni dan budaya	medtop:20000038	hiburan
2pak bola	medtop:20001065	olahraga
3eda motor	medtop:20000571	otomotif
0tanah longsor	medtop:20000155	daerah
1elekomunikasi	medtop:20000233	teknologi
4visi	medtop:20000051	hiburan
2nis	medtop:20001085	olahraga
2rorisme	medtop:20000053	hukum
1inju dan bela diri	medtop:20001157	olahraga
1ransportasi	medtop:20000337	ekonomi
0ujian dan penerimaan siswa	medtop:20000414	pendidikan
1njuk rasa	medtop:20000066	nasional
0wisata	medtop:20000563	gaya hidup`
