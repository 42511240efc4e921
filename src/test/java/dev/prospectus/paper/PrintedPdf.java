package dev.prospectus.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
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
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF as its readers find it: veraPDF its structure, PDFBox its words and their places, ZXing its codes. */
final class PrintedPdf {

    private final byte[] bytes;
    private final List<String> pages;
    private final Map<String, Integer> bookmarks;
    private final List<Letter> letters;

    private PrintedPdf(byte[] bytes, List<String> pages, Map<String, Integer> bookmarks, List<Letter> letters) {
        this.bytes = bytes;
        this.pages = pages;
        this.bookmarks = bookmarks;
        this.letters = letters;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The words of each page. */
    List<String> pages() {
        return pages;
    }

    /** The page to which each leads. */
    Map<String, Integer> bookmarks() {
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
            Map<String, Integer> bookmarks = new LinkedHashMap<>();
            Iterable<PDOutlineItem> items =
                    document.getDocumentCatalog().getDocumentOutline().children();
            for (PDOutlineItem item : items) {
                bookmarks.merge(
                        item.getTitle(),
                        document.getPages().indexOf(item.findDestinationPage(document)) + 1,
                        (first, second) -> first);
            }
            return new PrintedPdf(bytes, pages, bookmarks, letters);
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

    /** The pages from that of one bookmark up to the next one's, read one after the other. */
    String chapter(String bookmark) {
        int from = bookmarks.get(bookmark);
        int to = bookmarks.values().stream()
                .filter(page -> page > from)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(pages.size() + 1);
        return String.join(" ", pages.subList(from - 1, to - 1));
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

    /** What the code of a page says. */
    String code(int page) throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page - 1, 100);
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
