package dk.samspil.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The accounts of the login page, all with the same password. */
final class Accounts implements UserDetailsService {

    private final Map<String, Account> byUsername;
    private final String encodedPassword;

    Accounts(List<Account> accounts, String encodedPassword) {
        // Asked for here so that a mistake in the list stops the start and not somebody's login.
        accounts.forEach(Account::actor);
        this.byUsername =
                accounts.stream().collect(Collectors.toUnmodifiableMap(Account::username, Function.identity()));
        this.encodedPassword = encodedPassword;
    }

    Optional<Account> find(String username) {
        return Optional.ofNullable(byUsername.get(username));
    }

    /** A new object each time: signing in erases the password of the one it got. */
    @Override
    public UserDetails loadUserByUsername(String username) {
        return find(username)
                .map(account -> User.withUsername(username)
                        .password(encodedPassword)
                        .roles(account.actor().role().name())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
