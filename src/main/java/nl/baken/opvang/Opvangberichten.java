// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.LocalDate;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.Plaatsing.Stand;
import nl.baken.opvang.Plaatsing.Vertrek;
import nl.baken.opvang.Plaatsingen.Nieuw;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Berichtverwerker;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Spoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What shelters, CoMensha and COA tell. A message names no place, so it is about the place that was offered or asked
 * last, or about one that the case does not know yet; the coordinator completes that one later.
 */
@Component
class Opvangberichten implements Berichtverwerker {

    private final Toegang toegang;
    private final Behoeften behoeften;
    private final Plaatsingen plaatsingen;
    private final Zoektermijnen termijnen;
    private final Verhuizing verhuizing;
    private final Rvbaanvraag rvb;
    private final Opvangstand stand;

    Opvangberichten(
            Toegang toegang,
            Behoeften behoeften,
            Plaatsingen plaatsingen,
            Zoektermijnen termijnen,
            Verhuizing verhuizing,
            Rvbaanvraag rvb,
            Opvangstand stand) {
        this.toegang = toegang;
        this.behoeften = behoeften;
        this.plaatsingen = plaatsingen;
        this.termijnen = termijnen;
        this.verhuizing = verhuizing;
        this.rvb = rvb;
        this.stand = stand;
    }

    @Override
    public Spoor spoor() {
        return Spoor.OPVANG;
    }

    @Override
    public void verwerk(ZaakNummer nummer, Ketenbericht bericht) {
        switch (bericht.soort()) {
            case PLEK_AANGEBODEN -> aangeboden(nummer, bericht);
            case PLEK_GEWEIGERD -> geweigerd(nummer, bericht);
            case AANGEKOMEN -> aangekomen(nummer, bericht);
            case VERTROKKEN -> vertrokken(nummer, bericht);
            case RVB_TOEGEKEND -> rvb.beslist(nummer, Rvbstand.TOEGEKEND, bericht.op());
            case RVB_AFGEWEZEN -> rvb.beslist(nummer, Rvbstand.AFGEWEZEN, bericht.op());
            default -> throw new IllegalArgumentException("geen bericht van de opvang: " + bericht.soort());
        }
        stand.veranderd(nummer);
    }

    /** An offer counts while somebody looks; with a bed already held there is nothing to add. */
    private void aangeboden(ZaakNummer nummer, Ketenbericht bericht) {
        if (laatste(nummer, Stand.AANGEBODEN).isPresent()
                || behoeften.openstaand(nummer).isEmpty()) {
            return;
        }
        laatste(nummer, Stand.GEVRAAGD)
                .ifPresentOrElse(
                        plaats -> plaatsingen.zetStand(plaats, Stand.AANGEBODEN),
                        () -> voegToe(nummer, Stand.AANGEBODEN, bericht, null));
        termijnen.gevonden(nummer);
    }

    private void geweigerd(ZaakNummer nummer, Ketenbericht bericht) {
        laatste(nummer, Stand.AANGEBODEN)
                .or(() -> laatste(nummer, Stand.GEVRAAGD))
                .ifPresentOrElse(
                        plaats -> plaatsingen.weiger(plaats, Weigerreden.ANDERS),
                        () -> voegToe(nummer, Stand.GEWEIGERD, bericht, Weigerreden.ANDERS));
    }

    /** Late news of an arrival that a departure already followed only completes what is kept. */
    private void aangekomen(ZaakNummer nummer, Ketenbericht bericht) {
        Optional<Plaatsing> huidige = plaatsingen.huidige(nummer);
        boolean bekend = huidige.map(plaats -> bericht.op().equals(plaats.aangekomenOp()))
                .orElse(false);
        Optional<Plaatsing> verwacht =
                laatste(nummer, Stand.AANGEBODEN).or(() -> bekend ? Optional.empty() : laatste(nummer, Stand.GEVRAAGD));
        boolean alDaar =
                huidige.isPresent() && (bekend || behoeften.openstaand(nummer).isEmpty());
        if (verwacht.isPresent() || !alDaar && !isAlWeg(nummer, bericht.op())) {
            Plaatsing plaats = verwacht.orElseGet(() -> voegToe(nummer, Stand.AANGEBODEN, bericht, null));
            verhuizing.komAan(nummer, plaats, bericht.op(), null);
        }
    }

    private boolean isAlWeg(ZaakNummer nummer, LocalDate aankomst) {
        return laatste(nummer, Stand.VERTROKKEN)
                .map(plaats -> plaats.vertrek().op())
                .filter(vertrek -> !aankomst.isAfter(vertrek))
                .isPresent();
    }

    /** A departure from before the present place is of an older one. */
    private void vertrokken(ZaakNummer nummer, Ketenbericht bericht) {
        Optional<Plaatsing> huidige = plaatsingen.huidige(nummer);
        Vertrek vertrek = new Vertrek(bericht.op(), null, null);
        if (huidige.isPresent()) {
            LocalDate sinds = huidige.get().aangekomenOp();
            if (sinds == null || !bericht.op().isBefore(sinds)) {
                verhuizing.verlaat(nummer, huidige.get(), vertrek);
            }
            return;
        }
        boolean bekend = plaatsingen.van(nummer).stream()
                .anyMatch(plaats -> bericht.op().equals(plaats.vertrek().op()));
        if (!bekend) {
            plaatsingen.zetVertrokken(voegToe(nummer, Stand.VERTROKKEN, bericht, null), vertrek);
        }
    }

    private Optional<Plaatsing> laatste(ZaakNummer nummer, Stand welke) {
        return plaatsingen.laatste(nummer, welke);
    }

    private Plaatsing voegToe(ZaakNummer nummer, Stand welke, Ketenbericht bericht, @Nullable Weigerreden waarom) {
        plaatsingen.voegToe(
                nummer,
                welke,
                new Nieuw(
                        null,
                        soort(nummer, bericht.van()),
                        Geheim.van("via " + bericht.van().omschrijving()),
                        null,
                        waarom),
                toegang.medewerker().id());
        return laatste(nummer, welke).orElseThrow();
    }

    /** CoMensha places in the COSM, COA in the protected shelter; else what D04 puts first. */
    private Opvangtype soort(ZaakNummer nummer, Ketenpartner van) {
        if (van == Ketenpartner.COMENSHA) {
            return Opvangtype.COSM;
        }
        if (van == Ketenpartner.COA) {
            return Opvangtype.BO;
        }
        return behoeften
                .openstaand(nummer)
                .flatMap(behoefte -> behoefte.advies().stream().findFirst())
                .orElse(Opvangtype.MO);
    }
}
