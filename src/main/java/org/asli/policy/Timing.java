package org.asli.policy;

/** Whether a benefit is paid at the start or at the end of its period, as the insurer's illustration states. */
public enum Timing { IN_ARREAR, IN_ADVANCE }
