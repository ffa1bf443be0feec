// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.MOTOR;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.Rol;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/**
 * One person tries every row of the matrix that is about a task: our pages of it, and Tasklist's lists, counts and
 * single tasks. Says which answers differ from the matrix, and which hold more than the matrix lets a list hold.
 */
@Component
class Tasklistbezoek {

    private static final Rechtenmatrix MATRIX = new Rechtenmatrix();
    private static final List<Adresrecht> VAN_EEN_TAAK = Stream.concat(
                    MATRIX.tasklist().stream(), MATRIX.adressen().stream())
            .filter(adres -> adres.patroon().matches(".*\\{taak(Id)?}.*"))
            // A draft answers the same to everybody.
            .filter(adres -> !adres.hangtAanRol())
            .toList();
    private static final String VERZONNEN = "bestaatniet1234";
    private static final String ALLES = "maxResults=2000";

    private final TaskService motor;
    private final FilterService filters;
    private final Verhoudingen verhoudingen;
    private final Taakantwoorden antwoorden;
    private final Map<Bezoeker, Map<Adresrecht, HttpResponse<String>>> verzonnen = new HashMap<>();
    private final Map<Bezoeker, List<String>> eigenFilters = new HashMap<>();

    Tasklistbezoek(TaskService motor, FilterService filters, Verhoudingen verhoudingen, Taakantwoorden antwoorden) {
        this.motor = motor;
        this.filters = filters;
        this.verhoudingen = verhoudingen;
        this.antwoorden = antwoorden;
    }

    static HttpResponse<String> vraag(Bezoeker wie, Adresrecht adres, String pad) {
        return "GET".equals(adres.methode()) ? wie.get(pad) : wie.post(pad, Map.of("x", "x"));
    }

    /** @param taak which this role has in this relation @return what differs from the matrix */
    List<String> loop(Bezoeker wie, Rol rol, Verhouding hoe, EenTaak.Open taak) {
        List<String> anders = new ArrayList<>();
        String houder = houder(taak);
        for (Adresrecht adres : VAN_EEN_TAAK) {
            HttpResponse<String> echt = vraagTaak(wie, rol, adres, taak.id());
            boolean goed = hoe.heeftTaak(adres, rol)
                    ? List.of(200, 204, 302, 422).contains(echt.statusCode())
                    : isNergens(echt, verzonnen(wie, rol, adres), taak, kent(hoe, rol));
            if (!goed) {
                anders.add(adres.methode() + " " + adres.patroon() + ": " + echt.statusCode());
            }
            anders.addAll(antwoorden.teVeel(adres, rol, echt));
        }
        anders.addAll(vindt(wie, rol, hoe, taak));
        if (houder(taak) != null || houder != null) {
            motor.setAssignee(taak.id(), houder);
        }
        return anders;
    }

    /** What this role is told of a task that never was. */
    private HttpResponse<String> verzonnen(Bezoeker wie, Rol rol, Adresrecht adres) {
        return verzonnen
                .computeIfAbsent(wie, nieuw -> new HashMap<>())
                .computeIfAbsent(adres, nieuw -> vraagTaak(wie, rol, adres, VERZONNEN));
    }

    /** Looked for by its id, in the lists that hold all that this role may see. */
    private List<String> vindt(Bezoeker wie, Rol rol, Verhouding hoe, EenTaak.Open taak) {
        List<String> anders = new ArrayList<>();
        String zoek = "?maxResults=10&taskIdIn=" + taak.id();
        HttpResponse<String> gevonden = wie.motor("GET", MOTOR + "/task" + zoek, null);
        meld(anders, rij("GET", "/task"), hoe, rol, gevonden.body().contains(taak.id()));
        HttpResponse<String> geteld = wie.motor("GET", MOTOR + "/task/count" + zoek, null);
        meld(anders, rij("GET", "/task/count"), hoe, rol, aantal(geteld) > 0);
        boolean inEenLijst = false;
        for (String filter : List.of(filter(Lijst.ALLES), filter(Lijst.TEAM))) {
            if (!filters(wie).contains(filter)) {
                continue;
            }
            HttpResponse<String> lijst = lijst(wie, filter, "{\"taskIdIn\":[\"" + taak.id() + "\"]}");
            boolean erin = antwoorden.ids(lijst).contains(taak.id());
            if (aantal(lijst) != (erin ? 1 : 0)) {
                anders.add("lijst " + filter + " telt " + aantal(lijst));
            }
            inEenLijst |= erin;
            anders.addAll(antwoorden.teVeel(rij("POST", "/filter/{filter}/list"), rol, lijst));
        }
        meld(anders, rij("POST", "/filter/{filter}/list"), hoe, rol, inEenLijst);
        return anders;
    }

    private static void meld(List<String> anders, Adresrecht adres, Verhouding hoe, Rol rol, boolean gevonden) {
        if (gevonden != hoe.heeftTaak(adres, rol)) {
            anders.add(adres.methode() + " " + adres.patroon() + (gevonden ? ": gevonden" : ": niet gevonden"));
        }
    }

    /** @param taken by relation @return what differs from the matrix */
    List<String> heleLijsten(Bezoeker wie, Rol rol, Map<Verhouding, EenTaak.Open> taken) {
        List<String> anders = new ArrayList<>();
        Set<String> allesSamen = new HashSet<>();
        for (String filter : filters(wie)) {
            HttpResponse<String> lijst = lijst(wie, filter, "{}");
            Set<String> ids = antwoorden.ids(lijst);
            if (lijst.statusCode() != 200 || aantal(lijst) != ids.size()) {
                anders.add("lijst " + filter + " telt " + aantal(lijst) + " en heeft er " + ids.size());
            }
            allesSamen.addAll(ids);
            anders.addAll(antwoorden.teVeel(rij("POST", "/filter/{filter}/list"), rol, lijst));
        }
        HttpResponse<String> los = wie.motor("GET", MOTOR + "/task?" + ALLES, null);
        Set<String> ids = antwoorden.ids(los);
        if (aantal(wie.motor("GET", MOTOR + "/task/count", null)) != ids.size()) {
            anders.add("GET /task/count telt anders dan GET /task");
        }
        anders.addAll(antwoorden.teVeel(rij("GET", "/task"), rol, los));
        taken.forEach((hoe, taak) -> {
            meld(anders, rij("POST", "/filter/{filter}/list"), hoe, rol, allesSamen.contains(taak.id()));
            meld(anders, rij("GET", "/task"), hoe, rol, ids.contains(taak.id()));
        });
        anders.addAll(andersmansLijsten(wie, rol));
        return anders;
    }

    /** A list of another role is not there. */
    private List<String> andersmansLijsten(Bezoeker wie, Rol rol) {
        List<String> anders = new ArrayList<>();
        List<String> eigen = filters(wie);
        String verzonnen = lijst(wie, VERZONNEN, "{}").body().replace(VERZONNEN, "");
        for (Lijst lijst : Lijst.values()) {
            String id = filter(lijst);
            if (eigen.contains(id) != lijst.rollen().contains(rol)) {
                anders.add("filter " + lijst.code());
            }
            HttpResponse<String> antwoord = lijst(wie, id, "{}");
            if (!lijst.rollen().contains(rol)
                    && !antwoord.body().replace(id, "").equals(verzonnen)) {
                anders.add("lijst " + lijst.code() + ": " + antwoord.statusCode() + antwoord.body() + verzonnen);
            }
        }
        return anders;
    }

    private HttpResponse<String> vraagTaak(Bezoeker wie, Rol rol, Adresrecht adres, String id) {
        String pad = adres.patroon().replaceAll("\\{taak(Id)?}", id);
        if (!pad.startsWith(MOTOR)) {
            return vraag(wie, adres, pad);
        }
        String inhoud = "GET".equals(adres.methode()) ? null : "{\"userId\":\"" + verhoudingen.account(rol) + "\"}";
        return wie.motor(adres.methode(), pad, inhoud);
    }

    /** Who sees it in the list of the team knows that it is there, and is told that it is somebody else's. */
    private static boolean isNergens(
            HttpResponse<String> echt, HttpResponse<String> verzonnen, EenTaak.Open taak, boolean kent) {
        return List.of(404, 409).contains(echt.statusCode())
                && echt.statusCode() == verzonnen.statusCode()
                && !echt.body().contains(taak.nummer())
                && (kent || kaal(echt, taak.id()).equals(kaal(verzonnen, VERZONNEN)));
    }

    private static boolean kent(Verhouding hoe, Rol rol) {
        return hoe.heeftTaak(rij("POST", "/filter/{filter}/list"), rol);
    }

    private static String kaal(HttpResponse<String> antwoord, String id) {
        return antwoord.body()
                .replace(id, "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"|\"timestamp\":\"[^\"]+\"", "");
    }

    private String houder(EenTaak.Open taak) {
        var open = motor.createTaskQuery().taskId(taak.id()).singleResult();
        return open == null ? null : open.getAssignee();
    }

    private String filter(Lijst lijst) {
        return filters.createTaskFilterQuery()
                .filterName(lijst.omschrijving())
                .singleResult()
                .getId();
    }

    private List<String> filters(Bezoeker wie) {
        return eigenFilters.computeIfAbsent(
                wie,
                nieuw -> JsonPath.read(
                        wie.motor("GET", MOTOR + "/filter?" + ALLES, null).body(), "$[*].id"));
    }

    private static HttpResponse<String> lijst(Bezoeker wie, String filter, String vraag) {
        return wie.motor("POST", MOTOR + "/filter/" + filter + "/list?firstResult=0&" + ALLES, vraag);
    }

    private static long aantal(HttpResponse<String> antwoord) {
        return JsonPath.<Integer>read(antwoord.body(), "$.count");
    }

    private static Adresrecht rij(String methode, String pad) {
        return MATRIX.tasklist().stream()
                .filter(adres ->
                        adres.methode().equals(methode) && adres.patroon().equals(MOTOR + pad))
                .findFirst()
                .orElseThrow();
    }
}
