"""The trials: known solutions are graded, and what comes out is compared."""
