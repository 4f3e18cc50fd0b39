#!/usr/bin/env bash
# PostgreSQL's full-text parser takes "dan/atau" for the path of a file.
#
# Packages: @electric-sql/pglite 0.5.17 (npm, PostgreSQL 18.7 in WebAssembly; PostgreSQL 15.18 answers alike),
# on Node 20 and later
# Seen: 2026-11-29
# One would guess: Words joined by a slash are split, as words joined by a hyphen are.
# What is so: They are one token of the kind "file", and so are TNI/Polri, the date 2/5/2023, the degree S.H and
# the amount Rp1.200.000: no search for "Polri" or "2023" finds the text. A hyphen before a digit is a minus
# sign: in U-23 stands the number -23.
# For Indonesian news: Put spaces for slashes before to_tsvector, or index tokens that are already cut.
# Output:
#   dan/atau -> dan/atau (file)
#   TNI/Polri -> TNI/Polri (file)
#   2/5/2023 -> 2/5/2023 (file)
#   S.H. -> S.H (file)
#   Rp1.200.000 -> Rp1.200.000 (file)
#   U-23 -> U (asciiword) -23 (int)
#   anak-anak -> anak-anak (asciihword) anak (hword_asciipart) anak (hword_asciipart)
#   TNI/Polri found by Polri -> false
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" @electric-sql/pglite@0.5.17 >&2

cat > "$work/look.mjs" <<'JS'
import { PGlite } from '@electric-sql/pglite'
const base = new PGlite()
for (const text of ['dan/atau', 'TNI/Polri', '2/5/2023', 'S.H.', 'Rp1.200.000', 'U-23', 'anak-anak']) {
  const { rows } = await base.query(`select alias, token from ts_debug('simple', $1) where alias <> 'blank'`, [text])
  console.log(`${text} -> ${rows.map(({ alias, token }) => `${token} (${alias})`).join(' ')}`)
}
const { rows } = await base.query(`select to_tsvector('simple', 'Rapat TNI/Polri') @@ to_tsquery('simple', 'polri') as found`)
console.log(`TNI/Polri found by Polri -> ${rows[0].found}`)
JS
seen=$(TZ=UTC node "$work/look.mjs")
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
