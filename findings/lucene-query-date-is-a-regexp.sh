#!/usr/bin/env bash
# In Lucene's classic query parser a date with slashes is a regular expression.
#
# Packages: org.apache.lucene:lucene-queryparser 9.12.3 (Maven), Java 17 (openjdk-17-jdk-headless)
# Seen: 2026-11-29
# One would guess: "2/5/2023" goes to the analyzer as any word does and finds the three numbers; "dan/atau"
# (and/or) finds two words.
# What is so: A slash opens a regular expression: the month 5 becomes the expression /5/ beside the numbers 2
# and 2023, and "TNI/Polri atau DPR/MPR" becomes the expression "/polri atau dpr/". A query with one slash is an
# error.
# For Indonesian news: Escape slashes before a reader's query goes to the parser (QueryParser.escape);
# Indonesian news writes them in dates, joint bodies and dan/atau.
# Output:
#   2/5/2023 -> isi:2 isi:/5/ isi:2023
#   TNI/Polri atau DPR/MPR -> isi:tni isi:/polri atau dpr/ isi:mpr
#   dan/atau -> ParseException
#   dan\/atau -> isi:dan isi:atau
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn --quiet --batch-mode -Dstyle.color=never dependency:copy -Dartifact=org.apache.lucene:lucene-core:9.12.3 -DoutputDirectory="$work/jars" >&2
mvn --quiet --batch-mode -Dstyle.color=never dependency:copy -Dartifact=org.apache.lucene:lucene-analysis-common:9.12.3 -DoutputDirectory="$work/jars" >&2
mvn --quiet --batch-mode -Dstyle.color=never dependency:copy -Dartifact=org.apache.lucene:lucene-queryparser:9.12.3 -DoutputDirectory="$work/jars" >&2
mvn --quiet --batch-mode -Dstyle.color=never dependency:copy -Dartifact=org.apache.lucene:lucene-queries:9.12.3 -DoutputDirectory="$work/jars" >&2
mvn --quiet --batch-mode -Dstyle.color=never dependency:copy -Dartifact=org.apache.lucene:lucene-sandbox:9.12.3 -DoutputDirectory="$work/jars" >&2

cat > "$work/Look.java" <<'JAVA'
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;

public class Look {
  public static void main(String[] args) {
    for (String query : new String[] {"2/5/2023", "TNI/Polri atau DPR/MPR", "dan/atau", QueryParser.escape("dan/atau")}) {
      String read;
      try {
        read = new QueryParser("isi", new StandardAnalyzer()).parse(query).toString();
      } catch (ParseException error) {
        read = "ParseException";
      }
      System.out.println(query + " -> " + read);
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
