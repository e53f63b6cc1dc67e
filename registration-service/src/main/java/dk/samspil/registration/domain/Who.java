package dk.samspil.registration.domain;

import java.time.Instant;
import java.util.Optional;

/** Who does something about a call, when, and why where a reason is given. */
public record Who(String by, Instant at, Optional<String> reason) {

    /** The timer, which needs no reason. */
    public static Who timer(Instant at) {
        return new Who("timer", at, Optional.empty());
    }

    Remark remark(Remark.Act act) {
        return new Remark(act, by, at, reason);
    }

    CallRemark remark(CallRemark.Act act) {
        return new CallRemark(act, by, at, reason);
    }
}
