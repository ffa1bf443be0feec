// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.gedeeld.regel.Normverloop;
import nl.baken.gedeeld.telling.Trainingsstand;
import nl.baken.training.Certificaatopslag.Certificaat;
import nl.baken.training.Doelgroepopslag.Omvang;
import nl.baken.training.Doelgroepopslag.Organisatie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether an organisation had enough certificates on a day, over all its functions together, by the norm of that day (K17). */
@Component
class Trainingsverloop implements Trainingsstand {

    private final Doelgroepopslag doelgroepen;
    private final Certificaatopslag certificaten;
    private final Normen normen;

    Trainingsverloop(Doelgroepopslag doelgroepen, Certificaatopslag certificaten, Normen normen) {
        this.doelgroepen = doelgroepen;
        this.certificaten = certificaten;
        this.normen = normen;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Verloop lees() {
        Map<String, Set<String>> namen = doelgroepen.organisaties(null).stream()
                .filter(organisatie -> organisatie.account() != null)
                .collect(Collectors.groupingBy(
                        organisatie -> Objects.requireNonNull(organisatie.account()),
                        Collectors.mapping(Organisatie::naam, Collectors.toSet())));
        List<Omvang> omvangen = doelgroepen.omvangen(null);
        List<Certificaat> gegeven = certificaten.alle();
        Normverloop norm = normen.verloop(Set.of(Trainingsdekking.NORM));
        return (organisatie, dag) -> norm.op(Trainingsdekking.NORM, dag)
                .map(toen -> stand(namen.getOrDefault(organisatie, Set.of()), omvangen, gegeven, toen.intValue(), dag))
                .orElse(Stand.ONBEKEND);
    }

    private static Stand stand(
            Set<String> namen, List<Omvang> omvangen, List<Certificaat> gegeven, int norm, LocalDate dag) {
        Map<String, Integer> doelen = new HashMap<>();
        omvangen.stream()
                .filter(omvang -> namen.contains(omvang.organisatie())
                        && !omvang.peildatum().isAfter(dag))
                .forEach(omvang -> doelen.put(plek(omvang.organisatie(), omvang.functie()), omvang.aantal()));
        Map<Long, String> mensen = new HashMap<>();
        gegeven.stream()
                .filter(certificaat -> namen.contains(certificaat.organisatie()))
                .filter(certificaat ->
                        !certificaat.vanaf().isAfter(dag) && !certificaat.tot().isBefore(dag))
                .forEach(certificaat ->
                        mensen.put(certificaat.persoon(), plek(certificaat.organisatie(), certificaat.functie())));
        Map<String, Long> perPlek =
                mensen.values().stream().collect(Collectors.groupingBy(plek -> plek, Collectors.counting()));
        OptionalInt procent = Dekkingsgraad.procent(doelen, perPlek);
        if (procent.isEmpty()) {
            return Stand.ONBEKEND;
        }
        return procent.getAsInt() >= norm ? Stand.GETRAIND : Stand.ONGETRAIND;
    }

    private static String plek(String organisatie, String functie) {
        return organisatie + '|' + functie;
    }
}
