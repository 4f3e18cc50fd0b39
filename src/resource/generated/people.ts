// Written by `npm run pack` from dictionaries/people.txt.
export const data: string = `0AHY	Agus Harimurti Yudhoyono
1RB	Aburizal Bakrie
1a Gym	Abdullah Gymnastiar
1her	Ahmad Heryawan
2ok	Basuki Tjahaja Purnama
1nies	Anies Baswedan
0BTP	Basuki Tjahaja Purnama
1amsoet	Bambang Soesatyo
1u Mega	Megawati Soekarnoputri
3Risma	Tri Rismaharini
2ng Hatta	Mohammad Hatta
5Karno	Soekarno
5Tomo	Sutomo
2tet	Liliyana Natsir
2ya Hamka	Hamka
5Syafii	Ahmad Syafii Maarif
0CR7	Cristiano Ronaldo
1ak Imin	Muhaimin Iskandar
4Nun	Emha Ainun Nadjib
6r	Nurcholish Madjid
0Demiz	Deddy Mizwar
0Erdogan	Recep Tayyip Erdogan
0Ganjar	Ganjar Pranowo
1ibran	Gibran Rakabuming Raka
1us Dur	Abdurrahman Wahid
4Ipul	Saifullah Yusuf
4Yahya	Yahya Cholil Staquf
6qut	Yaqut Cholil Qoumas
0HNW	Hidayat Nur Wahid
1abib Rizieq	Rizieq Shihab
0Ibas	Edhie Baskoro Yudhoyono
1cal	Aburizal Bakrie
0JK	Jusuf Kalla
1okowi	Joko Widodo
0Kang Emil	Ridwan Kamil
0LBP	Luhut Binsar Pandjaitan
1uhut	Luhut Binsar Pandjaitan
0MBS	Mohammed bin Salman
1ahathir	Mahathir Mohamad
1egawati	Megawati Soekarnoputri
0Netanyahu	Benjamin Netanyahu
0Obama	Barack Obama
1wi	Tontowi Ahmad
0Pak Harto	Soeharto
1rabowo	Prabowo Subianto
1uan	Puan Maharani
2tin	Vladimir Putin
0Risma	Tri Rismaharini
2zieq	Rizieq Shihab
0SBY	Susilo Bambang Yudhoyono
1andi	Sandiaga Uno
1etnov	Setya Novanto
1uu Kyi	Aung San Suu Kyi
0Trump	Donald Trump
0UAH	Adi Hidayat
2S	Abdul Somad
1staz Abdul Somad	Abdul Somad
0Zulhas	Zulkifli Hasan`
