#!/usr/bin/env bash
# Lucene's IndonesianAnalyzer stems names, and cuts roots that only look derived.
#
# Packages: org.apache.lucene:lucene-analysis-common 9.12.3 (Maven), Java 17 (openjdk-17-jdk-headless)
# Seen: 2026-11-29
# One would guess: Stemming takes affixes off words; proper names, and words that have no affix, stay.
# What is so: There is no dictionary, so whatever looks like an affix goes: the oil company Pertamina becomes
# "tamina", Kediri "diri" (self), the general election Pemilu "ilu", a school "seko", news "ita". A singer
# (penyanyi) meets the verb (menyanyi) at "sanyi", but never their own root, nyanyi.
# For Indonesian news: Do not send roots through it: index roots with a whitespace analyzer, names without any
# stemmer.
# Output:
#   Pertamina -> tamina
#   Kediri -> diri
#   pemilu -> ilu
#   sekolah -> seko
#   berita -> ita
#   penyanyi -> sanyi
#   menyanyi -> sanyi
#   nyanyi -> nyanyi
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn --quiet --batch-mode -Dstyle.color=never dependency:copy -Dartifact=org.apache.lucene:lucene-core:9.12.3 -DoutputDirectory="$work/jars" >&2
mvn --quiet --batch-mode -Dstyle.color=never dependency:copy -Dartifact=org.apache.lucene:lucene-analysis-common:9.12.3 -DoutputDirectory="$work/jars" >&2

cat > "$work/Look.java" <<'JAVA'
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

public class Look {
  public static void main(String[] args) throws Exception {
    var analyzer = new IndonesianAnalyzer();
    for (String text : new String[] {"Pertamina", "Kediri", "pemilu", "sekolah", "berita", "penyanyi", "menyanyi", "nyanyi"}) {
      var terms = new StringBuilder();
      try (var stream = analyzer.tokenStream("isi", text)) {
        var term = stream.addAttribute(CharTermAttribute.class);
        stream.reset();
        while (stream.incrementToken()) terms.append(' ').append(term);
        stream.end();
      }
      System.out.println(text + " ->" + terms);
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
