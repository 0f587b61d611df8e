package echochat.clients;

import echochat.core.backend.CallBackReceiver;
import echochat.core.backend.ForeignId;
import echochat.core.backend.JobNews;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/// Tells a front end by `PATCH {NEXT_API_URL}/training-jobs/{id}` how a training goes.
public final class HttpCallBacks implements CallBackReceiver {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final JsonServer frontEnd;

    /// @param nextApiUrl such as `http://localhost:3000/api`
    /// @param token sent as bearer; empty for none
    public HttpCallBacks(URI nextApiUrl, String token) {
        frontEnd = new JsonServer(nextApiUrl, token);
    }

    @Override
    public void tell(ForeignId trainingJob, JobNews news) throws NotTakenException {
        var id = URLEncoder.encode(trainingJob.text(), StandardCharsets.UTF_8);
        try {
            frontEnd.tell("PATCH", "/training-jobs/" + id, asJson(news), LIMIT);
        } catch (OutsideException refused) {
            throw new NotTakenException(refused.getMessage());
        }
    }

    private static Map<String, Object> asJson(JobNews news) {
        var json = new LinkedHashMap<String, Object>();
        json.put("status", news.status());
        if (!news.status().equals("failed")) {
            json.put("progress", news.progress());
        }
        json.put("log", news.log());
        if (news.modelPath() != null) {
            json.put("model_path", news.modelPath());
            json.put("modelPath", news.modelPath());
        }
        if (news.finishedAt() != null && !news.status().equals("failed")) {
            json.put("finishedAt", news.finishedAt().truncatedTo(ChronoUnit.MILLIS).toString());
        }
        return json;
    }
}
