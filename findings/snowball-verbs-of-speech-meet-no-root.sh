#!/usr/bin/env bash
# Snowball's Indonesian stemmer parts the verbs of a news text from their roots.
#
# Packages: snowballstemmer 3.1.1 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: A stemmer errs on rare words; "mengatakan" (says) and "dikatakan" (is said), the verbs of
# every article, meet at "kata".
# What is so: The active and the passive of one verb part: mengatakan is "ata", dikatakan "kata"; menulis
# (write) is "ulis" and tulis stays; memakan (eat) becomes "pakan", fodder. Hyphenated plurals are never
# touched.
# For Indonesian news: A search for one form misses the other; index roots that a dictionary has checked.
# Output:
#   mengatakan -> ata
#   dikatakan -> kata
#   menulis -> ulis
#   ditulis -> tulis
#   memakan -> pakan
#   dimakan -> makan
#   memukul -> pukul
#   anak-anaknya -> anak-anak
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check snowballstemmer==3.1.1

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import snowballstemmer
stemmer = snowballstemmer.stemmer('indonesian')
for word in ['mengatakan', 'dikatakan', 'menulis', 'ditulis', 'memakan', 'dimakan', 'memukul', 'anak-anaknya']:
    print(word, '->', stemmer.stemWord(word))
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
