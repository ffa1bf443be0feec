// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Procesmodellen;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Formulier;
import nl.baken.gedeeld.formulier.Formulierbron;
import nl.baken.gedeeld.formulier.Veldsoort;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Taakformulier;
import nl.baken.gedeeld.proces.Taakpoort;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.Zaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Walks a signal or case through all its tasks, each time as a demo account that is offered the task: each form over HTTP
 * with its draft, and from the third time on through the gate behind the page.
 */
@Component
class Rondgang {

    private static final Pattern NUMMER = Pattern.compile("name=\"_nummer\" value=\"([^\"]+)\"");
    private static final int HOOGSTENS = 60;
    private static final int POGINGEN = 3;

    /** The first time with a case that knows nothing yet, the second with what was typed before. */
    static final int KEER_OP_DE_PAGINA = 2;

    private final Taakpoort poort;
    private final Takenlijst lijst;
    private final Accounts accounts;
    private final Demoaccounts demo;
    private final Formulierbron bron;
    private final Verhaal verhaal;
    private final Zaken zaken;
    private final JdbcClient database;
    private final Map<String, Bezoeker> aangemeld = new HashMap<>();
    private final Map<String, Medewerker> bekend = new HashMap<>();
    private final Map<String, Integer> gezien = new HashMap<>();

    Rondgang(
            Taakpoort poort,
            Takenlijst lijst,
            Accounts accounts,
            Demoaccounts demo,
            Formulierbron bron,
            Verhaal verhaal,
            Zaken zaken,
            JdbcClient database) {
        this.poort = poort;
        this.lijst = lijst;
        this.accounts = accounts;
        this.demo = demo;
        this.bron = bron;
        this.verhaal = verhaal;
        this.zaken = zaken;
        this.database = database;
    }

    Bezoeker als(int serverpoort, String gebruikersnaam) {
        return aangemeld.computeIfAbsent(gebruikersnaam, naam -> Bezoeker.als(serverpoort, naam));
    }

    /** Long enough for sessions to end and for the next reminder to come. */
    void naTweeWeken(String nummer) {
        naDagen(16, nummer);
    }

    void naDagen(int dagen, String nummer) {
        verhaal.dagen(dagen, nummer);
        vergeetIedereen();
    }

    /** User name of who carries the case. */
    String coordinator(String zaak) {
        return accounts.zoek(zaken.lees(new ZaakNummer(zaak)).coordinator())
                .orElseThrow()
                .gebruikersnaam();
    }

    String account(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().id();
    }

    void vergeetIedereen() {
        aangemeld.clear();
        bekend.clear();
    }

    /** Reports a signal on its page, draft included. @return its number */
    String meld(Bezoeker melder, Proefinvulling wat) {
        Map<String, Object> getypt = invulling("signaal-vastleggen", wat);
        Matcher nummer = NUMMER.matcher(melder.get("/signalen/nieuw").body());
        assertThat(nummer.find()).isTrue();
        getypt.put("_nummer", nummer.group(1));
        melder.post("/signalen/nieuw/concept", getypt);
        assertThat(melder.get("/signalen/nieuw").body()).as("concept").contains(wat.merk());
        HttpResponse<String> antwoord = melder.post("/signalen/nieuw", getypt);
        assertThat(Bezoeker.locatie(antwoord))
                .as(fouten(antwoord))
                .isEqualTo("/signalen/" + nummer.group(1) + "/ontvangen");
        return nummer.group(1);
    }

    /** What would be typed on a form that stands on a page of its own. */
    Map<String, Object> invulling(String formulier, Proefinvulling wat) {
        return invullingVan("signaal/" + formulier, wat);
    }

    /** @param pad as in {@code zorgcoordinatie/notitie-maken} */
    Map<String, Object> invullingVan(String pad, Proefinvulling wat) {
        return invullingUit("processes/" + pad.replace("/", "/formulieren/") + ".form", wat);
    }

    /** @param bestand the whole path of the form */
    Map<String, Object> invullingUit(String bestand, Proefinvulling wat) {
        Formulier gelezen = bron.lees(bestand);
        return wat.van(gelezen.id(), gelezen.velden(), List.of(), verhaal.vandaag());
    }

    /** The forms of processes and cases on which something can be typed. */
    static Set<String> metTekst() {
        return Procesmodellen.formulieren().stream()
                .filter(bestand -> bestand.formulier().velden().stream()
                        .anyMatch(veld -> veld.soort() == Veldsoort.TEKST || veld.soort() == Veldsoort.TEKSTVLAK))
                .map(Procesmodellen.Formulierbestand::naam)
                .collect(Collectors.toSet());
    }

    /** Does what is open until nothing is. @return the tasks in the order in which they were done */
    List<String> doeAlles(int serverpoort, String nummer, Proefinvulling wat, Runnable naIedereTaak) {
        List<String> gedaan = new ArrayList<>();
        while (doeEen(serverpoort, nummer, wat, gedaan)) {
            naIedereTaak.run();
            assertThat(gedaan).hasSizeLessThan(HOOGSTENS);
        }
        return gedaan;
    }

    private boolean doeEen(int serverpoort, String nummer, Proefinvulling wat, List<String> gedaan) {
        Set<String> voorWie = voorWie(nummer);
        for (Demoaccounts.Demo persoon : demo.alle()) {
            Medewerker wie = bekend.computeIfAbsent(persoon.gebruikersnaam(), this::medewerker);
            if (!voorWie.contains(wie.id()) && !voorWie.contains(persoon.rol().code())) {
                continue;
            }
            for (Takenlijst.Regel regel : lijst.voor(nummer, wie)) {
                doe(serverpoort, wie, persoon.gebruikersnaam(), regel, wat);
                gedaan.add(regel.sleutel());
                return true;
            }
        }
        return false;
    }

    private Medewerker medewerker(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().medewerker();
    }

    /** The people and roles that an open task is for: asking all others too would take longer than doing it. */
    private Set<String> voorWie(String nummer) {
        return database.sql(
                        """
                        select distinct wie from toegang.taak t
                          cross join unnest(case when t.toegewezen is null then t.groepen else array [t.toegewezen] end) wie
                        where t.nummer = ?""")
                .param(nummer)
                .query(String.class)
                .set();
    }

    /** Contact every week and an evaluation every three months are the same form again: the gate is enough for those. */
    private void doe(int serverpoort, Medewerker wie, String naam, Takenlijst.Regel regel, Proefinvulling wat) {
        boolean opDePagina = gezien.merge(regel.sleutel() + wat.merk(), 1, Integer::sum) <= KEER_OP_DE_PAGINA;
        if (opDePagina) {
            doeOpDePagina(als(serverpoort, naam), wie, regel, wat);
        } else {
            doeDoorDePoort(wie, naam, regel, wat);
        }
    }

    private void doeOpDePagina(Bezoeker bezoeker, Medewerker wie, Takenlijst.Regel regel, Proefinvulling wat) {
        String adres = "/taken/" + regel.taakId();
        bezoeker.post(adres + "/neem", Map.of());
        HttpResponse<String> antwoord = null;
        for (int poging = 0; poging < POGINGEN && (antwoord == null || antwoord.statusCode() == 422); poging++) {
            Map<String, Object> getypt = invulling(regel, wie, wat);
            bezoeker.post(adres + "/concept", getypt);
            nietInAdressen(bezoeker.get(adres), wat.merk());
            antwoord = bezoeker.post(adres, getypt);
            nietInAdressen(antwoord, wat.merk());
        }
        assertThat(antwoord.body()).as(regel.sleutel() + fouten(antwoord)).contains("De taak is afgerond");
    }

    private void doeDoorDePoort(Medewerker wie, String naam, Takenlijst.Regel regel, Proefinvulling wat) {
        verhaal.als(naam);
        poort.neem(regel.taakId(), wie);
        Afloop afloop = null;
        for (int poging = 0; poging < POGINGEN && (afloop == null || afloop instanceof Afloop.Afgekeurd); poging++) {
            Map<String, Object> getypt = invulling(regel, wie, wat);
            verhaal.als(naam);
            afloop = poort.rondAf(regel.taakId(), Verhaal.alsGetypt(getypt), wie);
        }
        verhaal.niemand();
        assertThat(afloop).as(regel.sleutel()).isInstanceOf(Afloop.Afgerond.class);
    }

    private Map<String, Object> invulling(Takenlijst.Regel regel, Medewerker wie, Proefinvulling wat) {
        verhaal.als(accounts.zoek(wie.id()).orElseThrow().gebruikersnaam());
        Taakformulier taak = poort.open(regel.taakId(), wie).orElseThrow();
        verhaal.niemand();
        return wat.van(
                regel.sleutel(),
                taak.formulier().velden(),
                poort.velden(taak, Map.of(), Map.of(), wie),
                verhaal.vandaag());
    }

    static void nietInAdressen(HttpResponse<String> antwoord, String merk) {
        assertThat(Bezoeker.locatie(antwoord)).doesNotContain(merk);
        assertThat(antwoord.body()).doesNotContainPattern("(?:href|action|src|hx-\\w+)=\"[^\"]*" + merk);
    }

    static String fouten(HttpResponse<String> antwoord) {
        TreeSet<String> fouten = new TreeSet<>();
        Matcher gevonden =
                Pattern.compile("href=\"#veld-([^\"]+)\"[^>]*>([^<]+)").matcher(antwoord.body());
        while (gevonden.find()) {
            fouten.add(gevonden.group(1) + ": " + gevonden.group(2));
        }
        return " " + antwoord.statusCode() + " " + fouten;
    }
}
