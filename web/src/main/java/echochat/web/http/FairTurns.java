package echochat.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Lets each request wait for those that came before it. A virtual thread runs until it has to
/// wait, so a client that always sends its next request at once would keep a processor for itself,
/// and others would wait for seconds.
public final class FairTurns implements RequestFilter {
    // To yield is advice to a platform thread; a virtual one goes to the end of the queue.
    @SuppressWarnings("ThreadPriorityCheck")
    @Override
    public void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Thread.yield();
        chain.doFilter(request, response);
    }
}
