// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import static nl.baken.opvang.Sturingswoorden.AANKOMST_TE_LAAT_OP;
import static nl.baken.opvang.Sturingswoorden.AANKOMST_VERWACHT;
import static nl.baken.opvang.Sturingswoorden.BEHOEFTE_NODIG;
import static nl.baken.opvang.Sturingswoorden.PLEK_DOORZETTEN_OP;
import static nl.baken.opvang.Sturingswoorden.PLEK_NODIG;
import static nl.baken.opvang.Sturingswoorden.PLEK_OPSCHALEN_OP;
import static nl.baken.opvang.Sturingswoorden.VERBLIJFT;
import static nl.baken.opvang.Sturingswoorden.VERTREK_OPEN;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.opvang.Plaatsing.Stand;
import nl.baken.termijn.Termijn;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the track needs now. The tables hold the state; the process asks after every step, and hears of it when something
 * overtook the step it waits for. So messages may come late, twice or in any order.
 */
@Service
public class Opvangstand {

    private enum Stap {
        VERTREK,
        AANKOMST,
        BEHOEFTE,
        PLEK,
        VERBLIJF,
        KLAAR
    }

    private final Behoeften behoeften;
    private final Plaatsingen plaatsingen;
    private final Zoektermijnen termijnen;
    private final Sporen sporen;
    private final Opvangproces proces;
    private final JdbcClient database;
    private final Clock klok;

    Opvangstand(
            Behoeften behoeften,
            Plaatsingen plaatsingen,
            Zoektermijnen termijnen,
            Sporen sporen,
            Opvangproces proces,
            JdbcClient database,
            Clock klok) {
        this.behoeften = behoeften;
        this.plaatsingen = plaatsingen;
        this.termijnen = termijnen;
        this.sporen = sporen;
        this.proces = proces;
        this.database = database;
        this.klok = klok;
    }

    /** The track begins: somebody without a place needs one. */
    @Transactional
    public Sturing open(ZaakNummer nummer) {
        if (plaatsingen.van(nummer).stream().noneMatch(plaats -> plaats.is(Stand.AANGEKOMEN))) {
            behoeften.open(nummer, klok.instant());
        }
        return Sturing.geen();
    }

    /** The next step, with the moments at which it is too late. */
    @Transactional
    public Sturing bepaal(ZaakNummer nummer) {
        Stap stap = stap(nummer);
        bewaar(nummer, stap);
        Sturing sturing = Sturing.met(BEHOEFTE_NODIG, stap == Stap.BEHOEFTE)
                .en(PLEK_NODIG, stap == Stap.PLEK)
                .en(AANKOMST_VERWACHT, stap == Stap.AANKOMST)
                .en(VERTREK_OPEN, stap == Stap.VERTREK)
                .en(VERBLIJFT, stap == Stap.VERBLIJF);
        return switch (stap) {
            case BEHOEFTE, PLEK -> zoeken(nummer, sturing);
            case AANKOMST -> sturing.en(AANKOMST_TE_LAAT_OP, naAfloop(termijnen.aankomst(nummer)));
            default -> sturing;
        };
    }

    private Sturing zoeken(ZaakNummer nummer, Sturing sturing) {
        Behoefte behoefte = behoeften.openstaand(nummer).orElseThrow();
        Optional<Plaatsing> huidige = plaatsingen.huidige(nummer);
        boolean zonderPlek = huidige.map(plaats -> plaats.soort().isNoodplek()).orElse(true);
        termijnen.zoeken(nummer, huidige.isEmpty());
        Optional<Zoektermijnen.Opschaling> opschaling =
                zonderPlek ? Optional.of(termijnen.opschaling(nummer, behoefte)) : Optional.empty();
        return sturing.en(PLEK_OPSCHALEN_OP, opschaling.map(o -> o.eerst()).orElseGet(termijnen::ooit))
                .en(PLEK_DOORZETTEN_OP, opschaling.map(o -> o.daarna()).orElseGet(termijnen::ooit));
    }

    private static Date naAfloop(Termijn termijn) {
        return Date.from(termijn.vervalt().plusSeconds(1));
    }

    /** Tells the process when it waits for something that is not needed any more. */
    @Transactional
    public void veranderd(ZaakNummer nummer) {
        String nu = stap(nummer).name().toLowerCase(Locale.ROOT);
        boolean anders = database.sql("select stap from opvang.stap where nummer = ?")
                .param(nummer.waarde())
                .query(String.class)
                .optional()
                .map(stap -> !stap.equals(nu))
                .orElse(false);
        if (anders) {
            proces.werkBij(nummer);
        }
    }

    @Transactional
    public Sturing eindig(ZaakNummer nummer) {
        sporen.eindig(nummer, Spoor.OPVANG);
        return Sturing.geen();
    }

    private Stap stap(ZaakNummer nummer) {
        List<Plaatsing> alle = plaatsingen.van(nummer);
        if (alle.stream().anyMatch(Plaatsing::isVertrekOpen)) {
            return Stap.VERTREK;
        }
        if (alle.stream().anyMatch(plaats -> plaats.is(Stand.AANGEBODEN))) {
            return Stap.AANKOMST;
        }
        Optional<Behoefte> behoefte = behoeften.openstaand(nummer);
        if (behoefte.isPresent() && !wachtMetBed(behoefte.get(), alle)) {
            return behoefte.get().advies().isEmpty() ? Stap.BEHOEFTE : Stap.PLEK;
        }
        return alle.stream().anyMatch(plaats -> plaats.is(Stand.AANGEKOMEN)) ? Stap.VERBLIJF : Stap.KLAAR;
    }

    /** Whoever has a bed and is on a waiting list waits for an answer: nobody has to look until it comes. */
    private static boolean wachtMetBed(Behoefte behoefte, List<Plaatsing> alle) {
        return behoefte.wachtlijst()
                && alle.stream().anyMatch(plaats -> plaats.is(Stand.GEVRAAGD))
                && alle.stream()
                        .anyMatch(plaats ->
                                plaats.is(Stand.AANGEKOMEN) && !plaats.soort().isNoodplek());
    }

    /** Whether the case waits for a place while the client has a bed. */
    boolean wachtMetBed(ZaakNummer nummer) {
        return behoeften
                .openstaand(nummer)
                .filter(behoefte -> wachtMetBed(behoefte, plaatsingen.van(nummer)))
                .isPresent();
    }

    private void bewaar(ZaakNummer nummer, Stap stap) {
        database.sql(
                        """
                        insert into opvang.stap (nummer, stap) values (?, ?)
                        on conflict (nummer) do update set stap = excluded.stap""")
                .params(nummer.waarde(), stap.name().toLowerCase(Locale.ROOT))
                .update();
    }
}
