// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.LegVertrekVast;
import nl.baken.opvang.Vertrekken;
import nl.baken.opvang.Vertrekreden;
import nl.baken.zaak.RedenEinde;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import nl.baken.zorgcoordinatie.StartAfsluiting;
import org.springframework.stereotype.Component;

/** The six men of A4 TULP (domain.md 9) after their night in a hotel: two leave, three find work, one reports. */
@Component
class TulpMannen {

    private static final String COORDINATOR = "zorgcoordinator";

    private final Verhaal verhaal;
    private final EenZaak eenZaak;
    private final EenOpvang opvang;
    private final Zaakhandelingen handelingen;
    private final Vertrekken vertrekken;
    private final Afsluitverzoek afsluitverzoek;

    TulpMannen(
            Verhaal verhaal,
            EenZaak eenZaak,
            EenOpvang opvang,
            Zaakhandelingen handelingen,
            Vertrekken vertrekken,
            Afsluitverzoek afsluitverzoek) {
        this.verhaal = verhaal;
        this.eenZaak = eenZaak;
        this.opvang = opvang;
        this.handelingen = handelingen;
        this.vertrekken = vertrekken;
        this.afsluitverzoek = afsluitverzoek;
    }

    void naEenDag(List<ZaakNummer> mannen) {
        verhaal.nu("2026-04-12T10:01");
        mannen.forEach(man -> verhaal.verstrijkt(Duration.ZERO, man.waarde()));
    }

    void tweeStoppen(List<ZaakNummer> mannen) {
        mannen.subList(0, 2).forEach(man -> {
            verhaal.als(COORDINATOR);
            vertrekken.legTussendoorVast(
                    man, new LegVertrekVast(verhaal.vandaag(), Vertrekreden.CLIENT_STOPT, null, true, null));
            sluit(man, RedenEinde.CLIENT_STOPT);
        });
    }

    void opHetBord(ZaakNummer man, long plek) {
        verhaal.doet(COORDINATOR, man.waarde(), "plek-zoeken", Map.of("uitkomst", "op_het_bord", "plek", plek));
        opvang.aangekomen(man);
    }

    void totAnderWerk(List<ZaakNummer> mannen) {
        verhaal.nu("2026-04-14T09:00");
        mannen.subList(2, 6).forEach(man -> {
            opvang.elders(man, "mannenopvang");
            opvang.aangekomen(man);
        });
        verhaal.nu("2026-04-21T10:00");
        List<String> bij = List.of("arbeidsinspectie", "fairwork", "fairwork");
        for (int i = 0; i < bij.size(); i++) {
            ZaakNummer man = mannen.get(2 + i);
            handelingen.doet(man, "zorgcoordinatie/toestemming-bijwerken", eenZaak.rechten("loonvordering"));
            handelingen.doet(man, "juridisch/loonvordering-melden", Map.of("op", verhaal.vandaag(), "bij", bij.get(i)));
            handelingen.doet(man, "opvang/doorstroom-starten", Map.of("reden", "doorstroom"));
            opvang.behoefte(man, Map.of("eigenPlek", "bevestigd", "geslacht", "man", "verblijfsstatus", "eu_burger"));
            handelingen.doet(man, "opvang/vertrek-vastleggen", Map.of("op", verhaal.vandaag(), "reden", "zelfstandig"));
        }
    }

    void totDeAangifte(List<ZaakNummer> mannen) {
        totAnderWerk(mannen);
        verhaal.nu("2026-05-01T10:00");
        handelingen.doet(
                mannen.get(5),
                "strafrecht/verhoor-vastleggen",
                Map.of(
                        "soort", "aangifte",
                        "op", verhaal.vandaag(),
                        "dienst", "arbeidsinspectie",
                        "tolk", "ja",
                        "nagesprek", "ja"));
    }

    void sluit(ZaakNummer man, RedenEinde reden) {
        verhaal.als(COORDINATOR);
        afsluitverzoek.begin(man, new StartAfsluiting(reden));
        doet(man, "afsluittoets-doen", new HashMap<>(EenZaak.ALLES_GEREGELD));
        verhaal.doet("teamleider_zc", man.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
    }

    private void doet(ZaakNummer man, String taak, Map<String, ?> getypt) {
        verhaal.doet(COORDINATOR, man.waarde(), taak, getypt);
    }
}
