package dev.prospectus.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether somebody holds a folder, so that another folder of its name is not seen there: a mount point can't be exchanged,
 * and whoever mounted the folder elsewhere (as containers do) would keep the old one, which is emptied.
 *
 * <p>Linux lists its mounts in {@code /proc/<process>/mountinfo} (proc(5)); those of other processes are read as far as the
 * user may. Elsewhere a folder on another disk than the folder around it is a mount point.
 */
final class Mounts {

    private static final Path PROC = Path.of("/proc");

    private Mounts() {}

    /**
     * @param root the folder of the file system that is mounted
     * @param at where it is mounted
     */
    private record Mount(String device, Path root, Path at) {}

    /** Who holds a folder, in words that follow its name; empty when nobody is known to. */
    static Optional<String> holding(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        List<Mount> own = of(PROC.resolve("self"));
        if (own.isEmpty()) {
            Path around = folder.getParent();
            boolean other = around != null && !Files.getFileStore(folder).equals(Files.getFileStore(around));
            return other ? Optional.of("it is a mount point, which can't be exchanged") : Optional.empty();
        }
        for (Mount mount : own) {
            if (mount.at().equals(folder)) {
                return Optional.of("it is a mount point, which can't be exchanged");
            }
            if (mount.at().startsWith(folder)) {
                return Optional.of(mount.at() + " in it is a mount point, which can't be exchanged");
            }
        }
        Optional<Mount> around = own.stream()
                .filter(mount -> folder.startsWith(mount.at()))
                .reduce((one, other) -> other.at().getNameCount() >= one.at().getNameCount() ? other : one);
        return around.flatMap(mount -> elsewhere(mount, folder));
    }

    private static Optional<String> elsewhere(Mount around, Path folder) {
        Path inFileSystem =
                around.root().resolve(around.at().relativize(folder)).normalize();
        for (Mount mount : all()) {
            if (mount.device().equals(around.device()) && mount.root().startsWith(inFileSystem)) {
                return Optional.of("it is mounted at " + mount.at()
                        + " too, where the new site would not be seen and the old one would be gone");
            }
        }
        return Optional.empty();
    }

    /** The mounts of all processes that the user may look at, each list of mounts once. */
    private static List<Mount> all() {
        List<Mount> mounts = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path process : processes) {
                try {
                    if (seen.add(Files.readSymbolicLink(process.resolve("ns/mnt")))) {
                        mounts.addAll(of(process));
                    }
                } catch (IOException notOurs) {
                    // A process of somebody else, or one that has ended.
                }
            }
        } catch (IOException noProc) {
            return mounts;
        }
        return mounts;
    }

    private static List<Mount> of(Path process) {
        List<Mount> mounts = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(process.resolve("mountinfo"))) {
                String[] fields = line.split(" ", -1);
                if (fields.length > 4 && !fields[3].endsWith("//deleted")) {
                    mounts.add(new Mount(fields[2], path(fields[3]), path(fields[4])));
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
        return mounts;
    }

    /** Spaces and some other characters are written in octal. */
    private static Path path(String field) {
        return Path.of(field.replace("\\040", " ")
                .replace("\\011", "\t")
                .replace("\\012", "\n")
                .replace("\\134", "\\"));
    }
}
