// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.toegang.Accountbeheer;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.Blokkades;
import nl.baken.toegang.Noodinzage;
import nl.baken.toegang.Taakverdeling;
import nl.baken.toegang.WijzigRollen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** X9: somebody who does not carry the case must act now. How it is judged is in {@link NoodinzageOordeelVerhaalTest}. */
class NoodinzageVerhaalTest extends Andermanszaakverhaal {

    private static final String WIE = "zorgcoordinator2";
    private static final String NOTITIE = "zorgcoordinatie/notitie-maken";

    @Autowired
    private ApplicationEventPublisher gebeurtenissen;

    @Autowired
    private Taakverdeling taken;

    @Autowired
    private Accountbeheer accountbeheer;

    @Autowired
    private Blokkades blokkades;

    @Test
    void vierUurOpDeSecondeAf() {
        assertThat(nood.grond(WIE, zaak)).isEqualTo("geen");
        Noodinzage gebruik = nood.van(WIE, zaak);

        assertThat(gebruik.tot()).isEqualTo(verhaal.moment().plus(Duration.ofHours(4)));
        verhaal.verstrijkt(Duration.ofHours(4).minusSeconds(1), zaak.waarde());
        assertThat(nood.grond(WIE, zaak)).isEqualTo("noodinzage");
        verhaal.verstrijkt(Duration.ofSeconds(1), zaak.waarde());
        assertThat(nood.grond(WIE, zaak)).as("vanzelf voorbij").isEqualTo("geen");
    }

    @Test
    void wieHetMoetWetenZietHetMeteen() {
        nood.van(WIE, zaak);

        for (String rol : List.of(DRAGER, "teamleider_zc", "fg")) {
            assertThat(Bezoeker.als(poort, rol).get("/").body())
                    .as(rol)
                    .contains("Direct gevaar voor de cliënt")
                    .contains(zaak.waarde());
        }
        assertThat(Bezoeker.als(poort, "manager").get("/").body()).doesNotContain(zaak.waarde());
        assertThat(nood.gelogd(zaak.waarde(), "noodinzage")).contains("noodinzage begonnen");
    }

    @Test
    void openenLezenEnStoppenOpHetScherm() {
        Bezoeker bezoeker = Bezoeker.als(poort, WIE);
        assertThat(bezoeker.get("/zaken/" + zaak).statusCode()).isEqualTo(404);
        bezoeker.get("/noodinzage");
        assertThat(Bezoeker.locatie(bezoeker.post("/noodinzage", getypt(zaak.waarde()))))
                .isEqualTo("/zaken/" + zaak);

        String blad = bezoeker.get("/zaken/" + zaak).body();
        assertThat(blad)
                .contains("Noodinzage tot 7 februari 2026 om 03.00 uur", "Notitie maken", "Veiligheidsincident melden")
                .doesNotContain("Ketenbericht", "Afsluiten starten", "Wie kan dit zien");
        assertThat(nood.gelogd(zaak.waarde(), "noodinzage")).contains("zaak", "identiteit en veilig contact");

        String nummer = nood.van(WIE, zaak).nummer();
        String einde = "/noodinzage/" + nummer + "/einde";
        assertThat(bezoeker.post(einde, Map.of()).statusCode()).isEqualTo(302);
        assertThat(bezoeker.get("/zaken/" + zaak).statusCode()).isEqualTo(404);
        assertThat(bezoeker.post(einde, Map.of()).statusCode())
                .as("later, met dezelfde sessie")
                .isEqualTo(404);
        assertThat(bezoeker.post("/zaken/" + zaak + "/" + NOTITIE, Map.of("tekst", "FICTIEF"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> getypt(String nummer) {
        return Map.of("zaaknummer", nummer, "categorie", "gevaar_client", "reden", EenNoodinzage.REDEN);
    }

    @Test
    void lezenEnVertellenMaarNietsBeslissen() {
        nood.van(WIE, zaak);

        assertThat(handelingen.probeertAls(WIE, zaak, NOTITIE, Map.of("tekst", "FICTIEF: politie gebeld")))
                .isInstanceOf(Afloop.Afgerond.class);
        assertThatThrownBy(() -> handelingen.probeertAls(WIE, zaak, "zorgcoordinatie/contact-vastleggen", Map.of()))
                .isInstanceOfAny(NietGevonden.class, java.util.NoSuchElementException.class);
        assertThatThrownBy(() -> handelingen.probeertAls(WIE, zaak, "zorgcoordinatie/afsluiting-starten", Map.of()))
                .isInstanceOf(NietGevonden.class);
        transactie.executeWithoutResult(stand -> taken.toegewezen(zaak.waarde()).forEach(taken::bied));
        assertThat(verhaal.taken(WIE, zaak.waarde()))
                .as("aangeboden aan de rol, niet aan wie in nood kijkt")
                .isEmpty();
        assertThat(verhaal.taken(DRAGER, zaak.waarde())).isNotEmpty();
    }

    @Test
    void eenNummerDatErNietIsDichtIsOfNietMagGeeftHetzelfdeAntwoord() {
        ZaakNummer gesloten = eenZaak.toegewezen(DRAGER);
        transactie.executeWithoutResult(stand -> sluit(gesloten));
        String onbekend = ZaakNummer.nieuw().waarde();
        String geblokkeerd = eenZaak.toegewezen(DRAGER).waarde();
        blokkeer(geblokkeerd);
        Bezoeker bezoeker = Bezoeker.als(poort, WIE);
        bezoeker.get("/noodinzage");

        List<String> antwoorden = List.of(onbekend, gesloten.waarde(), geblokkeerd).stream()
                .map(nummer -> antwoord(bezoeker, nummer))
                .distinct()
                .toList();
        assertThat(antwoorden).singleElement().asString().contains("422", "Met dit nummer kun je geen zaak openen");
        assertThat(nood.geweigerd(onbekend, "noodinzage")).isOne();
        assertThat(nood.geweigerd(geblokkeerd, "noodinzage")).isOne();
        String naam = "Verzonnen Naam";
        assertThat(antwoord(bezoeker, naam)).isEqualTo(antwoorden.get(0));
        assertThat(nood.geweigerd(naam, "noodinzage"))
                .as("geen naam in het logboek")
                .isZero();
    }

    private static String antwoord(Bezoeker bezoeker, String nummer) {
        HttpResponse<String> antwoord = bezoeker.post("/noodinzage", getypt(nummer));
        return antwoord.statusCode()
                + antwoord.body().replace(nummer, "").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private void sluit(ZaakNummer nummer) {
        database.sql(
                        """
                        update zaak.zaak set status = 'afgesloten', gesloten_op = now(),
                               vernietigen_op = '2046-01-01',
                               bewaarregel = 'B05', bewaarregel_versie = '2000-01-01' where nummer = ?""")
                .param(nummer.waarde())
                .update();
        gebeurtenissen.publishEvent(new Handeling("gesloten door een test", nummer.waarde(), "test"));
    }

    private void blokkeer(String nummer) {
        verhaal.als("teamleider_zc");
        blokkades.leg(nummer, id(WIE), Geheim.van("FICTIEF: kent de cliënt"));
        verhaal.niemand();
    }

    @Test
    void nogEensTerwijlHetLooptIsHetzelfdeEnDaarnaEenNieuwe() {
        Noodinzage eerste = nood.van(WIE, zaak);
        assertThat(nood.van(WIE, zaak).nummer()).isEqualTo(eerste.nummer());
        assertThat(nood.wachtOp("fg")).containsOnlyOnce(eerste.nummer());

        nood.stopt(WIE, eerste.nummer());
        assertThatThrownBy(() -> nood.stopt(WIE, eerste.nummer())).isInstanceOf(NietGevonden.class);
        Noodinzage tweede = nood.van(WIE, zaak);
        assertThat(tweede.nummer()).isNotEqualTo(eerste.nummer());
        assertThat(nood.wachtOp("fg")).contains(eerste.nummer(), tweede.nummer());
    }

    @Test
    void wieErAlBijKanHeeftHetNietNodigEnWieDeRolNietHeeftKentHetNiet() {
        assertThatThrownBy(() -> nood.van(DRAGER, zaak))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining("Je hebt al toegang");
        assertThatThrownBy(() -> nood.van("fg", zaak)).isInstanceOf(NietGevonden.class);
    }

    @Test
    void metDeRolEindigtOokDeNoodinzage() {
        String collega = nood.collega(Rol.ZORGCOORDINATOR);
        nood.van(collega, zaak);
        assertThat(nood.grond(collega, zaak)).isEqualTo("noodinzage");

        verhaal.als("functioneel_beheerder");
        accountbeheer.wijzigRollen(id(collega), new WijzigRollen(List.of(Rol.MANAGER)));
        assertThat(nood.grond(collega, zaak)).as("bij het volgende verzoek").isEqualTo("geen");
    }
}
