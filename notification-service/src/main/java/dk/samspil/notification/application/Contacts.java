package dk.samspil.notification.application;

import dk.samspil.messaging.aggregate.Aggregates;
import dk.samspil.notification.domain.Contact;
import dk.samspil.notification.domain.ContactNews;
import dk.samspil.notification.domain.PersonId;

/** Everybody whom a mail was ever for, and everybody whom registration has told of. */
public interface Contacts extends Aggregates<PersonId, Contact, ContactNews> {}
