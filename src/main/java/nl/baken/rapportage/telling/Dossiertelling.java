// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Dossierbron;
import nl.baken.gedeeld.telling.Kenmerken;
import nl.baken.gedeeld.telling.Telbaar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the modules what dossiers add as they are now. */
@Component
class Dossiertelling {

    private static final int PER_KEER = 500;

    private final List<Dossierbron> bronnen;
    private final List<Telbaar> modules;

    Dossiertelling(ObjectProvider<Dossierbron> bronnen, ObjectProvider<Telbaar> modules) {
        this.bronnen = bronnen.stream().toList();
        this.modules = modules.stream().toList();
    }

    /** These, and whose figures change with them. */
    Set<String> metVerwante(Set<String> nummers) {
        Set<String> alle = new HashSet<>(nummers);
        bronnen.forEach(bron -> alle.addAll(bron.verwant(nummers)));
        return alle;
    }

    /** A book for every dossier that exists, also when it adds nothing. */
    Map<String, Telboek> van(Set<String> nummers, Instant nu) {
        Map<String, Kenmerken> kenmerken = new HashMap<>();
        bronnen.forEach(bron -> kenmerken.putAll(bron.kenmerken(nummers)));
        Map<String, Telboek> boeken = new HashMap<>();
        kenmerken.keySet().forEach(nummer -> boeken.put(nummer, new Telboek()));
        for (Telbaar module : modules) {
            for (Bijdrage bijdrage : module.tel(boeken.keySet())) {
                String nummer = bijdrage.nummer();
                if (boeken.containsKey(nummer)) {
                    boeken.get(nummer).boek(bijdrage, kenmerken.get(nummer), nu);
                }
            }
        }
        return boeken;
    }

    /** Every dossier there is, some at a time. */
    void vanAlles(Instant nu, Consumer<Map<String, Telboek>> daarna) {
        for (Dossierbron bron : bronnen) {
            List<String> nummers = bron.volgende("", PER_KEER);
            while (!nummers.isEmpty()) {
                daarna.accept(van(Set.copyOf(nummers), nu));
                nummers = bron.volgende(nummers.get(nummers.size() - 1), PER_KEER);
            }
        }
    }
}
