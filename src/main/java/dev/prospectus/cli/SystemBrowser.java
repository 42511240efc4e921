package dev.prospectus.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The browser of whoever sits at this machine. That there is none is said, and is no fault. */
final class SystemBrowser {

    private final String system;
    private final Map<String, String> environment;
    private final Launcher launcher;

    /** Starts a program and does not wait for it. */
    interface Launcher {
        void launch(List<String> command) throws IOException;
    }

    /**
     * @param system as the property {@code os.name} says
     * @param environment the variables that say whether there is a screen
     */
    SystemBrowser(String system, Map<String, String> environment, Launcher launcher) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
        this.launcher = launcher;
    }

    static SystemBrowser ofThisMachine() {
        return new SystemBrowser(
                System.getProperty("os.name", ""),
                System.getenv(),
                command -> new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start());
    }

    /** Opens an address. Returns what to tell where that is not possible. */
    Optional<String> open(URI address) {
        boolean windows = system.startsWith("windows");
        boolean mac = system.startsWith("mac");
        if (!windows && !mac && !hasScreen()) {
            return Optional.of(
                    "no browser was opened, since this machine has no screen; open the address on one that has,"
                            + " or forward the port");
        }
        String program = windows ? "rundll32" : mac ? "open" : "xdg-open";
        List<String> command = windows
                ? List.of(program, "url.dll,FileProtocolHandler", address.toString())
                : List.of(program, address.toString());
        try {
            launcher.launch(command);
            return Optional.empty();
        } catch (IOException missing) {
            return Optional.of("no browser was opened (" + missing.getMessage() + "); open the address yourself");
        }
    }

    private boolean hasScreen() {
        return List.of("DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME").stream()
                .anyMatch(name -> !environment.getOrDefault(name, "").isEmpty());
    }
}
