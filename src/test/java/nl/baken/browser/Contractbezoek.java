// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import java.util.List;
import nl.baken.gedeeld.formulier.Veldsoort;
import nl.baken.verhalen.EenContract;
import org.springframework.stereotype.Component;

/** The pages of contracts and capacity, as people walk them. */
@Component
class Contractbezoek {

    private final EenContract contracten;

    Contractbezoek(EenContract contracten) {
        this.contracten = contracten;
    }

    /** The letter's own contract of 2018 is entered, agreed to by a second person, and gives the alarm (M2). */
    void loop(Vensters vensters) {
        String bijna = contracten.metRaming();
        Venster beheerder = vensters.als(EenContract.BEHEERDER).verwacht(422);
        Toegankelijkheid.paginas(
                beheerder, "/", "/capaciteit", "/capaciteit/contracten/nieuw", "/capaciteit/contracten/" + bijna);
        beheerder.ga("/capaciteit/contracten/nieuw");
        beheerder
                .formulier()
                .kies("Aanbieder", "HvO Querido")
                .vul("van", Veldsoort.DATUM, List.of("1-1-2018"))
                .vul("tot", Veldsoort.DATUM, List.of("31-12-2017"))
                .vul("fteContract", Veldsoort.GETAL, List.of("0,5"))
                .vul("fteEigen", Veldsoort.GETAL, List.of("1,0"))
                .vul("bedrag", Veldsoort.GETAL, List.of("40000"))
                .vul("soort", Veldsoort.KEUZERONDJES, List.of("dekking"))
                .kies("Wie betaalt?", "Alkmaar betaalt alles")
                .vul("getekendOp", Veldsoort.DATUM, List.of("1-1-2018"))
                .verstuur("Contract invoeren");
        Toegankelijkheid.isInOrde(beheerder.pagina());
        beheerder.formulier().vul("tot", Veldsoort.DATUM, List.of("31-12-2018")).verstuur("Contract invoeren");
        beheerder.zietTitel("Contract CT-");
        String nummer = beheerder.pagina().url().replaceFirst(".*/", "");
        Venster tweede = vensters.als(EenContract.TWEEDE);
        Toegankelijkheid.paginas(tweede, "/vier-ogen/" + nummer);
        tweede.ga("/capaciteit");
        tweede.ziet("Geen dekking per");
    }
}
