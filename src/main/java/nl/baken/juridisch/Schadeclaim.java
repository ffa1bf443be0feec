// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P09.2, P09.3 and the exception of P09: what is claimed and said in the criminal case. */
@Service
public class Schadeclaim {

    private static final String SCHADESTAAT = "schadestaat-opstellen";
    private static final String VOEGING = "voeging-vastleggen";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Juridischevastlegging vastlegging;
    private final Juridischestappen stappen;
    private final Feiten feiten;
    private final Juridischproces proces;

    Schadeclaim(
            Toegang toegang,
            Deelpakketten pakketten,
            Juridischevastlegging vastlegging,
            Juridischestappen stappen,
            Feiten feiten,
            Juridischproces proces) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.vastlegging = vastlegging;
        this.stappen = stappen;
        this.feiten = feiten;
        this.proces = proces;
    }

    @Voorbereiding(SCHADESTAAT)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijSchadestaat(ZaakNummer nummer) {
        Dossier dossier = stappen.van(nummer);
        return vastlegging
                .vandaagAls("op")
                .waarde(
                        "misdrijfTot",
                        Stream.of(Stapsoort.SCHADESTAAT, Stapsoort.AANVRAAG)
                                .flatMap(soort -> dossier.laatste(soort).map(Stap::dag).stream())
                                .findFirst()
                                .orElse(null));
    }

    /** With the last day of the offence the ten years of the Schadefonds can be watched (T27). */
    @Zaakhandeling(value = SCHADESTAAT, titel = "Schadestaat vastleggen", gelukt = "De schadestaat is vastgelegd.")
    @Transactional
    public void stelOp(ZaakNummer nummer, StelSchadestaatOp opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        opdracht.met().deling().ifPresent(deling -> pakketten.deel(nummer, "met", deling));
        Stap stap =
                Stap.van(Stapsoort.SCHADESTAAT, opdracht.op(), opdracht.met()).metDag(opdracht.misdrijfTot());
        vastlegging.handeling(nummer, stap, "schadestaat gemaakt");
        proces.genoteerd(nummer, Stapgroep.STRAFZAAK);
        proces.herzieSchadefonds(nummer);
    }

    @Voorbereiding(VOEGING)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijVoeging(ZaakNummer nummer) {
        return vastlegging.vandaagAls("op");
    }

    @Zaakhandeling(value = VOEGING, titel = "Voeging vastleggen", gelukt = "De voeging is vastgelegd.")
    @Transactional
    public void legVast(ZaakNummer nummer, LegVoegingVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        eisVoorDeUitspraak(nummer, opdracht);
        opdracht.via().deling().ifPresent(deling -> pakketten.deel(nummer, "via", deling));
        Stap stap = Stap.van(Stapsoort.VOEGING, opdracht.op(), opdracht.via()).metDag(opdracht.zittingOp());
        vastlegging.handeling(nummer, stap, "gevoegd in de strafzaak");
        proces.genoteerd(nummer, Stapgroep.STRAFZAAK);
    }

    private void eisVoorDeUitspraak(ZaakNummer nummer, LegVoegingVast opdracht) {
        boolean naUitspraak = Stream.of(Feitsoort.VEROORDELING, Feitsoort.VRIJSPRAAK)
                .flatMap(soort -> feiten.laatste(nummer, soort).stream())
                .anyMatch(uitspraak -> !opdracht.op().isBefore(uitspraak));
        LocalDate zitting = opdracht.zittingOp();
        if (naUitspraak || zitting != null && opdracht.op().isAfter(zitting)) {
            throw new Weigering(
                    "op",
                    "Voegen kan alleen tot en met de zitting. Vraag de advocaat naar de burgerlijke rechter of het"
                            + " Schadefonds.");
        }
    }
}
