// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zorg.Tolkopslag.Tolk;
import nl.baken.zorg.Verklaringopslag.Verklaring;
import org.springframework.stereotype.Component;

/** Interpreters with who pays them (P05.4, D10b), and medical statements (P05.6, P06.6) on the case page. */
@Component
class Tolkdeel implements Zaakdeel {

    private final Tolkopslag tolken;
    private final Verklaringopslag verklaringen;
    private final Zorgspoor spoor;

    Tolkdeel(Tolkopslag tolken, Verklaringopslag verklaringen, Zorgspoor spoor) {
        this.tolken = tolken;
        this.verklaringen = verklaringen;
        this.spoor = spoor;
    }

    @Override
    public int volgorde() {
        return 24;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.MEDISCH;
    }

    @Override
    public Optional<Spoor> spoor() {
        return Optional.of(Spoor.MEDISCHE_ZORG);
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        ZaakNummer nummer = zaak.nummer();
        List<Verklaring> gevraagd = verklaringen.alle(nummer);
        List<Regel> regels = Stream.concat(
                        tolken.alle(nummer).stream().map(Tolkdeel::regel),
                        gevraagd.stream().map(Tolkdeel::regel))
                .toList();
        if (regels.isEmpty() && !spoor.looptEen(nummer)) {
            return Optional.empty();
        }
        return Optional.of(new Deel(
                "Tolken en medische verklaringen",
                regels,
                zaak.status().isInBehandeling() ? acties(gevraagd) : List.of(),
                List.of("zorg/tolk-regelen", "zorg/medische-verklaring-vragen", "zorg/medische-verklaring-ontvangen")));
    }

    private static List<Actie> acties(List<Verklaring> gevraagd) {
        List<Actie> acties = new ArrayList<>(List.of(
                new Actie("Tolk regelen", "zorg/tolk-regelen"),
                new Actie("Medische verklaring vragen", "zorg/medische-verklaring-vragen")));
        if (gevraagd.stream().anyMatch(Verklaring::kanNogNaarAdvocaat)) {
            acties.add(new Actie("Medische verklaring ontvangen", "zorg/medische-verklaring-ontvangen"));
        }
        return acties;
    }

    private static Regel regel(Tolk tolk) {
        String voorkeur = tolk.voorkeur() == Tolkvoorkeur.GEEN ? "" : ", liefst " + klein(tolk.voorkeur());
        String betaler =
                tolk.betaler() == null ? "nog niet bepaald" : tolk.betaler().omschrijving();
        return new Regel(
                "Tolk",
                tolk.situatie().omschrijving() + Dag.toon(" op", tolk.afspraakOp(), "") + "\n"
                        + tolk.taal().tekst() + ", " + klein(tolk.wijze()) + voorkeur + "\nBetaalt: " + betaler
                        + (tolk.advies() == null ? "" : "\n" + tolk.advies()));
    }

    private static String klein(Codewoord woord) {
        return woord.omschrijving().toLowerCase(Locale.ROOT);
    }

    private static Regel regel(Verklaring verklaring) {
        String stand = verklaring.vervallen()
                ? "Niet meer nodig of niet meer toegestaan."
                : Dag.toon("Ontvangen op", verklaring.ontvangenOp(), "Nog niet ontvangen") + ". "
                        + Dag.toon("Aan de advocaat gegeven op", verklaring.naarAdvocaatOp(), "Nog niet gegeven") + ".";
        return new Regel(
                "Medische verklaring",
                verklaring.inWoorden() + "\n" + verklaring.behandelaar().omschrijving() + "\n" + stand);
    }
}
