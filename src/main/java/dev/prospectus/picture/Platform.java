package dev.prospectus.picture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/**
 * The properties of a machine that affect the files made of a picture.
 *
 * @param system the operating system and the processor's architecture
 * @param java the version of Java, whose encoders make the files
 * @param libraries the folder where native libraries are unpacked; some machines forbid loading them from there
 */
record Platform(String system, String java, String libraries) {

    /** Systems for which webp-imageio contains libwebp. */
    private static final Set<String> WITH_WEBP =
            Set.of("linux/amd64", "linux/aarch64", "mac/x86_64", "mac/aarch64", "windows/amd64");

    static Platform current() {
        String name = property("os.name").toLowerCase(Locale.ROOT).split(" ", 2)[0];
        String processor = property("os.arch").toLowerCase(Locale.ROOT);
        // Libraries made for glibc don't load on systems with musl, such as Alpine Linux.
        String system = isMusl(processor) ? "linux-musl" : name;
        return new Platform(system + "/" + processor, property("java.runtime.version"), property("java.io.tmpdir"));
    }

    /** Whether libwebp may load here. */
    boolean hasWebP() {
        return WITH_WEBP.contains(system) && Files.isWritable(Path.of(libraries));
    }

    @Override
    public String toString() {
        return String.join(" ", system, java, libraries);
    }

    /** Whether the system's C library is musl. Some systems have both loaders; their C library is glibc. */
    private static boolean isMusl(String processor) {
        boolean intel = processor.equals("amd64");
        Path musl = Path.of("/lib/ld-musl-" + (intel ? "x86_64" : processor) + ".so.1");
        Path glibc = Path.of(intel ? "/lib64/ld-linux-x86-64.so.2" : "/lib/ld-linux-" + processor + ".so.1");
        return Files.exists(musl) && !Files.exists(glibc);
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }
}
