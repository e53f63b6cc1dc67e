package dk.samspil.registration.web;

/** Why an application waits. */
record Because(String code, String da, String en) {}
