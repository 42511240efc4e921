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
 * @param compliance {@code full}, {@code partial} or {@code none}
 * @param complianceWords in the terms of the model statement
 * @param answerWithin such as "10 working days"
 * @param nation decides which body enforces; its id
 */
public record AccessibilityView(
        Frame frame,
        String scope,
        String organisation,
        String compliance,
        String complianceWords,
        List<String> problems,
        ContactView report,
        String answerWithin,
        String nation,
        String prepared,
        String reviewed,
        Optional<String> tested) {}
