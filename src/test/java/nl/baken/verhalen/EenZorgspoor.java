// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Gesprek;
import nl.baken.toestemming.Gezag;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.toestemming.Wijze;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Wachtpunten;
import org.springframework.stereotype.Component;

/** What the stories of medical and psychological care share: a case in which a track of care runs. */
@Component
class EenZorgspoor {

    static final String WIE = "zorgcoordinator";

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final Zaakhandelingen handelingen;
    private final Sporen sporen;
    private final Toestemmingen toestemmingen;
    private final Termijnen termijnen;
    private final List<Wachtpunten> wachtpunten;

    EenZorgspoor(
            Verhaal verhaal,
            EenZaak eenZaak,
            Zaakhandelingen handelingen,
            Sporen sporen,
            Toestemmingen toestemmingen,
            Termijnen termijnen,
            List<Wachtpunten> wachtpunten) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.handelingen = handelingen;
        this.sporen = sporen;
        this.toestemmingen = toestemmingen;
        this.termijnen = termijnen;
        this.wachtpunten = wachtpunten;
    }

    /** Monday 2 February 2026, nine o'clock; the care runs and nobody is in danger. */
    ZaakNummer zaak() {
        verhaal.nu("2026-02-02T09:00");
        ZaakNummer zaak = eenZaak.toegewezen(WIE);
        eenZaak.begeleidMet(zaak, "geen");
        return zaak;
    }

    static LocalDate dag(int vanFebruari) {
        return LocalDate.of(2026, 2, vanFebruari);
    }

    static Afloop geweigerd(String veld, String bericht) {
        return new Afloop.Afgekeurd(Map.of(veld, List.of(bericht)));
    }

    /** As the coordinator, and nobody afterwards. */
    void als(Runnable handeling) {
        als(() -> {
            handeling.run();
            return true;
        });
    }

    private <T> T als(Supplier<T> handeling) {
        verhaal.als(WIE);
        try {
            return handeling.get();
        } finally {
            verhaal.niemand();
        }
    }

    void start(ZaakNummer zaak, Spoor spoor) {
        handelingen.start(zaak, spoor);
    }

    boolean loopt(ZaakNummer zaak, Spoor spoor) {
        return sporen.loopt(zaak, spoor);
    }

    /** Agreed to from now on, beside what an ordinary client agrees to. */
    void toestemming(ZaakNummer zaak, Doel... doelen) {
        Set<Doel> samen = EenZaak.gewoneToestemming();
        samen.addAll(List.of(doelen));
        als(() -> toestemmingen.legVast(
                zaak,
                new Gesprek(
                        verhaal.vandaag(), Geheim.van("Fictiefs"), false, Wijze.SCHRIFTELIJK, Gezag.CLIENT, samen)));
    }

    Ontvangst bericht(ZaakNummer zaak, Berichtsoort soort, LocalDate op) {
        return handelingen.meldt(zaak, Ketenpartner.GGZ, soort, op);
    }

    /** The open tasks of care, and no others. */
    List<String> taken(ZaakNummer zaak, String... vanDitSpoor) {
        List<String> open = new ArrayList<>(verhaal.taken(WIE, zaak.waarde()));
        open.retainAll(Set.of(vanDitSpoor));
        return open;
    }

    void doet(ZaakNummer zaak, String taak, Object... veldenEnWaarden) {
        verhaal.doet(WIE, zaak.waarde(), taak, velden(veldenEnWaarden));
    }

    static Map<String, Object> velden(Object... veldenEnWaarden) {
        Map<String, Object> velden = new HashMap<>();
        for (int i = 0; i < veldenEnWaarden.length; i += 2) {
            velden.put((String) veldenEnWaarden[i], veldenEnWaarden[i + 1]);
        }
        return velden;
    }

    Optional<LocalDate> laatsteDag(ZaakNummer zaak, String regel) {
        return termijnen.loopt(regel, zaak.waarde()).map(Termijn::laatsteDag);
    }

    long gehaald(ZaakNummer zaak, String regel) {
        return termijnen.alleVan(zaak.waarde()).stream()
                .filter(termijn -> termijn.regel().equals(regel) && termijn.gehaaldOp() != null)
                .count();
    }

    /** What the case page tells under this title. */
    String blad(ZaakNummer zaak, String titel) {
        return handelingen.blad(zaak, titel);
    }

    List<String> wachtOp(ZaakNummer zaak) {
        return als(() -> wachtpunten.stream()
                .flatMap(bron -> bron.van(zaak).stream())
                .map(punt -> punt.opWie() + ", " + punt.waarop())
                .toList());
    }
}
