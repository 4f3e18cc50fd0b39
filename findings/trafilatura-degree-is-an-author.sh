#!/usr/bin/env bash
# trafilatura makes an academic degree a second author and a weekday the only one.
#
# Packages: trafilatura 2.3.1 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: "Siti Rahma, S.Pd." is one author, with or without the degree; a date before the name is cut
# off, or the whole line is kept.
# What is so: The degree becomes an author of its own, "S Pd", and of "Rabu, 3 Mei 2023 Siti Rahma" the weekday
# stays and the name goes. "Oleh" and "Penulis" stay in the name, as "By" would not.
# For Indonesian news: Indonesian bylines carry degrees, labels and dates; read the line, not the field.
# Output:
#   By Siti Rahma -> Siti Rahma
#   Oleh Siti Rahma -> Oleh Siti Rahma
#   Penulis: Siti Rahma -> Penulis Siti Rahma
#   Siti Rahma, S.Pd. -> Siti Rahma; S Pd
#   Rabu, 3 Mei 2023 Siti Rahma -> Rabu
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check trafilatura==2.3.1 lxml_html_clean==0.4.6

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import trafilatura
page = '<html lang="id"><head><title>Banjir</title></head><body><article><h1>Banjir</h1><p class="author">%s</p><p>Hujan deras membuat sungai meluap di tiga kecamatan dan merendam ratusan rumah warga sejak pagi. Warga mengungsi ke balai desa yang disiapkan oleh pemerintah kota.</p></article></body></html>'
for name in ['By Siti Rahma', 'Oleh Siti Rahma', 'Penulis: Siti Rahma', 'Siti Rahma, S.Pd.', 'Rabu, 3 Mei 2023 Siti Rahma']:
    print(name, '->', trafilatura.extract_metadata(page % name).author)
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
