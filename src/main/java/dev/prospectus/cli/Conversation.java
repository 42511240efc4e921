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
 * Questions and answers, line by line. On a terminal an answer that is wrong is asked for again, with what is wrong. Elsewhere it
 * ends the conversation, since the lines behind it answer other questions. So does the end of the input (Ctrl+D).
 *
 * @param terminal whether somebody sits there
 * @param given what the command line says already about a question
 */
record Conversation(BufferedReader in, PrintWriter out, boolean terminal, Function<Question, List<String>> given) {

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
            if (took(drafting, question, said, "--" + question.name() + ": ")) {
                return true;
            }
            if (!terminal) {
                return false;
            }
        }
        Optional<Choices> choices = drafting.choices(question);
        if (choices.isPresent()
                && choices.get().ids().isEmpty()
                && !choices.get().missing().isEmpty()
                && question.form().isNeeded()) {
            out.println(choices.get().missing());
            return false;
        }
        Optional<Choices> shown = choices;
        while (true) {
            Optional<List<String>> answer = ask(drafting, question, shown);
            if (answer.isEmpty()) {
                if (!terminal) {
                    out.println();
                    out.println("The answers end at '" + question.words() + "'");
                }
                return false;
            }
            if (took(drafting, question, answer.get(), "  ")) {
                return true;
            }
            if (!terminal) {
                out.println(
                        "The answer to '" + question.words() + "' can't be taken, and those behind it were not read.");
                return false;
            }
            shown = Optional.empty();
        }
    }

    /** Whether an answer was taken. Says what is wrong with it, or how it was understood. */
    private boolean took(Drafting drafting, Question question, List<String> answer, String before) {
        Drafting.Reply reply = drafting.answer(question, answer);
        String listed = drafting.choices(question)
                .map(Choices::ids)
                .filter(ids -> before.isBlank())
                .map(ids -> "choose from " + String.join(", ", ids))
                .orElse("choose from these");
        // The list stands above already.
        reply.fault().ifPresent(fault -> out.println(before + fault.replace(listed, "choose one of these")));
        reply.taken().forEach(taken -> out.println(before + taken));
        return reply.fault().isEmpty();
    }

    /** One answer; empty at the end of the input. */
    private Optional<List<String>> ask(Drafting drafting, Question question, Optional<Choices> choices)
            throws IOException {
        Optional<String> offered = drafting.offered(question);
        out.println(question.words() + hint(question));
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
        if (!question.form().hasLines()) {
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

    private static String hint(Question question) {
        String several = question.form().hasLines()
                ? "an empty line ends"
                : question.form().hasCommas() ? "several with commas between" : "";
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
