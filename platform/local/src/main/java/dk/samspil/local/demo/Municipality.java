package dk.samspil.local.demo;

/** One of the 98, as registration-service lists them. */
record Municipality(String code, String name, String region) {}
