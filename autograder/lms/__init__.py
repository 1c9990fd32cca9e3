"""Adapters: what other platforms hand in, and the reports in the form they read."""
