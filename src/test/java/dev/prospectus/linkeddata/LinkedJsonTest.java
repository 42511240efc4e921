package dev.prospectus.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A title may hold anything: the browser reads the block to its end, and a reader of JSON finds the title as it was. */
final class LinkedJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]> & \" ' \\ ",
                "\u2028 \u2029 \u0000 \t \n",
                "Ágnes’s 🧮 group"
            })
    void noTextEndsABlock(String title) {
        String block = LinkedJson.graph(json -> json.node("Course", () -> json.text("name", title)));
        String read = Jsoup.parse("<script type=\"application/ld+json\">" + block + "</script><p>after")
                .select("script")
                .get(0)
                .data();
        JsonObject node = Jakarta.read(read).getJsonArray("@graph").getJsonObject(0);
        assertThat(node.getString("name")).isEqualTo(title);
        assertThat(block).doesNotContain("<", ">", "&");
    }
}
