// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P07.9: a sepot is discussed, and the client may complain within three months of knowing it (T26, art. 12 Sv). */
@Service
public class Sepotgesprek {

    private static final String BESPREKEN = "sepot-bespreken";
    private static final String KLACHT = "klacht-niet-vervolgen-vastleggen";
    private static final String TERMIJN = "T26";

    private final Toegang toegang;
    private final Strafspoor spoor;
    private final Strafdossiers dossiers;
    private final Strafproces proces;
    private final Termijnen termijnen;
    private final Tijdlijn tijdlijn;

    Sepotgesprek(
            Toegang toegang,
            Strafspoor spoor,
            Strafdossiers dossiers,
            Strafproces proces,
            Termijnen termijnen,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.spoor = spoor;
        this.dossiers = dossiers;
        this.proces = proces;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
    }

    /** At once, and when the lawyer still decides, again as the term for a complaint nears its end. */
    @Transactional
    public Sturing volg(ZaakNummer nummer) {
        Strafdossier dossier = dossiers.lees(nummer);
        Optional<Stap> sepot = dossier.geldendSepot();
        if (sepot.isEmpty()) {
            termijnen.vervallen(TERMIJN, nummer.waarde());
        }
        boolean open = sepot.isPresent() && dossier.klacht(sepot.get()).isEmpty();
        return spoor.vraag(
                Sturingswoorden.SEPOT_BESPREKEN,
                Sturingswoorden.SEPOT_BESPREKEN_OP,
                open ? momenten(nummer, dossier, sepot.get()) : List.of(),
                Instant.EPOCH);
    }

    private List<Instant> momenten(ZaakNummer nummer, Strafdossier dossier, Stap sepot) {
        Termijn termijn = termijnen
                .loopt(TERMIJN, nummer.waarde())
                .orElseGet(() -> termijnen.start(TERMIJN, nummer.waarde(), Strafspoor.anker(sepot.op(), sepot)));
        Optional<Stap> besproken =
                dossier.laatstBekend(Stapsoort.SEPOT_BESPROKEN).filter(stap -> stap.id() > sepot.id());
        if (besproken.isEmpty()) {
            return List.of(sepot.vastgelegdOp());
        }
        boolean nogEens = besproken.get().keuze() != Klachtkeuze.GEEN_KLACHT
                && (besproken.get().reden() == null || besproken.get().isUitgesteld());
        return nogEens
                ? Strafspoor.momenten(termijn).stream()
                        .filter(moment -> moment.isAfter(besproken.get().vastgelegdOp()))
                        .toList()
                : List.of();
    }

    @Voorbereiding(BESPREKEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Voorinvulling bekend = Voorinvulling.leeg().waarde("besprokenOp", spoor.vandaag());
        Strafdossier dossier = dossiers.lees(nummer);
        dossier.geldendSepot().ifPresent(sepot -> bekend.waarde("bekendOp", sepot.op()));
        dossier.laatste(Stapsoort.SEPOTGROND).ifPresent(grond -> bekend.waarde("sepotgrond", grond.keuze()));
        return bekend;
    }

    /** @throws Weigering when the client can't have known it then */
    @Taak(BESPREKEN)
    @Transactional
    public Sturing bespreek(ZaakNummer nummer, BespreekSepot opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        NietNodig reden = opdracht.nietNodig();
        tijdlijn.noteer(nummer, Compartiment.STRAFRECHT, "sepot besproken", "taak");
        if (reden != null) {
            dossiers.slaOver(nummer, Stapsoort.SEPOT_BESPROKEN, reden);
            return Sturing.met(Sturingswoorden.STRAFRECHT_KLAAR, false);
        }
        LocalDate bekendOp = Objects.requireNonNull(opdracht.bekendOp());
        LocalDate op = Objects.requireNonNull(opdracht.besprokenOp());
        Stap sepot = dossiers.lees(nummer).geldendSepot().orElseThrow();
        if (bekendOp.isBefore(sepot.op())) {
            throw new Weigering(
                    "bekendOp", "Het sepot is van " + Dag.toon(sepot.op()) + ". Kies die dag of een dag erna.");
        }
        spoor.eisNaSignaal(nummer, "besprokenOp", op);
        dossiers.noteer(nummer, Stapsoort.SEPOT_BESPROKEN, op, opdracht.keuze());
        if (opdracht.sepotgrond() != null) {
            dossiers.noteer(nummer, Stapsoort.SEPOTGROND, sepot.op(), opdracht.sepotgrond());
        }
        if (opdracht.keuze() == Klachtkeuze.GEEN_KLACHT) {
            termijnen.vervallen(TERMIJN, nummer.waarde());
        } else {
            termijnen.startAlleen(TERMIJN, nummer.waarde(), Strafspoor.anker(bekendOp, sepot));
        }
        return Sturing.met(Sturingswoorden.STRAFRECHT_KLAAR, opdracht.keuze() == Klachtkeuze.GEEN_KLACHT);
    }

    @Voorbereiding(KLACHT)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijKlacht(ZaakNummer nummer) {
        return Voorinvulling.leeg().waarde("op", spoor.vandaag());
    }

    /** @throws Weigering without a sepot to complain about */
    @Zaakhandeling(value = KLACHT, titel = "Klacht over niet vervolgen vastleggen", gelukt = "Dit is vastgelegd.")
    @Transactional
    public void legKlachtVast(ZaakNummer nummer, LegKlachtVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        spoor.eisInBehandeling(nummer);
        Stap sepot = dossiers.lees(nummer)
                .geldendSepot()
                .orElseThrow(() -> new Weigering("Er is geen sepot bekend. Registreer eerst het bericht van het OM."));
        if (opdracht.op().isBefore(sepot.op())) {
            throw new Weigering("op", "Het sepot is van " + Dag.toon(sepot.op()) + ". Kies een latere dag.");
        }
        boolean geenKlacht = opdracht.uitkomst() == Klachtuitkomst.NIET_INGEDIEND;
        if (!geenKlacht) {
            spoor.zorgDatHetLoopt(nummer);
        }
        dossiers.noteer(nummer, Stapsoort.KLACHT, opdracht.op(), opdracht.uitkomst());
        tijdlijn.noteer(nummer, Compartiment.STRAFRECHT, "klacht over niet vervolgen vastgelegd", "betrokkenheid");
        if (geenKlacht) {
            termijnen.vervallen(TERMIJN, nummer.waarde());
            proces.meld(nummer, Strafbericht.EINDIGEN);
        } else {
            termijnen.gehaald(TERMIJN, nummer.waarde());
            proces.meld(nummer, Strafbericht.SEPOT);
        }
    }
}
