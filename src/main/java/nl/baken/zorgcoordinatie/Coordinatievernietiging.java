// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.gedeeld.Vernietiglijst.opNummer;
import static nl.baken.gedeeld.Vernietiglijst.samen;

import java.util.List;
import nl.baken.gedeeld.Vernietigbaar;
import nl.baken.gedeeld.Vernietiglijst;
import nl.baken.gedeeld.Vernietiglijst.Deel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the coordination keeps of a case. The next case of the same person goes on without the way to this one. */
@Configuration(proxyBeanMethods = false)
class Coordinatievernietiging {

    @Bean
    Vernietigbaar zorgcoordinatieVernietiging(JdbcClient database) {
        return new Vernietiglijst(
                database,
                Vernietigbaar.Beurt.ZORGCOORDINATIE,
                samen(
                        List.of(
                                Deel.waar(
                                        "zorgcoordinatie.afsluitonderdeel",
                                        "afsluiting in (select id from zorgcoordinatie.afsluiting where nummer = :nummer)"),
                                Deel.waar(
                                        "zorgcoordinatie.overdracht",
                                        "afsluiting in (select id from zorgcoordinatie.afsluiting where nummer = :nummer)"),
                                Deel.waar("zorgcoordinatie.belangenconflict", "persoon = :nummer"),
                                Deel.waar(
                                        "zorgcoordinatie.vergelijking",
                                        "nummer = :nummer or koppeling in (select id from persoon.koppeling where :nummer in (a, b))"),
                                Deel.maakLos("zorgcoordinatie.heropening", "eerdere"),
                                Deel.maakLos("zorgcoordinatie.oud_dossier_inzage", "eerdere")),
                        opNummer(
                                "zorgcoordinatie.afsluiting",
                                "zorgcoordinatie.comensha",
                                "zorgcoordinatie.contactmoment",
                                "zorgcoordinatie.doel",
                                "zorgcoordinatie.zorgplan",
                                "zorgcoordinatie.evaluatie",
                                "zorgcoordinatie.heropening",
                                "zorgcoordinatie.oud_dossier_inzage",
                                "zorgcoordinatie.herverdeling",
                                "zorgcoordinatie.meerderjarigheid",
                                "zorgcoordinatie.nazorgcontact",
                                "zorgcoordinatie.notitie",
                                "zorgcoordinatie.overlijden",
                                "zorgcoordinatie.overname",
                                "zorgcoordinatie.regio_overdracht",
                                "zorgcoordinatie.toewijzing",
                                "zorgcoordinatie.verantwoordelijkheid",
                                "zorgcoordinatie.vermelding",
                                "zorgcoordinatie.voorstel",
                                "zorgcoordinatie.waarneming",
                                "zorgcoordinatie.wacht_op",
                                "zorgcoordinatie.wachtend_dossier")));
    }
}
