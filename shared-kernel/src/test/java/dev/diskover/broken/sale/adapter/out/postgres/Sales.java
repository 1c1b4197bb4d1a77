package dev.diskover.broken.sale.adapter.out.postgres;

public class Sales {}
