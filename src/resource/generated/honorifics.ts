// Written by `npm run pack` from dictionaries/honorifics.txt.
export const data: string = `0AKBP	rank
2P	rank
1ipda	rank
3tu	rank
1jun Komisaris	rank
e Besar	rank
k Polisi	rank
fPolisi	rank
1lm	respect
3arhum	respect
8ah	respect
3h	respect
1pt	academic
0Bang	respect
2pak	respect
1hante	religious
3rada	rank
5ka	rank
5tu	rank
3yangkara Dua	rank
1iksu	religious
1pk	respect
1rigadir	rank
8 Dua	rank
9Jenderal	rank
h Polisi	rank
9Kepala	rank
9Satu	rank
4jen	rank
7 Pol	rank
bisi	rank
8TNI	rank
4pol	rank
3pda	rank
4ka	rank
4tu	rank
1u	respect
2ng	respect
2ya	religious
0Dato	noble
4 Seri	noble
4'	noble
3uk	noble
5 Seri	noble
7ri	noble
1oktor	academic
1r	academic
2a	academic
2s	academic
0Eyang	respect
0GBPH	noble
1KR	noble
1us	religious
0H	religious
1abib	religious
2jah	religious
3i	religious
1c	academic
1j	religious
0Ibu	respect
1nspektur Dua	rank
aJenderal Polisi	rank
aPolisi Dua	rank
hSatu	rank
aSatu	rank
1pda	rank
2tu	rank
1r	academic
2jen Pol	rank
9isi	rank
0Jend	rank
4eral	rank
8 Polisi	rank
9TNI	rank
0K.H.	religious
1GPAA	noble
1H	religious
1PH	noble
1RMT	noble
2T	noble
1ang	respect
3jeng	noble
1iai	religious
4 Haji	religious
1olonel	rank
7 Inf	rank
2mbes	rank
6 Pol	rank
aisi	rank
3isaris Besar	rank
f Polisi	rank
aJenderal Polisi	rank
aPolisi	rank
3jen	rank
6 Pol	rank
aisi	rank
3pol	rank
2pda	rank
3ral	rank
3tu	rank
1yai	religious
0Laksamana	rank
9 Madya	rank
buda	rank
aPertama	rank
aTNI	rank
4da	rank
6 TNI	rank
5ya	rank
7 TNI	rank
4ma	rank
6 TNI	rank
1etda	rank
3jen	rank
6 TNI	rank
3kol	rank
6 Inf	rank
3nan	rank
6 Dua	rank
7Jenderal	rank
f TNI	rank
7Kolonel	rank
7Satu	rank
3tu	rank
1ord	respect
0Marsda	rank
6 TNI	rank
5ya	rank
7 TNI	rank
4ekal	rank
8 Madya	rank
auda	rank
9Pertama	rank
9TNI	rank
4ma	rank
6 TNI	rank
2s	respect
2yjen	rank
6 TNI	rank
3or	rank
5 Inf	rank
6Jenderal	rank
e TNI	rank
1bah	respect
3k	respect
1endiang	respect
1gr	religious
1r	respect
2s	respect
1s	respect
0Ning	religious
1ona	respect
1s	academic
1y	respect
2ai	religious
2onya	respect
0Oma	respect
1pa	respect
0Pak	respect
2stor	religious
1dt	religious
1elda	rank
3tu	rank
1rada	rank
3jurit Dua	rank
9Satu	rank
3ka	rank
3tu	rank
2of	academic
4esor	academic
0RA	noble
1M	noble
1aden Ajeng	noble
6Mas	noble
1omo	religious
0Saudara	respect
6i	respect
2yyid	noble
1dr	respect
3i	respect
1erda	rank
3ka	rank
3ma	rank
3san	rank
6 Kepala	rank
7Satu	rank
3tu	rank
1heikh	religious
1ir	respect
1uster	religious
1yaikh	religious
2eikh	religious
3kh	religious
0TGB	religious
1an Sri	noble
3te	respect
1eh	respect
2ungku	religious
1gk	religious
1n	respect
1uan	respect
4 Guru	religious
0Ustad	religious
5z	religious
6ah	religious
4z	religious
5ah	religious
0dr	academic
2g	academic
2h	academic`
