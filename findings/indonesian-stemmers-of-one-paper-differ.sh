#!/usr/bin/env bash
# The two Indonesian stemmers in one Lucene jar, made after one paper, give different stems.
#
# Packages: org.apache.lucene:lucene-analysis-common 9.12.3 (Maven), Java 17 (openjdk-17-jdk-headless)
# Seen: 2026-11-29
# One would guess: Both say that they follow Tala (2003), so a field indexed with the one can be searched with
# the other, as PostgreSQL and Elasticsearch together do.
# What is so: They differ where prefixes meet: an election is "ilu" in one and "pilu" (sorrow) in the other, and
# a viewer, a lesson and "to govern" have two stems each; the Lucene one also cuts reduplications that the
# Snowball one leaves whole.
# For Indonesian news: Never index with one engine's Indonesian and search with another's; give both the same
# roots.
# Output:
#   membaca -> baca | baca
#   pemilu -> ilu | pilu
#   pemirsa -> irsa | pirsa
#   pelajaran -> lajar | ajar
#   memerintah -> erintah | perintah
#   memukul-mukul -> ukul-mukul | pukul-mukul
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn --quiet --batch-mode -Dstyle.color=never dependency:copy -Dartifact=org.apache.lucene:lucene-core:9.12.3 -DoutputDirectory="$work/jars" >&2
mvn --quiet --batch-mode -Dstyle.color=never dependency:copy -Dartifact=org.apache.lucene:lucene-analysis-common:9.12.3 -DoutputDirectory="$work/jars" >&2

cat > "$work/Look.java" <<'JAVA'
import java.util.Arrays;

public class Look {
  public static void main(String[] args) {
    var lucene = new org.apache.lucene.analysis.id.IndonesianStemmer();
    var snowball = new org.tartarus.snowball.ext.IndonesianStemmer();
    for (String word : new String[] {"membaca", "pemilu", "pemirsa", "pelajaran", "memerintah", "memukul-mukul"}) {
      char[] buffer = Arrays.copyOf(word.toCharArray(), word.length());
      int length = lucene.stem(buffer, buffer.length, true);
      snowball.setCurrent(word);
      snowball.stem();
      System.out.println(word + " -> " + new String(buffer, 0, length) + " | " + snowball.getCurrent());
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
