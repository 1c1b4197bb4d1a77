package dev.diskover.broken.sale.application;

public class PublicService {}
