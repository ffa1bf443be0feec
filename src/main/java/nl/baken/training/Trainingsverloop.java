// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
                .forEach(omvang -> doelen.put(omvang.doelgroep(), omvang.aantal()));
        long doel = doelen.values().stream().mapToLong(Integer::longValue).sum();
        if (doel == 0) {
            return Stand.ONBEKEND;
        }
        Set<Long> mensen = new HashSet<>();
        gegeven.stream()
                .filter(certificaat -> namen.contains(certificaat.organisatie()))
                .filter(certificaat ->
                        !certificaat.vanaf().isAfter(dag) && !certificaat.tot().isBefore(dag))
                .forEach(certificaat -> mensen.add(certificaat.persoon()));
        return 100L * mensen.size() >= norm * doel ? Stand.GETRAIND : Stand.ONGETRAIND;
    }
}
