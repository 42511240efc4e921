package dev.prospectus.template;

import dev.prospectus.source.Diagnostic;
import dev.prospectus.source.SourceLocation;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Renders views with the theme's templates. Safe for use by many threads. */
public final class Templates {

    /** The start of the line on which Freemarker names the expression that failed. */
    private static final String EXPRESSION = "==> ";

    static final int PAGE_SIZE_GUESS = 32 * 1024;

    private final Theme theme;
    private final ParsedTemplates parsed;
    private final ParsedTemplates.Site site;

    /**
     * @param parsed of the same theme; or of any, where neither has templates of its own
     * @param locale of numbers and dates that templates print
     * @param zone of dates that templates print
     * @param url what {@code url(path)} answers in templates
     * @param asset what {@code asset(name)} answers in templates
     * @param abbreviations what {@code <@spelled_out>} spells out where it is first used
     */
    public Templates(
            Theme theme,
            ParsedTemplates parsed,
            Locale locale,
            ZoneId zone,
            UnaryOperator<String> url,
            UnaryOperator<String> asset,
            Map<String, String> abbreviations) {
        this.theme = theme;
        this.parsed = parsed;
        this.site = ParsedTemplates.Site.of(locale, zone, url, asset, new FirstUses(abbreviations));
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
            parsed.template(name, site);
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
        return fault(
                name,
                parsed.loader().deepestLine(name),
                1,
                "brackets or tags stand within one another too deeply",
                error);
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
            ParsedTemplates.write(template, view, site, page);
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
            return parsed.template(name, site);
        } catch (TemplateNotFoundException e) {
            if (!name.endsWith(".ftl")) {
                throw e;
            }
            return parsed.template(name + "h", site);
        }
    }

    private TemplateFault malformed(ParseException e) throws IOException {
        return fault(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), firstLine(e.getEditorMessage()), e);
    }

    private TemplateFault fault(String name, int line, int column, String message, Throwable cause) throws IOException {
        String file = "templates/" + name;
        boolean placed = column > 0 && !JBakeEscapes.change(TemplateText.of(theme.folder(), name), name, line);
        SourceLocation location = line > 0
                ? new SourceLocation(
                        file, line, placed ? column + parsed.loader().indentation(name, line) : 0)
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
