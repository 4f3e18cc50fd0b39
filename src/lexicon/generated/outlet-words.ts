// Written by `npm run pack` from dictionaries/outlet-words.txt.
export const data: string = `0bbc	first
1erita	first
0channel	end
1nbc	first
2n	first
0daily	last
1etik	first
0ekspres	last
1xpress	last
0fm	last
0gema	first
0harian	first
0info	first
0jurnal	first
0kabar	first
2ntor berita	first
1oran	first
0lensa	first
1intas	first
0majalah	first
1edia	end
6first
6last
5 online	whole
0network	last
2ws	end
5last
0okezone	first
1nline	last
0portal	first
2s	last
3t	end
5last
0radar	first
1edaksi	last
1ri	first
0sinar	first
1uara	first
2rat kabar	first
cwhole
0tabloid	first
1empo	last
1imes	end
6last
1oday	last
1ribun	first
1v	last
2ri	first
0viva	first
0warta	first`
