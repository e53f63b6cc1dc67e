package dk.samspil.notification.mail.tickets;

import dk.samspil.notification.domain.Language;

/** What every ticket says, in one language. */
record TicketWords(
        String ticket, String file, String name, String when, String where, String code, String picture, String note) {
    private static final TicketWords DANISH = new TicketWords(
            "Billet",
            "Billet.pdf",
            "Navn",
            "Hvornår",
            "Hvor",
            "Billetkode",
            "QR-kode med billetkoden ",
            "Vis billetten ved indgangen, på papir eller på telefonen. Den gælder for den, hvis navn står på den,"
                    + " og kun så længe tilmeldingen gælder. Bliver du forhindret, så meld afbud via linket i mailen.");

    private static final TicketWords ENGLISH = new TicketWords(
            "Ticket",
            "Ticket.pdf",
            "Name",
            "When",
            "Where",
            "Ticket code",
            "QR code with the ticket code ",
            "Show the ticket at the door, on paper or on your phone. It is for the person whose name it bears,"
                    + " and only as long as the registration holds. If you cannot come, please cancel by the link in"
                    + " the mail.");

    static TicketWords in(Language language) {
        return language == Language.DA ? DANISH : ENGLISH;
    }
}
