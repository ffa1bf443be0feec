// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Tijdlijn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P05.3 and P05.5: to whom somebody is referred, when, and whether the client went. */
@Service
public class Zorgverwijzingen {

    private static final String VASTLEGGEN = "verwijzing-vastleggen";
    private static final String NAGAAN = "afspraak-nagaan";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Verwijzingopslag opslag;
    private final Medischverloop verloop;
    private final Zorgtermijnen termijnen;
    private final Zorgspoor spoor;
    private final Spoorproces proces;
    private final Tijdlijn tijdlijn;

    Zorgverwijzingen(
            Toegang toegang,
            Deelpakketten pakketten,
            Verwijzingopslag opslag,
            Medischverloop verloop,
            Zorgtermijnen termijnen,
            Zorgspoor spoor,
            Spoorproces proces,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.opslag = opslag;
        this.verloop = verloop;
        this.termijnen = termijnen;
        this.spoor = spoor;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
    }

    @Voorbereiding(VASTLEGGEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("gevraagdOp", termijnen.vandaag());
    }

    @Zaakhandeling(value = VASTLEGGEN, titel = "Verwijzing vastleggen", gelukt = "De verwijzing is vastgelegd.")
    @Transactional
    public void legVast(ZaakNummer nummer, LegVerwijzingVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.afspraakOp() != null && opdracht.afspraakOp().isBefore(opdracht.gevraagdOp())) {
            throw new Weigering("afspraakOp", "De afspraak kan niet voor de verwijzing zijn. Kies een latere dag.");
        }
        if (!verwijs(nummer, "soort", opdracht.soort(), opdracht.gevraagdOp(), opdracht.afspraakOp())) {
            throw new Weigering("Deze verwijzing staat er al. Er is niets veranderd.");
        }
        tijdlijn.noteer(nummer, Compartiment.MEDISCH, "verwijzing vastgelegd", "betrokkenheid");
        spoor.eisLopend(nummer, Spoor.MEDISCHE_ZORG);
        proces.bijgewerkt(nummer, Spoor.MEDISCHE_ZORG);
    }

    /**
     * A referral that waits for its appointment gets it; anything else is a new one.
     *
     * @param veld the field that says where to
     * @return false when it was there
     * @throws Weigering at that field when the client did not agree to a new one
     */
    boolean verwijs(
            ZaakNummer nummer,
            String veld,
            Verwijzingsoort soort,
            LocalDate gevraagdOp,
            @Nullable LocalDate afspraakOp) {
        List<Verwijzing> open = opslag.open(nummer).stream()
                .filter(verwijzing -> verwijzing.soort() == soort)
                .toList();
        Optional<Verwijzing> wacht = open.stream()
                .filter(verwijzing -> verwijzing.afspraakOp() == null)
                .findFirst();
        if (open.stream().anyMatch(verwijzing -> Objects.equals(verwijzing.afspraakOp(), afspraakOp))) {
            return false;
        }
        if (wacht.isPresent() && afspraakOp != null) {
            opslag.zetAfspraak(wacht.get().id(), afspraakOp);
        } else {
            pakketten.deel(nummer, veld, soort.deling());
            opslag.bewaar(nummer, soort, gevraagdOp, afspraakOp);
        }
        return true;
    }

    /** The one that is due stands first and is filled in. */
    @Voorbereiding(NAGAAN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijNagaan(ZaakNummer nummer) {
        List<Keuze> keuzes = verloop.opVolgorde(nummer).stream()
                .map(verwijzing -> new Keuze(String.valueOf(verwijzing.id()), verwijzing.inWoorden()))
                .toList();
        return Voorinvulling.leeg()
                .keuzes("verwijzingen", keuzes)
                .waarde(
                        "verwijzing",
                        keuzes.stream().findFirst().map(Keuze::waarde).orElse(null));
    }

    @Taak(NAGAAN)
    @Transactional
    public void gaNa(ZaakNummer nummer, GaAfspraakNa opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Verwijzing verwijzing = opslag.open(nummer).stream()
                .filter(open -> String.valueOf(open.id()).equals(opdracht.verwijzing()))
                .findFirst()
                .orElseThrow(
                        () -> new Weigering("verwijzing", "Deze afspraak is al nagegaan. Kies een andere afspraak."));
        if (opdracht.uitkomst() == null) {
            opslag.rondAf(verwijzing.id(), null);
        } else {
            verwerk(nummer, verwijzing, opdracht.uitkomst(), opdracht.nieuweDatum());
        }
        termijnen.gehaald(nummer, "T72", "T73");
        tijdlijn.noteer(nummer, Compartiment.MEDISCH, "afspraak nagegaan", "taak");
    }

    private void verwerk(
            ZaakNummer nummer, Verwijzing verwijzing, Afspraakuitkomst uitkomst, @Nullable LocalDate nieuweDatum) {
        switch (uitkomst) {
            case VERZET -> opslag.zetAfspraak(verwijzing.id(), eisLater(Objects.requireNonNull(nieuweDatum)));
            case NOG_GEEN_AFSPRAAK -> opslag.zetNagegaan(verwijzing.id(), termijnen.vandaag());
            case NAGEKOMEN -> {
                opslag.rondAf(verwijzing.id(), uitkomst);
                if (verwijzing.soort() == Verwijzingsoort.SPOEDARTS) {
                    termijnen.gehaald(nummer, "T74_PEP", "T74_SPOREN");
                }
            }
            case NIET_GEKOMEN, AFGEZIEN -> opslag.rondAf(verwijzing.id(), uitkomst);
        }
    }

    private LocalDate eisLater(LocalDate dag) {
        if (dag.isBefore(termijnen.vandaag())) {
            throw new Weigering("nieuweDatum", "Deze dag is al voorbij. Kies vandaag of een dag daarna.");
        }
        return dag;
    }
}
