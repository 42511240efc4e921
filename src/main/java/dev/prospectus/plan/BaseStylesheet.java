package dev.prospectus.plan;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/** The style sheets that every page needs, as one file, so that a phone asks once for them. */
public final class BaseStylesheet {

    /** The asset's name. */
    public static final String NAME = "base.css";

    private static final List<String> PARTS =
            List.of("site.css", HubStylesheet.NAME, "parts.css", "pages.css", "content.css", "search.css");

    private static final String ON_PAPER = "print.css";

    private BaseStylesheet() {}

    /** Puts it in the place of those that it joins. */
    public static void join(Map<String, byte[]> files) {
        files.put(NAME, of(files));
        files.keySet().removeAll(PARTS);
        files.remove(ON_PAPER);
    }

    private static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        PARTS.forEach(name -> all.writeBytes(part(files, name)));
        all.writeBytes(Assets.utf8("@media print {\n"));
        all.writeBytes(part(files, ON_PAPER));
        all.writeBytes(Assets.utf8("}\n"));
        return all.toByteArray();
    }

    private static byte[] part(Map<String, byte[]> files, String name) {
        byte[] content = files.get(name);
        if (content == null) {
            throw new IllegalArgumentException("no style sheet '" + name + "' in the theme");
        }
        return content;
    }
}
