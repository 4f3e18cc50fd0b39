// Written by `npm run pack` from dictionaries/date-cues.txt.
export const data: string = `0$	no-year
0ada	then
3lah	after-year then
1gar	after-year
1kan	after-year
2hir	feast time
1malan	feast
3nkan	feast
1nd	after-year
2ggota	counted
3kutan	feast
2tara	after-year time
1rus	feast
1tau	after-year time
2uran	rule
1wal	feast time
1yat	no-year
0bagi	after-year feast
2ju	feast
2rel	counted
3ongsai	feast
2zar	feast
1eda	past
2lanja	feast
3um	after-year then
2rkah	feast
3sama	feast
1ihalal	feast
2la	after-year
2sa	after-year
1lok	no-year
1uah	counted
2kan	then
2lan	feast time
2tir	counted
1y	time
0cc	counted
1uti	feast
0dalam	after-year time
2n	after-year time
2pat	after-year
2ri	after-year part past time
1ekorasi	feast
2ngan	after-year
2sa	counted
1i	after-year part time
2banding	time
9kan	time
2hubungi	speech
2konfirmasi	speech
3utip	speech
2lansir	speech
4rang	rule
2perbolehkan	rule
2skon	feast
2temui	speech
2wajibkan	rule
1oa	feast
2kumen	counted
2lar	counted
3lar	counted
1uring	time
0edaran	rule
2isi	feast time
1kor	counted
1ra	past time
1sensi	feast
0festival	feast
6e	feast
1rom	time
0gb	counted
1ram	counted
1una	after-year
0h	feast
1a	counted
2dapi	feast
2lal	feast
4man	counted
2mpers	feast
4ir	no-year
2nya	after-year then
2rga	feast no-year
3i	feast
1ektar	counted
1ikmah	feast
2lal	feast
2ngga	after-year feast part time
1ouse	feast
1p	counted
0ibadah	feast
1ftar	feast
1msakiyah	feast
1n	after-year time
2flasi	time
2i	after-year
1sbat	feast
2o	no-year
1tu	after-year
0jadwal	feast
2lan	no-year
2man	past
1elang	feast part time
1ika	after-year
2wa	counted
1l	no-year
2.	no-year
1uga	after-year then
2rnalis	speech
0kado	feast
2lau	then
3i	counted
2mar	counted
3i	then
2pan	feast
2reem	feast
4na	after-year
3tu	feast
3yawan	counted
2v	no-year
3ling	no-year
1b	counted
1e	after-year
2baktian	feast
3utuhan	feast
2istimewaan	feast
2liling	feast
2meriahan	feast
2ndaraan	counted
2rusuhan	time
2tentuan	rule
4rangan	speech
anya	speech
3ika	after-year then time
3upat	feast
2utamaan	feast
1g	counted
1hotbah	feast
1ilogram	counted
4meter	counted
2ta	then
1m	counted no-year
1ode	no-year
2nfirmasi	speech
3trak	time
1uartal	time
2e	feast
2rsi	counted
1wh	counted
0lalin	feast
3u	after-year
2yanan	feast
1ebih	after-year
2mbar	counted
1ibur	feast
5an	feast
2ter	counted
1onjakan	feast
0mah	counted
2kna	feast
3simal	rule
2lam	feast
2sih	after-year then
3uki	feast
1b	counted
1edia	speech
4o	time
2gawatt	counted
2lansir	speech
4rang	rule
2masuki	feast time
3peringati	feast
2ncapai	after-year no-year
3datang	after-year
3galami	after-year
4hadapi	feast
4utip	speech
3jadi	after-year
4elang	part time
3u	feast
4rut	speech
3yambut	feast
2rayakan	feast
3upakan	after-year
2ter	counted
2wajibkan	rule
1isa	feast
1obil	counted
2del	no-year
2men	feast
5tum	feast
2tor	counted
1ubarak	feast
2dik	feast
2lai	part time
2sim	time
1w	counted
0naik	after-year
2mun	after-year
2nti	after-year
2sional	feast
2taru	feast
1gabuburit	feast
1iat	feast
2lai	no-year
1o	no-year
2.	no-year
2mor	no-year
1uansa	feast
0of	after-year
1leh	after-year
1pen	feast
3rasi	feast
2or	feast
1r	after-year
2ang	counted
2namen	feast
0pada	after-year part past time
2rcel	feast
3sel	feast
2sal	no-year rule
4r	feast
3ca	feast
2wai	feast
1egawai	counted
2kan	feast
3erja	counted
2netapan	feast
3gamanan	feast
5ntaran	time
4hujung	time
4iriman	time
3onton	counted
3uh	feast
3yambutan	feast
4erahan	time
2r	after-year time
3arakan	feast
4turan	rule
4yaan	feast
3da	rule
3ingatan	feast
8i	feast
4ode	time
3nah	then
4yataan	speech
anya	speech
3s	speech
4onel	counted
3temuan	time
5ngahan	feast time
3usahaan	counted
2serta	counted
3ta	feast
1ohon	feast
2in	counted
2lisi	counted
2s	no-year
3ko	feast
1rajurit	counted
2ediksi	feast
2omo	feast
1uasa	feast
2ncak	feast
0raya	feast
4kan	feast
1ibuan	no-year
2lis	speech
5nya	speech
1p	no-year
2.	no-year
2m	counted
1t	no-year
1umah	counted feast
2piah	counted
1w	no-year
0saat	after-year feast part time
2fari	feast
2hur	feast
2lat	feast
2mbut	feast
6annya	speech
3pai	after-year part time
2ya	then
1ebagai	after-year
4nyak	after-year no-year
3elum	after-year feast time
4sar	after-year no-year
2harga	no-year
3ingga	after-year
2jak	part past time
3umlah	no-year
2kitar	time
3olah	counted
2lalu	then
4ma	feast time
6t	feast
5bat	rule
2mangat	feast
4rak	feast
3enjak	time
5tara	after-year
3pat	then
2panjang	time
3erti	after-year past
2ri	no-year
4ng	then
3ta	after-year
2sudah	time
2telah	after-year feast time
3iap	feast part time
1iaran	speech
2dang	feast
2lam	after-year
2nce	time
2swa	counted
1kor	no-year
1pesial	feast
1tok	feast
1uatu	part
2ci	feast
2dah	after-year
2kseskan	feast
0tahun	feast time
2k	past
3jil	feast
2rawih	feast
3get	time
1elah	after-year
2ntang	after-year
2rcatat	after-year
3hadap	after-year time
3sebut	after-year
2tapi	after-year
1he	after-year
2r	feast
1iap	feast part time
2dak	after-year past then
2ket	counted feast
2pe	no-year
1o	after-year
2n	counted
2tal	no-year
1radisi	feast
3gedi	time
1urun	after-year
0ucapan	feast
1mat	feast
1nit	counted
2til	time
3uk	after-year time
1pacara	feast
1s	no-year
2$	no-year
2ai	feast time
2d	no-year
1u	no-year
2d	no-year
0volt	counted
0wajib	rule
2ktu	past then
2rga	counted
3tawan	speech
2tt	counted
0yang	after-year past
0zaman	past`
