package dev.prospectus.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What cron and systemd start on this machine. Files that this user may not read are passed over. */
final class ServerSchedules {

    private static final String UNITS = "etc/systemd/system";

    /** Five fields or a word such as {@code @daily}, before a command. */
    private static final Pattern LINE = Pattern.compile("((?:[-*/,\\w]+\\s+){4}[-*/,\\w]+|@\\w+)\\s.*prospectus.*");

    private ServerSchedules() {}

    static List<Schedule> in(Path root) throws IOException {
        List<Schedule> found = new ArrayList<>();
        for (String folder : List.of("etc/cron.d", "var/spool/cron/crontabs", "var/spool/cron")) {
            for (Path file : files(root.resolve(folder))) {
                addLines(file, found);
            }
        }
        addLines(root.resolve("etc/crontab"), found);
        for (Path timer : files(root.resolve(UNITS))) {
            String name = timer.getFileName().toString();
            Path service = timer.resolveSibling(name.replaceFirst("\\.timer$", ".service"));
            if (name.endsWith(".timer")
                    && isReadable(service)
                    && Files.readString(service, StandardCharsets.ISO_8859_1).contains("prospectus")) {
                boolean enabled = Files.exists(
                        root.resolve(UNITS + "/timers.target.wants").resolve(name));
                found.add(new Schedule(name, 0, enabled ? "" : "systemctl enable --now " + name));
            }
        }
        return found;
    }

    private static void addLines(Path file, List<Schedule> found) throws IOException {
        if (!isReadable(file)) {
            return;
        }
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            Matcher entry = LINE.matcher(line.strip());
            if (entry.matches()) {
                found.add(Schedule.of(file.toString(), entry.group(1)));
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static boolean isReadable(Path file) {
        return Files.isRegularFile(file) && Files.isReadable(file);
    }
}
