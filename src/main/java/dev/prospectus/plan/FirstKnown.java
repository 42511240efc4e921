package dev.prospectus.plan;

import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Programme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Since when readers can know of a programme: its file came to the site, or its day of publication. */
public final class FirstKnown {

    private final Edition edition;
    private final EarlierFiles earlier;

    private FirstKnown(Edition edition) {
        this.edition = edition;
        this.earlier = edition.earlier(List.of("data/programmes"));
    }

    public static FirstKnown in(Edition edition) {
        return edition.once(FirstKnown.class, FirstKnown::new);
    }

    /** Never after the edition's instant; absent where that is long ago, or nobody knows it. */
    public Optional<Instant> of(Programme programme) {
        return Stream.concat(added(DataFiles.programme(programme.id())).stream(), begin(programme).stream())
                .max(Instant::compareTo);
    }

    private Optional<Instant> begin(Programme programme) {
        return programme
                .publishFrom()
                .map(day -> day.atStartOfDay(edition.zone()).toInstant())
                .filter(begin -> !begin.isAfter(edition.asOf()));
    }

    /** When the file first came to the site, if that is not long ago. */
    private Optional<Instant> added(String file) {
        List<EarlierFiles.Version> versions = earlier.changed().getOrDefault(file, List.of());
        if (versions.isEmpty() || versions.get(0).content().isPresent()) {
            return Optional.empty();
        }
        return versions.stream()
                .filter(version -> version.content().isPresent())
                .map(EarlierFiles.Version::from)
                .filter(at -> !at.isAfter(edition.asOf()))
                .findFirst();
    }
}
