package dev.prospectus.template;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Renders views with the theme's templates. Safe for use by many threads. */
public final class Templates {

    private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

    /** The start of the line on which Freemarker names the expression that failed. */
    private static final String EXPRESSION = "==> ";

    private static final int PAGE_SIZE_GUESS = 32 * 1024;

    private final Theme theme;
    private final Configuration freemarker;
    private final UnindentedTemplates loader;

    /**
     * @param locale of numbers and dates that templates print
     * @param zone of dates that templates print
     * @param url what {@code url(path)} answers in templates
     * @param asset what {@code asset(name)} answers in templates
     * @param abbreviations what {@code <@spelled_out>} spells out where it is first used
     */
    public Templates(
            Theme theme,
            Locale locale,
            ZoneId zone,
            UnaryOperator<String> url,
            UnaryOperator<String> asset,
            Map<String, String> abbreviations)
            throws IOException {
        this.theme = theme;
        freemarker = new Configuration(BEHAVIOUR);
        loader = loader(theme);
        freemarker.setTemplateLoader(loader);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setLocale(locale);
        freemarker.setTimeZone(TimeZone.getTimeZone(zone));
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setLocalizedLookup(false);
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.setObjectWrapper(new ViewWrapper(BEHAVIOUR, zone));
        freemarker.setSharedVariable("url", function("url", url));
        freemarker.setSharedVariable("asset", function("asset", asset));
        freemarker.setSharedVariable(JBakeEscapes.PIECE, (TemplateMethodModelEx) Templates::piece);
        freemarker.setSharedVariable("spelled_out", directive(new FirstUses(abbreviations)));
    }

    /** What is wrong with the site's own templates, as far as reading them tells. */
    public List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>();
        for (String name : theme.templates()) {
            try {
                parse(name);
                endless(name, true).ifPresent(findings::add);
            } catch (TemplateFault fault) {
                findings.add(fault.diagnostic());
            } catch (FileNotFoundException | NoSuchFileException goneMeanwhile) {
                // Nothing is wrong with a template that is gone.
            } catch (IOException failure) {
                throw new UncheckedIOException("can't read templates/" + name, failure);
            }
        }
        return findings;
    }

    private void parse(String name) throws IOException {
        try {
            freemarker.getTemplate(name);
        } catch (StackOverflowError tooDeep) {
            throw tooDeep(name, tooDeep);
        } catch (IOException failure) {
            throw malformed(name, failure);
        }
    }

    /** What a failure to read a template says of it; a failure of the disk is thrown on. */
    private TemplateFault malformed(String name, IOException failure) throws IOException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException malformed) {
                return malformed(malformed);
            } else if (cause instanceof UnsupportedEncodingException unknown) {
                return fault(name, 1, 1, "the encoding '" + unknown.getMessage() + "' is not known", unknown);
            }
        }
        throw failure;
    }

    private TemplateFault tooDeep(String name, StackOverflowError error) throws IOException {
        return fault(name, loader.deepestLine(name), 1, "brackets or tags stand within one another too deeply", error);
    }

    /**
     * A finding about a template that calls itself without an end.
     *
     * @param certainly whether nothing can keep it from doing so
     */
    private Optional<Diagnostic> endless(String name, boolean certainly) throws IOException {
        return EndlessCalls.in(name, Files.readString(theme.folder().resolve(name)), certainly)
                .map(place -> Diagnostic.error(
                        place,
                        "TPL001",
                        "this calls itself again and again, without an end",
                        "make the call only under a condition, such as <#if children?has_content>"));
    }

    private TemplateFault endless(String name, StackOverflowError error) throws IOException {
        for (String own : theme.templates()) {
            Optional<Diagnostic> found = endless(own, false);
            if (found.isPresent()) {
                return new TemplateFault(found.get(), error);
            }
        }
        return fault(name, 0, 0, "its parts call one another without an end", error);
    }

    /**
     * Renders a page as UTF-8.
     *
     * @param name {@code page.ftlh}; or {@code page.ftl}, as JBake's sites write it, which {@code page.ftlh} replaces
     *     if it is missing
     * @throws TemplateFault if the template is missing, malformed, or asks for something the view doesn't have
     */
    public byte[] render(String name, Record view) throws IOException {
        try {
            Template template = template(name);
            Utf8Writer page = new Utf8Writer(PAGE_SIZE_GUESS);
            template.process(view, page);
            return page.bytes();
        } catch (StackOverflowError e) {
            throw endless(name, e);
        } catch (OutOfMemoryError | Utf8Writer.EndlessPage e) {
            throw fault(name, 0, 0, "the page grows without an end: a list or a text in it is too long", e);
        } catch (TemplateNotFoundException e) {
            throw fault(name, 0, 0, "there is no template of this name", e);
        } catch (IOException e) {
            throw malformed(name, e);
        } catch (TemplateException e) {
            // A malformed import is a fault of the imported file. For the second page that imports it, Freemarker
            // wraps the original exception.
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof ParseException imported) {
                    throw malformed(imported);
                }
            }
            TemplateFault fault = fault(
                    e.getTemplateSourceName(),
                    orZero(e.getLineNumber()),
                    orZero(e.getColumnNumber()),
                    firstLine(e.getMessageWithoutStackTop()),
                    e);
            throw e instanceof InvalidReferenceException missing
                    ? fault.ofView(hint(missing.getBlamedExpressionString()))
                    : fault;
        }
    }

    private static String hint(@Nullable String missing) {
        return OnlyInJBake.hint(missing)
                .orElse("write "
                        + (missing != null && missing.matches("[\\w.]+") ? "${" + missing + "!}" : "! behind it")
                        + " where it may be missing");
    }

    private Template template(String name) throws IOException {
        try {
            return freemarker.getTemplate(name);
        } catch (TemplateNotFoundException e) {
            if (!name.endsWith(".ftl")) {
                throw e;
            }
            return freemarker.getTemplate(name + "h");
        }
    }

    private static UnindentedTemplates loader(Theme theme) throws IOException {
        List<TemplateLoader> loaders = new ArrayList<>();
        if (Files.isDirectory(theme.folder())) {
            try {
                loaders.add(new SiteTemplates(theme.folder()));
            } catch (FileNotFoundException goneMeanwhile) {
                // The built-in templates are left.
            }
        }
        loaders.add(new ClassTemplateLoader(Templates.class, Theme.BUILT_IN));
        return new UnindentedTemplates(new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
    }

    private static TemplateMethodModelEx function(String name, UnaryOperator<String> body) {
        return arguments -> {
            if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel text)) {
                throw new TemplateModelException(name + "() takes one text");
            }
            return body.apply(text.getAsString());
        };
    }

    /** @param arguments what was cut, and the piece, which is HTML only where the first is */
    private static Object piece(List<?> arguments) throws TemplateModelException {
        return arguments.get(0) instanceof HtmlText whole && arguments.get(1) instanceof TemplateScalarModel piece
                ? whole.piece(piece.getAsString())
                : arguments.get(1);
    }

    private static TemplateDirectiveModel directive(FirstUses abbreviations) {
        return (environment, parameters, loopVariables, body) -> {
            Writer out = environment.getOut();
            // Anything else than the page is text that a template sets aside.
            Utf8Writer page = out instanceof Utf8Writer whole ? whole : new Utf8Writer(PAGE_SIZE_GUESS);
            int from = page.size();
            body.render(page);
            if (!abbreviations.isEmpty()) {
                abbreviations.write(page.cut(from), page);
            }
            if (page != out) {
                out.write(new String(page.bytes(), StandardCharsets.UTF_8));
            }
        };
    }

    private TemplateFault malformed(ParseException e) throws IOException {
        return fault(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), firstLine(e.getEditorMessage()), e);
    }

    private TemplateFault fault(String name, int line, int column, String message, Throwable cause) throws IOException {
        String file = "templates/" + name;
        boolean placed = column > 0 && !JBakeEscapes.change(TemplateText.of(theme.folder(), name), name, line);
        SourceLocation location = line > 0
                ? new SourceLocation(file, line, placed ? column + loader.indentation(name, line) : 0)
                : SourceLocation.ofFile(file);
        return new TemplateFault(Diagnostic.error(location, "TPL001", message), cause);
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }

    /** The first line of Freemarker's message. If it ends in a colon, the expression on the next line belongs to it. */
    private static String firstLine(String message) {
        List<String> lines = message.lines().toList();
        if (lines.isEmpty()) {
            return "the template can't be used";
        }
        boolean named = lines.size() > 1 && lines.get(1).startsWith(EXPRESSION);
        return named
                ? lines.get(0) + " "
                        + lines.get(1).substring(EXPRESSION.length()).replaceFirst(" +\\[in .*", "")
                : lines.get(0);
    }
}
