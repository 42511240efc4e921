package dev.prospectus.load.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.Quantity;
import dev.prospectus.model.Quantity.Qualifier;
import dev.prospectus.model.Span;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import dev.prospectus.yaml.YamlNode.YamlScalar;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({
        "6, EXACTLY, 6, 6",
        "4-6, EXACTLY, 4, 6",
        "around 4, AROUND, 4, 4",
        "usually 4-6, USUALLY, 4, 6",
        "preferably 2, PREFERABLY, 2, 2",
        "up to 5, UP_TO, 5, 5",
        "at least 3, AT_LEAST, 3, 3",
    })
    void aNumberIsReadAsWellAsItIsKnown(String written, Qualifier qualifier, int from, int to) {
        assertThat(read(written, new Problems())).contains(new Quantity(qualifier, new Span(from, to)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two | 2",
                "Two teachers | 2",
                "Around four | around 4",
                "about 12 | around 12",
                "approx. 20 people | around 20",
                "c. 4 | around 4",
                "10 or so | around 10",
                "nearly 30 | around 30",
                "normally 4 to 6 | usually 4-6",
                "four to six schools, usually | ",
                "4 to 6 usually | usually 4-6",
                "two or three | 2-3",
                "between 4 and 6 | 4-6",
                "ideally two | preferably 2",
                "max. 5 | up to 5",
                "5 max | up to 5",
                "no more than five schools | up to 5",
                "up to 2-5 | up to 5",
                "3+ | at least 3",
                "minimum 3 | at least 3",
                "three or more schools | at least 3",
                "3 schools or more | at least 3",
                "more than 3 | at least 4",
                "fewer than 10 | up to 9",
                "at least 3-4 days | at least 3",
                "1,000 people | 1000",
                "12 in all | 12",
                "usually 6-4 | usually 4-6",
                "exactly 4 | 4",
            })
    void aNumberSaidInAnotherWayIsToldAsItIsWrittenHere(String written, String meant) {
        Diagnostic finding = finding(written);
        if (meant == null) {
            assertThat(finding.hint().orElseThrow()).startsWith("write a number such as");
            return;
        }
        assertThat(finding.hint().orElseThrow()).isEqualTo("write '" + meant + "'");
        assertThat(read(meant, new Problems())).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a few",
                "several",
                "a couple",
                "many",
                "6 per term",
                "6 each",
                "4,5",
                "4.5",
                "1-2, sometimes 3",
                "tbc",
                "half a day",
                "4 half days",
                "two pairs of days",
                "usually",
                "around",
                "at least 3 at most 5",
                "-3",
                "it varies",
                "4 probably",
                "under 5 or more",
                "10 x 2",
                "1000000"
            })
    void noNumberIsMadeUpWhereNoneWasSaid(String written) {
        assertThat(finding(written).hint().orElseThrow()).startsWith("write a number such as '6' or '6-7'");
    }

    @Test
    void aNumberBeyondSenseIsTold() {
        Problems problems = new Problems();
        assertThat(Shapes.quantity(0, 366).bind(scalar("around 400"), problems)).isEmpty();
        assertThat(problems.found())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.hint().orElseThrow()).isEqualTo("write a number from 0 to 366"));
        assertThat(Shapes.quantity(0, 366).bind(scalar("400 days"), problems)).isEmpty();
        assertThat(problems.found().get(1).hint().orElseThrow()).startsWith("write a number such as");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "four days | 4 days",
                "the equivalent of four days | 4 days",
                "about 20 hrs | around 20 hours",
                "4-5 full days | ",
                "half a day | ",
                "4 | ",
                "one academic year | ",
                "20 hours or more | ",
            })
    void hoursOrDaysAltogetherAreTold(String written, String meant) {
        Problems problems = new Problems();
        assertThat(Shapes.volume().bind(scalar(written), problems)).isEmpty();
        assertThat(problems.found()).singleElement().satisfies(finding -> {
            if (meant == null) {
                assertThat(finding.hint().orElseThrow()).startsWith("write it as '4 days'");
            } else {
                assertThat(finding.hint()).contains("write '" + meant + "'");
                assertThat(Shapes.volume().bind(scalar(meant), new Problems())).isPresent();
            }
        });
    }

    private static Diagnostic finding(String written) {
        Problems problems = new Problems();
        assertThat(read(written, problems)).isEmpty();
        assertThat(problems.found()).hasSize(1);
        return problems.found().get(0);
    }

    private static Optional<Quantity> read(String written, Problems problems) {
        return Shapes.quantity().bind(scalar(written), problems);
    }

    private static YamlScalar scalar(String text) {
        return new YamlScalar(text, true, 1, 0, "", new SourceLocation("data/programmes/alpha.yml", 1, 1));
    }
}
