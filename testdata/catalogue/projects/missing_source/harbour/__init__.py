"""Tides of the harbour."""
