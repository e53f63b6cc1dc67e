package dk.samspil.notification.domain.rights;

import java.util.Optional;

/** How a choice came about. */
public sealed interface Way {

    /** By the link in a mail, which needs no login. */
    record OwnLink() implements Way {}

    /** @param by the person's subject, as their login gives it */
    record LoggedIn(String by) implements Way {}

    /**
     * A coordinator did it for them.
     *
     * @param by the coordinator's subject
     * @param reason in their words
     */
    record OnBehalf(String by, String reason) implements Way {}

    /** Whose login it was; nobody's where a link was enough. */
    default Optional<String> who() {
        return switch (this) {
            case OwnLink _ -> Optional.empty();
            case LoggedIn(var by) -> Optional.of(by);
            case OnBehalf(var by, var _) -> Optional.of(by);
        };
    }

    /** In their words, where somebody had to say. */
    default Optional<String> why() {
        return this instanceof OnBehalf(var _, var reason) ? Optional.of(reason) : Optional.empty();
    }

    /** The name in the API and in the store. */
    default String code() {
        return switch (this) {
            case OwnLink _ -> "own-link";
            case LoggedIn _ -> "logged-in";
            case OnBehalf _ -> "on-behalf";
        };
    }
}
