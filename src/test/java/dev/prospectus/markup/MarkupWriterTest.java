package dev.prospectus.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class MarkupWriterTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\" onload=\"x",
            "' onload='x",
            "a & b &amp; c",
            "]]>",
            "--><b>",
            "it's <3",
            "");

    @Test
    void textAndAttributesMeanWhatWasGiven() {
        for (String text : HOSTILE) {
            Document read = Jsoup.parse(new MarkupWriter()
                    .open("p")
                    .with("title", text)
                    .text(text)
                    .close()
                    .toString());
            assertThat(read.body().childrenSize()).isEqualTo(1);
            assertThat(read.body().child(0).wholeText()).isEqualTo(text);
            assertThat(read.body().child(0).attr("title")).isEqualTo(text);
            assertThat(read.body().child(0).attributes()).hasSize(1);
        }
    }

    @Test
    void elementsNest() {
        assertThat(new MarkupWriter()
                        .open("svg")
                        .with("width", 3)
                        .open("path")
                        .with("d", "M0 0")
                        .closeEmpty()
                        .close()
                        .open("br")
                        .closeVoid()
                        .markup("<hr>")
                        .toString())
                .isEqualTo("<svg width=\"3\"><path d=\"M0 0\"/></svg><br><hr>");
    }

    @Test
    void attributesBelongIntoATagAndElementsAreClosed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new MarkupWriter().open("p").text("x").with("id", "late"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new MarkupWriter().open("p").toString());
    }
}
