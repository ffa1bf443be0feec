// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The residence track in a story: what partners tell, what happens elsewhere, and how deadlines stand. */
@Component
class EenVerblijf {

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final Zaakhandelingen handelingen;
    private final Sporen sporen;
    private final Feiten feiten;
    private final Termijnen termijnen;
    private final TransactionTemplate transactie;

    EenVerblijf(
            Verhaal verhaal,
            EenZaak eenZaak,
            Zaakhandelingen handelingen,
            Sporen sporen,
            Feiten feiten,
            Termijnen termijnen,
            TransactionTemplate transactie) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.handelingen = handelingen;
        this.sporen = sporen;
        this.feiten = feiten;
        this.termijnen = termijnen;
        this.transactie = transactie;
    }

    /** A case of Monday 2 February 2026, nine o'clock, without the track. */
    ZaakNummer zaak() {
        verhaal.nu("2026-02-02T09:00");
        return eenZaak.toegewezen("zorgcoordinator");
    }

    /** The same case, in which the track runs and the position is known. */
    ZaakNummer zaakMetPositie() {
        ZaakNummer zaak = zaak();
        start(zaak);
        stelPositieVast(zaak, Map.of());
        return zaak;
    }

    /** The same case on 2 April 2026, the day on which the IND decides in these stories. */
    ZaakNummer zaakOpDeDagVanHetBesluit() {
        ZaakNummer zaak = zaakMetPositie();
        verhaal.nu("2026-04-02T10:00");
        return zaak;
    }

    /** The coordinator starts the track by hand. */
    void start(ZaakNummer zaak) {
        handelingen.start(zaak, Spoor.VERBLIJF);
    }

    boolean loopt(ZaakNummer zaak) {
        return sporen.loopt(zaak, Spoor.VERBLIJF);
    }

    void bericht(ZaakNummer zaak, Berichtsoort soort, Ketenpartner van) {
        bericht(zaak, Ketenbericht.van(soort, van, verhaal.vandaag()));
    }

    void bericht(ZaakNummer zaak, Berichtsoort soort, Ketenpartner van, LocalDate op, @Nullable LocalDate geldigTot) {
        bericht(zaak, new Ketenbericht(soort, van, op, null, null, geldigTot, false));
    }

    void bedenktijd(ZaakNummer zaak, LocalDate op, boolean dublin) {
        bericht(
                zaak,
                new Ketenbericht(Berichtsoort.BEDENKTIJD_GESTART, Ketenpartner.KMAR, op, null, null, null, dublin));
    }

    void bericht(ZaakNummer zaak, Ketenbericht bericht) {
        assertThat(handelingen.meldt(zaak, bericht)).isEqualTo(Ontvangst.VERWERKT);
    }

    /** The same message with another reference, as when two people pass it on. */
    static Ketenbericht metKenmerk(Ketenbericht bericht, String kenmerk) {
        return new Ketenbericht(
                bericht.soort(),
                bericht.van(),
                bericht.op(),
                bericht.tijd(),
                Geheim.van(kenmerk),
                bericht.geldigTot(),
                bericht.dublin());
    }

    /** Another track tells that this happened today. */
    void feit(ZaakNummer zaak, Feitsoort soort) {
        feit(zaak, soort, verhaal.vandaag(), null);
    }

    void feit(ZaakNummer zaak, Feitsoort soort, LocalDate op, @Nullable LocalTime tijd) {
        verhaal.als("zorgcoordinator");
        transactie.executeWithoutResult(t -> feiten.meld(zaak, soort, op, tijd, "proef"));
        verhaal.niemand();
    }

    boolean heeftFeit(ZaakNummer zaak, Feitsoort soort) {
        return feiten.heeft(zaak, soort);
    }

    Termijn termijn(ZaakNummer zaak, String regel) {
        return termijnen
                .loopt(regel, zaak.waarde())
                .orElseThrow(() -> new AssertionError("termijn " + regel + " loopt niet"));
    }

    boolean telt(ZaakNummer zaak, String regel) {
        return termijnen.loopt(regel, zaak.waarde()).isPresent();
    }

    boolean isGehaald(ZaakNummer zaak, String regel) {
        return termijnen.alleVan(zaak.waarde()).stream()
                .anyMatch(termijn -> termijn.regel().equals(regel) && termijn.gehaaldOp() != null);
    }

    List<String> taken(ZaakNummer zaak) {
        return verhaal.taken("zorgcoordinator", zaak.waarde());
    }

    void doet(ZaakNummer zaak, String taak, Map<String, ?> getypt) {
        verhaal.doet("zorgcoordinator", zaak.waarde(), taak, getypt);
    }

    void stelPositieVast(ZaakNummer zaak, Map<String, ?> anders) {
        eenZaak.besprakRechten(zaak);
        doet(zaak, "verblijfspositie-vaststellen", positie(anders));
    }

    static Map<String, Object> positie(Map<String, ?> anders) {
        Map<String, Object> getypt =
                new HashMap<>(Map.of("status", "geen", "documenten", "geen", "asiel", "geen", "advocaat", "gevraagd"));
        getypt.putAll(anders);
        return getypt;
    }
}
