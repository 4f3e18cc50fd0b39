// Written by `npm run pack` from dictionaries/date-cues.txt.
export const data: string = `0$	no-year
0adalah	after-year
1gar	after-year
1kan	after-year
2hir	time
1nd	after-year
2ggota	counted
2tara	after-year time
1tau	after-year time
1wal	time
1yat	no-year
0bagi	after-year
2rel	counted
1eda	past
2lum	after-year
1ila	after-year
2sa	after-year
1lok	no-year
1uah	counted
2lan	time
2tir	counted
1y	time
0cc	counted
0dalam	after-year time
2n	after-year time
2pat	after-year
2ri	after-year part past time
1engan	after-year
2sa	counted
1i	after-year part time
2banding	time
9kan	time
1okumen	counted
2lar	counted
3lar	counted
1uring	time
0edisi	time
1kor	counted
1ra	past time
0from	time
0gb	counted
1ram	counted
1una	after-year
0ha	counted
2laman	counted
2mpir	no-year
2nya	after-year
2rga	no-year
1ektar	counted
1ingga	after-year part time
1p	counted
0in	after-year time
2flasi	time
2i	after-year
1so	no-year
1tu	after-year
0jalan	no-year
2man	past
1elang	part time
1ika	after-year
2wa	counted
1l	no-year
2.	no-year
1uga	after-year
0kali	counted
2mar	counted
2rena	after-year
3yawan	counted
2v	no-year
3ling	no-year
1b	counted
1e	after-year
2ndaraan	counted
2rusuhan	time
2tika	after-year time
1g	counted
1ilogram	counted
4meter	counted
1m	counted no-year
1ode	no-year
2ntrak	time
1uartal	time
2rsi	counted
1wh	counted
0lalu	after-year
1ebih	after-year
2mbar	counted
1iter	counted
0mah	counted
2sih	after-year
1b	counted
1edio	time
2gawatt	counted
2masuki	time
2ncapai	after-year no-year
3datang	after-year
3galami	after-year
3jadi	after-year
4elang	part time
2rupakan	after-year
2ter	counted
1obil	counted
2del	no-year
2tor	counted
1ulai	part time
2sim	time
1w	counted
0naik	after-year
2mun	after-year
2nti	after-year
1ilai	no-year
1o	no-year
2.	no-year
2mor	no-year
0of	after-year
1leh	after-year
1r	after-year
2ang	counted
0pada	after-year part past time
2sal	no-year
1egawai	counted
2kerja	counted
2ngantaran	time
4hujung	time
4iriman	time
3onton	counted
3yerahan	time
2r	after-year time
3iode	time
3sonel	counted
3temuan	time
5ngahan	time
3usahaan	counted
2serta	counted
1oin	counted
2lisi	counted
2s	no-year
1rajurit	counted
0ribuan	no-year
1p	no-year
2.	no-year
2m	counted
1t	no-year
1umah	counted
2piah	counted
1w	no-year
0saat	after-year part time
2mpai	after-year part time
1ebagai	after-year
4nyak	after-year no-year
3elum	after-year time
4sar	after-year no-year
2harga	no-year
3ingga	after-year
2jak	part past time
3umlah	no-year
2kitar	time
3olah	counted
2lama	time
2menjak	time
5tara	after-year
2panjang	time
3erti	after-year past
2ri	no-year
3ta	after-year
2sudah	time
2telah	after-year time
3iap	part time
1ilam	after-year
2nce	time
2swa	counted
1kor	no-year
1uatu	part
2dah	after-year
0tahun	time
2k	past
2rget	time
1elah	after-year
2ntang	after-year
2rcatat	after-year
3hadap	after-year time
3sebut	after-year
2tapi	after-year
1he	after-year
1iap	part time
2dak	after-year past
2ket	counted
2pe	no-year
1o	after-year
2n	counted
2tal	no-year
1ragedi	time
1urun	after-year
0unit	counted
2til	time
3uk	after-year time
1s	no-year
2$	no-year
2ai	time
2d	no-year
1u	no-year
2d	no-year
0volt	counted
0waktu	past
2rga	counted
2tt	counted
0yang	after-year
0zaman	past`
