package dev.diskover.broken.sale.adapter.in.rest;

import dev.diskover.broken.sale.adapter.out.postgres.Sales;

public record SaleResource(Sales sales) {}
