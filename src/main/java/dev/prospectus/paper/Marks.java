package dev.prospectus.paper;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets say of their parts: the number of one that is read aloud, and of all else that it is not. The engine makes a dictionary
 * for each part of each sheet, which are more than half of a document's objects. Those that say the same are one here. The ground of a box,
 * which has its sides there even where nothing is painted, becomes layout, for whose sides nobody asks (ISO 32000-1, table 330).
 */
final class Marks {

    private static final COSName BACKGROUND = COSName.getPDFName("Background");
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    private final COSDictionary layout = new COSDictionary();
    private final Map<Integer, COSDictionary> numbers = new HashMap<>();

    private @Nullable PDPage last;

    Marks() {
        layout.setItem(COSName.TYPE, LAYOUT);
    }

    /** A new sheet, before which the last one is complete. */
    PDPage next(PDDocument document, float width, float height) {
        shareLast();
        last = new PDPage(new PDRectangle(width, height));
        document.addPage(last);
        return last;
    }

    void shareLast() {
        PDResources resources = last == null ? null : last.getResources();
        COSDictionary all = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        if (all != null) {
            for (COSName name : all.keySet()) {
                all.setItem(name, shared(all.getDictionaryObject(name)));
            }
        }
    }

    private COSBase shared(COSBase mark) {
        if (mark instanceof COSDictionary told) {
            if (BACKGROUND.equals(told.getCOSName(COSName.TYPE))) {
                return layout;
            } else if (told.size() == 1 && told.containsKey(COSName.MCID)) {
                return numbers.computeIfAbsent(told.getInt(COSName.MCID), first -> told);
            }
        }
        return mark;
    }
}
