package dev.prospectus.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.model.BookingStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Badges and drawings show the same icon for a status, though browsers need it in two forms. */
final class StatusIconsTest {

    private static final Path THEME = Path.of("templates");

    private String style = "";
    private List<String> shapes = List.of();
    private String drawn = "";

    @BeforeEach
    void read() throws IOException {
        style = Files.readString(THEME.resolve("assets/parts.css"));
        drawn = Files.readString(THEME.resolve("parts/status.ftlh"));
        String picture = Files.readString(THEME.resolve("assets/status-icons.svg"));
        shapes = Pattern.compile("<(?:path|circle) [^>]*/>(?:<path [^>]*/>)?")
                .matcher(picture)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(picture).contains("viewBox=\"0 0 16 " + 16 * shapes.size() + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void badgeAndDrawingShowTheSameIcon(BookingStatus status) {
        Matcher number = Pattern.compile("\\.status-" + status.id() + "\\s*\\{\\s*--icon:\\s*(\\d+)")
                .matcher(style);
        String badge = shapes.get(number.find() ? Integer.parseInt(number.group(1)) : 0);
        assertThat(badge).isEqualTo(inDrawings(status));
    }

    private String inDrawings(BookingStatus status) {
        Matcher own =
                Pattern.compile("<#case \"" + status.id() + "\">(.*)<#break>").matcher(drawn);
        Matcher other = Pattern.compile("<#default>(.*)").matcher(drawn);
        assertThat(other.find()).isTrue();
        return (own.find() ? own.group(1) : other.group(1)).replace(".500", ".5");
    }
}
