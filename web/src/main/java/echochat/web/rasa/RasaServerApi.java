package echochat.web.rasa;

import echochat.web.http.ErrorBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What Rasa's server says about itself.
@RestController
@RequestMapping({"/rasa", "/rasa/{workspace:\\d{1,18}}"})
public final class RasaServerApi {
    private final RasaTargets targets;

    public RasaServerApi(RasaTargets targets) {
        this.targets = targets;
    }

    @GetMapping({"", "/"})
    public void hello(HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        response.getWriter().write("Hello from Rasa: " + ErrorBody.RASA_VERSION);
    }

    @GetMapping("/version")
    public void version(HttpServletResponse response) throws IOException {
        var version = new LinkedHashMap<String, Object>();
        version.put("version", ErrorBody.RASA_VERSION);
        version.put("minimum_compatible_version", "3.5.0");
        RasaBody.write(response, version);
    }

    @GetMapping("/status")
    public void status(
            @PathVariable(name = "workspace", required = false) @Nullable Long workspace,
            HttpServletResponse response)
            throws IOException {
        var bot = targets.bot(workspace);
        var status = new LinkedHashMap<String, Object>();
        status.put("model_file", bot.name() + ".echo");
        status.put("model_id", String.format(Locale.ROOT, "%032x", bot.id().value()));
        status.put("num_active_training_jobs", targets.activeTrainings(workspace));
        RasaBody.write(response, status);
    }

    /// Everything else is unknown, in the words of the web server below Rasa.
    @RequestMapping("/**")
    public void unknown(HttpServletRequest request) {
        var path = request.getRequestURI().replaceFirst("^/rasa(/\\d+(?=/|$))?", "");
        throw new SanicException(404, "Not Found", "Requested URL " + path + " not found");
    }
}
