package dk.samspil.conference.web;

import dk.samspil.conference.domain.Title;

/** A title in both languages. */
record TitleView(String da, String en) {
    static TitleView of(Title title) {
        return new TitleView(title.da(), title.en());
    }
}
