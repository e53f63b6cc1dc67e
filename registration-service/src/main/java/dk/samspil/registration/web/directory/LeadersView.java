package dk.samspil.registration.web.directory;

import java.util.List;

/** Who leads a school. */
record LeadersView(String school, List<ContactView> leaders) {}
