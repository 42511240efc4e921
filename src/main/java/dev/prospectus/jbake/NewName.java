package dev.prospectus.jbake;

import dev.prospectus.model.PortablePath;
import dev.prospectus.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A name for a file of {@code content/} that can be part of an address, as near as possible to the one it has. */
final class NewName {

    private NewName() {}

    /** Empty if nothing of the name can stay. */
    static Optional<String> of(String path) {
        List<String> better = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            int dot = part.lastIndexOf('.');
            String stem = Slug.forId(dot > 0 ? part.substring(0, dot) : part);
            if (!Slug.isValid(stem) || PortablePath.isDevice(stem)) {
                return Optional.empty();
            }
            String ending = dot > 0 ? part.substring(dot).toLowerCase(Locale.ROOT) : "";
            better.add(stem + ending);
        }
        String joined = String.join("/", better);
        return joined.equals(path) ? Optional.empty() : Optional.of(joined);
    }
}
