package dev.prospectus.check;

import dev.prospectus.model.ContentPage;
import dev.prospectus.model.Pathway;
import dev.prospectus.model.Programme;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Warning: two programmes, two pathways or two pages have one title. */
final class SameTitle implements Check {

    @Override
    public Rule rule() {
        return Rule.warning("REF011");
    }

    @Override
    public void check(CheckContext context, Report report) {
        Titles programmes = new Titles(report);
        Titles shortTitles = new Titles(report);
        for (Programme programme : context.catalogue().programmes()) {
            Pointer pointer = Pointer.of(programme);
            programmes.add(programme.title(), pointer.at("title"));
            programme.shortTitle().ifPresent(title -> shortTitles.add(title, pointer.at("short-title")));
        }
        Titles pathways = new Titles(report);
        for (Pathway pathway : context.catalogue().pathways()) {
            pathways.add(pathway.title(), Pointer.of(pathway).at("title"));
        }
        Titles pages = new Titles(report);
        for (ContentPage page : context.catalogue().pages()) {
            if (!page.isPost()) {
                pages.add(page.title(), Pointer.of(page).at("title"));
            }
        }
    }

    /** The titles of one kind. */
    private static final class Titles {

        private final Report report;
        private final Map<String, String> files = new HashMap<>();

        Titles(Report report) {
            this.report = report;
        }

        void add(String title, Pointer pointer) {
            String first = files.putIfAbsent(title.strip().toLowerCase(Locale.UK), pointer.file());
            if (first != null) {
                report.add(
                        pointer,
                        first + " has the title '" + title + "' too",
                        "say in one of them what makes it different; if it was copied, write its own");
            }
        }
    }
}
