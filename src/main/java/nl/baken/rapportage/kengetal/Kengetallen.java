// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Medewerker;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.stereotype.Component;

/** The definitions, as {@code rapportage/kengetallen.yml} says. */
@Component
public class Kengetallen {

    private final List<Kengetal> alle =
            Bestand.lees("rapportage/kengetallen.yml", "kengetallen", Bindable.listOf(Kengetal.class));

    private final List<Gelijk> gelijk =
            Bestand.lees("rapportage/kengetallen.yml", "gelijk", Bindable.listOf(Gelijk.class));

    public List<Kengetal> alle() {
        return alle;
    }

    public List<Kengetal> voor(Medewerker wie) {
        return alle.stream().filter(kengetal -> kengetal.isVoor(wie)).toList();
    }

    public Optional<Kengetal> zoek(String code) {
        return alle.stream().filter(kengetal -> kengetal.code().equals(code)).findFirst();
    }

    /** How the parts of what was counted relate, in whatever figure it is shown. */
    Deling deling(String cijfer, Collection<String> geteld) {
        return Deling.samen(alle.stream()
                .flatMap(kengetal -> kengetal.maten().stream())
                .filter(maat -> maat.cijfer().equals(cijfer) || maat.bij().equals(cijfer))
                .map(maat -> maat.cijfer().equals(cijfer) ? maat.deling(geteld) : Deling.OPTELBAAR)
                .toList());
    }

    /** The codes of all that counts the same people as this one, itself included. */
    Set<String> samen(String cijfer) {
        Set<String> samen = new TreeSet<>(Set.of(cijfer));
        while (gelijk.stream().filter(paar -> paar.raakt(samen)).anyMatch(paar -> samen.addAll(paar.cijfers()))) {
            // Until nothing is linked any more to what was found.
        }
        return samen;
    }

    List<Gelijk> gelijk(Set<String> samen) {
        return gelijk.stream().filter(paar -> paar.raakt(samen)).toList();
    }

    /** Also those that only help to decide what is hidden. */
    Set<String> bronnen(Collection<Kengetal> gevraagd, boolean standen) {
        return gevraagd.stream()
                .flatMap(kengetal -> kengetal.maten().stream())
                .flatMap(maat -> standen ? standen(maat) : gebeurd(maat))
                .filter(code -> !code.isEmpty())
                .flatMap(code -> standen ? Stream.of(code) : samen(code).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> standen(Maat maat) {
        return maat.formule().isStand() ? Stream.of(maat.cijfer(), maat.bij()) : Stream.of(maat.bij());
    }

    private static Stream<String> gebeurd(Maat maat) {
        return maat.formule().isStand() ? Stream.of() : Stream.of(maat.cijfer());
    }
}
