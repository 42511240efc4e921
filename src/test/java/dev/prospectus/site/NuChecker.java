package dev.prospectus.site;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, in this process. Preparing one costs a second, a page some hundredths; takes one page at a time. */
final class NuChecker {

    private static final long STACK = 64L << 20;

    private static final String HTML = "http://s.validator.nu/html5-all.rnc";

    /** It says so of every picture within a page, also where the policy allows {@code data:}. */
    private static final String FALSE_ALARM = "Resource violates Content Security Policy (meta tag): image \u201cdata:";

    /** Data about a page, which no browser runs and no policy holds for (HTML, "data block"); the checker takes it for a script. */
    private static final Pattern DATA_BLOCK =
            Pattern.compile("<script type=\"application/ld\\+json\">.*?</script>", Pattern.DOTALL);

    private final SimpleDocumentValidator validator;
    private final List<String> findings = new ArrayList<>();
    private boolean allowsData;

    /** The schema is read by recursion, which needs more of a stack than a thread has by itself. */
    NuChecker() {
        validator = new SimpleDocumentValidator(false, false, false);
        ErrorHandler collector = new Collector();
        FutureTask<Void> start = new FutureTask<>(() -> {
            validator.setUpMainSchema(HTML, collector);
            validator.setUpValidatorAndParsers(collector, false, false);
            return null;
        });
        new Thread(null, start, "Nu Html Checker", STACK).start();
        try {
            start.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the Nu Html Checker does not start", e);
        }
    }

    /**
     * Errors and warnings of a page without its data blocks.
     *
     * @param address where the page stands: its security policy's {@code 'self'} is judged by that; nothing is fetched
     */
    synchronized List<String> findings(URI address, String html) throws IOException {
        findings.clear();
        allowsData = html.contains("img-src 'self' data:;");
        InputSource source =
                new InputSource(new StringReader(DATA_BLOCK.matcher(html).replaceAll("")));
        source.setSystemId(address.toString());
        try {
            validator.checkHtmlInputSource(source);
        } catch (SAXException e) {
            throw new IllegalStateException("the Nu Html Checker gave up", e);
        }
        return List.copyOf(findings);
    }

    private final class Collector implements ErrorHandler {

        @Override
        public void warning(SAXParseException finding) {
            if (!(allowsData && finding.getMessage().startsWith(FALSE_ALARM))) {
                add("warning", finding);
            }
        }

        @Override
        public void error(SAXParseException finding) {
            add("error", finding);
        }

        @Override
        public void fatalError(SAXParseException finding) {
            add("fatal", finding);
        }

        private void add(String severity, SAXParseException finding) {
            findings.add(finding.getLineNumber() + ":" + finding.getColumnNumber() + ": " + severity + ": "
                    + finding.getMessage());
        }
    }
}
