"""One process locks a file through two descriptions."""

import fcntl
import tempfile

with tempfile.NamedTemporaryFile() as file:
    fcntl.flock(file, fcntl.LOCK_EX)
    with open(file.name) as again:
        fcntl.flock(again, fcntl.LOCK_EX)  # <- here
