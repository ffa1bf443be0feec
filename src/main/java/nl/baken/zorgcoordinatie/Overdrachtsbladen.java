// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Afwezigheden;
import nl.baken.toegang.Afwezigheid;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaakteam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The handover sheet of a case, as it is now and as it was when somebody took over. Nobody writes it. */
@Service
public class Overdrachtsbladen {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INZAGE = "overdrachtsblad";

    private final Toegang toegang;
    private final Zaakteam team;
    private final Overdrachtsbladmaker maker;
    private final Waarnemingopslag opslag;
    private final Afwezigheden afwezigheden;
    private final Accounts accounts;
    private final Clock klok;

    Overdrachtsbladen(
            Toegang toegang,
            Zaakteam team,
            Overdrachtsbladmaker maker,
            Waarnemingopslag opslag,
            Afwezigheden afwezigheden,
            Accounts accounts,
            Clock klok) {
        this.toegang = toegang;
        this.team = team;
        this.maker = maker;
        this.opslag = opslag;
        this.afwezigheden = afwezigheden;
        this.accounts = accounts;
        this.klok = klok;
    }

    /**
     * The sheet on its page.
     *
     * @param stand from when it is and who stands in, in words
     * @param eerdere the sheets of covers that began, latest first
     */
    public record Pagina(String stand, Overdrachtsblad blad, List<Eerder> eerdere) {}

    public record Eerder(long id, String omschrijving) {}

    /** As the case is now. @throws NietGevonden for who doesn't carry or cover it */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Pagina nu(ZaakNummer nummer) {
        eisUitvoering(nummer);
        List<Waarneming> alle = opslag.van(nummer);
        String stand = alle.stream()
                .filter(Waarneming::loopt)
                .reduce((eerste, laatste) -> laatste)
                .map(this::neemtWaar)
                .orElse("Zo staat de zaak er nu voor.");
        return new Pagina(stand, maker.maak(nummer), eerdere(alle));
    }

    /** As it was when this cover began. @throws NietGevonden also when that is not of this case */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Pagina toen(ZaakNummer nummer, long waarneming) {
        eisUitvoering(nummer);
        List<Waarneming> alle = opslag.van(nummer);
        Waarneming toen = alle.stream()
                .filter(een -> een.id() == waarneming && een.begonnenOp() != null)
                .findFirst()
                .orElseThrow(NietGevonden::new);
        Geheim blad = opslag.blad(waarneming).orElseThrow(NietGevonden::new);
        return new Pagina(omschrijving(toen, namen(alle)), lees(blad), eerdere(alle));
    }

    void bewaar(ZaakNummer nummer, long waarneming) {
        opslag.bewaarBlad(waarneming, Geheim.van(schrijf(maker.maak(nummer))));
    }

    private void eisUitvoering(ZaakNummer nummer) {
        toegang.eisInzage(INZAGE, nummer.waarde());
        if (!team.voertUit(nummer, toegang.medewerker())) {
            throw new NietGevonden();
        }
    }

    private String neemtWaar(Waarneming waarneming) {
        Map<String, String> namen = namen(List.of(waarneming));
        String tot = afwezigheden
                .zoek(waarneming.afwezigheid())
                .map(Afwezigheid::tot)
                .map(einde -> " tot en met " + laatsteDag(einde))
                .orElse(" tot de collega terug is");
        return naam(waarneming.waarnemer(), namen) + " neemt waar voor " + naam(waarneming.vervangt(), namen) + tot
                + ". Zo staat de zaak er nu voor.";
    }

    private List<Eerder> eerdere(List<Waarneming> alle) {
        Map<String, String> namen = namen(alle);
        return alle.stream()
                .filter(waarneming -> waarneming.begonnenOp() != null)
                .sorted((eerste, tweede) -> Long.compare(tweede.id(), eerste.id()))
                .map(waarneming -> new Eerder(waarneming.id(), omschrijving(waarneming, namen)))
                .toList();
    }

    private String omschrijving(Waarneming waarneming, Map<String, String> namen) {
        return "Overdracht van " + dag(Objects.requireNonNull(waarneming.begonnenOp())) + ": "
                + naam(waarneming.vervangt(), namen) + " aan " + naam(waarneming.waarnemer(), namen);
    }

    private Map<String, String> namen(List<Waarneming> alle) {
        return accounts.namen(alle.stream().flatMap(een -> Stream.of(een.vervangt(), een.waarnemer())));
    }

    private static String naam(String account, Map<String, String> namen) {
        return namen.getOrDefault(account, "een collega");
    }

    private String laatsteDag(@Nullable Instant tot) {
        return Optional.ofNullable(tot).map(einde -> dag(einde.minusMillis(1))).orElse("");
    }

    private String dag(Instant moment) {
        return Dag.toon(LocalDate.ofInstant(moment, klok.getZone()));
    }

    private static String schrijf(Overdrachtsblad blad) {
        try {
            return JSON.writeValueAsString(blad);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("overdrachtsblad is niet te schrijven");
        }
    }

    private static Overdrachtsblad lees(Geheim blad) {
        try {
            return JSON.readValue(blad.tekst(), Overdrachtsblad.class);
        } catch (JsonProcessingException e) {
            // The cause would quote the sheet.
            throw new IllegalStateException("overdrachtsblad is niet te lezen");
        }
    }
}
