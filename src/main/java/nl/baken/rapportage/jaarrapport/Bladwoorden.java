// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.gedeeld.telling.Kenmerk;
import nl.baken.rapportage.kengetal.Labels;
import nl.baken.rapportage.kengetal.Regelwoorden;
import org.springframework.stereotype.Component;

/**
 * Gives the tables of our own figures their words, when they are shown. What is frozen keeps the name of the code
 * ({@link Cijferwoorden#sleutel}): by that the same count is found in another version, whatever it is called by then.
 */
@Component
class Bladwoorden {

    private final Regelwoorden woorden;
    private final List<Rapportcijfer> cijfers = Rapportcijfer.alle();

    Bladwoorden(Regelwoorden woorden) {
        this.woorden = woorden;
    }

    List<Bladtabel> van(List<Bladtabel> bladen) {
        Labels alle = woorden.alle();
        return bladen.stream().map(blad -> van(blad, alle)).toList();
    }

    private Bladtabel van(Bladtabel blad, Labels alle) {
        String cijfer = blad.code().split("-", 2)[0];
        if (cijfers.stream().noneMatch(bekend -> bekend.code().equals(cijfer))) {
            return blad;
        }
        Map<String, String> delen = opSleutel(alle.woorden(cijfer));
        Map<String, String> rijen = kenmerk(blad.code())
                .map(kenmerk -> opSleutel(alle.waarden(kenmerk)))
                .orElse(delen);
        return new Bladtabel(
                blad.code(),
                blad.titel(),
                blad.definitie(),
                blad.kop(),
                blad.kolommen().stream()
                        .map(kolom -> delen.getOrDefault(kolom, kolom))
                        .toList(),
                blad.rijen().stream()
                        .map(rij -> new Bladtabel.Rij(naam(rij.naam(), rijen), rij.cellen()))
                        .toList(),
                blad.noten());
    }

    /** What has no words is a name, as of a municipality. */
    private static String naam(String sleutel, Map<String, String> woorden) {
        return woorden.getOrDefault(sleutel, Labels.naam(sleutel));
    }

    private static Optional<Kenmerk> kenmerk(String tabel) {
        return List.of(Kenmerk.values()).stream()
                .filter(kenmerk -> tabel.endsWith("-" + kenmerk.sleutel()))
                .findFirst();
    }

    private static Map<String, String> opSleutel(Map<String, String> woorden) {
        Map<String, String> opSleutel = new HashMap<>();
        woorden.forEach((code, zin) -> opSleutel.put(Cijferwoorden.sleutel(code), zin));
        return opSleutel;
    }
}
