// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.springframework.stereotype.Component;

/** P07 on the case page: facts and days, never what the client told. */
@Component
class Strafdeel implements Zaakdeel, Wachtpunten {

    private static final String MODULE = "strafrecht/";
    private static final List<String> FORMULIEREN = List.of(
            MODULE + "keuze-aangifte-uitleggen",
            MODULE + "besluit-client-vastleggen",
            MODULE + "verhoor-vastleggen",
            MODULE + "sepot-bespreken",
            MODULE + "zitting-voorbereiden");

    private final Strafdossiers dossiers;
    private final Strafspoor spoor;

    Strafdeel(Strafdossiers dossiers, Strafspoor spoor) {
        this.dossiers = dossiers;
        this.spoor = spoor;
    }

    @Override
    public int volgorde() {
        return 25;
    }

    @Override
    public Compartiment compartiment() {
        return Compartiment.STRAFRECHT;
    }

    @Override
    public Optional<Spoor> spoor() {
        return Optional.of(Spoor.STRAFRECHT);
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        Strafdossier dossier = dossiers.lees(zaak.nummer());
        boolean loopt = spoor.loopt(zaak.nummer());
        if (!loopt && dossier.stappen().isEmpty()) {
            return Optional.empty();
        }
        List<Actie> acties = zaak.status().isInBehandeling() ? acties(dossier, loopt) : List.of();
        return Optional.of(new Deel("Aangifte en strafzaak", regels(dossier), acties, FORMULIEREN));
    }

    private static List<Actie> acties(Strafdossier dossier, boolean loopt) {
        List<Actie> acties = new ArrayList<>();
        acties.add(new Actie("Aangifte of verhoor vastleggen", MODULE + "verhoor-vastleggen"));
        acties.add(new Actie("Besluit cliënt vastleggen", MODULE + "besluit-client-vastleggen"));
        acties.add(new Actie("Keuze rond aangifte uitleggen", MODULE + "keuze-aangifte-uitleggen"));
        if (dossier.status() == Aangiftestatus.GEDAAN) {
            acties.add(new Actie("Aangifte intrekken", MODULE + "aangifte-intrekken"));
        }
        if (dossier.geldendSepot().isPresent()) {
            acties.add(new Actie("Klacht over niet vervolgen", MODULE + "klacht-niet-vervolgen-vastleggen"));
        }
        acties.add(new Actie("Verklaring over dreiging vragen", MODULE + "dreigingsverklaring-vragen"));
        acties.add(new Actie("Advocaat inlichten over niet-bestraffen", MODULE + "niet-bestraffen-melden"));
        if (loopt) {
            acties.add(new Actie("Strafzaak afronden", MODULE + "strafrecht-afronden"));
        }
        return acties;
    }

    private static List<Regel> regels(Strafdossier dossier) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Aangifte", dossier.status().omschrijving()));
        if (dossier.aantalVerhoren() > 0) {
            String minuten = dossier.minuten() == 0 ? "" : ", samen " + dossier.minuten() + " minuten";
            regels.add(new Regel("Keer gehoord", dossier.aantalVerhoren() + minuten));
        }
        dossier.stappen().stream()
                .collect(Collectors.groupingBy(Stap::op, TreeMap::new, Collectors.toList()))
                .forEach((dag, stappen) -> regels.add(new Regel(
                        Dag.toon(dag),
                        stappen.stream().map(Strafdeel::inWoorden).collect(Collectors.joining("\n")))));
        return regels;
    }

    private static String inWoorden(Stap stap) {
        Codewoord keuze = stap.keuze();
        NietNodig reden = stap.reden();
        String tekst = stap.soort().omschrijving();
        tekst += keuze == null ? "" : ": " + keuze.omschrijving();
        tekst += stap.tekst() == null ? "" : " (" + stap.tekst().tekst() + ")";
        return reden == null ? tekst : tekst + ". Niet gedaan: " + reden.omschrijving();
    }

    @Override
    public List<Wachtpunt> van(ZaakNummer nummer) {
        if (!spoor.loopt(nummer)) {
            return List.of();
        }
        Strafdossier dossier = dossiers.lees(nummer);
        return Stream.of(
                        Intakegesprek.wachtOp(dossier)
                                .map(stap -> new Wachtpunt(
                                        "Politie of Arbeidsinspectie", "Intakegesprek over aangifte", stap.op(), null)),
                        dossier.wachtOpOm()
                                .map(stap -> new Wachtpunt("OM", "Beslissing over vervolgen", stap.op(), null)),
                        dossier.wachtOpGerechtshof()
                                .map(stap -> new Wachtpunt("Gerechtshof", "Beslissing op de klacht", stap.op(), null)),
                        dossier.wachtOpUitspraak()
                                .map(stap -> new Wachtpunt("Rechtbank", "Uitspraak", stap.op(), null)))
                .flatMap(Optional::stream)
                .toList();
    }
}
