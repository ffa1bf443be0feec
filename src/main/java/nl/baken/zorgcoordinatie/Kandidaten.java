// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.persoon.Personen;
import nl.baken.persoon.VeiligContact;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Afwezigheden;
import nl.baken.zaak.Werklast;
import nl.baken.zaak.Zaak;
import nl.baken.zorgcoordinatie.Toewijzingsopslag.Profiel;
import org.springframework.stereotype.Component;

/** The coordinators as D11 looks at them for one case. */
@Component
class Kandidaten {

    private final Accounts accounts;
    private final Afwezigheden afwezigheden;
    private final Personen personen;
    private final Werklast werklast;
    private final Toewijzingsopslag opslag;
    private final Normen normen;

    Kandidaten(
            Accounts accounts,
            Afwezigheden afwezigheden,
            Personen personen,
            Werklast werklast,
            Toewijzingsopslag opslag,
            Normen normen) {
        this.accounts = accounts;
        this.afwezigheden = afwezigheden;
        this.personen = personen;
        this.werklast = werklast;
        this.opslag = opslag;
        this.normen = normen;
    }

    record Kandidaat(
            String account,
            boolean belangenconflict,
            boolean taalMatch,
            boolean regioMatch,
            BigDecimal werklast,
            BigDecimal norm) {

        Map<String, Object> invoer() {
            return Map.of(
                    "belangenconflict", belangenconflict,
                    "taalOfSekseMatch", taalMatch,
                    "regioMatch", regioMatch,
                    "binnenNorm", werklast.compareTo(norm) < 0);
        }
    }

    /** Everybody of the team who is there now. */
    List<Kandidaat> voor(Zaak zaak, String centrumgemeente) {
        Map<String, BigDecimal> lasten = werklast.perAccount();
        Set<String> conflicten = opslag.belangenconflicten(zaak.persoon());
        Map<String, Profiel> profielen = opslag.profielen();
        BigDecimal perFte = normen.waarde(Werklastnorm.PER_FTE);
        BigDecimal fte = normen.waarde(Werklastnorm.FTE);
        String taal = taal(zaak);
        Set<String> afwezig = afwezigheden.afwezigNu();
        return accounts.vanHetTeam(zaak.nummer().waarde(), Rol.ZORGCOORDINATOR).stream()
                .filter(account -> !afwezig.contains(account.id()))
                .map(account -> {
                    Profiel profiel = profielen.getOrDefault(account.id(), Profiel.zonder(fte));
                    return new Kandidaat(
                            account.id(),
                            conflicten.contains(account.id()),
                            profiel.talen().contains(taal),
                            profiel.regios().contains(centrumgemeente),
                            lasten.getOrDefault(account.id(), BigDecimal.ZERO),
                            perFte.multiply(profiel.fte()));
                })
                .toList();
    }

    /** Known only of somebody who had a case before. */
    private String taal(Zaak zaak) {
        return personen.contact(zaak.persoon())
                .map(VeiligContact::taal)
                .map(Geheim::tekst)
                .map(taal -> taal.toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
