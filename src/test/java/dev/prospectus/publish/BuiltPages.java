package dev.prospectus.publish;

import dev.prospectus.build.BuiltSite;
import dev.prospectus.build.Publisher;
import dev.prospectus.build.Staging;
import dev.prospectus.plan.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small sites as a build leaves them: each page tells the version, and some files never change. */
final class BuiltPages {

    /** Every version has these pages. */
    static final int PAGES = 20;

    private BuiltPages() {}

    /** @param day of November 2026 on which the site was built */
    static BuiltSite of(Path folder, String version, int day) throws IOException {
        return of(folder, files(version, day));
    }

    static BuiltSite of(Path folder, Map<String, String> files) throws IOException {
        try (Staging staging = Publisher.to(folder).stage()) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                staging.write(new OutputPath(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            staging.publish();
        }
        return BuiltSite.in(folder);
    }

    static Map<String, String> files(String version, int day) {
        Map<String, String> files = new TreeMap<>();
        files.put("index.html", "<html data-as-of=\"2026-11-%02dT09:00:00Z\">%s".formatted(day, version));
        for (int page = 0; page < PAGES; page++) {
            files.put("programmes/page-" + page + "/index.html", "page " + page + " of version " + version);
        }
        files.put("assets/main.css", "body {}");
        files.put("files/Leaflet in März (2).txt", "The same in every version.");
        files.put("only-in-" + version + ".txt", version);
        return files;
    }

    /** What is below a folder, without the list of files. */
    static Map<String, String> in(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path root = folder.toRealPath();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        files.remove(BuiltSite.LIST);
        return files;
    }
}
