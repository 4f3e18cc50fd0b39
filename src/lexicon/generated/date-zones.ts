// Written by `npm run pack` from dictionaries/date-zones.txt.
export const data: string = `0gmt	0
0utc	0
0waktu amerika
d serikat
7rab saudi	180
7s
7ustralia
6bangkok	420
7eijing	480
8rlin
6california
7hina	480
7ina	480
6dubai	240
6eropa
6filipina	480
6hanoi	420
7ong kong	480
akong	480
6india	330
9onesia barat	420
gtengah	480
himur	540
8ggris
7ran
7srael
6jakarta	420
7epang	540
8rman
6kairo
7orea selatan	540
7uala lumpur	480
6london
8s angeles
6madinah	180
8kkah	180
8laysia	480
8nila	480
7ekah	180
9kah	180
8sir
7oskow
awa
6new delhi	330
ayork
6pakistan	300
8ris
7erth	480
7rancis
6rusia
6saudi	180
7eoul	540
7ingapura	480
7ydney
6taiwan	480
7eheran
7hailand	420
7iongkok	480
7okyo	540
6vietnam	420
6washington
1ib	420
2t	540
3a	480`
