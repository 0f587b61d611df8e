package echochat.web.backend;

import java.util.List;

/// What is wrong with a request's body, in the shape and words of FastAPI.
///
/// @param loc the way to it, such as `["body", "format"]`; steps are names and numbers
/// @param msg for people
/// @param type for programs, such as `missing`
record Fault(String type, List<Object> loc, String msg) {
    Fault {
        loc = List.copyOf(loc);
    }
}
