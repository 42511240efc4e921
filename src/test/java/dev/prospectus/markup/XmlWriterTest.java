package dev.prospectus.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What was written, read by the JDK's parser. */
final class XmlWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a & b &amp; c",
                "<b>\"'</b>",
                "]]>",
                "--><b>",
                "line\r\nline\rline\nline\ttab",
                "\u00e9 \u6f22 \ud835\udfd8",
                ""
            })
    void textAndAttributesMeanWhatWasGiven(String text) throws Exception {
        Element read =
                read(new XmlWriter().open("p").with("title", text).text(text).close());
        assertThat(read.getTextContent()).isEqualTo(text);
        assertThat(read.getAttribute("title")).isEqualTo(text);
        assertThat(read.getAttributes().getLength()).isEqualTo(1);
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws Exception {
        String text = "a\u0000\u0008\u000b\u001f\ufffe\uffff\ud800b";
        Element read =
                read(new XmlWriter().open("p").with("title", text).text(text).close());
        assertThat(read.getTextContent()).isEqualTo("ab");
        assertThat(read.getAttribute("title")).isEqualTo("ab");
    }

    @Test
    void eachElementBeginsALine() {
        byte[] xml = new XmlWriter()
                .open("a")
                .with("id", "1")
                .element("b", "text")
                .open("c")
                .open("d")
                .close()
                .close()
                .close()
                .bytes();
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .isEqualTo(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a id=\"1\">\n<b>text</b>\n<c>\n<d/>\n</c>\n</a>\n");
    }

    @Test
    void unfinishedXmlIsRefused() {
        XmlWriter xml = new XmlWriter().open("a").text("b");
        assertThatIllegalStateException().isThrownBy(xml::bytes);
        assertThatIllegalStateException().isThrownBy(() -> xml.with("id", "1"));
    }

    private static Element read(XmlWriter xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.bytes()))
                .getDocumentElement();
    }
}
