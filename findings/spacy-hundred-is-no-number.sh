#!/usr/bin/env bash
# For spaCy "sebelas" is a number and "seratus", a hundred, is not.
#
# Packages: spacy 3.8.18 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: The number words that begin with se-, one of it, are alike: eleven, a hundred, a thousand, a
# million.
# What is so: Eleven and ten are numbers; a hundred, a thousand and a million are not, though the bare hundred,
# thousand and million are.
# For Indonesian news: like_num finds "dua ratus" and misses "seratus", and so half of the number words of a
# budget.
# Output:
#   sepuluh -> True
#   sebelas -> True
#   seratus -> False
#   ratus -> True
#   seribu -> False
#   ribu -> True
#   sejuta -> False
#   juta -> True
#   triliun -> True
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check spacy==3.8.18

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import spacy
for token in spacy.blank('id')('sepuluh sebelas seratus ratus seribu ribu sejuta juta triliun'):
    print(token.text, '->', token.like_num)
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
