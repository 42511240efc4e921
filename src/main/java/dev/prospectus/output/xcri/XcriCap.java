package dev.prospectus.output.xcri;

import dev.prospectus.markup.XmlWriter;
import dev.prospectus.model.Contact;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.Routes;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The catalogue of a hub as one file of XCRI-CAP 1.2: the hub is the provider, each programme a course, each run a presentation. */
public final class XcriCap implements OutputFormat {

    @Override
    public String name() {
        return "xcri";
    }

    @Override
    public List<Output> plan(Edition edition) {
        return edition.catalogue().tellsOfProgrammes()
                ? List.of(new Output.Bytes(Routes.file(Routes.XCRI), () -> catalog(edition)))
                : List.of();
    }

    private static byte[] catalog(Edition edition) {
        SiteConfig site = edition.catalogue().site();
        XmlWriter xml = new XmlWriter().open("catalog");
        xml.with("xmlns", "http://xcri.org/profiles/1.2/catalog");
        xml.with("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.with("xmlns:mlo", "http://purl.org/net/mlo");
        xml.with("xmlns:terms", "http://xcri.org/profiles/1.2/catalog/terms");
        xml.with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.with("generated", edition.asOf().truncatedTo(ChronoUnit.SECONDS).toString());
        new DescriptiveText(xml).one("dc:description", site.description());
        xml.element("dc:title", site.name());
        xml.element("mlo:url", edition.routes().absolute(Routes.PROGRAMMES));
        provider(xml, edition);
        return xml.close().bytes();
    }

    private static void provider(XmlWriter xml, Edition edition) {
        SiteConfig site = edition.catalogue().site();
        xml.open("provider");
        new DescriptiveText(xml).one("dc:description", site.tagline());
        xml.element("dc:identifier", edition.namingRoutes().absolute(Routes.HOME));
        xml.element("dc:title", site.name());
        xml.element("mlo:url", edition.routes().absolute(Routes.HOME));
        Courses courses = new Courses(xml, edition);
        edition.catalogue().programmes().forEach(courses::write);
        Contact contact = edition.catalogue().contact(site.contact()).orElseThrow();
        xml.open("mlo:location");
        contact.phone().ifPresent(number -> xml.element("mlo:phone", number.written()));
        xml.element("mlo:email", contact.email());
        xml.element("mlo:url", edition.routes().absolute(Routes.CONTACT));
        xml.close();
        xml.close();
    }
}
