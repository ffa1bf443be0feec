// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.time.LocalDate;
import java.util.Objects;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P07.6: aangifte and interviews are counted; telling it again and again is discussed with the prosecutor. */
@Service
public class Verhoren {

    private static final String VASTLEGGEN = "verhoor-vastleggen";
    private static final String BESPREKEN = "verhoren-met-om-bespreken";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Strafspoor spoor;
    private final Strafdossiers dossiers;
    private final Strafproces proces;
    private final Feiten feiten;
    private final Tijdlijn tijdlijn;

    Verhoren(
            Toegang toegang,
            Deelpakketten pakketten,
            Strafspoor spoor,
            Strafdossiers dossiers,
            Strafproces proces,
            Feiten feiten,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.spoor = spoor;
        this.dossiers = dossiers;
        this.proces = proces;
        this.feiten = feiten;
        this.tijdlijn = tijdlijn;
    }

    @Voorbereiding(VASTLEGGEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg()
                .waarde("op", spoor.vandaag())
                .waarde("dienst", dossiers.lees(nummer).laatsteKeuze(Stapsoort.AANGIFTE, Stapsoort.VERHOOR))
                .feit("minderjarig", spoor.isMinderjarig(nummer));
    }

    /** It happened, so it is kept, also when a child was heard without who has custody. */
    @Zaakhandeling(value = VASTLEGGEN, titel = "Aangifte of verhoor vastleggen", gelukt = "Het gesprek is vastgelegd.")
    @Transactional
    public void legVast(ZaakNummer nummer, LegVerhoorVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        spoor.eisInBehandeling(nummer);
        spoor.eisNaSignaal(nummer, "op", opdracht.op());
        boolean aangifte = opdracht.soort() == Gesprekssoort.AANGIFTE;
        spoor.zorgDatHetLoopt(nummer);
        boolean eerste = dossiers.lees(nummer).status() != Aangiftestatus.GEDAAN;
        dossiers.noteerVerhoor(nummer, aangifte ? Stapsoort.AANGIFTE : Stapsoort.VERHOOR, opdracht);
        if (opdracht.gezagAkkoord() == JaNee.NEE) {
            dossiers.noteer(nummer, Stapsoort.ZONDER_GEZAG, opdracht.op());
        }
        tijdlijn.noteer(
                nummer,
                Compartiment.STRAFRECHT,
                aangifte ? "aangifte vastgelegd" : "verhoor vastgelegd",
                "betrokkenheid");
        if (aangifte && eerste) {
            meldAangifte(nummer, opdracht.op(), opdracht.dienst());
        }
        spoor.volgUitleg(nummer);
        if (dossiers.lees(nummer).aantalVerhoren() > Strafdossier.HOOGSTENS_VERHOREN) {
            proces.meld(nummer, Strafbericht.VERHOREN);
        }
    }

    private void meldAangifte(ZaakNummer nummer, LocalDate op, Dienst dienst) {
        feiten.meld(nummer, Feitsoort.AANGIFTE_GEDAAN, op, dienst.omschrijving());
        proces.meld(nummer, Strafbericht.INTAKEGESPREK, Strafbericht.BESLUIT, Strafbericht.OM_OORDEEL);
    }

    @Voorbereiding(BESPREKEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijBespreken(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("besprokenOp", spoor.vandaag());
    }

    @Taak(BESPREKEN)
    @Transactional
    public void bespreek(ZaakNummer nummer, BespreekVerhorenMetOm opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        NietNodig reden = opdracht.nietNodig();
        if (reden == null) {
            LocalDate op = Objects.requireNonNull(opdracht.besprokenOp());
            spoor.eisNaSignaal(nummer, "besprokenOp", op);
            pakketten.deel(nummer, "besprokenOp", Strafdeling.OM);
            dossiers.noteer(nummer, Stapsoort.VERHOREN_BESPROKEN, op, opdracht.uitkomst());
        } else {
            dossiers.slaOver(nummer, Stapsoort.VERHOREN_BESPROKEN, reden);
        }
        tijdlijn.noteer(nummer, Compartiment.STRAFRECHT, "aantal verhoren met het OM besproken", "taak");
    }
}
