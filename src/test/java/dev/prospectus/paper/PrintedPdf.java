package dev.prospectus.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF as its readers find it: veraPDF its structure, PDFBox its words and their places, ZXing its codes. */
final class PrintedPdf {

    private static final float WIDTH = 596;
    private static final float HEIGHT = 842;

    /** Above the place of a bookmark, where the letters of its heading may begin. */
    private static final float SLACK = 4;

    private final byte[] bytes;
    private final List<String> pages;
    private final Map<String, Place> places;
    private final List<Letter> letters;

    private PrintedPdf(byte[] bytes, List<String> pages, Map<String, Place> places, List<Letter> letters) {
        this.bytes = bytes;
        this.pages = pages;
        this.places = places;
        this.letters = letters;
    }

    /** Where a bookmark leads: a page, and points from its upper edge. */
    private record Place(int page, float top) {}

    byte[] bytes() {
        return bytes;
    }

    /** The words of each page. */
    List<String> pages() {
        return pages;
    }

    /** The page to which each leads. */
    Map<String, Integer> bookmarks() {
        Map<String, Integer> bookmarks = new LinkedHashMap<>();
        places.forEach((title, place) -> bookmarks.put(title, place.page()));
        return bookmarks;
    }

    List<Letter> letters() {
        return letters;
    }

    /** Where a letter stands, in points from the upper left corner, upon a sheet of a size. */
    record Letter(int page, String text, float left, float right, float baseline, float width, float height) {}

    static PrintedPdf of(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> pages = new ArrayList<>();
            List<Letter> letters = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                int number = page;
                PDFTextStripper reader = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition at) {
                        letters.add(new Letter(
                                number,
                                at.getUnicode(),
                                at.getXDirAdj(),
                                at.getXDirAdj() + at.getWidthDirAdj(),
                                at.getYDirAdj(),
                                at.getPageWidth(),
                                at.getPageHeight()));
                        super.processTextPosition(at);
                    }
                };
                reader.setStartPage(page);
                reader.setEndPage(page);
                StringWriter words = new StringWriter();
                reader.writeText(document, words);
                pages.add(words.toString().replaceAll("\\s+", " "));
            }
            Map<String, Place> places = new LinkedHashMap<>();
            Iterable<PDOutlineItem> items =
                    document.getDocumentCatalog().getDocumentOutline().children();
            for (PDOutlineItem item : items) {
                PDPage page = item.findDestinationPage(document);
                int top = ((PDPageXYZDestination) item.getDestination()).getTop();
                places.putIfAbsent(
                        item.getTitle(),
                        new Place(
                                document.getPages().indexOf(page) + 1,
                                page.getMediaBox().getHeight() - top));
            }
            return new PrintedPdf(bytes, pages, places, letters);
        }
    }

    /** What does not meet PDF/UA-1 (ISO 14289-1). */
    List<String> faults() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, 100, false, false, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + ": " + one.getMessage() + " "
                            + one.getLocation().getContext())
                    .toList();
        }
    }

    /** All that is read between one bookmark's place and the next one's. */
    String chapter(String bookmark) throws IOException {
        StringBuilder words = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Place from = places.get(bookmark);
            Place to = behind(from);
            for (int number = from.page(); number <= Math.min(to.page(), pages.size()); number++) {
                float top = number == from.page() ? from.top() - SLACK : 0;
                float bottom = number == to.page() ? to.top() - SLACK : HEIGHT;
                PDFTextStripperByArea reader = new PDFTextStripperByArea();
                reader.addRegion("", new Rectangle2D.Float(0, top, WIDTH, Math.max(0, bottom - top)));
                reader.extractRegions(document.getPage(number - 1));
                words.append(reader.getTextForRegion("")).append(' ');
            }
        }
        return words.toString().replaceAll("\\s+", " ");
    }

    private Place behind(Place from) {
        return places.values().stream()
                .filter(place ->
                        place.page() > from.page() || (place.page() == from.page() && place.top() > from.top()))
                .min(Comparator.comparingInt(Place::page).thenComparingDouble(Place::top))
                .orElse(new Place(pages.size() + 1, 0));
    }

    /** Where links lead, in the order of the pages. */
    List<String> links() throws IOException {
        List<String> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAction action = ((PDAnnotationLink) annotation).getAction();
                    links.add(
                            action instanceof PDActionURI address
                                    ? address.getURI()
                                    : "page "
                                            + (((PDPageDestination) ((PDActionGoTo) action).getDestination())
                                                            .retrievePageNumber()
                                                    + 1));
                }
            }
        }
        return links;
    }

    /** What the code below a bookmark says. */
    String code(String bookmark) throws IOException, ReaderException {
        Place place = places.get(bookmark);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            BufferedImage sheet = new PDFRenderer(document).renderImageWithDPI(place.page() - 1, 100);
            int top = Math.round(place.top() * 100 / 72);
            BufferedImage picture = sheet.getSubimage(0, top, sheet.getWidth(), sheet.getHeight() - top);
            int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(
                                    new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels))),
                            Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }

    /** All words in the order of the tags, by which programs read it aloud. */
    String readAloud() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor reader = new PDFMarkedContentExtractor() {
                    /** Takes the name of properties that stand among the page's resources for the tag, and looks no further. */
                    @Override
                    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
                        PDPropertyList named = page.getResources().getProperties(tag);
                        super.beginMarkedContentSequence(tag, named == null ? properties : named.getCOSObject());
                    }
                };
                reader.processPage(page);
                Map<Integer, String> ofPage = new HashMap<>();
                reader.getMarkedContents().forEach(content -> collect(content, ofPage));
                marked.put(page, ofPage);
            }
            StringBuilder words = new StringBuilder();
            read(document.getDocumentCatalog().getStructureTreeRoot(), null, marked, words);
            return words.toString().replaceAll("\\s+", " ");
        }
    }

    /** What is told of each picture and drawing, in the order of the tags. */
    List<String> figures() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> told = new ArrayList<>();
            figures(document.getDocumentCatalog().getStructureTreeRoot(), told);
            return told;
        }
    }

    private static void figures(PDStructureNode node, List<String> told) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    told.add(element.getAlternateDescription());
                }
                figures(element, told);
            }
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> words) {
        StringBuilder own = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                own.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, words);
            }
        }
        words.merge(content.getMCID(), own.toString(), String::concat);
    }

    private static void read(
            PDStructureNode node, PDPage above, Map<PDPage, Map<Integer, String>> marked, StringBuilder words) {
        PDPage page =
                node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : above;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                read(inner, page, marked, words);
            } else if (kid instanceof Integer number) {
                words.append(marked.get(page).getOrDefault(number, "")).append(' ');
            } else if (kid instanceof PDMarkedContentReference reference) {
                words.append(marked.get(reference.getPage()).getOrDefault(reference.getMCID(), ""))
                        .append(' ');
            }
        }
    }
}
