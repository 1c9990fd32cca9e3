"""What follows from recorded events: pure functions of a run."""
