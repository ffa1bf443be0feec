// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baken.gedeeld.telling.Kenmerk;
import nl.baken.rapportage.jaarrapport.Rapporttabel.Rij;
import nl.baken.rapportage.telling.Selectie;
import nl.baken.rapportage.telling.Tellingen;
import nl.baken.rapportage.telling.Telregel;
import nl.baken.rapportage.telling.Verdeling;
import nl.baken.rapportage.telling.Waarderegel;
import org.springframework.stereotype.Component;

/** The figures of Baken itself (K01 and on), read from what is kept: no dossier is looked at. */
@Component
class Kernbron implements Rapportbron {

    static final String EINDE = "Einde van de periode";
    static final String NOG_OPEN = "Nog open bij het tellen";
    static final String AANTAL = "Aantal";

    private static final LocalDate BEGIN = LocalDate.of(1900, 1, 1);
    private static final double MEDIAAN = 0.5;
    private static final double NEGENTIG = 0.9;

    private final Tellingen tellingen;
    private final List<Rapportcijfer> cijfers = Rapportcijfer.alle();

    Kernbron(Tellingen tellingen) {
        this.tellingen = tellingen;
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public List<Rapporttabel> over(Periode periode) {
        List<Rapporttabel> tabellen = new ArrayList<>();
        for (Rapportcijfer cijfer : cijfers) {
            List<Telregel> regels = lees(cijfer, periode);
            tabellen.add(tabel(cijfer, periode, regels));
            if (cijfer.perGemeente()) {
                tabellen.add(perGemeente(cijfer, regels));
            }
            if (cijfer.perKenmerk()) {
                for (Kenmerk kenmerk : Kenmerk.values()) {
                    tabellen.add(perKenmerk(cijfer, periode, kenmerk));
                }
            }
        }
        return tabellen;
    }

    private List<Telregel> lees(Rapportcijfer cijfer, Periode periode) {
        LocalDate van =
                switch (cijfer.soort()) {
                    case AANTAL, MAAT -> periode.van();
                    case STAND, OPEN -> BEGIN;
                };
        return tellingen.lees(Set.of(cijfer.code()), van, periode.tot(), Selectie.ALLES);
    }

    private static Rapporttabel tabel(Rapportcijfer cijfer, Periode periode, List<Telregel> regels) {
        Map<String, List<Telregel>> per = groepeer(regels, Telregel::onderdeel);
        return switch (cijfer.soort()) {
            case AANTAL -> {
                List<Periode.Deel> delen = periode.delen();
                yield tabel(cijfer, delen.stream().map(Periode.Deel::naam).toList(), rijen(per, groep -> delen.stream()
                        .map(deel -> som(groep.stream()
                                .filter(regel -> deel.bevat(regel.dag()))
                                .toList()))
                        .toList()));
            }
            case STAND -> tabel(cijfer, List.of(EINDE), rijen(per, groep -> List.of(som(groep))));
            case OPEN -> tabel(cijfer, List.of(NOG_OPEN), rijen(per, groep -> List.of(som(groep))));
            case MAAT -> maten(cijfer, per);
        };
    }

    private static Rapporttabel tabel(Rapportcijfer cijfer, List<String> kolommen, List<Rij> rijen) {
        return Tabelmaker.metTotalen(cijfer, "Onderdeel", kolommen, rijen);
    }

    private static Rapporttabel maten(Rapportcijfer cijfer, Map<String, List<Telregel>> per) {
        List<Rij> rijen = new ArrayList<>();
        per.forEach((onderdeel, regels) -> {
            Verdeling verdeling = Verdeling.van(regels);
            rijen.add(new Rij(
                    Cijferwoorden.sleutel(onderdeel),
                    List.of(verdeling.aantal()),
                    List.of(
                            Cijferwoorden.maat(verdeling.percentiel(MEDIAAN), cijfer.eenheid()),
                            Cijferwoorden.maat(verdeling.percentiel(NEGENTIG), cijfer.eenheid()))));
        });
        return Tabelmaker.metTotalen(
                cijfer,
                cijfer.code(),
                cijfer.titel(),
                "Onderdeel",
                List.of(AANTAL),
                List.of("Mediaan (" + cijfer.eenheid() + ")", "90% binnen (" + cijfer.eenheid() + ")"),
                rijen,
                false,
                cijfer.optelbaar());
    }

    private static Rapporttabel perGemeente(Rapportcijfer cijfer, List<Telregel> regels) {
        return kruis(
                cijfer,
                "G",
                cijfer.titel() + ", per centrumgemeente",
                "Centrumgemeente",
                regels,
                Telregel::gemeente,
                true);
    }

    /** The same count again by one feature; the columns are the parts of the figure. Somebody can be in several sectors. */
    private Rapporttabel perKenmerk(Rapportcijfer cijfer, Periode periode, Kenmerk kenmerk) {
        List<Telregel> regels =
                tellingen.perWaarde(Set.of(cijfer.code()), periode.van(), periode.tot(), kenmerk).stream()
                        .map(Kernbron::waardeAlsGemeente)
                        .toList();
        return kruis(
                cijfer,
                kenmerk.sleutel(),
                cijfer.titel() + ", per " + kenmerk.omschrijving().toLowerCase(java.util.Locale.ROOT),
                kenmerk.omschrijving(),
                regels,
                Telregel::gemeente,
                kenmerk != Kenmerk.SECTOR);
    }

    /** So that a table by feature is made as one by municipality. */
    private static Telregel waardeAlsGemeente(Waarderegel een) {
        Telregel regel = een.regel();
        return Telregel.los(regel.cijfer(), regel.onderdeel(), regel.dag(), een.waarde(), regel.aantal(), 0);
    }

    private static Rapporttabel kruis(
            Rapportcijfer cijfer,
            String achter,
            String titel,
            String kop,
            List<Telregel> regels,
            Function<Telregel, String> wat,
            boolean optelbaar) {
        List<String> kolommen =
                regels.stream().map(Telregel::onderdeel).distinct().sorted().toList();
        List<Rij> rijen = rijen(groepeer(regels, wat), groep -> kolommen.stream()
                .map(kolom -> som(groep.stream()
                        .filter(regel -> regel.onderdeel().equals(kolom))
                        .toList()))
                .toList());
        return Tabelmaker.metTotalen(
                cijfer,
                cijfer.code() + "-" + achter,
                titel,
                kop,
                kolommen.isEmpty()
                        ? List.of(AANTAL)
                        : kolommen.stream().map(Cijferwoorden::sleutel).toList(),
                List.of(),
                rijen,
                false,
                optelbaar);
    }

    private static List<Rij> rijen(Map<String, List<Telregel>> per, Function<List<Telregel>, List<Long>> cellen) {
        return per.entrySet().stream()
                .map(groep -> new Rij(Cijferwoorden.sleutel(groep.getKey()), cellen.apply(groep.getValue()), List.of()))
                .toList();
    }

    private static Map<String, List<Telregel>> groepeer(List<Telregel> regels, Function<Telregel, String> wat) {
        return regels.stream().collect(Collectors.groupingBy(wat, TreeMap::new, Collectors.toList()));
    }

    private static long som(List<Telregel> regels) {
        return regels.stream().mapToLong(Telregel::aantal).sum();
    }
}
