package dk.samspil.notification.domain.rights;

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

    /** The name in the API and in the store. */
    default String code() {
        return switch (this) {
            case OwnLink _ -> "own-link";
            case LoggedIn _ -> "logged-in";
            case OnBehalf _ -> "on-behalf";
        };
    }
}
