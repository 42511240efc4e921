package dev.prospectus.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The machine with the release folders: this one, or one that ssh leads to.
 *
 * @param user empty for the user whom ssh takes by itself
 * @param host empty for this machine
 * @param port empty for the port that ssh takes by itself
 * @param config another configuration of ssh than the user's
 */
record Machine(String user, String host, String port, Optional<Path> config) {

    static final Machine HERE = new Machine("", "", "", Optional.empty());

    /** No word of these can be taken for an option, nor be read by a shell as anything but itself. */
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*|\\[[0-9A-Fa-f:.]+(%[A-Za-z0-9]+)?]");
    private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");

    /** @throws IllegalArgumentException with a message for whoever typed it */
    Machine {
        must(user.isEmpty() || USER.matcher(user).matches(), "'" + user + "' is not a user's name");
        must(host.isEmpty() || HOST.matcher(host).matches(), "'" + host + "' is not the name of a host");
        must(port.isEmpty() || PORT.matcher(port).matches(), "'" + port + "' is not a port");
    }

    private static void must(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    boolean isHere() {
        return host.isEmpty();
    }

    /** How rsync names a folder there. It stands for itself: {@code --secluded-args} keeps shells from reading it. */
    String folder(String path) {
        return isHere() ? path : login() + ":" + path;
    }

    /** The options by which rsync gets there. */
    List<String> rsyncOptions() {
        if (isHere()) {
            return List.of();
        }
        List<String> quoted = ssh().stream().map(Machine::forRsync).toList();
        return List.of("--compress", "--rsh=" + String.join(" ", quoted));
    }

    /** Runs a script there. Only its text travels, as input of sh, so no other shell of that machine reads it. */
    Program.Said shell(String script) throws IOException {
        List<String> command = new ArrayList<>();
        if (!isHere()) {
            command.addAll(ssh());
            command.add(login().replaceAll("[\\[\\]]", ""));
        }
        command.addAll(List.of("sh", "-s"));
        return Program.in(Path.of("").toAbsolutePath()).run(command, script.getBytes(StandardCharsets.UTF_8));
    }

    /** How git calls ssh. */
    static String gitSsh(Optional<Path> config) {
        return new Machine("", "", "", config)
                .ssh().stream()
                        .map(Machine::quoted)
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow();
    }

    private List<String> ssh() {
        List<String> command = new ArrayList<>(List.of(
                "ssh",
                "-o",
                "BatchMode=yes",
                "-o",
                "ConnectTimeout=20",
                // A host that is silent for a minute is given up.
                "-o",
                "ServerAliveInterval=15",
                "-o",
                "ServerAliveCountMax=4"));
        config.ifPresent(
                file -> command.addAll(List.of("-F", file.toAbsolutePath().toString())));
        if (!port.isEmpty()) {
            command.addAll(List.of("-p", port));
        }
        return command;
    }

    private String login() {
        return user.isEmpty() ? host : user + "@" + host;
    }

    /** A word as a POSIX shell reads it back. */
    static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** A word as rsync reads it back from {@code --rsh}, where a quote is doubled within quotes. */
    private static String forRsync(String word) {
        return "'" + word.replace("'", "''") + "'";
    }

    @Override
    public String toString() {
        return isHere() ? "" : login() + ":";
    }
}
