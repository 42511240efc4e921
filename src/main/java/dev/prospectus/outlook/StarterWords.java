package dev.prospectus.outlook;

import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Contact;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.Programme;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.source.Places;
import dev.prospectus.source.SourceLocation;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words with which {@code new site} and {@code import jbake} begin a site, as long as they stand there: readers take them for the hub's own. They are no findings,
 * since a new site has none.
 */
public final class StarterWords {

    /** Names that are for examples and for machines of one's own (RFC 2606, RFC 6761). */
    private static final Pattern NOBODYS =
            Pattern.compile("(.*\\.)?(example(\\.(org|com|net))?|test|invalid|localhost)|127\\..*|\\[::1]");

    private static final String MAILBOX = "office@hub.example.org";

    /** What the examples say of themselves. A hub may well have a programme of the same title. */
    private static final Set<String> EXAMPLES = Set.of(
            "How children come to know number facts by heart, and to use them.",
            "Four meetings on how young children come to understand quantity.");

    private final Places places;
    private final List<Task> tasks = new ArrayList<>();

    private static final String WHY = "every new site says this, and readers take it for the hub's own";

    private StarterWords(Places places) {
        this.places = places;
    }

    /** All of them, in the order of the files. */
    public static List<Task> of(Catalogue catalogue, Places places) {
        StarterWords words = new StarterWords(places);
        SiteConfig site = catalogue.site();
        if (isNobodys(site.baseUrl())) {
            words.add(
                    "base-url",
                    site.baseUrl().toString(),
                    "no reader can open this address",
                    "write the address at which readers open the site");
        }
        words.addOthers(catalogue);
        return words.tasks;
    }

    /** Those that are no address of the site. */
    public static List<Task> withoutAddress(Catalogue catalogue, Places places) {
        StarterWords words = new StarterWords(places);
        words.addOthers(catalogue);
        return words.tasks;
    }

    /** Whether an address is one for examples, which no reader can open. */
    public static boolean isNobodys(URI address) {
        return Optional.ofNullable(address.getHost())
                .filter(host -> NOBODYS.matcher(host).matches())
                .isPresent();
    }

    private void addOthers(Catalogue catalogue) {
        SiteConfig site = catalogue.site();
        same("name", site.name(), "Our Maths Hub", "write the hub's name");
        same("short-name", site.shortName(), "Our Hub", "write the hub's name in short");
        same("region", site.region(), "Our region", "write where the hub works");
        List<String> problems = site.accessibility().knownProblems();
        for (int i = 0; i < problems.size(); i++) {
            same(
                    "accessibility/known-problems/" + i,
                    problems.get(i),
                    "This site has not been tested with its users yet.",
                    "have somebody test the site, and write what they met and, as 'tested', how they did it");
        }
        same(
                "privacy/controller",
                site.privacy().controller(),
                "The lead school of our hub",
                "write the name of the organisation that answers for personal data");
        for (Contact contact : catalogue.contacts()) {
            if (contact.email().equals(MAILBOX)) {
                addTask(
                        DataFiles.contacts(),
                        "/" + contact.id() + "/email",
                        MAILBOX,
                        WHY,
                        "write a mailbox that somebody reads");
            }
        }
        for (Programme programme : catalogue.programmes()) {
            if (EXAMPLES.contains(programme.summary())) {
                addTask(
                        DataFiles.programme(programme.id()),
                        "/title",
                        programme.title(),
                        "every new site has this example, and readers take it for what the hub offers",
                        "write a programme of your own in its place, or delete the file and those of its runs");
            }
        }
    }

    private void same(String key, String written, String starter, String toDo) {
        if (written.equals(starter)) {
            add(key, starter, WHY, toDo);
        }
    }

    private void add(String key, String words, String why, String toDo) {
        addTask(DataFiles.siteConfig(), "/" + key, words, why, toDo);
    }

    /** What stands in no line is a default, and the finding about its absence says so. */
    private void addTask(String file, String pointer, String words, String why, String toDo) {
        SourceLocation place = places.locate(file, pointer);
        if (place.line() > 0) {
            tasks.add(new Task(Task.Kind.STARTER, Optional.empty(), place, "'" + words + "'", why, toDo));
        }
    }
}
