package dev.prospectus.jbake;

import dev.prospectus.model.Slug;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names for files of {@code content/} that can be part of an address, as near as possible to those they have. */
final class NewNames {

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]+");

    private final Set<String> taken = new HashSet<>();
    private final Predicate<String> plain;

    /**
     * @param paths of all files
     * @param plain whether a path can be part of an address
     */
    NewNames(Collection<String> paths, Predicate<String> plain) {
        paths.forEach(path -> taken.add(path.toLowerCase(Locale.ROOT)));
        this.plain = plain;
    }

    /** Empty if nothing of the name can stay, it has no ending, or another file has the new one or was offered it. */
    Optional<String> of(String path) {
        int slash = path.lastIndexOf('/') + 1;
        String folders = Stream.of(path.substring(0, slash).split("(?<=/)"))
                .map(folder -> plain.test(folder.replace("/", "")) ? folder : Slug.forId(folder) + "/")
                .collect(Collectors.joining());
        String file = path.substring(slash);
        String better = slash == 0 ? better(file) : folders + better(file);
        return plain.test(better) && taken.add(better.toLowerCase(Locale.ROOT))
                ? Optional.of(better)
                : Optional.empty();
    }

    private String better(String file) {
        int dot = file.lastIndexOf('.');
        if (plain.test(file) || dot <= 0) {
            return file;
        }
        String stem = Slug.forId(file.substring(0, dot));
        String ending = file.substring(dot);
        return Slug.isValid(stem) && ENDING.matcher(ending).matches() ? stem + ending.toLowerCase(Locale.ROOT) : file;
    }
}
