"""A student's notebook: its cells, and the module that they make."""
