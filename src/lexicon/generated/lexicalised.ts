// Written by `npm run pack` from dictionaries/learned/lexicalised.txt.
export const data: string = `0adanya
1gaknya
1khirnya
0bekerja	14
2lajar	3
2rikutnya
3kecukupan
5dudukan
5kuatan
7rangan
5lanjutan
6ebihan
6iaran
5mampuan
5panjangan
6entingan
5sempatan
6inambungan
5yakinan
1iasanya
0dikarenakan	7
3emukakan
2peroleh	9
0hendaknya
0kalangan	3
1ecenderungan	3
2delapan
3ua
2empat
3nam
2lihatannya
4ma
2nyataan	2
2pemilikan	50
2satu
3ebelas
4imbangan	6
4mbilan
5patan	13
4puluh
2terasingan
5batasan
6ukaan
5gantungan
5ikatan
6solasian
5jangkauan
5kaitan
5lambatan
6ibatan
5paduan
7ksaan
6urukan
5sediaan
5tinggalan
5wakilan
3iga
4mpangan	6
3ujuh
1hususnya
1iranya
0lainnya
0mempengaruhi	18
4unyai	10
2nandatangani	8
3dadak	4
3gemukakan
2stinya
1injam
0nyatanya
0panutan	3
2tungan	3
1emantapan	3
3batalan	3
4ebasan	9
5ritahuan	3
3ulihan	6
2nampakan	2
4ndatanganan	3
3cairan	3
3dekatan	3
4uduk	6
3gadaan	6
5laman	3
5mat	6
4eboran	6
4gundulan	3
4hematan	9
5ujung	3
4kajian	3
4uatan	3
5muman	6
5rangan	3
3yelesaian	12
5mpurnaan	6
5rtaan	6
5suaian	3
2rbaikan	15
3cepatan	3
3lahan	3
3nyataan	9
3olehan	21
3panjangan	9
3siapan	6
3tanda	3
2serta	3
1okoknya
0rasanya
1upanya
0sebaik
6-baiknya
6nya
4liknya
4nyak
8-banyaknya
3elumnya
4narnya
4rat
4sar
7-besarnya
2cepat
2dalam
2harusnya
2iring	3
2jenis	3
2kian	3
3uat
4rang-kurangnya
2lambat-lambatnya
4njutnya
4yaknya
3ebar
3uas
2mestinya
2panjang
5tasnya
3enuhnya
2sering
3udahnya
4ngguhnya
2tebal
3idak-tidaknya
7nya
4nggi
8-tingginya
2utuhnya
0tampaknya
1erbatas	7
3cermin	9
3diri	32
3kemuka
5ndali	6
3nyata
3penuhi	9
4uruk	6
0umumnya`
