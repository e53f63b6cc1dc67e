package dk.samspil.registration.domain;

/** In which language somebody is written to. */
public enum Language {
    DA,
    EN
}
