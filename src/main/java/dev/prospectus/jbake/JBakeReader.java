package dev.prospectus.jbake;

import dev.prospectus.model.JBakeSettings;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.configuration2.BaseConfiguration;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;

/**
 * Runs JBake's parser by itself: without its registry of engines (which is global, and loads every engine), its
 * configuration factory (which looks for files and needs another library) and its store.
 */
final class JBakeReader {

    private final JBakeConfiguration configuration;

    JBakeReader(Path folder, ContentSettings settings) {
        BaseConfiguration values = new BaseConfiguration();
        values.setProperty("render.encoding", "UTF-8");
        values.setProperty("header.separator", settings.separator());
        values.setProperty(
                "tag.sanitize",
                settings.jbake().map(JBakeSettings::sanitizesTags).orElse(false));
        // What these say has been judged before, with places; JBake would only skip the file.
        values.setProperty("date.format", "yyyy-MM-dd");
        values.setProperty("default.type", "page");
        values.setProperty("default.status", "draft");
        // The constructor below needs these, but nothing is read from them.
        for (String unused : List.of("asset", "content", "data", "destination", "template")) {
            values.setProperty(unused + ".folder", unused);
        }
        CompositeConfiguration composite = new CompositeConfiguration();
        composite.addConfiguration(values);
        configuration = new DefaultJBakeConfiguration(folder.toFile(), composite);
    }

    /** The document that JBake makes of a file, or empty if JBake would skip it. Its {@code body} is still Markdown. */
    Optional<DocumentModel> read(Path path) {
        return Optional.ofNullable(
                new MarkdownSource(configuration.getHeaderSeparator()).parse(configuration, new File(path.toString())));
    }

    /** An engine that leaves the body unchanged. Our own Markdown room renders it, which keeps links and places. */
    private static final class MarkdownSource extends MarkupEngine {

        private final String separator;

        MarkdownSource(String separator) {
            this.separator = separator;
        }

        /** Corrects JBake, which takes the header for the body if nothing follows it. */
        @Override
        public void processBody(ParserContext context) {
            List<String> lines = context.getFileLines();
            if (lines.indexOf(separator) == lines.size() - 1) {
                context.setBody("");
            }
        }
    }
}
