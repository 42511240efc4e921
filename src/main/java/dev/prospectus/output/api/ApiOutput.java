package dev.prospectus.output.api;

import dev.prospectus.plan.Edition;
import dev.prospectus.plan.Output;
import dev.prospectus.plan.OutputFormat;
import dev.prospectus.plan.OutputPath;
import dev.prospectus.plan.Routes;
import java.util.ArrayList;
import java.util.List;

/** Every file of the JSON interface, its schemas, and the OpenAPI document that names them all. */
public final class ApiOutput implements OutputFormat {

    @Override
    public String name() {
        return "api";
    }

    @Override
    public List<Output> plan(Edition edition) {
        return edition.catalogue().tellsOfProgrammes()
                ? List.of(new Output.Folder(top(), false, () -> files(edition)))
                : List.of();
    }

    private static OutputPath top() {
        return new OutputPath(Routes.file(Routes.API).segments().get(0));
    }

    private static List<Output> files(Edition edition) {
        List<ApiFile<?>> kinds = new ApiFiles(edition).all();
        List<Output> outputs = new ArrayList<>();
        kinds.forEach(kind -> add(outputs, kind, edition));
        outputs.add(new Output.Bytes(Routes.file(ApiFiles.OPEN_API), () -> new OpenApiText(edition).of(kinds)));
        return outputs;
    }

    private static <T> void add(List<Output> outputs, ApiFile<T> kind, Edition edition) {
        Shape<T> whole = kind.whole(edition);
        for (ApiFile.Entry<T> file : kind.entries()) {
            outputs.add(new Output.Bytes(
                    Routes.file(file.path()), () -> bytes(whole, file.content().get())));
        }
        outputs.add(new Output.Bytes(Routes.file(kind.schema()), () -> SchemaText.of(kind, edition)));
    }

    private static <T> byte[] bytes(Shape<T> whole, T content) {
        return JsonText.object(json -> whole.writeKeys(json, content));
    }
}
