package dev.prospectus.template;

import freemarker.cache.ClassTemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.regex.Pattern;

/**
 * Loads the built-in theme's templates, without the indentation and the empty lines that only serve those who read the
 * templates: every page would repeat them. A site's own templates are left as they are, since findings about them name
 * columns.
 */
final class BuiltInTemplates extends ClassTemplateLoader {

    /** Elements in which white space counts. */
    private static final Pattern PREFORMATTED = Pattern.compile("<(pre|textarea)\\b");

    private static final Pattern INDENTATION = Pattern.compile("\\n\\s+");

    BuiltInTemplates() {
        super(Templates.class, Theme.BUILT_IN);
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = super.getReader(source, encoding)) {
            reader.transferTo(text);
        }
        return new StringReader(dense(text.toString()));
    }

    static String dense(String template) {
        return PREFORMATTED.matcher(template).find()
                ? template
                : INDENTATION.matcher(template).replaceAll("\n");
    }
}
