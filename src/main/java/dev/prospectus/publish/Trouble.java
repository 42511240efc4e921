package dev.prospectus.publish;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What programs say when a host can't be reached or does not take a site, in words that say what to do. */
final class Trouble {

    /** @param about after "HOST: " */
    private record Words(String about, String hint) {}

    /** The first that fits counts: what ssh says of a key comes before what rsync and git make of it. */
    private static final List<Map.Entry<Pattern, Words>> KNOWN = List.of(
            known(
                    "REMOTE HOST IDENTIFICATION HAS CHANGED",
                    "its host key is another than before, so it may be another machine",
                    "Ask whoever runs it for its present key. Only then: ssh-keygen -R HOST, and connect once with ssh."),
            known(
                    "Host key verification failed|No .* host key is known",
                    "its host key is not known on this machine",
                    "Connect once with ssh, and compare the key's fingerprint with what whoever runs the host says."),
            known(
                    "Permission denied \\(|Too many authentication failures|Authentication failed|could not read Username",
                    "it takes no key or password of this machine",
                    "See that the user's name is right and that ssh works without asking: ssh-add, ssh-copy-id, or --ssh-config."),
            known(
                    "Could not resolve host|Connection refused|Connection timed out|timed out|No route to host"
                            + "|Network is unreachable|Connection closed by|Connection reset",
                    "it can't be reached, or the connection broke",
                    "See that its name and port are right and that it runs, and publish again."),
            known(
                    "protocol version mismatch|is your shell clean",
                    "its shell prints something when a program starts, which rsync can't read",
                    "Let ~/.bashrc there print in a terminal only."),
            known(
                    "No space left on device|Disk quota exceeded|Disc quota exceeded",
                    "its disk is full; readers still see the site that was there",
                    "Make room, and publish again."),
            known(
                    "Permission denied|Read-only file system|Operation not permitted",
                    "there is no right to write there; readers still see the site that was there",
                    "Let the folder belong to the user who publishes."),
            known(
                    "Working directory has|Could not update working tree",
                    "files there have changes that are in no commit, so they can't follow; nothing was published",
                    "Commit them or take them back (git status there)."),
            known(
                    "fetch first|non-fast-forward|\\[rejected\\]|cannot lock ref|failed to update ref",
                    "somebody else pushed to the branch meanwhile; nothing of theirs is lost, and nothing was published",
                    "Publish again."),
            known(
                    "protected branch|GH006|pre-receive hook declined|remote rejected",
                    "it does not take the commit: a rule or a hook of the repository stands against it",
                    "Let the rule except whoever publishes."),
            known(
                    "does not appear to be a git repository|not a git repository|[Rr]epository ('.*' )?(not found|does not exist)",
                    "there is no such repository, or no right to read it",
                    "See that the address is right."),
            known(
                    "^mkdir: |\\nmkdir: ",
                    "the folder can't be made there",
                    "Name another, or make it on that machine and publish again."));

    private Trouble() {}

    private static Map.Entry<Pattern, Words> known(String said, String about, String hint) {
        return Map.entry(Pattern.compile(said), new Words(about, hint));
    }

    /** @param host as whoever publishes named it */
    static HostException at(String host, Program.Said said) {
        for (Map.Entry<Pattern, Words> one : KNOWN) {
            if (one.getKey().matcher(said.errors()).find()) {
                return new HostException(
                        host + ": " + one.getValue().about(), one.getValue().hint());
            }
        }
        String last = said.errors()
                .lines()
                .filter(line -> !line.isBlank())
                .reduce((before, line) -> line)
                .orElse("exit code " + said.code());
        return new HostException(host + ": " + printable(last), "");
    }

    /** A machine that is asked may answer anything, even what moves a terminal's cursor. */
    static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
