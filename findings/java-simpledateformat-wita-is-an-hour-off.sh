#!/usr/bin/env bash
# Java's older date class reads Central Indonesian Time an hour off, the newer one reads it right.
#
# Packages: Java 17 (openjdk-17-jdk-headless), with the zone names that it carries
# Seen: 2026-11-29
# One would guess: SimpleDateFormat and java.time share their names of zones, so both read WIB, WITA and WIT, or
# neither.
# What is so: java.time reads 16:30 WITA as 08:30 UTC. SimpleDateFormat finds WIT, Eastern Indonesia's name, at
# the beginning of WITA, and gives 07:30 UTC; parse() does not mind the letter left over.
# For Indonesian news: Bali, Makassar and Kupang write WITA: read such times with java.time, or ask
# ParsePosition whether all was read.
# Output:
#   2023-05-03 16:30 WIB -> java.time 2023-05-03T09:30:00Z, SimpleDateFormat 2023-05-03T09:30:00Z
#   2023-05-03 16:30 WITA -> java.time 2023-05-03T08:30:00Z, SimpleDateFormat 2023-05-03T07:30:00Z
#   2023-05-03 16:30 WIT -> java.time 2023-05-03T07:30:00Z, SimpleDateFormat 2023-05-03T07:30:00Z
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
:

cat > "$work/Look.java" <<'JAVA'
import java.text.SimpleDateFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

public class Look {
  public static void main(String[] args) throws Exception {
    for (String zone : new String[] {"WIB", "WITA", "WIT"}) {
      String text = "2023-05-03 16:30 " + zone, pattern = "yyyy-MM-dd HH:mm z";
      System.out.println(text
        + " -> java.time " + ZonedDateTime.parse(text, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)).toInstant()
        + ", SimpleDateFormat " + new SimpleDateFormat(pattern, Locale.ENGLISH).parse(text).toInstant());
    }
  }
}
JAVA
seen=$(java "$work/Look.java")
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
