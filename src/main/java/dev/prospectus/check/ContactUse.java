package dev.prospectus.check;

import dev.prospectus.model.Cohort;
import dev.prospectus.model.ContactId;
import dev.prospectus.model.DataFiles;
import dev.prospectus.model.People;
import dev.prospectus.model.Programme;
import dev.prospectus.model.SiteConfig;
import java.util.ArrayList;
import java.util.List;

/** A place in the data that names a contact. */
record ContactUse(Pointer pointer, ContactId contact) {

    /** All of them; those of a configuration that can't be read are not known. */
    static List<ContactUse> all(CheckContext context) {
        List<ContactUse> uses = new ArrayList<>();
        for (Programme programme : context.catalogue().programmes()) {
            Pointer pointer = Pointer.of(programme);
            People people = programme.people();
            uses.add(new ContactUse(pointer.at("contact"), people.contact()));
            people.inOrder()
                    .forEach((purpose, contact) ->
                            uses.add(new ContactUse(pointer.at("contacts", purpose.id()), contact)));
            for (int i = 0; i < people.ledBy().size(); i++) {
                uses.add(new ContactUse(
                        pointer.at("led-by").item(i), people.ledBy().get(i)));
            }
        }
        for (Cohort cohort : context.catalogue().cohorts()) {
            cohort.lead()
                    .ifPresent(
                            lead -> uses.add(new ContactUse(Pointer.of(cohort).at("led-by"), lead)));
        }
        if (context.isBroken(DataFiles.siteConfig())) {
            return uses;
        }
        SiteConfig site = context.site();
        Pointer pointer = Pointer.ofSite();
        uses.add(new ContactUse(pointer.at("contact"), site.contact()));
        site.adjustments().ifPresent(contact -> uses.add(new ContactUse(pointer.at("adjustments"), contact)));
        uses.add(new ContactUse(
                pointer.at("accessibility", "report"), site.accessibility().report()));
        uses.add(new ContactUse(pointer.at("privacy", "contact"), site.privacy().contact()));
        return uses;
    }
}
