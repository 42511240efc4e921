package dev.prospectus.load;

import static dev.prospectus.load.shape.Shapes.choice;
import static dev.prospectus.load.shape.Shapes.day;
import static dev.prospectus.load.shape.Shapes.email;
import static dev.prospectus.load.shape.Shapes.id;
import static dev.prospectus.load.shape.Shapes.link;
import static dev.prospectus.load.shape.Shapes.list;
import static dev.prospectus.load.shape.Shapes.markdown;
import static dev.prospectus.load.shape.Shapes.names;
import static dev.prospectus.load.shape.Shapes.reference;
import static dev.prospectus.load.shape.Shapes.registry;
import static dev.prospectus.load.shape.Shapes.sitePath;
import static dev.prospectus.load.shape.Shapes.telephone;
import static dev.prospectus.load.shape.Shapes.text;
import static dev.prospectus.load.shape.Shapes.truth;

import dev.prospectus.load.shape.Key;
import dev.prospectus.load.shape.ObjectShape;
import dev.prospectus.load.shape.Problems;
import dev.prospectus.load.shape.Shape;
import dev.prospectus.load.shape.Values;
import dev.prospectus.model.AcademicTerm;
import dev.prospectus.model.Contact;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.GlossaryTerm;
import dev.prospectus.model.Notice;
import dev.prospectus.model.ProgrammeId;
import dev.prospectus.model.RichText;
import dev.prospectus.model.TelephoneNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The files of {@code data/} that hold many small entries, each under its name, and no words of a site's own. */
final class Registries {

    static final Shape<List<Contact>> CONTACTS = registry(
            "contacts", id("contact", "office", ContactId::new), new ContactShape(), (id, entry) -> entry.apply(id));

    static final Shape<List<GlossaryTerm>> GLOSSARY =
            registry("terms", text(), new TermShape(), (term, entry) -> entry.apply(term));

    static final Shape<List<Notice>> NOTICES = registry(
            "notices",
            id("notice", "half-term-office", Function.<String>identity()),
            new NoticeShape(),
            (id, entry) -> entry.apply(id));

    static final Shape<List<AcademicTerm>> TERMS = registry(
            "terms",
            id("term", "autumn-half-term-2026", Function.<String>identity()),
            new AcademicTermShape(),
            (id, entry) -> entry.apply(id));

    static final Shape<List<Map.Entry<String, String>>> REDIRECTS =
            registry("redirects", sitePath(), link(), Map::entry);

    private Registries() {}

    private static final class ContactShape extends ObjectShape<Function<ContactId, Contact>> {

        private final Key<String> role = required("role", text(), "who answers, as a role and not a person");
        private final Key<String> email = required("email", email(), "a role mailbox");
        private final Key<Optional<TelephoneNumber>> phone =
                optional("phone", telephone(), "one number in quotes, such as \"01632 960123\"");
        private final Key<Optional<String>> about = optional("about", text(), "what to ask them, one sentence");
        private final Key<Optional<Contact.Holder>> holder =
                optional("holder", new HolderShape(), "the person who has the role, if they agreed to be named");

        ContactShape() {
            super("a contact");
        }

        @Override
        protected Function<ContactId, Contact> create(Values values) {
            return id -> new Contact(
                    id, values.get(role), values.get(email), values.get(phone), values.get(about), values.get(holder));
        }
    }

    private static final class HolderShape extends ObjectShape<Contact.Holder> {

        private final Key<String> name = required("name", text(), "as it stands on the page");
        private final Key<Optional<Boolean>> named =
                optional("named", truth(), "true once they have agreed to be named; else no page names them");
        private final Key<LocalDate> review =
                required("review", day(), "when to look whether they still have the role");

        HolderShape() {
            super("a holder of a role");
        }

        @Override
        protected Contact.Holder create(Values values) {
            return new Contact.Holder(values.get(name), values.get(named), values.get(review));
        }
    }

    private static final class TermShape extends ObjectShape<Function<String, GlossaryTerm>> {

        private final Key<Optional<String>> full = optional("full", text(), "what an abbreviation stands for");
        private final Key<String> meaning = required("meaning", text(), "one or two sentences");
        private final Key<List<String>> synonyms =
                optional("synonyms", names("synonyms"), List.of(), "other words for the same, all fine");
        private final Key<List<String>> never =
                optional("never", names("spellings"), List.of(), "spellings that are mistakes");

        TermShape() {
            super("a term");
        }

        @Override
        protected Function<String, GlossaryTerm> create(Values values) {
            return term -> new GlossaryTerm(
                    term, values.get(full), values.get(meaning), values.get(synonyms), values.get(never));
        }
    }

    private static final class NoticeShape extends ObjectShape<Function<String, Notice>> {

        private final Key<String> title = required("title", text(), "what it says in short");
        private final Key<RichText> text = required("text", markdown(), "what readers should know, as Markdown");
        private final Key<LocalDate> from = required("from", day(), "the first day on which it shows");
        private final Key<LocalDate> until = required("until", day(), "the last day on which it shows");
        private final Key<List<ProgrammeId>> programmes = optional(
                "programmes",
                list(
                        "programmes",
                        reference(
                                "programme",
                                "data/programmes (a file\'s name without .yml)",
                                "primary-development",
                                ProgrammeId::new)),
                List.of(),
                "where it shows; left out means on every page");

        NoticeShape() {
            super("a notice");
        }

        @Override
        protected void check(Values values, Problems problems) {
            reportBackwards(values, from, until, "the notice ends before its first day", problems);
        }

        @Override
        protected Function<String, Notice> create(Values values) {
            return id -> new Notice(
                    id,
                    values.get(title),
                    values.get(text),
                    values.get(from),
                    values.get(until),
                    values.get(programmes));
        }
    }

    private static final class AcademicTermShape extends ObjectShape<Function<String, AcademicTerm>> {

        private final Key<String> title = required("title", text(), "what it is called, such as Autumn term");
        private final Key<AcademicTerm.Kind> kind =
                required("kind", choice("kind", AcademicTerm.Kind.values()), "whether schools are open");
        private final Key<LocalDate> from = required("from", day(), "its first day");
        private final Key<LocalDate> until = required("until", day(), "its last day");

        AcademicTermShape() {
            super("a term or holiday");
        }

        @Override
        protected void check(Values values, Problems problems) {
            reportBackwards(values, from, until, "it ends before its first day", problems);
        }

        @Override
        protected Function<String, AcademicTerm> create(Values values) {
            return id -> new AcademicTerm(id, values.get(title), values.get(kind), values.get(from), values.get(until));
        }
    }
}
