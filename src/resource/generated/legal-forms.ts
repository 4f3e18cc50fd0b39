// Written by `npm run pack` from dictionaries/legal-forms.txt.
export const data: string = `0Akademi	head
1liansi	head
1sosiasi	head
0BPBD	head
1UMD	before
3N	head
1adan	head
2nk	head
2ppeda	head
2talion	head
5yon	head
2waslu	head
1hd	after
1rigif	head
1ursa	head
0CV	before
1o Ltd	after
2rp	after
0DPC	head
2D	head
2P	head
2RD	head
2W	head
1ewan	head
1inas	head
3kes	head
2rektorat	head
a Jenderal	head
2sdik	head
3hub	head
3naker	head
3parekraf	head
4ora	head
2tjen	head
3lantas	head
3reskrimsus	head
aum	head
2visi	head
0Fakultas	head
1ederasi	head
1irma	before
1orum	head
1raksi	head
2ont	head
0Gerakan	head
3eja	head
1mbH	after
1roup	after
2up	head
0Himpunan	head
1oldings	after
0Ikatan	head
1nc	after
2stitut	head
0KBRI	head
1JRI	head
1PU	head
3D	head
1abinet	head
1edubes	head
4taan Besar	head
2jaksaan	head
4ri	head
4ti	head
2menko	head
5terian	head
2polisian	head
2uskupan	head
1linik	head
2ub	head
1oalisi	head
2dam	head
3im	head
2misi	head
4te	head
2nfederasi	head
3gres	head
3sulat Jenderal	head
2perasi	head
2ramil	head
3em	head
0LBH	head
1LC	after
1SM	head
1anal	head
3tamal	head
3ud	head
2pas	head
2skar	head
1embaga	head
1td	after
0MAN	head
1adrasah	head
2hkamah	head
2jelis	head
2sjid	head
3kapai	head
1useum	head
0NV	before
0PT	before
1anwaslu	head
2rlemen	head
3tai	head
1emda	head
3erintah Daerah	head
bKabupaten	head
cota	head
bProvinsi	head
3kab	head
4ot	head
3prov	head
2ngadilan	head
a Agama	head
bNegeri	head
bTinggi	head
4urus Besar	head
9Pusat	head
2rhimpunan	head
3satuan	head
4ero	after
7da	before
3um	before
5da	before
4sahaan	head
a Umum	before
2santren	head
1impinan Pusat	head
1lc	after
1olda	head
3iteknik	head
3res	head
6ta	head
8bes	head
3sek	head
6ta	head
2ndok Pesantren	head
3pes	head
1te Ltd	after
1uskesmas	head
0RS	head
2IA	head
2UD	head
3P	head
1umah Sakit	head
2tan	head
0SD	head
2 Negeri	head
2N	head
1MA	head
3 Negeri	head
3N	head
2K	head
3N	head
2P	head
3 Negeri	head
3N	head
1TIE	head
3KES	head
1atgas	head
3pol PP	head
3reskrim	head
3uan Tugas	head
1dn Bhd	after
1ekolah Tinggi	head
3retariat	head
2nat	head
2rikat	head
0Tbk	after
1im	head
3nas	head
0UD	before
1niversitas	head
0Yayasan	head
1onif	head`
