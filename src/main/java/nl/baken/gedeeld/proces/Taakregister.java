// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.baken.gedeeld.RaadsvraagNummer;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** Knows, per task id, the one service method that handles it and the one that prepares its form. */
@Component
public class Taakregister implements SmartInitializingSingleton {

    /** What a task can be about, and how its number is read. */
    private static final Map<Class<?>, Function<String, Object>> NUMMERS = Map.of(
            SignaalNummer.class, SignaalNummer::new,
            ZaakNummer.class, ZaakNummer::new,
            RapportNummer.class, RapportNummer::new,
            RaadsvraagNummer.class, RaadsvraagNummer::new);

    private final ApplicationContext context;
    private final Map<String, Methode> afhandelingen = new HashMap<>();
    private final Map<String, Methode> voorbereidingen = new HashMap<>();
    private final Map<String, Methode> handelingen = new HashMap<>();

    Taakregister(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (String naam : context.getBeanNamesForType(Object.class, false, false)) {
            Class<?> soort = context.getType(naam, false);
            if (soort != null && soort.getName().startsWith("nl.baken.")) {
                registreer(naam, soort, Taak.class, taak -> new String[] {taak.value()}, afhandelingen);
                registreer(naam, soort, Voorbereiding.class, Voorbereiding::value, voorbereidingen);
                registreer(
                        naam, soort, Zaakhandeling.class, handeling -> new String[] {handeling.value()}, handelingen);
            }
        }
    }

    private <A extends Annotation> void registreer(
            String bean,
            Class<?> soort,
            Class<A> annotatie,
            Function<A, String[]> sleutels,
            Map<String, Methode> register) {
        MethodIntrospector.selectMethods(soort, (MethodIntrospector.MetadataLookup<A>)
                        methode -> AnnotatedElementUtils.findMergedAnnotation(methode, annotatie))
                .forEach((methode, waarde) -> {
                    Object doel = context.getBean(bean);
                    Method aanroep = AopUtils.selectInvocableMethod(methode, doel.getClass());
                    for (String sleutel : sleutels.apply(waarde)) {
                        if (register.put(sleutel, new Methode(doel, aanroep)) != null) {
                            throw new IllegalStateException("twee methodes voor taak " + sleutel);
                        }
                    }
                });
    }

    /** The record that the form of this task becomes. @throws IllegalArgumentException for a task without handler */
    public Class<?> opdrachtVan(String taak) {
        return afhandeling(taak).opdracht();
    }

    /** An act without a task, when this module has one of that name. */
    Optional<Zaakhandeling> handeling(String module, String naam) {
        return Optional.ofNullable(handelingen.get(naam))
                .filter(methode -> methode.module().equals(module))
                .map(methode -> methode.methode().getAnnotation(Zaakhandeling.class));
    }

    Class<?> opdrachtVanHandeling(String naam) {
        return handelingen.get(naam).opdracht();
    }

    void doeHandeling(String naam, ZaakNummer nummer, Object opdracht) {
        handelingen.get(naam).roep(nummer, opdracht);
    }

    Voorinvulling bereidVoor(String handeling, ZaakNummer nummer) {
        Methode methode = voorbereidingen.get(handeling);
        return methode == null ? Voorinvulling.leeg() : (Voorinvulling) methode.roep(nummer, null);
    }

    Sturing handelAf(Taakgegevens taak, Object opdracht) {
        Object uitkomst = afhandeling(taak.sleutel()).roep(taak, opdracht);
        return uitkomst instanceof Sturing sturing ? sturing : Sturing.geen();
    }

    Voorinvulling bereidVoor(Taakgegevens taak) {
        Methode methode = voorbereidingen.get(taak.sleutel());
        return methode == null ? Voorinvulling.leeg() : (Voorinvulling) methode.roep(taak, null);
    }

    public java.util.Set<String> taken() {
        return java.util.Set.copyOf(afhandelingen.keySet());
    }

    /** The acts without a task, as {@code module/act}. */
    public java.util.Set<String> handelingen() {
        return handelingen.entrySet().stream()
                .map(handeling -> handeling.getValue().module() + '/' + handeling.getKey())
                .collect(java.util.stream.Collectors.toSet());
    }

    private Methode afhandeling(String taak) {
        Methode methode = afhandelingen.get(taak);
        if (methode == null) {
            throw new IllegalArgumentException("geen afhandeling voor taak " + taak);
        }
        return methode;
    }

    private static boolean isVast(Class<?> soort) {
        return soort == Taakgegevens.class || NUMMERS.containsKey(soort);
    }

    private record Methode(Object doel, Method methode) {

        String module() {
            return methode.getDeclaringClass().getPackageName().replace("nl.baken.", "");
        }

        Class<?> opdracht() {
            return Arrays.stream(methode.getParameterTypes())
                    .filter(Class::isRecord)
                    .filter(soort -> !isVast(soort))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("methode zonder opdracht: " + methode.getName()));
        }

        Object roep(Taakgegevens taak, @Nullable Object opdracht) {
            return roep(soort -> waarde(soort, taak, opdracht));
        }

        Object roep(ZaakNummer nummer, @Nullable Object opdracht) {
            return roep(soort -> soort == ZaakNummer.class ? nummer : opdracht);
        }

        private Object roep(Function<Class<?>, @Nullable Object> waarden) {
            try {
                return methode.invoke(
                        doel,
                        Arrays.stream(methode.getParameterTypes()).map(waarden).toArray());
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException fout) {
                    throw fout;
                }
                throw new IllegalStateException("methode " + methode.getName() + " mislukte", e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("methode " + methode.getName() + " is niet bereikbaar", e);
            }
        }

        private static @Nullable Object waarde(Class<?> soort, Taakgegevens taak, @Nullable Object opdracht) {
            if (soort == Taakgegevens.class) {
                return taak;
            }
            Function<String, Object> nummer = NUMMERS.get(soort);
            return nummer == null ? opdracht : nummer.apply(taak.nummer());
        }
    }
}
