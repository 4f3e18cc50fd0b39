#!/usr/bin/env bash
# A reader of Indonesian is served Malay; a reader of Malay is never served Indonesian.
#
# Packages: langcodes 3.5.1, language_data 1.4.0 (PyPI, CLDR's language matching), on Python 3.11
# Seen: 2026-11-29
# One would guess: The two languages are as near one way as the other; Minangkabau, spoken in Indonesia, falls
# back to Indonesian as Javanese does.
# What is so: CLDR has the row from Indonesian to Malay (distance 14), none back: with Malay wanted and
# Indonesian or English on offer, nothing fits. Javanese and Sundanese fall back to Indonesian, Minangkabau,
# Acehnese and Madurese to nothing.
# For Indonesian news: A site that offers Indonesian to readers of Malay or Minangkabau must say so by itself.
# Output:
#   id of ['ms', 'en'] -> ms 14
#   ms of ['id', 'en'] -> und 1000
#   jv of ['id', 'en'] -> id 20
#   su of ['id', 'en'] -> id 20
#   min of ['id', 'en'] -> und 1000
#   ace of ['id', 'en'] -> und 1000
#   mad of ['id', 'en'] -> und 1000
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check langcodes==3.5.1 language_data==1.4.0

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import langcodes
for wanted, offered in [('id', ['ms', 'en']), ('ms', ['id', 'en']), ('jv', ['id', 'en']), ('su', ['id', 'en']), ('min', ['id', 'en']), ('ace', ['id', 'en']), ('mad', ['id', 'en'])]:
    print(wanted, 'of', offered, '->', *langcodes.closest_match(wanted, offered))
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
