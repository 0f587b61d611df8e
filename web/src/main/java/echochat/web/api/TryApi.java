package echochat.web.api;

import echochat.core.chat.Chat;
import echochat.core.chat.Message;
import echochat.core.chat.SampleBot;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.web.api.ChatApi.ChatRequest;
import echochat.web.http.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The sample bot of the home page: no account needed, nothing kept, not too often.
@RestController
@RequestMapping("/api/try")
public final class TryApi {
    private final Chat chat;
    private final SampleBot sample;
    private final RateLimit limit;

    /// @param chat with the sample bot, keeping nothing
    public TryApi(Chat chat, SampleBot sample, RateLimit limit) {
        this.chat = chat;
        this.sample = sample;
        this.limit = limit;
    }

    /// What was measured on this machine when the sample bot was trained.
    ///
    /// @param ready false until it is trained; the figures are 0 then
    public record TryFigures(
            boolean ready,
            int trainedSentences,
            double trainingMilliseconds,
            double answerMicroseconds) {
        static TryFigures of(SampleBot.Figures figures) {
            return new TryFigures(
                    true,
                    figures.trainedSentences(),
                    figures.trainingMilliseconds(),
                    figures.answerMicroseconds());
        }
    }

    @Open
    @GetMapping
    public TryFigures trySampleFigures() {
        return sample.figures().map(TryFigures::of).orElse(new TryFigures(false, 0, 0, 0));
    }

    @Open
    @PostMapping
    public List<ReplyView> trySample(HttpServletRequest http, @RequestBody ChatRequest request) {
        limit.take(http.getRemoteAddr())
                .ifPresent(
                        wait -> {
                            var seconds = wait.toSeconds() + 1;
                            var notice = Problem.TRIED_TOO_OFTEN.with(seconds);
                            throw new ProblemException(notice, wait);
                        });
        if (sample.figures().isEmpty()) {
            throw new ProblemException(Problem.SAMPLE_NOT_READY);
        }
        var message = new Message(SampleBot.WORKSPACE, request.from(), request.text());
        return ReplyView.of(message.sender(), chat.answer(message));
    }
}
