package dk.samspil.registration.web;

import dk.samspil.kit.web.PlainText;
import org.jspecify.annotations.Nullable;

/** Why a municipality leaves. */
record WithdrawalRequest(
        @Nullable @PlainText(max = 500, lines = true) String reason) {}
