package dev.prospectus.build;

import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.SitePlan;
import dev.prospectus.source.AuthorFault;
import dev.prospectus.source.Diagnostic;
import dev.prospectus.template.Templates;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Turns outputs into bytes; a whole plan in parallel, since no output depends on another. */
public final class Renderer {

    /** Outputs that a thread takes at a time: enough to make taking cheap, few enough to keep all threads busy. */
    private static final int BATCH = 8;

    private final Supplier<Templates> templates;
    private final HomeAge age;
    private final SitePlan plan;

    /** @param templates asked for when the first page is rendered */
    Renderer(Supplier<Templates> templates, HomeAge age, SitePlan plan) {
        this.templates = templates;
        this.age = age;
        this.plan = plan;
    }

    /** One file's content. */
    public byte[] render(Output output) throws IOException {
        if (output instanceof Output.Page page) {
            byte[] made = templates.get().render(page.template(), page.view().get());
            return age.on(page.path().value(), made);
        } else if (output instanceof Output.Redirect redirect) {
            return templates
                    .get()
                    .render(Output.Redirect.TEMPLATE, redirect.view().get());
        } else if (output instanceof Output.OfPage form) {
            return form.made().apply(render(form.page()));
        } else if (output instanceof Output.Printed sheet) {
            return sheet.printer()
                    .print(
                            templates
                                    .get()
                                    .render(sheet.template(), sheet.view().get()),
                            path -> plan.find(path).map(this::rendered));
        } else if (output instanceof Output.Bytes bytes) {
            return bytes.bytes().get();
        } else if (output instanceof Output.Copy copy) {
            return Files.readAllBytes(copy.source());
        }
        throw new IllegalStateException("a kind of output nobody renders: " + output);
    }

    private byte[] rendered(Output output) {
        try {
            return render(output);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Renders and stages every output.
     *
     * @param compression says what stands beside each
     * @return what is wrong with templates and pictures; when that is not empty, the staged site is not whole
     */
    List<Diagnostic> renderAll(Collection<Output> outputs, Compression compression, Staging staging, int threads)
            throws IOException {
        Map<OutputPath, List<Output.OfPage>> forms = forms(outputs);
        Writing writing = new Writing(forms, compression, staging);
        List<Output> queue = shallowFirst(outputs);
        PageFaults findings = new PageFaults();
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> work(queue, next, writing, findings)));
            }
            for (Future<?> worker : workers) {
                join(worker);
            }
        } finally {
            next.set(queue.size());
            pool.shutdown();
            awaitEnd(pool);
        }
        return findings.sorted();
    }

    private static Map<OutputPath, List<Output.OfPage>> forms(Collection<Output> outputs) {
        return outputs.stream()
                .filter(Output.OfPage.class::isInstance)
                .map(Output.OfPage.class::cast)
                .collect(Collectors.groupingBy(form -> form.page().path()));
    }

    /** Where bytes go: a page with its other forms, which are made of what was rendered once, and each file with its compressed ones. */
    private record Writing(Map<OutputPath, List<Output.OfPage>> forms, Compression compression, Staging staging) {

        void write(OutputPath path, byte[] bytes) throws IOException {
            writeOne(path, bytes);
            for (Output.OfPage form : forms.getOrDefault(path, List.of())) {
                writeOne(form.path(), form.made().apply(bytes));
            }
        }

        private void writeOne(OutputPath path, byte[] bytes) throws IOException {
            staging.write(path, bytes);
            for (Map.Entry<OutputPath, byte[]> file :
                    compression.beside(path, bytes).entrySet()) {
                staging.write(file.getKey(), file.getValue());
            }
        }
    }

    private void work(List<Output> queue, AtomicInteger next, Writing writing, PageFaults findings) {
        for (int from = next.getAndAdd(BATCH); from < queue.size(); from = next.getAndAdd(BATCH)) {
            for (Output output : queue.subList(from, Math.min(queue.size(), from + BATCH))) {
                try {
                    writing.write(output.path(), render(output));
                } catch (AuthorFault fault) {
                    findings.add(output.path(), fault);
                } catch (IOException e) {
                    next.set(queue.size());
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** Pages that list many things stand high up. Begun last, one would keep a thread busy while the others have nothing left. */
    private static List<Output> shallowFirst(Collection<Output> outputs) {
        SortedMap<Long, List<Output>> byDepth = outputs.stream()
                .filter(output -> !(output instanceof Output.OfPage))
                .collect(Collectors.groupingBy(
                        output -> output.path()
                                .value()
                                .chars()
                                .filter(c -> c == '/')
                                .count(),
                        TreeMap::new,
                        Collectors.toList()));
        return byDepth.values().stream().flatMap(List::stream).toList();
    }

    /** Nobody may still be writing when the caller closes the staging. */
    private static void awaitEnd(ExecutorService pool) throws IOException {
        try {
            boolean ended = false;
            while (!ended) {
                ended = pool.awaitTermination(1, TimeUnit.MINUTES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while rendering");
        }
    }

    private static void join(Future<?> worker) throws IOException {
        try {
            worker.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw new IllegalStateException("rendering failed", cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while rendering");
        }
    }
}
