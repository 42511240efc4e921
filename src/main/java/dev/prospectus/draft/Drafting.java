package dev.prospectus.draft;

import dev.prospectus.draft.Question.Choices;
import dev.prospectus.load.SiteFiles.Look;
import dev.prospectus.load.shape.ShapeCode;
import dev.prospectus.model.Slug;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.DidYouMean;
import dev.prospectus.source.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Something that is being drafted: its answers so far, each of which was looked at as it came. */
public final class Drafting {

    /** In England figures name the day before the month. */
    private static final Moments DAY_FIRST = Moments.of(List.of());

    private final DraftKind kind;
    private final DraftSite site;
    private Answers answers = Answers.NONE;

    public Drafting(DraftKind kind, DraftSite site) {
        this.kind = kind;
        this.site = site;
    }

    /** Whether a question is to be asked after the answers before it. */
    public boolean asks(Question question) {
        return question.applies().test(site, answers);
    }

    /** What can be chosen. */
    public Optional<Choices> choices(Question question) {
        return question.choices().apply(site, answers);
    }

    /** The answer that is taken where none is given. */
    public Optional<String> offered(Question question) {
        return question.offered().apply(site, answers);
    }

    /** Why a question is not asked, where it is not. */
    public String otherwise(Question question) {
        return question.otherwise().apply(answers);
    }

    /**
     * What became of an answer.
     *
     * @param fault what is wrong, as {@code check} would say it; empty if it was taken
     * @param taken what was typed in another form than it is written, and that form
     */
    public record Reply(Optional<String> fault, List<String> taken) {
        public Reply {
            taken = List.copyOf(taken);
        }

        private static Reply refused(String fault) {
            return new Reply(Optional.of(fault), List.of());
        }
    }

    /** Takes an answer as it may be meant, unless something is wrong with it. */
    public Reply answer(Question question, List<String> typed) {
        List<String> parts = parts(question, typed);
        if (parts.isEmpty()) {
            return question.form().isNeeded()
                    ? Reply.refused("an answer is needed")
                    : new Reply(Optional.empty(), List.of());
        }
        List<DataValue> values = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        List<Diagnostic> before = findings(answers);
        for (String part : parts) {
            Reading read = read(question, part);
            if (read.fault().isPresent()) {
                return Reply.refused(read.fault().get());
            }
            Fit fit = Fit.of(
                    read.ways(),
                    value -> values.contains(value) && !question.form().hasLines()
                            ? Optional.empty()
                            : fault(before, question, joined(values, value)));
            if (fit.value().isEmpty()) {
                return Reply.refused(fit.trouble()
                        .map(finding -> finding.message()
                                + finding.hint().map(hint -> "; " + hint).orElse(""))
                        .orElse("'" + part + "' can't be written"));
            }
            if (question.form().hasLines() || !values.contains(fit.value().get())) {
                values.add(fit.value().get());
            }
            Shown.otherwise(question.notation(), part, fit.value().get()).ifPresent(taken::add);
        }
        answers = answers.with(question.name(), values);
        return new Reply(Optional.empty(), taken);
    }

    /** Each thing that an answer names, as it was typed. */
    private List<String> parts(Question question, List<String> typed) {
        List<String> said = typed.stream().filter(line -> !line.isBlank()).toList();
        if (said.isEmpty()) {
            return List.of();
        }
        if (question.notation() == Notation.MARKDOWN) {
            return List.of(String.join("\n", typed).strip() + "\n");
        }
        if (!question.form().isSeveral()) {
            return List.of(String.join(" ", said).strip());
        }
        boolean several = question.form().hasCommas();
        return said.stream()
                .flatMap(line -> several && !isName(question, line)
                        ? Notation.WORDS.parts(line).stream()
                        : question.notation() == Notation.SESSIONS
                                ? Notation.SESSIONS.parts(line).stream()
                                : Stream.of(line.strip()))
                .toList();
    }

    /** Whether a text with commas is one name. */
    private boolean isName(Question question, String line) {
        return choices(question)
                .filter(known -> !known.named().apply(line).isEmpty())
                .isPresent();
    }

    private static List<DataValue> joined(List<DataValue> values, DataValue more) {
        List<DataValue> all = new ArrayList<>(values);
        all.add(more);
        return all;
    }

    /** What an answer may mean, or why it means nothing. */
    private record Reading(List<DataValue> ways, Optional<String> fault) {
        static Reading of(DataValue value) {
            return new Reading(List.of(value), Optional.empty());
        }

        static Reading refused(String fault) {
            return new Reading(List.of(), Optional.of(fault));
        }
    }

    private Reading read(Question question, String part) {
        if (question.name().equals("id")) {
            return id(part);
        }
        Optional<Choices> choices = choices(question);
        if (choices.isPresent() && choices.get().kind().isPresent()) {
            return named(choices.get(), part);
        }
        Set<String> words = choices.map(known -> known.named().apply(part)).orElse(Set.of());
        if (words.size() == 1) {
            return Reading.of(DataValue.bare(words.iterator().next()));
        }
        if (question.notation() == Notation.SESSIONS) {
            SessionText session = SessionText.of(part, DAY_FIRST);
            return session.trouble().map(Reading::refused).orElseGet(() -> Reading.of(session.block()));
        }
        return new Reading(
                question.notation() == Notation.MARKDOWN
                        ? List.of(DataValue.text(part))
                        : question.notation().ways(part, DAY_FIRST),
                Optional.empty());
    }

    private static Reading named(Choices choices, String typed) {
        List<String> ids = choices.ids();
        String kind = choices.kind().orElseThrow();
        if (ids.contains(typed)) {
            return Reading.of(DataValue.bare(typed));
        }
        Set<String> meant = choices.named().apply(typed);
        if (meant.size() == 1) {
            return Reading.of(DataValue.bare(meant.iterator().next()));
        }
        if (ids.isEmpty()) {
            return Reading.refused(choices.missing().isEmpty() ? "there is no " + kind + " yet" : choices.missing());
        }
        return Reading.refused(
                meant.isEmpty()
                        ? "there is no " + kind + " '" + typed + "'; "
                                + DidYouMean.among(ids, typed)
                                        .map(near -> "did you mean '" + near + "'?")
                                        .orElse("there are " + DidYouMean.listed(ids, typed))
                        : "'" + typed + "' may be " + String.join(" or ", meant) + "; write one of these");
    }

    private Reading id(String typed) {
        String id = Slug.isValid(typed) ? typed : Slug.cut(Slug.forId(typed), Slug.MAX_LENGTH);
        if (!Slug.isValid(id)) {
            return Reading.refused("'" + typed
                    + "' can't be an id: lower-case letters, digits and single hyphens, such as spring-group");
        }
        return kind.taken(site, answers.with("id", List.of(DataValue.bare(id))))
                .map(why -> Reading.refused(why + "; choose another id"))
                .orElseGet(() -> Reading.of(DataValue.bare(id)));
    }

    /** What all answers make. */
    public Written written() throws IOException {
        return kind.write(site, answers);
    }

    /** What the file's own form says about an answer. */
    private Optional<Diagnostic> fault(List<Diagnostic> before, Question question, List<DataValue> values) {
        return findings(answers.with(question.name(), values)).stream()
                .filter(finding -> before.stream()
                        .noneMatch(known -> known.code().equals(finding.code())
                                && known.message().equals(finding.message())))
                .findFirst();
    }

    private List<Diagnostic> findings(Answers some) {
        DraftKind.Sketch sketch = kind.sketch(site, some);
        Look look = site.files()
                .lookNew(
                        sketch.file(),
                        DataText.file(List.of(), sketch.content()).getBytes(StandardCharsets.UTF_8));
        List<Diagnostic> found = new ArrayList<>();
        for (Diagnostic finding : look.findings()) {
            if (finding.severity() == Severity.ERROR && !finding.code().equals(ShapeCode.MISSING_KEY.code())) {
                found.add(finding);
            }
        }
        return found;
    }
}
