package com.jobwise.standalone.report;

import com.jobwise.standalone.system.BootTimes;
import com.jobwise.standalone.system.Identities;
import com.jobwise.standalone.system.ResidentMemory;
import java.time.Duration;

/**
 * What a run cost.
 *
 * @param total since the process began
 */
public record RunFigures(Identities servers, BootTimes boot, Duration total, ResidentMemory memory) {}
