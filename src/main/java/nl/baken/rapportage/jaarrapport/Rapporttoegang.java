// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Who knows of a report: who steers by figures, and who is asked something about it for as long as that takes. No client
 * is in it, so a role is ground enough to read; every count is for the team leader only, who knows the cases.
 */
@Component
class Rapporttoegang {

    /** The ground of who writes a report. */
    static final String SCHRIJVER = "jaarrapport";

    /** The ground of who is asked what they think of it. */
    static final String PARTIJ = "afstemming van een rapport";

    static final String ROLGROND = "rol";

    private static final Set<Rol> LEZERS = Set.of(Rol.BELEIDSMEDEWERKER, Rol.MANAGER, Rol.TEAMLEIDER_ZC);

    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;

    Rapporttoegang(Toegang toegang, ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
    }

    Medewerker wie() {
        return toegang.medewerker();
    }

    /** What this person sees of a report. @param alles every count @param concept also what is not published yet @param schrijft may count again */
    record Blik(boolean alles, boolean concept, boolean schrijft) {}

    /** @throws NietGevonden when figures are not for this person */
    void eisLezer() {
        if (LEZERS.stream().noneMatch(wie()::heeft)) {
            throw new NietGevonden();
        }
    }

    /** Also in the log. @throws NietGevonden when it is not for this person */
    Blik eis(RapportNummer nummer, String wat) {
        List<String> gronden = gronden(nummer);
        boolean lezer = LEZERS.stream().anyMatch(wie()::heeft);
        if (!lezer && gronden.isEmpty()) {
            gebeurtenissen.publishEvent(Inzage.geweigerd(wat, nummer.waarde()));
            throw new NietGevonden();
        }
        gebeurtenissen.publishEvent(Inzage.van(wat, nummer.waarde(), gronden.isEmpty() ? ROLGROND : gronden.get(0)));
        boolean alles = wie().heeft(Rol.TEAMLEIDER_ZC);
        return new Blik(alles, alles || !gronden.isEmpty(), gronden.contains(SCHRIJVER));
    }

    /** @throws NietGevonden when this person doesn't write it */
    void eisSchrijver(RapportNummer nummer) {
        toegang.eisBetrokken(nummer.waarde());
        if (!gronden(nummer).contains(SCHRIJVER)) {
            throw new NietGevonden();
        }
    }

    List<String> gronden(RapportNummer nummer) {
        return toegang.nummers(nummer.waarde(), wie()).stream()
                .map(Toegang.Betrokken::grond)
                .toList();
    }
}
