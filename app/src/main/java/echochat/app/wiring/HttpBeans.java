package echochat.app.wiring;

import echochat.app.Config;
import echochat.core.account.Sessions;
import echochat.core.workspace.ApiKeys;
import echochat.web.http.CallerArgument;
import echochat.web.http.Callers;
import echochat.web.http.CookieRules;
import echochat.web.http.Doorkeeper;
import echochat.web.http.ProblemHandler;
import echochat.web.http.ProblemWriter;
import echochat.web.http.SessionCookie;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/// What all controllers share: JSON, who calls, and errors.
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
public class HttpBeans {
    @Bean
    JsonMapper jsonMapper() {
        return JsonMapper.builder().build();
    }

    @Bean
    CookieRules cookieRules(Config config) {
        return new CookieRules(
                config.site().publicUrl().getScheme().equals("https"),
                config.site().framedByOthers());
    }

    @Bean
    SessionCookie sessionCookie(CookieRules rules) {
        return new SessionCookie(rules);
    }

    @Bean
    Callers callers(Sessions sessions, ApiKeys keys) {
        return new Callers(sessions, keys);
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper mapper) {
        return new ProblemWriter(mapper);
    }

    @Bean
    ProblemHandler problemHandler() {
        return new ProblemHandler();
    }

    @Bean
    WebMvcConfigurer mvc(JsonMapper mapper, Callers callers) {
        return new Mvc(mapper, callers);
    }

    private record Mvc(JsonMapper mapper, Callers callers) implements WebMvcConfigurer {
        @Override
        public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
            converters.withJsonConverter(new JacksonJsonHttpMessageConverter(mapper));
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new CallerArgument(callers));
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new Doorkeeper(callers)).addPathPatterns("/api/**");
        }

        @Override
        public void configureAsyncSupport(AsyncSupportConfigurer async) {
            async.setTaskExecutor(
                    new TaskExecutorAdapter(Executors.newVirtualThreadPerTaskExecutor()));
        }
    }
}
