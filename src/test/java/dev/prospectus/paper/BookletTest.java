package dev.prospectus.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.prospectus.build.BuildRequest;
import dev.prospectus.build.Preparation;
import dev.prospectus.build.SiteBuilder;
import dev.prospectus.model.AsOf;
import dev.prospectus.model.Bookings;
import dev.prospectus.model.Catalogue;
import dev.prospectus.model.Cohort;
import dev.prospectus.model.CohortBooking;
import dev.prospectus.model.Programme;
import dev.prospectus.plan.Assets;
import dev.prospectus.plan.Cache;
import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.source.Severity;
import dev.prospectus.words.OutcomeWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample hub on paper. */
final class BookletTest {

    private static final Instant AUTUMN = Instant.parse("2026-10-01T09:00:00Z");
    private static final float MILLIMETRE = 72 / 25.4f;

    private static Catalogue catalogue;
    private static PrintedPdf booklet;
    private static final List<PrintedPdf> FLYERS = new ArrayList<>();

    @BeforeAll
    static void print() throws IOException {
        Preparation site = SiteBuilder.prepare(
                new BuildRequest(Path.of(""), AsOf.of(AUTUMN), Optional.empty(), false, Severity.ERROR, 1));
        catalogue = site.edition().catalogue();
        List<Output.Printed> all = SiteBuilder.printed(site.edition());
        booklet = PrintedPdf.of(site.renderer().render(all.get(0)));
        for (Output.Printed flyer : all.subList(1, all.size())) {
            FLYERS.add(PrintedPdf.of(site.renderer().render(flyer)));
        }
    }

    @Test
    void bookletAndFlyersMeetTheStandardForAccessiblePdf() throws Exception {
        assertThat(booklet.faults()).isEmpty();
        // All flyers come from one template; the checker takes long.
        for (PrintedPdf flyer : List.of(FLYERS.get(2), FLYERS.get(13))) {
            assertThat(flyer.faults()).as("%s", flyer.bookmarks()).isEmpty();
        }
    }

    @Test
    void everyWordOfAProgrammesFactsStandsInItsChapter() throws IOException {
        for (Programme programme : catalogue.programmes()) {
            Set<String> found = words(booklet.chapter(programme.title()));
            Stream<String> facts = Stream.of(
                            Stream.of(programme.title(), programme.summary()),
                            programme.outcomes().stream().map(OutcomeWords::of),
                            programme.expectations().stream().flatMap(List::stream),
                            programme.units().stream().map(Programme.Unit::title),
                            programme.strands().stream().flatMap(part -> Stream.of(part.title(), part.summary())),
                            programme.content().work().always().stream(),
                            current(programme).map(Cohort::title),
                            catalogue.contact(programme.contact()).stream().map(contact -> contact.email()))
                    .flatMap(texts -> texts);
            facts.forEach(fact -> assertThat(found).as(programme.title()).containsAll(words(fact)));
        }
    }

    private static Stream<Cohort> current(Programme programme) {
        return programme.offers().stream()
                .flatMap(offer -> new Bookings(catalogue, AUTUMN).of(offer).current().stream())
                .map(CohortBooking::cohort);
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(
                List.of(text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ")));
    }

    @Test
    void bookmarksNameEveryChapterByPhaseAndTitleAndLeadToIt() {
        Set<String> chapters = new LinkedHashSet<>(List.of(catalogue.site().name(), "Contents"));
        catalogue.pathways().forEach(pathway -> chapters.add(pathway.title()));
        catalogue
                .phases()
                .forEach(phase -> catalogue.programmes().stream()
                        .filter(programme -> programme.phases().contains(phase))
                        .map(Programme::title)
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .forEach(chapters::add));
        chapters.add("Index");
        assertThat(booklet.bookmarks().keySet()).containsExactlyElementsOf(chapters);
        booklet.bookmarks()
                .forEach((title, page) ->
                        assertThat(booklet.pages().get(page - 1)).contains(title));
    }

    @Test
    void contentsAndIndexNameTheRightPages() throws IOException {
        String contents = booklet.pages().get(1);
        String index = booklet.chapter("Index");
        for (Programme programme : catalogue.programmes()) {
            String entry = programme.title() + " " + booklet.bookmarks().get(programme.title());
            assertThat(contents).contains(entry);
            assertThat(index).contains(entry);
        }
        catalogue
                .pathways()
                .forEach(pathway -> assertThat(contents)
                        .contains(pathway.title() + " " + booklet.bookmarks().get(pathway.title())));
        assertThat(contents).contains("Whom to ask ");
        assertThat(index).contains("Pre-mastery year: ");
        catalogue.roles().forEach(role -> assertThat(index).contains(role.label()));
        catalogue.phases().forEach(phase -> assertThat(index).contains(phase.label()));
    }

    @Test
    void aChapterIsReadAloudInTheOrderOfItsParts() throws IOException {
        String all = booklet.readAloud();
        String title = "Primary Teaching for Mastery: Development The first full year";
        String chapter = all.substring(all.indexOf(title));
        List<String> parts = List.of(
                "The first full year of Teaching for Mastery",
                "Few places left",
                "As known on 1 October 2026",
                "Key facts",
                "Is it for us?",
                "Dates and places",
                "Thursday 5 November 2026, 9:15am",
                "How to apply",
                "What it takes from your school",
                "Free to your school",
                "What happens",
                "What you get",
                "What you commit to");
        int from = 0;
        for (String part : parts) {
            int at = chapter.indexOf(part, from);
            assertThat(at).as("'%s' after %d in: %s", part, from, chapter).isGreaterThanOrEqualTo(0);
            from = at;
        }
    }

    @Test
    void noLetterStandsBeyondTheMarginsOfItsSheet() {
        Stream.concat(Stream.of(booklet), FLYERS.stream())
                .flatMap(document -> document.letters().stream())
                .filter(letter -> !letter.text().isBlank())
                .forEach(letter -> assertThat(letter)
                        .matches(at -> at.left() >= 15 * MILLIMETRE
                                && at.right() <= at.width() - 15 * MILLIMETRE
                                && at.baseline() >= 8 * MILLIMETRE
                                && at.baseline() <= at.height() - 8 * MILLIMETRE));
    }

    /** What a chapter opens with takes two fifths of a sheet, so no more than that stays free before it. */
    @Test
    void aSheetIsFilledUnlessTheNextChapterDoesNotFitInOrItIsTheLast() {
        Map<Integer, Double> lowest = booklet.letters().stream()
                .filter(letter -> letter.baseline() < letter.height() - 22 * MILLIMETRE)
                .collect(Collectors.groupingBy(
                        PrintedPdf.Letter::page,
                        TreeMap::new,
                        Collectors.reducing(0.0, letter -> (double) letter.baseline() / letter.height(), Math::max)));
        assertThat(lowest).hasSameSizeAs(booklet.pages());
        lowest.remove(booklet.pages().size());
        assertThat(lowest.values()).allMatch(part -> part >= 0.45);
    }

    @Test
    void aFlyerIsOneSheetAndSaysOfWhatDayItIs() {
        assertThat(FLYERS).hasSameSizeAs(catalogue.programmes());
        for (PrintedPdf flyer : FLYERS) {
            assertThat(flyer.pages())
                    .singleElement()
                    .satisfies(sheet -> assertThat(sheet)
                            .contains("As known on 1 October 2026", "What you get", "What it takes", "What it costs"));
        }
    }

    @Test
    void whatSaysTheSameIsPrintedOnceADay() throws IOException {
        Map<String, byte[]> kept = new HashMap<>();
        Cache cache = (key, print) -> kept.computeIfAbsent(key, unseen -> print.get());
        byte[] html =
                "<html lang=\"en-GB\"><head><title>Same</title></head><body><h1 id=\"a\" data-bookmark=\"1\">Same</h1></body></html>"
                        .getBytes(StandardCharsets.UTF_8);
        List<byte[]> printed = new ArrayList<>();
        for (String instant : List.of("2026-09-30T23:00:00Z", "2026-10-01T22:59:59Z", "2026-10-01T23:00:00Z")) {
            Edition edition = new Edition(
                    catalogue, Instant.parse(instant), new Assets(Map.of()), picture -> Optional.empty(), cache);
            printed.add(Press.of(edition).print(html, path -> Optional.empty()));
        }
        assertThat(printed.get(1)).isSameAs(printed.get(0));
        assertThat(printed.get(2)).isNotEqualTo(printed.get(0));
        assertThat(kept).hasSize(2);
    }

    @Test
    void documentsHaveTheSameBytesAllDayLong() throws IOException {
        Preparation evening = SiteBuilder.prepare(new BuildRequest(
                Path.of(""), AsOf.of(AUTUMN.plus(Duration.ofHours(8))), Optional.empty(), false, Severity.ERROR, 1));
        List<Output.Printed> all = SiteBuilder.printed(evening.edition());
        assertThat(evening.renderer().render(all.get(1)))
                .isEqualTo(FLYERS.get(0).bytes());
        assertThat(evening.renderer().render(all.get(0))).isEqualTo(booklet.bytes());
    }

    @Test
    void codesLeadToTheProgrammesPages() throws Exception {
        List<Programme> programmes = List.copyOf(catalogue.programmes());
        for (int i = 0; i < programmes.size(); i += 10) {
            Programme programme = programmes.get(i);
            String page = "https://ridgeandvale.example.org/programmes/" + programme.id() + "/";
            assertThat(booklet.code(programme.title())).isEqualTo(page);
            assertThat(FLYERS.get(i).code(programme.title())).isEqualTo(page);
        }
    }

    @Test
    void marksThatSayTheSameAreOneObject() throws IOException {
        Set<COSDictionary> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> told = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(booklet.bytes())) {
            for (PDPage page : document.getPages()) {
                COSDictionary marks = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
                for (COSName name : marks.keySet()) {
                    objects.add(marks.getCOSDictionary(name));
                    told.add(marks.getCOSDictionary(name).toString());
                }
            }
        }
        assertThat(told).contains("COSDictionary{COSName{MCID}:COSInt{0};}").noneMatch(mark -> mark.contains("BBox"));
        assertThat(objects).hasSizeLessThan(told.size() + 2 * booklet.pages().size() + 1);
    }

    @Test
    void allFontsAreEmbeddedAndOfOneFamily() throws IOException {
        Set<String> fonts = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(booklet.bytes())) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    fonts.add(font.getName().replaceFirst("^.*\\+", ""));
                }
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Ridge and Vale Maths Hub");
        }
        assertThat(fonts)
                .contains("SourceSans3-Regular", "SourceSans3-Semibold")
                .allMatch(name -> name.startsWith("SourceSans3-"));
    }
}
