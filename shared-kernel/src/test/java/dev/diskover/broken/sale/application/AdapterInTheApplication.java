package dev.diskover.broken.sale.application;

import dev.diskover.broken.sale.adapter.out.postgres.Sales;

public record AdapterInTheApplication(Sales sales) {}
