package dev.prospectus.draft;

import dev.prospectus.draft.CohortKeys.Ruled;
import dev.prospectus.draft.DataValue.Block;
import dev.prospectus.draft.Told.Kind;
import dev.prospectus.model.AcademicYear;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.VenueId;
import dev.prospectus.yaml.YamlNode;
import dev.prospectus.yaml.YamlNode.YamlMapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of a later year, drafted from what stands in the file of an earlier one. {@link CohortKeys} says what becomes of each key. */
final class RunDraft {

    private static final String SESSIONS = "cohorts/sessions";
    private static final String EARLY = "cohorts/cost/early";

    private final Cohort run;
    private final AcademicYear year;
    private final List<String> strands;
    private final Catalogue catalogue;
    private final RunDays days;
    private final List<Told> told = new ArrayList<>();

    /**
     * @param year in which it is to run
     * @param strands those of its strands that run in that year
     * @param days of the run in that year
     */
    RunDraft(Cohort run, AcademicYear year, List<String> strands, Catalogue catalogue, RunDays days) {
        this.run = run;
        this.year = year;
        this.strands = List.copyOf(strands);
        this.catalogue = catalogue;
        this.days = days;
    }

    Cohort run() {
        return run;
    }

    /** Those of its strands that run in the new year. */
    List<String> strands() {
        return strands;
    }

    RunDays days() {
        return days;
    }

    /** The title that it will have. */
    String title() {
        return counted(run.title());
    }

    private int years() {
        return year.startYear() - run.id().year().startYear();
    }

    List<Told> told() {
        List<Told> all = new ArrayList<>(told);
        all.addAll(days.told());
        return all;
    }

    /** The item of the list of cohorts. */
    Block block(YamlMapping written) {
        return keys(written, "cohorts", -1);
    }

    /** The id that it will have. */
    String id() {
        return counted(run.id().name());
    }

    private Block keys(YamlMapping written, String path, int session) {
        Block out = DataValue.block();
        for (Ruled ruled : CohortKeys.below(path)) {
            Optional<YamlNode> value = Nodes.at(written, ruled.key());
            if (value.isPresent()) {
                out = add(out, ruled, value.get(), session);
            }
        }
        return out;
    }

    private Block add(Block out, Ruled ruled, YamlNode value, int session) {
        String key = ruled.key();
        return switch (ruled.fate()) {
            case KEEP -> out.with(key, Nodes.copy(value));
            case DROP -> dropped(out, key);
            case BELOW -> ruled.path().equals(EARLY) ? early(out, value) : below(out, ruled, value, session);
            case WORDS -> out.with(key, words(value));
            case ID -> out.withBare(key, id());
            case STRANDS ->
                out.with(key, strands.size() == 1 ? DataValue.bare(strands.get(0)) : DataValue.bareItems(strands));
            case VENUE -> venue(out, value);
            case CONTACT -> contact(out, key, value);
            case FORM -> form(out, key, value);
            case TAKEN -> out.withBare(key, 0);
            case YEAR ->
                out.withBare(
                        key,
                        new AcademicYear(AcademicYear.parse(Nodes.text(value)).startYear() + years()));
            case MATERIALS -> materials(out, key, value);
            case NOTES -> notes(out, key, value);
            case PUBLISH, OPENS, CLOSES, BEFORE, AWAITED, SESSION, LAST_DAY -> days.add(out, ruled, value, session);
        };
    }

    private Block dropped(Block out, String key) {
        if (!key.equals("waiting") && !key.equals("as-of")) {
            told.add(new Told(
                    Kind.LEFT_BEHIND, where(), "'" + key + "' of " + run.id().year()));
        }
        return out;
    }

    private Block below(Block out, Ruled ruled, YamlNode value, int session) {
        if (value instanceof YamlMapping block) {
            Block inner = keys(block, ruled.path(), session);
            return inner.entries().isEmpty() ? out : out.with(ruled.key(), inner);
        }
        List<YamlNode> nodes = Nodes.items(value);
        List<DataValue> items = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            int index = ruled.path().equals(SESSIONS) ? i : session;
            items.add(
                    nodes.get(i) instanceof YamlMapping block
                            ? keys(block, ruled.path(), index)
                            : Nodes.copy(nodes.get(i)));
        }
        return out.with(
                ruled.key(), items.size() == 1 && nodes.get(0) == value ? items.get(0) : DataValue.items(items));
    }

    private DataValue words(YamlNode value) {
        String old = Nodes.text(value);
        String words = counted(old);
        if (!words.equals(old)) {
            told.add(new Told(Kind.LOOK, where(), "'" + old + "' is now '" + words + "'"));
        } else if (YearsInWords.nameADay(old)) {
            told.add(new Told(Kind.LOOK, where(), "'" + old + "' names a day"));
        } else if (days.beginsInAnotherMonth(old)) {
            told.add(new Told(Kind.LOOK, where(), "'" + old + "' names a month, and it begins in another"));
        }
        return Nodes.copy(value, words);
    }

    private String counted(String words) {
        return YearsInWords.later(words, run.id().year(), run.lastYear(), years());
    }

    private Block venue(Block out, YamlNode value) {
        VenueId venue = new VenueId(Nodes.text(value));
        if (catalogue.venues().isEmpty() || catalogue.venue(venue).isPresent()) {
            return out.with("venue", Nodes.copy(value));
        }
        told.add(new Told(Kind.LOOK, where(), "the venue '" + venue + "' is gone; say where it takes place"));
        return out;
    }

    private Block contact(Block out, String key, YamlNode value) {
        ContactId contact = new ContactId(Nodes.text(value));
        if (catalogue.contacts().isEmpty() || catalogue.contact(contact).isPresent()) {
            return out.with(key, Nodes.copy(value));
        }
        told.add(new Told(Kind.LOOK, where(), "the contact '" + contact + "' is gone; say who leads it"));
        return out;
    }

    private Block form(Block out, String key, YamlNode value) {
        String address = Nodes.text(value);
        if (address.startsWith("/")) {
            return out.with(key, Nodes.copy(value));
        }
        told.add(new Told(
                Kind.LOOK,
                where(),
                "the address of the form is that of " + run.id().year()
                        + ", and stands in a comment; write the new one"));
        return out.withComment(
                "The form of " + run.id().year() + ", which is not carried along; write the new one in its place:",
                key + ": " + address);
    }

    private Block materials(Block out, String key, YamlNode value) {
        List<DataValue> kept = new ArrayList<>();
        for (YamlNode item : Nodes.items(value)) {
            Optional<String> address = item instanceof YamlMapping block
                    ? Nodes.at(block, "url").map(Nodes::text).filter(url -> !url.startsWith("/"))
                    : Optional.empty();
            if (address.isEmpty()) {
                kept.add(Nodes.copy(item));
            } else {
                told.add(new Told(Kind.LEFT_BEHIND, where(), "what participants got at " + address.get()));
            }
        }
        return kept.isEmpty() ? out : out.with(key, DataValue.items(kept));
    }

    private Block notes(Block out, String key, YamlNode value) {
        told.add(new Told(Kind.LOOK, where(), "its notes stand in a comment; take them over if they still hold"));
        List<String> lines = new ArrayList<>(List.of(
                "Notes of " + run.id().year() + ". If they still hold, take the '#' and the space behind it away:",
                key + ": |"));
        Nodes.text(value).lines().forEach(line -> lines.add(line.isEmpty() ? "" : "  " + line));
        return out.withComment(lines.toArray(String[]::new));
    }

    /** A price for those who are early needs its day. */
    private Block early(Block out, YamlNode value) {
        Optional<LocalDate> until = value instanceof YamlMapping block
                ? Nodes.at(block, "until").flatMap(day -> days.early(LocalDate.parse(Nodes.text(day))))
                : Optional.empty();
        String amount = value instanceof YamlMapping block
                ? Nodes.at(block, "amount").map(Nodes::text).orElse("")
                : "";
        if (until.isPresent()) {
            return out.with(
                    "early", DataValue.block().withBare("amount", amount).withBare("until", until.get()));
        }
        told.add(new Told(Kind.LOOK, where(), "the early price stands in a comment until its day is known"));
        return out.withComment("early: {amount: " + amount + ", until: ...}");
    }

    private String where() {
        return run.id().programme() + "/" + year + "/" + id();
    }
}
