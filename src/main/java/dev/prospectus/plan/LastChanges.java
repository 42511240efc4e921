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
     * Since when a file holds what it holds now. Empty where that is not known. After {@code asOf} where the history has been ahead of the
     * clock: a later change always counts from later, so that numbers made of this rise.
     *
     * @param file relative to the site's folder, with forward slashes
     * @param asOf the answer for a file whose newest state is not part of any history yet, unless that counts from later already
     */
    Optional<Instant> of(String file, Instant asOf);

    /**
     * Since when a file says what it says now about one thing: a change of anything else in it does not count.
     *
     * @param thing what any version of the file says about it; where there is no file, as of an empty one
     * @param asOf as above
     */
    default Optional<Instant> of(String file, Thing thing, Instant asOf) {
        return of(file, asOf);
    }

    /** Something that a file tells. What it says of equal contents is equal. */
    @FunctionalInterface
    interface Thing {
        List<String> in(byte[] content);
    }

    /** The same for files that the site calls otherwise than the program. */
    default LastChanges named(UnaryOperator<String> own) {
        LastChanges these = this;
        return new LastChanges() {
            @Override
            public Optional<Instant> of(String file, Instant asOf) {
                return these.of(own.apply(file), asOf);
            }

            @Override
            public Optional<Instant> of(String file, Thing thing, Instant asOf) {
                return these.of(own.apply(file), thing, asOf);
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
