package com.jobwise.e2e.drill;

import com.jobwise.e2e.drill.server.RequiresOwnServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drills of this class take a {@link Scene}; all of one run share it, since it takes a minute to set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RequiresOwnServers
@ExtendWith(SceneExtension.class)
@interface DrillScene {}
