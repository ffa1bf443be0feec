// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.telling.Dossierbron;
import nl.baken.gedeeld.telling.Kenmerk;
import nl.baken.gedeeld.telling.Kenmerken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases as dossiers of the figures: by what they can be asked, and which of them belong to one person. */
@Component
class Zaakdossiers implements Dossierbron {

    private final Zaaktelling telling;
    private final ZaakRepository zaken;

    Zaakdossiers(Zaaktelling telling, ZaakRepository zaken) {
        this.telling = telling;
        this.zaken = zaken;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Kenmerken> kenmerken(Set<String> nummers) {
        Map<String, Kernset> kernsets = telling.kernsets(nummers);
        return telling.zaken(nummers).stream()
                .collect(Collectors.toMap(
                        zaak -> zaak.nummer().waarde(),
                        zaak -> new Kenmerken(
                                gemeente(zaak.centrumgemeente()),
                                waarden(kernsets.get(zaak.nummer().waarde())))));
    }

    /** As figures know a centrumgemeente. */
    static String gemeente(@Nullable String centrumgemeente) {
        return centrumgemeente == null ? Kenmerken.BUITEN : centrumgemeente.toLowerCase(Locale.ROOT);
    }

    private static Map<Kenmerk, Set<String>> waarden(@Nullable Kernset kern) {
        Map<Kenmerk, Set<String>> waarden = new EnumMap<>(Kenmerk.class);
        if (kern != null) {
            waarden.put(
                    Kenmerk.SECTOR,
                    kern.sectoren().stream().map(Zaakdossiers::code).collect(Collectors.toSet()));
            waarden.put(Kenmerk.GESLACHT, codes(kern.geslacht()));
            waarden.put(Kenmerk.LEEFTIJD, codes(kern.leeftijdsklasse()));
            waarden.put(Kenmerk.NATIONALITEIT, codes(kern.nationaliteitsgroep()));
        }
        return waarden;
    }

    private static Set<String> codes(@Nullable Enum<?> code) {
        return code == null ? Set.of() : Set.of(code(code));
    }

    private static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> verwant(Set<String> nummers) {
        Set<String> alle = new HashSet<>(nummers);
        telling.perPersoon(nummers).values().stream()
                .flatMap(Collection::stream)
                .map(zaak -> zaak.nummer().waarde())
                .forEach(alle::add);
        return alle;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> volgende(String na, int hoogstens) {
        return zaken.findVolgende(na, hoogstens);
    }
}
