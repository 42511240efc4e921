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

/** Something that is being drafted: its answers so far, each of which was looked at as it came. */
public final class Drafting {

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

    /**
     * Takes an answer, unless something is wrong with it.
     *
     * @return what is wrong, as {@code check} would say it; empty if it was taken
     */
    public Optional<String> answer(Question question, List<String> given) {
        if (given.isEmpty()) {
            return question.form().isNeeded() ? Optional.of("an answer is needed") : Optional.empty();
        }
        Optional<String> fault =
                unknown(question, given).or(() -> idFault(question, given)).or(() -> shapeFault(question, given));
        if (fault.isEmpty()) {
            answers = answers.with(question.name(), given);
        }
        return fault;
    }

    /** What all answers make. */
    public Written written() throws IOException {
        return kind.write(site, answers);
    }

    private Optional<String> unknown(Question question, List<String> given) {
        Optional<Choices> choices = choices(question);
        if (choices.isEmpty() || choices.get().kind().isEmpty()) {
            return Optional.empty();
        }
        List<String> ids = choices.get().ids();
        if (ids.isEmpty()) {
            return Optional.of(choices.get().missing()).filter(words -> !words.isEmpty());
        }
        return given.stream()
                .filter(typed -> !ids.contains(typed))
                .findFirst()
                .map(typed -> "there is no " + choices.get().kind().get() + " '" + typed + "'; "
                        + DidYouMean.among(ids, typed)
                                .map(meant -> "did you mean '" + meant + "'?")
                                .orElse("there are " + DidYouMean.listed(ids, typed)));
    }

    private Optional<String> idFault(Question question, List<String> given) {
        if (!question.name().equals("id")) {
            return Optional.empty();
        }
        String id = given.get(0);
        if (!Slug.isValid(id)) {
            String slug = Slug.cut(Slug.forId(id), Slug.MAX_LENGTH);
            return Optional.of("'" + id + "' can't be an id: lower-case letters, digits and single hyphens"
                    + (Slug.isValid(slug) ? "; write '" + slug + "'" : ""));
        }
        return kind.taken(site, answers.with("id", given)).map(why -> why + "; choose another id");
    }

    /** What the file's own form says about an answer, in the words of the finding. */
    private Optional<String> shapeFault(Question question, List<String> given) {
        Answers more = answers.with(question.name(), given);
        List<Diagnostic> before = findings(answers);
        return findings(more).stream()
                .filter(finding -> before.stream()
                        .noneMatch(known -> known.code().equals(finding.code())
                                && known.message().equals(finding.message())))
                .findFirst()
                .map(finding -> finding.message()
                        + finding.hint().map(hint -> "; " + hint).orElse(""));
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
