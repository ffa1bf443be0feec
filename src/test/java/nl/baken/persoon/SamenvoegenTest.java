// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.verhalen.EenZaak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever the order of merges, unmerges, changes and newcomers: who is who, and how many there are, stays right. */
@BakenTest
class SamenvoegenTest {

    @Autowired
    private Personen personen;

    @Autowired
    private Samenvoegingen samenvoegingen;

    @Autowired
    private Koppelopslag koppelingen;

    @Autowired
    private TransactionTemplate transactie;

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Persoon> bekend = new HashMap<>();

    /** The pairs that hold, by the id of their merge: the simplest possible model. */
    private final Map<Long, Set<String>> model = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void elkeVolgordeHoudtGeschiedenisEnAantallenGoed(long zaad) {
        Random toeval = new Random(zaad);
        for (int i = 0; i < 5; i++) {
            nieuw();
        }
        for (int stap = 0; stap < 60; stap++) {
            switch (toeval.nextInt(6)) {
                case 0 -> nieuw();
                case 1, 2, 3 -> voegSamen(kies(toeval), kies(toeval), toeval.nextBoolean());
                case 4 -> draaiTerug(toeval);
                default -> wijzig(kies(toeval));
            }
            controleer();
        }
        List.copyOf(model.keySet()).forEach(this::draaiTerug);
        controleer();
        assertThat(samenvoegingen.telling(ids)).isEqualTo(new Telling(ids.size(), ids.size()));
        ids.forEach(id -> assertThat(personen.lees(id)).isEqualTo(bekend.get(id)));
    }

    private void controleer() {
        Set<Set<String>> groepen = new java.util.HashSet<>();
        for (String id : ids) {
            Set<String> groep = groep(id);
            groepen.add(groep);
            assertThat(samenvoegingen.zelfde(id)).isEqualTo(groep);
            assertThat(samenvoegingen.hoofd(id)).isIn(groep);
            assertThat(personen.eigen(id))
                    .as("niets verplaatst of overschreven")
                    .isEqualTo(bekend.get(id));
            assertThat(personen.lees(id).naam()).isEqualTo(bekend.get(id).naam());
        }
        assertThat(samenvoegingen.telling(ids)).isEqualTo(new Telling(groepen.size(), ids.size()));
    }

    private Set<String> groep(String id) {
        Set<String> groep = new TreeSet<>(Set.of(id));
        boolean gegroeid = true;
        while (gegroeid) {
            gegroeid = false;
            for (Set<String> paar : model.values()) {
                gegroeid |= paar.stream().anyMatch(groep::contains) && groep.addAll(paar);
            }
        }
        return groep;
    }

    private void nieuw() {
        String id = personen.maak(
                Geheim.van(EenZaak.eenNaam()),
                Geheim.van(EenZaak.eenGeboortedatum().toString()),
                null,
                null);
        ids.add(id);
        bekend.put(id, personen.eigen(id));
    }

    private void wijzig(String id) {
        personen.wijzig(
                id,
                Geheim.van(EenZaak.eenNaam()),
                Geheim.van(LocalDate.of(1970, 1, 1).toString()));
        bekend.put(id, personen.eigen(id));
    }

    private void voegSamen(String a, String b, boolean bijImport) {
        if (a.equals(b)) {
            return;
        }
        if (bijImport) {
            samenvoegingen.neemOver(a, b);
        } else {
            samenvoegingen.voegSamen(paar(a, b), "een", "twee");
        }
        samenvoegingen.van(Set.of(a)).stream()
                .filter(Samenvoeging::geldt)
                .forEach(wat -> model.put(wat.id(), Set.of(wat.a(), wat.b())));
    }

    private long paar(String a, String b) {
        return transactie.execute(t -> koppelingen.bewaar(a, b, 0.9));
    }

    private void draaiTerug(Random toeval) {
        if (!model.isEmpty()) {
            draaiTerug(List.copyOf(new TreeSet<>(model.keySet())).get(toeval.nextInt(model.size())));
        }
    }

    private void draaiTerug(long id) {
        samenvoegingen.draaiTerug(id, "een", Geheim.van("Toch niet"));
        model.remove(id);
    }

    private String kies(Random toeval) {
        return ids.get(toeval.nextInt(ids.size()));
    }

    @Test
    void wieZelfVoorstelteKanNietHetTweedeOogZijn() {
        nieuw();
        nieuw();
        long paar = paar(ids.get(0), ids.get(1));

        assertThatThrownBy(() -> samenvoegingen.voegSamen(paar, "een", "een")).isInstanceOf(Weigering.class);
        assertThat(samenvoegingen.telling(ids)).isEqualTo(new Telling(2, 2));
    }

    @Test
    void tweeTegelijkSamenvoegenOfTerugdraaienGebeurtEenKeer() throws Exception {
        nieuw();
        nieuw();
        nieuw();
        long eerste = paar(ids.get(0), ids.get(1));
        long tweede = paar(ids.get(1), ids.get(2));
        tegelijk(() -> samen(eerste), () -> samen(tweede), () -> samen(eerste));

        assertThat(samenvoegingen.telling(ids)).isEqualTo(new Telling(1, 3));
        List<Samenvoeging> geldig =
                samenvoegingen.van(ids).stream().filter(Samenvoeging::geldt).toList();
        assertThat(geldig).hasSize(2);
        long id = geldig.get(0).id();
        assertThat(tegelijk(() -> terug(id), () -> terug(id))).containsExactlyInAnyOrder(true, false);
        assertThat(samenvoegingen.telling(ids)).isEqualTo(new Telling(2, 3));
    }

    private boolean samen(long koppeling) {
        samenvoegingen.voegSamen(koppeling, "een", "twee");
        return true;
    }

    private boolean terug(long id) {
        try {
            samenvoegingen.draaiTerug(id, "een", Geheim.van("Toch niet"));
            return true;
        } catch (Weigering alTeruggedraaid) {
            return false;
        }
    }

    @SafeVarargs
    private static List<Boolean> tegelijk(Callable<Boolean>... werk) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(werk.length);
        CyclicBarrier start = new CyclicBarrier(werk.length);
        List<Future<Boolean>> uitkomsten = new ArrayList<>();
        for (Callable<Boolean> een : werk) {
            uitkomsten.add(draden.submit(() -> {
                start.await();
                return een.call();
            }));
        }
        List<Boolean> klaar = new ArrayList<>();
        for (Future<Boolean> uitkomst : uitkomsten) {
            klaar.add(uitkomst.get());
        }
        draden.shutdown();
        return klaar;
    }
}
