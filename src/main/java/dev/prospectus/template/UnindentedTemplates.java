package dev.prospectus.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.regex.Pattern;

/**
 * Loads templates without the indentation that only serves those who read them: every page would repeat it. Lines stay
 * lines, so that only the columns of findings have to be put right.
 */
final class UnindentedTemplates implements TemplateLoader {

    /** Elements in which white space counts. A template that has one stays as it is. */
    private static final Pattern PREFORMATTED = Pattern.compile("<(pre|textarea)\\b");

    private static final Pattern INDENTATION = Pattern.compile("^[ \\t]+", Pattern.MULTILINE);

    private final TemplateLoader templates;

    UnindentedTemplates(TemplateLoader templates) {
        this.templates = templates;
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        return templates.findTemplateSource(name);
    }

    @Override
    public long getLastModified(Object source) {
        return templates.getLastModified(source);
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return new StringReader(unindented(text(source, encoding)));
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
        templates.closeTemplateSource(source);
    }

    /** How many characters were left out at the beginning of a line; 0 for a template that does not exist. */
    int indentation(String name, int line) throws IOException {
        Object source = templates.findTemplateSource(name);
        if (source == null) {
            return 0;
        }
        try {
            String text = text(source, "UTF-8");
            return lineLength(text, line) - lineLength(unindented(text), line);
        } finally {
            templates.closeTemplateSource(source);
        }
    }

    /** The line of a template on which most brackets and tags are open. */
    int deepestLine(String name) throws IOException {
        Object source = templates.findTemplateSource(name);
        if (source == null) {
            return 0;
        }
        try {
            int line = 1;
            int deepest = 1;
            int depth = 0;
            int most = 0;
            String text = text(source, "UTF-8");
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                line += c == '\n' ? 1 : 0;
                boolean closes =
                        c == ')' || c == ']' || c == '}' || text.startsWith("</#", i) || text.startsWith("</@", i);
                boolean opens =
                        c == '(' || c == '[' || c == '{' || text.startsWith("<#", i) || text.startsWith("<@", i);
                depth += opens ? 1 : closes ? -1 : 0;
                if (depth > most) {
                    most = depth;
                    deepest = line;
                }
            }
            return deepest;
        } finally {
            templates.closeTemplateSource(source);
        }
    }

    static String unindented(String template) {
        return PREFORMATTED.matcher(template).find()
                ? template
                : INDENTATION.matcher(template).replaceAll("");
    }

    private static int lineLength(String text, int line) {
        return text.lines().skip(line - 1L).findFirst().map(String::length).orElse(0);
    }

    private String text(Object source, String encoding) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = templates.getReader(source, encoding)) {
            reader.transferTo(text);
        }
        return text.toString();
    }
}
