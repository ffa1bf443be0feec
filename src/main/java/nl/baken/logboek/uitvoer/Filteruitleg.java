// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.util.ArrayList;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.taak.Essentie;
import nl.baken.logboek.Filter;
import nl.baken.logboek.Filterlezer;
import nl.baken.logboek.Verwerkingen;
import nl.baken.toegang.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A filter in words, for who must judge what is asked. */
@Component
class Filteruitleg {

    private final Verwerkingen verwerkingen;
    private final Filterlezer filters;
    private final Accounts accounts;

    Filteruitleg(Verwerkingen verwerkingen, Filterlezer filters, Accounts accounts) {
        this.verwerkingen = verwerkingen;
        this.filters = filters;
        this.accounts = accounts;
    }

    List<Essentie.Regel> uitvoer(Uitvoer uitvoer) {
        List<Essentie.Regel> regels = new ArrayList<>();
        regels.add(new Essentie.Regel(
                "Gevraagd door",
                accounts.zoek(uitvoer.door()).map(Accounts.Account::naam).orElse("Onbekend account") + ", "
                        + Dag.moment(uitvoer.op())));
        regels.addAll(van(filters.lees(uitvoer.filter()).filter()));
        zet(regels, "Namen van medewerkers", uitvoer.metNamen() ? "Ja, en ook netwerkadressen" : "Nee");
        return regels;
    }

    List<Essentie.Regel> van(Filter filter) {
        List<Essentie.Regel> regels = new ArrayList<>();
        regels.add(new Essentie.Regel("Periode", Dag.toon(filter.van()) + " tot en met " + Dag.toon(filter.tot())));
        zet(regels, "Nummer", filter.nummer());
        zet(regels, "Account", filter.medewerker());
        zet(regels, "Rol", filter.rol() == null ? null : filter.rol().omschrijving());
        zet(regels, "Handeling", filter.actie() == null ? null : filter.actie().omschrijving());
        zet(
                regels,
                "Soort gegevens",
                filter.compartiment() == null ? null : filter.compartiment().omschrijving());
        zet(
                regels,
                "Verwerking",
                filter.verwerking() == null ? null : verwerkingen.namen().get(filter.verwerking()));
        zet(regels, "Alleen", filter.noodinzage() ? "noodinzages" : null);
        zet(regels, "Alleen", filter.geweigerd() ? "wat niet mocht" : null);
        zet(regels, "Alleen", filter.spoor() == null ? null : "één verzoek");
        return regels;
    }

    private static void zet(List<Essentie.Regel> regels, String label, @Nullable String waarde) {
        if (waarde != null) {
            regels.add(new Essentie.Regel(label, waarde));
        }
    }
}
