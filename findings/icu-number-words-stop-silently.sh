#!/usr/bin/env bash
# ICU reads "satu setengah juta", one and a half million, as 1.
#
# Packages: com.ibm.icu:icu4j 78.1 (Maven), Java 17 (openjdk-17-jdk-headless)
# Seen: 2026-11-29
# One would guess: Number words that the rules of Indonesian do not know are refused.
# What is so: Only at the beginning: "sejuta" (a million) is an error, though "seribu" and "seratus" are read.
# In the middle the reading stops and what was read so far is the answer: one and a half million is 1, and two
# "milyar", the spelling that newspapers long used, are 2.
# For Indonesian news: Ask ParsePosition how far it came, or the amount is a million times too small.
# Output:
#   seribu lima ratus -> 1500
#   dua miliar -> 2000000000
#   dua milyar -> 2
#   satu setengah juta -> 1
#   satu titik lima -> 1
#   sejuta -> ParseException
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn --quiet --batch-mode -Dstyle.color=never dependency:copy -Dartifact=com.ibm.icu:icu4j:78.1 -DoutputDirectory="$work/jars" >&2

cat > "$work/Look.java" <<'JAVA'
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParseException;

public class Look {
  public static void main(String[] args) {
    var words = new RuleBasedNumberFormat(ULocale.forLanguageTag("id"), RuleBasedNumberFormat.SPELLOUT);
    for (String text : new String[] {"seribu lima ratus", "dua miliar", "dua milyar", "satu setengah juta", "satu titik lima", "sejuta"}) {
      String read;
      try {
        read = words.parse(text).toString();
      } catch (ParseException error) {
        read = "ParseException";
      }
      System.out.println(text + " -> " + read);
    }
  }
}
JAVA
seen=$(java -cp "$work/jars/*" "$work/Look.java")
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
