package dev.prospectus.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * When the author's files last changed and what they held before, for whoever asks a feed or a calendar what is new. The answer comes from what the author
 * keeps, never from a clock or from times of files, so that a site builds alike everywhere.
 */
@FunctionalInterface
public interface LastChanges {

    /** Nobody knows. */
    LastChanges UNKNOWN = (file, asOf) -> Optional.empty();

    /**
     * Since when a file holds what it holds now. Empty where that is not known.
     *
     * @param file relative to the site's folder, with forward slashes
     * @param asOf the answer for a file whose newest state is not part of any history yet
     */
    Optional<Instant> of(String file, Instant asOf);

    /** The same for files that the site calls otherwise than the program. */
    default LastChanges named(UnaryOperator<String> own) {
        LastChanges these = this;
        return new LastChanges() {
            @Override
            public Optional<Instant> of(String file, Instant asOf) {
                return these.of(own.apply(file), asOf);
            }

            @Override
            public LastChanges in(Path folder) {
                return these.in(folder);
            }

            @Override
            public EarlierFiles earlier(List<String> folders, Instant since) {
                return these.earlier(folders, since);
            }
        };
    }

    /** The same for the files of another folder, such as that of a catalogue that the site builds on. */
    default LastChanges in(Path folder) {
        return UNKNOWN;
    }

    /**
     * What the files below some folders held before.
     *
     * @param folders relative to the site's folder, with forward slashes
     * @param since how far back anybody asks
     */
    default EarlierFiles earlier(List<String> folders, Instant since) {
        return EarlierFiles.UNKNOWN;
    }
}
