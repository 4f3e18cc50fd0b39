let starters: Set<string> | undefined

/** Words that news begins its sentences with, and seldom a name. */
export function isStarter(word: string): boolean {
  starters ??= new Set(
    (
      'Ada Adapun Akan Akibat Akibatnya Antara Apa Apabila Atas Bahkan Bagi Banyak Begitu Belum Berdasarkan Berikut ' +
      'Bila Dalam Dan Dari Dengan Di Dia Dikatakan Dikatakannya Diketahui Hal Hasil Hingga Ia Ini Itu Jadi Jika Jumlah Kalau Kami ' +
      'Kamu Karena Ke Kedua Kemudian Kepada Ketika Kini Kita Lagipula Lalu Maka Masih Melalui Menurut Menurutnya Mereka Meski ' +
      'Meskipun Namun Nantinya Oleh Pada Padahal Para Pihak Proses Saat Salah Sama Sampai Saya Sebab Sebagai Sebagian Sebanyak ' +
      'Sebelum Sebelumnya Sedangkan Sehingga Sejak Sejumlah Selain Selama Selanjutnya Semua Seperti Serta Sesuai ' +
      'Setelah Setiap Sementara Tak Tapi Tentu Tentunya Terkait Tetapi Tidak Untuk Usai Walau Yang'
    ).split(' '),
  )
  return starters.has(word)
}
