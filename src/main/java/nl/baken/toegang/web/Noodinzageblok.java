// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.toegang.Noodoverzicht;
import nl.baken.toegang.Noodoverzicht.Gebruik;
import org.springframework.stereotype.Component;

/**
 * Who carries the case, who leads the team and who protects the data see it as soon as somebody opened a file in an
 * emergency, until that is judged. It is read from what was written then, so it can't be sent and lost.
 */
@Component
class Noodinzageblok implements Startblok {

    private final Noodoverzicht overzicht;

    Noodinzageblok(Noodoverzicht overzicht) {
        this.overzicht = overzicht;
    }

    @Override
    public int volgorde() {
        return 9;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        List<Regel> regels = overzicht.teMelden(wie).stream()
                .map(gebruik -> regel(gebruik, overzicht.zietAlles(wie)))
                .toList();
        return regels.isEmpty() ? Optional.empty() : Optional.of(new Blok("Noodinzage", regels, ""));
    }

    private static Regel regel(Gebruik gebruik, boolean beoordeelt) {
        return new Regel(
                gebruik.naam() + " · " + gebruik.noodinzage().zaak(),
                beoordeelt
                        ? "/noodinzage/overzicht"
                        : "/zaken/" + gebruik.noodinzage().zaak() + "/wie-ziet-dit",
                gebruik.noodinzage().categorie().omschrijving() + ", "
                        + Dag.moment(gebruik.noodinzage().van()) + ", " + gebruik.oordeel()
                        + (gebruik.uiterlijk() == null ? "" : ", uiterlijk " + Dag.toon(gebruik.uiterlijk())),
                gebruik.teLaat() ? "rood" : "oranje");
    }
}
