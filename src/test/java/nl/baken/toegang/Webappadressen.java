// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Every address that Camunda's webapps have of themselves, as the server has them now: the servlets that are there, the
 * resources of each, and what those lead to. A later version that adds one adds it here too.
 */
@Component
class Webappadressen {

    private static final String TOEPASSING = "jakarta.ws.rs.Application";

    private final ServletContext server;

    Webappadressen(ServletContext server) {
        this.server = server;
    }

    /** @param patroon with parts as in {@code {id}} */
    record Adres(String methode, String patroon) implements Comparable<Adres> {

        @Override
        public int compareTo(Adres ander) {
            return toString().compareTo(ander.toString());
        }

        /** Without the names of its parts, which are ours in the matrix and Camunda's here. */
        Adres kaal() {
            return new Adres(methode, patroon.replaceAll("\\{[^}]*}", "{}"));
        }

        @Override
        public String toString() {
            return methode + " " + patroon;
        }
    }

    /** Where something answers that is not Baken's own. */
    Set<String> servlets() {
        Set<String> adressen = new TreeSet<>();
        server.getServletRegistrations().values().forEach(servlet -> adressen.addAll(servlet.getMappings()));
        return adressen;
    }

    Set<Adres> alle() {
        Set<Adres> adressen = new TreeSet<>();
        for (ServletRegistration servlet : server.getServletRegistrations().values()) {
            if (servlet.getInitParameter(TOEPASSING) == null) {
                continue;
            }
            Application toepassing = (Application)
                    BeanUtils.instantiateClass(ClassUtils.resolveClassName(servlet.getInitParameter(TOEPASSING), null));
            for (String plek : servlet.getMappings()) {
                for (Class<?> bron : toepassing.getClasses()) {
                    pad(bron)
                            .ifPresent(
                                    pad -> loop(voeg(plek.replace("/*", ""), pad), bron, new ArrayList<>(), adressen));
                }
            }
        }
        return adressen;
    }

    /** @param vanwaar the types on the way to here, for some lead back to themselves */
    private static void loop(String hier, Class<?> bron, List<Class<?>> vanwaar, Set<Adres> adressen) {
        if (vanwaar.contains(bron)) {
            return;
        }
        List<Class<?>> weg = new ArrayList<>(vanwaar);
        weg.add(bron);
        for (Method daad : bron.getMethods()) {
            Set<String> methoden = methoden(daad);
            Optional<String> pad = pad(daad);
            String adres = voeg(hier, pad.orElse(""));
            methoden.forEach(methode -> adressen.add(new Adres(methode, adres)));
            if (methoden.isEmpty() && pad.isPresent()) {
                loop(adres, daad.getReturnType(), weg, adressen);
            }
        }
    }

    /** What the resource says, or the interface or class that it inherits from. */
    private static Stream<Method> zelfde(Method daad) {
        Class<?> klasse = daad.getDeclaringClass();
        Set<Class<?>> soorten = new HashSet<>(Set.of(ClassUtils.getAllInterfacesForClass(klasse)));
        for (Class<?> ouder = klasse; ouder != null; ouder = ouder.getSuperclass()) {
            soorten.add(ouder);
        }
        return Stream.concat(
                Stream.of(daad),
                soorten.stream()
                        .map(soort -> ClassUtils.getMethodIfAvailable(soort, daad.getName(), daad.getParameterTypes()))
                        .filter(Objects::nonNull));
    }

    private static Set<String> methoden(Method daad) {
        Set<String> methoden = new TreeSet<>();
        zelfde(daad)
                .flatMap(soort -> Arrays.stream(soort.getAnnotations()))
                .map(Annotation::annotationType)
                .map(soort -> soort.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .forEach(methode -> methoden.add(methode.value()));
        return methoden;
    }

    private static Optional<String> pad(Method daad) {
        return zelfde(daad)
                .map(soort -> soort.getAnnotation(Path.class))
                .filter(Objects::nonNull)
                .map(Path::value)
                .findFirst();
    }

    private static Optional<String> pad(Class<?> bron) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(bron, Path.class))
                .map(Path::value);
    }

    private static String voeg(String hier, String pad) {
        String vervolg = pad.replaceAll("^/+|/+$", "").replaceAll("\\{\\s*(\\w+)\\s*:.*?}", "{$1}");
        return vervolg.isEmpty() ? hier : hier + "/" + vervolg;
    }
}
