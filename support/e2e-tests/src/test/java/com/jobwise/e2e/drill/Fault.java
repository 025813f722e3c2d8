package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.server.OwnPostgres;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Something that breaks, and is mended at once by starting it again. */
sealed interface Fault {

    /** @param station index among all stations of the rig */
    record Kill(int station) implements Fault {}

    record BrokerRestart() implements Fault {}

    record DatabaseRestart(OwnPostgres.Mode mode) implements Fault {}

    /** In an order and on victims that the random numbers decide; every station is a victim before any is one twice. */
    static List<Fault> schedule(Random random, int stations, int kills, int brokerRestarts, int databaseRestarts) {
        List<Fault> faults = new ArrayList<>();
        for (var i = 0; i < kills; i++) {
            faults.add(new Kill(i % stations));
        }
        for (var i = 0; i < brokerRestarts; i++) {
            faults.add(new BrokerRestart());
        }
        var modes = OwnPostgres.Mode.values();
        for (var i = 0; i < databaseRestarts; i++) {
            faults.add(new DatabaseRestart(modes[(i + 1) % modes.length]));
        }
        Collections.shuffle(faults, random);
        return faults;
    }
}
