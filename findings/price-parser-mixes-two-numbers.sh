#!/usr/bin/env bash
# price-parser joins the currency of one number to the amount of another.
#
# Packages: price-parser 0.5.1 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: In "Pada 3 Mei harga Rp1.500" the number beside Rp is the price.
# What is so: The first number of the text is taken, and the currency from wherever it stands: 3 rupiah on 3
# May, two kilograms are two rupiah. And "Rp1,500" is 1500, though "Rp1,5" is 1.5: three digits make the comma a
# thousands mark, which it never is here.
# For Indonesian news: Find the amount first and hand over only its characters, with decimal_separator=",".
# Output:
#   Rp1.500 -> 1500 Rp
#   Pada 3 Mei harga Rp1.500 per liter -> 3 Rp
#   Harga 2 kg beras Rp30.000 -> 2 Rp
#   Rp1,5 juta -> 1.5 Rp
#   Rp1,500 juta -> 1500 Rp
#   Rp1,500 juta, comma decimal -> 1.500
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check price-parser==0.5.1

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
from price_parser import Price
for text in ['Rp1.500', 'Pada 3 Mei harga Rp1.500 per liter', 'Harga 2 kg beras Rp30.000', 'Rp1,5 juta', 'Rp1,500 juta']:
    price = Price.fromstring(text)
    print(text, '->', price.amount, price.currency)
print('Rp1,500 juta, comma decimal ->', Price.fromstring('Rp1,500 juta', decimal_separator=',').amount)
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
