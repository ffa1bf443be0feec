// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import static nl.baken.signaal.Sturingswoorden.NIET_LANGER_WACHTEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P02.5 and P02.6: report to partners, and take in what they answer. */
@Service
public class Opvolging {

    private final Signaalopslag signalen;
    private final Meldingen meldingen;
    private final Herinneren herinneren;
    private final Signaalproces proces;
    private final Boekhouding boekhouding;
    private final Toegang toegang;
    private final Clock klok;

    Opvolging(
            Signaalopslag signalen,
            Meldingen meldingen,
            Herinneren herinneren,
            Signaalproces proces,
            Boekhouding boekhouding,
            Toegang toegang,
            Clock klok) {
        this.signalen = signalen;
        this.meldingen = meldingen;
        this.herinneren = herinneren;
        this.proces = proces;
        this.boekhouding = boekhouding;
        this.toegang = toegang;
        this.klok = klok;
    }

    @Voorbereiding("melding-versturen")
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijVersturen(SignaalNummer nummer, Taakgegevens taak) {
        Melding melding = meldingen.lees(nummer, taak.volgnummer());
        return Voorinvulling.leeg()
                .waarde("verstuurd", melding.isVerplicht() ? Antwoord.JA : null)
                .waarde("verzondenOp", LocalDate.now(klok))
                .feit("route", melding.route().omschrijving())
                .feit("plicht", melding.plicht())
                .feit("grond", melding.grond())
                .feit(
                        "haast",
                        signalen.lees(nummer).isMinderjarigeInGevaar()
                                ? "Doe dit nu meteen: er is een minderjarige in gevaar."
                                : "");
    }

    /**
     * P02.5 for one route.
     *
     * @throws Weigering when a mandatory report is skipped, one that needs consent is sent without it, or somebody is named to who
     *     may only know of a place
     */
    @Taak("melding-versturen")
    @Transactional
    public Sturing verstuur(SignaalNummer nummer, Taakgegevens taak, VerstuurMelding opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Melding melding = meldingen.lees(nummer, taak.volgnummer());
        boolean verstuurd = opdracht.verstuurd() == Antwoord.JA;
        if (!verstuurd && melding.isVerplicht()) {
            throw new Weigering("verstuurd", "Deze melding is verplicht. Verstuur haar, of bespreek het met de FG.");
        }
        if (verstuurd && "toestemming".equals(melding.plicht()) && opdracht.toestemming() != Antwoord.JA) {
            throw new Weigering("toestemming", "Deze melding mag alleen met toestemming van de persoon zelf.");
        }
        if (verstuurd && melding.route().isZonderPersoon() && opdracht.omvang() == Omvang.FEITEN_EN_PERSOON) {
            throw new Weigering(
                    "omvang",
                    "Deze partner krijgt geen persoonsgegevens. Deel alleen feiten, een plaats of een bedrijf.");
        }
        meldingen.verstuur(nummer, taak.volgnummer(), opdracht);
        boekhouding.meld(
                verstuurd ? "melding verstuurd: " + melding.route().code() : "melding niet verstuurd", nummer, "taak");
        return herinneren.bepaalMoment(nummer).en(NIET_LANGER_WACHTEN, false);
    }

    /**
     * P02.6: registers what a partner answered; it may come late and it may come twice.
     *
     * @throws Weigering when this partner's answer was registered before, or none is to be expected
     */
    @Transactional
    public void registreerUitslag(SignaalNummer nummer, int volgnummer, RegistreerUitslag opdracht) {
        boekhouding.eisBehandelaar(nummer);
        Melding melding = meldingen.lees(nummer, volgnummer);
        if (melding.uitslag() == null && !melding.wachtOpUitslag()) {
            throw new Weigering("uitslag", "Op deze melding komt geen uitslag.");
        }
        if (!meldingen.zetUitslag(nummer, volgnummer, opdracht.uitslag(), opdracht.ontvangenOp())) {
            throw new Weigering("uitslag", "De uitslag van deze melding is al vastgelegd.");
        }
        boekhouding.meld("uitslag vastgelegd", nummer);
        if (meldingen.van(nummer).stream().noneMatch(Melding::wachtOpUitslag)) {
            proces.uitslagOntvangen(nummer);
        }
    }

    @Transactional(readOnly = true)
    public List<Melding> van(SignaalNummer nummer) {
        boekhouding.eisBehandelaar(nummer);
        return meldingen.van(nummer);
    }
}
