package dev.prospectus.output.api;

import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A kind of file: what it holds, and each that there is.
 *
 * @param name of its schema
 * @param path site path; of several the name of what tells them apart stands in braces
 * @param about what it is, one sentence with nouns of the hub in braces
 * @param parameter what stands in braces, for one of several
 */
record ApiFile<T>(
        String name, String path, String about, Optional<Parameter> parameter, Shape<T> shape, List<Entry<T>> entries) {

    ApiFile {
        entries = List.copyOf(entries);
    }

    /** What tells several files of a kind apart. */
    record Parameter(String name, String about, Kind<?> kind) {}

    /** @param content worked out when the file is written */
    record Entry<T>(String path, Supplier<T> content) {}

    /** The only one of its kind. */
    static <T> ApiFile<T> only(String name, Shape<T> shape, String about, Supplier<T> content) {
        String path = Routes.api(name);
        return new ApiFile<>(name, path, about, Optional.empty(), shape, List.of(new Entry<>(path, content)));
    }

    /** The site path of its schema. */
    String schema() {
        return Routes.api("schemas/" + name);
    }

    /** The keys that each file begins with. */
    Shape<T> whole(Edition edition) {
        return new Shape<T>(name, about)
                .with(
                        "$schema",
                        "Where the schema of this file stands.",
                        Kinds.ADDRESS,
                        content -> edition.routes().absolute(schema()))
                .with("asOf", "The instant at which everything here is true.", Kinds.INSTANT, content -> edition.asOf())
                .and(shape, content -> content);
    }
}
