// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Rechtenmatrix;
import nl.baken.toegang.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Who is involved with which signal, and what is written down of it. */
@Service
class Boekhouding {

    static final String MELDER = "melder";
    static final String ESCALATIE = "uitblijvend antwoord";
    static final String ZELFMELDING = "melding door slachtoffer zelf";

    private final Toegang toegang;
    private final Rechtenmatrix rechten;
    private final Termijnen termijnen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Boekhouding(
            Toegang toegang,
            Rechtenmatrix rechten,
            Termijnen termijnen,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.toegang = toegang;
        this.rechten = rechten;
        this.termijnen = termijnen;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    void begin(SignaalNummer nummer) {
        termijnen.start("T01", nummer.waarde(), klok.instant());
        meld("signaal vastgelegd", nummer);
    }

    /** There will be no triage here. */
    void geenTriage(SignaalNummer nummer) {
        termijnen.vervallen("T01", nummer.waarde());
    }

    Date vanafNu(String regel) {
        return Date.from(termijnen.vervalt(regel, klok.instant()));
    }

    void meld(String wat, SignaalNummer nummer) {
        meld(wat, nummer, "betrokkenheid");
    }

    void meld(String wat, SignaalNummer nummer, String grond) {
        gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), grond));
    }

    /** Something was seen by who may see it. */
    void zag(String wat, String nummer, String grond) {
        gebeurtenissen.publishEvent(Inzage.van(wat, nummer, grond));
    }

    /** As {@link Toegang#eisInzage}, but chasing an answer is no ground to see the signal. */
    void eisInzage(SignaalNummer nummer) {
        Set<String> gronden = gronden(nummer, toegang.medewerker());
        if (!gronden.isEmpty() && gronden.stream().noneMatch(this::kent)) {
            gebeurtenissen.publishEvent(Inzage.geweigerd("signaal", nummer.waarde()));
            throw new NietGevonden();
        }
        toegang.eisInzage("signaal", nummer.waarde());
    }

    /** @throws NietGevonden when this person neither reported the signal nor works on it */
    void eisLezer(SignaalNummer nummer) {
        if (!isLezer(nummer)) {
            throw new NietGevonden();
        }
    }

    boolean isLezer(SignaalNummer nummer) {
        Medewerker wie = toegang.medewerker();
        return wie == Medewerker.SYSTEEM || gronden(nummer, wie).stream().anyMatch(this::kent);
    }

    /** @throws NietGevonden when this person did not report the signal under the own name */
    void eisMelder(SignaalNummer nummer) {
        if (!gronden(nummer, toegang.medewerker()).contains(MELDER)) {
            throw new NietGevonden();
        }
    }

    boolean isBehandelaar(SignaalNummer nummer, Medewerker wie) {
        return wie == Medewerker.SYSTEEM || gronden(nummer, wie).stream().anyMatch(this::leest);
    }

    /** @throws NietGevonden when this person does not work on the signal, though perhaps reported it */
    void eisBehandelaar(SignaalNummer nummer) {
        if (!isBehandelaar(nummer, toegang.medewerker())) {
            throw new NietGevonden();
        }
    }

    List<String> nummers(Medewerker wie, boolean alsMelder) {
        return toegang.nummers(SignaalNummer.VOORVOEGSEL, wie).stream()
                .filter(betrokken -> alsMelder ? betrokken.grond().equals(MELDER) : leest(betrokken.grond()))
                .map(Toegang.Betrokken::nummer)
                .distinct()
                .toList();
    }

    /** Has a page of the signal; the reporter has one without what others wrote. */
    private boolean kent(String grond) {
        return rechten.relatie(grond).blad();
    }

    private boolean leest(String grond) {
        return rechten.relatie(grond).ziet().contains(Compartiment.SIGNAAL);
    }

    private Set<String> gronden(SignaalNummer nummer, Medewerker wie) {
        return toegang.nummers(nummer.waarde(), wie).stream()
                .map(Toegang.Betrokken::grond)
                .collect(Collectors.toSet());
    }
}
