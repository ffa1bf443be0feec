// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the lawyer asks of the IND (P08.7, P08.9, P08.10), or what is chosen instead (P08.12). */
@Service
public class Verblijfaanvragen {

    private static final String VERLENGING = "verlenging-aanvragen";
    private static final String VOORTGEZET = "voortgezet-verblijf-aanvragen";
    private static final String SCHRIJNEND = "schrijnend-pad-aanvragen";
    private static final String ALTERNATIEF = "alternatief-kiezen";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Verblijfdossier dossier;
    private final Verblijfaanvraagopslag opslag;
    private final Verblijfstappen stappen;
    private final Verblijfvervolg volgende;
    private final Verblijfproces proces;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Verblijfaanvragen(
            Toegang toegang,
            Deelpakketten pakketten,
            Verblijfdossier dossier,
            Verblijfaanvraagopslag opslag,
            Verblijfstappen stappen,
            Verblijfvervolg volgende,
            Verblijfproces proces,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.dossier = dossier;
        this.opslag = opslag;
        this.stappen = stappen;
        this.volgende = volgende;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Taak(VERLENGING)
    @Transactional
    public void verleng(ZaakNummer nummer, VraagVerlengingAan opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.nietNodig() == null) {
            LocalDate op = Objects.requireNonNull(opdracht.op());
            eisNaVergunning(nummer, op);
            bewaar(nummer, Aanvraag.van(Aanvraagsoort.VERLENGING, op, List.of()));
        }
        stappen.beantwoord(nummer, Stap.VERLENGING, opdracht.nietNodig());
    }

    /** A conviction is a ground that the case already knows. */
    @Voorbereiding(VOORTGEZET)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijVoortgezet(ZaakNummer nummer) {
        Verblijfstand stand = dossier.stand(nummer);
        Voortgezetgrond anders =
                stand.heeftVergunning(Vergunningsoort.SCHRIJNEND) ? Voortgezetgrond.SCHRIJNEND_JAAR : null;
        return Voorinvulling.leeg()
                .waarde(
                        "grond",
                        stand.dag(Feitsoort.VEROORDELING)
                                .map(op -> Voortgezetgrond.VEROORDELING)
                                .orElse(anders));
    }

    @Taak(VOORTGEZET)
    @Transactional
    public void zetVoort(ZaakNummer nummer, VraagVoortgezetVerblijfAan opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.nietNodig() == null) {
            LocalDate op = Objects.requireNonNull(opdracht.op());
            eisNaVergunning(nummer, op);
            bewaar(
                    nummer,
                    Aanvraag.van(Aanvraagsoort.VOORTGEZET, op, List.of(Objects.requireNonNull(opdracht.grond()))));
        }
        stappen.beantwoord(nummer, Stap.VOORTGEZET, opdracht.nietNodig());
    }

    @Zaakhandeling(value = VOORTGEZET, titel = "Voortgezet verblijf aanvragen", gelukt = "De aanvraag is vastgelegd.")
    @Transactional
    public void zetTussendoorVoort(ZaakNummer nummer, VraagVoortgezetVerblijfAan opdracht) {
        dossier.eisLoopt(nummer);
        Zonder.taak(opdracht.nietNodig());
        zetVoort(nummer, opdracht);
        volgende.herzie(nummer);
    }

    @Voorbereiding(SCHRIJNEND)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijSchrijnend(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("op", LocalDate.now(klok));
    }

    @Zaakhandeling(value = SCHRIJNEND, titel = "Schrijnend pad aanvragen", gelukt = "De aanvraag is vastgelegd.")
    @Transactional
    public void vraagSchrijnendPadAan(ZaakNummer nummer, VraagSchrijnendPadAan opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        dossier.eisLoopt(nummer);
        eisNieuw(nummer, "op", Aanvraag.van(Aanvraagsoort.SCHRIJNEND, opdracht.op(), opdracht.verklaringen()));
        proces.schrijnendPadGevraagd(nummer);
        volgende.herzie(nummer);
    }

    @Zaakhandeling(value = ALTERNATIEF, titel = "Alternatief kiezen", gelukt = "De keuze is vastgelegd.")
    @Transactional
    public void kiesAlternatief(ZaakNummer nummer, KiesAlternatief opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        dossier.eisLoopt(nummer);
        if (opdracht.soort() == Alternatief.TERUGKEER && !Boolean.TRUE.equals(opdracht.veiligeTerugkeer())) {
            throw new Weigering(
                    "veiligeTerugkeer", "Bespreek eerst met de cliënt of terugkeer veilig is. Kruis het daarna aan.");
        }
        Aanvraagsoort soort = Aanvraagsoort.valueOf(opdracht.soort().name());
        eisNieuw(nummer, "soort", Aanvraag.van(soort, opdracht.op(), List.of()));
        proces.alternatiefGekozen(nummer);
        volgende.herzie(nummer);
    }

    private void eisNieuw(ZaakNummer nummer, String veld, Aanvraag aanvraag) {
        if (dossier.stand(nummer).open(Set.of(aanvraag.soort())).isPresent()) {
            throw new Weigering(veld, "Deze aanvraag loopt al. Wacht op het besluit.");
        }
        bewaar(nummer, aanvraag);
    }

    private void eisNaVergunning(ZaakNummer nummer, LocalDate op) {
        Besluit vergunning = dossier.stand(nummer)
                .vergunning()
                .orElseThrow(() ->
                        new Weigering("Er is geen vergunning vastgelegd. Registreer eerst het bericht van de IND."));
        if (op.isBefore(vergunning.op())) {
            throw new Weigering("op", "De vergunning begon op " + Dag.toon(vergunning.op()) + ". Kies een latere dag.");
        }
    }

    /** The timeline and the log don't tell on what ground somebody may stay. */
    private void bewaar(ZaakNummer nummer, Aanvraag aanvraag) {
        dossier.eisDag(nummer, "op", aanvraag.op());
        if (aanvraag.soort() != Aanvraagsoort.TERUGKEER) {
            // Going back is asked at the IOM, by the client.
            pakketten.deel(nummer, "op", Verblijfdeling.ADVOCAAT);
        }
        opslag.bewaar(nummer, aanvraag, toegang.medewerker().id());
        tijdlijn.noteer(nummer, Compartiment.VERBLIJF, "aanvraag over verblijf vastgelegd", "taak");
    }
}
