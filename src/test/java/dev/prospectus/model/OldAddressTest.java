package dev.prospectus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OldAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/, /, ''",
        "/old.html, /old.html, ''",
        "/About/Our%20Team.aspx, /About/Our Team.aspx, ''",
        "/caf%C3%A9/, /café/, ''",
        "/page.aspx?id=12, /page.aspx, id=12",
        "/?p=3&q=%20, /, p=3&q=%20"
    })
    void addressIsAPathAndAQuery(String address, String path, String query) {
        assertThat(OldAddress.fault(address)).isEmpty();
        assertThat(OldAddress.path(address)).isEqualTo(path);
        assertThat(OldAddress.query(address)).isEqualTo(query);
        assertThat(address).matches(OldAddress.FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old.html",
                "https://old.example.org/",
                "//old.example.org/x",
                "/a//b",
                "/a/../b",
                "/a.",
                "/a b",
                "/a?",
                "/a#b",
                "/a?b#c",
                "/a*",
                "/100%",
                "/%G1",
                "/a\\b"
            })
    void whatIsNoPathOnThisSiteIsRefusedByTheSchemaToo(String address) {
        assertThat(OldAddress.fault(address)).isEqualTo("is not a path on this site");
        assertThat(Pattern.matches(OldAddress.FORM, address) && !address.isEmpty())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/a%2Fb, holds an escaped slash",
        "/caf%E9, holds escapes that are no letters in UTF-8",
        "/%2e%2e/x, 'has a segment that ends in a dot, or starts or ends in a space'",
        "/a%3Ab, holds a character that file systems reserve",
        "/con/, holds a name that Windows reserves"
    })
    void whatNoFileCanBeCalledIsRefused(String address, String fault) {
        assertThat(OldAddress.fault(address)).isEqualTo(fault);
    }

    @Test
    void longAddressTakesNoLonger() {
        assertThat(OldAddress.fault("/" + "a".repeat(300_000))).isEqualTo("is longer than 700 bytes");
        assertThat(OldAddress.fault("/" + "%41/".repeat(100_000) + " ")).isEqualTo("is not a path on this site");
    }
}
