package dk.samspil.notification.mail;

import dk.samspil.notification.application.Mails;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A store's view from a process that is killed: after so many changes nothing it does has an effect any more, and it
 * hears of nothing. The last change is made, or not, without the process knowing.
 */
final class Mortal {
    private final AtomicInteger life;
    private final boolean makesTheLast;
    private final AtomicBoolean dead = new AtomicBoolean();

    Mortal(int changes, boolean makesTheLast) {
        this.life = new AtomicInteger(changes);
        this.makesTheLast = makesTheLast;
    }

    /** What a process that is gone can't do any more. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    boolean isDead() {
        return dead.get();
    }

    Mails of(Mails mails) {
        return (Mails) Proxy.newProxyInstance(
                Mails.class.getClassLoader(), new Class<?>[] {Mails.class}, (_, method, arguments) -> {
                    if (dead.get()) throw new Killed();
                    var last = method.getName().equals("change") && life.decrementAndGet() == 0;
                    if (last && !makesTheLast) throw die();
                    try {
                        var answer = method.invoke(mails, arguments);
                        if (last) throw die();
                        // Another sender may have been the last meanwhile: then nobody hears of this one either.
                        if (dead.get()) throw new Killed();
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNull(e.getCause());
                    }
                });
    }

    private Killed die() {
        dead.set(true);
        return new Killed();
    }
}
