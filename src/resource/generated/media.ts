// Written by `npm run pack` from dictionaries/media.txt.
export const data: string = `0ABC Australia
4News
1NTV		antv
1gence France-Presse	AFP	Kantor Berita AFP
1l Arabiya
3Jazeera		Al-Jazeera|Aljazeera
1nadolu Agency		Anadolu
2tara		ANTARA|Kantor Berita Antara|antaranews.com|Antaranews|ANTARA News
1sharq Al-Awsat
2sociated Press	AP	The Associated Press
0BBC		BBC News
3 Indonesia		BBC News Indonesia
1angkok Post
1erita Satu		BeritaSatu|Beritasatu.com|BeritaSatu TV
3nama
1isnis Indonesia		Bisnis.com|bisnis.com
1loomberg
1ola.com
4sport.com
0CBS News
1NBC
4 Indonesia
2N
3 Indonesia		CNNIndonesia.com|cnnindonesia.com
1hannel News Asia	CNA
0Daily Mail
7irror		The Mirror
1er Spiegel
2utsche Welle	DW
0ESPN
1sensi.tv		esensi.tv|ESENSI.TV
0Financial Times
1ox News
0GTV		Global TV
1azzetta dello Sport		La Gazzetta dello Sport
1oal.com
0Haaretz
0IDN Times
1ndosiar
0Jakarta Globe
2wa Pos		JawaPos.com|Jawapos|Harian Jawa Pos
1erusalem Post
0Kapanlagi.com		KapanLagi.com
2tadata		katadata.co.id|Katadata.co.id
1ompas		Harian Kompas|Harian Umum Kompas
6 Gramedia
7TV		KompasTV
6.com		KOMPAS.com|KOMPAS.COM
2ntan		kontan.co.id|Kontan.co.id
1umparan		kumparan|kumparan.com
1yodo		Kantor Berita Kyodo|Kyodo News
0L'Equipe
1e Monde
1iputan6.com		Liputan6
0MNCTV		MNC TV
1alaysiakini
2rca
1edia Indonesia		mediaindonesia.com|Harian Media Indonesia
2rdeka.com		merdeka.com
2tro TV		MetroTV|metrotvnews.com
0NBC News
1ET TV		NET.
1HK
1ewsweek
1ikkei Asia
0Okezone		okezone.com|Okezone.com
0Pikiran Rakyat		pikiran-rakyat.com
0RCTI
1IA Novosti
1adio Republik Indonesia	RRI
2kyat Merdeka		RMOL|rmol.id
1epublika		Republika.co.id|REPUBLIKA.CO.ID|Harian Republika
2uters		Kantor Berita Reuters
0SCTV
1indonews		SINDOnews|Sindonews.com|Koran Sindo
1ky News
4Sports
1outh China Morning Post	SCMP
1putnik News
1uara Merdeka
6Pembaruan
5.com		suara.com
0TASS
1elevisi Republik Indonesia	TVRI
2mpo		Majalah Tempo|Koran Tempo
5.co		TEMPO.CO|TEMPO Interaktif|Tempo Interaktif
1he Economist
4Guardian
4Jakarta Post		Jakarta Post
4New York Times		New York Times|NYT
4Star
6raits Times		Straits Times
5un
4Telegraph		Daily Telegraph
4Wall Street Journal		Wall Street Journal|WSJ
6shington Post		Washington Post
1ime
2rto.id		tirto.id|Tirto
1rans TV		TransTV
57		Trans 7
2ibunnews		Tribunnews.com|TRIBUNNEWS.COM|Tribun
0VOA Indonesia
1iva.co.id		VIVA.co.id|VIVAnews|Vivanews
1oice of America	VOA
0Warta Kota
0Xinhua		Kantor Berita Xinhua
0Yonhap		Kantor Berita Yonhap
0detikNews		detiknews
5com		detik.com|Detikcom|Detik.com|detikCom
0iNews		iNews TV
0tvOne		TV One|TVOne`
