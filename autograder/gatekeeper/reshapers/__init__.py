"""The reshapers: each changes the shape of a program and not what it does."""
