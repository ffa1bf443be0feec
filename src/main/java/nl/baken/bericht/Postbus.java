// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import java.time.Clock;
import java.util.regex.Pattern;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.bericht.Agendapunt;
import nl.baken.gedeeld.bericht.Mailadres;
import nl.baken.gedeeld.bericht.Mailbericht;
import nl.baken.gedeeld.bericht.Mailintrekking;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a mail in the transaction of the act that asks for it; what can't be a mail takes the act back. */
@Component
class Postbus {

    /** No address and no name fits in it, for logs and the page of the administrator show it. */
    private static final Pattern KENMERK = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/._-]{0,119}");
    /** A line break in a header would begin a header of somebody else's making. */
    private static final Pattern REGELEINDE = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    private final Uitgaandopslag opslag;
    private final Clock klok;

    Postbus(Uitgaandopslag opslag, Clock klok) {
        this.opslag = opslag;
        this.klok = klok;
    }

    /** @throws Weigering when the address is not one mail address */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(Mailbericht bericht) {
        if (!KENMERK.matcher(bericht.kenmerk()).matches()) {
            throw new IllegalArgumentException("Not a mark of a mail: letters, digits and / . _ - only");
        }
        eisEenRegel(bericht.onderwerp());
        if (bericht.agenda() != null) {
            eisAgenda(bericht.agenda());
        }
        if (!Mailadres.klopt(bericht.aan())) {
            throw new Weigering(Mailadres.FOUT);
        }
        opslag.voegToe(bericht, klok.instant());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(Mailintrekking intrekking) {
        opslag.trekIn(intrekking.kenmerk());
    }

    private static void eisAgenda(Agendapunt punt) {
        eisEenRegel(punt.uid());
        eisEenRegel(punt.titel());
        if (!punt.einde().isAfter(punt.begin())) {
            throw new IllegalArgumentException("What is in a calendar ends after it begins");
        }
    }

    private static void eisEenRegel(String kop) {
        if (kop.isBlank() || REGELEINDE.matcher(kop).find()) {
            throw new IllegalArgumentException("A header of a mail is one line");
        }
    }
}
