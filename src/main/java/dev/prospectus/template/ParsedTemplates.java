package dev.prospectus.template;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The templates of a theme, each parsed when it is first needed. Sites with the same templates may share them: what is a site's own comes
 * with each page ({@link Site}). Safe for use by many threads.
 */
public final class ParsedTemplates {

    private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

    private final Configuration freemarker = new Configuration(BEHAVIOUR);
    private final UnindentedTemplates loader;

    public ParsedTemplates(Theme theme) throws IOException {
        loader = loader(theme);
        freemarker.setTemplateLoader(loader);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
        freemarker.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setLocalizedLookup(false);
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.setSharedVariable("url", function("url", Site::url));
        freemarker.setSharedVariable("asset", function("asset", Site::asset));
        freemarker.setSharedVariable(JBakeEscapes.PIECE, (TemplateMethodModelEx) ParsedTemplates::piece);
        freemarker.setSharedVariable("spelled_out", (TemplateDirectiveModel)
                (environment, parameters, loopVariables, body) -> {
                    Writer out = environment.getOut();
                    // Anything else than the page is text that a template sets aside.
                    Utf8Writer page =
                            out instanceof Utf8Writer whole ? whole : new Utf8Writer(Templates.PAGE_SIZE_GUESS);
                    int from = page.size();
                    body.render(page);
                    FirstUses abbreviations = site(environment).abbreviations();
                    if (!abbreviations.isEmpty()) {
                        abbreviations.write(page.cut(from), page);
                    }
                    if (page != out) {
                        out.write(new String(page.bytes(), StandardCharsets.UTF_8));
                    }
                });
    }

    /** What templates find that is a site's own. */
    record Site(
            Locale locale,
            TimeZone zone,
            ViewWrapper wrapper,
            UnaryOperator<String> urls,
            UnaryOperator<String> assets,
            FirstUses abbreviations) {

        static Site of(
                Locale locale,
                ZoneId zone,
                UnaryOperator<String> urls,
                UnaryOperator<String> assets,
                FirstUses abbreviations) {
            return new Site(
                    locale, TimeZone.getTimeZone(zone), new ViewWrapper(BEHAVIOUR, zone), urls, assets, abbreviations);
        }

        private String url(String path) {
            return urls.apply(path);
        }

        private String asset(String name) {
            return assets.apply(name);
        }
    }

    UnindentedTemplates loader() {
        return loader;
    }

    Template template(String name, Site site) throws IOException {
        return freemarker.getTemplate(name, site.locale());
    }

    static void write(Template template, Record view, Site site, Writer page) throws TemplateException, IOException {
        Environment environment = template.createProcessingEnvironment(view, page, site.wrapper());
        environment.setTimeZone(site.zone());
        environment.setCustomState(Site.class, site);
        environment.process();
    }

    private static Site site(Environment environment) {
        return Objects.requireNonNull((Site) environment.getCustomState(Site.class));
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

    private static TemplateMethodModelEx function(String name, BiFunction<Site, String, String> body) {
        return arguments -> {
            if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel text)) {
                throw new TemplateModelException(name + "() takes one text");
            }
            return body.apply(site(Environment.getCurrentEnvironment()), text.getAsString());
        };
    }

    /** @param arguments what was cut, and the piece, which is HTML only where the first is */
    private static Object piece(List<?> arguments) throws TemplateModelException {
        return arguments.get(0) instanceof HtmlText whole && arguments.get(1) instanceof TemplateScalarModel piece
                ? whole.piece(piece.getAsString())
                : arguments.get(1);
    }
}
