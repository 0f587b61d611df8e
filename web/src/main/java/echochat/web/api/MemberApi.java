package echochat.web.api;

import echochat.core.account.Caller;
import echochat.core.account.UserId;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.Member;
import echochat.core.workspace.Members;
import echochat.core.workspace.Role;
import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Who belongs to a workspace.
@RestController
@RequestMapping("/api/workspaces/{id}/members")
public final class MemberApi {
    private final Members members;

    public MemberApi(Members members) {
        this.members = members;
    }

    /// @param role `owner`, `admin`, `member` or `viewer`
    public record MemberRequest(@Nullable String email, @Nullable String role) {}

    public record MemberView(long userId, String email, String name, String role, Instant since) {
        static MemberView of(Member member) {
            return new MemberView(
                    member.user().id().value(),
                    member.user().email().value(),
                    member.user().name(),
                    member.role().word(),
                    member.since());
        }
    }

    @GetMapping
    public List<MemberView> listMembers(Caller caller, @PathVariable("id") long id) {
        return members.of(caller, new WorkspaceId(id)).stream().map(MemberView::of).toList();
    }

    /// Adds somebody, or changes the role of somebody who is there.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public MemberView putMember(
            Caller caller, @PathVariable("id") long id, @RequestBody MemberRequest request) {
        var role = role(request.role());
        return MemberView.of(members.put(caller, new WorkspaceId(id), request.email(), role));
    }

    @DeleteMapping("/{userId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void removeMember(
            Caller caller, @PathVariable("id") long id, @PathVariable("userId") long userId) {
        members.remove(caller, new WorkspaceId(id), new UserId(userId));
    }

    private static Role role(@Nullable String word) {
        return Stream.of(Role.values())
                .filter(role -> role.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(Problem.ROLE_UNKNOWN, word == null ? "" : word));
    }
}
