#!/usr/bin/env bash
# Readability cuts the first word of an Indonesian headline with a colon.
#
# Packages: @mozilla/readability 0.6.0, linkedom 0.18.15 (npm), on Node 20 and later
# Seen: 2026-11-29
# One would guess: Of the title only the outlet is cut, at a bar or a dash; where there is none the title stays
# whole.
# What is so: Without a heading of the same text, what stands before a colon goes, if more than four words
# follow it: "Banjir: Warga Mengungsi ke Balai Desa" loses the flood, "Survei: Harga Beras Turun Lagi" keeps its
# survey.
# For Indonesian news: "Banjir:", "Survei:", "Polisi:" are the subject or the speaker of the headline, not the
# outlet; take og:title or the heading.
# Output:
#   Banjir: Warga Mengungsi ke Balai Desa -> Warga Mengungsi ke Balai Desa
#   Survei: Harga Beras Turun Lagi -> Survei: Harga Beras Turun Lagi
#   Foto: Banjir -> Foto: Banjir
#   Banjir Merendam Tiga Kecamatan -> Banjir Merendam Tiga Kecamatan
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" @mozilla/readability@0.6.0 linkedom@0.18.15 >&2

cat > "$work/look.mjs" <<'JS'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
const paragraph = `<p>${'Hujan deras membuat sungai meluap di tiga kecamatan, dan merendam ratusan rumah warga sejak pagi. '.repeat(4)}</p>`
for (const title of ['Banjir: Warga Mengungsi ke Balai Desa', 'Survei: Harga Beras Turun Lagi', 'Foto: Banjir', 'Banjir Merendam Tiga Kecamatan']) {
  const { document } = parseHTML(`<html lang="id"><head><title>${title}</title></head><body><article>${paragraph.repeat(3)}</article></body></html>`)
  console.log(`${title} -> ${new Readability(document).parse().title}`)
}
JS
seen=$(TZ=UTC node "$work/look.mjs")
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
