// Written by `npm run pack` from dictionaries/measures.txt.
export const data: string = `0%	%
0barel	bbl
5 minyak per hari	bbl/d
6per hari	bbl/d
1ph	bbl/d
0cc	cc
1entimeter	cm
1m	cm
0derajat	°
7 celcius	°C
bsius	°C
8fahrenheit	°F
2sibel	dB
0ekar	acre
0gb	GB
2ps	Gbit/s
1hz	GHz
1igabit	Gbit
5yte	GB
4hertz	GHz
4watt	GW
1ram	g
1w	GW
0ha	ha
1ektar	ha
6e	ha
4oliter	hl
0inci	in
0joule	J
0kalori	cal
2rat	ct
1g	kg
1ilogram	kg
4joule	kJ
4kalori	kcal
4liter	kl
4meter	km
9 per detik	km/s
ejam	km/h
dsegi	km2
9/jam	km/h
4watt	kW
8 jam	kWh
1kal	kcal
1m	km
2 / jam	km/h
3per jam	km/h
6segi	km2
2/jam	km/h
22	km2
1not	kn
1uintal	q
1va	kVA
1wh	kWh
0liter	l
0m	m
12	m2
13	m3
1ah	mAh
1b	MB
2ps	Mbit/s
1egabyte	MB
4hertz	MHz
4piksel	MP
4watt	MW
2ter	m
5 kubik	m3
6per detik	m/s
9segi	m2
3rik ton	t
1g	mg
1hz	MHz
1il	mi
3 laut	nmi
3igram	mg
4liter	ml
4meter	mm
1l	ml
1m	mm
2btu	MMBtu
2scfd	MMscf/d
1va	MVA
1w	MW
1²	m2
0ons	hg
0per cent	%
3cent	%
3sen	%
1rosen	%
0sentimeter	cm
1kala richter	M
1r	M
0tb	TB
1erabyte	TB
2us	TEU
1on	t
3 per hari	t/d
0volt	V
0watt	W
0°c	°C`
