// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.capaciteit.Aandachtspunten;
import nl.baken.capaciteit.Contractdekking;
import nl.baken.capaciteit.Contracten;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.web.Startblok.Regel;
import nl.baken.gedeeld.web.Waarschuwingbron;
import org.springframework.stereotype.Component;

/** Nothing covers the region after the contract: an early warning, then the alarm (T32). And the load is too heavy (P12.8). */
@Component
class Capaciteitwaarschuwing implements Waarschuwingbron {

    private static final String PAGINA = "/capaciteit";

    private final Contractdekking dekking;
    private final Aandachtspunten aandacht;

    Capaciteitwaarschuwing(Contractdekking dekking, Aandachtspunten aandacht) {
        this.dekking = dekking;
        this.aandacht = aandacht;
    }

    @Override
    public List<Regel> waarschuwingen(Medewerker wie) {
        return Contracten.LEZERS.stream().noneMatch(wie::heeft)
                ? List.of()
                : Stream.of(zonderDekking(), aandacht.overbelasting().map(Capaciteitwaarschuwing::teZwaar))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Optional<Regel> zonderDekking() {
        Contractdekking.Stand stand = dekking.nu();
        return stand.nabij() == Contractdekking.Nabij.NIET
                ? Optional.empty()
                : Optional.of(new Regel(
                        stand.tekst(),
                        PAGINA,
                        "er is nog geen getekend contract voor daarna",
                        stand.isAlarm() ? "rood" : "oranje"));
    }

    private static Regel teZwaar(Aandachtspunten.Overbelast last) {
        return new Regel(
                "Te veel zaken per fte",
                PAGINA,
                last.maanden() + " maanden achter elkaar boven " + last.procent() + "% van de norm, tot en met "
                        + last.maand() + (last.besproken() ? "; dit is besproken" : "; dit moet nog worden besproken"),
                "oranje");
    }
}
