// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenVermissing.AVIM;
import static nl.baken.verhalen.EenVermissing.COORDINATOR;
import static nl.baken.verhalen.EenVermissing.INFORMEREN;
import static nl.baken.verhalen.EenVermissing.MELDEN;
import static nl.baken.verhalen.EenVermissing.TERUG;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.opvang.Opvangtype;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Werklast;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** X2 after two people confirmed: everything stops at once, thirty days long, and then the file closes. */
@BakenTest
class OpschortingVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenVermissing vermissing;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenVerblijf verblijf;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Zaakteam team;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Werklast werklast;

    @Test
    void naDeBevestigingStoptAllesEnIsErAlleenNogHetInlichten() {
        ZaakNummer zaak = vermissing.zaak("geen");
        handelingen.start(zaak, Spoor.JURIDISCH);
        vermissing.totOpgeschort(zaak);

        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.OPGESCHORT);
        assertThat(vermissing.taken(zaak)).containsExactly(INFORMEREN);
        assertThat(sporen.lopend(zaak)).isEmpty();
        assertThat(vermissing.lopend(zaak)).containsExactlyInAnyOrder("T117", "T118");
        vermissing.informeer(zaak);
        verhaal.dagen(29, zaak.waarde());
        assertThat(vermissing.taken(zaak)).as("geen contact, geen evaluatie").isEmpty();
        assertThat(vermissing.lopend(zaak)).containsExactly("T118");
        assertThat(team.zietZaak(zaak, verhaal.als(COORDINATOR))).isTrue();
        assertThat(verhaal.pad(zaak.waarde()))
                .containsSubsequence("vermissing-beoordelen", "zaak-opschorten", "ketenpartners-informeren");
    }

    @Test
    void deBedenktijdEindigt() {
        ZaakNummer zaak = vermissing.zaak("geen");
        verblijf.bedenktijd(zaak, verhaal.vandaag(), false);
        assertThat(verblijf.telt(zaak, "T09")).isTrue();
        vermissing.totOpgeschort(zaak);

        assertThat(verblijf.telt(zaak, "T09")).isFalse();
        assertThat(verblijf.heeftFeit(zaak, Feitsoort.BEDENKTIJD_GEEINDIGD)).isTrue();
        assertThat(handelingen.blad(zaak, "Verblijfsrecht")).contains("met onbekende bestemming vertrokken");
    }

    @Test
    void avimMoetHetAltijdWeten() {
        ZaakNummer zaak = vermissing.zaak("geen");
        vermissing.totOpgeschort(zaak);

        assertThat(verhaal.probeert(
                        COORDINATOR,
                        zaak.waarde(),
                        INFORMEREN,
                        Map.of("ingelicht", List.of("coa"), "op", verhaal.vandaag())))
                .isInstanceOf(Afloop.Afgekeurd.class);
    }

    @Test
    void hetBedIsVrijVoorEenAnder() {
        ZaakNummer zaak = vermissing.zaak("geen");
        long plek = opvang.plek("Verzonnen bed " + zaak, Opvangtype.VO, 1);
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of());
        verhaal.doet(
                COORDINATOR,
                zaak.waarde(),
                "plek-zoeken",
                Map.of("uitkomst", "op_het_bord", "plek", String.valueOf(plek)));
        opvang.aangekomen(zaak);
        assertThat(opvang.vrij(plek)).isZero();
        vermissing.totBevestigen(zaak);
        vermissing.bevestig(zaak);
        assertThat(opvang.vrij(plek)).as("zolang niemand besliste").isZero();
        vermissing.akkoord(zaak);

        assertThat(opvang.vrij(plek)).isEqualTo(1);
        ZaakNummer ander = eenZaak.toegewezen(COORDINATOR);
        eenZaak.begeleidMet(ander, "geen");
        opvang.begint(ander);
        opvang.behoefte(ander, Map.of());
        verhaal.doet(
                COORDINATOR,
                ander.waarde(),
                "plek-zoeken",
                Map.of("uitkomst", "op_het_bord", "plek", String.valueOf(plek)));
        assertThat(opvang.vrij(plek)).isZero();
    }

    @Test
    void naNegenentwintigDagenTerugGaatDeBegeleidingVerder() {
        ZaakNummer zaak = vermissing.zaak("geen");
        vermissing.totOpgeschort(zaak);
        vermissing.informeer(zaak);
        verhaal.dagen(29, zaak.waarde());
        vermissing.isTerug(zaak);

        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.BEGELEIDING);
        assertThat(vermissing.taken(zaak))
                .contains("zorgplan-vastleggen", "veiligheid-screenen", AVIM)
                .doesNotContain("eerste-contact-leggen", "intake-vastleggen");
        assertThat(vermissing.telt(zaak, "T118")).isFalse();
        assertThat(vermissing.telt(zaak, "T08_EERSTE_MAANDEN")).isTrue();
        handelingen.start(zaak, Spoor.JURIDISCH);
        verhaal.dagen(7, zaak.waarde());
        assertThat(vermissing.taken(zaak)).contains("contactmoment-vastleggen", "advocaat-regelen");
        assertThat(verhaal.pad(zaak.waarde()))
                .containsSubsequence("mob-bevestigd", "opschorting", "teruggekeerd", "traject", "intake-voorbij")
                .contains("client-terug", "traject-hervatten", "terug-na-opschorting", "avim-inlichten");
    }

    @ParameterizedTest
    @EnumSource(Spoor.class)
    void elkSpoorKanNaTerugkeerOpnieuwBeginnen(Spoor spoor) {
        ZaakNummer zaak = vermissing.zaak("geen");
        handelingen.start(zaak, spoor);
        List<String> eerst = vermissing.taken(zaak);
        vermissing.totOpgeschort(zaak);
        assertThat(vermissing.taken(zaak)).containsExactly(INFORMEREN);
        vermissing.isTerug(zaak);
        handelingen.start(zaak, spoor);

        assertThat(sporen.lopend(zaak)).containsExactly(spoor);
        assertThat(vermissing.taken(zaak)).containsAll(eerst);
    }

    @Test
    void eenOpgeschorteZaakWeegtAlsNazorg() {
        ZaakNummer zaak = vermissing.zaak("geen");
        vermissing.totBevestigen(zaak);
        vermissing.bevestig(zaak);
        String wie = zaken.lees(zaak).coordinator();
        BigDecimal eerst = werklast.perAccount().get(wie);
        vermissing.akkoord(zaak);

        assertThat(eerst.subtract(werklast.perAccount().get(wie))).isEqualByComparingTo("0.75");
    }

    @Test
    void naEenendertigDagenIsHetDossierDichtZonderNazorg() {
        ZaakNummer zaak = vermissing.zaak("geen");
        vermissing.totOpgeschort(zaak);
        vermissing.informeer(zaak);
        verhaal.dagen(31, zaak.waarde());

        Zaak dicht = zaken.lees(zaak);
        assertThat(dicht.status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(dicht.vernietigenOp()).isEqualTo(LocalDate.of(2041, 3, 13));
        assertThat(vermissing.taken(zaak)).isEmpty();
        assertThat(vermissing.lopend(zaak)).isEmpty();
        assertThat(team.zietZaak(zaak, verhaal.als(COORDINATOR))).isFalse();
        assertThat(verhaal.pad(zaak.waarde()))
                .containsSubsequence("opschorting-voorbij", "sluiten-na-vermissing", "zaak-gesloten")
                .contains("gesloten-na-mob", "voorvallen-gestopt")
                .doesNotContain("nazorg");
    }

    @Test
    void tijdensDeIntakeVermistBegintDeIntakeNaTerugkeerOpnieuw() {
        verhaal.nu("2026-02-02T09:00");
        ZaakNummer zaak = eenZaak.toegewezen(COORDINATOR);
        eenZaak.tot(zaak, "intake-vastleggen");
        verhaal.doet(COORDINATOR, zaak.waarde(), "intake-vastleggen", EenZaak.INTAKE);
        vermissing.totOpgeschort(zaak);
        assertThat(vermissing.taken(zaak)).containsExactly(INFORMEREN);
        vermissing.isTerug(zaak);

        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.INTAKE);
        assertThat(vermissing.taken(zaak))
                .contains("eerste-contact-leggen")
                .doesNotContain(INFORMEREN, AVIM, "zorgplan-vastleggen");
        eenZaak.begeleidMet(zaak, "geen");
        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.BEGELEIDING);
        assertThat(vermissing.taken(zaak)).contains("zorgplan-vastleggen");
    }

    @Test
    void eenBerichtTijdensDeOpschortingBlijftBewaardEnTeltNaTerugkeerAlsnog() {
        ZaakNummer zaak = vermissing.zaak("geen");
        vermissing.totOpgeschort(zaak);
        LocalDate op = verhaal.vandaag();
        assertThat(handelingen.meldt(zaak, Ketenpartner.OPVANG, Berichtsoort.AANGEKOMEN, op))
                .isEqualTo(Ontvangst.OPGESCHORT);
        assertThat(sporen.lopend(zaak)).isEmpty();
        assertThat(handelingen.blad(zaak, "Berichten van ketenpartners")).contains("de zaak was opgeschort");
        vermissing.isTerug(zaak);

        assertThat(handelingen.meldt(zaak, Ketenpartner.OPVANG, Berichtsoort.AANGEKOMEN, op))
                .isEqualTo(Ontvangst.VERWERKT);
        assertThat(sporen.lopend(zaak)).containsExactly(Spoor.OPVANG);
        assertThat(handelingen.meldt(zaak, Ketenpartner.OPVANG, Berichtsoort.AANGEKOMEN, op))
                .isEqualTo(Ontvangst.AL_ONTVANGEN);
    }

    @Test
    void watNietMeerKanWordtGeweigerd() {
        ZaakNummer zaak = vermissing.zaak("geen");
        vermissing.totOpgeschort(zaak);
        assertThat(handelingen.probeert(zaak, MELDEN, vermissing.nu())).isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(handelingen.probeert(zaak, "zorgcoordinatie/sporen-starten", Map.of("sporen", List.of("juridisch"))))
                .isInstanceOf(Afloop.Afgekeurd.class);
        assertThat(handelingen.probeert(
                        zaak, "zorgcoordinatie/afsluiting-starten", Map.of("redenEinde", "doel_bereikt")))
                .isInstanceOf(Afloop.Afgekeurd.class);
        vermissing.isTerug(zaak);
        assertThat(handelingen.probeert(zaak, TERUG, Map.of("gevondenOp", verhaal.vandaag())))
                .isInstanceOf(Afloop.Afgekeurd.class);
    }
}
