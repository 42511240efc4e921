package dev.prospectus.output.html.standard;

import dev.prospectus.output.html.page.ContactView;
import dev.prospectus.output.html.page.Frame;
import java.util.List;
import java.util.Optional;

/**
 * What regulation 8 of the accessibility regulations of 2018 asks a public body to state.
 *
 * @param scope the address of the website that the statement covers
 * @param organisation who runs it
 */
public record AccessibilityView(
        Frame frame,
        String scope,
        String organisation,
        Compliance compliance,
        Feedback feedback,
        Jurisdiction jurisdiction,
        Preparation preparation) {

    /**
     * Under which law it stands.
     *
     * @param nation decides which body enforces; its id
     * @param law its name, if the nation does not say it
     * @param enforcement who enforces it, if the nation does not say it
     */
    public record Jurisdiction(String nation, Optional<String> law, Optional<String> enforcement) {}

    /**
     * How far it meets the standard.
     *
     * @param level {@code full}, {@code partial} or {@code none}
     * @param words the same in the terms of the model statement
     * @param problems what is known not to work
     */
    public record Compliance(String level, String words, List<String> problems) {}

    /**
     * Whom to tell about problems.
     *
     * @param within the time until an answer, such as "10 working days"
     */
    public record Feedback(ContactView contact, String within) {}

    /**
     * How the statement came about.
     *
     * @param prepared a day in words, as is the last review
     * @param tested how the website was tested, a sentence
     */
    public record Preparation(String prepared, String reviewed, Optional<String> tested) {}
}
