package dev.prospectus.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Something to be known before a draft can be made: a question on a terminal, an option elsewhere.
 *
 * @param name of the option, without its dashes
 * @param words of the question
 * @param form of the answer
 * @param notation how people write it
 * @param choices the ids that can be chosen; none where anything can be written
 * @param offered the answer that is taken where none is given
 * @param applies whether it is asked at all, after the answers before it
 * @param otherwise why it is not asked, where it is not
 */
public record Question(
        String name,
        String words,
        Form form,
        Notation notation,
        BiFunction<DraftSite, Answers, Optional<Choices>> choices,
        BiFunction<DraftSite, Answers, Optional<String>> offered,
        BiPredicate<DraftSite, Answers> applies,
        Function<Answers, String> otherwise) {

    /** What an answer looks like. */
    public enum Form {
        /** One line, or nothing. */
        LINE,
        /** One line that must not be missing. */
        NEEDED_LINE,
        /** Ids with commas between. */
        IDS,
        /** One id or more. */
        NEEDED_IDS,
        /** Lines, until an empty one. */
        LINES,
        /** One line or more. */
        NEEDED_LINES;

        public boolean isNeeded() {
            return this == NEEDED_LINE || this == NEEDED_IDS || this == NEEDED_LINES;
        }

        public boolean isSeveral() {
            return this != LINE && this != NEEDED_LINE;
        }

        /** Whether each answer is a line, until an empty one. */
        public boolean hasLines() {
            return this == LINES || this == NEEDED_LINES;
        }

        /** Whether several answers stand in one line, with commas between. */
        public boolean hasCommas() {
            return this == IDS || this == NEEDED_IDS;
        }
    }

    /**
     * What can be chosen.
     *
     * @param kind of things that have these ids, as in "contact"; empty where the file's own form says what may stand there
     * @param missing what to do as long as there is none
     * @param named the ids that a name stands for
     */
    public record Choices(
            List<String> ids, Optional<String> kind, String missing, Function<String, Set<String>> named) {
        public Choices {
            ids = List.copyOf(ids);
        }

        /** Words of the vocabulary. */
        static Choices words(List<String> ids, Function<String, Set<String>> named) {
            return new Choices(ids, Optional.empty(), "", named);
        }

        static Choices of(String kind, List<String> ids, String missing, Function<String, Set<String>> named) {
            return new Choices(ids, Optional.of(kind), missing, named);
        }
    }

    static Question of(String name, Form form, Notation notation, String words) {
        return new Question(
                name,
                words,
                form,
                notation,
                (site, answers) -> Optional.empty(),
                (site, answers) -> Optional.empty(),
                (site, answers) -> true,
                answers -> "");
    }

    Question among(BiFunction<DraftSite, Answers, Choices> these) {
        return new Question(name, words, form, notation, these.andThen(Optional::of), offered, applies, otherwise);
    }

    Question offering(BiFunction<DraftSite, Answers, String> answer) {
        return new Question(
                name,
                words,
                form,
                notation,
                choices,
                answer.andThen(text -> Optional.of(text).filter(it -> !it.isEmpty())),
                applies,
                otherwise);
    }

    /** @param reason why it is not asked where the other answers, or the site, leave nothing to ask */
    Question when(String reason, BiPredicate<DraftSite, Answers> asked) {
        return when(answers -> reason, asked);
    }

    Question when(Function<Answers, String> reason, BiPredicate<DraftSite, Answers> asked) {
        return new Question(name, words, form, notation, choices, offered, asked, reason);
    }
}
