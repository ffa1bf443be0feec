// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toegang.Accounts;
import nl.baken.toestemming.Beperkingen;
import nl.baken.toestemming.Correcties;
import nl.baken.toestemming.Correcties.Correctie;
import nl.baken.toestemming.Verzoek;
import nl.baken.toestemming.Verzoekbladen;
import nl.baken.toestemming.Verzoeken;
import nl.baken.zaak.Actiegroep;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import nl.baken.zaak.Zaakteam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests about the file on the case page: what was asked, how far it is, what was corrected, and a restriction. */
@Component
class Avgdeel implements Zaakdeel {

    private static final String MODULE = "toestemming/";

    private final Verzoeken verzoeken;
    private final Beperkingen beperkingen;
    private final Correcties correcties;
    private final Zaakteam team;
    private final Accounts accounts;

    Avgdeel(Verzoeken verzoeken, Beperkingen beperkingen, Correcties correcties, Zaakteam team, Accounts accounts) {
        this.verzoeken = verzoeken;
        this.beperkingen = beperkingen;
        this.correcties = correcties;
        this.team = team;
        this.accounts = accounts;
    }

    @Override
    public int volgorde() {
        return 17;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.ZORG;
    }

    @Override
    public boolean naOverlijden() {
        return true;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        List<Verzoek> alle = verzoeken.van(zaak.nummer());
        boolean beperkt = !alle.isEmpty() && beperkingen.geldt(zaak.nummer());
        List<Regel> regels = new ArrayList<>();
        if (beperkt) {
            regels.add(new Regel("Let op", "Het gebruik is beperkt. Deel niets en lees alleen wat je nu nodig hebt."));
        }
        alle.forEach(verzoek -> regels.add(regel(verzoek)));
        if (!alle.isEmpty()) {
            Zaakteam.Blik blik = team.blik(zaak.nummer(), wie);
            correcties.van(zaak.nummer()).stream()
                    .filter(correctie -> blik.ziet(correctie.groep()))
                    .forEach(correctie -> regels.add(regel(correctie)));
        }
        return Optional.of(
                new Deel("AVG-verzoeken", regels, acties(alle, beperkt), List.of(MODULE + "avg-verzoek-registreren")));
    }

    private Regel regel(Verzoek verzoek) {
        String uiterlijk = verzoek.isOpen()
                ? verzoeken
                        .uiterlijk(verzoek)
                        .map(dag -> "\nAntwoord uiterlijk op " + Dag.toon(dag))
                        .orElse("")
                : "";
        return new Regel(
                verzoek.soort().omschrijving(),
                "Ontvangen op " + Dag.toon(verzoek.ontvangenOp()) + ", van: "
                        + verzoek.verzoeker().omschrijving() + "\n" + Verzoekbladen.stand(verzoek) + uiterlijk);
    }

    private Regel regel(Correctie correctie) {
        String wie = accounts.namen(Stream.of(correctie.door())).getOrDefault(correctie.door(), "Baken");
        return new Regel(
                "Verbeterd: " + correctie.onderdeel(),
                "Was: " + tekst(correctie.oud()) + "\nIs nu: " + tekst(correctie.nieuw()) + "\nOp "
                        + Dag.toon(correctie.op()) + " door " + wie + ", bij verzoek " + correctie.kenmerk());
    }

    private static String tekst(@Nullable Geheim geheim) {
        return geheim == null || geheim.isLeeg() ? "niets" : geheim.tekst();
    }

    private static List<Actie> acties(List<Verzoek> alle, boolean beperkt) {
        List<Actie> acties = new ArrayList<>();
        acties.add(Actiegroep.TOESTEMMING.actie("AVG-verzoek registreren", MODULE + "avg-verzoek-registreren"));
        List<Verzoek> open = alle.stream().filter(Verzoek::isOpen).toList();
        open.forEach(verzoek -> acties.add(
                Actiegroep.VOOROP.actie("AVG-verzoek " + verzoek.kenmerk(), "../../avg/" + verzoek.kenmerk())));
        if (open.stream().anyMatch(verzoek -> verzoek.soort().isVanBetrokkene() && !verzoek.isVerlengd())) {
            acties.add(Actiegroep.TOESTEMMING.actie(
                    "Termijn van AVG-verzoek verlengen", MODULE + "avg-termijn-verlengen"));
        }
        if (!open.isEmpty()) {
            acties.add(Actiegroep.TOESTEMMING.actie("AVG-verzoek intrekken", MODULE + "avg-verzoek-intrekken"));
        }
        if (beperkt) {
            acties.add(Actiegroep.TOESTEMMING.actie("Beperking opheffen", MODULE + "beperking-opheffen"));
        }
        return acties;
    }
}
