package dev.prospectus.output.xcri;

import dev.prospectus.markdown.Markdown;
import dev.prospectus.markup.XmlWriter;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Evidence.Media;
import dev.prospectus.model.Labelled;
import dev.prospectus.model.OfferId;
import dev.prospectus.model.Picture;
import dev.prospectus.model.Programme;
import dev.prospectus.model.RichText;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Routes;
import dev.prospectus.words.CostWords;
import dev.prospectus.words.FormatWords;
import dev.prospectus.words.OutcomeWords;
import dev.prospectus.words.ParticipantWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes programmes as courses. A strand is no course of its own, since its page is its programme's: it stands in the course's
 * structure, and its runs are presentations that say what it asks besides.
 */
final class Courses {

    private final XmlWriter xml;
    private final Edition edition;
    private final Catalogue catalogue;
    private final DescriptiveText texts;
    private final EntryRequirements requirements;
    private final CostWords costs;
    private final Presentations presentations;

    Courses(XmlWriter xml, Edition edition) {
        this.xml = xml;
        this.edition = edition;
        this.catalogue = edition.catalogue();
        this.texts = new DescriptiveText(xml);
        this.requirements = new EntryRequirements(catalogue);
        this.costs = new CostWords(edition);
        this.presentations = new Presentations(xml, edition, requirements);
    }

    void write(Programme programme) {
        xml.open("course");
        descriptions(programme);
        String page = Routes.programme(programme.id());
        String name = edition.namingRoutes().absolute(page);
        xml.element("dc:identifier", name);
        image(programme);
        Stream.concat(programme.phases().stream(), programme.roles().stream())
                .map(Labelled::label)
                .distinct()
                .forEach(subject -> xml.element("dc:subject", subject));
        xml.element("dc:title", programme.title());
        String address = edition.routes().absolute(page);
        if (!name.equals(address)) {
            xml.element("mlo:url", address);
        }
        texts.abstractOf(programme.summary());
        programme.apply().ifPresent(how -> texts.list("applicationProcedure", Markdown.plainLines(how)));
        texts.list(
                "learningOutcome",
                programme.outcomes().stream().map(OutcomeWords::of).toList());
        texts.list("mlo:prerequisite", requirements.of(programme));
        edition.booking(OfferId.of(programme.id())).currentById().stream()
                .filter(presentations::areToldOf)
                .forEach(run -> presentations.write(programme, run));
        xml.close();
    }

    /** The one without a kind is what a directory shows; all others are of XCRI's terms. */
    private void descriptions(Programme programme) {
        texts.beginning(
                "dc:description",
                Stream.concat(
                                Stream.of(programme.summary()),
                                programme.body().map(Courses::beginning).map(Markdown::plainLines).stream()
                                        .flatMap(List::stream))
                        .toList());
        texts.kind("structure", structure(programme));
        texts.kind(
                "contactPattern",
                Stream.of(
                                programme.format().meetings().stream().map(FormatWords::meeting),
                                FormatWords.group(programme.format(), catalogue.nouns()).stream(),
                                Stream.of(ParticipantWords.all(
                                                programme.format().participants()))
                                        .filter(words -> !words.isEmpty()))
                        .flatMap(words -> words)
                        .toList());
        texts.kind("topic", programme.work().always());
        texts.kind("teachingStrategy", programme.work().activities());
        texts.kind("requiredResource", programme.work().bring());
        texts.kind("support", costs.received(programme.funding()));
        texts.kind(
                "specialFeature",
                Stream.of(
                                programme.recognition().certificate().map(words -> "Certificate: " + words),
                                programme.recognition().credits().map(words -> "Credits: " + words))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Enough whole paragraphs, since reading a text takes long. One with addresses at its end is read to there. */
    private static RichText beginning(RichText text) {
        int end = text.source().indexOf("\n\n", DescriptiveText.MOST_OF_COURSE);
        return end < 0 || text.source().contains("]: ")
                ? text
                : new RichText(text.source().substring(0, end));
    }

    private static List<String> structure(Programme programme) {
        return Stream.concat(
                        programme.units().stream().map(Courses::unit),
                        programme.strands().stream()
                                .flatMap(strand -> Stream.concat(
                                        Stream.of(strand.title() + ": " + strand.summary()),
                                        strand.units().stream().map(unit -> strand.title() + ", " + unit(unit)))))
                .toList();
    }

    private static String unit(Programme.Unit unit) {
        return unit.title()
                + FormatWords.unit(unit).map(length -> " (" + length + ")").orElse("")
                + unit.summary().map(summary -> ": " + summary).orElse("");
    }

    private void image(Programme programme) {
        programme.media().stream()
                .filter(Media.Image.class::isInstance)
                .map(Media.Image.class::cast)
                .flatMap(image -> edition.picture(image.file()).stream().map(picture -> new Shown(image, picture)))
                .findFirst()
                .ifPresent(shown -> {
                    xml.open("image")
                            .with(
                                    "src",
                                    edition.routes().absolute(shown.picture().path()));
                    shown.image().caption().ifPresent(caption -> xml.with("title", caption));
                    xml.with("alt", shown.image().alt()).close();
                });
    }

    private record Shown(Media.Image image, Picture picture) {}
}
