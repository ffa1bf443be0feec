// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.training.Deelnemerregels.Gelezen;
import nl.baken.training.Deelnemerregels.Regel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts lines of people on the list of a session, however they came in. */
@Component
class Deelnemerinvoer {

    private final Persoonopslag personen;
    private final Deelnemeropslag deelnemers;
    private final Doelgroepopslag doelgroepen;
    private final Clock klok;

    Deelnemerinvoer(Persoonopslag personen, Deelnemeropslag deelnemers, Doelgroepopslag doelgroepen, Clock klok) {
        this.personen = personen;
        this.deelnemers = deelnemers;
        this.doelgroepen = doelgroepen;
        this.klok = klok;
    }

    /** As they are written; nothing is looked up. */
    Gelezen lees(Geheim tekst) {
        Gelezen gelezen = leesAlles(tekst);
        return new Gelezen(gelezen.regels(), Deelnemerregels.kort(gelezen.fouten()));
    }

    private Gelezen leesAlles(Geheim tekst) {
        return Deelnemerregels.lees(tekst.tekst(), doelgroepen.functies());
    }

    /** Also whether a mail address is somebody else's: that person would get the mail, the place and the certificate. */
    Gelezen leesEnVergelijk(Geheim tekst) {
        Gelezen gelezen = leesAlles(tekst);
        Map<Geheim, Geheim> namen = new HashMap<>();
        for (Regel regel : gelezen.regels()) {
            if (regel.mail() != null) {
                namen.put(regel.mail(), regel.naam());
            }
        }
        Set<Geheim> anders = personen.metAndereNaam(namen);
        List<String> fouten = new ArrayList<>(gelezen.fouten());
        gelezen.regels().stream()
                .filter(regel -> anders.contains(regel.mail()))
                .forEach(regel -> fouten.add("Regel " + regel.nummer()
                        + ": dit mailadres staat bij iemand met een andere naam. Vul het eigen mailadres in. Delen mensen"
                        + " dit adres? Laat het dan leeg."));
        return new Gelezen(gelezen.regels(), Deelnemerregels.kort(fouten));
    }

    /**
     * More people for a session, as lines of name, mail address and function. Who is in it already stays as it is.
     *
     * @param achteraf whether the session had begun, so that a list was made already
     * @throws Weigering on this field when a line can't be read; then nobody is added
     */
    void voegToe(Sessie sessie, @Nullable Geheim regels, String veld, boolean achteraf) {
        if (regels == null || regels.isLeeg()) {
            return;
        }
        Gelezen gelezen = leesEnVergelijk(regels);
        if (!gelezen.fouten().isEmpty()) {
            throw new Weigering(veld, String.join(" ", gelezen.fouten()));
        }
        gelezen.regels().forEach(regel -> voegToe(sessie, regel, achteraf));
    }

    /** @param achteraf whether the session had begun @return the person of this line */
    long voegToe(Sessie sessie, Regel regel, boolean achteraf) {
        long persoon = persoon(sessie, regel);
        deelnemers.voegToe(sessie.nummer(), persoon, regel.functie(), achteraf);
        return persoon;
    }

    long persoon(Sessie sessie, Regel regel) {
        return personen.persoon(regel.naam(), regel.mail(), sessie.organisatie(), klok.instant());
    }
}
