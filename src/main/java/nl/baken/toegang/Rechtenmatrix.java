// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Rol;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * {@code toegang/rechten.txt}: who sees and does what, written for people, read here and walked by the tests. What is
 * not in it is not allowed.
 */
@Component
public class Rechtenmatrix {

    private static final String BESTAND = "toegang/rechten.txt";
    private static final String GEEN = ".";

    /** In the order in which the file has them. */
    private static final List<Rol> KOLOMMEN = List.of(
            Rol.MELDER,
            Rol.SLEUTELFUNCTIONARIS,
            Rol.ZORGCOORDINATOR,
            Rol.TEAMLEIDER_ZC,
            Rol.BELEIDSMEDEWERKER,
            Rol.WMO_CONSULENT,
            Rol.MANAGER,
            Rol.CONTRACTBEHEERDER,
            Rol.TOEZICHTHOUDER_WMO,
            Rol.FG,
            Rol.AUDITOR,
            Rol.FUNCTIONEEL_BEHEERDER,
            Rol.TECHNISCH_BEHEERDER);

    private final Map<String, Relatie> relaties = new LinkedHashMap<>();
    private final List<Adresrecht> tasklist = new ArrayList<>();
    private final List<Adresrecht> adressen = new ArrayList<>();

    @Autowired
    Rechtenmatrix() {
        this(inhoud());
    }

    Rechtenmatrix(String tekst) {
        Map<String, List<String>> delen = delen(tekst);
        for (String regel : delen.getOrDefault("[relaties]", List.of())) {
            Relatie relatie = lees(regel);
            relaties.put(relatie.grond(), relatie);
        }
        delen.getOrDefault("[tasklist]", List.of()).forEach(regel -> tasklist.add(adres(regel)));
        delen.getOrDefault("[adressen]", List.of()).forEach(regel -> adressen.add(adres(regel)));
    }

    /** What this ground gives; nothing when the matrix does not know it. */
    public Relatie relatie(String grond) {
        return relaties.getOrDefault(grond, Relatie.geen(grond));
    }

    public Set<String> gronden() {
        return relaties.keySet();
    }

    /** Baken's own addresses. */
    public List<Adresrecht> adressen() {
        return adressen;
    }

    /** What there is of Camunda's webapps, Tasklist's own files included. */
    public List<Adresrecht> tasklist() {
        return tasklist;
    }

    /** The lines of each part, without remarks and without the line that names the columns. */
    private static Map<String, List<String>> delen(String tekst) {
        Map<String, List<String>> delen = new LinkedHashMap<>();
        List<String> deel = new ArrayList<>();
        for (String regel : tekst.lines().toList()) {
            if (regel.startsWith("[")) {
                deel = delen.computeIfAbsent(regel.strip(), titel -> new ArrayList<>());
            } else if (!regel.isBlank() && !regel.startsWith("#")) {
                deel.add(regel.strip());
            }
        }
        delen.values().forEach(regels -> regels.remove(0));
        return delen;
    }

    /** The name of a ground may hold spaces, so the columns are counted from the end. */
    private static Relatie lees(String regel) {
        List<String> woorden = Arrays.asList(regel.split("\\s+"));
        int naam = woorden.size() - Compartiment.values().length - 2;
        Set<Compartiment> ziet = EnumSet.noneOf(Compartiment.class);
        for (Compartiment compartiment : Compartiment.values()) {
            if (waar(woorden.get(naam + 2 + compartiment.ordinal()), Adresrecht.ALTIJD, GEEN, regel)) {
                ziet.add(compartiment);
            }
        }
        return new Relatie(
                String.join(" ", woorden.subList(0, naam)),
                waar(woorden.get(naam), "ja", "nee", regel),
                waar(woorden.get(naam + 1), "ja", "nee", regel),
                ziet);
    }

    private static boolean waar(String woord, String wel, String niet, String regel) {
        if (!woord.equals(wel) && !woord.equals(niet)) {
            throw new IllegalStateException(
                    BESTAND + ": '" + woord + "' is geen " + wel + " of " + niet + ": " + regel);
        }
        return woord.equals(wel);
    }

    private static Adresrecht adres(String regel) {
        String[] woorden = regel.split("\\s+");
        if (woorden.length != Rol.values().length + 2) {
            throw new IllegalStateException(BESTAND + ": niet één kolom per rol: " + regel);
        }
        Map<Rol, String> cellen = new EnumMap<>(Rol.class);
        for (Rol rol : KOLOMMEN) {
            String cel = woorden[KOLOMMEN.indexOf(rol) + 2];
            cellen.put(rol, cel.equals(GEEN) ? "" : cel);
        }
        return new Adresrecht(woorden[0], woorden[1], cellen);
    }

    private static String inhoud() {
        try {
            return new ClassPathResource(BESTAND).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(BESTAND + " ontbreekt", e);
        }
    }
}
