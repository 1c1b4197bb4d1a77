package dev.diskover.kernel.adapter.rest.openapi;

import dev.diskover.kernel.adapter.rest.Problem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Refusals as a document shows them: the codes there are, the form of a problem, and an example of each. */
final class ProblemAnswers {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)+|unauthorized|forbidden");
    private static final String SOME_DETAIL = "A sentence for people that says what is wrong";

    /** One that operations share. */
    static APIResponse of(CommonAnswer answer) {
        var response = OASFactory.createAPIResponse()
                .description(String.join(", ", answer.codes()))
                .content(content());
        add(answer, response);
        return response;
    }

    static APIResponse referenceTo(CommonAnswer answer) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + answer.componentName());
    }

    /**
     * Gives one that an operation tells of by its codes alone its form.
     *
     * @param common what everybody may be refused with under the same status
     */
    static void complete(String status, APIResponse told, Optional<CommonAnswer> common) {
        if (told.getContent() == null && told.getRef() == null) {
            told.content(content());
            codes(told.getDescription()).forEach(code -> addExample(told, status, code, SOME_DETAIL));
            common.ifPresent(answer -> add(answer, told));
        }
    }

    private static void add(CommonAnswer answer, APIResponse response) {
        addExample(response, answer.status(), answer.codes().getFirst(), answer.detail());
        answer.headers().forEach((name, description) -> response.addHeader(name, header(description)));
    }

    private static void addExample(APIResponse response, String status, String code, String detail) {
        var example = OASFactory.createExample().value(example(Integer.parseInt(status), code, detail));
        response.getContent().getMediaType(Problem.MEDIA_TYPE).addExample(code, example);
    }

    /** The codes that a description begins with; sentences may follow. */
    private static List<String> codes(String description) {
        return Arrays.stream(description == null ? new String[0] : description.split("[,;:] | ", -1))
                .takeWhile(word -> CODE.matcher(word).matches())
                .toList();
    }

    private static Content content() {
        var problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem);
    }

    private static Map<String, Object> example(int status, String code, String detail) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "/problems/" + code);
        example.put("title", Problem.title(status));
        example.put("status", status);
        example.put("detail", detail);
        example.put("instance", "/v1/…");
        example.put("code", code);
        example.put("request_id", "0199aaaa-0000-7000-8000-000000000001");
        return example;
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }

    private ProblemAnswers() {}
}
