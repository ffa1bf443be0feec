// SPDX-License-Identifier: EUPL-1.2
package nl.baken.regels;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.regel.Regelrij;
import nl.baken.gedeeld.regel.Regelsoort;
import nl.baken.regels.Voorstel.Stand;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules and their history as the pages show them. For anybody but an administrator none of this exists. */
@Service
public class Regeloverzicht {

    private static final String VAN_DE_UITGAVE = "uitgave van Baken";

    private final Soorten soorten;
    private final Voorstellen voorstellen;
    private final LosseVragen vragen;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Clock klok;

    Regeloverzicht(
            Soorten soorten,
            Voorstellen voorstellen,
            LosseVragen vragen,
            Accounts accounts,
            Toegang toegang,
            Clock klok) {
        this.soorten = soorten;
        this.voorstellen = voorstellen;
        this.vragen = vragen;
        this.accounts = accounts;
        this.toegang = toegang;
        this.klok = klok;
    }

    public record Soortregel(String code, String naam, String uitleg, long geldig, long komt, long wacht) {}

    /** @param wie who proposed and who agreed, or that it came with the release */
    public record Rij(Regelrij rij, String stand, String periode, String wie) {}

    /** @param motief why the second person said no, or an empty text @param open whether it waits for an answer */
    public record Voorstelregel(
            String nummer,
            String wat,
            String ingang,
            String stand,
            String door,
            String antwoord,
            String motief,
            boolean open) {}

    public record Pagina(
            Regelsoort<?> soort, List<Rij> rijen, List<Voorstelregel> wacht, List<Voorstelregel> geweest) {}

    @Transactional(readOnly = true)
    public List<Soortregel> soorten() {
        eisBeheerder();
        LocalDate vandaag = LocalDate.now(klok);
        List<Voorstel> open = voorstellen.open();
        return soorten.alle().stream()
                .map(soort -> {
                    List<Regelrij> rijen = soort.rijen();
                    return new Soortregel(
                            soort.code(),
                            soort.naam(),
                            soort.uitleg(),
                            rijen.stream().filter(rij -> rij.geldt(vandaag)).count(),
                            rijen.stream().filter(rij -> rij.begintNa(vandaag)).count(),
                            open.stream()
                                    .filter(voorstel -> voorstel.soort().equals(soort.code()))
                                    .count());
                })
                .toList();
    }

    /** @throws NietGevonden when there is no such kind */
    @Transactional(readOnly = true)
    public Pagina pagina(String code) {
        eisBeheerder();
        Regelsoort<?> soort = soorten.soort(code);
        Geschiedenis geschiedenis = geschiedenis(code);
        return new Pagina(
                soort,
                soort.rijen().stream().map(rij -> rij(rij, geschiedenis)).toList(),
                geschiedenis.regels(true),
                geschiedenis.regels(false));
    }

    private Geschiedenis geschiedenis(String code) {
        List<Voorstel> alle = voorstellen.vanSoort(code);
        Map<String, LosseVragen.Stand> standen =
                vragen.standen(alle.stream().map(Voorstel::nummer).toList());
        Map<String, String> namen = accounts.namen(Stream.concat(
                alle.stream().map(Voorstel::voorgesteldDoor),
                standen.values().stream().map(LosseVragen.Stand::tweede)));
        return new Geschiedenis(alle, standen, namen);
    }

    private record Geschiedenis(
            List<Voorstel> voorstellen, Map<String, LosseVragen.Stand> standen, Map<String, String> namen) {

        List<Voorstelregel> regels(boolean open) {
            return voorstellen.stream()
                    .filter(voorstel -> (voorstel.stand() == Stand.OPEN) == open)
                    .map(this::regel)
                    .toList();
        }

        private Voorstelregel regel(Voorstel voorstel) {
            LosseVragen.Stand stand = standen.get(voorstel.nummer());
            String tweede = stand == null ? null : stand.tweede();
            Geheim motief = stand == null ? null : stand.motief();
            return new Voorstelregel(
                    voorstel.nummer(),
                    voorstel.samenvatting(),
                    ingang(voorstel),
                    voorstel.stand().woorden,
                    naam(voorstel.voorgesteldDoor()) + " op " + Dag.toon(voorstel.voorgesteldOp()),
                    tweede == null ? "" : naam(tweede) + " op " + Dag.toon(Objects.requireNonNull(stand.op())),
                    motief == null ? "" : motief.tekst(),
                    voorstel.stand() == Stand.OPEN);
        }

        private static String ingang(Voorstel voorstel) {
            return switch (voorstel.handeling()) {
                case NIEUW -> "nieuw vanaf " + Dag.toon(voorstel.van());
                case EINDE -> "eindigt op " + Dag.toon(Objects.requireNonNull(voorstel.tot()));
                case INTREKKEN -> "ingetrokken voordat zij begon op " + Dag.toon(voorstel.van());
            };
        }

        /** Of the proposal that made this row. */
        @Nullable
        String makers(Regelrij rij) {
            return voorstellen.stream()
                    .filter(voorstel -> voorstel.stand() == Stand.AKKOORD
                            && voorstel.handeling() == Voorstel.Handeling.NIEUW
                            && voorstel.sleutel().equals(rij.sleutel())
                            && voorstel.van().equals(rij.van()))
                    .findFirst()
                    .map(voorstel -> naam(voorstel.voorgesteldDoor()) + ", akkoord van "
                            + naam(standen.get(voorstel.nummer()).tweede()))
                    .orElse(null);
        }

        private String naam(@Nullable String account) {
            return account == null ? "Baken" : namen.getOrDefault(account, "Baken");
        }
    }

    private Rij rij(Regelrij rij, Geschiedenis geschiedenis) {
        LocalDate vandaag = LocalDate.now(klok);
        String stand;
        if (rij.ingetrokken()) {
            stand = "Ingetrokken";
        } else if (rij.begintNa(vandaag)) {
            stand = "Komt nog";
        } else {
            stand = rij.geldt(vandaag) ? "Geldt nu" : "Voorbij";
        }
        return new Rij(
                rij,
                stand,
                Dag.toon(rij.van()) + (rij.tot() == null ? "" : " tot " + Dag.toon(rij.tot())),
                Objects.requireNonNullElse(geschiedenis.makers(rij), VAN_DE_UITGAVE));
    }

    private void eisBeheerder() {
        if (!toegang.medewerker().heeft(Rol.FUNCTIONEEL_BEHEERDER)) {
            throw new NietGevonden();
        }
    }
}
