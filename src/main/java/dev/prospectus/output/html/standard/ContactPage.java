package dev.prospectus.output.html.standard;

import dev.prospectus.model.Contact;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.People;
import dev.prospectus.model.Programme;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.output.html.page.ContactView;
import dev.prospectus.output.html.page.Frame;
import dev.prospectus.output.html.page.Link;
import dev.prospectus.output.html.page.PageGroup;
import dev.prospectus.output.html.page.PageHead;
import dev.prospectus.output.html.page.PageTools;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.Listing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** All contacts, the general one first. */
public final class ContactPage implements PageGroup {

    private final PageTools tools;

    public ContactPage(PageTools tools) {
        this.tools = tools;
    }

    @Override
    public List<Output.Page> pages() {
        SiteConfig site = tools.catalogue().site();
        PageHead head =
                PageHead.of(Routes.CONTACT, "Contact", "Whom to ask at " + site.name() + ", and how.", "contact");
        return List.of(tools.page(head, "contact.ftlh", this::view));
    }

    private ContactsView view(Frame frame) {
        SiteConfig site = tools.catalogue().site();
        String intro = tools.tellsOfProgrammes() ? ofProgrammes(site) : "Whom to ask, and how.";
        ContactId general = site.contact();
        return new ContactsView(
                frame,
                intro,
                tools.catalogue().contacts().stream()
                        .sorted(Comparator.comparing(contact -> !contact.id().equals(general)))
                        .map(contact -> card(contact))
                        .toList());
    }

    private String ofProgrammes(SiteConfig site) {
        String places = site.areas().isEmpty() ? site.region() : Listing.and(site.areas());
        return tools.say("We serve {schools} in ")
                + places
                + tools.say(
                        ". Write to the team that looks after your {programme}, or to the first address when you don't know which"
                                + " that is.");
    }

    private ContactsView.Card card(Contact contact) {
        String subject = "Question to " + tools.catalogue().site().name();
        return new ContactsView.Card(
                contact.id().value(),
                ContactView.of(contact, subject),
                tools.catalogue().programmes().stream()
                        .filter(programme -> programme.people().all().anyMatch(contact.id()::equals))
                        .sorted(Comparator.comparing(Programme::title, Listing.A_TO_Z))
                        .map(programme -> new Link(
                                programme.title() + only(contact, programme),
                                tools.href(Routes.programme(programme.id()))))
                        .toList());
    }

    /** " (applying)" where a contact answers for that alone. */
    private static String only(Contact contact, Programme programme) {
        People people = programme.people();
        if (people.contact().equals(contact.id()) || people.ledBy().contains(contact.id())) {
            return "";
        }
        return " ("
                + Listing.inText(people.inOrder().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(contact.id()))
                        .map(Map.Entry::getKey)
                        .toList())
                + ")";
    }
}
