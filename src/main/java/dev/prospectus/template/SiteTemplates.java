package dev.prospectus.template;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;

/** Loads a site's own templates; those made for JBake ({@code .ftl}) with their escapes in forms of ours. */
final class SiteTemplates extends FileTemplateLoader {

    SiteTemplates(Path folder) throws IOException {
        super(folder.toFile());
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        Reader reader = super.getReader(source, encoding);
        if (!(source instanceof File file) || !JBakeEscapes.isOfJBake(file.getName())) {
            return reader;
        }
        StringWriter text = new StringWriter();
        try (reader) {
            reader.transferTo(text);
        }
        return new StringReader(JBakeEscapes.ofOurs(text.toString()));
    }
}
