package com.jobwise.gateway;

import com.jobwise.testsupport.ArchitectureRules;
import com.jobwise.testsupport.CheckedModule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> gatewayKeepsTheRules() {
        return CheckedModule.of(GatewayApplication.class, ArchitectureTest.class)
                .keeps(ArchitectureRules.GATEWAY_KNOWS_NO_MODEL, ArchitectureRules.CONTROLLERS_LEAVE_SQL_TO_STORES);
    }
}
