package com.jobwise.standalone.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ResidentMemoryTest {

    @Test
    void figureIsFoundByItsLabel() {
        var lines = Stream.of("VmPeak:\t 9000 kB", "VmHWM:\t  634880 kB");

        assertThat(ResidentMemory.number(lines, "VmHWM:")).hasValue(634_880);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void otherProcessCountsWithTheDatabase() {
        var servers = new Identities("", "", Optional.of(ProcessHandle.current()));

        var memory = ResidentMemory.of(servers);

        assertThat(memory.process()).isGreaterThan(10L << 20);
        assertThat(memory.database()).isPositive();
        assertThat(memory.total()).isEqualTo(memory.process() + memory.database());
    }
}
