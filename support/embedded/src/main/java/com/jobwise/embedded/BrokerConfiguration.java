package com.jobwise.embedded;

import java.util.Map;
import org.apache.qpid.server.model.BrokerModel;

/** What the embedded broker is told: one port, one user, nothing on disk, few threads. */
final class BrokerConfiguration {

    private BrokerConfiguration() {}

    /** PLAIN without TLS is allowed because nothing but loopback is listened on. */
    static String json(String user, String password, int port) {
        return """
                {
                  "name": "jobwise",
                  "modelVersion": "%s",
                  "authenticationproviders": [{
                    "name": "plain", "type": "Plain", "secureOnlyMechanisms": [],
                    "users": [{"name": "%s", "type": "managed", "password": "%s"}]
                  }],
                  "ports": [{
                    "name": "AMQP", "port": "%d", "bindingAddress": "%s",
                    "protocols": ["AMQP_0_9_1"], "authenticationProvider": "plain",
                    "threadPoolSize": "4", "numberOfSelectors": "1",
                    "virtualhostaliases": [
                      {"name": "nameAlias", "type": "nameAlias"},
                      {"name": "defaultAlias", "type": "defaultAlias"},
                      {"name": "hostnameAlias", "type": "hostnameAlias"}
                    ]
                  }],
                  "virtualhostnodes": [{
                    "name": "default", "type": "Memory", "defaultVirtualHostNode": "true",
                    "virtualHostInitialConfiguration": "{\\"type\\": \\"Memory\\"}"
                  }]
                }
                """.formatted(BrokerModel.MODEL_VERSION, user, password, port, LoopbackPort.HOST);
    }

    /** Pools made for hundreds of connections would be about 80 threads; the channel limit is RabbitMQ's. */
    static Map<String, String> context() {
        return Map.of(
                "broker.failStartupWithErroredChild", "true",
                "qpid.port.sessionCountLimit", "2047",
                "virtualhost.connectionThreadPool.size", "8",
                "virtualhost.connectionThreadPool.numberOfSelectors", "1",
                "virtualhost.housekeepingThreadCount", "1",
                "virtualhost.housekeepingCheckPeriod", "1000");
    }
}
