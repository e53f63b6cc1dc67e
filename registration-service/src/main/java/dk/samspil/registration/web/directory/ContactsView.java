package dk.samspil.registration.web.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** By whom a municipality is reached. */
record ContactsView(String municipality, @Nullable ContactView head, List<ContactView> administration) {}
