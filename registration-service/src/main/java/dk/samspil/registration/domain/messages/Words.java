package dk.samspil.registration.domain.messages;

import dk.samspil.registration.domain.Title;

/** What a message says, in both languages: a subject of one line, and a text of several paragraphs. */
public record Words(Title subject, Title body) {}
