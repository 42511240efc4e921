package dev.prospectus.model;

import java.util.Comparator;
import java.util.Optional;

/**
 * Names something a school can book: a programme, or one strand of it. Written {@code programme} or {@code
 * programme/strand} in data files.
 */
public record OfferId(ProgrammeId programme, Optional<String> strand) implements Comparable<OfferId> {

    private static final Comparator<OfferId> ORDER = Comparator.comparing(OfferId::programme)
            .thenComparing(id -> id.strand().orElse(""));

    public OfferId {
        strand.ifPresent(Slug::require);
    }

    public static OfferId of(ProgrammeId programme) {
        return new OfferId(programme, Optional.empty());
    }

    public static OfferId of(ProgrammeId programme, String strand) {
        return new OfferId(programme, Optional.of(strand));
    }

    /** Reads the written form. */
    public static OfferId parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? of(new ProgrammeId(text))
                : of(new ProgrammeId(text.substring(0, slash)), text.substring(slash + 1));
    }

    /** Whether it is the other offer or, being a whole programme, has it as a strand. */
    public boolean includes(OfferId other) {
        return equals(other) || (strand.isEmpty() && programme.equals(other.programme));
    }

    @Override
    public int compareTo(OfferId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return strand.map(name -> programme + "/" + name).orElse(programme.value());
    }
}
