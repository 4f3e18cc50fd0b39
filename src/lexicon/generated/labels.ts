// Written by `npm run pack` from dictionaries/labels.txt.
export const data: string = `0about the author	aside
6us	aside
1i summary	aside
1lih bahasa	contributor
2so read	inline
1nda mungkin juga suka	related
dsuka	related
1round the web	related
2tikel kompas.id	inline
8lain	related
cnya	related
8menarik lainnya	related
8pilihan	related
9remium	related
8sebelumnya	related
alanjutnya	related
8terbaru	related
bkait	related
bpopuler	related
1sisten redaktur	contributor
1uthor	author
0baca	inline
4 artikel lain	related
hnya	related
5berita lain	related
gnya	related
5di sini	inline
5juga	inline
9 berita	inline
5lainnya	related
5pula	inline
5selengkapnya	inline
4juga	inline
2gikan komentar anda	comment
2nyak dibaca	related
1eri komentar	comment
5tanggapan	comment
4kan komentar	comment
4ta berikutnya	related
7daerah lainnya	related
7foto	related
7hari ini	related
7lain	related
b terkait	related
cuntuk anda	related
bnya	related
e dari	related
7menarik lainnya	related
7pilihan	related
8opuler	related
7rekomendasi	related
7sebelumnya	related
9jenis	related
9lanjutnya	related
7tag	tags
8erbaru	related
akait	related
e lainnya	inline
bini	related
apopuler	related
7unggulan	related
9tuk anda	related
8tama	related
1y	author
0caption	caption
2tegory	section
1omment	comment
7s	comment
8 are closed	comment
2ntributor	contributor
2pywriter	contributor
0daftar isi	aside
2lam artikel ini	aside
2ri situs lain	related
6ponsor	related
2te	published
1engarkan	inline
1ibuat	published
2lansir dari	source
4porkan oleh	author
2perbaharui	updated
7rui	updated
a pada	updated
cukul	updated
3osting	published
3ublikasikan	published
7sh	published
2sadur dari	source
3cussion about this post	comment
3qus	comment
3unting oleh	editor
2terbitkan	published
3ulis oleh	author
2ubah	updated
3nggah	published
3pdate	updated
0e-mail	email
6 penulis	email
1dited by	editor
4or	editor
6 artikel	editor
7bahasa	editor
8erita	editor
7in charge	editor
6's choice	related
9picks	related
6s choice	related
8picks	related
1mail	email
5 penulis	email
6redaksi	email
0facebook comments	comment
1okus	related
2to	photographer
4 lainnya	related
5oleh	photographer
5pilihan	related
5terkait	related
4-foto	photographer
4grafer	photographer
a/pewarta foto	photographer
1rom the web	related
0galeri foto terkait	related
2mbas:video	inline
0halaman berikutnya	inline
8selanjutnya	inline
1eadline	related
1ot news	related
4topic	related
1ubungi penulis	email
0ikuti juga	inline
1lustrasi oleh	contributor
7tor	contributor
1ndeks	related
6 berita	related
2fo lainnya	related
5terkini	related
4grafis	inline
a oleh	contributor
bterkait	related
4rmasi terkait	related
2tinya	aside
7 sih	aside
4sari	aside
8 berita	aside
1si komentar	comment
0jangan lewatkan	related
f juga	related
1oin the conversation	comment
2urnalist	author
1urnalis	author
3u foto	photographer
0kabar lain	related
anya	related
6terbaru	related
9kini	related
2meramen	contributor
2nal	section
2ta kunci	tags
a terkait	tags
3egori	section
1et foto	caption
3. foto	caption
3erangan	caption
a foto	caption
bgambar	caption
2y points	aside
4takeaways	aside
3word	tags
7s	tags
1irim komentar	comment
5kan komentar anda	comment
2sah terkait	inline
1olom komentar	comment
3umnis	author
2mentar	comment
8 anda	comment
9facebook	comment
9pembaca	comment
9terbanyak	comment
eru	comment
2ntak	email
4en bersponsor	related
7premium	related
9omosi	related
7sponsor	related
4ributor	contributor
2responden	contributor
1redit foto	photographer
1umpulan berita terkait	related
0label	tags
2innya	related
2poran	author
7 tambahan	contributor
8wartawan	author
2st modified	updated
5update	updated
bd	updated
2test	related
6 articles	related
7news	related
7posts	related
1eave a comment	comment
8reply	comment
1ihat	inline
5 juga	inline
a artikel lainnya	related
bvideo	inline
6pula	inline
6video	inline
2putan	author
0menarik dibaca	inline
8untuk dibaca	inline
1odified	updated
2re from	related
9 author	related
5news	related
2st popular	related
5read	related
1ungkin anda suka	related
2st read	related
0narator	contributor
2skah	author
2vigasi pos	related
1ext article	related
5post	related
0oleh	author
1ther news	related
0paling banyak dibaca	related
gcari	related
7dibaca	related
7populer	related
1eliput	author
2mbaruan	updated
9 terakhir	updated
2nata letak	contributor
3eliti	contributor
4rjemah	contributor
3ulis	author
7 & editor	editor
8artikel	author
8berita	author
8naskah	author
8opini	author
7/reporter	author
3yelaras	editor
6ia	editor
4unting	editor
2rubahan terakhir	updated
2warta	author
7 foto	photographer
1hoto	photographer
5 by	photographer
6credit	photographer
5grapher	photographer
1ilihan editor	inline
e hari ini	inline
8redaksi	inline
8untukmu	related
1oin penting	aside
5utama	aside
4-poin penting	aside
2kok berita	aside
2pular	related
7 posts	related
5er	related
7 hari ini	related
2s berikutnya	related
4sebelumnya	related
4terbaru	related
7kait	related
3-pos terbaru	related
3ted	published
6 by	author
7in	section
7on	published
4ingan terbaru	related
dkait	related
1revious article	related
9post	related
2oducer	contributor
5ser	contributor
3fil penulis	aside
3moted	related
8 content	related
1ublikasi	published
5sh	published
7ed	published
9 on	published
0read also	inline
5more	inline
2cent post	related
bs	related
3ommended	related
b by	related
cfor you	related
2d	editor
3aktur	editor
8 pelaksana	editor
2ferensi	source
2komendasi	related
b artikel	related
cberita	related
clainnya	related
cuntuk anda	related
ikamu	related
hmu	related
2lated	related
7 articles	related
8news	related
8post	related
cs	related
2p	author
3orter	author
8/penulis	author
1ingkasan	aside
9 ai	aside
brtikel	aside
aberita	aside
acepat	aside
autama	aside
1ubrik	section
0saksikan	inline
8 video	inline
1ection	section
2dang tren	related
2e also	inline
2lanjutnya	inline
3engkapnya	inline
1iaran pers lainnya	related
cterbaru	related
2mak	inline
5 berita lainnya	related
6juga	inline
a video	inline
6pula	inline
6video	inline
1orotan	related
2urce	source
1ponsored	related
9 stories	related
1umber	source
6 artikel	source
7berita	source
2rel	email
0table of contents	aside
2g	tags
3 artikel	tags
4berita	tags
a ini	tags
4populer	related
4terkait	tags
7populer	related
3ar	tags
3s	tags
4 berita	tags
5terkait	tags
2mbah komentar	comment
6kan komentar	comment
2nggal	published
7 posting	published
9ublikasi	published
8terbit	published
6pan	comment
2yang	published
6 pada	published
1eks	author
4 foto	caption
2ntang cek fakta	aside
8kami	aside
8penulis	aside
8redaksi	aside
2rakhir diperbarui	updated
bubah	updated
cpdate	updated
3baru	related
4it	published
6 pada	published
8ukul	published
3kait	related
4ini	related
7 lainnya	related
3populer	related
a hari ini	related
bminggu ini	related
bpekan ini	related
1gl	published
1inggalkan balasan	comment
bkomentar	comment
1onton	inline
6 juga	inline
b video	inline
7video	inline
2pics	tags
4k	tags
5 berita	tags
6hangat	related
c dalam artikel ini	tags
6pilihan	related
7opuler	related
6terkait	tags
aini	related
1ranslator	contributor
2ending	related
8 now	related
9topics	related
1ulis komentar	comment
e anda	comment
5an lainnya	related
8terbaru	related
bkait	related
2rut melaporkan	contributor
0untuk anda	related
1pdate	updated
6 terakhir	updated
6d	updated
2loader	contributor
0video	related
5 editor	contributor
6lainnya	inline
6pilihan	inline
7opuler	related
6terbaru	related
9kait	related
9populer	related
5grafer	contributor
0wajib baca	related
2ktu	published
5 publikasi	published
6terbit	published
2rtawan	author
1riter	author
4ten by	author
0you may also like	related
5ight also like	related`
