package dev.diskover.broken.sale.domain;

public class SaleManager {}
