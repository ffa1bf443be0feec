// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.gedeeld.telling.Bijdrage.gebeurtenis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.persoon.Personentelling;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaaktelling;
import nl.baken.zorgcoordinatie.Comenshaopslag.Registratie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in the register of CoMensha (Bijlage 3 of the letter): a person once a year, in whatever number of cases or
 * merges (B3), and beside it each sector in which this person was exploited (B3S), so that nobody takes one for the other.
 */
@Component
class Comenshacijfers implements Telbaar {

    private static final Comparator<Registratie> EERST =
            Comparator.comparing(Registratie::op).thenComparing(Registratie::nummer);

    private final Zaaktelling zaken;
    private final Comenshaopslag opslag;
    private final Personentelling personen;
    private final Clock klok;

    Comenshacijfers(Zaaktelling zaken, Comenshaopslag opslag, Personentelling personen, Clock klok) {
        this.zaken = zaken;
        this.opslag = opslag;
        this.personen = personen;
        this.klok = klok;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bijdrage> tel(Set<String> nummers) {
        Collection<List<Zaak>> mensen = zaken.perPersoon(nummers).values();
        if (mensen.isEmpty()) {
            return List.of();
        }
        Map<String, Zaak> alle = mensen.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(zaak -> zaak.nummer().waarde(), zaak -> zaak));
        Map<String, Registratie> registraties = opslag.registraties(alle.keySet());
        Map<String, Kernset> kernsets = zaken.kernsets(registraties.keySet());
        Map<String, LocalDate> geboren =
                personen.geboren(alle.values().stream().map(Zaak::persoon).collect(Collectors.toSet()));
        return mensen.stream()
                .flatMap(zelfde -> perJaar(zelfde, registraties).stream())
                .filter(jaar -> nummers.contains(jaar.get(0).nummer()))
                .flatMap(jaar -> bijdragen(jaar, alle, kernsets, geboren))
                .toList();
    }

    /** The registrations of one person, those of a year together and the first of each year in front. */
    private static Collection<List<Registratie>> perJaar(List<Zaak> zelfde, Map<String, Registratie> registraties) {
        return zelfde.stream()
                .map(zaak -> zaak.nummer().waarde())
                .filter(registraties::containsKey)
                .map(registraties::get)
                .sorted(EERST)
                .collect(Collectors.groupingBy(wat -> wat.op().getYear(), TreeMap::new, Collectors.toList()))
                .values();
    }

    /** The first registration of the year counts; the others fill in what is not known there. */
    private Stream<Bijdrage> bijdragen(
            List<Registratie> jaar,
            Map<String, Zaak> alle,
            Map<String, Kernset> kernsets,
            Map<String, LocalDate> geboren) {
        Registratie eerste = jaar.get(0);
        var op = eerste.op().atStartOfDay(klok.getZone()).toInstant();
        Comenshapersoon wie = Comenshapersoon.van(
                eerste.op(),
                jaar.stream()
                        .map(wat -> geboren.get(alle.get(wat.nummer()).persoon()))
                        .toList(),
                jaar.stream().map(wat -> kernsets.get(wat.nummer())).toList());
        return Stream.concat(
                Stream.of(gebeurtenis(eerste.nummer(), "B3", wie.alsCel(), op).zonderGemeente()),
                wie.sectoren().stream()
                        .map(sector -> gebeurtenis(eerste.nummer(), "B3S", sector + '|' + wie.geslacht(), op)
                                .zonderGemeente()));
    }
}
