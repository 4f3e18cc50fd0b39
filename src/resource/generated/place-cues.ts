// Written by `npm run pack` from dictionaries/place-cues.txt.
export const data: string = `0Air Terjun	part
1lun-alun	part
1partemen	part
0Bandar Udara	part
6a	part
7 Internasional	part
1endungan	part
1ukit	part
2ndaran	part
0Cagar Alam	part
2ndi	part
0Danau	part
1esa	part
1istrik	part
1ukuh	part
2sun	part
0Embung	part
0GOR	part
1ampong	part
2ng	part
1edung	part
1g	part
1unung	part
2run	part
0Halte	part
1otel	part
1utan	part
0Istana	part
0Jalan	part
5 Raya	part
6Tol	part
1embatan	part
1l	part
2n	part
0Kab	part
3upaten	part
2li	part
2mpung	part
2wah	part
4san	part
1ec	part
3amatan	part
2l	part
3urahan	part
2pulauan	part
1ota	part
0Lapangan	part
2ut	part
1embah	part
0Makam	part
2l	part
3l	part
1onumen	part
0Nagari	part
1egara Bagian	part
0Pantai	part
2sar	part
1egunungan	part
2labuhan	part
2rbatasan	cue
3empatan	part
3umahan	part
1laza	part
1ropinsi	cue
3vinsi	cue
1ulau	part
0Rawa	part
1est Area	part
0Samudera	part
5ra	part
1elat	part
2menanjung	part
1impang	part
2rkuit	part
2tu	part
1tadion	part
3siun	part
1ungai	part
0TPU	part
1aman	part
5 Makam Pahlawan	part
6Nasional	part
2njung	part
1eluk	part
2rminal	part
1ol	part
1ugu	part
0Waduk	part`
