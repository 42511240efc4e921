package dev.prospectus.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.BookingStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A status looks on a card as on a page. */
final class StatusIconTest {

    private static final Path ASSETS = Path.of("templates/assets");

    @ParameterizedTest
    @EnumSource(BookingStatus.class)
    void cardsHaveTheIconsAndTonesOfTheStyleSheets(BookingStatus status) throws IOException {
        String parts = Files.readString(ASSETS.resolve("parts.css"));
        String rows = Files.readString(ASSETS.resolve("status-icons.svg"));
        StatusIcon icon = StatusIcon.of(status);

        String number = first(parts, "\\.status-" + status.id() + " \\{\\s+--icon: (\\d)", "0");
        String row = number.equals("0")
                ? rows.lines().skip(1).findFirst().orElseThrow()
                : first(rows, "(translate\\(0 " + 16 * Integer.parseInt(number) + "\\).*)", "");
        assertThat(row).contains("d=\"" + icon.path() + "\"");
        assertThat(row.contains("<circle cx=\"8\" cy=\"8\" r=\"6\"/>")).isEqualTo(icon.ring());

        String tone = first(parts, "\\.tone-" + status.id() + "[\\s,{][^}]*?--tone: var\\(--(\\w+)\\)", "");
        assertThat(first(Files.readString(ASSETS.resolve("site.css")), "--" + tone + ": (#\\w+)", ""))
                .isEqualTo(icon.tone().toString());
    }

    private static String first(String text, String pattern, String none) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find() ? found.group(1) : none;
    }
}
