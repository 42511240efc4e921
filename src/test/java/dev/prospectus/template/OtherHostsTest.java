package dev.prospectus.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OtherHostsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script async src=\"https://cdn.Example.com/x.js\"></script>",
                "<img class=\"a\" alt='' src='//cdn.example.com/x.png'>",
                "<iframe title=\"Film\" src = \"https://cdn.example.com/film\">",
                "<link href=\"https://cdn.example.com/x.css\" rel=\"stylesheet\">",
                "<link rel='preconnect' href='https://cdn.example.com'>",
                "@import url('//cdn.example.com/css?family=X');",
                "@import \"https://cdn.example.com/x.css\";",
                "body { background: url( https://cdn.example.com/x.png ) }",
                "<script>var s = document.createElement('script'); s.src = '//cdn.example.com/x.js';</script>"
            })
    void whatLoadsFromAnotherHostNamesIt(String text) {
        assertThat(OtherHosts.in(List.of("<p>Text</p>\n" + text), List.of())).containsExactly("cdn.example.com");
    }

    @Test
    void whatReadersChooseAndWhatIsOfThisSiteIsNone() {
        assertThat(
                        OtherHosts.in(
                                List.of(
                                        "<a href=\"https://cdn.example.com/\">Away</a><img src=\"/a.png\"><script src=\"${content.rootpath}x.js\"></script>",
                                        "<link rel=\"canonical\" href=\"https://cdn.example.com/a\"><link rel=\"alternate\" href=\"//cdn.example.com/f\">",
                                        "<!-- <script src=\"//cdn.example.com/a.js\"></script> --><#-- <img src='//cdn.example.com/b'> -->",
                                        "/* @import \"//cdn.example.com/x.css\"; */ body { background: url(x.png) }",
                                        "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\"}</script>"),
                                List.of(
                                        "// https://cdn.example.com/docs\nmake('http://www.w3.org/2000/svg'); /* 'https://cdn.example.com/' */")))
                .isEmpty();
    }
}
