package dk.samspil.progression.domain;

import java.util.SortedSet;
import java.util.TreeSet;

/** What a researcher knows about: themes, and regions of the country. */
public record Expertise(SortedSet<String> themes, SortedSet<RegionCode> regions) {
    public Expertise {
        themes = new TreeSet<>(themes);
        regions = new TreeSet<>(regions);
    }
}
