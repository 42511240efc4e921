package dev.prospectus.bulletin;

import dev.prospectus.model.Role;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.DateWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a newsletter says, before it takes a form.
 *
 * @param title its subject
 * @param language of its words, as BCP 47 names it
 * @param opening one sentence on what it tells
 * @param sections none is empty
 * @param closing one sentence on how long it is true
 * @param home the whole address of the site
 */
public record Bulletin(
        String title, String language, String opening, List<Section> sections, String closing, String home) {

    public Bulletin {
        sections = List.copyOf(sections);
    }

    /** Things of one kind, the most urgent first. */
    public record Section(String heading, List<Item> items) {
        public Section {
            items = List.copyOf(items);
        }
    }

    /**
     * One thing that is told once.
     *
     * @param url the whole address of its page
     * @param lines what is said of it, a sentence each
     */
    public record Item(String title, String url, List<String> lines) {
        public Item {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Tells what is new since an instant and what can't wait.
     *
     * @param role whom it is for; absent for everybody
     */
    public static Bulletin of(Edition edition, Instant since, Optional<Role> role) {
        DateWords dates = new DateWords(edition.zone());
        String whom = role.map(some -> " for " + some.plural()).orElse("");
        List<Section> sections = new News(edition, since, role).sections();
        String period = " since " + dates.from(since);
        return new Bulletin(
                edition.catalogue().site().name() + ": what is new" + whom,
                edition.catalogue().site().language(),
                sections.isEmpty()
                        ? "Nothing is new" + whom + period + ", and nothing is about to fill up or to close."
                        : "What is new" + whom + period + ", and what does not wait.",
                sections,
                "As known on " + dates.moment(edition.asOf()) + ". The website tells how booking stands now.",
                edition.routes().absolute(Routes.HOME));
    }
}
