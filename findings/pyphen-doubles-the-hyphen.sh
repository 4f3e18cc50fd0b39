#!/usr/bin/env bash
# The Indonesian hyphenation in Pyphen puts a second hyphen into every plural.
#
# Packages: pyphen 0.18.1 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: A reduplication may break at the hyphen that it has; the halves break alike.
# What is so: The break falls before the hyphen, so the line ends with two ("anak--a-nak"), and the second half
# breaks where the first does not. "bangunan" breaks into four with a syllable of one consonant: "ngu-n-an".
# For Indonesian news: Set plurals for the web with the hyphen as the only break inside.
# Output:
#   anak-anak -> anak--a-nak
#   undang-undang -> un-dang--un-dang
#   bangunan -> ba-ngu-n-an
#   pemerintah -> pe-me-rin-tah
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check pyphen==0.18.1

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import pyphen
patterns = pyphen.Pyphen(lang='id_ID')
for word in ['anak-anak', 'undang-undang', 'bangunan', 'pemerintah']:
    print(word, '->', patterns.inserted(word))
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
