package dev.prospectus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which program opens an address, and what is said where none can. */
final class SystemBrowserTest {

    private static final URI ADDRESS = URI.create("http://localhost:8080/hub/");
    private static final Map<String, String> SCREEN = Map.of("DISPLAY", ":0");

    private final List<List<String>> launched = new ArrayList<>();

    @Test
    void eachSystemHasItsOwnProgram() {
        assertThat(open("Linux", SCREEN)).isEmpty();
        assertThat(open("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isEmpty();
        assertThat(open("Mac OS X", Map.of())).isEmpty();
        assertThat(open("Windows 11", Map.of())).isEmpty();
        assertThat(launched)
                .containsExactly(
                        List.of("xdg-open", ADDRESS.toString()),
                        List.of("xdg-open", ADDRESS.toString()),
                        List.of("open", ADDRESS.toString()),
                        List.of("rundll32", "url.dll,FileProtocolHandler", ADDRESS.toString()));
    }

    @Test
    void aMachineWithoutAScreenIsTold() {
        assertThat(open("Linux", Map.of("DISPLAY", "")))
                .hasValueSatisfying(words -> assertThat(words).contains("no screen"));
        assertThat(launched).isEmpty();
    }

    @Test
    void aProgramThatIsMissingIsNoFault() {
        SystemBrowser browser = new SystemBrowser("Linux", SCREEN, command -> {
            throw new IOException("cannot run xdg-open");
        });
        assertThat(browser.open(ADDRESS))
                .contains("no browser was opened (cannot run xdg-open); open the address yourself");
    }

    private Optional<String> open(String system, Map<String, String> environment) {
        return new SystemBrowser(system, environment, launched::add).open(ADDRESS);
    }
}
