// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zorg.Ggztraject.Aanleiding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P06.1 and P06.2: whether there is danger now, and the referral to the ggz. */
@Service
public class PsychischeZorg {

    private static final String VERWIJZING = "ggz-verwijzing-vastleggen";
    private static final Spoor SPOOR = Spoor.PSYCHISCHE_ZORG;

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Gesprekopslag gesprekken;
    private final Ggzopslag trajecten;
    private final Zorgtermijnen termijnen;
    private final Zorgspoor spoor;
    private final Spoorproces proces;
    private final Tijdlijn tijdlijn;

    PsychischeZorg(
            Toegang toegang,
            Deelpakketten pakketten,
            Gesprekopslag gesprekken,
            Ggzopslag trajecten,
            Zorgtermijnen termijnen,
            Zorgspoor spoor,
            Spoorproces proces,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.gesprekken = gesprekken;
        this.trajecten = trajecten;
        this.termijnen = termijnen;
        this.spoor = spoor;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
    }

    @Taak("stabilisatie-bespreken")
    @Transactional
    public void bespreek(ZaakNummer nummer, BespreekStabilisatie opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.hulp() == Ggzhulp.VERWEZEN) {
            verwijs(
                    nummer,
                    "hulp",
                    Objects.requireNonNull(opdracht.verwezenOp()),
                    Objects.requireNonNull(opdracht.aanbieder()));
        } else if (opdracht.hulp() == Ggzhulp.VERWIJZING_VOLGT) {
            termijnen.loop("T78", nummer);
        } else if (opdracht.hulp() == Ggzhulp.VERPLICHTE_ZORG) {
            volgVerplichteZorg(nummer);
        }
        gesprekken.bewaar(nummer, opdracht);
        tijdlijn.noteer(nummer, Compartiment.MEDISCH, "stabilisatie besproken", "taak");
    }

    /** The court decided: no consent, no waiting time, and no more than its end to hear. */
    private void volgVerplichteZorg(ZaakNummer nummer) {
        if (trajecten.open(nummer).isEmpty()) {
            trajecten.bewaar(nummer, null, Ggzaanbieder.VERPLICHT);
        }
    }

    @Taak("spoedhulp-bellen")
    @Transactional
    public void bel(ZaakNummer nummer, BelSpoedhulp opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.spoedhulp() != null) {
            pakketten.deel(nummer, "spoedhulp", opdracht.spoedhulp().deling());
        }
        gesprekken.zetSpoedhulp(nummer, opdracht.spoedhulp());
        tijdlijn.noteer(nummer, Compartiment.MEDISCH, "spoedhulp nagegaan", "taak");
    }

    @Taak(VERWIJZING)
    @Transactional
    public void legVerwijzingVast(ZaakNummer nummer, LegGgzVerwijzingVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.nietNodig() == null) {
            verwijs(
                    nummer,
                    "verwezenOp",
                    Objects.requireNonNull(opdracht.verwezenOp()),
                    Objects.requireNonNull(opdracht.aanbieder()));
        } else {
            termijnen.vervallen(nummer, "T78");
        }
        tijdlijn.noteer(nummer, Compartiment.MEDISCH, "verwijzing naar de ggz vastgelegd", "taak");
    }

    @Zaakhandeling(value = VERWIJZING, titel = "Ggz-verwijzing vastleggen", gelukt = "De wachttijd telt vanaf nu.")
    @Transactional
    public void legVerwijzingTussendoorVast(ZaakNummer nummer, LegGgzVerwijzingVast opdracht) {
        legVerwijzingVast(nummer, opdracht);
        if (opdracht.nietNodig() == null) {
            spoor.eisLopend(nummer, SPOOR);
        }
        proces.bijgewerkt(nummer, SPOOR);
    }

    /** @throws Weigering without consent, or when the client waits for the ggz or is treated already */
    private void verwijs(ZaakNummer nummer, String veld, LocalDate op, Ggzaanbieder aanbieder) {
        if (aanbieder != Ggzaanbieder.VERPLICHT) {
            pakketten.deel(nummer, veld, Zorgdeling.ggz());
        }
        Optional<Ggztraject> loopt = trajecten.open(nummer);
        if (loopt.filter(traject -> traject.verwezenOp() != null || traject.aanbieder() != null)
                .isPresent()) {
            throw new Weigering(
                    veld,
                    "Er loopt al een verwijzing naar de ggz. Wacht op bericht, of registreer dat de ggz afwijst.");
        }
        loopt.ifPresentOrElse(
                traject -> trajecten.vulAan(traject.id(), op, aanbieder),
                () -> trajecten.bewaar(nummer, op, aanbieder));
        termijnen.gehaald(nummer, "T78");
        boolean wacht = trajecten
                .laatste(nummer)
                .flatMap(Ggztraject::wachtOp)
                .filter(aanleiding -> aanleiding == Aanleiding.AANMELDING)
                .isPresent();
        if (wacht) {
            termijnen.loopVanaf("T25_AANMELDING", nummer, op);
        }
    }

    @Zaakhandeling(
            value = "psychische-zorg-afronden",
            titel = "Psychische zorg afronden",
            gelukt = "Het spoor is gestopt.")
    @Transactional
    public void rondAf(ZaakNummer nummer, RondPsychischeZorgAf opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        spoor.rondAf(nummer, SPOOR, opdracht.reden());
    }
}
