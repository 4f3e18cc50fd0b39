#!/usr/bin/env bash
# feedparser takes an Indonesian zone for UTC and an Indonesian weekday for no date at all.
#
# Packages: feedparser 6.0.14 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: The weekday of a pubDate says nothing that the date does not, so "Rab" is skipped; a zone
# that is not known, WIB, makes the date unreadable or is kept apart.
# What is so: The other way round: "WIB", "WITA" and "WIT" are read as UTC, seven to nine hours late, while one
# Indonesian weekday before a date that is otherwise English loses the date.
# For Indonesian news: Give a feed's pubDate to a reader that knows the three zones; take no hour from
# published_parsed where the string ends in WIB.
# Output:
#   Wed, 03 May 2023 16:30:00 +0700 -> 2023-05-03 09:30 UTC
#   Wed, 03 May 2023 16:30:00 WIB -> 2023-05-03 16:30 UTC
#   Wed, 03 May 2023 16:30:00 WITA -> 2023-05-03 16:30 UTC
#   Rab, 03 May 2023 16:30:00 +0700 -> none
#   Wed, 03 Maret 2023 16:30:00 +0700 -> 2023-03-03 09:30 UTC
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check feedparser==6.0.14

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import feedparser
feed = '<rss version="2.0"><channel><title>Kabar</title><link>https://kabar.example</link><description>Berita</description><item><title>Banjir</title><pubDate>%s</pubDate></item></channel></rss>'
for date in ['Wed, 03 May 2023 16:30:00 +0700', 'Wed, 03 May 2023 16:30:00 WIB', 'Wed, 03 May 2023 16:30:00 WITA', 'Rab, 03 May 2023 16:30:00 +0700', 'Wed, 03 Maret 2023 16:30:00 +0700']:
    read = feedparser.parse(feed % date).entries[0].get('published_parsed')
    print(date, '->', 'none' if read is None else '%04d-%02d-%02d %02d:%02d UTC' % read[:5])
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
