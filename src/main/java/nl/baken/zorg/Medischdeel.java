// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zorg.Zorgopslag.Vragen;
import org.springframework.stereotype.Component;

/** Medical care on the case page (P05): facts and days, never what somebody has. */
@Component
class Medischdeel implements Zaakdeel {

    private final Zorgopslag opslag;
    private final Verwijzingopslag verwijzingen;
    private final Zorgspoor spoor;

    Medischdeel(Zorgopslag opslag, Verwijzingopslag verwijzingen, Zorgspoor spoor) {
        this.opslag = opslag;
        this.verwijzingen = verwijzingen;
        this.spoor = spoor;
    }

    @Override
    public int volgorde() {
        return 22;
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
        List<Regel> regels = new ArrayList<>();
        opslag.vragen(nummer).ifPresent(vragen -> regels.addAll(regels(vragen)));
        opslag.verzekering(nummer)
                .ifPresent(verzekering -> regels.add(new Regel("Zorgverzekering", verzekering.omschrijving())));
        verwijzingen
                .alle(nummer)
                .forEach(verwijzing -> regels.add(new Regel(verwijzing.soort().omschrijving(), verwijzing.stand())));
        opslag.afronding(nummer, Spoor.MEDISCHE_ZORG)
                .ifPresent(reden -> regels.add(new Regel("Gestopt omdat", reden.omschrijving())));
        boolean loopt = spoor.loopt(nummer, Spoor.MEDISCHE_ZORG);
        if (regels.isEmpty() && !loopt) {
            return Optional.empty();
        }
        return Optional.of(new Deel(
                "Medische zorg",
                regels,
                acties(zaak, loopt),
                List.of("zorg/medische-zorg-regelen", "zorg/verwijzing-vastleggen", "zorg/afspraak-nagaan")));
    }

    private static List<Actie> acties(Zaak zaak, boolean loopt) {
        if (!zaak.status().isInBehandeling()) {
            return List.of();
        }
        List<Actie> acties = new ArrayList<>(List.of(
                new Actie("Verwijzing vastleggen", "zorg/verwijzing-vastleggen"),
                new Actie("Verzekering regelen", "zorg/verzekering-regelen")));
        if (loopt) {
            acties.add(new Actie("Medische zorg afronden", "zorg/medische-zorg-afronden"));
        }
        return acties;
    }

    private static List<Regel> regels(Vragen vragen) {
        if (vragen.nietNodig() != null) {
            return List.of(new Regel(
                    "Medische zorg",
                    vragen.nietNodig() == NietNodig.CLIENT_WIL_NIET
                            ? "Afgezien"
                            : vragen.nietNodig().omschrijving()));
        }
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel(
                "Acute vragen, " + Dag.toon(vragen.op()),
                vragen.vragen().stream().map(Codewoord::omschrijving).collect(Collectors.joining("\n"))));
        if (vragen.spoedarts() != null) {
            regels.add(new Regel("Arts gebeld?", vragen.spoedarts().omschrijving()));
        }
        if (vragen.vragen().contains(Acuut.ZWANGER)) {
            regels.add(new Regel(
                    "Let op: zwanger", "Overleg met Veilig Thuis of de jeugdgezondheidszorg over het ongeboren kind."));
        }
        if (vragen.vragen().contains(Acuut.ORGAAN)) {
            regels.add(new Regel(
                    "Let op: mogelijk orgaan weggehaald",
                    "Laat de cliënt zien in een ziekenhuis en overleg met AVIM."));
        }
        return regels;
    }
}
