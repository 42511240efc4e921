package dev.prospectus.template;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Loads a site's own templates. JBake's templates ({@code .ftl}) escape by hand, while Freemarker escapes
 * automatically here and refuses to do both. So their {@code <#escape>} regions and {@code ?html} are replaced by
 * forms that never escape twice.
 */
final class SiteTemplates extends FileTemplateLoader {

    private static final Pattern REGION = Pattern.compile("<#escape\\s+\\w+\\s+as\\s+[^>]*>");
    private static final Pattern REGION_END = Pattern.compile("</#escape>");
    private static final Pattern BUILT_IN = Pattern.compile("\\?(html|xhtml|xml)\\b");

    SiteTemplates(Path folder) throws IOException {
        super(folder.toFile());
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        Reader reader = super.getReader(source, encoding);
        if (!(source instanceof File file) || !file.getName().endsWith(".ftl")) {
            return reader;
        }
        StringWriter text = new StringWriter();
        try (reader) {
            reader.transferTo(text);
        }
        return new StringReader(selfEscaping(text.toString()));
    }

    static String selfEscaping(String template) {
        String open = REGION.matcher(template).replaceAll("<#outputformat \"HTML\">");
        String closed = REGION_END.matcher(open).replaceAll("</#outputformat>");
        return BUILT_IN.matcher(closed).replaceAll("?esc");
    }
}
