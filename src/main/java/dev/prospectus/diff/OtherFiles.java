package dev.prospectus.diff;

import dev.prospectus.model.SiteFolders;
import dev.prospectus.plan.ContentHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a site that are no data: pictures and documents below {@code content/} and {@code assets/}, and its own templates.
 *
 * @param hashes of each by its path. A pointer of Git LFS has the hash of the file that it stands for.
 */
record OtherFiles(SortedMap<String, String> hashes) {

    /** What begins with a dot and is published all the same, beside what is in {@code .well-known}. */
    private static final Set<String> PUBLISHED = Set.of(".htaccess", ".nojekyll", ".domains");

    /** Read as pages, of which more is known than that they differ. */
    private static final Pattern PAGE = Pattern.compile("content/.*\\.(?:md|html|adoc|ad|asciidoc)");

    private static final Pattern POINTER =
            Pattern.compile("version https://git-lfs[^\\n]*\\n(?:[^\\n]*\\n)*?oid sha256:([0-9a-f]{64})\\n[\\s\\S]*");

    private static final int LONGEST_POINTER = 1024;

    OtherFiles {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    static OtherFiles of(Path site, SiteFolders folders) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        for (String folder : List.of(folders.content(), folders.templates(), folders.assets())) {
            Path top = site.resolve(folder);
            if (!Files.isDirectory(top)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(top)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    String path = site.relativize(file).toString().replace('\\', '/');
                    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            && !hidden(path)
                            && !PAGE.matcher(folders.usual(path).toLowerCase(Locale.ROOT))
                                    .matches()) {
                        hashes.put(path, hash(Files.readAllBytes(file)));
                    }
                }
            }
        }
        return new OtherFiles(hashes);
    }

    private static boolean hidden(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(".") && !PUBLISHED.contains(name);
    }

    private static String hash(byte[] content) {
        if (content.length <= LONGEST_POINTER) {
            Matcher pointer = POINTER.matcher(new String(content, StandardCharsets.UTF_8));
            if (pointer.matches()) {
                return pointer.group(1);
            }
        }
        return ContentHash.of(unixLines(content));
    }

    /** Git writes line ends of texts as the system has them; a file with a zero byte is none. */
    private static byte[] unixLines(byte[] content) {
        boolean returns = false;
        for (byte one : content) {
            if (one == 0) {
                return content;
            }
            returns |= one == '\r';
        }
        return returns
                ? new String(content, StandardCharsets.ISO_8859_1)
                        .replace("\r\n", "\n")
                        .getBytes(StandardCharsets.ISO_8859_1)
                : content;
    }
}
