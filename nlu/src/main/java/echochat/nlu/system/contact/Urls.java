package echochat.nlu.system.contact;

import echochat.nlu.system.value.SystemValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Web addresses. With a scheme or `www.` any host will do; without, it must end in a top-level
/// domain that is well known, so that a missing space after a full stop makes no address.
final class Urls {
    private static final String SCHEME_END = "://";
    private static final int LONGEST = 2_048;
    private static final String OPENING = "(<[{\"'«„“‚‘¿¡";
    private static final String CLOSING = ".,;:!?)>]}\"'»“”’*";
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "ftps", "ws", "wss");
    private static final Set<String> TOPS =
            Set.of(
                    "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "io", "ai",
                    "dev", "app", "co", "me", "tv", "eu", "de", "at", "ch", "fr", "be", "es", "mx",
                    "ar", "cl", "pe", "uk", "us", "ca", "au", "nz", "ie", "it", "pt", "nl", "pl",
                    "cz", "dk", "se", "no", "fi", "ru", "ua", "tr", "gr", "in", "cn", "jp", "kr",
                    "br", "za", "online", "shop", "site", "store", "tech", "cloud", "blog", "xyz");

    private Urls() {}

    static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        for (int start = 0; start < text.length(); ) {
            var end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            chunk(text, start, end).ifPresent(found::add);
            start = end + 1;
        }
        return found;
    }

    /// A run of signs without a space holds one address at most, with punctuation around it.
    private static Optional<Found> chunk(String text, int from, int to) {
        var start = from;
        var end = to;
        while (start < end && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (end - start > LONGEST) {
            return Optional.empty();
        }
        while (end > start && isAfter(text, start, end)) {
            end--;
        }
        var address = text.substring(start, end);
        var begin = start;
        return domain(address)
                .map(
                        host ->
                                new Found(
                                        begin,
                                        begin + address.length(),
                                        new SystemValue.Url(address, HostName.withoutWww(host))));
    }

    /// A closing parenthesis belongs to the address if one opens for it.
    private static boolean isAfter(String text, int start, int end) {
        var last = text.charAt(end - 1);
        return CLOSING.indexOf(last) >= 0 && !(last == ')' && isBalanced(text, start, end));
    }

    private static boolean isBalanced(String text, int start, int end) {
        var open = 0;
        for (int at = start; at < end; at++) {
            open += text.charAt(at) == '(' ? 1 : 0;
            open -= text.charAt(at) == ')' ? 1 : 0;
        }
        return open >= 0;
    }

    private static Optional<String> domain(String address) {
        var scheme = address.indexOf(SCHEME_END);
        if (scheme >= 0) {
            var isKnown = SCHEMES.contains(address.substring(0, scheme).toLowerCase(Locale.ROOT));
            return isKnown
                    ? host(address.substring(scheme + SCHEME_END.length())).filter(Urls::isHost)
                    : Optional.empty();
        }
        return host(address).filter(host -> isHost(host) && isClear(host));
    }

    /// `done.So` is a sentence that ends and another that begins.
    private static boolean isClear(String host) {
        var lower = host.toLowerCase(Locale.ROOT);
        var top = host.substring(host.lastIndexOf('.') + 1);
        var isName = top.equals(lower.substring(lower.length() - top.length())) || isUpper(host);
        return lower.equals("localhost")
                || (HostName.isDomain(lower)
                        && (lower.startsWith("www.")
                                || (isName && TOPS.contains(top.toLowerCase(Locale.ROOT)))));
    }

    private static boolean isUpper(String host) {
        return host.equals(host.toUpperCase(Locale.ROOT));
    }

    private static boolean isHost(String host) {
        return HostName.isDomain(host)
                || HostName.isLabel(host)
                || host.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    }

    /// What stands before port, path and query; an e-mail address has none.
    private static Optional<String> host(String rest) {
        var end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        var host = rest.substring(0, end);
        var isPortProper = end == rest.length() || rest.charAt(end) != ':' || isPort(rest, end + 1);
        return host.isEmpty() || host.indexOf('@') >= 0 || !isPortProper
                ? Optional.empty()
                : Optional.of(host);
    }

    private static boolean isPort(String rest, int from) {
        var end = from;
        while (end < rest.length() && rest.charAt(end) >= '0' && rest.charAt(end) <= '9') {
            end++;
        }
        var isEnd = end == rest.length() || "/?#".indexOf(rest.charAt(end)) >= 0;
        return end > from && end - from <= 5 && isEnd;
    }
}
