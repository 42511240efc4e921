package dev.prospectus.check;

import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import dev.prospectus.model.Quote;
import java.util.List;

/** Warning: a quote names the person who said it. */
final class PersonInQuote implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("REF015");
    }

    @Override
    public void check(CheckContext context, Report report) {
        for (Programme programme : context.catalogue().programmes()) {
            check(Pointer.of(programme), programme.quotes(), report);
        }
        for (Pathway pathway : context.catalogue().pathways()) {
            check(Pointer.of(pathway), pathway.evidence().quotes(), report);
        }
    }

    private static void check(Pointer pointer, List<Quote> quotes, Report report) {
        for (int i = 0; i < quotes.size(); i++) {
            Pointer place = pointer.at("quotes").item(i).at("role");
            PersonNames.in(quotes.get(i).role())
                    .ifPresent(name -> report.add(
                            place,
                            "'" + name.words() + "' is a person, and a quote tells a role",
                            "write what they do in their school, not their name"));
        }
    }
}
