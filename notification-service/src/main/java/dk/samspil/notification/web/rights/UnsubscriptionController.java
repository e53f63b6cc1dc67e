package dk.samspil.notification.web.rights;

import dk.samspil.kit.web.FieldError;
import dk.samspil.kit.web.Problem;
import dk.samspil.messaging.aggregate.Versioned;
import dk.samspil.notification.application.Contacts;
import dk.samspil.notification.application.rights.AllPreferences;
import dk.samspil.notification.application.rights.ChangePreferences;
import dk.samspil.notification.application.rights.UnsubscribeTokens;
import dk.samspil.notification.application.rights.Unsubscription;
import dk.samspil.notification.domain.PersonId;
import dk.samspil.notification.domain.rights.Preferences;
import dk.samspil.notification.domain.rights.Stance;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One category of mails, for whoever holds the token of a link in such a mail. Reading changes nothing. */
@RestController
@RequestMapping("/api/notification/unsubscription")
@Tag(name = "Preferences")
class UnsubscriptionController {
    static final String HEADER = "Unsubscribe-Token";

    private final UnsubscribeTokens tokens;
    private final AllPreferences preferences;
    private final Contacts contacts;
    private final ChangePreferences change;

    UnsubscriptionController(
            UnsubscribeTokens tokens, AllPreferences preferences, Contacts contacts, ChangePreferences change) {
        this.tokens = tokens;
        this.preferences = preferences;
        this.contacts = contacts;
        this.change = change;
    }

    /** Whose it is stays untold. */
    record UnsubscriptionView(String category, boolean declined) {}

    /** @param declined false to get such mails again */
    record WishRequest(@NotNull Boolean declined) {}

    @GetMapping
    @PermitAll
    @Operation(
            summary = "The category of mails that the link is for, and whether it is declined",
            description = "404 NOT_FOUND for a token that was never given out.")
    ResponseEntity<UnsubscriptionView> show(@RequestHeader(name = HEADER, required = false) @Nullable String token) {
        var wish = open(token);
        return answer(wish, stance(wish.person()).declines(wish.category()));
    }

    @PostMapping
    @PermitAll
    @Operation(
            summary = "Declines the category, as mail programs do with one click (RFC 8058); again changes nothing",
            description = "The body is the form List-Unsubscribe=One-Click; no cookie, no login. 422 INVALID for"
                    + " another body; 404 NOT_FOUND for a token that was never given out.")
    ResponseEntity<UnsubscriptionView> oneClick(
            @RequestHeader(name = HEADER, required = false) @Nullable String token, InputStream body)
            throws IOException {
        var wish = open(token);
        if (!OneClick.isIn(body))
            throw Problem.invalid(
                    new FieldError("List-Unsubscribe", "ONE_CLICK", "The form must say List-Unsubscribe=One-Click."));
        return carriedOut(wish, true);
    }

    @PutMapping
    @PermitAll
    @Operation(
            summary = "Declines the category, or takes that back; again changes nothing",
            description = "422 INVALID; 404 NOT_FOUND for a token that was never given out.")
    ResponseEntity<UnsubscriptionView> choose(
            @RequestHeader(name = HEADER, required = false) @Nullable String token,
            @Valid @RequestBody WishRequest request) {
        return carriedOut(open(token), request.declined());
    }

    /**
     * An erased person gets no mails: what they wish is so, and nothing is written about them. Of somebody whose details
     * have not come yet, as while the service is rebuilt, the wish is kept.
     */
    private ResponseEntity<UnsubscriptionView> carriedOut(Unsubscription wish, boolean declined) {
        change.handle(wish, declined);
        return answer(wish, declined);
    }

    private Stance stance(PersonId person) {
        var chosen = preferences.find(person).map(Versioned::state).orElseGet(() -> Preferences.of(person));
        return new Stance(chosen, contacts.complainedAt(person));
    }

    private static ResponseEntity<UnsubscriptionView> answer(Unsubscription wish, boolean declined) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new UnsubscriptionView(wish.category().code(), declined));
    }

    private Unsubscription open(@Nullable String token) {
        return Optional.ofNullable(token).flatMap(tokens::open).orElseThrow(() -> Problem.notFound("unsubscribe link"));
    }
}
