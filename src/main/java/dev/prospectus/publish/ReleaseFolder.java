package dev.prospectus.publish;

import dev.prospectus.build.BuiltSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A folder on a server with the last releases side by side and the link {@code current} to the present one, which the web server serves.
 *
 * <pre>
 * current -> releases/20261103T120000Z
 * releases/20261102T120000Z/
 * releases/20261103T120000Z/
 * </pre>
 *
 * <p>rsync sends what the present release does not have byte by byte, and links the rest to it, into a folder that nobody serves yet. Then the
 * link is renamed over the old one, which is one step. Files keep the time of the release that brought them, so that browsers are told
 * "not modified". Folders of killed publications are left alone for a day, since another publication may be filling one.
 */
final class ReleaseFolder implements Host {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Machine machine;
    private final String folder;

    /** @param folder an absolute path, or on another machine one below the user's home */
    ReleaseFolder(Machine machine, String folder) {
        this.machine = machine;
        this.folder = folder;
    }

    @Override
    public Outcome publish(BuiltSite site, Instant now, boolean anyway) throws IOException {
        ReleaseList before = ask("begin", NAME.format(now));
        String name = before.incoming();
        boolean finished = false;
        try {
            mustBeMeant(site, before, anyway);
            Difference difference = Difference.of(before.files(), site.files(), send(site, before.current(), name));
            if (difference.isNothing()) {
                return new Outcome(before.current(), false, 0, 0, List.of());
            }
            List<String> notes = new ArrayList<>(notes(difference, site));
            if (must(script("finish", name)).lines().anyMatch("left"::equals)) {
                notes.add("Not all old releases could be removed from " + this + ".");
            }
            if (before.current().isEmpty()) {
                notes.add("Readers get it from " + this + "/current.");
            }
            finished = true;
            return new Outcome(
                    name,
                    true,
                    difference.added().size() + difference.changed().size(),
                    difference.removed().size(),
                    notes);
        } finally {
            if (!finished) {
                machine.shell(script("discard", name));
            }
        }
    }

    private void mustBeMeant(BuiltSite site, ReleaseList before, boolean anyway) throws IOException {
        if (!anyway) {
            Accident.mustNotBe(site, before.presentSize(), before.presentAsOf(), toString());
        }
    }

    /** What has to be done besides, since nginx reads its files when it starts. */
    private static List<String> notes(Difference difference, BuiltSite site) {
        boolean nginx = site.files().stream()
                .filter(name -> name.startsWith(".hosting/nginx/"))
                .anyMatch(name -> difference.added().contains(name)
                        || difference.changed().contains(name));
        return nginx
                ? List.of("What nginx is told has changed. On the server: nginx -t && systemctl reload nginx")
                : List.of();
    }

    @Override
    public Difference difference(BuiltSite site, boolean anyway) throws IOException {
        ReleaseList before = ask("look", "");
        mustBeMeant(site, before, anyway);
        if (before.current().isEmpty()) {
            return Difference.of(before.files(), site.files(), site.files());
        }
        return Difference.of(
                before.files(), site.files(), rsync(site, List.of("--dry-run"), "releases/" + before.current()));
    }

    @Override
    public List<Release> releases() throws IOException {
        return ask("list", "").latestFirst();
    }

    @Override
    public Release rollback(Optional<String> name, Instant now) throws IOException {
        Release chosen = Release.chosen(releases(), name, toString());
        if (!chosen.current()) {
            must(script("point", chosen.name()));
        }
        return new Release(chosen.name(), true, chosen.files(), chosen.asOf());
    }

    /** Fills a new folder, and tells which files the present release did not have. */
    private NavigableSet<String> send(BuiltSite site, String present, String name) throws IOException {
        return rsync(
                site,
                present.isEmpty() ? List.of() : List.of("--link-dest=../" + present),
                "releases/.incoming-" + name);
    }

    private NavigableSet<String> rsync(BuiltSite site, List<String> how, String to) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "rsync",
                "--files-from=-",
                "--from0",
                "--checksum",
                "--perms",
                "--chmod=D755,F644",
                "--8-bit-output",
                "--out-format=%i %n",
                "--timeout=300",
                "--protect-args"));
        command.addAll(machine.rsyncOptions());
        command.addAll(how);
        command.add("./");
        command.add(machine.folder(folder + "/" + to + "/"));
        Program.Said said = Program.in(site.folder()).run(command, site.names('\0'));
        if (!said.succeeded()) {
            throw Trouble.at(toString(), said);
        }
        // "<f+++++++++ index.html": sent or, on one machine, received; a file.
        return said.output()
                .lines()
                .filter(line -> line.matches("[<>]f\\S{9} .+"))
                .map(line -> line.substring(12))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ReleaseList ask(String action, String name) throws IOException {
        return ReleaseList.read(must(script(action, name)), toString());
    }

    private String must(String script) throws IOException {
        Program.Said said = machine.shell(script);
        if (!said.succeeded()) {
            throw Trouble.at(toString(), said);
        }
        return said.output();
    }

    private String script(String action, String name) throws IOException {
        try (InputStream steps = ReleaseFolder.class.getResourceAsStream("releases.sh")) {
            if (steps == null) {
                throw new IllegalStateException("releases.sh is not in the jar");
            }
            return "folder=" + Machine.quoted(folder) + "\naction=" + action + "\nname=" + Machine.quoted(name)
                    + "\nkeep=" + KEPT + "\n" + new String(steps.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public String toString() {
        return machine + folder;
    }
}
