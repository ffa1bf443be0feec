// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static nl.baken.signaal.Sturingswoorden.ESCALEREN;
import static nl.baken.signaal.Sturingswoorden.HERINNER_OP;
import static nl.baken.signaal.Sturingswoorden.NIET_LANGER_WACHTEN;
import static nl.baken.signaal.Sturingswoorden.WACHT_OP_UITSLAG;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * P02.7: partners that do not answer are asked again after 14 days; from 30 days on the policy officer of
 * the municipality asks. Without one there, the key officer asks again: the question never gets lost.
 */
@Service
public class Herinneren {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Meldingen meldingen;
    private final Signaalopslag signalen;
    private final Signaalgemeente gemeenten;
    private final Boekhouding boekhouding;
    private final Termijnen termijnen;
    private final Toegang toegang;
    private final Clock klok;

    Herinneren(
            Meldingen meldingen,
            Signaalopslag signalen,
            Signaalgemeente gemeenten,
            Boekhouding boekhouding,
            Termijnen termijnen,
            Toegang toegang,
            Clock klok) {
        this.meldingen = meldingen;
        this.signalen = signalen;
        this.gemeenten = gemeenten;
        this.boekhouding = boekhouding;
        this.termijnen = termijnen;
        this.toegang = toegang;
        this.klok = klok;
    }

    @Voorbereiding("ketenpartner-herinneren")
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijHerinneren(SignaalNummer nummer) {
        return Voorinvulling.leeg().waarde("herinnerdOp", LocalDate.now(klok)).feit("partners", wachtOp(nummer));
    }

    /** @throws Weigering when waiting stops without a reason */
    @Taak("ketenpartner-herinneren")
    @Transactional
    public Sturing herinner(SignaalNummer nummer, HerinnerKetenpartner opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        boolean stoppen = Boolean.TRUE.equals(opdracht.nietLangerWachten());
        if (stoppen && (opdracht.reden() == null || opdracht.reden().isLeeg())) {
            throw new Weigering("reden", "Schrijf waarom je niet langer wacht.");
        }
        meldingen.bewaarHerinnering(nummer, opdracht, stoppen);
        boekhouding.meld(stoppen ? "niet langer op antwoord gewacht" : "ketenpartner herinnerd", nummer, "taak");
        return Sturing.met(NIET_LANGER_WACHTEN, stoppen);
    }

    @Voorbereiding("uitblijven-bespreken")
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijUitblijven(SignaalNummer nummer) {
        return Voorinvulling.leeg().feit("partners", wachtOp(nummer));
    }

    /** The policy officer sees which partner and since when, and nothing of the signal. */
    @Taak("uitblijven-bespreken")
    @Transactional
    public Sturing bespreekUitblijven(SignaalNummer nummer, BespreekUitblijven opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        meldingen.herinner(nummer);
        boekhouding.meld(
                "uitblijven van antwoord besproken: " + opdracht.afspraak().code(), nummer, "taak");
        return Sturing.met(NIET_LANGER_WACHTEN, opdracht.afspraak() == Uitblijfafspraak.NIET_LANGER_WACHTEN);
    }

    /** After 14 days, 30 days and every 30 days; who asks next is let in, and no further than that. */
    @Transactional
    public Sturing bepaalMoment(SignaalNummer nummer) {
        Optional<Melding> oudste = meldingen.van(nummer).stream()
                .filter(Melding::wachtOpUitslag)
                .min(Comparator.comparing(Melding::verzondenOp));
        if (oudste.isEmpty()) {
            return Sturing.met(WACHT_OP_UITSLAG, false);
        }
        int ronde = oudste.get().herinnerd();
        return Sturing.met(WACHT_OP_UITSLAG, true)
                .en(HERINNER_OP, Date.from(moment(oudste.get(), ronde)))
                .en(ESCALEREN, ronde > 0 && betrekBeleid(nummer));
    }

    /** @return whether the municipality or its centrumgemeente has a policy officer who can ask */
    private boolean betrekBeleid(SignaalNummer nummer) {
        Optional<String> organisatie = gemeenten.organisatie(signalen.lees(nummer), Rol.BELEIDSMEDEWERKER);
        organisatie.ifPresent(id -> toegang.betrek(nummer.waarde(), Rol.BELEIDSMEDEWERKER, id, Boekhouding.ESCALATIE));
        return organisatie.isPresent();
    }

    /** Nobody waits any more, so the policy officer has nothing left to ask. */
    void stop(SignaalNummer nummer) {
        toegang.beeindig(nummer.waarde(), Boekhouding.ESCALATIE);
    }

    private Instant moment(Melding melding, int ronde) {
        Instant verzonden = melding.verzondenOp().atStartOfDay(ZONE).toInstant();
        if (ronde == 0) {
            return termijnen.vervalt("T03_HERINNERING", verzonden);
        }
        Instant moment = verzonden;
        for (int i = 0; i < ronde; i++) {
            moment = termijnen.vervalt("T03_ESCALATIE", moment);
        }
        return moment;
    }

    private String wachtOp(SignaalNummer nummer) {
        return meldingen.van(nummer).stream()
                .filter(Melding::wachtOpUitslag)
                .map(m -> m.route().omschrijving() + ", sinds " + Datuminvoer.toon(m.verzondenOp()))
                .collect(Collectors.joining("; "));
    }
}
