"""The author's gate: everything that keeps a course fit to be handed out."""
