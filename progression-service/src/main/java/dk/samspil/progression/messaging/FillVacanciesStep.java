package dk.samspil.progression.messaging;

/** The researcher who could take one more municipality than before. */
record FillVacanciesStep(String researcher) {
    static final String NAME = "fill-vacancies";
}
