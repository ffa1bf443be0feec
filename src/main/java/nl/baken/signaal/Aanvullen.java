// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.taak.Concepten;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A reporter adds what is known by now to the own signal, as long as somebody works on it. Who entered a signal for
 * somebody else is its reporter here: that is whom the other calls again.
 */
@Service
public class Aanvullen {

    private static final String AFGEROND = "Dit signaal is afgerond. Meld wat je nu weet als een nieuw signaal.";
    private static final String CONCEPT = "signaal-aanvullen/";

    private final Signaalopslag signalen;
    private final Aanvullingen aanvullingen;
    private final Concepten concepten;
    private final Toegang toegang;
    private final Boekhouding boekhouding;

    Aanvullen(
            Signaalopslag signalen,
            Aanvullingen aanvullingen,
            Concepten concepten,
            Toegang toegang,
            Boekhouding boekhouding) {
        this.signalen = signalen;
        this.aanvullingen = aanvullingen;
        this.concepten = concepten;
        this.toegang = toegang;
        this.boekhouding = boekhouding;
    }

    /** Whether this person may add something now. */
    @Transactional(readOnly = true)
    public boolean mag(SignaalNummer nummer) {
        boekhouding.eisLezer(nummer);
        return isMelder(nummer) && signalen.lees(nummer).isOpen();
    }

    /**
     * @throws NietGevonden when this person did not report the signal
     * @throws Weigering when nobody works on it any more
     */
    @Transactional(readOnly = true)
    public void eisMag(SignaalNummer nummer) {
        eisMelder(nummer);
        if (!signalen.lees(nummer).isOpen()) {
            throw new Weigering(AFGEROND);
        }
    }

    /**
     * @param rij made with the page, so that sending twice adds once
     * @throws NietGevonden when this person did not report the signal
     * @throws Weigering when nobody works on it any more
     */
    @Transactional
    public void vulAan(SignaalNummer nummer, UUID rij, VulSignaalAan opdracht) {
        eisMelder(nummer);
        // Held, so that nothing is added to a signal that is being anonymised.
        boolean open = signalen.houdVast(nummer).isOpen();
        if (!open && !aanvullingen.bestaat(nummer, rij)) {
            throw new Weigering(AFGEROND);
        }
        if (open && aanvullingen.voegToe(nummer, rij, opdracht.tekst())) {
            boekhouding.meld("signaal aangevuld", nummer, Boekhouding.MELDER);
        }
        concepten.wis(CONCEPT + nummer, toegang.medewerker());
    }

    /** Keeps what is being typed; a draft that comes in after its form was sent is stale. */
    @Transactional
    public void bewaarConcept(SignaalNummer nummer, UUID rij, Map<String, List<String>> getypt) {
        eisMelder(nummer);
        if (signalen.houdVast(nummer).isOpen() && !aanvullingen.bestaat(nummer, rij)) {
            concepten.bewaar(CONCEPT + nummer, toegang.medewerker(), getypt);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Map<String, List<String>>> concept(SignaalNummer nummer) {
        eisMelder(nummer);
        return concepten.lees(CONCEPT + nummer, toegang.medewerker());
    }

    /** The own texts back. @throws NietGevonden when this person did not report the signal under the own name */
    @Transactional(readOnly = true)
    public List<Aanvulling> eigen(SignaalNummer nummer) {
        boekhouding.eisMelder(nummer);
        return aanvullingen.van(nummer);
    }

    /** A signal with something new from its reporter. */
    public record Nieuw(String nummer, Instant op) {}

    /** The signals this person works on in which nobody has read what the reporter added. */
    @Transactional(readOnly = true)
    public List<Nieuw> ongelezen(Medewerker wie) {
        return aanvullingen.ongelezen(boekhouding.nummers(wie, false)).stream()
                .map(ongelezen -> new Nieuw(ongelezen.nummer(), ongelezen.op()))
                .toList();
    }

    /** Nobody can add any more: what was being typed goes with the rest. */
    void sluit(SignaalNummer nummer) {
        concepten.wis(CONCEPT + nummer);
    }

    /** After anonymising only the ended ground still tells who reported; that person may hear that it is over. */
    private void eisMelder(SignaalNummer nummer) {
        if (!isMelder(nummer)) {
            toegang.eisOoitBetrokken(nummer.waarde(), Boekhouding.MELDER);
        }
    }

    private boolean isMelder(SignaalNummer nummer) {
        return signalen.kentAlsInvoerder(nummer, toegang.medewerker().id());
    }
}
