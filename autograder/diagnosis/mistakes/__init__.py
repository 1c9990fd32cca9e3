"""The mistakes: a file for each, named as the mistake is, that defines ``MISTAKE``."""
