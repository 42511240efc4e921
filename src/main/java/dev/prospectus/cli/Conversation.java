package dev.prospectus.cli;

import dev.prospectus.draft.DraftKind;
import dev.prospectus.draft.Drafting;
import dev.prospectus.draft.Question;
import dev.prospectus.draft.Question.Choices;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Questions and answers, line by line. An answer that is wrong is asked for again, with what is wrong. The end of the input
 * (Ctrl+D) ends it without a result.
 *
 * @param given what the command line says already about a question
 */
record Conversation(BufferedReader in, PrintWriter out, Function<Question, List<String>> given) {

    private static final int MOST_CHOICES = 40;

    /** Asks what is to be known. Whether all of it was answered. */
    boolean about(Drafting drafting, DraftKind kind) throws IOException {
        for (Question question : kind.questions()) {
            if (drafting.asks(question) && !settled(drafting, question)) {
                return false;
            }
        }
        return true;
    }

    private boolean settled(Drafting drafting, Question question) throws IOException {
        List<String> said = given.apply(question);
        if (!said.isEmpty()) {
            Optional<String> fault = drafting.answer(question, said);
            if (fault.isEmpty()) {
                return true;
            }
            out.println("--" + question.name() + ": " + fault.get());
        }
        Optional<Choices> choices = drafting.choices(question);
        if (choices.isPresent()
                && choices.get().ids().isEmpty()
                && !choices.get().missing().isEmpty()) {
            out.println(choices.get().missing());
            return false;
        }
        while (true) {
            Optional<List<String>> answer = ask(drafting, question, choices);
            if (answer.isEmpty()) {
                return false;
            }
            Optional<String> fault = drafting.answer(question, answer.get());
            if (fault.isEmpty()) {
                return true;
            }
            out.println("  " + fault.get());
        }
    }

    /** One answer; empty at the end of the input. */
    private Optional<List<String>> ask(Drafting drafting, Question question, Optional<Choices> choices)
            throws IOException {
        Optional<String> offered = drafting.offered(question);
        boolean lines = question.form().isSeveral() && !question.form().hasCommas();
        out.println(question.words() + hint(question, lines));
        choices.map(Choices::ids).filter(ids -> !ids.isEmpty()).ifPresent(ids -> out.println("  " + listed(ids)));
        out.print(offered.map(text -> "[" + text + "] ").orElse("") + "> ");
        out.flush();
        String line = read();
        if (line == null) {
            return Optional.empty();
        }
        if (line.isBlank()) {
            return Optional.of(offered.map(List::of).orElse(List.of()));
        }
        if (question.form().hasCommas()) {
            return Optional.of(Arrays.stream(line.split(",", -1))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList());
        }
        if (!lines) {
            return Optional.of(List.of(line.strip()));
        }
        List<String> all = new ArrayList<>();
        while (line != null && !line.isBlank()) {
            all.add(line.stripTrailing());
            out.print("> ");
            out.flush();
            line = read();
        }
        return line == null ? Optional.empty() : Optional.of(all);
    }

    private @Nullable String read() throws IOException {
        return in.readLine();
    }

    private static String hint(Question question, boolean lines) {
        String several =
                lines ? "an empty line ends" : question.form().hasCommas() ? "several with commas between" : "";
        String left = question.form().isNeeded() ? "" : "Enter leaves it out";
        String both = Arrays.asList(several, left).stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    private static String listed(List<String> ids) {
        String first = ids.stream().limit(MOST_CHOICES).collect(Collectors.joining(", "));
        return ids.size() > MOST_CHOICES ? first + " and " + (ids.size() - MOST_CHOICES) + " more" : first;
    }
}
