const NAMES = 'home|beranda|halaman utama|(?:halaman )?depan'
const HOME = new RegExp(`^(?:${NAMES})$`, 'i')
const FROM_HOME = new RegExp(`^(?:${NAMES})\\s*[>»›/|→\\\\-]`, 'i')

/** Is it a site's first page as a link names it: `Beranda`, `Halaman Depan`? */
export function isHome(text: string): boolean {
  return HOME.test(text)
}

/** Does a way through the site begin here: `Home > Ekonomi > Makro`? */
export function leadsFromHome(text: string): boolean {
  return FROM_HOME.test(text)
}
