// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Gemeente;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Dossierbron;
import nl.baken.gedeeld.telling.Kenmerken;
import nl.baken.gedeeld.telling.Telbaar;
import nl.baken.training.Certificaatopslag.Certificaat;
import nl.baken.training.Certificaatopslag.Los;
import nl.baken.training.Doelgroepopslag.Omvang;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * K16: what sessions and target groups add to the figures, as stands by organisation and function:
 * {@code gecertificeerd|..}, {@code aggregaat|..}, {@code onbekend|..}, {@code begonnen|..} (an e-learning, whether it was
 * finished or not), {@code afgerond|..} (of those) and {@code doel|..}. A person counts once: a certificate begins to count
 * when the one before ends.
 */
@Component
class Trainingtelling implements Telbaar, Dossierbron {

    private static final String CIJFER = "K16";
    private static final Map<String, String> ONDERDEEL = Map.of("geaggregeerd", "aggregaat");

    private final JdbcClient database;
    private final Certificaatopslag certificaten;
    private final Doelgroepopslag doelgroepen;
    private final Gemeenten gemeenten;
    private final Clock klok;

    Trainingtelling(
            JdbcClient database,
            Certificaatopslag certificaten,
            Doelgroepopslag doelgroepen,
            Gemeenten gemeenten,
            Clock klok) {
        this.database = database;
        this.certificaten = certificaten;
        this.doelgroepen = doelgroepen;
        this.gemeenten = gemeenten;
        this.klok = klok;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Bijdrage> tel(Set<String> nummers) {
        String[] lijst = nummers.toArray(String[]::new);
        List<Bijdrage> bijdragen = new ArrayList<>();
        if (lijst.length > 0) {
            telCertificaten(lijst, nummers, bijdragen);
            certificaten.los(lijst).forEach(los -> telLos(los, bijdragen));
            telDoelen(lijst, bijdragen);
        }
        return bijdragen;
    }

    private void telCertificaten(String[] lijst, Set<String> nummers, List<Bijdrage> bijdragen) {
        Map<Long, LocalDate> geteldTot = new HashMap<>();
        for (Certificaat certificaat : certificaten.vanDeMensenVan(lijst)) {
            LocalDate eerder = geteldTot.getOrDefault(certificaat.persoon(), LocalDate.MIN);
            LocalDate begin = certificaat.vanaf().isAfter(eerder) ? certificaat.vanaf() : eerder.plusDays(1);
            if (!begin.isAfter(certificaat.tot())) {
                geteldTot.put(certificaat.persoon(), certificaat.tot());
                if (nummers.contains(certificaat.sessie())) {
                    String onderdeel = onderdeel("gecertificeerd", certificaat.organisatie(), certificaat.functie());
                    stand(bijdragen, certificaat.sessie(), onderdeel, begin, 1);
                    stand(
                            bijdragen,
                            certificaat.sessie(),
                            onderdeel,
                            certificaat.tot().plusDays(1),
                            -1);
                }
            }
        }
    }

    private static void telLos(Los los, List<Bijdrage> bijdragen) {
        if (los.aantal() > 0) {
            telLos(los, ONDERDEEL.getOrDefault(los.wat(), los.wat()), bijdragen);
            if (los.wat().equals(Certificaatopslag.AFGEROND)) {
                telLos(los, "begonnen", bijdragen);
            }
        }
    }

    private static void telLos(Los los, String wat, List<Bijdrage> bijdragen) {
        String onderdeel = onderdeel(wat, los.organisatie(), los.functie());
        stand(bijdragen, los.sessie(), onderdeel, los.vanaf(), los.aantal());
        if (los.tot().isBefore(Geldigheid.ALTIJD)) {
            stand(bijdragen, los.sessie(), onderdeel, los.tot().plusDays(1), -los.aantal());
        }
    }

    private void telDoelen(String[] lijst, List<Bijdrage> bijdragen) {
        Map<String, Integer> eerder = new HashMap<>();
        for (Omvang omvang : doelgroepen.omvangenVan(lijst)) {
            int verschil = omvang.aantal() - eerder.getOrDefault(omvang.doelgroep(), 0);
            eerder.put(omvang.doelgroep(), omvang.aantal());
            if (verschil != 0) {
                stand(
                        bijdragen,
                        omvang.doelgroep(),
                        onderdeel("doel", omvang.organisatie(), omvang.functie()),
                        omvang.peildatum(),
                        verschil);
            }
        }
    }

    private static String onderdeel(String wat, String organisatie, String functie) {
        return wat + '|' + organisatie + '|' + functie;
    }

    private static void stand(List<Bijdrage> bijdragen, String nummer, String onderdeel, LocalDate dag, int verschil) {
        bijdragen.add(Bijdrage.stand(nummer, CIJFER, onderdeel, Dag.begin(dag), verschil)
                .zonderKenmerk());
    }

    private record Plaats(String nummer, String gemeente, LocalDate dag) {}

    /**
     * Municipalities change hands on 1 January (D07): a session belongs to who was responsible on its day, a target group to
     * who was when its size was told last.
     */
    @Override
    public Map<String, Kenmerken> kenmerken(Set<String> nummers) {
        Gemeenten.Opzoeker opzoeker = gemeenten.voorVelen();
        return database
                .sql(
                        """
                        select s.nummer, o.gemeente, (coalesce(s.begint, s.gemaakt_op) at time zone 'Europe/Amsterdam')::date as dag
                        from training.sessie s join training.organisatie o on o.id = s.organisatie
                        where s.nummer = any (:nummers)
                        union all
                        select g.nummer, o.gemeente, coalesce((select max(m.peildatum) from training.omvang m
                            where m.doelgroep = g.nummer and m.peildatum <= :vandaag), :vandaag)
                        from training.doelgroep g join training.organisatie o on o.id = g.organisatie
                        where g.nummer = any (:nummers)""")
                .param("nummers", nummers.toArray(String[]::new))
                .param("vandaag", LocalDate.now(klok))
                .query(Plaats.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Plaats::nummer,
                        plaats -> Kenmerken.vanNiemand(opzoeker.zoek(plaats.gemeente(), plaats.dag())
                                .map(Gemeente::centrumgemeente)
                                .map(centrum -> centrum.toLowerCase(Locale.ROOT))
                                .orElse(Kenmerken.BUITEN))));
    }

    /** A later certificate of the same person counts only when the earlier one has ended. */
    @Override
    public Set<String> verwant(Set<String> nummers) {
        Set<String> alle = new HashSet<>(nummers);
        alle.addAll(database.sql(
                        """
                        select distinct b.sessie from training.deelname a
                        join training.deelname b on b.persoon = a.persoon where a.sessie = any (?)""")
                .param(nummers.toArray(String[]::new))
                .query(String.class)
                .list());
        return alle;
    }

    @Override
    public List<String> volgende(String na, int hoogstens) {
        return database.sql(
                        """
                        select nummer from (select nummer from training.sessie union all select nummer from training.doelgroep) n
                        where nummer collate "C" > ? order by nummer collate "C" limit ?""")
                .params(na, hoogstens)
                .query(String.class)
                .list();
    }
}
