package echochat.app;

import echochat.core.account.Caller;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import java.util.List;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Lets springdoc look at the controllers, for the document of the studio API.
@Configuration(proxyBeanMethods = false)
@Import({
    SpringDocConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocWebMvcConfiguration.class
})
class OpenApiBeans {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
    }

    @Bean
    ModelConverter recordComponents() {
        return new RecordSchemas();
    }

    @Bean
    OpenAPI head() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("EchoChat studio API")
                                .version("1")
                                .description(
                                        "Errors are {error, code, mend}. Changes made with a session"
                                                + " cookie carry the cookie XSRF-TOKEN in the header"
                                                + " X-XSRF-TOKEN; API keys are sent as bearer."));
    }

    @Bean
    GlobalOpenApiCustomizer studioOnly() {
        return document -> {
            var studio = new Paths();
            document.getPaths().entrySet().stream()
                    .filter(path -> path.getKey().startsWith("/api/"))
                    .filter(path -> !path.getKey().equals("/api/openapi.json"))
                    .forEach(path -> studio.addPathItem(path.getKey(), path.getValue()));
            document.setPaths(studio);
            document.setServers(List.of());
        };
    }
}
