#!/usr/bin/env bash
# langdetect is 99.99 % sure that Malay is Indonesian.
#
# Packages: langdetect 1.0.9 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: Two near languages get shared odds, and a Malaysian sentence full of Malaysian words leans to
# Malay.
# What is so: Malay is not among its 55 languages, and its probabilities are shared among those that are: a
# sentence that no Indonesian would write is "id" with 0.9999.
# For Indonesian news: A threshold on its probability keeps no Malaysian page out of an Indonesian corpus.
# Output:
#   Beliau berkata perkara itu akan dibincangkan dalam mesyuarat Kabinet. -> id above 0.9999
#   Polis menahan tiga lelaki kerana mencuri kereta di Johor Bahru. -> id above 0.9999
#   55 languages, Malay among them: False
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check langdetect==1.0.9

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
from langdetect import DetectorFactory, detect_langs
DetectorFactory.seed = 0
for text in ['Beliau berkata perkara itu akan dibincangkan dalam mesyuarat Kabinet.', 'Polis menahan tiga lelaki kerana mencuri kereta di Johor Bahru.']:
    best = detect_langs(text)[0]
    print(text, '->', best.lang, 'above 0.9999' if best.prob > 0.9999 else best.prob)
from langdetect import detector_factory
languages = detector_factory._factory.get_lang_list()
print(len(languages), 'languages, Malay among them:', 'ms' in languages)
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
