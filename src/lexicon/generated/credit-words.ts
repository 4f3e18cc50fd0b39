// Written by `npm run pack` from dictionaries/credit-words.txt.
export const data: string = `0courtesy
0dok
3umentasi
0epa
0foto
1reepik
0illustration
2ustrasi
1nstagram
1st
3imewa
3ock
6photo
0net
0pexels
1hoto
1ixabay
0repro
0screenshot
1hutterstock
1umber
6 foto
0tangkapan layar
1iktok
1witter
0unsplash
0youtube`
