#!/usr/bin/env bash
# newspaper4k knows no author with one name, and none where "dan" joins two.
#
# Packages: newspaper4k 0.9.6 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: Authors are read from the element marked as author, whatever they are called; two joined by
# "dan" come as one string.
# What is so: A name of one word gives no author, and so do two names joined by "dan": the list is empty, as for
# a page without a byline.
# For Indonesian news: Many Indonesians have one name. An empty list does not mean that the page names nobody.
# Output:
#   Siti Rahma -> ['Siti Rahma']
#   Rahma -> []
#   Siti Rahma dan Budi Santoso -> []
#   Siti Rahma, Budi Santoso -> ['Siti Rahma', 'Budi Santoso']
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check newspaper4k==0.9.6 lxml_html_clean==0.4.6

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import newspaper
page = '<html lang="id"><head><title>Banjir</title></head><body><article><h1>Banjir</h1><p class="author">%s</p><p>Hujan deras membuat sungai meluap di tiga kecamatan dan merendam ratusan rumah warga sejak pagi. Warga mengungsi ke balai desa yang disiapkan oleh pemerintah kota.</p></article></body></html>'
for name in ['Siti Rahma', 'Rahma', 'Siti Rahma dan Budi Santoso', 'Siti Rahma, Budi Santoso']:
    article = newspaper.Article('https://kabar.example/banjir', language='id')
    article.download(input_html=page % name)
    article.parse()
    print(name, '->', article.authors)
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
