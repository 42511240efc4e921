package dev.prospectus.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What authors typed is told in short, and nothing of it is unseen. */
class DiagnosticTest {

    private static final SourceLocation PLACE = new SourceLocation("data/a.yml", 1, 1);

    @Test
    void longValuesAreCutInTheMiddle() {
        String typed = "a".repeat(40_000) + "z".repeat(40_000);
        Diagnostic finding = Diagnostic.error(PLACE, "TST001", "'" + typed + "' is not an id", "write 'b'");

        assertThat(finding.message()).hasSizeLessThan(90).startsWith("'aaaa").endsWith("zzz' is not an id");
        assertThat(Diagnostic.error(PLACE, "TST001", "'it''s " + typed + "' is bad", "")
                        .message())
                .hasSizeLessThan(330);
        assertThat(Diagnostic.error(PLACE, "TST001", "bad", "write '" + typed + "'")
                        .hint()
                        .orElseThrow())
                .hasSizeLessThan(260);
    }

    @Test
    void apostrophesBeginNoQuotation() {
        String message = "you can't write this, since it isn't what any reader would expect to find in such a place";

        assertThat(Diagnostic.error(PLACE, "TST001", message, "").message()).isEqualTo(message);
    }

    @Test
    void unseenSignsAreNamed() {
        assertThat(Diagnostic.error(PLACE, "TST001", "'a\u202Eb\u0007\u200B' is bad", "")
                        .message())
                .isEqualTo("'a<U+202E>b<U+0007><U+200B>' is bad");
    }

    @Test
    void reportListsTheFirstOfEachCodeAndFile() {
        List<Diagnostic> all = new ArrayList<>();
        for (int line = 1; line <= 500; line++) {
            all.add(Diagnostic.error(new SourceLocation("a.yml", line, 1), "TST001", "bad", "mend it"));
        }
        all.add(Diagnostic.error(new SourceLocation("a.yml", 501, 1), "TST002", "other", "mend it"));

        List<Diagnostic> digest = Digest.of(all);

        assertThat(digest).hasSize(Digest.MOST + 2);
        assertThat(digest.get(Digest.MOST).message()).isEqualTo("480 more findings like this follow in the file");
        assertThat(digest.get(Digest.MOST + 1).code()).isEqualTo("TST002");
        assertThat(Digest.of(all.subList(0, 20))).isEqualTo(all.subList(0, 20));
    }

    @Test
    void marksOfAMergeAreOneFindingForEachPlace() {
        String text = "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other branch\nc: 4\n=======\n";

        assertThat(MergeMarks.in("a.yml", text, true))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "a.yml:2:1: error[FIL009]: lines 2 to 6 hold two versions, which git could not join",
                        "a.yml:8:1: error[FIL009]: '=======' is a mark of git, left where two versions were joined");
        assertThat(MergeMarks.in("a.md", "Heading\n=======\n", false)).isEmpty();
        assertThat(MergeMarks.in("a.md", "text\n>>>>>>> other\n", false)).hasSize(1);
    }
}
