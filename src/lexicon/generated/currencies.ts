// Written by `npm run pack` from dictionaries/currencies.txt.
export const data: string = `0$	USD	before
0AED	AED	both
1RS	ARS	both
1UD	AUD	both
0BDT	BDT	both
1GN	BGN	both
1HD	BHD	both
1ND	BND	both
1RL	BRL	both
0CAD	CAD	both
1HF	CHF	both
1LP	CLP	both
1NH	CNY	both
2Y	CNY	both
1OP	COP	both
1ZK	CZK	both
0DKK	DKK	both
1ZD	DZD	both
0EGP	EGP	both
1TB	ETB	both
1UR	EUR	both
0GBP	GBP	both
1HS	GHS	both
0HKD	HKD	both
1UF	HUF	both
0IDR	IDR	both
1LS	ILS	both
1NR	INR	both
1QD	IQD	both
1RR	IRR	both
0JOD	JOD	both
1PY	JPY	both
0KES	KES	both
1HR	KHR	both
1RW	KRW	both
1WD	KWD	both
1ZT	KZT	both
0LAK	LAK	both
1KR	LKR	both
0MAD	MAD	both
1MK	MMK	both
1OP	MOP	both
1XN	MXN	both
1YR	MYR	both
0NGN	NGN	both
1OK	NOK	both
1PR	NPR	both
1ZD	NZD	both
0OMR	OMR	both
0PEN	PEN	both
1GK	PGK	both
1HP	PHP	both
1KR	PKR	both
1LN	PLN	both
0QAR	QAR	both
0RMB	CNY	both
1ON	RON	both
1UB	RUB	both
0SAR	SAR	both
1EK	SEK	both
1GD	SGD	both
0THB	THB	both
1ND	TND	both
1RY	TRY	both
1WD	TWD	both
0UAH	UAH	both
1SD	USD	both
1ZS	UZS	both
0VND	VND	both
0XDR	XDR	both
0ZAR	ZAR	both
0a$	AUD	before
1u$	AUD	before
0b$	BND	before
1aht	THB	behind
4 thailand	THB	behind
2th	THB	behind
4 thailand	THB	behind
1irr ethiopia	ETB	behind
0c$	CAD	before
1a$	CAD	before
1n¥	CNY	before
0dinar bahrain	BHD	behind
6irak	IQD	behind
6kuwait	KWD	behind
6yordania	JOD	behind
2rham	AED	behind
6 uea	AED	behind
8ni emirat arab	AED	behind
1olar	USD	behind
5 amerika	USD	behind
d serikat	USD	behind
l (as)	USD	behind
7s	USD	behind
7ustralia	AUD	behind
6brunei	BND	behind
c darussalam	BND	behind
6hong kong	HKD	behind
akong	HKD	behind
6kanada	CAD	behind
6selandia baru	NZD	behind
7ingapura	SGD	behind
6taiwan	TWD	behind
6us	USD	behind
3lar	USD	behind
6 amerika	USD	behind
8s	USD	behind
8ustralia	AUD	behind
7singapura	SGD	behind
2ng	VND	behind
4 vietnam	VND	behind
0euro	EUR	behind
4 eropa	EUR	behind
0forint hungaria	HUF	behind
1ranc	CHF	behind
5 swiss	CHF	behind
4k swiss	CHF	behind
0hk$	HKD	before
1ryvnia ukraina	UAH	behind
0kina papua nugini	PGK	behind
2p laos	LAK	behind
1rona	SEK	behind
5 swedia	SEK	behind
4e denmark	DKK	behind
6norwegia	NOK	behind
1yat	MMK	behind
4 myanmar	MMK	behind
0lira	TRY	behind
4 turki	TRY	behind
0naira nigeria	NGN	behind
1t$	TWD	before
1z$	NZD	before
0peso	PHP	behind
4 argentina	ARS	behind
5chile	CLP	behind
5filipina	PHP	behind
5kolombia	COP	behind
5meksiko	MXN	behind
1ound	GBP	behind
5 inggris	GBP	behind
6mesir	EGP	behind
6sterling	GBP	behind
e inggris	GBP	behind
5s	GBP	behind
6terling	GBP	behind
d inggris	GBP	behind
0r$	BRL	before
1and	ZAR	behind
4 afrika selatan	ZAR	behind
1eal arab saudi	SAR	behind
5brasil	BRL	behind
8zil	BRL	behind
5saudi	SAR	behind
2nminbi	CNY	behind
1ial iran	IRR	behind
5oman	OMR	behind
2el kamboja	KHR	behind
2nggit	MYR	behind
7 malaysia	MYR	behind
2yal	SAR	behind
5 arab saudi	SAR	behind
6oman	OMR	behind
6qatar	QAR	behind
6saudi	SAR	behind
1m	MYR	before
1p	IDR	before
2.	IDR	before
1ubel	RUB	behind
5 rusia	RUB	behind
2pee	INR	behind
5 india	INR	behind
6pakistan	PKR	behind
6sri lanka	LKR	behind
3iah	IDR	behind
0s$	SGD	before
1g$	SGD	before
1hekel	ILS	behind
6 israel	ILS	behind
0taka bangladesh	BDT	behind
1enge kazakhstan	KZT	behind
0us$	USD	before
0won	KRW	behind
3 korea	KRW	behind
9 selatan	KRW	behind
7sel	KRW	behind
0yen	JPY	behind
3 jepang	JPY	behind
1uan	CNY	behind
4 china	CNY	behind
6ina	CNY	behind
5tiongkok	CNY	behind
0zloty polandia	PLN	behind
0£	GBP	before
0¥	JPY	before
0฿	THB	before
0₩	KRW	before
0₫	VND	before
0€	EUR	before
0₱	PHP	before
0₹	INR	before
0₺	TRY	before
0₽	RUB	before`
