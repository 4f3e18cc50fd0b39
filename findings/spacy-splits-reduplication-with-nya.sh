#!/usr/bin/env bash
# spaCy keeps "anak-anak" whole and cuts "anak-anaknya" in three.
#
# Packages: spacy 3.8.18 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: A rule for reduplication: two halves that are alike, with or without a suffix, stay one
# token, or none does.
# What is so: A list: words that stand in it stay whole ("anak-anak", "undang-undangnya"), any other is cut at the
# hyphen: "anak-anaknya", and "ponsel-ponsel" (telephones), which is not listed, are three tokens.
# For Indonesian news: Token counts and offsets of plurals depend on the list; align by characters, not by
# tokens.
# Output:
#   anak-anak -> ['anak-anak']
#   anak-anaknya -> ['anak', '-', 'anaknya']
#   orang-orangan -> ['orang-orangan']
#   undang-undang -> ['undang-undang']
#   undang-undangnya -> ['undang-undangnya']
#   gubernur-gubernur -> ['gubernur-gubernur']
#   ponsel-ponsel -> ['ponsel', '-', 'ponsel']
#   ke-3 -> ['ke', '-', '3']
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check spacy==3.8.18

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import spacy
tokenizer = spacy.blank('id')
for text in ['anak-anak', 'anak-anaknya', 'orang-orangan', 'undang-undang', 'undang-undangnya', 'gubernur-gubernur', 'ponsel-ponsel', 'ke-3']:
    print(text, '->', [token.text for token in tokenizer(text)])
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
