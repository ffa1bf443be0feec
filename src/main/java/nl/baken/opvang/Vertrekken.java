// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.opvang.Plaatsing.Stand;
import nl.baken.opvang.Plaatsing.Vertrek;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P04.10: why somebody left. Being put out of a house never ends the care: a place is looked for again (D04). */
@Service
public class Vertrekken {

    private static final String NAAM = "vertrek-vastleggen";
    private static final Set<Vertrekreden> ALTIJD_WEER_ZOEKEN =
            EnumSet.of(Vertrekreden.HUISREGELS, Vertrekreden.VEILIGHEID);

    private final Toegang toegang;
    private final Plaatsingen plaatsingen;
    private final Behoeften behoeften;
    private final Verhuizing verhuizing;
    private final Opvangstand stand;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Vertrekken(
            Toegang toegang,
            Plaatsingen plaatsingen,
            Behoeften behoeften,
            Verhuizing verhuizing,
            Opvangstand stand,
            Tijdlijn tijdlijn,
            Clock klok) {
        this.toegang = toegang;
        this.plaatsingen = plaatsingen;
        this.behoeften = behoeften;
        this.verhuizing = verhuizing;
        this.stand = stand;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        LocalDate gemeld =
                zonderReden(nummer).map(plaats -> plaats.vertrek().op()).orElseGet(() -> LocalDate.now(klok));
        return Voorinvulling.leeg().waarde("op", gemeld);
    }

    /** A departure of which nobody has said why. */
    private Optional<Plaatsing> zonderReden(ZaakNummer nummer) {
        return plaatsingen.van(nummer).stream().filter(Plaatsing::isVertrekOpen).findFirst();
    }

    @Taak(NAAM)
    @Transactional
    public void legVast(ZaakNummer nummer, LegVertrekVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Plaatsing plaats = zonderReden(nummer).orElseThrow();
        if (opdracht.nietNodig() != null) {
            plaatsingen.zetVertrokken(plaats, new Vertrek(plaats.vertrek().op(), null, opdracht.nietNodig()));
            tijdlijn.noteer(nummer, Compartiment.ZORG, "reden van vertrek niet vastgelegd", "taak");
            return;
        }
        vertrek(nummer, plaats, opdracht);
        tijdlijn.noteer(nummer, Compartiment.ZORG, "reden van vertrek vastgelegd", "taak");
    }

    /** The coordinator knows before the shelter tells. */
    @Zaakhandeling(value = NAAM, titel = "Vertrek vastleggen", gelukt = "Het vertrek is vastgelegd.")
    @Transactional
    public void legTussendoorVast(ZaakNummer nummer, LegVertrekVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.nietNodig() != null) {
            throw new Weigering("nietNodig", "Laat dit leeg, of ga terug: er is dan niets vast te leggen.");
        }
        vertrek(nummer, zonderReden(nummer).orElseGet(() -> plaatsingen.eisHuidige(nummer)), opdracht);
        stand.veranderd(nummer);
    }

    private void vertrek(ZaakNummer nummer, Plaatsing plaats, LegVertrekVast opdracht) {
        LocalDate op = Objects.requireNonNull(opdracht.op());
        if (plaats.aangekomenOp() != null && op.isBefore(plaats.aangekomenOp())) {
            throw new Weigering("op", "De cliënt kwam er pas op " + Dag.toon(plaats.aangekomenOp()) + ".");
        }
        Vertrekreden reden = Objects.requireNonNull(opdracht.reden());
        verhuizing.verlaat(nummer, plaats, new Vertrek(op, reden, null, Boolean.TRUE.equals(opdracht.contactkaart())));
        if (ALTIJD_WEER_ZOEKEN.contains(reden) || Boolean.TRUE.equals(opdracht.weerZoeken())) {
            if (plaatsingen.huidige(nummer).isEmpty()) {
                behoeften.open(nummer, klok.instant());
            }
        } else if (plaatsingen.laatste(nummer, Stand.AANGEBODEN).isEmpty()) {
            verhuizing.zoekNietMeer(nummer, null);
        }
    }
}
