package com.jobwise.standalone.system;

/** How to reach an AMQP 0-9-1 broker. */
public record BrokerAddress(String uri) {

    @Override
    public String toString() {
        return "BrokerAddress[]";
    }
}
