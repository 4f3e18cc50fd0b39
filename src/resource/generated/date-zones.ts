// Written by `npm run pack` from dictionaries/date-zones.txt.
export const data: string = `0gmt	0
0utc	0
0wib	420
2t	540
3a	480`
