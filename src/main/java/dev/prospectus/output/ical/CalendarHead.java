package dev.prospectus.output.ical;

import dev.prospectus.calendar.CalendarFile;
import dev.prospectus.model.SiteConfig;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * What stands before the dates of a calendar: what it is called and where it comes from (RFC 5545 section 3.7, RFC 7986), each also in the
 * older form that Outlook, Google and Apple read, and the time zone. It has no METHOD, since nobody is invited: that would ask for an
 * organiser in each date (RFC 5546 section 3.2.1).
 */
final class CalendarHead {

    /** How often a program should look for changes. */
    private static final Duration REFRESH = Duration.ofHours(12);

    /** As far as anybody plans. It matters only to zones whose clocks change by no rule. */
    private static final int YEARS_AHEAD = 5;

    private final Edition edition;
    private final SiteConfig site;
    private final String zone;
    private final String colour;

    CalendarHead(Edition edition) {
        this.edition = edition;
        this.site = edition.catalogue().site();
        this.zone = ZoneText.of(edition.zone(), edition.today().getYear() + YEARS_AHEAD);
        this.colour = CssColours.nearest(site.theme().light().brand());
    }

    /** Of a calendar with an address, to which a program comes back. */
    String of(CalendarFile file) {
        return of(file.title(), file.page(), file.path());
    }

    /**
     * The same.
     *
     * @param page of the site that shows what it has
     * @param path of the calendar itself
     */
    String of(String title, String page, String path) {
        List<Property> properties = new ArrayList<>();
        properties.add(
                new Source(new ParameterList(List.of(Value.URI)), address(path).toString()));
        properties.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        properties.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        return text(title, page, properties);
    }

    /** Of a calendar that a reader put together. */
    String ofChosen() {
        return text("Dates from " + site.name(), Routes.PROGRAMMES, List.of());
    }

    private String text(String title, String page, List<Property> more) {
        String name = ContentLines.clean(title.contains(site.name()) ? title : title + " – " + site.name());
        List<Property> properties = new ArrayList<>();
        properties.add(ImmutableVersion.VERSION_2_0);
        properties.add(new ProdId("-//Prospectus//Prospectus//EN"));
        properties.add(new Name(name));
        properties.add(new XProperty("X-WR-CALNAME", name));
        properties.add(new Url(address(page)));
        properties.add(new Color(new ParameterList(), colour));
        properties.add(new XProperty(
                "X-APPLE-CALENDAR-COLOR",
                site.theme().light().brand().toString().toUpperCase(Locale.ROOT)));
        properties.addAll(more);
        return properties.stream()
                .map(Property::toString)
                .collect(Collectors.joining("", "BEGIN:VCALENDAR" + ContentLines.END, zone));
    }

    private URI address(String sitePath) {
        return URI.create(URI.create(edition.routes().absolute(sitePath)).toASCIIString());
    }
}
