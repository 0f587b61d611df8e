package echochat.core.account;

import java.time.Duration;

/// A user and the secret that proves it from now on.
public record SignedIn(User user, Secret secret, Duration lifetime) {}
