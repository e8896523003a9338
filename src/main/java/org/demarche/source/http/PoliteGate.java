package org.demarche.source.http;

import org.demarche.source.http.pace.Silences;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Lets one question at a time pass to each host, with a small pause between two, and none while
/// the host has asked to be left alone. Safe for any number of (virtual) threads, which wait here.
///
/// On this machine every address counts as a host of its own, and there is no pause.
public final class PoliteGate {

    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final Duration LONGEST_SILENCE = Duration.ofDays(1);

    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final Duration between;
    private final Silences silences;

    /// @param silences what servers have wished before, and remembers what they wish from now on
    public PoliteGate(InstantSource clock, Silences silences) {
        this(clock, BETWEEN, silences);
    }

    PoliteGate(InstantSource clock, Duration between, Silences silences) {
        this.clock = clock;
        this.between = between;
        this.silences = silences;
    }

    /// Puts the question when it is this address's turn. While its host has asked to be left alone
    /// the question is not put at all, and the answer is [FetchResult.TryLater] with what is left
    /// of the pause.
    public FetchResult ask(URI address, Supplier<FetchResult> question) {
        var host =
                hosts.computeIfAbsent(key(address), name -> new Host(name, silences.until(name)));
        host.turn.lock();
        try {
            var left = Duration.between(clock.instant(), host.silentUntil);
            if (left.isPositive()) {
                return new FetchResult.TryLater(
                        address,
                        "%s has asked to be left alone for %s. Demarche tries again after that."
                                .formatted(Sentences.server(address), Sentences.time(left)),
                        left);
            }
            return put(host, address, question);
        } finally {
            host.turn.unlock();
        }
    }

    private FetchResult put(Host host, URI address, Supplier<FetchResult> question) {
        if (!isHere(address)) {
            var wait = Duration.between(clock.instant(), host.lastAsked.plus(between));
            waitFor(wait);
        }
        try {
            var answer = question.get();
            if (answer instanceof FetchResult.TryLater later && later.pause().isPositive()) {
                host.silentUntil = clock.instant().plus(atMostADay(later.pause()));
                silences.keep(host.name, host.silentUntil);
            }
            return answer;
        } finally {
            host.lastAsked = clock.instant();
        }
    }

    private void waitFor(Duration wait) {
        var until = System.nanoTime() + Math.min(wait.toNanos(), between.toNanos());
        for (var left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private static Duration atMostADay(Duration pause) {
        return pause.compareTo(LONGEST_SILENCE) > 0 ? LONGEST_SILENCE : pause;
    }

    private static String key(URI address) {
        return isHere(address) ? address.toString() : hostOf(address);
    }

    private static boolean isHere(URI address) {
        var host = hostOf(address);
        return host.equals("localhost")
                || (AddressGuard.isLiteral(host) && isLoopback(host.replaceAll("[\\[\\]]", "")));
    }

    private static boolean isLoopback(String literal) {
        return InetAddress.ofLiteral(literal).isLoopbackAddress();
    }

    private static String hostOf(URI address) {
        var host = address.getHost();
        return host == null ? address.toString() : host.toLowerCase(Locale.ROOT);
    }

    /// One host's turn and memory, guarded by its own lock.
    private static final class Host {
        private final ReentrantLock turn = new ReentrantLock(true);
        private Instant lastAsked = Instant.EPOCH;
        private final String name;
        private Instant silentUntil;

        private Host(String name, Instant silentUntil) {
            this.name = name;
            this.silentUntil = silentUntil;
        }
    }
}
