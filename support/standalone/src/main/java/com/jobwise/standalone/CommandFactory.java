package com.jobwise.standalone;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands with what they need. */
record CommandFactory(Surroundings surroundings) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == TailorCommand.class) {
            return type.cast(new TailorCommand(surroundings));
        }
        if (type == DemoCommand.class) {
            return type.cast(new DemoCommand(surroundings));
        }
        if (type == UpCommand.class) {
            return type.cast(new UpCommand(surroundings));
        }
        if (type == AdminCommand.class) {
            return type.cast(new AdminCommand(surroundings));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
