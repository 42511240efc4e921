package dev.prospectus.paper;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jsoup.nodes.Element;

/**
 * Keeps what stands at the side in its place among the tags, by which programs read a document aloud. The engine tags what floats behind
 * everything else. So a float and what follows it carry a mark through the engine, which is taken away with the correction.
 */
final class ReadingOrder {

    private static final String FLOAT = "\u0002float ";
    private static final String NEXT = "\u0002next ";

    private final Map<String, PDStructureElement> floats = new HashMap<>();
    private final Map<String, PDStructureElement> followers = new HashMap<>();

    private ReadingOrder() {}

    /** Marks an element that floats, and the one that follows it; the engine makes alternative descriptions of titles. */
    static void mark(Element beside, int number) {
        Element next = beside.nextElementSibling();
        if (next != null) {
            beside.attr("title", FLOAT + number);
            next.attr("title", NEXT + number);
        }
    }

    /** Puts all that was marked where it belongs. */
    static void restore(PDDocument document) {
        ReadingOrder order = new ReadingOrder();
        order.collect(document.getDocumentCatalog().getStructureTreeRoot());
        order.floats.forEach((number, beside) -> {
            PDStructureElement next = order.followers.get(number);
            if (next != null) {
                beside.getParent().removeKid(beside);
                next.getParent().insertBefore(beside, next);
                beside.setParent(next.getParent());
            }
        });
    }

    private void collect(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String told = element.getAlternateDescription();
                if (told != null && take(told, element)) {
                    element.getCOSObject().removeItem(COSName.ALT);
                }
                collect(element);
            }
        }
    }

    /** The first of several elements that were made of one. */
    private boolean take(String told, PDStructureElement element) {
        if (told.startsWith(FLOAT)) {
            floats.putIfAbsent(told.substring(FLOAT.length()), element);
        } else if (told.startsWith(NEXT)) {
            followers.putIfAbsent(told.substring(NEXT.length()), element);
        } else {
            return false;
        }
        return true;
    }
}
