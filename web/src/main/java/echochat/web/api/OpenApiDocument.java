package echochat.web.api;

import echochat.web.http.Open;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The description of the studio API, made from the controllers by a test and kept in the jar.
@RestController
public final class OpenApiDocument {
    @Open
    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    public Resource getOpenApi() {
        return new ClassPathResource("openapi.json");
    }
}
