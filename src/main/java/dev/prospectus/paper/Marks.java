package dev.prospectus.paper;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

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

    private Marks() {
        layout.setItem(COSName.TYPE, LAYOUT);
    }

    static void share(PDDocument document) {
        Marks marks = new Marks();
        for (PDPage page : document.getPages()) {
            COSDictionary all = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            if (all != null) {
                for (COSName name : all.keySet()) {
                    all.setItem(name, marks.shared(all.getDictionaryObject(name)));
                }
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
