package dev.diskover.broken.sale.application;

import org.jdbi.v3.core.Jdbi;

public record FrameworkInTheApplication(Jdbi jdbi) {}
