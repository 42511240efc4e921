package dev.prospectus.paper;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * When a document was made, and its number: by what it says and not by the clock, so that the same document has the same bytes.
 *
 * @param hash 64 hexadecimal digits that name the content
 */
record Imprint(String hash, Instant made) {

    void on(PDDocument document) throws IOException {
        Calendar when = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
        when.setTimeZone(TimeZone.getTimeZone("UTC"));
        PDDocumentInformation told = document.getDocumentInformation();
        told.setCreationDate(when);
        told.setModificationDate(when);
        document.setDocumentId(new BigInteger(hash.substring(0, 16), 16).longValue());
        links(document);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(xmp.replaceAll(
                            "(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*",
                            "$1" + made.toString().toUpperCase(Locale.ROOT))
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A link within the document says where it leads (PDF/UA-1, 7.18.5), as one to a page of the web does by its title. */
    private static void links(PDDocument document) throws IOException {
        IdentityHashMap<COSDictionary, Integer> pages = new IdentityHashMap<>();
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), pages.size() + 1);
        }
        NavigableMap<Integer, String> chapters = new TreeMap<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            for (PDOutlineItem chapter : outline.children()) {
                chapters.putIfAbsent(number(pages, chapter.findDestinationPage(document)), chapter.getTitle());
            }
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getContents() == null) {
                    if (link.getAction() instanceof PDActionURI address) {
                        link.setContents(address.getURI());
                    } else if (link.getAction() instanceof PDActionGoTo action
                            && action.getDestination() instanceof PDPageDestination to) {
                        int number = number(pages, to.getPage());
                        Map.Entry<Integer, String> chapter = chapters.floorEntry(number);
                        link.setContents("Page " + number + (chapter == null ? "" : ": " + chapter.getValue()));
                    }
                }
            }
        }
    }

    private static int number(IdentityHashMap<COSDictionary, Integer> pages, PDPage page) {
        return pages.getOrDefault(page.getCOSObject(), 0);
    }
}
